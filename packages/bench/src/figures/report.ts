/**
 * `node report.ts <contender> <case> [bytes]`: one contender reads one report of a server in another process, and
 * prints one line of JSON: rows, rows and megabytes per second, seconds of wall and of CPU, and the peak of its memory
 * in MB. The contender is bundled first and runs in a process of its own, so that stripping types counts for none.
 *
 * Contenders: `hand`, the fastest loop that we could write; `peer`, the stream of amazon-sp-api and a loop that splits
 * it; `ours`; and for the decompressed bytes alone `bytes-hand`, `bytes-peer`, `bytes-ours`. The cases are those of
 * `reportKind.ts`.
 */
import { fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const [contender = "ours", kind = "wide", size = "1e9"] = process.argv.slice(2)

/** A folder from which the packages of the bench resolve. */
const bundle = fileURLToPath(new URL(`../../node_modules/.figures/report-${process.pid}.mjs`, import.meta.url))
const build = await rolldown({
  input: fileURLToPath(new URL("./reportRun.ts", import.meta.url)),
  platform: "node",
  external: ["amazon-sp-api"],
  logLevel: "silent"
})
await build.write({ file: bundle, format: "esm", codeSplitting: false })
await build.close()

const server = fork(new URL("./reportServer.ts", import.meta.url), [kind, size], {
  stdio: ["ignore", "pipe", "inherit", "ipc"]
})
const [address] = await once(server.stdout!, "data")
const { status } = spawnSync(process.execPath, [bundle, contender, kind, String(address).trim()], {
  stdio: ["ignore", "inherit", "inherit"]
})
rmSync(bundle)
process.exit(status ?? 1)
