/**
 * States: they bind Amazon's redirect to the session that started the consent.
 *
 * A state is `payload.signature`, both base64url. The payload names region and kind of the authorization, a random
 * id, the time of expiry, and a tag of the session: its HMAC-SHA256, so that neither Amazon nor the history of a
 * browser holds the session. The signature is that of the encoded payload, and is compared as a string, so that no
 * other spelling of a valid state is valid.
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

/** The used states, until they expire. */
export class StateStore extends Context.Service<StateStore, {
  /** Whether the id is used for the first time. It may be forgotten at `expiresAt`, in epoch milliseconds. */
  readonly use: (id: string, expiresAt: number) => Effect.Effect<boolean, OAuthError>
}>()("effect-sp-api/auth/OAuthStateStore") {}

/** Used states in memory, for a backend of one process. */
export const layerStateStoreMemory: Layer.Layer<StateStore> = Layer.sync(StateStore, () => {
  const used = new Map<string, { readonly expiresAt: number; readonly until: number }>()
  return StateStore.of({
    use: (id, expiresAt) =>
      Effect.clockWith((clock) =>
        Effect.sync(() => {
          const now = clock.currentTimeMillisUnsafe()
          const elapsed = monotonicMillis(clock)
          // A wall clock that is set forward and back again must not make a used state valid.
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
  // The message may quote the key and the error of the driver, so only the name of the method is reported.
  new OAuthError({ reason: new StateStoreFailed({ description: error.method }) })

/**
 * Used states in a `KeyValueStore` that the processes of a backend share: one small entry for each completed consent.
 * Its value is the time, in epoch milliseconds, after which it may be deleted.
 *
 * A `KeyValueStore` has no "set if absent", so two processes that receive the same state within a few milliseconds
 * may both accept it. That does no harm, as the code that comes with it works once. A `StateStore` of your own (Redis
 * `SET NX`) excludes it.
 */
export const layerStateStoreKeyValue: Layer.Layer<StateStore, never, KeyValueStore.KeyValueStore> = Layer
  .effect(
    StateStore,
    Effect.gen(function*() {
      const store = KeyValueStore.prefix(yield* KeyValueStore.KeyValueStore, "spapi-oauth-state/")
      const semaphore = yield* Semaphore.make(1)
      return StateStore.of({
        use: (id, expiresAt) =>
          store.has(id).pipe(
            Effect.flatMap((known) =>
              known ? Effect.succeed(false) : Effect.as(store.set(id, String(expiresAt)), true)
            ),
            Effect.mapError(storeFailed),
            semaphore.withPermits(1)
          )
      })
    })
  )

/** Issues and checks states. */
export interface States {
  readonly issue: (purpose: CentralHost, session: string) => Effect.Effect<string, OAuthError>
  /** The purpose of the state, which is used up by this. */
  readonly redeem: (state: string, session: string) => Effect.Effect<CentralHost, OAuthError>
}

/** The shortest key, in characters: a shorter one could be guessed. */
const minimumKeyLength = 32

const encoder = new TextEncoder()

const forged = (): OAuthError =>
  new OAuthError({
    reason: new StateForged(),
    hint:
      "Every instance of the backend needs the same state keys. Keep the old key in stateKeys while you rotate to a new one."
  })

const otherSession = (): OAuthError =>
  new OAuthError({
    reason: new StateOfAnotherSession(),
    hint:
      "The browser must send the session cookie when Amazon redirects it: SameSite=Lax, not Strict, and the host of the log-in."
  })

interface Payload extends CentralHost {
  readonly id: string
  readonly expiresAt: number
  readonly sessionTag: string
}

const encodePayload = (payload: Payload): string =>
  Base64Url.encode(JSON.stringify([payload.id, payload.expiresAt, payload.region, payload.kind, payload.sessionTag]))

/** The payload of a state whose signature is valid; undefined where the key signs other strings too. */
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

const equal = (a: string, b: string): boolean => Mac.timingSafeEqual(encoder.encode(a), encoder.encode(b))

const makeStates = Effect.fnUntraced(function*(options: {
  readonly keys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  readonly ttlMillis: number
}) {
  const mac = yield* Mac.Mac
  const random = yield* SecureRandom.SecureRandom
  const store = yield* StateStore
  const isShort = options.keys.some((key) => Redacted.value(key).length < minimumKeyLength)
  if (!Arr.isReadonlyArrayNonEmpty(options.keys) || isShort) {
    return yield* Effect.fail(
      invalid(
        "stateKeys",
        `each key needs at least ${minimumKeyLength} random characters, like those of \`openssl rand -base64 32\``
      )
    )
  }
  const keys = yield* Effect.orDie(
    Effect.forEach(options.keys, (key) => Mac.key(Mac.hmacSha256, encoder.encode(Redacted.value(key))))
  )
  // A signature is valid for one label only. JSON distinguishes all strings, those included that are not valid Unicode.
  const sign = (key: Mac.Key, label: "state" | "session", parts: ReadonlyArray<string>): Effect.Effect<string> =>
    mac.sign(key, encoder.encode(`effect-sp-api/oauth/${label}/1 ${JSON.stringify(parts)}`)).pipe(
      Effect.orDie,
      Effect.map(Base64Url.encode)
    )
  const checkSession = (session: string): Effect.Effect<void, OAuthError> =>
    session === ""
      ? Effect.fail(
        invalid(
          "session",
          "is empty and would be valid for every browser; pass a string that names the browser's session"
        )
      )
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

/** Issues and checks states with these keys: the first signs, all verify. */
export const make = (options: {
  readonly keys: Arr.NonEmptyReadonlyArray<Redacted.Redacted>
  readonly ttlMillis: number
}): Effect.Effect<States, OAuthError, StateStore> =>
  Effect.provide(
    makeStates(options),
    Layer.provideMerge(Mac.layerWebCrypto, SecureRandom.layerWebCrypto)
  )
