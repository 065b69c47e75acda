/**
 * Turns a schema of Amazon's into one that a validator can use: annotations are left out, broken keywords are left out
 * and reported, and references are replaced by what they refer to, so that all rules about an attribute are below it.
 *
 * Leaving something out must only ever make the schema accept more. Below `not` and `if`, in `oneOf` and beside
 * `maxContains`, a schema that accepts more makes the one around it accept less, so there the keyword around it is left
 * out too.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import { segment } from "./jsonPointer.ts"
import type { Schema } from "./keywords.ts"
import { assertions, holdsArray, holdsNamed, holdsOne } from "./keywords.ts"
import { resolver } from "./references.ts"

/** A part of a schema that could not be used, so nothing is checked by it. */
export interface Unchecked {
  /** A JSON Pointer into the schema: `/properties/item_shape/items/properties/value/anyOf/1/enum`. */
  readonly pointer: string
  /** What is wrong with it, in the words that follow "is": `empty`, `not a regular expression`. */
  readonly problem: string
}

/** A schema that a validator can use. */
interface SanitizedSchema {
  readonly schema: JsonObject
  readonly unchecked: ReadonlyArray<Unchecked>
  /** All names that arrays of the schema use as selectors. */
  readonly selectors: ReadonlySet<string>
}

interface Sanitized {
  readonly schema: Schema
  /** Whether it accepts more than the original, because a part was left out. */
  readonly isWider: boolean
}

interface SharedSchema {
  readonly name: string
  schema: Schema
  isWider: boolean
}

interface Context {
  /** The references on the way to this schema. */
  readonly refs: ReadonlyArray<string>
  /** Whether the schema is below `not` or `if`, where a match is not a use, so deprecations are not reported. */
  readonly isCondition: boolean
}

/**
 * A schema that refers to itself often would grow without end: beyond this many schemas, references stay references.
 */
const maxSchemas = 200_000

class Sanitizer {
  readonly unchecked = new Map<string, string>()
  readonly selectors = new Set<string>()
  readonly shared = new Map<string, SharedSchema>()
  readonly resolve: ReturnType<typeof resolver>
  schemas = 0
  /** The number of keywords that are checked. */
  checked = 0

  constructor(root: JsonObject) {
    this.resolve = resolver(root)
  }

  /** Reports a part as left out; true, as the schema around it is wider now. */
  leaveOut(pointer: string, problem: string): true {
    this.unchecked.set(pointer, problem)
    return true
  }

  sanitize(value: unknown, pointer: string, context: Context): Sanitized {
    if (typeof value === "boolean") return { schema: value, isWider: false }
    if (!isObject(value)) return { schema: true, isWider: this.leaveOut(pointer, "not a schema") }
    this.schemas++
    const { isWider, result } = this.keywords(value, pointer, context)
    return typeof value["$ref"] === "undefined"
      ? { schema: result, isWider }
      : this.reference(value["$ref"], pointer, { schema: result, isWider }, context)
  }

  keywords(
    schema: JsonObject,
    pointer: string,
    context: Context
  ): { readonly result: JsonObject; readonly isWider: boolean } {
    const result: Record<string, unknown> = {}
    let isWider = false
    let isContainsWider = false
    for (const [keyword, value] of Object.entries(schema)) {
      const at = `${pointer}/${segment(keyword)}`
      const problem = assertions.get(keyword)?.(value)
      if (problem !== undefined) {
        isWider = this.leaveOut(at, problem)
      } else if (assertions.has(keyword)) {
        this.checked++
        result[keyword] = value
      } else if (holdsOne.has(keyword)) {
        const inner = this.sanitize(value, at, context)
        result[keyword] = inner.schema
        if (inner.schema !== true) this.checked++
        isWider ||= inner.isWider
        isContainsWider ||= keyword === "contains" && inner.isWider
      } else if (holdsArray.has(keyword) || keyword === "items" && Array.isArray(value)) {
        isWider = this.arrayOfSchemas(keyword, value, at, result, context) || isWider
      } else if (keyword === "items") {
        const inner = this.sanitize(value, at, context)
        result[keyword] = inner.schema
        isWider ||= inner.isWider
      } else if (holdsNamed.has(keyword)) {
        isWider = this.namedSchemas(keyword, value, at, result, context) || isWider
      } else if (keyword === "not") {
        const inner = this.sanitize(value, at, { ...context, isCondition: true })
        if (inner.isWider) isWider = true
        else {
          this.checked++
          result[keyword] = inner.schema
        }
      }
    }
    if (isContainsWider) delete result["maxContains"]
    isWider = this.conditional(schema, pointer, result, context) || isWider
    this.dependentKeywords(schema, pointer, result, isWider)
    if (!context.isCondition) this.deprecations(schema, result)
    return { result, isWider }
  }

  arrayOfSchemas(
    keyword: string,
    value: unknown,
    at: string,
    result: Record<string, unknown>,
    context: Context
  ): boolean {
    if (!Array.isArray(value) || value.length === 0) return this.leaveOut(at, "not an array of schemas")
    const branches = value.map((branch, index) => this.sanitize(branch, `${at}/${index}`, context))
    const schemas = branches.map(({ schema }) => schema)
    const isWider = branches.some((branch) => branch.isWider)
    const allOf = Array.isArray(result["allOf"]) ? result["allOf"] : []
    if (keyword === "allOf") result["allOf"] = [...allOf, ...schemas]
    // More than one of the wider branches may match.
    else if (keyword === "oneOf" && isWider) result["allOf"] = [...allOf, { anyOf: schemas }]
    else result[keyword] = schemas
    return isWider
  }

  namedSchemas(
    keyword: string,
    value: unknown,
    at: string,
    result: Record<string, unknown>,
    context: Context
  ): boolean {
    if (!isObject(value)) return this.leaveOut(at, "not an object of schemas")
    let isWider = false
    const entries: Array<readonly [string, unknown]> = []
    for (const [name, inner] of Object.entries(value)) {
      const pointer = `${at}/${segment(name)}`
      if (keyword === "dependencies" && Array.isArray(inner)) {
        if (inner.every((dependency) => typeof dependency === "string")) entries.push([name, inner])
        else isWider = this.leaveOut(pointer, "neither a schema nor an array of names")
        continue
      }
      if (keyword === "patternProperties" && assertions.get("pattern")!(name) !== undefined) {
        isWider = this.leaveOut(pointer, "not a regular expression")
        continue
      }
      const sanitized = this.sanitize(inner, pointer, context)
      entries.push([name, sanitized.schema])
      isWider ||= sanitized.isWider
    }
    result[keyword] = Object.fromEntries(entries)
    return isWider
  }

  /** `if`, `then` and `else`. */
  conditional(schema: JsonObject, pointer: string, result: Record<string, unknown>, context: Context): boolean {
    if (schema["if"] === undefined || schema["then"] === undefined && schema["else"] === undefined) return false
    const condition = this.sanitize(schema["if"], `${pointer}/if`, { ...context, isCondition: true })
    if (condition.isWider) return true
    result["if"] = condition.schema
    let isWider = false
    for (const keyword of ["then", "else"]) {
      if (schema[keyword] === undefined) continue
      const branch = this.sanitize(schema[keyword], `${pointer}/${keyword}`, context)
      result[keyword] = branch.schema
      isWider ||= branch.isWider
    }
    return isWider
  }

  /** Keywords whose meaning depends on other keywords of the same schema. */
  dependentKeywords(schema: JsonObject, pointer: string, result: Record<string, unknown>, isWider: boolean): void {
    const { properties, patternProperties } = schema
    const patterns = isObject(patternProperties) ? Object.keys(patternProperties).length : 0
    if (
      properties !== undefined && !isObject(properties) ||
      patternProperties !== undefined && Object.keys(result["patternProperties"] ?? {}).length < Math.max(patterns, 1)
    ) delete result["additionalProperties"]
    if (isWider) {
      for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) {
        if (result[keyword] === undefined) continue
        delete result[keyword]
        this.leaveOut(`${pointer}/${keyword}`, "not decidable beside other parts that could not be checked")
      }
    }
    if (result["selectors"] === undefined) {
      // Without the selectors it is unknown which items count together.
      if (schema["selectors"] !== undefined) {
        for (const keyword of ["maxUniqueItems", "minUniqueItems", "uniqueItems"]) delete result[keyword]
      }
    } else {
      for (const name of result["selectors"] as ReadonlyArray<string>) this.selectors.add(name)
      if (result["uniqueItems"] === true && (result["selectors"] as ReadonlyArray<string>).length > 0) {
        delete result["uniqueItems"]
        result["uniqueBySelectors"] = true
      }
    }
  }

  /** The spellings of deprecations as `deprecatedValues` and `replacedBy`. */
  deprecations(schema: JsonObject, result: Record<string, unknown>): void {
    const lifecycle = isObject(schema["$lifecycle"]) ? schema["$lifecycle"] : {}
    const values = [lifecycle["enumDeprecated"], schema["enumDeprecated"]].flatMap((values) =>
      Array.isArray(values) ? values : []
    )
    if (values.length > 0) result["deprecatedValues"] = values
    const successors = [lifecycle["replacedBy"], schema["replacedBy"]].flat().filter((name) => typeof name === "string")
    if (successors.length > 0) result["replacedBy"] = successors
    else if (schema["deprecated"] === true) result["replacedBy"] = []
  }

  reference(ref: unknown, pointer: string, siblings: Sanitized, context: Context): Sanitized {
    const target = typeof ref === "string" ? this.resolve(ref) : undefined
    if (target === undefined) {
      const problem = `a reference that this schema cannot resolve (nothing is downloaded): ${JSON.stringify(ref)}`
      return { schema: siblings.schema, isWider: this.leaveOut(`${pointer}/$ref`, problem) }
    }
    const isShared = context.refs.includes(target.pointer) || this.schemas > maxSchemas
    const sanitized = isShared
      ? this.share(target.pointer, target.schema)
      : this.sanitize(target.schema, target.pointer, { ...context, refs: [...context.refs, target.pointer] })
    const isWider = sanitized.isWider || siblings.isWider
    const own = siblings.schema as JsonObject
    if (Object.keys(own).length === 0) return { schema: sanitized.schema, isWider }
    const result: Record<string, unknown> = { ...own }
    result["allOf"] = [sanitized.schema, ...Array.isArray(own["allOf"]) ? own["allOf"] : []]
    return { schema: result, isWider }
  }

  /** A schema that refers to itself becomes a definition. */
  share(pointer: string, schema: Schema): Sanitized {
    let shared = this.shared.get(pointer)
    if (shared === undefined) {
      shared = { name: `shared${this.shared.size}`, schema: true, isWider: false }
      this.shared.set(pointer, shared)
      Object.assign(shared, this.sanitize(schema, pointer, { refs: [pointer], isCondition: false }))
    }
    return { schema: { $ref: `#/$defs/${shared.name}` }, isWider: shared.isWider }
  }
}

/** The usable part of a schema. Throws where no part is usable. */
export const sanitizeSchema = (root: JsonObject): SanitizedSchema => {
  const sanitizer = new Sanitizer(root)
  const { schema } = sanitizer.sanitize(root, "", { refs: [], isCondition: false })
  const unchecked = Array.from(sanitizer.unchecked, ([pointer, problem]) => ({ pointer, problem }))
  if (unchecked.length > 0 && sanitizer.checked === 0) {
    throw new Error(unchecked.map(({ pointer, problem }) => `${pointer || "the schema"} is ${problem}`).join("; "))
  }
  const definitions = Array.from(sanitizer.shared.values(), ({ name, schema }) => [name, schema] as const)
  const usable = isObject(schema) ? schema : {}
  return {
    schema: definitions.length === 0 ? usable : { ...usable, $defs: Object.fromEntries(definitions) },
    unchecked,
    selectors: sanitizer.selectors
  }
}
