/**
 * Jobs that wait for an event: a report that is done, an authorization. A job stores under the name of the event that
 * it waits (`spapi_waits`), and {@link signal} wakes all of them, from any process that reaches the database. Every wait
 * ends by a clock too, so an event that is lost costs time and nothing else. `JobNotifications` signals what Amazon
 * reports.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"

/** The name of an event. */
export type Event = `${"authorized" | "report" | "feed" | "query" | "listing"}/${string}`

/** A report has ended. */
export const report = (reportId: string): Event => `report/${reportId}`

/** A feed has ended. */
export const feed = (feedId: string): Event => `feed/${feedId}`

/** A Data Kiosk query has ended. */
export const query = (queryId: string): Event => `query/${queryId}`

/** A listing of a selling partner has changed, in any of its marketplaces. */
export const listing = (sellingPartnerId: string, sku: string): Event => `listing/${sellingPartnerId}/${sku}`

/** A seller was authorized again. */
export const authorized = (seller: string): Event => `authorized/${seller}`

/** Who waits for what. */
export class Waits extends Context.Service<Waits, {
  readonly add: (event: Event, token: DurableDeferred.Token) => Effect.Effect<void, SqlError>
  readonly remove: (token: DurableDeferred.Token) => Effect.Effect<void, SqlError>
  readonly tokens: (event: Event) => Effect.Effect<ReadonlyArray<DurableDeferred.Token>, SqlError>
}>()("effect-sp-api-cluster/Waits") {}

/** The store in the database of the `SqlClient`, whose tables `Migrations` creates. */
export const layer: Layer.Layer<Waits, never, SqlClient.SqlClient> = Layer.effect(
  Waits,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    return Waits.of({
      add: (event, token) =>
        Effect.flatMap(Clock.currentTimeMillis, (millis) =>
          sql`
            INSERT INTO spapi_waits ${sql.insert({ event, token, created_at: new Date(millis).toISOString() })}
            ON CONFLICT (event, token) DO NOTHING`).pipe(Effect.asVoid),
      remove: (token) => Effect.asVoid(sql`DELETE FROM spapi_waits WHERE token = ${token}`),
      tokens: (event) =>
        Effect.map(
          sql<{ readonly token: DurableDeferred.Token }>`SELECT token FROM spapi_waits WHERE event = ${event}`,
          (rows) => rows.map(({ token }) => token)
        )
    })
  })
)

/** What every wait completes; the token names the workflow and its own wait. */
const woken = DurableDeferred.make("woken")

/** Wakes what waits for an event. Returns how many jobs; 0 for an event of which no job waits. */
export const signal = (event: Event): Effect.Effect<number, SqlError, Waits | WorkflowEngine.WorkflowEngine> =>
  Effect.gen(function*() {
    const waits = yield* Waits
    const tokens = yield* waits.tokens(event)
    yield* Effect.forEach(tokens, (token) => DurableDeferred.succeed(woken, { token, value: undefined }), {
      concurrency: 10,
      discard: true
    })
    return tokens.length
  })
