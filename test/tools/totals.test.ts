import { assert, it } from "@effect/vitest"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { capture, root } from "../../packages/tools/src/support/workspace.ts"

/** The closing line of `.ci/run` for this report of vitest; for none without one. */
const closingLine = (report?: object): string => {
  const directory = mkdtempSync(join(tmpdir(), "effect-sp-api-totals-"))
  const file = join(directory, "vitest.json")
  if (report !== undefined) writeFileSync(file, JSON.stringify(report))
  const { output } = capture(process.execPath, [join(root, "packages/tools/src/totals.mjs"), file])
  rmSync(directory, { recursive: true })
  return output
}

it("the totals are those of vitest, after the tests that failed and the beginnings of their errors", () => {
  const testResults = [{
    name: join(root, "test/a.test.ts"),
    status: "failed",
    assertionResults: [
      {
        status: "failed",
        fullName: "pages are in order",
        failureMessages: ["\u001b[31mError: 2\u001b[39m\n    at a.ts:1"]
      },
      { status: "passed", fullName: "pages are whole", failureMessages: [] }
    ]
  }]
  assert.strictEqual(
    closingLine({ numPassedTests: 11, numFailedTests: 1, testResults }),
    "FAILED: test/a.test.ts: pages are in order\n    Error: 2\n        at a.ts:1\n11 passed, 1 failed\n"
  )
})

it("a file that could not be loaded counts as a failure", () => {
  const testResults = [{
    name: join(root, "test/b.test.ts"),
    status: "failed",
    message: "no such module",
    assertionResults: []
  }]
  assert.strictEqual(
    closingLine({ numPassedTests: 12, numFailedTests: 0, testResults }),
    "FAILED: test/b.test.ts\n    no such module\n12 passed, 1 failed\n"
  )
})

it("without a report nothing passed", () => {
  assert.strictEqual(closingLine(), "0 passed, 1 failed\n")
})
