/** Reads what `OrdersSink` of the cluster package has stored. */
import { Array, Context, Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { type Cursor, Order, type OrderPage } from "../api/Orders.ts"

export class OrderRows extends Context.Service<OrderRows, {
  /** A page of orders, newest first, and where the next one begins. */
  readonly page: (seller: string, options: {
    readonly status?: string | undefined
    readonly after?: typeof Cursor.Type | undefined
    readonly limit: number
  }) => Effect.Effect<OrderPage>
  /** Orders by their ids. */
  readonly byIds: (seller: string, ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<Order>>
}>()("backend/OrderRows") {}

interface Row {
  readonly id: string
  readonly status: string | null
  readonly created_at: string
  readonly updated_at: string | null
  readonly ship_by: string | null
  readonly total_amount: string | null
  readonly total_currency: string | null
}

interface ItemRow {
  readonly order_id: string
  readonly sku: string | null
  readonly title: string | null
  readonly quantity_ordered: number | null
}

const orderOf = (row: Row, items: ReadonlyArray<ItemRow>): Order =>
  new Order({
    id: row.id,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    shipBy: row.ship_by,
    total: row.total_amount === null || row.total_currency === null
      ? null
      : { amount: row.total_amount, currency: row.total_currency },
    items: items.map(({ quantity_ordered: quantity, sku, title }) => ({ sku, title, quantity }))
  })

export const layer = Layer.effect(
  OrderRows,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient

    const withItems = Effect.fnUntraced(function*(seller: string, rows: ReadonlyArray<Row>) {
      if (rows.length === 0) return []
      const items = yield* sql<ItemRow>`
        SELECT order_id, sku, title, quantity_ordered FROM spapi_order_items
        WHERE seller = ${seller} AND ${sql.in("order_id", rows.map(({ id }) => id))} ORDER BY order_id, place`
      const byOrder = Array.groupBy(items, ({ order_id }) => order_id)
      return rows.map((row) => orderOf(row, byOrder[row.id] ?? []))
    })

    return OrderRows.of({
      page: Effect.fn("OrderRows.page")(function*(seller, { after, limit, status }) {
        // Uses the index of the cluster package on (seller, created_at). One more than the page says whether it is the last.
        const rows = yield* sql<Row>`
          SELECT * FROM spapi_orders WHERE ${
          sql.and([
            sql`seller = ${seller} AND created_at IS NOT NULL`,
            ...status === undefined ? [] : [sql`status = ${status}`],
            ...after === undefined ? [] : [sql`(created_at, id) < (${after[0]}, ${after[1]})`]
          ])
        }
          ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`
        const page = rows.slice(0, limit)
        const last = page.at(-1)
        return {
          orders: yield* withItems(seller, page),
          next: rows.length > limit && last !== undefined ? [last.created_at, last.id] as const : null
        }
      }, Effect.orDie),
      byIds: Effect.fn("OrderRows.byIds")(function*(seller, ids) {
        if (ids.length === 0) return []
        const rows = yield* sql<Row>`SELECT * FROM spapi_orders WHERE seller = ${seller} AND ${sql.in("id", ids)}`
        return yield* withItems(seller, rows)
      }, Effect.orDie)
    })
  })
)
