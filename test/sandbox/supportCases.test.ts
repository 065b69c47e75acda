/** Cases of Amazon's support over raw HTTP, and over the client with strict checks of responses. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Support from "effect-sp-api/apis/Support_2025_02_01"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"
import { call, login, send } from "./support.ts"

const layer = Sandbox.layerTest({ usagePlans: "off" })
const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), layer)
const base = "/support/2025-02-01/cases"

/** All pages of a list of cases, as they come. */
const list = (body: Record<string, unknown> = {}) =>
  Effect.gen(function*() {
    const token = yield* login()
    const pages: Array<any> = []
    let nextToken: string | undefined
    do {
      const json = nextToken === undefined ? body : { ...body, nextToken }
      const page = yield* call("POST", base, { token, json })
      assert.strictEqual(page.status, 200, page.text)
      pages.push(page.json)
      nextToken = page.json.nextToken
    } while (nextToken !== undefined)
    return { pages, cases: pages.flatMap((page) => page.cases) as Array<any> }
  })

describe("cases", () => {
  it.effect("come page by page, with the token in the body", () =>
    Effect.gen(function*() {
      const { cases, pages } = yield* list({ maxResults: 5 })
      assert.isAbove(pages.length, 4)
      for (const page of pages.slice(0, -1)) assert.lengthOf(page.cases, 5)
      assert.strictEqual(new Set(cases.map(({ caseId }) => caseId)).size, cases.length)
      const dates = cases.map(({ createdDate }) => createdDate)
      assert.deepStrictEqual(dates, dates.toSorted().toReversed())
      assert.lengthOf((yield* list()).pages[0].cases, 10)
    }).pipe(Effect.provide(layer)))

  it.effect("are filtered and sorted, and pages without a match are empty", () =>
    Effect.gen(function*() {
      const { cases: all } = yield* list()
      assert.includeMembers(all.map(({ status }) => status), ["RESOLVED", "PENDING_MERCHANT_ACTION"])
      const filtered = (caseFilters: object, sort: object = {}) => list({ caseFilters, maxResults: 3, ...sort })
      const resolved = (yield* filtered({ caseStatuses: ["RESOLVED"] })).cases
      assert.deepStrictEqual(resolved, all.filter(({ status }) => status === "RESOLVED"))
      const { cases, pages } = yield* filtered({ subjectKeywords: "invoice MISSING" })
      assert.deepStrictEqual(cases, all.filter(({ subject }) => subject === "Invoice is missing"))
      assert.isTrue(pages.some((page) => page.cases.length === 0 && page.nextToken !== undefined))
      const middle = all[Math.floor(all.length / 2)].createdDate
      const later = (yield* filtered({ createdDate: { after: middle } })).cases
      assert.deepStrictEqual(later, all.filter(({ createdDate }) => createdDate > middle))
      const { primaryEmail } = all[3]
      assert.deepStrictEqual(
        (yield* filtered({ primaryEmails: [primaryEmail] })).cases,
        all.filter((one) => one.primaryEmail === primaryEmail)
      )
      const sorted = (yield* filtered({}, { sortField: "SUBJECT", sortOrder: "ASC" })).cases.map(({ subject }) =>
        subject
      )
      assert.deepStrictEqual(sorted, sorted.toSorted())
      const dated = (yield* filtered({ resolvedDate: { before: all[0].createdDate } })).cases
      assert.isTrue(dated.every(({ resolvedDate }) => resolvedDate < all[0].createdDate))
    }).pipe(Effect.provide(layer)))

  it.effect("are refused for what Amazon refuses", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const answer = (json: unknown) =>
        Effect.map(call("POST", base, { token, json }), ({ json, status }) => `${status} ${json.errors?.[0].message}`)
      assert.match(yield* answer({ maxResults: 0 }), /^400 .*maxResults/)
      assert.match(yield* answer({ maxResults: 51 }), /^400 .*maxResults/)
      assert.match(yield* answer({ nextToken: "none" }), /^400 .*nextToken/)
      assert.match(yield* answer({ caseFilters: { createdDate: { after: "yesterday" } } }), /^400 /)
      assert.match(yield* answer({ marketplaceId: "none" }), /^400 .*marketplaceId/)
      assert.match(yield* answer(undefined), /^400 /)
      const { json } = yield* call("POST", base, { token, json: { maxResults: 2 } })
      assert.match(yield* answer({ nextToken: json.nextToken }), /^200/)
      assert.match(yield* answer({ maxResults: 3, nextToken: json.nextToken }), /^400 .*not issued for this request/)
    }).pipe(Effect.provide(layer)))

  it.effect("move on as time passes", () =>
    Effect.gen(function*() {
      const open = (yield* list()).cases.filter(({ status }) => status !== "RESOLVED")
      assert.isAbove(open.length, 0)
      yield* TestClock.adjust("60 days")
      const { cases } = yield* list()
      const statusOf = (id: string) => cases.find(({ caseId }) => caseId === id).status
      assert.isTrue(open.some(({ caseId }) => statusOf(caseId) === "RESOLVED"))
      assert.isFalse(cases.some(({ createdDate }) => createdDate > "2026-09-01"))
    }).pipe(Effect.provide(layer)))
})

describe("contacts of a case", () => {
  it.effect("come page by page in either order; an attachment is downloaded without a token, for 15 minutes", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const { cases } = yield* list()
      const read = (caseId: string, query: string) =>
        Effect.gen(function*() {
          const contacts: Array<any> = []
          let next: string | undefined
          do {
            const target = `${base}/${caseId}/contacts?${query}${next === undefined ? "" : `&nextToken=${next}`}`
            const { json, status, text } = yield* call("GET", target, { token })
            assert.strictEqual(status, 200, text)
            contacts.push(...json.contacts)
            next = json.nextToken
          } while (next !== undefined)
          return contacts
        })
      const urls: Array<string> = []
      const channels = new Set<string>()
      for (const { caseId } of cases) {
        const contacts = yield* read(caseId, "maxResults=4")
        const ids = (contacts: Array<any>) => contacts.map(({ contactId }) => contactId)
        assert.deepStrictEqual(ids(contacts).toReversed(), ids(yield* read(caseId, "sortOrder=ASC")))
        for (const { channel, chatContent, emailContent } of contacts) {
          channels.add(channel)
          const attachments = [
            ...emailContent?.attachments ?? [],
            ...(chatContent?.events ?? []).flatMap((event: any) => event.attachments ?? [])
          ]
          urls.push(...attachments.map(({ downloadUrl }) => downloadUrl))
        }
      }
      assert.sameMembers([...channels], ["EMAIL", "CHAT", "PHONE"])
      const [url = ""] = urls
      assert.include(url, "X-Amz-Expires=900&")
      assert.match((yield* send("GET", url)).text, /details/)
      yield* TestClock.adjust("16 minutes")
      assert.strictEqual((yield* send("GET", url)).status, 403)
    }).pipe(Effect.provide(layer)))

  it.effect("are 404 for a case that does not exist, as the case is", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const status = (target: string) => Effect.map(call("GET", `${base}/${target}`, { token }), ({ status }) => status)
      assert.strictEqual(yield* status("none"), 404)
      assert.strictEqual(yield* status("none/contacts"), 404)
      const [{ caseId }] = (yield* list()).cases
      assert.strictEqual(yield* status(caseId), 200)
      assert.strictEqual(yield* status(`${caseId}/contacts?maxResults=51`), 400)
    }).pipe(Effect.provide(layer)))
})

it.effect("the client reads every case and every contact, as their schemas say", () =>
  Effect.gen(function*() {
    const cases = yield* Stream.runCollect(
      Support.listCases.items({ body: { caseFilters: { subjectKeywords: "unit" }, maxResults: 2 } })
    )
    assert.isAbove(cases.length, 0)
    for (const { caseId } of cases) {
      assert.isAbove((yield* Stream.runCollect(Support.listContacts.items({ caseId, maxResults: 3 }))).length, 0)
      assert.strictEqual((yield* Support.getCase({ caseId })).caseId, caseId)
    }
  }).pipe(Effect.provide(strict)))

it.effect("a fault that repeats the page token of a body ends the client's Stream in a failure", () =>
  Effect.gen(function*() {
    const { faults } = yield* Sandbox.Sandbox
    yield* faults.add({ kind: "repeated-page-token", on: "support_2025-02-01.listCases", times: 2 })
    const error = yield* Stream.runDrain(Support.listCases.items({ body: { maxResults: 2 } })).pipe(Effect.flip)
    assert.match(error.message, /the same page token came twice/)
  }).pipe(Effect.provide(layer)))
