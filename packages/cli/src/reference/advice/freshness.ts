/**
 * How long a response stays true: data that changes by the act of a person, or a few times a year.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Sellers API" (participations change when a seller joins a marketplace),
 * "Product Type Definitions API use case guide" (a schema is valid until its version changes, which a notification
 * says), "Catalog Items API" and "Listings Restrictions API". The hours are our judgement, on the side of asking again.
 */

/** How long a response stays true. */
export interface Freshness {
  readonly hours: number
  /** What it is. */
  readonly data: string
  /** A line of code that asks once. */
  readonly code: string
}

const cached = (call: string, duration: string) => `const cached = yield* Effect.cachedWithTTL(${call}, "${duration}")`

/** By operation. Equal requests within these hours get the same response. */
export const freshness: { readonly [operation: string]: Freshness } = {
  "sellers.getMarketplaceParticipations": {
    hours: 24,
    data: "the marketplaces of an account",
    code: "yield* Sellers.marketplaces // of workflows/Sellers: one call for each client"
  },
  "sellers.getAccount": {
    hours: 24,
    data: "the business data of an account",
    code: cached("Sellers.getAccount()", "1 day")
  },
  "definitionsProductTypes_2020-09-01.getDefinitionsProductType": {
    hours: 24,
    data: "the definition of a product type",
    code: "yield* Listings.ProductTypes // of workflows/Listings: keeps definitions and their schemas"
  },
  "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes": {
    hours: 24,
    data: "the list of product types",
    code: cached("ProductTypes.searchDefinitionsProductTypes(input)", "1 day")
  },
  "catalogItems_2022-04-01.getCatalogItem": {
    hours: 6,
    data: "an item of the catalogue",
    code: "const items = yield* Cache.make({ capacity: 10_000, timeToLive: \"6 hours\", lookup })"
  },
  "catalogItems_2022-04-01.searchCatalogItems": {
    hours: 6,
    data: "items of the catalogue",
    code: "const items = yield* Cache.make({ capacity: 10_000, timeToLive: \"6 hours\", lookup })"
  },
  "catalogItems_2020-12-01.getCatalogItem": {
    hours: 6,
    data: "an item of the catalogue",
    code: "const items = yield* Cache.make({ capacity: 10_000, timeToLive: \"6 hours\", lookup })"
  },
  "listingsRestrictions_2021-08-01.getListingsRestrictions": {
    hours: 6,
    data: "whether an account may sell an item",
    code: "const restrictions = yield* Cache.make({ capacity: 10_000, timeToLive: \"6 hours\", lookup })"
  },
  "notifications.getDestinations": {
    hours: 6,
    data: "the destinations of an application",
    code: cached("Notifications.getDestinations()", "6 hours")
  },
  "notifications.getSubscription": {
    hours: 6,
    data: "a subscription",
    code: cached("Notifications.getSubscription({ notificationType })", "6 hours")
  },
  "fulfillmentOutbound_2020-07-01.getFeatures": {
    hours: 24,
    data: "the features of a marketplace",
    code: cached("FulfillmentOutbound.getFeatures({ marketplaceId })", "1 day")
  },
  "fulfillmentOutbound_2020-07-01.listReturnReasonCodes": {
    hours: 24,
    data: "reasons of returns",
    code: cached("FulfillmentOutbound.listReturnReasonCodes(input)", "1 day")
  },
  "supplySources_2020-07-01.getSupplySources": {
    hours: 6,
    data: "the locations of an account",
    code: cached("SupplySources.getSupplySources()", "6 hours")
  }
}
