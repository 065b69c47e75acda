/**
 * `pnpm bench:sandbox-report`: the memory that the sandbox takes to send a large report. The server runs as users start
 * it, in a process of its own. One reader downloads the whole document as fast as possible; then another one reads
 * slowly and leaves in the middle. Prints rows, bytes, seconds and the peak memory of the server; fails above 200 MB,
 * and when a row is missing.
 *
 * 10 million rows by default; `--rows` takes another number, `--quick` is 500,000. `--server` is the program to start.
 */
import { request } from "@effect/platform-node/Undici"
import { execFileSync, spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { createGunzip } from "node:zlib"

const limit = 200

const { values: flags } = parseArgs({
  options: { rows: { type: "string" }, quick: { type: "boolean" }, server: { type: "string" } }
})
const rows = Number(flags.rows ?? (flags.quick ? 500_000 : 10_000_000))
const program = flags.server ?? fileURLToPath(new URL("../../sandbox/src/main.ts", import.meta.url))

const server = spawn(process.execPath, [program, "--processing-time", "1 millis"], {
  stdio: ["ignore", "pipe", "inherit"]
})
process.on("exit", () => server.kill())

/** What the sandbox prints for its clients. */
const environment = await new Promise<Record<string, string>>((resolve, reject) => {
  let text = ""
  server.stdout.on("data", (chunk) => {
    text += String(chunk)
    const variables = Object.fromEntries(
      [...text.matchAll(/^export (SPAPI_\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value])
    )
    if (variables["SPAPI_REFRESH_TOKEN"] !== undefined) resolve(variables)
  })
  server.on("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)))
})

const status = `/proc/${server.pid}/status`
const keepsPeak = existsSync(status)
let most = 0
/** The peak memory of the server so far, in MB. Linux records it; elsewhere it is sampled. */
const peak = (): number => {
  const text = keepsPeak
    ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(server.pid)], { encoding: "utf8" })
  return most = Math.max(most, Number(text) / 1024)
}
if (!keepsPeak) setInterval(peak, 250).unref()

/** The properties of a response of the sandbox that are read here. */
type Fields = Readonly<Record<"access_token" | "reportId" | "reportDocumentId" | "url", string>>

const post = async (url: string, headers: Record<string, string>, body: string): Promise<Fields> =>
  (await request(url, { method: "POST", headers, body })).body.json() as Promise<Fields>

const endpoint = environment["SPAPI_ENDPOINT"]!
const { access_token: token } = await post(
  environment["SPAPI_LWA_ENDPOINT"]!,
  { "content-type": "application/x-www-form-urlencoded" },
  new URLSearchParams({
    grant_type: "refresh_token",
    client_id: environment["SPAPI_CLIENT_ID"]!,
    client_secret: environment["SPAPI_CLIENT_SECRET"]!,
    refresh_token: environment["SPAPI_REFRESH_TOKEN"]!
  }).toString()
)
const headers = { "x-amz-access-token": token }
const { reportId } = await post(
  `${endpoint}/reports/2021-06-30/reports`,
  { ...headers, "content-type": "application/json" },
  JSON.stringify({
    reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
    marketplaceIds: ["ATVPDKIKX0DER"],
    reportOptions: { rows: String(rows) }
  })
)
await sleep(50)
const get = async (path: string): Promise<Fields> =>
  (await request(endpoint + path, { headers })).body.json() as Promise<Fields>
const { reportDocumentId } = await get(`/reports/2021-06-30/reports/${reportId}`)
const { url } = await get(`/reports/2021-06-30/documents/${reportDocumentId}`)

const show = (name: string, text: string) => console.log(`${name.padEnd(16)}${text}`)
show("started", `server ${peak().toFixed(0)} MB`)

const started = performance.now()
const { body } = await request(url)
let compressed = 0
let bytes = 0
let lines = 0
body.on("data", (chunk: Uint8Array) => {
  compressed += chunk.length
})
for await (const chunk of body.pipe(createGunzip({ chunkSize: 256 * 1024 })) as AsyncIterable<Uint8Array>) {
  bytes += chunk.length
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
}
const seconds = (performance.now() - started) / 1000
show(
  "a fast reader",
  `${lines - 1} rows, ${(bytes / 1e6).toFixed(0)} MB (${(compressed / 1e6).toFixed(0)} MB gzipped) in ${
    seconds.toFixed(1)
  } s, ${(lines / seconds / 1000).toFixed(0)} k rows/s, server ${peak().toFixed(0)} MB`
)

const slow = await request(url)
let taken = 0
for await (const chunk of slow.body as AsyncIterable<Uint8Array>) {
  taken += chunk.length
  await sleep(20)
  if (taken > Math.min(compressed / 2, 5e6)) break
}
show("a slow reader", `${(taken / 1e6).toFixed(1)} MB taken, then gone, server ${peak().toFixed(0)} MB`)

server.kill()
if (lines - 1 !== rows) throw new Error(`${lines - 1} rows came, ${rows} were asked for`)
if (most > limit) throw new Error(`the sandbox took ${most.toFixed(0)} MB; ${limit} MB are allowed`)
process.exit()
