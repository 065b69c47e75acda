/**
 * Runs a TypeScript program by the Node that the workspace brings, also where the host has an older one and packages were installed without
 * their scripts (`pnpm install --ignore-scripts`): then the one script that sets up Node is run first.
 *
 *     node packages/tools/src/withNode.mjs FILE.ts [ARGUMENT …]
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = new URL("../../../", import.meta.url)
const setUp = fileURLToPath(new URL("node_modules/node/", root))
const own = fileURLToPath(new URL(`node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`, root))

/** Node runs TypeScript since 22.18. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
const isNewEnough = major > 22 || major === 22 && minor >= 18

/** Runs a program and gives its exit code. */
const run = (command, args, options) => {
  const { error, status } = spawnSync(command, args, { stdio: "inherit", ...options })
  if (error !== undefined) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

if (!isNewEnough && !existsSync(own)) {
  console.error(`Node ${process.versions.node} does not run TypeScript; setting up the Node of the workspace`)
  const code = run(process.execPath, ["installArchSpecificPackage"], { cwd: setUp })
  if (code !== 0 || !existsSync(own)) {
    console.error("It could not be set up; use Node 22.18 or newer, or install with scripts: npx -y pnpm@12 install")
    process.exit(code === 0 ? 1 : code)
  }
}
process.exit(run(isNewEnough ? process.execPath : own, process.argv.slice(2)))
