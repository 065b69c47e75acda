/** Changes the price of a listing: first asks Amazon whether it would take the change, then makes it. */
import { Config, Console, Effect } from "effect"
import { Marketplace } from "effect-sp-api"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import { run } from "./support/run.ts"

const program = Effect.gen(function*() {
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const sku = yield* Config.String("EXAMPLE_SKU").pipe(Config.withDefault("A/B 50% ä"))
  const marketplace = Marketplace.US
  const change = {
    sellerId,
    sku,
    marketplaceIds: [marketplace.id],
    body: {
      productType: "SHIRT",
      patches: [{
        op: "replace",
        path: "/attributes/purchasable_offer",
        value: [{
          marketplace_id: marketplace.id,
          currency: marketplace.currency,
          our_price: [{ schedule: [{ value_with_tax: 19.99 }] }]
        }]
      }]
    }
  }
  const preview = yield* ListingsItems.patchListingsItem({ ...change, mode: "VALIDATION_PREVIEW" })
  yield* Console.log(`preview of ${sku}: ${preview.status}`)
  for (const issue of preview.issues ?? []) yield* Console.log(`  ${issue.severity} ${issue.message}`)
  if (preview.status === "INVALID") return
  const done = yield* ListingsItems.patchListingsItem(change)
  yield* Console.log(`${done.status}: submission ${done.submissionId}; it is not live before Amazon has processed it`)
})

run(program.pipe(
  Effect.catchReason("SpApiError", "NotFound", () => Console.log("there is no such listing"))
))
