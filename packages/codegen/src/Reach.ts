/**
 * Which definitions only requests hold, and which of those that responses hold too requests hold in another form.
 */
import type { Operation, Shape } from "./Ir.ts"
import { references } from "./Shapes.ts"

const reachable = (shapes: ReadonlyMap<string, Shape>, roots: ReadonlyArray<Shape>): ReadonlySet<string> => {
  const names = new Set<string>()
  const queue = roots.flatMap(references)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (names.has(name)) continue
    names.add(name)
    queue.push(...references(shapes.get(name)!))
  }
  return names
}

const inRequests = (shapes: ReadonlyMap<string, Shape>, operations: ReadonlyArray<Operation>): ReadonlySet<string> =>
  reachable(shapes, operations.flatMap((operation) => operation.body ?? []))

const inResponses = (shapes: ReadonlyMap<string, Shape>, operations: ReadonlyArray<Operation>): ReadonlySet<string> =>
  reachable(shapes, operations.flatMap((operation) => operation.output))

/** The definitions that bodies of requests reach and responses do not. */
export const inputOnly = (
  shapes: ReadonlyMap<string, Shape>,
  operations: ReadonlyArray<Operation>
): ReadonlySet<string> => {
  const responses = inResponses(shapes, operations)
  return new Set([...inRequests(shapes, operations)].filter((name) => !responses.has(name)))
}

/** Whether a shape holds a date or a date-time, or one of the two, itself or in its parts. */
export const holdsDates = (
  shape: Shape,
  shapes: ReadonlyMap<string, Shape> = new Map(),
  format?: "date" | "date-time"
): boolean => {
  const seen = new Set<string>()
  const holds = (shape: Shape): boolean => {
    switch (shape.kind) {
      case "string":
        return format === undefined ? shape.format !== undefined : shape.format === format
      case "array":
        return holds(shape.items)
      case "nullable":
        return holds(shape.shape)
      case "object":
        return shape.properties.some((property) => holds(property.shape)) ||
          shape.rest !== undefined && holds(shape.rest)
      case "ref": {
        const target = seen.has(shape.name) ? undefined : shapes.get(shape.name)
        seen.add(shape.name)
        return target !== undefined && holds(target)
      }
      default:
        return false
    }
  }
  return holds(shape)
}

/** What requests hold in place of the definitions that requests and responses share and that hold dates. */
export const requestForms = (
  shapes: ReadonlyMap<string, Shape>,
  operations: ReadonlyArray<Operation>
): { readonly [definition: string]: Shape } => {
  const responses = inResponses(shapes, operations)
  const forms: Record<string, Shape> = {}
  for (const name of inRequests(shapes, operations)) {
    const shape = shapes.get(name)!
    if (!responses.has(name) || !holdsDates(shape, shapes)) continue
    forms[name] = shape.kind === "string" ? shape : { kind: "ref", name: `${name}Input` }
  }
  return forms
}
