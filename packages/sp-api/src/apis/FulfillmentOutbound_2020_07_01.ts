// AUTO-GENERATED from fulfillmentOutbound_2020-07-01.json by packages/codegen. Do not edit.
/**
 * Fulfillment Outbound 2020-07-01.
 *
 * A newer version is `FulfillmentOutbound_2026_07_04`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewInput {
  readonly body: GetFulfillmentPreviewRequest
}

const $GetFulfillmentPreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GetFulfillmentPreviewRequest
}))
export const GetFulfillmentPreviewInput: Schemas.Codec<GetFulfillmentPreviewInput> = Schemas.make(
  $GetFulfillmentPreviewInput
)

/**
 * `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfulfillmentpreview
 */
export const getFulfillmentPreview: Op.Operation<GetFulfillmentPreviewInput, GetFulfillmentPreviewResponse> = Op.make({
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
}, { body: (): Shape.Shape => $GetFulfillmentPreviewRequest, output: (): Shape.Shape => $GetFulfillmentPreviewResponse })

/** Input of `deliveryOffers`. */
export interface DeliveryOffersInput {
  readonly body: GetDeliveryOffersRequest
}

const $DeliveryOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $GetDeliveryOffersRequest }))
export const DeliveryOffersInput: Schemas.Codec<DeliveryOffersInput> = Schemas.make($DeliveryOffersInput)

/**
 * `POST /fba/outbound/2020-07-01/deliveryOffers`
 *
 * - Rate: 10 requests per second, burst 30 (from the documentation)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deliveryoffers
 */
export const deliveryOffers: Op.Operation<DeliveryOffersInput, GetDeliveryOffersResponse> = Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "deliveryOffers",
  name: "fulfillmentOutbound_2020-07-01.deliveryOffers",
  method: "POST",
  path: "/fba/outbound/2020-07-01/deliveryOffers",
  body: "required",
  rate: 10,
  burst: 30,
  rateFrom: "documentation",
  repeatable: true
}, { body: (): Shape.Shape => $GetDeliveryOffersRequest, output: (): Shape.Shape => $GetDeliveryOffersResponse })

/** Input of `listAllFulfillmentOrders`. */
export interface ListAllFulfillmentOrdersInput {
  /** ISO 8601. */
  readonly queryStartDate?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListAllFulfillmentOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  queryStartDate: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const ListAllFulfillmentOrdersInput: Schemas.Codec<ListAllFulfillmentOrdersInput> = Schemas.make(
  $ListAllFulfillmentOrdersInput
)

/**
 * `GET /fba/outbound/2020-07-01/fulfillmentOrders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listallfulfillmentorders
 */
export const listAllFulfillmentOrders: Paging.ItemsOperation<
  void | ListAllFulfillmentOrdersInput,
  ListAllFulfillmentOrdersResponse,
  FulfillmentOrder
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListAllFulfillmentOrdersResponse })

/** Input of `createFulfillmentOrder`. */
export interface CreateFulfillmentOrderInput {
  readonly body: CreateFulfillmentOrderRequest
}

const $CreateFulfillmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateFulfillmentOrderRequest
}))
export const CreateFulfillmentOrderInput: Schemas.Codec<CreateFulfillmentOrderInput> = Schemas.make(
  $CreateFulfillmentOrderInput
)

/**
 * `POST /fba/outbound/2020-07-01/fulfillmentOrders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createfulfillmentorder
 */
export const createFulfillmentOrder: Op.Operation<
  CreateFulfillmentOrderInput,
  CreateFulfillmentOrderResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateFulfillmentOrderRequest,
  output: (): Shape.Shape => $CreateFulfillmentOrderResponse
})

/** Input of `getPackageTrackingDetails`. */
export interface GetPackageTrackingDetailsInput {
  /** A whole number. */
  readonly packageNumber: number
}

const $GetPackageTrackingDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({ packageNumber: Shape.Number }))
export const GetPackageTrackingDetailsInput: Schemas.Codec<GetPackageTrackingDetailsInput> = Schemas.make(
  $GetPackageTrackingDetailsInput
)

/**
 * `GET /fba/outbound/2020-07-01/tracking`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpackagetrackingdetails
 */
export const getPackageTrackingDetails: Op.Operation<
  GetPackageTrackingDetailsInput,
  GetPackageTrackingDetailsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetPackageTrackingDetailsResponse })

/** Input of `listReturnReasonCodes`. */
export interface ListReturnReasonCodesInput {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** The seller's number of the fulfillment order. */
  readonly sellerFulfillmentOrderId?: string | undefined
  readonly language?: string | undefined
}

const $ListReturnReasonCodesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  marketplaceId: Shape.optional(Shape.String),
  sellerFulfillmentOrderId: Shape.optional(Shape.String),
  language: Shape.optional(Shape.String)
}))
export const ListReturnReasonCodesInput: Schemas.Codec<ListReturnReasonCodesInput> = Schemas.make(
  $ListReturnReasonCodesInput
)

/**
 * `GET /fba/outbound/2020-07-01/returnReasonCodes`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listreturnreasoncodes
 */
export const listReturnReasonCodes: Op.Operation<ListReturnReasonCodesInput, ListReturnReasonCodesResponse> = Op.make({
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
}, { output: (): Shape.Shape => $ListReturnReasonCodesResponse })

/** Input of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnInput {
  /** The seller's number of the fulfillment order. */
  readonly sellerFulfillmentOrderId: string
  readonly body: CreateFulfillmentReturnRequest
}

const $CreateFulfillmentReturnInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String,
  body: $CreateFulfillmentReturnRequest
}))
export const CreateFulfillmentReturnInput: Schemas.Codec<CreateFulfillmentReturnInput> = Schemas.make(
  $CreateFulfillmentReturnInput
)

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createfulfillmentreturn
 */
export const createFulfillmentReturn: Op.Operation<
  CreateFulfillmentReturnInput,
  CreateFulfillmentReturnResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateFulfillmentReturnRequest,
  output: (): Shape.Shape => $CreateFulfillmentReturnResponse
})

/** Input of `getFulfillmentOrder`. */
export interface GetFulfillmentOrderInput {
  /** The seller's number of the fulfillment order. At most 40 characters. */
  readonly sellerFulfillmentOrderId: string
}

const $GetFulfillmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String
}))
export const GetFulfillmentOrderInput: Schemas.Codec<GetFulfillmentOrderInput> = Schemas.make($GetFulfillmentOrderInput)

/**
 * `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfulfillmentorder
 */
export const getFulfillmentOrder: Op.Operation<GetFulfillmentOrderInput, GetFulfillmentOrderResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetFulfillmentOrderResponse })

/** Input of `updateFulfillmentOrder`. */
export interface UpdateFulfillmentOrderInput {
  /** The seller's number of the fulfillment order. At most 40 characters. */
  readonly sellerFulfillmentOrderId: string
  readonly body: UpdateFulfillmentOrderRequest
}

const $UpdateFulfillmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String,
  body: $UpdateFulfillmentOrderRequest
}))
export const UpdateFulfillmentOrderInput: Schemas.Codec<UpdateFulfillmentOrderInput> = Schemas.make(
  $UpdateFulfillmentOrderInput
)

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatefulfillmentorder
 */
export const updateFulfillmentOrder: Op.Operation<
  UpdateFulfillmentOrderInput,
  UpdateFulfillmentOrderResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $UpdateFulfillmentOrderRequest,
  output: (): Shape.Shape => $UpdateFulfillmentOrderResponse
})

/** Input of `cancelFulfillmentOrder`. */
export interface CancelFulfillmentOrderInput {
  /** The seller's number of the fulfillment order. At most 40 characters. */
  readonly sellerFulfillmentOrderId: string
}

const $CancelFulfillmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String
}))
export const CancelFulfillmentOrderInput: Schemas.Codec<CancelFulfillmentOrderInput> = Schemas.make(
  $CancelFulfillmentOrderInput
)

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelfulfillmentorder
 */
export const cancelFulfillmentOrder: Op.Operation<
  CancelFulfillmentOrderInput,
  CancelFulfillmentOrderResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $CancelFulfillmentOrderResponse })

/** Input of `submitFulfillmentOrderStatusUpdate`. */
export interface SubmitFulfillmentOrderStatusUpdateInput {
  /** The seller's number of the fulfillment order. At most 40 characters. */
  readonly sellerFulfillmentOrderId: string
  readonly body: SubmitFulfillmentOrderStatusUpdateRequest
}

const $SubmitFulfillmentOrderStatusUpdateInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String,
  body: $SubmitFulfillmentOrderStatusUpdateRequest
}))
export const SubmitFulfillmentOrderStatusUpdateInput: Schemas.Codec<SubmitFulfillmentOrderStatusUpdateInput> = Schemas.make(
  $SubmitFulfillmentOrderStatusUpdateInput
)

/**
 * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/submitfulfillmentorderstatusupdate
 */
export const submitFulfillmentOrderStatusUpdate: Op.Operation<
  SubmitFulfillmentOrderStatusUpdateInput,
  SubmitFulfillmentOrderStatusUpdateResponse
> = Op.make({
  section: "FulfillmentOutbound_2020_07_01",
  id: "submitFulfillmentOrderStatusUpdate",
  name: "fulfillmentOutbound_2020-07-01.submitFulfillmentOrderStatusUpdate",
  method: "PUT",
  path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status",
  parameters: {
    sellerFulfillmentOrderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true,
  sandboxOnly: true
}, {
  body: (): Shape.Shape => $SubmitFulfillmentOrderStatusUpdateRequest,
  output: (): Shape.Shape => $SubmitFulfillmentOrderStatusUpdateResponse
})

/** Input of `getFeatures`. */
export interface GetFeaturesInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetFeaturesInput: Shape.Shape = Shape.define(() => Shape.Struct({ marketplaceId: Shape.String }))
export const GetFeaturesInput: Schemas.Codec<GetFeaturesInput> = Schemas.make($GetFeaturesInput)

/**
 * `GET /fba/outbound/2020-07-01/features`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeatures
 */
export const getFeatures: Op.Operation<GetFeaturesInput, GetFeaturesResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetFeaturesResponse })

/** Input of `getFeatureInventory`. */
export interface GetFeatureInventoryInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly featureName: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** ISO 8601. */
  readonly queryStartDate?: DateTimeInput | undefined
}

const $GetFeatureInventoryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  featureName: Shape.String,
  nextToken: Shape.optional(Shape.String),
  queryStartDate: Shape.optional(Shape.DateTimeInput)
}))
export const GetFeatureInventoryInput: Schemas.Codec<GetFeatureInventoryInput> = Schemas.make($GetFeatureInventoryInput)

/**
 * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeatureinventory
 */
export const getFeatureInventory: Paging.ItemsOperation<
  GetFeatureInventoryInput,
  GetFeatureInventoryResponse,
  FeatureSku
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetFeatureInventoryResponse })

/** Input of `getFeatureSKU`. */
export interface GetFeatureSKUInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly featureName: string
  /** The seller's product number (SKU). */
  readonly sellerSku: string
}

const $GetFeatureSKUInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  featureName: Shape.String,
  sellerSku: Shape.String
}))
export const GetFeatureSKUInput: Schemas.Codec<GetFeatureSKUInput> = Schemas.make($GetFeatureSKUInput)

/**
 * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeaturesku
 */
export const getFeatureSKU: Op.Operation<GetFeatureSKUInput, GetFeatureSkuResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetFeatureSkuResponse })

/** The operations of Fulfillment Outbound as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/FulfillmentOutbound_2020_07_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Address {
  /** Personal data. */
  readonly name: string
  /** Personal data. */
  readonly addressLine1: string
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  /** Personal data. */
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  districtOrCounty: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.String,
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface CODSettings {
  readonly isCodRequired: boolean
  /** An amount with its currency. */
  readonly codCharge?: Money | undefined
  /** An amount with its currency. */
  readonly codChargeTax?: Money | undefined
  /** An amount with its currency. */
  readonly shippingCharge?: Money | undefined
  /** An amount with its currency. */
  readonly shippingChargeTax?: Money | undefined
}

const $CODSettings: Shape.Shape = Shape.define(() => Shape.Struct({
  isCodRequired: Shape.Boolean,
  codCharge: Shape.optional($Money),
  codChargeTax: Shape.optional($Money),
  shippingCharge: Shape.optional($Money),
  shippingChargeTax: Shape.optional($Money)
}))
export const CODSettings: Schemas.Codec<CODSettings> = Schemas.make($CODSettings)

export interface CreateFulfillmentOrderItem {
  /** The seller's product number (SKU). At most 50 characters. */
  readonly sellerSku: string
  /** The seller's number of the item in the fulfillment order. At most 50 characters. */
  readonly sellerFulfillmentOrderItemId: string
  /** A whole number. */
  readonly quantity: Quantity
  /** At most 512 characters. Personal data. */
  readonly giftMessage?: string | undefined
  /** At most 250 characters. */
  readonly displayableComment?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fulfillmentNetworkSku?: string | undefined
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitPrice?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitTax?: Money | undefined
}

const $CreateFulfillmentOrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  quantity: $Quantity,
  giftMessage: Shape.optional(Shape.String),
  displayableComment: Shape.optional(Shape.String),
  fulfillmentNetworkSku: Shape.optional(Shape.String),
  perUnitDeclaredValue: Shape.optional($Money),
  perUnitPrice: Shape.optional($Money),
  perUnitTax: Shape.optional($Money)
}))
export const CreateFulfillmentOrderItem: Schemas.Codec<CreateFulfillmentOrderItem> = Schemas.make(
  $CreateFulfillmentOrderItem
)

/** At most 100 items. */
export type CreateFulfillmentOrderItemList = ReadonlyArray<CreateFulfillmentOrderItem>

const $CreateFulfillmentOrderItemList: Shape.Shape = Shape.define(() => Shape.Array($CreateFulfillmentOrderItem, 100))
export const CreateFulfillmentOrderItemList: Schemas.Codec<CreateFulfillmentOrderItemList> = Schemas.make(
  $CreateFulfillmentOrderItemList
)

export type FulfillmentPolicy = "FillOrKill" | "FillAll" | "FillAllAvailable" | (string & {})

const $FulfillmentPolicy: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentPolicy: Schemas.Codec<FulfillmentPolicy> = Schemas.make($FulfillmentPolicy)

export type FulfillmentOrderStatus = "New" | "Received" | "Planning" | "Processing" | "Cancelled" | "Complete" | "CompletePartialled" | "Unfulfillable" | "Invalid" | (string & {})

const $FulfillmentOrderStatus: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentOrderStatus: Schemas.Codec<FulfillmentOrderStatus> = Schemas.make($FulfillmentOrderStatus)

export interface CreateFulfillmentOrderRequest {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** The seller's number of the fulfillment order. At most 40 characters. */
  readonly sellerFulfillmentOrderId: string
  /** At most 40 characters. */
  readonly displayableOrderId: string
  /** ISO 8601. */
  readonly displayableOrderDate: DateTimeInput
  /** At most 750 characters. */
  readonly displayableOrderComment: string
  /** `Standard`, `Expedited`, `Priority` or `ScheduledDelivery`. */
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly deliveryWindow?: DeliveryWindowInput | undefined
  readonly destinationAddress: Address
  readonly deliveryPreferences?: DeliveryPreferences | undefined
  /** `Ship` or `Hold`. */
  readonly fulfillmentAction?: FulfillmentAction | undefined
  /** `FillOrKill`, `FillAll` or `FillAllAvailable`. */
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly codSettings?: CODSettings | undefined
  readonly shipFromCountryCode?: string | undefined
  /** Each at most 64 characters. */
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
  /** At most 100 items. */
  readonly items: CreateFulfillmentOrderItemList
  readonly paymentInformation?: PaymentInformationListInput | undefined
}

const $CreateFulfillmentOrderRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  sellerFulfillmentOrderId: Shape.String,
  displayableOrderId: Shape.String,
  displayableOrderDate: Shape.DateTimeInput,
  displayableOrderComment: Shape.String,
  shippingSpeedCategory: $ShippingSpeedCategory,
  deliveryWindow: Shape.optional($DeliveryWindowInput),
  destinationAddress: $Address,
  deliveryPreferences: Shape.optional($DeliveryPreferences),
  fulfillmentAction: Shape.optional($FulfillmentAction),
  fulfillmentPolicy: Shape.optional($FulfillmentPolicy),
  codSettings: Shape.optional($CODSettings),
  shipFromCountryCode: Shape.optional(Shape.String),
  notificationEmails: Shape.optional($NotificationEmailList),
  featureConstraints: Shape.optional(Shape.Array($FeatureSettings)),
  items: $CreateFulfillmentOrderItemList,
  paymentInformation: Shape.optional($PaymentInformationListInput)
}))
export const CreateFulfillmentOrderRequest: Schemas.Codec<CreateFulfillmentOrderRequest> = Schemas.make(
  $CreateFulfillmentOrderRequest
)

export interface CreateFulfillmentReturnRequest {
  readonly items: CreateReturnItemList
}

const $CreateFulfillmentReturnRequest: Shape.Shape = Shape.define(() => Shape.Struct({ items: $CreateReturnItemList }))
export const CreateFulfillmentReturnRequest: Schemas.Codec<CreateFulfillmentReturnRequest> = Schemas.make(
  $CreateFulfillmentReturnRequest
)

export interface CreateFulfillmentReturnResult {
  readonly returnItems?: ReturnItemList | undefined
  readonly invalidReturnItems?: InvalidReturnItemList | undefined
  readonly returnAuthorizations?: ReturnAuthorizationList | undefined
}

const $CreateFulfillmentReturnResult: Shape.Shape = Shape.define(() => Shape.Struct({
  returnItems: Shape.optional($ReturnItemList),
  invalidReturnItems: Shape.optional($InvalidReturnItemList),
  returnAuthorizations: Shape.optional($ReturnAuthorizationList)
}))
export const CreateFulfillmentReturnResult: Schemas.Codec<CreateFulfillmentReturnResult> = Schemas.make(
  $CreateFulfillmentReturnResult
)

export interface CreateFulfillmentReturnResponse {
  readonly payload?: CreateFulfillmentReturnResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateFulfillmentReturnResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CreateFulfillmentReturnResult),
  errors: Shape.optional($ErrorList)
}))
export const CreateFulfillmentReturnResponse: Schemas.Codec<CreateFulfillmentReturnResponse> = Schemas.make(
  $CreateFulfillmentReturnResponse
)

export interface CreateReturnItem {
  /** At most 80 characters. */
  readonly sellerReturnItemId: string
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  readonly amazonShipmentId: string
  readonly returnReasonCode: string
  /** At most 1,000 characters. */
  readonly returnComment?: string | undefined
}

const $CreateReturnItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerReturnItemId: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  amazonShipmentId: Shape.String,
  returnReasonCode: Shape.String,
  returnComment: Shape.optional(Shape.String)
}))
export const CreateReturnItem: Schemas.Codec<CreateReturnItem> = Schemas.make($CreateReturnItem)

export type CreateReturnItemList = ReadonlyArray<CreateReturnItem>

const $CreateReturnItemList: Shape.Shape = Shape.define(() => Shape.Array($CreateReturnItem))
export const CreateReturnItemList: Schemas.Codec<CreateReturnItemList> = Schemas.make($CreateReturnItemList)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ currencyCode: Shape.String, value: $Decimal }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface DeliveryWindow {
  /** ISO 8601. */
  readonly startDate: Timestamp
  /** ISO 8601. */
  readonly endDate: Timestamp
}

const $DeliveryWindow: Shape.Shape = Shape.define(() => Shape.Struct({ startDate: $Timestamp, endDate: $Timestamp }))
export const DeliveryWindow: Schemas.Codec<DeliveryWindow> = Schemas.make($DeliveryWindow)

export type DeliveryWindowList = ReadonlyArray<DeliveryWindow>

const $DeliveryWindowList: Shape.Shape = Shape.define(() => Shape.Array($DeliveryWindow))
export const DeliveryWindowList: Schemas.Codec<DeliveryWindowList> = Schemas.make($DeliveryWindowList)

export interface DeliveryPreferences {
  /** At most 250 characters. */
  readonly deliveryInstructions?: string | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

const $DeliveryPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryInstructions: Shape.optional(Shape.String),
  dropOffLocation: Shape.optional($DropOffLocation)
}))
export const DeliveryPreferences: Schemas.Codec<DeliveryPreferences> = Schemas.make($DeliveryPreferences)

export interface DropOffLocation {
  readonly type: "FRONT_DOOR" | "DELIVERY_BOX" | "GAS_METER_BOX" | "BICYCLE_BASKET" | "GARAGE" | "RECEPTIONIST" | "FALLBACK_NEIGHBOR_DELIVERY" | "DO_NOT_LEAVE_UNATTENDED" | (string & {})
  readonly attributes?: {
    readonly [name: string]: string
  } | undefined
}

const $DropOffLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  attributes: Shape.optional(Shape.Record(Shape.String))
}))
export const DropOffLocation: Schemas.Codec<DropOffLocation> = Schemas.make($DropOffLocation)

export interface Fee {
  readonly name: "FBAPerUnitFulfillmentFee" | "FBAPerOrderFulfillmentFee" | "FBATransportationFee" | "FBAFulfillmentCODFee" | (string & {})
  /** An amount with its currency. */
  readonly amount: Money
}

const $Fee: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String, amount: $Money }))
export const Fee: Schemas.Codec<Fee> = Schemas.make($Fee)

export type FeeList = ReadonlyArray<Fee>

const $FeeList: Shape.Shape = Shape.define(() => Shape.Array($Fee))
export const FeeList: Schemas.Codec<FeeList> = Schemas.make($FeeList)

export type FulfillmentAction = "Ship" | "Hold" | (string & {})

const $FulfillmentAction: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentAction: Schemas.Codec<FulfillmentAction> = Schemas.make($FulfillmentAction)

export interface FulfillmentOrder {
  /** The seller's number of the fulfillment order. */
  readonly sellerFulfillmentOrderId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly displayableOrderId: string
  /** ISO 8601. */
  readonly displayableOrderDate: Timestamp
  readonly displayableOrderComment: string
  /** `Standard`, `Expedited`, `Priority` or `ScheduledDelivery`. */
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly deliveryWindow?: DeliveryWindow | undefined
  readonly destinationAddress: Address
  /** `Ship` or `Hold`. */
  readonly fulfillmentAction?: FulfillmentAction | undefined
  /** `FillOrKill`, `FillAll` or `FillAllAvailable`. */
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly codSettings?: CODSettings | undefined
  /** ISO 8601. */
  readonly receivedDate: Timestamp
  /**
   * `New`, `Received`, `Planning`, `Processing`, `Cancelled`, `Complete`, `CompletePartialled`,
   * `Unfulfillable` or another of 9 known values.
   */
  readonly fulfillmentOrderStatus: FulfillmentOrderStatus
  /** ISO 8601. */
  readonly statusUpdatedDate: Timestamp
  /** Each at most 64 characters. */
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

const $FulfillmentOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerFulfillmentOrderId: Shape.String,
  marketplaceId: Shape.String,
  displayableOrderId: Shape.String,
  displayableOrderDate: $Timestamp,
  displayableOrderComment: Shape.String,
  shippingSpeedCategory: $ShippingSpeedCategory,
  deliveryWindow: Shape.optional($DeliveryWindow),
  destinationAddress: $Address,
  fulfillmentAction: Shape.optional($FulfillmentAction),
  fulfillmentPolicy: Shape.optional($FulfillmentPolicy),
  codSettings: Shape.optional($CODSettings),
  receivedDate: $Timestamp,
  fulfillmentOrderStatus: $FulfillmentOrderStatus,
  statusUpdatedDate: $Timestamp,
  notificationEmails: Shape.optional($NotificationEmailList),
  featureConstraints: Shape.optional(Shape.Array($FeatureSettings))
}))
export const FulfillmentOrder: Schemas.Codec<FulfillmentOrder> = Schemas.make($FulfillmentOrder)

export interface FulfillmentOrderItem {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  /** A whole number. */
  readonly quantity: Quantity
  /** Personal data. */
  readonly giftMessage?: string | undefined
  readonly displayableComment?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fulfillmentNetworkSku?: string | undefined
  readonly orderItemDisposition?: string | undefined
  /** A whole number. */
  readonly cancelledQuantity: Quantity
  /** A whole number. */
  readonly unfulfillableQuantity: Quantity
  /** ISO 8601. */
  readonly estimatedShipDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly estimatedArrivalDate?: Timestamp | undefined
  /** An amount with its currency. */
  readonly perUnitPrice?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitTax?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
}

const $FulfillmentOrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  quantity: $Quantity,
  giftMessage: Shape.optional(Shape.String),
  displayableComment: Shape.optional(Shape.String),
  fulfillmentNetworkSku: Shape.optional(Shape.String),
  orderItemDisposition: Shape.optional(Shape.String),
  cancelledQuantity: $Quantity,
  unfulfillableQuantity: $Quantity,
  estimatedShipDate: Shape.optional($Timestamp),
  estimatedArrivalDate: Shape.optional($Timestamp),
  perUnitPrice: Shape.optional($Money),
  perUnitTax: Shape.optional($Money),
  perUnitDeclaredValue: Shape.optional($Money)
}))
export const FulfillmentOrderItem: Schemas.Codec<FulfillmentOrderItem> = Schemas.make($FulfillmentOrderItem)

export type FulfillmentOrderItemList = ReadonlyArray<FulfillmentOrderItem>

const $FulfillmentOrderItemList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentOrderItem))
export const FulfillmentOrderItemList: Schemas.Codec<FulfillmentOrderItemList> = Schemas.make($FulfillmentOrderItemList)

export interface FulfillmentPreview {
  /** `Standard`, `Expedited`, `Priority` or `ScheduledDelivery`. */
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly scheduledDeliveryInfo?: ScheduledDeliveryInfo | undefined
  readonly isFulfillable: boolean
  readonly isCODCapable: boolean
  /** A value with its unit. */
  readonly estimatedShippingWeight?: Weight | undefined
  readonly estimatedFees?: FeeList | undefined
  readonly fulfillmentPreviewShipments?: FulfillmentPreviewShipmentList | undefined
  readonly unfulfillablePreviewItems?: UnfulfillablePreviewItemList | undefined
  readonly orderUnfulfillableReasons?: StringList | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

const $FulfillmentPreview: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingSpeedCategory: $ShippingSpeedCategory,
  scheduledDeliveryInfo: Shape.optional($ScheduledDeliveryInfo),
  isFulfillable: Shape.Boolean,
  isCODCapable: Shape.Boolean,
  estimatedShippingWeight: Shape.optional($Weight),
  estimatedFees: Shape.optional($FeeList),
  fulfillmentPreviewShipments: Shape.optional($FulfillmentPreviewShipmentList),
  unfulfillablePreviewItems: Shape.optional($UnfulfillablePreviewItemList),
  orderUnfulfillableReasons: Shape.optional($StringList),
  marketplaceId: Shape.String,
  featureConstraints: Shape.optional(Shape.Array($FeatureSettings))
}))
export const FulfillmentPreview: Schemas.Codec<FulfillmentPreview> = Schemas.make($FulfillmentPreview)

export interface FulfillmentPreviewItem {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** A whole number. */
  readonly quantity: Quantity
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  /** A value with its unit. */
  readonly estimatedShippingWeight?: Weight | undefined
  readonly shippingWeightCalculationMethod?: "Package" | "Dimensional" | (string & {}) | undefined
}

const $FulfillmentPreviewItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  quantity: $Quantity,
  sellerFulfillmentOrderItemId: Shape.String,
  estimatedShippingWeight: Shape.optional($Weight),
  shippingWeightCalculationMethod: Shape.optional(Shape.String)
}))
export const FulfillmentPreviewItem: Schemas.Codec<FulfillmentPreviewItem> = Schemas.make($FulfillmentPreviewItem)

export type FulfillmentPreviewItemList = ReadonlyArray<FulfillmentPreviewItem>

const $FulfillmentPreviewItemList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentPreviewItem))
export const FulfillmentPreviewItemList: Schemas.Codec<FulfillmentPreviewItemList> = Schemas.make(
  $FulfillmentPreviewItemList
)

export type FulfillmentPreviewList = ReadonlyArray<FulfillmentPreview>

const $FulfillmentPreviewList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentPreview))
export const FulfillmentPreviewList: Schemas.Codec<FulfillmentPreviewList> = Schemas.make($FulfillmentPreviewList)

export interface FulfillmentPreviewShipment {
  /** ISO 8601. */
  readonly earliestShipDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly latestShipDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly earliestArrivalDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly latestArrivalDate?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly fulfillmentPreviewItems: FulfillmentPreviewItemList
}

const $FulfillmentPreviewShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  earliestShipDate: Shape.optional($Timestamp),
  latestShipDate: Shape.optional($Timestamp),
  earliestArrivalDate: Shape.optional($Timestamp),
  latestArrivalDate: Shape.optional($Timestamp),
  shippingNotes: Shape.optional(Shape.Array(Shape.String)),
  fulfillmentPreviewItems: $FulfillmentPreviewItemList
}))
export const FulfillmentPreviewShipment: Schemas.Codec<FulfillmentPreviewShipment> = Schemas.make(
  $FulfillmentPreviewShipment
)

export type FulfillmentPreviewShipmentList = ReadonlyArray<FulfillmentPreviewShipment>

const $FulfillmentPreviewShipmentList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentPreviewShipment))
export const FulfillmentPreviewShipmentList: Schemas.Codec<FulfillmentPreviewShipmentList> = Schemas.make(
  $FulfillmentPreviewShipmentList
)

export type FulfillmentReturnItemStatus = "New" | "Processed" | (string & {})

const $FulfillmentReturnItemStatus: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentReturnItemStatus: Schemas.Codec<FulfillmentReturnItemStatus> = Schemas.make(
  $FulfillmentReturnItemStatus
)

export interface FulfillmentShipment {
  readonly amazonShipmentId: string
  readonly fulfillmentCenterId: string
  readonly fulfillmentShipmentStatus: "PENDING" | "SHIPPED" | "CANCELLED_BY_FULFILLER" | "CANCELLED_BY_SELLER" | (string & {})
  /** ISO 8601. */
  readonly shippingDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly fulfillmentShipmentItem: FulfillmentShipmentItemList
  readonly fulfillmentShipmentPackage?: FulfillmentShipmentPackageList | undefined
}

const $FulfillmentShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonShipmentId: Shape.String,
  fulfillmentCenterId: Shape.String,
  fulfillmentShipmentStatus: Shape.String,
  shippingDate: Shape.optional($Timestamp),
  estimatedArrivalDate: Shape.optional($Timestamp),
  shippingNotes: Shape.optional(Shape.Array(Shape.String)),
  fulfillmentShipmentItem: $FulfillmentShipmentItemList,
  fulfillmentShipmentPackage: Shape.optional($FulfillmentShipmentPackageList)
}))
export const FulfillmentShipment: Schemas.Codec<FulfillmentShipment> = Schemas.make($FulfillmentShipment)

export interface FulfillmentShipmentItem {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  /** A whole number. */
  readonly quantity: Quantity
  /** A whole number. */
  readonly packageNumber?: number | undefined
  readonly serialNumber?: string | undefined
  readonly manufacturerLotCodes?: StringList | undefined
}

const $FulfillmentShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  quantity: $Quantity,
  packageNumber: Shape.optional(Shape.Number),
  serialNumber: Shape.optional(Shape.String),
  manufacturerLotCodes: Shape.optional($StringList)
}))
export const FulfillmentShipmentItem: Schemas.Codec<FulfillmentShipmentItem> = Schemas.make($FulfillmentShipmentItem)

export type FulfillmentShipmentItemList = ReadonlyArray<FulfillmentShipmentItem>

const $FulfillmentShipmentItemList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentShipmentItem))
export const FulfillmentShipmentItemList: Schemas.Codec<FulfillmentShipmentItemList> = Schemas.make(
  $FulfillmentShipmentItemList
)

export type FulfillmentShipmentList = ReadonlyArray<FulfillmentShipment>

const $FulfillmentShipmentList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentShipment))
export const FulfillmentShipmentList: Schemas.Codec<FulfillmentShipmentList> = Schemas.make($FulfillmentShipmentList)

export interface FulfillmentShipmentPackage {
  /** A whole number. */
  readonly packageNumber: number
  readonly carrierCode: string
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly amazonFulfillmentTrackingNumber?: string | undefined
  /** ISO 8601. */
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly lockerDetails?: LockerDetails | undefined
  readonly deliveryInformation?: DeliveryInformation | undefined
}

const $FulfillmentShipmentPackage: Shape.Shape = Shape.define(() => Shape.Struct({
  packageNumber: Shape.Number,
  carrierCode: Shape.String,
  trackingNumber: Shape.optional(Shape.String),
  amazonFulfillmentTrackingNumber: Shape.optional(Shape.String),
  estimatedArrivalDate: Shape.optional($Timestamp),
  lockerDetails: Shape.optional($LockerDetails),
  deliveryInformation: Shape.optional($DeliveryInformation)
}))
export const FulfillmentShipmentPackage: Schemas.Codec<FulfillmentShipmentPackage> = Schemas.make(
  $FulfillmentShipmentPackage
)

export type FulfillmentShipmentPackageList = ReadonlyArray<FulfillmentShipmentPackage>

const $FulfillmentShipmentPackageList: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentShipmentPackage))
export const FulfillmentShipmentPackageList: Schemas.Codec<FulfillmentShipmentPackageList> = Schemas.make(
  $FulfillmentShipmentPackageList
)

export interface GetFulfillmentOrderResult {
  readonly fulfillmentOrder: FulfillmentOrder
  readonly fulfillmentOrderItems: FulfillmentOrderItemList
  readonly fulfillmentShipments?: FulfillmentShipmentList | undefined
  readonly returnItems: ReturnItemList
  readonly returnAuthorizations: ReturnAuthorizationList
  readonly paymentInformation?: PaymentInformationList | undefined
}

const $GetFulfillmentOrderResult: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentOrder: $FulfillmentOrder,
  fulfillmentOrderItems: $FulfillmentOrderItemList,
  fulfillmentShipments: Shape.optional($FulfillmentShipmentList),
  returnItems: $ReturnItemList,
  returnAuthorizations: $ReturnAuthorizationList,
  paymentInformation: Shape.optional($PaymentInformationList)
}))
export const GetFulfillmentOrderResult: Schemas.Codec<GetFulfillmentOrderResult> = Schemas.make(
  $GetFulfillmentOrderResult
)

export interface GetFulfillmentOrderResponse {
  readonly payload?: GetFulfillmentOrderResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetFulfillmentOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetFulfillmentOrderResult),
  errors: Shape.optional($ErrorList)
}))
export const GetFulfillmentOrderResponse: Schemas.Codec<GetFulfillmentOrderResponse> = Schemas.make(
  $GetFulfillmentOrderResponse
)

export interface GetFulfillmentPreviewItem {
  /** The seller's product number (SKU). At most 50 characters. */
  readonly sellerSku: string
  /** A whole number. */
  readonly quantity: Quantity
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
  /** The seller's number of the item in the fulfillment order. At most 50 characters. */
  readonly sellerFulfillmentOrderItemId: string
}

const $GetFulfillmentPreviewItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  quantity: $Quantity,
  perUnitDeclaredValue: Shape.optional($Money),
  sellerFulfillmentOrderItemId: Shape.String
}))
export const GetFulfillmentPreviewItem: Schemas.Codec<GetFulfillmentPreviewItem> = Schemas.make(
  $GetFulfillmentPreviewItem
)

/** At most 100 items. */
export type GetFulfillmentPreviewItemList = ReadonlyArray<GetFulfillmentPreviewItem>

const $GetFulfillmentPreviewItemList: Shape.Shape = Shape.define(() => Shape.Array($GetFulfillmentPreviewItem, 100))
export const GetFulfillmentPreviewItemList: Schemas.Codec<GetFulfillmentPreviewItemList> = Schemas.make(
  $GetFulfillmentPreviewItemList
)

export interface GetFulfillmentPreviewRequest {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly address: Address
  /** At most 100 items. */
  readonly items: GetFulfillmentPreviewItemList
  /** Each `Standard`, `Expedited`, `Priority` or `ScheduledDelivery`. */
  readonly shippingSpeedCategories?: ShippingSpeedCategoryList | undefined
  readonly includeCODFulfillmentPreview?: boolean | undefined
  readonly includeDeliveryWindows?: boolean | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
}

const $GetFulfillmentPreviewRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  address: $Address,
  items: $GetFulfillmentPreviewItemList,
  shippingSpeedCategories: Shape.optional($ShippingSpeedCategoryList),
  includeCODFulfillmentPreview: Shape.optional(Shape.Boolean),
  includeDeliveryWindows: Shape.optional(Shape.Boolean),
  featureConstraints: Shape.optional(Shape.Array($FeatureSettings))
}))
export const GetFulfillmentPreviewRequest: Schemas.Codec<GetFulfillmentPreviewRequest> = Schemas.make(
  $GetFulfillmentPreviewRequest
)

export interface GetFulfillmentPreviewResult {
  readonly fulfillmentPreviews?: FulfillmentPreviewList | undefined
}

const $GetFulfillmentPreviewResult: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentPreviews: Shape.optional($FulfillmentPreviewList)
}))
export const GetFulfillmentPreviewResult: Schemas.Codec<GetFulfillmentPreviewResult> = Schemas.make(
  $GetFulfillmentPreviewResult
)

export interface GetFulfillmentPreviewResponse {
  readonly payload?: GetFulfillmentPreviewResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetFulfillmentPreviewResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetFulfillmentPreviewResult),
  errors: Shape.optional($ErrorList)
}))
export const GetFulfillmentPreviewResponse: Schemas.Codec<GetFulfillmentPreviewResponse> = Schemas.make(
  $GetFulfillmentPreviewResponse
)

export interface GetDeliveryOffersRequest {
  readonly product: GetDeliveryOffersProduct
  readonly terms: GetDeliveryOffersTerms
}

const $GetDeliveryOffersRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  product: $GetDeliveryOffersProduct,
  terms: $GetDeliveryOffersTerms
}))
export const GetDeliveryOffersRequest: Schemas.Codec<GetDeliveryOffersRequest> = Schemas.make($GetDeliveryOffersRequest)

export interface GetDeliveryOffersResponse {
  readonly payload?: GetDeliveryOffersResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetDeliveryOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetDeliveryOffersResult),
  errors: Shape.optional($ErrorList)
}))
export const GetDeliveryOffersResponse: Schemas.Codec<GetDeliveryOffersResponse> = Schemas.make(
  $GetDeliveryOffersResponse
)

export interface GetDeliveryOffersResult {
  readonly deliveryOffers?: DeliveryOffersList | undefined
}

const $GetDeliveryOffersResult: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryOffers: Shape.optional($DeliveryOffersList)
}))
export const GetDeliveryOffersResult: Schemas.Codec<GetDeliveryOffersResult> = Schemas.make($GetDeliveryOffersResult)

export type DeliveryOffersList = ReadonlyArray<DeliveryOffer>

const $DeliveryOffersList: Shape.Shape = Shape.define(() => Shape.Array($DeliveryOffer))
export const DeliveryOffersList: Schemas.Codec<DeliveryOffersList> = Schemas.make($DeliveryOffersList)

export interface DeliveryOffer {
  /** ISO 8601. */
  readonly expiresAt?: Timestamp | undefined
  readonly dateRange?: DateRange | undefined
  readonly policy?: DeliveryPolicy | undefined
}

const $DeliveryOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  expiresAt: Shape.optional($Timestamp),
  dateRange: Shape.optional($DateRange),
  policy: Shape.optional($DeliveryPolicy)
}))
export const DeliveryOffer: Schemas.Codec<DeliveryOffer> = Schemas.make($DeliveryOffer)

export interface GetDeliveryOffersProduct {
  readonly productIdentifier: ProductIdentifier
  /** A value with its unit. */
  readonly amount?: Amount | undefined
}

const $GetDeliveryOffersProduct: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: $ProductIdentifier,
  amount: Shape.optional($Amount)
}))
export const GetDeliveryOffersProduct: Schemas.Codec<GetDeliveryOffersProduct> = Schemas.make($GetDeliveryOffersProduct)

/** A value with its unit. */
export interface Amount {
  readonly unitOfMeasure: "Eaches" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Amount: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, value: $Decimal }))
export const Amount: Schemas.Codec<Amount> = Schemas.make($Amount)

export interface GetDeliveryOffersTerms {
  readonly origin: Origin
  readonly destination: Destination
}

const $GetDeliveryOffersTerms: Shape.Shape = Shape.define(() => Shape.Struct({
  origin: $Origin,
  destination: $Destination
}))
export const GetDeliveryOffersTerms: Schemas.Codec<GetDeliveryOffersTerms> = Schemas.make($GetDeliveryOffersTerms)

/** An IP address. */
export type IpAddress = string

const $IpAddress: Shape.Shape = Shape.define(() => Shape.String)
export const IpAddress: Schemas.Codec<IpAddress> = Schemas.make($IpAddress)

export interface Destination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  /** An IP address. Personal data. */
  readonly ipAddress?: IpAddress | undefined
}

const $Destination: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryAddress: Shape.optional($VariablePrecisionAddress),
  ipAddress: Shape.optional($IpAddress)
}))
export const Destination: Schemas.Codec<Destination> = Schemas.make($Destination)

export interface ProductIdentifier {
  /** At most 50 characters. */
  readonly merchantSku: string
}

const $ProductIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({ merchantSku: Shape.String }))
export const ProductIdentifier: Schemas.Codec<ProductIdentifier> = Schemas.make($ProductIdentifier)

export interface Origin {
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode: string
}

const $Origin: Shape.Shape = Shape.define(() => Shape.Struct({ countryCode: Shape.String }))
export const Origin: Schemas.Codec<Origin> = Schemas.make($Origin)

export interface VariablePrecisionAddress {
  /** Personal data. */
  readonly addressLine1?: string | undefined
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode: string
}

const $VariablePrecisionAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.optional(Shape.String),
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  districtOrCounty: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.String,
  countryCode: Shape.String
}))
export const VariablePrecisionAddress: Schemas.Codec<VariablePrecisionAddress> = Schemas.make($VariablePrecisionAddress)

export interface DateRange {
  /** ISO 8601. */
  readonly earliest: Timestamp
  /** ISO 8601. */
  readonly latest: Timestamp
}

const $DateRange: Shape.Shape = Shape.define(() => Shape.Struct({ earliest: $Timestamp, latest: $Timestamp }))
export const DateRange: Schemas.Codec<DateRange> = Schemas.make($DateRange)

export interface DeliveryPolicy {
  readonly message?: DeliveryMessage | undefined
}

const $DeliveryPolicy: Shape.Shape = Shape.define(() => Shape.Struct({ message: Shape.optional($DeliveryMessage) }))
export const DeliveryPolicy: Schemas.Codec<DeliveryPolicy> = Schemas.make($DeliveryPolicy)

export interface DeliveryMessage {
  readonly text?: string | undefined
  readonly locale?: string | undefined
}

const $DeliveryMessage: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String),
  locale: Shape.optional(Shape.String)
}))
export const DeliveryMessage: Schemas.Codec<DeliveryMessage> = Schemas.make($DeliveryMessage)

export type InvalidItemReasonCode = "InvalidValues" | "DuplicateRequest" | "NoCompletedShipItems" | "NoReturnableQuantity" | (string & {})

const $InvalidItemReasonCode: Shape.Shape = Shape.define(() => Shape.String)
export const InvalidItemReasonCode: Schemas.Codec<InvalidItemReasonCode> = Schemas.make($InvalidItemReasonCode)

export interface InvalidItemReason {
  /** `InvalidValues`, `DuplicateRequest`, `NoCompletedShipItems` or `NoReturnableQuantity`. */
  readonly invalidItemReasonCode: InvalidItemReasonCode
  readonly description: string
}

const $InvalidItemReason: Shape.Shape = Shape.define(() => Shape.Struct({
  invalidItemReasonCode: $InvalidItemReasonCode,
  description: Shape.String
}))
export const InvalidItemReason: Schemas.Codec<InvalidItemReason> = Schemas.make($InvalidItemReason)

export interface InvalidReturnItem {
  readonly sellerReturnItemId: string
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  readonly invalidItemReason: InvalidItemReason
}

const $InvalidReturnItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerReturnItemId: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  invalidItemReason: $InvalidItemReason
}))
export const InvalidReturnItem: Schemas.Codec<InvalidReturnItem> = Schemas.make($InvalidReturnItem)

export type InvalidReturnItemList = ReadonlyArray<InvalidReturnItem>

const $InvalidReturnItemList: Shape.Shape = Shape.define(() => Shape.Array($InvalidReturnItem))
export const InvalidReturnItemList: Schemas.Codec<InvalidReturnItemList> = Schemas.make($InvalidReturnItemList)

export interface ListAllFulfillmentOrdersResult {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly fulfillmentOrders?: ReadonlyArray<FulfillmentOrder> | undefined
}

const $ListAllFulfillmentOrdersResult: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  fulfillmentOrders: Shape.optional(Shape.Array($FulfillmentOrder))
}))
export const ListAllFulfillmentOrdersResult: Schemas.Codec<ListAllFulfillmentOrdersResult> = Schemas.make(
  $ListAllFulfillmentOrdersResult
)

export interface ListAllFulfillmentOrdersResponse {
  readonly payload?: ListAllFulfillmentOrdersResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ListAllFulfillmentOrdersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ListAllFulfillmentOrdersResult),
  errors: Shape.optional($ErrorList)
}))
export const ListAllFulfillmentOrdersResponse: Schemas.Codec<ListAllFulfillmentOrdersResponse> = Schemas.make(
  $ListAllFulfillmentOrdersResponse
)

export interface ListReturnReasonCodesResult {
  readonly reasonCodeDetails?: ReasonCodeDetailsList | undefined
}

const $ListReturnReasonCodesResult: Shape.Shape = Shape.define(() => Shape.Struct({
  reasonCodeDetails: Shape.optional($ReasonCodeDetailsList)
}))
export const ListReturnReasonCodesResult: Schemas.Codec<ListReturnReasonCodesResult> = Schemas.make(
  $ListReturnReasonCodesResult
)

export interface ListReturnReasonCodesResponse {
  readonly payload?: ListReturnReasonCodesResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ListReturnReasonCodesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ListReturnReasonCodesResult),
  errors: Shape.optional($ErrorList)
}))
export const ListReturnReasonCodesResponse: Schemas.Codec<ListReturnReasonCodesResponse> = Schemas.make(
  $ListReturnReasonCodesResponse
)

export interface LockerDetails {
  readonly lockerNumber?: string | undefined
  /** Personal data. */
  readonly lockerAccessCode?: string | undefined
}

const $LockerDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  lockerNumber: Shape.optional(Shape.String),
  lockerAccessCode: Shape.optional(Shape.String)
}))
export const LockerDetails: Schemas.Codec<LockerDetails> = Schemas.make($LockerDetails)

export interface DeliveryInformation {
  readonly deliveryDocumentList?: DeliveryDocumentList | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

const $DeliveryInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryDocumentList: Shape.optional($DeliveryDocumentList),
  dropOffLocation: Shape.optional($DropOffLocation)
}))
export const DeliveryInformation: Schemas.Codec<DeliveryInformation> = Schemas.make($DeliveryInformation)

export type DeliveryDocumentList = ReadonlyArray<DeliveryDocument>

const $DeliveryDocumentList: Shape.Shape = Shape.define(() => Shape.Array($DeliveryDocument))
export const DeliveryDocumentList: Schemas.Codec<DeliveryDocumentList> = Schemas.make($DeliveryDocumentList)

export interface DeliveryDocument {
  readonly documentType: "DELIVERY_IMAGE" | (string & {})
  /** Personal data. */
  readonly url?: string | undefined
}

const $DeliveryDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  documentType: Shape.String,
  url: Shape.optional(Shape.String)
}))
export const DeliveryDocument: Schemas.Codec<DeliveryDocument> = Schemas.make($DeliveryDocument)

/** Each at most 64 characters. */
export type NotificationEmailList = ReadonlyArray<string>

const $NotificationEmailList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const NotificationEmailList: Schemas.Codec<NotificationEmailList> = Schemas.make($NotificationEmailList)

export type CurrentStatus = "IN_TRANSIT" | "DELIVERED" | "RETURNING" | "RETURNED" | "UNDELIVERABLE" | "DELAYED" | "AVAILABLE_FOR_PICKUP" | "CUSTOMER_ACTION" | "UNKNOWN" | "OUT_FOR_DELIVERY" | "DELIVERY_ATTEMPTED" | "PICKUP_SUCCESSFUL" | "PICKUP_CANCELLED" | "PICKUP_ATTEMPTED" | "PICKUP_SCHEDULED" | "RETURN_REQUEST_ACCEPTED" | "REFUND_ISSUED" | "RETURN_RECEIVED_IN_FC" | (string & {})

const $CurrentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const CurrentStatus: Schemas.Codec<CurrentStatus> = Schemas.make($CurrentStatus)

export type AdditionalLocationInfo = "AS_INSTRUCTED" | "CARPORT" | "CUSTOMER_PICKUP" | "DECK" | "DOOR_PERSON" | "FRONT_DESK" | "FRONT_DOOR" | "GARAGE" | "GUARD" | "MAIL_ROOM" | "MAIL_SLOT" | "MAILBOX" | "MC_BOY" | "MC_GIRL" | "MC_MAN" | "MC_WOMAN" | "NEIGHBOR" | "OFFICE" | "OUTBUILDING" | "PATIO" | "PORCH" | "REAR_DOOR" | "RECEPTIONIST" | "RECEIVER" | "SECURE_LOCATION" | "SIDE_DOOR" | (string & {})

const $AdditionalLocationInfo: Shape.Shape = Shape.define(() => Shape.String)
export const AdditionalLocationInfo: Schemas.Codec<AdditionalLocationInfo> = Schemas.make($AdditionalLocationInfo)

export interface PackageTrackingDetails {
  /** A whole number. */
  readonly packageNumber: number
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly customerTrackingLink?: string | undefined
  readonly carrierCode?: string | undefined
  readonly carrierPhoneNumber?: string | undefined
  readonly carrierURL?: string | undefined
  /** ISO 8601. */
  readonly shipDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly estimatedArrivalDate?: Timestamp | undefined
  readonly shipToAddress?: TrackingAddress | undefined
  /**
   * `IN_TRANSIT`, `DELIVERED`, `RETURNING`, `RETURNED`, `UNDELIVERABLE`, `DELAYED`, `AVAILABLE_FOR_PICKUP`,
   * `CUSTOMER_ACTION` or another of 18 known values.
   */
  readonly currentStatus?: CurrentStatus | undefined
  readonly currentStatusDescription?: string | undefined
  readonly deliveryWindow?: DateRange | undefined
  readonly signedForBy?: string | undefined
  /**
   * `AS_INSTRUCTED`, `CARPORT`, `CUSTOMER_PICKUP`, `DECK`, `DOOR_PERSON`, `FRONT_DESK`, `FRONT_DOOR`, `GARAGE`
   * or another of 26 known values.
   */
  readonly additionalLocationInfo?: AdditionalLocationInfo | undefined
  readonly trackingEvents?: TrackingEventList | undefined
}

const $PackageTrackingDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  packageNumber: Shape.Number,
  trackingNumber: Shape.optional(Shape.String),
  customerTrackingLink: Shape.optional(Shape.String),
  carrierCode: Shape.optional(Shape.String),
  carrierPhoneNumber: Shape.optional(Shape.String),
  carrierURL: Shape.optional(Shape.String),
  shipDate: Shape.optional($Timestamp),
  estimatedArrivalDate: Shape.optional($Timestamp),
  shipToAddress: Shape.optional($TrackingAddress),
  currentStatus: Shape.optional($CurrentStatus),
  currentStatusDescription: Shape.optional(Shape.String),
  deliveryWindow: Shape.optional($DateRange),
  signedForBy: Shape.optional(Shape.String),
  additionalLocationInfo: Shape.optional($AdditionalLocationInfo),
  trackingEvents: Shape.optional($TrackingEventList)
}))
export const PackageTrackingDetails: Schemas.Codec<PackageTrackingDetails> = Schemas.make($PackageTrackingDetails)

export interface GetPackageTrackingDetailsResponse {
  readonly payload?: PackageTrackingDetails | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPackageTrackingDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PackageTrackingDetails),
  errors: Shape.optional($ErrorList)
}))
export const GetPackageTrackingDetailsResponse: Schemas.Codec<GetPackageTrackingDetailsResponse> = Schemas.make(
  $GetPackageTrackingDetailsResponse
)

export interface ReasonCodeDetails {
  readonly returnReasonCode: string
  readonly description: string
  readonly translatedDescription?: string | undefined
}

const $ReasonCodeDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  returnReasonCode: Shape.String,
  description: Shape.String,
  translatedDescription: Shape.optional(Shape.String)
}))
export const ReasonCodeDetails: Schemas.Codec<ReasonCodeDetails> = Schemas.make($ReasonCodeDetails)

export type ReasonCodeDetailsList = ReadonlyArray<ReasonCodeDetails>

const $ReasonCodeDetailsList: Shape.Shape = Shape.define(() => Shape.Array($ReasonCodeDetails))
export const ReasonCodeDetailsList: Schemas.Codec<ReasonCodeDetailsList> = Schemas.make($ReasonCodeDetailsList)

export interface PaymentInformation {
  readonly paymentTransactionId: string
  readonly paymentMode: string
  /** ISO 8601. */
  readonly paymentDate: Timestamp
}

const $PaymentInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentTransactionId: Shape.String,
  paymentMode: Shape.String,
  paymentDate: $Timestamp
}))
export const PaymentInformation: Schemas.Codec<PaymentInformation> = Schemas.make($PaymentInformation)

export interface ReturnAuthorization {
  readonly returnAuthorizationId: string
  readonly fulfillmentCenterId: string
  readonly returnToAddress: Address
  readonly amazonRmaId: string
  readonly rmaPageURL: string
}

const $ReturnAuthorization: Shape.Shape = Shape.define(() => Shape.Struct({
  returnAuthorizationId: Shape.String,
  fulfillmentCenterId: Shape.String,
  returnToAddress: $Address,
  amazonRmaId: Shape.String,
  rmaPageURL: Shape.String
}))
export const ReturnAuthorization: Schemas.Codec<ReturnAuthorization> = Schemas.make($ReturnAuthorization)

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

const $PaymentInformationList: Shape.Shape = Shape.define(() => Shape.Array($PaymentInformation))
export const PaymentInformationList: Schemas.Codec<PaymentInformationList> = Schemas.make($PaymentInformationList)

export type ReturnAuthorizationList = ReadonlyArray<ReturnAuthorization>

const $ReturnAuthorizationList: Shape.Shape = Shape.define(() => Shape.Array($ReturnAuthorization))
export const ReturnAuthorizationList: Schemas.Codec<ReturnAuthorizationList> = Schemas.make($ReturnAuthorizationList)

export interface ReturnItem {
  readonly sellerReturnItemId: string
  /** The seller's number of the item in the fulfillment order. */
  readonly sellerFulfillmentOrderItemId: string
  readonly amazonShipmentId: string
  readonly sellerReturnReasonCode?: string | undefined
  readonly returnComment?: string | undefined
  readonly amazonReturnReasonCode?: string | undefined
  /** `New` or `Processed`. */
  readonly status: FulfillmentReturnItemStatus
  /** ISO 8601. */
  readonly statusChangedDate: Timestamp
  readonly returnAuthorizationId?: string | undefined
  /** `Sellable`, `Defective`, `CustomerDamaged`, `CarrierDamaged` or `FulfillerDamaged`. */
  readonly returnReceivedCondition?: ReturnItemDisposition | undefined
  readonly fulfillmentCenterId?: string | undefined
}

const $ReturnItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerReturnItemId: Shape.String,
  sellerFulfillmentOrderItemId: Shape.String,
  amazonShipmentId: Shape.String,
  sellerReturnReasonCode: Shape.optional(Shape.String),
  returnComment: Shape.optional(Shape.String),
  amazonReturnReasonCode: Shape.optional(Shape.String),
  status: $FulfillmentReturnItemStatus,
  statusChangedDate: $Timestamp,
  returnAuthorizationId: Shape.optional(Shape.String),
  returnReceivedCondition: Shape.optional($ReturnItemDisposition),
  fulfillmentCenterId: Shape.optional(Shape.String)
}))
export const ReturnItem: Schemas.Codec<ReturnItem> = Schemas.make($ReturnItem)

export type ReturnItemDisposition = "Sellable" | "Defective" | "CustomerDamaged" | "CarrierDamaged" | "FulfillerDamaged" | (string & {})

const $ReturnItemDisposition: Shape.Shape = Shape.define(() => Shape.String)
export const ReturnItemDisposition: Schemas.Codec<ReturnItemDisposition> = Schemas.make($ReturnItemDisposition)

export type ReturnItemList = ReadonlyArray<ReturnItem>

const $ReturnItemList: Shape.Shape = Shape.define(() => Shape.Array($ReturnItem))
export const ReturnItemList: Schemas.Codec<ReturnItemList> = Schemas.make($ReturnItemList)

export interface ScheduledDeliveryInfo {
  /** An IANA time zone: `Asia/Tokyo`. */
  readonly deliveryTimeZone: string
  readonly deliveryWindows: DeliveryWindowList
}

const $ScheduledDeliveryInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryTimeZone: Shape.String,
  deliveryWindows: $DeliveryWindowList
}))
export const ScheduledDeliveryInfo: Schemas.Codec<ScheduledDeliveryInfo> = Schemas.make($ScheduledDeliveryInfo)

export type ShippingSpeedCategoryList = ReadonlyArray<ShippingSpeedCategory>

const $ShippingSpeedCategoryList: Shape.Shape = Shape.define(() => Shape.Array($ShippingSpeedCategory))
export const ShippingSpeedCategoryList: Schemas.Codec<ShippingSpeedCategoryList> = Schemas.make(
  $ShippingSpeedCategoryList
)

export type StringList = ReadonlyArray<string>

const $StringList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const StringList: Schemas.Codec<StringList> = Schemas.make($StringList)

/** ISO 8601. */
export type Timestamp = string

const $Timestamp: Shape.Shape = Shape.define(() => Shape.String)
export const Timestamp: Schemas.Codec<Timestamp> = Schemas.make($Timestamp)

export interface TrackingAddress {
  /** At most 150 characters. */
  readonly city: string
  /** At most 150 characters. */
  readonly state: string
  /** At most 6 characters. */
  readonly country: string
}

const $TrackingAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  city: Shape.String,
  state: Shape.String,
  country: Shape.String
}))
export const TrackingAddress: Schemas.Codec<TrackingAddress> = Schemas.make($TrackingAddress)

export type EventCode = "EVENT_101" | "EVENT_102" | "EVENT_201" | "EVENT_202" | "EVENT_203" | "EVENT_204" | "EVENT_205" | "EVENT_206" | "EVENT_301" | "EVENT_302" | "EVENT_304" | "EVENT_306" | "EVENT_307" | "EVENT_308" | "EVENT_309" | "EVENT_401" | "EVENT_402" | "EVENT_403" | "EVENT_404" | "EVENT_405" | "EVENT_406" | "EVENT_407" | "EVENT_408" | "EVENT_409" | "EVENT_411" | "EVENT_412" | "EVENT_413" | "EVENT_414" | "EVENT_415" | "EVENT_416" | "EVENT_417" | "EVENT_418" | "EVENT_419" | "EVENT_801" | "EVENT_804" | (string & {})

const $EventCode: Shape.Shape = Shape.define(() => Shape.String)
export const EventCode: Schemas.Codec<EventCode> = Schemas.make($EventCode)

export interface TrackingEvent {
  /** ISO 8601. */
  readonly eventDate: Timestamp
  readonly eventAddress: TrackingAddress
  /**
   * `EVENT_101`, `EVENT_102`, `EVENT_201`, `EVENT_202`, `EVENT_203`, `EVENT_204`, `EVENT_205`, `EVENT_206` or
   * another of 35 known values.
   */
  readonly eventCode: EventCode
  readonly eventDescription: string
}

const $TrackingEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  eventDate: $Timestamp,
  eventAddress: $TrackingAddress,
  eventCode: $EventCode,
  eventDescription: Shape.String
}))
export const TrackingEvent: Schemas.Codec<TrackingEvent> = Schemas.make($TrackingEvent)

export type TrackingEventList = ReadonlyArray<TrackingEvent>

const $TrackingEventList: Shape.Shape = Shape.define(() => Shape.Array($TrackingEvent))
export const TrackingEventList: Schemas.Codec<TrackingEventList> = Schemas.make($TrackingEventList)

export interface UnfulfillablePreviewItem {
  /** The seller's product number (SKU). At most 50 characters. */
  readonly sellerSku: string
  /** A whole number. */
  readonly quantity: Quantity
  /** The seller's number of the item in the fulfillment order. At most 50 characters. */
  readonly sellerFulfillmentOrderItemId: string
  readonly itemUnfulfillableReasons?: StringList | undefined
}

const $UnfulfillablePreviewItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  quantity: $Quantity,
  sellerFulfillmentOrderItemId: Shape.String,
  itemUnfulfillableReasons: Shape.optional($StringList)
}))
export const UnfulfillablePreviewItem: Schemas.Codec<UnfulfillablePreviewItem> = Schemas.make($UnfulfillablePreviewItem)

export type UnfulfillablePreviewItemList = ReadonlyArray<UnfulfillablePreviewItem>

const $UnfulfillablePreviewItemList: Shape.Shape = Shape.define(() => Shape.Array($UnfulfillablePreviewItem))
export const UnfulfillablePreviewItemList: Schemas.Codec<UnfulfillablePreviewItemList> = Schemas.make(
  $UnfulfillablePreviewItemList
)

export interface UpdateFulfillmentOrderItem {
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  /** The seller's number of the item in the fulfillment order. At most 50 characters. */
  readonly sellerFulfillmentOrderItemId: string
  /** A whole number. */
  readonly quantity: Quantity
  /** At most 512 characters. Personal data. */
  readonly giftMessage?: string | undefined
  /** At most 250 characters. */
  readonly displayableComment?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fulfillmentNetworkSku?: string | undefined
  readonly orderItemDisposition?: string | undefined
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitPrice?: Money | undefined
  /** An amount with its currency. */
  readonly perUnitTax?: Money | undefined
}

const $UpdateFulfillmentOrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.optional(Shape.String),
  sellerFulfillmentOrderItemId: Shape.String,
  quantity: $Quantity,
  giftMessage: Shape.optional(Shape.String),
  displayableComment: Shape.optional(Shape.String),
  fulfillmentNetworkSku: Shape.optional(Shape.String),
  orderItemDisposition: Shape.optional(Shape.String),
  perUnitDeclaredValue: Shape.optional($Money),
  perUnitPrice: Shape.optional($Money),
  perUnitTax: Shape.optional($Money)
}))
export const UpdateFulfillmentOrderItem: Schemas.Codec<UpdateFulfillmentOrderItem> = Schemas.make(
  $UpdateFulfillmentOrderItem
)

export type UpdateFulfillmentOrderItemList = ReadonlyArray<UpdateFulfillmentOrderItem>

const $UpdateFulfillmentOrderItemList: Shape.Shape = Shape.define(() => Shape.Array($UpdateFulfillmentOrderItem))
export const UpdateFulfillmentOrderItemList: Schemas.Codec<UpdateFulfillmentOrderItemList> = Schemas.make(
  $UpdateFulfillmentOrderItemList
)

export interface UpdateFulfillmentOrderRequest {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** At most 40 characters. */
  readonly displayableOrderId?: string | undefined
  /** ISO 8601. */
  readonly displayableOrderDate?: DateTimeInput | undefined
  /** At most 750 characters. */
  readonly displayableOrderComment?: string | undefined
  /** `Standard`, `Expedited`, `Priority` or `ScheduledDelivery`. */
  readonly shippingSpeedCategory?: ShippingSpeedCategory | undefined
  readonly destinationAddress?: Address | undefined
  /** `Ship` or `Hold`. */
  readonly fulfillmentAction?: FulfillmentAction | undefined
  /** `FillOrKill`, `FillAll` or `FillAllAvailable`. */
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly shipFromCountryCode?: string | undefined
  /** Each at most 64 characters. */
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
  readonly items?: UpdateFulfillmentOrderItemList | undefined
}

const $UpdateFulfillmentOrderRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  displayableOrderId: Shape.optional(Shape.String),
  displayableOrderDate: Shape.optional(Shape.DateTimeInput),
  displayableOrderComment: Shape.optional(Shape.String),
  shippingSpeedCategory: Shape.optional($ShippingSpeedCategory),
  destinationAddress: Shape.optional($Address),
  fulfillmentAction: Shape.optional($FulfillmentAction),
  fulfillmentPolicy: Shape.optional($FulfillmentPolicy),
  shipFromCountryCode: Shape.optional(Shape.String),
  notificationEmails: Shape.optional($NotificationEmailList),
  featureConstraints: Shape.optional(Shape.Array($FeatureSettings)),
  items: Shape.optional($UpdateFulfillmentOrderItemList)
}))
export const UpdateFulfillmentOrderRequest: Schemas.Codec<UpdateFulfillmentOrderRequest> = Schemas.make(
  $UpdateFulfillmentOrderRequest
)

export interface UpdateFulfillmentOrderResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateFulfillmentOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const UpdateFulfillmentOrderResponse: Schemas.Codec<UpdateFulfillmentOrderResponse> = Schemas.make(
  $UpdateFulfillmentOrderResponse
)

export interface CreateFulfillmentOrderResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateFulfillmentOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateFulfillmentOrderResponse: Schemas.Codec<CreateFulfillmentOrderResponse> = Schemas.make(
  $CreateFulfillmentOrderResponse
)

export interface CancelFulfillmentOrderResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CancelFulfillmentOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CancelFulfillmentOrderResponse: Schemas.Codec<CancelFulfillmentOrderResponse> = Schemas.make(
  $CancelFulfillmentOrderResponse
)

/** A value with its unit. */
export interface Weight {
  readonly unit: "KG" | "KILOGRAMS" | "LB" | "POUNDS" | (string & {})
  readonly value: string
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: Shape.String }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

/** A whole number. */
export type Quantity = number

const $Quantity: Shape.Shape = Shape.define(() => Shape.Number)
export const Quantity: Schemas.Codec<Quantity> = Schemas.make($Quantity)

export type ShippingSpeedCategory = "Standard" | "Expedited" | "Priority" | "ScheduledDelivery" | (string & {})

const $ShippingSpeedCategory: Shape.Shape = Shape.define(() => Shape.String)
export const ShippingSpeedCategory: Schemas.Codec<ShippingSpeedCategory> = Schemas.make($ShippingSpeedCategory)

export interface GetFeatureInventoryResponse {
  readonly payload?: GetFeatureInventoryResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetFeatureInventoryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetFeatureInventoryResult),
  errors: Shape.optional($ErrorList)
}))
export const GetFeatureInventoryResponse: Schemas.Codec<GetFeatureInventoryResponse> = Schemas.make(
  $GetFeatureInventoryResponse
)

export interface GetFeatureInventoryResult {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly featureName: string
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly featureSkus?: ReadonlyArray<FeatureSku> | undefined
}

const $GetFeatureInventoryResult: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  featureName: Shape.String,
  nextToken: Shape.optional(Shape.String),
  featureSkus: Shape.optional(Shape.Array($FeatureSku))
}))
export const GetFeatureInventoryResult: Schemas.Codec<GetFeatureInventoryResult> = Schemas.make(
  $GetFeatureInventoryResult
)

export interface FeatureSku {
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fnSku?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  readonly skuCount?: number | undefined
  readonly overlappingSkus?: ReadonlyArray<string> | undefined
}

const $FeatureSku: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.optional(Shape.String),
  fnSku: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String),
  skuCount: Shape.optional(Shape.Number),
  overlappingSkus: Shape.optional(Shape.Array(Shape.String))
}))
export const FeatureSku: Schemas.Codec<FeatureSku> = Schemas.make($FeatureSku)

export interface GetFeaturesResponse {
  readonly payload?: GetFeaturesResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetFeaturesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetFeaturesResult),
  errors: Shape.optional($ErrorList)
}))
export const GetFeaturesResponse: Schemas.Codec<GetFeaturesResponse> = Schemas.make($GetFeaturesResponse)

export interface GetFeaturesResult {
  readonly features: Features
}

const $GetFeaturesResult: Shape.Shape = Shape.define(() => Shape.Struct({ features: $Features }))
export const GetFeaturesResult: Schemas.Codec<GetFeaturesResult> = Schemas.make($GetFeaturesResult)

export type Features = ReadonlyArray<Feature>

const $Features: Shape.Shape = Shape.define(() => Shape.Array($Feature))
export const Features: Schemas.Codec<Features> = Schemas.make($Features)

export interface Feature {
  readonly featureName: string
  readonly featureDescription: string
  readonly sellerEligible?: boolean | undefined
}

const $Feature: Shape.Shape = Shape.define(() => Shape.Struct({
  featureName: Shape.String,
  featureDescription: Shape.String,
  sellerEligible: Shape.optional(Shape.Boolean)
}))
export const Feature: Schemas.Codec<Feature> = Schemas.make($Feature)

export interface GetFeatureSkuResponse {
  readonly payload?: GetFeatureSkuResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetFeatureSkuResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetFeatureSkuResult),
  errors: Shape.optional($ErrorList)
}))
export const GetFeatureSkuResponse: Schemas.Codec<GetFeatureSkuResponse> = Schemas.make($GetFeatureSkuResponse)

export interface GetFeatureSkuResult {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly featureName: string
  readonly isEligible: boolean
  readonly ineligibleReasons?: ReadonlyArray<"MERCHANT_NOT_ENROLLED" | "SKU_NOT_ELIGIBLE" | "INVALID_SKU" | (string & {})> | undefined
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fnSku?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  readonly skuCount?: number | undefined
}

const $GetFeatureSkuResult: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  featureName: Shape.String,
  isEligible: Shape.Boolean,
  ineligibleReasons: Shape.optional(Shape.Array(Shape.String)),
  sellerSku: Shape.optional(Shape.String),
  fnSku: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String),
  skuCount: Shape.optional(Shape.Number)
}))
export const GetFeatureSkuResult: Schemas.Codec<GetFeatureSkuResult> = Schemas.make($GetFeatureSkuResult)

export interface FeatureSettings {
  readonly featureName?: "BLOCK_AMZL" | "BLANK_BOX" | "OVERBOX" | "PACKING_SLIP" | "SIGNATURE_CONFIRMATION" | (string & {}) | undefined
  readonly featureFulfillmentPolicy?: "Required" | "NotRequired" | (string & {}) | undefined
}

const $FeatureSettings: Shape.Shape = Shape.define(() => Shape.Struct({
  featureName: Shape.optional(Shape.String),
  featureFulfillmentPolicy: Shape.optional(Shape.String)
}))
export const FeatureSettings: Schemas.Codec<FeatureSettings> = Schemas.make($FeatureSettings)

export interface SubmitFulfillmentOrderStatusUpdateRequest {
  /**
   * `New`, `Received`, `Planning`, `Processing`, `Cancelled`, `Complete`, `CompletePartialled`,
   * `Unfulfillable` or another of 9 known values.
   */
  readonly fulfillmentOrderStatus?: FulfillmentOrderStatus | undefined
}

const $SubmitFulfillmentOrderStatusUpdateRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentOrderStatus: Shape.optional($FulfillmentOrderStatus)
}))
export const SubmitFulfillmentOrderStatusUpdateRequest: Schemas.Codec<SubmitFulfillmentOrderStatusUpdateRequest> = Schemas.make(
  $SubmitFulfillmentOrderStatusUpdateRequest
)

export interface SubmitFulfillmentOrderStatusUpdateResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitFulfillmentOrderStatusUpdateResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const SubmitFulfillmentOrderStatusUpdateResponse: Schemas.Codec<SubmitFulfillmentOrderStatusUpdateResponse> = Schemas.make(
  $SubmitFulfillmentOrderStatusUpdateResponse
)

/** `DeliveryWindow` in requests. */
export interface DeliveryWindowInput {
  /** ISO 8601. */
  readonly startDate: DateTimeInput
  /** ISO 8601. */
  readonly endDate: DateTimeInput
}

const $DeliveryWindowInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.DateTimeInput,
  endDate: Shape.DateTimeInput
}))
export const DeliveryWindowInput: Schemas.Codec<DeliveryWindowInput> = Schemas.make($DeliveryWindowInput)

/** `PaymentInformation` in requests. */
export interface PaymentInformationInput {
  readonly paymentTransactionId: string
  readonly paymentMode: string
  /** ISO 8601. */
  readonly paymentDate: DateTimeInput
}

const $PaymentInformationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentTransactionId: Shape.String,
  paymentMode: Shape.String,
  paymentDate: Shape.DateTimeInput
}))
export const PaymentInformationInput: Schemas.Codec<PaymentInformationInput> = Schemas.make($PaymentInformationInput)

/** `PaymentInformationList` in requests. */
export type PaymentInformationListInput = ReadonlyArray<PaymentInformationInput>

const $PaymentInformationListInput: Shape.Shape = Shape.define(() => Shape.Array($PaymentInformationInput))
export const PaymentInformationListInput: Schemas.Codec<PaymentInformationListInput> = Schemas.make(
  $PaymentInformationListInput
)
