/** The terminal session of the README is what the command prints. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { block, page, partsOf, record } from "./session/record.ts"

describe("the terminal session of the README", () => {
  it.live("is what its commands print now; `pnpm session` writes it", () =>
    Effect.gen(function*() {
      const [, session] = partsOf(readFileSync(page, "utf8"))
      assert.strictEqual(session, block(yield* record))
    }), 600_000)
})
