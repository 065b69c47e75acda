/**
 * The HTTP API of the page and of programs in other languages: the state, without secrets, and actions such as adding a
 * fault or advancing the time.
 */
import * as Effect from "effect/Effect"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Strict from "../protocol/Strict.ts"
import { kinds, notificationKinds } from "../state/Faults.ts"
import type { State } from "../state/State.ts"
import { jsonSchema } from "../world/file/WorldFile.ts"
import * as accountActions from "./accountActions.ts"
import type * as Action from "./Action.ts"
import * as faultActions from "./faultActions.ts"
import * as Feed from "./Feed.ts"
import * as Health from "./Health.ts"
import * as notificationActions from "./notificationActions.ts"
import { page } from "./Page.ts"
import * as Requests from "./Requests.ts"
import * as testActions from "./testActions.ts"
import * as timeActions from "./timeActions.ts"
import * as Trigger from "./Trigger.ts"
import { VerificationFailed } from "./Verify.ts"
import * as worldActions from "./worldActions.ts"

/** The path prefix. */
const prefix = "/_sandbox/"

const json = (status: number, value: unknown): Response => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(value)
})

/** Of so many sellers listings and orders are counted, which makes them, and of those that were called. */
const counted = 10

const view = (state: State, real: number) => ({
  now: state.time.now(real),
  frozen: state.time.frozen(),
  count: state.log.count(),
  kinds: [...kinds, ...notificationKinds],
  recordBodies: state.settings.recordBodies,
  // The page asks for the rest of a request when it shows it.
  requests: state.log.all().slice(-200).reverse().map((
    { body: _body, headers: _headers, parameters: _parameters, ...record }
  ) => record),
  buckets: state.quota.levels(real).map(({ key, plan, tokens }) => ({
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
  sellers: [...state.world.sellers.values()].map((seller, index) => ({
    id: seller.id,
    name: seller.name,
    region: seller.region,
    marketplaces: seller.marketplaces.map((marketplace) => marketplace.countryCode),
    ...(seller.untouched && index >= counted ? undefined : {
      listings: seller.listings.size,
      orders: seller.orders.filter((order) => order.purchased <= state.time.now(real)).length
    })
  }))
})

/** All actions, by path. */
const actions: Action.Actions = {
  ...faultActions.actions,
  ...timeActions.actions,
  ...worldActions.actions,
  ...testActions.actions,
  ...notificationActions.actions,
  ...accountActions.actions
}

/** The names of all actions. */
const names: ReadonlyArray<string> = Object.keys(actions)

/** The result, or a 400 that says what is not acceptable. */
const refusing = <A>(run: () => A): A | Response => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Strict.Unacceptable) return json(400, { message: error.message })
    throw error
  }
}

/** The response to a request for the page or an action; undefined for other requests. */
export const handle = (
  { current, entries, real, region, reset, state }: Action.Context,
  request: Request
): Response | Effect.Effect<Response> | undefined => {
  const path = Http.pathOf(request.target)
  if (path === "/" && (request.method === "GET" || request.method === "HEAD")) {
    return page()
  }
  if (!path.startsWith(prefix)) return undefined
  if (path === Health.path && (request.method === "GET" || request.method === "HEAD")) {
    return json(200, Health.of(state, real))
  }
  if (path === `${prefix}state` && request.method === "GET") return json(200, view(state, real))
  if (path === `${prefix}requests` && request.method === "GET") {
    const requests = refusing(() => Requests.get(current, real, new URLSearchParams(Http.queryOf(request.target))))
    return Effect.isEffect(requests) ? Effect.map(requests, (result) => json(200, result)) : requests
  }
  if (path === `${prefix}notifications/types` && request.method === "GET") {
    return json(200, { types: Trigger.triggerable() })
  }
  if (path === `${prefix}notifications` && request.method === "GET") {
    const feed = refusing(() => Feed.get(current, real, new URLSearchParams(Http.queryOf(request.target))))
    return Effect.isEffect(feed) ? Effect.map(feed, (result) => json(200, result)) : feed
  }
  if (path === `${prefix}world.schema.json` && request.method === "GET") return json(200, jsonSchema())
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
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) {
    return json(404, { message: `The action ${name} ${Strict.unknownName(name, names)}` })
  }
  try {
    const result = action({ state, current, real, region, entries, reset }, body)
    return Effect.isEffect(result)
      ? Effect.map(result as Effect.Effect<unknown>, (value) => json(200, value ?? {}))
      : json(200, result ?? {})
  } catch (error) {
    if (error instanceof Strict.Unacceptable) return json(400, { message: error.message })
    if (error instanceof VerificationFailed) return json(422, { message: error.message, matched: error.matched })
    throw error
  }
}
