/** `pnpm docs:build`: writes the reference, builds the site into `dist`, and checks what was built. */
import { build } from "vitepress"
import { operations, site } from "./places.ts"
import { writeReference } from "./reference/write.ts"
import { writeCompanions } from "./site/companions.ts"
import { linkProblems } from "./site/links.ts"

await writeReference(operations)
await build(site)
console.log(`${writeCompanions()} pages in packages/docs/dist`)
const problems = linkProblems()
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
