// AUTO-GENERATED from InvoicesApiModel_2024-06-19.json by packages/codegen. Do not edit: change the generator or its overlays.
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
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getInvoicesAttributes`. */
export interface GetInvoicesAttributesInput {
  readonly marketplaceId: string
}

const $GetInvoicesAttributesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ marketplaceId: C.String }))
export const GetInvoicesAttributesInput: S.Codec<GetInvoicesAttributesInput> = /*#__PURE__*/ S.schema(
  $GetInvoicesAttributesInput
)

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
}, { output: (): C.Shape => $GetInvoicesAttributesResponse })

/** Input of `getInvoicesDocument`. */
export interface GetInvoicesDocumentInput {
  readonly invoicesDocumentId: string
}

const $GetInvoicesDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ invoicesDocumentId: C.String }))
export const GetInvoicesDocumentInput: S.Codec<GetInvoicesDocumentInput> = /*#__PURE__*/ S.schema(
  $GetInvoicesDocumentInput
)

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
}, { output: (): C.Shape => $GetInvoicesDocumentResponse })

/** Input of `getInvoicesExports`. */
export interface GetInvoicesExportsInput {
  readonly marketplaceId: string
  readonly dateStart?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
  readonly pageSize?: number | undefined
  readonly dateEnd?: DateTimeInput | undefined
  readonly status?: "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {}) | undefined
}

const $GetInvoicesExportsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  dateStart: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String),
  pageSize: C.optional(C.Number),
  dateEnd: C.optional(C.DateTimeInput),
  status: C.optional(C.String)
}))
export const GetInvoicesExportsInput: S.Codec<GetInvoicesExportsInput> = /*#__PURE__*/ S.schema(
  $GetInvoicesExportsInput
)

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
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    dateEnd: { in: "query", type: "date-time" },
    status: { in: "query", type: "string" }
  },
  rate: 0.1,
  burst: 20,
  rateFrom: "history",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["exports"], carry: "same" }
}, { output: (): C.Shape => $GetInvoicesExportsResponse })

/** Input of `createInvoicesExport`. */
export interface CreateInvoicesExportInput {
  readonly body: ExportInvoicesRequest
}

const $CreateInvoicesExportInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $ExportInvoicesRequest }))
export const CreateInvoicesExportInput: S.Codec<CreateInvoicesExportInput> = /*#__PURE__*/ S.schema(
  $CreateInvoicesExportInput
)

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
}, { body: (): C.Shape => $ExportInvoicesRequest, write: writeDates, output: (): C.Shape => $ExportInvoicesResponse })

/** Input of `getInvoicesExport`. */
export interface GetInvoicesExportInput {
  readonly exportId: string
}

const $GetInvoicesExportInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ exportId: C.String }))
export const GetInvoicesExportInput: S.Codec<GetInvoicesExportInput> = /*#__PURE__*/ S.schema($GetInvoicesExportInput)

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
}, { output: (): C.Shape => $GetInvoicesExportResponse })

/** Input of `getGovernmentInvoiceStatus`. */
export interface GetGovernmentInvoiceStatusInput {
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
}

const $GetGovernmentInvoiceStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  transactionType: C.String,
  shipmentId: C.String,
  invoiceType: C.String,
  inboundPlanId: C.optional(C.String)
}))
export const GetGovernmentInvoiceStatusInput: S.Codec<GetGovernmentInvoiceStatusInput> = /*#__PURE__*/ S.schema(
  $GetGovernmentInvoiceStatusInput
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
}, { output: (): C.Shape => $GovernmentInvoiceStatusResponse })

/** Input of `createGovernmentInvoice`. */
export interface CreateGovernmentInvoiceInput {
  readonly body: GovernmentInvoiceRequest
}

const $CreateGovernmentInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GovernmentInvoiceRequest
}))
export const CreateGovernmentInvoiceInput: S.Codec<CreateGovernmentInvoiceInput> = /*#__PURE__*/ S.schema(
  $CreateGovernmentInvoiceInput
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
}, { body: (): C.Shape => $GovernmentInvoiceRequest })

/** Input of `getGovernmentInvoiceDocument`. */
export interface GetGovernmentInvoiceDocumentInput {
  readonly marketplaceId: string
  readonly transactionType: string
  readonly shipmentId: string
  readonly invoiceType: string
  readonly inboundPlanId?: string | undefined
  readonly fileFormat?: string | undefined
}

const $GetGovernmentInvoiceDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  transactionType: C.String,
  shipmentId: C.String,
  invoiceType: C.String,
  inboundPlanId: C.optional(C.String),
  fileFormat: C.optional(C.String)
}))
export const GetGovernmentInvoiceDocumentInput: S.Codec<GetGovernmentInvoiceDocumentInput> = /*#__PURE__*/ S.schema(
  $GetGovernmentInvoiceDocumentInput
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
}, { output: (): C.Shape => $GovtInvoiceDocumentResponse })

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

const $GetInvoicesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionIdentifierName: C.optional(C.String),
  pageSize: C.optional(C.Number),
  dateEnd: C.optional(C.DateTimeInput),
  marketplaceId: C.String,
  transactionType: C.optional(C.String),
  transactionIdentifierId: C.optional(C.String),
  dateStart: C.optional(C.DateTimeInput),
  series: C.optional(C.String),
  nextToken: C.optional(C.String),
  sortOrder: C.optional(C.String),
  invoiceType: C.optional(C.String),
  statuses: C.optional(C.Array(C.String)),
  externalInvoiceId: C.optional(C.String),
  sortBy: C.optional(C.String)
}))
export const GetInvoicesInput: S.Codec<GetInvoicesInput> = /*#__PURE__*/ S.schema($GetInvoicesInput)

/**
 * `GET /tax/invoices/2024-06-19/invoices`
 *
 * - Rate: 0.1 requests per second, burst 20 (from the model's history)
 * - `transactionIdentifierName` needs `transactionIdentifierId`
 * - `transactionIdentifierId` needs `transactionIdentifierName`
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
}, { output: (): C.Shape => $GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  readonly marketplaceId: string
  readonly invoiceId: string
}

const $GetInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  invoiceId: C.String
}))
export const GetInvoiceInput: S.Codec<GetInvoiceInput> = /*#__PURE__*/ S.schema($GetInvoiceInput)

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
}, { output: (): C.Shape => $GetInvoiceResponse })

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

const $AttributeOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  description: C.optional(C.String),
  value: C.optional(C.String)
}))
export const AttributeOption: S.Codec<AttributeOption> = /*#__PURE__*/ S.schema($AttributeOption)

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

const $CarrierDetailsContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  address: C.optional(C.String),
  contextType: C.optional(C.String),
  federalTaxId: C.optional(C.String),
  regionCode: C.optional(C.String),
  regionTaxId: C.optional(C.String),
  vehicleLicensePlate: C.optional(C.String),
  vehicleRegistrationRegionCode: C.optional(C.String)
}))
export const CarrierDetailsContext: S.Codec<CarrierDetailsContext> = /*#__PURE__*/ S.schema($CarrierDetailsContext)

export interface Error {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  details: C.optional(C.String),
  message: C.String
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

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

const $Export: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errorMessage: C.optional(C.String),
  exportId: C.optional(C.String),
  generateExportFinishedAt: C.optional(C.String),
  generateExportStartedAt: C.optional(C.String),
  invoicesDocumentIds: C.optional(C.Array(C.String)),
  status: C.optional($ExportStatus)
}))
export const Export: S.Codec<Export> = /*#__PURE__*/ S.schema($Export)

export interface ExportInvoicesRequest {
  readonly dateEnd?: DateTimeInput | undefined
  readonly dateStart?: DateTimeInput | undefined
  readonly externalInvoiceId?: string | undefined
  readonly fileFormat?: FileFormat | undefined
  readonly invoiceType?: string | undefined
  readonly marketplaceId: string
  readonly series?: string | undefined
  readonly statuses?: ReadonlyArray<string> | undefined
  readonly transactionIdentifier?: TransactionIdentifier | undefined
  readonly transactionType?: string | undefined
}

const $ExportInvoicesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dateEnd: C.optional(C.DateInput),
  dateStart: C.optional(C.DateInput),
  externalInvoiceId: C.optional(C.String),
  fileFormat: C.optional($FileFormat),
  invoiceType: C.optional(C.String),
  marketplaceId: C.String,
  series: C.optional(C.String),
  statuses: C.optional(C.Array(C.String)),
  transactionIdentifier: C.optional($TransactionIdentifier),
  transactionType: C.optional(C.String)
}))
export const ExportInvoicesRequest: S.Codec<ExportInvoicesRequest> = /*#__PURE__*/ S.schema($ExportInvoicesRequest)

export interface ExportInvoicesResponse {
  readonly exportId?: string | undefined
}

const $ExportInvoicesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ exportId: C.optional(C.String) }))
export const ExportInvoicesResponse: S.Codec<ExportInvoicesResponse> = /*#__PURE__*/ S.schema($ExportInvoicesResponse)

export type ExportStatus = "REQUESTED" | "PROCESSING" | "DONE" | "ERROR" | (string & {})

const $ExportStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ExportStatus: S.Codec<ExportStatus> = /*#__PURE__*/ S.schema($ExportStatus)

export type FileFormat = "XML" | (string & {})

const $FileFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FileFormat: S.Codec<FileFormat> = /*#__PURE__*/ S.schema($FileFormat)

export interface GetInvoiceResponse {
  readonly invoice?: Invoice | undefined
}

const $GetInvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ invoice: C.optional($Invoice) }))
export const GetInvoiceResponse: S.Codec<GetInvoiceResponse> = /*#__PURE__*/ S.schema($GetInvoiceResponse)

export interface GetInvoicesAttributesResponse {
  readonly invoicesAttributes?: InvoicesAttributes | undefined
}

const $GetInvoicesAttributesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoicesAttributes: C.optional($InvoicesAttributes)
}))
export const GetInvoicesAttributesResponse: S.Codec<GetInvoicesAttributesResponse> = /*#__PURE__*/ S.schema(
  $GetInvoicesAttributesResponse
)

export interface GetInvoicesDocumentResponse {
  readonly invoicesDocument?: InvoicesDocument | undefined
}

const $GetInvoicesDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoicesDocument: C.optional($InvoicesDocument)
}))
export const GetInvoicesDocumentResponse: S.Codec<GetInvoicesDocumentResponse> = /*#__PURE__*/ S.schema(
  $GetInvoicesDocumentResponse
)

export interface GetInvoicesExportResponse {
  readonly export?: Export | undefined
}

const $GetInvoicesExportResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ export: C.optional($Export) }))
export const GetInvoicesExportResponse: S.Codec<GetInvoicesExportResponse> = /*#__PURE__*/ S.schema(
  $GetInvoicesExportResponse
)

export interface GetInvoicesExportsResponse {
  readonly exports?: ReadonlyArray<Export> | undefined
  readonly nextToken?: string | undefined
}

const $GetInvoicesExportsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  exports: C.optional(C.Array($Export)),
  nextToken: C.optional(C.String)
}))
export const GetInvoicesExportsResponse: S.Codec<GetInvoicesExportsResponse> = /*#__PURE__*/ S.schema(
  $GetInvoicesExportsResponse
)

export interface GetInvoicesResponse {
  readonly invoices?: ReadonlyArray<Invoice> | undefined
  readonly nextToken?: string | undefined
}

const $GetInvoicesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoices: C.optional(C.Array($Invoice)),
  nextToken: C.optional(C.String)
}))
export const GetInvoicesResponse: S.Codec<GetInvoicesResponse> = /*#__PURE__*/ S.schema($GetInvoicesResponse)

export type GovernmentInvoiceCreationStatus = "PROCESSING" | "SUCCESS" | "ERROR" | (string & {})

const $GovernmentInvoiceCreationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const GovernmentInvoiceCreationStatus: S.Codec<GovernmentInvoiceCreationStatus> = /*#__PURE__*/ S.schema(
  $GovernmentInvoiceCreationStatus
)

export interface GovernmentInvoiceRequest {
  readonly contexts?: ReadonlyArray<CarrierDetailsContext> | undefined
  readonly inboundPlanId?: string | undefined
  readonly invoiceType: string
  readonly marketplaceId: string
  readonly shipmentId: string
  readonly transactionType: string
}

const $GovernmentInvoiceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contexts: C.optional(C.Array($CarrierDetailsContext)),
  inboundPlanId: C.optional(C.String),
  invoiceType: C.String,
  marketplaceId: C.String,
  shipmentId: C.String,
  transactionType: C.String
}))
export const GovernmentInvoiceRequest: S.Codec<GovernmentInvoiceRequest> = /*#__PURE__*/ S.schema(
  $GovernmentInvoiceRequest
)

export interface GovernmentInvoiceStatusResponse {
  readonly invoiceErrors?: ReadonlyArray<InvoiceError> | undefined
  readonly invoiceExternalDocumentId?: string | undefined
  readonly status?: GovernmentInvoiceCreationStatus | undefined
}

const $GovernmentInvoiceStatusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceErrors: C.optional(C.Array($InvoiceError)),
  invoiceExternalDocumentId: C.optional(C.String),
  status: C.optional($GovernmentInvoiceCreationStatus)
}))
export const GovernmentInvoiceStatusResponse: S.Codec<GovernmentInvoiceStatusResponse> = /*#__PURE__*/ S.schema(
  $GovernmentInvoiceStatusResponse
)

export interface GovtInvoiceDocumentResponse {
  readonly invoiceDocument?: InvoiceDocument | undefined
}

const $GovtInvoiceDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceDocument: C.optional($InvoiceDocument)
}))
export const GovtInvoiceDocumentResponse: S.Codec<GovtInvoiceDocumentResponse> = /*#__PURE__*/ S.schema(
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

const $Invoice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  date: C.optional(C.String),
  errorCode: C.optional(C.String),
  externalInvoiceId: C.optional(C.String),
  govResponse: C.optional(C.String),
  id: C.optional(C.String),
  invoiceType: C.optional(C.String),
  series: C.optional(C.String),
  status: C.optional(C.String),
  transactionIds: C.optional(C.Array($TransactionIdentifier)),
  transactionType: C.optional(C.String)
}))
export const Invoice: S.Codec<Invoice> = /*#__PURE__*/ S.schema($Invoice)

export interface InvoiceDocument {
  readonly invoiceDocumentUrl?: string | undefined
}

const $InvoiceDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ invoiceDocumentUrl: C.optional(C.String) }))
export const InvoiceDocument: S.Codec<InvoiceDocument> = /*#__PURE__*/ S.schema($InvoiceDocument)

export interface InvoiceError {
  readonly description?: string | undefined
  readonly errorCode?: string | undefined
}

const $InvoiceError: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  description: C.optional(C.String),
  errorCode: C.optional(C.String)
}))
export const InvoiceError: S.Codec<InvoiceError> = /*#__PURE__*/ S.schema($InvoiceError)

export interface InvoicesAttributes {
  readonly invoiceStatusOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly invoiceTypeOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionIdentifierNameOptions?: ReadonlyArray<AttributeOption> | undefined
  readonly transactionTypeOptions?: ReadonlyArray<AttributeOption> | undefined
}

const $InvoicesAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceStatusOptions: C.optional(C.Array($AttributeOption)),
  invoiceTypeOptions: C.optional(C.Array($AttributeOption)),
  transactionIdentifierNameOptions: C.optional(C.Array($AttributeOption)),
  transactionTypeOptions: C.optional(C.Array($AttributeOption))
}))
export const InvoicesAttributes: S.Codec<InvoicesAttributes> = /*#__PURE__*/ S.schema($InvoicesAttributes)

export interface InvoicesDocument {
  readonly invoicesDocumentId?: string | undefined
  readonly invoicesDocumentUrl?: string | undefined
}

const $InvoicesDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoicesDocumentId: C.optional(C.String),
  invoicesDocumentUrl: C.optional(C.String)
}))
export const InvoicesDocument: S.Codec<InvoicesDocument> = /*#__PURE__*/ S.schema($InvoicesDocument)

export interface TransactionIdentifier {
  readonly name?: string | undefined
  readonly id?: string | undefined
}

const $TransactionIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  id: C.optional(C.String)
}))
export const TransactionIdentifier: S.Codec<TransactionIdentifier> = /*#__PURE__*/ S.schema($TransactionIdentifier)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)
