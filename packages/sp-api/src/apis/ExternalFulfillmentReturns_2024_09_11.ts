// AUTO-GENERATED from externalFulfillmentReturns_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Returns 2024-09-11. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listReturns`. */
export interface ListReturnsInput {
  readonly returnLocationId?: string | undefined
  readonly rmaId?: string | undefined
  readonly status?: "CREATED" | "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER" | "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER" | "CUSTOMER_CANCELLED_PICK_UP" | "CUSTOMER_RESCHEDULED_PICK_UP" | "PICKED_FROM_CUSTOMER" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "REPLANNED" | "CUSTOMER_DROPPED_OFF" | "PARTIALLY_PROCESSED" | "PROCESSED" | "REJECTED" | "CANCELLED" | (string & {}) | undefined
  readonly reverseTrackingId?: string | undefined
  readonly createdSince?: DateTimeInput | undefined
  readonly createdUntil?: DateTimeInput | undefined
  readonly lastUpdatedSince?: DateTimeInput | undefined
  readonly lastUpdatedUntil?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

export const ListReturnsInput: S.Codec<ListReturnsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  returnLocationId: S.optional(S.String),
  rmaId: S.optional(S.String),
  status: S.optional(S.String),
  reverseTrackingId: S.optional(S.String),
  createdSince: S.optional(S.DateTimeInput),
  createdUntil: S.optional(S.DateTimeInput),
  lastUpdatedSince: S.optional(S.DateTimeInput),
  lastUpdatedUntil: S.optional(S.DateTimeInput),
  lastUpdatedAfter: S.optional(S.DateTimeInput),
  lastUpdatedBefore: S.optional(S.DateTimeInput),
  maxResults: S.optional(S.Number),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /externalFulfillment/2024-09-11/returns`
 *
 * - Rate: 10 requests per second, burst 20 (from the documentation)
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listReturns: Paging.ItemsOperation<
  void | ListReturnsInput,
  ReturnsResponse,
  Return
> = /*#__PURE__*/ Paging.items({
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
  rate: 10,
  burst: 20,
  rateFrom: "documentation",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["returns"], carry: "same" }
}, { output: (): S.Built => ReturnsResponse })

/** Input of `getReturn`. */
export interface GetReturnInput {
  readonly returnId: string
}

export const GetReturnInput: S.Codec<GetReturnInput> = /*#__PURE__*/ S.define(() => S.Struct({ returnId: S.String }))

/**
 * `GET /externalFulfillment/2024-09-11/returns/{returnId}`
 *
 * - Rate: 10 requests per second, burst 20 (from the documentation)
 */
export const getReturn: Op.Operation<GetReturnInput, Return> = /*#__PURE__*/ Op.make({
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
}, { output: (): S.Built => Return })

/** The operations of External Fulfillment Returns as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/ExternalFulfillmentReturns_2024_09_11")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listReturns,
  getReturn
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface Return {
  readonly id: string
  readonly returnLocationId?: string | undefined
  readonly merchantSku?: string | undefined
  readonly returnType: "CUSTOMER" | "REJECT" | (string & {})
  readonly returnSubType?: "NORMAL" | "REPLACEMENT" | "EXCHANGE" | (string & {}) | undefined
  readonly numberOfUnits?: number | undefined
  readonly status: "CREATED" | "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER" | "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER" | "CUSTOMER_CANCELLED_PICK_UP" | "CUSTOMER_RESCHEDULED_PICK_UP" | "PICKED_FROM_CUSTOMER" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "REPLANNED" | "CUSTOMER_DROPPED_OFF" | "PARTIALLY_PROCESSED" | "PROCESSED" | "REJECTED" | "CANCELLED" | (string & {})
  readonly fulfillmentLocationId: string
  readonly creationDateTime?: DateTime | undefined
  readonly lastUpdatedDateTime: DateTime
  readonly returnMetadata: ReturnMetadata
  readonly returnShippingInfo: ReturnShippingInfo
  readonly marketplaceChannelDetails: MarketplaceChannelDetails
  readonly otpDetails?: OtpDetails | undefined
  readonly packageDeliveryMode?: "WITH_OTP" | "WITHOUT_OTP" | (string & {}) | undefined
  readonly replanningDetails?: ReplanningDetails | undefined
}

export const Return: S.Codec<Return> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  returnLocationId: S.optional(S.String),
  merchantSku: S.optional(S.String),
  returnType: S.String,
  returnSubType: S.optional(S.String),
  numberOfUnits: S.optional(S.Number),
  status: S.String,
  fulfillmentLocationId: S.String,
  creationDateTime: S.optional(DateTime),
  lastUpdatedDateTime: DateTime,
  returnMetadata: ReturnMetadata,
  returnShippingInfo: ReturnShippingInfo,
  marketplaceChannelDetails: MarketplaceChannelDetails,
  otpDetails: S.optional(OtpDetails),
  packageDeliveryMode: S.optional(S.String),
  replanningDetails: S.optional(ReplanningDetails)
}))

export interface TrackingInfo {
  readonly carrierName: string
  readonly trackingId: string
}

export const TrackingInfo: S.Codec<TrackingInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierName: S.String,
  trackingId: S.String
}))

export interface OtpDetails {
  readonly otp: string
  readonly validTill: number
}

export const OtpDetails: S.Codec<OtpDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  otp: S.String,
  validTill: S.Number
}))

export interface MarketplaceChannel {
  readonly marketplaceName?: string | undefined
  readonly channelName?: string | undefined
}

export const MarketplaceChannel: S.Codec<MarketplaceChannel> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceName: S.optional(S.String),
  channelName: S.optional(S.String)
}))

export interface MarketplaceChannelDetails {
  readonly marketplaceChannel?: MarketplaceChannel | undefined
  readonly merchantId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly customerOrderId?: string | undefined
  readonly returnLocationId?: string | undefined
  readonly channelSku?: string | undefined
  readonly exchangeOrderId?: string | undefined
}

export const MarketplaceChannelDetails: S.Codec<MarketplaceChannelDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceChannel: S.optional(MarketplaceChannel),
  merchantId: S.optional(S.String),
  shipmentId: S.optional(S.String),
  customerOrderId: S.optional(S.String),
  returnLocationId: S.optional(S.String),
  channelSku: S.optional(S.String),
  exchangeOrderId: S.optional(S.String)
}))

export interface ReplanningDetails {
  readonly previousTrackingInfo?: ReadonlyArray<TrackingInfo> | undefined
}

export const ReplanningDetails: S.Codec<ReplanningDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  previousTrackingInfo: S.optional(S.Array(TrackingInfo))
}))

export interface InvoiceInformation {
  readonly id: string
}

export const InvoiceInformation: S.Codec<InvoiceInformation> = /*#__PURE__*/ S.define(() => S.Struct({ id: S.String }))

export interface ReturnMetadata {
  readonly returnReason: string
  readonly rmaId?: string | undefined
  readonly fulfillmentOrderId?: string | undefined
  readonly invoiceInformation?: InvoiceInformation | undefined
}

export const ReturnMetadata: S.Codec<ReturnMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  returnReason: S.String,
  rmaId: S.optional(S.String),
  fulfillmentOrderId: S.optional(S.String),
  invoiceInformation: S.optional(InvoiceInformation)
}))

export interface ReturnShippingInfo {
  readonly deliveryDateTime?: DateTime | undefined
  readonly pickupDateTime?: DateTime | undefined
  readonly forwardTrackingInfo?: TrackingInfo | undefined
  readonly reverseTrackingInfo?: TrackingInfo | undefined
}

export const ReturnShippingInfo: S.Codec<ReturnShippingInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryDateTime: S.optional(DateTime),
  pickupDateTime: S.optional(DateTime),
  forwardTrackingInfo: S.optional(TrackingInfo),
  reverseTrackingInfo: S.optional(TrackingInfo)
}))

export type DateTime = string

export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.define(() => S.String)

export interface ReturnsResponse {
  readonly returns?: ReadonlyArray<Return> | undefined
  readonly nextToken?: string | undefined
}

export const ReturnsResponse: S.Codec<ReturnsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  returns: S.optional(S.Array(Return)),
  nextToken: S.optional(S.String)
}))
