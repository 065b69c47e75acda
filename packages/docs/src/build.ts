/** `pnpm docs:build`: writes the reference and the pages of proof, builds the site into `dist`, and checks what was built. */
import { build } from "vitepress"
import { operations, proof, site } from "./places.ts"
import { writeProof } from "./proof/write.ts"
import { writeReference } from "./reference/write.ts"
import { writeCompanions } from "./site/companions.ts"
import { linkProblems } from "./site/links.ts"

await writeReference(operations)
writeProof(proof)
await build(site)
console.log(`${writeCompanions()} pages in packages/docs/dist`)
const problems = linkProblems()
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
