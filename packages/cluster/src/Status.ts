/**
 * The state of a cluster as data: sellers, lag of each feed, use of quotas, stuck jobs, last errors. For people, for
 * `spapi cluster status` and for alerts.
 *
 * ```ts
 * const { feeds, stuck } = yield* Status.read()
 * ```
 *
 * It is read from the database, so every runner says the same; only `quotas` and `runner` are those of the runner that
 * was asked. It holds no token and no personal data: of errors of the program only their names. Lists are bounded.
 */
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as Clock from "effect/Clock"
import type * as Sharding from "effect/cluster/Sharding"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import { monotonicMillis } from "./engine/shareTable.ts"
import * as Health from "./Health.ts"
import { line } from "./store/line.ts"
import * as Rows from "./store/statusRows.ts"
import * as Turns from "./store/turnStatus.ts"

/** A seller whose copy of a feed is among the oldest. */
export interface Behind {
  readonly seller: string
  readonly lagSeconds: number
  /** When its cursor was written last, ISO 8601; of the cursors of its parts, the one that was written longest ago. */
  readonly updatedAt: string
}

/** How current the copies of a feed are, over the active sellers. */
export interface FeedStatus {
  readonly feed: string
  /** Sellers with a cursor. */
  readonly sellers: number
  /** Active sellers without one. */
  readonly notBegun: number
  /** Of the oldest copy: now minus the time up to which everything was received. Absent where no feed knows it. */
  readonly lagSeconds: number | undefined
  /** The oldest copies, at most five. */
  readonly behind: ReadonlyArray<Behind>
}

/** The turns of a `JobSchedule`, over the active sellers. */
export interface ScheduleStatus {
  readonly schedule: string
  /** The name of the workflow that turns start: `SpApiReport/AllOrders`. */
  readonly job: string
  /** Sellers that had a turn. */
  readonly sellers: number
  /** Active sellers that had none. */
  readonly notBegun: number
  /** When the next turn of a seller starts; in the past where that waits for the job of the last one. */
  readonly next: string
  /** How the jobs of the last turns ended, one of each seller. Those that were removed since are in none. */
  readonly running: number
  readonly succeeded: number
  readonly failed: number
  /** Sellers whose last turn failed, at most five. */
  readonly failures: ReadonlyArray<{ readonly seller: string; readonly turn: string; readonly message: string }>
}

/** A job that began long ago and has not ended. */
export interface StuckJob {
  /** The name of its workflow: `SpApiReport/AllOrders`. */
  readonly job: string
  readonly executionId: string
  readonly seller: string | undefined
  readonly startedAt: string
  readonly ageSeconds: number
  /** The event that it waits for: `authorized/eu:A2ABCDEF`, `report/50001`. Absent where it waits for the clock alone. */
  readonly waitsFor: string | undefined
}

/** The use of the rate limits of an operation, by the sellers of one runner since its start. */
export interface QuotaStatus {
  readonly operation: string
  /** Calls that took a token. */
  readonly used: number
  /** Responses of 429. */
  readonly throttled: number
  /** Calls that the client refused, as they would have had to wait too long. */
  readonly refused: number
  /** Calls that wait now. */
  readonly waiting: number
  /** Sellers whose rate limit is paused after a 429. */
  readonly paused: number
  /**
   * The part of the rate of the application over all its sellers that this runner may use now, from 0 to 1; of several
   * regions the smallest. Absent for operations without such a rate, and for a runner that does not need it now.
   */
  readonly share?: number
}

/** The last failure of a seller. */
export interface SellerError {
  readonly seller: string
  readonly task: string
  readonly message: string
  readonly transient: boolean
  /** Failures since the seller was added, or since `Retention` removed an old one. */
  readonly count: number
  readonly at: string
}

/** The state of a cluster. Date-times are ISO 8601, durations seconds. */
export interface Status {
  readonly at: string
  readonly sellers: {
    readonly active: number
    readonly parked: number
    readonly byRegion: ReadonlyArray<{ readonly region: string; readonly state: string; readonly count: number }>
  }
  /** The last that were parked, at most 20. */
  readonly parked: ReadonlyArray<{ readonly seller: string; readonly reason: string; readonly at: string }>
  readonly feeds: ReadonlyArray<FeedStatus>
  readonly schedules: ReadonlyArray<ScheduleStatus>
  /** The oldest first, at most 20. */
  readonly stuck: ReadonlyArray<StuckJob>
  readonly quotas: ReadonlyArray<QuotaStatus>
  /** The newest first, at most 20. */
  readonly errors: ReadonlyArray<SellerError>
  readonly runner: Health.Health
}

/** What counts as stuck, and is known. */
export interface Options {
  /** The age of a job that has not ended; default: 36 hours, as steps repeat for 12 and Amazon is awaited for 24. */
  readonly stuckAfter?: Duration.Input | undefined
  /** Jobs that are known already, such as from a minute ago; default: they are read. */
  readonly stuck?: ReadonlyArray<StuckJob> | undefined
}

/** Milliseconds; older jobs are not looked for. */
const oldest = 30 * 86_400_000

const secondsSince = (now: number, at: string): number => Math.max(0, Math.round((now - Date.parse(at)) / 1000))

const feedsOf = Effect.fnUntraced(function*(now: number, active: number) {
  return yield* Effect.forEach(
    yield* Rows.feeds,
    ({ count, feed, oldest }) =>
      Effect.map(Rows.behind(feed), (rows): FeedStatus => ({
        feed,
        sellers: count,
        notBegun: Math.max(0, active - count),
        lagSeconds: oldest === null ? undefined : secondsSince(now, oldest),
        behind: rows.map(({ readUntil, seller, updatedAt }) => ({
          seller,
          lagSeconds: secondsSince(now, readUntil),
          updatedAt
        }))
      }))
  )
})

const schedulesOf = Effect.fnUntraced(function*(active: number) {
  return yield* Effect.forEach(
    yield* Turns.schedules,
    (row) =>
      Effect.map(row.failed === 0 ? Effect.succeed([]) : Turns.failures(row.schedule), (failures): ScheduleStatus => ({
        ...row,
        notBegun: Math.max(0, active - row.sellers),
        failures
      }))
  )
})

const sellerOf = (payload: string | null): string | undefined => {
  return /"seller":"((?:na|eu|fe):[A-Za-z0-9]{1,64})"/.exec(payload ?? "")?.[1]
}

/**
 * Jobs that have not ended in time and began within 30 days, the oldest first, at most 20. The statement reads the
 * messages of these days, so it is not for every few seconds.
 */
export const stuck = Effect.fnUntraced(function*(options?: Options) {
  const now = yield* Clock.currentTimeMillis
  const after = Duration.toMillis(Duration.fromInputUnsafe(options?.stuckAfter ?? "36 hours"))
  const jobs = yield* Rows.jobs(now - oldest, now - after)
  const events = new Map<string, string>()
  for (const { event, token } of jobs.length === 0 ? [] : yield* Rows.waits) {
    const parsed = DurableDeferred.TokenParsed.fromString(token as DurableDeferred.Token)
    events.set(`${parsed.workflowName} ${parsed.executionId}`, event)
  }
  return jobs.map(({ execution, payload, startedAt, workflow }): StuckJob => ({
    job: workflow,
    executionId: execution,
    seller: sellerOf(payload),
    startedAt,
    ageSeconds: secondsSince(now, startedAt),
    waitsFor: events.get(`${workflow} ${execution}`)
  }))
})

const counters = {
  "spapi.rate_limiter.used": "used",
  "spapi.rate_limiter.throttled": "throttled",
  "spapi.rate_limiter.refused": "refused"
} as const

const quotas = Effect.gen(function*() {
  const byOperation = new Map<string, { -readonly [K in keyof QuotaStatus]: QuotaStatus[K] }>()
  const of = (operation: string) => {
    const known = byOperation.get(operation) ??
      { operation, used: 0, throttled: 0, refused: 0, waiting: 0, paused: 0 }
    byOperation.set(operation, known)
    return known
  }
  for (const metric of yield* Metric.snapshot) {
    const operation = metric.attributes?.["operation"]
    if (metric.type !== "Counter" || operation === undefined || !(metric.id in counters)) continue
    of(operation)[counters[metric.id as keyof typeof counters]] += Number(metric.state.count)
  }
  const now = yield* Clock.currentTimeMillis
  for (const bucket of yield* Effect.flatMap(SpApiRateLimiter.SpApiRateLimiter, ({ status }) => status)) {
    const row = of(bucket.key.slice(bucket.key.lastIndexOf("|") + 1))
    row.waiting += bucket.waiting
    if ((bucket.pausedUntil ?? 0) > now) row.paused++
  }
  const shares = yield* SpApiRateLimiter.ApplicationShares
  for (const { key, part } of shares?.parts(monotonicMillis(yield* Clock.Clock)) ?? []) {
    const row = of(key.slice(key.lastIndexOf("|") + 1))
    if (part !== undefined) row.share = Math.min(row.share ?? 1, part)
  }
  return [...byOperation.values()].sort((a, b) => b.used - a.used || (a.operation < b.operation ? -1 : 1))
})

/** The state of the cluster now. Takes a handful of statements; `Operations` reads it at most every ten seconds. */
export const read = (
  options?: Options
): Effect.Effect<Status, SqlError, SqlClient.SqlClient | Sharding.Sharding | SpApiRateLimiter.SpApiRateLimiter> =>
  Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    const byRegion = yield* Rows.sellers
    const count = (state: string) => byRegion.reduce((sum, row) => row.state === state ? sum + row.count : sum, 0)
    return {
      at: new Date(now).toISOString(),
      sellers: { active: count("active"), parked: count("parked"), byRegion },
      parked: (yield* Rows.parked).map(({ at, reason, seller }) => ({
        seller,
        reason: line(reason ?? ""),
        at: at ?? ""
      })),
      feeds: yield* feedsOf(now, count("active")),
      schedules: yield* schedulesOf(count("active")),
      stuck: options?.stuck ?? (yield* stuck(options)),
      quotas: yield* quotas,
      errors: yield* Rows.errors,
      runner: yield* Health.check
    }
  })
