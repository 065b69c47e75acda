// AUTO-GENERATED from vendorDirectFulfillmentSandboxData_2021-10-28.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Sandbox Test Data 2021-10-28 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentSandboxData_2021_10_28`. */
export const facts: SectionFacts = {
  operations: {
    generateOrderScenarios: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateorderscenarios",
      body: { required: true, schema: { $ref: "#/definitions/GenerateOrderScenarioRequest" } },
      success: { "202": { $ref: "#/definitions/TransactionReference" } }
    },
    getOrderScenarios: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderscenarios",
      parameters: {
        transactionId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/TransactionStatus" } }
    }
  },
  definitions: {
    GenerateOrderScenarioRequest: {
      type: "object",
      properties: {
        orders: { type: "array", items: { $ref: "#/definitions/OrderScenarioRequest" } }
      }
    },
    OrderScenarioRequest: {
      type: "object",
      properties: {
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." }
      },
      required: ["sellingParty", "shipFromParty"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." }
      },
      required: ["partyId"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    TransactionReference: {
      type: "object",
      properties: {
        transactionId: { type: "string", description: "The transaction status of the same API says what became of it." }
      }
    },
    TransactionStatus: {
      type: "object",
      properties: {
        transactionStatus: { $ref: "#/definitions/Transaction" }
      }
    },
    Transaction: {
      type: "object",
      properties: {
        transactionId: { type: "string" },
        status: { type: "string", enum: ["FAILURE", "PROCESSING", "SUCCESS"] },
        testCaseData: { $ref: "#/definitions/TestCaseData" }
      },
      required: ["transactionId", "status"]
    },
    TestCaseData: {
      type: "object",
      properties: {
        scenarios: { type: "array", items: { $ref: "#/definitions/Scenario" } }
      }
    },
    Scenario: {
      type: "object",
      properties: {
        scenarioId: { type: "string" },
        orders: { type: "array", items: { $ref: "#/definitions/TestOrder" } }
      },
      required: ["scenarioId", "orders"]
    },
    TestOrder: {
      type: "object",
      properties: {
        orderId: { type: "string" }
      },
      required: ["orderId"]
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
    }
  }
}
