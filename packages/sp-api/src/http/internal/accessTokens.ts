/**
 * Which token a call goes out with: a grantless one, a restricted data token, or the selling partner's own.
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import { expiresInOf } from "../../auth/internal/lwa.ts"
import type { Mint } from "../../auth/RestrictedDataTokens.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { isHeaderSafe } from "../../wire/headerValue.ts"
import * as Policy from "../Policy.ts"
import type { ApiResponse } from "./call.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Client } from "./client.ts"
import type { OperationFacts } from "./operationFacts.ts"

const mintFacts: OperationFacts = {
  name: "tokens_2021-03-01.createRestrictedDataToken",
  method: "POST",
  path: "/tokens/2021-03-01/restrictedDataToken",
  rate: 1,
  burst: 10,
  repeatable: true
}

const tokenOf = (response: ApiResponse, account: string | undefined): ReturnType<Mint> => {
  // The model holds the token at the top; an older guide of Amazon shows it inside `payload`.
  const json = response.json as { readonly payload?: unknown } | undefined
  const data = (json?.payload ?? json) as Record<string, unknown> | undefined
  const token = data?.["restrictedDataToken"]
  if (typeof token === "string" && isHeaderSafe(token)) {
    return Effect.succeed({
      token: Redacted.make(token, { label: "restrictedDataToken" }),
      expiresIn: expiresInOf(data?.["expiresIn"])
    })
  }
  return fail(
    mintFacts.name,
    new ResponseInvalid({ status: response.status, description: "it holds no restrictedDataToken" }),
    { attempts: response.attempts, account }
  )
}

const minting = (client: Client): Mint => (resources) =>
  Effect.flatMap(
    client.send({ facts: mintFacts, target: mintFacts.path, body: JSON.stringify({ restrictedResources: resources }) }),
    (response) => tokenOf(response, client.config.accountName)
    // Other calls may wait for the same token, and have more time than the first one.
  ).pipe(Effect.provideService(Policy.Deadline, undefined))

/**
 * The token of a call. Restricted ones are minted by a call, so rate limits and retries apply to them too. The request
 * for a token is a child of the span of the call.
 */
export const get = (
  { call, client, clock, resource, span }: CallFacts
): Effect.Effect<Redacted.Redacted<string>, SpApiError> => {
  const { grantless } = call.facts
  const { lwa, rdt } = client
  const current = grantless === undefined && resource !== undefined ? undefined : lwa.peek?.(clock, grantless)
  if (current !== undefined) return current
  const token = grantless !== undefined
    ? lwa.grantless(grantless)
    : resource === undefined
    ? lwa.accessToken
    : rdt.token(resource, minting(client))
  return span === undefined ? token : Effect.provideService(token, Tracer.ParentSpan, span)
}

/** Forgets a token that Amazon did not accept. */
export const forget = ({ client, resource }: CallFacts, token: Redacted.Redacted<string>): Effect.Effect<void> =>
  resource === undefined ? client.lwa.invalidate(token) : client.rdt.invalidate(token)
