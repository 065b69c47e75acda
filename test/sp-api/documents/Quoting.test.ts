import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { layouts, withDrift } from "./support/drift.ts"
import { cutText, run } from "./support/streams.ts"

const sizes = Schema.NonEmptyArray(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })))

/** Rows, layout and drift of a file, checked to be the same in chunks of any size. */
const read = (
  text: string,
  options?: Delimited.Options,
  format: typeof Delimited.tsv = Delimited.tsv,
  cuts: ReadonlyArray<ReadonlyArray<number>> = [[], [1], [2, 5], [7]]
) =>
  Effect.gen(function*() {
    const all = yield* Effect.forEach(cuts, (cut) => {
      const { found, onLayout } = layouts()
      return Effect.map(
        withDrift(run(format(cutText(text, ...cut), { ...options, onLayout }))),
        ({ drift, value }) => ({ drift, layouts: found, rows: value.values, error: value.error?.message })
      )
    })
    for (const one of all.slice(1)) assert.deepStrictEqual(one, all[0])
    const [first] = all
    assert.isUndefined(first!.error)
    assert.isAtMost(first!.layouts.length, 1)
    return { ...first!, layout: first!.layouts[0] }
  })

const cells = (rows: ReadonlyArray<Delimited.Row>) => rows.map((row) => Object.values(row))

describe("a file in which every cell is quoted", () => {
  const rows: ReadonlyArray<readonly [name: string, line: string, ...values: ReadonlyArray<string>]> = [
    [
      "quotes inside that are not doubled",
      `"RACK-19" BLK"\t"Webcam, 1/2" Sensor"\t"3"`,
      `RACK-19" BLK`,
      `Webcam, 1/2" Sensor`,
      "3"
    ],
    ["quotes inside that are doubled", `"A"\t"Webcam, 1/2"" Sensor"\t"3"`, "A", `Webcam, 1/2" Sensor`, "3"],
    ["a quote before the end, doubled or not", `"19"""\t"24""\t"3"`, `19"`, `24"`, "3"],
    ["a quote after the beginning", `""A" B"\t"b"\t"3"`, `"A" B`, "b", "3"],
    ["empty cells, quoted or not", `""\t\t"3"`, "", "", "3"],
    ["numbers without quotes", `"A"\t"b"\t3`, "A", "b", "3"],
    ["a tab inside", `"A"\t"two\ttabs 1" x"\t"3"`, "A", `two\ttabs 1" x`, "3"]
  ]
  for (const [name, line, ...values] of rows) {
    it.effect(`is read with ${name}, whatever its other rows contain`, () =>
      Effect.gen(function*() {
        for (const end of ["\n", "\r\n"]) {
          const text = [`"sku"\t"title"\t"qty"`, line, `"B"\t"plain"\t"1"`, line, ""].join(end)
          const found = yield* read(text)
          assert.deepStrictEqual(cells(found.rows), [values, ["B", "plain", "1"], values])
          assert.deepStrictEqual([found.layout?.quotes, found.layout?.decidedBy], ["quoted", "header"])
          assert.deepStrictEqual(found.drift, [])
        }
      }))
  }

  it.effect("is detected by its rows if the header is unquoted", () =>
    Effect.gen(function*() {
      const { layout, rows } = yield* read(`sku\ttitle\n"A"\t"5" pipe"\n"B"\t"x"\n`)
      assert.deepStrictEqual(cells(rows), [["A", `5" pipe`], ["B", "x"]])
      assert.strictEqual(layout?.decidedBy, "rows")
    }))

  const value = Schema.String.check(Schema.isPattern(/^[a-z" ,.]{0,6}$/))
  it.effect.prop(
    "is read back cell by cell, with doubled quotes",
    [Schema.Array(Schema.Tuple([value, value, value])), sizes],
    ([table, cuts]) =>
      Effect.gen(function*() {
        const quote = (cell: string) => `"${cell.replaceAll("\"", "\"\"")}"`
        const text = [["x", "y", "z"], ...table].map((row) => `${row.map(quote).join("\t")}\n`).join("")
        assert.deepStrictEqual(
          cells((yield* read(text, undefined, undefined, [[], cuts])).rows),
          table.map((row) => [...row])
        )
      })
  )

  const single = Schema.String.check(Schema.isPattern(/^[a-z ,.]{0,4}"?[a-z ,.]{0,4}$/))
  it.effect.prop(
    "is read back cell by cell, with a quote that is not doubled",
    [Schema.Array(Schema.Tuple([single, single, single])), sizes],
    ([table, cuts]) =>
      Effect.gen(function*() {
        const text = [["x", "y", "z"], ...table].map((row) => `${row.map((cell) => `"${cell}"`).join("\t")}\n`).join("")
        assert.deepStrictEqual(
          cells((yield* read(text, undefined, undefined, [[], cuts])).rows),
          table.map((row) => [...row])
        )
      })
  )
})

describe("a file without quotes", () => {
  it.effect("keeps the quotes of its titles", () =>
    Effect.gen(function*() {
      const titles = [`"Best Dad Ever"`, `"Best" pillow`, `5" pipe`, `"`, `""`, `"Gadget`, `x"`, `"a" or "b"`, "plain"]
      for (const title of titles) {
        const { drift, layout, rows } = yield* read(`sku\ttitle\tqty\n1\t${title}\t2\n3\tplain\t4\n5\t${title}\t6\n`)
        assert.deepStrictEqual(cells(rows), [["1", title, "2"], ["3", "plain", "4"], ["5", title, "6"]])
        assert.strictEqual(layout?.quotes, "unquoted")
        assert.deepStrictEqual(drift, [])
      }
    }))

  it.effect("keeps the quotes of one row or one column", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(cells((yield* read(`sku\ttitle\n1\t"Best Dad Ever"\n`)).rows), [["1", `"Best Dad Ever"`]])
      assert.deepStrictEqual(cells((yield* read(`title\n"Best Dad Ever"\n`)).rows), [[`"Best Dad Ever"`]])
    }))

  it.effect("keeps quotes that first appear after the first block", () =>
    Effect.gen(function*() {
      const plain = Array.from({ length: 9000 }, (_, row) => `${row}\tname ${row}\t1`)
      const text = ["sku\ttitle\tqty", ...plain, `x\t"Best Dad Ever"\t1`, `y\t"two\t1`, `z\tthree"\t1`, ""].join("\n")
      const { layout, rows } = yield* read(text, undefined, undefined, [[5000], [70_000], [999_999]])
      assert.strictEqual(rows.length, 9003)
      assert.deepStrictEqual(cells(rows.slice(9000)), [["x", `"Best Dad Ever"`, "1"], ["y", `"two`, "1"], [
        "z",
        `three"`,
        "1"
      ]])
      assert.deepStrictEqual([layout?.quotes, layout?.decidedBy], ["unquoted", "format"])
    }))

  const title = Schema.String.check(Schema.isPattern(/^"?[a-z" ]{0,6}"?$/))
  it.effect.prop(
    "is read back unchanged once a row shows that it is unquoted",
    [Schema.Array(Schema.Tuple([title, title])), sizes],
    ([table, cuts]) =>
      Effect.gen(function*() {
        const text = ["sku\tx\ty", `0\t"Gadget\tz`, ...table.map(([x, y], row) => `${row}\t${x}\t${y}`), ""].join("\n")
        const { rows } = yield* read(text, undefined, undefined, [[], cuts])
        assert.deepStrictEqual(cells(rows), [["0", `"Gadget`, "z"], ...table.map(([x, y], row) => [String(row), x, y])])
      })
  )
})

describe("a quote that its line does not close", () => {
  const files = [
    [
      "a quoted file",
      Delimited.tsv,
      "\t",
      `"sku"\t"name"\t"qty"`,
      `"1"\t"Gadget\t"5"`,
      `"2"\t"b"\t"6"`,
      `"3"\t"c"\t"7"`
    ],
    ["a file without quotes", Delimited.tsv, "\t", "sku\tname\tqty", "1\t\"Gadget\t5", "2\tb\t6", "3\tc\"\t7"],
    ["a CSV file", Delimited.csv, ",", "sku,name,qty", "1,\"Gadget,5", "2,b,6", "3,c\",7"]
  ] as const
  for (const [name, format, , header, ...lines] of files) {
    it.effect(`affects no other row of ${name}`, () =>
      Effect.gen(function*() {
        for (const options of [undefined, { multiline: false }]) {
          const { drift, rows } = yield* read(`${[header, ...lines, ...lines].join("\n")}\n`, options, format)
          assert.deepStrictEqual(rows.map((row) => row["qty"]), ["5", "6", "7", "5", "6", "7"])
          assert.deepStrictEqual(rows.map((row) => row["sku"]), ["1", "2", "3", "1", "2", "3"])
          assert.strictEqual(rows[0]!["name"], "\"Gadget")
          assert.deepStrictEqual(
            drift,
            name === "a file without quotes"
              ? []
              : ["column 2 is opened by a quote that its line does not close, in row 2 first"]
          )
        }
      }))
  }

  it.effect("is reported once, however many rows contain one", () =>
    Effect.gen(function*() {
      const text = `"sku"\t"name"\n${`"1"\t"Gadget\n`.repeat(2000)}`
      const { drift, rows } = yield* read(text, undefined, undefined, [[], [1000]])
      assert.strictEqual(rows.length, 2000)
      assert.strictEqual(drift.length, 1)
    }))
})

describe("quoted cells with line ends", () => {
  it.effect("are read in quoted and in minimally quoted files", () =>
    Effect.gen(function*() {
      const quoted = yield* read(`"a"\t"b"\t"c"\n"1"\t"two\nlines, 5""\t"x"\n"2"\t"y"\t"z"\n`)
      assert.deepStrictEqual(cells(quoted.rows).at(-1), ["2", "y", "z"])
      const minimal = yield* read(`a\tb\tc\n1\t"two\nlines"\tx\n2\ty\tz\n`)
      assert.deepStrictEqual(cells(minimal.rows), [["1", "two\nlines", "x"], ["2", "y", "z"]])
      assert.deepStrictEqual([minimal.layout?.quotes, minimal.layout?.multiline], ["minimal", true])
    }))

  it.effect("are read in CSV with CRLF and doubled quotes, even if every line could be a row", () =>
    Effect.gen(function*() {
      const text = `"a","b","c"\r\n"1","x\r\n1,2,3\r\ny ""z""","4"\r\n`
      assert.deepStrictEqual(cells((yield* read(text, undefined, Delimited.csv)).rows), [[
        "1",
        "x\r\n1,2,3\r\ny \"z\"",
        "4"
      ]])
    }))
})

describe("the detected layout", () => {
  const text = `sku\ttitle\n1\t"Best Dad Ever"\n2\t"x"" y"\n`

  it.effect("follows the option, whatever the file contains", () =>
    Effect.gen(function*() {
      const expected = { unquoted: `"Best Dad Ever"`, quoted: "Best Dad Ever", minimal: "Best Dad Ever" } as const
      for (const quotes of ["unquoted", "quoted", "minimal"] as const) {
        const { layout, rows } = yield* read(text, { quotes })
        assert.strictEqual(rows[0]!["title"], expected[quotes])
        assert.deepStrictEqual([layout?.quotes, layout?.decidedBy], [quotes, "option"])
      }
    }))

  it.effect("follows the report type, unless the header contradicts it", () =>
    Effect.gen(function*() {
      const known = yield* read(text, { expected: "quoted" })
      assert.deepStrictEqual([known.layout?.quotes, known.layout?.decidedBy, known.drift], ["quoted", "type", []])
      const other = yield* read(`"sku"\t"title"\n"1"\t"5" pipe"\n`, { expected: "unquoted" })
      assert.deepStrictEqual(cells(other.rows), [["1", `5" pipe`]])
      assert.deepStrictEqual(other.drift, ["the header is quoted, where files of this type are unquoted"])
    }))

  it.effect("reveals nothing of the file in drift and errors", () =>
    Effect.gen(function*() {
      const secret = "Jane Doe, 1 Main Street"
      const files = [
        `"${secret}"\t"b"\n"1"\t"${secret}\n"2"\t"x"\t"${secret}"\n`,
        `${secret}\n1\t2\n`,
        `${secret}\t\t\tx\n1\t2\n`,
        `a\tb\n${secret}`,
        `"a"\t"b"\n"1"\t"${secret}`
      ]
      for (const text of files) {
        for (const options of [undefined, { header: "nothing" }, { dictionary: { é: "e" } }]) {
          const { drift, value } = yield* withDrift(run(Delimited.tsv(cutText(text), options)))
          assert.isTrue(drift.length > 0 || value.error !== undefined)
          assert.notInclude(`${drift.join()} ${String(value.error)} ${JSON.stringify(value.error)}`, "Jane")
        }
      }
    }))

  const piece = Schema.Literals(["\"", "\"\"", "\t", "\t", "\n", "\n", "a", "b c", ",", "\r\n"])
  it.effect.prop(
    "is the same in chunks of any size, like rows and drift",
    [Schema.Array(piece), sizes, Schema.Boolean, Schema.UndefinedOr(Schema.Boolean)],
    ([list, cuts, isCsv, multiline]) =>
      Effect.gen(function*() {
        for (const header of ["\"a\"\t\"b\"\t\"c\"", "a\tb\tc"]) {
          const text = `${header}\n${list.join("")}\n`
          const outcome = (...cut: ReadonlyArray<number>) => {
            const { found, onLayout } = layouts()
            const options = { delimiter: "\t", header: 1, multiline, onLayout }
            return Effect.map(
              withDrift(run((isCsv ? Delimited.csv : Delimited.tsv)(cutText(text, ...cut), options))),
              ({ drift, value }) => ({ drift, found, values: value.values, error: value.error?.message })
            )
          }
          assert.deepStrictEqual(yield* outcome(...cuts), yield* outcome())
        }
      })
  )
})
