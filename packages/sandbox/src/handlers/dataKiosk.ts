/**
 * Data Kiosk 2023-11-15: queries of all datasets. A query that the schema does not allow is refused; one that cannot be
 * run ends `FATAL`, with an error document.
 */
import * as Content from "../documents/Content.ts"
import { csv } from "../documents/datakiosk/Csv.ts"
import { check } from "../documents/datakiosk/QueryCheck.ts"
import * as Result from "../documents/datakiosk/Result.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, progress, statusAt } from "./processing.ts"

/** A query. */
export interface Query extends Work {
  readonly id: string
  readonly query: string
  readonly dataDocumentId: string | undefined
  readonly errorDocumentId: string | undefined
  readonly nextToken: string | undefined
}

/** The queries of a seller. */
export const queries = World.collection<Query>("dataKiosk.queries")

/** Rows per document; the next token leads to the rest. */
const pageSize = 1000

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
  const checked = check(query)
  if ("message" in checked) throw Http.invalidInput(checked.message, checked.details)
  const { now, seller, state } = call
  const stored = queries.of(seller)
  const id = String(70_000_000_000 + stored.size + 1)
  const offset = offsetOf(query, Json.string(call.body, "paginationToken"))
  const forced = state.outcomes.take("query", "", seller.id) === "FATAL"
    ? "A test has forced this outcome."
    : call.ending?.words
  const rows = forced ?? Result.rows(checked, {
    seed: state.settings.seed,
    catalogue: state.world.catalogue,
    seller,
    now
  })
  const documentId = `amzn1.tortuga.dk.${seller.region}.${seller.id.toLowerCase()}-${id}`
  const page = typeof rows === "string" ? [] : rows.slice(offset, offset + pageSize)
  const isCsv = typeof rows !== "string" && checked.isCsv
  const contentType = isCsv ? "text/csv; charset=UTF-8" : "application/json; charset=UTF-8"
  if (typeof rows === "string" || page.length > 0) {
    const pieces = typeof rows === "string"
      ? [JSON.stringify({ errors: [{ message: rows, extensions: { errorCode: "InvalidQuery" } }] })]
      : isCsv
      ? csv(page, checked.selection)
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
    outcome: forced === "CANCELLED" ? forced : typeof rows === "string" ? "FATAL" : "DONE",
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
