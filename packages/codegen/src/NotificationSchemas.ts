/**
 * Reads Amazon's schemas of notifications, and the models to which they refer.
 */
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Documents, JsonSchema } from "./JsonSchema.ts"

const read = (file: string): JsonSchema => JSON.parse(readFileSync(file, "utf8")) as JsonSchema

/**
 * The schemas of a folder `schemas/notifications`, by file without `.json`, and the models that lie beside it in a
 * checkout, by file.
 */
export const readNotificationSchemas = (
  directory: string
): { readonly schemas: Documents; readonly models: Documents } => {
  const models = join(directory, "../../models")
  return {
    schemas: new Map(
      readdirSync(directory).filter((file) => file.endsWith(".json"))
        .map((file) => [basename(file, ".json"), read(join(directory, file))] as const)
    ),
    models: new Map(
      readdirSync(models, { recursive: true, encoding: "utf8" }).filter((file) => file.startsWith("tracking"))
        .filter((file) => file.endsWith(".json")).map((file) => [basename(file), read(join(models, file))] as const)
    )
  }
}
