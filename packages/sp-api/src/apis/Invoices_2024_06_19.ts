// AUTO-GENERATED from InvoicesApiModel_2024-06-19.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Invoices 2024-06-19. */
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

/** Input of `getInvoicesAttributes`. */
export interface GetInvoicesAttributesInput {
  readonly marketplaceId: string
}

export const GetInvoicesAttributesInput: S.Codec<GetInvoicesAttributesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String
}))

/**
 * `GET /tax/invoices/2024-06-19/attributes`
 *
 * - Rate: 1 request per second, burst 1 (from the model's history)
 */
export const getInvoicesAttributes: Op.Operation<
  GetInvoicesAttributesInput,
  GetInvoicesAttributesResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GetInvoicesAttributesResponse })

/** Input of `getInvoicesDocument`. */
export interface GetInvoicesDocumentInput {
  readonly invoicesDocumentId: string
}

export const GetInvoicesDocumentInput: S.Codec<GetInvoicesDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  invoicesDocumentId: S.String
}))

/**
 * `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 */
export const getInvoicesDocument: Op.Operation<
  GetInvoicesDocumentInput,
  GetInvoicesDocumentResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GetInvoicesDocumentResponse })

/** Input of `getInvoicesExports`. */
export interface GetInvoicesExportsInput {
  readonly marketplaceId: string
  readonly dateStart?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
  readonly pageSize?: number | undefined
  readonly dateEnd?: DateTimeInput | undefined
  readonly status?: "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {}) | undefined
}

export const GetInvoicesExportsInput: S.Codec<GetInvoicesExportsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  dateStart: S.optional(S.DateTimeInput),
  nextToken: S.optional(S.String),
  pageSize: S.optional(S.Number),
  dateEnd: S.optional(S.DateTimeInput),
  status: S.optional(S.String)
}))

/**
 * `GET /tax/invoices/2024-06-19/exports`
 *
 * - Rate: 0.1 requests per second, burst 20 (from the model's history)
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getInvoicesExports: Paging.ItemsOperation<
  GetInvoicesExportsInput,
  GetInvoicesExportsResponse,
  Export
> = /*#__PURE__*/ Paging.items({
  section: "Invoices_2024_06_19",
  id: "getInvoicesExports",
  name: "InvoicesApiModel_2024-06-19.getInvoicesExports",
  method: "GET",
  path: "/tax/invoices/2024-06-19/exports",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    dateStart: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer" },
    dateEnd: { in: "query", type: "date-time" },
    status: { in: "query", type: "string" }
  },
  rate: 0.1,
  burst: 20,
  rateFrom: "history",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["exports"], carry: "same" }
}, { output: (): S.Built => GetInvoicesExportsResponse })

/** Input of `createInvoicesExport`. */
export interface CreateInvoicesExportInput {
  readonly body: ExportInvoicesRequest
}

export const CreateInvoicesExportInput: S.Codec<CreateInvoicesExportInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: ExportInvoicesRequest
}))

/**
 * `POST /tax/invoices/2024-06-19/exports`
 *
 * - Rate: 0.167 requests per second, burst 1 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 */
export const createInvoicesExport: Op.Operation<
  CreateInvoicesExportInput,
  ExportInvoicesResponse
> = /*#__PURE__*/ Op.make({
  section: "Invoices_2024_06_19",
  id: "createInvoicesExport",
  name: "InvoicesApiModel_2024-06-19.createInvoicesExport",
  method: "POST",
  path: "/tax/invoices/2024-06-19/exports",
  body: "required",
  rate: 0.167,
  burst: 1,
  rateFrom: "history",
  repeatable: false
}, { body: (): S.Built => ExportInvoicesRequest, output: (): S.Built => ExportInvoicesResponse })

/** Input of `getInvoicesExport`. */
export interface GetInvoicesExportInput {
  readonly exportId: string
}

export const GetInvoicesExportInput: S.Codec<GetInvoicesExportInput> = /*#__PURE__*/ S.define(() => S.Struct({
  exportId: S.String
}))

/**
 * `GET /tax/invoices/2024-06-19/exports/{exportId}`
 *
 * - Rate: 2 requests per second, burst 15 (from the model's history)
 */
export const getInvoicesExport: Op.Operation<GetInvoicesExportInput, GetInvoicesExportResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GetInvoicesExportResponse })

/** Input of `getGovernmentInvoiceStatus`. */
export interface GetGovernmentInvoiceStatusInput {
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
}

export const GetGovernmentInvoiceStatusInput: S.Codec<GetGovernmentInvoiceStatusInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.String,
    transactionType: S.String,
    shipmentId: S.String,
    invoiceType: S.String,
    inboundPlanId: S.optional(S.String)
  })
)

/**
 * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 */
export const getGovernmentInvoiceStatus: Op.Operation<
  GetGovernmentInvoiceStatusInput,
  GovernmentInvoiceStatusResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GovernmentInvoiceStatusResponse })

/** Input of `createGovernmentInvoice`. */
export interface CreateGovernmentInvoiceInput {
  readonly body: GovernmentInvoiceRequest
}

export const CreateGovernmentInvoiceInput: S.Codec<CreateGovernmentInvoiceInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: GovernmentInvoiceRequest })
)

/**
 * `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 */
export const createGovernmentInvoice: Op.Operation<CreateGovernmentInvoiceInput, void> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GovernmentInvoiceRequest })

/** Input of `getGovernmentInvoiceDocument`. */
export interface GetGovernmentInvoiceDocumentInput {
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
  readonly fileFormat?: string | undefined
}

export const GetGovernmentInvoiceDocumentInput: S.Codec<GetGovernmentInvoiceDocumentInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      marketplaceId: S.String,
      transactionType: S.String,
      shipmentId: S.String,
      invoiceType: S.String,
      inboundPlanId: S.optional(S.String),
      fileFormat: S.optional(S.String)
    })
  )

/**
 * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
 *
 * - Rate: 0.0167 requests per second, burst 1 (from the model's history)
 */
export const getGovernmentInvoiceDocument: Op.Operation<
  GetGovernmentInvoiceDocumentInput,
  GovtInvoiceDocumentResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GovtInvoiceDocumentResponse })

/** Input of `getInvoices`. */
export interface GetInvoicesInput {
  readonly transactionIdentifierName?: string | undefined
  readonly pageSize?: number | undefined
  readonly dateEnd?: DateTimeInput | undefined
  readonly marketplaceId: string
  readonly transactionType?: string | undefined
  readonly transactionIdentifierId?: string | undefined
  readonly dateStart?: DateTimeInput | undefined
  readonly series?: string | undefined
  readonly nextToken?: string | undefined
  readonly sortOrder?: "DESC" | "ASC" | (string & {}) | undefined
  readonly invoiceType?: string | undefined
  readonly statuses?: ReadonlyArray<string> | undefined
  readonly externalInvoiceId?: string | undefined
  readonly sortBy?: "START_DATE_TIME" | (string & {}) | undefined
}

export const GetInvoicesInput: S.Codec<GetInvoicesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionIdentifierName: S.optional(S.String),
  pageSize: S.optional(S.Number),
  dateEnd: S.optional(S.DateTimeInput),
  marketplaceId: S.String,
  transactionType: S.optional(S.String),
  transactionIdentifierId: S.optional(S.String),
  dateStart: S.optional(S.DateTimeInput),
  series: S.optional(S.String),
  nextToken: S.optional(S.String),
  sortOrder: S.optional(S.String),
  invoiceType: S.optional(S.String),
  statuses: S.optional(S.Array(S.String)),
  externalInvoiceId: S.optional(S.String),
  sortBy: S.optional(S.String)
}))

/**
 * `GET /tax/invoices/2024-06-19/invoices`
 *
 * - Rate: 0.1 requests per second, burst 20 (from the model's history)
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getInvoices: Paging.ItemsOperation<
  GetInvoicesInput,
  GetInvoicesResponse,
  Invoice
> = /*#__PURE__*/ Paging.items({
  section: "Invoices_2024_06_19",
  id: "getInvoices",
  name: "InvoicesApiModel_2024-06-19.getInvoices",
  method: "GET",
  path: "/tax/invoices/2024-06-19/invoices",
  parameters: {
    transactionIdentifierName: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer" },
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
  rate: 0.1,
  burst: 20,
  rateFrom: "history",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["invoices"], carry: "same" }
}, { output: (): S.Built => GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  readonly marketplaceId: string
  readonly invoiceId: string
}

export const GetInvoiceInput: S.Codec<GetInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  invoiceId: S.String
}))

/**
 * `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
 *
 * - Rate: 2 requests per second, burst 15 (from the model's history)
 */
export const getInvoice: Op.Operation<GetInvoiceInput, GetInvoiceResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => GetInvoiceResponse })

/** The operations of Invoices as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Invoices_2024_06_19")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
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

export const AttributeOption: S.Codec<AttributeOption> = /*#__PURE__*/ S.define(() => S.Struct({
  description: S.optional(S.String),
  value: S.optional(S.String)
}))

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

export const CarrierDetailsContext: S.Codec<CarrierDetailsContext> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  address: S.optional(S.String),
  contextType: S.optional(S.String),
  federalTaxId: S.optional(S.String),
  regionCode: S.optional(S.String),
  regionTaxId: S.optional(S.String),
  vehicleLicensePlate: S.optional(S.String),
  vehicleRegistrationRegionCode: S.optional(S.String)
}))

export interface Error {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  details: S.optional(S.String),
  message: S.String
}))

export interface Export {
  readonly errorMessage?: string | undefined
  readonly exportId?: string | undefined
  /** ISO 8601. */
  readonly generateExportFinishedAt?: string | undefined
  /** ISO 8601. */
  readonly generateExportStartedAt?: string | undefined
  readonly invoicesDocumentIds?: ReadonlyArray<string> | undefined
  readonly status?: ExportStatus | undefined
}

export const Export: S.Codec<Export> = /*#__PURE__*/ S.define(() => S.Struct({
  errorMessage: S.optional(S.String),
  exportId: S.optional(S.String),
  generateExportFinishedAt: S.optional(S.String),
  generateExportStartedAt: S.optional(S.String),
  invoicesDocumentIds: S.optional(S.Array(S.String)),
  status: S.optional(ExportStatus)
}))

export interface ExportInvoicesRequest {
  /** ISO 8601. */
  readonly dateEnd?: string | undefined
  /** ISO 8601. */
  readonly dateStart?: string | undefined
  readonly externalInvoiceId?: string | undefined
  readonly fileFormat?: FileFormat | undefined
  readonly invoiceType?: string | undefined
  readonly marketplaceId: string
  readonly series?: string | undefined
  readonly statuses?: ReadonlyArray<string> | undefined
  readonly transactionIdentifier?: TransactionIdentifier | undefined
  readonly transactionType?: string | undefined
}

export const ExportInvoicesRequest: S.Codec<ExportInvoicesRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  dateEnd: S.optional(S.String),
  dateStart: S.optional(S.String),
  externalInvoiceId: S.optional(S.String),
  fileFormat: S.optional(FileFormat),
  invoiceType: S.optional(S.String),
  marketplaceId: S.String,
  series: S.optional(S.String),
  statuses: S.optional(S.Array(S.String)),
  transactionIdentifier: S.optional(TransactionIdentifier),
  transactionType: S.optional(S.String)
}))

export interface ExportInvoicesResponse {
  readonly exportId?: string | undefined
}

export const ExportInvoicesResponse: S.Codec<ExportInvoicesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  exportId: S.optional(S.String)
}))

export type ExportStatus = "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {})

export const ExportStatus: S.Codec<ExportStatus> = /*#__PURE__*/ S.define(() => S.String)

export type FileFormat = "XML" | (string & {})

export const FileFormat: S.Codec<FileFormat> = /*#__PURE__*/ S.define(() => S.String)

export interface GetInvoiceResponse {
  readonly invoice?: Invoice | undefined
}

export const GetInvoiceResponse: S.Codec<GetInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoice: S.optional(Invoice)
}))

export interface GetInvoicesAttributesResponse {
  readonly invoicesAttributes?: InvoicesAttributes | undefined
}

export const GetInvoicesAttributesResponse: S.Codec<GetInvoicesAttributesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ invoicesAttributes: S.optional(InvoicesAttributes) })
)

export interface GetInvoicesDocumentResponse {
  readonly invoicesDocument?: InvoicesDocument | undefined
}

export const GetInvoicesDocumentResponse: S.Codec<GetInvoicesDocumentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoicesDocument: S.optional(InvoicesDocument)
}))

export interface GetInvoicesExportResponse {
  readonly export?: Export | undefined
}

export const GetInvoicesExportResponse: S.Codec<GetInvoicesExportResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  export: S.optional(Export)
}))

export interface GetInvoicesExportsResponse {
  readonly exports?: ReadonlyArray<Export> | undefined
  readonly nextToken?: string | undefined
}

export const GetInvoicesExportsResponse: S.Codec<GetInvoicesExportsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  exports: S.optional(S.Array(Export)),
  nextToken: S.optional(S.String)
}))

export interface GetInvoicesResponse {
  readonly invoices?: ReadonlyArray<Invoice> | undefined
  readonly nextToken?: string | undefined
}

export const GetInvoicesResponse: S.Codec<GetInvoicesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoices: S.optional(S.Array(Invoice)),
  nextToken: S.optional(S.String)
}))

export type GovernmentInvoiceCreationStatus = "PROCESSING" | "SUCCESS" | "ERROR" | (string & {})

export const GovernmentInvoiceCreationStatus: S.Codec<GovernmentInvoiceCreationStatus> = /*#__PURE__*/ S.define(() =>
  S.String
)

export interface GovernmentInvoiceRequest {
  readonly contexts?: ReadonlyArray<CarrierDetailsContext> | undefined
  readonly inboundPlanId?: string | undefined
  readonly invoiceType: string
  readonly marketplaceId: string
  readonly shipmentId: string
  readonly transactionType: string
}

export const GovernmentInvoiceRequest: S.Codec<GovernmentInvoiceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  contexts: S.optional(S.Array(CarrierDetailsContext)),
  inboundPlanId: S.optional(S.String),
  invoiceType: S.String,
  marketplaceId: S.String,
  shipmentId: S.String,
  transactionType: S.String
}))

export interface GovernmentInvoiceStatusResponse {
  readonly invoiceErrors?: ReadonlyArray<InvoiceError> | undefined
  readonly invoiceExternalDocumentId?: string | undefined
  readonly status?: GovernmentInvoiceCreationStatus | undefined
}

export const GovernmentInvoiceStatusResponse: S.Codec<GovernmentInvoiceStatusResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    invoiceErrors: S.optional(S.Array(InvoiceError)),
    invoiceExternalDocumentId: S.optional(S.String),
    status: S.optional(GovernmentInvoiceCreationStatus)
  })
)

export interface GovtInvoiceDocumentResponse {
  readonly invoiceDocument?: InvoiceDocument | undefined
}

export const GovtInvoiceDocumentResponse: S.Codec<GovtInvoiceDocumentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceDocument: S.optional(InvoiceDocument)
}))

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

export const Invoice: S.Codec<Invoice> = /*#__PURE__*/ S.define(() => S.Struct({
  date: S.optional(S.String),
  errorCode: S.optional(S.String),
  externalInvoiceId: S.optional(S.String),
  govResponse: S.optional(S.String),
  id: S.optional(S.String),
  invoiceType: S.optional(S.String),
  series: S.optional(S.String),
  status: S.optional(S.String),
  transactionIds: S.optional(S.Array(TransactionIdentifier)),
  transactionType: S.optional(S.String)
}))

export interface InvoiceDocument {
  readonly invoiceDocumentUrl?: string | undefined
}

export const InvoiceDocument: S.Codec<InvoiceDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceDocumentUrl: S.optional(S.String)
}))

export interface InvoiceError {
  readonly description?: string | undefined
  readonly errorCode?: string | undefined
}

export const InvoiceError: S.Codec<InvoiceError> = /*#__PURE__*/ S.define(() => S.Struct({
  description: S.optional(S.String),
  errorCode: S.optional(S.String)
}))

export interface InvoicesAttributes {
  readonly invoiceStatusOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly invoiceTypeOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionIdentifierNameOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionTypeOptions?: ReadonlyArray<AttributeOption> | undefined
}

export const InvoicesAttributes: S.Codec<InvoicesAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceStatusOptions: S.optional(S.Array(AttributeOption)),
  invoiceTypeOptions: S.optional(S.Array(AttributeOption)),
  transactionIdentifierNameOptions: S.optional(S.Array(AttributeOption)),
  transactionTypeOptions: S.optional(S.Array(AttributeOption))
}))

export interface InvoicesDocument {
  readonly invoicesDocumentId?: string | undefined
  readonly invoicesDocumentUrl?: string | undefined
}

export const InvoicesDocument: S.Codec<InvoicesDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  invoicesDocumentId: S.optional(S.String),
  invoicesDocumentUrl: S.optional(S.String)
}))

export interface TransactionIdentifier {
  readonly name?: string | undefined
  readonly id?: string | undefined
}

export const TransactionIdentifier: S.Codec<TransactionIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  id: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))
