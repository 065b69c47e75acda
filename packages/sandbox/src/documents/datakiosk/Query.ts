/** A query of Data Kiosk as the views see it. */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import type { Catalogue } from "../../world/Catalogue.ts"
import type { Seller } from "../../world/World.ts"
import type { Fact } from "./Facts.ts"
import type { Period } from "./Periods.ts"
import { Source } from "./Values.ts"

/** A query. */
export interface Query {
  readonly seed: number
  readonly catalogue: Catalogue
  readonly seller: Seller
  /** Epoch milliseconds of the world. */
  readonly now: number
  readonly args: Readonly<Record<string, unknown>>
  readonly groupedBy: ReadonlyArray<string>
}

/** `2026-07-01` */
export const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The first and the last day of a period. */
export const dates = (period: Period) => ({ startDate: isoDate(period.from), endDate: isoDate(period.to - day) })

const idsOf = (args: Query["args"]): ReadonlyArray<string> | undefined => {
  const { filters, marketplaceId, marketplaceIds } = args
  if (Array.isArray(filters)) return filters.map((filter) => Json.string(filter, "marketplaceId") ?? "")
  const ids = marketplaceIds ?? marketplaceId
  return Array.isArray(ids) ? ids.map(String) : typeof ids === "string" ? [ids] : undefined
}

/** The marketplaces that the arguments name; the first one of the selling partner where they name none. */
export const marketplacesOf = ({ args, seller }: Query): ReadonlyArray<Marketplace> => {
  const ids = idsOf(args)
  return ids === undefined ? seller.marketplaces.slice(0, 1) : seller.marketplaces.filter(({ id }) => ids.includes(id))
}

/** The id that is not of the selling partner. */
export const foreignMarketplace = ({ args, seller }: Query): string | undefined =>
  idsOf(args)?.find((id) => !seller.marketplaces.some((marketplace) => marketplace.id === id))

/** An object of a row. */
export const sourceOf = (
  query: Query,
  context: {
    readonly key: string
    readonly currency: string
    readonly date: string
    readonly facts: Readonly<Record<string, Fact>>
  },
  values: Readonly<Record<string, unknown>>
): Source => {
  const granularity = ["aggregateBy", "dateAggregation"].map((name) => Json.string(query.args, name))
  return new Source({
    ...context,
    seed: query.seed,
    key: `${query.seller.id}/${context.key}`,
    granularity: granularity.find((value) => value !== undefined) ?? "DAY"
  }, values)
}
