/**
 * A limiter of this runner that shares a slow bucket of the application: its tokens are too few to be divided, so each
 * call that waits has one from the database, in turn among the runners.
 */
import type { Member, SharedBucket } from "effect-sp-api/http/SpApiRateLimiter"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Host, monotonicMillis, patience } from "./shareTable.ts"

/** How long a token may be taken, in milliseconds: those that runners keep would be used at once. */
const lifetime = 2000
/** How much slower than Amazon's bucket refills: requests do not all travel equally fast. */
const slack = 1.03

/** A limiter that is attached to a slow bucket. */
export class TokenMember implements Member {
  readonly key: string
  readonly isClosed: () => boolean
  readonly #bucket: SharedBucket
  readonly #host: Host
  /** Until when no other token is needed. */
  #until = 0

  constructor(bucket: SharedBucket, host: Host) {
    this.key = bucket.key
    this.isClosed = host.isClosed
    this.#bucket = bucket
    this.#host = host
  }

  part(): undefined {
    return undefined
  }

  asked(isGranted: boolean, now: number): void {
    if (isGranted) this.#until = 0
    else if (now >= this.#until && !this.isClosed()) {
      this.#until = Infinity
      this.#host.run(this.#host.watch(this.#fetch))
    }
  }

  leave(): undefined {
    return undefined
  }

  get #fetch() {
    return Effect.gen({ self: this }, function*() {
      const clock = yield* Clock.Clock
      const millis = yield* Effect.onError(
        Effect.timeout(this.#host.table.reserve(this.key, slack * 1000 / this.#bucket.rate), patience),
        () => Effect.sync(() => void (this.#until = 0))
      )
      const from = monotonicMillis(clock) + millis
      this.#until = from + lifetime
      this.#bucket.give(from, this.#until)
    })
  }
}
