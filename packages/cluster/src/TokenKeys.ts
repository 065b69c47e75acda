/**
 * The keys that encrypt refresh tokens at rest: AES-256-GCM, with the id of the key beside each token. The first key
 * encrypts; the others only decrypt what they encrypted. The id of the seller is authenticated, so a token that was
 * copied into the row of another seller cannot be read.
 *
 * To rotate: put a new key first, restart, run `Sellers.reencrypt`, and remove the old key.
 *
 * ```sh
 * SPAPI_TOKEN_KEYS="2026-11:$(openssl rand -base64 32)"
 * ```
 */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Aead from "effect/crypto/Aead"
import type { CryptoError } from "effect/crypto/CryptoError"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"

/** The keys cannot be used. */
export class TokenKeysInvalid extends Data.TaggedError("TokenKeysInvalid")<{ readonly description: string }> {
  override get message(): string {
    return `SPAPI_TOKEN_KEYS: ${this.description}; it is a list like "2026-11:BASE64,2026-05:BASE64", the current key `
      + "first, each of 32 bytes in base64: openssl rand -base64 32"
  }
}

/** The refresh token of a seller cannot be decrypted. */
export class TokenUnreadable extends Data.TaggedError("TokenUnreadable")<{
  readonly seller: string
  /** The key that it was encrypted with. */
  readonly keyId: string
  readonly cause: "unknown key" | "changed"
}> {
  override get message(): string {
    return this.cause === "unknown key"
      ? `The refresh token of ${this.seller} is encrypted with the key ${this.keyId}, which is not in SPAPI_TOKEN_KEYS: `
        + "add it after the current one"
      : `The refresh token of ${this.seller} does not match the key ${this.keyId}: the row was changed or copied, or the `
        + "key is another one under the same id; authorize the seller again, or restore the row"
  }
}

/** A token as it is stored. */
export interface Encrypted {
  readonly keyId: string
  /** Nonce and ciphertext, each in base64url. */
  readonly token: string
}

/** Encrypts and decrypts refresh tokens. */
export class TokenKeys extends Context.Service<TokenKeys, {
  /** The id of the key that encrypts. */
  readonly current: string
  readonly encrypt: (seller: string, token: Redacted.Redacted<string>) => Effect.Effect<Encrypted>
  readonly decrypt: (seller: string, encrypted: Encrypted) => Effect.Effect<Redacted.Redacted<string>, TokenUnreadable>
}>()("effect-sp-api-cluster/TokenKeys") {}

const invalid = (description: string) => Effect.fail(new TokenKeysInvalid({ description }))

const keysOf = Effect.fnUntraced(function*(setting: Redacted.Redacted<string>) {
  const keys = new Map<string, Aead.Key>()
  for (const [index, entry] of Redacted.value(setting).split(",").map((entry) => entry.trim()).entries()) {
    // Parts of a key must not be printed, so entries are named by their place.
    const place = `entry ${index + 1}`
    const [, id, base64] = /^([A-Za-z0-9._-]{1,64}):(.+)$/.exec(entry) ?? []
    if (id === undefined || base64 === undefined) return yield* invalid(`${place} has no id before a colon`)
    const bytes = Result.getOrUndefined(Base64.decode(base64))
    if (bytes === undefined) return yield* invalid(`${place} (${id}) is not base64`)
    if (bytes.length !== 32) return yield* invalid(`${place} (${id}) has ${bytes.length} bytes, not 32`)
    if (keys.has(id)) return yield* invalid(`the id ${id} occurs twice`)
    keys.set(id, yield* Effect.orDie(Aead.key(Aead.aes256Gcm, bytes)))
  }
  return keys
})

const encode = (text: string) => new TextEncoder().encode(text)

const make = Effect.fnUntraced(function*(setting: Redacted.Redacted<string>) {
  const keys = yield* keysOf(setting)
  const aead = yield* Aead.Aead
  const random = yield* SecureRandom.SecureRandom
  const [current, currentKey] = [...keys][0]!
  return TokenKeys.of({
    current,
    encrypt: (seller, token) =>
      Effect.gen(function*() {
        const nonce = yield* random.randomBytes(12)
        const bytes = yield* aead.encrypt(currentKey, encode(Redacted.value(token)), { nonce, aad: encode(seller) })
        return { keyId: current, token: `${Base64Url.encode(nonce)}.${Base64Url.encode(bytes)}` }
      }).pipe(Effect.orDie),
    decrypt: (seller, { keyId, token }) => {
      const unreadable = (cause: TokenUnreadable["cause"]) => new TokenUnreadable({ seller, keyId, cause })
      const key = keys.get(keyId)
      if (key === undefined) return Effect.fail(unreadable("unknown key"))
      const [nonce, bytes] = token.split(".").map((part) => Result.getOrUndefined(Base64Url.decode(part)))
      if (nonce?.length !== 12 || bytes === undefined) return Effect.fail(unreadable("changed"))
      return aead.decrypt(key, bytes, { nonce, aad: encode(seller) }).pipe(
        Effect.mapBoth({
          onFailure: (_: CryptoError) => unreadable("changed"),
          onSuccess: (text) => Redacted.make(new TextDecoder().decode(text), { label: "refresh token" })
        })
      )
    }
  })
})

/** The keys of a setting, such as a secret of your own store. Fails with `TokenKeysInvalid`, which holds no key. */
export const layer = (setting: Redacted.Redacted<string>): Layer.Layer<TokenKeys, TokenKeysInvalid> =>
  Layer.effect(TokenKeys, make(setting)).pipe(
    Layer.provide(Aead.layerWebCrypto),
    Layer.provide(SecureRandom.layerWebCrypto)
  )

/** The keys of the setting `SPAPI_TOKEN_KEYS`. */
export const layerConfig: Layer.Layer<TokenKeys, TokenKeysInvalid | Config.ConfigError> = Layer.unwrap(
  Effect.map(Config.Redacted("SPAPI_TOKEN_KEYS"), layer)
)
