/** Ours without Effect, as its README says, with its defaults. */
import { Effect, Redacted, Schedule, Stream } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as ReportsApi from "effect-sp-api/apis/Reports_2021_06_30"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Reports from "effect-sp-api/workflows/Reports"
import type { MakeClient, ReportRead } from "../client.ts"
import { marketplaces, reportOf } from "../client.ts"

export const make: MakeClient = async ({ clientId, clientSecret, endpoint, refreshToken, region }) => {
  const api = SpApiPromise.make(NodeSpApi.layer({
    region,
    endpoint,
    lwaEndpoint: `${endpoint}/auth/o2/token`,
    clientId,
    clientSecret: Redacted.make(clientSecret),
    refreshToken: Redacted.make(refreshToken)
  }))
  const marketplaceIds = [marketplaces[region]]
  const getOrder = (orderId: string) => Effect.map(OrdersV0.getOrder({ orderId }), ({ payload }) => payload)
  const report = (rows?: number) => ({ ...reportOf(region, rows), poll: Schedule.spaced("200 millis") })
  return {
    getOrder: (orderId) => api.run(getOrder(orderId)),
    cancellable: (orderId, signal) => api.run(getOrder(orderId), { signal }),
    search: (asin) =>
      api.run(CatalogItems.searchCatalogItems({ marketplaceIds, identifiers: [asin], identifiersType: "ASIN" })),
    createReport: () => api.run(ReportsApi.createReport({ body: reportOf(region) })),
    address: (orderId) => api.run(OrdersV0.getOrderAddress({ orderId }, { restricted: true })),
    orders: async (CreatedAfter) => {
      const ids: Array<string> = []
      const orders = OrdersV0.getOrders.items({ MarketplaceIds: marketplaceIds, CreatedAfter, MaxResultsPerPage: 50 })
      for await (const order of api.iterate(orders)) ids.push(order.AmazonOrderId)
      return { ids, calls: 1 }
    },
    report: async (count) => {
      let first: ReportRead["first"] = {}
      let rows = 0
      for await (const row of api.iterate(Reports.rows(report(count)))) if (rows++ === 0) first = row
      return { first, rows }
    },
    reportBytes: (count) =>
      api.run(Stream.runFold(
        Reports.bytes(report(count)),
        () => 0,
        (sum, bytes) => sum + bytes.length
      ))
  }
}
