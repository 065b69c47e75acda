/** Notifications that end the waits of jobs, and what they leave to the program. */
import { assert, describe, layer } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Queue, Ref, Schedule, Schema, Stream } from "effect"
import { SpApi } from "effect-sp-api"
import * as DataKioskJob from "effect-sp-api-cluster/DataKioskJob"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as FeedJob from "effect-sp-api-cluster/FeedJob"
import * as JobNotifications from "effect-sp-api-cluster/JobNotifications"
import * as ListingJob from "effect-sp-api-cluster/ListingJob"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as ReportJob from "effect-sp-api-cluster/ReportJob"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as SqlClient from "effect/sql/SqlClient"
import * as Program from "./support/program.ts"

/** Polls do not end these jobs while a test runs. */
const firstPoll = "1 hour"

const Report = ReportJob.make("NotifiedReport", {
  reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
  firstPoll,
  store: (rows) => Stream.runDrain(rows)
})

const Feed = FeedJob.make("NotifiedFeed", {
  feedType: "POST_FLAT_FILE_FULFILLMENT_DATA",
  firstPoll,
  content: () => "order-id\tship-date\nunknown\t2026-11-01\n"
})

const Query = DataKioskJob.make("NotifiedQuery", {
  firstPoll,
  query: ({ from, seller, to }) =>
    `query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "${from}", endDate: "${to}",
      aggregateBy: DAY, marketplaceIds: ["${seller.marketplaces[0]}"]) { startDate } } }`,
  store: ({ rows }) => Stream.runDrain(rows)
})

const Listing = ListingJob.make("NotifiedListing", {
  input: Schema.Struct({ sku: Schema.String, quantity: Schema.Int }),
  firstPoll,
  submission: ({ input: { quantity, sku }, seller }) => ({
    sku,
    marketplaceId: seller.marketplaces[0]!,
    productType: "PRODUCT",
    patches: [{
      op: "replace",
      path: "/attributes/fulfillment_availability",
      value: [{ fulfillment_channel_code: "DEFAULT", quantity }]
    }]
  })
})

interface Handled {
  readonly notification: Notifications.AnyNotification
  readonly woken: number
}

/** What the handler of the program received, and notifications of the test's own. */
class Feedback extends Context.Service<Feedback, {
  readonly handled: Ref.Ref<ReadonlyArray<Handled>>
  readonly messages: Queue.Queue<Notifications.Message>
}>()("test/Feedback") {}

const feedback = Layer.effect(
  Feedback,
  Effect.all({
    handled: Ref.make<ReadonlyArray<Handled>>([]),
    messages: Queue.unbounded<Notifications.Message>()
  })
)

const Live = Layer.unwrap(Effect.gen(function*() {
  const { configValues, notifications } = yield* Sandbox.Sandbox
  const { handled, messages } = yield* Feedback
  const { refreshToken: _, ...accounts } = configValues
  const consumer = JobNotifications.layer({
    source: Stream.merge(notifications, Stream.fromQueue(messages)),
    handler: (notification, woken) => Ref.update(handled, (all) => [...all, { notification, woken }])
  })
  return Layer.mergeAll(consumer, Report.layer, Feed.layer, Query.layer, Listing.layer).pipe(
    Layer.provideMerge(Program.program(accounts))
  )
})).pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(feedback),
  Layer.provideMerge(Sandbox.layerHttpClient({ processingTime: "1 day" }))
)

/** Once something is so, however long a busy machine takes. */
const until = <E, R>(what: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(what, { until: (is) => is, schedule: Schedule.spaced("5 millis") })

const waits = Effect.flatMap(SqlClient.SqlClient, (sql) => sql<{ readonly event: string }>`SELECT * FROM spapi_waits`)

const authorize = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const { refreshToken, sellerId } = sandbox.credentialsOf("eu")
  const { listings, marketplaces } = yield* sandbox.world.seller("eu")
  const seller = yield* SellerRunner.authorize({
    sellingPartnerId: sellerId,
    region: "eu",
    marketplaces: marketplaces.slice(0, 1).map(({ id }) => id),
    refreshToken
  })
  const listing = [...listings.values()].find(({ channel }) => channel === "MFN")!
  return { seller, sellerId, listing }
})

const subscribe = Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
  Notifications.setup({
    destination: { name: "jobs", sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:jobs" } },
    subscriptions: [
      { type: "REPORT_PROCESSING_FINISHED" },
      { type: "FEED_PROCESSING_FINISHED" },
      { type: "DATA_KIOSK_QUERY_PROCESSING_FINISHED" }
    ]
  }).pipe(
    Effect.andThen(Notifications.setup({
      destination: { name: "bus", eventBridge: { accountId: "123456789012", region: "eu-west-1" } },
      subscriptions: [{ type: "LISTINGS_ITEM_STATUS_CHANGE" }]
    })),
    Effect.provide(SpApi.layer(sandbox.configValuesOf("eu")))
  ))

/** Sends a notification. */
const send = (notificationType: string, payload: object, notificationId: string, acknowledge = Effect.void) =>
  Effect.flatMap(Feedback, ({ messages }) =>
    Queue.offer(messages, {
      body: JSON.stringify({ notificationType, payload, notificationMetadata: { notificationId } }),
      acknowledge
    }))

const handledOf = (type: Notifications.AnyNotification["type"]) =>
  Effect.map(
    Effect.flatMap(Feedback, ({ handled }) => Ref.get(handled)),
    (all) => all.filter(({ notification }) => notification.type === type)
  )

layer(Live, { excludeTestServices: true })((it) => {
  describe("notifications", () => {
    it.effect("end the waits of all kinds of jobs, whose polls are an hour away", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        yield* subscribe
        const { listing: { offers, sku }, seller } = yield* authorize
        // Sold out at first, so that its state changes.
        for (const [marketplace, offer] of offers) offers.set(marketplace, { ...offer, quantity: 0 })
        const jobs = yield* Effect.forkChild(Effect.all({
          report: Report.execute({ seller }),
          feed: Effect.flip(Feed.execute({ seller, key: "1" })),
          query: Query.execute({ seller, from: "2026-11-01", to: "2026-11-02" }),
          listing: Listing.execute({ seller, key: "1", input: { sku, quantity: 7 } })
        }, { concurrency: "unbounded" }))
        yield* until(Effect.map(waits, (rows) => rows.length === 4))
        yield* sandbox.world.advance("2 days")
        const { feed, listing } = yield* Fiber.join(jobs)
        assert.include(feed.message, "applied none")
        assert.strictEqual(listing._tag, "Live")
        assert.lengthOf(yield* waits, 0)
        for (
          const type of [
            "REPORT_PROCESSING_FINISHED",
            "FEED_PROCESSING_FINISHED",
            "DATA_KIOSK_QUERY_PROCESSING_FINISHED"
          ] as const
        ) {
          yield* until(Effect.map(handledOf(type), (all) => all.some(({ woken }) => woken === 1)))
        }
      }))

    it.effect("that come too early, twice or damaged, and those of other things, do no harm and reach the handler", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        yield* subscribe
        const { seller } = yield* authorize
        const job = yield* Effect.forkChild(Report.execute({ seller, from: "2026-11-01T00:00:00Z" }))
        const event = Effect.map(waits, ([row]) => row?.event)
        yield* until(Effect.map(event, (name) => name !== undefined))
        const reportId = (yield* event)!.replace("report/", "")
        const looks = Effect.map(sandbox.requestsOf("reports_2021-06-30.getReport"), (all) => all.length)
        const before = yield* looks
        // Nothing has ended; the job looks, and waits again.
        yield* send("REPORT_PROCESSING_FINISHED", { reportId, processingStatus: "DONE" }, "early")
        yield* until(Effect.map(looks, (count) => count > before))
        yield* send("REPORT_PROCESSING_FINISHED", { reportId: 17 }, "damaged")
        yield* send("REPORT_PROCESSING_FINISHED", { reportId: "999" }, "unknown")
        yield* send("BRAND_NEW", { a: 1 }, "new")
        yield* until(Effect.map(handledOf("UNKNOWN"), (all) => all.length === 1))
        assert.isUndefined(job.pollUnsafe())

        yield* until(Effect.map(waits, (rows) => rows.length === 1))
        yield* sandbox.world.advance("2 days")
        yield* Fiber.join(job)
        yield* send("REPORT_PROCESSING_FINISHED", { reportId, processingStatus: "DONE" }, "late")
        const woken = Effect.map(
          handledOf("REPORT_PROCESSING_FINISHED"),
          (all) => new Map(all.map(({ notification, woken }) => [notification.id, woken]))
        )
        yield* until(Effect.map(woken, (byId) => byId.has("late")))
        const byId = yield* woken
        assert.deepStrictEqual(["early", "damaged", "unknown", "late"].map((id) => byId.get(id)), [1, 0, 0, 0])
        assert.lengthOf(yield* waits, 0)
      }))
  })
})
