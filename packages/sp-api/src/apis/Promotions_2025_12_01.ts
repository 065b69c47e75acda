// AUTO-GENERATED from promotions_2025-12-01.json by packages/codegen. Do not edit.
/** Promotions 2025-12-01. */
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

/** Input of `searchPromotions`. */
export interface SearchPromotionsInput {
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** Matches `^[a-z]{2}_[A-Z]{2}$`; `en_US` if not given. */
  readonly locale?: string | undefined
  readonly statuses?: ReadonlyArray<"PROCESSING" | "UPCOMING" | "RUNNING" | "EXPIRED" | "FAILED" | "CANCELLING" | "CANCELLED" | (string & {})> | undefined
  /** Amazon's product numbers (ASINs). At most 10 items. */
  readonly asins?: ReadonlyArray<string> | undefined
  /** The seller's product numbers (SKUs). At most 10 items. */
  readonly skus?: ReadonlyArray<string> | undefined
  readonly promotionTypes?: ReadonlyArray<"BASKET_BUILDING" | "DEAL" | "PRICE_DISCOUNT" | "COUPON" | (string & {})> | undefined
  /** ISO 8601. */
  readonly startDateBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly startDateAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endDateBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endDateAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updateDateAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updateDateBefore?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly paginationToken?: string | undefined
  /** `PUBLISHED` if not given. */
  readonly revision?: "LATEST" | "PUBLISHED" | "ANY" | (string & {}) | undefined
  /** 1 to 100; 20 if not given. */
  readonly limit?: number | undefined
  readonly includedData?: ReadonlyArray<"ISSUES" | "CUSTOMER_SEGMENTS" | (string & {})> | undefined
}

const $SearchPromotionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.Array(Shape.String, 1),
  locale: Shape.optional(Shape.String),
  statuses: Shape.optional(Shape.Array(Shape.String)),
  asins: Shape.optional(Shape.Array(Shape.String, 10)),
  skus: Shape.optional(Shape.Array(Shape.String, 10)),
  promotionTypes: Shape.optional(Shape.Array(Shape.String)),
  startDateBefore: Shape.optional(Shape.DateTimeInput),
  startDateAfter: Shape.optional(Shape.DateTimeInput),
  endDateBefore: Shape.optional(Shape.DateTimeInput),
  endDateAfter: Shape.optional(Shape.DateTimeInput),
  updateDateAfter: Shape.optional(Shape.DateTimeInput),
  updateDateBefore: Shape.optional(Shape.DateTimeInput),
  paginationToken: Shape.optional(Shape.String),
  revision: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  includedData: Shape.optional(Shape.Array(Shape.String))
}))
export const SearchPromotionsInput: Schemas.Codec<SearchPromotionsInput> = Schemas.make($SearchPromotionsInput)

/**
 * `GET /promotions/2025-12-01/promotions`
 *
 * - Rate: 0.1 requests per second, burst 4 (from Amazon's SDK)
 * - From `startDateAfter` to `startDateBefore`
 * - From `endDateAfter` to `endDateBefore`
 * - From `updateDateAfter` to `updateDateBefore`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `totalResults` (an estimate); pages that end before it fail with `PagesIncomplete`, after their items
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchpromotions
 */
export const searchPromotions: Paging.ItemsOperation<
  SearchPromotionsInput,
  SearchPromotionsResponse,
  PromotionSummary
> = Paging.items({
  section: "Promotions_2025_12_01",
  id: "searchPromotions",
  name: "promotions_2025-12-01.searchPromotions",
  method: "GET",
  path: "/promotions/2025-12-01/promotions",
  parameters: {
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    locale: { in: "query", type: "string" },
    statuses: { in: "query", type: "string", list: "csv" },
    asins: { in: "query", type: "string", list: "csv", maxItems: 10 },
    skus: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 10,
      instead: "search for the promotions of this SKU by its ASIN, in asins"
    },
    promotionTypes: { in: "query", type: "string", list: "csv" },
    startDateBefore: { in: "query", type: "date-time" },
    startDateAfter: { in: "query", type: "date-time" },
    endDateBefore: { in: "query", type: "date-time" },
    endDateAfter: { in: "query", type: "date-time" },
    updateDateAfter: { in: "query", type: "date-time" },
    updateDateBefore: { in: "query", type: "date-time" },
    paginationToken: { in: "query", type: "string" },
    revision: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    includedData: { in: "query", type: "string", list: "csv" }
  },
  rules: [
    ["span", "startDateAfter", "startDateBefore"],
    ["span", "endDateAfter", "endDateBefore"],
    ["span", "updateDateAfter", "updateDateBefore"]
  ],
  rate: 0.1,
  burst: 4,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["promotions"],
    carry: "same",
    total: { at: ["totalResults"], estimate: true }
  }
}, { output: (): Shape.Shape => $SearchPromotionsResponse })

/** Input of `getPromotion`. */
export interface GetPromotionInput {
  /** From `searchPromotions`. */
  readonly promotionId: string
  readonly includedData?: ReadonlyArray<"ISSUES" | "SELECTION" | "CUSTOMER_SEGMENTS" | (string & {})> | undefined
  /** Matches `^[a-z]{2}_[A-Z]{2}$`; `en_US` if not given. */
  readonly locale?: string | undefined
}

const $GetPromotionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  promotionId: Shape.String,
  includedData: Shape.optional(Shape.Array(Shape.String)),
  locale: Shape.optional(Shape.String)
}))
export const GetPromotionInput: Schemas.Codec<GetPromotionInput> = Schemas.make($GetPromotionInput)

/**
 * `GET /promotions/2025-12-01/promotions/{promotionId}`
 *
 * - Rate: 0.1 requests per second, burst 2 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpromotion
 */
export const getPromotion: Op.Operation<GetPromotionInput, GetPromotionResponse> = Op.make({
  section: "Promotions_2025_12_01",
  id: "getPromotion",
  name: "promotions_2025-12-01.getPromotion",
  method: "GET",
  path: "/promotions/2025-12-01/promotions/{promotionId}",
  parameters: {
    promotionId: { in: "path", type: "string", required: true },
    includedData: { in: "query", type: "string", list: "csv" },
    locale: { in: "query", type: "string" }
  },
  rate: 0.1,
  burst: 2,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $GetPromotionResponse })

/** Input of `getSelection`. */
export interface GetSelectionInput {
  /** From `searchPromotions`. */
  readonly promotionId: string
  readonly selectionId: string
  /** A whole number, at least 1. */
  readonly revisionId: number
  /** Matches `^[a-z]{2}_[A-Z]{2}$`; `en_US` if not given. */
  readonly locale?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly paginationToken?: string | undefined
  /** 1 to 100; 20 if not given. */
  readonly limit?: number | undefined
  readonly includedData?: ReadonlyArray<"ISSUES" | (string & {})> | undefined
}

const $GetSelectionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  promotionId: Shape.String,
  selectionId: Shape.String,
  revisionId: Shape.Number,
  locale: Shape.optional(Shape.String),
  paginationToken: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  includedData: Shape.optional(Shape.Array(Shape.String))
}))
export const GetSelectionInput: Schemas.Codec<GetSelectionInput> = Schemas.make($GetSelectionInput)

/**
 * `GET /promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}`
 *
 * - Rate: 0.1 requests per second, burst 2 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getselection
 */
export const getSelection: Paging.ItemsOperation<GetSelectionInput, GetSelectionResponse, Item> = Paging.items({
  section: "Promotions_2025_12_01",
  id: "getSelection",
  name: "promotions_2025-12-01.getSelection",
  method: "GET",
  path: "/promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}",
  parameters: {
    promotionId: { in: "path", type: "string", required: true },
    selectionId: { in: "path", type: "string", required: true },
    revisionId: { in: "query", type: "integer", required: true, minimum: 1 },
    locale: { in: "query", type: "string" },
    paginationToken: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    includedData: { in: "query", type: "string", list: "csv" }
  },
  rate: 0.1,
  burst: 2,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["selection", "selectionDetails", "pagination", "nextToken"],
    items: ["selection", "selectionDetails", "items"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetSelectionResponse })

/** The operations of Promotions as one service. */
export class Service extends Context.Service<Service, {
  readonly searchPromotions: (
    input: SearchPromotionsInput,
    options?: CallOptions
  ) => Effect.Effect<SearchPromotionsResponse, SpApiError>
  readonly searchPromotionsPages: (
    input: SearchPromotionsInput,
    options?: CallOptions
  ) => Stream.Stream<SearchPromotionsResponse, SpApiError>
  readonly searchPromotionsItems: (
    input: SearchPromotionsInput,
    options?: CallOptions
  ) => Stream.Stream<PromotionSummary, SpApiError>
  readonly getPromotion: (
    input: GetPromotionInput,
    options?: CallOptions
  ) => Effect.Effect<GetPromotionResponse, SpApiError>
  readonly getSelection: (
    input: GetSelectionInput,
    options?: CallOptions
  ) => Effect.Effect<GetSelectionResponse, SpApiError>
  readonly getSelectionPages: (
    input: GetSelectionInput,
    options?: CallOptions
  ) => Stream.Stream<GetSelectionResponse, SpApiError>
  readonly getSelectionItems: (input: GetSelectionInput, options?: CallOptions) => Stream.Stream<Item, SpApiError>
}>()("effect-sp-api/apis/Promotions_2025_12_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  searchPromotions,
  getPromotion,
  getSelection
}))

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. At most 1,024 characters. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
  readonly itemIdentifier?: ItemIdentifier | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String),
  itemIdentifier: Shape.optional($ItemIdentifier)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

/** An amount with its currency. */
export interface Currency {
  /** More than 0. */
  readonly amount: number
  /** A currency, ISO 4217: `USD`. 3 characters. */
  readonly currencyCode: string
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({ amount: Shape.Number, currencyCode: Shape.String }))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface Issue {
  readonly code: string
  /** At most 1,024 characters. */
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | (string & {})
}

const $Issue: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  severity: Shape.String
}))
export const Issue: Schemas.Codec<Issue> = Schemas.make($Issue)

export interface ItemIdentifier {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
}

const $ItemIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String)
}))
export const ItemIdentifier: Schemas.Codec<ItemIdentifier> = Schemas.make($ItemIdentifier)

export interface PromotionIssue {
  readonly code: string
  /** At most 1,024 characters. */
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | (string & {})
}

const $PromotionIssue: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  severity: Shape.String
}))
export const PromotionIssue: Schemas.Codec<PromotionIssue> = Schemas.make($PromotionIssue)

export interface ItemIssue {
  readonly code: string
  /** At most 1,024 characters. */
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | (string & {})
  readonly identifier: ItemIdentifier
}

const $ItemIssue: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  severity: Shape.String,
  identifier: $ItemIdentifier
}))
export const ItemIssue: Schemas.Codec<ItemIssue> = Schemas.make($ItemIssue)

export interface Item {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  readonly benefit?: ItemBenefit | undefined
  readonly budget?: Budget | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  benefit: Shape.optional($ItemBenefit),
  budget: Shape.optional($Budget)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface Selection {
  readonly selectionId?: string | undefined
  /** A whole number, at least 1. */
  readonly revisionId?: number | undefined
  readonly type: "CATALOG" | "ITEMS" | (string & {})
  readonly selectionDetails?: SelectionDetails | undefined
}

const $Selection: Shape.Shape = Shape.define(() => Shape.Struct({
  selectionId: Shape.optional(Shape.String),
  revisionId: Shape.optional(Shape.Number),
  type: Shape.String,
  selectionDetails: Shape.optional($SelectionDetails)
}))
export const Selection: Schemas.Codec<Selection> = Schemas.make($Selection)

export interface SelectionDetails {
  readonly rules?: SelectionRules | undefined
  readonly issues?: ReadonlyArray<ItemIssue> | undefined
  /** At most 100 items. */
  readonly items?: ReadonlyArray<Item> | undefined
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $SelectionDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  rules: Shape.optional($SelectionRules),
  issues: Shape.optional(Shape.Array($ItemIssue)),
  items: Shape.optional(Shape.Array($Item)),
  pagination: Shape.optional($Pagination)
}))
export const SelectionDetails: Schemas.Codec<SelectionDetails> = Schemas.make($SelectionDetails)

export interface SelectionRules {
  /** At most 100 items. */
  readonly excludedItems?: ReadonlyArray<Item> | undefined
}

const $SelectionRules: Shape.Shape = Shape.define(() => Shape.Struct({
  excludedItems: Shape.optional(Shape.Array($Item))
}))
export const SelectionRules: Schemas.Codec<SelectionRules> = Schemas.make($SelectionRules)

export interface Schedule {
  /** ISO 8601. */
  readonly startDate?: string | undefined
  /** ISO 8601. */
  readonly endDate?: string | undefined
  readonly eventId?: string | undefined
}

const $Schedule: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.optional(Shape.String),
  endDate: Shape.optional(Shape.String),
  eventId: Shape.optional(Shape.String)
}))
export const Schedule: Schemas.Codec<Schedule> = Schemas.make($Schedule)

export interface Budget {
  readonly type: "AMOUNT" | "UNITS" | (string & {})
  /** More than 0. */
  readonly value: number
  /** A currency, ISO 4217: `USD`. 3 characters. */
  readonly currencyCode?: string | undefined
}

const $Budget: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  value: Shape.Number,
  currencyCode: Shape.optional(Shape.String)
}))
export const Budget: Schemas.Codec<Budget> = Schemas.make($Budget)

export interface CustomerSegment {
  /** `BRAND` or `PROGRAM`. */
  readonly segmentType: CustomerSegmentType
  readonly segmentId: string
  readonly segmentDetails?: CustomerSegmentDetails | undefined
}

const $CustomerSegment: Shape.Shape = Shape.define(() => Shape.Struct({
  segmentType: $CustomerSegmentType,
  segmentId: Shape.String,
  segmentDetails: Shape.optional($CustomerSegmentDetails)
}))
export const CustomerSegment: Schemas.Codec<CustomerSegment> = Schemas.make($CustomerSegment)

export type CustomerSegmentType = "BRAND" | "PROGRAM" | (string & {})

const $CustomerSegmentType: Shape.Shape = Shape.define(() => Shape.String)
export const CustomerSegmentType: Schemas.Codec<CustomerSegmentType> = Schemas.make($CustomerSegmentType)

export interface CustomerSegmentDetails {
  readonly brandSegmentDetails?: BrandSegmentDetails | undefined
}

const $CustomerSegmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  brandSegmentDetails: Shape.optional($BrandSegmentDetails)
}))
export const CustomerSegmentDetails: Schemas.Codec<CustomerSegmentDetails> = Schemas.make($CustomerSegmentDetails)

export interface BrandSegmentDetails {
  readonly brandId: string
}

const $BrandSegmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({ brandId: Shape.String }))
export const BrandSegmentDetails: Schemas.Codec<BrandSegmentDetails> = Schemas.make($BrandSegmentDetails)

export interface Discount {
  readonly type: "PERCENTAGE_OFF" | "AMOUNT_OFF" | "FREE_ITEM" | (string & {})
  /** In per cent. 1 to 100. */
  readonly percentOff?: number | undefined
  /** More than 0. */
  readonly amountOff?: number | undefined
  /** A currency, ISO 4217: `USD`. 3 characters. */
  readonly currencyCode?: string | undefined
}

const $Discount: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  percentOff: Shape.optional(Shape.Number),
  amountOff: Shape.optional(Shape.Number),
  currencyCode: Shape.optional(Shape.String)
}))
export const Discount: Schemas.Codec<Discount> = Schemas.make($Discount)

export interface QuantityThreshold {
  readonly type: "AT_LEAST" | "FOR_EACH" | (string & {})
  /** A whole number, at least 1. */
  readonly quantity: number
}

const $QuantityThreshold: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, quantity: Shape.Number }))
export const QuantityThreshold: Schemas.Codec<QuantityThreshold> = Schemas.make($QuantityThreshold)

export interface AmountThreshold {
  readonly type: "AT_LEAST" | (string & {})
  /** An amount with its currency. */
  readonly currency: Currency
}

const $AmountThreshold: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, currency: $Currency }))
export const AmountThreshold: Schemas.Codec<AmountThreshold> = Schemas.make($AmountThreshold)

export interface PurchaseCondition {
  readonly quantityThreshold?: QuantityThreshold | undefined
  readonly amountThreshold?: AmountThreshold | undefined
}

const $PurchaseCondition: Shape.Shape = Shape.define(() => Shape.Struct({
  quantityThreshold: Shape.optional($QuantityThreshold),
  amountThreshold: Shape.optional($AmountThreshold)
}))
export const PurchaseCondition: Schemas.Codec<PurchaseCondition> = Schemas.make($PurchaseCondition)

export interface PurchaseRequirements {
  readonly selection: Selection
  readonly condition: PurchaseCondition
  readonly claimCode?: ClaimCode | undefined
}

const $PurchaseRequirements: Shape.Shape = Shape.define(() => Shape.Struct({
  selection: $Selection,
  condition: $PurchaseCondition,
  claimCode: Shape.optional($ClaimCode)
}))
export const PurchaseRequirements: Schemas.Codec<PurchaseRequirements> = Schemas.make($PurchaseRequirements)

export interface ClaimCode {
  readonly type: "GROUP" | "INDIVIDUAL" | (string & {})
  /**
   * 6 to 12 capital letters and digits. 6 to 12 characters, matches `^[0-9A-Z]+$`. A secret: buyers who know
   * it can redeem it. Do not log it.
   */
  readonly value?: string | undefined
}

const $ClaimCode: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  value: Shape.optional(Shape.String)
}))
export const ClaimCode: Schemas.Codec<ClaimCode> = Schemas.make($ClaimCode)

export interface BenefitTier {
  readonly purchaseCondition: PurchaseCondition
  readonly discount: Discount
}

const $BenefitTier: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseCondition: $PurchaseCondition,
  discount: $Discount
}))
export const BenefitTier: Schemas.Codec<BenefitTier> = Schemas.make($BenefitTier)

export interface Merchandising {
  readonly displayOnWebsite?: "ALLOWED" | "NOT_ALLOWED" | (string & {}) | undefined
}

const $Merchandising: Shape.Shape = Shape.define(() => Shape.Struct({ displayOnWebsite: Shape.optional(Shape.String) }))
export const Merchandising: Schemas.Codec<Merchandising> = Schemas.make($Merchandising)

export interface ItemBenefit {
  readonly type: "FIXED_PRICE" | "DISCOUNTED_PRICE" | (string & {})
  /** An amount with its currency. */
  readonly price?: Currency | undefined
  readonly discount?: Discount | undefined
  /** A whole number, at least 1. */
  readonly perCustomerUses?: number | undefined
}

const $ItemBenefit: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  price: Shape.optional($Currency),
  discount: Shape.optional($Discount),
  perCustomerUses: Shape.optional(Shape.Number)
}))
export const ItemBenefit: Schemas.Codec<ItemBenefit> = Schemas.make($ItemBenefit)

export interface PromotionBenefit {
  readonly discount?: Discount | undefined
  /** A whole number. */
  readonly benefitQuantity?: number | undefined
  /** A whole number, at least 1. */
  readonly perCustomerUses?: number | undefined
  readonly stacking?: "ALLOWED" | "NOT_ALLOWED" | (string & {}) | undefined
  /** At most 9 items. */
  readonly additionalTiers?: ReadonlyArray<BenefitTier> | undefined
}

const $PromotionBenefit: Shape.Shape = Shape.define(() => Shape.Struct({
  discount: Shape.optional($Discount),
  benefitQuantity: Shape.optional(Shape.Number),
  perCustomerUses: Shape.optional(Shape.Number),
  stacking: Shape.optional(Shape.String),
  additionalTiers: Shape.optional(Shape.Array($BenefitTier))
}))
export const PromotionBenefit: Schemas.Codec<PromotionBenefit> = Schemas.make($PromotionBenefit)

export type PromotionType = "BASKET_BUILDING" | "DEAL" | "PRICE_DISCOUNT" | "COUPON" | (string & {})

const $PromotionType: Shape.Shape = Shape.define(() => Shape.String)
export const PromotionType: Schemas.Codec<PromotionType> = Schemas.make($PromotionType)

/** `STANDARD` if not given. */
export type CouponType = "STANDARD" | "SUBSCRIBE_AND_SAVE" | "REORDER_REWARDS" | (string & {})

const $CouponType: Shape.Shape = Shape.define(() => Shape.String)
export const CouponType: Schemas.Codec<CouponType> = Schemas.make($CouponType)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface PromotionSummary {
  readonly issues?: ReadonlyArray<PromotionIssue> | undefined
  readonly promotionTitle: string
  readonly selection: Selection
  readonly purchaseRequirements?: PurchaseRequirements | undefined
  readonly schedule: Schedule
  readonly budget?: Budget | undefined
  readonly customerSegments?: ReadonlyArray<CustomerSegment> | undefined
  readonly benefit?: PromotionBenefit | undefined
  readonly merchandising?: Merchandising | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly feeSnapshot?: PromotionFeeSnapshot | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** From `searchPromotions`. */
  readonly promotionId: string
  /** `BASKET_BUILDING`, `DEAL`, `PRICE_DISCOUNT` or `COUPON`. */
  readonly promotionType: PromotionType
  /** `STANDARD`, `SUBSCRIBE_AND_SAVE` or `REORDER_REWARDS`. */
  readonly couponType?: CouponType | undefined
  readonly trackingId: string
  readonly status: "PROCESSING" | "UPCOMING" | "RUNNING" | "EXPIRED" | "FAILED" | "CANCELLING" | "CANCELLED" | (string & {})
  readonly latestRevision?: LatestRevision | undefined
}

const $PromotionSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  issues: Shape.optional(Shape.Array($PromotionIssue)),
  promotionTitle: Shape.String,
  selection: $Selection,
  purchaseRequirements: Shape.optional($PurchaseRequirements),
  schedule: $Schedule,
  budget: Shape.optional($Budget),
  customerSegments: Shape.optional(Shape.Array($CustomerSegment)),
  benefit: Shape.optional($PromotionBenefit),
  merchandising: Shape.optional($Merchandising),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  feeSnapshot: Shape.optional($PromotionFeeSnapshot),
  marketplaceId: Shape.String,
  promotionId: Shape.String,
  promotionType: $PromotionType,
  couponType: Shape.optional($CouponType),
  trackingId: Shape.String,
  status: Shape.String,
  latestRevision: Shape.optional($LatestRevision)
}))
export const PromotionSummary: Schemas.Codec<PromotionSummary> = Schemas.make($PromotionSummary)

export interface SearchPromotionsResponse {
  /** A whole number, at least 0. */
  readonly totalResults: number
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly promotions: ReadonlyArray<PromotionSummary>
}

const $SearchPromotionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  totalResults: Shape.Number,
  pagination: Shape.optional($Pagination),
  promotions: Shape.Array($PromotionSummary)
}))
export const SearchPromotionsResponse: Schemas.Codec<SearchPromotionsResponse> = Schemas.make($SearchPromotionsResponse)

export interface GetPromotionResponse {
  readonly issues?: ReadonlyArray<PromotionIssue> | undefined
  readonly promotionTitle: string
  readonly selection: Selection
  readonly purchaseRequirements?: PurchaseRequirements | undefined
  readonly schedule: Schedule
  readonly budget?: Budget | undefined
  readonly customerSegments?: ReadonlyArray<CustomerSegment> | undefined
  readonly benefit?: PromotionBenefit | undefined
  readonly merchandising?: Merchandising | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly feeSnapshot?: PromotionFeeSnapshot | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** From `searchPromotions`. */
  readonly promotionId: string
  /** `BASKET_BUILDING`, `DEAL`, `PRICE_DISCOUNT` or `COUPON`. */
  readonly promotionType: PromotionType
  /** `STANDARD`, `SUBSCRIBE_AND_SAVE` or `REORDER_REWARDS`. */
  readonly couponType?: CouponType | undefined
  readonly trackingId: string
  readonly status: "PROCESSING" | "UPCOMING" | "RUNNING" | "EXPIRED" | "FAILED" | "CANCELLING" | "CANCELLED" | (string & {})
  readonly latestRevision?: LatestRevision | undefined
}

const $GetPromotionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  issues: Shape.optional(Shape.Array($PromotionIssue)),
  promotionTitle: Shape.String,
  selection: $Selection,
  purchaseRequirements: Shape.optional($PurchaseRequirements),
  schedule: $Schedule,
  budget: Shape.optional($Budget),
  customerSegments: Shape.optional(Shape.Array($CustomerSegment)),
  benefit: Shape.optional($PromotionBenefit),
  merchandising: Shape.optional($Merchandising),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  feeSnapshot: Shape.optional($PromotionFeeSnapshot),
  marketplaceId: Shape.String,
  promotionId: Shape.String,
  promotionType: $PromotionType,
  couponType: Shape.optional($CouponType),
  trackingId: Shape.String,
  status: Shape.String,
  latestRevision: Shape.optional($LatestRevision)
}))
export const GetPromotionResponse: Schemas.Codec<GetPromotionResponse> = Schemas.make($GetPromotionResponse)

export interface GetSelectionResponse {
  readonly selection: Selection
}

const $GetSelectionResponse: Shape.Shape = Shape.define(() => Shape.Struct({ selection: $Selection }))
export const GetSelectionResponse: Schemas.Codec<GetSelectionResponse> = Schemas.make($GetSelectionResponse)

export interface PromotionFeeSnapshot {
  readonly previewedFeeRates?: PreviewedFeeRates | undefined
}

const $PromotionFeeSnapshot: Shape.Shape = Shape.define(() => Shape.Struct({
  previewedFeeRates: Shape.optional($PreviewedFeeRates)
}))
export const PromotionFeeSnapshot: Schemas.Codec<PromotionFeeSnapshot> = Schemas.make($PromotionFeeSnapshot)

export interface PreviewedFeeRates {
  readonly upfrontFee?: UpfrontFee | undefined
  readonly variableFee?: VariableFee | undefined
}

const $PreviewedFeeRates: Shape.Shape = Shape.define(() => Shape.Struct({
  upfrontFee: Shape.optional($UpfrontFee),
  variableFee: Shape.optional($VariableFee)
}))
export const PreviewedFeeRates: Schemas.Codec<PreviewedFeeRates> = Schemas.make($PreviewedFeeRates)

export interface UpfrontFee {
  /** An amount with its currency. */
  readonly rate: Currency
  /** `ONE_TIME` or `DAILY`. */
  readonly frequency: FeeFrequency
}

const $UpfrontFee: Shape.Shape = Shape.define(() => Shape.Struct({ rate: $Currency, frequency: $FeeFrequency }))
export const UpfrontFee: Schemas.Codec<UpfrontFee> = Schemas.make($UpfrontFee)

export interface VariableFee {
  /** In per cent. 0 to 1. */
  readonly salesPercentage: number
  /** An amount with its currency. */
  readonly feeCapAmount?: Currency | undefined
}

const $VariableFee: Shape.Shape = Shape.define(() => Shape.Struct({
  salesPercentage: Shape.Number,
  feeCapAmount: Shape.optional($Currency)
}))
export const VariableFee: Schemas.Codec<VariableFee> = Schemas.make($VariableFee)

export type FeeFrequency = "ONE_TIME" | "DAILY" | (string & {})

const $FeeFrequency: Shape.Shape = Shape.define(() => Shape.String)
export const FeeFrequency: Schemas.Codec<FeeFrequency> = Schemas.make($FeeFrequency)

export interface LatestRevision {
  readonly issues?: ReadonlyArray<PromotionIssue> | undefined
  readonly promotionTitle: string
  readonly selection: Selection
  readonly purchaseRequirements?: PurchaseRequirements | undefined
  readonly schedule: Schedule
  readonly budget?: Budget | undefined
  readonly customerSegments?: ReadonlyArray<CustomerSegment> | undefined
  readonly benefit?: PromotionBenefit | undefined
  readonly merchandising?: Merchandising | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly feeSnapshot?: PromotionFeeSnapshot | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** From `searchPromotions`. */
  readonly promotionId: string
  /** `BASKET_BUILDING`, `DEAL`, `PRICE_DISCOUNT` or `COUPON`. */
  readonly promotionType: PromotionType
  /** `STANDARD`, `SUBSCRIBE_AND_SAVE` or `REORDER_REWARDS`. */
  readonly couponType?: CouponType | undefined
  readonly trackingId: string
  readonly revisionStatus: "PROCESSING" | "FAILED" | (string & {})
}

const $LatestRevision: Shape.Shape = Shape.define(() => Shape.Struct({
  issues: Shape.optional(Shape.Array($PromotionIssue)),
  promotionTitle: Shape.String,
  selection: $Selection,
  purchaseRequirements: Shape.optional($PurchaseRequirements),
  schedule: $Schedule,
  budget: Shape.optional($Budget),
  customerSegments: Shape.optional(Shape.Array($CustomerSegment)),
  benefit: Shape.optional($PromotionBenefit),
  merchandising: Shape.optional($Merchandising),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  feeSnapshot: Shape.optional($PromotionFeeSnapshot),
  marketplaceId: Shape.String,
  promotionId: Shape.String,
  promotionType: $PromotionType,
  couponType: Shape.optional($CouponType),
  trackingId: Shape.String,
  revisionStatus: Shape.String
}))
export const LatestRevision: Schemas.Codec<LatestRevision> = Schemas.make($LatestRevision)

export interface PromotionRevisionAttributes {
  readonly issues?: ReadonlyArray<PromotionIssue> | undefined
  readonly promotionTitle: string
  readonly selection: Selection
  readonly purchaseRequirements?: PurchaseRequirements | undefined
  readonly schedule: Schedule
  readonly budget?: Budget | undefined
  readonly customerSegments?: ReadonlyArray<CustomerSegment> | undefined
  readonly benefit?: PromotionBenefit | undefined
  readonly merchandising?: Merchandising | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly feeSnapshot?: PromotionFeeSnapshot | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** From `searchPromotions`. */
  readonly promotionId: string
  /** `BASKET_BUILDING`, `DEAL`, `PRICE_DISCOUNT` or `COUPON`. */
  readonly promotionType: PromotionType
  /** `STANDARD`, `SUBSCRIBE_AND_SAVE` or `REORDER_REWARDS`. */
  readonly couponType?: CouponType | undefined
  readonly trackingId: string
}

const $PromotionRevisionAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  issues: Shape.optional(Shape.Array($PromotionIssue)),
  promotionTitle: Shape.String,
  selection: $Selection,
  purchaseRequirements: Shape.optional($PurchaseRequirements),
  schedule: $Schedule,
  budget: Shape.optional($Budget),
  customerSegments: Shape.optional(Shape.Array($CustomerSegment)),
  benefit: Shape.optional($PromotionBenefit),
  merchandising: Shape.optional($Merchandising),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  feeSnapshot: Shape.optional($PromotionFeeSnapshot),
  marketplaceId: Shape.String,
  promotionId: Shape.String,
  promotionType: $PromotionType,
  couponType: Shape.optional($CouponType),
  trackingId: Shape.String
}))
export const PromotionRevisionAttributes: Schemas.Codec<PromotionRevisionAttributes> = Schemas.make(
  $PromotionRevisionAttributes
)
