/** GET_V2_SELLER_PERFORMANCE_REPORT: the health of the account, by the orders of the world. */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day } from "../../protocol/Millis.ts"
import { json } from "./Json.ts"
import type { ReportRequest } from "./Report.ts"

const good = { status: "GOOD" } as const
const none = { count: 0, ...good }

const rangeOf = ({ now }: ReportRequest, days: number) => {
  const minute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`
  const end = now - now % day
  return { reportingDateRange: { reportingDateFrom: minute(end - days * day), reportingDateTo: minute(end - 60_000) } }
}

const target = (rate: number, targetValue: number, targetCondition: "LESS_THAN" | "GREATER_THAN") => ({
  ...good,
  rate,
  targetValue,
  targetCondition
})

const metricsOf = (request: ReportRequest, marketplace: Marketplace) => {
  const since = request.now - 60 * day
  const orders = request.seller.orders.filter((order) =>
    order.marketplace === marketplace && order.purchased >= since && order.purchased <= request.now
  )
  const count = (channel: "AFN" | "MFN"): number => orders.filter((order) => order.channel === channel).length
  const range = rangeOf(request, 60)
  const cancelled = orders.filter((order) => order.cancelled !== undefined && order.channel === "MFN").length
  const merchant = count("MFN")
  const defects = (orderCount: number, fulfillmentType: string) => ({
    ...range,
    orderCount,
    orderWithDefects: none,
    claims: none,
    chargebacks: none,
    negativeFeedback: none,
    fulfillmentType,
    ...target(0, 0.01, "LESS_THAN")
  })
  const violations = { ...range, defectsCount: 0, ...good, targetValue: 0, targetCondition: "EQUALS" }
  return {
    marketplaceId: marketplace.id,
    invoiceDefectRate: {
      ...range,
      orderCount: orders.length,
      invoiceDefect: none,
      missingInvoice: none,
      lateInvoice: none,
      ...target(0, 0.05, "LESS_THAN")
    },
    lateShipmentRate: { ...range, orderCount: merchant, lateShipmentCount: 0, ...target(0, 0.04, "LESS_THAN") },
    orderDefectRate: { mfn: defects(merchant, "mfn"), afn: defects(count("AFN"), "afn") },
    onTimeDeliveryRate: {
      ...range,
      shipmentCountWithValidTracking: merchant,
      onTimeDeliveryCount: merchant,
      ...target(1, 0.97, "GREATER_THAN")
    },
    unitOnTimeDeliveryRate: {
      ...range,
      unitOnTimeDeliveryCount: merchant,
      totalUnitCount: merchant,
      ...target(1, 0.9, "GREATER_THAN")
    },
    validTrackingRate: {
      ...range,
      shipmentCount: merchant,
      validTrackingCount: merchant,
      ...target(1, 0.95, "GREATER_THAN")
    },
    preFulfillmentCancellationRate: {
      ...range,
      orderCount: merchant,
      cancellationCount: cancelled,
      ...target(merchant === 0 ? 0 : Math.round(cancelled / merchant * 1000) / 1000, 0.025, "LESS_THAN")
    },
    warningStates: [],
    accountHealthRating: { ...rangeOf(request, 180), ahrStatus: "GREAT" },
    listingPolicyViolations: violations,
    productAuthenticityCustomerComplaints: violations,
    productConditionCustomerComplaints: violations,
    productSafetyCustomerComplaints: violations,
    receivedIntellectualPropertyComplaints: violations,
    restrictedProductPolicyViolations: violations,
    suspectedIntellectualPropertyViolations: violations,
    foodAndProductSafetyIssues: violations,
    otherPolicyViolations: violations,
    documentRequests: violations
  }
}

/** GET_V2_SELLER_PERFORMANCE_REPORT */
export const accountHealth = json({
  bare: true,
  body: (request) => ({
    accountStatuses: request.marketplaces.map(({ id }) => ({ marketplaceId: id, status: "NORMAL" })),
    performanceMetrics: request.marketplaces.map((marketplace) => metricsOf(request, marketplace))
  })
})
