/**
 * Support 2025-02-01: the cases of a seller and their contacts.
 */
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { hour } from "../protocol/Millis.ts"
import type { Contact, SupportCase } from "../world/Cases.ts"
import * as Cases from "../world/Cases.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

/** Seconds for which the URL of an attachment is valid. */
const attachmentSeconds = 15 * 60

const instant = (time: number | undefined): string | undefined => time === undefined ? undefined : World.iso(time)

const lastUpdated = (supportCase: SupportCase, now: number): number => {
  const last = Cases.contactsAt(supportCase, now).at(-1)?.at ?? supportCase.created
  return Math.max(last, supportCase.resolved !== undefined && supportCase.resolved <= now ? supportCase.resolved : 0)
}

const resolvedAt = ({ resolved }: SupportCase, now: number): number | undefined =>
  resolved !== undefined && resolved <= now ? resolved : undefined

const view = (supportCase: SupportCase, now: number) => {
  const { callback, ccEmails, created, email, id, phone, subject } = supportCase
  return {
    caseId: id,
    status: Cases.statusAt(supportCase, now),
    subject,
    primaryEmail: email,
    ccEmails,
    ...(callback === undefined ? undefined : {
      appointments: [{
        appointmentId: `${id}A`,
        phoneNumber: { countryCode: "US", number: phone },
        callbackTiming: { earliestCallbackTime: World.iso(callback), latestCallbackTime: World.iso(callback + hour) },
        status: callback + hour <= now ? "COMPLETED" : "SCHEDULED"
      }]
    }),
    createdDate: World.iso(created),
    lastUpdatedDate: World.iso(lastUpdated(supportCase, now)),
    ...Json.optional("resolvedDate", instant(resolvedAt(supportCase, now))),
    ...Json.optional("lastOutboundDate", instant(Cases.lastOutbound(supportCase, now)))
  }
}

/** The bounds of a date filter, both exclusive. */
const isInside = (filters: unknown, name: string, time: number | undefined): boolean => {
  const { after, before } = Json.object(filters, name)
  if (after === undefined && before === undefined) return true
  const bound = (value: unknown, none: number, field: string): number => {
    if (value === undefined) return none
    const time = typeof value === "string" ? DateTimes.parse(value) : undefined
    if (time !== undefined) return time
    throw Http.invalidInput(`Invalid value for ${name}.${field}: it must be an ISO 8601 date and time.`, name)
  }
  return time !== undefined && time > bound(after, -Infinity, "after") && time < bound(before, Infinity, "before")
}

const isRequested = (filters: unknown, name: string, values: ReadonlyArray<string>): boolean => {
  const requested = Json.strings(filters, name)
  return requested.length === 0 || values.some((value) => requested.includes(value))
}

const sortKeys: Readonly<Record<string, (supportCase: SupportCase, now: number) => string>> = {
  CASE_ID: ({ id }) => id,
  STATUS: Cases.statusAt,
  SUBJECT: ({ subject }) => subject,
  PRIMARY_EMAIL: ({ email }) => email,
  CREATION_DATE: ({ created }) => World.iso(created),
  LAST_OUTBOUND_DATE: (supportCase, now) => instant(Cases.lastOutbound(supportCase, now)) ?? "",
  RESOLUTION_DATE: (supportCase, now) => instant(resolvedAt(supportCase, now)) ?? ""
}

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

const sizeOf = (size: number | undefined): number => {
  if (size !== undefined && (!Number.isInteger(size) || size < 1 || size > 50)) {
    throw Http.invalidInput("Invalid value for maxResults: it must be a whole number from 1 to 50.", "maxResults")
  }
  return size ?? 10
}

const bodyPaging = { parameter: "nextToken", size: 10, inBody: true } as const

const listCases = (call: Call): Http.Reply => {
  const { now } = call
  const body = PageToken.bodyOf(call, bodyPaging)
  const marketplaceId = Json.string(body, "marketplaceId")
  if (marketplaceId !== undefined) marketplacesOf(call, [marketplaceId], "marketplaceId")
  const filters = Json.object(body, "caseFilters")
  const words = (Json.string(filters, "subjectKeywords") ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "")
  const key = sortKeys[Json.string(body, "sortField") ?? "CREATION_DATE"]!
  const sign = Json.string(body, "sortOrder") === "ASC" ? 1 : -1
  const matches = [...Cases.of(call.state.world, call.seller).values()]
    .filter((supportCase) =>
      supportCase.created <= now && isRequested(filters, "caseStatuses", [Cases.statusAt(supportCase, now)]) &&
      isInside(filters, "createdDate", supportCase.created) &&
      isInside(filters, "lastOutboundDate", Cases.lastOutbound(supportCase, now)) &&
      isInside(filters, "resolvedDate", resolvedAt(supportCase, now))
    )
    .sort((a, b) => sign * compare(key(a, now), key(b, now)))
  const size = sizeOf(Json.number(body, "maxResults"))
  // Pages are cut before their strings are compared, so some are empty.
  const { items, nextToken } = PageToken.page(call, matches, { ...bodyPaging, size })
  const cases = items.filter((supportCase) =>
    isRequested(filters, "primaryEmails", [supportCase.email]) &&
    isRequested(filters, "ccEmails", supportCase.ccEmails) &&
    words.every((word) => supportCase.subject.toLowerCase().includes(word))
  )
  return Http.ok({
    cases: cases.map((supportCase) => view(supportCase, now)),
    ...Json.optional("nextToken", nextToken)
  })
}

const caseOf = (call: Call): SupportCase => {
  const supportCase = recordOf(call, Cases.of(call.state.world, call.seller), "caseId", "case")
  if (supportCase.created > call.now) throw notFound("case", supportCase.id)
  return supportCase
}

const attachmentsOf = (call: Call, { attachment, message }: Contact) => {
  if (attachment === undefined) return undefined
  const { clock, request, state } = call
  state.documents.put({
    id: attachment,
    contentType: "text/plain; charset=UTF-8",
    content: new TextEncoder().encode(message),
    modified: clock
  })
  const downloadUrl = state.documents.presign(request.origin, attachment, clock, { seconds: attachmentSeconds })
  return [{ name: attachment, downloadUrl }]
}

const contactView = (call: Call, contact: Contact) => {
  const { at, byAmazon, channel, id, message, name } = contact
  const participant = { displayName: name, role: byAmazon ? "AMAZON" : "SELLING_PARTNER" }
  const attachments = attachmentsOf(call, contact)
  const common = { contactId: id, channel, createdDate: World.iso(at) }
  switch (channel) {
    case "EMAIL":
      return {
        ...common,
        emailContent: { sender: participant, message, ...Json.optional("attachments", attachments) }
      }
    case "PHONE":
      return { ...common, phoneContent: { callNotes: message } }
    case "CHAT": {
      const event = (type: string, more: object) => ({ timestamp: World.iso(at), type, participant, ...more })
      return {
        ...common,
        chatContent: {
          events: [
            event("PARTICIPANT_JOINED", {}),
            event("MESSAGE", { message }),
            ...(attachments === undefined ? [] : [event("ATTACHMENT", { attachments })])
          ],
          transcript: `${name}: ${message}`
        }
      }
    }
  }
}

const paging = { parameter: "nextToken", size: 10 }

const listContacts = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const contacts = Cases.contactsAt(caseOf(call), call.now)
  const { items, nextToken } = PageToken.page(
    call,
    In.string(input, "sortOrder") === "ASC" ? contacts : contacts.toReversed(),
    { ...paging, size: In.number(input, "maxResults") ?? paging.size }
  )
  return Http.ok({
    contacts: items.map((contact) => contactView(call, contact)),
    ...Json.optional("nextToken", nextToken)
  })
}

const at = "support_2025-02-01."

/** The operations of Support. */
export const handlers: Handlers = {
  [`${at}listCases`]: listCases,
  [`${at}getCase`]: (call) => Http.ok(view(caseOf(call), call.now)),
  [`${at}listContacts`]: listContacts
}
