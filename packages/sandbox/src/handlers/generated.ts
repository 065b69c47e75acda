/**
 * What answers operations that have no handler of their own: a value drawn from the shape of their answer, the same for the same request.
 */
import type { Reply } from "../protocol/Http.ts"
import { generate } from "../world/Generate.ts"
import * as Prng from "../world/Prng.ts"
import type { Call } from "./Call.ts"

/** An answer from the shape. */
export const generated = (call: Call): Reply => {
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
    json: generate({ prng, section: loaded.section, seller, world: state.world, now: call.now, input }, output)
  }
}
