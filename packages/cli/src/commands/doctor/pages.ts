/** Pages of Amazon that a next step names. Those of other marketplaces have the same paths. */
import * as Marketplace from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"

/**
 * Applications of a developer: their "LWA credentials", "Rotate secret" and "Authorize app". In Vendor Central they are
 * at Integration, API Integration. Source: the pages "Rotate your Application's LWA Credentials", "Authorize Private
 * Applications" and "Authorization Errors" of developer-docs.amazon.com/sp-api, 2026-11.
 */
export const console = "Seller Central, Apps and Services, Develop Apps (or the Solution Provider Portal)"

const first: Readonly<Record<RegionId, Marketplace.Marketplace>> = {
  na: Marketplace.US,
  eu: Marketplace.DE,
  fe: Marketplace.JP
}

/** The marketplace that stands for a region. */
export const marketplaceOf = (region: RegionId): Marketplace.Marketplace => first[region]

/** The health of the API. Source: modules of several shop systems that link it, 2026-11. */
export const status = "https://sellercentral.amazon.com/sp-api-status"

/**
 * Applications that a selling partner has authorized: "Manage Your Apps". Source of the name: the page "Renew
 * Authorizations" of developer-docs.amazon.com/sp-api; of the path: guides of several vendors, 2026-11.
 */
export const authorizations = (region: RegionId): string => `${first[region].sellerCentral}/apps/manage`
