// AUTO-GENERATED from messaging.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Messaging v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMessagingActionsForOrder`. */
export interface GetMessagingActionsForOrderInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const GetMessagingActionsForOrderInput: S.Codec<GetMessagingActionsForOrderInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String) })
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
}, { output: (): S.Built => GetMessagingActionsForOrderResponse })

/** Input of `confirmCustomizationDetails`. */
export interface ConfirmCustomizationDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmCustomizationDetailsRequest
}

export const ConfirmCustomizationDetailsInput: S.Codec<ConfirmCustomizationDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    amazonOrderId: S.String,
    marketplaceIds: S.Array(S.String),
    body: CreateConfirmCustomizationDetailsRequest
  })
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
  body: (): S.Built => CreateConfirmCustomizationDetailsRequest,
  output: (): S.Built => CreateConfirmCustomizationDetailsResponse
})

/** Input of `createConfirmDeliveryDetails`. */
export interface CreateConfirmDeliveryDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmDeliveryDetailsRequest
}

export const CreateConfirmDeliveryDetailsInput: S.Codec<CreateConfirmDeliveryDetailsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String), body: CreateConfirmDeliveryDetailsRequest })
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
  body: (): S.Built => CreateConfirmDeliveryDetailsRequest,
  output: (): S.Built => CreateConfirmDeliveryDetailsResponse
})

/** Input of `createLegalDisclosure`. */
export interface CreateLegalDisclosureInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateLegalDisclosureRequest
}

export const CreateLegalDisclosureInput: S.Codec<CreateLegalDisclosureInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceIds: S.Array(S.String),
  body: CreateLegalDisclosureRequest
}))

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
}, { body: (): S.Built => CreateLegalDisclosureRequest, output: (): S.Built => CreateLegalDisclosureResponse })

/** Input of `createConfirmOrderDetails`. */
export interface CreateConfirmOrderDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmOrderDetailsRequest
}

export const CreateConfirmOrderDetailsInput: S.Codec<CreateConfirmOrderDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String), body: CreateConfirmOrderDetailsRequest })
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
}, { body: (): S.Built => CreateConfirmOrderDetailsRequest, output: (): S.Built => CreateConfirmOrderDetailsResponse })

/** Input of `createConfirmServiceDetails`. */
export interface CreateConfirmServiceDetailsInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmServiceDetailsRequest
}

export const CreateConfirmServiceDetailsInput: S.Codec<CreateConfirmServiceDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String), body: CreateConfirmServiceDetailsRequest })
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
  body: (): S.Built => CreateConfirmServiceDetailsRequest,
  output: (): S.Built => CreateConfirmServiceDetailsResponse
})

/** Input of `CreateWarranty`. */
export interface CreateWarrantyInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateWarrantyRequest
}

export const CreateWarrantyInput: S.Codec<CreateWarrantyInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceIds: S.Array(S.String),
  body: CreateWarrantyRequest
}))

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
}, { body: (): S.Built => CreateWarrantyRequest, output: (): S.Built => CreateWarrantyResponse })

/** Input of `GetAttributes`. */
export interface GetAttributesInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const GetAttributesInput: S.Codec<GetAttributesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceIds: S.Array(S.String)
}))

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
}, { output: (): S.Built => GetAttributesResponse })

/** Input of `createDigitalAccessKey`. */
export interface CreateDigitalAccessKeyInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateDigitalAccessKeyRequest
}

export const CreateDigitalAccessKeyInput: S.Codec<CreateDigitalAccessKeyInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceIds: S.Array(S.String),
  body: CreateDigitalAccessKeyRequest
}))

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
}, { body: (): S.Built => CreateDigitalAccessKeyRequest, output: (): S.Built => CreateDigitalAccessKeyResponse })

/** Input of `createUnexpectedProblem`. */
export interface CreateUnexpectedProblemInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateUnexpectedProblemRequest
}

export const CreateUnexpectedProblemInput: S.Codec<CreateUnexpectedProblemInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String), body: CreateUnexpectedProblemRequest })
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
}, { body: (): S.Built => CreateUnexpectedProblemRequest, output: (): S.Built => CreateUnexpectedProblemResponse })

/** Input of `sendInvoice`. */
export interface SendInvoiceInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: InvoiceRequest
}

export const SendInvoiceInput: S.Codec<SendInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceIds: S.Array(S.String),
  body: InvoiceRequest
}))

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
}, { body: (): S.Built => InvoiceRequest, output: (): S.Built => InvoiceResponse })

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

export const Attachment: S.Codec<Attachment> = /*#__PURE__*/ S.define(() => S.Struct({
  uploadDestinationId: S.String,
  fileName: S.String
}))

export interface LinkObject {
  readonly href: string
  readonly name?: string | undefined
}

export const LinkObject: S.Codec<LinkObject> = /*#__PURE__*/ S.define(() => S.Struct({
  href: S.String,
  name: S.optional(S.String)
}))

export interface MessagingAction {
  readonly name: string
}

export const MessagingAction: S.Codec<MessagingAction> = /*#__PURE__*/ S.define(() => S.Struct({ name: S.String }))

export interface Schema {
  readonly [name: string]: unknown
}

export const Schema: S.Codec<Schema> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

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

export const GetMessagingActionsForOrderResponse: S.Codec<GetMessagingActionsForOrderResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      _links: S.optional(S.Struct({ self: LinkObject, actions: S.Array(LinkObject) })),
      _embedded: S.optional(S.Struct({ actions: S.Array(GetMessagingActionResponse) })),
      errors: S.optional(ErrorList)
    })
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

export const GetMessagingActionResponse: S.Codec<GetMessagingActionResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  _links: S.optional(S.Struct({ self: LinkObject, schema: LinkObject })),
  _embedded: S.optional(S.Struct({ schema: S.optional(GetSchemaResponse) })),
  payload: S.optional(MessagingAction),
  errors: S.optional(ErrorList)
}))

export interface GetSchemaResponse {
  readonly _links?: {
    readonly self: LinkObject
  } | undefined
  readonly payload?: Schema | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSchemaResponse: S.Codec<GetSchemaResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  _links: S.optional(S.Struct({ self: LinkObject })),
  payload: S.optional(Schema),
  errors: S.optional(ErrorList)
}))

export interface InvoiceRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

export const InvoiceRequest: S.Codec<InvoiceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  attachments: S.optional(S.Array(Attachment))
}))

export interface InvoiceResponse {
  readonly errors?: ErrorList | undefined
}

export const InvoiceResponse: S.Codec<InvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface CreateConfirmCustomizationDetailsRequest {
  readonly text?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

export const CreateConfirmCustomizationDetailsRequest: S.Codec<CreateConfirmCustomizationDetailsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ text: S.optional(S.String), attachments: S.optional(S.Array(Attachment)) })
  )

export interface CreateConfirmCustomizationDetailsResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateConfirmCustomizationDetailsResponse: S.Codec<CreateConfirmCustomizationDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface CreateConfirmDeliveryDetailsRequest {
  readonly text?: string | undefined
}

export const CreateConfirmDeliveryDetailsRequest: S.Codec<CreateConfirmDeliveryDetailsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ text: S.optional(S.String) })
  )

export interface CreateConfirmDeliveryDetailsResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateConfirmDeliveryDetailsResponse: S.Codec<CreateConfirmDeliveryDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface CreateLegalDisclosureRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

export const CreateLegalDisclosureRequest: S.Codec<CreateLegalDisclosureRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ attachments: S.optional(S.Array(Attachment)) })
)

export interface CreateLegalDisclosureResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateLegalDisclosureResponse: S.Codec<CreateLegalDisclosureResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface CreateConfirmOrderDetailsRequest {
  readonly text?: string | undefined
}

export const CreateConfirmOrderDetailsRequest: S.Codec<CreateConfirmOrderDetailsRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ text: S.optional(S.String) })
)

export interface CreateConfirmOrderDetailsResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateConfirmOrderDetailsResponse: S.Codec<CreateConfirmOrderDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface CreateConfirmServiceDetailsRequest {
  readonly text?: string | undefined
}

export const CreateConfirmServiceDetailsRequest: S.Codec<CreateConfirmServiceDetailsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ text: S.optional(S.String) })
  )

export interface CreateConfirmServiceDetailsResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateConfirmServiceDetailsResponse: S.Codec<CreateConfirmServiceDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface CreateWarrantyRequest {
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly coverageStartDate?: DateTimeInput | undefined
  readonly coverageEndDate?: DateTimeInput | undefined
}

export const CreateWarrantyRequest: S.Codec<CreateWarrantyRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  attachments: S.optional(S.Array(Attachment)),
  coverageStartDate: S.optional(S.DateTimeInput),
  coverageEndDate: S.optional(S.DateTimeInput)
}))

export interface CreateWarrantyResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateWarrantyResponse: S.Codec<CreateWarrantyResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface GetAttributesResponse {
  readonly buyer?: {
    readonly locale?: string | undefined
  } | undefined
  readonly errors?: ErrorList | undefined
}

export const GetAttributesResponse: S.Codec<GetAttributesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  buyer: S.optional(S.Struct({ locale: S.optional(S.String) })),
  errors: S.optional(ErrorList)
}))

export interface CreateDigitalAccessKeyRequest {
  readonly text?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

export const CreateDigitalAccessKeyRequest: S.Codec<CreateDigitalAccessKeyRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ text: S.optional(S.String), attachments: S.optional(S.Array(Attachment)) })
)

export interface CreateDigitalAccessKeyResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateDigitalAccessKeyResponse: S.Codec<CreateDigitalAccessKeyResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface CreateUnexpectedProblemRequest {
  readonly text?: string | undefined
}

export const CreateUnexpectedProblemRequest: S.Codec<CreateUnexpectedProblemRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ text: S.optional(S.String) })
)

export interface CreateUnexpectedProblemResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateUnexpectedProblemResponse: S.Codec<CreateUnexpectedProblemResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

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
