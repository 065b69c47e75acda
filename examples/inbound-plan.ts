/**
 * Creates an inbound plan for more stock of a product. Amazon accepts it at once and does the work later; `Inbound.run`
 * waits until it is done.
 */
import { Console, Effect, Option, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as FulfillmentInbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import { run } from "./support/run.ts"

const createPlan = (msku: string) =>
  FulfillmentInbound.createInboundPlan({
    body: {
      name: "Spring stock",
      destinationMarketplaces: [Marketplace.US.id],
      sourceAddress: {
        name: "Warehouse",
        addressLine1: "1 Main Street",
        city: "Seattle",
        stateOrProvinceCode: "WA",
        postalCode: "98101",
        countryCode: "US",
        phoneNumber: "+1 206 555 0100"
      },
      items: [{ msku, quantity: 100, labelOwner: "SELLER", prepOwner: "SELLER" }]
    }
  })

run(Effect.gen(function*() {
  const stock = yield* Stream.runHead(FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: Marketplace.US.id,
    marketplaceIds: [Marketplace.US.id]
  }))
  const sku = Option.getOrUndefined(stock)?.sellerSku
  if (sku === undefined) return yield* Console.log("no product is fulfilled by Amazon")
  const { inboundPlanId, warnings } = yield* Inbound.run(createPlan(sku), {
    // Store the id: after a crash, Inbound.untilDone(id) continues to wait.
    onStarted: (operationId) => Console.log(`operation ${operationId} has started`)
  })
  yield* Console.log(`plan ${inboundPlanId} is ready`)
  for (const { message, severity } of warnings) yield* Console.log(`  ${severity} ${message}`)
}))
