/**
 * ajv for JSON Schema 2019-09 with the keywords that Amazon adds.
 *
 * Source: developer-docs.amazon.com/sp-api, "Amazon Product Type Definitions Meta-Schema (v1)".
 */
import type { AnySchemaObject } from "ajv/dist/2019.js"
import { Ajv2019 } from "ajv/dist/2019.js"
import { isObject } from "../../../../wire/json.ts"
import { formats } from "./formats.ts"
import { regExp } from "./patterns.ts"

/** A deprecated value or attribute that was found during a validation. */
export interface Deprecation {
  /** A JSON Pointer into the attributes. */
  readonly pointer: string
  readonly message: string
}

/** The place of ajv in the attributes. */
interface Place {
  readonly instancePath: string
}

/** The numbers of items that share a combination of selector values. */
const countsPerSelectors = (
  items: ReadonlyArray<unknown>,
  schema: AnySchemaObject | undefined
): ReadonlyArray<number> => {
  const selectors: ReadonlyArray<string> = Array.isArray(schema?.["selectors"]) ? schema["selectors"] : []
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = JSON.stringify(selectors.map((name) => isObject(item) ? item[name] ?? null : null))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts.values()]
}

const limitsCounts =
  (isWithin: (count: number, limit: number) => boolean) =>
  (limit: number, items: ReadonlyArray<unknown>, schema?: AnySchemaObject): boolean =>
    countsPerSelectors(items, schema).every((count) => isWithin(count, limit))

const utf8Length = (value: string): number => new TextEncoder().encode(value).length

const addAssertions = (ajv: Ajv2019): void => {
  const array = { type: "array", schemaType: "number" } as const
  const string = { type: "string", schemaType: "number" } as const
  ajv.addKeyword({ ...array, keyword: "maxUniqueItems", validate: limitsCounts((count, limit) => count <= limit) })
  ajv.addKeyword({ ...array, keyword: "minUniqueItems", validate: limitsCounts((count, limit) => count >= limit) })
  ajv.addKeyword({
    keyword: "uniqueBySelectors",
    type: "array",
    schemaType: "boolean",
    validate: (_: boolean, items: ReadonlyArray<unknown>, schema?: AnySchemaObject) =>
      countsPerSelectors(items, schema).every((count) => count === 1)
  })
  ajv.addKeyword({
    ...string,
    keyword: "maxUtf8ByteLength",
    validate: (limit: number, value: string) => utf8Length(value) <= limit
  })
  ajv.addKeyword({
    ...string,
    keyword: "minUtf8ByteLength",
    validate: (limit: number, value: string) => utf8Length(value) >= limit
  })
}

/** Keywords that accept every value, and report those that are deprecated. */
const addDeprecations = (ajv: Ajv2019, report: (deprecation: Deprecation) => void): void => {
  ajv.addKeyword({
    keyword: "deprecatedValues",
    schemaType: "array",
    validate: (values: ReadonlyArray<unknown>, value: unknown, _?: AnySchemaObject, place?: Place) => {
      if (values.includes(value)) {
        const message = `is ${JSON.stringify(value)}, which is deprecated; use another value before Amazon removes it`
        report({ pointer: place?.instancePath ?? "", message })
      }
      return true
    }
  })
  ajv.addKeyword({
    keyword: "replacedBy",
    schemaType: "array",
    validate: (names: ReadonlyArray<string>, _: unknown, __?: AnySchemaObject, place?: Place) => {
      const message = names.length === 0 ? "is deprecated" : `is deprecated; use ${names.join(", ")} instead`
      report({ pointer: place?.instancePath ?? "", message })
      return true
    }
  })
}

/** An ajv for one sanitized schema; `report` receives the deprecations that a validation finds. */
export const makeAjv = (report: (deprecation: Deprecation) => void): Ajv2019 => {
  const ajv = new Ajv2019({
    allErrors: true,
    // The schema is sanitized, so it needs no check by its meta-schema.
    meta: false,
    validateSchema: false,
    strict: false,
    formats: Object.fromEntries(Array.from(formats, ([name, { accepts }]) => [name, accepts])),
    // 19.99 / 0.01 is 1998.9999999999998.
    multipleOfPrecision: 4,
    verbose: true,
    // Compiling blocks the program, and optimizing the code takes longer than it saves.
    code: { optimize: false, regExp: Object.assign((pattern: string) => regExp(pattern), { code: "regExp" }) },
    logger: false
  })
  addAssertions(ajv)
  addDeprecations(ajv, report)
  return ajv
}

/** Whether this platform creates functions from strings, which ajv requires. */
export const isSupported = (): boolean => {
  try {
    return new Ajv2019({ meta: false, validateSchema: false, logger: false }).compile({})({}) === true
  } catch {
    return false
  }
}
