/**
 * Whatever others send is printed on one line: no message of an error and no line of a log holds a control character
 * of theirs, so none forges a line, moves the cursor of a terminal, or turns the direction of what follows.
 */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Layer, Logger } from "effect"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import * as Labels from "effect-sp-api/workflows/Labels"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { fakeApi } from "../sp-api/support/fakeApi.ts"
import { getThings } from "../sp-api/support/operations.ts"

const forged =
  "x\r\n[12:00:00.000] INFO (#1): all is well\u001b[2K\u0007\u0085\u009b31m\u2028\u2029\u202e\u2066\u200f\u0000\u007f\ty"

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** A value of which every property that is asked for is the string, as an array and an object at once. */
const everything = (text: string): never => {
  const item = { code: text, message: text, details: text, severity: text, path: text, attributeNames: [text] }
  return {
    status: 400,
    errors: [item, item],
    problems: [item],
    issues: [item],
    body: text,
    code: text,
    description: text,
    field: text,
    operation: text,
    operationId: text,
    requestId: text,
    timestamp: text,
    explanation: text,
    productType: text,
    submissionId: text,
    transactionId: text,
    result: { issues: [item], processed: 1 },
    sku: text,
    processingStatus: text,
    reportType: text,
    reportId: text,
    feedType: text,
    feedId: text,
    queryId: text,
    feedIds: [text],
    parameter: text,
    provider: "lwa",
    origin: "server",
    outcome: "failed",
    limit: "attempt",
    after: Duration.seconds(1),
    retryAfter: Duration.seconds(1),
    expiredAt: 0,
    attempts: 1,
    hint: text,
    since: "2026-01-01",
    instead: undefined
  } as never
}

type ErrorClass = new(fields: never) => Error

const classesOf = (module: object): ReadonlyArray<readonly [string, ErrorClass]> =>
  Object.entries(module).filter((entry): entry is [string, ErrorClass] =>
    typeof entry[1] === "function" && entry[1].prototype instanceof Error
  )

const classes = Object.entries({
  SpApiError,
  OAuth,
  Batches,
  Changes,
  DataKiosk,
  Feeds,
  Inbound,
  Labels,
  Listings,
  Notifications,
  Reports,
  VendorTransactions
}).flatMap(([module, exports]) => classesOf(exports).map(([name, make]) => [`${module}.${name}`, make] as const))

/** What the library writes itself: the hint has a line of its own. */
const isOneLine = (message: string): boolean => !control.test(message.replace("\nHint: ", " "))

describe("messages of errors", () => {
  it("are those of all modules", () => assert.isAbove(classes.length, 40))

  it.each(classes)("%s is one line, whatever it holds", (name, Make) => {
    const check = (text: string) => {
      const fields: { reason?: unknown; status?: unknown } = everything(text)
      fields.reason = new Error(text)
      if (name === "Listings.ListingPending") fields.status = [text]
      // Where the message is that of a reason, the reason is one of ours.
      if (/\.(?:SpApi|OAuth|Feed|Report|DataKiosk|Listings|Inbound|VendorTransaction)Error$/.test(name)) {
        fields.reason = new SpApiError.BadRequest(everything(text))
      }
      const { message } = new Make(fields as never)
      assert.isTrue(isOneLine(message), message)
    }
    check(forged)
    // Every character up to the general punctuation, eight at a time.
    for (let code = 0; code < 0x2070; code += 8) {
      check(String.fromCharCode(...Array.from({ length: 8 }, (_, at) => code + at)))
    }
  })
})

describe("a log of a failed call", () => {
  it.effect("holds what Amazon sent with its control characters escaped", () =>
    Effect.gen(function*() {
      const lines: Array<string> = []
      const logger = Logger.make(({ message, cause }) => void lines.push(String(message), String(cause)))
      const api = fakeApi(() =>
        Response.json({ errors: [{ code: "A", message: forged, details: forged }] }, { status: 400 })
      )
      const exit = yield* getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }).pipe(
        Effect.tapError((error) => Effect.logError(error.message)),
        Effect.exit,
        Effect.provide(Layer.mergeAll(api.layer(), Logger.layer([logger])))
      )
      assert.isTrue(Exit.isFailure(exit))
      const text = lines.join("")
      assert.include(
        text,
        "x\\r\\n[12:00:00.000] INFO (#1): all is well\\u001b[2K\\u0007\\u0085\\u009b31m\\u2028\\u2029\\u202e"
      )
      assert.isTrue(isOneLine(text), text)
    }))

  it.effect("keeps the string itself in the error", () =>
    Effect.gen(function*() {
      const api = fakeApi(() => Response.json({ errors: [{ code: "A", message: forged }] }, { status: 400 }))
      const error = yield* Effect.flip(
        Effect.provide(getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }), api.layer())
      )
      const reason = error._tag === "SpApiError" ? error.reason : undefined
      assert.strictEqual(reason?._tag === "BadRequest" ? reason.errors[0]?.message : undefined, forged)
    }))

  it.effect("drift names properties of Amazon's with their control characters escaped", () =>
    Effect.gen(function*() {
      const lines: Array<string> = []
      const logger = Logger.make(({ message }) => void lines.push(String(message)))
      const api = fakeApi(() =>
        Response.json({ payload: { Things: [{ id: 1 }] } }, { headers: { "x-amzn-RequestId": "r\u0085" } })
      )
      yield* getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }).pipe(
        Effect.provide(Layer.mergeAll(api.layer(), Logger.layer([logger])))
      )
      assert.isAbove(lines.length, 0)
      for (const line of lines) assert.isFalse(control.test(line), line)
    }))
})
