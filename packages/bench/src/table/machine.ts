/** What the figures were measured with, and what else the machine did. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { folderOf } from "./peers.ts"

const bench = fileURLToPath(new URL("../../", import.meta.url))

const versionIn = (folder: string | undefined): string =>
  folder === undefined ? "not installed" : JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version

const commit = (): string => {
  try {
    return execFileSync("git", ["rev-parse", "--short=10", "HEAD"], { cwd: bench, encoding: "utf8" }).trim()
  } catch {
    return "unknown"
  }
}

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly platform: string
  readonly versions: Readonly<Record<string, string>>
  readonly commit: string
}

/** The versions of packages that the benchmarks import, by name. */
export const versionsOf = (names: ReadonlyArray<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, versionIn(folderOf(name, bench))]))

/** What the table of figures is measured with. */
const tableVersions = (): Readonly<Record<string, string>> => {
  const platformNode = folderOf("@effect/platform-node", bench)
  return {
    ...versionsOf(["effect-sp-api", "effect"]),
    undici: versionIn(platformNode && folderOf("undici", platformNode)),
    ...versionsOf(["amazon-sp-api", "@smithy/signature-v4"])
  }
}

export const machine = (versions = tableVersions()): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
  platform: `${process.platform} ${process.arch}`,
  versions: { Node: process.versions.node, ...versions },
  commit: commit()
})

/** What the machine does while the benchmark waits. */
export interface Load {
  /** The load average of the last minute. Before later rounds it contains the benchmark itself. */
  readonly average: number
  /** How many cores other programs keep busy. */
  readonly others: number
}

const times = (): { readonly busy: number; readonly all: number } => {
  let [busy, all] = [0, 0]
  for (const { times: { idle, irq, nice, sys, user } } of cpus()) {
    busy += user + nice + sys + irq
    all += user + nice + sys + irq + idle
  }
  return { busy, all }
}

/** Watches for two seconds. */
export const load = async (): Promise<Load> => {
  const [average = 0] = loadavg()
  const before = times()
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const after = times()
  const share = (after.busy - before.busy) / Math.max(1, after.all - before.all)
  return { average: Math.round(average * 100) / 100, others: Math.round(share * cpus().length * 100) / 100 }
}

/**
 * Whether other programs are at work: an eighth of the machine, before a round. The load average says less: it
 * remembers for minutes what has ended.
 */
export const isBusy = (cores: number, loads: ReadonlyArray<Load>): boolean =>
  loads.some(({ others }) => others > cores / 8)
