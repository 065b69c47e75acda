/**
 * Changes to listings that sellers submit: checked at once, live some time later. Listings Items and the JSON listings
 * feed share them.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { array, isObject, number, string } from "../protocol/Json.ts"
import type { Product } from "./Catalogue.ts"
import * as Catalogue from "./Catalogue.ts"
import * as Money from "./Money.ts"
import * as Prng from "./Prng.ts"
import type { Purpose } from "./ProductSchemas.ts"
import { issuesOf } from "./SchemaIssues.ts"
import type { Listing, ListingIssue, Seller, World } from "./World.ts"

/** Attributes by name; each is an array of values with their selectors. */
type Attributes = Readonly<Record<string, unknown>>

/** A change of attributes. */
export interface Patch {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

/** A submission. */
export interface Submission {
  readonly sku: string
  readonly productType: string
  readonly requirements: string
  /** A new version of the whole listing, patches, or its deletion. */
  readonly change: { readonly put: Attributes } | { readonly patches: ReadonlyArray<Patch> } | "delete"
}

const issue = (code: string, message: string, attribute: string, category: string): ListingIssue => ({
  code,
  message,
  severity: "ERROR",
  attributeNames: [attribute],
  categories: [category]
})

/** The attributes of a listing in a marketplace. */
export const attributesOf = (listing: Listing, product: Product | undefined, marketplace: Marketplace): Attributes => {
  const submitted = listing.attributes.get(marketplace.id)
  const scope = { language_tag: marketplace.locale, marketplace_id: marketplace.id }
  const offer = listing.offers.get(marketplace.id)
  return {
    condition_type: [{ value: listing.condition, marketplace_id: marketplace.id }],
    ...(product === undefined ? undefined : {
      item_name: [{ value: Catalogue.title(product, marketplace.locale), ...scope }],
      brand: [{ value: product.brand, ...scope }],
      merchant_suggested_asin: [{ value: product.asin, marketplace_id: marketplace.id }]
    }),
    ...(offer === undefined ? undefined : {
      purchasable_offer: [{
        currency: marketplace.currency,
        audience: "ALL",
        our_price: [{ schedule: [{ value_with_tax: Money.number(offer.price, marketplace.currency) }] }],
        marketplace_id: marketplace.id
      }],
      fulfillment_availability: [
        listing.channel === "MFN"
          ? { fulfillment_channel_code: "DEFAULT", quantity: offer.quantity }
          : { fulfillment_channel_code: `AMAZON_${marketplace.region.toUpperCase()}` }
      ]
    }),
    ...submitted
  }
}

const pathName = (path: string): string | undefined => /^\/attributes\/([a-z0-9_]+)$/.exec(path)?.[1]

const selector = (value: unknown): string =>
  isObject(value)
    ? JSON.stringify([
      value["marketplace_id"],
      value["language_tag"],
      value["audience"] ?? "ALL",
      value["fulfillment_channel_code"]
    ])
    : ""

/** The attributes after patches. `merge` and `delete` match values by their selectors, as Amazon does. */
const patch = (attributes: Attributes, patches: ReadonlyArray<Patch>): Attributes => {
  const result: Record<string, unknown> = { ...attributes }
  for (const { op, path, value } of patches) {
    const name = pathName(path)
    if (name === undefined) continue
    const values = Array.isArray(value) ? value : []
    const before = Array.isArray(result[name]) ? result[name] : []
    if (op === "add" || op === "replace") {
      result[name] = value ?? []
    } else if (op === "merge") {
      const merged = new Map(before.map((element) => [selector(element), element]))
      for (const element of values) {
        const previous = merged.get(selector(element))
        merged.set(selector(element), isObject(previous) && isObject(element) ? { ...previous, ...element } : element)
      }
      result[name] = [...merged.values()]
    } else if (op === "delete") {
      const removed = new Set(values.map(selector))
      const rest = values.length === 0 ? [] : before.filter((element) => !removed.has(selector(element)))
      if (rest.length === 0) delete result[name]
      else result[name] = rest
    }
  }
  return result
}

const priceOf = (attributes: Attributes, marketplace: Marketplace): number | undefined => {
  for (const offer of array(attributes, "purchasable_offer")) {
    const id = string(offer, "marketplace_id")
    if (id !== undefined && id !== marketplace.id) continue
    // Offers to businesses have prices of their own.
    if ((string(offer, "audience") ?? "ALL") !== "ALL") continue
    const price = number(array(array(offer, "our_price")[0], "schedule")[0], "value_with_tax")
    if (price !== undefined) return price
  }
  return undefined
}

const quantityOf = (attributes: Attributes): number | undefined =>
  number(array(attributes, "fulfillment_availability")[0], "quantity")

const purposeOf = (submission: Submission, marketplace: Marketplace, enforced: boolean): Purpose => ({
  productType: submission.productType,
  requirements: submission.requirements,
  enforced,
  marketplaceIds: [marketplace.id],
  languages: [marketplace.locale],
  asStored: true
})

/** The attributes that patches change, as they are afterwards. */
const changed = (before: Attributes, patches: ReadonlyArray<Patch>): Attributes => {
  const after = patch(before, patches)
  // A deleted attribute is undefined, so that an unknown name is found.
  return Object.fromEntries(patches.flatMap(({ path }) => {
    const name = pathName(path)
    return name === undefined ? [] : [[name, after[name]] as const]
  }))
}

/** What is wrong with a submission. */
export const check = (
  seller: Seller,
  submission: Submission,
  marketplace: Marketplace
): ReadonlyArray<ListingIssue> => {
  const { change, productType, sku } = submission
  const issues: Array<ListingIssue> = []
  const known = seller.listings.has(sku)
  if (change === "delete") {
    return known ? [] : [issue("4000003", `A listing with the SKU ${sku} does not exist.`, "sku", "INVALID_ATTRIBUTE")]
  }
  if (!Catalogue.productTypes.some((type) => type.name === productType)) {
    issues.push(
      issue("4000002", `The product type ${productType} does not exist.`, "product_type", "INVALID_ATTRIBUTE")
    )
  }
  if ("put" in change) {
    return [...issues, ...issuesOf(purposeOf(submission, marketplace, true), change.put)]
  }
  if (!known) issues.push(issue("4000003", `A listing with the SKU ${sku} does not exist.`, "sku", "INVALID_ATTRIBUTE"))
  for (const { op, path } of change.patches) {
    if (pathName(path) === undefined) {
      issues.push(issue("4000004", `The path ${path} is not the path of an attribute.`, path, "INVALID_ATTRIBUTE"))
    }
    if (!["add", "replace", "merge", "delete"].includes(op)) {
      issues.push(issue("4000005", `The patch operation ${op} does not exist.`, path, "INVALID_ATTRIBUTE"))
    }
  }
  const listing = seller.listings.get(sku)
  const before = listing === undefined ? {} : attributesOf(listing, undefined, marketplace)
  return [...issues, ...issuesOf(purposeOf(submission, marketplace, false), changed(before, change.patches))]
}

/** Attributes that are still missing. */
const stillMissing = ({ issues }: Listing, attributes: Attributes): ReadonlyArray<ListingIssue> =>
  issues.filter(({ attributeNames, categories }) =>
    categories.includes("MISSING_ATTRIBUTE") && attributeNames.every((name) => !(name in attributes))
  )

/** Issues that appear only when a listing is live. */
const lateIssues = (attributes: Attributes): ReadonlyArray<ListingIssue> =>
  array(attributes, "item_name").some((item) => (string(item, "value") ?? "").length > 150)
    ? [{
      code: "18448",
      message: "The title is longer than 150 characters; the listing may not be found in search.",
      severity: "WARNING",
      attributeNames: ["item_name"],
      categories: ["INVALID_ATTRIBUTE"]
    }]
    : []

const valueOf = (attributes: Attributes, name: string): string | undefined =>
  string(array(attributes, name)[0], "value")

const createListing = (
  world: World,
  seller: Seller,
  submission: Submission,
  attributes: Attributes,
  now: number
): Listing => {
  const prng = Prng.make(world.seed, "submitted", seller.id, submission.sku)
  const suggested = valueOf(attributes, "merchant_suggested_asin")
  const asin = suggested !== undefined && world.catalogue.byAsin.has(suggested)
    ? suggested
    : `B0${prng.string(8, Prng.alphanumeric)}`
  if (!world.catalogue.byAsin.has(asin)) {
    Catalogue.add(world.catalogue, {
      asin,
      productType: submission.productType,
      title: valueOf(attributes, "item_name") ?? submission.sku,
      brand: valueOf(attributes, "brand") ?? "Generic",
      price: 1999,
      released: now
    })
  }
  const channel =
    string(array(attributes, "fulfillment_availability")[0], "fulfillment_channel_code")?.startsWith("AMAZON") === true
      ? "AFN"
      : "MFN"
  const listing: Listing = {
    sku: submission.sku,
    asin,
    fnSku: `X00${prng.string(7, Prng.alphanumeric)}`,
    condition: valueOf(attributes, "condition_type") ?? "new_new",
    channel,
    created: now,
    updated: now,
    offers: new Map(),
    attributes: new Map(),
    issues: [],
    inventory: { fulfillable: 0, reserved: 0, inbound: 0, unfulfillable: 0 }
  }
  seller.listings.set(listing.sku, listing)
  return listing
}

/** Makes a valid submission live. */
export const apply = (
  world: World,
  seller: Seller,
  submission: Submission,
  marketplace: Marketplace,
  now: number
): void => {
  const { change, sku } = submission
  const known = seller.listings.get(sku)
  if (change === "delete") {
    known?.offers.delete(marketplace.id)
    known?.attributes.delete(marketplace.id)
    if (known?.offers.size === 0) seller.listings.delete(sku)
    return
  }
  const before = known === undefined ? {} : attributesOf(known, world.catalogue.byAsin.get(known.asin), marketplace)
  const attributes = "put" in change ? change.put : patch(before, change.patches)
  const listing = known ?? createListing(world, seller, submission, attributes, now)
  listing.attributes.set(marketplace.id, attributes)
  listing.updated = now
  listing.issues = [...stillMissing(listing, attributes), ...lateIssues(attributes)]
  const price = priceOf(attributes, marketplace)
  const previous = listing.offers.get(marketplace.id)
  if (price === undefined) {
    if ("purchasable_offer" in before && !("purchasable_offer" in attributes)) listing.offers.delete(marketplace.id)
    return
  }
  listing.offers.set(marketplace.id, {
    price: Math.round(price * 10 ** Money.decimals(marketplace.currency)),
    quantity: quantityOf(attributes) ?? previous?.quantity ?? 0
  })
}

/** Schedules a valid submission to go live. */
export const accept = (
  world: World,
  seller: Seller,
  submission: Submission,
  marketplaces: ReadonlyArray<Marketplace>,
  at: number
): void => {
  seller.pending.push({
    at,
    apply: () => {
      for (const marketplace of marketplaces) apply(world, seller, submission, marketplace, at)
    }
  })
}
