/**
 * AWS credentials for signing.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { SpApiError } from "../SpApiError.ts"

/** Keys of AWS, temporary when there is a session token. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly sessionToken?: Redacted.Redacted<string> | undefined
  /** When they expire, in epoch milliseconds. */
  readonly expiration?: number | undefined
}

/** Gives AWS credentials, cached until shortly before they expire. */
export class StsCredentialService extends Context.Service<StsCredentialService, {
  readonly credentials: Effect.Effect<AwsCredentials, SpApiError>
  /** Forgets the cached credentials. */
  readonly invalidate: Effect.Effect<void>
}>()("effect-sp-api/auth/StsCredentialService") {}
