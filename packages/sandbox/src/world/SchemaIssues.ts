/**
 * Checks attributes against the schema of their product type; what is wrong becomes issues with Amazon's codes.
 *
 * Sources of the codes: github.com/amzn/selling-partner-api-models, issues 4723, 5219, 5238 and 5262; the tutorials of
 * the Listings Items API.
 */
import type { ErrorObject, ValidateFunction } from "ajv/dist/2019.js"
import { Ajv2019 } from "ajv/dist/2019.js"
import type { Purpose, Schema } from "./ProductSchemas.ts"
import { metaSchemaId, schemaOf } from "./ProductSchemas.ts"
import type { ListingIssue } from "./World.ts"

const date = /^\d{4}-\d\d-\d\d$/
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const isTime = (pattern: RegExp) => (value: string): boolean => pattern.test(value) && !Number.isNaN(Date.parse(value))

const uniqueItems = (compare: (count: number, limit: number) => boolean) => (limit: number, values: unknown): boolean =>
  !Array.isArray(values) || compare(new Set(values.map((value) => JSON.stringify(value))).size, limit)

const utf8 = new TextEncoder()

const makeAjv = (): Ajv2019 => {
  const ajv = new Ajv2019({ allErrors: true, strict: false, validateSchema: false, multipleOfPrecision: 6 })
  ajv.addFormat("date", isTime(date))
  ajv.addFormat("date-time", isTime(dateTime))
  ajv.addFormat("uri", (value: string) => URL.canParse(value))
  ajv.addKeyword({ keyword: "minUniqueItems", validate: uniqueItems((count, limit) => count >= limit) })
  ajv.addKeyword({ keyword: "maxUniqueItems", validate: uniqueItems((count, limit) => count <= limit) })
  ajv.addKeyword({
    keyword: "maxUtf8ByteLength",
    validate: (limit: number, value: unknown) => typeof value !== "string" || utf8.encode(value).length <= limit
  })
  ajv.addSchema({}, metaSchemaId)
  return ajv
}

let ajv: Ajv2019 | undefined
const validators = new Map<string, { readonly schema: Schema; readonly validate: ValidateFunction }>()

/** Schemas are compiled once; the sandboxes of a process share them. */
const validatorOf = (purpose: Purpose) => {
  const key = JSON.stringify([purpose.requirements, purpose.enforced, purpose.asStored])
  let known = validators.get(key)
  if (known === undefined) {
    const { $id: _, ...schema } = schemaOf(purpose)
    ajv ??= makeAjv()
    validators.set(key, known = { schema, validate: ajv.compile(schema) })
  }
  return known
}

const titleOf = (schema: Schema, name: string): string =>
  (schema["properties"] as Record<string, { readonly title?: string }>)[name]?.title ?? name

/** The issue of an error. The attribute is the first step of its path. */
const issueOf = (schema: Schema, error: ErrorObject): ListingIssue => {
  const path = error.instancePath.split("/").slice(1)
  const name = path[0] ??
    String(error.params["additionalProperty"] ?? error.params["missingProperty"] ?? "")
  const issue = (code: string, message: string, ...categories: ReadonlyArray<string>): ListingIssue => ({
    code,
    message,
    severity: "ERROR",
    attributeNames: [name],
    categories
  })
  if (path.length === 0 && error.keyword === "additionalProperties") {
    return issue("90000900", "The attributes are invalid.", "INVALID_ATTRIBUTE")
  }
  if (path.length === 0 && error.keyword === "required") {
    return issue("90220", `'${name}' is required but not supplied.`, "MISSING_ATTRIBUTE")
  }
  const title = titleOf(schema, name)
  if (error.keyword === "minItems" || error.keyword === "minUniqueItems") {
    return issue(
      "99022",
      `The field 'value' for the attribute '${title}' does not have enough values. The required minimum is ` +
        `'${String(error.params["limit"] ?? 1)}' value(s).`,
      "INVALID_ATTRIBUTE"
    )
  }
  return error.keyword === "enum"
    ? issue("90244", `The value of the attribute '${title}' is not one of its valid values.`, "INVALID_ATTRIBUTE")
    : issue("4000001", `The provided value for '${title}' is invalid.`, "INVALID_ATTRIBUTE")
}

/** What is wrong with attributes: at most one issue for an attribute. */
export const issuesOf = (purpose: Purpose, attributes: unknown): ReadonlyArray<ListingIssue> => {
  const { schema, validate } = validatorOf(purpose)
  if (validate(attributes)) return []
  const issues = new Map<string, ListingIssue>()
  for (const error of validate.errors ?? []) {
    // It only says that the branch of a condition does not match.
    if (error.keyword === "if") continue
    const issue = issueOf(schema, error)
    const attribute = issue.attributeNames[0]!
    if (!issues.has(attribute)) issues.set(attribute, issue)
  }
  return [...issues.values()]
}
