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
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewInput {
  readonly body: GetFulfillmentPreviewRequest
}

const $GetFulfillmentPreviewInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GetFulfillmentPreviewRequest
}))
export const GetFulfillmentPreviewInput: S.Codec<GetFulfillmentPreviewInput> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewInput
)

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
}, { body: (): C.Shape => $GetFulfillmentPreviewRequest, output: (): C.Shape => $GetFulfillmentPreviewResponse })

/** Input of `deliveryOffers`. */
export interface DeliveryOffersInput {
  readonly body: GetDeliveryOffersRequest
}

const $DeliveryOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $GetDeliveryOffersRequest }))
export const DeliveryOffersInput: S.Codec<DeliveryOffersInput> = /*#__PURE__*/ S.schema($DeliveryOffersInput)

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
}, { body: (): C.Shape => $GetDeliveryOffersRequest, output: (): C.Shape => $GetDeliveryOffersResponse })

/** Input of `listAllFulfillmentOrders`. */
export interface ListAllFulfillmentOrdersInput {
  readonly queryStartDate?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

const $ListAllFulfillmentOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  queryStartDate: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String)
}))
export const ListAllFulfillmentOrdersInput: S.Codec<ListAllFulfillmentOrdersInput> = /*#__PURE__*/ S.schema(
  $ListAllFulfillmentOrdersInput
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
}, { output: (): C.Shape => $ListAllFulfillmentOrdersResponse })

/** Input of `createFulfillmentOrder`. */
export interface CreateFulfillmentOrderInput {
  readonly body: CreateFulfillmentOrderRequest
}

const $CreateFulfillmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateFulfillmentOrderRequest
}))
export const CreateFulfillmentOrderInput: S.Codec<CreateFulfillmentOrderInput> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentOrderInput
)

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
}, { body: (): C.Shape => $CreateFulfillmentOrderRequest, output: (): C.Shape => $CreateFulfillmentOrderResponse })

/** Input of `getPackageTrackingDetails`. */
export interface GetPackageTrackingDetailsInput {
  readonly packageNumber: number
}

const $GetPackageTrackingDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ packageNumber: C.Number }))
export const GetPackageTrackingDetailsInput: S.Codec<GetPackageTrackingDetailsInput> = /*#__PURE__*/ S.schema(
  $GetPackageTrackingDetailsInput
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
}, { output: (): C.Shape => $GetPackageTrackingDetailsResponse })

/** Input of `listReturnReasonCodes`. */
export interface ListReturnReasonCodesInput {
  readonly sellerSku: string
  readonly marketplaceId?: string | undefined
  readonly sellerFulfillmentOrderId?: string | undefined
  readonly language?: string | undefined
}

const $ListReturnReasonCodesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  marketplaceId: C.optional(C.String),
  sellerFulfillmentOrderId: C.optional(C.String),
  language: C.optional(C.String)
}))
export const ListReturnReasonCodesInput: S.Codec<ListReturnReasonCodesInput> = /*#__PURE__*/ S.schema(
  $ListReturnReasonCodesInput
)

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
}, { output: (): C.Shape => $ListReturnReasonCodesResponse })

/** Input of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: CreateFulfillmentReturnRequest
}

const $CreateFulfillmentReturnInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String,
  body: $CreateFulfillmentReturnRequest
}))
export const CreateFulfillmentReturnInput: S.Codec<CreateFulfillmentReturnInput> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentReturnInput
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
}, { body: (): C.Shape => $CreateFulfillmentReturnRequest, output: (): C.Shape => $CreateFulfillmentReturnResponse })

/** Input of `getFulfillmentOrder`. */
export interface GetFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
}

const $GetFulfillmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String
}))
export const GetFulfillmentOrderInput: S.Codec<GetFulfillmentOrderInput> = /*#__PURE__*/ S.schema(
  $GetFulfillmentOrderInput
)

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
}, { output: (): C.Shape => $GetFulfillmentOrderResponse })

/** Input of `updateFulfillmentOrder`. */
export interface UpdateFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: UpdateFulfillmentOrderRequest
}

const $UpdateFulfillmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String,
  body: $UpdateFulfillmentOrderRequest
}))
export const UpdateFulfillmentOrderInput: S.Codec<UpdateFulfillmentOrderInput> = /*#__PURE__*/ S.schema(
  $UpdateFulfillmentOrderInput
)

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
}, { body: (): C.Shape => $UpdateFulfillmentOrderRequest, output: (): C.Shape => $UpdateFulfillmentOrderResponse })

/** Input of `cancelFulfillmentOrder`. */
export interface CancelFulfillmentOrderInput {
  readonly sellerFulfillmentOrderId: string
}

const $CancelFulfillmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String
}))
export const CancelFulfillmentOrderInput: S.Codec<CancelFulfillmentOrderInput> = /*#__PURE__*/ S.schema(
  $CancelFulfillmentOrderInput
)

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
}, { output: (): C.Shape => $CancelFulfillmentOrderResponse })

/** Input of `submitFulfillmentOrderStatusUpdate`. */
export interface SubmitFulfillmentOrderStatusUpdateInput {
  readonly sellerFulfillmentOrderId: string
  readonly body: SubmitFulfillmentOrderStatusUpdateRequest
}

const $SubmitFulfillmentOrderStatusUpdateInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String,
  body: $SubmitFulfillmentOrderStatusUpdateRequest
}))
export const SubmitFulfillmentOrderStatusUpdateInput: S.Codec<SubmitFulfillmentOrderStatusUpdateInput> = /*#__PURE__*/ S.schema(
  $SubmitFulfillmentOrderStatusUpdateInput
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
  body: (): C.Shape => $SubmitFulfillmentOrderStatusUpdateRequest,
  output: (): C.Shape => $SubmitFulfillmentOrderStatusUpdateResponse
})

/** Input of `getFeatures`. */
export interface GetFeaturesInput {
  readonly marketplaceId: string
}

const $GetFeaturesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ marketplaceId: C.String }))
export const GetFeaturesInput: S.Codec<GetFeaturesInput> = /*#__PURE__*/ S.schema($GetFeaturesInput)

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
}, { output: (): C.Shape => $GetFeaturesResponse })

/** Input of `getFeatureInventory`. */
export interface GetFeatureInventoryInput {
  readonly marketplaceId: string
  readonly featureName: string
  readonly nextToken?: string | undefined
  readonly queryStartDate?: DateTimeInput | undefined
}

const $GetFeatureInventoryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  featureName: C.String,
  nextToken: C.optional(C.String),
  queryStartDate: C.optional(C.DateTimeInput)
}))
export const GetFeatureInventoryInput: S.Codec<GetFeatureInventoryInput> = /*#__PURE__*/ S.schema(
  $GetFeatureInventoryInput
)

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
}, { output: (): C.Shape => $GetFeatureInventoryResponse })

/** Input of `getFeatureSKU`. */
export interface GetFeatureSKUInput {
  readonly marketplaceId: string
  readonly featureName: string
  readonly sellerSku: string
}

const $GetFeatureSKUInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  featureName: C.String,
  sellerSku: C.String
}))
export const GetFeatureSKUInput: S.Codec<GetFeatureSKUInput> = /*#__PURE__*/ S.schema($GetFeatureSKUInput)

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
}, { output: (): C.Shape => $GetFeatureSkuResponse })

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

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.String,
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface CODSettings {
  readonly isCodRequired: boolean
  readonly codCharge?: Money | undefined
  readonly codChargeTax?: Money | undefined
  readonly shippingCharge?: Money | undefined
  readonly shippingChargeTax?: Money | undefined
}

const $CODSettings: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isCodRequired: C.Boolean,
  codCharge: C.optional($Money),
  codChargeTax: C.optional($Money),
  shippingCharge: C.optional($Money),
  shippingChargeTax: C.optional($Money)
}))
export const CODSettings: S.Codec<CODSettings> = /*#__PURE__*/ S.schema($CODSettings)

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

const $CreateFulfillmentOrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  sellerFulfillmentOrderItemId: C.String,
  quantity: $Quantity,
  giftMessage: C.optional(C.String),
  displayableComment: C.optional(C.String),
  fulfillmentNetworkSku: C.optional(C.String),
  perUnitDeclaredValue: C.optional($Money),
  perUnitPrice: C.optional($Money),
  perUnitTax: C.optional($Money)
}))
export const CreateFulfillmentOrderItem: S.Codec<CreateFulfillmentOrderItem> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentOrderItem
)

export type CreateFulfillmentOrderItemList = ReadonlyArray<CreateFulfillmentOrderItem>

const $CreateFulfillmentOrderItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CreateFulfillmentOrderItem))
export const CreateFulfillmentOrderItemList: S.Codec<CreateFulfillmentOrderItemList> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentOrderItemList
)

export type FulfillmentPolicy = "FillOrKill" | "FillAll" | "FillAllAvailable" | (string & {})

const $FulfillmentPolicy: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentPolicy: S.Codec<FulfillmentPolicy> = /*#__PURE__*/ S.schema($FulfillmentPolicy)

export type FulfillmentOrderStatus = "New" | "Received" | "Planning" | "Processing" | "Cancelled" | "Complete" | "CompletePartialled" | "Unfulfillable" | "Invalid" | (string & {})

const $FulfillmentOrderStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentOrderStatus: S.Codec<FulfillmentOrderStatus> = /*#__PURE__*/ S.schema($FulfillmentOrderStatus)

export interface CreateFulfillmentOrderRequest {
  readonly marketplaceId?: string | undefined
  readonly sellerFulfillmentOrderId: string
  readonly displayableOrderId: string
  readonly displayableOrderDate: DateTimeInput
  readonly displayableOrderComment: string
  readonly shippingSpeedCategory: ShippingSpeedCategory
  readonly deliveryWindow?: DeliveryWindowInput | undefined
  readonly destinationAddress: Address
  readonly deliveryPreferences?: DeliveryPreferences | undefined
  readonly fulfillmentAction?: FulfillmentAction | undefined
  readonly fulfillmentPolicy?: FulfillmentPolicy | undefined
  readonly codSettings?: CODSettings | undefined
  readonly shipFromCountryCode?: string | undefined
  readonly notificationEmails?: NotificationEmailList | undefined
  readonly featureConstraints?: ReadonlyArray<FeatureSettings> | undefined
  readonly items: CreateFulfillmentOrderItemList
  readonly paymentInformation?: PaymentInformationListInput | undefined
}

const $CreateFulfillmentOrderRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  sellerFulfillmentOrderId: C.String,
  displayableOrderId: C.String,
  displayableOrderDate: C.DateTimeInput,
  displayableOrderComment: C.String,
  shippingSpeedCategory: $ShippingSpeedCategory,
  deliveryWindow: C.optional($DeliveryWindowInput),
  destinationAddress: $Address,
  deliveryPreferences: C.optional($DeliveryPreferences),
  fulfillmentAction: C.optional($FulfillmentAction),
  fulfillmentPolicy: C.optional($FulfillmentPolicy),
  codSettings: C.optional($CODSettings),
  shipFromCountryCode: C.optional(C.String),
  notificationEmails: C.optional($NotificationEmailList),
  featureConstraints: C.optional(C.Array($FeatureSettings)),
  items: $CreateFulfillmentOrderItemList,
  paymentInformation: C.optional($PaymentInformationListInput)
}))
export const CreateFulfillmentOrderRequest: S.Codec<CreateFulfillmentOrderRequest> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentOrderRequest
)

export interface CreateFulfillmentReturnRequest {
  readonly items: CreateReturnItemList
}

const $CreateFulfillmentReturnRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  items: $CreateReturnItemList
}))
export const CreateFulfillmentReturnRequest: S.Codec<CreateFulfillmentReturnRequest> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentReturnRequest
)

export interface CreateFulfillmentReturnResult {
  readonly returnItems?: ReturnItemList | undefined
  readonly invalidReturnItems?: InvalidReturnItemList | undefined
  readonly returnAuthorizations?: ReturnAuthorizationList | undefined
}

const $CreateFulfillmentReturnResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returnItems: C.optional($ReturnItemList),
  invalidReturnItems: C.optional($InvalidReturnItemList),
  returnAuthorizations: C.optional($ReturnAuthorizationList)
}))
export const CreateFulfillmentReturnResult: S.Codec<CreateFulfillmentReturnResult> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentReturnResult
)

export interface CreateFulfillmentReturnResponse {
  readonly payload?: CreateFulfillmentReturnResult | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateFulfillmentReturnResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($CreateFulfillmentReturnResult),
  errors: C.optional($ErrorList)
}))
export const CreateFulfillmentReturnResponse: S.Codec<CreateFulfillmentReturnResponse> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentReturnResponse
)

export interface CreateReturnItem {
  readonly sellerReturnItemId: string
  readonly sellerFulfillmentOrderItemId: string
  readonly amazonShipmentId: string
  readonly returnReasonCode: string
  readonly returnComment?: string | undefined
}

const $CreateReturnItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerReturnItemId: C.String,
  sellerFulfillmentOrderItemId: C.String,
  amazonShipmentId: C.String,
  returnReasonCode: C.String,
  returnComment: C.optional(C.String)
}))
export const CreateReturnItem: S.Codec<CreateReturnItem> = /*#__PURE__*/ S.schema($CreateReturnItem)

export type CreateReturnItemList = ReadonlyArray<CreateReturnItem>

const $CreateReturnItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CreateReturnItem))
export const CreateReturnItemList: S.Codec<CreateReturnItemList> = /*#__PURE__*/ S.schema($CreateReturnItemList)

export interface Money {
  readonly currencyCode: string
  readonly value: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, value: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface DeliveryWindow {
  readonly startDate: Timestamp
  readonly endDate: Timestamp
}

const $DeliveryWindow: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: $Timestamp, endDate: $Timestamp }))
export const DeliveryWindow: S.Codec<DeliveryWindow> = /*#__PURE__*/ S.schema($DeliveryWindow)

export type DeliveryWindowList = ReadonlyArray<DeliveryWindow>

const $DeliveryWindowList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DeliveryWindow))
export const DeliveryWindowList: S.Codec<DeliveryWindowList> = /*#__PURE__*/ S.schema($DeliveryWindowList)

export interface DeliveryPreferences {
  readonly deliveryInstructions?: string | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

const $DeliveryPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryInstructions: C.optional(C.String),
  dropOffLocation: C.optional($DropOffLocation)
}))
export const DeliveryPreferences: S.Codec<DeliveryPreferences> = /*#__PURE__*/ S.schema($DeliveryPreferences)

export interface DropOffLocation {
  readonly type: "FRONT_DOOR" | "DELIVERY_BOX" | "GAS_METER_BOX" | "BICYCLE_BASKET" | "GARAGE" | "RECEPTIONIST" | "FALLBACK_NEIGHBOR_DELIVERY" | "DO_NOT_LEAVE_UNATTENDED" | (string & {})
  readonly attributes?: {
    readonly [name: string]: string
  } | undefined
}

const $DropOffLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  attributes: C.optional(C.Record(C.String))
}))
export const DropOffLocation: S.Codec<DropOffLocation> = /*#__PURE__*/ S.schema($DropOffLocation)

export interface Fee {
  readonly name: "FBAPerUnitFulfillmentFee" | "FBAPerOrderFulfillmentFee" | "FBATransportationFee" | "FBAFulfillmentCODFee" | (string & {})
  readonly amount: Money
}

const $Fee: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String, amount: $Money }))
export const Fee: S.Codec<Fee> = /*#__PURE__*/ S.schema($Fee)

export type FeeList = ReadonlyArray<Fee>

const $FeeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Fee))
export const FeeList: S.Codec<FeeList> = /*#__PURE__*/ S.schema($FeeList)

export type FulfillmentAction = "Ship" | "Hold" | (string & {})

const $FulfillmentAction: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentAction: S.Codec<FulfillmentAction> = /*#__PURE__*/ S.schema($FulfillmentAction)

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

const $FulfillmentOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerFulfillmentOrderId: C.String,
  marketplaceId: C.String,
  displayableOrderId: C.String,
  displayableOrderDate: $Timestamp,
  displayableOrderComment: C.String,
  shippingSpeedCategory: $ShippingSpeedCategory,
  deliveryWindow: C.optional($DeliveryWindow),
  destinationAddress: $Address,
  fulfillmentAction: C.optional($FulfillmentAction),
  fulfillmentPolicy: C.optional($FulfillmentPolicy),
  codSettings: C.optional($CODSettings),
  receivedDate: $Timestamp,
  fulfillmentOrderStatus: $FulfillmentOrderStatus,
  statusUpdatedDate: $Timestamp,
  notificationEmails: C.optional($NotificationEmailList),
  featureConstraints: C.optional(C.Array($FeatureSettings))
}))
export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.schema($FulfillmentOrder)

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

const $FulfillmentOrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  sellerFulfillmentOrderItemId: C.String,
  quantity: $Quantity,
  giftMessage: C.optional(C.String),
  displayableComment: C.optional(C.String),
  fulfillmentNetworkSku: C.optional(C.String),
  orderItemDisposition: C.optional(C.String),
  cancelledQuantity: $Quantity,
  unfulfillableQuantity: $Quantity,
  estimatedShipDate: C.optional($Timestamp),
  estimatedArrivalDate: C.optional($Timestamp),
  perUnitPrice: C.optional($Money),
  perUnitTax: C.optional($Money),
  perUnitDeclaredValue: C.optional($Money)
}))
export const FulfillmentOrderItem: S.Codec<FulfillmentOrderItem> = /*#__PURE__*/ S.schema($FulfillmentOrderItem)

export type FulfillmentOrderItemList = ReadonlyArray<FulfillmentOrderItem>

const $FulfillmentOrderItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentOrderItem))
export const FulfillmentOrderItemList: S.Codec<FulfillmentOrderItemList> = /*#__PURE__*/ S.schema(
  $FulfillmentOrderItemList
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

const $FulfillmentPreview: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingSpeedCategory: $ShippingSpeedCategory,
  scheduledDeliveryInfo: C.optional($ScheduledDeliveryInfo),
  isFulfillable: C.Boolean,
  isCODCapable: C.Boolean,
  estimatedShippingWeight: C.optional($Weight),
  estimatedFees: C.optional($FeeList),
  fulfillmentPreviewShipments: C.optional($FulfillmentPreviewShipmentList),
  unfulfillablePreviewItems: C.optional($UnfulfillablePreviewItemList),
  orderUnfulfillableReasons: C.optional($StringList),
  marketplaceId: C.String,
  featureConstraints: C.optional(C.Array($FeatureSettings))
}))
export const FulfillmentPreview: S.Codec<FulfillmentPreview> = /*#__PURE__*/ S.schema($FulfillmentPreview)

export interface FulfillmentPreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly sellerFulfillmentOrderItemId: string
  readonly estimatedShippingWeight?: Weight | undefined
  readonly shippingWeightCalculationMethod?: "Package" | "Dimensional" | (string & {}) | undefined
}

const $FulfillmentPreviewItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  quantity: $Quantity,
  sellerFulfillmentOrderItemId: C.String,
  estimatedShippingWeight: C.optional($Weight),
  shippingWeightCalculationMethod: C.optional(C.String)
}))
export const FulfillmentPreviewItem: S.Codec<FulfillmentPreviewItem> = /*#__PURE__*/ S.schema($FulfillmentPreviewItem)

export type FulfillmentPreviewItemList = ReadonlyArray<FulfillmentPreviewItem>

const $FulfillmentPreviewItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentPreviewItem))
export const FulfillmentPreviewItemList: S.Codec<FulfillmentPreviewItemList> = /*#__PURE__*/ S.schema(
  $FulfillmentPreviewItemList
)

export type FulfillmentPreviewList = ReadonlyArray<FulfillmentPreview>

const $FulfillmentPreviewList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentPreview))
export const FulfillmentPreviewList: S.Codec<FulfillmentPreviewList> = /*#__PURE__*/ S.schema($FulfillmentPreviewList)

export interface FulfillmentPreviewShipment {
  readonly earliestShipDate?: Timestamp | undefined
  readonly latestShipDate?: Timestamp | undefined
  readonly earliestArrivalDate?: Timestamp | undefined
  readonly latestArrivalDate?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly fulfillmentPreviewItems: FulfillmentPreviewItemList
}

const $FulfillmentPreviewShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  earliestShipDate: C.optional($Timestamp),
  latestShipDate: C.optional($Timestamp),
  earliestArrivalDate: C.optional($Timestamp),
  latestArrivalDate: C.optional($Timestamp),
  shippingNotes: C.optional(C.Array(C.String)),
  fulfillmentPreviewItems: $FulfillmentPreviewItemList
}))
export const FulfillmentPreviewShipment: S.Codec<FulfillmentPreviewShipment> = /*#__PURE__*/ S.schema(
  $FulfillmentPreviewShipment
)

export type FulfillmentPreviewShipmentList = ReadonlyArray<FulfillmentPreviewShipment>

const $FulfillmentPreviewShipmentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentPreviewShipment))
export const FulfillmentPreviewShipmentList: S.Codec<FulfillmentPreviewShipmentList> = /*#__PURE__*/ S.schema(
  $FulfillmentPreviewShipmentList
)

export type FulfillmentReturnItemStatus = "New" | "Processed" | (string & {})

const $FulfillmentReturnItemStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentReturnItemStatus: S.Codec<FulfillmentReturnItemStatus> = /*#__PURE__*/ S.schema(
  $FulfillmentReturnItemStatus
)

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

const $FulfillmentShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonShipmentId: C.String,
  fulfillmentCenterId: C.String,
  fulfillmentShipmentStatus: C.String,
  shippingDate: C.optional($Timestamp),
  estimatedArrivalDate: C.optional($Timestamp),
  shippingNotes: C.optional(C.Array(C.String)),
  fulfillmentShipmentItem: $FulfillmentShipmentItemList,
  fulfillmentShipmentPackage: C.optional($FulfillmentShipmentPackageList)
}))
export const FulfillmentShipment: S.Codec<FulfillmentShipment> = /*#__PURE__*/ S.schema($FulfillmentShipment)

export interface FulfillmentShipmentItem {
  readonly sellerSku: string
  readonly sellerFulfillmentOrderItemId: string
  readonly quantity: Quantity
  readonly packageNumber?: number | undefined
  readonly serialNumber?: string | undefined
  readonly manufacturerLotCodes?: StringList | undefined
}

const $FulfillmentShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  sellerFulfillmentOrderItemId: C.String,
  quantity: $Quantity,
  packageNumber: C.optional(C.Number),
  serialNumber: C.optional(C.String),
  manufacturerLotCodes: C.optional($StringList)
}))
export const FulfillmentShipmentItem: S.Codec<FulfillmentShipmentItem> = /*#__PURE__*/ S.schema(
  $FulfillmentShipmentItem
)

export type FulfillmentShipmentItemList = ReadonlyArray<FulfillmentShipmentItem>

const $FulfillmentShipmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentShipmentItem))
export const FulfillmentShipmentItemList: S.Codec<FulfillmentShipmentItemList> = /*#__PURE__*/ S.schema(
  $FulfillmentShipmentItemList
)

export type FulfillmentShipmentList = ReadonlyArray<FulfillmentShipment>

const $FulfillmentShipmentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentShipment))
export const FulfillmentShipmentList: S.Codec<FulfillmentShipmentList> = /*#__PURE__*/ S.schema(
  $FulfillmentShipmentList
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

const $FulfillmentShipmentPackage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageNumber: C.Number,
  carrierCode: C.String,
  trackingNumber: C.optional(C.String),
  amazonFulfillmentTrackingNumber: C.optional(C.String),
  estimatedArrivalDate: C.optional($Timestamp),
  lockerDetails: C.optional($LockerDetails),
  deliveryInformation: C.optional($DeliveryInformation)
}))
export const FulfillmentShipmentPackage: S.Codec<FulfillmentShipmentPackage> = /*#__PURE__*/ S.schema(
  $FulfillmentShipmentPackage
)

export type FulfillmentShipmentPackageList = ReadonlyArray<FulfillmentShipmentPackage>

const $FulfillmentShipmentPackageList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentShipmentPackage))
export const FulfillmentShipmentPackageList: S.Codec<FulfillmentShipmentPackageList> = /*#__PURE__*/ S.schema(
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

const $GetFulfillmentOrderResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentOrder: $FulfillmentOrder,
  fulfillmentOrderItems: $FulfillmentOrderItemList,
  fulfillmentShipments: C.optional($FulfillmentShipmentList),
  returnItems: $ReturnItemList,
  returnAuthorizations: $ReturnAuthorizationList,
  paymentInformation: C.optional($PaymentInformationList)
}))
export const GetFulfillmentOrderResult: S.Codec<GetFulfillmentOrderResult> = /*#__PURE__*/ S.schema(
  $GetFulfillmentOrderResult
)

export interface GetFulfillmentOrderResponse {
  readonly payload?: GetFulfillmentOrderResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetFulfillmentOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetFulfillmentOrderResult),
  errors: C.optional($ErrorList)
}))
export const GetFulfillmentOrderResponse: S.Codec<GetFulfillmentOrderResponse> = /*#__PURE__*/ S.schema(
  $GetFulfillmentOrderResponse
)

export interface GetFulfillmentPreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly perUnitDeclaredValue?: Money | undefined
  readonly sellerFulfillmentOrderItemId: string
}

const $GetFulfillmentPreviewItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  quantity: $Quantity,
  perUnitDeclaredValue: C.optional($Money),
  sellerFulfillmentOrderItemId: C.String
}))
export const GetFulfillmentPreviewItem: S.Codec<GetFulfillmentPreviewItem> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewItem
)

export type GetFulfillmentPreviewItemList = ReadonlyArray<GetFulfillmentPreviewItem>

const $GetFulfillmentPreviewItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($GetFulfillmentPreviewItem))
export const GetFulfillmentPreviewItemList: S.Codec<GetFulfillmentPreviewItemList> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewItemList
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

const $GetFulfillmentPreviewRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  address: $Address,
  items: $GetFulfillmentPreviewItemList,
  shippingSpeedCategories: C.optional($ShippingSpeedCategoryList),
  includeCODFulfillmentPreview: C.optional(C.Boolean),
  includeDeliveryWindows: C.optional(C.Boolean),
  featureConstraints: C.optional(C.Array($FeatureSettings))
}))
export const GetFulfillmentPreviewRequest: S.Codec<GetFulfillmentPreviewRequest> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewRequest
)

export interface GetFulfillmentPreviewResult {
  readonly fulfillmentPreviews?: FulfillmentPreviewList | undefined
}

const $GetFulfillmentPreviewResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentPreviews: C.optional($FulfillmentPreviewList)
}))
export const GetFulfillmentPreviewResult: S.Codec<GetFulfillmentPreviewResult> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewResult
)

export interface GetFulfillmentPreviewResponse {
  readonly payload?: GetFulfillmentPreviewResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetFulfillmentPreviewResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetFulfillmentPreviewResult),
  errors: C.optional($ErrorList)
}))
export const GetFulfillmentPreviewResponse: S.Codec<GetFulfillmentPreviewResponse> = /*#__PURE__*/ S.schema(
  $GetFulfillmentPreviewResponse
)

export interface GetDeliveryOffersRequest {
  readonly product: GetDeliveryOffersProduct
  readonly terms: GetDeliveryOffersTerms
}

const $GetDeliveryOffersRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  product: $GetDeliveryOffersProduct,
  terms: $GetDeliveryOffersTerms
}))
export const GetDeliveryOffersRequest: S.Codec<GetDeliveryOffersRequest> = /*#__PURE__*/ S.schema(
  $GetDeliveryOffersRequest
)

export interface GetDeliveryOffersResponse {
  readonly payload?: GetDeliveryOffersResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetDeliveryOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetDeliveryOffersResult),
  errors: C.optional($ErrorList)
}))
export const GetDeliveryOffersResponse: S.Codec<GetDeliveryOffersResponse> = /*#__PURE__*/ S.schema(
  $GetDeliveryOffersResponse
)

export interface GetDeliveryOffersResult {
  readonly deliveryOffers?: DeliveryOffersList | undefined
}

const $GetDeliveryOffersResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryOffers: C.optional($DeliveryOffersList)
}))
export const GetDeliveryOffersResult: S.Codec<GetDeliveryOffersResult> = /*#__PURE__*/ S.schema(
  $GetDeliveryOffersResult
)

export type DeliveryOffersList = ReadonlyArray<DeliveryOffer>

const $DeliveryOffersList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DeliveryOffer))
export const DeliveryOffersList: S.Codec<DeliveryOffersList> = /*#__PURE__*/ S.schema($DeliveryOffersList)

export interface DeliveryOffer {
  readonly expiresAt?: Timestamp | undefined
  readonly dateRange?: DateRange | undefined
  readonly policy?: DeliveryPolicy | undefined
}

const $DeliveryOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiresAt: C.optional($Timestamp),
  dateRange: C.optional($DateRange),
  policy: C.optional($DeliveryPolicy)
}))
export const DeliveryOffer: S.Codec<DeliveryOffer> = /*#__PURE__*/ S.schema($DeliveryOffer)

export interface GetDeliveryOffersProduct {
  readonly productIdentifier: ProductIdentifier
  readonly amount?: Amount | undefined
}

const $GetDeliveryOffersProduct: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: $ProductIdentifier,
  amount: C.optional($Amount)
}))
export const GetDeliveryOffersProduct: S.Codec<GetDeliveryOffersProduct> = /*#__PURE__*/ S.schema(
  $GetDeliveryOffersProduct
)

export interface Amount {
  readonly unitOfMeasure: "Eaches" | (string & {})
  readonly value: Decimal
}

const $Amount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, value: $Decimal }))
export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.schema($Amount)

export interface GetDeliveryOffersTerms {
  readonly origin: Origin
  readonly destination: Destination
}

const $GetDeliveryOffersTerms: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  origin: $Origin,
  destination: $Destination
}))
export const GetDeliveryOffersTerms: S.Codec<GetDeliveryOffersTerms> = /*#__PURE__*/ S.schema($GetDeliveryOffersTerms)

export type IpAddress = string

const $IpAddress: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const IpAddress: S.Codec<IpAddress> = /*#__PURE__*/ S.schema($IpAddress)

export interface Destination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  readonly ipAddress?: IpAddress | undefined
}

const $Destination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryAddress: C.optional($VariablePrecisionAddress),
  ipAddress: C.optional($IpAddress)
}))
export const Destination: S.Codec<Destination> = /*#__PURE__*/ S.schema($Destination)

export interface ProductIdentifier {
  readonly merchantSku: string
}

const $ProductIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ merchantSku: C.String }))
export const ProductIdentifier: S.Codec<ProductIdentifier> = /*#__PURE__*/ S.schema($ProductIdentifier)

export interface Origin {
  readonly countryCode: string
}

const $Origin: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ countryCode: C.String }))
export const Origin: S.Codec<Origin> = /*#__PURE__*/ S.schema($Origin)

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

const $VariablePrecisionAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.optional(C.String),
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.String,
  countryCode: C.String
}))
export const VariablePrecisionAddress: S.Codec<VariablePrecisionAddress> = /*#__PURE__*/ S.schema(
  $VariablePrecisionAddress
)

export interface DateRange {
  readonly earliest: Timestamp
  readonly latest: Timestamp
}

const $DateRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ earliest: $Timestamp, latest: $Timestamp }))
export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.schema($DateRange)

export interface DeliveryPolicy {
  readonly message?: DeliveryMessage | undefined
}

const $DeliveryPolicy: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ message: C.optional($DeliveryMessage) }))
export const DeliveryPolicy: S.Codec<DeliveryPolicy> = /*#__PURE__*/ S.schema($DeliveryPolicy)

export interface DeliveryMessage {
  readonly text?: string | undefined
  readonly locale?: string | undefined
}

const $DeliveryMessage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String),
  locale: C.optional(C.String)
}))
export const DeliveryMessage: S.Codec<DeliveryMessage> = /*#__PURE__*/ S.schema($DeliveryMessage)

export type InvalidItemReasonCode = "InvalidValues" | "DuplicateRequest" | "NoCompletedShipItems" | "NoReturnableQuantity" | (string & {})

const $InvalidItemReasonCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InvalidItemReasonCode: S.Codec<InvalidItemReasonCode> = /*#__PURE__*/ S.schema($InvalidItemReasonCode)

export interface InvalidItemReason {
  readonly invalidItemReasonCode: InvalidItemReasonCode
  readonly description: string
}

const $InvalidItemReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invalidItemReasonCode: $InvalidItemReasonCode,
  description: C.String
}))
export const InvalidItemReason: S.Codec<InvalidItemReason> = /*#__PURE__*/ S.schema($InvalidItemReason)

export interface InvalidReturnItem {
  readonly sellerReturnItemId: string
  readonly sellerFulfillmentOrderItemId: string
  readonly invalidItemReason: InvalidItemReason
}

const $InvalidReturnItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerReturnItemId: C.String,
  sellerFulfillmentOrderItemId: C.String,
  invalidItemReason: $InvalidItemReason
}))
export const InvalidReturnItem: S.Codec<InvalidReturnItem> = /*#__PURE__*/ S.schema($InvalidReturnItem)

export type InvalidReturnItemList = ReadonlyArray<InvalidReturnItem>

const $InvalidReturnItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InvalidReturnItem))
export const InvalidReturnItemList: S.Codec<InvalidReturnItemList> = /*#__PURE__*/ S.schema($InvalidReturnItemList)

export interface ListAllFulfillmentOrdersResult {
  readonly nextToken?: string | undefined
  readonly fulfillmentOrders?: ReadonlyArray<FulfillmentOrder> | undefined
}

const $ListAllFulfillmentOrdersResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  fulfillmentOrders: C.optional(C.Array($FulfillmentOrder))
}))
export const ListAllFulfillmentOrdersResult: S.Codec<ListAllFulfillmentOrdersResult> = /*#__PURE__*/ S.schema(
  $ListAllFulfillmentOrdersResult
)

export interface ListAllFulfillmentOrdersResponse {
  readonly payload?: ListAllFulfillmentOrdersResult | undefined
  readonly errors?: ErrorList | undefined
}

const $ListAllFulfillmentOrdersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ListAllFulfillmentOrdersResult),
  errors: C.optional($ErrorList)
}))
export const ListAllFulfillmentOrdersResponse: S.Codec<ListAllFulfillmentOrdersResponse> = /*#__PURE__*/ S.schema(
  $ListAllFulfillmentOrdersResponse
)

export interface ListReturnReasonCodesResult {
  readonly reasonCodeDetails?: ReasonCodeDetailsList | undefined
}

const $ListReturnReasonCodesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reasonCodeDetails: C.optional($ReasonCodeDetailsList)
}))
export const ListReturnReasonCodesResult: S.Codec<ListReturnReasonCodesResult> = /*#__PURE__*/ S.schema(
  $ListReturnReasonCodesResult
)

export interface ListReturnReasonCodesResponse {
  readonly payload?: ListReturnReasonCodesResult | undefined
  readonly errors?: ErrorList | undefined
}

const $ListReturnReasonCodesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ListReturnReasonCodesResult),
  errors: C.optional($ErrorList)
}))
export const ListReturnReasonCodesResponse: S.Codec<ListReturnReasonCodesResponse> = /*#__PURE__*/ S.schema(
  $ListReturnReasonCodesResponse
)

export interface LockerDetails {
  readonly lockerNumber?: string | undefined
  readonly lockerAccessCode?: string | undefined
}

const $LockerDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lockerNumber: C.optional(C.String),
  lockerAccessCode: C.optional(C.String)
}))
export const LockerDetails: S.Codec<LockerDetails> = /*#__PURE__*/ S.schema($LockerDetails)

export interface DeliveryInformation {
  readonly deliveryDocumentList?: DeliveryDocumentList | undefined
  readonly dropOffLocation?: DropOffLocation | undefined
}

const $DeliveryInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryDocumentList: C.optional($DeliveryDocumentList),
  dropOffLocation: C.optional($DropOffLocation)
}))
export const DeliveryInformation: S.Codec<DeliveryInformation> = /*#__PURE__*/ S.schema($DeliveryInformation)

export type DeliveryDocumentList = ReadonlyArray<DeliveryDocument>

const $DeliveryDocumentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DeliveryDocument))
export const DeliveryDocumentList: S.Codec<DeliveryDocumentList> = /*#__PURE__*/ S.schema($DeliveryDocumentList)

export interface DeliveryDocument {
  readonly documentType: string
  readonly url?: string | undefined
}

const $DeliveryDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  documentType: C.String,
  url: C.optional(C.String)
}))
export const DeliveryDocument: S.Codec<DeliveryDocument> = /*#__PURE__*/ S.schema($DeliveryDocument)

export type NotificationEmailList = ReadonlyArray<string>

const $NotificationEmailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const NotificationEmailList: S.Codec<NotificationEmailList> = /*#__PURE__*/ S.schema($NotificationEmailList)

export type CurrentStatus = "IN_TRANSIT" | "DELIVERED" | "RETURNING" | "RETURNED" | "UNDELIVERABLE" | "DELAYED" | "AVAILABLE_FOR_PICKUP" | "CUSTOMER_ACTION" | "UNKNOWN" | "OUT_FOR_DELIVERY" | "DELIVERY_ATTEMPTED" | "PICKUP_SUCCESSFUL" | "PICKUP_CANCELLED" | "PICKUP_ATTEMPTED" | "PICKUP_SCHEDULED" | "RETURN_REQUEST_ACCEPTED" | "REFUND_ISSUED" | "RETURN_RECEIVED_IN_FC" | (string & {})

const $CurrentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CurrentStatus: S.Codec<CurrentStatus> = /*#__PURE__*/ S.schema($CurrentStatus)

export type AdditionalLocationInfo = "AS_INSTRUCTED" | "CARPORT" | "CUSTOMER_PICKUP" | "DECK" | "DOOR_PERSON" | "FRONT_DESK" | "FRONT_DOOR" | "GARAGE" | "GUARD" | "MAIL_ROOM" | "MAIL_SLOT" | "MAILBOX" | "MC_BOY" | "MC_GIRL" | "MC_MAN" | "MC_WOMAN" | "NEIGHBOR" | "OFFICE" | "OUTBUILDING" | "PATIO" | "PORCH" | "REAR_DOOR" | "RECEPTIONIST" | "RECEIVER" | "SECURE_LOCATION" | "SIDE_DOOR" | (string & {})

const $AdditionalLocationInfo: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AdditionalLocationInfo: S.Codec<AdditionalLocationInfo> = /*#__PURE__*/ S.schema($AdditionalLocationInfo)

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

const $PackageTrackingDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageNumber: C.Number,
  trackingNumber: C.optional(C.String),
  customerTrackingLink: C.optional(C.String),
  carrierCode: C.optional(C.String),
  carrierPhoneNumber: C.optional(C.String),
  carrierURL: C.optional(C.String),
  shipDate: C.optional($Timestamp),
  estimatedArrivalDate: C.optional($Timestamp),
  shipToAddress: C.optional($TrackingAddress),
  currentStatus: C.optional($CurrentStatus),
  currentStatusDescription: C.optional(C.String),
  deliveryWindow: C.optional($DateRange),
  signedForBy: C.optional(C.String),
  additionalLocationInfo: C.optional($AdditionalLocationInfo),
  trackingEvents: C.optional($TrackingEventList)
}))
export const PackageTrackingDetails: S.Codec<PackageTrackingDetails> = /*#__PURE__*/ S.schema($PackageTrackingDetails)

export interface GetPackageTrackingDetailsResponse {
  readonly payload?: PackageTrackingDetails | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPackageTrackingDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($PackageTrackingDetails),
  errors: C.optional($ErrorList)
}))
export const GetPackageTrackingDetailsResponse: S.Codec<GetPackageTrackingDetailsResponse> = /*#__PURE__*/ S.schema(
  $GetPackageTrackingDetailsResponse
)

export interface ReasonCodeDetails {
  readonly returnReasonCode: string
  readonly description: string
  readonly translatedDescription?: string | undefined
}

const $ReasonCodeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returnReasonCode: C.String,
  description: C.String,
  translatedDescription: C.optional(C.String)
}))
export const ReasonCodeDetails: S.Codec<ReasonCodeDetails> = /*#__PURE__*/ S.schema($ReasonCodeDetails)

export type ReasonCodeDetailsList = ReadonlyArray<ReasonCodeDetails>

const $ReasonCodeDetailsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ReasonCodeDetails))
export const ReasonCodeDetailsList: S.Codec<ReasonCodeDetailsList> = /*#__PURE__*/ S.schema($ReasonCodeDetailsList)

export interface PaymentInformation {
  readonly paymentTransactionId: string
  readonly paymentMode: string
  readonly paymentDate: Timestamp
}

const $PaymentInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentTransactionId: C.String,
  paymentMode: C.String,
  paymentDate: $Timestamp
}))
export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.schema($PaymentInformation)

export interface ReturnAuthorization {
  readonly returnAuthorizationId: string
  readonly fulfillmentCenterId: string
  readonly returnToAddress: Address
  readonly amazonRmaId: string
  readonly rmaPageURL: string
}

const $ReturnAuthorization: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returnAuthorizationId: C.String,
  fulfillmentCenterId: C.String,
  returnToAddress: $Address,
  amazonRmaId: C.String,
  rmaPageURL: C.String
}))
export const ReturnAuthorization: S.Codec<ReturnAuthorization> = /*#__PURE__*/ S.schema($ReturnAuthorization)

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

const $PaymentInformationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentInformation))
export const PaymentInformationList: S.Codec<PaymentInformationList> = /*#__PURE__*/ S.schema($PaymentInformationList)

export type ReturnAuthorizationList = ReadonlyArray<ReturnAuthorization>

const $ReturnAuthorizationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ReturnAuthorization))
export const ReturnAuthorizationList: S.Codec<ReturnAuthorizationList> = /*#__PURE__*/ S.schema(
  $ReturnAuthorizationList
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

const $ReturnItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerReturnItemId: C.String,
  sellerFulfillmentOrderItemId: C.String,
  amazonShipmentId: C.String,
  sellerReturnReasonCode: C.optional(C.String),
  returnComment: C.optional(C.String),
  amazonReturnReasonCode: C.optional(C.String),
  status: $FulfillmentReturnItemStatus,
  statusChangedDate: $Timestamp,
  returnAuthorizationId: C.optional(C.String),
  returnReceivedCondition: C.optional($ReturnItemDisposition),
  fulfillmentCenterId: C.optional(C.String)
}))
export const ReturnItem: S.Codec<ReturnItem> = /*#__PURE__*/ S.schema($ReturnItem)

export type ReturnItemDisposition = "Sellable" | "Defective" | "CustomerDamaged" | "CarrierDamaged" | "FulfillerDamaged" | (string & {})

const $ReturnItemDisposition: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ReturnItemDisposition: S.Codec<ReturnItemDisposition> = /*#__PURE__*/ S.schema($ReturnItemDisposition)

export type ReturnItemList = ReadonlyArray<ReturnItem>

const $ReturnItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ReturnItem))
export const ReturnItemList: S.Codec<ReturnItemList> = /*#__PURE__*/ S.schema($ReturnItemList)

export interface ScheduledDeliveryInfo {
  readonly deliveryTimeZone: string
  readonly deliveryWindows: DeliveryWindowList
}

const $ScheduledDeliveryInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryTimeZone: C.String,
  deliveryWindows: $DeliveryWindowList
}))
export const ScheduledDeliveryInfo: S.Codec<ScheduledDeliveryInfo> = /*#__PURE__*/ S.schema($ScheduledDeliveryInfo)

export type ShippingSpeedCategoryList = ReadonlyArray<ShippingSpeedCategory>

const $ShippingSpeedCategoryList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShippingSpeedCategory))
export const ShippingSpeedCategoryList: S.Codec<ShippingSpeedCategoryList> = /*#__PURE__*/ S.schema(
  $ShippingSpeedCategoryList
)

export type StringList = ReadonlyArray<string>

const $StringList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const StringList: S.Codec<StringList> = /*#__PURE__*/ S.schema($StringList)

export type Timestamp = string

const $Timestamp: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.schema($Timestamp)

export interface TrackingAddress {
  readonly city: string
  readonly state: string
  readonly country: string
}

const $TrackingAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  city: C.String,
  state: C.String,
  country: C.String
}))
export const TrackingAddress: S.Codec<TrackingAddress> = /*#__PURE__*/ S.schema($TrackingAddress)

export type EventCode = "EVENT_101" | "EVENT_102" | "EVENT_201" | "EVENT_202" | "EVENT_203" | "EVENT_204" | "EVENT_205" | "EVENT_206" | "EVENT_301" | "EVENT_302" | "EVENT_304" | "EVENT_306" | "EVENT_307" | "EVENT_308" | "EVENT_309" | "EVENT_401" | "EVENT_402" | "EVENT_403" | "EVENT_404" | "EVENT_405" | "EVENT_406" | "EVENT_407" | "EVENT_408" | "EVENT_409" | "EVENT_411" | "EVENT_412" | "EVENT_413" | "EVENT_414" | "EVENT_415" | "EVENT_416" | "EVENT_417" | "EVENT_418" | "EVENT_419" | "EVENT_801" | "EVENT_804" | (string & {})

const $EventCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.schema($EventCode)

export interface TrackingEvent {
  readonly eventDate: Timestamp
  readonly eventAddress: TrackingAddress
  readonly eventCode: EventCode
  readonly eventDescription: string
}

const $TrackingEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  eventDate: $Timestamp,
  eventAddress: $TrackingAddress,
  eventCode: $EventCode,
  eventDescription: C.String
}))
export const TrackingEvent: S.Codec<TrackingEvent> = /*#__PURE__*/ S.schema($TrackingEvent)

export type TrackingEventList = ReadonlyArray<TrackingEvent>

const $TrackingEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TrackingEvent))
export const TrackingEventList: S.Codec<TrackingEventList> = /*#__PURE__*/ S.schema($TrackingEventList)

export interface UnfulfillablePreviewItem {
  readonly sellerSku: string
  readonly quantity: Quantity
  readonly sellerFulfillmentOrderItemId: string
  readonly itemUnfulfillableReasons?: StringList | undefined
}

const $UnfulfillablePreviewItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  quantity: $Quantity,
  sellerFulfillmentOrderItemId: C.String,
  itemUnfulfillableReasons: C.optional($StringList)
}))
export const UnfulfillablePreviewItem: S.Codec<UnfulfillablePreviewItem> = /*#__PURE__*/ S.schema(
  $UnfulfillablePreviewItem
)

export type UnfulfillablePreviewItemList = ReadonlyArray<UnfulfillablePreviewItem>

const $UnfulfillablePreviewItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($UnfulfillablePreviewItem))
export const UnfulfillablePreviewItemList: S.Codec<UnfulfillablePreviewItemList> = /*#__PURE__*/ S.schema(
  $UnfulfillablePreviewItemList
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

const $UpdateFulfillmentOrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.optional(C.String),
  sellerFulfillmentOrderItemId: C.String,
  quantity: $Quantity,
  giftMessage: C.optional(C.String),
  displayableComment: C.optional(C.String),
  fulfillmentNetworkSku: C.optional(C.String),
  orderItemDisposition: C.optional(C.String),
  perUnitDeclaredValue: C.optional($Money),
  perUnitPrice: C.optional($Money),
  perUnitTax: C.optional($Money)
}))
export const UpdateFulfillmentOrderItem: S.Codec<UpdateFulfillmentOrderItem> = /*#__PURE__*/ S.schema(
  $UpdateFulfillmentOrderItem
)

export type UpdateFulfillmentOrderItemList = ReadonlyArray<UpdateFulfillmentOrderItem>

const $UpdateFulfillmentOrderItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($UpdateFulfillmentOrderItem))
export const UpdateFulfillmentOrderItemList: S.Codec<UpdateFulfillmentOrderItemList> = /*#__PURE__*/ S.schema(
  $UpdateFulfillmentOrderItemList
)

export interface UpdateFulfillmentOrderRequest {
  readonly marketplaceId?: string | undefined
  readonly displayableOrderId?: string | undefined
  readonly displayableOrderDate?: DateTimeInput | undefined
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

const $UpdateFulfillmentOrderRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  displayableOrderId: C.optional(C.String),
  displayableOrderDate: C.optional(C.DateTimeInput),
  displayableOrderComment: C.optional(C.String),
  shippingSpeedCategory: C.optional($ShippingSpeedCategory),
  destinationAddress: C.optional($Address),
  fulfillmentAction: C.optional($FulfillmentAction),
  fulfillmentPolicy: C.optional($FulfillmentPolicy),
  shipFromCountryCode: C.optional(C.String),
  notificationEmails: C.optional($NotificationEmailList),
  featureConstraints: C.optional(C.Array($FeatureSettings)),
  items: C.optional($UpdateFulfillmentOrderItemList)
}))
export const UpdateFulfillmentOrderRequest: S.Codec<UpdateFulfillmentOrderRequest> = /*#__PURE__*/ S.schema(
  $UpdateFulfillmentOrderRequest
)

export interface UpdateFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

const $UpdateFulfillmentOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const UpdateFulfillmentOrderResponse: S.Codec<UpdateFulfillmentOrderResponse> = /*#__PURE__*/ S.schema(
  $UpdateFulfillmentOrderResponse
)

export interface CreateFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateFulfillmentOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateFulfillmentOrderResponse: S.Codec<CreateFulfillmentOrderResponse> = /*#__PURE__*/ S.schema(
  $CreateFulfillmentOrderResponse
)

export interface CancelFulfillmentOrderResponse {
  readonly errors?: ErrorList | undefined
}

const $CancelFulfillmentOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CancelFulfillmentOrderResponse: S.Codec<CancelFulfillmentOrderResponse> = /*#__PURE__*/ S.schema(
  $CancelFulfillmentOrderResponse
)

export interface Weight {
  readonly unit: "KG" | "KILOGRAMS" | "LB" | "POUNDS" | (string & {})
  readonly value: string
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: C.String }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export type Quantity = number

const $Quantity: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Quantity: S.Codec<Quantity> = /*#__PURE__*/ S.schema($Quantity)

export type ShippingSpeedCategory = "Standard" | "Expedited" | "Priority" | "ScheduledDelivery" | (string & {})

const $ShippingSpeedCategory: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShippingSpeedCategory: S.Codec<ShippingSpeedCategory> = /*#__PURE__*/ S.schema($ShippingSpeedCategory)

export interface GetFeatureInventoryResponse {
  readonly payload?: GetFeatureInventoryResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetFeatureInventoryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetFeatureInventoryResult),
  errors: C.optional($ErrorList)
}))
export const GetFeatureInventoryResponse: S.Codec<GetFeatureInventoryResponse> = /*#__PURE__*/ S.schema(
  $GetFeatureInventoryResponse
)

export interface GetFeatureInventoryResult {
  readonly marketplaceId: string
  readonly featureName: string
  readonly nextToken?: string | undefined
  readonly featureSkus?: ReadonlyArray<FeatureSku> | undefined
}

const $GetFeatureInventoryResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  featureName: C.String,
  nextToken: C.optional(C.String),
  featureSkus: C.optional(C.Array($FeatureSku))
}))
export const GetFeatureInventoryResult: S.Codec<GetFeatureInventoryResult> = /*#__PURE__*/ S.schema(
  $GetFeatureInventoryResult
)

export interface FeatureSku {
  readonly sellerSku?: string | undefined
  readonly fnSku?: string | undefined
  readonly asin?: string | undefined
  readonly skuCount?: number | undefined
  readonly overlappingSkus?: ReadonlyArray<string> | undefined
}

const $FeatureSku: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.optional(C.String),
  fnSku: C.optional(C.String),
  asin: C.optional(C.String),
  skuCount: C.optional(C.Number),
  overlappingSkus: C.optional(C.Array(C.String))
}))
export const FeatureSku: S.Codec<FeatureSku> = /*#__PURE__*/ S.schema($FeatureSku)

export interface GetFeaturesResponse {
  readonly payload?: GetFeaturesResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetFeaturesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetFeaturesResult),
  errors: C.optional($ErrorList)
}))
export const GetFeaturesResponse: S.Codec<GetFeaturesResponse> = /*#__PURE__*/ S.schema($GetFeaturesResponse)

export interface GetFeaturesResult {
  readonly features: Features
}

const $GetFeaturesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ features: $Features }))
export const GetFeaturesResult: S.Codec<GetFeaturesResult> = /*#__PURE__*/ S.schema($GetFeaturesResult)

export type Features = ReadonlyArray<Feature>

const $Features: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Feature))
export const Features: S.Codec<Features> = /*#__PURE__*/ S.schema($Features)

export interface Feature {
  readonly featureName: string
  readonly featureDescription: string
  readonly sellerEligible?: boolean | undefined
}

const $Feature: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  featureName: C.String,
  featureDescription: C.String,
  sellerEligible: C.optional(C.Boolean)
}))
export const Feature: S.Codec<Feature> = /*#__PURE__*/ S.schema($Feature)

export interface GetFeatureSkuResponse {
  readonly payload?: GetFeatureSkuResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetFeatureSkuResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetFeatureSkuResult),
  errors: C.optional($ErrorList)
}))
export const GetFeatureSkuResponse: S.Codec<GetFeatureSkuResponse> = /*#__PURE__*/ S.schema($GetFeatureSkuResponse)

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

const $GetFeatureSkuResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  featureName: C.String,
  isEligible: C.Boolean,
  ineligibleReasons: C.optional(C.Array(C.String)),
  sellerSku: C.optional(C.String),
  fnSku: C.optional(C.String),
  asin: C.optional(C.String),
  skuCount: C.optional(C.Number)
}))
export const GetFeatureSkuResult: S.Codec<GetFeatureSkuResult> = /*#__PURE__*/ S.schema($GetFeatureSkuResult)

export interface FeatureSettings {
  readonly featureName?: string | undefined
  readonly featureFulfillmentPolicy?: "Required" | "NotRequired" | (string & {}) | undefined
}

const $FeatureSettings: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  featureName: C.optional(C.String),
  featureFulfillmentPolicy: C.optional(C.String)
}))
export const FeatureSettings: S.Codec<FeatureSettings> = /*#__PURE__*/ S.schema($FeatureSettings)

export interface SubmitFulfillmentOrderStatusUpdateRequest {
  readonly fulfillmentOrderStatus?: FulfillmentOrderStatus | undefined
}

const $SubmitFulfillmentOrderStatusUpdateRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentOrderStatus: C.optional($FulfillmentOrderStatus)
}))
export const SubmitFulfillmentOrderStatusUpdateRequest: S.Codec<SubmitFulfillmentOrderStatusUpdateRequest> = /*#__PURE__*/ S.schema(
  $SubmitFulfillmentOrderStatusUpdateRequest
)

export interface SubmitFulfillmentOrderStatusUpdateResponse {
  readonly errors?: ErrorList | undefined
}

const $SubmitFulfillmentOrderStatusUpdateResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const SubmitFulfillmentOrderStatusUpdateResponse: S.Codec<SubmitFulfillmentOrderStatusUpdateResponse> = /*#__PURE__*/ S.schema(
  $SubmitFulfillmentOrderStatusUpdateResponse
)

/** `DeliveryWindow` in requests. */
export interface DeliveryWindowInput {
  readonly startDate: DateTimeInput
  readonly endDate: DateTimeInput
}

const $DeliveryWindowInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDate: C.DateTimeInput,
  endDate: C.DateTimeInput
}))
export const DeliveryWindowInput: S.Codec<DeliveryWindowInput> = /*#__PURE__*/ S.schema($DeliveryWindowInput)

/** `PaymentInformation` in requests. */
export interface PaymentInformationInput {
  readonly paymentTransactionId: string
  readonly paymentMode: string
  readonly paymentDate: DateTimeInput
}

const $PaymentInformationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentTransactionId: C.String,
  paymentMode: C.String,
  paymentDate: C.DateTimeInput
}))
export const PaymentInformationInput: S.Codec<PaymentInformationInput> = /*#__PURE__*/ S.schema(
  $PaymentInformationInput
)

/** `PaymentInformationList` in requests. */
export type PaymentInformationListInput = ReadonlyArray<PaymentInformationInput>

const $PaymentInformationListInput: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentInformationInput))
export const PaymentInformationListInput: S.Codec<PaymentInformationListInput> = /*#__PURE__*/ S.schema(
  $PaymentInformationListInput
)
