/**
 * Access tokens requested more often than they expire.
 *
 * A token lives an hour, and one serves all calls. Counted are tokens by account, kind and hour; an hour counts with 12
 * of them: a program that is restarted now and then, or a few processes that share nothing, need less. Where the log
 * does not name accounts, several may be behind the tokens, so the hour must also have a token for every other call.
 */
import type { Finding } from "../finding.ts"
import { isSuccess } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, fewEntries, hour, Recent } from "../seen.ts"

const least = 12
/** Tokens for each call, where accounts have no names. */
const leastShare = 0.5

interface Hour {
  readonly tokens: Evidence
  calls: number
  readonly isNamed: boolean
}

/** The rule. */
export const tokens: Rule = {
  id: "tokens",
  title: "access tokens requested more often than they expire",
  needs: [],
  start: () => {
    const all = new Evidence()
    let hours = 0
    let busiest = 0
    let calls = 0
    const settle = (entry: Hour) => {
      const { isNamed, tokens } = entry
      if (tokens.count < least || !isNamed && tokens.count < leastShare * entry.calls) return
      all.merge(tokens)
      hours++
      calls += entry.calls
      busiest = Math.max(busiest, tokens.count)
    }
    const seen = new Recent<Hour>(fewEntries, settle)
    return {
      add: (request) => {
        const { account, operation, time, token } = request
        const isToken = operation === "lwa.token"
        if (isToken && !isSuccess(request)) return
        const kind = token === "grantless" ? "grantless" : "seller"
        const entry = seen.getOr(`${Math.floor(time / hour)}\n${account}\n${kind}`, () => ({
          tokens: new Evidence(),
          calls: 0,
          isNamed: account !== ""
        }))
        if (isToken) entry.tokens.add(request)
        else entry.calls++
      },
      findings: (): ReadonlyArray<Finding> => {
        for (const [, entry] of seen.entries()) settle(entry)
        return hours === 0 ? [] : [{
          id: "tokens:lwa.token",
          rule: "tokens",
          severity: "warning",
          operation: "lwa.token",
          message: `${times(all.count, "access token")} for ${times(calls, "call")} in ${
            times(hours, "hour")
          }, ${busiest} in the busiest one. A token is valid for an hour.`,
          calls: { now: all.count, after: hours },
          ...all.shown,
          advice: "make the client once for the process; processes that end soon share tokens by a TokenStore",
          code: "const runtime = ManagedRuntime.make(NodeSpApi.layerFromEnv()) // once",
          page: "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
          figures: { hours, busiestHour: busiest }
        }]
      }
    }
  }
}
