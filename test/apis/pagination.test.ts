/** The pages of every operation that has any, over an HTTP client that responds as the case says. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Paging, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { ItemsOperation, PagedOperation } from "../../packages/sp-api/src/operation/internal/pagination.ts"
import { fakeApi, type Sent } from "../sp-api/support/fakeApi.ts"

type Paged = PagedOperation<object, unknown> & Partial<Pick<ItemsOperation<object, unknown, unknown>, "items">>

const paged: ReadonlyArray<Paged> = (await Promise.all(Registry.sections.map((section) => section.load())))
  .flatMap((module) => Object.values(module))
  .filter((value): value is Paged => typeof value === "function" && "pages" in value)

const byToken = paged.filter(({ spec }) => spec.paging?.kind === "token")
const byOffset = paged.filter(({ spec }) => spec.paging?.kind === "offset")

const scalars: Record<Parameter["type"], unknown> = {
  "string": "x",
  "date-time": "2026-01-01T00:00:00Z",
  "date": "2026-01-01",
  "integer": 1,
  "number": 1,
  "boolean": true
}

/** Every parameter but the token. */
const inputOf = ({ spec }: Operation<never, unknown>, token: string | undefined): Record<string, unknown> => {
  // A property of the body must come along with a token in it.
  const input: Record<string, unknown> = spec.body === undefined ? {} : { body: { maxResults: 2 } }
  for (const [name, parameter] of Object.entries(spec.parameters ?? {})) {
    const value = parameter.minimum ?? scalars[parameter.type]
    if (name !== token) input[name] = parameter.list === undefined ? value : [value]
  }
  return input
}

const put = (
  path: ReadonlyArray<string>,
  leaf: unknown,
  into: Record<string, unknown> = {}
): Record<string, unknown> => {
  const [key = "", ...rest] = path
  into[key] = rest.length === 0 ? leaf : put(rest, leaf, into[key] as Record<string, unknown> | undefined)
  return into
}

const pageOf = (
  paging: Paging & { readonly kind: "token" },
  items: ReadonlyArray<unknown>,
  token: unknown
): unknown => {
  const page = token === undefined ? {} : put(paging.next, token)
  return paging.items === undefined ? page : put(paging.items, items, page)
}

/** What a request asks for: its query, or the body that takes the token. */
const askedOf = (
  { within }: Paging & { readonly kind: "token" },
  { body = "{}", url }: Sent
): Record<string, unknown> =>
  within === undefined ? Object.fromEntries(new URL(url).searchParams) : JSON.parse(body) as Record<string, unknown>

/** Runs a Stream against responses; returns its items, the requests, and why it ended. */
const read = <A, E>(stream: Stream.Stream<A, E, Effect.Services<ReturnType<Paged>>>, answers: ReadonlyArray<unknown>) =>
  Effect.gen(function*() {
    const api = fakeApi((_, index) => Response.json(answers[index] ?? {}))
    const values: Array<A> = []
    const error = yield* stream.pipe(
      Stream.runForEach((value) => Effect.sync(() => void values.push(value))),
      Effect.as<E | undefined>(undefined),
      Effect.catch((error) => Effect.succeed<E | undefined>(error)),
      // Without restricted data tokens, which are not meant here.
      Effect.provide(api.layer({ sandbox: true }))
    )
    return { values, error, sent: api.sent }
  })

const runs = (operation: Paged, input: object, answers: ReadonlyArray<unknown>) =>
  Effect.gen(function*() {
    const pages = yield* read(operation.pages(input), answers)
    const items = operation.items === undefined ? undefined : yield* read(operation.items(input), answers)
    return { pages, items }
  })

describe("pages", () => {
  it("are known of operations with a token and with an offset", () => {
    assert.strictEqual(
      byToken.length + byOffset.length,
      Registry.sections.flatMap(({ operations }) => operations).filter(({ paged }) => paged).length
    )
    assert.isAbove(byToken.length, 0)
    assert.isAbove(byOffset.length, 0)
  })

  for (const operation of byToken) {
    const { spec } = operation
    const paging = spec.paging as Paging & { readonly kind: "token" }
    const input = inputOf(operation, paging.parameter)
    const name = paging.within?.[0] ?? paging.parameter
    const token = "t 1+/="

    it.effect(`of ${spec.name} go on with the token and what belongs to it, past an empty page`, () =>
      Effect.gen(function*() {
        for (const none of [undefined, null, ""]) {
          const answers = [pageOf(paging, [1, 2], token), pageOf(paging, [], 7), pageOf(paging, [3], none)]
          const { items, pages } = yield* runs(operation, input, answers)
          assert.isUndefined(pages.error)
          assert.deepStrictEqual(pages.values, answers)
          if (items !== undefined) assert.deepStrictEqual(items.values, [1, 2, 3])
          const [first = {}, second = {}, third = {}] = pages.sent.map((sent) => askedOf(paging, sent))
          assert.isUndefined(first[name])
          const kept = paging.carry === "same"
            ? first
            : paging.carry === "alone"
            ? {}
            : { MarketplaceId: first["MarketplaceId"], QueryType: "NEXT_TOKEN" }
          assert.deepStrictEqual(second, { ...kept, [name]: token })
          assert.deepStrictEqual(third, { ...kept, [name]: "7" })
          const paths = new Set(pages.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`))
          assert.strictEqual(paths.size, paging.following === undefined ? 1 : 2)
        }
      }))

    it.effect(`of ${spec.name} with a token that comes again end in a failure, after its page`, () =>
      Effect.gen(function*() {
        const answers = [pageOf(paging, [1], token), pageOf(paging, [2], "t2"), pageOf(paging, [3], token)]
        const { items, pages } = yield* runs(operation, input, [...answers, ...answers])
        assert.strictEqual(pages.error?.reason._tag, "ResponseInvalid")
        assert.deepStrictEqual(pages.values, answers)
        if (items !== undefined) assert.deepStrictEqual(items.values, [1, 2, 3])
      }))
  }

  it.effect("may begin at a token; when that very token comes again they fail", () =>
    Effect.gen(function*() {
      const operation = byToken.find(({ spec }) => spec.name === "ordersV0.getOrders")!
      const paging = operation.spec.paging as Paging & { readonly kind: "token" }
      const answers = [pageOf(paging, [1], "t1"), pageOf(paging, [2], "t1")]
      const { pages } = yield* runs(operation, { MarketplaceIds: ["M"], NextToken: "t1" }, answers)
      assert.deepStrictEqual(pages.values, [answers[0]])
      assert.strictEqual(pages.error?.reason._tag, "ResponseInvalid")
    }))

  it.effect("return one item that is in place of the array, and none where nothing is", () =>
    Effect.gen(function*() {
      const operation = byToken.find(({ spec }) => spec.name === "ordersV0.getOrders")!
      for (const Orders of [{ a: 1 }, null, undefined]) {
        const { items } = yield* runs(operation, { MarketplaceIds: ["M"] }, [{ payload: { Orders } }])
        assert.deepStrictEqual(items?.values, Orders ? [Orders] : [])
      }
    }))

  for (const operation of byOffset) {
    it.effect(`of ${operation.spec.name} go on by offset, also without a total`, () =>
      Effect.gen(function*() {
        const input = {
          body: { pagination: { limit: 2, offset: 4 }, filters: { marketplaceId: "M", programTypes: [] } }
        }
        const pages = (total: unknown) => [[1, 2], [3, 4], [5]].map((offers) => ({ offers, pagination: total }))
        for (const total of [{ totalResults: 9 }, { totalResults: "9" }, {}, null, undefined]) {
          const { items, pages: all } = yield* runs(operation, input, pages(total))
          assert.deepStrictEqual(items?.values, [1, 2, 3, 4, 5])
          const offsets = all.sent.map(({ body = "" }) => (JSON.parse(body) as typeof input.body).pagination.offset)
          assert.deepStrictEqual(offsets, [4, 6, 8])
        }
        const { pages: none } = yield* runs(operation, input, [{ offers: [], pagination: { totalResults: 9 } }])
        assert.strictEqual(none.sent.length, 1)
      }))
  }
})
