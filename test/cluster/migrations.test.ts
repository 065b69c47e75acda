/** Migrations of a database that holds rows of each earlier version, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Migrator from "effect/sql/Migrator"
import * as SqlClient from "effect/sql/SqlClient"
import * as Postgres from "./support/postgres.ts"

const at = "2026-11-01T00:00:00.000Z"

/** Rows as programs of a version write them, by the first version that has their table. */
const rows: Readonly<Record<number, ReadonlyArray<readonly [table: string, row: Record<string, string | number>]>>> = {
  1: [
    ["spapi_sellers", {
      id: "eu:A1",
      selling_partner_id: "A1",
      region: "eu",
      marketplaces: "[\"A1PA6795UKMFR9\"]",
      state: "active",
      authorizations: 1,
      token: "sealed",
      token_key: "k",
      created_at: at,
      updated_at: at
    }],
    ["spapi_cursors", { seller: "eu:A1", feed: "Orders", position: "{}", revision: 3, read_until: at, updated_at: at }],
    ["spapi_waits", { event: "report/1", token: "t", created_at: at }]
  ],
  2: [
    ["spapi_orders", { seller: "eu:A1", id: "o1", status: "SHIPPED", updated_at: at, stored_at: at }],
    ["spapi_order_items", { seller: "eu:A1", order_id: "o1", place: 0, sku: "s1" }]
  ],
  3: [
    ["spapi_feeds", {
      job: "f1",
      seller: "eu:A1",
      feed_type: "T",
      marketplaces: "[]",
      document_id: "d",
      uploaded_at: at,
      state: "sent",
      created_at: at
    }]
  ],
  4: [["spapi_oauth_states", { id: "s", expires_at: at }]],
  5: [["spapi_errors", { seller: "eu:A1", task: "T", message: "m", transient: 1, count: 2, at }]],
  8: [
    ["spapi_listings", { seller: "eu:A1", marketplace_id: "m", sku: "s1", price_amount: "1.10", stored_at: at }],
    ["spapi_inventory", { seller: "eu:A1", marketplace_id: "m", sku: "s1", total: 4, stored_at: at }]
  ],
  9: [
    ["spapi_transactions", { seller: "eu:A1", id: "t1", total_amount: "-0.01", stored_at: at }],
    ["spapi_transaction_items", { seller: "eu:A1", transaction_id: "t1", place: 0, sku: "s1" }],
    ["spapi_transaction_breakdowns", { seller: "eu:A1", transaction_id: "t1", place: 0, amount: "-0.01", is_leaf: 1 }],
    ["spapi_event_groups", { seller: "eu:A1", id: "g1", status: "Open", stored_at: at }]
  ],
  12: [
    ["spapi_application_shares", { bucket: "b", limiter: "l", share: 0.5, equal: 0.5, demand: 1, expires_at: at }]
  ]
}

const upTo = (version: number) =>
  Migrator.make({})({
    loader: Effect.map(Migrations.loader, (all) => all.filter(([id]) => id <= version)),
    table: "spapi_migrations"
  })

/** A database that was filled under a version, and then migrated: its rows are as they were. */
const migratedFrom = (version: number) =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const all = yield* Migrations.loader
    yield* upTo(version)
    const old = Object.entries(rows).flatMap(([since, of]) => Number(since) <= version ? of : [])
    for (const [table, row] of old) {
      // From version 6 on programs name the authorization.
      const named = table === "spapi_sellers" && version >= 6 ? { authorization_id: "a1" } : {}
      yield* sql`INSERT INTO ${sql(table)} ${sql.insert({ ...row, ...named })}`
    }
    const run = yield* Migrations.run
    assert.deepStrictEqual(run.map(([id]) => id), all.map(([id]) => id).filter((id) => id > version))
    for (const [table, row] of old) {
      const [stored, ...others] = yield* sql<Record<string, unknown>>`SELECT * FROM ${sql(table)}`
      assert.lengthOf(others, 0, table)
      assert.deepInclude(stored, row, table)
      if (table === "spapi_sellers") assert.strictEqual(stored!["authorization_id"], version >= 6 ? "a1" : "")
      if (table === "spapi_cursors") assert.strictEqual(stored!["part"], "")
    }
    assert.lengthOf(yield* Migrations.run, 0)
  })

const versions = Array.from({ length: Migrations.version }, (_, index) => index + 1)

describe("migrations of a database with rows", () => {
  it.effect("over SQLite keep them, from every version", () =>
    Effect.forEach(
      versions,
      (version) => Effect.provide(migratedFrom(version), NodeSqlite.layer(":memory:"), { local: true }),
      { discard: true }
    ))

  it.effect.skipIf(!Postgres.isInstalled)(
    "over PostgreSQL keep them, from every version",
    () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        for (const version of versions) {
          yield* sql.withTransaction(Effect.andThen(migratedFrom(version), Effect.fail("undo" as const))).pipe(
            Effect.catch((error) => error === "undo" ? Effect.void : Effect.fail(error))
          )
        }
      }).pipe(
        Effect.provide(Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url })))),
        Effect.provide(Postgres.layer)
      ),
    120_000
  )
})
