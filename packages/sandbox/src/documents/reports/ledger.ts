/**
 * Reports with unusual formats: the inventory ledger, which quotes every cell and does not double quotes inside, and
 * date range transactions, a CSV file that begins with notes.
 */
import { day } from "../../protocol/Millis.ts"
import * as Catalogue from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import { iso } from "../../world/World.ts"
import type { TextContent } from "../Content.ts"
import type { Columns, Stock } from "./Flat.ts"
import { stored } from "./Flat.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"

const dateOf = (time: number): string => iso(time).slice(0, 10).replace(/^(\d+)-(\d+)-(\d+)$/, "$2/$3/$1")

const file = (contentType: string, pieces: () => Iterable<string>): TextContent => ({
  contentType: `${contentType}; charset=UTF-8`,
  charset: "UTF-8",
  pieces
})

const quoted = (cells: ReadonlyArray<string | number>): string => `${cells.map((cell) => `"${cell}"`).join("\t")}\r\n`

/** A quoted file of Amazon's stock, as inventory ledgers are. */
const ledger = (columns: Columns<Stock>): ReportKind => ({
  content: (request) =>
    file("text/plain", function*() {
      yield quoted(columns.map(([column]) => column))
      for (const stock of stored(request)) yield quoted(columns.map(([, cell]) => cell(stock)))
    })
})

const identity: Columns<Stock> = [
  ["Date", ({ request }) => dateOf(request.to)],
  ["FNSKU", ({ listing }) => listing.fnSku],
  ["ASIN", ({ listing }) => listing.asin],
  ["MSKU", ({ listing }) => listing.sku],
  ["Title", ({ title }) => `${title}, 1/2" Edge`]
]

/** GET_LEDGER_DETAIL_VIEW_DATA */
export const ledgerDetail: ReportKind = ledger([
  ...identity,
  ["Event Type", () => "Receipts"],
  ["Reference ID", ({ listing }) => `FBA${listing.fnSku.slice(3)}`],
  ["Quantity", ({ listing }) => listing.inventory.fulfillable],
  ["Fulfillment Center", () => "PHX7"],
  ["Disposition", () => "SELLABLE"],
  ["Reason", () => ""],
  ["Country", ({ marketplace }) => marketplace.countryCode],
  ["Reconciled Quantity", () => 0],
  ["Unreconciled Quantity", () => 0],
  ["Date and Time", ({ request }) => iso(request.to)]
])

/** GET_LEDGER_SUMMARY_VIEW_DATA */
export const ledgerSummary: ReportKind = ledger([
  ...identity,
  ["Disposition", () => "SELLABLE"],
  ["Starting Warehouse Balance", ({ listing }) => listing.inventory.fulfillable + 3],
  ["In Transit Between Warehouses", () => 0],
  ["Receipts", () => 2],
  ["Customer Shipments", () => -5],
  ["Customer Returns", () => 0],
  ["Vendor Returns", () => 0],
  ["Warehouse Transfer In/Out", () => 0],
  ["Found", () => 0],
  ["Lost", () => 0],
  ["Damaged", () => 0],
  ["Disposed", () => 0],
  ["Other Events", () => 0],
  ["Ending Warehouse Balance", ({ listing }) => listing.inventory.fulfillable],
  ["Unknown Events", () => 0],
  ["Location", ({ marketplace }) => marketplace.countryCode]
])

const notes = [
  "Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions",
  "All amounts are in the currency of the marketplace, unless specified",
  "Definitions:",
  "Selling fees: Amazon's commission for a sale.",
  "Other: amounts without an order. See the \"type\" column."
]

const csv = (cells: ReadonlyArray<string | number>): string =>
  `${cells.map((cell) => `"${String(cell).replaceAll("\"", "\"\"")}"`).join(",")}\r\n`

function* transactionLines(request: ReportRequest): Generator<string> {
  for (const note of notes) yield csv([note])
  yield csv([
    "date/time",
    "settlement id",
    "type",
    "order id",
    "sku",
    "description",
    "quantity",
    "marketplace",
    "total"
  ])
  for (const order of request.seller.orders) {
    if (!request.marketplaces.includes(order.marketplace)) continue
    if (order.purchased < request.from || order.purchased > request.to) continue
    for (const item of order.items) {
      const product = request.world.catalogue.byAsin.get(item.asin)
      yield csv([
        new Date(order.purchased).toUTCString(),
        10_000_000_000 + Math.floor(request.from / day),
        "Order",
        order.id,
        item.sku,
        product === undefined ? "" : Catalogue.title(product, order.marketplace.locale),
        item.quantity,
        order.marketplace.countryCode,
        Money.format(item.price, order.marketplace.currency)
      ])
    }
  }
}

/** GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA */
export const transactions: ReportKind = {
  content: (request) => file("text/csv", () => transactionLines(request))
}
