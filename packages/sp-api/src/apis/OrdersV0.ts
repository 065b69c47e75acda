// AUTO-GENERATED from ordersV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Orders v0.
 *
 * A newer version is `Orders_2026_01_01`.
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

/** Input of `getOrders`. */
export interface GetOrdersInput {
  readonly CreatedAfter?: DateTimeInput | undefined
  readonly CreatedBefore?: DateTimeInput | undefined
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly OrderStatuses?: ReadonlyArray<string> | undefined
  readonly MarketplaceIds: ReadonlyArray<string>
  readonly FulfillmentChannels?: ReadonlyArray<string> | undefined
  readonly PaymentMethods?: ReadonlyArray<string> | undefined
  readonly BuyerEmail?: string | undefined
  readonly SellerOrderId?: string | undefined
  readonly MaxResultsPerPage?: number | undefined
  readonly EasyShipShipmentStatuses?: ReadonlyArray<string> | undefined
  readonly ElectronicInvoiceStatuses?: ReadonlyArray<string> | undefined
  readonly NextToken?: string | undefined
  readonly AmazonOrderIds?: ReadonlyArray<string> | undefined
  readonly ActualFulfillmentSupplySourceId?: string | undefined
  readonly IsISPU?: boolean | undefined
  readonly StoreChainStoreId?: string | undefined
  readonly EarliestDeliveryDateBefore?: DateTimeInput | undefined
  readonly EarliestDeliveryDateAfter?: DateTimeInput | undefined
  readonly LatestDeliveryDateBefore?: DateTimeInput | undefined
  readonly LatestDeliveryDateAfter?: DateTimeInput | undefined
}

const $GetOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CreatedAfter: C.optional(C.DateTimeInput),
  CreatedBefore: C.optional(C.DateTimeInput),
  LastUpdatedAfter: C.optional(C.DateTimeInput),
  LastUpdatedBefore: C.optional(C.DateTimeInput),
  OrderStatuses: C.optional(C.Array(C.String)),
  MarketplaceIds: C.Array(C.String),
  FulfillmentChannels: C.optional(C.Array(C.String)),
  PaymentMethods: C.optional(C.Array(C.String)),
  BuyerEmail: C.optional(C.String),
  SellerOrderId: C.optional(C.String),
  MaxResultsPerPage: C.optional(C.Number),
  EasyShipShipmentStatuses: C.optional(C.Array(C.String)),
  ElectronicInvoiceStatuses: C.optional(C.Array(C.String)),
  NextToken: C.optional(C.String),
  AmazonOrderIds: C.optional(C.Array(C.String)),
  ActualFulfillmentSupplySourceId: C.optional(C.String),
  IsISPU: C.optional(C.Boolean),
  StoreChainStoreId: C.optional(C.String),
  EarliestDeliveryDateBefore: C.optional(C.DateTimeInput),
  EarliestDeliveryDateAfter: C.optional(C.DateTimeInput),
  LatestDeliveryDateBefore: C.optional(C.DateTimeInput),
  LatestDeliveryDateAfter: C.optional(C.DateTimeInput)
}))
export const GetOrdersInput: S.Codec<GetOrdersInput> = /*#__PURE__*/ S.schema($GetOrdersInput)

/**
 * `GET /orders/v0/orders`
 *
 * - Rate: 0.0167 requests per second, burst 20
 * - Needs `CreatedAfter` or `LastUpdatedAfter` or `AmazonOrderIds` or `NextToken`
 * - `CreatedAfter` excludes `LastUpdatedAfter`, `LastUpdatedBefore`
 * - `LastUpdatedAfter` excludes `CreatedBefore`
 * - `SellerOrderId` excludes `FulfillmentChannels`, `OrderStatuses`, `PaymentMethods`, `LastUpdatedAfter`, `LastUpdatedBefore`, `BuyerEmail`
 * - From `CreatedAfter` to `CreatedBefore`
 * - From `LastUpdatedAfter` to `LastUpdatedBefore`
 * - Restricted: personal data with `dataElements` only (buyerInfo, shippingAddress, buyerTaxInformation)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrders: Paging.ItemsOperation<GetOrdersInput, GetOrdersResponse, Order> = /*#__PURE__*/ Paging.items({
  section: "OrdersV0",
  id: "getOrders",
  name: "ordersV0.getOrders",
  method: "GET",
  path: "/orders/v0/orders",
  parameters: {
    CreatedAfter: { in: "query", type: "date-time" },
    CreatedBefore: { in: "query", type: "date-time" },
    LastUpdatedAfter: { in: "query", type: "date-time" },
    LastUpdatedBefore: { in: "query", type: "date-time" },
    OrderStatuses: { in: "query", type: "string", list: "csv" },
    MarketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 50 },
    FulfillmentChannels: { in: "query", type: "string", list: "csv" },
    PaymentMethods: { in: "query", type: "string", list: "csv" },
    BuyerEmail: { in: "query", type: "string" },
    SellerOrderId: { in: "query", type: "string" },
    MaxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    EasyShipShipmentStatuses: { in: "query", type: "string", list: "csv" },
    ElectronicInvoiceStatuses: { in: "query", type: "string", list: "csv" },
    NextToken: { in: "query", type: "string" },
    AmazonOrderIds: { in: "query", type: "string", list: "csv", maxItems: 50 },
    ActualFulfillmentSupplySourceId: { in: "query", type: "string" },
    IsISPU: { in: "query", type: "boolean" },
    StoreChainStoreId: { in: "query", type: "string" },
    EarliestDeliveryDateBefore: { in: "query", type: "date-time" },
    EarliestDeliveryDateAfter: { in: "query", type: "date-time" },
    LatestDeliveryDateBefore: { in: "query", type: "date-time" },
    LatestDeliveryDateAfter: { in: "query", type: "date-time" }
  },
  rules: [
    ["some", "CreatedAfter", "LastUpdatedAfter", "AmazonOrderIds", "NextToken"],
    ["excludes", "CreatedAfter", "LastUpdatedAfter", "LastUpdatedBefore"],
    ["excludes", "LastUpdatedAfter", "CreatedBefore"],
    [
      "excludes",
      "SellerOrderId",
      "FulfillmentChannels",
      "OrderStatuses",
      "PaymentMethods",
      "LastUpdatedAfter",
      "LastUpdatedBefore",
      "BuyerEmail"
    ],
    ["span", "CreatedAfter", "CreatedBefore"],
    ["span", "LastUpdatedAfter", "LastUpdatedBefore"]
  ],
  rate: 0.0167,
  burst: 20,
  rateFrom: "model",
  restricted: {
    when: "elements",
    dataElements: ["buyerInfo", "shippingAddress", "buyerTaxInformation"],
    path: "generic"
  },
  repeatable: true,
  deprecated: "2027-03-27",
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "Orders"],
    carry: "same"
  },
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly orderId: string
}

const $GetOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.schema($GetOrderInput)

/**
 * `GET /orders/v0/orders/{orderId}`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: personal data with `dataElements` only (buyerInfo, shippingAddress, buyerTaxInformation)
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "getOrder",
  name: "ordersV0.getOrder",
  method: "GET",
  path: "/orders/v0/orders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: {
    when: "elements",
    dataElements: ["buyerInfo", "shippingAddress", "buyerTaxInformation"],
    path: "generic"
  },
  repeatable: true,
  deprecated: "2027-03-27",
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrderResponse })

/** Input of `getOrderBuyerInfo`. */
export interface GetOrderBuyerInfoInput {
  readonly orderId: string
}

const $GetOrderBuyerInfoInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetOrderBuyerInfoInput: S.Codec<GetOrderBuyerInfoInput> = /*#__PURE__*/ S.schema($GetOrderBuyerInfoInput)

/**
 * `GET /orders/v0/orders/{orderId}/buyerInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderBuyerInfo: Op.Operation<GetOrderBuyerInfoInput, GetOrderBuyerInfoResponse> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "getOrderBuyerInfo",
  name: "ordersV0.getOrderBuyerInfo",
  method: "GET",
  path: "/orders/v0/orders/{orderId}/buyerInfo",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  deprecated: "2027-03-27",
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrderBuyerInfoResponse })

/** Input of `getOrderAddress`. */
export interface GetOrderAddressInput {
  readonly orderId: string
}

const $GetOrderAddressInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetOrderAddressInput: S.Codec<GetOrderAddressInput> = /*#__PURE__*/ S.schema($GetOrderAddressInput)

/**
 * `GET /orders/v0/orders/{orderId}/address`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderAddress: Op.Operation<GetOrderAddressInput, GetOrderAddressResponse> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "getOrderAddress",
  name: "ordersV0.getOrderAddress",
  method: "GET",
  path: "/orders/v0/orders/{orderId}/address",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  deprecated: "2027-03-27",
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrderAddressResponse })

/** Input of `getOrderItems`. */
export interface GetOrderItemsInput {
  readonly orderId: string
  readonly NextToken?: string | undefined
}

const $GetOrderItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  NextToken: C.optional(C.String)
}))
export const GetOrderItemsInput: S.Codec<GetOrderItemsInput> = /*#__PURE__*/ S.schema($GetOrderItemsInput)

/**
 * `GET /orders/v0/orders/{orderId}/orderItems`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: personal data with `dataElements` only (buyerInfo)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderItems: Paging.ItemsOperation<
  GetOrderItemsInput,
  GetOrderItemsResponse,
  OrderItem
> = /*#__PURE__*/ Paging.items({
  section: "OrdersV0",
  id: "getOrderItems",
  name: "ordersV0.getOrderItems",
  method: "GET",
  path: "/orders/v0/orders/{orderId}/orderItems",
  parameters: {
    orderId: { in: "path", type: "string", required: true },
    NextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "elements", dataElements: ["buyerInfo"], path: "generic" },
  repeatable: true,
  deprecated: "2027-03-27",
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "OrderItems"],
    carry: "same"
  },
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrderItemsResponse })

/** Input of `getOrderItemsBuyerInfo`. */
export interface GetOrderItemsBuyerInfoInput {
  readonly orderId: string
  readonly NextToken?: string | undefined
}

const $GetOrderItemsBuyerInfoInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  NextToken: C.optional(C.String)
}))
export const GetOrderItemsBuyerInfoInput: S.Codec<GetOrderItemsBuyerInfoInput> = /*#__PURE__*/ S.schema(
  $GetOrderItemsBuyerInfoInput
)

/**
 * `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderItemsBuyerInfo: Paging.ItemsOperation<
  GetOrderItemsBuyerInfoInput,
  GetOrderItemsBuyerInfoResponse,
  OrderItemBuyerInfo
> = /*#__PURE__*/ Paging.items({
  section: "OrdersV0",
  id: "getOrderItemsBuyerInfo",
  name: "ordersV0.getOrderItemsBuyerInfo",
  method: "GET",
  path: "/orders/v0/orders/{orderId}/orderItems/buyerInfo",
  parameters: {
    orderId: { in: "path", type: "string", required: true },
    NextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  deprecated: "2027-03-27",
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "OrderItems"],
    carry: "same"
  },
  newer: "Orders_2026_01_01"
}, { output: (): C.Shape => $GetOrderItemsBuyerInfoResponse })

/** Input of `updateShipmentStatus`. */
export interface UpdateShipmentStatusInput {
  readonly orderId: string
  readonly body: UpdateShipmentStatusRequest
}

const $UpdateShipmentStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  body: $UpdateShipmentStatusRequest
}))
export const UpdateShipmentStatusInput: S.Codec<UpdateShipmentStatusInput> = /*#__PURE__*/ S.schema(
  $UpdateShipmentStatusInput
)

/**
 * `POST /orders/v0/orders/{orderId}/shipment`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const updateShipmentStatus: Op.Operation<UpdateShipmentStatusInput, void> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "updateShipmentStatus",
  name: "ordersV0.updateShipmentStatus",
  method: "POST",
  path: "/orders/v0/orders/{orderId}/shipment",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $UpdateShipmentStatusRequest })

/** Input of `getOrderRegulatedInfo`. */
export interface GetOrderRegulatedInfoInput {
  readonly orderId: string
}

const $GetOrderRegulatedInfoInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetOrderRegulatedInfoInput: S.Codec<GetOrderRegulatedInfoInput> = /*#__PURE__*/ S.schema(
  $GetOrderRegulatedInfoInput
)

/**
 * `GET /orders/v0/orders/{orderId}/regulatedInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 */
export const getOrderRegulatedInfo: Op.Operation<
  GetOrderRegulatedInfoInput,
  GetOrderRegulatedInfoResponse
> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "getOrderRegulatedInfo",
  name: "ordersV0.getOrderRegulatedInfo",
  method: "GET",
  path: "/orders/v0/orders/{orderId}/regulatedInfo",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $GetOrderRegulatedInfoResponse })

/** Input of `updateVerificationStatus`. */
export interface UpdateVerificationStatusInput {
  readonly orderId: string
  readonly body: UpdateVerificationStatusRequest
}

const $UpdateVerificationStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  body: $UpdateVerificationStatusRequest
}))
export const UpdateVerificationStatusInput: S.Codec<UpdateVerificationStatusInput> = /*#__PURE__*/ S.schema(
  $UpdateVerificationStatusInput
)

/**
 * `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateVerificationStatus: Op.Operation<UpdateVerificationStatusInput, void> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "updateVerificationStatus",
  name: "ordersV0.updateVerificationStatus",
  method: "PATCH",
  path: "/orders/v0/orders/{orderId}/regulatedInfo",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $UpdateVerificationStatusRequest })

/** Input of `confirmShipment`. */
export interface ConfirmShipmentInput {
  readonly orderId: string
  readonly body: ConfirmShipmentRequest
}

const $ConfirmShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  body: $ConfirmShipmentRequest
}))
export const ConfirmShipmentInput: S.Codec<ConfirmShipmentInput> = /*#__PURE__*/ S.schema($ConfirmShipmentInput)

/**
 * `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
 *
 * - Rate: 2 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const confirmShipment: Op.Operation<ConfirmShipmentInput, void> = /*#__PURE__*/ Op.make({
  section: "OrdersV0",
  id: "confirmShipment",
  name: "ordersV0.confirmShipment",
  method: "POST",
  path: "/orders/v0/orders/{orderId}/shipmentConfirmation",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $ConfirmShipmentRequest })

/** The operations of Orders as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getOrders: (input: GetOrdersInput, options?: CallOptions) => Effect.Effect<GetOrdersResponse, SpApiError>
  readonly getOrdersPages: (
    input: GetOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<GetOrdersResponse, SpApiError>
  readonly getOrdersItems: (input: GetOrdersInput, options?: CallOptions) => Stream.Stream<Order, SpApiError>
  readonly getOrder: (input: GetOrderInput, options?: CallOptions) => Effect.Effect<GetOrderResponse, SpApiError>
  readonly getOrderBuyerInfo: (
    input: GetOrderBuyerInfoInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderBuyerInfoResponse, SpApiError>
  readonly getOrderAddress: (
    input: GetOrderAddressInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderAddressResponse, SpApiError>
  readonly getOrderItems: (
    input: GetOrderItemsInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderItemsResponse, SpApiError>
  readonly getOrderItemsPages: (
    input: GetOrderItemsInput,
    options?: CallOptions
  ) => Stream.Stream<GetOrderItemsResponse, SpApiError>
  readonly getOrderItemsItems: (
    input: GetOrderItemsInput,
    options?: CallOptions
  ) => Stream.Stream<OrderItem, SpApiError>
  readonly getOrderItemsBuyerInfo: (
    input: GetOrderItemsBuyerInfoInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderItemsBuyerInfoResponse, SpApiError>
  readonly getOrderItemsBuyerInfoPages: (
    input: GetOrderItemsBuyerInfoInput,
    options?: CallOptions
  ) => Stream.Stream<GetOrderItemsBuyerInfoResponse, SpApiError>
  readonly getOrderItemsBuyerInfoItems: (
    input: GetOrderItemsBuyerInfoInput,
    options?: CallOptions
  ) => Stream.Stream<OrderItemBuyerInfo, SpApiError>
  readonly updateShipmentStatus: (
    input: UpdateShipmentStatusInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly getOrderRegulatedInfo: (
    input: GetOrderRegulatedInfoInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderRegulatedInfoResponse, SpApiError>
  readonly updateVerificationStatus: (
    input: UpdateVerificationStatusInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly confirmShipment: (input: ConfirmShipmentInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/apis/OrdersV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getOrders,
  getOrder,
  getOrderBuyerInfo,
  getOrderAddress,
  getOrderItems,
  getOrderItemsBuyerInfo,
  updateShipmentStatus,
  getOrderRegulatedInfo,
  updateVerificationStatus,
  confirmShipment
}))

export interface UpdateShipmentStatusRequest {
  readonly marketplaceId: MarketplaceId
  readonly shipmentStatus: ShipmentStatus
  readonly orderItems?: OrderItems | undefined
}

const $UpdateShipmentStatusRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  shipmentStatus: $ShipmentStatus,
  orderItems: C.optional($OrderItems)
}))
export const UpdateShipmentStatusRequest: S.Codec<UpdateShipmentStatusRequest> = /*#__PURE__*/ S.schema(
  $UpdateShipmentStatusRequest
)

export interface UpdateVerificationStatusRequest {
  readonly regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

const $UpdateVerificationStatusRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  regulatedOrderVerificationStatus: $UpdateVerificationStatusRequestBody
}))
export const UpdateVerificationStatusRequest: S.Codec<UpdateVerificationStatusRequest> = /*#__PURE__*/ S.schema(
  $UpdateVerificationStatusRequest
)

export interface UpdateVerificationStatusRequestBody {
  readonly status?: VerificationStatus | undefined
  readonly externalReviewerId: string
  readonly rejectionReasonId?: string | undefined
  readonly verificationDetails?: VerificationDetails | undefined
}

const $UpdateVerificationStatusRequestBody: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.optional($VerificationStatus),
  externalReviewerId: C.String,
  rejectionReasonId: C.optional(C.String),
  verificationDetails: C.optional($VerificationDetails)
}))
export const UpdateVerificationStatusRequestBody: S.Codec<UpdateVerificationStatusRequestBody> = /*#__PURE__*/ S.schema(
  $UpdateVerificationStatusRequestBody
)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export type ShipmentStatus = "ReadyForPickup" | "PickedUp" | "RefusedPickup" | (string & {})

const $ShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.schema($ShipmentStatus)

export type OrderItems = ReadonlyArray<{
  readonly orderItemId?: string | undefined
  readonly quantity?: number | undefined
}>

const $OrderItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.Struct({
  orderItemId: C.optional(C.String),
  quantity: C.optional(C.Number)
})))
export const OrderItems: S.Codec<OrderItems> = /*#__PURE__*/ S.schema($OrderItems)

export interface UpdateShipmentStatusErrorResponse {
  readonly errors?: ErrorList | undefined
}

const $UpdateShipmentStatusErrorResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const UpdateShipmentStatusErrorResponse: S.Codec<UpdateShipmentStatusErrorResponse> = /*#__PURE__*/ S.schema(
  $UpdateShipmentStatusErrorResponse
)

export interface UpdateVerificationStatusErrorResponse {
  readonly errors?: ErrorList | undefined
}

const $UpdateVerificationStatusErrorResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const UpdateVerificationStatusErrorResponse: S.Codec<UpdateVerificationStatusErrorResponse> = /*#__PURE__*/ S.schema(
  $UpdateVerificationStatusErrorResponse
)

export interface GetOrdersResponse {
  readonly payload?: OrdersList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrdersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrdersList),
  errors: C.optional($ErrorList)
}))
export const GetOrdersResponse: S.Codec<GetOrdersResponse> = /*#__PURE__*/ S.schema($GetOrdersResponse)

export interface GetOrderResponse {
  readonly payload?: Order | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Order),
  errors: C.optional($ErrorList)
}))
export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.schema($GetOrderResponse)

export interface GetOrderBuyerInfoResponse {
  readonly payload?: OrderBuyerInfo | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderBuyerInfoResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderBuyerInfo),
  errors: C.optional($ErrorList)
}))
export const GetOrderBuyerInfoResponse: S.Codec<GetOrderBuyerInfoResponse> = /*#__PURE__*/ S.schema(
  $GetOrderBuyerInfoResponse
)

export interface GetOrderRegulatedInfoResponse {
  readonly payload?: OrderRegulatedInfo | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderRegulatedInfoResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderRegulatedInfo),
  errors: C.optional($ErrorList)
}))
export const GetOrderRegulatedInfoResponse: S.Codec<GetOrderRegulatedInfoResponse> = /*#__PURE__*/ S.schema(
  $GetOrderRegulatedInfoResponse
)

export interface GetOrderAddressResponse {
  readonly payload?: OrderAddress | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderAddressResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderAddress),
  errors: C.optional($ErrorList)
}))
export const GetOrderAddressResponse: S.Codec<GetOrderAddressResponse> = /*#__PURE__*/ S.schema(
  $GetOrderAddressResponse
)

export interface GetOrderItemsResponse {
  readonly payload?: OrderItemsList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderItemsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderItemsList),
  errors: C.optional($ErrorList)
}))
export const GetOrderItemsResponse: S.Codec<GetOrderItemsResponse> = /*#__PURE__*/ S.schema($GetOrderItemsResponse)

export interface GetOrderItemsBuyerInfoResponse {
  readonly payload?: OrderItemsBuyerInfoList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderItemsBuyerInfoResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderItemsBuyerInfoList),
  errors: C.optional($ErrorList)
}))
export const GetOrderItemsBuyerInfoResponse: S.Codec<GetOrderItemsBuyerInfoResponse> = /*#__PURE__*/ S.schema(
  $GetOrderItemsBuyerInfoResponse
)

export interface OrdersList {
  readonly Orders: OrderList
  readonly NextToken?: string | undefined
  readonly LastUpdatedBefore?: string | undefined
  readonly CreatedBefore?: string | undefined
}

const $OrdersList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Orders: $OrderList,
  NextToken: C.optional(C.String),
  LastUpdatedBefore: C.optional(C.String),
  CreatedBefore: C.optional(C.String)
}))
export const OrdersList: S.Codec<OrdersList> = /*#__PURE__*/ S.schema($OrdersList)

export type OrderList = ReadonlyArray<Order>

const $OrderList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Order))
export const OrderList: S.Codec<OrderList> = /*#__PURE__*/ S.schema($OrderList)

export interface Order {
  readonly AmazonOrderId: string
  readonly SellerOrderId?: string | undefined
  readonly PurchaseDate: string
  readonly LastUpdateDate: string
  readonly OrderStatus: "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "Canceled" | "Unfulfillable" | "InvoiceUnconfirmed" | "PendingAvailability" | (string & {})
  readonly FulfillmentChannel?: "MFN" | "AFN" | (string & {}) | undefined
  readonly SalesChannel?: string | undefined
  readonly OrderChannel?: string | undefined
  readonly ShipServiceLevel?: string | undefined
  readonly OrderTotal?: Money | undefined
  readonly NumberOfItemsShipped?: number | undefined
  readonly NumberOfItemsUnshipped?: number | undefined
  readonly PaymentExecutionDetail?: PaymentExecutionDetailItemList | undefined
  readonly PaymentMethod?: "COD" | "CVS" | "Other" | (string & {}) | undefined
  readonly PaymentMethodDetails?: PaymentMethodDetailItemList | undefined
  readonly MarketplaceId?: string | undefined
  readonly ShipmentServiceLevelCategory?: string | undefined
  readonly EasyShipShipmentStatus?: EasyShipShipmentStatus | undefined
  readonly CbaDisplayableShippingLabel?: string | undefined
  readonly OrderType?: "StandardOrder" | "LongLeadTimeOrder" | "Preorder" | "BackOrder" | "SourcingOnDemandOrder" | (string & {}) | undefined
  readonly EarliestShipDate?: string | undefined
  readonly LatestShipDate?: string | undefined
  readonly EarliestDeliveryDate?: string | undefined
  readonly LatestDeliveryDate?: string | undefined
  readonly IsBusinessOrder?: boolean | undefined
  readonly IsPrime?: boolean | undefined
  readonly IsPremiumOrder?: boolean | undefined
  readonly IsGlobalExpressEnabled?: boolean | undefined
  readonly ReplacedOrderId?: string | undefined
  /**
   * `getOrders` gives the string `"true"` or `"false"`, `getOrder` a boolean. The string `"false"` is truthy: write
   * `String(order.IsReplacementOrder) === "true"`.
   */
  readonly IsReplacementOrder?: boolean | "true" | "false" | undefined
  readonly PromiseResponseDueDate?: string | undefined
  readonly IsEstimatedShipDateSet?: boolean | undefined
  readonly IsSoldByAB?: boolean | undefined
  readonly IsIBA?: boolean | undefined
  readonly DefaultShipFromLocationAddress?: Address | undefined
  readonly BuyerInvoicePreference?: "INDIVIDUAL" | "BUSINESS" | (string & {}) | undefined
  readonly BuyerTaxInformation?: BuyerTaxInformation | undefined
  readonly FulfillmentInstruction?: FulfillmentInstruction | undefined
  readonly IsISPU?: boolean | undefined
  readonly IsAccessPointOrder?: boolean | undefined
  readonly MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  readonly SellerDisplayName?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly BuyerInfo?: BuyerInfo | undefined
  readonly AutomatedShippingSettings?: AutomatedShippingSettings | undefined
  readonly HasRegulatedItems?: boolean | undefined
  readonly ElectronicInvoiceStatus?: ElectronicInvoiceStatus | undefined
}

const $Order: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.String,
  SellerOrderId: C.optional(C.String),
  PurchaseDate: C.String,
  LastUpdateDate: C.String,
  OrderStatus: C.String,
  FulfillmentChannel: C.optional(C.String),
  SalesChannel: C.optional(C.String),
  OrderChannel: C.optional(C.String),
  ShipServiceLevel: C.optional(C.String),
  OrderTotal: C.optional($Money),
  NumberOfItemsShipped: C.optional(C.Number),
  NumberOfItemsUnshipped: C.optional(C.Number),
  PaymentExecutionDetail: C.optional($PaymentExecutionDetailItemList),
  PaymentMethod: C.optional(C.String),
  PaymentMethodDetails: C.optional($PaymentMethodDetailItemList),
  MarketplaceId: C.optional(C.String),
  ShipmentServiceLevelCategory: C.optional(C.String),
  EasyShipShipmentStatus: C.optional($EasyShipShipmentStatus),
  CbaDisplayableShippingLabel: C.optional(C.String),
  OrderType: C.optional(C.String),
  EarliestShipDate: C.optional(C.String),
  LatestShipDate: C.optional(C.String),
  EarliestDeliveryDate: C.optional(C.String),
  LatestDeliveryDate: C.optional(C.String),
  IsBusinessOrder: C.optional(C.Boolean),
  IsPrime: C.optional(C.Boolean),
  IsPremiumOrder: C.optional(C.Boolean),
  IsGlobalExpressEnabled: C.optional(C.Boolean),
  ReplacedOrderId: C.optional(C.String),
  IsReplacementOrder: C.optional(C.BooleanText),
  PromiseResponseDueDate: C.optional(C.String),
  IsEstimatedShipDateSet: C.optional(C.Boolean),
  IsSoldByAB: C.optional(C.Boolean),
  IsIBA: C.optional(C.Boolean),
  DefaultShipFromLocationAddress: C.optional($Address),
  BuyerInvoicePreference: C.optional(C.String),
  BuyerTaxInformation: C.optional($BuyerTaxInformation),
  FulfillmentInstruction: C.optional($FulfillmentInstruction),
  IsISPU: C.optional(C.Boolean),
  IsAccessPointOrder: C.optional(C.Boolean),
  MarketplaceTaxInfo: C.optional($MarketplaceTaxInfo),
  SellerDisplayName: C.optional(C.String),
  ShippingAddress: C.optional($Address),
  BuyerInfo: C.optional($BuyerInfo),
  AutomatedShippingSettings: C.optional($AutomatedShippingSettings),
  HasRegulatedItems: C.optional(C.Boolean),
  ElectronicInvoiceStatus: C.optional($ElectronicInvoiceStatus)
}))
export const Order: S.Codec<Order> = /*#__PURE__*/ S.schema($Order)

export interface OrderBuyerInfo {
  readonly AmazonOrderId: string
  readonly BuyerEmail?: string | undefined
  readonly BuyerName?: string | undefined
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

const $OrderBuyerInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.String,
  BuyerEmail: C.optional(C.String),
  BuyerName: C.optional(C.String),
  BuyerCounty: C.optional(C.String),
  BuyerTaxInfo: C.optional($BuyerTaxInfo),
  PurchaseOrderNumber: C.optional(C.String)
}))
export const OrderBuyerInfo: S.Codec<OrderBuyerInfo> = /*#__PURE__*/ S.schema($OrderBuyerInfo)

export interface OrderRegulatedInfo {
  readonly AmazonOrderId: string
  readonly RegulatedInformation: RegulatedInformation
  readonly RequiresDosageLabel: boolean
  readonly RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}

const $OrderRegulatedInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.String,
  RegulatedInformation: $RegulatedInformation,
  RequiresDosageLabel: C.Boolean,
  RegulatedOrderVerificationStatus: $RegulatedOrderVerificationStatus
}))
export const OrderRegulatedInfo: S.Codec<OrderRegulatedInfo> = /*#__PURE__*/ S.schema($OrderRegulatedInfo)

export interface RegulatedOrderVerificationStatus {
  readonly Status: VerificationStatus
  readonly RequiresMerchantAction: boolean
  readonly ValidRejectionReasons: ReadonlyArray<RejectionReason>
  readonly RejectionReason?: RejectionReason | undefined
  readonly ReviewDate?: string | undefined
  readonly ExternalReviewerId?: string | undefined
  readonly ValidVerificationDetails?: ReadonlyArray<ValidVerificationDetail> | undefined
  readonly ValidInterimStatusCodes?: ReadonlyArray<ValidInterimStatusCode> | undefined
}

const $RegulatedOrderVerificationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Status: $VerificationStatus,
  RequiresMerchantAction: C.Boolean,
  ValidRejectionReasons: C.Array($RejectionReason),
  RejectionReason: C.optional($RejectionReason),
  ReviewDate: C.optional(C.String),
  ExternalReviewerId: C.optional(C.String),
  ValidVerificationDetails: C.optional(C.Array($ValidVerificationDetail)),
  ValidInterimStatusCodes: C.optional(C.Array($ValidInterimStatusCode))
}))
export const RegulatedOrderVerificationStatus: S.Codec<RegulatedOrderVerificationStatus> = /*#__PURE__*/ S.schema(
  $RegulatedOrderVerificationStatus
)

export interface RejectionReason {
  readonly RejectionReasonId: string
  readonly RejectionReasonDescription: string
}

const $RejectionReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RejectionReasonId: C.String,
  RejectionReasonDescription: C.String
}))
export const RejectionReason: S.Codec<RejectionReason> = /*#__PURE__*/ S.schema($RejectionReason)

export interface PrescriptionDetail {
  readonly prescriptionId: string
  readonly expirationDate: DateTimeInput
  readonly writtenQuantity: number
  readonly totalRefillsAuthorized: number
  readonly refillsRemaining: number
  readonly clinicId: string
  readonly usageInstructions: string
}

const $PrescriptionDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  prescriptionId: C.String,
  expirationDate: C.DateTimeInput,
  writtenQuantity: C.Number,
  totalRefillsAuthorized: C.Number,
  refillsRemaining: C.Number,
  clinicId: C.String,
  usageInstructions: C.String
}))
export const PrescriptionDetail: S.Codec<PrescriptionDetail> = /*#__PURE__*/ S.schema($PrescriptionDetail)

export type ApprovedAlternativeDetails = ReadonlyArray<ApprovedAttribute>

const $ApprovedAlternativeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ApprovedAttribute))
export const ApprovedAlternativeDetails: S.Codec<ApprovedAlternativeDetails> = /*#__PURE__*/ S.schema(
  $ApprovedAlternativeDetails
)

export interface ApprovedAttribute {
  readonly attributeName: string
  readonly originalValue: string
  readonly approvedValue: string
}

const $ApprovedAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributeName: C.String,
  originalValue: C.String,
  approvedValue: C.String
}))
export const ApprovedAttribute: S.Codec<ApprovedAttribute> = /*#__PURE__*/ S.schema($ApprovedAttribute)

export interface InterimStatusDetail {
  readonly statusCode: string
  readonly statusDateTime: DateTimeInput
}

const $InterimStatusDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  statusCode: C.String,
  statusDateTime: C.DateTimeInput
}))
export const InterimStatusDetail: S.Codec<InterimStatusDetail> = /*#__PURE__*/ S.schema($InterimStatusDetail)

export interface ValidInterimStatusCode {
  readonly StatusCode: string
  readonly StatusDescription: string
}

const $ValidInterimStatusCode: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  StatusCode: C.String,
  StatusDescription: C.String
}))
export const ValidInterimStatusCode: S.Codec<ValidInterimStatusCode> = /*#__PURE__*/ S.schema($ValidInterimStatusCode)

export interface ValidVerificationDetail {
  readonly VerificationDetailType: string
  readonly ValidVerificationStatuses: ReadonlyArray<VerificationStatus>
}

const $ValidVerificationDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  VerificationDetailType: C.String,
  ValidVerificationStatuses: C.Array($VerificationStatus)
}))
export const ValidVerificationDetail: S.Codec<ValidVerificationDetail> = /*#__PURE__*/ S.schema(
  $ValidVerificationDetail
)

export interface VerificationDetails {
  readonly prescriptionDetail?: PrescriptionDetail | undefined
  readonly approvedAlternativeDetails?: ApprovedAlternativeDetails | undefined
  readonly interimStatusDetail?: InterimStatusDetail | undefined
}

const $VerificationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  prescriptionDetail: C.optional($PrescriptionDetail),
  approvedAlternativeDetails: C.optional($ApprovedAlternativeDetails),
  interimStatusDetail: C.optional($InterimStatusDetail)
}))
export const VerificationDetails: S.Codec<VerificationDetails> = /*#__PURE__*/ S.schema($VerificationDetails)

export type VerificationStatus = "Pending" | "Approved" | "Rejected" | "Expired" | "Cancelled" | (string & {})

const $VerificationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const VerificationStatus: S.Codec<VerificationStatus> = /*#__PURE__*/ S.schema($VerificationStatus)

export interface RegulatedInformation {
  readonly Fields: ReadonlyArray<RegulatedInformationField>
}

const $RegulatedInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Fields: C.Array($RegulatedInformationField)
}))
export const RegulatedInformation: S.Codec<RegulatedInformation> = /*#__PURE__*/ S.schema($RegulatedInformation)

export interface RegulatedInformationField {
  readonly FieldId: string
  readonly FieldLabel: string
  readonly FieldType: "Text" | "FileAttachment" | (string & {})
  readonly FieldValue: string
}

const $RegulatedInformationField: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FieldId: C.String,
  FieldLabel: C.String,
  FieldType: C.String,
  FieldValue: C.String
}))
export const RegulatedInformationField: S.Codec<RegulatedInformationField> = /*#__PURE__*/ S.schema(
  $RegulatedInformationField
)

export interface OrderAddress {
  readonly AmazonOrderId: string
  readonly BuyerCompanyName?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly DeliveryPreferences?: DeliveryPreferences | undefined
}

const $OrderAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.String,
  BuyerCompanyName: C.optional(C.String),
  ShippingAddress: C.optional($Address),
  DeliveryPreferences: C.optional($DeliveryPreferences)
}))
export const OrderAddress: S.Codec<OrderAddress> = /*#__PURE__*/ S.schema($OrderAddress)

export interface Address {
  readonly Name?: string | undefined
  readonly CompanyName?: string | undefined
  readonly AddressLine1?: string | undefined
  readonly AddressLine2?: string | undefined
  readonly AddressLine3?: string | undefined
  readonly City?: string | undefined
  readonly County?: string | undefined
  readonly District?: string | undefined
  readonly StateOrRegion?: string | undefined
  readonly Municipality?: string | undefined
  readonly PostalCode?: string | undefined
  readonly CountryCode?: string | undefined
  readonly Phone?: string | undefined
  readonly ExtendedFields?: AddressExtendedFields | undefined
  readonly AddressType?: "Residential" | "Commercial" | (string & {}) | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: C.optional(C.String),
  CompanyName: C.optional(C.String),
  AddressLine1: C.optional(C.String),
  AddressLine2: C.optional(C.String),
  AddressLine3: C.optional(C.String),
  City: C.optional(C.String),
  County: C.optional(C.String),
  District: C.optional(C.String),
  StateOrRegion: C.optional(C.String),
  Municipality: C.optional(C.String),
  PostalCode: C.optional(C.String),
  CountryCode: C.optional(C.String),
  Phone: C.optional(C.String),
  ExtendedFields: C.optional($AddressExtendedFields),
  AddressType: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface AddressExtendedFields {
  readonly StreetName?: string | undefined
  readonly StreetNumber?: string | undefined
  readonly Complement?: string | undefined
  readonly Neighborhood?: string | undefined
  readonly GeoCoordinates?: GeoCoordinates | undefined
}

const $AddressExtendedFields: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  StreetName: C.optional(C.String),
  StreetNumber: C.optional(C.String),
  Complement: C.optional(C.String),
  Neighborhood: C.optional(C.String),
  GeoCoordinates: C.optional($GeoCoordinates)
}))
export const AddressExtendedFields: S.Codec<AddressExtendedFields> = /*#__PURE__*/ S.schema($AddressExtendedFields)

export interface GeoCoordinates {
  readonly Latitude?: number | undefined
  readonly Longitude?: number | undefined
}

const $GeoCoordinates: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Latitude: C.optional(C.Number),
  Longitude: C.optional(C.Number)
}))
export const GeoCoordinates: S.Codec<GeoCoordinates> = /*#__PURE__*/ S.schema($GeoCoordinates)

export interface DeliveryPreferences {
  readonly DropOffLocation?: string | undefined
  readonly PreferredDeliveryTime?: PreferredDeliveryTime | undefined
  readonly OtherAttributes?: ReadonlyArray<OtherDeliveryAttributes> | undefined
  readonly AddressInstructions?: string | undefined
}

const $DeliveryPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DropOffLocation: C.optional(C.String),
  PreferredDeliveryTime: C.optional($PreferredDeliveryTime),
  OtherAttributes: C.optional(C.Array($OtherDeliveryAttributes)),
  AddressInstructions: C.optional(C.String)
}))
export const DeliveryPreferences: S.Codec<DeliveryPreferences> = /*#__PURE__*/ S.schema($DeliveryPreferences)

export interface PreferredDeliveryTime {
  readonly BusinessHours?: ReadonlyArray<BusinessHours> | undefined
  readonly ExceptionDates?: ReadonlyArray<ExceptionDates> | undefined
}

const $PreferredDeliveryTime: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  BusinessHours: C.optional(C.Array($BusinessHours)),
  ExceptionDates: C.optional(C.Array($ExceptionDates))
}))
export const PreferredDeliveryTime: S.Codec<PreferredDeliveryTime> = /*#__PURE__*/ S.schema($PreferredDeliveryTime)

export interface BusinessHours {
  readonly DayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

const $BusinessHours: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DayOfWeek: C.optional(C.String),
  OpenIntervals: C.optional(C.Array($OpenInterval))
}))
export const BusinessHours: S.Codec<BusinessHours> = /*#__PURE__*/ S.schema($BusinessHours)

export interface ExceptionDates {
  readonly ExceptionDate?: string | undefined
  readonly IsOpen?: boolean | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

const $ExceptionDates: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ExceptionDate: C.optional(C.String),
  IsOpen: C.optional(C.Boolean),
  OpenIntervals: C.optional(C.Array($OpenInterval))
}))
export const ExceptionDates: S.Codec<ExceptionDates> = /*#__PURE__*/ S.schema($ExceptionDates)

export interface OpenInterval {
  readonly StartTime?: OpenTimeInterval | undefined
  readonly EndTime?: OpenTimeInterval | undefined
}

const $OpenInterval: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  StartTime: C.optional($OpenTimeInterval),
  EndTime: C.optional($OpenTimeInterval)
}))
export const OpenInterval: S.Codec<OpenInterval> = /*#__PURE__*/ S.schema($OpenInterval)

export interface OpenTimeInterval {
  readonly Hour?: number | undefined
  readonly Minute?: number | undefined
}

const $OpenTimeInterval: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Hour: C.optional(C.Number),
  Minute: C.optional(C.Number)
}))
export const OpenTimeInterval: S.Codec<OpenTimeInterval> = /*#__PURE__*/ S.schema($OpenTimeInterval)

export type OtherDeliveryAttributes = "HAS_ACCESS_POINT" | "PALLET_ENABLED" | "PALLET_DISABLED" | (string & {})

const $OtherDeliveryAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OtherDeliveryAttributes: S.Codec<OtherDeliveryAttributes> = /*#__PURE__*/ S.schema(
  $OtherDeliveryAttributes
)

export interface Money {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CurrencyCode: C.optional(C.String),
  Amount: C.optional(C.String)
}))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type PaymentMethodDetailItemList = ReadonlyArray<string>

const $PaymentMethodDetailItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const PaymentMethodDetailItemList: S.Codec<PaymentMethodDetailItemList> = /*#__PURE__*/ S.schema(
  $PaymentMethodDetailItemList
)

export type PaymentExecutionDetailItemList = ReadonlyArray<PaymentExecutionDetailItem>

const $PaymentExecutionDetailItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentExecutionDetailItem))
export const PaymentExecutionDetailItemList: S.Codec<PaymentExecutionDetailItemList> = /*#__PURE__*/ S.schema(
  $PaymentExecutionDetailItemList
)

export interface PaymentExecutionDetailItem {
  readonly Payment: Money
  readonly PaymentMethod: string
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  readonly AuthorizationCode?: string | undefined
}

const $PaymentExecutionDetailItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Payment: $Money,
  PaymentMethod: C.String,
  AcquirerId: C.optional(C.String),
  CardBrand: C.optional(C.String),
  AuthorizationCode: C.optional(C.String)
}))
export const PaymentExecutionDetailItem: S.Codec<PaymentExecutionDetailItem> = /*#__PURE__*/ S.schema(
  $PaymentExecutionDetailItem
)

export interface BuyerTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

const $BuyerTaxInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CompanyLegalName: C.optional(C.String),
  TaxingRegion: C.optional(C.String),
  TaxClassifications: C.optional(C.Array($TaxClassification))
}))
export const BuyerTaxInfo: S.Codec<BuyerTaxInfo> = /*#__PURE__*/ S.schema($BuyerTaxInfo)

export interface MarketplaceTaxInfo {
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

const $MarketplaceTaxInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TaxClassifications: C.optional(C.Array($TaxClassification))
}))
export const MarketplaceTaxInfo: S.Codec<MarketplaceTaxInfo> = /*#__PURE__*/ S.schema($MarketplaceTaxInfo)

export interface TaxClassification {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

const $TaxClassification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: C.optional(C.String),
  Value: C.optional(C.String)
}))
export const TaxClassification: S.Codec<TaxClassification> = /*#__PURE__*/ S.schema($TaxClassification)

export interface OrderItemsList {
  readonly OrderItems: OrderItemList
  readonly NextToken?: string | undefined
  readonly AmazonOrderId: string
}

const $OrderItemsList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderItems: $OrderItemList,
  NextToken: C.optional(C.String),
  AmazonOrderId: C.String
}))
export const OrderItemsList: S.Codec<OrderItemsList> = /*#__PURE__*/ S.schema($OrderItemsList)

export type OrderItemList = ReadonlyArray<OrderItem>

const $OrderItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderItem))
export const OrderItemList: S.Codec<OrderItemList> = /*#__PURE__*/ S.schema($OrderItemList)

export interface OrderItem {
  readonly ASIN: string
  readonly SellerSKU?: string | undefined
  readonly OrderItemId: string
  readonly AssociatedItems?: ReadonlyArray<AssociatedItem> | undefined
  readonly Title?: string | undefined
  readonly QuantityOrdered: number
  readonly QuantityShipped?: number | undefined
  readonly ProductInfo?: ProductInfoDetail | undefined
  readonly PointsGranted?: PointsGrantedDetail | undefined
  readonly ItemPrice?: Money | undefined
  readonly ShippingPrice?: Money | undefined
  readonly ItemTax?: Money | undefined
  readonly ShippingTax?: Money | undefined
  readonly ShippingDiscount?: Money | undefined
  readonly ShippingDiscountTax?: Money | undefined
  readonly PromotionDiscount?: Money | undefined
  readonly PromotionDiscountTax?: Money | undefined
  readonly PromotionIds?: PromotionIdList | undefined
  readonly CODFee?: Money | undefined
  readonly CODFeeDiscount?: Money | undefined
  readonly IsGift?: string | undefined
  readonly ConditionNote?: string | undefined
  readonly ConditionId?: string | undefined
  readonly ConditionSubtypeId?: string | undefined
  readonly ScheduledDeliveryStartDate?: string | undefined
  readonly ScheduledDeliveryEndDate?: string | undefined
  readonly PriceDesignation?: string | undefined
  readonly TaxCollection?: TaxCollection | undefined
  readonly SerialNumberRequired?: boolean | undefined
  readonly IsTransparency?: boolean | undefined
  readonly IossNumber?: string | undefined
  readonly StoreChainStoreId?: string | undefined
  readonly DeemedResellerCategory?: "IOSS" | "UOSS" | "GB_VOEC" | "NO_VOEC" | "CA_MPF" | "AU_VOEC" | "NZ_VOEC" | "SG_VOEC" | "CH_SUPPLIER_IMPORT" | "JE_VOEC" | "KZ_VOEC" | "MY_VOEC" | (string & {}) | undefined
  readonly BuyerInfo?: ItemBuyerInfo | undefined
  readonly BuyerRequestedCancel?: BuyerRequestedCancel | undefined
  readonly SerialNumbers?: ReadonlyArray<string> | undefined
  readonly SubstitutionPreferences?: SubstitutionPreferences | undefined
  readonly Measurement?: Measurement | undefined
  readonly ShippingConstraints?: ShippingConstraints | undefined
  readonly AmazonPrograms?: AmazonPrograms | undefined
}

const $OrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ASIN: C.String,
  SellerSKU: C.optional(C.String),
  OrderItemId: C.String,
  AssociatedItems: C.optional(C.Array($AssociatedItem)),
  Title: C.optional(C.String),
  QuantityOrdered: C.Number,
  QuantityShipped: C.optional(C.Number),
  ProductInfo: C.optional($ProductInfoDetail),
  PointsGranted: C.optional($PointsGrantedDetail),
  ItemPrice: C.optional($Money),
  ShippingPrice: C.optional($Money),
  ItemTax: C.optional($Money),
  ShippingTax: C.optional($Money),
  ShippingDiscount: C.optional($Money),
  ShippingDiscountTax: C.optional($Money),
  PromotionDiscount: C.optional($Money),
  PromotionDiscountTax: C.optional($Money),
  PromotionIds: C.optional($PromotionIdList),
  CODFee: C.optional($Money),
  CODFeeDiscount: C.optional($Money),
  IsGift: C.optional(C.String),
  ConditionNote: C.optional(C.String),
  ConditionId: C.optional(C.String),
  ConditionSubtypeId: C.optional(C.String),
  ScheduledDeliveryStartDate: C.optional(C.String),
  ScheduledDeliveryEndDate: C.optional(C.String),
  PriceDesignation: C.optional(C.String),
  TaxCollection: C.optional($TaxCollection),
  SerialNumberRequired: C.optional(C.Boolean),
  IsTransparency: C.optional(C.Boolean),
  IossNumber: C.optional(C.String),
  StoreChainStoreId: C.optional(C.String),
  DeemedResellerCategory: C.optional(C.String),
  BuyerInfo: C.optional($ItemBuyerInfo),
  BuyerRequestedCancel: C.optional($BuyerRequestedCancel),
  SerialNumbers: C.optional(C.Array(C.String)),
  SubstitutionPreferences: C.optional($SubstitutionPreferences),
  Measurement: C.optional($Measurement),
  ShippingConstraints: C.optional($ShippingConstraints),
  AmazonPrograms: C.optional($AmazonPrograms)
}))
export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.schema($OrderItem)

export interface AmazonPrograms {
  readonly Programs: ReadonlyArray<string>
}

const $AmazonPrograms: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ Programs: C.Array(C.String) }))
export const AmazonPrograms: S.Codec<AmazonPrograms> = /*#__PURE__*/ S.schema($AmazonPrograms)

export interface SubstitutionPreferences {
  readonly SubstitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly SubstitutionOptions?: SubstitutionOptionList | undefined
}

const $SubstitutionPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SubstitutionType: C.String,
  SubstitutionOptions: C.optional($SubstitutionOptionList)
}))
export const SubstitutionPreferences: S.Codec<SubstitutionPreferences> = /*#__PURE__*/ S.schema(
  $SubstitutionPreferences
)

export type SubstitutionOptionList = ReadonlyArray<SubstitutionOption>

const $SubstitutionOptionList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SubstitutionOption))
export const SubstitutionOptionList: S.Codec<SubstitutionOptionList> = /*#__PURE__*/ S.schema($SubstitutionOptionList)

export interface SubstitutionOption {
  readonly ASIN?: string | undefined
  readonly QuantityOrdered?: number | undefined
  readonly SellerSKU?: string | undefined
  readonly Title?: string | undefined
  readonly Measurement?: Measurement | undefined
}

const $SubstitutionOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ASIN: C.optional(C.String),
  QuantityOrdered: C.optional(C.Number),
  SellerSKU: C.optional(C.String),
  Title: C.optional(C.String),
  Measurement: C.optional($Measurement)
}))
export const SubstitutionOption: S.Codec<SubstitutionOption> = /*#__PURE__*/ S.schema($SubstitutionOption)

export interface Measurement {
  readonly Unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly Value: number
}

const $Measurement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ Unit: C.String, Value: C.Number }))
export const Measurement: S.Codec<Measurement> = /*#__PURE__*/ S.schema($Measurement)

export interface AssociatedItem {
  readonly OrderId?: string | undefined
  readonly OrderItemId?: string | undefined
  readonly AssociationType?: AssociationType | undefined
}

const $AssociatedItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderId: C.optional(C.String),
  OrderItemId: C.optional(C.String),
  AssociationType: C.optional($AssociationType)
}))
export const AssociatedItem: S.Codec<AssociatedItem> = /*#__PURE__*/ S.schema($AssociatedItem)

export type AssociationType = "VALUE_ADD_SERVICE" | (string & {})

const $AssociationType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AssociationType: S.Codec<AssociationType> = /*#__PURE__*/ S.schema($AssociationType)

export interface OrderItemsBuyerInfoList {
  readonly OrderItems: OrderItemBuyerInfoList
  readonly NextToken?: string | undefined
  readonly AmazonOrderId: string
}

const $OrderItemsBuyerInfoList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderItems: $OrderItemBuyerInfoList,
  NextToken: C.optional(C.String),
  AmazonOrderId: C.String
}))
export const OrderItemsBuyerInfoList: S.Codec<OrderItemsBuyerInfoList> = /*#__PURE__*/ S.schema(
  $OrderItemsBuyerInfoList
)

export type OrderItemBuyerInfoList = ReadonlyArray<OrderItemBuyerInfo>

const $OrderItemBuyerInfoList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderItemBuyerInfo))
export const OrderItemBuyerInfoList: S.Codec<OrderItemBuyerInfoList> = /*#__PURE__*/ S.schema($OrderItemBuyerInfoList)

export interface OrderItemBuyerInfo {
  readonly OrderItemId: string
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  readonly GiftWrapPrice?: Money | undefined
  readonly GiftWrapTax?: Money | undefined
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

const $OrderItemBuyerInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderItemId: C.String,
  BuyerCustomizedInfo: C.optional($BuyerCustomizedInfoDetail),
  GiftWrapPrice: C.optional($Money),
  GiftWrapTax: C.optional($Money),
  GiftMessageText: C.optional(C.String),
  GiftWrapLevel: C.optional(C.String)
}))
export const OrderItemBuyerInfo: S.Codec<OrderItemBuyerInfo> = /*#__PURE__*/ S.schema($OrderItemBuyerInfo)

export interface PointsGrantedDetail {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: Money | undefined
}

const $PointsGrantedDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PointsNumber: C.optional(C.Number),
  PointsMonetaryValue: C.optional($Money)
}))
export const PointsGrantedDetail: S.Codec<PointsGrantedDetail> = /*#__PURE__*/ S.schema($PointsGrantedDetail)

export interface ProductInfoDetail {
  readonly NumberOfItems?: string | undefined
}

const $ProductInfoDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ NumberOfItems: C.optional(C.String) }))
export const ProductInfoDetail: S.Codec<ProductInfoDetail> = /*#__PURE__*/ S.schema($ProductInfoDetail)

export type PromotionIdList = ReadonlyArray<string>

const $PromotionIdList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const PromotionIdList: S.Codec<PromotionIdList> = /*#__PURE__*/ S.schema($PromotionIdList)

export interface BuyerCustomizedInfoDetail {
  readonly CustomizedURL?: string | undefined
}

const $BuyerCustomizedInfoDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CustomizedURL: C.optional(C.String)
}))
export const BuyerCustomizedInfoDetail: S.Codec<BuyerCustomizedInfoDetail> = /*#__PURE__*/ S.schema(
  $BuyerCustomizedInfoDetail
)

export interface TaxCollection {
  readonly Model?: "MarketplaceFacilitator" | "LowValueGoods" | (string & {}) | undefined
  /** Empty in some orders. */
  readonly ResponsibleParty?: "Amazon Services, Inc." | "Amazon Commercial Services Pty Ltd" | "" | (string & {}) | undefined
}

const $TaxCollection: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Model: C.optional(C.String),
  ResponsibleParty: C.optional(C.String)
}))
export const TaxCollection: S.Codec<TaxCollection> = /*#__PURE__*/ S.schema($TaxCollection)

export interface BuyerTaxInformation {
  readonly BuyerLegalCompanyName?: string | undefined
  readonly BuyerBusinessAddress?: string | undefined
  readonly BuyerTaxRegistrationId?: string | undefined
  readonly BuyerTaxOffice?: string | undefined
}

const $BuyerTaxInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  BuyerLegalCompanyName: C.optional(C.String),
  BuyerBusinessAddress: C.optional(C.String),
  BuyerTaxRegistrationId: C.optional(C.String),
  BuyerTaxOffice: C.optional(C.String)
}))
export const BuyerTaxInformation: S.Codec<BuyerTaxInformation> = /*#__PURE__*/ S.schema($BuyerTaxInformation)

export interface FulfillmentInstruction {
  readonly FulfillmentSupplySourceId?: string | undefined
}

const $FulfillmentInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FulfillmentSupplySourceId: C.optional(C.String)
}))
export const FulfillmentInstruction: S.Codec<FulfillmentInstruction> = /*#__PURE__*/ S.schema($FulfillmentInstruction)

export interface ShippingConstraints {
  readonly PalletDelivery?: ConstraintType | undefined
  readonly SignatureConfirmation?: ConstraintType | undefined
  readonly RecipientIdentityVerification?: ConstraintType | undefined
  readonly RecipientAgeVerification?: ConstraintType | undefined
}

const $ShippingConstraints: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PalletDelivery: C.optional($ConstraintType),
  SignatureConfirmation: C.optional($ConstraintType),
  RecipientIdentityVerification: C.optional($ConstraintType),
  RecipientAgeVerification: C.optional($ConstraintType)
}))
export const ShippingConstraints: S.Codec<ShippingConstraints> = /*#__PURE__*/ S.schema($ShippingConstraints)

export type ConstraintType = "MANDATORY" | (string & {})

const $ConstraintType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ConstraintType: S.Codec<ConstraintType> = /*#__PURE__*/ S.schema($ConstraintType)

export interface BuyerInfo {
  readonly BuyerEmail?: string | undefined
  readonly BuyerName?: string | undefined
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

const $BuyerInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  BuyerEmail: C.optional(C.String),
  BuyerName: C.optional(C.String),
  BuyerCounty: C.optional(C.String),
  BuyerTaxInfo: C.optional($BuyerTaxInfo),
  PurchaseOrderNumber: C.optional(C.String)
}))
export const BuyerInfo: S.Codec<BuyerInfo> = /*#__PURE__*/ S.schema($BuyerInfo)

export interface ItemBuyerInfo {
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  readonly GiftWrapPrice?: Money | undefined
  readonly GiftWrapTax?: Money | undefined
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

const $ItemBuyerInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  BuyerCustomizedInfo: C.optional($BuyerCustomizedInfoDetail),
  GiftWrapPrice: C.optional($Money),
  GiftWrapTax: C.optional($Money),
  GiftMessageText: C.optional(C.String),
  GiftWrapLevel: C.optional(C.String)
}))
export const ItemBuyerInfo: S.Codec<ItemBuyerInfo> = /*#__PURE__*/ S.schema($ItemBuyerInfo)

export interface AutomatedShippingSettings {
  readonly HasAutomatedShippingSettings?: boolean | undefined
  readonly AutomatedCarrier?: string | undefined
  readonly AutomatedShipMethod?: string | undefined
  readonly AutomatedCarrierName?: string | undefined
  readonly AutomatedShipMethodName?: string | undefined
}

const $AutomatedShippingSettings: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  HasAutomatedShippingSettings: C.optional(C.Boolean),
  AutomatedCarrier: C.optional(C.String),
  AutomatedShipMethod: C.optional(C.String),
  AutomatedCarrierName: C.optional(C.String),
  AutomatedShipMethodName: C.optional(C.String)
}))
export const AutomatedShippingSettings: S.Codec<AutomatedShippingSettings> = /*#__PURE__*/ S.schema(
  $AutomatedShippingSettings
)

export interface BuyerRequestedCancel {
  readonly IsBuyerRequestedCancel?: string | undefined
  readonly BuyerCancelReason?: string | undefined
}

const $BuyerRequestedCancel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IsBuyerRequestedCancel: C.optional(C.String),
  BuyerCancelReason: C.optional(C.String)
}))
export const BuyerRequestedCancel: S.Codec<BuyerRequestedCancel> = /*#__PURE__*/ S.schema($BuyerRequestedCancel)

export type EasyShipShipmentStatus = "PendingSchedule" | "PendingPickUp" | "PendingDropOff" | "LabelCanceled" | "PickedUp" | "DroppedOff" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "RejectedByBuyer" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "OutForDelivery" | "Damaged" | (string & {})

const $EasyShipShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EasyShipShipmentStatus: S.Codec<EasyShipShipmentStatus> = /*#__PURE__*/ S.schema($EasyShipShipmentStatus)

export type ElectronicInvoiceStatus = "NotRequired" | "NotFound" | "Processing" | "Errored" | "Accepted" | (string & {})

const $ElectronicInvoiceStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ElectronicInvoiceStatus: S.Codec<ElectronicInvoiceStatus> = /*#__PURE__*/ S.schema(
  $ElectronicInvoiceStatus
)

export interface ConfirmShipmentRequest {
  readonly packageDetail: PackageDetail
  readonly codCollectionMethod?: "DirectPayment" | (string & {}) | undefined
  readonly marketplaceId: MarketplaceId
}

const $ConfirmShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageDetail: $PackageDetail,
  codCollectionMethod: C.optional(C.String),
  marketplaceId: $MarketplaceId
}))
export const ConfirmShipmentRequest: S.Codec<ConfirmShipmentRequest> = /*#__PURE__*/ S.schema($ConfirmShipmentRequest)

export interface ConfirmShipmentErrorResponse {
  readonly errors?: ErrorList | undefined
}

const $ConfirmShipmentErrorResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const ConfirmShipmentErrorResponse: S.Codec<ConfirmShipmentErrorResponse> = /*#__PURE__*/ S.schema(
  $ConfirmShipmentErrorResponse
)

export interface PackageDetail {
  readonly packageReferenceId: PackageReferenceId
  readonly carrierCode: string
  readonly carrierName?: string | undefined
  readonly shippingMethod?: string | undefined
  readonly trackingNumber: string
  readonly shipDate: DateTimeInput
  readonly shipFromSupplySourceId?: string | undefined
  readonly orderItems: ConfirmShipmentOrderItemsList
}

const $PackageDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageReferenceId: $PackageReferenceId,
  carrierCode: C.String,
  carrierName: C.optional(C.String),
  shippingMethod: C.optional(C.String),
  trackingNumber: C.String,
  shipDate: C.DateTimeInput,
  shipFromSupplySourceId: C.optional(C.String),
  orderItems: $ConfirmShipmentOrderItemsList
}))
export const PackageDetail: S.Codec<PackageDetail> = /*#__PURE__*/ S.schema($PackageDetail)

export type ConfirmShipmentOrderItemsList = ReadonlyArray<ConfirmShipmentOrderItem>

const $ConfirmShipmentOrderItemsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ConfirmShipmentOrderItem))
export const ConfirmShipmentOrderItemsList: S.Codec<ConfirmShipmentOrderItemsList> = /*#__PURE__*/ S.schema(
  $ConfirmShipmentOrderItemsList
)

export interface ConfirmShipmentOrderItem {
  readonly orderItemId: string
  readonly quantity: number
  readonly transparencyCodes?: TransparencyCodeList | undefined
}

const $ConfirmShipmentOrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderItemId: C.String,
  quantity: C.Number,
  transparencyCodes: C.optional($TransparencyCodeList)
}))
export const ConfirmShipmentOrderItem: S.Codec<ConfirmShipmentOrderItem> = /*#__PURE__*/ S.schema(
  $ConfirmShipmentOrderItem
)

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

const $TransparencyCodeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TransparencyCode))
export const TransparencyCodeList: S.Codec<TransparencyCodeList> = /*#__PURE__*/ S.schema($TransparencyCodeList)

export type TransparencyCode = string

const $TransparencyCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TransparencyCode: S.Codec<TransparencyCode> = /*#__PURE__*/ S.schema($TransparencyCode)

export type PackageReferenceId = string

const $PackageReferenceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageReferenceId: S.Codec<PackageReferenceId> = /*#__PURE__*/ S.schema($PackageReferenceId)

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
