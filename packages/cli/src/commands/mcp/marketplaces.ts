/** Calls name marketplaces that the account takes part in, or are not sent. */
import * as Marketplace from "effect-sp-api/Marketplace"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import { refuse } from "./refused.ts"

const isMarketplaceKey = (key: string): boolean => /marketplace_?ids?$/i.test(key)

const stringsOf = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.flatMap(stringsOf) : typeof value === "string" ? value.split(",") : []

/** The marketplaces that an input names, wherever in it: by a key, or as one of the known ids. */
const named = (value: unknown, key = ""): ReadonlyArray<string> => {
  if (isMarketplaceKey(key) && !isObject(value)) return stringsOf(value)
  if (typeof value === "string") return Marketplace.all.some(({ id }) => id === value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => named(item, key))
  return isObject(value) ? Object.entries(value).flatMap(([inner, item]) => named(item, inner)) : []
}

/**
 * The marketplaces that the person who started the server has named. They count where Amazon does not say which are the
 * account's: it refuses that question to vendors.
 */
export const Named = Context.Reference<ReadonlyArray<string>>("effect-sp-api-cli/mcp/NamedMarketplaces", {
  defaultValue: () => []
})

const isDenied = (error: unknown): boolean => isSpApiError(error) && error.reason._tag === "AccessDenied"

/** The marketplaces of the account; `undefined` where Amazon does not say. */
const own = Sellers.marketplaces.pipe(
  Effect.map((all): ReadonlyArray<string> | undefined => all.map(({ id }) => id)),
  Effect.catchIf(isDenied, () => Effect.undefined)
)

/** Refuses an input with a marketplace of another account or region. An input without one needs no marketplaces. */
export const check = Effect.fnUntraced(function*(input: unknown) {
  const wanted = [...new Set(named(input))]
  if (wanted.length === 0) return
  const known = yield* own
  const allowed = known ?? (yield* Named)
  const foreign = wanted.filter((id) => !allowed.includes(id))
  if (foreign.length === 0) return
  const list = allowed.length === 0 ? "there are none" : `they are ${allowed.join(", ")}`
  return yield* refuse(
    known === undefined
      ? `Amazon does not say which marketplaces are the account's, as for vendors; so those count that the settings name, `
        + `and ${list}. Only the person who starts the server can add ${foreign.join(", ")}: SPAPI_MARKETPLACE, or `
        + "marketplace of the profile. Nothing was sent."
      : `The account does not take part in ${foreign.join(", ")}; of its marketplaces, ${list}. Nothing was sent.`
  )
})
