// AUTO-GENERATED from sellers.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Sellers v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Sellers`. */
export const facts: SectionFacts = {
  operations: {
    getMarketplaceParticipations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getmarketplaceparticipations",
      success: { "200": { $ref: "#/definitions/GetMarketplaceParticipationsResponse" } }
    },
    getAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      success: { "200": { $ref: "#/definitions/GetAccountResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    MarketplaceParticipation: {
      type: "object",
      properties: {
        marketplace: { $ref: "#/definitions/Marketplace" },
        participation: { $ref: "#/definitions/Participation" },
        storeName: { type: "string" }
      },
      required: ["marketplace", "participation", "storeName"]
    },
    MarketplaceParticipationList: { type: "array", items: { $ref: "#/definitions/MarketplaceParticipation" } },
    GetMarketplaceParticipationsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/MarketplaceParticipationList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    Marketplace: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        countryCode: { type: "string", pattern: "^([A-Z]{2})$", description: "A country, ISO 3166-1: `US`." },
        defaultCurrencyCode: { type: "string" },
        defaultLanguageCode: { type: "string" },
        domainName: { type: "string" }
      },
      required: ["id", "name", "countryCode", "defaultCurrencyCode", "defaultLanguageCode", "domainName"]
    },
    Participation: {
      type: "object",
      properties: {
        isParticipating: { type: "boolean" },
        hasSuspendedListings: { type: "boolean" }
      },
      required: ["isParticipating", "hasSuspendedListings"]
    },
    GetAccountResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Account" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    Account: {
      type: "object",
      properties: {
        marketplaceParticipationList: { $ref: "#/definitions/MarketplaceParticipationList" },
        businessType: { type: "string", enum: ["CHARITY", "CRAFTSMAN", "NATURAL_PERSON_COMPANY", "PUBLIC_LISTED", "PRIVATE_LIMITED", "SOLE_PROPRIETORSHIP", "STATE_OWNED", "INDIVIDUAL"] },
        sellingPlan: { type: "string", enum: ["PROFESSIONAL", "INDIVIDUAL"] },
        business: { $ref: "#/definitions/Business" },
        primaryContact: { $ref: "#/definitions/PrimaryContact" }
      },
      required: ["marketplaceParticipationList", "businessType", "sellingPlan"]
    },
    Business: {
      type: "object",
      properties: {
        name: { type: "string" },
        registeredBusinessAddress: { $ref: "#/definitions/Address" },
        companyRegistrationNumber: { type: "string" },
        companyTaxIdentificationNumber: { type: "string" },
        nonLatinName: { type: "string" }
      },
      required: ["name", "registeredBusinessAddress"]
    },
    Address: {
      type: "object",
      properties: {
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        stateOrProvinceCode: { type: "string" },
        city: { type: "string" },
        postalCode: { type: "string" }
      },
      required: ["addressLine1", "countryCode"]
    },
    PrimaryContact: {
      type: "object",
      properties: {
        name: { type: "string" },
        address: { $ref: "#/definitions/Address" },
        nonLatinName: { type: "string" }
      },
      required: ["name", "address"]
    }
  }
}
