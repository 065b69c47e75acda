/**
 * Reads an object behind a presigned URL to its end. A connection that breaks is taken up where it broke (`range`, and
 * `if-match` so that both halves are of one object); a URL that has run out meanwhile is fetched anew.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { AttemptTimeout, MinimumRate } from "../../http/Policy.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid, TransportFailed } from "../../SpApiError.ts"
import { isDecoded } from "../../wire/body.ts"
import type { Attempts, Failed } from "./presigned.ts"
import * as Presigned from "./presigned.ts"

/**
 * Bytes after which a connection that breaks counts as new trouble, so that a slow network does not end a large
 * download.
 */
const progressSize = 1024 * 1024

/** What a download needs. */
export interface Target<E> {
  readonly operation: string
  readonly url: string | Redacted.Redacted<string>
  /** Gives a new URL when this one has run out. */
  readonly refresh: Effect.Effect<string | Redacted.Redacted<string>, E> | undefined
}

/** An answer that has begun. */
export interface Download<out E> {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  /** Whether the HTTP client decompresses by itself. */
  readonly isDecoded: boolean
  /** The bytes as they come. Give them away once only. */
  readonly bytes: Stream.Stream<Uint8Array, E | SpApiError>
}

const expiredHint =
  "The address of a document is good for 5 minutes. Open the document right after asking for its address, "
  + "or give its Effect, which is then run anew."

/** Opens a download. The connection is closed with the scope. */
export const open = <E>(
  target: Target<E>
): Effect.Effect<Download<E>, E | SpApiError, HttpClient.HttpClient | Scope.Scope> =>
  Effect.contextWith((context: Context.Context<HttpClient.HttpClient>) =>
    Effect.withFiber((fiber) => {
      const client = HttpClient.withScope(Context.get(context, HttpClient.HttpClient))
      const policy = Presigned.policyOf(fiber)
      const timeout = fiber.getRef(AttemptTimeout)
      const patience = Duration.toSeconds(timeout)
      const rate = fiber.getRef(MinimumRate)
      const clock = fiber.getRef(Clock.Clock)
      const attempts: Attempts = { sent: 0, failures: 0 }
      const { operation, refresh } = target
      let { url } = target
      let refreshed = false
      let offset = 0
      let progress = 0
      let etag: string | undefined
      let total: number | undefined

      const give = (failed: Failed) =>
        fail(operation, failed.reason, {
          attempts: attempts.sent,
          hint: failed.kind === "expired" ? expiredHint : undefined
        })

      const request: Effect.Effect<HttpClientResponse.HttpClientResponse, E | SpApiError, Scope.Scope> = Effect.suspend(
        () => {
          const refused = Presigned.refuse(url, fiber)
          if (refused !== undefined) {
            return fail(operation, new RequestInvalid({ field: "url", description: refused }), {
              attempts: attempts.sent
            })
          }
          attempts.sent++
          const headers: Record<string, string> = { "accept-encoding": "identity" }
          if (offset > 0 && etag !== undefined) {
            headers["range"] = `bytes=${offset}-`
            headers["if-match"] = etag
          }
          return Effect.matchEffect(
            Presigned.exchange(client, HttpClientRequest.get(Presigned.textOf(url), { headers }), timeout),
            {
              onSuccess: (response) => {
                refreshed = false
                return Effect.succeed(response)
              },
              onFailure: (failed) => {
                if (failed.kind === "expired" && refresh !== undefined && !refreshed) {
                  refreshed = true
                  return Effect.flatMap(refresh, (next) => {
                    url = next
                    return request
                  })
                }
                return failed.kind === "transient" ? again(failed, request) : give(failed)
              }
            }
          )
        }
      )

      const again = <A, R>(
        failed: Failed,
        next: Effect.Effect<A, E | SpApiError, R>
      ): Effect.Effect<A, E | SpApiError, R> =>
        Effect.flatMap(Presigned.pause(attempts, policy, failed), (more) => more ? next : give(failed))

      const broken = (description: string): Failed => ({
        kind: "transient",
        reason: new TransportFailed({ description, outcome: "failed" })
      })

      const wrong = (status: number, description: string): Failed => ({
        kind: "permanent",
        reason: new ResponseInvalid({ status, description })
      })

      /** The body of an answer, each wait for a piece of it bounded. Fails with what broke it. */
      const read = (response: HttpClientResponse.HttpClientResponse): Stream.Stream<Uint8Array, Failed> => {
        // A server that knows no ranges begins anew.
        let skip = response.status === 206 ? 0 : offset
        let received = 0
        let waited = 0
        const advance = (chunk: Uint8Array): Uint8Array => {
          const passed = Math.min(skip, chunk.length)
          skip -= passed
          const fresh = passed === 0 ? chunk : chunk.subarray(passed)
          offset += fresh.length
          received += chunk.length
          if (offset - progress > progressSize) {
            progress = offset
            attempts.failures = 0
          }
          return fresh
        }
        const stream = Stream.catch(response.stream, (error) =>
          error.reason._tag === "EmptyBodyError" ? Stream.empty : Stream.fail(error))
        // Only the time that is spent waiting counts: a slow reader is not a slow server.
        const timed = <A, E2>(pull: Effect.Effect<A, E2>) =>
          Effect.suspend(() => {
            const start = clock.monotonicTimeNanosUnsafe()
            return Effect.flatMap(Presigned.withTimeout(pull, timeout), (chunks) => {
              waited += Number(clock.monotonicTimeNanosUnsafe() - start) / 1e9
              return waited > patience && received < rate * waited
                ? Effect.fail(broken(`the document comes at less than ${rate} bytes per second`))
                : Effect.succeed(chunks)
            })
          })
        return Stream.transformPull(stream, (pull) =>
          Effect.succeed(timed(pull))).pipe(
            Stream.mapError((error) => "kind" in error ? error : Presigned.failedBy(error, timeout)),
            Stream.map(advance),
            Stream.mapEffect((chunk) =>
              total !== undefined && offset > total
                ? Effect.fail(wrong(response.status, "it is longer than announced"))
                : Effect.succeed(chunk)
            ),
            Stream.concat(Stream.suspend(() =>
              total === undefined || offset >= total ? Stream.empty : Stream.fail(broken("the document ends early"))
            ))
          )
      }

      /** The bytes from here on, over as many connections as it takes. */
      const rest = (response: HttpClientResponse.HttpClientResponse): Stream.Stream<Uint8Array, E | SpApiError> =>
        Stream.catch(read(response), (failed) =>
          etag === undefined || failed.kind !== "transient"
            ? Stream.fromEffect(give(failed))
            : Stream.unwrap(Effect.map(again(failed, resumed), rest)))

      /** The same object once more, from where it broke off. */
      const resumed = Effect.flatMap(request, (response) => {
        const { headers, status } = response
        const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? []
        const isRest = status === 206 && Number(from) === offset
          && (total === undefined || Number(to) === total - 1 && (size === "*" || Number(size) === total))
        return headers["etag"] === etag && (status === 200 || isRest) ? Effect.succeed(response) : give(
          wrong(status, "the document changed while it was read")
        )
      })

      return Effect.flatMap(request, (response): Effect.Effect<Download<E>, SpApiError> => {
        const { headers, status } = response
        if (status === 206) {
          return give(wrong(status, "it is a part of the document, which was not asked for"))
        }
        if (status !== 200 && status !== 203) {
          return give(wrong(status, "it is not a document"))
        }
        const coding = headers["content-encoding"]
        const decoded = isDecoded(response)
        // Counts and places are those of the stored bytes only where the client has not decompressed them.
        if (!decoded || coding === undefined || coding === "identity") {
          const length = Number(headers["content-length"])
          total = headers["content-length"] === undefined || !Number.isSafeInteger(length) ? undefined : length
          etag = headers["etag"]
        }
        return Effect.succeed({
          contentType: headers["content-type"],
          contentEncoding: coding,
          isDecoded: decoded,
          bytes: rest(response)
        })
      })
    })
  )
