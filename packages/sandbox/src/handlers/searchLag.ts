/** Searches that lag behind, as Amazon's do: what changed is found some time later. */
import * as Prng from "../world/Prng.ts"
import type { Call } from "./Call.ts"

/** The time that a search shows an entity of: each lags by a time of its own, up to the option `searchLag`. */
export const seenAt = (call: Pick<Call, "now" | "state">, id: string): number => {
  const { searchLagMillis, seed } = call.state.settings
  return searchLagMillis === 0
    ? call.now
    : call.now - Math.floor(Prng.make(seed, "search-lag", id).next() * searchLagMillis)
}
