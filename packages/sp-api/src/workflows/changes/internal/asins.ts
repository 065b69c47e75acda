/** The ASINs of a round, in an order in which a later run finds its place again. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../../SpApiError.ts"
import { fail, RequestInvalid } from "../../../SpApiError.ts"
import type { Entities } from "./listed.ts"

/** Amazon's product numbers have ten characters; one that it corrects would come back as another entity. */
const isAsin = (value: unknown): boolean => typeof value === "string" && /^[A-Z0-9]{10}$/.test(value)

/** Each ASIN once, sorted. */
export const sorted = <E, R>(
  feed: string,
  asins: Entities<E, R>
): Effect.Effect<ReadonlyArray<string>, SpApiError | E, R> =>
  Stream.runFold(
    Stream.isStream(asins) ? asins : Stream.fromIterable(asins),
    () => new Set<string>(),
    (all, asin) => all.add(asin)
  ).pipe(
    Effect.flatMap((all) => {
      const wrong = Array.from(all).find((asin) => !isAsin(asin))
      return wrong === undefined
        ? Effect.succeed([...all].sort())
        : fail(
          `changes.${feed}`,
          new RequestInvalid({
            field: "asins",
            description: `holds ${JSON.stringify(wrong)}, which is not an ASIN: ten characters of A–Z and 0–9`
          })
        )
    })
  )
