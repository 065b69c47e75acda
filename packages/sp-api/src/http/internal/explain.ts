/**
 * Hints of one client: beside a response they follow from its region, from the operation, and from what earlier calls have told.
 */
import * as Clock from "effect/Clock"
import type * as Fiber from "effect/Fiber"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { ErrorResponse } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import * as Hints from "./hints.ts"
import type { OperationFacts } from "./operationFacts.ts"
import type { Progress } from "./progress.ts"
import type { Refusal } from "./refusals.ts"

/** Explains failures. */
export interface Explain {
  readonly hint: (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    response: ErrorResponse
  ) => string | undefined
  /** The hint of a call for which nothing was sent, as the same was refused a moment ago. */
  readonly remembered: (progress: Progress, fiber: Fiber.Fiber<unknown, unknown>, refusal: Refusal) => string
  /** Keeps what a response tells for later hints. */
  readonly learn: (facts: OperationFacts, json: unknown) => void
}

/** Hints that know of nothing yet. */
export const makeExplain = (config: Config): Explain => {
  let marketplaces: string | undefined
  const hint: Explain["hint"] = ({ call, resource }, fiber, response) =>
    Hints.hint(call.facts, response, {
      region: config.region.id,
      withRdt: resource !== undefined,
      marketplaces,
      now: fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()
    })
  return {
    hint,
    remembered: (progress, fiber, { response, until }) => {
      const seconds = Math.ceil((until - monotonicMillis(fiber.getRef(Clock.Clock))) / 1000)
      const why = hint(progress, fiber, response)
      const how = `This response is remembered and nothing was sent; Amazon is asked again in ${seconds} s.`
      return why === undefined ? how : `${why} ${how}`
    },
    learn: (facts, json) => {
      if (facts.name === Hints.participations) marketplaces = Hints.marketplacesOf(json)
    }
  }
}
