/**
 * Access tokens of Login with Amazon (LWA).
 *
 * A token is requested when it is first needed, by one request however many callers wait for it. Five minutes before
 * it expires it is renewed in the background while it is still returned; in its last minute callers wait for the new
 * one. Failures are not cached.
 *
 * `layer` keeps tokens in memory. `layerShared` also shares them between processes through a `TokenStore`.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid } from "../SpApiError.ts"
import type { Grant } from "./internal/lwa.ts"
import { requestToken } from "./internal/lwa.ts"
import type { Lease, Renewing } from "./internal/renewing.ts"
import * as Renew from "./internal/renewing.ts"
import type { Share } from "./internal/sharedToken.ts"
import { sharedBy } from "./internal/sharedToken.ts"
import { TokenStore } from "./TokenStore.ts"

export { RequestTimeout } from "./internal/requestTimeout.ts"

/** The tokens of a consent. */
export interface AuthorizedTokens {
  readonly refreshToken: Redacted.Redacted<string>
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresIn: Duration.Duration
}

/** Access tokens, cached until shortly before they expire. */
export class LwaTokenService extends Context.Service<LwaTokenService, {
  /**
   * The access token of the configured selling partner. Fails with `RequestInvalid` where no refresh token is
   * configured.
   */
  readonly accessToken: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** An access token for the grantless operations of a scope. */
  readonly grantless: (scope: string) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** Exchanges the code of a consent for tokens. A code works once, for five minutes, so the exchange is sent once. */
  readonly exchangeCode: (
    code: string,
    options?: { readonly redirectUri?: string | undefined }
  ) => Effect.Effect<AuthorizedTokens, SpApiError>
  /** Forgets this token, if it is still the current one. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/LwaTokenService") {}

const margins: Renew.Margins = { renew: 300_000, stop: 60_000 }

type Token = Redacted.Redacted<string>

/** One token: in memory, and where processes share it. */
interface Slot {
  readonly token: Effect.Effect<Token, SpApiError>
  readonly invalidate: (token: Token) => Effect.Effect<void>
}

const make = (
  share: Share
): Effect.Effect<LwaTokenService["Service"], never, SpApiConfig | HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function*() {
    const config = yield* SpApiConfig
    const http = yield* HttpClient.HttpClient
    const scope = yield* Scope.Scope

    const request = (grant: Grant): Effect.Effect<Lease<Token>, SpApiError> =>
      Effect.map(requestToken(config, http, grant), ({ accessToken, requestedAt, expiresIn }) => {
        const lifetime = expiresIn * 1000
        return { value: accessToken, lifetime, expiresAt: requestedAt + lifetime }
      })

    const makeSlot = (key: string, grant: Grant): Slot => {
      const renewing: Renewing<Token, SpApiError> = Renew.make(scope, margins)
      const { reject, renew } = share(key, request(grant), margins)
      return {
        token: renewing.get(renew),
        invalidate: (token) =>
          Effect.suspend(() => {
            const rejected = Redacted.value(token)
            return renewing.forget((value) => Redacted.value(value) === rejected) ? reject(token) : Effect.void
          })
      }
    }

    const seller = config.refreshToken === undefined
      ? undefined
      : makeSlot(config.account, { type: "refresh_token", refreshToken: config.refreshToken })
    const scopes = new Map<string, Slot>()

    return {
      accessToken: seller?.token ?? fail(
        "lwa.token",
        new RequestInvalid({
          field: "refreshToken",
          description:
            "is missing; operations of a selling partner need the refresh token of its authorization (Atzr|…)"
        })
      ),
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
              ? fail(
                "lwa.token",
                new ResponseInvalid({ status: 200, description: "it holds no refresh_token" }),
                { attempts: 1 }
              )
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

/** Tokens in memory. */
export const layer: Layer.Layer<LwaTokenService, never, SpApiConfig | HttpClient.HttpClient> = Layer.effect(
  LwaTokenService,
  Effect.suspend(() => make((_, request) => ({ renew: () => request, reject: () => Effect.void })))
)

/**
 * Tokens in memory and in a `TokenStore` that other processes share:
 *
 * ```ts
 * const SharedTokens = LwaTokenService.layerShared.pipe(
 *   Layer.provide(TokenStore.layer({ encryptionKey })),
 *   Layer.provide(persistence)
 * )
 * ```
 */
export const layerShared: Layer.Layer<LwaTokenService, never, SpApiConfig | HttpClient.HttpClient | TokenStore> = Layer
  .effect(LwaTokenService, Effect.flatMap(TokenStore, (store) => make(sharedBy(store))))

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
