/** Commands, and projects of users in temporary folders. */
import { execFile, spawn } from "node:child_process"
import { cp, mkdir, readFile, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { publicPackages, root } from "../../../packages/tools/src/support/workspace.ts"

/** This Node first, also for npm. */
const environment = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`, CI: "1" }

/** Runs a command to its end; returns what it prints, or fails with it. */
export const execute = (
  file: string,
  args: ReadonlyArray<string>,
  cwd: string,
  env: Readonly<Record<string, string>> = {}
): Promise<string> =>
  new Promise((resolve, reject) =>
    execFile(
      file,
      args,
      { cwd, env: { ...environment, ...env }, timeout: 600_000, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        error === null
          ? resolve(stdout)
          : reject(new Error(`${basename(file)} ${args.join(" ")}: ${`${stderr}\n${stdout}`.trim().slice(-1500)}`))
    )
  )

/** Starts a command, waits for a line with an address on loopback, and calls `use` with it. */
export const serving = async <A>(
  file: string,
  args: ReadonlyArray<string>,
  cwd: string,
  env: Readonly<Record<string, string>>,
  use: (url: string) => Promise<A>
): Promise<A> => {
  const child = spawn(file, args, { cwd, env: { ...environment, ...env }, stdio: "pipe" })
  let output = ""
  try {
    const url = await new Promise<string>((resolve, reject) => {
      const read = (data: Buffer) => {
        output += data.toString()
        const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)
        if (found !== null) resolve(found[0])
      }
      child.stdout.on("data", read)
      child.stderr.on("data", read)
      child.once("exit", () => reject(new Error(`${basename(file)} ended: ${output.slice(-1500)}`)))
      setTimeout(() => reject(new Error(`${basename(file)} names no address: ${output}`)), 60_000).unref()
    })
    return await use(url)
  } finally {
    child.kill("SIGTERM")
  }
}

const versionOf = async (name: string, folder = root): Promise<string> =>
  (JSON.parse(await readFile(join(folder, "node_modules", name, "package.json"), "utf8")) as {
    readonly version: string
  })
    .version

/** The version of an installed package. */
export const installedVersion = (folder: string, name: string): Promise<string> => versionOf(name, folder)

/** A project that has the tarballs of `pnpm tarballs`, not installed yet, and the programs. */
export const project = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const own = Object.fromEntries(
    publicPackages.map(({ manifest: { name } }) => [name, `file:${join(root, "tarballs", `${name}.tgz`)}`])
  )
  const dependencies = {
    ...own,
    effect: await versionOf("effect"),
    "@effect/platform-node": await versionOf("@effect/platform-node"),
    "@effect/sql-pg": await versionOf("@effect/sql-pg")
  }
  // They name each other by versions that no registry has before a release.
  const manifest = { name: "shop", private: true, type: "module", dependencies, overrides: own }
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest))
  await writeFile(
    join(folder, "pnpm-workspace.yaml"),
    `packages: []\noverrides:\n${Object.entries(own).map(([name, file]) => `  ${name}: "${file}"\n`).join("")}`
  )
  await cp(fileURLToPath(new URL("./programs", import.meta.url)), join(folder, "programs"), { recursive: true })
  return folder
}
