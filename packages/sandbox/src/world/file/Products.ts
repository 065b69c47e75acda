/**
 * The products of a file, and the listings of sellers.
 */
import * as Marketplaces from "effect-sp-api/Marketplace"
import { unknownName } from "../../protocol/Strict.ts"
import type { Catalogue, Parent, Product } from "../Catalogue.ts"
import * as Catalogues from "../Catalogue.ts"
import type { Identity } from "../Identities.ts"
import { kinds } from "../Kinds.ts"
import * as Money from "../Money.ts"
import * as Prng from "../Prng.ts"
import type { Listing, Offer, Origin } from "../World.ts"
import * as World from "../World.ts"
import type { Problems } from "./Problems.ts"
import * as Sellers from "./Sellers.ts"
import { given, timeOf, unitsOf } from "./Units.ts"
import type { WorldFile } from "./WorldFile.ts"

type ProductEntry = NonNullable<WorldFile["products"]>[number]
type ListingEntry = NonNullable<WorldFile["listings"]>[number]

const readProduct = (
  entry: ProductEntry,
  index: number,
  { seed, start }: Omit<Origin, "catalogue">,
  problems: Problems
): Product => {
  const path = `products[${index}]`
  const prng = Prng.make(seed, "file", "product", entry.asin ?? entry.sku ?? index)
  const named = kinds.find(({ productType }) => productType === entry.productType)
  if (entry.productType !== undefined && named === undefined) {
    const known = kinds.map(({ productType }) => productType)
    problems.add(`${path}.productType`, `${entry.productType} ${unknownName(entry.productType, known)}`)
  }
  const kind = named ?? kinds[index % kinds.length]!
  const generated = Catalogues.generate(prng, kind, start)
  const asin = entry.asin ?? generated.asin
  problems.unique(`${path}.asin`, "product", asin)
  const { ean, color, brand, image, modelNumber, parentAsin, rank, size, title } = entry
  return {
    ...generated,
    asin,
    price: given(entry.price, (price) => unitsOf(price, "USD"), generated.price),
    released: given(entry.released, timeOf, generated.released),
    ...Object.fromEntries(
      Object.entries({ ean, color, brand, image, modelNumber, parentAsin, rank, size, title })
        .filter(([, value]) => value !== undefined)
    )
  }
}

const parentsOf = (products: ReadonlyArray<Product>): Map<string, Parent> => {
  const parents = new Map<string, Parent>()
  for (const product of products) {
    const { parentAsin } = product
    if (parentAsin === undefined || parents.has(parentAsin)) continue
    const children = products.filter((child) => child.parentAsin === parentAsin)
    parents.set(parentAsin, { asin: parentAsin, kind: product.kind, brand: product.brand, children })
  }
  return parents
}

/** The catalogue of a file. */
export const readCatalogue = (
  file: WorldFile,
  count: number,
  origin: Omit<Origin, "catalogue">,
  problems: Problems
): Catalogue => {
  if (file.products === undefined) return Catalogues.make(origin.seed, count, origin.start)
  const products = file.products.map((entry, index) => readProduct(entry, index, origin, problems))
  return {
    products,
    byAsin: new Map(products.map((product) => [product.asin, product])),
    parents: parentsOf(products)
  }
}

const noStock = { fulfillable: 0, reserved: 0, inbound: 0, unfulfillable: 0 }

/** The offers of a product with its `prices`, or in all marketplaces. */
const offersOf = (
  product: Product,
  { prices }: ProductEntry,
  { marketplaces }: Identity,
  quantity: number
): ReadonlyMap<string, Offer> => {
  const offers = new Map<string, Offer>()
  for (const { currency, id } of marketplaces) {
    const price = prices?.[id]
    if (price !== undefined) offers.set(id, { price: unitsOf(price, currency), quantity })
    else if (prices === undefined) offers.set(id, { price: Money.localPrice(product.price, currency), quantity })
  }
  return offers
}

/** The listing of a product at a seller; undefined where it has no price there. */
const listingOf = (origin: Origin, seller: Identity, entry: ProductEntry, index: number): Listing | undefined => {
  const product = origin.catalogue.products[index]!
  const listing = World.makeListing(origin.seed, seller.id, index, product, seller.marketplaces, origin.start)
  const channel = entry.channel ?? (entry.stock === undefined ? listing.channel : "AFN")
  const { stock } = entry
  const [anyOffer] = listing.offers.values()
  const units = typeof stock === "number"
    ? stock
    : stock?.fulfillable ??
      (stock !== undefined ? 0 : channel === "MFN" ? anyOffer?.quantity ?? 0 : listing.inventory.fulfillable)
  const offers = offersOf(product, entry, seller, channel === "MFN" ? units : 0)
  if (offers.size === 0) return undefined
  return {
    ...listing,
    sku: entry.sku ?? listing.sku,
    condition: entry.condition ?? "new_new",
    channel,
    offers: new Map(offers),
    inventory: channel === "MFN"
      ? noStock
      : typeof stock === "object"
      ? { ...noStock, ...stock }
      : { ...(stock === undefined ? listing.inventory : noStock), fulfillable: units }
  }
}

const checkPrices = (
  prices: Readonly<Record<string, unknown>>,
  sellers: ReadonlyArray<Identity>,
  path: string,
  problems: Problems
): void => {
  const known = sellers.flatMap(({ marketplaces }) => marketplaces.map(({ id }) => id))
  for (const id in prices) {
    if (!known.includes(id)) {
      problems.add(
        `${path}.${id}`,
        Marketplaces.fromId(id) === undefined
          ? `is not a marketplace. Known: ${known.join(", ")}.`
          : "is a marketplace in which no seller takes part"
      )
    }
  }
}

const readListing = (
  entry: ListingEntry,
  path: string,
  origin: Origin,
  seller: Identity,
  problems: Problems
): Listing => {
  const { catalogue, seed, start } = origin
  const product = catalogue.byAsin.get(entry.asin)
  if (product === undefined) {
    problems.add(`${path}.asin`, `${entry.asin} ${unknownName(entry.asin, [...catalogue.byAsin.keys()])}`)
  }
  if (entry.offers !== undefined) checkPrices(entry.offers, [seller], `${path}.offers`, problems)
  const prng = Prng.make(seed, "file", "listing", seller.id, entry.sku)
  const created = given(entry.created, timeOf, start - 90 * 86_400_000)
  const offers = new Map<string, Offer>()
  for (const { currency, id } of seller.marketplaces) {
    const offer = entry.offers?.[id]
    if (offer !== undefined) {
      offers.set(id, { price: unitsOf(offer.price, currency), quantity: offer.quantity ?? 0 })
    } else if (entry.offers === undefined && product !== undefined) {
      offers.set(id, { price: Money.localPrice(product.price, currency), quantity: 0 })
    }
  }
  return {
    sku: entry.sku,
    asin: entry.asin,
    fnSku: entry.fnSku ?? `X00${prng.string(7, Prng.alphanumeric)}`,
    condition: entry.condition ?? "new_new",
    channel: entry.channel ?? "AFN",
    created,
    updated: given(entry.updated, timeOf, created),
    offers,
    attributes: new Map(Object.entries(entry.attributes ?? {})),
    issues: entry.issues ?? [],
    inventory: { ...noStock, ...entry.stock }
  }
}

/** The listings of a file, by seller id. */
export const readListings = (
  file: WorldFile,
  origin: Origin,
  sellers: ReadonlyArray<Identity>,
  problems: Problems
): ReadonlyMap<string, ReadonlyArray<Listing>> => {
  const listings = new Map<string, Array<Listing>>(sellers.map(({ id }) => [id, []]))
  const add = (seller: Identity, listing: Listing, path: string): void => {
    problems.unique(`${path}.sku`, `SKU of ${seller.id}`, listing.sku)
    listings.get(seller.id)!.push(listing)
  }
  if (file.products === undefined && file.listings === undefined) {
    return new Map(sellers.map((seller) => [seller.id, World.makeListings(origin, seller)]))
  }
  for (const [index, entry] of (file.products ?? []).entries()) {
    if (file.listings !== undefined && entry.sku === undefined) continue
    const path = `products[${index}]`
    if (entry.prices !== undefined) checkPrices(entry.prices, sellers, `${path}.prices`, problems)
    for (const seller of sellers) {
      const listing = listingOf(origin, seller, entry, index)
      if (listing !== undefined) add(seller, listing, path)
    }
  }
  for (const [index, entry] of (file.listings ?? []).entries()) {
    const path = `listings[${index}]`
    const resolved = Sellers.resolve(sellers, entry, path, problems)
    if (resolved !== undefined) {
      add(resolved.seller, readListing(entry, path, origin, resolved.seller, problems), path)
    }
  }
  return listings
}
