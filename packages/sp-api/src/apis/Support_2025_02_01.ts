// AUTO-GENERATED from support_2025-02-01.json by packages/codegen. Do not edit.
/** Support 2025-02-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listCases`. */
export interface ListCasesInput {
  readonly body: ListCasesRequest
}

const $ListCasesInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $ListCasesRequest }))
export const ListCasesInput: Schemas.Codec<ListCasesInput> = Schemas.make($ListCasesInput)

/**
 * `POST /support/2025-02-01/cases`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listcases
 */
export const listCases: Paging.ItemsOperation<ListCasesInput, ListCasesResult, Case> = Paging.items({
  section: "Support_2025_02_01",
  id: "listCases",
  name: "support_2025-02-01.listCases",
  method: "POST",
  path: "/support/2025-02-01/cases",
  body: "required",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "body",
    within: ["nextToken"],
    next: ["nextToken"],
    items: ["cases"],
    carry: "same"
  }
}, { body: (): Shape.Shape => $ListCasesRequest, output: (): Shape.Shape => $ListCasesResult })

/** Input of `getCase`. */
export interface GetCaseInput {
  /** From `listCases`. */
  readonly caseId: string
}

const $GetCaseInput: Shape.Shape = Shape.define(() => Shape.Struct({ caseId: Shape.String }))
export const GetCaseInput: Schemas.Codec<GetCaseInput> = Schemas.make($GetCaseInput)

/**
 * `GET /support/2025-02-01/cases/{caseId}`
 *
 * - Rate: not published
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcase
 */
export const getCase: Op.Operation<GetCaseInput, Case> = Op.make({
  section: "Support_2025_02_01",
  id: "getCase",
  name: "support_2025-02-01.getCase",
  method: "GET",
  path: "/support/2025-02-01/cases/{caseId}",
  parameters: {
    caseId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): Shape.Shape => $Case })

/** Input of `listContacts`. */
export interface ListContactsInput {
  /** From `listCases`. */
  readonly caseId: string
  /** 1 to 50; 10 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** `DESC` if not given. */
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
}

const $ListContactsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  caseId: Shape.String,
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String)
}))
export const ListContactsInput: Schemas.Codec<ListContactsInput> = Schemas.make($ListContactsInput)

/**
 * `GET /support/2025-02-01/cases/{caseId}/contacts`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listcontacts
 */
export const listContacts: Paging.ItemsOperation<ListContactsInput, ListContactsResult, Contact> = Paging.items({
  section: "Support_2025_02_01",
  id: "listContacts",
  name: "support_2025-02-01.listContacts",
  method: "GET",
  path: "/support/2025-02-01/cases/{caseId}/contacts",
  parameters: {
    caseId: { in: "path", type: "string", required: true },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 50 },
    nextToken: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["contacts"], carry: "same" }
}, { output: (): Shape.Shape => $ListContactsResult })

/** The operations of Support as one service. */
export class Service extends Context.Service<Service, {
  readonly listCases: (input: ListCasesInput, options?: CallOptions) => Effect.Effect<ListCasesResult, SpApiError>
  readonly listCasesPages: (input: ListCasesInput, options?: CallOptions) => Stream.Stream<ListCasesResult, SpApiError>
  readonly listCasesItems: (input: ListCasesInput, options?: CallOptions) => Stream.Stream<Case, SpApiError>
  readonly getCase: (input: GetCaseInput, options?: CallOptions) => Effect.Effect<Case, SpApiError>
  readonly listContacts: (
    input: ListContactsInput,
    options?: CallOptions
  ) => Effect.Effect<ListContactsResult, SpApiError>
  readonly listContactsPages: (
    input: ListContactsInput,
    options?: CallOptions
  ) => Stream.Stream<ListContactsResult, SpApiError>
  readonly listContactsItems: (input: ListContactsInput, options?: CallOptions) => Stream.Stream<Contact, SpApiError>
}>()("effect-sp-api/apis/Support_2025_02_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listCases,
  getCase,
  listContacts
}))

export interface ListCasesRequest {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly caseFilters?: CaseFilters | undefined
  /** `CREATION_DATE` if not given. */
  readonly sortField?: "CASE_ID" | "STATUS" | "SUBJECT" | "PRIMARY_EMAIL" | "CREATION_DATE" | "LAST_OUTBOUND_DATE" | "RESOLUTION_DATE" | (string & {}) | undefined
  /** `DESC` if not given. */
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** 1 to 50; 10 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListCasesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  caseFilters: Shape.optional($CaseFilters),
  sortField: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const ListCasesRequest: Schemas.Codec<ListCasesRequest> = Schemas.make($ListCasesRequest)

export interface ListCasesResult {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly cases: ReadonlyArray<Case>
}

const $ListCasesResult: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  cases: Shape.Array($Case)
}))
export const ListCasesResult: Schemas.Codec<ListCasesResult> = Schemas.make($ListCasesResult)

export interface Case {
  /** From `listCases`. */
  readonly caseId: string
  readonly status: "RESOLVED" | "TRANSFERRED" | "PENDING_MERCHANT_ACTION" | "PENDING_AMAZON_ACTION" | (string & {})
  readonly subject: string
  /** Personal data. */
  readonly primaryEmail: string
  /** Personal data. */
  readonly ccEmails: ReadonlyArray<string>
  readonly appointments?: ReadonlyArray<Appointment> | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  /** ISO 8601. */
  readonly resolvedDate?: string | undefined
  /** ISO 8601. */
  readonly lastOutboundDate?: string | undefined
}

const $Case: Shape.Shape = Shape.define(() => Shape.Struct({
  caseId: Shape.String,
  status: Shape.String,
  subject: Shape.String,
  primaryEmail: Shape.String,
  ccEmails: Shape.Array(Shape.String),
  appointments: Shape.optional(Shape.Array($Appointment)),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  resolvedDate: Shape.optional(Shape.String),
  lastOutboundDate: Shape.optional(Shape.String)
}))
export const Case: Schemas.Codec<Case> = Schemas.make($Case)

export interface CaseFilters {
  readonly caseStatuses?: ReadonlyArray<"RESOLVED" | "TRANSFERRED" | "PENDING_MERCHANT_ACTION" | "PENDING_AMAZON_ACTION" | (string & {})> | undefined
  readonly createdDate?: DateFilter | undefined
  readonly lastOutboundDate?: DateFilter | undefined
  readonly resolvedDate?: DateFilter | undefined
  /** Personal data. */
  readonly primaryEmails?: ReadonlyArray<string> | undefined
  /** Personal data. */
  readonly ccEmails?: ReadonlyArray<string> | undefined
  /** 1 to 200 characters. */
  readonly subjectKeywords?: string | undefined
}

const $CaseFilters: Shape.Shape = Shape.define(() => Shape.Struct({
  caseStatuses: Shape.optional(Shape.Array(Shape.String)),
  createdDate: Shape.optional($DateFilter),
  lastOutboundDate: Shape.optional($DateFilter),
  resolvedDate: Shape.optional($DateFilter),
  primaryEmails: Shape.optional(Shape.Array(Shape.String)),
  ccEmails: Shape.optional(Shape.Array(Shape.String)),
  subjectKeywords: Shape.optional(Shape.String)
}))
export const CaseFilters: Schemas.Codec<CaseFilters> = Schemas.make($CaseFilters)

export interface DateFilter {
  /** ISO 8601. */
  readonly after?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly before?: DateTimeInput | undefined
}

const $DateFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  after: Shape.optional(Shape.DateTimeInput),
  before: Shape.optional(Shape.DateTimeInput)
}))
export const DateFilter: Schemas.Codec<DateFilter> = Schemas.make($DateFilter)

export interface Appointment {
  readonly appointmentId: string
  readonly phoneNumber: PhoneNumber
  readonly answeringParty?: "RECEPTIONIST" | (string & {}) | undefined
  readonly callbackTiming: CallbackTiming
  readonly status: "SCHEDULED" | "CANCELLED" | "MISSED" | "COMPLETED" | (string & {})
}

const $Appointment: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentId: Shape.String,
  phoneNumber: $PhoneNumber,
  answeringParty: Shape.optional(Shape.String),
  callbackTiming: $CallbackTiming,
  status: Shape.String
}))
export const Appointment: Schemas.Codec<Appointment> = Schemas.make($Appointment)

export interface PhoneNumber {
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  /** Personal data. */
  readonly number: string
  readonly extension?: string | undefined
}

const $PhoneNumber: Shape.Shape = Shape.define(() => Shape.Struct({
  countryCode: Shape.String,
  number: Shape.String,
  extension: Shape.optional(Shape.String)
}))
export const PhoneNumber: Schemas.Codec<PhoneNumber> = Schemas.make($PhoneNumber)

export interface CallbackTiming {
  /** ISO 8601. */
  readonly earliestCallbackTime: string
  /** ISO 8601. */
  readonly latestCallbackTime: string
}

const $CallbackTiming: Shape.Shape = Shape.define(() => Shape.Struct({
  earliestCallbackTime: Shape.String,
  latestCallbackTime: Shape.String
}))
export const CallbackTiming: Schemas.Codec<CallbackTiming> = Schemas.make($CallbackTiming)

export interface ListContactsResult {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly contacts: ReadonlyArray<Contact>
}

const $ListContactsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  contacts: Shape.Array($Contact)
}))
export const ListContactsResult: Schemas.Codec<ListContactsResult> = Schemas.make($ListContactsResult)

export interface Contact {
  readonly contactId: string
  readonly channel: "PHONE" | "CHAT" | "EMAIL" | (string & {})
  readonly emailContent?: EmailContent | undefined
  readonly phoneContent?: PhoneContent | undefined
  readonly chatContent?: ChatContent | undefined
  /** ISO 8601. */
  readonly createdDate: string
}

const $Contact: Shape.Shape = Shape.define(() => Shape.Struct({
  contactId: Shape.String,
  channel: Shape.String,
  emailContent: Shape.optional($EmailContent),
  phoneContent: Shape.optional($PhoneContent),
  chatContent: Shape.optional($ChatContent),
  createdDate: Shape.String
}))
export const Contact: Schemas.Codec<Contact> = Schemas.make($Contact)

export interface EmailContent {
  readonly sender: Participant
  /** Personal data. */
  readonly message: string
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $EmailContent: Shape.Shape = Shape.define(() => Shape.Struct({
  sender: $Participant,
  message: Shape.String,
  attachments: Shape.optional(Shape.Array($Attachment))
}))
export const EmailContent: Schemas.Codec<EmailContent> = Schemas.make($EmailContent)

export interface Participant {
  /** Personal data. */
  readonly displayName: string
  readonly role: "AMAZON" | "SELLING_PARTNER" | (string & {})
}

const $Participant: Shape.Shape = Shape.define(() => Shape.Struct({ displayName: Shape.String, role: Shape.String }))
export const Participant: Schemas.Codec<Participant> = Schemas.make($Participant)

export interface Attachment {
  readonly name: string
  /** A secret: a presigned URL, valid for 15 minutes. Do not log it. */
  readonly downloadUrl?: string | undefined
}

const $Attachment: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  downloadUrl: Shape.optional(Shape.String)
}))
export const Attachment: Schemas.Codec<Attachment> = Schemas.make($Attachment)

export interface PhoneContent {
  /** Personal data. */
  readonly callNotes?: string | undefined
}

const $PhoneContent: Shape.Shape = Shape.define(() => Shape.Struct({ callNotes: Shape.optional(Shape.String) }))
export const PhoneContent: Schemas.Codec<PhoneContent> = Schemas.make($PhoneContent)

export interface ChatContent {
  readonly events: ReadonlyArray<ChatEvent>
  /** Personal data. */
  readonly transcript: string
}

const $ChatContent: Shape.Shape = Shape.define(() => Shape.Struct({
  events: Shape.Array($ChatEvent),
  transcript: Shape.String
}))
export const ChatContent: Schemas.Codec<ChatContent> = Schemas.make($ChatContent)

export interface ChatEvent {
  /** ISO 8601. */
  readonly timestamp: string
  readonly type: "MESSAGE" | "ATTACHMENT" | "PARTICIPANT_JOINED" | "PARTICIPANT_LEFT" | "PARTICIPANT_IDLE" | "CHAT_ENDED" | (string & {})
  /** Personal data. */
  readonly message?: string | undefined
  readonly participant?: Participant | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $ChatEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  timestamp: Shape.String,
  type: Shape.String,
  message: Shape.optional(Shape.String),
  participant: Shape.optional($Participant),
  attachments: Shape.optional(Shape.Array($Attachment))
}))
export const ChatEvent: Schemas.Codec<ChatEvent> = Schemas.make($ChatEvent)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)
