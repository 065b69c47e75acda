import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Json from "effect-sp-api/documents/Json"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Rows from "effect-sp-api/documents/Rows"
import * as Xml from "effect-sp-api/documents/Xml"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { withDrift } from "./support/drift.ts"
import { cutText, reasonOf, run } from "./support/streams.ts"

it.effect("JSON is read after a byte order mark", () =>
  Effect.gen(function*() {
    for (const size of [1, 100]) {
      assert.deepStrictEqual((yield* run(Json.lines(cutText("\ufeff1\n2", size)))).values, [1, 2])
      assert.deepStrictEqual((yield* run(Json.elements(cutText("\ufeff[1]", size)))).values, [1])
      assert.deepStrictEqual(yield* Json.value(cutText("\ufeff[1]", size)), [1])
    }
  }))

describe("JSONL", () => {
  it.effect("emits one value per line, in chunks of any size, without empty lines", () =>
    Effect.gen(function*() {
      for (const size of [1, 5, 1000]) {
        const { error, values } = yield* run(Json.lines(cutText("{\"a\":1}\r\n\n[2]\n\"x\"", size)))
        assert.isUndefined(error)
        assert.deepStrictEqual(values, [{ a: 1 }, [2], "x"])
      }
    }))

  it.effect("fails at a line that is not JSON, after the values before it, without its content", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(Json.lines(cutText("{\"a\":1}\n{\"email\":\"buyer@examp", 4)))
      assert.deepStrictEqual(values, [{ a: 1 }])
      assert.match(reasonOf(error).message, /line 2 is not JSON/)
      assert.notInclude(String(error), "buyer")
    }))

  it.effect("limits the length of a line, and emits no truncated one when the download fails", () =>
    Effect.gen(function*() {
      const long = yield* run(Json.lines(cutText(`1\n"${"x".repeat(100)}"\n`, 10))).pipe(
        Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, row: 50 })
      )
      assert.deepStrictEqual(long.values, [1])
      assert.match(reasonOf(long.error).message, /line 2 is longer than 50/)
      const broken = yield* run(Json.lines(Stream.concat(cutText("1\n12"), Stream.fail("reset"))))
      assert.deepStrictEqual(broken, { values: [1], error: "reset" })
    }))
})

describe("a JSON document", () => {
  const text = JSON.stringify({ spec: { type: "x" }, byDate: [1, 2], byAsin: [{ asin: "B1" }, { asin: "B2" }] })

  it.effect("emits the elements of one array, in chunks of any size", () =>
    Effect.gen(function*() {
      for (const size of [1, 7, 1000]) {
        assert.deepStrictEqual(
          yield* run(Json.elements(cutText(text, size), { pointer: "/byAsin" })),
          { values: [{ asin: "B1" }, { asin: "B2" }], error: undefined }
        )
        assert.deepStrictEqual((yield* run(Json.elements(cutText("[1, 2]", size)))).values, [1, 2])
      }
    }))

  it.effect("fails if it ends early or lacks the array, after the elements before", () =>
    Effect.gen(function*() {
      const early = yield* run(Json.elements(cutText(text.slice(0, -10), 10), { pointer: "/byAsin" }))
      assert.deepStrictEqual(early.values, [{ asin: "B1" }])
      assert.match(reasonOf(early.error).message, /ends early/)
      const none = yield* run(Json.elements(cutText(text), { pointer: "/nothing" }))
      assert.match(reasonOf(none.error).message, /no array/)
      const secret = yield* run(Json.elements(cutText("[{\"buyer\" \"secret\"}]")))
      assert.notInclude(String(secret.error), "secret")
    }))

  it.effect("is read as a whole, within the limit", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Json.value(cutText("{\"a\":[1]}", 2)), { a: [1] })
      const error = yield* Effect.flip(Json.value(cutText(text, 10))).pipe(
        Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 20 })
      )
      assert.match(reasonOf(error).message, /larger than 20/)
    }))
})

describe("an XML document", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope><Header><Message>no</Message></Header>
<Order id="1"><Sku>A &amp; B</Sku><Item><Qty>1</Qty></Item><Item><Qty>2</Qty></Item><Note/></Order>
<Order id="2"><Sku><![CDATA[<raw>]]></Sku></Order></AmazonEnvelope>`

  it.effect("emits the elements of one name as plain values, in chunks of any size", () =>
    Effect.gen(function*() {
      for (const size of [1, 9, 1000]) {
        const { error, values } = yield* run(Xml.values(cutText(xml, size), { element: "Order" }))
        assert.isUndefined(error)
        assert.deepStrictEqual(values, [
          { "@id": "1", Sku: "A & B", Item: [{ Qty: "1" }, { Qty: "2" }], Note: "" },
          { "@id": "2", Sku: "<raw>" }
        ])
      }
    }))

  it.effect("matches elements with a namespace prefix, which their names are read without, unless the name has one", () =>
    Effect.gen(function*() {
      const xml =
        `<n:Orders xmlns:n="urn:n" xmlns:m="urn:m"><n:Order id="1"><n:Sku>A</n:Sku><m:Note>x</m:Note></n:Order>
<Order><Sku>B</Sku></Order><m:Order><m:Sku>C</m:Sku></m:Order><n:SubOrder/><SubOrder/></n:Orders>`
      for (const size of [1, 9, 1000]) {
        const { drift, value } = yield* withDrift(run(Xml.values(cutText(xml, size), { element: "Order" })))
        assert.deepStrictEqual(value.values, [{ "@id": "1", Sku: "A", "m:Note": "x" }, { Sku: "B" }, { Sku: "C" }])
        assert.deepStrictEqual(drift, [])
      }
      const { values } = yield* run(Xml.values(cutText(xml), { element: "n:Order" }))
      assert.deepStrictEqual(values, [{ "@id": "1", "n:Sku": "A", "m:Note": "x" }])
    }))

  it.effect("without an element of the name, but with others, is reported as drift; a root element alone is empty", () =>
    Effect.gen(function*() {
      const read = (xml: string) => withDrift(run(Xml.values(cutText(xml, 5), { element: "Order" })))
      const other = yield* read("<Orders><order>1</order><order>2</order></Orders>")
      assert.deepStrictEqual(other.value, { values: [], error: undefined })
      assert.lengthOf(other.drift, 1)
      assert.include(other.drift[0], "Order")
      for (const empty of ["<Orders/>", "<Orders>\n</Orders>", " "]) {
        const { drift, value } = yield* read(empty)
        assert.deepStrictEqual([value, drift], [{ values: [], error: undefined }, []])
      }
    }))

  it.effect("keeps elements nested in one of the same name as part of it", () =>
    Effect.gen(function*() {
      const { values } = yield* run(Xml.values(cutText("<a><n>x<n>y</n></n><n>z</n></a>"), { element: "n" }))
      assert.deepStrictEqual(values, [{ n: "y", "#text": "x" }, "z"])
    }))

  it.effect("fails if it ends early, after the elements before, without its content", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(Xml.values(cutText(xml.slice(0, -30), 20), { element: "Order" }))
      assert.strictEqual(values.length, 1)
      assert.match(reasonOf(error).message, /ends early/)
      const declared = yield* run(Xml.values(cutText("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), { element: "a" }))
      assert.match(reasonOf(declared.error).message, /entity of its own/)
      const wrong = yield* run(Xml.values(cutText("<a><secret></b></a>"), { element: "a" }))
      assert.notInclude(String(wrong.error), "secret")
    }))

  it.effect("limits the size of one element", () =>
    Effect.gen(function*() {
      const { error } = yield* run(Xml.elements(cutText(`<a>${"<b>x</b>".repeat(100)}</a>`, 20), { element: "a" }))
        .pipe(
          Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 100 })
        )
      assert.strictEqual(reasonOf(error)._tag, "ResponseInvalid")
    }))
})

describe("typed rows", () => {
  const Listing = Schema.Struct({ sku: Schema.String, qty: Schema.FiniteFromString })
  const text = "sku\tqty\nA\t1\nB\tmany\nC\t3\n"

  it.effect("fail at the first that does not match, after the rows before it, without its content", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(cutText(text, 5).pipe(Delimited.tsv(), Rows.decode(Listing)))
      assert.deepStrictEqual(values, [{ sku: "A", qty: 1 }])
      assert.match(reasonOf(error).message, /row 2 does not match the schema: qty: /)
      assert.notInclude(String(error), "many")
    }))

  it.effect("are decoded to results, with mismatches as values", () =>
    Effect.gen(function*() {
      const { values } = yield* run(cutText(text).pipe(Delimited.tsv(), Rows.decodeResult(Listing)))
      assert.deepStrictEqual(values.map((row) => Result.isSuccess(row) ? row.success.qty : row.failure.row), [1, 2, 3])
      assert.isTrue(Result.isFailure(values[1]!))
    }))

  it.effect("are counted from one in every run", () =>
    Effect.gen(function*() {
      const stream = cutText("sku\tqty\nA\tx\n").pipe(Delimited.tsv(), Rows.decodeResult(Listing))
      for (const turn of [1, 2]) {
        const { values } = yield* run(stream)
        assert.isTrue(Result.isFailure(values[0]!) && values[0].failure.row === 1, `run ${turn}`)
      }
    }))
})
