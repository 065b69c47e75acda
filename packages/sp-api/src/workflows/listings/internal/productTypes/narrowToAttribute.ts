/**
 * Narrows a schema to one attribute: the rules that a patch of this attribute must satisfy, whatever the other
 * attributes of the listing are.
 *
 * A rule about several attributes becomes a rule about this one that refuses only what no value of the others makes
 * right. `not` and `if` turn this around, so there the narrowed rule accepts only what every value of the others makes
 * right.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import type { Schema } from "./keywords.ts"

/**
 * How to decide a rule whose outcome depends on other attributes. `possible` accepts what some values of the others
 * make right, `certain` only what all of them do.
 */
type Mode = "possible" | "certain"

const opposite = (mode: Mode): Mode => mode === "possible" ? "certain" : "possible"

const isEqual = (left: Schema, right: Schema): boolean => JSON.stringify(left) === JSON.stringify(right)

const isTrue = (schema: Schema): boolean => schema === true || isObject(schema) && Object.keys(schema).length === 0

/** The rules of an `allOf`, without those that accept everything. */
const simplifiedAllOf = (rules: ReadonlyArray<Schema>): ReadonlyArray<Schema> =>
  rules.includes(false) ? [false] : rules.filter((rule) => !isTrue(rule))

const anyOf = (branches: ReadonlyArray<Schema>): Schema => {
  const possible = branches.filter((branch) => branch !== false)
  return possible.some(isTrue)
    ? true
    : possible.length === 0
    ? false
    : possible.length === 1
    ? possible[0]!
    : { anyOf: possible }
}

const not = (schema: Schema): Schema => isTrue(schema) ? false : schema === false ? true : { not: schema }

/** Whether an attribute may be evaluated by a schema, or by one of those that it consists of. */
const mayEvaluate = (schema: unknown, attribute: string): boolean =>
  Array.isArray(schema)
    ? schema.some((inner) => mayEvaluate(inner, attribute))
    : isObject(schema) && (
      isObject(schema["properties"]) && Object.hasOwn(schema["properties"], attribute) ||
      schema["patternProperties"] !== undefined || schema["$ref"] !== undefined ||
      ["allOf", "anyOf", "oneOf", "if", "then", "else"].some((keyword) => mayEvaluate(schema[keyword], attribute)) ||
      isObject(schema["dependentSchemas"]) && mayEvaluate(Object.values(schema["dependentSchemas"]), attribute)
    )

const includesOthers = (names: unknown, attribute: string): boolean =>
  Array.isArray(names) && names.some((name) => name !== attribute)

/** Keywords about the whole object: uncertain while other attributes are unknown. */
const aboutWholeObject: ReadonlySet<string> = new Set(["enum", "const", "unevaluatedProperties", "$ref"])

/** Nested rules may double with each level; beyond this many, rules count as undecided. */
const maxRules = 200_000

class Narrowing {
  readonly attribute: string
  readonly narrowed = { possible: new WeakMap<JsonObject, Schema>(), certain: new WeakMap<JsonObject, Schema>() }
  remaining = maxRules

  constructor(attribute: string) {
    this.attribute = attribute
  }

  narrow(schema: Schema, mode: Mode): Schema {
    if (typeof schema === "boolean") return schema
    let result = this.narrowed[mode].get(schema)
    if (result === undefined) {
      result = this.remaining-- > 0 ? this.keywords(schema, mode) : mode === "possible"
      this.narrowed[mode].set(schema, result)
    }
    return result
  }

  conditional(schema: JsonObject, mode: Mode): ReadonlyArray<Schema> {
    const condition = schema["if"] as Schema
    const certain = this.narrow(condition, "certain")
    const possible = this.narrow(condition, "possible")
    const then = schema["then"] === undefined ? true : this.narrow(schema["then"] as Schema, mode)
    const otherwise = schema["else"] === undefined ? true : this.narrow(schema["else"] as Schema, mode)
    if (isEqual(certain, possible)) {
      // oxlint-disable-next-line no-thenable
      return isTrue(certain) ? [then] : certain === false ? [otherwise] : [{ if: certain, then, else: otherwise }]
    }
    if (mode === "certain") return [anyOf([not(possible), then]), anyOf([certain, otherwise])]
    return [
      // oxlint-disable-next-line no-thenable
      ...(isTrue(then) || certain === false ? [] : [{ if: certain, then }]),
      ...(isTrue(otherwise) || isTrue(possible) ? [] : [{ if: possible, else: otherwise }])
    ]
  }

  /** `anyOf` and `oneOf`. */
  choice(keyword: string, branches: ReadonlyArray<Schema>, mode: Mode): Schema {
    const narrowed = branches.map((branch) => this.narrow(branch, mode))
    if (keyword === "anyOf") return anyOf(narrowed)
    const isDecided = branches.every((branch, index) => isEqual(narrowed[index]!, this.narrow(branch, opposite(mode))))
    return isDecided ? { oneOf: narrowed } : mode === "possible" ? anyOf(narrowed) : false
  }

  /** Rules that hold when an attribute is present. */
  dependent(rules: JsonObject, mode: Mode): ReadonlyArray<Schema> {
    return Object.entries(rules).flatMap(([name, rule]): ReadonlyArray<Schema> =>
      Array.isArray(rule)
        ? mode === "certain" && includesOthers(rule, this.attribute) ? [false] : []
        : name === this.attribute || mode === "certain"
        ? [this.narrow(rule as Schema, mode)]
        : []
    )
  }

  keywords(schema: JsonObject, mode: Mode): Schema {
    const { attribute } = this
    const result: Record<string, unknown> = {}
    const rules: Array<Schema> = []
    const isCertain = mode === "certain"
    for (const [keyword, value] of Object.entries(schema)) {
      switch (keyword) {
        case "properties": {
          const { [attribute]: own, ...others } = value as JsonObject
          if (isCertain && Object.values(others).some((other) => other !== true)) return false
          if (Object.hasOwn(value as JsonObject, attribute)) result["properties"] = { [attribute]: own }
          break
        }
        case "required":
          if (isCertain && includesOthers(value, attribute)) return false
          if ((value as ReadonlyArray<string>).includes(attribute)) result["required"] = [attribute]
          break
        case "allOf":
          rules.push(...(value as ReadonlyArray<Schema>).map((rule) => this.narrow(rule, mode)))
          break
        case "anyOf":
        case "oneOf":
          rules.push(this.choice(keyword, value as ReadonlyArray<Schema>, mode))
          break
        case "not":
          rules.push(not(this.narrow(value as Schema, opposite(mode))))
          break
        case "if":
          rules.push(...this.conditional(schema, mode))
          break
        case "then":
        case "else":
          break
        case "dependentRequired":
        case "dependentSchemas":
        case "dependencies":
          rules.push(...this.dependent(value as JsonObject, mode))
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
          if (!aboutWholeObject.has(keyword)) result[keyword] = value
          else if (isCertain) return false
      }
    }
    const allOf = simplifiedAllOf(rules)
    return allOf.length === 0 ? result : allOf[0] === false ? false : { ...result, allOf }
  }
}

/** The schema of an object that holds this attribute alone. */
export const narrowToAttribute = (schema: JsonObject, attribute: string): JsonObject => {
  const narrowed = new Narrowing(attribute).narrow(schema, "possible")
  const result = isObject(narrowed) ? narrowed : { not: {} }
  return {
    ...result,
    ...(schema["$defs"] === undefined ? undefined : { $defs: schema["$defs"] }),
    ...(schema["unevaluatedProperties"] === undefined || mayEvaluate(schema, attribute)
      ? undefined
      : { unevaluatedProperties: schema["unevaluatedProperties"] })
  }
}
