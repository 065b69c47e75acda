/**
 * Reports of stock in Amazon's warehouses: quantities, fees and recommendations.
 */
import { day } from "../../protocol/Millis.ts"
import * as Money from "../../world/Money.ts"
import type { Columns, Stock } from "./Flat.ts"
import { blank, every, flat, isoDay, isoOffset, listed, stored } from "./Flat.ts"
import type { ReportKind } from "./Report.ts"

const onHand = ({ listing: { inventory } }: Stock): number =>
  inventory.fulfillable + inventory.reserved + inventory.unfulfillable

/** Cubic feet. */
const volume = ({ product }: Stock): number => {
  const [length, width, height] = product.kind.size
  return length * width * height / 28_317
}

const money = ({ marketplace }: Stock, units: number): string => Money.format(units, marketplace.currency)

/** The price in the smallest unit of the currency. */
const units = ({ listing, marketplace }: Stock): number => listing.offers.get(marketplace.id)?.price ?? 0

const skuFnsku: Columns<Stock> = [["sku", ({ listing }) => listing.sku], ["fnsku", ({ listing }) => listing.fnSku]]
const asin: Columns<Stock> = [["asin", ({ listing }) => listing.asin]]
const name: Columns<Stock> = [["product-name", ({ title }) => title]]
const condition: Columns<Stock> = [["condition", () => "New"]]
const currency: Columns<Stock> = [["currency", ({ marketplace }) => marketplace.currency]]
const identity: Columns<Stock> = [...skuFnsku, ...asin, ...name]

/** GET_AFN_INVENTORY_DATA_BY_COUNTRY */
export const byCountry = flat<Stock>(
  [
    ["seller-sku", ({ listing }) => listing.sku],
    ["fulfillment-channel-sku", ({ listing }) => listing.fnSku],
    ...asin,
    ["condition-type", () => "NewItem"],
    ["country", ({ marketplace }) => marketplace.countryCode],
    ["quantity-for-local-fulfillment", ({ listing }) => listing.inventory.fulfillable]
  ],
  stored
)

/** GET_RESERVED_INVENTORY_DATA */
export const reserved = flat<Stock>(
  [
    ...identity,
    ["reserved_qty", ({ listing }) => listing.inventory.reserved],
    ["reserved_customerorders", ({ listing }) => listing.inventory.reserved],
    ["reserved_fc-transfers", () => 0],
    ["reserved_fc-processing", () => 0]
  ],
  stored
)

/** GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA */
export const feePreview = flat<Stock>([
  ...identity,
  ["product-group", ({ product }) => product.kind.group],
  ["brand", ({ product }) => product.brand],
  ["fulfilled-by", () => "Amazon"],
  ["your-price", ({ price }) => price],
  ["sales-price", ({ price }) => price],
  ["longest-side", ({ product }) => product.kind.size[0]],
  ["median-side", ({ product }) => product.kind.size[1]],
  ["shortest-side", ({ product }) => product.kind.size[2]],
  ["length-and-girth", ({ product: { kind: { size } } }) => size[0] + 2 * (size[1] + size[2])],
  ["unit-of-dimension", () => "centimeters"],
  ["item-package-weight", ({ product }) => (product.kind.weight / 1000).toFixed(3)],
  ["unit-of-weight", () => "kilograms"],
  ["product-size-tier", () => "Standard-Size"],
  ...currency,
  ["estimated-fee-total", (stock) => money(stock, Math.round(units(stock) * 0.15) + 350)],
  ["estimated-referral-fee-per-unit", (stock) => money(stock, Math.round(units(stock) * 0.15))],
  ["estimated-variable-closing-fee", (stock) => money(stock, 0)],
  ["expected-fulfillment-fee-per-unit", (stock) => money(stock, 350)]
], stored)

/** GET_REFERRAL_FEE_PREVIEW_REPORT */
export const referralFees = flat<Stock>([
  ["seller-sku", ({ listing }) => listing.sku],
  ...asin,
  ["item-name", ({ title }) => title],
  ["price", ({ price }) => price],
  ["estimated-referral-fee-per-item", (stock) => money(stock, Math.round(units(stock) * 0.15))]
], listed)

/** GET_STRANDED_INVENTORY_UI_DATA */
export const stranded = flat<Stock>(
  [
    ["primary-action", () => "Relist"],
    ["date-stranded", ({ request }) => isoOffset(request.now - 3 * day)],
    ["Date-to-take-auto-removal", ({ request }) => isoOffset(request.now + 27 * day)],
    ["status-primary", () => "Stranded"],
    ["status-secondary", () => "Listing closed"],
    ...blank("error-message"),
    ["stranded-reason", () => "Listing closed"],
    ...asin,
    ...skuFnsku,
    ...name,
    ...condition,
    ["fulfilled-by", () => "Amazon"],
    ["fulfillable-qty", ({ listing }) => listing.inventory.fulfillable],
    ["your-price", ({ price }) => price],
    ["unfulfillable-qty", ({ listing }) => listing.inventory.unfulfillable],
    ["reserved-quantity", ({ listing }) => listing.inventory.reserved],
    ["inbound-shipped-qty", ({ listing }) => listing.inventory.inbound]
  ],
  (request) => every(9, stored(request))
)

/** GET_FBA_STORAGE_FEE_CHARGES_DATA */
export const storageFees = flat<Stock>([
  ...asin,
  ["fnsku", ({ listing }) => listing.fnSku],
  ["product_name", ({ title }) => title],
  ["fulfillment_center", () => "PHX7"],
  ["country_code", ({ marketplace }) => marketplace.countryCode],
  ["longest_side", ({ product }) => product.kind.size[0]],
  ["median_side", ({ product }) => product.kind.size[1]],
  ["shortest_side", ({ product }) => product.kind.size[2]],
  ["measurement_units", () => "centimeters"],
  ["weight", ({ product }) => (product.kind.weight / 1000).toFixed(3)],
  ["weight_units", () => "kilograms"],
  ["item_volume", (stock) => volume(stock).toFixed(4)],
  ["volume_units", () => "cubic feet"],
  ["product_size_tier", () => "Standard-Size"],
  ["average_quantity_on_hand", (stock) => onHand(stock).toFixed(2)],
  ["average_quantity_pending_removal", () => "0.00"],
  ["estimated_total_item_volume", (stock) => (onHand(stock) * volume(stock)).toFixed(4)],
  ["month_of_charge", ({ request }) => isoDay(request.from).slice(0, 7)],
  ["storage_rate", () => "0.78"],
  ...currency,
  ["estimated_monthly_storage_fee", (stock) => (onHand(stock) * volume(stock) * 0.78).toFixed(4)],
  ["dangerous_goods_storage_type", () => "--"],
  ["eligible_for_inventory_discount", () => "No"],
  ["qualifies_for_inventory_discount", () => "No"],
  ["total_incentive_fee_amount", () => "0.00"],
  ["breakdown_incentive_fee_amount", () => "0.00"],
  ["average_quantity_customer_orders", () => "0.00"]
], stored)

/** GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA */
export const agedFees = flat<Stock>([
  ["snapshot-date", ({ request }) => isoDay(request.now - request.now % day)],
  ...identity,
  ...condition,
  ["per-unit-volume", (stock) => volume(stock).toFixed(4)],
  ...currency,
  ["volume-unit", () => "cubic feet"],
  ["country", ({ marketplace }) => marketplace.countryCode],
  ["qty-charged", () => 2],
  ["amount-charged", (stock) => (2 * volume(stock) * 1.5).toFixed(2)],
  ["surcharge-age-tier", () => "271-300 days"],
  ["rate-surcharge", () => "1.50"]
], (request) => every(7, stored(request)))

/** GET_FBA_OVERAGE_FEE_CHARGES_DATA */
export const overageFees = flat<Stock>([
  ["charged_date", ({ request }) => isoDay(request.now)],
  ["country_code", ({ marketplace }) => marketplace.countryCode],
  ["storage_type", () => "Standard-Size"],
  ["charge_rate", () => "10.00"],
  ["storage_usage_volume", () => "120.50"],
  ["storage_limit_volume", () => "100.00"],
  ["overage_volume", () => "20.50"],
  ["volume_unit", () => "cubic feet"],
  ["charged_fee_amount", () => "205.00"],
  ["currency_code", ({ marketplace }) => marketplace.currency]
], (request) => every(Number.MAX_SAFE_INTEGER, stored(request)))

/** GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT */
export const restock = flat<Stock>(
  [
    ["Country", ({ marketplace }) => marketplace.countryCode],
    ["Product Name", ({ title }) => title],
    ["FNSKU", ({ listing }) => listing.fnSku],
    ["Merchant SKU", ({ listing }) => listing.sku],
    ["ASIN", ({ listing }) => listing.asin],
    ["Condition", () => "New"],
    ["Supplier", () => "unassigned"],
    ...blank("Supplier part no."),
    ["Currency code", ({ marketplace }) => marketplace.currency],
    ["Price", ({ price }) => price],
    ["Sales last 30 days", (stock) => money(stock, 12 * units(stock))],
    ["Units Sold Last 30 Days", () => 12],
    ["Total Units", (stock) => onHand(stock) + stock.listing.inventory.inbound],
    ["Inbound", ({ listing }) => listing.inventory.inbound],
    ["Available", ({ listing }) => listing.inventory.fulfillable],
    ["FC transfer", () => 0],
    ["FC Processing", () => 0],
    ["Customer Order", ({ listing }) => listing.inventory.reserved],
    ["Unfulfillable", ({ listing }) => listing.inventory.unfulfillable],
    ["Working", () => 0],
    ["Shipped", ({ listing }) => listing.inventory.inbound],
    ["Receiving", () => 0],
    ["Fulfilled by", () => "Amazon"],
    ["Total Days of Supply (including units from open shipments)", (stock) => Math.round(onHand(stock) / 0.4)],
    ["Days of Supply at Amazon Fulfillment Network", ({ listing }) => Math.round(listing.inventory.fulfillable / 0.4)],
    ["Alert", ({ listing }) => listing.inventory.fulfillable === 0 ? "out_of_stock" : ""],
    ["Recommended replenishment qty", ({ listing }) => Math.max(0, 40 - listing.inventory.fulfillable)],
    ["Recommended ship date", ({ listing }) => listing.inventory.fulfillable < 40 ? "03/14/2026" : "none"],
    ["Unit storage size", (stock) => `${volume(stock).toFixed(4)} ft3`]
  ],
  stored
)

const ages = ["181-210", "211-240", "241-270", "271-300", "301-330", "331-365", "365-plus"]

/** GET_FBA_INVENTORY_PLANNING_DATA */
export const planning: ReportKind = flat<Stock>([
  ["snapshot-date", ({ request }) => isoDay(request.now)],
  ...identity,
  ...condition,
  ["available", ({ listing }) => listing.inventory.fulfillable],
  ["pending-removal-quantity", () => 0],
  ["inv-age-0-to-90-days", ({ listing }) => listing.inventory.fulfillable],
  ["inv-age-91-to-180-days", () => 0],
  ["inv-age-181-to-270-days", () => 0],
  ["inv-age-271-to-365-days", () => 0],
  ["inv-age-365-plus-days", () => 0],
  ...currency,
  ...[7, 30, 60, 90].map((days) => [`units-shipped-t${days}`, () => Math.round(days * 0.4)] as const),
  ["alert", ({ listing }) => listing.inventory.fulfillable > 200 ? "Excess" : ""],
  ["your-price", ({ price }) => price],
  ["sales-price", ({ price }) => price],
  ["lowest-price-new-plus-shipping", ({ price }) => price],
  ...blank("lowest-price-used"),
  ["recommended-action", ({ listing }) => listing.inventory.fulfillable > 200 ? "Create sale" : "No action required"],
  ["sell-through", () => "1.25"],
  ["item-volume", (stock) => volume(stock).toFixed(4)],
  ["volume-unit-measurement", () => "cubic feet"],
  ["storage-type", () => "Standard"],
  ["storage-volume", (stock) => (onHand(stock) * volume(stock)).toFixed(4)],
  ["marketplace", ({ marketplace }) => marketplace.countryCode],
  ["product-group", ({ product }) => product.kind.group],
  ["sales-rank", ({ product }) => product.rank],
  ["days-of-supply", ({ listing }) => Math.round(listing.inventory.fulfillable / 0.4)],
  ...ages.flatMap((age) => [
    [`quantity-to-be-charged-ais-${age}-days`, () => 0] as const,
    [`estimated-ais-${age}-days`, (stock: Stock) => money(stock, 0)] as const
  ])
], stored)
