/** A response of `fetch` as one of effect/http. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Cookies from "effect/http/Cookies"
import * as Headers from "effect/http/Headers"
import { DecodeError, HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import type { FetchExchange } from "./fetchExchange.ts"
import { LeanResponse } from "./leanResponse.ts"

/** Only the names of cookies come more than once. */
const headersOf = (source: Response): Headers.Headers => {
  const record: Record<string, string> = {}
  const headers = Headers.fromRecordUnsafe(record)
  source.headers.forEach((value, name) => {
    const earlier = name === "set-cookie" ? record[name] : undefined
    record[name] = earlier === undefined ? value : `${earlier}, ${value}`
  })
  return headers
}

const decoder = new TextDecoder()

/** Its body is kept once it was read as a whole, for further readers; a stream is read once. */
export class FetchResponse extends LeanResponse {
  /** `wire/body` knows by it that the body is decompressed. */
  readonly source: Response
  readonly exchange: FetchExchange
  private bytes: Promise<ArrayBuffer> | undefined

  constructor(
    request: HttpClientRequest.HttpClientRequest,
    url: string,
    source: Response,
    exchange: FetchExchange
  ) {
    super(request, url, source.status, headersOf(source))
    this.source = source
    this.exchange = exchange
  }

  private broken(cause: unknown): HttpClientError {
    return new HttpClientError({ reason: new DecodeError({ request: this.request, response: this, cause }) })
  }

  private all<A>(convert: (bytes: ArrayBuffer) => A): Effect.Effect<A, HttpClientError> {
    return this.exchange.wait(
      () => this.bytes ??= this.source.arrayBuffer(),
      (bytes) => Effect.succeed(convert(bytes)),
      (cause) => this.broken(cause)
    )
  }

  get text(): Effect.Effect<string, HttpClientError> {
    return this.all((bytes) => decoder.decode(bytes))
  }

  get arrayBuffer(): Effect.Effect<ArrayBuffer, HttpClientError> {
    return this.all((bytes) => bytes)
  }

  get stream(): Stream.Stream<Uint8Array, HttpClientError> {
    const { body } = this.source
    return body === null ? Stream.empty : Stream.suspend(() => this.streamOf(body))
  }

  private streamOf(body: ReadableStream<Uint8Array>): Stream.Stream<Uint8Array, HttpClientError> {
    const { exchange } = this
    let ended = false
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
    const pull: Pull.Pull<readonly [Uint8Array], HttpClientError> = exchange.wait(
      () => (reader ??= body.getReader()).read(),
      (part): Pull.Pull<readonly [Uint8Array]> => {
        if (!part.done) return Effect.succeed([part.value])
        ended = true
        return Cause.done()
      },
      (cause): HttpClientError | Cause.Done => this.broken(cause)
    )
    return Stream.ensuring(
      Stream.fromPull(Effect.succeed(pull)),
      Effect.sync(() => {
        if (!ended) exchange.abort("The body was left")
      })
    )
  }

  get cookies(): Cookies.Cookies {
    return Cookies.fromSetCookie(this.source.headers.getSetCookie())
  }
}
