// AUTO-GENERATED from sales.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Sales v1. */
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

/** Input of `getOrderMetrics`. */
export interface GetOrderMetricsInput {
  readonly marketplaceIds: ReadonlyArray<string>
  readonly interval: string
  readonly granularityTimeZone?: string | undefined
  readonly granularity: "Hour" | "Day" | "Week" | "Month" | "Year" | "Total" | (string & {})
  readonly buyerType?: "B2B" | "B2C" | "All" | (string & {}) | undefined
  readonly fulfillmentNetwork?: string | undefined
  readonly firstDayOfWeek?: "Monday" | "Sunday" | (string & {}) | undefined
  readonly asin?: string | undefined
  readonly sku?: string | undefined
  readonly amazonProgram?: "AmazonHaul" | (string & {}) | undefined
}

const $GetOrderMetricsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.Array(C.String),
  interval: C.String,
  granularityTimeZone: C.optional(C.String),
  granularity: C.String,
  buyerType: C.optional(C.String),
  fulfillmentNetwork: C.optional(C.String),
  firstDayOfWeek: C.optional(C.String),
  asin: C.optional(C.String),
  sku: C.optional(C.String),
  amazonProgram: C.optional(C.String)
}))
export const GetOrderMetricsInput: S.Codec<GetOrderMetricsInput> = /*#__PURE__*/ S.schema($GetOrderMetricsInput)

/**
 * `GET /sales/v1/orderMetrics`
 *
 * - Rate: 0.5 requests per second, burst 15
 * - `asin` excludes `sku`
 */
export const getOrderMetrics: Op.Operation<GetOrderMetricsInput, GetOrderMetricsResponse> = /*#__PURE__*/ Op.make({
  section: "Sales",
  id: "getOrderMetrics",
  name: "sales.getOrderMetrics",
  method: "GET",
  path: "/sales/v1/orderMetrics",
  parameters: {
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    interval: { in: "query", type: "string", required: true },
    granularityTimeZone: { in: "query", type: "string" },
    granularity: { in: "query", type: "string", required: true },
    buyerType: { in: "query", type: "string" },
    fulfillmentNetwork: { in: "query", type: "string" },
    firstDayOfWeek: { in: "query", type: "string" },
    asin: { in: "query", type: "string" },
    sku: { in: "query", type: "string" },
    amazonProgram: { in: "query", type: "string" }
  },
  rules: [["excludes", "asin", "sku"]],
  rate: 0.5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetOrderMetricsResponse })

/** The operations of Sales as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getOrderMetrics: (
    input: GetOrderMetricsInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderMetricsResponse, SpApiError>
}>()("effect-sp-api/apis/Sales")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getOrderMetrics
}))

export interface GetOrderMetricsResponse {
  readonly payload?: OrderMetricsList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOrderMetricsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderMetricsList),
  errors: C.optional($ErrorList)
}))
export const GetOrderMetricsResponse: S.Codec<GetOrderMetricsResponse> = /*#__PURE__*/ S.schema(
  $GetOrderMetricsResponse
)

export type OrderMetricsList = ReadonlyArray<OrderMetricsInterval>

const $OrderMetricsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderMetricsInterval))
export const OrderMetricsList: S.Codec<OrderMetricsList> = /*#__PURE__*/ S.schema($OrderMetricsList)

export interface OrderMetricsInterval {
  readonly interval: string
  readonly unitCount: number
  readonly orderItemCount: number
  readonly orderCount: number
  readonly averageUnitPrice: Money
  readonly totalSales: Money
}

const $OrderMetricsInterval: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  interval: C.String,
  unitCount: C.Number,
  orderItemCount: C.Number,
  orderCount: C.Number,
  averageUnitPrice: $Money,
  totalSales: $Money
}))
export const OrderMetricsInterval: S.Codec<OrderMetricsInterval> = /*#__PURE__*/ S.schema($OrderMetricsInterval)

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, amount: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)
