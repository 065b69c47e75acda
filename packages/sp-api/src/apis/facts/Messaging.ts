// AUTO-GENERATED from messaging.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Messaging v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Messaging`. */
export const facts: SectionFacts = {
  operations: {
    getMessagingActionsForOrder: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      success: { "200": { $ref: "#/definitions/GetMessagingActionsForOrderResponse" } }
    },
    confirmCustomizationDetails: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmCustomizationDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmCustomizationDetailsResponse" } }
    },
    createConfirmDeliveryDetails: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmDeliveryDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmDeliveryDetailsResponse" } }
    },
    createLegalDisclosure: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateLegalDisclosureRequest" } },
      success: { "201": { $ref: "#/definitions/CreateLegalDisclosureResponse" } }
    },
    createConfirmOrderDetails: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmOrderDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmOrderDetailsResponse" } }
    },
    createConfirmServiceDetails: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmServiceDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmServiceDetailsResponse" } }
    },
    CreateWarranty: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateWarrantyRequest" } },
      success: { "201": { $ref: "#/definitions/CreateWarrantyResponse" } }
    },
    GetAttributes: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      success: { "200": { $ref: "#/definitions/GetAttributesResponse" } }
    },
    createDigitalAccessKey: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateDigitalAccessKeyRequest" } },
      success: { "201": { $ref: "#/definitions/CreateDigitalAccessKeyResponse" } }
    },
    createUnexpectedProblem: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateUnexpectedProblemRequest" } },
      success: { "201": { $ref: "#/definitions/CreateUnexpectedProblemResponse" } }
    },
    sendInvoice: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/InvoiceRequest" } },
      success: { "201": { $ref: "#/definitions/InvoiceResponse" } }
    }
  },
  definitions: {
    Attachment: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string" },
        fileName: { type: "string" }
      },
      required: ["uploadDestinationId", "fileName"]
    },
    LinkObject: {
      type: "object",
      properties: {
        href: { type: "string" },
        name: { type: "string" }
      },
      required: ["href"]
    },
    MessagingAction: {
      type: "object",
      properties: {
        name: { type: "string" }
      },
      required: ["name"]
    },
    Schema: { type: "object", additionalProperties: {} },
    GetMessagingActionsForOrderResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, actions: { type: "array", items: { $ref: "#/definitions/LinkObject" } } }, required: ["self", "actions"] },
        _embedded: { type: "object", properties: { actions: { type: "array", items: { $ref: "#/definitions/GetMessagingActionResponse" } } }, required: ["actions"] },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetMessagingActionResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, schema: { $ref: "#/definitions/LinkObject" } }, required: ["self", "schema"] },
        _embedded: { type: "object", properties: { schema: { $ref: "#/definitions/GetSchemaResponse" } } },
        payload: { $ref: "#/definitions/MessagingAction" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSchemaResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" } }, required: ["self"] },
        payload: { $ref: "#/definitions/Schema" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    InvoiceRequest: {
      type: "object",
      properties: {
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" }, minItems: 1, maxItems: 5 }
      }
    },
    InvoiceResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateConfirmCustomizationDetailsRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 800 },
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" }, maxItems: 5 }
      }
    },
    CreateConfirmCustomizationDetailsResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateConfirmDeliveryDetailsRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 2000 }
      }
    },
    CreateConfirmDeliveryDetailsResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateLegalDisclosureRequest: {
      type: "object",
      properties: {
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" }, maxItems: 5 }
      }
    },
    CreateLegalDisclosureResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateConfirmOrderDetailsRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 2000 }
      }
    },
    CreateConfirmOrderDetailsResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateConfirmServiceDetailsRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 2000 }
      }
    },
    CreateConfirmServiceDetailsResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateWarrantyRequest: {
      type: "object",
      properties: {
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" }, minItems: 1, maxItems: 5 },
        coverageStartDate: { type: "string", format: "date-time" },
        coverageEndDate: { type: "string", format: "date-time" }
      }
    },
    CreateWarrantyResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetAttributesResponse: {
      type: "object",
      properties: {
        buyer: { type: "object", properties: { locale: { type: "string" } } },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateDigitalAccessKeyRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 400 },
        attachments: { type: "array", items: { $ref: "#/definitions/Attachment" }, maxItems: 5 }
      }
    },
    CreateDigitalAccessKeyResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateUnexpectedProblemRequest: {
      type: "object",
      properties: {
        text: { type: "string", minLength: 1, maxLength: 2000 }
      }
    },
    CreateUnexpectedProblemResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
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
