/**
 * `pnpm bench:throttle`: how closely the client follows a usage plan on the wire, against the local sandbox, which
 * enforces it.
 *
 * 1. 600 concurrent calls on a usage plan of 40 requests per second, burst 60.
 * 2. Twenty sellers in one process, 30 calls each, 2 requests per second, burst 4: none may slow another.
 * 3. 600 concurrent calls on an operation whose published plan is 0.016 requests per second, burst 15, where the
 *    response header says 40.
 * 4. The same without that header: the plan in force is 40 requests per second, burst 60, and has to be found.
 *
 * Prints all of them. Fails when a call fails, when one takes longer than 1.05 × the ideal time (1.03 for the third,
 * 1.6 for the fourth), or when there are more than three 429 responses (40 for the fourth). `--quick` makes fewer
 * calls, where the start counts more: a tenth more is allowed.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Clock, Console, Context, Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { Headers, HttpClient } from "effect/http"
import { parseArgs } from "node:util"

const { values: flags } = parseArgs({ options: { quick: { type: "boolean" } } })

interface Plan {
  readonly rate: number
  readonly burst: number
}

/** What the client knows of a usage plan, and what is allowed. */
interface Conditions {
  /** Whether the client knows the plan beforehand; default true. */
  readonly isTold?: boolean
  /** Whether responses have the rate header; default true. */
  readonly header?: boolean
  /** Times the ideal time; default 1.05. */
  readonly slower?: number
  /** Responses of 429; default 3. */
  readonly refused?: number
}

/** Hides the rate header. */
const withoutHeader = Layer.effect(
  HttpClient.HttpClient,
  Effect.map(HttpClient.HttpClient, (client) =>
    HttpClient.transformResponse(
      client,
      Effect.map((response) =>
        Object.create(response, { headers: { value: Headers.remove(response.headers, "x-amzn-ratelimit-limit") } })
      )
    ))
)

const operation = Sellers.getMarketplaceParticipations
const name = operation.spec.name

/** One local sandbox for each seller, all with the same plan. */
class Sandboxes extends Context.Service<Sandboxes, ReadonlyArray<Sandbox.Sandbox["Service"]>>()("bench/Sandboxes") {
  static readonly layer = (count: number, plan: Plan) =>
    Layer.effect(
      Sandboxes,
      Effect.forEach(Array.range(1, count), (seed) =>
        Effect.map(
          Layer.build(Layer.fresh(
            Sandbox.layerServer({ seed, products: 4, ordersPerSeller: 4, usagePlanOverrides: { [name]: plan } })
          )),
          (context) => Context.get(context, Sandbox.Sandbox)
        ))
    )
}

/** The sellers, by number; each account points at its own sandbox. */
class Accounts extends SpApiAccounts.Service<Accounts>()("bench/Accounts", {
  lookup: (seller: number) =>
    Effect.map(Sandboxes, (sandboxes) => {
      const { refreshToken, ...values } = sandboxes[seller]!.configValues
      return { ...values, refreshToken: refreshToken! }
    })
}) {
  static readonly connected = (count: number, plan: Plan, { header = true, isTold = true }: Conditions) =>
    Layer.unwrap(Effect.map(Sandboxes, ([first]) => Accounts.layerNoDeps(first!.configValues))).pipe(
      Layer.provide([
        SpApiRateLimiter.layer(isTold ? { overrides: { [name]: plan } } : {}),
        header ? NodeHttpClient.layerUndici : withoutHeader.pipe(Layer.provide(NodeHttpClient.layerUndici))
      ]),
      Layer.provideMerge(Sandboxes.layer(count, plan))
    )
}

/** Concurrent calls of one seller; returns their duration in seconds. */
const burst = (seller: number, calls: number) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    yield* Effect.all(Array.makeBy(calls, () => operation()), { concurrency: "unbounded", discard: true })
    return ((yield* Clock.currentTimeMillis) - start) / 1000
  }).pipe(Effect.provide(Accounts.get(seller)))

/** Runs so many sellers of so many calls each, and says whether the slowest kept to the plan and to its time. */
const bench = (title: string, sellers: number, calls: number, plan: Plan, conditions: Conditions = {}) =>
  Effect.gen(function*() {
    const times = yield* Effect.forEach(Array.range(0, sellers - 1), (seller) => burst(seller, calls), {
      concurrency: "unbounded"
    })
    const logs = yield* Effect.flatMap(Sandboxes, Effect.forEach((sandbox) => sandbox.requestsOf(name)))
    const refused = logs.flat().filter((request) => request.status === 429).length
    const took = Math.max(...times)
    const ideal = (calls - plan.burst) / plan.rate
    yield* Console.log(
      `${title}: ${took.toFixed(2)} s, ${(took / ideal).toFixed(3)} × the ideal ${
        ideal.toFixed(2)
      } s, ${refused} responses of 429`
    )
    const slower = (conditions.slower ?? 1.05) + (flags.quick ? 0.1 : 0)
    return took <= slower * ideal && refused <= (conditions.refused ?? 3)
  }).pipe(Effect.provide(Accounts.connected(sellers, plan, conditions)))

const program = Effect.gen(function*() {
  const [calls, callsOfEach] = flags.quick ? [260, 12] : [600, 30]
  const one = yield* bench(`${calls} calls at once, 40/s, burst 60`, 1, calls, { rate: 40, burst: 60 })
  const many = yield* bench(`20 sellers of ${callsOfEach} calls, 2/s, burst 4, the slowest`, 20, callsOfEach, {
    rate: 2,
    burst: 4
  })
  const header = yield* bench(
    `${calls} calls at once, 40/s in the header alone`,
    1,
    calls,
    { rate: 40, burst: 15 },
    {
      isTold: false,
      slower: 1.03
    }
  )
  const unknown = yield* bench(`${calls} calls at once, 40/s, burst 60, not reported`, 1, calls, {
    rate: 40,
    burst: 60
  }, {
    isTold: false,
    header: false,
    slower: flags.quick ? 3 : 1.6,
    refused: 40
  })
  if (!one || !many || !header || !unknown) {
    return yield* Effect.die(new Error("slower than allowed, or more responses of 429 than allowed"))
  }
})

NodeRuntime.runMain(program)
