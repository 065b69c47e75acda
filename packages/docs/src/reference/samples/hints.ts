/** Parts of inputs that do not follow from a schema: what exists in the sandbox's world, and what Amazon takes. */

/** Values by the name of a property, wherever it is; a list of them takes each as its one item. */
export const values: Readonly<Record<string, string | number>> = {
  granularityId: "ATVPDKIKX0DER",
  granularityType: "Marketplace",
  interval: "2026-06-01T00:00:00Z--2026-06-02T00:00:00Z",
  granularity: "Total",
  productType: "SHIRT",
  ItemCondition: "New",
  reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
  feedType: "JSON_LISTINGS_FEED",
  notificationType: "REPORT_PROCESSING_FINISHED",
  prepOwner: "NONE",
  labelOwner: "NONE",
  pageType: "A4_21",
  prepCategory: "NONE",
  prepType: "ITEM_NO_PREP",
  query:
    "{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: \"2026-06-01\", endDate: \"2026-06-02\", aggregateBy: DAY, marketplaceIds: [\"ATVPDKIKX0DER\"]) { startDate } } }"
}

/** Inputs by operation, over what was made from the schema. */
export const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "feeds_2021-06-30.getFeeds": { feedTypes: ["JSON_LISTINGS_FEED"] },
  "reports_2021-06-30.getReports": { reportTypes: ["GET_MERCHANT_LISTINGS_ALL_DATA"] },
  "fulfillmentInboundV0.getShipments": { QueryType: "SHIPMENT", ShipmentStatusList: ["WORKING", "SHIPPED"] },
  "fulfillmentInboundV0.getPrepInstructions": { SellerSKUList: ["SHO-0001"] },
  "fulfillmentInboundV0.getShipmentItems": {
    QueryType: "DATE_RANGE",
    LastUpdatedAfter: "2026-06-01T00:00:00Z",
    LastUpdatedBefore: "2026-06-30T00:00:00Z"
  },
  "services.getServiceJobs": { createdAfter: "2026-06-01T00:00:00Z" },
  "vendorDirectFulfillmentOrdersV1.getOrders": {
    createdAfter: "2026-06-23T00:00:00Z",
    createdBefore: "2026-06-30T00:00:00Z"
  },
  "vendorDirectFulfillmentOrders_2021-12-28.getOrders": {
    createdAfter: "2026-06-23T00:00:00Z",
    createdBefore: "2026-06-30T00:00:00Z"
  },
  "productPricingV0.getPricing": { ItemType: "Sku", Skus: ["SHO-0001"] },
  "productPricingV0.getCompetitivePricing": { ItemType: "Sku", Skus: ["SHO-0001"] },
  "fbaInventory.createInventoryItem": {
    body: { sellerSku: "NEW-0001", marketplaceId: "ATVPDKIKX0DER", productName: "A new product" }
  },
  "notifications.createDestination": {
    body: { name: "shop", resourceSpecification: { sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:spapi" } } }
  },
  "catalogItemsV0.listCatalogCategories": { SellerSKU: "SHO-0001" }
}
