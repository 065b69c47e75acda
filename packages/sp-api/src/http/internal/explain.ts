/**
 * Hints: they follow from the response, the client's region, the operation, and what earlier calls have
 * returned.
 */
import type { ErrorResponse } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Refusal } from "./client.ts"
import * as Hints from "./hints.ts"

/** What the caller should check; undefined where nothing is known. */
export const hint = (
  { call, client: { config, marketplaces }, clock, resource }: CallFacts,
  response: ErrorResponse,
  signer: Hints.Signatures
): string | undefined =>
  Hints.hint(call.facts, response, {
    region: config.region.id,
    withRdt: resource !== undefined,
    marketplaces,
    now: clock.currentTimeMillisUnsafe()
  }, signer)

/** The hint of a call for which nothing was sent, as the same was refused before. */
export const remembered = (facts: CallFacts, { response, until }: Refusal, signer: Hints.Signatures): string => {
  const seconds = Math.ceil((until - monotonicMillis(facts.clock)) / 1000)
  const how = `This response is remembered and nothing was sent; Amazon is asked again in ${seconds} s.`
  const why = hint(facts, response, signer)
  return why === undefined ? how : `${why} ${how}`
}

/** Keeps what later hints need of a response. */
export const learn = ({ call, client }: CallFacts, json: unknown): void => {
  if (call.facts.name === Hints.participations) client.marketplaces = Hints.marketplacesOf(json)
}
