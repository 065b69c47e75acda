// AUTO-GENERATED from deliveryShipmentInvoiceV2022-07-01.json by packages/codegen. Do not edit.
/** Delivery Shipment Invoicing 2022-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String),
  body: $SubmitInvoiceRequest
}))
export const SubmitInvoiceInput: Schemas.Codec<SubmitInvoiceInput> = Schemas.make($SubmitInvoiceInput)

/**
 * `POST /delivery/2022-07-01/invoice`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitInvoiceRequest, output: (): Shape.Shape => $SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId?: string | undefined
  readonly shipmentId?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly invoiceType: "Outbound" | (string & {})
  readonly programType: "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})
}

const $GetInvoiceStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String),
  marketplaceId: Shape.String,
  invoiceType: Shape.String,
  programType: Shape.String
}))
export const GetInvoiceStatusInput: Schemas.Codec<GetInvoiceStatusInput> = Schemas.make($GetInvoiceStatusInput)

/**
 * `GET /delivery/2022-07-01/invoice/status`
 *
 * - Rate: 1.133 requests per second, burst 25
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getInvoiceStatus: Op.Operation<GetInvoiceStatusInput, GetInvoiceStatusResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetInvoiceStatusResponse })

/** The operations of Delivery Shipment Invoicing as one service. */
export class Service extends Context.Service<Service, {
  readonly submitInvoice: (
    input: SubmitInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoiceResponse, SpApiError>
  readonly getInvoiceStatus: (
    input: GetInvoiceStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoiceStatusResponse, SpApiError>
}>()("effect-sp-api/apis/DeliveryShipmentInvoice_2022_07_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  submitInvoice,
  getInvoiceStatus
}))

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
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

export interface SubmitInvoiceRequest {
  /** Base64. */
  readonly invoiceContent: Blob
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly contentMD5Value: string
  /** `Outbound`. */
  readonly invoiceType: InvoiceType
  /** `EasyShip`, `FbaOnSite` or `SelfShip`. */
  readonly programType: ProgramType
}

const $SubmitInvoiceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceContent: $Blob,
  marketplaceId: Shape.String,
  contentMD5Value: Shape.String,
  invoiceType: $InvoiceType,
  programType: $ProgramType
}))
export const SubmitInvoiceRequest: Schemas.Codec<SubmitInvoiceRequest> = Schemas.make($SubmitInvoiceRequest)

/** Base64. */
export type Blob = string

const $Blob: Shape.Shape = Shape.define(() => Shape.String)
export const Blob: Schemas.Codec<Blob> = Schemas.make($Blob)

export interface SubmitInvoiceResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const SubmitInvoiceResponse: Schemas.Codec<SubmitInvoiceResponse> = Schemas.make($SubmitInvoiceResponse)

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

const $ShipmentInvoiceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentInvoiceStatus: Schemas.Codec<ShipmentInvoiceStatus> = Schemas.make($ShipmentInvoiceStatus)

export type InvoiceType = "Outbound" | (string & {})

const $InvoiceType: Shape.Shape = Shape.define(() => Shape.String)
export const InvoiceType: Schemas.Codec<InvoiceType> = Schemas.make($InvoiceType)

export type ProgramType = "EasyShip" | "FbaOnSite" | "SelfShip" | (string & {})

const $ProgramType: Shape.Shape = Shape.define(() => Shape.String)
export const ProgramType: Schemas.Codec<ProgramType> = Schemas.make($ProgramType)

export interface GetInvoiceStatusResponse {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId?: string | undefined
  readonly amazonShipmentId?: string | undefined
  /** `Processing`, `Accepted`, `Errored` or `NotFound`. */
  readonly invoiceStatus?: ShipmentInvoiceStatus | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetInvoiceStatusResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.optional(Shape.String),
  amazonShipmentId: Shape.optional(Shape.String),
  invoiceStatus: Shape.optional($ShipmentInvoiceStatus),
  errors: Shape.optional($ErrorList)
}))
export const GetInvoiceStatusResponse: Schemas.Codec<GetInvoiceStatusResponse> = Schemas.make($GetInvoiceStatusResponse)
