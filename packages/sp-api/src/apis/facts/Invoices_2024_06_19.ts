// AUTO-GENERATED from InvoicesApiModel_2024-06-19.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Invoices 2024-06-19 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Invoices_2024_06_19`. */
export const facts: SectionFacts = {
  operations: {
    getInvoicesAttributes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoicesattributes",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesAttributesResponse" } }
    },
    getInvoicesDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoicesdocument",
      parameters: {
        invoicesDocumentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesDocumentResponse" } }
    },
    getInvoicesExports: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoicesexports",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        dateStart: { in: "query", schema: { type: "string", format: "date-time", description: "30 days ago if not given." } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        dateEnd: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given." } },
        status: { in: "query", schema: { type: "string", enum: ["REQUESTED", "PROCESSING", "DONE", "ERROR"] } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesExportsResponse" } }
    },
    createInvoicesExport: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createinvoicesexport",
      body: { required: true, schema: { $ref: "#/definitions/ExportInvoicesRequest" } },
      success: { "202": { $ref: "#/definitions/ExportInvoicesResponse" } }
    },
    getInvoicesExport: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoicesexport",
      parameters: {
        exportId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesExportResponse" } }
    },
    getGovernmentInvoiceStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicestatus",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        transactionType: { in: "query", required: true, schema: { type: "string" } },
        shipmentId: { in: "query", required: true, schema: { type: "string" } },
        invoiceType: { in: "query", required: true, schema: { type: "string" } },
        inboundPlanId: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GovernmentInvoiceStatusResponse" } }
    },
    createGovernmentInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/creategovernmentinvoice",
      body: { required: true, schema: { $ref: "#/definitions/GovernmentInvoiceRequest" } },
      success: { "204": null }
    },
    getGovernmentInvoiceDocument: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicedocument",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        transactionType: { in: "query", required: true, schema: { type: "string" } },
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        invoiceType: { in: "query", required: true, schema: { type: "string" } },
        inboundPlanId: { in: "query", schema: { type: "string" } },
        fileFormat: { in: "query", schema: { type: "string", default: "XML" } }
      },
      success: { "200": { $ref: "#/definitions/GovtInvoiceDocumentResponse" } }
    },
    getInvoices: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoices",
      parameters: {
        transactionIdentifierName: { in: "query", schema: { type: "string" } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 200 } },
        dateEnd: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        transactionType: { in: "query", schema: { type: "string" } },
        transactionIdentifierId: { in: "query", schema: { type: "string" } },
        dateStart: { in: "query", schema: { type: "string", format: "date-time", description: "24 hours ago if not given." } },
        series: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["DESC", "ASC"] } },
        invoiceType: { in: "query", schema: { type: "string" } },
        statuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, description: "Of those that `getInvoicesAttributes` returns." } },
        externalInvoiceId: { in: "query", schema: { type: "string" } },
        sortBy: { in: "query", schema: { type: "string", enum: ["START_DATE_TIME"] } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesResponse" } }
    },
    getInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        invoiceId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoiceResponse" } }
    }
  },
  definitions: {
    AttributeOption: {
      type: "object",
      properties: {
        description: { type: "string" },
        value: { type: "string" }
      }
    },
    CarrierDetailsContext: {
      type: "object",
      properties: {
        name: { type: "string" },
        address: { type: "string" },
        contextType: { type: "string" },
        federalTaxId: { type: "string" },
        regionCode: { type: "string" },
        regionTaxId: { type: "string" },
        vehicleLicensePlate: { type: "string" },
        vehicleRegistrationRegionCode: { type: "string" }
      }
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        details: { type: "string", description: "More about it, for people." },
        message: { type: "string", description: "For people; its words may change." }
      },
      required: ["code", "message"]
    },
    Export: {
      type: "object",
      properties: {
        errorMessage: { type: "string" },
        exportId: { type: "string" },
        generateExportFinishedAt: { type: "string", format: "date-time" },
        generateExportStartedAt: { type: "string", format: "date-time" },
        invoicesDocumentIds: { type: "array", items: { type: "string" } },
        status: { $ref: "#/definitions/ExportStatus" }
      }
    },
    ExportInvoicesRequest: {
      type: "object",
      properties: {
        dateEnd: { type: "string", format: "date", description: "Now if not given." },
        dateStart: { type: "string", format: "date", description: "24 hours ago if not given." },
        externalInvoiceId: { type: "string" },
        fileFormat: { $ref: "#/definitions/FileFormat" },
        invoiceType: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        series: { type: "string" },
        statuses: { type: "array", items: { type: "string" }, minItems: 1, description: "Of those that `getInvoicesAttributes` returns." },
        transactionIdentifier: { $ref: "#/definitions/TransactionIdentifier" },
        transactionType: { type: "string" }
      },
      required: ["marketplaceId"]
    },
    ExportInvoicesResponse: {
      type: "object",
      properties: {
        exportId: { type: "string" }
      }
    },
    ExportStatus: { type: "string", enum: ["REQUESTED", "PROCESSING", "DONE", "ERROR"] },
    FileFormat: { type: "string", enum: ["XML"] },
    GetInvoiceResponse: {
      type: "object",
      properties: {
        invoice: { $ref: "#/definitions/Invoice" }
      }
    },
    GetInvoicesAttributesResponse: {
      type: "object",
      properties: {
        invoicesAttributes: { $ref: "#/definitions/InvoicesAttributes" }
      }
    },
    GetInvoicesDocumentResponse: {
      type: "object",
      properties: {
        invoicesDocument: { $ref: "#/definitions/InvoicesDocument" }
      }
    },
    GetInvoicesExportResponse: {
      type: "object",
      properties: {
        export: { $ref: "#/definitions/Export" }
      }
    },
    GetInvoicesExportsResponse: {
      type: "object",
      properties: {
        exports: { type: "array", items: { $ref: "#/definitions/Export" }, maxItems: 100 },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    GetInvoicesResponse: {
      type: "object",
      properties: {
        invoices: { type: "array", items: { $ref: "#/definitions/Invoice" }, maxItems: 100 },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    GovernmentInvoiceCreationStatus: { type: "string", enum: ["PROCESSING", "SUCCESS", "ERROR"] },
    GovernmentInvoiceRequest: {
      type: "object",
      properties: {
        contexts: { type: "array", items: { $ref: "#/definitions/CarrierDetailsContext" } },
        inboundPlanId: { type: "string" },
        invoiceType: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        shipmentId: { type: "string" },
        transactionType: { type: "string" }
      },
      required: ["invoiceType", "marketplaceId", "shipmentId", "transactionType"]
    },
    GovernmentInvoiceStatusResponse: {
      type: "object",
      properties: {
        invoiceErrors: { type: "array", items: { $ref: "#/definitions/InvoiceError" } },
        invoiceExternalDocumentId: { type: "string" },
        status: { $ref: "#/definitions/GovernmentInvoiceCreationStatus" }
      }
    },
    GovtInvoiceDocumentResponse: {
      type: "object",
      properties: {
        invoiceDocument: { $ref: "#/definitions/InvoiceDocument" }
      }
    },
    Invoice: {
      type: "object",
      properties: {
        date: { type: "string", format: "date-time" },
        errorCode: { type: "string" },
        externalInvoiceId: { type: "string" },
        govResponse: { type: "string" },
        id: { type: "string" },
        invoiceType: { type: "string" },
        series: { type: "string" },
        status: { type: "string" },
        transactionIds: { type: "array", items: { $ref: "#/definitions/TransactionIdentifier" } },
        transactionType: { type: "string" }
      }
    },
    InvoiceDocument: {
      type: "object",
      properties: {
        invoiceDocumentUrl: { type: "string" }
      }
    },
    InvoiceError: {
      type: "object",
      properties: {
        description: { type: "string" },
        errorCode: { type: "string" }
      }
    },
    InvoicesAttributes: {
      type: "object",
      properties: {
        invoiceStatusOptions: { type: "array", items: { $ref: "#/definitions/AttributeOption" } },
        invoiceTypeOptions: { type: "array", items: { $ref: "#/definitions/AttributeOption" } },
        transactionIdentifierNameOptions: { type: "array", items: { $ref: "#/definitions/AttributeOption" } },
        transactionTypeOptions: { type: "array", items: { $ref: "#/definitions/AttributeOption" } }
      }
    },
    InvoicesDocument: {
      type: "object",
      properties: {
        invoicesDocumentId: { type: "string" },
        invoicesDocumentUrl: { type: "string" }
      }
    },
    TransactionIdentifier: {
      type: "object",
      properties: {
        name: { type: "string" },
        id: { type: "string" }
      }
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    }
  }
}
