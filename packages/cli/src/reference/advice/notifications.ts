/**
 * Operations that are asked again and again where Amazon sends a notification.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Notification Type Values", and the schemas of
 * amzn/selling-partner-api-models (schemas/notifications): what makes Amazon send each type.
 */

/** What a program waits for when it asks again. */
export interface Polled {
  /**
   * - `list`: what is new, by the same filters.
   * - `item`: whether one item has changed.
   * - `job`: whether Amazon's work has ended.
   */
  readonly kind: "list" | "item" | "job"
  /** The types that say so, the best one first. */
  readonly types: readonly [string, ...ReadonlyArray<string>]
  /** When Amazon sends them. */
  readonly sent: string
}

const order = { types: ["ORDER_CHANGE"], sent: "the status of an order changes" } as const
const offers = {
  kind: "item",
  types: ["ANY_OFFER_CHANGED", "PRICING_HEALTH"],
  sent: "one of the 20 best offers of a product that the account sells changes"
} as const
const outbound = { types: ["FULFILLMENT_ORDER_STATUS"], sent: "the status of a fulfillment order changes" } as const

/** By the operation that is asked. */
export const polled: { readonly [operation: string]: Polled } = {
  "ordersV0.getOrders": { kind: "list", ...order },
  "ordersV0.getOrder": { kind: "item", ...order },
  "orders_2026-01-01.searchOrders": { kind: "list", ...order },
  "orders_2026-01-01.getOrder": { kind: "item", ...order },
  "reports_2021-06-30.getReport": {
    kind: "job",
    types: ["REPORT_PROCESSING_FINISHED"],
    sent: "a report is DONE, CANCELLED or FATAL"
  },
  "reports_2021-06-30.getReports": {
    kind: "list",
    types: ["REPORT_PROCESSING_FINISHED"],
    sent: "a report is DONE, CANCELLED or FATAL"
  },
  "feeds_2021-06-30.getFeed": {
    kind: "job",
    types: ["FEED_PROCESSING_FINISHED"],
    sent: "a feed is DONE, CANCELLED or FATAL"
  },
  "feeds_2021-06-30.getFeeds": {
    kind: "list",
    types: ["FEED_PROCESSING_FINISHED"],
    sent: "a feed is DONE, CANCELLED or FATAL"
  },
  "dataKiosk_2023-11-15.getQuery": {
    kind: "job",
    types: ["DATA_KIOSK_QUERY_PROCESSING_FINISHED"],
    sent: "a query is DONE, CANCELLED or FATAL"
  },
  "dataKiosk_2023-11-15.getQueries": {
    kind: "list",
    types: ["DATA_KIOSK_QUERY_PROCESSING_FINISHED"],
    sent: "a query is DONE, CANCELLED or FATAL"
  },
  "listingsItems_2021-08-01.getListingsItem": {
    kind: "item",
    types: ["LISTINGS_ITEM_STATUS_CHANGE", "LISTINGS_ITEM_ISSUES_CHANGE"],
    sent: "a listing becomes buyable or stops being so, or its issues change"
  },
  "productPricingV0.getItemOffers": offers,
  "productPricingV0.getListingOffers": offers,
  "productPricingV0.getItemOffersBatch": offers,
  "productPricingV0.getListingOffersBatch": offers,
  "productPricingV0.getPricing": offers,
  "productPricingV0.getCompetitivePricing": offers,
  "productPricing_2022-05-01.getCompetitiveSummary": offers,
  "fbaInventory.getInventorySummaries": {
    kind: "list",
    types: ["FBA_INVENTORY_AVAILABILITY_CHANGES"],
    sent: "the stock of a SKU at Amazon changes"
  },
  "fulfillmentOutbound_2020-07-01.listAllFulfillmentOrders": { kind: "list", ...outbound },
  "fulfillmentOutbound_2020-07-01.getFulfillmentOrder": { kind: "item", ...outbound },
  "finances_2024-06-19.listTransactions": {
    kind: "list",
    types: ["TRANSACTION_UPDATE"],
    sent: "a transaction is created, or its state changes"
  },
  "tracking_2026-01-30.getShipmentTracking": {
    kind: "item",
    types: ["SHIPMENT_TRACKING_MILESTONE_CHANGED"],
    sent: "a shipment reaches a milestone"
  }
}
