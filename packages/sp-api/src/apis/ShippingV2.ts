// AUTO-GENERATED from shippingV2.json by packages/codegen. Do not edit.
/** Shipping v2. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getRates`. */
export interface GetRatesInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetRatesRequest
}

const $GetRatesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $GetRatesRequest
}))
export const GetRatesInput: Schemas.Codec<GetRatesInput> = Schemas.make($GetRatesInput)

/**
 * `POST /shipping/v2/shipments/rates`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getRates: Op.Operation<GetRatesInput, GetRatesResponse> = Op.make({
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
}, { body: (): Shape.Shape => $GetRatesRequest, output: (): Shape.Shape => $GetRatesResponse })

/** Input of `directPurchaseShipment`. */
export interface DirectPurchaseShipmentInput {
  /** A new one for each request that must count once; repeats carry the same. */
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  readonly locale?: string | undefined
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: DirectPurchaseRequest
}

const $DirectPurchaseShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-IdempotencyKey": Shape.optional(Shape.String),
  locale: Shape.optional(Shape.String),
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $DirectPurchaseRequest
}))
export const DirectPurchaseShipmentInput: Schemas.Codec<DirectPurchaseShipmentInput> = Schemas.make(
  $DirectPurchaseShipmentInput
)

/**
 * `POST /shipping/v2/shipments/directPurchase`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/directpurchaseshipment
 */
export const directPurchaseShipment: Op.Operation<DirectPurchaseShipmentInput, DirectPurchaseResponse> = Op.make({
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
}, { body: (): Shape.Shape => $DirectPurchaseRequest, output: (): Shape.Shape => $DirectPurchaseResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  /** A new one for each request that must count once; repeats carry the same. */
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: PurchaseShipmentRequest
}

const $PurchaseShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-IdempotencyKey": Shape.optional(Shape.String),
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $PurchaseShipmentRequest
}))
export const PurchaseShipmentInput: Schemas.Codec<PurchaseShipmentInput> = Schemas.make($PurchaseShipmentInput)

/**
 * `POST /shipping/v2/shipments`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const purchaseShipment: Op.Operation<PurchaseShipmentInput, PurchaseShipmentResponse> = Op.make({
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
}, { body: (): Shape.Shape => $PurchaseShipmentRequest, output: (): Shape.Shape => $PurchaseShipmentResponse })

/** Input of `oneClickShipment`. */
export interface OneClickShipmentInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: OneClickShipmentRequest
}

const $OneClickShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $OneClickShipmentRequest
}))
export const OneClickShipmentInput: Schemas.Codec<OneClickShipmentInput> = Schemas.make($OneClickShipmentInput)

/**
 * `POST /shipping/v2/oneClickShipment`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/oneclickshipment
 */
export const oneClickShipment: Op.Operation<OneClickShipmentInput, OneClickShipmentResponse> = Op.make({
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
}, { body: (): Shape.Shape => $OneClickShipmentRequest, output: (): Shape.Shape => $OneClickShipmentResponse })

/** Input of `getTracking`. */
export interface GetTrackingInput {
  readonly trackingId: string
  readonly carrierId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetTrackingInput: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingId: Shape.String,
  carrierId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetTrackingInput: Schemas.Codec<GetTrackingInput> = Schemas.make($GetTrackingInput)

/**
 * `GET /shipping/v2/tracking`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/gettracking
 */
export const getTracking: Op.Operation<GetTrackingInput, GetTrackingResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetTrackingResponse })

/** Input of `getShipmentDocuments`. */
export interface GetShipmentDocumentsInput {
  /** From `purchaseShipment`. */
  readonly shipmentId: string
  readonly packageClientReferenceId: string
  readonly format?: string | undefined
  /** A resolution that `getRates` returned. In dots per inch. */
  readonly dpi?: number | undefined
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetShipmentDocumentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  packageClientReferenceId: Shape.String,
  format: Shape.optional(Shape.String),
  dpi: Shape.optional(Shape.Number),
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetShipmentDocumentsInput: Schemas.Codec<GetShipmentDocumentsInput> = Schemas.make(
  $GetShipmentDocumentsInput
)

/**
 * `GET /shipping/v2/shipments/{shipmentId}/documents`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentdocuments
 */
export const getShipmentDocuments: Op.Operation<GetShipmentDocumentsInput, GetShipmentDocumentsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetShipmentDocumentsResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  /** From `purchaseShipment`. */
  readonly shipmentId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $CancelShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const CancelShipmentInput: Schemas.Codec<CancelShipmentInput> = Schemas.make($CancelShipmentInput)

/**
 * `PUT /shipping/v2/shipments/{shipmentId}/cancel`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = Op.make({
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
}, { output: (): Shape.Shape => $CancelShipmentResponse })

/** Input of `getAdditionalInputs`. */
export interface GetAdditionalInputsInput {
  /** From `getRates`; it expires. */
  readonly requestToken: string
  /** From `getRates`; it expires. */
  readonly rateId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetAdditionalInputsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  requestToken: Shape.String,
  rateId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetAdditionalInputsInput: Schemas.Codec<GetAdditionalInputsInput> = Schemas.make($GetAdditionalInputsInput)

/**
 * `GET /shipping/v2/shipments/additionalInputs/schema`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getadditionalinputs
 */
export const getAdditionalInputs: Op.Operation<GetAdditionalInputsInput, GetAdditionalInputsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetAdditionalInputsResponse })

/** Input of `getCarrierAccountFormInputs`. */
export interface GetCarrierAccountFormInputsInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetCarrierAccountFormInputsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetCarrierAccountFormInputsInput: Schemas.Codec<GetCarrierAccountFormInputsInput> = Schemas.make(
  $GetCarrierAccountFormInputsInput
)

/**
 * `GET /shipping/v2/carrierAccountFormInputs`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcarrieraccountforminputs
 */
export const getCarrierAccountFormInputs: Op.Operation<
  void | GetCarrierAccountFormInputsInput,
  GetCarrierAccountFormInputsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetCarrierAccountFormInputsResponse })

/** Input of `getCarrierAccounts`. */
export interface GetCarrierAccountsInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCarrierAccountsRequest
}

const $GetCarrierAccountsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $GetCarrierAccountsRequest
}))
export const GetCarrierAccountsInput: Schemas.Codec<GetCarrierAccountsInput> = Schemas.make($GetCarrierAccountsInput)

/**
 * `PUT /shipping/v2/carrierAccounts`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcarrieraccounts
 */
export const getCarrierAccounts: Op.Operation<GetCarrierAccountsInput, GetCarrierAccountsResponse> = Op.make({
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
}, { body: (): Shape.Shape => $GetCarrierAccountsRequest, output: (): Shape.Shape => $GetCarrierAccountsResponse })

/** Input of `updateLinkedCarrierAccount`. */
export interface UpdateLinkedCarrierAccountInput {
  readonly carrierId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

const $UpdateLinkedCarrierAccountInput: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $LinkCarrierAccountRequest
}))
export const UpdateLinkedCarrierAccountInput: Schemas.Codec<UpdateLinkedCarrierAccountInput> = Schemas.make(
  $UpdateLinkedCarrierAccountInput
)

/**
 * `PUT /shipping/v2/carrierAccounts/{carrierId}`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatelinkedcarrieraccount
 */
export const updateLinkedCarrierAccount: Op.Operation<
  UpdateLinkedCarrierAccountInput,
  LinkCarrierAccountResponse
> = Op.make({
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
}, { body: (): Shape.Shape => $LinkCarrierAccountRequest, output: (): Shape.Shape => $LinkCarrierAccountResponse })

/** Input of `linkCarrierAccount`. */
export interface LinkCarrierAccountInput {
  readonly carrierId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: LinkCarrierAccountRequest
}

const $LinkCarrierAccountInput: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $LinkCarrierAccountRequest
}))
export const LinkCarrierAccountInput: Schemas.Codec<LinkCarrierAccountInput> = Schemas.make($LinkCarrierAccountInput)

/**
 * `POST /shipping/v2/carrierAccounts/{carrierId}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccount
 */
export const linkCarrierAccount: Op.Operation<LinkCarrierAccountInput, LinkCarrierAccountResponse> = Op.make({
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
}, { body: (): Shape.Shape => $LinkCarrierAccountRequest, output: (): Shape.Shape => $LinkCarrierAccountResponse })

/** Input of `unlinkCarrierAccount`. */
export interface UnlinkCarrierAccountInput {
  readonly carrierId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: UnlinkCarrierAccountRequest
}

const $UnlinkCarrierAccountInput: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $UnlinkCarrierAccountRequest
}))
export const UnlinkCarrierAccountInput: Schemas.Codec<UnlinkCarrierAccountInput> = Schemas.make(
  $UnlinkCarrierAccountInput
)

/**
 * `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/unlinkcarrieraccount
 */
export const unlinkCarrierAccount: Op.Operation<UnlinkCarrierAccountInput, UnlinkCarrierAccountResponse> = Op.make({
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
}, { body: (): Shape.Shape => $UnlinkCarrierAccountRequest, output: (): Shape.Shape => $UnlinkCarrierAccountResponse })

/** Input of `generateCollectionForm`. */
export interface GenerateCollectionFormInput {
  /** A new one for each request that must count once; repeats carry the same. */
  readonly "x-amzn-IdempotencyKey"?: string | undefined
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GenerateCollectionFormRequest
}

const $GenerateCollectionFormInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-IdempotencyKey": Shape.optional(Shape.String),
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $GenerateCollectionFormRequest
}))
export const GenerateCollectionFormInput: Schemas.Codec<GenerateCollectionFormInput> = Schemas.make(
  $GenerateCollectionFormInput
)

/**
 * `POST /shipping/v2/collectionForms`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-IdempotencyKey`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generatecollectionform
 */
export const generateCollectionForm: Op.Operation<
  GenerateCollectionFormInput,
  GenerateCollectionFormResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $GenerateCollectionFormRequest,
  output: (): Shape.Shape => $GenerateCollectionFormResponse
})

/** Input of `getCollectionFormHistory`. */
export interface GetCollectionFormHistoryInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetCollectionFormHistoryRequest
}

const $GetCollectionFormHistoryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $GetCollectionFormHistoryRequest
}))
export const GetCollectionFormHistoryInput: Schemas.Codec<GetCollectionFormHistoryInput> = Schemas.make(
  $GetCollectionFormHistoryInput
)

/**
 * `PUT /shipping/v2/collectionForms/history`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcollectionformhistory
 */
export const getCollectionFormHistory: Op.Operation<
  GetCollectionFormHistoryInput,
  GetCollectionFormHistoryResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $GetCollectionFormHistoryRequest,
  output: (): Shape.Shape => $GetCollectionFormHistoryResponse
})

/** Input of `getUnmanifestedShipments`. */
export interface GetUnmanifestedShipmentsInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: GetUnmanifestedShipmentsRequest
}

const $GetUnmanifestedShipmentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $GetUnmanifestedShipmentsRequest
}))
export const GetUnmanifestedShipmentsInput: Schemas.Codec<GetUnmanifestedShipmentsInput> = Schemas.make(
  $GetUnmanifestedShipmentsInput
)

/**
 * `PUT /shipping/v2/unmanifestedShipments`
 *
 * - Rate: 80 requests per second, burst 100
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getunmanifestedshipments
 */
export const getUnmanifestedShipments: Op.Operation<
  GetUnmanifestedShipmentsInput,
  GetUnmanifestedShipmentsResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $GetUnmanifestedShipmentsRequest,
  output: (): Shape.Shape => $GetUnmanifestedShipmentsResponse
})

/** Input of `getCollectionForm`. */
export interface GetCollectionFormInput {
  readonly collectionFormId: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetCollectionFormInput: Shape.Shape = Shape.define(() => Shape.Struct({
  collectionFormId: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetCollectionFormInput: Schemas.Codec<GetCollectionFormInput> = Schemas.make($GetCollectionFormInput)

/**
 * `GET /shipping/v2/collectionForms/{collectionFormId}`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcollectionform
 */
export const getCollectionForm: Op.Operation<GetCollectionFormInput, GetCollectionFormResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetCollectionFormResponse })

/** Input of `getAccessPoints`. */
export interface GetAccessPointsInput {
  readonly accessPointTypes: ReadonlyArray<"HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})>
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly postalCode: string
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
}

const $GetAccessPointsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  accessPointTypes: Shape.Array(Shape.String),
  countryCode: Shape.String,
  postalCode: Shape.String,
  "x-amzn-shipping-business-id": Shape.optional(Shape.String)
}))
export const GetAccessPointsInput: Schemas.Codec<GetAccessPointsInput> = Schemas.make($GetAccessPointsInput)

/**
 * `GET /shipping/v2/accessPoints`
 *
 * - Rate: 80 requests per second, burst 100
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getaccesspoints
 */
export const getAccessPoints: Op.Operation<GetAccessPointsInput, GetAccessPointsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetAccessPointsResponse })

/** Input of `submitNdrFeedback`. */
export interface SubmitNdrFeedbackInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: SubmitNdrFeedbackRequest
}

const $SubmitNdrFeedbackInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $SubmitNdrFeedbackRequest
}))
export const SubmitNdrFeedbackInput: Schemas.Codec<SubmitNdrFeedbackInput> = Schemas.make($SubmitNdrFeedbackInput)

/**
 * `POST /shipping/v2/ndrFeedback`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/submitndrfeedback
 */
export const submitNdrFeedback: Op.Operation<SubmitNdrFeedbackInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitNdrFeedbackRequest })

/** Input of `createClaim`. */
export interface CreateClaimInput {
  /** `AmazonShipping_UK` if not given. */
  readonly "x-amzn-shipping-business-id"?: "AmazonShipping_US" | "AmazonShipping_IN" | "AmazonShipping_UK" | "AmazonShipping_UAE" | "AmazonShipping_SA" | "AmazonShipping_EG" | "AmazonShipping_IT" | "AmazonShipping_ES" | "AmazonShipping_FR" | "AmazonShipping_JP" | (string & {}) | undefined
  readonly body: CreateClaimRequest
}

const $CreateClaimInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-shipping-business-id": Shape.optional(Shape.String),
  body: $CreateClaimRequest
}))
export const CreateClaimInput: Schemas.Codec<CreateClaimInput> = Schemas.make($CreateClaimInput)

/**
 * `POST /shipping/v2/claims`
 *
 * - Rate: 80 requests per second, burst 100
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createclaim
 */
export const createClaim: Op.Operation<CreateClaimInput, CreateClaimResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateClaimRequest, output: (): Shape.Shape => $CreateClaimResponse })

/** The operations of Shipping as one service. */
export class ShippingV2Service extends Context.Service<ShippingV2Service, {
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
}>()("effect-sp-api/apis/ShippingV2") {}

/** The service over the client. */
export const layer: Layer.Layer<ShippingV2Service, never, SpApi> = Section.layer(ShippingV2Service, () => ({
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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

/** A value with its unit. */
export interface Weight {
  readonly unit: "GRAM" | "KILOGRAM" | "OUNCE" | "POUND" | (string & {})
  readonly value: number
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: Shape.Number }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

/** A value with its unit. */
export interface LiquidVolume {
  readonly unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly value: number
}

const $LiquidVolume: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: Shape.Number }))
export const LiquidVolume: Schemas.Codec<LiquidVolume> = Schemas.make($LiquidVolume)

export interface InvoiceDetails {
  readonly invoiceNumber?: string | undefined
  /** ISO 8601. */
  readonly invoiceDate?: DateTimeInput | undefined
}

const $InvoiceDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceNumber: Shape.optional(Shape.String),
  invoiceDate: Shape.optional(Shape.DateTimeInput)
}))
export const InvoiceDetails: Schemas.Codec<InvoiceDetails> = Schemas.make($InvoiceDetails)

export type ChargeList = ReadonlyArray<ChargeComponent>

const $ChargeList: Shape.Shape = Shape.define(() => Shape.Array($ChargeComponent))
export const ChargeList: Schemas.Codec<ChargeList> = Schemas.make($ChargeList)

export interface ChargeComponent {
  /** A value with its unit. */
  readonly amount?: Currency | undefined
  readonly chargeType?: "TAX" | "DISCOUNT" | (string & {}) | undefined
}

const $ChargeComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.optional($Currency),
  chargeType: Shape.optional(Shape.String)
}))
export const ChargeComponent: Schemas.Codec<ChargeComponent> = Schemas.make($ChargeComponent)

/** A value with its unit. */
export interface Currency {
  readonly value: number
  /** 3 characters. */
  readonly unit: string
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({ value: Shape.Number, unit: Shape.String }))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

/** Length, width and height, with their unit. */
export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: Shape.Number,
  width: Shape.Number,
  height: Shape.Number,
  unit: Shape.String
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

/** From `getRates`; it expires. */
export type RequestToken = string

const $RequestToken: Shape.Shape = Shape.define(() => Shape.String)
export const RequestToken: Schemas.Codec<RequestToken> = Schemas.make($RequestToken)

/** From `getRates`; it expires. */
export type RateId = string

const $RateId: Shape.Shape = Shape.define(() => Shape.String)
export const RateId: Schemas.Codec<RateId> = Schemas.make($RateId)

export type CarrierId = string

const $CarrierId: Shape.Shape = Shape.define(() => Shape.String)
export const CarrierId: Schemas.Codec<CarrierId> = Schemas.make($CarrierId)

export type AccountId = string

const $AccountId: Shape.Shape = Shape.define(() => Shape.String)
export const AccountId: Schemas.Codec<AccountId> = Schemas.make($AccountId)

export type CarrierName = string

const $CarrierName: Shape.Shape = Shape.define(() => Shape.String)
export const CarrierName: Schemas.Codec<CarrierName> = Schemas.make($CarrierName)

export type PackageClientReferenceId = string

const $PackageClientReferenceId: Shape.Shape = Shape.define(() => Shape.String)
export const PackageClientReferenceId: Schemas.Codec<PackageClientReferenceId> = Schemas.make($PackageClientReferenceId)

/** From `purchaseShipment`. */
export type ShipmentId = string

const $ShipmentId: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentId: Schemas.Codec<ShipmentId> = Schemas.make($ShipmentId)

export type DetailCodes = "BusinessClosed" | "CustomerUnavailable" | "PaymentNotReady" | "OtpNotAvailable" | "DeliveryAttempted" | "UnableToAccess" | "UnableToContactRecipient" | "DeliveredToBehindWheelieBin" | "DeliveredToPorch" | "DeliveredToGarage" | "DeliveredToGarden" | "DeliveredToGreenhouse" | "DeliveredToMailSlot" | "DeliveredToMailRoom" | "DeliveredToNeighbor" | "DeliveredToRearDoor" | "DeliveredToReceptionist" | "DeliveredToShed" | "DeliveredWithOTP" | "Signed" | "Damaged" | "IncorrectItems" | "NotRequired" | "Rejected" | "RejectedByRecipientWithVerification" | "CancelledByRecipient" | "AddressNotFound" | "HazmatShipment" | "Undeliverable" | "ArrivedAtLocalFacility" | (string & {})

const $DetailCodes: Shape.Shape = Shape.define(() => Shape.String)
export const DetailCodes: Schemas.Codec<DetailCodes> = Schemas.make($DetailCodes)

export interface TrackingDetailCodes {
  /**
   * Each `BusinessClosed`, `CustomerUnavailable`, `PaymentNotReady`, `OtpNotAvailable`, `DeliveryAttempted`,
   * `UnableToAccess`, `UnableToContactRecipient`, `DeliveredToBehindWheelieBin` or another of 30 known values.
   */
  readonly forward: ReadonlyArray<DetailCodes>
  /**
   * Each `BusinessClosed`, `CustomerUnavailable`, `PaymentNotReady`, `OtpNotAvailable`, `DeliveryAttempted`,
   * `UnableToAccess`, `UnableToContactRecipient`, `DeliveredToBehindWheelieBin` or another of 30 known values.
   */
  readonly returns: ReadonlyArray<DetailCodes>
}

const $TrackingDetailCodes: Shape.Shape = Shape.define(() => Shape.Struct({
  forward: Shape.Array($DetailCodes),
  returns: Shape.Array($DetailCodes)
}))
export const TrackingDetailCodes: Schemas.Codec<TrackingDetailCodes> = Schemas.make($TrackingDetailCodes)

export type TrackingId = string

const $TrackingId: Shape.Shape = Shape.define(() => Shape.String)
export const TrackingId: Schemas.Codec<TrackingId> = Schemas.make($TrackingId)

export type ClaimId = string

const $ClaimId: Shape.Shape = Shape.define(() => Shape.String)
export const ClaimId: Schemas.Codec<ClaimId> = Schemas.make($ClaimId)

export type AlternateLegTrackingId = string

const $AlternateLegTrackingId: Shape.Shape = Shape.define(() => Shape.String)
export const AlternateLegTrackingId: Schemas.Codec<AlternateLegTrackingId> = Schemas.make($AlternateLegTrackingId)

export type ServiceId = string

const $ServiceId: Shape.Shape = Shape.define(() => Shape.String)
export const ServiceId: Schemas.Codec<ServiceId> = Schemas.make($ServiceId)

export type ServiceName = string

const $ServiceName: Shape.Shape = Shape.define(() => Shape.String)
export const ServiceName: Schemas.Codec<ServiceName> = Schemas.make($ServiceName)

/** At most 256 characters. */
export type AdditionalAddressNotes = string

const $AdditionalAddressNotes: Shape.Shape = Shape.define(() => Shape.String)
export const AdditionalAddressNotes: Schemas.Codec<AdditionalAddressNotes> = Schemas.make($AdditionalAddressNotes)

export interface ShipperInstruction {
  /** At most 256 characters. */
  readonly deliveryNotes?: string | undefined
}

const $ShipperInstruction: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryNotes: Shape.optional(Shape.String)
}))
export const ShipperInstruction: Schemas.Codec<ShipperInstruction> = Schemas.make($ShipperInstruction)

export interface Address {
  /** 1 to 50 characters. Personal data. */
  readonly name: string
  /** 1 to 60 characters. Personal data. */
  readonly addressLine1: string
  /** 1 to 60 characters. Personal data. */
  readonly addressLine2?: string | undefined
  /** 1 to 60 characters. Personal data. */
  readonly addressLine3?: string | undefined
  readonly companyName?: string | undefined
  readonly stateOrRegion: StateOrRegion
  readonly city: City
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: CountryCode
  readonly postalCode: PostalCode
  /** At most 64 characters. Personal data. */
  readonly email?: string | undefined
  /** 1 to 20 characters. Personal data. */
  readonly phoneNumber?: string | undefined
  readonly geocode?: Geocode | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  companyName: Shape.optional(Shape.String),
  stateOrRegion: $StateOrRegion,
  city: $City,
  countryCode: $CountryCode,
  postalCode: $PostalCode,
  email: Shape.optional(Shape.String),
  phoneNumber: Shape.optional(Shape.String),
  geocode: Shape.optional($Geocode)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface Geocode {
  readonly latitude?: string | undefined
  readonly longitude?: string | undefined
}

const $Geocode: Shape.Shape = Shape.define(() => Shape.Struct({
  latitude: Shape.optional(Shape.String),
  longitude: Shape.optional(Shape.String)
}))
export const Geocode: Schemas.Codec<Geocode> = Schemas.make($Geocode)

export type StateOrRegion = string

const $StateOrRegion: Shape.Shape = Shape.define(() => Shape.String)
export const StateOrRegion: Schemas.Codec<StateOrRegion> = Schemas.make($StateOrRegion)

export type City = string

const $City: Shape.Shape = Shape.define(() => Shape.String)
export const City: Schemas.Codec<City> = Schemas.make($City)

/** A country, ISO 3166-1: `US`. */
export type CountryCode = string

const $CountryCode: Shape.Shape = Shape.define(() => Shape.String)
export const CountryCode: Schemas.Codec<CountryCode> = Schemas.make($CountryCode)

export type PostalCode = string

const $PostalCode: Shape.Shape = Shape.define(() => Shape.String)
export const PostalCode: Schemas.Codec<PostalCode> = Schemas.make($PostalCode)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  readonly city?: City | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: CountryCode | undefined
  readonly postalCode?: PostalCode | undefined
}

const $Location: Shape.Shape = Shape.define(() => Shape.Struct({
  stateOrRegion: Shape.optional($StateOrRegion),
  city: Shape.optional($City),
  countryCode: Shape.optional($CountryCode),
  postalCode: Shape.optional($PostalCode)
}))
export const Location: Schemas.Codec<Location> = Schemas.make($Location)

export type DocumentFormat = "PDF" | "PNG" | "ZPL" | (string & {})

const $DocumentFormat: Shape.Shape = Shape.define(() => Shape.String)
export const DocumentFormat: Schemas.Codec<DocumentFormat> = Schemas.make($DocumentFormat)

export type DocumentType = "PACKSLIP" | "LABEL" | "RECEIPT" | "CUSTOM_FORM" | (string & {})

const $DocumentType: Shape.Shape = Shape.define(() => Shape.String)
export const DocumentType: Schemas.Codec<DocumentType> = Schemas.make($DocumentType)

/** In dots per inch. A whole number. */
export type Dpi = number

const $Dpi: Shape.Shape = Shape.define(() => Shape.Number)
export const Dpi: Schemas.Codec<Dpi> = Schemas.make($Dpi)

export type PageLayout = string

const $PageLayout: Shape.Shape = Shape.define(() => Shape.String)
export const PageLayout: Schemas.Codec<PageLayout> = Schemas.make($PageLayout)

/** `false` if not given. */
export type NeedFileJoining = boolean

const $NeedFileJoining: Shape.Shape = Shape.define(() => Shape.Boolean)
export const NeedFileJoining: Schemas.Codec<NeedFileJoining> = Schemas.make($NeedFileJoining)

export type Contents = string

const $Contents: Shape.Shape = Shape.define(() => Shape.String)
export const Contents: Schemas.Codec<Contents> = Schemas.make($Contents)

export interface RequestedLabelCustomization {
  /** Each `PACKAGE_CLIENT_REFERENCE_ID`, `SELLER_DISPLAY_NAME` or `COLLECT_ON_DELIVERY_AMOUNT`. */
  readonly requestAttributes?: RequestAttributes | undefined
}

const $RequestedLabelCustomization: Shape.Shape = Shape.define(() => Shape.Struct({
  requestAttributes: Shape.optional($RequestAttributes)
}))
export const RequestedLabelCustomization: Schemas.Codec<RequestedLabelCustomization> = Schemas.make(
  $RequestedLabelCustomization
)

export type RequestAttributes = ReadonlyArray<LabelAttribute>

const $RequestAttributes: Shape.Shape = Shape.define(() => Shape.Array($LabelAttribute))
export const RequestAttributes: Schemas.Codec<RequestAttributes> = Schemas.make($RequestAttributes)

export type LabelAttribute = "PACKAGE_CLIENT_REFERENCE_ID" | "SELLER_DISPLAY_NAME" | "COLLECT_ON_DELIVERY_AMOUNT" | (string & {})

const $LabelAttribute: Shape.Shape = Shape.define(() => Shape.String)
export const LabelAttribute: Schemas.Codec<LabelAttribute> = Schemas.make($LabelAttribute)

export type PackageDocumentList = ReadonlyArray<PackageDocument>

const $PackageDocumentList: Shape.Shape = Shape.define(() => Shape.Array($PackageDocument))
export const PackageDocumentList: Schemas.Codec<PackageDocumentList> = Schemas.make($PackageDocumentList)

export interface PackageDocument {
  /** `PACKSLIP`, `LABEL`, `RECEIPT` or `CUSTOM_FORM`. */
  readonly type: DocumentType
  /** `PDF`, `PNG` or `ZPL`. */
  readonly format: DocumentFormat
  readonly contents: Contents
}

const $PackageDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  type: $DocumentType,
  format: $DocumentFormat,
  contents: $Contents
}))
export const PackageDocument: Schemas.Codec<PackageDocument> = Schemas.make($PackageDocument)

export type PrintOptionList = ReadonlyArray<PrintOption>

const $PrintOptionList: Shape.Shape = Shape.define(() => Shape.Array($PrintOption))
export const PrintOptionList: Schemas.Codec<PrintOptionList> = Schemas.make($PrintOptionList)

export interface PrintOption {
  /** Each a whole number. */
  readonly supportedDPIs?: ReadonlyArray<Dpi> | undefined
  readonly supportedPageLayouts: ReadonlyArray<PageLayout>
  readonly supportedFileJoiningOptions: ReadonlyArray<NeedFileJoining>
  readonly supportedDocumentDetails: ReadonlyArray<SupportedDocumentDetail>
}

const $PrintOption: Shape.Shape = Shape.define(() => Shape.Struct({
  supportedDPIs: Shape.optional(Shape.Array($Dpi)),
  supportedPageLayouts: Shape.Array($PageLayout),
  supportedFileJoiningOptions: Shape.Array($NeedFileJoining),
  supportedDocumentDetails: Shape.Array($SupportedDocumentDetail)
}))
export const PrintOption: Schemas.Codec<PrintOption> = Schemas.make($PrintOption)

export interface DocumentSize {
  readonly width: number
  readonly length: number
  readonly unit: "INCH" | "CENTIMETER" | (string & {})
}

const $DocumentSize: Shape.Shape = Shape.define(() => Shape.Struct({
  width: Shape.Number,
  length: Shape.Number,
  unit: Shape.String
}))
export const DocumentSize: Schemas.Codec<DocumentSize> = Schemas.make($DocumentSize)

export interface SupportedDocumentDetail {
  /** `PACKSLIP`, `LABEL`, `RECEIPT` or `CUSTOM_FORM`. */
  readonly name: DocumentType
  readonly isMandatory: boolean
}

const $SupportedDocumentDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  name: $DocumentType,
  isMandatory: Shape.Boolean
}))
export const SupportedDocumentDetail: Schemas.Codec<SupportedDocumentDetail> = Schemas.make($SupportedDocumentDetail)

export interface RequestedDocumentSpecification {
  /** `PDF`, `PNG` or `ZPL`. */
  readonly format: DocumentFormat
  readonly size: DocumentSize
  /** A whole number. */
  readonly dpi?: Dpi | undefined
  readonly pageLayout?: PageLayout | undefined
  readonly needFileJoining: NeedFileJoining
  /** Each `PACKSLIP`, `LABEL`, `RECEIPT` or `CUSTOM_FORM`. */
  readonly requestedDocumentTypes: ReadonlyArray<DocumentType>
  readonly requestedLabelCustomization?: RequestedLabelCustomization | undefined
}

const $RequestedDocumentSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  format: $DocumentFormat,
  size: $DocumentSize,
  dpi: Shape.optional($Dpi),
  pageLayout: Shape.optional($PageLayout),
  needFileJoining: $NeedFileJoining,
  requestedDocumentTypes: Shape.Array($DocumentType),
  requestedLabelCustomization: Shape.optional($RequestedLabelCustomization)
}))
export const RequestedDocumentSpecification: Schemas.Codec<RequestedDocumentSpecification> = Schemas.make(
  $RequestedDocumentSpecification
)

export type SupportedDocumentSpecificationList = ReadonlyArray<SupportedDocumentSpecification>

const $SupportedDocumentSpecificationList: Shape.Shape = Shape.define(() =>
  Shape.Array($SupportedDocumentSpecification)
)
export const SupportedDocumentSpecificationList: Schemas.Codec<SupportedDocumentSpecificationList> = Schemas.make(
  $SupportedDocumentSpecificationList
)

export interface SupportedDocumentSpecification {
  /** `PDF`, `PNG` or `ZPL`. */
  readonly format: DocumentFormat
  readonly size: DocumentSize
  readonly printOptions: PrintOptionList
}

const $SupportedDocumentSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  format: $DocumentFormat,
  size: $DocumentSize,
  printOptions: $PrintOptionList
}))
export const SupportedDocumentSpecification: Schemas.Codec<SupportedDocumentSpecification> = Schemas.make(
  $SupportedDocumentSpecification
)

export interface Item {
  /** A value with its unit. */
  readonly itemValue?: Currency | undefined
  readonly description?: string | undefined
  readonly itemIdentifier?: string | undefined
  /** A whole number. */
  readonly quantity: number
  /** A value with its unit. */
  readonly weight?: Weight | undefined
  /** A value with its unit. */
  readonly liquidVolume?: LiquidVolume | undefined
  /** Whether it is hazardous. `false` if not given. */
  readonly isHazmat?: boolean | undefined
  readonly dangerousGoodsDetails?: DangerousGoodsDetails | undefined
  /** A product type: `LUGGAGE`. */
  readonly productType?: string | undefined
  readonly invoiceDetails?: InvoiceDetails | undefined
  readonly serialNumbers?: ReadonlyArray<string> | undefined
  readonly directFulfillmentItemIdentifiers?: DirectFulfillmentItemIdentifiers | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  itemValue: Shape.optional($Currency),
  description: Shape.optional(Shape.String),
  itemIdentifier: Shape.optional(Shape.String),
  quantity: Shape.Number,
  weight: Shape.optional($Weight),
  liquidVolume: Shape.optional($LiquidVolume),
  isHazmat: Shape.optional(Shape.Boolean),
  dangerousGoodsDetails: Shape.optional($DangerousGoodsDetails),
  productType: Shape.optional(Shape.String),
  invoiceDetails: Shape.optional($InvoiceDetails),
  serialNumbers: Shape.optional(Shape.Array(Shape.String)),
  directFulfillmentItemIdentifiers: Shape.optional($DirectFulfillmentItemIdentifiers)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export type ItemList = ReadonlyArray<Item>

const $ItemList: Shape.Shape = Shape.define(() => Shape.Array($Item))
export const ItemList: Schemas.Codec<ItemList> = Schemas.make($ItemList)

export interface Package {
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  /** A value with its unit. */
  readonly weight: Weight
  /** A value with its unit. */
  readonly insuredValue: Currency
  /** Whether it is hazardous. `false` if not given. */
  readonly isHazmat?: boolean | undefined
  readonly sellerDisplayName?: string | undefined
  readonly charges?: ChargeList | undefined
  readonly packageClientReferenceId: PackageClientReferenceId
  readonly items: ItemList
}

const $Package: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: $Dimensions,
  weight: $Weight,
  insuredValue: $Currency,
  isHazmat: Shape.optional(Shape.Boolean),
  sellerDisplayName: Shape.optional(Shape.String),
  charges: Shape.optional($ChargeList),
  packageClientReferenceId: $PackageClientReferenceId,
  items: $ItemList
}))
export const Package: Schemas.Codec<Package> = Schemas.make($Package)

export type PackageList = ReadonlyArray<Package>

const $PackageList: Shape.Shape = Shape.define(() => Shape.Array($Package))
export const PackageList: Schemas.Codec<PackageList> = Schemas.make($PackageList)

export interface DirectFulfillmentItemIdentifiers {
  readonly lineItemID: string
  /** `1` if not given. */
  readonly pieceNumber?: string | undefined
}

const $DirectFulfillmentItemIdentifiers: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItemID: Shape.String,
  pieceNumber: Shape.optional(Shape.String)
}))
export const DirectFulfillmentItemIdentifiers: Schemas.Codec<DirectFulfillmentItemIdentifiers> = Schemas.make(
  $DirectFulfillmentItemIdentifiers
)

export interface PackageDocumentDetail {
  readonly packageClientReferenceId: PackageClientReferenceId
  readonly packageDocuments: PackageDocumentList
  readonly trackingId?: TrackingId | undefined
}

const $PackageDocumentDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  packageClientReferenceId: $PackageClientReferenceId,
  packageDocuments: $PackageDocumentList,
  trackingId: Shape.optional($TrackingId)
}))
export const PackageDocumentDetail: Schemas.Codec<PackageDocumentDetail> = Schemas.make($PackageDocumentDetail)

export type PackageDocumentDetailList = ReadonlyArray<PackageDocumentDetail>

const $PackageDocumentDetailList: Shape.Shape = Shape.define(() => Shape.Array($PackageDocumentDetail))
export const PackageDocumentDetailList: Schemas.Codec<PackageDocumentDetailList> = Schemas.make(
  $PackageDocumentDetailList
)

export interface TimeWindow {
  /** ISO 8601. */
  readonly start?: string | undefined
  /** ISO 8601. */
  readonly end?: string | undefined
}

const $TimeWindow: Shape.Shape = Shape.define(() => Shape.Struct({
  start: Shape.optional(Shape.String),
  end: Shape.optional(Shape.String)
}))
export const TimeWindow: Schemas.Codec<TimeWindow> = Schemas.make($TimeWindow)

export interface Promise {
  readonly deliveryWindow?: TimeWindow | undefined
  readonly pickupWindow?: TimeWindow | undefined
}

const $Promise: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryWindow: Shape.optional($TimeWindow),
  pickupWindow: Shape.optional($TimeWindow)
}))
export const Promise: Schemas.Codec<Promise> = Schemas.make($Promise)

export type RequestedValueAddedServiceList = ReadonlyArray<RequestedValueAddedService>

const $RequestedValueAddedServiceList: Shape.Shape = Shape.define(() => Shape.Array($RequestedValueAddedService))
export const RequestedValueAddedServiceList: Schemas.Codec<RequestedValueAddedServiceList> = Schemas.make(
  $RequestedValueAddedServiceList
)

export interface RequestedValueAddedService {
  readonly id: string
}

const $RequestedValueAddedService: Shape.Shape = Shape.define(() => Shape.Struct({ id: Shape.String }))
export const RequestedValueAddedService: Schemas.Codec<RequestedValueAddedService> = Schemas.make(
  $RequestedValueAddedService
)

export type AvailableValueAddedServiceGroupList = ReadonlyArray<AvailableValueAddedServiceGroup>

const $AvailableValueAddedServiceGroupList: Shape.Shape = Shape.define(() =>
  Shape.Array($AvailableValueAddedServiceGroup)
)
export const AvailableValueAddedServiceGroupList: Schemas.Codec<AvailableValueAddedServiceGroupList> = Schemas.make(
  $AvailableValueAddedServiceGroupList
)

export interface AvailableValueAddedServiceGroup {
  readonly groupId: string
  readonly groupDescription: string
  readonly isRequired: boolean
  readonly valueAddedServices?: ReadonlyArray<ValueAddedService> | undefined
}

const $AvailableValueAddedServiceGroup: Shape.Shape = Shape.define(() => Shape.Struct({
  groupId: Shape.String,
  groupDescription: Shape.String,
  isRequired: Shape.Boolean,
  valueAddedServices: Shape.optional(Shape.Array($ValueAddedService))
}))
export const AvailableValueAddedServiceGroup: Schemas.Codec<AvailableValueAddedServiceGroup> = Schemas.make(
  $AvailableValueAddedServiceGroup
)

export interface ValueAddedService {
  readonly id: string
  readonly name: string
  /** A value with its unit. */
  readonly cost: Currency
}

const $ValueAddedService: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  name: Shape.String,
  cost: $Currency
}))
export const ValueAddedService: Schemas.Codec<ValueAddedService> = Schemas.make($ValueAddedService)

export interface CollectOnDelivery {
  /** A value with its unit. */
  readonly amount: Currency
}

const $CollectOnDelivery: Shape.Shape = Shape.define(() => Shape.Struct({ amount: $Currency }))
export const CollectOnDelivery: Schemas.Codec<CollectOnDelivery> = Schemas.make($CollectOnDelivery)

export interface ValueAddedServiceDetails {
  readonly collectOnDelivery?: CollectOnDelivery | undefined
}

const $ValueAddedServiceDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  collectOnDelivery: Shape.optional($CollectOnDelivery)
}))
export const ValueAddedServiceDetails: Schemas.Codec<ValueAddedServiceDetails> = Schemas.make($ValueAddedServiceDetails)

export interface DangerousGoodsDetails {
  /** Matches `^(UN|ID|NA)[0-9]{4}$`. */
  readonly unitedNationsRegulatoryId?: string | undefined
  /** Matches `^[1-9](\.[1-9])?$`. */
  readonly transportationRegulatoryClass?: string | undefined
  readonly packingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly packingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

const $DangerousGoodsDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  unitedNationsRegulatoryId: Shape.optional(Shape.String),
  transportationRegulatoryClass: Shape.optional(Shape.String),
  packingGroup: Shape.optional(Shape.String),
  packingInstruction: Shape.optional(Shape.String)
}))
export const DangerousGoodsDetails: Schemas.Codec<DangerousGoodsDetails> = Schemas.make($DangerousGoodsDetails)

export type TaxType = "GST" | (string & {})

const $TaxType: Shape.Shape = Shape.define(() => Shape.String)
export const TaxType: Schemas.Codec<TaxType> = Schemas.make($TaxType)

export interface TaxDetail {
  /** `GST`. */
  readonly taxType: TaxType
  readonly taxRegistrationNumber: string
}

const $TaxDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  taxType: $TaxType,
  taxRegistrationNumber: Shape.String
}))
export const TaxDetail: Schemas.Codec<TaxDetail> = Schemas.make($TaxDetail)

export type TaxDetailList = ReadonlyArray<TaxDetail>

const $TaxDetailList: Shape.Shape = Shape.define(() => Shape.Array($TaxDetail))
export const TaxDetailList: Schemas.Codec<TaxDetailList> = Schemas.make($TaxDetailList)

export interface GoodsOwner {
  readonly merchantId: MerchantId
}

const $GoodsOwner: Shape.Shape = Shape.define(() => Shape.Struct({ merchantId: $MerchantId }))
export const GoodsOwner: Schemas.Codec<GoodsOwner> = Schemas.make($GoodsOwner)

export type EventCode = "ReadyForReceive" | "PickupDone" | "Delivered" | "Departed" | "DeliveryAttempted" | "Lost" | "OutForDelivery" | "ArrivedAtCarrierFacility" | "Rejected" | "Undeliverable" | "PickupCancelled" | "ReturnInitiated" | "AvailableForPickup" | "RecipientRequestedAlternateDeliveryTiming" | (string & {})

const $EventCode: Shape.Shape = Shape.define(() => Shape.String)
export const EventCode: Schemas.Codec<EventCode> = Schemas.make($EventCode)

export interface Event {
  /**
   * `ReadyForReceive`, `PickupDone`, `Delivered`, `Departed`, `DeliveryAttempted`, `Lost`, `OutForDelivery`,
   * `ArrivedAtCarrierFacility` or another of 14 known values.
   */
  readonly eventCode: EventCode
  readonly location?: Location | undefined
  /** ISO 8601. */
  readonly eventTime: string
  /** `FORWARD` or `RETURNS`. */
  readonly shipmentType?: ShipmentType | undefined
}

const $Event: Shape.Shape = Shape.define(() => Shape.Struct({
  eventCode: $EventCode,
  location: Shape.optional($Location),
  eventTime: Shape.String,
  shipmentType: Shape.optional($ShipmentType)
}))
export const Event: Schemas.Codec<Event> = Schemas.make($Event)

export interface TrackingSummary {
  /**
   * `PreTransit`, `InTransit`, `Delivered`, `Lost`, `OutForDelivery`, `Rejected`, `Undeliverable`,
   * `DeliveryAttempted` or another of 10 known values.
   */
  readonly status?: Status | undefined
  readonly trackingDetailCodes?: TrackingDetailCodes | undefined
}

const $TrackingSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.optional($Status),
  trackingDetailCodes: Shape.optional($TrackingDetailCodes)
}))
export const TrackingSummary: Schemas.Codec<TrackingSummary> = Schemas.make($TrackingSummary)

export type Status = "PreTransit" | "InTransit" | "Delivered" | "Lost" | "OutForDelivery" | "Rejected" | "Undeliverable" | "DeliveryAttempted" | "PickupCancelled" | "AwaitingCustomerPickup" | (string & {})

const $Status: Shape.Shape = Shape.define(() => Shape.String)
export const Status: Schemas.Codec<Status> = Schemas.make($Status)

export interface AmazonOrderDetails {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
}

const $AmazonOrderDetails: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const AmazonOrderDetails: Schemas.Codec<AmazonOrderDetails> = Schemas.make($AmazonOrderDetails)

export interface AmazonShipmentDetails {
  readonly shipmentId: string
}

const $AmazonShipmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const AmazonShipmentDetails: Schemas.Codec<AmazonShipmentDetails> = Schemas.make($AmazonShipmentDetails)

export type ChannelType = "AMAZON" | "EXTERNAL" | (string & {})

const $ChannelType: Shape.Shape = Shape.define(() => Shape.String)
export const ChannelType: Schemas.Codec<ChannelType> = Schemas.make($ChannelType)

export interface ChannelDetails {
  /** `AMAZON` or `EXTERNAL`. */
  readonly channelType: ChannelType
  readonly amazonOrderDetails?: AmazonOrderDetails | undefined
  readonly amazonShipmentDetails?: AmazonShipmentDetails | undefined
}

const $ChannelDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  channelType: $ChannelType,
  amazonOrderDetails: Shape.optional($AmazonOrderDetails),
  amazonShipmentDetails: Shape.optional($AmazonShipmentDetails)
}))
export const ChannelDetails: Schemas.Codec<ChannelDetails> = Schemas.make($ChannelDetails)

export type RateList = ReadonlyArray<Rate>

const $RateList: Shape.Shape = Shape.define(() => Shape.Array($Rate))
export const RateList: Schemas.Codec<RateList> = Schemas.make($RateList)

export interface Rate {
  /** From `getRates`; it expires. */
  readonly rateId: RateId
  readonly carrierId: CarrierId
  readonly carrierName: CarrierName
  readonly serviceId: ServiceId
  readonly serviceName: ServiceName
  /** A value with its unit. */
  readonly billedWeight?: Weight | undefined
  /** A value with its unit. */
  readonly totalCharge: Currency
  readonly promise: Promise
  readonly supportedDocumentSpecifications: SupportedDocumentSpecificationList
  readonly availableValueAddedServiceGroups?: AvailableValueAddedServiceGroupList | undefined
  readonly requiresAdditionalInputs: boolean
  readonly rateItemList?: RateItemList | undefined
  /** `PAY_THROUGH_AMAZON` or `PAY_DIRECT_TO_CARRIER`. */
  readonly paymentType?: PaymentType | undefined
  readonly benefits?: Benefits | undefined
}

const $Rate: Shape.Shape = Shape.define(() => Shape.Struct({
  rateId: $RateId,
  carrierId: $CarrierId,
  carrierName: $CarrierName,
  serviceId: $ServiceId,
  serviceName: $ServiceName,
  billedWeight: Shape.optional($Weight),
  totalCharge: $Currency,
  promise: $Promise,
  supportedDocumentSpecifications: $SupportedDocumentSpecificationList,
  availableValueAddedServiceGroups: Shape.optional($AvailableValueAddedServiceGroupList),
  requiresAdditionalInputs: Shape.Boolean,
  rateItemList: Shape.optional($RateItemList),
  paymentType: Shape.optional($PaymentType),
  benefits: Shape.optional($Benefits)
}))
export const Rate: Schemas.Codec<Rate> = Schemas.make($Rate)

export type IneligibilityReasonCode = "NO_COVERAGE" | "PICKUP_SLOT_RESTRICTION" | "UNSUPPORTED_VAS" | "VAS_COMBINATION_RESTRICTION" | "SIZE_RESTRICTIONS" | "WEIGHT_RESTRICTIONS" | "LATE_DELIVERY" | "PROGRAM_CONSTRAINTS" | "TERMS_AND_CONDITIONS_NOT_ACCEPTED" | "UNKNOWN" | (string & {})

const $IneligibilityReasonCode: Shape.Shape = Shape.define(() => Shape.String)
export const IneligibilityReasonCode: Schemas.Codec<IneligibilityReasonCode> = Schemas.make($IneligibilityReasonCode)

export interface IneligibilityReason {
  /**
   * `NO_COVERAGE`, `PICKUP_SLOT_RESTRICTION`, `UNSUPPORTED_VAS`, `VAS_COMBINATION_RESTRICTION`,
   * `SIZE_RESTRICTIONS`, `WEIGHT_RESTRICTIONS`, `LATE_DELIVERY`, `PROGRAM_CONSTRAINTS` or another of 10 known
   * values.
   */
  readonly code: IneligibilityReasonCode
  readonly message: string
}

const $IneligibilityReason: Shape.Shape = Shape.define(() => Shape.Struct({
  code: $IneligibilityReasonCode,
  message: Shape.String
}))
export const IneligibilityReason: Schemas.Codec<IneligibilityReason> = Schemas.make($IneligibilityReason)

export interface IneligibleRate {
  readonly serviceId: ServiceId
  readonly serviceName: ServiceName
  readonly carrierName: CarrierName
  readonly carrierId: CarrierId
  readonly ineligibilityReasons: ReadonlyArray<IneligibilityReason>
}

const $IneligibleRate: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceId: $ServiceId,
  serviceName: $ServiceName,
  carrierName: $CarrierName,
  carrierId: $CarrierId,
  ineligibilityReasons: Shape.Array($IneligibilityReason)
}))
export const IneligibleRate: Schemas.Codec<IneligibleRate> = Schemas.make($IneligibleRate)

export type IneligibleRateList = ReadonlyArray<IneligibleRate>

const $IneligibleRateList: Shape.Shape = Shape.define(() => Shape.Array($IneligibleRate))
export const IneligibleRateList: Schemas.Codec<IneligibleRateList> = Schemas.make($IneligibleRateList)

export interface CancelShipmentResult {
  readonly [name: string]: unknown
}

const $CancelShipmentResult: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const CancelShipmentResult: Schemas.Codec<CancelShipmentResult> = Schemas.make($CancelShipmentResult)

export interface CancelShipmentResponse {
  readonly payload?: CancelShipmentResult | undefined
}

const $CancelShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CancelShipmentResult)
}))
export const CancelShipmentResponse: Schemas.Codec<CancelShipmentResponse> = Schemas.make($CancelShipmentResponse)

export interface GetRatesRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom: Address
  readonly returnTo?: Address | undefined
  /** Now if not given. ISO 8601. */
  readonly shipDate?: DateTimeInput | undefined
  readonly shipperInstruction?: ShipperInstruction | undefined
  readonly packages: PackageList
  readonly valueAddedServices?: ValueAddedServiceDetails | undefined
  readonly taxDetails?: TaxDetailList | undefined
  readonly channelDetails: ChannelDetails
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  /** `FORWARD` or `RETURNS`. */
  readonly shipmentType?: ShipmentType | undefined
  readonly destinationAccessPointDetails?: AccessPointDetails | undefined
  readonly carrierAccounts?: CarrierAccounts | undefined
}

const $GetRatesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipTo: Shape.optional($Address),
  shipFrom: $Address,
  returnTo: Shape.optional($Address),
  shipDate: Shape.optional(Shape.DateTimeInput),
  shipperInstruction: Shape.optional($ShipperInstruction),
  packages: $PackageList,
  valueAddedServices: Shape.optional($ValueAddedServiceDetails),
  taxDetails: Shape.optional($TaxDetailList),
  channelDetails: $ChannelDetails,
  clientReferenceDetails: Shape.optional($ClientReferenceDetails),
  shipmentType: Shape.optional($ShipmentType),
  destinationAccessPointDetails: Shape.optional($AccessPointDetails),
  carrierAccounts: Shape.optional($CarrierAccounts)
}))
export const GetRatesRequest: Schemas.Codec<GetRatesRequest> = Schemas.make($GetRatesRequest)

export interface AccessPointDetails {
  readonly accessPointId?: AccessPointId | undefined
}

const $AccessPointDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  accessPointId: Shape.optional($AccessPointId)
}))
export const AccessPointDetails: Schemas.Codec<AccessPointDetails> = Schemas.make($AccessPointDetails)

export type NdrAction = "RESCHEDULE" | "REATTEMPT" | "RTO" | (string & {})

const $NdrAction: Shape.Shape = Shape.define(() => Shape.String)
export const NdrAction: Schemas.Codec<NdrAction> = Schemas.make($NdrAction)

export interface NdrRequestData {
  /** ISO 8601. */
  readonly rescheduleDate?: DateTimeInput | undefined
  /** At most 256 characters. */
  readonly additionalAddressNotes?: AdditionalAddressNotes | undefined
}

const $NdrRequestData: Shape.Shape = Shape.define(() => Shape.Struct({
  rescheduleDate: Shape.optional(Shape.DateTimeInput),
  additionalAddressNotes: Shape.optional($AdditionalAddressNotes)
}))
export const NdrRequestData: Schemas.Codec<NdrRequestData> = Schemas.make($NdrRequestData)

export type ClaimReason = "LOST_IN_TRANSIT" | "DAMAGED_IN_TRANSIT" | "DELIVERED_NOT_RECEIVED" | "ITEM_MISSING_SWITCHEROO" | "COD_ABUSE" | (string & {})

const $ClaimReason: Shape.Shape = Shape.define(() => Shape.String)
export const ClaimReason: Schemas.Codec<ClaimReason> = Schemas.make($ClaimReason)

export type ClaimProofURLs = ReadonlyArray<string>

const $ClaimProofURLs: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const ClaimProofURLs: Schemas.Codec<ClaimProofURLs> = Schemas.make($ClaimProofURLs)

/** `REFUND` if not given. */
export type SettlementType = "REFUND" | "CERTIFICATE_OF_FACT" | (string & {})

const $SettlementType: Shape.Shape = Shape.define(() => Shape.String)
export const SettlementType: Schemas.Codec<SettlementType> = Schemas.make($SettlementType)

export interface GetRatesResult {
  /** From `getRates`; it expires. */
  readonly requestToken: RequestToken
  readonly rates: RateList
  readonly ineligibleRates?: IneligibleRateList | undefined
}

const $GetRatesResult: Shape.Shape = Shape.define(() => Shape.Struct({
  requestToken: $RequestToken,
  rates: $RateList,
  ineligibleRates: Shape.optional($IneligibleRateList)
}))
export const GetRatesResult: Schemas.Codec<GetRatesResult> = Schemas.make($GetRatesResult)

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
}

const $GetRatesResponse: Shape.Shape = Shape.define(() => Shape.Struct({ payload: Shape.optional($GetRatesResult) }))
export const GetRatesResponse: Schemas.Codec<GetRatesResponse> = Schemas.make($GetRatesResponse)

export interface DirectPurchaseRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom?: Address | undefined
  readonly returnTo?: Address | undefined
  readonly packages?: PackageList | undefined
  readonly channelDetails: ChannelDetails
  readonly labelSpecifications?: RequestedDocumentSpecification | undefined
}

const $DirectPurchaseRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipTo: Shape.optional($Address),
  shipFrom: Shape.optional($Address),
  returnTo: Shape.optional($Address),
  packages: Shape.optional($PackageList),
  channelDetails: $ChannelDetails,
  labelSpecifications: Shape.optional($RequestedDocumentSpecification)
}))
export const DirectPurchaseRequest: Schemas.Codec<DirectPurchaseRequest> = Schemas.make($DirectPurchaseRequest)

export interface DirectPurchaseResult {
  /** From `purchaseShipment`. */
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetailList?: PackageDocumentDetailList | undefined
}

const $DirectPurchaseResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetailList: Shape.optional($PackageDocumentDetailList)
}))
export const DirectPurchaseResult: Schemas.Codec<DirectPurchaseResult> = Schemas.make($DirectPurchaseResult)

export interface DirectPurchaseResponse {
  readonly payload?: DirectPurchaseResult | undefined
}

const $DirectPurchaseResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($DirectPurchaseResult)
}))
export const DirectPurchaseResponse: Schemas.Codec<DirectPurchaseResponse> = Schemas.make($DirectPurchaseResponse)

export interface GetShipmentDocumentsResult {
  /** From `purchaseShipment`. */
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetail: PackageDocumentDetail
  readonly benefits?: Benefits | undefined
}

const $GetShipmentDocumentsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetail: $PackageDocumentDetail,
  benefits: Shape.optional($Benefits)
}))
export const GetShipmentDocumentsResult: Schemas.Codec<GetShipmentDocumentsResult> = Schemas.make(
  $GetShipmentDocumentsResult
)

export interface GetShipmentDocumentsResponse {
  readonly payload?: GetShipmentDocumentsResult | undefined
}

const $GetShipmentDocumentsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetShipmentDocumentsResult)
}))
export const GetShipmentDocumentsResponse: Schemas.Codec<GetShipmentDocumentsResponse> = Schemas.make(
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

const $GetTrackingResult: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingId: $TrackingId,
  alternateLegTrackingId: $AlternateLegTrackingId,
  eventHistory: Shape.Array($Event),
  promisedDeliveryDate: Shape.String,
  summary: $TrackingSummary
}))
export const GetTrackingResult: Schemas.Codec<GetTrackingResult> = Schemas.make($GetTrackingResult)

export interface SubmitNdrFeedbackRequest {
  readonly trackingId: TrackingId
  /** `RESCHEDULE`, `REATTEMPT` or `RTO`. */
  readonly ndrAction: NdrAction
  readonly ndrRequestData?: NdrRequestData | undefined
}

const $SubmitNdrFeedbackRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingId: $TrackingId,
  ndrAction: $NdrAction,
  ndrRequestData: Shape.optional($NdrRequestData)
}))
export const SubmitNdrFeedbackRequest: Schemas.Codec<SubmitNdrFeedbackRequest> = Schemas.make($SubmitNdrFeedbackRequest)

export interface CreateClaimRequest {
  readonly trackingId: TrackingId
  /** A value with its unit. */
  readonly declaredValue?: Currency | undefined
  /**
   * `LOST_IN_TRANSIT`, `DAMAGED_IN_TRANSIT`, `DELIVERED_NOT_RECEIVED`, `ITEM_MISSING_SWITCHEROO` or
   * `COD_ABUSE`.
   */
  readonly claimReason: ClaimReason
  readonly isReplacementPackageSent?: boolean | undefined
  readonly proofs?: ClaimProofURLs | undefined
  /** `REFUND` or `CERTIFICATE_OF_FACT`. */
  readonly settlementType: SettlementType
}

const $CreateClaimRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingId: $TrackingId,
  declaredValue: Shape.optional($Currency),
  claimReason: $ClaimReason,
  isReplacementPackageSent: Shape.optional(Shape.Boolean),
  proofs: Shape.optional($ClaimProofURLs),
  settlementType: $SettlementType
}))
export const CreateClaimRequest: Schemas.Codec<CreateClaimRequest> = Schemas.make($CreateClaimRequest)

export interface GetTrackingResponse {
  readonly payload?: GetTrackingResult | undefined
}

const $GetTrackingResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetTrackingResult)
}))
export const GetTrackingResponse: Schemas.Codec<GetTrackingResponse> = Schemas.make($GetTrackingResponse)

export interface CreateClaimResponse {
  readonly claimId?: ClaimId | undefined
}

const $CreateClaimResponse: Shape.Shape = Shape.define(() => Shape.Struct({ claimId: Shape.optional($ClaimId) }))
export const CreateClaimResponse: Schemas.Codec<CreateClaimResponse> = Schemas.make($CreateClaimResponse)

export interface PurchaseShipmentRequest {
  /** From `getRates`; it expires. */
  readonly requestToken: RequestToken
  /** From `getRates`; it expires. */
  readonly rateId: RateId
  readonly requestedDocumentSpecification: RequestedDocumentSpecification
  readonly requestedValueAddedServices?: RequestedValueAddedServiceList | undefined
  readonly additionalInputs?: {
    readonly [name: string]: unknown
  } | undefined
}

const $PurchaseShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requestToken: $RequestToken,
  rateId: $RateId,
  requestedDocumentSpecification: $RequestedDocumentSpecification,
  requestedValueAddedServices: Shape.optional($RequestedValueAddedServiceList),
  additionalInputs: Shape.optional(Shape.Record(Shape.Unknown))
}))
export const PurchaseShipmentRequest: Schemas.Codec<PurchaseShipmentRequest> = Schemas.make($PurchaseShipmentRequest)

export interface PurchaseShipmentResult {
  /** From `purchaseShipment`. */
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly benefits?: Benefits | undefined
}

const $PurchaseShipmentResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetails: $PackageDocumentDetailList,
  promise: $Promise,
  benefits: Shape.optional($Benefits)
}))
export const PurchaseShipmentResult: Schemas.Codec<PurchaseShipmentResult> = Schemas.make($PurchaseShipmentResult)

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
}

const $PurchaseShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PurchaseShipmentResult)
}))
export const PurchaseShipmentResponse: Schemas.Codec<PurchaseShipmentResponse> = Schemas.make($PurchaseShipmentResponse)

export interface OneClickShipmentRequest {
  readonly shipTo?: Address | undefined
  readonly shipFrom: Address
  readonly returnTo?: Address | undefined
  /** Now if not given. ISO 8601. */
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

const $OneClickShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipTo: Shape.optional($Address),
  shipFrom: $Address,
  returnTo: Shape.optional($Address),
  shipDate: Shape.optional(Shape.DateTimeInput),
  goodsOwner: Shape.optional($GoodsOwner),
  packages: $PackageList,
  valueAddedServicesDetails: Shape.optional($OneClickShipmentValueAddedServiceDetails),
  taxDetails: Shape.optional($TaxDetailList),
  channelDetails: $ChannelDetails,
  labelSpecifications: $RequestedDocumentSpecification,
  serviceSelection: $ServiceSelection,
  shipperInstruction: Shape.optional($ShipperInstruction),
  destinationAccessPointDetails: Shape.optional($AccessPointDetails)
}))
export const OneClickShipmentRequest: Schemas.Codec<OneClickShipmentRequest> = Schemas.make($OneClickShipmentRequest)

export interface OneClickShipmentResponse {
  readonly payload?: OneClickShipmentResult | undefined
}

const $OneClickShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OneClickShipmentResult)
}))
export const OneClickShipmentResponse: Schemas.Codec<OneClickShipmentResponse> = Schemas.make($OneClickShipmentResponse)

export interface OneClickShipmentResult {
  /** From `purchaseShipment`. */
  readonly shipmentId: ShipmentId
  readonly packageDocumentDetails: PackageDocumentDetailList
  readonly promise: Promise
  readonly carrier: Carrier
  readonly service: Service
  /** A value with its unit. */
  readonly totalCharge: Currency
}

const $OneClickShipmentResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  packageDocumentDetails: $PackageDocumentDetailList,
  promise: $Promise,
  carrier: $Carrier,
  service: $Service,
  totalCharge: $Currency
}))
export const OneClickShipmentResult: Schemas.Codec<OneClickShipmentResult> = Schemas.make($OneClickShipmentResult)

export interface GetAccessPointsResponse {
  readonly payload?: GetAccessPointsResult | undefined
}

const $GetAccessPointsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetAccessPointsResult)
}))
export const GetAccessPointsResponse: Schemas.Codec<GetAccessPointsResponse> = Schemas.make($GetAccessPointsResponse)

export interface GetAccessPointsResult {
  readonly accessPointsMap: AccessPointsMap
}

const $GetAccessPointsResult: Shape.Shape = Shape.define(() => Shape.Struct({ accessPointsMap: $AccessPointsMap }))
export const GetAccessPointsResult: Schemas.Codec<GetAccessPointsResult> = Schemas.make($GetAccessPointsResult)

export type AccessPointType = "HELIX" | "CAMPUS_LOCKER" | "OMNI_LOCKER" | "ODIN_LOCKER" | "DOBBY_LOCKER" | "CORE_LOCKER" | "3P" | "CAMPUS_ROOM" | (string & {})

const $AccessPointType: Shape.Shape = Shape.define(() => Shape.String)
export const AccessPointType: Schemas.Codec<AccessPointType> = Schemas.make($AccessPointType)

export interface AccessPointsMap {
  readonly [name: string]: AccessPointList
}

const $AccessPointsMap: Shape.Shape = Shape.define(() => Shape.Record($AccessPointList))
export const AccessPointsMap: Schemas.Codec<AccessPointsMap> = Schemas.make($AccessPointsMap)

/** At most 40 items. */
export type AccessPointList = ReadonlyArray<AccessPoint>

const $AccessPointList: Shape.Shape = Shape.define(() => Shape.Array($AccessPoint))
export const AccessPointList: Schemas.Codec<AccessPointList> = Schemas.make($AccessPointList)

export type AccessPointId = string

const $AccessPointId: Shape.Shape = Shape.define(() => Shape.String)
export const AccessPointId: Schemas.Codec<AccessPointId> = Schemas.make($AccessPointId)

export interface AccessPoint {
  readonly accessPointId?: AccessPointId | undefined
  readonly name?: string | undefined
  /** An IANA time zone: `Asia/Tokyo`. */
  readonly timezone?: string | undefined
  /**
   * `HELIX`, `CAMPUS_LOCKER`, `OMNI_LOCKER`, `ODIN_LOCKER`, `DOBBY_LOCKER`, `CORE_LOCKER`, `3P` or
   * `CAMPUS_ROOM`.
   */
  readonly type?: AccessPointType | undefined
  readonly accessibilityAttributes?: AccessibilityAttributes | undefined
  readonly address?: Address | undefined
  readonly exceptionOperatingHours?: ReadonlyArray<ExceptionOperatingHours> | undefined
  readonly assistanceType?: "STAFF_ASSISTED" | "SELF_ASSISTED" | (string & {}) | undefined
  readonly score?: string | undefined
  readonly standardOperatingHours?: DayOfWeekTimeMap | undefined
}

const $AccessPoint: Shape.Shape = Shape.define(() => Shape.Struct({
  accessPointId: Shape.optional($AccessPointId),
  name: Shape.optional(Shape.String),
  timezone: Shape.optional(Shape.String),
  type: Shape.optional($AccessPointType),
  accessibilityAttributes: Shape.optional($AccessibilityAttributes),
  address: Shape.optional($Address),
  exceptionOperatingHours: Shape.optional(Shape.Array($ExceptionOperatingHours)),
  assistanceType: Shape.optional(Shape.String),
  score: Shape.optional(Shape.String),
  standardOperatingHours: Shape.optional($DayOfWeekTimeMap)
}))
export const AccessPoint: Schemas.Codec<AccessPoint> = Schemas.make($AccessPoint)

export interface AccessibilityAttributes {
  readonly distance?: string | undefined
  /** A whole number. */
  readonly driveTime?: number | undefined
}

const $AccessibilityAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  distance: Shape.optional(Shape.String),
  driveTime: Shape.optional(Shape.Number)
}))
export const AccessibilityAttributes: Schemas.Codec<AccessibilityAttributes> = Schemas.make($AccessibilityAttributes)

export interface OperatingHours {
  readonly closingTime?: TimeOfDay | undefined
  readonly openingTime?: TimeOfDay | undefined
  readonly midDayClosures?: ReadonlyArray<TimeOfDay> | undefined
}

const $OperatingHours: Shape.Shape = Shape.define(() => Shape.Struct({
  closingTime: Shape.optional($TimeOfDay),
  openingTime: Shape.optional($TimeOfDay),
  midDayClosures: Shape.optional(Shape.Array($TimeOfDay))
}))
export const OperatingHours: Schemas.Codec<OperatingHours> = Schemas.make($OperatingHours)

export interface TimeOfDay {
  /** 0 to 23. */
  readonly hourOfDay?: number | undefined
  /** 0 to 59. */
  readonly minuteOfHour?: number | undefined
  /** 0 to 59. */
  readonly secondOfMinute?: number | undefined
}

const $TimeOfDay: Shape.Shape = Shape.define(() => Shape.Struct({
  hourOfDay: Shape.optional(Shape.Number),
  minuteOfHour: Shape.optional(Shape.Number),
  secondOfMinute: Shape.optional(Shape.Number)
}))
export const TimeOfDay: Schemas.Codec<TimeOfDay> = Schemas.make($TimeOfDay)

export interface DayOfWeekTimeMap {
  readonly [name: string]: OperatingHours
}

const $DayOfWeekTimeMap: Shape.Shape = Shape.define(() => Shape.Record($OperatingHours))
export const DayOfWeekTimeMap: Schemas.Codec<DayOfWeekTimeMap> = Schemas.make($DayOfWeekTimeMap)

export interface ExceptionOperatingHours {
  readonly dateRange?: DateRange | undefined
  readonly operatingHours?: OperatingHours | undefined
}

const $ExceptionOperatingHours: Shape.Shape = Shape.define(() => Shape.Struct({
  dateRange: Shape.optional($DateRange),
  operatingHours: Shape.optional($OperatingHours)
}))
export const ExceptionOperatingHours: Schemas.Codec<ExceptionOperatingHours> = Schemas.make($ExceptionOperatingHours)

export interface GetAdditionalInputsResult {
  readonly [name: string]: unknown
}

const $GetAdditionalInputsResult: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const GetAdditionalInputsResult: Schemas.Codec<GetAdditionalInputsResult> = Schemas.make(
  $GetAdditionalInputsResult
)

export interface GetAdditionalInputsResponse {
  readonly payload?: GetAdditionalInputsResult | undefined
}

const $GetAdditionalInputsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetAdditionalInputsResult)
}))
export const GetAdditionalInputsResponse: Schemas.Codec<GetAdditionalInputsResponse> = Schemas.make(
  $GetAdditionalInputsResponse
)

export interface GetCarrierAccountsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

const $GetCarrierAccountsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails)
}))
export const GetCarrierAccountsRequest: Schemas.Codec<GetCarrierAccountsRequest> = Schemas.make(
  $GetCarrierAccountsRequest
)

export interface LinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierAccountType: CarrierAccountType
  readonly carrierAccountAttributes: CarrierAccountAttributes
  readonly encryptedCarrierAccountAttributes?: CarrierAccountAttributes | undefined
}

const $LinkCarrierAccountRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails),
  carrierAccountType: $CarrierAccountType,
  carrierAccountAttributes: $CarrierAccountAttributes,
  encryptedCarrierAccountAttributes: Shape.optional($CarrierAccountAttributes)
}))
export const LinkCarrierAccountRequest: Schemas.Codec<LinkCarrierAccountRequest> = Schemas.make(
  $LinkCarrierAccountRequest
)

export interface UnlinkCarrierAccountRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly accountId?: AccountId | undefined
}

const $UnlinkCarrierAccountRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails),
  accountId: Shape.optional($AccountId)
}))
export const UnlinkCarrierAccountRequest: Schemas.Codec<UnlinkCarrierAccountRequest> = Schemas.make(
  $UnlinkCarrierAccountRequest
)

export interface GenerateCollectionFormRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  readonly carrierId: CarrierId
  readonly shipFromAddress?: Address | undefined
}

const $GenerateCollectionFormRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails),
  carrierId: $CarrierId,
  shipFromAddress: Shape.optional($Address)
}))
export const GenerateCollectionFormRequest: Schemas.Codec<GenerateCollectionFormRequest> = Schemas.make(
  $GenerateCollectionFormRequest
)

export interface GetCollectionFormHistoryRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
  /** A whole number. */
  readonly maxResults?: number | undefined
  readonly carrierId?: CarrierId | undefined
  readonly shipFromAddress?: Address | undefined
  readonly dateRange?: DateRangeInput | undefined
}

const $GetCollectionFormHistoryRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails),
  maxResults: Shape.optional(Shape.Number),
  carrierId: Shape.optional($CarrierId),
  shipFromAddress: Shape.optional($Address),
  dateRange: Shape.optional($DateRangeInput)
}))
export const GetCollectionFormHistoryRequest: Schemas.Codec<GetCollectionFormHistoryRequest> = Schemas.make(
  $GetCollectionFormHistoryRequest
)

export interface GetUnmanifestedShipmentsRequest {
  readonly clientReferenceDetails?: ClientReferenceDetails | undefined
}

const $GetUnmanifestedShipmentsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceDetails: Shape.optional($ClientReferenceDetails)
}))
export const GetUnmanifestedShipmentsRequest: Schemas.Codec<GetUnmanifestedShipmentsRequest> = Schemas.make(
  $GetUnmanifestedShipmentsRequest
)

export interface GetCarrierAccountFormInputsResponse {
  readonly linkableCarriersList?: LinkableCarriersList | undefined
}

const $GetCarrierAccountFormInputsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  linkableCarriersList: Shape.optional($LinkableCarriersList)
}))
export const GetCarrierAccountFormInputsResponse: Schemas.Codec<GetCarrierAccountFormInputsResponse> = Schemas.make(
  $GetCarrierAccountFormInputsResponse
)

export interface GetCarrierAccountsResponse {
  readonly activeAccounts: ActiveAccounts
}

const $GetCarrierAccountsResponse: Shape.Shape = Shape.define(() => Shape.Struct({ activeAccounts: $ActiveAccounts }))
export const GetCarrierAccountsResponse: Schemas.Codec<GetCarrierAccountsResponse> = Schemas.make(
  $GetCarrierAccountsResponse
)

export interface LinkCarrierAccountResponse {
  /** `ACTIVE`, `INACTIVE`, `PENDING` or `SUSPENDED`. */
  readonly registrationStatus?: AccountStatus | undefined
  readonly accountId?: AccountId | undefined
}

const $LinkCarrierAccountResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  registrationStatus: Shape.optional($AccountStatus),
  accountId: Shape.optional($AccountId)
}))
export const LinkCarrierAccountResponse: Schemas.Codec<LinkCarrierAccountResponse> = Schemas.make(
  $LinkCarrierAccountResponse
)

export interface UnlinkCarrierAccountResponse {
  readonly isUnlinked?: boolean | undefined
}

const $UnlinkCarrierAccountResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  isUnlinked: Shape.optional(Shape.Boolean)
}))
export const UnlinkCarrierAccountResponse: Schemas.Codec<UnlinkCarrierAccountResponse> = Schemas.make(
  $UnlinkCarrierAccountResponse
)

export interface GenerateCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

const $GenerateCollectionFormResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  collectionsFormDocument: Shape.optional($CollectionsFormDocument)
}))
export const GenerateCollectionFormResponse: Schemas.Codec<GenerateCollectionFormResponse> = Schemas.make(
  $GenerateCollectionFormResponse
)

export interface GetCollectionFormHistoryResponse {
  readonly collectionFormsHistoryRecordList?: CollectionFormsHistoryRecordList | undefined
  readonly lastRefreshedDate?: string | undefined
}

const $GetCollectionFormHistoryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  collectionFormsHistoryRecordList: Shape.optional($CollectionFormsHistoryRecordList),
  lastRefreshedDate: Shape.optional(Shape.String)
}))
export const GetCollectionFormHistoryResponse: Schemas.Codec<GetCollectionFormHistoryResponse> = Schemas.make(
  $GetCollectionFormHistoryResponse
)

export interface GetUnmanifestedShipmentsResponse {
  readonly unmanifestedCarrierInformationList?: UnmanifestedCarrierInformationList | undefined
}

const $GetUnmanifestedShipmentsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  unmanifestedCarrierInformationList: Shape.optional($UnmanifestedCarrierInformationList)
}))
export const GetUnmanifestedShipmentsResponse: Schemas.Codec<GetUnmanifestedShipmentsResponse> = Schemas.make(
  $GetUnmanifestedShipmentsResponse
)

export interface GetCollectionFormResponse {
  readonly collectionsFormDocument?: CollectionsFormDocument | undefined
}

const $GetCollectionFormResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  collectionsFormDocument: Shape.optional($CollectionsFormDocument)
}))
export const GetCollectionFormResponse: Schemas.Codec<GetCollectionFormResponse> = Schemas.make(
  $GetCollectionFormResponse
)

export type ClientReferenceDetails = ReadonlyArray<ClientReferenceDetail>

const $ClientReferenceDetails: Shape.Shape = Shape.define(() => Shape.Array($ClientReferenceDetail))
export const ClientReferenceDetails: Schemas.Codec<ClientReferenceDetails> = Schemas.make($ClientReferenceDetails)

export interface ClientReferenceDetail {
  readonly clientReferenceType: "IntegratorShipperId" | "IntegratorMerchantId" | (string & {})
  readonly clientReferenceId: string
}

const $ClientReferenceDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceType: Shape.String,
  clientReferenceId: Shape.String
}))
export const ClientReferenceDetail: Schemas.Codec<ClientReferenceDetail> = Schemas.make($ClientReferenceDetail)

export type CollectionFormId = string

const $CollectionFormId: Shape.Shape = Shape.define(() => Shape.String)
export const CollectionFormId: Schemas.Codec<CollectionFormId> = Schemas.make($CollectionFormId)

export type ShipmentType = "FORWARD" | "RETURNS" | (string & {})

const $ShipmentType: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentType: Schemas.Codec<ShipmentType> = Schemas.make($ShipmentType)

export type CarrierAccounts = ReadonlyArray<CarrierAccount>

const $CarrierAccounts: Shape.Shape = Shape.define(() => Shape.Array($CarrierAccount))
export const CarrierAccounts: Schemas.Codec<CarrierAccounts> = Schemas.make($CarrierAccounts)

export interface CarrierAccount {
  readonly carrierAccountId: AccountId
  readonly carrierId: CarrierId
}

const $CarrierAccount: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierAccountId: $AccountId,
  carrierId: $CarrierId
}))
export const CarrierAccount: Schemas.Codec<CarrierAccount> = Schemas.make($CarrierAccount)

export type ActiveAccounts = ReadonlyArray<ActiveAccount>

const $ActiveAccounts: Shape.Shape = Shape.define(() => Shape.Array($ActiveAccount))
export const ActiveAccounts: Schemas.Codec<ActiveAccounts> = Schemas.make($ActiveAccounts)

export interface ActiveAccount {
  readonly accountId?: AccountId | undefined
  readonly carrierId?: CarrierId | undefined
}

const $ActiveAccount: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.optional($AccountId),
  carrierId: Shape.optional($CarrierId)
}))
export const ActiveAccount: Schemas.Codec<ActiveAccount> = Schemas.make($ActiveAccount)

export interface DateRange {
  /** ISO 8601. */
  readonly startDate?: string | undefined
  /** ISO 8601. */
  readonly endDate?: string | undefined
}

const $DateRange: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.optional(Shape.String),
  endDate: Shape.optional(Shape.String)
}))
export const DateRange: Schemas.Codec<DateRange> = Schemas.make($DateRange)

export type CarrierAccountAttributes = ReadonlyArray<CarrierAccountAttribute>

const $CarrierAccountAttributes: Shape.Shape = Shape.define(() => Shape.Array($CarrierAccountAttribute))
export const CarrierAccountAttributes: Schemas.Codec<CarrierAccountAttributes> = Schemas.make($CarrierAccountAttributes)

export interface CarrierAccountAttribute {
  readonly attributeName?: string | undefined
  readonly propertyGroup?: string | undefined
  readonly value?: string | undefined
}

const $CarrierAccountAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  attributeName: Shape.optional(Shape.String),
  propertyGroup: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const CarrierAccountAttribute: Schemas.Codec<CarrierAccountAttribute> = Schemas.make($CarrierAccountAttribute)

export type CarrierAccountType = string

const $CarrierAccountType: Shape.Shape = Shape.define(() => Shape.String)
export const CarrierAccountType: Schemas.Codec<CarrierAccountType> = Schemas.make($CarrierAccountType)

export type MerchantId = string

const $MerchantId: Shape.Shape = Shape.define(() => Shape.String)
export const MerchantId: Schemas.Codec<MerchantId> = Schemas.make($MerchantId)

export type AccountStatus = "ACTIVE" | "INACTIVE" | "PENDING" | "SUSPENDED" | (string & {})

const $AccountStatus: Shape.Shape = Shape.define(() => Shape.String)
export const AccountStatus: Schemas.Codec<AccountStatus> = Schemas.make($AccountStatus)

export interface CollectionsFormDocument {
  readonly base64EncodedContent?: string | undefined
  readonly documentFormat?: string | undefined
}

const $CollectionsFormDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  base64EncodedContent: Shape.optional(Shape.String),
  documentFormat: Shape.optional(Shape.String)
}))
export const CollectionsFormDocument: Schemas.Codec<CollectionsFormDocument> = Schemas.make($CollectionsFormDocument)

export type CollectionFormsHistoryRecordList = ReadonlyArray<CollectionFormsHistoryRecord>

const $CollectionFormsHistoryRecordList: Shape.Shape = Shape.define(() => Shape.Array($CollectionFormsHistoryRecord))
export const CollectionFormsHistoryRecordList: Schemas.Codec<CollectionFormsHistoryRecordList> = Schemas.make(
  $CollectionFormsHistoryRecordList
)

export interface CollectionFormsHistoryRecord {
  readonly carrierName?: CarrierName | undefined
  /** ISO 8601. */
  readonly creationDate?: string | undefined
  /** `Completed` or `InProgress`. */
  readonly generationStatus?: GenerationStatus | undefined
  readonly collectionFormId?: CollectionFormId | undefined
  readonly shipFromAddress?: Address | undefined
}

const $CollectionFormsHistoryRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierName: Shape.optional($CarrierName),
  creationDate: Shape.optional(Shape.String),
  generationStatus: Shape.optional($GenerationStatus),
  collectionFormId: Shape.optional($CollectionFormId),
  shipFromAddress: Shape.optional($Address)
}))
export const CollectionFormsHistoryRecord: Schemas.Codec<CollectionFormsHistoryRecord> = Schemas.make(
  $CollectionFormsHistoryRecord
)

export type UnmanifestedCarrierInformationList = ReadonlyArray<UnmanifestedCarrierInformation>

const $UnmanifestedCarrierInformationList: Shape.Shape = Shape.define(() =>
  Shape.Array($UnmanifestedCarrierInformation)
)
export const UnmanifestedCarrierInformationList: Schemas.Codec<UnmanifestedCarrierInformationList> = Schemas.make(
  $UnmanifestedCarrierInformationList
)

export interface UnmanifestedCarrierInformation {
  readonly carrierId?: CarrierId | undefined
  readonly carrierName?: CarrierName | undefined
  readonly unmanifestedShipmentLocationList?: UnmanifestedShipmentLocationList | undefined
}

const $UnmanifestedCarrierInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierId: Shape.optional($CarrierId),
  carrierName: Shape.optional($CarrierName),
  unmanifestedShipmentLocationList: Shape.optional($UnmanifestedShipmentLocationList)
}))
export const UnmanifestedCarrierInformation: Schemas.Codec<UnmanifestedCarrierInformation> = Schemas.make(
  $UnmanifestedCarrierInformation
)

export type UnmanifestedShipmentLocationList = ReadonlyArray<UnmanifestedShipmentLocation>

const $UnmanifestedShipmentLocationList: Shape.Shape = Shape.define(() => Shape.Array($UnmanifestedShipmentLocation))
export const UnmanifestedShipmentLocationList: Schemas.Codec<UnmanifestedShipmentLocationList> = Schemas.make(
  $UnmanifestedShipmentLocationList
)

export interface UnmanifestedShipmentLocation {
  readonly address?: Address | undefined
  readonly lastManifestDate?: string | undefined
}

const $UnmanifestedShipmentLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($Address),
  lastManifestDate: Shape.optional(Shape.String)
}))
export const UnmanifestedShipmentLocation: Schemas.Codec<UnmanifestedShipmentLocation> = Schemas.make(
  $UnmanifestedShipmentLocation
)

export type LinkableCarriersList = ReadonlyArray<LinkableCarrier>

const $LinkableCarriersList: Shape.Shape = Shape.define(() => Shape.Array($LinkableCarrier))
export const LinkableCarriersList: Schemas.Codec<LinkableCarriersList> = Schemas.make($LinkableCarriersList)

export interface LinkableCarrier {
  readonly carrierId?: CarrierId | undefined
  readonly linkableAccountTypes?: LinkableAccountTypeList | undefined
}

const $LinkableCarrier: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierId: Shape.optional($CarrierId),
  linkableAccountTypes: Shape.optional($LinkableAccountTypeList)
}))
export const LinkableCarrier: Schemas.Codec<LinkableCarrier> = Schemas.make($LinkableCarrier)

export type LinkableAccountTypeList = ReadonlyArray<LinkableAccountType>

const $LinkableAccountTypeList: Shape.Shape = Shape.define(() => Shape.Array($LinkableAccountType))
export const LinkableAccountTypeList: Schemas.Codec<LinkableAccountTypeList> = Schemas.make($LinkableAccountTypeList)

export interface LinkableAccountType {
  /** `SHIPPER_ACCOUNT`, `SHIPPER_ACCOUNT_WITH_INVOICE` or `AMAZON_ACCOUNT`. */
  readonly accountType?: AccountType | undefined
  readonly carrierAccountInputs?: CarrierAccountInputsList | undefined
}

const $LinkableAccountType: Shape.Shape = Shape.define(() => Shape.Struct({
  accountType: Shape.optional($AccountType),
  carrierAccountInputs: Shape.optional($CarrierAccountInputsList)
}))
export const LinkableAccountType: Schemas.Codec<LinkableAccountType> = Schemas.make($LinkableAccountType)

export type CarrierAccountInputsList = ReadonlyArray<CarrierAccountInput>

const $CarrierAccountInputsList: Shape.Shape = Shape.define(() => Shape.Array($CarrierAccountInput))
export const CarrierAccountInputsList: Schemas.Codec<CarrierAccountInputsList> = Schemas.make($CarrierAccountInputsList)

export interface CarrierAccountInput {
  readonly descriptionLocalizationKey?: string | undefined
  readonly name?: string | undefined
  readonly groupName?: string | undefined
  /** `TEXTBOX` or `PASSWORD`. */
  readonly inputType?: InputType | undefined
  readonly isMandatory?: boolean | undefined
  readonly isConfidential?: boolean | undefined
  readonly isHidden?: boolean | undefined
  readonly validationMetadata?: ValidationMetadataList | undefined
}

const $CarrierAccountInput: Shape.Shape = Shape.define(() => Shape.Struct({
  descriptionLocalizationKey: Shape.optional(Shape.String),
  name: Shape.optional(Shape.String),
  groupName: Shape.optional(Shape.String),
  inputType: Shape.optional($InputType),
  isMandatory: Shape.optional(Shape.Boolean),
  isConfidential: Shape.optional(Shape.Boolean),
  isHidden: Shape.optional(Shape.Boolean),
  validationMetadata: Shape.optional($ValidationMetadataList)
}))
export const CarrierAccountInput: Schemas.Codec<CarrierAccountInput> = Schemas.make($CarrierAccountInput)

export type ValidationMetadataList = ReadonlyArray<ValidationMetadata>

const $ValidationMetadataList: Shape.Shape = Shape.define(() => Shape.Array($ValidationMetadata))
export const ValidationMetadataList: Schemas.Codec<ValidationMetadataList> = Schemas.make($ValidationMetadataList)

export interface ValidationMetadata {
  readonly errorMessage?: string | undefined
  readonly validationStrategy?: string | undefined
  readonly value?: string | undefined
}

const $ValidationMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  errorMessage: Shape.optional(Shape.String),
  validationStrategy: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const ValidationMetadata: Schemas.Codec<ValidationMetadata> = Schemas.make($ValidationMetadata)

export type GenerationStatus = "Completed" | "InProgress" | (string & {})

const $GenerationStatus: Shape.Shape = Shape.define(() => Shape.String)
export const GenerationStatus: Schemas.Codec<GenerationStatus> = Schemas.make($GenerationStatus)

export type AccountType = "SHIPPER_ACCOUNT" | "SHIPPER_ACCOUNT_WITH_INVOICE" | "AMAZON_ACCOUNT" | (string & {})

const $AccountType: Shape.Shape = Shape.define(() => Shape.String)
export const AccountType: Schemas.Codec<AccountType> = Schemas.make($AccountType)

export type InputType = "TEXTBOX" | "PASSWORD" | (string & {})

const $InputType: Shape.Shape = Shape.define(() => Shape.String)
export const InputType: Schemas.Codec<InputType> = Schemas.make($InputType)

export type PaymentType = "PAY_THROUGH_AMAZON" | "PAY_DIRECT_TO_CARRIER" | (string & {})

const $PaymentType: Shape.Shape = Shape.define(() => Shape.String)
export const PaymentType: Schemas.Codec<PaymentType> = Schemas.make($PaymentType)

export type RateItemList = ReadonlyArray<RateItem>

const $RateItemList: Shape.Shape = Shape.define(() => Shape.Array($RateItem))
export const RateItemList: Schemas.Codec<RateItemList> = Schemas.make($RateItemList)

export interface RateItem {
  /**
   * `BASE_RATE`, `TRANSACTION_FEE`, `ADULT_SIGNATURE_CONFIRMATION`, `SIGNATURE_CONFIRMATION`,
   * `NO_CONFIRMATION`, `WAIVE_SIGNATURE`, `IMPLIED_LIABILITY`, `HIDDEN_POSTAGE` or another of 33 known values.
   */
  readonly rateItemID?: RateItemID | undefined
  /** `MANDATORY`, `OPTIONAL` or `INCLUDED`. */
  readonly rateItemType?: RateItemType | undefined
  /** A value with its unit. */
  readonly rateItemCharge?: Currency | undefined
  readonly rateItemNameLocalization?: string | undefined
}

const $RateItem: Shape.Shape = Shape.define(() => Shape.Struct({
  rateItemID: Shape.optional($RateItemID),
  rateItemType: Shape.optional($RateItemType),
  rateItemCharge: Shape.optional($Currency),
  rateItemNameLocalization: Shape.optional(Shape.String)
}))
export const RateItem: Schemas.Codec<RateItem> = Schemas.make($RateItem)

export type RateItemID = "BASE_RATE" | "TRANSACTION_FEE" | "ADULT_SIGNATURE_CONFIRMATION" | "SIGNATURE_CONFIRMATION" | "NO_CONFIRMATION" | "WAIVE_SIGNATURE" | "IMPLIED_LIABILITY" | "HIDDEN_POSTAGE" | "DECLARED_VALUE" | "SUNDAY_HOLIDAY_DELIVERY" | "DELIVERY_CONFIRMATION" | "IMPORT_DUTY_CHARGE" | "VAT" | "NO_SATURDAY_DELIVERY" | "INSURANCE" | "COD" | "FUEL_SURCHARGE" | "INSPECTION_CHARGE" | "DELIVERY_AREA_SURCHARGE" | "WAYBILL_CHARGE" | "AMAZON_SPONSORED_DISCOUNT" | "INTEGRATOR_SPONSORED_DISCOUNT" | "OVERSIZE_SURCHARGE" | "CONGESTION_CHARGE" | "RESIDENTIAL_SURCHARGE" | "ADDITIONAL_SURCHARGE" | "SURCHARGE" | "REBATE" | "HIGH_CUBE_SURCHARGE" | "HIGH_LENGTH_SURCHARGE" | "HIGH_WIDTH_SURCHARGE" | "DEMAND_SURCHARGE" | "NONSTANDARD_FEE" | (string & {})

const $RateItemID: Shape.Shape = Shape.define(() => Shape.String)
export const RateItemID: Schemas.Codec<RateItemID> = Schemas.make($RateItemID)

export type RateItemType = "MANDATORY" | "OPTIONAL" | "INCLUDED" | (string & {})

const $RateItemType: Shape.Shape = Shape.define(() => Shape.String)
export const RateItemType: Schemas.Codec<RateItemType> = Schemas.make($RateItemType)

export interface Benefits {
  readonly includedBenefits: IncludedBenefits
  readonly excludedBenefits: ExcludedBenefits
}

const $Benefits: Shape.Shape = Shape.define(() => Shape.Struct({
  includedBenefits: $IncludedBenefits,
  excludedBenefits: $ExcludedBenefits
}))
export const Benefits: Schemas.Codec<Benefits> = Schemas.make($Benefits)

export type IncludedBenefits = ReadonlyArray<string>

const $IncludedBenefits: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const IncludedBenefits: Schemas.Codec<IncludedBenefits> = Schemas.make($IncludedBenefits)

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

const $ExcludedBenefits: Shape.Shape = Shape.define(() => Shape.Array($ExcludedBenefit))
export const ExcludedBenefits: Schemas.Codec<ExcludedBenefits> = Schemas.make($ExcludedBenefits)

export interface ExcludedBenefit {
  readonly benefit: string
  /** Not empty, each `LATE_DELIVERY_RISK`. */
  readonly reasonCodes?: ExcludedBenefitReasonCodes | undefined
}

const $ExcludedBenefit: Shape.Shape = Shape.define(() => Shape.Struct({
  benefit: Shape.String,
  reasonCodes: Shape.optional($ExcludedBenefitReasonCodes)
}))
export const ExcludedBenefit: Schemas.Codec<ExcludedBenefit> = Schemas.make($ExcludedBenefit)

/** Not empty. */
export type ExcludedBenefitReasonCodes = ReadonlyArray<"LATE_DELIVERY_RISK" | (string & {})>

const $ExcludedBenefitReasonCodes: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const ExcludedBenefitReasonCodes: Schemas.Codec<ExcludedBenefitReasonCodes> = Schemas.make(
  $ExcludedBenefitReasonCodes
)

export interface ServiceSelection {
  readonly serviceId: ServiceIds
}

const $ServiceSelection: Shape.Shape = Shape.define(() => Shape.Struct({ serviceId: $ServiceIds }))
export const ServiceSelection: Schemas.Codec<ServiceSelection> = Schemas.make($ServiceSelection)

export type ServiceIds = ReadonlyArray<string>

const $ServiceIds: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const ServiceIds: Schemas.Codec<ServiceIds> = Schemas.make($ServiceIds)

export type OneClickShipmentValueAddedServiceDetails = ReadonlyArray<OneClickShipmentValueAddedService>

const $OneClickShipmentValueAddedServiceDetails: Shape.Shape = Shape.define(() =>
  Shape.Array($OneClickShipmentValueAddedService)
)
export const OneClickShipmentValueAddedServiceDetails: Schemas.Codec<OneClickShipmentValueAddedServiceDetails> = Schemas.make(
  $OneClickShipmentValueAddedServiceDetails
)

export interface OneClickShipmentValueAddedService {
  readonly id: string
  /** A value with its unit. */
  readonly amount?: Currency | undefined
}

const $OneClickShipmentValueAddedService: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  amount: Shape.optional($Currency)
}))
export const OneClickShipmentValueAddedService: Schemas.Codec<OneClickShipmentValueAddedService> = Schemas.make(
  $OneClickShipmentValueAddedService
)

export interface Service {
  readonly id: ServiceId
  readonly name: ServiceName
}

const $Service: Shape.Shape = Shape.define(() => Shape.Struct({ id: $ServiceId, name: $ServiceName }))
export const Service: Schemas.Codec<Service> = Schemas.make($Service)

export interface Carrier {
  readonly id: CarrierId
  readonly name: CarrierName
}

const $Carrier: Shape.Shape = Shape.define(() => Shape.Struct({ id: $CarrierId, name: $CarrierName }))
export const Carrier: Schemas.Codec<Carrier> = Schemas.make($Carrier)

/** `DateRange` in requests. */
export interface DateRangeInput {
  /** ISO 8601. */
  readonly startDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endDate?: DateTimeInput | undefined
}

const $DateRangeInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.optional(Shape.DateTimeInput),
  endDate: Shape.optional(Shape.DateTimeInput)
}))
export const DateRangeInput: Schemas.Codec<DateRangeInput> = Schemas.make($DateRangeInput)
