/**
 * A call and its response, as the HTTP layer takes and returns them.
 */
import type { readBytes } from "../../wire/body.ts"
import type { CallOptions, OperationFacts } from "./operationFacts.ts"

/** One call, encoded. */
export interface Call {
  readonly facts: OperationFacts
  /** Path and query, percent-encoded, starting with `/`. Sent and signed unchanged. */
  readonly target: string
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The body: JSON as a string, or bytes that are sent as they are. */
  readonly body?: string | Uint8Array | undefined
  /** The media type to request; default `application/json`. */
  readonly accept?: string | undefined
  readonly options?: CallOptions | undefined
  /** Reads the body of a 2xx response as `bytes` of the {@link ApiResponse}, instead of as JSON. */
  readonly read?: typeof readBytes | undefined
}

/** A 2xx response. */
export interface ApiResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body; undefined where it is empty. */
  readonly json: unknown
  readonly text: string
  /** The decompressed body that {@link Call.read} returned. */
  readonly bytes?: Uint8Array | undefined
  readonly requestId: string | undefined
  readonly rateLimit: number | undefined
  readonly attempts: number
}
