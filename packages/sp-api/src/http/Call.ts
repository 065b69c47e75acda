/**
 * What goes into the HTTP layer and what comes out of it.
 */
import type { CallOptions, OperationFacts } from "./OperationFacts.ts"

/** One call, encoded. */
export interface Call {
  readonly facts: OperationFacts
  /** Path and query, percent-encoded, beginning with `/`. Sent and signed as it stands. */
  readonly target: string
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The body, as JSON text. */
  readonly body?: string | undefined
  /** The media type to ask for; default `application/json`. */
  readonly accept?: string | undefined
  readonly options?: CallOptions | undefined
}

/** An answer of 2xx. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; undefined when there was none. */
  readonly json: unknown
  readonly text: string
  readonly requestId: string | undefined
  readonly rateLimit: number | undefined
  readonly attempts: number
}
