/**
 * Reports, feeds and queries that have ended.
 */
import { queries } from "../handlers/dataKiosk.ts"
import { feeds } from "../handlers/feeds.ts"
import type { Work } from "../handlers/processing.ts"
import { endOf, statusAt } from "../handlers/processing.ts"
import { reports } from "../handlers/reportRecords.ts"
import { nextScheduled } from "../handlers/reportSchedules.ts"
import type { Event } from "../notifications/Event.ts"
import * as Json from "../protocol/Json.ts"
import type { Seller } from "../world/World.ts"
import type { Source } from "./Source.ts"
import { accountOf } from "./Source.ts"

/** A kind of work. */
interface Kind {
  readonly type: string
  /** When more of it begins by itself; undefined where it does not. */
  readonly nextOf?: (seller: Seller) => number
  /** Work with the payload of its end. */
  readonly of: (
    seller: Seller
  ) => Iterable<readonly [work: Work, payload: (status: string) => Readonly<Record<string, unknown>>]>
}

function* mapped<A, B>(items: Iterable<A>, map: (item: A) => B): Iterable<B> {
  for (const item of items) yield map(item)
}

const kinds: ReadonlyArray<Kind> = [
  {
    type: "REPORT_PROCESSING_FINISHED",
    nextOf: nextScheduled,
    of: (seller) =>
      mapped(reports.of(seller).values(), (report) => [report, (processingStatus) => ({
        sellerId: seller.id,
        accountId: accountOf(seller),
        reportId: report.id,
        reportType: report.request.reportType,
        processingStatus,
        ...Json.optional("reportDocumentId", processingStatus === "CANCELLED" ? undefined : report.documentId)
      })])
  },
  {
    type: "FEED_PROCESSING_FINISHED",
    of: (seller) =>
      mapped(feeds.of(seller).values(), (feed) => [feed, (processingStatus) => ({
        sellerId: seller.id,
        accountId: accountOf(seller),
        feedId: feed.id,
        feedType: feed.feedType,
        processingStatus,
        ...Json.optional("resultFeedDocumentId", processingStatus === "CANCELLED" ? undefined : feed.resultDocumentId)
      })])
  },
  {
    type: "DATA_KIOSK_QUERY_PROCESSING_FINISHED",
    of: (seller) =>
      mapped(queries.of(seller).values(), (query) => [query, (processingStatus) => ({
        accountId: accountOf(seller),
        queryId: query.id,
        query: query.query,
        processingStatus,
        ...(processingStatus === "DONE" ? Json.optional("dataDocumentId", query.dataDocumentId) : undefined),
        ...(processingStatus === "FATAL" ? Json.optional("errorDocumentId", query.errorDocumentId) : undefined),
        ...(processingStatus === "DONE" && query.nextToken !== undefined
          ? { pagination: { nextToken: query.nextToken } }
          : undefined)
      })])
  }
]

const eventOf = (
  type: string,
  work: Work,
  payload: (status: string) => Readonly<Record<string, unknown>>
): Event => ({ type, at: endOf(work), payload: () => payload(statusAt(work, endOf(work))) })

const sourceOf = ({ nextOf, of, type }: Kind): Source => ({
  types: [type],
  begin: ({ seller }, begin) => {
    const ended = new WeakSet<Work>()
    for (const [work] of of(seller)) if (endOf(work) <= begin) ended.add(work)
    return (now) => {
      const events: Array<Event> = []
      let next = nextOf?.(seller) ?? Number.POSITIVE_INFINITY
      for (const [work, payload] of of(seller)) {
        const at = endOf(work)
        if (at > now) {
          next = Math.min(next, at)
        } else if (!ended.has(work)) {
          ended.add(work)
          // Reports that Amazon makes are listed later than they end.
          if (at >= begin) events.push(eventOf(type, work, payload))
        }
      }
      return { events, next }
    }
  },
  example: ({ seller }, _, now) => {
    const [last] = [...of(seller)].filter(([work]) => endOf(work) <= now).reverse()
    return last === undefined ? undefined : eventOf(type, ...last)
  }
})

/** Reports, feeds and queries. */
export const work: ReadonlyArray<Source> = kinds.map(sourceOf)
