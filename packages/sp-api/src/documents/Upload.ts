/**
 * Uploads content to presigned URLs: those of feeds and upload destinations.
 *
 * ```ts
 * const destination = Effect.map(
 *   Feeds_2021_06_30.createFeedDocument({ body: { contentType } }),
 *   (document) => ({ ...document, contentType })
 * )
 * const { feedDocumentId } = yield* Upload.put(destination, bytes)
 * ```
 *
 * The URL is signed for one content type, so exactly that is sent, without any token or header of the API. Transient
 * failures are retried: a PUT to S3 is idempotent.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type * as Tracer from "effect/Tracer"
import { refuseHeaders } from "../http/internal/headerValues.ts"
import { AttemptTimeout, CurrentRetryPolicy } from "../http/Policy.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import { accountAttribute, CurrentAccount } from "../wire/currentAccount.ts"
import * as Bytes from "./internal/bytes.ts"
import * as Presigned from "./internal/presigned.ts"
import { purpose } from "./internal/purpose.ts"

/** The destination of an upload: the response of `createFeedDocument` or `createUploadDestinationForResource`. */
export interface Destination {
  /** https, or http on loopback. Valid for 5 minutes. */
  readonly url: string | Redacted.Redacted<string>
  /** The content type that the URL was requested for. */
  readonly contentType: string
  /** Headers to send, from the response. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * What to upload. A stream is collected first, up to `collected` of `CurrentLimits`, because `fetch` sends streams
 * without a length and S3 refuses those; {@link streamed} avoids that.
 */
export type Content<E = never, R = never> = string | Uint8Array | Stream.Stream<Uint8Array, E, R> | Streamed<E, R>

/** A stream of known length; see {@link streamed}. */
export interface Streamed<E = never, R = never> {
  readonly _tag: "Streamed"
  readonly stream: Stream.Stream<Uint8Array, E, R>
  readonly contentLength: number
}

/**
 * Uploads a stream in constant memory. Only for HTTP clients that send the length of a stream, like those of
 * `@effect/platform-node`. A retry runs the stream again.
 */
export const streamed = <E, R>(
  stream: Stream.Stream<Uint8Array, E, R>,
  contentLength: number
): Streamed<E, R> => ({ _tag: "Streamed", stream, contentLength })

/** Options of {@link put}. */
export interface Options {
  /** The operation name in errors; default `document.upload`. */
  readonly operation?: string | undefined
}

/** Bytes per second that an upload must reach: its duration at this rate is added to the `AttemptTimeout`. */
const minimumRate = 64 * 1024

const expiredHint =
  "The URL is valid for 5 minutes and for one content type. Request a new one right before the upload, "
  + "and send the content type that you requested it for."

/**
 * Uploads content and returns the destination. An Effect that requests the destination runs once before the upload, and
 * once more when the URL has expired.
 *
 * Fails with `AccessDenied` (the URL has expired, or the content type differs), `TransportFailed`, `TimedOut`,
 * `ServiceFailure`, `RequestInvalid`, and with the failure of the stream.
 */
export const put = <D extends Destination, E = never, R = never, E2 = never, R2 = never>(
  destination: D | Effect.Effect<D, E, R>,
  content: Content<E2, R2>,
  options?: Options
): Effect.Effect<D, E | E2 | SpApiError, R | R2 | HttpClient.HttpClient> =>
  Effect.suspend(() => {
    const operation = options?.operation ?? "document.upload"
    return Effect.flatMap(CurrentAccount, (account) =>
      Effect.useSpan(
        "SpApi.document.upload",
        { kind: "client", attributes: { ...accountAttribute(account), ...purpose(operation) } },
        (span) => putWithin(span, operation, destination, content)
      ))
  })

const putWithin = <D extends Destination, E, R, E2, R2>(
  span: Tracer.Span,
  operation: string,
  destination: D | Effect.Effect<D, E, R>,
  content: Content<E2, R2>
): Effect.Effect<D, E | E2 | SpApiError, R | R2 | HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const client = HttpClient.withScope(yield* HttpClient.HttpClient)
    const fiber = yield* Effect.fiber
    const policy = yield* CurrentRetryPolicy
    const perAttempt = yield* AttemptTimeout
    const context = yield* Effect.context<R2>()
    const isStreamed = typeof content === "object" && "_tag" in content
    const bytes = typeof content === "string"
      ? new TextEncoder().encode(content)
      : Stream.isStream(content)
      ? yield* Bytes.collect(content, operation)
      : isStreamed
      ? undefined
      : content
    const attempts: Presigned.Attempts = { sent: 0, failures: 0 }
    let failure: { readonly error: E2 } | undefined

    const body = (contentType: string): HttpBody.HttpBody => {
      if (bytes !== undefined) return HttpBody.uint8Array(bytes, contentType)
      const { contentLength, stream } = content as Streamed<E2, R2>
      // The error of the HTTP client hides the failure of the stream, so it is recorded here.
      const observed = Stream.tapError(stream, (error) =>
        Effect.sync(() => {
          failure = { error }
        }))
      return HttpBody.stream(Stream.provideContext(observed, context), contentType, contentLength)
    }

    const send = (to: D, mayRenew: boolean): Effect.Effect<D, E | E2 | SpApiError, R> => {
      const refused = Presigned.refuse(to.url, fiber)
      if (refused !== undefined) {
        return fail(operation, new RequestInvalid({ field: "url", description: refused }), { attempts: attempts.sent })
      }
      const headers = { ...to.headers, "content-type": to.contentType }
      const unsendable = refuseHeaders(headers)
      if (unsendable !== undefined) return fail(operation, unsendable, { attempts: attempts.sent })
      attempts.sent++
      failure = undefined
      const length = bytes?.length ?? (content as Streamed<E2, R2>).contentLength
      const request = HttpClientRequest.put(Presigned.stringOf(to.url), {
        body: body(to.contentType),
        headers
      })
      const limit = Duration.millis(Duration.toMillis(perAttempt) + length / minimumRate * 1000)
      return Effect.matchEffect(Effect.scoped(Presigned.exchange(client, request, limit)), {
        onSuccess: () => {
          span.attribute("spapi.document.bytes", length)
          if (attempts.sent > 1) span.attribute("http.request.resend_count", attempts.sent - 1)
          return Effect.succeed(to)
        },
        onFailure: (failed) => {
          if (failure !== undefined) return Effect.fail(failure.error)
          const giveUp = fail(operation, failed.reason, {
            attempts: attempts.sent,
            hint: failed.kind === "expired" ? expiredHint : undefined
          })
          if (failed.kind === "expired" && mayRenew && Effect.isEffect(destination)) {
            return Effect.flatMap(destination, (renewed) => send(renewed, false))
          }
          if (failed.kind !== "transient") return giveUp
          return Effect.flatMap(Presigned.pause(operation, attempts, policy, failed), (more) =>
            more ? send(to, mayRenew) : giveUp)
        }
      })
    }

    const first: Effect.Effect<D, E, R> = Effect.isEffect(destination) ? destination : Effect.succeed(destination)
    return yield* Effect.flatMap(first, (to) =>
      send(to, true))
  })
