/**
 * Where sellers live: each is an entity of the cluster, on one runner at a time, with its access token and its rate
 * limits in the memory of that runner. A seller that is idle leaves memory.
 *
 * ```ts
 * const Runner = Lines.layer.pipe(
 *   Layer.provideMerge(SellerRunner.layer({ accounts })),
 *   Layer.provideMerge(Sellers.layer)
 * )
 * ```
 */
import { type SpApiError } from "effect-sp-api"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import type * as Cause from "effect/Cause"
import * as Entity from "effect/cluster/Entity"
import type * as Sharding from "effect/cluster/Sharding"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as SellerEntity from "./seller/entity.ts"
import * as InTurn from "./seller/inTurn.ts"
import { measured } from "./seller/measured.ts"
import { failureOf, failureOfUnknown, isOfUnknown, type Outcome, refusalOf, summaryOf } from "./seller/outcome.ts"
import * as Places from "./seller/places.ts"
import * as Registry from "./seller/registry.ts"
import { type Authorization, type Seller, Sellers } from "./Sellers.ts"
import * as Waits from "./Waits.ts"

export { SellerTasks } from "./seller/registry.ts"

/**
 * Stores what a selling partner has consented to, and continues the jobs that wait for it. Returns the id of the
 * seller. Fails with `SellerInvalid` where a value is wrong.
 */
export const authorize = Effect.fnUntraced(function*(authorization: Authorization) {
  const id = yield* Effect.flatMap(Sellers, (sellers) => sellers.authorize(authorization))
  yield* Waits.signal(Waits.authorized(id))
  return id
})

/**
 * Removes a seller and its cursors, and ends the jobs that wait for its authorization: they fail with `JobFailed`, whose
 * description begins with `SellerUnknown`. A job that waits for Amazon fails so at its next poll.
 */
export const remove = Effect.fnUntraced(function*(id: string) {
  yield* Effect.flatMap(Sellers, (sellers) => sellers.remove(id))
  yield* Waits.signal(Waits.authorized(id))
})

/** How sellers run. */
export interface Options {
  /** The application: the settings that its sellers share. */
  readonly accounts: SpApiAccounts.SharedValues
  /**
   * Rates of operations that differ from the published ones, and what stays free of all of them: the options of
   * `SpApiRateLimiter.layer`. A rate of a seller holds on its runner; one of an application (`applicationRate`) is
   * shared by all runners.
   */
  readonly limiter?: SpApiRateLimiter.Options | undefined
  /** Tasks of one seller that run at once, each name once; the others wait for their turn. Default: 4. */
  readonly concurrency?: number | undefined
  /**
   * Tasks of all sellers that run at once on a runner, which bounds its memory and keeps its event loop responsive.
   * Default: 256. Tasks that wait longer than 3 seconds (`WaitNotices`) for a rate limit or a job do not count.
   */
  readonly runnerConcurrency?: number | undefined
  /**
   * How long the entity of a seller stays in memory without a task; default: 10 seconds. It takes 15 kB, and making it
   * again is quick; the access token is kept for an hour.
   */
  readonly maxIdleTime?: Duration.Input | undefined
}

/**
 * The clients of the sellers, by seller and authorization: a new authorization is another client, on every runner. One
 * outlives its entity by up to an hour, so that a seller with a turn every few minutes keeps its access token.
 */
class Accounts extends SpApiAccounts.Service<Accounts>()("effect-sp-api-cluster/Accounts", {
  lookup: (key: string) =>
    Effect.gen(function*() {
      const id = sellerOf(key)
      const sellers = yield* Sellers
      const { region } = yield* sellers.get(id)
      return { region, refreshToken: yield* sellers.refreshToken(id) }
    }),
  name: (key) => sellerOf(key)
}) {}

const keyOf = ({ authorizationId, id }: Seller): string => `${id} ${authorizationId}`
const sellerOf = (key: string): string => key.slice(0, key.indexOf(" "))

/** Runs the tasks of all sellers of a runner. What it needs is made once, so an entity holds its id and no more. */
const makeRun = (concurrency: number, runnerConcurrency: number) =>
  Effect.gen(function*() {
    const sellers = yield* Sellers
    const accounts = yield* Accounts
    const tasks = yield* Registry.SellerTasks
    const inTurn = InTurn.make(concurrency, Places.make(runnerConcurrency))

    const outcomeOf = Effect.fnUntraced(function*(
      id: string,
      task: string,
      handler: Registry.Handler,
      input: Parameters<Registry.Handler>[0]
    ) {
      const seller = yield* sellers.get(id)
      if (seller.parked !== undefined) return { _tag: "Parked", reason: seller.parked.reason } satisfies Outcome
      const exit = yield* Effect.exit(Effect.provide(handler(input, seller), accounts.get(keyOf(seller))))
      return Exit.isSuccess(exit)
        ? { _tag: "Done", value: exit.value } satisfies Outcome
        : yield* park(seller, task, exit)
    })

    const failed = Effect.fnUntraced(function*(id: string, task: string, cause: Cause.Cause<unknown>) {
      // Not recorded: what is stored of a seller has gone with it.
      if (isOfUnknown(cause, id)) return failureOfUnknown(cause)
      const outcome = failureOf(cause)
      if (outcome._tag === "Failed") {
        yield* sellers.failed({ seller: id, task, message: summaryOf(cause), transient: outcome.transient })
      }
      return outcome
    })

    const park = Effect.fnUntraced(function*(
      seller: Seller,
      task: string,
      exit: Exit.Failure<unknown, unknown>
    ) {
      const { id } = seller
      const refusal = exit.cause.reasons.flatMap((reason) =>
        reason._tag === "Fail" ? refusalOf(reason.error) ?? [] : []
      )
      if (refusal.length === 0) return yield* failed(id, task, exit.cause)
      const reason = refusal[0]!
      // Where an authorization came meanwhile the seller stays active, and the task is repeated with it.
      if (yield* sellers.park(id, { reason, authorizationId: seller.authorizationId })) {
        yield* Effect.logWarning("A seller is parked").pipe(Effect.annotateLogs({ seller: id, reason }))
      }
      return { _tag: "Parked", reason } satisfies Outcome
    })

    return (id: string, { payload, task }: SellerEntity.Message): Effect.Effect<Outcome> => {
      const handler = tasks.find(task)
      if (handler === undefined) {
        const message = `this runner does not know the task ${JSON.stringify(task)}: deploy its Layer to every runner`
        return Effect.as(
          sellers.failed({ seller: id, task, message, transient: true }),
          { _tag: "Failed", message, transient: true } satisfies Outcome
        ).pipe(measured("unknown", id))
      }
      return outcomeOf(id, task, handler, payload).pipe(
        Effect.catchCause((cause) => failed(id, task, cause)),
        Effect.annotateSpans({ "spapi.task": task }),
        measured(task, id),
        inTurn(id, task)
      )
    }
  })

/** The sellers of this runner, and the registry of their tasks. Fails where the settings are wrong. */
export const layer = (
  options: Options
): Layer.Layer<
  Registry.SellerTasks,
  SpApiError.SpApiError,
  Sharding.Sharding | Sellers | HttpClient.HttpClient
> =>
  Layer.unwrap(
    Effect.map(makeRun(options.concurrency ?? 4, options.runnerConcurrency ?? 256), (run) =>
      SellerEntity.Seller.toLayer(
        Effect.map(
          Entity.CurrentAddress,
          ({ entityId }) => SellerEntity.Seller.of({ run: ({ payload }) => run(entityId, payload) })
        ),
        {
          concurrency: "unbounded",
          maxIdleTime: options.maxIdleTime ?? "10 seconds",
          // A task fails as data, so a defect of one does not take the others of its seller down.
          disableFatalDefects: true
        }
      ))
  ).pipe(
    Layer.provideMerge(Registry.layer),
    Layer.provide(Accounts.layerNoDeps(options.accounts)),
    Layer.provide(SpApiRateLimiter.layer(options.limiter))
  )
