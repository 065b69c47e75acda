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
