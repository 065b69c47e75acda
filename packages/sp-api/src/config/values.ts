/** The settings as a program passes them, not checked yet. */
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { RegionId } from "../Region.ts"
import type { SpApiError } from "../SpApiError.ts"

/** AWS keys and the role to assume with them: only for programs that still sign their requests. */
export interface AwsValues {
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly sessionToken?: Redacted.Redacted<string> | undefined
  /** ARN of the role to assume; without it the keys sign directly. */
  readonly roleArn?: string | undefined
  /** What the role's trust policy requires, if anything. */
  readonly externalId?: string | undefined
  /** Default: `effect-sp-api`. */
  readonly roleSessionName?: string | undefined
  /** Base URL of STS; default: the endpoint of the region. */
  readonly stsEndpoint?: string | undefined
}

/** The settings as a program passes them. */
export interface Values {
  /** The selling region; default `na`. */
  readonly region?: RegionId | undefined
  /** Base URL of the API; default: that of the region. https, or http on loopback. */
  readonly endpoint?: string | undefined
  /** Call Amazon's own sandbox: its endpoint, and no restricted data tokens. */
  readonly sandbox?: boolean | undefined
  /** LWA client identifier: `amzn1.application-oa2-client.…` */
  readonly clientId: string
  /** LWA client secret. An Effect is run for every token request, so a rotated secret is picked up. */
  readonly clientSecret: Redacted.Redacted<string> | Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** The refresh token of the selling partner's authorization. Grantless operations work without. */
  readonly refreshToken?: Redacted.Redacted<string> | undefined
  /** URL of the LWA token endpoint; default `https://api.amazon.com/auth/o2/token`. */
  readonly lwaEndpoint?: string | undefined
  readonly aws?: AwsValues | undefined
  /**
   * A name for the account, such as its seller id. Errors, spans and log lines show it, so it must not be secret.
   * `SpApiAccounts` names accounts by their keys.
   */
  readonly accountName?: string | undefined
  /** The application's name, for the User-Agent that Amazon requires. */
  readonly applicationName?: string | undefined
  readonly applicationVersion?: string | undefined
}
