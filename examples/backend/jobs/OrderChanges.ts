/** Says which orders were stored, to the pages that are open: in this process, or in all of them by PostgreSQL. */
import * as PgClient from "@effect/sql-pg/PgClient"
import { Context, Effect, Layer, PubSub, Schedule, Schema, Stream } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/** Orders of a seller that are new or have changed. */
const Stored = Schema.Struct({ seller: Schema.String, ids: Schema.Array(Schema.String) })
export type Stored = typeof Stored.Type

/** Changes may have been missed: read everything again. */
export type Change = Stored | "missed"

export class OrderChanges extends Context.Service<OrderChanges, {
  /** Called within the transaction that stores the orders. Is heard once that has committed, and never if it fails. */
  readonly publish: (stored: Stored) => Effect.Effect<void, SqlError.SqlError>
  /** The changes from now on, first `"missed"`: what a listener reads then, and what comes, leave no gap. */
  readonly changes: Stream.Stream<Change>
}>()("backend/OrderChanges") {}

/** The oldest changes are dropped for a listener that is so far behind. */
const hub = PubSub.sliding<Change>(4096)

const changesOf = (pubsub: PubSub.PubSub<Change>): Stream.Stream<Change> =>
  Stream.unwrap(
    Effect.map(
      PubSub.subscribe(pubsub),
      (subscription) => Stream.concat(Stream.succeed("missed" as const), Stream.fromSubscription(subscription))
    )
  )

/** Within one process. */
export const layerMemory: Layer.Layer<OrderChanges, never, SqlClient.SqlClient> = Layer.effect(
  OrderChanges,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const pubsub = yield* hub
    return OrderChanges.of({
      publish: (stored) => sql.afterCommit(Effect.asVoid(PubSub.publish(pubsub, stored))),
      changes: changesOf(pubsub)
    })
  })
)

const channel = "backend_orders"
const Payload = Schema.fromJsonString(Stored)

/**
 * Between processes, by NOTIFY and LISTEN: one connection of each process listens. A notification has at most 8,000
 * bytes, which 100 ids of orders are far below.
 */
export const layerPostgres: Layer.Layer<OrderChanges, never, PgClient.PgClient> = Layer.effect(
  OrderChanges,
  Effect.gen(function*() {
    const sql = yield* PgClient.PgClient
    const pubsub = yield* hub
    const listen = Effect.gen(function*() {
      const notifications = yield* sql.listen(channel)
      yield* PubSub.publish(pubsub, "missed")
      yield* Stream.fromQueue(notifications).pipe(
        Stream.mapEffect(({ payload }) => Schema.decodeEffect(Payload)(payload ?? "")),
        Stream.runForEach((stored) => PubSub.publish(pubsub, stored))
      )
    }).pipe(Effect.scoped)
    yield* listen.pipe(
      Effect.tapError(() => Effect.logWarning("The connection that listens for orders ended; it begins again")),
      Effect.retry(Schedule.spaced("1 second")),
      Effect.forkScoped
    )
    return OrderChanges.of({
      publish: (stored) =>
        Effect.flatMap(
          Effect.orDie(Schema.encodeEffect(Payload)(stored)),
          (payload) => Effect.asVoid(sql`SELECT pg_notify(${channel}, ${payload})`)
        ),
      changes: changesOf(pubsub)
    })
  })
)
