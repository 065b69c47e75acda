/** What is wrong with a JSON listings feed is named before anything is sent. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook, ResponseChecking } from "effect-sp-api/operation/Checking"
import * as AttributeTypes from "effect-sp-api/workflows/AttributeTypes"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { onClock } from "../support/clock.ts"
import { makeFeeds } from "../support/feeds.ts"
import { schema as lamp } from "../support/productTypes.ts"
import { typeCheck } from "../support/typeCheck.ts"

const options = { feedType: "JSON_LISTINGS_FEED", marketplaceIds: ["ATVPDKIKX0DER"] } as const

const header = { sellerId: "A1", version: "2.0" }
const remove = { messageId: 1, sku: "a", operationType: "DELETE" }
const update = { messageId: 1, sku: "a", operationType: "UPDATE", productType: "LAMP", attributes: { brand: [] } }
const patch = { messageId: 1, sku: "a", operationType: "PATCH", productType: "LAMP" }
const patchOf = (operation: unknown) => ({
  ...patch,
  patches: [{ op: "delete", path: "/attributes/brand" }, operation]
})

type Case = readonly [field: string, says: string, feed: unknown]

const feedOf = (...messages: ReadonlyArray<unknown>) => ({ header, messages })

const wrong: ReadonlyArray<Case> = [
  ["content", "not a JSON object", []],
  ["header", "is missing", { messages: [remove] }],
  ["header", "not an object", { header: "x", messages: [remove] }],
  ["header.sellerId", "is missing", { header: { version: "2.0" }, messages: [remove] }],
  ["header.sellerId", "is empty", { header: { ...header, sellerId: "" }, messages: [remove] }],
  ["header.version", "must be \"2.0\"", { header: { ...header, version: "1.0" }, messages: [remove] }],
  ["header.version", "is not a string", { header: { ...header, version: 2 }, messages: [remove] }],
  ["header.issueLocale", "is not a string", { header: { ...header, issueLocale: 1 }, messages: [remove] }],
  ["header.report.apiVersion", "is missing", {
    header: { ...header, report: { includedData: ["issues"] } },
    messages: [remove]
  }],
  [
    "header.report.includedData[1]",
    "must be one of \"summaries\"",
    {
      header: { ...header, report: { includedData: ["issues", "prices"], apiVersion: "2021-08-01" } },
      messages: [remove]
    }
  ],
  ["messages", "is missing", { header }],
  ["messages", "is empty", feedOf()],
  [
    "messages",
    "has 25001 items, at most 25000",
    feedOf(...Array.from({ length: 25_001 }, (_, index) => ({ ...remove, messageId: index + 1 })))
  ],
  ["messages[1]", "is not an object", feedOf(remove, "x")],
  ["messages[0].messageId", "is missing (SKU a)", feedOf({ ...remove, messageId: undefined })],
  ["messages[0].messageId", "must be 1 to 2147483647 (messageId 0", feedOf({ ...remove, messageId: 0 })],
  ["messages[0].messageId", "must be 1 to 2147483647", feedOf({ ...remove, messageId: 2 ** 31 })],
  ["messages[0].messageId", "is not a whole number", feedOf({ ...remove, messageId: "1" })],
  [
    "messages[2].messageId",
    "is also that of messages[0] (messageId 1, SKU c)",
    feedOf(remove, { ...remove, messageId: 2 }, { ...remove, sku: "c" })
  ],
  ["messages[0].sku", "is missing (messageId 1)", feedOf({ ...remove, sku: undefined })],
  ["messages[0].sku", "is empty (messageId 1)", feedOf({ ...remove, sku: "" })],
  ["messages[0].sku", "is empty (messageId 1", feedOf({ ...remove, sku: "  " })],
  ["messages[0].sku", "has 41 characters, at most 40 (messageId 1)", feedOf({ ...remove, sku: "x".repeat(41) })],
  ["messages[0].operationType", "is missing", feedOf({ ...remove, operationType: undefined })],
  ["messages[0].operationType", "must be one of \"UPDATE\"", feedOf({ ...remove, operationType: "update" })],
  ["messages[0].operationType", "must be one of", feedOf({ ...remove, operationType: "toString" })],
  ["messages[0].attributes", "does not belong to DELETE", feedOf({ ...remove, attributes: {} })],
  ["messages[0].patches", "does not belong to UPDATE", feedOf({ ...update, patches: [] })],
  [
    "messages[0].requirements",
    "does not belong to PARTIAL_UPDATE",
    feedOf({ ...update, operationType: "PARTIAL_UPDATE", requirements: "LISTING" })
  ],
  ["messages[0].productType", "is missing", feedOf({ ...update, productType: undefined })],
  ["messages[0].productType", "is empty", feedOf({ ...update, productType: "" })],
  ["messages[0].requirements", "must be one of \"LISTING\"", feedOf({ ...update, requirements: "ALL" })],
  ["messages[0].attributes", "is missing", feedOf({ ...update, attributes: undefined })],
  ["messages[0].attributes", "is empty", feedOf({ ...update, attributes: {} })],
  ["messages[0].attributes", "is not an object", feedOf({ ...update, attributes: [] })],
  ["messages[0].patches", "is missing", feedOf(patch)],
  ["messages[0].patches", "is empty", feedOf({ ...patch, patches: [] })],
  ["messages[0].patches[1]", "is not an object", feedOf(patchOf(null))],
  ["messages[0].patches[1].op", "must be one of \"add\"", feedOf(patchOf({ op: "move", path: "/attributes/brand" }))],
  ["messages[0].patches[1].path", "is missing", feedOf(patchOf({ op: "add" }))],
  ["messages[0].patches[1].path", "is not the path of an attribute", feedOf(patchOf({ op: "delete", path: "/brand" }))],
  [
    "messages[0].patches[1].path",
    "is not the path",
    feedOf(patchOf({ op: "delete", path: "/attributes/brand/0/value" }))
  ],
  [
    "messages[0].patches[1].value",
    "is missing: merge requires one",
    feedOf(patchOf({ op: "merge", path: "/attributes/brand" }))
  ],
  [
    "messages[0].patches[1].value",
    "is not an array",
    feedOf(patchOf({ op: "add", path: "/attributes/brand", value: {} }))
  ],
  [
    "messages[0].patches[1].value[0]",
    "is not an object",
    feedOf(patchOf({ op: "add", path: "/attributes/brand", value: ["x"] }))
  ]
]

const right: ReadonlyArray<unknown> = [
  feedOf(remove),
  feedOf(update, { ...remove, messageId: 2 ** 31 - 1 }),
  feedOf({ ...update, requirements: "LISTING_OFFER_ONLY" }),
  feedOf({ ...update, operationType: "PARTIAL_UPDATE" }),
  feedOf(patchOf({ op: "replace", path: "/attributes/brand", value: [{ value: "x" }] })),
  feedOf({ ...remove, sku: "ä€😀".repeat(13) }),
  {
    header: { ...header, issueLocale: "en_US", report: { includedData: ["issues"], apiVersion: "2021-08-01" } },
    messages: [remove]
  }
]

/** The reason, if any, the number of calls to Amazon, and what was uploaded. */
const tried = (content: Feeds.FeedContent, more: Partial<Feeds.SubmitOptions> = {}) => {
  const sent: Array<string> = []
  const amazon = makeFeeds((content) => {
    sent.push(content)
    return {}
  })
  return Feeds.create(content, { ...options, ...more }).pipe(
    Effect.result,
    Effect.provide(amazon.layer),
    Effect.map((result) => ({
      reason: Result.isFailure(result) ? result.failure : undefined,
      calls: amazon.calls.length,
      sent
    }))
  )
}

describe("a JSON listings feed", () => {
  it.effect.each(wrong)(
    "%s: %s, and nothing is sent, whether it is an object, a string or bytes",
    ([field, says, feed]) =>
      Effect.gen(function*() {
        const text = JSON.stringify(feed)
        // What has no messages is not taken for a feed by the compiler.
        const isFeed = !Array.isArray(feed) && "messages" in (feed as object)
        const bytes = new TextEncoder().encode(`\uFEFF${text}`)
        for (const content of [...isFeed ? [feed as Feeds.ListingsFeed] : [], text, bytes]) {
          const { calls, reason } = yield* tried(content)
          assert(Feeds.isFeedError(reason) && reason.reason._tag === "FeedInvalid", `${reason}`)
          assert.strictEqual(reason.reason.field, field)
          assert.include(reason.reason.description, says)
          assert.strictEqual(calls, 0)
        }
      })
  )

  it.effect("that Amazon's schema allows is sent as it is", () =>
    Effect.gen(function*() {
      for (const feed of right) {
        for (const content of [feed as Feeds.ListingsFeed, JSON.stringify(feed)]) {
          const { reason, sent } = yield* tried(content)
          assert.isUndefined(reason, `${reason}`)
          assert.deepStrictEqual(sent.map((text) => JSON.parse(text)), [feed])
        }
      }
    }))

  it.effect("that is not JSON is refused; unchecked, or after its upload, it is not looked at", () =>
    Effect.gen(function*() {
      for (const text of ["{", "no feed", "{\"header\":{}}}"]) {
        const { calls, reason } = yield* tried(text)
        assert.include(`${reason}`, "content: is not JSON")
        assert.strictEqual(calls, 0)
      }
      assert.isUndefined((yield* tried("{\"header\":1}", { unchecked: true })).reason)
      const uploaded = { feedDocumentId: "D", since: "2026-01-01T00:00:00Z" }
      assert.notInclude(`${(yield* tried("{}", { uploaded })).reason}`, "FeedInvalid")
    }))

  it.effect("as an object is refused for other types, and where it cannot be written", () =>
    Effect.gen(function*() {
      const xml = yield* tried(feedOf(remove) as Feeds.ListingsFeed, { feedType: "POST_ORDER_FULFILLMENT_DATA" })
      assert.include(`${xml.reason}`, "only JSON_LISTINGS_FEED takes")
      const cycle: Record<string, unknown> = {}
      cycle["cycle"] = cycle
      const cyclic = yield* tried(feedOf({ ...update, attributes: cycle }) as unknown as Feeds.ListingsFeed)
      assert.include(`${cyclic.reason}`, "cycle")
      assert.strictEqual(cyclic.calls, 0)
    }))

  it.effect("of a Stream of messages names the index and the SKU of a bad one, and nothing of its batch is sent", () => {
    const amazon = makeFeeds()
    const run = (messages: ReadonlyArray<unknown>, more: Partial<Feeds.ListingsOptions> = {}) =>
      Feeds.jsonListings(Stream.fromIterable(messages as ReadonlyArray<Feeds.ListingsMessage>), {
        sellerId: "A1",
        marketplaceIds: options.marketplaceIds,
        ...more
      }).pipe(Stream.runDrain, Effect.flip, Effect.provide(amazon.layer))
    return Effect.gen(function*() {
      const long = yield* run([remove, { ...remove, sku: "x".repeat(41) }])
      assert.include(long.message, "messages[1].sku: has 41 characters")
      assert.include(
        (yield* run([remove, { ...update, attributes: {} }])).message,
        "messages[1].attributes: is empty (messageId 1, SKU a)"
      )
      assert.include((yield* run([remove], { sellerId: "" })).message, "sellerId: is empty")
      assert.include((yield* run([remove], { includedData: [] })).message, "includedData: is empty")
      assert.include((yield* run([remove], { includedData: ["prices"] })).message, "includedData[0]: must be one of")
      assert.deepStrictEqual(amazon.calls, [])
    })
  })
})

describe("types of a JSON listings feed", () => {
  it.effect(
    "messages are typed by operation and attributes, and mistakes do not compile",
    () =>
      Effect.gen(function*() {
        const program = `import type { LampAttributes } from "./lamp.ts"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Stream from "effect/Stream"
const options = { sellerId: "A", marketplaceIds: ["ATVPDKIKX0DER"] }
const text = (value: string) => [{ value, language_tag: "en_US" }]
const messages: ReadonlyArray<Feeds.ListingsMessage<LampAttributes>> = [
  { operationType: "UPDATE", sku: "a", productType: "LAMP", attributes: { item_name: text("a"), brand: text("b") } },
  { operationType: "PARTIAL_UPDATE", sku: "a", productType: "LAMP", attributes: { brand: text("b") } },
  { operationType: "PATCH", sku: "a", productType: "LAMP", patches: [{ op: "delete", path: "/attributes/color" }] },
  { operationType: "DELETE", sku: "a" }
]
const untyped: ReadonlyArray<Feeds.ListingsMessage> = [
  { operationType: "PATCH", sku: "a", productType: "LAMP", patches: [{ op: "add", path: "/attributes/x", value: [{ y: 1 }] }] }
]
const feed: Feeds.ListingsFeed<LampAttributes> = {
  header: { sellerId: "A", version: "2.0" },
  messages: messages.map((message, index) => ({ ...message, messageId: index + 1 }))
}
export const sent = [
  Feeds.jsonListings(Stream.fromIterable(messages), options),
  Feeds.jsonListings(Stream.fromIterable(untyped), options),
  Feeds.create(feed, { feedType: "JSON_LISTINGS_FEED", marketplaceIds: [] })
]
type Wrong = Feeds.ListingsMessage<LampAttributes>
`
        const mistakes: ReadonlyArray<string> = [
          `export const a: Wrong = { operationType: "UPDATE", sku: "a", productType: "LAMP", attributes: { brand: text("b") } }`,
          `export const b: Wrong = { operationType: "DELETE", sku: "a", attributes: {} }`,
          `export const c: Wrong = { operationType: "UPDATE", sku: "a", attributes: { item_name: text("a"), brand: text("b") } }`,
          `export const d: Wrong = { operationType: "PARTIAL_UPDATE", sku: "a", productType: "LAMP", attributes: { brnad: [] } }`,
          `export const e: Wrong = { operationType: "PATCH", sku: "a", productType: "L", patches: [{ op: "delete", path: "/x" }] }`,
          `export const f: Feeds.ListingsFeed = { header: { sellerId: "A", version: "1.0" }, messages: [] }`,
          `export const g: Feeds.ListingsFeed = { header: feed.header, messages: [{ operationType: "DELETE", sku: "a" }] }`
        ]
        const source = Result.getOrThrow(AttributeTypes.typescript(lamp))
        const found = yield* typeCheck({ lamp: source, program: program + mistakes.join("\n") })
        const first = program.split("\n").length
        assert.deepStrictEqual(
          [...new Set(found.map((line) => line.split(" ")[0]))],
          mistakes.map((_, index) => `program:${first + index}`)
        )
      }),
    300_000
  )
})

const sandbox = Sandbox.layerTest({ seed: 1, usagePlans: "off" })

describe("the processing report of a JSON listings feed", () => {
  it.effect("is data with its header, issues by message, summary and items, and matches its schema", () => {
    const drifts: Array<Drift> = []
    return Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const feed: Feeds.ListingsFeed = {
        header: { sellerId: credentials.sellerId, version: "2.0" },
        messages: [
          {
            messageId: 7,
            sku: "NEW-1",
            operationType: "UPDATE",
            productType: "LAMP",
            attributes: { brand: [{ value: "x" }] }
          },
          {
            messageId: 9,
            sku: "NEW-2",
            operationType: "UPDATE",
            productType: "LAMP",
            requirements: "LISTING_PRODUCT_ONLY",
            attributes: { item_name: [{ value: "a" }], brand: [{ value: "b" }] }
          }
        ]
      }
      const { listings, result } = yield* onClock(Feeds.submit(feed, options))
      assert.strictEqual(result?.outcome, "partial")
      assert.strictEqual(listings?.header.sellerId, credentials.sellerId)
      assert.strictEqual(listings?.summary.messagesAccepted, 1)
      assert.deepStrictEqual([...new Set(listings?.issues.map(({ messageId }) => messageId))], [7])
      assert.deepStrictEqual(drifts, [])
    }).pipe(
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => drifts.push(drift))),
      Effect.provide(sandbox)
    )
  })

  it.effect("that differs from its schema is returned whole and reported as drift; strict refuses it", () => {
    const report = {
      header: { sellerId: "A1", version: "2.0", feedId: "F" },
      issues: [{ severity: "ERROR", message: 5, more: true }],
      summary: { errors: "1", warnings: 0, messagesProcessed: 2, messagesAccepted: 1, messagesInvalid: 1 }
    }
    const drifts: Array<Drift> = []
    const amazon = makeFeeds(() => ({ report: JSON.stringify(report) }))
    const submit = onClock(Feeds.submit(feedOf(remove) as Feeds.ListingsFeed, options)).pipe(
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => drifts.push(drift)))
    )
    return Effect.gen(function*() {
      const { listings } = yield* submit
      assert.deepStrictEqual<unknown>(listings, report)
      assert.deepStrictEqual(
        drifts.map(({ mismatches, operation }) => [operation, mismatches.map(({ path }) => path)]),
        [
          ["feeds.JSON_LISTINGS_FEED", ["issues[].message", "summary.errors"]]
        ]
      )
      const error = yield* Effect.flip(Effect.provideService(submit, ResponseChecking, "strict"))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedResultUnreadable")
      const { listings: unlooked } = yield* Effect.provideService(submit, ResponseChecking, "off")
      assert.deepStrictEqual<unknown>(unlooked, report)
      assert.lengthOf(drifts, 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})
