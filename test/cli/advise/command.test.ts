/** `spapi advise` as a process: on logs of real traffic of other clients and of this one. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import type { Advice } from "../../../packages/cli/src/commands/advise/examine.ts"
import { spapi } from "../support/inProcess.ts"
import { environment, spapiOnTerminal } from "../support/spapi.ts"
import { at, type Line, minutes, times } from "./support/log.ts"

interface Printed extends Advice {
  readonly log: Advice["log"] & { readonly cut: ReadonlyArray<string> }
  readonly ignored: number
}

const printed = (out: string): Printed => JSON.parse(out) as Printed
const idsOf = (out: string): ReadonlyArray<string> => printed(out).findings.map(({ id }) => id)

const linesOf = (lines: ReadonlyArray<Line>): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("")

/** A log with one finding. */
const wasteful = linesOf(
  times(60, (index) => at(minutes(index * 30), "sellers.getMarketplaceParticipations"))
)
/** A log with none. */
const thrifty = linesOf(times(60, (index) => at(minutes(index * 60), "sellers.getMarketplaceParticipations")))

const script = fileURLToPath(new URL("support/loops.py", import.meta.url))

/** Runs the wasteful client against a sandbox. */
const loops = (asins: ReadonlyArray<string>) =>
  Effect.flatMap(Sandbox.Sandbox, ({ credentials, url }) =>
    Effect.callback<string>((resume) => {
      const env = {
        PATH: process.env["PATH"],
        SPAPI_ENDPOINT: url,
        SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
        SPAPI_CLIENT_ID: credentials.clientId,
        SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
        SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
        SPAPI_MARKETPLACE_ID: "ATVPDKIKX0DER"
      }
      execFile("python3", [script, JSON.stringify(asins)], { env }, (error, stdout, stderr) =>
        resume(error === null ? Effect.succeed(stdout) : Effect.die(new Error(stderr))))
    }))

describe("spapi advise", () => {
  it.live("names what another client wastes, from the log of the sandbox", () =>
    Effect.gen(function*() {
      const { url, world } = yield* Sandbox.Sandbox
      const asins = [...(yield* world.seller()).listings.values()].slice(0, 40).map(({ asin }) => asin)
      yield* loops(asins)
      const { code, err, out } = yield* spapi(["advise", "--sandbox-url", url])
      assert.deepStrictEqual([code, err], [0, ""])
      assert.sameMembers([...idsOf(out)], [
        "batch:productPricingV0.getItemOffers",
        "repeated:sellers.getMarketplaceParticipations",
        "tokens:lwa.token",
        "refused-again:ordersV0.getOrders",
        "removed:ordersV0.getOrders"
      ])
      const byId = new Map(printed(out).findings.map((finding) => [finding.id, finding]))
      const items = new Set(asins).size
      assert.deepEqual(byId.get("batch:productPricingV0.getItemOffers")?.calls, {
        now: items,
        after: Math.ceil(items / 20)
      })
      assert.deepEqual(byId.get("refused-again:ordersV0.getOrders")?.calls, { now: 16, after: 3 })
      assert.strictEqual(byId.get("tokens:lwa.token")?.calls.now, asins.length + 1)
      // What identifies an item, a person or a token is in no finding.
      for (const asin of asins) assert.notInclude(out, asin)
    }).pipe(Effect.provide(Sandbox.layerServer({ usagePlans: "off", recordBodies: true }))), 300_000)

  it.live(
    "says what it cannot judge where the sandbox records no parameters, and judges the rest",
    () =>
      Effect.gen(function*() {
        const { url, world } = yield* Sandbox.Sandbox
        const asins = [...(yield* world.seller()).listings.values()].slice(0, 20).map(({ asin }) => asin)
        yield* loops(asins)
        const { out } = yield* spapi(["advise", "--sandbox-url", url])
        assert.includeMembers([...idsOf(out)], ["repeated:sellers.getMarketplaceParticipations", "tokens:lwa.token"])
        const { notJudged } = printed(out)
        assert.include(notJudged.map(({ rule }) => rule), "batch")
        assert.include(notJudged.map(({ because }) => because).join(), "--record-bodies")
      }).pipe(Effect.provide(Sandbox.layerServer({ usagePlans: "off" }))),
    300_000
  )

  it.live(
    "reads the log that --log has other commands write, which holds no secret, and finds nothing in one call",
    () =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const file = `${yield* fs.makeTempDirectoryScoped()}/requests.jsonl`
        const env = yield* environment
        const order = yield* Sandbox.Sandbox.use(({ world }) => world.addOrder({ channel: "MFN" }))
        for (let run = 0; run < 2; run++) {
          const called = yield* spapi(["call", "orders_2026-01-01.getOrder", "--order-id", order, "--log", file], env)
          assert.deepStrictEqual([called.code, called.err], [0, ""])
        }
        const written = yield* fs.readFileString(file)
        for (const secret of [env.SPAPI_CLIENT_SECRET, env.SPAPI_REFRESH_TOKEN, order, "Atza|"]) {
          assert.notInclude(written, secret)
        }
        const lines = written.trimEnd().split("\n").map((line) => JSON.parse(line) as Line)
        assert.deepStrictEqual(lines.map(({ operation }) => operation), [
          "lwa.token",
          "orders_2026-01-01.getOrder",
          "lwa.token",
          "orders_2026-01-01.getOrder"
        ])
        // Processes with the same settings write the same hashes.
        assert.deepStrictEqual(lines[1]?.parameters, lines[3]?.parameters)
        const { code, out } = yield* spapi(["advise", file, "--check"])
        assert.deepStrictEqual([code, printed(out).findings, printed(out).log.requests], [0, [], 4])
      }).pipe(Effect.provide([Sandbox.layerServer(), NodeFileSystem.layer])),
    300_000
  )

  it.live("a file for --log that cannot be written is named, in the words of the system, to programs too", () =>
    Effect.gen(function*() {
      const args = ["call", "sellers.getMarketplaceParticipations", "--sandbox", "--log", "/dev/full"]
      const { code, err, out } = yield* spapi([...args, "--agent"])
      assert.strictEqual(code, 0)
      assert.isObject(JSON.parse(out))
      const { log } = JSON.parse(err)
      assert.strictEqual(log.level, "warn")
      assert.match(log.message, /cannot be written to \/dev\/full: .*no space left on device/)
    }))

  it.live(
    "a file for --log that cannot be opened ends the command before it sends anything",
    () =>
      Effect.gen(function*() {
        const { requests } = yield* Sandbox.Sandbox
        const { code, err, out } = yield* spapi(
          ["call", "sellers.getAccount", "--log", "/nonexistent/requests.jsonl"],
          yield* environment
        )
        assert.deepStrictEqual([code, out], [8, ""])
        assert.include(err, "/nonexistent/requests.jsonl")
        assert.isEmpty(yield* requests)
      }).pipe(Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live(
    "exits with 0 whatever it finds, and with 1 for --check, unless all is ignored",
    () =>
      Effect.gen(function*() {
        const plain = yield* spapi(["advise", "-"], {}, { stdin: wasteful })
        assert.deepStrictEqual([plain.code, idsOf(plain.out)], [0, ["repeated:sellers.getMarketplaceParticipations"]])
        const checked = yield* spapi(["advise", "-", "--check"], {}, { stdin: wasteful })
        assert.deepStrictEqual([checked.code, checked.out], [1, plain.out])
        assert.include(checked.err, "repeated:sellers.getMarketplaceParticipations")
        for (const ignored of ["repeated", "at-plan, repeated:sellers.getMarketplaceParticipations"]) {
          const { code, out } = yield* spapi(["advise", "-", "--check", "--ignore", ignored], {}, { stdin: wasteful })
          assert.deepStrictEqual([code, idsOf(out), printed(out).ignored], [0, [], 1])
        }
        assert.strictEqual((yield* spapi(["advise", "-", "--check"], {}, { stdin: thrifty })).code, 0)
      }),
    300_000
  )

  it.live(
    "reads several files, compressed or cut off, counts what is not a request, and says so on a terminal",
    () =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const directory = yield* fs.makeTempDirectoryScoped()
        const [first, second] = [`${directory}/log.1.gz`, `${directory}/log`]
        const half = wasteful.length / 2
        const middle = wasteful.indexOf("\n", half) + 1
        yield* fs.writeFile(first, gzipSync(wasteful.slice(0, middle)))
        yield* fs.writeFileString(second, `[info] started\n${wasteful.slice(middle)}{"time":"2026`)
        const { out } = yield* spapi(["advise", first, second])
        assert.deepInclude(printed(out).log, { requests: 60, foreign: 2, cut: [second] })
        assert.deepStrictEqual(idsOf(out), ["repeated:sellers.getMarketplaceParticipations"])
        const { code, screen } = yield* spapiOnTerminal(["advise", first, second], {}, { columns: 100 })
        const shown = screen.join("\n")
        assert.strictEqual(code, 0)
        for (
          const part of [
            "60 requests from 2026-11-20 00:00:00Z to 2026-11-21 05:30:00Z, 1 accounts: 1 findings",
            "warning   repeated:sellers.getMarketplaceParticipations",
            "do        keep the response for 24 hours",
            "code      yield* Sellers.marketplaces",
            "busiest hour",
            "2 lines are not requests",
            "is missing"
          ]
        ) assert.include(shown, part)
        for (const line of screen) assert.isAtMost(line.length, 100)
      }).pipe(Effect.provide(NodeFileSystem.layer)),
    300_000
  )

  it.live("says what is wrong with what it is given, and with which exit code", () =>
    Effect.gen(function*() {
      const cases: ReadonlyArray<readonly [ReadonlyArray<string>, number, string]> = [
        [["advise"], 2, "name a log"],
        [["advise", "/nonexistent.jsonl"], 8, "/nonexistent.jsonl"],
        [["advise", "-"], 8, "No request was found"],
        [["advise", "--sandbox-url", "sandbox"], 2, "is not the address of a sandbox"],
        [["advise", "--sandbox-url", "http://127.0.0.1:1"], 7, "does not respond"]
      ]
      for (const [args, code, message] of cases) {
        const ended = yield* spapi(args, {}, { stdin: "hello\n" })
        assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
        assert.include(ended.err, message)
      }
    }), 300_000)
})
