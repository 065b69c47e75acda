/**
 * Creates an inbound plan for more stock of a product. Amazon says who may prepare and label the units, accepts the
 * plan at once and does the work later; `Inbound.run` waits until it is done.
 */
import { Console, Effect, Option, Stream } from "effect"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as FulfillmentInbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

/** The seller, unless Amazon accepts another owner only. */
const owner = (constraint: string | undefined) =>
  constraint === "NONE_ONLY" ? "NONE" : constraint === "AMAZON_ONLY" ? "AMAZON" : "SELLER"

const createPlan = (marketplaceId: string, prep: FulfillmentInbound.MskuPrepDetail) =>
  FulfillmentInbound.createInboundPlan({
    body: {
      name: "Spring stock",
      destinationMarketplaces: [marketplaceId],
      sourceAddress: {
        name: "Warehouse",
        addressLine1: "1 Main Street",
        city: "Seattle",
        stateOrProvinceCode: "WA",
        postalCode: "98101",
        countryCode: "US",
        phoneNumber: "+1 206 555 0100"
      },
      items: [{
        msku: prep.msku,
        quantity: 100,
        labelOwner: owner(prep.labelOwnerConstraint),
        prepOwner: owner(prep.prepOwnerConstraint)
      }]
    }
  })

run(Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const stock = yield* Stream.runHead(FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: marketplace.id,
    marketplaceIds: [marketplace.id]
  }))
  const sku = Option.getOrUndefined(stock)?.sellerSku
  if (sku === undefined) return yield* Console.log("no product is fulfilled by Amazon")
  const { mskuPrepDetails: [prep] } = yield* FulfillmentInbound.listPrepDetails({
    marketplaceId: marketplace.id,
    mskus: [sku]
  })
  if (prep === undefined) return yield* Console.log(`Amazon does not know how to prepare ${sku}`)
  const { inboundPlanId, warnings } = yield* Inbound.run(createPlan(marketplace.id, prep), {
    // Store the id: after a crash, Inbound.untilDone(id) continues to wait.
    onStarted: (operationId) => Console.log(`operation ${operationId} has started`)
  })
  yield* Console.log(`plan ${inboundPlanId} is ready`)
  for (const { message, severity } of warnings) yield* Console.log(`  ${severity} ${message}`)
}))
