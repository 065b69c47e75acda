/** The memory of sellers, in processes of their own. */
import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const script = fileURLToPath(new URL("./support/heap.ts", import.meta.url))

const measure = async (state: "live" | "idle") => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script, state, "1000"])
  const line = stdout.split("\n").find((line) => line.startsWith("{"))
  return JSON.parse(line!) as { readonly bytes: number; readonly entities: number }
}

describe("memory", () => {
  it("a seller with its access token takes at most 8 kB of heap once its entity has left memory", async () => {
    const { bytes, entities } = await measure("idle")
    assert.strictEqual(entities, 0)
    // 5.9 kB × 1.3
    assert.isAtMost(bytes, 7700)
    assert.isAbove(bytes, 1000)
  }, 180_000)

  it("the entity of a seller takes at most 20 kB more", async () => {
    const { bytes, entities } = await measure("live")
    assert.strictEqual(entities, 2000)
    // 20.6 kB × 1.3
    assert.isAtMost(bytes, 26_800)
  }, 180_000)
})
