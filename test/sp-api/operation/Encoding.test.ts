import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import * as Shape from "effect-sp-api/operation/Shape"
import { RequestInvalid } from "effect-sp-api/SpApiError"
import { writeDates } from "../../../packages/sp-api/src/operation/internal/dates.ts"
import { encode } from "../../../packages/sp-api/src/operation/internal/encoding.ts"
import { percentEncode } from "../../../packages/sp-api/src/wire/percentEncoding.ts"
import { spec } from "../support/operations.ts"

const withParameters = (
  parameters: Record<string, Parameter>,
  path = "/items/{sku}"
): OperationSpec => spec({ path, parameters })

const sku = withParameters({ sku: { in: "path", type: "string", required: true } })

const target = (operation: OperationSpec, input: object): string => {
  const encoded = encode(operation, input)
  assert.notInstanceOf(encoded, RequestInvalid)
  return (encoded as { readonly target: string }).target
}

const refusal = (operation: OperationSpec, input: unknown): RequestInvalid => {
  const encoded = encode(operation, input)
  assert.instanceOf(encoded, RequestInvalid)
  return encoded as RequestInvalid
}

describe("paths", () => {
  it.each([
    ["A/B", "A%2FB"],
    ["50%", "50%25"],
    ["a b", "a%20b"],
    ["ä", "%C3%A4"],
    ["+", "%2B"],
    ["!'()*", "%21%27%28%29%2A"],
    ["📦", "%F0%9F%93%A6"],
    ["a?b#c", "a%3Fb%23c"],
    ["...", "..."]
  ])("the SKU %s becomes one segment and comes back as it was", (value, written) => {
    assert.strictEqual(target(sku, { sku: value }), `/items/${written}`)
    assert.strictEqual(decodeURIComponent(written), value)
    // What is written is what travels: a URL parser must not change it.
    assert.strictEqual(new URL(`https://host/items/${written}`).pathname, `/items/${written}`)
  })

  it.each(["", ".", ".."])("the SKU “%s” is refused: it would name another resource", (value) => {
    assert.strictEqual(refusal(sku, { sku: value }).field, "sku")
  })

  it("half a surrogate pair is refused by name", () => {
    assert.match(refusal(sku, { sku: "a\ud800" }).message, /^sku: .*surrogate/)
  })

  it("a greedy parameter keeps its slashes, and none of its segments may be empty or dots", () => {
    const greedy = withParameters({ sku: { in: "path", type: "string", required: true, greedy: true } })
    assert.strictEqual(target(greedy, { sku: "messaging/v1/a b" }), "/items/messaging/v1/a%20b")
    assert.strictEqual(refusal(greedy, { sku: "a/../b" }).field, "sku")
    assert.strictEqual(refusal(greedy, { sku: "a//b" }).field, "sku")
  })

  it("a value that looks like a template is not filled in a second time", () => {
    const two = withParameters({
      a: { in: "path", type: "string", required: true },
      b: { in: "path", type: "string", required: true }
    }, "/x/{a}/{b}")
    assert.strictEqual(target(two, { a: "{b}", b: "$&" }), "/x/%7Bb%7D/%24%26")
  })
})

describe("queries", () => {
  const query = (parameters: Record<string, Parameter>) => withParameters(parameters, "/x")

  it("lists are joined with commas; a value with a comma is refused by its index, as Amazon would read two", () => {
    const operation = query({
      ids: { in: "query", type: "string", list: "csv" },
      skus: { in: "query", type: "string", list: "csv", instead: "ask for it alone" },
      "x-ids": { in: "header", type: "string", list: "csv" }
    })
    assert.strictEqual(target(operation, { ids: ["a", "b c"] }), "/x?ids=a,b%20c")
    assert.match(
      refusal(operation, { ids: ["a", "b,c"] }).message,
      /^ids\[1\]: has a comma.*pass each value as its own element/
    )
    assert.match(refusal(operation, { skus: [","] }).message, /^skus\[0\]: .*ask for it alone/)
    assert.match(refusal(operation, { "x-ids": ["a,b"] }).message, /^x-ids\[0\]: /)
    const unchecked = encode(operation, { ids: ["a", "b,c"] }, false)
    assert.strictEqual(unchecked instanceof RequestInvalid ? unchecked.message : unchecked.target, "/x?ids=a,b%2Cc")
  })

  it("lists of the multi kind repeat their key", () => {
    const operation = query({ mskus: { in: "query", type: "string", list: "multi" } })
    assert.strictEqual(target(operation, { mskus: ["a", "b"] }), "/x?mskus=a&mskus=b")
  })

  it("values that an operation decodes twice are encoded twice", () => {
    const operation = query({ Skus: { in: "query", type: "string", list: "csv", doubleEncoded: true } })
    assert.strictEqual(target(operation, { Skus: ["a,b", "c"] }), "/x?Skus=a%252Cb,c")
  })

  it("names with dots and dashes stand as they are", () => {
    const operation = query({ "carrierTracking.trackingNumber": { in: "query", type: "string" } })
    assert.strictEqual(
      target(operation, { "carrierTracking.trackingNumber": "1" }),
      "/x?carrierTracking.trackingNumber=1"
    )
  })

  it("a date-time may be a string, a Date or a DateTime; a string is sent as it stands", () => {
    const operation = query({ at: { in: "query", type: "date-time" } })
    assert.strictEqual(target(operation, { at: "2026-01-01" }), "/x?at=2026-01-01")
    assert.strictEqual(target(operation, { at: new Date(0) }), "/x?at=1970-01-01T00%3A00%3A00.000Z")
    assert.strictEqual(target(operation, { at: DateTime.makeUnsafe(0) }), "/x?at=1970-01-01T00%3A00%3A00.000Z")
    for (const at of [new Date(NaN), new Date(8.64e15), new Date("-000001-01-01T00:00:00Z")]) {
      assert.strictEqual(refusal(operation, { at }).field, "at")
    }
  })

  it("empty strings are sent, undefined and null are not", () => {
    const operation = query({ a: { in: "query", type: "string" }, b: { in: "query", type: "string" } })
    assert.strictEqual(target(operation, { a: "", b: undefined }), "/x?a=")
    assert.strictEqual(target(operation, { a: null }), "/x")
  })

  it("what cannot be sent is refused by name, with what to do", () => {
    const operation = query({
      ids: { in: "query", type: "string", list: "csv", required: true, maxItems: 50 },
      size: { in: "query", type: "integer", minimum: 1, maximum: 100 },
      flag: { in: "query", type: "boolean" }
    })
    assert.match(refusal(operation, {}).message, /^ids: is missing/)
    assert.match(refusal(operation, { ids: Array.from({ length: 51 }, () => "a") }).message, /^ids: .*at most 50.*51/)
    assert.match(refusal(operation, { ids: [] }).message, /^ids: .*empty array/)
    assert.match(refusal(operation, { ids: ["a", ""] }).message, /^ids\[1\]: is empty/)
    assert.match(refusal(operation, { ids: "a" }).message, /^ids: must be an array/)
    assert.match(refusal(operation, { ids: ["a", 1] }).message, /^ids\[1\]: must be a string/)
    assert.match(refusal(operation, { ids: ["a"], size: 101 }).message, /^size: .*100/)
    assert.match(refusal(operation, { ids: ["a"], size: 1.5 }).message, /^size: .*whole/)
    assert.match(refusal(operation, { ids: ["a"], flag: "true" }).message, /^flag: /)
    assert.match(refusal(operation, { ids: ["a"], sise: 1 }).message, /^sise: .*no such parameter.*ids, size, flag/)
    assert.match(refusal(operation, "ids").message, /^input: /)
  })

  it.each([
    ["marketplaceIds", "MarketplaceIds"],
    ["marketplace_ids", "MarketplaceIds"],
    ["MarketplaceId", "MarketplaceIds"],
    ["createdAfer", "CreatedAfter"],
    ["bdy", "body"],
    ["sku", undefined],
    ["x".repeat(1_000_000), undefined],
    ["", undefined]
  ])("an unknown parameter suggests the name that is nearest to it, and only a near one: %#", (name, expected) => {
    const operation = spec({
      parameters: { ...spec().parameters, MarketplaceIds: { in: "query", type: "string" } },
      body: "optional"
    })
    const { description, field } = refusal(operation, { [name]: "x" })
    assert.strictEqual(field, name)
    assert.strictEqual(/did you mean (\w+)\?/.exec(description)?.[1], expected)
  })

  it("an inherited property is not an input", () => {
    const toString: Parameter = { in: "query", type: "string" }
    const operation = query({ toString } as Record<string, Parameter>)
    assert.strictEqual(target(operation, {}), "/x")
  })
})

describe("headers and bodies", () => {
  it("a header value cannot smuggle in another header", () => {
    const operation = withParameters({ "x-amzn-IdempotencyKey": { in: "header", type: "string" } }, "/x")
    assert.strictEqual(refusal(operation, { "x-amzn-IdempotencyKey": "a\r\nx-evil: 1" }).field, "x-amzn-IdempotencyKey")
    const encoded = encode(operation, { "x-amzn-IdempotencyKey": "k" })
    assert.deepStrictEqual(encoded instanceof RequestInvalid ? undefined : encoded.headers, {
      "x-amzn-idempotencykey": "k"
    })
  })

  it("a body that is not JSON is refused before anything is sent", () => {
    const operation = spec({ method: "POST", path: "/x", parameters: {}, body: "required" })
    const cycle: Record<string, unknown> = {}
    cycle["self"] = cycle
    assert.strictEqual(refusal(operation, { body: cycle }).field, "body")
    assert.strictEqual(refusal(operation, { body: 1n }).field, "body")
    assert.strictEqual(refusal(operation, {}).field, "body")
  })
})

describe("what JSON would write as null", () => {
  const operation = spec({ method: "POST", path: "/x", parameters: {}, body: "required" })

  it.each<readonly [body: unknown, message: string]>([
    [{ price: [{ amount: NaN }] }, "body.price[0].amount: is not a finite number"],
    [[1, -Infinity], "body[1]: is not a finite number"],
    [{ from: new Date(NaN) }, "body.from: is not a valid Date"],
    [{ skus: ["a", undefined] }, "body.skus[1]: is not a JSON value"],
    [{ skus: [() => "a"] }, "body.skus[0]: is not a JSON value"],
    [NaN, "body: is not a finite number"]
  ])("is refused where something else was meant: %o", (body, message) => {
    assert.strictEqual(refusal(operation, { body }).message, message)
  })

  it("is sent where null was meant, or where it is part of a string", () => {
    const body = { a: null, b: [null, "null"], c: undefined, at: new Date(0), on: DateTime.makeUnsafe(0) }
    const encoded = encode(operation, { body })
    assert.strictEqual(
      encoded instanceof RequestInvalid ? encoded.message : encoded.body,
      "{\"a\":null,\"b\":[null,\"null\"],\"at\":\"1970-01-01T00:00:00.000Z\",\"on\":\"1970-01-01T00:00:00.000Z\"}"
    )
  })
})

describe("what JSON would write as {}", () => {
  const operation = spec({ method: "POST", path: "/x", parameters: {}, body: "required" })
  class Price {
    readonly #amount = 1
    get amount(): number {
      return this.#amount
    }
  }
  const refused = (path: string, name: string) =>
    `${path}: is a ${name}, which JSON writes as {}; pass a plain object or an array`

  it.each<readonly [value: object, name: string]>([
    [new Map([["a", 1]]), "Map"],
    [new Set(["a"]), "Set"],
    [new Price(), "Price"],
    [/a/, "RegExp"],
    [new Error("a"), "Error"],
    [Promise.resolve(1), "Promise"],
    [new Headers({ a: "1" }), "Headers"]
  ])("is refused by its field if it is not a plain object: %o", (value, name) => {
    assert.strictEqual(refusal(operation, { body: { a: { b: [value] } } }).message, refused("body.a.b[0]", name))
    assert.strictEqual(refusal(operation, { body: value }).message, refused("body", name))
  })

  it("is refused also where a body holds dates that are converted", () => {
    const shape = Shape.Struct({ attributes: Shape.Record(Shape.DateInput), note: Shape.optional(Shape.Struct({})) })
    for (const body of [{ attributes: new Map([["a", new Date(0)]]) }, { attributes: {}, note: new Map() }]) {
      assert.match(refusal(operation, { body: writeDates(shape, body) }).message, /is a Map/)
    }
  })

  it("is sent where it is a plain object, or part of a string", () => {
    const body = { a: {}, b: Object.create(null), c: "{}", d: [{}], e: { f: undefined }, n: Object(5) }
    const encoded = encode(operation, { body })
    assert.strictEqual(
      encoded instanceof RequestInvalid ? encoded.message : encoded.body,
      "{\"a\":{},\"b\":{},\"c\":\"{}\",\"d\":[{}],\"e\":{},\"n\":5}"
    )
  })
})

it("every string survives percent-encoding, and a URL parser does not change it", () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}b`
    const written = percentEncode(text)
    assert.strictEqual(decodeURIComponent(written), text)
    assert.match(written, /^[\w.~%-]*$/)
    assert.strictEqual(new URL(`https://h/?q=${written}`).search, `?q=${written}`)
  }
})
