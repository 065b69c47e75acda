// AUTO-GENERATED from fulfillmentOutbound_2026-07-04.json by packages/codegen. Do not edit.
/** Fulfillment Outbound 2026-07-04. */
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

/** Input of `getOrderPreview`. */
export interface GetOrderPreviewInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOrderPreviewRequest
}

const $GetOrderPreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  body: $GetOrderPreviewRequest
}))
export const GetOrderPreviewInput: Schemas.Codec<GetOrderPreviewInput> = Schemas.make($GetOrderPreviewInput)

/**
 * `POST /fulfillment/outbound/2026-07-04/previews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderpreview
 */
export const getOrderPreview: Op.Operation<GetOrderPreviewInput, GetOrderPreviewResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "getOrderPreview",
  name: "fulfillmentOutbound_2026-07-04.getOrderPreview",
  method: "POST",
  path: "/fulfillment/outbound/2026-07-04/previews",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetOrderPreviewRequest, output: (): Shape.Shape => $GetOrderPreviewResponse })

/** Input of `getOffers`. */
export interface GetOffersInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOffersRequest
}

const $GetOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  body: $GetOffersRequest
}))
export const GetOffersInput: Schemas.Codec<GetOffersInput> = Schemas.make($GetOffersInput)

/**
 * `POST /fulfillment/outbound/2026-07-04/offers`
 *
 * - Rate: 5 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getoffers
 */
export const getOffers: Op.Operation<GetOffersInput, GetOffersResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "getOffers",
  name: "fulfillmentOutbound_2026-07-04.getOffers",
  method: "POST",
  path: "/fulfillment/outbound/2026-07-04/offers",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetOffersRequest, output: (): Shape.Shape => $GetOffersResponse })

/** Input of `cancelOrder`. */
export interface CancelOrderInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** At most 40 characters. */
  readonly orderId: string
}

const $CancelOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  orderId: Shape.String
}))
export const CancelOrderInput: Schemas.Codec<CancelOrderInput> = Schemas.make($CancelOrderInput)

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelorder
 */
export const cancelOrder: Op.Operation<CancelOrderInput, CancelOrderResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "cancelOrder",
  name: "fulfillmentOutbound_2026-07-04.cancelOrder",
  method: "PUT",
  path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/cancel",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $CancelOrderResponse })

/** Input of `updateOrderStatus`. */
export interface UpdateOrderStatusInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** At most 40 characters. */
  readonly orderId: string
  readonly body: UpdateOrderStatusRequest
}

const $UpdateOrderStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  orderId: Shape.String,
  body: $UpdateOrderStatusRequest
}))
export const UpdateOrderStatusInput: Schemas.Codec<UpdateOrderStatusInput> = Schemas.make($UpdateOrderStatusInput)

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateorderstatus
 */
export const updateOrderStatus: Op.Operation<UpdateOrderStatusInput, void> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "updateOrderStatus",
  name: "fulfillmentOutbound_2026-07-04.updateOrderStatus",
  method: "PUT",
  path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/status",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true,
  sandboxOnly: true
}, { body: (): Shape.Shape => $UpdateOrderStatusRequest })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** At most 40 characters. */
  readonly orderId: string
  readonly packageId: string
  readonly body: UpdatePackageRequest
}

const $UpdatePackageInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  orderId: Shape.String,
  packageId: Shape.String,
  body: $UpdatePackageRequest
}))
export const UpdatePackageInput: Schemas.Codec<UpdatePackageInput> = Schemas.make($UpdatePackageInput)

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04
 */
export const updatePackage: Op.Operation<UpdatePackageInput, void> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "updatePackage",
  name: "fulfillmentOutbound_2026-07-04.updatePackage",
  method: "PUT",
  path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    orderId: { in: "path", type: "string", required: true },
    packageId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true,
  sandboxOnly: true
}, { body: (): Shape.Shape => $UpdatePackageRequest })

/** Input of `getOrder`. */
export interface GetOrderInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** At most 40 characters. */
  readonly orderId: string
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

const $GetOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  orderId: Shape.String,
  shipments: Shape.optional(Shape.String)
}))
export const GetOrderInput: Schemas.Codec<GetOrderInput> = Schemas.make($GetOrderInput)

/**
 * `GET /fulfillment/outbound/2026-07-04/orders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "getOrder",
  name: "fulfillmentOutbound_2026-07-04.getOrder",
  method: "GET",
  path: "/fulfillment/outbound/2026-07-04/orders/{orderId}",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    orderId: { in: "path", type: "string", required: true },
    shipments: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetOrderResponse })

/** Input of `updateOrder`. */
export interface UpdateOrderInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** At most 40 characters. */
  readonly orderId: string
  readonly body: UpdateOrderRequest
}

const $UpdateOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  orderId: Shape.String,
  body: $UpdateOrderRequest
}))
export const UpdateOrderInput: Schemas.Codec<UpdateOrderInput> = Schemas.make($UpdateOrderInput)

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateorder
 */
export const updateOrder: Op.Operation<UpdateOrderInput, UpdateOrderResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "updateOrder",
  name: "fulfillmentOutbound_2026-07-04.updateOrder",
  method: "PUT",
  path: "/fulfillment/outbound/2026-07-04/orders/{orderId}",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $UpdateOrderRequest, output: (): Shape.Shape => $UpdateOrderResponse })

/** Input of `listOrders`. */
export interface ListOrdersInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

const $ListOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  updatedAfter: Shape.optional(Shape.DateTimeInput),
  pageToken: Shape.optional(Shape.String),
  shipments: Shape.optional(Shape.String)
}))
export const ListOrdersInput: Schemas.Codec<ListOrdersInput> = Schemas.make($ListOrdersInput)

/**
 * `GET /fulfillment/outbound/2026-07-04/orders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listorders
 */
export const listOrders: Paging.ItemsOperation<
  void | ListOrdersInput,
  ListOrdersResponse,
  FulfillmentOrder
> = Paging.items({
  section: "FulfillmentOutbound_2026_07_04",
  id: "listOrders",
  name: "fulfillmentOutbound_2026-07-04.listOrders",
  method: "GET",
  path: "/fulfillment/outbound/2026-07-04/orders",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" },
    updatedAfter: { in: "query", type: "date-time" },
    pageToken: { in: "query", type: "string" },
    shipments: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "pageToken", next: ["pagination", "nextToken"], items: ["orders"], carry: "same" }
}, { output: (): Shape.Shape => $ListOrdersResponse })

/** Input of `createOrder`. */
export interface CreateOrderInput {
  /** At most 40 characters. */
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: CreateOrderRequest
}

const $CreateOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-fulfillment-service-id": Shape.optional(Shape.String),
  body: $CreateOrderRequest
}))
export const CreateOrderInput: Schemas.Codec<CreateOrderInput> = Schemas.make($CreateOrderInput)

/**
 * `POST /fulfillment/outbound/2026-07-04/orders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createorder
 */
export const createOrder: Op.Operation<CreateOrderInput, CreateOrderResponse | CreateOrderAcceptedResponse> = Op.make({
  section: "FulfillmentOutbound_2026_07_04",
  id: "createOrder",
  name: "fulfillmentOutbound_2026-07-04.createOrder",
  method: "POST",
  path: "/fulfillment/outbound/2026-07-04/orders",
  parameters: {
    "x-amzn-fulfillment-service-id": { in: "header", type: "string" }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): Shape.Shape => $CreateOrderRequest,
  output: (): Shape.Shape => Shape.Union([$CreateOrderResponse, $CreateOrderAcceptedResponse])
})

/** The operations of Fulfillment Outbound as one service. */
export class Service extends Context.Service<Service, {
  readonly getOrderPreview: (
    input: GetOrderPreviewInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderPreviewResponse, SpApiError>
  readonly getOffers: (input: GetOffersInput, options?: CallOptions) => Effect.Effect<GetOffersResponse, SpApiError>
  readonly cancelOrder: (
    input: CancelOrderInput,
    options?: CallOptions
  ) => Effect.Effect<CancelOrderResponse, SpApiError>
  readonly updateOrderStatus: (input: UpdateOrderStatusInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly updatePackage: (input: UpdatePackageInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly getOrder: (input: GetOrderInput, options?: CallOptions) => Effect.Effect<GetOrderResponse, SpApiError>
  readonly updateOrder: (
    input: UpdateOrderInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateOrderResponse, SpApiError>
  readonly listOrders: (
    input: void | ListOrdersInput,
    options?: CallOptions
  ) => Effect.Effect<ListOrdersResponse, SpApiError>
  readonly listOrdersPages: (
    input: void | ListOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<ListOrdersResponse, SpApiError>
  readonly listOrdersItems: (
    input: void | ListOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<FulfillmentOrder, SpApiError>
  readonly createOrder: (
    input: CreateOrderInput,
    options?: CallOptions
  ) => Effect.Effect<CreateOrderResponse | CreateOrderAcceptedResponse, SpApiError>
}>()("effect-sp-api/apis/FulfillmentOutbound_2026_07_04") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getOrderPreview,
  getOffers,
  cancelOrder,
  updateOrderStatus,
  updatePackage,
  getOrder,
  updateOrder,
  listOrders,
  createOrder
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

export interface CancelOrderResponse {
  readonly [name: string]: unknown
}

const $CancelOrderResponse: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const CancelOrderResponse: Schemas.Codec<CancelOrderResponse> = Schemas.make($CancelOrderResponse)

export interface UpdateOrderResponse {
  readonly [name: string]: unknown
}

const $UpdateOrderResponse: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const UpdateOrderResponse: Schemas.Codec<UpdateOrderResponse> = Schemas.make($UpdateOrderResponse)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

/** ISO 8601. */
export type Timestamp = string

const $Timestamp: Shape.Shape = Shape.define(() => Shape.String)
export const Timestamp: Schemas.Codec<Timestamp> = Schemas.make($Timestamp)

export interface RollupPrice {
  readonly type: string
  /** An amount with its currency. */
  readonly value: Money
}

const $RollupPrice: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, value: $Money }))
export const RollupPrice: Schemas.Codec<RollupPrice> = Schemas.make($RollupPrice)

export interface EstimatedPrice {
  readonly rollupPrices: ReadonlyArray<RollupPrice>
  /** An amount with its currency. */
  readonly totalPrice: Money
}

const $EstimatedPrice: Shape.Shape = Shape.define(() => Shape.Struct({
  rollupPrices: Shape.Array($RollupPrice),
  totalPrice: $Money
}))
export const EstimatedPrice: Schemas.Codec<EstimatedPrice> = Schemas.make($EstimatedPrice)

export interface OfferDestination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  /** An IP address. Personal data. */
  readonly ipAddress?: IpAddress | undefined
}

const $OfferDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryAddress: Shape.optional($VariablePrecisionAddress),
  ipAddress: Shape.optional($IpAddress)
}))
export const OfferDestination: Schemas.Codec<OfferDestination> = Schemas.make($OfferDestination)

export interface PreviewDestination {
  readonly deliveryAddress: Address
}

const $PreviewDestination: Shape.Shape = Shape.define(() => Shape.Struct({ deliveryAddress: $Address }))
export const PreviewDestination: Schemas.Codec<PreviewDestination> = Schemas.make($PreviewDestination)

export interface GetOrderPreviewRequest {
  /** At most 40 characters. */
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: PreviewFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: PreviewDestination
  readonly lineItems: ReadonlyArray<PreviewLineItem>
  /** `false` if not given. */
  readonly excludeEstimatedFees?: boolean | undefined
  /** `false` if not given. */
  readonly includePaymentOnDelivery?: boolean | undefined
}

const $GetOrderPreviewRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  channel: Shape.optional(Shape.String),
  fulfillmentConfiguration: Shape.optional($PreviewFulfillmentConfiguration),
  origin: Shape.optional($OrderOrigin),
  destination: $PreviewDestination,
  lineItems: Shape.Array($PreviewLineItem),
  excludeEstimatedFees: Shape.optional(Shape.Boolean),
  includePaymentOnDelivery: Shape.optional(Shape.Boolean)
}))
export const GetOrderPreviewRequest: Schemas.Codec<GetOrderPreviewRequest> = Schemas.make($GetOrderPreviewRequest)

/** A country, ISO 3166-1: `US`. 2 characters. */
export type CountryCode = string

const $CountryCode: Shape.Shape = Shape.define(() => Shape.String)
export const CountryCode: Schemas.Codec<CountryCode> = Schemas.make($CountryCode)

export interface ServiceLevel {
  readonly serviceTiers?: ReadonlyArray<"STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {})> | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

const $ServiceLevel: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTiers: Shape.optional(Shape.Array(Shape.String)),
  deliveryInterval: Shape.optional($TimeInterval)
}))
export const ServiceLevel: Schemas.Codec<ServiceLevel> = Schemas.make($ServiceLevel)

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
  readonly countryCode: CountryCode
}

const $VariablePrecisionAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.optional(Shape.String),
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  districtOrCounty: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.String,
  countryCode: $CountryCode
}))
export const VariablePrecisionAddress: Schemas.Codec<VariablePrecisionAddress> = Schemas.make($VariablePrecisionAddress)

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
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode: CountryCode
  /** Personal data. */
  readonly phone?: string | undefined
  /** Personal data. */
  readonly email?: string | undefined
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
  countryCode: $CountryCode,
  phone: Shape.optional(Shape.String),
  email: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

/** An IP address. */
export type IpAddress = string

const $IpAddress: Shape.Shape = Shape.define(() => Shape.String)
export const IpAddress: Schemas.Codec<IpAddress> = Schemas.make($IpAddress)

export interface PreviewLineItem {
  readonly product: PreviewProduct
  /** A value with its unit. */
  readonly amount: Amount
}

const $PreviewLineItem: Shape.Shape = Shape.define(() => Shape.Struct({ product: $PreviewProduct, amount: $Amount }))
export const PreviewLineItem: Schemas.Codec<PreviewLineItem> = Schemas.make($PreviewLineItem)

export interface PreviewPlannedShipmentItem {
  readonly productIdentifier: ProductIdentifier
  /** A value with its unit. */
  readonly amount: Amount
}

const $PreviewPlannedShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: $ProductIdentifier,
  amount: $Amount
}))
export const PreviewPlannedShipmentItem: Schemas.Codec<PreviewPlannedShipmentItem> = Schemas.make(
  $PreviewPlannedShipmentItem
)

export interface PreviewProduct {
  readonly productIdentifier: ProductIdentifier
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
}

const $PreviewProduct: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: $ProductIdentifier,
  perUnitDeclaredValue: Shape.optional($Money)
}))
export const PreviewProduct: Schemas.Codec<PreviewProduct> = Schemas.make($PreviewProduct)

export interface OrderProduct {
  readonly productIdentifier: ProductIdentifier
  /** An amount with its currency. */
  readonly perUnitDeclaredValue?: Money | undefined
}

const $OrderProduct: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: $ProductIdentifier,
  perUnitDeclaredValue: Shape.optional($Money)
}))
export const OrderProduct: Schemas.Codec<OrderProduct> = Schemas.make($OrderProduct)

export interface ProductIdentifier {
  readonly amazonSku: string
}

const $ProductIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({ amazonSku: Shape.String }))
export const ProductIdentifier: Schemas.Codec<ProductIdentifier> = Schemas.make($ProductIdentifier)

/** A value with its unit. */
export interface Amount {
  readonly unit?: "EACHES" | (string & {}) | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Amount: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.optional(Shape.String), value: $Decimal }))
export const Amount: Schemas.Codec<Amount> = Schemas.make($Amount)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ currencyCode: Shape.String, amount: $Decimal }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

export interface PreviewServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $PreviewServices: Shape.Shape = Shape.define(() => Shape.Struct({
  packaging: Shape.optional($PreviewPackagingService),
  additional: Shape.optional($AdditionalServices)
}))
export const PreviewServices: Schemas.Codec<PreviewServices> = Schemas.make($PreviewServices)

export interface PreviewOfferServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly delivery?: PreviewDeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $PreviewOfferServices: Shape.Shape = Shape.define(() => Shape.Struct({
  packaging: Shape.optional($PreviewPackagingService),
  delivery: Shape.optional($PreviewDeliveryService),
  additional: Shape.optional($AdditionalServices)
}))
export const PreviewOfferServices: Schemas.Codec<PreviewOfferServices> = Schemas.make($PreviewOfferServices)

export interface PackagingService {
  readonly packagingOption?: "UNBRANDED" | "ANY" | (string & {}) | undefined
  readonly overbox?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly packingSlip?: OrderPackingSlip | undefined
}

const $PackagingService: Shape.Shape = Shape.define(() => Shape.Struct({
  packagingOption: Shape.optional(Shape.String),
  overbox: Shape.optional(Shape.String),
  packingSlip: Shape.optional($OrderPackingSlip)
}))
export const PackagingService: Schemas.Codec<PackagingService> = Schemas.make($PackagingService)

export interface PreviewPackagingService {
  readonly packagingOption?: "UNBRANDED" | "ANY" | (string & {}) | undefined
  readonly overbox?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
}

const $PreviewPackagingService: Shape.Shape = Shape.define(() => Shape.Struct({
  packagingOption: Shape.optional(Shape.String),
  overbox: Shape.optional(Shape.String)
}))
export const PreviewPackagingService: Schemas.Codec<PreviewPackagingService> = Schemas.make($PreviewPackagingService)

export interface PreviewDeliveryService {
  readonly paymentOnDelivery?: "ENABLED" | "DISABLED" | (string & {}) | undefined
}

const $PreviewDeliveryService: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentOnDelivery: Shape.optional(Shape.String)
}))
export const PreviewDeliveryService: Schemas.Codec<PreviewDeliveryService> = Schemas.make($PreviewDeliveryService)

export interface DeliveryService {
  readonly [name: string]: unknown
}

const $DeliveryService: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const DeliveryService: Schemas.Codec<DeliveryService> = Schemas.make($DeliveryService)

export interface PaymentInformation {
  readonly payments?: ReadonlyArray<Payment> | undefined
}

const $PaymentInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  payments: Shape.optional(Shape.Array($Payment))
}))
export const PaymentInformation: Schemas.Codec<PaymentInformation> = Schemas.make($PaymentInformation)

export interface Payment {
  readonly paymentId?: string | undefined
  readonly paymentMethod?: string | undefined
  /** ISO 8601. */
  readonly paymentTime?: string | undefined
}

const $Payment: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentId: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String),
  paymentTime: Shape.optional(Shape.String)
}))
export const Payment: Schemas.Codec<Payment> = Schemas.make($Payment)

export interface AdditionalServices {
  readonly [name: string]: string
}

const $AdditionalServices: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const AdditionalServices: Schemas.Codec<AdditionalServices> = Schemas.make($AdditionalServices)

export interface GetOrderPreviewResponse {
  readonly plannedShipments: ReadonlyArray<PreviewPlannedShipment>
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

const $GetOrderPreviewResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  plannedShipments: Shape.Array($PreviewPlannedShipment),
  constraints: Shape.optional(Shape.Array($Constraint))
}))
export const GetOrderPreviewResponse: Schemas.Codec<GetOrderPreviewResponse> = Schemas.make($GetOrderPreviewResponse)

export interface PreviewPlannedShipment {
  /** A value with its unit. */
  readonly estimatedShippingWeight?: Weight | undefined
  readonly items: ReadonlyArray<PreviewPlannedShipmentItem>
  readonly offers?: ReadonlyArray<PreviewDeliveryOffer> | undefined
}

const $PreviewPlannedShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  estimatedShippingWeight: Shape.optional($Weight),
  items: Shape.Array($PreviewPlannedShipmentItem),
  offers: Shape.optional(Shape.Array($PreviewDeliveryOffer))
}))
export const PreviewPlannedShipment: Schemas.Codec<PreviewPlannedShipment> = Schemas.make($PreviewPlannedShipment)

/** A value with its unit. */
export interface Weight {
  readonly unit: "KG" | "KILOGRAMS" | "LB" | "POUNDS" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: $Decimal }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

export interface PreviewDeliveryOffer {
  readonly estimatedPrice?: EstimatedPrice | undefined
  readonly fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration | undefined
}

const $PreviewDeliveryOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  estimatedPrice: Shape.optional($EstimatedPrice),
  fulfillmentConfiguration: Shape.optional($PreviewOfferFulfillmentConfiguration)
}))
export const PreviewDeliveryOffer: Schemas.Codec<PreviewDeliveryOffer> = Schemas.make($PreviewDeliveryOffer)

export interface TimeInterval {
  /** ISO 8601. */
  readonly startTime: Timestamp
  /** ISO 8601. */
  readonly endTime: Timestamp
}

const $TimeInterval: Shape.Shape = Shape.define(() => Shape.Struct({ startTime: $Timestamp, endTime: $Timestamp }))
export const TimeInterval: Schemas.Codec<TimeInterval> = Schemas.make($TimeInterval)

export interface Constraint {
  readonly message: string
  readonly type: string
  readonly code: string
  readonly details?: ReadonlyArray<ConstraintDetail> | undefined
}

const $Constraint: Shape.Shape = Shape.define(() => Shape.Struct({
  message: Shape.String,
  type: Shape.String,
  code: Shape.String,
  details: Shape.optional(Shape.Array($ConstraintDetail))
}))
export const Constraint: Schemas.Codec<Constraint> = Schemas.make($Constraint)

export interface ConstraintDetail {
  readonly type: string
  readonly value: string
}

const $ConstraintDetail: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, value: Shape.String }))
export const ConstraintDetail: Schemas.Codec<ConstraintDetail> = Schemas.make($ConstraintDetail)

export interface CreateOrderRequest {
  readonly orderId: string
  /** At most 40 characters. */
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: OrderFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: OrderDestination
  readonly lineItems: ReadonlyArray<CreateOrderLineItem>
  readonly paymentInformation?: PaymentInformationInput | undefined
}

const $CreateOrderRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  channel: Shape.optional(Shape.String),
  fulfillmentConfiguration: Shape.optional($OrderFulfillmentConfiguration),
  origin: Shape.optional($OrderOrigin),
  destination: $OrderDestination,
  lineItems: Shape.Array($CreateOrderLineItem),
  paymentInformation: Shape.optional($PaymentInformationInput)
}))
export const CreateOrderRequest: Schemas.Codec<CreateOrderRequest> = Schemas.make($CreateOrderRequest)

export interface CreateOrderResponse {
  readonly order: FulfillmentOrder
}

const $CreateOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({ order: $FulfillmentOrder }))
export const CreateOrderResponse: Schemas.Codec<CreateOrderResponse> = Schemas.make($CreateOrderResponse)

export interface CreateOrderAcceptedResponse {
  readonly orderId: string
  readonly status: string
}

const $CreateOrderAcceptedResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  status: Shape.String
}))
export const CreateOrderAcceptedResponse: Schemas.Codec<CreateOrderAcceptedResponse> = Schemas.make(
  $CreateOrderAcceptedResponse
)

export interface OrderServices {
  readonly packaging?: PackagingService | undefined
  readonly delivery?: DeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $OrderServices: Shape.Shape = Shape.define(() => Shape.Struct({
  packaging: Shape.optional($PackagingService),
  delivery: Shape.optional($DeliveryService),
  additional: Shape.optional($AdditionalServices)
}))
export const OrderServices: Schemas.Codec<OrderServices> = Schemas.make($OrderServices)

export interface CreateOrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  /** A value with its unit. */
  readonly amount: Amount
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

const $CreateOrderLineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItemId: Shape.String,
  product: $OrderProduct,
  amount: $Amount,
  fulfillmentConfiguration: Shape.optional($LineItemFulfillmentConfiguration)
}))
export const CreateOrderLineItem: Schemas.Codec<CreateOrderLineItem> = Schemas.make($CreateOrderLineItem)

export interface OrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  /** A value with its unit. */
  readonly amount: Amount
  /** A value with its unit. */
  readonly cancelledAmount?: Amount | undefined
  /** A value with its unit. */
  readonly unfulfillableAmount?: Amount | undefined
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

const $OrderLineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItemId: Shape.String,
  product: $OrderProduct,
  amount: $Amount,
  cancelledAmount: Shape.optional($Amount),
  unfulfillableAmount: Shape.optional($Amount),
  fulfillmentConfiguration: Shape.optional($LineItemFulfillmentConfiguration)
}))
export const OrderLineItem: Schemas.Codec<OrderLineItem> = Schemas.make($OrderLineItem)

export interface OrderOrigin {
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode: CountryCode
}

const $OrderOrigin: Shape.Shape = Shape.define(() => Shape.Struct({ countryCode: $CountryCode }))
export const OrderOrigin: Schemas.Codec<OrderOrigin> = Schemas.make($OrderOrigin)

export interface OrderDestination {
  readonly deliveryAddress: Address
  readonly deliveryNotes?: string | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
}

const $OrderDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryAddress: $Address,
  deliveryNotes: Shape.optional(Shape.String),
  dropOffLocation: Shape.optional($OrderDropOffLocation)
}))
export const OrderDestination: Schemas.Codec<OrderDestination> = Schemas.make($OrderDestination)

export interface OrderPackingSlip {
  readonly templateName?: string | undefined
  readonly templateAttributes?: OrderPackingSlipTemplateAttributes | undefined
}

const $OrderPackingSlip: Shape.Shape = Shape.define(() => Shape.Struct({
  templateName: Shape.optional(Shape.String),
  templateAttributes: Shape.optional($OrderPackingSlipTemplateAttributes)
}))
export const OrderPackingSlip: Schemas.Codec<OrderPackingSlip> = Schemas.make($OrderPackingSlip)

export interface OrderPackingSlipTemplateAttributes {
  readonly [name: string]: string
}

const $OrderPackingSlipTemplateAttributes: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const OrderPackingSlipTemplateAttributes: Schemas.Codec<OrderPackingSlipTemplateAttributes> = Schemas.make(
  $OrderPackingSlipTemplateAttributes
)

export interface OrderLineItemPaymentOnDelivery {
  /** An amount with its currency. */
  readonly perUnitServicePrice?: Money | undefined
}

const $OrderLineItemPaymentOnDelivery: Shape.Shape = Shape.define(() => Shape.Struct({
  perUnitServicePrice: Shape.optional($Money)
}))
export const OrderLineItemPaymentOnDelivery: Schemas.Codec<OrderLineItemPaymentOnDelivery> = Schemas.make(
  $OrderLineItemPaymentOnDelivery
)

export interface OrderDropOffLocation {
  /**
   * `FRONT_DOOR`, `DELIVERY_BOX`, `GAS_METER_BOX`, `BICYCLE_BASKET`, `GARAGE`, `RECEPTIONIST`,
   * `FALLBACK_NEIGHBOR_DELIVERY`, `DO_NOT_LEAVE_UNATTENDED` or another of 9 known values.
   */
  readonly type?: OrderDropOffLocationType | undefined
  readonly attributes?: OrderDropOffLocationAttributes | undefined
}

const $OrderDropOffLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional($OrderDropOffLocationType),
  attributes: Shape.optional($OrderDropOffLocationAttributes)
}))
export const OrderDropOffLocation: Schemas.Codec<OrderDropOffLocation> = Schemas.make($OrderDropOffLocation)

export interface OrderDropOffLocationAttributes {
  readonly [name: string]: unknown
}

const $OrderDropOffLocationAttributes: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const OrderDropOffLocationAttributes: Schemas.Codec<OrderDropOffLocationAttributes> = Schemas.make(
  $OrderDropOffLocationAttributes
)

export type OrderDropOffLocationType = "FRONT_DOOR" | "DELIVERY_BOX" | "GAS_METER_BOX" | "BICYCLE_BASKET" | "GARAGE" | "RECEPTIONIST" | "FALLBACK_NEIGHBOR_DELIVERY" | "DO_NOT_LEAVE_UNATTENDED" | "LOCKER" | (string & {})

const $OrderDropOffLocationType: Shape.Shape = Shape.define(() => Shape.String)
export const OrderDropOffLocationType: Schemas.Codec<OrderDropOffLocationType> = Schemas.make($OrderDropOffLocationType)

export interface OrderLineItemServices {
  readonly packaging?: OrderLineItemPackagingService | undefined
  readonly delivery?: OrderLineItemDeliveryService | undefined
}

const $OrderLineItemServices: Shape.Shape = Shape.define(() => Shape.Struct({
  packaging: Shape.optional($OrderLineItemPackagingService),
  delivery: Shape.optional($OrderLineItemDeliveryService)
}))
export const OrderLineItemServices: Schemas.Codec<OrderLineItemServices> = Schemas.make($OrderLineItemServices)

export interface OrderLineItemPackagingService {
  readonly packingSlip?: OrderPackingSlip | undefined
}

const $OrderLineItemPackagingService: Shape.Shape = Shape.define(() => Shape.Struct({
  packingSlip: Shape.optional($OrderPackingSlip)
}))
export const OrderLineItemPackagingService: Schemas.Codec<OrderLineItemPackagingService> = Schemas.make(
  $OrderLineItemPackagingService
)

export interface OrderLineItemDeliveryService {
  readonly paymentOnDelivery?: OrderLineItemPaymentOnDelivery | undefined
}

const $OrderLineItemDeliveryService: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentOnDelivery: Shape.optional($OrderLineItemPaymentOnDelivery)
}))
export const OrderLineItemDeliveryService: Schemas.Codec<OrderLineItemDeliveryService> = Schemas.make(
  $OrderLineItemDeliveryService
)

export type OrderFulfillmentAction = string

const $OrderFulfillmentAction: Shape.Shape = Shape.define(() => Shape.String)
export const OrderFulfillmentAction: Schemas.Codec<OrderFulfillmentAction> = Schemas.make($OrderFulfillmentAction)

export type OrderFulfillmentPolicy = string

const $OrderFulfillmentPolicy: Shape.Shape = Shape.define(() => Shape.String)
export const OrderFulfillmentPolicy: Schemas.Codec<OrderFulfillmentPolicy> = Schemas.make($OrderFulfillmentPolicy)

export interface GetOffersRequest {
  readonly fulfillmentConfiguration?: OfferFulfillmentConfiguration | undefined
  readonly origin: OrderOrigin
  readonly destination?: OfferDestination | undefined
  readonly items: ReadonlyArray<OfferItem>
}

const $GetOffersRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentConfiguration: Shape.optional($OfferFulfillmentConfiguration),
  origin: $OrderOrigin,
  destination: Shape.optional($OfferDestination),
  items: Shape.Array($OfferItem)
}))
export const GetOffersRequest: Schemas.Codec<GetOffersRequest> = Schemas.make($GetOffersRequest)

export interface GetOffersResponse {
  readonly offerResults?: ReadonlyArray<OfferResult> | undefined
}

const $GetOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  offerResults: Shape.optional(Shape.Array($OfferResult))
}))
export const GetOffersResponse: Schemas.Codec<GetOffersResponse> = Schemas.make($GetOffersResponse)

export interface OfferOption {
  /** ISO 8601. */
  readonly expiryTime?: Timestamp | undefined
  readonly fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration | undefined
}

const $OfferOption: Shape.Shape = Shape.define(() => Shape.Struct({
  expiryTime: Shape.optional($Timestamp),
  fulfillmentConfiguration: Shape.optional($OfferOptionFulfillmentConfiguration)
}))
export const OfferOption: Schemas.Codec<OfferOption> = Schemas.make($OfferOption)

export interface UpdateOrderRequest {
  readonly fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration | undefined
}

const $UpdateOrderRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentConfiguration: Shape.optional($UpdateOrderFulfillmentConfiguration)
}))
export const UpdateOrderRequest: Schemas.Codec<UpdateOrderRequest> = Schemas.make($UpdateOrderRequest)

export type OrderStatus = "PROCESSING" | "COMPLETE" | "COMPLETE_PARTIAL" | "CANCELLED" | "UNFULFILLABLE" | "INVALID" | (string & {})

const $OrderStatus: Shape.Shape = Shape.define(() => Shape.String)
export const OrderStatus: Schemas.Codec<OrderStatus> = Schemas.make($OrderStatus)

export interface GetOrderResponse {
  readonly order: FulfillmentOrder
}

const $GetOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({ order: $FulfillmentOrder }))
export const GetOrderResponse: Schemas.Codec<GetOrderResponse> = Schemas.make($GetOrderResponse)

export interface AmazonFacility {
  /** At most 40 characters. */
  readonly facilityId: string
  readonly address?: Address | undefined
}

const $AmazonFacility: Shape.Shape = Shape.define(() => Shape.Struct({
  facilityId: Shape.String,
  address: Shape.optional($Address)
}))
export const AmazonFacility: Schemas.Codec<AmazonFacility> = Schemas.make($AmazonFacility)

export interface Shipment {
  readonly amazonShipmentId: string
  readonly amazonFacility: AmazonFacility
  /** `PROCESSING`, `SHIPPED` or `CANCELLED`. */
  readonly status: ShipmentStatus
  /** ISO 8601. */
  readonly shipTime?: Timestamp | undefined
  /** ISO 8601. */
  readonly deliveryTime?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly items: ReadonlyArray<ShipmentItem>
  readonly packages?: ReadonlyArray<Package> | undefined
  readonly serviceLevel?: ShipmentServiceLevel | undefined
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonShipmentId: Shape.String,
  amazonFacility: $AmazonFacility,
  status: $ShipmentStatus,
  shipTime: Shape.optional($Timestamp),
  deliveryTime: Shape.optional($Timestamp),
  shippingNotes: Shape.optional(Shape.Array(Shape.String)),
  items: Shape.Array($ShipmentItem),
  packages: Shape.optional(Shape.Array($Package)),
  serviceLevel: Shape.optional($ShipmentServiceLevel)
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

export type ShipmentStatus = "PROCESSING" | "SHIPPED" | "CANCELLED" | (string & {})

const $ShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentStatus: Schemas.Codec<ShipmentStatus> = Schemas.make($ShipmentStatus)

export interface ShipmentServiceLevel {
  readonly serviceTier?: "STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {}) | undefined
}

const $ShipmentServiceLevel: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTier: Shape.optional(Shape.String)
}))
export const ShipmentServiceLevel: Schemas.Codec<ShipmentServiceLevel> = Schemas.make($ShipmentServiceLevel)

export interface Package {
  /** At most 40 characters. */
  readonly packageId: string
  /** ISO 8601. */
  readonly deliveryTime?: Timestamp | undefined
  /** `PROCESSING`, `IN_TRANSIT`, `DELAYED`, `OUT_FOR_DELIVERY`, `DELIVERED`, `UNDELIVERABLE` or `EXPIRED`. */
  readonly status?: ShipmentPackageStatus | undefined
  readonly tracking?: Tracking | undefined
  readonly shipmentItemIds?: ReadonlyArray<string> | undefined
}

const $Package: Shape.Shape = Shape.define(() => Shape.Struct({
  packageId: Shape.String,
  deliveryTime: Shape.optional($Timestamp),
  status: Shape.optional($ShipmentPackageStatus),
  tracking: Shape.optional($Tracking),
  shipmentItemIds: Shape.optional(Shape.Array(Shape.String))
}))
export const Package: Schemas.Codec<Package> = Schemas.make($Package)

export interface UpdatePackageRequest {
  /** `PROCESSING`, `IN_TRANSIT`, `DELAYED`, `OUT_FOR_DELIVERY`, `DELIVERED`, `UNDELIVERABLE` or `EXPIRED`. */
  readonly status: ShipmentPackageStatus
  /** ISO 8601. */
  readonly deliveryTime?: DateTimeInput | undefined
  readonly tracking?: Tracking | undefined
}

const $UpdatePackageRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  status: $ShipmentPackageStatus,
  deliveryTime: Shape.optional(Shape.DateTimeInput),
  tracking: Shape.optional($Tracking)
}))
export const UpdatePackageRequest: Schemas.Codec<UpdatePackageRequest> = Schemas.make($UpdatePackageRequest)

export type ShipmentPackageStatus = "PROCESSING" | "IN_TRANSIT" | "DELAYED" | "OUT_FOR_DELIVERY" | "DELIVERED" | "UNDELIVERABLE" | "EXPIRED" | (string & {})

const $ShipmentPackageStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentPackageStatus: Schemas.Codec<ShipmentPackageStatus> = Schemas.make($ShipmentPackageStatus)

export interface ShipmentItem {
  readonly productIdentifier: ProductIdentifier
  readonly lineItemId: string
  /** A value with its unit. */
  readonly amount: Amount
  /** At most 40 characters. */
  readonly packageId?: string | undefined
  readonly unitIdentifiers?: UnitIdentifiers | undefined
  readonly shipmentItemId?: string | undefined
}

const $ShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: $ProductIdentifier,
  lineItemId: Shape.String,
  amount: $Amount,
  packageId: Shape.optional(Shape.String),
  unitIdentifiers: Shape.optional($UnitIdentifiers),
  shipmentItemId: Shape.optional(Shape.String)
}))
export const ShipmentItem: Schemas.Codec<ShipmentItem> = Schemas.make($ShipmentItem)

export interface UnitIdentifiers {
  readonly [name: string]: ReadonlyArray<string>
}

const $UnitIdentifiers: Shape.Shape = Shape.define(() => Shape.Record(Shape.Array(Shape.String)))
export const UnitIdentifiers: Schemas.Codec<UnitIdentifiers> = Schemas.make($UnitIdentifiers)

export interface FulfillmentOrder {
  readonly orderId: string
  /** At most 40 characters. */
  readonly channel?: string | undefined
  /** ISO 8601. */
  readonly receiveTime: Timestamp
  /** `PROCESSING`, `COMPLETE`, `COMPLETE_PARTIAL`, `CANCELLED`, `UNFULFILLABLE` or `INVALID`. */
  readonly status?: OrderStatus | undefined
  /** ISO 8601. */
  readonly statusUpdateTime?: Timestamp | undefined
  readonly fulfillmentConfiguration?: OrderResponseFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination?: OrderDestination | undefined
  readonly lineItems: ReadonlyArray<OrderLineItem>
  readonly shipments?: ReadonlyArray<Shipment> | undefined
  readonly paymentInformation?: PaymentInformation | undefined
}

const $FulfillmentOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  channel: Shape.optional(Shape.String),
  receiveTime: $Timestamp,
  status: Shape.optional($OrderStatus),
  statusUpdateTime: Shape.optional($Timestamp),
  fulfillmentConfiguration: Shape.optional($OrderResponseFulfillmentConfiguration),
  origin: Shape.optional($OrderOrigin),
  destination: Shape.optional($OrderDestination),
  lineItems: Shape.Array($OrderLineItem),
  shipments: Shape.optional(Shape.Array($Shipment)),
  paymentInformation: Shape.optional($PaymentInformation)
}))
export const FulfillmentOrder: Schemas.Codec<FulfillmentOrder> = Schemas.make($FulfillmentOrder)

export interface ListOrdersResponse {
  readonly orders: ReadonlyArray<FulfillmentOrder>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListOrdersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  orders: Shape.Array($FulfillmentOrder),
  pagination: Shape.optional($Pagination)
}))
export const ListOrdersResponse: Schemas.Codec<ListOrdersResponse> = Schemas.make($ListOrdersResponse)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface UpdateOrderStatusRequest {
  /** `PROCESSING`, `COMPLETE`, `COMPLETE_PARTIAL`, `CANCELLED`, `UNFULFILLABLE` or `INVALID`. */
  readonly status: OrderStatus
}

const $UpdateOrderStatusRequest: Shape.Shape = Shape.define(() => Shape.Struct({ status: $OrderStatus }))
export const UpdateOrderStatusRequest: Schemas.Codec<UpdateOrderStatusRequest> = Schemas.make($UpdateOrderStatusRequest)

export interface AmazonTracking {
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly trackingUrl?: string | undefined
}

const $AmazonTracking: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingNumber: Shape.optional(Shape.String),
  trackingUrl: Shape.optional(Shape.String)
}))
export const AmazonTracking: Schemas.Codec<AmazonTracking> = Schemas.make($AmazonTracking)

export interface CarrierTracking {
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly carrierCode: string
  readonly trackingUrl?: string | undefined
}

const $CarrierTracking: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingNumber: Shape.optional(Shape.String),
  carrierCode: Shape.String,
  trackingUrl: Shape.optional(Shape.String)
}))
export const CarrierTracking: Schemas.Codec<CarrierTracking> = Schemas.make($CarrierTracking)

export interface PreviewServiceLevel {
  readonly serviceTiers?: ReadonlyArray<"STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {})> | undefined
}

const $PreviewServiceLevel: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTiers: Shape.optional(Shape.Array(Shape.String))
}))
export const PreviewServiceLevel: Schemas.Codec<PreviewServiceLevel> = Schemas.make($PreviewServiceLevel)

export interface PreviewOfferServiceLevel {
  readonly serviceTier?: "STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {}) | undefined
  readonly deliveryInterval?: TimeInterval | undefined
  readonly shipInterval?: TimeInterval | undefined
}

const $PreviewOfferServiceLevel: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTier: Shape.optional(Shape.String),
  deliveryInterval: Shape.optional($TimeInterval),
  shipInterval: Shape.optional($TimeInterval)
}))
export const PreviewOfferServiceLevel: Schemas.Codec<PreviewOfferServiceLevel> = Schemas.make($PreviewOfferServiceLevel)

export interface Tracking {
  readonly carrier?: CarrierTracking | undefined
  readonly amazon?: AmazonTracking | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
  readonly proofOfDelivery?: ProofOfDelivery | undefined
}

const $Tracking: Shape.Shape = Shape.define(() => Shape.Struct({
  carrier: Shape.optional($CarrierTracking),
  amazon: Shape.optional($AmazonTracking),
  dropOffLocation: Shape.optional($OrderDropOffLocation),
  proofOfDelivery: Shape.optional($ProofOfDelivery)
}))
export const Tracking: Schemas.Codec<Tracking> = Schemas.make($Tracking)

export interface ProofOfDelivery {
  /** Personal data. */
  readonly deliveryPhotoUrl?: string | undefined
  readonly receivedBy?: string | undefined
}

const $ProofOfDelivery: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryPhotoUrl: Shape.optional(Shape.String),
  receivedBy: Shape.optional(Shape.String)
}))
export const ProofOfDelivery: Schemas.Codec<ProofOfDelivery> = Schemas.make($ProofOfDelivery)

export interface OfferItem {
  readonly productIdentifier?: ProductIdentifier | undefined
}

const $OfferItem: Shape.Shape = Shape.define(() => Shape.Struct({
  productIdentifier: Shape.optional($ProductIdentifier)
}))
export const OfferItem: Schemas.Codec<OfferItem> = Schemas.make($OfferItem)

export interface OfferResult {
  readonly item?: OfferItem | undefined
  readonly offers?: ReadonlyArray<OfferOption> | undefined
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

const $OfferResult: Shape.Shape = Shape.define(() => Shape.Struct({
  item: Shape.optional($OfferItem),
  offers: Shape.optional(Shape.Array($OfferOption)),
  constraints: Shape.optional(Shape.Array($Constraint))
}))
export const OfferResult: Schemas.Codec<OfferResult> = Schemas.make($OfferResult)

export interface LineItemFulfillmentConfiguration {
  readonly services?: OrderLineItemServices | undefined
}

const $LineItemFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  services: Shape.optional($OrderLineItemServices)
}))
export const LineItemFulfillmentConfiguration: Schemas.Codec<LineItemFulfillmentConfiguration> = Schemas.make(
  $LineItemFulfillmentConfiguration
)

export interface PreviewOfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewOfferServiceLevel | undefined
  readonly services?: PreviewOfferServices | undefined
}

const $PreviewOfferFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($PreviewOfferServiceLevel),
  services: Shape.optional($PreviewOfferServices)
}))
export const PreviewOfferFulfillmentConfiguration: Schemas.Codec<PreviewOfferFulfillmentConfiguration> = Schemas.make(
  $PreviewOfferFulfillmentConfiguration
)

export interface OfferOptionFulfillmentConfiguration {
  readonly serviceLevel?: OfferServiceLevel | undefined
}

const $OfferOptionFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($OfferServiceLevel)
}))
export const OfferOptionFulfillmentConfiguration: Schemas.Codec<OfferOptionFulfillmentConfiguration> = Schemas.make(
  $OfferOptionFulfillmentConfiguration
)

export interface OfferServiceLevel {
  readonly serviceTier?: "STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {}) | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

const $OfferServiceLevel: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTier: Shape.optional(Shape.String),
  deliveryInterval: Shape.optional($TimeInterval)
}))
export const OfferServiceLevel: Schemas.Codec<OfferServiceLevel> = Schemas.make($OfferServiceLevel)

export interface OfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
}

const $OfferFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($PreviewServiceLevel)
}))
export const OfferFulfillmentConfiguration: Schemas.Codec<OfferFulfillmentConfiguration> = Schemas.make(
  $OfferFulfillmentConfiguration
)

export interface PreviewFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
  readonly services?: PreviewServices | undefined
}

const $PreviewFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($PreviewServiceLevel),
  services: Shape.optional($PreviewServices)
}))
export const PreviewFulfillmentConfiguration: Schemas.Codec<PreviewFulfillmentConfiguration> = Schemas.make(
  $PreviewFulfillmentConfiguration
)

export interface OrderFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevelInput | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

const $OrderFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($ServiceLevelInput),
  action: Shape.optional($OrderFulfillmentAction),
  policy: Shape.optional($OrderFulfillmentPolicy),
  services: Shape.optional($OrderServices)
}))
export const OrderFulfillmentConfiguration: Schemas.Codec<OrderFulfillmentConfiguration> = Schemas.make(
  $OrderFulfillmentConfiguration
)

export interface OrderResponseFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevel | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

const $OrderResponseFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLevel: Shape.optional($ServiceLevel),
  action: Shape.optional($OrderFulfillmentAction),
  policy: Shape.optional($OrderFulfillmentPolicy),
  services: Shape.optional($OrderServices)
}))
export const OrderResponseFulfillmentConfiguration: Schemas.Codec<OrderResponseFulfillmentConfiguration> = Schemas.make(
  $OrderResponseFulfillmentConfiguration
)

export interface UpdateOrderFulfillmentConfiguration {
  readonly action?: OrderFulfillmentAction | undefined
}

const $UpdateOrderFulfillmentConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  action: Shape.optional($OrderFulfillmentAction)
}))
export const UpdateOrderFulfillmentConfiguration: Schemas.Codec<UpdateOrderFulfillmentConfiguration> = Schemas.make(
  $UpdateOrderFulfillmentConfiguration
)

/** `ServiceLevel` in requests. */
export interface ServiceLevelInput {
  readonly serviceTiers?: ReadonlyArray<"STANDARD" | "EXPEDITED" | "PRIORITY" | "SCHEDULED" | (string & {})> | undefined
  readonly deliveryInterval?: TimeIntervalInput | undefined
}

const $ServiceLevelInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceTiers: Shape.optional(Shape.Array(Shape.String)),
  deliveryInterval: Shape.optional($TimeIntervalInput)
}))
export const ServiceLevelInput: Schemas.Codec<ServiceLevelInput> = Schemas.make($ServiceLevelInput)

/** `PaymentInformation` in requests. */
export interface PaymentInformationInput {
  readonly payments?: ReadonlyArray<PaymentInput> | undefined
}

const $PaymentInformationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  payments: Shape.optional(Shape.Array($PaymentInput))
}))
export const PaymentInformationInput: Schemas.Codec<PaymentInformationInput> = Schemas.make($PaymentInformationInput)

/** `Payment` in requests. */
export interface PaymentInput {
  readonly paymentId?: string | undefined
  readonly paymentMethod?: string | undefined
  /** ISO 8601. */
  readonly paymentTime?: DateTimeInput | undefined
}

const $PaymentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentId: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String),
  paymentTime: Shape.optional(Shape.DateTimeInput)
}))
export const PaymentInput: Schemas.Codec<PaymentInput> = Schemas.make($PaymentInput)

/** `TimeInterval` in requests. */
export interface TimeIntervalInput {
  /** ISO 8601. */
  readonly startTime: DateTimeInput
  /** ISO 8601. */
  readonly endTime: DateTimeInput
}

const $TimeIntervalInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.DateTimeInput,
  endTime: Shape.DateTimeInput
}))
export const TimeIntervalInput: Schemas.Codec<TimeIntervalInput> = Schemas.make($TimeIntervalInput)
