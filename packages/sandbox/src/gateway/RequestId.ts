/**
 * Request ids in Amazon's form, the same in every run with the same seed.
 */
import * as Prng from "../world/Prng.ts"

const hex = "0123456789abcdef"

/** The id of the request with this index. */
export const requestId = (seed: number, index: number): string => {
  const prng = Prng.make(seed, "request", index)
  return `${prng.string(8, hex)}-${prng.string(4, hex)}-4${prng.string(3, hex)}-a${prng.string(3, hex)}-${
    prng.string(12, hex)
  }`
}
