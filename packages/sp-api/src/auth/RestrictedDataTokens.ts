/**
 * Restricted data tokens (RDT): access tokens for personal data.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { SpApiError } from "../SpApiError.ts"

/** What a restricted data token is for. */
export interface RestrictedResource {
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
  /** A path template as it stands in the documentation, or a specific path. */
  readonly path: string
  readonly dataElements?: ReadonlyArray<string> | undefined
}

/** The answer of `createRestrictedDataToken`. */
export interface MintedToken {
  readonly token: Redacted.Redacted<string>
  /** Seconds. */
  readonly expiresIn: number
}

/** Makes a token for resources; the HTTP client gives this, so that minting is limited and retried like any call. */
export type Mint = (resources: ReadonlyArray<RestrictedResource>) => Effect.Effect<MintedToken, SpApiError>

/** Gives restricted data tokens, cached until a minute before they expire. */
export class RestrictedDataTokens extends Context.Service<RestrictedDataTokens, {
  /** The token for a resource. */
  readonly token: (
    resource: RestrictedResource,
    mint: Mint
  ) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** Forgets this token, if it is still the one that is handed out. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/RestrictedDataTokens") {}
