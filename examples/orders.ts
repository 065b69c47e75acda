/**
 * The orders that changed in the last day, with their items, as one Stream over all pages. `version: "v0"` reads the
 * same orders from Orders v0, in the same shape.
 */
import { Console, DateTime, Effect, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as Orders from "effect-sp-api/workflows/Orders"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const lastUpdatedAfter = DateTime.subtract(yield* DateTime.now, { days: 1 })
  yield* Orders.search({ marketplaceIds: [Marketplace.US.id], lastUpdatedAfter }).pipe(
    Stream.take(50),
    Stream.runForEach(({ id, items, status, total }) =>
      Console.log(
        `${id}  ${status}  ${items?.length ?? "unknown"} items  ${total?.amount ?? "–"} ${total?.currencyCode ?? ""}`
      )
    )
  )
}))
