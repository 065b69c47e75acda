/** Catalogue, listings, prices, fees, promotions and stock. */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { call } from "../support.ts"
import type { Examples } from "./Example.ts"
import { bodies, CA, get, lastPage, list, monthsAgo, on, pageAfter, US } from "./Example.ts"

const catalog = "/catalog/2022-04-01/items"
const letters = { marketplaceIds: US, keywords: "a,e,i,o,u", pageSize: "20" }

const nextOf = (json: any): string | undefined => json.pagination?.nextToken

const allItems = lastPage(get(catalog, letters), nextOf, (pageToken) => get(catalog, { ...letters, pageToken }))

/** A list of the seller of the access token. */
const listings = (query: Record<string, string>) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    ({ credentials }) => get(`/listings/2021-08-01/items/${credentials.sellerId}`, { marketplaceIds: US, ...query })
  )

const size = { pageSize: "20" }
const allListings = lastPage(listings(size), nextOf, (pageToken) => listings({ ...size, pageToken }))

const summaries = (query: Record<string, string>) =>
  get("/fba/inventory/v1/summaries", {
    granularityType: "Marketplace",
    granularityId: US,
    marketplaceIds: US,
    ...query
  })

const summariesAfter = (minutes: number) =>
  pageAfter(minutes, summaries({}), nextOf, (nextToken) => summaries({ nextToken }))

const offers = (uri: string, MarketplaceId = US) => ({ uri, method: "GET", MarketplaceId, ItemCondition: "New" })
const expected = (sku: string) => ({
  uri: "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
  method: "GET",
  marketplaceId: US,
  sku
})
const summary = (asin: string) => ({
  uri: "/products/pricing/2022-05-01/items/competitiveSummary",
  method: "GET",
  marketplaceId: US,
  asin,
  includedData: ["featuredBuyingOptions"]
})
const fees = (Identifier: string) => ({
  IdType: "ASIN",
  IdValue: "B000000001",
  FeesEstimateRequest: {
    MarketplaceId: US,
    Identifier,
    PriceToEstimateFees: { ListingPrice: { CurrencyCode: "USD", Amount: 10 } }
  }
})
const times = <A>(count: number, make: (name: string) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, index) => make(`A${index}`))

export const examples: Examples = {
  ...list(get, catalog, { marketplaceIds: US }, "catalogItems_2022-04-01.searchCatalogItems", {
    "some identifiers": [{}, { keywords: "mug" }],
    "excludes identifiers": [{ identifiers: "B000000001", identifiersType: "ASIN", keywordsLocale: "en_US" }, {
      identifiers: "B000000001",
      identifiersType: "ASIN"
    }],
    "needs identifiers": [{ identifiers: "B000000001" }, { identifiers: "B000000001", identifiersType: "ASIN" }],
    "needs identifiersType SKU": [{ identifiers: "A", identifiersType: "SKU" }, {
      identifiers: "A",
      identifiersType: "SKU",
      sellerId: "A1"
    }],
    "distinct identifiers": [{ identifiers: "B000000001,B000000001", identifiersType: "ASIN" }, {
      identifiers: "B000000001,B000000002",
      identifiersType: "ASIN"
    }]
  }),
  "catalogItems_2022-04-01.searchCatalogItems results": {
    breaks: allItems,
    keeps: allItems,
    options: { products: 1040, ordersPerSeller: 0 },
    keepsOptions: { products: 1000, ordersPerSeller: 0 }
  },
  "listingsItems_2021-08-01.searchListingsItems results": {
    breaks: allListings,
    keeps: allListings,
    options: { products: 1001, ordersPerSeller: 0 },
    keepsOptions: { products: 1000, ordersPerSeller: 0 }
  },
  "listingsItems_2021-08-01.searchListingsItems needs identifiers": {
    breaks: listings({ identifiers: "A" }),
    keeps: listings({ identifiers: "A", identifiersType: "SKU" })
  },
  "listingsItems_2021-08-01.searchListingsItems needs identifiersType": {
    breaks: listings({ identifiersType: "SKU" }),
    keeps: listings({ identifiers: "A", identifiersType: "SKU" })
  },
  "listingsItems_2021-08-01.searchListingsItems excludes identifiers": {
    breaks: listings({ identifiers: "A", identifiersType: "SKU", variationParentSku: "B" }),
    keeps: listings({ variationParentSku: "B" })
  },
  "listingsItems_2021-08-01.searchListingsItems excludes variationParentSku": {
    breaks: listings({ variationParentSku: "B", packageHierarchySku: "C" }),
    keeps: listings({ packageHierarchySku: "C" })
  },
  ...list(
    get,
    "/definitions/2020-09-01/productTypes",
    { marketplaceIds: US },
    "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes",
    { "excludes keywords": [{ keywords: "mug", itemName: "Mug" }, { itemName: "Mug" }] }
  ),
  "definitionsProductTypes_2020-09-01.getDefinitionsProductType count marketplaceIds": {
    breaks: call("GET", `/definitions/2020-09-01/productTypes/PRODUCT?marketplaceIds=${US},${CA}`),
    keeps: call("GET", `/definitions/2020-09-01/productTypes/PRODUCT?marketplaceIds=${US}`)
  },
  ...bodies("/batches/products/pricing/v0/itemOffers", "productPricingV0.getItemOffersBatch", {
    "distinct requests[]": [
      { requests: [offers("/products/pricing/v0/items/B1/offers"), offers("/products/pricing/v0/items/B1/offers")] },
      {
        requests: [offers("/products/pricing/v0/items/B1/offers"), offers("/products/pricing/v0/items/B1/offers", CA)]
      }
    ]
  }),
  ...bodies("/batches/products/pricing/v0/listingOffers", "productPricingV0.getListingOffersBatch", {
    "distinct requests[]": [
      { requests: times(2, () => offers("/products/pricing/v0/listings/A/offers")) },
      { requests: times(2, (sku) => offers(`/products/pricing/v0/listings/${sku}/offers`)) }
    ]
  }),
  ...bodies(
    "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
    "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch",
    {
      "count requests[]": [{ requests: times(41, expected) }, { requests: times(40, expected) }],
      "distinct requests[]": [{ requests: [expected("A"), expected("A")] }, { requests: times(2, expected) }]
    }
  ),
  ...bodies(
    "/batches/products/pricing/2022-05-01/items/competitiveSummary",
    "productPricing_2022-05-01.getCompetitiveSummary",
    { "distinct requests[]": [{ requests: [summary("A"), summary("A")] }, { requests: times(2, summary) }] }
  ),
  ...bodies("/products/fees/v0/feesEstimate", "productFeesV0.getMyFeesEstimates", {
    "count []": [times(21, fees), times(20, fees)],
    "distinct []": [[fees("A"), fees("A")], times(2, fees)]
  }),
  ...list(get, "/promotions/2025-12-01/promotions", { marketplaceIds: US }, "promotions_2025-12-01.searchPromotions", {
    "order startDateAfter startDateBefore": [{ startDateAfter: on(-8), startDateBefore: on(-9) }, {
      startDateAfter: on(-9),
      startDateBefore: on(-9)
    }],
    "order endDateAfter endDateBefore": [{ endDateAfter: on(9), endDateBefore: on(8) }, {
      endDateAfter: on(8),
      endDateBefore: on(9)
    }],
    "order updateDateAfter updateDateBefore": [{ updateDateAfter: on(-8), updateDateBefore: on(-9) }, {
      updateDateAfter: on(-9),
      updateDateBefore: on(-8)
    }]
  }),
  "fbaInventory.getInventorySummaries age startDateTime": {
    breaks: summaries({ startDateTime: monthsAgo(18, -1) }),
    keeps: summaries({ startDateTime: monthsAgo(18) })
  },
  "fbaInventory.getInventorySummaries token nextToken": {
    breaks: summariesAfter(0.6),
    keeps: summariesAfter(0.4),
    options: { products: 300 }
  }
}
