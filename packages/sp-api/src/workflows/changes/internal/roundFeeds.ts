/** The feeds that read all their entities in rounds. */
import * as Stream from "effect/Stream"
import type { Item } from "../../../apis/CatalogItems_2022_04_01.ts"
import type { GetOffersResult } from "../../../apis/ProductPricingV0.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { Condition } from "../../batches/internal/pricing.ts"
import { located } from "../../internal/located.ts"
import type { AnyNotification } from "../../notifications/internal/notification.ts"
import * as Asins from "./asins.ts"
import * as Catalog from "./catalog.ts"
import type { ChangesError } from "./changesError.ts"
import type { Element, Removed } from "./element.ts"
import type { FeedFacts } from "./facts.ts"
import * as Facts from "./facts.ts"
import { begun } from "./feed.ts"
import type { Entities, Listed } from "./listed.ts"
import type { Named } from "./named.ts"
import * as NamedBy from "./named.ts"
import * as Offers from "./offers.ts"
import type { FeedOptions } from "./options.ts"
import * as Rounds from "./rounds.ts"

/** A feed of what a program lists by ASIN. Amazon does not say when it changed, so it begins with all of it. */
export interface AsinsOptions<out E = never, out R = never> extends Omit<FeedOptions, "since" | "overlap" | "sweeps"> {
  /** One marketplace of the client's region: Amazon takes no more in a call. */
  readonly marketplaceId: string
  /**
   * The ASINs to follow: an array or another Iterable, which is read once, or a Stream that is read for each round, and
   * whose failure ends the feed. One that a Stream leaves out later is not read any more, and stays in the copy.
   */
  readonly asins: Entities<E, R>
}

/** The feed of values of type `A`. */
type AsinsFeed<A, E, R> = Stream.Stream<Element<A> | Removed, SpApiError | ChangesError | E, SpApi | R>

const feedOf = <A, E, R>(
  source: Listed<A>,
  facts: FeedFacts,
  { asins, ...options }: AsinsOptions<E, R>,
  notified: Stream.Stream<Named> | undefined
): AsinsFeed<A, E, R> => {
  // An iterator would be at its end in the second round. What a Stream requires and fails with is in the type of the
  // feed, and not in those of the engine.
  const given = (Stream.isStream(asins) ? asins : [...asins]) as Entities
  return begun<A>(
    source,
    facts,
    { ...options, since: "1970-01-01T00:00:00Z" },
    (running, { every, patience }) =>
      Rounds.run(source, running, {
        every,
        patience,
        notified,
        entities: Asins.sorted(source.feed, given)
      })
  ) as AsinsFeed<A, E, R>
}

/** A feed of offers. */
export interface OffersOptions<out E = never, out R = never> extends AsinsOptions<E, R> {
  /** The condition of the offers. Default: `New`. A cursor is of this one. */
  readonly condition?: Condition | undefined
  /** For whom the prices are. Default: `Consumer`. A cursor is of this one. */
  readonly customerType?: "Consumer" | "Business" | (string & {}) | undefined
  /**
   * Each `ANY_OFFER_CHANGED` or `PRICING_HEALTH` reads its ASIN at once; of the customer type `Business`, each
   * `B2B_ANY_OFFER_CHANGED`.
   */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * The offers of products in a marketplace, by Product Pricing v0; the entity is the ASIN, and the value has the
 * featured offer, the lowest prices, and the 20 lowest offers with the seller's own among them. The own price of each
 * SKU, wherever it ranks, is in `Changes.listings` with `include: ["offers"]`, which has the ASINs, too.
 *
 * A round of all ASINs begins every hour, 20 in a call and a call every 10 seconds: 7,200 an hour, and a longer round
 * is followed by the next one. What notifications name is read in the next call, so that most changes come within
 * seconds; what they miss comes with the round. Notifications are read for their ASIN alone: one that is late or comes
 * twice brings nothing old.
 *
 * An ASIN comes again when its offers, prices or featured offer change, and not where only sales ranks or the feedback
 * of sellers do. `updatedAt` is undefined: Amazon does not say when. The versions of an ASIN come in the order in which
 * they were read, one call at a time. What `remember` does not reach comes again with each round, unchanged: set it to
 * the number of ASINs. `through` is when the last round began that is at its end, `complete` is true after the first,
 * and `idle` between two rounds. After a restart a round goes on where it was.
 *
 * An ASIN that Amazon does not have, says the batch and a read of it alone, is a `Removed` element, once; an ASIN
 * without offers is not.
 */
export const offers = located(<E = never, R = never>(
  options: OffersOptions<E, R>
): AsinsFeed<GetOffersResult, E, R> => {
  const { condition = "New", customerType = "Consumer", marketplaceId, notifications } = options
  return feedOf(
    Offers.source({ condition, customerType, marketplaceId }),
    Facts.offers,
    options,
    NamedBy.namedBy(notifications, NamedBy.namedOffers(marketplaceId, condition, customerType))
  )
})

/** A feed of catalogue items. */
export interface CatalogOptions<out E = never, out R = never> extends AsinsOptions<E, R> {
  /** Data sets beside `summaries`, such as `attributes`, `images`, `productTypes` and `salesRanks`. */
  readonly include?: ReadonlyArray<string> | undefined
  /**
   * Each `BRANDED_ITEM_CONTENT_CHANGE`, `ITEM_PRODUCT_TYPE_CHANGE` or `LISTINGS_ITEM_STATUS_CHANGE` reads its ASIN at
   * once.
   */
  readonly notifications?: Stream.Stream<AnyNotification> | undefined
}

/**
 * Items of the catalogue in a marketplace, by Catalog Items 2022-04-01; the entity is the ASIN.
 *
 * A round of all ASINs begins once a day, 20 in a call and two calls a second. Amazon notifies of items of the
 * account's own brands, and of listings; of other items the rounds alone show what has changed. `salesRanks` change by
 * the hour, so each round brings all items where they are included. What else {@link offers} says is true of it: order,
 * `remember`, checkpoints and restarts. An item that a search leaves out and that cannot be read alone is a `Removed`
 * element, once.
 */
export const catalog = located(<E = never, R = never>(options: CatalogOptions<E, R>): AsinsFeed<Item, E, R> => {
  const { include = [], marketplaceId, notifications } = options
  return feedOf(
    Catalog.source(marketplaceId, include),
    Facts.catalog,
    options,
    NamedBy.namedBy(notifications, NamedBy.namedItems(marketplaceId))
  )
})
