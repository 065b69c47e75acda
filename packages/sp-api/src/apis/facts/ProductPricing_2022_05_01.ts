// AUTO-GENERATED from productPricing_2022-05-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Product Pricing 2022-05-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ProductPricing_2022_05_01`. */
export const facts: SectionFacts = {
  operations: {
    getFeaturedOfferExpectedPriceBatch: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeaturedofferexpectedpricebatch",
      body: { required: true, schema: { $ref: "#/definitions/GetFeaturedOfferExpectedPriceBatchRequest" } },
      success: { "200": { $ref: "#/definitions/GetFeaturedOfferExpectedPriceBatchResponse" } }
    },
    getCompetitiveSummary: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcompetitivesummary",
      body: { required: true, schema: { $ref: "#/definitions/CompetitiveSummaryBatchRequest" } },
      success: { "200": { $ref: "#/definitions/CompetitiveSummaryBatchResponse" } }
    }
  },
  definitions: {
    GetFeaturedOfferExpectedPriceBatchRequest: {
      type: "object",
      properties: {
        requests: { $ref: "#/definitions/FeaturedOfferExpectedPriceRequestList" }
      }
    },
    FeaturedOfferExpectedPriceRequestList: { type: "array", items: { $ref: "#/definitions/FeaturedOfferExpectedPriceRequest" }, minItems: 1 },
    FeaturedOfferExpectedPriceRequest: {
      type: "object",
      properties: {
        uri: { type: "string" },
        method: { $ref: "#/definitions/HttpMethod" },
        body: { $ref: "#/definitions/HttpBody" },
        headers: { $ref: "#/definitions/HttpHeaders" },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        sku: { $ref: "#/definitions/Sku", description: "The seller's product number (SKU)." },
        segment: { $ref: "#/definitions/Segment" }
      },
      required: ["uri", "method", "marketplaceId", "sku"]
    },
    FeaturedOfferExpectedPriceRequestParams: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        sku: { $ref: "#/definitions/Sku", description: "The seller's product number (SKU)." },
        segment: { $ref: "#/definitions/Segment" }
      },
      required: ["marketplaceId", "sku"]
    },
    GetFeaturedOfferExpectedPriceBatchResponse: {
      type: "object",
      properties: {
        responses: { $ref: "#/definitions/FeaturedOfferExpectedPriceResponseList" }
      }
    },
    FeaturedOfferExpectedPriceResponseList: { type: "array", items: { $ref: "#/definitions/FeaturedOfferExpectedPriceResponse" }, minItems: 1 },
    FeaturedOfferExpectedPriceResponse: {
      type: "object",
      properties: {
        headers: { $ref: "#/definitions/HttpHeaders" },
        status: { $ref: "#/definitions/HttpStatusLine" },
        request: { $ref: "#/definitions/FeaturedOfferExpectedPriceRequestParams" },
        body: { $ref: "#/definitions/FeaturedOfferExpectedPriceResponseBody" }
      },
      required: ["headers", "status", "request"]
    },
    CompetitiveSummaryBatchRequest: {
      type: "object",
      properties: {
        requests: { $ref: "#/definitions/CompetitiveSummaryRequestList" }
      },
      required: ["requests"]
    },
    CompetitiveSummaryRequestList: { type: "array", items: { $ref: "#/definitions/CompetitiveSummaryRequest" }, minItems: 1, maxItems: 20 },
    CompetitiveSummaryRequest: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        includedData: { type: "array", items: { $ref: "#/definitions/CompetitiveSummaryIncludedData" }, minItems: 1 },
        lowestPricedOffersInputs: { type: "array", items: { $ref: "#/definitions/LowestPricedOffersInput" }, minItems: 0, maxItems: 5 },
        method: { $ref: "#/definitions/HttpMethod" },
        uri: { $ref: "#/definitions/HttpUri", description: "`/products/pricing/2022-05-01/items/competitiveSummary`." }
      },
      required: ["asin", "marketplaceId", "includedData", "method", "uri"]
    },
    CompetitiveSummaryIncludedData: { type: "string", enum: ["featuredBuyingOptions", "referencePrices", "lowestPricedOffers", "similarItems"] },
    LowestPricedOffersInput: {
      type: "object",
      properties: {
        itemCondition: { $ref: "#/definitions/Condition", default: "New" },
        offerType: { type: "string", enum: ["Consumer"], default: "Consumer" }
      },
      required: ["itemCondition", "offerType"]
    },
    CompetitiveSummaryBatchResponse: {
      type: "object",
      properties: {
        responses: { $ref: "#/definitions/CompetitiveSummaryResponseList" }
      },
      required: ["responses"]
    },
    CompetitiveSummaryResponseList: { type: "array", items: { $ref: "#/definitions/CompetitiveSummaryResponse" }, minItems: 1, maxItems: 20 },
    CompetitiveSummaryResponse: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/HttpStatusLine" },
        body: { $ref: "#/definitions/CompetitiveSummaryResponseBody" }
      },
      required: ["status", "body"]
    },
    CompetitiveSummaryResponseBody: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        featuredBuyingOptions: { type: "array", items: { $ref: "#/definitions/FeaturedBuyingOption" } },
        lowestPricedOffers: { type: "array", items: { $ref: "#/definitions/LowestPricedOffer" } },
        referencePrices: { type: "array", items: { $ref: "#/definitions/ReferencePrice" } },
        similarItems: { type: "array", items: { $ref: "#/definitions/SimilarItems" } },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      },
      required: ["asin", "marketplaceId"]
    },
    ReferencePrice: {
      type: "object",
      properties: {
        name: { type: "string", known: ["CompetitivePriceThreshold", "WasPrice", "CompetitivePrice"] },
        price: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["name", "price"]
    },
    SimilarItems: {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/definitions/Item" } }
      }
    },
    Item: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." }
      },
      required: ["asin"]
    },
    FeaturedBuyingOption: {
      type: "object",
      properties: {
        buyingOptionType: { type: "string", enum: ["New"] },
        segmentedFeaturedOffers: { type: "array", items: { $ref: "#/definitions/SegmentedFeaturedOffer" }, minItems: 1 }
      },
      required: ["buyingOptionType", "segmentedFeaturedOffers"]
    },
    SegmentedFeaturedOffer: {
      type: "object",
      properties: {
        sellerId: { type: "string" },
        condition: { $ref: "#/definitions/Condition" },
        subCondition: { type: "string", enum: ["New", "Mint", "VeryGood", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "RefurbishedWarranty", "Refurbished", "OpenBox", "Other"] },
        fulfillmentType: { $ref: "#/definitions/FulfillmentType" },
        listingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        shippingOptions: { type: "array", items: { $ref: "#/definitions/ShippingOption" } },
        points: { $ref: "#/definitions/Points" },
        primeDetails: { $ref: "#/definitions/PrimeDetails" },
        promotions: { $ref: "#/definitions/Promotions" },
        featuredOfferSegments: { type: "array", items: { $ref: "#/definitions/FeaturedOfferSegment" } }
      },
      required: ["sellerId", "condition", "fulfillmentType", "listingPrice", "featuredOfferSegments"]
    },
    LowestPricedOffer: {
      type: "object",
      properties: {
        lowestPricedOffersInput: { $ref: "#/definitions/LowestPricedOffersInput" },
        offers: { type: "array", items: { $ref: "#/definitions/Offer" }, minItems: 1, maxItems: 20 }
      },
      required: ["lowestPricedOffersInput", "offers"]
    },
    Offer: {
      type: "object",
      properties: {
        sellerId: { type: "string" },
        condition: { $ref: "#/definitions/Condition" },
        subCondition: { type: "string", enum: ["New", "Mint", "VeryGood", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "RefurbishedWarranty", "Refurbished", "OpenBox", "Other"] },
        fulfillmentType: { $ref: "#/definitions/FulfillmentType" },
        listingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        shippingOptions: { type: "array", items: { $ref: "#/definitions/ShippingOption" } },
        points: { $ref: "#/definitions/Points" },
        primeDetails: { $ref: "#/definitions/PrimeDetails" },
        promotions: { $ref: "#/definitions/Promotions" }
      },
      required: ["sellerId", "condition", "fulfillmentType", "listingPrice"]
    },
    PrimeDetails: {
      type: "object",
      properties: {
        eligibility: { type: "string", enum: ["NATIONAL", "REGIONAL", "NONE"] }
      },
      required: ["eligibility"]
    },
    Promotions: { type: "array", items: { $ref: "#/definitions/Promotion" } },
    Promotion: {
      type: "object",
      properties: {
        promotionType: { $ref: "#/definitions/PromotionType" },
        promotionSavings: { $ref: "#/definitions/PromotionSavings" },
        purchaseRequirements: { $ref: "#/definitions/PurchaseRequirements" }
      },
      required: ["promotionType", "promotionSavings"]
    },
    PromotionType: { type: "string", known: ["COUPON", "DEAL", "BASKET_BUILDING"] },
    PromotionSavings: {
      type: "object",
      properties: {
        discount: { $ref: "#/definitions/PromotionDiscount" },
        discountedPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      }
    },
    PromotionDiscount: {
      type: "object",
      properties: {
        type: { $ref: "#/definitions/DiscountType" },
        amountOff: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        percentOff: { type: "number", minimum: 1, maximum: 100, unit: "per cent" }
      }
    },
    DiscountType: { type: "string", known: ["PERCENTAGE_OFF", "AMOUNT_OFF"] },
    PurchaseRequirements: {
      type: "object",
      properties: {
        condition: { $ref: "#/definitions/PurchaseCondition" }
      }
    },
    PurchaseCondition: {
      type: "object",
      properties: {
        quantityThreshold: { $ref: "#/definitions/QuantityThreshold" },
        amountThreshold: { $ref: "#/definitions/AmountThreshold" }
      }
    },
    QuantityThreshold: {
      type: "object",
      properties: {
        type: { type: "string", known: ["AT_LEAST", "FOR_EACH"] },
        quantity: { type: "integer", minimum: 1 }
      },
      required: ["type", "quantity"]
    },
    AmountThreshold: {
      type: "object",
      properties: {
        type: { type: "string", known: ["AT_LEAST"] },
        currency: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["type", "currency"]
    },
    ShippingOption: {
      type: "object",
      properties: {
        shippingOptionType: { type: "string", enum: ["DEFAULT"] },
        price: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["shippingOptionType", "price"]
    },
    FeaturedOfferSegment: {
      type: "object",
      properties: {
        customerMembership: { type: "string", enum: ["PRIME", "NON_PRIME", "DEFAULT"] },
        segmentDetails: { $ref: "#/definitions/SegmentDetails" }
      },
      required: ["customerMembership", "segmentDetails"]
    },
    SegmentDetails: {
      type: "object",
      properties: {
        glanceViewWeightPercentage: { type: "number", unit: "per cent" },
        sampleLocation: { $ref: "#/definitions/SampleLocation" }
      }
    },
    SampleLocation: {
      type: "object",
      properties: {
        postalCode: { $ref: "#/definitions/PostalCode" }
      }
    },
    PostalCode: {
      type: "object",
      properties: {
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        value: { type: "string" }
      }
    },
    Errors: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    FeaturedOfferExpectedPriceResponseBody: {
      type: "object",
      properties: {
        offerIdentifier: { $ref: "#/definitions/OfferIdentifier" },
        featuredOfferExpectedPriceResults: { $ref: "#/definitions/FeaturedOfferExpectedPriceResultList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    FeaturedOfferExpectedPriceResultList: { type: "array", items: { $ref: "#/definitions/FeaturedOfferExpectedPriceResult" } },
    FeaturedOfferExpectedPriceResult: {
      type: "object",
      properties: {
        featuredOfferExpectedPrice: { $ref: "#/definitions/FeaturedOfferExpectedPrice" },
        resultStatus: { type: "string", known: ["VALID_FOEP", "NO_COMPETING_OFFER", "OFFER_NOT_ELIGIBLE", "OFFER_NOT_FOUND", "ASIN_NOT_ELIGIBLE"] },
        competingFeaturedOffer: { $ref: "#/definitions/FeaturedOffer" },
        currentFeaturedOffer: { $ref: "#/definitions/FeaturedOffer" }
      },
      required: ["resultStatus"]
    },
    FeaturedOfferExpectedPrice: {
      type: "object",
      properties: {
        listingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        points: { $ref: "#/definitions/Points" }
      },
      required: ["listingPrice"]
    },
    FeaturedOffer: {
      type: "object",
      properties: {
        offerIdentifier: { $ref: "#/definitions/OfferIdentifier" },
        condition: { $ref: "#/definitions/Condition" },
        price: { $ref: "#/definitions/Price" }
      },
      required: ["offerIdentifier"]
    },
    HttpHeaders: { type: "object", additionalProperties: { type: "string" } },
    HttpStatusLine: {
      type: "object",
      properties: {
        statusCode: { type: "integer", minimum: 100, maximum: 599 },
        reasonPhrase: { type: "string" }
      }
    },
    HttpBody: { type: "object", additionalProperties: {} },
    HttpUri: { type: "string", minLength: 6, maxLength: 512 },
    HttpMethod: { type: "string", enum: ["GET", "PUT", "PATCH", "DELETE", "POST"] },
    BatchRequest: {
      type: "object",
      properties: {
        uri: { type: "string" },
        method: { $ref: "#/definitions/HttpMethod" },
        body: { $ref: "#/definitions/HttpBody" },
        headers: { $ref: "#/definitions/HttpHeaders" }
      },
      required: ["uri", "method"]
    },
    BatchResponse: {
      type: "object",
      properties: {
        headers: { $ref: "#/definitions/HttpHeaders" },
        status: { $ref: "#/definitions/HttpStatusLine" }
      },
      required: ["headers", "status"]
    },
    OfferIdentifier: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        sellerId: { type: "string" },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        fulfillmentType: { $ref: "#/definitions/FulfillmentType" }
      },
      required: ["marketplaceId", "asin"]
    },
    MoneyType: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { type: "number" }
      },
      description: "An amount with its currency."
    },
    Price: {
      type: "object",
      properties: {
        listingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        shippingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        points: { $ref: "#/definitions/Points" }
      },
      required: ["listingPrice"]
    },
    Points: {
      type: "object",
      properties: {
        pointsNumber: { type: "integer" },
        pointsMonetaryValue: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      }
    },
    FulfillmentType: { type: "string", enum: ["AFN", "MFN"] },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
    Sku: { type: "string", description: "The seller's product number (SKU)." },
    Segment: {
      type: "object",
      properties: {
        segmentDetails: { $ref: "#/definitions/SegmentDetails" }
      }
    },
    Condition: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] },
    Asin: { type: "string", description: "Amazon's product number (ASIN)." },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
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
