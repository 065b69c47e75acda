/** Names of report types and feed types on command lines. */
import * as Effect from "effect/Effect"
import { nearest } from "../output/distance.ts"
import { type Failure, usage } from "../output/failure.ts"

/**
 * The name as Amazon writes it, for one in any case. One that is not known fails with exit code 2 and the nearest
 * names, as Amazon's own error names none; `unchecked` takes it as it is.
 */
export const typeNamed = (
  typed: string,
  known: ReadonlyArray<string>,
  { list, unchecked, what }: {
    /** `report`, `feed`. */
    readonly what: string
    /** The command that lists them. */
    readonly list: string
    readonly unchecked: boolean
  }
): Effect.Effect<string, Failure> => {
  const name = typed.trim()
  if (name === "") return usage(`Which ${what} type?`, `\`spapi ${list}\` lists them`)
  const found = known.find((type) => type === name) ?? known.find((type) => type.toLowerCase() === name.toLowerCase())
  if (found !== undefined || unchecked) return Effect.succeed(found ?? name)
  const near = nearest(name, known)
  return usage(
    `No ${what} type is known that is called ${name}`,
    near.length === 0
      ? `\`spapi ${list}\` lists them; --unchecked sends a newer one`
      : `is it ${near.join(", or ")}? --unchecked sends a newer one as it is`
  )
}
