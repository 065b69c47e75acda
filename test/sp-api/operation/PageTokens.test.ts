/** Page tokens that are refused for a while, and errors from which a Stream can be continued. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer, Stream } from "effect"
import { listOffers } from "effect-sp-api/apis/Replenishment_2022_11_07"
import * as Policy from "effect-sp-api/http/Policy"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { TestClock } from "effect/testing"
import * as Pagination from "../../../packages/sp-api/src/operation/internal/pagination.ts"
import { errorAnswer, fakeApi, type Sent } from "../support/fakeApi.ts"
import { getThings, spec } from "../support/operations.ts"

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }

const page = (id: string, next?: string) =>
  Response.json({ payload: { Things: [{ id }], ...(next === undefined ? undefined : { NextToken: next }) } })

const refusal = (message: string | null = "Search parameters do not match the provided 'pageToken'.") =>
  Response.json({ errors: [{ code: "InvalidInput", message }] }, { status: 400 })

const tokenOf = ({ url }: Sent): string | null => new URL(url).searchParams.get("NextToken")

/** Reads all items; returns them with the error, and the seconds between the first request and each. */
const read = (answer: (token: string | null, count: number) => Response, first: object = input) =>
  Effect.gen(function*() {
    let start = 0
    const counts = new Map<string | null, number>()
    const times: Array<number> = []
    const api = fakeApi((sent) => {
      const token = tokenOf(sent)
      const count = (counts.get(token) ?? 0) + 1
      counts.set(token, count)
      return Effect.map(Clock.currentTimeMillis, (now) => {
        if (times.length === 0) start = now
        times.push((now - start) / 1000)
        return answer(token, count)
      })
    })
    const context = yield* Layer.build(api.layer())
    const values: Array<string> = []
    const fiber = yield* getThings.items(first as typeof input).pipe(
      Stream.runForEach(({ id }) => Effect.sync(() => void values.push(id))),
      Effect.as<SpApiError | undefined>(undefined),
      Effect.catch((error) => Effect.succeed<SpApiError | undefined>(error)),
      Effect.provide(context),
      Effect.forkChild({ startImmediately: true })
    )
    for (let seconds = 0; seconds < 120 && fiber.pollUnsafe() === undefined; seconds++) {
      for (let turn = 0; turn < 20; turn++) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      yield* TestClock.adjust("1 second")
    }
    return { values, error: yield* Fiber.join(fiber), times, sent: api.sent }
  })

describe("a page token that is refused", () => {
  it.effect("once, or three times, is sent again after 1, 2 and 4 seconds, and the Stream goes on", () =>
    Effect.gen(function*() {
      const table: ReadonlyArray<readonly [number, Array<number>]> = [[1, [0, 0, 1, 1]], [3, [0, 0, 1, 3, 7, 7]]]
      for (const [refusals, expected] of table) {
        for (const message of [undefined, null, "The pagination token is not valid."]) {
          const { error, times, values } = yield* read((token, count) =>
            token === null
              ? page("1", "t1")
              : token === "t1"
              ? (count <= refusals ? refusal(message) : page("2", "t2"))
              : page("3")
          )
          assert.isUndefined(error)
          assert.deepStrictEqual(values, ["1", "2", "3"])
          assert.deepStrictEqual(times, expected)
        }
      }
    }))

  it.effect("permanently ends the Stream in the refusal, with the token and how to continue, which then returns the rest", () =>
    Effect.gen(function*() {
      let isDown = true
      const answer = (token: string | null) =>
        token === null ? page("1", "t1") : token === "t1" ? page("2", "t/2+=") : isDown ? refusal() : page("3")
      const { error, sent, values } = yield* read(answer)
      assert.deepStrictEqual(values, ["1", "2"])
      assert.strictEqual(error?.reason._tag, "BadRequest")
      assert.strictEqual(error?.pageToken, "t/2+=")
      assert.match(error!.hint!, /call Things\.getThings with NextToken set to this error's pageToken/)
      assert.notInclude(error!.message, "t/2+=")
      assert.strictEqual(sent.length, 2 + 4)
      isDown = false
      const rest = yield* read(answer, { ...input, NextToken: error!.pageToken })
      assert.deepStrictEqual(rest.values, ["3"])
      assert.isUndefined(rest.error)
    }))

  it.effect("is not sent again where the policy allows one attempt", () =>
    Effect.gen(function*() {
      const once = yield* Effect.provideService(
        read((token) => token === null ? page("1", "t1") : refusal()),
        Policy.CurrentRetryPolicy,
        { attempts: 1, baseMillis: 250, capMillis: 20_000, throttledAttempts: 1 }
      )
      assert.strictEqual(once.sent.length, 2)
      assert.strictEqual(once.error?.pageToken, "t1")
    }))

  it.effect("by a 400 on the first page is the caller's own input, and is not sent again", () =>
    Effect.gen(function*() {
      const { error, sent } = yield* read(() => refusal())
      assert.strictEqual(sent.length, 1)
      assert.strictEqual(error?.reason._tag, "BadRequest")
      assert.isUndefined(error?.pageToken)
    }))

  it.effect("is in the error of a later page, whatever that failed with", () =>
    Effect.gen(function*() {
      for (const [status, tag] of [[403, "AccessDenied"], [404, "NotFound"], [500, "ServiceFailure"]] as const) {
        const { error, values } = yield* read((token) =>
          token === null ? page("1", "t1") : errorAnswer(status, "Broken", "no")
        )
        assert.deepStrictEqual(values, ["1"])
        assert.strictEqual(error?.reason._tag, tag)
        assert.strictEqual(error?.pageToken, "t1")
      }
      const { error } = yield* read((token) => token === null ? page("1", "t1") : new Response("{\"payload\":"))
      assert.strictEqual(error?.reason._tag, "ResponseInvalid")
      assert.strictEqual(error?.pageToken, "t1")
    }))
})

describe("pages that lead nowhere", () => {
  it.effect("new tokens over the same page fail after ten of them; fewer may be chance", () =>
    Effect.gen(function*() {
      const endless = yield* read((token) => page("1", `t${Number(token?.slice(1) ?? 0) + 1}`))
      assert.lengthOf(endless.values, 10)
      assert.match(endless.error!.message, /the same page came ten times/)
      assert.strictEqual(endless.error!.pageToken, "t10")
      const chance = yield* read((token) => {
        const index = Number(token?.slice(1) ?? 0)
        return page(index === 9 ? "2" : "1", index < 12 ? `t${index + 1}` : undefined)
      })
      assert.isUndefined(chance.error)
      assert.lengthOf(chance.values, 13)
    }))

  it.effect("new tokens over empty pages fail after a thousand of them; a few are read over", () =>
    Effect.gen(function*() {
      const empty = (next: string) => Response.json({ payload: { Things: [], NextToken: next } })
      const after = (token: string | null) => `t${Number(token?.slice(1) ?? 0) + 1}`
      const endless = yield* read((token) => token === null ? page("1", "t1") : empty(after(token)))
      assert.deepStrictEqual(endless.values, ["1"])
      assert.strictEqual(endless.error?.reason._tag, "ResponseInvalid")
      assert.match(endless.error!.message, /1000 pages in a row were empty/)
      assert.strictEqual(endless.error!.pageToken, "t1001")
      assert.lengthOf(endless.sent, 1001)
      const some = yield* read((token) => token === "t300" ? page("2") : empty(after(token)))
      assert.isUndefined(some.error)
      assert.deepStrictEqual(some.values, ["2"])
    }))

  it.effect("pages of several arrays are bounded too, empty or the same, and counted apart from those that hold something", () =>
    Effect.gen(function*() {
      const getLists = Pagination.pages<{ readonly NextToken?: string }, unknown>(
        spec({
          paging: { kind: "token", parameter: "NextToken", next: ["next"], carry: "same" },
          parameters: {
            NextToken: { in: "query", type: "string" }
          },
          rate: 1e6,
          burst: 1e6
        }),
        {}
      )
      const count = (lists: (index: number) => object) => {
        const api = fakeApi((_, index) => Response.json({ lists: lists(index), next: `t${index}` }))
        return getLists.pages({}).pipe(
          Stream.take(1100),
          Stream.runCount,
          Effect.catch((error) => Effect.succeed(error.message)),
          Effect.provide(api.layer()),
          Effect.map((result) => [result, api.sent.length] as const)
        )
      }
      const [empty, calls] = yield* count(() => ({ a: [], b: [] }))
      assert.match(String(empty), /1000 pages in a row were empty/)
      assert.strictEqual(calls, 1000)
      assert.match(String((yield* count(() => ({ a: [], b: [1] })))[0]), /the same page came ten times/)
      assert.strictEqual((yield* count((index) => ({ a: [], b: [index] })))[0], 1100)
    }))

  it.live.each([undefined, 4, 400])(
    "an offset that is ignored fails without items that came before, with a total of %s",
    (total) =>
      Effect.gen(function*() {
        const api = fakeApi(() =>
          Response.json({ offers: [{ sku: "1" }, { sku: "2" }], pagination: { totalResults: total } })
        )
        const skus: Array<string | undefined> = []
        const error = yield* listOffers.items({ body: { filters: {}, pagination: { limit: 2, offset: 0 } } as never })
          .pipe(
            Stream.runForEach(({ sku }) => Effect.sync(() => void skus.push(sku))),
            Effect.flip,
            Effect.provide(api.layer())
          )
        assert.deepStrictEqual(skus, ["1", "2"])
        assert.strictEqual(error.reason._tag, "ResponseInvalid")
        assert.match(error.message, /the offset was ignored/)
        assert.lengthOf(api.sent, 2)
      })
  )

  it.effect("a last page that holds errors beside its items is not taken for the end", () =>
    Effect.gen(function*() {
      const errors = [{ code: "InternalFailure", message: "some are missing" }]
      const { error, values } = yield* read(() => Response.json({ payload: { Things: [{ id: "1" }] }, errors }))
      assert.deepStrictEqual(values, ["1"])
      assert.match(error!.message, /errors beside the rest/)
      const none = yield* read(() => Response.json({ payload: { Things: [{ id: "1" }] }, errors: [] }))
      assert.isUndefined(none.error)
    }))

  it.live("pages by offset without a total and a limit end with an empty one", () =>
    Effect.gen(function*() {
      const api = fakeApi((_, index) => Response.json({ offers: index < 1 ? [{ sku: `${index}` }] : [] }))
      const offers = yield* listOffers.items({ body: { filters: {} } as never }).pipe(
        Stream.runCollect,
        Effect.provide(api.layer())
      )
      assert.lengthOf(offers, 1)
      assert.lengthOf(api.sent, 2)
    }))
})
