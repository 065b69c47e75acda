/**
 * Uploads to presigned URLs: what feeds, and the upload destinations of other sections, take.
 *
 * ```ts
 * const destination = Effect.map(
 *   Feeds_2021_06_30.createFeedDocument({ body: { contentType } }),
 *   (made) => ({ ...made, contentType })
 * )
 * const { feedDocumentId } = yield* Upload.put(destination, bytes)
 * ```
 *
 * The address is signed for one content type, so exactly that is sent, and no header of the API beside it. A PUT to S3
 * may be repeated: failures that pass are.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { refuseHeaders } from "../http/internal/headerValues.ts"
import { AttemptTimeout, CurrentRetryPolicy } from "../http/Policy.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import * as Bytes from "./internal/bytes.ts"
import * as Presigned from "./internal/presigned.ts"

/** Where to upload to, as `createFeedDocument` and `createUploadDestinationForResource` answer. */
export interface Destination {
  /** https, or http on loopback. Good for 5 minutes. */
  readonly url: string | Redacted.Redacted<string>
  /** The content type that the address was made for. */
  readonly contentType: string
  /** The headers that the answer says to send. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * What is uploaded. A stream is collected first, up to `collected` of the limits in force, because `fetch` sends
 * streams without their length and S3 refuses that; {@link streamed} says that it need not be.
 */
export type Content<E = never, R = never> = string | Uint8Array | Stream.Stream<Uint8Array, E, R> | Streamed<E, R>

/** Content that is sent while it is made. */
export interface Streamed<E = never, R = never> {
  readonly _tag: "Streamed"
  readonly stream: Stream.Stream<Uint8Array, E, R>
  readonly contentLength: number
}

/**
 * Content that is sent while it is made, in constant memory. Only for HTTP clients that keep the length of a stream,
 * like those of `@effect/platform-node`; the stream is run anew when the upload is repeated.
 */
export const streamed = <E, R>(
  stream: Stream.Stream<Uint8Array, E, R>,
  contentLength: number
): Streamed<E, R> => ({ _tag: "Streamed", stream, contentLength })

/** What {@link put} takes. */
export interface Options {
  /** The name that errors carry; default `document.upload`. */
  readonly operation?: string | undefined
}

/** An upload may be as slow as this before its attempt times out, beyond the `AttemptTimeout`. Bytes per second. */
const slowest = 64 * 1024

const expiredHint =
  "The address is good for 5 minutes, for one content type. Ask for a new one right before the upload, "
  + "and send the content type that you asked for."

/**
 * Uploads, and gives the destination, which may have been made by an Effect: it is run once before, and once more when
 * the address has run out before the upload began.
 *
 * Fails with `AccessDenied` (the address has run out, or the content type is another), `TransportFailed`, `TimedOut`,
 * `ServiceFailure`, `RequestInvalid`, and with the failure of the stream.
 */
export const put = <D extends Destination, E = never, R = never, E2 = never, R2 = never>(
  destination: D | Effect.Effect<D, E, R>,
  content: Content<E2, R2>,
  options?: Options
): Effect.Effect<D, E | E2 | SpApiError, R | R2 | HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const operation = options?.operation ?? "document.upload"
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
      // What the client makes of a failure of the stream says nothing about it, so it is kept.
      const kept = Stream.tapError(stream, (error) =>
        Effect.sync(() => {
          failure = { error }
        }))
      return HttpBody.stream(Stream.provideContext(kept, context), contentType, contentLength)
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
      const request = HttpClientRequest.put(Presigned.textOf(to.url), {
        body: body(to.contentType),
        headers
      })
      const limit = Duration.millis(Duration.toMillis(perAttempt) + length / slowest * 1000)
      return Effect.matchEffect(Effect.scoped(Presigned.exchange(client, request, limit)), {
        onSuccess: () => Effect.succeed(to),
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
          return Effect.flatMap(Presigned.pause(attempts, policy, failed), (more) => more ? send(to, mayRenew) : giveUp)
        }
      })
    }

    const first: Effect.Effect<D, E, R> = Effect.isEffect(destination) ? destination : Effect.succeed(destination)
    return yield* Effect.flatMap(first, (to) => send(to, true))
  })
