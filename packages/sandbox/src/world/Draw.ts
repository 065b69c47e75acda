/**
 * Draws values from schemas, for the operations that have no story. Names of properties say what a value should look like; ids of
 * products, SKUs, orders and marketplaces are those of the world.
 */
import { isOptional } from "effect/SchemaAST"
import type * as SchemaAST from "effect/SchemaAST"
import type { Input } from "../gateway/Input.ts"
import type { Section } from "../gateway/Operations.ts"
import * as ModelFacts from "../generated/ModelFacts.ts"
import * as Prng from "./Prng.ts"
import type { Seller, World } from "./World.ts"
import { iso } from "./World.ts"

/** What values are drawn from. */
export interface Source {
  readonly prng: Prng.Prng
  readonly section: Section
  readonly seller: Seller
  readonly world: World
  readonly now: number
  /** Parameters of the request: a property of the same name has the same value. */
  readonly input: Input
}

/** Left out, so that pages end and success is no failure. */
const omitted = /^(next|previous|page|pagination)?token|^nextpagetoken$|^errors?$|^errorlist$/i

/** Deeper than this only what is required is drawn. */
const maxDepth = 7

const day = 86_400_000

const pickMap = <A>(source: Source, map: ReadonlyMap<string, A>): string => {
  const keys = [...map.keys()]
  return keys.length === 0 ? "none" : source.prng.pick(keys)
}

const text = (source: Source, name: string, hint: ReadonlyArray<string> | string | undefined): string => {
  const { prng, seller, world } = source
  const sent = source.input[name]
  if (typeof sent === "string") return sent
  if (typeof hint === "object") return prng.pick(hint)
  const lower = name.toLowerCase()
  if (hint === "date") return iso(source.now - prng.int(1, 40) * day).slice(0, 10)
  if (hint === "date-time" || hint === "dateTime" || /(date|time|timestamp|at)$/.test(lower) && /date|time/.test(lower)) {
    return iso(source.now - prng.int(1, 40 * 24) * 3_600_000)
  }
  if (hint === "byte") return Buffer.from("sandbox").toString("base64")
  if (hint === "uri" || /ur[il]$/.test(lower) || lower === "href") return `https://example.com/sandbox/${prng.text(8, "abcdefghijklmnopqrstuvwxyz")}`
  if (lower.includes("asin")) return pickMap(source, world.catalogue.byAsin)
  if (/(seller|merchant|msku|^)sku$/.test(lower) || lower === "msku") return pickMap(source, seller.listings)
  if (lower === "amazonorderid" || lower === "orderid") return pickMap(source, seller.ordersById)
  if (lower.startsWith("marketplace") && lower.endsWith("id")) return seller.marketplaces[0]!.id
  if (lower.includes("currency")) return seller.marketplaces[0]!.currency
  if (lower.includes("country")) return seller.marketplaces[0]!.countryCode
  if (lower.includes("email")) return "buyer@marketplace.amazon.com"
  if (lower.includes("phone")) return "+00 555 0100"
  if (lower.includes("postal") || lower.includes("zip")) return "00001"
  if (lower.includes("amount") || lower.includes("price") || lower === "value") return (prng.int(100, 9999) / 100).toFixed(2)
  if (/(id|key|number|code|reference)$/.test(lower)) return prng.text(10, Prng.alphanumeric)
  if (lower.includes("name")) return `Sandbox ${name}`
  return `sandbox-${name === "" ? "value" : name}`
}

const number = (source: Source, name: string): number => {
  const sent = source.input[name]
  if (typeof sent === "number") return sent
  const { prng } = source
  return /amount|price|fee|charge|rate|percent|weight|length|width|height|value/i.test(name) ? prng.int(100, 9999) / 100 : prng.int(1, 50)
}

const isNothing = (ast: SchemaAST.AST): boolean => ast._tag === "Null" || ast._tag === "Undefined"

type Hint = ReadonlyArray<string> | string | undefined

const go = (source: Source, ast: SchemaAST.AST, name: string, hint: Hint, depth: number): unknown => {
  switch (ast._tag) {
    case "String":
      return text(source, name, hint)
    case "Number":
      return number(source, name)
    case "Boolean":
      return source.prng.chance(0.5)
    case "Literal":
      return ast.literal
    case "Union":
      return go(source, ast.types.find((one) => !isNothing(one)) ?? ast.types[0]!, name, hint, depth)
    case "Arrays": {
      const element = ast.rest[0]
      // A schema within itself is drawn as an empty list: it has to end somewhere.
      if (element === undefined || element._tag === "Unknown" || depth > maxDepth) return []
      const items = [go(source, element, name, hint, depth + 1)]
      if (source.prng.chance(0.4)) items.push(go(source, element, name, hint, depth + 1))
      return items
    }
    case "Objects":
      return object(source, ast, depth)
    default:
      // Moments of a request take more than texts, so their schema is no text.
      return hint === undefined ? within(source, name, depth) : text(source, name, hint)
  }
}

/** A schema within itself keeps what it is to itself; by custom its property has the definition's name. */
const within = (source: Source, name: string, depth: number): unknown => {
  for (const [ast, definition] of source.section.definitions) {
    if (definition.toLowerCase() === name.toLowerCase()) return go(source, ast, name, undefined, depth + 3)
  }
  return {}
}

const object = (source: Source, ast: SchemaAST.Objects, depth: number): Record<string, unknown> => {
  const definition = source.section.definitions.get(ast)
  const hints = definition === undefined ? undefined : ModelFacts.texts[source.section.model]
  const value: Record<string, unknown> = {}
  for (const { name, type } of ast.propertySignatures) {
    if (typeof name !== "string") continue
    const inner = type._tag === "Union" ? type.types.find((one) => !isNothing(one)) ?? type : type
    if (isOptional(type) && (omitted.test(name) || depth > maxDepth || inner._tag === "Unknown")) continue
    value[name] = go(source, inner, name, hints?.[`${definition}.${name}`], depth + 1)
  }
  return value
}

/** A value of a schema. */
export const draw = (source: Source, ast: SchemaAST.AST): unknown => go(source, ast, "", undefined, 0)
