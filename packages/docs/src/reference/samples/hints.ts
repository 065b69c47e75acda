/** Parts of inputs that do not follow from a schema: what exists in the sandbox's world, and what Amazon takes. */

/** Values by the name of a property, wherever it is; a list of them takes each as its one item. */
export const values: Readonly<Record<string, string | number>> = {
  granularityId: "ATVPDKIKX0DER",
  granularityType: "Marketplace",
  interval: "2026-06-01T00:00:00Z--2026-06-02T00:00:00Z",
  granularity: "Total",
  productType: "SHIRT",
  sellerFulfillmentOrderId: "SHOP-1",
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

const address = {
  name: "A buyer",
  addressLine1: "1 Main Street",
  city: "Seattle",
  stateOrRegion: "WA",
  postalCode: "98101",
  countryCode: "US"
}

/** What an order of Fulfillment Outbound asks for. */
const outbound = (amazonSku: string, ids: object) => ({
  destination: { deliveryAddress: address },
  lineItems: [{ ...ids, product: { productIdentifier: { amazonSku } }, amount: { unit: "EACHES", value: "1" } }],
  fulfillmentConfiguration: { serviceLevel: { serviceTiers: ["EXPEDITED"] } }
})

/** Inputs by operation, over what was made from the schema, with a SKU that Amazon has in stock. */
export const inputs = (amazonSku: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  "feeds_2021-06-30.createFeedDocument": { body: { contentType: "application/json; charset=UTF-8" } },
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
  "fulfillmentInboundV0.getLabels": { PageType: "PackageLabel_Letter_2", LabelType: "UNIQUE" },
  "fulfillmentInbound_2024-03-20.createMarketplaceItemLabels": {
    body: {
      labelType: "STANDARD_FORMAT",
      marketplaceId: "ATVPDKIKX0DER",
      mskuQuantities: [{ msku: "SHO-0001", quantity: 1 }],
      pageType: "A4_21"
    }
  },
  "services.addAppointmentForServiceJobByServiceJobId": {
    body: { appointmentTime: { startTime: "2026-07-05T10:00:00Z", durationInMinutes: 60 } }
  },
  "services.rescheduleAppointmentForServiceJobByServiceJobId": {
    body: { appointmentTime: { startTime: "2026-07-06T10:00:00Z", durationInMinutes: 60 }, rescheduleReasonCode: "R1" }
  },
  "tokens_2021-03-01.createRestrictedDataToken": {
    body: { restrictedResources: [{ method: "GET", path: "/orders/v0/orders/{orderId}/address" }] }
  },
  "fulfillmentInbound_2024-03-20.generatePlacementOptions": { body: {} },
  "fulfillmentOutbound_2020-07-01.createFulfillmentOrder": {
    body: {
      sellerFulfillmentOrderId: "SHOP-1",
      displayableOrderId: "SHOP-1",
      displayableOrderDate: "2026-07-01T00:00:00Z",
      displayableOrderComment: "Thank you",
      shippingSpeedCategory: "Expedited",
      destinationAddress: address,
      items: [{ sellerSku: amazonSku, sellerFulfillmentOrderItemId: "1", quantity: 1 }]
    }
  },
  "fulfillmentOutbound_2026-07-04.createOrder": {
    body: { orderId: "SHOP-2", ...outbound(amazonSku, { lineItemId: "1" }) }
  },
  "fulfillmentOutbound_2026-07-04.getOrderPreview": { body: outbound(amazonSku, {}) },
  "fulfillmentInbound_2024-03-20.createInboundPlan": {
    body: {
      destinationMarketplaces: ["ATVPDKIKX0DER"],
      items: [{ msku: "SHO-0001", quantity: 1, labelOwner: "SELLER", prepOwner: "NONE" }],
      sourceAddress: {
        name: "A shop",
        addressLine1: "1 Main Street",
        city: "Seattle",
        stateOrProvinceCode: "WA",
        postalCode: "98101",
        countryCode: "US",
        phoneNumber: "+12065550100"
      }
    }
  },
  ...Object.fromEntries(
    ["vendorDirectFulfillmentShippingV1", "vendorDirectFulfillmentShipping_2021-12-28"].flatMap((section) =>
      ["getCustomerInvoices", "getPackingSlips", "getShippingLabels"].map((name) =>
        [`${section}.${name}`, { createdAfter: "2026-06-24T00:00:00Z", createdBefore: "2026-06-30T00:00:00Z" }] as const
      )
    )
  ),
  "notifications.createDestination": {
    body: { name: "shop", resourceSpecification: { sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:spapi" } } }
  },
  "catalogItemsV0.listCatalogCategories": { SellerSKU: "SHO-0001" }
})
