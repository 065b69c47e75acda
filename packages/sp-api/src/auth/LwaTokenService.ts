/**
 * Access tokens of Login with Amazon.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { SpApiError } from "../SpApiError.ts"

/** What an authorization code is exchanged for. */
export interface AuthorizedTokens {
  readonly refreshToken: Redacted.Redacted<string>
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresIn: Duration.Duration
}

/** Gives access tokens, cached until shortly before they expire; one request is in flight however many ask. */
export class LwaTokenService extends Context.Service<LwaTokenService, {
  /** The access token of the configured selling partner. */
  readonly accessToken: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** An access token for the operations of a scope, which need no selling partner. */
  readonly grantless: (scope: string) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** Turns the code of a consent into tokens. A code works once, for five minutes. */
  readonly exchangeCode: (
    code: string,
    options?: { readonly redirectUri?: string | undefined }
  ) => Effect.Effect<AuthorizedTokens, SpApiError>
  /** Forgets this token, if it is still the one that is handed out. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/LwaTokenService") {}
