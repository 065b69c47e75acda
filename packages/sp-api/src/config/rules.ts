/** The rules of the settings. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Region from "../Region.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import { isHeaderSafe } from "../wire/headerValue.ts"
import { isSecure } from "../wire/loopback.ts"
import * as UserAgent from "../wire/userAgent.ts"
import type { Values } from "./values.ts"

/** Fails because a setting is invalid. */
export const invalid = (field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail("config", new RequestInvalid({ field, description }))

interface Rule {
  readonly field: string
  /** The string to check; undefined where the setting is absent. */
  readonly read: (values: Values) => string | undefined
  /** What is wrong with it and what to do; undefined where it is valid. */
  readonly check: (value: string) => string | undefined
}

const matches = (pattern: RegExp, problem: string) => (value: string) => pattern.test(value) ? undefined : problem

const isToken = (problem: string) => (value: string) => isHeaderSafe(value) ? undefined : problem

const secretOf = (value: unknown): string | undefined =>
  Redacted.isRedacted(value) ? Redacted.value(value as Redacted.Redacted<string>) : undefined

const userAgentOf = ({ applicationName, applicationVersion }: Values): string =>
  UserAgent.make({ applicationName, applicationVersion })

const checkUrl = (value: string): string | undefined => {
  if (!URL.canParse(value)) return "is not a URL; pass one like https://sellingpartnerapi-eu.amazon.com"
  const url = new URL(value)
  if (!isSecure(url)) return "must be https; http is accepted for loopback addresses only"
  if (url.username !== "" || url.password !== "") return "must not hold a user name or a password"
  return /[?#]/.test(url.href) ? "must not hold a query or a fragment" : undefined
}

/** The normalized form of a checked URL, without slashes at its end. */
export const baseUrl = (value: string): string => new URL(value).href.replace(/(?<!\/)\/+$/, "")

/** What is wrong with a region. */
export const regions =
  "is not a region; use na (North America), eu (Europe, Middle East, Africa, India) or fe (Far East)"

const isAwsKey = isToken("is empty, or holds blanks or line breaks; pass it as AWS shows it")

const rules: ReadonlyArray<Rule> = [
  { field: "region", read: ({ region }) => region, check: (value) => Region.isRegionId(value) ? undefined : regions },
  {
    field: "clientId",
    read: ({ clientId }) => clientId,
    check: matches(/./, "is empty; pass the LWA client identifier (amzn1.application-oa2-client.…)")
  },
  {
    field: "refreshToken",
    read: ({ refreshToken }) => secretOf(refreshToken),
    check: isToken("is empty, or holds blanks or line breaks; pass the token as Seller Central shows it (Atzr|…)")
  },
  {
    field: "clientSecret",
    read: ({ clientSecret }) => secretOf(clientSecret),
    check: isToken("is empty, or holds blanks or line breaks; pass the LWA client secret (amzn1.oa2-cs.v1.…)")
  },
  {
    field: "aws",
    read: ({ aws }) => aws && (aws.accessKeyId !== "" && Redacted.value(aws.secretAccessKey) !== "" ? "complete" : ""),
    check: matches(
      /./,
      "needs an access key id and a secret access key, to sign or to assume a role; omit all AWS settings to call unsigned"
    )
  },
  { field: "aws.accessKeyId", read: ({ aws }) => aws?.accessKeyId, check: isAwsKey },
  { field: "aws.secretAccessKey", read: ({ aws }) => secretOf(aws?.secretAccessKey), check: isAwsKey },
  { field: "aws.sessionToken", read: ({ aws }) => secretOf(aws?.sessionToken), check: isAwsKey },
  {
    field: "aws.roleArn",
    read: ({ aws }) => aws?.roleArn,
    check: matches(
      /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
      "is not the ARN of a role; it looks like arn:aws:iam::123456789012:role/SellingPartner"
    )
  },
  { field: "aws.stsEndpoint", read: ({ aws }) => aws?.stsEndpoint, check: checkUrl },
  {
    field: "aws.roleSessionName",
    read: ({ aws }) => aws?.roleSessionName,
    check: matches(/^[\w+=,.@-]{2,64}$/, "must be 2 to 64 letters, digits or any of +=,.@-_")
  },
  {
    field: "applicationName",
    read: userAgentOf,
    check: (value) =>
      value.length > UserAgent.maxLength
        ? `makes a User-Agent of more than ${UserAgent.maxLength} characters, which Amazon rejects; shorten it`
        : matches(/^[\x20-\x7e]*$/, "and applicationVersion may hold printable ASCII characters only")(value)
  },
  { field: "endpoint", read: ({ endpoint }) => endpoint, check: checkUrl },
  { field: "lwaEndpoint", read: ({ lwaEndpoint }) => lwaEndpoint, check: checkUrl }
]

/** Fails with `RequestInvalid` for the first invalid setting. */
export const checkAll = (values: Values): Effect.Effect<void, SpApiError> => {
  for (const { check, field, read } of rules) {
    const value = read(values)
    const problem = value === undefined ? undefined : check(value)
    if (problem !== undefined) return invalid(field, problem)
  }
  return Effect.void
}
