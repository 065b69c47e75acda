/**
 * Orders of all marketplaces of the account, with their items, over all pages.
 *
 * Nothing here asks for a token, waits for a rate limit or follows a page token: the client does.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const program = Effect.gen(function*() {
  // Amazon refuses a marketplace in which the account does not take part, so ask which it has.
  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  const lastUpdatedAfter = DateTime.subtract(yield* DateTime.now, { days: 7 })
  const count = yield* Orders.search({ marketplaceIds, lastUpdatedAfter }).pipe(
    // A Stream reads pages as they are needed: with `take`, later pages are never requested.
    Stream.take(20),
    // Everything that Amazon may omit is optional.
    Stream.tap(({ id, items, status, total }) =>
      Console.log(`${id} ${status} ${items?.length ?? 0} items ${total?.amount ?? "-"} ${total?.currencyCode ?? ""}`)
    ),
    Stream.runCount
  )
  yield* Console.log(`${count} orders`)
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
