/**
 * The reports with data of the world, by type. All other types are a short flat file of SKUs.
 */
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Catalogue from "../../world/Catalogue.ts"
import type { LargeTextContent, TextContent } from "../Content.ts"
import { accountHealth } from "./accountHealth.ts"
import * as brand from "./brand.ts"
import * as finance from "./finance.ts"
import * as ledger from "./ledger.ts"
import * as listings from "./listings.ts"
import * as marketing from "./marketing.ts"
import * as orders from "./orders.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"
import { flatFile, isJapanese } from "./Report.ts"
import { salesAndTrafficReport } from "./salesAndTraffic.ts"
import * as shipments from "./shipments.ts"
import * as stock from "./stock.ts"
import { vatTransactions } from "./vat.ts"
import * as vendor from "./vendor.ts"

const kinds: Readonly<Record<string, ReportKind>> = {
  GET_FLAT_FILE_OPEN_LISTINGS_DATA: listings.openListings,
  GET_MERCHANT_LISTINGS_ALL_DATA: listings.merchantListings,
  GET_MERCHANT_LISTINGS_DATA: listings.activeListings,
  GET_MERCHANT_LISTINGS_INACTIVE_DATA: listings.inactiveListings,
  GET_MERCHANT_CANCELLED_LISTINGS_DATA: listings.cancelledListings,
  GET_REFERRAL_FEE_PREVIEW_REPORT: stock.referralFees,

  GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA: listings.unsuppressedInventory,
  GET_FBA_MYI_ALL_INVENTORY_DATA: listings.unsuppressedInventory,
  GET_AFN_INVENTORY_DATA: listings.afnInventory,
  GET_AFN_INVENTORY_DATA_BY_COUNTRY: stock.byCountry,
  GET_RESERVED_INVENTORY_DATA: stock.reserved,
  GET_LEDGER_DETAIL_VIEW_DATA: ledger.ledgerDetail,
  GET_LEDGER_SUMMARY_VIEW_DATA: ledger.ledgerSummary,
  GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA: stock.feePreview,
  GET_STRANDED_INVENTORY_UI_DATA: stock.stranded,
  GET_FBA_STORAGE_FEE_CHARGES_DATA: stock.storageFees,
  GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA: stock.agedFees,
  GET_FBA_OVERAGE_FEE_CHARGES_DATA: stock.overageFees,
  GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT: stock.restock,
  GET_FBA_INVENTORY_PLANNING_DATA: stock.planning,
  GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA: shipments.removalOrders,
  GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA: shipments.removalShipments,

  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: orders.allOrdersByDate,
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: orders.allOrdersByUpdate,
  GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE: orders.allOrdersByDate,
  GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: orders.orderShipping,
  GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING: orders.orderShipping,
  GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: orders.allOrdersXml,
  GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA: shipments.fbaReturns,
  GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE: shipments.mfnReturns,
  GET_FBA_REIMBURSEMENTS_DATA: shipments.reimbursements,
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA: shipments.shipmentSales,
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA: shipments.shipmentPromotions,
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL: shipments.fulfilledShipments,
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA: shipments.replacements,

  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE: finance.settlementV2,
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2: finance.settlementV2,
  GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA: ledger.transactions,
  GET_VAT_TRANSACTION_DATA: vatTransactions,

  GET_SALES_AND_TRAFFIC_REPORT: salesAndTrafficReport,
  GET_V2_SELLER_PERFORMANCE_REPORT: accountHealth,
  GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: brand.searchTerms,
  GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT: brand.marketBasket,
  GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT: brand.repeatPurchase,
  GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT: brand.searchCatalog,
  GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT: brand.searchQuery,
  GET_PROMOTION_PERFORMANCE_REPORT: marketing.promotions,
  GET_COUPON_PERFORMANCE_REPORT: marketing.coupons,
  GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU: marketing.recommendations,
  GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON: marketing.opportunities,
  MARKETPLACE_ASIN_PAGE_VIEW_METRICS: marketing.pageViews,
  END_USER_DATA_REPORT: marketing.endUserData,

  GET_VENDOR_SALES_REPORT: vendor.sales,
  GET_VENDOR_TRAFFIC_REPORT: vendor.vendorTraffic,
  GET_VENDOR_INVENTORY_REPORT: vendor.inventory,
  GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT: vendor.margin,
  GET_VENDOR_FORECASTING_REPORT: vendor.forecasting,
  GET_VENDOR_REAL_TIME_SALES_REPORT: vendor.realTimeSales,
  GET_VENDOR_REAL_TIME_TRAFFIC_REPORT: vendor.realTimeTraffic,
  GET_VENDOR_REAL_TIME_INVENTORY_REPORT: vendor.realTimeInventory
}

/** Other restricted types. Source: developer-docs.amazon.com/sp-api, "Tokens API use case guide". */
const restricted = new Set([
  "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING",
  "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX",
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
    : /^GET_[A-Z0-9_]{3,}$/.test(reportType) || ReportTypes.factsOf(reportType) !== undefined
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
