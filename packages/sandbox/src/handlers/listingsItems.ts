/**
 * Listings Items 2021-08-01. What is submitted is ACCEPTED first and live some time later.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as Money from "../world/Money.ts"
import * as Prng from "../world/Prng.ts"
import type { Submission } from "../world/Submissions.ts"
import * as Submissions from "../world/Submissions.ts"
import type { Listing } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const checkSeller = (call: Call): void => {
  if (In.text(call.input, "sellerId") !== call.seller.id) {
    throw Http.refuse(
      403,
      "Unauthorized",
      "Access to requested resource is denied.",
      "The seller id is not that of the access token."
    )
  }
}

const offeredIn = (listing: Listing, marketplaces: ReadonlyArray<Marketplace>): ReadonlyArray<Marketplace> =>
  marketplaces.filter((one) => listing.offers.has(one.id) || listing.attributes.has(one.id))

const statusOf = (listing: Listing, marketplace: Marketplace): ReadonlyArray<string> => {
  const offer = listing.offers.get(marketplace.id)
  const stock = listing.channel === "AFN" ? listing.inventory.fulfillable : offer?.quantity ?? 0
  return offer === undefined ? [] : stock > 0 ? ["BUYABLE", "DISCOVERABLE"] : ["DISCOVERABLE"]
}

/**
 * Attributes as Amazon returns them: with the marketplace in every value, and with when an offer begins and ends, which the schema of the
 * product type does not all take back.
 */
const attributesIn = (listing: Listing, product: Catalogue.Product | undefined, marketplace: Marketplace) => {
  const period = { start_at: { value: new Date(listing.created).toISOString() }, end_at: { value: null } }
  return Object.fromEntries(
    Object.entries(Submissions.attributesOf(listing, product, marketplace)).map(([name, values]) => [
      name,
      Array.isArray(values)
        ? values.map((value) =>
          Json.isObject(value)
            ? { ...(name === "purchasable_offer" ? period : undefined), ...value, marketplace_id: marketplace.id }
            : value
        )
        : values
    ])
  )
}

const view = (call: Call, listing: Listing, all: ReadonlyArray<Marketplace>, included: ReadonlyArray<string>) => {
  const marketplaces = offeredIn(listing, all)
  const product = call.state.world.catalogue.byAsin.get(listing.asin)
  const productType = product?.kind.productType ?? "PRODUCT"
  const each = <A>(make: (marketplace: Marketplace) => A): ReadonlyArray<A> => marketplaces.map(make)
  const parts: Readonly<Record<string, () => unknown>> = {
    summaries: () =>
      each((one) => ({
        marketplaceId: one.id,
        asin: listing.asin,
        productType,
        conditionType: listing.condition,
        status: statusOf(listing, one),
        fnSku: listing.fnSku,
        itemName: product === undefined ? listing.sku : Catalogue.title(product, one.locale),
        createdDate: World.iso(listing.created),
        lastUpdatedDate: World.iso(listing.updated),
        ...(product === undefined
          ? undefined
          : {
            mainImage: { link: `https://m.media-amazon.com/images/I/${product.image}.jpg`, height: 1500, width: 1500 }
          })
      })),
    attributes: () => marketplaces[0] === undefined ? {} : attributesIn(listing, product, marketplaces[0]),
    issues: () =>
      listing.issues.map((one) => ({ ...one, marketplaceIds: marketplaces.map((marketplace) => marketplace.id) })),
    offers: () =>
      marketplaces.flatMap((one) => {
        const offer = listing.offers.get(one.id)
        return offer === undefined
          ? []
          : [{ marketplaceId: one.id, offerType: "B2C", price: Money.money(offer.price, one.currency) }]
      }),
    fulfillmentAvailability: () =>
      listing.channel === "AFN"
        ? [{ fulfillmentChannelCode: `AMAZON_${call.seller.region.toUpperCase()}` }]
        : [{
          fulfillmentChannelCode: "DEFAULT",
          quantity: listing.offers.get(marketplaces[0]?.id ?? "")?.quantity ?? 0
        }],
    procurement: () => [],
    relationships: () => each((one) => ({ marketplaceId: one.id, relationships: [] })),
    productTypes: () => each((one) => ({ marketplaceId: one.id, productType }))
  }
  const item: Record<string, unknown> = { sku: listing.sku }
  for (const name of included) if (parts[name] !== undefined) item[name] = parts[name]()
  return item
}

const includedOf = (input: In.Input): ReadonlyArray<string> => {
  const included = In.texts(input, "includedData")
  return included.length === 0 ? ["summaries"] : included
}

const getListingsItem = (call: Call): Http.Reply => {
  checkSeller(call)
  const sku = In.text(call.input, "sku") ?? ""
  const marketplaces = marketplacesOf(call, In.texts(call.input, "marketplaceIds"))
  const listing = call.seller.listings.get(sku)
  if (listing === undefined || offeredIn(listing, marketplaces).length === 0) throw notFound("listing", sku)
  return Http.ok(view(call, listing, marketplaces, includedOf(call.input)))
}

const submit = (call: Call, submission: Submission): Http.Reply => {
  checkSeller(call)
  const { now, seller, state } = call
  const marketplaces = marketplacesOf(call, In.texts(call.input, "marketplaceIds"))
  const issues = marketplaces.flatMap((marketplace) =>
    Submissions.check(seller, submission, marketplace).map((one) => ({ ...one, marketplaceIds: [marketplace.id] }))
  )
  const preview = In.text(call.input, "mode") === "VALIDATION_PREVIEW"
  const valid = !issues.some((one) => one.severity === "ERROR")
  if (valid && !preview) {
    Submissions.accept(state.world, seller, submission, marketplaces, now + state.settings.processingMillis)
  }
  const identifiers = In.texts(call.input, "includedData").includes("identifiers")
    ? {
      identifiers: marketplaces.map((one) => ({
        marketplaceId: one.id,
        asin: seller.listings.get(submission.sku)?.asin ?? ""
      }))
    }
    : undefined
  return Http.ok({
    sku: submission.sku,
    status: valid ? preview ? "VALID" : "ACCEPTED" : "INVALID",
    submissionId: Prng.make(state.settings.seed, "submission", seller.id, state.log.count()).text(
      32,
      "0123456789abcdef"
    ),
    issues,
    ...identifiers
  })
}

const skuOf = (call: Call): string => In.text(call.input, "sku") ?? ""

const searchPaging = { parameter: "pageToken", size: 10 }

const searchListingsItems = (call: Call): Http.Reply => {
  checkSeller(call)
  const input = PageToken.inputOf(call, searchPaging)
  const marketplaces = marketplacesOf(call, In.texts(input, "marketplaceIds"))
  const identifiers = In.texts(input, "identifiers")
  const type = In.text(input, "identifiersType")
  if (identifiers.length > 0 && type === undefined) {
    throw Http.invalidInput("identifiersType is needed with identifiers.", "identifiersType")
  }
  const wanted = In.texts(input, "withStatus")
  const unwanted = In.texts(input, "withoutStatus")
  const since = In.time(input, "lastUpdatedAfter")
  const until = In.time(input, "lastUpdatedBefore")
  const { byAsin } = call.state.world.catalogue
  const idOf = (listing: Listing): string =>
    type === "SKU"
      ? listing.sku
      : type === "ASIN"
      ? listing.asin
      : type === "FNSKU"
      ? listing.fnSku
      : byAsin.get(listing.asin)?.ean ?? ""
  const found = [...call.seller.listings.values()].filter((listing) => {
    const statuses = offeredIn(listing, marketplaces).flatMap((one) => statusOf(listing, one))
    return offeredIn(listing, marketplaces).length > 0 &&
      (identifiers.length === 0 || identifiers.includes(idOf(listing))) &&
      (wanted.length === 0 || wanted.some((one) => statuses.includes(one))) &&
      !unwanted.some((one) => statuses.includes(one)) &&
      (since === undefined || listing.updated >= since) && (until === undefined || listing.updated <= until)
  })
  const by = In.text(input, "sortBy") ?? "lastUpdatedDate"
  const order = In.text(input, "sortOrder") === "ASC" ? 1 : -1
  found.sort((a, b) =>
    order *
    (by === "sku" ? (a.sku < b.sku ? -1 : 1) : by === "createdDate" ? a.created - b.created : a.updated - b.updated)
  )
  const size = In.number(input, "pageSize") ?? searchPaging.size
  const { items, nextToken } = PageToken.page(call, found, { ...searchPaging, size: Math.min(20, Math.max(1, size)) })
  return Http.ok({
    numberOfResults: found.length,
    ...(nextToken === undefined ? undefined : { pagination: { nextToken } }),
    items: items.map((listing) => view(call, listing, marketplaces, includedOf(input)))
  })
}

/** Patches of a request's body. */
export const patchesOf = (value: ReadonlyArray<unknown>): ReadonlyArray<Submissions.Patch> =>
  value.map((one) => ({
    op: Json.string(one, "op") ?? "",
    path: Json.string(one, "path") ?? "",
    value: Json.readJson(one, ["value"])
  }))

/** The operations of Listings Items. */
export const handlers: Handlers = {
  "listingsItems_2021-08-01.getListingsItem": getListingsItem,
  "listingsItems_2021-08-01.searchListingsItems": searchListingsItems,
  "listingsItems_2021-08-01.putListingsItem": (call) =>
    submit(call, {
      sku: skuOf(call),
      productType: Json.string(call.body, "productType") ?? "",
      requirements: Json.string(call.body, "requirements") ?? "LISTING",
      change: { put: Json.object(call.body, "attributes") }
    }),
  "listingsItems_2021-08-01.patchListingsItem": (call) =>
    submit(call, {
      sku: skuOf(call),
      productType: Json.string(call.body, "productType") ?? "",
      requirements: "LISTING",
      change: { patches: patchesOf(Json.list(call.body, "patches")) }
    }),
  "listingsItems_2021-08-01.deleteListingsItem": (call) => {
    const sku = skuOf(call)
    if (!call.seller.listings.has(sku)) throw notFound("listing", sku)
    return submit(call, { sku, productType: "", requirements: "LISTING", change: "delete" })
  }
}
