// AUTO-GENERATED from externalFulfillmentInventory_2024-09-11.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of External Fulfillment Inventory 2024-09-11 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ExternalFulfillmentInventory_2024_09_11`. */
export const facts: SectionFacts = {
  operations: {
    batchInventory: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/batchinventory",
      body: { required: true, schema: { $ref: "#/definitions/BatchInventoryRequest" } },
      success: { "207": { $ref: "#/definitions/BatchInventoryResponse" } }
    }
  },
  definitions: {
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
    MarketplaceAttributes: {
      type: "object",
      properties: {
        channelName: { type: "string", enum: ["FBA", "MFN", "DF"] },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
      }
    },
    BatchInventoryRequest: {
      type: "object",
      properties: {
        requests: { $ref: "#/definitions/BatchInventoryRequestList" }
      }
    },
    BatchInventoryRequestList: { type: "array", items: { $ref: "#/definitions/InventoryRequest" }, minItems: 1, maxItems: 10 },
    InventoryRequest: {
      type: "object",
      properties: {
        uri: { type: "string" },
        method: { $ref: "#/definitions/HttpMethod" },
        body: { $ref: "#/definitions/InventoryRequestParams" }
      },
      required: ["uri", "method"]
    },
    InventoryRequestParams: {
      type: "object",
      properties: {
        clientSequenceNumber: { type: "integer" },
        quantity: { type: "integer" },
        marketplaceAttributes: { $ref: "#/definitions/MarketplaceAttributes" }
      }
    },
    BatchInventoryResponse: {
      type: "object",
      properties: {
        responses: { $ref: "#/definitions/BatchInventoryResponseList" }
      }
    },
    BatchInventoryResponseList: { type: "array", items: { $ref: "#/definitions/InventoryResponse" }, minItems: 1, maxItems: 25 },
    InventoryResponse: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/HttpStatusLine" },
        body: { $ref: "#/definitions/InventoryResponseBody" }
      },
      required: ["status", "body"]
    },
    InventoryResponseBody: {
      type: "object",
      properties: {
        clientSequenceNumber: { type: "integer" },
        locationId: { type: "string" },
        skuId: { type: "string" },
        sellableQuantity: { type: "integer", minimum: 0 },
        reservedQuantity: { type: "integer", minimum: 0 },
        marketplaceAttributes: { $ref: "#/definitions/MarketplaceAttributes" },
        actionableErrors: { type: "array", items: { $ref: "#/definitions/ActionableError" }, minItems: 0 }
      }
    },
    ActionableError: {
      type: "object",
      properties: {
        errorType: { type: "string" },
        errorSubType: { type: "string" }
      }
    },
    HttpMethod: { type: "string", enum: ["GET", "POST"] },
    HttpStatusLine: {
      type: "object",
      properties: {
        statusCode: { type: "integer", minimum: 100, maximum: 599 },
        reasonPhrase: { type: "string" }
      }
    }
  }
}
