/**
 * Whether a seller may list or send in a product: Listings Restrictions 2021-08-01 and FBA Inbound Eligibility v1.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { listingOf } from "../world/Offers.ts"
import * as Prng from "../world/Prng.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"

interface Reason {
  readonly message: string
  readonly reasonCode: "APPROVAL_REQUIRED" | "ASIN_NOT_FOUND" | "NOT_ELIGIBLE"
  readonly links?: ReadonlyArray<object>
}

const approval = (asin: string, marketplace: Marketplace): Reason => ({
  message: "You need approval to list in this brand.",
  reasonCode: "APPROVAL_REQUIRED",
  links: [{
    resource: `https://sellercentral.${marketplace.domain}/hz/approvalrequest/restrictions/approve?asin=${asin}`,
    verb: "GET",
    title: `Request Approval via Seller Central.`,
    type: "text/html"
  }]
})

/** Conditions that need an approval of their own. */
const gated = /^(collectible|refurbished)_/

/**
 * Why the seller may not list the product in a condition. What it lists already is allowed; of the other brands one in
 * three needs approval.
 */
const reasonOf = (call: Call, asin: string, condition: string | undefined, marketplace: Marketplace) => {
  const { catalogue, seed } = call.state.world
  const item = catalogue.byAsin.get(asin) ?? catalogue.parents.get(asin)
  if (item === undefined) {
    const message = "The specified ASIN does not exist in the requested marketplace."
    return { message, reasonCode: "ASIN_NOT_FOUND" } satisfies Reason
  }
  const listing = listingOf(call.seller, asin)
  if (listing?.offers.has(marketplace.id) === true && (condition ?? listing.condition) === listing.condition) {
    return undefined
  }
  if (condition !== undefined && gated.test(condition)) {
    return condition.startsWith("collectible")
      ? { message: "You cannot list the product in this condition.", reasonCode: "NOT_ELIGIBLE" } satisfies Reason
      : approval(asin, marketplace)
  }
  if (listing !== undefined) return undefined
  return Prng.make(seed, "brandGate", call.seller.id, item.brand).chance(1 / 3)
    ? approval(asin, marketplace)
    : undefined
}

const getListingsRestrictions = (call: Call): Http.Reply => {
  const { input } = call
  if (In.string(input, "sellerId") !== call.seller.id) {
    throw Http.denied("The seller id differs from the seller of the access token.")
  }
  const asin = In.string(input, "asin") ?? ""
  const conditionType = In.string(input, "conditionType")
  return Http.ok({
    restrictions: marketplacesOf(call, In.strings(input, "marketplaceIds")).flatMap((marketplace) => {
      const reason = reasonOf(call, asin, conditionType, marketplace)
      return reason === undefined ? [] : [{
        marketplaceId: marketplace.id,
        ...(conditionType === undefined ? undefined : { conditionType }),
        reasons: [reason]
      }]
    })
  })
}

/**
 * Why a product cannot be sent in: the seller has no SKU of it, or its units cannot be mixed with those of others, as
 * they have no barcode or are used.
 */
const ineligible = (call: Call, asin: string, program: string): ReadonlyArray<string> => {
  const listing = listingOf(call.seller, asin)
  if (listing === undefined) return ["FBA_INB_0006"]
  if (program !== "COMMINGLING") return []
  return listing.condition === "new_new" && call.state.world.catalogue.byAsin.get(asin)?.ean !== ""
    ? []
    : ["FBA_INB_0034"]
}

const getItemEligibilityPreview = (call: Call): Http.Reply => {
  const { input } = call
  const program = In.string(input, "program") ?? ""
  const [marketplace] = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  if (program === "INBOUND" && marketplace === undefined) {
    throw Http.invalidInput("marketplaceIds is required for the program INBOUND.", "marketplaceIds")
  }
  const asin = In.string(input, "asin") ?? ""
  const reasons = ineligible(call, asin, program)
  return Http.ok({
    payload: {
      asin,
      ...(marketplace === undefined ? undefined : { marketplaceId: marketplace.id }),
      program,
      isEligibleForProgram: reasons.length === 0,
      ...(reasons.length === 0 ? undefined : { ineligibilityReasonList: reasons })
    }
  })
}

/** The operations of Listings Restrictions and FBA Inbound Eligibility. */
export const handlers: Handlers = {
  "listingsRestrictions_2021-08-01.getListingsRestrictions": getListingsRestrictions,
  "fbaInbound.getItemEligibilityPreview": getItemEligibilityPreview
}
