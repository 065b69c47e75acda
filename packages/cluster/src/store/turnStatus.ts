/** What the tables say about schedules of jobs: the next turns, and how the last ones ended. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import { suspended } from "./executionRows.ts"
import { safe } from "./safe.ts"

const succeeded = `{"_tag":"Success","value":{"_tag":"Complete","exit":{"_tag":"Success"%`

/** How many failures are listed. */
const most = 5

/** The last turns of active sellers with their jobs. What the engine no longer has ended long ago. */
const turns = (sql: SqlClient.SqlClient) =>
  sql`
    spapi_turns t JOIN spapi_sellers s ON s.id = t.seller AND s.state = 'active'
    LEFT JOIN cluster_messages m ON m.message_id = 'Workflow/' || t.workflow || '/' || t.execution || '/run/'
    LEFT JOIN cluster_replies r ON r.id = m.last_reply_id`

/** The schedules, by name. */
export const schedules = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const isRunning = sql`m.id IS NOT NULL AND (r.id IS NULL OR r.payload LIKE ${suspended})`
  const isDone = sql`r.payload LIKE ${succeeded}`
  const sum = (condition: typeof isDone) => sql`sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`
  const rows = yield* sql<{
    readonly schedule: string
    readonly job: string
    readonly sellers: number
    readonly next: string
    readonly running: number
    readonly succeeded: number
    readonly failed: number
  }>`
    SELECT t.schedule AS schedule, max(t.workflow) AS job, count(*) AS sellers, min(t.next_at) AS next,
      ${sum(isRunning)} AS running, ${sum(isDone)} AS succeeded,
      ${sum(sql`r.id IS NOT NULL AND NOT (r.payload LIKE ${suspended}) AND NOT (${isDone})`)} AS failed
    FROM ${turns(sql)} GROUP BY t.schedule ORDER BY t.schedule`
  return rows.map((row) => ({
    ...row,
    sellers: Number(row.sellers),
    running: Number(row.running),
    succeeded: Number(row.succeeded),
    failed: Number(row.failed)
  }))
})

/** The description of `JobFailed` in a reply. */
const messageOf = (payload: string): string => {
  const description = /"description":("(?:[^"\\]|\\.)*")/.exec(payload)?.[1]
  return safe(description === undefined ? "it ended with a defect" : JSON.parse(description) as string)
}

/** The sellers whose last turn in a schedule failed, the newest first. */
export const failures = Effect.fnUntraced(function*(schedule: string) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly seller: string; readonly turn: string; readonly payload: string }>`
    SELECT t.seller AS seller, t.turn AS turn, r.payload AS payload FROM ${turns(sql)}
    WHERE t.schedule = ${schedule} AND r.id IS NOT NULL AND r.payload NOT LIKE ${suspended}
      AND r.payload NOT LIKE ${succeeded}
    ORDER BY t.turn DESC, t.seller LIMIT ${most}`
  return rows.map(({ payload, seller, turn }) => ({ seller, turn, message: messageOf(payload) }))
})
