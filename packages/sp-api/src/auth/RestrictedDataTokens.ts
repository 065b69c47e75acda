/**
 * Restricted data tokens (RDT): access tokens for personal data.
 *
 * A token is created for a path template where the operation allows it, and so serves all its resources. It is cached
 * until a minute before it expires. Creating it is a call of the API, so the HTTP client provides the function for
 * it.
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
import type { Lease, Margins } from "./internal/renewing.ts"
import { Renewing } from "./internal/renewing.ts"

/** The resource of a restricted data token. */
export interface RestrictedResource {
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
  /** A path template of the documentation, or a specific path. */
  readonly path: string
  readonly dataElements?: ReadonlyArray<string> | undefined
}

/** The response of `createRestrictedDataToken`. */
export interface MintedToken {
  readonly token: Redacted.Redacted<string>
  /** Seconds. */
  readonly expiresIn: number
}

/**
 * Creates a token for resources. The HTTP client provides it, so that rate limits and retries are those of any call.
 */
export type Mint = (resources: ReadonlyArray<RestrictedResource>) => Effect.Effect<MintedToken, SpApiError>

/** Restricted data tokens, cached until a minute before they expire. */
export class RestrictedDataTokens extends Context.Service<RestrictedDataTokens, {
  /** The token for a resource. */
  readonly token: (
    resource: RestrictedResource,
    mint: Mint
  ) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** Forgets this token, if it is still the current one. */
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}>()("effect-sp-api/auth/RestrictedDataTokens") {}

/**
 * Tokens in memory. Those for specific paths (documents of reports) come and go, so the oldest is dropped beyond this
 * number.
 */
const capacity = 1000

const keyOf = ({ dataElements, method, path }: RestrictedResource): string =>
  [method, path, ...(dataElements ?? []).toSorted()].join(" ")

const leaseOf = (minted: MintedToken): Effect.Effect<Lease<Redacted.Redacted<string>>> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const lifetime = minted.expiresIn * 1000
    return { value: minted.token, lifetime, expiresAt: now + lifetime }
  })

const margins: Margins = { renew: 60_000, stop: 60_000 }

/** Tokens in memory: one for each method, path and set of data elements. They are renewed by fibers of the scope. */
export const make: Effect.Effect<RestrictedDataTokens["Service"], never, Scope.Scope> = Effect.map(
  Scope.Scope,
  (scope) => {
    let tokens: Map<string, Renewing<Redacted.Redacted<string>, SpApiError>> | undefined
    return {
      token: (resource, mint) => {
        tokens ??= new Map()
        const key = keyOf(resource)
        let slot = tokens.get(key)
        if (slot === undefined) {
          slot = new Renewing(scope, margins)
          tokens.set(key, slot)
          if (tokens.size > capacity) {
            const oldest = tokens.keys().next()
            if (!oldest.done) tokens.delete(oldest.value)
          }
        }
        return slot.get(() => Effect.flatMap(mint([resource]), leaseOf))
      },
      invalidate: (token) =>
        Effect.sync(() => {
          const rejected = Redacted.value(token)
          for (const slot of tokens?.values() ?? []) slot.forget((value) => Redacted.value(value) === rejected)
        })
    }
  }
)

/** Tokens in memory, as `make` makes them. */
export const layer: Layer.Layer<RestrictedDataTokens> = Layer.effect(RestrictedDataTokens, make)

/** No tokens, for Amazon's own sandbox, which takes none: `token` fails with `RequestInvalid`. */
export const layerNone: Layer.Layer<RestrictedDataTokens> = Layer.succeed(RestrictedDataTokens, {
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

/** The most resources that Amazon takes for one token. */
export const maxResources = 50

/** Creates tokens for many specific resources, one for each 50 of them. They are not cached. */
export const mintMany = (
  resources: ReadonlyArray<RestrictedResource>,
  mint: Mint
): Effect.Effect<ReadonlyArray<MintedToken & { readonly resources: ReadonlyArray<RestrictedResource> }>, SpApiError> =>
  Effect.forEach(
    Arr.chunksOf(resources, maxResources),
    (chunk) => Effect.map(mint(chunk), (minted) => ({ ...minted, resources: chunk }))
  )
