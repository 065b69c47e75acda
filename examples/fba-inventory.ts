/** The stock in Amazon's warehouses, as one Stream over all pages, in each marketplace in which the account sells. */
import { Console, Effect, Stream } from "effect"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const stockOf = ({ countryCode, id }: Sellers.Participation) =>
  FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: id,
    marketplaceIds: [id],
    details: true
  }).pipe(
    Stream.runFold(() => ({ skus: 0, units: 0 }), (sum, item) => ({
      skus: sum.skus + 1,
      units: sum.units + (item.totalQuantity ?? 0)
    })),
    Effect.flatMap(({ skus, units }) => Console.log(`${countryCode ?? id}: ${units} units of ${skus} SKUs`))
  )

run(Effect.gen(function*() {
  yield* Effect.forEach(yield* Sellers.marketplaces, stockOf, { discard: true })
}))
