/**
 * `node packages/codegen/src/dataKioskDatasets.ts DIR`: writes the module of each Data Kiosk dataset from the folder
 * `schemas/data-kiosk` of a checkout of Amazon's models, and removes those of datasets that are not there.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { readDataKioskOverlay, readDataset } from "./DataKiosk.ts"
import { datasetText, moduleName } from "./emit/Datasets.ts"

const directory = process.argv[2]
if (directory === undefined) {
  throw new Error("Which folder? It is schemas/data-kiosk in a checkout of Amazon's models")
}
const target = fileURLToPath(new URL("../../sp-api/src/workflows/datakiosk/datasets", import.meta.url))
const overlay = readDataKioskOverlay()
const modules = new Map<string, string>(
  readdirSync(directory).filter((file) => file.endsWith(".graphql")).sort().map((file) => {
    const dataset = readDataset(readFileSync(join(directory, file), "utf8"), basename(file), overlay)
    return [`${moduleName(dataset.name)}.ts`, datasetText(dataset)] as const
  })
)
if (modules.size === 0) throw new Error(`${directory} holds no .graphql file`)
mkdirSync(target, { recursive: true })
for (const file of readdirSync(target)) if (!modules.has(file)) rmSync(join(target, file))
for (const [file, text] of modules) writeFileSync(join(target, file), text)
