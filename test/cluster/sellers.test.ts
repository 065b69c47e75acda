/** The store of the sellers, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it, layer, type Vitest } from "@effect/vitest"
import { Effect, Layer, Option, Redacted, Stream } from "effect"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as SqlClient from "effect/sql/SqlClient"
import * as Postgres from "./support/postgres.ts"

const base64 = (byte: number, length = 32) => Buffer.alloc(length, byte).toString("base64")
const keys = (setting: string) => TokenKeys.layer(Redacted.make(setting))
const older = `2026-05:${base64(1)}`
const newer = `2026-11:${base64(2)}`

const authorization = (sellingPartnerId: string, token = `Atzr|${sellingPartnerId}`): Sellers.Authorization => ({
  sellingPartnerId,
  region: "eu",
  marketplaces: ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"],
  refreshToken: Redacted.make(token)
})

/** The store with other keys, over the same database. */
const withKeys = <A, E, R>(setting: string, use: (sellers: Sellers.Sellers["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(Sellers.Sellers, use).pipe(Effect.provide(Layer.provide(Layer.fresh(Sellers.layer), keys(setting))))

const suite = (it: Vitest.MethodsNonLive<SqlClient.SqlClient>) => {
  it.effect("a token is stored encrypted, and read again", () =>
    withKeys(older, (sellers) =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const id = yield* sellers.authorize(authorization("A1FIRST"))
        assert.strictEqual(id, "eu:A1FIRST")
        assert.strictEqual(Redacted.value(yield* sellers.refreshToken(id)), "Atzr|A1FIRST")
        const rows = yield* sql`SELECT * FROM spapi_sellers WHERE id = ${id}`
        assert.notInclude(JSON.stringify(rows), "Atzr")
        const seller = yield* sellers.get(id)
        assert.deepStrictEqual(seller.marketplaces, ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"])
        assert.strictEqual(seller.state, "active")
        assert.notInclude(JSON.stringify(seller), "token")
      })))

  it.effect("a token that was copied into the row of another seller, or changed, is not read", () =>
    withKeys(older, (sellers) =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const [victim, thief] = [
          yield* sellers.authorize(authorization("A1VICTIM")),
          yield* sellers.authorize(authorization("A1THIEF"))
        ]
        yield* sql`
          UPDATE spapi_sellers SET token = (SELECT token FROM spapi_sellers WHERE id = ${victim}) WHERE id = ${thief}`
        const error = yield* Effect.flip(sellers.refreshToken(thief))
        assert.deepInclude(error, { _tag: "TokenUnreadable", cause: "changed", seller: thief })
        for (const token of ["", ".", "x", "AAAA.BBBB", "A".repeat(16) + ".AA"]) {
          yield* sql`UPDATE spapi_sellers SET token = ${token} WHERE id = ${victim}`
          assert.deepInclude(yield* Effect.flip(sellers.refreshToken(victim)), { _tag: "TokenUnreadable" })
        }
        yield* sellers.remove(victim)
        yield* sellers.remove(thief)
      })))

  it.effect("keys rotate: tokens of an older key are read, and encrypted with the current one", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const ids = yield* withKeys(older, (sellers) =>
        Effect.forEach(
          Array.from({ length: 3 }, (_, index) => index),
          (index) => sellers.authorize(authorization(`A2ROTATE${index}`))
        ))
      yield* withKeys(`${newer},${older}`, (sellers) =>
        Effect.gen(function*() {
          assert.strictEqual(Redacted.value(yield* sellers.refreshToken(ids[0]!)), "Atzr|A2ROTATE0")
          assert.isAtLeast(yield* sellers.reencrypt, 3)
          assert.strictEqual(yield* sellers.reencrypt, 0)
        }))
      assert.lengthOf(yield* sql`SELECT id FROM spapi_sellers WHERE token_key <> '2026-11'`, 0)
      yield* withKeys(newer, (sellers) =>
        Effect.gen(function*() {
          assert.strictEqual(Redacted.value(yield* sellers.refreshToken(ids[2]!)), "Atzr|A2ROTATE2")
        }))
      const error = yield* withKeys(older, (sellers) => Effect.flip(sellers.refreshToken(ids[0]!)))
      assert.deepInclude(error, { _tag: "TokenUnreadable", cause: "unknown key", keyId: "2026-11" })
    }))

  it.effect("a refusal parks the seller it saw; an authorization that came meanwhile stays", () =>
    withKeys(newer, (sellers) =>
      Effect.gen(function*() {
        const id = yield* sellers.authorize(authorization("A3PARKED"))
        const { authorizationId } = yield* sellers.get(id)
        assert.isTrue(yield* sellers.park(id, { reason: "re\u001b[31mvoked\n2", authorizationId }))
        assert.isFalse(yield* sellers.park(id, { reason: "again", authorizationId }))
        const parked = yield* sellers.get(id)
        assert.strictEqual(parked.state, "parked")
        assert.strictEqual(parked.parked?.reason, "re [31mvoked 2")
        assert.deepStrictEqual(
          (yield* Stream.runCollect(sellers.stream({ state: "parked" }))).map(({ id }) => id),
          [id]
        )

        yield* sellers.authorize(authorization("A3PARKED", "Atzr|second"))
        assert.isFalse(yield* sellers.park(id, { reason: "late", authorizationId }))
        const active = yield* sellers.get(id)
        assert.strictEqual(active.state, "active")
        assert.isUndefined(active.parked)
        assert.strictEqual(active.authorizations, 2)
        assert.strictEqual(Redacted.value(yield* sellers.refreshToken(id)), "Atzr|second")
      })))

  it.effect("a refusal does not park a seller that was removed and added again meanwhile", () =>
    withKeys(newer, (sellers) =>
      Effect.gen(function*() {
        const id = yield* sellers.authorize(authorization("A3AGAIN"))
        const first = yield* sellers.get(id)
        yield* sellers.remove(id)
        yield* sellers.authorize(authorization("A3AGAIN", "Atzr|second"))
        assert.isFalse(yield* sellers.park(id, { reason: "late", authorizationId: first.authorizationId }))
        assert.deepInclude(yield* sellers.get(id), { state: "active", authorizations: 1 })
      })))

  it.effect("sellers are listed in pages, each once", () =>
    withKeys(newer, (sellers) =>
      Effect.gen(function*() {
        yield* Effect.forEach(
          Array.from({ length: 501 }, (_, index) => index),
          (index) => sellers.authorize(authorization(`A4PAGE${String(index).padStart(4, "0")}`))
        )
        const ids = (yield* Stream.runCollect(sellers.stream())).map(({ id }) => id)
        assert.lengthOf(new Set(ids), ids.length)
        assert.lengthOf(ids.filter((id) => id.includes("A4PAGE")), 501)
        assert.deepStrictEqual(ids, [...ids].sort())
      })))

  it.effect("what is not a seller is refused with the name of the field, and nothing is stored", () =>
    withKeys(newer, (sellers) =>
      Effect.gen(function*() {
        const good = authorization("A5GOOD")
        const bad: ReadonlyArray<readonly [string, Partial<Record<keyof Sellers.Authorization, unknown>>]> = [
          ["sellingPartnerId", { sellingPartnerId: "" }],
          ["sellingPartnerId", { sellingPartnerId: "A5/../B" }],
          ["region", { region: "us" }],
          ["marketplaces", { marketplaces: [] }],
          ["marketplaces[1]", { marketplaces: ["A1PA6795UKMFR9", "a b"] }],
          ["refreshToken", { refreshToken: Redacted.make(" ") }]
        ]
        for (const [field, change] of bad) {
          const error = yield* Effect.flip(sellers.authorize({ ...good, ...change } as Sellers.Authorization))
          assert.deepInclude(error, { _tag: "SellerInvalid", field })
        }
        assert.deepStrictEqual(yield* sellers.find("eu:A5GOOD"), Option.none())
        assert.deepInclude(yield* Effect.flip(sellers.get("eu:A5GOOD")), { _tag: "SellerUnknown" })
      })))

  it.effect("migrations run once, however many processes start", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Effect.all([Migrations.run, Migrations.run], { concurrency: 2 }), [[], []])
    }))
}

const migrated = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) => Layer.provideMerge(Migrations.layer, client)

describe("sellers over SQLite", () => {
  layer(migrated(NodeSqlite.layer(":memory:")))(suite)
})

describe.skipIf(!Postgres.isInstalled)("sellers over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(migrated(client), { excludeTestServices: true })(suite)
})

describe.skipIf(!Postgres.isInstalled)("migrations over PostgreSQL", () => {
  it.live(
    "of processes that start at once over an empty database run once, and none fails",
    () =>
      Effect.gen(function*() {
        const { url } = yield* Postgres.Postgres
        const runs = yield* Effect.forEach(
          Array.from({ length: 6 }),
          () => Effect.provide(Migrations.run, PgClient.layer({ url, maxConnections: 2 })),
          { concurrency: "unbounded" }
        )
        assert.lengthOf(runs.filter((run) => run.length > 0), 1)
      }).pipe(Effect.provide(Postgres.layer)),
    300_000
  )
})

describe("the keys of tokens", () => {
  const wrong: ReadonlyArray<readonly [string, string]> = [
    ["", "entry 1 has no id before a colon"],
    [base64(1), "entry 1 has no id before a colon"],
    ["a:!!!", "entry 1 (a) is not base64"],
    [`a:${base64(1, 16)}`, "entry 1 (a) has 16 bytes, not 32"],
    [`a:${base64(1)},a:${base64(2)}`, "the id a occurs twice"],
    [`a:${base64(1)},`, "entry 2 has no id before a colon"]
  ]
  it.effect.each(wrong)("%s: %s", ([setting, problem]) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Layer.build(keys(setting)))
      assert.include(error.message, problem)
      assert.notInclude(error.message, base64(1))
    }))
})
