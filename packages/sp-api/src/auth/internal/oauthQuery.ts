/**
 * Reads the query of Amazon's redirects to the application.
 *
 * Each parameter must occur once, and its length is limited: anyone who can make a browser follow a link can write
 * this query.
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { isHeaderSafe } from "../../wire/headerValue.ts"
import { CallbackInvalid, ConsentDenied, consentErrorHint, OAuthError } from "./oauthError.ts"

/** A query, with or without its question mark. */
export type Query = URLSearchParams | string

/**
 * The parameters after a consent. `mws_auth_token`, of applications that once used Marketplace Web Service, is left
 * out.
 */
export interface Consent {
  readonly state: string
  readonly sellingPartnerId: string
  readonly code: Redacted.Redacted
}

/**
 * The parameters of an authorization that begins in the Appstore, on "Manage Your Apps", or with an application in
 * draft state.
 */
export interface LoginRequest {
  readonly callbackUri: string
  readonly amazonState: string
  readonly sellingPartnerId: string
  readonly draft: boolean
}

const fail = (parameter: string, description: string, hint?: string): Effect.Effect<never, OAuthError> =>
  Effect.fail(
    new OAuthError({
      reason: new CallbackInvalid({ parameter, description }),
      ...(hint === undefined ? undefined : { hint })
    })
  )

const read = (params: URLSearchParams, name: string, maxLength: number): Effect.Effect<string, OAuthError> => {
  const values = params.getAll(name)
  const value = values[0]
  if (value === undefined || value === "") return fail(name, "is missing")
  if (values.length > 1) return fail(name, "occurs more than once")
  if (value.length > maxLength) return fail(name, `is longer than ${maxLength} characters`)
  if (!isHeaderSafe(value)) return fail(name, "holds blanks or characters that are not ASCII")
  return Effect.succeed(value)
}

const toParams = (query: Query): URLSearchParams => typeof query === "string" ? new URLSearchParams(query) : query

/**
 * A consent, or the reason why Amazon refused it; with the state in either case, unless Amazon left it out with an
 * error.
 */
export const readConsent = Effect.fnUntraced(function*(
  query: Query
): Effect.fn.Return<Consent | { readonly state: string | undefined; readonly denied: OAuthError }, OAuthError> {
  const params = toParams(query)
  if (params.has("amazon_callback_uri")) {
    return yield* fail(
      "spapi_oauth_code",
      "is missing, because this is Amazon's request to log in",
      "Register the log-in route (…/appstore) as the application's OAuth Login URI and this one as its OAuth Redirect URI; they must differ."
    )
  }
  const error = params.get("error")
  if (error !== null) {
    const code = /^[\w.-]{1,64}$/.test(error) ? error : "unknown"
    const description = (params.get("error_description") ?? "").replace(/[^\x20-\x7e]/g, " ").slice(0, 200)
    return {
      state: params.has("state") ? yield* read(params, "state", 1024) : undefined,
      denied: new OAuthError({ reason: new ConsentDenied({ code, description }), hint: consentErrorHint(code) })
    }
  }
  return {
    state: yield* read(params, "state", 1024),
    sellingPartnerId: yield* read(params, "selling_partner_id", 256),
    code: Redacted.make(yield* read(params, "spapi_oauth_code", 4096), { label: "spapi_oauth_code" })
  }
})

/** Amazon's request to log the selling partner in and to continue the consent. */
export const readLoginRequest = Effect.fnUntraced(function*(query: Query): Effect.fn.Return<LoginRequest, OAuthError> {
  const params = toParams(query)
  if (params.has("spapi_oauth_code")) {
    return yield* fail(
      "amazon_callback_uri",
      "is missing, because this is Amazon's redirect after a consent",
      "Register the callback route (…/callback) as the application's OAuth Redirect URI and this one as its OAuth Login URI; they must differ."
    )
  }
  return {
    callbackUri: yield* read(params, "amazon_callback_uri", 2048),
    amazonState: yield* read(params, "amazon_state", 4096),
    sellingPartnerId: yield* read(params, "selling_partner_id", 256),
    draft: params.get("version") === "beta"
  }
})
