/**
 * The packages' `prepack`: refuses to pack what would not work for its users. JavaScript, as npm on any Node runs it.
 *
 * In the repository the manifests point at `src`; only pnpm writes `publishConfig.exports` and the versions of the workspace into the
 * packed manifest.
 */
import { existsSync, readFileSync } from "node:fs"

const { name } = JSON.parse(readFileSync("package.json", "utf8"))
const problem = !process.env.npm_config_user_agent?.startsWith("pnpm/")
  ? "only pnpm packs it: use `pnpm pack` or `pnpm publish`"
  : !existsSync("dist")
  ? "it is not built: run `pnpm build` first"
  : undefined
if (problem !== undefined) {
  console.error(`${name} is not packed: ${problem}`)
  process.exit(1)
}
