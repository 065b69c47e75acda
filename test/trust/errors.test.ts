/**
 * Where people meet an error, its message comes first and all of its fields follow: in consoles, loggers, JSON and
 * uncaught rejections; its stack names the line that called.
 */
import { assert, describe, expect, it } from "@effect/vitest"
import { Cause, Duration, Effect, Logger, Redacted, Stream } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as OAuth from "effect-sp-api/auth/OAuth"
import type * as SpApi from "effect-sp-api/SpApi"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import type { HttpClient } from "effect/http"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { inspect } from "node:util"
import { fakeApi } from "../sp-api/support/fakeApi.ts"

const errors = [
  { code: "InvalidInput", message: "the date is not valid", details: "CreatedAfter" },
  { code: "InvalidInput", message: "the second of its errors" }
]

const error = new SpApiError.SpApiError({
  reason: new SpApiError.BadRequest({ status: 400, errors }),
  operation: "ordersV0.getOrders",
  requestId: "the-request-id",
  attempts: 2,
  timestamp: "2026-01-01T00:00:00.000Z",
  hint: "look at the date"
})

const input = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }

const refusing = () => fakeApi(() => Response.json({ errors }, { status: 400 })).layer()

const facts = ["InvalidInput", "the date is not valid", "the second of its errors", "the-request-id", "CreatedAfter"]

const shows = (text: string) => {
  assert.match(text, /^SpApiError: ordersV0\.getOrders after 2 attempts: Amazon refused the request/)
  for (const fact of facts) assert.include(text, fact)
  assert.notMatch(text, /\[Object\]|\[Array\]|~effect-sp-api/)
}

describe("a console", () => {
  it("shows the message first, and every error of Amazon's", () => shows(inspect(error)))

  it("shows them within other values and with colors", () => {
    const within = inspect({ deep: { error } }, { colors: true })
    for (const fact of ["ordersV0.getOrders after 2 attempts", ...facts]) assert.include(within, fact)
    assert.match(inspect({ a: { b: { c: { error } } } }), /\[Object\]|\[SpApiError: /)
  })

  it("shows the workflow's own errors in the same way", () => {
    const report = new Reports.ReportError({
      reason: new Reports.ReportFailed({ explanation: "no such column", processingStatus: "FATAL" } as never),
      reportType: "GET_X",
      reportId: "17"
    })
    assert.match(inspect(report), /^ReportError: GET_X 17: [^]*_tag: 'ReportFailed'[^]*no such column/)
    const rejected = new Feeds.FeedRejected({ result: { issues: [errors[1]], processed: 1 } } as never)
    assert.match(inspect(rejected), /^FeedRejected: [^]*the second of its errors/)
    const oauth = new OAuth.OAuthError({ reason: new OAuth.StateReplayed() } as never)
    assert.match(inspect(oauth), /^OAuthError: The state was used before[^]*_tag: 'StateReplayed'/)
  })

  it("shows no redacted value, and no mark that turns the direction of the line", () => {
    const hidden = new SpApiError.ResponseInvalid({
      status: 200,
      description: "it is not JSON",
      body: Redacted.make("planted-body")
    })
    for (const text of [inspect(hidden), JSON.stringify(hidden), String(hidden)]) assert.notInclude(text, "planted")
    assert.notInclude(
      inspect(new SpApiError.NotFound({ status: 404, errors: [{ code: "\u202e", message: "" }] })),
      "\u202e"
    )
  })
})

describe("JSON", () => {
  it("has the tag, the message and the fields, and the reason with its own", () => {
    assert.deepStrictEqual(JSON.parse(JSON.stringify(error)), {
      _tag: "SpApiError",
      message: error.message,
      reason: { _tag: "BadRequest", status: 400, errors },
      operation: "ordersV0.getOrders",
      requestId: "the-request-id",
      attempts: 2,
      timestamp: "2026-01-01T00:00:00.000Z",
      hint: "look at the date"
    })
  })

  it("writes the errors of others with their name and message", () => {
    const cause = new TypeError("outer", { cause: new Error("inner") })
    const failed = new SpApiError.SigningFailed({ description: "no key", cause } as never)
    assert.deepInclude(JSON.parse(JSON.stringify(failed)), {
      cause: { name: "TypeError", message: "outer", cause: { name: "Error", message: "inner" } }
    })
    assert.match(inspect(failed), /TypeError: outer[^]*Error: inner/)
  })

  it("keeps durations", () => {
    const throttled = new SpApiError.Throttled({
      status: 429,
      errors: [],
      retryAfter: Duration.seconds(2),
      origin: "server"
    })
    assert.deepInclude(JSON.parse(JSON.stringify(throttled)).retryAfter, { _tag: "Millis", millis: 2000 })
  })
})

describe("the loggers of Effect", () => {
  const written = (effect: Effect.Effect<unknown>) =>
    Effect.gen(function*() {
      const lines: Array<string> = []
      const to = (line: unknown) => void lines.push(typeof line === "string" ? line : inspect(line, { depth: null }))
      yield* Effect.provide(
        effect,
        Logger.layer([
          Logger.map(Logger.formatSimple, to),
          Logger.map(Logger.formatLogFmt, to),
          Logger.map(Logger.formatJson, to),
          Logger.map(Logger.formatStructured, to)
        ])
      )
      assert.lengthOf(lines, 4)
      return lines
    })

  it.effect("print the message of an error that is logged, and of a cause", () =>
    Effect.gen(function*() {
      const lines = [
        ...(yield* written(Effect.logError(error))),
        ...(yield* written(Effect.logError("failed", Cause.fail(error))))
      ]
      for (const line of lines) {
        assert.include(line, "ordersV0.getOrders after 2 attempts: Amazon refused the request (400 InvalidInput)")
      }
      for (const line of lines.slice(2, 4)) for (const fact of facts) assert.include(line, fact)
    }))
})

describe("the stack", () => {
  const here = /\n    at [^\n]*errors\.test\.ts/

  it.effect("of a call, of its response and of its Streams names the caller's line", () =>
    Effect.gen(function*() {
      for (
        const failing of [
          OrdersV0.getOrders(input),
          OrdersV0.getOrders.withResponse(input),
          Stream.runDrain(OrdersV0.getOrders.pages(input)),
          Stream.runDrain(OrdersV0.getOrders.items(input)),
          OrdersV0.getOrders({ ...input, MarketplaceIds: ["A,B"] })
        ]
      ) {
        const failure = yield* Effect.flip(Effect.provide(failing, refusing()))
        assert.match(failure.stack!, here)
        assert.match(failure.reason.stack!, here)
        assert.isTrue(failure.stack!.startsWith(`SpApiError: ${failure.message}\n`))
        assert.match(Cause.pretty(Cause.fail(failure)), here)
      }
    }))

  it.effect("of a workflow, alone and as a service, names the line that called the workflow", () =>
    Effect.gen(function*() {
      const listing = { sellerId: "A1", sku: "1", marketplaceId: "ATVPDKIKX0DER" }
      const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
      const marketplaceIds = [listing.marketplaceId]
      const workflows: ReadonlyArray<
        readonly [string, () => Effect.Effect<unknown, unknown, SpApi.SpApi | HttpClient.HttpClient>]
      > = [
        ["Orders.search", () => Stream.runDrain(Orders.search({ marketplaceIds, createdAfter: "2026-01-01" }))],
        ["Orders.get", () => Orders.get("1")],
        [
          "Orders.Service",
          () => Effect.flatMap(Orders.Service, (orders) => orders.get("1")).pipe(Effect.provide(Orders.layer))
        ],
        [
          "Changes.orders",
          () => Stream.runDrain(Changes.orders({ marketplaceIds, since: "2026-01-01T00:00:00Z", patience: 0 }))
        ],
        ["Reports.rows", () => Stream.runDrain(Reports.rows({ reportType, marketplaceIds }))],
        ["Reports.rows, refused here", () => Stream.runDrain(Reports.rows({ reportType: "", marketplaceIds }))],
        ["Reports.resume", () => Stream.runDrain(Reports.resume("1"))],
        [
          "Reports.Service",
          () =>
            Effect.flatMap(Reports.Service, (reports) => Stream.runDrain(reports.resume("1"))).pipe(
              Effect.provide(Reports.layer)
            )
        ],
        ["Feeds.submit", () => Feeds.submit("<a/>", { feedType: "POST_PRODUCT_DATA", marketplaceIds })],
        ["Feeds.await", () => Feeds.await("1")],
        ["DataKiosk.rows", () => Stream.runDrain(DataKiosk.rows("query { a }"))],
        ["Listings.delete", () => Listings.delete(listing)],
        ["Listings.untilLive", () => Listings.untilLive(listing)],
        ["Inbound.untilDone", () => Inbound.untilDone("1")],
        ["VendorTransactions.untilDone", () => VendorTransactions.untilDone("1")],
        [
          "Uploads.upload",
          () => Uploads.upload({ resource: "aplus", marketplaceId: listing.marketplaceId, content: "a" })
        ]
      ]
      for (const [name, workflow] of workflows) {
        const failure = (yield* Effect.flip(Effect.provide(
          Effect.andThen(workflow(), Effect.die(`${name} succeeded`)),
          refusing()
        ))) as SpApiError.SpApiError
        assert.match(failure.stack!, here, name)
        assert.strictEqual(failure.stack!.match(/\n    at /g)?.length, 1, name)
        assert.match(failure.reason.stack!, here, name)
      }
    }))

  it.effect("of an error of the program's own that passes through a workflow stays as it is", () =>
    Effect.gen(function*() {
      const own = new Error("mine")
      const { stack } = own
      const failure = yield* Effect.flip(Effect.provide(Inbound.run(Effect.fail(own)), refusing()))
      assert.strictEqual(failure, own)
      assert.strictEqual(own.stack, stack)
    }))

  it.effect("is not captured where stacks are off", () =>
    Effect.gen(function*() {
      const limit = Error.stackTraceLimit
      Error.stackTraceLimit = 0
      const call = OrdersV0.getOrders(input)
      Error.stackTraceLimit = limit
      const failure = yield* Effect.flip(Effect.provide(call, refusing()))
      assert.notMatch(failure.stack!, here)
      assert.strictEqual(Error.stackTraceLimit, limit)
    }))
})

describe("a process of plain Node", () => {
  const run = (how: string) =>
    new Promise<string>((resolve) =>
      execFile(
        process.execPath,
        [fileURLToPath(new URL("support/failing.ts", import.meta.url)), how],
        (_, __, stderr) => resolve(stderr)
      )
    )

  it.each(["uncaught", "console"])("prints the message, Amazon's errors and the caller's line: %s", async (how) => {
    const stderr = await run(how)
    assert.match(stderr, /SpApiError: ordersV0\.getOrders: Amazon refused the request \(400 InvalidInput\): bad date/)
    assert.match(stderr, /\n    at main \(\S*failing\.ts:\d+:\d+\)/)
    assert.include(stderr, "the second of its errors")
    assert.notMatch(stderr, /\[Object\]/)
  })
})

describe("a diff of Vitest", () => {
  it("names what differs in the fields", () => {
    try {
      expect(error).toEqual(new SpApiError.SpApiError({ ...error, requestId: "another" }))
    } catch (failure) {
      const { actual, expected } = failure as { readonly actual: unknown; readonly expected: unknown }
      assert.include(inspect(actual), "the-request-id")
      assert.include(inspect(expected), "another")
      return
    }
    assert.fail("they are equal")
  })
})
