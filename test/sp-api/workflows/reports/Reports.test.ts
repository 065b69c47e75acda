import { assert, describe, it } from "@effect/vitest"
import { Deferred, Duration, Effect, Fiber, Layer, Option, PubSub, Result, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { onClock } from "../support/clock.ts"
import { listings, makeReports } from "../support/reports.ts"

const all = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] } as const
const orders = {
  reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
  marketplaceIds: [Marketplace.US.id]
} as const

const minute = 60_000

const unavailable = () => new SpApiError.ServiceFailure({ status: 503, errors: [], outcome: "failed" })

describe("rows of a report", () => {
  it.effect("requests, waits, downloads and returns the rows by column", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows(all)))
      assert.deepStrictEqual<ReadonlyArray<object>>(rows.map((row) => ({ ...row })), [
        { "seller-sku": "A-1", "item-name": "Tea pot" },
        { "seller-sku": "A-2", "item-name": "Cup" }
      ])
      assert.strictEqual(amazon.count("createReport"), 1)
      assert.deepStrictEqual(amazon.documents.log, ["GET doc-R1 200"])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("passes the id of the report to onRequested before it waits", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const id = yield* Deferred.make<Reports.Requested>()
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(
          Reports.rows({ ...all, onRequested: (requested) => Deferred.succeed(id, requested).pipe(Effect.asVoid) })
        ),
        { startImmediately: true }
      )
      assert.deepStrictEqual(yield* Deferred.await(id), { reportId: "R1", reportType: all.reportType })
      yield* Fiber.interrupt(fiber)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("polls at growing intervals, and returns soon after the report is done", () => {
    const amazon = makeReports(() => ({ document: listings, after: 60 * minute }))
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Stream.runDrain(Reports.rows(all)), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      assert.isAtLeast(amazon.count("getReport"), 5)
      yield* TestClock.adjust("59 minutes")
      assert.isAtMost(amazon.count("getReport"), 90)
      yield* TestClock.adjust("73 seconds")
      yield* Fiber.join(fiber)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a document with a header alone has no rows", () => {
    const amazon = makeReports(() => ({ document: "seller-sku\titem-name\n" }))
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(Reports.rows(all))), [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("an expired URL of a document is requested again", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      amazon.documents.refuse(1)
      const rows = yield* onClock(Stream.runCollect(Reports.rows(all)))
      assert.strictEqual(rows.length, 2)
      assert.deepStrictEqual(amazon.documents.log, ["GET doc-R1 403", "GET doc-R1 200"])
      assert.strictEqual(amazon.count("getReportDocument"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a report that is not created", () => {
  it.effect("CANCELLED fails with its possible reasons", () => {
    const amazon = makeReports(() => ({ status: "CANCELLED" }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(Reports.isReportError(error))
      assert.strictEqual(error.reason._tag, "ReportCancelled")
      assert.strictEqual(error.reportId, "R1")
      assert.include(error.message, "it has no data, or Amazon created another one")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("CANCELLED names the shortest interval of the report type", () => {
    const amazon = makeReports(() => ({ status: "CANCELLED" }))
    return Effect.gen(function*() {
      const interval = yield* onClock(Stream.runDrain(Reports.rows({ ...all, reportType: "GET_AFN_INVENTORY_DATA" })))
        .pipe(
          Effect.as(undefined),
          Effect.catchReason("ReportError", "ReportCancelled", (reason) => Effect.succeed(reason.interval))
        )
      assert.deepStrictEqual(interval, Duration.minutes(30))
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("CANCELLED returns no rows with emptyWhenCancelled", () => {
    const amazon = makeReports((_, count) => count === 0 ? { status: "CANCELLED" } : { document: listings })
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows({
        ...orders,
        dataStartTime: "2026-01-01T00:00:00Z",
        dataEndTime: "2026-02-15T00:00:00Z",
        emptyWhenCancelled: true
      })))
      assert.strictEqual(rows.length, 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("CANCELLED fails in spite of emptyWhenCancelled where Amazon has just created another report of the type", () => {
    const amazon = makeReports(() => ({ status: "CANCELLED" }))
    const stock = { ...all, reportType: "GET_AFN_INVENTORY_DATA", emptyWhenCancelled: true } as const
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-02-01T00:00:00Z"))
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(Reports.rows(stock))), [])
      amazon.reports.set("earlier", {
        spec: { reportType: stock.reportType, marketplaceIds: [Marketplace.US.id] },
        created: Date.parse("2026-02-01T00:00:00Z"),
        fate: { after: 0 }
      })
      const error = yield* Effect.flip(onClock(Stream.runCollect(Reports.rows(stock))))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportCancelled")
      yield* TestClock.adjust("31 minutes")
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(Reports.rows(stock))), [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("FATAL contains what Amazon wrote, bounded and without secrets", () => {
    const amazon = makeReports(() => ({
      status: "FATAL",
      document: `Date range exceeded. Atzr|secret https://bucket.s3.amazonaws.com/x?X-Amz-Signature=abc ${
        "x".repeat(20_000)
      }`
    }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportFailed")
      assert.isTrue(error.reason.explanation?.startsWith("Date range exceeded."))
      assert.isAtMost(error.reason.explanation!.length, 8_192)
      assert.notInclude(inspect(error, { depth: 9 }) + JSON.stringify(error) + String(error), "Atzr|secret")
      assert.notInclude(inspect(error, { depth: 9 }), "X-Amz-Signature=abc")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("FATAL fails with ReportFailed without a document, and with one that cannot be read", () => {
    const amazon = makeReports((_, count) => count === 0 ? { status: "FATAL" } : { status: "FATAL", document: "why" })
    return Effect.gen(function*() {
      const silent = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(Reports.isReportError(silent) && silent.reason._tag === "ReportFailed")
      assert.isUndefined(silent.reason.explanation)
      amazon.documents.refuse(1_000)
      const unread = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(Reports.isReportError(unread) && unread.reason._tag === "ReportFailed")
      assert.isUndefined(unread.reason.explanation)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a report that is not done before the timeout is pending, and can be resumed", () => {
    const amazon = makeReports(() => ({ document: listings, after: 90 * minute }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows({ ...all, timeout: "1 hour" })), "1 hour"))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportPending")
      assert.strictEqual(error.reason.processingStatus, "IN_PROGRESS")
      const rows = yield* onClock(Stream.runCollect(Reports.resume<typeof all.reportType>(error.reportId!)))
      assert.strictEqual(rows[0]?.["seller-sku"], "A-1")
      assert.strictEqual(amazon.count("createReport"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("an unknown outcome of the request fails, and the report is not requested twice", () => {
    const amazon = makeReports()
    return Effect.gen(function*() {
      amazon.failCreate(new SpApiError.TransportFailed({ description: "reset", outcome: "unknown" }))
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "TransportFailed")
      assert.strictEqual(error.reason.outcome, "unknown")
      assert.strictEqual(amazon.count("createReport"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a request that is refused before anything is sent", () => {
  const refused = (options: Reports.RowsOptions) => {
    const amazon = makeReports()
    return Effect.flip(Stream.runDrain(Reports.rows(options))).pipe(
      Effect.provide(amazon.layer),
      Effect.tap(() => Effect.sync(() => assert.deepStrictEqual(amazon.calls, [])))
    )
  }
  it.effect("has a report type that can only be listed", () =>
    Effect.gen(function*() {
      const error = yield* refused({ ...all, reportType: "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2" })
      assert(Reports.isReportError(error) && error.reason._tag === "ReportNotRequestable")
      assert.include(error.message, "find them with Reports.latest or Reports.list, and read one with Reports.resume")
    }))
  it.effect("combines reuseWithin with options, which reports do not return", () =>
    Effect.gen(function*() {
      const error = yield* refused({ ...all, reportOptions: { custom: "true" }, reuseWithin: "1 hour" })
      assert(Reports.isReportError(error) && error.reason._tag === "ReportInvalid")
      assert.strictEqual(error.reason.field, "reuseWithin")
    }))
  it.effect("needs several reports for bytes", () =>
    Effect.gen(function*() {
      const amazon = makeReports()
      const error = yield* Reports.bytes({ ...orders, dataStartTime: "2026-01-01", dataEndTime: "2026-03-15" }).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(amazon.layer)
      )
      assert.include(error.message, "needs 3 reports")
    }))
  it.effect("is sent with unchecked", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      yield* onClock(
        Stream.runDrain(Reports.rows({ ...all, reportType: "GET_FBA_SNS_FORECAST_DATA", unchecked: true }))
      )
      assert.strictEqual(amazon.count("createReport"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("the document of a report", () => {
  it.effect("of a restricted type is requested with a restricted data token", () => {
    const amazon = makeReports(() => ({ document: "order-id\tbuyer-name\n1\tX\n" }))
    return Effect.gen(function*() {
      yield* onClock(Stream.runDrain(
        Reports.rows({ ...all, reportType: "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING" })
      ))
      yield* onClock(Stream.runDrain(Reports.rows(all)))
      assert.deepStrictEqual(
        amazon.calls.filter((call) => call.startsWith("getReportDocument")),
        ["getReportDocument restricted", "getReportDocument"]
      )
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of a restricted type is requested without one where the caller says so", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      amazon.refuseUnrestricted()
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows({ ...all, restricted: false }))))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "AccessDenied")
      assert.deepStrictEqual(
        amazon.calls.filter((call) => call.startsWith("getReportDocument")),
        ["getReportDocument"]
      )
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is requested again with a restricted data token where access is denied", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      amazon.refuseUnrestricted()
      assert.strictEqual((yield* onClock(Stream.runCollect(Reports.rows(all)))).length, 2)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a long range of dates", () => {
  it.effect("becomes several reports, whose rows are in the order of their dates", () => {
    // The first part takes the longest.
    const amazon = makeReports((spec, count) => ({
      document: `order-id\n${new Date(String(spec.dataStartTime)).toISOString().slice(0, 10)}\n`,
      after: (5 - count) * minute
    }))
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows({
        ...orders,
        dataStartTime: "2026-01-01T12:00:00Z",
        dataEndTime: "2026-03-15T00:00:00Z"
      })))
      assert.deepStrictEqual(rows.map((row) => row["order-id"]), ["2026-01-01", "2026-01-31", "2026-03-02"])
      assert.deepStrictEqual([...amazon.reports.values()].map(({ spec }) => [spec.dataStartTime, spec.dataEndTime]), [
        ["2026-01-01T12:00:00.000Z", "2026-01-30T23:59:59.999Z"],
        ["2026-01-31T00:00:00.000Z", "2026-03-01T23:59:59.999Z"],
        ["2026-03-02T00:00:00.000Z", "2026-03-15T00:00:00.000Z"]
      ])
    }).pipe(Effect.provide(amazon.layer))
  })
})

it.effect("a date without a time is sent as the beginning of that day, as Amazon accepts date-times only", () => {
  const amazon = makeReports()
  return Effect.gen(function*() {
    yield* Reports.request({ ...orders, dataStartTime: "2026-01-01", dataEndTime: "2026-01-05" })
    const { spec } = amazon.reports.get("R1")!
    assert.deepStrictEqual([spec.dataStartTime, spec.dataEndTime], ["2026-01-01T00:00:00Z", "2026-01-05T00:00:00Z"])
  }).pipe(Effect.provide(amazon.layer))
})

describe("resuming after a crash", () => {
  it.effect("a report that onRequested received is not requested again", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const kept: Array<Reports.Requested> = []
      const job = (requested: ReadonlyArray<Reports.Requested>) =>
        Reports.rows({
          ...orders,
          dataStartTime: "2026-01-01T00:00:00Z",
          dataEndTime: "2026-02-15T00:00:00Z",
          requested,
          onRequested: (made) => Effect.sync(() => kept.push(JSON.parse(JSON.stringify(made))))
        })
      const first = yield* Effect.forkChild(Stream.runDrain(job([])), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      yield* Fiber.interrupt(first)
      assert.strictEqual(kept.length, 2)
      const rows = yield* onClock(Stream.runCollect(job([...kept])))
      assert.strictEqual(rows.length, 4)
      assert.strictEqual(amazon.count("createReport"), 2)
      assert.strictEqual(kept.length, 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a report that onRequested received for other dates is not used", () => {
    const amazon = makeReports(() => ({ document: listings }))
    const january = { ...orders, dataStartTime: "2026-01-01T00:00:00Z", dataEndTime: "2026-01-11T00:00:00Z" } as const
    return Effect.gen(function*() {
      const requested = [yield* Reports.request(january)]
      assert.strictEqual((yield* Reports.request({ ...january, requested })).reportId, "R1")
      const longer = { ...january, dataEndTime: "2026-01-12T00:00:00Z" }
      assert.strictEqual((yield* Reports.request({ ...longer, requested })).reportId, "R2")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a range without an end that resumes weeks later has no gap and no overlap", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-02-20T10:00:00Z"))
      const kept: Array<Reports.Requested> = []
      const job = (requested: ReadonlyArray<Reports.Requested>) =>
        Reports.rows({
          ...orders,
          dataStartTime: "2026-01-01T00:00:00Z",
          requested,
          onRequested: (made) => Effect.sync(() => kept.push(JSON.parse(JSON.stringify(made))))
        })
      yield* onClock(Stream.runDrain(job([])))
      yield* TestClock.setTime(Date.parse("2026-03-20T10:00:00Z"))
      const before = kept.length
      yield* onClock(Stream.runDrain(job([...kept])))
      const [first, ...later] = [kept[0]!, ...kept.slice(before)]
      assert.deepStrictEqual([first, ...later].map(({ dataEndTime, dataStartTime }) => [dataStartTime, dataEndTime]), [
        ["2026-01-01T00:00:00.000Z", "2026-01-30T23:59:59.999Z"],
        ["2026-01-31T00:00:00.000Z", "2026-03-01T23:59:59.999Z"],
        ["2026-03-02T00:00:00.000Z", undefined]
      ])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("the reports of a long range are found again, though Amazon returns their dates in seconds", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-03-20T10:00:00Z"))
      const job = Stream.runDrain(
        Reports.rows({ ...orders, dataStartTime: "2026-01-01T00:00:00Z", reuseWithin: "1 day" })
      )
      yield* onClock(job)
      yield* onClock(job)
      assert.strictEqual(amazon.count("createReport"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("an interruption never comes between the id and onRequested", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const kept: Array<string> = []
      const keeping = yield* Deferred.make<void>()
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(Reports.rows({
          ...all,
          onRequested: Effect.fnUntraced(function*({ reportId }) {
            yield* Deferred.succeed(keeping, undefined)
            yield* Effect.sleep("1 second")
            kept.push(reportId)
          })
        })),
        { startImmediately: true }
      )
      yield* Deferred.await(keeping)
      const interruption = yield* Effect.forkChild(Fiber.interrupt(fiber), { startImmediately: true })
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(interruption)
      assert.deepStrictEqual(kept, ["R1"])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a report whose id was not stored is found by its dates", () => {
    const amazon = makeReports(() => ({ document: listings }))
    const request = { ...orders, dataStartTime: "2026-01-01T00:00:00Z", dataEndTime: "2026-01-15T00:00:00Z" } as const
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-02-01T00:00:00Z"))
      yield* Reports.request(request)
      yield* Reports.request({ ...request, dataEndTime: "2026-01-16T00:00:00Z" })
      yield* Reports.request({ ...request, marketplaceIds: [Marketplace.CA.id] })
      yield* Reports.request(orders)
      assert.strictEqual((yield* Reports.request({ ...request, reuseWithin: "1 hour" })).reportId, "R1")
      assert.strictEqual((yield* Reports.request({ ...orders, reuseWithin: "1 hour" })).reportId, "R4")
      assert.strictEqual(amazon.count("createReport"), 4)
      yield* TestClock.adjust("2 hours")
      assert.strictEqual((yield* Reports.request({ ...request, reuseWithin: "1 hour" })).reportId, "R5")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a report that failed is not used again", () => {
    const amazon = makeReports(() => ({ status: "CANCELLED", after: 0 }))
    return Effect.gen(function*() {
      yield* Reports.request(all)
      assert.strictEqual((yield* Reports.request({ ...all, reuseWithin: "1 hour" })).reportId, "R2")
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("waiting for a report", () => {
  it.effect("ends at once with its notification, and not with those of other reports", () => {
    const amazon = makeReports(() => ({ document: listings, after: 60_500 }))
    return Effect.gen(function*() {
      const notifications = yield* PubSub.unbounded<Reports.Finished>()
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(Reports.rows({ ...all, finished: Stream.fromPubSub(notifications) })),
        { startImmediately: true }
      )
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual(amazon.count("getReport"), 1)
      yield* PubSub.publish(notifications, { reportId: "another", processingStatus: "DONE" })
      yield* TestClock.adjust("1 second")
      assert.strictEqual(amazon.count("getReport"), 1)
      yield* PubSub.publish(notifications, { reportId: "R1", processingStatus: "DONE" })
      assert.strictEqual((yield* Fiber.join(fiber)).length, 2)
      assert.strictEqual(amazon.count("getReport"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is delayed by minutes only where a notification is lost", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows({ ...all, finished: Stream.never })), "7 minutes")
      assert.strictEqual(rows.length, 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("tolerates nine failures in a row, and fails at the tenth", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      amazon.failPolls(...Array.from({ length: 9 }, unavailable))
      assert.strictEqual((yield* onClock(Stream.runCollect(Reports.rows(all)))).length, 2)
      amazon.failPolls(...Array.from({ length: 10 }, unavailable))
      const error = yield* Effect.flip(onClock(Stream.runCollect(Reports.rows(all))))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ServiceFailure")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("tolerates a new id that is unknown at first, and fails soon for a wrong one", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      amazon.failPolls(new SpApiError.NotFound({ status: 404, errors: [] }))
      assert.strictEqual((yield* onClock(Stream.runCollect(Reports.rows(all)))).length, 2)
      const error = yield* Effect.flip(onClock(Reports.await("wrong"), "10 seconds"))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "NotFound")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("fails at once where access is denied", () => {
    const amazon = makeReports()
    return Effect.gen(function*() {
      amazon.failPolls(new SpApiError.AccessDenied({ status: 403, errors: [] }))
      const result = yield* Effect.result(Reports.await("R1"))
      assert.isTrue(Result.isFailure(result))
      assert.strictEqual(amazon.count("getReport"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a document that is not a flat file", () => {
  it.effect("has bytes and no rows where it is a PDF", () => {
    const amazon = makeReports(() => ({ document: "%PDF-1.7" }))
    return Effect.gen(function*() {
      const request = { ...all, reportType: "GET_EASYSHIP_DOCUMENTS", unchecked: true } as const
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(request))))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportUnreadable")
      const bytes = yield* onClock(Stream.runCollect(Reports.bytes(request)))
      assert.strictEqual(bytes.map((part) => new TextDecoder().decode(part)).join(""), "%PDF-1.7")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is missing: the failure says so", () => {
    const amazon = makeReports(() => ({}))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(all))))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportUnreadable")
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("lists and schedules", () => {
  it.effect("latest returns the newest report that is done", () => {
    const amazon = makeReports((_, count) => ({ document: listings, after: count * 30 * minute }))
    return Effect.gen(function*() {
      yield* Reports.request(all)
      yield* TestClock.adjust("10 minutes")
      yield* Reports.request(all)
      yield* TestClock.adjust("10 minutes")
      yield* Reports.request(all)
      const newest = () => Effect.flatMap(Reports.latest({ reportType: all.reportType }), Effect.fromOption)
      assert.strictEqual((yield* newest()).reportId, "R1")
      yield* TestClock.adjust("25 minutes")
      assert.strictEqual((yield* newest()).reportId, "R2")
      assert.strictEqual((yield* Stream.runCollect(Reports.list({ reportType: all.reportType }))).length, 3)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("latest reads the reports of the last days first", () => {
    const amazon = makeReports(() => ({ document: listings, after: 0 }))
    const latest = Effect.flatMap(Reports.latest({ reportType: all.reportType }), Effect.fromOption)
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-03-01T00:00:00Z"))
      yield* Reports.request(all)
      assert.strictEqual((yield* latest).reportId, "R1")
      assert.strictEqual(amazon.count("getReports"), 1)
      yield* TestClock.adjust("30 days")
      assert.strictEqual((yield* latest).reportId, "R1")
      assert.strictEqual(amazon.count("getReports"), 3)
      const within = yield* Reports.latest({ reportType: all.reportType, within: "1 day" })
      assert.isTrue(Option.isNone(within))
      assert.strictEqual(amazon.count("getReports"), 4)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("a schedule accepts Amazon's periods and schedulable types only", () => {
    const amazon = makeReports()
    const schedule = { reportType: "GET_ORDER_REPORT_DATA_SHIPPING", marketplaceIds: [Marketplace.US.id] } as const
    return Effect.gen(function*() {
      assert.strictEqual(yield* Reports.schedule({ ...schedule, period: "PT15M" }), "S1")
      const wrong = yield* Effect.flip(Reports.schedule({ ...schedule, period: "PT7M" as "PT5M" }))
      assert.include(wrong.message, "period: PT7M is not one of PT5M")
      const unschedulable = yield* Effect.flip(Reports.schedule({ ...all, period: "P1D" }))
      assert.include(unschedulable.message, "is not known to be schedulable")
      assert.strictEqual((yield* Reports.schedules([all.reportType]))[0]?.reportScheduleId, "S1")
      yield* Reports.unschedule("S1")
      assert.deepStrictEqual(amazon.calls, ["createReportSchedule PT15M", "cancelReportSchedule"])
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("the service of reports", () => {
  it.effect("has the functions of the module", () => {
    const amazon = makeReports(() => ({ document: listings }))
    return Effect.gen(function*() {
      const reports = yield* Reports.Service
      const rows = yield* onClock(Stream.runCollect(reports.rows(all)))
      const name: string | undefined = rows[0]?.["item-name"]
      assert.strictEqual(name, "Tea pot")
    }).pipe(Effect.provide(Reports.layer.pipe(Layer.provide(amazon.layer))))
  })

  it.effect("can be replaced with Layer.mock", () =>
    Effect.gen(function*() {
      const reports = yield* Reports.Service
      assert.strictEqual((yield* Stream.runCollect(reports.bytes(all))).length, 1)
    }).pipe(Effect.provide(Layer.mock(Reports.Service)({ bytes: () => Stream.make(new Uint8Array([1])) }))))
})
