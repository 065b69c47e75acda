/**
 * Reads a schema of Amazon's: keeps what can be checked, leaves out what only describes, and reports what is broken.
 *
 * What is broken is left out so that more is accepted, never less. That is more than leaving out a keyword: under `not` and `if`, and where
 * exactly one or at most so many must fit, a schema that accepts more refuses more, so there the whole keyword is left out.
 *
 * References are put in place, so that what a schema says of an attribute stands below that attribute.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import type { Schema } from "./keywords.ts"
import { assertions, ofMany, ofNamed, ofOne } from "./keywords.ts"
import { resolver, segment } from "./references.ts"

/** A part of a schema that could not be used. */
export interface Unchecked {
  /** Where, as a JSON Pointer into the schema: `/properties/item_shape/items/properties/value/anyOf/1/enum`. */
  readonly pointer: string
  /** What it is: `empty`, `not a regular expression`. */
  readonly problem: string
}

/** A schema as it can be used. */
export interface Usable {
  readonly schema: JsonObject
  readonly unchecked: ReadonlyArray<Unchecked>
  /** Names that arrays of the schema use as selectors. */
  readonly selectors: ReadonlySet<string>
}

interface Part {
  readonly schema: Schema
  /** Whether it accepts more than it says, because some of it was left out. */
  readonly isWider: boolean
}

interface Context {
  /** The references that led here. */
  readonly refs: ReadonlyArray<string>
  /** Under `not` and `if` nothing is warned about. */
  readonly isQuestion: boolean
}

/** From this many schemas on references stay references, lest a schema that refers to itself often grows without end. */
const maxParts = 200_000

class Reader {
  readonly unchecked = new Map<string, string>()
  readonly selectors = new Set<string>()
  readonly shared = new Map<string, { readonly name: string; schema: Schema; isWider: boolean }>()
  readonly resolve: ReturnType<typeof resolver>
  parts = 0
  /** How many keywords decide. */
  decisive = 0

  constructor(root: JsonObject) {
    this.resolve = resolver(root)
  }

  leaveOut(pointer: string, problem: string): true {
    this.unchecked.set(pointer, problem)
    return true
  }

  read(value: unknown, pointer: string, context: Context): Part {
    if (typeof value === "boolean") return { schema: value, isWider: false }
    if (!isObject(value)) return { schema: true, isWider: this.leaveOut(pointer, "not a schema") }
    this.parts++
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
        this.decisive++
        result[keyword] = value
      } else if (ofOne.has(keyword)) {
        const part = this.read(value, at, context)
        result[keyword] = part.schema
        if (part.schema !== true) this.decisive++
        isWider ||= part.isWider
        isContainsWider ||= keyword === "contains" && part.isWider
      } else if (ofMany.has(keyword) || keyword === "items" && Array.isArray(value)) {
        isWider = this.many(keyword, value, at, result, context) || isWider
      } else if (keyword === "items") {
        const part = this.read(value, at, context)
        result[keyword] = part.schema
        isWider ||= part.isWider
      } else if (ofNamed.has(keyword)) {
        isWider = this.named(keyword, value, at, result, context) || isWider
      } else if (keyword === "not") {
        const part = this.read(value, at, { ...context, isQuestion: true })
        if (part.isWider) isWider = true
        else {
          this.decisive++
          result[keyword] = part.schema
        }
      }
    }
    if (isContainsWider) delete result["maxContains"]
    isWider = this.condition(schema, pointer, result, context) || isWider
    this.afterwards(schema, pointer, result, isWider, context)
    return { result, isWider }
  }

  many(keyword: string, value: unknown, at: string, result: Record<string, unknown>, context: Context): boolean {
    if (!Array.isArray(value) || value.length === 0) return this.leaveOut(at, "not an array of schemas")
    const parts = value.map((one, index) => this.read(one, `${at}/${index}`, context))
    const schemas = parts.map(({ schema }) => schema)
    const isWider = parts.some((part) => part.isWider)
    // Of branches that accept more, more than one may fit.
    if (keyword === "oneOf" && isWider) this.also(result, { anyOf: schemas })
    else {result[keyword] = keyword === "allOf" && Array.isArray(result[keyword])
        ? [...result[keyword], ...schemas]
        : schemas}
    return isWider
  }

  named(keyword: string, value: unknown, at: string, result: Record<string, unknown>, context: Context): boolean {
    if (!isObject(value)) return this.leaveOut(at, "not an object of schemas")
    let isWider = false
    const entries: Array<readonly [string, unknown]> = []
    for (const [name, inner] of Object.entries(value)) {
      const place = `${at}/${segment(name)}`
      if (keyword === "dependencies" && Array.isArray(inner)) {
        if (inner.every((one) => typeof one === "string")) entries.push([name, inner])
        else isWider = this.leaveOut(place, "neither a schema nor an array of names")
        continue
      }
      if (keyword === "patternProperties" && assertions.get("pattern")!(name) !== undefined) {
        isWider = this.leaveOut(place, "not a regular expression")
        continue
      }
      const part = this.read(inner, place, context)
      entries.push([name, part.schema])
      isWider ||= part.isWider
    }
    result[keyword] = Object.fromEntries(entries)
    return isWider
  }

  /** `if`, with what it decides on. */
  condition(schema: JsonObject, pointer: string, result: Record<string, unknown>, context: Context): boolean {
    if (schema["if"] === undefined || schema["then"] === undefined && schema["else"] === undefined) return false
    const question = this.read(schema["if"], `${pointer}/if`, { ...context, isQuestion: true })
    if (question.isWider) return true
    result["if"] = question.schema
    let isWider = false
    for (const keyword of ["then", "else"]) {
      if (schema[keyword] === undefined) continue
      const part = this.read(schema[keyword], `${pointer}/${keyword}`, context)
      result[keyword] = part.schema
      isWider ||= part.isWider
    }
    return isWider
  }

  /** What depends on other keywords of the same schema. */
  afterwards(
    schema: JsonObject,
    pointer: string,
    result: Record<string, unknown>,
    isWider: boolean,
    context: Context
  ): void {
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
        this.leaveOut(`${pointer}/${keyword}`, "not decidable beside what else could not be checked")
      }
    }
    if (result["selectors"] === undefined) {
      // Without its selectors, how many items belong together is not known.
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
    if (!context.isQuestion) this.lifecycle(schema, result)
  }

  lifecycle(schema: JsonObject, result: Record<string, unknown>): void {
    const cycle = isObject(schema["$lifecycle"]) ? schema["$lifecycle"] : {}
    const values = [cycle["enumDeprecated"], schema["enumDeprecated"]].flatMap((list) =>
      Array.isArray(list) ? list : []
    )
    if (values.length > 0) result["deprecatedValues"] = values
    const successors = [cycle["replacedBy"], schema["replacedBy"]].flat().filter((one) => typeof one === "string")
    if (successors.length > 0) result["replacedBy"] = successors
    else if (schema["deprecated"] === true) result["replacedBy"] = []
  }

  also(result: Record<string, unknown>, schema: JsonObject): void {
    result["allOf"] = [...Array.isArray(result["allOf"]) ? result["allOf"] : [], schema]
  }

  reference(ref: unknown, pointer: string, beside: Part, context: Context): Part {
    const target = typeof ref === "string" ? this.resolve(ref) : undefined
    if (target === undefined) {
      const problem = `a reference that this schema cannot resolve (nothing is downloaded): ${JSON.stringify(ref)}`
      return { schema: beside.schema, isWider: this.leaveOut(`${pointer}/$ref`, problem) }
    }
    const isRepeated = context.refs.includes(target.pointer) || this.parts > maxParts
    const part = isRepeated
      ? this.share(target.pointer, target.schema)
      : this.read(target.schema, target.pointer, { ...context, refs: [...context.refs, target.pointer] })
    const isWider = part.isWider || beside.isWider
    const own = beside.schema as JsonObject
    if (Object.keys(own).length === 0) return { schema: part.schema, isWider }
    const result: Record<string, unknown> = { ...own }
    result["allOf"] = [part.schema, ...Array.isArray(own["allOf"]) ? own["allOf"] : []]
    return { schema: result, isWider }
  }

  /** A schema that refers to itself stays one, under a name of its own. */
  share(pointer: string, schema: Schema): Part {
    let found = this.shared.get(pointer)
    if (found === undefined) {
      found = { name: `shared${this.shared.size}`, schema: true, isWider: false }
      this.shared.set(pointer, found)
      Object.assign(found, this.read(schema, pointer, { refs: [pointer], isQuestion: false }))
    }
    return { schema: { $ref: `#/$defs/${found.name}` }, isWider: found.isWider }
  }
}

/** Reads a schema. Throws where nothing of it can be used. */
export const read = (root: JsonObject): Usable => {
  const reader = new Reader(root)
  const { schema } = reader.read(root, "", { refs: [], isQuestion: false })
  const unchecked = Array.from(reader.unchecked, ([pointer, problem]) => ({ pointer, problem }))
  if (unchecked.length > 0 && reader.decisive === 0) {
    throw new Error(unchecked.map(({ pointer, problem }) => `${pointer || "the schema"} is ${problem}`).join("; "))
  }
  const shared = Array.from(reader.shared.values(), ({ name, schema }) => [name, schema] as const)
  const usable = isObject(schema) ? schema : {}
  return {
    schema: shared.length === 0 ? usable : { ...usable, $defs: Object.fromEntries(shared) },
    unchecked,
    selectors: reader.selectors
  }
}
