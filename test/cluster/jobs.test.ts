/** Jobs and tasks on the embedded engine, against a sandbox in the same process. */
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted, Schedule, Schema } from "effect"
import { SpApi } from "effect-sp-api"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import { Sandbox } from "effect-sp-api-sandbox"
import type { RegionId } from "effect-sp-api/Region"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as SqlClient from "effect/sql/SqlClient"
import * as Program from "./support/program.ts"

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Program.program(accounts)
})).pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient({ processingTime: "1 millis", limits: "warned" }))
)

const authorize = (region: "na" | "eu" | "fe", token?: Redacted.Redacted<string>) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { refreshToken, sellerId } = sandbox.credentialsOf(region)
    const marketplaces = (yield* sandbox.world.seller(region)).marketplaces.map(({ id }) => id)
    return yield* SellerRunner.authorize({
      sellingPartnerId: sellerId,
      region,
      marketplaces,
      refreshToken: token ?? refreshToken
    })
  })

const dates = { from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z" }

/** Once something is so, however long a busy machine takes. */
const until = <E, R>(what: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(what, { until: (is) => is, schedule: Schedule.spaced("5 millis") })

const countOf = (seller: string) =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const [row] = yield* sql<{ readonly count: number }>`SELECT count(*) AS count FROM lines WHERE seller = ${seller}`
    return row!.count
  })

layer(Live, { excludeTestServices: true })((it) => {
  describe("a report job", () => {
    it.effect("stores the rows of a seller, and is one job for the same payload", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const job = Program.Lines.execute({ seller, ...dates })
        const [first, second] = yield* Effect.all([job, job], { concurrency: "unbounded" })
        assert.strictEqual(first.reportId, second.reportId)
        assert.isAbove(yield* countOf(seller), 0)
        assert.lengthOf(yield* sandbox.requestsOf("reports_2021-06-30.createReport"), 1)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))

    it.effect("whose seller Amazon refuses parks the seller and waits, and continues with the next authorization", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const sellers = yield* Sellers.Sellers
        const seller = yield* authorize("na", Redacted.make("Atzr|revoked"))
        const job = yield* Effect.forkChild(Program.Lines.execute({ seller, ...dates }))
        yield* until(Effect.map(sellers.get(seller), ({ state }) => state === "parked"))
        assert.include((yield* sellers.get(seller)).parked?.reason, "invalid_grant")
        const sql = yield* SqlClient.SqlClient
        yield* until(Effect.map(sql`SELECT * FROM spapi_waits`, (rows) => rows.length === 1))

        // While it is parked, nothing is sent.
        const sent = (yield* sandbox.requests).length
        const other = yield* Effect.flip(Program.Count.run(seller, {}))
        assert.strictEqual(other._tag, "SellerParked")
        assert.lengthOf(yield* sandbox.requests, sent)

        yield* authorize("na")
        yield* Fiber.join(job)
        assert.isAbove(yield* countOf(seller), 0)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
        assert.strictEqual((yield* sellers.get(seller)).authorizations, 2)
      }))

    it.effect("of a seller that is not there fails at once, and leaves nothing of it", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const error = yield* Effect.flip(Program.Lines.execute({ seller: "eu:A9UNKNOWN", ...dates }))
        assert.deepInclude(error, { _tag: "JobFailed", seller: "eu:A9UNKNOWN", step: "request" })
        assert.match(error.description, /^SellerUnknown: "eu:A9UNKNOWN" is not the id of a seller/)
        const task = yield* Effect.flip(Program.Count.run("eu:A9UNKNOWN", {}))
        assert.deepInclude(task, { _tag: "SellerTaskFailed", transient: false })
        assert.lengthOf(yield* sql`SELECT * FROM spapi_errors WHERE seller = 'eu:A9UNKNOWN'`, 0)
      }))

    it.effect("that waits for an authorization fails as soon as its seller is removed", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const seller = yield* authorize("na", Redacted.make("Atzr|revoked"))
        const job = yield* Effect.forkChild(
          Program.Lines.execute({ seller, from: "2026-10-01T00:00:00Z", to: "2026-10-02T00:00:00Z" })
        )
        yield* until(Effect.map(sql`SELECT * FROM spapi_waits`, (rows) => rows.length === 1))
        yield* SellerRunner.remove(seller)
        const error = yield* Effect.flip(Fiber.join(job))
        assert.match(error.message, /^The step "request" of \S+ failed: SellerUnknown/)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))

    it.effect("whose program looks up another seller, which may come, repeats that step", () =>
      Effect.gen(function*() {
        const seller = yield* authorize("eu")
        const error = yield* Effect.flip(Program.Count.run(seller, { how: "other" }))
        assert.deepInclude(error, { _tag: "SellerTaskFailed", transient: true })
      }))

    it.effect("of a range that Amazon does not allow in one report stores a report for each part, in their order", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const sql = yield* SqlClient.SqlClient
        const seller = yield* authorize("na")
        const range = { from: "2026-08-01T00:00:00Z", to: "2026-10-15T00:00:00Z" }
        const before = (yield* sandbox.requestsOf("reports_2021-06-30.createReport")).length
        const { reportId, reportIds } = yield* Program.Snapshots.execute({ seller, ...range })
        assert.lengthOf(reportIds, 3)
        assert.strictEqual(reportIds[0], reportId)
        assert.lengthOf(yield* sandbox.requestsOf("reports_2021-06-30.createReport"), before + 3)
        const parts = yield* sql<{ readonly report: string; readonly starts: string; readonly ends: string }>`
          SELECT report, starts, ends FROM snapshots WHERE seller = ${seller} ORDER BY starts`
        assert.deepStrictEqual(parts.map(({ report }) => report), reportIds)
        assert.strictEqual(Date.parse(parts[0]!.starts), Date.parse(range.from))
        assert.strictEqual(Date.parse(parts.at(-1)!.ends), Date.parse(range.to))
        for (const [index, { starts }] of parts.slice(1).entries()) {
          assert.strictEqual(Date.parse(starts), Date.parse(parts[index]!.ends) + 1)
        }
      }))

    it.effect("of another key requests a report of its own; one that Amazon cancels has no rows where the job says so", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const sql = yield* SqlClient.SqlClient
        const seller = yield* authorize("na")
        const first = yield* Program.Snapshots.execute({ seller, ...dates, key: "monday" })
        assert.deepStrictEqual(yield* Program.Snapshots.execute({ seller, ...dates, key: "monday" }), first)
        const other = yield* Program.Snapshots.execute({ seller, ...dates })
        assert.strictEqual(other.reportId, first.reportId)
        yield* sandbox.outcomes.force({ of: "report", outcome: "CANCELLED" })
        const second = yield* Program.Snapshots.execute({
          seller,
          from: "2026-10-20T00:00:00Z",
          to: dates.to,
          key: "tuesday"
        })
        const rows = yield* sql<
          { readonly lines: number }
        >`SELECT lines FROM snapshots WHERE report = ${second.reportId}`
        assert.deepStrictEqual(rows.map(({ lines }) => Number(lines)), [0])
      }))

    it.effect("that Amazon refuses for good fails with what Amazon wrote, and is not repeated", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("fe")
        // The reports that the seller has from before take outcomes too, when they are first listed.
        yield* sandbox.outcomes.force({ of: "report", outcome: "FATAL", times: 100 })
        const error = yield* Effect.flip(Program.Lines.execute({ seller, ...dates }))
        assert.strictEqual(error._tag, "JobFailed")
        assert.strictEqual(error.step, "status")
        assert.include(error.message, "A test has forced this outcome")
        const asked = yield* sandbox.requestsOf("reports_2021-06-30.createReport")
        assert.lengthOf(asked.filter(({ sellerId }) => seller.endsWith(sellerId ?? "?")), 1)
      }))
  })

  describe("a Data Kiosk job", () => {
    it.effect("stores each page, is one job for the same payload, and is found by Amazon's name of its run", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const payload = { seller, from: "2026-11-01", to: "2026-11-10" }
        const first = yield* Program.Sales.execute(payload)
        assert.deepStrictEqual(yield* Program.Sales.execute(payload), first)
        const days = yield* sql<{ readonly day: string }>`SELECT day FROM sales WHERE seller = ${seller} ORDER BY day`
        assert.strictEqual(days[0]?.day, "2026-11-01")
        assert.lengthOf(yield* sandbox.requestsOf("dataKiosk_2023-11-15.createQuery"), 1)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))
  })

  describe("a Data Kiosk job with several pages", () => {
    it.effect("requests and stores each page once, whose rows are all rows", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("na")
        yield* Program.Days.execute({ seller, from: "2023-01-01", to: "2026-10-31" })
        const sql = yield* SqlClient.SqlClient
        const pages = yield* sql`SELECT page, times FROM pages WHERE seller = ${seller} ORDER BY page`
        assert.deepStrictEqual(pages.map((row) => ({ ...row })), [{ page: 0, times: 1 }, { page: 1, times: 1 }])
        assert.lengthOf(yield* sql`SELECT day FROM days WHERE seller = ${seller}`, 1400)
        const created = yield* sandbox.requestsOf("dataKiosk_2023-11-15.createQuery")
        assert.lengthOf(created.filter(({ sellerId }) => seller.endsWith(sellerId ?? "?")), 2)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))
  })

  describe("a feed job", () => {
    it.effect("returns what Amazon applied, is one job for the same key, and a feed of its own for another key", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const execute = (key: string, good: number, bad: number) =>
          Program.Cartons.execute({ seller, key, input: { good, bad } })
        const [whole, part, again] = yield* Effect.all([execute("a", 2, 0), execute("b", 2, 1), execute("a", 2, 0)], {
          concurrency: "unbounded"
        })
        assert.deepStrictEqual(again, whole)
        assert.deepInclude(whole, { outcome: "success", processed: 2, successful: 2 })
        assert.deepInclude(part, { outcome: "partial", processed: 3, successful: 2, errors: 1 })
        assert.lengthOf(yield* sandbox.requestsOf("feeds_2021-06-30.createFeed"), 2)
        const stored = yield* sql`SELECT key, feed, processed FROM cartons WHERE seller = ${seller} ORDER BY key`
        assert.deepStrictEqual(stored.map((row) => ({ ...row })), [
          { key: "a", feed: whole.feedId, processed: 2 },
          { key: "b", feed: part.feedId, processed: 3 }
        ])
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))

    it.effect("of a content in JSON has the result of each message; the key alone names the job", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const skus = [...(yield* sandbox.world.seller("eu")).listings.keys()]
        const run = (key: string, count: number) =>
          Program.Prices.execute({ seller, key, input: skus.slice(0, count).map((sku) => ({ sku, price: 9.99 })) })
        const [first, second] = yield* Effect.all([run("first", 2), run("second", 3)], { concurrency: 2 })
        assert.notStrictEqual(first.feedId, second.feedId)
        assert.deepStrictEqual(yield* run("first", 5), first)
        const stored = yield* sql`SELECT id, feed, messages FROM feeds WHERE seller = ${seller} ORDER BY id`
        assert.deepStrictEqual(stored.map((row) => ({ ...row })), [
          { id: "first", feed: first.feedId, messages: 2 },
          { id: "second", feed: second.feedId, messages: 3 }
        ])
        assert.lengthOf(yield* sql`SELECT * FROM spapi_feeds WHERE feed_id IS NULL`, 0)
      }))

    it.effect("of which Amazon applies nothing, or that Amazon does not take, fails with what Amazon wrote", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const failureOf = (key: string, good: number, bad: number) =>
          Effect.flip(Program.Cartons.execute({ seller, key, input: { good, bad } }))
        const rejected = yield* failureOf("rejected", 0, 2)
        assert.deepInclude(rejected, { _tag: "JobFailed", step: "store" })
        assert.include(rejected.message, "applied none of its 2 records")
        yield* sandbox.outcomes.force({ of: "feed", outcome: "CANCELLED" })
        const cancelled = yield* failureOf("cancelled", 1, 0)
        assert.strictEqual(cancelled.step, "status")
        assert.include(cancelled.message, "was cancelled")
        yield* sandbox.outcomes.force({ of: "feed", outcome: "FATAL" })
        assert.include((yield* failureOf("fatal", 1, 0)).message, "A test has forced this outcome")
        const empty = yield* failureOf("empty", -1, 0)
        assert.strictEqual(empty.step, "upload")
        assert.include(empty.message, "content")
      }))
  })

  describe("a feed of a job that died when Amazon took it", () => {
    /** As a process that died left it: sent, and without an id. */
    const died = (job: string, seller: string, marketplaces: ReadonlyArray<string>, uploadedAt: string) =>
      Effect.flatMap(SqlClient.SqlClient, (sql) =>
        sql`INSERT INTO spapi_feeds ${
          sql.insert({
            job,
            seller,
            feed_type: "POST_FBA_INBOUND_CARTON_CONTENTS",
            marketplaces: JSON.stringify(marketplaces),
            document_id: "amzn1.tortuga.4.document",
            uploaded_at: uploadedAt,
            state: "sent",
            created_at: uploadedAt
          })
        }`)

    /** To the second, as in the headers of Amazon's responses. */
    const now = Effect.flatMap(
      Sandbox.Sandbox,
      ({ clock }) => Effect.map(clock.now, (millis) => new Date(Math.floor(millis / 1000) * 1000).toISOString())
    )

    const foreignFeed = (marketplaceIds: ReadonlyArray<string>, region: RegionId = "eu") =>
      Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
        Feeds.create("<AmazonEnvelope></AmazonEnvelope>", {
          feedType: "POST_FBA_INBOUND_CARTON_CONTENTS",
          marketplaceIds
        }).pipe(Effect.provide(SpApi.layer(sandbox.configValuesOf(region)))))

    const stateOf = (job: string) =>
      Effect.flatMap(SqlClient.SqlClient, (sql) =>
        Effect.map(
          sql<{ readonly state: string; readonly feed_id: string | null }>`
            SELECT state, feed_id FROM spapi_feeds WHERE job = ${job}`,
          ([row]) => row
        ))

    it.effect("is found by the next job of its type, which does not take it for its own", () =>
      Effect.gen(function*() {
        const seller = yield* authorize("eu")
        const { marketplaces } = yield* Effect.flatMap(Sellers.Sellers, (sellers) => sellers.get(seller))
        const since = yield* now
        const lost = yield* foreignFeed(marketplaces)
        yield* died("dead", seller, marketplaces, since)
        const next = yield* Program.Cartons.execute({ seller, key: "after dead", input: { good: 5, bad: 0 } })
        assert.deepInclude(next, { processed: 5 })
        assert.notStrictEqual(next.feedId, lost)
        assert.deepInclude(yield* stateOf("dead"), { state: "accepted", feed_id: lost })
      }))

    it.effect("is a doubt where Amazon has several: its own job fails and names them, and the next job goes on", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const { marketplaces } = yield* Effect.flatMap(Sellers.Sellers, (sellers) => sellers.get(seller))
        const since = yield* now
        const candidates = [yield* foreignFeed(marketplaces), yield* foreignFeed(marketplaces)]
        const payload = { seller, key: "doubtful", input: { good: 1, bad: 0 } }
        const job = yield* Program.Cartons.workflow.executionId(payload)
        yield* died(job, seller, marketplaces, since)
        const next = yield* Program.Cartons.execute({ seller, key: "after doubt", input: { good: 6, bad: 0 } })
        assert.deepInclude(next, { processed: 6 })
        assert.deepInclude(yield* stateOf(job), { state: "ambiguous", feed_id: null })

        const before = (yield* sandbox.requestsOf("feeds_2021-06-30.createFeed")).length
        const error = yield* Effect.flip(Program.Cartons.execute(payload))
        assert.strictEqual(error.step, "submit")
        for (const id of candidates) assert.include(error.message, id)
        assert.lengthOf(yield* sandbox.requestsOf("feeds_2021-06-30.createFeed"), before)
      }))

    it.effect("whose request was held back until the job had looked for it is found, and not submitted again", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("fe")
        const { marketplaces } = yield* Effect.flatMap(Sellers.Sellers, (sellers) => sellers.get(seller))
        const payload = { seller, key: "held back", input: { good: 8, bad: 0 } }
        const job = yield* Program.Cartons.workflow.executionId(payload)
        yield* died(job, seller, marketplaces, yield* now)
        const searches = Effect.map(sandbox.requestsOf("feeds_2021-06-30.getFeeds"), (all) => all.length)
        const before = yield* searches
        const running = yield* Effect.forkChild(Program.Cartons.execute(payload))
        while ((yield* searches) === before) yield* Effect.sleep(20)
        const late = yield* foreignFeed(marketplaces, "fe")
        assert.strictEqual((yield* Effect.exit(Fiber.join(running)))._tag, "Failure")
        assert.deepInclude(yield* stateOf(job), { state: "accepted", feed_id: late })
      }))

    it.effect("which another runner has settled meanwhile keeps that id, whatever else is there by then", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("fe")
        const { marketplaces } = yield* Effect.flatMap(Sellers.Sellers, (sellers) => sellers.get(seller))
        const own = yield* foreignFeed(marketplaces, "fe")
        yield* Effect.sleep(1100)
        const payload = { seller, key: "overtaken", input: { good: 9, bad: 0 } }
        const job = yield* Program.Cartons.workflow.executionId(payload)
        yield* died(job, seller, marketplaces, yield* now)
        const searches = Effect.map(sandbox.requestsOf("feeds_2021-06-30.getFeeds"), (all) => all.length)
        const before = yield* searches
        const running = yield* Effect.forkChild(Program.Cartons.execute(payload))
        while ((yield* searches) === before) yield* Effect.sleep(20)
        yield* sql`UPDATE spapi_feeds SET state = 'accepted', feed_id = ${own} WHERE job = ${job}`
        yield* foreignFeed(marketplaces, "fe")
        yield* Effect.exit(Fiber.join(running))
        assert.deepInclude(yield* stateOf(job), { state: "accepted", feed_id: own })
      }))

    it.effect("that Amazon does not have is submitted by its own job, once", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("na")
        const { marketplaces } = yield* Effect.flatMap(Sellers.Sellers, (sellers) => sellers.get(seller))
        const payload = { seller, key: "never taken", input: { good: 7, bad: 0 } }
        const job = yield* Program.Cartons.workflow.executionId(payload)
        yield* died(job, seller, marketplaces, yield* now)
        const before = (yield* sandbox.requestsOf("feeds_2021-06-30.createFeed")).length
        const { feedId, processed } = yield* Program.Cartons.execute(payload)
        assert.strictEqual(processed, 7)
        assert.lengthOf(yield* sandbox.requestsOf("feeds_2021-06-30.createFeed"), before + 1)
        assert.deepInclude(yield* stateOf(job), { state: "accepted", feed_id: feedId })
      }))
  })

  describe("a listing job", () => {
    it.effect("ends when the listing is live, with the new state and not the one before", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const { listings } = yield* sandbox.world.seller("eu")
        const { sku } = [...listings.values()].find(({ channel }) => channel === "MFN")!
        const before = listings.get(sku)!.updated
        const input = { sku, productType: "PRODUCT", quantity: 4711 }
        const outcome = yield* Program.Quantity.execute({ seller, key: "more", input })
        assert.deepInclude(outcome, { _tag: "Live", status: ["BUYABLE", "DISCOVERABLE"] })
        assert.isAbove(listings.get(sku)!.updated, before)
        assert.deepStrictEqual(yield* Program.Quantity.execute({ seller, key: "more", input }), outcome)
        assert.lengthOf(yield* sandbox.requestsOf("listingsItems_2021-08-01.patchListingsItem"), 1)
        const sql = yield* SqlClient.SqlClient
        const [stored] = yield* sql`SELECT key, outcome FROM quantities WHERE seller = ${seller}`
        assert.deepInclude(stored, { key: "more", outcome: "Live" })
        assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
      }))

    it.effect("that Amazon refuses ends with the issues; one that is invalid fails, and nothing is sent", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* authorize("eu")
        const execute = (key: string, quantity: number) =>
          Program.Quantity.execute({ seller, key, input: { sku: "UNKNOWN-1", productType: "PRODUCT", quantity } })
        const outcome = yield* execute("unknown", 1)
        assert.strictEqual(outcome._tag, "Refused")
        assert.isAbove(outcome.issues.length, 0)
        const sent = (yield* sandbox.requestsOf("listingsItems_2021-08-01.patchListingsItem")).length
        const error = yield* Effect.flip(execute("negative", -1))
        assert.strictEqual(error.step, "submit")
        assert.include(error.message, "quantity")
        assert.lengthOf(yield* sandbox.requestsOf("listingsItems_2021-08-01.patchListingsItem"), sent)
      }))
  })

  describe("a task", () => {
    it.effect("of a seller that was never authorized fails and names it", () =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Program.Count.run("eu:UNKNOWN", {}))
        assert.deepInclude(error, { _tag: "SellerTaskFailed", seller: "eu:UNKNOWN" })
        assert.include(error.message, "eu:UNKNOWN")
      }))

    it.effect("of one name runs one after the other for a seller, as a job that moved may repeat one that still runs", () =>
      Effect.gen(function*() {
        const seller = yield* authorize("eu")
        const run = Program.Slow.run(seller, {})
        yield* Effect.all(Array.from({ length: 8 }, () => run), { concurrency: "unbounded" })
        assert.deepStrictEqual(Program.slow, { now: 0, most: 1 })
      }))

    it.effect("that fails, dies or is not deployed fails at its caller, and leaves the seller as it was", () =>
      Effect.gen(function*() {
        const seller = yield* authorize("eu")
        for (const how of ["fail", "die"] as const) {
          const error = yield* Effect.flip(Program.Count.run(seller, { how }))
          assert.strictEqual(error._tag, "SellerTaskFailed")
          assert.include(error.message, `planned ${how}`)
        }
        const missing = SellerTask.make("Missing", { payload: Schema.Struct({}), success: Schema.Int })
        assert.include((yield* Effect.flip(missing.run(seller, {}))).message, "does not know the task")
        assert.isAbove(yield* Program.Count.run(seller, {}), 0)
      }))
  })
})
