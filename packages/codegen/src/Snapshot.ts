/**
 * What a model says, as facts, one a line: what a newer model is compared with. Kept in `packages/codegen/snapshot`, so
 * that telling the difference needs no old checkout of the models. What only our overlays say is left out.
 */
import type { Operation, Section, Shape } from "./Ir.ts"

const text = (shape: Shape): string => {
  switch (shape.kind) {
    case "string":
      return shape.values === undefined
        ? shape.format ?? "string"
        : shape.values.map((value) => JSON.stringify(value)).join(" | ")
    case "ref":
      return shape.name
    case "array":
      return `${text(shape.items)}[]`
    case "nullable":
      return `${text(shape.shape)} | null`
    case "object":
      return shape.rest === undefined ? "object" : `{${text(shape.rest)}}`
    default:
      return shape.kind
  }
}

const partFacts = (path: string, shape: Shape): ReadonlyArray<readonly [string, string]> =>
  shape.kind === "array"
    ? partFacts(`${path}[]`, shape.items)
    : shape.kind === "object"
    ? shape.properties.flatMap((property) => [
      [`property ${path}.${property.name}`, `${text(property.shape)}${property.required ? "" : "?"}`] as const,
      ...partFacts(`${path}.${property.name}`, property.shape)
    ])
    : []

const operationFacts = (operation: Operation): ReadonlyArray<readonly [string, string]> => {
  const { plan, spec: { deprecated, id, method, parameters, path } } = operation
  return [
    [`operation ${id}`, `${method} ${path}`],
    [`rate ${id}`, plan === undefined ? "not published" : `${plan.rate}/${plan.burst}`],
    ...(deprecated === undefined ? [] : [[`deprecated ${id}`, "yes"] as const]),
    ...operation.input.map((property) => {
      const { in: place, list, type } = parameters?.[property.name] ?? { in: "body", list: undefined, type: undefined }
      const kind = list === undefined ? "" : `, ${list}`
      const format = type === "date" || type === "integer" ? `, ${type}` : ""
      return [
        `parameter ${id}.${property.name}`,
        `${place} ${text(property.shape)}${kind}${format}${property.required ? "" : "?"}`
      ] as const
    }),
    [`output ${id}`, [...operation.output.map(text), ...(operation.mayBeEmpty ? ["nothing"] : [])].join(" | ")]
  ]
}

/** All facts of a section: what a fact is about, and what it says. */
export const factsOf = (section: Section): ReadonlyMap<string, string> =>
  new Map([
    ...section.operations.flatMap(operationFacts),
    ...section.definitions.flatMap((definition) => [
      [`definition ${definition.name}`, text(definition.shape)] as const,
      ...partFacts(definition.name, definition.shape)
    ])
  ])

/** Facts as the contents of a file. */
export const writeFacts = (facts: ReadonlyMap<string, string>): string =>
  [...facts].map(([about, fact]) => `${about} = ${fact}\n`).join("")

/** Facts from the contents of a file. */
export const readFacts = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split("\n").filter((line) => line !== "").map((line) => {
      const cut = line.indexOf(" = ")
      return [line.slice(0, cut), line.slice(cut + 3)] as const
    })
  )
