import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import { finished, refusal, returned, sent, serve } from "./support.ts"

const marketplaceIds = [Marketplace.US.id]
const layer = Sandbox.layerTest({ seed: 1, usagePlans: "off", processingTime: "1 milli" })
const createReport = sent("reports_2021-06-30.createReport")
const createQuery = sent("dataKiosk_2023-11-15.createQuery")

const query = (startDate: string) =>
  `query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "${startDate}", endDate: "${startDate}", `
  + `aggregateBy: DAY, marketplaceIds: ["${Marketplace.US.id}"]) { startDate sales { orderedProductSales { amount } } } } }`

describe("the tools report and data_kiosk", () => {
  it.live("rows of reports have no personal data, whatever the type, and with permission only where it was asked for", () =>
    Effect.gen(function*() {
      const server = yield* serve({ personal: true })
      const reportType = "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL"
      const dates = { dataStartTime: new Date(Date.now() - 20 * 86_400_000).toISOString() }
      const read = (args: object) =>
        Effect.gen(function*() {
          const started = returned(yield* server.call("report", { reportType, marketplaceIds, ...dates, ...args }))
          const done = returned(yield* finished(server, "report", started))
          const { rows } = returned(yield* server.call("read_artifact", { artifact: done["artifact"], limit: 5 }))
          return { done, row: (rows as ReadonlyArray<Record<string, string>>)[0]! }
        })
      const masked = yield* read({})
      assert.isAbove(masked.done["hiddenPersonalValues"] as number, 0)
      assert.include(masked.row, { "ship-postal-code": "(hidden)" })
      assert.notStrictEqual(masked.row["ship-city"], "(hidden)")
      assert.notStrictEqual(masked.row["product-name"], "(hidden)")
      const open = yield* read({ personalData: true })
      assert.isUndefined(open.done["hiddenPersonalValues"])
      assert.notInclude(JSON.stringify(open.row), "(hidden)")
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("a restricted report is refused before anything is sent, and one that exists before its document is read", () =>
    Effect.gen(function*() {
      const owner = yield* serve({ personal: true })
      const restricted = { reportType: "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", marketplaceIds }
      assert.include(refusal(yield* owner.call("report", restricted)), "personalData: true")
      const done = returned(
        yield* finished(owner, "report", returned(yield* owner.call("report", { ...restricted, personalData: true })))
      )
      assert.isAbove(done["rows"] as number, 0)
      const tokens = sent("tokens_2021-03-01.createRestrictedDataToken")
      assert.strictEqual(yield* tokens, 1)

      const server = yield* serve()
      const requests = yield* Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.requests)
      for (const args of [restricted, { ...restricted, personalData: true }]) {
        assert.include(refusal(yield* server.call("report", args)), "--allow-pii")
      }
      assert.strictEqual(
        (yield* Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.requests)).length,
        requests.length
      )
      const [reportId] = done["ids"] as ReadonlyArray<string>
      const existing = yield* server.call("report", { reportId })
      assert.include(
        refusal(typeof existing === "string" ? existing : yield* finished(server, "report", existing)),
        "--allow-pii"
      )
      assert.strictEqual(yield* tokens, 1)
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("the same request within an hour is the same job, and a model in a loop has no more than 20 an hour made", () =>
    Effect.gen(function*() {
      const server = yield* serve()
      const request = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds }
      const started = returned(yield* server.call("report", request))
      returned(yield* finished(server, "report", started))
      for (let times = 0; times < 30; times++) {
        assert.strictEqual(returned(yield* server.call("report", request))["job"], started["job"])
      }
      assert.strictEqual(yield* createReport, 1)
      // A range of years is many reports.
      const years = {
        reportType: "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL",
        marketplaceIds,
        dataStartTime: "2020-01-01"
      }
      assert.match(refusal(yield* server.call("report", years)), /20 an hour.*shorter range/)
      const types = ["GET_FLAT_FILE_OPEN_LISTINGS_DATA", "GET_MERCHANT_LISTINGS_DATA"]
      let last: unknown
      for (let day = 0; day < 25; day++) {
        const dataStartTime = `2026-10-${String(day + 1).padStart(2, "0")}`
        const next = yield* server.call("report", { reportType: types[day % 2]!, marketplaceIds, dataStartTime })
        last = typeof next === "string" ? next : yield* finished(server, "report", next)
      }
      assert.match(String(last), /20 an hour; 20 were made.*possible after/)
      assert.strictEqual(yield* createReport, 20)

      const first = returned(yield* server.call("data_kiosk", { query: query("2026-10-01") }))
      returned(yield* finished(server, "data_kiosk", first))
      assert.strictEqual(
        returned(yield* server.call("data_kiosk", { query: query("2026-10-01") }))["job"],
        first["job"]
      )
      assert.strictEqual(yield* createQuery, 1)
      assert.includeDeepMembers(
        server.audit().map(({ job, operation, outcome }) => [operation, outcome, job !== undefined]),
        [
          ["reports_2021-06-30.createReport", "done", true],
          ["reports_2021-06-30.createReport", "refused", false],
          ["reports_2021-06-30.getReport", "done", false],
          ["dataKiosk_2023-11-15.createQuery", "done", true]
        ]
      )
    }).pipe(Effect.scoped, Effect.provide(layer)))

  it.live("what has no rows, or rows of several kinds, is refused before a report is made", () =>
    Effect.gen(function*() {
      const server = yield* serve()
      const dates = { dataStartTime: "2026-10-01", dataEndTime: "2026-10-02" }
      const cases: ReadonlyArray<readonly [args: object, message: RegExp]> = [
        [{ reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds, ...dates }, /section \(salesAndTrafficByDate/],
        [{ reportType: "GET_XML_BROWSE_TREE_DATA", marketplaceIds }, /element/],
        [{ reportType: "toString", marketplaceIds }, /No report type/],
        [{ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.DE.id] }, /does not take part/],
        [{ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [] }, /marketplaceIds/],
        [{}, /reportType/],
        [{ job: "none" }, /no such job/]
      ]
      for (const [args, expected] of cases) {
        const started = yield* server.call("report", { ...args })
        assert.match(
          refusal(typeof started === "string" ? started : yield* finished(server, "report", started)),
          expected
        )
      }
      assert.strictEqual(yield* createReport, 0)
      const section = { section: "salesAndTrafficByAsin" }
      const started = returned(
        yield* server.call("report", {
          reportType: "GET_SALES_AND_TRAFFIC_REPORT",
          marketplaceIds,
          ...dates,
          ...section
        })
      )
      const done = returned(yield* finished(server, "report", started))
      assert.include(done["fields"], "parentAsin")
    }).pipe(Effect.scoped, Effect.provide(layer)))
})

describe("the account of a vendor", () => {
  const vendor = Sandbox.layerTest({ seed: 1, usagePlans: "off", processingTime: "1 milli", partner: "vendor" })
  const report = {
    reportType: "GET_VENDOR_INVENTORY_REPORT",
    marketplaceIds,
    dataStartTime: "2026-10-04",
    dataEndTime: "2026-10-10",
    reportOptions: {
      reportPeriod: "WEEK",
      distributorView: "MANUFACTURING",
      sellingProgram: "RETAIL"
    },
    section: "*"
  }

  it.live("calls without marketplaces work, and with one only where the settings of the server name it", () =>
    Effect.gen(function*() {
      const { stubs } = yield* Sandbox.Sandbox
      // Amazon refuses the call to vendors.
      yield* stubs.add({
        operation: "sellers.getMarketplaceParticipations",
        response: {
          status: 403,
          body: { errors: [{ code: "Unauthorized", message: "Access to requested resource is denied." }] }
        }
      })
      const server = yield* serve()
      const orders = { createdAfter: new Date(Date.now() - 6 * 86_400_000).toISOString() }
      returned(yield* server.call("call", { operation: "vendorOrders.getPurchaseOrders", input: orders }))
      const refused = refusal(yield* server.call("report", report))
      assert.match(refused, /Amazon does not say which marketplaces.*SPAPI_MARKETPLACE/)
      assert.strictEqual(yield* createReport, 0)
      const named = yield* serve({ marketplaces: [Marketplace.US.id] })
      assert.match(
        refusal(yield* named.call("report", { ...report, marketplaceIds: [Marketplace.CA.id] })),
        /Amazon does not say which/
      )
      assert.strictEqual(yield* createReport, 0)
      const done = returned(yield* finished(named, "report", returned(yield* named.call("report", report))))
      assert.strictEqual(done["state"], "done")
    }).pipe(Effect.scoped, Effect.provide(vendor)))

  it.live("the settings of a seller's server do not add a marketplace that Amazon does not list", () =>
    Effect.gen(function*() {
      const server = yield* serve({ marketplaces: [Marketplace.DE.id] })
      const request = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.DE.id] }
      assert.match(refusal(yield* server.call("report", request)), /does not take part/)
    }).pipe(Effect.scoped, Effect.provide(layer)))
})
