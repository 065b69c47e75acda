/**
 * `pnpm bench:start`: the time of a process that imports one section and makes one call, bundled as for a serverless
 * function, against a bare `node`. Alternately, wall-clock time, median of eleven.
 */
import { fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const folder = mkdtempSync(join(tmpdir(), "effect-sp-api-start-"))
const bundle = join(folder, "one-call.mjs")
const bare = join(folder, "bare.mjs")
writeFileSync(bare, "")
const build = await rolldown({
  input: fileURLToPath(new URL("./oneCall.ts", import.meta.url)),
  platform: "node",
  logLevel: "silent"
})
await build.write({ file: bundle, format: "esm", minify: true, codeSplitting: false })
await build.close()

const server = fork(new URL("./server.ts", import.meta.url), { stdio: ["ignore", "pipe", "inherit", "ipc"] })
const [line] = await once(server.stdout!, "data")
const endpoint = `http://127.0.0.1:${String(line).trim()}`

const time = (...args: ReadonlyArray<string>): number => {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`the process failed: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
const median = (list: ReadonlyArray<number>): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!

const times = { bare: [] as Array<number>, call: [] as Array<number> }
for (let round = 0; round < 11; round++) {
  times.bare.push(time(bare))
  times.call.push(time(bundle, endpoint))
}
console.log(
  `bare node ${median(times.bare).toFixed(0)} ms; one section, one call ${
    median(times.call).toFixed(0)
  } ms (budget 300 where bare node takes 60)`
)
server.disconnect()
rmSync(folder, { recursive: true, force: true })
