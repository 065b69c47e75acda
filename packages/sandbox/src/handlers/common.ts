/**
 * What several sections have in common.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import type { Call } from "./Call.ts"

/** The marketplaces of those ids; refuses ids that do not exist, and marketplaces in which the seller does not take part. */
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

/** A refusal because there is no such thing. */
export const notFound = (what: string, id: string): Http.Refusal =>
  Http.refuse(404, "NotFound", `There is no ${what} ${id}.`)
