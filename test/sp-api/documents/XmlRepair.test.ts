import { assert, describe, it } from "@effect/vitest"
import * as Xml from "effect-sp-api/documents/Xml"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { XmlRepair } from "../../../packages/sp-api/src/documents/internal/xmlRepair.ts"
import { withDrift } from "./support/drift.ts"
import { cutText, reasonOf, run } from "./support/streams.ts"

const read = (text: string) =>
  Effect.gen(function*() {
    const outcome = (...sizes: ReadonlyArray<number>) =>
      Effect.map(withDrift(run(Xml.values(cutText(text, ...sizes), { element: "row" }))), ({ drift, value }) => ({
        drift,
        values: value.values,
        error: value.error === undefined ? undefined : reasonOf(value.error).message
      }))
    const whole = yield* outcome()
    for (const size of [1, 2, 3, 5, 8]) {
      // The place of a fault is counted after what comes before the declaration.
      assert.deepStrictEqual(yield* outcome(size), whole, `pieces of ${size}`)
    }
    return whole
  })

const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

describe("repaired XML", () => {
  const control = "a string is with control characters"
  const begun = "the document is begun with blanks before its declaration"
  const ampersand = "a string is with an ampersand that is not escaped"
  const documents: ReadonlyArray<
    readonly [name: string, text: string, value: Xml.Value, ...drift: ReadonlyArray<string>]
  > = [
    ["a line end before the declaration", `\n${declaration}<a><row>x</row></a>`, "x", begun],
    ["blanks and marks before the declaration", `\ufeff \r\n\t\ufeff${declaration}<a><row>x</row></a>`, "x", begun],
    ["a byte order mark alone before it", `\ufeff${declaration}<a><row>x</row></a>`, "x"],
    ["a control character before the root", `\x00\n<a><row>x</row></a>`, "x", begun],
    ["control characters", "<a><row>x\x01y\x0b\x1fz\0</row></a>", "x\x01y\x0b\x1fz\0", control],
    ["control characters in attributes", "<a><row b=\"x\x02y\"/></a>", { "@b": "x\x02y" }, control],
    ["control characters in CDATA", "<a><row><![CDATA[x\x03&<y>]]></row></a>", "x\x03&<y>", control],
    ["references to control characters", "<a><row>x&#1;&#x0B;&#x1f;y</row></a>", "x\x01\x0b\x1fy", control],
    [
      "references to no characters",
      "<a><row>x&#xFFFE;&#55296;y&#x110000;</row></a>",
      "x\ufffd\ufffdy\ufffd",
      "a string is not of characters of XML, which are replaced by U+FFFD"
    ],
    [
      "a character in two references",
      "<a><row>&#xD83D;&#xDE00;&#55357;&#56832;</row></a>",
      "😀😀",
      "a string is with characters in two references, as UTF-16 has them"
    ],
    [
      "characters that are none in XML",
      "<a><row>x\uffffy</row></a>",
      "x\ufffdy",
      "a string is not of characters of XML, which are replaced by U+FFFD"
    ],
    ["bare ampersands", "<a><row>A & B &</row></a>", "A & B &", ampersand],
    ["bare ampersands in attributes", "<a><row url=\"?a=1&b=2&amp;c\"/></a>", { "@url": "?a=1&b=2&c" }, ampersand],
    ["malformed references", "<a><row>&; &#; &#x; &#xZ; &1;</row></a>", "&; &#; &#x; &#xZ; &1;", ampersand],
    [
      "entities of HTML",
      "<a><row>caf&eacute;&nbsp;</row></a>",
      "caf&eacute;&nbsp;",
      "a string is with an entity that it does not declare"
    ],
    [
      "padding after the end",
      `<a><row>x</row></a>\r\n\0\0\x1a \n`,
      "x",
      "the document is padded with control characters"
    ],
    [
      "well-formed XML",
      `${declaration}<!-- & \n --><a><?p & ?><row b="&quot;">&lt;&#233;&#x1F600;<![CDATA[&nbsp;]]>\t\n</row></a>\n`,
      { "@b": "\"", "#text": "<é😀&nbsp;" }
    ]
  ]
  for (const [name, text, value, ...drift] of documents) {
    it.effect(`${name}, in chunks of any size${drift.length === 0 ? "" : ", as drift"}`, () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* read(text), { values: [value], error: undefined, drift })
      }))
  }

  // oxlint-disable-next-line no-control-regex
  const plain = Schema.String.check(Schema.isPattern(/^[a-zé😀&;#x0-9 \x01\x0b\t]{0,12}$/u))
  it.effect.prop(
    "any string of an element is kept",
    [Schema.Array(plain), Schema.NonEmptyArray(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })))],
    ([texts, sizes]) =>
      Effect.gen(function*() {
        const text = `<a>${texts.map((one) => `<row>${one}</row>`).join("")}</a>`
        const whole = yield* run(Xml.values(cutText(text), { element: "row" }))
        assert.isUndefined(whole.error)
        assert.strictEqual(whole.values.length, texts.length)
        assert.deepStrictEqual(yield* run(Xml.values(cutText(text, ...sizes), { element: "row" })), whole)
        for (const [index, one] of texts.entries()) if (!one.includes("&")) assert.strictEqual(whole.values[index], one)
      })
  )
})

describe("XML that is not repaired", () => {
  it.effect("declared entities are not expanded, and nothing is loaded", () =>
    Effect.gen(function*() {
      const bomb = "<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">"
      const external = "<!ENTITY b SYSTEM \"file:///etc/passwd\">"
      for (const declared of [bomb, external]) {
        const { error, values } = yield* read(`${declaration}<!DOCTYPE a [${declared}]><a><row>&b;</row></a>`)
        assert.deepStrictEqual(values, [])
        assert.match(error!, /entity of its own/)
      }
    }))

  it.effect("mismatched tags fail, after the elements before", () =>
    Effect.gen(function*() {
      const { error, values } = yield* read("<a><row>1</row><row>2</wrong></a>")
      assert.deepStrictEqual(values, ["1"])
      assert.match(error!, /not well-formed/)
    }))

  it.effect("trailing blanks are held back up to a limit", () =>
    Effect.gen(function*() {
      const repair = new XmlRepair("document")
      const out: Array<string> = []
      repair.push(" ".repeat(1_000_000), out)
      repair.push("<a>", out)
      for (let piece = 0; piece < 1000; piece++) repair.push(" ".repeat(1000), out)
      assert.isAbove(out.join("").length, 990_000)
      const blanks = cutText(`<a>${" ".repeat(1_000_000)}<row>x</row></a>`, 1000)
      assert.deepStrictEqual((yield* run(Xml.values(blanks, { element: "row" }))).values, ["x"])
    }))
})

it.effect("an HTML page instead of a document fails, and is not read as a document without rows", () =>
  Effect.gen(function*() {
    for (const page of ["<html><body>Service Unavailable</body></html>", "<!DOCTYPE html><HTML><body/></HTML>"]) {
      const { error, values } = yield* read(page)
      assert.deepStrictEqual(values, [])
      assert.match(error!, /an HTML page/)
    }
  }))
