/**
 * The module of the content of a `JSON_LISTINGS_FEED` and of its processing report, from Amazon's two schemas. Facts
 * only: no description is copied.
 */
import { schemaOf } from "./emit/Schemas.ts"
import { comment, indent, key, literal } from "./emit/Text.ts"
import { declaration } from "./emit/Types.ts"
import type { Shape } from "./Ir.ts"
import type { JsonSchema } from "./JsonSchema.ts"
import { shapeOf } from "./JsonSchema.ts"
import { ModelError } from "./Swagger.ts"

/** A schema with the keywords that restrict values. */
interface Restricted extends Omit<JsonSchema, "properties" | "items"> {
  readonly const?: unknown
  readonly properties?: { readonly [name: string]: Restricted | false }
  readonly items?: Restricted
  readonly oneOf?: ReadonlyArray<Restricted>
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
}

/** Amazon's schemas. */
export interface ListingsFeedSchemas {
  readonly feed: unknown
  readonly report: unknown
}

const where = "listings-feed-schema-v2"

const property = (schema: Restricted, name: string, at: string): Restricted => {
  const found = schema.properties?.[name]
  if (found === undefined || found === false) throw new ModelError(at, `does not describe ${name}`)
  return found
}

const kinds: ReadonlySet<string> = new Set(["string", "integer", "array", "object"])

/** What is checked of a value. */
const ruleOf = (schema: Restricted, at: string): object => {
  const { const: only, enum: values, maxItems, maxLength, maximum, minItems, minLength, minProperties, minimum } =
    schema
  const { type } = schema
  if (typeof type !== "string" || !kinds.has(type)) throw new ModelError(at, `has the type ${JSON.stringify(type)}`)
  const min = minimum ?? minLength ?? minItems ?? minProperties
  const max = maximum ?? maxLength ?? maxItems
  const allowed = only === undefined ? values : [only]
  return {
    type,
    ...(allowed === undefined ? undefined : { values: allowed }),
    ...(min === undefined ? undefined : { min }),
    ...(max === undefined ? undefined : { max })
  }
}

const rulesOf = (schema: Restricted, at: string): { readonly [name: string]: object } =>
  Object.fromEntries(
    Object.keys(schema.properties ?? {}).map((name) => [name, ruleOf(property(schema, name, at), `${at}.${name}`)])
  )

/** An operation of messages: what it requires, and what it may not have. */
interface Operation {
  readonly name: string
  readonly required: ReadonlyArray<string>
  readonly absent: ReadonlyArray<string>
}

const operationsOf = (message: Restricted): ReadonlyArray<Operation> => {
  const operations = (message.oneOf ?? []).map((branch): Operation => {
    const { properties = {}, required = [] } = branch
    const type = properties["operationType"]
    const name = type === false ? undefined : type?.const
    if (typeof name !== "string") throw new ModelError(where, "has a message that names no operationType")
    const absent = Object.keys(properties).filter((name) => properties[name] === false)
    return { name, required: [...message.required ?? [], ...required], absent }
  })
  const known = property(message, "operationType", where).enum ?? []
  const missing = known.find((name) => !operations.some((operation) => operation.name === name))
  if (missing !== undefined || operations.length !== known.length) {
    throw new ModelError(where, `does not say what a message of ${missing ?? "another operationType"} holds`)
  }
  return operations
}

const union = (values: ReadonlyArray<unknown>): string => values.map((value) => JSON.stringify(value)).join(" | ")

/** Types that are written for properties whose schema says nothing. */
const attributesOf = (operation: string): string => operation === "PARTIAL_UPDATE" ? "Partial<A>" : "A"

const typeOf = (name: string, schema: Restricted, operation: string): string => {
  switch (name) {
    case "operationType":
      return JSON.stringify(operation)
    case "attributes":
      return attributesOf(operation)
    case "patches":
      return "ReadonlyArray<AttributePatch<NoInfer<A>>>"
  }
  if (schema.enum !== undefined) return union(schema.enum)
  if (schema.type === "integer") return "number"
  if (schema.type === "string") return "string"
  throw new ModelError(`${where}.${name}`, "is new: say in packages/codegen/src/ListingsFeed.ts which type it has")
}

const bounds = (schema: Restricted): ReadonlyArray<string> => {
  const { maximum, minimum, minItems, minLength, minProperties } = schema
  if (minimum !== undefined) return [maximum === undefined ? `At least ${minimum}.` : `${minimum} to ${maximum}.`]
  if (minLength !== undefined) return ["Not empty."]
  return minItems !== undefined || minProperties !== undefined ? ["At least one."] : []
}

/** `Update` of `UPDATE`. */
const nameOf = (operation: string): string =>
  operation.split("_").map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join("")

const interfaceOf = (message: Restricted, { absent, name, required }: Operation): string => {
  const names = Object.keys(message.properties ?? {}).filter((property) => !absent.includes(property))
  const isTyped = names.includes("attributes") || names.includes("patches")
  const members = names.map((field) => {
    const schema = property(message, field, where)
    const type = typeOf(field, schema, name)
    const member = required.includes(field) ? `${key(field)}: ${type}` : `${key(field)}?: ${type} | undefined`
    return `${comment(bounds(schema)).replace(/^/gm, "  ").trimEnd()}\n  readonly ${member}\n`.replace(/^\n/, "")
  })
  return comment([`A message of a feed whose \`operationType\` is \`${name}\`.`])
    + `export interface ${nameOf(name)}Message${isTyped ? "<A extends object = Attributes>" : ""} {\n${
      members.join("")
    }}\n`
}

const shape = (schema: JsonSchema, at: string): Shape => shapeOf({ schema, root: schema, where: at }, new Map())

/** The header, whose version has one value only. */
const headerOf = (header: Restricted): string => {
  const version = property(header, "version", where).const
  const text = declaration("FeedHeader", shape(header as JsonSchema, where), { descriptions: false })
  const typed = text.replace("readonly version: string\n", `readonly version: ${JSON.stringify(version)}\n`)
  if (typeof version !== "string" || typed === text) throw new ModelError(where, "has no version in its header")
  return comment(["The header of a feed."]) + typed
}

/** The source of the module. */
export const listingsFeedText = (schemas: ListingsFeedSchemas): string => {
  const feed = schemas.feed as Restricted
  const [header, messages] = [property(feed, "header", where), property(feed, "messages", where)]
  const message = messages.items
  if (message === undefined) throw new ModelError(where, "does not describe its messages")
  const operations = operationsOf(message)
  const patch = property(message, "patches", where).items
  if (patch === undefined) throw new ModelError(where, "does not describe its patches")
  const report = property(header, "report", where)
  const included = property(report, "includedData", where)
  const reportShape = shape(schemas.report as JsonSchema, "listings-feed-processing-report-schema-v2")
  const facts = {
    header: {
      rules: rulesOf({ ...header, properties: without(header, "report") }, "header"),
      required: header.required
    },
    report: { rules: rulesOf(report, "header.report"), required: report.required },
    includedData: (included.items as Restricted).enum,
    messages: ruleOf(messages, "messages"),
    message: rulesOf(message, "messages[]"),
    operations: Object.fromEntries(operations.map(({ absent, name, required }) => [name, { required, absent }])),
    patch: { rules: rulesOf(patch, "patches[]"), required: patch.required }
  }
  const facets = Object.entries(facts).map(([name, fact]) => `  ${name}: ${indent(literal(fact, 4 + name.length))}`)
  return `// AUTO-GENERATED by packages/codegen/src/listingsFeedTypes.ts. Do not edit: change the generator.
// dprint-ignore-file
/**
 * The content of a \`JSON_LISTINGS_FEED\`, version 2.0, and its processing report.
 */
import * as Shape from "../../../operation/Shape.ts"
import type { AttributePatch, Attributes } from "../../internal/attributes.ts"

${headerOf(header)}
${operations.map((operation) => interfaceOf(message, operation)).join("\n")}
${comment(["The processing report of a feed."])}${declaration("FeedReport", reportShape, { descriptions: false })}
/** The shape of a processing report. */
export const reportShape: Shape.Shape = Shape.define(() => ${
    schemaOf(reportShape, { section: { schemaNames: {} } }, 0)
  })

/** What Amazon's schema says of the values of a feed. */
export const facts = {
${facets.join(",\n")}
} as const
`
}

const without = (schema: Restricted, name: string): NonNullable<Restricted["properties"]> =>
  Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([other]) => other !== name))
