/**
 * Authorizations that Amazon refused for good: a token was refused, a new one was made, and that was refused as well.
 * Until `refusalTime` has passed, calls of the same operation fail at once with the same response. Other operations are
 * sent once, without another renewal: they may have the permission. So is every call where Amazon says that the new
 * token has expired, because that fault is temporary.
 *
 * A refusal applies to one token: a call with another one is sent.
 */
import * as Redacted from "effect/Redacted"
import type { ErrorItem, ErrorResponse } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Refusal } from "./client.ts"

/** How long a refusal is remembered, in milliseconds. */
const refusalTime = 60_000

/** How many refusals are kept; a program of many documents has a token for each. */
const capacity = 100

/** The holder of a call's token: the selling partner, the application for a scope, or a restricted resource. */
const holderOf = ({ call, resource }: CallFacts): string =>
  resource === undefined
    ? call.facts.grantless ?? ""
    : [resource.method, resource.path, ...resource.dataElements ?? []].join(" ")

/** Whether the refusal of a new token is temporary. */
const isTemporary = ({ details = "", message }: ErrorItem): boolean => /expired/i.test(message + details)

const get = (facts: CallFacts, token: Redacted.Redacted<string>): Refusal | undefined => {
  const { refusals } = facts.client
  // The usual case; reading the clock would cost every call.
  if (refusals === undefined || refusals.size === 0) return undefined
  const holder = holderOf(facts)
  const refusal = refusals.get(holder)
  if (refusal === undefined) return undefined
  if (monotonicMillis(facts.clock) < refusal.until && refusal.token === Redacted.value(token)) return refusal
  refusals.delete(holder)
  return undefined
}

/** The refusal by the operation of this call of the token that it has now. */
export const find = (facts: CallFacts, token: Redacted.Redacted<string>): Refusal | undefined => {
  const refusal = get(facts, token)
  return refusal?.operations.has(facts.call.facts.name) ? refusal : undefined
}

/** Whether this token was new when it was refused, by this operation or another one. */
export const covers = (facts: CallFacts, token: Redacted.Redacted<string>): boolean => get(facts, token) !== undefined

/** Remembers a refusal. */
export const add = (
  facts: CallFacts,
  token: Redacted.Redacted<string>,
  response: ErrorResponse,
  requestId: string | undefined
): void => {
  let refusal = get(facts, token)
  if (refusal === undefined) {
    const refusals = facts.client.refusals ??= new Map()
    if (refusals.size >= capacity) refusals.clear()
    refusal = {
      token: Redacted.value(token),
      response,
      requestId,
      until: monotonicMillis(facts.clock) + refusalTime,
      operations: new Set()
    }
    refusals.set(holderOf(facts), refusal)
  }
  if (!response.errors.some(isTemporary)) refusal.operations.add(facts.call.facts.name)
}
