/**
 * Who waits for which bucket: one queue for every bucket, first come first served, interactive calls before bulk ones.
 *
 * A call that finds a token and nobody waiting takes it without ever leaving its fiber. The others queue up, and one
 * fiber per queue, the driver, sleeps until the next token is there and hands it on. It is there only while somebody
 * waits.
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import { Throttled } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import { MaxWait, Priority } from "../Policy.ts"
import { isSaneRate, LimiterBucket } from "./limiterBucket.ts"
import * as LimiterMetrics from "./limiterMetrics.ts"
import type { Bucket, BucketStatus, Options, SharedQuota } from "./limiterOptions.ts"
import { mistakeOf } from "./limiterOptions.ts"

interface Waiter {
  readonly granted: Deferred.Deferred<void, Throttled>
  readonly deadline: number
  /** Whether it is refused for a plan that nothing has confirmed. */
  readonly isJudged: boolean
}

interface Entry {
  readonly key: string
  readonly bucket: LimiterBucket
  readonly metrics: LimiterMetrics.LimiterMetrics
  readonly isOverridden: boolean
  readonly interactive: Set<Waiter>
  readonly bulk: Set<Waiter>
  usedAt: number
  /** Whether the driver runs. */
  driven: boolean
  /** When the first of those who are not judged has waited long enough. */
  giveUpAt: number
  /** Wakes the driver. */
  rouse: (() => void) | undefined
  /** When the shared store will have a token, as far as is known. */
  storeReadyAt: number
  /** A token of the shared store whose caller has left in the meantime. */
  spare: boolean
}

/** Beyond so many buckets, those that nobody uses are dropped. */
const keptBuckets = 1024
/** … if they have not been used for so long, in milliseconds. */
const idleMillis = 600_000

/** After the store has failed, how long to go without it, in milliseconds. */
const storeBreak = 5000
/** How soon to ask again when nothing may go out without the store, in milliseconds. */
const storePoll = 1000

/** Who accepts a shorter wait than this could not wait for the first response, in milliseconds. */
const patience = 60_000

const noWait = /*#__PURE__*/ Effect.succeed(0)

/** The queues of one program. Dies when the options make no sense. */
export const make = (options: Options, store?: SharedQuota) => {
  const mistake = mistakeOf(options)
  return mistake === undefined ? Effect.sync(() => makeUnsafe(options, store)) : Effect.die(new Error(mistake))
}

const makeUnsafe = (options: Options, store: SharedQuota | undefined) => {
  const overrides = new Map(Object.entries(options.overrides ?? {}))
  const share = 1 - (options.headroom ?? 0)
  const entries = new Map<string, Entry>()
  const metrics = new Map<string, LimiterMetrics.LimiterMetrics>()
  // A client tells a rate when it changes, which may be long before the bucket is dropped and made anew.
  const observed = new WeakMap<Bucket, number>()
  let sweepAt = keptBuckets
  let storeDownUntil = 0
  let storeIsDown = false

  const metricsOf = (operation: string): LimiterMetrics.LimiterMetrics => {
    let found = metrics.get(operation)
    if (found === undefined) {
      found = LimiterMetrics.make(operation)
      metrics.set(operation, found)
    }
    return found
  }

  const entryOf = (bucket: Bucket, now: number): Entry => {
    const found = entries.get(bucket.key)
    if (found !== undefined) return found
    if (entries.size >= sweepAt) sweep(now)
    const operation = bucket.key.slice(bucket.key.lastIndexOf("|") + 1)
    const override = overrides.get(operation)
    const published = bucket.rate !== undefined && bucket.rate > 0 ? bucket.rate : undefined
    const told = override?.rate ?? observed.get(bucket)
    const rate = told ?? published
    const burst = override?.burst ?? bucket.burst
    const entry: Entry = {
      key: bucket.key,
      bucket: new LimiterBucket({
        rate: rate === undefined ? undefined : rate * share,
        burst: burst === undefined ? undefined : burst * share,
        isCertain: told !== undefined
      }, now),
      metrics: metricsOf(operation),
      isOverridden: override !== undefined,
      interactive: new Set(),
      bulk: new Set(),
      usedAt: now,
      driven: false,
      giveUpAt: Infinity,
      rouse: undefined,
      storeReadyAt: 0,
      spare: false
    }
    entries.set(bucket.key, entry)
    return entry
  }

  /** Drops what is idle. As the next sweep comes at twice of what is left, a call pays for it next to nothing. */
  const sweep = (now: number): void => {
    for (const entry of entries.values()) {
      if (waiting(entry) === 0 && now - entry.usedAt >= idleMillis && entry.bucket.isIdle(now)) {
        entries.delete(entry.key)
      }
    }
    sweepAt = Math.max(keptBuckets, entries.size * 2)
  }

  const waiting = (entry: Entry): number => entry.interactive.size + entry.bulk.size

  const first = (entry: Entry): Waiter | undefined =>
    entry.interactive.values().next().value ?? entry.bulk.values().next().value

  const remove = (entry: Entry, waiter: Waiter): void => {
    if (!entry.interactive.delete(waiter)) entry.bulk.delete(waiter)
  }

  /** A plan that each process has to find out for itself cannot be shared. */
  const usesStore = (entry: Entry, now: number): boolean =>
    store !== undefined && entry.bucket.isSettled && (store.failClosed || now >= storeDownUntil)

  const nextAt = (entry: Entry, now: number): number => {
    const ready = entry.bucket.readyAt(now)
    if (!usesStore(entry, now)) return ready
    // Never later than one token takes, should the clock of a store in this process have been set back.
    const storeReadyAt = Math.min(entry.storeReadyAt, now + Math.max(storePoll, 1000 / entry.bucket.rate))
    return Math.max(now, storeReadyAt, entry.bucket.pausedUntil)
  }

  const take = (entry: Entry, now: number, contended: boolean): boolean => {
    if (!usesStore(entry, now)) return entry.bucket.take(now, contended)
    if (!entry.spare || now < entry.bucket.pausedUntil) return false
    entry.spare = false
    entry.bucket.takeShared(now, contended)
    return true
  }

  const refusal = (entry: Entry, millis: number): Throttled =>
    new Throttled({
      status: 429,
      errors: [],
      retryAfter: Duration.millis(millis),
      limit: entry.bucket.limit,
      origin: "client"
    })

  /** Hands tokens on, as long as there are some. */
  const grant = (entry: Entry, now: number): void => {
    for (let next = first(entry); next !== undefined; next = first(entry)) {
      if (!take(entry, now, waiting(entry) > 1)) return
      remove(entry, next)
      Deferred.doneUnsafe(next.granted, Effect.void)
    }
  }

  /** Where processes share a bucket, one that explores it would take from the others. */
  const doubt = (entry: Entry, now: number): void => {
    if (store === undefined && entry.bucket.doubt(now)) entry.rouse?.()
  }

  /** Fails those whose turn would now come after their deadline; better at once than then. */
  const expel = (entry: Entry, now: number): void => {
    const { isCertain, rate } = entry.bucket
    let at = nextAt(entry, now)
    entry.giveUpAt = Infinity
    for (const queue of [entry.interactive, entry.bulk]) {
      for (const waiter of queue) {
        const isJudged = isCertain || waiter.isJudged
        if (isJudged ? at <= waiter.deadline : now < waiter.deadline) {
          if (!isJudged) {
            entry.giveUpAt = Math.min(entry.giveUpAt, waiter.deadline)
            if (at > waiter.deadline) doubt(entry, now)
          }
          at += 1000 / rate
        } else {
          queue.delete(waiter)
          Deferred.doneUnsafe(waiter.granted, Effect.fail(refusal(entry, at - now)))
        }
      }
    }
    dismiss(entry)
  }

  /** Nobody waits any more: the driver must not keep the process alive. */
  const dismiss = (entry: Entry): void => {
    if (waiting(entry) === 0) entry.rouse?.()
  }

  const sleep = (entry: Entry, millis: number): Effect.Effect<void> =>
    Effect.raceFirst(
      Effect.sleep(Duration.millis(Math.max(1, Math.ceil(millis)))),
      Effect.callback<void>((resume) => {
        entry.rouse = () => resume(Effect.void)
      })
    )

  const drive = (entry: Entry): Effect.Effect<void> =>
    Effect.clockWith((clock) => {
      const now = monotonicMillis(clock)
      grant(entry, now)
      if (now >= entry.giveUpAt) expel(entry, now)
      if (waiting(entry) === 0) {
        entry.driven = false
        entry.rouse = undefined
        return Effect.void
      }
      const at = nextAt(entry, now)
      const step = at <= now && store !== undefined && usesStore(entry, now)
        ? ask(entry, store)
        : sleep(entry, Math.min(at, entry.giveUpAt) - now)
      return Effect.flatMap(step, () => drive(entry))
    })

  /** Asks the store for one token. */
  const ask = (entry: Entry, store: SharedQuota): Effect.Effect<void> =>
    Effect.matchCauseEffect(store.take(entry.key, entry.bucket.rate, entry.bucket.sharedBurst), {
      onSuccess: (millis) =>
        Effect.clockWith((clock) => {
          const now = monotonicMillis(clock)
          storeIsDown = false
          if (millis === 0) {
            entry.spare = true
          } else {
            entry.storeReadyAt = now + Math.ceil(millis)
            expel(entry, now)
          }
          return Effect.void
        }),
      onFailure: () =>
        Effect.clockWith((clock) => {
          const now = monotonicMillis(clock)
          if (store.failClosed) entry.storeReadyAt = now + storePoll
          else storeDownUntil = now + storeBreak
          expel(entry, now)
          if (storeIsDown) return Effect.void
          storeIsDown = true
          return Effect.logWarning(
            store.failClosed
              ? "The store of the usage plans does not answer; no request goes out until it does"
              : "The store of the usage plans does not answer; this process keeps its own count until it does"
          )
        })
    })

  const enqueue = (
    entry: Entry,
    bulk: boolean,
    now: number,
    maxWait: number,
    isJudged: boolean
  ): Effect.Effect<void, Throttled> =>
    Effect.uninterruptibleMask((restore) => {
      const waiter: Waiter = { granted: Deferred.makeUnsafe(), deadline: now + maxWait, isJudged }
      if (!isJudged && waiter.deadline < entry.giveUpAt) {
        entry.giveUpAt = waiter.deadline
        entry.rouse?.()
      }
      if (bulk) {
        entry.bulk.add(waiter)
      } else {
        entry.interactive.add(waiter)
        if (entry.bulk.size > 0) expel(entry, now)
      }
      const wait = Effect.onInterrupt(restore(Deferred.await(waiter.granted)), () =>
        Effect.sync(() => {
          remove(entry, waiter)
          dismiss(entry)
        }))
      if (entry.driven) return wait
      entry.driven = true
      return Effect.andThen(Effect.forkDetach(drive(entry), { startImmediately: true }), wait)
    })

  const acquire = (bucket: Bucket): Effect.Effect<number, Throttled> =>
    Effect.withFiber((fiber) => {
      const clock = fiber.getRef(Clock.Clock)
      const now = monotonicMillis(clock)
      const entry = entryOf(bucket, now)
      const { context } = fiber
      entry.usedAt = now
      if (waiting(entry) === 0 && take(entry, now, false)) {
        LimiterMetrics.count(entry.metrics.used, context)
        return noWait
      }
      const maxWait = Duration.toMillis(fiber.getRef(MaxWait))
      const bulk = fiber.getRef(Priority) === "bulk"
      const ahead = entry.interactive.size + (bulk ? entry.bulk.size : 0)
      const millis = nextAt(entry, now) + ahead * 1000 / entry.bucket.rate - now
      const isJudged = entry.bucket.isCertain || maxWait <= 0 || bucket.isDefault !== true && maxWait < patience
      if (millis > maxWait && !isJudged) doubt(entry, now)
      const outcome = millis > maxWait && isJudged
        ? Effect.fail(refusal(entry, millis))
        : enqueue(entry, bulk, now, maxWait, isJudged)
      return Effect.matchEffect(outcome, {
        onFailure: (reason) => {
          LimiterMetrics.count(entry.metrics.refused, context)
          return Effect.fail(reason)
        },
        onSuccess: () => {
          const waited = monotonicMillis(clock) - now
          LimiterMetrics.count(entry.metrics.used, context)
          entry.metrics.wait.updateUnsafe(waited, context)
          return Effect.succeed(waited)
        }
      })
    })

  const observe = (bucket: Bucket, rate: number): Effect.Effect<void> =>
    Effect.clockWith((clock) => {
      if (!isSaneRate(rate)) return Effect.void
      observed.set(bucket, rate)
      const now = monotonicMillis(clock)
      const entry = entryOf(bucket, now)
      if (!entry.isOverridden && entry.bucket.tell(rate * share, now)) {
        expel(entry, now)
        entry.rouse?.()
      }
      return Effect.void
    })

  const throttled = (
    bucket: Bucket,
    retryAfter: Duration.Duration | undefined,
    sentAt?: number
  ): Effect.Effect<Duration.Duration> =>
    Effect.withFiber((fiber) => {
      const clock = fiber.getRef(Clock.Clock)
      const now = monotonicMillis(clock)
      // As long ago as it is by the wall clock; what lies ahead was sent before that was set back.
      const age = sentAt === undefined ? undefined : Math.max(0, clock.currentTimeMillisUnsafe() - sentAt)
      const entry = entryOf(bucket, now)
      LimiterMetrics.count(entry.metrics.throttled, fiber.context)
      const random = fiber.getRef(Random.Random).nextDoubleUnsafe()
      const told = retryAfter === undefined ? undefined : Duration.toMillis(retryAfter)
      const pause = Duration.millis(entry.bucket.refused(now, age === undefined ? undefined : now - age, told, random))
      entry.spare = false
      expel(entry, now)
      if (store === undefined || !usesStore(entry, now)) return Effect.succeed(pause)
      // The other processes must not go on with tokens that Amazon does not have.
      return Effect.as(Effect.ignoreCause(store.empty(entry.key, entry.bucket.rate, entry.bucket.sharedBurst)), pause)
    })

  const status: Effect.Effect<ReadonlyArray<BucketStatus>> = Effect.clockWith((clock) => {
    const now = monotonicMillis(clock)
    return Effect.succeed(Array.from(entries.values(), (entry) => ({
      key: entry.key,
      rate: entry.bucket.limit,
      burst: entry.bucket.burst,
      waiting: waiting(entry),
      ...(entry.bucket.pausedUntil > now
        ? { pausedUntil: Math.round(clock.currentTimeMillisUnsafe() + entry.bucket.pausedUntil - now) }
        : undefined)
    })))
  })

  return { acquire, observe, throttled, status }
}
