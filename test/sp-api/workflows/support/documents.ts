/** A document host in process: presigned addresses live 5 minutes, and no header of the API may ever reach it. */
import { Clock, Effect } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { gzipSync } from "node:zlib"

const lifetime = 5 * 60_000

export interface Stored {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export const makeDocuments = () => {
  const stored = new Map<string, Stored>()
  /** What was asked of the host: `GET id 200`. */
  const log: Array<string> = []
  /** Addresses that are refused as if they had expired, however new; taken from the front. */
  let refusals = 0

  const add = (id: string, text: string | Uint8Array, contentType = "text/plain; charset=UTF-8", gzip = true): void => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text
    stored.set(id, { bytes: gzip ? gzipSync(bytes) : bytes, contentType })
  }
  const address = (id: string): Effect.Effect<string> =>
    Effect.map(
      Clock.currentTimeMillis,
      (now) => `https://documents.s3.amazonaws.com/${id}?X-Amz-Date=${now}&X-Amz-Signature=planted`
    )

  const http = HttpClient.make((request, url) =>
    Effect.map(Clock.currentTimeMillis, (now) => {
      const id = url.pathname.slice(1)
      const answer = (): Response => {
        if (request.headers["x-amz-access-token"] !== undefined) return new Response("no such header", { status: 400 })
        if (now - Number(url.searchParams.get("X-Amz-Date")) > lifetime || refusals > 0) {
          if (refusals > 0) refusals--
          return new Response("<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>", {
            status: 403
          })
        }
        if (request.method === "PUT") {
          const bytes = request.body._tag === "Uint8Array" ? request.body.body : new Uint8Array()
          stored.set(id, { bytes, contentType: request.headers["content-type"] ?? "" })
          return new Response(null, { status: 200 })
        }
        const found = stored.get(id)
        return found === undefined
          ? new Response("<Error><Code>NoSuchKey</Code></Error>", { status: 404 })
          : new Response(found.bytes.slice(), { headers: { "content-type": found.contentType } })
      }
      const response = answer()
      log.push(`${request.method} ${id} ${response.status}`)
      return HttpClientResponse.fromWeb(request, response)
    })
  )
  return {
    add,
    address,
    http,
    log,
    stored,
    refuse: (times: number) => {
      refusals = times
    }
  }
}
