/**
 * Changes of a shipment's content after its carrier is confirmed: a preview with the new cost, and its confirmation.
 */
import * as Http from "../../protocol/Http.ts"
import * as Json from "../../protocol/Json.ts"
import { day, hour } from "../../protocol/Millis.ts"
import type { ContentUpdate, Plan, Shipment } from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import type { Call, Handlers } from "../Call.ts"
import { recordOf } from "../common.ts"
import { boxesOf, checkContent } from "./boxes.ts"
import { change, newId, openPlan, outOfOrder, planOf, problem, refuse, shipmentOf } from "./Operations.ts"
import { lineOf, listingsOf } from "./plans.ts"
import { label, makeOptions } from "./transportation.ts"
import { exact, listing, transportView } from "./views.ts"

/** The shipment of a call whose carrier is confirmed and has not taken it yet. */
const confirmedShipment = (call: Call, plan: Plan): Shipment => {
  const shipment = shipmentOf(call, plan)
  if (shipment.confirmed === undefined) throw outOfOrder(call, "the transportation options are not confirmed")
  if (Stock.hasLeft(shipment, call.now)) throw outOfOrder(call, `the shipment ${shipment.id} has been shipped`)
  return shipment
}

const generatePreviews = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = confirmedShipment(call, plan)
  const items = Json.array(call.body, "items")
  const listings = listingsOf(call, items, plan.marketplaceId)
  const lines = items.map((item, index) => lineOf(call, item, listings[index]!, plan.marketplaceId))
  const requested = Json.array(call.body, "boxes")
  const existing = new Set((shipment.boxes ?? []).map(({ packageId }) => packageId))
  const unknown = requested.flatMap((box) => Json.string(box, "packageId") ?? []).filter((id) => !existing.has(id))
  if (unknown.length > 0) throw refuse(`The shipment ${shipment.id} has no packages [${unknown.join(", ")}].`)
  const boxes = boxesOf(call, plan, requested, `${shipment.id}/update/${shipment.updates.size}`)
  checkContent(`Shipment ${shipment.id}`, boxes, lines)
  return change(call, plan, (at) => {
    const { mode, partnered, carrier } = shipment.transport!
    const transport = makeOptions(call, { ...shipment, boxes }, shipment.pallets.length, shipment.ready ?? at, at)
      .find((option) =>
        option.mode === mode && option.partnered === partnered && option.carrier.alphaCode === carrier.alphaCode
      )!
    const id = newId(call, "cu", shipment.id, at, shipment.updates.size)
    shipment.updates.set(id, { id, requested: Json.object(call.body), lines, boxes, transport, expires: at + 6 * hour })
  })
}

const updateOf = (call: Call, shipment: Shipment): ContentUpdate =>
  recordOf(call, shipment.updates, "contentUpdatePreviewId", "content update preview")

const updateView = (plan: Plan) => ({ expires, id, requested, transport }: ContentUpdate) => ({
  contentUpdatePreviewId: id,
  expiration: exact(expires),
  requestedUpdates: { boxes: Json.array(requested, "boxes"), items: Json.array(requested, "items") },
  transportationOption: transportView(plan)(transport)
})

const confirmPreview = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = confirmedShipment(call, plan)
  const update = updateOf(call, shipment)
  return change(call, plan, (at) => {
    if (update.expires <= at || Stock.hasLeft(shipment, at)) {
      return [problem("BadRequest", "The content update preview is expired, please generate it again.", update.id)]
    }
    Stock.announce(call.seller, shipment, at, -1)
    shipment.lines = update.lines
    shipment.boxes = update.boxes
    shipment.transport = update.transport
    shipment.transports = [...shipment.transports, update.transport]
    shipment.updates.clear()
    shipment.changed = at
    label(call, shipment)
    Stock.announce(call.seller, shipment, at, 1)
    if (update.transport.partnered) Stock.ship(call.seller, shipment, Math.max(at, shipment.ready ?? at) + day)
    return []
  })
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of content updates. */
export const handlers: Handlers = {
  [`${at}generateShipmentContentUpdatePreviews`]: generatePreviews,
  [`${at}listShipmentContentUpdatePreviews`]: listing("contentUpdatePreviews", (call) => {
    const plan = planOf(call)
    return [...shipmentOf(call, plan).updates.values()].map(updateView(plan))
  }),
  [`${at}getShipmentContentUpdatePreview`]: (call) => {
    const plan = planOf(call)
    return Http.ok(updateView(plan)(updateOf(call, shipmentOf(call, plan))))
  },
  [`${at}confirmShipmentContentUpdatePreview`]: confirmPreview
}
