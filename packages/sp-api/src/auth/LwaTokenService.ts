/**
 * Access tokens of Login with Amazon (LWA).
 *
 * A token is requested when it is first needed, by one request however many callers wait for it. Five minutes before
 * it expires it is renewed in the background while it is still returned; in its last minute callers wait for the new
 * one. Failures are not cached.
 *
 * `layer` keeps tokens in memory. `layerShared` also shares them between processes through a `TokenStore`.
 */
import type * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { WatchTokens } from "./internal/freshClients.ts"
import type { AuthorizedTokens } from "./internal/lwaTokens.ts"
import { makeTokens, notShared } from "./internal/lwaTokens.ts"
import type { Share } from "./internal/sharedToken.ts"
import { sharedBy } from "./internal/sharedToken.ts"
import { TokenStore } from "./internal/tokenStoreService.ts"

export { FreshClients } from "./internal/freshClients.ts"
export type { AuthorizedTokens } from "./internal/lwaTokens.ts"
export { RequestTimeout } from "./internal/requestTimeout.ts"

/** Access tokens, cached until shortly before they expire. */
export class LwaTokenService extends Context.Service<LwaTokenService, {
  /**
   * The access token of the configured selling partner. Fails with `RequestInvalid` where no refresh token is
   * configured.
   */
  readonly accessToken: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** An access token for the grantless operations of a scope. */
  readonly grantless: (scope: string) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /**
   * The token of the selling partner, or of a scope, where it can be used as it is; undefined where one has to be
   * requested or renewed. Optional: it spares calls an Effect.
   */
  readonly peek?:
    | ((clock: Clock.Clock, scope: string | undefined) => Exit.Exit<Redacted.Redacted<string>> | undefined)
    | undefined
  /** Exchanges the code of a consent for tokens. A code works once, for five minutes, so the exchange is sent once. */
  readonly exchangeCode: (
    code: string,
    options?: { readonly redirectUri?: string | undefined }
  ) => Effect.Effect<AuthorizedTokens, SpApiError>
  /** Forgets this token, if it is still the current one. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/LwaTokenService") {}

const layerOf = <E, R>(share: Effect.Effect<Share, E, R>) =>
  Layer.effect(
    LwaTokenService,
    Effect.gen(function*() {
      const config = yield* SpApiConfig
      const watched = (yield* WatchTokens)(config, yield* share)
      return makeTokens(config, yield* HttpClient.HttpClient, yield* Effect.scope, watched)
    })
  )

/** Tokens in memory. */
export const layer: Layer.Layer<LwaTokenService, never, SpApiConfig | HttpClient.HttpClient> = layerOf(
  Effect.succeed(notShared)
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
export const layerShared: Layer.Layer<LwaTokenService, never, SpApiConfig | HttpClient.HttpClient | TokenStore> =
  layerOf(Effect.map(TokenStore, sharedBy))

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
