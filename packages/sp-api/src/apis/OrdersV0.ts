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
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
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

export const GetOrdersInput: S.Codec<GetOrdersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  CreatedAfter: S.optional(S.DateTimeInput),
  CreatedBefore: S.optional(S.DateTimeInput),
  LastUpdatedAfter: S.optional(S.DateTimeInput),
  LastUpdatedBefore: S.optional(S.DateTimeInput),
  OrderStatuses: S.optional(S.Array(S.String)),
  MarketplaceIds: S.Array(S.String),
  FulfillmentChannels: S.optional(S.Array(S.String)),
  PaymentMethods: S.optional(S.Array(S.String)),
  BuyerEmail: S.optional(S.String),
  SellerOrderId: S.optional(S.String),
  MaxResultsPerPage: S.optional(S.Number),
  EasyShipShipmentStatuses: S.optional(S.Array(S.String)),
  ElectronicInvoiceStatuses: S.optional(S.Array(S.String)),
  NextToken: S.optional(S.String),
  AmazonOrderIds: S.optional(S.Array(S.String)),
  ActualFulfillmentSupplySourceId: S.optional(S.String),
  IsISPU: S.optional(S.Boolean),
  StoreChainStoreId: S.optional(S.String),
  EarliestDeliveryDateBefore: S.optional(S.DateTimeInput),
  EarliestDeliveryDateAfter: S.optional(S.DateTimeInput),
  LatestDeliveryDateBefore: S.optional(S.DateTimeInput),
  LatestDeliveryDateAfter: S.optional(S.DateTimeInput)
}))

/**
 * `GET /orders/v0/orders`
 *
 * - Rate: 0.0167 requests per second, burst 20
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
    MaxResultsPerPage: { in: "query", type: "integer" },
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
  }
}, { output: (): S.Built => GetOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly orderId: string
}

export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({ orderId: S.String }))

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
  deprecated: "2027-03-27"
}, { output: (): S.Built => GetOrderResponse })

/** Input of `getOrderBuyerInfo`. */
export interface GetOrderBuyerInfoInput {
  readonly orderId: string
}

export const GetOrderBuyerInfoInput: S.Codec<GetOrderBuyerInfoInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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
  deprecated: "2027-03-27"
}, { output: (): S.Built => GetOrderBuyerInfoResponse })

/** Input of `getOrderAddress`. */
export interface GetOrderAddressInput {
  readonly orderId: string
}

export const GetOrderAddressInput: S.Codec<GetOrderAddressInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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
  deprecated: "2027-03-27"
}, { output: (): S.Built => GetOrderAddressResponse })

/** Input of `getOrderItems`. */
export interface GetOrderItemsInput {
  readonly orderId: string
  readonly NextToken?: string | undefined
}

export const GetOrderItemsInput: S.Codec<GetOrderItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  NextToken: S.optional(S.String)
}))

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
  }
}, { output: (): S.Built => GetOrderItemsResponse })

/** Input of `getOrderItemsBuyerInfo`. */
export interface GetOrderItemsBuyerInfoInput {
  readonly orderId: string
  readonly NextToken?: string | undefined
}

export const GetOrderItemsBuyerInfoInput: S.Codec<GetOrderItemsBuyerInfoInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  NextToken: S.optional(S.String)
}))

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
  }
}, { output: (): S.Built => GetOrderItemsBuyerInfoResponse })

/** Input of `updateShipmentStatus`. */
export interface UpdateShipmentStatusInput {
  readonly orderId: string
  readonly body: UpdateShipmentStatusRequest
}

export const UpdateShipmentStatusInput: S.Codec<UpdateShipmentStatusInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  body: UpdateShipmentStatusRequest
}))

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
}, { body: (): S.Built => UpdateShipmentStatusRequest })

/** Input of `getOrderRegulatedInfo`. */
export interface GetOrderRegulatedInfoInput {
  readonly orderId: string
}

export const GetOrderRegulatedInfoInput: S.Codec<GetOrderRegulatedInfoInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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
}, { output: (): S.Built => GetOrderRegulatedInfoResponse })

/** Input of `updateVerificationStatus`. */
export interface UpdateVerificationStatusInput {
  readonly orderId: string
  readonly body: UpdateVerificationStatusRequest
}

export const UpdateVerificationStatusInput: S.Codec<UpdateVerificationStatusInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ orderId: S.String, body: UpdateVerificationStatusRequest })
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
}, { body: (): S.Built => UpdateVerificationStatusRequest })

/** Input of `confirmShipment`. */
export interface ConfirmShipmentInput {
  readonly orderId: string
  readonly body: ConfirmShipmentRequest
}

export const ConfirmShipmentInput: S.Codec<ConfirmShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  body: ConfirmShipmentRequest
}))

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
}, { body: (): S.Built => ConfirmShipmentRequest })

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

export const UpdateShipmentStatusRequest: S.Codec<UpdateShipmentStatusRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: MarketplaceId,
  shipmentStatus: ShipmentStatus,
  orderItems: S.optional(OrderItems)
}))

export interface UpdateVerificationStatusRequest {
  readonly regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

export const UpdateVerificationStatusRequest: S.Codec<UpdateVerificationStatusRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody })
)

export interface UpdateVerificationStatusRequestBody {
  readonly status?: VerificationStatus | undefined
  readonly externalReviewerId: string
  readonly rejectionReasonId?: string | undefined
  readonly verificationDetails?: VerificationDetails | undefined
}

export const UpdateVerificationStatusRequestBody: S.Codec<UpdateVerificationStatusRequestBody> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      status: S.optional(VerificationStatus),
      externalReviewerId: S.String,
      rejectionReasonId: S.optional(S.String),
      verificationDetails: S.optional(VerificationDetails)
    })
  )

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export type ShipmentStatus = "ReadyForPickup" | "PickedUp" | "RefusedPickup" | (string & {})

export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export type OrderItems = ReadonlyArray<{
  readonly orderItemId?: string | undefined
  readonly quantity?: number | undefined
}>

export const OrderItems: S.Codec<OrderItems> = /*#__PURE__*/ S.define(() => S.Array(S.Struct({
  orderItemId: S.optional(S.String),
  quantity: S.optional(S.Number)
})))

export interface UpdateShipmentStatusErrorResponse {
  readonly errors?: ErrorList | undefined
}

export const UpdateShipmentStatusErrorResponse: S.Codec<UpdateShipmentStatusErrorResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface UpdateVerificationStatusErrorResponse {
  readonly errors?: ErrorList | undefined
}

export const UpdateVerificationStatusErrorResponse: S.Codec<UpdateVerificationStatusErrorResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface GetOrdersResponse {
  readonly payload?: OrdersList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrdersResponse: S.Codec<GetOrdersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrdersList),
  errors: S.optional(ErrorList)
}))

export interface GetOrderResponse {
  readonly payload?: Order | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Order),
  errors: S.optional(ErrorList)
}))

export interface GetOrderBuyerInfoResponse {
  readonly payload?: OrderBuyerInfo | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderBuyerInfoResponse: S.Codec<GetOrderBuyerInfoResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrderBuyerInfo),
  errors: S.optional(ErrorList)
}))

export interface GetOrderRegulatedInfoResponse {
  readonly payload?: OrderRegulatedInfo | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderRegulatedInfoResponse: S.Codec<GetOrderRegulatedInfoResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(OrderRegulatedInfo), errors: S.optional(ErrorList) })
)

export interface GetOrderAddressResponse {
  readonly payload?: OrderAddress | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderAddressResponse: S.Codec<GetOrderAddressResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrderAddress),
  errors: S.optional(ErrorList)
}))

export interface GetOrderItemsResponse {
  readonly payload?: OrderItemsList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderItemsResponse: S.Codec<GetOrderItemsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrderItemsList),
  errors: S.optional(ErrorList)
}))

export interface GetOrderItemsBuyerInfoResponse {
  readonly payload?: OrderItemsBuyerInfoList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOrderItemsBuyerInfoResponse: S.Codec<GetOrderItemsBuyerInfoResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(OrderItemsBuyerInfoList), errors: S.optional(ErrorList) })
)

export interface OrdersList {
  readonly Orders: OrderList
  readonly NextToken?: string | undefined
  readonly LastUpdatedBefore?: string | undefined
  readonly CreatedBefore?: string | undefined
}

export const OrdersList: S.Codec<OrdersList> = /*#__PURE__*/ S.define(() => S.Struct({
  Orders: OrderList,
  NextToken: S.optional(S.String),
  LastUpdatedBefore: S.optional(S.String),
  CreatedBefore: S.optional(S.String)
}))

export type OrderList = ReadonlyArray<Order>

export const OrderList: S.Codec<OrderList> = /*#__PURE__*/ S.define(() => S.Array(Order))

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
  readonly IsReplacementOrder?: boolean | undefined
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

export const Order: S.Codec<Order> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.String,
  SellerOrderId: S.optional(S.String),
  PurchaseDate: S.String,
  LastUpdateDate: S.String,
  OrderStatus: S.String,
  FulfillmentChannel: S.optional(S.String),
  SalesChannel: S.optional(S.String),
  OrderChannel: S.optional(S.String),
  ShipServiceLevel: S.optional(S.String),
  OrderTotal: S.optional(Money),
  NumberOfItemsShipped: S.optional(S.Number),
  NumberOfItemsUnshipped: S.optional(S.Number),
  PaymentExecutionDetail: S.optional(PaymentExecutionDetailItemList),
  PaymentMethod: S.optional(S.String),
  PaymentMethodDetails: S.optional(PaymentMethodDetailItemList),
  MarketplaceId: S.optional(S.String),
  ShipmentServiceLevelCategory: S.optional(S.String),
  EasyShipShipmentStatus: S.optional(EasyShipShipmentStatus),
  CbaDisplayableShippingLabel: S.optional(S.String),
  OrderType: S.optional(S.String),
  EarliestShipDate: S.optional(S.String),
  LatestShipDate: S.optional(S.String),
  EarliestDeliveryDate: S.optional(S.String),
  LatestDeliveryDate: S.optional(S.String),
  IsBusinessOrder: S.optional(S.Boolean),
  IsPrime: S.optional(S.Boolean),
  IsPremiumOrder: S.optional(S.Boolean),
  IsGlobalExpressEnabled: S.optional(S.Boolean),
  ReplacedOrderId: S.optional(S.String),
  IsReplacementOrder: S.optional(S.Boolean),
  PromiseResponseDueDate: S.optional(S.String),
  IsEstimatedShipDateSet: S.optional(S.Boolean),
  IsSoldByAB: S.optional(S.Boolean),
  IsIBA: S.optional(S.Boolean),
  DefaultShipFromLocationAddress: S.optional(Address),
  BuyerInvoicePreference: S.optional(S.String),
  BuyerTaxInformation: S.optional(BuyerTaxInformation),
  FulfillmentInstruction: S.optional(FulfillmentInstruction),
  IsISPU: S.optional(S.Boolean),
  IsAccessPointOrder: S.optional(S.Boolean),
  MarketplaceTaxInfo: S.optional(MarketplaceTaxInfo),
  SellerDisplayName: S.optional(S.String),
  ShippingAddress: S.optional(Address),
  BuyerInfo: S.optional(BuyerInfo),
  AutomatedShippingSettings: S.optional(AutomatedShippingSettings),
  HasRegulatedItems: S.optional(S.Boolean),
  ElectronicInvoiceStatus: S.optional(ElectronicInvoiceStatus)
}))

export interface OrderBuyerInfo {
  readonly AmazonOrderId: string
  readonly BuyerEmail?: string | undefined
  readonly BuyerName?: string | undefined
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

export const OrderBuyerInfo: S.Codec<OrderBuyerInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.String,
  BuyerEmail: S.optional(S.String),
  BuyerName: S.optional(S.String),
  BuyerCounty: S.optional(S.String),
  BuyerTaxInfo: S.optional(BuyerTaxInfo),
  PurchaseOrderNumber: S.optional(S.String)
}))

export interface OrderRegulatedInfo {
  readonly AmazonOrderId: string
  readonly RegulatedInformation: RegulatedInformation
  readonly RequiresDosageLabel: boolean
  readonly RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}

export const OrderRegulatedInfo: S.Codec<OrderRegulatedInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.String,
  RegulatedInformation: RegulatedInformation,
  RequiresDosageLabel: S.Boolean,
  RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}))

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

export const RegulatedOrderVerificationStatus: S.Codec<RegulatedOrderVerificationStatus> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    Status: VerificationStatus,
    RequiresMerchantAction: S.Boolean,
    ValidRejectionReasons: S.Array(RejectionReason),
    RejectionReason: S.optional(RejectionReason),
    ReviewDate: S.optional(S.String),
    ExternalReviewerId: S.optional(S.String),
    ValidVerificationDetails: S.optional(S.Array(ValidVerificationDetail)),
    ValidInterimStatusCodes: S.optional(S.Array(ValidInterimStatusCode))
  })
)

export interface RejectionReason {
  readonly RejectionReasonId: string
  readonly RejectionReasonDescription: string
}

export const RejectionReason: S.Codec<RejectionReason> = /*#__PURE__*/ S.define(() => S.Struct({
  RejectionReasonId: S.String,
  RejectionReasonDescription: S.String
}))

export interface PrescriptionDetail {
  readonly prescriptionId: string
  readonly expirationDate: DateTimeInput
  readonly writtenQuantity: number
  readonly totalRefillsAuthorized: number
  readonly refillsRemaining: number
  readonly clinicId: string
  readonly usageInstructions: string
}

export const PrescriptionDetail: S.Codec<PrescriptionDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  prescriptionId: S.String,
  expirationDate: S.DateTimeInput,
  writtenQuantity: S.Number,
  totalRefillsAuthorized: S.Number,
  refillsRemaining: S.Number,
  clinicId: S.String,
  usageInstructions: S.String
}))

export type ApprovedAlternativeDetails = ReadonlyArray<ApprovedAttribute>

export const ApprovedAlternativeDetails: S.Codec<ApprovedAlternativeDetails> = /*#__PURE__*/ S.define(() =>
  S.Array(ApprovedAttribute)
)

export interface ApprovedAttribute {
  readonly attributeName: string
  readonly originalValue: string
  readonly approvedValue: string
}

export const ApprovedAttribute: S.Codec<ApprovedAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  attributeName: S.String,
  originalValue: S.String,
  approvedValue: S.String
}))

export interface InterimStatusDetail {
  readonly statusCode: string
  readonly statusDateTime: DateTimeInput
}

export const InterimStatusDetail: S.Codec<InterimStatusDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  statusCode: S.String,
  statusDateTime: S.DateTimeInput
}))

export interface ValidInterimStatusCode {
  readonly StatusCode: string
  readonly StatusDescription: string
}

export const ValidInterimStatusCode: S.Codec<ValidInterimStatusCode> = /*#__PURE__*/ S.define(() => S.Struct({
  StatusCode: S.String,
  StatusDescription: S.String
}))

export interface ValidVerificationDetail {
  readonly VerificationDetailType: string
  readonly ValidVerificationStatuses: ReadonlyArray<VerificationStatus>
}

export const ValidVerificationDetail: S.Codec<ValidVerificationDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  VerificationDetailType: S.String,
  ValidVerificationStatuses: S.Array(VerificationStatus)
}))

export interface VerificationDetails {
  readonly prescriptionDetail?: PrescriptionDetail | undefined
  readonly approvedAlternativeDetails?: ApprovedAlternativeDetails | undefined
  readonly interimStatusDetail?: InterimStatusDetail | undefined
}

export const VerificationDetails: S.Codec<VerificationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  prescriptionDetail: S.optional(PrescriptionDetail),
  approvedAlternativeDetails: S.optional(ApprovedAlternativeDetails),
  interimStatusDetail: S.optional(InterimStatusDetail)
}))

export type VerificationStatus = "Pending" | "Approved" | "Rejected" | "Expired" | "Cancelled" | (string & {})

export const VerificationStatus: S.Codec<VerificationStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface RegulatedInformation {
  readonly Fields: ReadonlyArray<RegulatedInformationField>
}

export const RegulatedInformation: S.Codec<RegulatedInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  Fields: S.Array(RegulatedInformationField)
}))

export interface RegulatedInformationField {
  readonly FieldId: string
  readonly FieldLabel: string
  readonly FieldType: "Text" | "FileAttachment" | (string & {})
  readonly FieldValue: string
}

export const RegulatedInformationField: S.Codec<RegulatedInformationField> = /*#__PURE__*/ S.define(() => S.Struct({
  FieldId: S.String,
  FieldLabel: S.String,
  FieldType: S.String,
  FieldValue: S.String
}))

export interface OrderAddress {
  readonly AmazonOrderId: string
  readonly BuyerCompanyName?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly DeliveryPreferences?: DeliveryPreferences | undefined
}

export const OrderAddress: S.Codec<OrderAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.String,
  BuyerCompanyName: S.optional(S.String),
  ShippingAddress: S.optional(Address),
  DeliveryPreferences: S.optional(DeliveryPreferences)
}))

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: S.optional(S.String),
  CompanyName: S.optional(S.String),
  AddressLine1: S.optional(S.String),
  AddressLine2: S.optional(S.String),
  AddressLine3: S.optional(S.String),
  City: S.optional(S.String),
  County: S.optional(S.String),
  District: S.optional(S.String),
  StateOrRegion: S.optional(S.String),
  Municipality: S.optional(S.String),
  PostalCode: S.optional(S.String),
  CountryCode: S.optional(S.String),
  Phone: S.optional(S.String),
  ExtendedFields: S.optional(AddressExtendedFields),
  AddressType: S.optional(S.String)
}))

export interface AddressExtendedFields {
  readonly StreetName?: string | undefined
  readonly StreetNumber?: string | undefined
  readonly Complement?: string | undefined
  readonly Neighborhood?: string | undefined
  readonly GeoCoordinates?: GeoCoordinates | undefined
}

export const AddressExtendedFields: S.Codec<AddressExtendedFields> = /*#__PURE__*/ S.define(() => S.Struct({
  StreetName: S.optional(S.String),
  StreetNumber: S.optional(S.String),
  Complement: S.optional(S.String),
  Neighborhood: S.optional(S.String),
  GeoCoordinates: S.optional(GeoCoordinates)
}))

export interface GeoCoordinates {
  readonly Latitude?: number | undefined
  readonly Longitude?: number | undefined
}

export const GeoCoordinates: S.Codec<GeoCoordinates> = /*#__PURE__*/ S.define(() => S.Struct({
  Latitude: S.optional(S.Number),
  Longitude: S.optional(S.Number)
}))

export interface DeliveryPreferences {
  readonly DropOffLocation?: string | undefined
  readonly PreferredDeliveryTime?: PreferredDeliveryTime | undefined
  readonly OtherAttributes?: ReadonlyArray<OtherDeliveryAttributes> | undefined
  readonly AddressInstructions?: string | undefined
}

export const DeliveryPreferences: S.Codec<DeliveryPreferences> = /*#__PURE__*/ S.define(() => S.Struct({
  DropOffLocation: S.optional(S.String),
  PreferredDeliveryTime: S.optional(PreferredDeliveryTime),
  OtherAttributes: S.optional(S.Array(OtherDeliveryAttributes)),
  AddressInstructions: S.optional(S.String)
}))

export interface PreferredDeliveryTime {
  readonly BusinessHours?: ReadonlyArray<BusinessHours> | undefined
  readonly ExceptionDates?: ReadonlyArray<ExceptionDates> | undefined
}

export const PreferredDeliveryTime: S.Codec<PreferredDeliveryTime> = /*#__PURE__*/ S.define(() => S.Struct({
  BusinessHours: S.optional(S.Array(BusinessHours)),
  ExceptionDates: S.optional(S.Array(ExceptionDates))
}))

export interface BusinessHours {
  readonly DayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

export const BusinessHours: S.Codec<BusinessHours> = /*#__PURE__*/ S.define(() => S.Struct({
  DayOfWeek: S.optional(S.String),
  OpenIntervals: S.optional(S.Array(OpenInterval))
}))

export interface ExceptionDates {
  readonly ExceptionDate?: string | undefined
  readonly IsOpen?: boolean | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

export const ExceptionDates: S.Codec<ExceptionDates> = /*#__PURE__*/ S.define(() => S.Struct({
  ExceptionDate: S.optional(S.String),
  IsOpen: S.optional(S.Boolean),
  OpenIntervals: S.optional(S.Array(OpenInterval))
}))

export interface OpenInterval {
  readonly StartTime?: OpenTimeInterval | undefined
  readonly EndTime?: OpenTimeInterval | undefined
}

export const OpenInterval: S.Codec<OpenInterval> = /*#__PURE__*/ S.define(() => S.Struct({
  StartTime: S.optional(OpenTimeInterval),
  EndTime: S.optional(OpenTimeInterval)
}))

export interface OpenTimeInterval {
  readonly Hour?: number | undefined
  readonly Minute?: number | undefined
}

export const OpenTimeInterval: S.Codec<OpenTimeInterval> = /*#__PURE__*/ S.define(() => S.Struct({
  Hour: S.optional(S.Number),
  Minute: S.optional(S.Number)
}))

export type OtherDeliveryAttributes = "HAS_ACCESS_POINT" | "PALLET_ENABLED" | "PALLET_DISABLED" | (string & {})

export const OtherDeliveryAttributes: S.Codec<OtherDeliveryAttributes> = /*#__PURE__*/ S.define(() => S.String)

export interface Money {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.optional(S.String),
  Amount: S.optional(S.String)
}))

export type PaymentMethodDetailItemList = ReadonlyArray<string>

export const PaymentMethodDetailItemList: S.Codec<PaymentMethodDetailItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(S.String)
)

export type PaymentExecutionDetailItemList = ReadonlyArray<PaymentExecutionDetailItem>

export const PaymentExecutionDetailItemList: S.Codec<PaymentExecutionDetailItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(PaymentExecutionDetailItem)
)

export interface PaymentExecutionDetailItem {
  readonly Payment: Money
  readonly PaymentMethod: string
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  readonly AuthorizationCode?: string | undefined
}

export const PaymentExecutionDetailItem: S.Codec<PaymentExecutionDetailItem> = /*#__PURE__*/ S.define(() => S.Struct({
  Payment: Money,
  PaymentMethod: S.String,
  AcquirerId: S.optional(S.String),
  CardBrand: S.optional(S.String),
  AuthorizationCode: S.optional(S.String)
}))

export interface BuyerTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

export const BuyerTaxInfo: S.Codec<BuyerTaxInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  CompanyLegalName: S.optional(S.String),
  TaxingRegion: S.optional(S.String),
  TaxClassifications: S.optional(S.Array(TaxClassification))
}))

export interface MarketplaceTaxInfo {
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

export const MarketplaceTaxInfo: S.Codec<MarketplaceTaxInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  TaxClassifications: S.optional(S.Array(TaxClassification))
}))

export interface TaxClassification {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

export const TaxClassification: S.Codec<TaxClassification> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: S.optional(S.String),
  Value: S.optional(S.String)
}))

export interface OrderItemsList {
  readonly OrderItems: OrderItemList
  readonly NextToken?: string | undefined
  readonly AmazonOrderId: string
}

export const OrderItemsList: S.Codec<OrderItemsList> = /*#__PURE__*/ S.define(() => S.Struct({
  OrderItems: OrderItemList,
  NextToken: S.optional(S.String),
  AmazonOrderId: S.String
}))

export type OrderItemList = ReadonlyArray<OrderItem>

export const OrderItemList: S.Codec<OrderItemList> = /*#__PURE__*/ S.define(() => S.Array(OrderItem))

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
  readonly DeemedResellerCategory?: "IOSS" | "UOSS" | (string & {}) | undefined
  readonly BuyerInfo?: ItemBuyerInfo | undefined
  readonly BuyerRequestedCancel?: BuyerRequestedCancel | undefined
  readonly SerialNumbers?: ReadonlyArray<string> | undefined
  readonly SubstitutionPreferences?: SubstitutionPreferences | undefined
  readonly Measurement?: Measurement | undefined
  readonly ShippingConstraints?: ShippingConstraints | undefined
  readonly AmazonPrograms?: AmazonPrograms | undefined
}

export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  ASIN: S.String,
  SellerSKU: S.optional(S.String),
  OrderItemId: S.String,
  AssociatedItems: S.optional(S.Array(AssociatedItem)),
  Title: S.optional(S.String),
  QuantityOrdered: S.Number,
  QuantityShipped: S.optional(S.Number),
  ProductInfo: S.optional(ProductInfoDetail),
  PointsGranted: S.optional(PointsGrantedDetail),
  ItemPrice: S.optional(Money),
  ShippingPrice: S.optional(Money),
  ItemTax: S.optional(Money),
  ShippingTax: S.optional(Money),
  ShippingDiscount: S.optional(Money),
  ShippingDiscountTax: S.optional(Money),
  PromotionDiscount: S.optional(Money),
  PromotionDiscountTax: S.optional(Money),
  PromotionIds: S.optional(PromotionIdList),
  CODFee: S.optional(Money),
  CODFeeDiscount: S.optional(Money),
  IsGift: S.optional(S.String),
  ConditionNote: S.optional(S.String),
  ConditionId: S.optional(S.String),
  ConditionSubtypeId: S.optional(S.String),
  ScheduledDeliveryStartDate: S.optional(S.String),
  ScheduledDeliveryEndDate: S.optional(S.String),
  PriceDesignation: S.optional(S.String),
  TaxCollection: S.optional(TaxCollection),
  SerialNumberRequired: S.optional(S.Boolean),
  IsTransparency: S.optional(S.Boolean),
  IossNumber: S.optional(S.String),
  StoreChainStoreId: S.optional(S.String),
  DeemedResellerCategory: S.optional(S.String),
  BuyerInfo: S.optional(ItemBuyerInfo),
  BuyerRequestedCancel: S.optional(BuyerRequestedCancel),
  SerialNumbers: S.optional(S.Array(S.String)),
  SubstitutionPreferences: S.optional(SubstitutionPreferences),
  Measurement: S.optional(Measurement),
  ShippingConstraints: S.optional(ShippingConstraints),
  AmazonPrograms: S.optional(AmazonPrograms)
}))

export interface AmazonPrograms {
  readonly Programs: ReadonlyArray<string>
}

export const AmazonPrograms: S.Codec<AmazonPrograms> = /*#__PURE__*/ S.define(() => S.Struct({
  Programs: S.Array(S.String)
}))

export interface SubstitutionPreferences {
  readonly SubstitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly SubstitutionOptions?: SubstitutionOptionList | undefined
}

export const SubstitutionPreferences: S.Codec<SubstitutionPreferences> = /*#__PURE__*/ S.define(() => S.Struct({
  SubstitutionType: S.String,
  SubstitutionOptions: S.optional(SubstitutionOptionList)
}))

export type SubstitutionOptionList = ReadonlyArray<SubstitutionOption>

export const SubstitutionOptionList: S.Codec<SubstitutionOptionList> = /*#__PURE__*/ S.define(() =>
  S.Array(SubstitutionOption)
)

export interface SubstitutionOption {
  readonly ASIN?: string | undefined
  readonly QuantityOrdered?: number | undefined
  readonly SellerSKU?: string | undefined
  readonly Title?: string | undefined
  readonly Measurement?: Measurement | undefined
}

export const SubstitutionOption: S.Codec<SubstitutionOption> = /*#__PURE__*/ S.define(() => S.Struct({
  ASIN: S.optional(S.String),
  QuantityOrdered: S.optional(S.Number),
  SellerSKU: S.optional(S.String),
  Title: S.optional(S.String),
  Measurement: S.optional(Measurement)
}))

export interface Measurement {
  readonly Unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly Value: number
}

export const Measurement: S.Codec<Measurement> = /*#__PURE__*/ S.define(() => S.Struct({
  Unit: S.String,
  Value: S.Number
}))

export interface AssociatedItem {
  readonly OrderId?: string | undefined
  readonly OrderItemId?: string | undefined
  readonly AssociationType?: AssociationType | undefined
}

export const AssociatedItem: S.Codec<AssociatedItem> = /*#__PURE__*/ S.define(() => S.Struct({
  OrderId: S.optional(S.String),
  OrderItemId: S.optional(S.String),
  AssociationType: S.optional(AssociationType)
}))

export type AssociationType = "VALUE_ADD_SERVICE" | (string & {})

export const AssociationType: S.Codec<AssociationType> = /*#__PURE__*/ S.define(() => S.String)

export interface OrderItemsBuyerInfoList {
  readonly OrderItems: OrderItemBuyerInfoList
  readonly NextToken?: string | undefined
  readonly AmazonOrderId: string
}

export const OrderItemsBuyerInfoList: S.Codec<OrderItemsBuyerInfoList> = /*#__PURE__*/ S.define(() => S.Struct({
  OrderItems: OrderItemBuyerInfoList,
  NextToken: S.optional(S.String),
  AmazonOrderId: S.String
}))

export type OrderItemBuyerInfoList = ReadonlyArray<OrderItemBuyerInfo>

export const OrderItemBuyerInfoList: S.Codec<OrderItemBuyerInfoList> = /*#__PURE__*/ S.define(() =>
  S.Array(OrderItemBuyerInfo)
)

export interface OrderItemBuyerInfo {
  readonly OrderItemId: string
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  readonly GiftWrapPrice?: Money | undefined
  readonly GiftWrapTax?: Money | undefined
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

export const OrderItemBuyerInfo: S.Codec<OrderItemBuyerInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  OrderItemId: S.String,
  BuyerCustomizedInfo: S.optional(BuyerCustomizedInfoDetail),
  GiftWrapPrice: S.optional(Money),
  GiftWrapTax: S.optional(Money),
  GiftMessageText: S.optional(S.String),
  GiftWrapLevel: S.optional(S.String)
}))

export interface PointsGrantedDetail {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: Money | undefined
}

export const PointsGrantedDetail: S.Codec<PointsGrantedDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  PointsNumber: S.optional(S.Number),
  PointsMonetaryValue: S.optional(Money)
}))

export interface ProductInfoDetail {
  readonly NumberOfItems?: string | undefined
}

export const ProductInfoDetail: S.Codec<ProductInfoDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  NumberOfItems: S.optional(S.String)
}))

export type PromotionIdList = ReadonlyArray<string>

export const PromotionIdList: S.Codec<PromotionIdList> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export interface BuyerCustomizedInfoDetail {
  readonly CustomizedURL?: string | undefined
}

export const BuyerCustomizedInfoDetail: S.Codec<BuyerCustomizedInfoDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  CustomizedURL: S.optional(S.String)
}))

export interface TaxCollection {
  readonly Model?: "MarketplaceFacilitator" | (string & {}) | undefined
  readonly ResponsibleParty?: "Amazon Services, Inc." | (string & {}) | undefined
}

export const TaxCollection: S.Codec<TaxCollection> = /*#__PURE__*/ S.define(() => S.Struct({
  Model: S.optional(S.String),
  ResponsibleParty: S.optional(S.String)
}))

export interface BuyerTaxInformation {
  readonly BuyerLegalCompanyName?: string | undefined
  readonly BuyerBusinessAddress?: string | undefined
  readonly BuyerTaxRegistrationId?: string | undefined
  readonly BuyerTaxOffice?: string | undefined
}

export const BuyerTaxInformation: S.Codec<BuyerTaxInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  BuyerLegalCompanyName: S.optional(S.String),
  BuyerBusinessAddress: S.optional(S.String),
  BuyerTaxRegistrationId: S.optional(S.String),
  BuyerTaxOffice: S.optional(S.String)
}))

export interface FulfillmentInstruction {
  readonly FulfillmentSupplySourceId?: string | undefined
}

export const FulfillmentInstruction: S.Codec<FulfillmentInstruction> = /*#__PURE__*/ S.define(() => S.Struct({
  FulfillmentSupplySourceId: S.optional(S.String)
}))

export interface ShippingConstraints {
  readonly PalletDelivery?: ConstraintType | undefined
  readonly SignatureConfirmation?: ConstraintType | undefined
  readonly RecipientIdentityVerification?: ConstraintType | undefined
  readonly RecipientAgeVerification?: ConstraintType | undefined
}

export const ShippingConstraints: S.Codec<ShippingConstraints> = /*#__PURE__*/ S.define(() => S.Struct({
  PalletDelivery: S.optional(ConstraintType),
  SignatureConfirmation: S.optional(ConstraintType),
  RecipientIdentityVerification: S.optional(ConstraintType),
  RecipientAgeVerification: S.optional(ConstraintType)
}))

export type ConstraintType = "MANDATORY" | (string & {})

export const ConstraintType: S.Codec<ConstraintType> = /*#__PURE__*/ S.define(() => S.String)

export interface BuyerInfo {
  readonly BuyerEmail?: string | undefined
  readonly BuyerName?: string | undefined
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

export const BuyerInfo: S.Codec<BuyerInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  BuyerEmail: S.optional(S.String),
  BuyerName: S.optional(S.String),
  BuyerCounty: S.optional(S.String),
  BuyerTaxInfo: S.optional(BuyerTaxInfo),
  PurchaseOrderNumber: S.optional(S.String)
}))

export interface ItemBuyerInfo {
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  readonly GiftWrapPrice?: Money | undefined
  readonly GiftWrapTax?: Money | undefined
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

export const ItemBuyerInfo: S.Codec<ItemBuyerInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  BuyerCustomizedInfo: S.optional(BuyerCustomizedInfoDetail),
  GiftWrapPrice: S.optional(Money),
  GiftWrapTax: S.optional(Money),
  GiftMessageText: S.optional(S.String),
  GiftWrapLevel: S.optional(S.String)
}))

export interface AutomatedShippingSettings {
  readonly HasAutomatedShippingSettings?: boolean | undefined
  readonly AutomatedCarrier?: string | undefined
  readonly AutomatedShipMethod?: string | undefined
}

export const AutomatedShippingSettings: S.Codec<AutomatedShippingSettings> = /*#__PURE__*/ S.define(() => S.Struct({
  HasAutomatedShippingSettings: S.optional(S.Boolean),
  AutomatedCarrier: S.optional(S.String),
  AutomatedShipMethod: S.optional(S.String)
}))

export interface BuyerRequestedCancel {
  readonly IsBuyerRequestedCancel?: string | undefined
  readonly BuyerCancelReason?: string | undefined
}

export const BuyerRequestedCancel: S.Codec<BuyerRequestedCancel> = /*#__PURE__*/ S.define(() => S.Struct({
  IsBuyerRequestedCancel: S.optional(S.String),
  BuyerCancelReason: S.optional(S.String)
}))

export type EasyShipShipmentStatus = "PendingSchedule" | "PendingPickUp" | "PendingDropOff" | "LabelCanceled" | "PickedUp" | "DroppedOff" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "RejectedByBuyer" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "OutForDelivery" | "Damaged" | (string & {})

export const EasyShipShipmentStatus: S.Codec<EasyShipShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export type ElectronicInvoiceStatus = "NotRequired" | "NotFound" | "Processing" | "Errored" | "Accepted" | (string & {})

export const ElectronicInvoiceStatus: S.Codec<ElectronicInvoiceStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ConfirmShipmentRequest {
  readonly packageDetail: PackageDetail
  readonly codCollectionMethod?: "DirectPayment" | (string & {}) | undefined
  readonly marketplaceId: MarketplaceId
}

export const ConfirmShipmentRequest: S.Codec<ConfirmShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  packageDetail: PackageDetail,
  codCollectionMethod: S.optional(S.String),
  marketplaceId: MarketplaceId
}))

export interface ConfirmShipmentErrorResponse {
  readonly errors?: ErrorList | undefined
}

export const ConfirmShipmentErrorResponse: S.Codec<ConfirmShipmentErrorResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
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

export const PackageDetail: S.Codec<PackageDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  packageReferenceId: PackageReferenceId,
  carrierCode: S.String,
  carrierName: S.optional(S.String),
  shippingMethod: S.optional(S.String),
  trackingNumber: S.String,
  shipDate: S.DateTimeInput,
  shipFromSupplySourceId: S.optional(S.String),
  orderItems: ConfirmShipmentOrderItemsList
}))

export type ConfirmShipmentOrderItemsList = ReadonlyArray<ConfirmShipmentOrderItem>

export const ConfirmShipmentOrderItemsList: S.Codec<ConfirmShipmentOrderItemsList> = /*#__PURE__*/ S.define(() =>
  S.Array(ConfirmShipmentOrderItem)
)

export interface ConfirmShipmentOrderItem {
  readonly orderItemId: string
  readonly quantity: number
  readonly transparencyCodes?: TransparencyCodeList | undefined
}

export const ConfirmShipmentOrderItem: S.Codec<ConfirmShipmentOrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  orderItemId: S.String,
  quantity: S.Number,
  transparencyCodes: S.optional(TransparencyCodeList)
}))

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

export const TransparencyCodeList: S.Codec<TransparencyCodeList> = /*#__PURE__*/ S.define(() =>
  S.Array(TransparencyCode)
)

export type TransparencyCode = string

export const TransparencyCode: S.Codec<TransparencyCode> = /*#__PURE__*/ S.define(() => S.String)

export type PackageReferenceId = string

export const PackageReferenceId: S.Codec<PackageReferenceId> = /*#__PURE__*/ S.define(() => S.String)

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
