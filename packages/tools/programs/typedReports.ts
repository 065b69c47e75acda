/** Typed rows of reports in each of their forms. What they cost the compiler is measured. */
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Stream from "effect/Stream"

const marketplaceIds = ["ATVPDKIKX0DER"]
const traffic = { reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds } as const
const orders = { reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", marketplaceIds } as const

export const rows = [
  Stream.map(Reports.rows(orders), (row) => row["item-price"]),
  Stream.map(Reports.rows({ ...orders, cells: "parsed" }), (row) => row["purchase-date"]),
  Stream.map(Reports.rows({ ...traffic, section: "salesAndTrafficByAsin" }), (row) => row.salesByAsin.unitsOrdered),
  Stream.map(Reports.rows({ ...traffic, section: "*" }), (item) => item.section),
  Stream.map(Reports.rows({ ...traffic, whole: true }), (document) => document.salesAndTrafficByDate.length),
  Stream.map(
    Reports.rows({ reportType: "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", marketplaceIds }),
    (row) => row.clickShare
  ),
  Stream.map(Reports.rows({ reportType: "GET_VENDOR_SALES_REPORT", marketplaceIds }), ({ salesByAsin }) => salesByAsin),
  Stream.map(
    Reports.rows({ reportType: "GET_VAT_TRANSACTION_DATA", marketplaceIds, cells: "parsed" }),
    (row) => row.TOTAL_ACTIVITY_VALUE_VAT_AMT
  )
]
