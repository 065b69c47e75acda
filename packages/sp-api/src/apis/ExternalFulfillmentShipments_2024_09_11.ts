// AUTO-GENERATED from externalFulfillmentShipments_2024-09-11.json by packages/codegen. Do not edit.
/** External Fulfillment Shipments 2024-09-11. */
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

/** Input of `getShipments`. */
export interface GetShipmentsInput {
  /** At most 36 characters. */
  readonly locationId?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** At most 10 characters. */
  readonly channelName?: string | undefined
  readonly status: "CREATED" | "ACCEPTED" | "CONFIRMED" | "PACKAGE_CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {})
  /** ISO 8601. */
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  /** 1 to 100. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly paginationToken?: string | undefined
}

const $GetShipmentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  locationId: Shape.optional(Shape.String),
  marketplaceId: Shape.optional(Shape.String),
  channelName: Shape.optional(Shape.String),
  status: Shape.String,
  lastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  lastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  maxResults: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const GetShipmentsInput: Schemas.Codec<GetShipmentsInput> = Schemas.make($GetShipmentsInput)

/**
 * `GET /externalFulfillment/2024-09-11/shipments`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShipments: Paging.ItemsOperation<GetShipmentsInput, ShipmentsResponse, Shipment> = Paging.items({
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
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["shipments"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $ShipmentsResponse })

/** Input of `createSandboxShipment`. */
export interface CreateSandboxShipmentInput {
  readonly body: CreateSandboxShipmentRequest
}

const $CreateSandboxShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateSandboxShipmentRequest
}))
export const CreateSandboxShipmentInput: Schemas.Codec<CreateSandboxShipmentInput> = Schemas.make(
  $CreateSandboxShipmentInput
)

/**
 * `POST /externalFulfillment/2024-09-11/shipments`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createsandboxshipment
 */
export const createSandboxShipment: Op.Operation<CreateSandboxShipmentInput, CreateSandboxShipmentResponse> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "createSandboxShipment",
  name: "externalFulfillmentShipments_2024-09-11.createSandboxShipment",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments",
  body: "required",
  repeatable: false,
  sandboxOnly: true
}, { body: (): Shape.Shape => $CreateSandboxShipmentRequest, output: (): Shape.Shape => $CreateSandboxShipmentResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

const $GetShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetShipmentInput: Schemas.Codec<GetShipmentInput> = Schemas.make($GetShipmentInput)

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShipment: Op.Operation<GetShipmentInput, Shipment> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "getShipment",
  name: "externalFulfillmentShipments_2024-09-11.getShipment",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $Shipment })

/** Input of `processShipment`. */
export interface ProcessShipmentInput {
  readonly shipmentId: string
  readonly operation: "CONFIRM" | "REJECT" | (string & {})
  readonly body?: ShipmentAcknowledgementRequest | undefined
}

const $ProcessShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  operation: Shape.String,
  body: Shape.optional($ShipmentAcknowledgementRequest)
}))
export const ProcessShipmentInput: Schemas.Codec<ProcessShipmentInput> = Schemas.make($ProcessShipmentInput)

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/processshipment
 */
export const processShipment: Op.Operation<ProcessShipmentInput, void> = Op.make({
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
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $ShipmentAcknowledgementRequest })

/** Input of `updateSandboxShipment`. */
export interface UpdateSandboxShipmentInput {
  readonly shipmentId: string
  readonly body: UpdateSandboxShipmentRequest
}

const $UpdateSandboxShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  body: $UpdateSandboxShipmentRequest
}))
export const UpdateSandboxShipmentInput: Schemas.Codec<UpdateSandboxShipmentInput> = Schemas.make(
  $UpdateSandboxShipmentInput
)

/**
 * `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatesandboxshipment
 */
export const updateSandboxShipment: Op.Operation<UpdateSandboxShipmentInput, void> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "updateSandboxShipment",
  name: "externalFulfillmentShipments_2024-09-11.updateSandboxShipment",
  method: "PATCH",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  repeatable: true,
  sandboxOnly: true
}, { body: (): Shape.Shape => $UpdateSandboxShipmentRequest })

/** Input of `createPackages`. */
export interface CreatePackagesInput {
  readonly shipmentId: string
  readonly body: Packages
}

const $CreatePackagesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  body: $Packages
}))
export const CreatePackagesInput: Schemas.Codec<CreatePackagesInput> = Schemas.make($CreatePackagesInput)

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createpackages
 */
export const createPackages: Op.Operation<CreatePackagesInput, void> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "createPackages",
  name: "externalFulfillmentShipments_2024-09-11.createPackages",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $Packages })

/** Input of `updatePackage`. */
export interface UpdatePackageInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly body: Package
}

const $UpdatePackageInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  packageId: Shape.String,
  body: $Package
}))
export const UpdatePackageInput: Schemas.Codec<UpdatePackageInput> = Schemas.make($UpdatePackageInput)

/**
 * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const updatePackage: Op.Operation<UpdatePackageInput, void> = Op.make({
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
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { body: (): Shape.Shape => $Package })

/** Input of `updatePackageStatus`. */
export interface UpdatePackageStatusInput {
  readonly shipmentId: string
  readonly packageId: string
  readonly status?: "SHIPPED" | (string & {}) | undefined
  readonly body?: PackageDeliveryStatus | undefined
}

const $UpdatePackageStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  packageId: Shape.String,
  status: Shape.optional(Shape.String),
  body: Shape.optional($PackageDeliveryStatus)
}))
export const UpdatePackageStatusInput: Schemas.Codec<UpdatePackageStatusInput> = Schemas.make($UpdatePackageStatusInput)

/**
 * `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatepackagestatus
 */
export const updatePackageStatus: Op.Operation<UpdatePackageStatusInput, void> = Op.make({
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
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { body: (): Shape.Shape => $PackageDeliveryStatus })

/** Input of `retrieveShippingOptions`. */
export interface RetrieveShippingOptionsInput {
  readonly shipmentId: string
  readonly packageId: string
}

const $RetrieveShippingOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  packageId: Shape.String
}))
export const RetrieveShippingOptionsInput: Schemas.Codec<RetrieveShippingOptionsInput> = Schemas.make(
  $RetrieveShippingOptionsInput
)

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/retrieveshippingoptions
 */
export const retrieveShippingOptions: Op.Operation<RetrieveShippingOptionsInput, ShippingOptionsResponse> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "retrieveShippingOptions",
  name: "externalFulfillmentShipments_2024-09-11.retrieveShippingOptions",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    packageId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $ShippingOptionsResponse })

/** Input of `retrieveInvoice`. */
export interface RetrieveInvoiceInput {
  readonly shipmentId: string
}

const $RetrieveInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const RetrieveInvoiceInput: Schemas.Codec<RetrieveInvoiceInput> = Schemas.make($RetrieveInvoiceInput)

/**
 * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/retrieveinvoice
 */
export const retrieveInvoice: Op.Operation<RetrieveInvoiceInput, InvoiceResponse> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "retrieveInvoice",
  name: "externalFulfillmentShipments_2024-09-11.retrieveInvoice",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $InvoiceResponse })

/** Input of `generateInvoice`. */
export interface GenerateInvoiceInput {
  readonly shipmentId: string
}

const $GenerateInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GenerateInvoiceInput: Schemas.Codec<GenerateInvoiceInput> = Schemas.make($GenerateInvoiceInput)

/**
 * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateinvoice
 */
export const generateInvoice: Op.Operation<GenerateInvoiceInput, InvoiceResponse> = Op.make({
  section: "ExternalFulfillmentShipments_2024_09_11",
  id: "generateInvoice",
  name: "externalFulfillmentShipments_2024-09-11.generateInvoice",
  method: "POST",
  path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: false
}, { output: (): Shape.Shape => $InvoiceResponse })

/** Input of `generateShipLabels`. */
export interface GenerateShipLabelsInput {
  readonly shipmentId: string
  readonly shippingOptionId?: string | undefined
  readonly operation: "GENERATE" | "REGENERATE" | (string & {})
  readonly body?: ShipLabelsInput | undefined
}

const $GenerateShipLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  shippingOptionId: Shape.optional(Shape.String),
  operation: Shape.String,
  body: Shape.optional($ShipLabelsInput)
}))
export const GenerateShipLabelsInput: Schemas.Codec<GenerateShipLabelsInput> = Schemas.make($GenerateShipLabelsInput)

/**
 * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateshiplabels
 */
export const generateShipLabels: Op.Operation<GenerateShipLabelsInput, ShipLabelsResponse> = Op.make({
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
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $ShipLabelsInput, output: (): Shape.Shape => $ShipLabelsResponse })

/** The operations of External Fulfillment Shipments as one service. */
export class Service extends Context.Service<Service, {
  readonly getShipments: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<ShipmentsResponse, SpApiError>
  readonly getShipmentsPages: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<ShipmentsResponse, SpApiError>
  readonly getShipmentsItems: (input: GetShipmentsInput, options?: CallOptions) => Stream.Stream<Shipment, SpApiError>
  readonly createSandboxShipment: (
    input: CreateSandboxShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CreateSandboxShipmentResponse, SpApiError>
  readonly getShipment: (input: GetShipmentInput, options?: CallOptions) => Effect.Effect<Shipment, SpApiError>
  readonly processShipment: (input: ProcessShipmentInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly updateSandboxShipment: (
    input: UpdateSandboxShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
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
}>()("effect-sp-api/apis/ExternalFulfillmentShipments_2024_09_11") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getShipments,
  createSandboxShipment,
  getShipment,
  processShipment,
  updateSandboxShipment,
  createPackages,
  updatePackage,
  updatePackageStatus,
  retrieveShippingOptions,
  retrieveInvoice,
  generateInvoice,
  generateShipLabels
}))

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
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

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface HandoverLocation {
  readonly address?: Address | undefined
  readonly distance?: Distance | undefined
  readonly mapUrl?: string | undefined
}

const $HandoverLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($Address),
  distance: Shape.optional($Distance),
  mapUrl: Shape.optional(Shape.String)
}))
export const HandoverLocation: Schemas.Codec<HandoverLocation> = Schemas.make($HandoverLocation)

export interface Distance {
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
  readonly distanceUnit: "MI" | "KM" | (string & {})
}

const $Distance: Shape.Shape = Shape.define(() => Shape.Struct({ value: $Decimal, distanceUnit: Shape.String }))
export const Distance: Schemas.Codec<Distance> = Schemas.make($Distance)

export interface Geocodes {
  /** A decimal number as a string, so that no digit is lost. */
  readonly latitude: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly longitude: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly elevation?: Decimal | undefined
}

const $Geocodes: Shape.Shape = Shape.define(() => Shape.Struct({
  latitude: $Decimal,
  longitude: $Decimal,
  elevation: Shape.optional($Decimal)
}))
export const Geocodes: Schemas.Codec<Geocodes> = Schemas.make($Geocodes)

/** An amount with its currency. */
export interface Amount {
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
}

const $Amount: Shape.Shape = Shape.define(() => Shape.Struct({ value: $Decimal, currencyCode: Shape.String }))
export const Amount: Schemas.Codec<Amount> = Schemas.make($Amount)

/** ISO 8601. */
export type DateTime = string

const $DateTime: Shape.Shape = Shape.define(() => Shape.String)
export const DateTime: Schemas.Codec<DateTime> = Schemas.make($DateTime)

/** The seller's product number (SKU). */
export type SKU = string

const $SKU: Shape.Shape = Shape.define(() => Shape.String)
export const SKU: Schemas.Codec<SKU> = Schemas.make($SKU)

export interface Address {
  /** 1 to 50 characters. Personal data. */
  readonly name?: string | undefined
  /** 1 to 60 characters. Personal data. */
  readonly addressLine1?: string | undefined
  /** 1 to 60 characters. Personal data. */
  readonly addressLine2?: string | undefined
  /** 1 to 60 characters. Personal data. */
  readonly addressLine3?: string | undefined
  readonly district?: string | undefined
  readonly municipality?: string | undefined
  readonly state?: string | undefined
  /** 1 to 50 characters. */
  readonly city?: string | undefined
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode?: string | undefined
  /** 1 to 20 characters. */
  readonly postalCode: string
  /** At most 64 characters. Personal data. */
  readonly email?: string | undefined
  /** At most 2 items, each at most 64 characters. Personal data. */
  readonly copyEmails?: ReadonlyArray<string> | undefined
  /** 1 to 20 characters. Personal data. */
  readonly phoneNumber?: string | undefined
  /** 1 to 20 characters. */
  readonly addressType?: string | undefined
  readonly geocodes?: Geocodes | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  addressLine1: Shape.optional(Shape.String),
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  municipality: Shape.optional(Shape.String),
  state: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String),
  postalCode: Shape.String,
  email: Shape.optional(Shape.String),
  copyEmails: Shape.optional(Shape.Array(Shape.String)),
  phoneNumber: Shape.optional(Shape.String),
  addressType: Shape.optional(Shape.String),
  geocodes: Shape.optional($Geocodes)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface Dimension {
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
  readonly dimensionUnit: "CM" | "M" | "IN" | (string & {})
}

const $Dimension: Shape.Shape = Shape.define(() => Shape.Struct({ value: $Decimal, dimensionUnit: Shape.String }))
export const Dimension: Schemas.Codec<Dimension> = Schemas.make($Dimension)

export interface Weight {
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
  readonly weightUnit: "G" | "KG" | "LB" | "OZ" | (string & {})
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ value: $Decimal, weightUnit: Shape.String }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

export interface Charge {
  readonly baseCharge: ChargeBreakup
  /** Not empty. */
  readonly taxBreakup?: ReadonlyArray<Tax> | undefined
  readonly chargeType: "PRODUCT" | "SHIPPING" | "GIFT_WRAP" | "TOTAL" | "OTHER" | (string & {})
  readonly totalCharge: ChargeBreakup
  readonly totalTax: Tax
}

const $Charge: Shape.Shape = Shape.define(() => Shape.Struct({
  baseCharge: $ChargeBreakup,
  taxBreakup: Shape.optional(Shape.Array($Tax)),
  chargeType: Shape.String,
  totalCharge: $ChargeBreakup,
  totalTax: $Tax
}))
export const Charge: Schemas.Codec<Charge> = Schemas.make($Charge)

/** Not empty. */
export type Charges = ReadonlyArray<Charge>

const $Charges: Shape.Shape = Shape.define(() => Shape.Array($Charge))
export const Charges: Schemas.Codec<Charges> = Schemas.make($Charges)

export interface Tax {
  readonly type?: "VAT" | "CST" | "IGST" | "SGST" | "CGST" | "UTGST" | "CESS" | "OTHER" | "TOTAL" | (string & {}) | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly rate?: Decimal | undefined
  readonly charge: ChargeBreakup
}

const $Tax: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional(Shape.String),
  rate: Shape.optional($Decimal),
  charge: $ChargeBreakup
}))
export const Tax: Schemas.Codec<Tax> = Schemas.make($Tax)

export interface ChargeBreakup {
  /** An amount with its currency. */
  readonly baseAmount: Amount
  /** An amount with its currency. */
  readonly discountAmount: Amount
  /** An amount with its currency. */
  readonly netAmount: Amount
}

const $ChargeBreakup: Shape.Shape = Shape.define(() => Shape.Struct({
  baseAmount: $Amount,
  discountAmount: $Amount,
  netAmount: $Amount
}))
export const ChargeBreakup: Schemas.Codec<ChargeBreakup> = Schemas.make($ChargeBreakup)

export interface MarketplaceAttributes {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly channelName: string
  readonly merchantId?: string | undefined
  /** Each `PRIME` or `FASTTRACK`. */
  readonly customAttributes?: CustomChannelAttribute | undefined
}

const $MarketplaceAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  channelName: Shape.String,
  merchantId: Shape.optional(Shape.String),
  customAttributes: Shape.optional($CustomChannelAttribute)
}))
export const MarketplaceAttributes: Schemas.Codec<MarketplaceAttributes> = Schemas.make($MarketplaceAttributes)

/** Length, width and height, with their unit. */
export interface PackageDimensions {
  readonly length: Dimension
  readonly width: Dimension
  readonly height: Dimension
}

const $PackageDimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: $Dimension,
  width: $Dimension,
  height: $Dimension
}))
export const PackageDimensions: Schemas.Codec<PackageDimensions> = Schemas.make($PackageDimensions)

export interface Package {
  readonly id: string
  /** Length, width and height, with their unit. */
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  readonly hazmatLabels?: ReadonlyArray<string> | undefined
  readonly packageLineItems: PackageLineItems
  readonly status?: "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | "CANCELLED" | (string & {}) | undefined
  readonly packageHandlingRequirements?: "NORMAL" | "FRAGILE" | (string & {}) | undefined
}

const $Package: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  dimensions: $PackageDimensions,
  weight: $Weight,
  hazmatLabels: Shape.optional(Shape.Array(Shape.String)),
  packageLineItems: $PackageLineItems,
  status: Shape.optional(Shape.String),
  packageHandlingRequirements: Shape.optional(Shape.String)
}))
export const Package: Schemas.Codec<Package> = Schemas.make($Package)

export type PackageLineItems = ReadonlyArray<PackageLineItem>

const $PackageLineItems: Shape.Shape = Shape.define(() => Shape.Array($PackageLineItem))
export const PackageLineItems: Schemas.Codec<PackageLineItems> = Schemas.make($PackageLineItems)

export interface PackageLineItem {
  readonly packageLineItemId: string
  /** A whole number. */
  readonly quantity: number
  readonly serialNumbers?: ReadonlyArray<SerialNumber> | undefined
  /** A whole number, at least 1. */
  readonly pieces?: number | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryOfOrigin?: CountryCode | undefined
  /** An amount with its currency. */
  readonly itemValue?: Amount | undefined
}

const $PackageLineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  packageLineItemId: Shape.String,
  quantity: Shape.Number,
  serialNumbers: Shape.optional(Shape.Array($SerialNumber)),
  pieces: Shape.optional(Shape.Number),
  countryOfOrigin: Shape.optional($CountryCode),
  itemValue: Shape.optional($Amount)
}))
export const PackageLineItem: Schemas.Codec<PackageLineItem> = Schemas.make($PackageLineItem)

export interface RecommendedPackageLineItem {
  /** Not empty. */
  readonly lineItemId: string
}

const $RecommendedPackageLineItem: Shape.Shape = Shape.define(() => Shape.Struct({ lineItemId: Shape.String }))
export const RecommendedPackageLineItem: Schemas.Codec<RecommendedPackageLineItem> = Schemas.make(
  $RecommendedPackageLineItem
)

/** At most 50 items. */
export type RecommendedPackageLineItems = ReadonlyArray<RecommendedPackageLineItem>

const $RecommendedPackageLineItems: Shape.Shape = Shape.define(() => Shape.Array($RecommendedPackageLineItem))
export const RecommendedPackageLineItems: Schemas.Codec<RecommendedPackageLineItems> = Schemas.make(
  $RecommendedPackageLineItems
)

export interface RecommendedPackage {
  /** Length, width and height, with their unit. */
  readonly dimensions: PackageDimensions
  readonly weight: Weight
  /** At most 50 items. */
  readonly lineItems: RecommendedPackageLineItems
}

const $RecommendedPackage: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: $PackageDimensions,
  weight: $Weight,
  lineItems: $RecommendedPackageLineItems
}))
export const RecommendedPackage: Schemas.Codec<RecommendedPackage> = Schemas.make($RecommendedPackage)

/** Not empty. */
export type RecommendedPackages = ReadonlyArray<RecommendedPackage>

const $RecommendedPackages: Shape.Shape = Shape.define(() => Shape.Array($RecommendedPackage))
export const RecommendedPackages: Schemas.Codec<RecommendedPackages> = Schemas.make($RecommendedPackages)

export interface ShipmentLineItem {
  readonly shipmentLineItemId: string
  /** The seller's product number (SKU). */
  readonly merchantSku: SKU
  /** A whole number, at least 1. */
  readonly numberOfUnits: number
  readonly serialNumbers?: ReadonlyArray<SerialNumber> | undefined
  /** `SINGLE` or `MULTIPLE`. */
  readonly pieceType?: PieceType | undefined
  readonly hazmatLabels?: ReadonlyArray<string> | undefined
  readonly giftAttributes?: GiftAttributes | undefined
  /** Not empty. */
  readonly charges: Charges
  readonly cancellations?: Cancellations | undefined
  /** A code of India's list of goods (HSN). */
  readonly hsnCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly recommendedCountryOfOrigin?: CountryCode | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryOfOrigin?: CountryCode | undefined
  readonly recommendedCurrencyCode?: string | undefined
  /** An amount with its currency. */
  readonly itemValue?: Amount | undefined
  readonly complianceAttributes: ComplianceAttributes
  readonly customAttributes?: ReadonlyArray<CustomAttribute> | undefined
}

const $ShipmentLineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentLineItemId: Shape.String,
  merchantSku: $SKU,
  numberOfUnits: Shape.Number,
  serialNumbers: Shape.optional(Shape.Array($SerialNumber)),
  pieceType: Shape.optional($PieceType),
  hazmatLabels: Shape.optional(Shape.Array(Shape.String)),
  giftAttributes: Shape.optional($GiftAttributes),
  charges: $Charges,
  cancellations: Shape.optional($Cancellations),
  hsnCode: Shape.optional(Shape.String),
  recommendedCountryOfOrigin: Shape.optional($CountryCode),
  countryOfOrigin: Shape.optional($CountryCode),
  recommendedCurrencyCode: Shape.optional(Shape.String),
  itemValue: Shape.optional($Amount),
  complianceAttributes: $ComplianceAttributes,
  customAttributes: Shape.optional(Shape.Array($CustomAttribute))
}))
export const ShipmentLineItem: Schemas.Codec<ShipmentLineItem> = Schemas.make($ShipmentLineItem)

export interface ComplianceAttributes {
  /** `REQUIRED` or `DISALLOWED`. */
  readonly hazmatLabelsRequirement: RequirementLevel
  /** `REQUIRED` or `DISALLOWED`. */
  readonly serialNumberRequirement: RequirementLevel
  /** `REQUIRED` or `DISALLOWED`. */
  readonly countryOfOriginRequirement: RequirementLevel
  /** `REQUIRED` or `DISALLOWED`. */
  readonly itemValueRequirement: RequirementLevel
}

const $ComplianceAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  hazmatLabelsRequirement: $RequirementLevel,
  serialNumberRequirement: $RequirementLevel,
  countryOfOriginRequirement: $RequirementLevel,
  itemValueRequirement: $RequirementLevel
}))
export const ComplianceAttributes: Schemas.Codec<ComplianceAttributes> = Schemas.make($ComplianceAttributes)

export interface GiftAttributes {
  /** `REQUIRED` or `DISALLOWED`. */
  readonly giftWrapRequirement: RequirementLevel
  readonly giftWrapLabel?: string | undefined
  /** `ABSENT` or `PRESENT`. */
  readonly giftMessagePresence: PresenceStatus
  readonly giftMessage?: Document | undefined
}

const $GiftAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  giftWrapRequirement: $RequirementLevel,
  giftWrapLabel: Shape.optional(Shape.String),
  giftMessagePresence: $PresenceStatus,
  giftMessage: Shape.optional($Document)
}))
export const GiftAttributes: Schemas.Codec<GiftAttributes> = Schemas.make($GiftAttributes)

export type Cancellations = ReadonlyArray<Cancellation>

const $Cancellations: Shape.Shape = Shape.define(() => Shape.Array($Cancellation))
export const Cancellations: Schemas.Codec<Cancellations> = Schemas.make($Cancellations)

export interface Cancellation {
  /** A whole number, at least 1. */
  readonly cancelledQuantity: number
  /** ISO 8601. */
  readonly cancelledTimestamp: DateTime
  readonly cancellationType: "SELLER_REJECTED" | "MARKETPLACE_CANCELLED" | "SYSTEM_CANCELLED" | (string & {})
  readonly cancellationReason?: string | undefined
}

const $Cancellation: Shape.Shape = Shape.define(() => Shape.Struct({
  cancelledQuantity: Shape.Number,
  cancelledTimestamp: $DateTime,
  cancellationType: Shape.String,
  cancellationReason: Shape.optional(Shape.String)
}))
export const Cancellation: Schemas.Codec<Cancellation> = Schemas.make($Cancellation)

export interface Shipment {
  readonly id: string
  readonly locationId: string
  readonly marketplaceAttributes: MarketplaceAttributes
  readonly shipmentInfo: ShipmentInfo
  readonly invoiceInfo?: InvoiceInfo | undefined
  readonly partyInfoList?: PartyIdentificationInfoList | undefined
  readonly shipmentRequirements: ShipmentRequirements
  /** Not empty. */
  readonly charges: Charges
  readonly status: "CREATED" | "ACCEPTED" | "CONFIRMED" | "PACKAGE_CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {})
  readonly subStatus?: "PENDING_SCHEDULE" | "PENDING_PICKUP" | "PENDING_DROP_OFF" | "LABEL_CANCELED" | "PICKED_UP" | "DROPPED_OFF" | "AT_ORIGIN_FC" | "AT_DESTINATION_FC" | "DELIVERED" | "NOT_DELIVERED" | "UNDELIVERABLE" | "LOST" | "OUT_FOR_DELIVERY" | "DAMAGED" | (string & {}) | undefined
  readonly reason?: string | undefined
  /** Not empty. */
  readonly lineItems: ReadonlyArray<ShipmentLineItem>
  readonly shippingInfo: ShippingInfo
  /** Not empty. */
  readonly packages?: ReadonlyArray<Package> | undefined
  /** ISO 8601. */
  readonly creationDateTime: DateTime
  /** ISO 8601. */
  readonly lastUpdatedDateTime: DateTime
  /** ISO 8601. */
  readonly earliestPackDateTime?: DateTime | undefined
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  locationId: Shape.String,
  marketplaceAttributes: $MarketplaceAttributes,
  shipmentInfo: $ShipmentInfo,
  invoiceInfo: Shape.optional($InvoiceInfo),
  partyInfoList: Shape.optional($PartyIdentificationInfoList),
  shipmentRequirements: $ShipmentRequirements,
  charges: $Charges,
  status: Shape.String,
  subStatus: Shape.optional(Shape.String),
  reason: Shape.optional(Shape.String),
  lineItems: Shape.Array($ShipmentLineItem),
  shippingInfo: $ShippingInfo,
  packages: Shape.optional(Shape.Array($Package)),
  creationDateTime: $DateTime,
  lastUpdatedDateTime: $DateTime,
  earliestPackDateTime: Shape.optional($DateTime)
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

export interface ShippingInfo {
  readonly recommendedShipMethod?: string | undefined
  /** ISO 8601. */
  readonly expectedShippingDateTimeInUTC: DateTime
  readonly shipToAddress?: Address | undefined
  readonly shippingType?: "MARKETPLACE" | "SELF" | (string & {}) | undefined
  /** Not empty. */
  readonly recommendedPackages?: RecommendedPackages | undefined
}

const $ShippingInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  recommendedShipMethod: Shape.optional(Shape.String),
  expectedShippingDateTimeInUTC: $DateTime,
  shipToAddress: Shape.optional($Address),
  shippingType: Shape.optional(Shape.String),
  recommendedPackages: Shape.optional($RecommendedPackages)
}))
export const ShippingInfo: Schemas.Codec<ShippingInfo> = Schemas.make($ShippingInfo)

export interface ShipmentInfo {
  readonly shipmentType: "NEW" | "EXCHANGE" | "REPLACEMENT" | (string & {})
  readonly originalShipmentInfo?: ReplacedShipmentInfo | undefined
  /** A whole number, at least 1. */
  readonly numberOfUnits: number
  /** `HIGH` or `LOW`. */
  readonly priority: Priority
  readonly buyerOrderId: string
  readonly orderStatesEligibleForRejection?: ReadonlyArray<string> | undefined
  readonly orderPlacedTimestamp?: string | undefined
  readonly processingSource?: "EXTERNAL_PLATFORM" | "INTERNAL_PLATFORM" | (string & {}) | undefined
  readonly paymentMethod?: "CASH_ON_DELIVERY" | "PREPAID" | (string & {}) | undefined
}

const $ShipmentInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentType: Shape.String,
  originalShipmentInfo: Shape.optional($ReplacedShipmentInfo),
  numberOfUnits: Shape.Number,
  priority: $Priority,
  buyerOrderId: Shape.String,
  orderStatesEligibleForRejection: Shape.optional(Shape.Array(Shape.String)),
  orderPlacedTimestamp: Shape.optional(Shape.String),
  processingSource: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String)
}))
export const ShipmentInfo: Schemas.Codec<ShipmentInfo> = Schemas.make($ShipmentInfo)

export interface ShipmentRequirements {
  readonly pSlip: PackingSlipRequirement
  readonly invoice: InvoiceRequirement
}

const $ShipmentRequirements: Shape.Shape = Shape.define(() => Shape.Struct({
  pSlip: $PackingSlipRequirement,
  invoice: $InvoiceRequirement
}))
export const ShipmentRequirements: Schemas.Codec<ShipmentRequirements> = Schemas.make($ShipmentRequirements)

export interface PackingSlipRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "GENERATED" | "NOT_GENERATED" | (string & {}) | undefined
}

const $PackingSlipRequirement: Shape.Shape = Shape.define(() => Shape.Struct({
  requirement: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String)
}))
export const PackingSlipRequirement: Schemas.Codec<PackingSlipRequirement> = Schemas.make($PackingSlipRequirement)

export interface InvoiceRequirement {
  readonly requirement?: "REQUIRED" | "NOT_REQUIRED" | (string & {}) | undefined
  readonly status?: "PENDING" | "AVAILABLE" | "NOT_AVAILABLE" | (string & {}) | undefined
}

const $InvoiceRequirement: Shape.Shape = Shape.define(() => Shape.Struct({
  requirement: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String)
}))
export const InvoiceRequirement: Schemas.Codec<InvoiceRequirement> = Schemas.make($InvoiceRequirement)

export type PartyIdentificationInfoList = ReadonlyArray<PartyIdentificationInfo>

const $PartyIdentificationInfoList: Shape.Shape = Shape.define(() => Shape.Array($PartyIdentificationInfo))
export const PartyIdentificationInfoList: Schemas.Codec<PartyIdentificationInfoList> = Schemas.make(
  $PartyIdentificationInfoList
)

export interface PartyIdentificationInfo {
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly partyType: "BILL_TO_PARTY" | "SHIP_TO_PARTY" | "SHIP_FROM_PARTY" | "SELLING_PARTY" | (string & {})
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationInfo | undefined
}

const $PartyIdentificationInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  partyId: Shape.String,
  partyType: Shape.String,
  address: Shape.optional($Address),
  taxInfo: Shape.optional($TaxRegistrationInfo)
}))
export const PartyIdentificationInfo: Schemas.Codec<PartyIdentificationInfo> = Schemas.make($PartyIdentificationInfo)

export interface TaxRegistrationInfo {
  readonly type?: "VAT" | "GST" | (string & {}) | undefined
  readonly number?: string | undefined
  readonly address?: Address | undefined
  readonly messages?: string | undefined
}

const $TaxRegistrationInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional(Shape.String),
  number: Shape.optional(Shape.String),
  address: Shape.optional($Address),
  messages: Shape.optional(Shape.String)
}))
export const TaxRegistrationInfo: Schemas.Codec<TaxRegistrationInfo> = Schemas.make($TaxRegistrationInfo)

export interface ReplacedShipmentInfo {
  readonly id: string
  readonly locationId: string
  readonly marketplaceAttributes: MarketplaceAttributes
  /** Not empty. */
  readonly originalLineItems?: OriginalLineItems | undefined
}

const $ReplacedShipmentInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  locationId: Shape.String,
  marketplaceAttributes: $MarketplaceAttributes,
  originalLineItems: Shape.optional($OriginalLineItems)
}))
export const ReplacedShipmentInfo: Schemas.Codec<ReplacedShipmentInfo> = Schemas.make($ReplacedShipmentInfo)

/** Not empty. */
export type OriginalLineItems = ReadonlyArray<OriginalLineItem>

const $OriginalLineItems: Shape.Shape = Shape.define(() => Shape.Array($OriginalLineItem))
export const OriginalLineItems: Schemas.Codec<OriginalLineItems> = Schemas.make($OriginalLineItems)

export interface OriginalLineItem {
  readonly replacingSku: string
  readonly originalSku: string
  /** Not empty. */
  readonly charges: Charges
}

const $OriginalLineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  replacingSku: Shape.String,
  originalSku: Shape.String,
  charges: $Charges
}))
export const OriginalLineItem: Schemas.Codec<OriginalLineItem> = Schemas.make($OriginalLineItem)

export interface InvoiceInfo {
  readonly invoiceId: string
  /** ISO 8601. */
  readonly creationDateTime: DateTime
}

const $InvoiceInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceId: Shape.String,
  creationDateTime: $DateTime
}))
export const InvoiceInfo: Schemas.Codec<InvoiceInfo> = Schemas.make($InvoiceInfo)

export type RequirementLevel = "REQUIRED" | "DISALLOWED" | (string & {})

const $RequirementLevel: Shape.Shape = Shape.define(() => Shape.String)
export const RequirementLevel: Schemas.Codec<RequirementLevel> = Schemas.make($RequirementLevel)

export type PieceType = "SINGLE" | "MULTIPLE" | (string & {})

const $PieceType: Shape.Shape = Shape.define(() => Shape.String)
export const PieceType: Schemas.Codec<PieceType> = Schemas.make($PieceType)

export type PresenceStatus = "ABSENT" | "PRESENT" | (string & {})

const $PresenceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const PresenceStatus: Schemas.Codec<PresenceStatus> = Schemas.make($PresenceStatus)

export type Priority = "HIGH" | "LOW" | (string & {})

const $Priority: Shape.Shape = Shape.define(() => Shape.String)
export const Priority: Schemas.Codec<Priority> = Schemas.make($Priority)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface ShipmentsResponse {
  readonly shipments?: ReadonlyArray<Shipment> | undefined
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ShipmentsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  shipments: Shape.optional(Shape.Array($Shipment)),
  pagination: Shape.optional($Pagination)
}))
export const ShipmentsResponse: Schemas.Codec<ShipmentsResponse> = Schemas.make($ShipmentsResponse)

/** A country, ISO 3166-1: `US`. */
export type CountryCode = string

const $CountryCode: Shape.Shape = Shape.define(() => Shape.String)
export const CountryCode: Schemas.Codec<CountryCode> = Schemas.make($CountryCode)

export type SerialNumber = string

const $SerialNumber: Shape.Shape = Shape.define(() => Shape.String)
export const SerialNumber: Schemas.Codec<SerialNumber> = Schemas.make($SerialNumber)

export interface PackageDeliveryStatus {
  /** `CREATED`, `PICKUP_SLOT_RETRIEVED`, `INVOICE_GENERATED`, `SHIPLABEL_GENERATED`, `SHIPPED` or `DELIVERED`. */
  readonly status?: PackageStatus | undefined
  /** `OUT_FOR_DELIVERY`, `DELIVERED`, `NOT_DELIVERED` or `UNDELIVERABLE`. */
  readonly subStatus?: PackageSubStatus | undefined
  /** At most 128 characters. */
  readonly reason?: string | undefined
}

const $PackageDeliveryStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.optional($PackageStatus),
  subStatus: Shape.optional($PackageSubStatus),
  reason: Shape.optional(Shape.String)
}))
export const PackageDeliveryStatus: Schemas.Codec<PackageDeliveryStatus> = Schemas.make($PackageDeliveryStatus)

export interface ShippingOptionsResponse {
  readonly shippingOptions?: ReadonlyArray<ShippingOptions> | undefined
  readonly recommendedShippingOption?: ShippingOptions | undefined
}

const $ShippingOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingOptions: Shape.optional(Shape.Array($ShippingOptions)),
  recommendedShippingOption: Shape.optional($ShippingOptions)
}))
export const ShippingOptionsResponse: Schemas.Codec<ShippingOptionsResponse> = Schemas.make($ShippingOptionsResponse)

export interface ShipLabelsInput {
  /** At most 50 items. */
  readonly packageIds: ReadonlyArray<string>
  readonly courierSupportedAttributes?: CourierSupportedAttributes | undefined
}

const $ShipLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  packageIds: Shape.Array(Shape.String, 50),
  courierSupportedAttributes: Shape.optional($CourierSupportedAttributes)
}))
export const ShipLabelsInput: Schemas.Codec<ShipLabelsInput> = Schemas.make($ShipLabelsInput)

export interface InvoiceResponse {
  readonly document: Document
}

const $InvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({ document: $Document }))
export const InvoiceResponse: Schemas.Codec<InvoiceResponse> = Schemas.make($InvoiceResponse)

export interface ShipLabelsResponse {
  readonly packageShipLabelList: PackageShipLabelList
}

const $ShipLabelsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  packageShipLabelList: $PackageShipLabelList
}))
export const ShipLabelsResponse: Schemas.Codec<ShipLabelsResponse> = Schemas.make($ShipLabelsResponse)

export type PackageShipLabelList = ReadonlyArray<PackageShipLabel>

const $PackageShipLabelList: Shape.Shape = Shape.define(() => Shape.Array($PackageShipLabel))
export const PackageShipLabelList: Schemas.Codec<PackageShipLabelList> = Schemas.make($PackageShipLabelList)

export interface ShipLabelMetadata {
  readonly shippingOptionId?: string | undefined
  readonly carrierName: string
  readonly trackingId: string
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

const $ShipLabelMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingOptionId: Shape.optional(Shape.String),
  carrierName: Shape.String,
  trackingId: Shape.String,
  pickupWindow: Shape.optional($TimeWindow),
  timeSlot: Shape.optional($TimeWindow),
  handoverLocation: Shape.optional($HandoverLocation)
}))
export const ShipLabelMetadata: Schemas.Codec<ShipLabelMetadata> = Schemas.make($ShipLabelMetadata)

export interface Document {
  readonly format?: "ZPL" | "PDF" | "PNG" | "PLAIN_TEXT" | (string & {}) | undefined
  readonly content?: string | undefined
}

const $Document: Shape.Shape = Shape.define(() => Shape.Struct({
  format: Shape.optional(Shape.String),
  content: Shape.optional(Shape.String)
}))
export const Document: Schemas.Codec<Document> = Schemas.make($Document)

export interface ShippingOptions {
  readonly shippingOptionId: string
  readonly shipBy: "MARKETPLACE" | "SELLER" | "THIRD_PARTY_CARRIER" | "OTHER" | (string & {})
  readonly carrierName?: string | undefined
  readonly pickupWindow?: TimeWindow | undefined
  readonly timeSlot?: TimeWindow | undefined
  readonly handoverLocation?: HandoverLocation | undefined
}

const $ShippingOptions: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingOptionId: Shape.String,
  shipBy: Shape.String,
  carrierName: Shape.optional(Shape.String),
  pickupWindow: Shape.optional($TimeWindow),
  timeSlot: Shape.optional($TimeWindow),
  handoverLocation: Shape.optional($HandoverLocation)
}))
export const ShippingOptions: Schemas.Codec<ShippingOptions> = Schemas.make($ShippingOptions)

export interface TimeWindow {
  /** A whole number. */
  readonly startTime: number
  /** A whole number. */
  readonly endTime: number
  readonly handoverMethod?: "PICKUP" | "DROPOFF" | (string & {}) | undefined
}

const $TimeWindow: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.Number,
  endTime: Shape.Number,
  handoverMethod: Shape.optional(Shape.String)
}))
export const TimeWindow: Schemas.Codec<TimeWindow> = Schemas.make($TimeWindow)

export type PackageStatus = "CREATED" | "PICKUP_SLOT_RETRIEVED" | "INVOICE_GENERATED" | "SHIPLABEL_GENERATED" | "SHIPPED" | "DELIVERED" | (string & {})

const $PackageStatus: Shape.Shape = Shape.define(() => Shape.String)
export const PackageStatus: Schemas.Codec<PackageStatus> = Schemas.make($PackageStatus)

export type PackageSubStatus = "OUT_FOR_DELIVERY" | "DELIVERED" | "NOT_DELIVERED" | "UNDELIVERABLE" | (string & {})

const $PackageSubStatus: Shape.Shape = Shape.define(() => Shape.String)
export const PackageSubStatus: Schemas.Codec<PackageSubStatus> = Schemas.make($PackageSubStatus)

export interface ShipmentAcknowledgementRequest {
  readonly referenceId?: string | undefined
  readonly lineItems: ReadonlyArray<LineItemWithReason>
}

const $ShipmentAcknowledgementRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  referenceId: Shape.optional(Shape.String),
  lineItems: Shape.Array($LineItemWithReason)
}))
export const ShipmentAcknowledgementRequest: Schemas.Codec<ShipmentAcknowledgementRequest> = Schemas.make(
  $ShipmentAcknowledgementRequest
)

export interface DocumentV2 {
  readonly url: string
}

const $DocumentV2: Shape.Shape = Shape.define(() => Shape.Struct({ url: Shape.String }))
export const DocumentV2: Schemas.Codec<DocumentV2> = Schemas.make($DocumentV2)

export interface Packages {
  /** Not empty. */
  readonly packages: ReadonlyArray<Package>
}

const $Packages: Shape.Shape = Shape.define(() => Shape.Struct({ packages: Shape.Array($Package) }))
export const Packages: Schemas.Codec<Packages> = Schemas.make($Packages)

export type CustomChannelAttribute = ReadonlyArray<"PRIME" | "FASTTRACK" | (string & {})>

const $CustomChannelAttribute: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const CustomChannelAttribute: Schemas.Codec<CustomChannelAttribute> = Schemas.make($CustomChannelAttribute)

export interface CustomAttribute {
  readonly key?: string | undefined
  /** `STRING`, `BOOLEAN`, `INTEGER`, `DOUBLE` or `JSON_STRING`. */
  readonly type?: CustomAttributeType | undefined
  readonly value?: string | undefined
}

const $CustomAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  key: Shape.optional(Shape.String),
  type: Shape.optional($CustomAttributeType),
  value: Shape.optional(Shape.String)
}))
export const CustomAttribute: Schemas.Codec<CustomAttribute> = Schemas.make($CustomAttribute)

export type CustomAttributeType = "STRING" | "BOOLEAN" | "INTEGER" | "DOUBLE" | "JSON_STRING" | (string & {})

const $CustomAttributeType: Shape.Shape = Shape.define(() => Shape.String)
export const CustomAttributeType: Schemas.Codec<CustomAttributeType> = Schemas.make($CustomAttributeType)

export interface PackageShipLabel {
  readonly packageId?: string | undefined
  readonly shipLabelMetadata?: ShipLabelMetadata | undefined
  readonly fileData?: DocumentV2 | undefined
  /** `SUCCESS` or `FAILURE`. */
  readonly status?: Status | undefined
  readonly errorDetails?: Error | undefined
}

const $PackageShipLabel: Shape.Shape = Shape.define(() => Shape.Struct({
  packageId: Shape.optional(Shape.String),
  shipLabelMetadata: Shape.optional($ShipLabelMetadata),
  fileData: Shape.optional($DocumentV2),
  status: Shape.optional($Status),
  errorDetails: Shape.optional($Error)
}))
export const PackageShipLabel: Schemas.Codec<PackageShipLabel> = Schemas.make($PackageShipLabel)

export interface CourierSupportedAttributes {
  readonly carrierName: string
  readonly trackingId: string
}

const $CourierSupportedAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierName: Shape.String,
  trackingId: Shape.String
}))
export const CourierSupportedAttributes: Schemas.Codec<CourierSupportedAttributes> = Schemas.make(
  $CourierSupportedAttributes
)

export interface LineItem {
  readonly id: string
  /** A whole number. */
  readonly quantity?: number | undefined
}

const $LineItem: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  quantity: Shape.optional(Shape.Number)
}))
export const LineItem: Schemas.Codec<LineItem> = Schemas.make($LineItem)

export interface LineItemWithReason {
  readonly lineItem: LineItem
  readonly reason?: "OUT_OF_STOCK" | "CUSTOMER_REQUESTED" | (string & {}) | undefined
}

const $LineItemWithReason: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItem: $LineItem,
  reason: Shape.optional(Shape.String)
}))
export const LineItemWithReason: Schemas.Codec<LineItemWithReason> = Schemas.make($LineItemWithReason)

export type Status = "SUCCESS" | "FAILURE" | (string & {})

const $Status: Shape.Shape = Shape.define(() => Shape.String)
export const Status: Schemas.Codec<Status> = Schemas.make($Status)

export interface CreateSandboxShipmentRequest {
  /** 1 to 36 characters. */
  readonly locationId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  readonly marketplaceChannel: "FBA" | "MFN" | (string & {})
  readonly shippingType: "SELF" | "MARKETPLACE" | "THIRD_PARTY_CARRIER" | (string & {})
  /** Not empty. */
  readonly orderType?: ReadonlyArray<"HAZMAT" | "GIFT_WRAP" | "GIFT_MESSAGE" | "MPS" | "SERIAL" | "CROSS_BORDER" | "REPLACEMENT" | "EXCHANGE" | "PHARMA_NON_PRESCRIPTION" | "PHARMA_PRESCRIPTION" | (string & {})> | undefined
  readonly lineItemCount?: "SINGLE" | "MULTIPLE" | (string & {}) | undefined
  readonly quantityCount?: "SINGLE" | "MULTIPLE" | (string & {}) | undefined
}

const $CreateSandboxShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  locationId: Shape.String,
  marketplaceId: $MarketplaceId,
  marketplaceChannel: Shape.String,
  shippingType: Shape.String,
  orderType: Shape.optional(Shape.Array(Shape.String)),
  lineItemCount: Shape.optional(Shape.String),
  quantityCount: Shape.optional(Shape.String)
}))
export const CreateSandboxShipmentRequest: Schemas.Codec<CreateSandboxShipmentRequest> = Schemas.make(
  $CreateSandboxShipmentRequest
)

export interface CreateSandboxShipmentResponse {
  readonly shipmentId?: string | undefined
}

const $CreateSandboxShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.optional(Shape.String)
}))
export const CreateSandboxShipmentResponse: Schemas.Codec<CreateSandboxShipmentResponse> = Schemas.make(
  $CreateSandboxShipmentResponse
)

export interface UpdateSandboxShipmentRequest {
  readonly updateType: "SHIPMENT_STATUS_CHANGE" | "INVOICE_AVAILABILITY_CHANGE" | "TRANSPORT_CAPACITY_CHANGE" | (string & {})
  readonly updates?: SandboxShipmentUpdates | undefined
}

const $UpdateSandboxShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  updateType: Shape.String,
  updates: Shape.optional($SandboxShipmentUpdates)
}))
export const UpdateSandboxShipmentRequest: Schemas.Codec<UpdateSandboxShipmentRequest> = Schemas.make(
  $UpdateSandboxShipmentRequest
)

export interface SandboxShipmentUpdates {
  readonly status?: "SHIPPED" | "DELIVERED" | "CANCELLED" | (string & {}) | undefined
  readonly subStatus?: "OUT_FOR_DELIVERY" | (string & {}) | undefined
  /** ISO 8601. */
  readonly timestamp?: DateTimeInput | undefined
}

const $SandboxShipmentUpdates: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.optional(Shape.String),
  subStatus: Shape.optional(Shape.String),
  timestamp: Shape.optional(Shape.DateTimeInput)
}))
export const SandboxShipmentUpdates: Schemas.Codec<SandboxShipmentUpdates> = Schemas.make($SandboxShipmentUpdates)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)
