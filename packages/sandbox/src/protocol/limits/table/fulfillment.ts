/** Inbound, outbound, returns, replenishment, and the orders and shipments of vendors. */
import type { Group, Row } from "../Limit.ts"

/** The date range of a list of documents. */
const week: ReadonlyArray<Row> = [
  { kind: "order", from: "createdAfter", to: "createdBefore" },
  { kind: "span", from: "createdAfter", to: "createdBefore", days: 7 }
]

/** Until now, where the end of a range is missing. Who stays within seven days until now is not refused. */
const openWeek = (from: string, to: string): Row => ({
  kind: "span",
  from,
  to,
  days: 7,
  open: true,
  strength: "reported",
  source: "saleweaver/python-amazon-sp-api issue 433; jrl84/amazon-sp-api issue 320"
})

const direct = "Vendor Direct Fulfillment Shipping API models"

export const fulfillment: ReadonlyArray<Group> = [
  {
    on: "fulfillmentInbound_2024-03-20.listTransportationOptions",
    source: "Fulfillment Inbound API 2024-03-20 model: placementOptionId, shipmentId",
    error: { message: "Either placementOptionId or shipmentId must be specified." },
    rows: [{ kind: "some", fields: ["placementOptionId", "shipmentId"] }]
  },
  {
    on: "fulfillmentInboundV0.getLabels",
    source: "Fulfillment Inbound API v0 model: PageSize",
    rows: [{ kind: "range", field: "PageSize", min: 1, max: 1000 }]
  },
  {
    on: [
      "fulfillmentOutbound_2020-07-01.createFulfillmentOrder",
      "fulfillmentOutbound_2020-07-01.getFulfillmentPreview"
    ],
    source: "Fulfillment Outbound API 2020-07-01 model: items",
    rows: [{ kind: "sum", field: "items[].quantity", max: 250 }]
  },
  {
    on: "externalFulfillmentReturns_2024-09-11.listReturns",
    source: "External Fulfillment Returns API model: lastUpdatedSince, lastUpdatedUntil",
    rows: [
      { kind: "needs", field: "lastUpdatedSince", others: ["returnLocationId", "status"] },
      { kind: "needs", field: "lastUpdatedUntil", others: ["returnLocationId", "status"] }
    ]
  },
  {
    on: "replenishment-2022-11-07.getSellingPartnerMetrics",
    source: "Replenishment API model: TimeInterval",
    rows: [
      {
        kind: "span",
        from: "timeInterval.startDate",
        to: "timeInterval.endDate",
        days: 31,
        when: { field: "aggregationFrequency", in: ["DAY"] }
      },
      { kind: "age", field: "timeInterval.startDate", months: 24, strength: "reported" }
    ]
  },
  {
    on: "vendorOrders.getPurchaseOrders",
    source: "Vendor Orders API model, getPurchaseOrders",
    rows: [
      ...week,
      { kind: "order", from: "changedAfter", to: "changedBefore" },
      { kind: "span", from: "changedAfter", to: "changedBefore", days: 7 },
      openWeek("createdAfter", "createdBefore"),
      openWeek("changedAfter", "changedBefore"),
      { kind: "age", field: "createdAfter", months: 6, strength: "reported" },
      { kind: "age", field: "changedAfter", months: 6, strength: "reported" }
    ]
  },
  {
    on: "vendorOrders.getPurchaseOrdersStatus",
    source: "Vendor Orders API model, getPurchaseOrdersStatus",
    rows: [
      ...week,
      { kind: "order", from: "updatedAfter", to: "updatedBefore" },
      { kind: "span", from: "updatedAfter", to: "updatedBefore", days: 7 }
    ]
  },
  {
    on: [
      "vendorDirectFulfillmentShippingV1.getShippingLabels",
      "vendorDirectFulfillmentShippingV1.getCustomerInvoices",
      "vendorDirectFulfillmentShippingV1.getPackingSlips",
      "vendorDirectFulfillmentShipping_2021-12-28.getShippingLabels",
      "vendorDirectFulfillmentShipping_2021-12-28.getCustomerInvoices",
      "vendorDirectFulfillmentShipping_2021-12-28.getPackingSlips"
    ],
    source: direct,
    rows: week
  },
  {
    on: ["vendorDirectFulfillmentOrdersV1.getOrders", "vendorDirectFulfillmentOrders_2021-12-28.getOrders"],
    source: "Vendor Direct Fulfillment Orders API models: a time frame",
    rows: [
      { kind: "order", from: "createdAfter", to: "createdBefore" },
      {
        kind: "span",
        from: "createdAfter",
        to: "createdBefore",
        days: 7,
        strength: "reported",
        source: "jlevers/selling-partner-api issue 226"
      }
    ]
  },
  {
    on: "vendorShipments.SubmitShipments",
    source: "Vendor Shipments API model: estimatedShipByDate",
    rows: [{ kind: "ahead", field: "shipments[].importDetails.estimatedShipByDate", days: 60 }]
  },
  {
    on: "vendorShipments.SubmitShipmentConfirmations",
    source: "Vendor Shipments API model: estimatedShipByDate",
    rows: [{ kind: "ahead", field: "shipmentConfirmations[].importDetails.estimatedShipByDate", days: 60 }]
  }
]
