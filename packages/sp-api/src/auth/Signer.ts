/**
 * Signature Version 4.
 *
 * Amazon has not asked for signatures since 2023-10-02 and ignores those that are sent, so `layerNone` is the usual
 * Layer; `layerSigV4` is for proxies and set-ups that still want them.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { ErrorResponse, SpApiError } from "../SpApiError.ts"
import { fail } from "../SpApiError.ts"
import type { AwsCredentials } from "./AwsCredentials.ts"
import * as Refusal from "./internal/refusal.ts"
import * as SigV4 from "./internal/sigv4.ts"
import { StsCredentialService } from "./StsCredentialService.ts"

/** A signed request that was refused. */
export interface Refused {
  /** As it was signed and sent. */
  readonly request: HttpClientRequest.HttpClientRequest
  readonly response: ErrorResponse
  /** The header `date` of the response. */
  readonly date: string | undefined
  /** What was renewed for this call before; it is not renewed twice. */
  readonly renewed: ReadonlyArray<string>
}

/** What was out of date in a signature, and is no longer: the AWS credentials, or the clock that dates signatures. */
export type Renewed = "keys" | "clock"

/** Adds what proves who sends a request. */
export class Signer extends Context.Service<Signer, {
  /** The request with its signature; its URL is used as it stands and must already be percent-encoded. */
  readonly sign: (
    request: HttpClientRequest.HttpClientRequest
  ) => Effect.Effect<HttpClientRequest.HttpClientRequest, SpApiError>
  /**
   * Renews what a refusal complains about, so that the request can be signed and sent again; succeeds with undefined
   * where another signature would be refused as well. Absent: nothing can be renewed.
   */
  readonly renew?: (refused: Refused) => Effect.Effect<Renewed | undefined, SpApiError>
}>()("effect-sp-api/auth/Signer") {}

const isSignedBy = (
  { headers }: HttpClientRequest.HttpClientRequest,
  { accessKeyId, sessionToken }: AwsCredentials
): boolean =>
  headers["authorization"]?.includes(`Credential=${accessKeyId}/`) === true &&
  headers["x-amz-security-token"] === (sessionToken === undefined ? undefined : Redacted.value(sessionToken))

/** Leaves requests as they are. */
export const layerNone: Layer.Layer<Signer> = /*#__PURE__*/ Layer.succeed(Signer, { sign: Effect.succeed })

/**
 * Signs for the service `execute-api` in the AWS region of the selling region, with the header `x-amz-date` from
 * Effect's Clock.
 *
 * Credentials that AWS says have expired or are invalid are forgotten and obtained anew; a date that it refuses
 * corrects the clock of later signatures, and of nothing else.
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
    let clockOffset: number | undefined

    const correctClock = (request: HttpClientRequest.HttpClientRequest, serverTime: number): Effect.Effect<boolean> =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        // By the date of this request: the clock may have been corrected since it was signed.
        const skew = Math.abs(serverTime - Refusal.parseAmzDate(request.headers["x-amz-date"] ?? ""))
        if (!(skew >= Refusal.toleratedSkew)) return false
        clockOffset = serverTime - now
        return true
      })

    const renewKeys = (request: HttpClientRequest.HttpClientRequest): Effect.Effect<boolean, SpApiError> => {
      // Others may have renewed the keys since this request was signed.
      const areOthers = Effect.map(sts.credentials, (credentials) => !isSignedBy(request, credentials))
      return Effect.flatMap(areOthers, (yes) => yes ? Effect.succeed(true) : Effect.andThen(sts.invalidate, areOthers))
    }

    return {
      sign: (request) =>
        Effect.flatMap(sts.credentials, (credentials) =>
          Effect.catchTag(
            signWith(request, credentials, clockOffset),
            "SigningFailed",
            (reason) => fail("sign", reason)
          )),
      renew: ({ date, renewed, request, response }) => {
        const said = Refusal.textOf(response)
        const stale = Refusal.staleOf(said)
        if (stale === undefined || renewed.includes(stale)) return Effect.undefined
        const done = stale === "keys"
          ? renewKeys(request)
          : correctClock(request, Refusal.serverTime(said, date))
        return Effect.map(done, (yes) => yes ? stale : undefined)
      }
    }
  })
)
