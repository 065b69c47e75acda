/** The project that an agent gets: the packages as they are packed, what they say to agents, and the task. */
import { existsSync } from "node:fs"
import { cp, glob, mkdir, readFile, symlink, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { root } from "../../../packages/tools/src/support/workspace.ts"
import { execute } from "../../e2e/ecosystem/support.ts"
import type { Task } from "./Task.ts"

/** The packages that are installed from their tarballs. */
const packed = ["effect-sp-api", "effect-sp-api-sandbox"]

const tarball = (name: string): string => join(root, "tarballs", `${name}.tgz`)

const versionOf = async (name: string, folder = join(root, "node_modules", name)): Promise<string> =>
  (JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { readonly version: string }).version

/** The version of the client that is measured. */
export const packageVersion = (): Promise<string> => versionOf("effect-sp-api", join(root, "packages/sp-api"))

const common = (task: Task): string =>
  `# Task

${task.prompt}

## The program

- It is \`program.ts\` in this folder, in TypeScript, and runs with \`node program.ts\` on Node 24, with the settings in environment
  variables (\`SPAPI_CLIENT_ID\`, \`SPAPI_CLIENT_SECRET\`, \`SPAPI_REFRESH_TOKEN\`, \`SPAPI_REGION\`, \`SPAPI_ENDPOINT\`, …).
- Use the package \`effect-sp-api\`, which is installed. \`npx tsc --noEmit\` has no errors.
- Work without an Amazon account: \`npx effect-sp-api-sandbox -e .env\` starts a local one, with other data than mine.
- No secret appears in any output.
`

const agentsPage = `This project talks to Amazon's Selling Partner API with the package \`effect-sp-api\`. Read
\`node_modules/effect-sp-api/AGENTS.md\` before you write code for it.
`

/** A project with the files of a task, not installed yet. */
const write = async (folder: string, task: Task): Promise<void> => {
  await mkdir(join(folder, "vendor"), { recursive: true })
  for (const name of packed) await cp(tarball(name), join(folder, "vendor", `${name}.tgz`))
  const manifest = {
    name: "shop",
    private: true,
    type: "module",
    dependencies: {
      "effect-sp-api": "file:vendor/effect-sp-api.tgz",
      effect: await versionOf("effect"),
      "@effect/platform-node": await versionOf("@effect/platform-node")
    },
    devDependencies: {
      "effect-sp-api-sandbox": "file:vendor/effect-sp-api-sandbox.tgz",
      typescript: await versionOf("typescript"),
      "@types/node": await versionOf("@types/node"),
      ...Object.fromEntries(await Promise.all((task.tools ?? []).map(async (name) => [name, await versionOf(name)])))
    },
    // The sandbox names the client by a version that no registry has before a release.
    overrides: { "effect-sp-api": "$effect-sp-api" }
  }
  const tsconfig = {
    compilerOptions: {
      target: "es2024",
      module: "nodenext",
      types: ["node"],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      erasableSyntaxOnly: true
    },
    include: ["*.ts"]
  }
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`)
  await writeFile(join(folder, "tsconfig.json"), `${JSON.stringify(tsconfig, undefined, 2)}\n`)
  await writeFile(join(folder, "AGENTS.md"), agentsPage)
  await writeFile(join(folder, "TASK.md"), common(task))
  for (const [name, content] of Object.entries(task.files ?? {})) await writeFile(join(folder, name), content)
}

/** Writes a project for a task, and installs the tarballs of `pnpm tarballs`. */
export const prepare = async (folder: string, task: Task): Promise<void> => {
  if (!existsSync(tarball("effect-sp-api"))) throw new Error("There are no tarballs; run `pnpm tarballs` first")
  if (existsSync(join(folder, "package.json"))) throw new Error(`${folder} holds a project already`)
  await write(folder, task)
  await execute("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"], folder)
  // Where agents look for skills.
  const skill = join(folder, "node_modules/effect-sp-api/skills/effect-sp-api")
  for (const place of [".agents", ".claude"]) {
    await cp(skill, join(folder, place, "skills/effect-sp-api"), { recursive: true })
  }
}

/**
 * The sources of a project and the files of its task in a folder of their own, with the installed packages: a check
 * does not see what earlier runs have left, and leaves nothing.
 */
export const sourcesOf = async (project: string, task: Task, folder: string): Promise<void> => {
  const sources = glob(["**/*.{ts,mts,js,mjs,sql,graphql}", "package.json", "tsconfig.json"], {
    cwd: project,
    exclude: (name) => name === "node_modules"
  })
  for await (const name of sources) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await cp(join(project, name), join(folder, name))
  }
  for (const [name, content] of Object.entries(task.files ?? {})) await writeFile(join(folder, name), content)
  await symlink(join(project, "node_modules"), join(folder, "node_modules"), "junction")
}
