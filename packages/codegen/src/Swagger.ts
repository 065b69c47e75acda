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
  readonly $ref?: string
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
  readonly info?: { readonly title?: string; readonly version?: string }
  readonly produces?: ReadonlyArray<string>
  readonly paths: { readonly [path: string]: SwaggerPath }
  readonly parameters?: { readonly [name: string]: SwaggerParameter }
  readonly definitions?: { readonly [name: string]: SwaggerSchema }
}

/** An operation where it is in a model. */
export interface PlacedOperation {
  readonly path: string
  readonly method: (typeof methods)[number]
  readonly item: SwaggerPath
  /** With the parameters of its path, and of the model as a whole, in place. */
  readonly operation: SwaggerOperation
}

/** All operations of a model, path by path. */
export const operationsOf = (model: SwaggerModel): ReadonlyArray<PlacedOperation> =>
  Object.entries(model.paths).flatMap(([path, item]) =>
    methods.flatMap((method): ReadonlyArray<PlacedOperation> => {
      const source = item[method]
      if (source === undefined) return []
      if (typeof source.operationId !== "string") {
        throw new ModelError(`${method.toUpperCase()} ${path}`, "has no operationId")
      }
      const own = (source.parameters ?? []).map((parameter) => shared(model, parameter))
      const { parameters = [] } = item as { readonly parameters?: ReadonlyArray<SwaggerParameter> }
      const ofPath = parameters.map((parameter) => shared(model, parameter))
        .filter((parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in))
      return [{ path, method, item, operation: { ...source, parameters: [...ofPath, ...own] } }]
    })
  )

const shared = (model: SwaggerModel, parameter: SwaggerParameter): SwaggerParameter => {
  if (parameter.$ref === undefined) return parameter
  const found = model.parameters?.[refName(parameter.$ref)]
  if (found === undefined) throw new ModelError(parameter.$ref, "is a parameter that is not defined")
  return found
}

/** The definition that a reference names. */
export const refName = ($ref: string): string => $ref.slice($ref.lastIndexOf("/") + 1)

/** A change of an overlay that would settle a problem, for a person to confirm. */
export interface Proposal {
  /** The file without `.json`. */
  readonly overlay: string
  /** The place in it: model, operation or definition, and so on. */
  readonly path: ReadonlyArray<string>
  /** What to write there; absent where the row is to be removed. */
  readonly row?: unknown
}

/** Why a model cannot be generated from: a module must never be half right. */
export class ModelError extends Error {
  readonly _tag = "ModelError"
  /** The problem itself, or all of them where there are several. */
  readonly problems: ReadonlyArray<ModelError>
  readonly proposal: Proposal | undefined

  constructor(where: string, problem: string, proposal?: Proposal) {
    super(`${where}: ${problem}`)
    this.name = "ModelError"
    this.proposal = proposal
    this.problems = [this]
  }

  /** All problems as one error, a line each. */
  static all(problems: ReadonlyArray<ModelError>): ModelError {
    const [first, ...others] = problems
    if (first === undefined || others.length === 0) return first ?? new ModelError("nothing", "is wrong")
    const all = new ModelError("", "")
    return Object.assign(all, { problems, message: problems.map(({ message }) => message).join("\n") })
  }
}
