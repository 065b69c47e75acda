/**
 * Listings: their states, issues and stock, and the prices of their offers. What they are is compared with what they
 * were at the last look.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { statusOf } from "../handlers/listingsItems.ts"
import type { Event } from "../notifications/Event.ts"
import * as Catalogue from "../world/Catalogue.ts"
import { competingPrice } from "../world/Offers.ts"
import type { Listing } from "../world/World.ts"
import { iso } from "../world/World.ts"
import type { OfferChange } from "./offerPayloads.ts"
import * as Offers from "./offerPayloads.ts"
import type { Source, Subject } from "./Source.ts"

/** A listing in a marketplace. */
interface Place {
  /** Its states, joined. */
  readonly status: string
  readonly price: number | undefined
  /** The price of the first competitor, where it was set. */
  readonly competing: number | undefined
  readonly quantity: number
}

/** A listing at a look. */
interface Snapshot extends Pick<Listing, "asin" | "channel" | "created" | "inventory" | "issues" | "sku"> {
  /** By marketplace id. */
  readonly places: ReadonlyMap<string, Place>
  readonly offerCount: number
  readonly attributeCount: number
}

const placesOf = ({ seller, state }: Subject, listing: Listing): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  for (const marketplace of seller.marketplaces) {
    const offer = listing.offers.get(marketplace.id)
    if (offer === undefined && !listing.attributes.has(marketplace.id)) continue
    places.set(marketplace.id, {
      status: statusOf(listing, marketplace).join(),
      price: offer?.price,
      competing: competingPrice(state.world, listing.asin, marketplace.id),
      quantity: offer?.quantity ?? 0
    })
  }
  return places
}

const snapshotOf = (subject: Subject, listing: Listing): Snapshot => {
  const { asin, channel, created, inventory, issues, sku } = listing
  return {
    asin,
    channel,
    created,
    inventory: { ...inventory },
    issues,
    sku,
    places: placesOf(subject, listing),
    offerCount: listing.offers.size,
    attributeCount: listing.attributes.size
  }
}

/** The parts of a listing that its notifications name. */
type Named = Pick<Listing, "asin" | "created" | "sku">

const statusChange = ({ seller }: Subject, named: Named, marketplaceId: string, at: number, status: string): Event => ({
  type: "LISTINGS_ITEM_STATUS_CHANGE",
  at,
  marketplaceId,
  payload: () => ({
    SellerId: seller.id,
    MarketplaceId: marketplaceId,
    Asin: named.asin,
    Sku: named.sku,
    CreatedDate: iso(named.created),
    Status: status === "" ? [] : status.split(",")
  })
})

const issuesChange = ({ seller }: Subject, listing: Listing, marketplaceId: string, at: number): Event => ({
  type: "LISTINGS_ITEM_ISSUES_CHANGE",
  at,
  marketplaceId,
  payload: () => {
    const severities = [...new Set(listing.issues.map(({ severity }) => severity))].filter((name) => name !== "INFO")
    return {
      SellerId: seller.id,
      MarketplaceId: marketplaceId,
      Asin: listing.asin,
      Sku: listing.sku,
      Severities: severities.length === 0 ? ["NONE"] : severities,
      EnforcementActions: []
    }
  }
})

const quantityChange = ({ seller }: Subject, sku: string, at: number, quantity: number): Event => ({
  type: "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
  at,
  payload: () => ({ SellerId: seller.id, FulfillmentChannelCode: "DEFAULT", Sku: sku, Quantity: quantity })
})

const offerChange = (change: OfferChange): Event => ({
  type: "ANY_OFFER_CHANGED",
  at: change.at,
  marketplaceId: change.marketplace.id,
  // Amazon aggregates by marketplace and ASIN.
  key: `${change.marketplace.id} ${change.listing.asin}`,
  payload: () => Offers.anyOfferChanged(change)
})

const b2bOfferChange = (change: OfferChange): Event => ({
  ...offerChange(change),
  type: "B2B_ANY_OFFER_CHANGED",
  payload: () => ({ ...Offers.b2bAnyOfferChanged(change) })
})

const healthChange = (change: OfferChange): Event => ({
  type: "PRICING_HEALTH",
  at: change.at,
  marketplaceId: change.marketplace.id,
  payload: () => Offers.pricingHealth(change)
})

const stockChange = ({ seller, state }: Subject, listing: Listing, at: number): Event => ({
  type: "FBA_INVENTORY_AVAILABILITY_CHANGES",
  at,
  payload: () => {
    const product = state.world.catalogue.byAsin.get(listing.asin)
    const { fulfillable, inbound, reserved, unfulfillable } = listing.inventory
    return {
      SellerId: seller.id,
      FNSKU: listing.fnSku,
      ASIN: listing.asin,
      SKU: listing.sku,
      FulfillmentInventoryByMarketplace: seller.marketplaces.filter(({ id }) => listing.offers.has(id)).map((
        { id, locale }
      ) => ({
        MarketplaceId: id,
        ItemName: product === undefined ? listing.sku : Catalogue.title(product, locale),
        FulfillmentInventory: {
          InboundQuantityBreakdown: { Working: 0, Shipped: inbound, Receiving: 0 },
          Fulfillable: fulfillable,
          Unfulfillable: unfulfillable,
          Researching: 0,
          ReservedQuantityBreakdown: { WarehouseProcessing: 0, WarehouseTransfer: 0, PendingCustomerOrder: reserved },
          FutureSupplyBuyable: 0,
          PendingCustomerOrderInTransit: 0
        }
      }))
    }
  }
})

const sameStock = (a: Listing["inventory"], b: Listing["inventory"]): boolean =>
  a.fulfillable === b.fulfillable && a.reserved === b.reserved && a.inbound === b.inbound &&
  a.unfulfillable === b.unfulfillable

/** Whether nothing of a listing differs; most listings do not change. */
const isSame = ({ state }: Subject, before: Snapshot, listing: Listing): boolean => {
  if (
    before.issues !== listing.issues || before.offerCount !== listing.offers.size ||
    before.attributeCount !== listing.attributes.size || !sameStock(before.inventory, listing.inventory)
  ) return false
  for (const [id, { price, quantity }] of listing.offers) {
    const place = before.places.get(id)
    if (place?.price !== price || place.quantity !== quantity) return false
    if (place.competing !== competingPrice(state.world, listing.asin, id)) return false
  }
  return true
}

/** What changed in one marketplace. */
function* placeChanges(
  subject: Subject,
  listing: Listing,
  marketplace: Marketplace,
  [before, after]: readonly [Place | undefined, Place | undefined],
  at: number
): Iterable<Event> {
  if (before === undefined && after === undefined) return
  if (before?.status !== after?.status) {
    yield statusChange(subject, listing, marketplace.id, at, after === undefined ? "DELETED" : after.status)
  }
  if (before?.price === after?.price && before?.competing === after?.competing) return
  const change = { ...subject, listing, marketplace, at }
  yield offerChange(change)
  yield b2bOfferChange(change)
  if (before !== undefined && after?.price !== undefined && Offers.lostFeatured(change, before)) {
    yield healthChange(change)
  }
}

function* changes(subject: Subject, before: Snapshot | undefined, listing: Listing, at: number): Iterable<Event> {
  const after = placesOf(subject, listing)
  for (const marketplace of subject.seller.marketplaces) {
    const { id } = marketplace
    yield* placeChanges(subject, listing, marketplace, [before?.places.get(id), after.get(id)], at)
  }
  if (JSON.stringify(before?.issues ?? []) !== JSON.stringify(listing.issues)) {
    for (const id of after.keys()) yield issuesChange(subject, listing, id, at)
  }
  if (listing.channel === "AFN") {
    if (before === undefined || !sameStock(before.inventory, listing.inventory)) {
      yield stockChange(subject, listing, at)
    }
    return
  }
  for (const [id, { quantity }] of after) {
    if (before?.places.get(id)?.quantity !== quantity) return yield quantityChange(subject, listing.sku, at, quantity)
  }
}

/** Listings, offers and stock. */
export const listings: Source = {
  types: [
    "LISTINGS_ITEM_STATUS_CHANGE",
    "LISTINGS_ITEM_ISSUES_CHANGE",
    "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
    "ANY_OFFER_CHANGED",
    "B2B_ANY_OFFER_CHANGED",
    "PRICING_HEALTH",
    "FBA_INVENTORY_AVAILABILITY_CHANGES"
  ],
  begin: (subject, begin) => {
    const { seller } = subject
    const snapshots = new Map<string, Snapshot>()
    for (const listing of seller.listings.values()) snapshots.set(listing.sku, snapshotOf(subject, listing))
    let since = begin
    return (now) => {
      const events: Array<Event> = []
      for (const listing of seller.listings.values()) {
        const before = snapshots.get(listing.sku)
        if (before !== undefined && isSame(subject, before, listing)) continue
        const at = listing.updated > since && listing.updated <= now ? listing.updated : now
        events.push(...changes(subject, before, listing, at))
        snapshots.set(listing.sku, snapshotOf(subject, listing))
      }
      for (const [sku, snapshot] of snapshots) {
        if (seller.listings.has(sku)) continue
        snapshots.delete(sku)
        for (const id of snapshot.places.keys()) events.push(statusChange(subject, snapshot, id, now, "DELETED"))
      }
      since = now
      return { events, next: Number.POSITIVE_INFINITY }
    }
  },
  example: (subject, type, now, { marketplaceId, sku }) => {
    for (const listing of subject.seller.listings.values()) {
      if (sku !== undefined && listing.sku !== sku) continue
      const marketplace = subject.seller.marketplaces.find(({ id }) =>
        listing.offers.has(id) && (marketplaceId === undefined || id === marketplaceId)
      )
      if (marketplace === undefined) continue
      const change = { ...subject, listing, marketplace, at: now }
      const candidates = [
        statusChange(subject, listing, marketplace.id, now, statusOf(listing, marketplace).join()),
        issuesChange(subject, listing, marketplace.id, now),
        offerChange(change),
        b2bOfferChange(change),
        healthChange(change),
        listing.channel === "AFN"
          ? stockChange(subject, listing, now)
          : quantityChange(subject, listing.sku, now, listing.offers.get(marketplace.id)?.quantity ?? 0)
      ]
      const match = candidates.find((event) => event.type === type)
      if (match !== undefined) return match
    }
    return undefined
  }
}
