/**
 * Hints of one client: they follow from the response, the client's region, the operation, and what earlier calls have
 * returned.
 */
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { ErrorResponse } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { CallFacts } from "./callFacts.ts"
import * as Hints from "./hints.ts"
import type { OperationFacts } from "./operationFacts.ts"
import type { Refusal } from "./refusals.ts"

/** Explains failures. */
export interface Explain {
  readonly hint: (facts: CallFacts, response: ErrorResponse) => string | undefined
  /** The hint of a call for which nothing was sent, as the same was refused before. */
  readonly remembered: (facts: CallFacts, refusal: Refusal) => string
  /** Keeps what later hints need of a response. */
  readonly learn: (facts: OperationFacts, json: unknown) => void
}

/** Makes the hints of a client. */
export const makeExplain = (config: Config): Explain => {
  let marketplaces: string | undefined
  const hint: Explain["hint"] = ({ call, clock, resource }, response) =>
    Hints.hint(call.facts, response, {
      region: config.region.id,
      withRdt: resource !== undefined,
      marketplaces,
      now: clock.currentTimeMillisUnsafe()
    })
  return {
    hint,
    remembered: (facts, { response, until }) => {
      const seconds = Math.ceil((until - monotonicMillis(facts.clock)) / 1000)
      const how = `This response is remembered and nothing was sent; Amazon is asked again in ${seconds} s.`
      const why = hint(facts, response)
      return why === undefined ? how : `${why} ${how}`
    },
    learn: (facts, json) => {
      if (facts.name === Hints.participations) marketplaces = Hints.marketplacesOf(json)
    }
  }
}
