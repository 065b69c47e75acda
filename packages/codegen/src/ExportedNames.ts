/**
 * Names that a module can export, and definitions under such names.
 */
import type { Problems } from "./Problems.ts"
import type { SwaggerModel } from "./Swagger.ts"
import { refName } from "./Swagger.ts"

const reserved = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for "
    + "function if implements import in instanceof interface let new null package private protected public return "
    + "static super switch this throw true try typeof undefined var void while with yield any bigint boolean never "
    + "number object string symbol unknown"
  ).split(" ")
)

/** Whether a module can export a value and a type of the name. */
export const isExportable = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name) && !reserved.has(name)

/** A name like another one that a module can export. */
export const exportable = (name: string): string => {
  const plain = name.replaceAll(/\W+/g, "_").replace(/^(?=\d)/, "_")
  return isExportable(plain) ? plain : `${plain}_`
}

const prefix = "#/definitions/"

/** Everything, with references to definitions under their new names. */
const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" && inner.startsWith(prefix)
        ? `${prefix}${names.get(refName(inner)) ?? refName(inner)}`
        : renamed(inner, names)
    ])
  )
}

/** A model with the names of the overlay. A row that names no definition is a problem. */
export const withDefinitionNames = (
  model: string,
  swagger: SwaggerModel,
  rows: { readonly [definition: string]: string } | undefined,
  problems: Problems
): SwaggerModel => {
  if (rows === undefined) return swagger
  const definitions = swagger.definitions ?? {}
  for (const name of Object.keys(rows).filter((name) => !Object.hasOwn(definitions, name))) {
    problems.add(`${model}.${name}`, "is in overlays/renames.json but not in the model", {
      overlay: "renames",
      path: ["definitions", model, name]
    })
  }
  const names = new Map(Object.entries(rows))
  return renamed({
    ...swagger,
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [names.get(name) ?? name, schema])
    )
  }, names) as SwaggerModel
}
