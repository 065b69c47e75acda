/** Remittances to a vendor over raw HTTP, and over the client with strict checks of responses. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Remittance from "effect-sp-api/apis/FinanceRemittance_2026_03_17"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"
import { call, login } from "./support.ts"

const layer = Sandbox.layerTest({ usagePlans: "off" })
const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), layer)
const US = "ATVPDKIKX0DER"
const base = "/finances/remittances/2026-03-17/remittances"

/** All pages of a target, as they come. */
const read = (target: string, parameter: string) =>
  Effect.gen(function*() {
    const token = yield* login()
    const pages: Array<any> = []
    let next: string | undefined
    do {
      const page = yield* call("GET", `${target}${next === undefined ? "" : `&${parameter}=${next}`}`, { token })
      assert.strictEqual(page.status, 200, page.text)
      pages.push(page.json)
      next = page.json[parameter]
    } while (next !== undefined)
    return pages
  })

const headers = (query = "") =>
  Effect.map(read(`${base}?marketplaceId=${US}${query}`, "nextToken"), (pages) => ({
    pages,
    remittances: pages.flatMap((page) => page.remittances) as Array<any>
  }))

describe("remittances", () => {
  it.effect("are those of the last 30 days, unless a range is given, page by page with their number", () =>
    Effect.gen(function*() {
      const recent = yield* headers()
      assert.isAbove(recent.remittances.length, 5)
      assert.isTrue(recent.remittances.every(({ paymentDate }) => paymentDate >= "2026-06-01"))
      const quarter = yield* headers("&startDate=2026-04-02T00:00:00Z&endDate=2026-06-30T00:00:00Z")
      assert.isAbove(quarter.pages.length, 1)
      for (const page of quarter.pages) assert.strictEqual(page.numOfRecords, quarter.remittances.length)
      const dates = quarter.remittances.map(({ paymentDate }) => paymentDate)
      assert.deepStrictEqual(dates, dates.toSorted().toReversed())
      const none = yield* headers("&startDate=2026-06-30T00:00:00Z&endDate=2026-06-30T00:00:01Z")
      assert.deepStrictEqual(none.pages, [{ remittances: [], numOfRecords: 0 }])
    }).pipe(Effect.provide(layer)))

  it.effect("are refused for a range of more than 90 days, that is reversed, or more than a year ago", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const answer = (query: string) =>
        Effect.map(
          call("GET", `${base}?${query}`, { token }),
          ({ json, status }) => `${status} ${json.errors?.[0].message}`
        )
      const of = (startDate: string, endDate: string) =>
        answer(`marketplaceId=${US}&startDate=${startDate}T00:00:00Z&endDate=${endDate}T00:00:00Z`)
      assert.match(yield* of("2026-03-01", "2026-06-01"), /^400 .*90 days/)
      assert.match(yield* of("2026-03-01", "2026-05-30"), /^200/)
      assert.match(yield* of("2026-06-02", "2026-06-01"), /^400 .*endDate must not be before startDate/)
      assert.match(yield* of("2025-05-01", "2025-05-03"), /^400 .*at most 12 months before/)
      assert.match(yield* answer(""), /^400 .*marketplaceId/)
      assert.match(yield* answer(`marketplaceId=${US}&startDate=june`), /^400 .*startDate/)
      assert.match(yield* answer("marketplaceId=A1PA6795UKMFR9"), /^403/)
    }).pipe(Effect.provide(layer)))

  it.effect("add up from their lines, which come page by page under a token of their own", () =>
    Effect.gen(function*() {
      const { remittances } = yield* headers()
      const cents = (amount: { readonly currencyAmount: number }) => Math.round(amount.currencyAmount * 100)
      let most = 0
      for (const header of remittances) {
        const target = `${base}/${header.uniquePaymentId}?marketplaceId=${US}`
        const pages = yield* read(target, "nextTokenForLineItems")
        const lines = pages.flatMap((page) => page.remittanceItems)
        most = Math.max(most, pages.length)
        for (const page of pages) assert.deepStrictEqual(page.remittanceHeader, header)
        assert.strictEqual(lines.length, header.lineItemCount)
        assert.strictEqual(
          lines.reduce((sum, line) => sum + cents(line.netAmountPaid), 0),
          cents(header.paymentAmount)
        )
        for (
          const { netAmountPaid, netAmountPaidBreakdown, totalAmount, totalAmountBreakdown, withholdingAmount } of lines
        ) {
          const [, discount] = netAmountPaidBreakdown
          assert.strictEqual(
            cents(totalAmount),
            cents(netAmountPaid) + cents(withholdingAmount) + cents(discount.breakdownAmount)
          )
          const parts = totalAmountBreakdown.map(({ breakdownAmount }: any) => cents(breakdownAmount))
          assert.strictEqual(cents(totalAmount), parts[0] + parts[1])
        }
      }
      assert.isAbove(most, 1)
    }).pipe(Effect.provide(layer)))

  it.effect("are in progress for two days, and 404 in another marketplace", () =>
    Effect.gen(function*() {
      yield* TestClock.adjust("12 hours")
      const [first] = (yield* headers()).remittances
      yield* TestClock.adjust("4 days")
      const { remittances } = yield* headers()
      const newer = remittances.filter(({ paymentDate }) => paymentDate > first.paymentDate)
      assert.lengthOf(newer, 1)
      assert.include(["SUCCESSFUL", "FAILED"], remittances.at(-1).remittanceStatus)
      const token = yield* login()
      const status = (id: string, marketplaceId: string) =>
        Effect.map(call("GET", `${base}/${id}?marketplaceId=${marketplaceId}`, { token }), ({ status }) => status)
      assert.strictEqual(yield* status(first.uniquePaymentId, US), 200)
      assert.strictEqual(yield* status(first.uniquePaymentId, "A2EUQ1WTGCTBG2"), 404)
      assert.strictEqual(yield* status("none", US), 404)
    }).pipe(Effect.provide(layer)))
})

it.effect("the client reads every remittance and every line, as their schemas say", () =>
  Effect.gen(function*() {
    const remittances = yield* Stream.runCollect(
      Remittance.getRemittanceHeaders.items({
        marketplaceId: US,
        startDate: new Date("2026-04-05T00:00:00Z"),
        endDate: "2026-07-01T00:00:00Z"
      })
    )
    assert.isAbove(remittances.length, 15)
    for (const { lineItemCount, uniquePaymentId } of remittances.slice(0, 6)) {
      const lines = yield* Stream.runCollect(
        Remittance.getRemittance.items({ uniquePaymentId, marketplaceId: US })
      )
      assert.strictEqual(lines.length, lineItemCount)
    }
    const error = yield* Remittance.getRemittanceHeaders({
      marketplaceId: US,
      startDate: "2026-01-01T00:00:00Z",
      endDate: "2026-06-01T00:00:00Z"
    }).pipe(Effect.flip)
    assert.match(error.message, /endDate: is more than 90 days after startDate/)
  }).pipe(Effect.provide(strict)))
