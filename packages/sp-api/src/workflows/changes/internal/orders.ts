/**
 * Orders by `lastUpdatedTime` (Orders 2026-01-01). A poll has no end, and its response says up to when it goes. A page
 * is all that is read of a window: pages that follow one another shift when an order is updated meanwhile, and what
 * shifts from the second page to the first is on neither.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Orders_2026_01_01.ts"
import * as Fields from "../../internal/fields.ts"
import * as Mapping from "../../orders/internal/mapping.ts"
import type { IncludedData, Order } from "../../orders/internal/order.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import { firstPage } from "./firstPage.ts"
import { settled } from "./settled.ts"
import type { Entry, Source, Window } from "./source.ts"

const entryOf = (raw: Api.Order): Entry<Order> => {
  const value = Mapping.fromCurrent(raw)
  return { entity: value.id, at: timeOf(value.updatedAt), value, print: fingerprint(raw) }
}

/** What a feed of orders reads. */
export const source = (
  marketplaceIds: ReadonlyArray<string>,
  include: ReadonlyArray<IncludedData>
): Source<Order> => {
  const ids = [...new Set(marketplaceIds)].sort()
  const includedData = [...new Set<IncludedData>(["FULFILLMENT", "PROCEEDS", ...include])]
  const pageSize = 100
  const inputOf = ({ from, to }: Window) => ({
    marketplaceIds: ids,
    lastUpdatedAfter: new Date(from).toISOString(),
    lastUpdatedBefore: to === undefined ? undefined : new Date(to).toISOString(),
    maxResultsPerPage: pageSize,
    includedData
  })
  return {
    feed: "orders",
    scope: ids.join(","),
    operation: Api.searchOrders.spec.name,
    pageSize,
    read: (window) =>
      Effect.map(
        firstPage(Api.searchOrders, inputOf(window)),
        ({ data, headers, items, token }) => ({
          entries: items.map(entryOf),
          overflows: token !== undefined,
          through: through(Fields.of(data).lastUpdatedBefore, headers)
        })
      ),
    readWhole: (window) =>
      settled(Effect.map(
        Stream.runCollect(Api.searchOrders.items(inputOf(window))),
        (orders) => orders.map(entryOf)
      )),
    get: (orderId) =>
      Effect.map(Api.getOrder({ orderId, includedData }), (response) => {
        const { order } = Fields.of(response)
        return Fields.isObject(order) ? entryOf(order) : undefined
      })
  }
}
