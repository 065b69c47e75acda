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
 * | {@link reports} | the rows of each report of a type | 15 minutes |
 *
 * One runner of the cluster starts the turns: each seller has its own time within `every`, which stays the same, so
 * that thousands of sellers do not call at once. A turn reads until the copy is current, with what a feed reads again
 * from time to time, and then the seller may leave memory. What lasts is the cursor: when a runner dies in the middle,
 * the next turn goes on after the last transaction. Where the marketplaces of a seller have changed, feeds that read
 * all of them at once begin again at `since`.
 */
import type { SpApi, SpApiError } from "effect-sp-api"
import type { InventorySummary } from "effect-sp-api/apis/FbaInventory"
import type { Transaction } from "effect-sp-api/apis/Finances_2024_06_19"
import type { FinancialEventGroup } from "effect-sp-api/apis/FinancesV0"
import type { Item } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { Report } from "effect-sp-api/apis/Reports_2021_06_30"
import * as Changes from "effect-sp-api/workflows/Changes"
import type * as OrdersApi from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Arr from "effect/Array"
import type * as Sharding from "effect/cluster/Sharding"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type Cursor, Cursors } from "./Cursors.ts"
import type { SellerTasks } from "./seller/registry.ts"
import { turns } from "./seller/turns.ts"
import { type Seller, Sellers } from "./Sellers.ts"
import * as SellerTask from "./SellerTask.ts"

/** What a batch is of. */
export interface Context {
  readonly seller: Seller
  /** The part of the seller, where its feed has parts: the marketplace of stock. Empty otherwise. */
  readonly part: string
}

/** What is stored: an entity as it is now, one that is gone, or which entities exist. */
export type Change = Changes.Changed<unknown> | Changes.Removed | Changes.Snapshot

/** How changes become rows. */
export interface StoreOptions<C extends Change, E, R> {
  /** The time between two turns of a seller. */
  readonly every?: Duration.Input | undefined
  /** Changes that share a transaction, at most; default: 100. */
  readonly batch?: number | undefined
  /**
   * Stores changes in their order, in the transaction of their cursor. An entity that a feed emits again after a crash
   * comes again, so rows are upserts.
   */
  readonly store: (changes: Arr.NonEmptyReadonlyArray<C>, context: Context) => Effect.Effect<void, E, R>
}

/** A feed of your own. */
export interface Options<C extends Change, E, R, E2, R2> extends StoreOptions<C, E, R> {
  /**
   * The parts of a seller that have a cursor each, such as marketplaces. They are read one after the other, and one
   * that fails does not hold up the others. Default: one for all of the seller, the empty string.
   */
  readonly parts?: ((seller: Seller) => ReadonlyArray<string>) | undefined
  /** The changes of a part of a seller after a cursor. A turn ends with a `Checkpoint` that is `idle`. */
  readonly changes: (
    seller: Seller,
    cursor: string | undefined,
    part: string
  ) => Stream.Stream<C | Changes.Checkpoint, E2, R2>
}

/** A feed of all sellers. */
export interface ChangeFeed<R> {
  /** A turn of one seller now, such as after a consent. Returns how many changes were stored. */
  readonly run: (
    seller: string
  ) => Effect.Effect<number, SellerTask.SellerParked | SellerTask.SellerTaskFailed, Sharding.Sharding>
  /** The feed and its turns; every runner of a cluster has it. */
  readonly layer: Layer.Layer<
    never,
    never,
    SellerTasks | Sellers | Cursors | Sharding.Sharding | Exclude<R, SellerTask.Client>
  >
}

/** Whether a cursor is of other marketplaces than the seller has now. */
const isOfOtherScope = (error: unknown): boolean => Changes.isChangesError(error) && error.reason.isOfOtherScope

/** Makes a feed. Its name is that of its cursors: it stays the same. */
export const make = <C extends Change, E, R, E2, R2>(
  name: string,
  options: Options<C, E, R, E2, R2>
): ChangeFeed<R | R2> => {
  const turn = SellerTask.make(`${name}/changes`, { payload: Schema.Struct({}), success: Schema.Int })

  const changesOf = (seller: Seller, cursor: string | undefined, part: string) =>
    cursor === undefined
      ? options.changes(seller, undefined, part)
      : Stream.catchIf(options.changes(seller, cursor, part), isOfOtherScope, () =>
        Stream.unwrap(
          Effect.logInfo("The marketplaces of a seller have changed, so a feed begins again").pipe(
            Effect.annotateLogs({ seller: seller.id, feed: name }),
            Effect.as(options.changes(seller, undefined, part))
          )
        ))

  const readPart = Effect.fnUntraced(function*(seller: Seller, part: string, stored: Cursor | undefined) {
    const cursors = yield* Cursors
    const sellers = yield* Sellers
    let revision = stored?.revision ?? 0
    let count = 0
    yield* changesOf(seller, stored?.position, part).pipe(
      Stream.takeUntil((element) => element._tag === "Checkpoint" && element.idle),
      Stream.grouped(options.batch ?? 100),
      Stream.runForEach(Effect.fnUntraced(function*(elements) {
        const changes = elements.filter((element): element is C => element._tag !== "Checkpoint")
        const { cursor } = elements.at(-1)!
        const rows = Arr.isReadonlyArrayNonEmpty(changes) ? options.store(changes, { seller, part }) : Effect.void
        const readUntil = "through" in cursor ? cursor.through : undefined
        revision = yield* cursors.write(
          seller.id,
          name,
          { part, position: JSON.stringify(cursor), readUntil, revision },
          // Of a seller that was removed meanwhile nothing is stored; later on its cursor is missing.
          revision === 0 ? Effect.andThen(sellers.get(seller.id), rows) : rows
        )
        count += changes.length
      }))
    )
    return count
  })

  const read = Effect.fnUntraced(function*(seller: Seller) {
    const cursors = yield* Cursors
    const parts = options.parts?.(seller) ?? [""]
    const stored = new Map((yield* cursors.ofSeller(seller.id, name)).map((cursor) => [cursor.part, cursor]))
    for (const part of stored.keys()) if (!parts.includes(part)) yield* cursors.remove(seller.id, name, part)
    const exits = yield* Effect.forEach(parts, (part) => Effect.exit(readPart(seller, part, stored.get(part))))
    const failed = exits.find(Exit.isFailure)
    return failed === undefined
      ? exits.reduce((sum, exit) => sum + (exit as Exit.Success<number>).value, 0)
      : yield* failed
  })

  return {
    run: (seller) => turn.run(seller, {}),
    layer: Layer.merge(
      turn.toLayer((_, seller) => read(seller)),
      turns(`${name}/changes`, options.every ?? "5 minutes", (seller) => turn.run(seller, {}))
    ) as ChangeFeed<R | R2>["layer"]
  }
}

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
