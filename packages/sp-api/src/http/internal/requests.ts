/**
 * Calls as requests of effect/http, before they are signed.
 */
import * as Headers from "effect/http/Headers"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as UrlParams from "effect/http/UrlParams"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { SpApiConfig } from "../../SpApiConfig.ts"
import type { Call } from "./call.ts"

/** The headers that the calls with one token share, and the user agent that they were made for. */
interface Shared {
  readonly userAgent: string
  readonly headers: Headers.Headers
}

// One token serves many calls.
const shared = new WeakMap<Redacted.Redacted<string>, Shared>()

const headersOf = (userAgent: string, token: Redacted.Redacted<string>): Headers.Headers => {
  const known = shared.get(token)
  if (known?.userAgent === userAgent) return known.headers
  const headers = Headers.fromInput({
    accept: "application/json",
    "user-agent": userAgent,
    "x-amz-access-token": Redacted.value(token)
  })
  shared.set(token, { userAgent, headers })
  return headers
}

/** The request of a call. */
export const requestOf = (
  { endpoint, userAgent }: SpApiConfig["Service"],
  call: Call,
  token: Redacted.Redacted<string>
): HttpClientRequest.HttpClientRequest => {
  let headers = headersOf(userAgent, token)
  if (call.accept !== undefined) headers = Headers.set(headers, "accept", call.accept)
  if (call.headers !== undefined) headers = Headers.setAll(headers, call.headers)
  const request = HttpClientRequest.makeWith(
    call.facts.method,
    endpoint + call.target,
    UrlParams.empty,
    Option.none(),
    headers,
    HttpBody.empty
  )
  if (call.body === undefined) return request
  const type = headers["content-type"] ?? "application/json"
  return HttpClientRequest.setBody(
    request,
    typeof call.body === "string" ? HttpBody.text(call.body, type) : HttpBody.uint8Array(call.body, type)
  )
}
