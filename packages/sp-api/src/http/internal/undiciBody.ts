/**
 * The body of a response while it arrives from undici's dispatcher, paused while it is not read.
 */
import type * as Undici from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
// This module is Node's, as the dispatcher is.
// oxlint-disable-next-line import/no-nodejs-modules
import { Readable } from "node:stream"

/** A failure of the connection. */
export const transportError = (request: HttpClientRequest.HttpClientRequest, cause: unknown): HttpClientError =>
  new HttpClientError({ reason: new TransportError({ request, cause }) })

/** Bytes of a body that are held before the connection is paused until the body is read. */
const highWater = 256 * 1024

/** The body of a response while it arrives. */
export class UndiciBody {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly controller: Undici.Dispatcher.DispatchController
  private chunks: Array<Buffer> = []
  private size = 0
  private ended = false
  private paused = false
  private failure: unknown
  private wake: (() => void) | undefined
  /** The stream that reads the body. */
  private reader: Readable | undefined
  /** Whether the whole body is read, so that nothing needs to happen before its end. */
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
   * The rest of the body as a stream of Node: under a reader that is slower than the network, memory grows by a third
   * less than under a queue of our own.
   */
  readable(): Readable {
    const readable = new Readable({
      read: () => this.resume(),
      destroy: (error, done) => {
        this.abort()
        done(error)
      }
    })
    // The reader gets the error; without a reader it must not end the process.
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

  /** Waits for the whole body and converts its chunks. */
  all<A>(convert: (chunks: ReadonlyArray<Buffer>, size: number) => A): Effect.Effect<A, HttpClientError> {
    return Effect.suspend(() => {
      if (!this.ended) {
        this.collecting = true
        return Effect.flatMap(this.arrival(), () => this.all(convert))
      }
      return this.failure === undefined
        ? Effect.succeed(convert(this.chunks, this.size))
        : Effect.fail(transportError(this.request, this.failure))
    })
  }

  private arrival(): Effect.Effect<void> {
    return Effect.callback((resume) => {
      const previous = this.wake
      this.wake = () => {
        previous?.()
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
