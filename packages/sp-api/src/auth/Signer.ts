/**
 * Signature Version 4.
 *
 * Amazon has not asked for signatures since 2023-10-02 and ignores those that are sent, so `layerNone` is the usual
 * Layer; `layerSigV4` is for proxies and set-ups that still want them.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail } from "./internal/failure.ts"
import * as SigV4 from "./internal/sigv4.ts"
import { StsCredentialService } from "./StsCredentialService.ts"

/** Adds what proves who sends a request. */
export class Signer extends Context.Service<Signer, {
  /** The request with its signature; its URL is used as it stands and must already be percent-encoded. */
  readonly sign: (
    request: HttpClientRequest.HttpClientRequest
  ) => Effect.Effect<HttpClientRequest.HttpClientRequest, SpApiError>
}>()("effect-sp-api/auth/Signer") {}

/** Leaves requests as they are. */
export const layerNone: Layer.Layer<Signer> = /*#__PURE__*/ Layer.succeed(Signer, { sign: Effect.succeed })

/**
 * Signs for the service `execute-api` in the AWS region of the selling region, with the header `x-amz-date` from
 * Effect's Clock.
 *
 * All headers are signed but those that proxies may rewrite, such as `user-agent`. A body must be given as bytes or
 * text; a streamed one fails with `SigningFailed`.
 */
export const layerSigV4: Layer.Layer<Signer, never, StsCredentialService | SpApiConfig> = /*#__PURE__*/ Layer.effect(
  Signer,
  /*#__PURE__*/ Effect.gen(function*() {
    const config = yield* SpApiConfig
    const sts = yield* StsCredentialService
    const signWith = SigV4.make("execute-api", config.region.awsRegion)
    return {
      sign: (request) =>
        Effect.flatMap(sts.credentials, (credentials) =>
          Effect.catchTag(
            signWith(request, credentials),
            "SigningFailed",
            (reason) => fail("sign", 0, { reason })
          ))
    }
  })
)
