/**
 * External Fulfillment: sandbox locations and shipments, and what a seller does with a shipment.
 */
import * as Label from "../documents/Label.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { hour } from "../protocol/Millis.ts"
import type { Package, Shipment } from "../world/ExternalShipments.ts"
import * as Shipments from "../world/ExternalShipments.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import { viewOf } from "./externalShipmentView.ts"
import * as PageToken from "./PageToken.ts"

const invalid = (field: string, problem: string): Http.Refusal =>
  Http.invalidInput(`Invalid value for ${field}: ${problem}.`, field)

const checkLength = (field: string, value: string, longest: number): string => {
  if (value.length < 1 || value.length > longest) throw invalid(field, `it must have 1 to ${longest} characters`)
  return value
}

const createSandboxLocation = (call: Call): Http.Reply => {
  const { body, seller, state } = call
  const name = checkLength("locationName", Json.string(body, "locationName") ?? "", 60)
  const merchants = Json.strings(body, "merchantIds")
  if (merchants.length === 0) throw invalid("merchantIds", "it must name a merchant")
  for (const merchant of merchants) checkLength("merchantIds", merchant, 64)
  const [marketplace] = marketplacesOf(call, [Json.string(body, "marketplaceId") ?? ""], "marketplaceId")
  const channels = Json.object(body)["channels"] === undefined ? ["FBA", "MFN"] : Json.strings(body, "channels")
  if (channels.length === 0) throw invalid("channels", "it must name a channel")
  for (const channel of channels) {
    if (channel !== "FBA" && channel !== "MFN") throw invalid("channels", "it must be FBA or MFN")
  }
  const { ids } = Shipments.locate(
    state.settings.seed,
    seller,
    name,
    marketplace!.id,
    channels as ReadonlyArray<Shipments.Channel>
  )
  return { status: 201, json: { locationIds: ids } }
}

const orderTypes = [
  "HAZMAT",
  "GIFT_WRAP",
  "GIFT_MESSAGE",
  "MPS",
  "SERIAL",
  "CROSS_BORDER",
  "REPLACEMENT",
  "EXCHANGE",
  "PHARMA_NON_PRESCRIPTION",
  "PHARMA_PRESCRIPTION"
]

/** The value of a property that takes some values only. */
const choice = (call: Call, field: string, values: ReadonlyArray<string>): string | undefined => {
  const value = Json.string(call.body, field)
  if (value !== undefined && !values.includes(value)) throw invalid(field, `it must be one of ${values.join(", ")}`)
  return value
}

const createSandboxShipment = (call: Call): Http.Reply => {
  const { body, now, seller, state } = call
  Shipments.of(state.world, seller)
  const locationId = checkLength("locationId", Json.string(body, "locationId") ?? "", 36)
  const channel = choice(call, "marketplaceChannel", ["FBA", "MFN"]) as Shipments.Channel
  const [marketplace] = marketplacesOf(call, [Json.string(body, "marketplaceId") ?? ""], "marketplaceId")
  const location = Shipments.locationOf(seller, locationId)
  if (location === undefined) throw notFound("location", locationId)
  if (location.ids[channel] !== locationId || location.marketplaceId !== marketplace!.id) {
    throw invalid("locationId", "the location has another channel or another marketplace")
  }
  const requested = Json.object(body)["orderType"] === undefined ? undefined : Json.strings(body, "orderType")
  if (requested?.length === 0 || requested?.some((type) => !orderTypes.includes(type)) === true) {
    throw invalid("orderType", `it must be some of ${orderTypes.join(", ")}`)
  }
  const shipment = Shipments.create(state.settings.seed, seller, {
    locationId,
    marketplaceId: marketplace!.id,
    channel,
    shippingType: choice(call, "shippingType", ["SELF", "MARKETPLACE", "THIRD_PARTY_CARRIER"])!,
    orderTypes: requested ?? [],
    manyLines: choice(call, "lineItemCount", ["SINGLE", "MULTIPLE"]) === "MULTIPLE",
    manyUnits: choice(call, "quantityCount", ["SINGLE", "MULTIPLE"]) === "MULTIPLE"
  }, now)
  if (shipment === undefined) throw invalid("marketplaceId", "the selling partner has no listings there")
  return { status: 201, json: { shipmentId: shipment.id } }
}

const shipmentOf = (call: Call): Shipment =>
  recordOf(call, Shipments.of(call.state.world, call.seller), "shipmentId", "shipment")

const done: Http.Reply = { status: 204 }

const change = (call: Call, shipment: Shipment, status: string, subStatus?: string): Http.Reply => {
  shipment.status = status
  shipment.subStatus = subStatus
  shipment.updated = call.now
  return done
}

/** Refuses a change that a shipment in this status cannot have. */
const expect = (shipment: Shipment, what: string, ...statuses: ReadonlyArray<string>): void => {
  if (!statuses.includes(shipment.status)) {
    throw Http.invalidInput(`A shipment that is ${shipment.status} cannot be ${what}.`, "shipmentId")
  }
}

const beforeShipping = [
  "CREATED",
  "ACCEPTED",
  "CONFIRMED",
  "PACKAGE_CREATED",
  "PICKUP_SLOT_RETRIEVED",
  "INVOICE_GENERATED",
  "SHIPLABEL_GENERATED"
]

const changeStatus = (call: Call, shipment: Shipment): Http.Reply => {
  const status = Json.string(call.body, "updates", "status")
  const subStatus = Json.string(call.body, "updates", "subStatus")
  if ((status === undefined) === (subStatus === undefined)) {
    throw invalid("updates", "it must have either status or subStatus")
  }
  // A change that is sent twice is not an error.
  if (status === shipment.status) return done
  switch (status ?? subStatus) {
    case "SHIPPED":
      expect(shipment, "shipped", ...beforeShipping)
      break
    case "CANCELLED":
      expect(shipment, "cancelled", ...beforeShipping)
      shipment.cancelled = { type: "MARKETPLACE_CANCELLED", reason: undefined, at: call.now }
      break
    case "DELIVERED":
      expect(shipment, "delivered", "SHIPPED")
      break
    case "OUT_FOR_DELIVERY":
      expect(shipment, "out for delivery", "SHIPPED")
      return change(call, shipment, "SHIPPED", "OUT_FOR_DELIVERY")
    default:
      throw invalid("updates", "it must name SHIPPED, DELIVERED, CANCELLED or OUT_FOR_DELIVERY")
  }
  return change(call, shipment, status!)
}

const updateSandboxShipment = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const updates = Json.object(call.body)["updates"]
  switch (Json.string(call.body, "updateType")) {
    case "SHIPMENT_STATUS_CHANGE":
      return changeStatus(call, shipment)
    case "INVOICE_AVAILABILITY_CHANGE":
      if (updates !== undefined) throw invalid("updates", "it must be absent for INVOICE_AVAILABILITY_CHANGE")
      shipment.invoice ??= call.now
      return change(call, shipment, shipment.status, shipment.subStatus)
    case "TRANSPORT_CAPACITY_CHANGE": {
      const timestamp = DateTimes.parse(Json.string(updates, "timestamp") ?? "")
      if (timestamp === undefined) throw invalid("updates.timestamp", "it must be an ISO 8601 date and time")
      shipment.pickup = timestamp
      return change(call, shipment, shipment.status, shipment.subStatus)
    }
    default:
      throw invalid(
        "updateType",
        "it must be SHIPMENT_STATUS_CHANGE, INVOICE_AVAILABILITY_CHANGE or TRANSPORT_CAPACITY_CHANGE"
      )
  }
}

const paging = { parameter: "paginationToken", size: 10 }

const getShipments = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const matches = (name: string, value: string): boolean => (In.string(input, name) ?? value) === value
  const all = [...Shipments.of(call.state.world, call.seller).values()]
    .filter((shipment) =>
      matches("locationId", shipment.request.locationId) &&
      matches("marketplaceId", shipment.request.marketplaceId) && matches("channelName", shipment.request.channel) &&
      matches("status", shipment.status) &&
      In.isWithin(input, shipment.updated, "lastUpdatedAfter", "lastUpdatedBefore")
    )
    .sort((a, b) => a.created - b.created)
  const { items, nextToken } = PageToken.page(call, all, { ...paging, size: In.number(input, "maxResults") ?? 10 })
  return Http.ok({ shipments: items.map(viewOf), ...PageToken.pagination(nextToken) })
}

const processShipment = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (In.string(call.input, "operation") === "CONFIRM") {
    if (shipment.status === "CONFIRMED") return done
    expect(shipment, "confirmed", "CREATED", "ACCEPTED")
    return change(call, shipment, "CONFIRMED")
  }
  expect(shipment, "rejected", "CREATED", "ACCEPTED", "CONFIRMED")
  const [reason] = Json.array(call.body, "lineItems").map((line) => Json.string(line, "reason"))
  shipment.cancelled = { type: "SELLER_REJECTED", reason, at: call.now }
  return change(call, shipment, "CANCELLED")
}

/** A package whose lines are those of the shipment. */
const packageOf = (shipment: Shipment, json: unknown, status: string): Package => {
  for (const line of Json.array(json, "packageLineItems")) {
    const id = Json.string(line, "packageLineItemId")
    if (shipment.lines.every((known) => known.id !== id)) throw invalid("packageLineItemId", `no line has the id ${id}`)
  }
  return { id: Json.string(json, "id") ?? "", json: Json.object(json), status }
}

const createPackages = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  expect(shipment, "packed", "CONFIRMED")
  const packages = Json.array(call.body, "packages").map((json) => packageOf(shipment, json, "CREATED"))
  if (packages.length === 0) throw invalid("packages", "it must name a package")
  shipment.packages = packages
  return change(call, shipment, "PACKAGE_CREATED")
}

const requestedPackage = (call: Call, shipment: Shipment): Package => {
  const id = In.string(call.input, "packageId") ?? ""
  const match = shipment.packages.find((parcel) => parcel.id === id)
  if (match === undefined) throw notFound("package", id)
  return match
}

const updatePackage = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const old = requestedPackage(call, shipment)
  expect(shipment, "packed again", ...beforeShipping)
  const parcel = { ...packageOf(shipment, call.body, old.status), id: old.id }
  shipment.packages = shipment.packages.map((other) => other.id === old.id ? parcel : other)
  return change(call, shipment, shipment.status)
}

const updatePackageStatus = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const parcel = requestedPackage(call, shipment)
  const status = Json.string(call.body, "status") ?? In.string(call.input, "status")
  const subStatus = Json.string(call.body, "subStatus")
  if (status === undefined && subStatus === undefined) throw invalid("status", "a status or a subStatus is needed")
  if (status !== undefined) parcel.status = status
  const all = (value: string): boolean => shipment.packages.every((other) => other.status === value)
  const reached = ["DELIVERED", "SHIPPED"].find(all)
  return change(call, shipment, reached ?? shipment.status, subStatus)
}

const retrieveShippingOptions = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  requestedPackage(call, shipment)
  if (shipment.request.shippingType !== "MARKETPLACE") return Http.ok({})
  const option = {
    shippingOptionId: `${shipment.id}-1`,
    shipBy: "MARKETPLACE",
    carrierName: "ATS",
    pickupWindow: { startTime: shipment.pickup, endTime: shipment.pickup + 2 * hour, handoverMethod: "PICKUP" }
  }
  return Http.ok({ shippingOptions: [option], recommendedShippingOption: option })
}

const invoiceReply = (shipment: Shipment): Http.Reply =>
  Http.ok({ document: { format: "PDF", content: Label.base64("PDF", `Invoice ${shipment.id}`) } })

const generateInvoice = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (shipment.invoice === undefined) {
    expect(shipment, "invoiced", "PACKAGE_CREATED", "PICKUP_SLOT_RETRIEVED")
    shipment.invoice = call.now
    change(call, shipment, "INVOICE_GENERATED")
  }
  return invoiceReply(shipment)
}

const retrieveInvoice = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  if (shipment.invoice === undefined) throw notFound("invoice of the shipment", shipment.id)
  return invoiceReply(shipment)
}

const generateShipLabels = (call: Call): Http.Reply => {
  const shipment = shipmentOf(call)
  const { clock, request, state } = call
  const ids = Json.strings(call.body, "packageIds")
  const packages = ids.length === 0 ? shipment.packages : shipment.packages.filter(({ id }) => ids.includes(id))
  const unknown = ids.find((id) => shipment.packages.every((parcel) => parcel.id !== id))
  if (unknown !== undefined) throw notFound("package", unknown)
  if (packages.length === 0) throw invalid("packageIds", "the shipment has no packages")
  expect(shipment, "labelled", ...beforeShipping)
  const list = packages.map((parcel, index) => {
    const id = `label-${shipment.id}-${parcel.id}`
    state.documents.put({ id, contentType: "application/pdf", content: Label.file("PDF", id), modified: clock })
    parcel.status = "SHIPLABEL_GENERATED"
    return {
      packageId: parcel.id,
      shipLabelMetadata: {
        shippingOptionId: `${shipment.id}-1`,
        carrierName: Json.string(call.body, "courierSupportedAttributes", "carrierName") ?? "ATS",
        trackingId: Json.string(call.body, "courierSupportedAttributes", "trackingId") ?? `${shipment.id}${index + 1}`
      },
      fileData: { url: state.documents.presign(request.origin, id, clock) },
      status: "SUCCESS"
    }
  })
  change(call, shipment, "SHIPLABEL_GENERATED")
  return Http.ok({ packageShipLabelList: list })
}

const at = "externalFulfillmentShipments_2024-09-11."

/** The operations of External Fulfillment Location and Shipments. */
export const handlers: Handlers = {
  "externalFulfillmentLocation_2026-07-30.createSandboxLocation": createSandboxLocation,
  [`${at}createSandboxShipment`]: createSandboxShipment,
  [`${at}updateSandboxShipment`]: updateSandboxShipment,
  [`${at}getShipments`]: getShipments,
  [`${at}getShipment`]: (call) => Http.ok(viewOf(shipmentOf(call))),
  [`${at}processShipment`]: processShipment,
  [`${at}createPackages`]: createPackages,
  [`${at}updatePackage`]: updatePackage,
  [`${at}updatePackageStatus`]: updatePackageStatus,
  [`${at}retrieveShippingOptions`]: retrieveShippingOptions,
  [`${at}generateInvoice`]: generateInvoice,
  [`${at}retrieveInvoice`]: retrieveInvoice,
  [`${at}generateShipLabels`]: generateShipLabels
}
