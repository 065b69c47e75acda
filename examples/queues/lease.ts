/**
 * One task of a seller at a time, over all workers: a lease in Redis, which ends by itself when its worker dies.
 *
 * A lease is renewed while its task runs. Where that is not confirmed in time, the task is interrupted before the
 * lease can end. Only a process that stands still for the whole length of a lease, or a Redis that has lost it, lets
 * two tasks run at once, and no lease prevents that. So each has a `fence`, higher than those of all leases of the
 * seller before: write it beside what the task stores, `WHERE fence <= ${fence}`, and an older task overwrites nothing.
 */
import { Data, Duration, Effect, Option, Schedule } from "effect"
import { Redis } from "effect/persistence"

/** Another worker may have begun, so this task was interrupted. */
export class LeaseLost extends Data.TaggedError("LeaseLost")<{ readonly seller: string }> {}

/**
 * Runs a task while `renew` succeeds with true every quarter of the length, each time within another quarter: at most
 * three are over since Redis or SQS has seen a renewal, and the last one is left for the task to end in.
 */
export const whileRenewed = <A, E, R, E2, R2>(
  task: Effect.Effect<A, E, R>,
  options: {
    readonly seller: string
    readonly length: Duration.Duration
    readonly renew: Effect.Effect<boolean, E2, R2>
  }
): Effect.Effect<A, E | LeaseLost, R | R2> => {
  const quarter = Duration.times(options.length, 1 / 4)
  const lost = Effect.fail(new LeaseLost({ seller: options.seller }))
  const keep = options.renew.pipe(
    Effect.retry(Schedule.spaced(Duration.times(quarter, 1 / 10))),
    // Unreachable, as a renewal is repeated until it succeeds or its time is over.
    Effect.orDie,
    Effect.timeoutOrElse({ duration: quarter, orElse: () => lost }),
    Effect.flatMap((isOurs) => isOurs ? Effect.void : lost),
    Effect.repeat(Schedule.spaced(quarter)),
    Effect.andThen(Effect.never)
  )
  return Effect.raceFirst(task, keep)
}

// The fence is Redis's clock in microseconds, which rises even where Redis starts again without its data.
const take = Redis.script((key: string, millis: number) => [key, millis], {
  lua: `
    local time = redis.call("TIME")
    local fence = time[1] .. string.format("%06d", time[2])
    return redis.call("SET", KEYS[1], fence, "NX", "PX", ARGV[1]) and fence`,
  numberOfKeys: 1
}).withReturnType<string | null>()

const renew = Redis.script((key: string, fence: string, millis: number) => [key, fence, millis], {
  lua: `return redis.call("GET", KEYS[1]) == ARGV[1] and redis.call("PEXPIRE", KEYS[1], ARGV[2])`,
  numberOfKeys: 1
}).withReturnType<1 | null>()

const release = Redis.script((key: string, fence: string) => [key, fence], {
  lua: `return redis.call("GET", KEYS[1]) == ARGV[1] and redis.call("DEL", KEYS[1])`,
  numberOfKeys: 1
}).withReturnType<1 | null>()

/** Runs the task with its fence, or returns none where another worker has the seller. */
export const withSeller = <A, E, R>(
  seller: string,
  task: (fence: number) => Effect.Effect<A, E, R>,
  lengthOfLease: Duration.Input = "30 seconds"
): Effect.Effect<Option.Option<A>, E | LeaseLost | Redis.RedisError, R | Redis.Redis> =>
  Effect.gen(function*() {
    const redis = yield* Redis.Redis
    const key = `lease:${seller}`
    const length = Duration.fromInputUnsafe(lengthOfLease)
    const millis = Duration.toMillis(length)
    const fence = yield* redis.eval(take)(key, millis)
    if (fence === null) return Option.none()
    return Option.some(
      yield* whileRenewed(task(Number(fence)), {
        seller,
        length,
        renew: Effect.map(redis.eval(renew)(key, fence, millis), (renewed) => renewed === 1)
      }).pipe(
        // A lease that cannot be released ends by itself.
        Effect.ensuring(Effect.ignore(redis.eval(release)(key, fence)))
      )
    )
  })
