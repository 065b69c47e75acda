/**
 * The values of fields: those of the world where a source has them, metrics from its facts, and otherwise values of the
 * right type that follow from the seed.
 */
import type { GraphQLFieldResolver, GraphQLOutputType } from "graphql"
import * as Money from "../../world/Money.ts"
import * as Prng from "../../world/Prng.ts"
import type { Amount, Fact } from "./Facts.ts"
import { library } from "./Schemas.ts"

/** What the values of an object follow from. */
export interface Context {
  readonly seed: number
  /** Identifies the object among all. */
  readonly key: string
  readonly facts: Readonly<Record<string, Fact>>
  readonly currency: string
  readonly granularity: string
  /** A date of the object. */
  readonly date: string
}

/** An object of a row, with the fields that are known. */
export class Source {
  readonly context: Context
  readonly values: Readonly<Record<string, unknown>>

  constructor(context: Context, values: Readonly<Record<string, unknown>> = {}) {
    this.context = context
    this.values = values
  }
}

const words: Readonly<Record<string, ReadonlyArray<string>>> = {
  queryKeyword: ["water bottle", "desk lamp", "yoga mat", "travel mug"],
  returnDefectTopic: ["size", "material", "packaging", "missing parts"]
}

const elements = 2

const benchmarks = (granularity: string, prng: Prng.Prng) => {
  const change = (applies: boolean) => applies ? prng.int(-200, 200) / 1000 : null
  return {
    weekOverWeek: change(granularity === "WEEK"),
    monthOverMonth: change(granularity === "MONTH"),
    yearOverYear: change(granularity !== "DAY")
  }
}

const ofFact = (type: string, fact: Fact, context: Context): unknown => {
  if (typeof fact === "number") {
    return type.endsWith("WithBenchmarking") ? new Source(context, { value: fact }) : fact
  }
  if ("units" in fact) {
    return type === "UnitsWithValue" ? fact : new Source(context, { unitsWithValue: fact })
  }
  return type === "AmountWithBenchmarking" ? new Source(context, { amount: fact }) : fact
}

const scalar = (type: string, field: string, index: number, { date, key }: Context, prng: Prng.Prng): unknown => {
  switch (type) {
    case "Int":
    case "Long":
      return prng.int(0, 200)
    case "Float":
      return prng.int(0, 10_000) / 100
    case "Boolean":
      return prng.chance(0.5)
    case "Date":
      return date
    default: {
      const list = words[field]
      return list === undefined ? `${field} ${prng.hex(6)}` : list[(key.length + index) % list.length]
    }
  }
}

const value = (type: GraphQLOutputType, field: string, index: number, context: Context): unknown => {
  const { getNamedType, isEnumType, isListType, isNonNullType, isObjectType } = library()
  if (isNonNullType(type)) return value(type.ofType, field, index, context)
  const named = getNamedType(type)
  const fact = context.facts[field]
  if (fact !== undefined && !isListType(type)) return ofFact(named.name, fact, context)
  const child = { ...context, key: `${context.key}/${field}` }
  if (isListType(type)) {
    return Array.from(
      { length: elements },
      (_, index) => value(type.ofType, field, index, { ...child, key: `${child.key}.${index}` })
    )
  }
  const prng = Prng.make(context.seed, "dataKiosk", child.key)
  if (named.name === "Amount") {
    const { currency } = context
    const amount: Amount = { amount: Money.number(prng.int(100, 50_000), currency), currencyCode: currency }
    return amount
  }
  if (named.name === "TimeRangeBenchmarking") return benchmarks(context.granularity, prng)
  if (isObjectType(named)) return new Source(child)
  if (isEnumType(named)) return prng.pick(named.getValues()).name
  const key = Number(/\.(\d+)(?:\/\w+){1,2}$/.exec(child.key)?.[1] ?? index)
  return scalar(named.name, field, key, context, prng)
}

/** Sellers of the sandbox do not sell to businesses only, and metrics of that kind are absent for the others. */
const isAbsent = (type: GraphQLOutputType, field: string): boolean =>
  field.endsWith("B2B") && !library().isNonNullType(type)

/** Resolves every field. */
export const resolve: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, { fieldName, returnType }) => {
  if (!(source instanceof Source)) return (source as Readonly<Record<string, unknown>>)[fieldName]
  if (Object.hasOwn(source.values, fieldName)) return source.values[fieldName]
  return isAbsent(returnType, fieldName) ? null : value(returnType, fieldName, 0, source.context)
}
