/**
 * What goes into the HTTP layer and what comes out of it.
 */
import type { readBytes } from "../../wire/body.ts"
import type { CallOptions, OperationFacts } from "./operationFacts.ts"

/** One call, encoded. */
export interface Call {
  readonly facts: OperationFacts
  /** Path and query, percent-encoded, beginning with `/`. Sent and signed as it stands. */
  readonly target: string
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The body: JSON as a string, or bytes that are sent as they are. */
  readonly body?: string | Uint8Array | undefined
  /** The media type to ask for; default `application/json`. */
  readonly accept?: string | undefined
  readonly options?: CallOptions | undefined
  /** How the body of a success is read instead of as JSON; its bytes then are in the `bytes` of the {@link ApiResponse}. */
  readonly read?: typeof readBytes | undefined
}

/** A 2xx response. */
export interface ApiResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; undefined when there was none. */
  readonly json: unknown
  readonly text: string
  /** The body as it was read by {@link Call.read}, without compression. */
  readonly bytes?: Uint8Array | undefined
  readonly requestId: string | undefined
  readonly rateLimit: number | undefined
  readonly attempts: number
}
