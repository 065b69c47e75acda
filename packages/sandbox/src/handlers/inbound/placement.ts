/**
 * Placement: the shipments that Amazon splits a plan into, and what it asks for fewer of them.
 */
import type * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import type { Box, Line, PlacementOption, Plan, Shipment } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import * as Prng from "../../world/Prng.ts"
import type { Call, Handlers } from "../Call.ts"
import { notFound } from "../common.ts"
import { splitBoxes, splitLines } from "./boxes.ts"
import { change, newId, openPlan, outOfOrder, planOf, problem, refuse } from "./Operations.ts"
import { lineOf, listingsOf, optionStatus } from "./plans.ts"
import { exact, listing, money } from "./views.ts"

/** A part of a plan that becomes a shipment. */
interface Part {
  readonly lines: ReadonlyArray<Line>
  readonly boxes: ReadonlyArray<Box> | undefined
  readonly warehouseId?: string | undefined
}

const addShipment = (
  call: Call,
  plan: Plan,
  placementOptionId: string,
  { boxes, lines, warehouseId }: Part,
  index: number,
  at: number
): string => {
  const id = newId(call, "sh", placementOptionId, index)
  const prng = Prng.make(call.state.settings.seed, id)
  const shipment: Shipment = {
    id,
    placementOptionId,
    warehouseId: warehouseId ?? `${prng.string(3, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")}${prng.int(1, 9)}`,
    name: `${plan.name} (${exact(plan.created).slice(0, 10)}) - ${index + 1}`,
    source: plan.source,
    lines,
    boxes,
    pallets: [],
    freight: undefined,
    contact: undefined,
    ready: undefined,
    transports: [],
    windows: [],
    window: undefined,
    transport: undefined,
    confirmationId: undefined,
    tracking: undefined,
    slots: undefined,
    appointments: [],
    updates: new Map(),
    placed: undefined,
    confirmed: undefined,
    printed: undefined,
    shipped: undefined,
    cancelled: undefined,
    changed: at,
    received: new Map()
  }
  plan.shipments.set(id, shipment)
  return id
}

/** The boxes of a plan whose packing is known. */
const boxesOf = (plan: Plan): ReadonlyArray<Box> | undefined => {
  const groups = Plans.packingOf(plan)?.groups ?? []
  const packed = groups.flatMap(({ boxes }) => boxes ?? [])
  return packed.length === 0 ? undefined : packed
}

/** The parts of a plan, as many as asked for; undefined where it cannot be split so far. */
const split = (plan: Plan, count: number, id: (box: Box, part: number) => string): ReadonlyArray<Part> | undefined => {
  const boxes = plan.packsLater ? undefined : boxesOf(plan)
  if (boxes === undefined) {
    const possible = Math.max(...plan.lines.map(({ quantity }) => quantity))
    if (count > possible) return undefined
    return splitLines(plan.lines, count).map((lines) => ({ lines, boxes: undefined }))
  }
  if (count > boxes.reduce((sum, { quantity }) => sum + quantity, 0)) return undefined
  const known = boxes.every(({ lines }) => lines.length > 0)
  const lines = splitLines(plan.lines, count)
  return splitBoxes(boxes, count, id).map((boxes, part) => ({
    boxes,
    lines: known ? Plans.contentOf(boxes) : lines[part]!
  }))
}

/** US cents for a unit: the fewer shipments, the more. */
const offers: ReadonlyArray<readonly [shipments: number, fee: number]> = [[1, 30], [2, 15], [4, 0]]

const offerPlacements = (call: Call, plan: Plan, at: number, custom: ReadonlyArray<Part>): void => {
  plan.shipments.clear()
  const wanted = custom.length > 0
    ? [{ parts: custom, fee: 0, name: "custom" }]
    : offers.flatMap(([count, fee]) => {
      const parts = split(plan, count, (box, part) => newId(call, "pk", box.packageId, at, count, part))
      return parts === undefined ? [] : [{ parts, fee, name: String(count) }]
    })
  plan.placements = wanted.map(({ fee, name, parts }): PlacementOption => {
    const id = newId(call, "pl", plan.id, at, name)
    const shipmentIds = parts.map((part, index) => addShipment(call, plan, id, part, index, at))
    return { id, expires: at + 3 * day, accepted: false, fee, shipmentIds }
  })
}

/** The shipments that the seller asks for; only India has them. */
const customParts = (call: Call, plan: Plan): ReadonlyArray<Part> => {
  const custom = Json.array(call.body, "customPlacement")
  if (custom.length > 0 && plan.marketplaceId !== "A21TJRUUN4KGV") {
    throw refuse("customPlacement is only supported in the marketplace A21TJRUUN4KGV.")
  }
  const parts = custom.map((part) => {
    const items = Json.array(part, "items")
    const listings = listingsOf(call, items, plan.marketplaceId)
    return {
      warehouseId: Json.string(part, "warehouseId"),
      lines: items.map((item, index) => lineOf(call, item, listings[index]!, plan.marketplaceId)),
      boxes: undefined
    }
  })
  const units = (lines: ReadonlyArray<Line>) => JSON.stringify([...Plans.unitsOf(lines)].sort())
  if (parts.length > 0 && units(parts.flatMap(({ lines }) => lines)) !== units(plan.lines)) {
    throw refuse("customPlacement did not contain expected items and/or quantities.")
  }
  return parts
}

const generatePlacementOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  if (Plans.placementOf(plan) !== undefined) throw outOfOrder(call, "a placement option is already confirmed")
  const custom = customParts(call, plan)
  // Who has not packed by now packs later, even where the boxes are on their way.
  const groups = Plans.packingOf(plan)?.groups ?? []
  const packed = groups.filter(({ boxes }) => boxes !== undefined).length
  if (packed > 0 && packed < groups.length) {
    throw outOfOrder(call, "the packing information of some packing groups is missing")
  }
  const packsLater = packed === 0
  return change(call, plan, (at) => {
    plan.packsLater = packsLater
    offerPlacements(call, plan, at, custom)
  })
}

const confirmPlacementOption = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const id = In.string(call.input, "placementOptionId") ?? ""
  const option = plan.placements.find((option) => option.id === id)
  if (option === undefined) throw notFound("placement option", id)
  if (Plans.placementOf(plan) !== undefined) throw outOfOrder(call, "a placement option is already confirmed")
  return change(call, plan, (at) => {
    if (Plans.placementOf(plan) !== undefined) {
      return [problem("BadRequest", "A placement option is already confirmed.")]
    }
    if (!plan.placements.includes(option) || option.expires <= at) {
      return [problem("BadRequest", "Placement options are expired, please regenerate them.", id)]
    }
    option.accepted = true
    for (const shipment of Plans.shipmentsOf(plan)) {
      shipment.placed = at
      shipment.changed = at
      Stock.announce(call.seller, shipment, at, 1)
    }
  })
}

const optionView = (call: Call, plan: Plan) => (option: PlacementOption) => {
  const units = plan.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const fee = {
    type: "FEE",
    target: "Placement Services",
    description: "Fee for fewer shipments and destinations",
    value: money(plan, option.fee * units)
  }
  return {
    placementOptionId: option.id,
    shipmentIds: option.shipmentIds,
    status: optionStatus(option, call.now),
    expiration: exact(option.expires),
    fees: option.fee === 0 ? [] : [fee],
    discounts: []
  }
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of placement. */
export const handlers: Handlers = {
  [`${at}generatePlacementOptions`]: generatePlacementOptions,
  [`${at}listPlacementOptions`]: listing("placementOptions", (call) => {
    const plan = planOf(call)
    return plan.placements.map(optionView(call, plan))
  }),
  [`${at}confirmPlacementOption`]: confirmPlacementOption
}
