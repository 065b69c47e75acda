/** Whether the copy is what Amazon has, cell by cell, and how often each version of an order was stored. */
import { Effect } from "effect"
import type { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"

type World = Sandbox.WorldFile
type Order = NonNullable<World["orders"]>[number]
type Row = Readonly<Record<string, string | number | null>>

/** What was found. `differences` says where the copy is not the world; none is what is to be shown. */
export interface Proof {
  readonly orders: number
  readonly items: number
  readonly differences: ReadonlyArray<string>
  /** How many versions of orders were stored once, twice …: `[times, versions]`. */
  readonly handled: ReadonlyArray<readonly [times: number, versions: number]>
}

const statuses: Readonly<Record<string, string>> = {
  Pending: "PENDING",
  Unshipped: "UNSHIPPED",
  PartiallyShipped: "PARTIALLY_SHIPPED",
  Shipped: "SHIPPED",
  Canceled: "CANCELLED"
}

const millis = (time: unknown): number => typeof time === "number" ? time : Date.parse(String(time))

/** Amazon's times have seconds. */
const iso = (time: number): string => new Date(Math.floor(time / 1000) * 1000).toISOString()

/** An order of the world and its items, as the rows that they should be. */
const rowsOf = (seller: string, order: Order, now: number) => {
  const times = [
    order.purchased,
    order.confirmed,
    order.cancelled,
    order.updated,
    ...(order.packages ?? []).map(({ shipped }) => shipped)
  ]
  const changed = times.map(millis).filter((time) => time <= now)
  const key = `${seller} ${order.id}`
  const shipped = new Map<string, number>()
  for (const { items } of order.packages ?? []) {
    for (const { id, quantity } of items ?? []) shipped.set(id, (shipped.get(id) ?? 0) + quantity)
  }
  return {
    order: [key, {
      seller,
      id: order.id!,
      marketplace_id: order.marketplace!,
      status: statuses[order.status!]!,
      fulfilled_by: "MERCHANT",
      created_at: iso(millis(order.purchased)),
      updated_at: iso(Math.max(...changed)),
      total: order.status === "Pending"
        ? null
        : order.lines.reduce(
          (sum, { discount = 0, price = 0, shipping = 0, tax = 0 }) => sum + price + tax + shipping - discount,
          0
        ),
      is_business: order.business === true ? 1 : 0,
      is_prime: order.prime === true ? 1 : 0
    }] as const,
    items: order.lines.map(({ id, quantity, sku }) =>
      [`${key} ${id}`, {
        seller,
        order_id: order.id!,
        id: id!,
        sku: sku!,
        quantity_ordered: quantity!,
        quantity_shipped: shipped.get(id!) ?? 0
      }] as const
    )
  }
}

/** The rows of a table by key; one that is there twice is a difference. */
const byKey = (table: string, rows: ReadonlyArray<readonly [key: string, row: Row]>, differences: Array<string>) => {
  const known = new Map<string, Row>()
  for (const [key, row] of rows) {
    if (known.has(key)) differences.push(`${table}: ${key} is there twice`)
    known.set(key, row)
  }
  return known
}

const differ = (a: Row[string] | undefined, b: Row[string] | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) > 0.001 : a !== b

const compare = (
  table: string,
  expected: ReadonlyMap<string, Row>,
  stored: ReadonlyMap<string, Row>
): Array<string> => {
  const differences: Array<string> = []
  for (const [key, row] of expected) {
    const found = stored.get(key)
    if (found === undefined) differences.push(`${table}: ${key} is missing`)
    else {
      for (const [column, value] of Object.entries(row)) {
        if (differ(found[column], value)) {
          differences.push(`${table}: ${key} has ${column} ${found[column]}, Amazon has ${value}`)
        }
      }
    }
  }
  for (const key of stored.keys()) if (!expected.has(key)) differences.push(`${table}: ${key} is not at Amazon`)
  return differences
}

/** Compares the tables with a world that stands still at a time. */
export const read = Effect.fnUntraced(function*(world: World, now: number) {
  const sql = yield* SqlClient.SqlClient
  const regions = new Map((world.sellers ?? []).map(({ id, region }) => [id, region]))
  const rows = (world.orders ?? []).map((order) => rowsOf(`${regions.get(order.seller!)}:${order.seller}`, order, now))
  const orders = yield* sql<Record<string, string | number | null>>`SELECT * FROM spapi_orders`
  const items = yield* sql<Record<string, string | number | null>>`SELECT * FROM spapi_order_items`
  const differences: Array<string> = []
  const storedOrders = byKey(
    "spapi_orders",
    orders.map((row) => [
      `${row["seller"]} ${row["id"]}`,
      { ...row, total: row["total_amount"] === null ? null : Number(row["total_amount"]) }
    ]),
    differences
  )
  const storedItems = byKey(
    "spapi_order_items",
    items.map((row) => [`${row["seller"]} ${row["order_id"]} ${row["id"]}`, row]),
    differences
  )
  differences.push(
    ...compare("spapi_orders", new Map(rows.map(({ order }) => order)), storedOrders),
    ...compare("spapi_order_items", new Map(rows.flatMap(({ items }) => items)), storedItems)
  )
  const handled = yield* sql<{ readonly times: number | string; readonly versions: number | string }>`
    SELECT times, count(*) AS versions FROM (
      SELECT count(*) AS times FROM handled GROUP BY seller, order_id, version
    ) AS stored GROUP BY times ORDER BY times`
  const proof: Proof = {
    orders: orders.length,
    items: items.length,
    differences,
    handled: handled.map(({ times, versions }) => [Number(times), Number(versions)])
  }
  return proof
})
