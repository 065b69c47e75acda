/** Sellers that put themselves in: two web servers over one database, and a sandbox's consent page, by raw HTTP. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, layer } from "@effect/vitest"
import { Context, Effect, Layer, Redacted, Schedule } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Onboarding from "effect-sp-api-cluster/Onboarding"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as HttpRouter from "effect/http/HttpRouter"
import * as SqlClient from "effect/sql/SqlClient"
import { createServer } from "node:http"
import * as Postgres from "./support/postgres.ts"
import * as Program from "./support/program.ts"

const accountsOf = ({ configValues: { refreshToken: _, ...accounts } }: Sandbox.Sandbox["Service"]) => accounts

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, (sandbox) => Program.program(accountsOf(sandbox)))).pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(UndiciHttpClient.layer()),
  Layer.provideMerge(Sandbox.layerServer({ processingTime: "1 millis" }))
)

/** A web server with memory of its own. Browsers reach all of them under one address. */
const server = Effect.fnUntraced(function*(
  publicPort: number,
  port: number,
  options?: Partial<Onboarding.RoutesOptions>
) {
  const sandbox = yield* Sandbox.Sandbox
  const accounts = accountsOf(sandbox)
  const { hostname } = new URL(sandbox.url)
  yield* Layer.build(
    HttpRouter.serve(Onboarding.routes({ accounts, marketplace: Marketplace.US, ...options }), {
      disableListenLog: true,
      disableLogger: true
    }).pipe(
      Layer.provide(Onboarding.layer({
        accounts,
        applicationId: sandbox.credentials.applicationId,
        stateKeys: [Redacted.make("k".repeat(40))],
        redirectUri: `http://127.0.0.1:${publicPort}/amazon/callback`,
        centralUrl: sandbox.url,
        callbackHosts: { [hostname]: { region: "na", kind: "seller" } }
      })),
      Layer.provide(OAuth.layerRedactedQuery),
      Layer.provide(NodeHttpServer.layer(createServer, { host: "127.0.0.1", port }))
    )
  )
  return `http://127.0.0.1:${port}`
})

const get = (url: string, cookie = "") =>
  Effect.promise(async () => {
    const response = await fetch(url, { redirect: "manual", headers: { cookie } })
    return {
      status: response.status,
      location: response.headers.get("location") ?? "",
      cookie: response.headers.getSetCookie().map((line) => line.replace(/;.*/, "")).join("; "),
      text: await response.text()
    }
  })

/**
 * From the "Connect to Amazon" button to Amazon's redirect. Returns the callback, and the cookie of the browser. With
 * `change`, the browser goes to another Seller Central than that of the marketplace.
 */
const consent = Effect.fnUntraced(function*(
  url: string,
  seller: string,
  { change = (page) => page, marketplace = "US" }: {
    readonly marketplace?: string
    readonly change?: (page: string) => string
  } = {}
) {
  const sandbox = yield* Sandbox.Sandbox
  const login = yield* get(`${url}/amazon/login?marketplace=${marketplace}`)
  assert.strictEqual(login.status, 302)
  const page = yield* get(change(login.location))
  const links = [...page.text.matchAll(/href="([^"]*decision=authorize[^"]*)"/g)].map(([, link]) =>
    link!.replaceAll("&#38;", "&")
  )
  const back = yield* get(sandbox.url + links.find((link) => link.includes(`seller=${seller}`))!)
  return { callback: new URL(back.location), cookie: login.cookie }
})

const setup = Effect.fnUntraced(function*(isKnown = false) {
  const [first, second] = [yield* Postgres.freePort, yield* Postgres.freePort]
  const sandbox = yield* Sandbox.Sandbox
  const sellers = yield* Sellers.Sellers
  const sellingPartnerId = sandbox.credentialsOf("na").sellerId
  const id = `na:${sellingPartnerId}`
  if (!isKnown) yield* sellers.remove(id)
  return {
    first,
    second,
    sandbox,
    sellers,
    sellingPartnerId,
    id,
    /** The address that Amazon calls, on one of the servers. */
    at: (url: string, { pathname, search }: URL) => `${url}${pathname}${search}`
  }
})

const until = <E, R>(what: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(what, { until: (is) => is, schedule: Schedule.spaced("5 millis") })

layer(Live, { excludeTestServices: true })("a consent", (it) => {
  it.effect("that begins on one runner and ends on another adds a seller with its marketplaces, once", () =>
    Effect.gen(function*() {
      const { at, first, id, second, sellers, sellingPartnerId } = yield* setup()
      const one = yield* server(first, first, { redirect: (seller) => `/connected/${encodeURIComponent(seller)}` })
      const other = yield* server(first, second, { redirect: "/connected" })
      const { callback, cookie } = yield* consent(one, sellingPartnerId)

      const done = yield* get(at(other, callback), cookie)
      assert.deepInclude(done, { status: 302, location: "/connected" })
      const seller = yield* sellers.get(id)
      assert.deepInclude(seller, { state: "active", authorizations: 1 })
      assert.include(seller.marketplaces, Marketplace.US.id)
      const sandbox = yield* Sandbox.Sandbox
      const offered = (yield* sandbox.world.seller("na")).marketplaces.map(({ id }) => id)
      for (const marketplace of seller.marketplaces) assert.include(offered, marketplace)
      assert.isAbove(yield* Program.Count.run(id, {}), 0)

      // The browser goes back and forth: on both runners the state was used.
      for (const url of [one, other]) {
        assert.strictEqual((yield* get(at(url, callback), cookie)).status, 400)
      }
      assert.strictEqual((yield* sellers.get(id)).authorizations, 1)

      const again = yield* consent(other, sellingPartnerId)
      const renewed = yield* get(at(one, again.callback), again.cookie)
      assert.deepInclude(renewed, { status: 302, location: `/connected/${encodeURIComponent(id)}` })
      assert.strictEqual((yield* sellers.get(id)).authorizations, 2)
    }).pipe(Effect.scoped))

  it.effect("of a parked seller makes it active again, and its job continues", () =>
    Effect.gen(function*() {
      const { at, first, id, sandbox, sellers, sellingPartnerId } = yield* setup(true)
      const sql = yield* SqlClient.SqlClient
      const url = yield* server(first, first)
      const marketplaces = (yield* sandbox.world.seller("na")).marketplaces.map(({ id }) => id)
      yield* SellerRunner.authorize({
        sellingPartnerId,
        region: "na",
        marketplaces,
        refreshToken: Redacted.make("Atzr|revoked")
      })
      yield* Program.Lines.start({ seller: id, from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z" })
      yield* until(Effect.map(sellers.get(id), ({ state }) => state === "parked"))

      const { callback, cookie } = yield* consent(url, sellingPartnerId)
      const done = yield* get(at(url, callback), cookie)
      assert.strictEqual(done.status, 200)
      assert.include(done.text, "Amazon has granted access")
      yield* until(Effect.map(sql`SELECT * FROM lines WHERE seller = ${id}`, (rows) => rows.length > 0))
      assert.strictEqual((yield* sellers.get(id)).state, "active")
    }).pipe(Effect.scoped))

  it.effect.each(
    [
      ["whose state is forged", (callback: URL) => callback.searchParams.set("state", "bm9uZQ.bm9uZQ"), true, 400],
      ["in another browser than the one that began it", () => {}, false, 400],
      ["without a code", (callback: URL) => callback.searchParams.delete("spapi_oauth_code"), true, 400],
      [
        "whose selling partner id is not one",
        (callback: URL) => callback.searchParams.set("selling_partner_id", "A1'--<b>"),
        true,
        400
      ],
      ["whose code Amazon refuses", (callback: URL) => callback.searchParams.set("spapi_oauth_code", "none"), true, 502]
    ] as const
  )("%s is refused, and nothing is stored", ([, change, isSameBrowser, status]) =>
    Effect.gen(function*() {
      const { at, first, id, sellers, sellingPartnerId } = yield* setup()
      const url = yield* server(first, first)
      const { callback, cookie } = yield* consent(url, sellingPartnerId)
      change(callback)
      const response = yield* get(at(url, callback), isSameBrowser ? cookie : "")
      assert.strictEqual(response.status, status)
      assert.notInclude(response.text, "A1'")
      assert.strictEqual((yield* sellers.find(id))._tag, "None")
    }).pipe(Effect.scoped))

  it.effect("that the program does not permit leaves the token of the known seller as it is", () =>
    Effect.gen(function*() {
      const { at, first, id, sandbox, sellers, sellingPartnerId } = yield* setup()
      const seen: Array<{ readonly known: string; readonly session: string }> = []
      const url = yield* server(first, first, {
        session: Effect.succeed("user 7"),
        permit: ({ known, session }) =>
          Effect.sync(() => {
            seen.push({ known: known._tag, session })
            return false
          })
      })
      const { refreshToken } = sandbox.credentialsOf("na")
      yield* SellerRunner.authorize({ sellingPartnerId, region: "na", marketplaces: ["ATVPDKIKX0DER"], refreshToken })
      const { callback, cookie } = yield* consent(url, sellingPartnerId)
      assert.strictEqual((yield* get(at(url, callback), cookie)).status, 403)
      assert.deepStrictEqual(seen, [{ known: "Some", session: "user 7" }])
      assert.strictEqual((yield* sellers.get(id)).authorizations, 1)
      assert.strictEqual(Redacted.value(yield* sellers.refreshToken(id)), Redacted.value(refreshToken))
    }).pipe(Effect.scoped))

  it.effect("is stored although Amazon does not name the marketplaces: those known before stay", () =>
    Effect.gen(function*() {
      const { at, first, id, sandbox, sellers, sellingPartnerId } = yield* setup()
      const url = yield* server(first, first)
      const { refreshToken } = sandbox.credentialsOf("na")
      yield* SellerRunner.authorize({ sellingPartnerId, region: "na", marketplaces: ["A2EUQ1WTGCTBG2"], refreshToken })
      yield* sandbox.faults.add({ kind: "expired-token", on: "sellers.getMarketplaceParticipations", times: 10 })
      const { callback, cookie } = yield* consent(url, sellingPartnerId)
      assert.strictEqual((yield* get(at(url, callback), cookie)).status, 200)
      assert.deepInclude(yield* sellers.get(id), { marketplaces: ["A2EUQ1WTGCTBG2"], authorizations: 2 })
      yield* sandbox.faults.clear
    }).pipe(Effect.scoped))

  it.effect("of a seller of another region is refused in plain words, and nothing is stored", () =>
    Effect.gen(function*() {
      const { at, first, sellers, sellingPartnerId } = yield* setup()
      const url = yield* server(first, first)
      const { callback, cookie } = yield* consent(url, sellingPartnerId, {
        marketplace: "DE",
        change: (page) => page.replace("region=eu", "region=na")
      })
      const response = yield* get(at(url, callback), cookie)
      assert.strictEqual(response.status, 400)
      assert.include(response.text, "does not sell in Europe")
      assert.strictEqual((yield* sellers.find(`eu:${sellingPartnerId}`))._tag, "None")
    }).pipe(Effect.scoped))

  it.effect("is stored with the marketplaces of its region alone", () =>
    Effect.gen(function*() {
      const { at, first, id, sandbox, sellers, sellingPartnerId } = yield* setup()
      const url = yield* server(first, first)
      const participation = ({ countryCode, id, name }: Marketplace.Marketplace) => ({
        marketplace: { id, name, countryCode, defaultCurrencyCode: "EUR", defaultLanguageCode: "de", domainName: "" },
        storeName: "Shop",
        participation: { isParticipating: true, hasSuspendedListings: false }
      })
      yield* sandbox.stubs.add({
        operation: "sellers.getMarketplaceParticipations",
        response: { body: { payload: [Marketplace.DE, Marketplace.CA, Marketplace.FR].map(participation) } }
      })
      const { callback, cookie } = yield* consent(url, sellingPartnerId)
      assert.strictEqual((yield* get(at(url, callback), cookie)).status, 200)
      assert.deepStrictEqual((yield* sellers.get(id)).marketplaces, [Marketplace.CA.id])
      yield* sandbox.stubs.clear
    }).pipe(Effect.scoped))

  it.effect("whose states cannot be stored, as the database fails, is refused without a word about the database", () =>
    Effect.gen(function*() {
      const { id, sellers } = yield* setup()
      const broken = yield* Layer.build(NodeSqlite.layer(":memory:"))
      const { use } = Context.get(
        yield* Layer.build(Layer.provide(Onboarding.layerStateStore, Layer.succeedContext(broken))),
        OAuth.StateStore
      )
      const error = yield* Effect.flip(use("id", Date.now() + 60_000))
      assert.strictEqual(error.reason._tag, "StateStoreFailed")
      assert.notInclude(error.message, "DELETE")
      assert.strictEqual((yield* sellers.find(id))._tag, "None")
    }).pipe(Effect.scoped))
})
