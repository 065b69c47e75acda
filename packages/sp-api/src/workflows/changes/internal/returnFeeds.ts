/** The feeds of returns. */
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import type { Return } from "../../../apis/ExternalFulfillmentReturns_2024_09_11.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { fail, RequestInvalid } from "../../../SpApiError.ts"
import { located } from "../../internal/located.ts"
import type { ReportError } from "../../reports/internal/reportError.ts"
import type { FbaReturnsParsed } from "../../reports/rows/FbaReturns.ts"
import type { MfnReturnsParsed } from "../../reports/rows/MfnReturns.ts"
import type { ChangesError } from "./changesError.ts"
import type { Element } from "./element.ts"
import * as ExternalReturns from "./externalReturns.ts"
import type { FeedFacts } from "./facts.ts"
import * as Facts from "./facts.ts"
import { feed } from "./feed.ts"
import type { FeedOptions } from "./options.ts"
import { millisOf } from "./options.ts"
import * as Returns from "./returns.ts"

/** A feed of returns. */
export interface ReturnsOptions extends Omit<FeedOptions, "sweeps"> {
  /** 1 to 25 marketplaces of the client's region. A cursor is of these: other ones need a feed of their own. */
  readonly marketplaceIds: ReadonlyArray<string>
}

/** The feed of rows of type `A`. */
type ReturnsFeed<A> = Stream.Stream<
  Element<A>,
  SpApiError | ChangesError | ReportError,
  SpApi | HttpClient.HttpClient
>

const feedOf = <A>(kind: Returns.Kind<A>, facts: FeedFacts, options: ReturnsOptions): ReturnsFeed<A> => {
  const every = millisOf("every", options.every ?? facts.every, kind.least)
  return every instanceof RequestInvalid
    ? Stream.fromEffect(fail(`changes.${kind.feed}`, every))
    : feed(Returns.source(kind, options.marketplaceIds), facts, { ...options, sweeps: [] }, undefined)
}

/**
 * Returns to Amazon's warehouses, as rows of `GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA` with parsed cells; the entity
 * is `order|date|license plate|number|SKU`.
 *
 * Amazon has no id of a return, and no other way to read it. Rows of one return that are the same but for their
 * content, as where two units have no license plate, are numbered; which of them has which number may change, and all
 * of them come then. A row that Amazon takes out of its report stays.
 *
 * Requests a report every 12 hours, of the last 30 days, as rows come days late: a return that comes later is not found
 * unless `overlap` is longer. Where it has more rows than `remember`, the others come again with each report,
 * unchanged. Amazon creates no two such reports of a seller within 4 hours: a poll that is too soon, as after one by
 * another program, brings nothing, and the next one does. A program that is killed while it waits for its report reads
 * that one after its restart, within 4 hours. Its rows are in memory before they are emitted.
 *
 * Fails as `Reports.rows` does where Amazon does not finish a report, and goes on with the stored cursor.
 */
export const fbaReturns = located((options: ReturnsOptions): ReturnsFeed<FbaReturnsParsed> =>
  feedOf(Returns.fba, Facts.fbaReturns, options)
)

/**
 * Returns to the seller, as rows of `GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE` with parsed cells; the entity is
 * `order|Amazon's RMA|the seller's RMA|number|SKU`, numbered as of {@link fbaReturns}. It comes again when its status,
 * delivery, claim or refund changes, and `updatedAt` is undefined: Amazon does not say when.
 *
 * Requests a report every 6 hours, of the last 59 days: what changes later is not found unless `overlap` is longer,
 * which costs a report more for each 60 days. What else {@link fbaReturns} says is true of it; the report of a killed
 * program is read again within an hour.
 */
export const sellerReturns = located((options: ReturnsOptions): ReturnsFeed<MfnReturnsParsed> =>
  feedOf(Returns.seller, Facts.sellerReturns, options)
)

/**
 * Returns to locations of the seller, by External Fulfillment Returns 2024-09-11; the entity is the return id. A return
 * changes with its status, from `CREATED` to `PROCESSED`.
 *
 * Amazon searches by the last update only within a location and a status, so new returns come by the time of their
 * creation, with a poll every 15 minutes, and what has changed is found by reading again: the last 35 days once an hour
 * and 90 days once a day. Returns that change later are not found, unless `sweeps` are deeper. Amazon sends no
 * notifications about them.
 */
export const externalReturns = located((
  options: FeedOptions
): Stream.Stream<Element<Return>, SpApiError | ChangesError, SpApi> =>
  feed(ExternalReturns.source, Facts.externalReturns, options, undefined)
)
