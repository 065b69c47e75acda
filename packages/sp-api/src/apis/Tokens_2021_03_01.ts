// AUTO-GENERATED from tokens_2021-03-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Tokens 2021-03-01. */
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

/** Input of `createRestrictedDataToken`. */
export interface CreateRestrictedDataTokenInput {
  readonly body: CreateRestrictedDataTokenRequest
}

const $CreateRestrictedDataTokenInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateRestrictedDataTokenRequest
}))
export const CreateRestrictedDataTokenInput: S.Codec<CreateRestrictedDataTokenInput> = /*#__PURE__*/ S.schema(
  $CreateRestrictedDataTokenInput
)

/**
 * `POST /tokens/2021-03-01/restrictedDataToken`
 *
 * - Rate: 1 request per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const createRestrictedDataToken: Op.Operation<
  CreateRestrictedDataTokenInput,
  CreateRestrictedDataTokenResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateRestrictedDataTokenRequest, output: (): C.Shape => $CreateRestrictedDataTokenResponse })

/** The operations of Tokens as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly createRestrictedDataToken: (
    input: CreateRestrictedDataTokenInput,
    options?: CallOptions
  ) => Effect.Effect<CreateRestrictedDataTokenResponse, SpApiError>
}>()("effect-sp-api/apis/Tokens_2021_03_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  createRestrictedDataToken
}))

export interface CreateRestrictedDataTokenRequest {
  readonly targetApplication?: string | undefined
  readonly restrictedResources: ReadonlyArray<RestrictedResource>
}

const $CreateRestrictedDataTokenRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  targetApplication: C.optional(C.String),
  restrictedResources: C.Array($RestrictedResource)
}))
export const CreateRestrictedDataTokenRequest: S.Codec<CreateRestrictedDataTokenRequest> = /*#__PURE__*/ S.schema(
  $CreateRestrictedDataTokenRequest
)

export interface RestrictedResource {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | (string & {})
  readonly path: string
  readonly dataElements?: ReadonlyArray<string> | undefined
}

const $RestrictedResource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  method: C.String,
  path: C.String,
  dataElements: C.optional(C.Array(C.String))
}))
export const RestrictedResource: S.Codec<RestrictedResource> = /*#__PURE__*/ S.schema($RestrictedResource)

export interface CreateRestrictedDataTokenResponse {
  readonly restrictedDataToken?: string | undefined
  readonly expiresIn?: number | undefined
}

const $CreateRestrictedDataTokenResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  restrictedDataToken: C.optional(C.String),
  expiresIn: C.optional(C.Number)
}))
export const CreateRestrictedDataTokenResponse: S.Codec<CreateRestrictedDataTokenResponse> = /*#__PURE__*/ S.schema(
  $CreateRestrictedDataTokenResponse
)

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

export interface ErrorList {
  readonly errors?: ReadonlyArray<Error> | undefined
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional(C.Array($Error)) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)
