/** The stock in Amazon's warehouses, as one Stream over all pages. */
import { Console, Effect, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import { run } from "./support/run.ts"

run(
  FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: Marketplace.US.id,
    marketplaceIds: [Marketplace.US.id],
    details: true
  }).pipe(
    Stream.runFold(() => ({ skus: 0, units: 0 }), (sum, item) => ({
      skus: sum.skus + 1,
      units: sum.units + (item.totalQuantity ?? 0)
    })),
    Effect.flatMap((sum) => Console.log(`${sum.units} units of ${sum.skus} SKUs`))
  )
)
