/**
 * A limiter of this runner that shares a bucket of the application by parts of its rate: it says what it needs and
 * renews its part while calls come, and returns it after the last one.
 */
import { type Member, partAt, type Share, type SharedBucket } from "effect-sp-api/http/SpApiRateLimiter"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { decide, type Decision, either, none, shareOf } from "./allotment.ts"
import { type Host, monotonicMillis, patience } from "./shareTable.ts"

/** How often a part is renewed while calls come, in milliseconds … */
const renewEvery = 2000
/** … and where calls wait and more may be had. */
const renewSoon = 500
/** How long after the last call a part is returned, in milliseconds. */
const idleAfter = 10_000

/** What a limiter needs at least while calls come. */
const least = 0.01
/** What it needs beside what it used, so that calls that come more often need not wait. */
const spare = 1.5

/** A limiter that is attached to a bucket. */
export class ShareMember implements Member {
  readonly key: string
  readonly isClosed: () => boolean
  readonly #bucket: SharedBucket
  readonly #host: Host
  /** Names its row; another one after each pause. Absent while it has none. */
  #row: string | undefined
  #share = none
  #used = 0
  #isWaiting = false
  #askedAt = 0
  #renewedAt = 0
  /** Whether it asked for all that is fair, and has it. */
  #isServed = false

  constructor(bucket: SharedBucket, host: Host) {
    this.key = bucket.key
    this.isClosed = host.isClosed
    this.#bucket = bucket
    this.#host = host
  }

  /** The part that it may use; undefined where it has returned it. */
  part(now: number): number | undefined {
    return this.#row === undefined ? undefined : partAt(this.#share, now)
  }

  asked(isGranted: boolean, now: number): void {
    if (isGranted) this.#used++
    this.#isWaiting = !isGranted
    this.#askedAt = now
    if (this.#row !== undefined || this.isClosed()) return
    const row = this.#row = crypto.randomUUID()
    this.#renewedAt = now
    this.#used = 0
    this.#host.run(this.#loop(row))
  }

  /** Uses nothing any more. Returns the name of the row that is to be removed. */
  leave(now: number): string | undefined {
    const row = this.#row
    this.#row = undefined
    this.#use(none, now)
    return row
  }

  #use(share: Share, now: number): void {
    this.#share = share
    this.#bucket.set(share, now)
  }

  /** What it needs, as a part of the rate. Where calls wait half a second after the first one, it needs all. */
  #demand(now: number): number {
    const seconds = (now - this.#renewedAt) / 1000
    const used = this.#used
    this.#used = 0
    this.#renewedAt = now
    if (seconds === 0) return least
    return this.#isWaiting ? 1 : Math.min(1, least + spare * used / (this.#bucket.rate * seconds))
  }

  #renew(limiter: string) {
    return Effect.gen({ self: this }, function*() {
      const clock = yield* Clock.Clock
      const askedAt = monotonicMillis(clock)
      const demand = this.#demand(askedAt)
      let decision: Decision | undefined
      yield* Effect.timeout(
        this.#host.table.renew(this.key, (rows, now) => {
          decision = decide(rows, limiter, demand, now)
          this.#use(either(this.#share, shareOf(decision.row, askedAt)), monotonicMillis(clock))
          return decision.row
        }),
        patience
      )
      if (decision === undefined || this.#row !== limiter) return
      this.#use(shareOf(decision.row, askedAt), monotonicMillis(clock))
      this.#isServed = demand === 1 && decision.row.share > 0.9 * decision.fair
    })
  }

  #loop(row: string): Effect.Effect<void> {
    return Effect.gen({ self: this }, function*() {
      const clock = yield* Clock.Clock
      while (true) {
        yield* this.#host.watch(this.#renew(row))
        let now = monotonicMillis(clock)
        do {
          yield* Effect.sleep(renewSoon)
          now = monotonicMillis(clock)
          if (now - this.#askedAt < idleAfter) continue
          // A call that comes now has a row of its own.
          this.leave(now)
          yield* Effect.ignore(Effect.timeout(this.#host.table.remove([row]), patience))
          return
        } while (now - this.#renewedAt < (this.#isWaiting && !this.#isServed ? renewSoon : renewEvery))
      }
    })
  }
}
