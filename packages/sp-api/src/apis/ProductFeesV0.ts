// AUTO-GENERATED from productFeesV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Fees v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMyFeesEstimateForSKU`. */
export interface GetMyFeesEstimateForSKUInput {
  readonly SellerSKU: string
  readonly body: GetMyFeesEstimateRequest
}

export const GetMyFeesEstimateForSKUInput: S.Codec<GetMyFeesEstimateForSKUInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ SellerSKU: S.String, body: GetMyFeesEstimateRequest })
)

/**
 * `POST /products/fees/v0/listings/{SellerSKU}/feesEstimate`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 */
export const getMyFeesEstimateForSKU: Op.Operation<
  GetMyFeesEstimateForSKUInput,
  GetMyFeesEstimateResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GetMyFeesEstimateRequest, output: (): S.Built => GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimateForASIN`. */
export interface GetMyFeesEstimateForASINInput {
  readonly Asin: string
  readonly body: GetMyFeesEstimateRequest
}

export const GetMyFeesEstimateForASINInput: S.Codec<GetMyFeesEstimateForASINInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ Asin: S.String, body: GetMyFeesEstimateRequest })
)

/**
 * `POST /products/fees/v0/items/{Asin}/feesEstimate`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 */
export const getMyFeesEstimateForASIN: Op.Operation<
  GetMyFeesEstimateForASINInput,
  GetMyFeesEstimateResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GetMyFeesEstimateRequest, output: (): S.Built => GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimates`. */
export interface GetMyFeesEstimatesInput {
  readonly body: GetMyFeesEstimatesRequest
}

export const GetMyFeesEstimatesInput: S.Codec<GetMyFeesEstimatesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GetMyFeesEstimatesRequest
}))

/**
 * `POST /products/fees/v0/feesEstimate`
 *
 * - Rate: 0.5 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getMyFeesEstimates: Op.Operation<
  GetMyFeesEstimatesInput,
  GetMyFeesEstimatesResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => GetMyFeesEstimatesRequest, output: (): S.Built => GetMyFeesEstimatesResponse })

/** The operations of Product Fees as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/ProductFeesV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getMyFeesEstimateForSKU,
  getMyFeesEstimateForASIN,
  getMyFeesEstimates
}))

export interface GetMyFeesEstimateRequest {
  readonly FeesEstimateRequest?: FeesEstimateRequest | undefined
}

export const GetMyFeesEstimateRequest: S.Codec<GetMyFeesEstimateRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  FeesEstimateRequest: S.optional(FeesEstimateRequest)
}))

export type GetMyFeesEstimatesRequest = ReadonlyArray<FeesEstimateByIdRequest>

export const GetMyFeesEstimatesRequest: S.Codec<GetMyFeesEstimatesRequest> = /*#__PURE__*/ S.define(() =>
  S.Array(FeesEstimateByIdRequest)
)

export interface FeesEstimateByIdRequest {
  readonly FeesEstimateRequest?: FeesEstimateRequest | undefined
  readonly IdType: IdType
  readonly IdValue: string
}

export const FeesEstimateByIdRequest: S.Codec<FeesEstimateByIdRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  FeesEstimateRequest: S.optional(FeesEstimateRequest),
  IdType: IdType,
  IdValue: S.String
}))

export interface FeesEstimateRequest {
  readonly MarketplaceId: string
  readonly IsAmazonFulfilled?: boolean | undefined
  readonly PriceToEstimateFees: PriceToEstimateFees
  readonly Identifier: string
  readonly OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

export const FeesEstimateRequest: S.Codec<FeesEstimateRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  IsAmazonFulfilled: S.optional(S.Boolean),
  PriceToEstimateFees: PriceToEstimateFees,
  Identifier: S.String,
  OptionalFulfillmentProgram: S.optional(OptionalFulfillmentProgram)
}))

export interface GetMyFeesEstimateResponse {
  readonly payload?: GetMyFeesEstimateResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetMyFeesEstimateResponse: S.Codec<GetMyFeesEstimateResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetMyFeesEstimateResult),
  errors: S.optional(ErrorList)
}))

export interface GetMyFeesEstimateResult {
  readonly FeesEstimateResult?: FeesEstimateResult | undefined
}

export const GetMyFeesEstimateResult: S.Codec<GetMyFeesEstimateResult> = /*#__PURE__*/ S.define(() => S.Struct({
  FeesEstimateResult: S.optional(FeesEstimateResult)
}))

export type GetMyFeesEstimatesResponse = ReadonlyArray<FeesEstimateResult>

export const GetMyFeesEstimatesResponse: S.Codec<GetMyFeesEstimatesResponse> = /*#__PURE__*/ S.define(() =>
  S.Array(FeesEstimateResult)
)

export interface Points {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: MoneyType | undefined
}

export const Points: S.Codec<Points> = /*#__PURE__*/ S.define(() => S.Struct({
  PointsNumber: S.optional(S.Number),
  PointsMonetaryValue: S.optional(MoneyType)
}))

export interface GetMyFeesEstimatesErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const GetMyFeesEstimatesErrorList: S.Codec<GetMyFeesEstimatesErrorList> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.Array(Error)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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

export interface FeesEstimateResult {
  readonly Status?: string | undefined
  readonly FeesEstimateIdentifier?: FeesEstimateIdentifier | undefined
  readonly FeesEstimate?: FeesEstimate | undefined
  readonly Error?: FeesEstimateError | undefined
}

export const FeesEstimateResult: S.Codec<FeesEstimateResult> = /*#__PURE__*/ S.define(() => S.Struct({
  Status: S.optional(S.String),
  FeesEstimateIdentifier: S.optional(FeesEstimateIdentifier),
  FeesEstimate: S.optional(FeesEstimate),
  Error: S.optional(FeesEstimateError)
}))

export interface FeesEstimateIdentifier {
  readonly MarketplaceId?: string | undefined
  readonly SellerId?: string | undefined
  readonly IdType?: IdType | undefined
  readonly IdValue?: string | undefined
  readonly IsAmazonFulfilled?: boolean | undefined
  readonly PriceToEstimateFees?: PriceToEstimateFees | undefined
  readonly SellerInputIdentifier?: string | undefined
  readonly OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

export const FeesEstimateIdentifier: S.Codec<FeesEstimateIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.optional(S.String),
  SellerId: S.optional(S.String),
  IdType: S.optional(IdType),
  IdValue: S.optional(S.String),
  IsAmazonFulfilled: S.optional(S.Boolean),
  PriceToEstimateFees: S.optional(PriceToEstimateFees),
  SellerInputIdentifier: S.optional(S.String),
  OptionalFulfillmentProgram: S.optional(OptionalFulfillmentProgram)
}))

export interface PriceToEstimateFees {
  readonly ListingPrice: MoneyType
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

export const PriceToEstimateFees: S.Codec<PriceToEstimateFees> = /*#__PURE__*/ S.define(() => S.Struct({
  ListingPrice: MoneyType,
  Shipping: S.optional(MoneyType),
  Points: S.optional(Points)
}))

export interface FeesEstimate {
  /** ISO 8601. */
  readonly TimeOfFeesEstimation: string
  readonly TotalFeesEstimate?: MoneyType | undefined
  readonly FeeDetailList?: FeeDetailList | undefined
}

export const FeesEstimate: S.Codec<FeesEstimate> = /*#__PURE__*/ S.define(() => S.Struct({
  TimeOfFeesEstimation: S.String,
  TotalFeesEstimate: S.optional(MoneyType),
  FeeDetailList: S.optional(FeeDetailList)
}))

export type FeeDetailList = ReadonlyArray<FeeDetail>

export const FeeDetailList: S.Codec<FeeDetailList> = /*#__PURE__*/ S.define(() => S.Array(FeeDetail))

export interface FeesEstimateError {
  readonly Type: string
  readonly Code: string
  readonly Message: string
  readonly Detail: FeesEstimateErrorDetail
}

export const FeesEstimateError: S.Codec<FeesEstimateError> = /*#__PURE__*/ S.define(() => S.Struct({
  Type: S.String,
  Code: S.String,
  Message: S.String,
  Detail: FeesEstimateErrorDetail
}))

export type FeesEstimateErrorDetail = ReadonlyArray<{
  readonly [name: string]: unknown
}>

export const FeesEstimateErrorDetail: S.Codec<FeesEstimateErrorDetail> = /*#__PURE__*/ S.define(() =>
  S.Array(S.Record(S.String, S.Unknown))
)

export interface FeeDetail {
  readonly FeeType: string
  readonly FeeAmount: MoneyType
  readonly FeePromotion?: MoneyType | undefined
  readonly TaxAmount?: MoneyType | undefined
  readonly FinalFee: MoneyType
  readonly IncludedFeeDetailList?: IncludedFeeDetailList | undefined
}

export const FeeDetail: S.Codec<FeeDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  FeeType: S.String,
  FeeAmount: MoneyType,
  FeePromotion: S.optional(MoneyType),
  TaxAmount: S.optional(MoneyType),
  FinalFee: MoneyType,
  IncludedFeeDetailList: S.optional(IncludedFeeDetailList)
}))

export type IncludedFeeDetailList = ReadonlyArray<IncludedFeeDetail>

export const IncludedFeeDetailList: S.Codec<IncludedFeeDetailList> = /*#__PURE__*/ S.define(() =>
  S.Array(IncludedFeeDetail)
)

export interface IncludedFeeDetail {
  readonly FeeType: string
  readonly FeeAmount: MoneyType
  readonly FeePromotion?: MoneyType | undefined
  readonly TaxAmount?: MoneyType | undefined
  readonly FinalFee: MoneyType
}

export const IncludedFeeDetail: S.Codec<IncludedFeeDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  FeeType: S.String,
  FeeAmount: MoneyType,
  FeePromotion: S.optional(MoneyType),
  TaxAmount: S.optional(MoneyType),
  FinalFee: MoneyType
}))

export interface MoneyType {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.optional(S.String),
  Amount: S.optional(S.Number)
}))

export type OptionalFulfillmentProgram = "FBA_CORE" | "FBA_SNL" | "FBA_EFN" | (string & {})

export const OptionalFulfillmentProgram: S.Codec<OptionalFulfillmentProgram> = /*#__PURE__*/ S.define(() => S.String)

export type IdType = "ASIN" | "SellerSKU" | (string & {})

export const IdType: S.Codec<IdType> = /*#__PURE__*/ S.define(() => S.String)
