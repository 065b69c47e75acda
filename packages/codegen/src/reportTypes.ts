/**
 * `node packages/codegen/src/reportTypes.ts DIR`: writes the rows of reports from the folder `schemas/reports` of a
 * checkout of Amazon's models. Files that are no longer generated are removed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readReportOverlays, readReportSchemas, reportFiles, reports } from "./ReportRows.ts"

const directory = process.argv[2]
if (directory === undefined) {
  throw new Error("Which folder? It is schemas/reports in a checkout of Amazon's models")
}
const root = fileURLToPath(new URL("../../../", import.meta.url))
const files = reportFiles(readReportSchemas(directory), readReportOverlays())
const rows = `${reports}/rows`
mkdirSync(join(root, rows), { recursive: true })
for (const file of readdirSync(join(root, rows))) {
  if (!files.has(`${rows}/${file}`)) rmSync(join(root, rows, file))
}
for (const [file, text] of files) writeFileSync(join(root, file), text)
