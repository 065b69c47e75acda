/**
 * AssumeRole of AWS STS: a form sent to the regional endpoint, signed by the configured keys, answered in XML.
 *
 * Source: AWS STS API reference, version 2011-06-15.
 */
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import type { AwsValues, Shape as Config } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { AuthFailed, ResponseInvalid, ServiceFailure, Throttled, UnexpectedStatus } from "../../SpApiError.ts"
import { proxyHint } from "../../wire/hints.ts"
import { readable } from "../../wire/markup.ts"
import { textsOf } from "../../wire/xml.ts"
import type { AwsCredentials } from "../AwsCredentials.ts"
import type { Answer } from "./exchange.ts"
import { askedWait, exchange, repeating, requestIdOf, shortestWait } from "./exchange.ts"
import type { AttemptFailure } from "./failure.ts"
import { foreign } from "./failure.ts"
import * as Refusal from "./refusal.ts"
import * as SigV4 from "./sigv4.ts"
import { hintOf } from "./stsHints.ts"

/** The name that the session has in CloudTrail when none is configured. */
const defaultSessionName = "effect-sp-api"

/** How long the credentials are asked to live, in seconds. */
const lifetime = 3600

const throttlingCodes = /*#__PURE__*/ new Set([
  "Throttling",
  "ThrottlingException",
  "RequestLimitExceeded",
  "TooManyRequestsException"
])

const requestOf = (
  config: Config,
  endpoint: string,
  roleArn: string,
  aws: AwsValues
): HttpClientRequest.HttpClientRequest => {
  const form = new URLSearchParams({
    Action: "AssumeRole",
    Version: "2011-06-15",
    RoleArn: roleArn,
    RoleSessionName: aws.roleSessionName ?? defaultSessionName,
    DurationSeconds: String(lifetime),
    ...(aws.externalId === undefined ? undefined : { ExternalId: aws.externalId })
  })
  return HttpClientRequest.post(endpoint, {
    headers: { accept: "application/xml", "user-agent": config.userAgent },
    body: HttpBody.text(form.toString(), "application/x-www-form-urlencoded;charset=UTF-8")
  })
}

/** @param now epoch milliseconds by our own clock */
const credentialsOf = (
  answer: Answer,
  texts: ReadonlyMap<string, string> | undefined,
  clockOffset: number,
  now: number
): Effect.Effect<AwsCredentials, AttemptFailure> => {
  const at = "AssumeRoleResponse/AssumeRoleResult/Credentials/"
  const accessKeyId = texts?.get(`${at}AccessKeyId`)
  const secretAccessKey = texts?.get(`${at}SecretAccessKey`)
  const sessionToken = texts?.get(`${at}SessionToken`)
  const expiration = Date.parse(texts?.get(`${at}Expiration`) ?? "")
  if (!accessKeyId || !secretAccessKey || !sessionToken || Number.isNaN(expiration)) {
    const description = texts === undefined ? "it is not XML" : "it holds no complete credentials"
    // The body may hold keys, so it is not kept.
    const reason = new ResponseInvalid({ status: answer.status, description })
    return Effect.fail({ transient: false, reason, requestId: requestIdOf(answer.headers) })
  }
  return Effect.succeed({
    accessKeyId,
    secretAccessKey: Redacted.make(secretAccessKey, { label: "secretAccessKey" }),
    sessionToken: Redacted.make(sessionToken, { label: "sessionToken" }),
    // By our own clock, as that is what it is compared with; it may be slow by less than STS complains about.
    expiration: Math.min(expiration - clockOffset, now + 1000 * lifetime),
    ...(clockOffset === 0 ? undefined : { clockOffset })
  })
}

const refused = (
  answer: Answer,
  texts: ReadonlyMap<string, string> | undefined,
  keys: AwsCredentials,
  now: number
): AttemptFailure => {
  const status = answer.status
  const secrets = [
    Redacted.value(keys.secretAccessKey),
    keys.sessionToken === undefined ? "" : Redacted.value(keys.sessionToken)
  ]
  const clean = (text: string | undefined): string => foreign(text ?? "", secrets)
  const code = clean(texts?.get("ErrorResponse/Error/Code"))
  const description = clean(texts?.get("ErrorResponse/Error/Message"))
  const requestId = requestIdOf(answer.headers) ?? (clean(texts?.get("ErrorResponse/RequestId")) || undefined)
  if (status === 429 || throttlingCodes.has(code)) {
    const retryAfter = askedWait(answer.headers, now) ?? shortestWait
    const errors = code === "" ? [] : [{ code, message: description }]
    return {
      transient: true,
      requestId,
      retryAfter,
      reason: new Throttled({ status, errors, retryAfter, origin: "server" })
    }
  }
  if (code !== "") {
    return {
      transient: status >= 500,
      requestId,
      retryAfter: askedWait(answer.headers, now),
      hint: hintOf(code, description),
      reason: new AuthFailed({ provider: "sts", code, description, status })
    }
  }
  const body = clean(readable(answer.text))
  return status >= 500
    ? {
      transient: true,
      requestId,
      retryAfter: askedWait(answer.headers, now),
      reason: new ServiceFailure({ status, errors: [], body, outcome: "failed" })
    }
    : {
      transient: false,
      requestId,
      hint: status === 407
        ? proxyHint
        : "This is not an answer of AWS STS: check aws.stsEndpoint, and proxies on the way.",
      reason: new UnexpectedStatus({ status, errors: [], body })
    }
}

const clockCodes = /*#__PURE__*/ new Set([
  "SignatureDoesNotMatch",
  "RequestExpired",
  "RequestTimeTooSkewed",
  "InvalidSignatureException"
])

/** How far the clock of STS is ahead of ours, by a response that may be a complaint about it. */
const offsetOf = (failure: AttemptFailure, answer: Answer, now: number): number | undefined => {
  if (failure.reason._tag !== "AuthFailed") return undefined
  const { code, description } = failure.reason
  if (!clockCodes.has(code) && Refusal.staleOf(`${code} ${description}`) !== "clock") return undefined
  const offset = Refusal.serverTime(description, answer.headers["date"]) - now
  return Number.isNaN(offset) ? undefined : offset
}

/**
 * Temporary credentials for the role: three attempts when AWS or the network fails, one more when our clock was wrong.
 */
export const assumeRole = (
  config: Config,
  http: HttpClient.HttpClient,
  keys: AwsCredentials,
  roleArn: string,
  aws: AwsValues
): Effect.Effect<AwsCredentials, SpApiError> => {
  const region = config.region.awsRegion
  const endpoint = `${aws.stsEndpoint?.replace(/(?<!\/)\/+$/, "") ?? `https://sts.${region}.amazonaws.com`}/`
  // The global endpoint lies in us-east-1, whatever the selling region.
  const sign = SigV4.make("sts", new URL(endpoint).hostname === "sts.amazonaws.com" ? "us-east-1" : region)
  const request = requestOf(config, endpoint, roleArn, aws)

  // What STS said about our clock holds for the next request too.
  let clockOffset = 0

  return repeating("sts.AssumeRole", (progress) => {
    const send = (mayCorrect: boolean): Effect.Effect<AwsCredentials, AttemptFailure> =>
      sign(request, keys, clockOffset).pipe(
        Effect.mapError((reason): AttemptFailure => ({ transient: false, reason })),
        Effect.flatMap((signed) => {
          progress.requests++
          return exchange(http, signed, "failed")
        }),
        Effect.flatMap((answer) =>
          Effect.flatMap(textsOf(answer.text), (texts) =>
            Effect.clockWith((clock) => {
              const now = clock.currentTimeMillisUnsafe()
              if (answer.status >= 200 && answer.status < 300) return credentialsOf(answer, texts, clockOffset, now)
              const failure = refused(answer, texts, keys, now)
              const offset = offsetOf(failure, answer, now)
              if (!mayCorrect || offset === undefined || Math.abs(offset - clockOffset) < Refusal.toleratedSkew) {
                return Effect.fail(failure)
              }
              clockOffset = offset
              return send(false)
            }))
        )
      )
    return send(true)
  })
}
