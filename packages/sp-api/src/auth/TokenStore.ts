/**
 * A store in which processes share access tokens, so that a fleet, or functions that start often, request one token
 * an hour altogether.
 */
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Persistable from "effect/persistence/Persistable"
import * as Persistence from "effect/persistence/Persistence"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as PrimaryKey from "effect/PrimaryKey"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import { claimTime } from "./internal/claimTime.ts"
import type { StoredToken } from "./internal/tokenStoreService.ts"
import { TokenStore } from "./internal/tokenStoreService.ts"

export { type StoredToken, TokenStore } from "./internal/tokenStoreService.ts"

/** The encrypted token, and its lifetime, after which the store drops it. */
const Sealed = Schema.Struct({ sealed: Schema.String, lifetime: Schema.Finite })

const storeKey = (key: string): Persistable.Persistable<typeof Sealed, typeof Schema.Never> => ({
  [PrimaryKey.symbol]: () => key,
  [Persistable.symbol]: { success: Sealed, error: Schema.Never }
})

const importKey = (encryptionKey: Redacted.Redacted<string>): Effect.Effect<CryptoKey, SpApiError> => {
  const decoded = Base64.decode(Redacted.value(encryptionKey))
  return Result.isSuccess(decoded) && decoded.success.length === 32
    ? Effect.promise(() =>
      crypto.subtle.importKey("raw", new Uint8Array(decoded.success), "AES-GCM", false, ["encrypt", "decrypt"])
    )
    : fail(
      "config",
      new RequestInvalid({
        field: "encryptionKey",
        description: "is not 32 bytes in Base64; make one with `openssl rand -base64 32` and pass it to every process"
      })
    )
}

/** A counter for each key, which expires with the claim: the process that counts first has the claim. */
const claims =
  ({ fixedWindow }: RateLimiter.RateLimiterStore["Service"]): TokenStore["Service"]["claim"] => (key, replaced) =>
    fixedWindow({ key: `effect-sp-api/tokens:${key}:${replaced}`, tokens: 1, refillRate: claimTime, limit: 1 }).pipe(
      Effect.map(([count]) => count <= 1),
      Effect.catch(() => Effect.succeed(true))
    )

/**
 * A store over effect/persistence (Redis, SQL, …), encrypted by AES-256-GCM. The key of a token is authenticated with
 * it, so none can be exchanged for another.
 *
 * Where there is a `RateLimiterStore` too (`RateLimiter.layerStoreRedis`), of the processes that need a token at the
 * same time one requests it, and the others read it from the store.
 *
 * Fails with `RequestInvalid` where the key is not 32 bytes in Base64.
 */
export const layer = (options: {
  /** 32 bytes in Base64: `openssl rand -base64 32`. */
  readonly encryptionKey: Redacted.Redacted<string>
}): Layer.Layer<TokenStore, SpApiError, Persistence.Persistence> =>
  Layer.effect(
    TokenStore,
    Effect.gen(function*() {
      const cryptoKey = yield* importKey(options.encryptionKey)
      const counts = yield* Effect.serviceOption(RateLimiter.RateLimiterStore)
      const persistence = yield* Persistence.Persistence
      const store = yield* persistence.make({
        storeId: "effect-sp-api/tokens",
        timeToLive: (exit) => Exit.isSuccess(exit) && Schema.is(Sealed)(exit.value) ? exit.value.lifetime : 0
      })
      const bytes = new TextEncoder()

      const seal = (key: string, { expiresAt, lifetime, token }: StoredToken): Effect.Effect<string> =>
        Effect.map(
          Effect.suspend(() => {
            const iv = crypto.getRandomValues(new Uint8Array(12))
            const plain = bytes.encode(JSON.stringify({ token: Redacted.value(token), expiresAt, lifetime }))
            return Effect.promise(() =>
              crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes.encode(key) }, cryptoKey, plain)
                .then((sealed) => [iv, new Uint8Array(sealed)] as const)
            )
          }),
          ([iv, sealed]) => Base64.encode(new Uint8Array([...iv, ...sealed]))
        )

      const open = (key: string, sealed: string): Effect.Effect<StoredToken, unknown> =>
        Effect.tryPromise(async () => {
          const all = new Uint8Array(Result.getOrThrow(Base64.decode(sealed)))
          const plain = await crypto.subtle.decrypt(
            { name: "AES-GCM", iv: all.subarray(0, 12), additionalData: bytes.encode(key) },
            cryptoKey,
            all.subarray(12)
          )
          const { expiresAt, lifetime, token } = JSON.parse(new TextDecoder().decode(plain)) as {
            readonly token: string
            readonly expiresAt: number
            readonly lifetime: number
          }
          return { token: Redacted.make(token, { label: "accessToken" }), expiresAt, lifetime }
        })

      const get = (key: string): Effect.Effect<StoredToken | undefined> =>
        store.get(storeKey(key)).pipe(
          Effect.flatMap((exit) =>
            exit !== undefined && Exit.isSuccess(exit) ? open(key, exit.value.sealed) : Effect.undefined
          ),
          // The cause is not logged: it may quote the stored value.
          Effect.catchCause(() =>
            Effect.as(Effect.logWarning("A shared access token could not be read; requesting a new one"), undefined)
          )
        )

      return {
        get,
        claim: Option.isSome(counts) ? claims(counts.value) : undefined,
        set: (key, token) =>
          seal(key, token).pipe(
            Effect.flatMap((sealed) => store.set(storeKey(key), Exit.succeed({ sealed, lifetime: token.lifetime }))),
            Effect.catchCause(() => Effect.logWarning("An access token could not be shared with other processes"))
          ),
        remove: (key, token) =>
          Effect.flatMap(get(key), (stored) =>
            stored !== undefined && Redacted.value(stored.token) === Redacted.value(token)
              ? Effect.ignore(store.remove(storeKey(key)))
              : Effect.void)
      }
    })
  )
