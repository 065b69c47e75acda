/**
 * One client: its settings, its tokens, and what its calls have learnt. A program of many selling partners has one for
 * each, so it is data, and what is done with it are functions that all clients share.
 */
import type * as Effect from "effect/Effect"
import type { LwaTokenService } from "../../auth/LwaTokenService.ts"
import type { RestrictedDataTokens } from "../../auth/RestrictedDataTokens.ts"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { ErrorResponse, SpApiError } from "../../SpApiError.ts"
import type { ApiResponse, Call } from "./call.ts"
import type { KnownOperation } from "./knownOperations.ts"

/** A refusal of a new token. */
export interface Refusal {
  readonly token: string
  readonly response: ErrorResponse
  readonly requestId: string | undefined
  /** By the monotonic clock, in milliseconds. */
  readonly until: number
  /** The operations that refused the token for good. */
  readonly operations: Set<string>
}

/** One client. */
export interface Client {
  readonly config: Config
  readonly lwa: LwaTokenService["Service"]
  readonly rdt: RestrictedDataTokens["Service"]
  readonly send: (call: Call) => Effect.Effect<ApiResponse, SpApiError>
  /** What it knows of the operations that it has called, by their names. */
  readonly operations: Map<string, KnownOperation>
  /** The refusals that it remembers, by the holders of the tokens; undefined before the first one. */
  refusals: Map<string, Refusal> | undefined
  /** What is left to pay for repetitions. */
  budget: number
  /** Ids of the marketplaces that the account takes part in, where a call has returned them. */
  marketplaces: string | undefined
}
