/** Our rows and bytes, as programs read them. */
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Counted } from "./reportRun.ts"

export const bytes = (url: string): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  return Document.bytes({ url, compressionAlgorithm: "GZIP" }).pipe(
    Stream.runForEachArray((chunks) =>
      Effect.sync(() => {
        for (const chunk of chunks) counted.bytes += chunk.length
      })
    ),
    Effect.as(counted),
    Effect.provide(UndiciHttpClient.layer()),
    Effect.runPromise
  )
}

export const rows = (url: string): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  return Document.text({ url, compressionAlgorithm: "GZIP" }).pipe(
    Delimited.tsv(),
    Stream.runForEachArray((rows) =>
      Effect.sync(() => {
        counted.rows += rows.length
      })
    ),
    Effect.as(counted),
    Effect.provide(UndiciHttpClient.layer()),
    Effect.runPromise
  )
}
