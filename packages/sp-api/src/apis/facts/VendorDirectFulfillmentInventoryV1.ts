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
      reference: "https://developer-docs.amazon.com/sp-api/reference/submitinventoryupdate",
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
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        isFullUpdate: { type: "boolean" },
        items: { type: "array", items: { $ref: "#/definitions/ItemDetails" } }
      },
      required: ["sellingParty", "isFullUpdate", "items"]
    },
    ItemDetails: {
      type: "object",
      properties: {
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        availableQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." },
        isObsolete: { type: "boolean" }
      },
      required: ["availableQuantity"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." }
      },
      required: ["partyId"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string" }
      },
      required: ["unitOfMeasure"],
      description: "A value with its unit."
    },
    SubmitInventoryUpdateResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionReference" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    TransactionReference: {
      type: "object",
      properties: {
        transactionId: { type: "string", description: "The transaction status of the same API says what became of it." }
      }
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
    }
  }
}
