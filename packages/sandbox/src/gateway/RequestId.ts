/**
 * Request ids in Amazon's form, the same in every run with the same seed.
 */
import * as Prng from "../world/Prng.ts"

/** The id of the request with this index. */
export const requestId = (seed: number, index: number): string => {
  const prng = Prng.make(seed, "request", index)
  return `${prng.hex(8)}-${prng.hex(4)}-4${prng.hex(3)}-a${prng.hex(3)}-${prng.hex(12)}`
}
