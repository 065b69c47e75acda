/**
 * A response of undici's dispatcher as one of effect/http.
 */
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Effect from "effect/Effect"
import * as Cookies from "effect/http/Cookies"
import type * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as IncomingMessage from "effect/http/HttpIncomingMessage"
import * as Inspectable from "effect/Inspectable"
import * as Option from "effect/Option"
import * as Pipeable from "effect/Pipeable"
import type * as Stream from "effect/Stream"
import type { UndiciBody } from "./undiciBody.ts"
import { transportError } from "./undiciBody.ts"
import type { ReadText } from "./undiciText.ts"

/** Text, bytes and stream come from the body as it arrives; the rest comes from a Web response over the bytes. */
export class UndiciResponse extends Inspectable.Class
  implements HttpClientResponse.HttpClientResponse, Pipeable.Pipeable
{
  readonly [IncomingMessage.TypeId]: typeof IncomingMessage.TypeId = IncomingMessage.TypeId
  readonly [HttpClientResponse.TypeId]: typeof HttpClientResponse.TypeId = HttpClientResponse.TypeId
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly status: number
  readonly headers: Headers.Headers
  readonly body: UndiciBody
  readonly readText: ReadText
  readonly setCookies: string | ReadonlyArray<string> | undefined
  readonly remoteAddress = Option.none<string>()

  constructor(
    request: HttpClientRequest.HttpClientRequest,
    url: string,
    status: number,
    headers: Headers.Headers,
    body: UndiciBody,
    readText: ReadText,
    setCookies: string | ReadonlyArray<string> | undefined
  ) {
    super()
    this.request = request
    this.url = url
    this.status = status
    this.headers = headers
    this.body = body
    this.readText = readText
    this.setCookies = setCookies
  }

  get text(): Effect.Effect<string, HttpClientError> {
    return this.body.all(this.readText)
  }

  get arrayBuffer(): Effect.Effect<ArrayBuffer, HttpClientError> {
    return this.body.all((chunks, size) => {
      const bytes = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      return bytes.buffer
    })
  }

  get stream(): Stream.Stream<Uint8Array, HttpClientError> {
    const { body } = this
    return NodeStream.fromReadable({
      evaluate: () => body.readable(),
      onError: (cause) => transportError(this.request, cause)
    })
  }

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

  get cookies(): Cookies.Cookies {
    return this.setCookies === undefined ? Cookies.empty : Cookies.fromSetCookie(this.setCookies)
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
