/**
 * All entries of a window that spans several pages. Pages may be shifted while they are read, so they are read until
 * they bring nothing that they did not bring before.
 */
import * as Effect from "effect/Effect"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { isRefusedToken, mostRefusals } from "./allPages.ts"
import type { Entry, Page } from "./source.ts"

/** More rounds only follow a window in which everything changes all the time. */
const mostRounds = 5

/** The entries of all rounds. Every round is a whole one: a token that is refused begins it again. */
export const settled = <A>(
  round: Effect.Effect<ReadonlyArray<Entry<A>>, SpApiError, SpApi>
): Effect.Effect<Page<A>, SpApiError, SpApi> =>
  Effect.gen(function*() {
    const entries: Array<Entry<A>> = []
    const seen = new Set<string>()
    const read = Effect.retry(round, { times: mostRefusals, while: isRefusedToken })
    for (let rounds = 0; rounds < mostRounds; rounds++) {
      const before = seen.size
      for (const entry of yield* read) {
        const { entity = "", print } = entry
        const key = JSON.stringify([entity, print])
        if (!seen.has(key)) entries.push(entry)
        seen.add(key)
      }
      if (seen.size === before) break
    }
    return { entries, overflows: false, through: undefined }
  })
