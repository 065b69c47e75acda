/**
 * Downloads an object from a presigned URL. A broken connection is resumed from the last byte received (`range`, with
 * `if-match` so that both parts are of one object); an expired URL is replaced by a new one.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { Fiber } from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Pull from "effect/Pull"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Transport from "../../http/internal/transport.ts"
import * as Watchdog from "../../http/internal/watchdog.ts"
import { AttemptTimeout, MinimumRate } from "../../http/Policy.ts"
import type { RetryPolicy } from "../../http/Policy.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid, TransportFailed } from "../../SpApiError.ts"
import { isDecoded } from "../../wire/body.ts"
import { accountAttribute, CurrentAccount } from "../../wire/currentAccount.ts"
import type { Attempts, Failed } from "./presigned.ts"
import * as Presigned from "./presigned.ts"
import { purpose } from "./purpose.ts"

/** Bytes after which the count of failures starts again, so that a bad network does not end a large download. */
const progressSize = 1024 * 1024

/** What to download. */
export interface Target<E> {
  readonly operation: string
  readonly url: string | Redacted.Redacted<string>
  /** Requests a new URL when this one has expired. */
  readonly refresh: Effect.Effect<string | Redacted.Redacted<string>, E> | undefined
}

/** A response whose body is still to be read. */
export interface Download<out E> {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  /** Whether the HTTP client decompresses by itself. */
  readonly isDecoded: boolean
  /** The bytes as they arrive; can be read once. */
  readonly bytes: Stream.Stream<Uint8Array, E | SpApiError>
}

const expiredHint = "The URL of a document is valid for 5 minutes. Open the document right after requesting its URL, "
  + "or pass the Effect that requests it, which is then run again."

type Chunks = readonly [Uint8Array, ...Array<Uint8Array>]

const isNonEmpty = (chunks: Array<Uint8Array>): chunks is [Uint8Array, ...Array<Uint8Array>] => chunks.length > 0

type Response = HttpClientResponse.HttpClientResponse

const broken = (description: string): Failed => ({
  kind: "transient",
  reason: new TransportFailed({ description, outcome: "failed" })
})

const wrong = (status: number, description: string): Failed => ({
  kind: "permanent",
  reason: new ResponseInvalid({ status, description })
})

/** One download over as many connections as it takes. */
class Downloader<E> {
  readonly #target: Target<E>
  readonly #client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>
  readonly #fiber: Fiber<unknown, unknown>
  // Read when the download is opened: its bytes may be read by another fiber, under other settings.
  readonly #timeout: Duration.Duration
  readonly #policy: RetryPolicy
  readonly #minimumRate: number
  readonly #clock: Clock.Clock
  readonly #attempts: Attempts = { sent: 0, failures: 0 }
  #url: string | Redacted.Redacted<string>
  /** Whether the URL was replaced since the last response. */
  #isRefreshed = false
  /** Bytes of the object that were read, and how many at the last reset of the failures. */
  #offset = 0
  #progress = 0
  #etag: string | undefined
  /** The length that was announced; NaN where none was, which no comparison holds for. */
  #total = NaN
  /** How often the rest of the object was requested after a broken connection. */
  #resumed = 0
  /** Why the download failed; the scope that ends its span may close for another reason. */
  #failure: Exit.Exit<never, SpApiError> | undefined

  constructor(
    target: Target<E>,
    client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>,
    fiber: Fiber<unknown, unknown>
  ) {
    this.#target = target
    this.#client = client
    this.#fiber = fiber
    this.#timeout = fiber.getRef(AttemptTimeout)
    this.#policy = Presigned.policyOf(fiber)
    this.#minimumRate = fiber.getRef(MinimumRate)
    this.#clock = fiber.getRef(Clock.Clock)
    this.#url = target.url
  }

  /** Opens the document within a span that ends when the scope closes. */
  get open(): Effect.Effect<Download<E>, E | SpApiError, Scope.Scope> {
    const span = Effect.makeSpan("SpApi.document.download", {
      kind: "client",
      attributes: { ...accountAttribute(this.#fiber.getRef(CurrentAccount)), ...purpose(this.#target.operation) }
    })
    return Effect.flatMap(span, (span) =>
      Effect.andThen(
        Effect.addFinalizer((exit) => {
          span.attribute("spapi.document.bytes", this.#offset)
          if (this.#resumed > 0) span.attribute("spapi.document.resumed", this.#resumed)
          span.end(this.#clock.currentTimeNanosUnsafe(), this.#failure ?? exit)
          return Effect.void
        }),
        Effect.tap(this.#start, ({ contentEncoding }) => {
          if (contentEncoding !== undefined) span.attribute("spapi.document.encoding", contentEncoding)
          return Effect.void
        })
      ))
  }

  /** Sends the first request and checks that its response is a document. */
  readonly #start: Effect.Effect<Download<E>, E | SpApiError, Scope.Scope> = Effect.suspend(() =>
    Effect.flatMap(this.#request, (response): Effect.Effect<Download<E>, SpApiError> => {
      const { headers, status } = response
      if (status === 206) return this.#giveUp(wrong(status, "it is a part of the document, which was not requested"))
      if (status !== 200 && status !== 203) return this.#giveUp(wrong(status, "it is not a document"))
      const contentEncoding = headers["content-encoding"]
      const decoded = isDecoded(response)
      // Lengths and offsets are those of the stored bytes only where the client has not decompressed them.
      if (!decoded || contentEncoding === undefined || contentEncoding === "identity") {
        this.#total = Number(headers["content-length"])
        this.#etag = headers["etag"]
      }
      return Effect.succeed({
        contentType: headers["content-type"],
        contentEncoding,
        isDecoded: decoded,
        bytes: this.#readAll(response)
      })
    })
  )

  /** Requests the object from the current offset on; retries, and replaces an expired URL once per response. */
  readonly #request: Effect.Effect<Response, E | SpApiError, Scope.Scope> = Effect.suspend(() => {
    const refused = Presigned.refuse(this.#url, this.#fiber)
    if (refused !== undefined) {
      const reason = new RequestInvalid({ field: "url", description: refused })
      return fail(this.#target.operation, reason, { attempts: this.#attempts.sent })
    }
    this.#attempts.sent++
    const headers: Record<string, string> = { "accept-encoding": "identity" }
    if (this.#offset > 0 && this.#etag !== undefined) {
      headers["range"] = `bytes=${this.#offset}-`
      headers["if-match"] = this.#etag
    }
    const get = HttpClientRequest.get(Presigned.stringOf(this.#url), { headers })
    return Effect.matchEffect(Presigned.exchange(this.#client, get, this.#timeout), {
      onSuccess: (response) => {
        this.#isRefreshed = false
        return Effect.succeed(response)
      },
      onFailure: (failed) => {
        if (failed.kind === "expired" && this.#target.refresh !== undefined && !this.#isRefreshed) {
          this.#isRefreshed = true
          return Effect.flatMap(this.#target.refresh, (url) => {
            this.#url = url
            return this.#request
          })
        }
        return failed.kind === "transient" ? this.#retry(failed, this.#request) : this.#giveUp(failed)
      }
    })
  })

  /** Requests the rest of the same object. */
  readonly #resume: Effect.Effect<Response, E | SpApiError, Scope.Scope> = Effect.suspend(() =>
    Effect.flatMap(this.#request, (response) => {
      const { headers, status } = response
      // Where it is not all of the rest, the next request is for what is missing.
      const from = /^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1]
      const isRest = status === 206 && Number(from) === this.#offset
      return headers["etag"] === this.#etag && (status === 200 || isRest)
        ? Effect.succeed(response)
        : this.#giveUp(wrong(status, "the document changed while it was read"))
    })
  )

  #giveUp(failed: Failed): Effect.Effect<never, SpApiError> {
    const failure = fail(this.#target.operation, failed.reason, {
      attempts: this.#attempts.sent,
      hint: failed.kind === "expired" ? expiredHint : undefined
    })
    return Effect.tapError(failure, (error) => {
      this.#failure = Exit.fail(error)
      return Effect.void
    })
  }

  /** Waits as the retry policy says, then runs the Effect; fails where no attempt is left. */
  #retry<A, R>(failed: Failed, effect: Effect.Effect<A, E | SpApiError, R>) {
    return Effect.flatMap(
      Presigned.pause(this.#target.operation, this.#attempts, this.#policy, failed),
      (more): Effect.Effect<A, E | SpApiError, R> => more ? effect : this.#giveUp(failed)
    )
  }

  /** The bytes from the current offset on, over as many connections as it takes. */
  #readAll(response: Response): Stream.Stream<Uint8Array, E | SpApiError> {
    return Stream.catch(this.#readBody(response), (failed) =>
      // The connection broke behind the last byte, and nothing is left to request.
      this.#offset === this.#total
        ? Stream.empty
        : this.#etag === undefined || failed.kind !== "transient"
        ? Stream.fromEffect(this.#giveUp(failed))
        : Stream.unwrap(Effect.map(this.#retry(failed, this.#resume), (resumed) => {
          this.#resumed++
          return this.#readAll(resumed)
        })))
  }

  /**
   * The body of one response as it arrives, checked against the announced length. Fails where one wait is too long, or
   * the server too slow. One step for each array of chunks: a Stream for each concern would cost more than the reading.
   */
  #readBody(response: Response): Stream.Stream<Uint8Array, Failed> {
    const graceSeconds = Duration.toSeconds(this.#timeout)
    let received = 0
    let waited = 0
    // A server that does not support ranges starts again from byte 0.
    let skip = response.status === 206 ? 0 : this.#offset
    const body = Stream.catch(
      response.stream,
      (error) => error.reason._tag === "EmptyBodyError" ? Stream.empty : Stream.fail(error)
    )
    return Stream.transformPull(body, (pull: Pull.Pull<Chunks, HttpClientError | Transport.AttemptTimedOut>, scope) => {
      const watchdog = Watchdog.make(scope)
      const limited = watchdog.guard(
        pull,
        Duration.toMillis(this.#timeout),
        this.#clock,
        new Transport.AttemptTimedOut()
      )
      const next: Pull.Pull<Chunks, HttpClientError | Transport.AttemptTimedOut | Failed> = Effect.suspend(() => {
        // Only the time spent waiting counts: a slow reader does not make the server slow.
        const start = this.#clock.monotonicTimeNanosUnsafe()
        return Effect.flatMap(limited, (chunks): typeof next => {
          waited += Number(this.#clock.monotonicTimeNanosUnsafe() - start) / 1e9
          if (waited > graceSeconds && received < this.#minimumRate * waited) {
            return Effect.fail(broken(`the document arrives at less than ${this.#minimumRate} bytes per second`))
          }
          const fresh: Array<Uint8Array> = []
          for (const chunk of chunks) {
            received += chunk.length
            const skipped = Math.min(skip, chunk.length)
            skip -= skipped
            if (skipped < chunk.length) fresh.push(skipped === 0 ? chunk : chunk.subarray(skipped))
          }
          this.#advance(fresh)
          if (this.#offset > this.#total) {
            return Effect.fail(wrong(response.status, "it is longer than announced"))
          }
          return isNonEmpty(fresh) ? Effect.succeed(fresh) : next
        })
      })
      return Effect.succeed(next)
    }).pipe(
      Stream.mapError((error) =>
        "kind" in error ? error : Presigned.failedBy(error, this.#timeout, response.request.url)
      ),
      Stream.concat(
        Stream.suspend(() => this.#offset < this.#total ? Stream.fail(broken("the document ends early")) : Stream.empty)
      )
    )
  }

  #advance(chunks: ReadonlyArray<Uint8Array>): void {
    for (const { length } of chunks) this.#offset += length
    if (this.#offset - this.#progress > progressSize) {
      this.#progress = this.#offset
      this.#attempts.failures = 0
    }
  }
}

/** Opens a download. The scope closes its connection. */
export const open = <E>(
  target: Target<E>
): Effect.Effect<Download<E>, E | SpApiError, HttpClient.HttpClient | Scope.Scope> =>
  Effect.contextWith((context: Context.Context<HttpClient.HttpClient>) =>
    Effect.withFiber((fiber) => {
      const client = HttpClient.withScope(Context.get(context, HttpClient.HttpClient))
      return new Downloader(target, client, fiber).open
    })
  )
