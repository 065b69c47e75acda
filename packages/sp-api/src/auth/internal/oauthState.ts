/**
 * States: what ties Amazon's redirect to the session that asked for it.
 *
 * A state is `payload.signature`, both base64url. The payload names the region and kind of the authorization, a
 * random id, the time of expiry, and a tag of the session: HMAC-SHA256 of it, so that neither Amazon nor a browser's
 * history learns the session. The signature is taken over the payload's text and compared as text, so no other
 * spelling of a valid state is valid.
 */
import * as Arr from "effect/Array"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import { isRegionId } from "../../Region.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import {
  invalid,
  OAuthError,
  StateExpired,
  StateForged,
  StateOfAnotherSession,
  StateReplayed,
  StateStoreFailed
} from "./oauthError.ts"
import type { CentralHost } from "./oauthUrls.ts"

/** Remembers the states that were used, until they would expire anyway. */
export class StateStore extends Context.Service<StateStore, {
  /** True the first time that an id is used. `expiresAt`, in epoch milliseconds, is when it may be forgotten. */
  readonly use: (id: string, expiresAt: number) => Effect.Effect<boolean, OAuthError>
}>()("effect-sp-api/auth/OAuthStateStore") {}

/** Used states in memory: for a backend of one process. */
export const layerStateStoreMemory: Layer.Layer<StateStore> = /*#__PURE__*/ Layer.sync(StateStore, () => {
  const used = new Map<string, { readonly expiresAt: number; readonly until: number }>()
  return StateStore.of({
    use: (id, expiresAt) =>
      Effect.clockWith((clock) =>
        Effect.sync(() => {
          const now = clock.currentTimeMillisUnsafe()
          const elapsed = monotonicMillis(clock)
          // A wall clock that is set forward and back again must not make a used state new.
          for (const [known, entry] of used) {
            if (entry.expiresAt <= now && entry.until <= elapsed) used.delete(known)
          }
          if (used.has(id)) return false
          used.set(id, { expiresAt, until: elapsed + expiresAt - now })
          return true
        })
      )
  })
})

const storeFailed = (error: KeyValueStore.KeyValueStoreError): OAuthError =>
  // The message may quote the key and the error of the driver; its name says enough.
  new OAuthError({ reason: new StateStoreFailed({ description: error.method }) })

/**
 * Used states in a `KeyValueStore` that the processes of a backend share. One small entry a completed consent; its
 * value is the time, in epoch milliseconds, after which it may be deleted.
 *
 * Such a store has no "set if absent": of two processes that get the same state within the same few milliseconds both
 * may accept it. It costs nothing, as the code that comes with it works once. Give a `StateStore` of your own (Redis
 * `SET NX`) to exclude even that.
 */
export const layerStateStoreKeyValue: Layer.Layer<StateStore, never, KeyValueStore.KeyValueStore> = /*#__PURE__*/ Layer
  .effect(
    StateStore,
    /*#__PURE__*/ Effect.gen(function*() {
      const store = KeyValueStore.prefix(yield* KeyValueStore.KeyValueStore, "spapi-oauth-state/")
      const one = yield* Semaphore.make(1)
      return StateStore.of({
        use: (id, expiresAt) =>
          store.has(id).pipe(
            Effect.flatMap((known) =>
              known ? Effect.succeed(false) : Effect.as(store.set(id, String(expiresAt)), true)
            ),
            Effect.mapError(storeFailed),
            one.withPermits(1)
          )
      })
    })
  )

/** Makes and checks states. */
export interface States {
  readonly issue: (purpose: CentralHost, session: string) => Effect.Effect<string, OAuthError>
  /** What the state was made for; marks it as used. */
  readonly redeem: (state: string, session: string) => Effect.Effect<CentralHost, OAuthError>
}

/** Characters of a key below which it could be guessed. */
export const minimumKeyLength = 32

const text = /*#__PURE__*/ new TextEncoder()

const forged = (): OAuthError =>
  new OAuthError({
    reason: new StateForged(),
    hint:
      "Every instance of the backend needs the same state keys. Keep the old key in the list while you change to a new one."
  })

const otherSession = (): OAuthError =>
  new OAuthError({
    reason: new StateOfAnotherSession(),
    hint:
      "The session cookie must come along when Amazon sends the browser back: SameSite=Lax, not Strict, and the same host as that of the log-in."
  })

interface Payload extends CentralHost {
  readonly id: string
  readonly expiresAt: number
  readonly sessionTag: string
}

const encodePayload = (payload: Payload): string =>
  Base64Url.encode(JSON.stringify([payload.id, payload.expiresAt, payload.region, payload.kind, payload.sessionTag]))

/** Of a text whose signature was checked; undefined where the key signs other things too. */
const decodePayload = (encoded: string): Payload | undefined => {
  const json = Base64Url.decodeString(encoded)
  if (Result.isFailure(json)) return undefined
  let value: unknown
  try {
    value = JSON.parse(json.success)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 5) return undefined
  const [id, expiresAt, region, kind, sessionTag]: ReadonlyArray<unknown> = value
  return typeof id === "string" && typeof expiresAt === "number" && typeof sessionTag === "string" &&
      typeof region === "string" && isRegionId(region) && (kind === "seller" || kind === "vendor")
    ? { id, expiresAt, region, kind, sessionTag }
    : undefined
}

const equal = (a: string, b: string): boolean => Mac.timingSafeEqual(text.encode(a), text.encode(b))

const makeStates = Effect.fnUntraced(function*(options: {
  readonly keys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  readonly ttlMillis: number
}) {
  const mac = yield* Mac.Mac
  const random = yield* SecureRandom.SecureRandom
  const store = yield* StateStore
  const short = options.keys.some((key) => Redacted.value(key).length < minimumKeyLength)
  if (!Arr.isReadonlyArrayNonEmpty(options.keys) || short) {
    return yield* Effect.fail(
      invalid(
        "stateKeys",
        `each key needs at least ${minimumKeyLength} random characters, like those of \`openssl rand -base64 32\``
      )
    )
  }
  const keys = yield* Effect.orDie(
    Effect.forEach(options.keys, (key) => Mac.key(Mac.hmacSha256, text.encode(Redacted.value(key))))
  )
  // The label keeps signatures of one use from passing for another's; JSON tells every text apart, also such as is not
  // valid Unicode.
  const sign = (key: Mac.Key, label: "state" | "session", parts: ReadonlyArray<string>): Effect.Effect<string> =>
    mac.sign(key, text.encode(`effect-sp-api/oauth/${label}/1 ${JSON.stringify(parts)}`)).pipe(
      Effect.orDie,
      Effect.map(Base64Url.encode)
    )
  const checkSession = (session: string): Effect.Effect<void, OAuthError> =>
    session === ""
      ? Effect.fail(invalid("session", "empty, so it would stand for everybody; give what names the browser's session"))
      : Effect.void

  const issue = Effect.fnUntraced(function*(purpose: CentralHost, session: string) {
    yield* checkSession(session)
    const id = Base64Url.encode(yield* random.randomBytes(16))
    const key = keys[0]!
    const payload = encodePayload({
      id,
      expiresAt: (yield* Clock.currentTimeMillis) + options.ttlMillis,
      region: purpose.region,
      kind: purpose.kind,
      sessionTag: yield* sign(key, "session", [id, session])
    })
    return `${payload}.${yield* sign(key, "state", [payload])}`
  })

  const redeem = Effect.fnUntraced(
    function*(state: string, session: string): Effect.fn.Return<CentralHost, OAuthError> {
      yield* checkSession(session)
      const dot = state.indexOf(".")
      const encoded = state.slice(0, dot)
      const signature = state.slice(dot + 1)
      for (const key of dot < 0 ? [] : keys) {
        if (!equal(signature, yield* sign(key, "state", [encoded]))) continue
        const payload = decodePayload(encoded)
        if (payload === undefined) break
        if ((yield* Clock.currentTimeMillis) >= payload.expiresAt) {
          return yield* Effect.fail(new OAuthError({ reason: new StateExpired({ expiredAt: payload.expiresAt }) }))
        }
        if (!equal(payload.sessionTag, yield* sign(key, "session", [payload.id, session]))) {
          return yield* Effect.fail(otherSession())
        }
        if (!(yield* store.use(payload.id, payload.expiresAt))) {
          return yield* Effect.fail(new OAuthError({ reason: new StateReplayed() }))
        }
        return { region: payload.region, kind: payload.kind }
      }
      return yield* Effect.fail(forged())
    }
  )

  const states: States = { issue, redeem }
  return states
})

/** Makes and checks states with these keys: the first signs, all verify. */
export const make = (options: {
  readonly keys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  readonly ttlMillis: number
}): Effect.Effect<States, OAuthError, StateStore> =>
  Effect.provide(
    makeStates(options),
    Layer.provideMerge(Mac.layerWebCrypto, SecureRandom.layerWebCrypto)
  )
