/**
 * Shared parts of handlers.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import type { Order } from "../world/Orders.ts"
import type { Call } from "./Call.ts"

/**
 * The marketplaces with these ids. Throws a `Refusal` for ids that do not exist, and for marketplaces without the
 * seller.
 */
export const marketplacesOf = (
  call: Call,
  ids: ReadonlyArray<string>,
  parameter = "marketplaceIds"
): ReadonlyArray<Marketplace> =>
  ids.map((id) => {
    const marketplace = call.seller.marketplaces.find((marketplace) => marketplace.id === id)
    if (marketplace !== undefined) return marketplace
    if (Marketplaces.fromId(id) === undefined) {
      throw Http.invalidInput(`Invalid value for the parameter ${parameter}: ${id} is not a marketplace.`, parameter)
    }
    throw Http.denied(`The selling partner does not take part in the marketplace ${id}.`)
  })

/** 404 for an id that does not exist. */
export const notFound = (what: string, id: string): Http.Refusal =>
  Http.refuse(404, "NotFound", `The ${what} ${id} does not exist.`)

/** The marketplace of the parameter `marketplaceId`. */
export const marketplaceOf = (call: Call): Marketplace =>
  marketplacesOf(call, [In.string(call.input, "marketplaceId") ?? ""], "marketplaceId")[0]!

/** The record whose id is the value of a parameter. Throws 404 where it does not exist. */
export const recordOf = <A>(call: Call, records: ReadonlyMap<string, A>, parameter: string, what: string): A => {
  const id = In.string(call.input, parameter) ?? ""
  const record = records.get(id)
  if (record === undefined) throw notFound(what, id)
  return record
}

/** The seller's order whose id is the value of a parameter. Future orders do not exist yet. */
export const orderOf = (call: Call, parameter: string): Order => {
  const order = recordOf(call, call.seller.ordersById, parameter, "order")
  if (order.purchased > call.now) throw notFound("order", order.id)
  return order
}
