/**
 * Vendor Shipments v1 and Vendor Invoices v1: shipments to Amazon's warehouses for purchase orders, and invoices.
 */
import * as Label from "../documents/Label.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { hour } from "../protocol/Millis.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import * as PageToken from "./PageToken.ts"
import { orderOf } from "./vendorOrders.ts"
import * as Transactions from "./vendorTransactions.ts"

interface Shipment {
  readonly id: string
  readonly submitted: number
  readonly json: Readonly<Record<string, unknown>>
}

const shipments = World.collection<Shipment>("vendor.shipments")
const invoices = World.collection<true>("vendor.invoices")

/** The states of a shipment, by milliseconds since the submission. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "Created"],
  [hour, "TransportationRequested"],
  [4 * hour, "CarrierAssigned"],
  [24 * hour, "Shipped"]
]

/** Milliseconds from shipping until the goods arrive. */
const transit = 72 * hour

const strings = (values: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  values.filter((item) => typeof item === "string")

/** Problems with purchase order numbers that do not exist. */
const unknownOrders = (call: Call, numbers: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  [...new Set(strings(numbers))].filter((number) => orderOf(call, number) === undefined)
    .map((number) => `The purchase order ${number} does not exist.`)

const submitShipments = (call: Call): Http.Reply => {
  const stored = shipments.of(call.seller)
  const sent = Json.array(call.body, "shipments").filter(Json.isObject)
  const problems = sent.flatMap((item) => {
    const id = Json.string(item, "vendorShipmentIdentifier") ?? ""
    return Json.string(item, "transactionType") === "Cancel"
      ? stored.has(id) ? [] : [`The shipment ${id} does not exist.`]
      : unknownOrders(
        call,
        Json.array(item, "purchaseOrders").map((order) => Json.string(order, "purchaseOrderNumber"))
      )
  })
  return Transactions.accepted(Transactions.submit(call, problems, (at) => {
    for (const json of sent) {
      const id = Json.string(json, "vendorShipmentIdentifier") ?? ""
      if (Json.string(json, "transactionType") === "Cancel") stored.delete(id)
      else stored.set(id, { id, submitted: at, json })
    }
  }))
}

const reached = (shipment: Shipment, now: number) => life.filter(([after]) => shipment.submitted + after <= now)

const reference = (call: Call, shipment: Shipment): string =>
  String(Prng.make(call.state.settings.seed, "arn", call.seller.id, shipment.id).int(1_000_000_000, 9_999_999_999))

const view = (call: Call, shipment: Shipment) => {
  const steps = reached(shipment, call.now)
  const [after, status] = steps.at(-1) ?? life[0]!
  return {
    ...shipment.json,
    buyerReferenceNumber: reference(call, shipment),
    currentShipmentStatus: status,
    currentshipmentStatusDate: World.iso(shipment.submitted + after),
    shipmentStatusDetails: steps.map(([since, shipmentStatus]) => ({
      shipmentStatus,
      shipmentStatusDate: World.iso(shipment.submitted + since)
    })),
    shipmentCreateDate: World.iso(shipment.submitted)
  }
}

const paging = { parameter: "nextToken", size: 50 }

/** A page of the shipments that pass the filters by creation date, identifiers and warehouses. */
const pageOf = (
  call: Call,
  input: In.Input,
  created: "created" | "labelCreated",
  isRequested: (shipment: Shipment) => boolean
) => {
  const matches = (name: string, value: string): boolean => (In.string(input, name) ?? value) === value
  const sign = In.string(input, "sortOrder") === "ASC" ? 1 : -1
  const found2 = [...shipments.of(call.seller).values()]
    .filter((shipment) =>
      In.isWithin(input, shipment.submitted, `${created}After`, `${created}Before`) && isRequested(shipment) &&
      matches("vendorShipmentIdentifier", shipment.id) &&
      matches("buyerReferenceNumber", reference(call, shipment)) &&
      matches("buyerWarehouseCode", Json.string(shipment.json, "shipToParty", "partyId") ?? "") &&
      matches("sellerWarehouseCode", Json.string(shipment.json, "sellingParty", "partyId") ?? "")
    )
    .sort((a, b) => sign * (a.submitted - b.submitted))
  const { items, nextToken } = PageToken.page(call, found2, { ...paging, size: In.number(input, "limit") ?? 50 })
  return { items, pagination: PageToken.pagination(nextToken) }
}

const getShipmentDetails = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const status = In.string(input, "currentShipmentStatus")
  const { items, pagination } = pageOf(
    call,
    input,
    "created",
    (shipment) => status === undefined || reached(shipment, call.now).at(-1)?.[1] === status
  )
  return Http.ok({ payload: { ...pagination, shipments: items.map((shipment) => view(call, shipment)) } })
}

const label = (call: Call, shipment: Shipment) => {
  const buyerReferenceNumber = reference(call, shipment)
  const trackingId = `1Z${buyerReferenceNumber}`
  return {
    labelCreateDateTime: World.iso(shipment.submitted + 4 * hour),
    shipmentInformation: {
      vendorDetails: {
        sellingParty: shipment.json["sellingParty"],
        vendorShipmentIdentifier: shipment.id
      },
      buyerReferenceNumber,
      shipToParty: shipment.json["shipToParty"],
      shipFromParty: shipment.json["shipFromParty"],
      masterTrackingId: trackingId,
      totalLabelCount: 1,
      shipMode: "SmallParcel"
    },
    labelData: [{
      labelSequenceNumber: 1,
      labelFormat: "PDF",
      carrierCode: "UPSN",
      trackingId,
      label: Label.base64("PDF", `Shipment ${shipment.id}`)
    }]
  }
}

/** Amazon creates labels for small parcels, once the carrier is assigned. */
const getShipmentLabels = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const { items, pagination } = pageOf(
    call,
    input,
    "labelCreated",
    (shipment) =>
      shipment.submitted + 4 * hour <= call.now &&
      Json.string(shipment.json, "transportationDetails", "shipMode") === "SmallParcel"
  )
  return Http.ok({ payload: { ...pagination, transportLabels: items.map((shipment) => label(call, shipment)) } })
}

const confirmedOrders = (confirmation: unknown): ReadonlyArray<string> =>
  strings(
    Json.array(confirmation, "shippedItems").map((item) => Json.string(item, "itemDetails", "purchaseOrderNumber"))
  )

/** A confirmation sets when the goods of its orders arrive. */
const submitShipmentConfirmations = (call: Call): Http.Reply => {
  const confirmations = Json.array(call.body, "shipmentConfirmations")
  const problems = unknownOrders(call, confirmations.flatMap(confirmedOrders))
  return Transactions.accepted(Transactions.submit(call, problems, (at) => {
    for (const confirmation of confirmations) {
      const shipped = DateTimes.parse(Json.string(confirmation, "shippedDate") ?? "")
      for (const number of confirmedOrders(confirmation)) {
        const order = orderOf(call, number)
        if (order !== undefined) order.receives = Math.max(at, shipped ?? at) + transit
      }
    }
  }))
}

const submitInvoices = (call: Call): Http.Reply => {
  const stored = invoices.of(call.seller)
  const sent = Json.array(call.body, "invoices")
  const ids = sent.map((item) => Json.string(item, "id") ?? "")
  const problems = [
    ...ids.filter((id) => stored.has(id)).map((id) => `An invoice with the id ${id} exists already.`),
    ...unknownOrders(
      call,
      sent.flatMap((item) => Json.array(item, "items").map((item) => Json.string(item, "purchaseOrderNumber")))
    )
  ]
  return Transactions.accepted(Transactions.submit(call, problems, () => {
    for (const id of ids) stored.set(id, true)
  }))
}

/** The operations of Vendor Shipments and Vendor Invoices. */
export const handlers: Handlers = {
  "vendorShipments.SubmitShipments": submitShipments,
  "vendorShipments.GetShipmentDetails": getShipmentDetails,
  "vendorShipments.GetShipmentLabels": getShipmentLabels,
  "vendorShipments.SubmitShipmentConfirmations": submitShipmentConfirmations,
  "vendorInvoices.submitInvoices": submitInvoices
}
