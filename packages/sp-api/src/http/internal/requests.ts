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

/** Makes the requests of one client. */
export const makeRequests = (
  config: SpApiConfig["Service"]
): (call: Call, token: Redacted.Redacted<string>) => HttpClientRequest.HttpClientRequest => {
  // One token serves many calls, and with it the headers that they share.
  const shared = new WeakMap<Redacted.Redacted<string>, Headers.Headers>()
  const headersOf = (token: Redacted.Redacted<string>): Headers.Headers => {
    let headers = shared.get(token)
    if (headers === undefined) {
      headers = Headers.fromInput({
        accept: "application/json",
        "user-agent": config.userAgent,
        "x-amz-access-token": Redacted.value(token)
      })
      shared.set(token, headers)
    }
    return headers
  }

  return (call, token) => {
    let headers = headersOf(token)
    if (call.accept !== undefined) headers = Headers.set(headers, "accept", call.accept)
    if (call.headers !== undefined) headers = Headers.setAll(headers, call.headers)
    const request = HttpClientRequest.makeWith(
      call.facts.method,
      config.endpoint + call.target,
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
}
