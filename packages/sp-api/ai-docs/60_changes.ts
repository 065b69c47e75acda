/**
 * A copy of the orders that stays current. An element and the cursor after it belong into one transaction of your database;
 * here a Map takes its place. Killed at any time and started again with the stored cursor, the copy loses nothing.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A table of orders and the cursor, as JSON. */
export interface Store {
  readonly orders: Map<string, unknown>
  cursor: string | undefined
}

export const program = (store: Store) =>
  Effect.gen(function*() {
    const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
    const since = DateTime.subtract(yield* DateTime.now, { days: 30 })
    yield* Changes.orders({ marketplaceIds, since, cursor: store.cursor }).pipe(
      // The Stream does not end: it goes on with what changes. This run ends when it has caught up.
      Stream.takeUntil((element) => element._tag === "Checkpoint" && element.idle),
      Stream.runForEach((element) =>
        Effect.sync(() => {
          // An order may come again, so it is stored by its id.
          if (element._tag === "Changed" && element.entity !== undefined) {
            store.orders.set(element.entity, element.value)
          }
          store.cursor = JSON.stringify(element.cursor)
        })
      )
    )
    yield* Console.log(`${store.orders.size} orders in the copy`)
  })

if (import.meta.main) {
  program({ orders: new Map(), cursor: undefined }).pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
}
