/** How `spapi mcp` starts and ends. What its tools do is in test/e2e/mcp.test.ts. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapiProcess } from "./support/spapi.ts"

describe("spapi mcp", () => {
  it.live("does not choose among several profiles, even where the file has a default", () =>
    Effect.gen(function*() {
      const folder = mkdtempSync(join(tmpdir(), "spapi-mcp-"))
      const file = join(folder, "config.toml")
      const profile = "region = \"na\"\nclient_id = \"a\"\nclient_secret = \"b\"\nrefresh_token = \"c\"\n"
      writeFileSync(file, `default_profile = "one"\n[profiles.one]\n${profile}[profiles.two]\n${profile}`, {
        mode: 0o600
      })
      const { code, err, out } = yield* spapiProcess(["mcp"], { SPAPI_CONFIG: file })
      assert.deepStrictEqual([code, out], [3, ""])
      assert.match(err, /--profile with one of one, two/)
      rmSync(folder, { recursive: true })
    }))

  it.live("refuses sections that do not exist, and ends well with its stdin", () =>
    Effect.gen(function*() {
      const wrong = yield* spapiProcess(["mcp", "--sandbox", "--allow-writes", "listing,everything"])
      assert.deepStrictEqual([wrong.code, wrong.out], [2, ""])
      assert.match(wrong.err, /no section is called listing\b/)
      const folder = mkdtempSync(join(tmpdir(), "spapi-mcp-"))
      const audit = join(folder, "audit.jsonl")
      const { code, err, out } = yield* spapiProcess([
        "mcp",
        "--sandbox",
        "--allow-writes",
        "listings,feeds",
        "--audit",
        audit
      ])
      assert.deepStrictEqual([code, err, out], [0, "", ""])
      assert.strictEqual(statSync(audit).mode & 0o777, 0o600)
      rmSync(folder, { recursive: true })
    }))
})
