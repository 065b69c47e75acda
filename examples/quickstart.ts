/**
 * The steps of every tutorial of the Selling Partner API, from the first token to the rows of a report.
 *
 * With real credentials (see README.md): `npx -y pnpm@12 quickstart`. With AWS keys in the environment it signs its
 * requests, otherwise it calls unsigned. It buys a shipping label only with SPAPI_QUICKSTART_BUY_LABEL=true, because a
 * label costs money.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, DateTime, Effect, Layer, Option, Redacted, Stream } from "effect"
import { SpApiConfig } from "effect-sp-api"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as MerchantFulfillmentV0 from "effect-sp-api/apis/MerchantFulfillmentV0"
import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import { StsCredentialService } from "effect-sp-api/auth/StsCredentialService"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"
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

const where = Effect.gen(function*() {
  for (const { domain, id, isShop, status, storeName } of yield* Sellers.participations) {
    const note = !isShop ? "not a shop of Amazon's" : status === "none" ? "does not take part" : status ?? "unknown"
    yield* Console.log(`  ${id}  ${domain ?? ""}  ${storeName ?? ""}: ${note}`)
  }
  return yield* Sellers.firstMarketplace
})

const catalogue = (marketplace: Sellers.Participation) =>
  Effect.gen(function*() {
    const found = yield* CatalogItems.searchCatalogItems({
      marketplaceIds: [marketplace.id],
      keywords: ["shirt"],
      includedData: ["summaries"]
    })
    for (const item of found.items.slice(0, 3)) {
      yield* Console.log(`  ${item.asin}  ${item.summaries?.[0]?.itemName ?? ""}`)
    }
  })

const recentOrders = (marketplace: Sellers.Participation) =>
  Effect.gen(function*() {
    const orders = yield* Orders.search({
      marketplaceIds: [marketplace.id],
      createdAfter: DateTime.subtract(yield* DateTime.now, { days: 30 }),
      pageSize: 20
    }).pipe(Stream.runCollect)
    yield* table(
      ["order", "placed", "status", "ships", "total"],
      orders.slice(0, 8).map(({ createdAt = "", fulfilledBy = "", id = "", status = "", total }) => [
        id,
        createdAt.slice(0, 10),
        status,
        fulfilledBy,
        total === undefined ? "" : `${total.amount} ${total.currencyCode}`
      ])
    )
    yield* Console.log(`  ${orders.length} orders in the last 30 days`)
    return orders
  })

const buyer = (orderId: string) =>
  Effect.gen(function*() {
    const { buyer, shippingAddress } = yield* Orders.get(orderId, { include: ["BUYER", "RECIPIENT"] })
    const city = shippingAddress?.city ?? "unknown"
    yield* Console.log(
      `  ${orderId}: name ${initials(buyer?.name)}, city ${city} (shortened here: it is personal data)`
    )
  })

const initials = (name: string | undefined): string => name?.replace(/\p{L}+/gu, (word) => `${word[0]}.`) ?? "unknown"

const shippingLabel = (orderId: string, items: ReadonlyArray<Orders.OrderItem>) =>
  Effect.gen(function*() {
    const details: MerchantFulfillmentV0.ShipmentRequestDetails = {
      AmazonOrderId: orderId,
      ItemList: items.map(({ id = "", quantityOrdered = 1 }) => ({ OrderItemId: id, Quantity: quantityOrdered })),
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
    const shipmentId = bought.payload?.ShipmentId
    if (shipmentId === undefined) return yield* Console.log("  bought, but Amazon's response names no shipment")
    const { payload: shipment } = yield* MerchantFulfillmentV0.getShipment({ shipmentId })
    const label = shipment?.Label.FileContents
    yield* Console.log(
      `  bought: shipment ${shipmentId}, tracking ${shipment?.TrackingId}; read again with a restricted data token: ${label?.FileType} of ${label?.Contents.length} characters`
    )
  })

const listingsReport = (marketplace: Sellers.Participation) =>
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
  yield* step("Login with Amazon: an access token", token)
  yield* step("AWS STS: assume the role", role)
  const marketplace = yield* step("Where the account sells", where)
  yield* step("A search of the catalogue", catalogue(marketplace))
  const orders = yield* step("All orders of the last 30 days, page by page", recentOrders(marketplace))
  const unshipped = orders.find(({ fulfilledBy, status }) => fulfilledBy === "MERCHANT" && status === "UNSHIPPED")
  if (unshipped?.id === undefined) {
    yield* Console.log("\nNo order is to be shipped by the seller, so the steps about buyer and label are skipped.")
  } else {
    yield* step("The buyer: personal data, on request", buyer(unshipped.id))
    if (marketplace.countryCode === "US") {
      yield* step("A shipping label", shippingLabel(unshipped.id, unshipped.items ?? []))
    } else {
      yield* Console.log(
        "\nThe warehouse of this example is in the United States, so the step about a label is skipped."
      )
    }
  }
  yield* step("A report, as rows", listingsReport(marketplace))
})

/** Signed when the environment holds AWS keys, otherwise unsigned. */
export const layer = Layer.unwrap(
  Effect.map(
    SpApiConfig.fromEnv,
    (values) => values.aws === undefined ? NodeSpApi.layerFromEnv() : NodeSpApi.layerSignedFromEnv()
  )
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(layer),
    NodeRuntime.runMain
  )
}
