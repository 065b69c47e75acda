/**
 * Invoices 2024-06-19: tax invoices of the seller's shipped orders, and their export as documents.
 */
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import type { Order } from "../world/Orders.ts"
import { total } from "../world/Orders.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, statusAt } from "./processing.ts"

/** The invoice of an order that was shipped. */
interface Invoice {
  readonly id: string
  readonly externalId: string
  readonly order: Order
  readonly date: number
}

interface Export extends Work {
  readonly id: string
  readonly marketplaceId: string
  readonly documentId: string
  readonly invoices: ReadonlyArray<Invoice>
}

const jobs = World.collection<Export>("taxInvoices.exports")

const series = "1"
const invoiceType = "OUTBOUND"
const transactionType = "SALE"

const invoicesOf = (call: Call, marketplaceId: string): ReadonlyArray<Invoice> =>
  call.seller.orders.flatMap((order) => {
    const [parcel] = order.packages
    if (order.marketplace.id !== marketplaceId || parcel === undefined || parcel.shipped > call.now) return []
    const prng = Prng.make(call.state.world.seed, "taxInvoice", order.id)
    return [{
      id: `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`,
      externalId: prng.string(9, Prng.digits),
      order,
      date: parcel.shipped
    }]
  })

const view = ({ date, externalId, id, order }: Invoice) => ({
  id,
  externalInvoiceId: externalId,
  date: World.iso(date),
  series,
  invoiceType,
  transactionType,
  status: "ACCEPTED",
  transactionIds: [{ name: "ORDER_ID", id: order.id }]
})

/** What a listing and an export filter by. */
interface Filters {
  readonly from: number
  readonly to: number
  readonly matches: (name: string, value: string) => boolean
  readonly statuses: ReadonlyArray<string>
  readonly transaction: { readonly name: string | undefined; readonly id: string | undefined }
}

const filtered = (all: ReadonlyArray<Invoice>, { from, matches, statuses, to, transaction }: Filters) =>
  all.filter((invoice) =>
    invoice.date >= from && invoice.date <= to && matches("invoiceType", invoiceType) && matches("series", series) &&
    matches("transactionType", transactionType) && matches("externalInvoiceId", invoice.externalId) &&
    (statuses.length === 0 || statuses.includes("ACCEPTED")) &&
    (transaction.name ?? "ORDER_ID") === "ORDER_ID" && (transaction.id ?? invoice.order.id) === invoice.order.id
  )

const paging = { parameter: "nextToken", size: 20 }

const getInvoices = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const { id } = marketplaceOf({ ...call, input })
  const sign = In.string(input, "sortOrder") === "ASC" ? 1 : -1
  const all = filtered(invoicesOf(call, id), {
    from: In.time(input, "dateStart") ?? Number.NEGATIVE_INFINITY,
    to: In.time(input, "dateEnd") ?? Number.POSITIVE_INFINITY,
    matches: (name, value) => (In.string(input, name) ?? value) === value,
    statuses: In.strings(input, "statuses"),
    transaction: {
      name: In.string(input, "transactionIdentifierName"),
      id: In.string(input, "transactionIdentifierId")
    }
  }).toSorted((a, b) => sign * (a.date - b.date))
  const { items, nextToken } = PageToken.page(call, all, { ...paging, size: In.number(input, "pageSize") ?? 20 })
  return Http.ok({ invoices: items.map(view), ...Json.optional("nextToken", nextToken) })
}

const getInvoice = (call: Call): Http.Reply => {
  const id = In.string(call.input, "invoiceId") ?? ""
  const invoice = invoicesOf(call, marketplaceOf(call).id).find((invoice) => invoice.id === id)
  if (invoice === undefined) throw notFound("invoice", id)
  return Http.ok({ invoice: view(invoice) })
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The document of an export. */
const xml = (invoices: ReadonlyArray<Invoice>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Invoices>\n${
    invoices.map(({ date, externalId, id, order }) =>
      `  <Invoice id="${id}" number="${externalId}" series="${series}" date="${World.iso(date)}">\n` +
      `    <OrderId>${order.id}</OrderId>\n` +
      order.items.map(({ quantity, sku }) => `    <Item sku="${escaped(sku)}" quantity="${quantity}"/>\n`).join("") +
      `    <Total currency="${order.marketplace.currency}">${Money.format(total(order), order.marketplace.currency)}` +
      "</Total>\n  </Invoice>\n"
    ).join("")
  }</Invoices>\n`

/** A day of the body; the time of its end for the last one. */
const dayOf = (call: Call, name: string, last: boolean): number | undefined => {
  const time = DateTimes.parse(DateTimes.complete(Json.string(call.body, name) ?? "") ?? "")
  return time === undefined ? undefined : last ? time + day - 1 : time
}

const createInvoicesExport = (call: Call): Http.Reply => {
  const { body, clock, now, seller, state } = call
  const marketplaceId = Json.string(body, "marketplaceId") ?? ""
  marketplaceOf({ ...call, input: { marketplaceId } })
  const from = dayOf(call, "dateStart", false) ?? Number.NEGATIVE_INFINITY
  const to = dayOf(call, "dateEnd", true) ?? Number.POSITIVE_INFINITY
  if (to < from) throw Http.invalidInput("dateEnd is before dateStart.", "dateEnd")
  const invoices = filtered(invoicesOf(call, marketplaceId), {
    from,
    to,
    matches: (name, value) => (Json.string(body, name) ?? value) === value,
    statuses: Json.strings(body, "statuses"),
    transaction: {
      name: Json.string(body, "transactionIdentifier", "name"),
      id: Json.string(body, "transactionIdentifier", "id")
    }
  })
  const stored = jobs.of(seller)
  const prng = Prng.make(state.settings.seed, "invoiceExport", seller.id, stored.size)
  const id = `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`
  const documentId = `invoices-${prng.hex(16)}`
  stored.set(id, {
    id,
    marketplaceId,
    documentId,
    invoices,
    created: now,
    duration: state.settings.processingMillis,
    outcome: "DONE",
    cancelled: undefined
  })
  const content = Buffer.from(xml(invoices))
  state.documents.put({ id: documentId, contentType: "application/xml", content, modified: clock })
  return { status: 202, json: { exportId: id } }
}

const exportStatus = (work: Export, now: number): string => {
  const status = statusAt(work, now)
  return status === "IN_QUEUE" ? "REQUESTED" : status === "IN_PROGRESS" ? "PROCESSING" : "DONE"
}

const exportView = (work: Export, now: number) => {
  const status = exportStatus(work, now)
  return {
    exportId: work.id,
    status,
    ...(status === "REQUESTED" ? undefined : { generateExportStartedAt: World.iso(work.created) }),
    ...(status === "DONE"
      ? { generateExportFinishedAt: World.iso(endOf(work)), invoicesDocumentIds: [work.documentId] }
      : undefined)
  }
}

const getInvoicesExports = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const { id } = marketplaceOf({ ...call, input })
  const requested = In.string(input, "status")
  const all = [...jobs.of(call.seller).values()].filter((work) =>
    work.marketplaceId === id && (requested ?? exportStatus(work, call.now)) === exportStatus(work, call.now) &&
    In.isWithin(input, work.created, "dateStart", "dateEnd")
  )
  const { items, nextToken } = PageToken.page(call, all, { ...paging, size: In.number(input, "pageSize") ?? 20 })
  return Http.ok({ exports: items.map((work) => exportView(work, call.now)), ...Json.optional("nextToken", nextToken) })
}

const getInvoicesDocument = (call: Call): Http.Reply => {
  const id = In.string(call.input, "invoicesDocumentId") ?? ""
  const work = [...jobs.of(call.seller).values()].find(({ documentId }) => documentId === id)
  if (work === undefined || endOf(work) > call.now) throw notFound("document", id)
  return Http.ok({
    invoicesDocument: {
      invoicesDocumentId: id,
      invoicesDocumentUrl: call.state.documents.presign(call.request.origin, id, call.clock)
    }
  })
}

const option = (value: string, description: string) => ({ value, description })

const at = "InvoicesApiModel_2024-06-19."

/** The operations of Invoices, except for those of government invoices. */
export const handlers: Handlers = {
  [`${at}getInvoicesAttributes`]: (call) => {
    marketplaceOf(call)
    return Http.ok({
      invoicesAttributes: {
        invoiceStatusOptions: [option("ACCEPTED", "Accepted")],
        invoiceTypeOptions: [option(invoiceType, "Outbound")],
        transactionIdentifierNameOptions: [option("ORDER_ID", "Order id")],
        transactionTypeOptions: [option(transactionType, "Sale")]
      }
    })
  },
  [`${at}getInvoices`]: getInvoices,
  [`${at}getInvoice`]: getInvoice,
  [`${at}createInvoicesExport`]: createInvoicesExport,
  [`${at}getInvoicesExports`]: getInvoicesExports,
  [`${at}getInvoicesExport`]: (call) => {
    const work = recordOf(call, jobs.of(call.seller), "exportId", "export")
    return Http.ok({ export: exportView(work, call.now) })
  },
  [`${at}getInvoicesDocument`]: getInvoicesDocument
}
