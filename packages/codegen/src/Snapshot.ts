/**
 * A section as facts, one a line: what a newer model is compared with. Written beside the modules, so that telling the difference needs no
 * old checkout of the models.
 */
import type { Operation, Section, Shape } from "./Ir.ts"
import { inputName } from "./emit/Operations.ts"
import { literal } from "./emit/Text.ts"

const text = (shape: Shape): string => {
  switch (shape.kind) {
    case "string":
      return shape.values === undefined ? shape.format ?? "string" : shape.values.map((value) => JSON.stringify(value)).join(" | ")
    case "ref":
      return shape.name
    case "array":
      return `${text(shape.items)}[]`
    case "object":
      return shape.rest === undefined ? "object" : `{${text(shape.rest)}}`
    default:
      return shape.kind
  }
}

const shapeFacts = (path: string, shape: Shape, required: boolean): ReadonlyArray<readonly [string, string]> => [
  [path, `${text(shape)}${required ? "" : "?"}`],
  ...partFacts(path, shape)
]

const partFacts = (path: string, shape: Shape): ReadonlyArray<readonly [string, string]> =>
  shape.kind === "array"
    ? partFacts(`${path}[]`, shape.items)
    : shape.kind === "object"
    ? shape.properties.flatMap((property) => shapeFacts(`${path}.${property.name}`, property.shape, property.required))
    : []

const operationFacts = (operation: Operation): ReadonlyArray<readonly [string, string]> => {
  const { burst, id, method, name: _name, parameters: _parameters, path, rate, section: _section, ...facts } = operation.spec
  return [
    [`operation ${id}`, `${method} ${path}`],
    [`rate ${id}`, rate === undefined ? "not published" : `${rate}/${burst}`],
    [`facts ${id}`, literal(facts, 0).replaceAll(/\n\s*/g, " ")],
    [`output ${id}`, [...operation.output.map(text), ...(operation.mayBeEmpty ? ["nothing"] : [])].join(" | ")],
    ...operation.input.flatMap((property) => shapeFacts(`${inputName(operation)}.${property.name}`, property.shape, property.required))
  ]
}

/** All facts of a section: what a fact is about, and what it says. */
export const factsOf = (section: Section): ReadonlyMap<string, string> =>
  new Map([
    ...section.operations.flatMap(operationFacts),
    ...section.definitions.flatMap((definition) => shapeFacts(definition.name, definition.shape, true))
  ])

/** Facts as the text of a file. */
export const writeFacts = (facts: ReadonlyMap<string, string>): string =>
  [...facts].map(([about, fact]) => `${about} = ${fact}\n`).join("")

/** Facts from the text of a file. */
export const readFacts = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split("\n").filter((line) => line !== "").map((line) => {
    const cut = line.indexOf(" = ")
    return [line.slice(0, cut), line.slice(cut + 3)] as const
  }))
