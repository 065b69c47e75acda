/** Executions of workflows, in the tables of Effect's cluster: whether they have ended, and their removal. */
import * as Snowflake from "effect/cluster/Snowflake"
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"

/** How the reply of a workflow that waits begins. */
export const suspended = `{"_tag":"Success","value":{"_tag":"Suspended"%`

/** The least id of a message or a reply that was made at a date-time: ids hold their time. */
export const idAt = (millis: number): string => String(BigInt(Math.max(0, millis - Snowflake.constEpochMillis)) << 22n)

/** An execution of a workflow. */
export interface Execution {
  readonly workflow: string
  readonly execution: string
}

const prefix = "Workflow/"
const clock = `${prefix}-/DurableClock`

/** The name of the message that runs an execution, by which the engine finds it. */
const messageOf = ({ execution, workflow }: Execution): string => `${prefix}${workflow}/${execution}/run/`

/**
 * Of some executions, those that the engine has and that have not ended. What it does not have never began, or was
 * removed.
 */
export const unfinished = Effect.fnUntraced(function*<E extends Execution>(executions: ReadonlyArray<E>) {
  if (executions.length === 0) return []
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly message: string }>`
    SELECT m.message_id AS message
    FROM cluster_messages m LEFT JOIN cluster_replies r ON r.id = m.last_reply_id
    WHERE ${sql.in("m.message_id", executions.map(messageOf))} AND (r.id IS NULL OR r.payload LIKE ${suspended})`
  const messages = new Set(rows.map(({ message }) => message))
  return executions.filter((execution) => messages.has(messageOf(execution)))
})

/**
 * Jobs of this package that were put aside between two date-times, and that no clock, event or step will wake; 100 at
 * most, those that have waited longest first.
 */
export const waitForNothing = Effect.fnUntraced(function*(after: number, before: number) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly type: string; readonly execution: string }>`
    SELECT m.entity_type AS type, m.entity_id AS execution
    FROM cluster_replies r JOIN cluster_messages m ON m.request_id = r.request_id
    WHERE r.id >= CAST(${idAt(after)} AS BIGINT) AND r.id < CAST(${idAt(before)} AS BIGINT)
      AND r.payload LIKE ${suspended} AND m.last_reply_id = r.id
      AND m.tag = 'run' AND m.kind = 0 AND m.entity_type LIKE ${`${prefix}SpApi%`}
      -- What is not processed has an index by its shard, and all of an execution is of one shard.
      AND NOT EXISTS (
        SELECT 1 FROM cluster_messages w
        WHERE w.shard_id = m.shard_id AND w.processed = FALSE AND w.entity_id = m.entity_id
      )
    ORDER BY r.id LIMIT 100`
  return rows.map(({ execution, type }): Execution => ({ workflow: type.slice(prefix.length), execution }))
})

/** An execution that has ended. */
export interface Finished extends Execution {
  readonly id: string
  /** The execution that started it, and whose replay would start it again. */
  readonly parent: Execution | undefined
}

const parentKey = "~effect/cluster/ClusterWorkflowEngine/payloadParentKey"

const parentOf = (payload: string | null): Execution | undefined => {
  const parent = (JSON.parse(payload ?? "{}") as Record<string, unknown>)[parentKey] as
    | { readonly workflowName: string; readonly executionId: string }
    | undefined
  return parent && { workflow: parent.workflowName, execution: parent.executionId }
}

/** Executions that ended before a date-time, after one of them, in the order of their beginning. */
export const finished = Effect.fnUntraced(function*(after: string, before: number, most: number) {
  const sql = yield* SqlClient.SqlClient
  const limit = idAt(before)
  // The ids are beyond the numbers of JavaScript, so they are compared and returned as strings.
  const rows = yield* sql<
    { readonly id: string; readonly type: string; readonly execution: string; readonly payload: string | null }
  >`
    SELECT CAST(m.id AS varchar) AS id, m.entity_type AS type, m.entity_id AS execution,
      CASE WHEN m.payload LIKE ${`%${parentKey}%`} THEN m.payload END AS payload
    FROM cluster_messages m JOIN cluster_replies r ON r.id = m.last_reply_id
    WHERE m.id > CAST(${after} AS BIGINT) AND m.id < CAST(${limit} AS BIGINT) AND r.id < CAST(${limit} AS BIGINT)
      AND m.tag = 'run' AND m.kind = 0 AND r.kind = 0
      AND m.entity_type LIKE ${`${prefix}%`} AND m.entity_type NOT LIKE ${`${prefix}-/%`}
      AND r.payload NOT LIKE ${suspended}
    ORDER BY m.id LIMIT ${most}`
  return rows.map(({ execution, id, payload, type }): Finished => ({
    id,
    workflow: type.slice(prefix.length),
    execution,
    parent: parentOf(payload)
  }))
})

/** The engine has no index by execution; without one each removal would read all messages. */
export const index = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  sql.onDialectOrElse({
    // Writes go on meanwhile.
    pg: () =>
      sql`CREATE INDEX CONCURRENTLY IF NOT EXISTS spapi_cluster_messages_entity ON cluster_messages (entity_id)`,
    orElse: () => sql`CREATE INDEX IF NOT EXISTS spapi_cluster_messages_entity ON cluster_messages (entity_id)`
  }))

/** Removes all messages and replies of executions of one workflow: its steps, waits and clocks too. */
export const remove = Effect.fnUntraced(function*(workflow: string, executions: ReadonlyArray<string>) {
  const sql = yield* SqlClient.SqlClient
  const messages = sql`
    cluster_messages WHERE ${sql.in("entity_id", executions)} AND entity_type IN (${`${prefix}${workflow}`}, ${clock})`
  yield* sql`DELETE FROM cluster_replies WHERE request_id IN (SELECT id FROM ${messages})`
  yield* sql`DELETE FROM ${messages}`
})
