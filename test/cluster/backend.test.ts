/** The example of a backend: the whole on a port, by raw HTTP, over both databases; and its API by a typed client. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it, layer } from "@effect/vitest"
import { Context, Effect, Fiber, Latch, Layer, Queue, Redacted, Schedule, Stream } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import { HttpServer } from "effect/http"
import { HttpApiMiddleware, HttpApiTest } from "effect/http-api"
import * as SqlClient from "effect/sql/SqlClient"
import { createServer } from "node:http"
import { Api } from "../../examples/backend/api/Api.ts"
import type { LiveEvent, Order } from "../../examples/backend/api/Orders.ts"
import { CurrentUser, Session } from "../../examples/backend/api/Session.ts"
import * as Backend from "../../examples/backend/backend.ts"
import * as OrderHandlers from "../../examples/backend/handlers/orders.ts"
import * as OrderChanges from "../../examples/backend/jobs/OrderChanges.ts"
import * as Connections from "../../examples/backend/store/Connections.ts"
import * as BackendMigrations from "../../examples/backend/store/migrations.ts"
import * as OrderRows from "../../examples/backend/store/OrderRows.ts"
import { freePort } from "../e2e/support/port.ts"
import * as Postgres from "./support/postgres.ts"

const day = 86_400_000

/** Where the backend listens. */
class Place extends Context.Service<Place, { readonly port: number; readonly url: string }>()("test/Place") {
  static readonly layer = Layer.effect(
    Place,
    Effect.map(freePort, (port) => ({ port, url: `http://127.0.0.1:${port}` }))
  )
}

const keys = TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`))

/** The backend on a port, with the sandbox for Amazon. Nothing runs by itself: turns begin by hand. */
const backend = Layer.unwrap(Effect.gen(function*() {
  const { configValues: { refreshToken: _, ...accounts }, credentials, url } = yield* Sandbox.Sandbox
  const { port, url: publicUrl } = yield* Place
  return Backend.layer({
    accounts,
    applicationId: credentials.applicationId,
    stateKeys: [Redacted.make("k".repeat(40))],
    publicUrl,
    centralUrl: url,
    since: "2026-01-01T00:00:00Z",
    every: "1 day",
    disableLogger: true
  }).pipe(
    Layer.provide(
      NodeHttpServer.layer(createServer, { host: "127.0.0.1", port, gracefulShutdownTimeout: "100 millis" })
    )
  )
})).pipe(Layer.provide(keys))

const live = <A, E, R>(engine: Layer.Layer<A, E, R>) =>
  backend.pipe(
    Layer.provideMerge(engine),
    Layer.provideMerge(UndiciHttpClient.layer()),
    Layer.provideMerge(Place.layer),
    Layer.provideMerge(Sandbox.layerServer({ usagePlans: "off", ordersPerSeller: 40, processingTime: "1 millis" }))
  )

const memory = OrderChanges.layerMemory.pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:"))
)

const postgres = Layer.unwrap(Effect.gen(function*() {
  const { url } = yield* Postgres.Postgres
  const runner = { host: "127.0.0.1", port: yield* Postgres.freePort }
  return OrderChanges.layerPostgres.pipe(Layer.provideMerge(PostgresEngine.layer({ postgres: { url }, runner })))
})).pipe(Layer.provide(Postgres.layer))

/** A browser: it has cookies, and follows no redirect. */
const browser = Effect.gen(function*() {
  const { url } = yield* Place
  let cookie = ""
  const get = (path: string, options?: RequestInit) =>
    Effect.promise(async () => {
      const response = await fetch(path.startsWith("/") ? url + path : path, {
        redirect: "manual",
        ...options,
        headers: { cookie, ...options?.headers }
      })
      const own = response.headers.getSetCookie().map((line) => line.replace(/;.*/, "")).join("; ")
      if (own !== "") cookie = own
      const text = await response.text()
      return {
        status: response.status,
        location: response.headers.get("location") ?? "",
        type: response.headers.get("content-type") ?? "",
        text,
        json: response.headers.get("content-type")?.includes("json") &&
            !response.headers.get("content-type")!.includes("nd")
          ? JSON.parse(text)
          : undefined
      }
    })
  const post = (path: string, body?: unknown) =>
    get(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...body === undefined ? {} : { body: JSON.stringify(body) }
    })
  /** Events of a stream; a request that stays open until the scope closes. */
  const events = Effect.fnUntraced(function*(path: string) {
    const abort = yield* Effect.acquireRelease(
      Effect.sync(() => new AbortController()),
      (abort) => Effect.sync(() => abort.abort())
    )
    const response = yield* Effect.promise(() => fetch(url + path, { headers: { cookie }, signal: abort.signal }))
    const received: Array<LiveEvent> = []
    const read = async () => {
      let rest = ""
      for await (const bytes of response.body!.pipeThrough(new TextDecoderStream())) {
        const parts = (rest + bytes).split("\n\n")
        rest = parts.pop()!
        for (const part of parts) {
          const data = part.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5)).join(
            "\n"
          )
          if (data !== "") received.push(JSON.parse(data))
        }
      }
    }
    read().catch(() => {})
    return { status: response.status, type: response.headers.get("content-type"), received }
  })
  yield* get("/")
  return { get, post, events }
})

type Browser = Effect.Success<typeof browser>

/** The seller of the EU by the sandbox's consent page. Returns what the backend says to the callback. */
const connect = Effect.fnUntraced(function*({ get }: Browser) {
  const sandbox = yield* Sandbox.Sandbox
  const { sellerId } = sandbox.credentialsOf("eu")
  const login = yield* get("/amazon/login?marketplace=DE")
  const page = yield* get(login.location)
  const links = [...page.text.matchAll(/href="([^"]*decision=authorize[^"]*)"/g)].map(([, link]) =>
    link!.replaceAll("&#38;", "&")
  )
  const back = yield* get(sandbox.url + links.find((link) => link.includes(`seller=${sellerId}`))!)
  const done = yield* get(back.location)
  return { done, seller: `eu:${sellerId}` }
})

const until = <A, E, R>(what: Effect.Effect<A | undefined, E, R>) =>
  Effect.repeat(what, { until: (value) => value !== undefined, schedule: Schedule.spaced("10 millis") }).pipe(
    Effect.map((value) => value!)
  )

/** An event about an order in a status. */
const changed = (received: ReadonlyArray<LiveEvent>, id: string, isStatus: (status: string | null) => boolean) =>
  until(
    Effect.sync(() =>
      received.find((event) => event._tag === "Order" && event.order.id === id && isStatus(event.order.status))
    )
  )

const wholeDay = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const sql = yield* SqlClient.SqlClient
  const anna = yield* browser
  const bert = yield* browser

  const { done, seller } = yield* connect(anna)
  assert.deepInclude(done, { status: 302, location: `/?connected=${encodeURIComponent(seller)}` })
  const path = `/api/sellers/${encodeURIComponent(seller)}`
  const [own] = (yield* anna.get("/api/sellers")).json
  assert.deepInclude(own, { id: seller, state: "active", ordersUntil: null })
  assert.include(own.countries, "DE")

  // The first turn stores many orders at once: a page that listens reads its orders again.
  const { received, status, type } = yield* anna.events(`${path}/orders/live`)
  assert.deepStrictEqual([status, type], [200, "text/event-stream"])
  assert.deepStrictEqual(yield* until(Effect.sync(() => received[0])), { _tag: "Reload" })
  const { changed: count } = (yield* anna.post(`${path}/refresh`)).json
  assert.isAbove(count, 20)
  assert.deepStrictEqual(yield* until(Effect.sync(() => received[1])), { _tag: "Reload" })
  assert.isNotNull((yield* anna.get("/api/sellers")).json[0].ordersUntil)

  // Pages have every order once, newest first.
  const orders: Array<Order> = []
  let next: string | null = ""
  while (next !== null) {
    const page: any =
      (yield* anna.get(`${path}/orders?limit=7${next === "" ? "" : `&after=${encodeURIComponent(next)}`}`)).json
    assert.isArray(page.orders, JSON.stringify(page))
    assert.isAtMost(page.orders.length, 7)
    orders.push(...page.orders)
    next = page.next
  }
  const copied = yield* sql<{ readonly id: string }>`SELECT id FROM spapi_orders WHERE seller = ${seller}`
  assert.deepStrictEqual(orders.map(({ id }) => id).sort(), copied.map(({ id }) => id).sort())
  const times = orders.map(({ createdAt }) => createdAt!)
  assert.deepStrictEqual(times, times.toSorted().reverse())
  const shipped = (yield* anna.get(`${path}/orders?status=SHIPPED&limit=200`)).json.orders
  assert.deepStrictEqual(
    shipped.map(({ id }: Order) => id),
    orders.filter(({ status }) => status === "SHIPPED").map(({ id }) => id)
  )

  // What changes at Amazon is pushed once the feed has stored it. Searches show changes after two minutes.
  const refreshed = Effect.andThen(sandbox.world.advance("3 minutes"), anna.post(`${path}/refresh`))
  const id = yield* sandbox.world.addOrder({ region: "eu", channel: "MFN", purchased: yield* sandbox.world.now })
  yield* refreshed
  const added = yield* changed(received, id, (status) => status !== "CANCELLED")
  assert.isNotEmpty(added._tag === "Order" ? added.order.items : [])
  yield* sandbox.world.cancelOrder(id)
  yield* refreshed
  yield* changed(received, id, (status) => status === "CANCELLED")

  // An order as Amazon has it, and Amazon's own error with its status.
  assert.deepInclude((yield* anna.get(`${path}/orders/${id}`)).json, { id, status: "CANCELLED" })
  const missing = yield* anna.get(`${path}/orders/000-0000000-0000000`)
  assert.strictEqual(missing.status, 404)
  assert.deepInclude(missing.json, { _tag: "SpApiError" })
  assert.strictEqual(missing.json.reason._tag, "NotFound")

  // A report: accepted, running, done, rows.
  const to = Math.floor(Date.now() / day) * day
  const range = { from: new Date(to - 20 * day).toISOString(), to: new Date(to).toISOString() }
  const started = yield* anna.post(`${path}/reports`, range)
  assert.strictEqual(started.status, 202)
  assert.deepInclude(started.json, { ...range, state: "running" })
  const report = `${path}/reports/${started.json.id}`
  assert.strictEqual((yield* anna.get(`${report}/rows`)).status, 409)
  assert.strictEqual((yield* anna.post(`${path}/reports`, range)).json.id, started.json.id)
  yield* until(Effect.gen(function*() {
    // As Amazon's notification does.
    for (
      const { event } of yield* sql<
        { readonly event: Parameters<typeof Waits.signal>[0] }
      >`SELECT event FROM spapi_waits`
    ) {
      yield* Waits.signal(event)
    }
    return (yield* anna.get(report)).json.state === "done" ? true : undefined
  }))
  const rows = yield* anna.get(`${report}/rows`)
  assert.include(rows.type, "ndjson")
  const inReport = new Set(rows.text.trimEnd().split("\n").map((line) => JSON.parse(line).orderId))
  const inRange = orders.filter(({ createdAt }) => createdAt! >= range.from && createdAt! < range.to)
  assert.isAbove(inRange.length, 5)
  assert.deepStrictEqual(inReport, new Set(inRange.map(({ id }) => id)))
  assert.deepStrictEqual((yield* anna.get(`${path}/reports`)).json.map(({ state }: { state: string }) => state), [
    "done"
  ])

  // Nothing of it is another user's, who cannot take the seller over either.
  for (const  of of["/orders", "/orders/live", `/orders/${id}`, "/reports", `/reports/${started.json.id}/rows`]) {
    const refused = yield* bert.get(path + of)
    assert.deepStrictEqual([refused.status, refused.json.type], [404, "urn:problem:not-connected"], of)
  }
  assert.strictEqual((yield* bert.post(`${path}/refresh`)).status, 404)
  assert.strictEqual((yield* bert.post(`${path}/reports`, range)).status, 404)
  assert.deepStrictEqual((yield* bert.get("/api/sellers")).json, [])
  assert.strictEqual((yield* connect(bert)).done.status, 403)
  assert.strictEqual((yield* connect(anna)).done.status, 302)

  // Without a session there is nothing, and a wrong request gets the place of its mistake.
  assert.strictEqual((yield* anna.get("/api/sellers", { headers: { cookie: "" } })).status, 401)
  assert.strictEqual((yield* anna.get("/amazon/login", { headers: { cookie: "session=1" } })).location, "/")
  const wrong = yield* anna.get(`${path}/orders?after=none`)
  assert.deepStrictEqual([wrong.status, wrong.json.errors[0].path], [400, ["query", "after"]])
  assert.strictEqual((yield* anna.post(`${path}/reports`, { from: range.to, to: range.from })).status, 400)

  // A refused authorization parks the seller.
  yield* sandbox.revokeAuthorization("eu")
  yield* sandbox.revokeAccessTokens
  yield* anna.post(`${path}/refresh`)
  const parked = yield* anna.post(`${path}/refresh`)
  assert.deepStrictEqual([parked.status, parked.json.type], [409, "urn:problem:parked"])
  assert.strictEqual((yield* anna.get("/api/sellers")).json[0].state, "parked")

  const openApi = (yield* anna.get("/openapi.json")).json
  assert.containsAllKeys(openApi.paths[`/api/sellers/{seller}/orders/{id}`].get.responses, ["200", "401", "404", "429"])
  assert.strictEqual((yield* anna.get("/health/ready")).status, 200)
  assert.strictEqual((yield* anna.get("/docs")).status, 200)
}).pipe(Effect.scoped)

/** The session of a user, without a cookie. */
const session = (user: string) =>
  Layer.succeed(Session, Session.of({ cookie: (handler) => Effect.provideService(handler, CurrentUser, user) }))

const typed = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const { publish } = yield* OrderChanges.OrderChanges
  const { claim } = yield* Connections.Connections
  const client = yield* HttpApiTest.groups(Api, ["orders"])
  const [seller, other] = ["eu:A1TYPED", "eu:A1OTHER"]
  assert.isTrue(yield* claim("anna", seller))
  assert.isTrue(yield* claim("bert", other))
  assert.isFalse(yield* claim("anna", other))
  const order = (id: string) => ({
    seller,
    id,
    status: "SHIPPED",
    created_at: "2026-11-01T00:00:00.000Z",
    stored_at: ""
  })
  const store = (id: string) =>
    sql.withTransaction(
      Effect.andThen(publish({ seller, ids: [id] }), sql`INSERT INTO spapi_orders ${sql.insert(order(id))}`)
    )

  const listening = yield* Latch.make()
  const heard = yield* Effect.flatMap(
    client.orders.live({ params: { seller } }),
    (events) => events.pipe(Stream.tap(() => listening.open), Stream.take(3), Stream.runCollect)
  ).pipe(Effect.forkChild)
  yield* listening.await
  yield* store("1")
  // Its transaction is rolled back, as the order is there: no page hears of it.
  yield* Effect.flip(store("1"))
  yield* publish({ seller: other, ids: ["1"] })
  yield* store("2")
  const events = yield* Fiber.join(heard)
  assert.deepStrictEqual(events.map((event) => event._tag === "Order" ? event.order.id : event._tag), [
    "Reload",
    "1",
    "2"
  ])

  const { next, orders } = yield* client.orders.list({ params: { seller }, query: { limit: 1 } })
  assert.deepStrictEqual(orders.map(({ id }) => id), ["2"])
  const rest = yield* client.orders.list({ params: { seller }, query: { limit: 1, after: next! } })
  assert.deepStrictEqual([rest.orders.map(({ id }) => id), rest.next], [["1"], null])

  const refused = yield* Effect.flip(client.orders.list({ params: { seller: other }, query: {} }))
  assert.strictEqual(refused._tag, "NotConnected")
  // The runner does not know this seller.
  const failed = yield* Effect.flip(client.orders.current({ params: { seller, id: "1" } }))
  assert.strictEqual(failed._tag, "WorkFailed")
}).pipe(Effect.scoped)

/** The handlers of orders, for a client without a server between. */
const handlers = Layer.unwrap(
  Effect.map(Sandbox.Sandbox, ({ configValues: { refreshToken: _, ...accounts } }) =>
    OrderHandlers.layer.pipe(
      Layer.provide(OrderRows.layer),
      Layer.provideMerge(Connections.layer),
      Layer.provideMerge(
        Layer.mergeAll(session("anna"), HttpApiMiddleware.layerProblemDetails(), HttpServer.layerServices)
      ),
      Layer.provide(SellerRunner.layer({ accounts }))
    ))
).pipe(
  Layer.provide(Sellers.layer),
  Layer.provide(Layer.mergeAll(Migrations.layer, BackendMigrations.layer, keys)),
  Layer.provideMerge(memory),
  Layer.provide(Sandbox.layerHttpClient())
)

const title = "connects a seller, shows its orders as they change, and reads a report; all of it for its owner alone"

describe("the backend over SQLite", () => {
  layer(live(memory), { excludeTestServices: true })((it) => it.effect(title, () => wholeDay))
})

describe.skipIf(!Postgres.isInstalled)("the backend over PostgreSQL", () => {
  layer(live(postgres), { excludeTestServices: true })((it) => it.effect(title, () => wholeDay))
})

layer(handlers, { excludeTestServices: true })("its API", (it) => {
  it.effect("pushes orders once their transaction has committed, to those who listen to the seller", () => typed)
})

describe.skipIf(!Postgres.isInstalled)("two processes over PostgreSQL", () => {
  it.live("hear of each other's orders once these are committed, and of a connection that was lost", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres.Postgres
      const process = Layer.build(Layer.fresh(
        OrderChanges.layerPostgres.pipe(Layer.provideMerge(PgClient.layer({ url, maxConnections: 2 })))
      ))
      const [one, two] = [yield* process, yield* process]
      const sql = Context.get(one, PgClient.PgClient)
      const { publish } = Context.get(one, OrderChanges.OrderChanges)
      const heard = yield* Queue.unbounded<OrderChanges.Change>()
      yield* Context.get(two, OrderChanges.OrderChanges).changes.pipe(
        Stream.runForEach((change) => Queue.offer(heard, change)),
        Effect.forkScoped
      )
      assert.strictEqual(yield* Queue.take(heard), "missed")
      // Until the other process listens, which the first page does not wait for.
      yield* until(Effect.map(
        sql`SELECT pid FROM pg_stat_activity WHERE query ILIKE 'listen%'`,
        (rows) => rows.length === 2 ? true : undefined
      ))
      const stored = (id: string) => publish({ seller: "eu:A1", ids: [id] })
      yield* Effect.flip(sql.withTransaction(Effect.andThen(stored("rolled back"), Effect.fail("no"))))
      yield* sql.withTransaction(stored("committed"))
      const next = Queue.take(heard).pipe(Effect.repeat({ until: (change) => change !== "missed" }))
      assert.deepStrictEqual(yield* next, { seller: "eu:A1", ids: ["committed"] })
      yield* sql`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query ILIKE 'listen%'`
      assert.strictEqual(yield* Queue.take(heard), "missed")
      yield* stored("later")
      assert.deepStrictEqual(yield* next, { seller: "eu:A1", ids: ["later"] })
    }).pipe(Effect.scoped, Effect.provide(Postgres.layer)))
})
