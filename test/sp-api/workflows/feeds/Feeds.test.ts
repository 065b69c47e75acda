import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { TestClock } from "effect/testing"
import { onClock } from "../support/clock.ts"
import { type Fate, makeFeeds } from "../support/feeds.ts"

const acknowledgement = { feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA", marketplaceIds: [Marketplace.DE.id] } as const
const seller = { sellerId: "A1SELLER", marketplaceIds: [Marketplace.DE.id] }

interface Sent {
  readonly header: { readonly sellerId: string }
  readonly messages: ReadonlyArray<{ readonly messageId: number; readonly sku: string }>
}

/** A processing report that refuses every SKU with `bad` in it. */
const judge = (content: string, feedId: string): string => {
  const { header, messages }: Sent = JSON.parse(content)
  const bad = messages.filter(({ sku }) => sku.includes("bad"))
  return JSON.stringify({
    header: { sellerId: header.sellerId, version: "2.0", feedId },
    issues: bad.map(({ messageId, sku }) => ({
      messageId,
      sku,
      code: "90220",
      severity: "ERROR",
      message: "is missing"
    })),
    summary: {
      errors: bad.length,
      warnings: 0,
      messagesProcessed: messages.length,
      messagesAccepted: messages.length - bad.length,
      messagesInvalid: bad.length
    }
  })
}

const messages = (...skus: ReadonlyArray<string>) =>
  Stream.fromIterable(skus.map((sku): Feeds.ListingsMessage => ({ operationType: "DELETE", sku })))

describe("a feed", () => {
  it.effect("is uploaded with exactly its declared content type and submitted, and its report is read", () => {
    const amazon = makeFeeds(() => ({ report: "<ok/>" }))
    return Effect.gen(function*() {
      const { feed, report } = yield* onClock(Feeds.submit("<Größe/>", acknowledgement))
      assert.strictEqual(report, "<ok/>")
      assert.strictEqual(feed.feedId, "F1")
      assert.strictEqual(amazon.calls[0], "createFeedDocument text/xml; charset=UTF-8")
      const uploaded = amazon.documents.stored.get("in-1")
      assert.strictEqual(uploaded?.contentType, "text/xml; charset=UTF-8")
      assert.strictEqual(new TextDecoder().decode(uploaded?.bytes), "<Größe/>")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("may be bytes, or a Stream of bytes, in the caller's content type", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      const options = { ...acknowledgement, contentType: "text/xml; charset=ISO-8859-1" }
      yield* Feeds.create(new Uint8Array([0xe4]), options)
      yield* Feeds.create(Stream.make(new Uint8Array([0x3c]), new Uint8Array([0x3e])), options)
      assert.deepStrictEqual(amazon.documents.stored.get("in-1"), {
        bytes: new Uint8Array([0xe4]),
        contentType: "text/xml; charset=ISO-8859-1"
      })
      assert.deepStrictEqual([...amazon.documents.stored.get("in-2")!.bytes], [0x3c, 0x3e])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("gets a new document where the URL of the upload has expired", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      amazon.documents.refuse(1)
      yield* Feeds.create("<x/>", acknowledgement)
      assert.deepStrictEqual(amazon.documents.log, ["PUT in-1 403", "PUT in-2 200"])
      assert.strictEqual(amazon.feeds.get("F1")?.spec.inputFeedDocumentId, "in-2")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("has no report where Amazon made none", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      const { feed, report } = yield* onClock(Feeds.submit("<x/>", acknowledgement))
      assert.isUndefined(report)
      const error = yield* Effect.flip(Stream.runDrain(Feeds.result(feed)))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedResultUnreadable")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of a removed type is refused with its replacement, and nothing is sent", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-01-01T00:00:00Z"))
      const dead = { ...acknowledgement, feedType: "POST_PRODUCT_DATA" }
      const error = yield* Effect.flip(Feeds.create("<x/>", dead))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedTypeRemoved")
      assert.strictEqual(error.reason.since, "2025-07-31")
      assert.include(error.message, "JSON_LISTINGS_FEED")
      assert.deepStrictEqual(amazon.calls, [])
      yield* Feeds.create("<x/>", { ...dead, unchecked: true })
      assert.strictEqual(amazon.count("createFeed"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of a type that was removed in some regions is accepted in the others", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-01-01T00:00:00Z"))
      const feedType = "RFQ_UPLOAD_FEED"
      yield* Feeds.create("x", { feedType, marketplaceIds: [Marketplace.US.id] })
      const error = yield* Effect.flip(Feeds.create("x", { feedType, marketplaceIds: [Marketplace.JP.id] }))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedTypeRemoved")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is refused where it is empty, or a string is declared in another charset", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      for (
        const [content, options] of [
          ["", acknowledgement],
          ["x", { ...acknowledgement, contentType: "text/xml; charset=windows-1252" }],
          ["x", { ...acknowledgement, marketplaceIds: [] }],
          ["x", { ...acknowledgement, feedType: "SOMETHING_NEW" }]
        ] as const
      ) {
        const error = yield* Effect.flip(Feeds.create(content, options))
        assert(Feeds.isFeedError(error) && error.reason._tag === "FeedInvalid")
      }
      assert.deepStrictEqual(amazon.calls, [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("that Amazon cannot process fails with what Amazon wrote", () => {
    const amazon = makeFeeds((content) =>
      content === "a" ? { status: "FATAL", report: "unsupported" } : { status: "CANCELLED" }
    )
    return Effect.gen(function*() {
      const fatal = yield* onClock(Feeds.submit("a", acknowledgement)).pipe(
        Effect.as(undefined),
        Effect.catchReason("FeedError", "FeedFailed", (reason) => Effect.succeed(reason.explanation))
      )
      assert.strictEqual(fatal, "unsupported")
      const cancelled = yield* Effect.flip(onClock(Feeds.submit("b", acknowledgement)))
      assert(Feeds.isFeedError(cancelled) && cancelled.reason._tag === "FeedCancelled")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("with an unknown outcome of its submission is not submitted again", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      amazon.failSubmit(new SpApiError.ServiceFailure({ status: 500, errors: [], outcome: "unknown" }))
      const error = yield* Effect.flip(onClock(Feeds.submit("x", acknowledgement)))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ServiceFailure")
      assert.strictEqual(error.reason.outcome, "unknown")
      assert.strictEqual(amazon.count("createFeed"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("resumes by its id after a crash", () => {
    const amazon = makeFeeds(() => ({ report: "<ok/>" }))
    return Effect.gen(function*() {
      const kept: Array<string> = []
      const fiber = yield* Effect.forkChild(
        Feeds.submit("x", { ...acknowledgement, onSubmitted: (feedId) => Effect.sync(() => kept.push(feedId)) }),
        { startImmediately: true }
      )
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.interrupt(fiber)
      assert.strictEqual((yield* onClock(Feeds.resume(kept[0]!))).report, "<ok/>")
      assert.strictEqual(amazon.count("createFeed"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("messages about listings", () => {
  it.effect("each get a result, in their order", () => {
    const amazon = makeFeeds((content, feedId) => ({ report: judge(content, feedId) }))
    return Effect.gen(function*() {
      const results = yield* onClock(Stream.runCollect(Feeds.jsonListings(messages("a", "bad", "c"), seller)))
      assert.deepStrictEqual(
        results.map(({ accepted, feedId, index, messageId, sku }) => [index, sku, feedId, messageId, accepted]),
        [[0, "a", "F1", 1, true], [1, "bad", "F1", 2, false], [2, "c", "F1", 3, true]]
      )
      assert.strictEqual(results[1]?.issues[0]?.code, "90220")
      assert.strictEqual(amazon.calls[0], "createFeedDocument application/json; charset=UTF-8")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("from an empty Stream are not submitted", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* onClock(Stream.runCollect(Feeds.jsonListings(messages(), seller))), [])
      assert.deepStrictEqual(amazon.calls, [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("are all rejected by an error about the whole feed", () => {
    const amazon = makeFeeds((_, feedId) => ({
      report: JSON.stringify({
        header: { sellerId: "A1SELLER", version: "2.0", feedId },
        issues: [{ severity: "ERROR", message: "not JSON" }],
        summary: { errors: 1, warnings: 0, messagesProcessed: 0, messagesAccepted: 0, messagesInvalid: 0 }
      })
    }))
    return Effect.gen(function*() {
      const results = yield* onClock(Stream.runCollect(Feeds.jsonListings(messages("a", "b"), seller)))
      assert.deepStrictEqual(results.map((result) => result.accepted), [false, false])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("fail with their feed, and those of other feeds get their results", () => {
    const fates: Readonly<Record<string, Fate>> = {
      F2: { status: "FATAL", report: "no such seller" },
      F3: { status: "CANCELLED" },
      F4: { report: "<html>" }
    }
    const amazon = makeFeeds((content, feedId) => fates[feedId] ?? { report: judge(content, feedId) })
    return Effect.gen(function*() {
      const results = yield* onClock(Stream.runCollect(
        Feeds.jsonListings(messages("a", "b", "c", "d", "e"), { ...seller, limits: { messages: 1, bytes: 10_000 } })
      ))
      assert.deepStrictEqual(
        results.map(({ accepted, feedId, issues, sku }) => [sku, feedId, accepted, issues[0]?.code]),
        [
          ["a", "F1", true, undefined],
          ["b", "F2", false, "FeedFailed"],
          ["c", "F3", false, "FeedCancelled"],
          ["d", "F4", false, "FeedResultUnreadable"],
          ["e", "F5", true, undefined]
        ]
      )
      assert.include(results[1]?.issues[0]?.message, "no such seller")
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of a feed that fails keep the issues that Amazon reports for each", () => {
    const amazon = makeFeeds((_, feedId) => ({
      status: "FATAL",
      report: JSON.stringify({
        header: { sellerId: "A1SELLER", version: "2.0", feedId },
        issues: [{ messageId: 2, code: "8541", severity: "ERROR", message: "is another product" }],
        summary: { errors: 1, warnings: 0, messagesProcessed: 2, messagesAccepted: 0, messagesInvalid: 1 }
      })
    }))
    return Effect.gen(function*() {
      const results = yield* onClock(Stream.runCollect(Feeds.jsonListings(messages("a", "b"), seller)))
      assert.deepStrictEqual(results.map(({ issues }) => issues.map(({ code }) => code)), [
        ["FeedFailed"],
        ["FeedFailed", "8541"]
      ])
    }).pipe(Effect.provide(amazon.layer))
  })

  const many = (count: number) => messages(...Array.from({ length: count }, (_, index) => `sku-${index}`))
  const oneEach = { ...seller, limits: { messages: 1, bytes: 10_000 } }
  const good = (content: string, feedId: string) => ({ report: judge(content, feedId) })

  it.effect("are submitted in at most five feeds in any five minutes", () => {
    const amazon = makeFeeds(good)
    return Effect.gen(function*() {
      const results = yield* onClock(Stream.runCollect(Feeds.jsonListings(many(7), oneEach)))
      assert.deepStrictEqual(results.map((result) => result.index), [0, 1, 2, 3, 4, 5, 6])
      const times = [...amazon.feeds.values()].map((feed) => feed.created)
      assert.deepStrictEqual(times.slice(0, 5), [0, 0, 0, 0, 0])
      assert.isAtLeast(times[5]!, 300_000)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of two callers share the rate limit of the service", () => {
    const amazon = makeFeeds(good)
    return Effect.gen(function*() {
      const feeds = yield* Feeds.Service
      const send = (count: number) => Stream.runDrain(feeds.jsonListings(many(count), oneEach))
      yield* onClock(Effect.all([send(3), send(3)], { concurrency: 2 }))
      const times = [...amazon.feeds.values()].map((feed) => feed.created)
      assert.strictEqual(times.filter((time) => time < 300_000).length, 5)
    }).pipe(Effect.provide(Feeds.layer.pipe(Layer.provide(amazon.layer))))
  })

  it.effect("that were submitted before a crash are awaited, not submitted again", () => {
    const amazon = makeFeeds(good)
    return Effect.gen(function*() {
      const kept: Array<Feeds.Submitted> = []
      const job = (submitted: ReadonlyArray<Feeds.Submitted>) =>
        Feeds.jsonListings(many(6), {
          ...oneEach,
          submitted,
          onSubmitted: (made) => Effect.sync(() => kept.push(JSON.parse(JSON.stringify(made))))
        })
      const first = yield* Effect.forkChild(Stream.runDrain(job([])), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      yield* Fiber.interrupt(first)
      assert.strictEqual(kept.length, 5)
      const results = yield* onClock(Stream.runCollect(job([...kept])))
      assert.deepStrictEqual(results.map((result) => result.feedId), ["F1", "F2", "F3", "F4", "F5", "F6"])
      assert.strictEqual(amazon.count("createFeed"), 6)
    }).pipe(Effect.provide(amazon.layer))
  })
})
