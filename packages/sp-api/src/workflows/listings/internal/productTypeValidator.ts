/**
 * Attributes of a listing against the JSON Schema of their product type: JSON Schema 2019-09 with the keywords that Amazon adds.
 *
 * A schema is read first (`productTypes/Reading.ts`): what is broken in it is left out and reported, the rest is checked. ajv then checks all
 * attributes by the whole, and those of a patch one by one by what the schema says of each alone (`productTypes/OfOneAttribute.ts`).
 *
 * Source: developer-docs.amazon.com/sp-api, "Product Type Definition Meta-Schema (v1)".
 */
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv/dist/2019.js"
import { Ajv2019 } from "ajv/dist/2019.js"
import type { JsonObject } from "../../../wire/json.ts"
import { isObject } from "../../../wire/json.ts"
import type { AttributeIssue } from "./productTypes/attributeIssues.ts"
import { issuesOf, pathOf } from "./productTypes/attributeIssues.ts"
import { formats, regExp } from "./productTypes/formats.ts"
import { ofOneAttribute } from "./productTypes/ofOneAttribute.ts"
import type { SetAside } from "./productTypes/readBack.ts"
import { readBack } from "./productTypes/readBack.ts"
import type { Unchecked } from "./productTypes/reading.ts"
import { read } from "./productTypes/reading.ts"

/** What should be known of attributes that are sent all the same. */
export interface AttributeWarning extends AttributeIssue {
  /**
   * `Deprecated`: a value or an attribute that Amazon is going to remove. `SetAside`: a part that `getListingsItem` returns and the schema
   * refuses; it is not sent. `NotChecked`: a part of the schema that is broken, so the attributes were not checked by it.
   */
  readonly kind: "Deprecated" | "SetAside" | "NotChecked"
  /** What was set aside. */
  readonly value?: unknown
}

/** What is known of attributes beside themselves. */
export interface Given {
  /** The marketplace of the listing. */
  readonly marketplaceId?: string | undefined
  /** The attributes as `getListingsItem` returned them. */
  readonly asRead?: { readonly [name: string]: unknown } | undefined
}

/** Attributes, checked. */
export interface Checked<A> {
  /** What is wrong; nothing is sent while there is any. */
  readonly issues: ReadonlyArray<AttributeIssue>
  readonly warnings: ReadonlyArray<AttributeWarning>
  /** What is sent: what was given, without what was set aside. */
  readonly attributes: A
}

/** A schema, and the attributes that it describes. */
export interface Validator {
  /** Parts of the schema that are broken, so nothing is checked by them. */
  readonly unchecked: ReadonlyArray<Unchecked>
  /** What is wrong with all attributes of a listing. */
  readonly all: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** What is wrong with some attributes, each by itself: none of the others is missed. */
  readonly some: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** All attributes of a listing in a marketplace. */
  readonly check: <A>(attributes: A, given?: Given) => Checked<A>
  /** One attribute, whatever the others are. */
  readonly checkOne: <A>(name: string, value: A, given?: Given) => Checked<A>
}

/** How many items share each combination of the selectors' values. */
const sizes = (items: ReadonlyArray<unknown>, schema: AnySchemaObject | undefined): ReadonlyArray<number> => {
  const selectors: ReadonlyArray<string> = Array.isArray(schema?.["selectors"]) ? schema["selectors"] : []
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = JSON.stringify(selectors.map((name) => isObject(item) ? item[name] ?? null : null))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts.values()]
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** Where ajv is in the attributes. */
interface Place {
  readonly instancePath: string
}

/** What a schema warns about while attributes are checked. */
type Notes = Array<{ readonly pointer: string; readonly message: string }>

const ofItems =
  (fits: (size: number, limit: number) => boolean) =>
  (limit: number, items: ReadonlyArray<unknown>, schema?: AnySchemaObject): boolean =>
    sizes(items, schema).every((size) => fits(size, limit))

const addVocabulary = (ajv: Ajv2019, notes: Notes): void => {
  const items = { type: "array", schemaType: "number" } as const
  const text = { type: "string", schemaType: "number" } as const
  ajv.addKeyword({ ...items, keyword: "maxUniqueItems", validate: ofItems((size, limit) => size <= limit) })
  ajv.addKeyword({ ...items, keyword: "minUniqueItems", validate: ofItems((size, limit) => size >= limit) })
  ajv.addKeyword({
    keyword: "uniqueBySelectors",
    type: "array",
    schemaType: "boolean",
    validate: (_: boolean, items: ReadonlyArray<unknown>, schema?: AnySchemaObject) =>
      sizes(items, schema).every((size) => size === 1)
  })
  ajv.addKeyword({
    ...text,
    keyword: "maxUtf8ByteLength",
    validate: (limit: number, value: string) => bytes(value) <= limit
  })
  ajv.addKeyword({
    ...text,
    keyword: "minUtf8ByteLength",
    validate: (limit: number, value: string) => bytes(value) >= limit
  })
  ajv.addKeyword({
    keyword: "deprecatedValues",
    schemaType: "array",
    validate: (values: ReadonlyArray<unknown>, value: unknown, _?: AnySchemaObject, context?: Place) => {
      if (values.includes(value)) {
        const message = `is ${JSON.stringify(value)}, which is deprecated: give another value before Amazon removes it`
        notes.push({ pointer: context?.instancePath ?? "", message })
      }
      return true
    }
  })
  ajv.addKeyword({
    keyword: "replacedBy",
    schemaType: "array",
    validate: (names: ReadonlyArray<string>, _: unknown, __?: AnySchemaObject, context?: Place) => {
      const message = names.length === 0 ? "is deprecated" : `is deprecated: give ${names.join(", ")} instead`
      notes.push({ pointer: context?.instancePath ?? "", message })
      return true
    }
  })
}

const makeAjv = (notes: Notes): Ajv2019 => {
  const ajv = new Ajv2019({
    allErrors: true,
    // Reading it has found out what of it is a schema.
    meta: false,
    validateSchema: false,
    strict: false,
    formats: Object.fromEntries(Array.from(formats, ([name, { accepts }]) => [name, accepts])),
    // 19.99 / 0.01 is 1998.9999999999998.
    multipleOfPrecision: 4,
    verbose: true,
    // Making the function blocks the program; tidying it up first takes longer than that ever saves.
    code: { optimize: false, regExp: Object.assign((pattern: string) => regExp(pattern), { code: "regExp" }) },
    logger: false
  })
  addVocabulary(ajv, notes)
  return ajv
}

/** What JSON would write as `null`, which would look as if it had been read, and be set aside. */
const notANumber = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value

/** What is sent of a value: without what is undefined, dates as strings. */
const sent = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value, notANumber) ?? "null")
  } catch {
    // No JSON: the call fails by itself.
    return value
  }
}

/** Whether functions can be made from strings here, which ajv needs. */
export const isSupported = (): boolean => {
  try {
    return new Ajv2019({ meta: false, validateSchema: false, logger: false }).compile({})({}) === true
  } catch {
    return false
  }
}

const warning = (kind: AttributeWarning["kind"], path: string, message: string, keyword: string): AttributeWarning => ({
  kind,
  path,
  attribute: /^[^.[]*/.exec(path)![0],
  message,
  keyword
})

const ofAttribute = /^\/properties\/([^/]+)/

const notChecked = ({ pointer, problem }: Unchecked): AttributeWarning => {
  const attribute = pathOf(`/${ofAttribute.exec(pointer)?.[1] ?? ""}`)
  const keyword = pointer.slice(pointer.lastIndexOf("/") + 1)
  return warning("NotChecked", attribute, `was not checked by ${pointer || "its schema"}, which is ${problem}`, keyword)
}

const setAside = ({ pointer, value }: SetAside): AttributeWarning => ({
  ...warning(
    "SetAside",
    pathOf(pointer),
    value === null
      ? "is null, which this product type does not take; it is not sent"
      : "is not known to this product type; it is not sent",
    value === null ? "type" : "additionalProperties"
  ),
  value
})

/** A value of another marketplace is not one of this listing. */
const foreign = ({ pointer, value }: SetAside, marketplaceId: string | undefined): ReadonlyArray<AttributeIssue> => {
  if (!pointer.endsWith("/marketplace_id") || marketplaceId === undefined || value === marketplaceId) return []
  const { attribute, path } = setAside({ pointer, value })
  return [{ path, attribute, message: `must be "${marketplaceId}", the marketplace of the listing`, keyword: "const" }]
}

/** Errors of a run, or why there was none. */
type Run = (attributes: unknown) => ReadonlyArray<ErrorObject>

/** Reads a schema. Throws where nothing of it can be used; nothing that it refers to is ever downloaded. */
export const make = (schema: JsonObject): Validator => {
  const { schema: usable, selectors, unchecked } = read(schema)
  const notes: Notes = []
  const failures = new Map<string, Unchecked>()
  const compile = (schema: () => JsonObject): Run => {
    let compiled: ValidateFunction | undefined
    return (attributes) => {
      notes.length = 0
      try {
        compiled ??= makeAjv(notes).compile(schema())
        return compiled(attributes) ? [] : compiled.errors ?? []
      } catch (cause) {
        // A schema without an end, such as one that is its own reference.
        const problem = `not usable: ${cause instanceof Error ? cause.message : "it cannot be compiled"}`
        failures.set("", { pointer: "", problem })
        return []
      }
    }
  }
  const whole = compile(() => usable)
  const alone = new Map<string, Run>()
  const runOf = (name: string): Run => {
    const known = alone.get(name)
    if (known !== undefined) return known
    const made = compile(() => ofOneAttribute(usable, name))
    // Names that the schema does not have are without number.
    if (isObject(usable["properties"]) && Object.hasOwn(usable["properties"], name)) alone.set(name, made)
    return made
  }
  const review = (run: Run, given: unknown, { asRead, marketplaceId }: Given): Checked<unknown> => {
    const { aside, attributes, errors } = readBack(sent(given), run, { selectors, asRead })
    const names = isObject(given) ? Object.keys(given) : []
    const warnings = [
      ...notes.map(({ message, pointer }) => warning("Deprecated", pathOf(pointer), message, "$lifecycle")),
      ...aside.map(setAside),
      ...[...unchecked, ...failures.values()].map(notChecked)
        .filter(({ attribute }) => attribute === "" || names.includes(attribute))
    ]
    return {
      issues: [...issuesOf(errors), ...aside.flatMap((one) => foreign(one, marketplaceId))],
      warnings: [...new Map(warnings.map((one) => [`${one.path} ${one.message}`, one])).values()],
      attributes: aside.length === 0 ? given : attributes
    }
  }
  const checkOne = <A>(name: string, value: A, given: Given = {}): Checked<A> => {
    const { attributes, issues: found, warnings } = review(runOf(name), { [name]: value }, given)
    // A patch of an attribute that is set aside as a whole would be sent without its value.
    const issues = isObject(attributes) && Object.hasOwn(attributes, name)
      ? found
      : [...found, { path: name, attribute: name, message: "is not known to this product type", keyword: "properties" }]
    return {
      // What is wrong with the object that holds this attribute alone is wrong with the attribute.
      issues: issues.map((issue) => issue.path === "" ? { ...issue, path: name, attribute: name } : issue),
      warnings,
      attributes: (attributes as { readonly [name: string]: A })[name]!
    }
  }
  return {
    unchecked,
    all: (attributes) => review(whole, attributes, {}).issues,
    some: (attributes) =>
      Object.entries(isObject(attributes) ? attributes : {}).flatMap(([name, value]) => checkOne(name, value).issues),
    check: <A>(attributes: A, given: Given = {}) => review(whole, attributes, given) as Checked<A>,
    checkOne
  }
}
