/** A status for people. What the runner sends is of any version, so nothing in it is taken for granted. */
import { isObject } from "effect/Predicate"
import { oneLine } from "../../output/sanitize.ts"
import { durationOf } from "../../output/units.ts"

/** A JSON object. */
export type Json = { readonly [name: string]: unknown }

const objectOf = (value: unknown): Json => isObject(value) ? value as Json : {}
const rowsOf = (value: unknown): ReadonlyArray<Json> => Array.isArray(value) ? value.map(objectOf) : []
const countOf = (value: unknown): number => typeof value === "number" ? value : 0
const secondsOf = (value: unknown): string => typeof value === "number" ? durationOf(value * 1_000) : "unknown"

/** A table, or that it is empty. */
const listOf = <A>(rows: unknown, shown: (row: Json) => A): ReadonlyArray<A> | string => {
  const all = rowsOf(rows).map(shown)
  return all.length === 0 ? "none" : all
}

/** Tables of a status: what a person looks for first is at the top. */
export const tablesOf = (status: Json) => {
  const sellers = objectOf(status["sellers"])
  const runner = objectOf(status["runner"])
  const problems = Array.isArray(runner["problems"]) ? runner["problems"].map(String) : []
  return {
    at: status["at"],
    sellers: `${countOf(sellers["active"])} active, ${countOf(sellers["parked"])} parked`,
    runner: `${runner["ready"] === true ? "ready" : `not ready: ${problems.join("; ")}`}, ${
      countOf(runner["entities"])
    } in memory, ${countOf(runner["shards"])} shards`,
    feeds: listOf(status["feeds"], (feed) => {
      const [worst] = rowsOf(feed["behind"])
      return {
        feed: feed["feed"],
        lag: secondsOf(feed["lagSeconds"]),
        sellers: feed["sellers"],
        "not begun": feed["notBegun"],
        "furthest behind": worst?.["seller"]
      }
    }),
    stuck: listOf(status["stuck"], ({ ageSeconds, executionId, job, seller, waitsFor }) => ({
      job,
      seller,
      age: secondsOf(ageSeconds),
      "waits for": waitsFor ?? "the clock",
      execution: executionId
    })),
    parked: listOf(status["parked"], ({ at, reason, seller }) => ({ seller, since: at, reason })),
    errors: listOf(status["errors"], ({ at, count, message, seller, task }) => ({
      seller,
      at,
      task,
      count,
      error: message
    })),
    quotas: listOf(status["quotas"], ({ operation, paused, refused, share, throttled, used, waiting }) => ({
      operation,
      used,
      "429": throttled,
      refused,
      waiting,
      paused,
      share: typeof share === "number" ? `${Math.round(share * 100)} %` : undefined
    }))
  }
}

/** What needs a person, in words. */
export const problemsOf = (status: Json): ReadonlyArray<string> => {
  const parked = countOf(objectOf(status["sellers"])["parked"])
  const stuck = rowsOf(status["stuck"]).length
  const runner = objectOf(status["runner"])
  const reasons = Array.isArray(runner["problems"]) ? runner["problems"].map(String).join(", ") : ""
  return [
    ...parked > 0 ? [`parked sellers: ${parked}`] : [],
    ...stuck > 0 ? [`stuck jobs: ${stuck}`] : [],
    ...runner["ready"] === false ? [oneLine(`the runner is not ready: ${reasons}`)] : []
  ]
}
