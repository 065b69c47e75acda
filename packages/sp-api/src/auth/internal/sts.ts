/**
 * AssumeRole of AWS STS: a form that is sent to the regional endpoint, signed by the configured keys; the response is
 * XML.
 *
 * Source: AWS STS API reference, version 2011-06-15.
 */
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import { baseUrl } from "../../config/rules.ts"
import type { AwsValues, Shape as Config } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { parseXml } from "../../wire/xml.ts"
import type { AwsCredentials } from "../AwsCredentials.ts"
import * as Refusal from "./signatureRefusal.ts"
import * as SigV4 from "./sigv4.ts"
import { hintOf } from "./stsHints.ts"
import { failureOf } from "./tokenRefusal.ts"
import type { AttemptFailure, TokenResponse } from "./tokenRequest.ts"
import { send, unreadable, withRetries } from "./tokenRequest.ts"

/** The name of the session in CloudTrail, where none is configured. */
const defaultSessionName = "effect-sp-api"

/** The lifetime that is requested for the credentials, in seconds. */
const lifetime = 3600

const throttling = /^(?:Throttling(?:Exception)?|RequestLimitExceeded|TooManyRequestsException)$/

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

/** The strings of an XML response, by the paths of their elements; undefined where it is not XML. */
type Fields = ReadonlyMap<string, string> | undefined

/** @param now epoch milliseconds by our own clock */
const credentialsOf = (
  response: TokenResponse,
  fields: Fields,
  clockOffset: number,
  now: number
): Effect.Effect<AwsCredentials, AttemptFailure> => {
  const path = "AssumeRoleResponse/AssumeRoleResult/Credentials/"
  const accessKeyId = fields?.get(`${path}AccessKeyId`)
  const secretAccessKey = fields?.get(`${path}SecretAccessKey`)
  const sessionToken = fields?.get(`${path}SessionToken`)
  const expiration = Date.parse(fields?.get(`${path}Expiration`) ?? "")
  if (!accessKeyId || !secretAccessKey || !sessionToken || Number.isNaN(expiration)) {
    return Effect.fail(
      unreadable(response, fields === undefined ? "it is not XML" : "it holds no complete credentials")
    )
  }
  return Effect.succeed({
    accessKeyId,
    secretAccessKey: Redacted.make(secretAccessKey, { label: "secretAccessKey" }),
    sessionToken: Redacted.make(sessionToken, { label: "sessionToken" }),
    // By our own clock, with which it is compared. That clock may be slow by less than STS complains about.
    expiration: Math.min(expiration - clockOffset, now + 1000 * lifetime),
    ...(clockOffset === 0 ? undefined : { clockOffset })
  })
}

const refusal = (response: TokenResponse, fields: Fields, keys: AwsCredentials, now: number): AttemptFailure =>
  failureOf({
    provider: "sts",
    foreign: "This is not a response of AWS STS: check aws.stsEndpoint, and proxies on the way.",
    response,
    code: fields?.get("ErrorResponse/Error/Code") || undefined,
    description: fields?.get("ErrorResponse/Error/Message"),
    requestId: fields?.get("ErrorResponse/RequestId") || undefined,
    throttling,
    isTransient: () => response.status >= 500,
    hint: hintOf,
    outcome: "failed",
    secrets: [
      Redacted.value(keys.secretAccessKey),
      keys.sessionToken === undefined ? "" : Redacted.value(keys.sessionToken)
    ],
    now
  })

const clockCodes = /^(?:SignatureDoesNotMatch|RequestExpired|RequestTimeTooSkewed|InvalidSignatureException)$/

/** How far the clock of STS is ahead of ours, where the response may be about that; undefined elsewhere. */
const offsetOf = (failure: AttemptFailure, response: TokenResponse, now: number): number | undefined => {
  if (failure.reason._tag !== "AuthFailed") return undefined
  const { code, description } = failure.reason
  if (!clockCodes.test(code) && Refusal.staleOf(`${code} ${description}`) !== "clock") return undefined
  const offset = Refusal.serverTime(description, response.headers["date"]) - now
  return Number.isNaN(offset) ? undefined : offset
}

/**
 * Requests temporary credentials for the role, once the signer is loaded: three attempts where AWS or the network
 * fails, one more where our clock is wrong.
 */
export const makeAssumeRole = (
  config: Config,
  http: HttpClient.HttpClient,
  keys: AwsCredentials,
  roleArn: string,
  aws: AwsValues
): Effect.Effect<Effect.Effect<AwsCredentials, SpApiError>> => {
  const region = config.region.awsRegion
  const endpoint = `${baseUrl(aws.stsEndpoint ?? `https://sts.${region}.amazonaws.com`)}/`
  // The global endpoint is in us-east-1, whatever the selling region.
  const signer = SigV4.make("sts", new URL(endpoint).hostname === "sts.amazonaws.com" ? "us-east-1" : region)
  const request = requestOf(config, endpoint, roleArn, aws)

  // What STS said about our clock holds for the next request too.
  let clockOffset = 0

  return Effect.map(signer, (sign) =>
    withRetries("sts.AssumeRole", config.accountName, (progress) => {
      const attempt = (mayCorrectClock: boolean): Effect.Effect<AwsCredentials, AttemptFailure> =>
        sign(request, keys, clockOffset).pipe(
          Effect.mapError((reason): AttemptFailure => ({ transient: false, reason })),
          Effect.flatMap((signed) => {
            progress.requests++
            return send(http, signed, "failed")
          }),
          Effect.flatMap((response) =>
            Effect.flatMap(parseXml(response.body), (fields) =>
              Effect.clockWith((clock) => {
                const now = clock.currentTimeMillisUnsafe()
                if (response.status >= 200 && response.status < 300) {
                  return credentialsOf(response, fields, clockOffset, now)
                }
                const failure = refusal(response, fields, keys, now)
                const offset = offsetOf(failure, response, now)
                if (
                  !mayCorrectClock || offset === undefined || Math.abs(offset - clockOffset) < Refusal.toleratedSkew
                ) return Effect.fail(failure)
                clockOffset = offset
                return attempt(false)
              }))
          )
        )
      return attempt(true)
    }))
}
