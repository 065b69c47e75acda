/**
 * Feeds of orders of other channels that Amazon ships (Multi-Channel Fulfillment), and of their cancellations.
 *
 * Sources: Amazon's `FulfillmentOrderRequest.xsd` and `FulfillmentOrderCancellationRequest.xsd`; the templates of the flat
 * files in Seller Central.
 */
import type { Element } from "../../documents/feeds/Element.ts"
import { all, find, text } from "../../documents/feeds/Element.ts"
import type { Row } from "../../documents/feeds/Source.ts"
import * as Outbound from "../../world/Outbound.ts"
import * as World from "../../world/World.ts"
import type { Feed, FeedType, Problem } from "./FeedType.ts"
import { flatFeed, xmlFeed } from "./FeedType.ts"

interface Request {
  readonly id: string | undefined
  readonly facts: Outbound.OutboundFacts
  readonly items: ReadonlyArray<
    { readonly id: string | undefined; readonly sku: string | undefined; readonly quantity: number }
  >
}

const wrong = (message: string, about?: Readonly<Record<string, string>>): Exclude<Problem, undefined> => ({
  code: "27007",
  message,
  ...(about === undefined ? undefined : { about })
})

const create = (feed: Feed, { facts, id, items }: Request): Problem => {
  if (id === undefined) return wrong("The id of the fulfillment order is missing.")
  const about = { MerchantFulfillmentOrderID: id }
  if (Outbound.of(feed.seller).has(id)) return wrong(`The fulfillment order ${id} exists already.`, about)
  if (items.length === 0) return wrong("The fulfillment order has no items.", about)
  const wanted = new Map<string, number>()
  for (const item of items) {
    if (item.sku === undefined || item.id === undefined) return wrong("An item has no SKU or no id.", about)
    if (!(Number.isInteger(item.quantity) && item.quantity > 0)) {
      return wrong(`The quantity of ${item.sku} must be a whole number of 1 or more.`, about)
    }
    if (!feed.seller.listings.has(item.sku)) return wrong(`The SKU ${item.sku} does not exist.`, about)
    wanted.set(item.sku, (wanted.get(item.sku) ?? 0) + item.quantity)
  }
  for (const [sku, quantity] of wanted) {
    if (Outbound.stock(feed.seller, sku) < quantity) return wrong(`The stock of ${sku} is too low.`, about)
  }
  Outbound.create(feed.state.settings.seed, feed.seller, feed.now, {
    id,
    marketplaceId: feed.marketplaces[0]?.id ?? "",
    items: items.map(({ id, quantity, sku }) => ({ id: id!, sku: sku!, quantity })),
    facts
  })
  return undefined
}

const cancel = (feed: Feed, id: string | undefined): Problem => {
  if (id === undefined) return wrong("The id of the fulfillment order is missing.")
  const about = { MerchantFulfillmentOrderID: id }
  const order = Outbound.of(feed.seller).get(id)
  if (order === undefined) return wrong(`The fulfillment order ${id} does not exist.`, about)
  if (!Outbound.isOpen(order, feed.now)) return wrong(`The fulfillment order ${id} is processed already.`, about)
  Outbound.cancel(feed.seller, order, feed.now)
  return undefined
}

const speeds: ReadonlyArray<Outbound.Speed> = ["Standard", "Expedited", "Priority"]
const policies = ["FillOrKill", "FillAll", "FillAllAvailable"] as const

const factsOf = (
  feed: Feed,
  value: (name: "displayId" | "displayDate" | "comment" | "speed" | "policy" | "action") => string | undefined,
  address: Readonly<Record<string, string | undefined>>
): Outbound.OutboundFacts => ({
  displayId: value("displayId") ?? "",
  displayDate: value("displayDate") ?? World.iso(feed.now),
  comment: value("comment") ?? "",
  speed: speeds.find((speed) => speed === value("speed")) ?? "Standard",
  action: value("action") === "Hold" ? "Hold" : "Ship",
  policy: policies.find((policy) => policy === value("policy")) ?? "FillOrKill",
  address: Object.fromEntries(Object.entries(address).filter(([, line]) => line !== undefined)),
  emails: []
})

const addressOf = (line: (name: string) => string | undefined, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, source]) => [name, line(source)]))

const xmlAddress = {
  name: "Name",
  addressLine1: "AddressFieldOne",
  addressLine2: "AddressFieldTwo",
  addressLine3: "AddressFieldThree",
  city: "City",
  stateOrRegion: "StateOrRegion",
  postalCode: "PostalCode",
  countryCode: "CountryCode",
  phone: "PhoneNumber"
}

const xmlFacts = {
  displayId: "DisplayableOrderID",
  displayDate: "DisplayableOrderDate",
  comment: "DisplayableOrderComment",
  speed: "ShippingServiceLevel",
  policy: "FulfillmentPolicy",
  action: "FulfillmentAction"
} as const

const request = xmlFeed("FulfillmentOrderRequest", (feed, { content }) => {
  const shipping: Element = find(content, "DestinationAddress") ?? content
  return create(feed, {
    id: text(content, "MerchantFulfillmentOrderID"),
    facts: factsOf(
      feed,
      (name) => text(content, xmlFacts[name]),
      addressOf((name) => text(shipping, name), xmlAddress)
    ),
    items: all(content, "Item").map((item) => ({
      id: text(item, "MerchantFulfillmentOrderItemID"),
      sku: text(item, "SKU"),
      quantity: Number(text(item, "Quantity"))
    }))
  })
})

const flatAddress = {
  name: "addressname",
  addressLine1: "addressfieldone",
  addressLine2: "addressfieldtwo",
  addressLine3: "addressfieldthree",
  city: "addresscity",
  stateOrRegion: "addressstateorregion",
  postalCode: "addresspostalcode",
  countryCode: "addresscountrycode",
  phone: "addressphonenumber"
}

const flatFacts = {
  displayId: "displayableorderid",
  displayDate: "displayableorderdate",
  comment: "displayableordercomment",
  speed: "deliverysla",
  policy: "fulfillmentpolicy",
  action: "fulfillmentaction"
} as const

const id = "merchantfulfillmentorderid"

const itemOf = (row: Row) => ({
  id: row.value("merchantfulfillmentorderitemid"),
  sku: row.value("merchantsku"),
  quantity: Number(row.value("quantity"))
})

const flatRequest = flatFeed(
  {
    required: [id, "merchantfulfillmentorderitemid", "merchantsku", "quantity"],
    optional: [
      ...Object.values(flatAddress),
      ...Object.values(flatFacts),
      "giftmessage",
      "displayableordercommentline",
      "itemcomment",
      "notificationemail"
    ]
  },
  ["merchantfulfillmentorderid", "merchantsku"],
  (feed, rows) =>
    create(feed, {
      id: rows[0]!.value(id),
      facts: factsOf(
        feed,
        (name) => rows[0]!.value(flatFacts[name]),
        addressOf((name) => rows[0]!.value(name), flatAddress)
      ),
      items: rows.map(itemOf)
    }),
  (row) => row.value(id) ?? ""
)

/** Feed types of Multi-Channel Fulfillment. */
export const outboundFeeds: Readonly<Record<string, FeedType>> = {
  POST_FULFILLMENT_ORDER_REQUEST_DATA: request,
  POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA: xmlFeed(
    "FulfillmentOrderCancellationRequest",
    (feed, { content }) => cancel(feed, text(content, "MerchantFulfillmentOrderID"))
  ),
  POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA: flatRequest,
  POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA: flatFeed(
    { required: [id], optional: [] },
    [id],
    (feed, [row]) => cancel(feed, row!.value(id))
  )
}
