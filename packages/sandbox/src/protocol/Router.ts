/**
 * Finds the operation of a method and a path, by a tree of path segments that is built once.
 */
import type { Entry } from "./Operations.ts"

/** An operation and the values of its path parameters, decoded. */
interface Match {
  readonly entry: Entry
  readonly values: Readonly<Record<string, string>>
}

interface Node {
  readonly literals: Map<string, Node>
  parameter: Node | undefined
  /** Operations that end here, by method. */
  readonly operations: Map<string, Entry>
  /** True where the last parameter takes the rest of the path. */
  greedy: boolean
}

const node = (): Node => ({ literals: new Map(), parameter: undefined, operations: new Map(), greedy: false })

/** A match; `method` when only the method is wrong; `malformed` when a segment cannot be decoded. */
type Route = Match | "unknown" | "method" | "malformed"

/** Path templates whose last parameter contains slashes. */
const greedy = new Set(["/uploads/2020-11-01/uploadDestinations/{resource}"])

/** Finds operations. */
export type Router = (method: string, path: string) => Route

/** A router over operations. `emptyValues`: whether a path parameter may be empty, as in some of Amazon's examples. */
export const make = (entries: ReadonlyArray<Entry>, emptyValues = false): Router => {
  const root = node()
  for (const entry of entries) {
    let current = root
    for (const segment of entry.path.split("/").slice(1)) {
      if (segment.startsWith("{")) {
        current = current.parameter ??= node()
        current.greedy = greedy.has(entry.path)
      } else {
        let next = current.literals.get(segment)
        if (next === undefined) current.literals.set(segment, next = node())
        current = next
      }
    }
    current.operations.set(entry.method, entry)
  }

  // A literal segment takes precedence; if it leads nowhere, the parameter is tried.
  const find = (current: Node, segments: ReadonlyArray<string>, index: number): Node | undefined => {
    if (index === segments.length) return current.operations.size > 0 ? current : undefined
    const literal = current.literals.get(segments[index]!)
    const match = literal === undefined ? undefined : find(literal, segments, index + 1)
    if (match !== undefined) return match
    const parameter = current.parameter
    if (parameter === undefined || segments[index] === "" && !emptyValues) return undefined
    return parameter.greedy ? parameter : find(parameter, segments, index + 1)
  }

  return (method, path) => {
    const segments = path.split("/")
    segments.shift()
    const match = find(root, segments, 0)
    if (match === undefined) return "unknown"
    const entry = match.operations.get(method)
    if (entry === undefined) return "method"
    const values: Record<string, string> = {}
    try {
      entry.path.split("/").slice(1).forEach((segment, index) => {
        if (!segment.startsWith("{")) return
        const raw = match.greedy ? segments.slice(index).join("/") : segments[index]!
        values[segment.slice(1, -1)] = decodeURIComponent(raw)
      })
    } catch {
      return "malformed"
    }
    return { entry, values }
  }
}
