/** What Amazon wrote about a job that failed. */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Document from "../../documents/Document.ts"
import { scrub } from "../../wire/redaction.ts"

/** The longest explanation, in characters. */
const longest = 8_192

/**
 * The beginning of the document, without tokens and URLs. Absent where it is empty or cannot be read: that the job
 * failed is what counts.
 */
export const explanation = <E, R>(
  location: Effect.Effect<Document.Location, E, R>
): Effect.Effect<string | undefined, never, R | HttpClient.HttpClient> =>
  Effect.suspend(() => {
    let size = 0
    return Document.text(location).pipe(
      Stream.takeUntil((chunk) => (size += chunk.length) >= longest),
      Stream.runFold(() => "", (text, chunk) => text + chunk)
    )
  }).pipe(
    Effect.map((text) => {
      // Secrets are removed before the cut: half a token would not be recognized.
      const clean = scrub(text.slice(0, 2 * longest)).slice(0, longest).trim()
      return clean === "" ? undefined : clean
    }),
    Effect.catch(() => Effect.undefined)
  )
