/** Where `spapi report` writes to: names, links, pipes, devices, full disks; and what its result says of the rows. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { main } from "./support/command.ts"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const server = Sandbox.layerServer({ processingTime: "1 millis" })
const listings = ["report", "GET_MERCHANT_LISTINGS_ALL_DATA", "--marketplace", "US"]

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a line of a shell, in which `spapi` is the command. */
const shell = (script: string, env: Readonly<Record<string, string>>): Effect.Effect<Ended> =>
  Effect.callback((resume) => {
    const child = spawn("bash", ["-c", `spapi() { "$NODE" "$MAIN" "$@"; }; ${script}`], {
      env: { PATH: process.env["PATH"], NODE: process.execPath, MAIN: main, ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let [out, err] = ["", ""]
    child.stdout.on("data", (text) => void (out += String(text)))
    child.stderr.on("data", (text) => void (err += String(text)))
    child.on("close", (code) => resume(Effect.succeed({ code, out, err })))
    return Effect.sync(() => child.kill())
  })

/** A document of Amazon's, for every report. */
const document = (body: string, type: string) =>
  Effect.gen(function*() {
    const { stubs } = yield* Sandbox.Sandbox
    const files = yield* Effect.acquireRelease(
      Effect.callback<ReturnType<typeof createServer>>((resume) => {
        const http = createServer((_, response) => response.end(body))
        http.listen(0, "127.0.0.1", () => resume(Effect.succeed(http)))
      }),
      (http) => Effect.sync(() => http.close())
    )
    const address = files.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    yield* stubs.add({
      operation: "reports_2021-06-30.getReportDocument",
      response: { body: { reportDocumentId: "D1", url: `http://127.0.0.1:${port}/d` } }
    })
    yield* stubs.add({
      operation: "reports_2021-06-30.getReport",
      response: {
        body: {
          reportId: "R1",
          reportType: type,
          processingStatus: "DONE",
          createdTime: "2026-01-01T00:00:00Z",
          reportDocumentId: "D1"
        }
      }
    })
  })

describe("spapi report --out", () => {
  it.live(
    "takes names with spaces, umlauts and line ends, follows links, and keeps the mode of a file",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const odd = join(home, "ö ü\n\u001b[31m", `${"a".repeat(240)}.tsv`)
        mkdirSync(join(home, "ö ü\n\u001b[31m"))
        const [link, kept] = [join(home, "link.tsv"), join(home, "kept.csv")]
        symlinkSync("not yet there.tsv", link)
        writeFileSync(kept, "before")
        chmodSync(kept, 0o640)
        const write = (out: string) => spapi([...listings, "--out", out], env)
        const ended = yield* Effect.forEach([odd, link, kept], write, { concurrency: 3 })
        assert.deepStrictEqual(ended.map(({ code, err }) => [code, err]), [[0, ""], [0, ""], [0, ""]])
        assert.isTrue(lstatSync(link).isSymbolicLink())
        assert.deepStrictEqual(
          readFileSync(odd, "utf8").split("\n").sort(),
          readFileSync(join(home, "not yet there.tsv"), "utf8").split("\n").sort()
        )
        assert.strictEqual(statSync(kept).mode & 0o777, 0o640)
        assert.lengthOf(readdirSync(home), 4)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live(
    "writes into a named pipe what its reader takes, and ends quietly where `head` has enough",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const pipe = join(home, "rows.tsv")
        const made = yield* shell(`mkfifo "$PIPE"`, { PIPE: pipe })
        assert.strictEqual(made.code, 0)
        const [piped, headed, refused] = yield* Effect.all([
          shell(`cat "$PIPE" & spapi ${listings.join(" ")} --out "$PIPE" --agent >&2; wait`, { ...env, PIPE: pipe }),
          shell(`spapi ${listings.join(" ")} --out - | head -1; exit \${PIPESTATUS[0]}`, env),
          spapi([...listings, "--out", pipe, "--format", "parquet"], env)
        ], { concurrency: 2 })
        assert.match(piped.out, /^item-name\t/)
        const { rows } = JSON.parse(piped.err) as { rows: number }
        assert.lengthOf(piped.out.trimEnd().split("\n"), rows + 1)
        assert.deepStrictEqual([headed.code, headed.err, headed.out.split("\n").length], [0, "", 2])
        assert.deepStrictEqual([refused.code, refused.out], [2, ""])
        assert.include(refused.err, "this format needs a regular file")
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live.each(["tsv", "jsonl", "parquet", "sqlite"] as const)(
    "as %s: a disk that is full in the middle leaves the file of before, nothing else, and a command to go on",
    (format) =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const out = join(home, `a.${format}`)
        writeFileSync(out, "before")
        const rows = `${listings.join(" ")} --option rows=20000 --out "$OUT"`
        // The limit is of one file, in kB, and fails a write as a full disk does.
        const ended = yield* shell(`trap '' XFSZ; ulimit -f 400; spapi ${rows}`, { ...env, OUT: out })
        assert.deepStrictEqual([ended.code, ended.out], [8, ""])
        assert.match(ended.err, /spapi: .*a\.\w+: .*\n(.*\n)? *continue with: spapi report \w+ --resume \d+/)
        assert.deepStrictEqual([readdirSync(home), readFileSync(out, "utf8")], [[`a.${format}`], "before"])
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})

describe("the rows of spapi report", () => {
  it.live("are selected by --select and --query; the result of the file is whole", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, yield* environment]
      const write = (name: string, ...flags: ReadonlyArray<string>) =>
        spapi([...listings, "--out", join(home, name), ...flags], env)
      const [selected, queried] = yield* Effect.all([
        write("a.csv", "--select", "seller-sku,price"),
        write("b.jsonl", "--query", "{sku: \"seller-sku\"}")
      ], { concurrency: 2 })
      assert.match(readFileSync(join(home, "a.csv"), "utf8"), /^seller-sku,price\r\n\S+,\d+\.\d\d\r\n/)
      assert.match(readFileSync(join(home, "b.jsonl"), "utf8"), /^\{"sku":"[^"]+"\}\n/)
      for (const { out } of [selected, queried]) assert.isAbove((JSON.parse(out) as { rows: number }).rows, 10)
    }).pipe(Effect.scoped, Effect.provide(server)), 300_000)

  it.live(
    "that a file has no place for, and data unlike what is known of them, are named in the result",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        // The second row has a cell more, and the header lacks what listings have.
        yield* document("seller-sku\tprice\nA\t1\nB\t2\textra\n", "GET_MERCHANT_LISTINGS_ALL_DATA")
        const out = join(home, "a.tsv")
        const [agent, quiet, piped] = yield* Effect.all([
          spapi(["report", "--resume", "R1", "--out", out, "--agent"], env),
          spapi(["report", "--resume", "R1", "--out", join(home, "b.jsonl"), "--quiet"], env),
          spapi(["report", "--resume", "R1", "--format", "tsv", "--json"], env)
        ], { concurrency: 3 })
        assert.deepStrictEqual([agent.code, agent.err, quiet.code, quiet.err], [0, "", 0, ""])
        const result = JSON.parse(agent.out) as {
          rows: number
          omittedColumns: ReadonlyArray<string>
          drift: ReadonlyArray<{ of: string; path: string; problem: string }>
        }
        assert.strictEqual(result.rows, 2)
        assert.lengthOf(result.omittedColumns, 1)
        assert.isTrue(result.drift.every((drift) => drift.of === "GET_MERCHANT_LISTINGS_ALL_DATA"))
        assert.isNotEmpty(result.drift)
        const other = JSON.parse(quiet.out) as { drift: unknown; omittedColumns?: unknown }
        assert.deepStrictEqual([other.drift, other.omittedColumns], [result.drift, undefined])
        assert.include(readFileSync(join(home, "b.jsonl"), "utf8"), "extra")
        // stdout has rows alone, so a line of JSON on stderr says it.
        const lines = piped.err.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>)
        assert.deepStrictEqual(lines.at(-1), {
          result: { omittedColumns: result.omittedColumns, drift: result.drift }
        })
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live(
    "are the elements that --element names; a page of HTML instead of a document is an error",
    () =>
      Effect.gen(function*() {
        const env = yield* environment
        const type = "GET_XML_BROWSE_TREE_DATA"
        yield* document("<Result><Node><browseNodeId>1</browseNodeId></Node><Node/></Result>", type)
        const args = ["report", type, "--resume", "R1"]
        const [rows, none, raw] = yield* Effect.all([
          spapi([...args, "--element", "Node"], env),
          spapi([...args, "--format", "csv"], env),
          spapi(args, env)
        ], { concurrency: 3 })
        assert.deepStrictEqual([rows.code, rows.out.split("\n").length], [0, 3])
        assert.include(rows.out, "\"1\"")
        assert.deepStrictEqual([none.code, none.out], [2, ""])
        assert.include(none.err, "add --element")
        assert.match(raw.out, /^<Result>/)
        yield* document("<!DOCTYPE html><html><title>Sorry</title></html>", "GET_SALES_AND_TRAFFIC_REPORT")
        const html = yield* spapi(["report", "--resume", "R1", "--section", "salesAndTrafficByDate"], env)
        assert.deepStrictEqual([html.out, html.code], ["", 8])
        assert.match(
          html.err,
          /GET_SALES_AND_TRAFFIC_REPORT: .*\n {2}what to do: `--raw` writes.*\n {2}continue with: spapi report/
        )
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})

describe("the memory of spapi report", () => {
  it.live.each(["csv", "jsonl", "parquet", "sqlite"] as const)(
    "as %s: a report several times as large as the heap that Node may have is written",
    (format) =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const out = join(home, `a.${format}`)
        const flags = ["--option", "rows=150000", "--format", format, "--out", out]
        // 150,000 rows are more than 100 MB as objects, and as JSON.
        const ended = yield* spapiProcess([...listings, ...flags], { ...env, NODE_OPTIONS: "--max-old-space-size=40" })
        assert.deepStrictEqual([ended.code, ended.err], [0, ""])
        const { rows } = JSON.parse(ended.out) as { rows: number }
        assert.strictEqual(rows, 150_000)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})

describe("spapi report, while it downloads", () => {
  it.live("shows on a terminal how far it is: rows and bytes, and how many a second", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const args = [...listings, "--option", "rows=10000000", "--out", "/dev/null", "--format", "tsv"]
      const { code, sent } = yield* spapiOnTerminal(args, env, {
        columns: 120,
        type: [{ after: " rows, ", keys: "\u0003" }]
      })
      assert.strictEqual(code, 130)
      assert.match(
        sent,
        /downloading the report( · \d+ %)? · [\d,]+ rows, [\d,]+\/s · [\d.]+ [kM]?B, [\d.]+ [kM]?B\/s · \ds/
      )
    }).pipe(Effect.provide(server)), 300_000)
})
