/**
 * `node packages/tools/src/version.ts`: writes the version of `packages/sp-api/package.json` into the one module of the
 * client that needs it. `pnpm changeset:version` runs it; `test/tools/version.test.ts` holds that both are the same.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { publicPackages, root } from "./support/workspace.ts"

const file = join(root, "packages/sp-api/src/wire/version.ts")
const { manifest } = publicPackages.find(({ manifest }) => manifest.name === "effect-sp-api")!
const before = readFileSync(file, "utf8")
writeFileSync(file, before.replace(/version = ".*"/, `version = "${manifest.version}"`))
