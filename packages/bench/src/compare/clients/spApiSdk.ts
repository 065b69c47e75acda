/** `@sp-api-sdk/*`, with the repetition of throttled calls that its README recommends. */
import { SellingPartnerApiAuth } from "@sp-api-sdk/auth"
import { CatalogItemsApiClient } from "@sp-api-sdk/catalog-items-api-2022-04-01"
import { OrdersApiClient } from "@sp-api-sdk/orders-api-v0"
import { ReportsApiClient } from "@sp-api-sdk/reports-api-2021-06-30"
import type { MakeClient } from "../client.ts"
import { marketplaces, reportOf } from "../client.ts"

export const make: MakeClient = async ({ clientId, clientSecret, refreshToken, region }) => {
  const auth = new SellingPartnerApiAuth({ clientId, clientSecret, refreshToken })
  const configuration = { auth, region, rateLimiting: { retry: true } } as const
  const orders = new OrdersApiClient(configuration)
  const catalog = new CatalogItemsApiClient(configuration)
  const reports = new ReportsApiClient(configuration)
  const marketplaceIds = [marketplaces[region]]
  return {
    getOrder: async (orderId) => (await orders.getOrder({ orderId })).data.payload,
    cancellable: (orderId, signal) => orders.getOrder({ orderId }, { signal }),
    search: (asin) => catalog.searchCatalogItems({ marketplaceIds, identifiers: [asin], identifiersType: "ASIN" }),
    createReport: () => reports.createReport({ body: { ...reportOf(region), marketplaceIds } }),
    address: (orderId) => orders.getOrderAddress({ orderId }),
    orders: async (createdAfter) => {
      const ids: Array<string> = []
      let calls = 0
      let nextToken: string | undefined
      do {
        const { data } = await orders.getOrders({
          marketplaceIds,
          createdAfter,
          maxResultsPerPage: 50,
          ...(nextToken === undefined ? undefined : { nextToken })
        })
        calls++
        ids.push(...data.payload!.Orders.map(({ AmazonOrderId }) => AmazonOrderId))
        nextToken = data.payload!.NextToken
      } while (nextToken !== undefined)
      return { ids, calls }
    }
  }
}
