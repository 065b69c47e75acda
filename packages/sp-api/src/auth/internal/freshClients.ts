/**
 * Notices programs that make a client for each call, as `Effect.provide(layer)` in a request handler does: each one
 * requests a token, and none knows the rate limits that the others have used.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Shape as Config } from "../../SpApiConfig.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Share } from "./sharedToken.ts"

type Watch = (config: Config, share: Share) => Share

/** What the stacks of `NodeSpApi` put around the token requests of a client. */
export const WatchTokens: Context.Reference<Watch> = Context.Reference<Watch>("effect-sp-api/auth/WatchTokens", {
  defaultValue: () => (_, share) => share
})

/**
 * How many clients of one account may request their first token within a minute before the log warns of them, once
 * for each account. Default: 4; `Infinity` never warns, which is so in programs that start a sandbox: each test may have a
 * client. The stacks of `NodeSpApi` warn.
 */
export const FreshClients: Context.Reference<number> = Context.Reference<number>(
  "effect-sp-api/auth/FreshClients",
  { defaultValue: () => 4 }
)

const clients = new Map<string, number>()
let since = 0
const warned = new Set<string>()

const noteFresh = ({ account, accountName = "one account" }: Config): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const now = monotonicMillis(fiber.getRef(Clock.Clock))
    if (Math.abs(now - since) > 60_000) {
      since = now
      clients.clear()
    }
    const count = (clients.get(account) ?? 0) + 1
    clients.set(account, count)
    if (warned.has(account) || !(count > fiber.getRef(FreshClients))) return Effect.void
    warned.add(account)
    return Effect.logWarning(
      `${count} clients of ${accountName} have requested a token within a minute: build the Layer once for the process (ManagedRuntime, SpApiPromise), not for each call`
    )
  })

/** Counts the first token request of a client. */
export const watchFresh: Watch = (config, share) => {
  let isFresh = true
  return (key, request, margins) =>
    share(
      key,
      Effect.suspend(() => {
        if (!isFresh) return request
        isFresh = false
        return Effect.andThen(noteFresh(config), request)
      }),
      margins
    )
}
