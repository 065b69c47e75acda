/** Small models of the tests' own, and the place of Amazon's where there is one. */
import { assert } from "@effect/vitest"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import type { Section, Shape } from "../../packages/codegen/src/Ir.ts"
import type { Overlays } from "../../packages/codegen/src/Overlays.ts"
import { noOverlays } from "../../packages/codegen/src/Overlays.ts"
import { sectionOf } from "../../packages/codegen/src/Sections.ts"
import { ModelError } from "../../packages/codegen/src/Swagger.ts"
import type { SwaggerModel, SwaggerOperation, SwaggerPath, SwaggerSchema } from "../../packages/codegen/src/Swagger.ts"

const workspace = fileURLToPath(new URL("../../", import.meta.url))

/** A checkout of Amazon's models: `SPAPI_MODELS`, or one beside the workspace. */
export const modelsDirectory = [
  ...(process.env["SPAPI_MODELS"] === undefined ? [] : [process.env["SPAPI_MODELS"]]),
  join(workspace, "../selling-partner-api-models/models"),
  join(workspace, "../shared/2026-11/models")
].find((directory) => existsSync(directory))

/** Why tests of Amazon's models are skipped. */
export const noModels = " (skipped: Amazon's models are not available; set SPAPI_MODELS)"

export const toys = { toys: { module: "Toys", api: "Toys", version: "v1" } } satisfies Overlays["modules"]

export const operation = (operationId: string, parts: Partial<SwaggerOperation> = {}): SwaggerOperation => ({
  operationId,
  responses: { 200: { schema: { type: "boolean" } } },
  ...parts
})

export const swagger = (
  paths: { readonly [path: string]: SwaggerPath },
  definitions: { readonly [name: string]: SwaggerSchema } = {}
): SwaggerModel => ({ swagger: "2.0", paths, definitions })

/** The section of a model named `toys`. */
export const toySection = (model: SwaggerModel, overlays: Partial<Overlays> = {}): Section =>
  sectionOf("toys", model, { ...noOverlays, modules: toys, ...overlays })

/** The section of a model that has definitions only. */
export const definitions = (schemas: { readonly [name: string]: SwaggerSchema }): Section =>
  toySection(swagger({}, schemas))

/** The section of one GET. */
export const getting = (
  parts: Partial<SwaggerOperation>,
  schemas: { readonly [name: string]: SwaggerSchema } = {}
): Section => toySection(swagger({ "/toys": { get: operation("getToys", parts) } }, schemas))

export const shapeOf = (section: Section, name: string): Shape => {
  const found = section.definitions.find((definition) => definition.name === name)
  if (found === undefined) throw new Error(`no definition ${name}`)
  return found.shape
}

/** A property's shape. */
export const property = (shape: Shape, name: string) =>
  shape.kind === "object" ? shape.properties.find((one) => one.name === name) : undefined

export const ref = (name: string): SwaggerSchema => ({ $ref: `#/definitions/${name}` })

/** Asserts that the generator stops at a model or an overlay. */
export const refused = (run: () => unknown, pattern: RegExp) => {
  try {
    run()
  } catch (error) {
    assert.instanceOf(error, ModelError)
    return assert.match(error.message, pattern)
  }
  assert.fail("nothing was refused")
}

/** The module of a section, without Amazon's descriptions. */
export const text = (run: ReturnType<typeof toySection>) => moduleText(run, false)
