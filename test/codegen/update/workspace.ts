/** A workspace with the real generator and overlays of its own, and a repository of models for it to follow. */
import { execFileSync, spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Json } from "./toys.ts"
import { toyModel } from "./toys.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const codegen = "packages/codegen"

/** Rows that the model of toys needs. */
const rows: Readonly<Record<string, object>> = {
  modules: { "toys_2026-01-01": { module: "Toys_2026_01_01", api: "Toys", version: "2026-01-01" } },
  pagination: {
    "toys_2026-01-01": {
      searchToys: { kind: "token", parameter: "pageToken", next: ["nextToken"], items: ["toys"], carry: "same" }
    }
  },
  repeatable: { "toys_2026-01-01": { createToy: false, deleteToy: true } },
  writes: { "toys_2026-01-01": { createToy: true, deleteToy: true } },
  renames: { operations: {}, definitions: {}, schemas: {}, services: {} }
}

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A temporary directory. */
export const directory = (): string => mkdtempSync(join(tmpdir(), "models-update-"))

/** Removes it. */
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Where the model of toys is in a checkout. */
export const toysFile = "models/toys-api-model/toys_2026-01-01.json"

/** A repository of Amazon's, with commits of a given age in days. */
export const makeAmazon = (folder: string) => {
  const git = (parameters: ReadonlyArray<string>, environment: Readonly<Record<string, string>> = {}) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.com", ...parameters], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, ...environment }
    }).trim()
  mkdirSync(folder, { recursive: true })
  git(["init", "--quiet"])
  return {
    folder,
    git,
    write: (file: string, text: string) => write(join(folder, file), text),
    writeToys: (model: Json) => write(join(folder, toysFile), JSON.stringify(model, null, 2)),
    /** Commits everything; returns the id. */
    commit: (daysAgo: number): string => {
      const date = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
      git(["add", "--all"])
      git(["commit", "--quiet", "--allow-empty", "--message", "models"], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date
      })
      return git(["rev-parse", "HEAD"])
    }
  }
}

/** The workspace. Its commands run in processes of their own, as a maintainer runs them. */
const makeWorkspace = (folder: string) => {
  if (!existsSync(join(folder, codegen))) prepareWorkspace(folder)
  return workspaceIn(folder)
}

const prepareWorkspace = (folder: string) => {
  cpSync(join(root, codegen, "src"), join(folder, codegen, "src"), { recursive: true })
  cpSync(join(root, codegen, "package.json"), join(folder, codegen, "package.json"))
  symlinkSync(join(root, codegen, "node_modules"), join(folder, codegen, "node_modules"))
  for (const file of readdirSync(join(root, codegen, "overlays"))) {
    const own = rows[file.replace(".json", "")]
    write(
      join(folder, codegen, "overlays", file),
      `${JSON.stringify({ about: "Rows of toys.", ...own }, null, 2)}\n`
    )
  }
  write(join(folder, "packages/sp-api/package.json"), "{ \"version\": \"0.3.0\" }\n")
  write(join(folder, ".gitignore"), "node_modules\n")
}

const workspaceIn = (folder: string) => {
  const run = (script: string, parameters: ReadonlyArray<string>, path?: string) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [
      join(folder, codegen, "src", script),
      ...parameters
    ], {
      encoding: "utf8",
      env: path === undefined ? process.env : { ...process.env, PATH: `${path}${delimiter}${process.env["PATH"]}` }
    })
    return { status, stdout, stderr }
  }
  return {
    folder,
    generate: (...parameters: ReadonlyArray<string>) => run("main.ts", parameters),
    update: (...parameters: ReadonlyArray<string>) => run("update.ts", parameters),
    /** With programs of our own before those of the system. */
    updateWith: (path: string, ...parameters: ReadonlyArray<string>) => run("update.ts", parameters, path),
    read: (file: string) => readFileSync(join(folder, file), "utf8"),
    has: (file: string) => existsSync(join(folder, file)),
    write: (file: string, text: string) => write(join(folder, file), text),
    overlay: (name: string): Json =>
      JSON.parse(readFileSync(join(folder, codegen, "overlays", `${name}.json`), "utf8")),
    changesets: () => existsSync(join(folder, ".changeset")) ? readdirSync(join(folder, ".changeset")) : []
  }
}

/** Both in a folder, the workspace at the first commit. */
const begin = (folder: string, prepare: (amazon: ReturnType<typeof makeAmazon>) => void) => {
  const amazon = makeAmazon(join(folder, "amazon"))
  amazon.writeToys(toyModel())
  prepare(amazon)
  const first = amazon.commit(10)
  const { status, stderr } = makeWorkspace(join(folder, "workspace"))
    .generate("--models", amazon.folder, "--commit", first)
  if (status !== 0) throw new Error(stderr)
}

/** The usual beginning: made once, and copied, because the generator is a process. */
const usual = (() => {
  let made: string | undefined
  return (): string => {
    if (made === undefined) {
      const folder = made = directory()
      process.on("exit", () => remove(folder))
      begin(folder, () => {})
    }
    return made
  }
})()

/** A workspace that follows the first commit of a repository, which is 10 days old. */
export const makeBoth = (folder: string, prepare?: (amazon: ReturnType<typeof makeAmazon>) => void) => {
  if (prepare === undefined) cpSync(usual(), folder, { recursive: true, verbatimSymlinks: true })
  else begin(folder, prepare)
  const amazon = makeAmazon(join(folder, "amazon"))
  return { amazon, workspace: makeWorkspace(join(folder, "workspace")), first: amazon.git(["rev-parse", "HEAD"]) }
}
