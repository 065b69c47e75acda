/**
 * The services of Amazon Shipping, with their prices and delivery times.
 */
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import { day, hour } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import * as World from "../world/World.ts"
import type { Call } from "./Call.ts"

/** A shipping service. */
export interface Service {
  readonly id: string
  readonly name: string
  readonly carrierId: string
  readonly carrierName: string
  /** US cents for the first kilogram, and for each further one. */
  readonly base: number
  readonly perKilogram: number
  readonly days: number
  readonly maxGrams: number
}

/** All services, the cheapest first. */
export const services: ReadonlyArray<Service> = [
  {
    id: "SWA-STD",
    name: "Amazon Shipping Standard",
    carrierId: "AMZN_US",
    carrierName: "Amazon Shipping",
    base: 599,
    perKilogram: 90,
    days: 3,
    maxGrams: 22_000
  },
  {
    id: "UPS-GROUND",
    name: "UPS Ground",
    carrierId: "UPS",
    carrierName: "UPS",
    base: 889,
    perKilogram: 120,
    days: 5,
    maxGrams: 68_000
  },
  {
    id: "UPS-2DAY",
    name: "UPS 2nd Day Air",
    carrierId: "UPS",
    carrierName: "UPS",
    base: 1899,
    perKilogram: 320,
    days: 2,
    maxGrams: 68_000
  }
]

const grams: Readonly<Record<string, number>> = { GRAM: 1, KILOGRAM: 1000, OUNCE: 28.349523125, POUND: 453.59237 }

/** The weight of the packages of a request in grams. */
export const gramsOf = (request: unknown): number =>
  Json.array(request, "packages").reduce<number>(
    (sum, item) =>
      sum +
      (Json.number(item, "weight", "value") ?? 0) * (grams[Json.string(item, "weight", "unit") ?? ""] ?? 1),
    0
  )

/** The price of a service for a request. */
export const charge = (call: Call, service: Service, request: unknown) => {
  const { currency } = call.seller.marketplaces[0]!
  const cents = service.base + Math.max(0, Math.ceil(gramsOf(request) / 1000) - 1) * service.perKilogram
  return { value: Money.number(Money.localPrice(cents, currency), currency), unit: currency }
}

/** The pickup and delivery windows of a service. */
export const promise = (service: Service, ship: number) => ({
  deliveryWindow: {
    start: World.iso(ship + service.days * day),
    end: World.iso(ship + (service.days + 1) * day)
  },
  pickupWindow: { start: World.iso(ship), end: World.iso(ship + day) }
})

/** Ids and names of a service and its carrier. */
export const names = ({ carrierId, carrierName, id, name }: Service) => ({
  carrierId,
  carrierName,
  serviceId: id,
  serviceName: name
})

/** The cheapest of the requested services that takes the packages. */
export const cheapest = (request: unknown, serviceIds: ReadonlyArray<unknown>): Service => {
  const service = services.find((service) =>
    gramsOf(request) <= service.maxGrams && (serviceIds.length === 0 || serviceIds.includes(service.id))
  )
  if (service === undefined) throw Http.invalidInput("No service takes the packages.", "packages")
  return service
}

/** The events of a package, by milliseconds since the purchase. */
export const lifeOf = ({ days }: Service): ReadonlyArray<readonly [after: number, event: string, status: string]> => [
  [0, "ReadyForReceive", "PreTransit"],
  [12 * hour, "PickupDone", "InTransit"],
  [24 * hour, "Departed", "InTransit"],
  [days * day - 6 * hour, "OutForDelivery", "OutForDelivery"],
  [days * day, "Delivered", "Delivered"]
]
