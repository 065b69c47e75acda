// AUTO-GENERATED from vendorDirectFulfillmentInventoryV1.json by packages/codegen. Do not edit.
/** Vendor Direct Fulfillment Inventory v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInventoryUpdate`. */
export interface SubmitInventoryUpdateInput {
  readonly warehouseId: string
  readonly body: SubmitInventoryUpdateRequest
}

const $SubmitInventoryUpdateInput: Shape.Shape = Shape.define(() => Shape.Struct({
  warehouseId: Shape.String,
  body: $SubmitInventoryUpdateRequest
}))
export const SubmitInventoryUpdateInput: Schemas.Codec<SubmitInventoryUpdateInput> = Schemas.make(
  $SubmitInventoryUpdateInput
)

/**
 * `POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/submitinventoryupdate
 */
export const submitInventoryUpdate: Op.Operation<SubmitInventoryUpdateInput, SubmitInventoryUpdateResponse> = Op.make({
  section: "VendorDirectFulfillmentInventoryV1",
  id: "submitInventoryUpdate",
  name: "vendorDirectFulfillmentInventoryV1.submitInventoryUpdate",
  method: "POST",
  path: "/vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items",
  parameters: {
    warehouseId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $SubmitInventoryUpdateRequest, output: (): Shape.Shape => $SubmitInventoryUpdateResponse })

/** The operations of Vendor Direct Fulfillment Inventory as one service. */
export class Service extends Context.Service<Service, {
  readonly submitInventoryUpdate: (
    input: SubmitInventoryUpdateInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInventoryUpdateResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentInventoryV1") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  submitInventoryUpdate
}))

export interface SubmitInventoryUpdateRequest {
  readonly inventory?: InventoryUpdate | undefined
}

const $SubmitInventoryUpdateRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  inventory: Shape.optional($InventoryUpdate)
}))
export const SubmitInventoryUpdateRequest: Schemas.Codec<SubmitInventoryUpdateRequest> = Schemas.make(
  $SubmitInventoryUpdateRequest
)

export interface InventoryUpdate {
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  readonly isFullUpdate: boolean
  readonly items: ReadonlyArray<ItemDetails>
}

const $InventoryUpdate: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingParty: $PartyIdentification,
  isFullUpdate: Shape.Boolean,
  items: Shape.Array($ItemDetails)
}))
export const InventoryUpdate: Schemas.Codec<InventoryUpdate> = Schemas.make($InventoryUpdate)

export interface ItemDetails {
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  /** A value with its unit. */
  readonly availableQuantity: ItemQuantity
  readonly isObsolete?: boolean | undefined
}

const $ItemDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  availableQuantity: $ItemQuantity,
  isObsolete: Shape.optional(Shape.Boolean)
}))
export const ItemDetails: Schemas.Codec<ItemDetails> = Schemas.make($ItemDetails)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({ partyId: Shape.String }))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

/** A value with its unit. */
export interface ItemQuantity {
  /** A whole number. */
  readonly amount?: number | undefined
  readonly unitOfMeasure: string
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.optional(Shape.Number),
  unitOfMeasure: Shape.String
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export interface SubmitInventoryUpdateResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitInventoryUpdateResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitInventoryUpdateResponse: Schemas.Codec<SubmitInventoryUpdateResponse> = Schemas.make(
  $SubmitInventoryUpdateResponse
)

export interface TransactionReference {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionReference: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.optional(Shape.String)
}))
export const TransactionReference: Schemas.Codec<TransactionReference> = Schemas.make($TransactionReference)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)
