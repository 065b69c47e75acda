/** One call of every kind, and what it left behind. */
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox/Sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as ProductFeesV0 from "effect-sp-api/apis/ProductFeesV0"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { SpApiError } from "effect-sp-api/SpApiError"
import type { SpApi } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"

/** A kind of call. */
export interface Kind {
  readonly title: string
  readonly operation: string
  /** May be sent again when its outcome is unknown. */
  readonly repeatable: boolean
  /** Requests that it takes when nothing goes wrong. */
  readonly requests: number
  readonly run: Effect.Effect<unknown, SpApiError, SpApi | Sandbox>
}

const MarketplaceIds = [Marketplace.US.id]

/** Three pages of orders: those of a range of dates that ends before the sandbox began, so time adds nothing to it. */
const orders = Stream.unwrap(Effect.map(Sandbox.use(({ world }) => world.now), (now) => {
  // Whole days, so that every run asks for the same.
  const today = Math.floor(now / 86_400_000)
  const date = (day: number) => new Date((today + day) * 86_400_000).toISOString()
  return OrdersV0.getOrders.items({
    MarketplaceIds,
    CreatedAfter: date(-50),
    CreatedBefore: date(-1),
    MaxResultsPerPage: 30
  })
}))

export const createReport = Reports.createReport({
  body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: MarketplaceIds }
})

/** The reports that exist. */
export const reports = Reports.getReports.items({
  reportTypes: ["GET_MERCHANT_LISTINGS_ALL_DATA"],
  pageSize: 100
}).pipe(Stream.runCollect)

export const get: Kind = {
  title: "a GET",
  operation: "sellers.getMarketplaceParticipations",
  repeatable: true,
  requests: 1,
  run: Sellers.getMarketplaceParticipations()
}

export const safePost: Kind = {
  title: "a POST that only reads",
  operation: "productFeesV0.getMyFeesEstimates",
  repeatable: true,
  requests: 1,
  run: ProductFeesV0.getMyFeesEstimates({ body: [{ IdType: "ASIN", IdValue: "B000000001" }] })
}

export const unsafePost: Kind = {
  title: "a POST that makes something",
  operation: "reports_2021-06-30.createReport",
  repeatable: false,
  requests: 1,
  run: createReport
}

export const paged: Kind = {
  title: "a stream of pages",
  operation: "ordersV0.getOrders",
  repeatable: true,
  requests: 3,
  run: Stream.runCollect(orders)
}

export const kinds: ReadonlyArray<Kind> = [get, safePost, unsafePost, paged]
