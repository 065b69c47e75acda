/**
 * Packing: which SKUs go together, and the boxes of the seller, before or after the placement.
 */
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import type { Line, PackingGroup, PackingOption, Plan } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import type { Call, Handlers } from "../Call.ts"
import { notFound, recordOf } from "../common.ts"
import { boxesOf, checkContent, heaviest } from "./boxes.ts"
import { change, newId, openPlan, outOfOrder, planOf, problem, refuse, shipmentOf } from "./Operations.ts"
import { optionStatus } from "./plans.ts"
import { boxView, exact, itemView, listing } from "./views.ts"

/** Amazon packs heavy products apart. */
const isHeavy = (call: Call, { listing: { asin } }: Line): boolean =>
  (call.state.world.catalogue.byAsin.get(asin)?.kind.weight ?? 0) >= 2500

const makeOption = (call: Call, plan: Plan, at: number): PackingOption => {
  const groups = [
    plan.lines.filter((line) => !isHeavy(call, line)),
    plan.lines.filter((line) => isHeavy(call, line))
  ].filter((lines) => lines.length > 0)
  return {
    id: newId(call, "po", plan.id, at),
    expires: at + 2 * day,
    accepted: false,
    groups: groups.map((lines, index): PackingGroup => ({
      id: newId(call, "pg", plan.id, at, index),
      lines,
      boxes: undefined
    }))
  }
}

const optionView = (call: Call) => (option: PackingOption) => {
  const modes = ["GROUND_SMALL_PARCEL", "FREIGHT_LTL"]
  const solutions = ["AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"]
  return {
    packingOptionId: option.id,
    packingGroups: option.groups.map(({ id }) => id),
    status: optionStatus(option, call.now),
    expiration: exact(option.expires),
    fees: [],
    discounts: [],
    supportedConfigurations: [{
      boxPackingMethods: ["BOX_CONTENT_PROVIDED", "BARCODE_2D", "MANUAL_PROCESS"],
      boxRequirements: { weight: { minimum: 0, maximum: heaviest, unit: "LB" } },
      shippingRequirements: solutions.map((solution) => ({ modes, solution }))
    }],
    supportedShippingConfigurations: solutions.flatMap((shippingSolution) =>
      modes.map((shippingMode) => ({ shippingMode, shippingSolution }))
    )
  }
}

const generatePackingOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  return change(call, plan, (at) => {
    if (plan.packsLater || Plans.placementOf(plan) !== undefined) {
      return [
        problem(
          "BadRequest",
          "Operation GeneratePackingOptions cannot be processed because the inbound plan does not support packing " +
            "options."
        )
      ]
    }
    plan.packing = [makeOption(call, plan, at)]
    plan.placements = []
    plan.shipments.clear()
  })
}

const confirmPackingOption = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const id = In.string(call.input, "packingOptionId") ?? ""
  const option = plan.packing.find((option) => option.id === id)
  if (option === undefined) throw notFound("packing option", id)
  if (Plans.placementOf(plan) !== undefined) throw outOfOrder(call, "a placement option is already confirmed")
  if (optionStatus(option, call.now) === "EXPIRED") throw outOfOrder(call, "the packing option is expired")
  return change(call, plan, () => {
    option.accepted = true
  })
}

const groupOf = (call: Call): PackingGroup => {
  const plan = planOf(call)
  const groups = new Map(plan.packing.flatMap(({ groups }) => groups.map((group) => [group.id, group] as const)))
  return recordOf(call, groups, "packingGroupId", "packing group")
}

/** The boxes of a packing group, before the placement is confirmed. */
const packGroup = (call: Call, plan: Plan, json: unknown, id: string) => {
  if (Plans.placementOf(plan) !== undefined) {
    throw outOfOrder(call, "a placement option is confirmed; provide the shipmentId instead of the packingGroupId")
  }
  const option = Plans.packingOf(plan)
  if (option === undefined) throw outOfOrder(call, `no packing option is confirmed for inboundPlan ${plan.id}`)
  const index = option.groups.findIndex((group) => group.id === id)
  const group = option.groups[index]
  if (group === undefined) throw refuse(`Package group ${id} does not belong to the confirmed packing option.`)
  const boxes = boxesOf(call, plan, Json.array(json, "boxes"), `${id}/${call.now}`, index + 1)
  checkContent(`Package group ${id}`, boxes, group.lines)
  return () => {
    group.boxes = boxes
    // Other boxes are placed again.
    plan.placements = []
    plan.shipments.clear()
  }
}

/** The boxes of a shipment, after the placement is confirmed. */
const packShipment = (call: Call, plan: Plan, json: unknown, id: string) => {
  const placement = Plans.placementOf(plan)
  if (placement === undefined) {
    throw outOfOrder(call, "no placement option is confirmed; provide the packingGroupId instead of the shipmentId")
  }
  const shipment = placement.shipmentIds.includes(id) ? plan.shipments.get(id) : undefined
  if (shipment === undefined) {
    throw refuse(`Provided shipment ids [${id}] do not match the shipments in the confirmed placement option.`)
  }
  if (shipment.shipped !== undefined && shipment.shipped <= call.now) {
    throw outOfOrder(call, `the shipment ${id} has been shipped`)
  }
  const boxes = boxesOf(call, plan, Json.array(json, "boxes"), `${id}/${call.now}`)
  checkContent(`Shipment ${id}`, boxes, shipment.lines)
  return (at: number) => {
    shipment.boxes = boxes
    shipment.changed = at
    // Quotes are for the boxes before.
    if (shipment.transport === undefined) shipment.transports = []
  }
}

const setPackingInformation = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const changes = Json.array(call.body, "packageGroupings").map((grouping) => {
    const groupId = Json.string(grouping, "packingGroupId")
    const shipmentId = Json.string(grouping, "shipmentId")
    if (groupId !== undefined && shipmentId === undefined) return packGroup(call, plan, grouping, groupId)
    if (shipmentId !== undefined && groupId === undefined) return packShipment(call, plan, grouping, shipmentId)
    throw refuse("One of shipmentId or packingGroupId must be provided with every package grouping.")
  })
  return change(call, plan, (at) => {
    for (const apply of changes) apply(at)
  })
}

/** All boxes of a plan: those of its shipments, or those of its packing groups before there are any. */
const boxesOfPlan = (plan: Plan): ReadonlyArray<unknown> =>
  Plans.placementOf(plan) === undefined
    ? (Plans.packingOf(plan)?.groups ?? []).flatMap(({ boxes }) => (boxes ?? []).map(boxView(plan)))
    : Plans.shipmentsOf(plan).flatMap((shipment) => (shipment.boxes ?? []).map(boxView(plan, shipment)))

const at = "fulfillmentInbound_2024-03-20."

/** The operations of packing, boxes and pallets. */
export const handlers: Handlers = {
  [`${at}generatePackingOptions`]: generatePackingOptions,
  [`${at}listPackingOptions`]: listing("packingOptions", (call) => planOf(call).packing.map(optionView(call))),
  [`${at}confirmPackingOption`]: confirmPackingOption,
  [`${at}listPackingGroupItems`]: listing("items", (call) => groupOf(call).lines.map(itemView(planOf(call)))),
  [`${at}listPackingGroupBoxes`]: listing(
    "boxes",
    (call) => (groupOf(call).boxes ?? []).map((box, index) => boxView(planOf(call))(box, index))
  ),
  [`${at}setPackingInformation`]: setPackingInformation,
  [`${at}listInboundPlanBoxes`]: listing("boxes", (call) => boxesOfPlan(planOf(call))),
  [`${at}listInboundPlanPallets`]: listing(
    "pallets",
    (call) => Plans.shipmentsOf(planOf(call)).flatMap(({ pallets }) => pallets)
  ),
  [`${at}listShipmentBoxes`]: listing("boxes", (call) => {
    const plan = planOf(call)
    const shipment = shipmentOf(call, plan)
    return (shipment.boxes ?? []).map(boxView(plan, shipment))
  }),
  [`${at}listShipmentPallets`]: listing("pallets", (call) => shipmentOf(call).pallets)
}
