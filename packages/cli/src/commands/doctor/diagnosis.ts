/** What a failed call means for who runs the doctor: the hint of the client, what else is known, and the next step. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Redacted from "effect/Redacted"
import { explain } from "../../output/explain.ts"
import { isExpired, nextOf } from "./nextSteps.ts"
import type { Setup } from "./setup.ts"
import { type Problem, problem } from "./walk.ts"

const isLoopback = (url: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/i.test(url)

/** What the values themselves show, without a character of them. */
const doubts = (
  { config: { clientId, endpoint, lwaEndpoint, refreshToken }, settings }: Setup
): ReadonlyArray<string> => {
  const secret = settings.values.clientSecret?.value ?? ""
  const token = refreshToken === undefined ? "" : Redacted.value(refreshToken)
  const isLocalToken = token.startsWith("Atzr|sandbox-")
  const isLocal = isLoopback(lwaEndpoint)
  return [
    ...(isLocalToken && !isLocal
      ? ["the refresh token is that of a local sandbox, and Amazon knows none of those"]
      : []),
    ...(!isLocalToken && isLocal && token !== ""
      ? ["tokens come from a local sandbox, which knows only the credentials that it prints at its start"]
      : []),
    ...(isLoopback(endpoint) && !isLocal
      ? ["the API is a local sandbox, but tokens are requested from Amazon: SPAPI_LWA_ENDPOINT is not set"]
      : []),
    ...(!isLoopback(endpoint) && isLocal
      ? ["tokens come from a local sandbox (SPAPI_LWA_ENDPOINT), but the API is Amazon's"]
      : []),
    ...(clientId.startsWith("amzn1.application-oa2-client.")
      ? []
      : ["the client id does not begin with amzn1.application-oa2-client."]),
    ...(/^amzn1\.oa2-cs\.v1\.|^[0-9a-f]{64}$/.test(secret)
      ? []
      : ["the client secret does not look like one (amzn1.oa2-cs.v1.…)"]),
    ...(token === "" || token.startsWith("Atzr|") ? [] : ["the refresh token does not begin with Atzr|"])
  ]
}

/** A general cause where the client has no hint. */
const causeOf = (error: SpApiError): string => {
  switch (error.reason._tag) {
    case "Throttled":
      return "the rate limit of the operation is used up for this application and account"
    case "ServiceFailure":
      return "Amazon's servers have a fault; the request is correct"
    case "TransportFailed":
    case "TimedOut":
      return "the connection broke off, or no response came: a firewall, a proxy or Amazon's servers"
    case "ResponseInvalid":
    case "UnexpectedStatus":
      return "the response may be of something else than Amazon: of a proxy, or of a wrong address"
    case "NotFound":
      return "no such operation is at this address"
    default:
      return "Amazon does not say why"
  }
}

/** What a failed call means. */
export const diagnose = (error: SpApiError, setup: Setup, found: {
  /** What other calls have shown, before the hint of the client. */
  readonly evidence?: string | undefined
  /** The next step that follows from it. */
  readonly next?: string | undefined
} = {}): Problem => {
  const { kind, message, requestId, status } = explain(error)
  const { reason } = error
  const isOfLwa = reason._tag === "AuthFailed" && reason.provider === "lwa"
  const causes = [
    ...(found.evidence === undefined ? [] : [found.evidence]),
    ...(isOfLwa && !isExpired(reason.message) ? doubts(setup) : []),
    ...(found.evidence === undefined || error.hint === undefined ? [error.hint ?? causeOf(error)] : [])
  ]
  const isMixed = isOfLwa && /^invalid_(?:client|grant)$/.test(reason.code) && !isExpired(reason.message) &&
    doubts(setup).some((doubt) => doubt.includes("local sandbox"))
  return problem({
    kind,
    message,
    cause: causes.join("; "),
    next: found.next ?? (isMixed
      ? "take all settings from one place: `eval` what `spapi sandbox` prints, or unset SPAPI_ENDPOINT and SPAPI_LWA_ENDPOINT to call Amazon"
      : nextOf(error, setup)),
    requestId,
    status
  })
}
