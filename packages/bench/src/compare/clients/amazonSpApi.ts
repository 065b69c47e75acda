/** `amazon-sp-api`, with its defaults: it repeats throttled calls and gets tokens. */
import { SellingPartner } from "amazon-sp-api"
import type { MakeClient } from "../client.ts"
import { marketplaces, reportOf } from "../client.ts"

interface OrdersPage {
  readonly Orders: ReadonlyArray<{ readonly AmazonOrderId: string }>
  readonly NextToken?: string
}

/** What its declarations lack. */
interface Streams {
  readonly downloadReportStream: (options: object) => Promise<AsyncIterable<Buffer>>
}

export const make: MakeClient = async ({ clientId, clientSecret, refreshToken, region }) => {
  const client = new SellingPartner({
    region,
    refresh_token: refreshToken,
    credentials: { SELLING_PARTNER_APP_CLIENT_ID: clientId, SELLING_PARTNER_APP_CLIENT_SECRET: clientSecret }
  })
  // Its declarations know the operations and options of some versions.
  const call = <A = unknown>(options: object): Promise<A> => client.callAPI(options as never) as Promise<A>
  const report = (rows?: number) => ({ body: reportOf(region, rows), version: "2021-06-30", interval: 200 } as const)
  return {
    getOrder: (orderId) => call({ operation: "getOrder", endpoint: "orders", path: { orderId } }),
    search: (asin) =>
      call({
        operation: "searchCatalogItems",
        endpoint: "catalogItems",
        query: { marketplaceIds: [marketplaces[region]], identifiers: [asin], identifiersType: "ASIN" },
        options: { version: "2022-04-01" }
      }),
    createReport: () => call({ operation: "createReport", endpoint: "reports", body: reportOf(region) }),
    address: (orderId) => call({ operation: "getOrderAddress", endpoint: "orders", path: { orderId } }),
    orders: async (CreatedAfter) => {
      const ids: Array<string> = []
      let calls = 0
      let NextToken: string | undefined
      do {
        const page: OrdersPage = await call({
          operation: "getOrders",
          endpoint: "orders",
          query: { MarketplaceIds: [marketplaces[region]], CreatedAfter, MaxResultsPerPage: 50, NextToken }
        })
        calls++
        ids.push(...page.Orders.map(({ AmazonOrderId }) => AmazonOrderId))
        NextToken = page.NextToken
      } while (NextToken !== undefined)
      return { ids, calls }
    },
    report: async (rows) => {
      const read = await client.downloadReport<ReadonlyArray<Record<string, string>>>({
        ...report(rows),
        download: { json: true }
      } as never) as unknown as ReadonlyArray<Record<string, string>>
      return { first: read[0] ?? {}, rows: read.length }
    },
    reportBytes: async (rows) => {
      let bytes = 0
      const stream = await (client as unknown as Streams).downloadReportStream(report(rows))
      for await (const chunk of stream) bytes += chunk.length
      return bytes
    }
  }
}
