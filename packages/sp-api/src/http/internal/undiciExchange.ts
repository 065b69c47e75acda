/**
 * One request of undici's dispatcher and its response. An object with methods: functions made for each request would
 * cost more than the parsing of a small response, and V8 lets those grow old that are assigned to a property.
 */
import * as Effect from "effect/Effect"
import * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Undici from "undici"
import { transportError, UndiciBody } from "./undiciBody.ts"
import { UndiciResponse } from "./undiciResponse.ts"
import type { ReadText } from "./undiciText.ts"

/** Marks an error as one before the connection: a reset during the TLS handshake looks like a later one otherwise. */
const unsent = (cause: Error): Error => Object.assign(new Error(cause.message, { cause }), { syscall: "connect" })

/** The headers of undici, whose names are in lower case already. */
const headersOf = (headers: Undici.Dispatcher.ResponseData["headers"]): Headers.Headers => {
  const record: Record<string, string> = {}
  const result = Headers.fromRecordUnsafe(record)
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) record[name] = typeof value === "string" ? value : value.join(", ")
  }
  return result
}

type Resume = (effect: Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError>) => void

const afterwards = Promise.resolve()

/** Resumes a fiber with the response, or with the failure of a request without one. */
export class UndiciExchange implements Undici.Dispatcher.DispatchHandler {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly readText: ReadText
  readonly resume: Resume
  private controller: Undici.Dispatcher.DispatchController | undefined
  private body: UndiciBody | undefined
  private aborted: Error | undefined

  constructor(request: HttpClientRequest.HttpClientRequest, url: string, readText: ReadText, resume: Resume) {
    this.request = request
    this.url = url
    this.readText = readText
    this.resume = resume
  }

  /** Ends the request; its body fails where there is one already. */
  abort(message = "The request took too long"): void {
    const cause = new Error(message)
    this.aborted = cause
    this.controller?.abort(cause)
    if (this.body === undefined) this.fail(cause)
    else this.end(cause)
  }

  fail(cause: unknown): void {
    this.resume(Effect.fail(transportError(this.request, cause)))
  }

  /** undici keeps its handlers for a while; what they refer to would stay with them. */
  private end(cause?: unknown): void {
    this.body?.end(cause)
    this.body = this.controller = undefined
  }

  onRequestStart(controller: Undici.Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.aborted !== undefined) controller.abort(this.aborted)
  }

  onResponseStart(
    controller: Undici.Dispatcher.DispatchController,
    status: number,
    headers: Undici.Dispatcher.ResponseData["headers"]
  ): void {
    if (status < 200) return
    const { readText, request, url } = this
    this.body = new UndiciBody(request, controller)
    const response = Effect.succeed(
      new UndiciResponse(request, url, status, headersOf(headers), this.body, readText, headers["set-cookie"])
    )
    // After the rest of what has arrived, which is the whole body of a small response: no fiber waits for it then, and
    // the connection is free for the next request.
    afterwards.then(() => this.resume(response))
  }

  onResponseData(_: Undici.Dispatcher.DispatchController, chunk: Buffer): void {
    this.body?.push(chunk)
  }

  onResponseEnd(): void {
    this.end()
  }

  onResponseError(_: Undici.Dispatcher.DispatchController, cause: Error): void {
    if (this.body === undefined) this.fail(this.controller === undefined ? unsent(cause) : cause)
    this.end(cause)
  }
}
