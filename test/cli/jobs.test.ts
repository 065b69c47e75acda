/** `spapi orders`, `feed` and `kiosk`, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { acknowledgement } from "../sp-api/workflows/support/acknowledgement.ts"
import { spapi, spapiShown } from "./support/inProcess.ts"
import { environment } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const server = Sandbox.layerServer({ processingTime: "1 second" })

const query = `query {
  analytics_salesAndTraffic_2024_04_24 {
    salesAndTrafficByDate(startDate: "2026-06-01", endDate: "2026-06-03", aggregateBy: DAY, marketplaceIds: ["ATVPDKIKX0DER"]) { startDate }
  }
}`

describe("spapi orders", () => {
  it.live(
    "prints a table for people, and personal data only where --pii asks for it, into a file of its owner's",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, { ...yield* environment, SPAPI_MARKETPLACE: "US" }]
        const { world } = yield* Sandbox.Sandbox
        const id = yield* world.addOrder({ channel: "MFN" })
        const [table, plain, wrong] = yield* Effect.all([
          spapiShown(["orders", "--from", "30d", "--status", "shipped,unshipped"], env, { columns: 160 }),
          spapi(["orders", id], env),
          spapi(["orders", "--pii", "EMAIL"], env)
        ], { concurrency: 3 })
        assert.strictEqual(table.code, 0)
        assert.match(table.screen[0]!, /^order +created +status +by +total +units +skus +ship by/)
        assert.match(table.screen[1]!, /^\d{3}-\d{7}-\d{7} .*SHIPPED +(AMAZON|MERCHANT) +\d+\.\d\d USD/)
        const order = JSON.parse(plain.out) as Record<string, unknown>
        assert.strictEqual(order["id"], id)
        assert.doesNotHaveAnyKeys(order, ["raw", "buyer", "shippingAddress"])
        assert.deepStrictEqual([wrong.code, wrong.out], [2, ""])
        const out = join(home, "orders.jsonl")
        const asked = yield* spapi(["orders", id, "--pii", "buyer,recipient", "--out", out], env)
        assert.deepStrictEqual([asked.code, statSync(out).mode & 0o777], [0, 0o600])
        const personal = JSON.parse(readFileSync(out, "utf8")) as { shippingAddress: { postalCode: unknown } }
        assert.isString(personal.shippingAddress.postalCode)
        assert.notInclude(asked.out + asked.err, String(personal.shippingAddress.postalCode))
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})

describe("spapi orders, for programs", () => {
  it.live(
    "follows the pages, writes orders or items in every format, and refuses what Amazon would",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, { ...yield* environment, SPAPI_MARKETPLACE: "US" }]
        const search = ["orders", "--from", "59d"]
        const at = (name: string) => join(home, name)
        const [all, items, lines, limited] = yield* Effect.all([
          spapi([...search, "--out", at("orders.parquet")], env),
          spapi([...search, "--items", "--out", at("items.csv")], env),
          spapi([...search, "--format", "csv"], env),
          spapi([...search, "--limit", "2"], env)
        ], { concurrency: 3 })
        const orders = JSON.parse(all.out) as { rows: number }
        // A page has at most 100 orders.
        assert.isAbove(orders.rows, 100)
        const rows = JSON.parse(items.out) as { rows: number; orders: number }
        assert.deepStrictEqual([rows.orders, rows.rows >= orders.rows], [orders.rows, true])
        assert.match(readFileSync(at("items.csv"), "utf8"), /^id,.*,item\.sku,item\.title,.*\r\n/)
        assert.lengthOf(lines.out.trimEnd().split("\r\n"), orders.rows + 1)
        assert.notMatch(lines.out.split("\r\n")[0]!, /buyer|shippingAddress|raw/)
        assert.lengthOf(limited.out.trim().split("\n"), 2)
        const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, message: RegExp]> = [
          [["--status", "unshiped"], /UNSHIPED is not a status.*\n.*is it UNSHIPPED\?/],
          [["--limit", "0"], /--limit: 0/],
          [["--from", "2999-01-01"], /--from: 2999-01-01 is in the future/],
          [["--from", "1d", "--to", "2d"], /later than --to/],
          [["111-1111111-1111111", "--status", "SHIPPED"], /--status is for a search/]
        ]
        yield* Effect.forEach(cases, ([args, message]) =>
          Effect.map(spapi(["orders", ...args], env), (ended) => {
            assert.deepStrictEqual([ended.code, ended.out], [2, ""], args.join(" "))
            assert.match(ended.err, message)
          }), { concurrency: 3 })
        const empty = yield* spapi([...search, "--status", "UNFULFILLABLE", "--out", at("none.csv")], env)
        assert.deepStrictEqual([empty.code, (JSON.parse(empty.out) as { rows: number }).rows], [0, 0])
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ usagePlans: "off", ordersPerSeller: 1_000 }))),
    300_000
  )
})

describe("spapi feed", () => {
  it.live(
    "submits a file once a person agrees or --yes is given, and prints the result; refused records exit with 5",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, { ...yield* environment, SPAPI_MARKETPLACE: "US" }]
        const [good, bad] = [join(home, "good.xml"), join(home, "bad.xml")]
        const xml = yield* acknowledgement
        writeFileSync(good, xml)
        writeFileSync(bad, xml.replace(/<AmazonOrderID>[^<]*/, "<AmazonOrderID>111-1111111-1111111"))
        const submit = (file: string, ...flags: ReadonlyArray<string>) =>
          spapi(["feed", "POST_ORDER_ACKNOWLEDGEMENT_DATA", file, ...flags], env)
        const unasked = yield* submit(good)
        assert.deepStrictEqual([unasked.code, unasked.out], [2, ""])
        assert.match(unasked.err, /Submit POST_ORDER_ACKNOWLEDGEMENT_DATA \(\d+ B\) for US\?.*\n.*--yes/)
        const [applied, refused, checked] = yield* Effect.all([
          submit(good, "--yes"),
          submit(bad, "--yes"),
          spapi(["feed", "JSON_LISTINGS_FEED", "-", "--yes"], env, {
            stdin: `{"header":{},"messages":[{"sku":"A"}]}`
          })
        ], { concurrency: 3 })
        const result = JSON.parse(applied.out) as { feedId: string; outcome: string }
        assert.deepStrictEqual([applied.code, result.outcome], [0, "success"])
        assert.deepStrictEqual([refused.code, (JSON.parse(refused.out) as { outcome: string }).outcome], [5, "failure"])
        assert.deepStrictEqual([checked.code, checked.out], [2, ""])
        assert.match(checked.err, /^spapi: JSON_LISTINGS_FEED.*: /)
        const again = yield* spapi(["feed", "--resume", result.feedId], env)
        assert.deepStrictEqual(again, applied)
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})

describe("spapi kiosk", () => {
  it.live("runs a query of a file or of stdin, and resumes it by its id", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, yield* environment]
      const [file, out] = [join(home, "traffic.graphql"), join(home, "traffic.csv")]
      writeFileSync(file, query)
      const ended = yield* spapi(["kiosk", file, "--out", out], env)
      assert.deepStrictEqual([ended.code, ended.err], [0, ""])
      const written = JSON.parse(ended.out) as { rows: number; query: string }
      assert.strictEqual(written.rows, 3)
      assert.match(readFileSync(out, "utf8"), /startDate\r\n.*2026-06-01\r\n/)
      const [resumed, invalid] = yield* Effect.all([
        spapi(["kiosk", "--resume", written.query], env),
        spapi(["kiosk", "-"], env, { stdin: "query {\n  a(" })
      ], { concurrency: 2 })
      assert.lengthOf(resumed.out.trim().split("\n"), 3)
      assert.deepStrictEqual([invalid.code, invalid.out], [2, ""])
      assert.match(invalid.err, /^spapi: -, line 2, column 5: Syntax Error/)
    }).pipe(Effect.scoped, Effect.provide(server)), 300_000)

  it.live(
    "refuses what is not one query, and shows what Amazon wrote about one that failed, without its JSON",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* environment]
        const file = join(home, "q.graphql")
        writeFileSync(file, query)
        const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, stdin: string, message: RegExp]> = [
          [["-"], " \n", /stdin holds no query/],
          [["-"], "mutation { a }", /it is a mutation/],
          [["-"], "query A { a } query B { b }", /it has 2 operations/],
          [["-"], "query($a: Int) { a }", /it has variables/],
          [[file, "--out", file, "--format", "csv"], "", /is the file of the query/],
          [[file, "--resume", "1"], "", /leave the file out/],
          [["--resume", " "], "", /--resume: the id is empty/],
          [["-", "--out", join(home, "a.docx")], query, /names no format/]
        ]
        yield* Effect.forEach(cases, ([args, stdin, message]) =>
          Effect.map(spapi(["kiosk", ...args], env, { stdin }), (ended) => {
            assert.deepStrictEqual([ended.code, ended.out], [2, ""], args.join(" "))
            assert.match(ended.err, message)
          }), { concurrency: 3 })
        assert.strictEqual(readFileSync(file, "utf8"), query)
        const fatal = yield* spapi(["kiosk", "-"], env, {
          stdin: query.replace("ATVPDKIKX0DER", "A1PA6795UKMFR9")
        })
        assert.strictEqual(fatal.code, 5)
        assert.match(
          fatal.err,
          /^spapi: Query \d+: Amazon could not run the query: [^{}]+ \(InvalidQuery\)\n {2}what to do: [^\n]+\n$/
        )
      }).pipe(Effect.scoped, Effect.provide(server)),
    300_000
  )
})
