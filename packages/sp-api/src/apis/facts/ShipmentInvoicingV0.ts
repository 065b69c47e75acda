// AUTO-GENERATED from shipmentInvoicingV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Shipment Invoicing v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ShipmentInvoicingV0`. */
export const facts: SectionFacts = {
  operations: {
    getShipmentDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentDetailsResponse" } }
    },
    submitInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoiceRequest" } },
      success: { "200": { $ref: "#/definitions/SubmitInvoiceResponse" } }
    },
    getInvoiceStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoiceStatusResponse" } }
    }
  },
  definitions: {
    GetShipmentDetailsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ShipmentDetail" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ShipmentDetail: {
      type: "object",
      properties: {
        WarehouseId: { type: "string" },
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        AmazonShipmentId: { type: "string" },
        PurchaseDate: { type: "string", format: "date-time" },
        ShippingAddress: { $ref: "#/definitions/Address" },
        PaymentMethodDetails: { $ref: "#/definitions/PaymentMethodDetailItemList" },
        Payments: { $ref: "#/definitions/PaymentInformationList" },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        SellerId: { type: "string" },
        BuyerName: { type: "string", personal: true },
        BuyerCounty: { type: "string", personal: true },
        BuyerTaxInfo: { $ref: "#/definitions/BuyerTaxInfo" },
        MarketplaceTaxInfo: { $ref: "#/definitions/MarketplaceTaxInfo" },
        SellerDisplayName: { type: "string" },
        ShipmentItems: { $ref: "#/definitions/ShipmentItems" }
      }
    },
    Address: {
      type: "object",
      properties: {
        Name: { type: "string", personal: true },
        AddressLine1: { type: "string", personal: true },
        AddressLine2: { type: "string", personal: true },
        AddressLine3: { type: "string", personal: true },
        City: { type: "string" },
        County: { type: "string" },
        District: { type: "string" },
        StateOrRegion: { type: "string" },
        PostalCode: { type: "string" },
        CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        Phone: { type: "string", personal: true },
        AddressType: { $ref: "#/definitions/AddressTypeEnum" }
      }
    },
    AddressTypeEnum: { type: "string", enum: ["Residential", "Commercial"] },
    PaymentMethodDetailItemList: { type: "array", items: { type: "string" } },
    PaymentInformationList: { type: "array", items: { $ref: "#/definitions/PaymentInformation" } },
    PaymentInformation: {
      type: "object",
      properties: {
        PaymentMethod: { $ref: "#/definitions/PaymentMethodEnum" },
        AcquirerId: { type: "string" },
        CardBrand: { type: "string" },
        PaymentValue: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        AuthorizationCode: { type: "string" }
      }
    },
    PaymentMethodEnum: { type: "string", enum: ["CreditCard", "DebitCard", "Pix", "BankSlip", "GiftCard", "Other"] },
    BuyerTaxInfo: {
      type: "object",
      properties: {
        CompanyLegalName: { type: "string", personal: true },
        TaxingRegion: { type: "string" },
        TaxClassifications: { $ref: "#/definitions/TaxClassificationList" }
      }
    },
    MarketplaceTaxInfo: {
      type: "object",
      properties: {
        CompanyLegalName: { type: "string" },
        TaxingRegion: { type: "string" },
        TaxClassifications: { $ref: "#/definitions/TaxClassificationList" }
      }
    },
    TaxClassificationList: { type: "array", items: { $ref: "#/definitions/TaxClassification" } },
    TaxClassification: {
      type: "object",
      properties: {
        Name: { type: "string" },
        Value: { type: "string" }
      }
    },
    ShipmentItems: { type: "array", items: { $ref: "#/definitions/ShipmentItem" } },
    ShipmentItem: {
      type: "object",
      properties: {
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        Title: { type: "string" },
        QuantityOrdered: { type: "number" },
        ItemPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        GiftWrapPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingDiscount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        PromotionDiscount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        SerialNumbers: { $ref: "#/definitions/SerialNumbersList" }
      }
    },
    Money: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        Amount: { type: "string" }
      },
      description: "An amount with its currency."
    },
    SerialNumbersList: { type: "array", items: { type: "string" } },
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
        InvoiceContent: { $ref: "#/definitions/Blob" },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ContentMD5Value: { type: "string" }
      },
      required: ["InvoiceContent", "ContentMD5Value"]
    },
    Blob: { type: "string", format: "byte" },
    SubmitInvoiceResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ShipmentInvoiceStatusInfo: {
      type: "object",
      properties: {
        AmazonShipmentId: { type: "string" },
        InvoiceStatus: { $ref: "#/definitions/ShipmentInvoiceStatus" }
      }
    },
    ShipmentInvoiceStatus: { type: "string", enum: ["Processing", "Accepted", "Errored", "NotFound"] },
    ShipmentInvoiceStatusResponse: {
      type: "object",
      properties: {
        Shipments: { $ref: "#/definitions/ShipmentInvoiceStatusInfo" }
      }
    },
    GetInvoiceStatusResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ShipmentInvoiceStatusResponse" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    }
  }
}
