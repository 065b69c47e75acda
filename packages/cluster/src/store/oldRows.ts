/** Rows of this package that nothing needs any more. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { Statement } from "effect/sql/Statement"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import * as Executions from "./executionRows.ts"

const day = 86_400_000

/** Amazon lists feeds of 90 days, so older ones are no candidates for a feed without an id. */
export const feedLifetime = 90 * day

const isoOf = (millis: number): string => new Date(millis).toISOString()

const most = 500

/** Waits of jobs that have ended or are gone: a job that is interrupted leaves its waits. */
const waits = Effect.fnUntraced(function*(before: number) {
  const sql = yield* SqlClient.SqlClient
  let count = 0
  let last = { at: "", token: "" }
  while (true) {
    const page = yield* sql<{ readonly at: string; readonly token: string }>`
      SELECT created_at AS at, token FROM spapi_waits
      WHERE created_at < ${
      isoOf(before)
    } AND (created_at > ${last.at} OR created_at = ${last.at} AND token > ${last.token})
      ORDER BY created_at, token LIMIT ${most}`
    if (page.length === 0) return count
    last = page.at(-1)!
    const executions = page.map(({ token }) => {
      const { executionId, workflowName } = DurableDeferred.TokenParsed.fromString(token as DurableDeferred.Token)
      return { workflow: workflowName, execution: executionId, token }
    })
    const waiting = new Set(yield* Executions.unfinished(executions))
    const tokens = executions.filter((execution) => !waiting.has(execution)).map(({ token }) => token)
    if (tokens.length > 0) yield* sql`DELETE FROM spapi_waits WHERE ${sql.in("token", tokens)}`
    count += tokens.length
  }
})

const countOf = (statement: Statement<object>) => Effect.map(statement, (rows) => rows.length)

/** Removes rows from before a date-time. */
export const remove = Effect.fnUntraced(function*(before: number) {
  const sql = yield* SqlClient.SqlClient
  const now = yield* Clock.currentTimeMillis
  return {
    waits: yield* waits(before),
    feeds: yield* countOf(
      sql`DELETE FROM spapi_feeds WHERE created_at < ${isoOf(Math.min(before, now - feedLifetime))} RETURNING job`
    ),
    // A day after their end: the clock of another runner, by which a state is still valid, may be slow.
    states: yield* countOf(sql`DELETE FROM spapi_oauth_states WHERE expires_at < ${isoOf(now - day)} RETURNING id`),
    errors: yield* countOf(sql`DELETE FROM spapi_errors WHERE at < ${isoOf(before)} RETURNING seller`),
    // Those of a parked seller stay: its next turn is long due.
    turns: yield* countOf(sql`
      DELETE FROM spapi_turns WHERE next_at < ${isoOf(before)}
        AND seller NOT IN (SELECT id FROM spapi_sellers WHERE state = 'parked') RETURNING seller`)
  }
})
