/**
 * The service that runs operations: the one thing that code which calls the API needs, and the seam for tests.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import type { SpApiError } from "../../SpApiError.ts"
import type { SpApiResponse } from "../SpApiResponse.ts"
import type { Described } from "./described.ts"

/** Runs operations. */
export class SpApi extends Context.Service<SpApi, {
  /** Runs an operation and gives its data. */
  readonly run: <I, A>(operation: Described<I, A>, input: I, options?: CallOptions) => Effect.Effect<A, SpApiError>
  /** Runs an operation and gives its data with status, request id and headers. */
  readonly runWithResponse: <I, A>(
    operation: Described<I, A>,
    input: I,
    options?: CallOptions
  ) => Effect.Effect<SpApiResponse<A>, SpApiError>
  /** The base URL of the API that this client calls; absent where it calls none, as in tests. */
  readonly endpoint?: string | undefined
}>()("effect-sp-api/SpApi") {}
