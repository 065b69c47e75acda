// AUTO-GENERATED from financeRemittance-2026-03-17.json by packages/codegen. Do not edit.
/** Finance Remittance 2026-03-17. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getRemittanceHeaders`. */
export interface GetRemittanceHeadersInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** 30 days ago if not given; at most a year ago. ISO 8601. */
  readonly startDate?: DateTimeInput | undefined
  /** Now if not given; at most 90 days after `startDate`. ISO 8601. */
  readonly endDate?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetRemittanceHeadersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  startDate: Shape.optional(Shape.DateTimeInput),
  endDate: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const GetRemittanceHeadersInput: Schemas.Codec<GetRemittanceHeadersInput> = Schemas.make(
  $GetRemittanceHeadersInput
)

/**
 * `GET /finances/remittances/2026-03-17/remittances`
 *
 * - Rate: not published
 * - From `startDate` to `endDate`: at most 90 days
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numOfRecords`; pages that end before it fail with `PagesIncomplete`, after their items
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getremittanceheaders
 */
export const getRemittanceHeaders: Paging.ItemsOperation<
  GetRemittanceHeadersInput,
  GetRemittancesResponse,
  RemittanceHeader
> = Paging.items({
  section: "FinanceRemittance_2026_03_17",
  id: "getRemittanceHeaders",
  name: "financeRemittance-2026-03-17.getRemittanceHeaders",
  method: "GET",
  path: "/finances/remittances/2026-03-17/remittances",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    startDate: { in: "query", type: "date-time" },
    endDate: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" }
  },
  rules: [["span", "startDate", "endDate", 90]],
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["nextToken"],
    items: ["remittances"],
    carry: "same",
    total: { at: ["numOfRecords"] }
  }
}, { output: (): Shape.Shape => $GetRemittancesResponse })

/** Input of `getRemittance`. */
export interface GetRemittanceInput {
  readonly uniquePaymentId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextTokenForLineItems?: string | undefined
}

const $GetRemittanceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  uniquePaymentId: Shape.String,
  marketplaceId: Shape.String,
  nextTokenForLineItems: Shape.optional(Shape.String)
}))
export const GetRemittanceInput: Schemas.Codec<GetRemittanceInput> = Schemas.make($GetRemittanceInput)

/**
 * `GET /finances/remittances/2026-03-17/remittances/{uniquePaymentId}`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getremittance
 */
export const getRemittance: Paging.ItemsOperation<
  GetRemittanceInput,
  GetRemittanceResponse,
  RemittanceItem
> = Paging.items({
  section: "FinanceRemittance_2026_03_17",
  id: "getRemittance",
  name: "financeRemittance-2026-03-17.getRemittance",
  method: "GET",
  path: "/finances/remittances/2026-03-17/remittances/{uniquePaymentId}",
  parameters: {
    uniquePaymentId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    nextTokenForLineItems: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextTokenForLineItems",
    next: ["nextTokenForLineItems"],
    items: ["remittanceItems"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetRemittanceResponse })

/** The operations of Finance Remittance as one service. */
export class Service extends Context.Service<Service, {
  readonly getRemittanceHeaders: (
    input: GetRemittanceHeadersInput,
    options?: CallOptions
  ) => Effect.Effect<GetRemittancesResponse, SpApiError>
  readonly getRemittanceHeadersPages: (
    input: GetRemittanceHeadersInput,
    options?: CallOptions
  ) => Stream.Stream<GetRemittancesResponse, SpApiError>
  readonly getRemittanceHeadersItems: (
    input: GetRemittanceHeadersInput,
    options?: CallOptions
  ) => Stream.Stream<RemittanceHeader, SpApiError>
  readonly getRemittance: (
    input: GetRemittanceInput,
    options?: CallOptions
  ) => Effect.Effect<GetRemittanceResponse, SpApiError>
  readonly getRemittancePages: (
    input: GetRemittanceInput,
    options?: CallOptions
  ) => Stream.Stream<GetRemittanceResponse, SpApiError>
  readonly getRemittanceItems: (
    input: GetRemittanceInput,
    options?: CallOptions
  ) => Stream.Stream<RemittanceItem, SpApiError>
}>()("effect-sp-api/apis/FinanceRemittance_2026_03_17") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getRemittanceHeaders,
  getRemittance
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

export type RemittanceStatus = "IN_PROGRESS" | "SUCCESSFUL" | "FAILED" | (string & {})

const $RemittanceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const RemittanceStatus: Schemas.Codec<RemittanceStatus> = Schemas.make($RemittanceStatus)

export interface RelatedIdentifier {
  readonly relatedIdentifierName: "VENDOR_CODE" | "PAYEE_CODE" | (string & {})
  readonly relatedIdentifierValue: ReadonlyArray<string>
}

const $RelatedIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  relatedIdentifierName: Shape.String,
  relatedIdentifierValue: Shape.Array(Shape.String)
}))
export const RelatedIdentifier: Schemas.Codec<RelatedIdentifier> = Schemas.make($RelatedIdentifier)

export interface RelatedItemIdentifier {
  readonly relatedIdentifierName: "VENDOR_CODE" | (string & {})
  readonly relatedIdentifierValue: ReadonlyArray<string>
}

const $RelatedItemIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  relatedIdentifierName: Shape.String,
  relatedIdentifierValue: Shape.Array(Shape.String)
}))
export const RelatedItemIdentifier: Schemas.Codec<RelatedItemIdentifier> = Schemas.make($RelatedItemIdentifier)

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

/** An amount with its currency. */
export interface Currency {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  readonly currencyAmount: BigDecimal
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.String,
  currencyAmount: $BigDecimal
}))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface Breakdown {
  readonly breakdownType: "InvoiceAmount" | "TaxAmount" | "AmountPaid" | "TermsDiscountTaken" | (string & {})
  /** An amount with its currency. */
  readonly breakdownAmount: Currency
}

const $Breakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  breakdownType: Shape.String,
  breakdownAmount: $Currency
}))
export const Breakdown: Schemas.Codec<Breakdown> = Schemas.make($Breakdown)

export interface RemittanceHeader {
  /** ISO 8601. */
  readonly paymentDate: string
  readonly paymentNumber?: string | undefined
  readonly uniquePaymentId: string
  readonly exchangeRate?: BigDecimal | undefined
  /** An amount with its currency. */
  readonly paymentAmount: Currency
  /** An amount with its currency. */
  readonly paymentAmountInInvoiceCurrency?: Currency | undefined
  readonly paymentMethod?: string | undefined
  /** `IN_PROGRESS`, `SUCCESSFUL` or `FAILED`. */
  readonly remittanceStatus: RemittanceStatus
  /** A whole number. */
  readonly lineItemCount?: number | undefined
  readonly relatedIdentifiers?: ReadonlyArray<RelatedIdentifier> | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
}

const $RemittanceHeader: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentDate: Shape.String,
  paymentNumber: Shape.optional(Shape.String),
  uniquePaymentId: Shape.String,
  exchangeRate: Shape.optional($BigDecimal),
  paymentAmount: $Currency,
  paymentAmountInInvoiceCurrency: Shape.optional($Currency),
  paymentMethod: Shape.optional(Shape.String),
  remittanceStatus: $RemittanceStatus,
  lineItemCount: Shape.optional(Shape.Number),
  relatedIdentifiers: Shape.optional(Shape.Array($RelatedIdentifier)),
  countryCode: Shape.optional(Shape.String)
}))
export const RemittanceHeader: Schemas.Codec<RemittanceHeader> = Schemas.make($RemittanceHeader)

export interface RemittanceItem {
  readonly invoiceNumber?: string | undefined
  /** ISO 8601. */
  readonly invoiceIssueDate?: string | undefined
  /** An amount with its currency. */
  readonly withholdingAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly totalAmount?: Currency | undefined
  readonly totalAmountBreakdown?: ReadonlyArray<Breakdown> | undefined
  /** An amount with its currency. */
  readonly netAmountPaid?: Currency | undefined
  readonly netAmountPaidBreakdown?: ReadonlyArray<Breakdown> | undefined
  readonly description?: string | undefined
  readonly paymentTerms?: string | undefined
  readonly invoiceType?: string | undefined
  readonly relatedItemIdentifiers?: ReadonlyArray<RelatedItemIdentifier> | undefined
}

const $RemittanceItem: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceNumber: Shape.optional(Shape.String),
  invoiceIssueDate: Shape.optional(Shape.String),
  withholdingAmount: Shape.optional($Currency),
  totalAmount: Shape.optional($Currency),
  totalAmountBreakdown: Shape.optional(Shape.Array($Breakdown)),
  netAmountPaid: Shape.optional($Currency),
  netAmountPaidBreakdown: Shape.optional(Shape.Array($Breakdown)),
  description: Shape.optional(Shape.String),
  paymentTerms: Shape.optional(Shape.String),
  invoiceType: Shape.optional(Shape.String),
  relatedItemIdentifiers: Shape.optional(Shape.Array($RelatedItemIdentifier))
}))
export const RemittanceItem: Schemas.Codec<RemittanceItem> = Schemas.make($RemittanceItem)

export interface GetRemittanceResponse {
  readonly remittanceHeader?: RemittanceHeader | undefined
  readonly nextTokenForLineItems?: string | undefined
  readonly remittanceItems?: ReadonlyArray<RemittanceItem> | undefined
}

const $GetRemittanceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  remittanceHeader: Shape.optional($RemittanceHeader),
  nextTokenForLineItems: Shape.optional(Shape.String),
  remittanceItems: Shape.optional(Shape.Array($RemittanceItem))
}))
export const GetRemittanceResponse: Schemas.Codec<GetRemittanceResponse> = Schemas.make($GetRemittanceResponse)

export interface GetRemittancesResponse {
  readonly remittances?: ReadonlyArray<RemittanceHeader> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  /** A whole number. */
  readonly numOfRecords?: number | undefined
}

const $GetRemittancesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  remittances: Shape.optional(Shape.Array($RemittanceHeader)),
  nextToken: Shape.optional(Shape.String),
  numOfRecords: Shape.optional(Shape.Number)
}))
export const GetRemittancesResponse: Schemas.Codec<GetRemittancesResponse> = Schemas.make($GetRemittancesResponse)
