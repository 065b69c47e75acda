// AUTO-GENERATED from deliveryShipmentInvoiceV2022-07-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Delivery Shipment Invoicing 2022-07-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `DeliveryShipmentInvoice_2022_07_01`. */
export const facts: SectionFacts = {
  operations: {
    submitInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        orderId: { in: "query", schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        shipmentId: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoiceRequest" } },
      success: { "200": { $ref: "#/definitions/SubmitInvoiceResponse" } }
    },
    getInvoiceStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        orderId: { in: "query", schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        shipmentId: { in: "query", schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        invoiceType: { in: "query", required: true, schema: { type: "string", enum: ["Outbound"] } },
        programType: { in: "query", required: true, schema: { type: "string", enum: ["EasyShip", "FbaOnSite", "SelfShip"] } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoiceStatusResponse" } }
    }
  },
  definitions: {
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
    SubmitInvoiceRequest: {
      type: "object",
      properties: {
        invoiceContent: { $ref: "#/definitions/Blob" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        contentMD5Value: { type: "string" },
        invoiceType: { $ref: "#/definitions/InvoiceType" },
        programType: { $ref: "#/definitions/ProgramType" }
      },
      required: ["invoiceContent", "marketplaceId", "contentMD5Value", "invoiceType", "programType"]
    },
    Blob: { type: "string", format: "byte" },
    SubmitInvoiceResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ShipmentInvoiceStatus: { type: "string", enum: ["Processing", "Accepted", "Errored", "NotFound"] },
    InvoiceType: { type: "string", enum: ["Outbound"] },
    ProgramType: { type: "string", enum: ["EasyShip", "FbaOnSite", "SelfShip"] },
    GetInvoiceStatusResponse: {
      type: "object",
      properties: {
        amazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        amazonShipmentId: { type: "string" },
        invoiceStatus: { $ref: "#/definitions/ShipmentInvoiceStatus" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    }
  }
}
