/**
 * Downloads an object from a presigned URL. A broken connection is resumed from the last byte received (`range`, with
 * `if-match` so that both parts are of one object); an expired URL is replaced by a new one.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Fiber } from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { AttemptTimeout, MinimumRate } from "../../http/Policy.ts"
import type { RetryPolicy } from "../../http/Policy.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid, TransportFailed } from "../../SpApiError.ts"
import { isDecoded } from "../../wire/body.ts"
import type { Attempts, Failed } from "./presigned.ts"
import * as Presigned from "./presigned.ts"

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
  private readonly target: Target<E>
  private readonly client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>
  private readonly fiber: Fiber<unknown, unknown>
  // Read when the download is opened: its bytes may be read by another fiber, under other settings.
  private readonly timeout: Duration.Duration
  private readonly policy: RetryPolicy
  private readonly minimumRate: number
  private readonly clock: Clock.Clock
  private readonly attempts: Attempts = { sent: 0, failures: 0 }
  private url: string | Redacted.Redacted<string>
  /** Whether the URL was replaced since the last response. */
  private isRefreshed = false
  /** Bytes of the object that were read, and how many at the last reset of the failures. */
  private offset = 0
  private progress = 0
  private etag: string | undefined
  /** The length that was announced. */
  private total: number | undefined

  constructor(
    target: Target<E>,
    client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>,
    fiber: Fiber<unknown, unknown>
  ) {
    this.target = target
    this.client = client
    this.fiber = fiber
    this.timeout = fiber.getRef(AttemptTimeout)
    this.policy = Presigned.policyOf(fiber)
    this.minimumRate = fiber.getRef(MinimumRate)
    this.clock = fiber.getRef(Clock.Clock)
    this.url = target.url
  }

  /** Sends the first request and checks that its response is a document. */
  readonly open: Effect.Effect<Download<E>, E | SpApiError, Scope.Scope> = Effect.suspend(() =>
    Effect.flatMap(this.request, (response): Effect.Effect<Download<E>, SpApiError> => {
      const { headers, status } = response
      if (status === 206) return this.giveUp(wrong(status, "it is a part of the document, which was not requested"))
      if (status !== 200 && status !== 203) return this.giveUp(wrong(status, "it is not a document"))
      const contentEncoding = headers["content-encoding"]
      const decoded = isDecoded(response)
      // Lengths and offsets are those of the stored bytes only where the client has not decompressed them.
      if (!decoded || contentEncoding === undefined || contentEncoding === "identity") {
        const length = Number(headers["content-length"])
        this.total = headers["content-length"] === undefined || !Number.isSafeInteger(length) ? undefined : length
        this.etag = headers["etag"]
      }
      return Effect.succeed({
        contentType: headers["content-type"],
        contentEncoding,
        isDecoded: decoded,
        bytes: this.readAll(response)
      })
    })
  )

  /** Requests the object from the current offset on; retries, and replaces an expired URL once per response. */
  private readonly request: Effect.Effect<Response, E | SpApiError, Scope.Scope> = Effect.suspend(() => {
    const { attempts, etag, fiber, offset, target, url } = this
    const refused = Presigned.refuse(url, fiber)
    if (refused !== undefined) {
      const reason = new RequestInvalid({ field: "url", description: refused })
      return fail(target.operation, reason, { attempts: attempts.sent })
    }
    attempts.sent++
    const headers: Record<string, string> = { "accept-encoding": "identity" }
    if (offset > 0 && etag !== undefined) {
      headers["range"] = `bytes=${offset}-`
      headers["if-match"] = etag
    }
    const get = HttpClientRequest.get(Presigned.stringOf(url), { headers })
    return Effect.matchEffect(Presigned.exchange(this.client, get, this.timeout), {
      onSuccess: (response) => {
        this.isRefreshed = false
        return Effect.succeed(response)
      },
      onFailure: (failed) => {
        if (failed.kind === "expired" && target.refresh !== undefined && !this.isRefreshed) {
          this.isRefreshed = true
          return Effect.flatMap(target.refresh, (url) => {
            this.url = url
            return this.request
          })
        }
        return failed.kind === "transient" ? this.retry(failed, this.request) : this.giveUp(failed)
      }
    })
  })

  /** Requests the rest of the same object. */
  private readonly resume: Effect.Effect<Response, E | SpApiError, Scope.Scope> = Effect.suspend(() =>
    Effect.flatMap(this.request, (response) => {
      const { headers, status } = response
      const { etag, offset, total } = this
      const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? []
      const isRest = status === 206 && Number(from) === offset
        && (total === undefined || Number(to) === total - 1 && (size === "*" || Number(size) === total))
      return headers["etag"] === etag && (status === 200 || isRest)
        ? Effect.succeed(response)
        : this.giveUp(wrong(status, "the document changed while it was read"))
    })
  )

  private giveUp(failed: Failed): Effect.Effect<never, SpApiError> {
    return fail(this.target.operation, failed.reason, {
      attempts: this.attempts.sent,
      hint: failed.kind === "expired" ? expiredHint : undefined
    })
  }

  /** Waits as the retry policy says, then runs the Effect; fails where no attempt is left. */
  private retry<A, R>(failed: Failed, effect: Effect.Effect<A, E | SpApiError, R>) {
    return Effect.flatMap(
      Presigned.pause(this.attempts, this.policy, failed),
      (more): Effect.Effect<A, E | SpApiError, R> => more ? effect : this.giveUp(failed)
    )
  }

  /** The bytes from the current offset on, over as many connections as it takes. */
  private readAll(response: Response): Stream.Stream<Uint8Array, E | SpApiError> {
    return Stream.catch(this.readBody(response), (failed) =>
      this.etag === undefined || failed.kind !== "transient"
        ? Stream.fromEffect(this.giveUp(failed))
        : Stream.unwrap(Effect.map(this.retry(failed, this.resume), (resumed) => this.readAll(resumed))))
  }

  /** The body of one response, checked against the announced length. */
  private readBody(response: Response): Stream.Stream<Uint8Array, Failed> {
    // A server that does not support ranges starts again from byte 0.
    let skip = response.status === 206 ? 0 : this.offset
    const advance = (chunk: Uint8Array): Uint8Array => {
      const skipped = Math.min(skip, chunk.length)
      skip -= skipped
      const fresh = skipped === 0 ? chunk : chunk.subarray(skipped)
      this.offset += fresh.length
      if (this.offset - this.progress > progressSize) {
        this.progress = this.offset
        this.attempts.failures = 0
      }
      return fresh
    }
    return this.readTimed(response).pipe(
      Stream.map(advance),
      Stream.mapEffect((chunk) =>
        this.total !== undefined && this.offset > this.total
          ? Effect.fail(wrong(response.status, "it is longer than announced"))
          : Effect.succeed(chunk)
      ),
      Stream.concat(Stream.suspend(() =>
        this.total === undefined || this.offset >= this.total
          ? Stream.empty
          : Stream.fail(broken("the document ends early"))
      ))
    )
  }

  /** The body of one response as it arrives. Fails where one wait is too long, or the server too slow. */
  private readTimed(response: Response): Stream.Stream<Uint8Array, Failed> {
    const { clock, minimumRate, timeout } = this
    const graceSeconds = Duration.toSeconds(timeout)
    let received = 0
    let waited = 0
    // Only the time spent waiting counts: a slow reader does not make the server slow.
    const body = Stream.catch(
      response.stream,
      (error) => error.reason._tag === "EmptyBodyError" ? Stream.empty : Stream.fail(error)
    )
    return Stream.transformPull(body, (pull) =>
      Effect.succeed(Effect.suspend(() => {
        const start = clock.monotonicTimeNanosUnsafe()
        return Effect.flatMap(Presigned.withTimeout(pull, timeout), (chunks) => {
          waited += Number(clock.monotonicTimeNanosUnsafe() - start) / 1e9
          return waited > graceSeconds && received < minimumRate * waited
            ? Effect.fail(broken(`the document arrives at less than ${minimumRate} bytes per second`))
            : Effect.succeed(chunks)
        })
      }))).pipe(
        Stream.mapError((error) => "kind" in error ? error : Presigned.failedBy(error, timeout)),
        Stream.map((chunk) => {
          received += chunk.length
          return chunk
        })
      )
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
