/**
 * The files of a checkout of Amazon's models.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"

/** The JSON files in a directory and its subdirectories, sorted. */
export const find = (directory: string): ReadonlyArray<string> =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? find(join(directory, entry.name))
      : entry.name.endsWith(".json")
      ? [join(directory, entry.name)]
      : []
  ).sort()

/** The id of an operation in effect-sp-api: two of shippingV2 share an id, so the second has another name. */
export const operationId = (model: string, id: string, method: string): string =>
  model === "shippingV2" && id === "linkCarrierAccount" && method === "put" ? "updateLinkedCarrierAccount" : id
