/**
 * HTTP clients that can abort a request by a call, not only by the interruption of the fiber that waits for it. Such a
 * request needs no fiber of its own to have a time limit, which saves a tenth of a small call.
 */
import type * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"

const key: unique symbol = Symbol.for("effect-sp-api/http/abortable")

/** A request with a time limit. */
export interface Limited {
  /**
   * The request while it is under way. An object, as V8 lets a function grow old that is assigned to a property, and
   * with it what the function refers to.
   */
  request: { readonly abort: () => void } | undefined
}

/** Sends a request, and sets it as what is limited. Aborted, the request and its body fail. */
export type Send = (
  request: HttpClientRequest.HttpClientRequest,
  limited: Limited
) => Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError>

/** Marks a client. Clients that are made of it, by a transformation of requests say, do not have the mark. */
export const mark = <C extends HttpClient.HttpClient>(client: C, send: Send): C =>
  Object.assign(client, { [key]: send })

/** How a marked client sends; undefined for others. */
export const sendOf = (client: HttpClient.HttpClient): Send | undefined => (client as { readonly [key]?: Send })[key]
