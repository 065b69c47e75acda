/** Orders, sales and services. */
import type { Group } from "../Limit.ts"

/** Shown in amzn/selling-partner-api-docs, issues 326 and 2004, and jlevers/selling-partner-api, issue 473. */
const notValid = { message: "The input you have submitted is not valid. Please check your input and try again." }

const ordersReference = "Orders API v0 model, getOrders; amzn/selling-partner-api-docs issues 326, 2004"
const newOrdersReference = "Orders API 2026-01-01 model, searchOrders"
const slots = "Services API model: startTime, endTime"

export const orders: ReadonlyArray<Group> = [
  {
    on: "ordersV0.getOrders",
    source: ordersReference,
    error: notValid,
    rows: [
      { kind: "some", fields: ["CreatedAfter", "LastUpdatedAfter", "AmazonOrderIds", "NextToken"] },
      { kind: "excludes", field: "CreatedAfter", others: ["LastUpdatedAfter", "LastUpdatedBefore"] },
      { kind: "excludes", field: "LastUpdatedAfter", others: ["CreatedBefore"] },
      {
        kind: "excludes",
        field: "SellerOrderId",
        others: [
          "FulfillmentChannels",
          "OrderStatuses",
          "PaymentMethods",
          "LastUpdatedAfter",
          "LastUpdatedBefore",
          "BuyerEmail"
        ]
      },
      { kind: "past", field: "CreatedAfter", minutes: 0 },
      { kind: "past", field: "LastUpdatedAfter", minutes: 0 },
      { kind: "order", from: "CreatedAfter", to: "CreatedBefore" },
      { kind: "order", from: "LastUpdatedAfter", to: "LastUpdatedBefore" },
      { kind: "past", field: "CreatedBefore", minutes: 2 },
      { kind: "past", field: "LastUpdatedBefore", minutes: 2 }
    ]
  },
  {
    on: "orders_2026-01-01.searchOrders",
    source: newOrdersReference,
    rows: [
      { kind: "some", fields: ["createdAfter", "lastUpdatedAfter", "paginationToken"] },
      { kind: "excludes", field: "createdAfter", others: ["lastUpdatedAfter", "lastUpdatedBefore"] },
      { kind: "excludes", field: "lastUpdatedAfter", others: ["createdBefore"] },
      { kind: "excludes", field: "createdBefore", others: ["lastUpdatedBefore"] },
      { kind: "past", field: "createdAfter", minutes: 0 },
      { kind: "past", field: "lastUpdatedAfter", minutes: 0 },
      { kind: "order", from: "createdAfter", to: "createdBefore" },
      { kind: "order", from: "lastUpdatedAfter", to: "lastUpdatedBefore" },
      { kind: "past", field: "createdBefore", minutes: 2 },
      { kind: "past", field: "lastUpdatedBefore", minutes: 2 },
      { kind: "token", field: "paginationToken", seconds: 86_400 }
    ]
  },
  {
    on: "sales.getOrderMetrics",
    source: "Sales API model, getOrderMetrics: granularity, granularityTimeZone, asin, sku",
    rows: [
      { kind: "excludes", field: "asin", others: ["sku"] },
      {
        kind: "needs",
        field: "granularity",
        others: ["granularityTimeZone"],
        when: { field: "granularity", in: ["Day", "Week", "Month", "Year"] }
      },
      { kind: "age", field: "interval", days: 30, when: { field: "granularity", in: ["Hour"] } },
      {
        kind: "age",
        field: "interval",
        months: 24,
        when: { field: "granularity", in: ["Day", "Week", "Month", "Year", "Total"] }
      }
    ]
  },
  {
    on: "services.getServiceJobs",
    source: "Services API model, getServiceJobs: createdAfter, lastUpdatedAfter",
    rows: [
      { kind: "excludes", field: "createdAfter", others: ["lastUpdatedAfter"] },
      { kind: "some", fields: ["createdAfter", "lastUpdatedAfter", "pageToken"], strength: "reported" }
    ]
  },
  {
    on: ["services.getAppointmmentSlotsByJobId", "services.getAppointmentSlots"],
    source: slots,
    rows: [
      { kind: "needs", field: "startTime", others: ["endTime"] },
      { kind: "needs", field: "endTime", others: ["startTime"] },
      { kind: "order", from: "startTime", to: "endTime" },
      { kind: "span", from: "startTime", to: "endTime", days: 90 }
    ]
  }
]
