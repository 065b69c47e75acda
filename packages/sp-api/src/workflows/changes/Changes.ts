/**
 * A copy of a seller's data that stays current, in the database of the program: feeds of what is new or has changed.
 *
 * ```ts
 * yield* Changes.orders({ marketplaceIds, since: "2026-01-01T00:00:00Z", cursor: yield* loadCursor }).pipe(
 *   Stream.runForEach((element) =>
 *     transaction(Effect.andThen(
 *       element._tag === "Changed" ? upsertOrder(element.entity, element.value) : Effect.void,
 *       storeCursor(JSON.stringify(element.cursor))
 *     ))
 *   )
 * )
 * ```
 *
 * | feed | entity | how it finds what has changed |
 * | --- | --- | --- |
 * | {@link orders} | order id | by `lastUpdatedTime` |
 * | {@link transactions} | `transactionId` | by `postedDate`, read again: it stays when the status changes |
 * | {@link eventGroups} | `FinancialEventGroupId` | all of the last 90 days |
 * | {@link listings} | SKU | by `lastUpdatedDate`; deletions by `removals` |
 * | {@link inventory} | SKU | by `startDateTime`, and by snapshots of all stock |
 * | {@link reports} | report id | by `createdTime`, once they are finished |
 * | {@link fbaReturns} | order, date, plate, SKU | by reports of the last 30 days |
 * | {@link sellerReturns} | order, RMA, SKU | by reports of the last 59 days |
 * | {@link externalReturns} | return id | by `createdSince`, read again: it stays when the status changes |
 * | {@link offers} | ASIN | all of those given, once an hour |
 * | {@link catalog} | ASIN | all of those given, once a day |
 *
 * A feed begins with all since `since`, or all that is given, goes on with what changes, and does not end. Rely on this:
 *
 * - **Nothing is lost.** What Amazon shows is emitted, wherever the program was killed, as long as it stores an element
 *   and its cursor together, in the order of the elements. It may store several at once, with the cursor of the last.
 * - **At least once.** After a restart elements may come again whose cursors were not stored. Besides, an entity comes
 *   again unchanged only where the feed reads further back than its cursor remembers (`remember`).
 * - **In order.** Versions of an entity come in the order in which Amazon shows them. Entities come in no order.
 * - **As a whole.** `value` is the entity as it is, not a difference. An entity that changes twice between two polls
 *   comes once.
 * - **How late.** A change comes with the first poll after Amazon shows it. What Amazon shows late is found by the
 *   `overlap` of polls, and after that by `sweeps`; beyond their depth it is not.
 *
 * A `Checkpoint` says how far the copy is. A program that catches up and ends takes elements until one is `idle`, which
 * includes what a feed reads again from time to time; `complete` is as soon as everything was read once.
 *
 * No time of the program's clock is sent or compared, except as a pause: Amazon's responses say up to when they go. A
 * long backlog is read beside the polls with the priority `bulk`, in windows that adapt to what is in them. Reads that
 * fail for reasons that pass are repeated for `patience`. Then, and where Amazon refuses, the feed fails; it goes on with
 * the stored cursor.
 *
 * `notifications` make a feed faster: an entity that one names is read at once. Polls go on all the same, as
 * notifications may be lost.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { Item as CatalogItem } from "../../apis/CatalogItems_2022_04_01.ts"
import type { Return } from "../../apis/ExternalFulfillmentReturns_2024_09_11.ts"
import type { InventorySummary } from "../../apis/FbaInventory.ts"
import type { Transaction } from "../../apis/Finances_2024_06_19.ts"
import type { FinancialEventGroup } from "../../apis/FinancesV0.ts"
import type { Item } from "../../apis/ListingsItems_2021_08_01.ts"
import type { GetOffersResult } from "../../apis/ProductPricingV0.ts"
import type { Report } from "../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid } from "../../SpApiError.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import type { AnyNotification } from "../notifications/internal/notification.ts"
import type { IncludedData, Order } from "../orders/internal/order.ts"
import type { ReportError } from "../reports/internal/reportError.ts"
import type { Period } from "../reports/internal/reportSchedules.ts"
import type { ReportType } from "../reports/ReportTypes.ts"
import type { FbaReturnsParsed } from "../reports/rows/FbaReturns.ts"
import type { MfnReturnsParsed } from "../reports/rows/MfnReturns.ts"
import type { ChangesError } from "./internal/changesError.ts"
import type { Element, Removed, Snapshot } from "./internal/element.ts"
import * as Facts from "./internal/facts.ts"
import { feed, feedWith } from "./internal/feed.ts"
import * as Finances from "./internal/finances.ts"
import * as Inventory from "./internal/inventory.ts"
import * as Listings from "./internal/listings.ts"
import * as Named from "./internal/named.ts"
import type { FeedOptions } from "./internal/options.ts"
import { millisOf } from "./internal/options.ts"
import * as Orders from "./internal/orders.ts"
import * as Reports from "./internal/reports.ts"
import type { ReturnsOptions } from "./internal/returnFeeds.ts"
import { externalReturns, fbaReturns, sellerReturns } from "./internal/returnFeeds.ts"
import type { CatalogOptions, OffersOptions } from "./internal/roundFeeds.ts"
import { catalog, offers } from "./internal/roundFeeds.ts"

export * from "./internal/changesError.ts"
export type { Cursor } from "./internal/cursor.ts"
export type { Changed, Checkpoint, Element, Removed, Snapshot } from "./internal/element.ts"
export type { Entities } from "./internal/listed.ts"
export type { FeedOptions } from "./internal/options.ts"
export { externalReturns, fbaReturns, type ReturnsOptions, sellerReturns } from "./internal/returnFeeds.ts"
export { type AsinsOptions, catalog, type CatalogOptions, offers, type OffersOptions } from "./internal/roundFeeds.ts"

/** A feed of orders. */
export interface OrdersOptions extends FeedOptions {
  /** 1 to 50 marketplaces of the client's region. A cursor is of these: other ones need a feed of their own. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** As of `Orders.search`; `BUYER` and `RECIPIENT` request personal data. */
  readonly include?: ReadonlyArray<IncludedData> | undefined
  /** Each `ORDER_CHANGE` reads its order at once. */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Orders with their items, by Orders 2026-01-01; the entity is the order id. An order changes with its status and with
 * what the buyer, the seller or Amazon does to it.
 *
 * Polls every 5 minutes, 15 minutes of overlap, and a sweep once a day, a day deep, unless the options say otherwise.
 * Amazon has orders of the last two years. Fails with `RequestInvalid` before anything is sent if the options are wrong.
 */
export const orders = located((
  options: OrdersOptions
): Stream.Stream<Element<Order>, SpApiError | ChangesError, SpApi> => {
  const { include = [], marketplaceIds, notifications } = options
  if (marketplaceIds.length === 0 || marketplaceIds.length > 50) {
    const description = `must have 1 to 50 marketplaces, and has ${marketplaceIds.length}`
    return Stream.fromEffect(fail("changes.orders", new RequestInvalid({ field: "marketplaceIds", description })))
  }
  return feed(
    Orders.source(marketplaceIds, include),
    Facts.orders,
    options,
    Named.namedBy(notifications, Named.namedOrders)
  )
})

/** A feed of transactions. */
export interface TransactionsOptions extends FeedOptions {
  /**
   * One marketplace only. Amazon leaves out orders that US sellers ship themselves where a marketplace is given, so the
   * default is all of them.
   */
  readonly marketplaceId?: string | undefined
  /** A `TRANSACTION_UPDATE` polls at once. */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Transactions, deferred ones too, by Finances 2024-06-19; the entity is `transactionId`.
 *
 * Amazon adds transactions late, and changes their status without another date, as when a deferred one is released. So
 * the feed polls every 30 minutes, and looks again at the last two days every six hours and at the last 35 days once a
 * day. What `remember` does not reach comes again then, unchanged: store by `transactionId`. Beyond 35 days changes are
 * not found, unless `sweeps` are deeper.
 */
export const transactions = located((
  options: TransactionsOptions
): Stream.Stream<Element<Transaction>, SpApiError | ChangesError, SpApi> =>
  feed(
    Finances.transactions(options.marketplaceId),
    Facts.transactions,
    options,
    Named.namedBy(options.notifications, Named.isOf("TRANSACTION_UPDATE"))
  )
)

/**
 * Financial event groups, which settlements are, by Finances v0; the entity is `FinancialEventGroupId`. Groups that began
 * in the last 90 days are read every hour: one changes until it is closed and its funds are transferred.
 */
export const eventGroups = located((
  options: FeedOptions
): Stream.Stream<Element<FinancialEventGroup>, SpApiError | ChangesError, SpApi> =>
  feed(Finances.eventGroups, Facts.eventGroups, options, undefined)
)

/** How listings that were deleted are found. The program's Streams may fail, which ends the feed. */
export interface RemovalOptions<out E = never, out R = never> {
  /** The SKUs of the program's copy, read each time; a SKU that it has not been given by this feed is looked at, too. */
  readonly known: Stream.Stream<string, E, R>
  /** How often. Default: once a day. */
  readonly every?: Duration.Input | undefined
  /** The SKUs that exist. Default: a search of all listings, 20 in a call, at the priority `bulk`. */
  readonly existing?: Stream.Stream<string, E, R> | undefined
}

/** A feed of listings. */
export interface ListingsOptions<out E = never, out R = never> extends FeedOptions {
  readonly sellerId: string
  /** Marketplaces of the client's region. A cursor is of these: other ones need a feed of their own. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** Data sets beside `summaries`, such as `attributes`, `issues`, `offers` and `fulfillmentAvailability`. */
  readonly include?: ReadonlyArray<string> | undefined
  /** Finds listings that were deleted, which no search shows. */
  readonly removals?: RemovalOptions<E, R> | undefined
  /** Those about a listing read it at once, also one that says that it was deleted. */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Listings by Listings Items 2021-08-01; the entity is the SKU. `since` has to be before the first listing for a copy of
 * all of them.
 *
 * Amazon has no search for deleted listings. With `removals` the feed reads which SKUs exist once a day, and compares
 * them with those of the program, which are not in the cursor: 500,000 would not fit. What is missing is read one by
 * one, and is a `Removed` element where Amazon has it in none of the marketplaces any more. A
 * `LISTINGS_ITEM_STATUS_CHANGE` with the status `DELETED` is read at once, and is found by `removals` where it is lost.
 * A look that is interrupted begins again.
 *
 * For more than some 20,000 listings a report costs less than the search:
 *
 * ```ts
 * const existing = Stream.fromIterable(marketplaceIds).pipe(
 *   Stream.flatMap((id) =>
 *     Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [id], emptyWhenCancelled: true })
 *   ),
 *   Stream.map((row) => row["seller-sku"])
 * )
 * ```
 */
export const listings = located(<E = never, R = never>(
  options: ListingsOptions<E, R>
): Stream.Stream<Element<Item> | Removed, SpApiError | ChangesError | E, SpApi | R> => {
  const { include = [], marketplaceIds, notifications, removals, sellerId } = options
  const every = removals && millisOf("removals.every", removals.every ?? Facts.removals, 60_000)
  if (every instanceof RequestInvalid) return Stream.fromEffect(fail("changes.listings", every))
  // What the program's Streams require and fail with is in the type of this feed, and not in those of the engine.
  const compared = removals && { existing: removals.existing, known: removals.known } as Listings.Compared
  return feedWith<Item, Removed>(
    Listings.source(sellerId, marketplaceIds, include, compared),
    { ...Facts.listings, rules: { ...Facts.listings.rules, removals: every } },
    options,
    Named.namedBy(notifications, Named.namedListings)
  )
})

/** A feed of stock. */
export interface InventoryOptions extends Omit<FeedOptions, "since" | "sweeps"> {
  /** One marketplace: Amazon's search takes no more. */
  readonly marketplaceId: string
  /** How often all stock is read. Default: 6 hours. */
  readonly snapshots?: Duration.Input | undefined
  /** Each `FBA_INVENTORY_AVAILABILITY_CHANGES` reads its SKU at once. */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Stock in Amazon's warehouses by FBA Inventory, with its details; the entity is the SKU.
 *
 * Begins with all stock. Amazon does not say which SKUs are gone, and leaves inbound quantities out of what changed, so
 * all stock is read again every six hours: a `Snapshot` after it has the SKUs that exist, and a program removes the
 * others. A snapshot is in memory before it is emitted. SKUs that `remember` does not reach come again with it,
 * unchanged.
 */
export const inventory = located((
  options: InventoryOptions
): Stream.Stream<Element<InventorySummary> | Snapshot, SpApiError | ChangesError, SpApi> => {
  const { marketplaceId, notifications, snapshots = Facts.snapshots } = options
  const every = millisOf("snapshots", snapshots, 60_000)
  return typeof every === "number"
    ? feedWith<InventorySummary, Snapshot>(
      Inventory.source(marketplaceId, every),
      Facts.inventory,
      { ...options, since: "1970-01-01T00:00:00Z" },
      Named.namedBy(notifications, Named.namedStock)
    )
    : Stream.fromEffect(fail("changes.inventory", every))
})

/** A feed of reports. */
export interface ReportsOptions extends FeedOptions {
  readonly reportType: ReportType
  /** At most 10. Default: all marketplaces. A cursor is of these: other ones need a feed of their own. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /**
   * Lets Amazon create such a report periodically, in the marketplaces. The schedule is created unless there is one of
   * the period, and stays when the feed ends: `Reports.unschedule` deletes it.
   */
  readonly schedule?: Period | undefined
  /** Each `REPORT_PROCESSING_FINISHED` reads its report at once. */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Reports of a type that Amazon has finished, also those of other programs; the entity is the report id. `Reports.resume` of
 * the id reads the rows of one whose `processingStatus` is `DONE`; `CANCELLED` mostly means that there is nothing to report.
 *
 * With a `schedule` Amazon creates them periodically. Amazon has the reports of the last 90 days, so a `since` before
 * that begins with those. A report that takes longer than a day to finish is found where `overlap` is longer.
 *
 * What Amazon has only as reports stays current by this feed; returns have feeds of their own.
 */
export const reports = located((
  options: ReportsOptions
): Stream.Stream<Element<Report>, SpApiError | ChangesError | ReportError, SpApi> =>
  Stream.unwrap(Effect.as(
    Reports.ensureSchedule(options.reportType, options.marketplaceIds ?? [], options.schedule),
    feed(
      Reports.source(options.reportType, options.marketplaceIds),
      Facts.reports,
      options,
      Named.namedBy(options.notifications, Named.namedReports(options.reportType))
    )
  ))
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly orders: (options: OrdersOptions) => Stream.Stream<Element<Order>, SpApiError | ChangesError>
  readonly transactions: (
    options: TransactionsOptions
  ) => Stream.Stream<Element<Transaction>, SpApiError | ChangesError>
  readonly eventGroups: (options: FeedOptions) => Stream.Stream<Element<FinancialEventGroup>, SpApiError | ChangesError>
  readonly inventory: (
    options: InventoryOptions
  ) => Stream.Stream<Element<InventorySummary> | Snapshot, SpApiError | ChangesError>
  readonly reports: (
    options: ReportsOptions
  ) => Stream.Stream<Element<Report>, SpApiError | ChangesError | ReportError>
  readonly fbaReturns: (
    options: ReturnsOptions
  ) => Stream.Stream<Element<FbaReturnsParsed>, SpApiError | ChangesError | ReportError>
  readonly sellerReturns: (
    options: ReturnsOptions
  ) => Stream.Stream<Element<MfnReturnsParsed>, SpApiError | ChangesError | ReportError>
  readonly externalReturns: (options: FeedOptions) => Stream.Stream<Element<Return>, SpApiError | ChangesError>
  readonly offers: <E = never, R = never>(
    options: OffersOptions<E, R>
  ) => Stream.Stream<Element<GetOffersResult> | Removed, SpApiError | ChangesError | E, R>
  readonly catalog: <E = never, R = never>(
    options: CatalogOptions<E, R>
  ) => Stream.Stream<Element<CatalogItem> | Removed, SpApiError | ChangesError | E, R>
  readonly listings: <E = never, R = never>(
    options: ListingsOptions<E, R>
  ) => Stream.Stream<Element<Item> | Removed, SpApiError | ChangesError | E, R>
}>()("effect-sp-api/workflows/Changes") {}

/** The service over `SpApi`, and an `HttpClient` for the documents of reports. */
export const layer: Layer.Layer<Service, never, SpApi | HttpClient.HttpClient> = layerOf(Service, ({ stream }) => ({
  orders: stream(orders),
  transactions: stream(transactions),
  eventGroups: stream(eventGroups),
  inventory: stream(inventory),
  listings: stream(listings),
  reports: stream(reports),
  fbaReturns: stream(fbaReturns),
  sellerReturns: stream(sellerReturns),
  externalReturns: stream(externalReturns),
  offers: stream(offers),
  catalog: stream(catalog)
}))
