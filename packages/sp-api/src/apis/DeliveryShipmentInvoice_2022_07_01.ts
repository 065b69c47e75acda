// AUTO-GENERATED from deliveryShipmentInvoiceV2022-07-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Delivery Shipment Invoicing 2022-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly body: SubmitInvoiceRequest
}

export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.optional(S.String),
  shipmentId: S.optional(S.String),
  body: SubmitInvoiceRequest
}))

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
}, { body: (): S.Built => SubmitInvoiceRequest, output: (): S.Built => SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly marketplaceId: string
  readonly invoiceType: "Outbound" | (string & {})
  readonly programType: "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})
}

export const GetInvoiceStatusInput: S.Codec<GetInvoiceStatusInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.optional(S.String),
  shipmentId: S.optional(S.String),
  marketplaceId: S.String,
  invoiceType: S.String,
  programType: S.String
}))

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
}, { output: (): S.Built => GetInvoiceStatusResponse })

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

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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

export interface SubmitInvoiceRequest {
  readonly invoiceContent: Blob
  readonly marketplaceId: string
  readonly contentMD5Value: string
  readonly invoiceType: InvoiceType
  readonly programType: ProgramType
}

export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceContent: Blob,
  marketplaceId: S.String,
  contentMD5Value: S.String,
  invoiceType: InvoiceType,
  programType: ProgramType
}))

export type Blob = string

export const Blob: S.Codec<Blob> = /*#__PURE__*/ S.define(() => S.String)

export interface SubmitInvoiceResponse {
  readonly errors?: ErrorList | undefined
}

export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

export const ShipmentInvoiceStatus: S.Codec<ShipmentInvoiceStatus> = /*#__PURE__*/ S.define(() => S.String)

export type InvoiceType = "Outbound" | (string & {})

export const InvoiceType: S.Codec<InvoiceType> = /*#__PURE__*/ S.define(() => S.String)

export type ProgramType = "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})

export const ProgramType: S.Codec<ProgramType> = /*#__PURE__*/ S.define(() => S.String)

export interface GetInvoiceStatusResponse {
  readonly amazonOrderId?: string | undefined
  readonly amazonShipmentId?: string | undefined
  readonly invoiceStatus?: ShipmentInvoiceStatus | undefined
  readonly errors?: ErrorList | undefined
}

export const GetInvoiceStatusResponse: S.Codec<GetInvoiceStatusResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.optional(S.String),
  amazonShipmentId: S.optional(S.String),
  invoiceStatus: S.optional(ShipmentInvoiceStatus),
  errors: S.optional(ErrorList)
}))
