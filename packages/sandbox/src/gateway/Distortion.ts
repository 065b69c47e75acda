/**
 * Answers that are not what the schema promises, as Amazon's sometimes are: values of enumerations that no model knows, `null` where a
 * field is absent, fields that are missing. The schema says where each of these can be.
 */
import { isOptional } from "effect/SchemaAST"
import type * as SchemaAST from "effect/SchemaAST"
import * as ModelFacts from "../generated/ModelFacts.ts"
import { isObject } from "./Json.ts"
import type { Loaded } from "./Operations.ts"

/** How an answer is distorted. */
export type Distortion = "unknown-enum" | "null-fields" | "missing-fields"

/** What the sandbox writes for a value that no model knows. */
export const unknownValue = "SANDBOX_UNKNOWN_VALUE"

const isNothing = (ast: SchemaAST.AST): boolean => ast._tag === "Null" || ast._tag === "Undefined"

const meat = (ast: SchemaAST.AST): SchemaAST.AST =>
  ast._tag === "Union" ? ast.types.find((one) => !isNothing(one)) ?? ast : ast

const distortObject = (
  loaded: Loaded,
  ast: SchemaAST.Objects,
  value: Readonly<Record<string, unknown>>,
  distortion: Distortion,
  top: boolean
): Record<string, unknown> => {
  const definition = loaded.section.definitions.get(ast)
  const result: Record<string, unknown> = { ...value }
  let removed = false
  for (const { name, type } of ast.propertySignatures) {
    if (typeof name !== "string") continue
    const inner = meat(type)
    if (!(name in value)) {
      // A success whose envelope says nothing but null would be another trouble than the one that was asked for.
      if (distortion === "null-fields" && isOptional(type) && !top) result[name] = null
      continue
    }
    const hint = ModelFacts.texts[loaded.section.model]?.[`${definition}.${name}`]
    if (distortion === "unknown-enum" && typeof hint === "object") {
      result[name] = Array.isArray(value[name]) ? [unknownValue] : unknownValue
    } else if (distortion === "missing-fields" && !removed && !isOptional(type) && !top && inner._tag !== "Arrays") {
      removed = true
      delete result[name]
    } else {
      result[name] = distort(loaded, inner, value[name], distortion, false)
    }
  }
  return result
}

const distort = (loaded: Loaded, ast: SchemaAST.AST, value: unknown, distortion: Distortion, top: boolean): unknown => {
  if (ast._tag === "Objects" && isObject(value)) return distortObject(loaded, ast, value, distortion, top)
  const element = ast._tag === "Arrays" ? ast.rest[0] : undefined
  return element !== undefined && Array.isArray(value)
    ? value.map((one) => distort(loaded, meat(element), one, distortion, false))
    : value
}

/** A distorted copy of the answer of an operation. */
export const apply = (loaded: Loaded, json: unknown, distortion: Distortion): unknown => {
  const output = loaded.schemas.output?.()
  return output === undefined ? json : distort(loaded, output.ast, json, distortion, true)
}
