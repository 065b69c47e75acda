/** Amazon's SDK for JavaScript, with its rate limiter, which is on by default. */
// @ts-expect-error it has no declarations where TypeScript finds them.
import { CatalogitemsSpApi, OrdersSpApi, ReportsSpApi } from "@amazon-sp-api-release/amazon-sp-api-sdk-js"
import type { MakeClient } from "../client.ts"
import { marketplaces, reportOf } from "../client.ts"

/** What its declarations would say, of that what is called here. */
interface ApiClient {
  readonly enableAutoRetrievalAccessToken: (...values: ReadonlyArray<string | null>) => ApiClient
  readonly enableAutoRetrievalRestrictedDataToken: (...values: ReadonlyArray<string>) => ApiClient
}

interface OrdersPage {
  readonly orders: ReadonlyArray<{ readonly amazonOrderId: string }>
  readonly nextToken?: string
}

export const make: MakeClient = async ({ clientId, clientSecret, refreshToken, region }) => {
  const endpoint = `https://sellingpartnerapi-${region}.amazon.com`
  const withToken = (client: ApiClient) =>
    client.enableAutoRetrievalAccessToken(clientId, clientSecret, refreshToken, null)
  const withRestrictedToken = (client: ApiClient) =>
    client.enableAutoRetrievalRestrictedDataToken(clientId, clientSecret, refreshToken)
  const orders = new OrdersSpApi.OrdersV0Api(withToken(new OrdersSpApi.ApiClient(endpoint)))
  const restricted = new OrdersSpApi.OrdersV0Api(withRestrictedToken(new OrdersSpApi.ApiClient(endpoint)))
  const catalog = new CatalogitemsSpApi.CatalogApi(withToken(new CatalogitemsSpApi.ApiClient(endpoint)))
  const reports = new ReportsSpApi.ReportsApi(withToken(new ReportsSpApi.ApiClient(endpoint)))
  const marketplaceIds = [marketplaces[region]]
  return {
    getOrder: async (orderId) => (await orders.getOrder(orderId)).payload,
    search: (asin) => catalog.searchCatalogItems(marketplaceIds, { identifiers: [asin], identifiersType: "ASIN" }),
    createReport: () => reports.createReport(reportOf(region)),
    address: (orderId) => restricted.getOrderAddress(orderId),
    orders: async (createdAfter) => {
      const ids: Array<string> = []
      let calls = 0
      let nextToken: string | undefined
      do {
        const options = { createdAfter, maxResultsPerPage: 50, nextToken }
        const page: OrdersPage = (await orders.getOrders(marketplaceIds, options)).payload
        calls++
        ids.push(...page.orders.map(({ amazonOrderId }) => amazonOrderId))
        nextToken = page.nextToken
      } while (nextToken !== undefined)
      return { ids, calls }
    }
  }
}
