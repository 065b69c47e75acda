/**
 * What Amazon's models, and our corrections of them, say of parameters, bodies and responses: as JSON Schema, for tools
 * that list, check or make values. One module per section, `effect-sp-api/apis/facts/OrdersV0`, which the client never
 * imports; `Registry.facts` loads it by name.
 *
 * ```ts
 * const { definitions, operations } = yield* Registry.facts("ordersV0")
 * operations["getOrders"]?.parameters?.["MarketplaceIds"]?.schema.maxItems // 50
 * ```
 */

/** The name of a type in JSON Schema. */
export type TypeName = "string" | "number" | "integer" | "boolean" | "array" | "object" | "null"

/**
 * A schema: draft 7 of JSON Schema, plus the keywords `known`, `unit` and `personal`. A schema without keywords allows
 * anything.
 */
export interface ValueSchema {
  readonly type?: TypeName | readonly [TypeName, TypeName]
  /** `#/definitions/Order`, in the facts of the same section. Keywords beside it describe, they restrict nothing. */
  readonly $ref?: string
  /** A schema, or `null`. */
  readonly anyOf?: ReadonlyArray<ValueSchema>
  /** `byte` is Base64. */
  readonly format?: "date-time" | "date" | "byte" | "uri" | "ip"
  /** The values that the model declares. Amazon refuses others in requests, and may send others in responses. */
  readonly enum?: ReadonlyArray<string>
  /** Values that are known though the model declares none of them, or not all. Others are as valid. */
  readonly known?: ReadonlyArray<string>
  readonly minLength?: number
  readonly maxLength?: number
  /** A regular expression that matches somewhere in the value. */
  readonly pattern?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly items?: ValueSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
  readonly properties?: { readonly [name: string]: ValueSchema }
  readonly required?: ReadonlyArray<string>
  /** Absent where the model says nothing of other properties; Amazon accepts or ignores them. */
  readonly additionalProperties?: ValueSchema
  /** What Amazon takes where the value is absent. */
  readonly default?: string | number | boolean | ReadonlyArray<string>
  /** `cm`, `seconds`. */
  readonly unit?: string
  readonly deprecated?: true
  /** Personal data of a buyer or a recipient. */
  readonly personal?: true
  /** What else is known, in our words. */
  readonly description?: string
}

/** A path, query or header parameter. */
export interface ParameterFacts {
  readonly in: "path" | "query" | "header"
  readonly required?: true
  /** How an array is written: its values joined with commas, or each with a key of its own. */
  readonly list?: "csv" | "multi"
  readonly schema: ValueSchema
}

/** The facts of an operation. */
export interface OperationModel {
  /** Amazon's page about the operation, or about its API where several operations have its name. */
  readonly reference?: string
  readonly parameters?: { readonly [name: string]: ParameterFacts }
  readonly body?: { readonly required?: true; readonly schema: ValueSchema }
  /** The bodies of successful responses, by status; `null` for one without a body. */
  readonly success: { readonly [status: string]: ValueSchema | null }
}

/** The facts of a section. */
export interface SectionFacts {
  /** By operation id: `getOrders`. */
  readonly operations: { readonly [id: string]: OperationModel }
  /** What `$ref` refers to. */
  readonly definitions: { readonly [name: string]: ValueSchema }
}

/** The schema itself, behind its `$ref`; `{}` where that refers to nothing. */
export const resolve = (schema: ValueSchema, facts: SectionFacts): ValueSchema => {
  let current = schema
  for (let depth = 0; current.$ref !== undefined && depth < 100; depth++) {
    current = facts.definitions[current.$ref.slice("#/definitions/".length)] ?? {}
  }
  return current
}
