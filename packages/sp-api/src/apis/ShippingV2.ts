// AUTO-GENERATED from shippingV2.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Shipping v2. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getRates`. */
export interface GetRatesInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetRatesRequest
}

export const GetRatesInput: S.Codec<GetRatesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: GetRatesRequest
}))

/**
 * `POST /shipping/v2/shipments/rates`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const getRates: Op.Operation<GetRatesInput, GetRatesResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getRates",
  name: "shippingV2.getRates",
  method: "POST",
  path: "/shipping/v2/shipments/rates",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetRatesRequest, output: (): S.Built => GetRatesResponse })

/** Input of `directPurchaseShipment`. */
export interface DirectPurchaseShipmentInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly locale?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: DirectPurchaseRequest
}

export const DirectPurchaseShipmentInput: S.Codec<DirectPurchaseShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-IdempotencyKey": S.optional(S.String),
  locale: S.optional(S.String),
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: DirectPurchaseRequest
}))

/**
 * `POST /shipping/v2/shipments/directPurchase`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 */
export const directPurchaseShipment: Op.Operation<
  DirectPurchaseShipmentInput,
  DirectPurchaseResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "directPurchaseShipment",
  name: "shippingV2.directPurchaseShipment",
  method: "POST",
  path: "/shipping/v2/shipments/directPurchase",
  parameters: {
    "x-amzn-IdempotencyKey": { in: "header", type: "string" },
    locale: { in: "header", type: "string" },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false,
  idempotencyHeader: "x-amzn-IdempotencyKey"
}, { body: (): S.Built => DirectPurchaseRequest, output: (): S.Built => DirectPurchaseResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: PurchaseShipmentRequest
}

export const PurchaseShipmentInput: S.Codec<PurchaseShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-IdempotencyKey": S.optional(S.String),
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: PurchaseShipmentRequest
}))

/**
 * `POST /shipping/v2/shipments`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 */
export const purchaseShipment: Op.Operation<PurchaseShipmentInput, PurchaseShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "purchaseShipment",
  name: "shippingV2.purchaseShipment",
  method: "POST",
  path: "/shipping/v2/shipments",
  parameters: {
    "x-amzn-IdempotencyKey": { in: "header", type: "string" },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false,
  idempotencyHeader: "x-amzn-IdempotencyKey"
}, { body: (): S.Built => PurchaseShipmentRequest, output: (): S.Built => PurchaseShipmentResponse })

/** Input of `oneClickShipment`. */
export interface OneClickShipmentInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: OneClickShipmentRequest
}

export const OneClickShipmentInput: S.Codec<OneClickShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: OneClickShipmentRequest
}))

/**
 * `POST /shipping/v2/oneClickShipment`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 */
export const oneClickShipment: Op.Operation<OneClickShipmentInput, OneClickShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "oneClickShipment",
  name: "shippingV2.oneClickShipment",
  method: "POST",
  path: "/shipping/v2/oneClickShipment",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => OneClickShipmentRequest, output: (): S.Built => OneClickShipmentResponse })

/** Input of `getTracking`. */
export interface GetTrackingInput {
  readonly trackingId: string
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetTrackingInput: S.Codec<GetTrackingInput> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: S.String,
  carrierId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `GET /shipping/v2/tracking`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getTracking: Op.Operation<GetTrackingInput, GetTrackingResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getTracking",
  name: "shippingV2.getTracking",
  method: "GET",
  path: "/shipping/v2/tracking",
  parameters: {
    trackingId: { in: "query", type: "string", required: true },
    carrierId: { in: "query", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetTrackingResponse })

/** Input of `getShipmentDocuments`. */
export interface GetShipmentDocumentsInput {
  readonly shipmentId: string
  readonly packageClientReferenceId: string
  readonly format?: string | undefined
  readonly dpi?: number | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetShipmentDocumentsInput: S.Codec<GetShipmentDocumentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  packageClientReferenceId: S.String,
  format: S.optional(S.String),
  dpi: S.optional(S.Number),
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `GET /shipping/v2/shipments/{shipmentId}/documents`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getShipmentDocuments: Op.Operation<
  GetShipmentDocumentsInput,
  GetShipmentDocumentsResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getShipmentDocuments",
  name: "shippingV2.getShipmentDocuments",
  method: "GET",
  path: "/shipping/v2/shipments/{shipmentId}/documents",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    packageClientReferenceId: { in: "query", type: "string", required: true },
    format: { in: "query", type: "string" },
    dpi: { in: "query", type: "number" },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetShipmentDocumentsResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `PUT /shipping/v2/shipments/{shipmentId}/cancel`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "cancelShipment",
  name: "shippingV2.cancelShipment",
  method: "PUT",
  path: "/shipping/v2/shipments/{shipmentId}/cancel",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => CancelShipmentResponse })

/** Input of `getAdditionalInputs`. */
export interface GetAdditionalInputsInput {
  readonly requestToken: string
  readonly rateId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetAdditionalInputsInput: S.Codec<GetAdditionalInputsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  requestToken: S.String,
  rateId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `GET /shipping/v2/shipments/additionalInputs/schema`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getAdditionalInputs: Op.Operation<
  GetAdditionalInputsInput,
  GetAdditionalInputsResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getAdditionalInputs",
  name: "shippingV2.getAdditionalInputs",
  method: "GET",
  path: "/shipping/v2/shipments/additionalInputs/schema",
  parameters: {
    requestToken: { in: "query", type: "string", required: true },
    rateId: { in: "query", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetAdditionalInputsResponse })

/** Input of `getCarrierAccountFormInputs`. */
export interface GetCarrierAccountFormInputsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetCarrierAccountFormInputsInput: S.Codec<GetCarrierAccountFormInputsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ "x-amzn-shipping-business-id": S.optional(S.String) })
)

/**
 * `GET /shipping/v2/carrierAccountFormInputs`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getCarrierAccountFormInputs: Op.Operation<
  void | GetCarrierAccountFormInputsInput,
  GetCarrierAccountFormInputsResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getCarrierAccountFormInputs",
  name: "shippingV2.getCarrierAccountFormInputs",
  method: "GET",
  path: "/shipping/v2/carrierAccountFormInputs",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetCarrierAccountFormInputsResponse })

/** Input of `getCarrierAccounts`. */
export interface GetCarrierAccountsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCarrierAccountsRequest
}

export const GetCarrierAccountsInput: S.Codec<GetCarrierAccountsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: GetCarrierAccountsRequest
}))

/**
 * `PUT /shipping/v2/carrierAccounts`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const getCarrierAccounts: Op.Operation<
  GetCarrierAccountsInput,
  GetCarrierAccountsResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getCarrierAccounts",
  name: "shippingV2.getCarrierAccounts",
  method: "PUT",
  path: "/shipping/v2/carrierAccounts",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetCarrierAccountsRequest, output: (): S.Built => GetCarrierAccountsResponse })

/** Input of `updateLinkedCarrierAccount`. */
export interface UpdateLinkedCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

export const UpdateLinkedCarrierAccountInput: S.Codec<UpdateLinkedCarrierAccountInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    carrierId: S.String,
    "x-amzn-shipping-business-id": S.optional(S.String),
    body: LinkCarrierAccountRequest
  })
)

/**
 * `PUT /shipping/v2/carrierAccounts/{carrierId}`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const updateLinkedCarrierAccount: Op.Operation<
  UpdateLinkedCarrierAccountInput,
  LinkCarrierAccountResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "updateLinkedCarrierAccount",
  name: "shippingV2.updateLinkedCarrierAccount",
  method: "PUT",
  path: "/shipping/v2/carrierAccounts/{carrierId}",
  parameters: {
    carrierId: { in: "path", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => LinkCarrierAccountRequest, output: (): S.Built => LinkCarrierAccountResponse })

/** Input of `linkCarrierAccount`. */
export interface LinkCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

export const LinkCarrierAccountInput: S.Codec<LinkCarrierAccountInput> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: LinkCarrierAccountRequest
}))

/**
 * `POST /shipping/v2/carrierAccounts/{carrierId}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const linkCarrierAccount: Op.Operation<
  LinkCarrierAccountInput,
  LinkCarrierAccountResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "linkCarrierAccount",
  name: "shippingV2.linkCarrierAccount",
  method: "POST",
  path: "/shipping/v2/carrierAccounts/{carrierId}",
  parameters: {
    carrierId: { in: "path", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => LinkCarrierAccountRequest, output: (): S.Built => LinkCarrierAccountResponse })

/** Input of `unlinkCarrierAccount`. */
export interface UnlinkCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: UnlinkCarrierAccountRequest
}

export const UnlinkCarrierAccountInput: S.Codec<UnlinkCarrierAccountInput> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: UnlinkCarrierAccountRequest
}))

/**
 * `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const unlinkCarrierAccount: Op.Operation<
  UnlinkCarrierAccountInput,
  UnlinkCarrierAccountResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "unlinkCarrierAccount",
  name: "shippingV2.unlinkCarrierAccount",
  method: "PUT",
  path: "/shipping/v2/carrierAccounts/{carrierId}/unlink",
  parameters: {
    carrierId: { in: "path", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UnlinkCarrierAccountRequest, output: (): S.Built => UnlinkCarrierAccountResponse })

/** Input of `generateCollectionForm`. */
export interface GenerateCollectionFormInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GenerateCollectionFormRequest
}

export const GenerateCollectionFormInput: S.Codec<GenerateCollectionFormInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-IdempotencyKey": S.optional(S.String),
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: GenerateCollectionFormRequest
}))

/**
 * `POST /shipping/v2/collectionForms`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 */
export const generateCollectionForm: Op.Operation<
  GenerateCollectionFormInput,
  GenerateCollectionFormResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "generateCollectionForm",
  name: "shippingV2.generateCollectionForm",
  method: "POST",
  path: "/shipping/v2/collectionForms",
  parameters: {
    "x-amzn-IdempotencyKey": { in: "header", type: "string" },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false,
  idempotencyHeader: "x-amzn-IdempotencyKey"
}, { body: (): S.Built => GenerateCollectionFormRequest, output: (): S.Built => GenerateCollectionFormResponse })

/** Input of `getCollectionFormHistory`. */
export interface GetCollectionFormHistoryInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCollectionFormHistoryRequest
}

export const GetCollectionFormHistoryInput: S.Codec<GetCollectionFormHistoryInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ "x-amzn-shipping-business-id": S.optional(S.String), body: GetCollectionFormHistoryRequest })
)

/**
 * `PUT /shipping/v2/collectionForms/history`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const getCollectionFormHistory: Op.Operation<
  GetCollectionFormHistoryInput,
  GetCollectionFormHistoryResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getCollectionFormHistory",
  name: "shippingV2.getCollectionFormHistory",
  method: "PUT",
  path: "/shipping/v2/collectionForms/history",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetCollectionFormHistoryRequest, output: (): S.Built => GetCollectionFormHistoryResponse })

/** Input of `getUnmanifestedShipments`. */
export interface GetUnmanifestedShipmentsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetUnmanifestedShipmentsRequest
}

export const GetUnmanifestedShipmentsInput: S.Codec<GetUnmanifestedShipmentsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ "x-amzn-shipping-business-id": S.optional(S.String), body: GetUnmanifestedShipmentsRequest })
)

/**
 * `PUT /shipping/v2/unmanifestedShipments`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 */
export const getUnmanifestedShipments: Op.Operation<
  GetUnmanifestedShipmentsInput,
  GetUnmanifestedShipmentsResponse
> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getUnmanifestedShipments",
  name: "shippingV2.getUnmanifestedShipments",
  method: "PUT",
  path: "/shipping/v2/unmanifestedShipments",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetUnmanifestedShipmentsRequest, output: (): S.Built => GetUnmanifestedShipmentsResponse })

/** Input of `getCollectionForm`. */
export interface GetCollectionFormInput {
  readonly collectionFormId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetCollectionFormInput: S.Codec<GetCollectionFormInput> = /*#__PURE__*/ S.define(() => S.Struct({
  collectionFormId: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `GET /shipping/v2/collectionForms/{collectionFormId}`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getCollectionForm: Op.Operation<GetCollectionFormInput, GetCollectionFormResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getCollectionForm",
  name: "shippingV2.getCollectionForm",
  method: "GET",
  path: "/shipping/v2/collectionForms/{collectionFormId}",
  parameters: {
    collectionFormId: { in: "path", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetCollectionFormResponse })

/** Input of `getAccessPoints`. */
export interface GetAccessPointsInput {
  readonly accessPointTypes: ReadonlyArray<"HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})>
  readonly countryCode: string
  readonly postalCode: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

export const GetAccessPointsInput: S.Codec<GetAccessPointsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  accessPointTypes: S.Array(S.String),
  countryCode: S.String,
  postalCode: S.String,
  "x-amzn-shipping-business-id": S.optional(S.String)
}))

/**
 * `GET /shipping/v2/accessPoints`
 *
 * - Rate: 80 requests per second, burst 100
 */
export const getAccessPoints: Op.Operation<GetAccessPointsInput, GetAccessPointsResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "getAccessPoints",
  name: "shippingV2.getAccessPoints",
  method: "GET",
  path: "/shipping/v2/accessPoints",
  parameters: {
    accessPointTypes: { in: "query", type: "string", required: true, list: "csv" },
    countryCode: { in: "query", type: "string", required: true },
    postalCode: { in: "query", type: "string", required: true },
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetAccessPointsResponse })

/** Input of `submitNdrFeedback`. */
export interface SubmitNdrFeedbackInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: SubmitNdrFeedbackRequest
}

export const SubmitNdrFeedbackInput: S.Codec<SubmitNdrFeedbackInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: SubmitNdrFeedbackRequest
}))

/**
 * `POST /shipping/v2/ndrFeedback`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 */
export const submitNdrFeedback: Op.Operation<SubmitNdrFeedbackInput, void> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "submitNdrFeedback",
  name: "shippingV2.submitNdrFeedback",
  method: "POST",
  path: "/shipping/v2/ndrFeedback",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => SubmitNdrFeedbackRequest })

/** Input of `createClaim`. */
export interface CreateClaimInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: CreateClaimRequest
}

export const CreateClaimInput: S.Codec<CreateClaimInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-shipping-business-id": S.optional(S.String),
  body: CreateClaimRequest
}))

/**
 * `POST /shipping/v2/claims`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 */
export const createClaim: Op.Operation<CreateClaimInput, CreateClaimResponse> = /*#__PURE__*/ Op.make({
  section: "ShippingV2",
  id: "createClaim",
  name: "shippingV2.createClaim",
  method: "POST",
  path: "/shipping/v2/claims",
  parameters: {
    "x-amzn-shipping-business-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 80,
  burst: 100,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => CreateClaimRequest, output: (): S.Built => CreateClaimResponse })

/** The operations of Shipping as one service. */
export class ShippingV2Service extends (/*#__PURE__*/ Context.Service<ShippingV2Service, {
  readonly getRates: (input: GetRatesInput, options?: CallOptions) => Effect.Effect<GetRatesResponse, SpApiError>
  readonly directPurchaseShipment: (
    input: DirectPurchaseShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<DirectPurchaseResponse, SpApiError>
  readonly purchaseShipment: (
    input: PurchaseShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<PurchaseShipmentResponse, SpApiError>
  readonly oneClickShipment: (
    input: OneClickShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<OneClickShipmentResponse, SpApiError>
  readonly getTracking: (
    input: GetTrackingInput,
    options?: CallOptions
  ) => Effect.Effect<GetTrackingResponse, SpApiError>
  readonly getShipmentDocuments: (
    input: GetShipmentDocumentsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentDocumentsResponse, SpApiError>
  readonly cancelShipment: (
    input: CancelShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CancelShipmentResponse, SpApiError>
  readonly getAdditionalInputs: (
    input: GetAdditionalInputsInput,
    options?: CallOptions
  ) => Effect.Effect<GetAdditionalInputsResponse, SpApiError>
  readonly getCarrierAccountFormInputs: (
    input: void | GetCarrierAccountFormInputsInput,
    options?: CallOptions
  ) => Effect.Effect<GetCarrierAccountFormInputsResponse, SpApiError>
  readonly getCarrierAccounts: (
    input: GetCarrierAccountsInput,
    options?: CallOptions
  ) => Effect.Effect<GetCarrierAccountsResponse, SpApiError>
  readonly updateLinkedCarrierAccount: (
    input: UpdateLinkedCarrierAccountInput,
    options?: CallOptions
  ) => Effect.Effect<LinkCarrierAccountResponse, SpApiError>
  readonly linkCarrierAccount: (
    input: LinkCarrierAccountInput,
    options?: CallOptions
  ) => Effect.Effect<LinkCarrierAccountResponse, SpApiError>
  readonly unlinkCarrierAccount: (
    input: UnlinkCarrierAccountInput,
    options?: CallOptions
  ) => Effect.Effect<UnlinkCarrierAccountResponse, SpApiError>
  readonly generateCollectionForm: (
    input: GenerateCollectionFormInput,
    options?: CallOptions
  ) => Effect.Effect<GenerateCollectionFormResponse, SpApiError>
  readonly getCollectionFormHistory: (
    input: GetCollectionFormHistoryInput,
    options?: CallOptions
  ) => Effect.Effect<GetCollectionFormHistoryResponse, SpApiError>
  readonly getUnmanifestedShipments: (
    input: GetUnmanifestedShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<GetUnmanifestedShipmentsResponse, SpApiError>
  readonly getCollectionForm: (
    input: GetCollectionFormInput,
    options?: CallOptions
  ) => Effect.Effect<GetCollectionFormResponse, SpApiError>
  readonly getAccessPoints: (
    input: GetAccessPointsInput,
    options?: CallOptions
  ) => Effect.Effect<GetAccessPointsResponse, SpApiError>
  readonly submitNdrFeedback: (input: SubmitNdrFeedbackInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly createClaim: (
    input: CreateClaimInput,
    options?: CallOptions
  ) => Effect.Effect<CreateClaimResponse, SpApiError>
}>()("effect-sp-api/apis/ShippingV2")) {}

/** The service over the client. */
export const layer: Layer.Layer<ShippingV2Service, never, SpApi> = /*#__PURE__*/ Section.layer(ShippingV2Service, () => ({
  getRates,
  directPurchaseShipment,
  purchaseShipment,
  oneClickShipment,
  getTracking,
  getShipmentDocuments,
  cancelShipment,
  getAdditionalInputs,
  getCarrierAccountFormInputs,
  getCarrierAccounts,
  updateLinkedCarrierAccount,
  linkCarrierAccount,
  unlinkCarrierAccount,
  generateCollectionForm,
  getCollectionFormHistory,
  getUnmanifestedShipments,
  getCollectionForm,
  getAccessPoints,
  submitNdrFeedback,
  createClaim
}))

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Weight {
  readonly unit: "GRAM" | "KILOGRAM" | "OUNCE" | "POUND" | (string & {})
  readonly value: number
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ unit: S.String, value: S.Number }))

export interface LiquidVolume {
  readonly unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly value: number
}

export const LiquidVolume: S.Codec<LiquidVolume> = /*#__PURE__*/ S.define(() => S.Struct({
  unit: S.String,
  value: S.Number
}))

export interface InvoiceDetails {
  readonly invoiceNumber?: string | undefined
  readonly invoiceDate?: DateTimeInput | undefined
}

export const InvoiceDetails: S.Codec<InvoiceDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceNumber: S.optional(S.String),
  invoiceDate: S.optional(S.DateTimeInput)
}))

export type ChargeList = ReadonlyArray<ChargeComponent>

export const ChargeList: S.Codec<ChargeList> = /*#__PURE__*/ S.define(() => S.Array(ChargeComponent))

export interface ChargeComponent {
  readonly amount?: Currency | undefined
  readonly chargeType?: "TAX" | "DISCOUNT" | (string & {}) | undefined
}

export const ChargeComponent: S.Codec<ChargeComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.optional(Currency),
  chargeType: S.optional(S.String)
}))

export interface Currency {
  readonly value: number
  readonly unit: string
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({ value: S.Number, unit: S.String }))

export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: S.Number,
  width: S.Number,
  height: S.Number,
  unit: S.String
}))

export type RequestToken = string

export const RequestToken: S.Codec<RequestToken> = /*#__PURE__*/ S.define(() => S.String)

export type RateId = string

export const RateId: S.Codec<RateId> = /*#__PURE__*/ S.define(() => S.String)

export type CarrierId = string

export const CarrierId: S.Codec<CarrierId> = /*#__PURE__*/ S.define(() => S.String)

export type AccountId = string

export const AccountId: S.Codec<AccountId> = /*#__PURE__*/ S.define(() => S.String)

export type CarrierName = string

export const CarrierName: S.Codec<CarrierName> = /*#__PURE__*/ S.define(() => S.String)

export type PackageClientReferenceId = string

export const PackageClientReferenceId: S.Codec<PackageClientReferenceId> = /*#__PURE__*/ S.define(() => S.String)

export type ShipmentId = string

export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.define(() => S.String)

export type DetailCodes = "BusinessClosed" | "CustomerUnavailable" | "PaymentNotReady" | "OtpNotAvailable" | "DeliveryAttempted" | "UnableToAccess" | "UnableToContactRecipient" | "DeliveredToBehindWheelieBin" | "DeliveredToPorch" | "DeliveredToGarage" | "DeliveredToGarden" | "DeliveredToGreenhouse" | "DeliveredToMailSlot" | "DeliveredToMailRoom" | "DeliveredToNeighbor" | "DeliveredToRearDoor" | "DeliveredToReceptionist" | "DeliveredToShed" | "DeliveredWithOTP" | "Signed" | "Damaged" | "IncorrectItems" | "NotRequired" | "Rejected" | "RejectedByRecipientWithVerification" | "CancelledByRecipient" | "AddressNotFound" | "HazmatShipment" | "Undeliverable" | "ArrivedAtLocalFacility" | (string & {})

export const DetailCodes: S.Codec<DetailCodes> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingDetailCodes {
  readonly forward: ReadonlyArray<DetailCodes>
  readonly returns: ReadonlyArray<DetailCodes>
}

export const TrackingDetailCodes: S.Codec<TrackingDetailCodes> = /*#__PURE__*/ S.define(() => S.Struct({
  forward: S.Array(DetailCodes),
  returns: S.Array(DetailCodes)
}))

export type TrackingId = string

export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.define(() => S.String)

export type ClaimId = string

export const ClaimId: S.Codec<ClaimId> = /*#__PURE__*/ S.define(() => S.String)

export type AlternateLegTrackingId = string

export const AlternateLegTrackingId: S.Codec<AlternateLegTrackingId> = /*#__PURE__*/ S.define(() => S.String)

export type ServiceId = string

export const ServiceId: S.Codec<ServiceId> = /*#__PURE__*/ S.define(() => S.String)

export type ServiceName = string

export const ServiceName: S.Codec<ServiceName> = /*#__PURE__*/ S.define(() => S.String)

export type AdditionalAddressNotes = string

export const AdditionalAddressNotes: S.Codec<AdditionalAddressNotes> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipperInstruction {
  readonly deliveryNotes?: string | undefined
}

export const ShipperInstruction: S.Codec<ShipperInstruction> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryNotes: S.optional(S.String)
}))

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly companyName?: string | undefined
  readonly stateOrRegion: StateOrRegion
  readonly city: City
  readonly countryCode: CountryCode
  readonly postalCode: PostalCode
  readonly email?: string | undefined
  readonly phoneNumber?: string | undefined
  readonly geocode?: Geocode | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  companyName: S.optional(S.String),
  stateOrRegion: StateOrRegion,
  city: City,
  countryCode: CountryCode,
  postalCode: PostalCode,
  email: S.optional(S.String),
  phoneNumber: S.optional(S.String),
  geocode: S.optional(Geocode)
}))

export interface Geocode {
  readonly latitude?: string | undefined
  readonly longitude?: string | undefined
}

export const Geocode: S.Codec<Geocode> = /*#__PURE__*/ S.define(() => S.Struct({
  latitude: S.optional(S.String),
  longitude: S.optional(S.String)
}))

export type StateOrRegion = string

export const StateOrRegion: S.Codec<StateOrRegion> = /*#__PURE__*/ S.define(() => S.String)

export type City = string

export const City: S.Codec<City> = /*#__PURE__*/ S.define(() => S.String)

export type CountryCode = string

export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.define(() => S.String)

export type PostalCode = string

export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.define(() => S.String)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  readonly city?: City | undefined
  readonly countryCode?: CountryCode | undefined
  readonly postalCode?: PostalCode | undefined
}

export const Location: S.Codec<Location> = /*#__PURE__*/ S.define(() => S.Struct({
  stateOrRegion: S.optional(StateOrRegion),
  city: S.optional(City),
  countryCode: S.optional(CountryCode),
  postalCode: S.optional(PostalCode)
}))

export type DocumentFormat = "PDF" | "PNG" | "ZPL" | (string & {})

export const DocumentFormat: S.Codec<DocumentFormat> = /*#__PURE__*/ S.define(() => S.String)

export type DocumentType = "PACKSLIP" | "LABEL" | "RECEIPT" | "CUSTOM_FORM" | (string & {})

export const DocumentType: S.Codec<DocumentType> = /*#__PURE__*/ S.define(() => S.String)

export type Dpi = number

export const Dpi: S.Codec<Dpi> = /*#__PURE__*/ S.define(() => S.Number)

export type PageLayout = string

export const PageLayout: S.Codec<PageLayout> = /*#__PURE__*/ S.define(() => S.String)

export type NeedFileJoining = boolean

export const NeedFileJoining: S.Codec<NeedFileJoining> = /*#__PURE__*/ S.define(() => S.Boolean)

export type Contents = string

export const Contents: S.Codec<Contents> = /*#__PURE__*/ S.define(() => S.String)

export interface RequestedLabelCustomization {
  readonly requestAttributes?: RequestAttributes | undefined
}

export const RequestedLabelCustomization: S.Codec<RequestedLabelCustomization> = /*#__PURE__*/ S.define(() => S.Struct({
  requestAttributes: S.optional(RequestAttributes)
}))

export type RequestAttributes = ReadonlyArray<LabelAttribute>

export const RequestAttributes: S.Codec<RequestAttributes> = /*#__PURE__*/ S.define(() => S.Array(LabelAttribute))

export type LabelAttribute = "PACKAGE_CLIENT_REFERENCE_ID" | "SELLER_DISPLAY_NAME" | "COLLECT_ON_DELIVERY_AMOUNT" | (string & {})

export const LabelAttribute: S.Codec<LabelAttribute> = /*#__PURE__*/ S.define(() => S.String)

export type PackageDocumentList = ReadonlyArray<PackageDocument>

export const PackageDocumentList: S.Codec<PackageDocumentList> = /*#__PURE__*/ S.define(() => S.Array(PackageDocument))

export interface PackageDocument {
  readonly type: DocumentType
  readonly format: DocumentFormat
  readonly contents: Contents
}

export const PackageDocument: S.Codec<PackageDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  type: DocumentType,
  format: DocumentFormat,
  contents: Contents
}))

export type PrintOptionList = ReadonlyArray<PrintOption>

export const PrintOptionList: S.Codec<PrintOptionList> = /*#__PURE__*/ S.define(() => S.Array(PrintOption))

export interface PrintOption {
  readonly supportedDPIs?: ReadonlyArray<Dpi> | undefined
  readonly supportedPageLayouts: ReadonlyArray<PageLayout>
  readonly supportedFileJoiningOptions: ReadonlyArray<NeedFileJoining>
  readonly supportedDocumentDetails: ReadonlyArray<SupportedDocumentDetail>
}

export const PrintOption: S.Codec<PrintOption> = /*#__PURE__*/ S.define(() => S.Struct({
  supportedDPIs: S.optional(S.Array(Dpi)),
  supportedPageLayouts: S.Array(PageLayout),
  supportedFileJoiningOptions: S.Array(NeedFileJoining),
  supportedDocumentDetails: S.Array(SupportedDocumentDetail)
}))

export interface DocumentSize {
  readonly width: number
  readonly length: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

export const DocumentSize: S.Codec<DocumentSize> = /*#__PURE__*/ S.define(() => S.Struct({
  width: S.Number,
  length: S.Number,
  unit: S.String
}))

export interface SupportedDocumentDetail {
  readonly name: DocumentType
  readonly isMandatory: boolean
}

export const SupportedDocumentDetail: S.Codec<SupportedDocumentDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  name: DocumentType,
  isMandatory: S.Boolean
}))

export interface RequestedDocumentSpecification {
  readonly format: DocumentFormat
  readonly size: DocumentSize
  readonly dpi?: Dpi | undefined
  readonly pageLayout?: PageLayout | undefined
  readonly needFileJoining: NeedFileJoining
  readonly requestedDocumentTypes: ReadonlyArray<DocumentType>
  readonly requestedLabelCustomization?: RequestedLabelCustomization | undefined
}

export const RequestedDocumentSpecification: S.Codec<RequestedDocumentSpecification> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    format: DocumentFormat,
    size: DocumentSize,
    dpi: S.optional(Dpi),
    pageLayout: S.optional(PageLayout),
    needFileJoining: NeedFileJoining,
    requestedDocumentTypes: S.Array(DocumentType),
    requestedLabelCustomization: S.optional(RequestedLabelCustomization)
  })
)

export type SupportedDocumentSpecificationList = ReadonlyArray<SupportedDocumentSpecification>

export const SupportedDocumentSpecificationList: S.Codec<SupportedDocumentSpecificationList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(SupportedDocumentSpecification)
  )

export interface SupportedDocumentSpecification {
  readonly format: DocumentFormat
  readonly size: DocumentSize
  readonly printOptions: PrintOptionList
}

export const SupportedDocumentSpecification: S.Codec<SupportedDocumentSpecification> = /*#__PURE__*/ S.define(() =>
  S.Struct({ format: DocumentFormat, size: DocumentSize, printOptions: PrintOptionList })
)

export interface Item {
  readonly itemValue?: Currency | undefined
  readonly description?: string | undefined
  readonly itemIdentifier?: string | undefined
  readonly quantity: number
  readonly weight?: Weight | undefined
  readonly liquidVolume?: LiquidVolume | undefined
  readonly isHazmat?: boolean | undefined
  readonly dangerousGoodsDetails?: DangerousGoodsDetails | undefined
  readonly productType?: string | undefined
  readonly invoiceDetails?: InvoiceDetails | undefined
  readonly serialNumbers?: ReadonlyArray<string> | undefined
  readonly directFulfillmentItemIdentifiers?: DirectFulfillmentItemIdentifiers | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  itemValue: S.optional(Currency),
  description: S.optional(S.String),
  itemIdentifier: S.optional(S.String),
  quantity: S.Number,
  weight: S.optional(Weight),
  liquidVolume: S.optional(LiquidVolume),
  isHazmat: S.optional(S.Boolean),
  dangerousGoodsDetails: S.optional(DangerousGoodsDetails),
  productType: S.optional(S.String),
  invoiceDetails: S.optional(InvoiceDetails),
  serialNumbers: S.optional(S.Array(S.String)),
  directFulfillmentItemIdentifiers: S.optional(DirectFulfillmentItemIdentifiers)
}))

export type ItemList = ReadonlyArray<Item>

export const ItemList: S.Codec<ItemList> = /*#__PURE__*/ S.define(() => S.Array(Item))

export interface Package {
  readonly dimensions: Dimensions
  readonly weight: Weight
  readonly insuredValue: Currency
  readonly isHazmat?: boolean | undefined
  readonly sellerDisplayName?: string | undefined
  readonly charges?: ChargeList | undefined
  readonly packageClientReferenceId: PackageClientReferenceId
  readonly items: ItemList
}

export const Package: S.Codec<Package> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: Dimensions,
  weight: Weight,
  insuredValue: Currency,
  isHazmat: S.optional(S.Boolean),
  sellerDisplayName: S.optional(S.String),
  charges: S.optional(ChargeList),
  packageClientReferenceId: PackageClientReferenceId,
  items: ItemList
}))

export type PackageList = ReadonlyArray<Package>

export const PackageList: S.Codec<PackageList> = /*#__PURE__*/ S.define(() => S.Array(Package))

export interface DirectFulfillmentItemIdentifiers {
  readonly lineItemID: string
  readonly pieceNumber?: string | undefined
}

export const DirectFulfillmentItemIdentifiers: S.Codec<DirectFulfillmentItemIdentifiers> = /*#__PURE__*/ S.define(() =>
  S.Struct({ lineItemID: S.String, pieceNumber: S.optional(S.String) })
)

export interface PackageDocumentDetail {
  readonly packageClientReferenceId: PackageClientReferenceId
  readonly packageDocuments: PackageDocumentList
  readonly trackingId?: TrackingId | undefined
}

export const PackageDocumentDetail: S.Codec<PackageDocumentDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  packageClientReferenceId: PackageClientReferenceId,
  packageDocuments: PackageDocumentList,
  trackingId: S.optional(TrackingId)
}))

export type PackageDocumentDetailList = ReadonlyArray<PackageDocumentDetail>

export const PackageDocumentDetailList: S.Codec<PackageDocumentDetailList> = /*#__PURE__*/ S.define(() =>
  S.Array(PackageDocumentDetail)
)

export interface TimeWindow {
  /** ISO 8601. */
  readonly start?: string | undefined
  /** ISO 8601. */
  readonly end?: string | undefined
}

export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.define(() => S.Struct({
  start: S.optional(S.String),
  end: S.optional(S.String)
}))

export interface Promise {
  readonly deliveryWindow?: TimeWindow | undefined
  readonly pickupWindow?: TimeWindow | undefined
}

export const Promise: S.Codec<Promise> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryWindow: S.optional(TimeWindow),
  pickupWindow: S.optional(TimeWindow)
}))

export type RequestedValueAddedServiceList = ReadonlyArray<RequestedValueAddedService>

export const RequestedValueAddedServiceList: S.Codec<RequestedValueAddedServiceList> = /*#__PURE__*/ S.define(() =>
  S.Array(RequestedValueAddedService)
)

export interface RequestedValueAddedService {
  readonly id: string
}

export const RequestedValueAddedService: S.Codec<RequestedValueAddedService> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String
}))

export type AvailableValueAddedServiceGroupList = ReadonlyArray<AvailableValueAddedServiceGroup>

export const AvailableValueAddedServiceGroupList: S.Codec<AvailableValueAddedServiceGroupList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(AvailableValueAddedServiceGroup)
  )

export interface AvailableValueAddedServiceGroup {
  readonly groupId: string
  readonly groupDescription: string
  readonly isRequired: boolean
  readonly valueAddedServices?: ReadonlyArray<ValueAddedService> | undefined
}

export const AvailableValueAddedServiceGroup: S.Codec<AvailableValueAddedServiceGroup> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    groupId: S.String,
    groupDescription: S.String,
    isRequired: S.Boolean,
    valueAddedServices: S.optional(S.Array(ValueAddedService))
  })
)

export interface ValueAddedService {
  readonly id: string
  readonly name: string
  readonly cost: Currency
}

export const ValueAddedService: S.Codec<ValueAddedService> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  name: S.String,
  cost: Currency
}))

export interface CollectOnDelivery {
  readonly amount: Currency
}

export const CollectOnDelivery: S.Codec<CollectOnDelivery> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: Currency
}))

export interface ValueAddedServiceDetails {
  readonly collectOnDelivery?: CollectOnDelivery | undefined
}

export const ValueAddedServiceDetails: S.Codec<ValueAddedServiceDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  collectOnDelivery: S.optional(CollectOnDelivery)
}))

export interface DangerousGoodsDetails {
  readonly unitedNationsRegulatoryId?: string | undefined
  readonly transportationRegulatoryClass?: string | undefined
  readonly packingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly packingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

export const DangerousGoodsDetails: S.Codec<DangerousGoodsDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  unitedNationsRegulatoryId: S.optional(S.String),
  transportationRegulatoryClass: S.optional(S.String),
  packingGroup: S.optional(S.String),
  packingInstruction: S.optional(S.String)
}))

export type TaxType = "GST" | (string & {})

export const TaxType: S.Codec<TaxType> = /*#__PURE__*/ S.define(() => S.String)

export interface TaxDetail {
  readonly taxType: TaxType
  readonly taxRegistrationNumber: string
}

export const TaxDetail: S.Codec<TaxDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  taxType: TaxType,
  taxRegistrationNumber: S.String
}))

export type TaxDetailList = ReadonlyArray<TaxDetail>

export const TaxDetailList: S.Codec<TaxDetailList> = /*#__PURE__*/ S.define(() => S.Array(TaxDetail))

export interface GoodsOwner {
  readonly merchantId: MerchantId
}

export const GoodsOwner: S.Codec<GoodsOwner> = /*#__PURE__*/ S.define(() => S.Struct({ merchantId: MerchantId }))

export type EventCode = "ReadyForReceive" | "PickupDone" | "Delivered" | "Departed" | "DeliveryAttempted" | "Lost" | "OutForDelivery" | "ArrivedAtCarrierFacility" | "Rejected" | "Undeliverable" | "PickupCancelled" | "ReturnInitiated" | "AvailableForPickup" | "RecipientRequestedAlternateDeliveryTiming" | (string & {})

export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.define(() => S.String)

export interface Event {
  readonly eventCode: EventCode
  readonly location?: Location | undefined
  /** ISO 8601. */
  readonly eventTime: string
  readonly shipmentType?: ShipmentType | undefined
}

export const Event: S.Codec<Event> = /*#__PURE__*/ S.define(() => S.Struct({
  eventCode: EventCode,
  location: S.optional(Location),
  eventTime: S.String,
  shipmentType: S.optional(ShipmentType)
}))

export interface TrackingSummary {
  readonly status?: Status | undefined
  readonly trackingDetailCodes?: TrackingDetailCodes | undefined
}

export const TrackingSummary: S.Codec<TrackingSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.optional(Status),
  trackingDetailCodes: S.optional(TrackingDetailCodes)
}))

export type Status = "PreTransit" | "InTransit" | "Delivered" | "Lost" | "OutForDelivery" | "Rejected" | "Undeliverable" | "DeliveryAttempted" | "PickupCancelled" | "AwaitingCustomerPickup" | (string & {})

export const Status: S.Codec<Status> = /*#__PURE__*/ S.define(() => S.String)

export interface AmazonOrderDetails {
  readonly orderId: string
}

export const AmazonOrderDetails: S.Codec<AmazonOrderDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

export interface AmazonShipmentDetails {
  readonly shipmentId: string
}

export const AmazonShipmentDetails: S.Codec<AmazonShipmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

export type ChannelType = "AMAZON" | "EXTERNAL" | (string & {})

export const ChannelType: S.Codec<ChannelType> = /*#__PURE__*/ S.define(() => S.String)

export interface ChannelDetails {
  readonly channelType: ChannelType
  readonly amazonOrderDetails?: AmazonOrderDetails | undefined
  readonly amazonShipmentDetails?: AmazonShipmentDetails | undefined
}

export const ChannelDetails: S.Codec<ChannelDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  channelType: ChannelType,
  amazonOrderDetails: S.optional(AmazonOrderDetails),
  amazonShipmentDetails: S.optional(AmazonShipmentDetails)
}))

export type RateList = ReadonlyArray<Rate>

export const RateList: S.Codec<RateList> = /*#__PURE__*/ S.define(() => S.Array(Rate))

export interface Rate {
  readonly rateId: RateId
  readonly carrierId: CarrierId
  readonly carrierName: CarrierName
  readonly serviceId: ServiceId
  readonly serviceName: ServiceName
  readonly billedWeight?: Weight | undefined
  readonly totalCharge: Currency
  readonly promise: Promise
  readonly supportedDocumentSpecifications: SupportedDocumentSpecificationList
  readonly availableValueAddedServiceGroups?: AvailableValueAddedServiceGroupList | undefined
  readonly requiresAdditionalInputs: boolean
  readonly rateItemList?: RateItemList | undefined
  readonly paymentType?: PaymentType | undefined
  readonly benefits?: Benefits | undefined
}

export const Rate: S.Codec<Rate> = /*#__PURE__*/ S.define(() => S.Struct({
  rateId: RateId,
  carrierId: CarrierId,
  carrierName: CarrierName,
  serviceId: ServiceId,
  serviceName: ServiceName,
  billedWeight: S.optional(Weight),
  totalCharge: Currency,
  promise: Promise,
  supportedDocumentSpecifications: SupportedDocumentSpecificationList,
  availableValueAddedServiceGroups: S.optional(AvailableValueAddedServiceGroupList),
  requiresAdditionalInputs: S.Boolean,
  rateItemList: S.optional(RateItemList),
  paymentType: S.optional(PaymentType),
  benefits: S.optional(Benefits)
}))

export type IneligibilityReasonCode = "NO_COVERAGE" | "PICKUP_SLOT_RESTRICTION" | "UNSUPPORTED_VAS" | "VAS_COMBINATION_RESTRICTION" | "SIZE_RESTRICTIONS" | "WEIGHT_RESTRICTIONS" | "LATE_DELIVERY" | "PROGRAM_CONSTRAINTS" | "TERMS_AND_CONDITIONS_NOT_ACCEPTED" | "UNKNOWN" | (string & {})

export const IneligibilityReasonCode: S.Codec<IneligibilityReasonCode> = /*#__PURE__*/ S.define(() => S.String)

export interface IneligibilityReason {
  readonly code: IneligibilityReasonCode
  readonly message: string
}

export const IneligibilityReason: S.Codec<IneligibilityReason> = /*#__PURE__*/ S.define(() => S.Struct({
  code: IneligibilityReasonCode,
  message: S.String
}))

export interface IneligibleRate {
  readonly serviceId: ServiceId
  readonly serviceName: ServiceName
  readonly carrierName: CarrierName
  readonly carrierId: CarrierId
  readonly ineligibilityReasons: ReadonlyArray<IneligibilityReason>
}

export const IneligibleRate: S.Codec<IneligibleRate> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceId: ServiceId,
  serviceName: ServiceName,
  carrierName: CarrierName,
  carrierId: CarrierId,
  ineligibilityReasons: S.Array(IneligibilityReason)
}))

export type IneligibleRateList = ReadonlyArray<IneligibleRate>

export const IneligibleRateList: S.Codec<IneligibleRateList> = /*#__PURE__*/ S.define(() => S.Array(IneligibleRate))

export interface CancelShipmentResult {
  readonly [name: string]: unknown
}

export const CancelShipmentResult: S.Codec<CancelShipmentResult> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export interface CancelShipmentResponse {
  readonly payload?: CancelShipmentResult | undefined
}

export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(CancelShipmentResult)
}))

export interface GetRatesRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom: Address
  readonly returnTo?: Address | undefined
  readonly shipDate?: DateTimeInput | undefined
  readonly shipperInstruction?: ShipperInstruction | undefined
  readonly packages: PackageList
  readonly valueAddedServices?: ValueAddedServiceDetails | undefined
  readonly taxDetails?: TaxDetailList | undefined
  readonly channelDetails: ChannelDetails
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly shipmentType?: ShipmentType | undefined
  readonly destinationAccessPointDetails?: AccessPointDetails | undefined
  readonly carrierAccounts?: CarrierAccounts | undefined
}

export const GetRatesRequest: S.Codec<GetRatesRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  shipTo: S.optional(Address),
  shipFrom: Address,
  returnTo: S.optional(Address),
  shipDate: S.optional(S.DateTimeInput),
  shipperInstruction: S.optional(ShipperInstruction),
  packages: PackageList,
  valueAddedServices: S.optional(ValueAddedServiceDetails),
  taxDetails: S.optional(TaxDetailList),
  channelDetails: ChannelDetails,
  clientReferenceDetails: S.optional(ClientReferenceDetails),
  shipmentType: S.optional(ShipmentType),
  destinationAccessPointDetails: S.optional(AccessPointDetails),
  carrierAccounts: S.optional(CarrierAccounts)
}))

export interface AccessPointDetails {
  readonly accessPointId?: AccessPointId | undefined
}

export const AccessPointDetails: S.Codec<AccessPointDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  accessPointId: S.optional(AccessPointId)
}))

export type NdrAction = "RESCHEDULE" | "REATTEMPT" | "RTO" | (string & {})

export const NdrAction: S.Codec<NdrAction> = /*#__PURE__*/ S.define(() => S.String)

export interface NdrRequestData {
  readonly rescheduleDate?: DateTimeInput | undefined
  readonly additionalAddressNotes?: AdditionalAddressNotes | undefined
}

export const NdrRequestData: S.Codec<NdrRequestData> = /*#__PURE__*/ S.define(() => S.Struct({
  rescheduleDate: S.optional(S.DateTimeInput),
  additionalAddressNotes: S.optional(AdditionalAddressNotes)
}))

export type ClaimReason = "LOST_IN_TRANSIT" | "DAMAGED_IN_TRANSIT" | "DELIVERED_NOT_RECEIVED" | "ITEM_MISSING_SWITCHEROO" | "COD_ABUSE" | (string & {})

export const ClaimReason: S.Codec<ClaimReason> = /*#__PURE__*/ S.define(() => S.String)

export type ClaimProofURLs = ReadonlyArray<string>

export const ClaimProofURLs: S.Codec<ClaimProofURLs> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type SettlementType = "REFUND" | "CERTIFICATE_OF_FACT" | (string & {})

export const SettlementType: S.Codec<SettlementType> = /*#__PURE__*/ S.define(() => S.String)

export interface GetRatesResult {
  readonly requestToken: RequestToken
  readonly rates: RateList
  readonly ineligibleRates?: IneligibleRateList | undefined
}

export const GetRatesResult: S.Codec<GetRatesResult> = /*#__PURE__*/ S.define(() => S.Struct({
  requestToken: RequestToken,
  rates: RateList,
  ineligibleRates: S.optional(IneligibleRateList)
}))

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
}

export const GetRatesResponse: S.Codec<GetRatesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetRatesResult)
}))

export interface DirectPurchaseRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom?: Address | undefined
  readonly returnTo?: Address | undefined
  readonly packages?: PackageList | undefined
  readonly channelDetails: ChannelDetails
  readonly labelSpecifications?: RequestedDocumentSpecification | undefined
}

export const DirectPurchaseRequest: S.Codec<DirectPurchaseRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  shipTo: S.optional(Address),
  shipFrom: S.optional(Address),
  returnTo: S.optional(Address),
  packages: S.optional(PackageList),
  channelDetails: ChannelDetails,
  labelSpecifications: S.optional(RequestedDocumentSpecification)
}))

export interface DirectPurchaseResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetailList?: PackageDocumentDetailList | undefined
}

export const DirectPurchaseResult: S.Codec<DirectPurchaseResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  packageDocumentDetailList: S.optional(PackageDocumentDetailList)
}))

export interface DirectPurchaseResponse {
  readonly payload?: DirectPurchaseResult | undefined
}

export const DirectPurchaseResponse: S.Codec<DirectPurchaseResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(DirectPurchaseResult)
}))

export interface GetShipmentDocumentsResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetail: PackageDocumentDetail
  readonly benefits?: Benefits | undefined
}

export const GetShipmentDocumentsResult: S.Codec<GetShipmentDocumentsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  packageDocumentDetail: PackageDocumentDetail,
  benefits: S.optional(Benefits)
}))

export interface GetShipmentDocumentsResponse {
  readonly payload?: GetShipmentDocumentsResult | undefined
}

export const GetShipmentDocumentsResponse: S.Codec<GetShipmentDocumentsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(GetShipmentDocumentsResult) })
)

export interface GetTrackingResult {
  readonly trackingId: TrackingId
  readonly alternateLegTrackingId: AlternateLegTrackingId
  readonly eventHistory: ReadonlyArray<Event>
  /** ISO 8601. */
  readonly promisedDeliveryDate: string
  readonly summary: TrackingSummary
}

export const GetTrackingResult: S.Codec<GetTrackingResult> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: TrackingId,
  alternateLegTrackingId: AlternateLegTrackingId,
  eventHistory: S.Array(Event),
  promisedDeliveryDate: S.String,
  summary: TrackingSummary
}))

export interface SubmitNdrFeedbackRequest {
  readonly trackingId: TrackingId
  readonly ndrAction: NdrAction
  readonly ndrRequestData?: NdrRequestData | undefined
}

export const SubmitNdrFeedbackRequest: S.Codec<SubmitNdrFeedbackRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: TrackingId,
  ndrAction: NdrAction,
  ndrRequestData: S.optional(NdrRequestData)
}))

export interface CreateClaimRequest {
  readonly trackingId: TrackingId
  readonly declaredValue?: Currency | undefined
  readonly claimReason: ClaimReason
  readonly isReplacementPackageSent?: boolean | undefined
  readonly proofs?: ClaimProofURLs | undefined
  readonly settlementType: SettlementType
}

export const CreateClaimRequest: S.Codec<CreateClaimRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: TrackingId,
  declaredValue: S.optional(Currency),
  claimReason: ClaimReason,
  isReplacementPackageSent: S.optional(S.Boolean),
  proofs: S.optional(ClaimProofURLs),
  settlementType: SettlementType
}))

export interface GetTrackingResponse {
  readonly payload?: GetTrackingResult | undefined
}

export const GetTrackingResponse: S.Codec<GetTrackingResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetTrackingResult)
}))

export interface CreateClaimResponse {
  readonly claimId?: ClaimId | undefined
}

export const CreateClaimResponse: S.Codec<CreateClaimResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  claimId: S.optional(ClaimId)
}))

export interface PurchaseShipmentRequest {
  readonly requestToken: RequestToken
  readonly rateId: RateId
  readonly requestedDocumentSpecification: RequestedDocumentSpecification
  readonly requestedValueAddedServices?: RequestedValueAddedServiceList | undefined
  readonly additionalInputs?: {
    readonly [name: string]: unknown
  } | undefined
}

export const PurchaseShipmentRequest: S.Codec<PurchaseShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  requestToken: RequestToken,
  rateId: RateId,
  requestedDocumentSpecification: RequestedDocumentSpecification,
  requestedValueAddedServices: S.optional(RequestedValueAddedServiceList),
  additionalInputs: S.optional(S.Record(S.String, S.Unknown))
}))

export interface PurchaseShipmentResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly benefits?: Benefits | undefined
}

export const PurchaseShipmentResult: S.Codec<PurchaseShipmentResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  packageDocumentDetails: PackageDocumentDetailList,
  promise: Promise,
  benefits: S.optional(Benefits)
}))

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
}

export const PurchaseShipmentResponse: S.Codec<PurchaseShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PurchaseShipmentResult)
}))

export interface OneClickShipmentRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom: Address
  readonly returnTo?: Address | undefined
  readonly shipDate?: DateTimeInput | undefined
  readonly goodsOwner?: GoodsOwner | undefined
  readonly packages: PackageList
  readonly valueAddedServicesDetails?: OneClickShipmentValueAddedServiceDetails | undefined
  readonly taxDetails?: TaxDetailList | undefined
  readonly channelDetails: ChannelDetails
  readonly labelSpecifications: RequestedDocumentSpecification
  readonly serviceSelection: ServiceSelection
  readonly shipperInstruction?: ShipperInstruction | undefined
  readonly destinationAccessPointDetails?: AccessPointDetails | undefined
}

export const OneClickShipmentRequest: S.Codec<OneClickShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  shipTo: S.optional(Address),
  shipFrom: Address,
  returnTo: S.optional(Address),
  shipDate: S.optional(S.DateTimeInput),
  goodsOwner: S.optional(GoodsOwner),
  packages: PackageList,
  valueAddedServicesDetails: S.optional(OneClickShipmentValueAddedServiceDetails),
  taxDetails: S.optional(TaxDetailList),
  channelDetails: ChannelDetails,
  labelSpecifications: RequestedDocumentSpecification,
  serviceSelection: ServiceSelection,
  shipperInstruction: S.optional(ShipperInstruction),
  destinationAccessPointDetails: S.optional(AccessPointDetails)
}))

export interface OneClickShipmentResponse {
  readonly payload?: OneClickShipmentResult | undefined
}

export const OneClickShipmentResponse: S.Codec<OneClickShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OneClickShipmentResult)
}))

export interface OneClickShipmentResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly carrier: Carrier
  readonly service: Service
  readonly totalCharge: Currency
}

export const OneClickShipmentResult: S.Codec<OneClickShipmentResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  packageDocumentDetails: PackageDocumentDetailList,
  promise: Promise,
  carrier: Carrier,
  service: Service,
  totalCharge: Currency
}))

export interface GetAccessPointsResponse {
  readonly payload?: GetAccessPointsResult | undefined
}

export const GetAccessPointsResponse: S.Codec<GetAccessPointsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetAccessPointsResult)
}))

export interface GetAccessPointsResult {
  readonly accessPointsMap: AccessPointsMap
}

export const GetAccessPointsResult: S.Codec<GetAccessPointsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  accessPointsMap: AccessPointsMap
}))

export type AccessPointType = "HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})

export const AccessPointType: S.Codec<AccessPointType> = /*#__PURE__*/ S.define(() => S.String)

export interface AccessPointsMap {
  readonly [name: string]: AccessPointList
}

export const AccessPointsMap: S.Codec<AccessPointsMap> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, AccessPointList)
)

export type AccessPointList = ReadonlyArray<AccessPoint>

export const AccessPointList: S.Codec<AccessPointList> = /*#__PURE__*/ S.define(() => S.Array(AccessPoint))

export type AccessPointId = string

export const AccessPointId: S.Codec<AccessPointId> = /*#__PURE__*/ S.define(() => S.String)

export interface AccessPoint {
  readonly accessPointId?: AccessPointId | undefined
  readonly name?: string | undefined
  readonly timezone?: string | undefined
  readonly type?: AccessPointType | undefined
  readonly accessibilityAttributes?: AccessibilityAttributes | undefined
  readonly address?: Address | undefined
  readonly exceptionOperatingHours?: ReadonlyArray<ExceptionOperatingHours> | undefined
  readonly assistanceType?: "STAFF_ASSISTED" | "SELF_ASSISTED" | (string & {}) | undefined
  readonly score?: string | undefined
  readonly standardOperatingHours?: DayOfWeekTimeMap | undefined
}

export const AccessPoint: S.Codec<AccessPoint> = /*#__PURE__*/ S.define(() => S.Struct({
  accessPointId: S.optional(AccessPointId),
  name: S.optional(S.String),
  timezone: S.optional(S.String),
  type: S.optional(AccessPointType),
  accessibilityAttributes: S.optional(AccessibilityAttributes),
  address: S.optional(Address),
  exceptionOperatingHours: S.optional(S.Array(ExceptionOperatingHours)),
  assistanceType: S.optional(S.String),
  score: S.optional(S.String),
  standardOperatingHours: S.optional(DayOfWeekTimeMap)
}))

export interface AccessibilityAttributes {
  readonly distance?: string | undefined
  readonly driveTime?: number | undefined
}

export const AccessibilityAttributes: S.Codec<AccessibilityAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  distance: S.optional(S.String),
  driveTime: S.optional(S.Number)
}))

export interface OperatingHours {
  readonly closingTime?: TimeOfDay | undefined
  readonly openingTime?: TimeOfDay | undefined
  readonly midDayClosures?: ReadonlyArray<TimeOfDay> | undefined
}

export const OperatingHours: S.Codec<OperatingHours> = /*#__PURE__*/ S.define(() => S.Struct({
  closingTime: S.optional(TimeOfDay),
  openingTime: S.optional(TimeOfDay),
  midDayClosures: S.optional(S.Array(TimeOfDay))
}))

export interface TimeOfDay {
  readonly hourOfDay?: number | undefined
  readonly minuteOfHour?: number | undefined
  readonly secondOfMinute?: number | undefined
}

export const TimeOfDay: S.Codec<TimeOfDay> = /*#__PURE__*/ S.define(() => S.Struct({
  hourOfDay: S.optional(S.Number),
  minuteOfHour: S.optional(S.Number),
  secondOfMinute: S.optional(S.Number)
}))

export interface DayOfWeekTimeMap {
  readonly [name: string]: OperatingHours
}

export const DayOfWeekTimeMap: S.Codec<DayOfWeekTimeMap> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, OperatingHours)
)

export interface ExceptionOperatingHours {
  readonly dateRange?: DateRange | undefined
  readonly operatingHours?: OperatingHours | undefined
}

export const ExceptionOperatingHours: S.Codec<ExceptionOperatingHours> = /*#__PURE__*/ S.define(() => S.Struct({
  dateRange: S.optional(DateRange),
  operatingHours: S.optional(OperatingHours)
}))

export interface GetAdditionalInputsResult {
  readonly [name: string]: unknown
}

export const GetAdditionalInputsResult: S.Codec<GetAdditionalInputsResult> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export interface GetAdditionalInputsResponse {
  readonly payload?: GetAdditionalInputsResult | undefined
}

export const GetAdditionalInputsResponse: S.Codec<GetAdditionalInputsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetAdditionalInputsResult)
}))

export interface GetCarrierAccountsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

export const GetCarrierAccountsRequest: S.Codec<GetCarrierAccountsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceDetails: S.optional(ClientReferenceDetails)
}))

export interface LinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierAccountType: CarrierAccountType
  readonly carrierAccountAttributes: CarrierAccountAttributes
  readonly encryptedCarrierAccountAttributes?: CarrierAccountAttributes | undefined
}

export const LinkCarrierAccountRequest: S.Codec<LinkCarrierAccountRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceDetails: S.optional(ClientReferenceDetails),
  carrierAccountType: CarrierAccountType,
  carrierAccountAttributes: CarrierAccountAttributes,
  encryptedCarrierAccountAttributes: S.optional(CarrierAccountAttributes)
}))

export interface UnlinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly accountId?: AccountId | undefined
}

export const UnlinkCarrierAccountRequest: S.Codec<UnlinkCarrierAccountRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceDetails: S.optional(ClientReferenceDetails),
  accountId: S.optional(AccountId)
}))

export interface GenerateCollectionFormRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierId: CarrierId
  readonly shipFromAddress?: Address | undefined
}

export const GenerateCollectionFormRequest: S.Codec<GenerateCollectionFormRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    clientReferenceDetails: S.optional(ClientReferenceDetails),
    carrierId: CarrierId,
    shipFromAddress: S.optional(Address)
  })
)

export interface GetCollectionFormHistoryRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly maxResults?: number | undefined
  readonly carrierId?: CarrierId | undefined
  readonly shipFromAddress?: Address | undefined
  readonly dateRange?: DateRange | undefined
}

export const GetCollectionFormHistoryRequest: S.Codec<GetCollectionFormHistoryRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    clientReferenceDetails: S.optional(ClientReferenceDetails),
    maxResults: S.optional(S.Number),
    carrierId: S.optional(CarrierId),
    shipFromAddress: S.optional(Address),
    dateRange: S.optional(DateRange)
  })
)

export interface GetUnmanifestedShipmentsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

export const GetUnmanifestedShipmentsRequest: S.Codec<GetUnmanifestedShipmentsRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ clientReferenceDetails: S.optional(ClientReferenceDetails) })
)

export interface GetCarrierAccountFormInputsResponse {
  readonly linkableCarriersList?: LinkableCarriersList | undefined
}

export const GetCarrierAccountFormInputsResponse: S.Codec<GetCarrierAccountFormInputsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ linkableCarriersList: S.optional(LinkableCarriersList) })
  )

export interface GetCarrierAccountsResponse {
  readonly activeAccounts: ActiveAccounts
}

export const GetCarrierAccountsResponse: S.Codec<GetCarrierAccountsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  activeAccounts: ActiveAccounts
}))

export interface LinkCarrierAccountResponse {
  readonly registrationStatus?: AccountStatus | undefined
  readonly accountId?: AccountId | undefined
}

export const LinkCarrierAccountResponse: S.Codec<LinkCarrierAccountResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  registrationStatus: S.optional(AccountStatus),
  accountId: S.optional(AccountId)
}))

export interface UnlinkCarrierAccountResponse {
  readonly isUnlinked?: boolean | undefined
}

export const UnlinkCarrierAccountResponse: S.Codec<UnlinkCarrierAccountResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ isUnlinked: S.optional(S.Boolean) })
)

export interface GenerateCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

export const GenerateCollectionFormResponse: S.Codec<GenerateCollectionFormResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ collectionsFormDocument: S.optional(CollectionsFormDocument) })
)

export interface GetCollectionFormHistoryResponse {
  readonly collectionFormsHistoryRecordList?: CollectionFormsHistoryRecordList | undefined
  readonly lastRefreshedDate?: string | undefined
}

export const GetCollectionFormHistoryResponse: S.Codec<GetCollectionFormHistoryResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    collectionFormsHistoryRecordList: S.optional(CollectionFormsHistoryRecordList),
    lastRefreshedDate: S.optional(S.String)
  })
)

export interface GetUnmanifestedShipmentsResponse {
  readonly unmanifestedCarrierInformationList?: UnmanifestedCarrierInformationList | undefined
}

export const GetUnmanifestedShipmentsResponse: S.Codec<GetUnmanifestedShipmentsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ unmanifestedCarrierInformationList: S.optional(UnmanifestedCarrierInformationList) })
)

export interface GetCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

export const GetCollectionFormResponse: S.Codec<GetCollectionFormResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  collectionsFormDocument: S.optional(CollectionsFormDocument)
}))

export type ClientReferenceDetails = ReadonlyArray<ClientReferenceDetail>

export const ClientReferenceDetails: S.Codec<ClientReferenceDetails> = /*#__PURE__*/ S.define(() =>
  S.Array(ClientReferenceDetail)
)

export interface ClientReferenceDetail {
  readonly clientReferenceType: "IntegratorShipperId" | "IntegratorMerchantId" | (string & {})
  readonly clientReferenceId: string
}

export const ClientReferenceDetail: S.Codec<ClientReferenceDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceType: S.String,
  clientReferenceId: S.String
}))

export type CollectionFormId = string

export const CollectionFormId: S.Codec<CollectionFormId> = /*#__PURE__*/ S.define(() => S.String)

export type ShipmentType = "FORWARD" | "RETURNS" | (string & {})

export const ShipmentType: S.Codec<ShipmentType> = /*#__PURE__*/ S.define(() => S.String)

export type CarrierAccounts = ReadonlyArray<CarrierAccount>

export const CarrierAccounts: S.Codec<CarrierAccounts> = /*#__PURE__*/ S.define(() => S.Array(CarrierAccount))

export interface CarrierAccount {
  readonly carrierAccountId: AccountId
  readonly carrierId: CarrierId
}

export const CarrierAccount: S.Codec<CarrierAccount> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierAccountId: AccountId,
  carrierId: CarrierId
}))

export type ActiveAccounts = ReadonlyArray<ActiveAccount>

export const ActiveAccounts: S.Codec<ActiveAccounts> = /*#__PURE__*/ S.define(() => S.Array(ActiveAccount))

export interface ActiveAccount {
  readonly accountId?: AccountId | undefined
  readonly carrierId?: CarrierId | undefined
}

export const ActiveAccount: S.Codec<ActiveAccount> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.optional(AccountId),
  carrierId: S.optional(CarrierId)
}))

export interface DateRange {
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
}

export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: S.optional(S.String),
  endDate: S.optional(S.String)
}))

export type CarrierAccountAttributes = ReadonlyArray<CarrierAccountAttribute>

export const CarrierAccountAttributes: S.Codec<CarrierAccountAttributes> = /*#__PURE__*/ S.define(() =>
  S.Array(CarrierAccountAttribute)
)

export interface CarrierAccountAttribute {
  readonly attributeName?: string | undefined
  readonly propertyGroup?: string | undefined
  readonly value?: string | undefined
}

export const CarrierAccountAttribute: S.Codec<CarrierAccountAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  attributeName: S.optional(S.String),
  propertyGroup: S.optional(S.String),
  value: S.optional(S.String)
}))

export type CarrierAccountType = string

export const CarrierAccountType: S.Codec<CarrierAccountType> = /*#__PURE__*/ S.define(() => S.String)

export type MerchantId = string

export const MerchantId: S.Codec<MerchantId> = /*#__PURE__*/ S.define(() => S.String)

export type AccountStatus = "ACTIVE" | "INACTIVE" | "PENDING" | "SUSPENDED" | (string & {})

export const AccountStatus: S.Codec<AccountStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface CollectionsFormDocument {
  readonly base64EncodedContent?: string | undefined
  readonly documentFormat?: string | undefined
}

export const CollectionsFormDocument: S.Codec<CollectionsFormDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  base64EncodedContent: S.optional(S.String),
  documentFormat: S.optional(S.String)
}))

export type CollectionFormsHistoryRecordList = ReadonlyArray<CollectionFormsHistoryRecord>

export const CollectionFormsHistoryRecordList: S.Codec<CollectionFormsHistoryRecordList> = /*#__PURE__*/ S.define(() =>
  S.Array(CollectionFormsHistoryRecord)
)

export interface CollectionFormsHistoryRecord {
  readonly carrierName?: CarrierName | undefined
  readonly creationDate?: string | undefined
  readonly generationStatus?: GenerationStatus | undefined
  readonly collectionFormId?: CollectionFormId | undefined
  readonly shipFromAddress?: Address | undefined
}

export const CollectionFormsHistoryRecord: S.Codec<CollectionFormsHistoryRecord> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    carrierName: S.optional(CarrierName),
    creationDate: S.optional(S.String),
    generationStatus: S.optional(GenerationStatus),
    collectionFormId: S.optional(CollectionFormId),
    shipFromAddress: S.optional(Address)
  })
)

export type UnmanifestedCarrierInformationList = ReadonlyArray<UnmanifestedCarrierInformation>

export const UnmanifestedCarrierInformationList: S.Codec<UnmanifestedCarrierInformationList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(UnmanifestedCarrierInformation)
  )

export interface UnmanifestedCarrierInformation {
  readonly carrierId?: CarrierId | undefined
  readonly carrierName?: CarrierName | undefined
  readonly unmanifestedShipmentLocationList?: UnmanifestedShipmentLocationList | undefined
}

export const UnmanifestedCarrierInformation: S.Codec<UnmanifestedCarrierInformation> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    carrierId: S.optional(CarrierId),
    carrierName: S.optional(CarrierName),
    unmanifestedShipmentLocationList: S.optional(UnmanifestedShipmentLocationList)
  })
)

export type UnmanifestedShipmentLocationList = ReadonlyArray<UnmanifestedShipmentLocation>

export const UnmanifestedShipmentLocationList: S.Codec<UnmanifestedShipmentLocationList> = /*#__PURE__*/ S.define(() =>
  S.Array(UnmanifestedShipmentLocation)
)

export interface UnmanifestedShipmentLocation {
  readonly address?: Address | undefined
  readonly lastManifestDate?: string | undefined
}

export const UnmanifestedShipmentLocation: S.Codec<UnmanifestedShipmentLocation> = /*#__PURE__*/ S.define(() =>
  S.Struct({ address: S.optional(Address), lastManifestDate: S.optional(S.String) })
)

export type LinkableCarriersList = ReadonlyArray<LinkableCarrier>

export const LinkableCarriersList: S.Codec<LinkableCarriersList> = /*#__PURE__*/ S.define(() =>
  S.Array(LinkableCarrier)
)

export interface LinkableCarrier {
  readonly carrierId?: CarrierId | undefined
  readonly linkableAccountTypes?: LinkableAccountTypeList | undefined
}

export const LinkableCarrier: S.Codec<LinkableCarrier> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierId: S.optional(CarrierId),
  linkableAccountTypes: S.optional(LinkableAccountTypeList)
}))

export type LinkableAccountTypeList = ReadonlyArray<LinkableAccountType>

export const LinkableAccountTypeList: S.Codec<LinkableAccountTypeList> = /*#__PURE__*/ S.define(() =>
  S.Array(LinkableAccountType)
)

export interface LinkableAccountType {
  readonly accountType?: AccountType | undefined
  readonly carrierAccountInputs?: CarrierAccountInputsList | undefined
}

export const LinkableAccountType: S.Codec<LinkableAccountType> = /*#__PURE__*/ S.define(() => S.Struct({
  accountType: S.optional(AccountType),
  carrierAccountInputs: S.optional(CarrierAccountInputsList)
}))

export type CarrierAccountInputsList = ReadonlyArray<CarrierAccountInput>

export const CarrierAccountInputsList: S.Codec<CarrierAccountInputsList> = /*#__PURE__*/ S.define(() =>
  S.Array(CarrierAccountInput)
)

export interface CarrierAccountInput {
  readonly descriptionLocalizationKey?: string | undefined
  readonly name?: string | undefined
  readonly groupName?: string | undefined
  readonly inputType?: InputType | undefined
  readonly isMandatory?: boolean | undefined
  readonly isConfidential?: boolean | undefined
  readonly isHidden?: boolean | undefined
  readonly validationMetadata?: ValidationMetadataList | undefined
}

export const CarrierAccountInput: S.Codec<CarrierAccountInput> = /*#__PURE__*/ S.define(() => S.Struct({
  descriptionLocalizationKey: S.optional(S.String),
  name: S.optional(S.String),
  groupName: S.optional(S.String),
  inputType: S.optional(InputType),
  isMandatory: S.optional(S.Boolean),
  isConfidential: S.optional(S.Boolean),
  isHidden: S.optional(S.Boolean),
  validationMetadata: S.optional(ValidationMetadataList)
}))

export type ValidationMetadataList = ReadonlyArray<ValidationMetadata>

export const ValidationMetadataList: S.Codec<ValidationMetadataList> = /*#__PURE__*/ S.define(() =>
  S.Array(ValidationMetadata)
)

export interface ValidationMetadata {
  readonly errorMessage?: string | undefined
  readonly validationStrategy?: string | undefined
  readonly value?: string | undefined
}

export const ValidationMetadata: S.Codec<ValidationMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  errorMessage: S.optional(S.String),
  validationStrategy: S.optional(S.String),
  value: S.optional(S.String)
}))

export type GenerationStatus = "Completed" | "InProgress" | (string & {})

export const GenerationStatus: S.Codec<GenerationStatus> = /*#__PURE__*/ S.define(() => S.String)

export type AccountType = "SHIPPER_ACCOUNT" | "SHIPPER_ACCOUNT_WITH_INVOICE" | "AMAZON_ACCOUNT" | (string & {})

export const AccountType: S.Codec<AccountType> = /*#__PURE__*/ S.define(() => S.String)

export type InputType = "TEXTBOX" | "PASSWORD" | (string & {})

export const InputType: S.Codec<InputType> = /*#__PURE__*/ S.define(() => S.String)

export type PaymentType = "PAY_THROUGH_AMAZON" | "PAY_DIRECT_TO_CARRIER" | (string & {})

export const PaymentType: S.Codec<PaymentType> = /*#__PURE__*/ S.define(() => S.String)

export type RateItemList = ReadonlyArray<RateItem>

export const RateItemList: S.Codec<RateItemList> = /*#__PURE__*/ S.define(() => S.Array(RateItem))

export interface RateItem {
  readonly rateItemID?: RateItemID | undefined
  readonly rateItemType?: RateItemType | undefined
  readonly rateItemCharge?: Currency | undefined
  readonly rateItemNameLocalization?: string | undefined
}

export const RateItem: S.Codec<RateItem> = /*#__PURE__*/ S.define(() => S.Struct({
  rateItemID: S.optional(RateItemID),
  rateItemType: S.optional(RateItemType),
  rateItemCharge: S.optional(Currency),
  rateItemNameLocalization: S.optional(S.String)
}))

export type RateItemID = "BASE_RATE" | "TRANSACTION_FEE" | "ADULT_SIGNATURE_CONFIRMATION" | "SIGNATURE_CONFIRMATION" | "NO_CONFIRMATION" | "WAIVE_SIGNATURE" | "IMPLIED_LIABILITY" | "HIDDEN_POSTAGE" | "DECLARED_VALUE" | "SUNDAY_HOLIDAY_DELIVERY" | "DELIVERY_CONFIRMATION" | "IMPORT_DUTY_CHARGE" | "VAT" | "NO_SATURDAY_DELIVERY" | "INSURANCE" | "COD" | "FUEL_SURCHARGE" | "INSPECTION_CHARGE" | "DELIVERY_AREA_SURCHARGE" | "WAYBILL_CHARGE" | "AMAZON_SPONSORED_DISCOUNT" | "INTEGRATOR_SPONSORED_DISCOUNT" | "OVERSIZE_SURCHARGE" | "CONGESTION_CHARGE" | "RESIDENTIAL_SURCHARGE" | "ADDITIONAL_SURCHARGE" | "SURCHARGE" | "REBATE" | "HIGH_CUBE_SURCHARGE" | "HIGH_LENGTH_SURCHARGE" | "HIGH_WIDTH_SURCHARGE" | "DEMAND_SURCHARGE" | "NONSTANDARD_FEE" | (string & {})

export const RateItemID: S.Codec<RateItemID> = /*#__PURE__*/ S.define(() => S.String)

export type RateItemType = "MANDATORY" | "OPTIONAL" | "INCLUDED" | (string & {})

export const RateItemType: S.Codec<RateItemType> = /*#__PURE__*/ S.define(() => S.String)

export interface Benefits {
  readonly includedBenefits: IncludedBenefits
  readonly excludedBenefits: ExcludedBenefits
}

export const Benefits: S.Codec<Benefits> = /*#__PURE__*/ S.define(() => S.Struct({
  includedBenefits: IncludedBenefits,
  excludedBenefits: ExcludedBenefits
}))

export type IncludedBenefits = ReadonlyArray<string>

export const IncludedBenefits: S.Codec<IncludedBenefits> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

export const ExcludedBenefits: S.Codec<ExcludedBenefits> = /*#__PURE__*/ S.define(() => S.Array(ExcludedBenefit))

export interface ExcludedBenefit {
  readonly benefit: string
  readonly reasonCodes?: ExcludedBenefitReasonCodes | undefined
}

export const ExcludedBenefit: S.Codec<ExcludedBenefit> = /*#__PURE__*/ S.define(() => S.Struct({
  benefit: S.String,
  reasonCodes: S.optional(ExcludedBenefitReasonCodes)
}))

export type ExcludedBenefitReasonCodes = ReadonlyArray<string>

export const ExcludedBenefitReasonCodes: S.Codec<ExcludedBenefitReasonCodes> = /*#__PURE__*/ S.define(() =>
  S.Array(S.String)
)

export interface ServiceSelection {
  readonly serviceId: ServiceIds
}

export const ServiceSelection: S.Codec<ServiceSelection> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceId: ServiceIds
}))

export type ServiceIds = ReadonlyArray<string>

export const ServiceIds: S.Codec<ServiceIds> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type OneClickShipmentValueAddedServiceDetails = ReadonlyArray<OneClickShipmentValueAddedService>

export const OneClickShipmentValueAddedServiceDetails: S.Codec<OneClickShipmentValueAddedServiceDetails> =
  /*#__PURE__*/ S.define(() =>
    S.Array(OneClickShipmentValueAddedService)
  )

export interface OneClickShipmentValueAddedService {
  readonly id: string
  readonly amount?: Currency | undefined
}

export const OneClickShipmentValueAddedService: S.Codec<OneClickShipmentValueAddedService> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ id: S.String, amount: S.optional(Currency) })
  )

export interface Service {
  readonly id: ServiceId
  readonly name: ServiceName
}

export const Service: S.Codec<Service> = /*#__PURE__*/ S.define(() => S.Struct({ id: ServiceId, name: ServiceName }))

export interface Carrier {
  readonly id: CarrierId
  readonly name: CarrierName
}

export const Carrier: S.Codec<Carrier> = /*#__PURE__*/ S.define(() => S.Struct({ id: CarrierId, name: CarrierName }))
