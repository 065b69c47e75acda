/**
 * All feed types.
 */
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import type { Element } from "../../documents/feeds/Element.ts"
import { text } from "../../documents/feeds/Element.ts"
import * as Report from "../../documents/feeds/Outcome.ts"
import type { Feed, FeedType, Processed } from "./FeedType.ts"
import { flatFeed, xmlFeed } from "./FeedType.ts"
import { jsonListings } from "./jsonListings.ts"
import { offerFeeds } from "./offerFeeds.ts"
import { orderFeeds } from "./orderFeeds.ts"
import { outboundFeeds } from "./outboundFeeds.ts"
import { vatInvoice } from "./vatInvoice.ts"

const orderIdOf = (content: Element): string | undefined => text(content, "AmazonOrderID")

/** XML of a type without effect here: it is read, and an order that it names must exist. */
const readXml = xmlFeed(undefined, (feed, { content }) => {
  const id = orderIdOf(content)
  return id === undefined || feed.seller.ordersById.has(id)
    ? undefined
    : { code: "18028", message: `The order ${id} is not one of the seller's orders.`, about: { AmazonOrderID: id } }
})

/** A flat file of a type without effect here: it is read, and an order or a SKU that it names must exist. */
const readRows = flatFeed(undefined, ["order-id", "sku"], (feed, [row]) => {
  const id = row!.value("order-id")
  const sku = row!.value("sku")
  if (id !== undefined && !feed.seller.ordersById.has(id)) {
    return { code: "18028", message: `The order ${id} is not one of the seller's orders.` }
  }
  return sku === undefined || feed.seller.listings.has(sku)
    ? undefined
    : { code: "13013", message: "This SKU does not exist in the Amazon.com catalog." }
})

const types: Readonly<Record<string, FeedType>> = {
  JSON_LISTINGS_FEED: jsonListings,
  UPLOAD_VAT_INVOICE: vatInvoice,
  ...orderFeeds,
  ...offerFeeds,
  ...outboundFeeds
}

/** Whether Amazon has, or had, the type. */
export const isFeedType = (type: string): boolean => FeedTypes.factsOf(type) !== undefined

const isRemoved = (type: string, feed: Feed): boolean => {
  const { removedIn, removedOn } = FeedTypes.factsOf(type) ?? {}
  return removedOn !== undefined && new Date(feed.now).toISOString().slice(0, 10) >= removedOn &&
    feed.marketplaces.some((marketplace) => removedIn?.includes(marketplace.region) ?? true)
}

/** Processes a feed of a type. Feeds of a type that Amazon has removed end FATAL. */
export const process = (type: string, feed: Feed): Processed => {
  const format = FeedTypes.factsOf(type)?.reportFormat
  if (isRemoved(type, feed)) {
    const outcome = {
      ...Report.unreadable("4000000", `Feeds of the type ${type} are no longer processed; use JSON_LISTINGS_FEED.`),
      status: "FATAL" as const
    }
    const report = format === "XML" ? Report.xml(feed.seller.id, feed.id, outcome) : Report.flatFile([], outcome)
    return { status: "FATAL", report }
  }
  return (types[type] ?? (format === "XML" ? readXml : readRows))(feed)
}
