/** Dates, in every form that Amazon returns and callers send. */
import { assert, describe, it } from "@effect/vitest"
import { Schema as S } from "effect"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { attribute, date, lines, schema } from "../../support/productTypes.ts"

const $defs = schema["$defs"]

const dates = make({ $defs, properties: { a: date, b: attribute(date) } })

describe("a date of a product type is accepted in every form that Amazon's responses hold", () => {
  it.each([
    "2026-03-01",
    "2024-02-29",
    "2026-03-01T10:00:00Z",
    "2026-03-01T10:00:00+00:00",
    "2026-03-01T10:00:00-08:00",
    "2026-03-01T10:00:00.5Z",
    "2026-03-01T10:00:00.000Z",
    "2026-03-01T10:00:00.123456789+05:30",
    "2026-03-01T10:00:00",
    "2026-03-01T10:00:00.000",
    "2026-03-01T10:00Z",
    "2026-03-01T10:00",
    "2026-03-01T10:00:00+0000",
    "2026-03-01 10:00:00",
    "2026-03-01T23:59:60Z"
  ])("%s", (value) => {
    assert.deepStrictEqual(dates.validate({ a: value, b: [{ value }] }), [])
    assert.deepStrictEqual(dates.validateSome({ b: [{ value }] }), [])
  })

  it.each([
    "01.03.2026",
    "03/01/2026",
    "2026-3-1",
    "20260301",
    "2026-02-30",
    "2026-13-01",
    "2025-02-29",
    "2026-03-01T25:00:00Z",
    "2026-03-01T10:61:00Z",
    "2026-03-01T10:00:00+25:00",
    "2026-03-01Tmorning",
    "tomorrow",
    " 2026-03-01",
    ""
  ])("%j is refused, and the message says which form", (value) => {
    const [line, ...others] = lines(dates.validate({ b: [{ value }] }))
    assert.deepStrictEqual(others, [])
    assert.include(line!, "b[0].value must be a date such as 2026-03-01")
    assert.include(line!, "a date-time such as 2026-03-01T10:00:00Z")
    assert.include(line!, JSON.stringify(value))
  })

  const millis = S.Int.check(S.isBetween({ minimum: 0, maximum: Date.parse("9999-12-31") }))

  it.prop("a Date of any time is accepted as exactly one of the two formats", [millis], ([at]) => {
    const value = new Date(at)
    assert.deepStrictEqual(dates.validate({ a: value, b: [{ value }] }), [])
    assert.deepStrictEqual(dates.validate({ a: value.toISOString().slice(0, 10) }), [])
  })
})
