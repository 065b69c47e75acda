/**
 * Items of the catalogue that a seller lists: their titles and product types. An item that changes is another object,
 * so a look compares identities.
 */
import type { Event } from "../notifications/Event.ts"
import type { Product } from "../world/Catalogue.ts"
import type { Listing } from "../world/World.ts"
import type { Source, Subject } from "./Source.ts"

const contentChange = (product: Product, marketplaceId: string, at: number): Event => ({
  type: "BRANDED_ITEM_CONTENT_CHANGE",
  at,
  marketplaceId,
  payload: () => ({
    MarketplaceId: marketplaceId,
    BrandName: product.brand,
    Asin: product.asin,
    AttributesChanged: ["item_name"]
  })
})

const typeChange = (product: Product, previous: string, marketplaceId: string, at: number): Event => ({
  type: "ITEM_PRODUCT_TYPE_CHANGE",
  at,
  marketplaceId,
  payload: () => ({
    MarketplaceId: marketplaceId,
    Asin: product.asin,
    PreviousProductType: previous,
    CurrentProductType: product.kind.productType
  })
})

const marketplacesOf = ({ seller }: Subject, listing: Listing): ReadonlyArray<string> =>
  seller.marketplaces.flatMap(({ id }) => listing.offers.has(id) ? [id] : [])

/** Items as the owner of their brand sees them; each seller owns the brands that it sells. */
export const catalogue: Source = {
  types: ["BRANDED_ITEM_CONTENT_CHANGE", "ITEM_PRODUCT_TYPE_CHANGE"],
  begin: (subject) => {
    const { byAsin } = subject.state.world.catalogue
    const known = new Map<string, Product>()
    const isNew = (product: Product): boolean => known.get(product.asin) !== product
    for (const { asin } of subject.seller.listings.values()) {
      const product = byAsin.get(asin)
      if (product !== undefined) known.set(asin, product)
    }
    return (now) => {
      const events: Array<Event> = []
      for (const listing of subject.seller.listings.values()) {
        const product = byAsin.get(listing.asin)
        if (product === undefined || !isNew(product)) continue
        const before = known.get(product.asin)
        known.set(product.asin, product)
        if (before === undefined) continue
        for (const id of marketplacesOf(subject, listing)) {
          if (before.title !== product.title) events.push(contentChange(product, id, now))
          if (before.kind !== product.kind) events.push(typeChange(product, before.kind.productType, id, now))
        }
      }
      return { events, next: Number.POSITIVE_INFINITY }
    }
  },
  example: (subject, type, now, { marketplaceId, sku }) => {
    for (const listing of subject.seller.listings.values()) {
      const product = subject.state.world.catalogue.byAsin.get(listing.asin)
      const id = marketplacesOf(subject, listing).find((one) => marketplaceId === undefined || one === marketplaceId)
      if (product === undefined || id === undefined || (sku !== undefined && sku !== listing.sku)) continue
      return type === "BRANDED_ITEM_CONTENT_CHANGE"
        ? contentChange(product, id, now)
        : typeChange(product, "PRODUCT", id, now)
    }
    return undefined
  }
}
