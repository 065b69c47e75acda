/** Sections and reports of sellers alone, and of vendors alone. */
import { reportTypes } from "effect-sp-api/workflows/ReportTypes"
import type { Group } from "../Limit.ts"

/** Shown in amzn/selling-partner-api-models, issues 826 and 1167. */
const denied = { status: 403, code: "Unauthorized", message: "Access to requested resource is denied." }

const source = "developer-docs.amazon.com/sp-api, the page of each API: who can use it"

export const partners: ReadonlyArray<Group> = [
  {
    on: [
      "vendorOrders",
      "vendorInvoices",
      "vendorShipments",
      "vendorTransactionStatus",
      "vendorDirectFulfillmentInventoryV1",
      "vendorDirectFulfillmentOrdersV1",
      "vendorDirectFulfillmentOrders_2021-12-28",
      "vendorDirectFulfillmentPaymentsV1",
      "vendorDirectFulfillmentShippingV1",
      "vendorDirectFulfillmentShipping_2021-12-28",
      "vendorDirectFulfillmentTransactionsV1",
      "vendorDirectFulfillmentTransactions_2021-12-28"
    ],
    source,
    error: denied,
    rows: [{ kind: "partner", is: "vendor" }]
  },
  {
    on: [
      "ordersV0",
      "orders_2026-01-01",
      "sales",
      "fbaInventory",
      "financesV0",
      "finances_2024-06-19",
      "fulfillmentInbound_2024-03-20",
      "merchantFulfillmentV0",
      "messaging",
      "productFeesV0",
      "solicitations"
    ],
    source,
    error: denied,
    rows: [{ kind: "partner", is: "seller" }]
  },
  {
    on: "reports_2021-06-30.createReport",
    source: "developer-docs.amazon.com/sp-api, \"Vendor retail analytics reports\"",
    error: denied,
    rows: [{
      kind: "partner",
      is: "vendor",
      when: { field: "reportType", in: Object.keys(reportTypes).filter((type) => type.startsWith("GET_VENDOR_")) }
    }]
  }
]
