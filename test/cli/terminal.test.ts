/** What the command shows on a terminal, and what it writes into pipes and files. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { spapi, spapiShown } from "./support/inProcess.ts"
import { spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

const participations = ["call", "sellers.getMarketplaceParticipations", "--sandbox"]
const bold = "\u001b[1m"

describe("spapi on a terminal", () => {
  it.live("prints a table of the rows, which is as wide as the terminal and says what did not fit", () =>
    Effect.gen(function*() {
      const args = [...participations, "--query", "payload[].{id:marketplace.id,name:marketplace.name,store:storeName}"]
      const { code, screen, sent } = yield* spapiOnTerminal(args)
      assert.strictEqual(code, 0)
      assert.deepStrictEqual(screen.slice(0, 2), [
        "id              name           store",
        "ATVPDKIKX0DER   Amazon.com     Sandbox Goods Inc."
      ])
      assert.include(sent, bold)
      const narrow = yield* spapiShown(args, {}, { columns: 24 })
      assert.deepStrictEqual([narrow.code, narrow.screen[1]], [0, "ATVPDKIKX0…  Amazon.com"])
      assert.match(narrow.screen.join(""), /1 more: store\. *A wider *terminal, --select *or *--json/)
      for (const line of narrow.screen) assert.isAtMost(line.length, 24)
    }))

  it.live("prints JSON with --json, and in a pipe, without colours", () =>
    Effect.gen(function*() {
      const onTerminal = yield* spapiShown([...participations, "--json"])
      const piped = yield* spapiOnTerminal(participations, {}, { pipes: ["out"] })
      const parsed = JSON.parse(piped.out) as { payload: ReadonlyArray<unknown> }
      assert.isNotEmpty(parsed.payload)
      assert.deepStrictEqual(JSON.parse(onTerminal.screen.join("\n")), parsed)
      assert.strictEqual(piped.sent, "")
    }))

  it.live.each<[string, ReadonlyArray<string>, Record<string, string>]>([
    ["--no-color", ["--no-color"], {}],
    ["NO_COLOR", [], { NO_COLOR: "1" }],
    ["TERM=dumb", [], { TERM: "dumb" }]
  ])("has no colours with %s", ([, flags, env]) =>
    Effect.gen(function*() {
      for (const args of [[...participations, ...flags], ["call", "no.such", ...flags], ["--help", ...flags], flags]) {
        assert.notInclude((yield* spapiShown(args, env)).sent, "\u001b[", args.join(" "))
      }
    }))

  it.live("says in one block what failed and what to do, in colours where it is read", () =>
    Effect.gen(function*() {
      const { code, screen, sent } = yield* spapiShown(["call", "sellers.getMarketplaceParticipations"], {
        SPAPI_CONFIG: "/none"
      })
      assert.strictEqual(code, 3)
      assert.match(
        screen.join("\n"),
        /^spapi: SPAPI_CLIENT_ID: is not set; .*\n.*\n? *what to do: set it in the environment, or by/s
      )
      assert.include(sent, "\u001b[31m")
    }))
})

describe("spapi", () => {
  it.live("alone names the five commands that people need", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi([])
      assert.deepStrictEqual([code, err], [0, ""])
      assert.lengthOf(out.match(/^ {2}spapi /gm) ?? [], 5)
    }))

  it.live("reports a mistake on the command line in a few lines, and an agent with JSON", () =>
    Effect.gen(function*() {
      const people = yield* spapi(["cal"])
      assert.deepStrictEqual([people.code, people.out], [2, ""])
      assert.isAtMost(people.err.trimEnd().split("\n").length, 6)
      assert.include(people.err, "spapi --help")
      const agent = yield* spapi(["call", "--agent", "--no-such-flag"])
      assert.deepStrictEqual([agent.code, agent.out], [2, ""])
      const { error } = JSON.parse(agent.err) as { error: { kind: string; exitCode: number; message: string } }
      assert.deepStrictEqual([error.kind, error.exitCode], ["usage", 2])
      assert.include(error.message, "--no-such-flag")
    }))

  it.live("--select keeps the named properties, --query what an expression selects", () =>
    Effect.gen(function*() {
      const selected = yield* spapi([
        ...participations,
        "--query",
        "payload",
        "--select",
        "storeName,marketplace.countryCode,none"
      ])
      assert.deepStrictEqual((JSON.parse(selected.out) as ReadonlyArray<unknown>)[0], {
        storeName: "Sandbox Goods Inc.",
        "marketplace.countryCode": "US",
        none: null
      })
      const counted = yield* spapi([...participations, "--agent", "--query", "length(payload)"])
      assert.deepStrictEqual(counted, { code: 0, out: "3\n", err: "" })
      const wrong = yield* spapi([...participations, "--query", "payload["])
      assert.deepStrictEqual([wrong.code, wrong.out], [2, ""])
      assert.match(wrong.err, /^spapi: --query: /)
    }))

  it.live("says that the disk is full", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapiProcess(participations, {}, { stdoutFile: "/dev/full" })
      assert.strictEqual(code, 8)
      assert.match(err, /^spapi: The output: no space is left on the device\n {2}what to do: /)
    }))
})
