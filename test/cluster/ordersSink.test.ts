/** Orders as rows, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, layer, type Vitest } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as OrdersSink from "effect-sp-api-cluster/OrdersSink"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Changed } from "effect-sp-api/workflows/Changes"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as SqlClient from "effect/sql/SqlClient"
import * as Postgres from "./support/postgres.ts"

const seller = { id: "na:A1" }

const changed = (value: Orders.Order, entity = value.id): Changed<Orders.Order> => ({
  _tag: "Changed",
  entity,
  updatedAt: value.updatedAt,
  value,
  cursor: {} as never
})

const rowsOf = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  return {
    orders: yield* sql<Record<string, unknown>>`SELECT * FROM spapi_orders ORDER BY id`,
    items: yield* sql<Record<string, unknown>>`SELECT * FROM spapi_order_items ORDER BY order_id, place`
  }
})

const search = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const marketplaceIds = (yield* world.seller("na")).marketplaces.map(({ id }) => id)
  return yield* Stream.runCollect(
    Orders.search({ marketplaceIds, createdAfter: "2026-01-01T00:00:00Z", include: ["BUYER", "RECIPIENT"] })
  )
}).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 20 })))

const suite = (it: Vitest.MethodsNonLive<SqlClient.SqlClient>) => {
  it.effect("every order and every item is a row, without what is personal, however often it comes", () =>
    Effect.gen(function*() {
      const orders = yield* search
      for (const _ of [1, 2]) yield* OrdersSink.store(orders.map((order) => changed(order)), { seller })
      const rows = yield* rowsOf
      assert.deepStrictEqual(rows.orders.map(({ id }) => id), orders.map(({ id }) => id).sort())
      assert.lengthOf(rows.items, orders.reduce((sum, { items }) => sum + (items?.length ?? 0), 0))
      const stored = JSON.stringify(rows)
      for (const { buyer, shippingAddress } of orders) {
        for (const personal of [buyer?.name, buyer?.email, shippingAddress?.name, ...shippingAddress?.lines ?? []]) {
          if (personal !== undefined) assert.notInclude(stored, personal)
        }
      }
      const [first] = orders.filter(({ total }) => total !== undefined)
      assert.deepInclude(rows.orders.find(({ id }) => id === first!.id), {
        seller: seller.id,
        status: first!.status,
        total_amount: first!.total!.amount,
        total_currency: first!.total!.currencyCode,
        created_at: new Date(first!.createdAt!).toISOString()
      })
    }))

  it.effect("of an order that comes twice at once the last stays; items stay where Amazon sent none", () =>
    Effect.gen(function*() {
      const order = (yield* search).find(({ items }) => items !== undefined && items.length > 0)!
      const versions = [
        { ...order, status: "UNSHIPPED", items: [...order.items!, ...order.items!] },
        { ...order, status: "SHIPPED", items: undefined, updatedAt: "not a time", isPrime: undefined }
      ]
      yield* OrdersSink.store([changed(versions[0]!)], { seller })
      yield* OrdersSink.store(versions.map((order) => changed(order)), { seller })
      const { items, orders } = yield* rowsOf
      const row = orders.find(({ id }) => id === order.id)
      assert.deepInclude(row, { status: "SHIPPED", updated_at: null, is_prime: null })
      assert.lengthOf(items.filter(({ order_id }) => order_id === order.id), order.items!.length * 2)
      yield* OrdersSink.store([changed({ ...order, items: [] })], { seller })
      assert.lengthOf((yield* rowsOf).items.filter(({ order_id }) => order_id === order.id), 0)
    }))

  it.effect("an older version that comes later changes neither the order nor its items", () =>
    Effect.gen(function*() {
      const order = (yield* search).find(({ items }) => items !== undefined && items.length > 0)!
      const other = { id: "na:LATE" }
      const newer = { ...order, status: "SHIPPED", updatedAt: "2026-11-02T00:00:00Z" }
      const older = { ...order, status: "UNSHIPPED", updatedAt: "2026-11-01T23:59:59Z", items: [] }
      yield* OrdersSink.store([changed(newer), changed(older)], { seller: other })
      yield* OrdersSink.store([changed(older)], { seller: other })
      const mine = ({ seller }: Record<string, unknown>) => seller === other.id
      const { items, orders } = yield* rowsOf
      assert.deepStrictEqual(orders.filter(mine).map(({ status }) => status), ["SHIPPED"])
      assert.lengthOf(items.filter(mine), order.items!.length)
      yield* OrdersSink.remove(other.id)
      const left = yield* rowsOf
      assert.lengthOf([...left.orders, ...left.items].filter(mine), 0)
      assert.isAbove(left.orders.length, 0)
    }))

  it.effect("what Amazon leaves out, or sends of another type, does not hold up the rest", () =>
    Effect.gen(function*() {
      const [order] = yield* search
      const odd = {
        ...order!,
        total: undefined,
        items: [{ ...order!.items![0]!, quantityOrdered: 1.5, id: undefined, price: undefined }]
      }
      const other = { id: "na:ODD" }
      yield* OrdersSink.store([changed({ ...odd, id: undefined }), changed(odd, "odd"), changed(order!)], {
        seller: other
      })
      const { items, orders } = yield* rowsOf
      assert.lengthOf(orders.filter(({ seller }) => seller === other.id), 2)
      assert.deepInclude(items.find(({ order_id }) => order_id === "odd"), { id: null, quantity_ordered: null })
    }))
}

const migrated = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) => Layer.provideMerge(Migrations.layer, client)

describe("orders over SQLite", () => {
  layer(migrated(NodeSqlite.layer(":memory:")), { excludeTestServices: true })(suite)
})

describe.skipIf(!Postgres.isInstalled)("orders over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(migrated(client), { excludeTestServices: true })(suite)
})
