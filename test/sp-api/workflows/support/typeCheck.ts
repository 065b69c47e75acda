/** Type-checks modules as a project of the user does. */
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../../../", import.meta.url))

/** The compilers that the packages support. */
export type Compiler = "typescript" | "typescript-5.9"

/** The compiler's messages for modules by name: `name:line code message`, of the first line of each. */
export const typeCheck = (
  modules: { readonly [name: string]: string },
  compiler: Compiler = "typescript"
): Effect.Effect<ReadonlyArray<string>> =>
  Effect.callback((resume) => {
    // Within the workspace, so that packages resolve as they do for programs.
    const parent = join(root, "node_modules/.cache")
    mkdirSync(parent, { recursive: true })
    const folder = mkdtempSync(join(parent, "attributes-"))
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { noEmit: true, noUnusedLocals: false, types: ["node"] },
        include: ["./*.ts"]
      })
    )
    for (const [name, source] of Object.entries(modules)) writeFileSync(join(folder, `${name}.ts`), source)
    const tsc = join(root, "node_modules", compiler, "bin/tsc")
    execFile(process.execPath, [tsc, "-p", folder], { maxBuffer: 1 << 26 }, (_, stdout, stderr) => {
      rmSync(folder, { recursive: true, force: true })
      const lines = (stdout + stderr).split("\n").flatMap((line) => {
        const at = /([^/\\]+)\.ts\((\d+),\d+\): error (TS\d+): (.*)/.exec(line)
        return at === null ? (/error/.test(line) ? [line] : []) : [`${at[1]}:${at[2]} ${at[3]} ${at[4]}`]
      })
      resume(Effect.succeed(lines))
    })
  })
