/**
 * The bucket of an application that several processes share: each has a part of it, which others allot.
 *
 * A process sends at its part of the rate, and saves its part of the burst. What all may send at once never adds up to
 * more than the bucket: a part that was gained begins empty, and where the part of the burst is less than one token,
 * the rest of it is earned while a call waits.
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { LimiterBucket } from "./limiterBucket.ts"
import type { Tokens } from "./limiterTokens.ts"
import * as Tuning from "./limiterTuning.ts"

/** What a process may use of a bucket. Times are milliseconds of the monotonic time of Effect's `Clock`. */
export interface Share {
  /** The part of the rate, from 0 to 1. */
  readonly share: number
  /** The part of each process if all had the same. */
  readonly equal: number
  /** From then on it is at most the equal part … */
  readonly reducedAt: number
  /** … and from then on nothing. */
  readonly until: number
}

/** The part of the rate at a time. */
export const partAt = ({ equal, reducedAt, share, until }: Share, now: number): number =>
  now >= until ? 0 : now >= reducedAt ? Math.min(share, equal) : share

/** A bucket of an application, as one process uses it. */
export interface SharedBucket {
  /** Names application, region and operation; the same in every process. Holds no secret. */
  readonly key: string
  /** Requests per second of all processes together. */
  readonly rate: number
  /** Replaces the share from now on. Before the first one, calls wait. */
  readonly set: (share: Share, now: number) => void
  /** Has a single token taken between two times: for a bucket that holds too few to be divided. */
  readonly give: (from: number, until: number) => void
}

/** Learns how much a process needs of a bucket. */
export interface Member {
  /** Whether it allots nothing any more. */
  readonly isClosed: () => boolean
  /** A call has asked for a token, and has it or waits. It is called often, so it only counts. */
  readonly asked: (isGranted: boolean, now: number) => void
}

/** Allots the buckets of applications to the processes that share them. */
export interface Shares {
  /** Has a bucket shared from now on. */
  readonly attach: (bucket: SharedBucket) => Member
  /** What this process may use of each bucket; undefined where it needs nothing. */
  readonly parts: (now: number) => ReadonlyArray<{ readonly key: string; readonly part: number | undefined }>
}

/**
 * Who allots the buckets of applications, where processes share them; read when a call needs such a bucket for the
 * first time. Default: undefined, so that a process uses all of each bucket.
 */
export const ApplicationShares: Context.Reference<Shares | undefined> = Context.Reference<Shares | undefined>(
  "effect-sp-api/http/ApplicationShares",
  { defaultValue: () => undefined }
)

/** How soon a share is expected that is not there yet, and how often calls that wait look for it, in milliseconds. */
const soon = 1000
/** A call that waits has looked within this time, in milliseconds. */
const lately = 3 * soon

const nothing: Share = { share: 0, equal: 0, reducedAt: 0, until: 0 }

const noToken = { from: 0, until: 0 }

/** Tokens of a bucket, of which only a share is used once it is attached. */
export class ShareTokens implements Tokens {
  readonly #own: Tokens
  readonly #bucket: LimiterBucket
  readonly #key: string
  #member: Member | undefined
  #share = nothing
  #level = 0
  #countedAt = 0
  /** Whether a call waits: until it has its turn, a token may become whole that is more than the part of the burst. */
  #isAwaited = false
  #awaitedSince = 0
  #token = noToken
  #changed = Deferred.makeUnsafe<void>()

  constructor(own: Tokens, bucket: LimiterBucket, key: string) {
    this.#own = own
    this.#bucket = bucket
    this.#key = key
  }

  /** Of all processes together: what the options leave of the published one. */
  get #rate(): number {
    return this.#bucket.limit ?? this.#bucket.rate
  }

  /** Uses a share from now on, unless it does already. */
  attach(shares: Shares | undefined): void {
    if (shares === undefined || this.#member?.isClosed() === false) return
    this.#member = shares.attach({
      key: this.#key,
      rate: this.#rate,
      set: (share, now) => {
        this.#refill(now)
        this.#share = share
        this.#wake()
      },
      give: (from, until) => {
        this.#token = { from, until }
        this.#wake()
      }
    })
  }

  #wake(): void {
    const changed = this.#changed
    this.#changed = Deferred.makeUnsafe()
    Deferred.doneUnsafe(changed, Effect.void)
  }

  /** The part that may be used; 1 where it is not shared, or in single tokens. */
  part(now: number): number {
    return this.#member === undefined || now < this.#token.until ? 1 : partAt(this.#share, now)
  }

  /**
   * A share only falls by itself, so what it is now it was at least since the last look. Half of the burst follows the
   * shares and half is for all alike, so that a process with a small share need not wait for its first call.
   */
  #refill(now: number): void {
    if (now - this.#countedAt > lately) this.#isAwaited = false
    const part = partAt(this.#share, now)
    const saved = this.#bucket.burst * (part + this.#share.equal) / 2
    const level = this.#level + Math.max(0, now - this.#countedAt) * this.#rate * Tuning.margin * part / 1000
    this.#level = part === 0 ? 0 : Math.min(this.#isAwaited ? Math.max(1, saved) : saved, level)
    this.#countedAt = now
  }

  readyAt(now: number): number {
    const own = this.#own.readyAt(now)
    if (this.#member === undefined) return own
    if (now < this.#token.until) return Math.max(own, this.#token.from)
    this.#refill(now)
    const pace = this.#rate * Tuning.margin * this.part(now)
    // Where it has taken long, it is likely to take as long again.
    const unknown = Math.max(soon, this.#isAwaited ? now - this.#awaitedSince : 0)
    return Math.max(own, now + (pace === 0 ? unknown : Math.max(0, (1 - this.#level) * 1000 / pace)))
  }

  take(now: number, isContended: boolean): boolean {
    if (this.#member === undefined) return this.#own.take(now, isContended)
    this.#refill(now)
    const { from, until } = this.#token
    const isGiven = from <= now && now < until
    const isGranted = (isGiven || this.#level >= 1 - Tuning.epsilon) && this.#own.take(now, isContended)
    if (isGranted && isGiven) this.#token = noToken
    else if (isGranted) this.#level = Math.max(0, this.#level - 1)
    if (!isGranted && !this.#isAwaited) this.#awaitedSince = now
    this.#isAwaited = !isGranted || isContended
    this.#member.asked(isGranted, now)
    return isGranted
  }

  /** A call that waits sleeps until its token is whole, or the share is another one. */
  turn(now: number): Effect.Effect<void> | undefined {
    if (this.#member === undefined) return undefined
    const millis = Math.min(soon, Math.ceil(this.readyAt(now) - now))
    return millis <= 0
      ? undefined
      : Effect.raceFirst(Effect.sleep(Duration.millis(millis)), Deferred.await(this.#changed))
  }

  discard(now: number): Effect.Effect<void> {
    this.#level = 0
    this.#token = noToken
    return this.#own.discard?.(now) ?? Effect.void
  }
}
