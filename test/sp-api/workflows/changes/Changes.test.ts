/** What a feed says, refuses and survives, beside the properties of its neighbours. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber, Layer, Result, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { TestClock } from "effect/testing"
import * as Facts from "../../../../packages/sp-api/src/workflows/changes/internal/facts.ts"
import { fakeApi } from "../../support/fakeApi.ts"
import { layer, pass } from "./support/world.ts"

const marketplaceIds = [Marketplace.US.id]
const since = "2026-06-01T00:00:00Z"

const order = (orderId: string, lastUpdatedTime: string) => ({
  orderId,
  createdTime: "2026-06-02T00:00:00Z",
  lastUpdatedTime,
  salesChannel: { channelName: "AMAZON", marketplaceId: Marketplace.US.id },
  orderItems: []
})

const page = (orders: ReadonlyArray<unknown>, lastUpdatedBefore: string, nextToken?: string) =>
  Response.json({ orders, lastUpdatedBefore, ...(nextToken === undefined ? {} : { pagination: { nextToken } }) })

/** The elements up to the first complete checkpoint. */
const upToNow = (options: Partial<Changes.OrdersOptions> = {}) =>
  Changes.orders({ marketplaceIds, since, ...options }).pipe(
    Stream.takeUntil((element) => element._tag === "Checkpoint" && element.complete),
    Stream.runCollect
  )

const queryOf = (url: string) => Object.fromEntries(new URL(url).searchParams)

describe("a feed of orders", () => {
  it.effect("asks from a second before `since`, without an end, and says how far it came by Amazon's clock", () => {
    const api = fakeApi(() => page([order("1", "2026-06-03T00:00:00Z")], "2026-07-01T10:00:00Z"))
    return Effect.gen(function*() {
      const elements = yield* upToNow()
      assert.deepStrictEqual(elements.map((element) => element._tag), ["Changed", "Checkpoint"])
      const [changed, checkpoint] = elements as [Changes.Changed<unknown>, Changes.Checkpoint]
      assert.strictEqual(changed.entity, "1")
      assert.strictEqual(changed.updatedAt, "2026-06-03T00:00:00.000Z")
      assert.strictEqual(checkpoint.through, "2026-07-01T10:00:00.000Z")
      const query = queryOf(api.sent[0]!.url)
      assert.strictEqual(query["lastUpdatedAfter"], "2026-05-31T23:59:59.000Z")
      assert.isUndefined(query["lastUpdatedBefore"])
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("goes on from the overlap of its cursor, and leaves out what it has received", () => {
    const first = fakeApi(() => page([order("1", "2026-07-01T09:59:00Z")], "2026-07-01T10:00:00Z"))
    const second = fakeApi(() =>
      page([order("1", "2026-07-01T09:59:00Z"), order("2", "2026-07-01T09:58:00Z")], "2026-07-01T11:00:00Z")
    )
    return Effect.gen(function*() {
      const stored = JSON.stringify((yield* Effect.provide(upToNow(), first.layer())).at(-1)!.cursor)
      const elements = yield* Effect.provide(upToNow({ cursor: stored }), second.layer())
      assert.deepStrictEqual(
        elements.map((element) => element._tag === "Changed" ? element.entity : element.through),
        ["2", "2026-07-01T11:00:00.000Z"]
      )
      assert.strictEqual(queryOf(second.sent[0]!.url)["lastUpdatedAfter"], "2026-07-01T09:44:59.000Z")
    })
  })

  it.effect("goes no further than the date of the response where what it says of itself is later", () => {
    const api = fakeApi(() =>
      Response.json({ orders: [], lastUpdatedBefore: "2099-01-01T00:00:00Z" }, {
        headers: { date: "Wed, 01 Jul 2026 10:00:00 GMT" }
      })
    )
    return Effect.gen(function*() {
      const [checkpoint] = yield* upToNow()
      assert.strictEqual(checkpoint!._tag === "Checkpoint" && checkpoint!.through, "2026-07-01T10:00:00.000Z")
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("does not pass over a page that it cannot read, and fails when that goes on", () => {
    const api = fakeApi(() => Response.json({ lastUpdatedBefore: "2026-07-01T10:00:00Z" }))
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.result(upToNow({ patience: "10 minutes" })))
      yield* TestClock.adjust("1 hour")
      const result = yield* Fiber.join(fiber)
      assert(Result.isFailure(result) && result.failure._tag === "SpApiError")
      assert.strictEqual(result.failure.reason._tag, "ResponseInvalid")
      assert.isAbove(api.sent.length, 4)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("fails at once for a reason that does not pass, with the line that called it", () => {
    const api = fakeApi(() => Response.json({ errors: [{ code: "Unauthorized", message: "no" }] }, { status: 403 }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(upToNow())
      assert(error._tag === "SpApiError")
      assert.strictEqual(error.reason._tag, "AccessDenied")
      assert.include(error.stack ?? "", "Changes.test.ts")
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("refuses wrong options with their names, and sends nothing", () => {
    const api = fakeApi(() => page([], "2026-07-01T10:00:00Z"))
    const wrong: ReadonlyArray<readonly [string, Partial<Changes.OrdersOptions>]> = [
      ["since", { since: "yesterday" }],
      ["since", { since: "2026-06-01T00:00:00" }],
      ["marketplaceIds", { marketplaceIds: [] }],
      ["every", { every: 0 }],
      ["every", { every: Duration.infinity }],
      ["overlap", { overlap: Duration.infinity }],
      ["remember", { remember: 10 }],
      ["remember", { remember: 500.5 }],
      ["sweeps[0].every", { sweeps: [{ every: "1 second", depth: "1 day" }] }]
    ]
    return Effect.gen(function*() {
      for (const [field, options] of wrong) {
        const error = yield* Effect.flip(upToNow(options))
        assert(error._tag === "SpApiError" && error.reason._tag === "RequestInvalid", field)
        assert.strictEqual(error.reason.field, field)
      }
      assert.lengthOf(api.sent, 0)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("refuses a cursor that is not one of its own, says why, and sends nothing", () => {
    const api = fakeApi(() => page([], "2026-07-01T10:00:00Z"))
    return Effect.gen(function*() {
      const { cursor } = (yield* upToNow()).at(-1)!
      const sent = api.sent.length
      const foreign: ReadonlyArray<readonly [unknown, RegExp]> = [
        [{ ...cursor, version: 2 }, /version 2.*newer effect-sp-api/],
        [{ ...cursor, version: undefined }, /no known version/],
        [{ ...cursor, feed: "listings" }, /"listings".*cursor of its own/],
        [{ ...cursor, scope: "A1PA6795UKMFR9" }, /A1PA6795UKMFR9.*ATVPDKIKX0DER/],
        [{ ...cursor, through: "soon" }, /damaged.*through/],
        [{ ...cursor, gaps: [{ from: "2026-01-01T00:00:00Z" }] }, /damaged.*gaps/],
        [{ ...cursor, swept: "no" }, /damaged.*swept/],
        [{ ...cursor, seen: [["1"]] }, /damaged.*seen/],
        [{ ...cursor, round: { after: 7 } }, /damaged.*round/],
        [{ ...cursor, round: { began: "soon", after: "B0" } }, /damaged.*round/],
        ["{", /not a cursor/],
        ["[]", /not a cursor/],
        [7, /not a cursor/]
      ]
      for (const [stored, words] of foreign) {
        const error = yield* Effect.flip(upToNow({ cursor: stored as Changes.Cursor }))
        assert(error._tag === "ChangesError", `${words}`)
        assert.strictEqual(error.reason._tag, "CursorRejected")
        assert.strictEqual(error.reason.isOfOtherScope, String(words).includes("A1PA6795UKMFR9"))
        assert.match(error.message, words)
      }
      assert.strictEqual(api.sent.length, sent)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("refuses a cursor of another account, where accounts have names", () => {
    const api = fakeApi(() => page([], "2026-07-01T10:00:00Z"))
    return Effect.gen(function*() {
      const { cursor } = (yield* Effect.provide(upToNow(), api.layer({ accountName: "ann" }))).at(-1)!
      assert.strictEqual(cursor.account, "ann")
      const error = yield* Effect.flip(Effect.provide(upToNow({ cursor }), api.layer({ accountName: "ben" })))
      assert.match(error.message, /"ann".*"ben"/)
    })
  })

  it.effect("reads a window with more orders than a page in parts, without page tokens", () => {
    const all = Array.from(
      { length: 250 },
      (_, index) => order(`${index}`, new Date(Date.parse(since) + index * 7_200_000).toISOString().replace(".000", ""))
    )
    const api = fakeApi(({ url }) => {
      const { lastUpdatedAfter = "", lastUpdatedBefore = "2026-07-01T10:00:00Z" } = queryOf(url)
      const within = all.filter(({ lastUpdatedTime }) =>
        Date.parse(lastUpdatedTime) >= Date.parse(lastUpdatedAfter)
        && Date.parse(lastUpdatedTime) <= Date.parse(lastUpdatedBefore)
      )
      return page(within.slice(0, 100), lastUpdatedBefore, within.length > 100 ? "token" : undefined)
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(upToNow(), { startImmediately: true })
      yield* pass(60_000, 20)
      const elements = yield* Fiber.join(fiber)
      const entities = elements.flatMap((element) => element._tag === "Changed" ? [element.entity!] : [])
      assert.deepStrictEqual(entities.toSorted((a, b) => +a - +b), all.map(({ orderId }) => orderId))
      assert.isTrue(api.sent.every(({ url }) => queryOf(url)["paginationToken"] === undefined))
      assert.isBelow(api.sent.length, 15)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect.each([0.01, 0.3, 0.999])(
    "finds a second with more orders than a page by bisection: %d of the backlog before it",
    (place) => {
      const begin = Date.parse("2026-01-01T00:00:00Z")
      const now = "2026-07-01T10:00:00Z"
      const second = Math.floor((begin + place * (Date.parse(now) - begin)) / 1000) * 1000
      const iso = new Date(second).toISOString()
      const all = Array.from({ length: 250 }, (_, index) => order(`${index}`, iso))
      const api = fakeApi(({ url }) => {
        const { lastUpdatedAfter = "", lastUpdatedBefore = now, paginationToken = "0" } = queryOf(url)
        const isIn = Date.parse(lastUpdatedAfter) <= second && second <= Date.parse(lastUpdatedBefore)
        const offset = Number(paginationToken)
        const rest = isIn ? all.slice(offset) : []
        return page(rest.slice(0, 100), lastUpdatedBefore, rest.length > 100 ? `${offset + 100}` : undefined)
      })
      return Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(upToNow({ since: "2026-01-01T00:00:00Z" }), { startImmediately: true })
        for (let step = 0; step < 500 && fiber.pollUnsafe() === undefined; step++) yield* pass(180_000)
        const elements = yield* Fiber.join(fiber)
        const entities = elements.flatMap((element) => element._tag === "Changed" ? [element.entity!] : [])
        assert.strictEqual(new Set(entities).size, 250)
        // 24 halves of half a year are less than a second. Three windows include it, whose three pages are read twice.
        assert.isBelow(api.sent.length, 85)
      }).pipe(Effect.provide(api.layer()))
    }
  )

  it.effect("reads an order at once that a notification names, and the poll does not bring it again", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* Notifications.setup({
        destination: { name: "shop", sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:shop" } },
        subscriptions: [{ type: "ORDER_CHANGE" }]
      })
      const received: Array<Changes.Changed<unknown>> = []
      const notifications = Stream.orDie(Notifications.stream(sandbox.notifications)).pipe(
        Stream.map(({ notification }) => notification)
      )
      yield* Effect.forkChild(
        Stream.runForEach(
          Changes.orders({ marketplaceIds, since, notifications, every: "1 day" }),
          (element) => Effect.sync(() => void (element._tag === "Changed" && received.push(element)))
        ),
        { startImmediately: true }
      )
      yield* pass(60_000, 2)
      const id = yield* sandbox.world.addOrder({ purchased: yield* sandbox.world.now, channel: "MFN" })
      yield* pass(30_000, 3)
      assert.deepStrictEqual(received.map(({ entity }) => entity), [id])
      yield* sandbox.world.cancelOrder(id)
      yield* pass(3_600_000, 6)
      assert.lengthOf(received, 2)
      yield* pass(30 * 3_600_000, 10)
      assert.lengthOf(received, 2)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("polls at most once a minute and in time, however many notifications come", () => {
    const api = fakeApi(({ url }) =>
      url.includes("/finances/")
        ? Response.json({ payload: { transactions: [] } }, { headers: { date: "Wed, 01 Jul 2026 10:02:00 GMT" } })
        : url.includes("/orders?")
        ? page([], "2026-07-01T10:00:00Z")
        : Response.json({ errors: [{ code: "NotFound", message: "no" }] }, { status: 404 })
    )
    const named = (type: string) =>
      Stream.tick("1 second").pipe(
        Stream.flatMap(() => Stream.fromIterable(Array.from({ length: 50 }, (_, index) => index))),
        Stream.map((index) => ({ type, payload: { AmazonOrderId: `${index}` } }) as Notifications.AnyNotification)
      )
    return Effect.gen(function*() {
      yield* Effect.forkChild(
        Stream.runDrain(Changes.transactions({ since, notifications: named("TRANSACTION_UPDATE") })),
        { startImmediately: true }
      )
      yield* Effect.forkChild(
        Stream.runDrain(Changes.orders({
          marketplaceIds,
          since,
          every: "2 minutes",
          notifications: named("ORDER_CHANGE")
        })),
        { startImmediately: true }
      )
      yield* pass(20 * 60_000, 600)
      const polls = (path: string) => api.sent.filter(({ url }) => url.includes(path)).length
      assert.isAtLeast(polls("/finances/"), 10)
      assert.isAtMost(polls("/finances/"), 21)
      assert.isAtLeast(polls("/orders?"), 8)
    }).pipe(Effect.provide(api.layer()))
  }, 300_000)

  it("names the source of every fact about Amazon", () => {
    const feeds = Object.values(Facts).flatMap((value) => typeof value === "object" ? [value] : [])
    assert.lengthOf(feeds, 11)
    for (const { facts } of feeds) {
      assert.isAbove(facts.length, 1)
      for (const { fact, source } of facts) assert.isTrue(fact !== "" && source.length > 10, fact)
    }
  })

  it.effect("is a service, too, which tests replace", () =>
    Effect.gen(function*() {
      const service = yield* Changes.Service
      const elements = yield* Stream.runCollect(Stream.take(service.orders({ marketplaceIds, since }), 1))
      assert.strictEqual(elements[0]!._tag, "Checkpoint")
    }).pipe(
      Effect.provide(Changes.layer.pipe(Layer.provide(fakeApi(() => page([], "2026-07-01T10:00:00Z")).layer())))
    ))

  it.effect("ends its reads with its consumer", () => {
    let waiting = 0
    const api = fakeApi(() =>
      Effect.onInterrupt(
        Effect.andThen(Effect.sync(() => void waiting++), Effect.never),
        () => Effect.sync(() => void waiting--)
      )
    )
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(upToNow(), { startImmediately: true })
      yield* pass(1000)
      assert.strictEqual(waiting, 1)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(waiting, 0)
      assert.isTrue(Exit.isFailure(yield* Fiber.await(fiber)))
    }).pipe(Effect.provide(api.layer()))
  })
})
