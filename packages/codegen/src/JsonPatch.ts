/**
 * JSON Patch (RFC 6902), as far as fixes of Amazon's schemas need it.
 */
import { ModelError } from "./Swagger.ts"

/** One step of a patch. Paths are JSON Pointers (RFC 6901). */
export type JsonPatchStep =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }

/** The names of a JSON Pointer. */
const namesOf = (pointer: string): ReadonlyArray<string> =>
  pointer.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))

/** The value after all steps; the argument is not changed. Throws where a step fits nothing. */
export const applyPatch = <A>(value: A, steps: ReadonlyArray<JsonPatchStep>, where: string): A => {
  const result = structuredClone(value)
  for (const step of steps) {
    const names = namesOf(step.path)
    const last = names.at(-1)!
    let parent: unknown = result
    for (const name of names.slice(0, -1)) {
      parent = isObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined
    }
    if (!isObject(parent)) throw new ModelError(where, `has no ${step.path}, which a fix names`)
    // What is removed or replaced must exist, what is added must not; otherwise Amazon has fixed it.
    if (Object.hasOwn(parent, last) === (step.op === "add")) {
      throw new ModelError(
        where,
        `${step.op === "add" ? "has" : "lacks"} ${step.path}, so a fix in the overlays does not fit`
      )
    }
    if (step.op === "test") {
      if (JSON.stringify(parent[last]) !== JSON.stringify(step.value)) {
        throw new ModelError(where, `says something else at ${step.path} than a fix expects`)
      }
    } else if (step.op !== "remove") parent[last] = step.value
    else if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete parent[last]
  }
  return result
}

/** Objects and arrays: both have properties by name. */
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
