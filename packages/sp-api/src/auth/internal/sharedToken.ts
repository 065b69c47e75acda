/**
 * Tokens that several processes share through a store: of those that need one at the same time, one asks Login with
 * Amazon. A store that fails or is slow is passed over: each process then goes on for itself.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Hash from "effect/Hash"
import type * as Redacted from "effect/Redacted"
import type { SpApiError } from "../../SpApiError.ts"
import type { TokenStore } from "../TokenStore.ts"
import { claimTime } from "./claimTime.ts"
import type { Lease, Margins } from "./renewing.ts"
import { renewAt, usableUntil } from "./renewing.ts"

type Token = Redacted.Redacted<string>

/** How a process comes by one token, and tells others that it was refused. */
export interface Source {
  readonly renew: (current: Lease<Token> | undefined) => Effect.Effect<Lease<Token>, SpApiError>
  readonly reject: (token: Token) => Effect.Effect<void>
}

/** Makes the source of the token of that key, which `ask` requests. */
export type Share = (key: string, ask: Effect.Effect<Lease<Token>, SpApiError>, margins: Margins) => Source

/** How often to look for the token that another process asks for. */
const pollTime = /*#__PURE__*/ Duration.millis(100)

/** How long a store may take for an answer. */
const storeTimeout = /*#__PURE__*/ Duration.seconds(1)

const within = <A>(answer: Effect.Effect<A>, otherwise: A, time = storeTimeout): Effect.Effect<A> =>
  Effect.timeoutOrElse(answer, { duration: time, orElse: () => Effect.succeed(otherwise) })

/** The token of another process, else a new one for all processes. */
export const sharedBy = (store: TokenStore["Service"]): Share => (key, ask, margins) => {
  /** A store may still show what was removed from it: a replica, or one that could not be reached. */
  let rejected: Token | undefined
  /** What this process claimed to ask for. */
  let claimedFor: number | undefined

  const renew = (current: Lease<Token> | undefined): Effect.Effect<Lease<Token>, SpApiError> => {
    const stored = within(store.get(key), undefined)
    const look = Effect.map(Effect.zip(stored, Clock.currentTimeMillis), ([found, now]) => {
      // The token that is to be replaced may look fresh in the store, where the wall clock was set back.
      const isOld = (token: Token | undefined): boolean => token !== undefined && Equal.equals(found?.token, token)
      if (found === undefined || isOld(rejected) || isOld(current?.value)) return undefined
      // Whoever stored it may have a clock that is ahead of ours.
      const expiresAt = Math.min(found.expiresAt, now + found.lifetime)
      const lease: Lease<Token> = { value: found.token, expiresAt, lifetime: found.lifetime }
      // A renewal wants a token that itself needs none; who has nothing takes what still works.
      const until = current === undefined ? usableUntil(lease, margins) : renewAt(lease, margins)
      return now < until ? lease : undefined
    })
    const asked = Effect.tap(
      ask,
      ({ expiresAt, lifetime, value }) => within(store.set(key, { token: value, expiresAt, lifetime }), undefined)
    )
    const before = current?.value ?? rejected
    const replaced = before === undefined ? 0 : Hash.hash(before)
    // Whoever failed to get the token it had claimed may try again.
    const claimed = store.claim === undefined || claimedFor === replaced
      ? Effect.succeed(true)
      : Effect.tap(within(store.claim(key, replaced), true), (mine) =>
        Effect.sync(() => {
          if (mine) claimedFor = replaced
        }))
    const poll: typeof look = Effect.flatMap(
      look,
      (lease) => lease === undefined ? Effect.andThen(Effect.sleep(pollTime), poll) : Effect.succeed(lease)
    )
    const wait = within(poll, undefined, claimTime)
    // Should whoever claimed it be gone, its claim is over after the wait, and one of those who waited takes it on.
    const obtain = (waits: number): Effect.Effect<Lease<Token>, SpApiError> =>
      Effect.flatMap(claimed, (mine) =>
        mine || waits === 0
          ? asked
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
