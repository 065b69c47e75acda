/**
 * What a call has been through, while it goes on.
 */
import type * as Duration from "effect/Duration"
import type * as Headers from "effect/http/Headers"
import type * as Tracer from "effect/Tracer"
import type { RestrictedResource } from "../../auth/RestrictedDataTokens.ts"
import type { Renewed } from "../../auth/Signer.ts"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type * as Policy from "../Policy.ts"
import type { Bucket } from "../SpApiRateLimiter.ts"
import type { Call } from "./call.ts"
import * as Observability from "./observability.ts"
import type { OperationFacts } from "./operationFacts.ts"
import type * as Transport from "./transport.ts"

/** What is known of an operation while this client lives. */
export interface Known {
  readonly bucket: Bucket
  readonly metrics: Observability.OperationMetrics
  /** The last rate that an answer told. */
  rate: number | undefined
}

/** What is known of operations, each made when it is first called. */
export const makeKnown = (config: Config): (facts: OperationFacts) => Known => {
  const known = new Map<string, Known>()
  return (facts) => {
    let found = known.get(facts.name)
    if (found === undefined) {
      const who = facts.grantless === undefined ? config.account : config.application
      found = {
        bucket: {
          key: `${who}|${config.region.id}${config.sandbox ? "-sandbox" : ""}|${facts.name}`,
          // Amazon's own sandbox has one plan for all.
          rate: config.sandbox ? 5 : facts.rate,
          burst: config.sandbox ? 15 : facts.burst,
          isDefault: true
        },
        metrics: Observability.operationMetrics(facts.name),
        rate: undefined
      }
      known.set(facts.name, found)
    }
    return found
  }
}

/** What was renewed because a request was refused for it. */
export type Renewal = Renewed | "token"

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
  /** What was renewed since the last request that was not refused for it. */
  renewals: ReadonlyArray<Renewal>
  spent: number
  /** Whether a request is under way, of which nobody knows what it has done. */
  underway: boolean
  /** When the last request went out, in milliseconds of the monotonic clock. */
  sentAt: number
  requestId: string | undefined
}

/** A whole response. */
export interface Whole {
  readonly status: number
  readonly headers: Headers.Headers
  readonly text: string
  /** Where the call reads its body by itself. */
  readonly bytes?: Uint8Array
}

/** What came back for one request. */
export type Received = Whole | Transport.Failure
