/** `@sp-api-sdk/*`. */
import { SellingPartnerApiAuth } from "@sp-api-sdk/auth"
import { CatalogItemsApiClient } from "@sp-api-sdk/catalog-items-api-2022-04-01"
import { FeedsApiClient } from "@sp-api-sdk/feeds-api-2021-06-30"
import { OrdersApiClient } from "@sp-api-sdk/orders-api-v0"
import { ReportsApiClient } from "@sp-api-sdk/reports-api-2021-06-30"
import { contentType, failureOf, feedType, type MakeClient, marketplaceId, poll, reportType } from "./Client.ts"
import { download, upload } from "./documents.ts"

const failure = (error: any) => {
  const response = error.response ?? error.innerResponse
  return {
    status: response?.status as number | undefined,
    code: (response?.data?.errors?.[0]?.code ?? response?.data?.error) as string | undefined
  }
}

export const make: MakeClient = async (secrets) => {
  const configuration = { auth: new SellingPartnerApiAuth(secrets), region: "na" } as const
  const orders = new OrdersApiClient(configuration)
  const catalog = new CatalogItemsApiClient(configuration)
  const reports = new ReportsApiClient(configuration)
  const feeds = new FeedsApiClient(configuration)
  return {
    orderIds: async (statuses, createdAfter) => {
      const { data } = await orders.getOrders({
        marketplaceIds: [marketplaceId],
        createdAfter,
        orderStatuses: [...statuses],
        maxResultsPerPage: 100
      })
      return data.payload!.Orders.map(({ AmazonOrderId }) => AmazonOrderId)
    },
    asins: async (identifiers) => {
      const { data } = await catalog.searchCatalogItems({
        marketplaceIds: [marketplaceId],
        identifiers: [...identifiers],
        identifiersType: "ASIN",
        includedData: ["summaries", "identifiers"]
      })
      return data.items.map(({ asin, summaries }) => summaries === undefined ? undefined : asin)
    },
    report: async () => {
      const { data } = await reports.createReport({ body: { reportType, marketplaceIds: [marketplaceId] } })
      const id = await poll(async () => (await reports.getReport({ reportId: data.reportId })).data.reportDocumentId)
      return download((await reports.getReportDocument({ reportDocumentId: id })).data)
    },
    feed: async (content) => {
      const { data: document } = await feeds.createFeedDocument({ body: { contentType } })
      await upload(document.url, content)
      const { data } = await feeds.createFeed({
        body: { feedType, marketplaceIds: [marketplaceId], inputFeedDocumentId: document.feedDocumentId }
      })
      const feed = await poll(async () => {
        const { data: feed } = await feeds.getFeed({ feedId: data.feedId })
        return feed.resultFeedDocumentId === undefined ? undefined : feed
      })
      const { data: result } = await feeds.getFeedDocument({ feedDocumentId: feed.resultFeedDocumentId! })
      return { status: feed.processingStatus, result: await download(result) }
    },
    unknownOrder: () => failureOf(orders.getOrder({ orderId: "902-0000000-0000000" }), failure),
    missingTime: () => failureOf(orders.getOrders({ marketplaceIds: [marketplaceId] }), failure)
  }
}
