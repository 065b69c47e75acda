import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Schema, Stream } from "effect"
import { TestClock } from "effect/testing"
import * as ListingsFeed from "../../../../packages/sp-api/src/workflows/feeds/internal/listingsFeed.ts"
import * as SubmissionWindow from "../../../../packages/sp-api/src/workflows/feeds/internal/submissionWindow.ts"

const header = { sellerId: "A1", issueLocale: "de_DE" }
const message = (sku: string): ListingsFeed.ListingsMessage => ({ operationType: "DELETE", sku })
const parse = (batch: ListingsFeed.Batch) => JSON.parse(new TextDecoder().decode(batch.content))

describe("packing messages into feeds", () => {
  it.effect.prop(
    "keeps every message once, in order, within the limits, and wastes no feed",
    [
      Schema.Array(Schema.String),
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 7 })),
      Schema.Int.check(Schema.isBetween({ minimum: 300, maximum: 900 }))
    ],
    ([names, maxMessages, maxBytes]) =>
      Effect.gen(function*() {
        const skus = names.map((name) => name.slice(0, 10))
        const max = { messages: maxMessages, bytes: maxBytes }
        const batches = yield* Stream.fromIterable(skus.map(message)).pipe(
          ListingsFeed.batches(header, max),
          Stream.runCollect
        )
        const feeds = batches.map(parse)
        assert.deepStrictEqual(
          feeds.flatMap((feed) => feed.messages.map((sent: { readonly sku: string }) => sent.sku)),
          // Half a surrogate pair is written as an escape and read back as it was.
          skus
        )
        let from = 0
        batches.forEach((batch, index) => {
          const { length } = batch.messages
          assert.strictEqual(batch.from, from)
          assert.isAtLeast(length, 1)
          assert.isAtMost(length, maxMessages)
          assert.isAtMost(batch.content.length, maxBytes)
          assert.deepStrictEqual(
            feeds[index].messages.map((sent: { readonly messageId: number }) => sent.messageId),
            Array.from({ length }, (_, position) => position + 1)
          )
          from += length
          const next = batches[index + 1]
          if (next !== undefined) {
            const first =
              new TextEncoder().encode(JSON.stringify({ ...next.messages[0], messageId: length + 1 })).length
            assert.isTrue(length === maxMessages || batch.content.length + first + 1 > maxBytes)
          }
        })
      })
  )

  it.effect("writes the header that Amazon requires", () =>
    Effect.gen(function*() {
      const [batch] = yield* Stream.make(message("ä")).pipe(
        ListingsFeed.batches({ sellerId: "A1", includedData: ["issues"] }),
        Stream.runCollect
      )
      assert.deepStrictEqual(parse(batch!), {
        header: { sellerId: "A1", version: "2.0", report: { includedData: ["issues"], apiVersion: "2021-08-01" } },
        messages: [{ operationType: "DELETE", sku: "ä", messageId: 1 }]
      })
    }))

  it.effect("starts a new feed after 25,000 messages", () =>
    Effect.gen(function*() {
      const batches = yield* Stream.range(1, 25_001).pipe(
        Stream.map((number) => message(`sku-${number}`)),
        ListingsFeed.batches(header),
        Stream.runCollect
      )
      assert.deepStrictEqual(batches.map((batch) => batch.messages.length), [25_000, 1])
    }))

  it.effect("refuses a message that fits into no feed, and names its index", () =>
    Effect.gen(function*() {
      const error = yield* Stream.make(message("a"), message("b".repeat(2_000))).pipe(
        ListingsFeed.batches(header, { messages: 10, bytes: 1_000 }),
        Stream.runDrain,
        Effect.flip
      )
      assert.include(error.message, "messages[1]")
    }))

  it.effect("emits no partial feed where the messages fail", () =>
    Effect.gen(function*() {
      const seen: Array<number> = []
      const error = yield* Stream.make(message("a"), message("b"), message("c")).pipe(
        Stream.concat(Stream.fail("broken" as const)),
        ListingsFeed.batches(header, { messages: 2, bytes: 10_000 }),
        Stream.runForEach((batch) => Effect.sync(() => seen.push(batch.messages.length))),
        Effect.flip
      )
      assert.strictEqual(error, "broken")
      assert.deepStrictEqual(seen, [2])
    }))
})

describe("the rate limit of submissions", () => {
  it.effect("allows five, and never six in any five minutes", () =>
    Effect.gen(function*() {
      const window = SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
      const times: Array<number> = []
      const fiber = yield* Effect.forkChild(
        Effect.forEach(
          Array.from({ length: 12 }),
          () =>
            window.take.pipe(
              Effect.andThen(
                Effect.clockWith((clock) => Effect.sync(() => times.push(clock.currentTimeMillisUnsafe())))
              ),
              Effect.andThen(Effect.sleep("30 seconds"))
            ),
          { discard: true }
        ),
        { startImmediately: true }
      )
      yield* TestClock.adjust("20 minutes")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        times.map((time) => time / 1000),
        [0, 30, 60, 90, 120, 300, 330, 360, 390, 420, 600, 630]
      )
    }))
})
