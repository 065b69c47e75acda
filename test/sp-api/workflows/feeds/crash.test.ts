/** What becomes of a feed when the process dies between Amazon's taking it and the keeping of its id. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { TestClock } from "effect/testing"
import { fakeApi } from "../../support/fakeApi.ts"
import { onClock } from "../support/clock.ts"
import { makeFeeds } from "../support/feeds.ts"

const acknowledgement = { feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA", marketplaceIds: [Marketplace.DE.id] } as const

const isUnknown = (error: unknown): boolean =>
  SpApiError.isSpApiError(error) && "outcome" in error.reason && error.reason.outcome === "unknown"

/** A value as it is after it was stored. */
const stored = <A>(value: A): A => JSON.parse(JSON.stringify(value)) as A

/** Submits, loses the response, and returns what was stored before. */
const submitAndDie = (amazon: ReturnType<typeof makeFeeds>, options: Feeds.SubmitOptions = acknowledgement) =>
  Effect.gen(function*() {
    let uploaded: Feeds.Uploaded | undefined
    amazon.loseResponses(true)
    const onUploaded = (one: Feeds.Uploaded) =>
      Effect.sync(() => {
        uploaded = stored(one)
      })
    const error = yield* Effect.flip(Feeds.create("<x/>", { ...options, onUploaded }))
    assert.isTrue(isUnknown(error))
    return uploaded!
  })

describe("a feed that Amazon accepted and whose id was not stored", () => {
  it.effect("is found by its upload, and neither uploaded nor submitted again", () => {
    const amazon = makeFeeds(() => ({ report: "<ok/>" }))
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-02-01T00:00:00Z"))
      yield* Feeds.create("<before/>", acknowledgement)
      yield* TestClock.adjust("10 minutes")
      const uploaded = yield* submitAndDie(amazon)
      yield* TestClock.adjust("1 day")
      const ids: Array<string> = []
      const { feed, report } = yield* onClock(Feeds.submit("not sent", {
        ...acknowledgement,
        uploaded,
        onSubmitted: (feedId) => Effect.sync(() => ids.push(feedId))
      }))
      assert.deepStrictEqual([feed.feedId, report, ids], ["F2", "<ok/>", ["F2"]])
      assert.strictEqual(amazon.count("createFeedDocument"), 2)
      assert.strictEqual(amazon.count("createFeed"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is not confused with one of other marketplaces, another type or another program", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      const uploaded = yield* submitAndDie(amazon)
      yield* Feeds.create("<x/>", { ...acknowledgement, marketplaceIds: [Marketplace.DE.id, Marketplace.FR.id] })
      yield* Feeds.create("<x/>", { ...acknowledgement, feedType: "POST_ORDER_FULFILLMENT_DATA" })
      yield* Feeds.create("<x/>", acknowledgement)
      assert.strictEqual(yield* Feeds.create("", { ...acknowledgement, uploaded, otherFeedIds: ["F4"] }), "F1")
      assert.strictEqual(amazon.count("createFeed"), 4)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("that may be one of several fails with their ids, and nothing is submitted", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      const uploaded = yield* submitAndDie(amazon)
      yield* Feeds.create("<x/>", acknowledgement)
      const error = yield* Effect.flip(Feeds.create("", { ...acknowledgement, uploaded }))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedAmbiguous")
      assert.deepStrictEqual(error.reason.feedIds, ["F1", "F2"])
      assert.include(error.message, "{ otherFeedIds }")
      assert.strictEqual(amazon.count("createFeed"), 2)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("is submitted from the uploaded document where Amazon actually has not accepted it", () => {
    const amazon = makeFeeds()
    return Effect.gen(function*() {
      let uploaded: Feeds.Uploaded | undefined
      amazon.failSubmit(new SpApiError.ServiceFailure({ status: 500, errors: [], outcome: "unknown" }))
      yield* Effect.flip(Feeds.create("<x/>", {
        ...acknowledgement,
        onUploaded: (one) =>
          Effect.sync(() => {
            uploaded = stored(one)
          })
      }))
      amazon.failSubmit(undefined)
      assert.strictEqual(yield* Feeds.create("", { ...acknowledgement, uploaded }), "F1")
      assert.strictEqual(amazon.feeds.get("F1")?.spec.inputFeedDocumentId, "in-1")
      assert.strictEqual(amazon.count("createFeedDocument"), 1)
    }).pipe(Effect.provide(amazon.layer))
  })
})

it.effect("the argument of onUploaded has the time of Amazon's clock, whatever the clock of this machine shows", () => {
  const api = fakeApi(({ method, url }) =>
    method === "PUT"
      ? new Response(null, { status: 200 })
      : url.endsWith("/documents")
      ? Response.json({ feedDocumentId: "in-1", url: "https://documents.s3.amazonaws.com/in-1" }, {
        status: 201,
        headers: { date: "Sun, 01 Feb 2026 10:00:00 GMT" }
      })
      : Response.json({ feedId: "F1" }, { status: 202 })
  )
  return Effect.gen(function*() {
    let uploaded: Feeds.Uploaded | undefined
    yield* Feeds.create("<x/>", {
      ...acknowledgement,
      onUploaded: (one) =>
        Effect.sync(() => {
          uploaded = one
        })
    })
    assert.deepStrictEqual(uploaded, { feedDocumentId: "in-1", since: "2026-02-01T10:00:00.000Z" })
  }).pipe(Effect.provide(api.layer({ region: "eu" })))
})

describe("messages about listings whose feed id was not stored", () => {
  const seller = { sellerId: "A1SELLER", marketplaceIds: [Marketplace.DE.id], limits: { messages: 1, bytes: 10_000 } }
  const messages = Stream.fromIterable(["a", "b", "c"].map((sku): Feeds.ListingsMessage => ({
    operationType: "DELETE",
    sku
  })))
  const report = (_: string, feedId: string) => ({
    report: JSON.stringify({
      header: { sellerId: "A1SELLER", version: "2.0", feedId },
      issues: [],
      summary: { errors: 0, warnings: 0, messagesProcessed: 1, messagesAccepted: 1, messagesInvalid: 0 }
    })
  })

  it.effect("get their results once, and no feed is submitted twice", () => {
    const amazon = makeFeeds(report)
    return Effect.gen(function*() {
      const submitted: Array<Feeds.Submitted> = []
      let uploaded: Feeds.UploadedMessages | undefined
      const job = () =>
        Feeds.jsonListings(messages, {
          ...seller,
          uploaded,
          submitted: [...submitted],
          onUploaded: (one) =>
            Effect.sync(() => {
              uploaded = stored(one)
            }),
          onSubmitted: (one) => Effect.sync(() => submitted.push(stored(one)))
        })
      amazon.loseResponses(false, true)
      const error = yield* Effect.flip(onClock(Stream.runDrain(job())))
      assert.isTrue(isUnknown(error))
      assert.deepStrictEqual(submitted.map((one) => one.feedId), ["F1"])
      assert.deepStrictEqual([uploaded?.from, uploaded?.count], [1, 1])
      const results = yield* onClock(Stream.runCollect(job()))
      assert.deepStrictEqual(results.map(({ feedId, sku }) => [sku, feedId]), [["a", "F1"], ["b", "F2"], ["c", "F3"]])
      assert.deepStrictEqual(submitted.map((one) => one.feedId), ["F1", "F2", "F3"])
      assert.strictEqual(amazon.count("createFeed"), 3)
    }).pipe(Effect.provide(amazon.layer))
  })
})
