/** `spapi context`. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { app } from "../../packages/cli/src/app.ts"
import { context } from "../../packages/cli/src/commands/context/text.ts"
import { place } from "../../packages/cli/src/reference/operations.ts"
import { spapi } from "./support/inProcess.ts"

describe("spapi context", () => {
  it.live("prints less than 4 kB, whatever the settings are", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(["context", "--agent"])
      assert.deepStrictEqual([code, err, out], [0, "", `${context}\n`])
      assert.isAtMost(Buffer.byteLength(out), 4096)
    }))

  it("names commands and operations that exist", () => {
    const commands = app.subcommands.flatMap((group) => group.commands.map(({ name }) => name))
    const named = [...context.matchAll(/spapi ([a-z][a-z-]+)/g)].map(([, name]) => name!)
    assert.isNotEmpty(named)
    for (const name of named) assert.include(commands, name)
    for (const [, name] of context.matchAll(/(?:call|describe) (\w+\.\w+)/g)) assert.property(place(name!), "section")
  })
})
