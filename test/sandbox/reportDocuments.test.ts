/**
 * The documents of reports, read without our client's tables: flat files against the headers of real files, JSON
 * against Amazon's own schemas.
 */
import { assert, describe, it } from "@effect/vitest"
import { Ajv } from "ajv"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Marketplace from "effect-sp-api/Marketplace"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { rowTables } from "../../packages/sp-api/src/workflows/reports/internal/rowTables.ts"

const inSandbox = <A, E, R extends Layer.Success<ReturnType<typeof Sandbox.layerTest>>>(
  effect: Effect.Effect<A, E, R>
) =>
  Effect.andThen(
    TestClock.setTime(Date.parse("2026-03-01T10:30:00Z")),
    Effect.provide(effect, Sandbox.layerTest({ usagePlans: "off" }))
  )

/** The document of a report, and its status. */
const make = (
  reportType: string,
  reportOptions: { readonly [name: string]: string } = {},
  dataEndTime = "2026-02-28T00:00:00Z"
) =>
  Effect.gen(function*() {
    const { reportId } = yield* Reports.createReport({
      body: {
        reportType,
        marketplaceIds: [Marketplace.US.id],
        dataStartTime: "2026-02-01T00:00:00Z",
        dataEndTime,
        reportOptions
      }
    })
    yield* TestClock.adjust("30 seconds")
    const report = yield* Reports.getReport({ reportId })
    if (report.reportDocumentId === undefined) return { status: report.processingStatus, text: "" }
    const { url } = yield* Reports.getReportDocument({ reportDocumentId: report.reportDocumentId }, {
      restricted: true
    })
    const response = yield* (yield* HttpClient.HttpClient).get(url)
    const bytes = gunzipSync(new Uint8Array(yield* response.arrayBuffer))
    return { status: report.processingStatus, text: new TextDecoder().decode(bytes) }
  })

/**
 * The headers of real files, as programs and issues in public repositories quote them. A name in parentheses is in some
 * of the files only.
 */
const headers: { readonly [reportType: string]: string } = {
  GET_AFN_INVENTORY_DATA:
    "seller-sku|fulfillment-channel-sku|asin|condition-type|Warehouse-Condition-code|Quantity Available",
  GET_AFN_INVENTORY_DATA_BY_COUNTRY:
    "seller-sku|fulfillment-channel-sku|asin|condition-type|country|quantity-for-local-fulfillment",
  GET_RESERVED_INVENTORY_DATA:
    "sku|fnsku|asin|product-name|reserved_qty|reserved_customerorders|reserved_fc-transfers|reserved_fc-processing|(reserved_staging)|(program)",
  GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA:
    "sku|fnsku|asin|product-name|condition|your-price|mfn-listing-exists|mfn-fulfillable-quantity|afn-listing-exists|afn-warehouse-quantity|afn-fulfillable-quantity|afn-unsellable-quantity|afn-reserved-quantity|afn-total-quantity|per-unit-volume|afn-inbound-working-quantity|afn-inbound-shipped-quantity|afn-inbound-receiving-quantity|(afn-researching-quantity)|(afn-reserved-future-supply)|(afn-future-supply-buyable)|(afn-fulfillable-quantity-local)|(afn-fulfillable-quantity-remote)|(afn-fc-transfer-quantity)|(afn-onhand-buyable-quantity)|(store)",
  GET_FLAT_FILE_OPEN_LISTINGS_DATA:
    "sku|asin|price|quantity|(Business Price)|(Quantity Price Type)|(Quantity Lower Bound 1)|(Quantity Price 1)|(Quantity Lower Bound 2)|(Quantity Price 2)|(Minimum order quantity)|(Sell remainder)",
  GET_MERCHANT_LISTINGS_ALL_DATA:
    "item-name|item-description|listing-id|seller-sku|price|quantity|open-date|image-url|item-is-marketplace|product-id-type|zshop-shipping-fee|item-note|item-condition|zshop-category1|zshop-browse-path|zshop-storefront-feature|asin1|asin2|asin3|will-ship-internationally|expedited-shipping|zshop-boldface|product-id|bid-for-featured-placement|add-delete|pending-quantity|fulfillment-channel|(optional-payment-type-exclusion)|(merchant-shipping-group)|status|(Minimum order quantity)|(Sell remainder)",
  GET_MERCHANT_CANCELLED_LISTINGS_DATA:
    "item-name|item-description|seller-sku|price|quantity|image-url|item-is-marketplace|product-id-type|zshop-shipping-fee|item-note|item-condition|zshop-category1|zshop-browse-path|zshop-storefront-feature|asin1|asin2|asin3|will-ship-internationally|expedited-shipping|zshop-boldface|product-id|add-delete|(merchant-shipping-group)",
  GET_REFERRAL_FEE_PREVIEW_REPORT: "seller-sku|asin|item-name|price|estimated-referral-fee-per-item",
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL:
    "amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|fulfillment-channel|sales-channel|order-channel|ship-service-level|product-name|sku|asin|item-status|quantity|currency|item-price|item-tax|shipping-price|shipping-tax|gift-wrap-price|gift-wrap-tax|item-promotion-discount|ship-promotion-discount|ship-city|ship-state|ship-postal-code|ship-country|promotion-ids|(cpf)|(is-business-order)|(purchase-order-number)|(price-designation)|(signature-confirmation-recommended)|(order-item-id)",
  GET_LEDGER_SUMMARY_VIEW_DATA:
    "Date|FNSKU|ASIN|MSKU|Title|Disposition|Starting Warehouse Balance|In Transit Between Warehouses|Receipts|Customer Shipments|Customer Returns|Vendor Returns|Warehouse Transfer In/Out|Found|Lost|Damaged|Disposed|Other Events|Ending Warehouse Balance|Unknown Events|Location",
  GET_LEDGER_DETAIL_VIEW_DATA:
    "Date|FNSKU|ASIN|MSKU|Title|Event Type|(Reference ID)|Quantity|Fulfillment Center|(Disposition)|(Reason)|Country|(Reconciled Quantity)|(Unreconciled Quantity)|(Date and Time)",
  GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA:
    "return-date|order-id|sku|asin|fnsku|product-name|quantity|fulfillment-center-id|detailed-disposition|reason|(status)|(license-plate-number)|(customer-comments)",
  GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE:
    "Order ID|Order date|Return request date|Return request status|Amazon RMA ID|(Merchant RMA ID)|Label type|Label cost|Currency code|Return carrier|Tracking ID|Label to be paid by|A-to-Z Claim|Is prime|ASIN|Merchant SKU|Item Name|Return quantity|Return Reason|In policy|Return type|Resolution|(Invoice number)|(Return delivery date)|Order Amount|Order quantity|(SafeT Action reason)|(SafeT claim id)|(SafeT claim state)|(SafeT claim creation time)|(SafeT claim reimbursement amount)|(Refunded Amount)",
  GET_FBA_REIMBURSEMENTS_DATA:
    "approval-date|reimbursement-id|case-id|amazon-order-id|reason|sku|fnsku|asin|product-name|condition|currency-unit|amount-per-unit|amount-total|quantity-reimbursed-cash|quantity-reimbursed-inventory|quantity-reimbursed-total|original-reimbursement-id|original-reimbursement-type",
  GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA:
    "sku|fnsku|asin|product-name|product-group|brand|fulfilled-by|your-price|sales-price|longest-side|median-side|shortest-side|length-and-girth|unit-of-dimension|item-package-weight|unit-of-weight|(product-size-tier)|currency|estimated-fee-total|estimated-referral-fee-per-unit|estimated-variable-closing-fee|(expected-fulfillment-fee-per-unit)",
  GET_STRANDED_INVENTORY_UI_DATA:
    "primary-action|date-stranded|Date-to-take-auto-removal|status-primary|status-secondary|error-message|stranded-reason|asin|sku|fnsku|product-name|condition|fulfilled-by|fulfillable-qty|your-price|unfulfillable-qty|reserved-quantity|inbound-shipped-qty|(program)",
  GET_FBA_STORAGE_FEE_CHARGES_DATA:
    "asin|fnsku|product_name|fulfillment_center|country_code|longest_side|median_side|shortest_side|measurement_units|weight|weight_units|item_volume|volume_units|product_size_tier|average_quantity_on_hand|average_quantity_pending_removal|estimated_total_item_volume|month_of_charge|storage_rate|currency|estimated_monthly_storage_fee|(dangerous_goods_storage_type)|(eligible_for_inventory_discount)|(qualifies_for_inventory_discount)|(total_incentive_fee_amount)|(breakdown_incentive_fee_amount)|(average_quantity_customer_orders)",
  GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA:
    "snapshot-date|sku|fnsku|asin|product-name|condition|per-unit-volume|currency|volume-unit|country|(qty-charged)|(amount-charged)|(surcharge-age-tier)|(rate-surcharge)",
  GET_FBA_OVERAGE_FEE_CHARGES_DATA:
    "charged_date|country_code|storage_type|charge_rate|storage_usage_volume|storage_limit_volume|overage_volume|volume_unit|charged_fee_amount|currency_code",
  GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT:
    "Country|Product Name|FNSKU|Merchant SKU|ASIN|Condition|Supplier|Supplier part no.|Currency code|Price|Sales last 30 days|Units Sold Last 30 Days|Total Units|Inbound|Available|FC transfer|FC Processing|Customer Order|Unfulfillable|(Working)|(Shipped)|(Receiving)|Fulfilled by|Total Days of Supply (including units from open shipments)|Days of Supply at Amazon Fulfillment Network|Alert|Recommended replenishment qty|Recommended ship date|(Unit storage size)",
  GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA:
    "request-date|order-id|(order-source)|order-type|(service-speed)|order-status|last-updated-date|sku|fnsku|disposition|requested-quantity|cancelled-quantity|disposed-quantity|shipped-quantity|in-process-quantity|removal-fee|currency",
  GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA:
    "request-date|order-id|shipment-date|sku|fnsku|disposition|shipped-quantity|carrier|tracking-number|(removal-order-type)",
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA:
    "shipment-date|sku|fnsku|asin|fulfillment-center-id|quantity|amazon-order-id|currency|item-price-per-unit|shipping-price|gift-wrap-price|ship-city|ship-state|ship-postal-code",
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA:
    "shipment-date|sku|asin|fulfillment-center-id|original-fulfillment-center-id|quantity|replacement-reason-code|replacement-amazon-order-id|original-amazon-order-id"
}

const expectedOf = (reportType: string) => {
  const names = headers[reportType]!.split("|")
  const optional = names.filter((name) => /^\(.*\)$/.test(name)).map((name) => name.slice(1, -1))
  return { all: names.map((name) => name.replace(/^\((.*)\)$/, "$1")), optional: new Set(optional) }
}

describe("flat files have the columns of real files, in their order", () => {
  for (const reportType of Object.keys(headers)) {
    it.effect(reportType, () =>
      inSandbox(Effect.gen(function*() {
        const { status, text } = yield* make(reportType)
        assert.strictEqual(status, "DONE")
        const names = text.split("\r\n", 1)[0]!.split("\t").map((cell) => cell.replace(/^"|"$/g, ""))
        const { all, optional } = expectedOf(reportType)
        assert.deepStrictEqual(names.filter((name) => !all.includes(name) && !/Quantity (Price|Lower)/.test(name)), [])
        assert.deepStrictEqual(all.filter((name) => !names.includes(name) && !optional.has(name)), [])
        const order = names.filter((name) => all.includes(name))
        assert.deepStrictEqual(order, all.filter((name) => names.includes(name)))
        for (const line of text.replace(/\r\n$/, "").split("\r\n")) {
          assert.strictEqual(line.split("\t").length, names.length)
        }
      })))

    it(`${reportType}: the client requires no other column, and knows all of them`, async () => {
      const table = await rowTables[reportType]!()
      assert("columns" in table)
      const { all, optional } = expectedOf(reportType)
      const required = Object.keys(table.columns).filter((name) => !table.columns[name]!.endsWith("?"))
      assert.deepStrictEqual(required.filter((name) => !all.includes(name) || optional.has(name)), [])
      assert.deepStrictEqual(all.filter((name) => !Object.hasOwn(table.columns, name)), [])
    })
  }
})

const schemas = fileURLToPath(new URL("../../../shared/2026-11/schemas/reports", import.meta.url))
const coupons = { couponStartDateFrom: "2026-01-01T00:00:00Z", couponStartDateTo: "2026-02-01T00:00:00Z" }
const campaigns = { campaignStartDateFrom: "2026-01-01T00:00:00Z", campaignStartDateTo: "2026-02-01T00:00:00Z" }
const retail = { distributorView: "SOURCING", reportPeriod: "WEEK", sellingProgram: "RETAIL" }
const week = { reportPeriod: "WEEK" }

/** The report types with the file of their schema, their options and the arrays that have items in the sandbox. */
const documents: ReadonlyArray<readonly [type: string, file: string, options?: { readonly [name: string]: string }]> = [
  ["GET_V2_SELLER_PERFORMANCE_REPORT", "accountHealthReport-2020-11-18"],
  ["GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON", "b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19"],
  ["GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU", "b2bProductOpportunitiesRecommendedForYouReport-2020-11-19"],
  ["END_USER_DATA_REPORT", "endUserDataReport", { reportPeriod: "MONTH" }],
  ["MARKETPLACE_ASIN_PAGE_VIEW_METRICS", "marketplaceAsinPageViewMetrics", { productType: "SHOES" }],
  ["GET_PROMOTION_PERFORMANCE_REPORT", "promotionReport", {
    promotionStartDateFrom: "2026-01-01T00:00:00Z",
    promotionStartDateTo: "2026-02-01T00:00:00Z"
  }],
  ["GET_COUPON_PERFORMANCE_REPORT", "sellerCouponReport", coupons],
  ["GET_COUPON_PERFORMANCE_REPORT", "vendorCouponReport", campaigns],
  ["GET_SALES_AND_TRAFFIC_REPORT", "sellerSalesAndTrafficReport"],
  ["GET_SALES_AND_TRAFFIC_REPORT", "sellerSalesAndTrafficReport", { dateGranularity: "MONTH", asinGranularity: "SKU" }],
  ["GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT", "sellingPartnerMarketBasketAnalysisReport", week],
  ["GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT", "sellingPartnerRepeatPurchaseReport", { reportPeriod: "QUARTER" }],
  ["GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT", "sellingPartnerSearchCatalogPerformanceReport", week],
  ["GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT", "sellingPartnerSearchQueryPerformanceReport", {
    ...week,
    asin: "ASIN"
  }],
  ["GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", "sellingPartnerSearchTermsReport", { reportPeriod: "DAY" }],
  ["GET_VENDOR_FORECASTING_REPORT", "vendorForecastingReport", { sellingProgram: "RETAIL" }],
  ["GET_VENDOR_INVENTORY_REPORT", "vendorInventoryReport", retail],
  ["GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT", "vendorNetPureProductMarginReport", { reportPeriod: "YEAR" }],
  ["GET_VENDOR_REAL_TIME_INVENTORY_REPORT", "vendorRealTimeInventoryReport"],
  ["GET_VENDOR_REAL_TIME_SALES_REPORT", "vendorRealTimeSalesReport"],
  ["GET_VENDOR_REAL_TIME_TRAFFIC_REPORT", "vendorRealTimeTrafficReport"],
  ["GET_VENDOR_SALES_REPORT", "vendorSalesReport", retail],
  ["GET_VENDOR_TRAFFIC_REPORT", "vendorTrafficReport", week]
]

describe("JSON reports", () => {
  for (const [reportType, file, options = {}] of documents) {
    const schema = join(schemas, `${file}.json`)
    it.effect(`${reportType} matches ${file} (without ../shared: has items)`, () =>
      inSandbox(Effect.gen(function*() {
        const seller = yield* (yield* Sandbox.Sandbox).world.seller()
        const order = seller.orders.find(({ marketplace, purchased }) =>
          marketplace === Marketplace.US && purchased > Date.parse("2026-02-03") && purchased < Date.parse("2026-02-25")
        )!
        const chosen = Object.fromEntries(
          Object.entries(options).map(([name, value]) => [name, value === "ASIN" ? order.items[0]!.asin : value])
        )
        const { status, text } = yield* make(reportType, chosen)
        assert.strictEqual(status, "DONE")
        const document = JSON.parse(text) as Record<string, unknown>
        const arrays = Object.values(document).filter((value) => Array.isArray(value))
        assert.isAbove(arrays.length, 0)
        for (const array of arrays) assert.isAbove(array.length, 0)
        if (!existsSync(schema)) return
        const ajv = new Ajv({
          strict: false,
          allErrors: true,
          formats: {
            date: /^\d{4}-\d{2}-\d{2}$/,
            "date-time": (value: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(value)
          }
        })
        const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object)
        validate(document)
        assert.deepStrictEqual(
          (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`),
          []
        )
      })))
  }

  it.effect("a required option that is missing, or has another value, ends FATAL with the reason in the document", () =>
    inSandbox(Effect.gen(function*() {
      for (
        const [type, options, pattern] of [
          ["GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", {}, /reportPeriod is required/],
          ["GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT", { reportPeriod: "DAY" }, /reportPeriod must be one of WEEK/],
          ["GET_COUPON_PERFORMANCE_REPORT", {}, /couponStartDateFrom is required/]
        ] as const
      ) {
        const { status, text } = yield* make(type, options)
        assert.strictEqual(status, "FATAL")
        assert.match((JSON.parse(text) as { readonly errorDetails: string }).errorDetails, pattern)
      }
    })))

  it.effect("have a row for each whole period, and the sums of the orders", () =>
    inSandbox(Effect.gen(function*() {
      const { text } = yield* make("GET_VENDOR_SALES_REPORT", { ...retail, reportPeriod: "WEEK" })
      const { salesAggregate, salesByAsin } = JSON.parse(text) as {
        readonly [name: string]: ReadonlyArray<
          { readonly startDate: string; readonly endDate: string; readonly orderedUnits: number }
        >
      }
      assert.deepStrictEqual(salesAggregate!.map(({ endDate, startDate }) => `${startDate} ${endDate}`), [
        "2026-02-01 2026-02-07",
        "2026-02-08 2026-02-14",
        "2026-02-15 2026-02-21",
        "2026-02-22 2026-02-28"
      ])
      const sum = (rows: ReadonlyArray<{ readonly orderedUnits: number }>) =>
        rows.reduce((all, row) => all + row.orderedUnits, 0)
      assert.isAbove(sum(salesAggregate!), 0)
      assert.strictEqual(sum(salesAggregate!), sum(salesByAsin!))
    })))

  it.effect("sales and traffic follow their granularities", () =>
    inSandbox(Effect.gen(function*() {
      const rows = (text: string) =>
        JSON.parse(text) as { readonly [name: string]: ReadonlyArray<Record<string, unknown>> }
      const weekly = rows(
        (yield* make("GET_SALES_AND_TRAFFIC_REPORT", { dateGranularity: "WEEK", asinGranularity: "PARENT" })).text
      )
      assert.strictEqual(weekly["salesAndTrafficByDate"]!.length, 4)
      assert.notProperty(weekly["salesAndTrafficByAsin"]![0], "childAsin")
      const skus = rows((yield* make("GET_SALES_AND_TRAFFIC_REPORT", { asinGranularity: "SKU" })).text)
      assert.property(skus["salesAndTrafficByAsin"]![0], "sku")
    })))
})
