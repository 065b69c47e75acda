/**
 * Fulfillment Outbound 2020-07-01: orders of other channels, shipped from stock in Amazon's warehouses.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { hour } from "../protocol/Millis.ts"
import * as Outbound from "../world/Outbound.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import { changedSince, checkId, checkQuantities, checkStock, tooLow } from "./outboundOrders.ts"
import * as PageToken from "./PageToken.ts"

const speeds: ReadonlyArray<Outbound.Speed> = ["Standard", "Expedited", "Priority"]
const policies = ["FillOrKill", "FillAll", "FillAllAvailable"] as const

const factsOf = (body: unknown, before?: Outbound.OutboundFacts): Outbound.OutboundFacts => {
  const string = (name: string): string | undefined => Json.string(body, name)
  const address = Json.object(body, "destinationAddress")
  const emails = Json.strings(body, "notificationEmails")
  return {
    displayId: string("displayableOrderId") ?? before?.displayId ?? "",
    displayDate: string("displayableOrderDate") ?? before?.displayDate ?? "",
    comment: string("displayableOrderComment") ?? before?.comment ?? "",
    speed: speeds.find((speed) => speed === string("shippingSpeedCategory")) ?? before?.speed ?? "Standard",
    action: string("fulfillmentAction") === "Hold"
      ? "Hold"
      : string("fulfillmentAction") === "Ship"
      ? "Ship"
      : before?.action ?? "Ship",
    policy: policies.find((policy) => policy === string("fulfillmentPolicy")) ?? before?.policy ?? "FillOrKill",
    address: Object.keys(address).length === 0 ? before?.address ?? {} : address,
    emails: emails.length === 0 ? before?.emails ?? [] : emails
  }
}

const view = (order: Outbound.OutboundOrder, now: number) => {
  const { facts, id, marketplaceId, received } = order
  const { since, status } = Outbound.statusAt(order, now)
  return {
    sellerFulfillmentOrderId: id,
    marketplaceId,
    displayableOrderId: facts.displayId,
    displayableOrderDate: facts.displayDate,
    displayableOrderComment: facts.comment,
    shippingSpeedCategory: facts.speed,
    destinationAddress: facts.address,
    fulfillmentAction: facts.action,
    fulfillmentPolicy: facts.policy,
    ...(facts.emails.length === 0 ? undefined : { notificationEmails: facts.emails }),
    receivedDate: World.iso(received),
    fulfillmentOrderStatus: status,
    statusUpdatedDate: World.iso(since)
  }
}

const orderOf = (call: Call): Outbound.OutboundOrder =>
  recordOf(call, Outbound.of(call.seller), "sellerFulfillmentOrderId", "fulfillment order")

const openOrderOf = (call: Call): Outbound.OutboundOrder => {
  const order = orderOf(call)
  if (Outbound.isOpen(order, call.now)) return order
  const { status } = Outbound.statusAt(order, call.now)
  throw Http.invalidInput(`An order that is ${status} cannot be changed or cancelled.`)
}

const itemsOf = (body: unknown): ReadonlyArray<Outbound.OutboundItem> =>
  Json.array(body, "items").map((item) => ({
    id: Json.string(item, "sellerFulfillmentOrderItemId") ?? "",
    sku: Json.string(item, "sellerSku") ?? "",
    quantity: Json.number(item, "quantity") ?? 0
  }))

const createFulfillmentOrder = (call: Call): Http.Reply => {
  const { body, now, seller } = call
  const id = Json.string(body, "sellerFulfillmentOrderId") ?? ""
  checkId(call, id, "sellerFulfillmentOrderId")
  const items = itemsOf(body)
  checkQuantities(items)
  checkStock(call, items, "items")
  Outbound.create(call.state.settings.seed, seller, now, {
    id,
    marketplaceId: Json.string(body, "marketplaceId") ?? seller.marketplaces[0]!.id,
    items,
    facts: factsOf(body)
  })
  return Http.ok({})
}

const lineOf = ({ id, quantity, sku }: Outbound.OutboundItem) => ({
  sellerSku: sku,
  sellerFulfillmentOrderItemId: id,
  quantity
})

const getFulfillmentOrder = (call: Call): Http.Reply => {
  const order = orderOf(call)
  const { since, status } = Outbound.statusAt(order, call.now)
  const shipped = status === "Complete"
  const { packageNumber, trackingNumber } = order
  return Http.ok({
    payload: {
      fulfillmentOrder: view(order, call.now),
      fulfillmentOrderItems: order.items.map((item) => ({
        ...lineOf(item),
        cancelledQuantity: status === "Cancelled" ? item.quantity : 0,
        unfulfillableQuantity: 0
      })),
      fulfillmentShipments: status === "Cancelled" || status === "Received" ? [] : [{
        amazonShipmentId: order.shipmentId,
        fulfillmentCenterId: "SBX1",
        fulfillmentShipmentStatus: shipped ? "SHIPPED" : "PENDING",
        ...(shipped ? { shippingDate: World.iso(since) } : undefined),
        estimatedArrivalDate: World.iso(Outbound.deliveryOf(order)),
        fulfillmentShipmentItem: order.items.map((item) => ({ ...lineOf(item), packageNumber })),
        fulfillmentShipmentPackage: shipped ? [{ packageNumber, carrierCode: "AMZN_US", trackingNumber }] : []
      }],
      returnItems: [],
      returnAuthorizations: []
    }
  })
}

const getFulfillmentPreview = (call: Call): Http.Reply => {
  const { body, now, seller } = call
  const requestedSpeeds = Json.strings(body, "shippingSpeedCategories")
  const items = itemsOf(body)
  const marketplaceId = Json.string(body, "marketplaceId") ?? seller.marketplaces[0]!.id
  const short = tooLow(call, items)
  return Http.ok({
    payload: {
      fulfillmentPreviews: (requestedSpeeds.length === 0 ? speeds : requestedSpeeds).map((
        shippingSpeedCategory,
        index
      ) => ({
        shippingSpeedCategory,
        isFulfillable: short.length === 0,
        isCODCapable: false,
        marketplaceId,
        estimatedFees: [{
          name: "FBAPerUnitFulfillmentFee",
          amount: { currencyCode: seller.marketplaces[0]!.currency, value: (6.99 + 3 * index).toFixed(2) }
        }],
        fulfillmentPreviewShipments: short.length > 0 ? [] : [{
          earliestShipDate: World.iso(now + 12 * hour),
          latestShipDate: World.iso(now + 24 * hour),
          earliestArrivalDate: World.iso(now + (96 - 24 * index) * hour),
          latestArrivalDate: World.iso(now + (120 - 24 * index) * hour),
          fulfillmentPreviewItems: items.map(lineOf)
        }],
        unfulfillablePreviewItems: short.map((item) => ({
          ...lineOf(item),
          itemUnfulfillableReasons: ["NoInventory"]
        })),
        ...(short.length === 0 ? undefined : { orderUnfulfillableReasons: ["NoInventory"] })
      }))
    }
  })
}

const listAllFulfillmentOrders = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const matches = changedSince(call, In.time(input, "queryStartDate"))
  const { items, nextToken } = PageToken.page(call, matches, paging)
  return Http.ok({
    payload: {
      fulfillmentOrders: items.map((order) => view(order, call.now)),
      ...Json.optional("nextToken", nextToken)
    }
  })
}

const getPackageTrackingDetails = (call: Call): Http.Reply => {
  const number = In.number(call.input, "packageNumber")
  const order = [...Outbound.of(call.seller).values()].find((order) => order.packageNumber === number)
  if (order === undefined) throw notFound("package", String(number))
  const { city, countryCode, stateOrRegion } = Json.object(order.facts.address)
  const events = Outbound.trackingOf(order, call.now)
  return Http.ok({
    payload: {
      packageNumber: order.packageNumber,
      trackingNumber: order.trackingNumber,
      carrierCode: "AMZN_US",
      currentStatus: Outbound.deliveryOf(order) <= call.now
        ? "DELIVERED"
        : events.at(-1)?.code === "EVENT_302"
        ? "OUT_FOR_DELIVERY"
        : "IN_TRANSIT",
      trackingEvents: events.map(({ at, code, description }) => ({
        eventDate: World.iso(at),
        eventAddress: { city: city ?? "", state: stateOrRegion ?? "", country: countryCode ?? "" },
        eventCode: code,
        eventDescription: description
      }))
    }
  })
}

const paging = { parameter: "nextToken", size: 30 }
const at = "fulfillmentOutbound_2020-07-01."

/** The operations of Fulfillment Outbound. */
export const handlers: Handlers = {
  [`${at}createFulfillmentOrder`]: createFulfillmentOrder,
  [`${at}getFulfillmentOrder`]: getFulfillmentOrder,
  [`${at}getFulfillmentPreview`]: getFulfillmentPreview,
  [`${at}listAllFulfillmentOrders`]: listAllFulfillmentOrders,
  [`${at}updateFulfillmentOrder`]: (call) => {
    const order = openOrderOf(call)
    Outbound.change(call.seller, order, factsOf(call.body, order.facts), call.now)
    return Http.ok({})
  },
  [`${at}cancelFulfillmentOrder`]: (call) => {
    Outbound.cancel(call.seller, openOrderOf(call), call.now)
    return Http.ok({})
  },
  [`${at}submitFulfillmentOrderStatusUpdate`]: (call) => {
    orderOf(call).forced = { status: Json.string(call.body, "fulfillmentOrderStatus") ?? "Received", at: call.now }
    return Http.ok({})
  },
  [`${at}getPackageTrackingDetails`]: getPackageTrackingDetails
}
