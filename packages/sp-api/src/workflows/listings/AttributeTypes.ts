/**
 * TypeScript types of the attributes of a product type, from its JSON Schema, for a file of your own project.
 *
 * ```ts
 * const program = Effect.gen(function*() {
 *   const { schema } = yield* Listings.productType({ productType: "LUGGAGE", marketplaceId: Marketplace.DE.id })
 *   return yield* Effect.fromResult(AttributeTypes.typescript(schema))
 * })
 * ```
 *
 * `spapi listings types LUGGAGE --marketplace DE --out src/luggage.ts` does the same. {@link typescript} is a pure
 * function of the schema; no other module imports this one, so it is in no bundle that does not use it.
 *
 * Pass the written interface to the functions of `Listings` and `Feeds`: `Listings.put<LuggageAttributes>({ … })`, a
 * `Listings.PatchInput<LuggageAttributes>`, a `Feeds.ListingsMessage<LuggageAttributes>`.
 *
 * - Every value that the schema accepts has the type. Missing attributes, misspelt names and unknown values of a closed
 *   list do not. What a type cannot say (lengths, numbers of values, conditions) is in the comments, and
 *   `Listings.check` checks it.
 * - What is required follows from the schema, and so from the requirements that it was downloaded with.
 * - Values that Amazon only recommends (`anyOf` a string or one of a list) complete in an editor, and others are
 *   accepted.
 * - Comments hold Amazon's titles and descriptions, in the language of the schema.
 *
 * Source: developer-docs.amazon.com/sp-api, "Amazon Product Type Definitions Meta-Schema (v1)"; json-schema.org, draft
 * 2019-09.
 */
import * as Result from "effect/Result"
import { isObject } from "../../wire/json.ts"
import { printable } from "../../wire/redaction.ts"
import { TaggedError } from "../../wire/taggedError.ts"
import { pascal } from "./internal/attributeTypes/names.ts"
import { comment, print } from "./internal/attributeTypes/print.ts"
import { attributesOf, conditional, read } from "./internal/attributeTypes/read.ts"

/** A value is not the schema of a product type. */
export class SchemaInvalid extends TaggedError("SchemaInvalid")<{
  /** What it is instead, and what to do. */
  readonly description: string
}> {
  override get message(): string {
    return printable(this.description)
  }
}

/** How types are written. */
export interface Options {
  /** Default: the last segment of the schema's `$id`; for `LUGGAGE` the interface is `LuggageAttributes`. */
  readonly productType?: string | undefined
  /** Lines of the comment at the beginning of the file: where the schema is from, and how to write the file again. */
  readonly header?: ReadonlyArray<string> | undefined
}

const lastSegment = (id: unknown): string | undefined => {
  const path = typeof id === "string" ? id.replace("#", "") : ""
  return path.slice(path.lastIndexOf("/") + 1) || undefined
}

const invalid = (schema: unknown): string | undefined => {
  if (!isObject(schema)) return "The schema is not a JSON object"
  const { schema: link } = schema
  if (isObject(link) && isObject(link["link"])) {
    return "This is the definition of a product type, not its schema: download the file behind schema.link.resource"
  }
  const { $id } = schema
  return typeof $id === "string" && $id.includes("/meta-schema/")
    ? "This is the meta-schema of product types: download the file behind schema.link.resource, not metaSchema"
    : undefined
}

/**
 * The source of a module with an interface of all attributes (`LuggageAttributes`), and one of each object in them
 * (`LuggagePurchasableOffer`). It imports nothing.
 *
 * Parts of the schema that are broken allow anything. Fails with `SchemaInvalid` where the value is not
 * a schema, or describes no attributes.
 */
export const typescript = (schema: unknown, options: Options = {}): Result.Result<string, SchemaInvalid> => {
  const problem = invalid(schema)
  if (problem !== undefined || !isObject(schema)) {
    return Result.fail(new SchemaInvalid({ description: problem ?? "The schema is not a JSON object" }))
  }
  const productType = options.productType ?? lastSegment(schema["$id"]) ?? "PRODUCT"
  const prefix = pascal(productType) ?? "Product"
  const source = read(schema)
  const attributes = attributesOf(source)
  if (attributes.properties.size === 0 && attributes.required.size === 0) {
    return Result.fail(new SchemaInvalid({ description: `The schema of ${productType} describes no attributes` }))
  }
  const types = print(source, {
    name: `${prefix}Attributes`,
    prefix,
    docs: [`The attributes of product type ${productType}.`],
    conditional: conditional(schema)
  })
  return Result.succeed(`${comment(options.header ?? [`Made from the JSON Schema of ${productType}.`])}\n${types}`)
}
