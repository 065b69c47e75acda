/**
 * The steps of every tutorial of the Selling Partner API, from the first token to the rows of a report.
 *
 * With real credentials (see README.md): `node examples/quickstart.ts`. With AWS keys in the environment it signs its
 * requests, otherwise it calls unsigned. It buys a shipping label only with SPAPI_QUICKSTART_BUY_LABEL=true, because a
 * label costs money.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Config, Console, DateTime, Effect, Layer, Option, Redacted, Stream } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as MerchantFulfillmentV0 from "effect-sp-api/apis/MerchantFulfillmentV0"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import { StsCredentialService } from "effect-sp-api/auth/StsCredentialService"
import * as Reports from "effect-sp-api/workflows/Reports"
import { step, table } from "./support/account.ts"

const token = Effect.gen(function*() {
  const lwa = yield* LwaTokenService
  const value = Redacted.value(yield* lwa.accessToken)
  yield* Console.log(
    `  an access token of ${value.length} characters, valid for an hour, cached and renewed automatically`
  )
})

const role = Effect.gen(function*() {
  const sts = yield* Effect.serviceOption(StsCredentialService)
  if (Option.isNone(sts)) {
    return yield* Console.log("  not needed: requests are unsigned, as Amazon has preferred since 2023-10-02")
  }
  const credentials = yield* sts.value.credentials
  const until = credentials.expiration === undefined ? "" : `, until ${new Date(credentials.expiration).toISOString()}`
  yield* Console.log(
    `  temporary keys ${credentials.accessKeyId.slice(0, 4)}…${until}; every request is signed with them`
  )
})

const firstCalls = (marketplace: Marketplace.Marketplace) =>
  Effect.gen(function*() {
    const participations = yield* Sellers.getMarketplaceParticipations()
    const names = participations.payload?.map((entry) => entry.marketplace.countryCode) ?? []
    yield* Console.log(`  sells in ${names.join(", ")}`)
    const found = yield* CatalogItems.searchCatalogItems({
      marketplaceIds: [marketplace.id],
      keywords: ["shirt"],
      includedData: ["summaries"]
    })
    for (const item of found.items.slice(0, 3)) {
      yield* Console.log(`  ${item.asin}  ${item.summaries?.[0]?.itemName ?? ""}`)
    }
  })

const recentOrders = (marketplace: Marketplace.Marketplace) =>
  Effect.gen(function*() {
    const since = DateTime.subtract(yield* DateTime.now, { days: 30 })
    const orders = yield* OrdersV0.getOrders.items({
      MarketplaceIds: [marketplace.id],
      CreatedAfter: DateTime.toUtc(since),
      MaxResultsPerPage: 20
    }).pipe(Stream.runCollect)
    yield* table(
      ["order", "placed", "status", "ships", "total"],
      orders.slice(0, 8).map((order) => [
        order.AmazonOrderId,
        order.PurchaseDate.slice(0, 10),
        order.OrderStatus,
        order.FulfillmentChannel ?? "",
        order.OrderTotal === undefined ? "" : `${order.OrderTotal.Amount} ${order.OrderTotal.CurrencyCode}`
      ])
    )
    yield* Console.log(`  ${orders.length} orders in the last 30 days`)
    return orders
  })

const buyer = (order: OrdersV0.Order) =>
  Effect.gen(function*() {
    const { payload } = yield* OrdersV0.getOrder({ orderId: order.AmazonOrderId }, {
      dataElements: ["buyerInfo", "shippingAddress"]
    })
    const name = payload?.BuyerInfo?.BuyerName
    const city = payload?.ShippingAddress?.City
    yield* Console.log(
      `  ${order.AmazonOrderId}: name ${initials(name)}, city ${
        city ?? "unknown"
      } (shortened here: it is personal data)`
    )
  })

const initials = (name: string | undefined): string => name?.replace(/\p{L}+/gu, (word) => `${word[0]}.`) ?? "unknown"

const shippingLabel = (order: OrdersV0.Order) =>
  Effect.gen(function*() {
    const items = yield* OrdersV0.getOrderItems.items({ orderId: order.AmazonOrderId }).pipe(Stream.runCollect)
    const details: MerchantFulfillmentV0.ShipmentRequestDetails = {
      AmazonOrderId: order.AmazonOrderId,
      ItemList: items.map((item) => ({ OrderItemId: item.OrderItemId, Quantity: item.QuantityOrdered })),
      ShipFromAddress: {
        Name: "Warehouse",
        AddressLine1: "1 Main Street",
        City: "Seattle",
        StateOrProvinceCode: "WA",
        PostalCode: "98101",
        CountryCode: "US",
        Email: "warehouse@example.com",
        Phone: "+1 206 555 0100"
      },
      PackageDimensions: { Length: 10, Width: 8, Height: 4, Unit: "inches" },
      Weight: { Value: 16, Unit: "oz" },
      ShippingServiceOptions: { DeliveryExperience: "DeliveryConfirmationWithoutSignature", CarrierWillPickUp: false }
    }
    const { payload } = yield* MerchantFulfillmentV0.getEligibleShipmentServices({
      body: { ShipmentRequestDetails: details }
    })
    const service = payload?.ShippingServiceList[0]
    if (service === undefined) return yield* Console.log("  no carrier accepts this parcel")
    yield* Console.log(
      `  ${payload?.ShippingServiceList.length} services; ${service.ShippingServiceName}: ${service.Rate.Amount} ${service.Rate.CurrencyCode}`
    )
    if (!(yield* Config.Boolean("SPAPI_QUICKSTART_BUY_LABEL").pipe(Config.withDefault(false)))) {
      return yield* Console.log("  not bought: set SPAPI_QUICKSTART_BUY_LABEL=true to buy it")
    }
    const bought = yield* MerchantFulfillmentV0.createShipment({
      body: { ShipmentRequestDetails: details, ShippingServiceId: service.ShippingServiceId }
    })
    const label = bought.payload?.Label.FileContents
    yield* Console.log(
      `  bought: shipment ${bought.payload?.ShipmentId}, tracking ${bought.payload?.TrackingId}, ${label?.FileType} of ${label?.Contents.length} characters`
    )
  })

const listingsReport = (marketplace: Marketplace.Marketplace) =>
  Effect.gen(function*() {
    const rows = yield* Reports.rows({
      reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
      marketplaceIds: [marketplace.id]
    }).pipe(Stream.runCollect)
    const columns = ["seller-sku", "item-name", "price", "quantity"]
    yield* table(columns, rows.slice(0, 4).map((row) => columns.map((column) => row[column] ?? "")))
    yield* Console.log(`  ${rows.length} rows`)
  })

/** All steps. */
export const program = Effect.gen(function*() {
  const config = yield* SpApiConfig.SpApiConfig
  const marketplace = Marketplace.inRegion(config.region.id)[0] ?? Marketplace.US
  yield* step("Login with Amazon: an access token", token)
  yield* step("AWS STS: assume the role", role)
  yield* step("First calls: marketplaces and catalogue", firstCalls(marketplace))
  const orders = yield* step("All orders of the last 30 days, page by page", recentOrders(marketplace))
  const unshipped = orders.find((order) => order.FulfillmentChannel === "MFN" && order.OrderStatus === "Unshipped")
  if (unshipped === undefined) {
    yield* Console.log("\nNo order is to be shipped by the seller, so the steps about buyer and label are skipped.")
  } else {
    yield* step("The buyer, with a restricted data token", buyer(unshipped))
    yield* step("A shipping label", shippingLabel(unshipped))
  }
  yield* step("A report, as rows", listingsReport(marketplace))
})

/** Signed when the environment holds AWS keys, otherwise unsigned. */
export const layer = Layer.unwrap(
  Effect.map(
    SpApiConfig.fromEnv,
    (values) => values.aws === undefined ? SpApi.layerFromEnv() : SpApi.layerSignedFromEnv()
  )
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(layer.pipe(Layer.provideMerge(NodeHttpClient.layerUndici))),
    NodeRuntime.runMain
  )
}
