/**
 * Generates values of shapes, for operations without a handler. The name of a property decides what its value looks
 * like; ids of products, SKUs, orders and marketplaces exist in the world.
 */
import type { Fields, Shape } from "effect-sp-api/operation/Shape"
import type { Input } from "../protocol/Input.ts"
import { day, hour } from "../protocol/Millis.ts"
import type { Section } from "../protocol/Operations.ts"
import * as Prng from "./Prng.ts"
import type { Seller, World } from "./World.ts"
import { iso } from "./World.ts"

/** What values are generated from. */
interface Source {
  readonly prng: Prng.Prng
  readonly section: Section
  readonly seller: Seller
  readonly world: World
  readonly now: number
  /** Parameters of the request: a property of the same name has the same value. */
  readonly input: Input
}

/** The allowed values of a string, or its format. */
type Hint = ReadonlyArray<string> | undefined

/** Left out: page tokens, so that pages end, and errors. */
const omitted = /^(next|previous|page|pagination)?token|^nextpagetoken$|^errors?$|^errorlist$/i

/** Below this depth only required properties are generated. */
const maxDepth = 7

const pickMap = <A>(source: Source, map: ReadonlyMap<string, A>): string => {
  const keys = [...map.keys()]
  return keys.length === 0 ? "none" : source.prng.pick(keys)
}

const stringOf = (source: Source, name: string, hint: Hint): string => {
  const { prng, seller, world } = source
  const sent = source.input[name]
  if (typeof sent === "string") return sent
  const format = hint?.[0]?.startsWith("@") === true ? hint[0] : undefined
  if (hint !== undefined && format === undefined) return prng.pick(hint)
  const lower = name.toLowerCase()
  if (format === "@date") return iso(source.now - prng.int(1, 40) * day).slice(0, 10)
  if (
    format === "@date-time" || format === "@dateTime" ||
    /(date|time|timestamp|at)$/.test(lower) && /date|time/.test(lower)
  ) {
    return iso(source.now - prng.int(1, 40 * 24) * hour)
  }
  if (format === "@byte") return Buffer.from("sandbox").toString("base64")
  if (format === "@uri" || /ur[il]$/.test(lower) || lower === "href") {
    return `https://example.com/sandbox/${prng.string(8, "abcdefghijklmnopqrstuvwxyz")}`
  }
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

const numberOf = (source: Source, name: string): number => {
  const sent = source.input[name]
  if (typeof sent === "number") return sent
  const { prng } = source
  return /amount|price|fee|charge|rate|percent|weight|length|width|height|value/i.test(name)
    ? prng.int(100, 9999) / 100
    : prng.int(1, 50)
}

/** The position of a value: its name, hint and depth, and the shapes around it. */
interface Place {
  readonly name: string
  readonly hint: Hint
  readonly depth: number
  readonly around: ReadonlyArray<Shape>
}

const go = (source: Source, shape: Shape, place: Place, definition?: string): unknown => {
  switch (shape.kind) {
    case "lazy":
      return go(source, shape.get(), { ...place, around: [...place.around, shape] }, source.section.nameOf(shape))
    case "optional":
      return go(source, shape.shape, place)
    case "string":
    case "date-time":
    case "date":
      return stringOf(source, place.name, place.hint ?? (shape.kind === "string" ? undefined : ["@date-time"]))
    case "number":
      return numberOf(source, place.name)
    case "boolean":
      return source.prng.chance(0.5)
    case "union":
      return go(source, shape.members[0]!, place)
    case "array": {
      const inner = { ...place, depth: place.depth + 1 }
      // A recursive shape has to end.
      if (place.depth > maxDepth || place.around.includes(shape.item)) return []
      const items = [go(source, shape.item, inner)]
      if (source.prng.chance(0.4)) items.push(go(source, shape.item, inner))
      return items
    }
    case "struct":
      return struct(source, shape.fields, place, definition)
    case "record":
    case "unknown":
      return {}
  }
}

const struct = (
  source: Source,
  fields: Fields,
  { around, depth }: Place,
  definition: string | undefined
): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (
      field.kind === "optional" &&
      (omitted.test(name) || depth > maxDepth || around.includes(field.shape) || field.shape.kind === "unknown")
    ) {
      continue
    }
    value[name] = go(source, field, {
      name,
      hint: source.section.strings[`${definition}.${name}`],
      depth: depth + 1,
      around
    })
  }
  return value
}

/** A value of a shape, the same for the same source. */
export const generate = (source: Source, shape: Shape): unknown =>
  go(source, shape, { name: "", hint: undefined, depth: 0, around: [] })
