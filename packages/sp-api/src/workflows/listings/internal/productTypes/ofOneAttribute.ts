/**
 * What a schema says of one attribute alone, whatever the listing's other attributes are: the rules that a patch of it is held to.
 *
 * A rule about several attributes becomes one about this attribute that only refuses what no value of the others makes right. To turn
 * `not` and `if` around, the opposite is needed too: what is right with every value of the others.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import type { Schema } from "./keywords.ts"

/** `possible`: accepts what some values of the other attributes make right; `certain`: what all do. */
type Lean = "possible" | "certain"

const opposite = (lean: Lean): Lean => lean === "possible" ? "certain" : "possible"

const isEqual = (one: Schema, other: Schema): boolean => JSON.stringify(one) === JSON.stringify(other)

const isTrue = (schema: Schema): boolean => schema === true || isObject(schema) && Object.keys(schema).length === 0

/** Rules that hold together; the fewest that say the same. */
const together = (rules: ReadonlyArray<Schema>): ReadonlyArray<Schema> =>
  rules.includes(false) ? [false] : rules.filter((rule) => !isTrue(rule))

const anyOf = (branches: ReadonlyArray<Schema>): Schema => {
  const left = branches.filter((branch) => branch !== false)
  return left.some(isTrue) ? true : left.length === 0 ? false : left.length === 1 ? left[0]! : { anyOf: left }
}

const not = (schema: Schema): Schema => isTrue(schema) ? false : schema === false ? true : { not: schema }

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

const ofOthers = (names: unknown, attribute: string): boolean =>
  Array.isArray(names) && names.some((name) => name !== attribute)

/** Keywords of objects of which nothing certain is known while other attributes are not. */
const ofAll: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "enum",
  "const",
  "unevaluatedProperties",
  "$ref"
])

/** Rules within rules can double with each level; what lies beyond this many is taken for undecided. */
const most = 200_000

class Projection {
  readonly attribute: string
  readonly known = { possible: new WeakMap<JsonObject, Schema>(), certain: new WeakMap<JsonObject, Schema>() }
  left = most

  constructor(attribute: string) {
    this.attribute = attribute
  }

  of(schema: Schema, lean: Lean): Schema {
    if (typeof schema === "boolean") return schema
    let found = this.known[lean].get(schema)
    if (found === undefined) {
      // Whether it is right is not known: right with some values, and not with all.
      found = this.left-- > 0 ? this.make(schema, lean) : lean === "possible"
      this.known[lean].set(schema, found)
    }
    return found
  }

  condition(schema: JsonObject, lean: Lean): ReadonlyArray<Schema> {
    const question = schema["if"] as Schema
    const certain = this.of(question, "certain")
    const possible = this.of(question, "possible")
    const then = schema["then"] === undefined ? true : this.of(schema["then"] as Schema, lean)
    const other = schema["else"] === undefined ? true : this.of(schema["else"] as Schema, lean)
    if (isEqual(certain, possible)) {
      // oxlint-disable-next-line no-thenable
      return isTrue(certain) ? [then] : certain === false ? [other] : [{ if: certain, then, else: other }]
    }
    if (lean === "certain") return [anyOf([not(possible), then]), anyOf([certain, other])]
    return [
      // oxlint-disable-next-line no-thenable
      ...(isTrue(then) || certain === false ? [] : [{ if: certain, then }]),
      ...(isTrue(other) || isTrue(possible) ? [] : [{ if: possible, else: other }])
    ]
  }

  choice(keyword: string, branches: ReadonlyArray<Schema>, lean: Lean): Schema {
    const projected = branches.map((branch) => this.of(branch, lean))
    if (keyword === "anyOf") return anyOf(projected)
    const isExact = branches.every((branch, index) => isEqual(projected[index]!, this.of(branch, opposite(lean))))
    return isExact ? { oneOf: projected } : lean === "possible" ? anyOf(projected) : false
  }

  byName(schemas: JsonObject, lean: Lean): ReadonlyArray<Schema> {
    return Object.entries(schemas).flatMap(([name, schema]): ReadonlyArray<Schema> =>
      Array.isArray(schema)
        ? lean === "certain" && ofOthers(schema, this.attribute) ? [false] : []
        : name === this.attribute || lean === "certain"
        ? [this.of(schema as Schema, lean)]
        : []
    )
  }

  make(schema: JsonObject, lean: Lean): Schema {
    const { attribute } = this
    const result: Record<string, unknown> = {}
    const all: Array<Schema> = []
    const isCertain = lean === "certain"
    for (const [keyword, value] of Object.entries(schema)) {
      switch (keyword) {
        case "properties": {
          const { [attribute]: own, ...others } = value as JsonObject
          if (isCertain && Object.values(others).some((other) => other !== true)) return false
          if (Object.hasOwn(value as JsonObject, attribute)) result["properties"] = { [attribute]: own }
          break
        }
        case "required":
          if (isCertain && ofOthers(value, attribute)) return false
          if ((value as ReadonlyArray<string>).includes(attribute)) result["required"] = [attribute]
          break
        case "allOf":
          all.push(...(value as ReadonlyArray<Schema>).map((one) => this.of(one, lean)))
          break
        case "anyOf":
        case "oneOf":
          all.push(this.choice(keyword, value as ReadonlyArray<Schema>, lean))
          break
        case "not":
          all.push(not(this.of(value as Schema, opposite(lean))))
          break
        case "if":
          all.push(...this.condition(schema, lean))
          break
        case "then":
        case "else":
          break
        case "dependentRequired":
        case "dependentSchemas":
        case "dependencies":
          all.push(...this.byName(value as JsonObject, lean))
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
    const rules = together(all)
    return rules.length === 0 ? result : rules[0] === false ? false : { ...result, allOf: rules }
  }
}

/** The schema of an object that holds this attribute alone. */
export const ofOneAttribute = (schema: JsonObject, attribute: string): JsonObject => {
  const projected = new Projection(attribute).of(schema, "possible")
  const result = isObject(projected) ? projected : { not: {} }
  return {
    ...result,
    ...(schema["$defs"] === undefined ? undefined : { $defs: schema["$defs"] }),
    ...(schema["unevaluatedProperties"] === undefined || isMentioned(schema, attribute)
      ? undefined
      : { unevaluatedProperties: schema["unevaluatedProperties"] })
  }
}
