/**
 * What a call has been through so far. The loop and the attempt write it; errors and time limits read it.
 */
import type { Renewed } from "../../auth/Signer.ts"

/** What was renewed because a request was refused for it. */
export type Renewal = Renewed | "token"

/** The progress of one call. */
export interface Progress {
  /** Requests sent. */
  attempts: number
  /** The request id of the last response that had one. */
  requestId: string | undefined
  /** Whether a request was sent whose effect is unknown so far. */
  isUnderway: boolean
  /** Transient failures so far. */
  transient: number
  /** Responses of 429 so far. */
  throttled: number
  /** What was renewed since the last request that was not refused for it. */
  renewed: ReadonlyArray<Renewal>
  /** What its repetitions have cost of the retry budget. */
  spent: number
}

/** Before the first request. */
export const makeProgress = (): Progress => ({
  attempts: 0,
  requestId: undefined,
  isUnderway: false,
  transient: 0,
  throttled: 0,
  renewed: [],
  spent: 0
})
