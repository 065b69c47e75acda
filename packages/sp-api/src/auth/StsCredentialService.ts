/**
 * AWS credentials for signing.
 *
 * `layerAssumeRole` requests temporary credentials of AWS STS with the configured keys and role, `layerStatic` uses
 * the configured keys, `layerProvider` uses a credential provider of the AWS SDK, and `layerNone` has none.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import type { AwsValues } from "../SpApiConfig.ts"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { AuthFailed, fail, RequestInvalid } from "../SpApiError.ts"
import { isHeaderSafe } from "../wire/headerValue.ts"
import type { AwsCredentials } from "./AwsCredentials.ts"
import type { Lease } from "./internal/renewing.ts"
import { Renewing } from "./internal/renewing.ts"
import { RequestTimeout } from "./internal/requestTimeout.ts"
import { makeAssumeRole } from "./internal/sts.ts"

export type { AwsCredentials } from "./AwsCredentials.ts"

/** AWS credentials, cached until shortly before they expire. */
export class StsCredentialService extends Context.Service<StsCredentialService, {
  readonly credentials: Effect.Effect<AwsCredentials, SpApiError>
  /** The credentials where they can be used as they are; undefined where they have to be requested. Optional. */
  readonly peek?: ((clock: Clock.Clock) => Exit.Exit<AwsCredentials> | undefined) | undefined
  /** Forgets the cached credentials. */
  readonly invalidate: Effect.Effect<void>
}>()("effect-sp-api/auth/StsCredentialService") {}

const operation = "sts.AssumeRole"

const missing = (field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail("config", new RequestInvalid({ field, description }))

const keysOf = (aws: AwsValues): AwsCredentials => ({
  accessKeyId: aws.accessKeyId,
  secretAccessKey: aws.secretAccessKey,
  ...(aws.sessionToken === undefined ? undefined : { sessionToken: aws.sessionToken })
})

/** Credentials of a source, cached until five minutes before they expire. */
const cached = (
  source: Effect.Effect<AwsCredentials, SpApiError>
): Effect.Effect<StsCredentialService["Service"], never, Scope.Scope> =>
  Effect.map(Scope.Scope, (scope) => {
    const renewing = new Renewing<AwsCredentials, SpApiError>(scope, { renew: 300_000, stop: 300_000 })
    const lease = Effect.flatMap(source, (credentials) =>
      Effect.map(Clock.currentTimeMillis, (now): Lease<AwsCredentials> => {
        const expiresAt = credentials.expiration ?? Infinity
        return { value: credentials, expiresAt, lifetime: Math.max(expiresAt - now, 0) }
      }))
    return {
      credentials: renewing.get(() =>
        lease
      ),
      peek: (clock) => renewing.peek(clock),
      invalidate: Effect.sync(() => {
        renewing.forget(() => true)
      })
    }
  })

/**
 * Assumes the configured role with the configured keys, at the STS endpoint of the selling region or at
 * `aws.stsEndpoint`.
 *
 * The credentials last an hour and are renewed five minutes ahead. Where STS refuses our time, the date of its
 * response corrects it. Fails with `RequestInvalid` where keys or role are not configured; the credentials fail with
 * `AuthFailed` where STS refuses.
 */
export const layerAssumeRole: Layer.Layer<
  StsCredentialService,
  SpApiError,
  SpApiConfig | HttpClient.HttpClient
> = Layer.effect(
  StsCredentialService,
  Effect.gen(function*() {
    const config = yield* SpApiConfig
    const http = yield* HttpClient.HttpClient
    const aws = config.aws
    if (aws === undefined) {
      return yield* missing(
        "aws",
        "is missing; to assume a role set aws.accessKeyId, aws.secretAccessKey and aws.roleArn"
      )
    }
    if (aws.roleArn === undefined) {
      return yield* missing(
        "aws.roleArn",
        "is missing; set the ARN of the role to assume, or sign with the keys themselves (layerStatic)"
      )
    }
    return yield* cached(yield* makeAssumeRole(config, http, keysOf(aws), aws.roleArn, aws))
  })
)

/** The configured keys themselves. Fails with `RequestInvalid` where there are none. */
export const layerStatic: Layer.Layer<StsCredentialService, SpApiError, SpApiConfig> = Layer.effect(
  StsCredentialService,
  Effect.flatMap(SpApiConfig, ({ aws }) => {
    if (aws === undefined) return missing("aws", "is missing; to sign set aws.accessKeyId and aws.secretAccessKey")
    const credentials = Exit.succeed(keysOf(aws))
    return Effect.succeed({ credentials, peek: () => credentials, invalidate: Effect.void })
  })
)

/** The credentials of a provider of the AWS SDK. */
export interface ProvidedCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  readonly expiration?: Date | undefined
}

const fromProvider = (provider: () => Promise<ProvidedCredentials>): Effect.Effect<AwsCredentials, SpApiError> =>
  Effect.matchEffect(
    // The message of a provider's error may quote keys, so only its name is reported.
    Effect.withFiber((fiber) =>
      Effect.timeoutOrElse(
        Effect.tryPromise({ try: provider, catch: (cause) => cause instanceof Error ? cause.name : "Error" }),
        { duration: fiber.getRef(RequestTimeout), orElse: () => Effect.fail("TimeoutError") }
      )
    ),
    {
      onFailure: (code) =>
        fail(operation, new AuthFailed({ provider: "sts", code, description: "the credential provider failed" }), {
          hint: "Call the provider by itself to see its message."
        }),
      onSuccess: ({ accessKeyId, expiration, secretAccessKey, sessionToken }) =>
        [accessKeyId, secretAccessKey, sessionToken ?? "none"].every(isHeaderSafe)
          ? Effect.succeed({
            accessKeyId,
            secretAccessKey: Redacted.make(secretAccessKey, { label: "secretAccessKey" }),
            ...(sessionToken === undefined
              ? undefined
              : { sessionToken: Redacted.make(sessionToken, { label: "sessionToken" }) }),
            ...(expiration === undefined ? undefined : { expiration: expiration.getTime() })
          })
          : fail(
            operation,
            new AuthFailed({
              provider: "sts",
              code: "InvalidCredentials",
              description: "the credential provider returned keys that are empty, or hold blanks or line breaks"
            })
          )
    }
  )

/** The credentials of a provider, such as `fromNodeProviderChain()` of `@aws-sdk/credential-providers`. */
export const layerProvider = (provider: () => Promise<ProvidedCredentials>): Layer.Layer<StsCredentialService> =>
  Layer.effect(StsCredentialService, cached(fromProvider(provider)))

/** No credentials: signing fails with `RequestInvalid`. */
export const layerNone: Layer.Layer<StsCredentialService> = Layer.succeed(StsCredentialService, {
  credentials: Effect.suspend(() =>
    missing(
      "aws",
      "is missing; provide layerAssumeRole, layerStatic or layerProvider of StsCredentialService, or do not sign"
    )
  ),
  invalidate: Effect.void
})
