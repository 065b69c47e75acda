/** `pnpm mcpb`: packs `spapi mcp` for hosts that install MCP Bundles. */
import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { writeMcpBundle } from "./support/mcpBundle.ts"
import { published } from "./support/published.ts"
import { root } from "./support/workspace.ts"

mkdirSync(join(root, "tarballs"), { recursive: true })
const file = join(root, "tarballs/effect-sp-api.mcpb")
await writeMcpBundle(file, published)
console.log(`${file}: ${(statSync(file).size / 1_000_000).toFixed(1)} MB`)
