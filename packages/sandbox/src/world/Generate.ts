/**
 * Generates values of schemas, for operations without a handler. A value obeys its schema; beyond that the name of a
 * property decides what it looks like: ids of products, SKUs, orders and marketplaces exist in the world.
 */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import type { Input } from "../protocol/Input.ts"
import { day, hour } from "../protocol/Millis.ts"
import * as Prng from "./Prng.ts"
import type { Seller, World } from "./World.ts"
import { iso } from "./World.ts"

/** What values are generated from. */
interface Source {
  readonly prng: Prng.Prng
  readonly facts: SectionFacts
  readonly seller: Seller
  readonly world: World
  readonly now: number
  /** Parameters of the request: a property of the same name has the same value, where its schema allows it. */
  readonly input: Input
}

/** Left out: page tokens, so that pages end, and errors. */
const omitted = /^(next|previous|page|pagination)?token|^nextpagetoken$|^errors?$|^errorlist$/i

/** Below this depth only required properties are generated. */
const maxDepth = 7

const pickMap = <A>(source: Source, map: ReadonlyMap<string, A>): string => {
  const keys = [...map.keys()]
  return keys.length === 0 ? "none" : source.prng.pick(keys)
}

const matches = ({ maxLength, minLength, pattern }: ValueSchema, value: string): boolean =>
  value.length >= (minLength ?? 0) && value.length <= (maxLength ?? Infinity) &&
  (pattern === undefined || new RegExp(pattern).test(value))

/** Strings that a pattern may ask for. */
const samples: ReadonlyArray<string> = [
  "US",
  "en_US",
  "USD",
  "12345678",
  "2026-07-01",
  "2026-07-01T00:00:00Z",
  "https://example.com/sandbox",
  "a@example.com",
  "arn:aws:sqs:us-east-1:123456789012:sandbox",
  "00000000-0000-4000-8000-000000000000",
  "UN1234",
  "AFTN1",
  "1",
  "1.5",
  "ABCDEFGHIJKLMNOPQRSTUV=="
]

/** The value, or one that its schema allows. */
const fit = (source: Source, schema: ValueSchema, value: string): string => {
  if (matches(schema, value)) return value
  const cut = value.slice(0, schema.maxLength).padEnd(schema.minLength ?? 0, "0")
  const plain = source.prng.string(
    Math.min(Math.max(schema.minLength ?? 0, 10), schema.maxLength ?? 10),
    Prng.alphanumeric
  )
  return [cut, plain, ...samples].find((candidate) => matches(schema, candidate)) ?? cut
}

const formatted = (source: Source, schema: ValueSchema, lower: string): string | undefined => {
  const { now, prng } = source
  if (schema.format === "date") return iso(now - prng.int(1, 40) * day).slice(0, 10)
  if (schema.format === "date-time" || /(date|time|timestamp|at)$/.test(lower) && /date|time/.test(lower)) {
    return iso(now - prng.int(1, 40 * 24) * hour)
  }
  if (schema.format === "ip") return "203.0.113.7"
  if (schema.format === "byte") return Buffer.from("sandbox").toString("base64")
  return schema.format === "uri" || /ur[il]$/.test(lower) || lower === "href"
    ? `https://example.com/sandbox/${prng.string(8, "abcdefghijklmnopqrstuvwxyz")}`
    : undefined
}

const freeString = (source: Source, schema: ValueSchema, name: string): string => {
  const { prng, seller, world } = source
  const lower = name.toLowerCase()
  const value = formatted(source, schema, lower)
  if (value !== undefined) return value
  if (lower.includes("asin")) return pickMap(source, world.catalogue.byAsin)
  if (/(seller|merchant|msku|^)sku$/.test(lower) || lower === "msku") return pickMap(source, seller.listings)
  if (lower === "amazonorderid" || lower === "orderid") return pickMap(source, seller.ordersById)
  if (lower.startsWith("marketplace") && lower.endsWith("id")) return seller.marketplaces[0]!.id
  if (lower.includes("currency")) return seller.marketplaces[0]!.currency
  if (lower.includes("country")) return seller.marketplaces[0]!.countryCode
  if (lower.includes("email")) return "buyer@marketplace.amazon.com"
  if (lower.includes("phone")) return "+00 555 0100"
  if (lower.includes("postal") || lower.includes("zip")) return "00001"
  if (lower.includes("amount") || lower.includes("price") || lower === "value") {
    return (prng.int(100, 9999) / 100).toFixed(2)
  }
  if (/(id|key|number|code|reference)$/.test(lower)) return prng.string(10, Prng.alphanumeric)
  if (lower.includes("name")) return `Sandbox ${name}`
  return `sandbox-${name === "" ? "value" : name}`
}

const isDate = (value: string): boolean => !Number.isNaN(Date.parse(value))

const stringOf = (source: Source, schema: ValueSchema, name: string): string => {
  const sent = source.input[name]
  const allowed = schema.enum ?? schema.known
  if (
    typeof sent === "string" && (allowed === undefined || allowed.includes(sent)) && matches(schema, sent) &&
    (schema.format !== "date" && schema.format !== "date-time" || isDate(sent))
  ) {
    return sent
  }
  return allowed === undefined ? fit(source, schema, freeString(source, schema, name)) : source.prng.pick(allowed)
}

const numberOf = (source: Source, schema: ValueSchema, name: string): number => {
  const { prng } = source
  const { exclusiveMaximum, exclusiveMinimum, maximum, minimum } = schema
  const whole = schema.type === "integer"
  const low = minimum ?? (exclusiveMinimum === undefined ? -Infinity : exclusiveMinimum + (whole ? 1 : 0.01))
  const high = maximum ?? (exclusiveMaximum === undefined ? Infinity : exclusiveMaximum - (whole ? 1 : 0.01))
  const fits = (value: number): boolean => value >= low && value <= high && (!whole || Number.isInteger(value))
  const sent = source.input[name]
  if (typeof sent === "number" && fits(sent)) return sent
  const value = !whole && /amount|price|fee|charge|rate|percent|weight|length|width|height|value/i.test(name)
    ? prng.int(100, 9999) / 100
    : prng.int(1, 50)
  const step = schema.multipleOf ?? 0
  const rounded = step >= 1 ? Math.ceil(value / step) * step : value
  return Math.max(low, Math.min(high, rounded))
}

/** The position of a value: the name of its property, its depth, and the definitions around it. */
interface Place {
  readonly name: string
  readonly depth: number
  readonly around: ReadonlyArray<string>
}

/** A recursive schema has to end. */
const recurs = (schema: ValueSchema, around: ReadonlyArray<string>): boolean =>
  schema.$ref !== undefined && around.includes(schema.$ref) ||
  schema.items !== undefined && recurs(schema.items, around)

const go = (source: Source, schema: ValueSchema, place: Place): unknown => {
  const around = schema.$ref === undefined ? place.around : [...place.around, schema.$ref]
  const resolved = resolve(schema, source.facts)
  const first = resolved.anyOf?.[0]
  if (first !== undefined) return go(source, first, { ...place, around })
  const type = typeof resolved.type === "string" ? resolved.type : resolved.type?.find((type) => type !== "null")
  switch (type) {
    case "string":
      return stringOf(source, resolved, place.name)
    case "number":
    case "integer":
      return numberOf(source, resolved, place.name)
    case "boolean":
      return source.prng.chance(0.5)
    case "array":
      return arrayOf(source, resolved, { ...place, around })
    case "object":
      return objectOf(source, resolved, { ...place, around })
    default:
      return resolved.enum === undefined ? {} : source.prng.pick(resolved.enum)
  }
}

const arrayOf = (source: Source, schema: ValueSchema, place: Place): ReadonlyArray<unknown> => {
  const { items = {}, maxItems = Infinity, minItems = 0 } = schema
  if (minItems === 0 && (place.depth > maxDepth || recurs(items, place.around))) return []
  const count = Math.min(maxItems, Math.max(minItems, source.prng.chance(0.4) ? 2 : 1))
  const inner = { ...place, depth: place.depth + 1 }
  const values = Array.from({ length: count }, () => go(source, items, inner))
  return schema.uniqueItems === true
    ? [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
    : values
}

const objectOf = (source: Source, schema: ValueSchema, { around, depth }: Place): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) === true
    if (
      !required && (omitted.test(name) || depth > maxDepth || recurs(property, around) || isAnything(source, property))
    ) {
      continue
    }
    value[name] = go(source, property, { name, depth: depth + 1, around })
  }
  return value
}

const isAnything = (source: Source, schema: ValueSchema): boolean => {
  const resolved = resolve(schema, source.facts)
  return resolved.type === undefined && resolved.anyOf === undefined && resolved.enum === undefined
}

/** A value of a schema, the same for the same source. */
export const generate = (source: Source, schema: ValueSchema): unknown =>
  go(source, schema, { name: "", depth: 0, around: [] })
