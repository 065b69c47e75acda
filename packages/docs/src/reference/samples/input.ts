/** The smallest input that an operation takes, with values of the sandbox's world. */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { generate } from "../../../../sandbox/src/world/Generate.ts"
import * as Prng from "../../../../sandbox/src/world/Prng.ts"
import type { Seller } from "../../../../sandbox/src/world/World.ts"
import type { Operation, Section } from "../model.ts"
import { inputs } from "./hints.ts"

/** Ids of the world and of earlier responses, by the name of the property that takes them. */
export type Known = Map<string, string | number>

export type Input = Readonly<Record<string, unknown>>

/** An object without what may be absent; the first few properties of one that requires none. */
const least = (schema: ValueSchema): ValueSchema => {
  const { anyOf, items, properties, required = [] } = schema
  const names = Object.keys(properties ?? {})
  const chosen = names.filter((name) => required.includes(name))
  const some = chosen.length > 0 ? chosen : names.filter((name) => !/token/i.test(name)).slice(0, 2)
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(some.map((name) => [name, least(properties[name]!)])), required: chosen }),
    ...(items === undefined ? {} : { items: least(items), maxItems: Math.max(1, schema.minItems ?? 1) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(least) })
  }
}

const leastFacts = (facts: SectionFacts): SectionFacts => ({
  ...facts,
  definitions: Object.fromEntries(Object.entries(facts.definitions).map(([name, schema]) => [name, least(schema)]))
})

/** Parameters that a call has besides the required ones: those of a rule, and marketplaces. */
const chosen = ({ model, spec }: Operation): ReadonlySet<string> => {
  const parameters = model.parameters ?? {}
  const names = new Set(Object.keys(parameters).filter((name) => parameters[name]!.required === true))
  for (const name of Object.keys(parameters)) if (/^marketplaceIds?$/i.test(name)) names.add(name)
  for (const [kind, first, ...others] of spec.rules ?? []) {
    const among = [first, ...others].filter((name) => typeof name === "string")
    if (kind === "some" && !among.some((name) => names.has(name))) names.add(among[0]!)
  }
  for (const [kind, first, ...others] of spec.rules ?? []) {
    if (kind === "needs" && names.has(first)) { for (const name of others) names.add(String(name)) }
    if (kind === "excludes" && names.has(first)) { for (const name of others) names.delete(String(name)) }
  }
  return names
}

/** Days of the sandbox's world: its orders are of the two months before 2026-07-01. */
const dateOf = (name: string): string | undefined =>
  /after|start|begin|from/i.test(name)
    ? "2026-06-01T00:00:00Z"
    : /before|end|until/i.test(name)
    ? "2026-06-30T00:00:00Z"
    : undefined

/** `mskus` → `msku`, `orderIds` → `orderId` */
export const singular = (name: string): string => name.replace(/(?:List|s)$/, "")

const lower = (name: string): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

/** `inputFeedDocumentId` → `feedDocumentId`, but `orderId` as it is. */
export const plainOf = (name: string): string => {
  const plain = lower(name.replace(/^[a-z]+(?=[A-Z])/, ""))
  return plain.length > 3 ? plain : name
}

/** Puts what is known in the place of what was generated, by the names of properties. */
const fitted = (value: unknown, name: string, known: Known): unknown => {
  if (Array.isArray(value)) return value.map((item) => fitted(item, singular(name), known))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fitted(inner, key, known)]))
  }
  if (typeof value === "number" && /^quantity/i.test(name)) return 1
  if (typeof value !== "string") return value
  if (/marketplace(id)?$/i.test(name)) return "ATVPDKIKX0DER"
  const id = known.get(name) ?? known.get(lower(name)) ?? known.get(plainOf(name))
  if (id !== undefined) return String(id)
  const date = /^\d{4}-\d\d-\d\d/.test(value) ? dateOf(name) : undefined
  return date === undefined ? value : date.slice(0, value.length)
}

/** The input of an operation; undefined for one that takes none. */
export const inputOf = (operation: Operation, section: Section, seller: Seller, known: Known): Input | undefined => {
  const { model, spec } = operation
  const source = {
    prng: Prng.make(1, spec.name),
    facts: leastFacts(section.facts),
    seller,
    world: { catalogue: { byAsin: new Map([[known.get("asin"), {}]]) } } as never,
    now: Date.UTC(2026, 6, 1),
    input: {}
  }
  const names = chosen(operation)
  const properties = {
    ...Object.fromEntries(
      Object.entries(model.parameters ?? {}).filter(([name]) => names.has(name)).map(([name, { schema }]) =>
        [name, least(schema)] as const
      )
    ),
    ...(model.body === undefined ? {} : { body: model.body.schema })
  }
  const generated = generate(source, { type: "object", properties, required: Object.keys(properties) })
  const input = { ...fitted(generated, "", known) as Input, ...inputs(String(known.get("amazonSku")))[spec.name] }
  return Object.keys(input).length === 0 ? undefined : input
}
