/**
 * `pnpm tarballs`: builds the public packages, and packs them into `tarballs/`, for `npm install` of a file until a
 * registry has them. Their names have no version, so that a page can name them.
 */
import { mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { publicPackages, root, run } from "./support/workspace.ts"

const folder = join(root, "tarballs")
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const { folder: cwd, manifest: { name, version } } of publicPackages) {
  run("pnpm", ["pack", "--pack-destination", folder], cwd)
  renameSync(join(folder, `${name}-${version}.tgz`), join(folder, `${name}.tgz`))
  console.log(`tarballs/${name}.tgz`)
}
