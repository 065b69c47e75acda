// AUTO-GENERATED from replenishment-2022-11-07.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Replenishment 2022-11-07 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Replenishment_2022_11_07`. */
export const facts: SectionFacts = {
  operations: {
    getSellingPartnerMetrics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsellingpartnermetrics",
      body: { schema: { $ref: "#/definitions/GetSellingPartnerMetricsRequest" } },
      success: { "200": { $ref: "#/definitions/GetSellingPartnerMetricsResponse" } }
    },
    listOfferMetrics: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listoffermetrics",
      body: { schema: { $ref: "#/definitions/ListOfferMetricsRequest" } },
      success: { "200": { $ref: "#/definitions/ListOfferMetricsResponse" } }
    },
    listOffers: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listoffers",
      body: { schema: { $ref: "#/definitions/ListOffersRequest" } },
      success: { "200": { $ref: "#/definitions/ListOffersResponse" } }
    }
  },
  definitions: {
    GetSellingPartnerMetricsRequest: {
      type: "object",
      properties: {
        aggregationFrequency: { $ref: "#/definitions/AggregationFrequency" },
        timeInterval: { $ref: "#/definitions/TimeInterval" },
        metrics: { type: "array", items: { $ref: "#/definitions/Metric" }, minItems: 1, uniqueItems: true },
        filters: { $ref: "#/definitions/GetSellingPartnerMetricsRequestFilters" },
        timePeriodType: { $ref: "#/definitions/TimePeriodType" },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        programTypes: { $ref: "#/definitions/ProgramTypes" }
      },
      required: ["timeInterval", "timePeriodType", "marketplaceId", "programTypes"]
    },
    ListOfferMetricsRequest: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/ListOfferMetricsRequestPagination", description: "The page tokens." },
        sort: { $ref: "#/definitions/ListOfferMetricsRequestSort" },
        filters: { $ref: "#/definitions/ListOfferMetricsRequestFilters" }
      },
      required: ["pagination", "filters"]
    },
    ListOffersRequest: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/ListOffersRequestPagination", description: "The page tokens." },
        filters: { $ref: "#/definitions/ListOffersRequestFilters" },
        sort: { $ref: "#/definitions/ListOffersRequestSort" }
      },
      required: ["pagination", "filters"]
    },
    EligibilityStatus: { type: "string", enum: ["ELIGIBLE", "INELIGIBLE", "SUSPENDED", "REPLENISHMENT_ONLY_ORDERING"] },
    FulfillmentChannelType: { type: "string", enum: ["AMAZON", "MERCHANT"] },
    Preference: {
      type: "object",
      properties: {
        autoEnrollment: { type: "array", items: { $ref: "#/definitions/AutoEnrollmentPreference" }, minItems: 1, uniqueItems: true }
      }
    },
    Promotion: {
      type: "object",
      properties: {
        sellingPartnerFundedBaseDiscount: { $ref: "#/definitions/DiscountFunding" },
        sellingPartnerFundedTieredDiscount: { $ref: "#/definitions/DiscountFunding" },
        amazonFundedBaseDiscount: { $ref: "#/definitions/DiscountFunding" },
        amazonFundedTieredDiscount: { $ref: "#/definitions/DiscountFunding" }
      }
    },
    DiscountFunding: {
      type: "object",
      properties: {
        percentage: { type: "array", items: { type: "integer", minimum: 0, maximum: 100 }, minItems: 1, maxItems: 10, uniqueItems: true }
      }
    },
    OfferProgramConfiguration: {
      type: "object",
      properties: {
        preferences: { $ref: "#/definitions/OfferProgramConfigurationPreferences" },
        promotions: { $ref: "#/definitions/OfferProgramConfigurationPromotions" },
        enrollmentMethod: { $ref: "#/definitions/EnrollmentMethod" }
      }
    },
    OfferProgramConfigurationPreferences: {
      type: "object",
      properties: {
        autoEnrollment: { $ref: "#/definitions/AutoEnrollmentPreference" }
      }
    },
    OfferProgramConfigurationPromotions: {
      type: "object",
      properties: {
        sellingPartnerFundedBaseDiscount: { $ref: "#/definitions/OfferProgramConfigurationPromotionsDiscountFunding" },
        sellingPartnerFundedTieredDiscount: { $ref: "#/definitions/OfferProgramConfigurationPromotionsDiscountFunding" },
        amazonFundedBaseDiscount: { $ref: "#/definitions/OfferProgramConfigurationPromotionsDiscountFunding" },
        amazonFundedTieredDiscount: { $ref: "#/definitions/OfferProgramConfigurationPromotionsDiscountFunding" }
      }
    },
    OfferProgramConfigurationPromotionsDiscountFunding: {
      type: "object",
      properties: {
        percentage: { type: "integer", minimum: 0, maximum: 100 }
      }
    },
    GetSellingPartnerMetricsRequestFilters: {
      type: "object",
      properties: {
        asins: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "Amazon's product numbers (ASINs)." },
        skus: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "The seller's product numbers (SKUs)." },
        fulfillmentChannelTypes: { type: "array", items: { $ref: "#/definitions/FulfillmentChannelType" }, minItems: 1, maxItems: 2, uniqueItems: true },
        brandNames: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true },
        productGroups: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true }
      }
    },
    ListOfferMetricsRequestPagination: {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 500 },
        offset: { type: "integer", minimum: 0, maximum: 9000 }
      },
      required: ["limit", "offset"]
    },
    AutoEnrollmentPreference: { type: "string", enum: ["OPTED_IN", "OPTED_OUT"] },
    ProgramTypes: { type: "array", items: { $ref: "#/definitions/ProgramType" }, minItems: 1, uniqueItems: true },
    ProgramType: { type: "string", enum: ["SUBSCRIBE_AND_SAVE"] },
    EnrollmentMethod: { type: "string", enum: ["MANUAL", "AUTOMATIC"] },
    ListOfferMetricsRequestFilters: {
      type: "object",
      properties: {
        aggregationFrequency: { $ref: "#/definitions/AggregationFrequency" },
        timeInterval: { $ref: "#/definitions/TimeInterval" },
        timePeriodType: { $ref: "#/definitions/TimePeriodType" },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        programTypes: { $ref: "#/definitions/ProgramTypes" },
        asins: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "Amazon's product numbers (ASINs)." },
        skus: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "The seller's product numbers (SKUs)." },
        fulfillmentChannelTypes: { type: "array", items: { $ref: "#/definitions/FulfillmentChannelType" }, minItems: 1, maxItems: 2, uniqueItems: true },
        brandNames: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true },
        productGroups: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true }
      },
      required: ["timeInterval", "timePeriodType", "marketplaceId", "programTypes"]
    },
    ListOfferMetricsRequestSort: {
      type: "object",
      properties: {
        order: { $ref: "#/definitions/SortOrder" },
        key: { $ref: "#/definitions/ListOfferMetricsSortKey" }
      },
      required: ["order", "key"]
    },
    ListOfferMetricsSortKey: { type: "string", enum: ["SHIPPED_SUBSCRIPTION_UNITS", "TOTAL_SUBSCRIPTIONS_REVENUE", "ACTIVE_SUBSCRIPTIONS", "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS", "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS", "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS", "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE", "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE", "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE"] },
    ListOffersRequestPagination: {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 100 },
        offset: { type: "integer", minimum: 0, maximum: 9000 }
      },
      required: ["limit", "offset"]
    },
    ListOffersRequestFilters: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        skus: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "The seller's product numbers (SKUs)." },
        asins: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 20, uniqueItems: true, description: "Amazon's product numbers (ASINs)." },
        eligibilities: { type: "array", items: { $ref: "#/definitions/EligibilityStatus" }, minItems: 1, uniqueItems: true },
        preferences: { $ref: "#/definitions/Preference" },
        promotions: { $ref: "#/definitions/Promotion" },
        programTypes: { $ref: "#/definitions/ProgramTypes" },
        deliveriesConditions: { type: "array", items: { type: "string", enum: ["NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING", "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE", "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY", "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK", "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES"] }, minItems: 1, uniqueItems: true }
      },
      required: ["marketplaceId", "programTypes"]
    },
    ListOffersRequestSort: {
      type: "object",
      properties: {
        order: { $ref: "#/definitions/SortOrder" },
        key: { $ref: "#/definitions/ListOffersSortKey" }
      },
      required: ["order", "key"]
    },
    ListOffersSortKey: { type: "string", enum: ["ASIN", "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE", "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE", "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE", "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE", "INVENTORY", "PRICE", "SUBSCRIPTION_COUNT", "FULFILLMENT_NETWORK_ID_TYPE"] },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
    AggregationFrequency: { type: "string", enum: ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] },
    TimeInterval: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" }
      },
      required: ["startDate", "endDate"]
    },
    Metric: { type: "string", enum: ["SHIPPED_SUBSCRIPTION_UNITS", "TOTAL_SUBSCRIPTIONS_REVENUE", "ACTIVE_SUBSCRIPTIONS", "NOT_DELIVERED_DUE_TO_OOS", "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE", "LOST_REVENUE_DUE_TO_OOS", "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS", "COUPONS_REVENUE_PENETRATION", "REVENUE_BY_DELIVERIES", "SUBSCRIBER_RETENTION", "REVENUE_PENETRATION_BY_SELLER_FUNDING", "SHARE_OF_COUPON_SUBSCRIPTIONS", "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT", "SIGNUP_CONVERSION_BY_SELLER_FUNDING", "REVENUE_PENETRATION"] },
    SortOrder: { type: "string", enum: ["ASC", "DESC"] },
    TimePeriodType: { type: "string", enum: ["PERFORMANCE", "FORECAST"] },
    GetSellingPartnerMetricsResponse: {
      type: "object",
      properties: {
        metrics: { type: "array", items: { $ref: "#/definitions/GetSellingPartnerMetricsResponseMetric" } }
      }
    },
    GetSellingPartnerMetricsResponseMetric: {
      type: "object",
      properties: {
        notDeliveredDueToOOS: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        totalSubscriptionsRevenue: { type: "number", minimum: 0 },
        shippedSubscriptionUnits: { type: "integer", minimum: 0 },
        activeSubscriptions: { type: "integer", minimum: 0 },
        subscriberAverageRevenue: { type: "number", minimum: 0 },
        nonSubscriberAverageRevenue: { type: "number", minimum: 0 },
        lostRevenueDueToOOS: { type: "number", minimum: 0 },
        subscriberAverageReorders: { type: "number", minimum: 0 },
        nonSubscriberAverageReorders: { type: "number", minimum: 0 },
        couponsRevenuePenetration: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenueFromSubscriptionsWithMultipleDeliveries: { type: "number", minimum: 0 },
        revenueFromActiveSubscriptionsWithSingleDelivery: { type: "number", minimum: 0 },
        revenueFromCancelledSubscriptionsAfterSingleDelivery: { type: "number", minimum: 0 },
        subscriberRetentionFor30Days: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        subscriberRetentionFor90Days: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenuePenetrationFor0PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenuePenetrationFor5PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenuePenetrationFor10PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenuePenetrationFor5PlusPercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        shareOfCouponSubscriptions: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        nonSubscriberLifeTimeValueFromOTP: { type: "number", minimum: 0 },
        lostSubscriberLifeTimeValueFromOTP: { type: "number", minimum: 0 },
        lostSubscriberLifeTimeValueFromSNS: { type: "number", minimum: 0 },
        growingSubscriberLifeTimeValueFromOTP: { type: "number", minimum: 0 },
        growingSubscriberLifeTimeValueFromSNS: { type: "number", minimum: 0 },
        establishedSubscriberLifeTimeValueFromOTP: { type: "number", minimum: 0 },
        establishedSubscriberLifeTimeValueFromSNS: { type: "number", minimum: 0 },
        signupConversionFor0PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        signupConversionFor5PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        signupConversionFor10PercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        signupConversionFor5PlusPercentSellerFunding: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        revenuePenetration: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        timeInterval: { $ref: "#/definitions/TimeInterval" },
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." }
      }
    },
    ListOfferMetricsResponse: {
      type: "object",
      properties: {
        offers: { type: "array", items: { $ref: "#/definitions/ListOfferMetricsResponseOffer" } },
        pagination: { $ref: "#/definitions/PaginationResponse", description: "The page tokens." }
      }
    },
    ListOffersResponse: {
      type: "object",
      properties: {
        offers: { type: "array", items: { $ref: "#/definitions/ListOffersResponseOffer" } },
        pagination: { $ref: "#/definitions/PaginationResponse", description: "The page tokens." }
      }
    },
    ListOffersResponseOffer: {
      type: "object",
      properties: {
        sku: { type: "string", description: "The seller's product number (SKU)." },
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        eligibility: { $ref: "#/definitions/EligibilityStatus" },
        offerProgramConfiguration: { $ref: "#/definitions/OfferProgramConfiguration" },
        programType: { $ref: "#/definitions/ProgramType" },
        vendorCodes: { type: "array", items: { type: "string" } },
        price: { type: "number", minimum: 0 },
        priceCurrencyCode: { type: "string" },
        inventory: { type: "integer", minimum: 0 },
        stockRisk: { type: "string" },
        deliveriesConditions: { type: "array", items: { $ref: "#/definitions/DeliveriesCondition" } },
        subscriptions: { type: "integer", minimum: 0 },
        fulfillmentNetworkIDType: { type: "string" },
        forecastDeliveries: { $ref: "#/definitions/ForecastDeliveries" }
      }
    },
    ForecastDeliveries: {
      type: "object",
      properties: {
        next15DaysDeliveries: { type: "integer", minimum: 0 },
        next30DaysDeliveries: { type: "integer", minimum: 0 },
        next60DaysDeliveries: { type: "integer", minimum: 0 },
        next90DaysDeliveries: { type: "integer", minimum: 0 }
      }
    },
    DeliveriesCondition: {
      type: "object",
      properties: {
        condition: { type: "string", enum: ["NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING", "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE", "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY", "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK", "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES"] },
        next30DaysDeliveries: { type: "integer", minimum: 0 }
      }
    },
    PaginationResponse: {
      type: "object",
      properties: {
        totalResults: { type: "integer", minimum: 0 }
      }
    },
    ListOfferMetricsResponseOffer: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        fulfillmentChannelType: { $ref: "#/definitions/FulfillmentChannelType" },
        brandName: { type: "string" },
        productGroup: { type: "string" },
        notDeliveredDueToOOS: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        totalSubscriptionsRevenue: { type: "number", minimum: 0 },
        shippedSubscriptionUnits: { type: "integer", minimum: 0 },
        activeSubscriptions: { type: "integer", minimum: 0 },
        revenuePenetration: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        lostRevenueDueToOOS: { type: "number", minimum: 0 },
        couponsRevenuePenetration: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        shareOfCouponSubscriptions: { type: "number", minimum: 0, maximum: 100, unit: "per cent" },
        next30DayTotalSubscriptionsRevenue: { type: "number", minimum: 0 },
        next60DayTotalSubscriptionsRevenue: { type: "number", minimum: 0 },
        next90DayTotalSubscriptionsRevenue: { type: "number", minimum: 0 },
        next30DayShippedSubscriptionUnits: { type: "integer", minimum: 0 },
        next60DayShippedSubscriptionUnits: { type: "integer", minimum: 0 },
        next90DayShippedSubscriptionUnits: { type: "integer", minimum: 0 },
        timeInterval: { $ref: "#/definitions/TimeInterval" },
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." }
      }
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    }
  }
}
