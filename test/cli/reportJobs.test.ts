/** `spapi report`: several reports for a range, those that exist already, and those that Amazon does not make. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiProcess } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const server = Sandbox.layerServer({ processingTime: "1 millis" })

const orders = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
const listings = "GET_MERCHANT_LISTINGS_ALL_DATA"

/** The settings of an American seller. */
const american = Effect.map(environment, (env) => ({ ...env, SPAPI_MARKETPLACE: "US" }))

const created = Effect.gen(function*() {
  const { requestsOf } = yield* Sandbox.Sandbox
  return (yield* requestsOf("reports_2021-06-30.createReport")).filter(({ status }) => status < 300)
})

interface Result {
  readonly file: string
  readonly rows: number
  readonly reports: ReadonlyArray<string>
}

/** The arguments of the command that goes on. */
const nextOf = (err: string): ReadonlyArray<string> => {
  const [, rest] = /continue with: spapi (.*)/.exec(err)!
  return [...rest!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

const resultOf = (out: string) => JSON.parse(out) as Result

describe("spapi report, of a range that needs several reports", () => {
  it.live(
    "names those that were requested when Ctrl-C ends it, and requests only the rest when it goes on",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* american]
        const { faults } = yield* Sandbox.Sandbox
        yield* faults.add({ kind: "throttled", on: "reports_2021-06-30.createReport", calls: [3] })
        const out = join(home, "orders of 80 days.csv")
        const range = ["report", orders, "--from", "80d", "--allow-empty"]
        const ended = yield* spapiProcess([...range, "--out", out, "--verbose"], env, {
          signal: { name: "SIGINT", after: "reports_2021-06-30.createReport: waits" }
        })
        assert.deepStrictEqual([ended.code, readdirSync(home)], [130, []])
        assert.match(ended.err, /continue with: spapi report GET_\w+ --resume \d+,\d+ --from /)
        const resumed = yield* spapi(nextOf(ended.err), env)
        assert.deepStrictEqual([resumed.code, resumed.err], [0, ""])
        assert.lengthOf(yield* created, 3)
        const whole = yield* spapi([...range, "--out", join(home, "whole.csv")], env)
        const [first, second] = [resultOf(resumed.out), resultOf(whole.out)]
        assert.deepStrictEqual([first.file, first.rows, first.reports.length], [out, second.rows, 3])
        assert.isAbove(first.rows, 0)
        const linesOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\r\n")
        assert.deepStrictEqual(linesOf(out).sort(), linesOf(second.file).sort())
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live("says how to go on without a part that Amazon cancels, as it has no data", () =>
    Effect.gen(function*() {
      const env = yield* american
      const { outcomes } = yield* Sandbox.Sandbox
      yield* outcomes.force({ of: "report", outcome: "CANCELLED", type: orders, times: 1 })
      const ended = yield* spapi(["report", orders, "--from", "50d", "--format", "jsonl"], env)
      assert.strictEqual(ended.code, 5)
      assert.match(ended.err, /Amazon cancelled the report: it has no data, or .*\n {2}what to do: add --allow-empty/)
      assert.match(ended.err, /continue with: spapi report \w+ --resume [\d,]+ .*--allow-empty/)
      const resumed = yield* spapi(nextOf(ended.err), env)
      assert.strictEqual(resumed.code, 0)
      assert.isNotEmpty(resumed.out)
    }).pipe(Effect.provide(server)), 300_000)

  it.live("refuses --raw before it sends anything", () =>
    Effect.gen(function*() {
      const ended = yield* spapi(["report", orders, "--from", "80d", "--raw"], yield* american)
      assert.deepStrictEqual([ended.code, ended.out], [2, ""])
      assert.match(ended.err, /--from: .* needs 3 reports; leave --raw out/)
      assert.lengthOf(yield* created, 0)
    }).pipe(Effect.provide(server)), 300_000)
})

describe("spapi report, of a report that exists", () => {
  it.live(
    "takes it with --reuse, with --latest and by its id, and says so where the type is another one",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* american]
        const write = (name: string, ...flags: ReadonlyArray<string>) =>
          Effect.map(
            spapi(["report", listings.toLowerCase(), "--out", join(home, name), ...flags], env),
            ({ code, err, out }) => {
              assert.deepStrictEqual([code, err], [0, ""], name)
              return resultOf(out).reports
            }
          )
        const id = (yield* write("first.csv"))[0]!
        const others = yield* Effect.all([
          write("reused.csv", "--reuse", "1h"),
          write("latest.csv", "--latest"),
          write("resumed.csv", "--resume", id)
        ], { concurrency: 3 })
        assert.deepStrictEqual(others, [[id], [id], [id]])
        assert.lengthOf(yield* created, 1)
        const other = yield* spapi(["report", orders, "--resume", id], env)
        assert.deepStrictEqual([other.code, other.out], [2, ""])
        assert.include(other.err, `Report ${id} is a ${listings}, not a ${orders}`)
        // The type of a report by its id alone decides the form of its rows, too.
        const plain = yield* spapi(["report", "--resume", id], env)
        assert.match(plain.out, /^item-name\titem-description\t/)
        const settlement = yield* spapi(["report", "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"], env)
        assert.match(settlement.err, /created by Amazon .*--latest takes the newest one/)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )

  it.live("waits for as long as --timeout allows, exits with 6, and goes on later", () =>
    Effect.gen(function*() {
      const env = yield* american
      const slow = yield* spapi(["report", listings, "--timeout", "1s", "--json"], env)
      assert.deepStrictEqual([slow.code, slow.out], [6, ""])
      const { error } = JSON.parse(slow.err) as { error: { kind: string; message: string; advice: string } }
      assert.strictEqual(error.kind, "throttled")
      assert.match(error.message, /was still IN_(QUEUE|PROGRESS) after 1s; wait for it again with --resume and its id/)
      assert.match(error.advice, /continue with: spapi report \w+ --resume \d+ --timeout 1s/)
    }).pipe(Effect.provide(Sandbox.layerServer({ processingTime: "1 hour" }))), 300_000)
})

describe("spapi report, of a report that Amazon does not make", () => {
  it.live("exits with 5 and says what Amazon wrote, without a command to go on with", () =>
    Effect.gen(function*() {
      const env = yield* american
      const { outcomes } = yield* Sandbox.Sandbox
      yield* outcomes.force({ of: "report", outcome: "FATAL", type: listings, times: 1 })
      const fatal = yield* spapi(["report", listings], env)
      assert.deepStrictEqual([fatal.code, fatal.out], [5, ""])
      assert.match(fatal.err, /spapi: GET_\w+ \d+: Amazon could not create the report/)
      assert.notMatch(fatal.err, /continue with|[{}]/)
      yield* outcomes.force({ of: "report", outcome: "CANCELLED", type: listings, times: 1 })
      const empty = yield* spapi(["report", listings, "--allow-empty", "--format", "csv"], env)
      assert.deepStrictEqual([empty.code, empty.out, empty.err], [0, "", ""])
    }).pipe(Effect.provide(server)), 300_000)

  it.live(
    "names types, lists, options, dates and marketplaces that are wrong, and sends nothing",
    () =>
      Effect.gen(function*() {
        const env = yield* american
        const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, message: RegExp]> = [
          [["GET_MERCHANT_LISTING_ALL_DATA"], /is it GET_MERCHANT_LISTINGS_ALL_DATA, or .*--unchecked/],
          [[""], /Which report type\?/],
          [["GET_NO_SUCH_THING_AT_ALL"], /`spapi report-types` lists them/],
          [[listings, "--from", "2999-01-01"], /--from: 2999-01-01 is in the future/],
          [[listings, "--from", "1d", "--to", "3d"], /later than --to .*\n.*30d is 30 days ago/],
          [[listings, "--marketplace", "US,DE"], /US is in region na, and DE in eu/],
          [[listings, "--marketplace", "DE"], /DE is in region eu, but the settings are for na/],
          [[listings, "--section", "a"], /TSV document, which has no lists/],
          [["GET_SALES_AND_TRAFFIC_REPORT", "--section", "a"], /has no list a\n.*salesAndTrafficByDate/],
          [["GET_SALES_AND_TRAFFIC_REPORT", "--option", "dateGranularty=DAY"], /calls it dateGranularity/],
          [[listings, "--out", "a.json"], /TSV document/],
          [[listings, "--out", " "], /--out: names no file/],
          [[listings, "--format", "sqlite"], /needs a file/],
          [[listings, "--resume", " , "], /--resume names no report/],
          [[listings, "--latest", "--from", "3d"], /--latest and --from contradict/],
          [[listings, "--timeout", "soon"], /--timeout: soon is not a length of time/]
        ]
        yield* Effect.forEach(cases, ([args, message]) =>
          Effect.map(spapi(["report", ...args], env), (ended) => {
            assert.deepStrictEqual([ended.code, ended.out], [2, ""], args.join(" "))
            assert.match(ended.err, message)
          }), { concurrency: 3 })
        const { requests } = yield* Sandbox.Sandbox
        assert.deepStrictEqual(yield* requests, [])
      }).pipe(Effect.provide(server)),
    300_000
  )
})
