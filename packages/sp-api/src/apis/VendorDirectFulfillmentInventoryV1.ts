// AUTO-GENERATED from vendorDirectFulfillmentInventoryV1.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Inventory v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInventoryUpdate`. */
export interface SubmitInventoryUpdateInput {
  readonly warehouseId: string
  readonly body: SubmitInventoryUpdateRequest
}

export const SubmitInventoryUpdateInput: S.Codec<SubmitInventoryUpdateInput> = /*#__PURE__*/ S.define(() => S.Struct({
  warehouseId: S.String,
  body: SubmitInventoryUpdateRequest
}))

/**
 * `POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitInventoryUpdate: Op.Operation<
  SubmitInventoryUpdateInput,
  SubmitInventoryUpdateResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => SubmitInventoryUpdateRequest, output: (): S.Built => SubmitInventoryUpdateResponse })

/** The operations of Vendor Direct Fulfillment Inventory as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly submitInventoryUpdate: (
    input: SubmitInventoryUpdateInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInventoryUpdateResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentInventoryV1")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  submitInventoryUpdate
}))

export interface SubmitInventoryUpdateRequest {
  readonly inventory?: InventoryUpdate | undefined
}

export const SubmitInventoryUpdateRequest: S.Codec<SubmitInventoryUpdateRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ inventory: S.optional(InventoryUpdate) })
)

export interface InventoryUpdate {
  readonly sellingParty: PartyIdentification
  readonly isFullUpdate: boolean
  readonly items: ReadonlyArray<ItemDetails>
}

export const InventoryUpdate: S.Codec<InventoryUpdate> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingParty: PartyIdentification,
  isFullUpdate: S.Boolean,
  items: S.Array(ItemDetails)
}))

export interface ItemDetails {
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly availableQuantity: ItemQuantity
  readonly isObsolete?: boolean | undefined
}

export const ItemDetails: S.Codec<ItemDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  availableQuantity: ItemQuantity,
  isObsolete: S.optional(S.Boolean)
}))

export interface PartyIdentification {
  readonly partyId: string
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String
}))

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure: string
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.optional(S.Number),
  unitOfMeasure: S.String
}))

export interface SubmitInventoryUpdateResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitInventoryUpdateResponse: S.Codec<SubmitInventoryUpdateResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(TransactionReference), errors: S.optional(ErrorList) })
)

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))
