/**
 * Attributes of a listing against the JSON Schema of their product type: JSON Schema 2019-09 with the keywords that Amazon adds.
 *
 * Of these, `maxUniqueItems`, `minUniqueItems`, `maxUtf8ByteLength` and `minUtf8ByteLength` constrain; `selectors` names the properties by which
 * items of a list belong together (the marketplace, the language); `editable`, `hidden` and the rest only describe.
 *
 * Source: developer-docs.amazon.com/sp-api, "Product Type Definition Meta-Schema (v1)".
 */
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv/dist/2019.js"
import { Ajv2019 } from "ajv/dist/2019.js"

/** What is wrong with an attribute. */
export interface AttributeIssue {
  /** Where: `bullet_point[5].value`; the attribute's name where it is missing. */
  readonly path: string
  /** The attribute: `bullet_point`. */
  readonly attribute: string
  /** What is wrong: `is missing`, `is longer than 500 bytes of UTF-8`. */
  readonly message: string
  /** The keyword of the schema that says so. */
  readonly keyword: string
}

/** A schema, and the attributes that it describes. */
export interface Validator {
  /** What is wrong with all attributes of a listing. */
  readonly all: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** The same of some attributes: none of the others is missed. */
  readonly some: (attributes: unknown) => ReadonlyArray<AttributeIssue>
}

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

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

const makeAjv = (): Ajv2019 => {
  const ajv = new Ajv2019({
    allErrors: true,
    // Amazon's schemas hold keywords beside these, and patterns that are no Unicode patterns.
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
    verbose: true,
    // Making the function blocks the program; tidying it up first takes longer than that ever saves.
    code: { optimize: false },
    logger: false
  })
  ajv.addKeyword({
    keyword: "maxUniqueItems",
    type: "array",
    schemaType: "number",
    validate: (limit: number, items: ReadonlyArray<unknown>, schema?: AnySchemaObject) =>
      sizes(items, schema).every((size) => size <= limit)
  })
  ajv.addKeyword({
    keyword: "minUniqueItems",
    type: "array",
    schemaType: "number",
    validate: (limit: number, items: ReadonlyArray<unknown>, schema?: AnySchemaObject) =>
      sizes(items, schema).every((size) => size >= limit)
  })
  ajv.addKeyword({
    keyword: "maxUtf8ByteLength",
    type: "string",
    schemaType: "number",
    validate: (limit: number, text: string) => bytes(text) <= limit
  })
  ajv.addKeyword({
    keyword: "minUtf8ByteLength",
    type: "string",
    schemaType: "number",
    validate: (limit: number, text: string) => bytes(text) >= limit
  })
  return ajv
}

const pathOf = (pointer: string): string =>
  pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(
    (path, segment) => path === "" ? segment : /^\d+$/.test(segment) ? `${path}[${segment}]` : `${path}.${segment}`,
    ""
  )

const perSelectors = (schema: unknown): string => {
  const selectors = isObject(schema) && Array.isArray(schema["selectors"]) ? schema["selectors"] : []
  return selectors.length === 0 ? "" : ` for the same ${selectors.join(" and ")}`
}

const listed = (values: ReadonlyArray<unknown>): string =>
  values.slice(0, 10).map((value) => JSON.stringify(value)).join(", ") +
  (values.length > 10 ? ` and ${values.length - 10} more` : "")

/** The names that a schema requires: what `not` forbids where it says `{ "not": { "required": ["a"] } }`. */
const requiredNames = (schema: unknown): ReadonlyArray<string> =>
  isObject(schema) && Array.isArray(schema["required"]) ? schema["required"] : []

const items = (count: unknown): string => count === 1 ? "1 item" : `${count} items`

const describe = ({ keyword, message, params, parentSchema, schema }: ErrorObject): string => {
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return "is missing"
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not known to this product type"
    case "enum":
      return `must be one of ${listed(schema as ReadonlyArray<unknown>)}`
    case "const":
      return `must be ${JSON.stringify(schema)}`
    case "type":
      return `must be of type ${[params["type"]].flat().join(" or ")}`
    case "pattern":
      return `must match ${schema}`
    case "maxLength":
      return `is longer than ${schema} characters`
    case "minLength":
      return `is shorter than ${schema} characters`
    case "maxUtf8ByteLength":
      return `is longer than ${schema} bytes of UTF-8`
    case "minUtf8ByteLength":
      return `is shorter than ${schema} bytes of UTF-8`
    case "maxItems":
      return `has more than ${items(schema)}`
    case "minItems":
      return `has fewer than ${items(schema)}`
    case "maxUniqueItems":
      return `has more than ${items(schema)}${perSelectors(parentSchema)}`
    case "minUniqueItems":
      return `has fewer than ${items(schema)}${perSelectors(parentSchema)}`
    case "uniqueItems":
      return "holds an item twice"
    case "not": {
      const names = requiredNames(schema)
      return names.length > 1 ? `must not hold ${names.join(" and ")} together` : "is not allowed here"
    }
    case "false schema":
      return "is not allowed here"
    default:
      return message ?? `breaks ${keyword}`
  }
}

/** Where the trouble is; what is missing or too much is named, not the object around it. */
const placeOf = ({ instancePath, keyword, params, schema }: ErrorObject): string => {
  const forbidden = keyword === "not" ? requiredNames(schema) : []
  const name = forbidden.length === 1
    ? forbidden[0]
    : params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"]
  return pathOf(
    typeof name === "string" ? `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath
  )
}

const choice = ["anyOf", "oneOf", "contains"]

const isChoice = ({ keyword }: ErrorObject): boolean => choice.includes(keyword)

/** One issue for what ajv says of the branches of a choice, or of each item of which one should fit: what would have been right, together. */
const issuesOf = (errors: ReadonlyArray<ErrorObject>): ReadonlyArray<AttributeIssue> => {
  const choices = errors.filter(isChoice)
  const issues = new Map<string, AttributeIssue>()
  const add = (path: string, message: string, keyword: string) => {
    const attribute = /^[^.[]*/.exec(path)![0]
    issues.set(`${path} ${message}`, { path, attribute, message, keyword })
  }
  const within = (error: ErrorObject, choice: ErrorObject) =>
    error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    error.instancePath.startsWith(choice.instancePath)
  for (const error of errors) {
    // `if` says only that its `then` or `else` failed, and those speak for themselves.
    if (error.keyword === "if" || choices.some((choice) => within(error, choice))) continue
    if (!isChoice(error)) {
      add(placeOf(error), describe(error), error.keyword)
      continue
    }
    const branches = errors.filter((inner) => within(inner, error) && !isChoice(inner) && inner.keyword !== "if")
    const sentences = new Set(branches.map((inner) => {
      const place = placeOf(inner)
      return place === placeOf(error) ? describe(inner) : `${place} ${describe(inner)}`
    }))
    const wrong = [...sentences].join(", or ")
    add(
      placeOf(error),
      error.keyword === "contains"
        ? `holds no item that fits${wrong && `: ${wrong}`}`
        : wrong || "fits more than one of its forms",
      error.keyword
    )
  }
  return [...issues.values()]
}

/** What a schema says of an object as a whole, which some of its properties alone may break. */
const ofTheWhole = [
  "required",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "minProperties",
  "maxProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  // What the keywords above evaluate is not known without them.
  "unevaluatedProperties"
]

const without = (schema: Json, keywords: ReadonlyArray<string>): Json =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))

/** What is sent of a value: without what is undefined, dates as text. */
const sent = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null")
  } catch {
    // No JSON: the call fails by itself.
    return value
  }
}

/** Whether functions can be made from text here, which ajv needs. */
export const isSupported = (): boolean => {
  try {
    return new Ajv2019({ meta: false, validateSchema: false, logger: false }).compile({})({}) === true
  } catch {
    return false
  }
}

/** Compiles a schema. Throws where it is none that ajv can compile; nothing that it refers to is ever downloaded. */
export const make = (schema: Json): Validator => {
  // The meta-schema describes keywords that are defined above.
  const whole = without(schema, ["$schema"])
  const compile = (schema: Json): () => ValidateFunction => {
    let compiled: ValidateFunction | undefined
    return () => compiled ??= makeAjv().compile(schema)
  }
  const validateAll = compile(whole)
  const validateSome = compile(without(whole, ofTheWhole))
  const run = (validate: ValidateFunction, attributes: unknown) =>
    validate(sent(attributes)) ? [] : issuesOf(validate.errors ?? [])
  validateAll()
  return {
    all: (attributes) => run(validateAll(), attributes),
    some: (attributes) => run(validateSome(), attributes)
  }
}
