import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { interpreted, make } from "../../../packages/sp-api/src/documents/internal/rowShape.ts"
import { cutText, reasonOf, run } from "./support/streams.ts"

const formats = { tsv: Delimited.tsv, csv: Delimited.csv }

type Format = keyof typeof formats

const rowsOf = (text: string, options?: Delimited.Options, format: Format = "tsv", ...sizes: ReadonlyArray<number>) =>
  run(formats[format](cutText(text, ...sizes), options))

/** The rows, checked to be the same in chunks of one, two, three and all characters. */
const rows = (text: string, options?: Delimited.Options, format: Format = "tsv") =>
  Effect.gen(function*() {
    const whole = yield* rowsOf(text, options, format)
    assert.isUndefined(whole.error)
    for (const size of [1, 2, 3, 7]) {
      assert.deepStrictEqual((yield* rowsOf(text, options, format, size)).values, whole.values, `pieces of ${size}`)
    }
    return whole.values
  })

describe("flat files", () => {
  it.effect("are read as records with the names of the header, in its order", () =>
    Effect.gen(function*() {
      const found = yield* rows("sku\tprice\tqty\nA-1\t9.99\t3\nB-2\t\t0\n")
      assert.deepStrictEqual(found, [{ sku: "A-1", price: "9.99", qty: "3" }, { sku: "B-2", price: "", qty: "0" }])
      assert.deepStrictEqual(Object.keys(found[0]!), ["sku", "price", "qty"])
    }))

  for (const [name, end] of [["LF", "\n"], ["CRLF", "\r\n"], ["CR", "\r"], ["CR CR LF", "\r\r\n"]] as const) {
    it.effect(`are read with lines that end in ${name}, with or without the last`, () =>
      Effect.gen(function*() {
        const expected = [{ a: "1", b: "2" }, { a: "3", b: "" }]
        assert.deepStrictEqual(yield* rows(["a\tb", "1\t2", "3\t", ""].join(end)), expected)
        assert.deepStrictEqual(yield* rows(["a\tb", "1\t2", "3\t"].join(end)), expected)
        assert.deepStrictEqual(yield* rows(["a\tb", "", "1\t2", "", "", "3\t", "", ""].join(end)), expected)
      }))
  }

  it.effect("are read with quoted cells before CR CR LF, and a header that must be found", () =>
    Effect.gen(function*() {
      const expected = [{ a: "1,x", b: "2" }, { a: "3", b: "y" }]
      const text = "a,b\r\r\n\"1,x\",\"2\"\r\r\n3,\"y\"\r\r\n"
      for (const size of [1, 3, 1000]) {
        assert.deepStrictEqual((yield* run(Delimited.csv(cutText(text, size)))).values, expected)
        const noted = yield* run(Delimited.csv(cutText(`Notes\r\r\n${text}`, size), { header: { find: "table" } }))
        assert.deepStrictEqual(noted.values, expected)
      }
    }))

  it.effect("are read without a first line for Excel, whose separator CSV uses, in chunks of any size", () =>
    Effect.gen(function*() {
      const expected = [{ a: "1", b: "x" }, { a: "2", b: "y" }]
      const cases = [
        ["sep=,\n", ",", {}],
        ["sep=;\r\n", ";", {}],
        ["\ufeffsep=;\r", ";", {}],
        ["\"sep=;\"\n", ";", {}],
        ["SEP=\t\n", "\t", {}],
        ["sep=;\n", "|", { delimiter: "|" }],
        ["sep=;\n", ";", { header: 2 }],
        ["sep=;\n", ";", { header: "a" }]
      ] as const
      for (const [line, delimiter, options] of cases) {
        const end = line.slice(line.search(/[\r\n]/))
        const text = line + ["a|b", "1|x", "2|y", ""].join(end).replaceAll("|", delimiter)
        for (const size of [1, 7, 1000]) {
          const { error, values } = yield* run(Delimited.csv(cutText(text, size), options))
          assert.isUndefined(error, line)
          assert.deepStrictEqual(values, expected, line)
        }
      }
      assert.deepStrictEqual(yield* rows("sep=\t\na\tb\n1\tx\n2\ty\n"), expected)
      let headerLine = 0
      yield* run(Delimited.csv(cutText("sep=;\na;b\n1;2\n"), {
        onLayout: (layout) => Effect.sync(() => void (headerLine = layout.headerLine))
      }))
      assert.strictEqual(headerLine, 2)
      assert.deepStrictEqual(yield* rows("sep=a\tb\n1\t2\n"), [{ "sep=a": "1", b: "2" }])
    }))

  it.effect("are read with one column, only a header, or no content", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("asin\nB1\nB2"), [{ asin: "B1" }, { asin: "B2" }])
      assert.deepStrictEqual(yield* rows("a\tb\r\n"), [])
      assert.deepStrictEqual(yield* rows("a\tb"), [])
      assert.deepStrictEqual(yield* rows(""), [])
      assert.deepStrictEqual(yield* rows("\n\n"), [])
    }))

  it.effect("lose no cell of rows that are too short or too long", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("a\tb\tc\n1\n1\t2\t3\t4\t5\n\t\t\n"), [
        { a: "1", b: "", c: "" },
        { a: "1", b: "2", c: "3", column_4: "4", column_5: "5" },
        { a: "", b: "", c: "" }
      ])
      const long = Array.from({ length: 200 }, (_, index) => String(index))
      const [row] = yield* rows(`a\n${long.join("\t")}\n`, { header: 1 })
      assert.strictEqual(row!["column_200"], "199")
    }))

  it.effect("are read with column names that are empty, repeated or special in JavaScript", () =>
    Effect.gen(function*() {
      const [row] = yield* rows("price\tprice\t\t__proto__\tconstructor\t\"\\u0041\ncolumn_3\n1\t2\t3\t4\t5\t6")
      assert.strictEqual(
        JSON.stringify(Object.entries(row!).slice(0, 5)),
        JSON.stringify([
          ["price", "column_3"],
          ["price_2", ""],
          ["column_3", ""],
          ["__proto__", ""],
          ["constructor", ""]
        ])
      )
      assert.strictEqual(Object.getPrototypeOf(row), Object.prototype)
    }))

  it.effect("are read without a header row, with the names of the columns option", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("1\t2\n", { columns: ["a", "b"] }), [{ a: "1", b: "2" }])
    }))

  it.effect("are read after a byte order mark", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("\ufeffa\tb\n1\t2\n"), [{ a: "1", b: "2" }])
    }))
})

describe("quotes of Amazon's flat files", () => {
  it.effect("are characters inside a cell", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("sku\tname\n1\t5\" pipe, 3\" wide\n2\tthe \"best\"\n"), [
        { sku: "1", name: "5\" pipe, 3\" wide" },
        { sku: "2", name: "the \"best\"" }
      ])
    }))

  it.effect("enclose a cell that begins and ends with one, with tabs, line ends and doubled quotes inside", () =>
    Effect.gen(function*() {
      for (const end of ["\n", "\r\n"]) {
        const text =
          ["a\tb\tc", "1\t\"x\ty\"\t3", "1\t\"x\ny \"\"z\"\"\"\t3", "\"\"\t\"q\"\t\"last\nline\"", "p\tq\tr"].join(
            end
          ) + end
        assert.deepStrictEqual(yield* rows(text), [
          { a: "1", b: "x\ty", c: "3" },
          { a: "1", b: "x\ny \"z\"", c: "3" },
          { a: "", b: "q", c: "last\nline" },
          { a: "p", b: "q", c: "r" }
        ])
      }
    }))

  it.effect("are characters if none of them closes the cell before a tab or a line end", () =>
    Effect.gen(function*() {
      const text =
        "sku\tname\tqty\r\n1\t\"Best\" pillow\t4\r\n2\t\"Gadget\t5\r\n3\t6\"\t7\r\n4\t\"\t8\r\n5\tplain\t\"\r\n"
      assert.deepStrictEqual(yield* rows(text), [
        { sku: "1", name: "\"Best\" pillow", qty: "4" },
        { sku: "2", name: "\"Gadget", qty: "5" },
        { sku: "3", name: "6\"", qty: "7" },
        { sku: "4", name: "\"", qty: "8" },
        { sku: "5", name: "plain", qty: "\"" }
      ])
    }))

  it.effect("lose no row if they are never closed, whatever follows", () =>
    Effect.gen(function*() {
      const body = Array.from(
        { length: 3000 },
        (_, row) => `${row}\tname ${row}${row % 700 === 650 ? "\"" : ""}\t${row}`
      )
      body[10] = "10\t\"Gadget\t10"
      const { error, values } = yield* rowsOf(`sku\tname\tqty\n${body.join("\n")}\n`, undefined, "tsv", 5000)
      assert.isUndefined(error)
      assert.strictEqual(values.length, 3000)
      assert.strictEqual(values[10]!["name"], "\"Gadget")
      assert.strictEqual(values[2999]!["sku"], "2999")
    }))

  it.effect("enclose line ends only if the row then fits the columns", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("sku\tname\n1\t\"Gadget\n6\"\tpipe\n2\t\"two\nlines\"\n"), [
        { sku: "1", name: "\"Gadget" },
        { sku: "6\"", name: "pipe" },
        { sku: "2", name: "two\nlines" }
      ])
    }))

  it.effect("enclose column names only within one line", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("\"sku\"\t\"na\tme\"\n1\t2\n"), [{ sku: "1", "na\tme": "2" }])
      assert.deepStrictEqual(yield* rows("sku\t\"size\n1\t5\"\n2\t6\n"), [
        { sku: "1", "\"size": "5\"" },
        { sku: "2", "\"size": "6" }
      ])
    }))

  it.effect("are always characters with quotes: false", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("a\tb\n\"1\"\t\"2\"\n", { quotes: false }), [{ a: "\"1\"", b: "\"2\"" }])
    }))
})

describe("CSV", () => {
  it.effect("is read as RFC 4180 describes", () =>
    Effect.gen(function*() {
      const text = "\"a\",b,\"c d\"\r\n1,\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",,\r\n"
      assert.deepStrictEqual(yield* rows(text, undefined, "csv"), [
        { a: "1", b: "x, y", "c d": "say \"hi\"" },
        { a: "two\r\nlines", b: "", "c d": "" }
      ])
    }))

  it.effect("fails at an unclosed quote, after the rows before it", () =>
    Effect.gen(function*() {
      const { error, values } = yield* rowsOf("a,b\n1,2\n3,\"4\n5,6\n", undefined, "csv", 4)
      assert.deepStrictEqual(values, [{ a: "1", b: "2" }])
      assert.match(reasonOf(error).message, /row 3 opens a quote/)
    }))

  it.effect("is read with another delimiter", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* rows("a;b\n\"1;2\";3\n", { delimiter: ";" }, "csv"), [{ a: "1;2", b: "3" }])
    }))
})

describe("rows", () => {
  it.effect("fail beyond the maximum length, after the rows before", () =>
    Effect.gen(function*() {
      for (const size of [10, 1000]) {
        for (const text of [`a\tb\n1\t2\n3\t${"x".repeat(200)}\n5\t6\n`, `a\tb\n1\t2\n3\t${"x".repeat(200)}`]) {
          const { error, values } = yield* rowsOf(text, undefined, "tsv", size).pipe(
            Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, row: 100 })
          )
          assert.deepStrictEqual(values, [{ a: "1", b: "2" }])
          assert.match(reasonOf(error).message, /row 3 is longer than 100/)
        }
      }
    }))

  it.effect("of the maximum length are emitted, wherever their line ends are split", () =>
    Effect.gen(function*() {
      const wide = `"${"x".repeat(98)}"`
      for (const row of ["x".repeat(100), `${"y".repeat(98)}\tz`, wide, `1\t"${"z".repeat(96)}"`]) {
        for (const end of ["\n", "\r\n", "\r"]) {
          for (const size of [1, 7, 10_000]) {
            const { error, values } = yield* rowsOf(["a\tb", row, row, ""].join(end), undefined, "tsv", size).pipe(
              Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, row: 100 })
            )
            assert.isUndefined(error)
            assert.strictEqual(values.length, 2)
          }
        }
      }
    }))

  it.effect("take no longer if the header repeats a name many times", () =>
    Effect.gen(function*() {
      const [row] = (yield* rowsOf(`${"a\t".repeat(20_000)}\n1\n`, { header: 1 })).values
      assert.strictEqual(row!["a"], "1")
      assert.strictEqual(row!["a_20000"], "")
    }))

  it.effect("before a failure of the input are emitted, except a truncated one", () =>
    Effect.gen(function*() {
      const broken = Stream.concat(cutText("a\tb\n1\t2\n3\t\"x\n4\t5\n6\t7", 5), Stream.fail("reset"))
      const { error, values } = yield* run(Delimited.tsv(broken))
      assert.strictEqual(error, "reset")
      assert.deepStrictEqual(values, [{ a: "1", b: "2" }, { a: "3", b: "\"x" }, { a: "4", b: "5" }])
    }))

  it.effect("are emitted in one array per chunk, and only on demand", () =>
    Effect.gen(function*() {
      let pulled = 0
      const piece = "1\t2\n".repeat(1000)
      const source = Stream.make("a\tb\n").pipe(
        Stream.concat(Stream.tap(Stream.fromIterable(Array(100).fill(piece)).pipe(Stream.rechunk(1)), () =>
          Effect.sync(() =>
            void pulled++
          )))
      )
      const sizes: Array<number> = []
      yield* Delimited.tsv(source).pipe(
        Stream.take(1500),
        Stream.runForEachArray((list) =>
          Effect.sync(() => void sizes.push(list.length))
        )
      )
      assert.deepStrictEqual(sizes, [1000, 500])
      assert.strictEqual(pulled, 2)
    }))

  it("are the same where code generation is forbidden", () => {
    const names = ["a", "__proto__", "c\"]:0"]
    const cells = ["1", "2", "3"]
    const places = Int32Array.from([0, 1, 2, 3, 4, 5])
    for (const shape of [make(names), interpreted(names)]) {
      for (const row of [shape.cells(cells), shape.slice("1\t2\t3", places)]) {
        assert.deepStrictEqual(Object.entries(row), [["a", "1"], ["__proto__", "2"], ["c\"]:0", "3"]])
      }
    }
  })

  const cell = Schema.String.check(Schema.isPattern(/^[a-z ",\t\n\r]{0,6}$/))
  const table = Schema.Array(Schema.Tuple([cell, cell, cell]))
  const sizes = Schema.NonEmptyArray(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })))
  const quote = (value: string) => `"${value.replaceAll("\"", "\"\"")}"`

  it.effect.prop(
    "written as CSV are read back from chunks of any size",
    [table, sizes],
    ([cells, cuts]) =>
      Effect.gen(function*() {
        const text = ["x,y,z", ...cells.map((row) => row.map(quote).join(","))].join("\r\n")
        const { error, values } = yield* rowsOf(text, undefined, "csv", ...cuts)
        assert.isUndefined(error)
        assert.deepStrictEqual(values, cells.map(([x, y, z]) => ({ x, y, z })))
      })
  )

  const plain = Schema.String.check(Schema.isPattern(/^[a-z" ]{1,6}$/))

  it.effect.prop(
    "of Amazon's files keep every character of cells that do not begin with a quote",
    [Schema.Array(Schema.Tuple([plain, plain])), sizes, Schema.Literals(["\n", "\r\n", "\r"])],
    ([cells, cuts, end]) =>
      Effect.gen(function*() {
        const safe = cells.map((row) => row.map((value) => `_${value}`))
        const text = ["x\ty", ...safe.map((row) => row.join("\t"))].join(end)
        const { error, values } = yield* rowsOf(text, undefined, "tsv", ...cuts)
        assert.isUndefined(error)
        assert.deepStrictEqual(values, safe.map(([x, y]) => ({ x: x!, y: y! })))
      })
  )

  it.effect.prop("are the same in chunks of any size, also at the maximum length", [
    Schema.Array(Schema.Literals(["\"", "\t", "\n", "\r", "\r\n", "a"])),
    sizes,
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 8 })),
    Schema.Literals(["tsv", "csv"])
  ], ([list, cuts, row, format]) =>
    Effect.gen(function*() {
      const text = list.join("")
      const told = ({ error, values }: Effect.Success<ReturnType<typeof rowsOf>>) => ({
        values,
        reason: error === undefined ? undefined : reasonOf(error).message
      })
      const options = { delimiter: "\t" }
      const whole = yield* rowsOf(text, options, format)
      const pieces = yield* rowsOf(text, options, format, ...cuts)
      assert.deepStrictEqual(told(pieces), told(whole))
    }).pipe(Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, row })))

  it.effect.prop("of any string fail only for an implausible header or an end within a row", [
    Schema.Array(Schema.Literals(["\"", "\t", "\n", "\r", "a", "\"\"", "é"])),
    sizes
  ], ([list, cuts]) =>
    Effect.gen(function*() {
      const text = list.join("")
      const told = ({ error, values }: Effect.Success<ReturnType<typeof rowsOf>>) => ({
        values,
        reason: error === undefined ? undefined : reasonOf(error).message
      })
      const whole = told(yield* rowsOf(text))
      if (whole.reason !== undefined) assert.match(whole.reason, /taken for the header|ends early/)
      assert.deepStrictEqual(told(yield* rowsOf(text, undefined, "tsv", ...cuts)), whole)
      const ended = `${text.replaceAll("\r", "")}\n`
      const first = told(yield* rowsOf(ended, { header: 1 }))
      assert.isUndefined(first.reason)
      assert.deepStrictEqual(told(yield* rowsOf(ended, { header: 1 }, "tsv", ...cuts)), first)
    }))
})
