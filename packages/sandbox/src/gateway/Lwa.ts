/**
 * The token endpoint of Login with Amazon, `POST /auth/o2/token`.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Connect to the SP-API", and RFC 6749 for the errors; their words from
 * github.com/amzn/selling-partner-api-models, issues 921 and 2997, github.com/jlevers/selling-partner-api, issue 578,
 * and github.com/alexa-labs/alexa-smart-home-wifi-simple-setup-sample, issue 1.
 */
import { createHash } from "node:crypto"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import type { Application } from "../state/Accounts.ts"
import * as Accounts from "../state/Accounts.ts"
import type { State } from "../state/State.ts"

/** A token or an error. */
interface Outcome {
  readonly status: number
  readonly json: Readonly<Record<string, unknown>>
}

const fail = (status: number, error: string, description: string): Outcome => ({
  status,
  json: { error_description: description, error }
})

/**
 * The response. Errors carry the id of the request, and an opaque index that Amazon's support can look up.
 *
 * Source: github.com/amzn/selling-partner-api-models, issue 4480.
 */
const respond = ({ json, status }: Outcome, requestId: string): Response => {
  const index = createHash("sha512").update(requestId).digest("base64url")
  return {
    status,
    headers: { "content-type": "application/json;charset=UTF-8", "cache-control": "no-store", pragma: "no-cache" },
    body: JSON.stringify("error" in json ? { error_index: index, ...json, request_id: requestId } : json)
  }
}

/** The fields of the body: a form, as documented, or JSON, which Amazon accepts as well. */
const fieldsOf = (request: Request): ReadonlyMap<string, string> | undefined => {
  const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase()
  const source = Http.bodyText(request)
  if (type === "application/x-www-form-urlencoded") return new Map(new URLSearchParams(source))
  if (type !== "application/json") return undefined
  try {
    const json: unknown = JSON.parse(source)
    return typeof json === "object" && json !== null
      ? new Map(Object.entries(json).map(([key, value]) => [key, String(value)]))
      : undefined
  } catch {
    return undefined
  }
}

/** Client id and secret of HTTP Basic authentication, instead of the fields with these names. */
const basicOf = (request: Request): readonly [id: string, secret: string] | undefined => {
  const [, credentials] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers["authorization"] ?? "") ?? []
  const value = credentials === undefined ? "" : Buffer.from(credentials, "base64").toString("utf8")
  const colon = value.indexOf(":")
  return colon < 0 ? undefined : [value.slice(0, colon), value.slice(colon + 1)]
}

const missing = (name: string): Outcome =>
  fail(400, "invalid_request", `The request is missing a required parameter : ${name}`)

const issued = (state: State, accessToken: string, refreshToken?: string): Outcome => ({
  status: 200,
  json: {
    access_token: accessToken,
    token_type: "bearer",
    expires_in: state.settings.tokenLifetime,
    ...(refreshToken === undefined ? undefined : { refresh_token: refreshToken })
  }
})

const byRefreshToken = (
  state: State,
  application: Application,
  refreshToken: string | undefined,
  expires: number
): Outcome => {
  if (refreshToken === undefined) {
    return missing("refresh_token")
  }
  const authorization = state.authorizations.get(refreshToken)
  if (authorization === undefined || authorization.revoked || authorization.clientId !== application.clientId) {
    return fail(
      400,
      "invalid_grant",
      "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission."
    )
  }
  const { clientId, sellerId } = authorization
  return issued(state, state.tokens.issue({ kind: "seller", clientId, sellerId, expires }), refreshToken)
}

const byCode = (
  state: State,
  application: Application,
  fields: ReadonlyMap<string, string>,
  now: number,
  expires: number
): Outcome => {
  const value = fields.get("code")
  if (value === undefined) return missing("code")
  const code = state.tokens.takeCode(value)
  const redirectUri = fields.get("redirect_uri")
  if (
    code === undefined || code.clientId !== application.clientId || code.expires <= now ||
    redirectUri !== undefined && redirectUri !== code.redirectUri
  ) {
    return fail(400, "invalid_grant", "The request has an invalid grant parameter : code")
  }
  const { clientId, sellerId } = code
  const refreshToken = Accounts.makeRefreshToken(state.settings.seed, clientId, sellerId, state.authorizations.size)
  state.authorizations.set(refreshToken, { refreshToken, clientId, sellerId, revoked: false })
  return issued(state, state.tokens.issue({ kind: "seller", clientId, sellerId, expires }), refreshToken)
}

const outcomeOf = (state: State, request: Request, now: number): Outcome => {
  if (request.method !== "POST") return fail(405, "invalid_request", "Only POST is allowed.")
  const fields = fieldsOf(request)
  if (fields === undefined) {
    return fail(400, "invalid_request", "The content type must be application/x-www-form-urlencoded.")
  }
  const grant = fields.get("grant_type")
  if (grant === undefined) return missing("grant_type")
  const [clientId, secret] = basicOf(request) ?? [fields.get("client_id"), fields.get("client_secret")]
  if (clientId === undefined) return missing("client_id")
  if (secret === undefined) return missing("client_secret")
  const application = state.applications.get(clientId)
  const known = application?.secrets.some((candidate) =>
    candidate.value === secret && (candidate.validUntil === undefined || candidate.validUntil > now)
  )
  if (application === undefined || known !== true) return fail(401, "invalid_client", "Client authentication failed")
  const expires = now + state.settings.tokenLifetime * 1000
  switch (grant) {
    case "refresh_token":
      return fields.has("scope")
        ? fail(400, "invalid_request", "scope and refresh_token exclude each other")
        : byRefreshToken(state, application, fields.get("refresh_token"), expires)
    case "authorization_code":
      return byCode(state, application, fields, now, expires)
    case "client_credentials": {
      const scope = fields.get("scope")
      if (scope === undefined) return missing("scope")
      if (!application.scopes.includes(scope)) {
        return fail(400, "invalid_scope", "The request has an invalid parameter : scope")
      }
      return issued(
        state,
        state.tokens.issue({ kind: "grantless", clientId: application.clientId, scope, expires })
      )
    }
    default:
      return fail(
        400,
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server"
      )
  }
}

/** The seller whose refresh token a request has, if any. */
export const sellerIdOf = ({ authorizations }: State, request: Request): string | undefined =>
  authorizations.get(fieldsOf(request)?.get("refresh_token") ?? "")?.sellerId

/** The response to a token request. */
export const handle = (state: State, request: Request, now: number, requestId: string): Response =>
  respond(outcomeOf(state, request, now), requestId)
