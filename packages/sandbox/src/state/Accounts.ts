/**
 * Applications with their secrets and keys, and the authorizations of sellers. They follow from the seed, so a test can
 * run again with the same credentials; Amazon knows none of them.
 */
import { day } from "../protocol/Millis.ts"
import * as Prng from "../world/Prng.ts"

/** A client secret. After a rotation the old one is valid for some time. */
interface ClientSecret {
  readonly value: string
  /** Epoch milliseconds; absent while it is the current one. */
  readonly validUntil?: number
}

/** An application, as a developer registers it. */
export interface Application {
  /** The application id of consent URLs: `amzn1.sp.solution.…` */
  readonly id: string
  readonly name: string
  readonly clientId: string
  /** The newest first. */
  readonly secrets: Array<ClientSecret>
  readonly redirectUris: ReadonlyArray<string>
  /** The scopes of grantless operations that it may request. */
  readonly scopes: ReadonlyArray<string>
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly roleArn: string
}

/** A seller's authorization of an application. */
export interface Authorization {
  readonly refreshToken: string
  readonly clientId: string
  readonly sellerId: string
  readonly revoked: boolean
}

/** The scopes of the grantless operations. */
const grantlessScopes: ReadonlyArray<string> = [
  "sellingpartnerapi::notifications",
  "sellingpartnerapi::client_credential:rotation",
  "sellingpartnerapi::migration"
]

const lower = "abcdefghijklmnopqrstuvwxyz0123456789"
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

/** The application of an index; index 0 is the one of `Sandbox.credentials`. */
export const makeApplication = (seed: number, index: number): Application => {
  const prng = Prng.make(seed, "application", index)
  return {
    id: `amzn1.sp.solution.${prng.hex(8)}-${prng.hex(4)}-${prng.hex(4)}-${prng.hex(12)}`,
    name: index === 0 ? "Sandbox application" : `Sandbox application ${index + 1}`,
    clientId: `amzn1.application-oa2-client.${prng.hex(32)}`,
    secrets: [{ value: `amzn1.oa2-cs.v1.${prng.hex(64)}` }],
    redirectUris: ["http://localhost:3000/callback", "https://example.com/callback"],
    scopes: grantlessScopes,
    accessKeyId: `AKIA${prng.string(16, Prng.alphanumeric)}`,
    secretAccessKey: prng.string(40, base64),
    roleArn: `arn:aws:iam::${prng.string(12, Prng.digits)}:role/SandboxSellingPartner`
  }
}

/** The refresh token of a seller's authorization of an application. */
export const makeRefreshToken = (seed: number, clientId: string, sellerId: string, count = 0): string =>
  `Atzr|sandbox-${Prng.make(seed, "refresh", clientId, sellerId, count).string(64, lower)}`

/** Milliseconds for which an old client secret stays valid by default. */
const overlap = 7 * day

/**
 * Rotates the client secret of an application and returns the new one. Old ones stay valid for at most `oldWorksFor`
 * milliseconds.
 */
export const rotateSecret = (application: Application, now: number, oldWorksFor = overlap): string => {
  const [current] = application.secrets
  const value = `${current!.value.slice(0, 60)}-${application.secrets.length}`
  const previous = application.secrets.map((secret) => ({
    ...secret,
    validUntil: Math.min(secret.validUntil ?? Number.POSITIVE_INFINITY, now + oldWorksFor)
  }))
  application.secrets.splice(0, application.secrets.length, { value }, ...previous)
  return value
}
