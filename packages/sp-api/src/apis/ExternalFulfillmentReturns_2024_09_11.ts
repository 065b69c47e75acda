// AUTO-GENERATED from externalFulfillmentReturns_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Returns 2024-09-11. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
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

const $ListReturnsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returnLocationId: C.optional(C.String),
  rmaId: C.optional(C.String),
  status: C.optional(C.String),
  reverseTrackingId: C.optional(C.String),
  createdSince: C.optional(C.DateTimeInput),
  createdUntil: C.optional(C.DateTimeInput),
  lastUpdatedSince: C.optional(C.DateTimeInput),
  lastUpdatedUntil: C.optional(C.DateTimeInput),
  lastUpdatedAfter: C.optional(C.DateTimeInput),
  lastUpdatedBefore: C.optional(C.DateTimeInput),
  maxResults: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const ListReturnsInput: S.Codec<ListReturnsInput> = /*#__PURE__*/ S.schema($ListReturnsInput)

/**
 * `GET /externalFulfillment/2024-09-11/returns`
 *
 * - Rate: 10 requests per second, burst 20 (from the documentation)
 * - `lastUpdatedSince` needs `returnLocationId` and `status`
 * - `lastUpdatedUntil` needs `returnLocationId` and `status`
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
  rules: [
    ["needs", "lastUpdatedSince", "returnLocationId", "status"],
    ["needs", "lastUpdatedUntil", "returnLocationId", "status"]
  ],
  rate: 10,
  burst: 20,
  rateFrom: "documentation",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["returns"], carry: "same" }
}, { output: (): C.Shape => $ReturnsResponse })

/** Input of `getReturn`. */
export interface GetReturnInput {
  readonly returnId: string
}

const $GetReturnInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ returnId: C.String }))
export const GetReturnInput: S.Codec<GetReturnInput> = /*#__PURE__*/ S.schema($GetReturnInput)

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
}, { output: (): C.Shape => $Return })

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

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

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

const $Return: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  returnLocationId: C.optional(C.String),
  merchantSku: C.optional(C.String),
  returnType: C.String,
  returnSubType: C.optional(C.String),
  numberOfUnits: C.optional(C.Number),
  status: C.String,
  fulfillmentLocationId: C.String,
  creationDateTime: C.optional($DateTime),
  lastUpdatedDateTime: $DateTime,
  returnMetadata: $ReturnMetadata,
  returnShippingInfo: $ReturnShippingInfo,
  marketplaceChannelDetails: $MarketplaceChannelDetails,
  otpDetails: C.optional($OtpDetails),
  packageDeliveryMode: C.optional(C.String),
  replanningDetails: C.optional($ReplanningDetails)
}))
export const Return: S.Codec<Return> = /*#__PURE__*/ S.schema($Return)

export interface TrackingInfo {
  readonly carrierName: string
  readonly trackingId: string
}

const $TrackingInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ carrierName: C.String, trackingId: C.String }))
export const TrackingInfo: S.Codec<TrackingInfo> = /*#__PURE__*/ S.schema($TrackingInfo)

export interface OtpDetails {
  readonly otp: string
  readonly validTill: number
}

const $OtpDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ otp: C.String, validTill: C.Number }))
export const OtpDetails: S.Codec<OtpDetails> = /*#__PURE__*/ S.schema($OtpDetails)

export interface MarketplaceChannel {
  readonly marketplaceName?: string | undefined
  readonly channelName?: string | undefined
}

const $MarketplaceChannel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceName: C.optional(C.String),
  channelName: C.optional(C.String)
}))
export const MarketplaceChannel: S.Codec<MarketplaceChannel> = /*#__PURE__*/ S.schema($MarketplaceChannel)

export interface MarketplaceChannelDetails {
  readonly marketplaceChannel?: MarketplaceChannel | undefined
  readonly merchantId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly customerOrderId?: string | undefined
  readonly returnLocationId?: string | undefined
  readonly channelSku?: string | undefined
  readonly exchangeOrderId?: string | undefined
}

const $MarketplaceChannelDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceChannel: C.optional($MarketplaceChannel),
  merchantId: C.optional(C.String),
  shipmentId: C.optional(C.String),
  customerOrderId: C.optional(C.String),
  returnLocationId: C.optional(C.String),
  channelSku: C.optional(C.String),
  exchangeOrderId: C.optional(C.String)
}))
export const MarketplaceChannelDetails: S.Codec<MarketplaceChannelDetails> = /*#__PURE__*/ S.schema(
  $MarketplaceChannelDetails
)

export interface ReplanningDetails {
  readonly previousTrackingInfo?: ReadonlyArray<TrackingInfo> | undefined
}

const $ReplanningDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  previousTrackingInfo: C.optional(C.Array($TrackingInfo))
}))
export const ReplanningDetails: S.Codec<ReplanningDetails> = /*#__PURE__*/ S.schema($ReplanningDetails)

export interface InvoiceInformation {
  readonly id: string
}

const $InvoiceInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ id: C.String }))
export const InvoiceInformation: S.Codec<InvoiceInformation> = /*#__PURE__*/ S.schema($InvoiceInformation)

export interface ReturnMetadata {
  readonly returnReason: string
  readonly rmaId?: string | undefined
  readonly fulfillmentOrderId?: string | undefined
  readonly invoiceInformation?: InvoiceInformation | undefined
}

const $ReturnMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returnReason: C.String,
  rmaId: C.optional(C.String),
  fulfillmentOrderId: C.optional(C.String),
  invoiceInformation: C.optional($InvoiceInformation)
}))
export const ReturnMetadata: S.Codec<ReturnMetadata> = /*#__PURE__*/ S.schema($ReturnMetadata)

export interface ReturnShippingInfo {
  readonly deliveryDateTime?: DateTime | undefined
  readonly pickupDateTime?: DateTime | undefined
  readonly forwardTrackingInfo?: TrackingInfo | undefined
  readonly reverseTrackingInfo?: TrackingInfo | undefined
}

const $ReturnShippingInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryDateTime: C.optional($DateTime),
  pickupDateTime: C.optional($DateTime),
  forwardTrackingInfo: C.optional($TrackingInfo),
  reverseTrackingInfo: C.optional($TrackingInfo)
}))
export const ReturnShippingInfo: S.Codec<ReturnShippingInfo> = /*#__PURE__*/ S.schema($ReturnShippingInfo)

export type DateTime = string

const $DateTime: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.schema($DateTime)

export interface ReturnsResponse {
  readonly returns?: ReadonlyArray<Return> | undefined
  readonly nextToken?: string | undefined
}

const $ReturnsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  returns: C.optional(C.Array($Return)),
  nextToken: C.optional(C.String)
}))
export const ReturnsResponse: S.Codec<ReturnsResponse> = /*#__PURE__*/ S.schema($ReturnsResponse)
