/** Files with rows, without the processes that write them. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Stream } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cellsOf, Columns } from "../../packages/cli/src/output/files/cells.ts"
import * as RowFile from "../../packages/cli/src/output/files/rowFile.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

describe("rows as a table", () => {
  it("has a column for each property of nested objects, and JSON for lists", () => {
    assert.deepStrictEqual(cellsOf({ a: 1, b: { c: "x", d: { e: null } }, f: [{ g: 1 }] }), {
      a: 1,
      "b.c": "x",
      "b.d.e": null,
      f: [{ g: 1 }]
    })
    assert.deepStrictEqual(cellsOf("x"), { value: "x" })
  })

  it("types a column by all of its values", () => {
    const columns = new Columns(["none"])
    columns.see({ whole: 1, number: 1, mixed: 1, flag: true, list: [], date: new Date(0), late: null })
    columns.see({ whole: 2, number: 1.5, mixed: "x", flag: null, list: "y", date: undefined, late: "z", big: 2 ** 60 })
    assert.deepStrictEqual(Object.fromEntries(columns.all.map(({ kind, name }) => [name, kind])), {
      none: "string",
      whole: "integer",
      number: "number",
      mixed: "string",
      flag: "boolean",
      list: "json",
      date: "date-time",
      late: "string",
      big: "number"
    })
  })

  it.live("quotes cells of CSV files, has all columns of rows that differ, and is private where asked", () =>
    Effect.gen(function*() {
      const out = join(yield* folder, "a.csv")
      const rows = Stream.make({ a: "1,\"2\"", b: { c: 1 } }, { a: "x\ny", d: "z" })
      const written = yield* RowFile.toFile({ rows, isUniform: false }, "csv", { out, isPrivate: true })
      assert.strictEqual(readFileSync(out, "utf8"), "a,b.c,d\r\n\"1,\"\"2\"\"\",1,\r\n\"x\ny\",,z\r\n")
      assert.deepStrictEqual([written.rows, written.bytes], [2, statSync(out).size])
      assert.strictEqual(statSync(out).mode & 0o777, 0o600)
    }).pipe(Effect.scoped))

  it.live("names the columns that a header already written has no place for", () =>
    Effect.gen(function*() {
      const out = join(yield* folder, "a.tsv")
      const rows = Stream.make({ a: "1" }, { a: "2", column_2: "3" })
      const written = yield* RowFile.toFile({ rows, isUniform: true }, "tsv", { out })
      assert.deepStrictEqual([...written.omitted], ["column_2"])
      assert.strictEqual(readFileSync(out, "utf8"), "a\n1\n2\n")
    }).pipe(Effect.scoped))

  it.live.each(["tsv", "csv", "jsonl", "parquet", "sqlite", "duckdb"] as const)(
    "as %s: a failure leaves the file that was there, and nothing else; no rows are no failure",
    (format) =>
      Effect.gen(function*() {
        const home = yield* folder
        const out = join(home, "a")
        writeFileSync(out, "before")
        const rows = Stream.concat(Stream.make({ a: "1" }), Stream.fail("broken"))
        const exit = yield* Effect.exit(RowFile.toFile({ rows, isUniform: true }, format, { out }))
        assert.strictEqual(Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined, "broken")
        assert.deepStrictEqual([readdirSync(home), readFileSync(out, "utf8")], [["a"], "before"])
        const none = { rows: Stream.empty, isUniform: true, columns: () => ["a", "b"] }
        assert.strictEqual((yield* RowFile.toFile(none, format, { out })).rows, 0)
        assert.deepStrictEqual(readdirSync(home), ["a"])
        assert.notStrictEqual(readFileSync(out, "utf8"), "before")
      }).pipe(Effect.scoped)
  )
})
