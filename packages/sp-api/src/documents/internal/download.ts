/**
 * Reads an object behind a presigned URL to its end. A connection that breaks is taken up where it broke (`range`, and
 * `if-match` so that both halves are of one object); a URL that has run out meanwhile is fetched anew.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { AttemptTimeout } from "../../http/Policy.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { RequestInvalid, ResponseInvalid, TransportFailed } from "../../SpApiError.ts"
import { fail } from "./failure.ts"
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
  readonly headers: Headers.Headers
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
      const attempts: Attempts = { sent: 0, failures: 0 }
      const { operation, refresh } = target
      let { url } = target
      let refreshed = false
      let offset = 0
      let progress = 0
      let etag: string | undefined
      let total: number | undefined

      const give = (failed: Failed) =>
        fail(operation, attempts.sent, failed.reason, failed.kind === "expired" ? expiredHint : undefined)

      const request: Effect.Effect<HttpClientResponse.HttpClientResponse, E | SpApiError, Scope.Scope> = Effect.suspend(
        () => {
          const refused = Presigned.refuse(url)
          if (refused !== undefined) {
            return fail(operation, attempts.sent, new RequestInvalid({ field: "url", description: refused }))
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
        Effect.flatMap(Presigned.pause(attempts, policy), (more) => more ? next : give(failed))

      const broken = (): Failed => ({
        kind: "transient",
        reason: new TransportFailed({ description: "the document ends early", outcome: "failed" })
      })

      /** The body of an answer, each wait for a piece of it bounded. Fails with what broke it. */
      const read = (response: HttpClientResponse.HttpClientResponse): Stream.Stream<Uint8Array, Failed> => {
        // A server that knows no ranges begins anew.
        let skip = response.status === 206 ? 0 : offset
        const advance = (chunk: Uint8Array): Uint8Array => {
          const passed = Math.min(skip, chunk.length)
          skip -= passed
          const fresh = passed === 0 ? chunk : chunk.subarray(passed)
          offset += fresh.length
          if (offset - progress > progressSize) {
            progress = offset
            attempts.failures = 0
          }
          return fresh
        }
        const stream = Stream.catch(response.stream, (error) =>
          error.reason._tag === "EmptyBodyError" ? Stream.empty : Stream.fail(error))
        const bounded = Stream.transformPull(stream, (pull) =>
          Effect.succeed(Presigned.timeout(pull, timeout)))
        return bounded.pipe(
          Stream.mapError((error) => Presigned.failedBy(error, timeout)),
          Stream.map(advance),
          Stream.concat(Stream.suspend(() =>
            total === undefined || offset >= total ? Stream.empty : Stream.fail(broken())
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
        const isSame = response.headers["etag"] === etag
        const from = /^bytes (\d+)-/.exec(response.headers["content-range"] ?? "")?.[1]
        return isSame && (response.status === 200 || response.status === 206 && Number(from) === offset)
          ? Effect.succeed(response)
          : fail(
            operation,
            attempts.sent,
            new ResponseInvalid({ status: response.status, description: "the document changed while it was read" })
          )
      })

      return Effect.map(request, (response): Download<E> => {
        const { headers } = response
        // Counts and places are those of the stored bytes only where the client has not decoded them.
        if (headers["content-encoding"] === undefined || headers["content-encoding"] === "identity") {
          const length = Number(headers["content-length"])
          total = headers["content-length"] === undefined || !Number.isSafeInteger(length) ? undefined : length
          etag = headers["etag"]
        }
        return { headers, bytes: rest(response) }
      })
    })
  )
