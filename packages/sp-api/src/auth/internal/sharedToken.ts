/**
 * Tokens that several processes share through a store. Of those that need one at the same time, one requests it. A
 * store that fails or is slow is ignored: each process then requests its own token.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Hash from "effect/Hash"
import type * as Redacted from "effect/Redacted"
import type { SpApiError } from "../../SpApiError.ts"
import { claimTime } from "./claimTime.ts"
import type { Lease, Margins } from "./renewing.ts"
import { renewAt, usableUntil } from "./renewing.ts"
import type { TokenStore } from "./tokenStoreService.ts"

type Token = Redacted.Redacted<string>

/** How a process obtains one token, and reports to others that it was refused. */
export interface Source {
  readonly renew: (current: Lease<Token> | undefined) => Effect.Effect<Lease<Token>, SpApiError>
  readonly reject: (token: Token) => Effect.Effect<void>
}

/** Makes the source of the token of that key. */
export type Share = (key: string, request: Effect.Effect<Lease<Token>, SpApiError>, margins: Margins) => Source

/** The pause between two looks for the token that another process requests. */
const pollTime = Duration.millis(100)

/** How long a store may take. */
const storeTimeout = Duration.seconds(1)

const within = <A>(effect: Effect.Effect<A>, otherwise: A, time = storeTimeout): Effect.Effect<A> =>
  Effect.timeoutOrElse(effect, { duration: time, orElse: () => Effect.succeed(otherwise) })

/** The token of another process, or else a new one for all processes. */
export const sharedBy = (store: TokenStore["Service"]): Share => (key, request, margins) => {
  /** A store may still return a token that was removed: a replica does, or a store that could not be reached. */
  let rejected: Token | undefined
  /** The token whose successor this process has claimed. */
  let claimedFor: number | undefined

  const renew = (current: Lease<Token> | undefined): Effect.Effect<Lease<Token>, SpApiError> => {
    const look = Effect.map(Effect.zip(within(store.get(key), undefined), Clock.currentTimeMillis), ([stored, now]) => {
      // The token that is to be replaced may look fresh in the store, where the wall clock was set back.
      const isOld = (token: Token | undefined): boolean => token !== undefined && Equal.equals(stored?.token, token)
      if (stored === undefined || isOld(rejected) || isOld(current?.value)) return undefined
      // The process that stored it may have a clock that is ahead of ours.
      const expiresAt = Math.min(stored.expiresAt, now + stored.lifetime)
      const lease: Lease<Token> = { value: stored.token, expiresAt, lifetime: stored.lifetime }
      // A renewal needs a token that is not due itself; a process without a token takes any that still works.
      const until = current === undefined ? usableUntil(lease, margins) : renewAt(lease, margins)
      return now < until ? lease : undefined
    })
    const requested = Effect.tap(
      request,
      ({ expiresAt, lifetime, value }) => within(store.set(key, { token: value, expiresAt, lifetime }), undefined)
    )
    const before = current?.value ?? rejected
    const replaced = before === undefined ? 0 : Hash.hash(before)
    // A process that failed to request the token it had claimed may try again.
    const claimed = store.claim === undefined || claimedFor === replaced
      ? Effect.succeed(true)
      : Effect.tap(within(store.claim(key, replaced), true), (isOurs) =>
        Effect.sync(() => {
          if (isOurs) claimedFor = replaced
        }))
    const poll: typeof look = Effect.flatMap(
      look,
      (lease) => lease === undefined ? Effect.andThen(Effect.sleep(pollTime), poll) : Effect.succeed(lease)
    )
    const wait = within(poll, undefined, claimTime)
    // Where the process that claimed it is gone, its claim expires with the wait, and one of those that waited claims
    // it.
    const obtain = (waits: number): Effect.Effect<Lease<Token>, SpApiError> =>
      Effect.flatMap(claimed, (isOurs) =>
        isOurs || waits === 0
          ? requested
          : Effect.flatMap(wait, (lease) => lease === undefined ? obtain(waits - 1) : Effect.succeed(lease)))
    return Effect.flatMap(look, (lease) => lease === undefined ? obtain(2) : Effect.succeed(lease))
  }

  return {
    renew,
    reject: (token) =>
      Effect.suspend(() => {
        rejected = token
        return within(store.remove(key, token), undefined)
      })
  }
}
