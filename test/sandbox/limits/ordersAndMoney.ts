/** Orders, sales, services and money. */
import type { Examples } from "./Example.ts"
import { at, CA, get, list, monthsAgo, on, pageAfter, US } from "./Example.ts"

const ordersV0 = list(get, "/orders/v0/orders", { MarketplaceIds: US }, "ordersV0.getOrders", {
  "some CreatedAfter": [{ OrderStatuses: "Shipped" }, { CreatedAfter: on(-9) }],
  "excludes CreatedAfter": [{ CreatedAfter: on(-9), LastUpdatedBefore: on(-8) }, {
    CreatedAfter: on(-9),
    CreatedBefore: on(-8)
  }],
  "excludes LastUpdatedAfter": [{ LastUpdatedAfter: on(-9), CreatedBefore: on(-8) }, { LastUpdatedAfter: on(-9) }],
  "excludes SellerOrderId": [{ CreatedAfter: on(-9), SellerOrderId: "1", OrderStatuses: "Shipped" }, {
    CreatedAfter: on(-9),
    SellerOrderId: "1"
  }],
  "past CreatedAfter": [{ CreatedAfter: at(1) }, { CreatedAfter: at(0) }],
  "past LastUpdatedAfter": [{ LastUpdatedAfter: at(1) }, { LastUpdatedAfter: at(0) }],
  "order CreatedAfter CreatedBefore": [{ CreatedAfter: on(-2), CreatedBefore: on(-3) }, {
    CreatedAfter: on(-3),
    CreatedBefore: on(-3)
  }],
  "order LastUpdatedAfter LastUpdatedBefore": [{ LastUpdatedAfter: on(-2), LastUpdatedBefore: on(-2, -1) }, {
    LastUpdatedAfter: on(-2),
    LastUpdatedBefore: on(-2)
  }],
  "past CreatedBefore": [{ CreatedAfter: on(-9), CreatedBefore: at(-1.9) }, {
    CreatedAfter: on(-9),
    CreatedBefore: at(-2)
  }],
  "past LastUpdatedBefore": [{ LastUpdatedAfter: on(-9), LastUpdatedBefore: at(-1) }, {
    LastUpdatedAfter: on(-9),
    LastUpdatedBefore: at(-2)
  }]
})

const newOrders = "/orders/2026-01-01/orders"
const firstOrders = { createdAfter: on(-30), maxResultsPerPage: "1" }

const ordersAfter = (minutes: number) =>
  pageAfter(
    minutes,
    get(newOrders, firstOrders),
    (json) => json.pagination?.nextToken,
    (paginationToken) => get(newOrders, { ...firstOrders, paginationToken })
  )

const orders2026 = list(get, newOrders, {}, "orders_2026-01-01.searchOrders", {
  "some createdAfter": [{ marketplaceIds: US }, { createdAfter: on(-9) }],
  "excludes createdAfter": [{ createdAfter: on(-9), lastUpdatedAfter: on(-9) }, { lastUpdatedAfter: on(-9) }],
  "excludes lastUpdatedAfter": [{ lastUpdatedAfter: on(-9), createdBefore: on(-8) }, { lastUpdatedAfter: on(-9) }],
  "excludes createdBefore": [{ paginationToken: "A", createdBefore: on(-8), lastUpdatedBefore: on(-8) }, {
    createdAfter: on(-9),
    createdBefore: on(-8)
  }],
  "past createdAfter": [{ createdAfter: at(1) }, { createdAfter: at(0) }],
  "past lastUpdatedAfter": [{ lastUpdatedAfter: at(1) }, { lastUpdatedAfter: at(0) }],
  "order createdAfter createdBefore": [{ createdAfter: on(-2), createdBefore: on(-3) }, {
    createdAfter: on(-3),
    createdBefore: on(-3)
  }],
  "order lastUpdatedAfter lastUpdatedBefore": [{ lastUpdatedAfter: on(-2), lastUpdatedBefore: on(-3) }, {
    lastUpdatedAfter: on(-3),
    lastUpdatedBefore: on(-3)
  }],
  "past createdBefore": [{ createdAfter: on(-9), createdBefore: at(-1) }, {
    createdAfter: on(-9),
    createdBefore: at(-2)
  }],
  "past lastUpdatedBefore": [{ lastUpdatedAfter: on(-9), lastUpdatedBefore: at(-1) }, {
    lastUpdatedAfter: on(-9),
    lastUpdatedBefore: at(-2)
  }]
})

const sales = list(get, "/sales/v1/orderMetrics", { marketplaceIds: US }, "sales.getOrderMetrics", {
  "excludes asin": [{ granularity: "Total", interval: `${on(-9)}--${on(-8)}`, asin: "B000000001", sku: "A" }, {
    granularity: "Total",
    interval: `${on(-9)}--${on(-8)}`,
    asin: "B000000001"
  }],
  "needs granularity Day+Week+Month+Year": [{ granularity: "Day", interval: `${on(-9)}--${on(-8)}` }, {
    granularity: "Hour",
    interval: `${on(-9)}--${on(-8)}`
  }],
  "age interval Hour": [{ granularity: "Hour", interval: `${on(-31)}--${on(-30)}` }, {
    granularity: "Hour",
    interval: `${on(-30)}--${on(-29)}`
  }],
  "age interval Day+Week+Month+Year+Total": [{ granularity: "Total", interval: `${monthsAgo(24, -1)}--${on(-29)}` }, {
    granularity: "Total",
    interval: `${monthsAgo(24)}--${on(-29)}`
  }]
})

const slots = (path: string, operation: string, common: Record<string, string>): Examples =>
  list(get, path, { marketplaceIds: US, ...common }, operation, {
    "needs startTime": [{ startTime: on(1) }, { startTime: on(1), endTime: on(2) }],
    "needs endTime": [{ endTime: on(2) }, { startTime: on(1), endTime: on(2) }],
    "order startTime endTime": [{ startTime: on(2), endTime: on(1) }, { startTime: on(2), endTime: on(2) }],
    "span startTime endTime": [{ startTime: on(1), endTime: on(91, 1) }, { startTime: on(1), endTime: on(91) }]
  })

const events = (path: string, operation: string): Examples =>
  list(get, path, {}, operation, {
    "needs PostedBefore": [{ PostedBefore: on(-8) }, { PostedAfter: on(-9), PostedBefore: on(-8) }],
    "past PostedAfter": [{ PostedAfter: at(-1) }, { PostedAfter: at(-2) }],
    "past PostedBefore": [{ PostedAfter: on(-9), PostedBefore: at(-1) }, { PostedAfter: on(-9), PostedBefore: at(-2) }],
    "order PostedAfter PostedBefore": [{ PostedAfter: on(-9), PostedBefore: on(-9) }, {
      PostedAfter: on(-9),
      PostedBefore: on(-9, 1)
    }],
    "span PostedAfter PostedBefore": [{ PostedAfter: on(-181), PostedBefore: at(-2) }, {
      PostedAfter: on(-180, -2),
      PostedBefore: at(-2)
    }],
    "span PostedAfter PostedBefore open": [{ PostedAfter: on(-181) }, { PostedAfter: on(-180) }]
  })

const allEvents = "/finances/v0/financialEvents"
const firstEvents = { PostedAfter: on(-60), MaxResultsPerPage: "1" }

const eventsAfter = (minutes: number) =>
  pageAfter(
    minutes,
    get(allEvents, firstEvents),
    (json) => json.payload.NextToken,
    (NextToken) => get(allEvents, { ...firstEvents, NextToken })
  )

const group = "/finances/v0/financialEventGroups"
const started = ["FinancialEventGroupStartedAfter", "FinancialEventGroupStartedBefore"] as const
const groups = (after: string, before?: string) => ({
  [started[0]]: after,
  ...(before === undefined ? undefined : { [started[1]]: before })
})

/** The id of a group of the world: it begins every two weeks of the epoch. */
const groupEventsAfter = (minutes: number) =>
  pageAfter(
    0,
    get(group, groups(on(-60))),
    (json) => json.payload.FinancialEventGroupList.at(-1).FinancialEventGroupId,
    (id) =>
      pageAfter(
        minutes,
        get(`${group}/${id}/financialEvents`, { MaxResultsPerPage: "1" }),
        (json) => json.payload.NextToken,
        (NextToken) => get(`${group}/${id}/financialEvents`, { MaxResultsPerPage: "1", NextToken })
      )
  )

const transactions = list(get, "/finances/2024-06-19/transactions", {}, "finances_2024-06-19.listTransactions", {
  "some postedAfter": [{ marketplaceId: US }, { postedAfter: on(-9) }],
  "needs relatedIdentifierName": [{ relatedIdentifierName: "ORDER_ID" }, {
    relatedIdentifierName: "ORDER_ID",
    relatedIdentifierValue: "1"
  }],
  "needs relatedIdentifierValue": [{ postedAfter: on(-9), relatedIdentifierValue: "1" }, { postedAfter: on(-9) }],
  "past postedAfter": [{ postedAfter: at(-1) }, { postedAfter: at(-2) }],
  "past postedBefore": [{ postedAfter: on(-9), postedBefore: at(-1) }, { postedAfter: on(-9), postedBefore: at(-2) }],
  "order postedAfter postedBefore": [{ postedAfter: on(-9), postedBefore: on(-9) }, {
    postedAfter: on(-9),
    postedBefore: on(-9, 1)
  }],
  "span postedAfter postedBefore": [{ postedAfter: on(-181), postedBefore: at(-2) }, {
    postedAfter: on(-180, -2),
    postedBefore: at(-2)
  }],
  "span postedAfter postedBefore open": [{ postedAfter: on(-181) }, { postedAfter: on(-180) }]
})

const pairs = { marketplaceId: US }

export const examples: Examples = {
  ...ordersV0,
  ...orders2026,
  "orders_2026-01-01.searchOrders token paginationToken": {
    breaks: ordersAfter(24 * 60 + 1),
    keeps: ordersAfter(24 * 60 - 1),
    options: { tokenLifetime: "3 days" }
  },
  ...sales,
  ...list(get, "/service/v1/serviceJobs", { marketplaceIds: US }, "services.getServiceJobs", {
    "excludes createdAfter": [{ createdAfter: on(-9), lastUpdatedAfter: on(-9) }, { createdAfter: on(-9) }],
    "some createdAfter": [{}, { lastUpdatedAfter: on(-9) }]
  }),
  ...slots("/service/v1/appointmentSlots", "services.getAppointmentSlots", { asin: "B000000001", storeId: CA }),
  ...slots("/service/v1/serviceJobs/1234567/appointmentSlots", "services.getAppointmmentSlotsByJobId", {}),
  ...events(allEvents, "financesV0.listFinancialEvents"),
  ...list(get, allEvents, {}, "financesV0.listFinancialEvents", { "some PostedAfter": [{}, { PostedAfter: on(-9) }] }),
  ...events(`${group}/1/financialEvents`, "financesV0.listFinancialEventsByGroupId"),
  "financesV0.listFinancialEvents token NextToken": { breaks: eventsAfter(26), keeps: eventsAfter(24) },
  "financesV0.listFinancialEventsByGroupId token NextToken": {
    breaks: groupEventsAfter(26),
    keeps: groupEventsAfter(24)
  },
  ...list(get, group, {}, "financesV0.listFinancialEventGroups", {
    [`past ${started[0]}`]: [groups(at(-1)), groups(at(-2))],
    [`past ${started[1]}`]: [groups(on(-9), at(-1)), groups(on(-9), at(-2))],
    [`order ${started.join(" ")}`]: [groups(on(-9), on(-9)), groups(on(-9), on(-9, 1))],
    [`span ${started.join(" ")}`]: [groups(on(-190), on(-9)), groups(on(-189), on(-9))]
  }),
  ...transactions,
  ...list(get, "/finances/invoices/2026-06-25/invoices", pairs, "financesInvoices_2026-06-25.getInvoiceHeaders", {
    "needs fromIssueDate": [{ fromIssueDate: on(-9) }, { fromIssueDate: on(-9), toIssueDate: on(-8) }],
    "needs toIssueDate": [{ toIssueDate: on(-9) }, {}],
    "order fromIssueDate toIssueDate": [{ fromIssueDate: on(-8), toIssueDate: on(-9) }, {
      fromIssueDate: on(-8),
      toIssueDate: on(-8)
    }],
    "span fromIssueDate toIssueDate": [{ fromIssueDate: on(-100), toIssueDate: on(-10, 1) }, {
      fromIssueDate: on(-100),
      toIssueDate: on(-10)
    }]
  }),
  ...list(
    get,
    "/finances/remittances/2026-03-17/remittances",
    pairs,
    "financeRemittance-2026-03-17.getRemittanceHeaders",
    {
      "order startDate endDate": [{ startDate: on(-8), endDate: on(-9) }, { startDate: on(-8), endDate: on(-8) }],
      "span startDate endDate open": [{ startDate: on(-91) }, { startDate: on(-90) }],
      "age startDate": [{ startDate: monthsAgo(12, -1), endDate: monthsAgo(12, 1) }, {
        startDate: monthsAgo(12),
        endDate: monthsAgo(12, 1)
      }]
    }
  ),
  ...list(get, "/tax/invoices/2024-06-19/invoices", pairs, "InvoicesApiModel_2024-06-19.getInvoices", {
    "needs transactionIdentifierName": [{ transactionIdentifierName: "A" }, {}],
    "needs transactionIdentifierId": [{ transactionIdentifierId: "1" }, {
      transactionIdentifierName: "A",
      transactionIdentifierId: "1"
    }]
  })
}
