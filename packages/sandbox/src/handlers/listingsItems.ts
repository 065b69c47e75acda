/**
 * Listings Items 2021-08-01. A valid submission is ACCEPTED, and live some time later.
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
import type { Listing, ListingIssue } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"
import { patchesOf } from "./feedTypes/jsonListings.ts"
import * as PageToken from "./PageToken.ts"
import { seenAt } from "./searchLag.ts"

const checkSeller = (call: Call): void => {
  if (In.string(call.input, "sellerId") !== call.seller.id) {
    throw Http.denied("The seller id differs from the seller of the access token.")
  }
}

const offeredIn = (listing: Listing, marketplaces: ReadonlyArray<Marketplace>): ReadonlyArray<Marketplace> =>
  marketplaces.filter((marketplace) => listing.offers.has(marketplace.id) || listing.attributes.has(marketplace.id))

/** The states of a listing in a marketplace. */
export const statusOf = (listing: Listing, marketplace: Marketplace): ReadonlyArray<string> => {
  const offer = listing.offers.get(marketplace.id)
  const stock = listing.channel === "AFN" ? listing.inventory.fulfillable : offer?.quantity ?? 0
  return offer === undefined ? [] : stock > 0 ? ["BUYABLE", "DISCOVERABLE"] : ["DISCOVERABLE"]
}

/**
 * Attributes as Amazon returns them: values have a marketplace, and offers a start and an end, which the schema of the
 * product type partly refuses in a submission.
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
      each((marketplace) => ({
        marketplaceId: marketplace.id,
        asin: listing.asin,
        productType,
        conditionType: listing.condition,
        status: statusOf(listing, marketplace),
        fnSku: listing.fnSku,
        itemName: product === undefined ? listing.sku : Catalogue.title(product, marketplace.locale),
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
      listing.issues.map((issue) => ({ ...issue, marketplaceIds: marketplaces.map((marketplace) => marketplace.id) })),
    offers: () =>
      marketplaces.flatMap((marketplace) => {
        const offer = listing.offers.get(marketplace.id)
        return offer === undefined
          ? []
          : [{ marketplaceId: marketplace.id, offerType: "B2C", price: Money.money(offer.price, marketplace.currency) }]
      }),
    fulfillmentAvailability: () =>
      listing.channel === "AFN"
        ? [{ fulfillmentChannelCode: `AMAZON_${call.seller.region.toUpperCase()}` }]
        : [{
          fulfillmentChannelCode: "DEFAULT",
          quantity: listing.offers.get(marketplaces[0]?.id ?? "")?.quantity ?? 0
        }],
    procurement: () => [],
    relationships: () => each((marketplace) => ({ marketplaceId: marketplace.id, relationships: [] })),
    productTypes: () => each((marketplace) => ({ marketplaceId: marketplace.id, productType }))
  }
  const item: Record<string, unknown> = { sku: listing.sku }
  for (const name of included) if (parts[name] !== undefined) item[name] = parts[name]()
  return item
}

const includedOf = (input: In.Input): ReadonlyArray<string> => {
  const included = In.strings(input, "includedData")
  return included.length === 0 ? ["summaries"] : included
}

/** Source: github.com/jrl84/amazon-sp-api, issue 176. */
const unknownSku = ({ input }: Call, sku: string): Http.Refusal =>
  Http.refuse(
    404,
    "NotFound",
    `SKU '${sku}' not found in marketplace ${In.strings(input, "marketplaceIds").join(", ")}`
  )

const getListingsItem = (call: Call): Http.Reply => {
  checkSeller(call)
  const sku = In.string(call.input, "sku") ?? ""
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  const listing = call.seller.listings.get(sku)
  if (listing === undefined || offeredIn(listing, marketplaces).length === 0) throw unknownSku(call, sku)
  return Http.ok(view(call, listing, marketplaces, includedOf(call.input)))
}

/** Checks a submission, and accepts it unless it has errors. */
const submit = (call: Call, submission: Submission): Http.Reply => {
  checkSeller(call)
  const { now, seller, state } = call
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  const issues = marketplaces.flatMap((marketplace) =>
    Submissions.check(seller, submission, marketplace).map((issue) => ({ ...issue, marketplaceIds: [marketplace.id] }))
  )
  const preview = In.string(call.input, "mode") === "VALIDATION_PREVIEW"
  const valid = !issues.some((issue) => issue.severity === "ERROR")
  if (valid && !preview) {
    Submissions.accept(state.world, seller, submission, marketplaces, now + state.settings.processingMillis)
  }
  const identifiers = In.strings(call.input, "includedData").includes("identifiers")
    ? {
      identifiers: marketplaces.map((marketplace) => ({
        marketplaceId: marketplace.id,
        asin: seller.listings.get(submission.sku)?.asin ?? ""
      }))
    }
    : undefined
  return Http.ok({
    sku: submission.sku,
    status: valid ? preview ? "VALID" : "ACCEPTED" : "INVALID",
    submissionId: Prng.make(state.settings.seed, "submission", seller.id, state.log.count()).hex(32),
    issues,
    ...identifiers
  })
}

const skuOf = (call: Call): string => In.string(call.input, "sku") ?? ""

const searchPaging = { parameter: "pageToken", size: 10 }

const searchListingsItems = (call: Call): Http.Reply => {
  checkSeller(call)
  const input = PageToken.inputOf(call, searchPaging)
  const marketplaces = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  const identifiers = In.strings(input, "identifiers")
  const type = In.string(input, "identifiersType")
  const withStatus = In.strings(input, "withStatus")
  const unwanted = In.strings(input, "withoutStatus")
  const severities = In.strings(input, "withIssueSeverity")
  const since = In.time(input, "lastUpdatedAfter")
  const until = In.time(input, "lastUpdatedBefore")
  const createdSince = In.time(input, "createdAfter")
  const createdUntil = In.time(input, "createdBefore")
  const { byAsin } = call.state.world.catalogue
  const idOf = (listing: Listing): string =>
    type === "SKU"
      ? listing.sku
      : type === "ASIN"
      ? listing.asin
      : type === "FNSKU"
      ? listing.fnSku
      : byAsin.get(listing.asin)?.ean ?? ""
  const matches = [...call.seller.listings.values()].filter((listing) => {
    const statuses = offeredIn(listing, marketplaces).flatMap((marketplace) => statusOf(listing, marketplace))
    return offeredIn(listing, marketplaces).length > 0 &&
      (identifiers.length === 0 || identifiers.includes(idOf(listing))) &&
      (withStatus.length === 0 || withStatus.some((value) => statuses.includes(value))) &&
      !unwanted.some((value) => statuses.includes(value)) &&
      (severities.length === 0 || listing.issues.some(({ severity }) => severities.includes(severity))) &&
      (since === undefined || (listing.updated >= since && listing.updated <= seenAt(call, listing.sku))) &&
      (until === undefined || listing.updated <= until) &&
      (createdSince === undefined || listing.created >= createdSince) &&
      (createdUntil === undefined || listing.created <= createdUntil)
  })
  const by = In.string(input, "sortBy") ?? "lastUpdatedDate"
  const order = In.string(input, "sortOrder") === "ASC" ? 1 : -1
  matches.sort((a, b) =>
    order *
    (by === "sku" ? (a.sku < b.sku ? -1 : 1) : by === "createdDate" ? a.created - b.created : a.updated - b.updated)
  )
  const size = In.number(input, "pageSize") ?? searchPaging.size
  const { items, nextToken } = PageToken.page(call, matches, { ...searchPaging, size: Math.min(20, Math.max(1, size)) })
  return Http.ok({
    numberOfResults: matches.length,
    ...PageToken.pagination(nextToken),
    items: items.map((listing) => view(call, listing, marketplaces, includedOf(input)))
  })
}

/** Responses of 2020-09-01 name one attribute of an issue, and no categories. */
const older = (reply: Http.Reply): Http.Reply => {
  const { issues, ...rest } = Json.object(reply.json)
  return {
    ...reply,
    json: {
      ...rest,
      issues: (issues as ReadonlyArray<ListingIssue>).map(({ attributeNames, code, message, severity }) => ({
        code,
        message,
        severity,
        ...Json.optional("attributeName", attributeNames[0])
      }))
    }
  }
}

const put = (call: Call): Http.Reply =>
  submit(call, {
    sku: skuOf(call),
    productType: Json.string(call.body, "productType") ?? "",
    requirements: Json.string(call.body, "requirements") ?? "LISTING",
    change: { put: Json.object(call.body, "attributes") }
  })

const patch = (call: Call): Http.Reply =>
  submit(call, {
    sku: skuOf(call),
    productType: Json.string(call.body, "productType") ?? "",
    requirements: "LISTING",
    change: { patches: patchesOf(Json.array(call.body, "patches")) }
  })

const remove = (call: Call): Http.Reply => {
  const sku = skuOf(call)
  const listing = call.seller.listings.get(sku)
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  if (listing === undefined || offeredIn(listing, marketplaces).length === 0) throw unknownSku(call, sku)
  return submit(call, { sku, productType: "", requirements: "LISTING", change: "delete" })
}

/** The operations of Listings Items. */
export const handlers: Handlers = {
  "listingsItems_2020-09-01.putListingsItem": (call) => older(put(call)),
  "listingsItems_2020-09-01.patchListingsItem": (call) => older(patch(call)),
  "listingsItems_2020-09-01.deleteListingsItem": (call) => older(remove(call)),
  "listingsItems_2021-08-01.getListingsItem": getListingsItem,
  "listingsItems_2021-08-01.searchListingsItems": searchListingsItems,
  "listingsItems_2021-08-01.putListingsItem": put,
  "listingsItems_2021-08-01.patchListingsItem": patch,
  "listingsItems_2021-08-01.deleteListingsItem": remove
}
