/**
 * What a client knows of the operations that it has called.
 */
import type * as Fiber from "effect/Fiber"
import type { Shape as Config } from "../../SpApiConfig.ts"
import { metricAttribute } from "../../wire/currentAccount.ts"
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

/** What is known of an operation; an entry is made by the first call. */
export const knownOperation = (
  operations: Map<string, KnownOperation>,
  config: Config,
  facts: OperationFacts,
  fiber: Fiber.Fiber<unknown, unknown>
): KnownOperation => {
  let known = operations.get(facts.name)
  if (known === undefined) {
    const holder = facts.grantless === undefined ? config.account : config.application
    known = {
      bucket: {
        key: `${holder}|${config.region.id}${config.sandbox ? "-sandbox" : ""}|${facts.name}`,
        application: facts.applicationBucket?.(config, facts),
        // Amazon's own sandbox has one usage plan for all operations.
        rate: config.sandbox ? 5 : facts.rate,
        burst: config.sandbox ? 15 : facts.burst,
        isDefault: true,
        account: config.accountName
      },
      metrics: Observability.metricsOf(facts.name, metricAttribute(config.accountName, fiber)),
      rate: undefined
    }
    operations.set(facts.name, known)
  }
  return known
}
