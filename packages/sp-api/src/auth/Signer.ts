/**
 * Signature Version 4.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { SpApiError } from "../SpApiError.ts"

/** Adds what proves who sends a request. */
export class Signer extends Context.Service<Signer, {
  /** The request with its signature; its URL is used as it stands and must already be percent-encoded. */
  readonly sign: (
    request: HttpClientRequest.HttpClientRequest
  ) => Effect.Effect<HttpClientRequest.HttpClientRequest, SpApiError>
}>()("effect-sp-api/auth/Signer") {}
