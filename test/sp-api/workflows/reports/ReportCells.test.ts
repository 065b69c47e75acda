/** Cells of flat files as numbers, dates and booleans, as each marketplace writes them. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as ReportCells from "effect-sp-api/workflows/ReportCells"

const DE = ReportCells.formatOf(Marketplace.DE.id)
const US = ReportCells.formatOf(Marketplace.US.id)
const GB = ReportCells.formatOf(Marketplace.GB.id)

describe("numbers", () => {
  it.each(
    [
      ["19.99", US, 19.99],
      ["19,99", US, 19.99],
      ["1,234", US, 1234],
      ["1.234", US, 1.234],
      ["1,234,567.5", US, 1_234_567.5],
      ["1234567", US, 1_234_567],
      ["-0.05", US, -0.05],
      ["$1,234.50", US, 1234.5],
      ["(12.50)", US, -12.5],
      ["12.50-", US, -12.5],
      ["−3", US, -3],
      [" 7 ", US, 7],
      ["45%", US, 45],
      [".5", US, 0.5],
      ["1,00,000.25", US, 100_000.25],
      ["0.125", US, 0.125],
      ["1.234,50", DE, 1234.5],
      ["1234,50", DE, 1234.5],
      ["1.234", DE, 1234],
      ["1,234", DE, 1.234],
      ["19.99", DE, 19.99],
      ["0.125", DE, 0.125],
      ["-1.234.567,89", DE, -1_234_567.89],
      ["1\u202f234,5 €", DE, 1234.5],
      ["1 234,56", ReportCells.formatOf(Marketplace.FR.id), 1234.56],
      ["￥1,500", ReportCells.formatOf(Marketplace.JP.id), 1500],
      ["1,234", {}, 1234],
      ["1.234", {}, 1.234],
      ["1.234,5", {}, 1234.5]
    ] as const
  )(
    "%s is read by its marketplace",
    (cell, format, value) => assert.strictEqual(ReportCells.number(cell, format), value)
  )

  it.each([
    "",
    "  ",
    "none",
    "365+",
    "1-2",
    "1.2.3,4,5",
    "1,2,3",
    "12abc",
    "--1",
    ".",
    ",",
    "-",
    "1e5",
    "0x10",
    "NaN",
    "Infinity",
    "9".repeat(50)
  ])(
    "%s is not a number",
    (cell) => {
      for (const format of [{}, US, DE]) assert.isUndefined(ReportCells.number(cell, format))
    }
  )

  it("keep their exact digits as decimals", () => {
    assert.strictEqual(ReportCells.decimal("1.234.567.890.123,10", DE), "1234567890123.10")
    assert.strictEqual(ReportCells.decimal("-$0.30", US), "-0.30")
    assert.isUndefined(ReportCells.decimal("n/a", US))
  })

  it("whole numbers have no fraction and are exact", () => {
    assert.strictEqual(ReportCells.integer("1,234", US), 1234)
    assert.strictEqual(ReportCells.integer("5.0", US), 5)
    for (const cell of ["5.5", "99999999999999999999", "x"]) assert.isUndefined(ReportCells.integer(cell, US))
  })

  const locales = [["US", "en-US"], ["GB", "en-GB"], ["DE", "de-DE"], ["IT", "it-IT"], ["BR", "pt-BR"]] as const
  it.prop(
    "written for a locale are read back in its marketplace",
    [Schema.Int.check(Schema.isBetween({ minimum: -99_999_999, maximum: 99_999_999 }))],
    ([cents]) => {
      for (const [country, locale] of locales) {
        const format = ReportCells.formatOf(Marketplace.fromCountryCode(country)?.id)
        const cell = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        assert.strictEqual(ReportCells.number(cell, format), cents === 0 ? 0 : cents / 100, cell)
      }
    }
  )
})

describe("dates", () => {
  it.each(
    [
      ["2026-04-03", {}, "2026-04-03"],
      ["2026/4/3", {}, "2026-04-03"],
      ["03.04.2026", {}, "2026-04-03"],
      ["03/04/2026", GB, "2026-04-03"],
      ["03/04/2026", US, "2026-03-04"],
      ["23/04/2026", US, "2026-04-23"],
      ["04/23/2026", GB, "2026-04-23"],
      ["04/04/2026", {}, "2026-04-04"],
      ["3-4-26", DE, "2026-04-03"],
      ["03-Apr-2026", {}, "2026-04-03"],
      ["3 April 2026", {}, "2026-04-03"],
      ["Apr 3, 2026", {}, "2026-04-03"],
      ["2026-04-03T23:30:00-08:00", {}, "2026-04-03"],
      ["2024-02-29", {}, "2024-02-29"]
    ] as const
  )("%s is read by its marketplace", (cell, format, value) => assert.strictEqual(ReportCells.date(cell, format), value))

  it.each([
    "",
    "03/04/2026",
    "2026-02-30",
    "2025-02-29",
    "31/31/2026",
    "2026-13-01",
    "2026-04",
    "04/2026",
    "soon",
    "2026-04-03 noon",
    "32-Jan-2026",
    "3-Foo-2026"
  ])(
    "%s has no certain reading",
    (cell) => assert.isUndefined(ReportCells.date(cell))
  )
})

describe("date-times", () => {
  const instant = "2026-04-03T17:11:12.000Z"
  it.each(
    [
      ["2026-04-03T17:11:12Z", {}],
      ["2026-04-03T17:11:12+00:00", {}],
      ["2026-04-03T10:11:12-07:00", {}],
      ["2026-04-03 10:11:12 PDT", {}],
      ["2026-04-03 17:11:12 UTC", {}],
      ["03.04.2026 17:11:12 UTC", {}],
      ["03/04/2026 18:11:12 BST", GB],
      ["03/04/2026 19:11:12 MESZ", DE],
      ["03/04/2026 19:11:12 CEST", DE],
      ["2026/04/04 02:11:12 JST", {}],
      ["Apr 3, 2026 10:11:12 AM PDT", US],
      ["Apr 3, 2026 5:11:12 p.m. GMT+00:00", US],
      ["3 Apr 2026 17:11:12 UTC", {}],
      ["04/03/2026 22:41:12 +0530", US]
    ] as const
  )(
    "%s is one instant",
    (cell, format) => assert.strictEqual(ReportCells.dateTime(cell, format)?.toISOString(), instant)
  )

  it("keep milliseconds, midnight and noon", () => {
    assert.strictEqual(ReportCells.dateTime("2026-04-03T00:00:00.250Z")?.getUTCMilliseconds(), 250)
    assert.strictEqual(ReportCells.dateTime("2026-04-03 12:00 AM UTC")?.toISOString(), "2026-04-03T00:00:00.000Z")
    assert.strictEqual(ReportCells.dateTime("2026-04-03 12:00 PM UTC")?.toISOString(), "2026-04-03T12:00:00.000Z")
  })

  it.each([
    "",
    "2026-04-03",
    "2026-04-03 10:11:12",
    "2026-04-03 10:11:12 XYZ",
    "03/04/2026 10:11:12 UTC",
    "2026-04-03 25:00:00 UTC",
    "2026-04-03 13:00 PM UTC",
    "2026-04-03 10:61 UTC"
  ])(
    "%s has no certain reading",
    (cell) => assert.isUndefined(ReportCells.dateTime(cell))
  )

  const Millis = Schema.Int.check(Schema.isBetween({ minimum: 946_684_800_000, maximum: 3_786_912_000_000 }))
  it.prop("written by Date are read back", [Millis], ([millis]) => {
    const written = new Date(millis).toISOString()
    assert.strictEqual(ReportCells.dateTime(written)?.getTime(), millis)
    assert.strictEqual(ReportCells.date(written), written.slice(0, 10))
  })
})

describe("booleans and formats", () => {
  it("booleans have the words that Amazon uses", () => {
    for (const cell of ["true", "TRUE", "Yes", "Y", "y", "1"]) assert.isTrue(ReportCells.boolean(cell))
    for (const cell of ["false", "No", "N", "0"]) assert.isFalse(ReportCells.boolean(cell))
    for (const cell of ["", "maybe", "2", "constructor"]) assert.isUndefined(ReportCells.boolean(cell))
  })

  it("an unknown marketplace says nothing", () => {
    assert.deepStrictEqual(ReportCells.formatOf("A00000000"), {})
    assert.deepStrictEqual(ReportCells.formatOf(undefined), {})
    assert.deepStrictEqual(US, { decimal: ".", dates: "mdy" })
    assert.deepStrictEqual(GB, { decimal: ".", dates: "dmy" })
    assert.deepStrictEqual(DE, { decimal: ",", dates: "dmy" })
  })
})
