/**
 * `pnpm bench:report`: how fast a large report becomes rows. Rows per second and memory of `Document.text` and
 * `Delimited.tsv`, against a hand-written loop over undici and zlib, alternately, each in a process of its own, against
 * one server. The file has 1 GB uncompressed; `--quick` takes 50 MB, `--bytes` another size. Fails when the rows are
 * slower than the loop or take more than 250 MB; `--quick`, where the start counts more, may take a quarter longer.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { request } from "@effect/platform-node/Undici"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { createGunzip } from "node:zlib"

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean" },
    bytes: { type: "string" },
    rounds: { type: "string" },
    run: { type: "string" },
    url: { type: "string" }
  }
})

type Row = Record<string, string>

/** The hand-written loop: lines and columns by `split`, a row as an object. */
const byHand = async (url: string): Promise<number> => {
  const { body } = await request(url)
  const gunzip = body.pipe(createGunzip())
  gunzip.setEncoding("utf8")
  let names: Array<string> | undefined
  let rest = ""
  let count = 0
  const take = (rows: Array<Row>) => {
    count += rows.length
  }
  for await (const chunk of gunzip as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop()!
    const rows: Array<Row> = []
    for (const line of lines) {
      const cells = (line.endsWith("\r") ? line.slice(0, -1) : line).split("\t")
      if (names === undefined) {
        names = cells
        continue
      }
      const row: Row = {}
      for (let index = 0; index < names.length; index++) row[names[index]!] = cells[index] ?? ""
      rows.push(row)
    }
    take(rows)
  }
  return count
}

const ours = (url: string): Promise<number> => {
  let count = 0
  return Document.text({ url, compressionAlgorithm: "GZIP" }).pipe(
    Delimited.tsv(),
    Stream.runForEachArray((rows) =>
      Effect.sync(() => {
        count += rows.length
      })
    ),
    Effect.provide(NodeHttpClient.layerUndici),
    Effect.map(() => count),
    Effect.runPromise
  )
}

interface Measured {
  readonly rows: number
  readonly millis: number
  readonly cpu: number
  readonly rss: number
}

const measure = async (work: (url: string) => Promise<number>, url: string): Promise<Measured> => {
  const before = process.cpuUsage()
  const start = performance.now()
  const rows = await work(url)
  const { system, user } = process.cpuUsage(before)
  return {
    rows,
    millis: performance.now() - start,
    cpu: (user + system) / 1000,
    rss: process.resourceUsage().maxRSS / 1024
  }
}

if (flags.run !== undefined) {
  process.stdout.write(JSON.stringify(await measure(flags.run === "hand" ? byHand : ours, flags.url!)))
  process.exit()
}

const bytes = Number(flags.bytes ?? (flags.quick ? 50e6 : 1e9))
const rounds = Number(flags.rounds ?? 3)
const server = fork(new URL("./reportServer.ts", import.meta.url), { stdio: ["ignore", "pipe", "inherit", "ipc"] })
const [line] = await once(server.stdout!, "data")
const url = `http://127.0.0.1:${String(line).trim()}/?bytes=${bytes}`

const run = (which: "hand" | "ours"): Measured => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [
    fileURLToPath(import.meta.url),
    "--run",
    which,
    "--url",
    url
  ], {
    encoding: "utf8"
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

console.log(
  `${(bytes / 1e6).toFixed(0)} MB, 20 columns, gzipped; ${rounds} rounds, each in a process of its own`
)
const ratios: Array<number> = []
let memory = 0
for (let round = 0; round < rounds; round++) {
  const results = { hand: run("hand"), ours: run("ours") }
  if (results.hand.rows !== results.ours.rows) {
    throw new Error(`${results.hand.rows} rows by hand, ${results.ours.rows} ours`)
  }
  for (const [name, { cpu, millis, rows, rss }] of Object.entries(results)) {
    console.log(
      `${name === "hand" ? "by hand" : "ours   "}  ${rows} rows  ${(rows / millis).toFixed(0).padStart(5)} k rows/s  ${
        (bytes / 1e3 / millis).toFixed(0).padStart(4)
      } MB/s  CPU ${(cpu / 1000).toFixed(1).padStart(5)} s  most memory ${rss.toFixed(0).padStart(4)} MB`
    )
  }
  ratios.push(results.hand.millis / results.ours.millis)
  memory = Math.max(memory, results.ours.rss)
}
ratios.sort((a, b) => a - b)
const median = ratios[Math.floor(ratios.length / 2)]!
console.log(
  `rows per second: ${median.toFixed(2)} × the loop by hand (${ratios.map((ratio) => ratio.toFixed(2)).join(", ")})`
)
server.disconnect()
if (median < (flags.quick ? 0.8 : 1) || memory > 250) process.exitCode = 1
