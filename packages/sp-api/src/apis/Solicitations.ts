// AUTO-GENERATED from solicitations.json by packages/codegen. Do not edit.
/** Solicitations v1. */
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

/** Input of `getSolicitationActionsForOrder`. */
export interface GetSolicitationActionsForOrderInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetSolicitationActionsForOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const GetSolicitationActionsForOrderInput: Schemas.Codec<GetSolicitationActionsForOrderInput> = Schemas.make(
  $GetSolicitationActionsForOrderInput
)

/**
 * `GET /solicitations/v1/orders/{amazonOrderId}`
 *
 * - Rate: 1 request per second, burst 5
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsolicitationactionsfororder
 */
export const getSolicitationActionsForOrder: Op.Operation<
  GetSolicitationActionsForOrderInput,
  GetSolicitationActionsForOrderResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetSolicitationActionsForOrderResponse })

/** Input of `createProductReviewAndSellerFeedbackSolicitation`. */
export interface CreateProductReviewAndSellerFeedbackSolicitationInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CreateProductReviewAndSellerFeedbackSolicitationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const CreateProductReviewAndSellerFeedbackSolicitationInput: Schemas.Codec<CreateProductReviewAndSellerFeedbackSolicitationInput> = Schemas.make(
  $CreateProductReviewAndSellerFeedbackSolicitationInput
)

/**
 * `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createproductreviewandsellerfeedbacksolicitation
 */
export const createProductReviewAndSellerFeedbackSolicitation: Op.Operation<
  CreateProductReviewAndSellerFeedbackSolicitationInput,
  CreateProductReviewAndSellerFeedbackSolicitationResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $CreateProductReviewAndSellerFeedbackSolicitationResponse })

/** The operations of Solicitations as one service. */
export class Service extends Context.Service<Service, {
  readonly getSolicitationActionsForOrder: (
    input: GetSolicitationActionsForOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetSolicitationActionsForOrderResponse, SpApiError>
  readonly createProductReviewAndSellerFeedbackSolicitation: (
    input: CreateProductReviewAndSellerFeedbackSolicitationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateProductReviewAndSellerFeedbackSolicitationResponse, SpApiError>
}>()("effect-sp-api/apis/Solicitations") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getSolicitationActionsForOrder,
  createProductReviewAndSellerFeedbackSolicitation
}))

export interface LinkObject {
  readonly href: string
  readonly name?: string | undefined
}

const $LinkObject: Shape.Shape = Shape.define(() => Shape.Struct({
  href: Shape.String,
  name: Shape.optional(Shape.String)
}))
export const LinkObject: Schemas.Codec<LinkObject> = Schemas.make($LinkObject)

export interface SolicitationsAction {
  readonly name: string
}

const $SolicitationsAction: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String }))
export const SolicitationsAction: Schemas.Codec<SolicitationsAction> = Schemas.make($SolicitationsAction)

export interface Schema {
  readonly [name: string]: unknown
}

const $Schema: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const Schema: Schemas.Codec<Schema> = Schemas.make($Schema)

export interface GetSolicitationActionsForOrderResponse {
  readonly _links?: {
    readonly self: LinkObject
    readonly actions: ReadonlyArray<LinkObject>
  } | undefined
  readonly _embedded?: {
    readonly actions: ReadonlyArray<GetSolicitationActionResponse>
  } | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSolicitationActionsForOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  _links: Shape.optional(Shape.Struct({ self: $LinkObject, actions: Shape.Array($LinkObject) })),
  _embedded: Shape.optional(Shape.Struct({ actions: Shape.Array($GetSolicitationActionResponse) })),
  errors: Shape.optional($ErrorList)
}))
export const GetSolicitationActionsForOrderResponse: Schemas.Codec<GetSolicitationActionsForOrderResponse> = Schemas.make(
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
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSolicitationActionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  _links: Shape.optional(Shape.Struct({ self: $LinkObject, schema: $LinkObject })),
  _embedded: Shape.optional(Shape.Struct({ schema: Shape.optional($GetSchemaResponse) })),
  payload: Shape.optional($SolicitationsAction),
  errors: Shape.optional($ErrorList)
}))
export const GetSolicitationActionResponse: Schemas.Codec<GetSolicitationActionResponse> = Schemas.make(
  $GetSolicitationActionResponse
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

export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateProductReviewAndSellerFeedbackSolicitationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateProductReviewAndSellerFeedbackSolicitationResponse: Schemas.Codec<CreateProductReviewAndSellerFeedbackSolicitationResponse> = Schemas.make(
  $CreateProductReviewAndSellerFeedbackSolicitationResponse
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
