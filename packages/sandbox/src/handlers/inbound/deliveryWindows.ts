/**
 * Delivery windows: when a shipment may arrive. The seller's own carriers need one.
 */
import type * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import { day } from "../../protocol/Millis.ts"
import type { DeliveryWindow } from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import type { Call, Handlers } from "../Call.ts"
import { notFound } from "../common.ts"
import { change, newId, openPlan, outOfOrder, placedShipment, problem, shipmentOf } from "./Operations.ts"
import { listing, toMinute } from "./views.ts"

/** The week from each of ten days on. */
const makeWindows = (call: Call, shipmentId: string, ready: number, at: number): ReadonlyArray<DeliveryWindow> => {
  const first = Math.ceil(Math.max(ready, at) / day) * day + 2 * day
  return Array.from({ length: 10 }, (_, index) => ({
    id: newId(call, "dw", shipmentId, at, index),
    start: first + index * day,
    end: first + (index + 7) * day,
    expires: at + 7 * day
  }))
}

const generateDeliveryWindowOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = shipmentOf(call, plan)
  if (Stock.isClosed(shipment, call.now)) throw outOfOrder(call, `the shipment ${shipment.id} is closed`)
  return change(call, plan, (at) => {
    shipment.windows = makeWindows(call, shipment.id, shipment.ready ?? at, at)
  })
}

const confirmDeliveryWindowOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = placedShipment(call, plan)
  const id = In.string(call.input, "deliveryWindowOptionId") ?? ""
  const window = shipment.windows.find((window) => window.id === id)
  if (window === undefined) throw notFound("delivery window option", id)
  if (Stock.isClosed(shipment, call.now)) throw outOfOrder(call, `the shipment ${shipment.id} is closed`)
  return change(call, plan, (at) => {
    if (window.expires <= at || !shipment.windows.includes(window)) {
      return [problem("FBA_INB_0469", "Delivery window options are expired, please regenerate them.")]
    }
    shipment.window = window
    shipment.changed = at
    return []
  })
}

/** A window of a shipment. */
export const windowView = (window: DeliveryWindow) => ({
  deliveryWindowOptionId: window.id,
  availabilityType: "AVAILABLE",
  startDate: toMinute(window.start),
  endDate: toMinute(window.end)
})

const at = "fulfillmentInbound_2024-03-20."

/** The operations of delivery windows. */
export const handlers: Handlers = {
  [`${at}generateDeliveryWindowOptions`]: generateDeliveryWindowOptions,
  [`${at}listDeliveryWindowOptions`]: listing(
    "deliveryWindowOptions",
    (call) =>
      shipmentOf(call).windows.map((window) => ({ ...windowView(window), validUntil: toMinute(window.expires) }))
  ),
  [`${at}confirmDeliveryWindowOptions`]: confirmDeliveryWindowOptions
}
