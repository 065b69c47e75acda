import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import { isDateTimeInput, isDateTimeText } from "../../../packages/sp-api/src/operation/internal/iso8601.ts"

describe("a string is a date-time of an input", () => {
  it.each([
    // Those of Amazon's documentation and examples.
    "2026-11-10",
    "2026-11-10T00:00:00Z",
    "2026-11-10T00:00:00.000Z",
    "2018-09-01T00:00:00-07:00",
    "2020-07-16T19:20:30.45+01",
    "2021-08-19T18:35:12.000+0000",
    // Everything else that ISO 8601 calls a date and a time of day.
    "20261110",
    "20261110T101112Z",
    "2026-11-10T10:11",
    "2026-11-10T10:11:12",
    "2026-11-10T10",
    "2026-11-10T10:11:12,5Z",
    "2026-11-10T10:11:12.123456789Z",
    "2026-11-10t10:11:12z",
    "2026-11-10T24:00:00Z",
    "2016-12-31T23:59:60Z",
    "2024-02-29",
    "2000-02-29T00:00Z"
  ])("if it is written like %s", (text) => assert.isTrue(isDateTimeText(text)))

  it.each([
    "yesterday",
    "now",
    "",
    " ",
    "01.03.2026",
    "03/01/2026",
    "1.3.26",
    "2026-13-45",
    "2026-00-10",
    "2026-02-30",
    "2026-02-00",
    "2025-02-29",
    "1900-02-29",
    "2026-11-10T25:00:00Z",
    "2026-11-10T10:60:00Z",
    "2026-11-10T10:00:61Z",
    "2026-11-10T10:00:00+25:00",
    "2026-11-10T10:00:00 UTC",
    "2026-11-10 10:00:00",
    "2026-11-10T",
    "2026-11-10Z",
    "2026-1110",
    "2026-11",
    "2026",
    "26-11-10",
    "1762732800",
    "1762732800000",
    "Tue Nov 10 2026",
    "Tue, 10 Nov 2026 00:00:00 GMT",
    "2026-11-10T10:00:00Z ",
    "\n2026-11-10",
    "2026-11-10T10:00:00Z--2026-11-11T10:00:00Z",
    "TEST_CASE_200",
    "٢٠٢٦-١١-١٠"
  ])("and not if it is %j", (text) => assert.isFalse(isDateTimeText(text)))

  it("if any Date or DateTime was written as one, in whatever zone", () => {
    const first = Date.UTC(0, 0, 1)
    for (let index = 0; index < 20_000; index++) {
      const date = new Date(first + index * 12_345_678_901)
      const offset = (index % 97 - 48) * 15 * 60_000
      const zoned = DateTime.makeZonedUnsafe(date, { timeZone: DateTime.zoneMakeOffset(offset) })
      for (const text of [date.toISOString(), date.toISOString().slice(0, 10), DateTime.formatIsoOffset(zoned)]) {
        assert.isTrue(isDateTimeText(text), text)
      }
    }
  })

  it("only of a day that exists", () => {
    const two = (number: number) => String(number).padStart(2, "0")
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month < 100; month++) {
        for (let day = 0; day < 100; day++) {
          const text = `${year}-${two(month)}-${two(day)}`
          const read = new Date(text)
          const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
          assert.strictEqual(isDateTimeText(text), exists, text)
        }
      }
    }
  })
})

it("a value is a date-time of an input if it is such a string, a valid Date or a DateTime", () => {
  for (const value of ["2026-11-10", new Date(0), DateTime.makeUnsafe(0)]) assert.isTrue(isDateTimeInput(value))
  for (const value of [new Date("0000-01-01T00:00:00Z"), new Date("9999-12-31T23:59:59Z")]) {
    assert.isTrue(isDateTimeInput(value))
  }
  for (const value of [new Date("+010000-01-01T00:00:00Z"), new Date("-000001-12-31T23:59:59Z")]) {
    assert.isFalse(isDateTimeInput(value))
  }
  const others = ["soon", new Date(NaN), 0, null, undefined, {}, [], true, { epochMilliseconds: 0 }]
  for (const value of others) assert.isFalse(isDateTimeInput(value))
})
