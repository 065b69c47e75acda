/** The account that a program calls for, by its name, and where that name is shown. */
import * as Context from "effect/Context"
import type * as Fiber from "effect/Fiber"
import * as Metric from "effect/Metric"

/**
 * The name of the account whose client a fiber was given. The Layers of `SpApiConfig` provide it, so errors, spans and
 * log lines of documents and workflows name the account too.
 */
export const CurrentAccount: Context.Reference<string | undefined> = Context.Reference<string | undefined>(
  "effect-sp-api/CurrentAccount",
  { defaultValue: () => undefined }
)

/** The attribute of spans that names the account; none where it has no name. */
export const accountAttribute = (account: string | undefined): { readonly "spapi.account": string } | undefined =>
  account === undefined ? undefined : { "spapi.account": account }

/**
 * How many accounts the metrics distinguish: the first ones with a name have it as the attribute `account`, all others
 * are `other`. Accounts without a name have no such attribute. 0: none has. Default: 100.
 */
export const MetricAccounts: Context.Reference<number> = Context.Reference<number>(
  "effect-sp-api/http/MetricAccounts",
  {
    defaultValue: () => 100
  }
)

/** Those that the metrics of a registry have by their names: for as long as it lives, as their series do. */
const namedIn = new WeakMap<Map<string, unknown>, Set<string>>()

/** The attribute of metrics that names the account, within the bound of the fiber. */
export const metricAttribute = (
  account: string | undefined,
  fiber: Fiber.Fiber<unknown, unknown>
): { readonly account: string } | undefined => {
  const max = fiber.getRef(MetricAccounts)
  if (account === undefined || max <= 0) return undefined
  const registry = fiber.getRef(Metric.MetricRegistry)
  let named = namedIn.get(registry)
  if (named === undefined) namedIn.set(registry, named = new Set())
  if (named.size < max) named.add(account)
  return { account: named.has(account) ? account : "other" }
}
