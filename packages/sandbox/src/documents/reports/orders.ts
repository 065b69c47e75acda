/**
 * Reports of orders: flat files with and without personal data, and XML.
 */
import * as Money from "../../world/Money.ts"
import type { Order } from "../../world/Orders.ts"
import * as Orders from "../../world/Orders.ts"
import { iso, siteName } from "../../world/World.ts"
import type { ReportKind, ReportRequest, Row } from "./Report.ts"

function* ordersOf(request: ReportRequest, by: "created" | "updated"): Generator<Order> {
  for (const order of request.seller.orders) {
    if (order.purchased > request.now || !request.marketplaces.includes(order.marketplace)) continue
    const at = by === "created" ? order.purchased : Orders.updatedAt(order, request.now)
    if (at >= request.from && at <= request.to) yield order
  }
}

const generalColumns = [
  "amazon-order-id",
  "merchant-order-id",
  "purchase-date",
  "last-updated-date",
  "order-status",
  "fulfillment-channel",
  "sales-channel",
  "order-channel",
  "ship-service-level",
  "product-name",
  "sku",
  "asin",
  "item-status",
  "quantity",
  "currency",
  "item-price",
  "item-tax",
  "shipping-price",
  "shipping-tax",
  "gift-wrap-price",
  "gift-wrap-tax",
  "item-promotion-discount",
  "ship-promotion-discount",
  "ship-city",
  "ship-state",
  "ship-postal-code",
  "ship-country",
  "promotion-ids",
  "is-business-order",
  "purchase-order-number",
  "price-designation",
  "signature-confirmation-recommended"
]

const statuses: Readonly<Record<Orders.Status, string>> = {
  Pending: "Pending",
  Unshipped: "Unshipped",
  PartiallyShipped: "Partially Shipped",
  Shipped: "Shipped",
  Canceled: "Cancelled"
}

const generalRows = (by: "created" | "updated") =>
  function*(request: ReportRequest): Generator<Row> {
    for (const order of ordersOf(request, by)) {
      const { address, marketplace } = order
      const status = statuses[Orders.statusAt(order, request.now)]
      const amount = (units: number): string => Money.format(units, marketplace.currency)
      for (const item of order.items) {
        yield [
          order.id,
          order.id,
          iso(order.purchased).replace("Z", "+00:00"),
          iso(Orders.updatedAt(order, request.now)).replace("Z", "+00:00"),
          status,
          order.channel === "AFN" ? "Amazon" : "Merchant",
          siteName(marketplace),
          "",
          order.prime ? "SecondDay" : "Standard",
          item.title,
          item.sku,
          item.asin,
          status,
          item.quantity,
          marketplace.currency,
          amount(item.price),
          amount(item.tax),
          amount(item.shipping),
          amount(0),
          "",
          "",
          amount(item.discount),
          "",
          address.city,
          address.state ?? "",
          address.postalCode,
          address.countryCode,
          item.discount > 0 ? "SANDBOX-5-PERCENT" : "",
          String(order.business),
          "",
          "",
          "false"
        ]
      }
    }
  }

/** GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL */
export const allOrdersByDate: ReportKind = { columns: generalColumns, rows: generalRows("created") }

/** GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL */
export const allOrdersByUpdate: ReportKind = { columns: generalColumns, rows: generalRows("updated") }

/** GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: with the recipients' names and addresses. */
export const orderShipping: ReportKind = {
  restricted: true,
  columns: [
    "order-id",
    "order-item-id",
    "purchase-date",
    "payments-date",
    "buyer-email",
    "buyer-name",
    "buyer-phone-number",
    "sku",
    "product-name",
    "quantity-purchased",
    "currency",
    "item-price",
    "item-tax",
    "shipping-price",
    "shipping-tax",
    "ship-service-level",
    "recipient-name",
    "ship-address-1",
    "ship-address-2",
    "ship-address-3",
    "ship-city",
    "ship-state",
    "ship-postal-code",
    "ship-country",
    "ship-phone-number"
  ],
  rows: function*(request) {
    for (const order of ordersOf(request, "created")) {
      if (order.channel !== "MFN" || Orders.statusAt(order, request.now) === "Pending") continue
      const { address, buyer, marketplace } = order
      for (const item of order.items) {
        yield [
          order.id,
          item.id,
          iso(order.purchased),
          iso(order.confirmed),
          buyer.email,
          buyer.name,
          address.phone,
          item.sku,
          item.title,
          item.quantity,
          marketplace.currency,
          Money.format(item.price, marketplace.currency),
          Money.format(item.tax, marketplace.currency),
          Money.format(item.shipping, marketplace.currency),
          Money.format(0, marketplace.currency),
          order.prime ? "SecondDay" : "Standard",
          address.name,
          address.line1,
          address.line2 ?? "",
          "",
          address.city,
          address.state ?? "",
          address.postalCode,
          address.countryCode,
          address.phone
        ]
      }
    }
  }
}

const escape = (value: string): string =>
  value.replace(/[<>&]/g, (char) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[char]!)

function* orderXml(request: ReportRequest): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n`
  yield `  <Header>\n    <DocumentVersion>1.00</DocumentVersion>\n  </Header>\n  <MessageType>AllOrdersReport</MessageType>\n`
  for (const order of ordersOf(request, "created")) {
    const status = Orders.statusAt(order, request.now)
    const { currency } = order.marketplace
    yield `  <Message>\n    <Order>\n      <AmazonOrderID>${order.id}</AmazonOrderID>\n      <MerchantOrderID>${order.id}</MerchantOrderID>\n`
    yield `      <PurchaseDate>${iso(order.purchased)}</PurchaseDate>\n      <LastUpdatedDate>${
      iso(Orders.updatedAt(order, request.now))
    }</LastUpdatedDate>\n`
    yield `      <OrderStatus>${statuses[status]}</OrderStatus>\n      <SalesChannel>${
      siteName(order.marketplace)
    }</SalesChannel>\n`
    for (const item of order.items) {
      yield `      <OrderItem>\n        <AmazonOrderItemCode>${item.id}</AmazonOrderItemCode>\n        <ASIN>${item.asin}</ASIN>\n        <SKU>${
        escape(item.sku)
      }</SKU>\n`
      yield `        <ItemStatus>${statuses[status]}</ItemStatus>\n        <ProductName>${
        escape(item.title)
      }</ProductName>\n        <Quantity>${item.quantity}</Quantity>\n`
      yield `        <ItemPrice>\n          <Component>\n            <Type>Principal</Type>\n            <Amount currency="${currency}">${
        Money.format(item.price, currency)
      }</Amount>\n          </Component>\n        </ItemPrice>\n      </OrderItem>\n`
    }
    yield `    </Order>\n  </Message>\n`
  }
  yield `</AmazonEnvelope>\n`
}

/** GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL */
export const allOrdersXml: ReportKind = {
  content: (request) => ({ contentType: "text/xml; charset=UTF-8", charset: "UTF-8", pieces: () => orderXml(request) })
}
