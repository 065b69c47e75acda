/** Why a token request failed. */
import type * as Duration from "effect/Duration"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { scrub } from "../../wire/redaction.ts"

/** Why one attempt failed, and whether another may do better. */
export interface AttemptFailure {
  readonly transient: boolean
  readonly reason: SpApiErrorReason
  readonly requestId?: string | undefined
  readonly hint?: string | undefined
  /** How long the response asks to wait before the next attempt. */
  readonly retryAfter?: Duration.Duration | undefined
}

/**
 * The text without these secrets.
 *
 * A gateway may quote what it was sent, escaped in its own way, so every long alphanumeric piece of a secret goes, not
 * only the secret as a whole.
 */
const withoutSecrets = (text: string, secrets: ReadonlyArray<string>): string => {
  let out = text
  for (const secret of secrets) {
    if (secret === "") continue
    out = out.replaceAll(secret, "<redacted>")
    for (const piece of secret.split(/[^A-Za-z0-9]+/)) {
      if (piece.length >= 8) out = out.replaceAll(piece, "<redacted>")
    }
  }
  return out
}

/** Characters of a string of another's that errors keep. */
const kept = 500

/** The beginning of a string that another wrote: without these secrets, and without what looks like one. */
export const foreign = (text: string, secrets: ReadonlyArray<string>): string =>
  // Cut last: half of a secret would not be known for one.
  scrub(withoutSecrets(text, secrets)).slice(0, kept)
