/** `pnpm build`: JavaScript, declarations and maps of the public packages, each into its `dist`, without leftovers of earlier builds. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { publicPackages, root, run } from "./support/workspace.ts"

for (const { folder } of publicPackages) rmSync(join(folder, "dist"), { recursive: true, force: true })
const started = performance.now()
run("tsc", ["-b", "--force", ...publicPackages.map(({ folder }) => join(folder, "tsconfig.build.json"))], root)
console.log(
  `built ${publicPackages.map(({ manifest }) => manifest.name).join(", ")} in ${
    Math.round(performance.now() - started)
  } ms`
)
