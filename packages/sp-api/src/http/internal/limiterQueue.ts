/**
 * The calls that wait for the tokens of one bucket: first come, first served, interactive calls before bulk ones.
 *
 * One fiber per queue, the driver, sleeps until the next token is available and hands it on. It runs only while calls
 * wait.
 */
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { Throttled } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { LimiterBucket } from "./limiterBucket.ts"
import type { LimiterMetrics } from "./limiterMetrics.ts"
import type { Tokens } from "./limiterTokens.ts"

/** A call that waits. */
interface Waiter {
  readonly granted: Deferred.Deferred<void, Throttled>
  readonly deadline: number
  /** Whether it fails where the published rate alone would have it wait beyond its deadline. */
  readonly isStrict: boolean
}

/** A bucket and the calls that wait for it. Times are milliseconds of a monotonic clock. */
export class LimiterQueue {
  readonly key: string
  readonly bucket: LimiterBucket
  readonly tokens: Tokens
  readonly metrics: LimiterMetrics
  /** Whether an option of the program fixes the rate. */
  readonly isOverridden: boolean
  readonly #interactive = new Set<Waiter>()
  readonly #bulk = new Set<Waiter>()
  /** When a call last asked for a token. */
  usedAt = 0
  #isDriven = false
  /** The first deadline of a waiter that is not strict. */
  #giveUpAt = Infinity
  /** Ends the sleep of the driver. */
  #wakeDriver: (() => void) | undefined

  constructor(key: string, bucket: LimiterBucket, tokens: Tokens, metrics: LimiterMetrics, isOverridden: boolean) {
    this.key = key
    this.bucket = bucket
    this.tokens = tokens
    this.metrics = metrics
    this.isOverridden = isOverridden
  }

  /** How many calls wait. */
  get size(): number {
    return this.#interactive.size + this.#bulk.size
  }

  /** Takes a token where one is available and no call waits for it. */
  take(now: number): boolean {
    return this.size === 0 && this.tokens.take(now, false)
  }

  /** How long a call would wait, in milliseconds. */
  waitOf(isBulk: boolean, now: number): number {
    const ahead = this.#interactive.size + (isBulk ? this.#bulk.size : 0)
    return this.tokens.readyAt(now) + ahead * 1000 / this.bucket.rate - now
  }

  /** The error of a call that would have to wait too long. */
  refusal(millis: number): Throttled {
    return new Throttled({
      status: 429,
      errors: [],
      retryAfter: Duration.millis(millis),
      limit: this.bucket.limit,
      origin: "client"
    })
  }

  /**
   * Looks for another rate than the published one. Not where processes share a bucket: one would take from the others.
   */
  explore(now: number): void {
    if (this.tokens.fetch === undefined && this.bucket.exploreSoon(now)) this.#wakeDriver?.()
  }

  /** Waits for a token. Fails when it cannot be had until the deadline. */
  wait(isBulk: boolean, deadline: number, isStrict: boolean, now: number): Effect.Effect<void, Throttled> {
    return Effect.uninterruptibleMask((restore) => {
      const waiter: Waiter = { granted: Deferred.makeUnsafe(), deadline, isStrict }
      if (!isStrict && deadline < this.#giveUpAt) {
        this.#giveUpAt = deadline
        this.#wakeDriver?.()
      }
      if (isBulk) {
        this.#bulk.add(waiter)
      } else {
        this.#interactive.add(waiter)
        if (this.#bulk.size > 0) this.refuseLate(now)
      }
      const granted = Effect.onInterrupt(restore(Deferred.await(waiter.granted)), () =>
        Effect.sync(() => {
          this.#remove(waiter)
          this.#dismissDriver()
        }))
      if (this.#isDriven) return granted
      this.#isDriven = true
      return Effect.andThen(Effect.forkDetach(this.#drive, { startImmediately: true }), granted)
    })
  }

  /** Follows a rate that a response reports. */
  observe(rate: number, now: number): void {
    if (this.isOverridden || !this.bucket.observe(rate, now)) return
    this.refuseLate(now)
    this.#wakeDriver?.()
  }

  /** Fails those whose turn would now come after their deadline: better at once than then. */
  refuseLate(now: number): void {
    const { isCertain, rate } = this.bucket
    let turn = this.tokens.readyAt(now)
    this.#giveUpAt = Infinity
    for (const queue of [this.#interactive, this.#bulk]) {
      for (const waiter of queue) {
        const isStrict = isCertain || waiter.isStrict
        if (isStrict ? turn <= waiter.deadline : now < waiter.deadline) {
          if (!isStrict) {
            this.#giveUpAt = Math.min(this.#giveUpAt, waiter.deadline)
            if (turn > waiter.deadline) this.explore(now)
          }
          turn += 1000 / rate
        } else {
          queue.delete(waiter)
          Deferred.doneUnsafe(waiter.granted, Effect.fail(this.refusal(turn - now)))
        }
      }
    }
    this.#dismissDriver()
  }

  #remove(waiter: Waiter): void {
    if (!this.#interactive.delete(waiter)) this.#bulk.delete(waiter)
  }

  /** Ends the driver where no call waits; it must not keep the process alive. */
  #dismissDriver(): void {
    if (this.size === 0) this.#wakeDriver?.()
  }

  /** Hands on the tokens that are available. */
  #grant(now: number): void {
    while (true) {
      const next = this.#interactive.values().next().value ?? this.#bulk.values().next().value
      if (next === undefined || !this.tokens.take(now, this.size > 1)) return
      this.#remove(next)
      Deferred.doneUnsafe(next.granted, Effect.void)
    }
  }

  readonly #drive: Effect.Effect<void> = Effect.clockWith((clock) => {
    const now = monotonicMillis(clock)
    this.#grant(now)
    if (now >= this.#giveUpAt) this.refuseLate(now)
    if (this.size === 0) {
      this.#isDriven = false
      this.#wakeDriver = undefined
      return Effect.void
    }
    const readyAt = this.tokens.readyAt(now)
    const fetch = readyAt <= now ? this.tokens.fetch?.(now) : undefined
    const step = fetch === undefined
      ? this.#sleep(Math.min(readyAt, this.#giveUpAt) - now)
      : Effect.map(fetch, (isLater) => {
        if (isLater) this.refuseLate(monotonicMillis(clock))
      })
    return Effect.flatMap(step, () => this.#drive)
  })

  #sleep(millis: number): Effect.Effect<void> {
    return Effect.raceFirst(
      Effect.sleep(Duration.millis(Math.max(1, Math.ceil(millis)))),
      Effect.callback<void>((resume) => {
        this.#wakeDriver = () => resume(Effect.void)
      })
    )
  }
}
