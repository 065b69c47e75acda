/**
 * Reports of promotions, coupons, page views, opportunities and customers.
 */
import { day } from "../../protocol/Millis.ts"
import * as Catalogue from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import * as Orders from "../../world/Orders.ts"
import { iso } from "../../world/World.ts"
import { salesByAsin, traffic } from "./finance.ts"
import { every, isoDay, listed } from "./Flat.ts"
import { json, periods, spansOf } from "./Json.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"

const currencyOf = ({ marketplaces }: ReportRequest): string => marketplaces[0]!.currency
const amount = (request: ReportRequest, units: number): number => Money.number(units, currencyOf(request))

/** Products that were sold with a discount, by what was taken off. */
const discounts = (request: ReportRequest) => {
  const sums = new Map<string, { readonly units: number; readonly sales: number; readonly discount: number }>()
  for (const order of request.seller.orders) {
    if (!request.marketplaces.includes(order.marketplace) || order.purchased > request.now) continue
    for (const { asin, discount, price, quantity } of order.items) {
      if (discount === 0) continue
      const sum = sums.get(asin) ?? { units: 0, sales: 0, discount: 0 }
      sums.set(asin, { units: sum.units + quantity, sales: sum.sales + price, discount: sum.discount + discount })
    }
  }
  return [...sums]
}

const title = (request: ReportRequest, asin: string): string => {
  const product = request.world.catalogue.byAsin.get(asin)
  return product === undefined ? asin : Catalogue.title(product, request.marketplaces[0]!.locale)
}

/** GET_PROMOTION_PERFORMANCE_REPORT */
export const promotions = json({
  options: { promotionStartDateFrom: [], promotionStartDateTo: [] },
  dates: "none",
  body: (request) => ({
    promotions: discounts(request).map(([asin, { discount, sales, units }]) => ({
      promotionId: `${asin.slice(-6)}-promotion`,
      promotionName: `5 percent off ${asin}`,
      merchantId: request.seller.id,
      unitsSold: units,
      amountSpent: amount(request, discount),
      amountSpentCurrencyCode: currencyOf(request),
      revenue: amount(request, sales),
      revenueCurrencyCode: currencyOf(request),
      startDateTime: iso(request.now - 60 * day),
      endDateTime: iso(request.now),
      type: "PRICE_DISCOUNT",
      status: "APPROVED",
      creationChannel: "SELF-SERVICE",
      marketplaceId: request.marketplaces[0]!.id,
      glanceViews: traffic(request.world.seed, asin, units).pageViews,
      createdDateTime: iso(request.now - 61 * day),
      lastUpdatedDateTime: iso(request.now - 61 * day),
      includedProducts: [{
        asin,
        productName: title(request, asin),
        productGlanceViews: traffic(request.world.seed, asin, units).pageViews,
        productUnitsSold: units,
        productAmountSpent: amount(request, discount),
        productAmountSpentCurrencyCode: currencyOf(request),
        productRevenue: amount(request, sales),
        productRevenueCurrencyCode: currencyOf(request)
      }]
    }))
  })
})

const couponsOf = (request: ReportRequest) =>
  discounts(request).map(([asin, { discount, sales, units }]) => ({
    asin,
    sales: amount(request, sales),
    coupon: {
      couponId: `${asin.slice(-6)}-coupon`,
      name: `5 percent off ${asin}`,
      websiteMessage: "Save 5%",
      startDateTime: iso(request.now - 60 * day),
      endDateTime: iso(request.now),
      customerSegment: "ALL_CUSTOMERS",
      clips: units * 3,
      redemptions: units,
      budget: amount(request, discount * 4),
      totalDiscount: amount(request, discount),
      budgetSpent: amount(request, discount),
      budgetRemaining: amount(request, discount * 3),
      budgetPercentageUsed: 25
    }
  }))

const sellerCoupons = json({
  options: { couponStartDateFrom: [], couponStartDateTo: [] },
  dates: "none",
  body: (request) => ({
    coupons: couponsOf(request).map(({ asin, coupon, sales }) => ({
      ...coupon,
      merchantId: request.seller.id,
      marketplaceId: request.marketplaces[0]!.id,
      currencyCode: currencyOf(request),
      discountType: "PERCENT_OFF_LIST_PRICE",
      discountAmount: 5,
      sales,
      asins: [{ asin }]
    }))
  })
})

const vendorCoupons = json({
  options: { campaignStartDateFrom: [], campaignStartDateTo: [] },
  dates: "none",
  body: (request) => ({
    campaigns: couponsOf(request).map(({ asin, coupon }) => ({
      campaignId: `${asin.slice(-6)}-campaign`,
      campaignName: `Campaign of ${asin}`,
      vendorCode: "SANDB",
      marketplaceId: request.marketplaces[0]!.id,
      creationDateTime: iso(request.now - 61 * day),
      lastUpdatedDateTime: iso(request.now - 61 * day),
      isSubscribeAndSave: false,
      budgetType: "SHARED_BUDGET",
      totalClips: coupon.clips,
      totalRedemptions: coupon.redemptions,
      currencyCode: currencyOf(request),
      totalBudget: coupon.budget,
      totalBudgetSpent: coupon.budgetSpent,
      totalBudgetRemaining: coupon.budgetRemaining,
      coupons: [{
        ...coupon,
        isOncePerCustomer: true,
        asins: [{ asin, discountType: "PERCENT_OFF_LIST_PRICE", discountAmount: 5 }]
      }]
    }))
  })
})

const kindOfCoupons = ({ options }: ReportRequest): ReportKind =>
  options["campaignStartDateFrom"] === undefined ? sellerCoupons : vendorCoupons

/** GET_COUPON_PERFORMANCE_REPORT: of a seller, or with the options of campaigns of a vendor. */
export const coupons: ReportKind = {
  content: (request) => kindOfCoupons(request).content!(request),
  refuse: (request) => kindOfCoupons(request).refuse?.(request)
}

/** MARKETPLACE_ASIN_PAGE_VIEW_METRICS */
export const pageViews = json({
  options: { productType: [] },
  body: (request) => ({
    marketplaceAsinPageViewMetrics: spansOf(request, "DAY").flatMap(({ from, to }) =>
      [...salesByAsin(request, from, to)].map(([asin, { units }]) => ({
        startTime: iso(from),
        endTime: iso(to),
        marketplaceId: request.marketplaces[0]!.id,
        asin,
        pageViews: traffic(request.world.seed, `${asin}/${from}`, units).pageViews
      }))
    )
  })
})

/** END_USER_DATA_REPORT: the customers of a period with what they bought. */
export const endUserData = json({
  options: { reportPeriod: periods.slice(0, 3) },
  body: (request) => ({
    endUserData: request.seller.orders
      .filter((order) =>
        request.marketplaces.includes(order.marketplace) && order.purchased >= request.from
        && order.purchased <= Math.min(request.to, request.now) && Orders.statusAt(order, request.now) !== "Canceled"
      )
      .map(({ address, buyer, items, marketplace, purchased }) => ({
        fullName: buyer.name,
        mailingAddress: {
          addressLine1: address.line1,
          city: address.city,
          ...(address.state === undefined ? undefined : { stateOrRegion: address.state }),
          postalCode: address.postalCode,
          countryCode: address.countryCode
        },
        primaryEmail: buyer.email,
        asinMetrics: items.map(({ asin, price, quantity }) => ({
          startDate: isoDay(purchased),
          endDate: isoDay(purchased),
          marketplaceId: marketplace.id,
          asin,
          pageViews: quantity * 3,
          gms: Money.number(price, marketplace.currency),
          currencyCode: marketplace.currency
        }))
      }))
  })
})

/** GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU */
export const recommendations = json({
  bare: true,
  body: (request) => ({
    recommendations: [...every(5, listed(request))].map(({ marketplace, product, title }, index) => ({
      asin: product.asin,
      itemName: title,
      link: `https://www.${marketplace.domain}/dp/${product.asin}`,
      brand: product.brand,
      category: product.kind.browse[3],
      subCategory: product.kind.browse[1],
      lowestPriceInTheLastWeek: {
        amount: Money.number(Money.localPrice(product.price, marketplace.currency), marketplace.currency),
        currencyCode: marketplace.currency
      },
      hasFBAOffer: true,
      offerCount: 3,
      hasAmazonOffer: false,
      reviewCount: 12 + index,
      b2bSalesRank: product.rank,
      b2bSalesRankGrowth: "MEDIUM",
      pageViews: "HIGH",
      ean: product.ean,
      modelNumber: product.modelNumber,
      isBrandYouOffer: true,
      isCategoryYouOffer: true,
      productPerformance: "TIER_1",
      isProductOnAmazon: true
    }))
  })
})

/** GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON */
export const opportunities = json({
  bare: true,
  body: (request) => ({
    recommendations: [...every(8, listed(request))].map(({ product, request: { now } }) => ({
      itemName: `${product.brand} ${product.kind.names["en"]} Pro`,
      brand: product.brand,
      category: product.kind.browse[3],
      initialB2bBuyerIndustry: "Education",
      partNumber: `${product.modelNumber}-PRO`,
      modelNumber: `${product.modelNumber}-PRO`,
      initialB2bBuyerRequestedDate: isoDay(now - 40 * day)
    }))
  })
})
