/**
 * What the page asks of the sandbox: its state, without a secret in it, and faults to switch on and off.
 */
import type { FaultInput, FaultKind } from "../gateway/Faults.ts"
import { kinds } from "../gateway/Faults.ts"
import type { Answer, Request } from "../gateway/Http.ts"
import * as Http from "../gateway/Http.ts"
import { string } from "../gateway/Json.ts"
import type { State } from "../gateway/State.ts"
import { timeOf } from "../world/World.ts"
import { html } from "./Page.ts"

/** Where these things are. */
export const prefix = "/_sandbox/"

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(value)
})

const view = (state: State, clock: number) => ({
  now: timeOf(clock),
  count: state.log.count(),
  kinds,
  requests: state.log.all().slice(-200).reverse(),
  buckets: state.quota.levels(clock).map(({ key, plan, tokens }) => ({
    // The client id stands first in a key and tells nothing here.
    key: key.slice(key.indexOf("|") + 1).replace("|", " "),
    tokens,
    burst: plan.burst,
    rate: plan.rate
  })),
  tokens: state.tokens.all().slice(-20).reverse().map(({ expires, kind, scope, sellerId }) => ({
    kind,
    seller: sellerId,
    scope,
    expires
  })),
  faults: state.faults.all().map(({ id, kind, on, struck }) => ({ id, kind, on, struck })),
  sellers: [...state.world.sellers.values()].map((seller) => ({
    id: seller.id,
    name: seller.name,
    region: seller.region,
    marketplaces: seller.marketplaces.map((one) => one.countryCode),
    listings: seller.listings.size,
    orders: seller.orders.filter((order) => order.purchased <= timeOf(clock)).length
  }))
})

const faultOf = (body: unknown): FaultInput | undefined => {
  const kind = kinds.find((one): one is FaultKind => one === string(body, "kind"))
  return kind === undefined ? undefined : {
    kind,
    on: string(body, "on"),
    times: string(body, "times") === "always" ? Number.POSITIVE_INFINITY : 1
  }
}

/** Answers the page; undefined for what is not the page's. */
export const handle = (state: State, request: Request, clock: number, reset: () => void): Answer | undefined => {
  const path = Http.pathOf(request.target)
  if (path === "/" && request.method === "GET") {
    return {
      ...Http.html(200, html),
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
    }
  }
  if (!path.startsWith(prefix)) return undefined
  if (path === `${prefix}state` && request.method === "GET") return json(200, view(state, clock))
  // Pages of other sites cannot send this content type without asking first, and the sandbox gives them no leave.
  if (request.method !== "POST" || request.headers["content-type"] !== "application/json") return json(404, {})
  let body: unknown
  try {
    body = JSON.parse(Http.bodyText(request))
  } catch {
    return json(400, { message: "The body is not JSON." })
  }
  switch (path.slice(prefix.length)) {
    case "faults/add": {
      const fault = faultOf(body)
      if (fault === undefined) return json(400, { message: "There is no such kind of fault." })
      return json(200, { id: state.faults.add(fault) })
    }
    case "faults/remove":
      state.faults.remove(string(body, "id") ?? "")
      return json(200, {})
    case "reset":
      reset()
      return json(200, {})
    default:
      return json(404, {})
  }
}
