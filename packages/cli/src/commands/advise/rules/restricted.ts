/**
 * Restricted data tokens that were not used, or used once.
 *
 * - Unused: in an hour an account fetched more of them than it made calls with one. Each of the difference was fetched
 *   for nothing, whatever the others served. Five count; a call that fails before it is sent explains one or two.
 * - Used once: 20 tokens or more in an hour, and at least nine in ten calls with a token of their own, to operations
 *   for which one token of the path template serves every resource for an hour. Documents of reports are left out:
 *   theirs are for one resource.
 *
 * Whether the personal data of a response was used is not in any log: nothing is said about that.
 */
import { placeOf } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { isSuccess } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, fewEntries, hour, Recent } from "../seen.ts"

const minting = "tokens_2021-03-01.createRestrictedDataToken"
const leastUnused = 5
const leastOnce = 20
const leastShare = 0.9

interface Hour {
  readonly minted: Evidence
  calls: number
  /** Of them, calls that a token of the path template would serve. */
  generic: number
}

const isGeneric = (operation: string): boolean => {
  const when = placeOf(operation)?.summary.restricted
  return when === "always" || when === "elements"
}

const page = "https://developer-docs.amazon.com/sp-api/docs/tokens-api-use-case-guide"

/** The rule. */
export const restricted: Rule = {
  id: "restricted-tokens",
  title: "restricted data tokens that were not used, or used once",
  needs: ["tokens"],
  start: () => {
    const unused = { evidence: new Evidence(), tokens: 0 }
    const once = { evidence: new Evidence(), hours: 0 }
    const settle = ({ calls, generic, minted }: Hour) => {
      // A token that was fetched at the end of an hour may serve the next one: it is not counted as unused.
      const spare = minted.count - calls - 1
      if (spare >= leastUnused) {
        unused.evidence.merge(minted)
        unused.tokens += spare
      } else if (
        minted.count >= leastOnce && generic >= leastShare * minted.count && minted.count >= leastShare * calls
      ) {
        once.evidence.merge(minted)
        once.hours++
      }
    }
    const hours = new Recent<Hour>(fewEntries, settle)
    return {
      add: (request) => {
        const isMinting = request.operation === minting
        if (!isSuccess(request) || !isMinting && request.token !== "restricted") return
        const entry = hours.getOr(`${Math.floor(request.time / hour)}\n${request.account}`, () => ({
          minted: new Evidence(),
          calls: 0,
          generic: 0
        }))
        if (isMinting) entry.minted.add(request)
        else {
          entry.calls++
          if (isGeneric(request.operation)) entry.generic++
        }
      },
      findings: () => {
        for (const [, entry] of hours.entries()) settle(entry)
        const found: Array<Finding> = []
        if (unused.tokens > 0) {
          found.push({
            id: "restricted-tokens:unused",
            rule: "restricted-tokens",
            severity: "warning",
            operation: minting,
            message: `${times(unused.tokens, "restricted data token")} of ${
              unused.evidence.count.toLocaleString("en")
            } served no call: personal data was asked for and not fetched.`,
            calls: { now: unused.evidence.count, after: unused.evidence.count - unused.tokens },
            ...unused.evidence.shown,
            basis: "more tokens than calls with one, by account and hour",
            advice: "fetch one where a call needs it; this client does so by itself",
            code: "OrdersV0.getOrders(input, { dataElements: [\"buyerInfo\"] })",
            page,
            figures: { unused: unused.tokens }
          })
        }
        if (once.hours > 0) {
          found.push({
            id: "restricted-tokens:one-call-each",
            rule: "restricted-tokens",
            severity: "warning",
            operation: minting,
            message: `${times(once.evidence.count, "restricted data token")} served one call each, in ${
              times(once.hours, "hour")
            }. One for the path template serves every resource for an hour.`,
            calls: { now: once.evidence.count, after: once.hours },
            ...once.evidence.shown,
            basis: "about as many tokens as calls with one, by account and hour",
            advice:
              "fetch it for the path template, such as /orders/v0/orders/{orderId}; this client does so by itself",
            code: "OrdersV0.getOrder({ orderId }, { dataElements: [\"buyerInfo\"] })",
            page,
            figures: { hours: once.hours }
          })
        }
        return found
      }
    }
  }
}
