/**
 * `node packages/bench/src/figures/start.ts <contender> [runs]`: the CPU time of a process that imports a client and
 * reads its first page of orders from a server in another process. Prints one line of JSON: milliseconds of each run
 * (default: one).
 *
 * Contenders: `bare`, Node alone, which the table subtracts from the others; `amazon-sp-api`; `readme`, the first
 * program of the README, from `node_modules`; `fast`, one operation by our client, from `node_modules`; `bundled`, the
 * same in a bundle.
 */
import { fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Contender } from "./startPrograms.ts"
import { contenders, prepare } from "./startPrograms.ts"

const [name = "readme", runs = "1"] = process.argv.slice(2)
const contender = contenders.find((other): other is Contender => other === name)
if (contender === undefined) throw new Error(`no contender ${name}: ${contenders.join(", ")}`)

const folder = fileURLToPath(new URL(`../../node_modules/.figures/start-${process.pid}`, import.meta.url))
const file = await prepare(contender, folder)
const server = fork(new URL("./startServer.ts", import.meta.url), { stdio: ["ignore", "pipe", "inherit", "ipc"] })
const [line] = await once(server.stdout!, "data")
const endpoint = `http://127.0.0.1:${String(line).trim()}`

const env = {
  ...process.env,
  SPAPI_ENDPOINT: endpoint,
  SPAPI_LWA_ENDPOINT: `${endpoint}/auth/o2/token`,
  SPAPI_CLIENT_ID: "amzn1.application-oa2-client.benchmark",
  SPAPI_CLIENT_SECRET: "benchmark",
  SPAPI_REFRESH_TOKEN: "Atzr|benchmark"
}

const run = (): number => {
  const { output, status } = spawnSync(process.execPath, [file], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"]
  })
  const [, printed = "", errors, cpu] = output
  if (status !== 0 || contender !== "bare" && printed === "") throw new Error(`${contender} failed: ${errors}`)
  return Math.round(Number(cpu))
}

const cpuMillis = Array.from({ length: Number(runs) }, run)
console.log(JSON.stringify({ contender, cpuMillis }))
server.disconnect()
rmSync(folder, { recursive: true, force: true })
