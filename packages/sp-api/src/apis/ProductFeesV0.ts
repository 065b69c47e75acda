// AUTO-GENERATED from productFeesV0.json by packages/codegen. Do not edit.
/** Product Fees v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMyFeesEstimateForSKU`. */
export interface GetMyFeesEstimateForSKUInput {
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
  readonly body: GetMyFeesEstimateRequest
}

const $GetMyFeesEstimateForSKUInput: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerSKU: Shape.String,
  body: $GetMyFeesEstimateRequest
}))
export const GetMyFeesEstimateForSKUInput: Schemas.Codec<GetMyFeesEstimateForSKUInput> = Schemas.make(
  $GetMyFeesEstimateForSKUInput
)

/**
 * `POST /products/fees/v0/listings/{SellerSKU}/feesEstimate`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforsku
 */
export const getMyFeesEstimateForSKU: Op.Operation<GetMyFeesEstimateForSKUInput, GetMyFeesEstimateResponse> = Op.make({
  section: "ProductFeesV0",
  id: "getMyFeesEstimateForSKU",
  name: "productFeesV0.getMyFeesEstimateForSKU",
  method: "POST",
  path: "/products/fees/v0/listings/{SellerSKU}/feesEstimate",
  parameters: {
    SellerSKU: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetMyFeesEstimateRequest, output: (): Shape.Shape => $GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimateForASIN`. */
export interface GetMyFeesEstimateForASINInput {
  /** Amazon's product number (ASIN). */
  readonly Asin: string
  readonly body: GetMyFeesEstimateRequest
}

const $GetMyFeesEstimateForASINInput: Shape.Shape = Shape.define(() => Shape.Struct({
  Asin: Shape.String,
  body: $GetMyFeesEstimateRequest
}))
export const GetMyFeesEstimateForASINInput: Schemas.Codec<GetMyFeesEstimateForASINInput> = Schemas.make(
  $GetMyFeesEstimateForASINInput
)

/**
 * `POST /products/fees/v0/items/{Asin}/feesEstimate`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforasin
 */
export const getMyFeesEstimateForASIN: Op.Operation<GetMyFeesEstimateForASINInput, GetMyFeesEstimateResponse> = Op.make({
  section: "ProductFeesV0",
  id: "getMyFeesEstimateForASIN",
  name: "productFeesV0.getMyFeesEstimateForASIN",
  method: "POST",
  path: "/products/fees/v0/items/{Asin}/feesEstimate",
  parameters: {
    Asin: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetMyFeesEstimateRequest, output: (): Shape.Shape => $GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimates`. */
export interface GetMyFeesEstimatesInput {
  readonly body: GetMyFeesEstimatesRequest
}

const $GetMyFeesEstimatesInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $GetMyFeesEstimatesRequest }))
export const GetMyFeesEstimatesInput: Schemas.Codec<GetMyFeesEstimatesInput> = Schemas.make($GetMyFeesEstimatesInput)

/**
 * `POST /products/fees/v0/feesEstimate`
 *
 * - Rate: 0.5 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimates
 */
export const getMyFeesEstimates: Op.Operation<GetMyFeesEstimatesInput, GetMyFeesEstimatesResponse> = Op.make({
  section: "ProductFeesV0",
  id: "getMyFeesEstimates",
  name: "productFeesV0.getMyFeesEstimates",
  method: "POST",
  path: "/products/fees/v0/feesEstimate",
  body: "required",
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetMyFeesEstimatesRequest, output: (): Shape.Shape => $GetMyFeesEstimatesResponse })

/** The operations of Product Fees as one service. */
export class Service extends Context.Service<Service, {
  readonly getMyFeesEstimateForSKU: (
    input: GetMyFeesEstimateForSKUInput,
    options?: CallOptions
  ) => Effect.Effect<GetMyFeesEstimateResponse, SpApiError>
  readonly getMyFeesEstimateForASIN: (
    input: GetMyFeesEstimateForASINInput,
    options?: CallOptions
  ) => Effect.Effect<GetMyFeesEstimateResponse, SpApiError>
  readonly getMyFeesEstimates: (
    input: GetMyFeesEstimatesInput,
    options?: CallOptions
  ) => Effect.Effect<GetMyFeesEstimatesResponse, SpApiError>
}>()("effect-sp-api/apis/ProductFeesV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getMyFeesEstimateForSKU,
  getMyFeesEstimateForASIN,
  getMyFeesEstimates
}))

export interface GetMyFeesEstimateRequest {
  readonly FeesEstimateRequest?: FeesEstimateRequest | undefined
}

const $GetMyFeesEstimateRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  FeesEstimateRequest: Shape.optional($FeesEstimateRequest)
}))
export const GetMyFeesEstimateRequest: Schemas.Codec<GetMyFeesEstimateRequest> = Schemas.make($GetMyFeesEstimateRequest)

export type GetMyFeesEstimatesRequest = ReadonlyArray<FeesEstimateByIdRequest>

const $GetMyFeesEstimatesRequest: Shape.Shape = Shape.define(() => Shape.Array($FeesEstimateByIdRequest))
export const GetMyFeesEstimatesRequest: Schemas.Codec<GetMyFeesEstimatesRequest> = Schemas.make(
  $GetMyFeesEstimatesRequest
)

export interface FeesEstimateByIdRequest {
  readonly FeesEstimateRequest?: FeesEstimateRequest | undefined
  /** `ASIN` or `SellerSKU`. */
  readonly IdType: IdType
  readonly IdValue: string
}

const $FeesEstimateByIdRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  FeesEstimateRequest: Shape.optional($FeesEstimateRequest),
  IdType: $IdType,
  IdValue: Shape.String
}))
export const FeesEstimateByIdRequest: Schemas.Codec<FeesEstimateByIdRequest> = Schemas.make($FeesEstimateByIdRequest)

export interface FeesEstimateRequest {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  readonly IsAmazonFulfilled?: boolean | undefined
  readonly PriceToEstimateFees: PriceToEstimateFees
  readonly Identifier: string
  /** `FBA_CORE`, `FBA_SNL` or `FBA_EFN`. */
  readonly OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

const $FeesEstimateRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  IsAmazonFulfilled: Shape.optional(Shape.Boolean),
  PriceToEstimateFees: $PriceToEstimateFees,
  Identifier: Shape.String,
  OptionalFulfillmentProgram: Shape.optional($OptionalFulfillmentProgram)
}))
export const FeesEstimateRequest: Schemas.Codec<FeesEstimateRequest> = Schemas.make($FeesEstimateRequest)

export interface GetMyFeesEstimateResponse {
  readonly payload?: GetMyFeesEstimateResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetMyFeesEstimateResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetMyFeesEstimateResult),
  errors: Shape.optional($ErrorList)
}))
export const GetMyFeesEstimateResponse: Schemas.Codec<GetMyFeesEstimateResponse> = Schemas.make(
  $GetMyFeesEstimateResponse
)

export interface GetMyFeesEstimateResult {
  readonly FeesEstimateResult?: FeesEstimateResult | undefined
}

const $GetMyFeesEstimateResult: Shape.Shape = Shape.define(() => Shape.Struct({
  FeesEstimateResult: Shape.optional($FeesEstimateResult)
}))
export const GetMyFeesEstimateResult: Schemas.Codec<GetMyFeesEstimateResult> = Schemas.make($GetMyFeesEstimateResult)

export type GetMyFeesEstimatesResponse = ReadonlyArray<FeesEstimateResult>

const $GetMyFeesEstimatesResponse: Shape.Shape = Shape.define(() => Shape.Array($FeesEstimateResult))
export const GetMyFeesEstimatesResponse: Schemas.Codec<GetMyFeesEstimatesResponse> = Schemas.make(
  $GetMyFeesEstimatesResponse
)

export interface Points {
  /** A whole number. */
  readonly PointsNumber?: number | undefined
  /** An amount with its currency. */
  readonly PointsMonetaryValue?: MoneyType | undefined
}

const $Points: Shape.Shape = Shape.define(() => Shape.Struct({
  PointsNumber: Shape.optional(Shape.Number),
  PointsMonetaryValue: Shape.optional($MoneyType)
}))
export const Points: Schemas.Codec<Points> = Schemas.make($Points)

export interface GetMyFeesEstimatesErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $GetMyFeesEstimatesErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const GetMyFeesEstimatesErrorList: Schemas.Codec<GetMyFeesEstimatesErrorList> = Schemas.make(
  $GetMyFeesEstimatesErrorList
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
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

export interface FeesEstimateResult {
  readonly Status?: "Success" | "ClientError" | "ServiceError" | (string & {}) | undefined
  readonly FeesEstimateIdentifier?: FeesEstimateIdentifier | undefined
  readonly FeesEstimate?: FeesEstimate | undefined
  readonly Error?: FeesEstimateError | undefined
}

const $FeesEstimateResult: Shape.Shape = Shape.define(() => Shape.Struct({
  Status: Shape.optional(Shape.String),
  FeesEstimateIdentifier: Shape.optional($FeesEstimateIdentifier),
  FeesEstimate: Shape.optional($FeesEstimate),
  Error: Shape.optional($FeesEstimateError)
}))
export const FeesEstimateResult: Schemas.Codec<FeesEstimateResult> = Schemas.make($FeesEstimateResult)

export interface FeesEstimateIdentifier {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly SellerId?: string | undefined
  /** `ASIN` or `SellerSKU`. */
  readonly IdType?: IdType | undefined
  readonly IdValue?: string | undefined
  readonly IsAmazonFulfilled?: boolean | undefined
  readonly PriceToEstimateFees?: PriceToEstimateFees | undefined
  readonly SellerInputIdentifier?: string | undefined
  /** `FBA_CORE`, `FBA_SNL` or `FBA_EFN`. */
  readonly OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

const $FeesEstimateIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.optional(Shape.String),
  SellerId: Shape.optional(Shape.String),
  IdType: Shape.optional($IdType),
  IdValue: Shape.optional(Shape.String),
  IsAmazonFulfilled: Shape.optional(Shape.Boolean),
  PriceToEstimateFees: Shape.optional($PriceToEstimateFees),
  SellerInputIdentifier: Shape.optional(Shape.String),
  OptionalFulfillmentProgram: Shape.optional($OptionalFulfillmentProgram)
}))
export const FeesEstimateIdentifier: Schemas.Codec<FeesEstimateIdentifier> = Schemas.make($FeesEstimateIdentifier)

export interface PriceToEstimateFees {
  /** An amount with its currency. */
  readonly ListingPrice: MoneyType
  /** An amount with its currency. */
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

const $PriceToEstimateFees: Shape.Shape = Shape.define(() => Shape.Struct({
  ListingPrice: $MoneyType,
  Shipping: Shape.optional($MoneyType),
  Points: Shape.optional($Points)
}))
export const PriceToEstimateFees: Schemas.Codec<PriceToEstimateFees> = Schemas.make($PriceToEstimateFees)

export interface FeesEstimate {
  /** The time of the request if not given. ISO 8601. */
  readonly TimeOfFeesEstimation: string
  /** An amount with its currency. */
  readonly TotalFeesEstimate?: MoneyType | undefined
  readonly FeeDetailList?: FeeDetailList | undefined
}

const $FeesEstimate: Shape.Shape = Shape.define(() => Shape.Struct({
  TimeOfFeesEstimation: Shape.String,
  TotalFeesEstimate: Shape.optional($MoneyType),
  FeeDetailList: Shape.optional($FeeDetailList)
}))
export const FeesEstimate: Schemas.Codec<FeesEstimate> = Schemas.make($FeesEstimate)

export type FeeDetailList = ReadonlyArray<FeeDetail>

const $FeeDetailList: Shape.Shape = Shape.define(() => Shape.Array($FeeDetail))
export const FeeDetailList: Schemas.Codec<FeeDetailList> = Schemas.make($FeeDetailList)

export interface FeesEstimateError {
  readonly Type: string
  readonly Code: string
  readonly Message: string
  readonly Detail: FeesEstimateErrorDetail
}

const $FeesEstimateError: Shape.Shape = Shape.define(() => Shape.Struct({
  Type: Shape.String,
  Code: Shape.String,
  Message: Shape.String,
  Detail: $FeesEstimateErrorDetail
}))
export const FeesEstimateError: Schemas.Codec<FeesEstimateError> = Schemas.make($FeesEstimateError)

export type FeesEstimateErrorDetail = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $FeesEstimateErrorDetail: Shape.Shape = Shape.define(() => Shape.Array(Shape.Record(Shape.Unknown)))
export const FeesEstimateErrorDetail: Schemas.Codec<FeesEstimateErrorDetail> = Schemas.make($FeesEstimateErrorDetail)

export interface FeeDetail {
  readonly FeeType: string
  /** An amount with its currency. */
  readonly FeeAmount: MoneyType
  /** An amount with its currency. */
  readonly FeePromotion?: MoneyType | undefined
  /** An amount with its currency. */
  readonly TaxAmount?: MoneyType | undefined
  /** An amount with its currency. */
  readonly FinalFee: MoneyType
  readonly IncludedFeeDetailList?: IncludedFeeDetailList | undefined
}

const $FeeDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  FeeType: Shape.String,
  FeeAmount: $MoneyType,
  FeePromotion: Shape.optional($MoneyType),
  TaxAmount: Shape.optional($MoneyType),
  FinalFee: $MoneyType,
  IncludedFeeDetailList: Shape.optional($IncludedFeeDetailList)
}))
export const FeeDetail: Schemas.Codec<FeeDetail> = Schemas.make($FeeDetail)

export type IncludedFeeDetailList = ReadonlyArray<IncludedFeeDetail>

const $IncludedFeeDetailList: Shape.Shape = Shape.define(() => Shape.Array($IncludedFeeDetail))
export const IncludedFeeDetailList: Schemas.Codec<IncludedFeeDetailList> = Schemas.make($IncludedFeeDetailList)

export interface IncludedFeeDetail {
  readonly FeeType: string
  /** An amount with its currency. */
  readonly FeeAmount: MoneyType
  /** An amount with its currency. */
  readonly FeePromotion?: MoneyType | undefined
  /** An amount with its currency. */
  readonly TaxAmount?: MoneyType | undefined
  /** An amount with its currency. */
  readonly FinalFee: MoneyType
}

const $IncludedFeeDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  FeeType: Shape.String,
  FeeAmount: $MoneyType,
  FeePromotion: Shape.optional($MoneyType),
  TaxAmount: Shape.optional($MoneyType),
  FinalFee: $MoneyType
}))
export const IncludedFeeDetail: Schemas.Codec<IncludedFeeDetail> = Schemas.make($IncludedFeeDetail)

/** An amount with its currency. */
export interface MoneyType {
  /** A currency, ISO 4217: `USD`. */
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

const $MoneyType: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.optional(Shape.String),
  Amount: Shape.optional(Shape.Number)
}))
export const MoneyType: Schemas.Codec<MoneyType> = Schemas.make($MoneyType)

export type OptionalFulfillmentProgram = "FBA_CORE" | "FBA_SNL" | "FBA_EFN" | (string & {})

const $OptionalFulfillmentProgram: Shape.Shape = Shape.define(() => Shape.String)
export const OptionalFulfillmentProgram: Schemas.Codec<OptionalFulfillmentProgram> = Schemas.make(
  $OptionalFulfillmentProgram
)

export type IdType = "ASIN" | "SellerSKU" | (string & {})

const $IdType: Shape.Shape = Shape.define(() => Shape.String)
export const IdType: Schemas.Codec<IdType> = Schemas.make($IdType)
