/**
 * What programs export of this library without writing its types out. `check:packages` emits the declarations of this
 * file and looks that they name public modules alone: a name of an internal module would break in the next release.
 */
import { Marketplace, Region, SpApi, SpApiAccounts, SpApiConfig, SpApiTest } from "effect-sp-api"
import * as FulfillmentInbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as ReportsApi from "effect-sp-api/apis/Reports_2021_06_30"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Signer from "effect-sp-api/auth/Signer"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import * as Charset from "effect-sp-api/documents/Charset"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import * as Json from "effect-sp-api/documents/Json"
import * as Upload from "effect-sp-api/documents/Upload"
import * as Xml from "effect-sp-api/documents/Xml"
import * as Policy from "effect-sp-api/http/Policy"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as Checking from "effect-sp-api/operation/Checking"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

const filter = { MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2026-01-01T00:00:00Z" }

export const typedQuery = SalesAndTraffic.salesAndTrafficByDate({
  startDate: "2026-01-01",
  endDate: "2026-01-31",
  aggregateBy: "DAY",
  marketplaceIds: [Marketplace.US.id]
}, { startDate: true, sales: { orderedProductSales: { amount: true } } })
export const typedRows = DataKiosk.rows(typedQuery)
export const view = SalesAndTraffic.salesAndTrafficByAsin
export const dataset = SalesAndTraffic.dataset

export const page = OrdersV0.getOrders(filter)
export const whole = OrdersV0.getOrders.withResponse(filter)
export const items = OrdersV0.getOrders.items(filter)
export const pages = FulfillmentInbound.listInboundPlans.pages({})
export const operation = OrdersV0.getOrders
export const spec = OrdersV0.getOrders.spec
export const section = OrdersV0.layer
export const schema = OrdersV0.Order

export const client = SpApi.layerFromEnv().pipe(Layer.provide(FetchHttpClient.layer))
export const signed = SpApi.layerSigned({ clientId: "", clientSecret: Redacted.make("") })
export class Accounts extends SpApiAccounts.Service<Accounts>()("app/Accounts", {
  lookup: (sellerId: string) => Effect.succeed(Redacted.make(sellerId))
}) {}
export const stub = SpApiTest.on(OrdersV0.getOrders, () => Effect.succeed({}))
export const settings = (...args: Parameters<typeof SpApiConfig.make>) => SpApiConfig.make(...args)
export const region = (...args: Parameters<typeof Region.fromId>) => Region.fromId(...args)
export const auth = { LwaTokenService, OAuth, Signer, StsCredentialService } as const
export const documents = { Charset, Delimited, Document, Json, Upload, Xml } as const
export const text = Document.text(ReportsApi.getReportDocument({ reportDocumentId: "" }))
export const http = { Policy, RawHttpClient, Checking } as const
export const orders = (...args: Parameters<typeof Orders.search>) => Orders.search(...args)
export const prices = (...args: Parameters<typeof Batches.itemOffers>) => Batches.itemOffers(...args)
export const feed = (...args: Parameters<typeof Feeds.submit>) => Feeds.submit(...args)
export const messages = (...args: Parameters<typeof Feeds.jsonListings>) => Feeds.jsonListings(...args)
export const query = (...args: Parameters<typeof DataKiosk.rows>) => DataKiosk.rows(...args)
export const plan = (...args: Parameters<typeof Inbound.untilDone>) => Inbound.untilDone(...args)
export const labels = (...args: Parameters<typeof Labels.file>) => Labels.file(...args)
export const put = (...args: Parameters<typeof Listings.put>) => Listings.put(...args)
export const patch = (...args: Parameters<typeof Listings.patch>) => Listings.patch(...args)
export const live = (...args: Parameters<typeof Listings.untilLive>) => Listings.untilLive(...args)
export const setup = (...args: Parameters<typeof Notifications.setup>) => Notifications.setup(...args)
export const report = Reports.rows({
  reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
  marketplaceIds: [Marketplace.DE.id]
})
export const upload = (...args: Parameters<typeof Uploads.upload>) => Uploads.upload(...args)
export const vendor = (...args: Parameters<typeof VendorTransactions.untilDone>) =>
  VendorTransactions.untilDone(...args)
