/** What Amazon says about a seller in a marketplace, read from a response that may lack any of it. */
import type * as Api from "../../../apis/Sellers.ts"
import { fromId } from "../../../Marketplace.ts"
import * as Fields from "../../internal/fields.ts"

/**
 * - `active`: takes part, and its listings are on sale
 * - `suspended`: takes part, and Amazon or the seller has suspended its listings; orders, reports and inventory remain
 *   readable
 * - `none`: has an account there and does not take part
 */
export type Status = "active" | "suspended" | "none"

/** A marketplace of an account. A property that Amazon does not send is undefined. */
export interface Participation {
  /** What operations take as `marketplaceId`. */
  readonly id: string
  /** Undefined where Amazon does not say it. */
  readonly status: Status | undefined
  /**
   * Whether it is a shop of Amazon's. False for entries that stand for something else, such as `Non-Amazon US` for
   * orders from other channels; most operations refuse their ids.
   */
  readonly isShop: boolean
  /** ISO 3166 code of the country: `GB`, not `UK`. */
  readonly countryCode: string | undefined
  /** The name of the marketplace: `Amazon.de`. */
  readonly name: string | undefined
  /** The domain of the shop: `amazon.de`. */
  readonly domain: string | undefined
  /** ISO 4217 code of the default currency. */
  readonly currency: string | undefined
  /** The default language: `de_DE`. */
  readonly locale: string | undefined
  /** The name of the seller's store in this marketplace. */
  readonly storeName: string | undefined
}

const shop = /^amazon\.[a-z]+(?:\.[a-z]+)?$/

const statusOf = (participation: Fields.Fields<Api.Participation>): Status | undefined => {
  const isParticipating = Fields.boolean(participation.isParticipating)
  const isSuspended = Fields.boolean(participation.hasSuspendedListings)
  if (isParticipating === false) return "none"
  if (isParticipating === undefined || isSuspended === undefined) return undefined
  return isSuspended ? "suspended" : "active"
}

/** An entry of the response; undefined where it has no id, which the caller cannot use. */
export const participationOf = (entry: Api.MarketplaceParticipation): Participation | undefined => {
  const { marketplace, participation, storeName } = Fields.of(entry)
  const fields = Fields.of(marketplace)
  const id = Fields.string(fields.id)
  if (id === undefined) return undefined
  const domain = Fields.string(fields.domainName)?.replace(/^www\./, "")
  return {
    id,
    status: statusOf(Fields.of(participation)),
    isShop: fromId(id) !== undefined || (domain !== undefined && shop.test(domain)),
    countryCode: Fields.string(fields.countryCode),
    name: Fields.string(fields.name),
    domain,
    currency: Fields.string(fields.defaultCurrencyCode),
    locale: Fields.string(fields.defaultLanguageCode),
    storeName: Fields.string(storeName)
  }
}
