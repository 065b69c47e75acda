/**
 * What answers operations that have no story of their own: a value drawn from the shape of their answer, the same for the same request.
 */
import type { Call } from "../gateway/Call.ts"
import type { Reply } from "../gateway/Http.ts"
import { draw } from "../world/Draw.ts"
import * as Prng from "../world/Prng.ts"

/** An answer from the shape. */
export const drawn = (call: Call): Reply => {
  const { input, loaded, seller, state } = call
  const output = loaded.shapes.output?.()
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
    json: draw({ prng, section: loaded.section, seller, world: state.world, now: call.now, input }, output)
  }
}
