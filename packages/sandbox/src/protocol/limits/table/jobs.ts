/** Reports, feeds, Data Kiosk queries and notifications. */
import { reportTypes } from "effect-sp-api/workflows/ReportTypes"
import type { Group, Row } from "../Limit.ts"

/** Shown in amzn/selling-partner-api-docs, issue 2271. */
const tokenAlone = { message: "NextToken cannot be specified with other input parameters" }

const typeIs = (type: string) => ({ field: "reportType", in: [type] })

/** The ranges and intervals of the client's table of report types. */
const ofReportTypes: ReadonlyArray<Row> = Object.entries(reportTypes).flatMap(([type, facts]): ReadonlyArray<Row> => [
  ...(facts.maxDays === undefined ? [] : [
    {
      kind: "span",
      from: "dataStartTime",
      to: "dataEndTime",
      days: facts.maxDays,
      open: true,
      when: typeIs(type),
      outcome: "FATAL",
      error: { message: `Date range exceeded. Report can be requested only upto ${facts.maxDays} days` }
    } as const
  ]),
  ...(facts.minIntervalMinutes === undefined ? [] : [
    {
      kind: "fresh",
      field: "reportType",
      minutes: facts.minIntervalMinutes,
      when: typeIs(type),
      outcome: "CANCELLED"
    } as const
  ])
])

export const jobs: ReadonlyArray<Group> = [
  {
    on: "reports_2021-06-30.createReport",
    source: "Reports API: the dates of a request; abuzuhri/Amazon-SP-API-CSharp issue 531",
    rows: [
      { kind: "past", field: "dataStartTime", minutes: 0 },
      {
        kind: "order",
        from: "dataStartTime",
        to: "dataEndTime",
        error: { message: "dataStartTime is after dataEndTime" }
      }
    ]
  },
  {
    on: "reports_2021-06-30.createReport",
    source: "developer-docs.amazon.com/sp-api, \"Report type values\"; amzn/selling-partner-api-models issue 2591",
    rows: ofReportTypes
  },
  {
    on: "reports_2021-06-30.getReports",
    source: "Reports API 2021-06-30 model, getReports; amzn/selling-partner-api-docs issue 2271",
    rows: [
      { kind: "some", fields: ["reportTypes", "nextToken"] },
      { kind: "alone", field: "nextToken", error: tokenAlone },
      { kind: "age", field: "createdSince", days: 90 }
    ]
  },
  {
    on: "feeds_2021-06-30.getFeeds",
    source: "Feeds API 2021-06-30 model, getFeeds",
    rows: [
      { kind: "some", fields: ["feedTypes", "nextToken"] },
      { kind: "alone", field: "nextToken", error: tokenAlone },
      { kind: "age", field: "createdSince", days: 90, strength: "reported" }
    ]
  },
  {
    on: "feeds_2021-06-30.createFeed",
    source: "developer-docs.amazon.com/sp-api, \"Feeds API best practices\"",
    rows: [
      {
        kind: "frequency",
        field: "feedType",
        times: 5,
        minutes: 5,
        when: { field: "feedType", in: ["JSON_LISTINGS_FEED"] },
        source: "developer-docs.amazon.com/sp-api, changelog of 2025-05-06",
        error: { status: 429, code: "QuotaExceeded", message: "You exceeded your quota for the requested resource." }
      },
      {
        kind: "frequency",
        field: "feedType",
        times: 1,
        minutes: 20,
        when: { field: "feedType", notIn: ["JSON_LISTINGS_FEED"] },
        strength: "reported"
      },
      { kind: "bytes", field: "inputFeedDocumentId", max: 10_485_760, strength: "reported" },
      {
        kind: "content",
        field: "inputFeedDocumentId",
        type: "feedType",
        strength: "reported",
        source: "developer-docs.amazon.com/sp-api, \"Feed type values\"; amzn/selling-partner-api-models issue 3968"
      }
    ]
  },
  {
    on: "dataKiosk_2023-11-15.createQuery",
    source: "Data Kiosk API model: query",
    rows: [
      { kind: "length", field: "query", max: 8000 },
      {
        kind: "age",
        field: "query#startDate",
        months: 24,
        outcome: "FATAL",
        source: "the schemas of Data Kiosk: startDate; amzn/selling-partner-api-models issue 4391"
      }
    ]
  },
  {
    on: "notifications.createSubscription",
    source: "saleweaver/python-amazon-sp-api issue 734; amzn/selling-partner-api-docs issue 2134",
    error: { message: "Request has missing or invalid parameters and cannot be parsed." },
    rows: [
      { kind: "destination", field: "destinationId" },
      {
        kind: "excludes",
        field: "processingDirective.eventFilter",
        others: ["processingDirective.filterExpression"],
        source: "Notifications API model: ProcessingDirective"
      }
    ]
  }
]
