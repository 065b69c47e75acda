// AUTO-GENERATED from productFeesV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Fees v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMyFeesEstimateForSKU`. */
export interface GetMyFeesEstimateForSKUInput {
  readonly SellerSKU: string
  readonly body: GetMyFeesEstimateRequest
}

const $GetMyFeesEstimateForSKUInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerSKU: C.String,
  body: $GetMyFeesEstimateRequest
}))
export const GetMyFeesEstimateForSKUInput: S.Codec<GetMyFeesEstimateForSKUInput> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimateForSKUInput
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
}, { body: (): C.Shape => $GetMyFeesEstimateRequest, output: (): C.Shape => $GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimateForASIN`. */
export interface GetMyFeesEstimateForASINInput {
  readonly Asin: string
  readonly body: GetMyFeesEstimateRequest
}

const $GetMyFeesEstimateForASINInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Asin: C.String,
  body: $GetMyFeesEstimateRequest
}))
export const GetMyFeesEstimateForASINInput: S.Codec<GetMyFeesEstimateForASINInput> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimateForASINInput
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
}, { body: (): C.Shape => $GetMyFeesEstimateRequest, output: (): C.Shape => $GetMyFeesEstimateResponse })

/** Input of `getMyFeesEstimates`. */
export interface GetMyFeesEstimatesInput {
  readonly body: GetMyFeesEstimatesRequest
}

const $GetMyFeesEstimatesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $GetMyFeesEstimatesRequest }))
export const GetMyFeesEstimatesInput: S.Codec<GetMyFeesEstimatesInput> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimatesInput
)

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
}, { body: (): C.Shape => $GetMyFeesEstimatesRequest, output: (): C.Shape => $GetMyFeesEstimatesResponse })

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

const $GetMyFeesEstimateRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeesEstimateRequest: C.optional($FeesEstimateRequest)
}))
export const GetMyFeesEstimateRequest: S.Codec<GetMyFeesEstimateRequest> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimateRequest
)

export type GetMyFeesEstimatesRequest = ReadonlyArray<FeesEstimateByIdRequest>

const $GetMyFeesEstimatesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FeesEstimateByIdRequest))
export const GetMyFeesEstimatesRequest: S.Codec<GetMyFeesEstimatesRequest> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimatesRequest
)

export interface FeesEstimateByIdRequest {
  readonly FeesEstimateRequest?: FeesEstimateRequest | undefined
  readonly IdType: IdType
  readonly IdValue: string
}

const $FeesEstimateByIdRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeesEstimateRequest: C.optional($FeesEstimateRequest),
  IdType: $IdType,
  IdValue: C.String
}))
export const FeesEstimateByIdRequest: S.Codec<FeesEstimateByIdRequest> = /*#__PURE__*/ S.schema(
  $FeesEstimateByIdRequest
)

export interface FeesEstimateRequest {
  readonly MarketplaceId: string
  readonly IsAmazonFulfilled?: boolean | undefined
  readonly PriceToEstimateFees: PriceToEstimateFees
  readonly Identifier: string
  readonly OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

const $FeesEstimateRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  IsAmazonFulfilled: C.optional(C.Boolean),
  PriceToEstimateFees: $PriceToEstimateFees,
  Identifier: C.String,
  OptionalFulfillmentProgram: C.optional($OptionalFulfillmentProgram)
}))
export const FeesEstimateRequest: S.Codec<FeesEstimateRequest> = /*#__PURE__*/ S.schema($FeesEstimateRequest)

export interface GetMyFeesEstimateResponse {
  readonly payload?: GetMyFeesEstimateResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetMyFeesEstimateResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetMyFeesEstimateResult),
  errors: C.optional($ErrorList)
}))
export const GetMyFeesEstimateResponse: S.Codec<GetMyFeesEstimateResponse> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimateResponse
)

export interface GetMyFeesEstimateResult {
  readonly FeesEstimateResult?: FeesEstimateResult | undefined
}

const $GetMyFeesEstimateResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeesEstimateResult: C.optional($FeesEstimateResult)
}))
export const GetMyFeesEstimateResult: S.Codec<GetMyFeesEstimateResult> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimateResult
)

export type GetMyFeesEstimatesResponse = ReadonlyArray<FeesEstimateResult>

const $GetMyFeesEstimatesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FeesEstimateResult))
export const GetMyFeesEstimatesResponse: S.Codec<GetMyFeesEstimatesResponse> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimatesResponse
)

export interface Points {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: MoneyType | undefined
}

const $Points: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PointsNumber: C.optional(C.Number),
  PointsMonetaryValue: C.optional($MoneyType)
}))
export const Points: S.Codec<Points> = /*#__PURE__*/ S.schema($Points)

export interface GetMyFeesEstimatesErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $GetMyFeesEstimatesErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const GetMyFeesEstimatesErrorList: S.Codec<GetMyFeesEstimatesErrorList> = /*#__PURE__*/ S.schema(
  $GetMyFeesEstimatesErrorList
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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

export interface FeesEstimateResult {
  readonly Status?: string | undefined
  readonly FeesEstimateIdentifier?: FeesEstimateIdentifier | undefined
  readonly FeesEstimate?: FeesEstimate | undefined
  readonly Error?: FeesEstimateError | undefined
}

const $FeesEstimateResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Status: C.optional(C.String),
  FeesEstimateIdentifier: C.optional($FeesEstimateIdentifier),
  FeesEstimate: C.optional($FeesEstimate),
  Error: C.optional($FeesEstimateError)
}))
export const FeesEstimateResult: S.Codec<FeesEstimateResult> = /*#__PURE__*/ S.schema($FeesEstimateResult)

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

const $FeesEstimateIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.optional(C.String),
  SellerId: C.optional(C.String),
  IdType: C.optional($IdType),
  IdValue: C.optional(C.String),
  IsAmazonFulfilled: C.optional(C.Boolean),
  PriceToEstimateFees: C.optional($PriceToEstimateFees),
  SellerInputIdentifier: C.optional(C.String),
  OptionalFulfillmentProgram: C.optional($OptionalFulfillmentProgram)
}))
export const FeesEstimateIdentifier: S.Codec<FeesEstimateIdentifier> = /*#__PURE__*/ S.schema($FeesEstimateIdentifier)

export interface PriceToEstimateFees {
  readonly ListingPrice: MoneyType
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

const $PriceToEstimateFees: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ListingPrice: $MoneyType,
  Shipping: C.optional($MoneyType),
  Points: C.optional($Points)
}))
export const PriceToEstimateFees: S.Codec<PriceToEstimateFees> = /*#__PURE__*/ S.schema($PriceToEstimateFees)

export interface FeesEstimate {
  /** ISO 8601. */
  readonly TimeOfFeesEstimation: string
  readonly TotalFeesEstimate?: MoneyType | undefined
  readonly FeeDetailList?: FeeDetailList | undefined
}

const $FeesEstimate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TimeOfFeesEstimation: C.String,
  TotalFeesEstimate: C.optional($MoneyType),
  FeeDetailList: C.optional($FeeDetailList)
}))
export const FeesEstimate: S.Codec<FeesEstimate> = /*#__PURE__*/ S.schema($FeesEstimate)

export type FeeDetailList = ReadonlyArray<FeeDetail>

const $FeeDetailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FeeDetail))
export const FeeDetailList: S.Codec<FeeDetailList> = /*#__PURE__*/ S.schema($FeeDetailList)

export interface FeesEstimateError {
  readonly Type: string
  readonly Code: string
  readonly Message: string
  readonly Detail: FeesEstimateErrorDetail
}

const $FeesEstimateError: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Type: C.String,
  Code: C.String,
  Message: C.String,
  Detail: $FeesEstimateErrorDetail
}))
export const FeesEstimateError: S.Codec<FeesEstimateError> = /*#__PURE__*/ S.schema($FeesEstimateError)

export type FeesEstimateErrorDetail = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $FeesEstimateErrorDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.Record(C.Unknown)))
export const FeesEstimateErrorDetail: S.Codec<FeesEstimateErrorDetail> = /*#__PURE__*/ S.schema(
  $FeesEstimateErrorDetail
)

export interface FeeDetail {
  readonly FeeType: string
  readonly FeeAmount: MoneyType
  readonly FeePromotion?: MoneyType | undefined
  readonly TaxAmount?: MoneyType | undefined
  readonly FinalFee: MoneyType
  readonly IncludedFeeDetailList?: IncludedFeeDetailList | undefined
}

const $FeeDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeeType: C.String,
  FeeAmount: $MoneyType,
  FeePromotion: C.optional($MoneyType),
  TaxAmount: C.optional($MoneyType),
  FinalFee: $MoneyType,
  IncludedFeeDetailList: C.optional($IncludedFeeDetailList)
}))
export const FeeDetail: S.Codec<FeeDetail> = /*#__PURE__*/ S.schema($FeeDetail)

export type IncludedFeeDetailList = ReadonlyArray<IncludedFeeDetail>

const $IncludedFeeDetailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($IncludedFeeDetail))
export const IncludedFeeDetailList: S.Codec<IncludedFeeDetailList> = /*#__PURE__*/ S.schema($IncludedFeeDetailList)

export interface IncludedFeeDetail {
  readonly FeeType: string
  readonly FeeAmount: MoneyType
  readonly FeePromotion?: MoneyType | undefined
  readonly TaxAmount?: MoneyType | undefined
  readonly FinalFee: MoneyType
}

const $IncludedFeeDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeeType: C.String,
  FeeAmount: $MoneyType,
  FeePromotion: C.optional($MoneyType),
  TaxAmount: C.optional($MoneyType),
  FinalFee: $MoneyType
}))
export const IncludedFeeDetail: S.Codec<IncludedFeeDetail> = /*#__PURE__*/ S.schema($IncludedFeeDetail)

export interface MoneyType {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

const $MoneyType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CurrencyCode: C.optional(C.String),
  Amount: C.optional(C.Number)
}))
export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.schema($MoneyType)

export type OptionalFulfillmentProgram = "FBA_CORE" | "FBA_SNL" | "FBA_EFN" | (string & {})

const $OptionalFulfillmentProgram: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OptionalFulfillmentProgram: S.Codec<OptionalFulfillmentProgram> = /*#__PURE__*/ S.schema(
  $OptionalFulfillmentProgram
)

export type IdType = "ASIN" | "SellerSKU" | (string & {})

const $IdType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const IdType: S.Codec<IdType> = /*#__PURE__*/ S.schema($IdType)
