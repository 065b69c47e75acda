/**
 * The calls that wait for the tokens of one bucket: first come, first served, interactive calls before bulk ones.
 *
 * One fiber per queue, the driver, sleeps until the next token is available and hands it on. It runs only while calls
 * wait.
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { Throttled } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Notices, Waiting } from "../../wire/waits.ts"
import * as Waits from "../../wire/waits.ts"
import type { LimiterBucket } from "./limiterBucket.ts"
import type { LimiterMetrics } from "./limiterMetrics.ts"
import type { Tokens } from "./limiterTokens.ts"

/** The operation that a key is for. */
export const operationOf = (key: string): string => key.slice(key.lastIndexOf("|") + 1)

/** A call that waits. */
interface Waiter {
  readonly granted: Deferred.Deferred<void, Throttled>
  readonly deadline: number
  /** Whether it fails where the published rate alone would have it wait beyond its deadline. */
  readonly isStrict: boolean
}

/** No calls: what a queue begins with, and most queues keep. Nothing is added to it. */
const none: Set<Waiter> = new Set()

const added = (waiters: Set<Waiter>, waiter: Waiter): Set<Waiter> =>
  (waiters === none ? new Set<Waiter>() : waiters).add(waiter)

/** A bucket and the calls that wait for it. Times are milliseconds of a monotonic clock. */
export class LimiterQueue {
  readonly key: string
  readonly bucket: LimiterBucket
  readonly tokens: Tokens<LimiterQueue>
  readonly metrics: LimiterMetrics
  /** Whether an option of the program fixes the rate. */
  readonly isOverridden: boolean
  readonly #account: string | undefined
  #interactive = none
  #bulk = none
  /** When the next line about the calls that wait may be logged. */
  #noticeAt = -Infinity
  /** When a call last asked for a token. */
  usedAt = 0
  #isDriven = false
  /** The first deadline of a waiter. */
  #giveUpAt = Infinity
  /** Ends the sleep of the driver. */
  #wakeDriver: (() => void) | undefined

  constructor(
    key: string,
    bucket: LimiterBucket,
    tokens: Tokens<LimiterQueue>,
    metrics: LimiterMetrics,
    isOverridden: boolean,
    account: string | undefined
  ) {
    this.key = key
    this.bucket = bucket
    this.tokens = tokens
    this.metrics = metrics
    this.isOverridden = isOverridden
    this.#account = account
  }

  /** How many calls wait. */
  get size(): number {
    return this.#interactive.size + this.#bulk.size
  }

  /** Requests per second at which calls that wait have their turns. */
  get pace(): number {
    return this.bucket.rate
  }

  /** Takes a token where one is available and no call waits for it. */
  take(now: number): boolean {
    return this.size === 0 && this.tokens.take(now, false)
  }

  /** How long a call would wait, in milliseconds. */
  waitOf(isBulk: boolean, now: number): number {
    const ahead = isBulk ? this.size : this.#interactive.size
    return this.tokens.readyAt(now) + ahead * 1000 / this.pace - now
  }

  /** What a wait of so many milliseconds is for. */
  waiting(millis: number, now: number, account = this.#account): Waiting & { readonly millis: number } {
    const { isCertain, limit, pausedUntil } = this.bucket
    const cause = pausedUntil > now
      ? "throttled"
      : this.isOverridden
      ? "configured-rate"
      : limit === undefined
      ? "unknown-rate"
      : isCertain
      ? "reported-rate"
      : "published-rate"
    return { operation: operationOf(this.key), account, cause, millis }
  }

  /** Reports a long wait: to the program each, in the log one line for all calls that wait. */
  report<A, E>(
    waiting: Waiting & { readonly millis: number },
    notices: Notices,
    now: number,
    wait: Effect.Effect<A, E>
  ): Effect.Effect<A, E> {
    if (waiting.millis < Duration.toMillis(notices.after)) return wait
    return Effect.andThen(this.#log(waiting, notices, this.size + 1, now), Waits.beside(waiting, wait))
  }

  #log(
    waiting: Waiting & { readonly millis: number },
    { every, level }: Notices,
    calls: number,
    now: number
  ): Effect.Effect<void> {
    if (now < this.#noticeAt) return Effect.void
    this.#noticeAt = now + Duration.toMillis(every)
    return Waits.log(waiting, waiting.millis, level, calls > 1 ? `; ${calls} calls wait` : "")
  }

  /** Logs again while calls wait: the line is about the last of them. */
  #remind(notices: Notices, now: number): Effect.Effect<void> {
    const millis = this.waitOf(true, now) - 1000 / this.pace
    return millis < Duration.toMillis(notices.after)
      ? Effect.void
      : this.#log(this.waiting(millis, now), notices, this.size, now)
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
      if (deadline < this.#giveUpAt) {
        this.#giveUpAt = deadline
        this.#wakeDriver?.()
      }
      if (isBulk) {
        this.#bulk = added(this.#bulk, waiter)
      } else {
        this.#interactive = added(this.#interactive, waiter)
        if (this.#bulk.size > 0) {
          this.refuseLate(now)
          // It may wait for a turn of bulk calls.
          if (this.#interactive.size === 1) this.#wakeDriver?.()
        }
      }
      const granted = Effect.onInterrupt(restore(Deferred.await(waiter.granted)), () =>
        Effect.sync(() => {
          this.#remove(waiter)
          this.#dismissDriver()
        }))
      if (this.#isDriven) return granted
      this.#isDriven = true
      return Effect.andThen(Effect.forkDetach(this.#drive(), { startImmediately: true }), granted)
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
    const { isCertain } = this.bucket
    let turn = this.tokens.readyAt(now)
    this.#giveUpAt = Infinity
    for (const queue of [this.#interactive, this.#bulk]) {
      for (const waiter of queue) {
        const isStrict = isCertain || waiter.isStrict
        if (isStrict ? turn <= waiter.deadline : now < waiter.deadline) {
          this.#giveUpAt = Math.min(this.#giveUpAt, waiter.deadline)
          if (turn > waiter.deadline) this.explore(now)
          turn += 1000 / this.pace
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

  #drive(): Effect.Effect<void> {
    return Effect.withFiber((fiber) => {
      const clock = fiber.getRef(Clock.Clock)
      const now = monotonicMillis(clock)
      this.#grant(now)
      if (now >= this.#giveUpAt) this.refuseLate(now)
      if (this.size === 0) {
        this.#isDriven = false
        this.#wakeDriver = undefined
        return Effect.void
      }
      const turn = this.tokens.turn?.(now, this.#interactive.size === 0)
      const readyAt = turn === undefined ? this.tokens.readyAt(now) : Infinity
      const fetch = readyAt <= now ? this.tokens.fetch?.(now) : undefined
      const sleep = this.#sleep(Math.min(readyAt, this.#giveUpAt) - now)
      const step = turn !== undefined
        ? Effect.raceFirst(turn, sleep)
        : fetch === undefined
        ? sleep
        : Effect.map(fetch, (isLater) => {
          if (isLater) this.refuseLate(monotonicMillis(clock))
        })
      return Effect.flatMap(
        Effect.andThen(this.#remind(fiber.getRef(Waits.WaitNotices), now), step),
        () => this.#drive()
      )
    })
  }

  #sleep(millis: number): Effect.Effect<void> {
    return Effect.raceFirst(
      Effect.sleep(Duration.millis(Math.max(1, Math.ceil(millis)))),
      Effect.callback<void>((resume) => {
        this.#wakeDriver = () => resume(Effect.void)
      })
    )
  }
}
