/**
 * `pnpm check:packages`: the packages as their users get them.
 *
 * Installs the tarballs that `pnpm tarballs` has made into a project outside of the workspace, imports every export,
 * and type-checks a program under the newest TypeScript and under 5.9. publint and @arethetypeswrong/cli look at the
 * tarballs.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, sep } from "node:path"
import { startCosts } from "./support/startCosts.ts"
import { capture, makeReport, type Manifest, publicPackages, root, run } from "./support/workspace.ts"

/** Kilobytes of code that the command starts with, and its CPU time as a part of what loading all of effect takes. */
const maxStart = { size: 800, part: 0.75 }

const report = makeReport()
const work = mkdtempSync(join(tmpdir(), "effect-sp-api-packages-"))
const consumer = join(work, "consumer")

/** Every subpath that a manifest exports, its patterns written out for the files that are there. */
const subpaths = (folder: string, manifest: Manifest): ReadonlyArray<string> => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    `./${file.split(sep).join("/")}`
  )
  const entries = Object.entries(manifest.exports ?? {})
  const closed = entries.filter(([, target]) => target === null).map(([key]) => key.replace(/\*$/, ""))
  const all = entries.flatMap(([key, target]) => {
    if (target === null || key.endsWith(".json")) return []
    if (!key.includes("*")) return [key]
    const [before = "", after = ""] = target.split("*")
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => key.replace("*", file.slice(before.length, file.length - after.length)))
  })
  return [...new Set(all)].filter((key) => !closed.some((prefix) => key.startsWith(prefix))).sort()
}

const specifierOf = (name: string, subpath: string) => subpath === "." ? name : `${name}/${subpath.slice(2)}`

console.log("tarballs")
const packed = publicPackages.map(({ manifest }) => {
  const tarball = join(root, "tarballs", `${manifest.name}.tgz`)
  const files = run("tar", ["-tzf", tarball]).split("\n").filter(Boolean).map((file) => file.replace(/^package\//, ""))
  report.check(`${manifest.name}: ${files.length} files, among them a README and a licence`, [
    ...["README.md", "LICENSE", "package.json"].filter((file) => !files.includes(file)).map((file) =>
      `${file} is missing`
    ),
    ...files.filter((file) => file.endsWith(".tsbuildinfo") || /\.test\.[jt]s$/.test(file)).map((file) =>
      `${file} has no place there`
    ),
    // A declaration has no code.
    ...files.filter((file) =>
      /^src\/.*(?<!\.d)\.ts$/.test(file) && !files.includes(file.replace(/^src(.*)\.ts$/, "dist$1.js"))
    )
      .map((file) => `${file} was not built`)
  ])
  return { manifest, tarball }
})

for (const { manifest, tarball } of packed) {
  const lint = capture("publint", [tarball, "--strict"])
  report.check(`${manifest.name}: publint`, lint.status === 0 ? "" : lint.output)
}

const maxDependencies = 5
for (const { manifest } of packed.filter(({ manifest }) => manifest.name === "effect-sp-api")) {
  const dependencies = Object.keys(manifest.dependencies ?? {})
  report.check(
    `${manifest.name}: ${dependencies.length} dependencies (at most ${maxDependencies}): ${dependencies.join(", ")}`,
    dependencies.length <= maxDependencies ? "" : "too many"
  )
}

console.log("a project of its own")
const manifestOf = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Manifest
const versionOf = (name: string) => manifestOf(join(root, "node_modules", name, "package.json")).version
mkdirSync(consumer)
writeFileSync(
  join(consumer, "package.json"),
  JSON.stringify({
    private: true,
    type: "module",
    dependencies: {
      "@effect/platform-node": versionOf("@effect/platform-node"),
      "@effect/sql-pg": versionOf("@effect/sql-pg"),
      "effect": versionOf("effect"),
      ...Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
    },
    devDependencies: { "@types/node": versionOf("@types/node") }
  })
)
// The packages name each other by version, and no registry has them yet.
writeFileSync(
  join(consumer, "pnpm-workspace.yaml"),
  `packages: []\noverrides:\n${
    packed.map(({ manifest, tarball }) => `  ${manifest.name}: "file:${tarball}"\n`).join("")
  }`
)
run("pnpm", ["install", "--prefer-offline", "--ignore-scripts"], consumer)

const installed = packed.map(({ manifest }) => {
  const folder = join(consumer, "node_modules", manifest.name)
  const published = manifestOf(join(folder, "package.json"))
  return { folder, manifest: published, subpaths: subpaths(folder, published) }
})

/** The entry points that attw finds something about, without those that are as they should be. */
const troubles = (output: string) =>
  output.split(/^\*+$/m).filter((entry) => !/^node16 \(from ESM\): OK.*\n^bundler: OK/m.test(entry))

for (const { folder, manifest, subpaths } of installed.filter(({ subpaths }) => subpaths.length > 0)) {
  const args = [
    "--pack",
    folder,
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--no-emoji",
    "--entrypoints",
    ...subpaths
  ]
  const { output, status } = capture("attw", args)
  report.check(
    `${manifest.name}: the types of ${subpaths.length} entry points resolve (attw)`,
    status === 0 ? "" : troubles(output)
  )
}

/** What one module alone needs; the project does without it at first. */
const sdk = "@aws-sdk/client-sqs"
const sqsSource = "effect-sp-api/workflows/NotificationsSqs"

const load = (names: ReadonlyArray<string>) => {
  writeFileSync(
    join(consumer, "imports.mjs"),
    `for (const name of ${JSON.stringify(names)}) {
  await import(name).catch((error) => { process.exitCode = 1; console.log(name + ": " + error.message) })
}`
  )
  return capture(process.execPath, ["imports.mjs"], consumer)
}

const libraries = installed.filter(({ manifest }) => manifest.bin === undefined)
const specifiers = libraries.flatMap(({ manifest, subpaths }) =>
  subpaths.map((subpath) => specifierOf(manifest.name, subpath))
).filter((name) => name !== sqsSource)
const imports = load(specifiers)
report.check(
  `${specifiers.length} modules load on Node ${process.versions.node}, without ${sdk}`,
  imports.status === 0 ? "" : imports.output
)
const missing = load([sqsSource])
report.check(
  `${sqsSource} asks for it`,
  missing.status !== 0 && missing.output.includes(sdk) ? "" : `it does not: ${missing.output}`
)

for (const { folder, manifest } of installed) {
  for (const [command, file] of Object.entries(manifest.bin ?? {})) {
    const help = capture(process.execPath, [join(folder, file), "--help"], consumer)
    report.check(`${command} --help`, help.status === 0 ? "" : help.output)
  }
}

console.log("the start of the command")
const effect = join(consumer, "effect.mjs")
writeFileSync(effect, "import \"effect\"\n")
const start = startCosts(join(consumer, "node_modules/effect-sp-api-cli/dist/main.js"), ["--version"], effect)
report.check(
  `spapi --version: ${start.files} files of ${start.size.toFixed(0)} kB are loaded (budget ${maxStart.size} kB)`,
  start.size <= maxStart.size ? "" : "too much"
)
report.check(
  `spapi --version: ${start.milliseconds.toFixed(0)} ms of CPU more than bare node, ${
    start.part.toFixed(2)
  } of what it takes to load all of effect (budget ${maxStart.part})`,
  start.part <= maxStart.part ? "" : "too slow"
)

console.log("types")
cpSync(join(root, "packages/tools/programs"), join(consumer, "programs"), { recursive: true })
writeFileSync(
  join(consumer, "everything.ts"),
  specifiers.map((name, index) => `import * as M${index} from "${name}"\n`).join("") +
    `export const all = [${specifiers.map((_, index) => `M${index}`).join(", ")}]\n`
)
// The older compiler is ten times as slow; how it resolves imports was attw's to say.
const settings = [
  ["typescript", "NodeNext", "NodeNext"],
  ["typescript", "ESNext", "Bundler"],
  ["typescript-5.9", "NodeNext", "NodeNext"]
] as const
const typeCheck = (
  [compiler, module, moduleResolution]: (typeof settings)[number],
  include: ReadonlyArray<string>,
  skipLibCheck = false
) => {
  writeFileSync(
    join(consumer, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        skipLibCheck,
        types: ["node"]
      },
      include
    })
  )
  const tsc = join(root, "node_modules", compiler, "bin/tsc")
  const { output, status } = capture(process.execPath, [tsc, "-p", "tsconfig.json"], consumer)
  return status === 0 ? "" : output.split("\n").slice(0, 20).join("\n")
}
for (const setting of settings) {
  const [compiler, , moduleResolution] = setting
  report.check(
    `TypeScript ${versionOf(compiler)}, ${moduleResolution} resolution, without ${sdk}`,
    typeCheck(setting, ["everything.ts", "programs"])
  )
}

console.log("declarations")
const emitted = capture(
  process.execPath,
  [
    join(root, "node_modules/typescript/bin/tsc"),
    "--ignoreConfig",
    "--declaration",
    "--emitDeclarationOnly",
    "--outDir",
    "declarations",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "--types",
    "node",
    "programs/surface.ts"
  ],
  consumer
)
report.check("of a program that exports what it infers are written", emitted.status === 0 ? "" : emitted.output)
const declarations = emitted.status === 0 ? readFileSync(join(consumer, "declarations/surface.d.ts"), "utf8") : ""
const isPublic = new Set(
  installed.flatMap(({ manifest, subpaths }) => subpaths.map((subpath) => specifierOf(manifest.name, subpath)))
)
report.check(
  "name public modules alone",
  [...declarations.matchAll(/"(effect-sp-api[^"]*)"|import\("(\.[^"]*)"\)/g)]
    .map(([, name, relative]) => name ?? relative!)
    .filter((name) => !isPublic.has(name))
)
report.check("name some", declarations.includes("effect-sp-api/operation/Operation") ? "" : declarations.slice(0, 500))

console.log(`with ${sdk}`)
run("pnpm", ["add", `${sdk}@${versionOf(sdk)}`, "--prefer-offline", "--ignore-scripts"], consumer)
const loaded = load([sqsSource])
report.check(`${sqsSource} loads`, loaded.status === 0 ? "" : loaded.output)
writeFileSync(
  join(consumer, "sqs.ts"),
  `import { SQSClient } from "${sdk}"
import * as NotificationsSqs from "${sqsSource}"
export const queue = NotificationsSqs.source({ client: new SQSClient(), queueUrl: "https://sqs.example/1/q" })
`
)
// The SDK's own types are the SDK's to check.
report.check("and its types fit those of the SDK", typeCheck(settings[0], ["sqs.ts"], true))

report.finish()
if (process.exitCode === 0) rmSync(work, { recursive: true, force: true })
else console.error(`The project that failed is kept in ${relative(process.cwd(), work)}`)
