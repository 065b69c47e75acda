/**
 * The part of Swagger 2 that Amazon's models use. What they write beside it (examples, hosts, sandbox data) is not
 * read.
 */

/** What restricts a value. */
export interface SwaggerLimits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean
  readonly exclusiveMaximum?: boolean
  readonly multipleOf?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly default?: unknown
}

/** A schema, as a definition, a property, or the items of an array. */
export interface SwaggerSchema extends SwaggerLimits {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<string | null>
  readonly items?: SwaggerSchema
  readonly properties?: { readonly [name: string]: SwaggerSchema }
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | SwaggerSchema
  readonly allOf?: ReadonlyArray<SwaggerSchema>
}

/** A parameter. A body's type stands in `schema`, everything else's in the parameter itself. */
export interface SwaggerParameter extends SwaggerLimits {
  readonly name: string
  readonly in: "path" | "query" | "header" | "body"
  readonly required?: boolean
  readonly description?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: ReadonlyArray<string | null>
  readonly items?: SwaggerSchema
  readonly collectionFormat?: string
  readonly schema?: SwaggerSchema
  readonly "x-amazon-spds-greedy-path-parameter"?: boolean
}

/** An operation. */
export interface SwaggerOperation {
  readonly operationId: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly produces?: ReadonlyArray<string>
  readonly parameters?: ReadonlyArray<SwaggerParameter>
  readonly responses: { readonly [status: string]: { readonly schema?: SwaggerSchema } }
  readonly "x-amzn-api-sandbox-only"?: boolean
}

/** The methods that a path may have, in the order in which operations are written. */
export const methods = ["get", "put", "post", "delete", "patch"] as const

/** A path with its operations. */
export type SwaggerPath =
  & { readonly [Method in (typeof methods)[number]]?: SwaggerOperation }
  & { readonly "x-amzn-api-sandbox-only"?: boolean }

/** A model. */
export interface SwaggerModel {
  readonly swagger: "2.0"
  readonly produces?: ReadonlyArray<string>
  readonly paths: { readonly [path: string]: SwaggerPath }
  readonly definitions?: { readonly [name: string]: SwaggerSchema }
}

/** The definition that a reference names. */
export const refName = ($ref: string): string => $ref.slice($ref.lastIndexOf("/") + 1)

/** Why a model cannot be generated from. The generator stops at the first: a module must never be half right. */
export class ModelError extends Error {
  readonly _tag = "ModelError"

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`)
    this.name = "ModelError"
  }
}
