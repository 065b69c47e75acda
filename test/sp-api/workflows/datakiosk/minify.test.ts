import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Arbitrary from "effect/Arbitrary"
import { minify, tokenize } from "../../../../packages/sp-api/src/workflows/datakiosk/internal/minify.ts"

const words = [
  "query",
  "a",
  "_b1",
  "analytics_salesAndTraffic_2024_04_24",
  "1",
  "-7",
  "3.25",
  "1e+5",
  "true",
  "$id",
  "@x"
]
const marks = ["{", "}", "(", ")", ":", "[", "]", "!", "=", "|", "&", "..."]
const strings = [
  `""`,
  `"a b"`,
  `"# no comment"`,
  `"say \\"hi\\", ok"`,
  `"""block  with "quotes" and # hashes,  kept"""`,
  `"""escaped \\""" end"""`,
  `"ends with backslash \\\\"`
]
const gaps = [" ", "\n", "\r\n", "\t", ",", " , ", "# comment \"with\" {quotes}\n", "\uFEFF", "#\r\n"]

const Piece = Schema.Struct({
  token: Schema.Literals([...words, ...marks, ...strings]),
  gap: Schema.Literals(gaps as [string, ...Array<string>])
})

describe("the query minifier", () => {
  it.effect.prop(
    "keeps every token, in order, and is not longer than the query",
    [Arbitrary.schema(Schema.Array(Piece))],
    ([pieces]) =>
      Effect.sync(() => {
        const query = pieces.map(({ gap, token }) => token + gap).join("")
        const short = minify(query)
        assert(typeof short === "string")
        assert.deepStrictEqual(tokenize(short), tokenize(query))
        assert.isAtMost(short.length, query.length)
        assert.strictEqual(minify(short), short)
      })
  )

  it("drops comments, commas and white space", () => {
    const query = `
      # sales per day
      query Sales($from: Date!, $to: Date!) {
        rows(startDate: $from, endDate: $to, ids: ["A", "B"], level: -1) { # inner
          amount, currency
          ...Money
        }
      }`
    assert.strictEqual(
      minify(query),
      `query Sales($from:Date!$to:Date!){rows(startDate:$from endDate:$to ids:["A" "B"]level:-1){amount currency ...Money}}`
    )
  })

  it("leaves strings and block strings as they are", () => {
    const query = `{ a(x: "two  blanks # and, more", y: """  block \\""" # text  """) }`
    assert.strictEqual(minify(query), `{a(x:"two  blanks # and, more"y:"""  block \\""" # text  """)}`)
  })

  it("never joins an empty string and a string to the beginning of a block string", () => {
    assert.strictEqual(minify(`["", "a"]`), `["" "a"]`)
  })

  it("names the query, and appends to the name that it has", () => {
    for (
      const [query, named] of [
        ["{ a }", "query k1{a}"],
        ["query { a }", "query k1{a}"],
        ["query ($x: Int) { a(x: $x) }", "query k1($x:Int){a(x:$x)}"],
        ["query Sales($x: Int) { a }", "query Sales_k1($x:Int){a}"],
        ["fragment F on T { query { b } } query Sales { ...F }", "fragment F on T{query{b}}query Sales_k1{...F}"],
        ["# query\n{ a(b: \"query {\") { query } }", "query k1{a(b:\"query {\"){query}}"]
      ] as const
    ) {
      assert.strictEqual(minify(query, "k1"), named)
    }
  })

  it.effect("names the line that is not valid GraphQL", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(DataKiosk.minify(`query {\n  a(x: "never closed)\n}`))
      assert.strictEqual(error.reason._tag, "QueryInvalid")
      assert.include(error.message, "line 2")
    }))

  it.effect("accepts 8,000 characters after minification, and refuses one more", () =>
    Effect.gen(function*() {
      const fits = `{${"a".repeat(7_998)}}`
      assert.strictEqual(yield* DataKiosk.minify(`# much\n${" ".repeat(9_000)}${fits}`), fits)
      const error = yield* Effect.flip(DataKiosk.minify(`{${"a".repeat(7_999)}}`))
      assert.include(error.message, "8001 characters")
    }))
})
