// AUTO-GENERATED from shippingV2.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Shipping v2. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getRates`. */
export interface GetRatesInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetRatesRequest
}

const $GetRatesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $GetRatesRequest
}))
export const GetRatesInput: S.Codec<GetRatesInput> = /*#__PURE__*/ S.schema($GetRatesInput)

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
}, { body: (): C.Shape => $GetRatesRequest, output: (): C.Shape => $GetRatesResponse })

/** Input of `directPurchaseShipment`. */
export interface DirectPurchaseShipmentInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly locale?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: DirectPurchaseRequest
}

const $DirectPurchaseShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-IdempotencyKey": C.optional(C.String),
  locale: C.optional(C.String),
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $DirectPurchaseRequest
}))
export const DirectPurchaseShipmentInput: S.Codec<DirectPurchaseShipmentInput> = /*#__PURE__*/ S.schema(
  $DirectPurchaseShipmentInput
)

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
}, { body: (): C.Shape => $DirectPurchaseRequest, output: (): C.Shape => $DirectPurchaseResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: PurchaseShipmentRequest
}

const $PurchaseShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-IdempotencyKey": C.optional(C.String),
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $PurchaseShipmentRequest
}))
export const PurchaseShipmentInput: S.Codec<PurchaseShipmentInput> = /*#__PURE__*/ S.schema($PurchaseShipmentInput)

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
}, { body: (): C.Shape => $PurchaseShipmentRequest, output: (): C.Shape => $PurchaseShipmentResponse })

/** Input of `oneClickShipment`. */
export interface OneClickShipmentInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: OneClickShipmentRequest
}

const $OneClickShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $OneClickShipmentRequest
}))
export const OneClickShipmentInput: S.Codec<OneClickShipmentInput> = /*#__PURE__*/ S.schema($OneClickShipmentInput)

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
}, { body: (): C.Shape => $OneClickShipmentRequest, output: (): C.Shape => $OneClickShipmentResponse })

/** Input of `getTracking`. */
export interface GetTrackingInput {
  readonly trackingId: string
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetTrackingInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingId: C.String,
  carrierId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetTrackingInput: S.Codec<GetTrackingInput> = /*#__PURE__*/ S.schema($GetTrackingInput)

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
}, { output: (): C.Shape => $GetTrackingResponse })

/** Input of `getShipmentDocuments`. */
export interface GetShipmentDocumentsInput {
  readonly shipmentId: string
  readonly packageClientReferenceId: string
  readonly format?: string | undefined
  readonly dpi?: number | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetShipmentDocumentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  packageClientReferenceId: C.String,
  format: C.optional(C.String),
  dpi: C.optional(C.Number),
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetShipmentDocumentsInput: S.Codec<GetShipmentDocumentsInput> = /*#__PURE__*/ S.schema(
  $GetShipmentDocumentsInput
)

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
}, { output: (): C.Shape => $GetShipmentDocumentsResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $CancelShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.schema($CancelShipmentInput)

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
}, { output: (): C.Shape => $CancelShipmentResponse })

/** Input of `getAdditionalInputs`. */
export interface GetAdditionalInputsInput {
  readonly requestToken: string
  readonly rateId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetAdditionalInputsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestToken: C.String,
  rateId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetAdditionalInputsInput: S.Codec<GetAdditionalInputsInput> = /*#__PURE__*/ S.schema(
  $GetAdditionalInputsInput
)

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
}, { output: (): C.Shape => $GetAdditionalInputsResponse })

/** Input of `getCarrierAccountFormInputs`. */
export interface GetCarrierAccountFormInputsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetCarrierAccountFormInputsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetCarrierAccountFormInputsInput: S.Codec<GetCarrierAccountFormInputsInput> = /*#__PURE__*/ S.schema(
  $GetCarrierAccountFormInputsInput
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
}, { output: (): C.Shape => $GetCarrierAccountFormInputsResponse })

/** Input of `getCarrierAccounts`. */
export interface GetCarrierAccountsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCarrierAccountsRequest
}

const $GetCarrierAccountsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $GetCarrierAccountsRequest
}))
export const GetCarrierAccountsInput: S.Codec<GetCarrierAccountsInput> = /*#__PURE__*/ S.schema(
  $GetCarrierAccountsInput
)

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
}, { body: (): C.Shape => $GetCarrierAccountsRequest, output: (): C.Shape => $GetCarrierAccountsResponse })

/** Input of `updateLinkedCarrierAccount`. */
export interface UpdateLinkedCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

const $UpdateLinkedCarrierAccountInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $LinkCarrierAccountRequest
}))
export const UpdateLinkedCarrierAccountInput: S.Codec<UpdateLinkedCarrierAccountInput> = /*#__PURE__*/ S.schema(
  $UpdateLinkedCarrierAccountInput
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
}, { body: (): C.Shape => $LinkCarrierAccountRequest, output: (): C.Shape => $LinkCarrierAccountResponse })

/** Input of `linkCarrierAccount`. */
export interface LinkCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

const $LinkCarrierAccountInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $LinkCarrierAccountRequest
}))
export const LinkCarrierAccountInput: S.Codec<LinkCarrierAccountInput> = /*#__PURE__*/ S.schema(
  $LinkCarrierAccountInput
)

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
}, { body: (): C.Shape => $LinkCarrierAccountRequest, output: (): C.Shape => $LinkCarrierAccountResponse })

/** Input of `unlinkCarrierAccount`. */
export interface UnlinkCarrierAccountInput {
  readonly carrierId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: UnlinkCarrierAccountRequest
}

const $UnlinkCarrierAccountInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $UnlinkCarrierAccountRequest
}))
export const UnlinkCarrierAccountInput: S.Codec<UnlinkCarrierAccountInput> = /*#__PURE__*/ S.schema(
  $UnlinkCarrierAccountInput
)

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
}, { body: (): C.Shape => $UnlinkCarrierAccountRequest, output: (): C.Shape => $UnlinkCarrierAccountResponse })

/** Input of `generateCollectionForm`. */
export interface GenerateCollectionFormInput {
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GenerateCollectionFormRequest
}

const $GenerateCollectionFormInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-IdempotencyKey": C.optional(C.String),
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $GenerateCollectionFormRequest
}))
export const GenerateCollectionFormInput: S.Codec<GenerateCollectionFormInput> = /*#__PURE__*/ S.schema(
  $GenerateCollectionFormInput
)

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
}, { body: (): C.Shape => $GenerateCollectionFormRequest, output: (): C.Shape => $GenerateCollectionFormResponse })

/** Input of `getCollectionFormHistory`. */
export interface GetCollectionFormHistoryInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCollectionFormHistoryRequest
}

const $GetCollectionFormHistoryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $GetCollectionFormHistoryRequest
}))
export const GetCollectionFormHistoryInput: S.Codec<GetCollectionFormHistoryInput> = /*#__PURE__*/ S.schema(
  $GetCollectionFormHistoryInput
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
}, { body: (): C.Shape => $GetCollectionFormHistoryRequest, output: (): C.Shape => $GetCollectionFormHistoryResponse })

/** Input of `getUnmanifestedShipments`. */
export interface GetUnmanifestedShipmentsInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetUnmanifestedShipmentsRequest
}

const $GetUnmanifestedShipmentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $GetUnmanifestedShipmentsRequest
}))
export const GetUnmanifestedShipmentsInput: S.Codec<GetUnmanifestedShipmentsInput> = /*#__PURE__*/ S.schema(
  $GetUnmanifestedShipmentsInput
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
}, { body: (): C.Shape => $GetUnmanifestedShipmentsRequest, output: (): C.Shape => $GetUnmanifestedShipmentsResponse })

/** Input of `getCollectionForm`. */
export interface GetCollectionFormInput {
  readonly collectionFormId: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetCollectionFormInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  collectionFormId: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetCollectionFormInput: S.Codec<GetCollectionFormInput> = /*#__PURE__*/ S.schema($GetCollectionFormInput)

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
}, { output: (): C.Shape => $GetCollectionFormResponse })

/** Input of `getAccessPoints`. */
export interface GetAccessPointsInput {
  readonly accessPointTypes: ReadonlyArray<"HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})>
  readonly countryCode: string
  readonly postalCode: string
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetAccessPointsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accessPointTypes: C.Array(C.String),
  countryCode: C.String,
  postalCode: C.String,
  "x-amzn-shipping-business-id": C.optional(C.String)
}))
export const GetAccessPointsInput: S.Codec<GetAccessPointsInput> = /*#__PURE__*/ S.schema($GetAccessPointsInput)

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
}, { output: (): C.Shape => $GetAccessPointsResponse })

/** Input of `submitNdrFeedback`. */
export interface SubmitNdrFeedbackInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: SubmitNdrFeedbackRequest
}

const $SubmitNdrFeedbackInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $SubmitNdrFeedbackRequest
}))
export const SubmitNdrFeedbackInput: S.Codec<SubmitNdrFeedbackInput> = /*#__PURE__*/ S.schema($SubmitNdrFeedbackInput)

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
}, { body: (): C.Shape => $SubmitNdrFeedbackRequest })

/** Input of `createClaim`. */
export interface CreateClaimInput {
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: CreateClaimRequest
}

const $CreateClaimInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-shipping-business-id": C.optional(C.String),
  body: $CreateClaimRequest
}))
export const CreateClaimInput: S.Codec<CreateClaimInput> = /*#__PURE__*/ S.schema($CreateClaimInput)

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
}, { body: (): C.Shape => $CreateClaimRequest, output: (): C.Shape => $CreateClaimResponse })

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

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Weight {
  readonly unit: "GRAM" | "KILOGRAM" | "OUNCE" | "POUND" | (string & {})
  readonly value: number
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: C.Number }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface LiquidVolume {
  readonly unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly value: number
}

const $LiquidVolume: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: C.Number }))
export const LiquidVolume: S.Codec<LiquidVolume> = /*#__PURE__*/ S.schema($LiquidVolume)

export interface InvoiceDetails {
  readonly invoiceNumber?: string | undefined
  readonly invoiceDate?: DateTimeInput | undefined
}

const $InvoiceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceNumber: C.optional(C.String),
  invoiceDate: C.optional(C.DateTimeInput)
}))
export const InvoiceDetails: S.Codec<InvoiceDetails> = /*#__PURE__*/ S.schema($InvoiceDetails)

export type ChargeList = ReadonlyArray<ChargeComponent>

const $ChargeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ChargeComponent))
export const ChargeList: S.Codec<ChargeList> = /*#__PURE__*/ S.schema($ChargeList)

export interface ChargeComponent {
  readonly amount?: Currency | undefined
  readonly chargeType?: "TAX" | "DISCOUNT" | (string & {}) | undefined
}

const $ChargeComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.optional($Currency),
  chargeType: C.optional(C.String)
}))
export const ChargeComponent: S.Codec<ChargeComponent> = /*#__PURE__*/ S.schema($ChargeComponent)

export interface Currency {
  readonly value: number
  readonly unit: string
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: C.Number, unit: C.String }))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: C.Number,
  width: C.Number,
  height: C.Number,
  unit: C.String
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export type RequestToken = string

const $RequestToken: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RequestToken: S.Codec<RequestToken> = /*#__PURE__*/ S.schema($RequestToken)

export type RateId = string

const $RateId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateId: S.Codec<RateId> = /*#__PURE__*/ S.schema($RateId)

export type CarrierId = string

const $CarrierId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierId: S.Codec<CarrierId> = /*#__PURE__*/ S.schema($CarrierId)

export type AccountId = string

const $AccountId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccountId: S.Codec<AccountId> = /*#__PURE__*/ S.schema($AccountId)

export type CarrierName = string

const $CarrierName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierName: S.Codec<CarrierName> = /*#__PURE__*/ S.schema($CarrierName)

export type PackageClientReferenceId = string

const $PackageClientReferenceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageClientReferenceId: S.Codec<PackageClientReferenceId> = /*#__PURE__*/ S.schema(
  $PackageClientReferenceId
)

export type ShipmentId = string

const $ShipmentId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.schema($ShipmentId)

export type DetailCodes = "BusinessClosed" | "CustomerUnavailable" | "PaymentNotReady" | "OtpNotAvailable" | "DeliveryAttempted" | "UnableToAccess" | "UnableToContactRecipient" | "DeliveredToBehindWheelieBin" | "DeliveredToPorch" | "DeliveredToGarage" | "DeliveredToGarden" | "DeliveredToGreenhouse" | "DeliveredToMailSlot" | "DeliveredToMailRoom" | "DeliveredToNeighbor" | "DeliveredToRearDoor" | "DeliveredToReceptionist" | "DeliveredToShed" | "DeliveredWithOTP" | "Signed" | "Damaged" | "IncorrectItems" | "NotRequired" | "Rejected" | "RejectedByRecipientWithVerification" | "CancelledByRecipient" | "AddressNotFound" | "HazmatShipment" | "Undeliverable" | "ArrivedAtLocalFacility" | (string & {})

const $DetailCodes: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DetailCodes: S.Codec<DetailCodes> = /*#__PURE__*/ S.schema($DetailCodes)

export interface TrackingDetailCodes {
  readonly forward: ReadonlyArray<DetailCodes>
  readonly returns: ReadonlyArray<DetailCodes>
}

const $TrackingDetailCodes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  forward: C.Array($DetailCodes),
  returns: C.Array($DetailCodes)
}))
export const TrackingDetailCodes: S.Codec<TrackingDetailCodes> = /*#__PURE__*/ S.schema($TrackingDetailCodes)

export type TrackingId = string

const $TrackingId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.schema($TrackingId)

export type ClaimId = string

const $ClaimId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ClaimId: S.Codec<ClaimId> = /*#__PURE__*/ S.schema($ClaimId)

export type AlternateLegTrackingId = string

const $AlternateLegTrackingId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AlternateLegTrackingId: S.Codec<AlternateLegTrackingId> = /*#__PURE__*/ S.schema($AlternateLegTrackingId)

export type ServiceId = string

const $ServiceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ServiceId: S.Codec<ServiceId> = /*#__PURE__*/ S.schema($ServiceId)

export type ServiceName = string

const $ServiceName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ServiceName: S.Codec<ServiceName> = /*#__PURE__*/ S.schema($ServiceName)

export type AdditionalAddressNotes = string

const $AdditionalAddressNotes: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AdditionalAddressNotes: S.Codec<AdditionalAddressNotes> = /*#__PURE__*/ S.schema($AdditionalAddressNotes)

export interface ShipperInstruction {
  readonly deliveryNotes?: string | undefined
}

const $ShipperInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ deliveryNotes: C.optional(C.String) }))
export const ShipperInstruction: S.Codec<ShipperInstruction> = /*#__PURE__*/ S.schema($ShipperInstruction)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  companyName: C.optional(C.String),
  stateOrRegion: $StateOrRegion,
  city: $City,
  countryCode: $CountryCode,
  postalCode: $PostalCode,
  email: C.optional(C.String),
  phoneNumber: C.optional(C.String),
  geocode: C.optional($Geocode)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface Geocode {
  readonly latitude?: string | undefined
  readonly longitude?: string | undefined
}

const $Geocode: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  latitude: C.optional(C.String),
  longitude: C.optional(C.String)
}))
export const Geocode: S.Codec<Geocode> = /*#__PURE__*/ S.schema($Geocode)

export type StateOrRegion = string

const $StateOrRegion: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const StateOrRegion: S.Codec<StateOrRegion> = /*#__PURE__*/ S.schema($StateOrRegion)

export type City = string

const $City: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const City: S.Codec<City> = /*#__PURE__*/ S.schema($City)

export type CountryCode = string

const $CountryCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.schema($CountryCode)

export type PostalCode = string

const $PostalCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.schema($PostalCode)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  readonly city?: City | undefined
  readonly countryCode?: CountryCode | undefined
  readonly postalCode?: PostalCode | undefined
}

const $Location: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  stateOrRegion: C.optional($StateOrRegion),
  city: C.optional($City),
  countryCode: C.optional($CountryCode),
  postalCode: C.optional($PostalCode)
}))
export const Location: S.Codec<Location> = /*#__PURE__*/ S.schema($Location)

export type DocumentFormat = "PDF" | "PNG" | "ZPL" | (string & {})

const $DocumentFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DocumentFormat: S.Codec<DocumentFormat> = /*#__PURE__*/ S.schema($DocumentFormat)

export type DocumentType = "PACKSLIP" | "LABEL" | "RECEIPT" | "CUSTOM_FORM" | (string & {})

const $DocumentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DocumentType: S.Codec<DocumentType> = /*#__PURE__*/ S.schema($DocumentType)

export type Dpi = number

const $Dpi: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Dpi: S.Codec<Dpi> = /*#__PURE__*/ S.schema($Dpi)

export type PageLayout = string

const $PageLayout: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PageLayout: S.Codec<PageLayout> = /*#__PURE__*/ S.schema($PageLayout)

export type NeedFileJoining = boolean

const $NeedFileJoining: C.Shape = /*#__PURE__*/ C.define(() => C.Boolean)
export const NeedFileJoining: S.Codec<NeedFileJoining> = /*#__PURE__*/ S.schema($NeedFileJoining)

export type Contents = string

const $Contents: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Contents: S.Codec<Contents> = /*#__PURE__*/ S.schema($Contents)

export interface RequestedLabelCustomization {
  readonly requestAttributes?: RequestAttributes | undefined
}

const $RequestedLabelCustomization: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestAttributes: C.optional($RequestAttributes)
}))
export const RequestedLabelCustomization: S.Codec<RequestedLabelCustomization> = /*#__PURE__*/ S.schema(
  $RequestedLabelCustomization
)

export type RequestAttributes = ReadonlyArray<LabelAttribute>

const $RequestAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LabelAttribute))
export const RequestAttributes: S.Codec<RequestAttributes> = /*#__PURE__*/ S.schema($RequestAttributes)

export type LabelAttribute = "PACKAGE_CLIENT_REFERENCE_ID" | "SELLER_DISPLAY_NAME" | "COLLECT_ON_DELIVERY_AMOUNT" | (string & {})

const $LabelAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelAttribute: S.Codec<LabelAttribute> = /*#__PURE__*/ S.schema($LabelAttribute)

export type PackageDocumentList = ReadonlyArray<PackageDocument>

const $PackageDocumentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PackageDocument))
export const PackageDocumentList: S.Codec<PackageDocumentList> = /*#__PURE__*/ S.schema($PackageDocumentList)

export interface PackageDocument {
  readonly type: DocumentType
  readonly format: DocumentFormat
  readonly contents: Contents
}

const $PackageDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: $DocumentType,
  format: $DocumentFormat,
  contents: $Contents
}))
export const PackageDocument: S.Codec<PackageDocument> = /*#__PURE__*/ S.schema($PackageDocument)

export type PrintOptionList = ReadonlyArray<PrintOption>

const $PrintOptionList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PrintOption))
export const PrintOptionList: S.Codec<PrintOptionList> = /*#__PURE__*/ S.schema($PrintOptionList)

export interface PrintOption {
  readonly supportedDPIs?: ReadonlyArray<Dpi> | undefined
  readonly supportedPageLayouts: ReadonlyArray<PageLayout>
  readonly supportedFileJoiningOptions: ReadonlyArray<NeedFileJoining>
  readonly supportedDocumentDetails: ReadonlyArray<SupportedDocumentDetail>
}

const $PrintOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supportedDPIs: C.optional(C.Array($Dpi)),
  supportedPageLayouts: C.Array($PageLayout),
  supportedFileJoiningOptions: C.Array($NeedFileJoining),
  supportedDocumentDetails: C.Array($SupportedDocumentDetail)
}))
export const PrintOption: S.Codec<PrintOption> = /*#__PURE__*/ S.schema($PrintOption)

export interface DocumentSize {
  readonly width: number
  readonly length: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

const $DocumentSize: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  width: C.Number,
  length: C.Number,
  unit: C.String
}))
export const DocumentSize: S.Codec<DocumentSize> = /*#__PURE__*/ S.schema($DocumentSize)

export interface SupportedDocumentDetail {
  readonly name: DocumentType
  readonly isMandatory: boolean
}

const $SupportedDocumentDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: $DocumentType,
  isMandatory: C.Boolean
}))
export const SupportedDocumentDetail: S.Codec<SupportedDocumentDetail> = /*#__PURE__*/ S.schema(
  $SupportedDocumentDetail
)

export interface RequestedDocumentSpecification {
  readonly format: DocumentFormat
  readonly size: DocumentSize
  readonly dpi?: Dpi | undefined
  readonly pageLayout?: PageLayout | undefined
  readonly needFileJoining: NeedFileJoining
  readonly requestedDocumentTypes: ReadonlyArray<DocumentType>
  readonly requestedLabelCustomization?: RequestedLabelCustomization | undefined
}

const $RequestedDocumentSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  format: $DocumentFormat,
  size: $DocumentSize,
  dpi: C.optional($Dpi),
  pageLayout: C.optional($PageLayout),
  needFileJoining: $NeedFileJoining,
  requestedDocumentTypes: C.Array($DocumentType),
  requestedLabelCustomization: C.optional($RequestedLabelCustomization)
}))
export const RequestedDocumentSpecification: S.Codec<RequestedDocumentSpecification> = /*#__PURE__*/ S.schema(
  $RequestedDocumentSpecification
)

export type SupportedDocumentSpecificationList = ReadonlyArray<SupportedDocumentSpecification>

const $SupportedDocumentSpecificationList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($SupportedDocumentSpecification)
)
export const SupportedDocumentSpecificationList: S.Codec<SupportedDocumentSpecificationList> = /*#__PURE__*/ S.schema(
  $SupportedDocumentSpecificationList
)

export interface SupportedDocumentSpecification {
  readonly format: DocumentFormat
  readonly size: DocumentSize
  readonly printOptions: PrintOptionList
}

const $SupportedDocumentSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  format: $DocumentFormat,
  size: $DocumentSize,
  printOptions: $PrintOptionList
}))
export const SupportedDocumentSpecification: S.Codec<SupportedDocumentSpecification> = /*#__PURE__*/ S.schema(
  $SupportedDocumentSpecification
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

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemValue: C.optional($Currency),
  description: C.optional(C.String),
  itemIdentifier: C.optional(C.String),
  quantity: C.Number,
  weight: C.optional($Weight),
  liquidVolume: C.optional($LiquidVolume),
  isHazmat: C.optional(C.Boolean),
  dangerousGoodsDetails: C.optional($DangerousGoodsDetails),
  productType: C.optional(C.String),
  invoiceDetails: C.optional($InvoiceDetails),
  serialNumbers: C.optional(C.Array(C.String)),
  directFulfillmentItemIdentifiers: C.optional($DirectFulfillmentItemIdentifiers)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export type ItemList = ReadonlyArray<Item>

const $ItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Item))
export const ItemList: S.Codec<ItemList> = /*#__PURE__*/ S.schema($ItemList)

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

const $Package: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: $Dimensions,
  weight: $Weight,
  insuredValue: $Currency,
  isHazmat: C.optional(C.Boolean),
  sellerDisplayName: C.optional(C.String),
  charges: C.optional($ChargeList),
  packageClientReferenceId: $PackageClientReferenceId,
  items: $ItemList
}))
export const Package: S.Codec<Package> = /*#__PURE__*/ S.schema($Package)

export type PackageList = ReadonlyArray<Package>

const $PackageList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Package))
export const PackageList: S.Codec<PackageList> = /*#__PURE__*/ S.schema($PackageList)

export interface DirectFulfillmentItemIdentifiers {
  readonly lineItemID: string
  readonly pieceNumber?: string | undefined
}

const $DirectFulfillmentItemIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItemID: C.String,
  pieceNumber: C.optional(C.String)
}))
export const DirectFulfillmentItemIdentifiers: S.Codec<DirectFulfillmentItemIdentifiers> = /*#__PURE__*/ S.schema(
  $DirectFulfillmentItemIdentifiers
)

export interface PackageDocumentDetail {
  readonly packageClientReferenceId: PackageClientReferenceId
  readonly packageDocuments: PackageDocumentList
  readonly trackingId?: TrackingId | undefined
}

const $PackageDocumentDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageClientReferenceId: $PackageClientReferenceId,
  packageDocuments: $PackageDocumentList,
  trackingId: C.optional($TrackingId)
}))
export const PackageDocumentDetail: S.Codec<PackageDocumentDetail> = /*#__PURE__*/ S.schema($PackageDocumentDetail)

export type PackageDocumentDetailList = ReadonlyArray<PackageDocumentDetail>

const $PackageDocumentDetailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PackageDocumentDetail))
export const PackageDocumentDetailList: S.Codec<PackageDocumentDetailList> = /*#__PURE__*/ S.schema(
  $PackageDocumentDetailList
)

export interface TimeWindow {
  /** ISO 8601. */
  readonly start?: string | undefined
  /** ISO 8601. */
  readonly end?: string | undefined
}

const $TimeWindow: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  start: C.optional(C.String),
  end: C.optional(C.String)
}))
export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.schema($TimeWindow)

export interface Promise {
  readonly deliveryWindow?: TimeWindow | undefined
  readonly pickupWindow?: TimeWindow | undefined
}

const $Promise: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryWindow: C.optional($TimeWindow),
  pickupWindow: C.optional($TimeWindow)
}))
export const Promise: S.Codec<Promise> = /*#__PURE__*/ S.schema($Promise)

export type RequestedValueAddedServiceList = ReadonlyArray<RequestedValueAddedService>

const $RequestedValueAddedServiceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RequestedValueAddedService))
export const RequestedValueAddedServiceList: S.Codec<RequestedValueAddedServiceList> = /*#__PURE__*/ S.schema(
  $RequestedValueAddedServiceList
)

export interface RequestedValueAddedService {
  readonly id: string
}

const $RequestedValueAddedService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ id: C.String }))
export const RequestedValueAddedService: S.Codec<RequestedValueAddedService> = /*#__PURE__*/ S.schema(
  $RequestedValueAddedService
)

export type AvailableValueAddedServiceGroupList = ReadonlyArray<AvailableValueAddedServiceGroup>

const $AvailableValueAddedServiceGroupList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($AvailableValueAddedServiceGroup)
)
export const AvailableValueAddedServiceGroupList: S.Codec<AvailableValueAddedServiceGroupList> = /*#__PURE__*/ S.schema(
  $AvailableValueAddedServiceGroupList
)

export interface AvailableValueAddedServiceGroup {
  readonly groupId: string
  readonly groupDescription: string
  readonly isRequired: boolean
  readonly valueAddedServices?: ReadonlyArray<ValueAddedService> | undefined
}

const $AvailableValueAddedServiceGroup: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  groupId: C.String,
  groupDescription: C.String,
  isRequired: C.Boolean,
  valueAddedServices: C.optional(C.Array($ValueAddedService))
}))
export const AvailableValueAddedServiceGroup: S.Codec<AvailableValueAddedServiceGroup> = /*#__PURE__*/ S.schema(
  $AvailableValueAddedServiceGroup
)

export interface ValueAddedService {
  readonly id: string
  readonly name: string
  readonly cost: Currency
}

const $ValueAddedService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  name: C.String,
  cost: $Currency
}))
export const ValueAddedService: S.Codec<ValueAddedService> = /*#__PURE__*/ S.schema($ValueAddedService)

export interface CollectOnDelivery {
  readonly amount: Currency
}

const $CollectOnDelivery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amount: $Currency }))
export const CollectOnDelivery: S.Codec<CollectOnDelivery> = /*#__PURE__*/ S.schema($CollectOnDelivery)

export interface ValueAddedServiceDetails {
  readonly collectOnDelivery?: CollectOnDelivery | undefined
}

const $ValueAddedServiceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  collectOnDelivery: C.optional($CollectOnDelivery)
}))
export const ValueAddedServiceDetails: S.Codec<ValueAddedServiceDetails> = /*#__PURE__*/ S.schema(
  $ValueAddedServiceDetails
)

export interface DangerousGoodsDetails {
  readonly unitedNationsRegulatoryId?: string | undefined
  readonly transportationRegulatoryClass?: string | undefined
  readonly packingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly packingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

const $DangerousGoodsDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unitedNationsRegulatoryId: C.optional(C.String),
  transportationRegulatoryClass: C.optional(C.String),
  packingGroup: C.optional(C.String),
  packingInstruction: C.optional(C.String)
}))
export const DangerousGoodsDetails: S.Codec<DangerousGoodsDetails> = /*#__PURE__*/ S.schema($DangerousGoodsDetails)

export type TaxType = "GST" | (string & {})

const $TaxType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TaxType: S.Codec<TaxType> = /*#__PURE__*/ S.schema($TaxType)

export interface TaxDetail {
  readonly taxType: TaxType
  readonly taxRegistrationNumber: string
}

const $TaxDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxType: $TaxType,
  taxRegistrationNumber: C.String
}))
export const TaxDetail: S.Codec<TaxDetail> = /*#__PURE__*/ S.schema($TaxDetail)

export type TaxDetailList = ReadonlyArray<TaxDetail>

const $TaxDetailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TaxDetail))
export const TaxDetailList: S.Codec<TaxDetailList> = /*#__PURE__*/ S.schema($TaxDetailList)

export interface GoodsOwner {
  readonly merchantId: MerchantId
}

const $GoodsOwner: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ merchantId: $MerchantId }))
export const GoodsOwner: S.Codec<GoodsOwner> = /*#__PURE__*/ S.schema($GoodsOwner)

export type EventCode = "ReadyForReceive" | "PickupDone" | "Delivered" | "Departed" | "DeliveryAttempted" | "Lost" | "OutForDelivery" | "ArrivedAtCarrierFacility" | "Rejected" | "Undeliverable" | "PickupCancelled" | "ReturnInitiated" | "AvailableForPickup" | "RecipientRequestedAlternateDeliveryTiming" | (string & {})

const $EventCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.schema($EventCode)

export interface Event {
  readonly eventCode: EventCode
  readonly location?: Location | undefined
  /** ISO 8601. */
  readonly eventTime: string
  readonly shipmentType?: ShipmentType | undefined
}

const $Event: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  eventCode: $EventCode,
  location: C.optional($Location),
  eventTime: C.String,
  shipmentType: C.optional($ShipmentType)
}))
export const Event: S.Codec<Event> = /*#__PURE__*/ S.schema($Event)

export interface TrackingSummary {
  readonly status?: Status | undefined
  readonly trackingDetailCodes?: TrackingDetailCodes | undefined
}

const $TrackingSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.optional($Status),
  trackingDetailCodes: C.optional($TrackingDetailCodes)
}))
export const TrackingSummary: S.Codec<TrackingSummary> = /*#__PURE__*/ S.schema($TrackingSummary)

export type Status = "PreTransit" | "InTransit" | "Delivered" | "Lost" | "OutForDelivery" | "Rejected" | "Undeliverable" | "DeliveryAttempted" | "PickupCancelled" | "AwaitingCustomerPickup" | (string & {})

const $Status: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Status: S.Codec<Status> = /*#__PURE__*/ S.schema($Status)

export interface AmazonOrderDetails {
  readonly orderId: string
}

const $AmazonOrderDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const AmazonOrderDetails: S.Codec<AmazonOrderDetails> = /*#__PURE__*/ S.schema($AmazonOrderDetails)

export interface AmazonShipmentDetails {
  readonly shipmentId: string
}

const $AmazonShipmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const AmazonShipmentDetails: S.Codec<AmazonShipmentDetails> = /*#__PURE__*/ S.schema($AmazonShipmentDetails)

export type ChannelType = "AMAZON" | "EXTERNAL" | (string & {})

const $ChannelType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ChannelType: S.Codec<ChannelType> = /*#__PURE__*/ S.schema($ChannelType)

export interface ChannelDetails {
  readonly channelType: ChannelType
  readonly amazonOrderDetails?: AmazonOrderDetails | undefined
  readonly amazonShipmentDetails?: AmazonShipmentDetails | undefined
}

const $ChannelDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  channelType: $ChannelType,
  amazonOrderDetails: C.optional($AmazonOrderDetails),
  amazonShipmentDetails: C.optional($AmazonShipmentDetails)
}))
export const ChannelDetails: S.Codec<ChannelDetails> = /*#__PURE__*/ S.schema($ChannelDetails)

export type RateList = ReadonlyArray<Rate>

const $RateList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Rate))
export const RateList: S.Codec<RateList> = /*#__PURE__*/ S.schema($RateList)

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

const $Rate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rateId: $RateId,
  carrierId: $CarrierId,
  carrierName: $CarrierName,
  serviceId: $ServiceId,
  serviceName: $ServiceName,
  billedWeight: C.optional($Weight),
  totalCharge: $Currency,
  promise: $Promise,
  supportedDocumentSpecifications: $SupportedDocumentSpecificationList,
  availableValueAddedServiceGroups: C.optional($AvailableValueAddedServiceGroupList),
  requiresAdditionalInputs: C.Boolean,
  rateItemList: C.optional($RateItemList),
  paymentType: C.optional($PaymentType),
  benefits: C.optional($Benefits)
}))
export const Rate: S.Codec<Rate> = /*#__PURE__*/ S.schema($Rate)

export type IneligibilityReasonCode = "NO_COVERAGE" | "PICKUP_SLOT_RESTRICTION" | "UNSUPPORTED_VAS" | "VAS_COMBINATION_RESTRICTION" | "SIZE_RESTRICTIONS" | "WEIGHT_RESTRICTIONS" | "LATE_DELIVERY" | "PROGRAM_CONSTRAINTS" | "TERMS_AND_CONDITIONS_NOT_ACCEPTED" | "UNKNOWN" | (string & {})

const $IneligibilityReasonCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const IneligibilityReasonCode: S.Codec<IneligibilityReasonCode> = /*#__PURE__*/ S.schema(
  $IneligibilityReasonCode
)

export interface IneligibilityReason {
  readonly code: IneligibilityReasonCode
  readonly message: string
}

const $IneligibilityReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: $IneligibilityReasonCode,
  message: C.String
}))
export const IneligibilityReason: S.Codec<IneligibilityReason> = /*#__PURE__*/ S.schema($IneligibilityReason)

export interface IneligibleRate {
  readonly serviceId: ServiceId
  readonly serviceName: ServiceName
  readonly carrierName: CarrierName
  readonly carrierId: CarrierId
  readonly ineligibilityReasons: ReadonlyArray<IneligibilityReason>
}

const $IneligibleRate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceId: $ServiceId,
  serviceName: $ServiceName,
  carrierName: $CarrierName,
  carrierId: $CarrierId,
  ineligibilityReasons: C.Array($IneligibilityReason)
}))
export const IneligibleRate: S.Codec<IneligibleRate> = /*#__PURE__*/ S.schema($IneligibleRate)

export type IneligibleRateList = ReadonlyArray<IneligibleRate>

const $IneligibleRateList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($IneligibleRate))
export const IneligibleRateList: S.Codec<IneligibleRateList> = /*#__PURE__*/ S.schema($IneligibleRateList)

export interface CancelShipmentResult {
  readonly [name: string]: unknown
}

const $CancelShipmentResult: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const CancelShipmentResult: S.Codec<CancelShipmentResult> = /*#__PURE__*/ S.schema($CancelShipmentResult)

export interface CancelShipmentResponse {
  readonly payload?: CancelShipmentResult | undefined
}

const $CancelShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($CancelShipmentResult)
}))
export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.schema($CancelShipmentResponse)

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

const $GetRatesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipTo: C.optional($Address),
  shipFrom: $Address,
  returnTo: C.optional($Address),
  shipDate: C.optional(C.DateTimeInput),
  shipperInstruction: C.optional($ShipperInstruction),
  packages: $PackageList,
  valueAddedServices: C.optional($ValueAddedServiceDetails),
  taxDetails: C.optional($TaxDetailList),
  channelDetails: $ChannelDetails,
  clientReferenceDetails: C.optional($ClientReferenceDetails),
  shipmentType: C.optional($ShipmentType),
  destinationAccessPointDetails: C.optional($AccessPointDetails),
  carrierAccounts: C.optional($CarrierAccounts)
}))
export const GetRatesRequest: S.Codec<GetRatesRequest> = /*#__PURE__*/ S.schema($GetRatesRequest)

export interface AccessPointDetails {
  readonly accessPointId?: AccessPointId | undefined
}

const $AccessPointDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accessPointId: C.optional($AccessPointId)
}))
export const AccessPointDetails: S.Codec<AccessPointDetails> = /*#__PURE__*/ S.schema($AccessPointDetails)

export type NdrAction = "RESCHEDULE" | "REATTEMPT" | "RTO" | (string & {})

const $NdrAction: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const NdrAction: S.Codec<NdrAction> = /*#__PURE__*/ S.schema($NdrAction)

export interface NdrRequestData {
  readonly rescheduleDate?: DateTimeInput | undefined
  readonly additionalAddressNotes?: AdditionalAddressNotes | undefined
}

const $NdrRequestData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rescheduleDate: C.optional(C.DateTimeInput),
  additionalAddressNotes: C.optional($AdditionalAddressNotes)
}))
export const NdrRequestData: S.Codec<NdrRequestData> = /*#__PURE__*/ S.schema($NdrRequestData)

export type ClaimReason = "LOST_IN_TRANSIT" | "DAMAGED_IN_TRANSIT" | "DELIVERED_NOT_RECEIVED" | "ITEM_MISSING_SWITCHEROO" | "COD_ABUSE" | (string & {})

const $ClaimReason: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ClaimReason: S.Codec<ClaimReason> = /*#__PURE__*/ S.schema($ClaimReason)

export type ClaimProofURLs = ReadonlyArray<string>

const $ClaimProofURLs: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const ClaimProofURLs: S.Codec<ClaimProofURLs> = /*#__PURE__*/ S.schema($ClaimProofURLs)

export type SettlementType = "REFUND" | "CERTIFICATE_OF_FACT" | (string & {})

const $SettlementType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SettlementType: S.Codec<SettlementType> = /*#__PURE__*/ S.schema($SettlementType)

export interface GetRatesResult {
  readonly requestToken: RequestToken
  readonly rates: RateList
  readonly ineligibleRates?: IneligibleRateList | undefined
}

const $GetRatesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestToken: $RequestToken,
  rates: $RateList,
  ineligibleRates: C.optional($IneligibleRateList)
}))
export const GetRatesResult: S.Codec<GetRatesResult> = /*#__PURE__*/ S.schema($GetRatesResult)

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
}

const $GetRatesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ payload: C.optional($GetRatesResult) }))
export const GetRatesResponse: S.Codec<GetRatesResponse> = /*#__PURE__*/ S.schema($GetRatesResponse)

export interface DirectPurchaseRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom?: Address | undefined
  readonly returnTo?: Address | undefined
  readonly packages?: PackageList | undefined
  readonly channelDetails: ChannelDetails
  readonly labelSpecifications?: RequestedDocumentSpecification | undefined
}

const $DirectPurchaseRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipTo: C.optional($Address),
  shipFrom: C.optional($Address),
  returnTo: C.optional($Address),
  packages: C.optional($PackageList),
  channelDetails: $ChannelDetails,
  labelSpecifications: C.optional($RequestedDocumentSpecification)
}))
export const DirectPurchaseRequest: S.Codec<DirectPurchaseRequest> = /*#__PURE__*/ S.schema($DirectPurchaseRequest)

export interface DirectPurchaseResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetailList?: PackageDocumentDetailList | undefined
}

const $DirectPurchaseResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetailList: C.optional($PackageDocumentDetailList)
}))
export const DirectPurchaseResult: S.Codec<DirectPurchaseResult> = /*#__PURE__*/ S.schema($DirectPurchaseResult)

export interface DirectPurchaseResponse {
  readonly payload?: DirectPurchaseResult | undefined
}

const $DirectPurchaseResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($DirectPurchaseResult)
}))
export const DirectPurchaseResponse: S.Codec<DirectPurchaseResponse> = /*#__PURE__*/ S.schema($DirectPurchaseResponse)

export interface GetShipmentDocumentsResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetail: PackageDocumentDetail
  readonly benefits?: Benefits | undefined
}

const $GetShipmentDocumentsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetail: $PackageDocumentDetail,
  benefits: C.optional($Benefits)
}))
export const GetShipmentDocumentsResult: S.Codec<GetShipmentDocumentsResult> = /*#__PURE__*/ S.schema(
  $GetShipmentDocumentsResult
)

export interface GetShipmentDocumentsResponse {
  readonly payload?: GetShipmentDocumentsResult | undefined
}

const $GetShipmentDocumentsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetShipmentDocumentsResult)
}))
export const GetShipmentDocumentsResponse: S.Codec<GetShipmentDocumentsResponse> = /*#__PURE__*/ S.schema(
  $GetShipmentDocumentsResponse
)

export interface GetTrackingResult {
  readonly trackingId: TrackingId
  readonly alternateLegTrackingId: AlternateLegTrackingId
  readonly eventHistory: ReadonlyArray<Event>
  /** ISO 8601. */
  readonly promisedDeliveryDate: string
  readonly summary: TrackingSummary
}

const $GetTrackingResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingId: $TrackingId,
  alternateLegTrackingId: $AlternateLegTrackingId,
  eventHistory: C.Array($Event),
  promisedDeliveryDate: C.String,
  summary: $TrackingSummary
}))
export const GetTrackingResult: S.Codec<GetTrackingResult> = /*#__PURE__*/ S.schema($GetTrackingResult)

export interface SubmitNdrFeedbackRequest {
  readonly trackingId: TrackingId
  readonly ndrAction: NdrAction
  readonly ndrRequestData?: NdrRequestData | undefined
}

const $SubmitNdrFeedbackRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingId: $TrackingId,
  ndrAction: $NdrAction,
  ndrRequestData: C.optional($NdrRequestData)
}))
export const SubmitNdrFeedbackRequest: S.Codec<SubmitNdrFeedbackRequest> = /*#__PURE__*/ S.schema(
  $SubmitNdrFeedbackRequest
)

export interface CreateClaimRequest {
  readonly trackingId: TrackingId
  readonly declaredValue?: Currency | undefined
  readonly claimReason: ClaimReason
  readonly isReplacementPackageSent?: boolean | undefined
  readonly proofs?: ClaimProofURLs | undefined
  readonly settlementType: SettlementType
}

const $CreateClaimRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingId: $TrackingId,
  declaredValue: C.optional($Currency),
  claimReason: $ClaimReason,
  isReplacementPackageSent: C.optional(C.Boolean),
  proofs: C.optional($ClaimProofURLs),
  settlementType: $SettlementType
}))
export const CreateClaimRequest: S.Codec<CreateClaimRequest> = /*#__PURE__*/ S.schema($CreateClaimRequest)

export interface GetTrackingResponse {
  readonly payload?: GetTrackingResult | undefined
}

const $GetTrackingResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetTrackingResult)
}))
export const GetTrackingResponse: S.Codec<GetTrackingResponse> = /*#__PURE__*/ S.schema($GetTrackingResponse)

export interface CreateClaimResponse {
  readonly claimId?: ClaimId | undefined
}

const $CreateClaimResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ claimId: C.optional($ClaimId) }))
export const CreateClaimResponse: S.Codec<CreateClaimResponse> = /*#__PURE__*/ S.schema($CreateClaimResponse)

export interface PurchaseShipmentRequest {
  readonly requestToken: RequestToken
  readonly rateId: RateId
  readonly requestedDocumentSpecification: RequestedDocumentSpecification
  readonly requestedValueAddedServices?: RequestedValueAddedServiceList | undefined
  readonly additionalInputs?: {
    readonly [name: string]: unknown
  } | undefined
}

const $PurchaseShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestToken: $RequestToken,
  rateId: $RateId,
  requestedDocumentSpecification: $RequestedDocumentSpecification,
  requestedValueAddedServices: C.optional($RequestedValueAddedServiceList),
  additionalInputs: C.optional(C.Record(C.Unknown))
}))
export const PurchaseShipmentRequest: S.Codec<PurchaseShipmentRequest> = /*#__PURE__*/ S.schema(
  $PurchaseShipmentRequest
)

export interface PurchaseShipmentResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly benefits?: Benefits | undefined
}

const $PurchaseShipmentResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetails: $PackageDocumentDetailList,
  promise: $Promise,
  benefits: C.optional($Benefits)
}))
export const PurchaseShipmentResult: S.Codec<PurchaseShipmentResult> = /*#__PURE__*/ S.schema($PurchaseShipmentResult)

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
}

const $PurchaseShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($PurchaseShipmentResult)
}))
export const PurchaseShipmentResponse: S.Codec<PurchaseShipmentResponse> = /*#__PURE__*/ S.schema(
  $PurchaseShipmentResponse
)

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

const $OneClickShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipTo: C.optional($Address),
  shipFrom: $Address,
  returnTo: C.optional($Address),
  shipDate: C.optional(C.DateTimeInput),
  goodsOwner: C.optional($GoodsOwner),
  packages: $PackageList,
  valueAddedServicesDetails: C.optional($OneClickShipmentValueAddedServiceDetails),
  taxDetails: C.optional($TaxDetailList),
  channelDetails: $ChannelDetails,
  labelSpecifications: $RequestedDocumentSpecification,
  serviceSelection: $ServiceSelection,
  shipperInstruction: C.optional($ShipperInstruction),
  destinationAccessPointDetails: C.optional($AccessPointDetails)
}))
export const OneClickShipmentRequest: S.Codec<OneClickShipmentRequest> = /*#__PURE__*/ S.schema(
  $OneClickShipmentRequest
)

export interface OneClickShipmentResponse {
  readonly payload?: OneClickShipmentResult | undefined
}

const $OneClickShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OneClickShipmentResult)
}))
export const OneClickShipmentResponse: S.Codec<OneClickShipmentResponse> = /*#__PURE__*/ S.schema(
  $OneClickShipmentResponse
)

export interface OneClickShipmentResult {
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly carrier: Carrier
  readonly service: Service
  readonly totalCharge: Currency
}

const $OneClickShipmentResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetails: $PackageDocumentDetailList,
  promise: $Promise,
  carrier: $Carrier,
  service: $Service,
  totalCharge: $Currency
}))
export const OneClickShipmentResult: S.Codec<OneClickShipmentResult> = /*#__PURE__*/ S.schema($OneClickShipmentResult)

export interface GetAccessPointsResponse {
  readonly payload?: GetAccessPointsResult | undefined
}

const $GetAccessPointsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetAccessPointsResult)
}))
export const GetAccessPointsResponse: S.Codec<GetAccessPointsResponse> = /*#__PURE__*/ S.schema(
  $GetAccessPointsResponse
)

export interface GetAccessPointsResult {
  readonly accessPointsMap: AccessPointsMap
}

const $GetAccessPointsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ accessPointsMap: $AccessPointsMap }))
export const GetAccessPointsResult: S.Codec<GetAccessPointsResult> = /*#__PURE__*/ S.schema($GetAccessPointsResult)

export type AccessPointType = "HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})

const $AccessPointType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccessPointType: S.Codec<AccessPointType> = /*#__PURE__*/ S.schema($AccessPointType)

export interface AccessPointsMap {
  readonly [name: string]: AccessPointList
}

const $AccessPointsMap: C.Shape = /*#__PURE__*/ C.define(() => C.Record($AccessPointList))
export const AccessPointsMap: S.Codec<AccessPointsMap> = /*#__PURE__*/ S.schema($AccessPointsMap)

export type AccessPointList = ReadonlyArray<AccessPoint>

const $AccessPointList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AccessPoint))
export const AccessPointList: S.Codec<AccessPointList> = /*#__PURE__*/ S.schema($AccessPointList)

export type AccessPointId = string

const $AccessPointId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccessPointId: S.Codec<AccessPointId> = /*#__PURE__*/ S.schema($AccessPointId)

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

const $AccessPoint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accessPointId: C.optional($AccessPointId),
  name: C.optional(C.String),
  timezone: C.optional(C.String),
  type: C.optional($AccessPointType),
  accessibilityAttributes: C.optional($AccessibilityAttributes),
  address: C.optional($Address),
  exceptionOperatingHours: C.optional(C.Array($ExceptionOperatingHours)),
  assistanceType: C.optional(C.String),
  score: C.optional(C.String),
  standardOperatingHours: C.optional($DayOfWeekTimeMap)
}))
export const AccessPoint: S.Codec<AccessPoint> = /*#__PURE__*/ S.schema($AccessPoint)

export interface AccessibilityAttributes {
  readonly distance?: string | undefined
  readonly driveTime?: number | undefined
}

const $AccessibilityAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  distance: C.optional(C.String),
  driveTime: C.optional(C.Number)
}))
export const AccessibilityAttributes: S.Codec<AccessibilityAttributes> = /*#__PURE__*/ S.schema(
  $AccessibilityAttributes
)

export interface OperatingHours {
  readonly closingTime?: TimeOfDay | undefined
  readonly openingTime?: TimeOfDay | undefined
  readonly midDayClosures?: ReadonlyArray<TimeOfDay> | undefined
}

const $OperatingHours: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  closingTime: C.optional($TimeOfDay),
  openingTime: C.optional($TimeOfDay),
  midDayClosures: C.optional(C.Array($TimeOfDay))
}))
export const OperatingHours: S.Codec<OperatingHours> = /*#__PURE__*/ S.schema($OperatingHours)

export interface TimeOfDay {
  readonly hourOfDay?: number | undefined
  readonly minuteOfHour?: number | undefined
  readonly secondOfMinute?: number | undefined
}

const $TimeOfDay: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  hourOfDay: C.optional(C.Number),
  minuteOfHour: C.optional(C.Number),
  secondOfMinute: C.optional(C.Number)
}))
export const TimeOfDay: S.Codec<TimeOfDay> = /*#__PURE__*/ S.schema($TimeOfDay)

export interface DayOfWeekTimeMap {
  readonly [name: string]: OperatingHours
}

const $DayOfWeekTimeMap: C.Shape = /*#__PURE__*/ C.define(() => C.Record($OperatingHours))
export const DayOfWeekTimeMap: S.Codec<DayOfWeekTimeMap> = /*#__PURE__*/ S.schema($DayOfWeekTimeMap)

export interface ExceptionOperatingHours {
  readonly dateRange?: DateRange | undefined
  readonly operatingHours?: OperatingHours | undefined
}

const $ExceptionOperatingHours: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dateRange: C.optional($DateRange),
  operatingHours: C.optional($OperatingHours)
}))
export const ExceptionOperatingHours: S.Codec<ExceptionOperatingHours> = /*#__PURE__*/ S.schema(
  $ExceptionOperatingHours
)

export interface GetAdditionalInputsResult {
  readonly [name: string]: unknown
}

const $GetAdditionalInputsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const GetAdditionalInputsResult: S.Codec<GetAdditionalInputsResult> = /*#__PURE__*/ S.schema(
  $GetAdditionalInputsResult
)

export interface GetAdditionalInputsResponse {
  readonly payload?: GetAdditionalInputsResult | undefined
}

const $GetAdditionalInputsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetAdditionalInputsResult)
}))
export const GetAdditionalInputsResponse: S.Codec<GetAdditionalInputsResponse> = /*#__PURE__*/ S.schema(
  $GetAdditionalInputsResponse
)

export interface GetCarrierAccountsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

const $GetCarrierAccountsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails)
}))
export const GetCarrierAccountsRequest: S.Codec<GetCarrierAccountsRequest> = /*#__PURE__*/ S.schema(
  $GetCarrierAccountsRequest
)

export interface LinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierAccountType: CarrierAccountType
  readonly carrierAccountAttributes: CarrierAccountAttributes
  readonly encryptedCarrierAccountAttributes?: CarrierAccountAttributes | undefined
}

const $LinkCarrierAccountRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails),
  carrierAccountType: $CarrierAccountType,
  carrierAccountAttributes: $CarrierAccountAttributes,
  encryptedCarrierAccountAttributes: C.optional($CarrierAccountAttributes)
}))
export const LinkCarrierAccountRequest: S.Codec<LinkCarrierAccountRequest> = /*#__PURE__*/ S.schema(
  $LinkCarrierAccountRequest
)

export interface UnlinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly accountId?: AccountId | undefined
}

const $UnlinkCarrierAccountRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails),
  accountId: C.optional($AccountId)
}))
export const UnlinkCarrierAccountRequest: S.Codec<UnlinkCarrierAccountRequest> = /*#__PURE__*/ S.schema(
  $UnlinkCarrierAccountRequest
)

export interface GenerateCollectionFormRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierId: CarrierId
  readonly shipFromAddress?: Address | undefined
}

const $GenerateCollectionFormRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails),
  carrierId: $CarrierId,
  shipFromAddress: C.optional($Address)
}))
export const GenerateCollectionFormRequest: S.Codec<GenerateCollectionFormRequest> = /*#__PURE__*/ S.schema(
  $GenerateCollectionFormRequest
)

export interface GetCollectionFormHistoryRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly maxResults?: number | undefined
  readonly carrierId?: CarrierId | undefined
  readonly shipFromAddress?: Address | undefined
  readonly dateRange?: DateRangeInput | undefined
}

const $GetCollectionFormHistoryRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails),
  maxResults: C.optional(C.Number),
  carrierId: C.optional($CarrierId),
  shipFromAddress: C.optional($Address),
  dateRange: C.optional($DateRangeInput)
}))
export const GetCollectionFormHistoryRequest: S.Codec<GetCollectionFormHistoryRequest> = /*#__PURE__*/ S.schema(
  $GetCollectionFormHistoryRequest
)

export interface GetUnmanifestedShipmentsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

const $GetUnmanifestedShipmentsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceDetails: C.optional($ClientReferenceDetails)
}))
export const GetUnmanifestedShipmentsRequest: S.Codec<GetUnmanifestedShipmentsRequest> = /*#__PURE__*/ S.schema(
  $GetUnmanifestedShipmentsRequest
)

export interface GetCarrierAccountFormInputsResponse {
  readonly linkableCarriersList?: LinkableCarriersList | undefined
}

const $GetCarrierAccountFormInputsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  linkableCarriersList: C.optional($LinkableCarriersList)
}))
export const GetCarrierAccountFormInputsResponse: S.Codec<GetCarrierAccountFormInputsResponse> = /*#__PURE__*/ S.schema(
  $GetCarrierAccountFormInputsResponse
)

export interface GetCarrierAccountsResponse {
  readonly activeAccounts: ActiveAccounts
}

const $GetCarrierAccountsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ activeAccounts: $ActiveAccounts }))
export const GetCarrierAccountsResponse: S.Codec<GetCarrierAccountsResponse> = /*#__PURE__*/ S.schema(
  $GetCarrierAccountsResponse
)

export interface LinkCarrierAccountResponse {
  readonly registrationStatus?: AccountStatus | undefined
  readonly accountId?: AccountId | undefined
}

const $LinkCarrierAccountResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  registrationStatus: C.optional($AccountStatus),
  accountId: C.optional($AccountId)
}))
export const LinkCarrierAccountResponse: S.Codec<LinkCarrierAccountResponse> = /*#__PURE__*/ S.schema(
  $LinkCarrierAccountResponse
)

export interface UnlinkCarrierAccountResponse {
  readonly isUnlinked?: boolean | undefined
}

const $UnlinkCarrierAccountResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isUnlinked: C.optional(C.Boolean)
}))
export const UnlinkCarrierAccountResponse: S.Codec<UnlinkCarrierAccountResponse> = /*#__PURE__*/ S.schema(
  $UnlinkCarrierAccountResponse
)

export interface GenerateCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

const $GenerateCollectionFormResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  collectionsFormDocument: C.optional($CollectionsFormDocument)
}))
export const GenerateCollectionFormResponse: S.Codec<GenerateCollectionFormResponse> = /*#__PURE__*/ S.schema(
  $GenerateCollectionFormResponse
)

export interface GetCollectionFormHistoryResponse {
  readonly collectionFormsHistoryRecordList?: CollectionFormsHistoryRecordList | undefined
  readonly lastRefreshedDate?: string | undefined
}

const $GetCollectionFormHistoryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  collectionFormsHistoryRecordList: C.optional($CollectionFormsHistoryRecordList),
  lastRefreshedDate: C.optional(C.String)
}))
export const GetCollectionFormHistoryResponse: S.Codec<GetCollectionFormHistoryResponse> = /*#__PURE__*/ S.schema(
  $GetCollectionFormHistoryResponse
)

export interface GetUnmanifestedShipmentsResponse {
  readonly unmanifestedCarrierInformationList?: UnmanifestedCarrierInformationList | undefined
}

const $GetUnmanifestedShipmentsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unmanifestedCarrierInformationList: C.optional($UnmanifestedCarrierInformationList)
}))
export const GetUnmanifestedShipmentsResponse: S.Codec<GetUnmanifestedShipmentsResponse> = /*#__PURE__*/ S.schema(
  $GetUnmanifestedShipmentsResponse
)

export interface GetCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

const $GetCollectionFormResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  collectionsFormDocument: C.optional($CollectionsFormDocument)
}))
export const GetCollectionFormResponse: S.Codec<GetCollectionFormResponse> = /*#__PURE__*/ S.schema(
  $GetCollectionFormResponse
)

export type ClientReferenceDetails = ReadonlyArray<ClientReferenceDetail>

const $ClientReferenceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ClientReferenceDetail))
export const ClientReferenceDetails: S.Codec<ClientReferenceDetails> = /*#__PURE__*/ S.schema($ClientReferenceDetails)

export interface ClientReferenceDetail {
  readonly clientReferenceType: "IntegratorShipperId" | "IntegratorMerchantId" | (string & {})
  readonly clientReferenceId: string
}

const $ClientReferenceDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceType: C.String,
  clientReferenceId: C.String
}))
export const ClientReferenceDetail: S.Codec<ClientReferenceDetail> = /*#__PURE__*/ S.schema($ClientReferenceDetail)

export type CollectionFormId = string

const $CollectionFormId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CollectionFormId: S.Codec<CollectionFormId> = /*#__PURE__*/ S.schema($CollectionFormId)

export type ShipmentType = "FORWARD" | "RETURNS" | (string & {})

const $ShipmentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentType: S.Codec<ShipmentType> = /*#__PURE__*/ S.schema($ShipmentType)

export type CarrierAccounts = ReadonlyArray<CarrierAccount>

const $CarrierAccounts: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CarrierAccount))
export const CarrierAccounts: S.Codec<CarrierAccounts> = /*#__PURE__*/ S.schema($CarrierAccounts)

export interface CarrierAccount {
  readonly carrierAccountId: AccountId
  readonly carrierId: CarrierId
}

const $CarrierAccount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierAccountId: $AccountId,
  carrierId: $CarrierId
}))
export const CarrierAccount: S.Codec<CarrierAccount> = /*#__PURE__*/ S.schema($CarrierAccount)

export type ActiveAccounts = ReadonlyArray<ActiveAccount>

const $ActiveAccounts: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ActiveAccount))
export const ActiveAccounts: S.Codec<ActiveAccounts> = /*#__PURE__*/ S.schema($ActiveAccounts)

export interface ActiveAccount {
  readonly accountId?: AccountId | undefined
  readonly carrierId?: CarrierId | undefined
}

const $ActiveAccount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.optional($AccountId),
  carrierId: C.optional($CarrierId)
}))
export const ActiveAccount: S.Codec<ActiveAccount> = /*#__PURE__*/ S.schema($ActiveAccount)

export interface DateRange {
  /** ISO 8601. */
  readonly startDate?: string | undefined
  /** ISO 8601. */
  readonly endDate?: string | undefined
}

const $DateRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDate: C.optional(C.String),
  endDate: C.optional(C.String)
}))
export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.schema($DateRange)

export type CarrierAccountAttributes = ReadonlyArray<CarrierAccountAttribute>

const $CarrierAccountAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CarrierAccountAttribute))
export const CarrierAccountAttributes: S.Codec<CarrierAccountAttributes> = /*#__PURE__*/ S.schema(
  $CarrierAccountAttributes
)

export interface CarrierAccountAttribute {
  readonly attributeName?: string | undefined
  readonly propertyGroup?: string | undefined
  readonly value?: string | undefined
}

const $CarrierAccountAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributeName: C.optional(C.String),
  propertyGroup: C.optional(C.String),
  value: C.optional(C.String)
}))
export const CarrierAccountAttribute: S.Codec<CarrierAccountAttribute> = /*#__PURE__*/ S.schema(
  $CarrierAccountAttribute
)

export type CarrierAccountType = string

const $CarrierAccountType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierAccountType: S.Codec<CarrierAccountType> = /*#__PURE__*/ S.schema($CarrierAccountType)

export type MerchantId = string

const $MerchantId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MerchantId: S.Codec<MerchantId> = /*#__PURE__*/ S.schema($MerchantId)

export type AccountStatus = "ACTIVE" | "INACTIVE" | "PENDING" | "SUSPENDED" | (string & {})

const $AccountStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccountStatus: S.Codec<AccountStatus> = /*#__PURE__*/ S.schema($AccountStatus)

export interface CollectionsFormDocument {
  readonly base64EncodedContent?: string | undefined
  readonly documentFormat?: string | undefined
}

const $CollectionsFormDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  base64EncodedContent: C.optional(C.String),
  documentFormat: C.optional(C.String)
}))
export const CollectionsFormDocument: S.Codec<CollectionsFormDocument> = /*#__PURE__*/ S.schema(
  $CollectionsFormDocument
)

export type CollectionFormsHistoryRecordList = ReadonlyArray<CollectionFormsHistoryRecord>

const $CollectionFormsHistoryRecordList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CollectionFormsHistoryRecord))
export const CollectionFormsHistoryRecordList: S.Codec<CollectionFormsHistoryRecordList> = /*#__PURE__*/ S.schema(
  $CollectionFormsHistoryRecordList
)

export interface CollectionFormsHistoryRecord {
  readonly carrierName?: CarrierName | undefined
  /** ISO 8601. */
  readonly creationDate?: string | undefined
  readonly generationStatus?: GenerationStatus | undefined
  readonly collectionFormId?: CollectionFormId | undefined
  readonly shipFromAddress?: Address | undefined
}

const $CollectionFormsHistoryRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierName: C.optional($CarrierName),
  creationDate: C.optional(C.String),
  generationStatus: C.optional($GenerationStatus),
  collectionFormId: C.optional($CollectionFormId),
  shipFromAddress: C.optional($Address)
}))
export const CollectionFormsHistoryRecord: S.Codec<CollectionFormsHistoryRecord> = /*#__PURE__*/ S.schema(
  $CollectionFormsHistoryRecord
)

export type UnmanifestedCarrierInformationList = ReadonlyArray<UnmanifestedCarrierInformation>

const $UnmanifestedCarrierInformationList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($UnmanifestedCarrierInformation)
)
export const UnmanifestedCarrierInformationList: S.Codec<UnmanifestedCarrierInformationList> = /*#__PURE__*/ S.schema(
  $UnmanifestedCarrierInformationList
)

export interface UnmanifestedCarrierInformation {
  readonly carrierId?: CarrierId | undefined
  readonly carrierName?: CarrierName | undefined
  readonly unmanifestedShipmentLocationList?: UnmanifestedShipmentLocationList | undefined
}

const $UnmanifestedCarrierInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierId: C.optional($CarrierId),
  carrierName: C.optional($CarrierName),
  unmanifestedShipmentLocationList: C.optional($UnmanifestedShipmentLocationList)
}))
export const UnmanifestedCarrierInformation: S.Codec<UnmanifestedCarrierInformation> = /*#__PURE__*/ S.schema(
  $UnmanifestedCarrierInformation
)

export type UnmanifestedShipmentLocationList = ReadonlyArray<UnmanifestedShipmentLocation>

const $UnmanifestedShipmentLocationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($UnmanifestedShipmentLocation))
export const UnmanifestedShipmentLocationList: S.Codec<UnmanifestedShipmentLocationList> = /*#__PURE__*/ S.schema(
  $UnmanifestedShipmentLocationList
)

export interface UnmanifestedShipmentLocation {
  readonly address?: Address | undefined
  readonly lastManifestDate?: string | undefined
}

const $UnmanifestedShipmentLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  address: C.optional($Address),
  lastManifestDate: C.optional(C.String)
}))
export const UnmanifestedShipmentLocation: S.Codec<UnmanifestedShipmentLocation> = /*#__PURE__*/ S.schema(
  $UnmanifestedShipmentLocation
)

export type LinkableCarriersList = ReadonlyArray<LinkableCarrier>

const $LinkableCarriersList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LinkableCarrier))
export const LinkableCarriersList: S.Codec<LinkableCarriersList> = /*#__PURE__*/ S.schema($LinkableCarriersList)

export interface LinkableCarrier {
  readonly carrierId?: CarrierId | undefined
  readonly linkableAccountTypes?: LinkableAccountTypeList | undefined
}

const $LinkableCarrier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierId: C.optional($CarrierId),
  linkableAccountTypes: C.optional($LinkableAccountTypeList)
}))
export const LinkableCarrier: S.Codec<LinkableCarrier> = /*#__PURE__*/ S.schema($LinkableCarrier)

export type LinkableAccountTypeList = ReadonlyArray<LinkableAccountType>

const $LinkableAccountTypeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LinkableAccountType))
export const LinkableAccountTypeList: S.Codec<LinkableAccountTypeList> = /*#__PURE__*/ S.schema(
  $LinkableAccountTypeList
)

export interface LinkableAccountType {
  readonly accountType?: AccountType | undefined
  readonly carrierAccountInputs?: CarrierAccountInputsList | undefined
}

const $LinkableAccountType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountType: C.optional($AccountType),
  carrierAccountInputs: C.optional($CarrierAccountInputsList)
}))
export const LinkableAccountType: S.Codec<LinkableAccountType> = /*#__PURE__*/ S.schema($LinkableAccountType)

export type CarrierAccountInputsList = ReadonlyArray<CarrierAccountInput>

const $CarrierAccountInputsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CarrierAccountInput))
export const CarrierAccountInputsList: S.Codec<CarrierAccountInputsList> = /*#__PURE__*/ S.schema(
  $CarrierAccountInputsList
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

const $CarrierAccountInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  descriptionLocalizationKey: C.optional(C.String),
  name: C.optional(C.String),
  groupName: C.optional(C.String),
  inputType: C.optional($InputType),
  isMandatory: C.optional(C.Boolean),
  isConfidential: C.optional(C.Boolean),
  isHidden: C.optional(C.Boolean),
  validationMetadata: C.optional($ValidationMetadataList)
}))
export const CarrierAccountInput: S.Codec<CarrierAccountInput> = /*#__PURE__*/ S.schema($CarrierAccountInput)

export type ValidationMetadataList = ReadonlyArray<ValidationMetadata>

const $ValidationMetadataList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ValidationMetadata))
export const ValidationMetadataList: S.Codec<ValidationMetadataList> = /*#__PURE__*/ S.schema($ValidationMetadataList)

export interface ValidationMetadata {
  readonly errorMessage?: string | undefined
  readonly validationStrategy?: string | undefined
  readonly value?: string | undefined
}

const $ValidationMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errorMessage: C.optional(C.String),
  validationStrategy: C.optional(C.String),
  value: C.optional(C.String)
}))
export const ValidationMetadata: S.Codec<ValidationMetadata> = /*#__PURE__*/ S.schema($ValidationMetadata)

export type GenerationStatus = "Completed" | "InProgress" | (string & {})

const $GenerationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const GenerationStatus: S.Codec<GenerationStatus> = /*#__PURE__*/ S.schema($GenerationStatus)

export type AccountType = "SHIPPER_ACCOUNT" | "SHIPPER_ACCOUNT_WITH_INVOICE" | "AMAZON_ACCOUNT" | (string & {})

const $AccountType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccountType: S.Codec<AccountType> = /*#__PURE__*/ S.schema($AccountType)

export type InputType = "TEXTBOX" | "PASSWORD" | (string & {})

const $InputType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InputType: S.Codec<InputType> = /*#__PURE__*/ S.schema($InputType)

export type PaymentType = "PAY_THROUGH_AMAZON" | "PAY_DIRECT_TO_CARRIER" | (string & {})

const $PaymentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PaymentType: S.Codec<PaymentType> = /*#__PURE__*/ S.schema($PaymentType)

export type RateItemList = ReadonlyArray<RateItem>

const $RateItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RateItem))
export const RateItemList: S.Codec<RateItemList> = /*#__PURE__*/ S.schema($RateItemList)

export interface RateItem {
  readonly rateItemID?: RateItemID | undefined
  readonly rateItemType?: RateItemType | undefined
  readonly rateItemCharge?: Currency | undefined
  readonly rateItemNameLocalization?: string | undefined
}

const $RateItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rateItemID: C.optional($RateItemID),
  rateItemType: C.optional($RateItemType),
  rateItemCharge: C.optional($Currency),
  rateItemNameLocalization: C.optional(C.String)
}))
export const RateItem: S.Codec<RateItem> = /*#__PURE__*/ S.schema($RateItem)

export type RateItemID = "BASE_RATE" | "TRANSACTION_FEE" | "ADULT_SIGNATURE_CONFIRMATION" | "SIGNATURE_CONFIRMATION" | "NO_CONFIRMATION" | "WAIVE_SIGNATURE" | "IMPLIED_LIABILITY" | "HIDDEN_POSTAGE" | "DECLARED_VALUE" | "SUNDAY_HOLIDAY_DELIVERY" | "DELIVERY_CONFIRMATION" | "IMPORT_DUTY_CHARGE" | "VAT" | "NO_SATURDAY_DELIVERY" | "INSURANCE" | "COD" | "FUEL_SURCHARGE" | "INSPECTION_CHARGE" | "DELIVERY_AREA_SURCHARGE" | "WAYBILL_CHARGE" | "AMAZON_SPONSORED_DISCOUNT" | "INTEGRATOR_SPONSORED_DISCOUNT" | "OVERSIZE_SURCHARGE" | "CONGESTION_CHARGE" | "RESIDENTIAL_SURCHARGE" | "ADDITIONAL_SURCHARGE" | "SURCHARGE" | "REBATE" | "HIGH_CUBE_SURCHARGE" | "HIGH_LENGTH_SURCHARGE" | "HIGH_WIDTH_SURCHARGE" | "DEMAND_SURCHARGE" | "NONSTANDARD_FEE" | (string & {})

const $RateItemID: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateItemID: S.Codec<RateItemID> = /*#__PURE__*/ S.schema($RateItemID)

export type RateItemType = "MANDATORY" | "OPTIONAL" | "INCLUDED" | (string & {})

const $RateItemType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateItemType: S.Codec<RateItemType> = /*#__PURE__*/ S.schema($RateItemType)

export interface Benefits {
  readonly includedBenefits: IncludedBenefits
  readonly excludedBenefits: ExcludedBenefits
}

const $Benefits: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  includedBenefits: $IncludedBenefits,
  excludedBenefits: $ExcludedBenefits
}))
export const Benefits: S.Codec<Benefits> = /*#__PURE__*/ S.schema($Benefits)

export type IncludedBenefits = ReadonlyArray<string>

const $IncludedBenefits: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const IncludedBenefits: S.Codec<IncludedBenefits> = /*#__PURE__*/ S.schema($IncludedBenefits)

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

const $ExcludedBenefits: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ExcludedBenefit))
export const ExcludedBenefits: S.Codec<ExcludedBenefits> = /*#__PURE__*/ S.schema($ExcludedBenefits)

export interface ExcludedBenefit {
  readonly benefit: string
  readonly reasonCodes?: ExcludedBenefitReasonCodes | undefined
}

const $ExcludedBenefit: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  benefit: C.String,
  reasonCodes: C.optional($ExcludedBenefitReasonCodes)
}))
export const ExcludedBenefit: S.Codec<ExcludedBenefit> = /*#__PURE__*/ S.schema($ExcludedBenefit)

export type ExcludedBenefitReasonCodes = ReadonlyArray<string>

const $ExcludedBenefitReasonCodes: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const ExcludedBenefitReasonCodes: S.Codec<ExcludedBenefitReasonCodes> = /*#__PURE__*/ S.schema(
  $ExcludedBenefitReasonCodes
)

export interface ServiceSelection {
  readonly serviceId: ServiceIds
}

const $ServiceSelection: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ serviceId: $ServiceIds }))
export const ServiceSelection: S.Codec<ServiceSelection> = /*#__PURE__*/ S.schema($ServiceSelection)

export type ServiceIds = ReadonlyArray<string>

const $ServiceIds: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const ServiceIds: S.Codec<ServiceIds> = /*#__PURE__*/ S.schema($ServiceIds)

export type OneClickShipmentValueAddedServiceDetails = ReadonlyArray<OneClickShipmentValueAddedService>

const $OneClickShipmentValueAddedServiceDetails: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($OneClickShipmentValueAddedService)
)
export const OneClickShipmentValueAddedServiceDetails: S.Codec<OneClickShipmentValueAddedServiceDetails> = /*#__PURE__*/ S.schema(
  $OneClickShipmentValueAddedServiceDetails
)

export interface OneClickShipmentValueAddedService {
  readonly id: string
  readonly amount?: Currency | undefined
}

const $OneClickShipmentValueAddedService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  amount: C.optional($Currency)
}))
export const OneClickShipmentValueAddedService: S.Codec<OneClickShipmentValueAddedService> = /*#__PURE__*/ S.schema(
  $OneClickShipmentValueAddedService
)

export interface Service {
  readonly id: ServiceId
  readonly name: ServiceName
}

const $Service: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ id: $ServiceId, name: $ServiceName }))
export const Service: S.Codec<Service> = /*#__PURE__*/ S.schema($Service)

export interface Carrier {
  readonly id: CarrierId
  readonly name: CarrierName
}

const $Carrier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ id: $CarrierId, name: $CarrierName }))
export const Carrier: S.Codec<Carrier> = /*#__PURE__*/ S.schema($Carrier)

/** `DateRange` in requests. */
export interface DateRangeInput {
  readonly startDate?: DateTimeInput | undefined
  readonly endDate?: DateTimeInput | undefined
}

const $DateRangeInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDate: C.optional(C.DateTimeInput),
  endDate: C.optional(C.DateTimeInput)
}))
export const DateRangeInput: S.Codec<DateRangeInput> = /*#__PURE__*/ S.schema($DateRangeInput)
