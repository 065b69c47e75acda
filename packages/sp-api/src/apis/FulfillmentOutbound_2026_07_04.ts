// AUTO-GENERATED from fulfillmentOutbound_2026-07-04.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Fulfillment Outbound 2026-07-04. */
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

/** Input of `getOrderPreview`. */
export interface GetOrderPreviewInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOrderPreviewRequest
}

const $GetOrderPreviewInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  body: $GetOrderPreviewRequest
}))
export const GetOrderPreviewInput: S.Codec<GetOrderPreviewInput> = /*#__PURE__*/ S.schema($GetOrderPreviewInput)

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
}, { body: (): C.Shape => $GetOrderPreviewRequest, output: (): C.Shape => $GetOrderPreviewResponse })

/** Input of `getOffers`. */
export interface GetOffersInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: GetOffersRequest
}

const $GetOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  body: $GetOffersRequest
}))
export const GetOffersInput: S.Codec<GetOffersInput> = /*#__PURE__*/ S.schema($GetOffersInput)

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
}, { body: (): C.Shape => $GetOffersRequest, output: (): C.Shape => $GetOffersResponse })

/** Input of `cancelOrder`. */
export interface CancelOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
}

const $CancelOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  orderId: C.String
}))
export const CancelOrderInput: S.Codec<CancelOrderInput> = /*#__PURE__*/ S.schema($CancelOrderInput)

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
}, { output: (): C.Shape => $CancelOrderResponse })

/** Input of `updateOrderStatus`. */
export interface UpdateOrderStatusInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly body: UpdateOrderStatusRequest
}

const $UpdateOrderStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  orderId: C.String,
  body: $UpdateOrderStatusRequest
}))
export const UpdateOrderStatusInput: S.Codec<UpdateOrderStatusInput> = /*#__PURE__*/ S.schema($UpdateOrderStatusInput)

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
}, { body: (): C.Shape => $UpdateOrderStatusRequest })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly packageId: string
  readonly body: UpdatePackageRequest
}

const $UpdatePackageInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  orderId: C.String,
  packageId: C.String,
  body: $UpdatePackageRequest
}))
export const UpdatePackageInput: S.Codec<UpdatePackageInput> = /*#__PURE__*/ S.schema($UpdatePackageInput)

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
}, { body: (): C.Shape => $UpdatePackageRequest })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

const $GetOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  orderId: C.String,
  shipments: C.optional(C.String)
}))
export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.schema($GetOrderInput)

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
}, { output: (): C.Shape => $GetOrderResponse })

/** Input of `updateOrder`. */
export interface UpdateOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly orderId: string
  readonly body: UpdateOrderRequest
}

const $UpdateOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  orderId: C.String,
  body: $UpdateOrderRequest
}))
export const UpdateOrderInput: S.Codec<UpdateOrderInput> = /*#__PURE__*/ S.schema($UpdateOrderInput)

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
}, { body: (): C.Shape => $UpdateOrderRequest, output: (): C.Shape => $UpdateOrderResponse })

/** Input of `listOrders`. */
export interface ListOrdersInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly updatedAfter?: DateTimeInput | undefined
  readonly pageToken?: string | undefined
  readonly shipments?: "INCLUDE" | "EXCLUDE" | (string & {}) | undefined
}

const $ListOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  updatedAfter: C.optional(C.DateTimeInput),
  pageToken: C.optional(C.String),
  shipments: C.optional(C.String)
}))
export const ListOrdersInput: S.Codec<ListOrdersInput> = /*#__PURE__*/ S.schema($ListOrdersInput)

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
}, { output: (): C.Shape => $ListOrdersResponse })

/** Input of `createOrder`. */
export interface CreateOrderInput {
  readonly "x-amzn-fulfillment-service-id"?: string | undefined
  readonly body: CreateOrderRequest
}

const $CreateOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-fulfillment-service-id": C.optional(C.String),
  body: $CreateOrderRequest
}))
export const CreateOrderInput: S.Codec<CreateOrderInput> = /*#__PURE__*/ S.schema($CreateOrderInput)

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
  body: (): C.Shape => $CreateOrderRequest,
  output: (): C.Shape => C.Union([$CreateOrderResponse, $CreateOrderAcceptedResponse])
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

export interface CancelOrderResponse {
  readonly [name: string]: unknown
}

const $CancelOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const CancelOrderResponse: S.Codec<CancelOrderResponse> = /*#__PURE__*/ S.schema($CancelOrderResponse)

export interface UpdateOrderResponse {
  readonly [name: string]: unknown
}

const $UpdateOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const UpdateOrderResponse: S.Codec<UpdateOrderResponse> = /*#__PURE__*/ S.schema($UpdateOrderResponse)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export type Timestamp = string

const $Timestamp: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.schema($Timestamp)

export interface RollupPrice {
  readonly type: string
  readonly value: Money
}

const $RollupPrice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ type: C.String, value: $Money }))
export const RollupPrice: S.Codec<RollupPrice> = /*#__PURE__*/ S.schema($RollupPrice)

export interface EstimatedPrice {
  readonly rollupPrices: ReadonlyArray<RollupPrice>
  readonly totalPrice: Money
}

const $EstimatedPrice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rollupPrices: C.Array($RollupPrice),
  totalPrice: $Money
}))
export const EstimatedPrice: S.Codec<EstimatedPrice> = /*#__PURE__*/ S.schema($EstimatedPrice)

export interface OfferDestination {
  readonly deliveryAddress?: VariablePrecisionAddress | undefined
  readonly ipAddress?: IpAddress | undefined
}

const $OfferDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryAddress: C.optional($VariablePrecisionAddress),
  ipAddress: C.optional($IpAddress)
}))
export const OfferDestination: S.Codec<OfferDestination> = /*#__PURE__*/ S.schema($OfferDestination)

export interface PreviewDestination {
  readonly deliveryAddress: Address
}

const $PreviewDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ deliveryAddress: $Address }))
export const PreviewDestination: S.Codec<PreviewDestination> = /*#__PURE__*/ S.schema($PreviewDestination)

export interface GetOrderPreviewRequest {
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: PreviewFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: PreviewDestination
  readonly lineItems: ReadonlyArray<PreviewLineItem>
  readonly excludeEstimatedFees?: boolean | undefined
  readonly includePaymentOnDelivery?: boolean | undefined
}

const $GetOrderPreviewRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  channel: C.optional(C.String),
  fulfillmentConfiguration: C.optional($PreviewFulfillmentConfiguration),
  origin: C.optional($OrderOrigin),
  destination: $PreviewDestination,
  lineItems: C.Array($PreviewLineItem),
  excludeEstimatedFees: C.optional(C.Boolean),
  includePaymentOnDelivery: C.optional(C.Boolean)
}))
export const GetOrderPreviewRequest: S.Codec<GetOrderPreviewRequest> = /*#__PURE__*/ S.schema($GetOrderPreviewRequest)

export type CountryCode = string

const $CountryCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.schema($CountryCode)

export interface ServiceLevel {
  readonly serviceTiers?: ReadonlyArray<string> | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

const $ServiceLevel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceTiers: C.optional(C.Array(C.String)),
  deliveryInterval: C.optional($TimeInterval)
}))
export const ServiceLevel: S.Codec<ServiceLevel> = /*#__PURE__*/ S.schema($ServiceLevel)

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

const $VariablePrecisionAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.optional(C.String),
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.String,
  countryCode: $CountryCode
}))
export const VariablePrecisionAddress: S.Codec<VariablePrecisionAddress> = /*#__PURE__*/ S.schema(
  $VariablePrecisionAddress
)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.String,
  countryCode: $CountryCode,
  phone: C.optional(C.String),
  email: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export type IpAddress = string

const $IpAddress: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const IpAddress: S.Codec<IpAddress> = /*#__PURE__*/ S.schema($IpAddress)

export interface PreviewLineItem {
  readonly product: PreviewProduct
  readonly amount: Amount
}

const $PreviewLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ product: $PreviewProduct, amount: $Amount }))
export const PreviewLineItem: S.Codec<PreviewLineItem> = /*#__PURE__*/ S.schema($PreviewLineItem)

export interface PreviewPlannedShipmentItem {
  readonly productIdentifier: ProductIdentifier
  readonly amount: Amount
}

const $PreviewPlannedShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: $ProductIdentifier,
  amount: $Amount
}))
export const PreviewPlannedShipmentItem: S.Codec<PreviewPlannedShipmentItem> = /*#__PURE__*/ S.schema(
  $PreviewPlannedShipmentItem
)

export interface PreviewProduct {
  readonly productIdentifier: ProductIdentifier
  readonly perUnitDeclaredValue?: Money | undefined
}

const $PreviewProduct: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: $ProductIdentifier,
  perUnitDeclaredValue: C.optional($Money)
}))
export const PreviewProduct: S.Codec<PreviewProduct> = /*#__PURE__*/ S.schema($PreviewProduct)

export interface OrderProduct {
  readonly productIdentifier: ProductIdentifier
  readonly perUnitDeclaredValue?: Money | undefined
}

const $OrderProduct: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: $ProductIdentifier,
  perUnitDeclaredValue: C.optional($Money)
}))
export const OrderProduct: S.Codec<OrderProduct> = /*#__PURE__*/ S.schema($OrderProduct)

export interface ProductIdentifier {
  readonly amazonSku: string
}

const $ProductIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amazonSku: C.String }))
export const ProductIdentifier: S.Codec<ProductIdentifier> = /*#__PURE__*/ S.schema($ProductIdentifier)

export interface Amount {
  readonly unit?: string | undefined
  readonly value: Decimal
}

const $Amount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.optional(C.String), value: $Decimal }))
export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.schema($Amount)

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, amount: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export interface PreviewServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $PreviewServices: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packaging: C.optional($PreviewPackagingService),
  additional: C.optional($AdditionalServices)
}))
export const PreviewServices: S.Codec<PreviewServices> = /*#__PURE__*/ S.schema($PreviewServices)

export interface PreviewOfferServices {
  readonly packaging?: PreviewPackagingService | undefined
  readonly delivery?: PreviewDeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $PreviewOfferServices: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packaging: C.optional($PreviewPackagingService),
  delivery: C.optional($PreviewDeliveryService),
  additional: C.optional($AdditionalServices)
}))
export const PreviewOfferServices: S.Codec<PreviewOfferServices> = /*#__PURE__*/ S.schema($PreviewOfferServices)

export interface PackagingService {
  readonly packagingOption?: string | undefined
  readonly overbox?: string | undefined
  readonly packingSlip?: OrderPackingSlip | undefined
}

const $PackagingService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packagingOption: C.optional(C.String),
  overbox: C.optional(C.String),
  packingSlip: C.optional($OrderPackingSlip)
}))
export const PackagingService: S.Codec<PackagingService> = /*#__PURE__*/ S.schema($PackagingService)

export interface PreviewPackagingService {
  readonly packagingOption?: string | undefined
  readonly overbox?: string | undefined
}

const $PreviewPackagingService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packagingOption: C.optional(C.String),
  overbox: C.optional(C.String)
}))
export const PreviewPackagingService: S.Codec<PreviewPackagingService> = /*#__PURE__*/ S.schema(
  $PreviewPackagingService
)

export interface PreviewDeliveryService {
  readonly paymentOnDelivery?: string | undefined
}

const $PreviewDeliveryService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentOnDelivery: C.optional(C.String)
}))
export const PreviewDeliveryService: S.Codec<PreviewDeliveryService> = /*#__PURE__*/ S.schema($PreviewDeliveryService)

export interface DeliveryService {
  readonly [name: string]: unknown
}

const $DeliveryService: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const DeliveryService: S.Codec<DeliveryService> = /*#__PURE__*/ S.schema($DeliveryService)

export interface PaymentInformation {
  readonly payments?: ReadonlyArray<Payment> | undefined
}

const $PaymentInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ payments: C.optional(C.Array($Payment)) }))
export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.schema($PaymentInformation)

export interface Payment {
  readonly paymentId?: string | undefined
  readonly paymentMethod?: string | undefined
  /** ISO 8601. */
  readonly paymentTime?: string | undefined
}

const $Payment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentId: C.optional(C.String),
  paymentMethod: C.optional(C.String),
  paymentTime: C.optional(C.String)
}))
export const Payment: S.Codec<Payment> = /*#__PURE__*/ S.schema($Payment)

export interface AdditionalServices {
  readonly [name: string]: string
}

const $AdditionalServices: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const AdditionalServices: S.Codec<AdditionalServices> = /*#__PURE__*/ S.schema($AdditionalServices)

export interface GetOrderPreviewResponse {
  readonly plannedShipments: ReadonlyArray<PreviewPlannedShipment>
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

const $GetOrderPreviewResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  plannedShipments: C.Array($PreviewPlannedShipment),
  constraints: C.optional(C.Array($Constraint))
}))
export const GetOrderPreviewResponse: S.Codec<GetOrderPreviewResponse> = /*#__PURE__*/ S.schema(
  $GetOrderPreviewResponse
)

export interface PreviewPlannedShipment {
  readonly estimatedShippingWeight?: Weight | undefined
  readonly items: ReadonlyArray<PreviewPlannedShipmentItem>
  readonly offers?: ReadonlyArray<PreviewDeliveryOffer> | undefined
}

const $PreviewPlannedShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  estimatedShippingWeight: C.optional($Weight),
  items: C.Array($PreviewPlannedShipmentItem),
  offers: C.optional(C.Array($PreviewDeliveryOffer))
}))
export const PreviewPlannedShipment: S.Codec<PreviewPlannedShipment> = /*#__PURE__*/ S.schema($PreviewPlannedShipment)

export interface Weight {
  readonly unit: string
  readonly value: Decimal
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: $Decimal }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface PreviewDeliveryOffer {
  readonly estimatedPrice?: EstimatedPrice | undefined
  readonly fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration | undefined
}

const $PreviewDeliveryOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  estimatedPrice: C.optional($EstimatedPrice),
  fulfillmentConfiguration: C.optional($PreviewOfferFulfillmentConfiguration)
}))
export const PreviewDeliveryOffer: S.Codec<PreviewDeliveryOffer> = /*#__PURE__*/ S.schema($PreviewDeliveryOffer)

export interface TimeInterval {
  readonly startTime: Timestamp
  readonly endTime: Timestamp
}

const $TimeInterval: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startTime: $Timestamp, endTime: $Timestamp }))
export const TimeInterval: S.Codec<TimeInterval> = /*#__PURE__*/ S.schema($TimeInterval)

export interface Constraint {
  readonly message: string
  readonly type: string
  readonly code: string
  readonly details?: ReadonlyArray<ConstraintDetail> | undefined
}

const $Constraint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  message: C.String,
  type: C.String,
  code: C.String,
  details: C.optional(C.Array($ConstraintDetail))
}))
export const Constraint: S.Codec<Constraint> = /*#__PURE__*/ S.schema($Constraint)

export interface ConstraintDetail {
  readonly type: string
  readonly value: string
}

const $ConstraintDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ type: C.String, value: C.String }))
export const ConstraintDetail: S.Codec<ConstraintDetail> = /*#__PURE__*/ S.schema($ConstraintDetail)

export interface CreateOrderRequest {
  readonly orderId: string
  readonly channel?: string | undefined
  readonly fulfillmentConfiguration?: OrderFulfillmentConfiguration | undefined
  readonly origin?: OrderOrigin | undefined
  readonly destination: OrderDestination
  readonly lineItems: ReadonlyArray<CreateOrderLineItem>
  readonly paymentInformation?: PaymentInformationInput | undefined
}

const $CreateOrderRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  channel: C.optional(C.String),
  fulfillmentConfiguration: C.optional($OrderFulfillmentConfiguration),
  origin: C.optional($OrderOrigin),
  destination: $OrderDestination,
  lineItems: C.Array($CreateOrderLineItem),
  paymentInformation: C.optional($PaymentInformationInput)
}))
export const CreateOrderRequest: S.Codec<CreateOrderRequest> = /*#__PURE__*/ S.schema($CreateOrderRequest)

export interface CreateOrderResponse {
  readonly order: FulfillmentOrder
}

const $CreateOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ order: $FulfillmentOrder }))
export const CreateOrderResponse: S.Codec<CreateOrderResponse> = /*#__PURE__*/ S.schema($CreateOrderResponse)

export interface CreateOrderAcceptedResponse {
  readonly orderId: string
  readonly status: string
}

const $CreateOrderAcceptedResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  status: C.String
}))
export const CreateOrderAcceptedResponse: S.Codec<CreateOrderAcceptedResponse> = /*#__PURE__*/ S.schema(
  $CreateOrderAcceptedResponse
)

export interface OrderServices {
  readonly packaging?: PackagingService | undefined
  readonly delivery?: DeliveryService | undefined
  readonly additional?: AdditionalServices | undefined
}

const $OrderServices: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packaging: C.optional($PackagingService),
  delivery: C.optional($DeliveryService),
  additional: C.optional($AdditionalServices)
}))
export const OrderServices: S.Codec<OrderServices> = /*#__PURE__*/ S.schema($OrderServices)

export interface CreateOrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  readonly amount: Amount
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

const $CreateOrderLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItemId: C.String,
  product: $OrderProduct,
  amount: $Amount,
  fulfillmentConfiguration: C.optional($LineItemFulfillmentConfiguration)
}))
export const CreateOrderLineItem: S.Codec<CreateOrderLineItem> = /*#__PURE__*/ S.schema($CreateOrderLineItem)

export interface OrderLineItem {
  readonly lineItemId: string
  readonly product: OrderProduct
  readonly amount: Amount
  readonly cancelledAmount?: Amount | undefined
  readonly unfulfillableAmount?: Amount | undefined
  readonly fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

const $OrderLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItemId: C.String,
  product: $OrderProduct,
  amount: $Amount,
  cancelledAmount: C.optional($Amount),
  unfulfillableAmount: C.optional($Amount),
  fulfillmentConfiguration: C.optional($LineItemFulfillmentConfiguration)
}))
export const OrderLineItem: S.Codec<OrderLineItem> = /*#__PURE__*/ S.schema($OrderLineItem)

export interface OrderOrigin {
  readonly countryCode: CountryCode
}

const $OrderOrigin: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ countryCode: $CountryCode }))
export const OrderOrigin: S.Codec<OrderOrigin> = /*#__PURE__*/ S.schema($OrderOrigin)

export interface OrderDestination {
  readonly deliveryAddress: Address
  readonly deliveryNotes?: string | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
}

const $OrderDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryAddress: $Address,
  deliveryNotes: C.optional(C.String),
  dropOffLocation: C.optional($OrderDropOffLocation)
}))
export const OrderDestination: S.Codec<OrderDestination> = /*#__PURE__*/ S.schema($OrderDestination)

export interface OrderPackingSlip {
  readonly templateName?: string | undefined
  readonly templateAttributes?: OrderPackingSlipTemplateAttributes | undefined
}

const $OrderPackingSlip: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  templateName: C.optional(C.String),
  templateAttributes: C.optional($OrderPackingSlipTemplateAttributes)
}))
export const OrderPackingSlip: S.Codec<OrderPackingSlip> = /*#__PURE__*/ S.schema($OrderPackingSlip)

export interface OrderPackingSlipTemplateAttributes {
  readonly [name: string]: string
}

const $OrderPackingSlipTemplateAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const OrderPackingSlipTemplateAttributes: S.Codec<OrderPackingSlipTemplateAttributes> = /*#__PURE__*/ S.schema(
  $OrderPackingSlipTemplateAttributes
)

export interface OrderLineItemPaymentOnDelivery {
  readonly perUnitServicePrice?: Money | undefined
}

const $OrderLineItemPaymentOnDelivery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  perUnitServicePrice: C.optional($Money)
}))
export const OrderLineItemPaymentOnDelivery: S.Codec<OrderLineItemPaymentOnDelivery> = /*#__PURE__*/ S.schema(
  $OrderLineItemPaymentOnDelivery
)

export interface OrderDropOffLocation {
  readonly type?: OrderDropOffLocationType | undefined
  readonly attributes?: OrderDropOffLocationAttributes | undefined
}

const $OrderDropOffLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional($OrderDropOffLocationType),
  attributes: C.optional($OrderDropOffLocationAttributes)
}))
export const OrderDropOffLocation: S.Codec<OrderDropOffLocation> = /*#__PURE__*/ S.schema($OrderDropOffLocation)

export interface OrderDropOffLocationAttributes {
  readonly [name: string]: unknown
}

const $OrderDropOffLocationAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const OrderDropOffLocationAttributes: S.Codec<OrderDropOffLocationAttributes> = /*#__PURE__*/ S.schema(
  $OrderDropOffLocationAttributes
)

export type OrderDropOffLocationType = string

const $OrderDropOffLocationType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderDropOffLocationType: S.Codec<OrderDropOffLocationType> = /*#__PURE__*/ S.schema(
  $OrderDropOffLocationType
)

export interface OrderLineItemServices {
  readonly packaging?: OrderLineItemPackagingService | undefined
  readonly delivery?: OrderLineItemDeliveryService | undefined
}

const $OrderLineItemServices: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packaging: C.optional($OrderLineItemPackagingService),
  delivery: C.optional($OrderLineItemDeliveryService)
}))
export const OrderLineItemServices: S.Codec<OrderLineItemServices> = /*#__PURE__*/ S.schema($OrderLineItemServices)

export interface OrderLineItemPackagingService {
  readonly packingSlip?: OrderPackingSlip | undefined
}

const $OrderLineItemPackagingService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packingSlip: C.optional($OrderPackingSlip)
}))
export const OrderLineItemPackagingService: S.Codec<OrderLineItemPackagingService> = /*#__PURE__*/ S.schema(
  $OrderLineItemPackagingService
)

export interface OrderLineItemDeliveryService {
  readonly paymentOnDelivery?: OrderLineItemPaymentOnDelivery | undefined
}

const $OrderLineItemDeliveryService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentOnDelivery: C.optional($OrderLineItemPaymentOnDelivery)
}))
export const OrderLineItemDeliveryService: S.Codec<OrderLineItemDeliveryService> = /*#__PURE__*/ S.schema(
  $OrderLineItemDeliveryService
)

export type OrderFulfillmentAction = string

const $OrderFulfillmentAction: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderFulfillmentAction: S.Codec<OrderFulfillmentAction> = /*#__PURE__*/ S.schema($OrderFulfillmentAction)

export type OrderFulfillmentPolicy = string

const $OrderFulfillmentPolicy: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderFulfillmentPolicy: S.Codec<OrderFulfillmentPolicy> = /*#__PURE__*/ S.schema($OrderFulfillmentPolicy)

export interface GetOffersRequest {
  readonly fulfillmentConfiguration?: OfferFulfillmentConfiguration | undefined
  readonly origin: OrderOrigin
  readonly destination?: OfferDestination | undefined
  readonly items: ReadonlyArray<OfferItem>
}

const $GetOffersRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentConfiguration: C.optional($OfferFulfillmentConfiguration),
  origin: $OrderOrigin,
  destination: C.optional($OfferDestination),
  items: C.Array($OfferItem)
}))
export const GetOffersRequest: S.Codec<GetOffersRequest> = /*#__PURE__*/ S.schema($GetOffersRequest)

export interface GetOffersResponse {
  readonly offerResults?: ReadonlyArray<OfferResult> | undefined
}

const $GetOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offerResults: C.optional(C.Array($OfferResult))
}))
export const GetOffersResponse: S.Codec<GetOffersResponse> = /*#__PURE__*/ S.schema($GetOffersResponse)

export interface OfferOption {
  readonly expiryTime?: Timestamp | undefined
  readonly fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration | undefined
}

const $OfferOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiryTime: C.optional($Timestamp),
  fulfillmentConfiguration: C.optional($OfferOptionFulfillmentConfiguration)
}))
export const OfferOption: S.Codec<OfferOption> = /*#__PURE__*/ S.schema($OfferOption)

export interface UpdateOrderRequest {
  readonly fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration | undefined
}

const $UpdateOrderRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentConfiguration: C.optional($UpdateOrderFulfillmentConfiguration)
}))
export const UpdateOrderRequest: S.Codec<UpdateOrderRequest> = /*#__PURE__*/ S.schema($UpdateOrderRequest)

export type OrderStatus = string

const $OrderStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderStatus: S.Codec<OrderStatus> = /*#__PURE__*/ S.schema($OrderStatus)

export interface GetOrderResponse {
  readonly order: FulfillmentOrder
}

const $GetOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ order: $FulfillmentOrder }))
export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.schema($GetOrderResponse)

export interface AmazonFacility {
  readonly facilityId: string
  readonly address?: Address | undefined
}

const $AmazonFacility: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  facilityId: C.String,
  address: C.optional($Address)
}))
export const AmazonFacility: S.Codec<AmazonFacility> = /*#__PURE__*/ S.schema($AmazonFacility)

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

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonShipmentId: C.String,
  amazonFacility: $AmazonFacility,
  status: $ShipmentStatus,
  shipTime: C.optional($Timestamp),
  deliveryTime: C.optional($Timestamp),
  shippingNotes: C.optional(C.Array(C.String)),
  items: C.Array($ShipmentItem),
  packages: C.optional(C.Array($Package)),
  serviceLevel: C.optional($ShipmentServiceLevel)
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export type ShipmentStatus = string

const $ShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.schema($ShipmentStatus)

export interface ShipmentServiceLevel {
  readonly serviceTier?: string | undefined
}

const $ShipmentServiceLevel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ serviceTier: C.optional(C.String) }))
export const ShipmentServiceLevel: S.Codec<ShipmentServiceLevel> = /*#__PURE__*/ S.schema($ShipmentServiceLevel)

export interface Package {
  readonly packageId: string
  readonly deliveryTime?: Timestamp | undefined
  readonly status?: ShipmentPackageStatus | undefined
  readonly tracking?: Tracking | undefined
  readonly shipmentItemIds?: ReadonlyArray<string> | undefined
}

const $Package: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageId: C.String,
  deliveryTime: C.optional($Timestamp),
  status: C.optional($ShipmentPackageStatus),
  tracking: C.optional($Tracking),
  shipmentItemIds: C.optional(C.Array(C.String))
}))
export const Package: S.Codec<Package> = /*#__PURE__*/ S.schema($Package)

export interface UpdatePackageRequest {
  readonly status: ShipmentPackageStatus
  readonly deliveryTime?: DateTimeInput | undefined
  readonly tracking?: Tracking | undefined
}

const $UpdatePackageRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: $ShipmentPackageStatus,
  deliveryTime: C.optional(C.DateTimeInput),
  tracking: C.optional($Tracking)
}))
export const UpdatePackageRequest: S.Codec<UpdatePackageRequest> = /*#__PURE__*/ S.schema($UpdatePackageRequest)

export type ShipmentPackageStatus = string

const $ShipmentPackageStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentPackageStatus: S.Codec<ShipmentPackageStatus> = /*#__PURE__*/ S.schema($ShipmentPackageStatus)

export interface ShipmentItem {
  readonly productIdentifier: ProductIdentifier
  readonly lineItemId: string
  readonly amount: Amount
  readonly packageId?: string | undefined
  readonly unitIdentifiers?: UnitIdentifiers | undefined
  readonly shipmentItemId?: string | undefined
}

const $ShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: $ProductIdentifier,
  lineItemId: C.String,
  amount: $Amount,
  packageId: C.optional(C.String),
  unitIdentifiers: C.optional($UnitIdentifiers),
  shipmentItemId: C.optional(C.String)
}))
export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.schema($ShipmentItem)

export interface UnitIdentifiers {
  readonly [name: string]: ReadonlyArray<string>
}

const $UnitIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Array(C.String)))
export const UnitIdentifiers: S.Codec<UnitIdentifiers> = /*#__PURE__*/ S.schema($UnitIdentifiers)

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

const $FulfillmentOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  channel: C.optional(C.String),
  receiveTime: $Timestamp,
  status: C.optional($OrderStatus),
  statusUpdateTime: C.optional($Timestamp),
  fulfillmentConfiguration: C.optional($OrderResponseFulfillmentConfiguration),
  origin: C.optional($OrderOrigin),
  destination: C.optional($OrderDestination),
  lineItems: C.Array($OrderLineItem),
  shipments: C.optional(C.Array($Shipment)),
  paymentInformation: C.optional($PaymentInformation)
}))
export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.schema($FulfillmentOrder)

export interface ListOrdersResponse {
  readonly orders: ReadonlyArray<FulfillmentOrder>
  readonly pagination?: Pagination | undefined
}

const $ListOrdersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orders: C.Array($FulfillmentOrder),
  pagination: C.optional($Pagination)
}))
export const ListOrdersResponse: S.Codec<ListOrdersResponse> = /*#__PURE__*/ S.schema($ListOrdersResponse)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface UpdateOrderStatusRequest {
  readonly status: OrderStatus
}

const $UpdateOrderStatusRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ status: $OrderStatus }))
export const UpdateOrderStatusRequest: S.Codec<UpdateOrderStatusRequest> = /*#__PURE__*/ S.schema(
  $UpdateOrderStatusRequest
)

export interface AmazonTracking {
  readonly trackingNumber?: string | undefined
  readonly trackingUrl?: string | undefined
}

const $AmazonTracking: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingNumber: C.optional(C.String),
  trackingUrl: C.optional(C.String)
}))
export const AmazonTracking: S.Codec<AmazonTracking> = /*#__PURE__*/ S.schema($AmazonTracking)

export interface CarrierTracking {
  readonly trackingNumber?: string | undefined
  readonly carrierCode: string
  readonly trackingUrl?: string | undefined
}

const $CarrierTracking: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingNumber: C.optional(C.String),
  carrierCode: C.String,
  trackingUrl: C.optional(C.String)
}))
export const CarrierTracking: S.Codec<CarrierTracking> = /*#__PURE__*/ S.schema($CarrierTracking)

export interface PreviewServiceLevel {
  readonly serviceTiers?: ReadonlyArray<string> | undefined
}

const $PreviewServiceLevel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceTiers: C.optional(C.Array(C.String))
}))
export const PreviewServiceLevel: S.Codec<PreviewServiceLevel> = /*#__PURE__*/ S.schema($PreviewServiceLevel)

export interface PreviewOfferServiceLevel {
  readonly serviceTier?: string | undefined
  readonly deliveryInterval?: TimeInterval | undefined
  readonly shipInterval?: TimeInterval | undefined
}

const $PreviewOfferServiceLevel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceTier: C.optional(C.String),
  deliveryInterval: C.optional($TimeInterval),
  shipInterval: C.optional($TimeInterval)
}))
export const PreviewOfferServiceLevel: S.Codec<PreviewOfferServiceLevel> = /*#__PURE__*/ S.schema(
  $PreviewOfferServiceLevel
)

export interface Tracking {
  readonly carrier?: CarrierTracking | undefined
  readonly amazon?: AmazonTracking | undefined
  readonly dropOffLocation?: OrderDropOffLocation | undefined
  readonly proofOfDelivery?: ProofOfDelivery | undefined
}

const $Tracking: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrier: C.optional($CarrierTracking),
  amazon: C.optional($AmazonTracking),
  dropOffLocation: C.optional($OrderDropOffLocation),
  proofOfDelivery: C.optional($ProofOfDelivery)
}))
export const Tracking: S.Codec<Tracking> = /*#__PURE__*/ S.schema($Tracking)

export interface ProofOfDelivery {
  readonly deliveryPhotoUrl?: string | undefined
  readonly receivedBy?: string | undefined
}

const $ProofOfDelivery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryPhotoUrl: C.optional(C.String),
  receivedBy: C.optional(C.String)
}))
export const ProofOfDelivery: S.Codec<ProofOfDelivery> = /*#__PURE__*/ S.schema($ProofOfDelivery)

export interface OfferItem {
  readonly productIdentifier?: ProductIdentifier | undefined
}

const $OfferItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productIdentifier: C.optional($ProductIdentifier)
}))
export const OfferItem: S.Codec<OfferItem> = /*#__PURE__*/ S.schema($OfferItem)

export interface OfferResult {
  readonly item?: OfferItem | undefined
  readonly offers?: ReadonlyArray<OfferOption> | undefined
  readonly constraints?: ReadonlyArray<Constraint> | undefined
}

const $OfferResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  item: C.optional($OfferItem),
  offers: C.optional(C.Array($OfferOption)),
  constraints: C.optional(C.Array($Constraint))
}))
export const OfferResult: S.Codec<OfferResult> = /*#__PURE__*/ S.schema($OfferResult)

export interface LineItemFulfillmentConfiguration {
  readonly services?: OrderLineItemServices | undefined
}

const $LineItemFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  services: C.optional($OrderLineItemServices)
}))
export const LineItemFulfillmentConfiguration: S.Codec<LineItemFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $LineItemFulfillmentConfiguration
)

export interface PreviewOfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewOfferServiceLevel | undefined
  readonly services?: PreviewOfferServices | undefined
}

const $PreviewOfferFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($PreviewOfferServiceLevel),
  services: C.optional($PreviewOfferServices)
}))
export const PreviewOfferFulfillmentConfiguration: S.Codec<PreviewOfferFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $PreviewOfferFulfillmentConfiguration
)

export interface OfferOptionFulfillmentConfiguration {
  readonly serviceLevel?: OfferServiceLevel | undefined
}

const $OfferOptionFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($OfferServiceLevel)
}))
export const OfferOptionFulfillmentConfiguration: S.Codec<OfferOptionFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $OfferOptionFulfillmentConfiguration
)

export interface OfferServiceLevel {
  readonly serviceTier?: string | undefined
  readonly deliveryInterval?: TimeInterval | undefined
}

const $OfferServiceLevel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceTier: C.optional(C.String),
  deliveryInterval: C.optional($TimeInterval)
}))
export const OfferServiceLevel: S.Codec<OfferServiceLevel> = /*#__PURE__*/ S.schema($OfferServiceLevel)

export interface OfferFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
}

const $OfferFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($PreviewServiceLevel)
}))
export const OfferFulfillmentConfiguration: S.Codec<OfferFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $OfferFulfillmentConfiguration
)

export interface PreviewFulfillmentConfiguration {
  readonly serviceLevel?: PreviewServiceLevel | undefined
  readonly services?: PreviewServices | undefined
}

const $PreviewFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($PreviewServiceLevel),
  services: C.optional($PreviewServices)
}))
export const PreviewFulfillmentConfiguration: S.Codec<PreviewFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $PreviewFulfillmentConfiguration
)

export interface OrderFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevelInput | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

const $OrderFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($ServiceLevelInput),
  action: C.optional($OrderFulfillmentAction),
  policy: C.optional($OrderFulfillmentPolicy),
  services: C.optional($OrderServices)
}))
export const OrderFulfillmentConfiguration: S.Codec<OrderFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $OrderFulfillmentConfiguration
)

export interface OrderResponseFulfillmentConfiguration {
  readonly serviceLevel?: ServiceLevel | undefined
  readonly action?: OrderFulfillmentAction | undefined
  readonly policy?: OrderFulfillmentPolicy | undefined
  readonly services?: OrderServices | undefined
}

const $OrderResponseFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLevel: C.optional($ServiceLevel),
  action: C.optional($OrderFulfillmentAction),
  policy: C.optional($OrderFulfillmentPolicy),
  services: C.optional($OrderServices)
}))
export const OrderResponseFulfillmentConfiguration: S.Codec<OrderResponseFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $OrderResponseFulfillmentConfiguration
)

export interface UpdateOrderFulfillmentConfiguration {
  readonly action?: OrderFulfillmentAction | undefined
}

const $UpdateOrderFulfillmentConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  action: C.optional($OrderFulfillmentAction)
}))
export const UpdateOrderFulfillmentConfiguration: S.Codec<UpdateOrderFulfillmentConfiguration> = /*#__PURE__*/ S.schema(
  $UpdateOrderFulfillmentConfiguration
)

/** `ServiceLevel` in requests. */
export interface ServiceLevelInput {
  readonly serviceTiers?: ReadonlyArray<string> | undefined
  readonly deliveryInterval?: TimeIntervalInput | undefined
}

const $ServiceLevelInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceTiers: C.optional(C.Array(C.String)),
  deliveryInterval: C.optional($TimeIntervalInput)
}))
export const ServiceLevelInput: S.Codec<ServiceLevelInput> = /*#__PURE__*/ S.schema($ServiceLevelInput)

/** `PaymentInformation` in requests. */
export interface PaymentInformationInput {
  readonly payments?: ReadonlyArray<PaymentInput> | undefined
}

const $PaymentInformationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payments: C.optional(C.Array($PaymentInput))
}))
export const PaymentInformationInput: S.Codec<PaymentInformationInput> = /*#__PURE__*/ S.schema(
  $PaymentInformationInput
)

/** `Payment` in requests. */
export interface PaymentInput {
  readonly paymentId?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentTime?: DateTimeInput | undefined
}

const $PaymentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentId: C.optional(C.String),
  paymentMethod: C.optional(C.String),
  paymentTime: C.optional(C.DateTimeInput)
}))
export const PaymentInput: S.Codec<PaymentInput> = /*#__PURE__*/ S.schema($PaymentInput)

/** `TimeInterval` in requests. */
export interface TimeIntervalInput {
  readonly startTime: DateTimeInput
  readonly endTime: DateTimeInput
}

const $TimeIntervalInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.DateTimeInput,
  endTime: C.DateTimeInput
}))
export const TimeIntervalInput: S.Codec<TimeIntervalInput> = /*#__PURE__*/ S.schema($TimeIntervalInput)
