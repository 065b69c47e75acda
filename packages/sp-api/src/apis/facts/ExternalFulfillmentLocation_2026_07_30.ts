// AUTO-GENERATED from externalFulfillmentLocation_2026-07-30.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of External Fulfillment Location 2026-07-30 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ExternalFulfillmentLocation_2026_07_30`. */
export const facts: SectionFacts = {
  operations: {
    createSandboxLocation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createsandboxlocation",
      body: { required: true, schema: { $ref: "#/definitions/CreateSandboxLocationRequest" } },
      success: { "201": { $ref: "#/definitions/CreateSandboxLocationResponse" } }
    }
  },
  definitions: {
    CreateSandboxLocationRequest: {
      type: "object",
      properties: {
        merchantIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 }, minItems: 1 },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        channels: { type: "array", items: { type: "string", enum: ["FBA", "MFN"] }, minItems: 1, default: ["FBA", "MFN"] },
        locationName: { type: "string", minLength: 1, maxLength: 60 }
      },
      required: ["merchantIds", "marketplaceId", "locationName"]
    },
    CreateSandboxLocationResponse: {
      type: "object",
      properties: {
        locationIds: { $ref: "#/definitions/LocationIdMap" }
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
    },
    LocationIdMap: {
      type: "object",
      properties: {
        FBA: { type: "string" },
        MFN: { type: "string" }
      }
    },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
  }
}
