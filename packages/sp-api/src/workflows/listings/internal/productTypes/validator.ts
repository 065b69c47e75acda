/**
 * Validates the attributes of a listing by the JSON Schema of their product type.
 *
 * The schema is sanitized first. ajv then validates all attributes by the whole schema, and those of a patch one by
 * one, each by the schema narrowed to it.
 */
import type { ErrorObject, ValidateFunction } from "ajv/dist/2019.js"
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import type { AttributeIssue } from "./issues.ts"
import { issuesOf } from "./issues.ts"
import { narrowToAttribute } from "./narrowToAttribute.ts"
import type { Addition } from "./removeAdditions.ts"
import { removeAdditions } from "./removeAdditions.ts"
import type { Unchecked } from "./sanitizeSchema.ts"
import { sanitizeSchema } from "./sanitizeSchema.ts"
import type { Deprecation } from "./vocabulary.ts"
import { makeAjv } from "./vocabulary.ts"
import type { AttributeWarning } from "./warnings.ts"
import * as Warnings from "./warnings.ts"

/** What is known about the listing whose attributes are checked. */
export interface CheckOptions {
  /** The marketplace of the listing. */
  readonly marketplaceId?: string | undefined
  /** The attributes as `getListingsItem` returned them. */
  readonly asRead?: { readonly [name: string]: unknown } | undefined
}

/** The result of a check. */
export interface Checked<A> {
  /** What is wrong; nothing is sent while there are issues. */
  readonly issues: ReadonlyArray<AttributeIssue>
  readonly warnings: ReadonlyArray<AttributeWarning>
  /** What is sent: the attributes without what was set aside. */
  readonly attributes: A
}

/** The validator of one schema. */
export interface Validator {
  /** All attributes of a listing: issues, warnings, and what is sent. */
  readonly check: <A>(attributes: A, options?: CheckOptions) => Checked<A>
  /** One attribute, whatever the others are: issues, warnings, and what is sent. */
  readonly checkAttribute: <A>(name: string, value: A, options?: CheckOptions) => Checked<A>
  /** The issues of all attributes of a listing; empty for valid attributes. */
  readonly validate: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** The issues of some attributes, as a patch holds them, each by itself; empty for valid attributes. */
  readonly validateSome: (attributes: unknown) => ReadonlyArray<AttributeIssue>
  /** Parts of the schema that are broken: nothing is checked by them. */
  readonly unchecked: ReadonlyArray<Unchecked>
}

/** The errors and deprecations of a validation. */
interface Run {
  readonly errors: ReadonlyArray<ErrorObject>
  readonly deprecations: ReadonlyArray<Deprecation>
}

type Validate = (attributes: unknown) => Run

/** JSON has `null` for NaN and Infinity, which would look like a `null` that Amazon added. */
const keepNotFinite = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value

/** The attributes as they are sent: without undefined, with dates as strings. */
const asJson = (attributes: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(attributes, keepNotFinite) ?? "null")
  } catch {
    // The call fails with the reason.
    return attributes
  }
}

/** A value of another marketplace is not a value of this listing. */
const foreignMarketplace = (addition: Addition, marketplaceId: string | undefined): ReadonlyArray<AttributeIssue> => {
  const { pointer, value } = addition
  if (!pointer.endsWith("/marketplace_id") || marketplaceId === undefined || value === marketplaceId) return []
  const { attribute, path } = Warnings.setAside(addition)
  return [{ path, attribute, message: `must be "${marketplaceId}", the marketplace of the listing`, keyword: "const" }]
}

const unknownAttribute = (name: string): AttributeIssue => ({
  path: name,
  attribute: name,
  message: "is not known to this product type",
  keyword: "properties"
})

/** Validates by a schema, which is compiled on first use. `onFailure` receives why it cannot be compiled or run. */
const makeValidate = (schema: () => JsonObject, onFailure: (failure: Unchecked) => void): Validate => {
  let deprecations: Array<Deprecation> = []
  let compiled: ValidateFunction | undefined
  return (attributes) => {
    deprecations = []
    try {
      compiled ??= makeAjv((deprecation) => deprecations.push(deprecation)).compile(schema())
      return { errors: compiled(attributes) ? [] : compiled.errors ?? [], deprecations }
    } catch (cause) {
      // A schema that never ends, such as one that is its own reference.
      onFailure({
        pointer: "",
        problem: `not usable: ${cause instanceof Error ? cause.message : "ajv does not say why"}`
      })
      return { errors: [], deprecations }
    }
  }
}

/** The validator of a schema. Throws where no part of the schema is usable. Nothing is ever downloaded. */
export const make = (source: JsonObject): Validator => {
  const { schema, selectors, unchecked } = sanitizeSchema(source)
  const failures = new Map<string, Unchecked>()
  const onFailure = (failure: Unchecked): void => void failures.set(failure.pointer, failure)
  const validateAll = makeValidate(() => schema, onFailure)
  const validators = new Map<string, Validate>()

  const validateOne = (name: string): Validate => {
    const cached = validators.get(name)
    if (cached !== undefined) return cached
    const validate = makeValidate(() => narrowToAttribute(schema, name), onFailure)
    // Names that the schema does not have are unlimited in number.
    if (isObject(schema["properties"]) && Object.hasOwn(schema["properties"], name)) validators.set(name, validate)
    return validate
  }

  const checkBy = (validate: Validate, input: unknown, { asRead, marketplaceId }: CheckOptions): Checked<unknown> => {
    let deprecations: ReadonlyArray<Deprecation> = []
    const run = (attributes: unknown): ReadonlyArray<ErrorObject> => {
      const result = validate(attributes)
      deprecations = result.deprecations
      return result.errors
    }
    const { additions, attributes, errors } = removeAdditions(asJson(input), run, { selectors, asRead })
    const names = isObject(input) ? Object.keys(input) : []
    const warnings = [
      ...deprecations.map(Warnings.deprecated),
      ...additions.map(Warnings.setAside),
      ...[...unchecked, ...failures.values()].map(Warnings.notChecked)
        .filter(({ attribute }) => attribute === "" || names.includes(attribute))
    ]
    return {
      issues: [...issuesOf(errors), ...additions.flatMap((addition) => foreignMarketplace(addition, marketplaceId))],
      warnings: [...new Map(warnings.map((warning) => [`${warning.path} ${warning.message}`, warning])).values()],
      attributes: additions.length === 0 ? input : attributes
    }
  }

  const check = <A>(attributes: A, options: CheckOptions = {}): Checked<A> =>
    checkBy(validateAll, attributes, options) as Checked<A>

  const checkAttribute = <A>(name: string, value: A, options: CheckOptions = {}): Checked<A> => {
    const { attributes, issues, warnings } = checkBy(validateOne(name), { [name]: value }, options)
    // A patch of an attribute that is set aside as a whole would be sent without its value.
    const isRemoved = !isObject(attributes) || !Object.hasOwn(attributes, name)
    return {
      issues: [
        // The object holds nothing but this attribute, so an issue of the object is one of the attribute.
        ...issues.map((issue) => issue.path === "" ? { ...issue, path: name, attribute: name } : issue),
        ...(isRemoved ? [unknownAttribute(name)] : [])
      ],
      warnings,
      attributes: (attributes as { readonly [name: string]: A })[name]!
    }
  }

  return {
    unchecked,
    check,
    checkAttribute,
    validate: (attributes) => check(attributes).issues,
    validateSome: (attributes) =>
      Object.entries(isObject(attributes) ? attributes : {})
        .flatMap(([name, value]) => checkAttribute(name, value).issues)
  }
}
