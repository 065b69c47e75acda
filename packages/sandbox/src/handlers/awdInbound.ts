/**
 * Amazon Warehousing and Distribution (AWD) 2024-05-09: inbound orders and shipments.
 */
import * as Label from "../documents/Label.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Awd from "../world/Awd.ts"
import * as World from "../world/World.ts"
import { page, paging } from "./awdPages.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const store = { name: "AWD SBX", addressLine1: "1 Sandbox Lane", stateOrRegion: "WA", countryCode: "US" }

const problemsOf = (call: Call, packages: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  [...Awd.unitsOf(packages).keys()].filter((sku) => !call.seller.listings.has(sku))

const createInbound = (call: Call): Http.Reply => {
  const stored = Awd.inbounds.of(call.seller)
  const [unknown] = problemsOf(call, Json.array(call.body, "packagesToInbound"))
  if (unknown !== undefined) throw Http.invalidInput(`The SKU ${unknown} does not exist.`, "packagesToInbound")
  const id = Awd.newId(call.state.settings.seed, call.seller, "AWDI", stored.size)
  stored.set(id, {
    id,
    shipmentId: Awd.newId(call.state.settings.seed, call.seller, "STAR-", stored.size),
    created: call.now,
    json: Json.object(call.body),
    confirmed: undefined,
    cancelled: undefined
  })
  return { status: 201, json: { orderId: id } }
}

const inboundOf = (call: Call, by: "orderId" | "shipmentId"): Awd.Inbound => {
  const id = In.string(call.input, by) ?? ""
  const inbound = [...Awd.inbounds.of(call.seller).values()].find((inbound) =>
    id === (by === "orderId" ? inbound.id : inbound.shipmentId)
  )
  // The confirmation creates the shipment.
  if (inbound === undefined || by === "shipmentId" && inbound.confirmed === undefined) {
    throw notFound(by === "orderId" ? "inbound order" : "inbound shipment", id)
  }
  return inbound
}

const draftOf = (call: Call): Awd.Inbound => {
  const inbound = inboundOf(call, "orderId")
  if (inbound.confirmed !== undefined || inbound.cancelled !== undefined) {
    throw Http.invalidInput("The order has been confirmed or cancelled.", "orderId")
  }
  return inbound
}

const inboundView = (inbound: Awd.Inbound, now: number) => ({
  ...inbound.json,
  orderId: inbound.id,
  createdAt: World.iso(inbound.created),
  orderStatus: inbound.cancelled !== undefined
    ? "CANCELLED"
    : inbound.confirmed === undefined
    ? "DRAFT"
    : Awd.isStored(inbound, now)
    ? "CLOSED"
    : "CONFIRMED",
  ...(inbound.confirmed === undefined
    ? undefined
    : { destinationDetails: { destinationAddress: store, shipmentId: inbound.shipmentId } })
})

const summary = (inbound: Awd.Inbound, now: number) => {
  const { since, status } = Awd.shipmentState(inbound, now)
  return {
    orderId: inbound.id,
    shipmentId: inbound.shipmentId,
    shipmentStatus: status,
    createdAt: World.iso(inbound.confirmed ?? inbound.created),
    updatedAt: World.iso(since)
  }
}

const getInboundShipment = (call: Call): Http.Reply => {
  const inbound = inboundOf(call, "shipmentId")
  const stored = Awd.isStored(inbound, call.now)
  const quantity = (units: number) => ({ quantity: units, unitOfMeasurement: "PRODUCT_UNITS" })
  const units = [...Awd.unitsOf(Awd.packagesOf(inbound))]
  return Http.ok({
    ...summary(inbound, call.now),
    originAddress: Json.object(inbound.json, "originAddress"),
    destinationAddress: store,
    shipmentContainerQuantities: Awd.packagesOf(inbound),
    receivedQuantity: [quantity(stored ? units.reduce((sum, [, count]) => sum + count, 0) : 0)],
    ...(In.string(call.input, "skuQuantities") === "SHOW"
      ? {
        shipmentSkuQuantities: units.map(([sku, count]) => ({
          sku,
          expectedQuantity: quantity(count),
          receivedQuantity: quantity(stored ? count : 0)
        }))
      }
      : undefined)
  })
}

const listInboundShipments = (call: Call): Http.Reply => {
  const { now, seller } = call
  const requestedStatus = In.string(PageToken.inputOf(call, paging), "shipmentStatus")
  const all = [...Awd.inbounds.of(seller).values()].filter((inbound) =>
    inbound.confirmed !== undefined &&
    (requestedStatus === undefined || Awd.shipmentState(inbound, now).status === requestedStatus)
  )
  const { items, more } = page(call, all, (inbound) => Awd.shipmentState(inbound, now).since)
  return Http.ok({ ...more, shipments: items.map((inbound) => summary(inbound, now)) })
}

const checkInboundEligibility = (call: Call): Http.Reply => {
  const packages = Json.array(call.body, "packagesToInbound")
  const previews = packages.map((packageQuantity) => {
    const [unknown] = problemsOf(call, [packageQuantity])
    return unknown === undefined
      ? { packageQuantity, status: "ELIGIBLE" }
      : {
        packageQuantity,
        status: "INELIGIBLE",
        ineligibilityReasons: [{ code: "SKU_NOT_FOUND", description: `The SKU ${unknown} does not exist.` }]
      }
  })
  return Http.ok({
    packagesToInbound: previews,
    previewedAt: World.iso(call.now),
    status: previews.every((preview) => preview.status === "ELIGIBLE") ? "ELIGIBLE" : "INELIGIBLE"
  })
}

const labels = (call: Call): Http.Reply => {
  const { shipmentId } = inboundOf(call, "shipmentId")
  const id = `awd-labels-${shipmentId}`
  const content = new Uint8Array(Label.file("PDF", shipmentId))
  call.state.documents.put({ id, contentType: "application/pdf", content, modified: call.clock })
  return Http.ok({
    labelStatus: "GENERATED",
    labelDownloadURL: call.state.documents.presign(call.request.origin, id, call.clock)
  })
}

const at = "awd_2024-05-09."

/** The operations of inbound orders and shipments of AWD. */
export const handlers: Handlers = {
  [`${at}createInbound`]: createInbound,
  [`${at}getInbound`]: (call) => Http.ok(inboundView(inboundOf(call, "orderId"), call.now)),
  [`${at}updateInbound`]: (call) => {
    const { externalReferenceId, originAddress, packagesToInbound, preferences } = Json.object(call.body)
    const entries = Object.entries({ externalReferenceId, originAddress, packagesToInbound, preferences })
    draftOf(call).json = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    return { status: 204 }
  },
  [`${at}confirmInbound`]: (call) => {
    draftOf(call).confirmed = call.now
    return { status: 204 }
  },
  [`${at}cancelInbound`]: (call) => {
    const inbound = inboundOf(call, "orderId")
    if (inbound.confirmed !== undefined && Awd.shipmentState(inbound, call.now).status !== "CREATED") {
      throw Http.invalidInput("The goods are on their way already.", "orderId")
    }
    inbound.cancelled ??= call.now
    return { status: 204 }
  },
  [`${at}checkInboundEligibility`]: checkInboundEligibility,
  [`${at}listInboundShipments`]: listInboundShipments,
  [`${at}getInboundShipment`]: getInboundShipment,
  [`${at}getInboundShipmentLabels`]: labels
}
