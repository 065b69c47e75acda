/**
 * Operations without a handler of their own: the response is a value generated from its schema, the same for the same
 * request.
 */
import type { Reply } from "../protocol/Http.ts"
import { generate } from "../world/Generate.ts"
import * as Prng from "../world/Prng.ts"
import type { Call } from "./Call.ts"

/** A generated reply. */
export const generated = (call: Call): Reply => {
  const { input, loaded, seller, state } = call
  const { facts, output } = loaded
  if (output === undefined || loaded.status === 204) return { status: loaded.status }
  const prng = Prng.make(
    state.settings.seed,
    loaded.spec.name,
    seller.id,
    JSON.stringify(input),
    JSON.stringify(call.body ?? null)
  )
  return {
    status: loaded.status,
    json: generate({ prng, facts, seller, world: state.world, now: call.now, input }, output)
  }
}
