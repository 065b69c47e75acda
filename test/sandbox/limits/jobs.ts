/** Reports, feeds, Data Kiosk queries and notifications. */
import { Effect } from "effect"
import * as Limits from "../../../packages/sandbox/src/protocol/limits/index.ts"
import { nameOf } from "../../../packages/sandbox/src/protocol/limits/words.ts"
import type { Example, Examples } from "./Example.ts"
import { at, bodies, feed, get, list, monthsAgo, on, post, subscription, US, wait } from "./Example.ts"

const reports = "/reports/2021-06-30/reports"

const report = (reportType: string, dataStartTime?: string, dataEndTime?: string) => ({
  reportType,
  marketplaceIds: [US],
  ...(dataStartTime === undefined ? undefined : { dataStartTime }),
  ...(dataEndTime === undefined ? undefined : { dataEndTime })
})

/** Two requests for a report, so many minutes apart. */
const twice = (reportType: string, minutes: number) =>
  Effect.andThen(Effect.andThen(post(reports, report(reportType)), wait(minutes)), post(reports, report(reportType)))

/** The rows that follow from the table of report types. */
const ofReportTypes: Examples = Object.fromEntries(
  Limits.of("reports_2021-06-30.createReport").flatMap((limit): ReadonlyArray<readonly [string, Example]> => {
    const { rule, when } = limit
    if (when === undefined || !("in" in when)) return []
    const [type = ""] = when.in
    const example = rule.kind === "span"
      ? {
        breaks: post(reports, report(type, on(-rule.days - 1), at(-1))),
        keeps: post(reports, report(type, on(-rule.days), at(0)))
      }
      : rule.kind === "fresh"
      ? { breaks: twice(type, rule.minutes - 1), keeps: twice(type, rule.minutes) }
      : undefined
    return example === undefined ? [] : [[nameOf(limit), example]]
  })
)

const query = (startDate: string, fields = "startDate") =>
  `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "${
    startDate.slice(0, 10)
  }" endDate: "2026-06-30" aggregateBy: MONTH marketplaceIds: ["${US}"]) { ${fields} } } }`

/** A query of a length, without the whitespace. */
const long = (length: number) => {
  const short = query(on(-60), "totals { startDate }").replace(/totals.*\}/, "startDate }")
  const fields = ["startDate"]
  const size = () => query(on(-60), fields.join(" ")).length
  while (size() + 25 < length) fields.push(`a${fields.length}: startDate`)
  fields.push(`${"b".repeat(length - size() - 12)}: startDate`)
  return short === "" ? "" : query(on(-60), fields.join("  \n "))
}

const listing = JSON.stringify({
  header: { sellerId: "A", version: "2.0" },
  messages: [{ messageId: 1, sku: "A", operationType: "DELETE" }]
})

const feeds = (count: number) =>
  Effect.gen(function*() {
    for (let index = 1; index < count; index++) yield* feed("JSON_LISTINGS_FEED", "application/json", listing)
    return yield* feed("JSON_LISTINGS_FEED", "application/json", listing)
  })

const flat = (content: string, contentType = "text/tab-separated-values; charset=UTF-8") =>
  feed("POST_FLAT_FILE_FULFILLMENT_DATA", contentType, content)

const header = "order-id\tship-date\n"

const sqs = { sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:queue" } }
const bus = { eventBridge: { accountId: "123456789012", region: "us-east-1" } }

const jobsOf = (section: "reports" | "feeds", types: string, type: string) =>
  list(get, `/${section}/2021-06-30/${section}`, {}, `${section}_2021-06-30.get${types}`, {
    [`some ${section.slice(0, -1)}Types`]: [{}, { [`${section.slice(0, -1)}Types`]: type }],
    "age createdSince": [{ [`${section.slice(0, -1)}Types`]: type, createdSince: on(-91) }, {
      [`${section.slice(0, -1)}Types`]: type,
      createdSince: on(-90)
    }]
  })

/** The second page of a list of two jobs, with another parameter or without. */
const secondPage = (
  section: "reports" | "feeds",
  create: Effect.Effect<unknown, unknown, any>,
  type: string,
  more: Record<string, string>
) =>
  Effect.gen(function*() {
    yield* create
    yield* create
    const path = `/${section}/2021-06-30/${section}`
    const { json } = yield* get(path, { [`${section.slice(0, -1)}Types`]: type, pageSize: "1" })
    return yield* get(path, { nextToken: json.nextToken, ...more })
  })

const alone = (section: "reports" | "feeds", create: Effect.Effect<unknown, unknown, any>, type: string): Example => ({
  breaks: secondPage(section, create, type, { pageSize: "1" }),
  keeps: secondPage(section, create, type, {})
})

const brand = "GET_MERCHANT_LISTINGS_ALL_DATA"
const fulfilment = "POST_FLAT_FILE_FULFILLMENT_DATA"

export const examples: Examples = {
  ...ofReportTypes,
  ...bodies(reports, "reports_2021-06-30.createReport", {
    "past dataStartTime": [report(brand, at(1)), report(brand, at(0))],
    "order dataStartTime dataEndTime": [report(brand, on(-2), on(-3)), report(brand, on(-2), on(-2))]
  }),
  ...jobsOf("reports", "Reports", brand),
  "reports_2021-06-30.getReports alone nextToken": alone("reports", post(reports, report(brand)), brand),
  ...jobsOf("feeds", "Feeds", fulfilment),
  "feeds_2021-06-30.getFeeds alone nextToken": alone("feeds", flat(header), fulfilment),
  "feeds_2021-06-30.createFeed frequency feedType JSON_LISTINGS_FEED": {
    breaks: feeds(6),
    keeps: feeds(5),
    options: { usagePlans: 10 }
  },
  "feeds_2021-06-30.createFeed frequency feedType": {
    breaks: Effect.andThen(Effect.andThen(flat(header), wait(19)), flat(header)),
    keeps: Effect.andThen(Effect.andThen(flat(header), wait(20)), flat(header))
  },
  "feeds_2021-06-30.createFeed bytes inputFeedDocumentId": {
    breaks: flat(header.padEnd(10_485_760, "x")),
    keeps: flat(header.padEnd(10_485_759, "x"))
  },
  "feeds_2021-06-30.createFeed content inputFeedDocumentId": {
    breaks: flat(header, "text/xml; charset=UTF-8"),
    keeps: flat(header)
  },
  ...bodies("/dataKiosk/2023-11-15/queries", "dataKiosk_2023-11-15.createQuery", {
    "length query": [{ query: long(8001) }, { query: long(8000) }],
    "age query#startDate": [{ query: query(monthsAgo(24, -1)) }, { query: query(monthsAgo(24)) }]
  }),
  "notifications.createSubscription destination destinationId": {
    breaks: subscription("LISTINGS_ITEM_STATUS_CHANGE", sqs),
    keeps: subscription("LISTINGS_ITEM_STATUS_CHANGE", bus)
  },
  "notifications.createSubscription excludes processingDirective.eventFilter": {
    breaks: subscription("ORDER_CHANGE", sqs, {
      eventFilter: { eventFilterType: "ORDER_CHANGE" },
      filterExpression: "true"
    }),
    keeps: subscription("ORDER_CHANGE", sqs, { eventFilter: { eventFilterType: "ORDER_CHANGE" } })
  }
}
