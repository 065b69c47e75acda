/** What to do about the refusals of Login with Amazon, and where that is known from. */
import { findHint } from "../../wire/hints.ts"
import type { Row } from "../../wire/hints.ts"

/** By what is asked for, the error code and its description: `refresh_token invalid_grant: …`. */
export const rows = {
  secret: [
    "",
    /secret[\w ]{0,40}expired/i,
    "The client secret has expired: it lasts 180 days. Rotate it in the developer console and set the new one as clientSecret."
  ],
  code: [
    "",
    /^authorization_code invalid_grant/,
    "A code works once, for five minutes, for the application it was given to, and with the redirect URI of the consent. " +
    "Start the consent again."
  ],
  grant: [
    "",
    /^\w+ invalid_grant/,
    "The refresh token is mistyped, was revoked, belongs to another application (clientId), or its authorization has ended: " +
    "it lasts 365 days. Have the selling partner authorize the application again."
  ],
  client: [
    "",
    /^\w+ invalid_client/,
    "clientId and clientSecret do not belong together, or the secret has expired: it lasts 180 days. Look up both in the developer " +
    "console, and set the new secret where it was rotated."
  ],
  grantless: [
    "",
    /^client_credentials unauthorized_client/,
    "The application may not ask for grantless tokens: check that clientId is that of a Selling Partner API application."
  ],
  other: [
    "",
    /^\w+ unauthorized_client/,
    "The token belongs to another application, or this one may not use it: check that clientId and refreshToken belong together."
  ],
  scope: [
    "",
    /^\w+ invalid_scope/,
    "The scope is unknown, or the application lacks the role for it. Known scopes: sellingpartnerapi::notifications, " +
    "sellingpartnerapi::client_credential:rotation."
  ],
  denied: [
    "",
    /^\w+ access_denied/,
    "The selling partner or Amazon refused access: check that the application is active and the authorization is not revoked."
  ],
  type: ["", /^\w+ unsupported_grant_type/, "The endpoint does not know this grant: check lwaEndpoint."],
  request: [
    "",
    /^\w+ invalid_request/,
    "A value is missing or malformed: check clientId, clientSecret and refreshToken for quotes, cuts and line breaks."
  ],
  fault: [
    "",
    /^\w+ (?:server_error|temporarily_unavailable)/,
    "Login with Amazon has a fault. Nothing is wrong with the request: try again in a few minutes."
  ]
} satisfies { readonly [name: string]: Row }

/** Where each row is known from. */
export const sources: { readonly [name in keyof typeof rows]: string } = {
  secret:
    "developer-docs.amazon.com/sp-api, \"Rotating your app's LWA credentials\"; amzn/selling-partner-api-models#4489",
  code: "developer-docs.amazon.com/sp-api, \"Website Authorization Workflow\"; amzn/selling-partner-api-docs#268",
  grant: "amzn/selling-partner-api-docs#2379, #466, #2527",
  client: "amzn/selling-partner-api-docs#3030; jlevers/selling-partner-api#595",
  grantless: "developer-docs.amazon.com/sp-api, \"Grantless Operations\"",
  other: "amzn/selling-partner-api-models#807, #4112",
  scope: "developer-docs.amazon.com/sp-api, \"Authorization Errors\" and \"Grantless Operations\"",
  denied: "RFC 6749, section 4.1.2.1",
  type: "RFC 6749, section 5.2",
  request: "RFC 6749, section 5.2; developer-docs.amazon.com/sp-api, \"Authorization Errors\"",
  fault: "amzn/selling-partner-api-sdk, LWAExceptionErrorCode"
}

/** The likely cause of an error and what to do; undefined for one that is not known. */
export const grantHint = (code: string, grantType: string, description: string): string | undefined =>
  findHint(rows, undefined, `${grantType} ${code}: ${description}`)
