/**
 * Payloads of the types that nothing in the world causes, or nothing yet: invented, in the form of their schemas, about
 * a listing of the seller.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Payloads } from "effect-sp-api/workflows/Notifications"
import { day, hour, minute } from "../protocol/Millis.ts"
import type { Application } from "../state/Accounts.ts"
import * as Money from "../world/Money.ts"
import type { Listing, Seller } from "../world/World.ts"
import { iso } from "../world/World.ts"
import type { Subject } from "./Source.ts"
import { accountOf } from "./Source.ts"

/** What a sample is made of. */
export interface Scene extends Subject {
  readonly application: Application
  readonly listing: Listing
  readonly marketplace: Marketplace
  /** Epoch milliseconds of the world. */
  readonly now: number
  /** A number that no other sample has. */
  readonly count: number
}

const work = (seller: Seller) => ({
  sellerId: seller.id,
  accountId: accountOf(seller),
  processingStatus: "DONE"
})

/** Amounts are whole in the schema of this type. */
const feePromotion = ({ listing, marketplace, now, seller }: Scene): Payloads["FEE_PROMOTION"] => {
  const amount = (whole: number) => ({ Amount: whole, CurrencyCode: marketplace.currency })
  const fee = {
    FeeType: "ReferralFee",
    FeeAmount: amount(3),
    TaxAmount: amount(0),
    FeePromotion: amount(1),
    FinalFee: amount(2)
  }
  return {
    MerchantId: seller.id,
    MarketplaceId: marketplace.id,
    FeePromotionType: "SelectionReferralFeePromotion",
    FeePromotionTypeDescription: "A lower referral fee for some products.",
    PromotionActiveTimeRange: { EffectiveFromDate: iso(now), EffectiveThroughDate: iso(now + 30 * day) },
    Identifiers: [{
      IdentifierType: "ASIN",
      IdentifierValues: [{ IdentifierValueId: listing.asin, IdentifierValueFriendlyName: listing.sku }]
    }],
    PromotionInformation: [{
      FeeType: fee.FeeType,
      FeeDiscountType: "Amount",
      FeeDiscountValue: 1,
      PriceThreshold: amount(100),
      FeeDiscountMonetaryAmount: amount(1),
      FeesEstimate: {
        TimeOfFeesEstimated: iso(now),
        TotalFeesEstimate: fee.FinalFee,
        FeeDetails: [{ ...fee, IncludedFees: [fee] }]
      }
    }]
  }
}

const milestones = ({ count, marketplace, now }: Scene): Payloads["SHIPMENT_TRACKING_MILESTONE_CHANGED"] => {
  const milestone = (code: "PICKED_UP" | "OUT_FOR_DELIVERY", at: number, description: string) => ({
    status: { code, description },
    location: { address: { city: "Springfield", countryCode: marketplace.countryCode } },
    occurredAt: iso(at)
  })
  const latest = milestone("OUT_FOR_DELIVERY", now, "The shipment is out for delivery.")
  const trackingNumber = `TBA${String(900_000_000_000 + count)}`
  return {
    trackingDetail: {
      identifier: { carrierTracking: { trackingNumber, carrierCode: "AMZN_US" } },
      trackingEstimates: [{
        type: "DELIVERY",
        estimatedInterval: { startTime: iso(now + hour), endTime: iso(now + 5 * hour) },
        lastUpdatedTime: iso(now)
      }],
      latestMilestone: latest,
      milestoneHistory: [latest, milestone("PICKED_UP", now - day, "The carrier has picked the shipment up.")]
    }
  }
}

const samples: { readonly [Type in keyof Payloads]?: (scene: Scene) => Payloads[Type] } = {
  ACCOUNT_STATUS_CHANGED: () => ({ previousAccountStatus: "NORMAL", currentAccountStatus: "AT_RISK" }),
  APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY: ({ application, now }) => ({
    clientId: application.clientId,
    clientSecretExpiryTime: iso(now + 30 * day),
    clientSecretExpiryReason: "PERIODIC_ROTATION"
  }),
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: ({ count, seller }) => ({
    accountId: accountOf(seller),
    queryId: String(90_000_000 + count),
    query: "query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate { startDate } } }",
    processingStatus: "DONE",
    dataDocumentId: `amzn1.tortuga.4.${seller.region}.${count}`
  }),
  DETAIL_PAGE_TRAFFIC_EVENT: ({ listing, marketplace, now, seller }) => {
    const end = now - now % hour
    return {
      detailPageTrafficEvents: [{
        accountId: accountOf(seller),
        marketplaceId: marketplace.id,
        startTime: iso(end - hour),
        endTime: iso(end),
        asin: listing.asin,
        glanceViews: 42
      }]
    }
  },
  FEED_PROCESSING_FINISHED: ({ count, seller }) => ({
    ...work(seller),
    feedId: String(90_000_000 + count),
    feedType: "JSON_LISTINGS_FEED",
    resultFeedDocumentId: `amzn1.tortuga.4.${seller.region}.${count}`
  }),
  FEE_PROMOTION: feePromotion,
  FULFILLMENT_ORDER_STATUS: ({ count, now, seller }) => ({
    SellerId: seller.id,
    EventType: "Order",
    StatusUpdatedDateTime: iso(now),
    SellerFulfillmentOrderId: `SANDBOX-${count}`,
    FulfillmentOrderStatus: "RECEIVED"
  }),
  ITEM_SALES_EVENT_CHANGE: ({ listing, marketplace, now, seller }) => {
    const end = now - now % hour
    return {
      itemSalesEventChanges: [{
        accountId: accountOf(seller),
        marketplaceId: marketplace.id,
        startTime: iso(end - hour),
        endTime: iso(end),
        currencyCode: marketplace.currency,
        asin: listing.asin,
        orderedUnits: 1,
        orderedRevenue: Money.number(listing.offers.get(marketplace.id)?.price ?? 0, marketplace.currency)
      }]
    }
  },
  PRODUCT_TYPE_DEFINITIONS_CHANGE: ({ marketplace, now, seller }) => ({
    MarketplaceId: marketplace.id,
    AccountId: accountOf(seller),
    ProductTypeVersion: `SANDBOX_${now - now % minute}`,
    NewProductTypes: ["LUGGAGE"]
  }),
  SHIPMENT_TRACKING_MILESTONE_CHANGED: milestones,
  TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE: ({ marketplace }) => ({
    marketplaceId: marketplace.id,
    operation: "inbound",
    status: "ALLOWED"
  })
}

/** The types that have a sample. */
export const types: ReadonlyArray<string> = Object.keys(samples)

/** The payload of a sample, without its wrapper; undefined for other types. */
export const of = (type: string, scene: Scene): object | undefined =>
  Object.hasOwn(samples, type) ? samples[type as keyof Payloads]?.(scene) : undefined
