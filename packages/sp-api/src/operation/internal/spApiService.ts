/**
 * The service that runs operations: the one requirement of code that calls the API, and the place where tests replace
 * it.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import type { SpApiError } from "../../SpApiError.ts"
import type { SpApiResponse } from "../SpApiResponse.ts"
import type { Described } from "./described.ts"

/** Runs operations. */
export class SpApi extends Context.Service<SpApi, {
  /** Runs an operation and returns its data. */
  readonly run: <I, A>(operation: Described<I, A>, input: I, options?: CallOptions) => Effect.Effect<A, SpApiError>
  /** Runs an operation and returns its data with status, request id and headers. */
  readonly runWithResponse: <I, A>(
    operation: Described<I, A>,
    input: I,
    options?: CallOptions
  ) => Effect.Effect<SpApiResponse<A>, SpApiError>
  /** The base URL of the API that this client calls; absent in tests. */
  readonly endpoint?: string | undefined
}>()("effect-sp-api/SpApi") {}
