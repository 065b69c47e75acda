/**
 * The rate limiter: takes tokens, learns from responses, and reports the state of its buckets.
 *
 * A call that finds a token and no other call waiting takes it without leaving its fiber; other calls wait in a queue.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { Throttled } from "../../SpApiError.ts"
import { metricAttribute } from "../../wire/currentAccount.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import * as Waits from "../../wire/waits.ts"
import { MaxWait } from "../Policy.ts"
import { isSaneRate } from "./limiterBucket.ts"
import { count } from "./limiterMetrics.ts"
import type { Bucket, BucketStatus, Options } from "./limiterOptions.ts"
import { problemOf } from "./limiterOptions.ts"
import { LimiterQueues } from "./limiterQueues.ts"
import type { MakeTokens } from "./limiterTokens.ts"
import { localTokens } from "./limiterTokens.ts"

/** A shorter `MaxWait`, in milliseconds, leaves no time for a response that reports the rate. */
const minWaitForReport = 60_000

const noWait = Effect.succeed(0)

const acquire = (queues: LimiterQueues) => (bucket: Bucket): Effect.Effect<number, Throttled> =>
  Effect.withFiber((fiber) => {
    const { context } = fiber
    const clock = fiber.getRef(Clock.Clock)
    const now = monotonicMillis(clock)
    const queue = queues.get(bucket, now)
    const { metrics } = queue
    queue.usedAt = now
    if (queue.take(now)) {
      count(metrics.used, context)
      return noWait
    }
    const maxWait = Duration.toMillis(fiber.getRef(MaxWait))
    const isBulk = fiber.getRef(Waits.Priority) === "bulk"
    const slowest = queue.tokens.slower?.(queue.waitOf(isBulk, now), isBulk, now) ?? queue
    const millis = slowest.waitOf(isBulk, now)
    const isStrict = maxWait <= 0 || bucket.isDefault !== true && maxWait < minWaitForReport
    const isLate = millis > maxWait
    const isRefused = isLate && (isStrict || slowest.bucket.isCertain)
    if (isLate && !isRefused) queue.explore(now)
    const waiting = slowest.waiting(Math.min(millis, maxWait), now, bucket.account)
    const granted = isRefused
      ? Effect.fail(slowest.refusal(millis))
      : slowest.report(waiting, fiber.getRef(Waits.WaitNotices), now, queue.wait(isBulk, now + maxWait, isStrict, now))
    return Effect.map(
      Effect.catch(granted, (reason) => {
        count(metrics.refused, context)
        return Effect.fail(reason)
      }),
      () => {
        const waited = monotonicMillis(clock) - now
        count(metrics.used, context)
        metrics.wait(waiting.cause, metricAttribute(bucket.account, fiber))
          .updateUnsafe(waited, context)
        return waited
      }
    )
  })

const observe = (queues: LimiterQueues) => (bucket: Bucket, rate: number): Effect.Effect<void> =>
  Effect.clockWith((clock) => {
    if (isSaneRate(rate)) queues.observe(bucket, rate, monotonicMillis(clock))
    return Effect.void
  })

const throttled = (queues: LimiterQueues) =>
(
  bucket: Bucket,
  retryAfter: Duration.Duration | undefined,
  sentAt?: number
): Effect.Effect<Duration.Duration> =>
  Effect.withFiber((fiber) => {
    const clock = fiber.getRef(Clock.Clock)
    const now = monotonicMillis(clock)
    // As long ago as it is by the wall clock; where that is in the future, the clock was set back since.
    const age = sentAt === undefined ? undefined : Math.max(0, clock.currentTimeMillisUnsafe() - sentAt)
    const own = queues.get(bucket, now)
    const queue = own.tokens.refused?.(now) ?? own
    count(queue.metrics.throttled, fiber.context)
    const pause = queue.bucket.throttled(
      now,
      age === undefined ? undefined : now - age,
      retryAfter === undefined ? undefined : Duration.toMillis(retryAfter),
      fiber.getRef(Random.Random).nextDoubleUnsafe()
    )
    const discard = queue.tokens.discard?.(now) ?? Effect.void
    queue.refuseLate(now)
    return Effect.as(discard, Duration.millis(pause))
  })

const status = (queues: LimiterQueues): Effect.Effect<ReadonlyArray<BucketStatus>> =>
  Effect.clockWith((clock) => {
    const now = monotonicMillis(clock)
    return Effect.succeed(Array.from(queues.values(), ({ bucket, key, size }) => ({
      key,
      rate: bucket.limit,
      burst: bucket.burst,
      waiting: size,
      ...(bucket.pausedUntil > now
        ? { pausedUntil: Math.round(clock.currentTimeMillisUnsafe() + bucket.pausedUntil - now) }
        : undefined)
    })))
  })

/** Makes a rate limiter. Dies where the options make no sense. */
export const make = (options: Options, makeTokens: MakeTokens = localTokens) =>
  Effect.suspend(() => {
    const problem = problemOf(options)
    if (problem !== undefined) return Effect.die(new Error(problem))
    const queues = new LimiterQueues(options, makeTokens)
    return Effect.succeed({
      acquire: acquire(queues),
      observe: observe(queues),
      throttled: throttled(queues),
      status: status(queues)
    })
  })
