/** What became of each message of a feed, by processing reports that Amazon writes and by some that it should not. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Arbitrary from "effect/Arbitrary"
import { onClock } from "../support/clock.ts"
import { makeFeeds } from "../support/feeds.ts"

const header = { sellerId: "A1SELLER", version: "2.0", feedId: "F1" }
const error = { code: "90220", severity: "ERROR", message: "is missing" }

const summaryOf = (accepted: number, processed: number) => ({
  errors: processed - accepted,
  warnings: 0,
  messagesProcessed: processed,
  messagesAccepted: accepted,
  messagesInvalid: processed - accepted
})

/** The results of messages about these SKUs, by a processing report. */
const resultsBy = (skus: ReadonlyArray<string>, report: object) => {
  const amazon = makeFeeds(() => ({ report: JSON.stringify({ header, ...report }) }))
  return onClock(Stream.runCollect(
    Feeds.jsonListings(
      Stream.fromIterable(skus.map((sku): Feeds.ListingsMessage => ({ operationType: "DELETE", sku }))),
      { sellerId: "A1SELLER", marketplaceIds: [Marketplace.DE.id] }
    )
  )).pipe(Effect.provide(amazon.layer))
}

const outcomes = (results: ReadonlyArray<Feeds.ListingsResult>) => results.map(({ outcome }) => outcome)

describe("an issue of a processing report", () => {
  const forms: ReadonlyArray<readonly [title: string, names: object]> = [
    ["the number of the message", { messageId: 2 }],
    ["its number as a string", { messageId: "2" }],
    ["its number as a string with blanks", { messageId: " 2 " }],
    ["its number and its SKU", { messageId: "2", sku: "b" }],
    ["its SKU alone", { sku: "b" }],
    ["its SKU, and null as number", { messageId: null, sku: "b" }],
    ["its SKU, and a number of no message", { messageId: 99, sku: "b" }],
    ["its SKU with blanks", { sku: " b " }]
  ]
  for (const [title, names] of forms) {
    it.effect(`that names ${title} belongs to that message`, () =>
      Effect.gen(function*() {
        const results = yield* resultsBy(["a", "b", "c"], {
          issues: [{ ...error, ...names }],
          summary: summaryOf(2, 3)
        })
        assert.deepStrictEqual(outcomes(results), ["accepted", "rejected", "accepted"])
        assert.deepStrictEqual(results.map(({ issues }) => issues.length), [0, 1, 0])
      }))
  }

  const strays: ReadonlyArray<readonly [title: string, names: object]> = [
    ["nothing", {}],
    ["a number of no message", { messageId: 99 }],
    ["a fraction", { messageId: 1.5 }],
    ["a SKU that was not sent", { sku: "z" }],
    ["a number and the SKU of another message", { messageId: 1, sku: "b" }],
    ["an object as number", { messageId: { id: 2 } }]
  ]
  for (const [title, names] of strays) {
    it.effect(`that names ${title} is reported with every message, and no message counts as accepted`, () =>
      Effect.gen(function*() {
        const results = yield* resultsBy(["a", "b", "c"], {
          issues: [{ ...error, ...names }],
          summary: summaryOf(2, 3)
        })
        assert.deepStrictEqual(outcomes(results), ["unknown", "unknown", "unknown"])
        assert.isTrue(results.every(({ accepted, issues }) => !accepted && issues.length === 1))
      }))
  }

  it.effect("of a SKU that was sent twice is reported with both messages, and the summary decides", () =>
    Effect.gen(function*() {
      const issues = [{ ...error, sku: "a" }]
      assert.deepStrictEqual(
        outcomes(yield* resultsBy(["a", "a"], { issues, summary: summaryOf(1, 2) })),
        ["unknown", "unknown"]
      )
      assert.deepStrictEqual(
        outcomes(yield* resultsBy(["a", "a"], { issues, summary: summaryOf(0, 2) })),
        ["rejected", "rejected"]
      )
    }))
})

describe("the summary of a processing report", () => {
  const table: ReadonlyArray<readonly [title: string, report: object, expected: ReadonlyArray<Feeds.Outcome>]> = [
    ["that is absent accepts nothing", { issues: [] }, ["unknown", "unknown"]],
    ["that is null accepts nothing", { issues: [], summary: null }, ["unknown", "unknown"]],
    ["that accepts all", { issues: [], summary: summaryOf(2, 2) }, ["accepted", "accepted"]],
    ["whose numbers are strings", { issues: [], summary: { messagesAccepted: "2" } }, ["accepted", "accepted"]],
    ["that states only the invalid", { issues: [], summary: { messagesProcessed: 2, messagesInvalid: 0 } }, [
      "accepted",
      "accepted"
    ]],
    ["that accepts fewer than its issues leave", { issues: [], summary: summaryOf(1, 2) }, ["unknown", "unknown"]],
    ["that accepts more than it leaves valid", { issues: [], summary: { ...summaryOf(2, 2), messagesInvalid: 1 } }, [
      "unknown",
      "unknown"
    ]],
    ["that accepts more than it processed", { issues: [], summary: { ...summaryOf(2, 1), messagesInvalid: 0 } }, [
      "unknown",
      "unknown"
    ]],
    ["that accepts none, without a word why", { issues: [], summary: summaryOf(0, 2) }, ["rejected", "rejected"]],
    ["of a feed that was not processed", { issues: [error], summary: summaryOf(0, 0) }, ["rejected", "rejected"]],
    ["beside issues that are no objects", { issues: [null, "odd"], summary: summaryOf(1, 2) }, ["unknown", "unknown"]]
  ]
  for (const [title, report, expected] of table) {
    it.effect(`${title} leads to ${expected.join(", ")}`, () =>
      Effect.map(resultsBy(["a", "b"], report), (results) => assert.deepStrictEqual(outcomes(results), expected)))
  }

  const Issue = Schema.Struct({
    messageId: Schema.Union([Schema.Literals([1, 2, 3, 4, "1", "2", "x"]), Schema.Null]),
    sku: Schema.Union([Schema.Literals(["a", "b", "c", "d", ""]), Schema.Null]),
    severity: Schema.Literals(["ERROR", "WARNING", "INFO", "FATAL"]),
    message: Schema.String
  })

  it.effect.prop(
    "no issue is lost, and no more messages are accepted than the summary says",
    [Arbitrary.schema(Schema.Array(Issue)), Arbitrary.schema(Schema.Literals([0, 1, 2, 3]))],
    ([issues, accepted]) =>
      Effect.gen(function*() {
        const results = yield* resultsBy(["a", "b", "c"], { issues, summary: { messagesAccepted: accepted } })
        assert.strictEqual(results.length, 3)
        assert.isAtMost(results.filter((result) => result.accepted).length, accepted)
        const given = new Set(results.flatMap((result) => result.issues.map((issue) => JSON.stringify(issue))))
        for (const issue of issues) assert.isTrue(given.has(JSON.stringify(issue)), JSON.stringify(issue))
      }),
    // Each run waits for the platform's decompression many times.
    { arbitrary: { runs: 25 } }
  )
})
