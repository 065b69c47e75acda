/** Which restricted data token a call needs. */
import type { RestrictedResource } from "../../auth/RestrictedDataTokens.ts"
import type { CallOptions, DataElement, OperationFacts } from "./operationFacts.ts"

/**
 * The resource to fetch a token for; undefined when the call goes out with the LWA token; a text when the options do not fit the operation.
 *
 * @param defaults data elements to ask for where the operation takes them and the call does not say
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
  const asked = options?.dataElements
  if (restricted === undefined) {
    return asked !== undefined && asked.length > 0
      ? `${facts.name} takes no data elements; leave them out`
      : undefined
  }
  const allowed = restricted.dataElements ?? []
  const unknown = asked?.find((element) => !allowed.includes(element))
  if (unknown !== undefined) {
    return allowed.length === 0
      ? `${facts.name} takes no data elements; pass { restricted: true } instead`
      : `${unknown} cannot be asked for here; ${facts.name} takes ${allowed.join(", ")}`
  }
  const elements = asked ?? defaults.filter((element) => allowed.includes(element))
  const needed = options?.restricted ?? (restricted.when === "always" || elements.length > 0)
  if (!needed || sandbox || facts.method === "PATCH") return undefined
  const query = target.indexOf("?")
  return {
    method: facts.method,
    path: restricted.path === "generic" ? facts.path : query < 0 ? target : target.slice(0, query),
    ...(elements.length === 0 ? undefined : { dataElements: elements })
  }
}
