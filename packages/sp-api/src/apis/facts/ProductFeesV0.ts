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
      parameters: {
        SellerSKU: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetMyFeesEstimateRequest" } },
      success: { "200": { $ref: "#/definitions/GetMyFeesEstimateResponse" } }
    },
    getMyFeesEstimateForASIN: {
      parameters: {
        Asin: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetMyFeesEstimateRequest" } },
      success: { "200": { $ref: "#/definitions/GetMyFeesEstimateResponse" } }
    },
    getMyFeesEstimates: {
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
        MarketplaceId: { type: "string" },
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
        errors: { $ref: "#/definitions/ErrorList" }
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
        PointsMonetaryValue: { $ref: "#/definitions/MoneyType" }
      }
    },
    GetMyFeesEstimatesErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
      },
      required: ["errors"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    FeesEstimateResult: {
      type: "object",
      properties: {
        Status: { type: "string" },
        FeesEstimateIdentifier: { $ref: "#/definitions/FeesEstimateIdentifier" },
        FeesEstimate: { $ref: "#/definitions/FeesEstimate" },
        Error: { $ref: "#/definitions/FeesEstimateError" }
      }
    },
    FeesEstimateIdentifier: {
      type: "object",
      properties: {
        MarketplaceId: { type: "string" },
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
        ListingPrice: { $ref: "#/definitions/MoneyType" },
        Shipping: { $ref: "#/definitions/MoneyType" },
        Points: { $ref: "#/definitions/Points" }
      },
      required: ["ListingPrice"]
    },
    FeesEstimate: {
      type: "object",
      properties: {
        TimeOfFeesEstimation: { type: "string", format: "date-time" },
        TotalFeesEstimate: { $ref: "#/definitions/MoneyType" },
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
        FeeAmount: { $ref: "#/definitions/MoneyType" },
        FeePromotion: { $ref: "#/definitions/MoneyType" },
        TaxAmount: { $ref: "#/definitions/MoneyType" },
        FinalFee: { $ref: "#/definitions/MoneyType" },
        IncludedFeeDetailList: { $ref: "#/definitions/IncludedFeeDetailList" }
      },
      required: ["FeeType", "FeeAmount", "FinalFee"]
    },
    IncludedFeeDetailList: { type: "array", items: { $ref: "#/definitions/IncludedFeeDetail" } },
    IncludedFeeDetail: {
      type: "object",
      properties: {
        FeeType: { type: "string" },
        FeeAmount: { $ref: "#/definitions/MoneyType" },
        FeePromotion: { $ref: "#/definitions/MoneyType" },
        TaxAmount: { $ref: "#/definitions/MoneyType" },
        FinalFee: { $ref: "#/definitions/MoneyType" }
      },
      required: ["FeeType", "FeeAmount", "FinalFee"]
    },
    MoneyType: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string" },
        Amount: { type: "number" }
      }
    },
    OptionalFulfillmentProgram: { type: "string", enum: ["FBA_CORE", "FBA_SNL", "FBA_EFN"] },
    IdType: { type: "string", enum: ["ASIN", "SellerSKU"] }
  }
}
