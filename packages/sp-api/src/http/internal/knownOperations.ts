/**
 * What one client knows of the operations that it has called.
 */
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { Bucket } from "../SpApiRateLimiter.ts"
import * as Observability from "./observability.ts"
import type { OperationFacts } from "./operationFacts.ts"

/** What is known of one operation. */
export interface KnownOperation {
  readonly bucket: Bucket
  readonly metrics: Observability.OperationMetrics
  /** The rate of the last response that had one, in requests per second. */
  rate: number | undefined
}

/** Looks operations up by their name; an entry is made by the first call. */
export const makeKnownOperations = (config: Config): (facts: OperationFacts) => KnownOperation => {
  const operations = new Map<string, KnownOperation>()
  return (facts) => {
    let known = operations.get(facts.name)
    if (known === undefined) {
      const holder = facts.grantless === undefined ? config.account : config.application
      known = {
        bucket: {
          key: `${holder}|${config.region.id}${config.sandbox ? "-sandbox" : ""}|${facts.name}`,
          // Amazon's own sandbox has one usage plan for all operations.
          rate: config.sandbox ? 5 : facts.rate,
          burst: config.sandbox ? 15 : facts.burst,
          isDefault: true
        },
        metrics: Observability.operationMetrics(facts.name),
        rate: undefined
      }
      operations.set(facts.name, known)
    }
    return known
  }
}
