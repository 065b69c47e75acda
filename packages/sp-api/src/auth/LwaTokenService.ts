/**
 * Access tokens of Login with Amazon (LWA).
 *
 * A token is asked for when it is first needed, by one request however many wait for it, and kept until shortly before
 * it expires: five minutes ahead it is renewed in the background while it is still handed out, and a minute ahead it is
 * not handed out any more. Failures are not kept.
 *
 * `layer` keeps tokens in memory. `layerPersisted` shares them between processes through any store of
 * effect/persistence, encrypted; `layerStored` does so through a `TokenStore` of your own.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Hash from "effect/Hash"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Persistence from "effect/persistence/Persistence"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { RequestInvalid, ResponseInvalid } from "../SpApiError.ts"
import { claimTime } from "./internal/claimTime.ts"
import { fail } from "./internal/failure.ts"
import type { Grant } from "./internal/lwa.ts"
import { requestToken } from "./internal/lwa.ts"
import type { Lease, Renewing } from "./internal/renewing.ts"
import * as Renew from "./internal/renewing.ts"
import * as Store from "./TokenStore.ts"

/** What an authorization code is exchanged for. */
export interface AuthorizedTokens {
  readonly refreshToken: Redacted.Redacted<string>
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresIn: Duration.Duration
}

/** Gives access tokens, cached until shortly before they expire; one request is in flight however many ask. */
export class LwaTokenService extends Context.Service<LwaTokenService, {
  /**
   * The access token of the configured selling partner. Fails with `RequestInvalid` where no refresh token is
   * configured.
   */
  readonly accessToken: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** An access token for the operations of a scope, which need no selling partner. */
  readonly grantless: (scope: string) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /**
   * Turns the code of a consent into tokens. A code works once, for five minutes; an exchange is never repeated after a
   * lost answer.
   */
  readonly exchangeCode: (
    code: string,
    options?: { readonly redirectUri?: string | undefined }
  ) => Effect.Effect<AuthorizedTokens, SpApiError>
  /** Forgets this token, if it is still the one that is handed out. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/LwaTokenService") {}

const margins: Renew.Margins = { renew: 300_000, stop: 60_000 }

/** How often to look for the token that another process asks for. */
const pollTime = /*#__PURE__*/ Duration.millis(100)

/** How long a store may take for an answer. Without one, each process goes on for itself. */
const storeTimeout = /*#__PURE__*/ Duration.seconds(1)

const within = <A>(answer: Effect.Effect<A>, otherwise: A, time = storeTimeout): Effect.Effect<A> =>
  Effect.timeoutOrElse(answer, { duration: time, orElse: () => Effect.succeed(otherwise) })

type Token = Redacted.Redacted<string>

/** What this process knows of a token that others share. */
interface Known {
  /** A store may still show what was removed from it: a replica, or one that could not be reached. */
  rejected: Token | undefined
  /** What this process claimed to ask for. */
  claimed: number | undefined
}

/** A place for one token: in memory, and in the store where there is one. */
interface Slot {
  readonly token: Effect.Effect<Token, SpApiError>
  readonly invalidate: (token: Token) => Effect.Effect<void>
}

const make = (
  store: Store.TokenStore["Service"] | undefined
): Effect.Effect<LwaTokenService["Service"], never, SpApiConfig | HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function*() {
    const config = yield* SpApiConfig
    const http = yield* HttpClient.HttpClient
    const scope = yield* Scope.Scope

    const ask = (grant: Grant): Effect.Effect<Lease<Token>, SpApiError> =>
      Effect.map(requestToken(config, http, grant), ({ accessToken, askedAt, expiresIn }) => {
        const lifetime = expiresIn * 1000
        return { value: accessToken, lifetime, expiresAt: askedAt + lifetime }
      })

    /** The token of another process, else a new one for all processes. */
    const askStore = (
      shared: Store.TokenStore["Service"],
      key: string,
      current: Lease<Token> | undefined,
      known: Known,
      grant: Grant
    ): Effect.Effect<Lease<Token>, SpApiError> => {
      const stored = within(shared.get(key), undefined)
      const look = Effect.map(Effect.zip(stored, Clock.currentTimeMillis), ([found, now]) => {
        // The token that is to be replaced may look fresh in the store, where the wall clock was set back.
        const isOld = (token: Token | undefined): boolean => token !== undefined && Equal.equals(found?.token, token)
        if (found === undefined || isOld(known.rejected) || isOld(current?.value)) return undefined
        // Whoever stored it may have a clock that is ahead of ours.
        const expiresAt = Math.min(found.expiresAt, now + found.lifetime)
        const lease: Lease<Token> = { value: found.token, expiresAt, lifetime: found.lifetime }
        // A renewal wants a token that itself needs none; who has nothing takes what still works.
        const until = current === undefined ? Renew.usableUntil(lease, margins) : Renew.renewAt(lease, margins)
        return now < until ? lease : undefined
      })
      const renew = Effect.tap(
        ask(grant),
        ({ expiresAt, lifetime, value }) => within(shared.set(key, { token: value, expiresAt, lifetime }), undefined)
      )
      const before = current?.value ?? known.rejected
      const replaced = before === undefined ? 0 : Hash.hash(before)
      // Whoever failed to get the token it had claimed may try again.
      const claimed = shared.claim === undefined || known.claimed === replaced
        ? Effect.succeed(true)
        : Effect.tap(within(shared.claim(key, replaced), true), (mine) =>
          Effect.sync(() => {
            if (mine) known.claimed = replaced
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
            ? renew
            : Effect.flatMap(wait, (lease) => lease === undefined ? obtain(waits - 1) : Effect.succeed(lease)))
      return Effect.flatMap(look, (lease) => lease === undefined ? obtain(2) : Effect.succeed(lease))
    }

    const makeSlot = (key: string, grant: Grant): Slot => {
      const renewing: Renewing<Token, SpApiError> = Renew.make(scope, margins)
      const known: Known = { rejected: undefined, claimed: undefined }
      return {
        token: renewing.get(
          store === undefined
            ? () => ask(grant)
            : (current) => askStore(store, key, current, known, grant)
        ),
        invalidate: (token) =>
          Effect.suspend(() => {
            const text = Redacted.value(token)
            if (!renewing.forget((value) => Redacted.value(value) === text)) return Effect.void
            known.rejected = token
            return store === undefined ? Effect.void : within(store.remove(key, token), undefined)
          })
      }
    }

    const seller = config.refreshToken === undefined
      ? undefined
      : makeSlot(config.account, { type: "refresh_token", refreshToken: config.refreshToken })
    const scopes = new Map<string, Slot>()

    return {
      accessToken: seller?.token ?? fail("lwa.token", 0, {
        reason: new RequestInvalid({
          field: "refreshToken",
          description: "missing; operations of a selling partner need the refresh token of its authorization (Atzr|…)"
        })
      }),
      grantless: (name) => {
        let slot = scopes.get(name)
        if (slot === undefined) {
          slot = makeSlot(`${config.application}|${name}`, { type: "client_credentials", scope: name })
          scopes.set(name, slot)
        }
        return slot.token
      },
      exchangeCode: (code, options) =>
        Effect.flatMap(
          requestToken(config, http, {
            type: "authorization_code",
            code: Redacted.make(code, { label: "code" }),
            redirectUri: options?.redirectUri
          }),
          ({ accessToken, expiresIn, refreshToken }) =>
            refreshToken === undefined
              ? fail("lwa.token", 1, {
                reason: new ResponseInvalid({ status: 200, description: "it holds no refresh_token" })
              })
              : Effect.succeed({ accessToken, refreshToken, expiresIn: Duration.seconds(expiresIn) })
        ),
      invalidate: (token) =>
        Effect.suspend(() =>
          Effect.forEach(
            seller === undefined ? scopes.values() : [seller, ...scopes.values()],
            (slot) => slot.invalidate(token),
            { discard: true }
          )
        )
    }
  })

/** Tokens from Login with Amazon, kept in memory. */
export const layer: Layer.Layer<LwaTokenService, never, SpApiConfig | HttpClient.HttpClient> = /*#__PURE__*/ Layer
  .effect(
    LwaTokenService,
    /*#__PURE__*/ Effect.suspend(() => make(undefined))
  )

/** Tokens from Login with Amazon, kept in memory and in a store that other processes share. */
export const layerStored: Layer.Layer<
  LwaTokenService,
  never,
  SpApiConfig | HttpClient.HttpClient | Store.TokenStore
> = /*#__PURE__*/ Layer.effect(LwaTokenService, /*#__PURE__*/ Effect.flatMap(Store.TokenStore, make))

/**
 * Tokens from Login with Amazon, shared between processes through effect/persistence (Redis, SQL, …), encrypted by
 * AES-256-GCM.
 *
 * Fails with `RequestInvalid` when the key is not 32 bytes in Base64 (`openssl rand -base64 32`).
 */
export const layerPersisted = (options: {
  readonly encryptionKey: Redacted.Redacted<string>
}): Layer.Layer<LwaTokenService, SpApiError, SpApiConfig | HttpClient.HttpClient | Persistence.Persistence> =>
  Layer.provide(layerStored, Store.layerPersisted(options))

/** Always this token, for tests; no request is sent. */
export const layerTest = (token = "Atza|test"): Layer.Layer<LwaTokenService> =>
  Layer.sync(LwaTokenService, () => {
    const accessToken = Redacted.make(token, { label: "accessToken" })
    return {
      accessToken: Effect.succeed(accessToken),
      grantless: () => Effect.succeed(accessToken),
      exchangeCode: () =>
        Effect.succeed({
          accessToken,
          refreshToken: Redacted.make("Atzr|test", { label: "refreshToken" }),
          expiresIn: Duration.hours(1)
        }),
      invalidate: () => Effect.void
    }
  })
