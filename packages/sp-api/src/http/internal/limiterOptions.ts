/**
 * The buckets of the rate limiter, and its options.
 */
import type { LimiterBucket } from "./limiterBucket.ts"
import type { LimiterQueue } from "./limiterQueue.ts"
import type { Tokens } from "./limiterTokens.ts"

/** One token bucket: (application, selling partner or grantless, region, operation) and the usage plan known so far. */
export interface Bucket {
  /**
   * Unique per application, selling partner, region and operation, whose name follows the last `|`; holds no secret.
   */
  readonly key: string
  /** Published requests per second; absent where Amazon publishes none. */
  readonly rate?: number | undefined
  /** Published requests at once. */
  readonly burst?: number | undefined
  /**
   * Whether these are defaults, which the usage plan of a seller may exceed. Then no call is refused for them before a
   * response has reported or shown the rate, whatever its `MaxWait`; else only calls whose `MaxWait` is below a minute.
   */
  readonly isDefault?: boolean | undefined
  /** The name of the account, for reports of waits. */
  readonly account?: string | undefined
  /** The bucket over all selling partners of the application, where Amazon has one: a call takes a token of both. */
  readonly application?: ApplicationBucket | undefined
}

/** Has the tokens of a selling partner's bucket taken together with those of the application. */
export type ApplicationBucket = (
  own: Tokens,
  bucket: LimiterBucket,
  queues: Queues,
  now: number
) => Tokens<LimiterQueue>

/** A bucket that may bring its rate, and the class of its queue. */
export interface QueueOptions extends Bucket {
  readonly overrides?: Override
  readonly Queue?: typeof LimiterQueue
}

/** The queues of a rate limiter. */
export interface Queues {
  readonly overrides: ReadonlyMap<string, Override>
  readonly get: (bucket: QueueOptions, now: number) => LimiterQueue
}

/** The current state of a bucket. */
export interface BucketStatus {
  readonly key: string
  /** Requests per second, as published, reported or measured; undefined while nothing is known. */
  readonly rate: number | undefined
  /** Requests at once. */
  readonly burst: number
  /** How many calls wait; for the bucket of an application, how many selling partners whose calls do. */
  readonly waiting: number
  /** Until when no token is taken after a 429, in milliseconds since the epoch. */
  readonly pausedUntil?: number
}

/** Rates that replace the published ones. */
export interface Override {
  readonly rate?: number | undefined
  readonly burst?: number | undefined
  readonly applicationRate?: number | undefined
}

/** Options of the rate limiter. */
export interface Options {
  /**
   * Rates that replace the published ones, by operation: `"ordersV0.getOrders"`. Where `rate` is given, rates of responses are ignored.
   * `applicationRate` is that of the application over all its selling partners.
   */
  readonly overrides?: { readonly [operation: string]: Override } | undefined
  /** The share of every rate that is left to other users of the same rate limit, from 0 to below 1; default 0. */
  readonly headroom?: number | undefined
}

/** What is wrong with the options, for the engineer who wrote them; undefined where nothing is. */
export const problemOf = ({ headroom = 0, overrides }: Options): string | undefined => {
  if (!(headroom >= 0 && headroom < 1)) return "SpApiRateLimiter: headroom must be from 0 to below 1"
  for (const [operation, { applicationRate = 1, burst = 1, rate = 1 }] of Object.entries(overrides ?? {})) {
    if (!(Math.min(rate, applicationRate) > 0 && burst >= 1 && Math.max(rate, applicationRate, burst) < Infinity)) {
      return `SpApiRateLimiter: the override of ${operation} needs rates above 0 and a burst of at least 1`
    }
  }
  return undefined
}
