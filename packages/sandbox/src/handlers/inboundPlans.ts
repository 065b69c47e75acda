/**
 * Inbound plans and the options that Amazon offers for them.
 */
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Prng from "../world/Prng.ts"
import type { Listing } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call } from "./Call.ts"

/** A number of units of a listing. */
export interface Line {
  readonly listing: Listing
  readonly quantity: number
  readonly labelOwner: string
  readonly prepOwner: string
}

/** Why an operation failed. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly severity: string
  readonly details: string
}

/** An asynchronous operation. */
export interface Operation {
  readonly id: string
  readonly name: string
  readonly ends: number
  readonly problems: ReadonlyArray<Problem>
}

/** A shipment of a placement option. */
export interface Shipment {
  readonly id: string
  readonly placementOptionId: string
  readonly json: Record<string, unknown>
}

/** An option, as responses contain it; `status` is OFFERED until one is accepted. */
export type Option = Record<string, unknown>

/** An inbound plan. */
export interface Plan {
  readonly id: string
  name: string
  readonly created: number
  updated: number
  readonly marketplaceIds: ReadonlyArray<string>
  readonly sourceAddress: unknown
  status: "ACTIVE" | "VOIDED"
  readonly lines: ReadonlyArray<Line>
  packingOptions: ReadonlyArray<Option>
  placementOptions: ReadonlyArray<Option>
  transportationOptions: ReadonlyArray<Option>
  /** Delivery windows, by shipment. */
  readonly windows: Map<string, ReadonlyArray<Option>>
  readonly shipments: Map<string, Shipment>
}

/** An id that follows from the seed, the seller and its parts. */
export const newId = (call: Call, prefix: string, ...of: ReadonlyArray<string | number>): string =>
  prefix + Prng.make(call.state.settings.seed, "inbound", call.seller.id, prefix, ...of).hex(36)

const fee = (call: Call, units: number) => ({
  description: "Placement service fee",
  target: "Placement Services",
  type: "FEE",
  value: { amount: units, code: call.seller.marketplaces[0]!.currency }
})

/** Two options: one shipment for a fee, or two shipments without one. */
export const makePlacements = (call: Call, plan: Plan): ReadonlyArray<Option> =>
  [1, 2].map((count) => {
    const placementOptionId = newId(call, "pl", plan.id, count)
    const shipmentIds = Array.from({ length: count }, (_, index) => newId(call, "sh", plan.id, count, index))
    for (const id of shipmentIds) {
      const prng = Prng.make(call.state.settings.seed, id)
      plan.shipments.set(id, {
        id,
        placementOptionId,
        json: {
          shipmentId: id,
          placementOptionId,
          name: `${plan.name} (${id.slice(2, 8)})`,
          status: "UNCONFIRMED",
          destination: {
            destinationType: "AMAZON_WAREHOUSE",
            warehouseId: `${prng.string(3, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")}${prng.int(1, 9)}`
          },
          source: { sourceType: "SELLER_FACILITY", address: plan.sourceAddress }
        }
      })
    }
    return {
      placementOptionId,
      shipmentIds,
      status: "OFFERED",
      fees: count === 1 ? [fee(call, 42)] : [],
      discounts: [],
      expiration: World.iso(call.now + 2 * day)
    }
  })

/** The only option: all items packed together. */
export const makePackings = (call: Call, plan: Plan): ReadonlyArray<Option> => [{
  packingOptionId: newId(call, "po", plan.id),
  packingGroups: [newId(call, "pg", plan.id)],
  status: "OFFERED",
  fees: [],
  discounts: [],
  expiration: World.iso(call.now + 2 * day),
  supportedConfigurations: [{
    boxPackingMethods: ["BOX_CONTENT_PROVIDED"],
    boxRequirements: { weight: { maximum: 50, minimum: 1, unit: "LB" } },
    shippingRequirements: [{ modes: ["GROUND_SMALL_PARCEL"], solution: "AMAZON_PARTNERED_CARRIER" }]
  }],
  supportedShippingConfigurations: [{
    shippingMode: "GROUND_SMALL_PARCEL",
    shippingSolution: "AMAZON_PARTNERED_CARRIER"
  }]
}]

/** Two options for each requested shipment. */
export const makeTransports = (call: Call, plan: Plan): ReadonlyArray<Option> =>
  Json.array(call.body, "shipmentTransportationConfigurations").flatMap((configuration) => {
    const shipmentId = Json.string(configuration, "shipmentId") ?? ""
    return ["AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"].map((shippingSolution) => ({
      transportationOptionId: newId(call, "to", plan.id, shipmentId, shippingSolution),
      shipmentId,
      shippingMode: "GROUND_SMALL_PARCEL",
      shippingSolution,
      carrier: { name: "United Parcel Service", alphaCode: "UPSN" },
      preconditions: shippingSolution === "USE_YOUR_OWN_CARRIER" ? ["CONFIRMED_DELIVERY_WINDOW"] : [],
      ...(shippingSolution === "AMAZON_PARTNERED_CARRIER"
        ? {
          quote: {
            cost: { amount: 87.5, code: call.seller.marketplaces[0]!.currency },
            expiration: World.iso(call.now + day)
          }
        }
        : undefined)
    }))
  })

/** Two weeks, from which one is chosen for the arrival. */
export const makeWindows = (call: Call, shipmentId: string): ReadonlyArray<Option> =>
  [7, 14].map((days) => ({
    deliveryWindowOptionId: newId(call, "dw", shipmentId, days),
    availabilityType: "AVAILABLE",
    startDate: World.iso(call.now + days * day),
    endDate: World.iso(call.now + (days + 6) * day),
    validUntil: World.iso(call.now + day)
  }))
