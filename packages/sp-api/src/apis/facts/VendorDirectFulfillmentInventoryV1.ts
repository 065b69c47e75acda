// AUTO-GENERATED from vendorDirectFulfillmentInventoryV1.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Inventory v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentInventoryV1`. */
export const facts: SectionFacts = {
  operations: {
    submitInventoryUpdate: {
      parameters: {
        warehouseId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitInventoryUpdateRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitInventoryUpdateResponse" } }
    }
  },
  definitions: {
    SubmitInventoryUpdateRequest: {
      type: "object",
      properties: {
        inventory: { $ref: "#/definitions/InventoryUpdate" }
      }
    },
    InventoryUpdate: {
      type: "object",
      properties: {
        sellingParty: { $ref: "#/definitions/PartyIdentification" },
        isFullUpdate: { type: "boolean" },
        items: { type: "array", items: { $ref: "#/definitions/ItemDetails" } }
      },
      required: ["sellingParty", "isFullUpdate", "items"]
    },
    ItemDetails: {
      type: "object",
      properties: {
        buyerProductIdentifier: { type: "string" },
        vendorProductIdentifier: { type: "string" },
        availableQuantity: { $ref: "#/definitions/ItemQuantity" },
        isObsolete: { type: "boolean" }
      },
      required: ["availableQuantity"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string" }
      },
      required: ["partyId"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string" }
      },
      required: ["unitOfMeasure"]
    },
    SubmitInventoryUpdateResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionReference" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    TransactionReference: {
      type: "object",
      properties: {
        transactionId: { type: "string" }
      }
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
    }
  }
}
