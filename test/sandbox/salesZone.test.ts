/**
 * The time zone of sales metrics.
 */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { call, login } from "./support.ts"

const memory = Sandbox.layerHttpClient({ now: "2026-11-10", frozen: true, usagePlans: "off" })

it.effect("sales metrics refuse a time zone that does not exist, and take those of IANA", () =>
  Effect.gen(function*() {
    const token = yield* login()
    const metrics = (zone: string) =>
      call(
        "GET",
        "/sales/v1/orderMetrics?marketplaceIds=ATVPDKIKX0DER&interval=2026-11-01T00:00:00-08:00--2026-11-02T00:00:00-08:00"
          + `&granularity=Day&granularityTimeZone=${encodeURIComponent(zone)}`,
        { token }
      )
    const refused = yield* metrics("Mars/X")
    assert.deepStrictEqual([refused.status, refused.json.errors[0].details], [400, "granularityTimeZone"])
    for (const zone of ["US/Pacific", "Europe/Berlin", "UTC"]) assert.strictEqual((yield* metrics(zone)).status, 200)
  }).pipe(Effect.provide(memory)))

const intervalsOf = (query: string) =>
  Effect.map(
    call("GET", `/sales/v1/orderMetrics?marketplaceIds=ATVPDKIKX0DER&${query}`),
    ({ json }) => json.payload?.map((one: any) => one.interval) ?? json.errors[0].details
  )

it.effect("sales metrics follow the calendar of their time zone", () =>
  Effect.gen(function*() {
    const months = "interval=2026-09-15T00:00:00-07:00--2026-11-15T00:00:00-08:00&granularity=Month"
    assert.deepStrictEqual(yield* intervalsOf(`${months}&granularityTimeZone=US/Pacific`), [
      "2026-09-15T00:00-07:00--2026-10-01T00:00-07:00",
      "2026-10-01T00:00-07:00--2026-11-01T00:00-07:00",
      "2026-11-01T00:00-07:00--2026-11-15T00:00-08:00"
    ])
    // The day on which summer time ends has 25 hours.
    const days = "interval=2026-10-24T22:00:00Z--2026-10-26T23:00:00Z&granularity=Day&granularityTimeZone=Europe/Berlin"
    assert.deepStrictEqual(yield* intervalsOf(days), [
      "2026-10-25T00:00+02:00--2026-10-26T00:00+01:00",
      "2026-10-26T00:00+01:00--2026-10-27T00:00+01:00"
    ])
    const weeks = "interval=2026-06-03T00:00:00Z--2026-06-10T00:00:00Z&granularity=Week&granularityTimeZone=UTC"
    assert.deepStrictEqual(yield* intervalsOf(weeks), [
      "2026-06-03T00:00Z--2026-06-08T00:00Z",
      "2026-06-08T00:00Z--2026-06-10T00:00Z"
    ])
    assert.include(yield* intervalsOf(`${weeks}&firstDayOfWeek=Sunday`), "2026-06-03T00:00Z--2026-06-07T00:00Z")
  }).pipe(Effect.provide(memory)))

it.effect("sales metrics refuse intervals that end before they begin, or have three bounds", () =>
  Effect.gen(function*() {
    const [early, late] = ["2026-11-02T00:00:00Z", "2026-11-05T00:00:00Z"]
    assert.strictEqual(yield* intervalsOf(`interval=${late}--${early}&granularity=Total`), "interval")
    assert.strictEqual(yield* intervalsOf(`interval=${early}--${late}--${late}&granularity=Total`), "interval")
  }).pipe(Effect.provide(memory)))

it.effect("sales to businesses and to others are all sales", () =>
  Effect.gen(function*() {
    const total = (buyerType: string) =>
      Effect.map(
        call(
          "GET",
          "/sales/v1/orderMetrics?marketplaceIds=ATVPDKIKX0DER&granularity=Total&interval=" +
            `2026-10-01T00:00:00Z--2026-11-09T00:00:00Z&buyerType=${buyerType}`
        ),
        ({ json }) => json.payload[0].unitCount as number
      )
    const [all, b2b, b2c] = [yield* total("All"), yield* total("B2B"), yield* total("B2C")]
    assert.strictEqual(b2b + b2c, all)
    assert.isTrue(b2b > 0 && b2c > 0)
  }).pipe(Effect.provide(memory)))
