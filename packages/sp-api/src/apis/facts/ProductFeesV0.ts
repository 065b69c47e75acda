// AUTO-GENERATED from productFeesV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Product Fees v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ProductFeesV0`. */
export const facts: SectionFacts = {
  operations: {
    getMyFeesEstimateForSKU: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforsku",
      parameters: {
        SellerSKU: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetMyFeesEstimateRequest" } },
      success: { "200": { $ref: "#/definitions/GetMyFeesEstimateResponse" } }
    },
    getMyFeesEstimateForASIN: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforasin",
      parameters: {
        Asin: { in: "path", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetMyFeesEstimateRequest" } },
      success: { "200": { $ref: "#/definitions/GetMyFeesEstimateResponse" } }
    },
    getMyFeesEstimates: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimates",
      body: { required: true, schema: { $ref: "#/definitions/GetMyFeesEstimatesRequest" } },
      success: { "200": { $ref: "#/definitions/GetMyFeesEstimatesResponse" } }
    }
  },
  definitions: {
    GetMyFeesEstimateRequest: {
      type: "object",
      properties: {
        FeesEstimateRequest: { $ref: "#/definitions/FeesEstimateRequest" }
      }
    },
    GetMyFeesEstimatesRequest: { type: "array", items: { $ref: "#/definitions/FeesEstimateByIdRequest" } },
    FeesEstimateByIdRequest: {
      type: "object",
      properties: {
        FeesEstimateRequest: { $ref: "#/definitions/FeesEstimateRequest" },
        IdType: { $ref: "#/definitions/IdType" },
        IdValue: { type: "string" }
      },
      required: ["IdType", "IdValue"]
    },
    FeesEstimateRequest: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        IsAmazonFulfilled: { type: "boolean" },
        PriceToEstimateFees: { $ref: "#/definitions/PriceToEstimateFees" },
        Identifier: { type: "string" },
        OptionalFulfillmentProgram: { $ref: "#/definitions/OptionalFulfillmentProgram" }
      },
      required: ["MarketplaceId", "PriceToEstimateFees", "Identifier"]
    },
    GetMyFeesEstimateResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetMyFeesEstimateResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetMyFeesEstimateResult: {
      type: "object",
      properties: {
        FeesEstimateResult: { $ref: "#/definitions/FeesEstimateResult" }
      }
    },
    GetMyFeesEstimatesResponse: { type: "array", items: { $ref: "#/definitions/FeesEstimateResult" } },
    Points: {
      type: "object",
      properties: {
        PointsNumber: { type: "integer" },
        PointsMonetaryValue: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      }
    },
    GetMyFeesEstimatesErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    FeesEstimateResult: {
      type: "object",
      properties: {
        Status: { type: "string", known: ["Success", "ClientError", "ServiceError"] },
        FeesEstimateIdentifier: { $ref: "#/definitions/FeesEstimateIdentifier" },
        FeesEstimate: { $ref: "#/definitions/FeesEstimate" },
        Error: { $ref: "#/definitions/FeesEstimateError" }
      }
    },
    FeesEstimateIdentifier: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        SellerId: { type: "string" },
        IdType: { $ref: "#/definitions/IdType" },
        IdValue: { type: "string" },
        IsAmazonFulfilled: { type: "boolean" },
        PriceToEstimateFees: { $ref: "#/definitions/PriceToEstimateFees" },
        SellerInputIdentifier: { type: "string" },
        OptionalFulfillmentProgram: { $ref: "#/definitions/OptionalFulfillmentProgram" }
      }
    },
    PriceToEstimateFees: {
      type: "object",
      properties: {
        ListingPrice: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Shipping: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        Points: { $ref: "#/definitions/Points" }
      },
      required: ["ListingPrice"]
    },
    FeesEstimate: {
      type: "object",
      properties: {
        TimeOfFeesEstimation: { type: "string", format: "date-time", description: "The time of the request if not given." },
        TotalFeesEstimate: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        FeeDetailList: { $ref: "#/definitions/FeeDetailList" }
      },
      required: ["TimeOfFeesEstimation"]
    },
    FeeDetailList: { type: "array", items: { $ref: "#/definitions/FeeDetail" } },
    FeesEstimateError: {
      type: "object",
      properties: {
        Type: { type: "string" },
        Code: { type: "string" },
        Message: { type: "string" },
        Detail: { $ref: "#/definitions/FeesEstimateErrorDetail" }
      },
      required: ["Type", "Code", "Message", "Detail"]
    },
    FeesEstimateErrorDetail: { type: "array", items: { type: "object", additionalProperties: {} } },
    FeeDetail: {
      type: "object",
      properties: {
        FeeType: { type: "string" },
        FeeAmount: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        FeePromotion: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        TaxAmount: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        FinalFee: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        IncludedFeeDetailList: { $ref: "#/definitions/IncludedFeeDetailList" }
      },
      required: ["FeeType", "FeeAmount", "FinalFee"]
    },
    IncludedFeeDetailList: { type: "array", items: { $ref: "#/definitions/IncludedFeeDetail" } },
    IncludedFeeDetail: {
      type: "object",
      properties: {
        FeeType: { type: "string" },
        FeeAmount: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        FeePromotion: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        TaxAmount: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." },
        FinalFee: { $ref: "#/definitions/MoneyType", description: "An amount with its currency." }
      },
      required: ["FeeType", "FeeAmount", "FinalFee"]
    },
    MoneyType: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        Amount: { type: "number" }
      },
      description: "An amount with its currency."
    },
    OptionalFulfillmentProgram: { type: "string", enum: ["FBA_CORE", "FBA_SNL", "FBA_EFN"] },
    IdType: { type: "string", enum: ["ASIN", "SellerSKU"] }
  }
}
