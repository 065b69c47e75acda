// AUTO-GENERATED from application_2023-11-30.json by packages/codegen. Do not edit.
/** Application Management 2023-11-30. */
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

/**
 * `POST /applications/2023-11-30/clientSecret`
 *
 * - Rate: 0.0167 requests per second, burst 1
 * - Grantless: called for the application, scope `sellingpartnerapi::client_credential:rotation`
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/rotateapplicationclientsecret
 */
export const rotateApplicationClientSecret: Op.Operation<void, void> = Op.make({
  section: "Application_2023_11_30",
  id: "rotateApplicationClientSecret",
  name: "application_2023-11-30.rotateApplicationClientSecret",
  method: "POST",
  path: "/applications/2023-11-30/clientSecret",
  rate: 0.0167,
  burst: 1,
  rateFrom: "model",
  grantless: "sellingpartnerapi::client_credential:rotation",
  repeatable: false
}, {})

/** The operations of Application Management as one service. */
export class Service extends Context.Service<Service, {
  readonly rotateApplicationClientSecret: (input: void, options?: CallOptions) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/apis/Application_2023_11_30") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  rotateApplicationClientSecret
}))

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
