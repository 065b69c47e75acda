/**
 * What a schema says of one attribute alone, whatever the listing's other attributes are: the rules that a patch of it is held to.
 *
 * A rule about several attributes becomes one about this attribute that only refuses what no value of the others makes right. To turn
 * `not` and `if` around, the opposite is needed too: what is right with every value of the others.
 */
import type { Json, Schema } from "./Keywords.ts"
import { isObject } from "./Keywords.ts"

/** `possible`: accepts what some values of the other attributes make right; `certain`: what all do. */
type Lean = "possible" | "certain"

const opposite = (lean: Lean): Lean => lean === "possible" ? "certain" : "possible"

const isEqual = (one: Schema, other: Schema): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Names in `properties` of a schema and of all that it is made of. */
const isMentioned = (schema: unknown, attribute: string): boolean =>
  Array.isArray(schema)
    ? schema.some((one) => isMentioned(one, attribute))
    : isObject(schema) && (
      isObject(schema["properties"]) && Object.hasOwn(schema["properties"], attribute) ||
      schema["patternProperties"] !== undefined || schema["$ref"] !== undefined ||
      ["allOf", "anyOf", "oneOf", "if", "then", "else"].some((keyword) => isMentioned(schema[keyword], attribute)) ||
      isObject(schema["dependentSchemas"]) && isMentioned(Object.values(schema["dependentSchemas"]), attribute)
    )

const condition = (schema: Json, attribute: string, lean: Lean): ReadonlyArray<Schema> => {
  const question = schema["if"] as Schema
  const certain = project(question, attribute, "certain")
  const possible = project(question, attribute, "possible")
  const then = schema["then"] === undefined ? true : project(schema["then"] as Schema, attribute, lean)
  const other = schema["else"] === undefined ? true : project(schema["else"] as Schema, attribute, lean)
  if (lean === "certain") return [{ anyOf: [{ not: possible }, then] }, { anyOf: [certain, other] }]
  return [
    // oxlint-disable-next-line no-thenable
    ...(then === true ? [] : [{ if: certain, then }]),
    ...(other === true ? [] : [{ if: possible, else: other }])
  ]
}

const ofOthers = (names: unknown, attribute: string): boolean =>
  Array.isArray(names) && names.some((name) => name !== attribute)

const choice = (keyword: string, branches: ReadonlyArray<Schema>, attribute: string, lean: Lean): Schema => {
  const projected = branches.map((branch) => project(branch, attribute, lean))
  if (keyword === "anyOf") return { anyOf: projected }
  const isExact = branches.every((branch, index) =>
    isEqual(projected[index]!, project(branch, attribute, opposite(lean)))
  )
  return isExact ? { oneOf: projected } : lean === "possible" ? { anyOf: projected } : false
}

const byName = (schemas: Json, attribute: string, lean: Lean): ReadonlyArray<Schema> =>
  Object.entries(schemas).flatMap(([name, schema]): ReadonlyArray<Schema> =>
    Array.isArray(schema)
      ? lean === "certain" && ofOthers(schema, attribute) ? [false] : []
      : name === attribute || lean === "certain"
      ? [project(schema as Schema, attribute, lean)]
      : []
  )

/** Keywords of objects of which nothing certain is known while other attributes are not. */
const ofAll: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "enum",
  "const",
  "unevaluatedProperties",
  "$ref"
])

const project = (schema: Schema, attribute: string, lean: Lean): Schema => {
  if (typeof schema === "boolean") return schema
  const result: Record<string, unknown> = {}
  const all: Array<Schema> = []
  const isCertain = lean === "certain"
  for (const [keyword, value] of Object.entries(schema)) {
    switch (keyword) {
      case "properties": {
        const { [attribute]: own, ...others } = value as Json
        if (isCertain && Object.values(others).some((other) => other !== true)) return false
        if (own !== undefined) result["properties"] = { [attribute]: own }
        break
      }
      case "required":
        if (isCertain && ofOthers(value, attribute)) return false
        if ((value as ReadonlyArray<string>).includes(attribute)) result["required"] = [attribute]
        break
      case "allOf":
        all.push(...(value as ReadonlyArray<Schema>).map((one) => project(one, attribute, lean)))
        break
      case "anyOf":
      case "oneOf":
        all.push(choice(keyword, value as ReadonlyArray<Schema>, attribute, lean))
        break
      case "not":
        result["not"] = project(value as Schema, attribute, opposite(lean))
        break
      case "if":
        all.push(...condition(schema, attribute, lean))
        break
      case "then":
      case "else":
        break
      case "dependentRequired":
      case "dependentSchemas":
      case "dependencies":
        all.push(...byName(value as Json, attribute, lean))
        break
      case "minProperties":
        if (isCertain && (value as number) > 1) return false
        break
      case "maxProperties":
        if (isCertain || (value as number) < 1) return false
        break
      case "additionalProperties":
      case "patternProperties":
        if (isCertain && value !== true) return false
        result[keyword] = value
        break
      case "propertyNames":
        if (isCertain) return false
        result[keyword] = value
        break
      default:
        if (!ofAll.has(keyword)) result[keyword] = value
        else if (isCertain) return false
    }
  }
  const rules = all.filter((rule) => rule !== true && !(isObject(rule) && Object.keys(rule).length === 0))
  return rules.length === 0 ? result : { ...result, allOf: rules }
}

/** The schema of an object that holds this attribute alone. */
export const ofOneAttribute = (schema: Json, attribute: string): Json => {
  const projected = project(schema, attribute, "possible")
  const result = isObject(projected) ? projected : { not: {} }
  return {
    ...result,
    ...(schema["$defs"] === undefined ? undefined : { $defs: schema["$defs"] }),
    ...(schema["unevaluatedProperties"] === undefined || isMentioned(schema, attribute)
      ? undefined
      : { unevaluatedProperties: schema["unevaluatedProperties"] })
  }
}
