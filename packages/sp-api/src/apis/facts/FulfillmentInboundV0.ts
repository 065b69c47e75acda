// AUTO-GENERATED from fulfillmentInboundV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Fulfillment Inbound v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FulfillmentInboundV0`. */
export const facts: SectionFacts = {
  operations: {
    getPrepInstructions: {
      parameters: {
        ShipToCountryCode: { in: "query", required: true, schema: { type: "string" } },
        SellerSKUList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50 } },
        ASINList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50 } }
      },
      success: { "200": { $ref: "#/definitions/GetPrepInstructionsResponse" } }
    },
    getLabels: {
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        PageType: { in: "query", required: true, schema: { type: "string", enum: ["PackageLabel_Letter_2", "PackageLabel_Letter_4", "PackageLabel_Letter_6", "PackageLabel_Letter_6_CarrierLeft", "PackageLabel_A4_2", "PackageLabel_A4_4", "PackageLabel_Plain_Paper", "PackageLabel_Plain_Paper_CarrierBottom", "PackageLabel_Thermal", "PackageLabel_Thermal_Unified", "PackageLabel_Thermal_NonPCP", "PackageLabel_Thermal_No_Carrier_Rotation"] } },
        LabelType: { in: "query", required: true, schema: { type: "string", enum: ["BARCODE_2D", "UNIQUE", "PALLET"] } },
        NumberOfPackages: { in: "query", schema: { type: "integer" } },
        PackageLabelsToPrint: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        NumberOfPallets: { in: "query", schema: { type: "integer" } },
        PageSize: { in: "query", schema: { type: "integer" } },
        PageStartIndex: { in: "query", schema: { type: "integer" } }
      },
      success: { "200": { $ref: "#/definitions/GetLabelsResponse" } }
    },
    getBillOfLading: {
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetBillOfLadingResponse" } }
    },
    getShipments: {
      parameters: {
        ShipmentStatusList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["WORKING", "READY_TO_SHIP", "SHIPPED", "RECEIVING", "CANCELLED", "DELETED", "CLOSED", "ERROR", "IN_TRANSIT", "DELIVERED", "CHECKED_IN"] } } },
        ShipmentIdList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 999 } },
        LastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        QueryType: { in: "query", required: true, schema: { type: "string", enum: ["SHIPMENT", "DATE_RANGE", "NEXT_TOKEN"] } },
        NextToken: { in: "query", schema: { type: "string" } },
        MarketplaceId: { in: "query", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentsResponse" } }
    },
    getShipmentItemsByShipmentId: {
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        MarketplaceId: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentItemsResponse" } }
    },
    getShipmentItems: {
      parameters: {
        LastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        QueryType: { in: "query", required: true, schema: { type: "string", enum: ["DATE_RANGE", "NEXT_TOKEN"] } },
        NextToken: { in: "query", schema: { type: "string" } },
        MarketplaceId: { in: "query", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentItemsResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    ASINPrepInstructions: {
      type: "object",
      properties: {
        ASIN: { type: "string" },
        BarcodeInstruction: { $ref: "#/definitions/BarcodeInstruction" },
        PrepGuidance: { $ref: "#/definitions/PrepGuidance" },
        PrepInstructionList: { $ref: "#/definitions/PrepInstructionList" }
      }
    },
    ASINPrepInstructionsList: { type: "array", items: { $ref: "#/definitions/ASINPrepInstructions" } },
    Address: {
      type: "object",
      properties: {
        Name: { type: "string", maxLength: 50 },
        AddressLine1: { type: "string", maxLength: 180 },
        AddressLine2: { type: "string", maxLength: 60 },
        DistrictOrCounty: { type: "string", maxLength: 25 },
        City: { type: "string", maxLength: 30 },
        StateOrProvinceCode: { type: "string" },
        CountryCode: { type: "string" },
        PostalCode: { type: "string", maxLength: 30 }
      },
      required: ["Name", "AddressLine1", "City", "StateOrProvinceCode", "CountryCode", "PostalCode"]
    },
    AmazonPrepFeesDetails: {
      type: "object",
      properties: {
        PrepInstruction: { $ref: "#/definitions/PrepInstruction" },
        FeePerUnit: { $ref: "#/definitions/Amount" }
      }
    },
    AmazonPrepFeesDetailsList: { type: "array", items: { $ref: "#/definitions/AmazonPrepFeesDetails" } },
    Amount: {
      type: "object",
      properties: {
        CurrencyCode: { $ref: "#/definitions/CurrencyCode" },
        Value: { $ref: "#/definitions/BigDecimalType" }
      },
      required: ["CurrencyCode", "Value"]
    },
    BarcodeInstruction: { type: "string", enum: ["RequiresFNSKULabel", "CanUseOriginalBarcode", "MustProvideSellerSKU"] },
    BigDecimalType: { type: "number" },
    BoxContentsFeeDetails: {
      type: "object",
      properties: {
        TotalUnits: { $ref: "#/definitions/Quantity" },
        FeePerUnit: { $ref: "#/definitions/Amount" },
        TotalFee: { $ref: "#/definitions/Amount" }
      }
    },
    BoxContentsSource: { type: "string", enum: ["NONE", "FEED", "2D_BARCODE", "INTERACTIVE"] },
    CurrencyCode: { type: "string", enum: ["USD", "GBP"] },
    DateStringType: { type: "string", format: "date" },
    ErrorReason: { type: "string", known: ["DoesNotExist", "InvalidASIN", "InvalidSKU"] },
    GetBillOfLadingResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/BillOfLadingDownloadURL" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    LabelDownloadURL: {
      type: "object",
      properties: {
        DownloadURL: { type: "string" }
      }
    },
    BillOfLadingDownloadURL: {
      type: "object",
      properties: {
        DownloadURL: { type: "string" }
      }
    },
    GetLabelsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/LabelDownloadURL" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetPrepInstructionsResult: {
      type: "object",
      properties: {
        SKUPrepInstructionsList: { $ref: "#/definitions/SKUPrepInstructionsList" },
        InvalidSKUList: { $ref: "#/definitions/InvalidSKUList" },
        ASINPrepInstructionsList: { $ref: "#/definitions/ASINPrepInstructionsList" },
        InvalidASINList: { $ref: "#/definitions/InvalidASINList" }
      }
    },
    GetPrepInstructionsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetPrepInstructionsResult" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    InboundShipmentInfo: {
      type: "object",
      properties: {
        ShipmentId: { type: "string" },
        ShipmentName: { type: "string" },
        ShipFromAddress: { $ref: "#/definitions/Address" },
        DestinationFulfillmentCenterId: { type: "string" },
        ShipmentStatus: { $ref: "#/definitions/ShipmentStatus" },
        LabelPrepType: { $ref: "#/definitions/LabelPrepType" },
        AreCasesRequired: { type: "boolean" },
        ConfirmedNeedByDate: { $ref: "#/definitions/DateStringType" },
        BoxContentsSource: { $ref: "#/definitions/BoxContentsSource" },
        EstimatedBoxContentsFee: { $ref: "#/definitions/BoxContentsFeeDetails" }
      },
      required: ["ShipFromAddress"]
    },
    InboundShipmentItem: {
      type: "object",
      properties: {
        ShipmentId: { type: "string" },
        SellerSKU: { type: "string" },
        FulfillmentNetworkSKU: { type: "string" },
        QuantityShipped: { $ref: "#/definitions/Quantity" },
        QuantityReceived: { $ref: "#/definitions/Quantity" },
        QuantityInCase: { $ref: "#/definitions/Quantity" },
        ReleaseDate: { $ref: "#/definitions/DateStringType" },
        PrepDetailsList: { $ref: "#/definitions/PrepDetailsList" }
      },
      required: ["SellerSKU", "QuantityShipped"]
    },
    InboundShipmentItemList: { type: "array", items: { $ref: "#/definitions/InboundShipmentItem" } },
    InboundShipmentList: { type: "array", items: { $ref: "#/definitions/InboundShipmentInfo" } },
    InvalidASIN: {
      type: "object",
      properties: {
        ASIN: { type: "string" },
        ErrorReason: { $ref: "#/definitions/ErrorReason" }
      }
    },
    InvalidASINList: { type: "array", items: { $ref: "#/definitions/InvalidASIN" } },
    InvalidSKU: {
      type: "object",
      properties: {
        SellerSKU: { type: "string" },
        ErrorReason: { $ref: "#/definitions/ErrorReason" }
      }
    },
    InvalidSKUList: { type: "array", items: { $ref: "#/definitions/InvalidSKU" } },
    LabelPrepType: { type: "string", enum: ["NO_LABEL", "SELLER_LABEL", "AMAZON_LABEL"] },
    GetShipmentItemsResult: {
      type: "object",
      properties: {
        ItemData: { $ref: "#/definitions/InboundShipmentItemList" },
        NextToken: { type: "string" }
      }
    },
    GetShipmentItemsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetShipmentItemsResult" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetShipmentsResult: {
      type: "object",
      properties: {
        ShipmentData: { $ref: "#/definitions/InboundShipmentList" },
        NextToken: { type: "string" }
      }
    },
    GetShipmentsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetShipmentsResult" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    PrepDetails: {
      type: "object",
      properties: {
        PrepInstruction: { $ref: "#/definitions/PrepInstruction" },
        PrepOwner: { $ref: "#/definitions/PrepOwner" }
      },
      required: ["PrepInstruction", "PrepOwner"]
    },
    PrepDetailsList: { type: "array", items: { $ref: "#/definitions/PrepDetails" } },
    PrepGuidance: { type: "string", enum: ["ConsultHelpDocuments", "NoAdditionalPrepRequired", "SeePrepInstructionsList"] },
    PrepInstruction: { type: "string", enum: ["Polybagging", "BubbleWrapping", "Taping", "BlackShrinkWrapping", "Labeling", "HangGarment", "SetCreation", "Boxing", "RemoveFromHanger", "Debundle", "SuffocationStickering", "CapSealing", "SetStickering", "BlankStickering", "ShipsInProductPackaging", "NoPrep"] },
    PrepInstructionList: { type: "array", items: { $ref: "#/definitions/PrepInstruction" } },
    PrepOwner: { type: "string", enum: ["AMAZON", "SELLER"] },
    Quantity: { type: "integer" },
    SKUPrepInstructions: {
      type: "object",
      properties: {
        SellerSKU: { type: "string" },
        ASIN: { type: "string" },
        BarcodeInstruction: { $ref: "#/definitions/BarcodeInstruction" },
        PrepGuidance: { $ref: "#/definitions/PrepGuidance" },
        PrepInstructionList: { $ref: "#/definitions/PrepInstructionList" },
        AmazonPrepFeesDetailsList: { $ref: "#/definitions/AmazonPrepFeesDetailsList" }
      }
    },
    SKUPrepInstructionsList: { type: "array", items: { $ref: "#/definitions/SKUPrepInstructions" } },
    ShipmentStatus: { type: "string", enum: ["WORKING", "SHIPPED", "RECEIVING", "CANCELLED", "DELETED", "CLOSED", "ERROR", "IN_TRANSIT", "DELIVERED", "CHECKED_IN"] }
  }
}
