/**
 * Checks attributes by the schema of their product type.
 */
import * as Effect from "effect/Effect"
import type * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { Attributes } from "../../internal/attributes.ts"
import * as Fields from "../../internal/fields.ts"
import { located } from "../../internal/located.ts"
import type { PatchInput, PutInput } from "./listing.ts"
import type { ListingsError } from "./listingsError.ts"
import type { ProductType, ProductTypeInput } from "./productTypes.ts"
import { ProductTypes } from "./productTypes.ts"
import type { AttributeIssue } from "./productTypes/issues.ts"
import * as JsonPointer from "./productTypes/jsonPointer.ts"
import type { Checked, CheckOptions } from "./productTypes/validator.ts"

/** A product type with its schema, for forms and for checks by the program itself. */
export const productType = located((
  input: ProductTypeInput
): Effect.Effect<ProductType, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(ProductTypes, (productTypes) => productTypes.get(input))
)

/** The issues of a listing, the warnings, and the attributes that `put` sends. */
export const check = located(<A extends object = Attributes>(
  input: PutInput<A>
): Effect.Effect<Checked<A>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(productType(input), (productType) => productType.check(input.attributes, input))
)

/** The issues of a listing by the schema of its product type; empty for valid attributes. */
export const validate = located(<A extends object = Attributes>(
  input: PutInput<A>
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(check(input), ({ issues }) => issues)
)

const attributePath = /^\/attributes\/([^/]+)$/

const issue = (path: string, attribute: string, message: string, keyword: string): Checked<undefined> => ({
  issues: [{ path, attribute, message, keyword }],
  warnings: [],
  attributes: undefined
})

/** Each patch is checked by itself: several may change the same attribute. */
const checkOperation = (
  { checkAttribute }: ProductType,
  operation: unknown,
  options: CheckOptions
): Checked<unknown> => {
  const { op, path, value } = Fields.of(operation as Api.PatchOperation)
  const segment = attributePath.exec(`${path}`)?.[1]
  if (segment === undefined) {
    return issue(
      `${path}`,
      "",
      "is not the path of an attribute; use /attributes/ and its name, such as /attributes/item_name",
      "path"
    )
  }
  if (op !== "add" && op !== "replace") return { issues: [], warnings: [], attributes: value }
  const name = JsonPointer.unescape(segment)
  return value === undefined
    ? issue(name, name, `has no value to ${op}`, "value")
    : checkAttribute(name, value, options)
}

/** The issues of a patch, the warnings, and the patches that `patch` sends. */
export const checkPatch = located(<A extends object = Attributes>(
  input: PatchInput<A>
): Effect.Effect<Checked<PatchInput<A>["patches"]>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(productType({ ...input, requirements: undefined }), (productType) => {
    if (!Array.isArray(input.patches)) return { ...issue("patches", "", "is not an array", "type"), attributes: [] }
    const checked = input.patches.map((operation) => checkOperation(productType, operation, input))
    return {
      issues: checked.flatMap(({ issues }) => issues),
      warnings: checked.flatMap(({ warnings }) => warnings),
      attributes: input.patches.map((operation, index) => {
        const value = checked[index]!.attributes
        return value === operation?.value ? operation : { ...operation, value }
      })
    }
  })
)

/**
 * The issues of a patch; empty for valid attributes. Each attribute that it adds or replaces is checked by itself. What
 * it deletes needs only a name, and what it merges may be incomplete.
 */
export const validatePatch = located(<A extends object = Attributes>(
  input: PatchInput<A>
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(checkPatch(input), ({ issues }) => issues)
)
