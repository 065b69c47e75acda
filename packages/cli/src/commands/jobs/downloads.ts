/** Shows the download of documents as progress: bytes of all that are announced. */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import { Progress } from "../../output/progress.ts"

/** Rows that have been read of the documents so far. */
export interface Reading {
  rows: number | undefined
}

/** Counts rows as they pass. */
export const counting = <A, E, R>(rows: Stream.Stream<A, E, R>, reading: Reading): Stream.Stream<A, E, R> =>
  Stream.mapArray(rows, (chunk) => {
    reading.rows = (reading.rows ?? 0) + chunk.length
    return chunk
  })

/** Runs an Effect that downloads documents, and shows how far it is. */
export const watched = <A, E, R>(effect: Effect.Effect<A, E, R>, reading: Reading, what: string) =>
  Effect.gen(function*() {
    const progress = yield* Progress
    let bytes = 0
    let totalBytes: number | undefined
    const show = (chunks: ReadonlyArray<Uint8Array>) => {
      for (const chunk of chunks) bytes += chunk.length
      return progress.update({ doing: `downloading ${what}`, bytes, totalBytes, rows: reading.rows })
    }
    const watch = (response: HttpClientResponse): HttpClientResponse => {
      const length = Number(response.headers["content-length"])
      // A download that continues announces the rest.
      totalBytes = Number.isFinite(length) ? bytes + length : undefined
      const stream = Stream.tap(response.stream, (chunk) => show([chunk]))
      return new Proxy(response, {
        get: (target, key): unknown => key === "stream" ? stream : Reflect.get(target, key, target)
      })
    }
    const start = Effect.andThen(progress.clear, show([]))
    return yield* Effect.updateService(
      effect,
      HttpClient.HttpClient,
      (client) => HttpClient.transformResponse(client, (sent) => Effect.tap(Effect.map(sent, watch), () => start))
    )
  })

/** What a status of Amazon's means, for people. */
export const waitingFor = (what: string, status: unknown): string =>
  status === "IN_QUEUE"
    ? `${what} is in Amazon's queue`
    : status === "IN_PROGRESS"
    ? `Amazon prepares ${what}`
    : `waiting for ${what}`
