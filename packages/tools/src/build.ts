/**
 * `pnpm build`: JavaScript, declarations and maps of the public packages, each into its `dist`, without leftovers of
 * earlier builds; and the bundle of the command.
 *
 * Calls that run when a module is loaded are marked as pure, so that bundlers drop those whose results are not used.
 * The packages declare `sideEffects: false`, and this is what it means within a module.
 */
import { transformAsync } from "@babel/core"
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { bundleCommand, startOf } from "./support/commandBundle.ts"
import { published } from "./support/published.ts"
import { publicPackages, root, run } from "./support/workspace.ts"

const annotate = async (file: string): Promise<void> => {
  const result = await transformAsync(readFileSync(file, "utf8"), {
    plugins: ["annotate-pure-calls"],
    filename: file,
    inputSourceMap: JSON.parse(readFileSync(`${file}.map`, "utf8")),
    sourceMaps: true,
    configFile: false,
    babelrc: false,
    cwd: join(root, "packages/tools")
  })
  if (result?.code == null || result.map == null) throw new Error(`${file} was not transformed`)
  writeFileSync(file, `${result.code}\n`)
  writeFileSync(`${file}.map`, JSON.stringify({ ...result.map, file: basename(file) }))
}

/** Those that programs import; the command is a bundle of its own. */
const libraries = publicPackages.filter(({ manifest }) => manifest.name !== "effect-sp-api-cli")

for (const { folder } of publicPackages) rmSync(join(folder, "dist"), { recursive: true, force: true })
const started = performance.now()
run("tsc", ["-b", "--force", ...libraries.map(({ folder }) => join(folder, "tsconfig.build.json"))], root)
await Promise.all(
  libraries.flatMap(({ folder }) =>
    globSync("dist/**/*.js", { cwd: folder }).map((file) => annotate(join(folder, file)))
  )
)
const chunks = await bundleCommand(join(root, "packages/cli/dist"), published)
console.log(
  `spapi: ${chunks.length} modules, ${startOf(chunks).toFixed(0)} kB of which are loaded before a command is known`
)
console.log(
  `built ${publicPackages.map(({ manifest }) => manifest.name).join(", ")} in ${
    Math.round(performance.now() - started)
  } ms`
)
