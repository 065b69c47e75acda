/** Each rule of `spapi advise` fires where a log shows the waste, and not where it only resembles it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { advise, adviseAsWritten, at, hours, idsOf, type Line, minutes, times } from "./support/log.ts"

const de = "A1PA6795UKMFR9"

/** Fires with these figures. */
const fires = (title: string, id: string, lines: ReadonlyArray<Line>, calls: { now: number; after: number }) =>
  it.effect(`${id}: ${title}`, () =>
    Effect.gen(function*() {
      const { findings } = yield* advise(lines)
      const found = findings.find((finding) => finding.id === id)
      assert.isDefined(found, findings.map(({ id }) => id).join(", ") || "nothing was found")
      assert.deepEqual(found!.calls, calls)
      assert.isNotEmpty(found!.evidence.times)
      assert.isTrue(found!.evidence.from <= found!.evidence.to)
      assert.match(found!.page ?? "", /^https:\/\/developer-docs\.amazon\.com\/sp-api\//)
      assert.isNotEmpty(found!.advice)
    }))

/** Says nothing at all. */
const silent = (title: string, lines: ReadonlyArray<Line>) =>
  it.effect(`nothing: ${title}`, () => Effect.map(idsOf(lines), (ids) => assert.isEmpty(ids)))

const search = (millis: number, more: Record<string, string> = {}): Line =>
  at(millis, "orders_2026-01-01.searchOrders", {
    rateLimit: 1,
    parameters: { marketplaceIds: de, lastUpdatedAfter: "2026-11-19T00:00:00Z", maxResultsPerPage: "100", ...more }
  })

describe("polling", () => {
  fires(
    "orders are asked for every five minutes for a day",
    "polling:orders_2026-01-01.searchOrders",
    times(288, (index) => search(index * minutes(5), { lastUpdatedAfter: new Date(index * 300_000).toISOString() })),
    { now: 287, after: 24 }
  )
  fires(
    "a report is asked for every five seconds until it is done",
    "polling:reports_2021-06-30.getReport",
    times(120, (index) => at(index * 5_000, "reports_2021-06-30.getReport", { parameters: { reportId: "#1" } })),
    { now: 119, after: 1 }
  )
  fires(
    "the offers of twenty products are asked for every ten minutes",
    "polling:productPricing_2022-05-01.getCompetitiveSummary",
    times(48, (index) =>
      at(index * minutes(10) + 1, "productPricing_2022-05-01.getCompetitiveSummary", {
        parameters: { requests: ["#1", "#2"] }
      })).concat(
        times(30, (index) =>
          at(index * minutes(10), "productPricing_2022-05-01.getCompetitiveSummary", {
            parameters: { requests: ["#3"] }
          }))
      ),
    { now: 76, after: 3 }
  )
  silent(
    "two parts of a program ask for the same orders every hour",
    times(300, (index) => search(Math.floor(index / 2) * hours(1) + (index % 2) * 10_000))
  )
  silent("orders are reconciled every hour for a month", times(700, (index) => search(index * hours(1))))
  silent(
    "orders are asked for every minute while someone looks for a mistake",
    times(40, (index) => search(index * minutes(1)))
  )
  silent(
    "a backfill asks for one past month after the other",
    times(120, (index) =>
      search(index * minutes(3), {
        lastUpdatedAfter: new Date(Date.parse("2025-01-01") + index * hours(24)).toISOString(),
        lastUpdatedBefore: new Date(Date.parse("2025-01-02") + index * hours(24)).toISOString()
      }))
  )
  silent(
    "the pages of one large search take hours",
    times(200, (index) => search(index * minutes(3), index === 0 ? {} : { paginationToken: `#${index}` }))
  )
  silent(
    "this client waits half an hour for each of ten reports, at intervals that grow",
    times(10, (report) => {
      let time = hours(report)
      return times(38, (index) => {
        time += Math.min(2_000 * 1.5 ** index, 60_000)
        return at(time, "reports_2021-06-30.getReport", { parameters: { reportId: `#${report}` } })
      })
    }).flat()
  )
  silent(
    "a hundred listings are asked for until they are live, some minutes each",
    times(
      100,
      (sku) =>
        times(
          8,
          (index) =>
            at(minutes(sku * 30 + index), "listingsItems_2021-08-01.getListingsItem", {
              parameters: { sku: `#${sku}` }
            })
        )
    )
      .flat()
  )
})

describe("batch", () => {
  fires(
    "offers are fetched product by product",
    "batch:productPricingV0.getItemOffers",
    times(
      100,
      (index) =>
        at(index * 2_000, "productPricingV0.getItemOffers", { parameters: { Asin: `#${index}`, MarketplaceId: de } })
    ),
    { now: 100, after: 5 }
  )
  fires(
    "stock is fetched two SKUs at a time",
    "batch:fbaInventory.getInventorySummaries",
    times(50, (index) =>
      at(index * 1_000, "fbaInventory.getInventorySummaries", {
        parameters: { sellerSkus: [`#${index}a`, `#${index}b`], marketplaceIds: de }
      })),
    { now: 50, after: 2 }
  )
  silent(
    "batches are nearly full",
    times(100, (index) =>
      at(index * 2_000, "productPricingV0.getPricing", {
        parameters: { Asins: Array.from({ length: 14 }, (_, item) => `#${index}-${item}`), MarketplaceId: de }
      }))
  )
  silent(
    "a product is looked at every few minutes, another one each time",
    times(
      300,
      (index) =>
        at(index * minutes(2), "productPricingV0.getItemOffers", {
          parameters: { Asin: `#${index}`, MarketplaceId: de }
        })
    )
  )
  silent(
    "each call is for another account",
    times(100, (index) =>
      at(index * 2_000, "productPricingV0.getItemOffers", {
        account: `shop ${index}`,
        parameters: { Asin: `#${index}`, MarketplaceId: de }
      }))
  )
  silent(
    "calls fail: nothing is known of what they would have returned",
    times(100, (index) =>
      at(index * 2_000, "productPricingV0.getItemOffers", {
        status: 500,
        parameters: { Asin: `#${index}`, MarketplaceId: de }
      }))
  )
})

describe("repeated", () => {
  fires(
    "participations are fetched every half hour",
    "repeated:sellers.getMarketplaceParticipations",
    times(40, (index) => at(index * minutes(30), "sellers.getMarketplaceParticipations")),
    { now: 40, after: 1 }
  )
  fires(
    "an item of the catalogue is fetched again every ten minutes",
    "repeated:catalogItems_2022-04-01.getCatalogItem",
    times(
      36,
      (index) => at(index * minutes(10), "catalogItems_2022-04-01.getCatalogItem", { parameters: { asin: "#1" } })
    ),
    { now: 36, after: 1 }
  )
  silent(
    "a process fetches participations when it starts, every hour for a week",
    times(168, (index) => at(index * hours(1), "sellers.getMarketplaceParticipations"))
  )
  silent(
    "a thousand accounts fetch theirs once a day",
    times(1_000, (index) => at(index * 60_000, "sellers.getMarketplaceParticipations", { account: `shop ${index}` }))
  )
  silent(
    "a catalogue of items is read once, each item for itself at leisure",
    times(
      200,
      (index) => at(index * minutes(3), "catalogItems_2022-04-01.getCatalogItem", { parameters: { asin: `#${index}` } })
    )
  )
})

const report = (millis: number, more: Record<string, string> = {}): Line =>
  at(millis, "reports_2021-06-30.createReport", {
    status: 202,
    parameters: { reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds: [de], ...more }
  })

describe("reports-repeated", () => {
  fires(
    "last week's report is requested again every hour",
    "reports-repeated:GET_SALES_AND_TRAFFIC_REPORT",
    times(8, (index) => report(hours(index), { dataStartTime: "2026-11-10", dataEndTime: "2026-11-16" })),
    { now: 8, after: 1 }
  )
  fires(
    "a report that Amazon makes every 30 minutes is requested every five",
    "reports-repeated:GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA",
    times(
      12,
      (index) => report(minutes(5 * index), { reportType: "GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA" })
    ),
    { now: 12, after: 2 }
  )
  silent(
    "another day is requested each time",
    times(30, (index) =>
      report(minutes(index), {
        dataStartTime: `2026-10-${String(index + 1).padStart(2, "0")}`,
        dataEndTime: `2026-10-${String(index + 1).padStart(2, "0")}`
      }))
  )
  silent(
    "yesterday's report is requested a second time, as data comes late",
    times(2, (index) => report(hours(8 * index), { dataStartTime: "2026-11-18", dataEndTime: "2026-11-18" }))
  )
})

describe("removed", () => {
  fires(
    "an operation that is gone is called",
    "removed:financesV0.listFinancialEvents",
    [at(0, "financesV0.listFinancialEvents", { status: 403 })],
    { now: 1, after: 1 }
  )
  fires(
    "a feed type that is gone is submitted",
    "removed:POST_PRODUCT_DATA",
    [at(0, "feeds_2021-06-30.createFeed", { status: 202, parameters: { feedType: "POST_PRODUCT_DATA" } })],
    { now: 1, after: 1 }
  )
  it.effect("has the severity of its date: gone or within 90 days, later, none", () =>
    Effect.gen(function*() {
      const { findings } = yield* advise([
        at(0, "financesV0.listFinancialEvents"),
        at(1, "ordersV0.getOrder", { parameters: { orderId: "#1" } }),
        at(2, "catalogItemsV0.listCatalogCategories")
      ])
      const severities = Object.fromEntries(findings.map(({ id, severity }) => [id, severity]))
      assert.strictEqual(severities["removed:financesV0.listFinancialEvents"], "error")
      assert.strictEqual(severities["removed:ordersV0.getOrder"], "warning")
      assert.strictEqual(severities["removed:catalogItemsV0.listCatalogCategories"], "error")
      assert.include(findings.find(({ id }) => id === "removed:ordersV0.getOrder")?.message, "2027-03-27, in 118 days")
      assert.include(findings.find(({ id }) => id === "removed:ordersV0.getOrder")?.code, "Orders.get")
    }))
  silent("the newest versions are called", [
    at(0, "orders_2026-01-01.getOrder", { parameters: { orderId: "#1" } }),
    at(1, "finances_2024-06-19.listTransactions", { parameters: { postedAfter: "2026-11-01" } }),
    at(2, "feeds_2021-06-30.createFeed", { status: 202, parameters: { feedType: "JSON_LISTINGS_FEED" } })
  ])
})

const throttledLog = (refused: number, all: number, gap: number): ReadonlyArray<Line> =>
  times(all, (index) =>
    at(index * gap, "finances_2024-06-19.listTransactions", {
      status: index % Math.floor(all / refused) === 0 ? 429 : 200,
      parameters: { postedAfter: "2026-11-01", nextToken: `#${index}` }
    }))

describe("throttled", () => {
  fires("every fifth call is refused", "throttled:finances_2024-06-19.listTransactions", throttledLog(40, 200, 500), {
    now: 200,
    after: 160
  })
  it.effect("compares the busiest time with the plan, and says where the log does not explain it", () =>
    Effect.gen(function*() {
      const [fast] = (yield* advise(throttledLog(40, 200, 250))).findings
      assert.include(fast?.message, "200 calls in the busiest minute, where the plan lets 40 through")
      const [slow] = (yield* advise(throttledLog(40, 200, 10_000))).findings
      assert.include(slow?.message, "other processes use the same plan")
    }))
  silent("a client learns a rate by nine refusals", throttledLog(9, 270, 5_000).slice(0, 270))
  silent("one call in thirty is refused", throttledLog(20, 600, 5_000))
})

describe("refused-again", () => {
  const refused = (count: number, status: number, parameters: (index: number) => Record<string, string>) =>
    times(count, (index) =>
      at(index * 1_000, "listingsItems_2021-08-01.putListingsItem", {
        status,
        error: "InvalidInput",
        parameters: parameters(index)
      }))
  fires(
    "the same request is refused forty times",
    "refused-again:listingsItems_2021-08-01.putListingsItem",
    refused(40, 403, () => ({ sku: "#1" })),
    { now: 40, after: 3 }
  )
  silent("forty different requests are refused once", refused(40, 400, (index) => ({ sku: `#${index}` })))
  silent("someone corrects a request twelve times", refused(12, 400, () => ({ sku: "#1" })))
  silent("what was just created is unknown for a while", refused(60, 404, () => ({ sku: "#1" })))
  silent(
    "a token expires every hour, and the second attempt succeeds",
    times(100, (index) =>
      at(hours(index), "listingsItems_2021-08-01.putListingsItem", {
        status: 403,
        parameters: { sku: "#1" }
      })).flatMap((line) => [line, { ...line, status: 200, time: new Date(Date.parse(line.time) + 900).toISOString() }])
  )
})

describe("page-size", () => {
  const pages = (count: number, parameters: Record<string, string>): ReadonlyArray<Line> =>
    times(count, (index) =>
      at(index * 1_000, "orders_2026-01-01.searchOrders", {
        rateLimit: 5,
        parameters: { ...parameters, ...(index === 0 ? {} : { paginationToken: `#${index}` }) }
      }))
  fires("ten orders a page", "page-size:orders_2026-01-01.searchOrders", pages(101, { maxResultsPerPage: "10" }), {
    now: 100,
    after: 10
  })
  fires(
    "Amazon's default, where twice as much is possible",
    "page-size:catalogItems_2022-04-01.searchCatalogItems",
    times(41, (index) =>
      at(index * 1_000, "catalogItems_2022-04-01.searchCatalogItems", {
        parameters: { keywords: "#1", ...(index === 0 ? {} : { pageToken: `#${index}` }) }
      })),
    { now: 40, after: 20 }
  )
  silent("whole pages", pages(300, { maxResultsPerPage: "100" }))
  silent("Amazon's default is the largest", pages(300, {}))
  silent(
    "some small pages on each day of a month",
    times(30, (day) =>
      pages(15, { maxResultsPerPage: "10" }).map((line) => ({
        ...line,
        time: new Date(Date.parse(line.time) + hours(24 * day)).toISOString()
      }))).flat()
  )
  silent("a few small pages", pages(20, { maxResultsPerPage: "10" }))
  silent(
    "many searches of one small page each",
    times(100, (index) => search(hours(index), { maxResultsPerPage: "10" }))
  )
})

const token = (millis: number, more: Partial<Line> = {}): Line => at(millis, "lwa.token", more)

describe("tokens", () => {
  fires(
    "a token for each call",
    "tokens:lwa.token",
    times(50, (index) => token(index * minutes(1))).concat(
      times(
        50,
        (index) => at(index * minutes(1) + 1, "orders_2026-01-01.getOrder", { parameters: { orderId: `#${index}` } })
      )
    ),
    { now: 50, after: 1 }
  )
  silent("one an hour", times(200, (index) => token(index * minutes(55))))
  silent("eleven starts within an hour", times(11, (index) => token(index * minutes(5))))
  silent("a hundred accounts have one each", times(100, (index) => token(index * 1_000, { account: `shop ${index}` })))
  silent(
    "many accounts without names have one each, and call often",
    times(100, (index) => {
      const { account: _, ...line } = token(index * 1_000)
      return line
    }).concat(times(400, (index) => {
      const { account: _, ...line } = at(index * 1_000, "orders_2026-01-01.getOrder", {
        parameters: { orderId: `#${index}` }
      })
      return line
    }))
  )
})

const mint = (millis: number): Line =>
  at(millis, "tokens_2021-03-01.createRestrictedDataToken", { parameters: { restrictedResources: ["#1"] } })
const shipment = (index: number, millis: number): Line =>
  at(millis, "merchantFulfillmentV0.getShipment", { token: "restricted", parameters: { shipmentId: `#${index}` } })

describe("restricted-tokens", () => {
  fires(
    "tokens are fetched and not used",
    "restricted-tokens:unused",
    times(20, (index) => mint(index * 60_000)).concat(times(5, (index) => shipment(index, index * 60_000 + 1))),
    { now: 20, after: 6 }
  )
  fires(
    "a token for each shipment",
    "restricted-tokens:one-call-each",
    times(40, (index) => mint(index * 60_000)).concat(times(40, (index) => shipment(index, index * 60_000 + 1))),
    { now: 40, after: 1 }
  )
  silent(
    "one serves all shipments of an hour",
    [mint(0), ...times(50, (index) => shipment(index, index * 60_000 + 1))]
  )
  silent(
    "documents of reports need one each",
    times(30, (index) => mint(index * 60_000)).concat(
      times(30, (index) =>
        at(index * 60_000 + 1, "reports_2021-06-30.getReportDocument", {
          token: "restricted",
          parameters: { reportDocumentId: `#${index}` }
        }))
    )
  )
})

const ended = (index: number, processingStatus: string): Line =>
  at(minutes(20 * index), "reports_2021-06-30.getReport", { processingStatus, parameters: { reportId: `#${index}` } })

describe("jobs-failed", () => {
  fires(
    "half of the reports are cancelled",
    "jobs-failed:reports_2021-06-30.getReport",
    times(40, (index) => ended(index, index % 2 === 0 ? "CANCELLED" : "DONE")),
    { now: 40, after: 20 }
  )
  silent("a few of many are cancelled", times(200, (index) => ended(index, index % 12 === 0 ? "CANCELLED" : "DONE")))
  silent(
    "one cancelled report is asked for often",
    times(12, (index) => ({ ...ended(index, "CANCELLED"), parameters: { reportId: "#1" } }))
  )
})

describe("at-plan", () => {
  const busy = (hoursOfWork: number): ReadonlyArray<Line> =>
    times(hoursOfWork * 720, (index) =>
      at(index * 5_000, "supplySources_2020-07-01.getSupplySource", {
        rateLimit: 0.2,
        parameters: { supplySourceId: `#${index}` }
      }))
  fires("eight hours at the rate of the plan", "at-plan:supplySources_2020-07-01.getSupplySource", busy(8), {
    now: 5_760,
    after: 5_760
  })
  silent("a nightly run of four hours", busy(4))
})

describe("the order of a log", () => {
  const polled = times(
    288,
    (index) => search(index * minutes(5), { lastUpdatedAfter: new Date(index * 300_000).toISOString() })
  )

  it.effect("that goes backwards is reported, with the rules that may miss something", () =>
    Effect.gen(function*() {
      const { log, notJudged } = yield* adviseAsWritten(polled.toReversed())
      assert.strictEqual(log.outOfOrder, 288 - 13)
      const rules = notJudged.filter(({ because }) => /sort the log by time/.test(because)).map(({ rule }) => rule)
      assert.includeMembers(rules, ["polling", "repeated", "reports-repeated", "refused-again"])
    }))

  it.effect("of requests that are late by minutes is an order", () =>
    Effect.gen(function*() {
      const late = polled.flatMap((line, index) => index % 2 === 0 ? [polled[index + 1]!, line] : [])
      const { log, notJudged } = yield* adviseAsWritten(late)
      assert.strictEqual(log.outOfOrder, 0)
      assert.isEmpty(notJudged.filter(({ because }) => /sort the log/.test(because)))
    }))
})
