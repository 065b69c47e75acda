/**
 * Parameters of operations: what goes on the wire, and what an input takes.
 */
import type { Parameter } from "effect-sp-api/operation/OperationSpec"
import type { Property, Shape } from "./Ir.ts"
import { arrayLimits, defaultOf, numberLimits, stringLimits } from "./Limits.ts"
import type { Overlays } from "./Overlays.ts"
import { describe } from "./Shapes.ts"
import { ModelError } from "./Swagger.ts"
import type { SwaggerParameter } from "./Swagger.ts"

type Facts = Overlays["parameters"][string][string]

/** A parameter as the operation's spec holds it. */
export const parameterOf = (parameter: SwaggerParameter, facts: Facts | undefined, where: string): Parameter => {
  if (parameter.in === "body") throw new ModelError(where, "is a body where a parameter belongs")
  const isList = parameter.type === "array"
  return {
    in: parameter.in,
    type: wireType(parameter, facts, where),
    ...(parameter.required === true ? { required: true } : undefined),
    ...(isList ? { list: parameter.collectionFormat === "multi" ? "multi" : "csv" } : undefined),
    ...(isList && parameter.minItems !== undefined ? { minItems: parameter.minItems } : undefined),
    ...(isList && parameter.maxItems !== undefined ? { maxItems: parameter.maxItems } : undefined),
    ...(parameter.minimum === undefined ? undefined : { minimum: parameter.minimum }),
    ...(parameter.maximum === undefined ? undefined : { maximum: parameter.maximum }),
    ...facts?.limits?.[parameter.name],
    ...(facts?.doubleEncoded?.includes(parameter.name) === true ? { doubleEncoded: true } : undefined),
    ...(facts?.instead?.[parameter.name] === undefined ? undefined : { instead: facts.instead[parameter.name]! }),
    ...(parameter["x-amazon-spds-greedy-path-parameter"] === true ? { greedy: true } : undefined)
  }
}

const wireType = (parameter: SwaggerParameter, facts: Facts | undefined, where: string): Parameter["type"] => {
  if (facts?.dateTimes?.includes(parameter.name) === true) return "date-time"
  const { format, type } = parameter.type === "array"
    ? { type: "string", format: undefined, ...parameter.items }
    : parameter
  switch (type) {
    case "integer":
    case "number":
    case "boolean":
      return type
    case "string":
      // A boolean that is declared as a string of format `boolean` is written as `true` or `false` all the same.
      return format === "date-time" || format === "date" || format === "boolean" ? format : "string"
    default:
      throw new ModelError(where, `has the type ${type}, which no parameter can have`)
  }
}

/** A parameter as a property of the operation's input. */
export const parameterProperty = (source: SwaggerParameter, parameter: Parameter, where: string): Property => {
  const item = parameterShape(source, parameter, where)
  const { maxItems, minItems } = parameter
  return {
    name: source.name,
    required: parameter.required === true,
    shape: parameter.list === undefined
      ? item
      : { kind: "array", items: item, ...arrayLimits({ ...source, ...defined({ minItems, maxItems }) }) },
    ...describe(source),
    ...defaultOf(source, where)
  }
}

const defined = <A extends object>(facts: A): Partial<A> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<A>

const parameterShape = (source: SwaggerParameter, parameter: Parameter, where: string): Shape => {
  // The facts of a list's values stand under `items`, in places also beside it.
  const value = parameter.list === undefined ? source : { ...source, ...source.items }
  switch (parameter.type) {
    case "integer":
    case "number": {
      const { maximum, minimum } = parameter
      return { kind: "number", ...numberLimits({ ...value, ...defined({ minimum, maximum }) }) }
    }
    case "boolean":
      return { kind: "boolean" }
    case "date-time":
    case "date":
      return { kind: "string", format: "date-time", ...stringLimits(value, where) }
    case "string": {
      // Some parameters that are no arrays keep their values under `items`, as if they were.
      const values = (source.enum ?? source.items?.enum)?.filter((value) => value !== null)
      const limits = stringLimits(value, where)
      return values === undefined || values.length === 0
        ? { kind: "string", ...limits }
        : { kind: "string", values, ...limits }
    }
  }
}
