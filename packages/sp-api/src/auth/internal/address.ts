/** The address of a request, as all HTTP clients read it. */
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Url from "effect/http/Url"
import * as Option from "effect/Option"
import * as Result from "effect/Result"

/** The parts of a URL. */
export interface Address {
  /** Without a fragment. */
  readonly href: string
  readonly protocol: string
  /** With the port, where it is not the default one. */
  readonly host: string
  /** Path and query, as they are sent. */
  readonly target: string
}

/**
 * A URL that a parser would not change, so that parsing it can be skipped: its host is a name in lower case or the
 * usual loopback address, it names no default port, and holds no dot segments.
 */
const plain =
  /^(https?:)\/\/((?:(?:[a-wyz0-9][a-z0-9-]*\.)*[a-wyz][a-z0-9-]*|127\.0\.0\.1)(?::(?!(?:80|443)\/)(?:[1-5]\d{0,4}|[1-9]\d{0,3}))?)(\/(?:[\w/&=%,:;@+~.-]|\?(?=.))*)$/
const dots = /\/\.|%2e/i

/** The address of a request; a failure when its URL is not absolute. */
export const addressOf = (
  { hash, url, urlParams }: HttpClientRequest.HttpClientRequest
): Result.Result<Address, unknown> => {
  const match = urlParams.params.length === 0 && Option.isNone(hash) && !dots.test(url) ? plain.exec(url) : null
  return match === null
    ? Result.map(Url.make(url, urlParams, Option.getOrUndefined(hash)), (parsed) => ({
      href: parsed.href.split("#")[0]!,
      protocol: parsed.protocol,
      host: parsed.host,
      target: parsed.pathname + parsed.search
    }))
    : Result.succeed({ href: url, protocol: match[1]!, host: match[2]!, target: match[3]! })
}
