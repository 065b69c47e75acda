/**
 * `node packages/codegen/src/listingsFeedTypes.ts DIR`: writes the content of the JSON listings feed from the folder
 * `schemas/feeds` of a checkout of Amazon's models.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { listingsFeedText } from "./ListingsFeed.ts"

const directory = process.argv[2]
if (directory === undefined) throw new Error("Which folder? It is schemas/feeds in a checkout of Amazon's models")
const read = (name: string): unknown => JSON.parse(readFileSync(join(directory, `${name}.json`), "utf8"))
writeFileSync(
  new URL("../../sp-api/src/workflows/feeds/internal/listingsFeedSchema.ts", import.meta.url),
  listingsFeedText({
    feed: read("listings-feed-schema-v2"),
    report: read("listings-feed-processing-report-schema-v2")
  })
)
