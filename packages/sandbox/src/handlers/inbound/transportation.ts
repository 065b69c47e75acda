/**
 * Transportation: quotes of Amazon's partners and the seller's own carriers, and the choice among them.
 */
import * as DateTimes from "../../protocol/DateTimes.ts"
import type * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import type { PlacementOption, Plan, Shipment, TransportOption } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import * as Prng from "../../world/Prng.ts"
import type { Call, Handlers } from "../Call.ts"
import { notFound } from "../common.ts"
import { poundsOf, single } from "./boxes.ts"
import type { Problem } from "./Operations.ts"
import { change, newId, openPlan, outOfOrder, planOf, problem, refuse, requirePlacement } from "./Operations.ts"
import { listing, transportView } from "./views.ts"

const parcel = "GROUND_SMALL_PARCEL"
const freight = "FREIGHT_LTL"

/** What the seller says of a shipment to get its options. */
interface Configuration {
  readonly shipment: Shipment
  readonly ready: number
  readonly pallets: ReadonlyArray<Plans.Json>
  readonly freight: Plans.Json | undefined
  readonly contact: Plans.Json | undefined
}

/** Carriers, and whether they are Amazon's partners. */
const carriers: ReadonlyArray<readonly [mode: string, partnered: boolean, name: string, code: string]> = [
  [parcel, true, "United Parcel Service", "UPSN"],
  [parcel, false, "United Parcel Service", "UPSN"],
  [parcel, false, "FedEx", "FDEG"],
  [parcel, false, "Other", "OTHER"],
  [freight, true, "Amazon Freight", "AZNG"],
  [freight, false, "Other", "OTHER"]
]

const isPartneredFreight = ({ mode, partnered }: TransportOption): boolean => partnered && mode === freight

/** US cents: for the pounds of the boxes, or for the pallets. */
const costOf = (shipment: Shipment, mode: string, pallets: number): number =>
  mode === freight
    ? 18_500 * pallets
    : Math.round((shipment.boxes ?? []).reduce((sum, box) => sum + box.quantity * (450 + 32 * poundsOf(box.weight)), 0))

/** The options for a shipment with these boxes. Partners quote for known boxes or pallets only. */
export const makeOptions = (
  call: Call,
  shipment: Shipment,
  pallets: number,
  ready: number,
  at: number
): ReadonlyArray<TransportOption> =>
  carriers.flatMap(([mode, partnered, name, alphaCode]) => {
    if (partnered && (mode === freight ? pallets === 0 : shipment.boxes === undefined)) return []
    return [{
      id: newId(call, "to", shipment.id, mode, String(partnered), alphaCode, at),
      shipmentId: shipment.id,
      mode,
      partnered,
      carrier: { name, alphaCode },
      cost: partnered ? costOf(shipment, mode, pallets) : undefined,
      quoted: at,
      expires: Math.max(at, ready) + day
    }]
  })

const configurationOf = (call: Call, plan: Plan, placement: PlacementOption, json: unknown): Configuration => {
  const id = Json.string(json, "shipmentId") ?? ""
  const shipment = placement.shipmentIds.includes(id) ? plan.shipments.get(id) : undefined
  if (shipment === undefined) {
    throw refuse(`Provided shipment ids [${id}] do not match the shipments in the placement option ${placement.id}.`)
  }
  const start = Json.string(json, "readyToShipWindow", "start") ?? ""
  const ready = DateTimes.parse(start)
  if (ready === undefined || ready < call.now - day) {
    throw refuse(`The start of readyToShipWindow must not be in the past, but it is ${start}.`)
  }
  const optional = (name: string) => {
    const value = Json.object(json, name)
    return Object.keys(value).length === 0 ? undefined : value
  }
  return {
    shipment,
    ready,
    pallets: Json.array(json, "pallets").map((pallet) => Json.object(pallet)),
    freight: optional("freightInformation"),
    contact: optional("contactInformation")
  }
}

const configure = (call: Call, configuration: Configuration, at: number): void => {
  const { contact, freight, pallets, ready, shipment } = configuration
  shipment.ready = ready
  shipment.freight = freight ?? shipment.freight
  shipment.contact = contact ?? shipment.contact
  shipment.pallets = pallets.map((pallet, index) => ({
    ...pallet,
    packageId: newId(call, "pk", shipment.id, "pallet", at, index)
  }))
  const count = pallets.reduce((sum, pallet) => sum + (Json.number(pallet, "quantity") ?? 1), 0)
  shipment.transports = makeOptions(call, shipment, freight === undefined ? 0 : count, ready, at)
}

const withoutPallets = (configurations: ReadonlyArray<Configuration>): ReadonlyArray<Problem> => {
  const ids = configurations
    .filter(({ freight, pallets }) => pallets.length === 0 || freight === undefined)
    .map(({ shipment }) => shipment.id)
  return ids.length === 0 ? [] : [{
    code: "BadRequest",
    severity: "WARNING",
    message: "WARNING: Since pallet and freight info has not been provided, we may not be able to produce PCP-LTL " +
      `options as part of GenerateTransportationOptions for the following shipment IDs: [${ids.join(", ")}]`
  }]
}

const isConfirmed = (plan: Plan): boolean => Plans.shipmentsOf(plan).some(({ confirmed }) => confirmed !== undefined)

const generateTransportationOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const id = Json.string(call.body, "placementOptionId") ?? ""
  const placement = plan.placements.find((option) => option.id === id)
  if (placement === undefined) throw notFound("placement option", id)
  if (isConfirmed(plan)) throw outOfOrder(call, "the transportation options are already confirmed")
  const configurations = Json.array(call.body, "shipmentTransportationConfigurations").map((json) =>
    configurationOf(call, plan, placement, json)
  )
  const first = configurations[0]?.shipment.id
  if (first === undefined) throw refuse("shipmentTransportationConfigurations must have a configuration.")
  const chosen = Plans.placementOf(plan)
  if (chosen !== undefined && chosen !== placement) {
    throw refuse(`Provided shipment ids [${first}] do not match the shipments in the confirmed placement option.`)
  }
  return change(call, plan, (at) => {
    // Who packs later has to confirm the placement first.
    if (plan.packsLater && Plans.placementOf(plan) === undefined) {
      return [problem("FBA_INB_0344", "No placement option was confirmed.", first)]
    }
    for (const configuration of configurations) configure(call, configuration, at)
    return withoutPallets(configurations)
  })
}

interface Selection {
  readonly shipment: Shipment
  readonly option: TransportOption
  readonly contact: Plans.Json | undefined
}

const selectionsOf = (call: Call, plan: Plan): ReadonlyArray<Selection> => {
  const selections = Json.array(call.body, "transportationSelections")
  const ids = selections.map((selection) => Json.string(selection, "shipmentId") ?? "")
  const shipments = Plans.shipmentsOf(plan)
  if (
    new Set(ids).size !== shipments.length || ids.length !== shipments.length ||
    shipments.some(({ id }) => !ids.includes(id))
  ) {
    throw refuse(
      `Provided shipment ids [${ids.join(", ")}] do not match the shipments in the confirmed placement option.`
    )
  }
  return selections.map((selection, index) => {
    const shipment = plan.shipments.get(ids[index]!)!
    const id = Json.string(selection, "transportationOptionId") ?? ""
    const option = shipment.transports.find((option) => option.id === id)
    if (option === undefined) throw notFound("transportation option", id)
    const contact = Json.object(selection, "contactInformation")
    return { shipment, option, contact: Object.keys(contact).length === 0 ? shipment.contact : contact }
  })
}

/** Why the carriers cannot be confirmed. */
const problemsOf = (selections: ReadonlyArray<Selection>, at: number): ReadonlyArray<Problem> => {
  const own = selections.filter(({ option }) => !option.partnered)
  const modes = new Set(selections.map(({ option }) => option.mode))
  const mixed = own.length > 0 && own.length < selections.length && modes.size < selections.length
  return [
    ...(mixed
      ? [
        problem("FBA_INB_0354", "The shipments of an inbound plan must use the same carrier program and shipping mode.")
      ]
      : []),
    ...own.filter(({ shipment }) => shipment.window === undefined).map(({ shipment }) =>
      problem("BadRequest", "The delivery window of the shipment must be confirmed before its carrier.", shipment.id)
    ),
    ...selections.filter(({ option }) => option.expires <= at && option.partnered).map(({ option }) =>
      problem("BadRequest", "Transportation options are expired, please regenerate them.", option.id)
    ),
    ...selections.filter(({ contact, option }) => isPartneredFreight(option) && contact === undefined).map((
      { shipment }
    ) => problem("BadRequest", "Contact information is required for an Amazon-partnered LTL carrier.", shipment.id))
  ]
}

/** `FBA15DJ9S3J5`, which no other shipment of the seller has. */
const confirmationId = (call: Call, shipment: Shipment): string => {
  const taken = new Map<string, unknown>()
  for (const plan of Plans.of(call.seller).values()) {
    for (const { confirmationId } of plan.shipments.values()) {
      if (confirmationId !== undefined) taken.set(confirmationId, undefined)
    }
  }
  return Plans.freeId(
    taken,
    (index) => `FBA${Prng.make(call.state.settings.seed, shipment.id, index).string(9, Prng.alphanumeric)}`
  )
}

/** Boxes one by one, each with its own label. */
export const label = (call: Call, shipment: Shipment): void => {
  shipment.boxes &&= single(shipment.boxes, (box, index) => newId(call, "pk", box.packageId, "single", index))
}

const confirmTransportationOptions = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  requirePlacement(plan)
  if (isConfirmed(plan)) throw outOfOrder(call, "the transportation options are already confirmed")
  const selections = selectionsOf(call, plan)
  return change(call, plan, (at) => {
    const problems = isConfirmed(plan)
      ? [problem("BadRequest", "The transportation options are already confirmed.")]
      : problemsOf(selections, at)
    if (problems.length > 0) return problems
    for (const { contact, option, shipment } of selections) {
      shipment.transport = option
      shipment.contact = contact
      shipment.confirmed = at
      shipment.changed = at
      shipment.confirmationId = confirmationId(call, shipment)
      label(call, shipment)
      // A partner picks it up the day after it is ready; for other carriers the seller says when it has left.
      if (option.partnered) Stock.ship(call.seller, shipment, Math.max(at, shipment.ready ?? at) + day)
    }
  })
}

const listTransportationOptions = (call: Call): ReadonlyArray<unknown> => {
  const plan = planOf(call)
  const shipmentId = In.string(call.input, "shipmentId")
  const placementOptionId = In.string(call.input, "placementOptionId")
  if (shipmentId !== undefined && !plan.shipments.has(shipmentId)) throw notFound("shipment", shipmentId)
  if (placementOptionId !== undefined && !plan.placements.some(({ id }) => id === placementOptionId)) {
    throw notFound("placement option", placementOptionId)
  }
  return [...plan.shipments.values()]
    .filter((shipment) =>
      (shipmentId === undefined || shipment.id === shipmentId) &&
      (placementOptionId === undefined || shipment.placementOptionId === placementOptionId)
    )
    .flatMap(({ transports }) => transports)
    .map(transportView(plan))
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of transportation. */
export const handlers: Handlers = {
  [`${at}generateTransportationOptions`]: generateTransportationOptions,
  [`${at}listTransportationOptions`]: listing("transportationOptions", listTransportationOptions),
  [`${at}confirmTransportationOptions`]: confirmTransportationOptions
}
