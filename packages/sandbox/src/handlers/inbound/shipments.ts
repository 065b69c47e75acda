/**
 * Shipments of a plan: their details, and what the seller may still change.
 */
import * as Http from "../../protocol/Http.ts"
import * as Json from "../../protocol/Json.ts"
import { hour } from "../../protocol/Millis.ts"
import type { Plan, Shipment } from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import * as People from "../../world/People.ts"
import * as Prng from "../../world/Prng.ts"
import type { Call, Handlers } from "../Call.ts"
import { appointmentView } from "./appointments.ts"
import { windowView } from "./deliveryWindows.ts"
import { change, openPlan, outOfOrder, planOf, refuse, shipmentOf } from "./Operations.ts"
import { boxId, itemView, listing, marketplaceOf, toMinute } from "./views.ts"

/** The address of a warehouse. */
const warehouseAddress = (call: Call, plan: Plan, { warehouseId }: Shipment) => {
  const { countryCode } = marketplaceOf(plan)
  const { address } = People.generate(Prng.make(call.state.settings.seed, "warehouse", warehouseId), countryCode)
  return {
    name: warehouseId,
    companyName: "Amazon.com Services",
    addressLine1: address.line1,
    city: address.city,
    ...Json.optional("stateOrProvinceCode", address.state),
    postalCode: address.postalCode,
    countryCode
  }
}

/** Amazon validates tracking numbers some hours later. */
const trackingView = ({ tracking }: Shipment, now: number) => {
  if (tracking === undefined) return undefined
  const { at, json } = tracking
  const items = Json.array(json, "spdTrackingDetail", "spdTrackingItems")
  const trackingNumberValidationStatus = now >= at + 6 * hour ? "VALIDATED" : "NOT_VALIDATED"
  return items.length === 0 ? json : {
    ...json,
    spdTrackingDetail: {
      spdTrackingItems: items.map((item) => ({ ...Json.object(item), trackingNumberValidationStatus }))
    }
  }
}

const shipmentView = (call: Call, plan: Plan, shipment: Shipment) => {
  const { contact, freight, ready, transport, window } = shipment
  return {
    shipmentId: shipment.id,
    placementOptionId: shipment.placementOptionId,
    name: shipment.name,
    status: Stock.stateAt(shipment, call.now).status,
    source: { sourceType: "SELLER_FACILITY", address: shipment.source },
    destination: {
      destinationType: "AMAZON_WAREHOUSE",
      warehouseId: shipment.warehouseId,
      address: warehouseAddress(call, plan, shipment)
    },
    ...(ready === undefined
      ? undefined
      : { dates: { readyToShipWindow: { start: toMinute(ready), end: toMinute(ready + 24 * hour) } } }),
    ...Json.optional("contactInformation", contact),
    ...Json.optional("freightInformation", freight),
    ...Json.optional("selectedTransportationOptionId", transport?.id),
    ...Json.optional("shipmentConfirmationId", shipment.confirmationId),
    ...(transport?.partnered === true && transport.mode !== "GROUND_SMALL_PARCEL"
      ? { amazonReferenceId: Prng.make(call.state.settings.seed, shipment.id, "freight").string(8, Prng.alphanumeric) }
      : undefined),
    ...(window === undefined
      ? undefined
      : { selectedDeliveryWindow: { ...windowView(window), editableUntil: toMinute(window.start) } }),
    ...Json.optional("trackingDetails", trackingView(shipment, call.now)),
    ...(shipment.appointments.length === 0
      ? undefined
      : { selfShipAppointmentDetails: shipment.appointments.map(appointmentView) })
  }
}

/** Checks tracking details against the shipment. */
const checkTracking = (call: Call, shipment: Shipment, details: unknown): void => {
  const { boxes, confirmationId, transport } = shipment
  if (transport === undefined || confirmationId === undefined) {
    throw outOfOrder(call, "the transportation options are not confirmed")
  }
  if (transport.partnered) throw outOfOrder(call, "the Amazon-partnered carrier provides the tracking details")
  const spd = Json.array(details, "spdTrackingDetail", "spdTrackingItems")
  const ltl = Json.array(details, "ltlTrackingDetail", "freightBillNumber")
  const [wanted, other] = transport.mode === "GROUND_SMALL_PARCEL" ? [spd, ltl] : [ltl, spd]
  if (wanted.length === 0 || other.length > 0) {
    const name = wanted === spd ? "spdTrackingDetail" : "ltlTrackingDetail"
    throw refuse(`A shipment with the shipping mode ${transport.mode} takes a ${name}, and nothing else.`)
  }
  const known = new Set((boxes ?? []).map((_, index) => boxId(confirmationId, index)))
  const unknown = spd.map((item) => Json.string(item, "boxId") ?? "").filter((id) => !known.has(id))
  if (unknown.length > 0) throw refuse(`The shipment ${shipment.id} has no boxes [${unknown.join(", ")}].`)
}

const updateShipmentTrackingDetails = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = shipmentOf(call, plan)
  const details = Json.object(call.body, "trackingDetails")
  checkTracking(call, shipment, details)
  return change(call, plan, (at) => {
    shipment.tracking = { json: details, at }
    shipment.changed = at
    if (shipment.shipped === undefined) Stock.ship(call.seller, shipment, at)
  })
}

const updateShipmentSourceAddress = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = shipmentOf(call, plan)
  const confirmed = () => shipment.confirmed !== undefined
  if (confirmed()) throw outOfOrder(call, "the transportation options are already confirmed")
  const address = Json.object(call.body, "address")
  return change(call, plan, (at) => {
    shipment.source = address
    shipment.changed = at
    // Quotes are for the address before.
    shipment.transports = []
  })
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of shipments. */
export const handlers: Handlers = {
  [`${at}getShipment`]: (call) => {
    const plan = planOf(call)
    return Http.ok(shipmentView(call, plan, shipmentOf(call, plan)))
  },
  [`${at}updateShipmentName`]: (call) => {
    const shipment = shipmentOf(call, openPlan(call))
    shipment.name = Json.string(call.body, "name") ?? shipment.name
    shipment.changed = call.now
    return { status: 204 }
  },
  [`${at}listShipmentItems`]: listing("items", (call) => {
    const plan = planOf(call)
    return shipmentOf(call, plan).lines.map(itemView(plan))
  }),
  [`${at}updateShipmentTrackingDetails`]: updateShipmentTrackingDetails,
  [`${at}updateShipmentSourceAddress`]: updateShipmentSourceAddress
}
