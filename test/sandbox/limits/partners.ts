/** Sections and reports of sellers alone, and of vendors alone: each with an operation, in an account of the other. */
import type { Example, Examples } from "./Example.ts"
import { get, on, post, US } from "./Example.ts"

const dates = { createdAfter: on(-2), createdBefore: on(-1) }

const example = (section: string, is: "seller" | "vendor", step: Example["breaks"], type = ""): Examples => ({
  [`${section} partner ${is}${type}`]: {
    breaks: step,
    keeps: step,
    options: { partner: is === "seller" ? "vendor" : "seller" },
    keepsOptions: { partner: is }
  }
})

const direct = "/vendor/directFulfillment"

export const examples: Examples = {
  ...example("vendorOrders", "vendor", get("/vendor/orders/v1/purchaseOrders", dates)),
  ...example("vendorInvoices", "vendor", post("/vendor/payments/v1/invoices", { invoices: [] })),
  ...example("vendorShipments", "vendor", get("/vendor/shipping/v1/shipments", {})),
  ...example("vendorTransactionStatus", "vendor", get("/vendor/transactions/v1/transactions/1", {})),
  ...example(
    "vendorDirectFulfillmentInventoryV1",
    "vendor",
    post(`${direct}/inventory/v1/warehouses/A/items`, {
      inventory: { sellingParty: { partyId: "A" }, isFullUpdate: false, items: [] }
    })
  ),
  ...example(
    "vendorDirectFulfillmentOrdersV1",
    "vendor",
    post(`${direct}/orders/v1/acknowledgements`, { orderAcknowledgements: [] })
  ),
  ...example(
    "vendorDirectFulfillmentOrders_2021-12-28",
    "vendor",
    post(`${direct}/orders/2021-12-28/acknowledgements`, { orderAcknowledgements: [] })
  ),
  ...example("vendorDirectFulfillmentPaymentsV1", "vendor", post(`${direct}/payments/v1/invoices`, { invoices: [] })),
  ...example(
    "vendorDirectFulfillmentShippingV1",
    "vendor",
    post(`${direct}/shipping/v1/shipmentConfirmations`, { shipmentConfirmations: [] })
  ),
  ...example(
    "vendorDirectFulfillmentShipping_2021-12-28",
    "vendor",
    post(`${direct}/shipping/2021-12-28/shipmentConfirmations`, { shipmentConfirmations: [] })
  ),
  ...example(
    "vendorDirectFulfillmentTransactionsV1",
    "vendor",
    get(`${direct}/transactions/v1/transactions/1`, {})
  ),
  ...example(
    "vendorDirectFulfillmentTransactions_2021-12-28",
    "vendor",
    get(`${direct}/transactions/2021-12-28/transactions/1`, {})
  ),
  ...example("ordersV0", "seller", get("/orders/v0/orders", { MarketplaceIds: US, CreatedAfter: on(-2) })),
  ...example("orders_2026-01-01", "seller", get("/orders/2026-01-01/orders", { createdAfter: on(-2) })),
  ...example(
    "sales",
    "seller",
    get("/sales/v1/orderMetrics", { marketplaceIds: US, granularity: "Total", interval: `${on(-2)}--${on(-1)}` })
  ),
  ...example(
    "fbaInventory",
    "seller",
    get("/fba/inventory/v1/summaries", { granularityType: "Marketplace", granularityId: US, marketplaceIds: US })
  ),
  ...example("financesV0", "seller", get("/finances/v0/financialEvents", { PostedAfter: on(-2) })),
  ...example("finances_2024-06-19", "seller", get("/finances/2024-06-19/transactions", { postedAfter: on(-2) })),
  ...example("fulfillmentInbound_2024-03-20", "seller", get("/inbound/fba/2024-03-20/inboundPlans", {})),
  ...example(
    "merchantFulfillmentV0",
    "seller",
    post("/mfn/v0/eligibleShippingServices", {
      ShipmentRequestDetails: {
        AmazonOrderId: "1",
        ItemList: [],
        ShipFromAddress: {},
        PackageDimensions: {},
        Weight: {},
        ShippingServiceOptions: {}
      }
    })
  ),
  ...example("messaging", "seller", get("/messaging/v1/orders/1", { marketplaceIds: US })),
  ...example("productFeesV0", "seller", post("/products/fees/v0/feesEstimate", [])),
  ...example("solicitations", "seller", get("/solicitations/v1/orders/1", { marketplaceIds: US })),
  ...example(
    "reports_2021-06-30.createReport",
    "vendor",
    post("/reports/2021-06-30/reports", {
      reportType: "GET_VENDOR_REAL_TIME_INVENTORY_REPORT",
      marketplaceIds: [US],
      dataStartTime: on(-2),
      dataEndTime: on(-1)
    }),
    " GET_VENDOR_SALES_REPORT"
  )
}
