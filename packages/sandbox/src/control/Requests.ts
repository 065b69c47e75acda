/**
 * The requests that the sandbox has received, by filters: `GET /_sandbox/requests`.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { timeOf } from "../protocol/DateTimes.ts"
import * as Strict from "../protocol/Strict.ts"
import type { RequestRecord } from "../state/RequestLog.ts"
import type { State } from "../state/State.ts"
import * as Queries from "./queries.ts"

type Passes = (record: RequestRecord) => boolean

/** `404`, `4xx` for a class of statuses, or several: `4xx,503`. */
const statusFilter = (value: string): Passes => {
  const parts = value.toLowerCase().split(",")
  // 0 is a connection that was broken before a response.
  if (!parts.every((part) => /^(0|[1-5](\d\d|xx))$/.test(part))) {
    throw new Strict.Unacceptable(
      `status is ${value}; it must be a status such as 404, a class such as 4xx, or several with commas.`
    )
  }
  const beginnings = parts.map((part) => part.replace("xx", ""))
  return ({ status }) => beginnings.some((digits) => String(status).startsWith(digits))
}

/** A duration before now, or a date-time. */
const sinceFilter = (value: string, clock: number): Passes => {
  const ago = Option.getOrUndefined(Duration.fromInput(value as Duration.Input))
  const time = ago !== undefined && Duration.isFinite(ago) ? clock - Duration.toMillis(ago) : timeOf(value)
  if (time === undefined) {
    throw new Strict.Unacceptable(
      `since is ${value}; it must be a duration such as 5 minutes, or a date-time such as 2026-11-10T08:00:00Z.`
    )
  }
  return (record) => record.time >= time
}

const filters: Readonly<Record<string, (value: string, clock: number) => Passes>> = {
  operation: (value) => ({ operation }) => operation === value || operation.startsWith(`${value}.`),
  status: statusFilter,
  since: sinceFilter,
  method: (value) => ({ method }) => method === value.toUpperCase(),
  error: (value) => ({ error }) => error === value,
  sellerId: (value) => ({ sellerId }) => sellerId === value,
  requestId: (value) => ({ requestId }) => requestId === value
}

/** What is not a filter. */
const others = ["after", "limit", "wait"]

const filterOf = (query: URLSearchParams, clock: number): Passes => {
  const all = [...query].filter(([name]) => !others.includes(name)).map(([name, value]) => {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (filter === undefined) {
      throw new Strict.Unacceptable(
        `The filter ${name} ${Strict.unknownName(name, [...others, ...Object.keys(filters)])}`
      )
    }
    return filter(value, clock)
  })
  return (record) => all.every((passes) => passes(record))
}

const nextRequest = ({ log }: State, after: number): Effect.Effect<void> =>
  Effect.callback((resume) => {
    if (log.newest() > after) return resume(Effect.void)
    const stop = log.onAdd(() => resume(Effect.void))
    return Effect.sync(stop)
  })

/**
 * The requests that pass all filters of a query, the oldest first, and the number to go on from: the newest, or with
 * `after` the first ones after it. Waits for one where the query says so. Throws `Unacceptable`.
 */
export const get = (current: () => State, real: number, query: URLSearchParams) => {
  const limit = Number(query.get("limit") ?? 1000)
  if (!(Number.isInteger(limit) && limit >= 1)) {
    throw new Strict.Unacceptable("limit must be a whole number of 1 or more.")
  }
  const { log, time } = current()
  const passes = filterOf(query, time.clock(real))
  const wait = Queries.wait(query)
  const continues = query.has("after")
  let next = Queries.after(query, log.newest)
  const look = Effect.sync((): ReadonlyArray<RequestRecord> => {
    const records = log.all().filter((record) => record.sequence > next && passes(record))
    const shown = continues ? records.slice(0, limit) : records.slice(-limit)
    // What goes on from a number must not skip any.
    next = continues && shown.length < records.length ? shown.at(-1)!.sequence : Math.max(next, log.newest())
    return shown
  })
  return Effect.gen(function*() {
    let requests = yield* look
    if (requests.length === 0 && wait > 0) {
      requests = yield* Queries.waiting(
        wait,
        Effect.andThen(Effect.suspend(() => nextRequest(current(), next)), look)
      )
    }
    return { requests, next }
  })
}
