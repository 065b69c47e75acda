/**
 * Customer Feedback 2024-06-01: what reviews and returns are about, for the seller's own ASINs and for browse nodes.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { day } from "../protocol/Millis.ts"
import type { Product } from "../world/Catalogue.ts"
import * as Catalogue from "../world/Catalogue.ts"
import type { Kind } from "../world/Kinds.ts"
import { listingOf } from "../world/Offers.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf, notFound } from "./common.ts"

const positive = ["quality", "comfort", "value for money", "appearance", "ease of use", "fit"]
const negative = ["size", "durability", "packaging", "colour", "smell"]
const returns = ["too small", "too large", "not as described", "arrived damaged", "no longer needed"]

/** Reviews are analysed once a week. */
const week = 7 * day

const round = (value: number): number => Math.round(value * 100) / 100

interface Topic {
  readonly topic: string
  readonly mentions: number
  readonly occurrence: number
  /** The effect on the star rating. */
  readonly impact: number
}

/** The topics of something, which change from month to month. */
const topicsOf = (call: Call, names: ReadonlyArray<string>, sign: 1 | -1, ...of: ReadonlyArray<string | number>) =>
  names.map((topic): Topic => {
    const prng = Prng.make(call.state.world.seed, "feedback", topic, ...of)
    const mentions = prng.int(4, 220)
    return { topic, mentions, occurrence: round(1 + prng.next() * 30), impact: round(sign * prng.next()) }
  })

const sortedBy = (call: Call, topics: ReadonlyArray<Topic>): ReadonlyArray<Topic> =>
  topics.toSorted((a, b) =>
    In.string(call.input, "sortBy") === "STAR_RATING_IMPACT"
      ? Math.abs(b.impact) - Math.abs(a.impact)
      : b.mentions - a.mentions
  )

const dateRange = (from: number, to: number) => ({ startDate: World.iso(from), endDate: World.iso(to) })

/** The six months that are analysed. */
const rangeOf = (now: number) => {
  const end = now - now % week
  return { start: end - 180 * day, end }
}

interface Subject {
  readonly marketplace: Marketplace
  readonly header: object
}

/** The seller's own product. Amazon denies access to reviews of ASINs that the partner does not offer. */
const itemOf = (call: Call): Subject & { readonly product: Product } => {
  const marketplace = marketplaceOf(call)
  const asin = In.string(call.input, "asin") ?? ""
  const product = call.state.world.catalogue.byAsin.get(asin)
  if (product === undefined) throw notFound("item", asin)
  if (listingOf(call.seller, asin) === undefined) throw Http.denied("The selling partner does not offer the item.")
  const { end, start } = rangeOf(call.now)
  return {
    marketplace,
    product,
    header: {
      asin,
      itemName: Catalogue.title(product, marketplace.locale),
      marketplaceId: marketplace.id,
      countryCode: marketplace.countryCode,
      dateRange: dateRange(start, end)
    }
  }
}

const nodeOf = (call: Call): Subject & { readonly kind: Kind } => {
  const marketplace = marketplaceOf(call)
  const id = In.string(call.input, "browseNodeId") ?? ""
  const kind = call.state.world.catalogue.products.find((product) => product.kind.browse[0] === id)?.kind
  if (kind === undefined) throw notFound("browse node", id)
  const { end, start } = rangeOf(call.now)
  return {
    marketplace,
    kind,
    header: {
      browseNodeId: id,
      displayName: kind.browse[1],
      marketplaceId: marketplace.id,
      countryCode: marketplace.countryCode,
      dateRange: dateRange(start, end)
    }
  }
}

const nodeMetrics = ({ impact, occurrence }: Topic) => ({
  occurrencePercentage: { topTwentyFivePercentProducts: round(occurrence * 0.8), allProducts: occurrence },
  starRatingImpact: { topTwentyFivePercentProducts: round(impact * 0.8), allProducts: impact }
})

/** The months of the range, each with a factor by which a topic occurs. */
const monthsOf = (call: Call, topic: string, of: string) => {
  const { start } = rangeOf(call.now)
  return Array.from({ length: 6 }, (_, index) => ({
    dateRange: dateRange(start + index * 30 * day, start + (index + 1) * 30 * day),
    factor: 0.7 + Prng.make(call.state.world.seed, "trend", topic, of, index).next() * 0.6
  }))
}

const getItemReviewTopics = (call: Call): Http.Reply => {
  const { header, marketplace, product } = itemOf(call)
  const view = (topics: ReadonlyArray<Topic>) =>
    sortedBy(call, topics).map((topic) => ({
      topic: topic.topic,
      asinMetrics: {
        numberOfMentions: topic.mentions,
        occurrencePercentage: topic.occurrence,
        starRatingImpact: topic.impact
      },
      browseNodeMetrics: {
        occurrencePercentage: { allProducts: round(topic.occurrence * 0.9) },
        starRatingImpact: { allProducts: round(topic.impact * 0.9) }
      },
      reviewSnippets: [`Customers mention the ${topic.topic}.`]
    }))
  return Http.ok({
    ...header,
    topics: {
      positiveTopics: view(topicsOf(call, positive, 1, product.asin, marketplace.id)),
      negativeTopics: view(topicsOf(call, negative, -1, product.asin, marketplace.id))
    }
  })
}

const getItemReviewTrends = (call: Call): Http.Reply => {
  const { header, marketplace, product } = itemOf(call)
  const view = (names: ReadonlyArray<string>, sign: 1 | -1) =>
    topicsOf(call, names, sign, product.asin, marketplace.id).map(({ occurrence, topic }) => ({
      topic,
      trendMetrics: monthsOf(call, topic, product.asin).map(({ dateRange, factor }) => ({
        dateRange,
        asinMetrics: { occurrencePercentage: round(occurrence * factor) },
        browseNodeMetrics: { occurrencePercentage: { allProducts: round(occurrence * 0.9) } }
      }))
    }))
  return Http.ok({
    ...header,
    reviewTrends: { positiveTopics: view(positive, 1), negativeTopics: view(negative, -1) }
  })
}

const getBrowseNodeReviewTopics = (call: Call): Http.Reply => {
  const { header, kind, marketplace } = nodeOf(call)
  const view = (names: ReadonlyArray<string>, sign: 1 | -1) =>
    sortedBy(call, topicsOf(call, names, sign, kind.browse[0], marketplace.id)).map((topic) => ({
      topic: topic.topic,
      browseNodeMetrics: nodeMetrics(topic),
      reviewSnippets: [`Customers mention the ${topic.topic}.`]
    }))
  return Http.ok({
    ...header,
    topics: { positiveTopics: view(positive, 1), negativeTopics: view(negative, -1) }
  })
}

const getBrowseNodeReviewTrends = (call: Call): Http.Reply => {
  const { header, kind, marketplace } = nodeOf(call)
  const view = (names: ReadonlyArray<string>, sign: 1 | -1) =>
    topicsOf(call, names, sign, kind.browse[0], marketplace.id).map(({ occurrence, topic }) => ({
      topic,
      trendMetrics: monthsOf(call, topic, kind.browse[0]).map(({ dateRange, factor }) => ({
        dateRange,
        browseNodeMetrics: {
          occurrencePercentage: {
            topTwentyFivePercentProducts: round(occurrence * factor * 0.8),
            allProducts: round(occurrence * factor)
          }
        }
      }))
    }))
  return Http.ok({
    ...header,
    reviewTrends: { positiveTopics: view(positive, 1), negativeTopics: view(negative, -1) }
  })
}

const returnTopics = (call: Call, { kind, marketplace }: ReturnType<typeof nodeOf>): ReadonlyArray<Topic> =>
  topicsOf(call, returns, -1, kind.browse[0], marketplace.id).toSorted((a, b) => b.occurrence - a.occurrence)

const getBrowseNodeReturnTopics = (call: Call): Http.Reply => {
  const node = nodeOf(call)
  return Http.ok({
    ...node.header,
    topics: returnTopics(call, node).map(({ occurrence, topic }) => ({
      topic,
      browseNodeMetrics: { occurrencePercentage: { allProducts: occurrence } }
    }))
  })
}

const getBrowseNodeReturnTrends = (call: Call): Http.Reply => {
  const node = nodeOf(call)
  return Http.ok({
    ...node.header,
    returnTrends: returnTopics(call, node).map(({ occurrence, topic }) => ({
      topic,
      trendMetrics: monthsOf(call, topic, node.kind.browse[0]).map(({ dateRange, factor }) => ({
        dateRange,
        browseNodeMetrics: { occurrencePercentage: { allProducts: round(occurrence * factor) } }
      }))
    }))
  })
}

const at = "customerFeedback_2024-06-01."

/** The operations of Customer Feedback. */
export const handlers: Handlers = {
  [`${at}getItemReviewTopics`]: getItemReviewTopics,
  [`${at}getItemReviewTrends`]: getItemReviewTrends,
  [`${at}getItemBrowseNode`]: (call) => {
    const [browseNodeId, displayName] = itemOf(call).product.kind.browse
    return Http.ok({ browseNodeId, displayName })
  },
  [`${at}getBrowseNodeReviewTopics`]: getBrowseNodeReviewTopics,
  [`${at}getBrowseNodeReviewTrends`]: getBrowseNodeReviewTrends,
  [`${at}getBrowseNodeReturnTopics`]: getBrowseNodeReturnTopics,
  [`${at}getBrowseNodeReturnTrends`]: getBrowseNodeReturnTrends
}
