/**
 * What "changed since" means at Amazon, feed by feed, and what follows from it: data with its sources. `LIMITS.md` of
 * the sandbox has what Amazon refuses.
 */
import type { Rules } from "./progress.ts"

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A fact, and where it is from. */
interface Fact {
  readonly fact: string
  readonly source: string
}

/** The facts of a feed and the rules that follow. */
export interface FeedFacts {
  readonly facts: ReadonlyArray<Fact>
  readonly rules: Rules
  /** Milliseconds between two polls. */
  readonly every: number
}

const ordersModel = "Orders API 2026-01-01 model, searchOrders"

/** Orders by `lastUpdatedTime`. */
export const orders: FeedFacts = {
  facts: [
    { fact: "both bounds are included", source: `${ordersModel}: lastUpdatedAfter, lastUpdatedBefore` },
    {
      fact: "the response names `lastUpdatedBefore`, and calls it exclusive",
      source: `${ordersModel}: SearchOrdersResponse`
    },
    { fact: "lastUpdatedBefore is two minutes ago or earlier", source: ordersModel },
    {
      fact: "most updates are shown after two minutes",
      source: `developer-docs.amazon.com/sp-api, "Get orders with filtering criteria"`
    },
    {
      fact: "an order is shown after checks of some minutes, sometimes half an hour, rarely hours",
      source: "Amazon's support about ListOrders, blog.csdn.net/weixin_39620065/article/details/114810572"
    },
    { fact: "a page token is valid for 24 hours", source: `${ordersModel}: pagination` },
    {
      fact: "one call every three minutes, a burst of 20, and more for large sellers",
      source: `${ordersModel}: usage plan`
    },
    {
      fact: "orders of the last two years; in Singapore, Australia and Japan since 2016",
      source: `developer-docs.amazon.com/sp-api, "Orders API v0 Use Case Guide"`
    }
  ],
  rules: {
    resolution: second,
    overlap: 15 * minute,
    sweeps: [{ every: day, depth: day }],
    urgent: 6 * hour,
    longest: Infinity
  },
  every: 5 * minute
}

const transactionsModel = "Finances API 2024-06-19 model, listTransactions"
const recollection = "amzn/selling-partner-api-docs issue 3601: complete after 14 to 30 days, at the settlement"

/** Transactions by `postedDate`. */
export const transactions: FeedFacts = {
  facts: [
    { fact: "the start is included, the end is not", source: `${transactionsModel}: postedAfter, postedBefore` },
    { fact: "both are more than two minutes ago", source: transactionsModel },
    { fact: "a search over more than 180 days is empty", source: `${transactionsModel}: postedBefore` },
    { fact: "orders of the last 48 hours may be missing", source: transactionsModel },
    { fact: "transactions are added weeks later", source: recollection },
    { fact: "DEFERRED becomes DEFERRED_RELEASED", source: `${transactionsModel}: transactionStatus` },
    { fact: "with a marketplace, MFN orders of the US are missing", source: transactionsModel },
    { fact: "pages may be empty", source: `${transactionsModel}: nextToken` }
  ],
  rules: {
    resolution: second,
    overlap: 15 * minute,
    sweeps: [{ every: 6 * hour, depth: 2 * day }, { every: day, depth: 35 * day }],
    urgent: 6 * hour,
    longest: 179 * day
  },
  every: 30 * minute
}

/** Financial event groups by their start. */
export const eventGroups: FeedFacts = {
  facts: [
    {
      fact: "a search over more than 180 days is empty",
      source: "Finances API v0 model, listFinancialEventGroups: FinancialEventGroupStartedBefore"
    },
    { fact: "a group is open for its settlement period, two weeks for most sellers", source: recollection }
  ],
  rules: { resolution: second, overlap: 90 * day, sweeps: [], urgent: 0, longest: 179 * day },
  every: hour
}

const listingsModel = "Listings Items API 2021-08-01 model, searchListingsItems"

/** Listings by `lastUpdatedDate`. */
export const listings: FeedFacts = {
  facts: [
    { fact: "both bounds are included", source: `${listingsModel}: lastUpdatedAfter, lastUpdatedBefore` },
    { fact: "20 items in a page at most", source: `${listingsModel}: pageSize` },
    { fact: "a search ends after 1,000 items", source: listingsModel },
    {
      fact: "a deleted listing is NotFound; a notification may say that it was deleted",
      source: "amzn/selling-partner-api-models issue 5059, an engineer of Amazon's"
    },
    { fact: "the response says no time; its header `date` does", source: listingsModel }
  ],
  rules: {
    resolution: second,
    overlap: 15 * minute,
    sweeps: [{ every: day, depth: day }],
    urgent: 6 * hour,
    longest: Infinity
  },
  every: 5 * minute
}

/** How often the SKUs of a program are compared with those that exist. */
export const removals = day

const inventoryModel = "FBA Inventory API v1 model, getInventorySummaries"

/** Stock in Amazon's warehouses. */
export const inventory: FeedFacts = {
  facts: [
    { fact: "changes of inbound quantities are not among what changed", source: `${inventoryModel}: startDateTime` },
    { fact: "18 months back at most", source: `${inventoryModel}: startDateTime` },
    { fact: "a page token is valid for 30 seconds", source: `${inventoryModel}: nextToken` },
    { fact: "one marketplace in a call", source: `${inventoryModel}: marketplaceIds` },
    { fact: "the response says no time; its header `date` does", source: inventoryModel }
  ],
  rules: { resolution: second, overlap: hour, sweeps: [], urgent: 0, longest: Infinity, keepsAll: true },
  every: 15 * minute
}

/** How often all stock is read. */
export const snapshots = 6 * hour

const reportsModel = "Reports API 2021-06-30 model, getReports"

/** Reports of a type by the time of their creation. */
export const reports: FeedFacts = {
  facts: [
    { fact: "reports of the last 90 days", source: `${reportsModel}: createdSince` },
    { fact: "a page token is the only parameter", source: `${reportsModel}: nextToken` },
    { fact: "45 seconds between two calls, and a burst of 10", source: `${reportsModel}: usage plan` },
    { fact: "the response says no time; its header `date` does", source: reportsModel }
  ],
  rules: { resolution: second, overlap: day, sweeps: [], urgent: 0, longest: Infinity },
  every: 15 * minute
}

const reportTypes = `developer-docs.amazon.com/sp-api, "Report Type Values"`

/** Returns to Amazon's warehouses by the time of the return. */
export const fbaReturns: FeedFacts = {
  facts: [
    { fact: "the data is of the day before", source: `${reportTypes}: FBA` },
    { fact: "a report within four hours of another one is cancelled", source: `${reportTypes}: FBA` },
    { fact: "a row has no id", source: "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA" }
  ],
  rules: { resolution: second, overlap: 30 * day, sweeps: [], urgent: 0, longest: Infinity },
  every: 12 * hour
}

/** Returns to the seller by the time of the request. */
export const sellerReturns: FeedFacts = {
  facts: [
    { fact: "a report spans 60 days at most", source: `${reportTypes}: returns` },
    {
      fact: "status, delivery, claim and refund of a row change after its return was requested",
      source: "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE"
    }
  ],
  rules: { resolution: second, overlap: 59 * day, sweeps: [], urgent: 0, longest: Infinity },
  every: 6 * hour
}

const externalModel = "External Fulfillment Returns API 2024-09-11 model, listReturns"

/** Returns to locations of the seller by the time of their creation. */
export const externalReturns: FeedFacts = {
  facts: [
    { fact: "a search by the last update needs a location and a status", source: `${externalModel}: lastUpdatedSince` },
    { fact: "100 returns in a page at most", source: `${externalModel}: maxResults` },
    { fact: "10 calls per second", source: `developer-docs.amazon.com/sp-api, "External Fulfillment Returns API"` },
    { fact: "the response says no time; its header `date` does", source: externalModel }
  ],
  rules: {
    resolution: second,
    overlap: 15 * minute,
    sweeps: [{ every: hour, depth: 35 * day }, { every: day, depth: 90 * day }],
    urgent: 6 * hour,
    longest: Infinity
  },
  every: 15 * minute
}

/** The rules of feeds that read all their entities in rounds. */
const rounds: Rules = { resolution: second, overlap: 0, sweeps: [], urgent: 0, longest: Infinity, keepsAll: true }

const pricingModel = "Product Pricing API v0 model, getItemOffersBatch"

/** The offers of products. */
export const offers: FeedFacts = {
  facts: [
    { fact: "20 products in a call", source: pricingModel },
    {
      fact: "10 seconds between two calls, 2 seconds for one product",
      source: `${pricingModel}, getItemOffers: usage plan`
    },
    { fact: "20 offers of a product at most", source: `${pricingModel}: Offers` },
    { fact: "30 seconds between two calls", source: "Product Pricing API 2022-05-01 model, getCompetitiveSummary" },
    {
      fact: "a notification is about one of the 20 lowest offers of a condition, or a price outside Amazon",
      source: `developer-docs.amazon.com/sp-api, "Notification Type Values": ANY_OFFER_CHANGED`
    }
  ],
  rules: rounds,
  every: hour
}

const catalogModel = "Catalog Items API 2022-04-01 model, searchCatalogItems"

/** Items of the catalogue. */
export const catalog: FeedFacts = {
  facts: [
    { fact: "20 identifiers in a call, and two calls per second", source: `${catalogModel}: identifiers, usage plan` },
    { fact: "one marketplace in a call", source: `${catalogModel}: marketplaceIds` },
    { fact: "no time says when an item has changed", source: `${catalogModel}: Item` },
    {
      fact: "notifications are about items of the brands of the account",
      source: `developer-docs.amazon.com/sp-api, "Notification Type Values": BRANDED_ITEM_CONTENT_CHANGE`
    }
  ],
  rules: rounds,
  every: day
}
