/**
 * The roles of an application, and cheap reads that show whether it has them: they need no id of the account, and
 * return nothing, or a page of one row.
 *
 * Source: developer-docs.amazon.com/sp-api, "Roles in the Selling Partner API", and the roles on the page of each
 * operation.
 */
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"

/** What a read is made with. */
export interface Place {
  readonly marketplaceId: string
  /** ISO 8601; a minute range long ago is enough. */
  readonly after: string
  readonly before: string
}

/** A cheap read. */
export interface Probe {
  readonly operation: string
  readonly call: (place: Place) => Effect.Effect<unknown, SpApiError, SpApi>
}

/** A role with the reads that it allows. */
export interface Role {
  /** What `--roles` calls it. */
  readonly id: string
  /** What Amazon calls it. */
  readonly name: string
  /** What an application without it cannot do. */
  readonly tells: string
  readonly account: "seller" | "vendor"
  readonly probes: ReadonlyArray<Probe>
}

/** The operations of a section, which are loaded when they are called. */
const probe = <Section>(
  operation: string,
  load: () => Promise<Section>,
  call: (section: Section, place: Place) => Effect.Effect<unknown, SpApiError, SpApi>
): Probe => ({
  operation,
  call: (place) => Effect.flatMap(Effect.promise(load), (section) => call(section, place))
})

/** The roles that the doctor knows. */
export const roles: ReadonlyArray<Role> = [
  {
    id: "orders",
    name: "Inventory and Order Tracking",
    tells: "orders, and reports on orders and inventory",
    account: "seller",
    probes: [
      probe(
        "orders_2026-01-01.searchOrders",
        () => import("effect-sp-api/apis/Orders_2026_01_01"),
        (api, { after, before, marketplaceId }) =>
          api.searchOrders({
            marketplaceIds: [marketplaceId],
            createdAfter: after,
            createdBefore: before,
            maxResultsPerPage: 1
          })
      ),
      probe(
        "ordersV0.getOrders",
        () => import("effect-sp-api/apis/OrdersV0"),
        (api, { after, before, marketplaceId }) =>
          api.getOrders({
            MarketplaceIds: [marketplaceId],
            CreatedAfter: after,
            CreatedBefore: before,
            MaxResultsPerPage: 1
          })
      ),
      probe(
        "reports_2021-06-30.getReports",
        () => import("effect-sp-api/apis/Reports_2021_06_30"),
        (api) => api.getReports({ reportTypes: ["GET_MERCHANT_LISTINGS_ALL_DATA"], pageSize: 1 })
      )
    ]
  },
  {
    id: "listing",
    name: "Product Listing",
    tells: "product types, catalogue, listings and their feeds",
    account: "seller",
    probes: [
      probe(
        "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes",
        () => import("effect-sp-api/apis/DefinitionsProductTypes_2020_09_01"),
        (api, { marketplaceId }) =>
          api.searchDefinitionsProductTypes({ marketplaceIds: [marketplaceId], keywords: ["LUGGAGE"] })
      ),
      probe(
        "catalogItems_2022-04-01.searchCatalogItems",
        () => import("effect-sp-api/apis/CatalogItems_2022_04_01"),
        (api, { marketplaceId }) =>
          api.searchCatalogItems({ marketplaceIds: [marketplaceId], keywords: ["luggage"], pageSize: 1 })
      ),
      probe(
        "feeds_2021-06-30.getFeeds",
        () => import("effect-sp-api/apis/Feeds_2021_06_30"),
        (api) => api.getFeeds({ feedTypes: ["JSON_LISTINGS_FEED"], pageSize: 1 })
      )
    ]
  },
  {
    id: "pricing",
    name: "Pricing",
    tells: "prices and offers",
    account: "seller",
    probes: [
      probe(
        "productPricingV0.getPricing",
        () => import("effect-sp-api/apis/ProductPricingV0"),
        (api, { marketplaceId }) =>
          api.getPricing({ MarketplaceId: marketplaceId, ItemType: "Asin", Asins: ["B000000000"] })
      )
    ]
  },
  {
    id: "fulfillment",
    name: "Amazon Fulfillment",
    tells: "stock at Amazon, inbound shipments and fulfilment by Amazon",
    account: "seller",
    probes: [
      probe(
        "fbaInventory.getInventorySummaries",
        () => import("effect-sp-api/apis/FbaInventory"),
        (api, { marketplaceId }) =>
          api.getInventorySummaries({
            granularityType: "Marketplace",
            granularityId: marketplaceId,
            marketplaceIds: [marketplaceId],
            sellerSkus: ["none"]
          })
      )
    ]
  },
  {
    id: "finance",
    name: "Finance and Accounting",
    tells: "payments, fees and settlements",
    account: "seller",
    probes: [
      probe(
        "finances_2024-06-19.listTransactions",
        () => import("effect-sp-api/apis/Finances_2024_06_19"),
        (api, { after, before }) => api.listTransactions({ postedAfter: after, postedBefore: before })
      ),
      probe(
        "financesV0.listFinancialEventGroups",
        () => import("effect-sp-api/apis/FinancesV0"),
        (api, { after, before }) =>
          api.listFinancialEventGroups({
            MaxResultsPerPage: 1,
            FinancialEventGroupStartedAfter: after,
            FinancialEventGroupStartedBefore: before
          })
      )
    ]
  },
  {
    id: "analytics",
    name: "Brand Analytics",
    tells: "Data Kiosk and reports on searches and brands",
    account: "seller",
    probes: [
      probe(
        "dataKiosk_2023-11-15.getQueries",
        () => import("effect-sp-api/apis/DataKiosk_2023_11_15"),
        (api) => api.getQueries({ pageSize: 1 })
      )
    ]
  },
  {
    id: "warehousing",
    name: "Amazon Warehousing and Distribution",
    tells: "bulk storage at Amazon",
    account: "seller",
    probes: [
      probe(
        "awd_2024-05-09.listInboundShipments",
        () => import("effect-sp-api/apis/Awd_2024_05_09"),
        (api) => api.listInboundShipments({ maxResults: 1 })
      )
    ]
  },
  {
    id: "vendor",
    name: "Inventory and Order Tracking (vendors)",
    tells: "purchase orders of vendors",
    account: "vendor",
    probes: [
      probe(
        "vendorOrders.getPurchaseOrders",
        () => import("effect-sp-api/apis/VendorOrders"),
        (api) => api.getPurchaseOrders({ limit: 1, includeDetails: false })
      )
    ]
  }
]
