// AUTO-GENERATED from fulfillmentOutbound_2020-07-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Fulfillment Outbound 2020-07-01.
 *
 * A newer version is `FulfillmentOutbound_2026_07_04`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewInput {
  readonly body: GetFulfillmentPreviewRequest
}

export const GetFulfillmentPreviewInput: S.Codec<GetFulfillmentPreviewInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GetFulfillmentPreviewRequest
}))

/**
 * `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const getFulfillmentPreview: Op.Operation<
  GetFulfillmentPreviewInput,
  GetFulfillmentPreviewResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getFulfillmentPreview",
  name: "fulfillmentOutbound_2020-07-01.getFulfillmentPreview",
  method: "POST",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/preview",
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetFulfillmentPreviewRequest, output: (): S.Built => GetFulfillmentPreviewResponse })

/** Input of `deliveryOffers`. */
export interface DeliveryOffersInput {
  readonly body: GetDeliveryOffersRequest
}

export const DeliveryOffersInput: S.Codec<DeliveryOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GetDeliveryOffersRequest
}))

/**
 * `POST /fba/outbound/2020-07-01/deliveryOffers`
 *
 * - Rate: 5 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const deliveryOffers: Op.Operation<DeliveryOffersInput, GetDeliveryOffersResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "deliveryOffers",
  name: "fulfillmentOutbound_2020-07-01.deliveryOffers",
  method: "POST",
  path: "/fba/outbound/2020-07-01/deliveryOffers",
  body: "required",
  rate: 5,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetDeliveryOffersRequest, output: (): S.Built => GetDeliveryOffersResponse })

/** Input of `listAllFulfillmentOrders`. */
export interface ListAllFulfillmentOrdersInput {
  readonly queryStartDate?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

export const ListAllFulfillmentOrdersInput: S.Codec<ListAllFulfillmentOrdersInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ queryStartDate: S.optional(S.DateTimeInput), nextToken: S.optional(S.String) })
)

/**
 * `GET /fba/outbound/2020-07-01/fulfillmentOrders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listAllFulfillmentOrders: Paging.ItemsOperation<
  void | ListAllFulfillmentOrdersInput,
  ListAllFulfillmentOrdersResponse,
  FulfillmentOrder
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentOutbound_2020_07_01",
  id: "listAllFulfillmentOrders",
  name: "fulfillmentOutbound_2020-07-01.listAllFulfillmentOrders",
  method: "GET",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders",
  parameters: {
    queryStartDate: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "nextToken"],
    items: ["payload", "fulfillmentOrders"],
    carry: "same"
  }
}, { output: (): S.Built => ListAllFulfillmentOrdersResponse })

/** Input of `createFulfillmentOrder`. */
export interface CreateFulfillmentOrderInput {
  readonly body: CreateFulfillmentOrderRequest
}

export const CreateFulfillmentOrderInput: S.Codec<CreateFulfillmentOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateFulfillmentOrderRequest
}))

/**
 * `POST /fba/outbound/2020-07-01/fulfillmentOrders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const createFulfillmentOrder: Op.Operation<
  CreateFulfillmentOrderInput,
  CreateFulfillmentOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "createFulfillmentOrder",
  name: "fulfillmentOutbound_2020-07-01.createFulfillmentOrder",
  method: "POST",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders",
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => CreateFulfillmentOrderRequest, output: (): S.Built => CreateFulfillmentOrderResponse })

/** Input of `getPackageTrackingDetails`. */
export interface GetPackageTrackingDetailsInput {
  readonly packageNumber: number
}

export const GetPackageTrackingDetailsInput: S.Codec<GetPackageTrackingDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ packageNumber: S.Number })
)

/**
 * `GET /fba/outbound/2020-07-01/tracking`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getPackageTrackingDetails: Op.Operation<
  GetPackageTrackingDetailsInput,
  GetPackageTrackingDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getPackageTrackingDetails",
  name: "fulfillmentOutbound_2020-07-01.getPackageTrackingDetails",
  method: "GET",
  path: "/fba/outbound/2020-07-01/tracking",
  parameters: {
    packageNumber: { in: "query", type: "integer", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetPackageTrackingDetailsResponse })

/** Input of `listReturnReasonCodes`. */
export interface ListReturnReasonCodesInput {
  readonly sellerSku: string
  readonly marketplaceId?: string | undefined
  readonly sellerFulfillmentOrderId?: string | undefined
  readonly language?: string | undefined
}

export const ListReturnReasonCodesInput: S.Codec<ListReturnReasonCodesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  marketplaceId: S.optional(S.String),
  sellerFulfillmentOrderId: S.optional(S.String),
  language: S.optional(S.String)
}))

/**
 * `GET /fba/outbound/2020-07-01/returnReasonCodes`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const listReturnReasonCodes: Op.Operation<
  ListReturnReasonCodesInput,
  ListReturnReasonCodesResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "listReturnReasonCodes",
  name: "fulfillmentOutbound_2020-07-01.listReturnReasonCodes",
  method: "GET",
  path: "/fba/outbound/2020-07-01/returnReasonCodes",
  parameters: {
    sellerSku: { in: "query", type: "string", required: true },
    marketplaceId: { in: "query", type: "string" },
    sellerFulfillmentOrderId: { in: "query", type: "string" },
    language: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => ListReturnReasonCodesResponse })

/** Input of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: CreateFulfillmentReturnRequest
}

export const CreateFulfillmentReturnInput: S.Codec<CreateFulfillmentReturnInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ sellerFulfillmentOrderId: S.String, body: CreateFulfillmentReturnRequest })
)

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const createFulfillmentReturn: Op.Operation<
  CreateFulfillmentReturnInput,
  CreateFulfillmentReturnResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "createFulfillmentReturn",
  name: "fulfillmentOutbound_2020-07-01.createFulfillmentReturn",
  method: "PUT",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => CreateFulfillmentReturnRequest, output: (): S.Built => CreateFulfillmentReturnResponse })

/** Input of `getFulfillmentOrder`. */
export interface GetFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
}

export const GetFulfillmentOrderInput: S.Codec<GetFulfillmentOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerFulfillmentOrderId: S.String
}))

/**
 * `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getFulfillmentOrder: Op.Operation<
  GetFulfillmentOrderInput,
  GetFulfillmentOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getFulfillmentOrder",
  name: "fulfillmentOutbound_2020-07-01.getFulfillmentOrder",
  method: "GET",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetFulfillmentOrderResponse })

/** Input of `updateFulfillmentOrder`. */
export interface UpdateFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: UpdateFulfillmentOrderRequest
}

export const UpdateFulfillmentOrderInput: S.Codec<UpdateFulfillmentOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerFulfillmentOrderId: S.String,
  body: UpdateFulfillmentOrderRequest
}))

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateFulfillmentOrder: Op.Operation<
  UpdateFulfillmentOrderInput,
  UpdateFulfillmentOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "updateFulfillmentOrder",
  name: "fulfillmentOutbound_2020-07-01.updateFulfillmentOrder",
  method: "PUT",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UpdateFulfillmentOrderRequest, output: (): S.Built => UpdateFulfillmentOrderResponse })

/** Input of `cancelFulfillmentOrder`. */
export interface CancelFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
}

export const CancelFulfillmentOrderInput: S.Codec<CancelFulfillmentOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerFulfillmentOrderId: S.String
}))

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const cancelFulfillmentOrder: Op.Operation<
  CancelFulfillmentOrderInput,
  CancelFulfillmentOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "cancelFulfillmentOrder",
  name: "fulfillmentOutbound_2020-07-01.cancelFulfillmentOrder",
  method: "PUT",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => CancelFulfillmentOrderResponse })

/** Input of `submitFulfillmentOrderStatusUpdate`. */
export interface SubmitFulfillmentOrderStatusUpdateInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: SubmitFulfillmentOrderStatusUpdateRequest
}

export const SubmitFulfillmentOrderStatusUpdateInput: S.Codec<SubmitFulfillmentOrderStatusUpdateInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ sellerFulfillmentOrderId: S.String, body: SubmitFulfillmentOrderStatusUpdateRequest })
  )

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const submitFulfillmentOrderStatusUpdate: Op.Operation<
  SubmitFulfillmentOrderStatusUpdateInput,
  SubmitFulfillmentOrderStatusUpdateResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "submitFulfillmentOrderStatusUpdate",
  name: "fulfillmentOutbound_2020-07-01.submitFulfillmentOrderStatusUpdate",
  method: "PUT",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  repeatable: true,
  sandboxOnly: true
}, {
  body: (): S.Built => SubmitFulfillmentOrderStatusUpdateRequest,
  output: (): S.Built => SubmitFulfillmentOrderStatusUpdateResponse
})

/** Input of `getFeatures`. */
export interface GetFeaturesInput {
  readonly marketplaceId: string
}

export const GetFeaturesInput: S.Codec<GetFeaturesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String
}))

/**
 * `GET /fba/outbound/2020-07-01/features`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getFeatures: Op.Operation<GetFeaturesInput, GetFeaturesResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getFeatures",
  name: "fulfillmentOutbound_2020-07-01.getFeatures",
  method: "GET",
  path: "/fba/outbound/2020-07-01/features",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetFeaturesResponse })

/** Input of `getFeatureInventory`. */
export interface GetFeatureInventoryInput {
  readonly marketplaceId: string
  readonly featureName: string
  readonly nextToken?: string | undefined
  readonly queryStartDate?: DateTimeInput | undefined
}

export const GetFeatureInventoryInput: S.Codec<GetFeatureInventoryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  featureName: S.String,
  nextToken: S.optional(S.String),
  queryStartDate: S.optional(S.DateTimeInput)
}))

/**
 * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getFeatureInventory: Paging.ItemsOperation<
  GetFeatureInventoryInput,
  GetFeatureInventoryResponse,
  FeatureSku
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getFeatureInventory",
  name: "fulfillmentOutbound_2020-07-01.getFeatureInventory",
  method: "GET",
  path: "/fba/outbound/2020-07-01/features/inventory/{featureName}",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    featureName: { in: "path", type: "string", required: true },
    nextToken: { in: "query", type: "string" },
    queryStartDate: { in: "query", type: "date-time" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "nextToken"],
    items: ["payload", "featureSkus"],
    carry: "same"
  }
}, { output: (): S.Built => GetFeatureInventoryResponse })

/** Input of `getFeatureSKU`. */
export interface GetFeatureSKUInput {
  readonly marketplaceId: string
  readonly featureName: string
  readonly sellerSku: string
}

export const GetFeatureSKUInput: S.Codec<GetFeatureSKUInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  featureName: S.String,
  sellerSku: S.String
}))

/**
 * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getFeatureSKU: Op.Operation<GetFeatureSKUInput, GetFeatureSkuResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "getFeatureSKU",
  name: "fulfillmentOutbound_2020-07-01.getFeatureSKU",
  method: "GET",
  path: "/fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    featureName: { in: "path", type: "string", required: true },
    sellerSku: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetFeatureSkuResponse })

/** The operations of Fulfillment Outbound as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getFulfillmentPreview: (
    input: GetFulfillmentPreviewInput,
    options?: CallOptions
  ) => Effect.Effect<GetFulfillmentPreviewResponse, SpApiError>
  readonly deliveryOffers: (
    input: DeliveryOffersInput,
    options?: CallOptions
  ) => Effect.Effect<GetDeliveryOffersResponse, SpApiError>
  readonly listAllFulfillmentOrders: (
    input: void | ListAllFulfillmentOrdersInput,
    options?: CallOptions
  ) => Effect.Effect<ListAllFulfillmentOrdersResponse, SpApiError>
  readonly listAllFulfillmentOrdersPages: (
    input: void | ListAllFulfillmentOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<ListAllFulfillmentOrdersResponse, SpApiError>
  readonly listAllFulfillmentOrdersItems: (
    input: void | ListAllFulfillmentOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<FulfillmentOrder, SpApiError>
  readonly createFulfillmentOrder: (
    input: CreateFulfillmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<CreateFulfillmentOrderResponse, SpApiError>
  readonly getPackageTrackingDetails: (
    input: GetPackageTrackingDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPackageTrackingDetailsResponse, SpApiError>
  readonly listReturnReasonCodes: (
    input: ListReturnReasonCodesInput,
    options?: CallOptions
  ) => Effect.Effect<ListReturnReasonCodesResponse, SpApiError>
  readonly createFulfillmentReturn: (
    input: CreateFulfillmentReturnInput,
    options?: CallOptions
  ) => Effect.Effect<CreateFulfillmentReturnResponse, SpApiError>
  readonly getFulfillmentOrder: (
    input: GetFulfillmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetFulfillmentOrderResponse, SpApiError>
  readonly updateFulfillmentOrder: (
    input: UpdateFulfillmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateFulfillmentOrderResponse, SpApiError>
  readonly cancelFulfillmentOrder: (
    input: CancelFulfillmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<CancelFulfillmentOrderResponse, SpApiError>
  readonly submitFulfillmentOrderStatusUpdate: (
    input: SubmitFulfillmentOrderStatusUpdateInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitFulfillmentOrderStatusUpdateResponse, SpApiError>
  readonly getFeatures: (
    input: GetFeaturesInput,
    options?: CallOptions
  ) => Effect.Effect<GetFeaturesResponse, SpApiError>
  readonly getFeatureInventory: (
    input: GetFeatureInventoryInput,
    options?: CallOptions
  ) => Effect.Effect<GetFeatureInventoryResponse, SpApiError>
  readonly getFeatureInventoryPages: (
    input: GetFeatureInventoryInput,
    options?: CallOptions
  ) => Stream.Stream<GetFeatureInventoryResponse, SpApiError>
  readonly getFeatureInventoryItems: (
    input: GetFeatureInventoryInput,
    options?: CallOptions
  ) => Stream.Stream<FeatureSku, SpApiError>
  readonly getFeatureSKU: (
    input: GetFeatureSKUInput,
    options?: CallOptions
  ) => Effect.Effect<GetFeatureSkuResponse, SpApiError>
}>()("effect-sp-api/apis/FulfillmentOutbound_2020_07_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getFulfillmentPreview,
  deliveryOffers,
  listAllFulfillmentOrders,
  createFulfillmentOrder,
  getPackageTrackingDetails,
  listReturnReasonCodes,
  createFulfillmentReturn,
  getFulfillmentOrder,
  updateFulfillmentOrder,
  cancelFulfillmentOrder,
  submitFulfillmentOrderStatusUpdate,
  getFeatures,
  getFeatureInventory,
  getFeatureSKU
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

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  readonly countryCode: string
  readonly phone?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  districtOrCounty: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.String,
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export interface CODSettings {
  readonly isCodRequired: boolean
  readonly codCharge?: Money | undefined
  readonly codChargeTax?: Money | undefined
  readonly shippingCharge?: Money | undefined
  readonly shippingChargeTax?: Money | undefined
}

export const CODSettings: S.Codec<CODSettings> = /*#__PURE__*/ S.define(() => S.Struct({
  isCodRequired: S.Boolean,
  codCharge: S.optional(Money),
  codChargeTax: S.optional(Money),
  shippingCharge: S.optional(Money),
  shippingChargeTax: S.optional(Money)
}))

export interface CreateFulfillmentOrderItem {
  readonly sellerSku: string
  readonly sellerFulfillmentOrderItemId: string
  readonly quantity: Quantity
  readonly giftMessage?: string | undefined
  readonly displayableComment?: string | undefined
  readonly fulfillmentNetworkSku?: string | undefined
  readonly perUnitDeclaredValue?: Money | undefined
  readonly perUnitPrice?: Money | undefined
  readonly perUnitTax?: Money | undefined
}

export const CreateFulfillmentOrderItem: S.Codec<CreateFulfillmentOrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  sellerFulfillmentOrderItemId: S.String,
  quantity: Quantity,
  giftMessage: S.optional(S.String),
  displayableComment: S.optional(S.String),
  fulfillmentNetworkSku: S.optional(S.String),
  perUnitDeclaredValue: S.optional(Money),
  perUnitPrice: S.optional(Money),
  perUnitTax: S.optional(Money)
}))

export type CreateFulfillmentOrderItemList = ReadonlyArray<CreateFulfillmentOrderItem>

export const CreateFulfillmentOrderItemList: S.Codec<CreateFulfillmentOrderItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(CreateFulfillmentOrderItem)
)

export type FulfillmentPolicy = "FillOrKill" | "FillAll" | "FillAllAvailable" | (string & {})

export const FulfillmentPolicy: S.Codec<FulfillmentPolicy> = /*#__PURE__*/ S.define(() => S.String)

export type FulfillmentOrderStatus = "New" | "Received" | "Planning" | "Processing" | "Cancelled" | "Complete" | "CompletePartialled" | "Unfulfillable" | "Invalid" | (string & {})

export const FulfillmentOrderStatus: S.Codec<FulfillmentOrderStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface CreateFulfillmentOrderRequest {
  readonly marketplaceId?: string | undefined
  readonly sellerFulfillmentOrderId: string
  readonly displayableOrderId: string
  readonly displayableOrderDate: Timestamp
  readonly displayableOrderComment: string
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly deliveryWindow?: DeliveryWindow | undefined
  readonly destinationAddress: Address
  readonly deliveryPreferences?: DeliveryPreferences | undefined
  readonly fulfillmentAction?: FulfillmentAction | undefined
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly codSettings?: CODSettings | undefined
  readonly shipFromCountryCode?: string | undefined
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
  readonly items: CreateFulfillmentOrderItemList
  readonly paymentInformation?: PaymentInformationList | undefined
}

export const CreateFulfillmentOrderRequest: S.Codec<CreateFulfillmentOrderRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.optional(S.String),
    sellerFulfillmentOrderId: S.String,
    displayableOrderId: S.String,
    displayableOrderDate: Timestamp,
    displayableOrderComment: S.String,
    shippingSpeedCategory: ShippingSpeedCategory,
    deliveryWindow: S.optional(DeliveryWindow),
    destinationAddress: Address,
    deliveryPreferences: S.optional(DeliveryPreferences),
    fulfillmentAction: S.optional(FulfillmentAction),
    fulfillmentPolicy: S.optional(FulfillmentPolicy),
    codSettings: S.optional(CODSettings),
    shipFromCountryCode: S.optional(S.String),
    notificationEmails: S.optional(NotificationEmailList),
    featureConstraints: S.optional(S.Array(FeatureSettings)),
    items: CreateFulfillmentOrderItemList,
    paymentInformation: S.optional(PaymentInformationList)
  })
)

export interface CreateFulfillmentReturnRequest {
  readonly items: CreateReturnItemList
}

export const CreateFulfillmentReturnRequest: S.Codec<CreateFulfillmentReturnRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ items: CreateReturnItemList })
)

export interface CreateFulfillmentReturnResult {
  readonly returnItems?: ReturnItemList | undefined
  readonly invalidReturnItems?: InvalidReturnItemList | undefined
  readonly returnAuthorizations?: ReturnAuthorizationList | undefined
}

export const CreateFulfillmentReturnResult: S.Codec<CreateFulfillmentReturnResult> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    returnItems: S.optional(ReturnItemList),
    invalidReturnItems: S.optional(InvalidReturnItemList),
    returnAuthorizations: S.optional(ReturnAuthorizationList)
  })
)

export interface CreateFulfillmentReturnResponse {
  readonly payload?: CreateFulfillmentReturnResult | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateFulfillmentReturnResponse: S.Codec<CreateFulfillmentReturnResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(CreateFulfillmentReturnResult), errors: S.optional(ErrorList) })
)

export interface CreateReturnItem {
  readonly sellerReturnItemId: string
  readonly sellerFulfillmentOrderItemId: string
  readonly amazonShipmentId: string
  readonly returnReasonCode: string
  readonly returnComment?: string | undefined
}

export const CreateReturnItem: S.Codec<CreateReturnItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerReturnItemId: S.String,
  sellerFulfillmentOrderItemId: S.String,
  amazonShipmentId: S.String,
  returnReasonCode: S.String,
  returnComment: S.optional(S.String)
}))

export type CreateReturnItemList = ReadonlyArray<CreateReturnItem>

export const CreateReturnItemList: S.Codec<CreateReturnItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(CreateReturnItem)
)

export interface Money {
  readonly currencyCode: string
  readonly value: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, value: Decimal }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface DeliveryWindow {
  readonly startDate: Timestamp
  readonly endDate: Timestamp
}

export const DeliveryWindow: S.Codec<DeliveryWindow> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: Timestamp,
  endDate: Timestamp
}))

export type DeliveryWindowList = ReadonlyArray<DeliveryWindow>

export const DeliveryWindowList: S.Codec<DeliveryWindowList> = /*#__PURE__*/ S.define(() => S.Array(DeliveryWindow))

export interface DeliveryPreferences {
  readonly deliveryInstructions?: string | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

export const DeliveryPreferences: S.Codec<DeliveryPreferences> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryInstructions: S.optional(S.String),
  dropOffLocation: S.optional(DropOffLocation)
}))

export interface DropOffLocation {
  readonly type: "FRONT_DOOR" | "DELIVERY_BOX" | "GAS_METER_BOX" | "BICYCLE_BASKET" | "GARAGE" | "RECEPTIONIST" | "FALLBACK_NEIGHBOR_DELIVERY" | "DO_NOT_LEAVE_UNATTENDED" | (string & {})
  readonly attributes?: {
    readonly [name: string]: string
  } | undefined
}

export const DropOffLocation: S.Codec<DropOffLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  attributes: S.optional(S.Record(S.String, S.String))
}))

export interface Fee {
  readonly name: "FBAPerUnitFulfillmentFee" | "FBAPerOrderFulfillmentFee" | "FBATransportationFee" | "FBAFulfillmentCODFee" | (string & {})
  readonly amount: Money
}

export const Fee: S.Codec<Fee> = /*#__PURE__*/ S.define(() => S.Struct({ name: S.String, amount: Money }))

export type FeeList = ReadonlyArray<Fee>

export const FeeList: S.Codec<FeeList> = /*#__PURE__*/ S.define(() => S.Array(Fee))

export type FulfillmentAction = "Ship" | "Hold" | (string & {})

export const FulfillmentAction: S.Codec<FulfillmentAction> = /*#__PURE__*/ S.define(() => S.String)

export interface FulfillmentOrder {
  readonly sellerFulfillmentOrderId: string
  readonly marketplaceId: string
  readonly displayableOrderId: string
  readonly displayableOrderDate: Timestamp
  readonly displayableOrderComment: string
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly deliveryWindow?: DeliveryWindow | undefined
  readonly destinationAddress: Address
  readonly fulfillmentAction?: FulfillmentAction | undefined
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly codSettings?: CODSettings | undefined
  readonly receivedDate: Timestamp
  readonly fulfillmentOrderStatus: FulfillmentOrderStatus
  readonly statusUpdatedDate: Timestamp
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerFulfillmentOrderId: S.String,
  marketplaceId: S.String,
  displayableOrderId: S.String,
  displayableOrderDate: Timestamp,
  displayableOrderComment: S.String,
  shippingSpeedCategory: ShippingSpeedCategory,
  deliveryWindow: S.optional(DeliveryWindow),
  destinationAddress: Address,
  fulfillmentAction: S.optional(FulfillmentAction),
  fulfillmentPolicy: S.optional(FulfillmentPolicy),
  codSettings: S.optional(CODSettings),
  receivedDate: Timestamp,
  fulfillmentOrderStatus: FulfillmentOrderStatus,
  statusUpdatedDate: Timestamp,
  notificationEmails: S.optional(NotificationEmailList),
  featureConstraints: S.optional(S.Array(FeatureSettings))
}))

export interface FulfillmentOrderItem {
  readonly sellerSku: string
  readonly sellerFulfillmentOrderItemId: string
  readonly quantity: Quantity
  readonly giftMessage?: string | undefined
  readonly displayableComment?: string | undefined
  readonly fulfillmentNetworkSku?: string | undefined
  readonly orderItemDisposition?: string | undefined
  readonly cancelledQuantity: Quantity
  readonly unfulfillableQuantity: Quantity
  readonly estimatedShipDate?: Timestamp | undefined
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly perUnitPrice?: Money | undefined
  readonly perUnitTax?: Money | undefined
  readonly perUnitDeclaredValue?: Money | undefined
}

export const FulfillmentOrderItem: S.Codec<FulfillmentOrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  sellerFulfillmentOrderItemId: S.String,
  quantity: Quantity,
  giftMessage: S.optional(S.String),
  displayableComment: S.optional(S.String),
  fulfillmentNetworkSku: S.optional(S.String),
  orderItemDisposition: S.optional(S.String),
  cancelledQuantity: Quantity,
  unfulfillableQuantity: Quantity,
  estimatedShipDate: S.optional(Timestamp),
  estimatedArrivalDate: S.optional(Timestamp),
  perUnitPrice: S.optional(Money),
  perUnitTax: S.optional(Money),
  perUnitDeclaredValue: S.optional(Money)
}))

export type FulfillmentOrderItemList = ReadonlyArray<FulfillmentOrderItem>

export const FulfillmentOrderItemList: S.Codec<FulfillmentOrderItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentOrderItem)
)

export interface FulfillmentPreview {
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly scheduledDeliveryInfo?: ScheduledDeliveryInfo | undefined
  readonly isFulfillable: boolean
  readonly isCODCapable: boolean
  readonly estimatedShippingWeight?: Weight | undefined
  readonly estimatedFees?: FeeList | undefined
  readonly fulfillmentPreviewShipments?: FulfillmentPreviewShipmentList | undefined
  readonly unfulfillablePreviewItems?: UnfulfillablePreviewItemList | undefined
  readonly orderUnfulfillableReasons?: StringList | undefined
  readonly marketplaceId: string
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

export const FulfillmentPreview: S.Codec<FulfillmentPreview> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingSpeedCategory: ShippingSpeedCategory,
  scheduledDeliveryInfo: S.optional(ScheduledDeliveryInfo),
  isFulfillable: S.Boolean,
  isCODCapable: S.Boolean,
  estimatedShippingWeight: S.optional(Weight),
  estimatedFees: S.optional(FeeList),
  fulfillmentPreviewShipments: S.optional(FulfillmentPreviewShipmentList),
  unfulfillablePreviewItems: S.optional(UnfulfillablePreviewItemList),
  orderUnfulfillableReasons: S.optional(StringList),
  marketplaceId: S.String,
  featureConstraints: S.optional(S.Array(FeatureSettings))
}))

export interface FulfillmentPreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly sellerFulfillmentOrderItemId: string
  readonly estimatedShippingWeight?: Weight | undefined
  readonly shippingWeightCalculationMethod?: "Package" | "Dimensional" | (string & {}) | undefined
}

export const FulfillmentPreviewItem: S.Codec<FulfillmentPreviewItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  quantity: Quantity,
  sellerFulfillmentOrderItemId: S.String,
  estimatedShippingWeight: S.optional(Weight),
  shippingWeightCalculationMethod: S.optional(S.String)
}))

export type FulfillmentPreviewItemList = ReadonlyArray<FulfillmentPreviewItem>

export const FulfillmentPreviewItemList: S.Codec<FulfillmentPreviewItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentPreviewItem)
)

export type FulfillmentPreviewList = ReadonlyArray<FulfillmentPreview>

export const FulfillmentPreviewList: S.Codec<FulfillmentPreviewList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentPreview)
)

export interface FulfillmentPreviewShipment {
  readonly earliestShipDate?: Timestamp | undefined
  readonly latestShipDate?: Timestamp | undefined
  readonly earliestArrivalDate?: Timestamp | undefined
  readonly latestArrivalDate?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly fulfillmentPreviewItems: FulfillmentPreviewItemList
}

export const FulfillmentPreviewShipment: S.Codec<FulfillmentPreviewShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  earliestShipDate: S.optional(Timestamp),
  latestShipDate: S.optional(Timestamp),
  earliestArrivalDate: S.optional(Timestamp),
  latestArrivalDate: S.optional(Timestamp),
  shippingNotes: S.optional(S.Array(S.String)),
  fulfillmentPreviewItems: FulfillmentPreviewItemList
}))

export type FulfillmentPreviewShipmentList = ReadonlyArray<FulfillmentPreviewShipment>

export const FulfillmentPreviewShipmentList: S.Codec<FulfillmentPreviewShipmentList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentPreviewShipment)
)

export type FulfillmentReturnItemStatus = "New" | "Processed" | (string & {})

export const FulfillmentReturnItemStatus: S.Codec<FulfillmentReturnItemStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface FulfillmentShipment {
  readonly amazonShipmentId: string
  readonly fulfillmentCenterId: string
  readonly fulfillmentShipmentStatus: "PENDING" | "SHIPPED" | "CANCELLED_BY_FULFILLER" | "CANCELLED_BY_SELLER" | (string & {})
  readonly shippingDate?: Timestamp | undefined
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly fulfillmentShipmentItem: FulfillmentShipmentItemList
  readonly fulfillmentShipmentPackage?: FulfillmentShipmentPackageList | undefined
}

export const FulfillmentShipment: S.Codec<FulfillmentShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonShipmentId: S.String,
  fulfillmentCenterId: S.String,
  fulfillmentShipmentStatus: S.String,
  shippingDate: S.optional(Timestamp),
  estimatedArrivalDate: S.optional(Timestamp),
  shippingNotes: S.optional(S.Array(S.String)),
  fulfillmentShipmentItem: FulfillmentShipmentItemList,
  fulfillmentShipmentPackage: S.optional(FulfillmentShipmentPackageList)
}))

export interface FulfillmentShipmentItem {
  readonly sellerSku: string
  readonly sellerFulfillmentOrderItemId: string
  readonly quantity: Quantity
  readonly packageNumber?: number | undefined
  readonly serialNumber?: string | undefined
  readonly manufacturerLotCodes?: StringList | undefined
}

export const FulfillmentShipmentItem: S.Codec<FulfillmentShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  sellerFulfillmentOrderItemId: S.String,
  quantity: Quantity,
  packageNumber: S.optional(S.Number),
  serialNumber: S.optional(S.String),
  manufacturerLotCodes: S.optional(StringList)
}))

export type FulfillmentShipmentItemList = ReadonlyArray<FulfillmentShipmentItem>

export const FulfillmentShipmentItemList: S.Codec<FulfillmentShipmentItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentShipmentItem)
)

export type FulfillmentShipmentList = ReadonlyArray<FulfillmentShipment>

export const FulfillmentShipmentList: S.Codec<FulfillmentShipmentList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentShipment)
)

export interface FulfillmentShipmentPackage {
  readonly packageNumber: number
  readonly carrierCode: string
  readonly trackingNumber?: string | undefined
  readonly amazonFulfillmentTrackingNumber?: string | undefined
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly lockerDetails?: LockerDetails | undefined
  readonly deliveryInformation?: DeliveryInformation | undefined
}

export const FulfillmentShipmentPackage: S.Codec<FulfillmentShipmentPackage> = /*#__PURE__*/ S.define(() => S.Struct({
  packageNumber: S.Number,
  carrierCode: S.String,
  trackingNumber: S.optional(S.String),
  amazonFulfillmentTrackingNumber: S.optional(S.String),
  estimatedArrivalDate: S.optional(Timestamp),
  lockerDetails: S.optional(LockerDetails),
  deliveryInformation: S.optional(DeliveryInformation)
}))

export type FulfillmentShipmentPackageList = ReadonlyArray<FulfillmentShipmentPackage>

export const FulfillmentShipmentPackageList: S.Codec<FulfillmentShipmentPackageList> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentShipmentPackage)
)

export interface GetFulfillmentOrderResult {
  readonly fulfillmentOrder: FulfillmentOrder
  readonly fulfillmentOrderItems: FulfillmentOrderItemList
  readonly fulfillmentShipments?: FulfillmentShipmentList | undefined
  readonly returnItems: ReturnItemList
  readonly returnAuthorizations: ReturnAuthorizationList
  readonly paymentInformation?: PaymentInformationList | undefined
}

export const GetFulfillmentOrderResult: S.Codec<GetFulfillmentOrderResult> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentOrder: FulfillmentOrder,
  fulfillmentOrderItems: FulfillmentOrderItemList,
  fulfillmentShipments: S.optional(FulfillmentShipmentList),
  returnItems: ReturnItemList,
  returnAuthorizations: ReturnAuthorizationList,
  paymentInformation: S.optional(PaymentInformationList)
}))

export interface GetFulfillmentOrderResponse {
  readonly payload?: GetFulfillmentOrderResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetFulfillmentOrderResponse: S.Codec<GetFulfillmentOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetFulfillmentOrderResult),
  errors: S.optional(ErrorList)
}))

export interface GetFulfillmentPreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly perUnitDeclaredValue?: Money | undefined
  readonly sellerFulfillmentOrderItemId: string
}

export const GetFulfillmentPreviewItem: S.Codec<GetFulfillmentPreviewItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  quantity: Quantity,
  perUnitDeclaredValue: S.optional(Money),
  sellerFulfillmentOrderItemId: S.String
}))

export type GetFulfillmentPreviewItemList = ReadonlyArray<GetFulfillmentPreviewItem>

export const GetFulfillmentPreviewItemList: S.Codec<GetFulfillmentPreviewItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(GetFulfillmentPreviewItem)
)

export interface GetFulfillmentPreviewRequest {
  readonly marketplaceId?: string | undefined
  readonly address: Address
  readonly items: GetFulfillmentPreviewItemList
  readonly shippingSpeedCategories?: ShippingSpeedCategoryList | undefined
  readonly includeCODFulfillmentPreview?: boolean | undefined
  readonly includeDeliveryWindows?: boolean | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

export const GetFulfillmentPreviewRequest: S.Codec<GetFulfillmentPreviewRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.optional(S.String),
    address: Address,
    items: GetFulfillmentPreviewItemList,
    shippingSpeedCategories: S.optional(ShippingSpeedCategoryList),
    includeCODFulfillmentPreview: S.optional(S.Boolean),
    includeDeliveryWindows: S.optional(S.Boolean),
    featureConstraints: S.optional(S.Array(FeatureSettings))
  })
)

export interface GetFulfillmentPreviewResult {
  readonly fulfillmentPreviews?: FulfillmentPreviewList | undefined
}

export const GetFulfillmentPreviewResult: S.Codec<GetFulfillmentPreviewResult> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentPreviews: S.optional(FulfillmentPreviewList)
}))

export interface GetFulfillmentPreviewResponse {
  readonly payload?: GetFulfillmentPreviewResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetFulfillmentPreviewResponse: S.Codec<GetFulfillmentPreviewResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(GetFulfillmentPreviewResult), errors: S.optional(ErrorList) })
)

export interface GetDeliveryOffersRequest {
  readonly product: GetDeliveryOffersProduct
  readonly terms: GetDeliveryOffersTerms
}

export const GetDeliveryOffersRequest: S.Codec<GetDeliveryOffersRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  product: GetDeliveryOffersProduct,
  terms: GetDeliveryOffersTerms
}))

export interface GetDeliveryOffersResponse {
  readonly payload?: GetDeliveryOffersResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetDeliveryOffersResponse: S.Codec<GetDeliveryOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetDeliveryOffersResult),
  errors: S.optional(ErrorList)
}))

export interface GetDeliveryOffersResult {
  readonly deliveryOffers?: DeliveryOffersList | undefined
}

export const GetDeliveryOffersResult: S.Codec<GetDeliveryOffersResult> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryOffers: S.optional(DeliveryOffersList)
}))

export type DeliveryOffersList = ReadonlyArray<DeliveryOffer>

export const DeliveryOffersList: S.Codec<DeliveryOffersList> = /*#__PURE__*/ S.define(() => S.Array(DeliveryOffer))

export interface DeliveryOffer {
  readonly expiresAt?: Timestamp | undefined
  readonly dateRange?: DateRange | undefined
  readonly policy?: DeliveryPolicy | undefined
}

export const DeliveryOffer: S.Codec<DeliveryOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  expiresAt: S.optional(Timestamp),
  dateRange: S.optional(DateRange),
  policy: S.optional(DeliveryPolicy)
}))

export interface GetDeliveryOffersProduct {
  readonly productIdentifier: ProductIdentifier
  readonly amount?: Amount | undefined
}

export const GetDeliveryOffersProduct: S.Codec<GetDeliveryOffersProduct> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: ProductIdentifier,
  amount: S.optional(Amount)
}))

export interface Amount {
  readonly unitOfMeasure: "Eaches" | (string & {})
  readonly value: Decimal
}

export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  value: Decimal
}))

export interface GetDeliveryOffersTerms {
  readonly origin: Origin
  readonly destination: Destination
}

export const GetDeliveryOffersTerms: S.Codec<GetDeliveryOffersTerms> = /*#__PURE__*/ S.define(() => S.Struct({
  origin: Origin,
  destination: Destination
}))

export type IpAddress = string

export const IpAddress: S.Codec<IpAddress> = /*#__PURE__*/ S.define(() => S.String)

export interface Destination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  readonly ipAddress?: IpAddress | undefined
}

export const Destination: S.Codec<Destination> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryAddress: S.optional(VariablePrecisionAddress),
  ipAddress: S.optional(IpAddress)
}))

export interface ProductIdentifier {
  readonly merchantSku: string
}

export const ProductIdentifier: S.Codec<ProductIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  merchantSku: S.String
}))

export interface Origin {
  readonly countryCode: string
}

export const Origin: S.Codec<Origin> = /*#__PURE__*/ S.define(() => S.Struct({ countryCode: S.String }))

export interface VariablePrecisionAddress {
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  readonly countryCode: string
}

export const VariablePrecisionAddress: S.Codec<VariablePrecisionAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.optional(S.String),
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  districtOrCounty: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.String,
  countryCode: S.String
}))

export interface DateRange {
  readonly earliest: Timestamp
  readonly latest: Timestamp
}

export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.define(() => S.Struct({
  earliest: Timestamp,
  latest: Timestamp
}))

export interface DeliveryPolicy {
  readonly message?: DeliveryMessage | undefined
}

export const DeliveryPolicy: S.Codec<DeliveryPolicy> = /*#__PURE__*/ S.define(() => S.Struct({
  message: S.optional(DeliveryMessage)
}))

export interface DeliveryMessage {
  readonly text?: string | undefined
  readonly locale?: string | undefined
}

export const DeliveryMessage: S.Codec<DeliveryMessage> = /*#__PURE__*/ S.define(() => S.Struct({
  text: S.optional(S.String),
  locale: S.optional(S.String)
}))

export type InvalidItemReasonCode = "InvalidValues" | "DuplicateRequest" | "NoCompletedShipItems" | "NoReturnableQuantity" | (string & {})

export const InvalidItemReasonCode: S.Codec<InvalidItemReasonCode> = /*#__PURE__*/ S.define(() => S.String)

export interface InvalidItemReason {
  readonly invalidItemReasonCode: InvalidItemReasonCode
  readonly description: string
}

export const InvalidItemReason: S.Codec<InvalidItemReason> = /*#__PURE__*/ S.define(() => S.Struct({
  invalidItemReasonCode: InvalidItemReasonCode,
  description: S.String
}))

export interface InvalidReturnItem {
  readonly sellerReturnItemId: string
  readonly sellerFulfillmentOrderItemId: string
  readonly invalidItemReason: InvalidItemReason
}

export const InvalidReturnItem: S.Codec<InvalidReturnItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerReturnItemId: S.String,
  sellerFulfillmentOrderItemId: S.String,
  invalidItemReason: InvalidItemReason
}))

export type InvalidReturnItemList = ReadonlyArray<InvalidReturnItem>

export const InvalidReturnItemList: S.Codec<InvalidReturnItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(InvalidReturnItem)
)

export interface ListAllFulfillmentOrdersResult {
  readonly nextToken?: string | undefined
  readonly fulfillmentOrders?: ReadonlyArray<FulfillmentOrder> | undefined
}

export const ListAllFulfillmentOrdersResult: S.Codec<ListAllFulfillmentOrdersResult> = /*#__PURE__*/ S.define(() =>
  S.Struct({ nextToken: S.optional(S.String), fulfillmentOrders: S.optional(S.Array(FulfillmentOrder)) })
)

export interface ListAllFulfillmentOrdersResponse {
  readonly payload?: ListAllFulfillmentOrdersResult | undefined
  readonly errors?: ErrorList | undefined
}

export const ListAllFulfillmentOrdersResponse: S.Codec<ListAllFulfillmentOrdersResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(ListAllFulfillmentOrdersResult), errors: S.optional(ErrorList) })
)

export interface ListReturnReasonCodesResult {
  readonly reasonCodeDetails?: ReasonCodeDetailsList | undefined
}

export const ListReturnReasonCodesResult: S.Codec<ListReturnReasonCodesResult> = /*#__PURE__*/ S.define(() => S.Struct({
  reasonCodeDetails: S.optional(ReasonCodeDetailsList)
}))

export interface ListReturnReasonCodesResponse {
  readonly payload?: ListReturnReasonCodesResult | undefined
  readonly errors?: ErrorList | undefined
}

export const ListReturnReasonCodesResponse: S.Codec<ListReturnReasonCodesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(ListReturnReasonCodesResult), errors: S.optional(ErrorList) })
)

export interface LockerDetails {
  readonly lockerNumber?: string | undefined
  readonly lockerAccessCode?: string | undefined
}

export const LockerDetails: S.Codec<LockerDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  lockerNumber: S.optional(S.String),
  lockerAccessCode: S.optional(S.String)
}))

export interface DeliveryInformation {
  readonly deliveryDocumentList?: DeliveryDocumentList | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

export const DeliveryInformation: S.Codec<DeliveryInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryDocumentList: S.optional(DeliveryDocumentList),
  dropOffLocation: S.optional(DropOffLocation)
}))

export type DeliveryDocumentList = ReadonlyArray<DeliveryDocument>

export const DeliveryDocumentList: S.Codec<DeliveryDocumentList> = /*#__PURE__*/ S.define(() =>
  S.Array(DeliveryDocument)
)

export interface DeliveryDocument {
  readonly documentType: string
  readonly url?: string | undefined
}

export const DeliveryDocument: S.Codec<DeliveryDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  documentType: S.String,
  url: S.optional(S.String)
}))

export type NotificationEmailList = ReadonlyArray<string>

export const NotificationEmailList: S.Codec<NotificationEmailList> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type CurrentStatus = "IN_TRANSIT" | "DELIVERED" | "RETURNING" | "RETURNED" | "UNDELIVERABLE" | "DELAYED" | "AVAILABLE_FOR_PICKUP" | "CUSTOMER_ACTION" | "UNKNOWN" | "OUT_FOR_DELIVERY" | "DELIVERY_ATTEMPTED" | "PICKUP_SUCCESSFUL" | "PICKUP_CANCELLED" | "PICKUP_ATTEMPTED" | "PICKUP_SCHEDULED" | "RETURN_REQUEST_ACCEPTED" | "REFUND_ISSUED" | "RETURN_RECEIVED_IN_FC" | (string & {})

export const CurrentStatus: S.Codec<CurrentStatus> = /*#__PURE__*/ S.define(() => S.String)

export type AdditionalLocationInfo = "AS_INSTRUCTED" | "CARPORT" | "CUSTOMER_PICKUP" | "DECK" | "DOOR_PERSON" | "FRONT_DESK" | "FRONT_DOOR" | "GARAGE" | "GUARD" | "MAIL_ROOM" | "MAIL_SLOT" | "MAILBOX" | "MC_BOY" | "MC_GIRL" | "MC_MAN" | "MC_WOMAN" | "NEIGHBOR" | "OFFICE" | "OUTBUILDING" | "PATIO" | "PORCH" | "REAR_DOOR" | "RECEPTIONIST" | "RECEIVER" | "SECURE_LOCATION" | "SIDE_DOOR" | (string & {})

export const AdditionalLocationInfo: S.Codec<AdditionalLocationInfo> = /*#__PURE__*/ S.define(() => S.String)

export interface PackageTrackingDetails {
  readonly packageNumber: number
  readonly trackingNumber?: string | undefined
  readonly customerTrackingLink?: string | undefined
  readonly carrierCode?: string | undefined
  readonly carrierPhoneNumber?: string | undefined
  readonly carrierURL?: string | undefined
  readonly shipDate?: Timestamp | undefined
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly shipToAddress?: TrackingAddress | undefined
  readonly currentStatus?: CurrentStatus | undefined
  readonly currentStatusDescription?: string | undefined
  readonly deliveryWindow?: DateRange | undefined
  readonly signedForBy?: string | undefined
  readonly additionalLocationInfo?: AdditionalLocationInfo | undefined
  readonly trackingEvents?: TrackingEventList | undefined
}

export const PackageTrackingDetails: S.Codec<PackageTrackingDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  packageNumber: S.Number,
  trackingNumber: S.optional(S.String),
  customerTrackingLink: S.optional(S.String),
  carrierCode: S.optional(S.String),
  carrierPhoneNumber: S.optional(S.String),
  carrierURL: S.optional(S.String),
  shipDate: S.optional(Timestamp),
  estimatedArrivalDate: S.optional(Timestamp),
  shipToAddress: S.optional(TrackingAddress),
  currentStatus: S.optional(CurrentStatus),
  currentStatusDescription: S.optional(S.String),
  deliveryWindow: S.optional(DateRange),
  signedForBy: S.optional(S.String),
  additionalLocationInfo: S.optional(AdditionalLocationInfo),
  trackingEvents: S.optional(TrackingEventList)
}))

export interface GetPackageTrackingDetailsResponse {
  readonly payload?: PackageTrackingDetails | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPackageTrackingDetailsResponse: S.Codec<GetPackageTrackingDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(PackageTrackingDetails), errors: S.optional(ErrorList) })
  )

export interface ReasonCodeDetails {
  readonly returnReasonCode: string
  readonly description: string
  readonly translatedDescription?: string | undefined
}

export const ReasonCodeDetails: S.Codec<ReasonCodeDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  returnReasonCode: S.String,
  description: S.String,
  translatedDescription: S.optional(S.String)
}))

export type ReasonCodeDetailsList = ReadonlyArray<ReasonCodeDetails>

export const ReasonCodeDetailsList: S.Codec<ReasonCodeDetailsList> = /*#__PURE__*/ S.define(() =>
  S.Array(ReasonCodeDetails)
)

export interface PaymentInformation {
  readonly paymentTransactionId: string
  readonly paymentMode: string
  readonly paymentDate: Timestamp
}

export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentTransactionId: S.String,
  paymentMode: S.String,
  paymentDate: Timestamp
}))

export interface ReturnAuthorization {
  readonly returnAuthorizationId: string
  readonly fulfillmentCenterId: string
  readonly returnToAddress: Address
  readonly amazonRmaId: string
  readonly rmaPageURL: string
}

export const ReturnAuthorization: S.Codec<ReturnAuthorization> = /*#__PURE__*/ S.define(() => S.Struct({
  returnAuthorizationId: S.String,
  fulfillmentCenterId: S.String,
  returnToAddress: Address,
  amazonRmaId: S.String,
  rmaPageURL: S.String
}))

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

export const PaymentInformationList: S.Codec<PaymentInformationList> = /*#__PURE__*/ S.define(() =>
  S.Array(PaymentInformation)
)

export type ReturnAuthorizationList = ReadonlyArray<ReturnAuthorization>

export const ReturnAuthorizationList: S.Codec<ReturnAuthorizationList> = /*#__PURE__*/ S.define(() =>
  S.Array(ReturnAuthorization)
)

export interface ReturnItem {
  readonly sellerReturnItemId: string
  readonly sellerFulfillmentOrderItemId: string
  readonly amazonShipmentId: string
  readonly sellerReturnReasonCode?: string | undefined
  readonly returnComment?: string | undefined
  readonly amazonReturnReasonCode?: string | undefined
  readonly status: FulfillmentReturnItemStatus
  readonly statusChangedDate: Timestamp
  readonly returnAuthorizationId?: string | undefined
  readonly returnReceivedCondition?: ReturnItemDisposition | undefined
  readonly fulfillmentCenterId?: string | undefined
}

export const ReturnItem: S.Codec<ReturnItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerReturnItemId: S.String,
  sellerFulfillmentOrderItemId: S.String,
  amazonShipmentId: S.String,
  sellerReturnReasonCode: S.optional(S.String),
  returnComment: S.optional(S.String),
  amazonReturnReasonCode: S.optional(S.String),
  status: FulfillmentReturnItemStatus,
  statusChangedDate: Timestamp,
  returnAuthorizationId: S.optional(S.String),
  returnReceivedCondition: S.optional(ReturnItemDisposition),
  fulfillmentCenterId: S.optional(S.String)
}))

export type ReturnItemDisposition = "Sellable" | "Defective" | "CustomerDamaged" | "CarrierDamaged" | "FulfillerDamaged" | (string & {})

export const ReturnItemDisposition: S.Codec<ReturnItemDisposition> = /*#__PURE__*/ S.define(() => S.String)

export type ReturnItemList = ReadonlyArray<ReturnItem>

export const ReturnItemList: S.Codec<ReturnItemList> = /*#__PURE__*/ S.define(() => S.Array(ReturnItem))

export interface ScheduledDeliveryInfo {
  readonly deliveryTimeZone: string
  readonly deliveryWindows: DeliveryWindowList
}

export const ScheduledDeliveryInfo: S.Codec<ScheduledDeliveryInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryTimeZone: S.String,
  deliveryWindows: DeliveryWindowList
}))

export type ShippingSpeedCategoryList = ReadonlyArray<ShippingSpeedCategory>

export const ShippingSpeedCategoryList: S.Codec<ShippingSpeedCategoryList> = /*#__PURE__*/ S.define(() =>
  S.Array(ShippingSpeedCategory)
)

export type StringList = ReadonlyArray<string>

export const StringList: S.Codec<StringList> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type Timestamp = string

export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingAddress {
  readonly city: string
  readonly state: string
  readonly country: string
}

export const TrackingAddress: S.Codec<TrackingAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  city: S.String,
  state: S.String,
  country: S.String
}))

export type EventCode = "EVENT_101" | "EVENT_102" | "EVENT_201" | "EVENT_202" | "EVENT_203" | "EVENT_204" | "EVENT_205" | "EVENT_206" | "EVENT_301" | "EVENT_302" | "EVENT_304" | "EVENT_306" | "EVENT_307" | "EVENT_308" | "EVENT_309" | "EVENT_401" | "EVENT_402" | "EVENT_403" | "EVENT_404" | "EVENT_405" | "EVENT_406" | "EVENT_407" | "EVENT_408" | "EVENT_409" | "EVENT_411" | "EVENT_412" | "EVENT_413" | "EVENT_414" | "EVENT_415" | "EVENT_416" | "EVENT_417" | "EVENT_418" | "EVENT_419" | "EVENT_801" | "EVENT_804" | (string & {})

export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingEvent {
  readonly eventDate: Timestamp
  readonly eventAddress: TrackingAddress
  readonly eventCode: EventCode
  readonly eventDescription: string
}

export const TrackingEvent: S.Codec<TrackingEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  eventDate: Timestamp,
  eventAddress: TrackingAddress,
  eventCode: EventCode,
  eventDescription: S.String
}))

export type TrackingEventList = ReadonlyArray<TrackingEvent>

export const TrackingEventList: S.Codec<TrackingEventList> = /*#__PURE__*/ S.define(() => S.Array(TrackingEvent))

export interface UnfulfillablePreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly sellerFulfillmentOrderItemId: string
  readonly itemUnfulfillableReasons?: StringList | undefined
}

export const UnfulfillablePreviewItem: S.Codec<UnfulfillablePreviewItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  quantity: Quantity,
  sellerFulfillmentOrderItemId: S.String,
  itemUnfulfillableReasons: S.optional(StringList)
}))

export type UnfulfillablePreviewItemList = ReadonlyArray<UnfulfillablePreviewItem>

export const UnfulfillablePreviewItemList: S.Codec<UnfulfillablePreviewItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(UnfulfillablePreviewItem)
)

export interface UpdateFulfillmentOrderItem {
  readonly sellerSku?: string | undefined
  readonly sellerFulfillmentOrderItemId: string
  readonly quantity: Quantity
  readonly giftMessage?: string | undefined
  readonly displayableComment?: string | undefined
  readonly fulfillmentNetworkSku?: string | undefined
  readonly orderItemDisposition?: string | undefined
  readonly perUnitDeclaredValue?: Money | undefined
  readonly perUnitPrice?: Money | undefined
  readonly perUnitTax?: Money | undefined
}

export const UpdateFulfillmentOrderItem: S.Codec<UpdateFulfillmentOrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.optional(S.String),
  sellerFulfillmentOrderItemId: S.String,
  quantity: Quantity,
  giftMessage: S.optional(S.String),
  displayableComment: S.optional(S.String),
  fulfillmentNetworkSku: S.optional(S.String),
  orderItemDisposition: S.optional(S.String),
  perUnitDeclaredValue: S.optional(Money),
  perUnitPrice: S.optional(Money),
  perUnitTax: S.optional(Money)
}))

export type UpdateFulfillmentOrderItemList = ReadonlyArray<UpdateFulfillmentOrderItem>

export const UpdateFulfillmentOrderItemList: S.Codec<UpdateFulfillmentOrderItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(UpdateFulfillmentOrderItem)
)

export interface UpdateFulfillmentOrderRequest {
  readonly marketplaceId?: string | undefined
  readonly displayableOrderId?: string | undefined
  readonly displayableOrderDate?: Timestamp | undefined
  readonly displayableOrderComment?: string | undefined
  readonly shippingSpeedCategory?: ShippingSpeedCategory | undefined
  readonly destinationAddress?: Address | undefined
  readonly fulfillmentAction?: FulfillmentAction | undefined
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly shipFromCountryCode?: string | undefined
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
  readonly items?: UpdateFulfillmentOrderItemList | undefined
}

export const UpdateFulfillmentOrderRequest: S.Codec<UpdateFulfillmentOrderRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.optional(S.String),
    displayableOrderId: S.optional(S.String),
    displayableOrderDate: S.optional(Timestamp),
    displayableOrderComment: S.optional(S.String),
    shippingSpeedCategory: S.optional(ShippingSpeedCategory),
    destinationAddress: S.optional(Address),
    fulfillmentAction: S.optional(FulfillmentAction),
    fulfillmentPolicy: S.optional(FulfillmentPolicy),
    shipFromCountryCode: S.optional(S.String),
    notificationEmails: S.optional(NotificationEmailList),
    featureConstraints: S.optional(S.Array(FeatureSettings)),
    items: S.optional(UpdateFulfillmentOrderItemList)
  })
)

export interface UpdateFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

export const UpdateFulfillmentOrderResponse: S.Codec<UpdateFulfillmentOrderResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface CreateFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateFulfillmentOrderResponse: S.Codec<CreateFulfillmentOrderResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface CancelFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

export const CancelFulfillmentOrderResponse: S.Codec<CancelFulfillmentOrderResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface Weight {
  readonly unit: "KG" | "KILOGRAMS" | "LB" | "POUNDS" | (string & {})
  readonly value: string
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ unit: S.String, value: S.String }))

export type Quantity = number

export const Quantity: S.Codec<Quantity> = /*#__PURE__*/ S.define(() => S.Number)

export type ShippingSpeedCategory = "Standard" | "Expedited" | "Priority" | "ScheduledDelivery" | (string & {})

export const ShippingSpeedCategory: S.Codec<ShippingSpeedCategory> = /*#__PURE__*/ S.define(() => S.String)

export interface GetFeatureInventoryResponse {
  readonly payload?: GetFeatureInventoryResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetFeatureInventoryResponse: S.Codec<GetFeatureInventoryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetFeatureInventoryResult),
  errors: S.optional(ErrorList)
}))

export interface GetFeatureInventoryResult {
  readonly marketplaceId: string
  readonly featureName: string
  readonly nextToken?: string | undefined
  readonly featureSkus?: ReadonlyArray<FeatureSku> | undefined
}

export const GetFeatureInventoryResult: S.Codec<GetFeatureInventoryResult> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  featureName: S.String,
  nextToken: S.optional(S.String),
  featureSkus: S.optional(S.Array(FeatureSku))
}))

export interface FeatureSku {
  readonly sellerSku?: string | undefined
  readonly fnSku?: string | undefined
  readonly asin?: string | undefined
  readonly skuCount?: number | undefined
  readonly overlappingSkus?: ReadonlyArray<string> | undefined
}

export const FeatureSku: S.Codec<FeatureSku> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.optional(S.String),
  fnSku: S.optional(S.String),
  asin: S.optional(S.String),
  skuCount: S.optional(S.Number),
  overlappingSkus: S.optional(S.Array(S.String))
}))

export interface GetFeaturesResponse {
  readonly payload?: GetFeaturesResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetFeaturesResponse: S.Codec<GetFeaturesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetFeaturesResult),
  errors: S.optional(ErrorList)
}))

export interface GetFeaturesResult {
  readonly features: Features
}

export const GetFeaturesResult: S.Codec<GetFeaturesResult> = /*#__PURE__*/ S.define(() => S.Struct({
  features: Features
}))

export type Features = ReadonlyArray<Feature>

export const Features: S.Codec<Features> = /*#__PURE__*/ S.define(() => S.Array(Feature))

export interface Feature {
  readonly featureName: string
  readonly featureDescription: string
  readonly sellerEligible?: boolean | undefined
}

export const Feature: S.Codec<Feature> = /*#__PURE__*/ S.define(() => S.Struct({
  featureName: S.String,
  featureDescription: S.String,
  sellerEligible: S.optional(S.Boolean)
}))

export interface GetFeatureSkuResponse {
  readonly payload?: GetFeatureSkuResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetFeatureSkuResponse: S.Codec<GetFeatureSkuResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetFeatureSkuResult),
  errors: S.optional(ErrorList)
}))

export interface GetFeatureSkuResult {
  readonly marketplaceId: string
  readonly featureName: string
  readonly isEligible: boolean
  readonly ineligibleReasons?: ReadonlyArray<string> | undefined
  readonly sellerSku?: string | undefined
  readonly fnSku?: string | undefined
  readonly asin?: string | undefined
  readonly skuCount?: number | undefined
}

export const GetFeatureSkuResult: S.Codec<GetFeatureSkuResult> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  featureName: S.String,
  isEligible: S.Boolean,
  ineligibleReasons: S.optional(S.Array(S.String)),
  sellerSku: S.optional(S.String),
  fnSku: S.optional(S.String),
  asin: S.optional(S.String),
  skuCount: S.optional(S.Number)
}))

export interface FeatureSettings {
  readonly featureName?: string | undefined
  readonly featureFulfillmentPolicy?: "Required" | "NotRequired" | (string & {}) | undefined
}

export const FeatureSettings: S.Codec<FeatureSettings> = /*#__PURE__*/ S.define(() => S.Struct({
  featureName: S.optional(S.String),
  featureFulfillmentPolicy: S.optional(S.String)
}))

export interface SubmitFulfillmentOrderStatusUpdateRequest {
  readonly fulfillmentOrderStatus?: FulfillmentOrderStatus | undefined
}

export const SubmitFulfillmentOrderStatusUpdateRequest: S.Codec<SubmitFulfillmentOrderStatusUpdateRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ fulfillmentOrderStatus: S.optional(FulfillmentOrderStatus) })
  )

export interface SubmitFulfillmentOrderStatusUpdateResponse {
  readonly errors?: ErrorList | undefined
}

export const SubmitFulfillmentOrderStatusUpdateResponse: S.Codec<SubmitFulfillmentOrderStatusUpdateResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )
