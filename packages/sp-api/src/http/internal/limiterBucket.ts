/**
 * The token bucket of one usage plan, and what it learns from refusals. Arithmetic on plain numbers; who waits, and on
 * which clock, is decided in `limiterQueue.ts`.
 *
 * A plan whose rate and burst are known is kept as it was told, a hair slower. What is not known is found out, and what
 * was told wrongly is corrected, from one fact: **a refusal says that Amazon's bucket is empty at this moment.**
 *
 * - From a full bucket to the first refusal, `accepted = burst + rate · elapsed`.
 * - From one refusal to the next, `accepted = rate · elapsed`, whatever the burst is. The longer the stretch, the more
 *   exact.
 *
 * So a plan of which nothing is known is explored: a few requests at once, then a brisk pace that grows slowly, until
 * the first refusal. From then on the pace follows what was measured between refusals, and creeps upwards while callers
 * wait for it: fast while little has been measured, by fractions of a percent later. Where a rate was told, the pace
 * never exceeds it, but falls below it when others (a second process, another plan of the same application) eat from
 * the same quota.
 *
 * A published plan is a default: a seller's own may be higher. Where callers would have to be turned away for it before
 * any response told or refused anything, it is found out as well, from a second after the first request on.
 */

/** What is known of a plan beforehand: requests per second, and requests at once. */
export interface Plan {
  readonly rate?: number | undefined
  readonly burst?: number | undefined
  /** Whether it is the plan in force, and not only a published one. */
  readonly isCertain?: boolean | undefined
}

/**
 * Amazon rounds rates to four digits (1/180 becomes 0.0056, 0.8 % too much) and clocks differ: stay 1 % below what was
 * told.
 */
const margin = 0.99

/**
 * Requests do not all travel equally fast, and the first of many opens the connection. A full bucket starts to refill
 * this much later, in milliseconds, so that those that follow do not arrive before Amazon's has refilled …
 */
const slack = 100

/** … but by no more than this share of the time that the bucket takes to fill. */
const slackShare = 0.1

/** A bucket of one cannot save up for a request that arrives early; each waits by this share of its time longer. */
const slackOfOne = 0.03

/** Without a known burst: so many requests at once … */
const exploreBurst = 5
/** … and then so many per second … */
const explorePace = 10
/** … and with every request that others wait behind so much more, as a share. */
const exploreGrowth = 0.01

/** How long after the first request a published plan is trusted that no response has confirmed, in milliseconds. */
const untilDoubt = 1000
/** Requests per second that are not exceeded while another is looked for. */
const doubtPace = 50

/** What an unknown rate is taken for after the first refusal, as a share of the pace that led to it. */
const firstGuess = 0.25
/** A refusal never lowers the pace below this share of it. */
const deepestCut = 1 / 3
/** The pace stays below what was measured by this factor, so that refusals stay rare. */
const belowMeasured = 0.98
/**
 * While callers wait, the pace grows with every request by this share of what one more request weighs among those
 * measured.
 */
const eagerness = 0.5
/** After so many requests half of what was measured is forgotten, so that the pace follows a plan that changes. */
const memory = 200

/** Requests between two refusals by which a rate counts as shown. */
const enough = 10

const slowest = 1 / 3600
const fastest = 1000

const shortestPause = 500
const longestPause = 180_000
const pauseJitter = 0.1

/** For sums of fractions that should be whole. */
const epsilon = 1e-6

/** Whether a number can be a rate at all: plans lie between one request in minutes and some hundred per second. */
export const isSaneRate = (rate: number): boolean => rate >= slowest && rate <= fastest

/** One bucket. Times are milliseconds of a monotonic clock. */
export class LimiterBucket {
  /** Requests per second at which the bucket refills. */
  rate: number
  burst: number
  /** Before this nobody takes a token. */
  pausedUntil = 0

  /** Whether Amazon has told the rate, or refused a request by it. */
  isCertain: boolean

  private told: number | undefined
  private burstTold: boolean
  private exploring: boolean
  /** When to explore a published plan that callers would be turned away for. */
  private exploreAt = Infinity
  /** Whether a published plan was given up for one that is found out. */
  private isDoubted = false
  /** Bursts are no smaller. */
  private leastBurst = 1

  private tokens: number
  /** When `tokens` was counted; may lie ahead, then nothing flows in before. */
  private at: number
  /** Whether so little was taken lately that Amazon's bucket must be full. */
  private full = true

  /**
   * The stretch being measured: since when, how many were accepted, and whether it began with a refusal (an empty
   * bucket).
   */
  private since: number
  private accepted = 0
  private fromEmpty = false
  /** The stretch from a full bucket to a refusal, until the burst can be worked out from it. */
  private explored: { accepted: number; readonly elapsed: number } | undefined

  private refusedAt = -Infinity
  private grantedSinceRefusal = 0
  private refusalsInARow = 0
  /** The pace before the last refusal. */
  private cutFrom: number
  /** How long refusals take to come back, in milliseconds. */
  private latency = 200

  constructor(plan: Plan, now: number) {
    this.isCertain = plan.isCertain ?? false
    this.told = plan.rate
    this.burstTold = plan.burst !== undefined
    this.exploring = plan.rate === undefined || plan.burst === undefined
    this.burst = Math.max(1, Math.floor(plan.burst ?? exploreBurst))
    this.rate = this.exploring ? Math.max(explorePace, this.ceiling) : this.ceiling
    this.cutFrom = this.rate
    this.tokens = this.burst
    this.at = now
    this.since = now
  }

  /** Requests per second of the plan: as told, else as measured; undefined before either. */
  get limit(): number | undefined {
    return this.told ?? (this.exploring ? undefined : this.rate)
  }

  /** Whether the rate was told and the burst is no longer being looked for. */
  get isSettled(): boolean {
    return this.told !== undefined && !this.exploring
  }

  /** The fastest pace that what was told allows; zero when nothing was. */
  private get ceiling(): number {
    return (this.told ?? 0) * margin
  }

  /**
   * The burst of a bucket that a store keeps. It begins to refill when the first token is taken, not when the first request arrives, so it
   * holds that much less.
   */
  get sharedBurst(): number {
    return Math.max(1, Math.round(this.burst - Math.min(slack * this.rate / 1000, slackShare * this.burst)))
  }

  private refill(now: number): void {
    if (now >= this.exploreAt) {
      this.exploreAt = Infinity
      this.exploring = true
      this.isDoubted = true
      this.told = undefined
      this.burstTold = false
      this.leastBurst = this.burst
      this.rate = Math.max(explorePace, this.rate)
      this.at = Math.max(this.at, now)
    }
    if (now <= this.at) return
    const tokens = this.tokens + (now - this.at) * this.rate / 1000
    // A whole token has been spilled. With less, a burst of one would count as full between any two requests.
    if (tokens >= this.burst + 1) this.full = true
    this.tokens = Math.min(this.burst, tokens)
    this.at = now
  }

  /** Whether the bucket holds nothing that a new one would not know: it is full, and not paused. */
  isIdle(now: number): boolean {
    this.refill(now)
    return this.full && now >= this.pausedUntil
  }

  /** When the next token will be there. */
  readyAt(now: number): number {
    this.refill(now)
    const ready = this.tokens >= 1 - epsilon ? now : this.at + (1 - this.tokens) * 1000 / this.rate
    return Math.max(this.pausedUntil, Math.min(ready, this.exploreAt))
  }

  /** Takes a token if one is there. `contended`: others wait for the next one. */
  take(now: number, contended: boolean): boolean {
    this.refill(now)
    if (now < this.pausedUntil || this.tokens < 1 - epsilon) return false
    if (this.full) this.at = now + Math.min(slack, 1000 * slackShare * this.burst / this.rate)
    else if (this.burst === 1) this.at += Math.min(slack, 1000 * slackOfOne / this.rate)
    this.count(now, contended)
    this.tokens--
    return true
  }

  /** A token was taken from a store shared with other processes; of the local ones none is left. */
  takeShared(now: number, contended: boolean): void {
    this.refill(now)
    this.count(now, contended)
    this.tokens = 0
  }

  private count(now: number, contended: boolean): void {
    if (this.full) {
      this.full = false
      this.fromEmpty = false
      this.since = now
      this.accepted = 0
      // Whoever ate from the quota before the rest may be gone.
      if (this.isSettled) this.rate = this.ceiling
    }
    this.accepted++
    this.grantedSinceRefusal++
    if (contended) this.grow(now)
  }

  private grow(now: number): void {
    if (this.exploring || !this.fromEmpty) {
      const most = !this.exploring
        ? this.ceiling || fastest
        : this.isDoubted
        ? doubtPace
        : fastest
      this.rate = Math.min(most, this.rate * (1 + exploreGrowth))
    } else {
      // What is still under way has not been accepted yet, so the pace must not double before it is.
      const inFlight = this.rate * this.latency / 1000
      const growth = eagerness / Math.max(1, this.accepted + 1, 2 * inFlight)
      this.rate = Math.min(this.ceiling || fastest, this.rate * (1 + growth))
      if (this.accepted >= memory) {
        this.accepted /= 2
        this.since += (now - this.since) / 2
      }
    }
  }

  /** Callers would be turned away for a plan that nothing has confirmed, so it is explored soon. Gives whether that is news. */
  doubt(now: number): boolean {
    if (this.isCertain || this.exploring || this.exploreAt < Infinity) return false
    this.exploreAt = Math.max(now, this.since + untilDoubt)
    return true
  }

  /** Amazon says that the plan's rate is this one. Gives whether that is news. */
  tell(rate: number, now: number): boolean {
    const isNews = rate !== this.told || !this.isCertain
    if (!isNews) return false
    this.refill(now)
    this.exploreAt = Infinity
    // The published burst will do.
    if (this.isDoubted) this.exploring = false
    this.isCertain = true
    this.told = rate
    // No published plan holds less than a second of its rate. A bucket of one could make up for no delay.
    this.burst = Math.max(this.burst, Math.min(2, Math.floor(rate)))
    if (this.exploring) {
      this.rate = Math.max(this.rate, this.ceiling)
    } else {
      this.rate = this.ceiling
      if (this.fromEmpty) {
        this.since = now
        this.accepted = 0
      }
    }
    return true
  }

  /**
   * A request was refused. Gives how long nobody takes a token from now on, in milliseconds.
   *
   * Several requests may be under way when the first of them is refused. The refusals of those that were sent before it
   * was known tell nothing new, so they do not add up.
   *
   * @param sentAt when the request was sent; when it is not known, a refusal is news if anything was granted since the
   *   last one
   * @param retryAfter what the answer asked for, in milliseconds
   * @param random a number from [0, 1)
   */
  refused(now: number, sentAt: number | undefined, retryAfter: number | undefined, random: number): number {
    this.refill(now)
    const isNews = sentAt === undefined
      ? now >= this.pausedUntil && this.grantedSinceRefusal > 0
      : sentAt > this.refusedAt
    this.latency = Math.max(this.latency * 0.9, now - (sentAt ?? (isNews ? now : this.refusedAt)))
    if (isNews) this.learn(now)
    else this.correct(sentAt ?? this.refusedAt - 1)

    if (!isNews && retryAfter === undefined && now < this.pausedUntil) return this.pausedUntil - now
    const wanted = Math.max(retryAfter ?? 0, 1000 / this.rate)
    const pause = Math.min(longestPause, Math.max(shortestPause, wanted)) * (1 + random * pauseJitter)
    if (isNews || retryAfter !== undefined) {
      this.pausedUntil = Math.max(this.pausedUntil, now + pause)
      // One request goes out when the pause ends; the next ones follow at the rate.
      this.tokens = 1
      this.at = this.pausedUntil
      this.full = false
    }
    return pause
  }

  private learn(now: number): void {
    this.refusalsInARow = this.grantedSinceRefusal <= 1 ? this.refusalsInARow + 1 : 1
    this.grantedSinceRefusal = 0
    this.accepted--
    this.refusedAt = now
    this.exploreAt = Infinity
    // A plan that is found out may be far from what so few requests say.
    if (this.told !== undefined && !this.exploring || this.fromEmpty && this.accepted >= enough) this.isCertain = true
    if (this.fromEmpty) {
      this.cutFrom = this.rate
      if (this.refusalsInARow > 2) {
        // The plan is not what it was when the stretch began.
        this.since = now - 1
        this.accepted = 0
      }
      this.measure()
      return
    }
    if (!this.burstTold) this.explored = { accepted: this.accepted, elapsed: now - this.since }
    if (this.exploring) {
      this.exploring = false
      this.rate = this.ceiling || Math.max(1, this.rate * firstGuess)
      if (this.told !== undefined) this.workOutBurst()
    }
    this.cutFrom = this.rate
    this.fromEmpty = true
    this.since = now
    this.accepted = 0
  }

  /** One more of the requests that went before the last refusal turns out to have been refused. */
  private correct(sentAt: number): void {
    if (this.fromEmpty && sentAt > this.since) {
      this.accepted--
      this.measure()
    } else if (this.explored !== undefined) {
      this.explored.accepted--
      if (this.told !== undefined) this.workOutBurst()
    }
  }

  private measure(): void {
    const elapsed = this.refusedAt - this.since
    if (elapsed <= 0) return
    const measured = Math.max(0, this.accepted) * 1000 / elapsed * belowMeasured
    this.rate = Math.min(this.rate, Math.max(measured, this.cutFrom * deepestCut, slowest))
    if (this.accepted > 0) this.workOutBurst()
  }

  private workOutBurst(): void {
    if (this.explored === undefined) return
    this.burst = Math.max(
      this.leastBurst,
      Math.floor(this.explored.accepted - this.explored.elapsed * this.rate / 1000)
    )
  }
}
