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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinventorysummaries",
      parameters: {
        details: { in: "query", schema: { type: "boolean", default: false } },
        granularityType: { in: "query", required: true, schema: { type: "string", enum: ["Marketplace"] } },
        granularityId: { in: "query", required: true, schema: { type: "string" } },
        startDateTime: { in: "query", schema: { type: "string", format: "date-time" } },
        sellerSkus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "The seller's product numbers (SKUs)." } },
        sellerSku: { in: "query", schema: { type: "string", description: "The seller's product number (SKU)." } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetInventorySummariesResponse" } }
    },
    createInventoryItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createinventoryitem",
      body: { required: true, schema: { $ref: "#/definitions/CreateInventoryItemRequest" } },
      success: { "200": { $ref: "#/definitions/CreateInventoryItemResponse" } }
    },
    deleteInventoryItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deleteinventoryitem",
      parameters: {
        sellerSku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/DeleteInventoryItemResponse" } }
    },
    addInventory: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/addinventory",
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
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
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
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        quantity: { type: "integer" }
      },
      required: ["sellerSku", "marketplaceId", "quantity"]
    },
    CreateInventoryItemResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    DeleteInventoryItemResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    AddInventoryResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        fnSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
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
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
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
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } }
  }
}
