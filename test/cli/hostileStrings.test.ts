/** Strings of others, in every place where a command prints them, change nothing of the terminal. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { safeJson } from "../../packages/cli/src/output/sanitize.ts"
import { layOut } from "../../packages/cli/src/output/table.ts"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

const escape = "\u001b]0;owned\u0007\u001b[2J\u001b[31m"
const hostile = `${escape}\u009b2J\u202egnp.\u2066\r\nspapi: done\u061c`

/** What a terminal would act upon, or write in another order. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const acted = /\u001b(?!\[[0-9;?]*[mKhl]|\[\d*[AG])|[\u0007\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069]/

const operation = "sellers.getMarketplaceParticipations"
const call = ["call", operation]

/** The operation responds with this. */
const respond = (body: unknown, status = 200) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    ({ stubs }) => Effect.andThen(stubs.clear, stubs.add({ operation, response: { status, body } as never }))
  )

const server = Sandbox.layerServer()

describe("strings of Amazon's", () => {
  it.live(
    "that are control sequences, in names, values, columns and errors, do not reach a terminal",
    () =>
      Effect.gen(function*() {
        const env = yield* environment
        for (
          const [body, status] of [
            [{ payload: [{ name: hostile, [hostile]: hostile }] }, 200],
            [{ [hostile]: hostile, inner: { [hostile]: [hostile] } }, 200],
            [{ errors: [{ code: hostile, message: hostile, details: hostile }] }, 400]
          ] as const
        ) {
          yield* respond(body, status)
          for (const flags of [[], ["--json", "--verbose"]]) {
            const { sent } = yield* spapiOnTerminal([...call, ...flags], { ...env, NO_COLOR: "1" }, { columns: 60 })
            assert.notMatch(sent, acted, `${status} ${flags.join(" ")}`)
            assert.notInclude(sent, "\u001b[31m")
          }
        }
      }).pipe(Effect.provide(server)),
    300_000
  )

  it.live("are the same in JSON as Amazon sent them", () =>
    Effect.gen(function*() {
      const body = { payload: [{ name: hostile, [hostile]: "👩‍👩‍👧 漢字 e\u0301" }] }
      yield* respond(body)
      const { code, out } = yield* spapi([...call, "--agent"], yield* environment)
      assert.strictEqual(code, 0)
      assert.deepStrictEqual(JSON.parse(out), body)
      assert.notMatch(out, acted)
    }).pipe(Effect.provide(server)))
})

describe("JSON", () => {
  it("has escapes for what a terminal acts upon, which mean the same", () => {
    for (const value of [hostile, { [hostile]: [hostile] }, "漢字 👩‍👩‍👧", null, 1]) {
      assert.notMatch(safeJson(value), acted)
      assert.deepStrictEqual(JSON.parse(safeJson(value)), value)
    }
  })
})

describe("a table", () => {
  it("is aligned with wide characters and emoji, also in the names of its columns", () => {
    const titles = ["名前", `sku${hostile}`]
    const columns = titles.map((title) => ({ title, cell: (row: unknown) => (row as Record<string, unknown>)[title] }))
    const { lines } = layOut(columns, [
      { [titles[0]!]: "漢字漢字", [titles[1]!]: "1" },
      { [titles[0]!]: "👩‍👩‍👧", [titles[1]!]: "2" },
      { [titles[0]!]: "e\u0301", [titles[1]!]: "3" }
    ], { columns: 60, colors: false })
    assert.deepStrictEqual(lines.slice(1), ["漢字漢字  1", "👩‍👩‍👧        2", "e\u0301         3"])
    assert.notMatch(lines[0]!, acted)
  })
})
