/**
 * Renews what a request was refused for, each kind once for a call: the access token, the AWS credentials, or the clock
 * that dates signatures. Such a request was refused before any work, so it may be sent again whatever it does.
 */
import * as Effect from "effect/Effect"
import type { Signer } from "../../auth/Signer.ts"
import type { ErrorResponse, SpApiError } from "../../SpApiError.ts"
import * as AccessTokens from "./accessTokens.ts"
import type { Attempt } from "./attempt.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Whole } from "./outcome.ts"
import type { Progress, Renewal } from "./progress.ts"
import * as Refusals from "./refusals.ts"

/** Succeeds with what was renewed; undefined where the request would be refused again. */
export type Renew = (
  kind: "token" | "signature",
  facts: CallFacts,
  progress: Progress,
  attempt: Attempt,
  response: ErrorResponse
) => Effect.Effect<Renewal | undefined, SpApiError>

/** Renews over the token services and the Signer. A new token that is refused as well is remembered. */
export const makeRenew = (signer: Signer["Service"]): Renew =>
(
  kind,
  facts,
  { renewed, requestId },
  { received, request, token },
  response
) => {
  if (kind === "signature") {
    const { date } = (received as Whole).headers
    return signer.renew?.({ request, response, date, renewed }) ?? Effect.undefined
  }
  if (!renewed.includes("token") && !Refusals.covers(facts, token)) {
    return Effect.as(AccessTokens.forget(facts, token), "token" as const)
  }
  Refusals.add(facts, token, response, requestId)
  return Effect.undefined
}
