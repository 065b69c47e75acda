/**
 * Access tokens of sellers, grantless ones and restricted ones.
 */
import { day } from "../protocol/Millis.ts"
import * as Prng from "../world/Prng.ts"

/** A resource that a restricted data token is valid for. */
export interface RestrictedResource {
  readonly method: string
  readonly path: string
  readonly dataElements: ReadonlyArray<string>
}

/** An access token. */
export interface Token {
  readonly kind: "seller" | "grantless" | "restricted"
  readonly clientId: string
  /** Absent for grantless ones. */
  readonly sellerId?: string
  readonly scope?: string
  readonly resources?: ReadonlyArray<RestrictedResource>
  /** Epoch milliseconds. */
  readonly expires: number
}

/** An authorization code: valid once, for five minutes. */
interface AuthorizationCode {
  readonly clientId: string
  readonly sellerId: string
  readonly redirectUri: string
  readonly expires: number
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
const prefix = { seller: "Atza|", grantless: "Atc|", restricted: "Atz.sprdt|" }

/** The tokens of one sandbox. */
export interface TokenStore {
  readonly issue: (token: Token) => string
  readonly find: (value: string) => Token | undefined
  /** Revokes tokens. */
  readonly revoke: (predicate: (token: Token) => boolean) => void
  /** Changes the sellers of tokens. */
  readonly rename: (successor: (sellerId: string) => string) => void
  readonly all: () => ReadonlyArray<Token>
  readonly issueCode: (code: AuthorizationCode) => string
  /** Returns the code and deletes it. */
  readonly takeCode: (value: string) => AuthorizationCode | undefined
}

/** Tokens are deleted this long after their expiry; they then count as malformed, not as expired. */
const remembered = day

/** An empty store. */
export const make = (seed: number): TokenStore => {
  const prng = Prng.make(seed, "tokens")
  const tokens = new Map<string, Token>()
  const codes = new Map<string, AuthorizationCode>()
  return {
    issue: (token) => {
      // Tokens are stored roughly by expiry, so the oldest come first.
      for (const [value, previous] of tokens) {
        if (previous.expires + remembered > token.expires) break
        tokens.delete(value)
      }
      const value = prefix[token.kind] + prng.string(48, alphabet)
      tokens.set(value, token)
      return value
    },
    find: (value) => tokens.get(value),
    revoke: (predicate) => {
      for (const [value, token] of tokens) if (predicate(token)) tokens.delete(value)
    },
    rename: (successor) => {
      for (const [value, token] of tokens) {
        if (token.sellerId !== undefined) tokens.set(value, { ...token, sellerId: successor(token.sellerId) })
      }
    },
    all: () => [...tokens.values()],
    issueCode: (code) => {
      const value = prng.string(20, alphabet)
      codes.set(value, code)
      return value
    },
    takeCode: (value) => {
      const code = codes.get(value)
      codes.delete(value)
      return code
    }
  }
}
