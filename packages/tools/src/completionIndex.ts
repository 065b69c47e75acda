/** Writes the index of what shells complete to a file: `node packages/tools/src/completionIndex.ts FILE`. */
import { writeFileSync } from "node:fs"
import { buildIndex } from "../../cli/src/completion/buildIndex.ts"

writeFileSync(process.argv[2]!, JSON.stringify(await buildIndex()))
