/**
 * Requests to the token endpoint of Login with Amazon, and what its answers mean.
 *
 * Source: RFC 6749; Login with Amazon developer guide, "Authorization Code Grant"; Selling Partner API developer guide,
 * "Connecting to the Selling Partner API".
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import {
  AuthFailed,
  RequestInvalid,
  ResponseInvalid,
  ServiceFailure,
  Throttled,
  UnexpectedStatus
} from "../../SpApiError.ts"
import { isHeaderSafe } from "../../wire/headerValue.ts"
import { proxyHint } from "../../wire/hints.ts"
import type { JsonObject } from "../../wire/json.ts"
import { isObject, parseJson } from "../../wire/json.ts"
import { readable } from "../../wire/markup.ts"
import type { Answer, Progress } from "./exchange.ts"
import { askedWait, exchange, repeating, requestIdOf, shortestWait } from "./exchange.ts"
import type { AttemptFailure } from "./failure.ts"
import { foreign } from "./failure.ts"
import { grantHint } from "./lwaHints.ts"

/** What is given for a token. */
export type Grant =
  | { readonly type: "refresh_token"; readonly refreshToken: Redacted.Redacted<string> }
  | { readonly type: "client_credentials"; readonly scope: string }
  | {
    readonly type: "authorization_code"
    readonly code: Redacted.Redacted<string>
    readonly redirectUri: string | undefined
  }

/** A token as it was answered. */
export interface Granted {
  readonly accessToken: Redacted.Redacted<string>
  readonly refreshToken: Redacted.Redacted<string> | undefined
  /** Seconds, counted from `askedAt`. */
  readonly expiresIn: number
  /** When the request was sent, epoch milliseconds: the token is no older. */
  readonly askedAt: number
}

const operation = "lwa.token"

/** Codes that the next attempt would only repeat, whatever the status. */
const refusal = /^(?:invalid_|unauthorized_|unsupported_|access_denied)/

const parametersOf = (grant: Grant): Record<string, string> => {
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

const secretsOf = (grant: Grant, clientSecret: string): ReadonlyArray<string> =>
  grant.type === "refresh_token"
    ? [clientSecret, Redacted.value(grant.refreshToken)]
    : grant.type === "authorization_code"
    ? [clientSecret, Redacted.value(grant.code)]
    : [clientSecret]

const requestOf = (config: Config, grant: Grant, clientSecret: string): HttpClientRequest.HttpClientRequest => {
  // URLSearchParams writes application/x-www-form-urlencoded, so the `|` of a refresh token travels as %7C.
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

const parse = (text: string): JsonObject | undefined => {
  const json = parseJson(text)
  return isObject(json) ? json : undefined
}

/** Seconds; LWA's tokens live for an hour, and an answer that says nothing sensible about it is taken for that. */
const expiresInOf = (value: unknown): number => {
  const seconds = typeof value === "number"
    ? value
    : typeof value === "string" && value.trim() !== ""
    ? Number(value)
    : NaN
  return seconds > 0 && seconds <= 86_400 ? seconds : 3600
}

const granted = (answer: Answer, askedAt: number): Effect.Effect<Granted, AttemptFailure> => {
  const json = parse(answer.text)
  const accessToken = json?.["access_token"]
  const refreshToken = json?.["refresh_token"]
  if (typeof accessToken === "string" && isHeaderSafe(accessToken)) {
    return Effect.succeed({
      accessToken: Redacted.make(accessToken, { label: "accessToken" }),
      refreshToken: typeof refreshToken === "string" && isHeaderSafe(refreshToken)
        ? Redacted.make(refreshToken, { label: "refreshToken" })
        : undefined,
      expiresIn: expiresInOf(json?.["expires_in"]),
      askedAt
    })
  }
  const description = json === undefined
    ? "it is not a JSON object"
    : accessToken === undefined
    ? "it holds no access_token"
    : "its access_token cannot be sent in a header"
  // The body may hold the token, so it is not kept.
  const reason = new ResponseInvalid({ status: answer.status, description })
  return Effect.fail({ transient: false, reason, requestId: requestIdOf(answer.headers) })
}

const refused = (
  answer: Answer,
  grant: Grant,
  clientSecret: string,
  outcome: "failed" | "unknown",
  now: number
): AttemptFailure => {
  const status = answer.status
  const json = parse(answer.text)
  const clean = (value: unknown): string | undefined =>
    typeof value === "string" ? foreign(value, secretsOf(grant, clientSecret)) : undefined
  const code = clean(json?.["error"])
  const description = clean(json?.["error_description"]) ?? ""
  const requestId = requestIdOf(answer.headers) ?? clean(json?.["request_id"])
  const repeatable = outcome === "failed"
  if (status === 429) {
    const retryAfter = askedWait(answer.headers, now) ?? shortestWait
    const errors = code === undefined ? [] : [{ code, message: description }]
    // Refused before any work, so even a code may be sent again.
    return {
      transient: true,
      requestId,
      retryAfter,
      reason: new Throttled({ status, errors, retryAfter, origin: "server" })
    }
  }
  if (code !== undefined) {
    const fault = code === "server_error" || code === "temporarily_unavailable" ||
      (status >= 500 && !refusal.test(code))
    return {
      transient: repeatable && fault,
      requestId,
      retryAfter: askedWait(answer.headers, now),
      hint: grantHint(code, grant.type, description),
      reason: new AuthFailed({ provider: "lwa", code, description, status })
    }
  }
  const body = clean(readable(answer.text)) ?? ""
  if (status >= 500) {
    return {
      transient: repeatable,
      requestId,
      retryAfter: askedWait(answer.headers, now),
      reason: new ServiceFailure({ status, errors: [], body, outcome })
    }
  }
  return {
    transient: false,
    requestId,
    hint: status === 407
      ? proxyHint
      : "This is not an answer of Login with Amazon: check lwaEndpoint, and proxies on the way.",
    reason: new UnexpectedStatus({ status, errors: [], body })
  }
}

/** Asks for a token: three attempts when Amazon or the network fails, one when the request is refused. */
export const requestToken = (
  config: Config,
  http: HttpClient.HttpClient,
  grant: Grant
): Effect.Effect<Granted, SpApiError> => {
  // A code works once: after a lost answer a second try would only say that it is used up.
  const outcome = grant.type === "authorization_code" ? "unknown" : "failed"

  const send = (clientSecret: string, progress: Progress): Effect.Effect<Granted, AttemptFailure> =>
    Effect.flatMap(Clock.currentTimeMillis, (askedAt) => {
      progress.requests++
      return Effect.flatMap(
        Effect.mapError(
          exchange(http, requestOf(config, grant, clientSecret), outcome),
          (failure) => ({ ...failure, transient: failure.transient && outcome === "failed" })
        ),
        (answer) =>
          answer.status >= 200 && answer.status < 300
            ? granted(answer, askedAt)
            : Effect.fail(refused(answer, grant, clientSecret, outcome, askedAt))
      )
    })

  const readSecret = Effect.flatMap(config.clientSecret, (secret): Effect.Effect<string, AttemptFailure> => {
    const text = Redacted.value(secret)
    return isHeaderSafe(text) ? Effect.succeed(text) : Effect.fail({
      transient: false,
      reason: new RequestInvalid({ field: "clientSecret", description: "empty, or holds blanks or line breaks" })
    })
  })

  return repeating(
    operation,
    (progress) =>
      Effect.flatMap(readSecret, (secret) =>
        Effect.catch(send(secret, progress), (failure) => {
          if (failure.reason._tag !== "AuthFailed" || failure.reason.code !== "invalid_client") {
            return Effect.fail(failure)
          }
          // The secret may have been rotated between the reading and the answer.
          return Effect.flatMap(readSecret, (again) => again === secret ? Effect.fail(failure) : send(again, progress))
        }))
  )
}
