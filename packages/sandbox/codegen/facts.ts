/**
 * `node packages/sandbox/codegen/facts.ts <directory of Amazon's models>`: writes `src/generated/ModelFacts.ts`, the facts of the models
 * that effect-sp-api does not have: success statuses, and the values and formats of strings.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as ModelFiles from "../src/replay/ModelFiles.ts"

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: ReadonlyArray<string>
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: ReadonlyArray<Schema>
}

interface Operation {
  readonly operationId?: string
  readonly parameters?: ReadonlyArray<Schema & { readonly in: string; readonly name: string }>
  readonly responses?: Readonly<Record<string, unknown>>
}

interface Model {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly definitions: Readonly<Record<string, Schema>>
}

const formats = new Set(["date-time", "dateTime", "date", "uri", "byte"])

/** The allowed values of a string, or its format; for an array those of its elements. */
const hintOf = (model: Model, schema: Schema | undefined): ReadonlyArray<string> | string | undefined => {
  if (schema === undefined) return undefined
  if (schema.$ref !== undefined) return hintOf(model, model.definitions[schema.$ref.slice("#/definitions/".length)])
  if (schema.enum !== undefined) return schema.enum
  if (schema.type === "array") return hintOf(model, schema.items)
  return schema.type === "string" && schema.format !== undefined && formats.has(schema.format)
    ? schema.format
    : undefined
}

const propertiesOf = (model: Model, schema: Schema): Readonly<Record<string, Schema>> => ({
  ...(schema.$ref === undefined
    ? undefined
    : propertiesOf(model, model.definitions[schema.$ref.slice("#/definitions/".length)]!)),
  ...Object.assign({}, ...(schema.allOf ?? []).map((part) => propertiesOf(model, part))),
  ...schema.properties
})

const status: Record<string, number> = {}
const parameters: Record<string, Record<string, ReadonlyArray<string>>> = {}
const strings: Record<string, Record<string, ReadonlyArray<string> | string>> = {}

for (const file of ModelFiles.find(process.argv[2] ?? "models")) {
  const name = basename(file, ".json")
  const model: Model = JSON.parse(readFileSync(file, "utf8"))
  const hints: Record<string, ReadonlyArray<string> | string> = {}
  for (const [definition, schema] of Object.entries(model.definitions)) {
    for (const [property, type] of Object.entries(propertiesOf(model, schema))) {
      const hint = hintOf(model, type)
      if (hint !== undefined) hints[`${definition}.${property}`] = hint
    }
  }
  if (Object.keys(hints).length > 0) strings[name] = hints
  for (const item of Object.values(model.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === undefined) continue
      const id = ModelFiles.operationId(name, operation.operationId, method)
      const success = Object.keys(operation.responses ?? {}).map(Number).filter((code) =>
        code >= 200 && code < 300
      ).sort()[0]
      if (success !== undefined && success !== 200) status[`${name}.${id}`] = success
      for (const parameter of operation.parameters ?? []) {
        const values = parameter.enum ?? parameter.items?.enum
        if (parameter.in !== "body" && values !== undefined) {
          ;(parameters[`${name}.${id}`] ??= {})[parameter.name] = values
        }
      }
    }
  }
}

/** Facts are packed into one string, which is a fraction of the size of a literal; no value contains a separator. */
const pack = (facts: Readonly<Record<string, ReadonlyArray<string> | string>>): string =>
  Object.entries(facts).map(([name, fact]) => {
    const values = typeof fact === "string" ? [`@${fact}`] : fact
    for (const value of values) if (/[&=|]/.test(value)) throw new Error(`${name} contains a separator: ${value}`)
    return `${name}=${values.join("|")}`
  }).join("&")

const lines = (entries: Readonly<Record<string, unknown>>): string =>
  Object.entries(entries).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")

const packed = (entries: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string> | string>>>>): string =>
  lines(Object.fromEntries(Object.entries(entries).map(([key, facts]) => [key, pack(facts)])))

writeFileSync(
  join(import.meta.dirname, "../src/generated/ModelFacts.ts"),
  `// AUTO-GENERATED from Amazon's models by packages/sandbox/codegen/facts.ts. Do not edit.

/** The success status, where it is not 200. */
export const status: Readonly<Record<string, number>> = {
${lines(status)}
}

/** The allowed values of parameters, by operation: \`name=value|value&name=…\`. */
export const parameters: Readonly<Record<string, string>> = {
${packed(parameters)}
}

/** The allowed values or the format of string properties, by model: \`Definition.property=value|value&Definition.property=@date-time&…\`. */
export const strings: Readonly<Record<string, string>> = {
${packed(strings)}
}
`
)
