// AUTO-GENERATED from externalFulfillmentLocation_2026-07-30.json by packages/codegen. Do not edit.
/** External Fulfillment Location 2026-07-30. */
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

/** Input of `createSandboxLocation`. */
export interface CreateSandboxLocationInput {
  readonly body: CreateSandboxLocationRequest
}

const $CreateSandboxLocationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateSandboxLocationRequest
}))
export const CreateSandboxLocationInput: Schemas.Codec<CreateSandboxLocationInput> = Schemas.make(
  $CreateSandboxLocationInput
)

/**
 * `POST /externalFulfillment/2026-07-30/location`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createsandboxlocation
 */
export const createSandboxLocation: Op.Operation<CreateSandboxLocationInput, CreateSandboxLocationResponse> = Op.make({
  section: "ExternalFulfillmentLocation_2026_07_30",
  id: "createSandboxLocation",
  name: "externalFulfillmentLocation_2026-07-30.createSandboxLocation",
  method: "POST",
  path: "/externalFulfillment/2026-07-30/location",
  body: "required",
  repeatable: true,
  sandboxOnly: true
}, { body: (): Shape.Shape => $CreateSandboxLocationRequest, output: (): Shape.Shape => $CreateSandboxLocationResponse })

/** The operations of External Fulfillment Location as one service. */
export class Service extends Context.Service<Service, {
  readonly createSandboxLocation: (
    input: CreateSandboxLocationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateSandboxLocationResponse, SpApiError>
}>()("effect-sp-api/apis/ExternalFulfillmentLocation_2026_07_30") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createSandboxLocation
}))

export interface CreateSandboxLocationRequest {
  /** Not empty, each 1 to 64 characters. */
  readonly merchantIds: ReadonlyArray<string>
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** Not empty; `FBA`, `MFN` if not given. */
  readonly channels?: ReadonlyArray<"FBA" | "MFN" | (string & {})> | undefined
  /** 1 to 60 characters. */
  readonly locationName: string
}

const $CreateSandboxLocationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  merchantIds: Shape.Array(Shape.String),
  marketplaceId: $MarketplaceId,
  channels: Shape.optional(Shape.Array(Shape.String)),
  locationName: Shape.String
}))
export const CreateSandboxLocationRequest: Schemas.Codec<CreateSandboxLocationRequest> = Schemas.make(
  $CreateSandboxLocationRequest
)

export interface CreateSandboxLocationResponse {
  readonly locationIds?: LocationIdMap | undefined
}

const $CreateSandboxLocationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  locationIds: Shape.optional($LocationIdMap)
}))
export const CreateSandboxLocationResponse: Schemas.Codec<CreateSandboxLocationResponse> = Schemas.make(
  $CreateSandboxLocationResponse
)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
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

export interface LocationIdMap {
  readonly FBA?: string | undefined
  readonly MFN?: string | undefined
}

const $LocationIdMap: Shape.Shape = Shape.define(() => Shape.Struct({
  FBA: Shape.optional(Shape.String),
  MFN: Shape.optional(Shape.String)
}))
export const LocationIdMap: Schemas.Codec<LocationIdMap> = Schemas.make($LocationIdMap)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)
