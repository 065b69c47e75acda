// AUTO-GENERATED from ordersV0.json by packages/codegen. Do not edit.
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
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getOrders`. */
export interface GetOrdersInput {
  /** ISO 8601. */
  readonly CreatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly CreatedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly OrderStatuses?: ReadonlyArray<"PendingAvailability" | "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "InvoiceUnconfirmed" | "Canceled" | "Unfulfillable" | (string & {})> | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. At most 50 items. */
  readonly MarketplaceIds: ReadonlyArray<string>
  readonly FulfillmentChannels?: ReadonlyArray<"AFN" | "MFN" | (string & {})> | undefined
  readonly PaymentMethods?: ReadonlyArray<"COD" | "CVS" | "Other" | (string & {})> | undefined
  /** Personal data. */
  readonly BuyerEmail?: string | undefined
  /** The seller's number of the order. */
  readonly SellerOrderId?: string | undefined
  /** 1 to 100; 100 if not given. */
  readonly MaxResultsPerPage?: number | undefined
  readonly EasyShipShipmentStatuses?: ReadonlyArray<"PendingSchedule" | "PendingPickUp" | "PendingDropOff" | "LabelCanceled" | "PickedUp" | "DroppedOff" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "RejectedByBuyer" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "OutForDelivery" | "Damaged" | (string & {})> | undefined
  readonly ElectronicInvoiceStatuses?: ReadonlyArray<"NotRequired" | "NotFound" | "Processing" | "Errored" | "Accepted" | (string & {})> | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
  /** Amazon order ids: `123-1234567-1234567`. At most 50 items. */
  readonly AmazonOrderIds?: ReadonlyArray<string> | undefined
  readonly ActualFulfillmentSupplySourceId?: string | undefined
  readonly IsISPU?: boolean | undefined
  readonly StoreChainStoreId?: string | undefined
  /** ISO 8601. */
  readonly EarliestDeliveryDateBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly EarliestDeliveryDateAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LatestDeliveryDateBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LatestDeliveryDateAfter?: DateTimeInput | undefined
}

const $GetOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  CreatedAfter: Shape.optional(Shape.DateTimeInput),
  CreatedBefore: Shape.optional(Shape.DateTimeInput),
  LastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  LastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  OrderStatuses: Shape.optional(Shape.Array(Shape.String)),
  MarketplaceIds: Shape.Array(Shape.String, 50),
  FulfillmentChannels: Shape.optional(Shape.Array(Shape.String)),
  PaymentMethods: Shape.optional(Shape.Array(Shape.String)),
  BuyerEmail: Shape.optional(Shape.String),
  SellerOrderId: Shape.optional(Shape.String),
  MaxResultsPerPage: Shape.optional(Shape.Number),
  EasyShipShipmentStatuses: Shape.optional(Shape.Array(Shape.String)),
  ElectronicInvoiceStatuses: Shape.optional(Shape.Array(Shape.String)),
  NextToken: Shape.optional(Shape.String),
  AmazonOrderIds: Shape.optional(Shape.Array(Shape.String, 50)),
  ActualFulfillmentSupplySourceId: Shape.optional(Shape.String),
  IsISPU: Shape.optional(Shape.Boolean),
  StoreChainStoreId: Shape.optional(Shape.String),
  EarliestDeliveryDateBefore: Shape.optional(Shape.DateTimeInput),
  EarliestDeliveryDateAfter: Shape.optional(Shape.DateTimeInput),
  LatestDeliveryDateBefore: Shape.optional(Shape.DateTimeInput),
  LatestDeliveryDateAfter: Shape.optional(Shape.DateTimeInput)
}))
export const GetOrdersInput: Schemas.Codec<GetOrdersInput> = Schemas.make($GetOrdersInput)

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
 * @see https://developer-docs.amazon.com/sp-api/reference/orders-v0
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrders: Paging.ItemsOperation<GetOrdersInput, GetOrdersResponse, Order> = Paging.items({
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
}, { output: (): Shape.Shape => $GetOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
}

const $GetOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetOrderInput: Schemas.Codec<GetOrderInput> = Schemas.make($GetOrderInput)

/**
 * `GET /orders/v0/orders/{orderId}`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: personal data with `dataElements` only (buyerInfo, shippingAddress, buyerTaxInformation)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/orders-v0
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOrderResponse })

/** Input of `getOrderBuyerInfo`. */
export interface GetOrderBuyerInfoInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
}

const $GetOrderBuyerInfoInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetOrderBuyerInfoInput: Schemas.Codec<GetOrderBuyerInfoInput> = Schemas.make($GetOrderBuyerInfoInput)

/**
 * `GET /orders/v0/orders/{orderId}/buyerInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderbuyerinfo
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderBuyerInfo: Op.Operation<GetOrderBuyerInfoInput, GetOrderBuyerInfoResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOrderBuyerInfoResponse })

/** Input of `getOrderAddress`. */
export interface GetOrderAddressInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
}

const $GetOrderAddressInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetOrderAddressInput: Schemas.Codec<GetOrderAddressInput> = Schemas.make($GetOrderAddressInput)

/**
 * `GET /orders/v0/orders/{orderId}/address`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderaddress
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderAddress: Op.Operation<GetOrderAddressInput, GetOrderAddressResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOrderAddressResponse })

/** Input of `getOrderItems`. */
export interface GetOrderItemsInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $GetOrderItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  NextToken: Shape.optional(Shape.String)
}))
export const GetOrderItemsInput: Schemas.Codec<GetOrderItemsInput> = Schemas.make($GetOrderItemsInput)

/**
 * `GET /orders/v0/orders/{orderId}/orderItems`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: personal data with `dataElements` only (buyerInfo)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderitems
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderItems: Paging.ItemsOperation<GetOrderItemsInput, GetOrderItemsResponse, OrderItem> = Paging.items({
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
}, { output: (): Shape.Shape => $GetOrderItemsResponse })

/** Input of `getOrderItemsBuyerInfo`. */
export interface GetOrderItemsBuyerInfoInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $GetOrderItemsBuyerInfoInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  NextToken: Shape.optional(Shape.String)
}))
export const GetOrderItemsBuyerInfoInput: Schemas.Codec<GetOrderItemsBuyerInfoInput> = Schemas.make(
  $GetOrderItemsBuyerInfoInput
)

/**
 * `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderitemsbuyerinfo
 *
 * @deprecated Amazon removes it on 2027-03-27; newer is Orders_2026_01_01.
 */
export const getOrderItemsBuyerInfo: Paging.ItemsOperation<
  GetOrderItemsBuyerInfoInput,
  GetOrderItemsBuyerInfoResponse,
  OrderItemBuyerInfo
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetOrderItemsBuyerInfoResponse })

/** Input of `updateShipmentStatus`. */
export interface UpdateShipmentStatusInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  readonly body: UpdateShipmentStatusRequest
}

const $UpdateShipmentStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  body: $UpdateShipmentStatusRequest
}))
export const UpdateShipmentStatusInput: Schemas.Codec<UpdateShipmentStatusInput> = Schemas.make(
  $UpdateShipmentStatusInput
)

/**
 * `POST /orders/v0/orders/{orderId}/shipment`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus
 */
export const updateShipmentStatus: Op.Operation<UpdateShipmentStatusInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateShipmentStatusRequest })

/** Input of `getOrderRegulatedInfo`. */
export interface GetOrderRegulatedInfoInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
}

const $GetOrderRegulatedInfoInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetOrderRegulatedInfoInput: Schemas.Codec<GetOrderRegulatedInfoInput> = Schemas.make(
  $GetOrderRegulatedInfoInput
)

/**
 * `GET /orders/v0/orders/{orderId}/regulatedInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderregulatedinfo
 */
export const getOrderRegulatedInfo: Op.Operation<GetOrderRegulatedInfoInput, GetOrderRegulatedInfoResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOrderRegulatedInfoResponse })

/** Input of `updateVerificationStatus`. */
export interface UpdateVerificationStatusInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  readonly body: UpdateVerificationStatusRequest
}

const $UpdateVerificationStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  body: $UpdateVerificationStatusRequest
}))
export const UpdateVerificationStatusInput: Schemas.Codec<UpdateVerificationStatusInput> = Schemas.make(
  $UpdateVerificationStatusInput
)

/**
 * `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateverificationstatus
 */
export const updateVerificationStatus: Op.Operation<UpdateVerificationStatusInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateVerificationStatusRequest })

/** Input of `confirmShipment`. */
export interface ConfirmShipmentInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  readonly body: ConfirmShipmentRequest
}

const $ConfirmShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  body: $ConfirmShipmentRequest
}))
export const ConfirmShipmentInput: Schemas.Codec<ConfirmShipmentInput> = Schemas.make($ConfirmShipmentInput)

/**
 * `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
 *
 * - Rate: 2 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmshipment
 */
export const confirmShipment: Op.Operation<ConfirmShipmentInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $ConfirmShipmentRequest })

/** The operations of Orders as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/OrdersV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** `ReadyForPickup`, `PickedUp` or `RefusedPickup`. */
  readonly shipmentStatus: ShipmentStatus
  readonly orderItems?: OrderItems | undefined
}

const $UpdateShipmentStatusRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  shipmentStatus: $ShipmentStatus,
  orderItems: Shape.optional($OrderItems)
}))
export const UpdateShipmentStatusRequest: Schemas.Codec<UpdateShipmentStatusRequest> = Schemas.make(
  $UpdateShipmentStatusRequest
)

export interface UpdateVerificationStatusRequest {
  readonly regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

const $UpdateVerificationStatusRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  regulatedOrderVerificationStatus: $UpdateVerificationStatusRequestBody
}))
export const UpdateVerificationStatusRequest: Schemas.Codec<UpdateVerificationStatusRequest> = Schemas.make(
  $UpdateVerificationStatusRequest
)

export interface UpdateVerificationStatusRequestBody {
  /** `Pending`, `Approved`, `Rejected`, `Expired` or `Cancelled`. */
  readonly status?: VerificationStatus | undefined
  readonly externalReviewerId: string
  readonly rejectionReasonId?: string | undefined
  readonly verificationDetails?: VerificationDetails | undefined
}

const $UpdateVerificationStatusRequestBody: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.optional($VerificationStatus),
  externalReviewerId: Shape.String,
  rejectionReasonId: Shape.optional(Shape.String),
  verificationDetails: Shape.optional($VerificationDetails)
}))
export const UpdateVerificationStatusRequestBody: Schemas.Codec<UpdateVerificationStatusRequestBody> = Schemas.make(
  $UpdateVerificationStatusRequestBody
)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

export type ShipmentStatus = "ReadyForPickup" | "PickedUp" | "RefusedPickup" | (string & {})

const $ShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentStatus: Schemas.Codec<ShipmentStatus> = Schemas.make($ShipmentStatus)

export type OrderItems = ReadonlyArray<{
  /** Amazon's number of the item in the order. */
  readonly orderItemId?: string | undefined
  /** A whole number. */
  readonly quantity?: number | undefined
}>

const $OrderItems: Shape.Shape = Shape.define(() => Shape.Array(Shape.Struct({
  orderItemId: Shape.optional(Shape.String),
  quantity: Shape.optional(Shape.Number)
})))
export const OrderItems: Schemas.Codec<OrderItems> = Schemas.make($OrderItems)

export interface UpdateShipmentStatusErrorResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateShipmentStatusErrorResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const UpdateShipmentStatusErrorResponse: Schemas.Codec<UpdateShipmentStatusErrorResponse> = Schemas.make(
  $UpdateShipmentStatusErrorResponse
)

export interface UpdateVerificationStatusErrorResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateVerificationStatusErrorResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const UpdateVerificationStatusErrorResponse: Schemas.Codec<UpdateVerificationStatusErrorResponse> = Schemas.make(
  $UpdateVerificationStatusErrorResponse
)

export interface GetOrdersResponse {
  readonly payload?: OrdersList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrdersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrdersList),
  errors: Shape.optional($ErrorList)
}))
export const GetOrdersResponse: Schemas.Codec<GetOrdersResponse> = Schemas.make($GetOrdersResponse)

export interface GetOrderResponse {
  readonly payload?: Order | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Order),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderResponse: Schemas.Codec<GetOrderResponse> = Schemas.make($GetOrderResponse)

export interface GetOrderBuyerInfoResponse {
  readonly payload?: OrderBuyerInfo | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderBuyerInfoResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderBuyerInfo),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderBuyerInfoResponse: Schemas.Codec<GetOrderBuyerInfoResponse> = Schemas.make(
  $GetOrderBuyerInfoResponse
)

export interface GetOrderRegulatedInfoResponse {
  readonly payload?: OrderRegulatedInfo | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderRegulatedInfoResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderRegulatedInfo),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderRegulatedInfoResponse: Schemas.Codec<GetOrderRegulatedInfoResponse> = Schemas.make(
  $GetOrderRegulatedInfoResponse
)

export interface GetOrderAddressResponse {
  readonly payload?: OrderAddress | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderAddressResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderAddress),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderAddressResponse: Schemas.Codec<GetOrderAddressResponse> = Schemas.make($GetOrderAddressResponse)

export interface GetOrderItemsResponse {
  readonly payload?: OrderItemsList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderItemsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderItemsList),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderItemsResponse: Schemas.Codec<GetOrderItemsResponse> = Schemas.make($GetOrderItemsResponse)

export interface GetOrderItemsBuyerInfoResponse {
  readonly payload?: OrderItemsBuyerInfoList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderItemsBuyerInfoResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderItemsBuyerInfoList),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderItemsBuyerInfoResponse: Schemas.Codec<GetOrderItemsBuyerInfoResponse> = Schemas.make(
  $GetOrderItemsBuyerInfoResponse
)

export interface OrdersList {
  readonly Orders: OrderList
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
  /** ISO 8601. */
  readonly LastUpdatedBefore?: string | undefined
  /** ISO 8601. */
  readonly CreatedBefore?: string | undefined
}

const $OrdersList: Shape.Shape = Shape.define(() => Shape.Struct({
  Orders: $OrderList,
  NextToken: Shape.optional(Shape.String),
  LastUpdatedBefore: Shape.optional(Shape.String),
  CreatedBefore: Shape.optional(Shape.String)
}))
export const OrdersList: Schemas.Codec<OrdersList> = Schemas.make($OrdersList)

export type OrderList = ReadonlyArray<Order>

const $OrderList: Shape.Shape = Shape.define(() => Shape.Array($Order))
export const OrderList: Schemas.Codec<OrderList> = Schemas.make($OrderList)

export interface Order {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
  /** The seller's number of the order. */
  readonly SellerOrderId?: string | undefined
  readonly PurchaseDate: string
  readonly LastUpdateDate: string
  readonly OrderStatus: "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "Canceled" | "Unfulfillable" | "InvoiceUnconfirmed" | "PendingAvailability" | (string & {})
  readonly FulfillmentChannel?: "MFN" | "AFN" | (string & {}) | undefined
  readonly SalesChannel?: string | undefined
  readonly OrderChannel?: string | undefined
  readonly ShipServiceLevel?: string | undefined
  /** An amount with its currency. */
  readonly OrderTotal?: Money | undefined
  /** A whole number. */
  readonly NumberOfItemsShipped?: number | undefined
  /** A whole number. */
  readonly NumberOfItemsUnshipped?: number | undefined
  readonly PaymentExecutionDetail?: PaymentExecutionDetailItemList | undefined
  /** COD and CVS only; `PaymentMethodDetails` has the others. */
  readonly PaymentMethod?: "COD" | "CVS" | "Other" | (string & {}) | undefined
  readonly PaymentMethodDetails?: PaymentMethodDetailItemList | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly ShipmentServiceLevelCategory?: "Expedited" | "FreeEconomy" | "NextDay" | "Priority" | "SameDay" | "SecondDay" | "Scheduled" | "Standard" | (string & {}) | undefined
  /**
   * `PendingSchedule`, `PendingPickUp`, `PendingDropOff`, `LabelCanceled`, `PickedUp`, `DroppedOff`,
   * `AtOriginFC`, `AtDestinationFC` or another of 16 known values.
   */
  readonly EasyShipShipmentStatus?: EasyShipShipmentStatus | undefined
  readonly CbaDisplayableShippingLabel?: string | undefined
  readonly OrderType?: "StandardOrder" | "LongLeadTimeOrder" | "Preorder" | "BackOrder" | "SourcingOnDemandOrder" | (string & {}) | undefined
  /** ISO 8601. */
  readonly EarliestShipDate?: string | undefined
  /** ISO 8601. */
  readonly LatestShipDate?: string | undefined
  /** ISO 8601. */
  readonly EarliestDeliveryDate?: string | undefined
  /** ISO 8601. */
  readonly LatestDeliveryDate?: string | undefined
  readonly IsBusinessOrder?: boolean | undefined
  readonly IsPrime?: boolean | undefined
  readonly IsPremiumOrder?: boolean | undefined
  readonly IsGlobalExpressEnabled?: boolean | undefined
  readonly ReplacedOrderId?: string | undefined
  /**
   * `getOrders` returns the string `"true"` or `"false"`, `getOrder` a boolean. The string `"false"` is
   * truthy: write `String(order.IsReplacementOrder) === "true"`.
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
  /** `NotRequired`, `NotFound`, `Processing`, `Errored` or `Accepted`. */
  readonly ElectronicInvoiceStatus?: ElectronicInvoiceStatus | undefined
}

const $Order: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.String,
  SellerOrderId: Shape.optional(Shape.String),
  PurchaseDate: Shape.String,
  LastUpdateDate: Shape.String,
  OrderStatus: Shape.String,
  FulfillmentChannel: Shape.optional(Shape.String),
  SalesChannel: Shape.optional(Shape.String),
  OrderChannel: Shape.optional(Shape.String),
  ShipServiceLevel: Shape.optional(Shape.String),
  OrderTotal: Shape.optional($Money),
  NumberOfItemsShipped: Shape.optional(Shape.Number),
  NumberOfItemsUnshipped: Shape.optional(Shape.Number),
  PaymentExecutionDetail: Shape.optional($PaymentExecutionDetailItemList),
  PaymentMethod: Shape.optional(Shape.String),
  PaymentMethodDetails: Shape.optional($PaymentMethodDetailItemList),
  MarketplaceId: Shape.optional(Shape.String),
  ShipmentServiceLevelCategory: Shape.optional(Shape.String),
  EasyShipShipmentStatus: Shape.optional($EasyShipShipmentStatus),
  CbaDisplayableShippingLabel: Shape.optional(Shape.String),
  OrderType: Shape.optional(Shape.String),
  EarliestShipDate: Shape.optional(Shape.String),
  LatestShipDate: Shape.optional(Shape.String),
  EarliestDeliveryDate: Shape.optional(Shape.String),
  LatestDeliveryDate: Shape.optional(Shape.String),
  IsBusinessOrder: Shape.optional(Shape.Boolean),
  IsPrime: Shape.optional(Shape.Boolean),
  IsPremiumOrder: Shape.optional(Shape.Boolean),
  IsGlobalExpressEnabled: Shape.optional(Shape.Boolean),
  ReplacedOrderId: Shape.optional(Shape.String),
  IsReplacementOrder: Shape.optional(Shape.BooleanString),
  PromiseResponseDueDate: Shape.optional(Shape.String),
  IsEstimatedShipDateSet: Shape.optional(Shape.Boolean),
  IsSoldByAB: Shape.optional(Shape.Boolean),
  IsIBA: Shape.optional(Shape.Boolean),
  DefaultShipFromLocationAddress: Shape.optional($Address),
  BuyerInvoicePreference: Shape.optional(Shape.String),
  BuyerTaxInformation: Shape.optional($BuyerTaxInformation),
  FulfillmentInstruction: Shape.optional($FulfillmentInstruction),
  IsISPU: Shape.optional(Shape.Boolean),
  IsAccessPointOrder: Shape.optional(Shape.Boolean),
  MarketplaceTaxInfo: Shape.optional($MarketplaceTaxInfo),
  SellerDisplayName: Shape.optional(Shape.String),
  ShippingAddress: Shape.optional($Address),
  BuyerInfo: Shape.optional($BuyerInfo),
  AutomatedShippingSettings: Shape.optional($AutomatedShippingSettings),
  HasRegulatedItems: Shape.optional(Shape.Boolean),
  ElectronicInvoiceStatus: Shape.optional($ElectronicInvoiceStatus)
}))
export const Order: Schemas.Codec<Order> = Schemas.make($Order)

export interface OrderBuyerInfo {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
  /** Personal data. */
  readonly BuyerEmail?: string | undefined
  /** Personal data. */
  readonly BuyerName?: string | undefined
  /** Personal data. */
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

const $OrderBuyerInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.String,
  BuyerEmail: Shape.optional(Shape.String),
  BuyerName: Shape.optional(Shape.String),
  BuyerCounty: Shape.optional(Shape.String),
  BuyerTaxInfo: Shape.optional($BuyerTaxInfo),
  PurchaseOrderNumber: Shape.optional(Shape.String)
}))
export const OrderBuyerInfo: Schemas.Codec<OrderBuyerInfo> = Schemas.make($OrderBuyerInfo)

export interface OrderRegulatedInfo {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
  readonly RegulatedInformation: RegulatedInformation
  readonly RequiresDosageLabel: boolean
  readonly RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}

const $OrderRegulatedInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.String,
  RegulatedInformation: $RegulatedInformation,
  RequiresDosageLabel: Shape.Boolean,
  RegulatedOrderVerificationStatus: $RegulatedOrderVerificationStatus
}))
export const OrderRegulatedInfo: Schemas.Codec<OrderRegulatedInfo> = Schemas.make($OrderRegulatedInfo)

export interface RegulatedOrderVerificationStatus {
  /** `Pending`, `Approved`, `Rejected`, `Expired` or `Cancelled`. */
  readonly Status: VerificationStatus
  readonly RequiresMerchantAction: boolean
  readonly ValidRejectionReasons: ReadonlyArray<RejectionReason>
  readonly RejectionReason?: RejectionReason | undefined
  /** ISO 8601. */
  readonly ReviewDate?: string | undefined
  readonly ExternalReviewerId?: string | undefined
  readonly ValidVerificationDetails?: ReadonlyArray<ValidVerificationDetail> | undefined
  readonly ValidInterimStatusCodes?: ReadonlyArray<ValidInterimStatusCode> | undefined
}

const $RegulatedOrderVerificationStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  Status: $VerificationStatus,
  RequiresMerchantAction: Shape.Boolean,
  ValidRejectionReasons: Shape.Array($RejectionReason),
  RejectionReason: Shape.optional($RejectionReason),
  ReviewDate: Shape.optional(Shape.String),
  ExternalReviewerId: Shape.optional(Shape.String),
  ValidVerificationDetails: Shape.optional(Shape.Array($ValidVerificationDetail)),
  ValidInterimStatusCodes: Shape.optional(Shape.Array($ValidInterimStatusCode))
}))
export const RegulatedOrderVerificationStatus: Schemas.Codec<RegulatedOrderVerificationStatus> = Schemas.make(
  $RegulatedOrderVerificationStatus
)

export interface RejectionReason {
  readonly RejectionReasonId: string
  readonly RejectionReasonDescription: string
}

const $RejectionReason: Shape.Shape = Shape.define(() => Shape.Struct({
  RejectionReasonId: Shape.String,
  RejectionReasonDescription: Shape.String
}))
export const RejectionReason: Schemas.Codec<RejectionReason> = Schemas.make($RejectionReason)

export interface PrescriptionDetail {
  readonly prescriptionId: string
  /** ISO 8601. */
  readonly expirationDate: DateTimeInput
  /** A whole number, at least 1. */
  readonly writtenQuantity: number
  /** A whole number, at least 0. */
  readonly totalRefillsAuthorized: number
  /** A whole number, at least 0. */
  readonly refillsRemaining: number
  readonly clinicId: string
  readonly usageInstructions: string
}

const $PrescriptionDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  prescriptionId: Shape.String,
  expirationDate: Shape.DateTimeInput,
  writtenQuantity: Shape.Number,
  totalRefillsAuthorized: Shape.Number,
  refillsRemaining: Shape.Number,
  clinicId: Shape.String,
  usageInstructions: Shape.String
}))
export const PrescriptionDetail: Schemas.Codec<PrescriptionDetail> = Schemas.make($PrescriptionDetail)

export type ApprovedAlternativeDetails = ReadonlyArray<ApprovedAttribute>

const $ApprovedAlternativeDetails: Shape.Shape = Shape.define(() => Shape.Array($ApprovedAttribute))
export const ApprovedAlternativeDetails: Schemas.Codec<ApprovedAlternativeDetails> = Schemas.make(
  $ApprovedAlternativeDetails
)

export interface ApprovedAttribute {
  readonly attributeName: string
  readonly originalValue: string
  readonly approvedValue: string
}

const $ApprovedAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  attributeName: Shape.String,
  originalValue: Shape.String,
  approvedValue: Shape.String
}))
export const ApprovedAttribute: Schemas.Codec<ApprovedAttribute> = Schemas.make($ApprovedAttribute)

export interface InterimStatusDetail {
  readonly statusCode: string
  /** ISO 8601. */
  readonly statusDateTime: DateTimeInput
}

const $InterimStatusDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  statusCode: Shape.String,
  statusDateTime: Shape.DateTimeInput
}))
export const InterimStatusDetail: Schemas.Codec<InterimStatusDetail> = Schemas.make($InterimStatusDetail)

export interface ValidInterimStatusCode {
  readonly StatusCode: string
  readonly StatusDescription: string
}

const $ValidInterimStatusCode: Shape.Shape = Shape.define(() => Shape.Struct({
  StatusCode: Shape.String,
  StatusDescription: Shape.String
}))
export const ValidInterimStatusCode: Schemas.Codec<ValidInterimStatusCode> = Schemas.make($ValidInterimStatusCode)

export interface ValidVerificationDetail {
  readonly VerificationDetailType: "prescriptionDetail" | "approvedAlternativeDetails" | "interimStatusDetail" | (string & {})
  /** Each `Pending`, `Approved`, `Rejected`, `Expired` or `Cancelled`. */
  readonly ValidVerificationStatuses: ReadonlyArray<VerificationStatus>
}

const $ValidVerificationDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  VerificationDetailType: Shape.String,
  ValidVerificationStatuses: Shape.Array($VerificationStatus)
}))
export const ValidVerificationDetail: Schemas.Codec<ValidVerificationDetail> = Schemas.make($ValidVerificationDetail)

export interface VerificationDetails {
  readonly prescriptionDetail?: PrescriptionDetail | undefined
  readonly approvedAlternativeDetails?: ApprovedAlternativeDetails | undefined
  readonly interimStatusDetail?: InterimStatusDetail | undefined
}

const $VerificationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  prescriptionDetail: Shape.optional($PrescriptionDetail),
  approvedAlternativeDetails: Shape.optional($ApprovedAlternativeDetails),
  interimStatusDetail: Shape.optional($InterimStatusDetail)
}))
export const VerificationDetails: Schemas.Codec<VerificationDetails> = Schemas.make($VerificationDetails)

export type VerificationStatus = "Pending" | "Approved" | "Rejected" | "Expired" | "Cancelled" | (string & {})

const $VerificationStatus: Shape.Shape = Shape.define(() => Shape.String)
export const VerificationStatus: Schemas.Codec<VerificationStatus> = Schemas.make($VerificationStatus)

export interface RegulatedInformation {
  readonly Fields: ReadonlyArray<RegulatedInformationField>
}

const $RegulatedInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  Fields: Shape.Array($RegulatedInformationField)
}))
export const RegulatedInformation: Schemas.Codec<RegulatedInformation> = Schemas.make($RegulatedInformation)

export interface RegulatedInformationField {
  readonly FieldId: string
  readonly FieldLabel: string
  readonly FieldType: "Text" | "FileAttachment" | (string & {})
  /** Personal data. */
  readonly FieldValue: string
}

const $RegulatedInformationField: Shape.Shape = Shape.define(() => Shape.Struct({
  FieldId: Shape.String,
  FieldLabel: Shape.String,
  FieldType: Shape.String,
  FieldValue: Shape.String
}))
export const RegulatedInformationField: Schemas.Codec<RegulatedInformationField> = Schemas.make(
  $RegulatedInformationField
)

export interface OrderAddress {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
  /** Personal data. */
  readonly BuyerCompanyName?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly DeliveryPreferences?: DeliveryPreferences | undefined
}

const $OrderAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.String,
  BuyerCompanyName: Shape.optional(Shape.String),
  ShippingAddress: Shape.optional($Address),
  DeliveryPreferences: Shape.optional($DeliveryPreferences)
}))
export const OrderAddress: Schemas.Codec<OrderAddress> = Schemas.make($OrderAddress)

export interface Address {
  /** Personal data. */
  readonly Name?: string | undefined
  /** Personal data. */
  readonly CompanyName?: string | undefined
  /** Personal data. */
  readonly AddressLine1?: string | undefined
  /** Personal data. */
  readonly AddressLine2?: string | undefined
  /** Personal data. */
  readonly AddressLine3?: string | undefined
  readonly City?: string | undefined
  readonly County?: string | undefined
  readonly District?: string | undefined
  readonly StateOrRegion?: string | undefined
  readonly Municipality?: string | undefined
  readonly PostalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly CountryCode?: string | undefined
  /** Personal data. */
  readonly Phone?: string | undefined
  readonly ExtendedFields?: AddressExtendedFields | undefined
  readonly AddressType?: "Residential" | "Commercial" | (string & {}) | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: Shape.optional(Shape.String),
  CompanyName: Shape.optional(Shape.String),
  AddressLine1: Shape.optional(Shape.String),
  AddressLine2: Shape.optional(Shape.String),
  AddressLine3: Shape.optional(Shape.String),
  City: Shape.optional(Shape.String),
  County: Shape.optional(Shape.String),
  District: Shape.optional(Shape.String),
  StateOrRegion: Shape.optional(Shape.String),
  Municipality: Shape.optional(Shape.String),
  PostalCode: Shape.optional(Shape.String),
  CountryCode: Shape.optional(Shape.String),
  Phone: Shape.optional(Shape.String),
  ExtendedFields: Shape.optional($AddressExtendedFields),
  AddressType: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface AddressExtendedFields {
  /** Personal data. */
  readonly StreetName?: string | undefined
  /** Personal data. */
  readonly StreetNumber?: string | undefined
  /** Personal data. */
  readonly Complement?: string | undefined
  /** Personal data. */
  readonly Neighborhood?: string | undefined
  readonly GeoCoordinates?: GeoCoordinates | undefined
}

const $AddressExtendedFields: Shape.Shape = Shape.define(() => Shape.Struct({
  StreetName: Shape.optional(Shape.String),
  StreetNumber: Shape.optional(Shape.String),
  Complement: Shape.optional(Shape.String),
  Neighborhood: Shape.optional(Shape.String),
  GeoCoordinates: Shape.optional($GeoCoordinates)
}))
export const AddressExtendedFields: Schemas.Codec<AddressExtendedFields> = Schemas.make($AddressExtendedFields)

export interface GeoCoordinates {
  readonly Latitude?: number | undefined
  readonly Longitude?: number | undefined
}

const $GeoCoordinates: Shape.Shape = Shape.define(() => Shape.Struct({
  Latitude: Shape.optional(Shape.Number),
  Longitude: Shape.optional(Shape.Number)
}))
export const GeoCoordinates: Schemas.Codec<GeoCoordinates> = Schemas.make($GeoCoordinates)

export interface DeliveryPreferences {
  readonly DropOffLocation?: string | undefined
  readonly PreferredDeliveryTime?: PreferredDeliveryTime | undefined
  /** Each `HAS_ACCESS_POINT`, `PALLET_ENABLED` or `PALLET_DISABLED`. */
  readonly OtherAttributes?: ReadonlyArray<OtherDeliveryAttributes> | undefined
  /** Personal data. */
  readonly AddressInstructions?: string | undefined
}

const $DeliveryPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  DropOffLocation: Shape.optional(Shape.String),
  PreferredDeliveryTime: Shape.optional($PreferredDeliveryTime),
  OtherAttributes: Shape.optional(Shape.Array($OtherDeliveryAttributes)),
  AddressInstructions: Shape.optional(Shape.String)
}))
export const DeliveryPreferences: Schemas.Codec<DeliveryPreferences> = Schemas.make($DeliveryPreferences)

export interface PreferredDeliveryTime {
  readonly BusinessHours?: ReadonlyArray<BusinessHours> | undefined
  readonly ExceptionDates?: ReadonlyArray<ExceptionDates> | undefined
}

const $PreferredDeliveryTime: Shape.Shape = Shape.define(() => Shape.Struct({
  BusinessHours: Shape.optional(Shape.Array($BusinessHours)),
  ExceptionDates: Shape.optional(Shape.Array($ExceptionDates))
}))
export const PreferredDeliveryTime: Schemas.Codec<PreferredDeliveryTime> = Schemas.make($PreferredDeliveryTime)

export interface BusinessHours {
  readonly DayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

const $BusinessHours: Shape.Shape = Shape.define(() => Shape.Struct({
  DayOfWeek: Shape.optional(Shape.String),
  OpenIntervals: Shape.optional(Shape.Array($OpenInterval))
}))
export const BusinessHours: Schemas.Codec<BusinessHours> = Schemas.make($BusinessHours)

export interface ExceptionDates {
  /** A date, ISO 8601. */
  readonly ExceptionDate?: string | undefined
  readonly IsOpen?: boolean | undefined
  readonly OpenIntervals?: ReadonlyArray<OpenInterval> | undefined
}

const $ExceptionDates: Shape.Shape = Shape.define(() => Shape.Struct({
  ExceptionDate: Shape.optional(Shape.String),
  IsOpen: Shape.optional(Shape.Boolean),
  OpenIntervals: Shape.optional(Shape.Array($OpenInterval))
}))
export const ExceptionDates: Schemas.Codec<ExceptionDates> = Schemas.make($ExceptionDates)

export interface OpenInterval {
  readonly StartTime?: OpenTimeInterval | undefined
  readonly EndTime?: OpenTimeInterval | undefined
}

const $OpenInterval: Shape.Shape = Shape.define(() => Shape.Struct({
  StartTime: Shape.optional($OpenTimeInterval),
  EndTime: Shape.optional($OpenTimeInterval)
}))
export const OpenInterval: Schemas.Codec<OpenInterval> = Schemas.make($OpenInterval)

export interface OpenTimeInterval {
  /** A whole number. */
  readonly Hour?: number | undefined
  /** A whole number. */
  readonly Minute?: number | undefined
}

const $OpenTimeInterval: Shape.Shape = Shape.define(() => Shape.Struct({
  Hour: Shape.optional(Shape.Number),
  Minute: Shape.optional(Shape.Number)
}))
export const OpenTimeInterval: Schemas.Codec<OpenTimeInterval> = Schemas.make($OpenTimeInterval)

export type OtherDeliveryAttributes = "HAS_ACCESS_POINT" | "PALLET_ENABLED" | "PALLET_DISABLED" | (string & {})

const $OtherDeliveryAttributes: Shape.Shape = Shape.define(() => Shape.String)
export const OtherDeliveryAttributes: Schemas.Codec<OtherDeliveryAttributes> = Schemas.make($OtherDeliveryAttributes)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.optional(Shape.String),
  Amount: Shape.optional(Shape.String)
}))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

export type PaymentMethodDetailItemList = ReadonlyArray<string>

const $PaymentMethodDetailItemList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const PaymentMethodDetailItemList: Schemas.Codec<PaymentMethodDetailItemList> = Schemas.make(
  $PaymentMethodDetailItemList
)

export type PaymentExecutionDetailItemList = ReadonlyArray<PaymentExecutionDetailItem>

const $PaymentExecutionDetailItemList: Shape.Shape = Shape.define(() => Shape.Array($PaymentExecutionDetailItem))
export const PaymentExecutionDetailItemList: Schemas.Codec<PaymentExecutionDetailItemList> = Schemas.make(
  $PaymentExecutionDetailItemList
)

export interface PaymentExecutionDetailItem {
  /** An amount with its currency. */
  readonly Payment: Money
  readonly PaymentMethod: "COD" | "GC" | "PointsAccount" | "Invoice" | "CreditCard" | "Pix" | "Other" | (string & {})
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  readonly AuthorizationCode?: string | undefined
}

const $PaymentExecutionDetailItem: Shape.Shape = Shape.define(() => Shape.Struct({
  Payment: $Money,
  PaymentMethod: Shape.String,
  AcquirerId: Shape.optional(Shape.String),
  CardBrand: Shape.optional(Shape.String),
  AuthorizationCode: Shape.optional(Shape.String)
}))
export const PaymentExecutionDetailItem: Schemas.Codec<PaymentExecutionDetailItem> = Schemas.make(
  $PaymentExecutionDetailItem
)

export interface BuyerTaxInfo {
  /** Personal data. */
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

const $BuyerTaxInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  CompanyLegalName: Shape.optional(Shape.String),
  TaxingRegion: Shape.optional(Shape.String),
  TaxClassifications: Shape.optional(Shape.Array($TaxClassification))
}))
export const BuyerTaxInfo: Schemas.Codec<BuyerTaxInfo> = Schemas.make($BuyerTaxInfo)

export interface MarketplaceTaxInfo {
  readonly TaxClassifications?: ReadonlyArray<TaxClassification> | undefined
}

const $MarketplaceTaxInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  TaxClassifications: Shape.optional(Shape.Array($TaxClassification))
}))
export const MarketplaceTaxInfo: Schemas.Codec<MarketplaceTaxInfo> = Schemas.make($MarketplaceTaxInfo)

export interface TaxClassification {
  readonly Name?: string | undefined
  /** Personal data. */
  readonly Value?: string | undefined
}

const $TaxClassification: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: Shape.optional(Shape.String),
  Value: Shape.optional(Shape.String)
}))
export const TaxClassification: Schemas.Codec<TaxClassification> = Schemas.make($TaxClassification)

export interface OrderItemsList {
  readonly OrderItems: OrderItemList
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
}

const $OrderItemsList: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderItems: $OrderItemList,
  NextToken: Shape.optional(Shape.String),
  AmazonOrderId: Shape.String
}))
export const OrderItemsList: Schemas.Codec<OrderItemsList> = Schemas.make($OrderItemsList)

export type OrderItemList = ReadonlyArray<OrderItem>

const $OrderItemList: Shape.Shape = Shape.define(() => Shape.Array($OrderItem))
export const OrderItemList: Schemas.Codec<OrderItemList> = Schemas.make($OrderItemList)

export interface OrderItem {
  /** Amazon's product number (ASIN). */
  readonly ASIN: string
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's number of the item in the order. */
  readonly OrderItemId: string
  readonly AssociatedItems?: ReadonlyArray<AssociatedItem> | undefined
  readonly Title?: string | undefined
  /** A whole number. */
  readonly QuantityOrdered: number
  /** A whole number. */
  readonly QuantityShipped?: number | undefined
  readonly ProductInfo?: ProductInfoDetail | undefined
  readonly PointsGranted?: PointsGrantedDetail | undefined
  /** An amount with its currency. */
  readonly ItemPrice?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingPrice?: Money | undefined
  /** An amount with its currency. */
  readonly ItemTax?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingTax?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingDiscount?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingDiscountTax?: Money | undefined
  /** An amount with its currency. */
  readonly PromotionDiscount?: Money | undefined
  /** An amount with its currency. */
  readonly PromotionDiscountTax?: Money | undefined
  readonly PromotionIds?: PromotionIdList | undefined
  /** An amount with its currency. */
  readonly CODFee?: Money | undefined
  /** An amount with its currency. */
  readonly CODFeeDiscount?: Money | undefined
  readonly IsGift?: "true" | "false" | (string & {}) | undefined
  readonly ConditionNote?: string | undefined
  readonly ConditionId?: "New" | "Used" | "Collectible" | "Refurbished" | "Preorder" | "Club" | (string & {}) | undefined
  readonly ConditionSubtypeId?: "New" | "Mint" | "Very Good" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "Refurbished Warranty" | "Refurbished" | "Open Box" | "Any" | "Other" | (string & {}) | undefined
  /** ISO 8601. */
  readonly ScheduledDeliveryStartDate?: string | undefined
  /** ISO 8601. */
  readonly ScheduledDeliveryEndDate?: string | undefined
  readonly PriceDesignation?: "BusinessPrice" | (string & {}) | undefined
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
  /** A value with its unit. */
  readonly Measurement?: Measurement | undefined
  readonly ShippingConstraints?: ShippingConstraints | undefined
  readonly AmazonPrograms?: AmazonPrograms | undefined
}

const $OrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  ASIN: Shape.String,
  SellerSKU: Shape.optional(Shape.String),
  OrderItemId: Shape.String,
  AssociatedItems: Shape.optional(Shape.Array($AssociatedItem)),
  Title: Shape.optional(Shape.String),
  QuantityOrdered: Shape.Number,
  QuantityShipped: Shape.optional(Shape.Number),
  ProductInfo: Shape.optional($ProductInfoDetail),
  PointsGranted: Shape.optional($PointsGrantedDetail),
  ItemPrice: Shape.optional($Money),
  ShippingPrice: Shape.optional($Money),
  ItemTax: Shape.optional($Money),
  ShippingTax: Shape.optional($Money),
  ShippingDiscount: Shape.optional($Money),
  ShippingDiscountTax: Shape.optional($Money),
  PromotionDiscount: Shape.optional($Money),
  PromotionDiscountTax: Shape.optional($Money),
  PromotionIds: Shape.optional($PromotionIdList),
  CODFee: Shape.optional($Money),
  CODFeeDiscount: Shape.optional($Money),
  IsGift: Shape.optional(Shape.String),
  ConditionNote: Shape.optional(Shape.String),
  ConditionId: Shape.optional(Shape.String),
  ConditionSubtypeId: Shape.optional(Shape.String),
  ScheduledDeliveryStartDate: Shape.optional(Shape.String),
  ScheduledDeliveryEndDate: Shape.optional(Shape.String),
  PriceDesignation: Shape.optional(Shape.String),
  TaxCollection: Shape.optional($TaxCollection),
  SerialNumberRequired: Shape.optional(Shape.Boolean),
  IsTransparency: Shape.optional(Shape.Boolean),
  IossNumber: Shape.optional(Shape.String),
  StoreChainStoreId: Shape.optional(Shape.String),
  DeemedResellerCategory: Shape.optional(Shape.String),
  BuyerInfo: Shape.optional($ItemBuyerInfo),
  BuyerRequestedCancel: Shape.optional($BuyerRequestedCancel),
  SerialNumbers: Shape.optional(Shape.Array(Shape.String)),
  SubstitutionPreferences: Shape.optional($SubstitutionPreferences),
  Measurement: Shape.optional($Measurement),
  ShippingConstraints: Shape.optional($ShippingConstraints),
  AmazonPrograms: Shape.optional($AmazonPrograms)
}))
export const OrderItem: Schemas.Codec<OrderItem> = Schemas.make($OrderItem)

export interface AmazonPrograms {
  readonly Programs: ReadonlyArray<"SUBSCRIBE_AND_SAVE" | "FBM_SHIP_PLUS" | (string & {})>
}

const $AmazonPrograms: Shape.Shape = Shape.define(() => Shape.Struct({ Programs: Shape.Array(Shape.String) }))
export const AmazonPrograms: Schemas.Codec<AmazonPrograms> = Schemas.make($AmazonPrograms)

export interface SubstitutionPreferences {
  readonly SubstitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly SubstitutionOptions?: SubstitutionOptionList | undefined
}

const $SubstitutionPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  SubstitutionType: Shape.String,
  SubstitutionOptions: Shape.optional($SubstitutionOptionList)
}))
export const SubstitutionPreferences: Schemas.Codec<SubstitutionPreferences> = Schemas.make($SubstitutionPreferences)

export type SubstitutionOptionList = ReadonlyArray<SubstitutionOption>

const $SubstitutionOptionList: Shape.Shape = Shape.define(() => Shape.Array($SubstitutionOption))
export const SubstitutionOptionList: Schemas.Codec<SubstitutionOptionList> = Schemas.make($SubstitutionOptionList)

export interface SubstitutionOption {
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** A whole number. */
  readonly QuantityOrdered?: number | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  readonly Title?: string | undefined
  /** A value with its unit. */
  readonly Measurement?: Measurement | undefined
}

const $SubstitutionOption: Shape.Shape = Shape.define(() => Shape.Struct({
  ASIN: Shape.optional(Shape.String),
  QuantityOrdered: Shape.optional(Shape.Number),
  SellerSKU: Shape.optional(Shape.String),
  Title: Shape.optional(Shape.String),
  Measurement: Shape.optional($Measurement)
}))
export const SubstitutionOption: Schemas.Codec<SubstitutionOption> = Schemas.make($SubstitutionOption)

/** A value with its unit. */
export interface Measurement {
  readonly Unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly Value: number
}

const $Measurement: Shape.Shape = Shape.define(() => Shape.Struct({ Unit: Shape.String, Value: Shape.Number }))
export const Measurement: Schemas.Codec<Measurement> = Schemas.make($Measurement)

export interface AssociatedItem {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly OrderId?: string | undefined
  /** Amazon's number of the item in the order. */
  readonly OrderItemId?: string | undefined
  /** `VALUE_ADD_SERVICE`. */
  readonly AssociationType?: AssociationType | undefined
}

const $AssociatedItem: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderId: Shape.optional(Shape.String),
  OrderItemId: Shape.optional(Shape.String),
  AssociationType: Shape.optional($AssociationType)
}))
export const AssociatedItem: Schemas.Codec<AssociatedItem> = Schemas.make($AssociatedItem)

export type AssociationType = "VALUE_ADD_SERVICE" | (string & {})

const $AssociationType: Shape.Shape = Shape.define(() => Shape.String)
export const AssociationType: Schemas.Codec<AssociationType> = Schemas.make($AssociationType)

export interface OrderItemsBuyerInfoList {
  readonly OrderItems: OrderItemBuyerInfoList
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: string
}

const $OrderItemsBuyerInfoList: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderItems: $OrderItemBuyerInfoList,
  NextToken: Shape.optional(Shape.String),
  AmazonOrderId: Shape.String
}))
export const OrderItemsBuyerInfoList: Schemas.Codec<OrderItemsBuyerInfoList> = Schemas.make($OrderItemsBuyerInfoList)

export type OrderItemBuyerInfoList = ReadonlyArray<OrderItemBuyerInfo>

const $OrderItemBuyerInfoList: Shape.Shape = Shape.define(() => Shape.Array($OrderItemBuyerInfo))
export const OrderItemBuyerInfoList: Schemas.Codec<OrderItemBuyerInfoList> = Schemas.make($OrderItemBuyerInfoList)

export interface OrderItemBuyerInfo {
  /** Amazon's number of the item in the order. */
  readonly OrderItemId: string
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  /** An amount with its currency. */
  readonly GiftWrapPrice?: Money | undefined
  /** An amount with its currency. */
  readonly GiftWrapTax?: Money | undefined
  /** Personal data. */
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

const $OrderItemBuyerInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderItemId: Shape.String,
  BuyerCustomizedInfo: Shape.optional($BuyerCustomizedInfoDetail),
  GiftWrapPrice: Shape.optional($Money),
  GiftWrapTax: Shape.optional($Money),
  GiftMessageText: Shape.optional(Shape.String),
  GiftWrapLevel: Shape.optional(Shape.String)
}))
export const OrderItemBuyerInfo: Schemas.Codec<OrderItemBuyerInfo> = Schemas.make($OrderItemBuyerInfo)

export interface PointsGrantedDetail {
  /** A whole number. */
  readonly PointsNumber?: number | undefined
  /** An amount with its currency. */
  readonly PointsMonetaryValue?: Money | undefined
}

const $PointsGrantedDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  PointsNumber: Shape.optional(Shape.Number),
  PointsMonetaryValue: Shape.optional($Money)
}))
export const PointsGrantedDetail: Schemas.Codec<PointsGrantedDetail> = Schemas.make($PointsGrantedDetail)

export interface ProductInfoDetail {
  readonly NumberOfItems?: string | undefined
}

const $ProductInfoDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  NumberOfItems: Shape.optional(Shape.String)
}))
export const ProductInfoDetail: Schemas.Codec<ProductInfoDetail> = Schemas.make($ProductInfoDetail)

export type PromotionIdList = ReadonlyArray<string>

const $PromotionIdList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const PromotionIdList: Schemas.Codec<PromotionIdList> = Schemas.make($PromotionIdList)

export interface BuyerCustomizedInfoDetail {
  /** Personal data. */
  readonly CustomizedURL?: string | undefined
}

const $BuyerCustomizedInfoDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  CustomizedURL: Shape.optional(Shape.String)
}))
export const BuyerCustomizedInfoDetail: Schemas.Codec<BuyerCustomizedInfoDetail> = Schemas.make(
  $BuyerCustomizedInfoDetail
)

export interface TaxCollection {
  readonly Model?: "MarketplaceFacilitator" | "LowValueGoods" | (string & {}) | undefined
  /** Empty in some orders. */
  readonly ResponsibleParty?: "Amazon Services, Inc." | "Amazon Commercial Services Pty Ltd" | "" | (string & {}) | undefined
}

const $TaxCollection: Shape.Shape = Shape.define(() => Shape.Struct({
  Model: Shape.optional(Shape.String),
  ResponsibleParty: Shape.optional(Shape.String)
}))
export const TaxCollection: Schemas.Codec<TaxCollection> = Schemas.make($TaxCollection)

export interface BuyerTaxInformation {
  /** Personal data. */
  readonly BuyerLegalCompanyName?: string | undefined
  /** Personal data. */
  readonly BuyerBusinessAddress?: string | undefined
  /** Personal data. */
  readonly BuyerTaxRegistrationId?: string | undefined
  /** Personal data. */
  readonly BuyerTaxOffice?: string | undefined
}

const $BuyerTaxInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  BuyerLegalCompanyName: Shape.optional(Shape.String),
  BuyerBusinessAddress: Shape.optional(Shape.String),
  BuyerTaxRegistrationId: Shape.optional(Shape.String),
  BuyerTaxOffice: Shape.optional(Shape.String)
}))
export const BuyerTaxInformation: Schemas.Codec<BuyerTaxInformation> = Schemas.make($BuyerTaxInformation)

export interface FulfillmentInstruction {
  readonly FulfillmentSupplySourceId?: string | undefined
}

const $FulfillmentInstruction: Shape.Shape = Shape.define(() => Shape.Struct({
  FulfillmentSupplySourceId: Shape.optional(Shape.String)
}))
export const FulfillmentInstruction: Schemas.Codec<FulfillmentInstruction> = Schemas.make($FulfillmentInstruction)

export interface ShippingConstraints {
  /** `MANDATORY`. */
  readonly PalletDelivery?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly SignatureConfirmation?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly RecipientIdentityVerification?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly RecipientAgeVerification?: ConstraintType | undefined
}

const $ShippingConstraints: Shape.Shape = Shape.define(() => Shape.Struct({
  PalletDelivery: Shape.optional($ConstraintType),
  SignatureConfirmation: Shape.optional($ConstraintType),
  RecipientIdentityVerification: Shape.optional($ConstraintType),
  RecipientAgeVerification: Shape.optional($ConstraintType)
}))
export const ShippingConstraints: Schemas.Codec<ShippingConstraints> = Schemas.make($ShippingConstraints)

export type ConstraintType = "MANDATORY" | (string & {})

const $ConstraintType: Shape.Shape = Shape.define(() => Shape.String)
export const ConstraintType: Schemas.Codec<ConstraintType> = Schemas.make($ConstraintType)

export interface BuyerInfo {
  /** Personal data. */
  readonly BuyerEmail?: string | undefined
  /** Personal data. */
  readonly BuyerName?: string | undefined
  /** Personal data. */
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly PurchaseOrderNumber?: string | undefined
}

const $BuyerInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  BuyerEmail: Shape.optional(Shape.String),
  BuyerName: Shape.optional(Shape.String),
  BuyerCounty: Shape.optional(Shape.String),
  BuyerTaxInfo: Shape.optional($BuyerTaxInfo),
  PurchaseOrderNumber: Shape.optional(Shape.String)
}))
export const BuyerInfo: Schemas.Codec<BuyerInfo> = Schemas.make($BuyerInfo)

export interface ItemBuyerInfo {
  readonly BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  /** An amount with its currency. */
  readonly GiftWrapPrice?: Money | undefined
  /** An amount with its currency. */
  readonly GiftWrapTax?: Money | undefined
  /** Personal data. */
  readonly GiftMessageText?: string | undefined
  readonly GiftWrapLevel?: string | undefined
}

const $ItemBuyerInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  BuyerCustomizedInfo: Shape.optional($BuyerCustomizedInfoDetail),
  GiftWrapPrice: Shape.optional($Money),
  GiftWrapTax: Shape.optional($Money),
  GiftMessageText: Shape.optional(Shape.String),
  GiftWrapLevel: Shape.optional(Shape.String)
}))
export const ItemBuyerInfo: Schemas.Codec<ItemBuyerInfo> = Schemas.make($ItemBuyerInfo)

export interface AutomatedShippingSettings {
  readonly HasAutomatedShippingSettings?: boolean | undefined
  readonly AutomatedCarrier?: string | undefined
  readonly AutomatedShipMethod?: string | undefined
  readonly AutomatedCarrierName?: string | undefined
  readonly AutomatedShipMethodName?: string | undefined
}

const $AutomatedShippingSettings: Shape.Shape = Shape.define(() => Shape.Struct({
  HasAutomatedShippingSettings: Shape.optional(Shape.Boolean),
  AutomatedCarrier: Shape.optional(Shape.String),
  AutomatedShipMethod: Shape.optional(Shape.String),
  AutomatedCarrierName: Shape.optional(Shape.String),
  AutomatedShipMethodName: Shape.optional(Shape.String)
}))
export const AutomatedShippingSettings: Schemas.Codec<AutomatedShippingSettings> = Schemas.make(
  $AutomatedShippingSettings
)

export interface BuyerRequestedCancel {
  readonly IsBuyerRequestedCancel?: "true" | "false" | (string & {}) | undefined
  readonly BuyerCancelReason?: string | undefined
}

const $BuyerRequestedCancel: Shape.Shape = Shape.define(() => Shape.Struct({
  IsBuyerRequestedCancel: Shape.optional(Shape.String),
  BuyerCancelReason: Shape.optional(Shape.String)
}))
export const BuyerRequestedCancel: Schemas.Codec<BuyerRequestedCancel> = Schemas.make($BuyerRequestedCancel)

export type EasyShipShipmentStatus = "PendingSchedule" | "PendingPickUp" | "PendingDropOff" | "LabelCanceled" | "PickedUp" | "DroppedOff" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "RejectedByBuyer" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "OutForDelivery" | "Damaged" | (string & {})

const $EasyShipShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const EasyShipShipmentStatus: Schemas.Codec<EasyShipShipmentStatus> = Schemas.make($EasyShipShipmentStatus)

export type ElectronicInvoiceStatus = "NotRequired" | "NotFound" | "Processing" | "Errored" | "Accepted" | (string & {})

const $ElectronicInvoiceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ElectronicInvoiceStatus: Schemas.Codec<ElectronicInvoiceStatus> = Schemas.make($ElectronicInvoiceStatus)

export interface ConfirmShipmentRequest {
  readonly packageDetail: PackageDetail
  readonly codCollectionMethod?: "DirectPayment" | (string & {}) | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
}

const $ConfirmShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  packageDetail: $PackageDetail,
  codCollectionMethod: Shape.optional(Shape.String),
  marketplaceId: $MarketplaceId
}))
export const ConfirmShipmentRequest: Schemas.Codec<ConfirmShipmentRequest> = Schemas.make($ConfirmShipmentRequest)

export interface ConfirmShipmentErrorResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ConfirmShipmentErrorResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const ConfirmShipmentErrorResponse: Schemas.Codec<ConfirmShipmentErrorResponse> = Schemas.make(
  $ConfirmShipmentErrorResponse
)

export interface PackageDetail {
  readonly packageReferenceId: PackageReferenceId
  readonly carrierCode: string
  /** Needed with the carrier code `Other`. */
  readonly carrierName?: string | undefined
  readonly shippingMethod?: string | undefined
  /** The carrier's number of the package. */
  readonly trackingNumber: string
  /** ISO 8601. */
  readonly shipDate: DateTimeInput
  readonly shipFromSupplySourceId?: string | undefined
  readonly orderItems: ConfirmShipmentOrderItemsList
}

const $PackageDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  packageReferenceId: $PackageReferenceId,
  carrierCode: Shape.String,
  carrierName: Shape.optional(Shape.String),
  shippingMethod: Shape.optional(Shape.String),
  trackingNumber: Shape.String,
  shipDate: Shape.DateTimeInput,
  shipFromSupplySourceId: Shape.optional(Shape.String),
  orderItems: $ConfirmShipmentOrderItemsList
}))
export const PackageDetail: Schemas.Codec<PackageDetail> = Schemas.make($PackageDetail)

export type ConfirmShipmentOrderItemsList = ReadonlyArray<ConfirmShipmentOrderItem>

const $ConfirmShipmentOrderItemsList: Shape.Shape = Shape.define(() => Shape.Array($ConfirmShipmentOrderItem))
export const ConfirmShipmentOrderItemsList: Schemas.Codec<ConfirmShipmentOrderItemsList> = Schemas.make(
  $ConfirmShipmentOrderItemsList
)

export interface ConfirmShipmentOrderItem {
  /** Amazon's number of the item in the order. */
  readonly orderItemId: string
  /** A whole number. */
  readonly quantity: number
  readonly transparencyCodes?: TransparencyCodeList | undefined
}

const $ConfirmShipmentOrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  orderItemId: Shape.String,
  quantity: Shape.Number,
  transparencyCodes: Shape.optional($TransparencyCodeList)
}))
export const ConfirmShipmentOrderItem: Schemas.Codec<ConfirmShipmentOrderItem> = Schemas.make($ConfirmShipmentOrderItem)

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

const $TransparencyCodeList: Shape.Shape = Shape.define(() => Shape.Array($TransparencyCode))
export const TransparencyCodeList: Schemas.Codec<TransparencyCodeList> = Schemas.make($TransparencyCodeList)

export type TransparencyCode = string

const $TransparencyCode: Shape.Shape = Shape.define(() => Shape.String)
export const TransparencyCode: Schemas.Codec<TransparencyCode> = Schemas.make($TransparencyCode)

export type PackageReferenceId = string

const $PackageReferenceId: Shape.Shape = Shape.define(() => Shape.String)
export const PackageReferenceId: Schemas.Codec<PackageReferenceId> = Schemas.make($PackageReferenceId)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

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
