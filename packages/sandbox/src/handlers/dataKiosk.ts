/**
 * Data Kiosk 2023-11-15: sales and traffic, by date and by ASIN. The query selects the fields of a row.
 */
import * as Content from "../documents/Content.ts"
import { salesByAsin, salesTotals, traffic } from "../documents/reports/finance.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, progress, statusAt } from "./processing.ts"

interface Query extends Work {
  readonly id: string
  readonly query: string
  readonly dataDocumentId: string | undefined
  readonly errorDocumentId: string | undefined
  readonly nextToken: string | undefined
}

const queries = World.collection<Query>("dataKiosk.queries")

/** Rows per document; the next token leads to the rest. */
const pageSize = 1000
const maxLength = 8000

const argument = (query: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*:\\s*"?([A-Za-z0-9_-]+)"?`).exec(query)?.[1]

const marketplaceIds = (query: string): ReadonlyArray<string> =>
  [...(/marketplaceIds\s*:\s*\[([^[\]]*)\]/.exec(query)?.[1] ?? "").matchAll(/[A-Z0-9]+/g)].map(([id]) => id)

const mentions = (query: string, field: string): boolean => new RegExp(`\\b${field}\\b`).test(query)

/** The fields of a row that the query selects; they follow its arguments. */
const pick = (query: string, row: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const fields = query.slice(query.indexOf(")") + 1)
  const select = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(object).flatMap(([name, value]) =>
        mentions(fields, name) ? [[name, Json.isObject(value) ? select(value) : value]] : []
      )
    )
  return select(row)
}

type Rows = ReadonlyArray<Record<string, unknown>>

const rowsOf = (call: Call, query: string): Rows | string => {
  const byDate = mentions(query, "salesAndTrafficByDate")
  if (!mentions(query, "analytics_salesAndTraffic_2024_04_24")) {
    return "The sandbox supports the schema analytics_salesAndTraffic_2024_04_24 only."
  }
  if (!byDate && !mentions(query, "salesAndTrafficByAsin")) return "The query selects no field of the schema."
  const from = DateTimes.parse(argument(query, "startDate") ?? "")
  const to = DateTimes.parse(argument(query, "endDate") ?? "")
  if (from === undefined || to === undefined) return "startDate and endDate are required, as dates such as 2026-07-01."
  if (to < from) return "endDate is before startDate."
  const ids = marketplaceIds(query)
  const marketplaces = call.seller.marketplaces.filter((marketplace) => ids.includes(marketplace.id))
  if (marketplaces.length === 0) return "marketplaceIds contains no marketplace of the selling partner."
  const request = { seller: call.seller, marketplaces, now: call.now }
  const { currency } = marketplaces[0]!
  const seed = call.state.settings.seed
  const sales = (totals: { readonly units: number; readonly amount: number; readonly orders: number }) => ({
    orderedProductSales: { amount: Money.number(totals.amount, currency), currencyCode: currency },
    unitsOrdered: totals.units,
    totalOrderItems: totals.orders
  })
  const date = (time: number): string => World.iso(time).slice(0, 10)
  if (!byDate) {
    return [...salesByAsin(request, from, to + day)].map(([asin, totals]) =>
      pick(query, {
        startDate: date(from),
        endDate: date(to),
        marketplaceId: marketplaces[0]!.id,
        parentAsin: call.state.world.catalogue.byAsin.get(asin)?.parentAsin ?? asin,
        childAsin: asin,
        sales: sales(totals),
        traffic: traffic(seed, asin, totals.units)
      })
    )
  }
  const rows: Array<Record<string, unknown>> = []
  for (let time = from; time <= to && time <= call.now; time += day) {
    const total = salesTotals(request, time, time + day)
    rows.push(pick(query, {
      startDate: date(time),
      endDate: date(time),
      marketplaceId: marketplaces[0]!.id,
      sales: sales(total),
      traffic: traffic(seed, `${call.seller.id}/${time}`, total.units)
    }))
  }
  return rows
}

/** The offset of a next token, which is bound to its query. */
const offsetOf = (query: string, token: string | undefined): number => {
  if (token === undefined) return 0
  const [offset = "", length] = Buffer.from(token, "base64url").toString().split(":")
  if (length !== String(query.length) || !/^\d+$/.test(offset)) {
    throw Http.invalidInput("The paginationToken belongs to another query.", "paginationToken")
  }
  return Number(offset)
}

const createQuery = (call: Call): Http.Reply => {
  const query = Json.string(call.body, "query") ?? ""
  if (query.replace(/\s+/g, " ").trim().length > maxLength) {
    throw Http.invalidInput("The query is longer than 8000 characters.", "query")
  }
  if (!query.includes("{") || !query.trimEnd().endsWith("}")) {
    throw Http.invalidInput("The query is not GraphQL.", "query")
  }
  const { now, seller, state } = call
  const stored = queries.of(seller)
  const id = String(70_000_000_000 + stored.size + 1)
  const offset = offsetOf(query, Json.string(call.body, "paginationToken"))
  const rows = rowsOf(call, query)
  const documentId = `amzn1.tortuga.dk.${seller.region}.${id}`
  const page = typeof rows === "string" ? [] : rows.slice(offset, offset + pageSize)
  const contentType = "application/json; charset=UTF-8"
  if (typeof rows === "string" || page.length > 0) {
    const pieces = typeof rows === "string"
      ? [JSON.stringify({ errors: [{ message: rows, extensions: { errorCode: "InvalidQuery" } }] })]
      : page.map((row) => `${JSON.stringify(row)}\n`)
    state.documents.put({
      id: documentId,
      contentType,
      modified: call.clock,
      content: Content.plain({ contentType, charset: "UTF-8", pieces: () => pieces })
    })
  }
  const more = typeof rows !== "string" && offset + pageSize < rows.length
  stored.set(id, {
    id,
    query,
    created: now,
    duration: state.settings.processingMillis,
    outcome: typeof rows === "string" ? "FATAL" : "DONE",
    cancelled: undefined,
    dataDocumentId: page.length > 0 ? documentId : undefined,
    errorDocumentId: typeof rows === "string" ? documentId : undefined,
    nextToken: more ? Buffer.from(`${offset + pageSize}:${query.length}`).toString("base64url") : undefined
  })
  return { status: 202, json: { queryId: id } }
}

const view = (query: Query, now: number) => {
  const status = statusAt(query, now)
  return {
    queryId: query.id,
    query: query.query,
    createdTime: World.iso(query.created),
    ...progress(query, now, World.iso),
    ...(status === "DONE" && query.dataDocumentId !== undefined ? { dataDocumentId: query.dataDocumentId } : undefined),
    ...(status === "FATAL" && query.errorDocumentId !== undefined
      ? { errorDocumentId: query.errorDocumentId }
      : undefined),
    ...(status === "DONE" && query.nextToken !== undefined ? { pagination: { nextToken: query.nextToken } } : undefined)
  }
}

const queryOf = (call: Call): Query => recordOf(call, queries.of(call.seller), "queryId", "query")

const paging = { parameter: "paginationToken", size: 10 }

/** The operations of Data Kiosk. */
export const handlers: Handlers = {
  "dataKiosk_2023-11-15.createQuery": createQuery,
  "dataKiosk_2023-11-15.getQuery": (call) => Http.ok(view(queryOf(call), call.now)),
  "dataKiosk_2023-11-15.getQueries": (call) => {
    const input = PageToken.inputOf(call, paging)
    const requestedStatuses = In.strings(input, "processingStatuses")
    const since = In.time(input, "createdSince") ?? call.now - 90 * day
    const until = In.time(input, "createdUntil") ?? call.now
    const matches = [...queries.of(call.seller).values()].filter((query) =>
      query.created >= since && query.created <= until &&
      (requestedStatuses.length === 0 || requestedStatuses.includes(statusAt(query, call.now)))
    ).reverse()
    const { items, nextToken } = PageToken.page(call, matches, { ...paging, size: In.number(input, "pageSize") ?? 10 })
    return Http.ok({
      queries: items.map((query) => view(query, call.now)),
      ...PageToken.pagination(nextToken)
    })
  },
  "dataKiosk_2023-11-15.cancelQuery": (call) => {
    const query = queryOf(call)
    if (endOf(query) > call.now) query.cancelled ??= call.now
    return { status: 204 }
  },
  "dataKiosk_2023-11-15.getDocument": (call) => {
    const id = In.string(call.input, "documentId") ?? ""
    const query = [...queries.of(call.seller).values()].find((query) =>
      query.dataDocumentId === id || query.errorDocumentId === id
    )
    if (query === undefined || endOf(query) > call.now) throw notFound("document", id)
    return Http.ok({ documentId: id, documentUrl: call.state.documents.presign(call.request.origin, id, call.clock) })
  }
}
