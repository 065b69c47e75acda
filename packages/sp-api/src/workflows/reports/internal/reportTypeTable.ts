/** The rows of the table of report types. `ReportTypes.ts` names their sources. */
import type { ReportTypeFacts } from "./reportTypeFacts.ts"

export const reportTypeTable = {
  // brandAnalytics
  GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT: {
    format: "JSON",
    arrays: ["/dataByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["WEEK", "MONTH", "QUARTER"], asins: "string" }
  },
  GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT: {
    format: "JSON",
    arrays: ["/dataByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["WEEK", "MONTH", "QUARTER"], asin: "string" }
  },
  GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT: {
    format: "JSON",
    arrays: ["/dataByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER"] }
  },
  GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: {
    format: "JSON",
    arrays: ["/dataByDepartmentAndSearchTerm"],
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER"] }
  },
  GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT: {
    format: "JSON",
    arrays: ["/dataByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["WEEK", "MONTH", "QUARTER"] }
  },
  GET_BRAND_ANALYTICS_ALTERNATE_PURCHASE_REPORT: {
    format: "JSON",
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER"] }
  },
  GET_BRAND_ANALYTICS_ITEM_COMPARISON_REPORT: {
    format: "JSON",
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER"] }
  },

  // vendorRetailAnalytics
  GET_VENDOR_SALES_REPORT: {
    format: "JSON",
    arrays: ["/salesAggregate", "/salesByAsin"],
    wholePeriods: true,
    options: {
      distributorView: ["MANUFACTURING", "SOURCING"],
      reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"],
      sellingProgram: ["RETAIL", "BUSINESS", "FRESH"]
    }
  },
  GET_VENDOR_SALES_DIAGNOSTIC_REPORT: { format: "JSON", options: { distributorView: ["MANUFACTURER", "SOURCING"] } },
  GET_VENDOR_TRAFFIC_REPORT: {
    format: "JSON",
    arrays: ["/trafficAggregate", "/trafficByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] }
  },
  GET_VENDOR_INVENTORY_HEALTH_AND_PLANNING_REPORT: { format: "JSON" },
  GET_VENDOR_INVENTORY_REPORT: {
    format: "JSON",
    arrays: ["/inventoryAggregate", "/inventoryByAsin"],
    wholePeriods: true,
    options: {
      distributorView: ["MANUFACTURING", "SOURCING"],
      reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"],
      sellingProgram: ["RETAIL", "FRESH"]
    }
  },
  GET_VENDOR_REAL_TIME_INVENTORY_REPORT: { format: "JSON", arrays: ["/reportData"] },
  GET_VENDOR_FORECASTING_REPORT: {
    format: "JSON",
    arrays: ["/forecastByAsin"],
    options: { sellingProgram: ["RETAIL", "FRESH"] }
  },
  GET_VENDOR_DEMAND_FORECAST_REPORT: { format: "JSON" },
  GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT: {
    format: "JSON",
    arrays: ["/netPureProductMarginAggregate", "/netPureProductMarginByAsin"],
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] }
  },
  GET_VENDOR_REAL_TIME_SALES_REPORT: { format: "JSON", arrays: ["/reportData"], options: { currencyCode: "string" } },
  GET_VENDOR_REAL_TIME_TRAFFIC_REPORT: { format: "JSON", arrays: ["/reportData"] },

  // sellerRetailAnalytics
  GET_SALES_AND_TRAFFIC_REPORT: {
    format: "JSON",
    arrays: ["/salesAndTrafficByDate", "/salesAndTrafficByAsin"],
    schedulable: true,
    options: { dateGranularity: ["DAY", "WEEK", "MONTH"], asinGranularity: ["PARENT", "CHILD", "SKU"] }
  },

  // inventory
  GET_FLAT_FILE_OPEN_LISTINGS_DATA: { format: "TSV", quotes: "unquoted", options: { custom: ["true", "false"] } },
  GET_MERCHANT_LISTINGS_ALL_DATA: { format: "TSV", quotes: "unquoted", options: { custom: ["true", "false"] } },
  GET_MERCHANT_LISTINGS_DATA: { format: "TSV", quotes: "unquoted" },
  GET_MERCHANT_LISTINGS_INACTIVE_DATA: { format: "TSV", quotes: "unquoted" },
  GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT: { format: "TSV", quotes: "unquoted", options: { custom: ["true", "false"] } },
  GET_MERCHANT_LISTINGS_DATA_LITE: { format: "TSV", quotes: "unquoted" },
  GET_MERCHANT_LISTINGS_DATA_LITER: { format: "TSV", quotes: "unquoted" },
  GET_MERCHANT_CANCELLED_LISTINGS_DATA: { format: "TSV", quotes: "unquoted", options: { custom: ["true", "false"] } },
  GET_MERCHANTS_LISTINGS_FYP_REPORT: { format: "TSV", schedulable: true },
  GET_MERCHANT_LISTINGS_DEFECT_DATA: { format: "TSV", requestable: false },
  GET_PAN_EU_OFFER_STATUS: { format: "TSV" },
  GET_MFN_PAN_EU_OFFER_STATUS: { format: "TSV" },
  GET_FLAT_FILE_GEO_OPPORTUNITIES: { format: "TSV", requestable: false },
  GET_REFERRAL_FEE_PREVIEW_REPORT: { format: "TSV", minIntervalMinutes: 1440 },

  // order
  GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING: {
    format: "TSV",
    restricted: true,
    schedulable: true,
    options: { ShowSalesChannel: ["true", "false"] }
  },
  GET_ORDER_REPORT_DATA_INVOICING: { format: "XML", restricted: true, requestable: false, schedulable: true },
  GET_ORDER_REPORT_DATA_TAX: { format: "XML", restricted: true, requestable: false, schedulable: true },
  GET_ORDER_REPORT_DATA_SHIPPING: { format: "XML", restricted: true, requestable: false, schedulable: true },
  GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING: {
    format: "TSV",
    restricted: true,
    schedulable: true,
    options: { ShowSalesChannel: ["true", "false"] }
  },
  GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: {
    format: "TSV",
    restricted: true,
    schedulable: true,
    options: { ShowSalesChannel: ["true", "false"] }
  },
  GET_FLAT_FILE_ORDER_REPORT_DATA_TAX: {
    format: "TSV",
    restricted: true,
    schedulable: true,
    options: { ShowSalesChannel: ["true", "false"] }
  },
  GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_TAX: { format: "TSV", restricted: true },
  GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_INVOICING: { format: "TSV", restricted: true },
  GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_SHIPPING: { format: "TSV", restricted: true },

  // orderTracking
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: { format: "TSV", quotes: "unquoted", maxDays: 30 },
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: { format: "TSV", quotes: "unquoted", maxDays: 30 },
  GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE: { format: "TSV" },
  GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: { format: "XML", maxDays: 30 },
  GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: { format: "XML", maxDays: 30 },

  // pendingOrder
  GET_FLAT_FILE_PENDING_ORDERS_DATA: { format: "TSV", schedulable: true },
  GET_PENDING_ORDERS_DATA: { format: "XML", schedulable: true },
  GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA: { format: "TSV", schedulable: true },

  // returns
  GET_XML_RETURNS_DATA_BY_RETURN_DATE: { format: "XML", schedulable: true, maxDays: 60 },
  GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE: { format: "TSV", schedulable: true, maxDays: 60 },
  GET_XML_MFN_PRIME_RETURNS_REPORT: { format: "XML", schedulable: true, maxDays: 60 },
  GET_CSV_MFN_PRIME_RETURNS_REPORT: { format: "CSV", schedulable: true, maxDays: 60 },
  GET_XML_MFN_SKU_RETURN_ATTRIBUTES_REPORT: { format: "XML", schedulable: true, maxDays: 60 },
  GET_FLAT_FILE_MFN_SKU_RETURN_ATTRIBUTES_REPORT: { format: "TSV", schedulable: true, maxDays: 60 },

  // performance
  GET_SELLER_FEEDBACK_DATA: { format: "TSV" },
  GET_V1_SELLER_PERFORMANCE_REPORT: { format: "XML" },
  GET_V2_SELLER_PERFORMANCE_REPORT: { format: "JSON", arrays: ["/accountStatuses", "/performanceMetrics"] },
  GET_PROMOTION_PERFORMANCE_REPORT: {
    format: "JSON",
    arrays: ["/promotions"],
    options: { promotionStartDateFrom: "string", promotionStartDateTo: "string" }
  },
  GET_COUPON_PERFORMANCE_REPORT: {
    format: "JSON",
    options: {
      couponStartDateFrom: "string",
      couponStartDateTo: "string",
      campaignStartDateFrom: "string",
      campaignStartDateTo: "string"
    }
  },

  // settlement
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE: {
    format: "TSV",
    quotes: "unquoted",
    requestable: false,
    removedOn: "2026-11-11"
  },
  GET_V2_SETTLEMENT_REPORT_DATA_XML: { format: "XML", requestable: false, removedOn: "2026-11-11" },
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2: { format: "TSV", quotes: "unquoted", requestable: false },

  // fba
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL: { format: "TSV", quotes: "unquoted", maxDays: 30 },
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING: {
    format: "TSV",
    quotes: "unquoted",
    restricted: true,
    maxDays: 30,
    minIntervalMinutes: 30
  },
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX: {
    format: "TSV",
    quotes: "unquoted",
    restricted: true,
    maxDays: 30,
    minIntervalMinutes: 30
  },
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_CUSTOMER_TAXES_DATA: { format: "TSV" },
  GET_REMOTE_FULFILLMENT_ELIGIBILITY: { format: "TSV" },
  GET_AFN_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_AFN_INVENTORY_DATA_BY_COUNTRY: { format: "TSV", minIntervalMinutes: 30 },
  GET_LEDGER_SUMMARY_VIEW_DATA: {
    format: "TSV",
    quotes: "quoted",
    options: { aggregateByLocation: ["COUNTRY", "FC"], aggregatedByTimePeriod: ["MONTHLY", "WEEKLY", "DAILY"] }
  },
  GET_LEDGER_DETAIL_VIEW_DATA: { format: "TSV", quotes: "quoted" },
  GET_FBA_FULFILLMENT_CURRENT_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_MONTHLY_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_INVENTORY_RECEIPTS_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_RESERVED_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_FULFILLMENT_INVENTORY_SUMMARY_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_INVENTORY_ADJUSTMENTS_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_INVENTORY_HEALTH_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_MYI_ALL_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_STRANDED_INVENTORY_UI_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_STRANDED_INVENTORY_LOADER_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_INVENTORY_AGED_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_EXCESS_INVENTORY_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_STORAGE_FEE_CHARGES_DATA: { format: "TSV", schedulable: true },
  GET_PRODUCT_EXCHANGE_DATA: { format: "TSV", removedOn: "2024-02-21" },
  GET_FBA_INVENTORY_PLANNING_DATA: { format: "TSV" },
  GET_FBA_OVERAGE_FEE_CHARGES_DATA: { format: "TSV" },
  GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA: { format: "TSV" },
  GET_FBA_REIMBURSEMENTS_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA: { format: "TSV" },
  GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_RECOMMENDED_REMOVAL_DATA: { format: "TSV", minIntervalMinutes: 240 },
  GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA: { format: "TSV", minIntervalMinutes: 30 },
  GET_FBA_SNS_FORECAST_DATA: { format: "TSV", removedOn: "2025-12-11" },
  GET_FBA_SNS_PERFORMANCE_DATA: { format: "TSV", removedOn: "2025-12-11" },
  GET_FBA_UNO_INVENTORY_DATA: { format: "TSV", removedOn: "2024-03-31" },

  // tax
  GET_FLAT_FILE_SALES_TAX_DATA: { format: "TSV", requestable: false },
  SC_VAT_TAX_REPORT: { format: "CSV", restricted: true },
  GET_VAT_TRANSACTION_DATA: { format: "TSV", restricted: true },
  GET_GST_MTR_B2B_CUSTOM: { format: "TSV", restricted: true },
  GET_GST_MTR_B2C_CUSTOM: { format: "TSV" },
  GET_GST_STR_ADHOC: { format: "CSV" },

  // paymentsAndFinance
  GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA: { format: "CSV", notesBeforeHeader: true },
  GET_DATE_RANGE_FINANCIAL_HOLDS_DATA: { format: "CSV", notesBeforeHeader: true },

  // invoiceData
  GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT: { format: "TSV", schedulable: true },
  GET_XML_VAT_INVOICE_DATA_REPORT: { format: "XML", schedulable: true },

  // browseTree
  GET_XML_BROWSE_TREE_DATA: {
    format: "XML",
    schedulable: true,
    options: { MarketplaceId: "string", RootNodesOnly: ["true", "false"], BrowseNodeId: "string" }
  },

  // easyShip
  GET_EASYSHIP_DOCUMENTS: { format: "PDF", restricted: true, requestable: false },
  GET_EASYSHIP_PICKEDUP: { format: "TSV", requestable: false },
  GET_EASYSHIP_WAITING_FOR_PICKUP: { format: "TSV", requestable: false },

  // amazonBusiness
  RFQD_BULK_DOWNLOAD: { format: "XLSX", schedulable: true },
  FEE_DISCOUNTS_REPORT: { format: "XLSX", schedulable: true, minIntervalMinutes: 1440 },

  // amazonPay
  GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA: { format: "CSV", requestable: false },

  // b2bOpportunities
  GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU: {
    format: "JSON",
    arrays: ["/recommendations"],
    options: {
      categories: "string",
      subCategories: "string",
      depersonalized: ["true", "false"],
      filterMode: ["include", "exclude"]
    }
  },
  GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON: {
    format: "JSON",
    arrays: ["/recommendations"],
    options: { categories: "string", depersonalized: ["true", "false"], filterMode: ["include", "exclude"] }
  },

  // epr
  GET_EPR_MONTHLY_REPORTS: { format: "CSV" },
  GET_EPR_QUARTERLY_REPORTS: { format: "CSV" },
  GET_EPR_ANNUAL_REPORTS: { format: "CSV" },

  // unlisted
  END_USER_DATA_REPORT: {
    format: "JSON",
    arrays: ["/endUserData"],
    wholePeriods: true,
    options: { reportPeriod: ["DAY", "WEEK", "MONTH"] }
  },
  MARKETPLACE_ASIN_PAGE_VIEW_METRICS: {
    format: "JSON",
    arrays: ["/marketplaceAsinPageViewMetrics"],
    options: { productType: "string" }
  }
} as const satisfies { readonly [type: string]: ReportTypeFacts }
