/** Hints for refusals of Login with Amazon, with their sources. */
import { authorizeAgain, findHint, secretHint } from "../../wire/hints.ts"
import type { Row } from "../../wire/hints.ts"

/** By grant type, error code and description: `refresh_token invalid_grant: …`. */
export const rows = {
  secret: [
    "",
    /secret[\w ]{0,40}expired/i,
    secretHint
  ],
  code: [
    "",
    /^authorization_code invalid_grant/,
    "A code works once, for five minutes, for its application and redirect URI: start the consent again."
  ],
  grant: [
    "",
    /^\w+ invalid_grant/,
    `The refresh token is mistyped, or of another application (clientId), or the authorization was revoked or has ended (365 days). ${authorizeAgain}`
  ],
  client: [
    "",
    /^\w+ invalid_client/,
    "clientId and clientSecret do not belong together, or the client secret was rotated or has expired (180 days): look both up in the developer console."
  ],
  grantless: [
    "",
    /^client_credentials unauthorized_client/,
    "The application may not request grantless tokens: check that clientId is that of a Selling Partner API application."
  ],
  other: [
    "",
    /^\w+ unauthorized_client/,
    "The token belongs to another application, or this one may not use it: check that clientId and refreshToken belong together."
  ],
  scope: [
    "",
    /^\w+ invalid_scope/,
    "The scope is unknown, or the application lacks its role. Known scopes: sellingpartnerapi::notifications, " +
    "sellingpartnerapi::client_credential:rotation."
  ],
  denied: [
    "",
    /^\w+ access_denied/,
    "The selling partner or Amazon refused access: check that the application is active and the authorization was not revoked."
  ],
  type: ["", /^\w+ unsupported_grant_type/, "The endpoint does not know this grant: check lwaEndpoint."],
  request: [
    "",
    /^\w+ invalid_request/,
    "A value is missing or malformed: check clientId, clientSecret and refreshToken for quotes, line breaks and missing characters."
  ],
  fault: [
    "",
    /^\w+ (?:server_error|temporarily_unavailable)/,
    "Login with Amazon has a fault: try again in a few minutes."
  ]
} satisfies { readonly [name: string]: Row }

/** The source of each row. */
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

/** The likely cause of an error and what to do; undefined where it is unknown. */
export const grantHint = (code: string, grantType: string, description: string): string | undefined =>
  findHint(rows, undefined, `${grantType} ${code}: ${description}`)
