/** The workspace as the tools see it: where things are, and how commands run. */
import { spawnSync } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../../../../", import.meta.url))

/** A package of the workspace. */
export interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

/** Packages in the order of their dependencies, and by name otherwise. */
const inOrder = (packages: ReadonlyArray<Package>): ReadonlyArray<Package> => {
  const ordered: Array<Package> = []
  const add = (one: Package): void => {
    if (ordered.includes(one)) return
    const needs = { ...one.manifest.dependencies, ...one.manifest.devDependencies, ...one.manifest.peerDependencies }
    for (const other of packages) if (other.manifest.name in needs) add(other)
    ordered.push(one)
  }
  for (const one of packages) add(one)
  return ordered
}

/** The packages that are published: those of the workspace that are not private, in the order of their dependencies. */
export const publicPackages = inOrder(
  globSync("packages/*/package.json", { cwd: root }).sort()
    .map((file) => ({
      folder: join(root, dirname(file)),
      manifest: JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest
    }))
    .filter(({ manifest }) => manifest.private !== true)
)

/** The parts of a package.json that the tools read. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | null>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly engines?: Readonly<Record<string, string>>
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, string | null>> }
}

/** Runs a command to its end; returns its exit code and output. */
export const capture = (command: string, args: ReadonlyArray<string>, cwd: string = root) => {
  const { error, status, stderr, stdout } = spawnSync(command, [...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32"
  })
  if (error !== undefined) throw error
  return { status: status ?? 1, output: stdout + stderr, stdout }
}

/** Runs a command to its end and returns its output; if it fails, prints the output and exits. */
export const run = (command: string, args: ReadonlyArray<string>, cwd: string = root): string => {
  const { output, status, stdout } = capture(command, args, cwd)
  if (status === 0) return stdout
  console.error(`${command} ${args.join(" ")} failed with ${status}:\n${output}`)
  process.exit(1)
}

/** One line per check; `finish` ends the tool, with 1 if any failed. */
export const makeReport = () => {
  let failed = 0
  return {
    check: (what: string, problems: string | ReadonlyArray<string>) => {
      const found = (typeof problems === "string" ? [problems] : problems).filter((problem) => problem !== "")
      if (found.length === 0) return console.log(`  ok    ${what}`)
      failed++
      console.log(`  FAIL  ${what}`)
      for (const problem of found) console.log(problem.trimEnd().replace(/^/gm, "        "))
    },
    finish: () => {
      if (failed > 0) console.error(`${failed} of the checks failed`)
      process.exitCode = failed > 0 ? 1 : 0
    }
  }
}
