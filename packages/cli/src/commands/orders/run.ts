/** Searches orders. */
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import * as Client from "../../client/client.ts"
import { at } from "../../output/columns.ts"
import { nearest } from "../../output/distance.ts"
import { usage } from "../../output/failure.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import type { Column } from "../../output/table.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { Differences } from "../jobs/remarks.ts"
import * as RowOutput from "../jobs/rowOutput.ts"
import { dateRange } from "../jobs/values.ts"
import type { Values } from "./flags.ts"

const words = (text: Option.Option<string>): ReadonlyArray<string> =>
  Option.match(text, {
    onNone: () => [],
    onSome: (text) => text.split(",").map((word) => word.trim().toUpperCase()).filter((word) => word !== "")
  })

const personal = Effect.fnUntraced(function*({ pii }: Values) {
  const include = words(pii)
  const unknown = include.find((word) => word !== "BUYER" && word !== "RECIPIENT")
  return unknown === undefined
    ? include
    : yield* usage(`--pii: ${unknown} is not personal data of orders`, "write BUYER, RECIPIENT or BUYER,RECIPIENT")
})

/** What a person looks for in a list of orders. */
const columnsOf = (pii: ReadonlyArray<string>): ReadonlyArray<Column> => {
  const of = (title: string, cell: (order: Orders.Order) => unknown, right?: boolean): Column => ({
    title,
    cell: (row) => isObject(row) ? cell(row as unknown as Orders.Order) : undefined,
    right
  })
  return [
    of("order", ({ id }) => id),
    of("created", ({ createdAt }) => createdAt?.slice(0, 16).replace("T", " ")),
    of("status", ({ status }) => status),
    of("by", ({ fulfilledBy }) => fulfilledBy),
    of("total", ({ total }) => total === undefined ? undefined : `${total.amount} ${total.currencyCode}`, true),
    of("units", ({ items }) => items?.reduce((sum, { quantityOrdered = 0 }) => sum + quantityOrdered, 0), true),
    of("skus", ({ items }) => items?.map(({ sku }) => sku).join(", ")),
    of("ship by", ({ shipBy }) => shipBy?.to?.slice(0, 10)),
    ...(pii.includes("BUYER") ? [of("buyer", ({ buyer }) => buyer?.name ?? buyer?.email)] : []),
    ...(pii.includes("RECIPIENT")
      ? [
        of(
          "ship to",
          ({ shippingAddress: address }) =>
            address && [address.name, ...address.lines, address.postalCode, address.city, address.countryCode]
              .filter((part) => part !== undefined).join(", ")
        )
      ]
      : [])
  ]
}

/** The common shape, without Amazon's own and, unless they were asked for, without the fields for personal data. */
const shown = (pii: ReadonlyArray<string>) => ({ buyer, raw: _, shippingAddress, ...order }: Orders.Order) => ({
  ...order,
  ...(pii.includes("BUYER") ? { buyer } : undefined),
  ...(pii.includes("RECIPIENT") ? { shippingAddress } : undefined)
})

const statuses: ReadonlyArray<string> = [
  "PENDING_AVAILABILITY",
  "PENDING",
  "UNSHIPPED",
  "PARTIALLY_SHIPPED",
  "SHIPPED",
  "CANCELLED",
  "UNFULFILLABLE",
  "INVOICE_UNCONFIRMED"
]

/** Refuses a search with what belongs to a list of ids, and values that Amazon would refuse. */
const checked = Effect.fnUntraced(function*(values: Values) {
  const limit = Option.getOrUndefined(values.limit)
  if (limit !== undefined && limit < 1) {
    return yield* usage(`--limit: ${limit} is not a number of orders`, "write 1 or more")
  }
  const unknown = words(values.status).find((word) => !statuses.includes(word))
  if (unknown !== undefined) {
    const near = nearest(unknown, statuses)
    const which = near.length === 0 ? `write ${statuses.join(", ")}` : `is it ${near.join(", or ")}?`
    return yield* usage(`--status: ${unknown} is not a status of orders`, which)
  }
  const other = (["status", "fulfilledBy", "to"] as const).find((flag) => Option.isSome(values[flag]))
  if (values.ids.length > 0 && other !== undefined) {
    const flag = other === "fulfilledBy" ? "fulfilled-by" : other
    return yield* usage(`--${flag} is for a search, and these are the ids of orders`, "leave one of them out")
  }
})

/** A row for each item, with the order before it; an order without items has one row. */
const itemsOf = ({ items, ...order }: Partial<Orders.Order>): ReadonlyArray<object> =>
  items === undefined || items.length === 0 ? [order] : items.map((item) => ({ ...order, item }))

const itemColumns: ReadonlyArray<Column> = [
  ["order", "id"],
  ["created", "createdAt"],
  ["status", "status"],
  ["sku", "item.sku"],
  ["units", "item.quantityOrdered"],
  ["price", "item.price.amount"],
  ["currency", "item.price.currencyCode"],
  ["title", "item.title"]
].map(([title, path]) => ({ title: title!, cell: (row) => at(row, path!) }))

const found = Effect.fnUntraced(function*(values: Values, include: ReadonlyArray<string>) {
  const version = values.apiVersion
  if (values.ids.length > 0) {
    const ids = [...new Set(values.ids.map((id) => id.trim()))]
    return Stream.mapEffect(Stream.fromIterable(ids), (id) => Orders.get(id, { version, include }))
  }
  const { from, to } = yield* dateRange({ from: Option.some(values.from), to: values.to })
  const marketplaces = yield* marketplacesOf(Option.getOrUndefined(values.marketplace))
  const statuses = words(values.status)
  return Orders.search({
    version,
    include,
    marketplaceIds: marketplaces.map(({ id }) => id),
    ...(values.by === "created"
      ? { createdAfter: from, createdBefore: to }
      : { lastUpdatedAfter: from, lastUpdatedBefore: to }),
    statuses: statuses.length === 0 ? undefined : statuses,
    fulfilledBy: Option.isSome(values.fulfilledBy) ? [values.fulfilledBy.value] : undefined
  })
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const include = yield* personal(values)
  yield* checked(values)
  const output = yield* RowOutput.rowOutputOf(values)
  const { clear, update } = yield* Progress
  const all = yield* found(values, include)
  const limited = Option.match(values.limit, { onNone: () => all, onSome: (limit) => Stream.take(all, limit) })
  let count = 0
  const orders = limited.pipe(
    Stream.tap(() => update({ doing: "reading orders", rows: ++count })),
    Stream.map(shown(include))
  )
  const rows: Stream.Stream<unknown, Stream.Error<typeof orders>, Stream.Services<typeof orders>> = values.items
    ? Stream.flatMap(orders, (order) => Stream.fromIterable(itemsOf(order)))
    : orders
  const differences = new Differences()
  const written = yield* differences.collecting(RowOutput.write(rows, output, {
    differences,
    isPrivate: include.length > 0,
    printed: { columns: values.items ? itemColumns : columnsOf(include) }
  })).pipe(Effect.provide(Client.layer))
  yield* clear
  if (written !== undefined) yield* Print.summary(values.items ? { ...written, orders: count } : written)
})
