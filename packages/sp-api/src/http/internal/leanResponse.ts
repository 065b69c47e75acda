/**
 * What the responses of our HTTP clients share: text, bytes and stream are the client's own, and the rest comes from a
 * Web response over the bytes.
 */
import * as Effect from "effect/Effect"
import type * as Cookies from "effect/http/Cookies"
import type * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as IncomingMessage from "effect/http/HttpIncomingMessage"
import * as Inspectable from "effect/Inspectable"
import * as Option from "effect/Option"
import * as Pipeable from "effect/Pipeable"
import type * as Stream from "effect/Stream"

/** A response of one of our clients. */
export abstract class LeanResponse extends Inspectable.Class
  implements HttpClientResponse.HttpClientResponse, Pipeable.Pipeable
{
  readonly [IncomingMessage.TypeId]: typeof IncomingMessage.TypeId = IncomingMessage.TypeId
  readonly [HttpClientResponse.TypeId]: typeof HttpClientResponse.TypeId = HttpClientResponse.TypeId
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly status: number
  readonly headers: Headers.Headers
  readonly remoteAddress = Option.none<string>()

  constructor(request: HttpClientRequest.HttpClientRequest, url: string, status: number, headers: Headers.Headers) {
    super()
    this.request = request
    this.url = url
    this.status = status
    this.headers = headers
  }

  abstract get text(): Effect.Effect<string, HttpClientError>
  abstract get arrayBuffer(): Effect.Effect<ArrayBuffer, HttpClientError>
  abstract get stream(): Stream.Stream<Uint8Array, HttpClientError>
  abstract get cookies(): Cookies.Cookies

  private get web(): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError> {
    return Effect.map(this.arrayBuffer, (bytes) =>
      HttpClientResponse.fromWeb(
        this.request,
        new Response(bytes.byteLength === 0 ? null : bytes, { status: this.status, headers: this.headers })
      ))
  }

  get json() {
    return Effect.flatMap(this.web, (web) => web.json)
  }

  get formData() {
    return Effect.flatMap(this.web, (web) => web.formData)
  }

  get urlParamsBody() {
    return Effect.flatMap(this.web, (web) => web.urlParamsBody)
  }

  get upgrade() {
    return Effect.flatMap(this.web, (web) => web.upgrade)
  }

  toJSON(): unknown {
    return IncomingMessage.inspect(this, {
      _id: "HttpClientResponse",
      request: this.request.toJSON(),
      status: this.status
    })
  }

  pipe() {
    return Pipeable.pipeArguments(this, arguments)
  }
}
