// AUTO-GENERATED from fbaInbound.json by packages/codegen. Do not edit.
/** FBA Inbound Eligibility v1. */
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

/** Input of `getItemEligibilityPreview`. */
export interface GetItemEligibilityPreviewInput {
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** Amazon's product number (ASIN). */
  readonly asin: string
  readonly program: "INBOUND" | "COMMINGLING" | (string & {})
}

const $GetItemEligibilityPreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String, 1)),
  asin: Shape.String,
  program: Shape.String
}))
export const GetItemEligibilityPreviewInput: Schemas.Codec<GetItemEligibilityPreviewInput> = Schemas.make(
  $GetItemEligibilityPreviewInput
)

/**
 * `GET /fba/inbound/v1/eligibility/itemPreview`
 *
 * - Rate: 1 request per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitemeligibilitypreview
 */
export const getItemEligibilityPreview: Op.Operation<
  GetItemEligibilityPreviewInput,
  GetItemEligibilityPreviewResponse
> = Op.make({
  section: "FbaInbound",
  id: "getItemEligibilityPreview",
  name: "fbaInbound.getItemEligibilityPreview",
  method: "GET",
  path: "/fba/inbound/v1/eligibility/itemPreview",
  parameters: {
    marketplaceIds: { in: "query", type: "string", list: "csv", maxItems: 1 },
    asin: { in: "query", type: "string", required: true },
    program: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetItemEligibilityPreviewResponse })

/** The operations of FBA Inbound Eligibility as one service. */
export class Service extends Context.Service<Service, {
  readonly getItemEligibilityPreview: (
    input: GetItemEligibilityPreviewInput,
    options?: CallOptions
  ) => Effect.Effect<GetItemEligibilityPreviewResponse, SpApiError>
}>()("effect-sp-api/apis/FbaInbound") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getItemEligibilityPreview
}))

export interface GetItemEligibilityPreviewResponse {
  readonly payload?: ItemEligibilityPreview | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetItemEligibilityPreviewResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ItemEligibilityPreview),
  errors: Shape.optional($ErrorList)
}))
export const GetItemEligibilityPreviewResponse: Schemas.Codec<GetItemEligibilityPreviewResponse> = Schemas.make(
  $GetItemEligibilityPreviewResponse
)

export interface ItemEligibilityPreview {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly program: "INBOUND" | "COMMINGLING" | (string & {})
  readonly isEligibleForProgram: boolean
  readonly ineligibilityReasonList?: ReadonlyArray<"FBA_INB_0004" | "FBA_INB_0006" | "FBA_INB_0007" | "FBA_INB_0008" | "FBA_INB_0009" | "FBA_INB_0010" | "FBA_INB_0011" | "FBA_INB_0012" | "FBA_INB_0013" | "FBA_INB_0014" | "FBA_INB_0015" | "FBA_INB_0016" | "FBA_INB_0017" | "FBA_INB_0018" | "FBA_INB_0019" | "FBA_INB_0034" | "FBA_INB_0035" | "FBA_INB_0036" | "FBA_INB_0037" | "FBA_INB_0038" | "FBA_INB_0050" | "FBA_INB_0051" | "FBA_INB_0053" | "FBA_INB_0055" | "FBA_INB_0056" | "FBA_INB_0059" | "FBA_INB_0065" | "FBA_INB_0066" | "FBA_INB_0067" | "FBA_INB_0068" | "FBA_INB_0095" | "FBA_INB_0097" | "FBA_INB_0098" | "FBA_INB_0099" | "FBA_INB_0100" | "FBA_INB_0103" | "FBA_INB_0104" | "FBA_INB_0197" | "FBA_INB_0342" | "FBA_INB_0465" | "UNKNOWN_INB_ERROR_CODE" | (string & {})> | undefined
}

const $ItemEligibilityPreview: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  marketplaceId: Shape.optional(Shape.String),
  program: Shape.String,
  isEligibleForProgram: Shape.Boolean,
  ineligibilityReasonList: Shape.optional(Shape.Array(Shape.String))
}))
export const ItemEligibilityPreview: Schemas.Codec<ItemEligibilityPreview> = Schemas.make($ItemEligibilityPreview)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message?: string | undefined
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.optional(Shape.String),
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)
