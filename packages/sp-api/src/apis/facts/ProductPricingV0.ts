// AUTO-GENERATED from productPricingV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Product Pricing v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ProductPricingV0`. */
export const facts: SectionFacts = {
  operations: {
    getPricing: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpricing",
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        Asins: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20, description: "Amazon's product numbers (ASINs)." } },
        Skus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20, description: "The seller's product numbers (SKUs)." } },
        ItemType: { in: "query", required: true, schema: { type: "string", enum: ["Asin", "Sku"] } },
        ItemCondition: { in: "query", schema: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] } },
        OfferType: { in: "query", schema: { type: "string", enum: ["B2C", "B2B"], default: "B2C" } }
      },
      success: { "200": { $ref: "#/definitions/GetPricingResponse" } }
    },
    getCompetitivePricing: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcompetitivepricing",
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        Asins: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20, description: "Amazon's product numbers (ASINs)." } },
        Skus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 20, description: "The seller's product numbers (SKUs)." } },
        ItemType: { in: "query", required: true, schema: { type: "string", enum: ["Asin", "Sku"] } },
        CustomerType: { in: "query", schema: { type: "string", enum: ["Consumer", "Business"], default: "Consumer" } }
      },
      success: { "200": { $ref: "#/definitions/GetPricingResponse" } }
    },
    getListingOffers: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlistingoffers",
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        ItemCondition: { in: "query", required: true, schema: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] } },
        SellerSKU: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        CustomerType: { in: "query", schema: { type: "string", enum: ["Consumer", "Business"], default: "Consumer" } }
      },
      success: { "200": { $ref: "#/definitions/GetOffersResponse" } }
    },
    getItemOffers: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitemoffers",
      parameters: {
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        ItemCondition: { in: "query", required: true, schema: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] } },
        Asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        CustomerType: { in: "query", schema: { type: "string", enum: ["Consumer", "Business"], default: "Consumer" } }
      },
      success: { "200": { $ref: "#/definitions/GetOffersResponse" } }
    },
    getItemOffersBatch: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitemoffersbatch",
      body: { required: true, schema: { $ref: "#/definitions/GetItemOffersBatchRequest" } },
      success: { "200": { $ref: "#/definitions/GetItemOffersBatchResponse" } }
    },
    getListingOffersBatch: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlistingoffersbatch",
      body: { required: true, schema: { $ref: "#/definitions/GetListingOffersBatchRequest" } },
      success: { "200": { $ref: "#/definitions/GetListingOffersBatchResponse" } }
    }
  },
  definitions: {
    GetItemOffersBatchRequest: {
      type: "object",
      properties: {
        requests: { $ref: "#/definitions/ItemOffersRequestList" }
      }
    },
    GetListingOffersBatchRequest: {
      type: "object",
      properties: {
        requests: { $ref: "#/definitions/ListingOffersRequestList" }
      }
    },
    ListingOffersRequestList: { type: "array", items: { $ref: "#/definitions/ListingOffersRequest" }, minItems: 1, maxItems: 20 },
    ItemOffersRequestList: { type: "array", items: { $ref: "#/definitions/ItemOffersRequest" }, minItems: 1, maxItems: 20 },
    BatchOffersRequestParams: {
      type: "object",
      properties: {
        MarketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        ItemCondition: { $ref: "#/definitions/ItemCondition" },
        CustomerType: { $ref: "#/definitions/CustomerType", default: "Consumer" }
      },
      required: ["MarketplaceId", "ItemCondition"]
    },
    ItemOffersRequest: {
      type: "object",
      properties: {
        uri: { type: "string" },
        method: { $ref: "#/definitions/HttpMethod" },
        headers: { $ref: "#/definitions/HttpRequestHeaders" },
        MarketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        ItemCondition: { $ref: "#/definitions/ItemCondition" },
        CustomerType: { $ref: "#/definitions/CustomerType" }
      },
      required: ["uri", "method", "MarketplaceId", "ItemCondition"]
    },
    ListingOffersRequest: {
      type: "object",
      properties: {
        uri: { type: "string" },
        method: { $ref: "#/definitions/HttpMethod" },
        headers: { $ref: "#/definitions/HttpRequestHeaders" },
        MarketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        ItemCondition: { $ref: "#/definitions/ItemCondition" },
        CustomerType: { $ref: "#/definitions/CustomerType" }
      },
      required: ["uri", "method", "MarketplaceId", "ItemCondition"]
    },
    GetItemOffersBatchResponse: {
      type: "object",
      properties: {
        responses: { $ref: "#/definitions/ItemOffersResponseList" }
      }
    },
    GetListingOffersBatchResponse: {
      type: "object",
      properties: {
        responses: { $ref: "#/definitions/ListingOffersResponseList" }
      }
    },
    ItemOffersResponseList: { type: "array", items: { $ref: "#/definitions/ItemOffersResponse" }, minItems: 1, maxItems: 20 },
    ListingOffersResponseList: { type: "array", items: { $ref: "#/definitions/ListingOffersResponse" }, minItems: 1, maxItems: 20 },
    BatchOffersResponse: {
      type: "object",
      properties: {
        headers: { $ref: "#/definitions/HttpResponseHeaders" },
        status: { $ref: "#/definitions/GetOffersHttpStatusLine" },
        body: { $ref: "#/definitions/GetOffersResponse" }
      },
      required: ["body"]
    },
    ItemOffersRequestParams: {
      type: "object",
      properties: {
        MarketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        ItemCondition: { $ref: "#/definitions/ItemCondition" },
        CustomerType: { $ref: "#/definitions/CustomerType" },
        Asin: { type: "string", description: "Amazon's product number (ASIN)." }
      },
      required: ["MarketplaceId", "ItemCondition"]
    },
    ItemOffersResponse: {
      type: "object",
      properties: {
        headers: { $ref: "#/definitions/HttpResponseHeaders" },
        status: { $ref: "#/definitions/GetOffersHttpStatusLine" },
        body: { $ref: "#/definitions/GetOffersResponse" },
        request: { $ref: "#/definitions/ItemOffersRequestParams" }
      },
      required: ["body", "request"]
    },
    ListingOffersRequestParams: {
      type: "object",
      properties: {
        MarketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        ItemCondition: { $ref: "#/definitions/ItemCondition" },
        CustomerType: { $ref: "#/definitions/CustomerType" },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["MarketplaceId", "ItemCondition", "SellerSKU"]
    },
    ListingOffersResponse: {
      type: "object",
      properties: {
        headers: { $ref: "#/definitions/HttpResponseHeaders" },
        status: { $ref: "#/definitions/GetOffersHttpStatusLine" },
        body: { $ref: "#/definitions/GetOffersResponse" },
        request: { $ref: "#/definitions/ListingOffersRequestParams" }
      },
      required: ["body"]
    },
    Errors: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    GetPricingResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PriceList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOffersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetOffersResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    PriceList: { type: "array", items: { $ref: "#/definitions/Price" }, maxItems: 20 },
    GetOffersResult: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        SKU: { type: "string", description: "The seller's product number (SKU)." },
        ItemCondition: { $ref: "#/definitions/ConditionType" },
        status: { type: "string" },
        Identifier: { $ref: "#/definitions/ItemIdentifier" },
        Summary: { $ref: "#/definitions/Summary" },
        Offers: { $ref: "#/definitions/OfferDetailList" }
      },
      required: ["marketplaceId", "ItemCondition", "status", "Identifier", "Summary", "Offers"]
    },
    HttpRequestHeaders: { type: "object", additionalProperties: { type: "string" } },
    HttpResponseHeaders: {
      type: "object",
      properties: {
        Date: { type: "string" },
        "x-amzn-RequestId": { type: "string" }
      },
      additionalProperties: { type: "string" }
    },
    GetOffersHttpStatusLine: {
      type: "object",
      properties: {
        statusCode: { type: "integer", minimum: 100, maximum: 599 },
        reasonPhrase: { type: "string" }
      }
    },
    HttpUri: { type: "string", minLength: 6, maxLength: 512 },
    HttpMethod: { type: "string", enum: ["GET", "PUT", "PATCH", "DELETE", "POST"] },
    BatchRequest: {
      type: "object",
      properties: {
        uri: { type: "string", description: "A path without its query: `/products/pricing/v0/items/B000000000/offers`." },
        method: { $ref: "#/definitions/HttpMethod" },
        headers: { $ref: "#/definitions/HttpRequestHeaders" }
      },
      required: ["uri", "method"]
    },
    Price: {
      type: "object",
      properties: {
        status: { type: "string" },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        Product: { $ref: "#/definitions/Product" }
      },
      required: ["status"]
    },
    Product: {
      type: "object",
      properties: {
        Identifiers: { $ref: "#/definitions/IdentifierType" },
        AttributeSets: { $ref: "#/definitions/AttributeSetList" },
        Relationships: { $ref: "#/definitions/RelationshipList" },
        CompetitivePricing: { $ref: "#/definitions/CompetitivePricingType" },
        SalesRankings: { $ref: "#/definitions/SalesRankList" },
        Offers: { $ref: "#/definitions/OffersList" }
      },
      required: ["Identifiers"]
    },
    IdentifierType: {
      type: "object",
      properties: {
        MarketplaceASIN: { $ref: "#/definitions/ASINIdentifier" },
        SKUIdentifier: { $ref: "#/definitions/SellerSKUIdentifier" }
      },
      required: ["MarketplaceASIN"]
    },
    ASINIdentifier: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." }
      },
      required: ["MarketplaceId", "ASIN"]
    },
    SellerSKUIdentifier: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        SellerId: { type: "string" },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["MarketplaceId", "SellerId", "SellerSKU"]
    },
    AttributeSetList: { type: "array", items: { type: "object", additionalProperties: {} } },
    RelationshipList: { type: "array", items: { type: "object", additionalProperties: {} } },
    CompetitivePricingType: {
      type: "object",
      properties: {
        CompetitivePrices: { $ref: "#/definitions/CompetitivePriceList" },
        NumberOfOfferListings: { $ref: "#/definitions/NumberOfOfferListingsList" },
        TradeInValue: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["CompetitivePrices", "NumberOfOfferListings"]
    },
    CompetitivePriceList: { type: "array", items: { $ref: "#/definitions/CompetitivePriceType" } },
    CompetitivePriceType: {
      type: "object",
      properties: {
        CompetitivePriceId: { type: "string", known: ["1", "2"] },
        Price: { $ref: "#/definitions/PriceType" },
        condition: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Club"] },
        subcondition: { type: "string", known: ["New", "Mint", "Very Good", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "Refurbished Warranty", "Refurbished", "Open Box", "Other"] },
        offerType: { $ref: "#/definitions/OfferCustomerType" },
        quantityTier: { type: "integer" },
        quantityDiscountType: { $ref: "#/definitions/QuantityDiscountType" },
        sellerId: { type: "string" },
        belongsToRequester: { type: "boolean" }
      },
      required: ["CompetitivePriceId", "Price"]
    },
    NumberOfOfferListingsList: { type: "array", items: { $ref: "#/definitions/OfferListingCountType" } },
    OfferListingCountType: {
      type: "object",
      properties: {
        Count: { type: "integer" },
        condition: { type: "string" }
      },
      required: ["Count", "condition"]
    },
    MoneyType: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        Amount: { type: "number" }
      },
      description: "An amount with its currency."
    },
    SalesRankList: { type: "array", items: { $ref: "#/definitions/SalesRankType" } },
    SalesRankType: {
      type: "object",
      properties: {
        ProductCategoryId: { type: "string" },
        Rank: { type: "integer" }
      },
      required: ["ProductCategoryId", "Rank"]
    },
    PriceType: {
      type: "object",
      properties: {
        LandedPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        ListingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Shipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Points: { $ref: "#/definitions/Points" }
      },
      required: ["ListingPrice"]
    },
    OffersList: { type: "array", items: { $ref: "#/definitions/OfferType" } },
    OfferType: {
      type: "object",
      properties: {
        offerType: { $ref: "#/definitions/OfferCustomerType" },
        BuyingPrice: { $ref: "#/definitions/PriceType" },
        RegularPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        businessPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        quantityDiscountPrices: { type: "array", items: { $ref: "#/definitions/QuantityDiscountPriceType" } },
        FulfillmentChannel: { type: "string", known: ["Amazon", "Merchant"] },
        ItemCondition: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Club"] },
        ItemSubCondition: { type: "string", known: ["New", "Mint", "Very Good", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "Refurbished Warranty", "Refurbished", "Open Box", "Other"] },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["BuyingPrice", "RegularPrice", "FulfillmentChannel", "ItemCondition", "ItemSubCondition", "SellerSKU"]
    },
    OfferCustomerType: { type: "string", enum: ["B2C", "B2B"] },
    QuantityDiscountPriceType: {
      type: "object",
      properties: {
        quantityTier: { type: "integer" },
        quantityDiscountType: { $ref: "#/definitions/QuantityDiscountType" },
        listingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["quantityTier", "quantityDiscountType", "listingPrice"]
    },
    QuantityDiscountType: { type: "string", enum: ["QUANTITY_DISCOUNT"] },
    Points: {
      type: "object",
      properties: {
        PointsNumber: { type: "integer" },
        PointsMonetaryValue: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      }
    },
    ConditionType: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] },
    ItemIdentifier: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        ItemCondition: { $ref: "#/definitions/ConditionType" }
      },
      required: ["MarketplaceId", "ItemCondition"]
    },
    Summary: {
      type: "object",
      properties: {
        TotalOfferCount: { type: "integer" },
        NumberOfOffers: { $ref: "#/definitions/NumberOfOffers" },
        LowestPrices: { $ref: "#/definitions/LowestPrices" },
        BuyBoxPrices: { $ref: "#/definitions/BuyBoxPrices" },
        ListPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        CompetitivePriceThreshold: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        SuggestedLowerPricePlusShipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        SalesRankings: { $ref: "#/definitions/SalesRankList" },
        BuyBoxEligibleOffers: { $ref: "#/definitions/BuyBoxEligibleOffers" },
        OffersAvailableTime: { type: "string", format: "date-time" }
      },
      required: ["TotalOfferCount"]
    },
    BuyBoxEligibleOffers: { type: "array", items: { $ref: "#/definitions/OfferCountType" } },
    BuyBoxPrices: { type: "array", items: { $ref: "#/definitions/BuyBoxPriceType" } },
    LowestPrices: { type: "array", items: { $ref: "#/definitions/LowestPriceType" } },
    NumberOfOffers: { type: "array", items: { $ref: "#/definitions/OfferCountType" } },
    OfferCountType: {
      type: "object",
      properties: {
        condition: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Club"] },
        fulfillmentChannel: { $ref: "#/definitions/FulfillmentChannelType" },
        OfferCount: { type: "integer" }
      }
    },
    FulfillmentChannelType: { type: "string", enum: ["Amazon", "Merchant"] },
    LowestPriceType: {
      type: "object",
      properties: {
        condition: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Club"] },
        fulfillmentChannel: { type: "string" },
        offerType: { $ref: "#/definitions/OfferCustomerType" },
        quantityTier: { type: "integer" },
        quantityDiscountType: { $ref: "#/definitions/QuantityDiscountType" },
        LandedPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        ListingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Shipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Points: { $ref: "#/definitions/Points" }
      },
      required: ["condition", "fulfillmentChannel", "ListingPrice"]
    },
    BuyBoxPriceType: {
      type: "object",
      properties: {
        condition: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Club"] },
        offerType: { $ref: "#/definitions/OfferCustomerType" },
        quantityTier: { type: "integer" },
        quantityDiscountType: { $ref: "#/definitions/QuantityDiscountType" },
        LandedPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        ListingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Shipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Points: { $ref: "#/definitions/Points" },
        sellerId: { type: "string" }
      },
      required: ["condition", "LandedPrice", "ListingPrice", "Shipping"]
    },
    OfferDetailList: { type: "array", items: { $ref: "#/definitions/OfferDetail" }, maxItems: 20 },
    OfferDetail: {
      type: "object",
      properties: {
        MyOffer: { type: "boolean" },
        offerType: { $ref: "#/definitions/OfferCustomerType" },
        SubCondition: { type: "string", known: ["New", "Mint", "Very Good", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "Refurbished Warranty", "Refurbished", "Open Box", "Other"] },
        SellerId: { type: "string" },
        ConditionNotes: { type: "string" },
        SellerFeedbackRating: { $ref: "#/definitions/SellerFeedbackType" },
        ShippingTime: { $ref: "#/definitions/DetailedShippingTimeType" },
        ListingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        quantityDiscountPrices: { type: "array", items: { $ref: "#/definitions/QuantityDiscountPriceType" } },
        Points: { $ref: "#/definitions/Points" },
        Shipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        ShipsFrom: { $ref: "#/definitions/ShipsFromType" },
        IsFulfilledByAmazon: { type: "boolean" },
        PrimeInformation: { $ref: "#/definitions/PrimeInformationType" },
        IsBuyBoxWinner: { type: "boolean" },
        IsFeaturedMerchant: { type: "boolean" }
      },
      required: ["SubCondition", "ShippingTime", "ListingPrice", "Shipping", "IsFulfilledByAmazon"]
    },
    PrimeInformationType: {
      type: "object",
      properties: {
        IsPrime: { type: "boolean" },
        IsNationalPrime: { type: "boolean" }
      },
      required: ["IsPrime", "IsNationalPrime"]
    },
    SellerFeedbackType: {
      type: "object",
      properties: {
        SellerPositiveFeedbackRating: { type: "number", unit: "per cent" },
        FeedbackCount: { type: "integer" }
      },
      required: ["FeedbackCount"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    DetailedShippingTimeType: {
      type: "object",
      properties: {
        minimumHours: { type: "integer", unit: "hours" },
        maximumHours: { type: "integer", unit: "hours" },
        availableDate: { type: "string" },
        availabilityType: { type: "string", enum: ["NOW", "FUTURE_WITHOUT_DATE", "FUTURE_WITH_DATE"] }
      }
    },
    ShipsFromType: {
      type: "object",
      properties: {
        State: { type: "string" },
        Country: { type: "string" }
      }
    },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
    ItemCondition: { type: "string", enum: ["New", "Used", "Collectible", "Refurbished", "Club"] },
    Asin: { type: "string", description: "Amazon's product number (ASIN)." },
    CustomerType: { type: "string", enum: ["Consumer", "Business"] },
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
