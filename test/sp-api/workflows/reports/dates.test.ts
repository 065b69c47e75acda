import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as ReportChecks from "../../../../packages/sp-api/src/workflows/reports/internal/reportChecks.ts"
import * as ReportDates from "../../../../packages/sp-api/src/workflows/reports/internal/reportDates.ts"
import { factsOf, reportTypes } from "../../../../packages/sp-api/src/workflows/reports/ReportTypes.ts"

const day = 86_400_000
const Moment = Schema.Int.check(Schema.isBetween({ minimum: 1_500_000_000_000, maximum: 1_800_000_000_000 }))
const Length = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 900 * day }))
const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }))

const now = Date.parse("2026-11-23T00:00:00Z")
const problem = (request: ReportChecks.Request) => {
  const found = ReportChecks.check(request, factsOf(request.reportType), now)
  return found === undefined ? undefined : `${found._tag} ${found.message}`
}

describe("splitting a range of dates", () => {
  it.effect.prop(
    "covers all of it once, in parts that are short enough",
    [Moment, Length, Days],
    ([start, length, maxDays]) =>
      Effect.sync(() => {
        const parts = ReportDates.split({ start, end: start + length }, maxDays)
        assert.strictEqual(parts[0]!.start, start)
        assert.strictEqual(parts.at(-1)!.end, start + length)
        parts.forEach((part, index) => {
          assert.isAtLeast(part.end, part.start)
          assert.isAtMost(part.end - part.start, maxDays * day)
          if (index > 0) {
            assert.strictEqual(part.start, parts[index - 1]!.end + 1)
            assert.strictEqual(part.start % day, 0)
          }
        })
      })
  )
})

describe("the check of a request for a report", () => {
  const marketplaceIds = ["ATVPDKIKX0DER"]

  it("refuses a settlement report, which can only be listed", () => {
    assert.include(
      problem({ reportType: "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", marketplaceIds }),
      "ReportNotRequestable reports of this type are created by Amazon or by the seller only; find them with Reports.latest"
    )
  })
  it("refuses a report type that only a schedule creates, and names the function", () => {
    assert.include(
      problem({ reportType: "GET_ORDER_REPORT_DATA_SHIPPING", marketplaceIds }),
      "created by a schedule only (Reports.schedule)"
    )
  })
  it("refuses a removed report type from the day of its removal", () => {
    assert.include(problem({ reportType: "GET_FBA_SNS_FORECAST_DATA", marketplaceIds }), "since 2025-12-11")
    const facts = factsOf("GET_FBA_SNS_FORECAST_DATA")
    assert.isUndefined(ReportChecks.checkType(facts, Date.parse("2025-12-10T23:59:59Z")))
  })
  it("accepts an unknown report type", () => {
    assert.isUndefined(problem({ reportType: "GET_SOMETHING_NEW", marketplaceIds }))
    assert.isUndefined(problem({ reportType: "constructor", marketplaceIds }))
  })
  it("refuses no marketplace, and more than 25", () => {
    const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
    assert.include(problem({ reportType, marketplaceIds: [] }), "marketplaceIds")
    assert.include(problem({ reportType, marketplaceIds: Array<string>(26).fill("A") }), "has 26 items, not 1 to 25")
  })
  it("refuses values that are not dates, and a start after the end", () => {
    const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
    assert.include(problem({ reportType, marketplaceIds, dataStartTime: "yesterday" }), "dataStartTime")
    assert.include(problem({ reportType, marketplaceIds, dataEndTime: new Date(Number.NaN) }), "dataEndTime")
    assert.include(
      problem({ reportType, marketplaceIds, dataStartTime: "2026-02-01", dataEndTime: "2026-01-01" }),
      "dataStartTime: 2026-02-01T00:00:00Z is later than dataEndTime 2026-01-01T00:00:00Z"
    )
  })

  it.each(["01.03.2026", "Mar 1, 2026", "2026-02-30", "yesterday"])(
    "refuses %s, which is not an ISO 8601 date",
    (dataStartTime) => {
      const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
      assert.include(problem({ reportType, marketplaceIds, dataStartTime }), "dataStartTime")
    }
  )

  it("refuses a time without a zone, whose meaning depends on the machine", () => {
    const at = (dataStartTime: string) =>
      problem({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds, dataStartTime })
    assert.include(at("2026-01-01T00:00:00"), "time zone")
    for (
      const whole of ["2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5+09:00", "2026-01-01T00:00-0800"]
    ) {
      assert.isUndefined(at(whole), whole)
    }
  })

  const periods = (reportPeriod: string | undefined, dataStartTime?: string, dataEndTime?: string) =>
    problem({
      reportType: "GET_VENDOR_SALES_REPORT",
      marketplaceIds,
      ...(reportPeriod === undefined ? undefined : { reportOptions: { reportPeriod } }),
      dataStartTime,
      dataEndTime
    })
  it("requires the period of a report over whole periods", () => {
    assert.include(periods(undefined, "2026-01-01", "2026-01-31"), "DAY, WEEK, MONTH, QUARTER, YEAR")
    assert.include(periods("FORTNIGHT", "2026-01-01", "2026-01-31"), "FORTNIGHT is not one of DAY, WEEK")
  })
  it("accepts weeks from Sunday to Saturday only", () => {
    assert.isUndefined(periods("WEEK", "2026-01-04T00:00:00Z", "2026-01-10T00:00:00Z"))
    assert.include(
      periods("WEEK", "2026-01-05", "2026-01-10"),
      "dataStartTime: 2026-01-05 is not the first day of a WEEK"
    )
    assert.include(periods("WEEK", "2026-01-04", "2026-01-11"), "dataEndTime: 2026-01-11 is not the last day of a WEEK")
    assert.include(periods("WEEK"), "dataStartTime: is required: the first day of a WEEK")
  })
  it("accepts months, quarters and years from their first to their last day only", () => {
    assert.isUndefined(periods("DAY", "2026-01-05", "2026-01-05"))
    assert.isUndefined(periods("MONTH", "2028-02-01", "2028-02-29"))
    assert.include(periods("MONTH", "2028-02-01", "2028-02-28"), "dataEndTime")
    assert.isUndefined(periods("QUARTER", "2026-10-01", "2026-12-31"))
    assert.include(periods("QUARTER", "2026-02-01", "2026-04-30"), "dataStartTime")
    assert.isUndefined(periods("YEAR", "2025-01-01", "2025-12-31"))
  })
  it("takes the day as it is written, in any time zone", () => {
    assert.isUndefined(periods("MONTH", "2026-01-01T00:00:00+09:00", "2026-01-31T23:59:59-08:00"))
  })
})

describe("the table of report types", () => {
  it("knows 130 types, and which hold personal data", () => {
    const types = Object.values(reportTypes)
    assert.strictEqual(types.length, 130)
    assert.strictEqual(types.filter((facts) => facts.restricted === true).length, 16)
    assert.isTrue(factsOf("GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING")?.restricted)
  })
})
