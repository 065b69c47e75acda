/** Credentials that sign requests to AWS. */
import type * as Redacted from "effect/Redacted"

/** AWS keys. They are temporary where there is a session token. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly sessionToken?: Redacted.Redacted<string> | undefined
  /** When they expire, in epoch milliseconds. */
  readonly expiration?: number | undefined
  /**
   * How far the clock of AWS is ahead of ours, in milliseconds, where STS refused our time. Signatures are dated by
   * it.
   */
  readonly clockOffset?: number | undefined
}
