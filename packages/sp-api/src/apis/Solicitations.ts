// AUTO-GENERATED from solicitations.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Solicitations v1. */
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

/** Input of `getSolicitationActionsForOrder`. */
export interface GetSolicitationActionsForOrderInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetSolicitationActionsForOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const GetSolicitationActionsForOrderInput: S.Codec<GetSolicitationActionsForOrderInput> = /*#__PURE__*/ S.schema(
  $GetSolicitationActionsForOrderInput
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
}, { output: (): C.Shape => $GetSolicitationActionsForOrderResponse })

/** Input of `createProductReviewAndSellerFeedbackSolicitation`. */
export interface CreateProductReviewAndSellerFeedbackSolicitationInput {
  readonly amazonOrderId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CreateProductReviewAndSellerFeedbackSolicitationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const CreateProductReviewAndSellerFeedbackSolicitationInput: S.Codec<CreateProductReviewAndSellerFeedbackSolicitationInput> = /*#__PURE__*/ S.schema(
  $CreateProductReviewAndSellerFeedbackSolicitationInput
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
}, { output: (): C.Shape => $CreateProductReviewAndSellerFeedbackSolicitationResponse })

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

const $LinkObject: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ href: C.String, name: C.optional(C.String) }))
export const LinkObject: S.Codec<LinkObject> = /*#__PURE__*/ S.schema($LinkObject)

export interface SolicitationsAction {
  readonly name: string
}

const $SolicitationsAction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String }))
export const SolicitationsAction: S.Codec<SolicitationsAction> = /*#__PURE__*/ S.schema($SolicitationsAction)

export interface Schema {
  readonly [name: string]: unknown
}

const $Schema: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const Schema: S.Codec<Schema> = /*#__PURE__*/ S.schema($Schema)

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

const $GetSolicitationActionsForOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  _links: C.optional(C.Struct({ self: $LinkObject, actions: C.Array($LinkObject) })),
  _embedded: C.optional(C.Struct({ actions: C.Array($GetSolicitationActionResponse) })),
  errors: C.optional($ErrorList)
}))
export const GetSolicitationActionsForOrderResponse: S.Codec<GetSolicitationActionsForOrderResponse> = /*#__PURE__*/ S.schema(
  $GetSolicitationActionsForOrderResponse
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

const $GetSolicitationActionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  _links: C.optional(C.Struct({ self: $LinkObject, schema: $LinkObject })),
  _embedded: C.optional(C.Struct({ schema: C.optional($GetSchemaResponse) })),
  payload: C.optional($SolicitationsAction),
  errors: C.optional($ErrorList)
}))
export const GetSolicitationActionResponse: S.Codec<GetSolicitationActionResponse> = /*#__PURE__*/ S.schema(
  $GetSolicitationActionResponse
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

export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateProductReviewAndSellerFeedbackSolicitationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CreateProductReviewAndSellerFeedbackSolicitationResponse: S.Codec<CreateProductReviewAndSellerFeedbackSolicitationResponse> = /*#__PURE__*/ S.schema(
  $CreateProductReviewAndSellerFeedbackSolicitationResponse
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
