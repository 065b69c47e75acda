// AUTO-GENERATED from fulfillmentOutbound_2026-07-04.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Fulfillment Outbound 2026-07-04. */
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

/** Input of `getOrderPreview`. */
export interface GetOrderPreviewInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOrderPreviewRequest
}

export const GetOrderPreviewInput: S.Codec<GetOrderPreviewInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  body: GetOrderPreviewRequest
}))

/**
 * `POST /fulfillment/outbound/2026-07-04/previews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const getOrderPreview: Op.Operation<GetOrderPreviewInput, GetOrderPreviewResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GetOrderPreviewRequest, output: (): S.Built => GetOrderPreviewResponse })

/** Input of `getOffers`. */
export interface GetOffersInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOffersRequest
}

export const GetOffersInput: S.Codec<GetOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  body: GetOffersRequest
}))

/**
 * `POST /fulfillment/outbound/2026-07-04/offers`
 *
 * - Rate: 5 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const getOffers: Op.Operation<GetOffersInput, GetOffersResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GetOffersRequest, output: (): S.Built => GetOffersResponse })

/** Input of `cancelOrder`. */
export interface CancelOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
}

export const CancelOrderInput: S.Codec<CancelOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  orderId: S.String
}))

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const cancelOrder: Op.Operation<CancelOrderInput, CancelOrderResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => CancelOrderResponse })

/** Input of `updateOrderStatus`. */
export interface UpdateOrderStatusInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly body: UpdateOrderStatusRequest
}

export const UpdateOrderStatusInput: S.Codec<UpdateOrderStatusInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  orderId: S.String,
  body: UpdateOrderStatusRequest
}))

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const updateOrderStatus: Op.Operation<UpdateOrderStatusInput, void> = /*#__PURE__*/ Op.make({
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
  repeatable: true,
  sandboxOnly: true
}, { body: (): S.Built => UpdateOrderStatusRequest })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly packageId: string
  readonly body: UpdatePackageRequest
}

export const UpdatePackageInput: S.Codec<UpdatePackageInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  orderId: S.String,
  packageId: S.String,
  body: UpdatePackageRequest
}))

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const updatePackage: Op.Operation<UpdatePackageInput, void> = /*#__PURE__*/ Op.make({
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
  repeatable: true,
  sandboxOnly: true
}, { body: (): S.Built => UpdatePackageRequest })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  orderId: S.String,
  shipments: S.optional(S.String)
}))

/**
 * `GET /fulfillment/outbound/2026-07-04/orders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GetOrderResponse })

/** Input of `updateOrder`. */
export interface UpdateOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly body: UpdateOrderRequest
}

export const UpdateOrderInput: S.Codec<UpdateOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  orderId: S.String,
  body: UpdateOrderRequest
}))

/**
 * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateOrder: Op.Operation<UpdateOrderInput, UpdateOrderResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => UpdateOrderRequest, output: (): S.Built => UpdateOrderResponse })

/** Input of `listOrders`. */
export interface ListOrdersInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly updatedAfter?: DateTimeInput | undefined
  readonly pageToken?: string | undefined
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

export const ListOrdersInput: S.Codec<ListOrdersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  updatedAfter: S.optional(S.DateTimeInput),
  pageToken: S.optional(S.String),
  shipments: S.optional(S.String)
}))

/**
 * `GET /fulfillment/outbound/2026-07-04/orders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listOrders: Paging.ItemsOperation<
  void | ListOrdersInput,
  ListOrdersResponse,
  FulfillmentOrder
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): S.Built => ListOrdersResponse })

/** Input of `createOrder`. */
export interface CreateOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: CreateOrderRequest
}

export const CreateOrderInput: S.Codec<CreateOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-fulfillment-service-id": S.optional(S.String),
  body: CreateOrderRequest
}))

/**
 * `POST /fulfillment/outbound/2026-07-04/orders`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const createOrder: Op.Operation<
  CreateOrderInput,
  CreateOrderResponse | CreateOrderAcceptedResponse
> = /*#__PURE__*/ Op.make({
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
  body: (): S.Built => CreateOrderRequest,
  output: (): S.Built => S.Union([CreateOrderResponse, CreateOrderAcceptedResponse])
})

/** The operations of Fulfillment Outbound as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/FulfillmentOutbound_2026_07_04")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
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

export interface CancelOrderResponse {
  readonly [name: string]: unknown
}

export const CancelOrderResponse: S.Codec<CancelOrderResponse> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export interface UpdateOrderResponse {
  readonly [name: string]: unknown
}

export const UpdateOrderResponse: S.Codec<UpdateOrderResponse> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export type Timestamp = string

export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.define(() => S.String)

export interface RollupPrice {
  readonly type: string
  readonly value: Money
}

export const RollupPrice: S.Codec<RollupPrice> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  value: Money
}))

export interface EstimatedPrice {
  readonly rollupPrices: ReadonlyArray<RollupPrice>
  readonly totalPrice: Money
}

export const EstimatedPrice: S.Codec<EstimatedPrice> = /*#__PURE__*/ S.define(() => S.Struct({
  rollupPrices: S.Array(RollupPrice),
  totalPrice: Money
}))

export interface OfferDestination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  readonly ipAddress?: IpAddress | undefined
}

export const OfferDestination: S.Codec<OfferDestination> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryAddress: S.optional(VariablePrecisionAddress),
  ipAddress: S.optional(IpAddress)
}))

export interface PreviewDestination {
  readonly deliveryAddress: Address
}

export const PreviewDestination: S.Codec<PreviewDestination> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryAddress: Address
}))

export interface GetOrderPreviewRequest {
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: PreviewFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: PreviewDestination
  readonly lineItems: ReadonlyArray<PreviewLineItem>
  readonly excludeEstimatedFees?: boolean | undefined
  readonly includePaymentOnDelivery?: boolean | undefined
}

export const GetOrderPreviewRequest: S.Codec<GetOrderPreviewRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  channel: S.optional(S.String),
  fulfillmentConfiguration: S.optional(PreviewFulfillmentConfiguration),
  origin: S.optional(OrderOrigin),
  destination: PreviewDestination,
  lineItems: S.Array(PreviewLineItem),
  excludeEstimatedFees: S.optional(S.Boolean),
  includePaymentOnDelivery: S.optional(S.Boolean)
}))

export type CountryCode = string

export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.define(() => S.String)

export interface ServiceLevel {
  readonly serviceTiers?: ReadonlyArray<string> | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

export const ServiceLevel: S.Codec<ServiceLevel> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceTiers: S.optional(S.Array(S.String)),
  deliveryInterval: S.optional(TimeInterval)
}))

export interface VariablePrecisionAddress {
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  readonly countryCode: CountryCode
}

export const VariablePrecisionAddress: S.Codec<VariablePrecisionAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.optional(S.String),
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  districtOrCounty: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.String,
  countryCode: CountryCode
}))

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode: string
  readonly countryCode: CountryCode
  readonly phone?: string | undefined
  readonly email?: string | undefined
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
  countryCode: CountryCode,
  phone: S.optional(S.String),
  email: S.optional(S.String)
}))

export type IpAddress = string

export const IpAddress: S.Codec<IpAddress> = /*#__PURE__*/ S.define(() => S.String)

export interface PreviewLineItem {
  readonly product: PreviewProduct
  readonly amount: Amount
}

export const PreviewLineItem: S.Codec<PreviewLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  product: PreviewProduct,
  amount: Amount
}))

export interface PreviewPlannedShipmentItem {
  readonly productIdentifier: ProductIdentifier
  readonly amount: Amount
}

export const PreviewPlannedShipmentItem: S.Codec<PreviewPlannedShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: ProductIdentifier,
  amount: Amount
}))

export interface PreviewProduct {
  readonly productIdentifier: ProductIdentifier
  readonly perUnitDeclaredValue?: Money | undefined
}

export const PreviewProduct: S.Codec<PreviewProduct> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: ProductIdentifier,
  perUnitDeclaredValue: S.optional(Money)
}))

export interface OrderProduct {
  readonly productIdentifier: ProductIdentifier
  readonly perUnitDeclaredValue?: Money | undefined
}

export const OrderProduct: S.Codec<OrderProduct> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: ProductIdentifier,
  perUnitDeclaredValue: S.optional(Money)
}))

export interface ProductIdentifier {
  readonly amazonSku: string
}

export const ProductIdentifier: S.Codec<ProductIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonSku: S.String
}))

export interface Amount {
  readonly unit?: string | undefined
  readonly value: Decimal
}

export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.define(() => S.Struct({
  unit: S.optional(S.String),
  value: Decimal
}))

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, amount: Decimal }))

export interface PreviewServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly additional?: AdditionalServices | undefined
}

export const PreviewServices: S.Codec<PreviewServices> = /*#__PURE__*/ S.define(() => S.Struct({
  packaging: S.optional(PreviewPackagingService),
  additional: S.optional(AdditionalServices)
}))

export interface PreviewOfferServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly delivery?: PreviewDeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

export const PreviewOfferServices: S.Codec<PreviewOfferServices> = /*#__PURE__*/ S.define(() => S.Struct({
  packaging: S.optional(PreviewPackagingService),
  delivery: S.optional(PreviewDeliveryService),
  additional: S.optional(AdditionalServices)
}))

export interface PackagingService {
  readonly packagingOption?: string | undefined
  readonly overbox?: string | undefined
  readonly packingSlip?: OrderPackingSlip | undefined
}

export const PackagingService: S.Codec<PackagingService> = /*#__PURE__*/ S.define(() => S.Struct({
  packagingOption: S.optional(S.String),
  overbox: S.optional(S.String),
  packingSlip: S.optional(OrderPackingSlip)
}))

export interface PreviewPackagingService {
  readonly packagingOption?: string | undefined
  readonly overbox?: string | undefined
}

export const PreviewPackagingService: S.Codec<PreviewPackagingService> = /*#__PURE__*/ S.define(() => S.Struct({
  packagingOption: S.optional(S.String),
  overbox: S.optional(S.String)
}))

export interface PreviewDeliveryService {
  readonly paymentOnDelivery?: string | undefined
}

export const PreviewDeliveryService: S.Codec<PreviewDeliveryService> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentOnDelivery: S.optional(S.String)
}))

export interface DeliveryService {
  readonly [name: string]: unknown
}

export const DeliveryService: S.Codec<DeliveryService> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export interface PaymentInformation {
  readonly payments?: ReadonlyArray<Payment> | undefined
}

export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  payments: S.optional(S.Array(Payment))
}))

export interface Payment {
  readonly paymentId?: string | undefined
  readonly paymentMethod?: string | undefined
  /** ISO 8601. */
  readonly paymentTime?: string | undefined
}

export const Payment: S.Codec<Payment> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentId: S.optional(S.String),
  paymentMethod: S.optional(S.String),
  paymentTime: S.optional(S.String)
}))

export interface AdditionalServices {
  readonly [name: string]: string
}

export const AdditionalServices: S.Codec<AdditionalServices> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.String)
)

export interface GetOrderPreviewResponse {
  readonly plannedShipments: ReadonlyArray<PreviewPlannedShipment>
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

export const GetOrderPreviewResponse: S.Codec<GetOrderPreviewResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  plannedShipments: S.Array(PreviewPlannedShipment),
  constraints: S.optional(S.Array(Constraint))
}))

export interface PreviewPlannedShipment {
  readonly estimatedShippingWeight?: Weight | undefined
  readonly items: ReadonlyArray<PreviewPlannedShipmentItem>
  readonly offers?: ReadonlyArray<PreviewDeliveryOffer> | undefined
}

export const PreviewPlannedShipment: S.Codec<PreviewPlannedShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  estimatedShippingWeight: S.optional(Weight),
  items: S.Array(PreviewPlannedShipmentItem),
  offers: S.optional(S.Array(PreviewDeliveryOffer))
}))

export interface Weight {
  readonly unit: string
  readonly value: Decimal
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ unit: S.String, value: Decimal }))

export interface PreviewDeliveryOffer {
  readonly estimatedPrice?: EstimatedPrice | undefined
  readonly fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration | undefined
}

export const PreviewDeliveryOffer: S.Codec<PreviewDeliveryOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  estimatedPrice: S.optional(EstimatedPrice),
  fulfillmentConfiguration: S.optional(PreviewOfferFulfillmentConfiguration)
}))

export interface TimeInterval {
  readonly startTime: Timestamp
  readonly endTime: Timestamp
}

export const TimeInterval: S.Codec<TimeInterval> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: Timestamp,
  endTime: Timestamp
}))

export interface Constraint {
  readonly message: string
  readonly type: string
  readonly code: string
  readonly details?: ReadonlyArray<ConstraintDetail> | undefined
}

export const Constraint: S.Codec<Constraint> = /*#__PURE__*/ S.define(() => S.Struct({
  message: S.String,
  type: S.String,
  code: S.String,
  details: S.optional(S.Array(ConstraintDetail))
}))

export interface ConstraintDetail {
  readonly type: string
  readonly value: string
}

export const ConstraintDetail: S.Codec<ConstraintDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  value: S.String
}))

export interface CreateOrderRequest {
  readonly orderId: string
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: OrderFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: OrderDestination
  readonly lineItems: ReadonlyArray<CreateOrderLineItem>
  readonly paymentInformation?: PaymentInformation | undefined
}

export const CreateOrderRequest: S.Codec<CreateOrderRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  channel: S.optional(S.String),
  fulfillmentConfiguration: S.optional(OrderFulfillmentConfiguration),
  origin: S.optional(OrderOrigin),
  destination: OrderDestination,
  lineItems: S.Array(CreateOrderLineItem),
  paymentInformation: S.optional(PaymentInformation)
}))

export interface CreateOrderResponse {
  readonly order: FulfillmentOrder
}

export const CreateOrderResponse: S.Codec<CreateOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  order: FulfillmentOrder
}))

export interface CreateOrderAcceptedResponse {
  readonly orderId: string
  readonly status: string
}

export const CreateOrderAcceptedResponse: S.Codec<CreateOrderAcceptedResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  status: S.String
}))

export interface OrderServices {
  readonly packaging?: PackagingService | undefined
  readonly delivery?: DeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

export const OrderServices: S.Codec<OrderServices> = /*#__PURE__*/ S.define(() => S.Struct({
  packaging: S.optional(PackagingService),
  delivery: S.optional(DeliveryService),
  additional: S.optional(AdditionalServices)
}))

export interface CreateOrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  readonly amount: Amount
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

export const CreateOrderLineItem: S.Codec<CreateOrderLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItemId: S.String,
  product: OrderProduct,
  amount: Amount,
  fulfillmentConfiguration: S.optional(LineItemFulfillmentConfiguration)
}))

export interface OrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  readonly amount: Amount
  readonly cancelledAmount?: Amount | undefined
  readonly unfulfillableAmount?: Amount | undefined
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

export const OrderLineItem: S.Codec<OrderLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItemId: S.String,
  product: OrderProduct,
  amount: Amount,
  cancelledAmount: S.optional(Amount),
  unfulfillableAmount: S.optional(Amount),
  fulfillmentConfiguration: S.optional(LineItemFulfillmentConfiguration)
}))

export interface OrderOrigin {
  readonly countryCode: CountryCode
}

export const OrderOrigin: S.Codec<OrderOrigin> = /*#__PURE__*/ S.define(() => S.Struct({ countryCode: CountryCode }))

export interface OrderDestination {
  readonly deliveryAddress: Address
  readonly deliveryNotes?: string | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
}

export const OrderDestination: S.Codec<OrderDestination> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryAddress: Address,
  deliveryNotes: S.optional(S.String),
  dropOffLocation: S.optional(OrderDropOffLocation)
}))

export interface OrderPackingSlip {
  readonly templateName?: string | undefined
  readonly templateAttributes?: OrderPackingSlipTemplateAttributes | undefined
}

export const OrderPackingSlip: S.Codec<OrderPackingSlip> = /*#__PURE__*/ S.define(() => S.Struct({
  templateName: S.optional(S.String),
  templateAttributes: S.optional(OrderPackingSlipTemplateAttributes)
}))

export interface OrderPackingSlipTemplateAttributes {
  readonly [name: string]: string
}

export const OrderPackingSlipTemplateAttributes: S.Codec<OrderPackingSlipTemplateAttributes> =
  /*#__PURE__*/ S.define(() =>
    S.Record(S.String, S.String)
  )

export interface OrderLineItemPaymentOnDelivery {
  readonly perUnitServicePrice?: Money | undefined
}

export const OrderLineItemPaymentOnDelivery: S.Codec<OrderLineItemPaymentOnDelivery> = /*#__PURE__*/ S.define(() =>
  S.Struct({ perUnitServicePrice: S.optional(Money) })
)

export interface OrderDropOffLocation {
  readonly type?: OrderDropOffLocationType | undefined
  readonly attributes?: OrderDropOffLocationAttributes | undefined
}

export const OrderDropOffLocation: S.Codec<OrderDropOffLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(OrderDropOffLocationType),
  attributes: S.optional(OrderDropOffLocationAttributes)
}))

export interface OrderDropOffLocationAttributes {
  readonly [name: string]: unknown
}

export const OrderDropOffLocationAttributes: S.Codec<OrderDropOffLocationAttributes> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export type OrderDropOffLocationType = string

export const OrderDropOffLocationType: S.Codec<OrderDropOffLocationType> = /*#__PURE__*/ S.define(() => S.String)

export interface OrderLineItemServices {
  readonly packaging?: OrderLineItemPackagingService | undefined
  readonly delivery?: OrderLineItemDeliveryService | undefined
}

export const OrderLineItemServices: S.Codec<OrderLineItemServices> = /*#__PURE__*/ S.define(() => S.Struct({
  packaging: S.optional(OrderLineItemPackagingService),
  delivery: S.optional(OrderLineItemDeliveryService)
}))

export interface OrderLineItemPackagingService {
  readonly packingSlip?: OrderPackingSlip | undefined
}

export const OrderLineItemPackagingService: S.Codec<OrderLineItemPackagingService> = /*#__PURE__*/ S.define(() =>
  S.Struct({ packingSlip: S.optional(OrderPackingSlip) })
)

export interface OrderLineItemDeliveryService {
  readonly paymentOnDelivery?: OrderLineItemPaymentOnDelivery | undefined
}

export const OrderLineItemDeliveryService: S.Codec<OrderLineItemDeliveryService> = /*#__PURE__*/ S.define(() =>
  S.Struct({ paymentOnDelivery: S.optional(OrderLineItemPaymentOnDelivery) })
)

export type OrderFulfillmentAction = string

export const OrderFulfillmentAction: S.Codec<OrderFulfillmentAction> = /*#__PURE__*/ S.define(() => S.String)

export type OrderFulfillmentPolicy = string

export const OrderFulfillmentPolicy: S.Codec<OrderFulfillmentPolicy> = /*#__PURE__*/ S.define(() => S.String)

export interface GetOffersRequest {
  readonly fulfillmentConfiguration?: OfferFulfillmentConfiguration | undefined
  readonly origin: OrderOrigin
  readonly destination?: OfferDestination | undefined
  readonly items: ReadonlyArray<OfferItem>
}

export const GetOffersRequest: S.Codec<GetOffersRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentConfiguration: S.optional(OfferFulfillmentConfiguration),
  origin: OrderOrigin,
  destination: S.optional(OfferDestination),
  items: S.Array(OfferItem)
}))

export interface GetOffersResponse {
  readonly offerResults?: ReadonlyArray<OfferResult> | undefined
}

export const GetOffersResponse: S.Codec<GetOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  offerResults: S.optional(S.Array(OfferResult))
}))

export interface OfferOption {
  readonly expiryTime?: Timestamp | undefined
  readonly fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration | undefined
}

export const OfferOption: S.Codec<OfferOption> = /*#__PURE__*/ S.define(() => S.Struct({
  expiryTime: S.optional(Timestamp),
  fulfillmentConfiguration: S.optional(OfferOptionFulfillmentConfiguration)
}))

export interface UpdateOrderRequest {
  readonly fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration | undefined
}

export const UpdateOrderRequest: S.Codec<UpdateOrderRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentConfiguration: S.optional(UpdateOrderFulfillmentConfiguration)
}))

export type OrderStatus = string

export const OrderStatus: S.Codec<OrderStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface GetOrderResponse {
  readonly order: FulfillmentOrder
}

export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  order: FulfillmentOrder
}))

export interface AmazonFacility {
  readonly facilityId: string
  readonly address?: Address | undefined
}

export const AmazonFacility: S.Codec<AmazonFacility> = /*#__PURE__*/ S.define(() => S.Struct({
  facilityId: S.String,
  address: S.optional(Address)
}))

export interface Shipment {
  readonly amazonShipmentId: string
  readonly amazonFacility: AmazonFacility
  readonly status: ShipmentStatus
  readonly shipTime?: Timestamp | undefined
  readonly deliveryTime?: Timestamp | undefined
  readonly shippingNotes?: ReadonlyArray<string> | undefined
  readonly items: ReadonlyArray<ShipmentItem>
  readonly packages?: ReadonlyArray<Package> | undefined
  readonly serviceLevel?: ShipmentServiceLevel | undefined
}

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonShipmentId: S.String,
  amazonFacility: AmazonFacility,
  status: ShipmentStatus,
  shipTime: S.optional(Timestamp),
  deliveryTime: S.optional(Timestamp),
  shippingNotes: S.optional(S.Array(S.String)),
  items: S.Array(ShipmentItem),
  packages: S.optional(S.Array(Package)),
  serviceLevel: S.optional(ShipmentServiceLevel)
}))

export type ShipmentStatus = string

export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipmentServiceLevel {
  readonly serviceTier?: string | undefined
}

export const ShipmentServiceLevel: S.Codec<ShipmentServiceLevel> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceTier: S.optional(S.String)
}))

export interface Package {
  readonly packageId: string
  readonly deliveryTime?: Timestamp | undefined
  readonly status?: ShipmentPackageStatus | undefined
  readonly tracking?: Tracking | undefined
  readonly shipmentItemIds?: ReadonlyArray<string> | undefined
}

export const Package: S.Codec<Package> = /*#__PURE__*/ S.define(() => S.Struct({
  packageId: S.String,
  deliveryTime: S.optional(Timestamp),
  status: S.optional(ShipmentPackageStatus),
  tracking: S.optional(Tracking),
  shipmentItemIds: S.optional(S.Array(S.String))
}))

export interface UpdatePackageRequest {
  readonly status: ShipmentPackageStatus
  readonly deliveryTime?: Timestamp | undefined
  readonly tracking?: Tracking | undefined
}

export const UpdatePackageRequest: S.Codec<UpdatePackageRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  status: ShipmentPackageStatus,
  deliveryTime: S.optional(Timestamp),
  tracking: S.optional(Tracking)
}))

export type ShipmentPackageStatus = string

export const ShipmentPackageStatus: S.Codec<ShipmentPackageStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipmentItem {
  readonly productIdentifier: ProductIdentifier
  readonly lineItemId: string
  readonly amount: Amount
  readonly packageId?: string | undefined
  readonly unitIdentifiers?: UnitIdentifiers | undefined
  readonly shipmentItemId?: string | undefined
}

export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: ProductIdentifier,
  lineItemId: S.String,
  amount: Amount,
  packageId: S.optional(S.String),
  unitIdentifiers: S.optional(UnitIdentifiers),
  shipmentItemId: S.optional(S.String)
}))

export interface UnitIdentifiers {
  readonly [name: string]: ReadonlyArray<string>
}

export const UnitIdentifiers: S.Codec<UnitIdentifiers> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Array(S.String))
)

export interface FulfillmentOrder {
  readonly orderId: string
  readonly channel?: string | undefined
  readonly receiveTime: Timestamp
  readonly status?: OrderStatus | undefined
  readonly statusUpdateTime?: Timestamp | undefined
  readonly fulfillmentConfiguration?: OrderResponseFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination?: OrderDestination | undefined
  readonly lineItems: ReadonlyArray<OrderLineItem>
  readonly shipments?: ReadonlyArray<Shipment> | undefined
  readonly paymentInformation?: PaymentInformation | undefined
}

export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  channel: S.optional(S.String),
  receiveTime: Timestamp,
  status: S.optional(OrderStatus),
  statusUpdateTime: S.optional(Timestamp),
  fulfillmentConfiguration: S.optional(OrderResponseFulfillmentConfiguration),
  origin: S.optional(OrderOrigin),
  destination: S.optional(OrderDestination),
  lineItems: S.Array(OrderLineItem),
  shipments: S.optional(S.Array(Shipment)),
  paymentInformation: S.optional(PaymentInformation)
}))

export interface ListOrdersResponse {
  readonly orders: ReadonlyArray<FulfillmentOrder>
  readonly pagination?: Pagination | undefined
}

export const ListOrdersResponse: S.Codec<ListOrdersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  orders: S.Array(FulfillmentOrder),
  pagination: S.optional(Pagination)
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface UpdateOrderStatusRequest {
  readonly status: OrderStatus
}

export const UpdateOrderStatusRequest: S.Codec<UpdateOrderStatusRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  status: OrderStatus
}))

export interface AmazonTracking {
  readonly trackingNumber?: string | undefined
  readonly trackingUrl?: string | undefined
}

export const AmazonTracking: S.Codec<AmazonTracking> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingNumber: S.optional(S.String),
  trackingUrl: S.optional(S.String)
}))

export interface CarrierTracking {
  readonly trackingNumber?: string | undefined
  readonly carrierCode: string
  readonly trackingUrl?: string | undefined
}

export const CarrierTracking: S.Codec<CarrierTracking> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingNumber: S.optional(S.String),
  carrierCode: S.String,
  trackingUrl: S.optional(S.String)
}))

export interface PreviewServiceLevel {
  readonly serviceTiers?: ReadonlyArray<string> | undefined
}

export const PreviewServiceLevel: S.Codec<PreviewServiceLevel> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceTiers: S.optional(S.Array(S.String))
}))

export interface PreviewOfferServiceLevel {
  readonly serviceTier?: string | undefined
  readonly deliveryInterval?: TimeInterval | undefined
  readonly shipInterval?: TimeInterval | undefined
}

export const PreviewOfferServiceLevel: S.Codec<PreviewOfferServiceLevel> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceTier: S.optional(S.String),
  deliveryInterval: S.optional(TimeInterval),
  shipInterval: S.optional(TimeInterval)
}))

export interface Tracking {
  readonly carrier?: CarrierTracking | undefined
  readonly amazon?: AmazonTracking | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
  readonly proofOfDelivery?: ProofOfDelivery | undefined
}

export const Tracking: S.Codec<Tracking> = /*#__PURE__*/ S.define(() => S.Struct({
  carrier: S.optional(CarrierTracking),
  amazon: S.optional(AmazonTracking),
  dropOffLocation: S.optional(OrderDropOffLocation),
  proofOfDelivery: S.optional(ProofOfDelivery)
}))

export interface ProofOfDelivery {
  readonly deliveryPhotoUrl?: string | undefined
  readonly receivedBy?: string | undefined
}

export const ProofOfDelivery: S.Codec<ProofOfDelivery> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryPhotoUrl: S.optional(S.String),
  receivedBy: S.optional(S.String)
}))

export interface OfferItem {
  readonly productIdentifier?: ProductIdentifier | undefined
}

export const OfferItem: S.Codec<OfferItem> = /*#__PURE__*/ S.define(() => S.Struct({
  productIdentifier: S.optional(ProductIdentifier)
}))

export interface OfferResult {
  readonly item?: OfferItem | undefined
  readonly offers?: ReadonlyArray<OfferOption> | undefined
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

export const OfferResult: S.Codec<OfferResult> = /*#__PURE__*/ S.define(() => S.Struct({
  item: S.optional(OfferItem),
  offers: S.optional(S.Array(OfferOption)),
  constraints: S.optional(S.Array(Constraint))
}))

export interface LineItemFulfillmentConfiguration {
  readonly services?: OrderLineItemServices | undefined
}

export const LineItemFulfillmentConfiguration: S.Codec<LineItemFulfillmentConfiguration> = /*#__PURE__*/ S.define(() =>
  S.Struct({ services: S.optional(OrderLineItemServices) })
)

export interface PreviewOfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewOfferServiceLevel | undefined
  readonly services?: PreviewOfferServices | undefined
}

export const PreviewOfferFulfillmentConfiguration: S.Codec<PreviewOfferFulfillmentConfiguration> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceLevel: S.optional(PreviewOfferServiceLevel), services: S.optional(PreviewOfferServices) })
  )

export interface OfferOptionFulfillmentConfiguration {
  readonly serviceLevel?: OfferServiceLevel | undefined
}

export const OfferOptionFulfillmentConfiguration: S.Codec<OfferOptionFulfillmentConfiguration> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceLevel: S.optional(OfferServiceLevel) })
  )

export interface OfferServiceLevel {
  readonly serviceTier?: string | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

export const OfferServiceLevel: S.Codec<OfferServiceLevel> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceTier: S.optional(S.String),
  deliveryInterval: S.optional(TimeInterval)
}))

export interface OfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
}

export const OfferFulfillmentConfiguration: S.Codec<OfferFulfillmentConfiguration> = /*#__PURE__*/ S.define(() =>
  S.Struct({ serviceLevel: S.optional(PreviewServiceLevel) })
)

export interface PreviewFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
  readonly services?: PreviewServices | undefined
}

export const PreviewFulfillmentConfiguration: S.Codec<PreviewFulfillmentConfiguration> = /*#__PURE__*/ S.define(() =>
  S.Struct({ serviceLevel: S.optional(PreviewServiceLevel), services: S.optional(PreviewServices) })
)

export interface OrderFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevel | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

export const OrderFulfillmentConfiguration: S.Codec<OrderFulfillmentConfiguration> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    serviceLevel: S.optional(ServiceLevel),
    action: S.optional(OrderFulfillmentAction),
    policy: S.optional(OrderFulfillmentPolicy),
    services: S.optional(OrderServices)
  })
)

export interface OrderResponseFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevel | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

export const OrderResponseFulfillmentConfiguration: S.Codec<OrderResponseFulfillmentConfiguration> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      serviceLevel: S.optional(ServiceLevel),
      action: S.optional(OrderFulfillmentAction),
      policy: S.optional(OrderFulfillmentPolicy),
      services: S.optional(OrderServices)
    })
  )

export interface UpdateOrderFulfillmentConfiguration {
  readonly action?: OrderFulfillmentAction | undefined
}

export const UpdateOrderFulfillmentConfiguration: S.Codec<UpdateOrderFulfillmentConfiguration> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ action: S.optional(OrderFulfillmentAction) })
  )
