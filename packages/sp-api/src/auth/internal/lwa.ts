/**
 * Requests to the token endpoint of Login with Amazon.
 *
 * Source: RFC 6749; Login with Amazon developer guide, "Authorization Code Grant"; Selling Partner API developer
 * guide, "Connecting to the Selling Partner API".
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { Outcome, SpApiError } from "../../SpApiError.ts"
import { RequestInvalid } from "../../SpApiError.ts"
import { isHeaderSafe } from "../../wire/headerValue.ts"
import type { JsonObject } from "../../wire/json.ts"
import { isObject, parseJson } from "../../wire/json.ts"
import { grantHint } from "./lwaHints.ts"
import { OnTokenRequest } from "./onTokenRequest.ts"
import { failureOf } from "./tokenRefusal.ts"
import type { AttemptFailure, Progress, TokenResponse } from "./tokenRequest.ts"
import { send, unreadable, withRetries } from "./tokenRequest.ts"

/** What is exchanged for a token. */
export type Grant =
  | { readonly type: "refresh_token"; readonly refreshToken: Redacted.Redacted<string> }
  | { readonly type: "client_credentials"; readonly scope: string }
  | {
    readonly type: "authorization_code"
    readonly code: Redacted.Redacted<string>
    readonly redirectUri: string | undefined
  }

/** The tokens of a response. */
export interface Tokens {
  readonly accessToken: Redacted.Redacted<string>
  readonly refreshToken: Redacted.Redacted<string> | undefined
  /** Seconds, counted from `requestedAt`. */
  readonly expiresIn: number
  /** When the request was sent, epoch milliseconds: an upper bound of its age. */
  readonly requestedAt: number
}

/** Codes that another attempt would only return again, whatever the status. */
const permanent = /^(?:invalid_|unauthorized_|unsupported_|access_denied)/

const parametersOf = (grant: Grant): { readonly [name: string]: string } => {
  switch (grant.type) {
    case "refresh_token":
      return { refresh_token: Redacted.value(grant.refreshToken) }
    case "client_credentials":
      return { scope: grant.scope }
    case "authorization_code":
      return {
        code: Redacted.value(grant.code),
        ...(grant.redirectUri === undefined ? undefined : { redirect_uri: grant.redirectUri })
      }
  }
}

const secretOf = (grant: Grant): string => {
  const { code = "", refresh_token: refreshToken = code } = parametersOf(grant)
  return refreshToken
}

const requestOf = (config: Config, grant: Grant, clientSecret: string): HttpClientRequest.HttpClientRequest => {
  // URLSearchParams writes application/x-www-form-urlencoded, so the `|` of a refresh token is sent as %7C.
  const form = new URLSearchParams({
    grant_type: grant.type,
    ...parametersOf(grant),
    client_id: config.clientId,
    client_secret: clientSecret
  })
  return HttpClientRequest.post(config.lwaEndpoint, {
    headers: { accept: "application/json", "user-agent": config.userAgent },
    body: HttpBody.text(form.toString(), "application/x-www-form-urlencoded;charset=UTF-8")
  })
}

const parse = (body: string): JsonObject | undefined => {
  const json = parseJson(body)
  return isObject(json) ? json : undefined
}

/** Seconds; an hour, which is how long tokens live, where the value is absent or implausible. */
export const expiresInOf = (value: unknown): number => {
  const seconds = typeof value === "number" || typeof value === "string" && value.trim() !== "" ? Number(value) : NaN
  return seconds > 0 && seconds <= 86_400 ? seconds : 3600
}

const tokensOf = (response: TokenResponse, requestedAt: number): Effect.Effect<Tokens, AttemptFailure> => {
  const json = parse(response.body)
  const accessToken = json?.["access_token"]
  const refreshToken = json?.["refresh_token"]
  if (typeof accessToken !== "string" || !isHeaderSafe(accessToken)) {
    return Effect.fail(unreadable(
      response,
      json === undefined
        ? "it is not a JSON object"
        : accessToken === undefined
        ? "it holds no access_token"
        : "its access_token cannot be sent in a header"
    ))
  }
  return Effect.succeed({
    accessToken: Redacted.make(accessToken, { label: "accessToken" }),
    refreshToken: typeof refreshToken === "string" && isHeaderSafe(refreshToken)
      ? Redacted.make(refreshToken, { label: "refreshToken" })
      : undefined,
    expiresIn: expiresInOf(json?.["expires_in"]),
    requestedAt
  })
}

const refusal = (
  response: TokenResponse,
  grant: Grant,
  clientSecret: string,
  outcome: Outcome,
  now: number
): AttemptFailure => {
  const json = parse(response.body)
  return failureOf({
    provider: "lwa",
    foreign: "This is not a response of Login with Amazon: check lwaEndpoint, and proxies on the way.",
    response,
    code: json?.["error"],
    description: json?.["error_description"],
    requestId: json?.["request_id"],
    isTransient: (code) =>
      code === "server_error" || code === "temporarily_unavailable" || response.status >= 500 && !permanent.test(code),
    hint: (code, description) => grantHint(code, grant.type, description),
    outcome,
    secrets: [clientSecret, secretOf(grant)],
    now
  })
}

const readSecret = ({ clientSecret }: Config): Effect.Effect<string, AttemptFailure | SpApiError> =>
  Effect.flatMap(clientSecret, (secret): Effect.Effect<string, AttemptFailure> => {
    const value = Redacted.value(secret)
    return isHeaderSafe(value) ? Effect.succeed(value) : Effect.fail({
      transient: false,
      reason: new RequestInvalid({ field: "clientSecret", description: "is empty, or holds blanks or line breaks" })
    })
  })

/** Requests a token: three attempts where Amazon or the network fails, one where the request is refused. */
export const requestToken = (
  config: Config,
  http: HttpClient.HttpClient,
  grant: Grant
): Effect.Effect<Tokens, SpApiError> => {
  // A code works once: after a lost response a second request would only return that it is used up.
  const outcome = grant.type === "authorization_code" ? "unknown" : "failed"

  const attempt = (clientSecret: string, progress: Progress): Effect.Effect<Tokens, AttemptFailure> =>
    Effect.withFiber((fiber) => {
      const now = fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()
      progress.requests++
      return Effect.flatMap(
        Effect.mapError(
          send(http, requestOf(config, grant, clientSecret), outcome),
          (failure) => ({ ...failure, transient: failure.transient && outcome === "failed" })
        ),
        (response) => {
          fiber.getRef(OnTokenRequest)?.(config, grant.type, now, response)
          return response.status >= 200 && response.status < 300
            ? tokensOf(response, now)
            : Effect.fail(refusal(response, grant, clientSecret, outcome, now))
        }
      )
    })

  return withRetries(
    "lwa.token",
    config.accountName,
    (progress) =>
      Effect.flatMap(
        readSecret(config),
        (secret) =>
          Effect.catch(attempt(secret, progress), (failure) =>
            failure.reason._tag === "AuthFailed" && failure.reason.code === "invalid_client"
              // The secret may have been rotated since it was read.
              ? Effect.flatMap(
                readSecret(config),
                (current) =>
                  current === secret ? Effect.fail(failure) : attempt(current, progress)
              )
              : Effect.fail(failure))
      )
  )
}
