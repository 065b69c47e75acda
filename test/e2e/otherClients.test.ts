/**
 * The sandbox, called by clients of others: a test with them gets what Amazon would send.
 *
 * Both clients insist on Amazon's https hosts. While a test runs, every https connection of the process leads to the
 * sandbox, in plain http; the clients themselves are as they are published.
 */
import { assert, describe, it } from "@effect/vitest"
import { SellingPartnerApiAuth } from "@sp-api-sdk/auth"
import { CatalogItemsApiClient } from "@sp-api-sdk/catalog-items-api-2022-04-01"
import { OrdersApiClient } from "@sp-api-sdk/orders-api-v0"
import { ReportsApiClient } from "@sp-api-sdk/reports-api-2021-06-30"
import { SellingPartner } from "amazon-sp-api"
import { Effect, Layer, Redacted, Schedule } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import { gunzipSync } from "node:zlib"
import { layerRedirect } from "./support/redirect.ts"

const marketplaceId = Marketplace.US.id
const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
const createdAfter = () => new Date(Date.now() - 50 * 86_400_000).toISOString()

const layer = layerRedirect.pipe(
  Layer.provideMerge(Sandbox.layerServer({ ordersPerSeller: 150, processingTime: "100 millis" }))
)

const secretsOf = ({ clientId, clientSecret, refreshToken }: Sandbox.Credentials) => ({
  clientId,
  clientSecret: Redacted.value(clientSecret),
  refreshToken: Redacted.value(refreshToken)
})

/** The operations in the log that succeeded, each once. */
const succeeded = Effect.map(
  Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.requests),
  (requests) => new Set(requests.filter(({ status }) => status < 300).map(({ operation }) => operation))
)

/** What the seller of the sandbox has, to compare with the results of the clients. */
const expected = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const [seller, now] = yield* Effect.all([world.seller(), world.now])
  const orders = seller.orders.filter((order) => order.marketplace.id === marketplaceId && order.purchased <= now)
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplaceId))
  return {
    orderIds: new Set(orders.map(({ id }) => id)),
    skus: listings.map(({ sku }) => sku),
    asin: listings[0]!.asin
  }
})

// Its types name other versions of the sections.
interface OrdersPage {
  readonly Orders: ReadonlyArray<{ readonly AmazonOrderId: string }>
  readonly NextToken?: string
}

interface CatalogPage {
  readonly items: ReadonlyArray<{ readonly asin: string }>
}

const everything = [
  "lwa.token",
  "ordersV0.getOrders",
  "ordersV0.getOrderItems",
  "catalogItems_2022-04-01.searchCatalogItems",
  "reports_2021-06-30.createReport",
  "reports_2021-06-30.getReport",
  "reports_2021-06-30.getReportDocument",
  "document"
]

/** Calls with `amazon-sp-api`. */
const withAmazonSpApi = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const { asin, orderIds, skus } = yield* expected
  const secrets = secretsOf(sandbox.credentials)
  const client = new SellingPartner({
    region: "na",
    refresh_token: secrets.refreshToken,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: secrets.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: secrets.clientSecret
    },
    options: { retry_remote_timeout: false, timeouts: { deadline: 5000 } }
  })
  const orders = (query: Record<string, unknown>) =>
    Effect.tryPromise((): Promise<unknown> =>
      client.callAPI({
        operation: "getOrders",
        endpoint: "orders",
        query: { MarketplaceIds: [marketplaceId], ...query },
        options: { version: "v0" }
      })
    ).pipe(Effect.map((page) => page as OrdersPage))
  const first = yield* orders({ CreatedAfter: createdAfter(), MaxResultsPerPage: 20 })
  const second = yield* orders({ NextToken: first.NextToken })
  assert.strictEqual(first.Orders.length, 20)
  const ids = [...first.Orders, ...second.Orders].map(({ AmazonOrderId }) => AmazonOrderId)
  assert.strictEqual(new Set(ids).size, ids.length)
  assert.isAbove(ids.length, 20)
  for (const id of ids) assert.isTrue(orderIds.has(id), id)

  const items = yield* Effect.tryPromise(() =>
    client.callAPI({ operation: "getOrderItems", endpoint: "orders", path: { orderId: ids[0]! } })
  )
  assert.isTrue(skus.includes(items.OrderItems[0]!.SellerSKU!))

  const found: CatalogPage = yield* Effect.tryPromise(() =>
    client.callAPI({
      operation: "searchCatalogItems",
      endpoint: "catalogItems",
      query: { marketplaceIds: [marketplaceId], identifiers: [asin], identifiersType: "ASIN" },
      options: { version: "2022-04-01" }
    })
  )
  assert.deepStrictEqual(found.items.map((item) => item.asin), [asin])

  const rows = yield* Effect.tryPromise(async () =>
    await client.downloadReport<ReadonlyArray<Record<string, string>>>({
      body: { reportType, marketplaceIds: [marketplaceId] },
      version: "2021-06-30",
      interval: 50,
      download: { json: true }
    })
  )
  assert.sameMembers(rows.map((row) => row["seller-sku"]), skus)
  assert.includeMembers([...yield* succeeded], everything)
})

/** Calls with `@sp-api-sdk/*`. */
const withSpApiSdk = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const { asin, orderIds, skus } = yield* expected
  const configuration = { auth: new SellingPartnerApiAuth(secretsOf(sandbox.credentials)), region: "na" } as const

  const orders = new OrdersApiClient(configuration)
  const query = { marketplaceIds: [marketplaceId], createdAfter: createdAfter(), maxResultsPerPage: 20 }
  const first = (yield* Effect.tryPromise(() => orders.getOrders(query))).data.payload!
  const second = (yield* Effect.tryPromise(() => orders.getOrders({ ...query, nextToken: first.NextToken! }))).data
  assert.strictEqual(first.Orders.length, 20)
  const ids = [...first.Orders, ...second.payload!.Orders].map(({ AmazonOrderId }) => AmazonOrderId)
  assert.strictEqual(new Set(ids).size, ids.length)
  assert.isAbove(ids.length, 20)
  for (const id of ids) assert.isTrue(orderIds.has(id), id)
  const items = yield* Effect.tryPromise(() => orders.getOrderItems({ orderId: ids[0]! }))
  assert.isTrue(skus.includes(items.data.payload!.OrderItems[0]!.SellerSKU!))

  const catalog = new CatalogItemsApiClient(configuration)
  const found = yield* Effect.tryPromise(() =>
    catalog.searchCatalogItems({ marketplaceIds: [marketplaceId], identifiers: [asin], identifiersType: "ASIN" })
  )
  assert.deepStrictEqual(found.data.items.map((item) => item.asin), [asin])

  const reports = new ReportsApiClient(configuration)
  const created = yield* Effect.tryPromise(() =>
    reports.createReport({ body: { reportType, marketplaceIds: [marketplaceId] } })
  )
  const report = yield* Effect.tryPromise(() => reports.getReport({ reportId: created.data.reportId })).pipe(
    Effect.repeat({
      until: ({ data }) => data.processingStatus === "DONE",
      schedule: Schedule.spaced("50 millis"),
      times: 40
    })
  )
  const { data: document } = yield* Effect.tryPromise(() =>
    reports.getReportDocument({ reportDocumentId: report.data.reportDocumentId! })
  )
  // The client leaves the download to its user.
  const presigned = new URL(document.url)
  const answer = yield* Effect.tryPromise(() => fetch(sandbox.url + presigned.pathname + presigned.search))
  const bytes = new Uint8Array(yield* Effect.tryPromise(() => answer.arrayBuffer()))
  const text = new TextDecoder().decode(document.compressionAlgorithm === "GZIP" ? gunzipSync(bytes) : bytes)
  const [header, ...rows] = text.trimEnd().split(/\r?\n/).map((line) => line.split("\t"))
  const column = header!.indexOf("seller-sku")
  assert.sameMembers(rows.map((row) => row[column]), skus)
  assert.includeMembers([...yield* succeeded], everything)
  assert.strictEqual((yield* sandbox.requestsOf("lwa.token")).length, 1)
})

describe("other clients log in, page through orders, search the catalogue and download a report", () => {
  it.live("amazon-sp-api", () => withAmazonSpApi.pipe(Effect.provide(layer)))

  it.live("@sp-api-sdk", () => withSpApiSdk.pipe(Effect.provide(layer)))
})
