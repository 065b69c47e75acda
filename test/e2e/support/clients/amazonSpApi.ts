/** `amazon-sp-api`. */
import { SellingPartner } from "amazon-sp-api"
import { contentType, failureOf, feedType, type MakeClient, marketplaceId, poll, reportType } from "./Client.ts"

// It keeps no status, and the codes of tokens are in the message.
const failure = (error: any) => ({
  status: error.statusCode as number | undefined,
  code: error.code as string | undefined
})

export const make: MakeClient = async ({ clientId, clientSecret, refreshToken }) => {
  const client = new SellingPartner({
    region: "na",
    refresh_token: refreshToken,
    credentials: { SELLING_PARTNER_APP_CLIENT_ID: clientId, SELLING_PARTNER_APP_CLIENT_SECRET: clientSecret },
    options: { retry_remote_timeout: false, timeouts: { deadline: 5000 } }
  })
  const call = (options: object): Promise<any> => client.callAPI(options as never)
  const orders = (query: object) =>
    call({
      operation: "getOrders",
      endpoint: "orders",
      query: { MarketplaceIds: [marketplaceId], ...query },
      options: { version: "v0" }
    })
  return {
    orderIds: async (statuses, createdAfter) => {
      const page = await orders({ CreatedAfter: createdAfter, OrderStatuses: statuses, MaxResultsPerPage: 100 })
      return page.Orders.map((order: any) => order.AmazonOrderId)
    },
    asins: async (identifiers) => {
      const { items } = await call({
        operation: "searchCatalogItems",
        endpoint: "catalogItems",
        query: {
          marketplaceIds: [marketplaceId],
          identifiers,
          identifiersType: "ASIN",
          includedData: ["summaries", "identifiers"]
        },
        options: { version: "2022-04-01" }
      })
      return items.map((item: any) => item.summaries === undefined ? undefined : item.asin)
    },
    report: async () =>
      await client.downloadReport<any>({
        body: { reportType, marketplaceIds: [marketplaceId] },
        version: "2021-06-30",
        interval: 50
      }) as unknown as string,
    feed: async (content) => {
      const document = await call({ operation: "createFeedDocument", endpoint: "feeds", body: { contentType } })
      await client.upload(document, { content, contentType })
      const { feedId } = await call({
        operation: "createFeed",
        endpoint: "feeds",
        body: { feedType, marketplaceIds: [marketplaceId], inputFeedDocumentId: document.feedDocumentId }
      })
      const feed = await poll(async () => {
        const feed = await call({ operation: "getFeed", endpoint: "feeds", path: { feedId } })
        return feed.resultFeedDocumentId === undefined ? undefined : feed
      })
      const result = await call({
        operation: "getFeedDocument",
        endpoint: "feeds",
        path: { feedDocumentId: feed.resultFeedDocumentId }
      })
      return { status: feed.processingStatus, result: await client.download<any>(result) as unknown as string }
    },
    unknownOrder: () =>
      failureOf(call({ operation: "getOrder", endpoint: "orders", path: { orderId: "902-0000000-0000000" } }), failure),
    missingTime: () => failureOf(orders({}), failure)
  }
}
