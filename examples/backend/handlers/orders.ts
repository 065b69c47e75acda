import { Effect, Stream } from "effect"
import type { Sharding } from "effect/cluster/Sharding"
import { HttpApiBuilder } from "effect/http-api"
import { Api } from "../api/Api.ts"
import type { LiveEvent } from "../api/Orders.ts"
import { CurrentUser } from "../api/Session.ts"
import { OrderChanges } from "../jobs/OrderChanges.ts"
import { CurrentOrder } from "../jobs/orders.ts"
import { Connections } from "../store/Connections.ts"
import { OrderRows } from "../store/OrderRows.ts"
import { asProblems } from "./failures.ts"

/** Proxies close connections on which nothing is sent, and a browser that has gone is noticed only by sending. */
const alive: Stream.Stream<LiveEvent> = Stream.tick("20 seconds").pipe(Stream.drop(1), Stream.as({ _tag: "Alive" }))

/** So many orders at once, as in the first turn of a seller, are a reason to read the first page instead. */
const many = 20

export const layer = HttpApiBuilder.group(
  Api,
  "orders",
  Effect.fn(function*(handlers) {
    const connections = yield* Connections
    const rows = yield* OrderRows
    const { changes } = yield* OrderChanges
    const context = yield* Effect.context<Sharding>()

    const check = (seller: string) => Effect.flatMap(CurrentUser, (user) => connections.check(user, seller))

    const live = (seller: string): Stream.Stream<LiveEvent> =>
      changes.pipe(
        Stream.filter((change) => change === "missed" || change.seller === seller),
        Stream.mapEffect((change): Effect.Effect<ReadonlyArray<LiveEvent>> =>
          change === "missed" || change.ids.length > many
            ? Effect.succeed([{ _tag: "Reload" }])
            : Effect.map(rows.byIds(seller, change.ids), (orders) => orders.map((order) => ({ _tag: "Order", order })))
        ),
        Stream.flattenIterable,
        Stream.merge(alive)
      )

    return handlers.handleAll({
      list: ({ params: { seller }, query: { limit = 50, ...query } }) =>
        Effect.andThen(check(seller), rows.page(seller, { ...query, limit })),
      live: ({ params: { seller } }) => Effect.as(check(seller), live(seller)),
      current: ({ params: { id, seller } }) =>
        check(seller).pipe(
          Effect.andThen(asProblems(Effect.provideContext(CurrentOrder.run(seller, { id }), context))),
          Effect.flatMap(Effect.fromResult)
        )
    })
  })
)
