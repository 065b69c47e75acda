/** `pnpm effect:check` finds what type-checks and yet is wrong with Effect 4. */
import { assert, it } from "@effect/vitest"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { capture, root } from "../../packages/tools/src/support/workspace.ts"

const program = `import { Effect } from "effect"

export const floating = Effect.gen(function*() {
  Effect.log("never runs")
  yield* Effect.log("runs")
})

export const unreturned = Effect.gen(function*() {
  yield* Effect.fail("stop")
})

// @ts-expect-error: this is its name in Effect 3
export const outdated = Effect.zipRight
`

it("floating effects, failures that are not returned and names of Effect 3 are errors", () => {
  const directory = mkdtempSync(join(root, "node_modules/.effect-check-"))
  try {
    writeFileSync(join(directory, "program.ts"), program)
    writeFileSync(
      join(directory, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", include: ["program.ts"] })
    )
    const { output, status } = capture(join(root, "node_modules/.bin/effect-tsgo"), [
      "diagnostics",
      "--project",
      join(directory, "tsconfig.json"),
      "--format",
      "text",
      "--severity",
      "error,warning",
      "--strict"
    ])
    const found = [...output.matchAll(/program\.ts\((\d+),\d+\): (\w+) effect\((\w+)\)/g)].map(([, ...parts]) =>
      parts.join(" ")
    )
    assert.deepStrictEqual(found, [
      // Once for the file, as it seems to be written for Effect 3, and then for each place.
      "1 error outdatedApi",
      "4 error floatingEffect",
      "9 error missingReturnYieldStar",
      "13 error outdatedApi"
    ])
    assert.notStrictEqual(status, 0)
  } finally {
    rmSync(directory, { recursive: true })
  }
})
