/**
 * Self-ship appointments: when a seller delivers to a warehouse, in the marketplaces that have them.
 */
import * as DateTimes from "../../protocol/DateTimes.ts"
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import { day, hour } from "../../protocol/Millis.ts"
import type { Appointment, Plan, Shipment } from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import * as Prng from "../../world/Prng.ts"
import * as World from "../../world/World.ts"
import type { Call, Handlers } from "../Call.ts"
import { notFound } from "../common.ts"
import * as PageToken from "../PageToken.ts"
import { change, newId, openPlan, outOfOrder, planOf, refuse, shipmentOf } from "./Operations.ts"
import { marketplaceOf } from "./views.ts"

const countries = ["MX", "BR", "EG", "SA", "AE", "IN"]

const requireMarketplace = (plan: Plan): void => {
  if (!countries.includes(marketplaceOf(plan).countryCode)) {
    throw refuse(`Self-ship appointments are not available in the marketplace ${plan.marketplaceId}.`)
  }
}

/** The shipment of a call that goes with the seller's own carrier. */
const selfShipped = (call: Call, plan: Plan): Shipment => {
  requireMarketplace(plan)
  const shipment = shipmentOf(call, plan)
  if (shipment.transport === undefined) throw outOfOrder(call, "the transportation options are not confirmed")
  if (shipment.transport.partnered) throw outOfOrder(call, "an Amazon-partnered carrier has its own appointments")
  if (Stock.isClosed(shipment, call.now)) throw outOfOrder(call, `the shipment ${shipment.id} is closed`)
  return shipment
}

const time = (call: Call, name: string): number | undefined => {
  const value = Json.string(call.body, name)
  return value === undefined ? undefined : DateTimes.parse(value)
}

const generateSlots = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = selfShipped(call, plan)
  const from = Math.max(time(call, "desiredStartDate") ?? call.now + day, call.now)
  const until = time(call, "desiredEndDate") ?? from + 5 * day
  if (until < from) throw refuse("desiredEndDate must not be before desiredStartDate.")
  const first = Math.ceil(from / day) * day + 9 * hour
  return change(call, plan, (at) => {
    const list = []
    for (
      let start = first;
      start <= until && list.length < 60;
      start += start % day < 15 * hour ? 2 * hour : 18 * hour
    ) {
      list.push({ id: newId(call, "ap", shipment.id, start), start, end: start + 2 * hour, expires: at + day })
    }
    shipment.slots = { list, expires: at + day }
  }, 201)
}

const slotTime = ({ end, start }: { readonly start: number; readonly end: number }) => ({
  startTime: World.iso(start),
  endTime: World.iso(end)
})

/** An appointment of a shipment. */
export const appointmentView = (appointment: Appointment) => ({
  appointmentId: appointment.id,
  appointmentSlotTime: slotTime(appointment),
  appointmentStatus: appointment.status
})

const getSlots = (call: Call): Http.Reply => {
  const plan = planOf(call)
  requireMarketplace(plan)
  const { slots } = shipmentOf(call, plan)
  const options = { parameter: "paginationToken", size: In.number(call.input, "pageSize") ?? 10 }
  const { items, nextToken } = PageToken.page(call, slots?.list ?? [], options)
  return Http.ok({
    selfShipAppointmentSlotsAvailability: {
      ...Json.optional("expiresAt", slots === undefined ? undefined : World.iso(slots.expires)),
      slots: items.map((slot) => ({ slotId: slot.id, slotTime: slotTime(slot) }))
    },
    pagination: Json.optional("nextToken", nextToken) ?? {}
  })
}

const scheduled = "ARRIVAL_SCHEDULED"
const open = ({ status }: Appointment): boolean => status === scheduled

const schedule = (call: Call): Http.Reply => {
  const shipment = selfShipped(call, openPlan(call))
  const id = In.string(call.input, "slotId") ?? ""
  const slot = shipment.slots?.list.find((slot) => slot.id === id)
  if (slot === undefined) throw notFound("appointment slot", id)
  if (slot.expires <= call.now || slot.start <= call.now) {
    throw outOfOrder(call, "the appointment slots are expired; generate them again")
  }
  const before = shipment.appointments.find(open)
  if (before !== undefined && Json.string(call.body, "reasonComment") === undefined) {
    throw refuse("A reasonComment is required to reschedule an appointment.")
  }
  const { end, start } = slot
  const number = before?.id ??
    Prng.make(call.state.settings.seed, shipment.id, "appointment", shipment.appointments.length).int(1e9, 9e9)
  const appointment = { id: number, start, end, status: scheduled }
  shipment.appointments = [...shipment.appointments.filter((other) => other !== before), appointment]
  shipment.changed = call.now
  return Http.ok({ selfShipAppointmentDetails: appointmentView(appointment) })
}

const cancel = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const shipment = selfShipped(call, plan)
  if (!shipment.appointments.some(open)) throw outOfOrder(call, `the shipment ${shipment.id} has no appointment`)
  return change(call, plan, (at) => {
    shipment.appointments = shipment.appointments.map((appointment) =>
      open(appointment) ? { ...appointment, status: "CANCELLED" } : appointment
    )
    shipment.changed = at
  })
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of self-ship appointments. */
export const handlers: Handlers = {
  [`${at}generateSelfShipAppointmentSlots`]: generateSlots,
  [`${at}getSelfShipAppointmentSlots`]: getSlots,
  [`${at}scheduleSelfShipAppointment`]: schedule,
  [`${at}cancelSelfShipAppointment`]: cancel
}
