/**
 * Signature Version 4.
 *
 * Amazon has not required signatures since 2023-10-02 and ignores them, so `layerNone` is the usual Layer.
 * `layerSigV4` is for proxies and set-ups that still require them.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { ErrorResponse, SpApiError } from "../SpApiError.ts"
import { fail } from "../SpApiError.ts"
import type { AwsCredentials } from "./AwsCredentials.ts"
import { hintOf, isSignatureTrouble } from "./internal/signatureHints.ts"
import * as Refusal from "./internal/signatureRefusal.ts"
import * as SigV4 from "./internal/sigv4.ts"
import { StsCredentialService } from "./StsCredentialService.ts"

/** A signed request that Amazon refused. */
export interface Refused {
  /** As it was signed and sent. */
  readonly request: HttpClientRequest.HttpClientRequest
  readonly response: ErrorResponse
  /** The header `date` of the response. */
  readonly date: string | undefined
  /** What was renewed for this call before. Nothing is renewed twice. */
  readonly renewed: ReadonlyArray<string>
}

/** What was out of date and has been renewed: the AWS credentials, or the clock that dates signatures. */
export type Renewed = "keys" | "clock"

/** Signs requests. */
export class Signer extends Context.Service<Signer, {
  /**
   * The request with its signature. Its URL must be percent-encoded and is used as it is.
   *
   * @param parent the span of the call, which becomes the parent of a request for credentials
   */
  readonly sign: (
    request: HttpClientRequest.HttpClientRequest,
    parent?: Tracer.AnySpan
  ) => Effect.Effect<HttpClientRequest.HttpClientRequest, SpApiError>
  /**
   * Renews what Amazon refused, so that the request can be signed and sent again; undefined where another signature
   * would be refused as well. Absent where nothing can be renewed.
   */
  readonly renew?: (refused: Refused) => Effect.Effect<Renewed | undefined, SpApiError>
  /** Whether a response is about the signature, or the keys that made it. Absent where nothing is signed. */
  readonly isRefused?: (response: ErrorResponse) => boolean
  /** What to do about a refused signature; undefined for any other response. */
  readonly hint?: (response: ErrorResponse) => string | undefined
}>()("effect-sp-api/auth/Signer") {}

const isSignedBy = (
  { headers }: HttpClientRequest.HttpClientRequest,
  { accessKeyId, sessionToken }: AwsCredentials
): boolean =>
  headers["authorization"]?.includes(`Credential=${accessKeyId}/`) === true &&
  headers["x-amz-security-token"] === (sessionToken === undefined ? undefined : Redacted.value(sessionToken))

/**
 * How refused signatures are recognized and explained, for a Signer of your own:
 * `Layer.succeed(Signer.Signer, { ...Signer.refusals, sign })`.
 */
export const refusals = { isRefused: isSignatureTrouble, hint: hintOf }

/** Leaves requests as they are. */
export const layerNone: Layer.Layer<Signer> = Layer.succeed(Signer, { sign: Effect.succeed })

/**
 * Signs for the service `execute-api` in the AWS region of the selling region, with the header `x-amz-date` from
 * Effect's Clock.
 *
 * Credentials that AWS reports as expired or invalid are requested again. A date that it refuses corrects the clock
 * of later signatures, and of nothing else.
 *
 * All headers are signed except those that proxies may rewrite, such as `user-agent`. A body must be bytes or a
 * string; a streamed one fails with `SigningFailed`.
 */
export const layerSigV4: Layer.Layer<Signer, never, StsCredentialService | SpApiConfig> = Layer.effect(
  Signer,
  Effect.gen(function*() {
    const config = yield* SpApiConfig
    const sts = yield* StsCredentialService
    const signWith = yield* SigV4.make("execute-api", config.region.awsRegion)
    let clockOffset: number | undefined

    const credentialsWithin = (parent: Tracer.AnySpan) =>
      Effect.clockWith((clock): Effect.Effect<AwsCredentials, SpApiError> =>
        sts.peek?.(clock) ?? Effect.provideService(sts.credentials, Tracer.ParentSpan, parent)
      )

    const correctClock = (request: HttpClientRequest.HttpClientRequest, serverTime: number): Effect.Effect<boolean> =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        // By the date of this request: the clock may have been corrected since it was signed.
        const skew = Math.abs(serverTime - Refusal.parseAmzDate(request.headers["x-amz-date"] ?? ""))
        if (!(skew >= Refusal.toleratedSkew)) return false
        clockOffset = serverTime - now
        return true
      })

    const renewKeys = (request: HttpClientRequest.HttpClientRequest): Effect.Effect<boolean, SpApiError> => {
      const areOthers = Effect.map(sts.credentials, (credentials) => !isSignedBy(request, credentials))
      return Effect.flatMap(
        areOthers,
        // Another call may have renewed the keys since this request was signed.
        (isRenewed) => isRenewed ? Effect.succeed(true) : Effect.andThen(sts.invalidate, areOthers)
      )
    }

    return {
      sign: (request, parent) =>
        Effect.flatMap(
          parent === undefined ? sts.credentials : credentialsWithin(parent),
          (credentials) =>
            Effect.catchTag(
              signWith(request, credentials, clockOffset),
              "SigningFailed",
              (reason) => fail("sign", reason, { account: config.accountName })
            )
        ),
      renew: ({ date, renewed, request, response }) => {
        const message = Refusal.messageOf(response)
        const stale = Refusal.staleOf(message)
        if (stale === undefined || renewed.includes(stale)) return Effect.undefined
        const done = stale === "keys"
          ? renewKeys(request)
          : correctClock(request, Refusal.serverTime(message, date))
        return Effect.map(done, (isRenewed) => isRenewed ? stale : undefined)
      },
      ...refusals
    }
  })
)
