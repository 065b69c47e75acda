/** What the tables say about sellers, feeds and jobs. Every list is bounded: 5,000 sellers may be behind at once. */
import * as Snowflake from "effect/cluster/Snowflake"
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import { idAt, suspended } from "./executionRows.ts"

/** How many rows a list has at most. */
const most = 20

const number = (value: number | bigint | string | null): number => Number(value ?? 0)

/** How many sellers there are, by region and state. */
export const sellers = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.map(
    sql<{ readonly region: string; readonly state: string; readonly count: number }>`
      SELECT region, state, count(*) AS count FROM spapi_sellers GROUP BY region, state ORDER BY region, state`,
    (rows) => rows.map(({ count, region, state }) => ({ region, state, count: number(count) }))
  ))

/** The sellers that were parked last. */
export const parked = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) =>
    sql<{ readonly seller: string; readonly reason: string | null; readonly at: string | null }>`
    SELECT id AS seller, parked_reason AS reason, parked_at AS at FROM spapi_sellers WHERE state = 'parked'
    ORDER BY parked_at DESC, id LIMIT ${most}`
)

/** How far the feeds of active sellers were read. A feed that reads sellers in parts is as far as the last of them. */
export const feeds = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.map(
    sql<{ readonly feed: string; readonly count: number; readonly known: number; readonly oldest: string | null }>`
      SELECT name AS feed, count(DISTINCT seller) AS count, count(read_until) AS known, min(read_until) AS oldest
      FROM (
        SELECT seller, read_until,
          CASE WHEN part = '' THEN feed ELSE substr(feed, 1, length(feed) - length(part) - 1) END AS name
        FROM spapi_cursors JOIN spapi_sellers ON spapi_sellers.id = spapi_cursors.seller AND state = 'active'
      ) AS cursors
      GROUP BY name ORDER BY name`,
    (rows) => rows.map((row) => ({ ...row, count: number(row.count), known: number(row.known) }))
  ))

/** The active sellers whose copy of a feed, or of a part of it, is the oldest. */
export const behind = (feed: string) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) =>
      sql<{ readonly seller: string; readonly readUntil: string; readonly updatedAt: string }>`
      SELECT seller, min(read_until) AS ${sql("readUntil")}, min(spapi_cursors.updated_at) AS ${sql("updatedAt")}
      FROM spapi_cursors JOIN spapi_sellers ON spapi_sellers.id = spapi_cursors.seller AND state = 'active'
      WHERE (feed = ${feed} OR (part <> '' AND feed = ${`${feed}/`} || part)) AND read_until IS NOT NULL
      GROUP BY seller ORDER BY min(read_until), seller LIMIT 5`
  )

/** The last failures. */
export const errors = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.map(
    sql<{
      readonly seller: string
      readonly task: string
      readonly message: string
      readonly transient: number
      readonly count: number
      readonly at: string
    }>`SELECT * FROM spapi_errors ORDER BY at DESC, seller LIMIT ${most}`,
    (rows) =>
      rows.map(({ count, transient, ...row }) => ({ ...row, transient: number(transient) === 1, count: number(count) }))
  ))

interface JobRow {
  readonly id: string
  readonly workflow: string
  readonly execution: string
  readonly payload: string | null
}

/** A workflow that has not ended. */
export interface Job {
  readonly workflow: string
  readonly execution: string
  readonly payload: string | null
  readonly startedAt: string
}

/**
 * Workflows that began between two date-times and have not ended, the oldest first, in the tables of Effect's cluster.
 * Ids of messages hold the time at which they were made; the last reply of a workflow that waits is `Suspended`. The
 * cluster keeps all messages, so without the earlier date-time this would read more every day: 1.9 s for a million.
 */
export const jobs = Effect.fnUntraced(function*(after: number, before: number) {
  const sql = yield* SqlClient.SqlClient
  // The ids are beyond the numbers of JavaScript, so they are compared and returned as strings.
  const rows = yield* sql<JobRow>`
    SELECT CAST(m.id AS varchar) AS id, m.entity_type AS workflow, m.entity_id AS execution, m.payload AS payload
    FROM cluster_messages m LEFT JOIN cluster_replies r ON r.id = m.last_reply_id
    WHERE m.id >= CAST(${idAt(after)} AS BIGINT) AND m.id < CAST(${
    idAt(before)
  } AS BIGINT) AND m.tag = 'run' AND m.kind = 0
      AND m.entity_type LIKE 'Workflow/%' AND m.entity_type NOT LIKE 'Workflow/-/%'
      AND (r.id IS NULL OR r.payload LIKE ${suspended})
    ORDER BY m.id LIMIT ${most}`
  return rows.map((row): Job => ({
    workflow: row.workflow.slice("Workflow/".length),
    execution: row.execution,
    payload: row.payload,
    startedAt: new Date(Snowflake.timestamp(Snowflake.Snowflake(row.id))).toISOString()
  }))
})

/** What waits for an event, the oldest waits first. */
export const waits = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) =>
    sql<{ readonly event: string; readonly token: string }>`
    SELECT event, token FROM spapi_waits ORDER BY created_at LIMIT 5000`
)

/** The newest migration that has run. */
export const version = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.map(
    sql<{ readonly version: number | null }>`SELECT max(migration_id) AS version FROM spapi_migrations`,
    ([row]) => number(row?.version ?? 0)
  ))
