/** Catalogue, listings, prices, fees, promotions and stock. */
import type { Group } from "../Limit.ts"

/** Shown in amzn/selling-partner-api-models, issues 2914 and 2977, and jrl84/amazon-sp-api, issue 168. */
const duplicates = { message: "Duplicate requests submitted.  Cannot run batch request." }

export const products: ReadonlyArray<Group> = [
  {
    on: "catalogItems_2022-04-01.searchCatalogItems",
    source: "Catalog Items API 2022-04-01 model, searchCatalogItems",
    rows: [
      { kind: "some", fields: ["identifiers", "keywords", "pageToken"] },
      {
        kind: "excludes",
        field: "identifiers",
        others: ["keywords", "brandNames", "classificationIds", "keywordsLocale"]
      },
      { kind: "needs", field: "identifiers", others: ["identifiersType"] },
      {
        kind: "needs",
        field: "identifiersType",
        others: ["sellerId"],
        when: { field: "identifiersType", in: ["SKU"] }
      },
      {
        kind: "distinct",
        field: "identifiers",
        strength: "reported",
        source: "no document says what happens to repeated identifiers"
      },
      { kind: "results", max: 1000, source: "Catalog Items API 2022-04-01 model: numberOfResults" }
    ]
  },
  {
    on: "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes",
    source: "Product Type Definitions API model: keywords, itemName",
    rows: [{ kind: "excludes", field: "keywords", others: ["itemName"] }]
  },
  {
    on: "definitionsProductTypes_2020-09-01.getDefinitionsProductType",
    source: "Product Type Definitions API model: marketplaceIds",
    rows: [{ kind: "count", field: "marketplaceIds", max: 1 }]
  },
  {
    on: "listingsItems_2021-08-01.searchListingsItems",
    source: "Listings Items API 2021-08-01 model, searchListingsItems",
    rows: [
      { kind: "needs", field: "identifiers", others: ["identifiersType"] },
      { kind: "needs", field: "identifiersType", others: ["identifiers"] },
      { kind: "excludes", field: "identifiers", others: ["variationParentSku", "packageHierarchySku"] },
      { kind: "excludes", field: "variationParentSku", others: ["packageHierarchySku"] },
      { kind: "results", max: 1000, source: "developer-docs.amazon.com/sp-api, \"Search for listings items\"" }
    ]
  },
  {
    on: ["productPricingV0.getItemOffersBatch", "productPricingV0.getListingOffersBatch"],
    source: "amzn/selling-partner-api-models issues 2914, 2977; jrl84/amazon-sp-api issue 168",
    error: duplicates,
    rows: [{
      kind: "distinct",
      field: "requests[]",
      by: ["uri", "MarketplaceId", "ItemCondition", "CustomerType"]
    }]
  },
  {
    on: "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch",
    source: "Product Pricing API 2022-05-01 model: the batch",
    rows: [
      { kind: "count", field: "requests[]", max: 40 },
      {
        kind: "distinct",
        field: "requests[]",
        by: ["marketplaceId", "sku", "segment"],
        strength: "reported",
        source: "as in the batches of v0"
      }
    ]
  },
  {
    on: "productPricing_2022-05-01.getCompetitiveSummary",
    source: "as in the batches of v0",
    rows: [{ kind: "distinct", field: "requests[]", by: ["marketplaceId", "asin"], strength: "reported" }]
  },
  {
    on: "productFeesV0.getMyFeesEstimates",
    source: "Product Fees API use case guide; jlevers/selling-partner-api issue 395",
    rows: [
      { kind: "count", field: "[]", max: 20 },
      {
        kind: "distinct",
        field: "[]",
        by: ["FeesEstimateRequest.Identifier"],
        strength: "reported",
        source: "Product Fees API model: an Identifier is unique"
      }
    ]
  },
  {
    on: "promotions_2025-12-01.searchPromotions",
    source: "Promotions API model: the ranges of dates",
    rows: [
      { kind: "order", from: "startDateAfter", to: "startDateBefore" },
      { kind: "order", from: "endDateAfter", to: "endDateBefore" },
      { kind: "order", from: "updateDateAfter", to: "updateDateBefore" }
    ]
  },
  {
    on: "fbaInventory.getInventorySummaries",
    source: "FBA Inventory API model: startDateTime, nextToken; amzn/selling-partner-api-models issues 358, 4946",
    rows: [
      { kind: "age", field: "startDateTime", months: 18 },
      { kind: "token", field: "nextToken", seconds: 30, error: { message: "Next token is invalid or expired" } }
    ]
  }
]
