/**
 * Amazon Shipping v1: shipments with rates, labels and tracking.
 */
import * as Label from "../documents/Label.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, hour } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"

/** A service, with US cents for the first kilogram and each further one. */
interface Service {
  readonly type: string
  readonly base: number
  readonly perKilogram: number
  readonly days: number
}

const services: ReadonlyArray<Service> = [
  { type: "Amazon Shipping Ground", base: 599, perKilogram: 90, days: 3 },
  { type: "Amazon Shipping Standard", base: 799, perKilogram: 110, days: 2 },
  { type: "Amazon Shipping Premium", base: 1599, perKilogram: 260, days: 1 }
]

interface Shipment {
  readonly id: string
  readonly request: Readonly<Record<string, unknown>>
  readonly trackingIds: ReadonlyArray<string>
  readonly created: number
  /** Set by the purchase of labels. */
  bought: { readonly service: Service; readonly at: number } | undefined
  cancelled: number | undefined
}

const shipments = World.collection<Shipment>("shippingV1.shipments")

const grams: Readonly<Record<string, number>> = { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 }

const gramsOf = (containers: ReadonlyArray<unknown>): number =>
  containers.reduce<number>(
    (sum, item) =>
      sum + (Json.number(item, "weight", "value") ?? 0) * (grams[Json.string(item, "weight", "unit") ?? ""] ?? 1),
    0
  )

/** Rates are valid this long. */
const rateLifetime = hour

const priceOf = (call: Call, { base, perKilogram }: Service, weight: number) => {
  const { currency } = call.seller.marketplaces[0]!
  const cents = base + Math.max(0, Math.ceil(weight / 1000) - 1) * perKilogram
  return { value: Money.number(Money.localPrice(cents, currency), currency), unit: currency }
}

const promiseOf = ({ days }: Service, ship: number) => ({
  deliveryWindow: { start: World.iso(ship + days * day), end: World.iso(ship + (days + 1) * day) },
  receiveWindow: { start: World.iso(ship), end: World.iso(ship + day) }
})

const weightOf = (weight: number) => ({ unit: "g", value: Math.round(weight) })

const rate = (call: Call, service: Service, containers: ReadonlyArray<unknown>, ship: number) => ({
  totalCharge: priceOf(call, service, gramsOf(containers)),
  billedWeight: weightOf(gramsOf(containers)),
  serviceType: service.type,
  promise: promiseOf(service, ship)
})

const containersOf = (request: unknown): ReadonlyArray<unknown> => Json.array(request, "containers")

const rateIdOf = (shipment: Shipment, { type }: Service): string => `${shipment.id}-${type.split(" ").at(-1)}`

const create = (call: Call): Shipment => {
  const { body, now, seller, state } = call
  const stored = shipments.of(seller)
  const reference = Json.string(body, "clientReferenceId")
  if ([...stored.values()].some(({ request }) => request["clientReferenceId"] === reference)) {
    throw Http.invalidInput(`A shipment with the reference ${reference} exists already.`, "clientReferenceId")
  }
  const prng = Prng.make(state.settings.seed, "shippingV1", seller.id, stored.size)
  const shipment: Shipment = {
    id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`,
    request: Json.object(body),
    trackingIds: containersOf(body).map(() => prng.string(14, Prng.digits)),
    created: now,
    bought: undefined,
    cancelled: undefined
  }
  stored.set(shipment.id, shipment)
  return shipment
}

const shipmentOf = (call: Call): Shipment => recordOf(call, shipments.of(call.seller), "shipmentId", "shipment")

const labelSpecification = { labelFormat: "PNG", labelStockSize: "4x6" }

const label = (trackingId: string) => ({ labelStream: Label.base64("PNG", trackingId), labelSpecification })

const labelResults = ({ request, trackingIds }: Shipment) =>
  containersOf(request).map((item, index) => ({
    ...Json.optional("containerReferenceId", Json.string(item, "containerReferenceId")),
    trackingId: trackingIds[index]!,
    label: label(trackingIds[index]!)
  }))

const purchaseLabels = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (shipment.cancelled !== undefined) throw Http.invalidInput("The shipment is cancelled.", "shipmentId")
  if (shipment.bought !== undefined) throw Http.invalidInput("The labels are purchased already.", "shipmentId")
  const rateId = Json.string(call.body, "rateId") ?? ""
  const service = services.find((service) => rateIdOf(shipment, service) === rateId)
  if (service === undefined) throw Http.invalidInput(`The shipment has no rate ${rateId}.`, "rateId")
  if (shipment.created + rateLifetime <= call.now) throw Http.invalidInput("The rate has expired.", "rateId")
  shipment.bought = { service, at: call.now }
  return Http.ok({
    payload: {
      shipmentId: shipment.id,
      clientReferenceId: shipment.request["clientReferenceId"],
      acceptedRate: rate(call, service, containersOf(shipment.request), call.now),
      labelResults: labelResults(shipment)
    }
  })
}

const serviceOf = (type: string | undefined): Service => {
  const service = services.find((service) => service.type === type)
  if (service === undefined) throw Http.invalidInput(`${type} is not a service.`, "serviceType")
  return service
}

const shipDateOf = (call: Call): number => DateTimes.parse(Json.string(call.body, "shipDate") ?? "") ?? call.now

const purchaseShipment = (call: Call): Http.Reply => {
  const service = serviceOf(Json.string(call.body, "serviceType"))
  const shipment = create(call)
  shipment.bought = { service, at: call.now }
  const { billedWeight, ...accepted } = rate(call, service, containersOf(call.body), shipDateOf(call))
  return Http.ok({
    payload: {
      shipmentId: shipment.id,
      serviceRate: { ...accepted, billableWeight: billedWeight },
      labelResults: labelResults(shipment)
    }
  })
}

const createShipment = (call: Call): Http.Reply => {
  const shipment = create(call)
  return Http.ok({
    payload: {
      shipmentId: shipment.id,
      eligibleRates: services.map((service) => ({
        rateId: rateIdOf(shipment, service),
        ...rate(call, service, containersOf(call.body), call.now),
        expirationTime: World.iso(call.now + rateLifetime)
      }))
    }
  })
}

const getShipment = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const { clientReferenceId, containers, shipFrom, shipTo } = shipment.request
  return Http.ok({
    payload: {
      shipmentId: shipment.id,
      clientReferenceId,
      shipFrom,
      shipTo,
      ...(shipment.bought === undefined
        ? undefined
        : { acceptedRate: rate(call, shipment.bought.service, containersOf(shipment.request), shipment.bought.at) }),
      shipper: { accountId: accountOf(call) },
      containers
    }
  })
}

const accountOf = ({ seller }: Call): string => `shipper-${seller.id}`

/** The carrier receives a package after half a day; then it cannot be cancelled. */
const received = 12 * hour

const cancelShipment = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (shipment.cancelled === undefined && shipment.bought !== undefined && shipment.bought.at + received <= call.now) {
    throw Http.invalidInput("The carrier has the packages already.", "shipmentId")
  }
  shipment.cancelled ??= call.now
  return Http.ok({})
}

const retrieveShippingLabel = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const id = In.string(call.input, "trackingId") ?? ""
  if (shipment.bought === undefined || !shipment.trackingIds.includes(id)) throw notFound("label", id)
  return Http.ok({ payload: label(id) })
}

const getRates = (call: Call): Http.Reply => {
  const types = Json.strings(call.body, "serviceTypes")
  const containers = Json.array(call.body, "containerSpecifications")
  return Http.ok({
    payload: {
      serviceRates: types.map(serviceOf).map((service) => {
        const { billedWeight, ...rest } = rate(call, service, containers, shipDateOf(call))
        return { ...rest, billableWeight: billedWeight }
      })
    }
  })
}

const getTrackingInformation = (call: Call): Http.Reply => {
  const id = In.string(call.input, "trackingId") ?? ""
  const shipment = [...shipments.of(call.seller).values()].find((known) => known.trackingIds.includes(id))
  const bought = shipment?.bought
  if (shipment === undefined || bought === undefined) throw notFound("tracking id", id)
  const { days } = bought.service
  const life: ReadonlyArray<readonly [after: number, code: string, status: string, place: "shipFrom" | "shipTo"]> = [
    [0, "ReadyForReceive", "PreTransit", "shipFrom"],
    [received, "Received", "InTransit", "shipFrom"],
    [received + 6 * hour, "Departed", "InTransit", "shipFrom"],
    [days * day - 6 * hour + received, "OutForDelivery", "OutForDelivery", "shipTo"],
    [days * day + received, "Delivered", "Delivered", "shipTo"]
  ]
  const until = Math.min(shipment.cancelled ?? call.now, call.now)
  const past = life.filter(([after]) => bought.at + after <= until)
  return Http.ok({
    payload: {
      trackingId: id,
      summary: { status: past.at(-1)?.[2] ?? "PreTransit" },
      promisedDeliveryDate: World.iso(bought.at + (days + 1) * day),
      eventHistory: past.map(([after, eventCode, , place]) => {
        const { city, countryCode, postalCode, stateOrRegion } = Json.object(shipment.request[place])
        return {
          eventCode,
          eventTime: World.iso(bought.at + after),
          location: { city, countryCode, postalCode, stateOrRegion }
        }
      })
    }
  })
}

/** The operations of Amazon Shipping v1. */
export const handlers: Handlers = {
  "shipping.createShipment": createShipment,
  "shipping.getShipment": getShipment,
  "shipping.cancelShipment": cancelShipment,
  "shipping.purchaseLabels": purchaseLabels,
  "shipping.retrieveShippingLabel": retrieveShippingLabel,
  "shipping.purchaseShipment": purchaseShipment,
  "shipping.getRates": getRates,
  "shipping.getAccount": (call) => Http.ok({ payload: { accountId: accountOf(call) } }),
  "shipping.getTrackingInformation": getTrackingInformation
}
