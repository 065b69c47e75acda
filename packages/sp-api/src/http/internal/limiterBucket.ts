/**
 * The token bucket of one operation, and what it learns from refusals. Arithmetic on plain numbers; who waits is
 * decided in `limiterQueue.ts`.
 *
 * A bucket whose rate and burst are known keeps to them, slightly slower. What is unknown is found out, and what is
 * wrong is corrected, from one fact: **a refusal means that Amazon's bucket is empty at that time.**
 *
 * - From a full bucket to the first refusal, `accepted = burst + rate · elapsed`.
 * - From one refusal to the next, `accepted = rate · elapsed`, whatever the burst is. The longer the stretch, the more
 *   exact.
 *
 * So an unknown rate is explored: a few requests at once, then a brisk pace that grows slowly, until the first refusal.
 * From then on the pace follows what was measured between refusals, and grows while callers wait: fast while little has
 * been measured, by fractions of a percent later. A known rate is never exceeded, but the pace falls below it where
 * others (a second process, another client of the same application) use the same rate limit.
 *
 * A published rate is a default: a seller's own may be higher. Where callers would have to be refused for it before any
 * response has confirmed it, it is explored as well, from a second after the first request on.
 */
import * as Tuning from "./limiterTuning.ts"

/** What is known beforehand: requests per second, and requests at once. */
export interface UsagePlan {
  readonly rate?: number | undefined
  readonly burst?: number | undefined
  /** Whether it is in force, and not only published. */
  readonly isCertain?: boolean | undefined
}

/** Whether a number can be a rate at all: they lie between one request in minutes and some hundred per second. */
export const isSaneRate = (rate: number): boolean => rate >= Tuning.slowest && rate <= Tuning.fastest

/** One bucket. Times are milliseconds of a monotonic clock. */
export class LimiterBucket {
  /** Requests per second at which the bucket refills. */
  rate: number
  burst: number
  /** Until when no token is taken after a 429. */
  pausedUntil = 0

  /** Whether a response has reported the rate, or a refusal has shown it. */
  isCertain: boolean

  /** Requests per second as published or reported. */
  #knownRate: number | undefined
  #isBurstKnown: boolean
  #isExploring: boolean
  /** When to explore a published rate that callers would be refused for. */
  #exploreAt = Infinity
  /** Whether a published rate is doubted, and another one is looked for. */
  #isDoubted = false
  /** The lower bound of the burst. */
  #leastBurst = 1

  #tokens: number
  /** When `#tokens` was counted. Where it is in the future, the bucket does not refill before. */
  #countedAt: number
  /** Whether so little was taken lately that Amazon's bucket must be full. */
  #isFull = true

  /**
   * The stretch that is measured: its start, its accepted requests, and whether it began with a refusal (an empty
   * bucket).
   */
  #since: number
  #accepted = 0
  #isFromEmpty = false
  /** The stretch from a full bucket to a refusal, from which the burst is computed. */
  #explored: { accepted: number; readonly elapsed: number } | undefined

  #refusedAt = -Infinity
  #grantedSinceRefusal = 0
  #refusalsInARow = 0
  /** The pace before the last refusal. */
  #rateBeforeRefusal: number
  /** How long refusals take to arrive, in milliseconds. */
  #latency = 200

  constructor(plan: UsagePlan, now: number) {
    this.isCertain = plan.isCertain ?? false
    this.#knownRate = plan.rate
    this.#isBurstKnown = plan.burst !== undefined
    this.#isExploring = plan.rate === undefined || plan.burst === undefined
    this.burst = Math.max(1, Math.floor(plan.burst ?? Tuning.exploreBurst))
    this.rate = this.#isExploring ? Math.max(Tuning.explorePace, this.#ceiling) : this.#ceiling
    this.#rateBeforeRefusal = this.rate
    this.#tokens = this.burst
    this.#countedAt = now
    this.#since = now
  }

  /** Requests per second: as published or reported, else as measured; undefined before either. */
  get limit(): number | undefined {
    return this.#knownRate ?? (this.#isExploring ? undefined : this.rate)
  }

  /** Whether the rate is known and nothing is explored. */
  get isSettled(): boolean {
    return this.#knownRate !== undefined && !this.#isExploring
  }

  /** The fastest pace that the known rate allows; zero where it is unknown. */
  get #ceiling(): number {
    return (this.#knownRate ?? 0) * Tuning.margin
  }

  #refill(now: number): void {
    if (now >= this.#exploreAt) {
      this.#exploreAt = Infinity
      this.#isExploring = true
      this.#isDoubted = true
      this.#knownRate = undefined
      this.#isBurstKnown = false
      this.#leastBurst = this.burst
      this.rate = Math.max(Tuning.explorePace, this.rate)
      this.#countedAt = Math.max(this.#countedAt, now)
    }
    if (now <= this.#countedAt) return
    const tokens = this.#tokens + (now - this.#countedAt) * this.rate / 1000
    // Only once a whole token has overflowed: a burst of one would count as full between any two requests.
    if (tokens >= this.burst + 1) this.#isFull = true
    this.#tokens = Math.min(this.burst, tokens)
    this.#countedAt = now
  }

  /** Whether a new bucket would know as much: this one is full, and not paused. */
  isIdle(now: number): boolean {
    this.#refill(now)
    return this.#isFull && now >= this.pausedUntil
  }

  /** When the next token is available. */
  readyAt(now: number): number {
    this.#refill(now)
    const ready = this.#tokens >= 1 - Tuning.epsilon ? now : this.#countedAt + (1 - this.#tokens) * 1000 / this.rate
    return Math.max(this.pausedUntil, Math.min(ready, this.#exploreAt))
  }

  /** Takes a token if one is available. `isContended`: other callers wait for the next one. */
  take(now: number, isContended: boolean): boolean {
    this.#refill(now)
    if (now < this.pausedUntil || this.#tokens < 1 - Tuning.epsilon) return false
    if (this.#isFull) this.#countedAt = now + Math.min(Tuning.slack, 1000 * Tuning.slackShare * this.burst / this.rate)
    else if (this.burst === 1) this.#countedAt += Math.min(Tuning.slack, 1000 * Tuning.slackOfOne / this.rate)
    this.#countGrant(now, isContended)
    this.#tokens--
    return true
  }

  /** Counts a token that was taken from a store; no local one is left. */
  takeShared(now: number, isContended: boolean): void {
    this.#refill(now)
    this.#countGrant(now, isContended)
    this.#tokens = 0
  }

  #countGrant(now: number, isContended: boolean): void {
    if (this.#isFull) {
      this.#isFull = false
      this.#isFromEmpty = false
      this.#since = now
      this.#accepted = 0
      // Others who used the same rate limit may be gone.
      if (this.isSettled) this.rate = this.#ceiling
    }
    this.#accepted++
    this.#grantedSinceRefusal++
    if (isContended) this.#grow(now)
  }

  #grow(now: number): void {
    if (this.#isExploring || !this.#isFromEmpty) {
      const maxRate = !this.#isExploring
        ? this.#ceiling || Tuning.fastest
        : this.#isDoubted
        ? Tuning.doubtPace
        : Tuning.fastest
      this.rate = Math.min(maxRate, this.rate * (1 + Tuning.exploreGrowth))
    } else {
      // Requests in flight are not accepted yet; the pace must not double before they are.
      const inFlight = this.rate * this.#latency / 1000
      const growth = Tuning.eagerness / Math.max(1, this.#accepted + 1, 2 * inFlight)
      this.rate = Math.min(this.#ceiling || Tuning.fastest, this.rate * (1 + growth))
      if (this.#accepted >= Tuning.maxMeasured) {
        this.#accepted /= 2
        this.#since += (now - this.#since) / 2
      }
    }
  }

  /** Explores a rate that no response has confirmed, soon. Returns whether that is new. */
  exploreSoon(now: number): boolean {
    if (this.isCertain || this.#isExploring || this.#exploreAt < Infinity) return false
    this.#exploreAt = Math.max(now, this.#since + Tuning.trustMillis)
    return true
  }

  /** Follows a rate that Amazon reports. Returns whether that is new. */
  observe(rate: number, now: number): boolean {
    const isNew = rate !== this.#knownRate || !this.isCertain
    if (!isNew && rate > Tuning.slow) return false
    this.#refill(now)
    // Amazon's was empty before this response came, however long its request waited for a connection.
    if (this.burst === 1 && rate <= Tuning.slow && this.#tokens < 1) this.#tokens = 0
    if (!isNew) return false
    this.#exploreAt = Infinity
    // The published burst is good enough.
    if (this.#isDoubted) this.#isExploring = false
    this.isCertain = true
    this.#knownRate = rate
    // Published bursts hold at least one second of their rate. A bucket of one could not make up for any delay.
    this.burst = Math.max(this.burst, Math.min(2, Math.floor(rate)))
    if (this.#isExploring) {
      this.rate = Math.max(this.rate, this.#ceiling)
    } else {
      this.rate = this.#ceiling
      if (this.#isFromEmpty) {
        this.#since = now
        this.#accepted = 0
      }
    }
    return true
  }

  /**
   * Learns from a refused request. Returns how long no token is taken from now on, in milliseconds.
   *
   * Several requests may be in flight when the first of them is refused. The refusals of those that were sent before it
   * arrived say nothing new, so they do not add up.
   *
   * @param sentAt when the request was sent; where it is unknown, a refusal is new if a token was taken since the last
   *   one
   * @param retryAfter `Retry-After` of the response, in milliseconds
   * @param random a number from [0, 1)
   */
  throttled(now: number, sentAt: number | undefined, retryAfter: number | undefined, random: number): number {
    this.#refill(now)
    const isNew = sentAt === undefined
      ? now >= this.pausedUntil && this.#grantedSinceRefusal > 0
      : sentAt > this.#refusedAt
    this.#latency = Math.max(this.#latency * 0.9, now - (sentAt ?? (isNew ? now : this.#refusedAt)))
    if (isNew) this.#learn(now)
    else this.#correct(sentAt ?? this.#refusedAt - 1)

    if (!isNew && retryAfter === undefined && now < this.pausedUntil) return this.pausedUntil - now
    const least = Math.max(retryAfter ?? 0, 1000 / this.rate)
    const pause = Math.min(Tuning.longestPause, Math.max(Tuning.shortestPause, least)) *
      (1 + random * Tuning.pauseJitter)
    if (isNew || retryAfter !== undefined) {
      this.pausedUntil = Math.max(this.pausedUntil, now + pause)
      // One request goes out when the pause ends; the next ones follow at the rate.
      this.#tokens = 1
      this.#countedAt = this.pausedUntil
      this.#isFull = false
    }
    return pause
  }

  #learn(now: number): void {
    this.#refusalsInARow = this.#grantedSinceRefusal <= 1 ? this.#refusalsInARow + 1 : 1
    this.#grantedSinceRefusal = 0
    this.#accepted--
    this.#refusedAt = now
    this.#exploreAt = Infinity
    // A rate that is measured over so few requests may be far off.
    if (
      this.#knownRate !== undefined && !this.#isExploring || this.#isFromEmpty && this.#accepted >= Tuning.minMeasured
    ) {
      this.isCertain = true
    }
    if (this.#isFromEmpty) {
      this.#rateBeforeRefusal = this.rate
      if (this.#refusalsInARow > 2) {
        // The rate has changed since the stretch began.
        this.#since = now - 1
        this.#accepted = 0
      }
      this.#measure()
      return
    }
    if (!this.#isBurstKnown) this.#explored = { accepted: this.#accepted, elapsed: now - this.#since }
    if (this.#isExploring) {
      this.#isExploring = false
      this.rate = this.#ceiling || Math.max(1, this.rate * Tuning.firstGuess)
      if (this.#knownRate !== undefined) this.#computeBurst()
    }
    this.#rateBeforeRefusal = this.rate
    this.#isFromEmpty = true
    this.#since = now
    this.#accepted = 0
  }

  /** One more of the requests that were sent before the last refusal was refused. */
  #correct(sentAt: number): void {
    if (this.#isFromEmpty && sentAt > this.#since) {
      this.#accepted--
      this.#measure()
    } else if (this.#explored !== undefined) {
      this.#explored.accepted--
      if (this.#knownRate !== undefined) this.#computeBurst()
    }
  }

  #measure(): void {
    const elapsed = this.#refusedAt - this.#since
    if (elapsed <= 0) return
    const measured = Math.max(0, this.#accepted) * 1000 / elapsed * Tuning.belowMeasured
    this.rate = Math.min(this.rate, Math.max(measured, this.#rateBeforeRefusal * Tuning.deepestCut, Tuning.slowest))
    if (this.#accepted > 0) this.#computeBurst()
  }

  #computeBurst(): void {
    if (this.#explored === undefined) return
    this.burst = Math.max(
      this.#leastBurst,
      Math.floor(this.#explored.accepted - this.#explored.elapsed * this.rate / 1000)
    )
  }
}
