import { Array, Effect, Option } from "effect"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { Sharding } from "effect/cluster/Sharding"
import { HttpApiBuilder } from "effect/http-api"
import { Api } from "../api/Api.ts"
import { Seller } from "../api/Sellers.ts"
import { CurrentUser } from "../api/Session.ts"
import type { OrdersFeed } from "../jobs/orders.ts"
import { feedName } from "../jobs/orders.ts"
import { Connections } from "../store/Connections.ts"
import { asProblems } from "./failures.ts"

/** The handlers of the sellers; the feed is the one whose turns they run. */
export const layer = (feed: OrdersFeed) =>
  HttpApiBuilder.group(
    Api,
    "sellers",
    Effect.fn(function*(handlers) {
      const connections = yield* Connections
      const sellers = yield* Sellers.Sellers
      const cursors = yield* Cursors.Cursors
      const context = yield* Effect.context<Sharding>()

      const sellerOf = Effect.fnUntraced(function*({ id, marketplaces, state }: Sellers.Seller) {
        const cursor = yield* cursors.find(id, feedName)
        return new Seller({
          id,
          countries: marketplaces.map((marketplace) => Marketplace.fromId(marketplace)?.countryCode ?? marketplace),
          state,
          ordersUntil: Option.getOrNull(Option.flatMap(cursor, ({ readUntil }) => Option.fromUndefinedOr(readUntil)))
        })
      })

      return handlers.handleAll({
        list: Effect.fn(function*() {
          const ids = yield* Effect.flatMap(CurrentUser, connections.of)
          const found = yield* Effect.forEach(ids, sellers.find)
          return yield* Effect.forEach(Array.getSomes(found), sellerOf)
        }, Effect.orDie),
        refresh: Effect.fn(function*({ params: { seller } }) {
          yield* connections.check(yield* CurrentUser, seller)
          const changed = yield* asProblems(Effect.provideContext(feed.run(seller), context))
          return { changed }
        })
      })
    })
  )
