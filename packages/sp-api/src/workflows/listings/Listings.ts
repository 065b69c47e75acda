/**
 * Listings: checked before they are sent, sent, and followed until they are live.
 *
 * ```ts
 * const listing = { sellerId, sku: "LAMP-1", marketplaceId: Marketplace.DE.id, productType: "LAMP", attributes }
 *
 * Effect.gen(function*() {
 *   yield* Listings.put(listing)
 *   yield* Listings.untilLive(listing)
 * }).pipe(Effect.provide(Listings.layerProductTypes))
 * ```
 *
 * `put` and `patch` first validate the attributes against the JSON Schema of their product type, which is downloaded once and kept; what is
 * wrong comes back at once, with every place named, and nothing is sent. `previewPut` and `previewPatch` also ask Amazon, which knows more
 * than the schema says, and change nothing.
 *
 * Attributes that `getListingsItem` returned can be changed and sent back. What Amazon adds to them and the schema refuses (`marketplace_id`
 * in `fulfillment_availability`, `start_at` of an offer, `null`) is set aside and reported in `warnings`, as are deprecated values and parts
 * of the schema that are broken: the rest is checked by the rest.
 *
 * "Accepted" is not "live": Amazon works on a submission for minutes, and may find errors later. `untilLive` follows it.
 *
 * The schemas are validated by ajv, which this module alone loads, and which makes functions from text: where that is forbidden (some edge
 * workers) `put` fails with `SchemaUnreadable`, which says so; give `{ validate: false }` there. Making one of a schema with hundreds of
 * attributes takes up to a second, once; a patch needs only what concerns its attributes.
 *
 * Source: developer-docs.amazon.com/sp-api, "Listings Items API v2021-08-01 Use Case Guide", "Product Type Definitions API v2020-09-01".
 */
import * as Effect from "effect/Effect"
import * as Api from "../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import type { ListingKey, Localized } from "./internal/listingLive.ts"
import { listOf } from "./internal/listingLive.ts"
import { AttributesInvalid, ListingsError, SubmissionInvalid, SubmissionUnclear } from "./internal/listingsError.ts"
import type { ProductType, ProductTypeInput } from "./internal/productTypes.ts"
import { ProductTypes } from "./internal/productTypes.ts"
import type { AttributeIssue } from "./internal/productTypes/attributeIssues.ts"
import type { AttributeWarning, Checked, Given } from "./internal/productTypeValidator.ts"

export { type ListingKey, type Live, type LiveOptions, untilLive } from "./internal/listingLive.ts"
export * from "./internal/listingsError.ts"
export {
  /** Product types, with up to 100 compiled schemas kept. Build it once and share it, also between sellers. */
  layer as layerProductTypes,
  /** The same with limits of your own. */
  layerWith as layerProductTypesWith,
  type Options as ProductTypesOptions,
  type ProductType,
  type ProductTypeInput,
  ProductTypes
} from "./internal/productTypes.ts"
export type { AttributeIssue } from "./internal/productTypes/attributeIssues.ts"
export type { Unchecked } from "./internal/productTypes/reading.ts"
export type { AttributeWarning, Checked } from "./internal/productTypeValidator.ts"

/** What was read of a listing before it is changed. */
interface Changing {
  /**
   * The attributes as `getListingsItem` returned them. What is the same in them as in what is submitted, and unknown to the schema, is set
   * aside; without them only what Amazon is known to add is, and any other name is refused.
   */
  readonly asRead?: { readonly [name: string]: unknown } | undefined
}

/** A whole listing. */
export interface PutInput extends ListingKey, Localized, Changing {
  readonly productType: string
  /** Default: `LISTING`, which is product and offer; `LISTING_OFFER_ONLY` for an offer on an ASIN that exists. */
  readonly requirements?: Api.ListingsItemPutRequest["requirements"]
  readonly parentageLevel?: ProductTypeInput["parentageLevel"]
  /** The version of the product type to check by; default: `LATEST`. */
  readonly productTypeVersion?: ProductTypeInput["productTypeVersion"]
  /** By name; each value is a list of objects with their selectors, `marketplace_id` among them. */
  readonly attributes: { readonly [name: string]: unknown }
}

/** A change to some attributes of a listing. */
export interface PatchInput extends ListingKey, Localized, Changing {
  readonly productType: string
  readonly patches: ReadonlyArray<Api.PatchOperation>
}

/** What else to do. */
export interface SubmitOptions {
  /** Whether to check the attributes against their schema first; default true. */
  readonly validate?: boolean | undefined
}

/** What was found before a submission was sent, beside what would have kept it from being sent. */
interface Warned {
  /** What was set aside, what is deprecated, and what could not be checked; empty with `{ validate: false }`. */
  readonly warnings: ReadonlyArray<AttributeWarning>
}

/** A submission that Amazon took. It is not live yet. */
export interface Accepted extends Warned {
  /** Undefined where Amazon's response lacks it. */
  readonly submissionId: string | undefined
  /** What Amazon said: `ACCEPTED`; undefined where its response lacks it. */
  readonly status: Api.ListingsItemSubmissionResponse["status"] | undefined
  /** Warnings of Amazon's, and what it wants to be known. */
  readonly issues: ReadonlyArray<Api.Issue>
  /** The ASIN in each marketplace, where Amazon knows it already. */
  readonly identifiers: Api.ItemIdentifiers
}

/** What Amazon would say of a submission. */
export interface Preview extends Warned {
  /** Whether Amazon said `VALID`. */
  readonly isValid: boolean
  readonly status: Api.ListingsItemSubmissionResponse["status"] | undefined
  readonly issues: ReadonlyArray<Api.Issue>
  readonly identifiers: Api.ItemIdentifiers
}

/** A product type with its schema: for forms, and for checks of your own. */
export const productType = (
  input: ProductTypeInput
): Effect.Effect<ProductType, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(ProductTypes, (productTypes) => productTypes.get(input))

type Attributes = PutInput["attributes"]

type Patches = PatchInput["patches"]

/** What is wrong with the attributes of a listing, what should be known, and what {@link put} sends of them. */
export const check = (
  input: PutInput
): Effect.Effect<Checked<Attributes>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(productType(input), (found) => found.check(input.attributes, input))

/** What is wrong with the attributes of a listing, by the schema of its product type; empty when nothing is. */
export const validate = (
  input: PutInput
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(check(input), ({ issues }) => issues)

const patchPath = /^\/attributes\/([^/]+)$/

const wrong = (path: string, attribute: string, message: string, keyword: string): Checked<undefined> => ({
  issues: [{ path, attribute, message, keyword }],
  warnings: [],
  attributes: undefined
})

/** Each patch by itself: several may set the same attribute. */
const checkOnePatch = (
  { checkOne }: ProductType,
  patch: Api.PatchOperation,
  given: Given
): Checked<Api.PatchOperation["value"]> => {
  const { op, path, value }: Partial<Api.PatchOperation> = patch ?? {}
  const name = patchPath.exec(`${path}`)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~")
  if (name === undefined) {
    return wrong(`${path}`, "", "is no path of an attribute; give one like /attributes/item_name", "path")
  }
  if (op !== "add" && op !== "replace") return { issues: [], warnings: [], attributes: value }
  return value === undefined
    ? wrong(name, name, `has no value to ${op}`, "value")
    : checkOne(name, value, given)
}

/** What is wrong with the attributes that a patch sets, what should be known, and what {@link patch} sends of them. */
export const checkPatch = (
  input: PatchInput
): Effect.Effect<Checked<Patches>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(productType({ ...input, requirements: undefined }), (found) => {
    if (!Array.isArray(input.patches)) return { ...wrong("patches", "", "is not an array", "type"), attributes: [] }
    const checked = input.patches.map((patch) => checkOnePatch(found, patch, input))
    return {
      issues: checked.flatMap(({ issues }) => issues),
      warnings: checked.flatMap(({ warnings }) => warnings),
      attributes: input.patches.map((patch, index) => {
        const value = checked[index]!.attributes
        return value === patch?.value ? patch : { ...patch, value }
      })
    }
  })

/**
 * What is wrong with the attributes that a patch sets, each held to what the schema says of it alone. What a patch deletes needs only a name;
 * what it merges may be incomplete.
 */
export const validatePatch = (
  input: PatchInput
): Effect.Effect<ReadonlyArray<AttributeIssue>, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(checkPatch(input), ({ issues }) => issues)

interface Sent extends Warned {
  readonly status: string | undefined
  readonly submissionId: string | undefined
  readonly issues: ReadonlyArray<Api.Issue>
  readonly identifiers: Api.ItemIdentifiers
}

const textOf = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const readSubmission = (
  response: Api.ListingsItemSubmissionResponse | null | undefined,
  warnings: ReadonlyArray<AttributeWarning>
): Sent => ({
  status: textOf(response?.status),
  submissionId: textOf(response?.submissionId),
  issues: listOf(response?.issues),
  identifiers: listOf(response?.identifiers),
  warnings
})

const accepted = (sent: Sent, sku: string): Effect.Effect<Accepted, ListingsError> => {
  const { issues, status, submissionId } = sent
  const isRefused = status === "INVALID" || status === undefined && issues.some(({ severity }) => severity === "ERROR")
  if (isRefused) return Effect.fail(new ListingsError({ reason: new SubmissionInvalid({ submissionId, issues }), sku }))
  return status === undefined && submissionId === undefined
    ? Effect.fail(new ListingsError({ reason: new SubmissionUnclear({ issues }), sku }))
    : Effect.succeed(sent)
}

const preview = (sent: Sent): Preview => ({ ...sent, isValid: sent.status === "VALID" })

type Submitting = Effect.Effect<Sent, SpApiError | ListingsError, SpApi | ProductTypes>

type Mode = { readonly mode?: "VALIDATION_PREVIEW" }

/** Sends what was checked, or what was given where nothing is to be checked. */
const submit = <A>(
  { productType: name, sku }: PutInput | PatchInput,
  options: SubmitOptions | undefined,
  given: A,
  check: Effect.Effect<Checked<A>, SpApiError | ListingsError, SpApi | ProductTypes>,
  send: (attributes: A) => Effect.Effect<Api.ListingsItemSubmissionResponse, SpApiError, SpApi>
): Submitting =>
  options?.validate === false
    ? Effect.map(send(given), (response) => readSubmission(response, []))
    : Effect.flatMap(check, ({ attributes, issues, warnings }): Submitting =>
      issues.length === 0
        ? Effect.map(send(attributes), (response) => readSubmission(response, warnings))
        : Effect.fail(new ListingsError({ reason: new AttributesInvalid({ productType: name, issues }), sku })))

const sendPut = (input: PutInput, options: SubmitOptions | undefined, mode: Mode): Submitting => {
  const { issueLocale, marketplaceId, productType: name, requirements, sellerId, sku } = input
  return submit(input, options, input.attributes, check(input), (attributes) =>
    Api.putListingsItem({
      sellerId,
      sku,
      marketplaceIds: [marketplaceId],
      includedData: ["identifiers", "issues"],
      issueLocale,
      ...mode,
      body: { productType: name, requirements, attributes }
    }))
}

const sendPatch = (input: PatchInput, options: SubmitOptions | undefined, mode: Mode): Submitting => {
  const { issueLocale, marketplaceId, productType: name, sellerId, sku } = input
  return submit(input, options, input.patches, checkPatch(input), (patches) =>
    Api.patchListingsItem({
      sellerId,
      sku,
      marketplaceIds: [marketplaceId],
      includedData: ["identifiers", "issues"],
      issueLocale,
      ...mode,
      body: { productType: name, patches }
    }))
}

/**
 * Creates a listing, or replaces it: attributes that are left out are gone.
 *
 * Fails with `AttributesInvalid` or `SchemaUnreadable` before anything is sent, with `SubmissionInvalid` where Amazon does not take it, with
 * `SubmissionUnclear` where its response does not say.
 */
export const put = (
  input: PutInput,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(sendPut(input, options, {}), (sent) => accepted(sent, input.sku))

/** Changes some attributes of a listing. Fails as {@link put} does. */
export const patch = (
  input: PatchInput,
  options?: SubmitOptions
): Effect.Effect<Accepted, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.flatMap(sendPatch(input, options, {}), (sent) => accepted(sent, input.sku))

/** What Amazon would say to {@link put}; changes nothing. Fails with `AttributesInvalid` before anything is sent. */
export const previewPut = (
  input: PutInput,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(sendPut(input, options, { mode: "VALIDATION_PREVIEW" }), preview)

/** What Amazon would say to {@link patch}; changes nothing. Fails with `AttributesInvalid` before anything is sent. */
export const previewPatch = (
  input: PatchInput,
  options?: SubmitOptions
): Effect.Effect<Preview, SpApiError | ListingsError, SpApi | ProductTypes> =>
  Effect.map(sendPatch(input, options, { mode: "VALIDATION_PREVIEW" }), preview)

const remove = ({ issueLocale, marketplaceId, sellerId, sku }: ListingKey & Localized): Effect.Effect<
  Accepted,
  SpApiError | ListingsError,
  SpApi
> =>
  Effect.flatMap(
    Api.deleteListingsItem({ sellerId, sku, marketplaceIds: [marketplaceId], issueLocale }),
    (response) => accepted(readSubmission(response, []), sku)
  )

export {
  /** Deletes a listing from its marketplace. Fails with `SubmissionInvalid` where Amazon does not take it. */
  remove as delete
}
