/**
 * The likely causes of well-known failures, and what to do about them.
 */
import type { ErrorResponse } from "../SpApiError.ts"
import type { OperationFacts } from "./OperationFacts.ts"

const text = (response: ErrorResponse): string =>
  response.errors.map((error) => `${error.code} ${error.message} ${error.details ?? ""}`).join(" ")

/** Whether an answer of 401 or 403 is about the access token rather than about what it may do. */
export const isTokenTrouble = (response: ErrorResponse): boolean => {
  const said = text(response)
  return !isSignatureTrouble(response) &&
    (response.status === 401 || /\btoken\b/i.test(said) && /expired|invalid|revoked|malformed|missing/i.test(said))
}

/** Whether a response is about the AWS credentials that signed: an unknown access key, or temporary ones that are over. */
const isKeyTrouble = (response: ErrorResponse): boolean =>
  /security token included|InvalidClientTokenId|UnrecognizedClient|ExpiredToken/i.test(
    `${text(response)} ${response.errorType ?? ""}`
  )

/** Whether a response is about the signature. */
export const isSignatureTrouble = (response: ErrorResponse): boolean =>
  /signature|x-amz-date|credential should be scoped|RequestTimeTooSkewed|RequestExpired/i.test(text(response)) ||
  isKeyTrouble(response)

/** What the caller should look at first. */
export const hint = (facts: OperationFacts, response: ErrorResponse, withRdt: boolean): string | undefined => {
  switch (response.status) {
    case 400:
      return response.body !== undefined && /<html/i.test(response.body)
        ? "The gateway refused the request before the API saw it. Causes: characters that are not percent-encoded, a page token that was changed, a date without time zone."
        : undefined
    case 401:
    case 403: {
      if (isKeyTrouble(response)) {
        return "AWS does not accept the access key that signed: check aws.accessKeyId and, for temporary keys, aws.sessionToken; they may have expired, or been deactivated or deleted. SpApi.layerSigned renews the keys of a role. Signatures are not needed since 2023-10-02; SpApi.layer calls without."
      }
      if (isSignatureTrouble(response)) {
        return "The AWS signature was refused: check the secret access key, the region, and the clock of this machine. Signatures are not needed since 2023-10-02; SpApi.layer calls without."
      }
      if (isTokenTrouble(response)) {
        return "A new access token was refused as well: the authorization was revoked or has run out (it lasts a year), or it belongs to another region. Have the selling partner authorize the application again."
      }
      if (facts.restricted !== undefined && !withRdt) {
        return "This operation gives personal data only with a restricted data token: pass dataElements, or { restricted: true }, as the second argument, and check that the application has the role for it."
      }
      return "Causes, most likely first: the application lacks the role for this operation; the selling partner authorized it before the role was added and must do so again; the seller or marketplace belongs to another region."
    }
    case 404:
      return "If the resource was just made, it may not be there yet."
    case 413:
      return "Split the request."
    default:
      return undefined
  }
}
