/**
 * Operations that are called once for each item where one call takes many.
 *
 * Sources: the models (how many items a call takes); of orders developer-docs.amazon.com/sp-api, "Orders API migration
 * guide" (searchOrders of 2026-01-01 returns the items, buyers and recipients of its orders).
 */

/** Another way to ask for the same items. */
export interface Batch {
  /** The operation that takes many. */
  readonly into: string
  /** Items of one of its calls. */
  readonly size: number
  /** The parameter that names the items of a call; several where one of them does. */
  readonly item: ReadonlyArray<string>
  /** A line of code that does it. */
  readonly code: string
  /** What differs. */
  readonly note?: string
}

const orders = {
  into: "orders_2026-01-01.searchOrders",
  size: 100,
  item: ["orderId"],
  code: "Orders.search({ marketplaceIds, createdAfter })"
} as const

/** By the operation that is called for each item. */
export const batches: { readonly [operation: string]: Batch } = {
  "productPricingV0.getItemOffers": {
    into: "productPricingV0.getItemOffersBatch",
    size: 20,
    item: ["Asin"],
    code: "Batches.itemOffers(asins.map((asin) => ({ asin, marketplaceId, condition: \"New\" })))"
  },
  "productPricingV0.getListingOffers": {
    into: "productPricingV0.getListingOffersBatch",
    size: 20,
    item: ["SellerSKU"],
    code: "Batches.listingOffers(skus.map((sku) => ({ sku, marketplaceId, condition: \"New\" })))"
  },
  "productPricingV0.getItemOffersBatch": {
    into: "productPricingV0.getItemOffersBatch",
    size: 20,
    item: ["requests"],
    code: "Batches.itemOffers(requests) // packs 20 into each call"
  },
  "productPricingV0.getListingOffersBatch": {
    into: "productPricingV0.getListingOffersBatch",
    size: 20,
    item: ["requests"],
    code: "Batches.listingOffers(requests) // packs 20 into each call"
  },
  "productPricing_2022-05-01.getCompetitiveSummary": {
    into: "productPricing_2022-05-01.getCompetitiveSummary",
    size: 20,
    item: ["requests"],
    code: "Batches.competitiveSummaries(requests) // packs 20 into each call"
  },
  "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch": {
    into: "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch",
    size: 40,
    item: ["requests"],
    code: "Batches.featuredOfferExpectedPrices(requests) // packs 40 into each call"
  },
  "productPricingV0.getPricing": {
    into: "productPricingV0.getPricing",
    size: 20,
    item: ["Asins", "Skus"],
    code: "ProductPricing.getPricing({ MarketplaceId, ItemType: \"Asin\", Asins: twenty })"
  },
  "productPricingV0.getCompetitivePricing": {
    into: "productPricingV0.getCompetitivePricing",
    size: 20,
    item: ["Asins", "Skus"],
    code: "ProductPricing.getCompetitivePricing({ MarketplaceId, ItemType: \"Asin\", Asins: twenty })"
  },
  "productFeesV0.getMyFeesEstimateForASIN": {
    into: "productFeesV0.getMyFeesEstimates",
    size: 20,
    item: ["Asin"],
    code: "Batches.feesEstimates(requests)"
  },
  "productFeesV0.getMyFeesEstimateForSKU": {
    into: "productFeesV0.getMyFeesEstimates",
    size: 20,
    item: ["SellerSKU"],
    code: "Batches.feesEstimates(requests)"
  },
  "catalogItems_2022-04-01.getCatalogItem": {
    into: "catalogItems_2022-04-01.searchCatalogItems",
    size: 20,
    item: ["asin"],
    code:
      "CatalogItems.searchCatalogItems.items({ marketplaceIds, identifiersType: \"ASIN\", identifiers: twenty, pageSize: 20 })"
  },
  "catalogItems_2022-04-01.searchCatalogItems": {
    into: "catalogItems_2022-04-01.searchCatalogItems",
    size: 20,
    item: ["identifiers"],
    code:
      "CatalogItems.searchCatalogItems.items({ marketplaceIds, identifiersType, identifiers: twenty, pageSize: 20 })"
  },
  "listingsItems_2021-08-01.getListingsItem": {
    into: "listingsItems_2021-08-01.searchListingsItems",
    size: 20,
    item: ["sku"],
    code:
      "ListingsItems.searchListingsItems.items({ sellerId, marketplaceIds, identifiersType: \"SKU\", identifiers: twenty, pageSize: 20 })"
  },
  "fbaInventory.getInventorySummaries": {
    into: "fbaInventory.getInventorySummaries",
    size: 50,
    item: ["sellerSkus", "sellerSku"],
    code:
      "FbaInventory.getInventorySummaries({ granularityType: \"Marketplace\", granularityId, marketplaceIds, sellerSkus: fifty })"
  },
  "fulfillmentInbound_2024-03-20.listPrepDetails": {
    into: "fulfillmentInbound_2024-03-20.listPrepDetails",
    size: 100,
    item: ["mskus"],
    code: "FulfillmentInbound.listPrepDetails({ marketplaceId, mskus: hundred })"
  },
  "ordersV0.getOrderItems": { ...orders, note: "it returns the items with the orders" },
  "ordersV0.getOrderBuyerInfo": { ...orders, note: "with includedData: [\"BUYER\"], and no restricted data token" },
  "ordersV0.getOrderAddress": { ...orders, note: "with includedData: [\"RECIPIENT\"], and no restricted data token" },
  "ordersV0.getOrderItemsBuyerInfo": {
    ...orders,
    note: "with includedData: [\"BUYER\"], and no restricted data token"
  },
  "ordersV0.getOrder": {
    into: "ordersV0.getOrders",
    size: 50,
    item: ["orderId"],
    code: "OrdersV0.getOrders.items({ MarketplaceIds, AmazonOrderIds: fifty })",
    note: "it takes 50 AmazonOrderIds"
  }
}
