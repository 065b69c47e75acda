/**
 * Collects what is wrong with a file, by the path of each place.
 */
import type { Problem } from "../../protocol/Strict.ts"
import * as Strict from "../../protocol/Strict.ts"

/** The problems of one file. */
export interface Problems {
  readonly add: (path: string, message: string) => void
  /** Checks that an id is new; `what` is the kind of thing, such as `order`. */
  readonly unique: (path: string, what: string, id: string) => void
  /** Throws `Unacceptable` where there are problems. */
  readonly end: () => void
}

/** No problems yet. */
export const make = (): Problems => {
  const found: Array<Problem> = []
  const ids = new Map<string, string>()
  const add = (path: string, message: string): void => void found.push({ path, message })
  return {
    add,
    unique: (path, what, id) => {
      const key = `${what} ${id}`
      const other = ids.get(key)
      if (other === undefined) ids.set(key, path)
      else add(path, `is ${id}, as ${other} is already`)
    },
    end: () => {
      if (found.length > 0) throw new Strict.Unacceptable(Strict.explain(found, "The world"))
    }
  }
}
