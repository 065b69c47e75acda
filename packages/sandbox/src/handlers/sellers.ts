/**
 * Sellers v1: the marketplaces of the selling partner.
 */
import * as Http from "../protocol/Http.ts"
import { siteName } from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"

const participations = (call: Call) =>
  call.seller.marketplaces.map((marketplace) => ({
    marketplace: {
      id: marketplace.id,
      name: siteName(marketplace),
      countryCode: marketplace.countryCode,
      defaultCurrencyCode: marketplace.currency,
      defaultLanguageCode: marketplace.locale,
      domainName: `www.${marketplace.domain}`
    },
    participation: { isParticipating: true, hasSuspendedListings: false },
    storeName: call.seller.name
  }))

/** The operations of Sellers. */
export const handlers: Handlers = {
  "sellers.getMarketplaceParticipations": (call) => Http.ok({ payload: participations(call) }),
  "sellers.getAccount": (call) => {
    const address = {
      addressLine1: "1 Sandbox Lane",
      countryCode: call.seller.marketplaces[0]!.countryCode,
      postalCode: "00001"
    }
    return Http.ok({
      payload: {
        marketplaceParticipationList: participations(call),
        businessType: "PRIVATE_LIMITED",
        sellingPlan: "PROFESSIONAL",
        business: { name: call.seller.name, registeredBusinessAddress: address },
        primaryContact: { name: "Sam Sandbox", address }
      }
    })
  }
}
