import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Stream } from "effect"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import { onClock, pass } from "./support/clock.ts"
import { makeDataKiosk } from "./support/dataKiosk.ts"

const query = `query { # traffic
  rows { a }
}`

const threePages = {
  "": { lines: [{ a: 1 }, { a: 2 }], next: "t1" },
  t1: { next: "t2" },
  t2: { lines: [{ a: 3 }] }
}

describe("rows of a query", () => {
  it.effect("of all pages, each asked for with the same shortened text and the token", () => {
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

  it.effect("a page is made only when its rows are asked for", () => {
    const amazon = makeDataKiosk(threePages)
    return Effect.gen(function*() {
      yield* onClock(Stream.runCollect(Stream.take(DataKiosk.rows(query), 2)))
      assert.strictEqual(amazon.count("createQuery"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("done without a document is no rows", () => {
    const amazon = makeDataKiosk({ "": {} })
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query))), [])
      assert.strictEqual(amazon.count("getDocument"), 0)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a token that comes again fails instead of going round", () => {
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

  it.effect("FATAL carries the error document, CANCELLED is told apart", () => {
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

  it.effect("an address that has expired is fetched anew", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ a: 1 }] } })
    return Effect.gen(function*() {
      amazon.documents.refuse(1)
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(DataKiosk.rows(query))), [{ a: 1 }])
      assert.strictEqual(amazon.count("getDocument"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a query that is too long, or none, is not sent", () => {
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

describe("going on after a crash", () => {
  it.effect("by the id of the last query, its page and those after it", () => {
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

  it.effect("a query that takes too long is pending, with its id", () => {
    const amazon = makeDataKiosk({ "": { lines: [] } })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(query, { timeout: "30 seconds" }))))
      assert(DataKiosk.isDataKioskError(error) && error.reason._tag === "QueryPending")
      assert.strictEqual(error.queryId, "Q1")
      assert.strictEqual(error.reason.processingStatus, "IN_QUEUE")
    }).pipe(Effect.provide(amazon.layer))
  })
})
