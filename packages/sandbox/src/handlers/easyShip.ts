/**
 * Easy Ship 2022-03-23: Amazon picks up the packages of orders that the seller stores.
 */
import * as Label from "../documents/Label.ts"
import * as Zip from "../documents/Zip.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, hour, minute } from "../protocol/Millis.ts"
import type { Order } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as Shipments from "../world/Shipments.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"

interface Slot {
  readonly id: string
  readonly start: number
  readonly method: "PICKUP" | "DROPOFF"
}

interface Scheduled {
  readonly id: string
  readonly order: Order
  readonly trackingId: string
  readonly items: ReadonlyArray<unknown>
  readonly identifier: string | undefined
  readonly at: number
  slot: Slot
}

const packages = World.collection<Scheduled>("easyShip.packages")
/** What was measured for the slots of an order. */
const measures = World.collection<unknown>("easyShip.measures")

const slotLength = 3 * hour

/** Amazon's codes. Source: the table of codes in the model. */
const refuse = (status: number, code: string, message: string): Http.Refusal => Http.refuse(status, code, message)

/** Countries without Easy Ship. Which of its operations the others have is not checked. */
const withoutEasyShip: ReadonlyArray<string> = ["US", "CA"]

const marketplaceOf = (call: Call, id: string) => {
  const [marketplace] = marketplacesOf(call, [id], "marketplaceId")
  if (withoutEasyShip.includes(marketplace!.countryCode)) {
    throw refuse(404, "RegionNotSupported", "Amazon Easy Ship is not supported in the specified marketplace.")
  }
  return marketplace!
}

const orderOf = (call: Call, marketplaceId: string, id: string): Order => {
  const marketplace = marketplaceOf(call, marketplaceId)
  const order = call.seller.ordersById.get(id)
  if (order === undefined || order.purchased > call.now || order.marketplace.id !== marketplace.id) {
    throw refuse(404, "ResourceNotFound", `The order ${id} does not exist in the marketplace.`)
  }
  return order
}

/** The order, which must wait for its shipment. */
const openOrderOf = (call: Call, marketplaceId: string, id: string): Order => {
  const order = orderOf(call, marketplaceId, id)
  const left = Shipments.unshipped(order, call.now)
  const problem = Shipments.problemOf(order, { reference: "", items: left }, call.now)
  if (problem !== undefined) {
    throw refuse(404, "InvalidOrderState", "The request cannot be applied to the order in its current state.")
  }
  return order
}

/** The slots of the next three days. Their ids say when they begin, so that they expire. */
const slotsOf = (now: number): ReadonlyArray<Slot> => {
  const midnight = now - now % day
  return [1, 2, 3].flatMap((days) =>
    [9, 12, 15].map((hours): Slot => {
      const start = midnight + days * day + hours * hour
      const method = hours === 15 ? "DROPOFF" : "PICKUP"
      return { id: Buffer.from(`${method}|${start}`).toString("base64url"), start, method }
    })
  )
}

const slotOf = (call: Call, json: unknown): Slot => {
  const id = Json.string(json, "slotId") ?? ""
  const [, method, time] = /^(PICKUP|DROPOFF)\|(\d+)$/.exec(Buffer.from(id, "base64url").toString("utf8")) ?? []
  const start = Number(time)
  if (method === undefined) throw refuse(400, "InvalidTimeSlotId", "The specified time slot identifier is not valid.")
  if (start <= call.now) {
    throw refuse(
      400,
      "ScheduleWindowExpired",
      "The selected time slot has expired. Get a new one by listHandoverSlots."
    )
  }
  return { id, start, method: method === "PICKUP" ? "PICKUP" : "DROPOFF" }
}

const slotView = ({ id, method, start }: Slot) => ({
  slotId: id,
  startTime: World.iso(start),
  endTime: World.iso(start + slotLength),
  handoverMethod: method
})

/** The states after the handover. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "PickedUp"],
  [8 * hour, "AtOriginFC"],
  [day, "AtDestinationFC"],
  [2 * day, "OutForDelivery"],
  [2 * day + 6 * hour, "Delivered"]
]

const view = (call: Call, scheduled: Scheduled) => {
  const { id, identifier, items, order, slot, trackingId } = scheduled
  const measured = measures.of(call.seller).get(order.id)
  return {
    scheduledPackageId: { amazonOrderId: order.id, packageId: id },
    packageDimensions: Json.object(measured, "packageDimensions"),
    packageWeight: Json.object(measured, "packageWeight"),
    packageItems: items,
    packageTimeSlot: slotView(slot),
    ...Json.optional("packageIdentifier", identifier),
    invoice: { invoiceNumber: `INV-${order.id}`, invoiceDate: World.iso(scheduled.at) },
    packageStatus: life.findLast(([after]) => slot.start + after <= call.now)?.[1] ?? "ReadyForPickup",
    trackingDetails: { trackingId }
  }
}

const schedule = (call: Call, order: Order, details: unknown, slot: Slot): Scheduled => {
  const stored = packages.of(call.seller)
  if (stored.has(order.id)) {
    throw refuse(400, "ScheduledPackageAlreadyExists", "The order has already been scheduled.")
  }
  const prng = Prng.make(call.state.settings.seed, "easyShip", order.id)
  const items = Json.array(details, "packageItems")
  for (const item of items) {
    const id = Json.string(item, "orderItemId")
    if (order.items.every((line) => line.id !== id)) {
      throw Http.invalidInput(`The order has no item ${id}.`, "packageDetails.packageItems")
    }
  }
  const scheduled: Scheduled = {
    id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`,
    order,
    trackingId: prng.string(12, Prng.digits),
    items: items.length > 0 ? items : order.items.map(({ id }) => ({ orderItemId: id })),
    identifier: Json.string(details, "packageIdentifier"),
    at: call.now,
    slot
  }
  stored.set(order.id, scheduled)
  if (!measures.of(call.seller).has(order.id)) measures.of(call.seller).set(order.id, standard)
  plan(call, scheduled)
  return scheduled
}

/** Dimensions and weight of packages whose slots were never listed. */
const standard = {
  packageDimensions: { length: 20, width: 15, height: 10, unit: "cm" },
  packageWeight: { value: 500, unit: "g" }
}

/** The package leaves at the start of its slot, unless that was changed since. */
const plan = ({ seller }: Call, scheduled: Scheduled): void => {
  const { id, order, slot, trackingId } = scheduled
  seller.pending.push({
    at: slot.start,
    apply: () => {
      if (scheduled.slot !== slot) return
      Shipments.ship(order, {
        reference: id,
        carrier: "Amazon",
        service: "Easy Ship",
        trackingNumber: trackingId,
        shipped: slot.start,
        items: Shipments.unshipped(order, slot.start)
      }, slot.start)
    }
  })
}

const listHandoverSlots = (call: Call): Http.Reply => {
  const order = openOrderOf(
    call,
    Json.string(call.body, "marketplaceId") ?? "",
    Json.string(call.body, "amazonOrderId") ?? ""
  )
  const { packageDimensions, packageWeight } = Json.object(call.body)
  if ((Json.number(packageWeight, "value") ?? 0) > 30_000) {
    throw refuse(404, "TimeSlotNotAvailable", "No time slot is available for a package of this weight.")
  }
  measures.of(call.seller).set(order.id, { packageDimensions, packageWeight })
  return Http.ok({ amazonOrderId: order.id, timeSlots: slotsOf(call.now).map(slotView) })
}

const scheduledOf = (call: Call, marketplaceId: string, id: string): Scheduled => {
  const order = orderOf(call, marketplaceId, id)
  const scheduled = packages.of(call.seller).get(order.id)
  if (scheduled === undefined) throw refuse(404, "ResourceNotFound", `The order ${id} has no scheduled package.`)
  return scheduled
}

const createScheduledPackage = (call: Call): Http.Reply => {
  const { body } = call
  const id = Json.string(body, "amazonOrderId") ?? ""
  const order = openOrderOf(call, Json.string(body, "marketplaceId") ?? "", id)
  const details = Json.object(body, "packageDetails")
  return Http.ok(view(call, schedule(call, order, details, slotOf(call, details["packageTimeSlot"]))))
}

const updateScheduledPackages = (call: Call): Http.Reply => {
  const marketplaceId = Json.string(call.body, "marketplaceId") ?? ""
  const changes = Json.array(call.body, "updatePackageDetailsList").map((change) => {
    const scheduled = scheduledOf(call, marketplaceId, Json.string(change, "scheduledPackageId", "amazonOrderId") ?? "")
    const packageId = Json.string(change, "scheduledPackageId", "packageId")
    if (packageId !== undefined && packageId !== scheduled.id) {
      throw refuse(404, "ResourceNotFound", `The package ${packageId} does not exist.`)
    }
    if (scheduled.slot.start - 30 * minute <= call.now) {
      throw refuse(405, "OrderNotEligibleForRescheduling", "Order is not eligible for rescheduling.")
    }
    return { scheduled, slot: slotOf(call, Json.readJson(change, ["packageTimeSlot"])) }
  })
  for (const { scheduled, slot } of changes) {
    scheduled.slot = slot
    plan(call, scheduled)
  }
  return Http.ok({ packages: changes.map(({ scheduled }) => view(call, scheduled)) })
}

/** Label and invoice of every package, in one archive. */
const documentsOf = (call: Call, list: ReadonlyArray<Scheduled>, format: Label.LabelFormat): string => {
  const { clock, request, seller, state } = call
  const id = `easyship-${Prng.make(state.settings.seed, "easyShipDocuments", seller.id, list[0]!.id).hex(16)}.zip`
  const files = list.flatMap(({ order, trackingId }): ReadonlyArray<Zip.Entry> => [
    { name: `${order.id}/label.${format.toLowerCase()}`, content: Label.file(format, trackingId) },
    { name: `${order.id}/invoice.pdf`, content: Label.file("PDF", `INV-${order.id}`) }
  ])
  state.documents.put({ id, contentType: "application/zip", content: Zip.archive(files), modified: clock })
  return state.documents.presign(request.origin, id, clock)
}

const createScheduledPackageBulk = (call: Call): Http.Reply => {
  const marketplaceId = Json.string(call.body, "marketplaceId") ?? ""
  marketplaceOf(call, marketplaceId)
  const scheduled: Array<Scheduled> = []
  const rejectedOrders: Array<object> = []
  for (const entry of Json.array(call.body, "orderScheduleDetailsList")) {
    const id = Json.string(entry, "amazonOrderId") ?? ""
    try {
      const order = openOrderOf(call, marketplaceId, id)
      const details = Json.object(entry, "packageDetails")
      const requested = details["packageTimeSlot"]
      const slot = requested === undefined ? slotsOf(call.now)[0]! : slotOf(call, requested)
      scheduled.push(schedule(call, order, details, slot))
    } catch (error) {
      if (!(error instanceof Http.Refusal)) throw error
      rejectedOrders.push({ amazonOrderId: id, error: Json.array(error.reply.json, "errors")[0] })
    }
  }
  const format = Json.string(call.body, "labelFormat") === "ZPL" ? "ZPL" : "PDF"
  return Http.ok({
    scheduledPackages: scheduled.map((item) => view(call, item)),
    ...(rejectedOrders.length === 0 ? undefined : { rejectedOrders }),
    ...(scheduled.length === 0 ? undefined : { printableDocumentsUrl: documentsOf(call, scheduled, format) })
  })
}

/** The operations of Easy Ship. */
export const handlers: Handlers = {
  "easyShip_2022-03-23.listHandoverSlots": listHandoverSlots,
  "easyShip_2022-03-23.getScheduledPackage": (call) => {
    const id = In.string(call.input, "amazonOrderId") ?? ""
    return Http.ok(view(call, scheduledOf(call, In.string(call.input, "marketplaceId") ?? "", id)))
  },
  "easyShip_2022-03-23.createScheduledPackage": createScheduledPackage,
  "easyShip_2022-03-23.updateScheduledPackages": updateScheduledPackages,
  "easyShip_2022-03-23.createScheduledPackageBulk": createScheduledPackageBulk
}
