/** Inbound, outbound, returns, replenishment, and the orders and shipments of vendors. */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { login, send } from "../support.ts"
import type { Examples } from "./Example.ts"
import { bodies, get, getRestricted, list, monthsAgo, on, post, US } from "./Example.ts"

const outbound = (sellerSku: string, quantities: ReadonlyArray<number>) => ({
  sellerFulfillmentOrderId: "F1",
  displayableOrderId: "F1",
  displayableOrderDate: on(0),
  displayableOrderComment: "Thank you",
  shippingSpeedCategory: "Standard",
  destinationAddress: { name: "A", addressLine1: "1 St", stateOrRegion: "WA", postalCode: "98109", countryCode: "US" },
  items: quantities.map((quantity, index) => ({
    sellerSku,
    sellerFulfillmentOrderItemId: String(index),
    quantity
  }))
})

const fulfillmentOrders = "/fba/outbound/2020-07-01/fulfillmentOrders"

/** Creates an order of a SKU after adding to its stock. */
const orderInStock = (quantities: ReadonlyArray<number>) =>
  Effect.gen(function*() {
    const { url } = yield* Sandbox.Sandbox
    const marketplace = { granularityType: "Marketplace", granularityId: US, marketplaceIds: US }
    const { json } = yield* get("/fba/inventory/v1/summaries", marketplace)
    const { sellerSku } = json.payload.inventorySummaries[0]
    yield* send("POST", `${url}/fba/inventory/v1/items/inventory`, {
      headers: { "x-amz-access-token": yield* login(), "x-amzn-idempotency-token": "1" },
      json: { inventoryItems: [{ sellerSku, marketplaceId: US, quantity: 500 }] }
    })
    return yield* post(fulfillmentOrders, outbound(sellerSku, quantities))
  })

const preview = (quantities: ReadonlyArray<number>) => ({
  address: { name: "A", addressLine1: "1 St", stateOrRegion: "WA", postalCode: "98109", countryCode: "US" },
  items: quantities.map((quantity, index) => ({
    sellerSku: "SKU",
    sellerFulfillmentOrderItemId: String(index),
    quantity
  }))
})

const metrics = (startDate: string, endDate: string, aggregationFrequency: string) => ({
  marketplaceId: "ATVPDKIKX0DER",
  aggregationFrequency,
  timeInterval: { startDate, endDate },
  timePeriodType: "PERFORMANCE",
  programTypes: ["SUBSCRIBE_AND_SAVE"]
})

const range = (name: string) => (after: string, before: string) => ({
  [`${name}After`]: after,
  [`${name}Before`]: before
})

/** The order of two dates, and the seven days between them. */
const week = (name: string) => {
  const of = range(name)
  const fields = `${name}After ${name}Before`
  return {
    [`order ${fields}`]: [of(on(-9), on(-10)), of(on(-9), on(-9))],
    [`span ${fields}`]: [of(on(-9), on(-2, 1)), of(on(-9), on(-2))]
  } as const
}

const documents = Object.entries({
  "v1/shippingLabels": "vendorDirectFulfillmentShippingV1.getShippingLabels",
  "v1/customerInvoices": "vendorDirectFulfillmentShippingV1.getCustomerInvoices",
  "v1/packingSlips": "vendorDirectFulfillmentShippingV1.getPackingSlips",
  "2021-12-28/shippingLabels": "vendorDirectFulfillmentShipping_2021-12-28.getShippingLabels",
  "2021-12-28/customerInvoices": "vendorDirectFulfillmentShipping_2021-12-28.getCustomerInvoices",
  "2021-12-28/packingSlips": "vendorDirectFulfillmentShipping_2021-12-28.getPackingSlips"
}).map(([path, operation]) =>
  list(getRestricted, `/vendor/directFulfillment/shipping/${path}`, {}, operation, week("created"))
)

const orders = Object.entries({
  v1: "vendorDirectFulfillmentOrdersV1.getOrders",
  "2021-12-28": "vendorDirectFulfillmentOrders_2021-12-28.getOrders"
}).map(([version, operation]) =>
  list(getRestricted, `/vendor/directFulfillment/orders/${version}/purchaseOrders`, {}, operation, week("created"))
)

const party = { partyId: "A" }

const shipments = (estimatedShipByDate: string) => ({
  shipments: [{
    vendorShipmentIdentifier: "1",
    transactionType: "New",
    transactionDate: on(0),
    shipmentFreightTerm: "Collect",
    sellingParty: party,
    shipFromParty: party,
    shipToParty: party,
    importDetails: { estimatedShipByDate }
  }]
})

const confirmations = (estimatedShipByDate: string) => ({
  shipmentConfirmations: [{
    shipmentIdentifier: "1",
    shipmentConfirmationType: "Original",
    shipmentConfirmationDate: on(0),
    sellingParty: party,
    shipFromParty: party,
    shipToParty: party,
    shippedItems: [],
    importDetails: { estimatedShipByDate }
  }]
})

export const examples: Examples = {
  ...list(
    get,
    "/inbound/fba/2024-03-20/inboundPlans/wf12345678-1234-1234-1234-123456789012/transportationOptions",
    {},
    "fulfillmentInbound_2024-03-20.listTransportationOptions",
    { "some placementOptionId": [{}, { shipmentId: "sh12345678-1234-1234-1234-123456789012" }] }
  ),
  ...list(
    get,
    "/fba/inbound/v0/shipments/FBA1/labels",
    { PageType: "PackageLabel_Letter_2", LabelType: "UNIQUE" },
    "fulfillmentInboundV0.getLabels",
    { "range PageSize": [{ PageSize: "1001" }, { PageSize: "1000" }] }
  ),
  "fulfillmentOutbound_2020-07-01.createFulfillmentOrder sum items[].quantity": {
    breaks: post(fulfillmentOrders, outbound("SKU", [200, 51])),
    keeps: orderInStock([200, 50])
  },
  ...bodies(
    "/fba/outbound/2020-07-01/fulfillmentOrders/preview",
    "fulfillmentOutbound_2020-07-01.getFulfillmentPreview",
    {
      "sum items[].quantity": [preview([200, 51]), preview([200, 50])]
    }
  ),
  ...list(
    get,
    "/externalFulfillment/2024-09-11/returns",
    {},
    "externalFulfillmentReturns_2024-09-11.listReturns",
    {
      "needs lastUpdatedSince": [{ lastUpdatedSince: on(-9), status: "CREATED" }, {
        lastUpdatedSince: on(-9),
        returnLocationId: "A",
        status: "CREATED"
      }],
      "needs lastUpdatedUntil": [{ lastUpdatedUntil: on(-9) }, {}]
    }
  ),
  ...bodies(
    "/replenishment/2022-11-07/sellingPartners/metrics/search",
    "replenishment-2022-11-07.getSellingPartnerMetrics",
    {
      "span timeInterval.startDate timeInterval.endDate DAY": [
        metrics(on(-40), on(-8), "DAY"),
        metrics(
          on(-39),
          on(-8),
          "DAY"
        )
      ],
      "age timeInterval.startDate": [
        metrics(monthsAgo(24, -1), on(-9), "MONTH"),
        metrics(
          monthsAgo(24),
          on(-9),
          "MONTH"
        )
      ]
    }
  ),
  ...list(get, "/vendor/orders/v1/purchaseOrders", {}, "vendorOrders.getPurchaseOrders", {
    ...week("created"),
    ...week("changed"),
    "span createdAfter createdBefore open": [{ createdAfter: on(-8) }, { createdAfter: on(-7) }],
    "span changedAfter changedBefore open": [{ changedAfter: on(-8) }, { changedAfter: on(-7) }],
    "age createdAfter": [
      range("created")(monthsAgo(6, -1), monthsAgo(6, 1)),
      range("created")(
        monthsAgo(6),
        monthsAgo(6, 1)
      )
    ],
    "age changedAfter": [
      range("changed")(monthsAgo(6, -1), monthsAgo(6, 1)),
      range("changed")(
        monthsAgo(6),
        monthsAgo(6, 1)
      )
    ]
  }),
  ...list(get, "/vendor/orders/v1/purchaseOrdersStatus", {}, "vendorOrders.getPurchaseOrdersStatus", {
    ...week("created"),
    ...week("updated")
  }),
  ...Object.assign({}, ...documents, ...orders),
  ...bodies("/vendor/shipping/v1/shipments", "vendorShipments.SubmitShipments", {
    "ahead shipments[].importDetails.estimatedShipByDate": [shipments(on(60, 1)), shipments(on(60))]
  }),
  ...bodies("/vendor/shipping/v1/shipmentConfirmations", "vendorShipments.SubmitShipmentConfirmations", {
    "ahead shipmentConfirmations[].importDetails.estimatedShipByDate": [confirmations(on(-1)), confirmations(on(0))]
  })
}
