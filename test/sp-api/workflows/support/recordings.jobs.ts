/** Reports, feeds, Data Kiosk, and other jobs that are begun and waited for. */
import { Effect, Stream } from "effect"
import * as InboundApi from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { document, host, json, market, type Recording } from "./recording.ts"

const report = {
  reportId: "R1",
  reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
  marketplaceIds: [market],
  createdTime: "2026-10-01T08:00:00Z",
  dataStartTime: "2026-10-01T08:00:00Z",
  processingStatus: "DONE",
  reportDocumentId: "D1"
}

const reports: Recording["responses"] = {
  "POST /reports/2021-06-30/reports": json({ reportId: "R1" }),
  "GET /reports/2021-06-30/reports/R1": json(report),
  "GET /reports/2021-06-30/reports?": json({ reports: [report, { ...report, reportId: "R0" }] }),
  "GET /reports/2021-06-30/documents/": json({ reportDocumentId: "D1", ...document("report") }),
  [`GET ${host}/report`]: { text: "seller-sku\titem-name\nA-1\tTea pot\nA-2\tCup\n" }
}

const listings = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [market] } as const

const feed = {
  feedId: "F1",
  feedType: "JSON_LISTINGS_FEED",
  marketplaceIds: [market],
  createdTime: "2026-10-01T08:00:00Z",
  processingStatus: "DONE",
  resultFeedDocumentId: "D2"
}

const feedReport = {
  header: { sellerId: "A1SELLER", version: "2.0", feedId: "F1" },
  issues: [{ messageId: 2, sku: "b", code: "90220", severity: "ERROR", message: "is missing" }],
  summary: { errors: 1, warnings: 0, messagesProcessed: 2, messagesAccepted: 1, messagesInvalid: 1 }
}

const feeds: Recording["responses"] = {
  "POST /feeds/2021-06-30/documents": json({ feedDocumentId: "D0", ...document("upload") }),
  [`PUT ${host}/upload`]: { text: "" },
  "POST /feeds/2021-06-30/feeds": json({ feedId: "F1" }),
  "GET /feeds/2021-06-30/feeds/F1": json(feed),
  "GET /feeds/2021-06-30/feeds?": json({ feeds: [feed] }),
  "GET /feeds/2021-06-30/documents/": json({ feedDocumentId: "D2", ...document("result") }),
  [`GET ${host}/result`]: json(feedReport)
}

const xmlReport = "<AmazonEnvelope><Message><ProcessingReport><ProcessingSummary>"
  + "<MessagesProcessed>2</MessagesProcessed><MessagesSuccessful>1</MessagesSuccessful>"
  + "<MessagesWithError>1</MessagesWithError><MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary>"
  + "<Result><MessageID>2</MessageID><ResultCode>Error</ResultCode><ResultMessageCode>13019</ResultMessageCode>"
  + "<ResultDescription>no such order</ResultDescription></Result></ProcessingReport></Message></AmazonEnvelope>"

const query = {
  queryId: "Q1",
  query: "query{a{b}}",
  createdTime: "2026-10-01T08:00:00Z",
  processingEndTime: "2026-10-01T08:05:00Z",
  processingStatus: "DONE",
  dataDocumentId: "D3"
}

const arn = "arn:aws:sqs:eu-west-1:123456789012:shop"
const destination = { name: "shop", destinationId: "N1", resource: { sqs: { arn } } }
const subscription = { subscriptionId: "S1", payloadVersion: "1.0", destinationId: "N1" }

export const jobs: ReadonlyArray<Recording> = [
  {
    name: "Reports.rows",
    responses: reports,
    run: Stream.runCollect(Reports.rows({ ...listings, reuseWithin: "1 hour" })),
    items: 2
  },
  { name: "Reports.rows that are new", responses: reports, run: Stream.runCollect(Reports.rows(listings)), items: 2 },
  { name: "Reports.resume", responses: reports, run: Stream.runCollect(Reports.resume("R1")), items: 2 },
  {
    name: "Reports.rows of a cancelled report",
    responses: {
      ...reports,
      "GET /reports/2021-06-30/reports/R1": json({
        ...report,
        reportType: "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA",
        processingStatus: "CANCELLED"
      })
    },
    run: Stream.runCollect(
      Reports.rows({
        marketplaceIds: [market],
        reportType: "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA",
        emptyWhenCancelled: true
      })
    ),
    mayDiffer: /./
  },
  { name: "Reports.latest", responses: reports, run: Reports.latest(listings), mayDiffer: /reports\?/ },
  {
    name: "Reports.schedule",
    responses: { "POST /reports/2021-06-30/schedules": json({ reportScheduleId: "S1" }) },
    run: Reports.schedule({ ...listings, period: "P1D", unchecked: true })
  },
  {
    name: "Reports.schedules",
    responses: { "GET /reports/2021-06-30/schedules": json({ reportSchedules: [{ reportScheduleId: "S1" }] }) },
    run: Effect.map(Reports.schedules([listings.reportType]), (all) => all.length)
  },
  {
    name: "Feeds.jsonListings",
    responses: feeds,
    run: Effect.map(
      Stream.runCollect(
        Feeds.jsonListings(
          Stream.make<Array<Feeds.ListingsMessage>>({ operationType: "DELETE", sku: "a" }, {
            operationType: "DELETE",
            sku: "b"
          }),
          { sellerId: "A1SELLER", marketplaceIds: [market] }
        )
      ),
      (all) => all.map(({ accepted, index, sku }) => ({ index, sku, accepted: accepted ? "yes" : undefined }))
    ),
    items: 2
  },
  {
    name: "Feeds.submit",
    responses: {
      ...feeds,
      "GET /feeds/2021-06-30/feeds/F1": json({ ...feed, feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA" }),
      [`GET ${host}/result`]: { text: xmlReport }
    },
    run: Effect.map(
      Feeds.submit("<a/>", { feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA", marketplaceIds: [market] }),
      ({ result }) => result
    )
  },
  {
    name: "Feeds.create after a crash",
    responses: feeds,
    run: Feeds.create("{}", {
      feedType: "JSON_LISTINGS_FEED",
      marketplaceIds: [market],
      uploaded: { feedDocumentId: "D0", since: "2026-10-01T07:00:00Z" }
    })
  },
  {
    name: "DataKiosk.rows",
    responses: {
      "GET /dataKiosk/2023-11-15/queries?": json({ queries: [] }),
      "POST /dataKiosk/2023-11-15/queries": json({ queryId: "Q1" }),
      "GET /dataKiosk/2023-11-15/queries/Q1": json({ ...query, pagination: {} }),
      "GET /dataKiosk/2023-11-15/documents/": json({ documentId: "D3", documentUrl: document("data").url }),
      [`GET ${host}/data`]: { text: "{\"b\":1}\n{\"b\":2}\n" }
    },
    run: Stream.runCollect(DataKiosk.rows("query{a{b}}", {
      run: { idempotencyKey: "k", startedAt: "2026-10-01T00:00:00Z" }
    })),
    items: 2,
    // A query without a document is one that found no data.
    mayDiffer: /dataDocumentId: (removed|null)|queries\/Q1: \{\}/
  },
  {
    name: "Inbound.run",
    responses: {
      "POST /inbound/fba/2024-03-20/inboundPlans": json({ inboundPlanId: "wf1", operationId: "op-1" }),
      "GET /inbound/fba/2024-03-20/operations/": json({
        operation: "createInboundPlan",
        operationId: "op-1",
        operationStatus: "SUCCESS",
        operationProblems: [{ code: "W1", message: "late", severity: "WARNING", details: "box 2" }]
      })
    },
    // A plan of the caller's own: what the response of the call holds is given as it is.
    run: Effect.map(
      Inbound.run(InboundApi.createInboundPlan({ body: { destinationMarketplaces: [market], items: [] } as never })),
      ({ warnings }) => warnings.length
    ),
    mayDiffer: /operationProblems/
  },
  {
    name: "VendorTransactions.run",
    responses: {
      "POST /vendor/orders/v1/acknowledgements": json({ payload: { transactionId: "t-1" } }),
      "GET /vendor/transactions/v1/transactions/": json({
        payload: { transactionStatus: { transactionId: "t-1", status: "Success", errors: [] } }
      })
    },
    run: VendorTransactions.run(VendorOrders.submitAcknowledgement({ body: { acknowledgements: [] } })),
    mayDiffer: /acknowledgements|errors: \[/
  },
  {
    name: "VendorTransactions.untilDone of direct fulfillment",
    responses: {
      "GET /vendor/directFulfillment/transactions/2021-12-28/transactions/": json({
        transactionStatus: {
          transactionId: "t-1",
          status: "Success",
          errors: { errors: [{ code: "W", message: "late" }] }
        }
      })
    },
    run: Effect.map(
      VendorTransactions.untilDone("t-1", { api: "directFulfillment_2021-12-28" }),
      ({ transactionId }) => transactionId
    )
  },
  {
    name: "Uploads.upload",
    responses: {
      "POST /uploads/2020-11-01/uploadDestinations/": json({
        payload: { uploadDestinationId: "U1", url: document("upload").url, headers: { "x-amz-meta-a": "b" } }
      }),
      [`PUT ${host}/upload`]: { text: "" }
    },
    run: Effect.map(
      Uploads.upload({ resource: "messaging/v1/orders/1/messages/invoice", marketplaceId: market, content: "x" }),
      ({ uploadDestinationId }) => ({ uploadDestinationId })
    )
  },
  {
    name: "Notifications.setup",
    responses: {
      "GET /notifications/v1/destinations": json({ payload: [destination] }),
      "POST /notifications/v1/destinations": json({ payload: destination }),
      "GET /notifications/v1/subscriptions/": json({ payload: subscription }),
      "POST /notifications/v1/subscriptions/": json({ payload: subscription }),
      "DELETE /notifications/v1/subscriptions/": json({})
    },
    run: Notifications.setup({
      destination: { name: "shop", sqs: { arn } },
      subscriptions: [{ type: "ORDER_CHANGE", payloadVersion: "1.0" }]
    }),
    // Another id of the destination, in whatever type, is another destination.
    mayDiffer: /subscriptions|destinationId: 7/
  }
]
