/**
 * Restricted data tokens (RDT): access tokens for personal data.
 *
 * A token is minted for a path template where the operation allows it, and so serves all its resources; it is kept
 * until a minute before it expires. The minting itself is a call of the API, so the HTTP client brings it along.
 */
import * as Arr from "effect/Array"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import type { Lease, Renewing } from "./internal/renewing.ts"
import * as Renew from "./internal/renewing.ts"

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

/**
 * Tokens for specific paths (documents of reports) come and go; of more than this many the oldest is minted again
 * when it is needed.
 */
const capacity = 1000

const keyOf = ({ dataElements, method, path }: RestrictedResource): string =>
  [method, path, ...(dataElements ?? []).toSorted()].join(" ")

/** Tokens kept in memory: one for each method, path and set of data elements. */
export const layer: Layer.Layer<RestrictedDataTokens> = /*#__PURE__*/ Layer.effect(
  RestrictedDataTokens,
  /*#__PURE__*/ Effect.map(Scope.Scope, (scope) => {
    const tokens = new Map<string, Renewing<Redacted.Redacted<string>, SpApiError>>()

    const placeOf = (resource: RestrictedResource): Renewing<Redacted.Redacted<string>, SpApiError> => {
      const key = keyOf(resource)
      let place = tokens.get(key)
      if (place === undefined) {
        place = Renew.make(scope, { renew: 60_000, stop: 60_000 })
        tokens.set(key, place)
        if (tokens.size > capacity) {
          const oldest = tokens.keys().next()
          if (!oldest.done) tokens.delete(oldest.value)
        }
      }
      return place
    }

    const leaseOf = (minted: MintedToken): Effect.Effect<Lease<Redacted.Redacted<string>>> =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const lifetime = minted.expiresIn * 1000
        return { value: minted.token, lifetime, expiresAt: now + lifetime }
      })

    return {
      token: (resource, mint) => placeOf(resource).get(() => Effect.flatMap(mint([resource]), leaseOf)),
      invalidate: (token) =>
        Effect.sync(() => {
          const text = Redacted.value(token)
          for (const place of tokens.values()) place.forget((value) => Redacted.value(value) === text)
        })
    }
  })
)

/** No tokens, for Amazon's own sandbox, which takes none: asking for one fails with `RequestInvalid`. */
export const layerNone: Layer.Layer<RestrictedDataTokens> = /*#__PURE__*/ Layer.succeed(RestrictedDataTokens, {
  token: () =>
    fail(
      "rdt.token",
      new RequestInvalid({
        field: "dataElements",
        description: "restricted data tokens are switched off; call without data elements"
      })
    ),
  invalidate: () => Effect.void
})

/** Amazon takes no more resources for one token. */
export const maxResources = 50

/** Mints tokens for many specific resources at once, one for each 50 of them; they are not cached. */
export const mintMany = (
  resources: ReadonlyArray<RestrictedResource>,
  mint: Mint
): Effect.Effect<ReadonlyArray<MintedToken & { readonly resources: ReadonlyArray<RestrictedResource> }>, SpApiError> =>
  Effect.forEach(
    Arr.chunksOf(resources, maxResources),
    (chunk) => Effect.map(mint(chunk), (minted) => ({ ...minted, resources: chunk }))
  )
