// AUTO-GENERATED from fbaInventory.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of FBA Inventory v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FbaInventory`. */
export const facts: SectionFacts = {
  operations: {
    getInventorySummaries: {
      parameters: {
        details: { in: "query", schema: { type: "boolean", default: false } },
        granularityType: { in: "query", required: true, schema: { type: "string", enum: ["Marketplace"] } },
        granularityId: { in: "query", required: true, schema: { type: "string" } },
        startDateTime: { in: "query", schema: { type: "string", format: "date-time" } },
        sellerSkus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50 } },
        sellerSku: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      success: { "200": { $ref: "#/definitions/GetInventorySummariesResponse" } }
    },
    createInventoryItem: {
      body: { required: true, schema: { $ref: "#/definitions/CreateInventoryItemRequest" } },
      success: { "200": { $ref: "#/definitions/CreateInventoryItemResponse" } }
    },
    deleteInventoryItem: {
      parameters: {
        sellerSku: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/DeleteInventoryItemResponse" } }
    },
    addInventory: {
      parameters: {
        "x-amzn-idempotency-token": { in: "header", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/AddInventoryRequest" } },
      success: { "200": { $ref: "#/definitions/AddInventoryResponse" } }
    }
  },
  definitions: {
    CreateInventoryItemRequest: {
      type: "object",
      properties: {
        sellerSku: { type: "string" },
        marketplaceId: { type: "string" },
        productName: { type: "string" }
      },
      required: ["sellerSku", "marketplaceId", "productName"]
    },
    AddInventoryRequest: {
      type: "object",
      properties: {
        inventoryItems: { $ref: "#/definitions/InventoryItems" }
      }
    },
    InventoryItems: { type: "array", items: { $ref: "#/definitions/InventoryItem" } },
    InventoryItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string" },
        marketplaceId: { type: "string" },
        quantity: { type: "integer" }
      },
      required: ["sellerSku", "marketplaceId", "quantity"]
    },
    CreateInventoryItemResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    DeleteInventoryItemResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    AddInventoryResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    Granularity: {
      type: "object",
      properties: {
        granularityType: { type: "string" },
        granularityId: { type: "string" }
      }
    },
    ReservedQuantity: {
      type: "object",
      properties: {
        totalReservedQuantity: { type: "integer" },
        pendingCustomerOrderQuantity: { type: "integer" },
        pendingTransshipmentQuantity: { type: "integer" },
        fcProcessingQuantity: { type: "integer" }
      }
    },
    ResearchingQuantityEntry: {
      type: "object",
      properties: {
        name: { type: "string", enum: ["researchingQuantityInShortTerm", "researchingQuantityInMidTerm", "researchingQuantityInLongTerm"] },
        quantity: { type: "integer" }
      },
      required: ["name", "quantity"]
    },
    ResearchingQuantity: {
      type: "object",
      properties: {
        totalResearchingQuantity: { type: "integer" },
        researchingQuantityBreakdown: { type: "array", items: { $ref: "#/definitions/ResearchingQuantityEntry" } }
      }
    },
    UnfulfillableQuantity: {
      type: "object",
      properties: {
        totalUnfulfillableQuantity: { type: "integer" },
        customerDamagedQuantity: { type: "integer" },
        warehouseDamagedQuantity: { type: "integer" },
        distributorDamagedQuantity: { type: "integer" },
        carrierDamagedQuantity: { type: "integer" },
        defectiveQuantity: { type: "integer" },
        expiredQuantity: { type: "integer" }
      }
    },
    InventoryDetails: {
      type: "object",
      properties: {
        fulfillableQuantity: { type: "integer" },
        inboundWorkingQuantity: { type: "integer" },
        inboundShippedQuantity: { type: "integer" },
        inboundReceivingQuantity: { type: "integer" },
        reservedQuantity: { $ref: "#/definitions/ReservedQuantity" },
        researchingQuantity: { $ref: "#/definitions/ResearchingQuantity" },
        unfulfillableQuantity: { $ref: "#/definitions/UnfulfillableQuantity" }
      }
    },
    InventorySummary: {
      type: "object",
      properties: {
        asin: { type: "string" },
        fnSku: { type: "string" },
        sellerSku: { type: "string" },
        condition: { type: "string" },
        inventoryDetails: { $ref: "#/definitions/InventoryDetails" },
        lastUpdatedTime: { type: "string", format: "date-time" },
        productName: { type: "string" },
        totalQuantity: { type: "integer" },
        stores: { type: "array", items: { type: "string" } }
      }
    },
    InventorySummaries: { type: "array", items: { $ref: "#/definitions/InventorySummary" } },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string" }
      }
    },
    GetInventorySummariesResult: {
      type: "object",
      properties: {
        granularity: { $ref: "#/definitions/Granularity" },
        inventorySummaries: { $ref: "#/definitions/InventorySummaries" }
      },
      required: ["granularity", "inventorySummaries"]
    },
    GetInventorySummariesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetInventorySummariesResult" },
        pagination: { $ref: "#/definitions/Pagination" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } }
  }
}
