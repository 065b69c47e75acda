/**
 * Faults on demand, to test how a program handles them.
 */
import * as Duration from "effect/Duration"
import { covers } from "../protocol/Targets.ts"
import * as Prng from "../world/Prng.ts"

/** The kinds of faults that only notifications have: delivered twice, not at all, or after the next one. */
export type NotificationFaultKind = "duplicated" | "lost" | "reordered"

/**
 * The kinds of faults.
 *
 * - `throttled` 429 `QuotaExceeded`, independent of the usage plans; `failure` 500; `unavailable` 503 with an HTML page
 * - `expired-token` 403: the access token has expired
 * - `reset-before-headers`, `reset-after-headers` the connection breaks
 * - `truncated`, `stalled` half of the body, then the connection ends, or nothing more comes
 * - `malformed-json` the JSON breaks off in the middle; `wrong-charset` the body is UTF-16
 * - `slow` the response takes `delay` longer
 * - `clock-skew` the server's clock is ahead by `delay` when it checks signatures
 * - `unknown-enum` enum values that no model has; `null-fields` null where a field is absent; `missing-fields` required
 *   fields are left out
 * - `repeated-page-token` the next page's token is the one that was sent
 * - `expired-page-token` 400: the page token has expired. Only requests with a page token have it, and are counted
 */
export type FaultKind =
  | "throttled"
  | "failure"
  | "unavailable"
  | "expired-token"
  | "reset-before-headers"
  | "reset-after-headers"
  | "truncated"
  | "stalled"
  | "malformed-json"
  | "wrong-charset"
  | "slow"
  | "clock-skew"
  | "unknown-enum"
  | "null-fields"
  | "missing-fields"
  | "repeated-page-token"
  | "expired-page-token"

/** The kinds of faults that only notifications have. */
export const notificationKinds: ReadonlyArray<NotificationFaultKind> = ["duplicated", "lost", "reordered"]

/** The kinds of faults of requests. */
export const kinds: ReadonlyArray<FaultKind> = [
  "throttled",
  "failure",
  "unavailable",
  "expired-token",
  "reset-before-headers",
  "reset-after-headers",
  "truncated",
  "stalled",
  "malformed-json",
  "wrong-charset",
  "slow",
  "clock-skew",
  "unknown-enum",
  "null-fields",
  "missing-fields",
  "repeated-page-token",
  "expired-page-token"
]

/**
 * A fault, and the requests that it applies to. Without `calls`, `times` and `probability` it applies once, to the next
 * request.
 */
export interface FaultInput {
  readonly kind: FaultKind | NotificationFaultKind
  /**
   * `ordersV0.getOrders`, a section (`ordersV0`), `api` for every operation (the default), `lwa`, `sts` or `document`; `notification`
   * is the default of the kinds that only notifications have.
   */
  readonly on?: string | undefined
  /** Only requests of the seller with this id: to operations, and to `lwa` for an access token. Default: all. */
  readonly sellerId?: string | undefined
  /** The numbers of the requests, counted from when the fault was added; 1 is the next. */
  readonly calls?: number | ReadonlyArray<number> | undefined
  /** The number of consecutive requests; `Infinity` until the fault is removed. */
  readonly times?: number | undefined
  /** The probability for each request, by random numbers that follow from the seed. */
  readonly probability?: number | undefined
  /** For `slow` and `clock-skew`; default 10 seconds and 10 minutes. */
  readonly delay?: Duration.Input | undefined
  /**
   * Whether the operation takes effect before its response is replaced or broken off. Default: only for faults that
   * keep the response of the operation.
   */
  readonly processed?: boolean | undefined
}

/** An active fault. */
export interface Fault extends FaultInput {
  readonly id: string
  readonly on: string
  readonly delayMillis: number
  /** The number of requests that it has applied to. */
  readonly struck: number
}

/** The faults of one sandbox. */
export interface Faults {
  /** Adds a fault; returns its id. */
  readonly add: (input: FaultInput) => string
  readonly remove: (id: string) => void
  readonly clear: () => void
  readonly all: () => ReadonlyArray<Fault>
  /** The fault that applies to a request, if any. Counts the request. */
  readonly strike: (
    target: string,
    sellerId?: () => string | undefined,
    hasPageToken?: () => boolean
  ) => Fault | undefined
}

interface Entry extends Fault {
  struck: number
  seen: number
}

/** Whether only notifications have faults of a kind. */
export const isOfNotifications = (kind: FaultInput["kind"]): boolean =>
  notificationKinds.some((known) => known === kind)

/** An empty list of faults. */
export const make = (seed: number): Faults => {
  const entries = new Map<string, Entry>()
  const prng = Prng.make(seed, "faults")
  let count = 0
  const strikes = (entry: Entry): boolean => {
    entry.seen++
    const { calls, probability, times } = entry
    if (calls !== undefined) return typeof calls === "number" ? entry.seen === calls : calls.includes(entry.seen)
    if (probability !== undefined) return entry.struck < (times ?? Number.POSITIVE_INFINITY) && prng.chance(probability)
    return entry.struck < (times ?? 1)
  }
  return {
    add: (input) => {
      const id = `fault-${++count}`
      const delay = input.delay ?? (input.kind === "clock-skew" ? "10 minutes" : "10 seconds")
      entries.set(id, {
        ...input,
        id,
        on: input.on ?? (isOfNotifications(input.kind) ? "notification" : "api"),
        delayMillis: Duration.toMillis(Duration.fromInputUnsafe(delay)),
        struck: 0,
        seen: 0
      })
      return id
    },
    remove: (id) => void entries.delete(id),
    clear: () => entries.clear(),
    all: () => [...entries.values()],
    strike: (target, sellerId, hasPageToken) => {
      if (entries.size === 0) return undefined
      let match: Entry | undefined
      for (const entry of entries.values()) {
        if (!covers(entry.on, target) || entry.sellerId !== undefined && entry.sellerId !== sellerId?.()) continue
        if (entry.kind === "expired-page-token" && hasPageToken?.() !== true) continue
        if (strikes(entry) && match === undefined) match = entry
      }
      if (match !== undefined) match.struck++
      return match
    }
  }
}
