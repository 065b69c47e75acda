/**
 * Which definitions only requests hold.
 */
import type { Operation, Shape } from "./Ir.ts"
import { references } from "./Shapes.ts"

const reachable = (shapes: ReadonlyMap<string, Shape>, roots: ReadonlyArray<Shape>): ReadonlySet<string> => {
  const found = new Set<string>()
  const queue = roots.flatMap(references)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    found.add(name)
    queue.push(...references(shapes.get(name)!))
  }
  return found
}

/** The definitions that bodies of requests reach and answers do not. */
export const inputOnly = (
  shapes: ReadonlyMap<string, Shape>,
  operations: ReadonlyArray<Operation>
): ReadonlySet<string> => {
  const requests = reachable(shapes, operations.flatMap((operation) => operation.body ?? []))
  const answers = reachable(shapes, operations.flatMap((operation) => operation.output))
  return new Set([...requests].filter((name) => !answers.has(name)))
}
