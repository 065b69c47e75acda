/**
 * Merchant Fulfillment v0: shipping services for an order, and labels.
 */
import { createHash } from "node:crypto"
import { gzipSync } from "node:zlib"
import * as Label from "../documents/Label.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import type { Order } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as Shipments from "../world/Shipments.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { recordOf } from "./common.ts"

interface Shipment {
  readonly id: string
  readonly json: Readonly<Record<string, unknown>>
  readonly orderId: string
  readonly created: number
  cancelled: number | undefined
}

const shipments = World.collection<Shipment>("merchantFulfillment.shipments")

/** The refund follows a day after the cancellation. */
const refundTime = day

interface Service {
  readonly carrier: string
  readonly name: string
  /** US cents for the first kilogram, and for each further one. */
  readonly base: number
  readonly perKilogram: number
  readonly days: readonly [min: number, max: number]
  readonly maxGrams: number
}

const services: ReadonlyArray<Service> = [
  { carrier: "UPS", name: "UPS Ground", base: 889, perKilogram: 120, days: [2, 5], maxGrams: 68_000 },
  { carrier: "USPS", name: "USPS Ground Advantage", base: 549, perKilogram: 210, days: [3, 6], maxGrams: 31_000 },
  { carrier: "FedEx", name: "FedEx 2Day", base: 1899, perKilogram: 320, days: [2, 2], maxGrams: 68_000 },
  { carrier: "DHL", name: "DHL Paket International", base: 2490, perKilogram: 510, days: [4, 9], maxGrams: 31_500 }
]

const gramsOf = (details: unknown): number => {
  const value = Json.number(details, "Weight", "Value") ?? 0
  return Json.string(details, "Weight", "Unit") === "oz" ? value * 28.349523125 : value
}

const itemsOf = (details: unknown): ReadonlyArray<{ readonly id: string; readonly quantity: number }> =>
  Json.array(details, "ItemList").map((item) => ({
    id: Json.string(item, "OrderItemId") ?? "",
    quantity: Json.number(item, "Quantity") ?? 0
  }))

const orderOf = (call: Call, details: unknown): Order => {
  const id = Json.string(details, "AmazonOrderId") ?? ""
  const order = call.seller.ordersById.get(id)
  if (order === undefined || order.purchased > call.now) {
    throw Http.refuse(400, "InvalidOrderId", `The order ${id} does not exist.`)
  }
  if (order.channel !== "MFN") throw Http.refuse(400, "InvalidOrderState", "Amazon fulfills this order.")
  if (Orders.statusAt(order, call.now) === "Canceled" || Orders.statusAt(order, call.now) === "Pending") {
    throw Http.refuse(400, "InvalidOrderState", "The order cannot be shipped in its current state.")
  }
  const left = Shipments.unshipped(order, call.now)
  if (left.length === 0) throw Http.refuse(400, "InvalidOrderState", "All items of the order are shipped already.")
  for (const { id, quantity } of itemsOf(details)) {
    const item = left.find((item) => item.id === id)
    if (item === undefined || quantity < 1 || quantity > item.quantity) {
      throw Http.invalidInput(`The order has no item ${id} in this quantity that is not shipped yet.`, "ItemList")
    }
  }
  return order
}

const serviceView = (call: Call, service: Service, order: Order, details: unknown) => {
  const { currency } = order.marketplace
  const extra = Math.max(0, Math.ceil(gramsOf(details) / 1000) - 1)
  const cents = service.base + extra * service.perKilogram
  const Rate = { CurrencyCode: currency, Amount: Money.number(Money.localPrice(cents, currency), currency) }
  const ship = DateTimes.parse(Json.string(details, "ShipDate") ?? "") ?? call.now
  const id = service.name.toUpperCase().replaceAll(" ", "_")
  const free = { CurrencyCode: currency, Amount: 0 }
  return {
    ShippingServiceName: service.name,
    CarrierName: service.carrier,
    ShippingServiceId: id,
    ShippingServiceOfferId: Buffer.from(`${id}|${order.id}|${cents}`).toString("base64url"),
    ShipDate: World.iso(ship),
    EarliestEstimatedDeliveryDate: World.iso(ship + service.days[0] * day),
    LatestEstimatedDeliveryDate: World.iso(ship + service.days[1] * day),
    Rate,
    RateWithAdjustments: Rate,
    AdjustmentItemList: [],
    ShippingServiceOptions: {
      DeliveryExperience: "DeliveryConfirmationWithoutSignature",
      CarrierWillPickUp: false,
      LabelFormat: "PDF"
    },
    AvailableShippingServiceOptions: {
      AvailableCarrierWillPickUpOptions: [{ CarrierWillPickUpOption: "ShipperWillDropOff", Charge: free }],
      AvailableDeliveryExperienceOptions: [{
        DeliveryExperienceOption: "DeliveryConfirmationWithoutSignature",
        Charge: free
      }]
    },
    AvailableLabelFormats: ["PDF", "PNG", "ZPL203"],
    AvailableFormatOptionsForLabel: [{ LabelFormat: "PDF", IncludePackingSlipWithLabel: false }],
    RequiresAdditionalSellerInputs: false
  }
}

const eligible = (call: Call, order: Order, details: unknown) =>
  services
    .filter((service) => service.maxGrams >= gramsOf(details))
    .map((service) => serviceView(call, service, order, details))

const fileTypes: Readonly<Record<string, string>> = {
  PDF: "application/pdf",
  PNG: "image/png",
  ZPL203: "application/zpl",
  ZPL300: "application/zpl"
}

/** A label. The contents are gzip in Base64; the checksum is the MD5 of the gzipped bytes. */
const label = (format: string, trackingId: string) => {
  const file = gzipSync(Label.file(format === "PDF" || format === "PNG" ? format : "ZPL", trackingId))
  return {
    Dimensions: { Length: 11, Width: 8.5, Unit: "inches" },
    FileContents: {
      Contents: file.toString("base64"),
      FileType: fileTypes[format] ?? "application/pdf",
      Checksum: createHash("md5").update(file).digest("base64")
    },
    LabelFormat: format
  }
}

const createShipment = (call: Call): Http.Reply => {
  const details = Json.object(call.body, "ShipmentRequestDetails")
  const order = orderOf(call, details)
  const serviceId = Json.string(call.body, "ShippingServiceId")
  const service = eligible(call, order, details).find((service) => service.ShippingServiceId === serviceId)
  if (service === undefined) {
    throw Http.refuse(400, "InvalidShippingService", `The shipping service ${serviceId} is not eligible.`)
  }
  const stored = shipments.of(call.seller)
  const prng = Prng.make(call.state.settings.seed, "shipment", call.seller.id, stored.size)
  const id = `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`
  const trackingId = `1Z${prng.string(16, Prng.alphanumeric)}`
  const format = Json.string(details, "ShippingServiceOptions", "LabelFormat") ?? "PDF"
  const { address, marketplace } = order
  const json = {
    ShipmentId: id,
    AmazonOrderId: order.id,
    ItemList: Json.array(details, "ItemList"),
    ShipFromAddress: details["ShipFromAddress"],
    ShipToAddress: {
      Name: address.name,
      AddressLine1: address.line1,
      Email: order.buyer.email,
      City: address.city,
      ...Json.optional("StateOrProvinceCode", address.state),
      PostalCode: address.postalCode,
      CountryCode: address.countryCode,
      Phone: address.phone
    },
    PackageDimensions: details["PackageDimensions"],
    Weight: details["Weight"],
    Insurance: { CurrencyCode: marketplace.currency, Amount: 0 },
    ShippingService: service,
    Label: label(format === "ShippingServiceDefault" ? "PDF" : format, trackingId),
    TrackingId: trackingId,
    CreatedDate: World.iso(call.now)
  }
  const shipment: Shipment = { id, json, orderId: order.id, created: call.now, cancelled: undefined }
  stored.set(id, shipment)
  // Amazon confirms the shipment of a label that it sold.
  Shipments.ship(order, {
    reference: id,
    carrier: service.CarrierName,
    service: service.ShippingServiceName,
    trackingNumber: trackingId,
    shipped: call.now,
    items: itemsOf(details)
  }, call.now)
  return Http.ok({ payload: view(shipment, call.now) })
}

const view = (shipment: Shipment, now: number) => ({
  ...shipment.json,
  Status: shipment.cancelled === undefined
    ? "Purchased"
    : shipment.cancelled + refundTime <= now
    ? "RefundApplied"
    : "RefundPending",
  LastUpdatedDate: World.iso(shipment.cancelled ?? shipment.created)
})

const shipmentOf = (call: Call): Shipment => recordOf(call, shipments.of(call.seller), "shipmentId", "shipment")

/** The operations of Merchant Fulfillment. */
export const handlers: Handlers = {
  "merchantFulfillmentV0.getEligibleShipmentServices": (call) => {
    const details = Json.object(call.body, "ShipmentRequestDetails")
    const order = orderOf(call, details)
    const list = eligible(call, order, details)
    return Http.ok({
      payload: {
        ShippingServiceList: list,
        RejectedShippingServiceList: services
          .filter((service) => service.maxGrams < gramsOf(details))
          .map((service) => ({
            CarrierName: service.carrier,
            ShippingServiceName: service.name,
            ShippingServiceId: service.name.toUpperCase().replaceAll(" ", "_"),
            RejectionReasonCode: "WEIGHT_EXCEEDED",
            RejectionReasonMessage: "The package is too heavy for this service."
          })),
        TemporarilyUnavailableCarrierList: [],
        TermsAndConditionsNotAcceptedCarrierList: []
      }
    })
  },
  "merchantFulfillmentV0.createShipment": createShipment,
  "merchantFulfillmentV0.getShipment": (call) => Http.ok({ payload: view(shipmentOf(call), call.now) }),
  "merchantFulfillmentV0.cancelShipment": (call) => {
    const shipment = shipmentOf(call)
    if (shipment.cancelled === undefined) {
      shipment.cancelled = call.now
      const order = call.seller.ordersById.get(shipment.orderId)
      if (order !== undefined) Shipments.withdraw(order, shipment.id, call.now)
    }
    return Http.ok({ payload: view(shipment, call.now) })
  },
  "merchantFulfillmentV0.getAdditionalSellerInputs": () =>
    Http.ok({ payload: { ShipmentLevelFields: [], ItemLevelFieldsList: [] } })
}
