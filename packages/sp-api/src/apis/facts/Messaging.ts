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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getmessagingactionsfororder",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetMessagingActionsForOrderResponse" } }
    },
    confirmCustomizationDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmcustomizationdetails",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmCustomizationDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmCustomizationDetailsResponse" } }
    },
    createConfirmDeliveryDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createconfirmdeliverydetails",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmDeliveryDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmDeliveryDetailsResponse" } }
    },
    createLegalDisclosure: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createlegaldisclosure",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateLegalDisclosureRequest" } },
      success: { "201": { $ref: "#/definitions/CreateLegalDisclosureResponse" } }
    },
    createConfirmOrderDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createconfirmorderdetails",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmOrderDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmOrderDetailsResponse" } }
    },
    createConfirmServiceDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createconfirmservicedetails",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateConfirmServiceDetailsRequest" } },
      success: { "201": { $ref: "#/definitions/CreateConfirmServiceDetailsResponse" } }
    },
    CreateWarranty: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createwarranty",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateWarrantyRequest" } },
      success: { "201": { $ref: "#/definitions/CreateWarrantyResponse" } }
    },
    GetAttributes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getattributes",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetAttributesResponse" } }
    },
    createDigitalAccessKey: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createdigitalaccesskey",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateDigitalAccessKeyRequest" } },
      success: { "201": { $ref: "#/definitions/CreateDigitalAccessKeyResponse" } }
    },
    createUnexpectedProblem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createunexpectedproblem",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateUnexpectedProblemRequest" } },
      success: { "201": { $ref: "#/definitions/CreateUnexpectedProblemResponse" } }
    },
    sendInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/sendinvoice",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/InvoiceRequest" } },
      success: { "201": { $ref: "#/definitions/InvoiceResponse" } }
    }
  },
  definitions: {
    Attachment: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string", description: "From `createUploadDestinationForResource` of `Uploads_2020_11_01`." },
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetMessagingActionResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, schema: { $ref: "#/definitions/LinkObject" } }, required: ["self", "schema"] },
        _embedded: { type: "object", properties: { schema: { $ref: "#/definitions/GetSchemaResponse" } } },
        payload: { $ref: "#/definitions/MessagingAction" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSchemaResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" } }, required: ["self"] },
        payload: { $ref: "#/definitions/Schema" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetAttributesResponse: {
      type: "object",
      properties: {
        buyer: { type: "object", properties: { locale: { type: "string" } } },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
