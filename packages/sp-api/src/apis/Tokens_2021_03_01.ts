// AUTO-GENERATED from tokens_2021-03-01.json by packages/codegen. Do not edit.
/** Tokens 2021-03-01. */
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

/** Input of `createRestrictedDataToken`. */
export interface CreateRestrictedDataTokenInput {
  readonly body: CreateRestrictedDataTokenRequest
}

const $CreateRestrictedDataTokenInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateRestrictedDataTokenRequest
}))
export const CreateRestrictedDataTokenInput: Schemas.Codec<CreateRestrictedDataTokenInput> = Schemas.make(
  $CreateRestrictedDataTokenInput
)

/**
 * `POST /tokens/2021-03-01/restrictedDataToken`
 *
 * - Rate: 1 request per second, burst 10
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken
 */
export const createRestrictedDataToken: Op.Operation<
  CreateRestrictedDataTokenInput,
  CreateRestrictedDataTokenResponse
> = Op.make({
  section: "Tokens_2021_03_01",
  id: "createRestrictedDataToken",
  name: "tokens_2021-03-01.createRestrictedDataToken",
  method: "POST",
  path: "/tokens/2021-03-01/restrictedDataToken",
  body: "required",
  rate: 1,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): Shape.Shape => $CreateRestrictedDataTokenRequest,
  output: (): Shape.Shape => $CreateRestrictedDataTokenResponse
})

/** The operations of Tokens as one service. */
export class Service extends Context.Service<Service, {
  readonly createRestrictedDataToken: (
    input: CreateRestrictedDataTokenInput,
    options?: CallOptions
  ) => Effect.Effect<CreateRestrictedDataTokenResponse, SpApiError>
}>()("effect-sp-api/apis/Tokens_2021_03_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createRestrictedDataToken
}))

export interface CreateRestrictedDataTokenRequest {
  readonly targetApplication?: string | undefined
  /** At most 50 items. */
  readonly restrictedResources: ReadonlyArray<RestrictedResource>
}

const $CreateRestrictedDataTokenRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  targetApplication: Shape.optional(Shape.String),
  restrictedResources: Shape.Array($RestrictedResource, 50)
}))
export const CreateRestrictedDataTokenRequest: Schemas.Codec<CreateRestrictedDataTokenRequest> = Schemas.make(
  $CreateRestrictedDataTokenRequest
)

export interface RestrictedResource {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | (string & {})
  readonly path: string
  readonly dataElements?: ReadonlyArray<"buyerInfo" | "shippingAddress" | "buyerTaxInformation" | (string & {})> | undefined
}

const $RestrictedResource: Shape.Shape = Shape.define(() => Shape.Struct({
  method: Shape.String,
  path: Shape.String,
  dataElements: Shape.optional(Shape.Array(Shape.String))
}))
export const RestrictedResource: Schemas.Codec<RestrictedResource> = Schemas.make($RestrictedResource)

export interface CreateRestrictedDataTokenResponse {
  readonly restrictedDataToken?: string | undefined
  /** In seconds. A whole number. */
  readonly expiresIn?: number | undefined
}

const $CreateRestrictedDataTokenResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  restrictedDataToken: Shape.optional(Shape.String),
  expiresIn: Shape.optional(Shape.Number)
}))
export const CreateRestrictedDataTokenResponse: Schemas.Codec<CreateRestrictedDataTokenResponse> = Schemas.make(
  $CreateRestrictedDataTokenResponse
)

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ReadonlyArray<Error> | undefined
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional(Shape.Array($Error)) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)
