/**
 * What a call has been through, while it goes on.
 */
import type * as Duration from "effect/Duration"
import type * as Headers from "effect/http/Headers"
import type * as Tracer from "effect/Tracer"
import type { RestrictedResource } from "../../auth/RestrictedDataTokens.ts"
import type { Call } from "../Call.ts"
import type * as Observability from "../Observability.ts"
import type * as Policy from "../Policy.ts"
import type * as Transport from "../Transport.ts"
import type { Bucket } from "../UsagePlans.ts"

/** What is known of an operation while this client lives. */
export interface Known {
  readonly bucket: Bucket
  readonly metrics: Observability.OperationMetrics
  /** The last rate that an answer told. */
  rate: number | undefined
}

/** What one call has been through so far. */
export interface Progress {
  readonly call: Call
  readonly known: Known
  readonly span: Tracer.Span
  readonly policy: Policy.RetryPolicy
  readonly timeout: Duration.Duration
  readonly limits: Policy.SizeLimits
  readonly resource: RestrictedResource | undefined
  /** Whether the call may be sent again when its outcome is unknown. */
  readonly repeatable: boolean
  attempts: number
  transient: number
  throttled: number
  renewed: boolean
  spent: number
  /** Whether a request is under way, of which nobody knows what it has done. */
  underway: boolean
  /** When the last request went out, in milliseconds since the epoch. */
  sentAt: number
  requestId: string | undefined
}

/** What came back for one request. */
export type Received =
  | { readonly status: number; readonly headers: Headers.Headers; readonly text: string }
  | Transport.Failure
