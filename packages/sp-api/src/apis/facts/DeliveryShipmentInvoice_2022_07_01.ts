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
      parameters: {
        orderId: { in: "query", schema: { type: "string" } },
        shipmentId: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoiceRequest" } },
      success: { "200": { $ref: "#/definitions/SubmitInvoiceResponse" } }
    },
    getInvoiceStatus: {
      parameters: {
        orderId: { in: "query", schema: { type: "string" } },
        shipmentId: { in: "query", schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string" } },
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
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    SubmitInvoiceRequest: {
      type: "object",
      properties: {
        invoiceContent: { $ref: "#/definitions/Blob" },
        marketplaceId: { type: "string" },
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ShipmentInvoiceStatus: { type: "string", enum: ["Processing", "Accepted", "Errored", "NotFound"] },
    InvoiceType: { type: "string", enum: ["Outbound"] },
    ProgramType: { type: "string", enum: ["EasyShip", "FbaOnSite", "SelfShip"] },
    GetInvoiceStatusResponse: {
      type: "object",
      properties: {
        amazonOrderId: { type: "string" },
        amazonShipmentId: { type: "string" },
        invoiceStatus: { $ref: "#/definitions/ShipmentInvoiceStatus" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    }
  }
}
