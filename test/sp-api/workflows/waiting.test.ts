/** Waits for jobs over malformed responses, with the whole client against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as FulfillmentInbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Reports from "effect-sp-api/workflows/Reports"
import { acknowledgement } from "./support/acknowledgement.ts"
import { onClock } from "./support/clock.ts"

const marketplaceIds = [Marketplace.US.id]

const query = `query {
  analytics_salesAndTraffic_2024_04_24 {
    salesAndTrafficByDate(startDate: "2026-06-01", endDate: "2026-06-03", aggregateBy: DAY, marketplaceIds: ["ATVPDKIKX0DER"]) { startDate }
  }
}`

const report = Stream.runCount(Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds }))

const feed = Effect.map(
  Effect.flatMap(
    acknowledgement,
    (xml) => Feeds.submit(xml, { feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA", marketplaceIds })
  ),
  (processed) => processed.report?.includes("ProcessingReport")
)

const data = Stream.runCount(DataKiosk.rows(query))

const plan = Effect.flatMap(Sandbox.Sandbox, ({ world }) =>
  Effect.flatMap(world.seller(), ({ listings }) => {
    // Shoes need no preparation.
    const { sku: msku } = [...listings.values()].find(({ channel, sku }) => channel === "AFN" && sku.startsWith("SHO"))!
    return Effect.map(
      Inbound.run(FulfillmentInbound.createInboundPlan({
        body: {
          destinationMarketplaces: marketplaceIds,
          items: [{ msku, quantity: 1, labelOwner: "SELLER", prepOwner: "NONE" }],
          sourceAddress: {
            name: "A",
            addressLine1: "1 Main St",
            city: "Seattle",
            postalCode: "98101",
            countryCode: "US",
            phoneNumber: "1"
          }
        }
      })),
      ({ inboundPlanId }) => inboundPlanId !== ""
    )
  }))

describe("a wait tolerates", () => {
  for (
    const [what, kind] of [
      ["an unknown status", "unknown-enum"],
      ["a response that is not JSON", "malformed-json"],
      ["a truncated response", "truncated"]
    ] as const
  ) {
    it.effect(what, () =>
      Effect.gen(function*() {
        const { faults } = yield* Sandbox.Sandbox
        for (
          const on of [
            "reports_2021-06-30.getReport",
            "feeds_2021-06-30.getFeed",
            "dataKiosk_2023-11-15.getQuery",
            "fulfillmentInbound_2024-03-20.getInboundOperationStatus"
          ]
        ) {
          yield* faults.add({ kind, on, times: 2 })
        }
        assert.strictEqual(yield* onClock(report), 60)
        assert.isTrue(yield* onClock(feed))
        assert.strictEqual(yield* onClock(data), 3)
        assert.isTrue(yield* onClock(plan))
      }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off" }))))
  }
})
