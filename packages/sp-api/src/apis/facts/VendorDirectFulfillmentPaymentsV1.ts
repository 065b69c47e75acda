// AUTO-GENERATED from vendorDirectFulfillmentPaymentsV1.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Payments v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentPaymentsV1`. */
export const facts: SectionFacts = {
  operations: {
    submitInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoiceRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitInvoiceResponse" } }
    }
  },
  definitions: {
    SubmitInvoiceRequest: {
      type: "object",
      properties: {
        invoices: { type: "array", items: { $ref: "#/definitions/InvoiceDetail" } }
      }
    },
    InvoiceDetail: {
      type: "object",
      properties: {
        invoiceNumber: { type: "string" },
        invoiceDate: { type: "string", format: "date-time" },
        referenceNumber: { type: "string" },
        remitToParty: { $ref: "#/definitions/PartyIdentification" },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        billToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the invoice is made out to." },
        shipToCountryCode: { type: "string" },
        paymentTermsCode: { type: "string" },
        invoiceTotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxTotals: { type: "array", items: { $ref: "#/definitions/TaxDetail" } },
        additionalDetails: { type: "array", items: { $ref: "#/definitions/AdditionalDetails" } },
        chargeDetails: { type: "array", items: { $ref: "#/definitions/ChargeDetails" } },
        items: { type: "array", items: { $ref: "#/definitions/InvoiceItem" } }
      },
      required: ["invoiceNumber", "invoiceDate", "remitToParty", "shipFromParty", "invoiceTotal", "items"]
    },
    InvoiceItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        invoicedQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." },
        netCost: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        vendorOrderNumber: { type: "string", description: "The vendor's number of the order." },
        hsnCode: { type: "string", description: "A code of India's list of goods (HSN)." },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetail" } },
        chargeDetails: { type: "array", items: { $ref: "#/definitions/ChargeDetails" } }
      },
      required: ["itemSequenceNumber", "invoicedQuantity", "netCost", "purchaseOrderNumber"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." },
        address: { $ref: "#/definitions/Address" },
        taxRegistrationDetails: { type: "array", items: { $ref: "#/definitions/TaxRegistrationDetail" } }
      },
      required: ["partyId"]
    },
    TaxRegistrationDetail: {
      type: "object",
      properties: {
        taxRegistrationType: { type: "string", enum: ["VAT", "GST"] },
        taxRegistrationNumber: { type: "string" },
        taxRegistrationAddress: { $ref: "#/definitions/Address" },
        taxRegistrationMessage: { type: "string" }
      },
      required: ["taxRegistrationNumber"]
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "city", "stateOrRegion", "postalCode", "countryCode"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["currencyCode", "amount"],
      description: "An amount with its currency."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    TaxDetail: {
      type: "object",
      properties: {
        taxType: { type: "string", enum: ["CGST", "SGST", "CESS", "UTGST", "IGST", "MwSt.", "PST", "TVA", "VAT", "GST", "ST", "Consumption", "MutuallyDefined", "DomesticVAT"] },
        taxRate: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        taxAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxableAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["taxType", "taxAmount"]
    },
    ChargeDetails: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["GIFTWRAP", "FULFILLMENT", "MARKETINGINSERT", "PACKAGING", "LOADING", "FREIGHTOUT", "TAX_COLLECTED_AT_SOURCE"] },
        chargeAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetail" } }
      },
      required: ["type", "chargeAmount"]
    },
    AdditionalDetails: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["SUR", "OCR"] },
        detail: { type: "string" },
        languageCode: { type: "string" }
      },
      required: ["type", "detail"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string" }
      },
      required: ["amount", "unitOfMeasure"],
      description: "A value with its unit."
    },
    SubmitInvoiceResponse: {
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
