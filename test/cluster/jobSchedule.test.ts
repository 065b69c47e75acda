/** Jobs by a schedule, on a clock that the test sets, also where no runner was there. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Effect, Layer, Redacted, Schema, Stream } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as JobSchedule from "effect-sp-api-cluster/JobSchedule"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as ReportJob from "effect-sp-api-cluster/ReportJob"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import * as TestClock from "effect/testing/TestClock"
import * as Activity from "effect/workflow/Activity"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import * as Workflow from "effect/workflow/Workflow"
import { join } from "node:path"
import * as Calendar from "../../packages/cluster/src/jobs/calendar.ts"
import * as Job from "../e2e/support/job.ts"

interface Ran {
  readonly name: string
  readonly seller: string
  readonly from: string
  readonly to: string
  readonly at: number
}

const minute = 60_000
const day = 24 * 60 * minute
const begin = Date.parse("2026-11-30T00:00:00Z")

/** A job that notes that it ran; those of `held` wait until they are let go. */
const noted = (name: string, ran: Array<Ran>, held: ReadonlySet<string> = new Set()) => {
  const workflow = Workflow.make(name, {
    payload: { seller: Schema.String, from: Schema.String, to: Schema.String },
    idempotencyKey: ({ from, seller, to }) => `${seller} ${from} ${to}`
  })
  const go = DurableDeferred.make("go")
  return {
    workflow,
    go,
    start: (payload: typeof workflow.payloadSchema.Type) => workflow.execute(payload, { discard: true }),
    layer: workflow.toLayer(Effect.fnUntraced(function*(payload) {
      yield* Activity.make({
        name: "note",
        execute: Effect.map(Clock.currentTimeMillis, (at) => void ran.push({ name, ...payload, at }))
      })
      if (held.has(payload.seller)) yield* DurableDeferred.await(go)
    }))
  }
}

const clockAt = (millis: number) => Layer.effectDiscard(TestClock.setTime(millis))

const base = <E>(database: Layer.Layer<SqlClient.SqlClient, E>, at: number) =>
  Sellers.layer.pipe(
    Layer.provideMerge(
      Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`)))
    ),
    Layer.provideMerge(EmbeddedEngine.layer()),
    Layer.provideMerge(database),
    Layer.provideMerge(clockAt(at))
  )

const authorize = (sellingPartnerId: string) =>
  Effect.flatMap(Sellers.Sellers, (sellers) =>
    sellers.authorize({
      sellingPartnerId,
      region: "eu",
      marketplaces: ["A1PA6795UKMFR9"],
      refreshToken: Redacted.make("Atzr|test")
    }))

const minutes = (count: number) =>
  Effect.forEach(Array.from({ length: count }), () => Effect.andThen(TestClock.adjust("1 minute"), Effect.yieldNow), {
    discard: true
  })

const iso = (millis: number) => new Date(millis).toISOString()

describe("a schedule of jobs", () => {
  const ran: Array<Ran> = []
  const held = new Set<string>()
  const job = noted("Tens", ran, held)
  const Tens = JobSchedule.make("Tens", job, { cron: "*/10 * * * *", spread: "5 minutes", payload: JobSchedule.times })
  const program = Layer.merge(job.layer, Tens.layer).pipe(
    Layer.provideMerge(base(NodeSqlite.layer(":memory:"), begin))
  )
  const of = (seller: string) => ran.filter((run) => run.seller === seller)

  it.effect(
    "has each turn of a seller once, spread; new ones begin, parked and busy ones catch up, removed ones stop",
    () =>
      Effect.gen(function*() {
        const sellers = yield* Sellers.Sellers
        const sql = yield* SqlClient.SqlClient
        const ids = yield* Effect.forEach(Array.from({ length: 20 }, (_, index) => `A${index}`), authorize)
        yield* minutes(2)
        // First turns of all sellers are spread as well.
        assert.isAbove(ran.length, 0)
        assert.isBelow(ran.length, 15)
        yield* minutes(28)
        for (const id of ids) {
          const turns = of(id)
          assert.isAtLeast(turns.length, 3)
          for (const [index, { at, from, to }] of turns.entries()) {
            assert.strictEqual(Date.parse(to) - Date.parse(from), 10 * minute)
            assert.strictEqual(Date.parse(to) % (10 * minute), 0)
            // Turn follows turn, without a gap and without one that comes twice.
            if (index > 0) assert.strictEqual(from, turns[index - 1]!.to)
            if (index > 1) {
              assert.isAtLeast(at, Date.parse(to))
              assert.isBelow(at, Date.parse(to) + 5 * minute + 1_000)
            }
          }
        }
        const last = ran.filter(({ to }) => to === iso(begin + 20 * minute)).map(({ at }) => Math.floor(at / minute))
        assert.lengthOf(last, 20)
        assert.isAtLeast(new Set(last).size, 4)
        const [row] = yield* sql<
          { readonly next_at: string }
        >`SELECT next_at FROM spapi_turns WHERE seller = ${ids[0]!}`
        assert.isAtLeast(Date.parse(row!.next_at), begin + 30 * minute)
        assert.isBelow(Date.parse(row!.next_at), begin + 35 * minute)

        const [parked, removed, , busy] = ids as [string, string, string, string]
        yield* sellers.park(parked, { reason: "test", authorizationId: (yield* sellers.get(parked)).authorizationId })
        yield* sellers.remove(removed)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_turns WHERE seller = ${removed}`, 0)
        held.add(busy)
        const before = { parked: of(parked).length, removed: of(removed).length, busy: of(busy).length }
        yield* minutes(40)
        assert.strictEqual(of(parked).length, before.parked)
        assert.strictEqual(of(removed).length, before.removed)
        // The first of the four that came is waiting, and the others wait for it.
        assert.strictEqual(of(busy).length, before.busy + 1)

        const now = yield* Clock.currentTimeMillis
        held.clear()
        yield* authorize("A0")
        const { from, to } = of(busy).at(-1)!
        const executionId = yield* job.workflow.executionId({ seller: busy, from, to })
        yield* DurableDeferred.succeed(job.go, {
          token: DurableDeferred.tokenFromExecutionId(job.go, { workflow: job.workflow, executionId }),
          value: undefined
        })
        yield* minutes(3)
        for (const [id, count] of [[parked, before.parked + 1], [busy, before.busy + 2]] as const) {
          assert.isAtLeast(of(id).length, count)
          assert.isAtMost(of(id).length, count + 1)
          assert.isAbove(Date.parse(of(id)[count - 1]!.to), now - 20 * minute)
        }
      }).pipe(Effect.provide(program)),
    120_000
  )
})

describe("after days without a runner", () => {
  it.effect(
    "the last missed turn is made up, or each in its order; a turn that was started is not started again",
    () =>
      Effect.gen(function*() {
        const file = join(yield* Job.directory, "spapi.sqlite")
        const ran: Array<Ran> = []
        const last = noted("Last", ran)
        const each = noted("Each", ran)
        const options = { cron: "0 0 * * *", spread: 0, payload: JobSchedule.times }
        const program = (at: number) =>
          Layer.mergeAll(
            last.layer,
            each.layer,
            JobSchedule.make("Last", last, options).layer,
            JobSchedule.make("Each", each, { ...options, missed: "each" }).layer
          ).pipe(Layer.provideMerge(base(NodeSqlite.layer(file), at)))
        const runs = (name: string) => ran.filter((run) => run.name === name).map(({ to }) => to)

        const noon = begin + day / 2
        yield* Effect.provide(Effect.andThen(authorize("A1"), minutes(3)), program(noon), { local: true })
        assert.deepStrictEqual([runs("Last"), runs("Each")], [[iso(begin)], [iso(begin)]])
        // Crashed before the turn was stored: it is the same job.
        yield* Effect.provide(
          Effect.flatMap(SqlClient.SqlClient, (sql) => sql`DELETE FROM spapi_turns WHERE schedule = 'Last'`),
          NodeSqlite.layer(file)
        )
        yield* Effect.provide(minutes(3), program(noon + 60 * minute), { local: true })
        assert.deepStrictEqual([runs("Last"), runs("Each")], [[iso(begin)], [iso(begin)]])

        yield* Effect.provide(minutes(6), program(noon + 3 * day), { local: true })
        assert.deepStrictEqual(runs("Last"), [iso(begin), iso(begin + 3 * day)])
        assert.deepStrictEqual(runs("Each"), [0, 1, 2, 3].map((days) => iso(begin + days * day)))
      }).pipe(Effect.scoped),
    120_000
  )
})

describe("a schedule of reports without dates", () => {
  const stored: Array<{ readonly reportId: string; readonly rows: number }> = []
  const Listings = ReportJob.make("Listings", {
    reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
    firstPoll: "1 second",
    store: (rows, { reportId }) =>
      Effect.map(Stream.runCount(rows), (count) => void stored.push({ reportId, rows: count }))
  })
  const Twice = JobSchedule.make("Twice", Listings, {
    cron: "0 */12 * * *",
    spread: 0,
    payload: ({ key }) => ({ key })
  })
  const runner = Layer.unwrap(
    Effect.map(
      Sandbox.Sandbox,
      ({ configValues: { refreshToken: _, ...accounts } }) =>
        Layer.merge(Listings.layer, Twice.layer).pipe(Layer.provideMerge(SellerRunner.layer({ accounts })))
    )
  )

  it.effect(
    "has a report of its own in each turn, though the one before is younger than a day",
    () =>
      Effect.gen(function*() {
        stored.length = 0
        const file = join(yield* Job.directory, "spapi.sqlite")
        const program = (at: number) =>
          runner.pipe(Layer.provideMerge(Waits.layer), Layer.provideMerge(base(NodeSqlite.layer(file), at)))
        const { credentialsOf, requestsOf } = yield* Sandbox.Sandbox
        const { refreshToken, sellerId: sellingPartnerId } = credentialsOf("eu")
        /** Until a report is stored, whose download and decompression take real time. */
        const turn = Effect.gen(function*() {
          const before = stored.length
          for (let look = 0; stored.length === before && look < 100; look++) {
            yield* TestClock.adjust("10 seconds")
            yield* Effect.promise(() => new Promise((resume) => setImmediate(resume)))
          }
        })
        const authorized = Effect.flatMap(
          Sellers.Sellers,
          (sellers) =>
            sellers.authorize({ sellingPartnerId, region: "eu", marketplaces: ["A1PA6795UKMFR9"], refreshToken })
        )
        yield* Effect.provide(Effect.andThen(authorized, turn), program(begin + 60 * minute), { local: true })
        yield* Effect.provide(turn, program(begin + day / 2), { local: true })
        assert.lengthOf(new Set(stored.map(({ reportId }) => reportId)), 2)
        assert.isTrue(stored.every(({ rows }) => rows > 0))
        assert.lengthOf(yield* requestsOf("reports_2021-06-30.createReport"), 2)
      }).pipe(
        Effect.scoped,
        Effect.provide(Sandbox.layerHttpClient({ processingTime: "1 millis" })),
        Effect.provide(clockAt(begin))
      ),
    60_000
  )
})

describe("the turns of a cron expression", () => {
  it("are those of its time zone, also where clocks change, and are made up for a month at most", () => {
    const berlin = Calendar.make("Nightly", "30 2 * * *")("Europe/Berlin")
    const next = (from: string) => iso(berlin.next(Date.parse(from)))
    assert.strictEqual(next("2026-11-30T01:30:00Z"), "2026-12-01T01:30:00.000Z")
    assert.strictEqual(iso(berlin.last(Date.parse("2026-11-30T01:30:00Z"))), "2026-11-30T01:30:00.000Z")
    assert.strictEqual(iso(berlin.last(Date.parse("2026-11-30T01:29:59Z"))), "2026-11-29T01:30:00.000Z")
    // Half past two is skipped on the one day, and comes twice on the other: each has one turn.
    for (const [from, days] of [["2026-03-27T12:00:00Z", 4], ["2026-10-23T12:00:00Z", 4]] as const) {
      const turns: Array<number> = []
      for (let at = Date.parse(from); turns.length < days; turns.push(at)) at = berlin.next(at)
      assert.isBelow(turns.at(-1)! - turns[0]!, (days - 1) * day + 2 * 60 * minute)
      assert.isAbove(turns.at(-1)! - turns[0]!, (days - 1) * day - 2 * 60 * minute)
      assert.deepStrictEqual(turns.slice(1).map((at) => berlin.last(at)), turns.slice(1))
    }
    const last = berlin.last(begin)
    assert.strictEqual(berlin.firstAfter(last - 3 * day, last), last - 2 * day)
    assert.strictEqual(berlin.firstAfter(last - 100 * day, last), berlin.firstAfter(last - 1000 * day, last))
  })

  it("name the days before them", () => {
    const zone = { timeZone: "Asia/Tokyo" }
    const turn = {
      seller: undefined as never,
      key: "",
      at: DateTime.makeZonedUnsafe("2026-11-29T17:00:00Z", zone),
      previous: DateTime.makeZonedUnsafe("2026-11-28T17:00:00Z", zone)
    }
    assert.deepStrictEqual(JobSchedule.dates(turn), { from: "2026-11-29", to: "2026-11-29" })
    assert.deepStrictEqual(JobSchedule.times(turn), {
      from: "2026-11-28T17:00:00.000Z",
      to: "2026-11-29T17:00:00.000Z"
    })
  })

  it("need an expression, a time zone and a spread that are valid", () => {
    const job = noted("Wrong", [])
    const make = (options: Partial<JobSchedule.Options<never>>) => () =>
      JobSchedule.make("Nightly", job, { cron: "0 0 * * *", payload: JobSchedule.times, ...options as object })
    assert.throws(make({ cron: "61 * * * *" }), /cron "61 \* \* \* \*" of Nightly/)
    assert.throws(make({ timeZone: "Europe/Atlantis" }), /Europe\/Atlantis/)
    assert.throws(make({ spread: -1 }), /spread of Nightly/)
  })

  it("are in the time zone of the marketplace of a seller", () => {
    const zoneOf = (...marketplaces: ReadonlyArray<string>) =>
      JobSchedule.marketplaceTimeZone({ marketplaces } as Sellers.Seller)
    assert.strictEqual(zoneOf("A1PA6795UKMFR9", "ATVPDKIKX0DER"), "Europe/Berlin")
    assert.strictEqual(zoneOf("A1VC38T7YXB528"), "Asia/Tokyo")
    assert.strictEqual(zoneOf("UNKNOWN"), "UTC")
  })
})
