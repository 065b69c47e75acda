/**
 * Which token a call goes out with: a grantless one, a restricted data token, or the selling partner's own.
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { LwaTokenService } from "../../auth/LwaTokenService.ts"
import type { Mint, RestrictedDataTokens } from "../../auth/RestrictedDataTokens.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { isHeaderSafe } from "../../wire/headerValue.ts"
import * as Policy from "../Policy.ts"
import type { ApiResponse, Call } from "./call.ts"
import type { CallFacts } from "./callFacts.ts"
import type { OperationFacts } from "./operationFacts.ts"

const mintFacts: OperationFacts = {
  name: "tokens_2021-03-01.createRestrictedDataToken",
  method: "POST",
  path: "/tokens/2021-03-01/restrictedDataToken",
  rate: 1,
  burst: 10,
  repeatable: true
}

const tokenOf = (response: ApiResponse): ReturnType<Mint> => {
  // The model holds the token at the top; an older guide of Amazon shows it inside `payload`.
  const json = response.json as { readonly payload?: unknown } | undefined
  const data = (json?.payload ?? json) as Record<string, unknown> | undefined
  const token = data?.["restrictedDataToken"]
  const expiresIn = Number(data?.["expiresIn"])
  if (typeof token === "string" && isHeaderSafe(token)) {
    return Effect.succeed({
      token: Redacted.make(token, { label: "restrictedDataToken" }),
      expiresIn: expiresIn > 0 && expiresIn <= 86_400 ? expiresIn : 3600
    })
  }
  return fail(
    mintFacts.name,
    new ResponseInvalid({ status: response.status, description: "it holds no restrictedDataToken" }),
    { attempts: response.attempts }
  )
}

/** Chooses tokens for calls. */
export interface AccessTokens {
  readonly get: (facts: CallFacts) => Effect.Effect<Redacted.Redacted<string>, SpApiError>
  /** Forgets a token that Amazon did not accept. */
  readonly forget: (facts: CallFacts, token: Redacted.Redacted<string>) => Effect.Effect<void>
}

/** Tokens from the services; restricted ones are minted with `send`, so rate limits and retries apply to them too. */
export const make = (
  lwa: LwaTokenService["Service"],
  rdt: RestrictedDataTokens["Service"],
  send: (call: Call) => Effect.Effect<ApiResponse, SpApiError>
): AccessTokens => {
  const mint: Mint = (resources) =>
    Effect.flatMap(
      send({ facts: mintFacts, target: mintFacts.path, body: JSON.stringify({ restrictedResources: resources }) }),
      tokenOf
      // Other calls may wait for the same token, and have more time than the first one.
    ).pipe(Effect.provideService(Policy.Deadline, undefined))
  return {
    get: ({ call, resource }) =>
      call.facts.grantless !== undefined
        ? lwa.grantless(call.facts.grantless)
        : resource === undefined
        ? lwa.accessToken
        : rdt.token(resource, mint),
    forget: ({ resource }, token) => resource === undefined ? lwa.invalidate(token) : rdt.invalidate(token)
  }
}
