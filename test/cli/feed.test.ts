/** `spapi feed`: what it reads and refuses before anything is sent, how it uploads, and how it goes on. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { acknowledgement } from "../sp-api/workflows/support/acknowledgement.ts"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

const american = Effect.map(environment, (env) => ({ ...env, SPAPI_MARKETPLACE: "US" }))
const type = "POST_ORDER_ACKNOWLEDGEMENT_DATA"
const flat = "POST_FLAT_FILE_FULFILLMENT_DATA"

describe("spapi feed", () => {
  it.live(
    "refuses files that Amazon would not read, and unknown types, before anything is sent",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* american]
        const file = (name: string, content: string | Uint8Array) => {
          writeFileSync(join(home, name), content)
          return join(home, name)
        }
        const xml = file("a.xml", "<?xml version=\"1.0\"?><AmazonEnvelope/>")
        const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, message: RegExp, code?: number]> = [
          [[type, file("empty.xml", "")], /content: is empty/],
          [[type, file("a.tsv", "order-id\tb\n1\t2\n")], /looks like TSV.*requires XML; add --unchecked/],
          [[type, file("page.xml", "<!DOCTYPE html><html></html>")], /is a page of HTML; add --unchecked/],
          [[flat, file("a.xlsx", "PK\u0003\u0004…")], /is a ZIP archive, as \.xlsx files are/],
          [[flat, file("a.gz", gzipSync("a\tb"))], /compressed with gzip.*\n.*gunzip -c \S+a\.gz \| spapi feed/],
          [[flat, file("latin.tsv", Buffer.from("Caf\u00e9\t1", "latin1"))], /is not UTF-8.*\n.*charset=windows-1252/],
          [[flat, file("wide.tsv", Buffer.from("\ufeffa\tb", "utf16le"))], /is not UTF-8.*\n.*charset=UTF-16/],
          [["POST_ORDER_ACKNOWLEDGMENT_DATA", xml], /No feed type.*\n.*is it POST_ORDER_ACKNOWLEDGEMENT_DATA/],
          [["POST_SOMETHING_NEW", xml, "--unchecked"], /add --content-type/],
          [["POST_PRODUCT_DATA", xml], /no longer accepted feeds of this type since .*use JSON_LISTINGS_FEED/],
          [[type, xml, "--resume", "1"], /--resume prints the result/],
          [[type, join(home, "none.xml")], /none\.xml: the file or folder does not exist/, 8],
          [[type, home], /it is a folder/, 8]
        ]
        yield* Effect.forEach(cases, ([args, message, code = 2]) =>
          Effect.map(spapi(["feed", ...args, "--yes"], env), (ended) => {
            assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
            assert.match(ended.err, message)
          }), { concurrency: 3 })
        const { requests } = yield* Sandbox.Sandbox
        assert.deepStrictEqual(yield* requests, [])
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live(
    "streams a file, stdin and content in another charset; a byte order mark and the case of the type do not matter",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* american]
        const xml = yield* acknowledgement
        const marked = join(home, "marked.xml")
        writeFileSync(marked, `\ufeff${xml}`)
        const latin = join(home, "latin.tsv")
        writeFileSync(latin, Buffer.from("order-id\tname\n1\tCaf\u00e9\n", "latin1"))
        const [first, second, other] = yield* Effect.all([
          spapi(["feed", type.toLowerCase(), marked, "--yes"], env),
          spapi(["feed", type, "-", "--yes"], env, { stdin: xml }),
          spapi(
            ["feed", flat, latin, "--yes", "--content-type", "text/tab-separated-values; charset=windows-1252"],
            env
          )
        ], { concurrency: 3 })
        for (const { code, err, out } of [first, second]) {
          assert.deepStrictEqual([code, err, (JSON.parse(out) as { outcome: string }).outcome], [0, "", "success"])
        }
        // Sent, and refused for what it holds.
        assert.strictEqual(other.code, 5)
        assert.property(JSON.parse(other.out), "feedId")
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ processingTime: "1 millis" }))),
    300_000
  )

  it.live(
    "says on a terminal, after Ctrl-C, how to see the result of what was submitted",
    () =>
      Effect.gen(function*() {
        const [home, env] = [yield* folder, yield* american]
        const file = join(home, "a.xml")
        writeFileSync(file, yield* acknowledgement)
        const ended = yield* spapiOnTerminal(["feed", type, file], env, {
          columns: 200,
          type: [{ after: "for US?", keys: "y\r" }, { after: "the feed", keys: "\u0003" }]
        })
        assert.strictEqual(ended.code, 130)
        assert.match(ended.screen.join("\n"), /continue with: spapi feed --resume \d+/)
        const { requestsOf } = yield* Sandbox.Sandbox
        assert.lengthOf(yield* requestsOf("feeds_2021-06-30.createFeed"), 1)
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ processingTime: "1 hour" }))),
    300_000
  )

  it.live("shows the issues of a feed as a table", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, yield* american]
      const file = join(home, "a.tsv")
      writeFileSync(file, "order-id\tx\n1\t2\n")
      const { code, screen } = yield* spapiOnTerminal(["feed", flat, file, "--yes"], env, { columns: 160 })
      assert.strictEqual(code, 5)
      assert.match(screen.join("\n"), /^feedId +\d+\n[^]*\n\nissues\nrecord +.*message/)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ processingTime: "1 millis" }))), 300_000)
})
