/** The rules of the settings. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Region from "../Region.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import { isHeaderSafe } from "../wire/headerValue.ts"
import { at } from "../wire/json.ts"
import { isSecure } from "../wire/loopback.ts"
import * as UserAgent from "../wire/userAgent.ts"
import type { Values } from "./values.ts"

/** What is wrong with a setting, and what to do. */
export interface Problem {
  readonly field: string
  readonly description: string
}

/** The names under which settings were read: the variable of each field. */
export type Names = { readonly [field: string]: string }

/** Fails because a setting is invalid. */
export const invalid = (field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail("config", new RequestInvalid({ field, description }))

/** Fails with `RequestInvalid`, which names all problems; succeeds where there are none. */
const failAll = (problems: ReadonlyArray<Problem>, names: Names): Effect.Effect<void, SpApiError> => {
  const [first, ...others] = problems.map(({ description, field }) => ({ field: names[field] ?? field, description }))
  return first === undefined
    ? Effect.void
    : fail("config", new RequestInvalid(others.length === 0 ? first : { ...first, others }))
}

/** What is wrong with a setting and what to do; undefined where it is valid. */
type Check = (value: string, values: Values) => string | undefined

/** The check of each field. */
export type Rules = { readonly [field: string]: Check }

/** What the values that are mixed up begin with. */
const kinds: { readonly [kind: string]: RegExp } = {
  "a client identifier": /^amzn1\.application/,
  "a client secret": /^amzn1\.oa2-cs/,
  "an application id": /^amzn1\.s/,
  "a refresh token": /^Atzr\|/,
  "an access token": /^At(za|c|z\.sprdt)\|/,
  "a code, not yet exchanged for a refresh token": /^(RH|AN)\w{18}$/,
  "an AWS access key id": /^A[KS]IA\w{12,}$/
}

/** Checks a value that is sent in a header, by its form and by what else it looks like. */
export const isToken = (kind: string, form: string): Check => (value) => {
  const other = Object.keys(kinds).find((other) => other !== kind && kinds[other]!.test(value))
  const problem = value === ""
    ? "is not set"
    : /^["'`]|["'`]$/.test(value)
    ? "is in quotation marks"
    : !isHeaderSafe(value)
    ? "holds blanks, line breaks or other characters than ASCII"
    : other !== undefined
    ? `is ${other}`
    : value.endsWith("...") || kind === "a refresh token" && /^Atzr\|IwEB.{0,150}$/.test(value)
    ? "is cut off"
    : undefined
  return problem && `${problem}; set it to ${kind} (${form})`
}

export const checkUrl = (value: string): string | undefined => {
  if (!URL.canParse(value)) return "is not a URL; pass one like https://sellingpartnerapi-eu.amazon.com"
  const url = new URL(value)
  if (!isSecure(url)) return "must be https; http is accepted for loopback addresses only"
  if (url.username !== "" || url.password !== "") return "must not hold a user name or a password"
  return /[?#]/.test(url.href) ? "must not hold a query or a fragment" : undefined
}

/** The region of an endpoint of Amazon's, and the path behind it. */
const amazons = /^https:\/\/(?:sandbox\.)?sellingpartnerapi-(na|eu|fe)\.amazon\.com(?::443)?\/*([^]*)/i

/** The region that an endpoint belongs to; undefined where it is not one of Amazon's. */
export const regionOf = (endpoint: string | undefined): Region.RegionId | undefined =>
  amazons.exec(endpoint ?? "")?.[1]?.toLowerCase() as Region.RegionId | undefined

const checkEndpoint: Check = (value, { region }) => {
  const own = regionOf(value)
  return checkUrl(value) ?? (own !== undefined && region !== undefined && own !== region
    ? `is that of region ${own}, and region is set to ${region}`
    : amazons.exec(value)?.[2]
    ? "must not have a path"
    : undefined)
}

/** The normalized form of a checked URL, without slashes at its end. */
export const baseUrl = (value: string): string => new URL(value).href.replace(/(?<!\/)\/+$/, "")

/** A region, by what people call it. */
const guess = (name: string): string =>
  /^us-west|^jp/i.test(name)
    ? ", here probably fe"
    : /^us|^na/i.test(name)
    ? ", here probably na"
    : /^eu|^uk|^de/i.test(name)
    ? ", here probably eu"
    : ""

const checkRegion: Check = (value) =>
  Region.isRegionId(value)
    ? undefined
    : `is not a region; use na (North America), eu (Europe, Middle East, Africa, India) or fe (Far East)${guess(value)}`

/** The rules of all settings but those of AWS, which only signed stacks read. */
export const rules: Rules = {
  region: checkRegion,
  clientId: isToken("a client identifier", "amzn1.application-oa2-client.…"),
  clientSecret: isToken("a client secret", "amzn1.oa2-cs.v1.…"),
  refreshToken: isToken("a refresh token", "Atzr|…, of more than 300 characters"),
  applicationName: (applicationName, { applicationVersion }) => {
    const userAgent = UserAgent.make({ applicationName, applicationVersion })
    return userAgent.length > UserAgent.maxLength
      ? `makes a User-Agent of more than ${UserAgent.maxLength} characters, which Amazon rejects; shorten it`
      : /^[\x20-\x7e]*$/.test(userAgent)
      ? undefined
      : "and applicationVersion may hold printable ASCII characters only"
  },
  endpoint: checkEndpoint,
  lwaEndpoint: checkUrl
}

/** The string of a setting; undefined where it is absent, or read later by an Effect. */
const stringOf = (values: Values, field: string): string | undefined => {
  const value = at(values, field.split("."))
  return Redacted.isRedacted(value) ? String(Redacted.value(value)) : typeof value === "string" ? value : undefined
}

/** Fails with `RequestInvalid`, which names all settings that are invalid, after the problems of reading them. */
export const checkAll = (
  rules: Rules,
  values: Values,
  names: Names = {},
  problems: ReadonlyArray<Problem> = []
): Effect.Effect<void, SpApiError> => {
  const all = [...problems]
  for (const field in rules) {
    const value = stringOf(values, field)
    const description = value === undefined ? undefined : rules[field]!(value, values)
    if (description !== undefined && !all.some((problem) => problem.field === field)) all.push({ field, description })
  }
  return failAll(all, names)
}
