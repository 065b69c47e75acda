/**
 * The reports with data of the world, by type. All other types are a short flat file of SKUs.
 */
import * as Catalogue from "../../world/Catalogue.ts"
import type { LargeTextContent, TextContent } from "../Content.ts"
import * as finance from "./finance.ts"
import * as ledger from "./ledger.ts"
import * as listings from "./listings.ts"
import * as orders from "./orders.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"
import { flatFile, isJapanese } from "./Report.ts"

const kinds: Readonly<Record<string, ReportKind>> = {
  GET_MERCHANT_LISTINGS_ALL_DATA: listings.merchantListings,
  GET_MERCHANT_LISTINGS_DATA: listings.merchantListings,
  GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA: listings.unsuppressedInventory,
  GET_FBA_MYI_ALL_INVENTORY_DATA: listings.unsuppressedInventory,
  GET_AFN_INVENTORY_DATA: listings.afnInventory,
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: orders.allOrdersByDate,
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: orders.allOrdersByUpdate,
  GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: orders.orderShipping,
  GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: orders.allOrdersXml,
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE: finance.settlementV2,
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2: finance.settlementV2,
  GET_LEDGER_DETAIL_VIEW_DATA: ledger.ledgerDetail,
  GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA: ledger.transactions,
  GET_SALES_AND_TRAFFIC_REPORT: finance.salesAndTrafficReport
}

/** Other restricted types. Source: developer-docs.amazon.com/sp-api, "Tokens API use case guide". */
const restricted = new Set([
  "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING",
  "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX",
  "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING",
  "GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING",
  "GET_FLAT_FILE_ORDER_REPORT_DATA_TAX",
  "GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_TAX",
  "GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_INVOICING",
  "GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_SHIPPING",
  "GET_ORDER_REPORT_DATA_INVOICING",
  "GET_ORDER_REPORT_DATA_TAX",
  "GET_ORDER_REPORT_DATA_SHIPPING",
  "GET_EASYSHIP_DOCUMENTS",
  "GET_GST_MTR_B2B_CUSTOM",
  "GET_VAT_TRANSACTION_DATA",
  "SC_VAT_TAX_REPORT"
])

const plain: ReportKind = {
  columns: ["sku", "asin", "product-name", "marketplace"],
  rows: function*({ marketplaces, seller, world }) {
    for (const listing of seller.listings.values()) {
      for (const marketplace of marketplaces) {
        const product = world.catalogue.byAsin.get(listing.asin)
        if (product !== undefined && listing.offers.has(marketplace.id)) {
          yield [listing.sku, listing.asin, Catalogue.title(product, marketplace.locale), marketplace.countryCode]
        }
      }
    }
  }
}

/** The definition of a report type; undefined where the type does not exist. */
export const kindOf = (reportType: string): ReportKind | undefined =>
  kinds[reportType] ?? (restricted.has(reportType)
    ? { ...plain, restricted: true }
    : /^GET_[A-Z0-9_]{3,}$/.test(reportType)
    ? plain
    : undefined)

/** The content of a report; undefined when it has no data. */
export const contentOf = (kind: ReportKind, request: ReportRequest): TextContent | LargeTextContent | undefined => {
  if (kind.content !== undefined) return kind.content(request)
  const { columns = [], rows = () => [] } = kind
  const names = kind.japanese !== undefined && isJapanese(request) ? kind.japanese : columns
  for (const _ of rows(request)) return flatFile(request, names, () => rows(request))
  return undefined
}
