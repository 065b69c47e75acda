/** `pnpm docs:dev`: writes the reference and the pages of proof once, and serves the site while its pages are edited. */
import { createServer } from "vitepress"
import { operations, proof, site } from "./places.ts"
import { writeProof } from "./proof/write.ts"
import { writeReference } from "./reference/write.ts"

await writeReference(operations)
writeProof(proof)
const server = await createServer(site, { host: "localhost" })
await server.listen()
server.printUrls()
