// AUTO-GENERATED from vendorInvoices.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Invoices v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorInvoices`. */
export const facts: SectionFacts = {
  operations: {
    submitInvoices: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/submitinvoices",
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoicesRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitInvoicesResponse" } }
    }
  },
  definitions: {
    SubmitInvoicesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionId" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    TransactionId: {
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
    },
    SubmitInvoicesRequest: {
      type: "object",
      properties: {
        invoices: { type: "array", items: { $ref: "#/definitions/Invoice" } }
      }
    },
    Invoice: {
      type: "object",
      properties: {
        invoiceType: { type: "string", enum: ["Invoice", "CreditNote"] },
        id: { type: "string" },
        referenceNumber: { type: "string" },
        date: { $ref: "#/definitions/DateTime" },
        remitToParty: { $ref: "#/definitions/PartyIdentification" },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        billToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the invoice is made out to." },
        paymentTerms: { $ref: "#/definitions/PaymentTerms" },
        invoiceTotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetails" } },
        additionalDetails: { type: "array", items: { $ref: "#/definitions/AdditionalDetails" } },
        chargeDetails: { type: "array", items: { $ref: "#/definitions/ChargeDetails" } },
        allowanceDetails: { type: "array", items: { $ref: "#/definitions/AllowanceDetails" } },
        items: { type: "array", items: { $ref: "#/definitions/InvoiceItem" } }
      },
      required: ["invoiceType", "id", "date", "remitToParty", "invoiceTotal"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." },
        address: { $ref: "#/definitions/Address" },
        taxRegistrationDetails: { type: "array", items: { $ref: "#/definitions/TaxRegistrationDetails" } }
      },
      required: ["partyId"]
    },
    TaxRegistrationDetails: {
      type: "object",
      properties: {
        taxRegistrationType: { type: "string", enum: ["VAT", "GST"] },
        taxRegistrationNumber: { type: "string" }
      },
      required: ["taxRegistrationType", "taxRegistrationNumber"]
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
        postalOrZipCode: { type: "string" },
        countryCode: { type: "string", maxLength: 2, description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "countryCode"]
    },
    InvoiceItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "integer", description: "The number of the line." },
        amazonProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        invoicedQuantity: { $ref: "#/definitions/ItemQuantity" },
        netCost: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        netCostUnitOfMeasure: { $ref: "#/definitions/NetCostUnitOfMeasure" },
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        hsnCode: { type: "string", description: "A code of India's list of goods (HSN)." },
        creditNoteDetails: { $ref: "#/definitions/CreditNoteDetails" },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetails" } },
        chargeDetails: { type: "array", items: { $ref: "#/definitions/ChargeDetails" } },
        allowanceDetails: { type: "array", items: { $ref: "#/definitions/AllowanceDetails" } }
      },
      required: ["itemSequenceNumber", "invoicedQuantity", "netCost"]
    },
    TaxDetails: {
      type: "object",
      properties: {
        taxType: { type: "string", enum: ["CGST", "SGST", "CESS", "UTGST", "IGST", "MwSt.", "PST", "TVA", "VAT", "GST", "ST", "Consumption", "MutuallyDefined", "DomesticVAT"] },
        taxRate: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        taxAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxableAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["taxType", "taxAmount"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      description: "An amount with its currency."
    },
    AdditionalDetails: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["SUR", "OCR", "CartonCount"] },
        detail: { type: "string" },
        languageCode: { type: "string" }
      },
      required: ["type", "detail"]
    },
    ChargeDetails: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["Freight", "Packing", "Duty", "Service", "SmallOrder", "InsurancePlacementCost", "InsuranceFee", "SpecialHandlingService", "CollectionAndRecyclingService", "EnvironmentalProtectionService", "TaxCollectedAtSource"] },
        description: { type: "string" },
        chargeAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetails" } }
      },
      required: ["type", "chargeAmount"]
    },
    AllowanceDetails: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["Discount", "DiscountIncentive", "Defective", "Promotional", "UnsaleableMerchandise", "Special"] },
        description: { type: "string" },
        allowanceAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxDetails: { type: "array", items: { $ref: "#/definitions/TaxDetails" } }
      },
      required: ["type", "allowanceAmount"]
    },
    PaymentTerms: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["Basic", "EndOfMonth", "FixedDate", "Proximo", "PaymentDueUponReceiptOfInvoice", "LetterofCredit"] },
        discountPercent: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        discountDueDays: { type: "number", unit: "days" },
        netDueDays: { type: "number", unit: "days" }
      }
    },
    CreditNoteDetails: {
      type: "object",
      properties: {
        referenceInvoiceNumber: { type: "string" },
        debitNoteNumber: { type: "string" },
        returnsReferenceNumber: { type: "string" },
        goodsReturnDate: { $ref: "#/definitions/DateTime" },
        rmaId: { type: "string" },
        coopReferenceNumber: { type: "string" },
        consignorsReferenceNumber: { type: "string" }
      }
    },
    NetCostUnitOfMeasure: { type: "string", enum: ["POUNDS", "OUNCES", "GRAMS", "KILOGRAMS"] },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string", enum: ["Cases", "Eaches"] },
        unitSize: { type: "integer" },
        totalWeight: { $ref: "#/definitions/TotalWeight", description: "A value with its unit." }
      },
      required: ["amount", "unitOfMeasure"]
    },
    TotalWeight: {
      type: "object",
      properties: {
        unitOfMeasure: { type: "string", enum: ["POUNDS", "OUNCES", "GRAMS", "KILOGRAMS"] },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unitOfMeasure", "amount"],
      description: "A value with its unit."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    DateTime: { type: "string", format: "date-time" }
  }
}
