/**
 * Shared parts of handlers.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
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
    throw Http.refuse(
      403,
      "Unauthorized",
      "Access to requested resource is denied.",
      `The selling partner does not take part in the marketplace ${id}.`
    )
  })

/** 404 for an id that does not exist. */
export const notFound = (what: string, id: string): Http.Refusal =>
  Http.refuse(404, "NotFound", `The ${what} ${id} does not exist.`)
