// AUTO-GENERATED from sales.json by packages/codegen. Do not edit.
/** Sales v1. */
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

/** Input of `getOrderMetrics`. */
export interface GetOrderMetricsInput {
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** Two date-times with a zone: `2026-01-01T00:00:00Z--2026-02-01T00:00:00Z`; the second is not included. */
  readonly interval: string
  /** An IANA time zone: `US/Pacific`; needed for a day or longer. */
  readonly granularityTimeZone?: string | undefined
  readonly granularity: "Hour" | "Day" | "Week" | "Month" | "Year" | "Total" | (string & {})
  /** `All` if not given. */
  readonly buyerType?: "B2B" | "B2C" | "All" | (string & {}) | undefined
  readonly fulfillmentNetwork?: string | undefined
  /** `Monday` if not given. */
  readonly firstDayOfWeek?: "Monday" | "Sunday" | (string & {}) | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  readonly amazonProgram?: "AmazonHaul" | (string & {}) | undefined
}

const $GetOrderMetricsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.Array(Shape.String, 1),
  interval: Shape.String,
  granularityTimeZone: Shape.optional(Shape.String),
  granularity: Shape.String,
  buyerType: Shape.optional(Shape.String),
  fulfillmentNetwork: Shape.optional(Shape.String),
  firstDayOfWeek: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  amazonProgram: Shape.optional(Shape.String)
}))
export const GetOrderMetricsInput: Schemas.Codec<GetOrderMetricsInput> = Schemas.make($GetOrderMetricsInput)

/**
 * `GET /sales/v1/orderMetrics`
 *
 * - Rate: 0.5 requests per second, burst 15
 * - `asin` excludes `sku`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getordermetrics
 */
export const getOrderMetrics: Op.Operation<GetOrderMetricsInput, GetOrderMetricsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOrderMetricsResponse })

/** The operations of Sales as one service. */
export class Service extends Context.Service<Service, {
  readonly getOrderMetrics: (
    input: GetOrderMetricsInput,
    options?: CallOptions
  ) => Effect.Effect<GetOrderMetricsResponse, SpApiError>
}>()("effect-sp-api/apis/Sales") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getOrderMetrics
}))

export interface GetOrderMetricsResponse {
  readonly payload?: OrderMetricsList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOrderMetricsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderMetricsList),
  errors: Shape.optional($ErrorList)
}))
export const GetOrderMetricsResponse: Schemas.Codec<GetOrderMetricsResponse> = Schemas.make($GetOrderMetricsResponse)

export type OrderMetricsList = ReadonlyArray<OrderMetricsInterval>

const $OrderMetricsList: Shape.Shape = Shape.define(() => Shape.Array($OrderMetricsInterval))
export const OrderMetricsList: Schemas.Codec<OrderMetricsList> = Schemas.make($OrderMetricsList)

export interface OrderMetricsInterval {
  readonly interval: string
  /** A whole number. */
  readonly unitCount: number
  /** A whole number. */
  readonly orderItemCount: number
  /** A whole number. */
  readonly orderCount: number
  /** An amount with its currency. */
  readonly averageUnitPrice: Money
  /** An amount with its currency. */
  readonly totalSales: Money
}

const $OrderMetricsInterval: Shape.Shape = Shape.define(() => Shape.Struct({
  interval: Shape.String,
  unitCount: Shape.Number,
  orderItemCount: Shape.Number,
  orderCount: Shape.Number,
  averageUnitPrice: $Money,
  totalSales: $Money
}))
export const OrderMetricsInterval: Schemas.Codec<OrderMetricsInterval> = Schemas.make($OrderMetricsInterval)

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ currencyCode: Shape.String, amount: $Decimal }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)
