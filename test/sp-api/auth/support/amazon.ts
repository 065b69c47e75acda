/**
 * Login with Amazon, AWS STS and the API on one port of loopback, which verify tokens and signatures with the
 * independent verifier, by a clock of their own. What they issued can be revoked.
 */
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { json, serve } from "./server.ts"
import type { Answer, Received } from "./server.ts"
import { clientId, clientSecret, refreshToken } from "./settings.ts"
import { verify } from "./sigv4.ts"
import * as Fake from "./sts.ts"

/** How a service of AWS writes an error. */
export type Form = (status: number, code: string, message: string, headers: Readonly<Record<string, string>>) => Answer

export const forms: ReadonlyArray<readonly [string, Form]> = [
  [
    "an SP-API error",
    (status, code, message, headers) => json({ errors: [{ code, message, details: "" }] }, status, headers)
  ],
  [
    "an error of API Gateway",
    (status, code, message, headers) => json({ message }, status, { "x-amzn-errortype": code, ...headers })
  ],
  [
    "an error of AWS JSON",
    (status, code, message, headers) => json({ __type: `com.amazon.coral.service#${code}`, message }, status, headers)
  ],
  ["an error in XML", (status, code, message, headers) => Fake.failure(status, code, message, headers)]
]

const compact = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`

export interface Amazon {
  readonly values: SpApiConfig.Values
  /** Targets that were asked for. */
  readonly asked: { api: number; lwa: number; sts: number }
  /** How far its clock is ahead of ours, in milliseconds. */
  skew: number
  /** Whether a refused date names the server's time, and whether responses carry it. */
  namesTime: boolean
  datesResponses: boolean
  form: Form
  /** How keys that it does not accept are refused. */
  keyRefusal: readonly [status: number, code: string, message: string]
  readonly revokeToken: () => void
  readonly revokeKeys: () => void
  /** Refuses every key of a role. */
  refusesKeys: boolean
}

export const make = Effect.gen(function*() {
  const now = () => Date.now() + amazon.skew
  const tokens = new Set<string>()
  const sessions = new Map<string, string>()

  const dates = (): Record<string, string> => {
    const date: Record<string, string> = {}
    if (amazon.datesResponses) date["date"] = new Date(now()).toUTCString()
    return date
  }

  /** What is wrong with a date, as AWS writes it. */
  const dateRefusal = (signed: string, expired: boolean): string => {
    const time = now()
    const bound = compact(expired ? time - 300_000 : time + 300_000)
    const compared = amazon.namesTime ? ` (${compact(time)} ${expired ? "-" : "+"} 5 min.)` : ""
    return expired
      ? `Signature expired: ${signed} is now earlier than ${bound}${compared}`
      : `Signature not yet current: ${signed} is still later than ${bound}${compared}`
  }

  const checkSignature = (
    received: Received,
    service: string,
    keys: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string | undefined }
  ): readonly [number, string, string] | undefined => {
    const verdict = verify(received, { ...keys, region: "us-east-1", service, now: now() })
    if (verdict.ok) return undefined
    if (/expired|not yet/.test(verdict.why)) {
      const signed = String(received.headers["x-amz-date"])
      return [403, "InvalidSignatureException", dateRefusal(signed, verdict.why.includes("expired"))]
    }
    return [403, "InvalidSignatureException", `The request signature we calculated does not match: ${verdict.why}`]
  }

  const lwa = (): Answer => {
    const token = `Atza|${amazon.asked.lwa}`
    tokens.add(token)
    return json({ access_token: token, token_type: "bearer", expires_in: 3600 })
  }

  const sts = (received: Received): Answer => {
    const keyId = /Credential=([^/]+)/.exec(received.headers.authorization ?? "")?.[1]
    if (keyId !== Fake.user.accessKeyId) {
      return Fake.failure(
        403,
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
        dates()
      )
    }
    const refusal = checkSignature(received, "sts", Fake.user)
    if (refusal !== undefined) return Fake.failure(403, "SignatureDoesNotMatch", refusal[2], dates())
    const answer = Fake.success(now() + 3_600_000, amazon.asked.sts)
    sessions.set(`${Fake.role.accessKeyId.slice(0, -1)}${amazon.asked.sts}`, Fake.role.secretAccessKey)
    return answer
  }

  const api = (received: Received): Answer => {
    const refuse = ([status, code, message]: readonly [number, string, string]) =>
      amazon.form(status, code, message, dates())
    if (!tokens.has(String(received.headers["x-amz-access-token"]))) {
      return json({
        errors: [{
          code: "Unauthorized",
          message: "Access to requested resource is denied.",
          details: "The access token you provided has expired."
        }]
      }, 403)
    }
    const keyId = /Credential=([^/]+)/.exec(received.headers.authorization ?? "")?.[1] ?? ""
    const secretAccessKey = sessions.get(keyId)
    if (secretAccessKey === undefined || amazon.refusesKeys) return refuse(amazon.keyRefusal)
    const refusal = checkSignature(received, "execute-api", {
      accessKeyId: keyId,
      secretAccessKey,
      sessionToken: keyId.startsWith("ASIA") ? Fake.roleToken : undefined
    })
    return refusal === undefined ? json({ payload: { Things: [] }, id: "1" }) : refuse(refusal)
  }

  const server = yield* serve((received) => {
    const kind = received.target.startsWith("/token") ? "lwa" : received.target.startsWith("/sts") ? "sts" : "api"
    amazon.asked[kind]++
    return kind === "lwa" ? lwa() : kind === "sts" ? sts(received) : api(received)
  })

  const amazon: Amazon = {
    values: {
      region: "na",
      clientId,
      clientSecret: Redacted.make(clientSecret),
      refreshToken: Redacted.make(refreshToken),
      endpoint: server.url,
      lwaEndpoint: `${server.url}/token`,
      aws: {
        accessKeyId: Fake.user.accessKeyId,
        secretAccessKey: Redacted.make(Fake.user.secretAccessKey),
        roleArn: Fake.roleArn,
        stsEndpoint: `${server.url}/sts`
      }
    },
    asked: { api: 0, lwa: 0, sts: 0 },
    skew: 0,
    namesTime: true,
    datesResponses: true,
    form: forms[0]![1],
    keyRefusal: [403, "ExpiredToken", "The security token included in the request is expired"],
    revokeToken: () => tokens.clear(),
    revokeKeys: () => sessions.clear(),
    refusesKeys: false
  }
  return amazon
})
