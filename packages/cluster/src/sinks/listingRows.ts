/** Listings as rows, one for each marketplace. */
import type { Item } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { Place, Table } from "./tables.ts"
import { flag, integer, time } from "./values.ts"

export const listings: Table = {
  name: "spapi_listings",
  key: ["seller", "marketplace_id", "sku"],
  version: "updated_at"
}

/** The marketplaces of a listing; an empty one where Amazon names none, as for a listing that has no product yet. */
const marketplacesOf = ({ offers = [], productTypes = [], summaries = [] }: Item): ReadonlyArray<string> => {
  const ids = [...summaries, ...offers, ...productTypes].map(({ marketplaceId }) => marketplaceId)
  return ids.length === 0 ? [""] : [...new Set(ids)]
}

const row = (
  seller: string,
  sku: string,
  { fulfillmentAvailability, issues, offers, productTypes, summaries }: Item,
  { marketplaceId, storedAt, updatedAt }: {
    readonly marketplaceId: string
    readonly updatedAt: string | undefined
    readonly storedAt: string
  }
) => {
  const isHere = (part: { readonly marketplaceId: string }) => part.marketplaceId === marketplaceId
  const summary = summaries?.find(isHere)
  const prices = offers?.filter(isHere)
  const price = prices?.find(({ offerType }) => offerType === "B2C")?.price
  const businessPrice = prices?.find(({ offerType }) => offerType === "B2B")?.price
  const count = (severity: string): number | null =>
    issues?.filter((issue) => issue.severity === severity && (issue.marketplaceIds?.includes(marketplaceId) ?? true))
      .length ?? null
  return {
    seller,
    marketplace_id: marketplaceId,
    sku,
    asin: summary?.asin ?? null,
    fn_sku: summary?.fnSku ?? null,
    product_type: summary?.productType ?? productTypes?.find(isHere)?.productType ?? null,
    condition: summary?.conditionType ?? null,
    title: summary?.itemName ?? null,
    image_url: summary?.mainImage?.link ?? null,
    is_buyable: flag(summary?.status?.includes("BUYABLE")),
    is_discoverable: flag(summary?.status?.includes("DISCOVERABLE")),
    price_amount: price?.amount ?? null,
    price_currency: price?.currencyCode ?? null,
    business_price_amount: businessPrice?.amount ?? null,
    business_price_currency: businessPrice?.currencyCode ?? null,
    fulfillment_channels: fulfillmentAvailability?.map((channel) => channel.fulfillmentChannelCode).join(",") ?? null,
    quantity: integer(
      fulfillmentAvailability?.find((channel) => channel.fulfillmentChannelCode === "DEFAULT")?.quantity
    ),
    errors: count("ERROR"),
    warnings: count("WARNING"),
    created_at: time(summary?.createdDate),
    updated_at: time(updatedAt),
    removed_at: null,
    stored_at: storedAt
  }
}

/** The rows of a listing. All have the time at which it changed anywhere, as it is one version. */
export const rowsOf = (
  seller: string,
  sku: string,
  item: Item,
  times: { readonly updatedAt: string | undefined; readonly storedAt: string }
) => marketplacesOf(item).map((marketplaceId) => row(seller, sku, item, { ...times, marketplaceId }))

interface Stored extends Place {
  readonly updated_at: string | null
}

/** Of the rows of listings, those in marketplaces that they have left: a listing comes as a whole. */
export const leftBy = (listings: ReadonlyArray<Stored>, rows: ReadonlyArray<Stored>): ReadonlyArray<Place> => {
  const bySku = new Map<string, Array<Stored>>()
  for (const row of listings) bySku.set(row.sku, [...bySku.get(row.sku) ?? [], row])
  return rows.filter(({ marketplace_id, sku, updated_at }) => {
    const all = bySku.get(sku) ?? []
    const isThere = all.some((row) => row.marketplace_id === marketplace_id)
    const isNewer = all.every((row) => row.updated_at !== null && updated_at !== null && row.updated_at < updated_at)
    return !isThere && !isNewer
  })
}
