/**
 * The bucket of an application over all its selling partners. Only operations that have one import it.
 *
 * A selling partner whose own bucket has a token takes its turn among the others in the queue of the application.
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { LimiterBucket } from "./limiterBucket.ts"
import type { ApplicationBucket } from "./limiterOptions.ts"
import { LimiterQueue, operationOf } from "./limiterQueue.ts"
import { ApplicationShares, ShareTokens } from "./limiterShares.ts"
import type { Tokens } from "./limiterTokens.ts"
import * as Tuning from "./limiterTuning.ts"

/** The first calls of selling partners, which wait for the application. */
class ApplicationQueue extends LimiterQueue {
  /** Of the share, where processes share the bucket. */
  #part = 1

  override get pace() {
    return super.pace * this.#part
  }

  override waitOf(isBulk: boolean, now: number): number {
    // Without a share, how long the others take is not known.
    this.#part = this.shares?.part(now) || 1
    return super.waitOf(isBulk, now)
  }

  override waiting(millis: number, now: number, account?: string) {
    const waiting = super.waiting(millis, now, account)
    const cause = this.shares?.part(now) === 0 ? "application-share" : "application-rate"
    return waiting.cause === "configured-rate" ? { ...waiting, cause } as const : waiting
  }

  /** Absent where a store has the tokens: then processes share them there. */
  get shares(): ShareTokens | undefined {
    return this.tokens instanceof ShareTokens ? this.tokens : undefined
  }
}

/** Tokens of a selling partner, each taken together with one of the application. */
class ApplicationTokens implements Tokens<LimiterQueue> {
  readonly fetch: Tokens["fetch"]
  readonly #own: Tokens
  readonly #bucket: LimiterBucket
  readonly #application: LimiterQueue
  /** Whether a token of the application was handed on to this selling partner, and not taken yet. */
  #hasTurn = false

  constructor(own: Tokens, bucket: LimiterBucket, application: LimiterQueue) {
    this.fetch = own.fetch
    this.#own = own
    this.#bucket = bucket
    this.#application = application
  }

  readyAt(now: number): number {
    return this.#own.readyAt(now)
  }

  isReady(now: number): boolean {
    return this.#own.isReady?.(now) ?? this.#own.readyAt(now) <= now
  }

  /**
   * Takes both tokens or neither: those of the application are for others as well, and one of the bucket that waits
   * for them would be taken earlier than its request is sent.
   */
  take(now: number, isContended: boolean): boolean {
    if (!this.isReady(now) || !(this.#hasTurn || this.#application.take(now))) return false
    this.#hasTurn = false
    return this.#own.take(now, isContended)
  }

  turn(now: number, isBulk: boolean): Effect.Effect<void> | undefined {
    if (!this.isReady(now)) return undefined
    // It has no deadline, so it does not fail.
    return Effect.map(Effect.orDie(this.#application.wait(isBulk, Infinity, false, now)), () => {
      this.#hasTurn = true
    })
  }

  slower(millis: number, isBulk: boolean, now: number): LimiterQueue | undefined {
    return this.#application.waitOf(isBulk, now) > millis ? this.#application : undefined
  }

  /** The application while calls wait for it, unless the bucket is empty or its rate is being found out. */
  refused(now: number): LimiterQueue | undefined {
    return this.#application.size > 0 && this.#bucket.isSettled && this.isReady(now) ? this.#application : undefined
  }

  discard(now: number): Effect.Effect<void> {
    return this.#own.discard?.(now) ?? Effect.void
  }
}

/** The bucket of the application for an operation; Amazon's own sandbox has none. */
export const ofApplication = (
  { application, region, sandbox }: {
    readonly application: string
    readonly region: { readonly id: string }
    readonly sandbox: boolean
  },
  { applicationRate, name }: { readonly applicationRate?: number; readonly name: string }
): ApplicationBucket | undefined => {
  if (sandbox || applicationRate === undefined) return undefined
  const key = `${application}|${region.id}|${name}`
  return (own, bucket, queues, now) => {
    // No response reports its rate.
    const rate = queues.overrides.get(operationOf(key))?.applicationRate ?? applicationRate
    const plan = { rate, burst: rate * Tuning.applicationBurst }
    const queue = queues.get({
      key,
      overrides: plan,
      Queue: ApplicationQueue,
      application: (tokens, own) => tokens.fetch === undefined ? new ShareTokens(tokens, own, key) : tokens
    }, now)
    // It is never dropped, as the queues of selling partners hold it.
    queue.usedAt = Infinity
    if (queue instanceof ApplicationQueue) queue.shares?.attach(Fiber.getCurrent()?.getRef(ApplicationShares))
    return new ApplicationTokens(own, bucket, queue)
  }
}
