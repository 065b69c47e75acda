/** Inputs for all operations. */
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "spec" in value

/** All operations of all sections. */
export const operations: ReadonlyArray<Operation<never, unknown>> = await Promise.all(
  Registry.sections.map((section) => section.load())
).then((modules) => modules.flatMap((module) => Object.values(module).filter(isOperation)))

/** A value that a parameter accepts. */
export const sample = (parameter: Parameter): unknown => {
  const value = parameter.type === "boolean"
    ? true
    : parameter.type === "integer" || parameter.type === "number"
    ? parameter.minimum ?? 1
    : parameter.type === "string"
    ? "x"
    : "2026-01-31T10:00:00Z"
  return parameter.list === undefined ? value : Array.from({ length: parameter.minItems ?? 1 }, () => value)
}

/** The names of parameters in a rule. */
export const namesOf = (parts: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  parts.filter((part): part is string => typeof part === "string")

/** The smallest input that the parameters and the rules of an operation allow. */
export const leastOf = (spec: OperationSpec, besides: Record<string, unknown> = {}): Record<string, unknown> => {
  const parameters = Object.entries(spec.parameters ?? {})
  const input: Record<string, unknown> = Object.fromEntries(
    parameters.filter(([, parameter]) => parameter.required === true).map((
      [name, parameter]
    ) => [name, sample(parameter)])
  )
  if (spec.body === "required") input["body"] = {}
  Object.assign(input, besides)
  for (const [kind, first = "", ...others] of spec.rules ?? []) {
    const names = namesOf(others)
    const missing = kind === "needs" && first in input
      ? names
      : kind === "some" && ![first, ...names].some((name) => name in input)
      // The token excludes nothing but filters.
      ? [names.at(-1)!]
      : []
    for (const name of missing) input[name] ??= sample(spec.parameters![name]!)
  }
  return input
}
