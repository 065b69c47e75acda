// AUTO-GENERATED from InvoicesApiModel_2024-06-19.json by packages/codegen. Do not edit.
/** Invoices 2024-06-19. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import { writeDates } from "../operation/internal/dates.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getInvoicesAttributes`. */
export interface GetInvoicesAttributesInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetInvoicesAttributesInput: Shape.Shape = Shape.define(() => Shape.Struct({ marketplaceId: Shape.String }))
export const GetInvoicesAttributesInput: Schemas.Codec<GetInvoicesAttributesInput> = Schemas.make(
  $GetInvoicesAttributesInput
)

/**
 * `GET /tax/invoices/2024-06-19/attributes`
 *
 * - Rate: 1 request per second, burst 1 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesattributes
 */
export const getInvoicesAttributes: Op.Operation<GetInvoicesAttributesInput, GetInvoicesAttributesResponse> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getInvoicesAttributes",
  name: "InvoicesApiModel_2024-06-19.getInvoicesAttributes",
  method: "GET",
  path: "/tax/invoices/2024-06-19/attributes",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GetInvoicesAttributesResponse })

/** Input of `getInvoicesDocument`. */
export interface GetInvoicesDocumentInput {
  readonly invoicesDocumentId: string
}

const $GetInvoicesDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({ invoicesDocumentId: Shape.String }))
export const GetInvoicesDocumentInput: Schemas.Codec<GetInvoicesDocumentInput> = Schemas.make($GetInvoicesDocumentInput)

/**
 * `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesdocument
 */
export const getInvoicesDocument: Op.Operation<GetInvoicesDocumentInput, GetInvoicesDocumentResponse> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getInvoicesDocument",
  name: "InvoicesApiModel_2024-06-19.getInvoicesDocument",
  method: "GET",
  path: "/tax/invoices/2024-06-19/documents/{invoicesDocumentId}",
  parameters: {
    invoicesDocumentId: { in: "path", type: "string", required: true }
  },
  rate: 0.0167,
  burst: 1,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GetInvoicesDocumentResponse })

/** Input of `getInvoicesExports`. */
export interface GetInvoicesExportsInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** 30 days ago if not given. ISO 8601. */
  readonly dateStart?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** 1 to 100. */
  readonly pageSize?: number | undefined
  /** Now if not given. ISO 8601. */
  readonly dateEnd?: DateTimeInput | undefined
  readonly status?: "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {}) | undefined
}

const $GetInvoicesExportsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  dateStart: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number),
  dateEnd: Shape.optional(Shape.DateTimeInput),
  status: Shape.optional(Shape.String)
}))
export const GetInvoicesExportsInput: Schemas.Codec<GetInvoicesExportsInput> = Schemas.make($GetInvoicesExportsInput)

/**
 * `GET /tax/invoices/2024-06-19/exports`
 *
 * - Rate: 0.1 requests per second, burst 20 (from the model's history)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesexports
 */
export const getInvoicesExports: Paging.ItemsOperation<
  GetInvoicesExportsInput,
  GetInvoicesExportsResponse,
  Export
> = Paging.items({
  section: "Invoices_2024_06_19",
  id: "getInvoicesExports",
  name: "InvoicesApiModel_2024-06-19.getInvoicesExports",
  method: "GET",
  path: "/tax/invoices/2024-06-19/exports",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    dateStart: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    dateEnd: { in: "query", type: "date-time" },
    status: { in: "query", type: "string" }
  },
  rate: 0.1,
  burst: 20,
  rateFrom: "history",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["exports"], carry: "same" }
}, { output: (): Shape.Shape => $GetInvoicesExportsResponse })

/** Input of `createInvoicesExport`. */
export interface CreateInvoicesExportInput {
  readonly body: ExportInvoicesRequest
}

const $CreateInvoicesExportInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $ExportInvoicesRequest }))
export const CreateInvoicesExportInput: Schemas.Codec<CreateInvoicesExportInput> = Schemas.make(
  $CreateInvoicesExportInput
)

/**
 * `POST /tax/invoices/2024-06-19/exports`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createinvoicesexport
 */
export const createInvoicesExport: Op.Operation<CreateInvoicesExportInput, ExportInvoicesResponse> = Op.make({
  section: "Invoices_2024_06_19",
  id: "createInvoicesExport",
  name: "InvoicesApiModel_2024-06-19.createInvoicesExport",
  method: "POST",
  path: "/tax/invoices/2024-06-19/exports",
  body: "required",
  rate: 0.0167,
  burst: 1,
  rateFrom: "sdk",
  repeatable: false
}, {
  body: (): Shape.Shape => $ExportInvoicesRequest,
  write: writeDates,
  output: (): Shape.Shape => $ExportInvoicesResponse
})

/** Input of `getInvoicesExport`. */
export interface GetInvoicesExportInput {
  readonly exportId: string
}

const $GetInvoicesExportInput: Shape.Shape = Shape.define(() => Shape.Struct({ exportId: Shape.String }))
export const GetInvoicesExportInput: Schemas.Codec<GetInvoicesExportInput> = Schemas.make($GetInvoicesExportInput)

/**
 * `GET /tax/invoices/2024-06-19/exports/{exportId}`
 *
 * - Rate: 2 requests per second, burst 15 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesexport
 */
export const getInvoicesExport: Op.Operation<GetInvoicesExportInput, GetInvoicesExportResponse> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getInvoicesExport",
  name: "InvoicesApiModel_2024-06-19.getInvoicesExport",
  method: "GET",
  path: "/tax/invoices/2024-06-19/exports/{exportId}",
  parameters: {
    exportId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GetInvoicesExportResponse })

/** Input of `getGovernmentInvoiceStatus`. */
export interface GetGovernmentInvoiceStatusInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
}

const $GetGovernmentInvoiceStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  transactionType: Shape.String,
  shipmentId: Shape.String,
  invoiceType: Shape.String,
  inboundPlanId: Shape.optional(Shape.String)
}))
export const GetGovernmentInvoiceStatusInput: Schemas.Codec<GetGovernmentInvoiceStatusInput> = Schemas.make(
  $GetGovernmentInvoiceStatusInput
)

/**
 * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicestatus
 */
export const getGovernmentInvoiceStatus: Op.Operation<
  GetGovernmentInvoiceStatusInput,
  GovernmentInvoiceStatusResponse
> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getGovernmentInvoiceStatus",
  name: "InvoicesApiModel_2024-06-19.getGovernmentInvoiceStatus",
  method: "GET",
  path: "/tax/invoices/2024-06-19/governmentInvoiceRequests",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    transactionType: { in: "query", type: "string", required: true },
    shipmentId: { in: "query", type: "string", required: true },
    invoiceType: { in: "query", type: "string", required: true },
    inboundPlanId: { in: "query", type: "string" }
  },
  rate: 0.0167,
  burst: 1,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GovernmentInvoiceStatusResponse })

/** Input of `createGovernmentInvoice`. */
export interface CreateGovernmentInvoiceInput {
  readonly body: GovernmentInvoiceRequest
}

const $CreateGovernmentInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $GovernmentInvoiceRequest }))
export const CreateGovernmentInvoiceInput: Schemas.Codec<CreateGovernmentInvoiceInput> = Schemas.make(
  $CreateGovernmentInvoiceInput
)

/**
 * `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/creategovernmentinvoice
 */
export const createGovernmentInvoice: Op.Operation<CreateGovernmentInvoiceInput, void> = Op.make({
  section: "Invoices_2024_06_19",
  id: "createGovernmentInvoice",
  name: "InvoicesApiModel_2024-06-19.createGovernmentInvoice",
  method: "POST",
  path: "/tax/invoices/2024-06-19/governmentInvoiceRequests",
  body: "required",
  rate: 0.0167,
  burst: 1,
  rateFrom: "history",
  repeatable: false
}, { body: (): Shape.Shape => $GovernmentInvoiceRequest })

/** Input of `getGovernmentInvoiceDocument`. */
export interface GetGovernmentInvoiceDocumentInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
  /** `XML` if not given. */
  readonly fileFormat?: string | undefined
}

const $GetGovernmentInvoiceDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  transactionType: Shape.String,
  shipmentId: Shape.String,
  invoiceType: Shape.String,
  inboundPlanId: Shape.optional(Shape.String),
  fileFormat: Shape.optional(Shape.String)
}))
export const GetGovernmentInvoiceDocumentInput: Schemas.Codec<GetGovernmentInvoiceDocumentInput> = Schemas.make(
  $GetGovernmentInvoiceDocumentInput
)

/**
 * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicedocument
 */
export const getGovernmentInvoiceDocument: Op.Operation<
  GetGovernmentInvoiceDocumentInput,
  GovtInvoiceDocumentResponse
> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getGovernmentInvoiceDocument",
  name: "InvoicesApiModel_2024-06-19.getGovernmentInvoiceDocument",
  method: "GET",
  path: "/tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    transactionType: { in: "query", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    invoiceType: { in: "query", type: "string", required: true },
    inboundPlanId: { in: "query", type: "string" },
    fileFormat: { in: "query", type: "string" }
  },
  rate: 0.0167,
  burst: 1,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GovtInvoiceDocumentResponse })

/** Input of `getInvoices`. */
export interface GetInvoicesInput {
  readonly transactionIdentifierName?: string | undefined
  /** 1 to 200. */
  readonly pageSize?: number | undefined
  /** Now if not given. ISO 8601. */
  readonly dateEnd?: DateTimeInput | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly transactionType?: string | undefined
  readonly transactionIdentifierId?: string | undefined
  /** 24 hours ago if not given. ISO 8601. */
  readonly dateStart?: DateTimeInput | undefined
  readonly series?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  readonly sortOrder?: "DESC" | "ASC" | (string & {}) | undefined
  readonly invoiceType?: string | undefined
  /** Of those that `getInvoicesAttributes` returns. Not empty. */
  readonly statuses?: ReadonlyArray<string> | undefined
  readonly externalInvoiceId?: string | undefined
  readonly sortBy?: "START_DATE_TIME" | (string & {}) | undefined
}

const $GetInvoicesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionIdentifierName: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number),
  dateEnd: Shape.optional(Shape.DateTimeInput),
  marketplaceId: Shape.String,
  transactionType: Shape.optional(Shape.String),
  transactionIdentifierId: Shape.optional(Shape.String),
  dateStart: Shape.optional(Shape.DateTimeInput),
  series: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  invoiceType: Shape.optional(Shape.String),
  statuses: Shape.optional(Shape.Array(Shape.String)),
  externalInvoiceId: Shape.optional(Shape.String),
  sortBy: Shape.optional(Shape.String)
}))
export const GetInvoicesInput: Schemas.Codec<GetInvoicesInput> = Schemas.make($GetInvoicesInput)

/**
 * `GET /tax/invoices/2024-06-19/invoices`
 *
 * - Rate: 0.1 requests per second, burst 20 (from the model's history)
 * - `transactionIdentifierName` needs `transactionIdentifierId`
 * - `transactionIdentifierId` needs `transactionIdentifierName`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoices
 */
export const getInvoices: Paging.ItemsOperation<GetInvoicesInput, GetInvoicesResponse, Invoice> = Paging.items({
  section: "Invoices_2024_06_19",
  id: "getInvoices",
  name: "InvoicesApiModel_2024-06-19.getInvoices",
  method: "GET",
  path: "/tax/invoices/2024-06-19/invoices",
  parameters: {
    transactionIdentifierName: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 200 },
    dateEnd: { in: "query", type: "date-time" },
    marketplaceId: { in: "query", type: "string", required: true },
    transactionType: { in: "query", type: "string" },
    transactionIdentifierId: { in: "query", type: "string" },
    dateStart: { in: "query", type: "date-time" },
    series: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" },
    invoiceType: { in: "query", type: "string" },
    statuses: { in: "query", type: "string", list: "csv", minItems: 1 },
    externalInvoiceId: { in: "query", type: "string" },
    sortBy: { in: "query", type: "string" }
  },
  rules: [
    ["needs", "transactionIdentifierName", "transactionIdentifierId"],
    ["needs", "transactionIdentifierId", "transactionIdentifierName"]
  ],
  rate: 0.1,
  burst: 20,
  rateFrom: "history",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["invoices"], carry: "same" }
}, { output: (): Shape.Shape => $GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly invoiceId: string
}

const $GetInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  invoiceId: Shape.String
}))
export const GetInvoiceInput: Schemas.Codec<GetInvoiceInput> = Schemas.make($GetInvoiceInput)

/**
 * `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
 *
 * - Rate: 2 requests per second, burst 15 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getInvoice: Op.Operation<GetInvoiceInput, GetInvoiceResponse> = Op.make({
  section: "Invoices_2024_06_19",
  id: "getInvoice",
  name: "InvoicesApiModel_2024-06-19.getInvoice",
  method: "GET",
  path: "/tax/invoices/2024-06-19/invoices/{invoiceId}",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    invoiceId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "history",
  repeatable: true
}, { output: (): Shape.Shape => $GetInvoiceResponse })

/** The operations of Invoices as one service. */
export class Service extends Context.Service<Service, {
  readonly getInvoicesAttributes: (
    input: GetInvoicesAttributesInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesAttributesResponse, SpApiError>
  readonly getInvoicesDocument: (
    input: GetInvoicesDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesDocumentResponse, SpApiError>
  readonly getInvoicesExports: (
    input: GetInvoicesExportsInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesExportsResponse, SpApiError>
  readonly getInvoicesExportsPages: (
    input: GetInvoicesExportsInput,
    options?: CallOptions
  ) => Stream.Stream<GetInvoicesExportsResponse, SpApiError>
  readonly getInvoicesExportsItems: (
    input: GetInvoicesExportsInput,
    options?: CallOptions
  ) => Stream.Stream<Export, SpApiError>
  readonly createInvoicesExport: (
    input: CreateInvoicesExportInput,
    options?: CallOptions
  ) => Effect.Effect<ExportInvoicesResponse, SpApiError>
  readonly getInvoicesExport: (
    input: GetInvoicesExportInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesExportResponse, SpApiError>
  readonly getGovernmentInvoiceStatus: (
    input: GetGovernmentInvoiceStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GovernmentInvoiceStatusResponse, SpApiError>
  readonly createGovernmentInvoice: (
    input: CreateGovernmentInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly getGovernmentInvoiceDocument: (
    input: GetGovernmentInvoiceDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<GovtInvoiceDocumentResponse, SpApiError>
  readonly getInvoices: (
    input: GetInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesResponse, SpApiError>
  readonly getInvoicesPages: (
    input: GetInvoicesInput,
    options?: CallOptions
  ) => Stream.Stream<GetInvoicesResponse, SpApiError>
  readonly getInvoicesItems: (input: GetInvoicesInput, options?: CallOptions) => Stream.Stream<Invoice, SpApiError>
  readonly getInvoice: (input: GetInvoiceInput, options?: CallOptions) => Effect.Effect<GetInvoiceResponse, SpApiError>
}>()("effect-sp-api/apis/Invoices_2024_06_19") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getInvoicesAttributes,
  getInvoicesDocument,
  getInvoicesExports,
  createInvoicesExport,
  getInvoicesExport,
  getGovernmentInvoiceStatus,
  createGovernmentInvoice,
  getGovernmentInvoiceDocument,
  getInvoices,
  getInvoice
}))

export interface AttributeOption {
  readonly description?: string | undefined
  readonly value?: string | undefined
}

const $AttributeOption: Shape.Shape = Shape.define(() => Shape.Struct({
  description: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const AttributeOption: Schemas.Codec<AttributeOption> = Schemas.make($AttributeOption)

export interface CarrierDetailsContext {
  readonly name?: string | undefined
  readonly address?: string | undefined
  readonly contextType?: string | undefined
  readonly federalTaxId?: string | undefined
  readonly regionCode?: string | undefined
  readonly regionTaxId?: string | undefined
  readonly vehicleLicensePlate?: string | undefined
  readonly vehicleRegistrationRegionCode?: string | undefined
}

const $CarrierDetailsContext: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  address: Shape.optional(Shape.String),
  contextType: Shape.optional(Shape.String),
  federalTaxId: Shape.optional(Shape.String),
  regionCode: Shape.optional(Shape.String),
  regionTaxId: Shape.optional(Shape.String),
  vehicleLicensePlate: Shape.optional(Shape.String),
  vehicleRegistrationRegionCode: Shape.optional(Shape.String)
}))
export const CarrierDetailsContext: Schemas.Codec<CarrierDetailsContext> = Schemas.make($CarrierDetailsContext)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** More about it, for people. */
  readonly details?: string | undefined
  /** For people; its words may change. */
  readonly message: string
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  details: Shape.optional(Shape.String),
  message: Shape.String
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface Export {
  readonly errorMessage?: string | undefined
  readonly exportId?: string | undefined
  /** ISO 8601. */
  readonly generateExportFinishedAt?: string | undefined
  /** ISO 8601. */
  readonly generateExportStartedAt?: string | undefined
  readonly invoicesDocumentIds?: ReadonlyArray<string> | undefined
  /** `REQUESTED`, `PROCESSING`, `DONE` or `ERROR`. */
  readonly status?: ExportStatus | undefined
}

const $Export: Shape.Shape = Shape.define(() => Shape.Struct({
  errorMessage: Shape.optional(Shape.String),
  exportId: Shape.optional(Shape.String),
  generateExportFinishedAt: Shape.optional(Shape.String),
  generateExportStartedAt: Shape.optional(Shape.String),
  invoicesDocumentIds: Shape.optional(Shape.Array(Shape.String)),
  status: Shape.optional($ExportStatus)
}))
export const Export: Schemas.Codec<Export> = Schemas.make($Export)

export interface ExportInvoicesRequest {
  /** Now if not given. A date, ISO 8601. */
  readonly dateEnd?: DateTimeInput | undefined
  /** 24 hours ago if not given. A date, ISO 8601. */
  readonly dateStart?: DateTimeInput | undefined
  readonly externalInvoiceId?: string | undefined
  /** `XML`. */
  readonly fileFormat?: FileFormat | undefined
  readonly invoiceType?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly series?: string | undefined
  /** Of those that `getInvoicesAttributes` returns. Not empty. */
  readonly statuses?: ReadonlyArray<string> | undefined
  readonly transactionIdentifier?: TransactionIdentifier | undefined
  readonly transactionType?: string | undefined
}

const $ExportInvoicesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  dateEnd: Shape.optional(Shape.DateInput),
  dateStart: Shape.optional(Shape.DateInput),
  externalInvoiceId: Shape.optional(Shape.String),
  fileFormat: Shape.optional($FileFormat),
  invoiceType: Shape.optional(Shape.String),
  marketplaceId: Shape.String,
  series: Shape.optional(Shape.String),
  statuses: Shape.optional(Shape.Array(Shape.String)),
  transactionIdentifier: Shape.optional($TransactionIdentifier),
  transactionType: Shape.optional(Shape.String)
}))
export const ExportInvoicesRequest: Schemas.Codec<ExportInvoicesRequest> = Schemas.make($ExportInvoicesRequest)

export interface ExportInvoicesResponse {
  readonly exportId?: string | undefined
}

const $ExportInvoicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  exportId: Shape.optional(Shape.String)
}))
export const ExportInvoicesResponse: Schemas.Codec<ExportInvoicesResponse> = Schemas.make($ExportInvoicesResponse)

export type ExportStatus = "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {})

const $ExportStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ExportStatus: Schemas.Codec<ExportStatus> = Schemas.make($ExportStatus)

export type FileFormat = "XML" | (string & {})

const $FileFormat: Shape.Shape = Shape.define(() => Shape.String)
export const FileFormat: Schemas.Codec<FileFormat> = Schemas.make($FileFormat)

export interface GetInvoiceResponse {
  readonly invoice?: Invoice | undefined
}

const $GetInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({ invoice: Shape.optional($Invoice) }))
export const GetInvoiceResponse: Schemas.Codec<GetInvoiceResponse> = Schemas.make($GetInvoiceResponse)

export interface GetInvoicesAttributesResponse {
  readonly invoicesAttributes?: InvoicesAttributes | undefined
}

const $GetInvoicesAttributesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoicesAttributes: Shape.optional($InvoicesAttributes)
}))
export const GetInvoicesAttributesResponse: Schemas.Codec<GetInvoicesAttributesResponse> = Schemas.make(
  $GetInvoicesAttributesResponse
)

export interface GetInvoicesDocumentResponse {
  readonly invoicesDocument?: InvoicesDocument | undefined
}

const $GetInvoicesDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoicesDocument: Shape.optional($InvoicesDocument)
}))
export const GetInvoicesDocumentResponse: Schemas.Codec<GetInvoicesDocumentResponse> = Schemas.make(
  $GetInvoicesDocumentResponse
)

export interface GetInvoicesExportResponse {
  readonly export?: Export | undefined
}

const $GetInvoicesExportResponse: Shape.Shape = Shape.define(() => Shape.Struct({ export: Shape.optional($Export) }))
export const GetInvoicesExportResponse: Schemas.Codec<GetInvoicesExportResponse> = Schemas.make(
  $GetInvoicesExportResponse
)

export interface GetInvoicesExportsResponse {
  /** At most 100 items. */
  readonly exports?: ReadonlyArray<Export> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetInvoicesExportsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  exports: Shape.optional(Shape.Array($Export)),
  nextToken: Shape.optional(Shape.String)
}))
export const GetInvoicesExportsResponse: Schemas.Codec<GetInvoicesExportsResponse> = Schemas.make(
  $GetInvoicesExportsResponse
)

export interface GetInvoicesResponse {
  /** At most 100 items. */
  readonly invoices?: ReadonlyArray<Invoice> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetInvoicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoices: Shape.optional(Shape.Array($Invoice)),
  nextToken: Shape.optional(Shape.String)
}))
export const GetInvoicesResponse: Schemas.Codec<GetInvoicesResponse> = Schemas.make($GetInvoicesResponse)

export type GovernmentInvoiceCreationStatus = "PROCESSING" | "SUCCESS" | "ERROR" | (string & {})

const $GovernmentInvoiceCreationStatus: Shape.Shape = Shape.define(() => Shape.String)
export const GovernmentInvoiceCreationStatus: Schemas.Codec<GovernmentInvoiceCreationStatus> = Schemas.make(
  $GovernmentInvoiceCreationStatus
)

export interface GovernmentInvoiceRequest {
  readonly contexts?: ReadonlyArray<CarrierDetailsContext> | undefined
  readonly inboundPlanId?: string | undefined
  readonly invoiceType: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly shipmentId: string
  readonly transactionType: string
}

const $GovernmentInvoiceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  contexts: Shape.optional(Shape.Array($CarrierDetailsContext)),
  inboundPlanId: Shape.optional(Shape.String),
  invoiceType: Shape.String,
  marketplaceId: Shape.String,
  shipmentId: Shape.String,
  transactionType: Shape.String
}))
export const GovernmentInvoiceRequest: Schemas.Codec<GovernmentInvoiceRequest> = Schemas.make($GovernmentInvoiceRequest)

export interface GovernmentInvoiceStatusResponse {
  readonly invoiceErrors?: ReadonlyArray<InvoiceError> | undefined
  readonly invoiceExternalDocumentId?: string | undefined
  /** `PROCESSING`, `SUCCESS` or `ERROR`. */
  readonly status?: GovernmentInvoiceCreationStatus | undefined
}

const $GovernmentInvoiceStatusResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceErrors: Shape.optional(Shape.Array($InvoiceError)),
  invoiceExternalDocumentId: Shape.optional(Shape.String),
  status: Shape.optional($GovernmentInvoiceCreationStatus)
}))
export const GovernmentInvoiceStatusResponse: Schemas.Codec<GovernmentInvoiceStatusResponse> = Schemas.make(
  $GovernmentInvoiceStatusResponse
)

export interface GovtInvoiceDocumentResponse {
  readonly invoiceDocument?: InvoiceDocument | undefined
}

const $GovtInvoiceDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceDocument: Shape.optional($InvoiceDocument)
}))
export const GovtInvoiceDocumentResponse: Schemas.Codec<GovtInvoiceDocumentResponse> = Schemas.make(
  $GovtInvoiceDocumentResponse
)

export interface Invoice {
  /** ISO 8601. */
  readonly date?: string | undefined
  readonly errorCode?: string | undefined
  readonly externalInvoiceId?: string | undefined
  readonly govResponse?: string | undefined
  readonly id?: string | undefined
  readonly invoiceType?: string | undefined
  readonly series?: string | undefined
  readonly status?: string | undefined
  readonly transactionIds?: ReadonlyArray<TransactionIdentifier> | undefined
  readonly transactionType?: string | undefined
}

const $Invoice: Shape.Shape = Shape.define(() => Shape.Struct({
  date: Shape.optional(Shape.String),
  errorCode: Shape.optional(Shape.String),
  externalInvoiceId: Shape.optional(Shape.String),
  govResponse: Shape.optional(Shape.String),
  id: Shape.optional(Shape.String),
  invoiceType: Shape.optional(Shape.String),
  series: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String),
  transactionIds: Shape.optional(Shape.Array($TransactionIdentifier)),
  transactionType: Shape.optional(Shape.String)
}))
export const Invoice: Schemas.Codec<Invoice> = Schemas.make($Invoice)

export interface InvoiceDocument {
  readonly invoiceDocumentUrl?: string | undefined
}

const $InvoiceDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceDocumentUrl: Shape.optional(Shape.String)
}))
export const InvoiceDocument: Schemas.Codec<InvoiceDocument> = Schemas.make($InvoiceDocument)

export interface InvoiceError {
  readonly description?: string | undefined
  readonly errorCode?: string | undefined
}

const $InvoiceError: Shape.Shape = Shape.define(() => Shape.Struct({
  description: Shape.optional(Shape.String),
  errorCode: Shape.optional(Shape.String)
}))
export const InvoiceError: Schemas.Codec<InvoiceError> = Schemas.make($InvoiceError)

export interface InvoicesAttributes {
  readonly invoiceStatusOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly invoiceTypeOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionIdentifierNameOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionTypeOptions?: ReadonlyArray<AttributeOption> | undefined
}

const $InvoicesAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceStatusOptions: Shape.optional(Shape.Array($AttributeOption)),
  invoiceTypeOptions: Shape.optional(Shape.Array($AttributeOption)),
  transactionIdentifierNameOptions: Shape.optional(Shape.Array($AttributeOption)),
  transactionTypeOptions: Shape.optional(Shape.Array($AttributeOption))
}))
export const InvoicesAttributes: Schemas.Codec<InvoicesAttributes> = Schemas.make($InvoicesAttributes)

export interface InvoicesDocument {
  readonly invoicesDocumentId?: string | undefined
  readonly invoicesDocumentUrl?: string | undefined
}

const $InvoicesDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  invoicesDocumentId: Shape.optional(Shape.String),
  invoicesDocumentUrl: Shape.optional(Shape.String)
}))
export const InvoicesDocument: Schemas.Codec<InvoicesDocument> = Schemas.make($InvoicesDocument)

export interface TransactionIdentifier {
  readonly name?: string | undefined
  readonly id?: string | undefined
}

const $TransactionIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  id: Shape.optional(Shape.String)
}))
export const TransactionIdentifier: Schemas.Codec<TransactionIdentifier> = Schemas.make($TransactionIdentifier)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)
