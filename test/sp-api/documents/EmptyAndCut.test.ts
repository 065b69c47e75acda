/** The table of `Delimited.ts`: empty and truncated documents are handled the same in every format. */
import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Json from "effect-sp-api/documents/Json"
import * as Xml from "effect-sp-api/documents/Xml"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import { cutText, reasonOf, run } from "./support/streams.ts"

interface Format {
  readonly read: (text: Stream.Stream<string>) => Stream.Stream<unknown, SpApiError>
  /** Before the rows, a row by its number, between rows, and after the last. */
  readonly head: string
  readonly row: (index: number) => string
  readonly between: string
  readonly tail: string
  /** Whether a file that ends between two rows is a whole one. */
  readonly endsAnywhere: boolean
  /** A frame without rows, and what each of its cuts is. */
  readonly frame: string
}

const flat = (
  delimiter: string,
  end: string
): Pick<Format, "head" | "row" | "between" | "tail" | "endsAnywhere" | "frame"> => ({
  head: `sku${delimiter}qty${end}`,
  row: (index) => `A${index}${delimiter}${index}`,
  between: end,
  tail: end,
  endsAnywhere: true,
  frame: `sku${delimiter}qty`
})

const object = (index: number) => JSON.stringify({ sku: `A${index}`, list: [index] })

const formats: { readonly [name: string]: Format } = {
  TSV: { read: Delimited.tsv(), ...flat("\t", "\n") },
  "TSV with CRLF": { read: Delimited.tsv(), ...flat("\t", "\r\n") },
  "TSV in quotes": {
    read: Delimited.tsv(),
    ...flat("\t", "\n"),
    head: "\"sku\"\t\"qty\"\n",
    row: (index) => `"A${index}"\t"${index}"`,
    frame: "\"sku\"\t\"qty\""
  },
  CSV: { read: Delimited.csv(), ...flat(",", "\r\n") },
  "JSON, a list": {
    read: Json.elements(),
    head: "[",
    row: object,
    between: ",\n",
    tail: "]",
    endsAnywhere: false,
    frame: "[]"
  },
  "JSON, the only list of an object": {
    read: Json.elements(),
    head: `{"specification":{"list":[1]},"rows":[`,
    row: object,
    between: ",",
    tail: `],"done":true}`,
    endsAnywhere: false,
    frame: `{"rows":[]}`
  },
  "JSON, a list by its pointer": {
    read: Json.elements({ pointer: "/rows" }),
    head: `{"other":[1],"rows":[`,
    row: object,
    between: ",",
    tail: "]}",
    endsAnywhere: false,
    frame: `{"rows":[]}`
  },
  JSONL: {
    read: Json.lines(),
    head: "",
    row: object,
    between: "\n",
    tail: "\n",
    endsAnywhere: true,
    frame: ""
  },
  XML: {
    read: Xml.elements({ element: "row" }),
    head: "<?xml version=\"1.0\"?>\n<rows><row>",
    row: (index) => `<sku>A${index}</sku>`,
    between: "</row>\n<row>",
    tail: "</row></rows>",
    endsAnywhere: false,
    frame: "<rows></rows>"
  }
}

const outcome = (format: Format, text: string, ...sizes: ReadonlyArray<number>) =>
  Effect.map(run(format.read(cutText(text, ...sizes))), ({ error, values }) => ({
    values,
    failed: error === undefined ? undefined : reasonOf(error)._tag
  }))

const whole = { failed: undefined }

for (const [name, format] of Object.entries(formats)) {
  const rows = [1, 2, 3].map(format.row)
  const text = format.head + rows.join(format.between) + format.tail

  describe(`a document of ${name}`, () => {
    it.effect("has no rows if it is empty, blank or only a byte order mark", () =>
      Effect.gen(function*() {
        for (const empty of ["", "\n", "\r\n\r\n", "  \n \t\n", "\ufeff", "\ufeff\r\n", " "]) {
          for (const size of [1, 100]) {
            assert.deepStrictEqual(yield* outcome(format, empty, size), { ...whole, values: [] }, JSON.stringify(empty))
          }
        }
      }))

    it.effect("has no rows if it is only a frame", () =>
      Effect.gen(function*() {
        for (const end of ["", "\n", "\r\n", "\n\n \n"]) {
          assert.deepStrictEqual(yield* outcome(format, format.frame + end), { ...whole, values: [] })
          assert.deepStrictEqual(yield* outcome(format, `\ufeff${format.frame}${end}`), { ...whole, values: [] })
        }
      }))

    it.effect("is complete without its last line end, and with blank lines after it", () =>
      Effect.gen(function*() {
        const expected = yield* outcome(format, text)
        assert.strictEqual(expected.values.length, 3)
        assert.isUndefined(expected.failed)
        const short = format.endsAnywhere ? text.slice(0, text.length - format.tail.length) : text
        for (const same of [short, `${text}\n`, `${text}\r\n\r\n`, `${text}  \n\n`, `\ufeff${text}`]) {
          for (const size of [1, 1000]) assert.deepStrictEqual(yield* outcome(format, same, size), expected)
        }
      }))

    it.effect("emits complete rows if it is truncated anywhere, and fails where that is detectable", () =>
      Effect.gen(function*() {
        const all = (yield* outcome(format, text)).values
        for (let cut = text.indexOf(format.row(1)) + 1; cut < text.length; cut++) {
          const { failed, values } = yield* outcome(format, text.slice(0, cut))
          // A truncated last cell is indistinguishable from a shorter one: that of a flat file may even be empty.
          if (name !== "JSONL" && format.endsAnywhere && /[\t,]$/.test(text.slice(0, cut))) continue
          const isSame = JSON.stringify(values) === JSON.stringify(all.slice(0, values.length))
          assert.isTrue(isSame, text.slice(0, cut))
          if (!format.endsAnywhere) assert.strictEqual(failed, "ResponseInvalid", text.slice(0, cut))
          else if (failed === undefined) {
            const rest = text.slice(0, cut).trimEnd()
            assert.isTrue(
              rows.some((_, index) => rest === (format.head + rows.slice(0, index + 1).join(format.between)).trimEnd()),
              rest
            )
          } else assert.strictEqual(failed, "ResponseInvalid")
        }
      }))

    it.effect.prop(
      "has the same rows in chunks of any size",
      [Schema.NonEmptyArray(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 30 })))],
      ([sizes]) =>
        Effect.gen(function*() {
          assert.deepStrictEqual(yield* outcome(format, text, ...sizes), yield* outcome(format, text))
        })
    )
  })
}

it.effect("a whole JSON document is empty or truncated in the same sense", () =>
  Effect.gen(function*() {
    for (const empty of ["", " \n", "\ufeff"]) {
      assert.deepStrictEqual((yield* run(Json.whole(cutText(empty)))).values, [])
      assert.match(reasonOf(yield* Effect.flip(Json.value(cutText(empty)))).message, /it is empty/)
    }
    assert.deepStrictEqual((yield* run(Json.whole(cutText("{\"a\":1}", 2)))).values, [{ a: 1 }])
    assert.match(reasonOf((yield* run(Json.whole(cutText("{\"a\":1", 2)))).error).message, /ends early/)
  }))

describe("the array of a JSON document", () => {
  it.effect("is located if it is the only one, despite brackets in names, strings and objects", () =>
    Effect.gen(function*() {
      const documents = [
        `{"a":{"b":[1]},"c":"[2]","d\\"[":"x","rows":[{"e":[3]},[4],"]"]}`,
        `{"rows":[{"e":[3]},[4],"]"],"z":{"y":[{"x":[]}]},"s":"\\\\"}`,
        ` \n[{"e":[3]},[4],"]"]`
      ]
      for (const text of documents) {
        for (const size of [1, 3, 1000]) {
          const { error, values } = yield* run(Json.elements(cutText(text, size)))
          assert.deepStrictEqual([error, values], [undefined, [{ e: [3] }, [4], "]"]])
        }
      }
    }))

  it.effect("fails before any row if it is one of several, and names them and the option", () =>
    Effect.gen(function*() {
      for (const size of [1, 1000]) {
        const { error, values } = yield* run(Json.elements(cutText(`{"byDate":[1,2],"x":{},"byAsin":[3]}`, size)))
        assert.deepStrictEqual(values, [])
        assert.match(reasonOf(error).message, /several arrays, \/byDate, \/byAsin: .*\{ pointer \}/)
      }
    }))

  it.effect("fails at the second array if that is far away", () =>
    Effect.gen(function*() {
      const rows = Array.from({ length: 20_000 }, (_, index) => index)
      const { error, values } = yield* run(Json.elements(cutText(JSON.stringify({ a: rows, b: [] }), 10_000)))
      assert.deepStrictEqual(values, rows)
      assert.match(reasonOf(error).message, /several arrays, \/a, \/b/)
    }))

  it.effect("fails if it is missing, and names the option", () =>
    Effect.gen(function*() {
      for (const text of ["{\"a\":{\"b\":[1]}}", "{}", "null", "\"x\"", "12"]) {
        const { error, values } = yield* run(Json.elements(cutText(text, 2)))
        assert.deepStrictEqual(values, [])
        assert.match(reasonOf(error).message, /\{ pointer \}/, text)
      }
      const missing = yield* run(Json.elements(cutText("{\"a\":[1]}"), { pointer: "/b" }))
      assert.match(reasonOf(missing.error).message, /"\/b".*\{ pointer \}/)
    }))
})
