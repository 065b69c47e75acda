/**
 * Work for one seller that runs on the runner where the seller lives, with its client in the context: its access token
 * and its rate limits are in the memory of that runner, so all work of a seller shares them without another server.
 *
 * ```ts
 * const CountOrders = SellerTask.make("CountOrders", {
 *   payload: Schema.Struct({ since: Schema.String }),
 *   success: Schema.Int
 * })
 *
 * const CountOrdersLive = CountOrders.toLayer(({ since }, seller) =>
 *   OrdersV0.getOrders.items({ MarketplaceIds: seller.marketplaces, CreatedAfter: since }).pipe(Stream.runCount))
 *
 * const count = yield* CountOrders.run("eu:A2ABCDEF", { since: "2026-11-01T00:00:00Z" })
 * ```
 *
 * A task is not stored: when its runner dies it is lost, and the caller knows. Jobs are workflows, which repeat their
 * tasks until they end; so a task may run twice, and is written so that this does no harm.
 */
import type { SpApi } from "effect-sp-api"
import type * as Sharding from "effect/cluster/Sharding"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { send } from "./seller/entity.ts"
import { SellerTasks } from "./seller/registry.ts"
import type { Seller } from "./Sellers.ts"

/** The seller is parked, so nothing was sent. */
export class SellerParked extends Data.TaggedError("SellerParked")<{
  readonly seller: string
  readonly reason: string
}> {
  override get message(): string {
    return `The seller ${this.seller} is parked: ${this.reason}; authorize it again`
  }
}

/** A task failed on its runner. The message is that of its error, without secrets. */
export class SellerTaskFailed extends Data.TaggedError("SellerTaskFailed")<{
  readonly seller: string
  readonly task: string
  readonly description: string
  /** Whether the same task may succeed later. */
  readonly transient: boolean
}> {
  override get message(): string {
    return `${this.task} of ${this.seller} failed: ${this.description}`
  }
}

/** What a task finds in its context: the client of the seller. */
export type Client = SpApi.Services | HttpClient.HttpClient

/** A task. */
export interface SellerTask<in out P, in out A> {
  readonly name: string
  readonly payload: Schema.Codec<P, unknown>
  readonly success: Schema.Codec<A, unknown>
  /** Runs it where the seller lives. Waits there for its turn. */
  readonly run: (seller: string, payload: P) => Effect.Effect<A, SellerParked | SellerTaskFailed, Sharding.Sharding>
  /** Says what the task does. Every runner of a cluster has this Layer. */
  readonly toLayer: <E, R>(
    handler: (payload: P, seller: Seller) => Effect.Effect<A, E, R>
  ) => Layer.Layer<never, never, SellerTasks | Exclude<R, Client>>
}

/** Makes a task. Names are unique in a program, and stay the same while jobs that use them run. */
export const make = <P, A>(name: string, schemas: {
  readonly payload: Schema.Codec<P, unknown>
  readonly success: Schema.Codec<A, unknown>
}): SellerTask<P, A> => {
  const payload = Schema.toCodecJson(schemas.payload)
  const success = Schema.toCodecJson(schemas.success)
  return {
    name,
    ...schemas,
    run: (seller, input) =>
      Effect.flatMap(
        Effect.orDie(Schema.encodeEffect(payload)(input)),
        (encoded) => send(seller, { task: name, payload: encoded as Schema.Json })
      ).pipe(
        Effect.flatMap((outcome): Effect.Effect<A, SellerParked | SellerTaskFailed> => {
          switch (outcome._tag) {
            case "Done":
              return Effect.orDie(Schema.decodeUnknownEffect(success)(outcome.value))
            case "Parked":
              return Effect.fail(new SellerParked({ seller, reason: outcome.reason }))
            case "Failed": {
              const { message, transient } = outcome
              return Effect.fail(new SellerTaskFailed({ seller, task: name, description: message, transient }))
            }
          }
        })
      ),
    toLayer: <E, R>(handler: (payload: P, seller: Seller) => Effect.Effect<A, E, R>) =>
      Layer.effectDiscard(Effect.gen(function*() {
        const tasks = yield* SellerTasks
        const context = yield* Effect.context<Exclude<R, Client>>()
        yield* tasks.register(name, (input, seller) =>
          Schema.decodeUnknownEffect(payload)(input).pipe(
            Effect.orDie,
            Effect.flatMap((decoded) => handler(decoded, seller)),
            Effect.flatMap((value) => Effect.orDie(Schema.encodeEffect(success)(value))),
            Effect.map((value) => value as Schema.Json),
            // Under the client of the seller, which is provided where the task runs.
            Effect.updateContext((client: Context.Context<Client>) =>
              Context.merge(context, client) as Context.Context<R>
            )
          ))
      }))
  }
}
