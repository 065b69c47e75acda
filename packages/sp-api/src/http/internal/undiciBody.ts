/**
 * The body of a response while it arrives from undici's dispatcher, paused while it is not read.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import type * as Undici from "undici"

/** A failure of the connection. */
export const transportError = (request: HttpClientRequest.HttpClientRequest, cause: unknown): HttpClientError =>
  new HttpClientError({ reason: new TransportError({ request, cause }) })

/** Bytes of a body that are held before the connection is paused until the body is read. */
const highWater = 256 * 1024

const isNonEmpty = (chunks: Array<Buffer>): chunks is [Buffer, ...Array<Buffer>] => chunks.length > 0

/** The body of a response while it arrives. */
export class UndiciBody {
  readonly request: HttpClientRequest.HttpClientRequest
  private controller: Undici.Dispatcher.DispatchController | undefined
  private chunks: Array<Buffer> = []
  private size = 0
  private ended = false
  private paused = false
  private failure: unknown
  /** Fibers that wait. Not a function of our own, which V8 would let grow old, and the fibers with it. */
  private waiting: Array<(effect: Effect.Effect<void>) => void> = []
  /** Whether the chunks are read as they arrive. */
  private streaming = false
  /** Whether the whole body is read, so that nothing needs to happen before its end. */
  private collecting = false

  constructor(request: HttpClientRequest.HttpClientRequest, controller: Undici.Dispatcher.DispatchController) {
    this.request = request
    this.controller = controller
  }

  push(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.size += chunk.length
    if (this.size > highWater && !this.collecting) this.pause()
    if (this.streaming) this.notify()
  }

  private pause(): void {
    if (this.paused) return
    this.paused = true
    this.controller?.pause()
  }

  end(failure?: unknown): void {
    this.ended = true
    this.failure = failure
    this.controller = undefined
    this.notify()
  }

  private notify(): void {
    const { waiting } = this
    if (waiting.length === 0) return
    this.waiting = []
    for (const resume of waiting) resume(Effect.void)
  }

  /** The rest of the body as it arrives. Its scope closes the connection. */
  get stream(): Stream.Stream<Uint8Array, HttpClientError> {
    // Arrays of chunks as they came: a stream of Node would join them.
    const pull: Pull.Pull<readonly [Buffer, ...Array<Buffer>], HttpClientError> = Effect.suspend(() => {
      const { chunks } = this
      if (isNonEmpty(chunks)) {
        this.chunks = []
        this.size = 0
        this.resume()
        return Effect.succeed(chunks)
      }
      if (!this.ended) return Effect.flatMap(this.arrival(), () => pull)
      return this.failure === undefined ? Cause.done() : Effect.fail(transportError(this.request, this.failure))
    })
    const start = Effect.sync(() => {
      this.streaming = true
      return pull
    })
    return Stream.ensuring(Stream.fromPull(start), Effect.sync(() => this.abort()))
  }

  private resume(): void {
    if (!this.paused) return
    this.paused = false
    this.controller?.resume()
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
      this.waiting.push(resume)
      this.resume()
      return Effect.sync(() => this.abort())
    })
  }

  abort(): void {
    this.waiting = []
    if (!this.ended) this.controller?.abort(new Error("The request was interrupted"))
  }
}
