/** Dates and lengths of time of command lines. */
import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import { dateOf, durationOf } from "../../packages/cli/src/reference/dates.ts"

const now = Date.parse("2026-07-23T10:11:12Z")

describe("dates of command lines", () => {
  it.each([
    ["now", "2026-07-23T10:11:12.000Z"],
    ["today", "2026-07-23T00:00:00.000Z"],
    ["Yesterday", "2026-07-22T00:00:00.000Z"],
    ["30d", "2026-06-23T10:11:12.000Z"],
    ["-90m", "2026-07-23T08:41:12.000Z"],
    ["2w", "2026-07-09T10:11:12.000Z"],
    ["2026-02-28", "2026-02-28T00:00:00.000Z"],
    ["2026-02-28T12:30", "2026-02-28T12:30:00.000Z"],
    ["2026-02-28 12:30:01.5+02:00", "2026-02-28T10:30:01.500Z"]
  ])("%s is %s", (text, expected) => assert.strictEqual(dateOf(text, now)?.toISOString(), expected))

  it.each(["", "30", "30x", "2026-02-30", "2026-13-01", "23.07.2026", "07/23/2026", "tomorrow", "2026-02-28T25:00"])(
    "%j cannot be read",
    (text) => assert.isUndefined(dateOf(text, now))
  )

  it("lengths of time are numbers with a unit", () => {
    assert.strictEqual(Duration.toMillis(durationOf("1h")!), 3_600_000)
    assert.strictEqual(Duration.toMillis(durationOf("90s")!), 90_000)
    assert.isUndefined(durationOf("1"))
    assert.isUndefined(durationOf("-1h"))
  })
})
