/**
 * What a person decides of every operation that is not a GET: whether it is safe to send twice, and whether it changes
 * something. Neither follows from the other, nor from the method.
 */
import type { Overlays } from "./Overlays.ts"
import type { Problems } from "./Problems.ts"
import type { methods } from "./Swagger.ts"

/** Which operation it is. */
interface Decided {
  readonly model: string
  readonly id: string
  readonly method: (typeof methods)[number]
}

const readsByName = /^(?:get|list|search|query|find|check|validate|preview|estimate)[A-Z]/

/** Whether a call may be sent again when its outcome is unknown. */
export const isRepeatable = ({ id, method, model }: Decided, overlays: Overlays, problems: Problems): boolean => {
  const row = method === "get" ? true : overlays.repeatable[model]?.[id]
  if (row === undefined) {
    problems.add(`${model}.${id}`, "has no row in overlays/repeatable.json; decide whether it is safe to send twice", {
      overlay: "repeatable",
      path: [model, id],
      // Reads, by whatever method, and setting what is named in the path.
      row: readsByName.test(id) || ["put", "patch", "delete"].includes(method)
    })
  }
  return row ?? false
}

/** Whether a call changes something, so that tools ask a person before. */
export const isWrite = ({ id, method, model }: Decided, overlays: Overlays, problems: Problems): boolean => {
  const row = overlays.writes[model]?.[id]
  if (row === undefined && method !== "get") {
    problems.add(`${model}.${id}`, "has no row in overlays/writes.json; decide whether it changes something", {
      overlay: "writes",
      path: [model, id],
      row: readsByName.test(id) ? { writes: false, because: "a read, by its name" } : true
    })
  }
  // What is undecided is asked about.
  return row === undefined ? method !== "get" : row === true
}
