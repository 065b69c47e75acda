/** Which operation a path belongs to. */
import * as Operations from "./operations.ts"

/** An operation and the values of its path. */
export interface Match {
  readonly operation: string
  readonly parameters: { readonly [name: string]: ReadonlyArray<string> }
}

interface Template {
  readonly operation: string
  readonly segments: ReadonlyArray<string>
  /** The more of its segments are fixed, the earlier it is tried. */
  readonly fixed: number
}

const isVariable = (segment: string): boolean => segment.startsWith("{")

const index = (): ReadonlyMap<string, ReadonlyArray<Template>> => {
  const byShape = new Map<string, Array<Template>>()
  for (const place of Operations.all) {
    const segments = place.summary.path.split("/")
    const key = `${place.summary.method} ${segments.length}`
    const fixed = segments.filter((segment) => !isVariable(segment)).length
    byShape.set(key, [...byShape.get(key) ?? [], { operation: Operations.nameOf(place), segments, fixed }])
  }
  for (const templates of byShape.values()) templates.sort((a, b) => b.fixed - a.fixed)
  return byShape
}

let templates: ReturnType<typeof index> | undefined

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The operation of a method and a path without query; undefined where none has them. */
export const operationAt = (method: string, path: string): Match | undefined => {
  templates ??= index()
  const segments = path.split("/")
  const found = templates.get(`${method.toUpperCase()} ${segments.length}`)?.find((template) =>
    template.segments.every((segment, at) => isVariable(segment) ? segments[at] !== "" : segment === segments[at])
  )
  if (found === undefined) return undefined
  const parameters: Record<string, ReadonlyArray<string>> = {}
  for (const [at, segment] of found.segments.entries()) {
    if (isVariable(segment)) parameters[segment.slice(1, -1)] = [decoded(segments[at] ?? "")]
  }
  return { operation: found.operation, parameters }
}
