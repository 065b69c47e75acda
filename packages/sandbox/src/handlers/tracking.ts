/**
 * Tracking 2026-01-30: the milestones of packages that the world knows.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { day, hour } from "../protocol/Millis.ts"
import type { Order, Package } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"

const parameters = [
  "id",
  "acsin",
  "aftn",
  "containerNumber",
  "houseBillOfLadingNumber",
  "carrierTracking.trackingNumber"
]

/** Milestones with the time since the package left; the last three happen where it goes to. */
const life: ReadonlyArray<readonly [after: number, code: string, description: string]> = [
  [0, "PICKED_UP", "The carrier has picked up the package."],
  [6 * hour, "CARRIER_RECEIVED_SHIPMENT", "The package has arrived at a facility of the carrier."],
  [20 * hour, "DEPARTED", "The package has left a facility of the carrier."],
  [2 * day, "ARRIVED", "The package has arrived at the facility that delivers it."],
  [2 * day + 14 * hour, "OUT_FOR_DELIVERY", "The package is out for delivery."],
  [2 * day + 20 * hour, "DELIVERED", "The package was delivered."]
]

interface Parcel {
  readonly order: Order
  readonly parcel: Package
}

/** Amazon's own ids of a package. */
const idsOf = (call: Call, { order, parcel }: Parcel): { readonly id: string; readonly aftn: string } => {
  const prng = Prng.make(call.state.world.seed, "tracking", order.id, parcel.reference)
  return { id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`, aftn: `AFTN${prng.string(9, Prng.digits)}` }
}

const find = (call: Call, matches: (parcel: Parcel) => boolean): Parcel | undefined => {
  for (const order of call.seller.orders) {
    for (const parcel of order.packages) {
      if (parcel.shipped <= call.now && matches({ order, parcel })) return { order, parcel }
    }
  }
  return undefined
}

const view = (call: Call, found: Parcel) => {
  const { order: { address }, parcel } = found
  const at = (after: number): string => World.iso(parcel.shipped + after)
  const milestones = life
    .filter(([after]) => parcel.shipped + after <= call.now)
    .map(([after, code, description]) => ({
      status: { code, description },
      ...(after >= 2 * day
        ? {
          location: {
            address: {
              city: address.city,
              ...(address.state === undefined ? undefined : { region: address.state }),
              countryCode: address.countryCode
            }
          }
        }
        : { location: { address: { countryCode: address.countryCode } } }),
      occurredAt: at(after)
    }))
    .reverse()
  const [deliveredAfter] = life.at(-1)!
  const { aftn, id } = idsOf(call, found)
  return {
    trackingDetail: {
      identifier: {
        id,
        aftn,
        carrierTracking: { trackingNumber: parcel.trackingNumber, carrierCode: parcel.carrier }
      },
      trackingUrl: `https://www.swiship.com/track/${aftn}`,
      trackingEstimates: [{
        type: "ESTIMATED_DELIVERY_DATE",
        estimatedInterval: { startTime: at(deliveredAfter - 6 * hour), endTime: at(deliveredAfter + 4 * hour) },
        lastUpdatedTime: at(0)
      }],
      latestMilestone: milestones[0],
      milestoneHistory: milestones
    }
  }
}

const getShipmentTracking = (call: Call): Http.Reply => {
  const given = parameters.filter((name) => In.string(call.input, name) !== undefined)
  const [name] = given
  if (name === undefined || given.length > 1) {
    throw Http.invalidInput(`Exactly one of ${parameters.join(", ")} is required.`, name ?? "id")
  }
  const value = In.string(call.input, name)!
  const carrier = In.string(call.input, "carrierTracking.carrierCode")
  if (carrier !== undefined && name !== "carrierTracking.trackingNumber") {
    throw Http.invalidInput("carrierTracking.carrierCode needs a tracking number.", "carrierTracking.carrierCode")
  }
  // The world has no air cargo, containers or bills of lading.
  const found = find(call, (candidate) => {
    const { parcel } = candidate
    if (name === "carrierTracking.trackingNumber") {
      return parcel.trackingNumber === value && (carrier === undefined || parcel.carrier === carrier)
    }
    return name === "id"
      ? idsOf(call, candidate).id === value
      : name === "aftn" && idsOf(call, candidate).aftn === value
  })
  if (found === undefined) throw notFound("shipment with the identifier", value)
  return Http.ok(view(call, found))
}

/** The operation of Tracking. */
export const handlers: Handlers = {
  "tracking_2026-01-30.getShipmentTracking": getShipmentTracking
}
