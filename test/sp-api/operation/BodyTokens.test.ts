/** Operations that take their page token in the body. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Support from "effect-sp-api/apis/Support_2025_02_01"
import * as Policy from "effect-sp-api/http/Policy"
import { RequestChecking } from "effect-sp-api/operation/Checking"
import type { Paging } from "effect-sp-api/operation/OperationSpec"
import * as Shape from "effect-sp-api/operation/Shape"
import * as Pagination from "../../../packages/sp-api/src/operation/internal/pagination.ts"
import { errorAnswer, fakeApi, type Sent } from "../support/fakeApi.ts"
import { spec } from "../support/operations.ts"

const bodyOf = ({ body = "" }: Sent): unknown => JSON.parse(body)

const supportCase = (caseId: string) => ({
  caseId,
  status: "RESOLVED",
  subject: "a subject",
  primaryEmail: "a@example.com",
  ccEmails: [],
  createdDate: "2026-01-01T00:00:00Z",
  lastUpdatedDate: "2026-01-01T00:00:00Z"
})

const page = (id: string | undefined, nextToken?: string | null) =>
  Response.json({ cases: id === undefined ? [] : [supportCase(id)], nextToken })

const after = new Date("2026-01-01T00:00:00Z")
const filters = { caseFilters: { caseStatuses: ["RESOLVED"], createdDate: { after } }, maxResults: 2 } as const

describe("a page token in a body", () => {
  it.effect("goes along with the whole body of the first page, past an empty page", () =>
    Effect.gen(function*() {
      const pages = [page("1", "t1"), page(undefined, "t2"), page("2", null)]
      const api = fakeApi((_, index) => pages[index]!)
      const cases = yield* Support.listCases.items({ body: filters }).pipe(
        Stream.runCollect,
        Effect.provide(api.layer())
      )
      assert.deepStrictEqual(cases.map(({ caseId }) => caseId), ["1", "2"])
      const sent = {
        caseFilters: { caseStatuses: ["RESOLVED"], createdDate: { after: "2026-01-01T00:00:00.000Z" } },
        maxResults: 2
      }
      assert.deepStrictEqual(api.sent.map(bodyOf), [
        sent,
        { ...sent, nextToken: "t1" },
        { ...sent, nextToken: "t2" }
      ])
      assert.deepStrictEqual(new Set(api.sent.map(({ method }) => method)), new Set(["POST"]))
      assert.notProperty(filters, "nextToken")
    }))

  it.effect("may be where a caller continues, and ends the Stream when it comes again", () =>
    Effect.gen(function*() {
      const api = fakeApi(() => page("1", "t7"))
      const error = yield* Support.listCases.items({ body: { nextToken: "t7" } }).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(api.layer())
      )
      assert.match(error.message, /the same page token came twice/)
      assert.deepStrictEqual(api.sent.map(bodyOf), [{ nextToken: "t7" }])
    }))

  it.live("is sent again when the outcome of the call is unknown, and in an error that says where it belongs", () =>
    Effect.gen(function*() {
      const api = fakeApi((_, index) =>
        index === 0
          ? page("1", "t1")
          : index === 1
          ? errorAnswer(503, "ServiceUnavailable", "later")
          : index === 2
          ? page("2", "t2")
          : errorAnswer(403, "Unauthorized", "no")
      )
      const values: Array<string> = []
      const error = yield* Support.listCases.items({ body: {} }).pipe(
        Stream.runForEach(({ caseId }) => Effect.sync(() => void values.push(caseId))),
        Effect.flip,
        Effect.provide(api.layer()),
        Effect.updateService(Policy.CurrentRetryPolicy, (policy) => ({ ...policy, baseMillis: 1 }))
      )
      assert.deepStrictEqual(values, ["1", "2"])
      assert.strictEqual(error.pageToken, "t2")
      assert.include(error.hint!, "call Support_2025_02_01.listCases with body.nextToken set to this error's pageToken")
      assert.deepStrictEqual(api.sent.slice(0, 4).map(bodyOf), [
        {},
        { nextToken: "t1" },
        { nextToken: "t1" },
        { nextToken: "t2" }
      ])
    }))

  it.live.each(
    [
      { carry: "same", body: { filter: { x: 1 }, page: { size: 2, token: "t" } } },
      { carry: "alone", body: { page: { token: "t" } } }
    ] as const
  )("may be deep in the body, and comes $carry", ({ body, carry }) =>
    Effect.gen(function*() {
      const paging: Paging = {
        kind: "token",
        parameter: "body",
        within: ["page", "token"],
        next: ["next"],
        items: ["rows"],
        carry
      }
      const listRows = Pagination.items<object, unknown, number>(
        spec({
          method: "POST",
          path: "/things/{id}/rows",
          parameters: { id: { in: "path", type: "string", required: true } },
          body: "required",
          paging,
          repeatable: true
        }),
        { output: () => Shape.Struct({ rows: Shape.Array(Shape.Number), next: Shape.optional(Shape.String) }) }
      )
      const api = fakeApi((_, index) => Response.json(index === 0 ? { rows: [1], next: "t" } : { rows: [2] }))
      const first = { id: "a/b", body: { filter: { x: 1 }, page: { size: 2 } } }
      const rows = yield* Stream.runCollect(listRows.items(first)).pipe(
        Effect.provide(api.layer()),
        Effect.provideService(RequestChecking, "off")
      )
      assert.deepStrictEqual(rows, [1, 2])
      assert.deepStrictEqual(api.sent.map(bodyOf), [first.body, body])
      assert.isTrue(api.sent.every(({ url }) => url.endsWith("/things/a%2Fb/rows")))
      assert.deepStrictEqual(first.body.page, { size: 2 })
    }))
})
