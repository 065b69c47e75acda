/**
 * Sends cartons to Amazon Warehousing and Distribution (AWD), which stores goods in bulk and fills up the warehouses of
 * fulfilment: checks the cartons, creates the order, confirms it, and saves the labels of the shipment.
 *
 * `SKU` is the product, by default one that Amazon fulfils; `CARTONS` their number (default 4) with 20 units each.
 * `CONFIRM=false` leaves a draft.
 *
 * Costs money once confirmed. For the United States. Needs the credentials of the seller (see README.md), an account
 * with AWD, and the role Amazon Warehousing and Distribution.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Console, Effect, FileSystem, Option, Stream } from "effect"
import * as Awd from "effect-sp-api/apis/Awd_2024_05_09"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const originAddress: Awd.Address = {
  name: "Warehouse",
  addressLine1: "1 Main Street",
  city: "Seattle",
  stateOrRegion: "WA",
  postalCode: "98101",
  countryCode: "US"
}

/** Cartons that hold one product each, all packed alike. */
const cartons = (sku: string, count: number): ReadonlyArray<Awd.DistributionPackageQuantityInput> => [{
  count,
  distributionPackage: {
    type: "CASE",
    contents: { products: [{ sku, quantity: 20 }] },
    measurements: {
      dimensions: { length: 40, width: 30, height: 30, unitOfMeasurement: "CENTIMETERS" },
      weight: { weight: 9, unitOfMeasurement: "KILOGRAMS" }
    }
  }
}]

const program = Effect.gen(function*() {
  const given = yield* Config.option(Config.String("SKU"))
  const count = yield* Config.Int("CARTONS").pipe(Config.withDefault(4))
  const confirm = yield* Config.Boolean("CONFIRM").pipe(Config.withDefault(true))
  const { id } = yield* Sellers.firstMarketplace
  const stock = yield* Stream.runHead(FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: id,
    marketplaceIds: [id]
  }))
  const sku = Option.isSome(given) ? given.value : Option.getOrUndefined(stock)?.sellerSku
  if (sku === undefined) return yield* Console.log("Amazon fulfils no product")
  const packagesToInbound = cartons(sku, count)

  const { ineligibilityReasons = [], packagesToInbound: checked, status } = yield* Awd.checkInboundEligibility({
    body: { packagesToInbound }
  })
  const reasons = [...ineligibilityReasons, ...checked.flatMap(({ ineligibilityReasons = [] }) => ineligibilityReasons)]
  for (const { code, description } of reasons) yield* Console.log(`  ${code} ${description}`)
  if (status !== "ELIGIBLE") return yield* Console.log("AWD does not take these cartons")

  const { orderId } = yield* Awd.createInbound({
    body: { originAddress, packagesToInbound, preferences: { destinationRegion: "us-west" } }
  })
  yield* Console.log(`${orderId} is a draft of ${count} cartons of ${sku}`)
  if (!confirm) return
  yield* Awd.confirmInbound({ orderId })

  // The confirmation creates the shipment.
  const { destinationDetails, orderStatus } = yield* Awd.getInbound({ orderId })
  const shipmentId = destinationDetails?.shipmentId
  if (shipmentId === undefined) return yield* Console.log(`${orderId} is ${orderStatus}; its shipment follows`)
  const labels = yield* Labels.download(yield* Awd.getInboundShipmentLabels({ shipmentId }))
  yield* (yield* FileSystem.FileSystem).writeFile(`${shipmentId}.${labels.fileExtension}`, labels.bytes)
  yield* Console.log(`${shipmentId}.${labels.fileExtension}: labels, ${labels.size} bytes`)
})

run(program.pipe(
  // AWD makes labels after the confirmation; they may need some minutes.
  Effect.catchTag("LabelInvalid", ({ message }) => Console.log(message)),
  Effect.provide(NodeServices.layer)
))
