// AUTO-GENERATED from sales.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Sales v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
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

export const GetOrderMetricsInput: S.Codec<GetOrderMetricsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.Array(S.String),
  interval: S.String,
  granularityTimeZone: S.optional(S.String),
  granularity: S.String,
  buyerType: S.optional(S.String),
  fulfillmentNetwork: S.optional(S.String),
  firstDayOfWeek: S.optional(S.String),
  asin: S.optional(S.String),
  sku: S.optional(S.String),
  amazonProgram: S.optional(S.String)
}))

/**
 * `GET /sales/v1/orderMetrics`
 *
 * - Rate: 0.5 requests per second, burst 15
 */
export const getOrderMetrics: Op.Operation<GetOrderMetricsInput, GetOrderMetricsResponse> = /*#__PURE__*/ Op.make({
  section: "Sales",
  id: "getOrderMetrics",
  name: "sales.getOrderMetrics",
  method: "GET",
  path: "/sales/v1/orderMetrics",
  parameters: {
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
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
  rate: 0.5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetOrderMetricsResponse })

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

export const GetOrderMetricsResponse: S.Codec<GetOrderMetricsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrderMetricsList),
  errors: S.optional(ErrorList)
}))

export type OrderMetricsList = ReadonlyArray<OrderMetricsInterval>

export const OrderMetricsList: S.Codec<OrderMetricsList> = /*#__PURE__*/ S.define(() => S.Array(OrderMetricsInterval))

export interface OrderMetricsInterval {
  readonly interval: string
  readonly unitCount: number
  readonly orderItemCount: number
  readonly orderCount: number
  readonly averageUnitPrice: Money
  readonly totalSales: Money
}

export const OrderMetricsInterval: S.Codec<OrderMetricsInterval> = /*#__PURE__*/ S.define(() => S.Struct({
  interval: S.String,
  unitCount: S.Number,
  orderItemCount: S.Number,
  orderCount: S.Number,
  averageUnitPrice: Money,
  totalSales: Money
}))

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

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, amount: Decimal }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)
