/**
 * Services v1: service jobs of orders, and their appointments.
 */
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import type { Order } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"

interface Appointment {
  readonly id: string
  readonly start: number
  readonly minutes: number
  readonly instead: string | undefined
  technicians: ReadonlyArray<string>
}

interface Job {
  readonly id: string
  readonly serviceOrder: string
  readonly order: Order
  readonly appointments: Array<Appointment>
  updated: number
  cancelled: boolean
  completed: boolean
}

const jobs = World.collection<Job>("services.jobs")

/** The jobs of a seller: one in six merchant-fulfilled orders has one. */
const jobsOf = (call: Call): ReadonlyArray<Job> => {
  const stored = jobs.of(call.seller)
  for (const order of call.seller.orders) {
    if (order.channel !== "MFN" || order.cancelled !== undefined) continue
    const prng = Prng.make(call.state.settings.seed, "serviceJob", order.id)
    if (!prng.chance(1 / 6)) continue
    const id = prng.string(12, Prng.alphanumeric)
    if (!stored.has(id)) {
      stored.set(id, {
        id,
        serviceOrder: `${prng.int(100, 999)}-${prng.string(7, Prng.digits)}-${prng.string(7, Prng.digits)}`,
        order,
        appointments: [],
        updated: order.purchased,
        cancelled: false,
        completed: false
      })
    }
  }
  return [...stored.values()].filter((job) => job.order.purchased <= call.now)
}

const jobOf = (call: Call): Job => {
  const id = In.string(call.input, "serviceJobId") ?? ""
  const job = jobsOf(call).find((job) => job.id === id)
  if (job === undefined) throw notFound("service job", id)
  return job
}

const statusOf = ({ appointments, cancelled, completed }: Job): string =>
  cancelled ? "CANCELLED" : completed ? "COMPLETED" : appointments.length === 0 ? "PENDING_SCHEDULE" : "NOT_SERVICED"

const timeOf = ({ minutes, start }: Appointment) => ({ startTime: World.iso(start), durationInMinutes: minutes })

const view = (call: Call, job: Job) => {
  const { address, items, marketplace, purchased } = job.order
  const [item] = items
  const current = job.appointments.at(-1)
  return {
    createTime: World.iso(purchased),
    serviceJobId: job.id,
    serviceJobStatus: statusOf(job),
    serviceOrderId: job.serviceOrder,
    productOrderIds: [job.order.id],
    marketplaceId: marketplace.id,
    seller: { sellerId: call.seller.id },
    scopeOfWork: { asin: item!.asin, title: `Installation: ${item!.title}`, quantity: 1 },
    associatedItems: items.map(({ asin, quantity, title }) => ({
      asin,
      title,
      quantity,
      orderId: job.order.id,
      itemStatus: "ACTIVE"
    })),
    serviceLocation: {
      serviceLocationType: "IN_HOME",
      address: {
        name: address.name,
        addressLine1: address.line1,
        city: address.city,
        postalCode: address.postalCode,
        countryCode: address.countryCode
      }
    },
    appointments: job.appointments.map((appointment) => ({
      appointmentId: appointment.id,
      appointmentStatus: appointment !== current || job.cancelled
        ? "CANCELLED"
        : job.completed
        ? "COMPLETED"
        : "ACTIVE",
      appointmentTime: timeOf(appointment),
      assignedTechnicians: appointment.technicians.map((technicianId) => ({ technicianId })),
      ...Json.optional("rescheduledAppointmentId", appointment.instead)
    }))
  }
}

const paging = { parameter: "pageToken", size: 20 }

const getServiceJobs = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const marketplaces = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  const among = (name: string, ...values: ReadonlyArray<string>): boolean => {
    const requested = In.strings(input, name)
    return requested.length === 0 || values.some((value) => requested.includes(value))
  }
  const sign = In.string(input, "sortOrder") === "DESC" ? -1 : 1
  const byStatus = In.string(input, "sortField") === "JOB_STATUS"
  const matches = jobsOf(call)
    .filter((job) =>
      marketplaces.includes(job.order.marketplace) && among("serviceJobStatus", statusOf(job)) &&
      among("serviceOrderIds", job.serviceOrder) && among("productOrderIds", job.order.id) &&
      among("asins", ...job.order.items.map(({ asin }) => asin)) &&
      In.isWithin(input, job.order.purchased, "createdAfter", "createdBefore") &&
      In.isWithin(input, job.updated, "lastUpdatedAfter", "lastUpdatedBefore")
    )
    .sort((a, b) =>
      sign * (byStatus && statusOf(a) !== statusOf(b)
        ? statusOf(a) < statusOf(b) ? -1 : 1
        : a.order.purchased - b.order.purchased)
    )
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size: In.number(input, "pageSize") ?? 20 })
  return Http.ok({
    payload: {
      totalResultSize: matches.length,
      ...Json.optional("nextPageToken", nextToken),
      jobs: items.map((job) => view(call, job))
    }
  })
}

/** A job that is not finished. */
const openJobOf = (call: Call): Job => {
  const job = jobOf(call)
  if (job.cancelled || job.completed) throw Http.invalidInput(`The job is ${statusOf(job)}.`, "serviceJobId")
  job.updated = call.now
  return job
}

const appoint = (call: Call, job: Job, instead: string | undefined): Http.Reply => {
  const start = DateTimes.parse(Json.string(call.body, "appointmentTime", "startTime") ?? "")
  if (start === undefined || start <= call.now) {
    throw Http.invalidInput("The appointment must be in the future.", "appointmentTime.startTime")
  }
  const id = `${job.id}-${job.appointments.length + 1}`
  const minutes = Json.number(call.body, "appointmentTime", "durationInMinutes") ?? 60
  job.appointments.push({ id, start, minutes, instead, technicians: [] })
  return Http.ok({ appointmentId: id })
}

/** The current appointment: the last one. */
const appointmentOf = (call: Call, job: Job): Appointment => {
  const id = In.string(call.input, "appointmentId") ?? ""
  const appointment = job.appointments.at(-1)
  if (appointment?.id !== id) throw notFound("active appointment", id)
  return appointment
}

/** The operations of Services, except for capacities and reservations of technicians. */
export const handlers: Handlers = {
  "services.getServiceJobs": getServiceJobs,
  "services.getServiceJobByServiceJobId": (call) => Http.ok({ payload: view(call, jobOf(call)) }),
  "services.cancelServiceJobByServiceJobId": (call) => {
    openJobOf(call).cancelled = true
    return Http.ok({})
  },
  "services.completeServiceJobByServiceJobId": (call) => {
    const job = openJobOf(call)
    if (job.appointments.length === 0) throw Http.invalidInput("The job has no appointment yet.", "serviceJobId")
    job.completed = true
    return Http.ok({})
  },
  "services.addAppointmentForServiceJobByServiceJobId": (call) => {
    const job = openJobOf(call)
    if (job.appointments.length > 0) throw Http.invalidInput("The job has an appointment already.", "serviceJobId")
    return appoint(call, job, undefined)
  },
  "services.rescheduleAppointmentForServiceJobByServiceJobId": (call) => {
    const job = openJobOf(call)
    return appoint(call, job, appointmentOf(call, job).id)
  },
  "services.assignAppointmentResources": (call) => {
    const job = openJobOf(call)
    appointmentOf(call, job).technicians = Json.array(call.body, "resources")
      .map((item) => Json.string(item, "resourceId") ?? "")
    return Http.ok({ payload: {} })
  }
}
