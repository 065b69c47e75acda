// AUTO-GENERATED from messaging.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Messaging v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMessagingActionsForOrder`. */
export interface GetMessagingActionsForOrderInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetMessagingActionsForOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const GetMessagingActionsForOrderInput: S.Codec<GetMessagingActionsForOrderInput> = /*#__PURE__*/ S.schema(
  $GetMessagingActionsForOrderInput
)

/**
 * `GET /messaging/v1/orders/{amazonOrderId}`
 *
 * - Rate: 1 request per second, burst 5
 */
export const getMessagingActionsForOrder: Op.Operation<
  GetMessagingActionsForOrderInput,
  GetMessagingActionsForOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "getMessagingActionsForOrder",
  name: "messaging.getMessagingActionsForOrder",
  method: "GET",
  path: "/messaging/v1/orders/{amazonOrderId}",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetMessagingActionsForOrderResponse })

/** Input of `confirmCustomizationDetails`. */
export interface ConfirmCustomizationDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmCustomizationDetailsRequest
}

const $ConfirmCustomizationDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateConfirmCustomizationDetailsRequest
}))
export const ConfirmCustomizationDetailsInput: S.Codec<ConfirmCustomizationDetailsInput> = /*#__PURE__*/ S.schema(
  $ConfirmCustomizationDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmCustomizationDetails: Op.Operation<
  ConfirmCustomizationDetailsInput,
  CreateConfirmCustomizationDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "confirmCustomizationDetails",
  name: "messaging.confirmCustomizationDetails",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): C.Shape => $CreateConfirmCustomizationDetailsRequest,
  output: (): C.Shape => $CreateConfirmCustomizationDetailsResponse
})

/** Input of `createConfirmDeliveryDetails`. */
export interface CreateConfirmDeliveryDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmDeliveryDetailsRequest
}

const $CreateConfirmDeliveryDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateConfirmDeliveryDetailsRequest
}))
export const CreateConfirmDeliveryDetailsInput: S.Codec<CreateConfirmDeliveryDetailsInput> = /*#__PURE__*/ S.schema(
  $CreateConfirmDeliveryDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createConfirmDeliveryDetails: Op.Operation<
  CreateConfirmDeliveryDetailsInput,
  CreateConfirmDeliveryDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createConfirmDeliveryDetails",
  name: "messaging.createConfirmDeliveryDetails",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): C.Shape => $CreateConfirmDeliveryDetailsRequest,
  output: (): C.Shape => $CreateConfirmDeliveryDetailsResponse
})

/** Input of `createLegalDisclosure`. */
export interface CreateLegalDisclosureInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateLegalDisclosureRequest
}

const $CreateLegalDisclosureInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateLegalDisclosureRequest
}))
export const CreateLegalDisclosureInput: S.Codec<CreateLegalDisclosureInput> = /*#__PURE__*/ S.schema(
  $CreateLegalDisclosureInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createLegalDisclosure: Op.Operation<
  CreateLegalDisclosureInput,
  CreateLegalDisclosureResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createLegalDisclosure",
  name: "messaging.createLegalDisclosure",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateLegalDisclosureRequest, output: (): C.Shape => $CreateLegalDisclosureResponse })

/** Input of `createConfirmOrderDetails`. */
export interface CreateConfirmOrderDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmOrderDetailsRequest
}

const $CreateConfirmOrderDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateConfirmOrderDetailsRequest
}))
export const CreateConfirmOrderDetailsInput: S.Codec<CreateConfirmOrderDetailsInput> = /*#__PURE__*/ S.schema(
  $CreateConfirmOrderDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createConfirmOrderDetails: Op.Operation<
  CreateConfirmOrderDetailsInput,
  CreateConfirmOrderDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createConfirmOrderDetails",
  name: "messaging.createConfirmOrderDetails",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateConfirmOrderDetailsRequest, output: (): C.Shape => $CreateConfirmOrderDetailsResponse })

/** Input of `createConfirmServiceDetails`. */
export interface CreateConfirmServiceDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmServiceDetailsRequest
}

const $CreateConfirmServiceDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateConfirmServiceDetailsRequest
}))
export const CreateConfirmServiceDetailsInput: S.Codec<CreateConfirmServiceDetailsInput> = /*#__PURE__*/ S.schema(
  $CreateConfirmServiceDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createConfirmServiceDetails: Op.Operation<
  CreateConfirmServiceDetailsInput,
  CreateConfirmServiceDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createConfirmServiceDetails",
  name: "messaging.createConfirmServiceDetails",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): C.Shape => $CreateConfirmServiceDetailsRequest,
  output: (): C.Shape => $CreateConfirmServiceDetailsResponse
})

/** Input of `CreateWarranty`. */
export interface CreateWarrantyInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateWarrantyRequest
}

const $CreateWarrantyInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateWarrantyRequest
}))
export const CreateWarrantyInput: S.Codec<CreateWarrantyInput> = /*#__PURE__*/ S.schema($CreateWarrantyInput)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const CreateWarranty: Op.Operation<CreateWarrantyInput, CreateWarrantyResponse> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "CreateWarranty",
  name: "messaging.CreateWarranty",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/warranty",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateWarrantyRequest, output: (): C.Shape => $CreateWarrantyResponse })

/** Input of `GetAttributes`. */
export interface GetAttributesInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetAttributesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const GetAttributesInput: S.Codec<GetAttributesInput> = /*#__PURE__*/ S.schema($GetAttributesInput)

/**
 * `GET /messaging/v1/orders/{amazonOrderId}/attributes`
 *
 * - Rate: 1 request per second, burst 5
 */
export const GetAttributes: Op.Operation<GetAttributesInput, GetAttributesResponse> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "GetAttributes",
  name: "messaging.GetAttributes",
  method: "GET",
  path: "/messaging/v1/orders/{amazonOrderId}/attributes",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetAttributesResponse })

/** Input of `createDigitalAccessKey`. */
export interface CreateDigitalAccessKeyInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateDigitalAccessKeyRequest
}

const $CreateDigitalAccessKeyInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateDigitalAccessKeyRequest
}))
export const CreateDigitalAccessKeyInput: S.Codec<CreateDigitalAccessKeyInput> = /*#__PURE__*/ S.schema(
  $CreateDigitalAccessKeyInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createDigitalAccessKey: Op.Operation<
  CreateDigitalAccessKeyInput,
  CreateDigitalAccessKeyResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createDigitalAccessKey",
  name: "messaging.createDigitalAccessKey",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateDigitalAccessKeyRequest, output: (): C.Shape => $CreateDigitalAccessKeyResponse })

/** Input of `createUnexpectedProblem`. */
export interface CreateUnexpectedProblemInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateUnexpectedProblemRequest
}

const $CreateUnexpectedProblemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $CreateUnexpectedProblemRequest
}))
export const CreateUnexpectedProblemInput: S.Codec<CreateUnexpectedProblemInput> = /*#__PURE__*/ S.schema(
  $CreateUnexpectedProblemInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createUnexpectedProblem: Op.Operation<
  CreateUnexpectedProblemInput,
  CreateUnexpectedProblemResponse
> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "createUnexpectedProblem",
  name: "messaging.createUnexpectedProblem",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateUnexpectedProblemRequest, output: (): C.Shape => $CreateUnexpectedProblemResponse })

/** Input of `sendInvoice`. */
export interface SendInvoiceInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: InvoiceRequest
}

const $SendInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $InvoiceRequest
}))
export const SendInvoiceInput: S.Codec<SendInvoiceInput> = /*#__PURE__*/ S.schema($SendInvoiceInput)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const sendInvoice: Op.Operation<SendInvoiceInput, InvoiceResponse> = /*#__PURE__*/ Op.make({
  section: "Messaging",
  id: "sendInvoice",
  name: "messaging.sendInvoice",
  method: "POST",
  path: "/messaging/v1/orders/{amazonOrderId}/messages/invoice",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  accept: "application/hal+json",
  repeatable: false
}, { body: (): C.Shape => $InvoiceRequest, output: (): C.Shape => $InvoiceResponse })

/** The operations of Messaging as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getMessagingActionsForOrder: (
    input: GetMessagingActionsForOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetMessagingActionsForOrderResponse, SpApiError>
  readonly confirmCustomizationDetails: (
    input: ConfirmCustomizationDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<CreateConfirmCustomizationDetailsResponse, SpApiError>
  readonly createConfirmDeliveryDetails: (
    input: CreateConfirmDeliveryDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<CreateConfirmDeliveryDetailsResponse, SpApiError>
  readonly createLegalDisclosure: (
    input: CreateLegalDisclosureInput,
    options?: CallOptions
  ) => Effect.Effect<CreateLegalDisclosureResponse, SpApiError>
  readonly createConfirmOrderDetails: (
    input: CreateConfirmOrderDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<CreateConfirmOrderDetailsResponse, SpApiError>
  readonly createConfirmServiceDetails: (
    input: CreateConfirmServiceDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<CreateConfirmServiceDetailsResponse, SpApiError>
  readonly CreateWarranty: (
    input: CreateWarrantyInput,
    options?: CallOptions
  ) => Effect.Effect<CreateWarrantyResponse, SpApiError>
  readonly GetAttributes: (
    input: GetAttributesInput,
    options?: CallOptions
  ) => Effect.Effect<GetAttributesResponse, SpApiError>
  readonly createDigitalAccessKey: (
    input: CreateDigitalAccessKeyInput,
    options?: CallOptions
  ) => Effect.Effect<CreateDigitalAccessKeyResponse, SpApiError>
  readonly createUnexpectedProblem: (
    input: CreateUnexpectedProblemInput,
    options?: CallOptions
  ) => Effect.Effect<CreateUnexpectedProblemResponse, SpApiError>
  readonly sendInvoice: (input: SendInvoiceInput, options?: CallOptions) => Effect.Effect<InvoiceResponse, SpApiError>
}>()("effect-sp-api/apis/Messaging")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getMessagingActionsForOrder,
  confirmCustomizationDetails,
  createConfirmDeliveryDetails,
  createLegalDisclosure,
  createConfirmOrderDetails,
  createConfirmServiceDetails,
  CreateWarranty,
  GetAttributes,
  createDigitalAccessKey,
  createUnexpectedProblem,
  sendInvoice
}))

export interface Attachment {
  readonly uploadDestinationId: string
  readonly fileName: string
}

const $Attachment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uploadDestinationId: C.String,
  fileName: C.String
}))
export const Attachment: S.Codec<Attachment> = /*#__PURE__*/ S.schema($Attachment)

export interface LinkObject {
  readonly href: string
  readonly name?: string | undefined
}

const $LinkObject: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ href: C.String, name: C.optional(C.String) }))
export const LinkObject: S.Codec<LinkObject> = /*#__PURE__*/ S.schema($LinkObject)

export interface MessagingAction {
  readonly name: string
}

const $MessagingAction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String }))
export const MessagingAction: S.Codec<MessagingAction> = /*#__PURE__*/ S.schema($MessagingAction)

export interface Schema {
  readonly [name: string]: unknown
}

const $Schema: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const Schema: S.Codec<Schema> = /*#__PURE__*/ S.schema($Schema)

export interface GetMessagingActionsForOrderResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly actions: ReadonlyArray<LinkObject>
  } | undefined
  readonly _embedded?: {
    readonly actions: ReadonlyArray<GetMessagingActionResponse>
  } | undefined
  readonly errors?: ErrorList | undefined
}

const $GetMessagingActionsForOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  _links: C.optional(C.Struct({ self: $LinkObject, actions: C.Array($LinkObject) })),
  _embedded: C.optional(C.Struct({ actions: C.Array($GetMessagingActionResponse) })),
  errors: C.optional($ErrorList)
}))
export const GetMessagingActionsForOrderResponse: S.Codec<GetMessagingActionsForOrderResponse> = /*#__PURE__*/ S.schema(
  $GetMessagingActionsForOrderResponse
)

export interface GetMessagingActionResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly schema: LinkObject
  } | undefined
  readonly _embedded?: {
    readonly schema?: GetSchemaResponse | undefined
  } | undefined
  readonly payload?: MessagingAction | undefined
  readonly errors?: ErrorList | undefined
}

const $GetMessagingActionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  _links: C.optional(C.Struct({ self: $LinkObject, schema: $LinkObject })),
  _embedded: C.optional(C.Struct({ schema: C.optional($GetSchemaResponse) })),
  payload: C.optional($MessagingAction),
  errors: C.optional($ErrorList)
}))
export const GetMessagingActionResponse: S.Codec<GetMessagingActionResponse> = /*#__PURE__*/ S.schema(
  $GetMessagingActionResponse
)

export interface GetSchemaResponse {
  readonly _links?: {
    readonly self: LinkObject
  } | undefined
  readonly payload?: Schema | undefined
  readonly errors?: ErrorList | undefined
}

const $GetSchemaResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  _links: C.optional(C.Struct({ self: $LinkObject })),
  payload: C.optional($Schema),
  errors: C.optional($ErrorList)
}))
export const GetSchemaResponse: S.Codec<GetSchemaResponse> = /*#__PURE__*/ S.schema($GetSchemaResponse)

export interface InvoiceRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $InvoiceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attachments: C.optional(C.Array($Attachment))
}))
export const InvoiceRequest: S.Codec<InvoiceRequest> = /*#__PURE__*/ S.schema($InvoiceRequest)

export interface InvoiceResponse {
  readonly errors?: ErrorList | undefined
}

const $InvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const InvoiceResponse: S.Codec<InvoiceResponse> = /*#__PURE__*/ S.schema($InvoiceResponse)

export interface CreateConfirmCustomizationDetailsRequest {
  readonly text?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateConfirmCustomizationDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String),
  attachments: C.optional(C.Array($Attachment))
}))
export const CreateConfirmCustomizationDetailsRequest: S.Codec<CreateConfirmCustomizationDetailsRequest> = /*#__PURE__*/ S.schema(
  $CreateConfirmCustomizationDetailsRequest
)

export interface CreateConfirmCustomizationDetailsResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmCustomizationDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateConfirmCustomizationDetailsResponse: S.Codec<CreateConfirmCustomizationDetailsResponse> = /*#__PURE__*/ S.schema(
  $CreateConfirmCustomizationDetailsResponse
)

export interface CreateConfirmDeliveryDetailsRequest {
  readonly text?: string | undefined
}

const $CreateConfirmDeliveryDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String)
}))
export const CreateConfirmDeliveryDetailsRequest: S.Codec<CreateConfirmDeliveryDetailsRequest> = /*#__PURE__*/ S.schema(
  $CreateConfirmDeliveryDetailsRequest
)

export interface CreateConfirmDeliveryDetailsResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmDeliveryDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateConfirmDeliveryDetailsResponse: S.Codec<CreateConfirmDeliveryDetailsResponse> = /*#__PURE__*/ S.schema(
  $CreateConfirmDeliveryDetailsResponse
)

export interface CreateLegalDisclosureRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateLegalDisclosureRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attachments: C.optional(C.Array($Attachment))
}))
export const CreateLegalDisclosureRequest: S.Codec<CreateLegalDisclosureRequest> = /*#__PURE__*/ S.schema(
  $CreateLegalDisclosureRequest
)

export interface CreateLegalDisclosureResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateLegalDisclosureResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateLegalDisclosureResponse: S.Codec<CreateLegalDisclosureResponse> = /*#__PURE__*/ S.schema(
  $CreateLegalDisclosureResponse
)

export interface CreateConfirmOrderDetailsRequest {
  readonly text?: string | undefined
}

const $CreateConfirmOrderDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String)
}))
export const CreateConfirmOrderDetailsRequest: S.Codec<CreateConfirmOrderDetailsRequest> = /*#__PURE__*/ S.schema(
  $CreateConfirmOrderDetailsRequest
)

export interface CreateConfirmOrderDetailsResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmOrderDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateConfirmOrderDetailsResponse: S.Codec<CreateConfirmOrderDetailsResponse> = /*#__PURE__*/ S.schema(
  $CreateConfirmOrderDetailsResponse
)

export interface CreateConfirmServiceDetailsRequest {
  readonly text?: string | undefined
}

const $CreateConfirmServiceDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String)
}))
export const CreateConfirmServiceDetailsRequest: S.Codec<CreateConfirmServiceDetailsRequest> = /*#__PURE__*/ S.schema(
  $CreateConfirmServiceDetailsRequest
)

export interface CreateConfirmServiceDetailsResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmServiceDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateConfirmServiceDetailsResponse: S.Codec<CreateConfirmServiceDetailsResponse> = /*#__PURE__*/ S.schema(
  $CreateConfirmServiceDetailsResponse
)

export interface CreateWarrantyRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly coverageStartDate?: DateTimeInput | undefined
  readonly coverageEndDate?: DateTimeInput | undefined
}

const $CreateWarrantyRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attachments: C.optional(C.Array($Attachment)),
  coverageStartDate: C.optional(C.DateTimeInput),
  coverageEndDate: C.optional(C.DateTimeInput)
}))
export const CreateWarrantyRequest: S.Codec<CreateWarrantyRequest> = /*#__PURE__*/ S.schema($CreateWarrantyRequest)

export interface CreateWarrantyResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateWarrantyResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const CreateWarrantyResponse: S.Codec<CreateWarrantyResponse> = /*#__PURE__*/ S.schema($CreateWarrantyResponse)

export interface GetAttributesResponse {
  readonly buyer?: {
    readonly locale?: string | undefined
  } | undefined
  readonly errors?: ErrorList | undefined
}

const $GetAttributesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyer: C.optional(C.Struct({ locale: C.optional(C.String) })),
  errors: C.optional($ErrorList)
}))
export const GetAttributesResponse: S.Codec<GetAttributesResponse> = /*#__PURE__*/ S.schema($GetAttributesResponse)

export interface CreateDigitalAccessKeyRequest {
  readonly text?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateDigitalAccessKeyRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  text: C.optional(C.String),
  attachments: C.optional(C.Array($Attachment))
}))
export const CreateDigitalAccessKeyRequest: S.Codec<CreateDigitalAccessKeyRequest> = /*#__PURE__*/ S.schema(
  $CreateDigitalAccessKeyRequest
)

export interface CreateDigitalAccessKeyResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateDigitalAccessKeyResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateDigitalAccessKeyResponse: S.Codec<CreateDigitalAccessKeyResponse> = /*#__PURE__*/ S.schema(
  $CreateDigitalAccessKeyResponse
)

export interface CreateUnexpectedProblemRequest {
  readonly text?: string | undefined
}

const $CreateUnexpectedProblemRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ text: C.optional(C.String) }))
export const CreateUnexpectedProblemRequest: S.Codec<CreateUnexpectedProblemRequest> = /*#__PURE__*/ S.schema(
  $CreateUnexpectedProblemRequest
)

export interface CreateUnexpectedProblemResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateUnexpectedProblemResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateUnexpectedProblemResponse: S.Codec<CreateUnexpectedProblemResponse> = /*#__PURE__*/ S.schema(
  $CreateUnexpectedProblemResponse
)

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
