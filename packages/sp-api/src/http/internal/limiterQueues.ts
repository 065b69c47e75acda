/**
 * The queues of a rate limiter, by the keys of their buckets.
 */
import { LimiterBucket } from "./limiterBucket.ts"
import * as LimiterMetrics from "./limiterMetrics.ts"
import type { Bucket, Options, Override, QueueOptions, Queues } from "./limiterOptions.ts"
import { LimiterQueue, operationOf } from "./limiterQueue.ts"
import type { MakeTokens } from "./limiterTokens.ts"

/** Beyond so many queues, those that are not used are dropped. */
const maxQueues = 1024
/** … if they have not been used for so long, in milliseconds. */
const idleMillis = 600_000

/** Makes queues on their first use, and drops those that are not used any more. */
export class LimiterQueues implements Queues {
  readonly #queues = new Map<string, LimiterQueue>()
  readonly #metrics = new Map<string, LimiterMetrics.LimiterMetrics>()
  // A client reports a rate when it changes, which may be long before its queue is dropped and made again.
  readonly #observed = new WeakMap<Bucket, number>()
  readonly overrides: ReadonlyMap<string, Override>
  readonly #share: number
  readonly #makeTokens: MakeTokens
  #sweepAt = maxQueues

  constructor({ headroom = 0, overrides = {} }: Options, makeTokens: MakeTokens) {
    this.overrides = new Map(Object.entries(overrides))
    this.#share = 1 - headroom
    this.#makeTokens = makeTokens
  }

  values(): Iterable<LimiterQueue> {
    return this.#queues.values()
  }

  get(bucket: QueueOptions, now: number): LimiterQueue {
    const queue = this.#queues.get(bucket.key)
    if (queue !== undefined) return queue
    if (this.#queues.size >= this.#sweepAt) this.#sweep(now)
    return this.#make(bucket, now)
  }

  observe(bucket: Bucket, rate: number, now: number): void {
    this.#observed.set(bucket, rate)
    this.get(bucket, now).observe(rate * this.#share, now)
  }

  #make(bucket: QueueOptions, now: number): LimiterQueue {
    const { key } = bucket
    const operation = operationOf(key)
    const override = bucket.overrides ?? this.overrides.get(operation)
    const published = bucket.rate !== undefined && bucket.rate > 0 ? bucket.rate : undefined
    const certain = override?.rate ?? this.#observed.get(bucket)
    const rate = certain ?? published
    const burst = override?.burst ?? bucket.burst
    const own = new LimiterBucket({
      rate: rate === undefined ? undefined : rate * this.#share,
      burst: burst === undefined ? undefined : burst * this.#share,
      isCertain: certain !== undefined
    }, now)
    const tokens = this.#makeTokens(key, own)
    const queue = new (bucket.Queue ?? LimiterQueue)(
      key,
      own,
      bucket.application?.(tokens, own, this, now) ?? tokens,
      this.#metricsOf(operation),
      override?.rate !== undefined,
      bucket.account
    )
    queue.usedAt = now
    this.#queues.set(key, queue)
    return queue
  }

  #metricsOf(operation: string): LimiterMetrics.LimiterMetrics {
    const metrics = this.#metrics.get(operation) ?? LimiterMetrics.make(operation)
    this.#metrics.set(operation, metrics)
    return metrics
  }

  /** As the next sweep comes at twice of what is left, it costs a call next to nothing. */
  #sweep(now: number): void {
    for (const queue of this.#queues.values()) {
      if (queue.size === 0 && now - queue.usedAt >= idleMillis && queue.bucket.isIdle(now)) {
        this.#queues.delete(queue.key)
      }
    }
    this.#sweepAt = Math.max(maxQueues, this.#queues.size * 2)
  }
}
