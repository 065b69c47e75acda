// AUTO-GENERATED from uploads_2020-11-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Uploads 2020-11-01. */
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

/** Input of `createUploadDestinationForResource`. */
export interface CreateUploadDestinationForResourceInput {
  readonly marketplaceIds: ReadonlyArray<string>
  readonly contentMD5: string
  readonly resource: string
  readonly contentType?: string | undefined
}

const $CreateUploadDestinationForResourceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.Array(C.String),
  contentMD5: C.String,
  resource: C.String,
  contentType: C.optional(C.String)
}))
export const CreateUploadDestinationForResourceInput: S.Codec<CreateUploadDestinationForResourceInput> = /*#__PURE__*/ S.schema(
  $CreateUploadDestinationForResourceInput
)

/**
 * `POST /uploads/2020-11-01/uploadDestinations/{resource}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const createUploadDestinationForResource: Op.Operation<
  CreateUploadDestinationForResourceInput,
  CreateUploadDestinationResponse
> = /*#__PURE__*/ Op.make({
  section: "Uploads_2020_11_01",
  id: "createUploadDestinationForResource",
  name: "uploads_2020-11-01.createUploadDestinationForResource",
  method: "POST",
  path: "/uploads/2020-11-01/uploadDestinations/{resource}",
  parameters: {
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    contentMD5: { in: "query", type: "string", required: true },
    resource: { in: "path", type: "string", required: true, greedy: true },
    contentType: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $CreateUploadDestinationResponse })

/** The operations of Uploads as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly createUploadDestinationForResource: (
    input: CreateUploadDestinationForResourceInput,
    options?: CallOptions
  ) => Effect.Effect<CreateUploadDestinationResponse, SpApiError>
}>()("effect-sp-api/apis/Uploads_2020_11_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  createUploadDestinationForResource
}))

export interface CreateUploadDestinationResponse {
  readonly payload?: UploadDestination | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateUploadDestinationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($UploadDestination),
  errors: C.optional($ErrorList)
}))
export const CreateUploadDestinationResponse: S.Codec<CreateUploadDestinationResponse> = /*#__PURE__*/ S.schema(
  $CreateUploadDestinationResponse
)

export interface UploadDestination {
  readonly uploadDestinationId?: string | undefined
  readonly url?: string | undefined
  readonly headers?: {
    readonly [name: string]: unknown
  } | undefined
}

const $UploadDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uploadDestinationId: C.optional(C.String),
  url: C.optional(C.String),
  headers: C.optional(C.Record(C.Unknown))
}))
export const UploadDestination: S.Codec<UploadDestination> = /*#__PURE__*/ S.schema($UploadDestination)

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
