/**
 * Reports of what was shipped, returned, replaced, reimbursed and removed.
 */
import { day, hour } from "../../protocol/Millis.ts"
import { siteName } from "../../world/World.ts"
import type { Columns, Sale, Stock } from "./Flat.ts"
import { blank, every, flat, isoOffset, shipped, stored } from "./Flat.ts"
import type { ReportRequest } from "./Report.ts"

const fromAmazon = (request: ReportRequest) => shipped(request, "AFN")
const sku: Columns<Sale> = [["sku", ({ item }) => item.sku]]
const fnsku: Columns<Sale> = [["fnsku", ({ fnSku }) => fnSku]]
const asin: Columns<Sale> = [["asin", ({ item }) => item.asin]]
const title: Columns<Sale> = [["product-name", ({ item }) => item.title]]
const orderId: Columns<Sale> = [["amazon-order-id", ({ order }) => order.id]]
const currency: Columns<Sale> = [["currency", ({ order }) => order.marketplace.currency]]
const shipmentDate: Columns<Sale> = [["shipment-date", ({ parcel }) => isoOffset(parcel.shipped)]]
const center: Columns<unknown> = [["fulfillment-center-id", () => "PHX7"]]
const place: Columns<Sale> = [
  ["ship-city", ({ order }) => order.address.city],
  ["ship-state", ({ order }) => order.address.state ?? ""],
  ["ship-postal-code", ({ order }) => order.address.postalCode]
]
const shipmentId = ({ order }: Sale): string => `D${order.id.replaceAll("-", "").slice(-8)}`

/**
 * What came back in the time of a report, so many days after it was shipped: one item in `count`. Which ones does not
 * depend on the time, so reports that overlap have the same rows.
 */
function* returned(request: ReportRequest, channel: "AFN" | "MFN", days: number, count: number): Generator<Sale> {
  const [from, to] = [request.from - days * day, Math.min(request.to, request.now) - days * day]
  for (const sale of shipped({ ...request, from, to }, channel)) {
    if (Number(sale.item.id.slice(-6)) % count === 0) yield { ...sale, request }
  }
}

/** GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA */
export const fbaReturns = flat<Sale>([
  ["return-date", ({ parcel }) => isoOffset(parcel.shipped + 6 * day)],
  ["order-id", ({ order }) => order.id],
  ...sku,
  ...asin,
  ...fnsku,
  ...title,
  ["quantity", () => 1],
  ...center,
  ["detailed-disposition", () => "SELLABLE"],
  ["reason", () => "UNWANTED_ITEM"],
  ["status", () => "Unit returned to inventory"],
  ["license-plate-number", ({ item }) => `LPN${item.id.slice(-9)}`],
  ...blank("customer-comments")
], (request) => returned(request, "AFN", 6, 8))

/** `01-Jul-2026` */
const dayOf = (time: number): string => new Date(time).toUTCString().slice(5, 16).replaceAll(" ", "-")

const deliveredAt = ({ parcel }: Sale): number => parcel.shipped + 9 * day
/** A return is on its way for four days, and is refunded when it arrives. */
const isDelivered = (sale: Sale): boolean => deliveredAt(sale) <= sale.request.now

/** GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE */
export const mfnReturns = flat<Sale>([
  ["Order ID", ({ order }) => order.id],
  ["Order date", ({ order }) => dayOf(order.purchased)],
  ["Return request date", ({ parcel }) => dayOf(parcel.shipped + 5 * day)],
  ["Return request status", () => "Approved"],
  ["Amazon RMA ID", ({ item }) => `D${item.id.slice(-7)}RRMA`],
  ...blank("Merchant RMA ID"),
  ["Label type", () => "AmazonUnPaidLabel"],
  ["Label cost", ({ amount }) => amount(499)],
  ["Currency code", ({ order }) => order.marketplace.currency],
  ["Return carrier", ({ parcel }) => parcel.carrier],
  ["Tracking ID", ({ parcel }) => parcel.trackingNumber],
  ["Label to be paid by", () => "Customer"],
  ["A-to-Z Claim", () => "N"],
  ["Is prime", ({ order }) => order.prime ? "Y" : "N"],
  ["ASIN", ({ item }) => item.asin],
  ["Merchant SKU", ({ item }) => item.sku],
  ["Item Name", ({ item }) => item.title],
  ["Return quantity", () => 1],
  ["Return Reason", () => "CR-UNWANTED_ITEM"],
  ["In policy", () => "Y"],
  ["Return type", () => "C-Returns"],
  ["Resolution", () => "StandardRefund"],
  ...blank("Invoice number"),
  ["Return delivery date", (sale) => isDelivered(sale) ? dayOf(deliveredAt(sale)) : ""],
  ["Order Amount", ({ amount, item }) => amount(item.price + item.tax)],
  ["Order quantity", ({ item }) => item.quantity],
  ...blank(
    "SafeT Action reason",
    "SafeT claim id",
    "SafeT claim state",
    "SafeT claim creation time",
    "SafeT claim reimbursement amount"
  ),
  ["Refunded Amount", (sale) => isDelivered(sale) ? sale.amount(sale.item.price) : ""]
], (request) => returned(request, "MFN", 5, 3))

/** GET_FBA_REIMBURSEMENTS_DATA */
export const reimbursements = flat<Sale>([
  ["approval-date", ({ parcel }) => isoOffset(parcel.shipped + 12 * day)],
  ["reimbursement-id", ({ item }) => item.id.slice(-10)],
  ...blank("case-id"),
  ...orderId,
  ["reason", () => "CustomerReturn"],
  ...sku,
  ...fnsku,
  ...asin,
  ...title,
  ["condition", () => "New"],
  ["currency-unit", ({ order }) => order.marketplace.currency],
  ["amount-per-unit", ({ amount, item }) => amount(Math.round(item.price / item.quantity))],
  ["amount-total", ({ amount, item }) => amount(Math.round(item.price / item.quantity))],
  ["quantity-reimbursed-cash", () => 1],
  ["quantity-reimbursed-inventory", () => 0],
  ["quantity-reimbursed-total", () => 1],
  ...blank("original-reimbursement-id", "original-reimbursement-type")
], (request) => every(10, fromAmazon(request)))

/** GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA */
export const shipmentSales = flat<Sale>(
  [
    ...shipmentDate,
    ...sku,
    ...fnsku,
    ...asin,
    ...center,
    ["quantity", ({ item }) => item.quantity],
    ...orderId,
    ...currency,
    ["item-price-per-unit", ({ amount, item }) => amount(Math.round(item.price / item.quantity))],
    ["shipping-price", ({ amount, item }) => amount(item.shipping)],
    ["gift-wrap-price", ({ amount }) => amount(0)],
    ...place
  ],
  fromAmazon
)

function* discounted(request: ReportRequest): Generator<Sale> {
  for (const sale of fromAmazon(request)) if (sale.item.discount > 0) yield sale
}

/** GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA */
export const shipmentPromotions = flat<Sale>([
  ...shipmentDate,
  ...currency,
  ["item-promotion-discount", ({ amount, item }) => amount(item.discount)],
  ["item-promotion-id", () => "SANDBOX-5-PERCENT"],
  ["description", () => "5 percent off"],
  ["promotion-rule-value", () => "5"],
  ...orderId,
  ["shipment-id", shipmentId],
  ["shipment-item-id", ({ item }) => item.id]
], discounted)

/** GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL */
export const fulfilledShipments = flat<Sale>([
  ...orderId,
  ...blank("merchant-order-id"),
  ["shipment-id", shipmentId],
  ["shipment-item-id", ({ item }) => `D${item.id.slice(-10)}`],
  ["amazon-order-item-id", ({ item }) => item.id],
  ...blank("merchant-order-item-id"),
  ["purchase-date", ({ order }) => isoOffset(order.purchased)],
  ["payments-date", ({ order }) => isoOffset(order.confirmed)],
  ...shipmentDate,
  ["reporting-date", ({ parcel }) => isoOffset(parcel.shipped + 3 * hour)],
  ["buyer-email", ({ order }) => order.buyer.email],
  ...sku,
  ...title,
  ["quantity-shipped", ({ item }) => item.quantity],
  ...currency,
  ["item-price", ({ amount, item }) => amount(item.price)],
  ["item-tax", ({ amount, item }) => amount(item.tax)],
  ["shipping-price", ({ amount, item }) => amount(item.shipping)],
  ["shipping-tax", ({ amount }) => amount(0)],
  ["gift-wrap-price", ({ amount }) => amount(0)],
  ["gift-wrap-tax", ({ amount }) => amount(0)],
  ["ship-service-level", ({ order }) => order.prime ? "SecondDay" : "Standard"],
  ...place,
  ["ship-country", ({ order }) => order.address.countryCode],
  ["item-promotion-discount", ({ amount, item }) => amount(-item.discount)],
  ["ship-promotion-discount", ({ amount }) => amount(0)],
  ["carrier", ({ parcel }) => parcel.carrier],
  ["tracking-number", ({ parcel }) => parcel.trackingNumber],
  ["estimated-arrival-date", ({ order }) => isoOffset(order.deliverBy)],
  ...center,
  ["fulfillment-channel", () => "AFN"],
  ["sales-channel", ({ order }) => siteName(order.marketplace).toLowerCase()]
], fromAmazon)

/** GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA */
export const replacements = flat<Sale>([
  ["shipment-date", ({ parcel }) => isoOffset(parcel.shipped + 4 * day)],
  ...sku,
  ...asin,
  ...center,
  ["original-fulfillment-center-id", () => "LAS2"],
  ["quantity", () => 1],
  ["replacement-reason-code", () => "3"],
  ["replacement-amazon-order-id", ({ order }) => `S${order.id.slice(1)}`],
  ["original-amazon-order-id", ({ order }) => order.id]
], (request) => every(11, fromAmazon(request)))

const removed = (request: ReportRequest) => every(6, stored(request))
const removalId = ({ listing }: Stock): string => `R${listing.fnSku.slice(3)}`

/** GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA */
export const removalOrders = flat<Stock>(
  [
    ["request-date", ({ request }) => isoOffset(request.now - 9 * day)],
    ["order-id", removalId],
    ["order-source", () => "Seller-initiated"],
    ["order-type", () => "Return"],
    ["service-speed", () => "Standard"],
    ["order-status", () => "Completed"],
    ["last-updated-date", ({ request }) => isoOffset(request.now - 5 * day)],
    ["sku", ({ listing }) => listing.sku],
    ["fnsku", ({ listing }) => listing.fnSku],
    ["disposition", () => "Unsellable"],
    ["requested-quantity", () => 3],
    ["cancelled-quantity", () => 0],
    ["disposed-quantity", () => 0],
    ["shipped-quantity", () => 3],
    ["in-process-quantity", () => 0],
    ["removal-fee", () => "2.91"],
    ["currency", ({ marketplace }) => marketplace.currency]
  ],
  removed
)

/** GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA */
export const removalShipments = flat<Stock>(
  [
    ["request-date", ({ request }) => isoOffset(request.now - 9 * day)],
    ["order-id", removalId],
    ["shipment-date", ({ request }) => isoOffset(request.now - 6 * day)],
    ["sku", ({ listing }) => listing.sku],
    ["fnsku", ({ listing }) => listing.fnSku],
    ["disposition", () => "Unsellable"],
    ["shipped-quantity", () => 3],
    ["carrier", () => "UPS"],
    ["tracking-number", ({ listing }) => `1Z${listing.fnSku}`],
    ["removal-order-type", () => "Return"]
  ],
  removed
)
