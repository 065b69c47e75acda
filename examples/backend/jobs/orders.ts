/** The copy of all orders, and the call for one of them. Both run where the seller lives, within its rate limits. */
import { type Duration, Effect, Result, Schema } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as OrdersSink from "effect-sp-api-cluster/OrdersSink"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import type * as SpApiError from "effect-sp-api/SpApiError"
import * as SpApiErrorSchema from "effect-sp-api/SpApiErrorSchema"
import * as Orders from "effect-sp-api/workflows/Orders"
import { Order } from "../api/Orders.ts"
import { OrderChanges } from "./OrderChanges.ts"

/** The name of the feed, under which its cursors are stored. */
export const feedName = "Orders"

/** Copies the orders of every active seller into tables, and says so. */
export const feed = (options: { readonly since: string; readonly every?: Duration.Input | undefined }) =>
  ChangeFeed.orders(feedName, {
    ...options,
    store: Effect.fnUntraced(function*(changes, context) {
      yield* OrdersSink.store(changes, context)
      const { publish } = yield* OrderChanges
      yield* publish({ seller: context.seller.id, ids: changes.flatMap(({ entity }) => entity ?? []) })
    })
  })

export type OrdersFeed = ReturnType<typeof feed>

/** Failures of the seller, not of the order: the task fails with them, and parks the seller if need be. */
const ofSeller: ReadonlySet<SpApiError.SpApiError["reason"]["_tag"]> = new Set(["AuthFailed", "Unauthorized"])

/** An order as Amazon has it now. What Amazon refuses is a result, so that it keeps its type on the way here. */
export const CurrentOrder = SellerTask.make("CurrentOrder", {
  payload: Schema.Struct({ id: Schema.String }),
  success: Schema.Result(Order, SpApiErrorSchema.SpApiError)
})

const orderOf = (id: string, order: Orders.Order): Order =>
  new Order({
    id: order.id ?? id,
    status: order.status ?? null,
    createdAt: order.createdAt ?? null,
    updatedAt: order.updatedAt ?? null,
    shipBy: order.shipBy?.to ?? null,
    total: order.total === undefined ? null : { amount: order.total.amount, currency: order.total.currencyCode },
    items: (order.items ?? []).map(({ quantityOrdered, sku, title }) => ({
      sku: sku ?? null,
      title: title ?? null,
      quantity: quantityOrdered ?? null
    }))
  })

export const layerCurrentOrder = CurrentOrder.toLayer(({ id }) =>
  Orders.get(id).pipe(
    Effect.map((order) => orderOf(id, order)),
    Effect.result,
    Effect.flatMap((result) =>
      Result.isFailure(result) && ofSeller.has(result.failure.reason._tag)
        ? Effect.fail(result.failure)
        : Effect.succeed(result)
    )
  )
)
