import { assert, describe, it } from "@effect/vitest"
import { trimEnd } from "../../../packages/sp-api/src/documents/internal/lines.ts"
import { QuotedReader } from "../../../packages/sp-api/src/documents/internal/quotedRows.ts"

interface How {
  readonly quotes: "quoted" | "minimal"
  readonly strict: boolean
  readonly multiline: boolean
  readonly columns: number
  readonly lineEnd: "\n" | "\r\n" | "\r"
}

const hows: ReadonlyArray<Omit<How, "columns">> = (["quoted", "minimal"] as const).flatMap((quotes) =>
  [true, false].flatMap((strict) =>
    [true, false].flatMap((multiline) =>
      (["\n", "\r\n", "\r"] as const).map((lineEnd) => ({ quotes, strict, multiline, lineEnd }))
    )
  )
)

/** Cells of quoted files, and what breaks them. */
const cells = [
  "\"a\"",
  "\"bc\"",
  "\"\"",
  "\"d,e\"",
  "x",
  "",
  "\"f\"\"g\"",
  "\"h\"i",
  "\"",
  "\"\"\"",
  "j\"",
  "\"k\nl\"",
  "\"m\r"
]

/** All lines of at most three cells. */
const lines = [
  ...cells,
  ...cells.flatMap((a) => cells.map((b) => `${a},${b}`)),
  ...cells.flatMap((a) => cells.flatMap((b) => cells.map((c) => `${a},${b},${c}`)))
]

/** The same cells by both ways of reading the first row, where the short way reads it at all. */
const compare = (
  text: string,
  start: number,
  { columns, lineEnd, multiline, quotes, strict }: How
) => {
  const end = lineEnd.at(-1)!
  const found = text.indexOf(end, start)
  const lineStop = found === -1 ? text.length : found
  const stop = end === "\n" ? trimEnd(text, start, lineStop) : lineStop
  const reader = new QuotedReader(",", strict, 1000)
  Object.assign(reader, { quotes, multiline, columns })
  const places = new Int32Array(2 * columns)
  if (!reader.locate(text, start, stop, places)) return false
  const located = Array.from({ length: columns }, (_, index) => text.slice(places[2 * index], places[2 * index + 1]))
  assert.strictEqual(reader.read(text, start, lineStop, end, true), lineStop + 1)
  assert.strictEqual(reader.unclosed, -1)
  assert.deepStrictEqual(located, reader.cells)
  return true
}

describe("The short way to read a quoted row", () => {
  it("finds the same cells as the long one in every line that it reads", () => {
    let read = 0
    for (const how of hows) {
      for (const line of lines) {
        for (const columns of [1, 2, 3]) {
          for (const next of ["", `${how.lineEnd}n,"o",p`]) {
            if (compare(`before${how.lineEnd}${line}${next}`, 6 + how.lineEnd.length, { ...how, columns })) read++
          }
        }
      }
    }
    assert.isAbove(read, 5000)
  })

  it("reads the rows that are most of every quoted file", () => {
    for (const multiline of [true, false]) {
      for (const strict of [true, false]) {
        for (const lineEnd of ["\n", "\r\n", "\r"] as const) {
          const how = { strict, multiline, lineEnd, columns: 3 }
          const rest = `${lineEnd}"next"`
          assert.isTrue(compare(`"a","","b c"${rest}`, 0, { ...how, quotes: "quoted" }))
          assert.isTrue(compare(`"a",1,""${rest}`, 0, { ...how, quotes: "minimal" }))
          assert.isTrue(compare(`1,"a",${rest}`, 0, { ...how, quotes: "minimal" }))
          assert.isFalse(compare(`"a""b",1,""${rest}`, 0, { ...how, quotes: "minimal" }))
        }
      }
    }
  })
})
