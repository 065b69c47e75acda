/**
 * Listings: checked, submitted, and followed until they are live.
 *
 * ```ts
 * const listing = { sellerId, sku: "LAMP-1", marketplaceId: Marketplace.DE.id, productType: "LAMP", attributes }
 *
 * Effect.gen(function*() {
 *   yield* Listings.put(listing)
 *   yield* Listings.untilLive(listing)
 * }).pipe(Effect.provide(Listings.ProductTypes.layer()))
 * ```
 *
 * `put` and `patch` first validate the attributes by the JSON Schema of their product type, which is downloaded once
 * and cached in `ProductTypes`. Invalid attributes fail with the path of each issue, and nothing is sent. `previewPut`
 * and `previewPatch` also let Amazon check them by rules that are not in the schema, and change nothing.
 *
 * Attributes that `getListingsItem` returned can be changed and sent back. Parts that Amazon added and the schema
 * refuses (`marketplace_id` in `fulfillment_availability`, `start_at` of an offer, `null`) are not sent and are
 * reported in `warnings`, as are deprecated values and broken parts of the schema.
 *
 * The attributes are typed by an interface of your own where there is one, such as the one that `AttributeTypes`, or
 * `spapi listings types`, writes from the schema: `Listings.put<LampAttributes>(listing)`.
 *
 * An accepted submission is not live yet: Amazon processes it for minutes and may find errors later. `untilLive` waits
 * for the result.
 *
 * ajv validates the schemas; no other module imports it. It creates functions from strings. On platforms that forbid
 * this (some edge workers) `put` fails with `SchemaUnreadable`; set `{ validate: false }` there. A schema with hundreds
 * of attributes takes up to a second to compile, once; for a patch only the rules about its attributes are compiled.
 *
 * Source: developer-docs.amazon.com/sp-api, "Listings Items API v2021-08-01 Use Case Guide", "Product Type Definitions
 * API v2020-09-01".
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import type { Attributes } from "../internal/attributes.ts"
import { layerOf } from "../internal/service.ts"
import { check, checkPatch, productType, validate, validatePatch } from "./internal/checks.ts"
import type { ListingKey, Localized, PatchInput, PutInput } from "./internal/listing.ts"
import type { ListingsError } from "./internal/listingsError.ts"
import type { ProductType, ProductTypeInput, ProductTypes } from "./internal/productTypes.ts"
import type { AttributeIssue } from "./internal/productTypes/issues.ts"
import type { Checked } from "./internal/productTypes/validator.ts"
import type { Accepted, Preview, SubmitOptions } from "./internal/submissions.ts"
import { patch, previewPatch, previewPut, put, remove } from "./internal/submissions.ts"
import type { ListingState, Live, LiveOptions } from "./internal/untilLive.ts"
import { state, untilLive } from "./internal/untilLive.ts"

export type { AttributePatch, Attributes } from "../internal/attributes.ts"
export { check, checkPatch, productType, validate, validatePatch } from "./internal/checks.ts"
export type { ListingKey, Localized, PatchInput, PutInput } from "./internal/listing.ts"
export * from "./internal/listingsError.ts"
export {
  type ProductType,
  type ProductTypeInput,
  ProductTypes,
  type ProductTypesOptions
} from "./internal/productTypes.ts"
export type { AttributeIssue } from "./internal/productTypes/issues.ts"
export type { Unchecked } from "./internal/productTypes/sanitizeSchema.ts"
export type { Checked, CheckOptions } from "./internal/productTypes/validator.ts"
export type { AttributeWarning } from "./internal/productTypes/warnings.ts"
export {
  type Accepted,
  patch,
  type Preview,
  previewPatch,
  previewPut,
  put,
  remove as delete,
  type SubmitOptions
} from "./internal/submissions.ts"
export { type ListingState, type Live, type LiveOptions, state, untilLive } from "./internal/untilLive.ts"

type Errors = SpApiError | ListingsError

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly put: <A extends object = Attributes>(
    input: PutInput<A>,
    options?: SubmitOptions
  ) => Effect.Effect<Accepted, Errors>
  readonly patch: <A extends object = Attributes>(
    input: PatchInput<A>,
    options?: SubmitOptions
  ) => Effect.Effect<Accepted, Errors>
  readonly delete: (listing: ListingKey & Localized) => Effect.Effect<Accepted, Errors>
  readonly previewPut: <A extends object = Attributes>(
    input: PutInput<A>,
    options?: SubmitOptions
  ) => Effect.Effect<Preview, Errors>
  readonly previewPatch: <A extends object = Attributes>(
    input: PatchInput<A>,
    options?: SubmitOptions
  ) => Effect.Effect<Preview, Errors>
  readonly untilLive: (listing: ListingKey & Localized, options?: LiveOptions) => Effect.Effect<Live, Errors>
  readonly state: (
    listing: ListingKey & Localized,
    options?: Pick<LiveOptions, "since" | "status">
  ) => Effect.Effect<ListingState, SpApiError>
  readonly check: <A extends object = Attributes>(input: PutInput<A>) => Effect.Effect<Checked<A>, Errors>
  readonly checkPatch: <A extends object = Attributes>(
    input: PatchInput<A>
  ) => Effect.Effect<Checked<PatchInput<A>["patches"]>, Errors>
  readonly validate: <A extends object = Attributes>(
    input: PutInput<A>
  ) => Effect.Effect<ReadonlyArray<AttributeIssue>, Errors>
  readonly validatePatch: <A extends object = Attributes>(
    input: PatchInput<A>
  ) => Effect.Effect<ReadonlyArray<AttributeIssue>, Errors>
  readonly productType: (input: ProductTypeInput) => Effect.Effect<ProductType, Errors>
}>()("effect-sp-api/workflows/Listings") {}

/** The service over `SpApi`, with a cache of product types. */
export const layer: Layer.Layer<Service, never, SpApi | ProductTypes> = layerOf(Service, ({ effect }) => ({
  put: effect(put),
  patch: effect(patch),
  delete: effect(remove),
  previewPut: effect(previewPut),
  previewPatch: effect(previewPatch),
  untilLive: effect(untilLive),
  state: effect(state),
  check: effect(check),
  checkPatch: effect(checkPatch),
  validate: effect(validate),
  validatePatch: effect(validatePatch),
  productType: effect(productType)
}))
