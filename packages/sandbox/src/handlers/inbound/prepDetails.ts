/**
 * How items must be prepared and labelled before Amazon takes them, and who may do it: by kind of product, and for new
 * listings as the seller says.
 *
 * Sources: Amazon's use case guide; github.com/amzn/selling-partner-api-models, issues 4058, 4233, 4424 and 4524.
 */
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import type { Listing } from "../../world/World.ts"
import * as World from "../../world/World.ts"
import type { Call, Handler } from "../Call.ts"
import { marketplaceOf, marketplacesOf } from "../common.ts"
import type { Problem } from "./Operations.ts"
import { accept, problem, refuse } from "./Operations.ts"

/** What the seller has set for a SKU in a marketplace. */
interface Setting {
  readonly category: string
  readonly types: ReadonlyArray<string>
}

interface PrepDetails extends Setting {
  readonly bySeller: boolean
}

const settings = World.collection<Setting>("inbound.prepDetails")

/** What Amazon knows of the kinds of products; all others need no preparation. */
const known: Readonly<Record<string, Setting>> = {
  SHIRT: { category: "TEXTILE", types: ["ITEM_POLYBAGGING", "ITEM_LABELING"] },
  KITCHEN_KNIFE: { category: "SHARP", types: ["ITEM_BUBBLEWRAP", "ITEM_LABELING"] },
  LAMP: { category: "FRAGILE", types: ["ITEM_BUBBLEWRAP", "ITEM_LABELING"] },
  SKIN_CLEANING_AGENT: { category: "LIQUID", types: ["ITEM_POLYBAGGING", "ITEM_LABELING"] }
}

const none: Setting = { category: "NONE", types: ["ITEM_LABELING"] }
const unknown: Setting = { category: "UNKNOWN", types: [] }

const keyOf = (marketplaceId: string, sku: string): string => `${marketplaceId}/${sku}`

/** The prep details of a listing. A listing from after the start has none until the seller sets them. */
export const detailsIn = (call: Call, listing: Listing, marketplaceId: string): PrepDetails => {
  const set = settings.of(call.seller).get(keyOf(marketplaceId, listing.sku))
  if (set !== undefined) return { ...set, bySeller: true }
  const { catalogue, start } = call.state.world
  const kind = catalogue.byAsin.get(listing.asin)?.kind.productType
  return { ...(listing.created > start ? unknown : known[kind ?? ""] ?? none), bySeller: false }
}

/** In the US Amazon neither prepares nor labels items since 2026. */
const sellerOnly = (marketplaceId: string): boolean => marketplaceId === "ATVPDKIKX0DER"

const ownersOf = (constraint: string | undefined): ReadonlyArray<string> =>
  constraint === undefined ? ["AMAZON", "SELLER"] : [constraint.slice(0, -"_ONLY".length)]

/** Who may prepare and label an item; undefined for Amazon and the seller. */
const constraintsOf = ({ bySeller, category }: PrepDetails, marketplaceId: string) => {
  const seller = sellerOnly(marketplaceId) ? "SELLER_ONLY" : undefined
  return {
    label: seller,
    prep: category === "NONE" ? bySeller ? "SELLER_ONLY" : "NONE_ONLY" : seller,
    all: category === "NONE" || seller !== undefined ? undefined : "MUST_MATCH"
  }
}

const view = (call: Call, listing: Listing, marketplaceId: string) => {
  const details = detailsIn(call, listing, marketplaceId)
  const constraints = constraintsOf(details, marketplaceId)
  return {
    msku: listing.sku,
    prepCategory: details.category,
    prepTypes: details.types,
    ...(details.category === "UNKNOWN" ? undefined : {
      ...Json.optional("prepOwnerConstraint", constraints.prep),
      ...Json.optional("labelOwnerConstraint", constraints.label),
      ...Json.optional("allOwnersConstraint", constraints.all)
    })
  }
}

/** The listings of SKUs that Amazon takes in a marketplace. Throws 400 with those that it does not take. */
export const listingsOf = (call: Call, skus: ReadonlyArray<string>, marketplaceId: string): ReadonlyArray<Listing> => {
  const listings = skus.map((sku) => call.seller.listings.get(sku))
  const missing = skus.filter((_, index) => {
    const listing = listings[index]
    return listing?.channel !== "AFN" || !listing.offers.has(marketplaceId)
  })
  if (missing.length === 0) return listings.map((listing) => listing!)
  throw refuse(
    `Some items are not available for inbound in the marketplace ${marketplaceId}. MSKUs: [${missing.join(", ")}]`
  )
}

/** Types of preparation for a line of a plan. */
export const prepTypesOf = (call: Call, listing: Listing, marketplaceId: string): ReadonlyArray<string> => {
  const { types } = detailsIn(call, listing, marketplaceId)
  return types.length === 0 ? ["ITEM_NO_PREP"] : types
}

/** What a request says of an item. */
interface Owners {
  readonly labelOwner: string
  readonly prepOwner: string
}

const ownerProblem = (sku: string, name: keyof Owners, owner: string, accepted: ReadonlyArray<string>) =>
  accepted.includes(owner)
    ? undefined
    : `${sku} ${
      accepted[0] === "NONE" ? "does not require" : "requires"
    } ${name} but ${owner} was assigned. Accepted values: [${accepted.join(", ")}]`

/** Why Amazon refuses the owners of an item at once. */
export const ownerProblems = (
  call: Call,
  listing: Listing,
  marketplaceId: string,
  { labelOwner, prepOwner }: Owners
): ReadonlyArray<string> => {
  const details = detailsIn(call, listing, marketplaceId)
  if (details.category === "UNKNOWN") return []
  const { all, label, prep } = constraintsOf(details, marketplaceId)
  const found = [
    ownerProblem(listing.sku, "prepOwner", prepOwner, ownersOf(prep)),
    ownerProblem(listing.sku, "labelOwner", labelOwner, ownersOf(label))
  ].filter((message) => message !== undefined)
  return found.length > 0 || all === undefined || labelOwner === prepOwner
    ? found
    : [`${listing.sku} requires that prepOwner and labelOwner match but ${prepOwner} and ${labelOwner} were assigned.`]
}

/** Why Amazon cannot plan a listing: how to prepare it is not known. */
export const missingClassification = (call: Call, listing: Listing, marketplaceId: string): Problem | undefined =>
  detailsIn(call, listing, marketplaceId).category === "UNKNOWN"
    ? problem(
      "FBA_INB_0182",
      "Prep classification for this SKU was missing. Choose the prep category that applies to this SKU and apply any " +
        "required prep and labeling to each sellable unit.",
      listing.sku
    )
    : undefined

/** `listPrepDetails` */
export const listPrepDetails: Handler = (call) => {
  const { id } = marketplaceOf(call)
  const listings = listingsOf(call, In.strings(call.input, "mskus"), id)
  return Http.ok({ mskuPrepDetails: listings.map((listing) => view(call, listing, id)) })
}

const check = (sku: string, { category, types }: Setting): void => {
  if (category === "UNKNOWN" || category === "FC_PROVIDED") {
    throw refuse(`The prep category ${category} of ${sku} is set by Amazon, and cannot be provided.`)
  }
  const noPrep = types.includes("ITEM_NO_PREP")
  if (category === "NONE" ? !noPrep || types.length > 1 : noPrep || types.length === 0) {
    const accepted = category === "NONE" ? "only ITEM_NO_PREP" : "one or more types other than ITEM_NO_PREP"
    throw refuse(`The prep types of ${sku} are not valid for the prep category ${category}: it takes ${accepted}.`)
  }
}

/** `setPrepDetails` */
export const setPrepDetails: Handler = (call) => {
  const marketplaceId = Json.string(call.body, "marketplaceId") ?? ""
  marketplacesOf(call, [marketplaceId], "marketplaceId")
  const details = Json.array(call.body, "mskuPrepDetails").map((detail) => ({
    sku: Json.string(detail, "msku") ?? "",
    category: Json.string(detail, "prepCategory") ?? "",
    types: Json.strings(detail, "prepTypes")
  }))
  listingsOf(call, details.map(({ sku }) => sku), marketplaceId)
  for (const detail of details) check(detail.sku, detail)
  return accept(call, () => {
    for (const { category, sku, types } of details) {
      // Every unit has a label, whatever its preparation.
      const labelled = types.includes("ITEM_LABELING") ? types : [...types, "ITEM_LABELING"]
      settings.of(call.seller).set(keyOf(marketplaceId, sku), { category, types: labelled })
    }
  })
}
