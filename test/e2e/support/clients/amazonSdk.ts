/** Amazon's own SDK for JavaScript. */
// @ts-expect-error it has no declarations where TypeScript finds them.
import { CatalogitemsSpApi, FeedsSpApi, OrdersSpApi, ReportsSpApi } from "@amazon-sp-api-release/amazon-sp-api-sdk-js"
import { contentType, failureOf, feedType, type MakeClient, marketplaceId, poll, reportType } from "./Client.ts"
import { download, upload } from "./documents.ts"

const failure = (error: any) => ({
  status: error.response?.status as number | undefined,
  code: (error.response?.body?.errors?.[0]?.code ?? error.response?.body?.error) as string | undefined
})

export const make: MakeClient = async ({ clientId, clientSecret, refreshToken }) => {
  const setUp = (client: any): unknown =>
    client.enableAutoRetrievalAccessToken(clientId, clientSecret, refreshToken, null)
  const orders = new OrdersSpApi.OrdersV0Api(setUp(new OrdersSpApi.ApiClient()))
  const catalog = new CatalogitemsSpApi.CatalogApi(setUp(new CatalogitemsSpApi.ApiClient()))
  const reports = new ReportsSpApi.ReportsApi(setUp(new ReportsSpApi.ApiClient()))
  const feeds = new FeedsSpApi.FeedsApi(setUp(new FeedsSpApi.ApiClient()))
  return {
    orderIds: async (statuses, createdAfter) => {
      const { payload } = await orders.getOrders([marketplaceId], {
        createdAfter,
        orderStatuses: [...statuses],
        maxResultsPerPage: 100
      })
      return payload.orders.map((order: any) => order.amazonOrderId)
    },
    asins: async (identifiers) => {
      const { items } = await catalog.searchCatalogItems([marketplaceId], {
        identifiers: [...identifiers],
        identifiersType: "ASIN",
        includedData: ["summaries", "identifiers"]
      })
      return items.map((item: any) => item.summaries === undefined ? undefined : item.asin)
    },
    report: async () => {
      const { reportId } = await reports.createReport({ reportType, marketplaceIds: [marketplaceId] })
      const id = await poll(async () => (await reports.getReport(reportId)).reportDocumentId)
      return download(await reports.getReportDocument(id))
    },
    feed: async (content) => {
      const document = await feeds.createFeedDocument({ contentType })
      await upload(document.url, content)
      const { feedId } = await feeds.createFeed({
        feedType,
        marketplaceIds: [marketplaceId],
        inputFeedDocumentId: document.feedDocumentId
      })
      const feed = await poll(async () => {
        const feed = await feeds.getFeed(feedId)
        return feed.resultFeedDocumentId === undefined ? undefined : feed
      })
      return {
        status: feed.processingStatus,
        result: await download(await feeds.getFeedDocument(feed.resultFeedDocumentId))
      }
    },
    unknownOrder: () => failureOf(orders.getOrder("902-0000000-0000000"), failure),
    missingTime: () => failureOf(orders.getOrders([marketplaceId]), failure)
  }
}
