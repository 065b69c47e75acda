/**
 * The documents of jobs: what Amazon wrote about a job that failed, and the processing reports of feeds.
 */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Document from "../../documents/Document.ts"
import { scrub } from "../../wire/redaction.ts"

/** Characters of an explanation that are kept. */
const kept = 8_192

/**
 * What Amazon wrote about a job that failed: the beginning of the document, without tokens and addresses. Absent where it
 * is empty or cannot be read: that the job failed is what counts.
 */
export const explanation = <E, R>(
  location: Effect.Effect<Document.Location, E, R>
): Effect.Effect<string | undefined, never, R | HttpClient.HttpClient> =>
  Effect.suspend(() => {
    let size = 0
    return Document.text(location).pipe(
      Stream.takeUntil((piece) => (size += piece.length) >= kept),
      Stream.runFold(() => "", (text, piece) => text + piece)
    )
  }).pipe(
    Effect.map((text) => {
      // Scrubbed before it is cut, as half a token would not be known for one.
      const clean = scrub(text.slice(0, 2 * kept)).slice(0, kept).trim()
      return clean === "" ? undefined : clean
    }),
    Effect.catch(() => Effect.undefined)
  )
