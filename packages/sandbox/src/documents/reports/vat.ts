/** GET_VAT_TRANSACTION_DATA: a row for each item that was shipped, as a sale with VAT. */
import { siteName } from "../../world/World.ts"
import type { Columns, Sale } from "./Flat.ts"
import { blank, flat, isoDay, shipped } from "./Flat.ts"

/** `31-12-2026` */
const dayOf = (time: number): string => isoDay(time).split("-").reverse().join("-")

const parts = ["PRICE_OF_ITEMS", "SHIP_CHARGE", "GIFT_WRAP"] as const
type Part = typeof parts[number]

/** Net, discount and VAT of a part of the price, in the smallest unit of the currency. */
const sumsOf = (part: Part, { item }: Sale) =>
  part === "PRICE_OF_ITEMS"
    ? { net: item.price, promotion: -item.discount, vat: item.tax }
    : part === "SHIP_CHARGE"
    ? { net: item.shipping, promotion: 0, vat: 0 }
    : { net: 0, promotion: 0, vat: 0 }

const totalOf = (sale: Sale, units: (part: Part) => number): string =>
  sale.amount(parts.reduce((sum, part) => sum + units(part), 0))

const net: Columns<Sale> = [
  ...parts.flatMap((part): Columns<Sale> => [
    [`${part}_AMT_VAT_EXCL`, (sale) => sale.amount(sumsOf(part, sale).net)],
    [`PROMO_${part}_AMT_VAT_EXCL`, (sale) => sale.amount(sumsOf(part, sale).promotion)],
    [`TOTAL_${part}_AMT_VAT_EXCL`, (sale) => sale.amount(sumsOf(part, sale).net + sumsOf(part, sale).promotion)]
  ]),
  [
    "TOTAL_ACTIVITY_VALUE_AMT_VAT_EXCL",
    (sale) => totalOf(sale, (part) => sumsOf(part, sale).net + sumsOf(part, sale).promotion)
  ]
]

const vat: Columns<Sale> = [
  ...parts.flatMap((part): Columns<Sale> => [
    [`${part}_VAT_RATE_PERCENT`, () => part === "PRICE_OF_ITEMS" ? "0.08" : "0"],
    [`${part}_VAT_AMT`, (sale) => sale.amount(sumsOf(part, sale).vat)],
    [`PROMO_${part}_VAT_AMT`, (sale) => sale.amount(0)],
    [`TOTAL_${part}_VAT_AMT`, (sale) => sale.amount(sumsOf(part, sale).vat)]
  ]),
  ["TOTAL_ACTIVITY_VALUE_VAT_AMT", (sale) => totalOf(sale, (part) => sumsOf(part, sale).vat)]
]

const gross: Columns<Sale> = [
  ...parts.flatMap((part): Columns<Sale> => [
    [`${part}_AMT_VAT_INCL`, (sale) => sale.amount(sumsOf(part, sale).net + sumsOf(part, sale).vat)],
    [`PROMO_${part}_AMT_VAT_INCL`, (sale) => sale.amount(sumsOf(part, sale).promotion)],
    [
      `TOTAL_${part}_AMT_VAT_INCL`,
      (sale) => sale.amount(sumsOf(part, sale).net + sumsOf(part, sale).promotion + sumsOf(part, sale).vat)
    ]
  ]),
  [
    "TOTAL_ACTIVITY_VALUE_AMT_VAT_INCL",
    (sale) => totalOf(sale, (part) => sumsOf(part, sale).net + sumsOf(part, sale).promotion + sumsOf(part, sale).vat)
  ]
]

const dates = [
  "TAX_CALCULATION_DATE",
  "TRANSACTION_DEPART_DATE",
  "TRANSACTION_ARRIVAL_DATE",
  "TRANSACTION_COMPLETE_DATE"
].map((name) => [name, ({ parcel }: Sale) => dayOf(parcel.shipped)] as const)

/** GET_VAT_TRANSACTION_DATA */
export const vatTransactions = flat<Sale>(
  [
    ["UNIQUE_ACCOUNT_IDENTIFIER", ({ request }) => request.seller.id],
    [
      "ACTIVITY_PERIOD",
      ({ parcel }) => new Date(parcel.shipped).toISOString().slice(0, 7).toUpperCase()
    ],
    ["SALES_CHANNEL", ({ order }) => order.channel],
    ["MARKETPLACE", ({ order }) => siteName(order.marketplace).toLowerCase()],
    ["PROGRAM_TYPE", () => "REGULAR"],
    ["TRANSACTION_TYPE", () => "SALE"],
    ["TRANSACTION_EVENT_ID", ({ order }) => order.id],
    ["ACTIVITY_TRANSACTION_ID", ({ item }) => item.id],
    ...dates,
    ["SELLER_SKU", ({ item }) => item.sku],
    ["ASIN", ({ item }) => item.asin],
    ["ITEM_DESCRIPTION", ({ item }) => item.title],
    ...blank("ITEM_MANUFACTURE_COUNTRY"),
    ["QTY", ({ item }) => item.quantity],
    ["ITEM_WEIGHT", () => "0.5"],
    ["TOTAL_ACTIVITY_WEIGHT", ({ item }) => (item.quantity * 0.5).toFixed(1)],
    ...blank("COST_PRICE_OF_ITEMS"),
    ...net,
    ...vat,
    ...gross,
    ["TRANSACTION_CURRENCY_CODE", ({ order }) => order.marketplace.currency],
    ...blank(
      "COMMODITY_CODE",
      "STATISTICAL_CODE_DEPART",
      "STATISTICAL_CODE_ARRIVAL",
      "COMMODITY_CODE_SUPPLEMENTARY_UNIT",
      "ITEM_QTY_SUPPLEMENTARY_UNIT",
      "TOTAL_ACTIVITY_SUPPLEMENTARY_UNIT"
    ),
    ["PRODUCT_TAX_CODE", () => "A_GEN_STANDARD"],
    ["DEPATURE_CITY", () => "Graben"],
    ["DEPARTURE_COUNTRY", ({ order }) => order.marketplace.countryCode],
    ["DEPARTURE_POST_CODE", () => "86836"],
    ["ARRIVAL_CITY", ({ order }) => order.address.city],
    ["ARRIVAL_COUNTRY", ({ order }) => order.address.countryCode],
    ["ARRIVAL_POST_CODE", ({ order }) => order.address.postalCode],
    ["SALE_DEPART_COUNTRY", ({ order }) => order.marketplace.countryCode],
    ["SALE_ARRIVAL_COUNTRY", ({ order }) => order.address.countryCode],
    ["TRANSPORTATION_MODE", () => "CONSIGNMENT_BY_POST"],
    ["DELIVERY_CONDITIONS", () => "DAP"],
    ...blank(
      "SELLER_DEPART_VAT_NUMBER_COUNTRY",
      "SELLER_DEPART_COUNTRY_VAT_NUMBER",
      "SELLER_ARRIVAL_VAT_NUMBER_COUNTRY",
      "SELLER_ARRIVAL_COUNTRY_VAT_NUMBER",
      "TRANSACTION_SELLER_VAT_NUMBER_COUNTRY",
      "TRANSACTION_SELLER_VAT_NUMBER",
      "BUYER_VAT_NUMBER_COUNTRY",
      "BUYER_VAT_NUMBER"
    ),
    ["VAT_CALCULATION_IMPUTATION_COUNTRY", ({ order }) => order.address.countryCode],
    ["TAXABLE_JURISDICTION", ({ order }) => order.address.countryCode],
    ["TAXABLE_JURISDICTION_LEVEL", () => "Country"],
    ["VAT_INV_NUMBER", ({ item }) => `INV-${item.id.slice(-8)}`],
    ["VAT_INV_CONVERTED_AMT", ({ amount, item }) => amount(item.price + item.tax)],
    ["VAT_INV_CURRENCY_CODE", ({ order }) => order.marketplace.currency],
    ["VAT_INV_EXCHANGE_RATE", () => "1"],
    ["VAT_INV_EXCHANGE_RATE_DATE", ({ parcel }) => dayOf(parcel.shipped)],
    ["EXPORT_OUTSIDE_EU", () => "NO"],
    ...blank("INVOICE_URL"),
    ["BUYER_NAME", ({ order }) => order.buyer.name],
    ["ARRIVAL_ADDRESS", ({ order }) => order.address.line1],
    ...blank("SUPPLIER_NAME", "SUPPLIER_VAT_NUMBER"),
    ["TAX_REPORTING_SCHEME", () => "REGULAR"],
    ["TAX_COLLECTION_RESPONSIBILITY", () => "SELLER"]
  ],
  (request) => shipped(request),
  { restricted: true }
)
