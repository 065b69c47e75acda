// AUTO-GENERATED from promotions_2025-12-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Promotions 2025-12-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Promotions_2025_12_01`. */
export const facts: SectionFacts = {
  operations: {
    searchPromotions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchpromotions",
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        locale: { in: "query", schema: { type: "string", pattern: "^[a-z]{2}_[A-Z]{2}$", default: "en_US" } },
        statuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["PROCESSING", "UPCOMING", "RUNNING", "EXPIRED", "FAILED", "CANCELLING", "CANCELLED"] } } },
        asins: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 10, description: "Amazon's product numbers (ASINs)." } },
        skus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 10, description: "The seller's product numbers (SKUs)." } },
        promotionTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BASKET_BUILDING", "DEAL", "PRICE_DISCOUNT", "COUPON"] } } },
        startDateBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        startDateAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        endDateBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        endDateAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updateDateAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updateDateBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        paginationToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        revision: { in: "query", schema: { type: "string", enum: ["LATEST", "PUBLISHED", "ANY"], default: "PUBLISHED" } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["ISSUES", "CUSTOMER_SEGMENTS"] } } }
      },
      success: { "200": { $ref: "#/definitions/SearchPromotionsResponse" } }
    },
    getPromotion: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpromotion",
      parameters: {
        promotionId: { in: "path", required: true, schema: { type: "string", description: "From `searchPromotions`." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["ISSUES", "SELECTION", "CUSTOMER_SEGMENTS"] } } },
        locale: { in: "query", schema: { type: "string", pattern: "^[a-z]{2}_[A-Z]{2}$", default: "en_US" } }
      },
      success: { "200": { $ref: "#/definitions/GetPromotionResponse" } }
    },
    getSelection: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getselection",
      parameters: {
        promotionId: { in: "path", required: true, schema: { type: "string", description: "From `searchPromotions`." } },
        selectionId: { in: "path", required: true, schema: { type: "string" } },
        revisionId: { in: "query", required: true, schema: { type: "integer", minimum: 1 } },
        locale: { in: "query", schema: { type: "string", pattern: "^[a-z]{2}_[A-Z]{2}$", default: "en_US" } },
        paginationToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["ISSUES"] } } }
      },
      success: { "200": { $ref: "#/definitions/GetSelectionResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", maxLength: 1024, description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." },
        itemIdentifier: { $ref: "#/definitions/ItemIdentifier" }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    Currency: {
      type: "object",
      properties: {
        amount: { type: "number", exclusiveMinimum: 0 },
        currencyCode: { type: "string", minLength: 3, maxLength: 3, description: "A currency, ISO 4217: `USD`." }
      },
      required: ["amount", "currencyCode"],
      description: "An amount with its currency."
    },
    Issue: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string", maxLength: 1024 },
        severity: { type: "string", enum: ["ERROR", "WARNING"] }
      },
      required: ["code", "message", "severity"]
    },
    ItemIdentifier: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        sku: { type: "string", description: "The seller's product number (SKU)." }
      }
    },
    PromotionIssue: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string", maxLength: 1024 },
        severity: { type: "string", enum: ["ERROR", "WARNING"] }
      },
      required: ["code", "message", "severity"]
    },
    ItemIssue: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string", maxLength: 1024 },
        severity: { type: "string", enum: ["ERROR", "WARNING"] },
        identifier: { $ref: "#/definitions/ItemIdentifier" }
      },
      required: ["code", "message", "severity", "identifier"]
    },
    Item: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        benefit: { $ref: "#/definitions/ItemBenefit" },
        budget: { $ref: "#/definitions/Budget" }
      }
    },
    Selection: {
      type: "object",
      properties: {
        selectionId: { type: "string" },
        revisionId: { type: "integer", minimum: 1 },
        type: { type: "string", enum: ["CATALOG", "ITEMS"] },
        selectionDetails: { $ref: "#/definitions/SelectionDetails" }
      },
      required: ["type"]
    },
    SelectionDetails: {
      type: "object",
      properties: {
        rules: { $ref: "#/definitions/SelectionRules" },
        issues: { type: "array", items: { $ref: "#/definitions/ItemIssue" } },
        items: { type: "array", items: { $ref: "#/definitions/Item" }, maxItems: 100 },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      }
    },
    SelectionRules: {
      type: "object",
      properties: {
        excludedItems: { type: "array", items: { $ref: "#/definitions/Item" }, maxItems: 100 }
      }
    },
    Schedule: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" },
        eventId: { type: "string" }
      }
    },
    Budget: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["AMOUNT", "UNITS"] },
        value: { type: "number", exclusiveMinimum: 0 },
        currencyCode: { type: "string", minLength: 3, maxLength: 3, description: "A currency, ISO 4217: `USD`." }
      },
      required: ["type", "value"]
    },
    CustomerSegment: {
      type: "object",
      properties: {
        segmentType: { $ref: "#/definitions/CustomerSegmentType" },
        segmentId: { type: "string" },
        segmentDetails: { $ref: "#/definitions/CustomerSegmentDetails" }
      },
      required: ["segmentType", "segmentId"]
    },
    CustomerSegmentType: { type: "string", enum: ["BRAND", "PROGRAM"] },
    CustomerSegmentDetails: {
      type: "object",
      properties: {
        brandSegmentDetails: { $ref: "#/definitions/BrandSegmentDetails" }
      }
    },
    BrandSegmentDetails: {
      type: "object",
      properties: {
        brandId: { type: "string" }
      },
      required: ["brandId"]
    },
    Discount: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["PERCENTAGE_OFF", "AMOUNT_OFF", "FREE_ITEM"] },
        percentOff: { type: "number", minimum: 1, maximum: 100, unit: "per cent" },
        amountOff: { type: "number", exclusiveMinimum: 0 },
        currencyCode: { type: "string", minLength: 3, maxLength: 3, description: "A currency, ISO 4217: `USD`." }
      },
      required: ["type"]
    },
    QuantityThreshold: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["AT_LEAST", "FOR_EACH"] },
        quantity: { type: "integer", minimum: 1 }
      },
      required: ["type", "quantity"]
    },
    AmountThreshold: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["AT_LEAST"] },
        currency: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      },
      required: ["type", "currency"]
    },
    PurchaseCondition: {
      type: "object",
      properties: {
        quantityThreshold: { $ref: "#/definitions/QuantityThreshold" },
        amountThreshold: { $ref: "#/definitions/AmountThreshold" }
      }
    },
    PurchaseRequirements: {
      type: "object",
      properties: {
        selection: { $ref: "#/definitions/Selection" },
        condition: { $ref: "#/definitions/PurchaseCondition" },
        claimCode: { $ref: "#/definitions/ClaimCode" }
      },
      required: ["selection", "condition"]
    },
    ClaimCode: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["GROUP", "INDIVIDUAL"] },
        value: { type: "string", minLength: 6, maxLength: 12, pattern: "^[0-9A-Z]+$", description: "6 to 12 capital letters and digits. A secret: buyers who know it can redeem it. Do not log it." }
      },
      required: ["type"]
    },
    BenefitTier: {
      type: "object",
      properties: {
        purchaseCondition: { $ref: "#/definitions/PurchaseCondition" },
        discount: { $ref: "#/definitions/Discount" }
      },
      required: ["purchaseCondition", "discount"]
    },
    Merchandising: {
      type: "object",
      properties: {
        displayOnWebsite: { type: "string", enum: ["ALLOWED", "NOT_ALLOWED"] }
      }
    },
    ItemBenefit: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["FIXED_PRICE", "DISCOUNTED_PRICE"] },
        price: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        discount: { $ref: "#/definitions/Discount" },
        perCustomerUses: { type: "integer", minimum: 1 }
      },
      required: ["type"]
    },
    PromotionBenefit: {
      type: "object",
      properties: {
        discount: { $ref: "#/definitions/Discount" },
        benefitQuantity: { type: "integer" },
        perCustomerUses: { type: "integer", minimum: 1 },
        stacking: { type: "string", enum: ["ALLOWED", "NOT_ALLOWED"] },
        additionalTiers: { type: "array", items: { $ref: "#/definitions/BenefitTier" }, maxItems: 9 }
      }
    },
    PromotionType: { type: "string", enum: ["BASKET_BUILDING", "DEAL", "PRICE_DISCOUNT", "COUPON"] },
    CouponType: { type: "string", enum: ["STANDARD", "SUBSCRIBE_AND_SAVE", "REORDER_REWARDS"], default: "STANDARD" },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    PromotionSummary: {
      type: "object",
      properties: {
        issues: { type: "array", items: { $ref: "#/definitions/PromotionIssue" } },
        promotionTitle: { type: "string" },
        selection: { $ref: "#/definitions/Selection" },
        purchaseRequirements: { $ref: "#/definitions/PurchaseRequirements" },
        schedule: { $ref: "#/definitions/Schedule" },
        budget: { $ref: "#/definitions/Budget" },
        customerSegments: { type: "array", items: { $ref: "#/definitions/CustomerSegment" } },
        benefit: { $ref: "#/definitions/PromotionBenefit" },
        merchandising: { $ref: "#/definitions/Merchandising" },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        feeSnapshot: { $ref: "#/definitions/PromotionFeeSnapshot" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        promotionId: { type: "string", description: "From `searchPromotions`." },
        promotionType: { $ref: "#/definitions/PromotionType" },
        couponType: { $ref: "#/definitions/CouponType" },
        trackingId: { type: "string" },
        status: { type: "string", enum: ["PROCESSING", "UPCOMING", "RUNNING", "EXPIRED", "FAILED", "CANCELLING", "CANCELLED"] },
        latestRevision: { $ref: "#/definitions/LatestRevision" }
      },
      required: ["promotionTitle", "selection", "schedule", "createdDate", "lastUpdatedDate", "marketplaceId", "promotionId", "promotionType", "trackingId", "status"]
    },
    SearchPromotionsResponse: {
      type: "object",
      properties: {
        totalResults: { type: "integer", minimum: 0 },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        promotions: { type: "array", items: { $ref: "#/definitions/PromotionSummary" } }
      },
      required: ["totalResults", "promotions"]
    },
    GetPromotionResponse: {
      type: "object",
      properties: {
        issues: { type: "array", items: { $ref: "#/definitions/PromotionIssue" } },
        promotionTitle: { type: "string" },
        selection: { $ref: "#/definitions/Selection" },
        purchaseRequirements: { $ref: "#/definitions/PurchaseRequirements" },
        schedule: { $ref: "#/definitions/Schedule" },
        budget: { $ref: "#/definitions/Budget" },
        customerSegments: { type: "array", items: { $ref: "#/definitions/CustomerSegment" } },
        benefit: { $ref: "#/definitions/PromotionBenefit" },
        merchandising: { $ref: "#/definitions/Merchandising" },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        feeSnapshot: { $ref: "#/definitions/PromotionFeeSnapshot" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        promotionId: { type: "string", description: "From `searchPromotions`." },
        promotionType: { $ref: "#/definitions/PromotionType" },
        couponType: { $ref: "#/definitions/CouponType" },
        trackingId: { type: "string" },
        status: { type: "string", enum: ["PROCESSING", "UPCOMING", "RUNNING", "EXPIRED", "FAILED", "CANCELLING", "CANCELLED"] },
        latestRevision: { $ref: "#/definitions/LatestRevision" }
      },
      required: ["promotionTitle", "selection", "schedule", "createdDate", "lastUpdatedDate", "marketplaceId", "promotionId", "promotionType", "trackingId", "status"]
    },
    GetSelectionResponse: {
      type: "object",
      properties: {
        selection: { $ref: "#/definitions/Selection" }
      },
      required: ["selection"]
    },
    PromotionFeeSnapshot: {
      type: "object",
      properties: {
        previewedFeeRates: { $ref: "#/definitions/PreviewedFeeRates" }
      }
    },
    PreviewedFeeRates: {
      type: "object",
      properties: {
        upfrontFee: { $ref: "#/definitions/UpfrontFee" },
        variableFee: { $ref: "#/definitions/VariableFee" }
      }
    },
    UpfrontFee: {
      type: "object",
      properties: {
        rate: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        frequency: { $ref: "#/definitions/FeeFrequency" }
      },
      required: ["rate", "frequency"]
    },
    VariableFee: {
      type: "object",
      properties: {
        salesPercentage: { type: "number", minimum: 0, maximum: 1, unit: "per cent" },
        feeCapAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      },
      required: ["salesPercentage"]
    },
    FeeFrequency: { type: "string", enum: ["ONE_TIME", "DAILY"] },
    LatestRevision: {
      type: "object",
      properties: {
        issues: { type: "array", items: { $ref: "#/definitions/PromotionIssue" } },
        promotionTitle: { type: "string" },
        selection: { $ref: "#/definitions/Selection" },
        purchaseRequirements: { $ref: "#/definitions/PurchaseRequirements" },
        schedule: { $ref: "#/definitions/Schedule" },
        budget: { $ref: "#/definitions/Budget" },
        customerSegments: { type: "array", items: { $ref: "#/definitions/CustomerSegment" } },
        benefit: { $ref: "#/definitions/PromotionBenefit" },
        merchandising: { $ref: "#/definitions/Merchandising" },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        feeSnapshot: { $ref: "#/definitions/PromotionFeeSnapshot" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        promotionId: { type: "string", description: "From `searchPromotions`." },
        promotionType: { $ref: "#/definitions/PromotionType" },
        couponType: { $ref: "#/definitions/CouponType" },
        trackingId: { type: "string" },
        revisionStatus: { type: "string", enum: ["PROCESSING", "FAILED"] }
      },
      required: ["promotionTitle", "selection", "schedule", "createdDate", "lastUpdatedDate", "marketplaceId", "promotionId", "promotionType", "trackingId", "revisionStatus"]
    },
    PromotionRevisionAttributes: {
      type: "object",
      properties: {
        issues: { type: "array", items: { $ref: "#/definitions/PromotionIssue" } },
        promotionTitle: { type: "string" },
        selection: { $ref: "#/definitions/Selection" },
        purchaseRequirements: { $ref: "#/definitions/PurchaseRequirements" },
        schedule: { $ref: "#/definitions/Schedule" },
        budget: { $ref: "#/definitions/Budget" },
        customerSegments: { type: "array", items: { $ref: "#/definitions/CustomerSegment" } },
        benefit: { $ref: "#/definitions/PromotionBenefit" },
        merchandising: { $ref: "#/definitions/Merchandising" },
        createdDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        feeSnapshot: { $ref: "#/definitions/PromotionFeeSnapshot" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        promotionId: { type: "string", description: "From `searchPromotions`." },
        promotionType: { $ref: "#/definitions/PromotionType" },
        couponType: { $ref: "#/definitions/CouponType" },
        trackingId: { type: "string" }
      },
      required: ["promotionTitle", "selection", "schedule", "createdDate", "lastUpdatedDate", "marketplaceId", "promotionId", "promotionType", "trackingId"]
    }
  }
}
