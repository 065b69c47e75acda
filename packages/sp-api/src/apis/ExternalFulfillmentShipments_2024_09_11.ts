// AUTO-GENERATED from externalFulfillmentShipments_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Shipments 2024-09-11. */
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

/** Input of `getShipments`. */
export interface GetShipmentsInput {
  readonly locationId?: string | undefined
  readonly marketplaceId?: string | undefined
  readonly channelName?: string | undefined
  readonly status: "CREATED" | "ACCEPTED" | "CONFIRMED" | "PACKAGE_CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {})
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly maxResults?: number | undefined
  readonly paginationToken?: string | undefined
}

export const GetShipmentsInput: S.Codec<GetShipmentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  locationId: S.optional(S.String),
  marketplaceId: S.optional(S.String),
  channelName: S.optional(S.String),
  status: S.String,
  lastUpdatedAfter: S.optional(S.DateTimeInput),
  lastUpdatedBefore: S.optional(S.DateTimeInput),
  maxResults: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /externalFulfillment/2024-09-11/shipments`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShipments: Paging.ItemsOperation<
  GetShipmentsInput,
  ShipmentsResponse,
  Shipment
> = /*#__PURE__*/ Paging.items({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "getShipments",
  name: "externalFulfillmentShipments_2024-09-11.getShipments",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments",
  parameters: {
    locationId: { in: "query", type: "string" },
    marketplaceId: { in: "query", type: "string" },
    channelName: { in: "query", type: "string" },
    status: { in: "query", type: "string", required: true },
    lastUpdatedAfter: { in: "query", type: "date-time" },
    lastUpdatedBefore: { in: "query", type: "date-time" },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["shipments"],
    carry: "same"
  }
}, { output: (): S.Built => ShipmentsResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}`
 *
 * - Rate: not published
 */
export const getShipment: Op.Operation<GetShipmentInput, Shipment> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "getShipment",
  name: "externalFulfillmentShipments_2024-09-11.getShipment",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => Shipment })

/** Input of `processShipment`. */
export interface ProcessShipmentInput {
  readonly shipmentId: string
  readonly operation: "CONFIRM" | "REJECT" | (string & {})
  readonly body?: ShipmentAcknowledgementRequest | undefined
}

export const ProcessShipmentInput: S.Codec<ProcessShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  operation: S.String,
  body: S.optional(ShipmentAcknowledgementRequest)
}))

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const processShipment: Op.Operation<ProcessShipmentInput, void> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "processShipment",
  name: "externalFulfillmentShipments_2024-09-11.processShipment",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    operation: { in: "query", type: "string", required: true }
  },
  body: "optional",
  repeatable: false
}, { body: (): S.Built => ShipmentAcknowledgementRequest })

/** Input of `createPackages`. */
export interface CreatePackagesInput {
  readonly shipmentId: string
  readonly body: Packages
}

export const CreatePackagesInput: S.Codec<CreatePackagesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  body: Packages
}))

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const createPackages: Op.Operation<CreatePackagesInput, void> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "createPackages",
  name: "externalFulfillmentShipments_2024-09-11.createPackages",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  repeatable: false
}, { body: (): S.Built => Packages })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly body: Package
}

export const UpdatePackageInput: S.Codec<UpdatePackageInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  packageId: S.String,
  body: Package
}))

/**
 * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const updatePackage: Op.Operation<UpdatePackageInput, void> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "updatePackage",
  name: "externalFulfillmentShipments_2024-09-11.updatePackage",
  method: "PUT",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    packageId: { in: "path", type: "string", required: true }
  },
  body: "required",
  repeatable: true
}, { body: (): S.Built => Package })

/** Input of `updatePackageStatus`. */
export interface UpdatePackageStatusInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly status?: "SHIPPED" | (string & {}) | undefined
  readonly body?: PackageDeliveryStatus | undefined
}

export const UpdatePackageStatusInput: S.Codec<UpdatePackageStatusInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  packageId: S.String,
  status: S.optional(S.String),
  body: S.optional(PackageDeliveryStatus)
}))

/**
 * `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const updatePackageStatus: Op.Operation<UpdatePackageStatusInput, void> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "updatePackageStatus",
  name: "externalFulfillmentShipments_2024-09-11.updatePackageStatus",
  method: "PATCH",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    packageId: { in: "path", type: "string", required: true },
    status: { in: "query", type: "string" }
  },
  body: "optional",
  repeatable: true
}, { body: (): S.Built => PackageDeliveryStatus })

/** Input of `retrieveShippingOptions`. */
export interface RetrieveShippingOptionsInput {
  readonly shipmentId: string
  readonly packageId: string
}

export const RetrieveShippingOptionsInput: S.Codec<RetrieveShippingOptionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ shipmentId: S.String, packageId: S.String })
)

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions`
 *
 * - Rate: not published
 */
export const retrieveShippingOptions: Op.Operation<
  RetrieveShippingOptionsInput,
  ShippingOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "retrieveShippingOptions",
  name: "externalFulfillmentShipments_2024-09-11.retrieveShippingOptions",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    packageId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => ShippingOptionsResponse })

/** Input of `retrieveInvoice`. */
export interface RetrieveInvoiceInput {
  readonly shipmentId: string
}

export const RetrieveInvoiceInput: S.Codec<RetrieveInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
 *
 * - Rate: not published
 */
export const retrieveInvoice: Op.Operation<RetrieveInvoiceInput, InvoiceResponse> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "retrieveInvoice",
  name: "externalFulfillmentShipments_2024-09-11.retrieveInvoice",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => InvoiceResponse })

/** Input of `generateInvoice`. */
export interface GenerateInvoiceInput {
  readonly shipmentId: string
}

export const GenerateInvoiceInput: S.Codec<GenerateInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const generateInvoice: Op.Operation<GenerateInvoiceInput, InvoiceResponse> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "generateInvoice",
  name: "externalFulfillmentShipments_2024-09-11.generateInvoice",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  repeatable: false
}, { output: (): S.Built => InvoiceResponse })

/** Input of `generateShipLabels`. */
export interface GenerateShipLabelsInput {
  readonly shipmentId: string
  readonly shippingOptionId?: string | undefined
  readonly operation: "GENERATE" | "REGENERATE" | (string & {})
  readonly body?: ShipLabelsInput | undefined
}

export const GenerateShipLabelsInput: S.Codec<GenerateShipLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  shippingOptionId: S.optional(S.String),
  operation: S.String,
  body: S.optional(ShipLabelsInput)
}))

/**
 * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const generateShipLabels: Op.Operation<GenerateShipLabelsInput, ShipLabelsResponse> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "generateShipLabels",
  name: "externalFulfillmentShipments_2024-09-11.generateShipLabels",
  method: "PUT",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    shippingOptionId: { in: "query", type: "string" },
    operation: { in: "query", type: "string", required: true }
  },
  body: "optional",
  repeatable: false
}, { body: (): S.Built => ShipLabelsInput, output: (): S.Built => ShipLabelsResponse })

/** The operations of External Fulfillment Shipments as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getShipments: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<ShipmentsResponse, SpApiError>
  readonly getShipmentsPages: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<ShipmentsResponse, SpApiError>
  readonly getShipmentsItems: (input: GetShipmentsInput, options?: CallOptions) => Stream.Stream<Shipment, SpApiError>
  readonly getShipment: (input: GetShipmentInput, options?: CallOptions) => Effect.Effect<Shipment, SpApiError>
  readonly processShipment: (input: ProcessShipmentInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly createPackages: (input: CreatePackagesInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly updatePackage: (input: UpdatePackageInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly updatePackageStatus: (
    input: UpdatePackageStatusInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly retrieveShippingOptions: (
    input: RetrieveShippingOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ShippingOptionsResponse, SpApiError>
  readonly retrieveInvoice: (
    input: RetrieveInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<InvoiceResponse, SpApiError>
  readonly generateInvoice: (
    input: GenerateInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<InvoiceResponse, SpApiError>
  readonly generateShipLabels: (
    input: GenerateShipLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<ShipLabelsResponse, SpApiError>
}>()("effect-sp-api/apis/ExternalFulfillmentShipments_2024_09_11")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getShipments,
  getShipment,
  processShipment,
  createPackages,
  updatePackage,
  updatePackageStatus,
  retrieveShippingOptions,
  retrieveInvoice,
  generateInvoice,
  generateShipLabels
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

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

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface HandoverLocation {
  readonly address?: Address | undefined
  readonly distance?: Distance | undefined
  readonly mapUrl?: string | undefined
}

export const HandoverLocation: S.Codec<HandoverLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  address: S.optional(Address),
  distance: S.optional(Distance),
  mapUrl: S.optional(S.String)
}))

export interface Distance {
  readonly value: Decimal
  readonly distanceUnit: "MI" | "KM" | (string & {})
}

export const Distance: S.Codec<Distance> = /*#__PURE__*/ S.define(() => S.Struct({
  value: Decimal,
  distanceUnit: S.String
}))

export interface Geocodes {
  readonly latitude: Decimal
  readonly longitude: Decimal
  readonly elevation?: Decimal | undefined
}

export const Geocodes: S.Codec<Geocodes> = /*#__PURE__*/ S.define(() => S.Struct({
  latitude: Decimal,
  longitude: Decimal,
  elevation: S.optional(Decimal)
}))

export interface Amount {
  readonly value: Decimal
  readonly currencyCode: string
}

export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.define(() => S.Struct({
  value: Decimal,
  currencyCode: S.String
}))

export type DateTime = string

export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.define(() => S.String)

export type SKU = string

export const SKU: S.Codec<SKU> = /*#__PURE__*/ S.define(() => S.String)

export interface Address {
  readonly name?: string | undefined
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly district?: string | undefined
  readonly municipality?: string | undefined
  readonly state?: string | undefined
  readonly city?: string | undefined
  readonly countryCode?: string | undefined
  readonly postalCode: string
  readonly email?: string | undefined
  readonly copyEmails?: ReadonlyArray<string> | undefined
  readonly phoneNumber?: string | undefined
  readonly addressType?: string | undefined
  readonly geocodes?: Geocodes | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  addressLine1: S.optional(S.String),
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  district: S.optional(S.String),
  municipality: S.optional(S.String),
  state: S.optional(S.String),
  city: S.optional(S.String),
  countryCode: S.optional(S.String),
  postalCode: S.String,
  email: S.optional(S.String),
  copyEmails: S.optional(S.Array(S.String)),
  phoneNumber: S.optional(S.String),
  addressType: S.optional(S.String),
  geocodes: S.optional(Geocodes)
}))

export interface Dimension {
  readonly value: Decimal
  readonly dimensionUnit: "CM" | "M" | "IN" | (string & {})
}

export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.define(() => S.Struct({
  value: Decimal,
  dimensionUnit: S.String
}))

export interface Weight {
  readonly value: Decimal
  readonly weightUnit: "G" | "KG" | "LB" | "OZ" | (string & {})
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ value: Decimal, weightUnit: S.String }))

export interface Charge {
  readonly baseCharge: ChargeBreakup
  readonly taxBreakup?: ReadonlyArray<Tax> | undefined
  readonly chargeType: "PRODUCT" | "SHIPPING" | "GIFT_WRAP" | "TOTAL" | "OTHER" | (string & {})
  readonly totalCharge: ChargeBreakup
  readonly totalTax: Tax
}

export const Charge: S.Codec<Charge> = /*#__PURE__*/ S.define(() => S.Struct({
  baseCharge: ChargeBreakup,
  taxBreakup: S.optional(S.Array(Tax)),
  chargeType: S.String,
  totalCharge: ChargeBreakup,
  totalTax: Tax
}))

export type Charges = ReadonlyArray<Charge>

export const Charges: S.Codec<Charges> = /*#__PURE__*/ S.define(() => S.Array(Charge))

export interface Tax {
  readonly type?: "VAT" | "CST" | "IGST" | "SGST" | "CGST" | "UTGST" | "CESS" | "OTHER" | "TOTAL" | (string & {}) | undefined
  readonly rate?: Decimal | undefined
  readonly charge: ChargeBreakup
}

export const Tax: S.Codec<Tax> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(S.String),
  rate: S.optional(Decimal),
  charge: ChargeBreakup
}))

export interface ChargeBreakup {
  readonly baseAmount: Amount
  readonly discountAmount: Amount
  readonly netAmount: Amount
}

export const ChargeBreakup: S.Codec<ChargeBreakup> = /*#__PURE__*/ S.define(() => S.Struct({
  baseAmount: Amount,
  discountAmount: Amount,
  netAmount: Amount
}))

export interface MarketplaceAttributes {
  readonly marketplaceId: string
  readonly channelName: string
  readonly merchantId?: string | undefined
  readonly customAttributes?: CustomChannelAttribute | undefined
}

export const MarketplaceAttributes: S.Codec<MarketplaceAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  channelName: S.String,
  merchantId: S.optional(S.String),
  customAttributes: S.optional(CustomChannelAttribute)
}))

export interface PackageDimensions {
  readonly length: Dimension
  readonly width: Dimension
  readonly height: Dimension
}

export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: Dimension,
  width: Dimension,
  height: Dimension
}))

export interface Package {
  readonly id: string
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  readonly hazmatLabels?: ReadonlyArray<string> | undefined
  readonly packageLineItems: PackageLineItems
  readonly status?: "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | "CANCELLED" | (string & {}) | undefined
  readonly packageHandlingRequirements?: "NORMAL" | "FRAGILE" | (string & {}) | undefined
}

export const Package: S.Codec<Package> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  dimensions: PackageDimensions,
  weight: Weight,
  hazmatLabels: S.optional(S.Array(S.String)),
  packageLineItems: PackageLineItems,
  status: S.optional(S.String),
  packageHandlingRequirements: S.optional(S.String)
}))

export type PackageLineItems = ReadonlyArray<PackageLineItem>

export const PackageLineItems: S.Codec<PackageLineItems> = /*#__PURE__*/ S.define(() => S.Array(PackageLineItem))

export interface PackageLineItem {
  readonly packageLineItemId: string
  readonly quantity: number
  readonly serialNumbers?: ReadonlyArray<SerialNumber> | undefined
  readonly pieces?: number | undefined
  readonly countryOfOrigin?: CountryCode | undefined
  readonly itemValue?: Amount | undefined
}

export const PackageLineItem: S.Codec<PackageLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  packageLineItemId: S.String,
  quantity: S.Number,
  serialNumbers: S.optional(S.Array(SerialNumber)),
  pieces: S.optional(S.Number),
  countryOfOrigin: S.optional(CountryCode),
  itemValue: S.optional(Amount)
}))

export interface RecommendedPackageLineItem {
  readonly lineItemId: string
}

export const RecommendedPackageLineItem: S.Codec<RecommendedPackageLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItemId: S.String
}))

export type RecommendedPackageLineItems = ReadonlyArray<RecommendedPackageLineItem>

export const RecommendedPackageLineItems: S.Codec<RecommendedPackageLineItems> = /*#__PURE__*/ S.define(() =>
  S.Array(RecommendedPackageLineItem)
)

export interface RecommendedPackage {
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  readonly lineItems: RecommendedPackageLineItems
}

export const RecommendedPackage: S.Codec<RecommendedPackage> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: PackageDimensions,
  weight: Weight,
  lineItems: RecommendedPackageLineItems
}))

export type RecommendedPackages = ReadonlyArray<RecommendedPackage>

export const RecommendedPackages: S.Codec<RecommendedPackages> = /*#__PURE__*/ S.define(() =>
  S.Array(RecommendedPackage)
)

export interface ShipmentLineItem {
  readonly shipmentLineItemId: string
  readonly merchantSku: SKU
  readonly numberOfUnits: number
  readonly serialNumbers?: ReadonlyArray<SerialNumber> | undefined
  readonly pieceType?: PieceType | undefined
  readonly hazmatLabels?: ReadonlyArray<string> | undefined
  readonly giftAttributes?: GiftAttributes | undefined
  readonly charges: Charges
  readonly cancellations?: Cancellations | undefined
  readonly hsnCode?: string | undefined
  readonly recommendedCountryOfOrigin?: CountryCode | undefined
  readonly countryOfOrigin?: CountryCode | undefined
  readonly recommendedCurrencyCode?: string | undefined
  readonly itemValue?: Amount | undefined
  readonly complianceAttributes: ComplianceAttributes
  readonly customAttributes?: ReadonlyArray<CustomAttribute> | undefined
}

export const ShipmentLineItem: S.Codec<ShipmentLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentLineItemId: S.String,
  merchantSku: SKU,
  numberOfUnits: S.Number,
  serialNumbers: S.optional(S.Array(SerialNumber)),
  pieceType: S.optional(PieceType),
  hazmatLabels: S.optional(S.Array(S.String)),
  giftAttributes: S.optional(GiftAttributes),
  charges: Charges,
  cancellations: S.optional(Cancellations),
  hsnCode: S.optional(S.String),
  recommendedCountryOfOrigin: S.optional(CountryCode),
  countryOfOrigin: S.optional(CountryCode),
  recommendedCurrencyCode: S.optional(S.String),
  itemValue: S.optional(Amount),
  complianceAttributes: ComplianceAttributes,
  customAttributes: S.optional(S.Array(CustomAttribute))
}))

export interface ComplianceAttributes {
  readonly hazmatLabelsRequirement: RequirementLevel
  readonly serialNumberRequirement: RequirementLevel
  readonly countryOfOriginRequirement: RequirementLevel
  readonly itemValueRequirement: RequirementLevel
}

export const ComplianceAttributes: S.Codec<ComplianceAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  hazmatLabelsRequirement: RequirementLevel,
  serialNumberRequirement: RequirementLevel,
  countryOfOriginRequirement: RequirementLevel,
  itemValueRequirement: RequirementLevel
}))

export interface GiftAttributes {
  readonly giftWrapRequirement: RequirementLevel
  readonly giftWrapLabel?: string | undefined
  readonly giftMessagePresence: PresenceStatus
  readonly giftMessage?: Document | undefined
}

export const GiftAttributes: S.Codec<GiftAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  giftWrapRequirement: RequirementLevel,
  giftWrapLabel: S.optional(S.String),
  giftMessagePresence: PresenceStatus,
  giftMessage: S.optional(Document)
}))

export type Cancellations = ReadonlyArray<Cancellation>

export const Cancellations: S.Codec<Cancellations> = /*#__PURE__*/ S.define(() => S.Array(Cancellation))

export interface Cancellation {
  readonly cancelledQuantity: number
  readonly cancelledTimestamp: DateTime
  readonly cancellationType: "SELLER_REJECTED" | "MARKETPLACE_CANCELLED" | "SYSTEM_CANCELLED" | (string & {})
  readonly cancellationReason?: string | undefined
}

export const Cancellation: S.Codec<Cancellation> = /*#__PURE__*/ S.define(() => S.Struct({
  cancelledQuantity: S.Number,
  cancelledTimestamp: DateTime,
  cancellationType: S.String,
  cancellationReason: S.optional(S.String)
}))

export interface Shipment {
  readonly id: string
  readonly locationId: string
  readonly marketplaceAttributes: MarketplaceAttributes
  readonly shipmentInfo: ShipmentInfo
  readonly invoiceInfo?: InvoiceInfo | undefined
  readonly partyInfoList?: PartyIdentificationInfoList | undefined
  readonly shipmentRequirements: ShipmentRequirements
  readonly charges: Charges
  readonly status: "CREATED" | "ACCEPTED" | "CONFIRMED" | "PACKAGE_CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {})
  readonly subStatus?: "PENDING_SCHEDULE" | "PENDING_PICKUP" | "PENDING_DROP_OFF" | "LABEL_CANCELED" | "PICKED_UP" | "DROPPED_OFF" | "AT_ORIGIN_FC" | "AT_DESTINATION_FC" | "DELIVERED" | "NOT_DELIVERED" | "UNDELIVERABLE" | "LOST" | "OUT_FOR_DELIVERY" | "DAMAGED" | (string & {}) | undefined
  readonly reason?: string | undefined
  readonly lineItems: ReadonlyArray<ShipmentLineItem>
  readonly shippingInfo: ShippingInfo
  readonly packages?: ReadonlyArray<Package> | undefined
  readonly creationDateTime: DateTime
  readonly lastUpdatedDateTime: DateTime
  readonly earliestPackDateTime?: DateTime | undefined
}

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  locationId: S.String,
  marketplaceAttributes: MarketplaceAttributes,
  shipmentInfo: ShipmentInfo,
  invoiceInfo: S.optional(InvoiceInfo),
  partyInfoList: S.optional(PartyIdentificationInfoList),
  shipmentRequirements: ShipmentRequirements,
  charges: Charges,
  status: S.String,
  subStatus: S.optional(S.String),
  reason: S.optional(S.String),
  lineItems: S.Array(ShipmentLineItem),
  shippingInfo: ShippingInfo,
  packages: S.optional(S.Array(Package)),
  creationDateTime: DateTime,
  lastUpdatedDateTime: DateTime,
  earliestPackDateTime: S.optional(DateTime)
}))

export interface ShippingInfo {
  readonly recommendedShipMethod?: string | undefined
  readonly expectedShippingDateTimeInUTC: DateTime
  readonly shipToAddress?: Address | undefined
  readonly shippingType?: "MARKETPLACE" | "SELF" | (string & {}) | undefined
  readonly recommendedPackages?: RecommendedPackages | undefined
}

export const ShippingInfo: S.Codec<ShippingInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  recommendedShipMethod: S.optional(S.String),
  expectedShippingDateTimeInUTC: DateTime,
  shipToAddress: S.optional(Address),
  shippingType: S.optional(S.String),
  recommendedPackages: S.optional(RecommendedPackages)
}))

export interface ShipmentInfo {
  readonly shipmentType: "NEW" | "EXCHANGE" | "REPLACEMENT" | (string & {})
  readonly originalShipmentInfo?: ReplacedShipmentInfo | undefined
  readonly numberOfUnits: number
  readonly priority: Priority
  readonly buyerOrderId: string
  readonly orderStatesEligibleForRejection?: ReadonlyArray<string> | undefined
  readonly orderPlacedTimestamp?: string | undefined
  readonly processingSource?: "EXTERNAL_PLATFORM" | "INTERNAL_PLATFORM" | (string & {}) | undefined
  readonly paymentMethod?: "CASH_ON_DELIVERY" | "PREPAID" | (string & {}) | undefined
}

export const ShipmentInfo: S.Codec<ShipmentInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentType: S.String,
  originalShipmentInfo: S.optional(ReplacedShipmentInfo),
  numberOfUnits: S.Number,
  priority: Priority,
  buyerOrderId: S.String,
  orderStatesEligibleForRejection: S.optional(S.Array(S.String)),
  orderPlacedTimestamp: S.optional(S.String),
  processingSource: S.optional(S.String),
  paymentMethod: S.optional(S.String)
}))

export interface ShipmentRequirements {
  readonly pSlip: PackingSlipRequirement
  readonly invoice: InvoiceRequirement
}

export const ShipmentRequirements: S.Codec<ShipmentRequirements> = /*#__PURE__*/ S.define(() => S.Struct({
  pSlip: PackingSlipRequirement,
  invoice: InvoiceRequirement
}))

export interface PackingSlipRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "GENERATED" | "NOT_GENERATED" | (string & {}) | undefined
}

export const PackingSlipRequirement: S.Codec<PackingSlipRequirement> = /*#__PURE__*/ S.define(() => S.Struct({
  requirement: S.optional(S.String),
  status: S.optional(S.String)
}))

export interface InvoiceRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "PENDING" | "AVAILABLE" | "NOT_AVAILABLE" | (string & {}) | undefined
}

export const InvoiceRequirement: S.Codec<InvoiceRequirement> = /*#__PURE__*/ S.define(() => S.Struct({
  requirement: S.optional(S.String),
  status: S.optional(S.String)
}))

export type PartyIdentificationInfoList = ReadonlyArray<PartyIdentificationInfo>

export const PartyIdentificationInfoList: S.Codec<PartyIdentificationInfoList> = /*#__PURE__*/ S.define(() =>
  S.Array(PartyIdentificationInfo)
)

export interface PartyIdentificationInfo {
  readonly partyId: string
  readonly partyType: "BILL_TO_PARTY" | "SHIP_TO_PARTY" | "SHIP_FROM_PARTY" | "SELLING_PARTY" | (string & {})
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationInfo | undefined
}

export const PartyIdentificationInfo: S.Codec<PartyIdentificationInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String,
  partyType: S.String,
  address: S.optional(Address),
  taxInfo: S.optional(TaxRegistrationInfo)
}))

export interface TaxRegistrationInfo {
  readonly type?: "VAT" | "GST" | (string & {}) | undefined
  readonly number?: string | undefined
  readonly address?: Address | undefined
  readonly messages?: string | undefined
}

export const TaxRegistrationInfo: S.Codec<TaxRegistrationInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(S.String),
  number: S.optional(S.String),
  address: S.optional(Address),
  messages: S.optional(S.String)
}))

export interface ReplacedShipmentInfo {
  readonly id: string
  readonly locationId: string
  readonly marketplaceAttributes: MarketplaceAttributes
  readonly originalLineItems?: OriginalLineItems | undefined
}

export const ReplacedShipmentInfo: S.Codec<ReplacedShipmentInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  locationId: S.String,
  marketplaceAttributes: MarketplaceAttributes,
  originalLineItems: S.optional(OriginalLineItems)
}))

export type OriginalLineItems = ReadonlyArray<OriginalLineItem>

export const OriginalLineItems: S.Codec<OriginalLineItems> = /*#__PURE__*/ S.define(() => S.Array(OriginalLineItem))

export interface OriginalLineItem {
  readonly replacingSku: string
  readonly originalSku: string
  readonly charges: Charges
}

export const OriginalLineItem: S.Codec<OriginalLineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  replacingSku: S.String,
  originalSku: S.String,
  charges: Charges
}))

export interface InvoiceInfo {
  readonly invoiceId: string
  readonly creationDateTime: DateTime
}

export const InvoiceInfo: S.Codec<InvoiceInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceId: S.String,
  creationDateTime: DateTime
}))

export type RequirementLevel = "REQUIRED" | "DISALLOWED" | (string & {})

export const RequirementLevel: S.Codec<RequirementLevel> = /*#__PURE__*/ S.define(() => S.String)

export type PieceType = "SINGLE" | "MULTIPLE" | (string & {})

export const PieceType: S.Codec<PieceType> = /*#__PURE__*/ S.define(() => S.String)

export type PresenceStatus = "ABSENT" | "PRESENT" | (string & {})

export const PresenceStatus: S.Codec<PresenceStatus> = /*#__PURE__*/ S.define(() => S.String)

export type Priority = "HIGH" | "LOW" | (string & {})

export const Priority: S.Codec<Priority> = /*#__PURE__*/ S.define(() => S.String)

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface ShipmentsResponse {
  readonly shipments?: ReadonlyArray<Shipment> | undefined
  readonly pagination?: Pagination | undefined
}

export const ShipmentsResponse: S.Codec<ShipmentsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  shipments: S.optional(S.Array(Shipment)),
  pagination: S.optional(Pagination)
}))

export type CountryCode = string

export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.define(() => S.String)

export type SerialNumber = string

export const SerialNumber: S.Codec<SerialNumber> = /*#__PURE__*/ S.define(() => S.String)

export interface PackageDeliveryStatus {
  readonly status?: PackageStatus | undefined
  readonly subStatus?: PackageSubStatus | undefined
  readonly reason?: string | undefined
}

export const PackageDeliveryStatus: S.Codec<PackageDeliveryStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.optional(PackageStatus),
  subStatus: S.optional(PackageSubStatus),
  reason: S.optional(S.String)
}))

export interface ShippingOptionsResponse {
  readonly shippingOptions?: ReadonlyArray<ShippingOptions> | undefined
  readonly recommendedShippingOption?: ShippingOptions | undefined
}

export const ShippingOptionsResponse: S.Codec<ShippingOptionsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingOptions: S.optional(S.Array(ShippingOptions)),
  recommendedShippingOption: S.optional(ShippingOptions)
}))

export interface ShipLabelsInput {
  readonly packageIds: ReadonlyArray<string>
  readonly courierSupportedAttributes?: CourierSupportedAttributes | undefined
}

export const ShipLabelsInput: S.Codec<ShipLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  packageIds: S.Array(S.String),
  courierSupportedAttributes: S.optional(CourierSupportedAttributes)
}))

export interface InvoiceResponse {
  readonly document: Document
}

export const InvoiceResponse: S.Codec<InvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({ document: Document }))

export interface ShipLabelsResponse {
  readonly packageShipLabelList: PackageShipLabelList
}

export const ShipLabelsResponse: S.Codec<ShipLabelsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  packageShipLabelList: PackageShipLabelList
}))

export type PackageShipLabelList = ReadonlyArray<PackageShipLabel>

export const PackageShipLabelList: S.Codec<PackageShipLabelList> = /*#__PURE__*/ S.define(() =>
  S.Array(PackageShipLabel)
)

export interface ShipLabelMetadata {
  readonly shippingOptionId?: string | undefined
  readonly carrierName: string
  readonly trackingId: string
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

export const ShipLabelMetadata: S.Codec<ShipLabelMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingOptionId: S.optional(S.String),
  carrierName: S.String,
  trackingId: S.String,
  pickupWindow: S.optional(TimeWindow),
  timeSlot: S.optional(TimeWindow),
  handoverLocation: S.optional(HandoverLocation)
}))

export interface Document {
  readonly format?: "ZPL" | "PDF" | "PNG" | "PLAIN_TEXT" | (string & {}) | undefined
  readonly content?: string | undefined
}

export const Document: S.Codec<Document> = /*#__PURE__*/ S.define(() => S.Struct({
  format: S.optional(S.String),
  content: S.optional(S.String)
}))

export interface ShippingOptions {
  readonly shippingOptionId: string
  readonly shipBy: "MARKETPLACE" | "SELLER" | "THIRD_PARTY_CARRIER" | "OTHER" | (string & {})
  readonly carrierName?: string | undefined
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

export const ShippingOptions: S.Codec<ShippingOptions> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingOptionId: S.String,
  shipBy: S.String,
  carrierName: S.optional(S.String),
  pickupWindow: S.optional(TimeWindow),
  timeSlot: S.optional(TimeWindow),
  handoverLocation: S.optional(HandoverLocation)
}))

export interface TimeWindow {
  readonly startTime: number
  readonly endTime: number
  readonly handoverMethod?: "PICKUP" | "DROPOFF" | (string & {}) | undefined
}

export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.Number,
  endTime: S.Number,
  handoverMethod: S.optional(S.String)
}))

export type PackageStatus = "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | (string & {})

export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.define(() => S.String)

export type PackageSubStatus = "OUT_FOR_DELIVERY" | "DELIVERED" | "NOT_DELIVERED" | "UNDELIVERABLE" | (string & {})

export const PackageSubStatus: S.Codec<PackageSubStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipmentAcknowledgementRequest {
  readonly referenceId?: string | undefined
  readonly lineItems: ReadonlyArray<LineItemWithReason>
}

export const ShipmentAcknowledgementRequest: S.Codec<ShipmentAcknowledgementRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ referenceId: S.optional(S.String), lineItems: S.Array(LineItemWithReason) })
)

export interface DocumentV2 {
  readonly url: string
}

export const DocumentV2: S.Codec<DocumentV2> = /*#__PURE__*/ S.define(() => S.Struct({ url: S.String }))

export interface Packages {
  readonly packages: ReadonlyArray<Package>
}

export const Packages: S.Codec<Packages> = /*#__PURE__*/ S.define(() => S.Struct({ packages: S.Array(Package) }))

export type CustomChannelAttribute = ReadonlyArray<"PRIME" | "FASTTRACK" | (string & {})>

export const CustomChannelAttribute: S.Codec<CustomChannelAttribute> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export interface CustomAttribute {
  readonly key?: string | undefined
  readonly type?: CustomAttributeType | undefined
  readonly value?: string | undefined
}

export const CustomAttribute: S.Codec<CustomAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  key: S.optional(S.String),
  type: S.optional(CustomAttributeType),
  value: S.optional(S.String)
}))

export type CustomAttributeType = "STRING" | "BOOLEAN" | "INTEGER" | "DOUBLE" | "JSON_STRING" | (string & {})

export const CustomAttributeType: S.Codec<CustomAttributeType> = /*#__PURE__*/ S.define(() => S.String)

export interface PackageShipLabel {
  readonly packageId?: string | undefined
  readonly shipLabelMetadata?: ShipLabelMetadata | undefined
  readonly fileData?: DocumentV2 | undefined
  readonly status?: Status | undefined
  readonly errorDetails?: Error | undefined
}

export const PackageShipLabel: S.Codec<PackageShipLabel> = /*#__PURE__*/ S.define(() => S.Struct({
  packageId: S.optional(S.String),
  shipLabelMetadata: S.optional(ShipLabelMetadata),
  fileData: S.optional(DocumentV2),
  status: S.optional(Status),
  errorDetails: S.optional(Error)
}))

export interface CourierSupportedAttributes {
  readonly carrierName: string
  readonly trackingId: string
}

export const CourierSupportedAttributes: S.Codec<CourierSupportedAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierName: S.String,
  trackingId: S.String
}))

export interface LineItem {
  readonly id: string
  readonly quantity?: number | undefined
}

export const LineItem: S.Codec<LineItem> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  quantity: S.optional(S.Number)
}))

export interface LineItemWithReason {
  readonly lineItem: LineItem
  readonly reason?: "OUT_OF_STOCK" | "CUSTOMER_REQUESTED" | (string & {}) | undefined
}

export const LineItemWithReason: S.Codec<LineItemWithReason> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItem: LineItem,
  reason: S.optional(S.String)
}))

export type Status = "SUCCESS" | "FAILURE" | (string & {})

export const Status: S.Codec<Status> = /*#__PURE__*/ S.define(() => S.String)
