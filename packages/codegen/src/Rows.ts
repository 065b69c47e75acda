/**
 * Whether the rows of overlays fit what they name.
 */
import { exportable, isExportable } from "./ExportedNames.ts"
import type { Operation, Shape } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"
import type { Problems } from "./Problems.ts"
import { shapeAt } from "./Shapes.ts"

/** What could be read of a model. */
export interface Read {
  readonly operations: ReadonlyArray<Operation>
  readonly shapes: ReadonlyMap<string, Shape>
  /** Operations and definitions that could not: their rows must not be taken for ones that fit nothing. */
  readonly unread: ReadonlySet<string>
}

/** Overlays must not name what is not there: a typo would lose a fact without a word. */
export const checkRows = (
  model: string,
  { operations, shapes, unread }: Read,
  overlays: Overlays,
  problems: Problems
): void => {
  const specs = new Map(operations.map((operation) => [operation.spec.id, operation.spec]))
  const ids = operations.map((operation) => operation.spec.id)
  for (const [index, { spec }] of operations.entries()) {
    if (ids.indexOf(spec.id) === index) continue
    problems.add(`${model}.${spec.id}`, "occurs twice; rename one of them in overlays/renames.json", {
      overlay: "renames",
      path: ["operations", model, `${spec.method} ${spec.path}`],
      row: `${spec.id}By${spec.method.slice(0, 1)}${spec.method.slice(1).toLowerCase()}`
    })
  }
  for (const { spec } of operations.filter(({ spec }) => !isExportable(spec.id))) {
    problems.add(`${model}.${spec.id}`, "is not a name that a module can export; rename it in overlays/renames.json", {
      overlay: "renames",
      path: ["operations", model, `${spec.method} ${spec.path}`],
      row: exportable(spec.id)
    })
  }
  const tables = {
    ...overlays,
    modules: {},
    absent: {},
    properties: {},
    renames: {},
    fields: {},
    names: {},
    personal: {}
  }
  for (const [overlay, table] of Object.entries(tables)) {
    for (const id of Object.keys((table as Record<string, object | undefined>)[model] ?? {})) {
      if (specs.has(id) || unread.has(id)) continue
      problems.add(`${model}.${id}`, `is in overlays/${overlay}.json but not in the model`, {
        overlay,
        path: [model, id]
      })
    }
  }
  for (const [id, facts] of Object.entries(overlays.parameters[model] ?? {})) {
    const named = [
      ...facts.dateTimes ?? [],
      ...facts.doubleEncoded ?? [],
      ...Object.keys(facts.instead ?? {}),
      ...Object.keys(facts.limits ?? {}),
      ...(facts.rules ?? []).flatMap((rule) => rule.slice(1).filter((name) => typeof name === "string"))
    ]
    for (const name of new Set(named)) {
      if (specs.has(id) && specs.get(id)!.parameters?.[name] === undefined) {
        problems.add(`${model}.${id}`, `has no parameter ${name}; see overlays/parameters.json`)
      }
    }
  }
  for (const [id, paging] of Object.entries(overlays.pagination[model] ?? {})) {
    if (!("kind" in paging) || !specs.has(id)) continue
    const estimate = paging.total?.estimate
    if (typeof estimate === "string" && specs.get(id)?.parameters?.[estimate] === undefined) {
      problems.add(`${model}.${id}`, `has no parameter ${estimate} that makes its total an estimate`)
    }
    if (paging.kind !== "token" || unread.size > 0) continue
    const taker = operations.find((operation) => operation.spec.id === (paging.following ?? id))
    const input = taker?.input.find((property) => property.name === paging.parameter)
    const place = [paging.parameter, ...paging.within ?? []].join(".")
    if (input === undefined || shapeAt(input.shape, paging.within ?? [], shapes) === undefined) {
      problems.add(`${model}.${id}`, `has no ${place} for a page token; see overlays/pagination.json`)
    }
  }
}
