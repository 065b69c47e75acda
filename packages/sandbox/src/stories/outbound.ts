/**
 * Fulfillment Outbound 2020-07-01: orders of other channels, sent from the stock in Amazon's warehouses.
 */
import type { Call, Stories } from "../gateway/Call.ts"
import * as Http from "../gateway/Http.ts"
import * as In from "../gateway/Input.ts"
import * as Json from "../gateway/Json.ts"
import * as PageToken from "../gateway/PageToken.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import { notFound } from "./common.ts"

interface Outbound {
  readonly id: string
  readonly received: number
  json: Readonly<Record<string, unknown>>
  items: ReadonlyArray<Readonly<Record<string, unknown>>>
  cancelled: number | undefined
  /** Set by Amazon's sandbox operation in the place of what the clock says. */
  forced: { readonly status: string; readonly at: number } | undefined
  readonly trackingNumber: string
  readonly packageNumber: number
}

const orders = /*#__PURE__*/ World.collection<Outbound>("outbound.orders")

const hour = 3_600_000

/** Milliseconds after which an order has the state. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "Received"],
  [hour / 4, "Planning"],
  [hour, "Processing"],
  [24 * hour, "Complete"]
]

const statusAt = (order: Outbound, now: number): { readonly status: string; readonly since: number } => {
  if (order.forced !== undefined) return { status: order.forced.status, since: order.forced.at }
  if (order.cancelled !== undefined) return { status: "Cancelled", since: order.cancelled }
  const [after, status] = life.findLast(([from]) => order.received + from <= now) ?? life[0]!
  return { status, since: order.received + after }
}

const view = (order: Outbound, now: number) => {
  const { since, status } = statusAt(order, now)
  return {
    ...order.json,
    receivedDate: World.iso(order.received),
    fulfillmentOrderStatus: status,
    statusUpdatedDate: World.iso(since)
  }
}

const orderOf = (call: Call): Outbound => {
  const id = In.text(call.input, "sellerFulfillmentOrderId") ?? ""
  const order = orders.of(call.seller).get(id)
  if (order === undefined) throw notFound("fulfillment order", id)
  return order
}

const stock = (call: Call, sku: string): number => call.seller.listings.get(sku)?.inventory.fulfillable ?? 0

const move = (call: Call, items: ReadonlyArray<unknown>, sign: 1 | -1): void => {
  for (const item of items) {
    const listing = call.seller.listings.get(Json.string(item, "sellerSku") ?? "")
    const quantity = sign * (Json.number(item, "quantity") ?? 0)
    if (listing === undefined) continue
    const { fulfillable, reserved } = listing.inventory
    listing.inventory = {
      ...listing.inventory,
      fulfillable: fulfillable - quantity,
      reserved: Math.max(0, reserved + quantity)
    }
  }
}

const keys = [
  "displayableOrderId",
  "displayableOrderDate",
  "displayableOrderComment",
  "shippingSpeedCategory",
  "destinationAddress",
  "fulfillmentAction",
  "fulfillmentPolicy",
  "notificationEmails"
]

const chosen = (body: unknown): Record<string, unknown> => {
  const json = Json.object(body)
  return Object.fromEntries(keys.flatMap((key) => json[key] === undefined ? [] : [[key, json[key]]]))
}

const createFulfillmentOrder = (call: Call): Http.Reply => {
  const id = Json.string(call.body, "sellerFulfillmentOrderId") ?? ""
  const kept = orders.of(call.seller)
  if (kept.has(id)) throw Http.invalidInput(`There is a fulfillment order ${id} already.`, "sellerFulfillmentOrderId")
  const items = Json.list(call.body, "items").filter(Json.isObject)
  for (const item of items) {
    const sku = Json.string(item, "sellerSku") ?? ""
    if (stock(call, sku) < (Json.number(item, "quantity") ?? 0)) {
      throw Http.invalidInput(`There is not enough stock of ${sku}.`, "items")
    }
  }
  move(call, items, 1)
  const prng = Prng.make(call.state.settings.seed, "outbound", call.seller.id, id)
  kept.set(id, {
    id,
    received: call.now,
    json: {
      sellerFulfillmentOrderId: id,
      marketplaceId: Json.string(call.body, "marketplaceId") ?? call.seller.marketplaces[0]!.id,
      ...chosen(call.body)
    },
    items,
    cancelled: undefined,
    forced: undefined,
    trackingNumber: `TBA${prng.text(12, Prng.digits)}`,
    packageNumber: prng.int(100_000, 999_999)
  })
  return Http.ok({})
}

const getFulfillmentOrder = (call: Call): Http.Reply => {
  const order = orderOf(call)
  const { since, status } = statusAt(order, call.now)
  const shipped = status === "Complete"
  const items = order.items.map((item) => ({
    ...item,
    cancelledQuantity: status === "Cancelled" ? Json.number(item, "quantity") ?? 0 : 0,
    unfulfillableQuantity: 0
  }))
  return Http.ok({
    payload: {
      fulfillmentOrder: view(order, call.now),
      fulfillmentOrderItems: items,
      fulfillmentShipments: status === "Cancelled" || status === "Received" ? [] : [{
        amazonShipmentId: `D${order.packageNumber}`,
        fulfillmentCenterId: "SBX1",
        fulfillmentShipmentStatus: shipped ? "SHIPPED" : "PENDING",
        ...(shipped ? { shippingDate: World.iso(since) } : undefined),
        estimatedArrivalDate: World.iso(order.received + 72 * hour),
        fulfillmentShipmentItem: order.items.map((item) => ({
          sellerSku: Json.string(item, "sellerSku") ?? "",
          sellerFulfillmentOrderItemId: Json.string(item, "sellerFulfillmentOrderItemId") ?? "",
          quantity: Json.number(item, "quantity") ?? 0,
          packageNumber: order.packageNumber
        })),
        fulfillmentShipmentPackage: shipped
          ? [{ packageNumber: order.packageNumber, carrierCode: "AMZN_US", trackingNumber: order.trackingNumber }]
          : []
      }],
      returnItems: [],
      returnAuthorizations: []
    }
  })
}

const speeds = ["Standard", "Expedited", "Priority"]

const getFulfillmentPreview = (call: Call): Http.Reply => {
  const wanted = Json.list(call.body, "shippingSpeedCategories").filter((one) => typeof one === "string")
  const items = Json.list(call.body, "items")
  const marketplaceId = Json.string(call.body, "marketplaceId") ?? call.seller.marketplaces[0]!.id
  const short = items.filter((item) =>
    stock(call, Json.string(item, "sellerSku") ?? "") < (Json.number(item, "quantity") ?? 0)
  )
  const line = (item: unknown) => ({
    sellerSku: Json.string(item, "sellerSku") ?? "",
    quantity: Json.number(item, "quantity") ?? 0,
    sellerFulfillmentOrderItemId: Json.string(item, "sellerFulfillmentOrderItemId") ?? ""
  })
  return Http.ok({
    payload: {
      fulfillmentPreviews: (wanted.length === 0 ? speeds : wanted).map((shippingSpeedCategory, index) => ({
        shippingSpeedCategory,
        isFulfillable: short.length === 0,
        isCODCapable: false,
        marketplaceId,
        estimatedFees: [{
          name: "FBAPerUnitFulfillmentFee",
          amount: { currencyCode: call.seller.marketplaces[0]!.currency, value: (6.99 + 3 * index).toFixed(2) }
        }],
        fulfillmentPreviewShipments: short.length > 0 ? [] : [{
          earliestShipDate: World.iso(call.now + 12 * hour),
          latestShipDate: World.iso(call.now + 24 * hour),
          earliestArrivalDate: World.iso(call.now + (96 - 24 * index) * hour),
          latestArrivalDate: World.iso(call.now + (120 - 24 * index) * hour),
          fulfillmentPreviewItems: items.map(line)
        }],
        unfulfillablePreviewItems: short.map((item) => ({ ...line(item), itemUnfulfillableReasons: ["NoInventory"] })),
        ...(short.length === 0 ? undefined : { orderUnfulfillableReasons: ["NoInventory"] })
      }))
    }
  })
}

const paging = { parameter: "nextToken", size: 30 }
const at = "fulfillmentOutbound_2020-07-01."

/** The operations of Fulfillment Outbound. */
export const stories: Stories = {
  [`${at}createFulfillmentOrder`]: createFulfillmentOrder,
  [`${at}getFulfillmentOrder`]: getFulfillmentOrder,
  [`${at}getFulfillmentPreview`]: getFulfillmentPreview,
  [`${at}listAllFulfillmentOrders`]: (call) => {
    const input = PageToken.inputOf(call, paging)
    const since = In.time(input, "queryStartDate") ?? call.now - 36 * hour
    const found = [...orders.of(call.seller).values()].filter((order) => statusAt(order, call.now).since >= since)
    const { items, nextToken } = PageToken.page(call, found, paging)
    return Http.ok({
      payload: {
        fulfillmentOrders: items.map((order) => view(order, call.now)),
        ...(nextToken === undefined ? undefined : { nextToken })
      }
    })
  },
  [`${at}updateFulfillmentOrder`]: (call) => {
    const order = orderOf(call)
    const { status } = statusAt(order, call.now)
    if (status !== "Received" && status !== "Planning") {
      throw Http.invalidInput(`An order that is ${status} cannot be changed.`)
    }
    order.json = { ...order.json, ...chosen(call.body) }
    return Http.ok({})
  },
  [`${at}cancelFulfillmentOrder`]: (call) => {
    const order = orderOf(call)
    const { status } = statusAt(order, call.now)
    if (status !== "Received" && status !== "Planning") {
      throw Http.invalidInput(`An order that is ${status} cannot be cancelled.`)
    }
    order.cancelled = call.now
    move(call, order.items, -1)
    return Http.ok({})
  },
  [`${at}submitFulfillmentOrderStatusUpdate`]: (call) => {
    orderOf(call).forced = { status: Json.string(call.body, "fulfillmentOrderStatus") ?? "Received", at: call.now }
    return Http.ok({})
  },
  [`${at}getPackageTrackingDetails`]: (call) => {
    const number = In.number(call.input, "packageNumber")
    const order = [...orders.of(call.seller).values()].find((one) => one.packageNumber === number)
    if (order === undefined) throw notFound("package", String(number))
    const delivered = order.received + 72 * hour <= call.now
    return Http.ok({
      payload: {
        packageNumber: order.packageNumber,
        trackingNumber: order.trackingNumber,
        carrierCode: "AMZN_US",
        currentStatus: delivered ? "DELIVERED" : "IN_TRANSIT",
        trackingEvents: []
      }
    })
  }
}
