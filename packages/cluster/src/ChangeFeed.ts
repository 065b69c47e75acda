/**
 * Copies that stay current: a feed of `Changes` for each active seller, read in turns, stored with its cursor in one
 * transaction.
 *
 * ```ts
 * const Orders = ChangeFeed.orders("Orders", {
 *   since: "2026-01-01T00:00:00Z",
 *   store: OrdersSink.store
 * })
 * ```
 *
 * | feed | of a seller | a turn every |
 * | --- | --- | --- |
 * | {@link orders} | orders of all its marketplaces | 5 minutes |
 * | {@link listings} | listings of all its marketplaces | 5 minutes |
 * | {@link inventory} | stock at Amazon, a part for each marketplace | 15 minutes |
 * | {@link transactions} | transactions of all marketplaces | 30 minutes |
 * | {@link eventGroups} | financial event groups, which settlements are | hour |
 * | {@link offers} | offers of the ASINs that you list, a part for each marketplace | hour |
 * | {@link externalReturns} | returns to locations of the seller | 15 minutes |
 * | {@link reports} | the rows of each report of a type | 15 minutes |
 *
 * One runner of the cluster starts the turns: each seller has its own time within `every`, which stays the same, so
 * that thousands of sellers do not call at once. A turn reads until the copy is current, with what a feed reads again
 * from time to time, and then the seller may leave memory. What lasts is the cursor: when a runner dies in the middle,
 * the next turn goes on after the last transaction. Where the marketplaces of a seller have changed, feeds that read
 * all of them at once begin again at `since`.
 */
import type { SpApi, SpApiError } from "effect-sp-api"
import type { Return } from "effect-sp-api/apis/ExternalFulfillmentReturns_2024_09_11"
import type { InventorySummary } from "effect-sp-api/apis/FbaInventory"
import type { Transaction } from "effect-sp-api/apis/Finances_2024_06_19"
import type { FinancialEventGroup } from "effect-sp-api/apis/FinancesV0"
import type { Item } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { GetOffersResult } from "effect-sp-api/apis/ProductPricingV0"
import type { Report } from "effect-sp-api/apis/Reports_2021_06_30"
import * as Changes from "effect-sp-api/workflows/Changes"
import type * as OrdersApi from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import { type ChangeFeed, make, type StoreOptions } from "./seller/feed.ts"
import type { Seller } from "./Sellers.ts"

export { type Change, type ChangeFeed, type Context, make, type Options, type StoreOptions } from "./seller/feed.ts"

/** What each seller has of its own, and what is of no use in turns. */
type OfTurn = "sellerId" | "marketplaceId" | "marketplaceIds" | "cursor" | "every" | "notifications"

/** The options of a feed of orders: those of `Changes.orders`, without what each seller has of its own. */
export interface OrdersOptions<E, R>
  extends Omit<Changes.OrdersOptions, OfTurn>, StoreOptions<Changes.Changed<OrdersApi.Order>, E, R>
{}

/** Orders with their items, of all marketplaces of each seller. A turn every 5 minutes. */
export const orders = <E, R>(name: string, options: OrdersOptions<E, R>): ChangeFeed<R | SpApi.SpApi> =>
  make(name, {
    ...options,
    every: options.every ?? "5 minutes",
    changes: ({ marketplaces }, cursor) =>
      Changes.orders({ ...options, every: undefined, marketplaceIds: marketplaces, cursor })
  })

/** How listings that were deleted are found: as of `Changes.listings`, for each seller. */
export interface Removals<E, R> {
  /** The SKUs of the copy: `ListingsSink.known`, or a Stream of yours. */
  readonly known: (seller: Seller) => Stream.Stream<string, E, R>
  /** How often. Default: once a day. */
  readonly every?: Duration.Input | undefined
  /** The SKUs that exist. Default: a search of all listings. */
  readonly existing?: ((seller: Seller) => Stream.Stream<string, E, R>) | undefined
}

/** The options of a feed of listings: those of `Changes.listings`, without what each seller has of its own. */
export interface ListingsOptions<E, R, E2, R2>
  extends
    Omit<Changes.ListingsOptions, OfTurn | "removals">,
    StoreOptions<Changes.Changed<Item> | Changes.Removed, E, R>
{
  /** Finds listings that were deleted, which then are `Removed` elements. Default: they are not found. */
  readonly removals?: Removals<E2, R2> | undefined
}

/**
 * Listings of all marketplaces of each seller, with `offers`, `fulfillmentAvailability` and `issues` unless `include`
 * says otherwise. A turn every 5 minutes.
 */
export const listings = <E, R, E2 = never, R2 = never>(
  name: string,
  options: ListingsOptions<E, R, E2, R2>
): ChangeFeed<R | R2 | SpApi.SpApi> => {
  const { include = ["offers", "fulfillmentAvailability", "issues"], removals, ...feed } = options
  return make(name, {
    ...feed,
    every: options.every ?? "5 minutes",
    changes: (seller, cursor) =>
      Changes.listings<E2, R2>({
        ...feed,
        include,
        every: undefined,
        sellerId: seller.sellingPartnerId,
        marketplaceIds: seller.marketplaces,
        cursor,
        removals: removals && {
          every: removals.every,
          known: removals.known(seller),
          existing: removals.existing?.(seller)
        }
      })
  })
}

/** The options of a feed of stock: those of `Changes.inventory`, without what each seller has of its own. */
export interface InventoryOptions<E, R>
  extends
    Omit<Changes.InventoryOptions, OfTurn>,
    StoreOptions<Changes.Changed<InventorySummary> | Changes.Snapshot, E, R>
{}

/**
 * Stock in Amazon's warehouses, with its details; each marketplace of a seller is a part of the feed, as Amazon's
 * search takes one. A turn every 15 minutes; all stock is read every 6 hours (`snapshots`), and then `store` receives a
 * `Snapshot` of the SKUs that exist.
 */
export const inventory = <E, R>(name: string, options: InventoryOptions<E, R>): ChangeFeed<R | SpApi.SpApi> =>
  make(name, {
    ...options,
    every: options.every ?? "15 minutes",
    parts: ({ marketplaces }) => [...new Set(marketplaces)],
    changes: (_, cursor, marketplaceId) => Changes.inventory({ ...options, every: undefined, marketplaceId, cursor })
  })

/** The options of a feed of transactions: those of `Changes.transactions`, of all marketplaces. */
export interface TransactionsOptions<E, R>
  extends Omit<Changes.TransactionsOptions, OfTurn>, StoreOptions<Changes.Changed<Transaction>, E, R>
{}

/**
 * Transactions of all marketplaces, deferred ones too. A turn every 30 minutes; what was released or came late is found
 * by the sweeps of `Changes.transactions`.
 */
export const transactions = <E, R>(name: string, options: TransactionsOptions<E, R>): ChangeFeed<R | SpApi.SpApi> =>
  make(name, {
    ...options,
    every: options.every ?? "30 minutes",
    changes: (_, cursor) => Changes.transactions({ ...options, every: undefined, cursor })
  })

/** The options of a feed of financial event groups: those of `Changes.eventGroups`. */
export interface EventGroupsOptions<E, R>
  extends Omit<Changes.FeedOptions, OfTurn>, StoreOptions<Changes.Changed<FinancialEventGroup>, E, R>
{}

/** Financial event groups, which settlements are, of the last 90 days. A turn every hour. */
export const eventGroups = <E, R>(name: string, options: EventGroupsOptions<E, R>): ChangeFeed<R | SpApi.SpApi> =>
  make(name, {
    ...options,
    every: options.every ?? "1 hour",
    changes: (_, cursor) => Changes.eventGroups({ ...options, every: undefined, cursor })
  })

/** The options of a feed of offers: those of `Changes.offers`, without what each seller has of its own. */
export interface OffersOptions<E, R, E2, R2>
  extends
    Omit<Changes.OffersOptions, OfTurn | "asins">,
    StoreOptions<Changes.Changed<GetOffersResult> | Changes.Removed, E, R>
{
  /**
   * The ASINs of a seller to follow in a marketplace, such as those of its listings: an Iterable, or a Stream. One that
   * is left out later is not read any more, and stays in the copy.
   */
  readonly asins: (seller: Seller, marketplaceId: string) => Changes.Entities<E2, R2>
}

/**
 * Offers of products, with the featured offer and the lowest prices; each marketplace of a seller is a part of the
 * feed, as Amazon's batches take one. A turn an hour: it reads all ASINs once, 20 in a call and a call every 10 seconds
 * for each seller. A runner that dies in a round goes on with it.
 */
export const offers = <E, R, E2 = never, R2 = never>(
  name: string,
  options: OffersOptions<E, R, E2, R2>
): ChangeFeed<R | R2 | SpApi.SpApi> => {
  const { asins, ...feed } = options
  return make(name, {
    ...feed,
    every: options.every ?? "1 hour",
    parts: ({ marketplaces }) => [...new Set(marketplaces)],
    changes: (seller, cursor, marketplaceId) =>
      Changes.offers<E2, R2>({
        ...feed,
        every: undefined,
        marketplaceId,
        asins: asins(seller, marketplaceId),
        cursor
      })
  })
}

/** The options of a feed of external returns: those of `Changes.externalReturns`. */
export interface ExternalReturnsOptions<E, R>
  extends Omit<Changes.FeedOptions, OfTurn>, StoreOptions<Changes.Changed<Return>, E, R>
{}

/**
 * Returns to locations of the seller, from their creation until they are processed. A turn every 15 minutes; what has
 * changed is found by the sweeps of `Changes.externalReturns`.
 */
export const externalReturns = <E, R>(
  name: string,
  options: ExternalReturnsOptions<E, R>
): ChangeFeed<R | SpApi.SpApi> =>
  make(name, {
    ...options,
    every: options.every ?? "15 minutes",
    changes: (_, cursor) => Changes.externalReturns({ ...options, every: undefined, cursor })
  })

/** The options of a feed of reports: those of `Changes.reports`, and where the rows go. */
export interface ReportsOptions<T extends Reports.ReportType, E, R> extends Omit<Changes.ReportsOptions, OfTurn> {
  readonly reportType: T
  /** The time between two turns of a seller. */
  readonly every?: Duration.Input | undefined
  /**
   * The marketplaces of a seller whose reports are read, at most 10. Default: with a `schedule` all of the seller, as a
   * schedule names them, and otherwise whichever a report is of.
   */
  readonly marketplaceIds?: ((seller: Seller) => ReadonlyArray<string>) | undefined
  /**
   * Stores the rows of a report. Runs before the cursor is written, and not in its transaction, as a document may be
   * large. After a crash it runs again from the first row, so rows are stored by a key, such as their place in the
   * report.
   */
  readonly store: (
    rows: Stream.Stream<
      Reports.RowOf<T>,
      SpApiError.SpApiError | Reports.ReportError,
      SpApi.SpApi | HttpClient.HttpClient
    >,
    context: { readonly seller: Seller; readonly report: Report }
  ) => Effect.Effect<void, E, R>
}

/**
 * The rows of each report of a type that Amazon has finished, also of those that others requested; with a `schedule`
 * Amazon creates them periodically. A turn every 15 minutes: Amazon allows `getReports` once in 45 seconds. Reports that
 * were cancelled, as there is nothing to report, have no rows; those that failed are logged.
 */
export const reports = <const T extends Reports.ReportType, E, R>(
  name: string,
  options: ReportsOptions<T, E, R>
): ChangeFeed<R | SpApi.SpApi | HttpClient.HttpClient> => {
  const { every = "15 minutes", marketplaceIds, reportType, schedule, store, ...feed } = options
  const rowsOf = (seller: Seller, report: Report): Effect.Effect<void, E, R> => {
    switch (report.processingStatus) {
      case "DONE":
        return store(Reports.resume(report.reportId, { reportType }) as never, { seller, report })
      case "FATAL":
        return Effect.logWarning("A report has failed at Amazon").pipe(
          Effect.annotateLogs({ seller: seller.id, feed: name, report: report.reportId })
        )
      default:
        return Effect.void
    }
  }
  return make(name, {
    every,
    batch: 1,
    store: () => Effect.void,
    changes: (seller, cursor) =>
      Changes.reports({
        ...feed,
        reportType,
        schedule,
        marketplaceIds: marketplaceIds?.(seller) ?? (schedule === undefined ? undefined : seller.marketplaces),
        cursor
      }).pipe(
        Stream.tap((element) => element._tag === "Changed" ? rowsOf(seller, element.value) : Effect.void)
      )
  })
}
