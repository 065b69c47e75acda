/**
 * A lean `HttpClient` for Node: undici's dispatcher without a stream, an abort signal or a span for every answer. Use it in the place of
 * `NodeHttpClient.layerUndici` where thousands of small calls count (`pnpm bench:calls` prints what it saves); behaviour is the same, but
 * for spans of requests other than ours, which it does not make, and upgrades, which it refuses.
 *
 * ```ts
 * program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))))
 * ```
 *
 * Needs `@effect/platform-node`, which brings undici; nothing else of this library does.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeStream from "@effect/platform-node/NodeStream"
import type * as Undici from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import * as Cookies from "effect/http/Cookies"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, InvalidUrlError, TransportError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as IncomingMessage from "effect/http/HttpIncomingMessage"
import * as Inspectable from "effect/Inspectable"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Pipeable from "effect/Pipeable"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { addressOf } from "../auth/internal/address.ts"
// This module is Node's, as the dispatcher is.
// oxlint-disable-next-line import/no-nodejs-modules
import { Readable } from "node:stream"
import type { ReadText } from "./internal/bodyText.ts"
import { makeReadText } from "./internal/bodyText.ts"

/** Bytes of a body that are held before the connection is paused until somebody reads. */
const highWater = 256 * 1024

/** The body of an answer while it arrives. */
class Body {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly controller: Undici.Dispatcher.DispatchController
  private chunks: Array<Buffer> = []
  private size = 0
  private ended = false
  private paused = false
  private failure: unknown
  private wake: (() => void) | undefined
  /** Somebody reads it as a stream. */
  private reader: Readable | undefined
  /** Somebody wants the whole body, so nothing needs to happen before its end. */
  private collecting = false

  constructor(request: HttpClientRequest.HttpClientRequest, controller: Undici.Dispatcher.DispatchController) {
    this.request = request
    this.controller = controller
  }

  push(chunk: Buffer): void {
    if (this.reader !== undefined) {
      if (!this.reader.push(chunk)) this.pause()
      return
    }
    this.chunks.push(chunk)
    this.size += chunk.length
    if (this.size > highWater && !this.collecting) this.pause()
  }

  private pause(): void {
    if (this.paused) return
    this.paused = true
    this.controller.pause()
  }

  end(failure?: unknown): void {
    this.ended = true
    this.failure = failure
    if (this.reader !== undefined) this.finish(this.reader)
    this.notify()
  }

  private notify(): void {
    const wake = this.wake
    this.wake = undefined
    wake?.()
  }

  /**
   * The rest of the body as a stream of Node: under a reader that is slower than the network, the garbage collector lets a third less
   * memory grow than under a queue of our own.
   */
  readable(): Readable {
    const readable = new Readable({
      read: () => this.resume(),
      destroy: (error, done) => {
        this.abort()
        done(error)
      }
    })
    // Whoever reads hears of it; should nobody do so any more, it must not end the process.
    readable.on("error", () => {})
    this.reader = readable
    for (const chunk of this.chunks) readable.push(chunk)
    this.chunks = []
    if (this.ended) this.finish(readable)
    return readable
  }

  private finish(readable: Readable): void {
    const { failure } = this
    if (failure === undefined) {
      readable.push(null)
      return
    }
    readable.destroy(failure instanceof Error ? failure : new Error("The connection failed", { cause: failure }))
  }

  private resume(): void {
    if (!this.paused) return
    this.paused = false
    this.controller.resume()
  }

  /** What becomes of the chunks of the whole body. */
  all<A>(give: (chunks: ReadonlyArray<Buffer>, size: number) => A): Effect.Effect<A, HttpClientError> {
    return Effect.suspend(() => {
      if (!this.ended) {
        this.collecting = true
        return Effect.flatMap(this.arrival(), () => this.all(give))
      }
      return this.failure === undefined
        ? Effect.succeed(give(this.chunks, this.size))
        : Effect.fail(transportError(this.request, this.failure))
    })
  }

  private arrival(): Effect.Effect<void> {
    return Effect.callback((resume) => {
      const others = this.wake
      this.wake = () => {
        others?.()
        resume(Effect.void)
      }
      this.resume()
      return Effect.sync(() => this.abort())
    })
  }

  abort(): void {
    this.wake = undefined
    if (!this.ended) this.controller.abort(new Error("The request was interrupted"))
  }
}

const transportError = (request: HttpClientRequest.HttpClientRequest, cause: unknown): HttpClientError =>
  new HttpClientError({ reason: new TransportError({ request, cause }) })

/** There was no connection that undici could have written the request to; a reset of TLS cannot be told from a later one otherwise. */
const unsent = (cause: Error): Error => Object.assign(new Error(cause.message, { cause }), { syscall: "connect" })

/** The answer. Text, bytes and stream come from the body as it arrives; what is rarer comes from a Web response over the bytes. */
class UndiciResponse extends Inspectable.Class implements HttpClientResponse.HttpClientResponse, Pipeable.Pipeable {
  readonly [IncomingMessage.TypeId]: typeof IncomingMessage.TypeId = IncomingMessage.TypeId
  readonly [HttpClientResponse.TypeId]: typeof HttpClientResponse.TypeId = HttpClientResponse.TypeId
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly status: number
  readonly headers: Headers.Headers
  readonly body: Body
  readonly readText: ReadText
  readonly setCookies: string | ReadonlyArray<string> | undefined
  readonly remoteAddress = Option.none<string>()

  constructor(
    request: HttpClientRequest.HttpClientRequest,
    url: string,
    status: number,
    headers: Headers.Headers,
    body: Body,
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

/** The headers as undici gives them, with names that are in lower case already. */
const headersOf = (headers: Undici.Dispatcher.ResponseData["headers"]): Headers.Headers => {
  const found: Record<string, string> = {}
  const result = Headers.fromRecordUnsafe(found)
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) found[name] = typeof value === "string" ? value : value.join(", ")
  }
  return result
}

const writeBody = (
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Undici.Dispatcher.DispatchOptions["body"], HttpClientError> => {
  const { body } = request
  switch (body._tag) {
    case "Empty":
      return Effect.succeed(null)
    case "Uint8Array":
    case "Raw":
      return Effect.succeed(body.body as Uint8Array)
    case "Stream":
      return NodeStream.toReadable(body.stream)
    case "FormData":
      return Effect.fail(transportError(request, new Error("forms are not supported by this client")))
  }
}

const execute = (
  dispatcher: Undici.Dispatcher,
  readText: ReadText,
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError> => {
  const written = addressOf(request)
  if (Result.isFailure(written)) {
    return Effect.fail(new HttpClientError({ reason: new InvalidUrlError({ request, cause: written.failure }) }))
  }
  const { href, host, protocol, target } = written.success
  return Effect.flatMap(
    writeBody(request),
    (body) =>
      Effect.callback<HttpClientResponse.HttpClientResponse, HttpClientError>((resume) => {
        let controller: Undici.Dispatcher.DispatchController | undefined
        let arriving: Body | undefined
        let interrupted = false
        const fail = (cause: unknown) => resume(Effect.fail(transportError(request, cause)))
        try {
          dispatcher.dispatch({
            origin: `${protocol}//${host}`,
            path: target,
            method: request.method as Undici.Dispatcher.HttpMethod,
            headers: request.headers,
            body: body ?? null,
            // How long an attempt may take is the caller's business.
            headersTimeout: 0,
            bodyTimeout: 0
          }, {
            onRequestStart: (started) => {
              controller = started
              if (interrupted) started.abort(new Error("The request was interrupted"))
            },
            onResponseStart: (started, status, headers) => {
              if (status < 200) return
              arriving = new Body(request, started)
              resume(Effect.succeed(
                new UndiciResponse(request, href, status, headersOf(headers), arriving, readText, headers["set-cookie"])
              ))
            },
            onResponseData: (_, chunk) => arriving?.push(chunk),
            onResponseEnd: () => arriving?.end(),
            onResponseError: (_, cause) => {
              if (arriving !== undefined) arriving.end(cause)
              else fail(controller === undefined ? unsent(cause) : cause)
            }
          })
        } catch (cause) {
          fail(cause)
        }
        return Effect.sync(() => {
          interrupted = true
          controller?.abort(new Error("The request was interrupted"))
        })
      })
  )
}

/** The client over a dispatcher that the program provides (`NodeHttpClient.layerDispatcherOptions`, say). */
export const layerNoDispatcher: Layer.Layer<HttpClient.HttpClient, never, NodeHttpClient.Dispatcher> =
  /*#__PURE__*/ Layer
    .effect(
      HttpClient.HttpClient,
      /*#__PURE__*/ Effect.map(
        NodeHttpClient.Dispatcher,
        (dispatcher) => {
          const readText = makeReadText()
          return HttpClient.makeWith<never, never, HttpClientError, never>(
            (effect) => Effect.flatMap(effect, (request) => execute(dispatcher, readText, request)),
            Effect.succeed
          )
        }
      )
    )

const shared = /*#__PURE__*/ Layer.provide(layerNoDispatcher, NodeHttpClient.layerDispatcher)

/** The client with a pool of connections of its own. Without options it is one Layer, which all stacks of a program share. */
export const layer = (options?: Undici.Agent.Options): Layer.Layer<HttpClient.HttpClient> =>
  options === undefined
    ? shared
    : Layer.provide(layerNoDispatcher, NodeHttpClient.layerDispatcherOptions(options))
