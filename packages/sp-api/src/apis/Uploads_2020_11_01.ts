// AUTO-GENERATED from uploads_2020-11-01.json by packages/codegen. Do not edit.
/** Uploads 2020-11-01. */
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

/** Input of `createUploadDestinationForResource`. */
export interface CreateUploadDestinationForResourceInput {
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly contentMD5: string
  readonly resource: string
  readonly contentType?: string | undefined
}

const $CreateUploadDestinationForResourceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.Array(Shape.String, 1),
  contentMD5: Shape.String,
  resource: Shape.String,
  contentType: Shape.optional(Shape.String)
}))
export const CreateUploadDestinationForResourceInput: Schemas.Codec<CreateUploadDestinationForResourceInput> = Schemas.make(
  $CreateUploadDestinationForResourceInput
)

/**
 * `POST /uploads/2020-11-01/uploadDestinations/{resource}`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createuploaddestinationforresource
 */
export const createUploadDestinationForResource: Op.Operation<
  CreateUploadDestinationForResourceInput,
  CreateUploadDestinationResponse
> = Op.make({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $CreateUploadDestinationResponse })

/** The operations of Uploads as one service. */
export class Service extends Context.Service<Service, {
  readonly createUploadDestinationForResource: (
    input: CreateUploadDestinationForResourceInput,
    options?: CallOptions
  ) => Effect.Effect<CreateUploadDestinationResponse, SpApiError>
}>()("effect-sp-api/apis/Uploads_2020_11_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createUploadDestinationForResource
}))

export interface CreateUploadDestinationResponse {
  readonly payload?: UploadDestination | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateUploadDestinationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($UploadDestination),
  errors: Shape.optional($ErrorList)
}))
export const CreateUploadDestinationResponse: Schemas.Codec<CreateUploadDestinationResponse> = Schemas.make(
  $CreateUploadDestinationResponse
)

export interface UploadDestination {
  /** From `createUploadDestinationForResource`. */
  readonly uploadDestinationId?: string | undefined
  readonly url?: string | undefined
  readonly headers?: {
    readonly [name: string]: unknown
  } | undefined
}

const $UploadDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  uploadDestinationId: Shape.optional(Shape.String),
  url: Shape.optional(Shape.String),
  headers: Shape.optional(Shape.Record(Shape.Unknown))
}))
export const UploadDestination: Schemas.Codec<UploadDestination> = Schemas.make($UploadDestination)

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
