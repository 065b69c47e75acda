/** Decides which restricted data token a call needs. */
import type { RestrictedResource } from "../../auth/RestrictedDataTokens.ts"
import type { CallOptions, DataElement, OperationFacts } from "./operationFacts.ts"

/**
 * The resource to fetch a token for; undefined where the call is sent with the LWA token; a string where the options do
 * not fit the operation.
 *
 * @param defaults data elements to request where the operation takes them and the call has none of its own
 * @param sandbox Amazon's own sandbox takes no restricted data tokens
 */
export const restrictedResource = (
  facts: OperationFacts,
  target: string,
  options: CallOptions | undefined,
  defaults: ReadonlyArray<DataElement>,
  sandbox: boolean
): RestrictedResource | undefined | string => {
  const restricted = facts.restricted
  const requested = options?.dataElements
  if (restricted === undefined) {
    return requested !== undefined && requested.length > 0
      ? `${facts.name} takes no data elements; leave them out`
      : undefined
  }
  const allowed = restricted.dataElements ?? []
  const unknown = requested?.find((element) => !allowed.includes(element))
  if (unknown !== undefined) {
    return allowed.length === 0
      ? `${facts.name} takes no data elements; pass { restricted: true } instead`
      : `${unknown} cannot be requested here; ${facts.name} takes ${allowed.join(", ")}`
  }
  const elements = requested ?? defaults.filter((element) => allowed.includes(element))
  const needed = options?.restricted ?? (restricted.when === "always" || elements.length > 0)
  if (!needed || sandbox || facts.method === "PATCH") return undefined
  const query = target.indexOf("?")
  return {
    method: facts.method,
    path: restricted.path === "generic" ? facts.path : query < 0 ? target : target.slice(0, query),
    ...(elements.length === 0 ? undefined : { dataElements: elements })
  }
}
