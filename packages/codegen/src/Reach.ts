/**
 * Which definitions only requests hold, and where definitions refer to themselves.
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

/**
 * The references that close a cycle, by the definition that holds them. Every cycle has one, so a schema built from all
 * the others ends.
 */
export const cycles = (shapes: ReadonlyMap<string, Shape>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const state = new Map<string, "open" | "done">()
  const found = new Map<string, ReadonlyArray<string>>()
  const visit = (name: string): void => {
    state.set(name, "open")
    for (const next of new Set(references(shapes.get(name)!))) {
      if (state.get(next) === "open") found.set(name, [...found.get(name) ?? [], next])
      else if (!state.has(next)) visit(next)
    }
    state.set(name, "done")
  }
  for (const name of shapes.keys()) if (!state.has(name)) visit(name)
  return found
}
