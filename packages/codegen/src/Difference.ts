/**
 * What is different in a newer model: operations and properties added, removed, retyped, rates changed.
 */
import type { Overlays } from "./Overlays.ts"
import { noOverlays } from "./Overlays.ts"
import { correct } from "./Properties.ts"
import { sectionOf } from "./Sections.ts"
import { shapeOf } from "./Shapes.ts"
import { factsOf } from "./Snapshot.ts"
import { methods, ModelError, type SwaggerModel } from "./Swagger.ts"

/** A fact that is not the same. */
export interface Change {
  readonly kind: "added" | "removed" | "changed"
  /** `property Order.AmazonOrderId` */
  readonly about: string
  readonly before?: string
  readonly after?: string
}

/** The changes from one set of facts to another. */
export const changes = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): ReadonlyArray<Change> => {
  const result: Array<Change> = []
  for (const [about, fact] of before) {
    const now = after.get(about)
    if (now === undefined) result.push({ kind: "removed", about, before: fact })
    else if (now !== fact) result.push({ kind: "changed", about, before: fact, after: now })
  }
  for (const [about, fact] of after) {
    if (!before.has(about)) result.push({ kind: "added", about, after: fact })
  }
  return result.filter((change) =>
    !result.some((other) => other.kind === change.kind && holds(other.about, change.about))
  )
}

/** Whether a change of one thing says that of another: a removed operation's rate, a new definition's properties. */
const holds = (whole: string, part: string): boolean => {
  const [kind, name = ""] = whole.split(" ")
  const [partKind, partName = ""] = part.split(" ")
  return kind === "definition" && partKind === "property" && /^[.[]/.test(partName.slice(name.length)) &&
      partName.startsWith(name)
    || kind === "operation" && partKind !== "definition" && partKind !== "property" && whole !== part
      && (partName === name || partKind === "parameter" && partName.startsWith(`${name}.`))
}

/** The facts of a model that the overlays may not fit any more. Only what the model itself says is taken. */
export const factsOfNewer = (model: string, swagger: SwaggerModel, overlays: Overlays): ReadonlyMap<string, string> => {
  const ids = new Map<string, ReadonlySet<string>>()
  for (const [path, item] of Object.entries(swagger.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      const id = overlays.renames.operations[model]?.[`${method.toUpperCase()} ${path}`] ?? operation.operationId
      ids.set(id, new Set(operation.parameters?.map((parameter) => parameter.name)))
    }
  }
  const known = <Row>(rows: { readonly [id: string]: Row } | undefined): { readonly [id: string]: Row } =>
    Object.fromEntries(Object.entries(rows ?? {}).filter(([id]) => ids.has(id)))
  const parameters = Object.entries(known(overlays.parameters[model])).map(([id, facts]) =>
    [
      id,
      { dateTimes: facts.dateTimes?.filter((name) => ids.get(id)!.has(name)) ?? [] }
    ] as const
  )
  const absent = Object.entries(overlays.absent[model] ?? {}).map(([name, properties]) =>
    [
      name,
      properties.filter((property) => swagger.definitions?.[name]?.required?.includes(property) === true)
    ] as const
  ).filter(([, properties]) => properties.length > 0)
  return factsOf(sectionOf(model, swagger, {
    ...noOverlays,
    modules: { [model]: overlays.modules[model] ?? { module: model, api: model, version: "" } },
    renames: overlays.renames,
    deprecations: { [model]: known(overlays.deprecations[model]) },
    parameters: { [model]: Object.fromEntries(parameters) },
    absent: { [model]: Object.fromEntries(absent) },
    properties: { [model]: fittingRows(swagger, overlays.properties[model] ?? {}) },
    repeatable: { [model]: Object.fromEntries([...ids.keys()].map((id) => [id, false])) }
  }))
}

/** The rows that still correct something. */
const fittingRows = (
  swagger: SwaggerModel,
  rows: Overlays["properties"][string]
): Overlays["properties"][string] =>
  Object.fromEntries(
    Object.entries(rows).map(([name, properties]) =>
      [
        name,
        Object.fromEntries(
          Object.entries(properties).filter(([property, row]) => {
            const schema = swagger.definitions?.[name]
            if (schema === undefined) return false
            try {
              correct(shapeOf(schema, swagger.definitions!, name), { [property]: row }, name)
              return true
            } catch (error) {
              if (error instanceof ModelError) return false
              throw error
            }
          })
        )
      ] as const
    ).filter(([, properties]) => Object.keys(properties).length > 0)
  )

/** A change as a line. */
export const changeLine = (change: Change): string => {
  switch (change.kind) {
    case "added":
      return `+ ${change.about}: ${change.after}`
    case "removed":
      return `- ${change.about}: ${change.before}`
    case "changed":
      return `~ ${change.about}: ${change.before} → ${change.after}`
  }
}
