/** The process of one contender: `reportRun <contender> <case> <url>` prints its figures. */
import { readFileSync } from "node:fs"
import type { Kind } from "./reportKind.ts"
import { kindOf } from "./reportKind.ts"

/** What a contender read. */
export interface Counted {
  rows: number
  bytes: number
}

/** Reads the report at a URL, as rows and as decompressed bytes. */
export interface Contender {
  readonly rows: (url: string, kind: Kind) => Promise<Counted>
  readonly bytes: (url: string) => Promise<Counted>
}

const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  hand: () => import("./reportHand.ts"),
  peer: () => import("./reportPeer.ts"),
  ours: () => import("./reportOurs.ts")
}

const [name = "", kind = "", url = ""] = process.argv.slice(2)
const isBytes = name.startsWith("bytes-")
const load = contenders[isBytes ? name.slice(6) : name]
if (load === undefined) throw new Error(`no contender ${name}: ${Object.keys(contenders).join(", ")}`)
const contender = await load()

const before = process.cpuUsage()
const start = performance.now()
const { bytes, rows } = isBytes ? await contender.bytes(url) : await contender.rows(url, kindOf(kind))
const seconds = (performance.now() - start) / 1000
const { system, user } = process.cpuUsage(before)

/** In MB. `maxRSS` would begin with the memory of the process that started this one. */
const peak = (): number =>
  process.platform === "linux"
    ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024
    : process.resourceUsage().maxRSS / 1024

process.stdout.write(
  `${
    JSON.stringify({
      contender: name,
      case: kind,
      rows,
      bytes,
      rowsPerSecond: Math.round(rows / seconds),
      megabytesPerSecond: Math.round(bytes / seconds / 1e4) / 100,
      seconds: Math.round(seconds * 1000) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakMegabytes: Math.round(peak())
    })
  }\n`,
  () => process.exit()
)
