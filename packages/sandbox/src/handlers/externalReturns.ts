/**
 * External Fulfillment Returns 2024-09-11: what buyers send back to a location of the seller.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { day, hour } from "../protocol/Millis.ts"
import * as Shipments from "../world/ExternalShipments.ts"
import type { Order } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"

/** A return; its state follows from the time since it was created. */
interface Return {
  readonly id: string
  readonly order: Order
  readonly created: number
  readonly reason: string
  readonly rmaId: string
  readonly reverseTracking: string
  readonly shipmentId: string
  readonly locationId: string
  readonly outcome: "PROCESSED" | "REJECTED"
}

const reasons = ["DEFECTIVE", "NOT_AS_DESCRIBED", "UNWANTED_ITEM", "DAMAGED_BY_CARRIER", "SIZE_TOO_SMALL"]

/** The states after the creation, with the time since it. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "CREATED"],
  [10 * hour, "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER"],
  [day, "PICKED_FROM_CUSTOMER"],
  [2 * day, "IN_TRANSIT"],
  [4 * day, "OUT_FOR_DELIVERY"],
  [4 * day + 6 * hour, "DELIVERED"]
]

const processed = 6 * day

/** One in ten orders that the seller shipped comes back a week later. */
const returnsOf = (call: Call): ReadonlyArray<Return> => {
  const { now, seller, state } = call
  Shipments.of(state.world, seller)
  const { ids } = Shipments.locate(state.world.seed, seller, "Sandbox", seller.marketplaces[0]!.id, ["FBA", "MFN"])
  return seller.orders.flatMap((order) => {
    const [parcel] = order.packages
    if (order.channel !== "MFN" || parcel === undefined || parcel.shipped + 7 * day > now) return []
    const prng = Prng.make(state.world.seed, "return", order.id)
    if (!prng.chance(0.1)) return []
    return [{
      id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`,
      order,
      created: parcel.shipped + 7 * day,
      reason: prng.pick(reasons),
      rmaId: `RMA${prng.string(9, Prng.digits)}`,
      reverseTracking: `RT${prng.string(12, Prng.digits)}`,
      shipmentId: prng.string(9, Prng.alphanumeric),
      locationId: ids.MFN!,
      outcome: prng.chance(0.9) ? "PROCESSED" as const : "REJECTED" as const
    }]
  })
}

const stateAt = (item: Return, now: number): { readonly status: string; readonly since: number } => {
  if (item.created + processed <= now) return { status: item.outcome, since: item.created + processed }
  const [after, status] = life.findLast(([after]) => item.created + after <= now) ?? life[0]!
  return { status, since: item.created + after }
}

const view = (call: Call, item: Return) => {
  const { order } = item
  const [line] = order.items
  const [parcel] = order.packages
  const { since, status } = stateAt(item, call.now)
  const at = (after: number): string | undefined =>
    item.created + after <= call.now ? World.iso(item.created + after) : undefined
  const pickupDateTime = at(day)
  const deliveryDateTime = at(4 * day + 6 * hour)
  return {
    id: item.id,
    returnLocationId: item.locationId,
    merchantSku: line!.sku,
    returnType: "CUSTOMER",
    returnSubType: "NORMAL",
    numberOfUnits: line!.quantity,
    status,
    fulfillmentLocationId: item.locationId,
    creationDateTime: World.iso(item.created),
    lastUpdatedDateTime: World.iso(since),
    returnMetadata: {
      returnReason: item.reason,
      rmaId: item.rmaId,
      fulfillmentOrderId: order.id,
      invoiceInformation: { id: `INV-${order.id}` }
    },
    returnShippingInfo: {
      ...(deliveryDateTime === undefined ? undefined : { deliveryDateTime }),
      ...(pickupDateTime === undefined ? undefined : { pickupDateTime }),
      forwardTrackingInfo: { carrierName: parcel!.carrier, trackingId: parcel!.trackingNumber },
      reverseTrackingInfo: { carrierName: parcel!.carrier, trackingId: item.reverseTracking }
    },
    marketplaceChannelDetails: {
      marketplaceChannel: { marketplaceName: "AMAZON", channelName: order.channel },
      merchantId: call.seller.id,
      shipmentId: item.shipmentId,
      customerOrderId: order.id,
      returnLocationId: item.locationId,
      channelSku: line!.sku
    }
  }
}

const paging = { parameter: "nextToken", size: 10 }

const listReturns = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const matches = (name: string, value: string): boolean => (In.string(input, name) ?? value) === value
  const all = returnsOf(call)
    .map((item) => ({ item, ...stateAt(item, call.now) }))
    .filter(({ item, since, status }) =>
      matches("returnLocationId", item.locationId) && matches("rmaId", item.rmaId) && matches("status", status) &&
      matches("reverseTrackingId", item.reverseTracking) &&
      In.isWithin(input, item.created, "createdSince", "createdUntil") &&
      In.isWithin(input, since, "lastUpdatedSince", "lastUpdatedUntil") &&
      In.isWithin(input, since, "lastUpdatedAfter", "lastUpdatedBefore")
    )
    .sort((a, b) => a.item.created - b.item.created)
  const { items, nextToken } = PageToken.page(call, all, { ...paging, size: In.number(input, "maxResults") ?? 10 })
  return Http.ok({
    returns: items.map(({ item }) => view(call, item)),
    ...(nextToken === undefined ? undefined : { nextToken })
  })
}

/** The operations of External Fulfillment Returns. */
export const handlers: Handlers = {
  "externalFulfillmentReturns_2024-09-11.listReturns": listReturns,
  "externalFulfillmentReturns_2024-09-11.getReturn": (call) => {
    const id = In.string(call.input, "returnId") ?? ""
    const item = returnsOf(call).find((item) => item.id === id)
    if (item === undefined) throw notFound("return", id)
    return Http.ok(view(call, item))
  }
}
