/** The lint rules that hold the design can fail: each is run over files that break it, and over files that do not. */
import { assert, describe, it } from "@effect/vitest"
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { capture, root } from "../../packages/tools/src/support/workspace.ts"

const fileNames = "unicorn(filename-case)"

/**
 * `path: rule` for each problem that oxlint, with the settings of this workspace, finds in these files. Their names
 * count only where the test is about names.
 */
const lint = (files: Readonly<Record<string, string>>, isAboutNames = false): ReadonlyArray<string> => {
  const directory = mkdtempSync(join(tmpdir(), "effect-sp-api-lint-"))
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(directory, ".oxlintrc.json"))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const { stdout } = capture(join(root, "node_modules/.bin/oxlint"), ["--format", "json"], directory)
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: ReadonlyArray<{ code: string; filename: string }> }
    return [
      ...new Set(
        diagnostics.filter(({ code }) => isAboutNames || code !== fileNames)
          .map(({ code, filename }) => `${filename}: ${code}`)
      )
    ].sort()
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const src = "packages/sp-api/src"

/** The folders in the order in which data flows: each may import those before it, and wire. */
const folders = ["auth", "http", "operation", "apis", "documents", "workflows"]
const facts = ["SpApiConfig", "SpApiError", "Marketplace", "Region"]
const composing = ["SpApi", "NodeSpApi", "SpApiTest", "SpApiAccounts", "index"]

/** Every way to name another module. */
const statements = (specifier: string): Readonly<Record<string, string>> => ({
  value: `import * as it from "${specifier}"\nexport const same = it\n`,
  type: `import type * as it from "${specifier}"\nexport type Same = typeof it\n`,
  reexport: `export * from "${specifier}"\n`
})

const importing = (from: string, specifier: string) =>
  Object.entries(statements(specifier)).map(([kind, text], index) =>
    [`${src}/${from.replace("*", `${kind}${index}`)}`, text] as const
  )

const modules = Object.fromEntries([
  ...["wire", "config", ...folders].map((folder) => [`${src}/${folder}/Target.ts`, "export const target = 1\n"]),
  ...[...facts, ...composing].map((name) => [`${src}/${name}.ts`, "export const target = 1\n"])
])

const refused = (entries: ReadonlyArray<readonly [string, string]>) =>
  entries.map(([path]) => `${path}: eslint(no-restricted-imports)`).sort()

describe("the order of imports", () => {
  it("a folder may import those before it, and none after it, type-only imports and re-exports included", () => {
    const allowed: Array<readonly [string, string]> = []
    const forbidden: Array<readonly [string, string]> = []
    for (const [position, folder] of folders.entries()) {
      for (const [other, target] of folders.entries()) {
        if (other === position) continue
        const list = other < position ? allowed : forbidden
        list.push(...importing(`${folder}/*-${target}.ts`, `../${target}/Target.ts`))
        list.push(...importing(`${folder}/internal/*-${target}.ts`, `../../${target}/Target.ts`))
      }
      for (const name of facts) allowed.push(...importing(`${folder}/*-${name}.ts`, `../${name}.ts`))
      allowed.push(...importing(`${folder}/*-wire.ts`, "../wire/Target.ts"))
      for (const name of composing) {
        forbidden.push(...importing(`${folder}/*-${name}.ts`, `../${name}.ts`))
        forbidden.push(...importing(`${folder}/internal/*-${name}.ts`, `../../${name}.ts`))
      }
    }
    const found = lint({ ...modules, ...Object.fromEntries([...allowed, ...forbidden]) })
    assert.deepStrictEqual(found, refused(forbidden))
  })

  it("wire imports nothing of the package; the facts at the top and config import wire alone; what composes imports all", () => {
    const files: Record<string, string> = { ...modules }
    const forbidden: Array<string> = []
    const add = (path: string, specifier: string, isForbidden: boolean) => {
      files[`${src}/${path}`] = `export * from "${specifier}"\n`
      if (isForbidden) forbidden.push(`${src}/${path}: eslint(no-restricted-imports)`)
    }
    for (const folder of [...folders, "config"]) add(`wire/${folder}.ts`, `../${folder}/Target.ts`, true)
    for (const name of [...facts, ...composing]) add(`wire/${name}.ts`, `../${name}.ts`, true)
    for (const folder of folders) add(`config/${folder}.ts`, `../${folder}/Target.ts`, true)
    for (const name of composing) add(`config/${name}.ts`, `../${name}.ts`, true)
    for (const name of facts) add(`config/${name}.ts`, `../${name}.ts`, false)
    add("config/wire.ts", "../wire/Target.ts", false)
    for (const [index, name] of facts.entries()) add(`${name}.ts`, `./${folders[index]!}/Target.ts`, true)
    assert.deepStrictEqual(lint(files), forbidden.sort())
    for (const name of facts) files[`${src}/${name}.ts`] = `export * from "./http/SpApiRateLimiterStore.ts"\n`
    assert.includeMembers([...lint(files)], refused(facts.map((name) => [`${src}/${name}.ts`, ""])))
    for (const name of facts) files[`${src}/${name}.ts`] = `export * from "./wire/Target.ts"\n`
    for (const name of composing) {
      files[`${src}/${name}.ts`] = folders.map((folder) => `export * as ${folder} from "./${folder}/Target.ts"\n`).join(
        ""
      )
    }
    assert.deepStrictEqual(
      lint(files),
      forbidden.filter((problem) => !facts.some((name) => problem.startsWith(`${src}/${name}.ts`)))
    )
  })

  it("a section imports no other section; the registry may", () => {
    const files = {
      ...modules,
      [`${src}/apis/OrdersV0.ts`]: `export * from "./Target.ts"\n`,
      [`${src}/apis/Registry.ts`]: `export const load = () => import("./Target.ts")\n`
    }
    assert.deepStrictEqual(lint(files), [`${src}/apis/OrdersV0.ts: eslint(no-restricted-imports)`])
  })

  it("circles are found, type-only ones too", () => {
    const files = {
      [`${src}/http/A.ts`]: `import type { B } from "./B.ts"\nexport interface A { readonly b: B }\n`,
      [`${src}/http/B.ts`]: `import type { A } from "./A.ts"\nexport interface B { readonly a: A }\n`
    }
    assert.deepStrictEqual(lint(files), Object.keys(files).map((path) => `${path}: import(no-cycle)`))
  })
})

describe("the order of imports of the sandbox", () => {
  const sandbox = "packages/sandbox/src"
  const floors = [
    "protocol",
    "world",
    "documents",
    "state",
    "notifications",
    "handlers",
    "watch",
    "replay",
    "gateway",
    "control",
    "server"
  ]
  const composed = ["Sandbox", "Command", "index"]

  it("a folder may import those before it, and none after it, type-only imports and re-exports included", () => {
    const files: Record<string, string> = {}
    const forbidden: Array<string> = []
    for (const name of composed) files[`${sandbox}/${name}.ts`] = "export const target = 1\n"
    for (const [position, floor] of floors.entries()) {
      files[`${sandbox}/${floor}/Target.ts`] = "export const target = 1\n"
      const add = (name: string, specifier: string, isForbidden: boolean) => {
        for (const [kind, text] of Object.entries(statements(specifier))) {
          const path = `${sandbox}/${floor}/${kind}-${name}.ts`
          files[path] = text
          if (isForbidden) forbidden.push(`${path}: eslint(no-restricted-imports)`)
        }
      }
      for (const [other, target] of floors.entries()) {
        if (other !== position) add(target, `../${target}/Target.ts`, other > position)
      }
      for (const name of composed) add(name, `../${name}.ts`, true)
    }
    assert.deepStrictEqual(lint(files), forbidden.sort())
  })
})

describe("the order of imports of the cluster", () => {
  const cluster = "packages/cluster/src"
  /** Rooms of one floor do not import each other. */
  const floorOf: Readonly<Record<string, number>> = { store: 0, engine: 1, seller: 1, jobs: 2, sinks: 2, pages: 2 }
  const rooms = Object.keys(floorOf)

  it("a room may import those of the floors below, and no others, type-only imports and re-exports included", () => {
    const files: Record<string, string> = { [`${cluster}/Sellers.ts`]: "export const target = 1\n" }
    const forbidden: Array<string> = []
    for (const room of rooms) {
      files[`${cluster}/${room}/target.ts`] = "export const target = 1\n"
      files[`${cluster}/${room}/top.ts`] = statements("../Sellers.ts")["value"]!
      for (const other of rooms) {
        if (other === room) continue
        for (const folder of [room, `${room}/inner`]) {
          const up = folder === room ? ".." : "../.."
          for (const [kind, text] of Object.entries(statements(`${up}/${other}/target.ts`))) {
            const path = `${cluster}/${folder}/${kind}-${other}.ts`
            files[path] = text
            if (floorOf[other]! >= floorOf[room]!) forbidden.push(`${path}: eslint(no-restricted-imports)`)
          }
        }
      }
    }
    assert.deepStrictEqual(lint(files), forbidden.sort())
  })

  it("these are all rooms that there are", () => {
    const folders = readdirSync(join(root, cluster), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    assert.deepStrictEqual(folders.map(({ name }) => name).sort(), [...rooms].sort())
  })
})

describe("the order of imports of the command", () => {
  const cli = "packages/cli/src"
  const rooms = ["output", "config", "client", "reference", "commands", "app", "completion", "run"]
  const isFile = (room: string) => room === "app" || room === "run"
  const target = (room: string) => isFile(room) ? `${room}.ts` : `${room}/Target.ts`

  it("a room may import those before it, and none after it, type-only imports and re-exports included", () => {
    const files: Record<string, string> = {}
    const forbidden: Array<string> = []
    const add = (path: string, specifier: string, isForbidden: boolean) => {
      files[`${cli}/${path}`] = (files[`${cli}/${path}`] ?? "") + Object.values(statements(specifier))[0]!
      if (isForbidden) forbidden.push(`${cli}/${path}: eslint(no-restricted-imports)`)
    }
    for (const room of rooms) files[`${cli}/${target(room)}`] = "export const target = 1\n"
    for (const name of ["globals", "version", "main"]) files[`${cli}/${name}.ts`] = "export const target = 1\n"
    for (const [position, room] of rooms.entries()) {
      if (isFile(room)) continue
      for (const [other, name] of rooms.entries()) {
        if (other === position) continue
        for (const [kind, text] of Object.entries(statements(`../${target(name)}`))) {
          files[`${cli}/${room}/${kind}-${name}.ts`] = text
          if (other > position) forbidden.push(`${cli}/${room}/${kind}-${name}.ts: eslint(no-restricted-imports)`)
        }
        add(`${room}/inner/deep-${name}.ts`, `../../${target(name)}`, other > position)
      }
      for (const name of ["globals", "version"]) add(`${room}/${name}.ts`, `../${name}.ts`, false)
      add(`${room}/main.ts`, "../main.ts", true)
    }
    assert.deepStrictEqual(lint(files), forbidden.sort())
  })

  it("a command is loaded by its own folder; the tree of commands knows no completion; globals know nothing", () => {
    const files = {
      [`${cli}/commands/report/run.ts`]: "export const run = 1\n",
      [`${cli}/commands/report/command.ts`]: `export const load = () => import("./run.ts")\n`,
      [`${cli}/completion/Target.ts`]: "export const target = 1\n",
      [`${cli}/output/Target.ts`]: "export const target = 1\n",
      [`${cli}/app.ts`]: `export * from "./completion/Target.ts"\n`,
      [`${cli}/globals.ts`]: `export * from "./output/Target.ts"\n`,
      [`${cli}/version.ts`]: `export * from "./output/Target.ts"\n`
    }
    assert.deepStrictEqual(
      lint(files),
      ["app", "globals", "version"].map((name) => `${cli}/${name}.ts: eslint(no-restricted-imports)`)
    )
  })
})

describe("the client", () => {
  const broken: ReadonlyArray<readonly [what: string, text: string, rule: string]> = [
    ["imports the barrel of effect", `export { Effect } from "effect"\n`, "eslint(no-restricted-imports)"],
    ["imports itself by its name", `export * from "effect-sp-api/Region"\n`, "eslint(no-restricted-imports)"],
    ["imports a module of Node", `export { readFileSync } from "node:fs"\n`, "import(no-nodejs-modules)"],
    ["reads the environment of the process", "export const key = process.env.KEY\n", "eslint(no-restricted-globals)"],
    ["prints", `export const greet = () => console.log("hello")\n`, "eslint(no-console)"],
    [
      "runs an effect",
      `import * as Effect from "effect/Effect"\nexport const one = () => Effect.runSync(Effect.succeed(1))\n`,
      "eslint(no-restricted-properties)"
    ],
    ["uses any", "export const same = (value: any) => value as string\n", "typescript(no-explicit-any)"],
    ["has a file of more than 400 lines", "export {}\n".repeat(401), "eslint(max-lines)"]
  ]
  for (const [what, text, rule] of broken) {
    it(`is refused where it ${what}`, () => {
      assert.include(lint({ [`${src}/http/Broken.ts`]: text }), `${src}/http/Broken.ts: ${rule}`)
    })
  }
})

describe("names of files", () => {
  it("public modules are PascalCase, internal ones camelCase", () => {
    const text = "export const target = 1\n"
    const right = ["http/RawHttpClient", "workflows/reports/Reports", "http/internal/retry", "wire/xml", "config/rules"]
    const wrong = ["http/rawHttpClient", "workflows/reports/reports", "http/internal/Retry", "wire/Xml", "config/Rules"]
    const files = (names: ReadonlyArray<string>) => Object.fromEntries(names.map((name) => [`${src}/${name}.ts`, text]))
    assert.deepStrictEqual(lint(files(right), true), [])
    assert.deepStrictEqual(lint(files(wrong), true), wrong.map((name) => `${src}/${name}.ts: ${fileNames}`).sort())
  })
})
