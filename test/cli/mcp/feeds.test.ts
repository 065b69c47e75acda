import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import { readFileSync, statSync } from "node:fs"
import { aFeed, finished, refusal, returned, sent, serve } from "./support.ts"

const feeds = "feeds_2021-06-30"
const listings = "listingsItems_2021-08-01"
const writes = [feeds, listings, "ordersV0", "fulfillmentOutbound_2020-07-01"]
const layer = Sandbox.layerTest({ seed: 1, usagePlans: "off", processingTime: "1 milli" })
const createFeed = sent(`${feeds}.createFeed`)

describe("the tool feed", () => {
  it.live("plans a feed with what it changes, submits it once after approval, and ends with the processing report", () =>
    Effect.gen(function*() {
      const server = yield* serve({ writes })
      const feed = yield* aFeed
      const plan = returned(yield* server.call("feed", feed))
      assert.strictEqual(plan["messages"], "1 PATCH")
      assert.include(JSON.stringify(plan["differences"]), `"after":[{"value":"A new title"`)
      assert.include(JSON.stringify(plan["differences"]), `"before":[{`)
      refusal(yield* server.call("commit_write", plan))
      assert.strictEqual(yield* createFeed, 0)
      assert.strictEqual(yield* sent(`${feeds}.createFeedDocument`), 0)
      assert.include(server.printed[0]!, "A new title")
      const done = yield* Effect.all(
        Array.from({ length: 5 }, () => server.call("commit_write", { plan: plan["plan"], code: server.codes()[0] })),
        { concurrency: "unbounded" }
      )
      const submitted = done.filter((response) => typeof response === "object")
      assert.strictEqual(submitted.length, 1)
      assert.strictEqual(yield* createFeed, 1)
      const result = returned(yield* finished(server, "feed", submitted[0]!))
      assert.deepInclude(result, { state: "done", outcome: "success", processed: 1, issues: 0 })
      // A later conversation has the id of the feed alone.
      const again = returned(yield* server.call("feed", { feedId: result["feedId"] }))
      assert.strictEqual(again["job"], result["job"])
      assert.strictEqual(yield* createFeed, 1)
      const lines = server.audit()
      assert.includeDeepMembers(
        lines.map(({ job, operation, outcome, tool }) => [tool, operation, outcome, job !== undefined]),
        [
          ["feed", `${feeds}.createFeed`, "done", false],
          ["commit_write", `${feeds}.createFeed`, "refused", false],
          ["commit_write", `${feeds}.createFeed`, "done", false],
          ["feed", `${feeds}.createFeed`, "done", true],
          ["feed", `${feeds}.getFeed`, "done", false]
        ]
      )
      assert.isTrue(lines.every(({ millis }) => typeof millis === "number"))
      for (const value of ["A new title", feed.content.messages[0]!.sku]) assert.notInclude(server.auditText(), value)
      // Where it is uploaded to is a secret.
      assert.notMatch(JSON.stringify([plan, done, result, again]), /https?:\/\//)
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("needs the permission for the section whose operation does the same", () =>
    Effect.gen(function*() {
      const feed = yield* aFeed
      const ofOrders = {
        feedType: "POST_FLAT_FILE_FULFILLMENT_DATA",
        marketplaceIds: feed.marketplaceIds,
        content: "a\tb\n1\t2\n"
      }
      const outbound = { ...ofOrders, feedType: "POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA" }
      const server = yield* serve({ writes: [feeds] })
      for (
        const [args, section] of [[feed, listings], [ofOrders, "ordersV0"], [
          outbound,
          "fulfillmentOutbound_2020-07-01"
        ]] as const
      ) {
        assert.include(refusal(yield* server.call("feed", args)), `may not write to ${section}`)
      }
      const other = yield* serve({ writes: [listings] })
      assert.include(refusal(yield* other.call("feed", feed)), `may not write to ${feeds}`)
      const acknowledgement = { ...ofOrders, feedType: "POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA" }
      assert.isString(returned(yield* server.call("feed", acknowledgement))["plan"])
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("a rejected feed is a result with its issues as an artifact", () =>
    Effect.gen(function*() {
      const server = yield* serve({ writes })
      const feed = yield* aFeed
      const messages = feed.content.messages.map((message) => ({ ...message, sku: "no-such-sku" }))
      const { plan } = returned(yield* server.call("feed", { ...feed, content: { ...feed.content, messages } }))
      refusal(yield* server.call("commit_write", { plan }))
      const submitted = returned(yield* server.call("commit_write", { plan, code: server.codes()[0] }))
      const result = returned(yield* finished(server, "feed", submitted))
      assert.deepInclude(result, { state: "done", outcome: "failure", issues: 1 })
      const read = returned(yield* server.call("read_artifact", { artifact: result["artifact"] }))
      assert.include(JSON.stringify(read["rows"]), `"severity":"ERROR"`)
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("refuses what is wrong before anything is uploaded, and names the field", () =>
    Effect.gen(function*() {
      const server = yield* serve({ writes })
      const feed = yield* aFeed
      const message = feed.content.messages[0]!
      const marketplaceIds = [Marketplace.US.id]
      const cases: ReadonlyArray<readonly [args: object, message: RegExp]> = [
        [
          { ...feed, content: { ...feed.content, messages: [{ ...message, operationType: "PATHC" }] } },
          /messages\[0\]/
        ],
        [{ ...feed, content: "{" }, /not JSON/],
        [{ ...feed, marketplaceIds: [] }, /marketplaceIds/],
        [{ ...feed, marketplaceIds: [Marketplace.DE.id] }, /does not take part/],
        [{ ...feed, feedType: "POST_PRODUCT_DATA", content: "<AmazonEnvelope/>" }, /no longer/],
        [{ feedType: "POST_ORDER_FULFILLMENT_DATA", marketplaceIds, content: "{\"a\": 1}" }, /XML/],
        [{ feedType: "POST_ORDER_FULFILLMENT_DATA", marketplaceIds, content: { a: 1 } }, /string/],
        [{ feedType: "UPLOAD_VAT_INVOICE", marketplaceIds, content: "%PDF-1.7" }, /PDF/],
        [{ feedType: "__proto__", marketplaceIds, content: "a" }, /No feed type/],
        [{ feedType: "JSON_LISTINGS_FEED", marketplaceIds }, /content/],
        [{ ...feed, content: `"${"x".repeat(1_000_001)}"` }, /1000000|1,000,000|at most/]
      ]
      for (const [args, expected] of cases) {
        assert.match(refusal(yield* server.call("feed", { ...args })), expected)
      }
      // The steps of a feed are no way around what a person sees of it.
      const input = { body: { feedType: "JSON_LISTINGS_FEED", marketplaceIds, inputFeedDocumentId: "a" } }
      for (const [tool, operation] of [["prepare_write", "createFeed"], ["call", "createFeedDocument"]] as const) {
        assert.match(refusal(yield* server.call(tool, { operation: `${feeds}.${operation}`, input })), /the tool feed/)
      }
      assert.strictEqual(yield* createFeed, 0)
      assert.strictEqual(yield* sent(`${feeds}.createFeedDocument`), 0)
      const reader = yield* serve({ writes: ["listingsItems_2021-08-01"] })
      assert.match(refusal(yield* reader.call("feed", feed)), /may not write to feeds_2021-06-30/)
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("what may hold personal data is in a private file for the person, and not on stderr", () =>
    Effect.gen(function*() {
      const server = yield* serve({ writes })
      const content = `<AmazonEnvelope><Name>Jane Doe</Name>${"<a>b</a>".repeat(2_000)}</AmazonEnvelope>`
      const { plan } = returned(
        yield* server.call("feed", {
          feedType: "POST_FULFILLMENT_ORDER_REQUEST_DATA",
          marketplaceIds: [Marketplace.US.id],
          content
        })
      )
      refusal(yield* server.call("commit_write", { plan }))
      assert.notInclude(server.printed[0]!, "Jane Doe")
      const [, file] = /all of it is in (\S+), SHA-256/.exec(server.printed[0]!)!
      assert.strictEqual(readFileSync(file!, "utf8"), content)
      assert.strictEqual(statSync(file!).mode & 0o777, 0o600)
    }).pipe(Effect.scoped, Effect.provide(layer)))
})
