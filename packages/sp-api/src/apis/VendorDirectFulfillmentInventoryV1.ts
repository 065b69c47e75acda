// AUTO-GENERATED from vendorDirectFulfillmentInventoryV1.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Inventory v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInventoryUpdate`. */
export interface SubmitInventoryUpdateInput {
  readonly warehouseId: string
  readonly body: SubmitInventoryUpdateRequest
}

const $SubmitInventoryUpdateInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warehouseId: C.String,
  body: $SubmitInventoryUpdateRequest
}))
export const SubmitInventoryUpdateInput: S.Codec<SubmitInventoryUpdateInput> = /*#__PURE__*/ S.schema(
  $SubmitInventoryUpdateInput
)

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
}, { body: (): C.Shape => $SubmitInventoryUpdateRequest, output: (): C.Shape => $SubmitInventoryUpdateResponse })

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

const $SubmitInventoryUpdateRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inventory: C.optional($InventoryUpdate)
}))
export const SubmitInventoryUpdateRequest: S.Codec<SubmitInventoryUpdateRequest> = /*#__PURE__*/ S.schema(
  $SubmitInventoryUpdateRequest
)

export interface InventoryUpdate {
  readonly sellingParty: PartyIdentification
  readonly isFullUpdate: boolean
  readonly items: ReadonlyArray<ItemDetails>
}

const $InventoryUpdate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingParty: $PartyIdentification,
  isFullUpdate: C.Boolean,
  items: C.Array($ItemDetails)
}))
export const InventoryUpdate: S.Codec<InventoryUpdate> = /*#__PURE__*/ S.schema($InventoryUpdate)

export interface ItemDetails {
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly availableQuantity: ItemQuantity
  readonly isObsolete?: boolean | undefined
}

const $ItemDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  availableQuantity: $ItemQuantity,
  isObsolete: C.optional(C.Boolean)
}))
export const ItemDetails: S.Codec<ItemDetails> = /*#__PURE__*/ S.schema($ItemDetails)

export interface PartyIdentification {
  readonly partyId: string
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ partyId: C.String }))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure: string
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.optional(C.Number),
  unitOfMeasure: C.String
}))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface SubmitInventoryUpdateResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

const $SubmitInventoryUpdateResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionReference),
  errors: C.optional($ErrorList)
}))
export const SubmitInventoryUpdateResponse: S.Codec<SubmitInventoryUpdateResponse> = /*#__PURE__*/ S.schema(
  $SubmitInventoryUpdateResponse
)

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

const $TransactionReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.schema($TransactionReference)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)
