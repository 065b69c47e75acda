/** What a script may rely on, for every command of the tree: exit codes, stdout, and errors as one line of JSON. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type * as Command from "effect/cli/Command"
import { app } from "../../packages/cli/src/app.ts"
import { exitCodes } from "../../packages/cli/src/output/exitCodes.ts"
import { spapi } from "./support/inProcess.ts"
import { spapiProcess } from "./support/spapi.ts"

/** The paths of all commands that have no subcommands. */
const leaves = (command: Command.Command.Any, path: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  command.subcommands.length === 0
    ? [path]
    : command.subcommands.flatMap(({ commands }) => commands.flatMap((inner) => leaves(inner, [...path, inner.name])))

const all = leaves(app as unknown as Command.Command.Any, [])

/** No settings of who runs the tests. */
const env = { SPAPI_CONFIG: "/nonexistent/config.toml" }

/** One of each kind is a process of its own, whose exit code is that of the system. */
const runOf = (isProcess: boolean) => isProcess ? spapiProcess : spapi

/** The error of stderr, which is one line of JSON. */
const errorOf = (err: string): Readonly<Record<string, unknown>> => {
  assert.match(err, /^\{"error":\{.*\}\}\n$/)
  return JSON.parse(err).error
}

describe("for scripts, every command", () => {
  it("is among those that are walked", () => {
    assert.isAtLeast(all.length, 25)
  })

  it.live.each(["--agent", "--json"].flatMap((flag) => all.map((path) => [path.join(" "), flag, path] as const)))(
    "%s %s: a mistake is one line of JSON on stderr, with the exit code, and stdout is empty",
    ([, flag, path]) =>
      Effect.gen(function*() {
        const { code, err, out } = yield* runOf(path === all[0])([...path, "--no-such-flag", flag], env)
        assert.deepStrictEqual([code, out], [2, ""])
        const error = errorOf(err)
        assert.deepInclude(error, { kind: "usage", exitCode: 2 })
        assert.include(String(error["message"]), "--no-such-flag")
        assert.isString(error["advice"])
      })
  )

  it.live.each([
    ["call", "sellers.getMarketplaceParticipations"],
    ["report", "GET_MERCHANT_LISTINGS_ALL_DATA", "--marketplace", "DE"],
    ["orders", "--marketplace", "DE"],
    ["doctor"],
    ["config", "check"]
  ])("without settings %j ends with 3 and the kind configuration", (args) =>
    Effect.gen(function*() {
      const { code, err } = yield* runOf(args[0] === "orders")([...args, "--agent"], env)
      assert.strictEqual(code, exitCodes.configuration)
      // `doctor` has its failures in its result.
      if (args[0] !== "doctor") assert.deepInclude(errorOf(err), { kind: "configuration", exitCode: 3 })
    }))

  it.live.each([
    ["call", "sellers.getMarketplaceParticipations", "--sandbox"],
    ["operations", "orders"],
    ["describe", "orders.searchOrders"],
    ["marketplaces", "DE"],
    ["report-types", "inventory"],
    ["feed-types"],
    ["notification-types"],
    ["config", "show"],
    ["doctor", "--sandbox"]
  ])("the result of %j with --agent is one line of JSON, and stderr is empty", (args) =>
    Effect.gen(function*() {
      const { code, err, out } = yield* runOf(args[0] === "call")([...args, "--agent"], env)
      assert.deepStrictEqual([code, err], [0, ""])
      assert.match(out, /^[[{].*[\]}]\n$/)
      JSON.parse(out)
    }))
})
