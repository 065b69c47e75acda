/**
 * The HTTP API of the page and of programs in other languages: the state, without secrets, and actions such as adding a
 * fault or advancing the time.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import type { FaultInput, FaultKind } from "../state/Faults.ts"
import { kinds } from "../state/Faults.ts"
import type { State } from "../state/State.ts"
import * as World from "../world/World.ts"
import * as Actions from "./Actions.ts"
import { html } from "./Page.ts"

/** The path prefix. */
const prefix = "/_sandbox/"

const json = (status: number, value: unknown): Response => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(value)
})

const view = (state: State, clock: number) => ({
  now: state.time.now(clock),
  count: state.log.count(),
  kinds,
  requests: state.log.all().slice(-200).reverse(),
  buckets: state.quota.levels(clock).map(({ key, plan, tokens }) => ({
    // A key begins with the client id, which is not shown.
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
    marketplaces: seller.marketplaces.map((marketplace) => marketplace.countryCode),
    listings: seller.listings.size,
    orders: seller.orders.filter((order) => order.purchased <= state.time.now(clock)).length
  }))
})

/** A duration such as `10 seconds`, or milliseconds. */
const millisOf = (body: unknown, name: string): number | undefined => {
  const value = Json.readJson(body, [name])
  if (value === undefined) return undefined
  const duration = typeof value === "string" || typeof value === "number"
    ? Duration.fromInput(value as Duration.Input)
    : Option.none()
  if (Option.isNone(duration)) throw new Actions.ActionError(`${name} must be a duration such as "10 seconds".`)
  return Duration.toMillis(duration.value)
}

const isRegion = (value: unknown): value is RegionId => value === "na" || value === "eu" || value === "fe"

const regionOf = (body: unknown): RegionId => {
  const region = Json.string(body, "region") ?? "na"
  if (!isRegion(region)) throw new Actions.ActionError(`region must be na, eu or fe, not ${region}.`)
  return region
}

const faultOf = (body: unknown): FaultInput => {
  const kind = kinds.find((kind): kind is FaultKind => kind === Json.string(body, "kind"))
  if (kind === undefined) {
    throw new Actions.ActionError(`kind must be one of ${kinds.join(", ")}.`)
  }
  const calls = Json.array(body, "calls").filter((item) => typeof item === "number")
  return {
    kind,
    on: Json.string(body, "on"),
    times: Json.string(body, "times") === "always" ? Number.POSITIVE_INFINITY : Json.number(body, "times"),
    calls: Json.number(body, "calls") ?? (calls.length === 0 ? undefined : calls),
    probability: Json.number(body, "probability"),
    delay: millisOf(body, "delay"),
    processed: Json.readJson(body, ["processed"]) === true ? true : undefined
  }
}

const channelOf = (body: unknown): "AFN" | "MFN" | undefined => {
  const channel = Json.string(body, "channel")
  return channel === "AFN" || channel === "MFN" ? channel : undefined
}

/** Actions by path. Each returns its result, or throws an `ActionError`. */
const actions: Readonly<Record<string, (state: State, body: unknown, clock: number) => unknown>> = {
  "faults/add": (state, body) => ({ id: state.faults.add(faultOf(body)) }),
  "faults/remove": (state, body) => state.faults.remove(Json.string(body, "id") ?? ""),
  "faults/clear": (state) => state.faults.clear(),
  "world/advance": (state, body, clock) => {
    Actions.advance(state, millisOf(body, "by") ?? 0)
    return { now: World.iso(state.time.now(clock)) }
  },
  "world/orders/add": (state, body, clock) => ({
    id: Actions.addOrder(state, state.time.now(clock), regionOf(body), {
      marketplaceId: Json.string(body, "marketplaceId"),
      sku: Json.string(body, "sku"),
      quantity: Json.number(body, "quantity"),
      channel: channelOf(body)
    })
  }),
  "tokens/revoke": (state) => state.tokens.revoke(() => true),
  "authorization/revoke": (state, body) => Actions.revokeAuthorization(state, regionOf(body)),
  "secret/rotate": (state, body, clock) => ({
    clientSecret: Actions.rotateSecret(state, clock, millisOf(body, "oldWorksFor"))
  })
}

/** The response to a request for the page or an action; undefined for other requests. */
export const handle = (state: State, request: Request, clock: number, reset: () => void): Response | undefined => {
  const path = Http.pathOf(request.target)
  if (path === "/" && (request.method === "GET" || request.method === "HEAD")) {
    return {
      ...Http.html(200, html),
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
    }
  }
  if (!path.startsWith(prefix)) return undefined
  if (path === `${prefix}state` && request.method === "GET") return json(200, view(state, clock))
  // CORS stops pages of other sites from sending this content type.
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")
  if (request.method !== "POST" || !isJson) {
    return json(404, { message: "An action is a POST with the content type application/json." })
  }
  let body: unknown
  try {
    body = request.body.length === 0 ? {} : JSON.parse(Http.bodyText(request))
  } catch {
    return json(400, { message: "The body is not JSON." })
  }
  const name = path.slice(prefix.length)
  if (name === "reset") {
    reset()
    return json(200, {})
  }
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) {
    return json(404, {
      message: `The action ${name} does not exist. Actions: reset, ${Object.keys(actions).join(", ")}.`
    })
  }
  try {
    return json(200, action(state, body, clock) ?? {})
  } catch (error) {
    if (error instanceof Actions.ActionError) return json(400, { message: error.message })
    throw error
  }
}
