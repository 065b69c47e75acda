// AUTO-GENERATED from solicitations.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Solicitations v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getSolicitationActionsForOrder`. */
export interface GetSolicitationActionsForOrderInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const GetSolicitationActionsForOrderInput: S.Codec<GetSolicitationActionsForOrderInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String) })
  )

/**
 * `GET /solicitations/v1/orders/{amazonOrderId}`
 *
 * - Rate: 1 request per second, burst 5
 */
export const getSolicitationActionsForOrder: Op.Operation<
  GetSolicitationActionsForOrderInput,
  GetSolicitationActionsForOrderResponse
> = /*#__PURE__*/ Op.make({
  section: "Solicitations",
  id: "getSolicitationActionsForOrder",
  name: "solicitations.getSolicitationActionsForOrder",
  method: "GET",
  path: "/solicitations/v1/orders/{amazonOrderId}",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetSolicitationActionsForOrderResponse })

/** Input of `createProductReviewAndSellerFeedbackSolicitation`. */
export interface CreateProductReviewAndSellerFeedbackSolicitationInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const CreateProductReviewAndSellerFeedbackSolicitationInput: S.Codec<CreateProductReviewAndSellerFeedbackSolicitationInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ amazonOrderId: S.String, marketplaceIds: S.Array(S.String) })
  )

/**
 * `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createProductReviewAndSellerFeedbackSolicitation: Op.Operation<
  CreateProductReviewAndSellerFeedbackSolicitationInput,
  CreateProductReviewAndSellerFeedbackSolicitationResponse
> = /*#__PURE__*/ Op.make({
  section: "Solicitations",
  id: "createProductReviewAndSellerFeedbackSolicitation",
  name: "solicitations.createProductReviewAndSellerFeedbackSolicitation",
  method: "POST",
  path: "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback",
  parameters: {
    amazonOrderId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  accept: "application/hal+json",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => CreateProductReviewAndSellerFeedbackSolicitationResponse })

/** The operations of Solicitations as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getSolicitationActionsForOrder: (
    input: GetSolicitationActionsForOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetSolicitationActionsForOrderResponse, SpApiError>
  readonly createProductReviewAndSellerFeedbackSolicitation: (
    input: CreateProductReviewAndSellerFeedbackSolicitationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateProductReviewAndSellerFeedbackSolicitationResponse, SpApiError>
}>()("effect-sp-api/apis/Solicitations")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getSolicitationActionsForOrder,
  createProductReviewAndSellerFeedbackSolicitation
}))

export interface LinkObject {
  readonly href: string
  readonly name?: string | undefined
}

export const LinkObject: S.Codec<LinkObject> = /*#__PURE__*/ S.define(() => S.Struct({
  href: S.String,
  name: S.optional(S.String)
}))

export interface SolicitationsAction {
  readonly name: string
}

export const SolicitationsAction: S.Codec<SolicitationsAction> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String
}))

export interface Schema {
  readonly [name: string]: unknown
}

export const Schema: S.Codec<Schema> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export interface GetSolicitationActionsForOrderResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly actions: ReadonlyArray<LinkObject>
  } | undefined
  readonly _embedded?: {
    readonly actions: ReadonlyArray<GetSolicitationActionResponse>
  } | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSolicitationActionsForOrderResponse: S.Codec<GetSolicitationActionsForOrderResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      _links: S.optional(S.Struct({ self: LinkObject, actions: S.Array(LinkObject) })),
      _embedded: S.optional(S.Struct({ actions: S.Array(GetSolicitationActionResponse) })),
      errors: S.optional(ErrorList)
    })
  )

export interface GetSolicitationActionResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly schema: LinkObject
  } | undefined
  readonly _embedded?: {
    readonly schema?: GetSchemaResponse | undefined
  } | undefined
  readonly payload?: SolicitationsAction | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSolicitationActionResponse: S.Codec<GetSolicitationActionResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    _links: S.optional(S.Struct({ self: LinkObject, schema: LinkObject })),
    _embedded: S.optional(S.Struct({ schema: S.optional(GetSchemaResponse) })),
    payload: S.optional(SolicitationsAction),
    errors: S.optional(ErrorList)
  })
)

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

export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateProductReviewAndSellerFeedbackSolicitationResponse: S.Codec<CreateProductReviewAndSellerFeedbackSolicitationResponse> =
  /*#__PURE__*/ S.define(() =>
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
