/** Writes LIMITS.md: `node test/sandbox/limits/write.ts`. */
import { writeFileSync } from "node:fs"
import { page } from "./page.ts"

writeFileSync(new URL("../../../packages/sandbox/LIMITS.md", import.meta.url), page())
