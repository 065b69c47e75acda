/**
 * The shipments that Fulfillment Inbound v0 knows: those whose carrier is confirmed, by the id on their labels.
 */
import type { Plan, Shipment } from "../world/InboundPlans.ts"
import * as Plans from "../world/InboundPlans.ts"
import * as Stock from "../world/InboundStock.ts"
import type { Call } from "./Call.ts"
import { recordOf } from "./common.ts"

/** A shipment and its plan. */
export interface Entry {
  readonly plan: Plan
  readonly shipment: Shipment
}

/** All shipments with an id on their labels. */
export const entriesOf = (call: Call): ReadonlyArray<Entry> =>
  [...Plans.of(call.seller).values()].flatMap((plan) =>
    Plans.shipmentsOf(plan)
      .filter(({ confirmationId }) => confirmationId !== undefined)
      .map((shipment) => ({ plan, shipment }))
  )

/** The shipment of a call. */
export const entryOf = (call: Call): Entry =>
  recordOf(
    call,
    new Map(entriesOf(call).map((entry) => [entry.shipment.confirmationId!, entry])),
    "shipmentId",
    "shipment"
  )

/** Here a shipment is ready once its labels are printed, and one that never left is deleted. */
export const stateOf = (shipment: Shipment, now: number): { readonly status: string; readonly since: number } => {
  const { since, status } = Stock.stateAt(shipment, now)
  if (status === "CANCELLED") return { status: "DELETED", since }
  return status === "READY_TO_SHIP"
    ? { status: shipment.printed === undefined ? "WORKING" : status, since: Math.max(since, shipment.printed ?? 0) }
    : { status, since }
}
