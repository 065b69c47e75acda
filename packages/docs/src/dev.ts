/** `pnpm docs:dev`: writes the reference once, and serves the site while its pages are edited. */
import { createServer } from "vitepress"
import { operations, site } from "./places.ts"
import { writeReference } from "./reference/write.ts"

await writeReference(operations)
const server = await createServer(site, { host: "localhost" })
await server.listen()
server.printUrls()
