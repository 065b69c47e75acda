/**
 * The last part of `pnpm check:packages`: a reader who follows the README to the letter, in an empty folder beside the
 * checkout, with npm and the tarballs that `pnpm tarballs` has made; and what the README says of modules.
 */
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { readText } from "./support/text.ts"
import { capture, makeReport, root } from "./support/workspace.ts"

const report = makeReport()
const work = realpathSync(mkdtempSync(join(tmpdir(), "effect-sp-api-readme-")))
const folder = join(work, "orders")
const page = readText(join(root, "README.md"))

/** The one fence of a section in a language that holds a string. */
const fence = (heading: string, language: string, part: string): string => {
  const [, section = ""] = new RegExp(`\n## ${heading}\n(.*?)\n## `, "s").exec(page) ?? []
  const found = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((match) =>
    match[1] === language && match[2]!.includes(part)
  )
  if (found.length !== 1) throw new Error(`${heading} has ${found.length} fences of ${language} with ${part}`)
  return found[0]![2]!
}

/** The machine's npm with the Node of the workspace, which is new enough. */
Object.assign(process.env, {
  PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  npm_config_prefer_offline: "true"
})
const shell = (script: string, cwd = folder) => {
  const { output, status, stdout } = capture("sh", ["-ec", script], cwd)
  return { output, stdout, problem: status === 0 ? "" : `${script.trim()}\nended with ${status}:\n${output}` }
}

/** Starts the sandbox, which writes its settings into the file that the README names. */
const startSandbox = async () => {
  const start = "packages/sandbox/src/main.ts"
  if (!page.includes(`\`node ../effect-sp-api/${start} -e .env\``)) throw new Error("The README starts another sandbox")
  const args = ["--usage-plans", "off", "--products", "20", "-e", join(folder, ".env")]
  const child = spawn(process.execPath, [join(root, start), ...args], { stdio: "ignore" })
  for (let tries = 0; !existsSync(join(folder, ".env")); tries++) {
    if (tries > 1200) throw new Error("The sandbox did not start")
    await setTimeout(50)
  }
  return child
}

const orderLine = /\d{3}-\d{7}-\d{7}/

/** Runs a program of the reader; it has to print orders, or what else it reads. */
const runs = (what: string, file: string, source: string, line = orderLine) => {
  writeFileSync(join(folder, file), source)
  const command = fence("A program", "sh", "--env-file").replace("orders.mts", file)
  const { output, problem, stdout } = shell(command)
  report.check(
    `${what}: ${command.trim()}`,
    problem !== "" || line.test(stdout) ? problem : `not what it reads:\n${output}`
  )
}

console.log("the README, followed to the letter")
symlinkSync(root, join(work, "effect-sp-api"))
const begin = fence("A program", "sh", "npm init")
const [clone = "", pack = "", install = ""] = fence("A program", "sh", "git clone").trim().split("\n")
report.check(
  "the checkout makes the tarballs",
  clone.startsWith("git clone ") && pack === "(cd ../effect-sp-api && npx -y pnpm@12 tarballs)"
    && existsSync(join(root, "tarballs/effect-sp-api.tgz"))
    ? ""
    : `${clone}\n${pack}`
)
// What is not published yet comes from the tarball.
const published = "npm install effect-sp-api effect @effect/platform-node"
report.check(
  "the same is installed from a registry and from a checkout",
  begin.includes(`\n${published}\n`) &&
    install === published.replace("effect-sp-api", "../effect-sp-api/tarballs/effect-sp-api.tgz")
    ? ""
    : `${begin}\n${install}`
)
const made = shell(begin.replace(published, `${install}\nnpm install --save-dev typescript@5.9 @types/node`), work)
report.check("a folder made by npm init -y, and the packages", made.problem)

const sandbox = made.problem === "" ? await startSandbox() : undefined
try {
  if (sandbox !== undefined) {
    const program = fence("A program", "ts", "NodeSpApi")
    const promises = fence("Without Effect", "ts", "SpApiPromise")
    runs("the program", "orders.mts", program)
    runs("rows of a report", "report.mts", fence("Rows of a report", "ts", "Reports"), /report \d+[^]*\d+\.\d\d \d+/)
    runs("without Effect, TypeScript", "promises.mts", promises)
    runs("without Effect, JavaScript", "promises.mjs", promises)
    const rest = promises.replaceAll(/^import .*\n/gm, "")
    const imports = (load: (name: string) => string) =>
      promises.replaceAll(
        /^import (?:\* as (\w+)|(\{.*\})) from "(.*)"$|^(?!import ).*$/gm,
        (_, all, some, name) => name === undefined ? "" : `const ${all ?? some} = ${load(name)}`
      )
    const main = (loading: string, inside: boolean) =>
      `${inside ? "" : loading}\nconst main = async () => {\n${inside ? loading : ""}\n${rest}\n}\nmain()\n`
    runs("CommonJS by require", "require.cjs", main(imports((name) => `require("${name}")`), false))
    runs("CommonJS by import()", "import.cjs", main(imports((name) => `await import("${name}")`), true))
  }
} finally {
  sandbox?.kill()
}

console.log("modules and their resolution")
const compilers = { "7": join(root, "node_modules/typescript"), "5.9": join(folder, "node_modules/typescript") }
const importing = `import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import { SpApi } from "effect-sp-api"
export const make = [SpApiPromise.make, SpApi.layer]
`
/** What the table of the README says: the code of the compiler's error, or nothing where it works. */
const resolutions: ReadonlyArray<readonly [keyof typeof compilers, string, string, string, string]> = [
  ["7", "nodenext", "nodenext", "esm.mts", ""],
  ["7", "nodenext", "nodenext", "cjs.cts", ""],
  ["7", "node16", "node16", "esm.mts", ""],
  ["7", "node16", "node16", "cjs.cts", "TS1479"],
  ["7", "esnext", "bundler", "file.ts", ""],
  ["5.9", "nodenext", "nodenext", "cjs.cts", ""],
  ["5.9", "node16", "node16", "cjs.cts", "TS1479"],
  ["5.9", "esnext", "bundler", "file.ts", ""],
  ["5.9", "esnext", "node10", "file.ts", "TS2307"]
]
for (const [version, module, moduleResolution, file, code] of resolutions) {
  writeFileSync(join(folder, file), importing)
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: ["node"]
      },
      files: [file]
    })
  )
  const { output, status } = capture(process.execPath, [join(compilers[version], "bin/tsc"), "-p", folder])
  const codes = [...new Set([...output.matchAll(/TS\d+/g)].map(([code]) => code))].join(" ")
  report.check(
    `TypeScript ${version}, ${moduleResolution}, ${file}: ${code === "" ? "works" : `fails with ${code}`}`,
    codes === code && (status === 0) === (code === "") ? "" : output
  )
}

report.finish()
if (process.exitCode === 0) rmSync(work, { recursive: true, force: true })
else console.error(`The folder that failed is kept in ${work}`)
