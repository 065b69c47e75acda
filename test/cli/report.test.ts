/** `spapi report` as a process of its own, against the sandbox. */
import { DuckDBInstance } from "@duckdb/node-api"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const listings = ["report", "GET_MERCHANT_LISTINGS_ALL_DATA", "--marketplace", "US"]
const server = Sandbox.layerServer({ processingTime: "1 second" })

/** The first row of a table that DuckDB reads. */
const duckdb = (source: string, path = ":memory:") =>
  Effect.promise(async () => {
    const instance = await DuckDBInstance.create(path)
    const connection = await instance.connect()
    const sql = `SELECT count(*)::INTEGER, any_value(typeof(price)), any_value(typeof("open-date")) FROM ${source}`
    const [row] = (await connection.runAndReadAll(sql)).getRows()
    connection.closeSync()
    instance.closeSync()
    return row
  })

describe("spapi report", () => {
  it.live("writes the same rows in every format, with types that its cells have", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, yield* environment]
      const at = (ending: string) => join(home, `listings.${ending}`)
      const write = (ending: string) => spapi([...listings, "--typed", "--out", at(ending)], env)
      const ended = yield* Effect.forEach(["tsv", "csv", "jsonl", "parquet", "sqlite", "duckdb"], write, {
        concurrency: 3
      })
      const results = ended.map(({ code, err, out }) => {
        assert.deepStrictEqual([code, err], [0, ""])
        return JSON.parse(out) as { file: string; rows: number; bytes: number; reports: ReadonlyArray<string> }
      })
      const count = results[0]!.rows
      assert.isAbove(count, 10)
      for (const { bytes, file, reports, rows } of results) {
        assert.deepStrictEqual([rows, reports.length, bytes], [count, 1, statSync(file).size], file)
      }
      assert.lengthOf(readdirSync(home), results.length)
      const [header, first] = readFileSync(at("tsv"), "utf8").split("\n").map((line) => line.split("\t"))
      const row = JSON.parse(readFileSync(at("jsonl"), "utf8").split("\n")[0]!) as Record<string, unknown>
      assert.strictEqual(first![header!.indexOf("seller-sku")], row["seller-sku"])
      assert.isNumber(row["price"])
      assert.match(readFileSync(at("csv"), "utf8"), /^item-name,item-description,.*\r\n/)
      assert.deepStrictEqual(yield* duckdb(`'${at("parquet")}'`), [count, "DOUBLE", "TIMESTAMP"])
      assert.deepStrictEqual(yield* duckdb("data", at("duckdb")), [count, "DOUBLE", "TIMESTAMP"])
      const database = new DatabaseSync(at("sqlite"), { readOnly: true })
      const sqlite = database.prepare("SELECT count(*) AS count, typeof(max(price)) AS price FROM data").get()
      database.close()
      assert.deepStrictEqual({ ...sqlite }, { count, price: "real" })
    }).pipe(Effect.scoped, Effect.provide(server)), 300_000)

  it.live(
    "prints tab-separated rows into pipes, and Amazon's bytes with --raw; 429 and 5xx are waited for",
    () =>
      Effect.gen(function*() {
        const env = yield* environment
        const { faults } = yield* Sandbox.Sandbox
        yield* faults.add({ kind: "throttled", on: "reports_2021-06-30.getReport", times: 1 })
        yield* faults.add({ kind: "unavailable", on: "reports_2021-06-30.getReportDocument", times: 1 })
        const piped = yield* spapi(listings, env)
        assert.deepStrictEqual([piped.code, piped.err], [0, ""])
        const id = readId((yield* spapi(["call", "reports_2021-06-30.getReports", "--input", existing], env)).out)
        const raw = yield* spapi(["report", "--resume", id, "--raw"], env)
        assert.strictEqual(raw.code, 0)
        assert.strictEqual(raw.out.replaceAll("\r\n", "\n").trim(), piped.out.trim())
      }).pipe(Effect.provide(server)),
    300_000
  )

  it.live(
    "Ctrl-C says how to go on, leaves no file, and the report is not requested again",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const out = join(home, "my listings.jsonl")
        const ended = yield* spapiOnTerminal([...listings, "--out", out], env, {
          columns: 400,
          type: [{ after: "the report", keys: "\u0003" }]
        })
        assert.deepStrictEqual([ended.code, readdirSync(home)], [130, []])
        const [, id] =
          /continue with: spapi report GET_MERCHANT_LISTINGS_ALL_DATA --resume (\d+) --out '.*listings\.jsonl'/
            .exec(ended.screen.join("\n"))!
        const resumed = yield* spapi(["report", "--resume", id!, "--out", out], env)
        assert.deepStrictEqual([resumed.code, readdirSync(home)], [0, ["my listings.jsonl"]])
        const { requests } = yield* Sandbox.Sandbox
        const created = (yield* requests).filter(({ operation }) => operation === "reports_2021-06-30.createReport")
        assert.lengthOf(created, 1)
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ processingTime: "6 seconds" }))),
    300_000
  )

  it.live("refuses what cannot work before it asks Amazon for anything", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const cases: ReadonlyArray<readonly [code: number, args: ReadonlyArray<string>, message: RegExp]> = [
        [2, ["report"], /Which report type\?/],
        [2, ["report", "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", "--marketplace", "US"], /personal data.*\n.*--pii/],
        [2, [...listings, "--from", "23.07.2026"], /--from: 23\.07\.2026 is not a date/],
        [2, [...listings, "--out", "listings.docx"], /names no format/],
        [2, ["report", "GET_SALES_AND_TRAFFIC_REPORT", "--marketplace", "US", "--out", "a.csv"], /--section/],
        [8, [...listings, "--out", "/no/such/folder/a.tsv"], /the folder \/no\/such\/folder does not exist\n.*mkdir -p/]
      ]
      yield* Effect.forEach(cases, ([code, args, message]) =>
        Effect.map(spapi(args, env), (ended) => {
          assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
          assert.match(ended.err, message)
        }), { concurrency: 3 })
      const { requests } = yield* Sandbox.Sandbox
      assert.deepStrictEqual(yield* requests, [])
      const full = yield* spapi([...listings, "--format", "tsv", "--out", "/dev/full"], env)
      assert.strictEqual(full.code, 8)
      assert.match(full.err, /spapi: \/dev\/full: no space is left on the device\n {2}what to do: /)
      assert.match(full.err, /^ {2}continue with: spapi report .*--resume \d+/m)
    }).pipe(Effect.provide(server)), 300_000)
})

const existing = JSON.stringify({ reportTypes: ["GET_MERCHANT_LISTINGS_ALL_DATA"] })

const readId = (out: string): string => (JSON.parse(out) as { reports: [{ reportId: string }] }).reports[0].reportId
