import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Stream } from "effect"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import { TestClock } from "effect/testing"
import { onClock, pass } from "../support/clock.ts"
import { makeDataKiosk } from "../support/dataKiosk.ts"

const query = `query { # traffic
  rows { a }
}`

const threePages = {
  "": { lines: [{ a: 1 }, { a: 2 }], next: "t1" },
  t1: { next: "t2" },
  t2: { lines: [{ a: 3 }] }
}

describe("rows of a query", () => {
  it.effect("of all pages, each requested with the same minified query and the token", () => {
    const amazon = makeDataKiosk(threePages)
    return Effect.gen(function*() {
      const made: Array<DataKiosk.Requested> = []
      const rows = yield* onClock(Stream.runCollect(
        DataKiosk.rows(query, { onRequested: (requested) => Effect.sync(() => made.push(requested)) })
      ))
      assert.deepStrictEqual(rows, [{ a: 1 }, { a: 2 }, { a: 3 }])
      assert.deepStrictEqual(amazon.calls.filter((call) => call.startsWith("createQuery")), [
        "createQuery",
        "createQuery t1",
        "createQuery t2"
      ])
      assert.strictEqual(amazon.queries.get("Q1")?.query, "query{rows{a}}")
      assert.deepStrictEqual(made, [{ queryId: "Q1", page: 0 }, { queryId: "Q2", page: 1 }, { queryId: "Q3", page: 2 }])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a page is created only when its rows are pulled", () => {
    const amazon = makeDataKiosk(threePages)
    return Effect.gen(function*() {
      yield* onClock(Stream.runCollect(Stream.take(DataKiosk.rows(query), 2)))
      assert.strictEqual(amazon.count("createQuery"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a query that is done without a document has no rows", () => {
    const amazon = makeDataKiosk({ "": {} })
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query))), [])
      assert.strictEqual(amazon.count("getDocument"), 0)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a repeated page token fails instead of looping", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }], next: "t1" }, t1: { lines: [{ a: 2 }], next: "t1" } })
    return Effect.gen(function*() {
      const rows: Array<unknown> = []
      const error = yield* Effect.flip(
        onClock(Stream.runForEach(DataKiosk.rows(query), (row) => Effect.sync(() => rows.push(row))))
      )
      assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryPagesRepeat")
      assert.deepStrictEqual(rows, [{ a: 1 }, { a: 2 }])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect.each([{ next_token: "t1" }, { NextToken: "t1", nextToken: null }, { nextToken: { token: "t1" } }, "t1"])(
    "a page token elsewhere in the pagination does not end the rows: %j",
    (pagination) => {
      const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }], pagination } })
      return Effect.gen(function*() {
        const error = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query))))
        assert.match(error.message, /no readable page token/)
      }).pipe(Effect.provide(amazon.layer))
    }
  )

  it.effect.each([{}, { nextToken: null }, { nextToken: "" }, null])("no token is the end: %j", (pagination) => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }], pagination } })
    return Effect.map(
      onClock(Stream.runCollect(DataKiosk.rows(query))),
      (rows) => assert.deepStrictEqual(rows, [{ a: 1 }])
    ).pipe(Effect.provide(amazon.layer))
  })

  it.effect("FATAL contains the error document, and CANCELLED is another reason", () => {
    const failed = makeDataKiosk({ "": { status: "FATAL", error: `{"errorDetails":"date out of range"}` } })
    const cancelled = makeDataKiosk({ "": { status: "CANCELLED" } })
    return Effect.gen(function*() {
      const explanation = yield* onClock(Stream.runDrain(DataKiosk.rows(query))).pipe(
        Effect.as(undefined),
        Effect.catchReason("DataKioskError", "QueryFailed", (reason) => Effect.succeed(reason.explanation)),
        Effect.provide(failed.layer)
      )
      assert.strictEqual(explanation, `{"errorDetails":"date out of range"}`)
      const error = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query)))).pipe(
        Effect.provide(cancelled.layer)
      )
      assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryCancelled")
    })
  })

  it.effect("an expired URL of a document is requested again", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }] } })
    return Effect.gen(function*() {
      amazon.documents.refuse(1)
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query))), [{ a: 1 }])
      assert.strictEqual(amazon.count("getDocument"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a query that is too long or not valid GraphQL is not sent", () => {
    const amazon = makeDataKiosk({})
    return Effect.gen(function*() {
      for (const wrong of [`{${"a ".repeat(5_000)}}`, "{ a(b: \"open) }"]) {
        const error = yield* Effect.flip(Stream.runDrain(DataKiosk.rows(wrong)))
        assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryInvalid")
      }
      assert.deepStrictEqual(amazon.calls, [])
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("resuming after a crash", () => {
  it.effect("by the id of the last query returns its page and those after it", () => {
    const amazon = makeDataKiosk({ ...threePages, t1: { lines: [{ a: 2.5 }], next: "t2" } })
    return Effect.gen(function*() {
      const kept: Array<DataKiosk.Requested> = []
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(DataKiosk.rows(query, { onRequested: (made) => Effect.sync(() => kept.push(made)) })),
        { startImmediately: true }
      )
      // The first page takes a minute; the second is being made when the process dies.
      for (let tries = 0; tries < 200 && kept.length < 2; tries++) yield* pass("5 seconds")
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(kept.map((made) => made.queryId), ["Q1", "Q2"])
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.resume(kept[1]!.queryId))), [{ a: 2.5 }, {
        a: 3
      }])
      assert.strictEqual(amazon.count("createQuery"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is possible for a query that exceeds the timeout, by the id in the error", () => {
    const amazon = makeDataKiosk({ "": { lines: [] } })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query, { timeout: "30 seconds" }))))
      assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryPending")
      assert.strictEqual(error.queryId, "Q1")
      assert.strictEqual(error.reason.processingStatus, "IN_QUEUE")
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a run that is repeated after a crash", () => {
  const run = { idempotencyKey: "sales of January", startedAt: "2026-02-01T00:00:00Z" }
  const begin = TestClock.setTime(Date.parse("2026-02-01T00:00:30Z"))
  const three = { ...threePages, t1: { lines: [{ a: 2.5 }], next: "t2" } }
  const all = [{ a: 1 }, { a: 2 }, { a: 2.5 }, { a: 3 }]

  it.effect("finds every query that Amazon accepted, though no id was stored", () => {
    const amazon = makeDataKiosk(three)
    return Effect.gen(function*() {
      yield* begin
      // The responses for the first and the last page are lost, as when the process dies then.
      amazon.loseResponses(true)
      const first = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query, { run }))))
      assert(SpApiError.isSpApiError(first) && first.reason._tag === "TransportFailed")
      assert.strictEqual(amazon.count("createQuery"), 1)
      amazon.loseResponses(false, true)
      const second: Array<unknown> = []
      yield* Effect.flip(onClock(
        Stream.runForEach(DataKiosk.rows(query, { run }), (row) => Effect.sync(() => second.push(row)))
      ))
      assert.deepStrictEqual(second, all.slice(0, 3))
      assert.strictEqual(amazon.count("createQuery"), 3)
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query, { run }))), all)
      assert.deepStrictEqual(amazon.calls.filter((call) => call.startsWith("createQuery")), [
        "createQuery",
        "createQuery t1",
        "createQuery t2"
      ])
      assert.strictEqual(amazon.count("getQueries"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("resumes at a page by its id, and finds the query of the next page", () => {
    const amazon = makeDataKiosk(three)
    return Effect.gen(function*() {
      yield* begin
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query, { run }))), all)
      const rest = yield* onClock(Stream.runCollect(DataKiosk.resume("Q2", { run })))
      assert.deepStrictEqual(rest, all.slice(2))
      assert.strictEqual(amazon.count("createQuery"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("does not use a query of another run, nor one without a run, though all are the same query", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }] } })
    return Effect.gen(function*() {
      yield* begin
      yield* DataKiosk.request(query)
      yield* DataKiosk.request(query, { run: { ...run, idempotencyKey: "sales of January, second try" } })
      assert.strictEqual(yield* DataKiosk.request(query, { run }), "Q3")
      assert.strictEqual(yield* DataKiosk.request(query, { run }), "Q3")
      assert.strictEqual(amazon.count("createQuery"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("ignores queries that are older than the run", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }] } })
    return Effect.gen(function*() {
      yield* begin
      yield* DataKiosk.request(query, { run })
      assert.strictEqual(yield* DataKiosk.request(query, { run: { ...run, startedAt: "2026-02-02T00:00:00Z" } }), "Q2")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("creates a failed query again", () => {
    const amazon = makeDataKiosk({ "": { status: "FATAL" } })
    return Effect.gen(function*() {
      yield* begin
      yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query, { run }))))
      yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query, { run }))))
      assert.strictEqual(amazon.count("createQuery"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("does not read a stored page again", () => {
    const amazon = makeDataKiosk(three)
    return Effect.gen(function*() {
      yield* begin
      const stored = new Map<number, ReadonlyArray<unknown>>()
      const job = DataKiosk.pages(query, { run }).pipe(
        Stream.filter(({ page }) => !stored.has(page)),
        Stream.mapEffect(({ page, rows }) => Effect.map(Stream.runCollect(rows), (all) => stored.set(page, all)))
      )
      yield* onClock(Stream.runDrain(Stream.take(job, 1)))
      assert.strictEqual(amazon.count("getDocument"), 1)
      yield* onClock(Stream.runDrain(job))
      assert.deepStrictEqual([...stored.values()].flat(), all)
      assert.strictEqual(amazon.count("getDocument"), 3)
      assert.strictEqual(amazon.count("createQuery"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("finds the query of the next page, and uses no query of an earlier one", () => {
    const amazon = makeDataKiosk(three)
    return Effect.gen(function*() {
      yield* begin
      const all = Effect.gen(function*() {
        const pages: Array<DataKiosk.NextPage> = [{ queryId: yield* DataKiosk.request(query, { run }) }]
        while (true) {
          const done = yield* onClock(DataKiosk.await(pages.at(-1)!.queryId))
          const next = yield* DataKiosk.next(done, { run, earlier: pages })
          if (next === undefined) return pages
          pages.push(next)
        }
      })
      const expected = [
        { queryId: "Q1" },
        { queryId: "Q2", paginationToken: "t1" },
        { queryId: "Q3", paginationToken: "t2" }
      ]
      assert.deepStrictEqual(yield* all, expected)
      assert.deepStrictEqual(yield* all, expected)
      assert.strictEqual(amazon.count("createQuery"), 3)
      const done = yield* onClock(DataKiosk.await("Q1"))
      const earlier = ["Q1", "Q2", "Q3"].map((queryId) => ({ queryId }))
      assert.strictEqual((yield* DataKiosk.next(done, { run, earlier }))?.queryId, "Q4")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("creates no query of a page whose token repeats", () => {
    const amazon = makeDataKiosk({ "": { next: "t1" }, t1: { next: "t1" } })
    return Effect.gen(function*() {
      const first = { queryId: yield* DataKiosk.request(query) }
      const second = (yield* DataKiosk.next(yield* onClock(DataKiosk.await(first.queryId))))!
      const done = yield* onClock(DataKiosk.await(second.queryId))
      const error = yield* Effect.flip(DataKiosk.next(done, { earlier: [first, second] }))
      assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryPagesRepeat")
      assert.strictEqual(amazon.count("createQuery"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })
})
