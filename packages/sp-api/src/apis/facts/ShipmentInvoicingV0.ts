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
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentDetailsResponse" } }
    },
    submitInvoice: {
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitInvoiceRequest" } },
      success: { "200": { $ref: "#/definitions/SubmitInvoiceResponse" } }
    },
    getInvoiceStatus: {
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ShipmentDetail: {
      type: "object",
      properties: {
        WarehouseId: { type: "string" },
        AmazonOrderId: { type: "string" },
        AmazonShipmentId: { type: "string" },
        PurchaseDate: { type: "string", format: "date-time" },
        ShippingAddress: { $ref: "#/definitions/Address" },
        PaymentMethodDetails: { $ref: "#/definitions/PaymentMethodDetailItemList" },
        Payments: { $ref: "#/definitions/PaymentInformationList" },
        MarketplaceId: { type: "string" },
        SellerId: { type: "string" },
        BuyerName: { type: "string" },
        BuyerCounty: { type: "string" },
        BuyerTaxInfo: { $ref: "#/definitions/BuyerTaxInfo" },
        MarketplaceTaxInfo: { $ref: "#/definitions/MarketplaceTaxInfo" },
        SellerDisplayName: { type: "string" },
        ShipmentItems: { $ref: "#/definitions/ShipmentItems" }
      }
    },
    Address: {
      type: "object",
      properties: {
        Name: { type: "string" },
        AddressLine1: { type: "string" },
        AddressLine2: { type: "string" },
        AddressLine3: { type: "string" },
        City: { type: "string" },
        County: { type: "string" },
        District: { type: "string" },
        StateOrRegion: { type: "string" },
        PostalCode: { type: "string" },
        CountryCode: { type: "string" },
        Phone: { type: "string" },
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
        PaymentValue: { $ref: "#/definitions/Money" },
        AuthorizationCode: { type: "string" }
      }
    },
    PaymentMethodEnum: { type: "string", enum: ["CreditCard", "DebitCard", "Pix", "BankSlip", "GiftCard", "Other"] },
    BuyerTaxInfo: {
      type: "object",
      properties: {
        CompanyLegalName: { type: "string" },
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
        ASIN: { type: "string" },
        SellerSKU: { type: "string" },
        OrderItemId: { type: "string" },
        Title: { type: "string" },
        QuantityOrdered: { type: "number" },
        ItemPrice: { $ref: "#/definitions/Money" },
        ShippingPrice: { $ref: "#/definitions/Money" },
        GiftWrapPrice: { $ref: "#/definitions/Money" },
        ShippingDiscount: { $ref: "#/definitions/Money" },
        PromotionDiscount: { $ref: "#/definitions/Money" },
        SerialNumbers: { $ref: "#/definitions/SerialNumbersList" }
      }
    },
    Money: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string" },
        Amount: { type: "string" }
      }
    },
    SerialNumbersList: { type: "array", items: { type: "string" } },
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
        InvoiceContent: { $ref: "#/definitions/Blob" },
        MarketplaceId: { type: "string" },
        ContentMD5Value: { type: "string" }
      },
      required: ["InvoiceContent", "ContentMD5Value"]
    },
    Blob: { type: "string", format: "byte" },
    SubmitInvoiceResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    }
  }
}
