/**
 * What the sandbox can do for a notification to be sent: place an order, change a price, make a report.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Reports from "../handlers/reportRecords.ts"
import { day } from "../protocol/Millis.ts"
import { Unacceptable } from "../protocol/Strict.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"
import type { About } from "../watch/Source.ts"
import * as Catalogue from "../world/Catalogue.ts"
import { kinds } from "../world/Kinds.ts"
import type { Listing, Seller } from "../world/World.ts"
import { iso } from "../world/World.ts"
import * as Changes from "./Changes.ts"

/** Where something is to happen. */
export interface Place {
  readonly state: State
  readonly seller: Seller
  /** Epoch milliseconds of the world. */
  readonly now: number
  /** Epoch milliseconds of the program's clock. */
  readonly real: number
  readonly about: About
}

/** A cause: what it is, and how it happens; `run` says what has happened. */
interface Cause {
  readonly words: string
  /** What can be said of it. */
  readonly takes: ReadonlyArray<keyof About>
  readonly run: (place: Place) => string
}

const marketplaceOf = ({ about, seller }: Place, listing: Listing): Marketplace | undefined =>
  seller.marketplaces.find(({ id }) =>
    listing.offers.has(id) && (about.marketplaceId === undefined || about.marketplaceId === id)
  )

/** The first listing with an offer that is asked for; `fits` says what else it has to have. */
const offered = (
  place: Place,
  fits: (listing: Listing, marketplace: Marketplace) => boolean,
  lacks: string
): { readonly listing: Listing; readonly marketplace: Marketplace } => {
  for (const listing of place.seller.listings.values()) {
    if (place.about.sku !== undefined && place.about.sku !== listing.sku) continue
    const marketplace = marketplaceOf(place, listing)
    if (marketplace !== undefined && fits(listing, marketplace)) return { listing, marketplace }
  }
  const { marketplaceId, sku } = place.about
  throw new Unacceptable(
    `${sku === undefined ? "No SKU" : `The SKU ${sku}`} of the seller ${lacks}${
      marketplaceId === undefined ? "" : ` in the marketplace ${marketplaceId}`
    }.`
  )
}

const stockOf = (listing: Listing, { id }: Marketplace): number =>
  listing.channel === "AFN" ? listing.inventory.fulfillable : listing.offers.get(id)?.quantity ?? 0

const placed = (place: Place, { listing, marketplace }: ReturnType<typeof offered>): string => {
  const id = Changes.addOrder(place.state, place.now, place.seller, {
    marketplaceId: marketplace.id,
    sku: listing.sku,
    channel: listing.channel
  })
  return `The order ${id} for ${listing.sku} was placed and paid.`
}

const order = (words: string, channel?: "AFN" | "MFN"): Cause => ({
  words,
  takes: ["sku", "marketplaceId"],
  run: (place) =>
    placed(
      place,
      offered(
        place,
        (listing, marketplace) =>
          (channel === undefined || listing.channel === channel) && stockOf(listing, marketplace) > 0,
        channel === undefined ? "is in stock" : `with the channel ${channel} is in stock`
      )
    )
})

const price: Cause = {
  words: "the price of an offer changes",
  takes: ["sku", "marketplaceId"],
  run: (place) => {
    const { listing, marketplace } = offered(place, () => true, "has an offer")
    const offer = listing.offers.get(marketplace.id)!
    // Lower and higher in turn, so that a price that is triggered often stays one.
    const changed = offer.price % 2 === 0 ? offer.price + 1 : Math.max(1, offer.price - 1)
    offer.price = changed === offer.price ? offer.price + 1 : changed
    listing.updated = place.now
    return `The price of ${listing.sku} in ${marketplace.countryCode} was changed.`
  }
}

const title: Cause = {
  words: "the title of an item changes",
  takes: ["sku", "marketplaceId"],
  run: (place) => {
    const { listing } = offered(place, () => true, "has an offer")
    const before = Catalogue.title(place.state.world.catalogue.byAsin.get(listing.asin)!, "en_US")
    const mark = " (New)"
    Changes.changeItem(place.state, listing.asin, {
      title: before.endsWith(mark) ? before.slice(0, -mark.length) : `${before}${mark}`
    })
    return `The title of ${listing.asin} was changed.`
  }
}

const productType: Cause = {
  words: "the product type of an item changes",
  takes: ["sku", "marketplaceId"],
  run: (place) => {
    const { listing } = offered(place, () => true, "has an offer")
    const index = kinds.indexOf(place.state.world.catalogue.byAsin.get(listing.asin)!.kind)
    const next = kinds[(index + 1) % kinds.length]!.productType
    Changes.changeItem(place.state, listing.asin, { productType: next })
    return `The product type of ${listing.asin} was changed to ${next}.`
  }
}

const report: Cause = {
  words: "a report of all listings is made",
  takes: ["marketplaceId"],
  run: ({ about, now, real, seller, state }) => {
    const marketplace = about.marketplaceId === undefined
      ? seller.marketplaces[0]
      : seller.marketplaces.find(({ id }) => id === about.marketplaceId)
    if (marketplace === undefined) {
      throw new Unacceptable(`The seller does not take part in the marketplace ${about.marketplaceId}.`)
    }
    const clock = state.time.clock(real)
    const window = { from: now - 30 * day, to: now }
    const { id } = Reports.create(
      { state, now, clock },
      seller,
      "GET_MERCHANT_LISTINGS_ALL_DATA",
      [marketplace],
      {},
      window,
      // It ends now, however long reports take.
      { created: now - state.settings.processingMillis }
    )
    return `The report ${id} was made.`
  }
}

const secret: Cause = {
  words: "the client secret is rotated; the old one stays valid for seven days",
  takes: [],
  run: ({ real, state }) => {
    Changes.rotateSecret(state, real)
    return "The client secret was rotated; the old one stays valid for seven days."
  }
}

/** The payload about a secret that was rotated; a secret lasts 180 days. */
export const newSecret = ({ clientId, secrets: [current, old] }: Application, clock: number) => ({
  clientId,
  newClientSecret: current!.value,
  newClientSecretExpiryTime: iso(clock + 180 * day),
  ...(old?.validUntil === undefined ? undefined : { oldClientSecretExpiryTime: iso(old.validUntil) })
})

/** The causes, by type of notification. */
export const causes: Readonly<Record<string, Cause>> = {
  ANY_OFFER_CHANGED: price,
  APPLICATION_OAUTH_CLIENT_NEW_SECRET: secret,
  B2B_ANY_OFFER_CHANGED: price,
  BRANDED_ITEM_CONTENT_CHANGE: title,
  FBA_INVENTORY_AVAILABILITY_CHANGES: order("an order is placed that Amazon ships", "AFN"),
  FBA_OUTBOUND_SHIPMENT_STATUS: order("an order is placed and paid that Amazon ships", "AFN"),
  ITEM_PRODUCT_TYPE_CHANGE: productType,
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: order("an order is placed that the seller ships", "MFN"),
  ORDER_CHANGE: order("an order is placed, then paid: two notifications"),
  REPORT_PROCESSING_FINISHED: report
}
