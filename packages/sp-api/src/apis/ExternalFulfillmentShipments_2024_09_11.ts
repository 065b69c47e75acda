// AUTO-GENERATED from externalFulfillmentShipments_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Shipments 2024-09-11. */
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

const $GetShipmentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  locationId: C.optional(C.String),
  marketplaceId: C.optional(C.String),
  channelName: C.optional(C.String),
  status: C.String,
  lastUpdatedAfter: C.optional(C.DateTimeInput),
  lastUpdatedBefore: C.optional(C.DateTimeInput),
  maxResults: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const GetShipmentsInput: S.Codec<GetShipmentsInput> = /*#__PURE__*/ S.schema($GetShipmentsInput)

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
}, { output: (): C.Shape => $ShipmentsResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

const $GetShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.schema($GetShipmentInput)

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
}, { output: (): C.Shape => $Shipment })

/** Input of `processShipment`. */
export interface ProcessShipmentInput {
  readonly shipmentId: string
  readonly operation: "CONFIRM" | "REJECT" | (string & {})
  readonly body?: ShipmentAcknowledgementRequest | undefined
}

const $ProcessShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  operation: C.String,
  body: C.optional($ShipmentAcknowledgementRequest)
}))
export const ProcessShipmentInput: S.Codec<ProcessShipmentInput> = /*#__PURE__*/ S.schema($ProcessShipmentInput)

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
}, { body: (): C.Shape => $ShipmentAcknowledgementRequest })

/** Input of `createPackages`. */
export interface CreatePackagesInput {
  readonly shipmentId: string
  readonly body: Packages
}

const $CreatePackagesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String, body: $Packages }))
export const CreatePackagesInput: S.Codec<CreatePackagesInput> = /*#__PURE__*/ S.schema($CreatePackagesInput)

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
}, { body: (): C.Shape => $Packages })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly body: Package
}

const $UpdatePackageInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  packageId: C.String,
  body: $Package
}))
export const UpdatePackageInput: S.Codec<UpdatePackageInput> = /*#__PURE__*/ S.schema($UpdatePackageInput)

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
}, { body: (): C.Shape => $Package })

/** Input of `updatePackageStatus`. */
export interface UpdatePackageStatusInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly status?: "SHIPPED" | (string & {}) | undefined
  readonly body?: PackageDeliveryStatus | undefined
}

const $UpdatePackageStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  packageId: C.String,
  status: C.optional(C.String),
  body: C.optional($PackageDeliveryStatus)
}))
export const UpdatePackageStatusInput: S.Codec<UpdatePackageStatusInput> = /*#__PURE__*/ S.schema(
  $UpdatePackageStatusInput
)

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
}, { body: (): C.Shape => $PackageDeliveryStatus })

/** Input of `retrieveShippingOptions`. */
export interface RetrieveShippingOptionsInput {
  readonly shipmentId: string
  readonly packageId: string
}

const $RetrieveShippingOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  packageId: C.String
}))
export const RetrieveShippingOptionsInput: S.Codec<RetrieveShippingOptionsInput> = /*#__PURE__*/ S.schema(
  $RetrieveShippingOptionsInput
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
}, { output: (): C.Shape => $ShippingOptionsResponse })

/** Input of `retrieveInvoice`. */
export interface RetrieveInvoiceInput {
  readonly shipmentId: string
}

const $RetrieveInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const RetrieveInvoiceInput: S.Codec<RetrieveInvoiceInput> = /*#__PURE__*/ S.schema($RetrieveInvoiceInput)

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
}, { output: (): C.Shape => $InvoiceResponse })

/** Input of `generateInvoice`. */
export interface GenerateInvoiceInput {
  readonly shipmentId: string
}

const $GenerateInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GenerateInvoiceInput: S.Codec<GenerateInvoiceInput> = /*#__PURE__*/ S.schema($GenerateInvoiceInput)

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
}, { output: (): C.Shape => $InvoiceResponse })

/** Input of `generateShipLabels`. */
export interface GenerateShipLabelsInput {
  readonly shipmentId: string
  readonly shippingOptionId?: string | undefined
  readonly operation: "GENERATE" | "REGENERATE" | (string & {})
  readonly body?: ShipLabelsInput | undefined
}

const $GenerateShipLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  shippingOptionId: C.optional(C.String),
  operation: C.String,
  body: C.optional($ShipLabelsInput)
}))
export const GenerateShipLabelsInput: S.Codec<GenerateShipLabelsInput> = /*#__PURE__*/ S.schema(
  $GenerateShipLabelsInput
)

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
}, { body: (): C.Shape => $ShipLabelsInput, output: (): C.Shape => $ShipLabelsResponse })

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

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
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

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface HandoverLocation {
  readonly address?: Address | undefined
  readonly distance?: Distance | undefined
  readonly mapUrl?: string | undefined
}

const $HandoverLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  address: C.optional($Address),
  distance: C.optional($Distance),
  mapUrl: C.optional(C.String)
}))
export const HandoverLocation: S.Codec<HandoverLocation> = /*#__PURE__*/ S.schema($HandoverLocation)

export interface Distance {
  readonly value: Decimal
  readonly distanceUnit: "MI" | "KM" | (string & {})
}

const $Distance: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: $Decimal, distanceUnit: C.String }))
export const Distance: S.Codec<Distance> = /*#__PURE__*/ S.schema($Distance)

export interface Geocodes {
  readonly latitude: Decimal
  readonly longitude: Decimal
  readonly elevation?: Decimal | undefined
}

const $Geocodes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  latitude: $Decimal,
  longitude: $Decimal,
  elevation: C.optional($Decimal)
}))
export const Geocodes: S.Codec<Geocodes> = /*#__PURE__*/ S.schema($Geocodes)

export interface Amount {
  readonly value: Decimal
  readonly currencyCode: string
}

const $Amount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: $Decimal, currencyCode: C.String }))
export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.schema($Amount)

export type DateTime = string

const $DateTime: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.schema($DateTime)

export type SKU = string

const $SKU: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SKU: S.Codec<SKU> = /*#__PURE__*/ S.schema($SKU)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  addressLine1: C.optional(C.String),
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  district: C.optional(C.String),
  municipality: C.optional(C.String),
  state: C.optional(C.String),
  city: C.optional(C.String),
  countryCode: C.optional(C.String),
  postalCode: C.String,
  email: C.optional(C.String),
  copyEmails: C.optional(C.Array(C.String)),
  phoneNumber: C.optional(C.String),
  addressType: C.optional(C.String),
  geocodes: C.optional($Geocodes)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface Dimension {
  readonly value: Decimal
  readonly dimensionUnit: "CM" | "M" | "IN" | (string & {})
}

const $Dimension: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: $Decimal, dimensionUnit: C.String }))
export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.schema($Dimension)

export interface Weight {
  readonly value: Decimal
  readonly weightUnit: "G" | "KG" | "LB" | "OZ" | (string & {})
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: $Decimal, weightUnit: C.String }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface Charge {
  readonly baseCharge: ChargeBreakup
  readonly taxBreakup?: ReadonlyArray<Tax> | undefined
  readonly chargeType: "PRODUCT" | "SHIPPING" | "GIFT_WRAP" | "TOTAL" | "OTHER" | (string & {})
  readonly totalCharge: ChargeBreakup
  readonly totalTax: Tax
}

const $Charge: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  baseCharge: $ChargeBreakup,
  taxBreakup: C.optional(C.Array($Tax)),
  chargeType: C.String,
  totalCharge: $ChargeBreakup,
  totalTax: $Tax
}))
export const Charge: S.Codec<Charge> = /*#__PURE__*/ S.schema($Charge)

export type Charges = ReadonlyArray<Charge>

const $Charges: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Charge))
export const Charges: S.Codec<Charges> = /*#__PURE__*/ S.schema($Charges)

export interface Tax {
  readonly type?: "VAT" | "CST" | "IGST" | "SGST" | "CGST" | "UTGST" | "CESS" | "OTHER" | "TOTAL" | (string & {}) | undefined
  readonly rate?: Decimal | undefined
  readonly charge: ChargeBreakup
}

const $Tax: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional(C.String),
  rate: C.optional($Decimal),
  charge: $ChargeBreakup
}))
export const Tax: S.Codec<Tax> = /*#__PURE__*/ S.schema($Tax)

export interface ChargeBreakup {
  readonly baseAmount: Amount
  readonly discountAmount: Amount
  readonly netAmount: Amount
}

const $ChargeBreakup: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  baseAmount: $Amount,
  discountAmount: $Amount,
  netAmount: $Amount
}))
export const ChargeBreakup: S.Codec<ChargeBreakup> = /*#__PURE__*/ S.schema($ChargeBreakup)

export interface MarketplaceAttributes {
  readonly marketplaceId: string
  readonly channelName: string
  readonly merchantId?: string | undefined
  readonly customAttributes?: CustomChannelAttribute | undefined
}

const $MarketplaceAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  channelName: C.String,
  merchantId: C.optional(C.String),
  customAttributes: C.optional($CustomChannelAttribute)
}))
export const MarketplaceAttributes: S.Codec<MarketplaceAttributes> = /*#__PURE__*/ S.schema($MarketplaceAttributes)

export interface PackageDimensions {
  readonly length: Dimension
  readonly width: Dimension
  readonly height: Dimension
}

const $PackageDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: $Dimension,
  width: $Dimension,
  height: $Dimension
}))
export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.schema($PackageDimensions)

export interface Package {
  readonly id: string
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  readonly hazmatLabels?: ReadonlyArray<string> | undefined
  readonly packageLineItems: PackageLineItems
  readonly status?: "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | "CANCELLED" | (string & {}) | undefined
  readonly packageHandlingRequirements?: "NORMAL" | "FRAGILE" | (string & {}) | undefined
}

const $Package: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  dimensions: $PackageDimensions,
  weight: $Weight,
  hazmatLabels: C.optional(C.Array(C.String)),
  packageLineItems: $PackageLineItems,
  status: C.optional(C.String),
  packageHandlingRequirements: C.optional(C.String)
}))
export const Package: S.Codec<Package> = /*#__PURE__*/ S.schema($Package)

export type PackageLineItems = ReadonlyArray<PackageLineItem>

const $PackageLineItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PackageLineItem))
export const PackageLineItems: S.Codec<PackageLineItems> = /*#__PURE__*/ S.schema($PackageLineItems)

export interface PackageLineItem {
  readonly packageLineItemId: string
  readonly quantity: number
  readonly serialNumbers?: ReadonlyArray<SerialNumber> | undefined
  readonly pieces?: number | undefined
  readonly countryOfOrigin?: CountryCode | undefined
  readonly itemValue?: Amount | undefined
}

const $PackageLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageLineItemId: C.String,
  quantity: C.Number,
  serialNumbers: C.optional(C.Array($SerialNumber)),
  pieces: C.optional(C.Number),
  countryOfOrigin: C.optional($CountryCode),
  itemValue: C.optional($Amount)
}))
export const PackageLineItem: S.Codec<PackageLineItem> = /*#__PURE__*/ S.schema($PackageLineItem)

export interface RecommendedPackageLineItem {
  readonly lineItemId: string
}

const $RecommendedPackageLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ lineItemId: C.String }))
export const RecommendedPackageLineItem: S.Codec<RecommendedPackageLineItem> = /*#__PURE__*/ S.schema(
  $RecommendedPackageLineItem
)

export type RecommendedPackageLineItems = ReadonlyArray<RecommendedPackageLineItem>

const $RecommendedPackageLineItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RecommendedPackageLineItem))
export const RecommendedPackageLineItems: S.Codec<RecommendedPackageLineItems> = /*#__PURE__*/ S.schema(
  $RecommendedPackageLineItems
)

export interface RecommendedPackage {
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  readonly lineItems: RecommendedPackageLineItems
}

const $RecommendedPackage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: $PackageDimensions,
  weight: $Weight,
  lineItems: $RecommendedPackageLineItems
}))
export const RecommendedPackage: S.Codec<RecommendedPackage> = /*#__PURE__*/ S.schema($RecommendedPackage)

export type RecommendedPackages = ReadonlyArray<RecommendedPackage>

const $RecommendedPackages: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RecommendedPackage))
export const RecommendedPackages: S.Codec<RecommendedPackages> = /*#__PURE__*/ S.schema($RecommendedPackages)

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

const $ShipmentLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentLineItemId: C.String,
  merchantSku: $SKU,
  numberOfUnits: C.Number,
  serialNumbers: C.optional(C.Array($SerialNumber)),
  pieceType: C.optional($PieceType),
  hazmatLabels: C.optional(C.Array(C.String)),
  giftAttributes: C.optional($GiftAttributes),
  charges: $Charges,
  cancellations: C.optional($Cancellations),
  hsnCode: C.optional(C.String),
  recommendedCountryOfOrigin: C.optional($CountryCode),
  countryOfOrigin: C.optional($CountryCode),
  recommendedCurrencyCode: C.optional(C.String),
  itemValue: C.optional($Amount),
  complianceAttributes: $ComplianceAttributes,
  customAttributes: C.optional(C.Array($CustomAttribute))
}))
export const ShipmentLineItem: S.Codec<ShipmentLineItem> = /*#__PURE__*/ S.schema($ShipmentLineItem)

export interface ComplianceAttributes {
  readonly hazmatLabelsRequirement: RequirementLevel
  readonly serialNumberRequirement: RequirementLevel
  readonly countryOfOriginRequirement: RequirementLevel
  readonly itemValueRequirement: RequirementLevel
}

const $ComplianceAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  hazmatLabelsRequirement: $RequirementLevel,
  serialNumberRequirement: $RequirementLevel,
  countryOfOriginRequirement: $RequirementLevel,
  itemValueRequirement: $RequirementLevel
}))
export const ComplianceAttributes: S.Codec<ComplianceAttributes> = /*#__PURE__*/ S.schema($ComplianceAttributes)

export interface GiftAttributes {
  readonly giftWrapRequirement: RequirementLevel
  readonly giftWrapLabel?: string | undefined
  readonly giftMessagePresence: PresenceStatus
  readonly giftMessage?: Document | undefined
}

const $GiftAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  giftWrapRequirement: $RequirementLevel,
  giftWrapLabel: C.optional(C.String),
  giftMessagePresence: $PresenceStatus,
  giftMessage: C.optional($Document)
}))
export const GiftAttributes: S.Codec<GiftAttributes> = /*#__PURE__*/ S.schema($GiftAttributes)

export type Cancellations = ReadonlyArray<Cancellation>

const $Cancellations: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Cancellation))
export const Cancellations: S.Codec<Cancellations> = /*#__PURE__*/ S.schema($Cancellations)

export interface Cancellation {
  readonly cancelledQuantity: number
  readonly cancelledTimestamp: DateTime
  readonly cancellationType: "SELLER_REJECTED" | "MARKETPLACE_CANCELLED" | "SYSTEM_CANCELLED" | (string & {})
  readonly cancellationReason?: string | undefined
}

const $Cancellation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cancelledQuantity: C.Number,
  cancelledTimestamp: $DateTime,
  cancellationType: C.String,
  cancellationReason: C.optional(C.String)
}))
export const Cancellation: S.Codec<Cancellation> = /*#__PURE__*/ S.schema($Cancellation)

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

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  locationId: C.String,
  marketplaceAttributes: $MarketplaceAttributes,
  shipmentInfo: $ShipmentInfo,
  invoiceInfo: C.optional($InvoiceInfo),
  partyInfoList: C.optional($PartyIdentificationInfoList),
  shipmentRequirements: $ShipmentRequirements,
  charges: $Charges,
  status: C.String,
  subStatus: C.optional(C.String),
  reason: C.optional(C.String),
  lineItems: C.Array($ShipmentLineItem),
  shippingInfo: $ShippingInfo,
  packages: C.optional(C.Array($Package)),
  creationDateTime: $DateTime,
  lastUpdatedDateTime: $DateTime,
  earliestPackDateTime: C.optional($DateTime)
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export interface ShippingInfo {
  readonly recommendedShipMethod?: string | undefined
  readonly expectedShippingDateTimeInUTC: DateTime
  readonly shipToAddress?: Address | undefined
  readonly shippingType?: "MARKETPLACE" | "SELF" | (string & {}) | undefined
  readonly recommendedPackages?: RecommendedPackages | undefined
}

const $ShippingInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  recommendedShipMethod: C.optional(C.String),
  expectedShippingDateTimeInUTC: $DateTime,
  shipToAddress: C.optional($Address),
  shippingType: C.optional(C.String),
  recommendedPackages: C.optional($RecommendedPackages)
}))
export const ShippingInfo: S.Codec<ShippingInfo> = /*#__PURE__*/ S.schema($ShippingInfo)

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

const $ShipmentInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentType: C.String,
  originalShipmentInfo: C.optional($ReplacedShipmentInfo),
  numberOfUnits: C.Number,
  priority: $Priority,
  buyerOrderId: C.String,
  orderStatesEligibleForRejection: C.optional(C.Array(C.String)),
  orderPlacedTimestamp: C.optional(C.String),
  processingSource: C.optional(C.String),
  paymentMethod: C.optional(C.String)
}))
export const ShipmentInfo: S.Codec<ShipmentInfo> = /*#__PURE__*/ S.schema($ShipmentInfo)

export interface ShipmentRequirements {
  readonly pSlip: PackingSlipRequirement
  readonly invoice: InvoiceRequirement
}

const $ShipmentRequirements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pSlip: $PackingSlipRequirement,
  invoice: $InvoiceRequirement
}))
export const ShipmentRequirements: S.Codec<ShipmentRequirements> = /*#__PURE__*/ S.schema($ShipmentRequirements)

export interface PackingSlipRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "GENERATED" | "NOT_GENERATED" | (string & {}) | undefined
}

const $PackingSlipRequirement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requirement: C.optional(C.String),
  status: C.optional(C.String)
}))
export const PackingSlipRequirement: S.Codec<PackingSlipRequirement> = /*#__PURE__*/ S.schema($PackingSlipRequirement)

export interface InvoiceRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "PENDING" | "AVAILABLE" | "NOT_AVAILABLE" | (string & {}) | undefined
}

const $InvoiceRequirement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requirement: C.optional(C.String),
  status: C.optional(C.String)
}))
export const InvoiceRequirement: S.Codec<InvoiceRequirement> = /*#__PURE__*/ S.schema($InvoiceRequirement)

export type PartyIdentificationInfoList = ReadonlyArray<PartyIdentificationInfo>

const $PartyIdentificationInfoList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PartyIdentificationInfo))
export const PartyIdentificationInfoList: S.Codec<PartyIdentificationInfoList> = /*#__PURE__*/ S.schema(
  $PartyIdentificationInfoList
)

export interface PartyIdentificationInfo {
  readonly partyId: string
  readonly partyType: "BILL_TO_PARTY" | "SHIP_TO_PARTY" | "SHIP_FROM_PARTY" | "SELLING_PARTY" | (string & {})
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationInfo | undefined
}

const $PartyIdentificationInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partyId: C.String,
  partyType: C.String,
  address: C.optional($Address),
  taxInfo: C.optional($TaxRegistrationInfo)
}))
export const PartyIdentificationInfo: S.Codec<PartyIdentificationInfo> = /*#__PURE__*/ S.schema(
  $PartyIdentificationInfo
)

export interface TaxRegistrationInfo {
  readonly type?: "VAT" | "GST" | (string & {}) | undefined
  readonly number?: string | undefined
  readonly address?: Address | undefined
  readonly messages?: string | undefined
}

const $TaxRegistrationInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional(C.String),
  number: C.optional(C.String),
  address: C.optional($Address),
  messages: C.optional(C.String)
}))
export const TaxRegistrationInfo: S.Codec<TaxRegistrationInfo> = /*#__PURE__*/ S.schema($TaxRegistrationInfo)

export interface ReplacedShipmentInfo {
  readonly id: string
  readonly locationId: string
  readonly marketplaceAttributes: MarketplaceAttributes
  readonly originalLineItems?: OriginalLineItems | undefined
}

const $ReplacedShipmentInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  locationId: C.String,
  marketplaceAttributes: $MarketplaceAttributes,
  originalLineItems: C.optional($OriginalLineItems)
}))
export const ReplacedShipmentInfo: S.Codec<ReplacedShipmentInfo> = /*#__PURE__*/ S.schema($ReplacedShipmentInfo)

export type OriginalLineItems = ReadonlyArray<OriginalLineItem>

const $OriginalLineItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OriginalLineItem))
export const OriginalLineItems: S.Codec<OriginalLineItems> = /*#__PURE__*/ S.schema($OriginalLineItems)

export interface OriginalLineItem {
  readonly replacingSku: string
  readonly originalSku: string
  readonly charges: Charges
}

const $OriginalLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  replacingSku: C.String,
  originalSku: C.String,
  charges: $Charges
}))
export const OriginalLineItem: S.Codec<OriginalLineItem> = /*#__PURE__*/ S.schema($OriginalLineItem)

export interface InvoiceInfo {
  readonly invoiceId: string
  readonly creationDateTime: DateTime
}

const $InvoiceInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceId: C.String,
  creationDateTime: $DateTime
}))
export const InvoiceInfo: S.Codec<InvoiceInfo> = /*#__PURE__*/ S.schema($InvoiceInfo)

export type RequirementLevel = "REQUIRED" | "DISALLOWED" | (string & {})

const $RequirementLevel: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RequirementLevel: S.Codec<RequirementLevel> = /*#__PURE__*/ S.schema($RequirementLevel)

export type PieceType = "SINGLE" | "MULTIPLE" | (string & {})

const $PieceType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PieceType: S.Codec<PieceType> = /*#__PURE__*/ S.schema($PieceType)

export type PresenceStatus = "ABSENT" | "PRESENT" | (string & {})

const $PresenceStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PresenceStatus: S.Codec<PresenceStatus> = /*#__PURE__*/ S.schema($PresenceStatus)

export type Priority = "HIGH" | "LOW" | (string & {})

const $Priority: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Priority: S.Codec<Priority> = /*#__PURE__*/ S.schema($Priority)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface ShipmentsResponse {
  readonly shipments?: ReadonlyArray<Shipment> | undefined
  readonly pagination?: Pagination | undefined
}

const $ShipmentsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipments: C.optional(C.Array($Shipment)),
  pagination: C.optional($Pagination)
}))
export const ShipmentsResponse: S.Codec<ShipmentsResponse> = /*#__PURE__*/ S.schema($ShipmentsResponse)

export type CountryCode = string

const $CountryCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.schema($CountryCode)

export type SerialNumber = string

const $SerialNumber: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SerialNumber: S.Codec<SerialNumber> = /*#__PURE__*/ S.schema($SerialNumber)

export interface PackageDeliveryStatus {
  readonly status?: PackageStatus | undefined
  readonly subStatus?: PackageSubStatus | undefined
  readonly reason?: string | undefined
}

const $PackageDeliveryStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.optional($PackageStatus),
  subStatus: C.optional($PackageSubStatus),
  reason: C.optional(C.String)
}))
export const PackageDeliveryStatus: S.Codec<PackageDeliveryStatus> = /*#__PURE__*/ S.schema($PackageDeliveryStatus)

export interface ShippingOptionsResponse {
  readonly shippingOptions?: ReadonlyArray<ShippingOptions> | undefined
  readonly recommendedShippingOption?: ShippingOptions | undefined
}

const $ShippingOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingOptions: C.optional(C.Array($ShippingOptions)),
  recommendedShippingOption: C.optional($ShippingOptions)
}))
export const ShippingOptionsResponse: S.Codec<ShippingOptionsResponse> = /*#__PURE__*/ S.schema(
  $ShippingOptionsResponse
)

export interface ShipLabelsInput {
  readonly packageIds: ReadonlyArray<string>
  readonly courierSupportedAttributes?: CourierSupportedAttributes | undefined
}

const $ShipLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageIds: C.Array(C.String, 50),
  courierSupportedAttributes: C.optional($CourierSupportedAttributes)
}))
export const ShipLabelsInput: S.Codec<ShipLabelsInput> = /*#__PURE__*/ S.schema($ShipLabelsInput)

export interface InvoiceResponse {
  readonly document: Document
}

const $InvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ document: $Document }))
export const InvoiceResponse: S.Codec<InvoiceResponse> = /*#__PURE__*/ S.schema($InvoiceResponse)

export interface ShipLabelsResponse {
  readonly packageShipLabelList: PackageShipLabelList
}

const $ShipLabelsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageShipLabelList: $PackageShipLabelList
}))
export const ShipLabelsResponse: S.Codec<ShipLabelsResponse> = /*#__PURE__*/ S.schema($ShipLabelsResponse)

export type PackageShipLabelList = ReadonlyArray<PackageShipLabel>

const $PackageShipLabelList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PackageShipLabel))
export const PackageShipLabelList: S.Codec<PackageShipLabelList> = /*#__PURE__*/ S.schema($PackageShipLabelList)

export interface ShipLabelMetadata {
  readonly shippingOptionId?: string | undefined
  readonly carrierName: string
  readonly trackingId: string
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

const $ShipLabelMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingOptionId: C.optional(C.String),
  carrierName: C.String,
  trackingId: C.String,
  pickupWindow: C.optional($TimeWindow),
  timeSlot: C.optional($TimeWindow),
  handoverLocation: C.optional($HandoverLocation)
}))
export const ShipLabelMetadata: S.Codec<ShipLabelMetadata> = /*#__PURE__*/ S.schema($ShipLabelMetadata)

export interface Document {
  readonly format?: "ZPL" | "PDF" | "PNG" | "PLAIN_TEXT" | (string & {}) | undefined
  readonly content?: string | undefined
}

const $Document: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  format: C.optional(C.String),
  content: C.optional(C.String)
}))
export const Document: S.Codec<Document> = /*#__PURE__*/ S.schema($Document)

export interface ShippingOptions {
  readonly shippingOptionId: string
  readonly shipBy: "MARKETPLACE" | "SELLER" | "THIRD_PARTY_CARRIER" | "OTHER" | (string & {})
  readonly carrierName?: string | undefined
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

const $ShippingOptions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingOptionId: C.String,
  shipBy: C.String,
  carrierName: C.optional(C.String),
  pickupWindow: C.optional($TimeWindow),
  timeSlot: C.optional($TimeWindow),
  handoverLocation: C.optional($HandoverLocation)
}))
export const ShippingOptions: S.Codec<ShippingOptions> = /*#__PURE__*/ S.schema($ShippingOptions)

export interface TimeWindow {
  readonly startTime: number
  readonly endTime: number
  readonly handoverMethod?: "PICKUP" | "DROPOFF" | (string & {}) | undefined
}

const $TimeWindow: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.Number,
  endTime: C.Number,
  handoverMethod: C.optional(C.String)
}))
export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.schema($TimeWindow)

export type PackageStatus = "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | (string & {})

const $PackageStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.schema($PackageStatus)

export type PackageSubStatus = "OUT_FOR_DELIVERY" | "DELIVERED" | "NOT_DELIVERED" | "UNDELIVERABLE" | (string & {})

const $PackageSubStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageSubStatus: S.Codec<PackageSubStatus> = /*#__PURE__*/ S.schema($PackageSubStatus)

export interface ShipmentAcknowledgementRequest {
  readonly referenceId?: string | undefined
  readonly lineItems: ReadonlyArray<LineItemWithReason>
}

const $ShipmentAcknowledgementRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  referenceId: C.optional(C.String),
  lineItems: C.Array($LineItemWithReason)
}))
export const ShipmentAcknowledgementRequest: S.Codec<ShipmentAcknowledgementRequest> = /*#__PURE__*/ S.schema(
  $ShipmentAcknowledgementRequest
)

export interface DocumentV2 {
  readonly url: string
}

const $DocumentV2: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ url: C.String }))
export const DocumentV2: S.Codec<DocumentV2> = /*#__PURE__*/ S.schema($DocumentV2)

export interface Packages {
  readonly packages: ReadonlyArray<Package>
}

const $Packages: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ packages: C.Array($Package) }))
export const Packages: S.Codec<Packages> = /*#__PURE__*/ S.schema($Packages)

export type CustomChannelAttribute = ReadonlyArray<"PRIME" | "FASTTRACK" | (string & {})>

const $CustomChannelAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const CustomChannelAttribute: S.Codec<CustomChannelAttribute> = /*#__PURE__*/ S.schema($CustomChannelAttribute)

export interface CustomAttribute {
  readonly key?: string | undefined
  readonly type?: CustomAttributeType | undefined
  readonly value?: string | undefined
}

const $CustomAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  key: C.optional(C.String),
  type: C.optional($CustomAttributeType),
  value: C.optional(C.String)
}))
export const CustomAttribute: S.Codec<CustomAttribute> = /*#__PURE__*/ S.schema($CustomAttribute)

export type CustomAttributeType = "STRING" | "BOOLEAN" | "INTEGER" | "DOUBLE" | "JSON_STRING" | (string & {})

const $CustomAttributeType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CustomAttributeType: S.Codec<CustomAttributeType> = /*#__PURE__*/ S.schema($CustomAttributeType)

export interface PackageShipLabel {
  readonly packageId?: string | undefined
  readonly shipLabelMetadata?: ShipLabelMetadata | undefined
  readonly fileData?: DocumentV2 | undefined
  readonly status?: Status | undefined
  readonly errorDetails?: Error | undefined
}

const $PackageShipLabel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageId: C.optional(C.String),
  shipLabelMetadata: C.optional($ShipLabelMetadata),
  fileData: C.optional($DocumentV2),
  status: C.optional($Status),
  errorDetails: C.optional($Error)
}))
export const PackageShipLabel: S.Codec<PackageShipLabel> = /*#__PURE__*/ S.schema($PackageShipLabel)

export interface CourierSupportedAttributes {
  readonly carrierName: string
  readonly trackingId: string
}

const $CourierSupportedAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierName: C.String,
  trackingId: C.String
}))
export const CourierSupportedAttributes: S.Codec<CourierSupportedAttributes> = /*#__PURE__*/ S.schema(
  $CourierSupportedAttributes
)

export interface LineItem {
  readonly id: string
  readonly quantity?: number | undefined
}

const $LineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ id: C.String, quantity: C.optional(C.Number) }))
export const LineItem: S.Codec<LineItem> = /*#__PURE__*/ S.schema($LineItem)

export interface LineItemWithReason {
  readonly lineItem: LineItem
  readonly reason?: "OUT_OF_STOCK" | "CUSTOMER_REQUESTED" | (string & {}) | undefined
}

const $LineItemWithReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItem: $LineItem,
  reason: C.optional(C.String)
}))
export const LineItemWithReason: S.Codec<LineItemWithReason> = /*#__PURE__*/ S.schema($LineItemWithReason)

export type Status = "SUCCESS" | "FAILURE" | (string & {})

const $Status: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Status: S.Codec<Status> = /*#__PURE__*/ S.schema($Status)
