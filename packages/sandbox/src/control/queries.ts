/**
 * The parameters of the queries that can wait: for notifications, and for requests.
 */
import * as Effect from "effect/Effect"
import * as Strict from "../protocol/Strict.ts"

/** The longest wait in seconds, as that of SQS. */
const longestWait = 20

const whole = (query: URLSearchParams, name: string, maximum: number, also = ""): number => {
  const text = query.get(name) ?? "0"
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= maximum) return value
  throw new Strict.Unacceptable(`${name} is ${text}; it must be a whole number from 0 to ${maximum}${also}.`)
}

/** The number to go on from; `latest` is that of the newest. Throws `Unacceptable`. */
export const after = (query: URLSearchParams, newest: () => number): number =>
  query.get("after") === "latest" ? newest() : whole(query, "after", Number.MAX_SAFE_INTEGER, ", or latest")

/** How long to wait, in seconds of the program's clock. Throws `Unacceptable`. */
export const wait = (query: URLSearchParams): number => whole(query, "wait", longestWait)

/**
 * The first of many looks that has found something, or an empty one after so many seconds. It ends with its connection
 * and with the server, which otherwise complete each request.
 */
export const waiting = <A>(
  seconds: number,
  look: Effect.Effect<ReadonlyArray<A>>
): Effect.Effect<ReadonlyArray<A>> =>
  Effect.interruptible(Effect.timeoutOrElse(Effect.repeat(look, { until: (found) => found.length > 0 }), {
    duration: `${seconds} seconds`,
    orElse: () => Effect.succeed<ReadonlyArray<A>>([])
  }))
