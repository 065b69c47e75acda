/**
 * Amazon Shipping v2: rates, labels and tracking, for orders of Amazon and of other channels.
 */
import * as Label from "../documents/Label.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, hour, minute } from "../protocol/Millis.ts"
import type { Order } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as Shipments from "../world/Shipments.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import type { Service } from "./shippingServices.ts"
import { charge, cheapest, gramsOf, lifeOf, names, promise, services } from "./shippingServices.ts"

/** The request of getRates, which its token allows to purchase until it expires. */
interface Quote {
  readonly expires: number
  readonly request: unknown
}

/** A purchased shipment. */
interface Shipment {
  readonly id: string
  readonly service: Service
  readonly bought: number
  readonly packages: ReadonlyArray<{ readonly reference: string; readonly trackingId: string }>
  /** The Amazon order that it ships; undefined for orders of other channels. */
  readonly order: Order | undefined
  readonly from: unknown
  readonly to: unknown
  readonly format: Label.LabelFormat
  cancelled: number | undefined
}

const quotes = World.collection<Quote>("shippingV2.quotes")
const shipments = World.collection<Shipment>("shippingV2.shipments")
/** The replies to purchases, by idempotency key. */
const replies = World.collection<Http.Reply>("shippingV2.idempotency")

/** Rates are valid this long. Source: the model allows ten minutes for purchaseShipment. */
const quoteLifetime = 10 * minute

/** The Amazon order of a request. Throws a `Refusal` if it does not exist, or cannot be shipped. */
const orderOf = (call: Call, request: unknown): Order | undefined => {
  if (Json.string(request, "channelDetails", "channelType") !== "AMAZON") return undefined
  const field = "channelDetails.amazonOrderDetails.orderId"
  const id = Json.string(request, "channelDetails", "amazonOrderDetails", "orderId") ?? ""
  const order = call.seller.ordersById.get(id)
  if (order === undefined || order.purchased > call.now) {
    throw Http.invalidInput(`The order ${id} does not exist.`, field)
  }
  const problem = Shipments.problemOf(order, { reference: "", items: Shipments.unshipped(order, call.now) }, call.now)
  if (problem === undefined) return order
  throw Http.invalidInput(problem.kind === "empty" ? `The order ${id} is shipped already.` : problem.message, field)
}

const formats: ReadonlyArray<Label.LabelFormat> = ["PDF", "PNG", "ZPL"]

const documentSpecifications = formats.map((format) => ({
  format,
  size: { width: 4, length: 6, unit: "INCH" },
  printOptions: [{
    supportedDPIs: [203, 300],
    supportedPageLayouts: ["DEFAULT"],
    supportedFileJoiningOptions: [false],
    supportedDocumentDetails: [{ name: "LABEL", isMandatory: true }]
  }]
}))

const getRates = (call: Call): Http.Reply => {
  const { body, now, seller, state } = call
  orderOf(call, body)
  const stored = quotes.of(seller)
  const requestToken = `amzn1.rq.${
    Prng.make(state.settings.seed, "quote", seller.id, stored.size).string(24, Prng.alphanumeric)
  }`
  stored.set(requestToken, { expires: now + quoteLifetime, request: body })
  const fits = ({ maxGrams }: Service): boolean => gramsOf(body) <= maxGrams
  const ship = DateTimes.parse(Json.string(body, "shipDate") ?? "") ?? now
  return Http.ok({
    payload: {
      requestToken,
      rates: services.filter(fits).map((service) => ({
        rateId: `rate-${service.id}`,
        ...names(service),
        billedWeight: { unit: "GRAM", value: gramsOf(body) },
        totalCharge: charge(call, service, body),
        promise: promise(service, ship),
        supportedDocumentSpecifications: documentSpecifications,
        requiresAdditionalInputs: false
      })),
      ineligibleRates: services.filter((service) => !fits(service)).map((service) => ({
        ...names(service),
        ineligibilityReasons: [{ code: "WEIGHT_RESTRICTIONS", message: "The packages are too heavy." }]
      }))
    }
  })
}

const documentsOf = ({ format, packages }: Shipment, as = format) =>
  packages.map(({ reference, trackingId }) => ({
    packageClientReferenceId: reference,
    packageDocuments: [{ type: "LABEL", format: as, contents: Label.base64(as, trackingId) }],
    trackingId
  }))

const formatOf = (value: string | undefined): Label.LabelFormat => formats.find((format) => format === value) ?? "PDF"

const buy = (call: Call, service: Service, request: unknown, format: string | undefined): Shipment => {
  const { now, seller, state } = call
  const stored = shipments.of(seller)
  const order = orderOf(call, request)
  const prng = Prng.make(state.settings.seed, "shippingV2", seller.id, stored.size)
  const shipment: Shipment = {
    id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`,
    service,
    bought: now,
    packages: Json.array(request, "packages").map((item) => ({
      reference: Json.string(item, "packageClientReferenceId") ?? "",
      trackingId: service.carrierId === "UPS"
        ? `1Z${prng.string(16, Prng.alphanumeric)}`
        : `TBA${prng.string(12, Prng.digits)}`
    })),
    order,
    from: Json.object(request, "shipFrom"),
    to: Json.object(request, "shipTo"),
    format: formatOf(format),
    cancelled: undefined
  }
  stored.set(shipment.id, shipment)
  if (order !== undefined) {
    Shipments.ship(order, {
      reference: shipment.id,
      carrier: service.carrierName,
      service: service.name,
      trackingNumber: shipment.packages[0]?.trackingId ?? "",
      shipped: now,
      items: Shipments.unshipped(order, now)
    }, now)
  }
  return shipment
}

/** Makes a purchase once per idempotency key. */
const once = (call: Call, purchase: () => Http.Reply): Http.Reply => {
  const key = In.string(call.input, "x-amzn-IdempotencyKey")
  const stored = replies.of(call.seller)
  const before = key === undefined ? undefined : stored.get(key)
  if (before !== undefined) return before
  const reply = purchase()
  if (key !== undefined) stored.set(key, reply)
  return reply
}

const purchaseShipment = (call: Call): Http.Reply =>
  once(call, () => {
    const { body, now, seller } = call
    const quote = quotes.of(seller).get(Json.string(body, "requestToken") ?? "")
    if (quote === undefined || quote.expires <= now) {
      throw Http.invalidInput("getRates did not issue the request token, or it has expired.", "requestToken")
    }
    const rateId = Json.string(body, "rateId")
    const service = services.find((service) =>
      `rate-${service.id}` === rateId && gramsOf(quote.request) <= service.maxGrams
    )
    if (service === undefined) throw Http.invalidInput(`The request token has no rate ${rateId}.`, "rateId")
    const shipment = buy(call, service, quote.request, Json.string(body, "requestedDocumentSpecification", "format"))
    return Http.ok({
      payload: {
        shipmentId: shipment.id,
        packageDocumentDetails: documentsOf(shipment),
        promise: promise(service, now)
      }
    })
  })

const directPurchaseShipment = (call: Call): Http.Reply =>
  once(call, () => {
    const format = Json.string(call.body, "labelSpecifications", "format")
    const shipment = buy(call, cheapest(call.body, []), call.body, format)
    return Http.ok({ payload: { shipmentId: shipment.id, packageDocumentDetailList: documentsOf(shipment) } })
  })

const oneClickShipment = (call: Call): Http.Reply => {
  const service = cheapest(call.body, Json.array(call.body, "serviceSelection", "serviceId"))
  const shipment = buy(call, service, call.body, Json.string(call.body, "labelSpecifications", "format"))
  return Http.ok({
    payload: {
      shipmentId: shipment.id,
      packageDocumentDetails: documentsOf(shipment),
      promise: promise(service, call.now),
      carrier: { id: service.carrierId, name: service.carrierName },
      service: { id: service.id, name: service.name },
      totalCharge: charge(call, service, call.body)
    }
  })
}

const locationOf = (address: unknown) => {
  const { city, countryCode, postalCode, stateOrRegion } = Json.object(address)
  return Object.fromEntries(
    Object.entries({ city, countryCode, postalCode, stateOrRegion }).filter(([, value]) => value !== undefined)
  )
}

const getTracking = (call: Call): Http.Reply => {
  const id = In.string(call.input, "trackingId") ?? ""
  const shipment = [...shipments.of(call.seller).values()].find((shipment) =>
    shipment.packages.some(({ trackingId }) => trackingId === id)
  )
  if (shipment === undefined || shipment.service.carrierId !== In.string(call.input, "carrierId")) {
    throw notFound("tracking id", id)
  }
  const { bought, cancelled, from, service, to } = shipment
  const until = cancelled ?? call.now
  const life = lifeOf(service).filter(([after]) => bought + after <= until)
  const eventHistory = life.map(([after, eventCode]) => ({
    eventCode,
    eventTime: World.iso(bought + after),
    location: locationOf(eventCode === "Delivered" || eventCode === "OutForDelivery" ? to : from)
  }))
  if (cancelled !== undefined) {
    eventHistory.push({ eventCode: "PickupCancelled", eventTime: World.iso(cancelled), location: locationOf(from) })
  }
  return Http.ok({
    payload: {
      trackingId: id,
      alternateLegTrackingId: "",
      eventHistory,
      promisedDeliveryDate: World.iso(bought + (service.days + 1) * day),
      summary: { status: cancelled === undefined ? life.at(-1)?.[2] ?? "PreTransit" : "PickupCancelled" }
    }
  })
}

const shipmentOf = (call: Call): Shipment => recordOf(call, shipments.of(call.seller), "shipmentId", "shipment")

const getShipmentDocuments = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const reference = In.string(call.input, "packageClientReferenceId") ?? ""
  const format = formatOf(In.string(call.input, "format") ?? shipment.format)
  const packageDocumentDetail = documentsOf(shipment, format).find((detail) =>
    detail.packageClientReferenceId === reference
  )
  if (packageDocumentDetail === undefined) throw notFound("package", reference)
  return Http.ok({ payload: { shipmentId: shipment.id, packageDocumentDetail } })
}

/** A shipment can be cancelled until the carrier has the packages. */
const cancelShipment = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (shipment.cancelled === undefined && call.now >= shipment.bought + 12 * hour) {
    throw Http.invalidInput("The carrier has the packages already.", "shipmentId")
  }
  if (shipment.cancelled === undefined && shipment.order !== undefined) {
    Shipments.withdraw(shipment.order, shipment.id, call.now)
  }
  shipment.cancelled ??= call.now
  return Http.ok({ payload: {} })
}

/** The operations of Amazon Shipping. */
export const handlers: Handlers = {
  "shippingV2.getRates": getRates,
  "shippingV2.purchaseShipment": purchaseShipment,
  "shippingV2.directPurchaseShipment": directPurchaseShipment,
  "shippingV2.oneClickShipment": oneClickShipment,
  "shippingV2.getTracking": getTracking,
  "shippingV2.getShipmentDocuments": getShipmentDocuments,
  "shippingV2.cancelShipment": cancelShipment
}
