/** What to do about the refusals of Login with Amazon. */

/** The likely cause of an error code and what to do; undefined for a code that nobody knows. */
export const grantHint = (code: string, grantType: string): string | undefined => {
  switch (code) {
    case "invalid_grant":
      return grantType === "authorization_code"
        ? "A code works once, for five minutes, for the application it was given to, and with the redirect URI of the consent. " +
          "Start the consent again."
        : "The refresh token is mistyped, was revoked, belongs to another application (clientId), or its authorization has ended: " +
          "it lasts 365 days. Let the selling partner authorize the application again."
    case "invalid_client":
      return "clientId and clientSecret do not belong together, or the secret has expired: it lives for 180 days. " +
        "Look up both in the developer console, and give the new secret where it was rotated."
    case "unauthorized_client":
      return grantType === "client_credentials"
        ? "This application may not ask for grantless tokens: check that clientId is that of a " +
          "Selling Partner API application."
        : "The token was given to another application, or this one may not use it: check that " +
          "clientId and refreshToken belong together."
    case "invalid_scope":
      return "The scope is unknown, or the application lacks the role for it. Known scopes: sellingpartnerapi::notifications, " +
        "sellingpartnerapi::client_credential:rotation."
    case "access_denied":
      return "The selling partner or Amazon refused access: check that the application is active and " +
        "the authorization is not revoked."
    case "unsupported_grant_type":
      return "The endpoint does not know this grant: check lwaEndpoint."
    case "invalid_request":
      return "A value is missing or malformed: check clientId, clientSecret and refreshToken for " +
        "quotes, cuts and line breaks."
    case "server_error":
    case "temporarily_unavailable":
      return "Login with Amazon has a fault. Nothing is wrong with the request: try again in a few minutes."
    default:
      return undefined
  }
}
