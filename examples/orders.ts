/**
 * The orders that changed in the last day in all marketplaces of the account, with their items, as one Stream over all
 * pages. `version: "v0"` reads the same orders from Orders v0, in the same shape.
 */
import { Console, DateTime, Effect, Stream } from "effect"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const lastUpdatedAfter = DateTime.subtract(yield* DateTime.now, { days: 1 })
  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  yield* Orders.search({ marketplaceIds, lastUpdatedAfter }).pipe(
    Stream.take(50),
    Stream.runForEach(({ id, items, status, total }) =>
      Console.log(
        `${id}  ${status}  ${items?.length ?? "unknown"} items  ${total?.amount ?? "–"} ${total?.currencyCode ?? ""}`
      )
    )
  )
}))
