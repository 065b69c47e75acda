// AUTO-GENERATED from messaging.json by packages/codegen. Do not edit.
/** Messaging v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getMessagingActionsForOrder`. */
export interface GetMessagingActionsForOrderInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetMessagingActionsForOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const GetMessagingActionsForOrderInput: Schemas.Codec<GetMessagingActionsForOrderInput> = Schemas.make(
  $GetMessagingActionsForOrderInput
)

/**
 * `GET /messaging/v1/orders/{amazonOrderId}`
 *
 * - Rate: 1 request per second, burst 5
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getmessagingactionsfororder
 */
export const getMessagingActionsForOrder: Op.Operation<
  GetMessagingActionsForOrderInput,
  GetMessagingActionsForOrderResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetMessagingActionsForOrderResponse })

/** Input of `confirmCustomizationDetails`. */
export interface ConfirmCustomizationDetailsInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmCustomizationDetailsRequest
}

const $ConfirmCustomizationDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateConfirmCustomizationDetailsRequest
}))
export const ConfirmCustomizationDetailsInput: Schemas.Codec<ConfirmCustomizationDetailsInput> = Schemas.make(
  $ConfirmCustomizationDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmcustomizationdetails
 */
export const confirmCustomizationDetails: Op.Operation<
  ConfirmCustomizationDetailsInput,
  CreateConfirmCustomizationDetailsResponse
> = Op.make({
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
  body: (): Shape.Shape => $CreateConfirmCustomizationDetailsRequest,
  output: (): Shape.Shape => $CreateConfirmCustomizationDetailsResponse
})

/** Input of `createConfirmDeliveryDetails`. */
export interface CreateConfirmDeliveryDetailsInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmDeliveryDetailsRequest
}

const $CreateConfirmDeliveryDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateConfirmDeliveryDetailsRequest
}))
export const CreateConfirmDeliveryDetailsInput: Schemas.Codec<CreateConfirmDeliveryDetailsInput> = Schemas.make(
  $CreateConfirmDeliveryDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmdeliverydetails
 */
export const createConfirmDeliveryDetails: Op.Operation<
  CreateConfirmDeliveryDetailsInput,
  CreateConfirmDeliveryDetailsResponse
> = Op.make({
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
  body: (): Shape.Shape => $CreateConfirmDeliveryDetailsRequest,
  output: (): Shape.Shape => $CreateConfirmDeliveryDetailsResponse
})

/** Input of `createLegalDisclosure`. */
export interface CreateLegalDisclosureInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateLegalDisclosureRequest
}

const $CreateLegalDisclosureInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateLegalDisclosureRequest
}))
export const CreateLegalDisclosureInput: Schemas.Codec<CreateLegalDisclosureInput> = Schemas.make(
  $CreateLegalDisclosureInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createlegaldisclosure
 */
export const createLegalDisclosure: Op.Operation<CreateLegalDisclosureInput, CreateLegalDisclosureResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateLegalDisclosureRequest, output: (): Shape.Shape => $CreateLegalDisclosureResponse })

/** Input of `createConfirmOrderDetails`. */
export interface CreateConfirmOrderDetailsInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmOrderDetailsRequest
}

const $CreateConfirmOrderDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateConfirmOrderDetailsRequest
}))
export const CreateConfirmOrderDetailsInput: Schemas.Codec<CreateConfirmOrderDetailsInput> = Schemas.make(
  $CreateConfirmOrderDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmorderdetails
 */
export const createConfirmOrderDetails: Op.Operation<
  CreateConfirmOrderDetailsInput,
  CreateConfirmOrderDetailsResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateConfirmOrderDetailsRequest,
  output: (): Shape.Shape => $CreateConfirmOrderDetailsResponse
})

/** Input of `createConfirmServiceDetails`. */
export interface CreateConfirmServiceDetailsInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateConfirmServiceDetailsRequest
}

const $CreateConfirmServiceDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateConfirmServiceDetailsRequest
}))
export const CreateConfirmServiceDetailsInput: Schemas.Codec<CreateConfirmServiceDetailsInput> = Schemas.make(
  $CreateConfirmServiceDetailsInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmservicedetails
 */
export const createConfirmServiceDetails: Op.Operation<
  CreateConfirmServiceDetailsInput,
  CreateConfirmServiceDetailsResponse
> = Op.make({
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
  body: (): Shape.Shape => $CreateConfirmServiceDetailsRequest,
  output: (): Shape.Shape => $CreateConfirmServiceDetailsResponse
})

/** Input of `CreateWarranty`. */
export interface CreateWarrantyInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateWarrantyRequest
}

const $CreateWarrantyInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateWarrantyRequest
}))
export const CreateWarrantyInput: Schemas.Codec<CreateWarrantyInput> = Schemas.make($CreateWarrantyInput)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createwarranty
 */
export const CreateWarranty: Op.Operation<CreateWarrantyInput, CreateWarrantyResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateWarrantyRequest, output: (): Shape.Shape => $CreateWarrantyResponse })

/** Input of `GetAttributes`. */
export interface GetAttributesInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetAttributesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const GetAttributesInput: Schemas.Codec<GetAttributesInput> = Schemas.make($GetAttributesInput)

/**
 * `GET /messaging/v1/orders/{amazonOrderId}/attributes`
 *
 * - Rate: 1 request per second, burst 5
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getattributes
 */
export const GetAttributes: Op.Operation<GetAttributesInput, GetAttributesResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetAttributesResponse })

/** Input of `createDigitalAccessKey`. */
export interface CreateDigitalAccessKeyInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateDigitalAccessKeyRequest
}

const $CreateDigitalAccessKeyInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateDigitalAccessKeyRequest
}))
export const CreateDigitalAccessKeyInput: Schemas.Codec<CreateDigitalAccessKeyInput> = Schemas.make(
  $CreateDigitalAccessKeyInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createdigitalaccesskey
 */
export const createDigitalAccessKey: Op.Operation<
  CreateDigitalAccessKeyInput,
  CreateDigitalAccessKeyResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateDigitalAccessKeyRequest,
  output: (): Shape.Shape => $CreateDigitalAccessKeyResponse
})

/** Input of `createUnexpectedProblem`. */
export interface CreateUnexpectedProblemInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateUnexpectedProblemRequest
}

const $CreateUnexpectedProblemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateUnexpectedProblemRequest
}))
export const CreateUnexpectedProblemInput: Schemas.Codec<CreateUnexpectedProblemInput> = Schemas.make(
  $CreateUnexpectedProblemInput
)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createunexpectedproblem
 */
export const createUnexpectedProblem: Op.Operation<
  CreateUnexpectedProblemInput,
  CreateUnexpectedProblemResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateUnexpectedProblemRequest,
  output: (): Shape.Shape => $CreateUnexpectedProblemResponse
})

/** Input of `sendInvoice`. */
export interface SendInvoiceInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: InvoiceRequest
}

const $SendInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $InvoiceRequest
}))
export const SendInvoiceInput: Schemas.Codec<SendInvoiceInput> = Schemas.make($SendInvoiceInput)

/**
 * `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
 *
 * - Rate: 1 request per second, burst 5 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/sendinvoice
 */
export const sendInvoice: Op.Operation<SendInvoiceInput, InvoiceResponse> = Op.make({
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
  rate: 1,
  burst: 5,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $InvoiceRequest, output: (): Shape.Shape => $InvoiceResponse })

/** The operations of Messaging as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/Messaging") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** From `createUploadDestinationForResource` of `Uploads_2020_11_01`. */
  readonly uploadDestinationId: string
  readonly fileName: string
}

const $Attachment: Shape.Shape = Shape.define(() => Shape.Struct({
  uploadDestinationId: Shape.String,
  fileName: Shape.String
}))
export const Attachment: Schemas.Codec<Attachment> = Schemas.make($Attachment)

export interface LinkObject {
  readonly href: string
  readonly name?: string | undefined
}

const $LinkObject: Shape.Shape = Shape.define(() => Shape.Struct({
  href: Shape.String,
  name: Shape.optional(Shape.String)
}))
export const LinkObject: Schemas.Codec<LinkObject> = Schemas.make($LinkObject)

export interface MessagingAction {
  readonly name: string
}

const $MessagingAction: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String }))
export const MessagingAction: Schemas.Codec<MessagingAction> = Schemas.make($MessagingAction)

export interface Schema {
  readonly [name: string]: unknown
}

const $Schema: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const Schema: Schemas.Codec<Schema> = Schemas.make($Schema)

export interface GetMessagingActionsForOrderResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly actions: ReadonlyArray<LinkObject>
  } | undefined
  readonly _embedded?: {
    readonly actions: ReadonlyArray<GetMessagingActionResponse>
  } | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetMessagingActionsForOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  _links: Shape.optional(Shape.Struct({ self: $LinkObject, actions: Shape.Array($LinkObject) })),
  _embedded: Shape.optional(Shape.Struct({ actions: Shape.Array($GetMessagingActionResponse) })),
  errors: Shape.optional($ErrorList)
}))
export const GetMessagingActionsForOrderResponse: Schemas.Codec<GetMessagingActionsForOrderResponse> = Schemas.make(
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
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetMessagingActionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  _links: Shape.optional(Shape.Struct({ self: $LinkObject, schema: $LinkObject })),
  _embedded: Shape.optional(Shape.Struct({ schema: Shape.optional($GetSchemaResponse) })),
  payload: Shape.optional($MessagingAction),
  errors: Shape.optional($ErrorList)
}))
export const GetMessagingActionResponse: Schemas.Codec<GetMessagingActionResponse> = Schemas.make(
  $GetMessagingActionResponse
)

export interface GetSchemaResponse {
  readonly _links?: {
    readonly self: LinkObject
  } | undefined
  readonly payload?: Schema | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSchemaResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  _links: Shape.optional(Shape.Struct({ self: $LinkObject })),
  payload: Shape.optional($Schema),
  errors: Shape.optional($ErrorList)
}))
export const GetSchemaResponse: Schemas.Codec<GetSchemaResponse> = Schemas.make($GetSchemaResponse)

export interface InvoiceRequest {
  /** 1 to 5 items. */
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $InvoiceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  attachments: Shape.optional(Shape.Array($Attachment, 5))
}))
export const InvoiceRequest: Schemas.Codec<InvoiceRequest> = Schemas.make($InvoiceRequest)

export interface InvoiceResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $InvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const InvoiceResponse: Schemas.Codec<InvoiceResponse> = Schemas.make($InvoiceResponse)

export interface CreateConfirmCustomizationDetailsRequest {
  /** 1 to 800 characters. */
  readonly text?: string | undefined
  /** At most 5 items. */
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateConfirmCustomizationDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String),
  attachments: Shape.optional(Shape.Array($Attachment, 5))
}))
export const CreateConfirmCustomizationDetailsRequest: Schemas.Codec<CreateConfirmCustomizationDetailsRequest> = Schemas.make(
  $CreateConfirmCustomizationDetailsRequest
)

export interface CreateConfirmCustomizationDetailsResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmCustomizationDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateConfirmCustomizationDetailsResponse: Schemas.Codec<CreateConfirmCustomizationDetailsResponse> = Schemas.make(
  $CreateConfirmCustomizationDetailsResponse
)

export interface CreateConfirmDeliveryDetailsRequest {
  /** 1 to 2,000 characters. */
  readonly text?: string | undefined
}

const $CreateConfirmDeliveryDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String)
}))
export const CreateConfirmDeliveryDetailsRequest: Schemas.Codec<CreateConfirmDeliveryDetailsRequest> = Schemas.make(
  $CreateConfirmDeliveryDetailsRequest
)

export interface CreateConfirmDeliveryDetailsResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmDeliveryDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateConfirmDeliveryDetailsResponse: Schemas.Codec<CreateConfirmDeliveryDetailsResponse> = Schemas.make(
  $CreateConfirmDeliveryDetailsResponse
)

export interface CreateLegalDisclosureRequest {
  /** At most 5 items. */
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateLegalDisclosureRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  attachments: Shape.optional(Shape.Array($Attachment, 5))
}))
export const CreateLegalDisclosureRequest: Schemas.Codec<CreateLegalDisclosureRequest> = Schemas.make(
  $CreateLegalDisclosureRequest
)

export interface CreateLegalDisclosureResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateLegalDisclosureResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateLegalDisclosureResponse: Schemas.Codec<CreateLegalDisclosureResponse> = Schemas.make(
  $CreateLegalDisclosureResponse
)

export interface CreateConfirmOrderDetailsRequest {
  /** 1 to 2,000 characters. */
  readonly text?: string | undefined
}

const $CreateConfirmOrderDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String)
}))
export const CreateConfirmOrderDetailsRequest: Schemas.Codec<CreateConfirmOrderDetailsRequest> = Schemas.make(
  $CreateConfirmOrderDetailsRequest
)

export interface CreateConfirmOrderDetailsResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmOrderDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateConfirmOrderDetailsResponse: Schemas.Codec<CreateConfirmOrderDetailsResponse> = Schemas.make(
  $CreateConfirmOrderDetailsResponse
)

export interface CreateConfirmServiceDetailsRequest {
  /** 1 to 2,000 characters. */
  readonly text?: string | undefined
}

const $CreateConfirmServiceDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String)
}))
export const CreateConfirmServiceDetailsRequest: Schemas.Codec<CreateConfirmServiceDetailsRequest> = Schemas.make(
  $CreateConfirmServiceDetailsRequest
)

export interface CreateConfirmServiceDetailsResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateConfirmServiceDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateConfirmServiceDetailsResponse: Schemas.Codec<CreateConfirmServiceDetailsResponse> = Schemas.make(
  $CreateConfirmServiceDetailsResponse
)

export interface CreateWarrantyRequest {
  /** 1 to 5 items. */
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  /** ISO 8601. */
  readonly coverageStartDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly coverageEndDate?: DateTimeInput | undefined
}

const $CreateWarrantyRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  attachments: Shape.optional(Shape.Array($Attachment, 5)),
  coverageStartDate: Shape.optional(Shape.DateTimeInput),
  coverageEndDate: Shape.optional(Shape.DateTimeInput)
}))
export const CreateWarrantyRequest: Schemas.Codec<CreateWarrantyRequest> = Schemas.make($CreateWarrantyRequest)

export interface CreateWarrantyResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateWarrantyResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const CreateWarrantyResponse: Schemas.Codec<CreateWarrantyResponse> = Schemas.make($CreateWarrantyResponse)

export interface GetAttributesResponse {
  readonly buyer?: {
    readonly locale?: string | undefined
  } | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetAttributesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  buyer: Shape.optional(Shape.Struct({ locale: Shape.optional(Shape.String) })),
  errors: Shape.optional($ErrorList)
}))
export const GetAttributesResponse: Schemas.Codec<GetAttributesResponse> = Schemas.make($GetAttributesResponse)

export interface CreateDigitalAccessKeyRequest {
  /** 1 to 400 characters. */
  readonly text?: string | undefined
  /** At most 5 items. */
  readonly attachments?: ReadonlyArray<Attachment> | undefined
}

const $CreateDigitalAccessKeyRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String),
  attachments: Shape.optional(Shape.Array($Attachment, 5))
}))
export const CreateDigitalAccessKeyRequest: Schemas.Codec<CreateDigitalAccessKeyRequest> = Schemas.make(
  $CreateDigitalAccessKeyRequest
)

export interface CreateDigitalAccessKeyResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateDigitalAccessKeyResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateDigitalAccessKeyResponse: Schemas.Codec<CreateDigitalAccessKeyResponse> = Schemas.make(
  $CreateDigitalAccessKeyResponse
)

export interface CreateUnexpectedProblemRequest {
  /** 1 to 2,000 characters. */
  readonly text?: string | undefined
}

const $CreateUnexpectedProblemRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  text: Shape.optional(Shape.String)
}))
export const CreateUnexpectedProblemRequest: Schemas.Codec<CreateUnexpectedProblemRequest> = Schemas.make(
  $CreateUnexpectedProblemRequest
)

export interface CreateUnexpectedProblemResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateUnexpectedProblemResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateUnexpectedProblemResponse: Schemas.Codec<CreateUnexpectedProblemResponse> = Schemas.make(
  $CreateUnexpectedProblemResponse
)

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
