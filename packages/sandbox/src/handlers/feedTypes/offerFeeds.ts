/**
 * Feeds of stock and prices, which Amazon ended on 2025-07-31: a world that begins before that day takes them.
 *
 * Sources: Amazon's `Inventory.xsd` and `Price.xsd`; the template "Price & Quantity" of Seller Central.
 */
import { find, text } from "../../documents/feeds/Element.ts"
import * as Money from "../../world/Money.ts"
import type { Listing } from "../../world/World.ts"
import type { Feed, FeedType, Problem } from "./FeedType.ts"
import { flatFeed, xmlFeed } from "./FeedType.ts"

const unknownSku = (sku: string | undefined): Exclude<Problem, undefined> => ({
  code: "13013",
  message: `This SKU does not exist in the Amazon.com catalog. Your inventory data was not processed.`,
  about: { SKU: sku ?? "" }
})

const setQuantity = (feed: Feed, listing: Listing, quantity: string): Problem => {
  const about = { SKU: listing.sku }
  if (!/^\d{1,8}$/.test(quantity)) {
    return { code: "90007", message: "The quantity must be a whole number of 0 or more.", about }
  }
  if (listing.channel === "AFN") {
    return { code: "13016", message: "Amazon keeps the stock of this SKU; its quantity cannot be set.", about }
  }
  for (const { id } of feed.marketplaces) {
    const offer = listing.offers.get(id)
    if (offer !== undefined) offer.quantity = Number(quantity)
  }
  listing.updated = feed.now
  return undefined
}

const setPrice = (feed: Feed, listing: Listing, price: string, currency: string | undefined): Problem => {
  const about = { SKU: listing.sku }
  if (!/^\d+(\.\d+)?$/.test(price) || Number(price) === 0) {
    return { code: "90006", message: "The price must be a number greater than 0.", about }
  }
  const offered = feed.marketplaces.filter(({ id }) => listing.offers.has(id))
  if (currency !== undefined && offered.some((marketplace) => marketplace.currency !== currency)) {
    return { code: "90006", message: `The currency ${currency} is not the one of the marketplace.`, about }
  }
  for (const marketplace of offered) {
    listing.offers.get(marketplace.id)!.price = Math.round(Number(price) * 10 ** Money.decimals(marketplace.currency))
  }
  listing.updated = feed.now
  return undefined
}

const inventory = xmlFeed("Inventory", (feed, { content }) => {
  const listing = feed.seller.listings.get(text(content, "SKU") ?? "")
  if (listing === undefined) return unknownSku(text(content, "SKU"))
  const available = text(content, "Available")
  return setQuantity(feed, listing, text(content, "Quantity") ?? (available === "false" ? "0" : ""))
})

const price = xmlFeed("Price", (feed, { content }) => {
  const listing = feed.seller.listings.get(text(content, "SKU") ?? "")
  if (listing === undefined) return unknownSku(text(content, "SKU"))
  const standard = find(content, "StandardPrice")
  return setPrice(feed, listing, standard?.text ?? "", standard?.attributes["currency"])
})

const priceAndQuantity = flatFeed(
  {
    required: ["sku"],
    optional: [
      "price",
      "quantity",
      "minimum-seller-allowed-price",
      "maximum-seller-allowed-price",
      "leadtime-to-ship",
      "handling-time",
      "fulfillment-channel"
    ]
  },
  ["sku"],
  (feed, [row]) => {
    const listing = feed.seller.listings.get(row!.value("sku") ?? "")
    if (listing === undefined) return unknownSku(row!.value("sku"))
    const amount = row!.value("price")
    const quantity = row!.value("quantity")
    return (amount === undefined ? undefined : setPrice(feed, listing, amount, undefined)) ??
      (quantity === undefined ? undefined : setQuantity(feed, listing, quantity))
  }
)

/** Feed types of stock and prices. */
export const offerFeeds: Readonly<Record<string, FeedType>> = {
  POST_INVENTORY_AVAILABILITY_DATA: inventory,
  POST_PRODUCT_PRICING_DATA: price,
  POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA: priceAndQuantity
}
