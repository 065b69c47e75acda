// AUTO-GENERATED from externalFulfillmentReturns_2024-09-11.json by packages/codegen. Do not edit.
/** External Fulfillment Returns 2024-09-11. */
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

/** Input of `listReturns`. */
export interface ListReturnsInput {
  readonly returnLocationId?: string | undefined
  readonly rmaId?: string | undefined
  readonly status?: "CREATED" | "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER" | "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER" | "CUSTOMER_CANCELLED_PICK_UP" | "CUSTOMER_RESCHEDULED_PICK_UP" | "PICKED_FROM_CUSTOMER" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "REPLANNED" | "CUSTOMER_DROPPED_OFF" | "PARTIALLY_PROCESSED" | "PROCESSED" | "REJECTED" | "CANCELLED" | (string & {}) | undefined
  readonly reverseTrackingId?: string | undefined
  /** ISO 8601. */
  readonly createdSince?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdUntil?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedSince?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedUntil?: DateTimeInput | undefined
  /**
   * ISO 8601.
   * @deprecated Use `createdSince`.
   */
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  /**
   * ISO 8601.
   * @deprecated Use `createdUntil`.
   */
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  /** A whole number, at most 100; 10 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListReturnsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  returnLocationId: Shape.optional(Shape.String),
  rmaId: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String),
  reverseTrackingId: Shape.optional(Shape.String),
  createdSince: Shape.optional(Shape.DateTimeInput),
  createdUntil: Shape.optional(Shape.DateTimeInput),
  lastUpdatedSince: Shape.optional(Shape.DateTimeInput),
  lastUpdatedUntil: Shape.optional(Shape.DateTimeInput),
  lastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  lastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const ListReturnsInput: Schemas.Codec<ListReturnsInput> = Schemas.make($ListReturnsInput)

/**
 * `GET /externalFulfillment/2024-09-11/returns`
 *
 * - Rate: 10 requests per second, burst 20 (from the documentation)
 * - `lastUpdatedSince` needs `returnLocationId` and `status`
 * - `lastUpdatedUntil` needs `returnLocationId` and `status`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listreturns
 */
export const listReturns: Paging.ItemsOperation<void | ListReturnsInput, ReturnsResponse, Return> = Paging.items({
  section: "ExternalFulfillmentReturns_2024_09_11",
  id: "listReturns",
  name: "externalFulfillmentReturns_2024-09-11.listReturns",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/returns",
  parameters: {
    returnLocationId: { in: "query", type: "string" },
    rmaId: { in: "query", type: "string" },
    status: { in: "query", type: "string" },
    reverseTrackingId: { in: "query", type: "string" },
    createdSince: { in: "query", type: "date-time" },
    createdUntil: { in: "query", type: "date-time" },
    lastUpdatedSince: { in: "query", type: "date-time" },
    lastUpdatedUntil: { in: "query", type: "date-time" },
    lastUpdatedAfter: { in: "query", type: "date-time" },
    lastUpdatedBefore: { in: "query", type: "date-time" },
    maxResults: { in: "query", type: "integer", maximum: 100 },
    nextToken: { in: "query", type: "string" }
  },
  rules: [
    ["needs", "lastUpdatedSince", "returnLocationId", "status"],
    ["needs", "lastUpdatedUntil", "returnLocationId", "status"]
  ],
  rate: 10,
  burst: 20,
  rateFrom: "documentation",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["returns"], carry: "same" }
}, { output: (): Shape.Shape => $ReturnsResponse })

/** Input of `getReturn`. */
export interface GetReturnInput {
  readonly returnId: string
}

const $GetReturnInput: Shape.Shape = Shape.define(() => Shape.Struct({ returnId: Shape.String }))
export const GetReturnInput: Schemas.Codec<GetReturnInput> = Schemas.make($GetReturnInput)

/**
 * `GET /externalFulfillment/2024-09-11/returns/{returnId}`
 *
 * - Rate: 10 requests per second, burst 20 (from the documentation)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreturn
 */
export const getReturn: Op.Operation<GetReturnInput, Return> = Op.make({
  section: "ExternalFulfillmentReturns_2024_09_11",
  id: "getReturn",
  name: "externalFulfillmentReturns_2024-09-11.getReturn",
  method: "GET",
  path: "/externalFulfillment/2024-09-11/returns/{returnId}",
  parameters: {
    returnId: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 20,
  rateFrom: "documentation",
  repeatable: true
}, { output: (): Shape.Shape => $Return })

/** The operations of External Fulfillment Returns as one service. */
export class Service extends Context.Service<Service, {
  readonly listReturns: (
    input: void | ListReturnsInput,
    options?: CallOptions
  ) => Effect.Effect<ReturnsResponse, SpApiError>
  readonly listReturnsPages: (
    input: void | ListReturnsInput,
    options?: CallOptions
  ) => Stream.Stream<ReturnsResponse, SpApiError>
  readonly listReturnsItems: (
    input: void | ListReturnsInput,
    options?: CallOptions
  ) => Stream.Stream<Return, SpApiError>
  readonly getReturn: (input: GetReturnInput, options?: CallOptions) => Effect.Effect<Return, SpApiError>
}>()("effect-sp-api/apis/ExternalFulfillmentReturns_2024_09_11") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listReturns,
  getReturn
}))

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

export interface Return {
  readonly id: string
  readonly returnLocationId?: string | undefined
  readonly merchantSku?: string | undefined
  readonly returnType: "CUSTOMER" | "REJECT" | (string & {})
  readonly returnSubType?: "NORMAL" | "REPLACEMENT" | "EXCHANGE" | (string & {}) | undefined
  /** A whole number, at least 1. */
  readonly numberOfUnits?: number | undefined
  readonly status: "CREATED" | "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER" | "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER" | "CUSTOMER_CANCELLED_PICK_UP" | "CUSTOMER_RESCHEDULED_PICK_UP" | "PICKED_FROM_CUSTOMER" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "REPLANNED" | "CUSTOMER_DROPPED_OFF" | "PARTIALLY_PROCESSED" | "PROCESSED" | "REJECTED" | "CANCELLED" | (string & {})
  readonly fulfillmentLocationId: string
  /** ISO 8601. */
  readonly creationDateTime?: DateTime | undefined
  /** ISO 8601. */
  readonly lastUpdatedDateTime: DateTime
  readonly returnMetadata: ReturnMetadata
  readonly returnShippingInfo: ReturnShippingInfo
  readonly marketplaceChannelDetails: MarketplaceChannelDetails
  readonly otpDetails?: OtpDetails | undefined
  readonly packageDeliveryMode?: "WITH_OTP" | "WITHOUT_OTP" | (string & {}) | undefined
  readonly replanningDetails?: ReplanningDetails | undefined
}

const $Return: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  returnLocationId: Shape.optional(Shape.String),
  merchantSku: Shape.optional(Shape.String),
  returnType: Shape.String,
  returnSubType: Shape.optional(Shape.String),
  numberOfUnits: Shape.optional(Shape.Number),
  status: Shape.String,
  fulfillmentLocationId: Shape.String,
  creationDateTime: Shape.optional($DateTime),
  lastUpdatedDateTime: $DateTime,
  returnMetadata: $ReturnMetadata,
  returnShippingInfo: $ReturnShippingInfo,
  marketplaceChannelDetails: $MarketplaceChannelDetails,
  otpDetails: Shape.optional($OtpDetails),
  packageDeliveryMode: Shape.optional(Shape.String),
  replanningDetails: Shape.optional($ReplanningDetails)
}))
export const Return: Schemas.Codec<Return> = Schemas.make($Return)

export interface TrackingInfo {
  readonly carrierName: string
  readonly trackingId: string
}

const $TrackingInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierName: Shape.String,
  trackingId: Shape.String
}))
export const TrackingInfo: Schemas.Codec<TrackingInfo> = Schemas.make($TrackingInfo)

export interface OtpDetails {
  readonly otp: string
  /** A whole number. */
  readonly validTill: number
}

const $OtpDetails: Shape.Shape = Shape.define(() => Shape.Struct({ otp: Shape.String, validTill: Shape.Number }))
export const OtpDetails: Schemas.Codec<OtpDetails> = Schemas.make($OtpDetails)

export interface MarketplaceChannel {
  readonly marketplaceName?: string | undefined
  readonly channelName?: string | undefined
}

const $MarketplaceChannel: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceName: Shape.optional(Shape.String),
  channelName: Shape.optional(Shape.String)
}))
export const MarketplaceChannel: Schemas.Codec<MarketplaceChannel> = Schemas.make($MarketplaceChannel)

export interface MarketplaceChannelDetails {
  readonly marketplaceChannel?: MarketplaceChannel | undefined
  readonly merchantId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly customerOrderId?: string | undefined
  readonly returnLocationId?: string | undefined
  readonly channelSku?: string | undefined
  readonly exchangeOrderId?: string | undefined
}

const $MarketplaceChannelDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceChannel: Shape.optional($MarketplaceChannel),
  merchantId: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String),
  customerOrderId: Shape.optional(Shape.String),
  returnLocationId: Shape.optional(Shape.String),
  channelSku: Shape.optional(Shape.String),
  exchangeOrderId: Shape.optional(Shape.String)
}))
export const MarketplaceChannelDetails: Schemas.Codec<MarketplaceChannelDetails> = Schemas.make(
  $MarketplaceChannelDetails
)

export interface ReplanningDetails {
  readonly previousTrackingInfo?: ReadonlyArray<TrackingInfo> | undefined
}

const $ReplanningDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  previousTrackingInfo: Shape.optional(Shape.Array($TrackingInfo))
}))
export const ReplanningDetails: Schemas.Codec<ReplanningDetails> = Schemas.make($ReplanningDetails)

export interface InvoiceInformation {
  readonly id: string
}

const $InvoiceInformation: Shape.Shape = Shape.define(() => Shape.Struct({ id: Shape.String }))
export const InvoiceInformation: Schemas.Codec<InvoiceInformation> = Schemas.make($InvoiceInformation)

export interface ReturnMetadata {
  readonly returnReason: string
  readonly rmaId?: string | undefined
  readonly fulfillmentOrderId?: string | undefined
  readonly invoiceInformation?: InvoiceInformation | undefined
}

const $ReturnMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  returnReason: Shape.String,
  rmaId: Shape.optional(Shape.String),
  fulfillmentOrderId: Shape.optional(Shape.String),
  invoiceInformation: Shape.optional($InvoiceInformation)
}))
export const ReturnMetadata: Schemas.Codec<ReturnMetadata> = Schemas.make($ReturnMetadata)

export interface ReturnShippingInfo {
  /** ISO 8601. */
  readonly deliveryDateTime?: DateTime | undefined
  /** ISO 8601. */
  readonly pickupDateTime?: DateTime | undefined
  readonly forwardTrackingInfo?: TrackingInfo | undefined
  readonly reverseTrackingInfo?: TrackingInfo | undefined
}

const $ReturnShippingInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryDateTime: Shape.optional($DateTime),
  pickupDateTime: Shape.optional($DateTime),
  forwardTrackingInfo: Shape.optional($TrackingInfo),
  reverseTrackingInfo: Shape.optional($TrackingInfo)
}))
export const ReturnShippingInfo: Schemas.Codec<ReturnShippingInfo> = Schemas.make($ReturnShippingInfo)

/** ISO 8601. */
export type DateTime = string

const $DateTime: Shape.Shape = Shape.define(() => Shape.String)
export const DateTime: Schemas.Codec<DateTime> = Schemas.make($DateTime)

export interface ReturnsResponse {
  readonly returns?: ReadonlyArray<Return> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $ReturnsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  returns: Shape.optional(Shape.Array($Return)),
  nextToken: Shape.optional(Shape.String)
}))
export const ReturnsResponse: Schemas.Codec<ReturnsResponse> = Schemas.make($ReturnsResponse)
