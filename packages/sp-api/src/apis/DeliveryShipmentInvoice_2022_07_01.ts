// AUTO-GENERATED from deliveryShipmentInvoiceV2022-07-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Delivery Shipment Invoicing 2022-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.optional(C.String),
  shipmentId: C.optional(C.String),
  body: $SubmitInvoiceRequest
}))
export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.schema($SubmitInvoiceInput)

/**
 * `POST /delivery/2022-07-01/invoice`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Not repeated when the outcome of a call is unknown
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = /*#__PURE__*/ Op.make({
  section: "DeliveryShipmentInvoice_2022_07_01",
  id: "submitInvoice",
  name: "deliveryShipmentInvoiceV2022-07-01.submitInvoice",
  method: "POST",
  path: "/delivery/2022-07-01/invoice",
  parameters: {
    orderId: { in: "query", type: "string" },
    shipmentId: { in: "query", type: "string" }
  },
  body: "required",
  rate: 1.133,
  burst: 25,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitInvoiceRequest, output: (): C.Shape => $SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly marketplaceId: string
  readonly invoiceType: "Outbound" | (string & {})
  readonly programType: "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})
}

const $GetInvoiceStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.optional(C.String),
  shipmentId: C.optional(C.String),
  marketplaceId: C.String,
  invoiceType: C.String,
  programType: C.String
}))
export const GetInvoiceStatusInput: S.Codec<GetInvoiceStatusInput> = /*#__PURE__*/ S.schema($GetInvoiceStatusInput)

/**
 * `GET /delivery/2022-07-01/invoice/status`
 *
 * - Rate: 1.133 requests per second, burst 25
 */
export const getInvoiceStatus: Op.Operation<GetInvoiceStatusInput, GetInvoiceStatusResponse> = /*#__PURE__*/ Op.make({
  section: "DeliveryShipmentInvoice_2022_07_01",
  id: "getInvoiceStatus",
  name: "deliveryShipmentInvoiceV2022-07-01.getInvoiceStatus",
  method: "GET",
  path: "/delivery/2022-07-01/invoice/status",
  parameters: {
    orderId: { in: "query", type: "string" },
    shipmentId: { in: "query", type: "string" },
    marketplaceId: { in: "query", type: "string", required: true },
    invoiceType: { in: "query", type: "string", required: true },
    programType: { in: "query", type: "string", required: true }
  },
  rate: 1.133,
  burst: 25,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetInvoiceStatusResponse })

/** The operations of Delivery Shipment Invoicing as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly submitInvoice: (
    input: SubmitInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoiceResponse, SpApiError>
  readonly getInvoiceStatus: (
    input: GetInvoiceStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoiceStatusResponse, SpApiError>
}>()("effect-sp-api/apis/DeliveryShipmentInvoice_2022_07_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  submitInvoice,
  getInvoiceStatus
}))

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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

export interface SubmitInvoiceRequest {
  readonly invoiceContent: Blob
  readonly marketplaceId: string
  readonly contentMD5Value: string
  readonly invoiceType: InvoiceType
  readonly programType: ProgramType
}

const $SubmitInvoiceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceContent: $Blob,
  marketplaceId: C.String,
  contentMD5Value: C.String,
  invoiceType: $InvoiceType,
  programType: $ProgramType
}))
export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.schema($SubmitInvoiceRequest)

export type Blob = string

const $Blob: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Blob: S.Codec<Blob> = /*#__PURE__*/ S.schema($Blob)

export interface SubmitInvoiceResponse {
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.schema($SubmitInvoiceResponse)

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

const $ShipmentInvoiceStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentInvoiceStatus: S.Codec<ShipmentInvoiceStatus> = /*#__PURE__*/ S.schema($ShipmentInvoiceStatus)

export type InvoiceType = "Outbound" | (string & {})

const $InvoiceType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InvoiceType: S.Codec<InvoiceType> = /*#__PURE__*/ S.schema($InvoiceType)

export type ProgramType = "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})

const $ProgramType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ProgramType: S.Codec<ProgramType> = /*#__PURE__*/ S.schema($ProgramType)

export interface GetInvoiceStatusResponse {
  readonly amazonOrderId?: string | undefined
  readonly amazonShipmentId?: string | undefined
  readonly invoiceStatus?: ShipmentInvoiceStatus | undefined
  readonly errors?: ErrorList | undefined
}

const $GetInvoiceStatusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.optional(C.String),
  amazonShipmentId: C.optional(C.String),
  invoiceStatus: C.optional($ShipmentInvoiceStatus),
  errors: C.optional($ErrorList)
}))
export const GetInvoiceStatusResponse: S.Codec<GetInvoiceStatusResponse> = /*#__PURE__*/ S.schema(
  $GetInvoiceStatusResponse
)
