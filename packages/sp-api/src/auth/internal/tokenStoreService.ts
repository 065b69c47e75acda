/**
 * The service of shared access tokens, apart from its Layer, which loads the clients of the stores.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"

/** An access token as it is stored. */
export interface StoredToken {
  readonly token: Redacted.Redacted<string>
  /** Epoch milliseconds. */
  readonly expiresAt: number
  /** Milliseconds from its issue to its expiry. */
  readonly lifetime: number
}

/**
 * Stores access tokens for other processes, under keys that are hashes of application, selling partner or scope.
 *
 * It does not fail: a token that cannot be read is requested again.
 */
export class TokenStore extends Context.Service<TokenStore, {
  readonly get: (key: string) => Effect.Effect<StoredToken | undefined>
  readonly set: (key: string, token: StoredToken) => Effect.Effect<void>
  /** Removes this token, if it is still the stored one. */
  readonly remove: (key: string, token: Redacted.Redacted<string>) => Effect.Effect<void>
  /**
   * Whether the caller requests the next token: true for one process within 5 s, false for the others, which wait as
   * long for the token that it stores. Without `claim` each process that finds no token requests one.
   *
   * @param replaced identifies the token that the next one replaces
   */
  readonly claim?: ((key: string, replaced: number) => Effect.Effect<boolean>) | undefined
}>()("effect-sp-api/auth/TokenStore") {}
