/**
 * What the sandbox reads from requests, for any input.
 */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as DateTimes from "../../packages/sandbox/src/protocol/DateTimes.ts"
import * as PublicUrl from "../../packages/sandbox/src/protocol/PublicUrl.ts"
import * as Query from "../../packages/sandbox/src/protocol/Query.ts"
import * as Address from "../../packages/sandbox/src/server/Address.ts"

const times = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: Date.UTC(2100) }))

describe("queries", () => {
  it.prop("come back as they were written, as a form and by encodeURIComponent", [
    Schema.Array(Schema.Tuple([Schema.String, Schema.String]))
  ], ([sent]) => {
    // Half of a pair cannot be encoded.
    const pairs = sent.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()] as const)
    const expected = new Map<string, Array<string>>()
    for (const [name, value] of pairs) expected.set(name, [...expected.get(name) ?? [], value])
    const written = pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")
    assert.deepStrictEqual(Query.parse(written), expected)
    assert.deepStrictEqual(Query.parse(new URLSearchParams(pairs.map((pair) => [...pair])).toString()), expected)
  })

  it.prop("are read or refused, whatever they hold", [Schema.String], ([query]) => {
    const values = Query.parse(query)
    if (values === undefined) assert.throws(() => decodeURIComponent(query.replaceAll("+", " ")))
  })
})

describe("date-times", () => {
  it.prop("are the same time in every form", [
    times,
    Schema.Int.check(Schema.isBetween({ minimum: -14 * 60, maximum: 14 * 60 }))
  ], ([time, offset]) => {
    const iso = new Date(time).toISOString()
    const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, "0")
    const minutes = String(Math.abs(offset) % 60).padStart(2, "0")
    const local = new Date(time + offset * 60_000).toISOString().slice(0, -1)
    const sign = offset < 0 ? "-" : "+"
    for (
      const form of [
        iso,
        iso.slice(0, -1),
        `${iso.slice(0, -1)}000`,
        `${iso.slice(0, -1)}000000Z`,
        `${local}${sign}${hours}:${minutes}`,
        `${local}${sign}${hours}${minutes}`
      ]
    ) assert.strictEqual(DateTimes.parse(form), time, form)
    assert.strictEqual(DateTimes.parse(iso.slice(0, 10)), Math.floor(time / 86_400_000) * 86_400_000)
    assert.strictEqual(DateTimes.parse(iso.slice(0, 16)), Math.floor(time / 60_000) * 60_000)
  })

  it.prop("are complete or refused, whatever they hold", [
    Schema.Union([Schema.String, Schema.TemplateLiteral([Schema.Int, "-", Schema.Int, "-", Schema.Int])])
  ], ([value]) => {
    const complete = DateTimes.complete(value)
    if (complete === undefined) return assert.isUndefined(DateTimes.parse(value))
    assert.match(complete, /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/)
    assert.strictEqual(DateTimes.complete(complete), complete)
  })
})

describe("forwarded addresses", () => {
  const own = "http://127.0.0.1:8080"
  const hosts = Schema.Union([
    Schema.String,
    Schema.Literals(["a.test", "a.test:81", "[::1]:81", "a.test/x", "x@a", ""])
  ])

  it.prop("are an origin or the own address, whatever the headers hold", [
    hosts,
    Schema.Union([Schema.String, Schema.Literals(["http", "https", "HTTPS", "ftp", ""])]),
    Schema.Union([Schema.String, Schema.Literals(["443", "81", "0", "99999", ""])])
  ], ([host, protocol, port]) => {
    const url = Address.forwardedUrl(
      { host: "c.test", "x-forwarded-host": host, "x-forwarded-proto": protocol, "x-forwarded-port": port },
      own
    )
    assert.strictEqual(url, url === own ? own : new URL(url).origin)
    assert.match(url, /^https?:\/\/[^/?#@\s]+$/)
  })

  it("a public URL is an origin, with or without a slash", () => {
    assert.strictEqual(PublicUrl.parse("HTTP://Sandbox.TEST:80/"), "http://sandbox.test")
    assert.strictEqual(PublicUrl.parse("https://[::1]:8443"), "https://[::1]:8443")
    for (
      const value of ["https://", "https://x:99999", "https://[::]:1", "https://x/y", "https://x#", "x", " https://x"]
    ) {
      assert.isUndefined(PublicUrl.parse(value), value)
    }
  })
})
