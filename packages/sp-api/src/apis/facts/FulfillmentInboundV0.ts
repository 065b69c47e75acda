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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getprepinstructions",
      parameters: {
        ShipToCountryCode: { in: "query", required: true, schema: { type: "string" } },
        SellerSKUList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "The seller's product numbers (SKUs)." } },
        ASINList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "Amazon's product numbers (ASINs)." } }
      },
      success: { "200": { $ref: "#/definitions/GetPrepInstructionsResponse" } }
    },
    getLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlabels",
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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getbilloflading",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetBillOfLadingResponse" } }
    },
    getShipments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v0",
      parameters: {
        ShipmentStatusList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["WORKING", "READY_TO_SHIP", "SHIPPED", "RECEIVING", "CANCELLED", "DELETED", "CLOSED", "ERROR", "IN_TRANSIT", "DELIVERED", "CHECKED_IN"] } } },
        ShipmentIdList: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 999 } },
        LastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        QueryType: { in: "query", required: true, schema: { type: "string", enum: ["SHIPMENT", "DATE_RANGE", "NEXT_TOKEN"] } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentsResponse" } }
    },
    getShipmentItemsByShipmentId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getshipmentitemsbyshipmentid",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        MarketplaceId: { in: "query", schema: { type: "string", deprecated: true, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentItemsResponse" } }
    },
    getShipmentItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getshipmentitems",
      parameters: {
        LastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        QueryType: { in: "query", required: true, schema: { type: "string", enum: ["DATE_RANGE", "NEXT_TOKEN"] } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        MarketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentItemsResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    ASINPrepInstructions: {
      type: "object",
      properties: {
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
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
        CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        PostalCode: { type: "string", maxLength: 30 }
      },
      required: ["Name", "AddressLine1", "City", "StateOrProvinceCode", "CountryCode", "PostalCode"]
    },
    AmazonPrepFeesDetails: {
      type: "object",
      properties: {
        PrepInstruction: { $ref: "#/definitions/PrepInstruction" },
        FeePerUnit: { $ref: "#/definitions/Amount", description: "An amount with its currency." }
      }
    },
    AmazonPrepFeesDetailsList: { type: "array", items: { $ref: "#/definitions/AmazonPrepFeesDetails" } },
    Amount: {
      type: "object",
      properties: {
        CurrencyCode: { $ref: "#/definitions/CurrencyCode" },
        Value: { $ref: "#/definitions/BigDecimalType" }
      },
      required: ["CurrencyCode", "Value"],
      description: "An amount with its currency."
    },
    BarcodeInstruction: { type: "string", enum: ["RequiresFNSKULabel", "CanUseOriginalBarcode", "MustProvideSellerSKU"] },
    BigDecimalType: { type: "number" },
    BoxContentsFeeDetails: {
      type: "object",
      properties: {
        TotalUnits: { $ref: "#/definitions/Quantity" },
        FeePerUnit: { $ref: "#/definitions/Amount", description: "An amount with its currency." },
        TotalFee: { $ref: "#/definitions/Amount", description: "An amount with its currency." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        FulfillmentNetworkSKU: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
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
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        ErrorReason: { $ref: "#/definitions/ErrorReason" }
      }
    },
    InvalidASINList: { type: "array", items: { $ref: "#/definitions/InvalidASIN" } },
    InvalidSKU: {
      type: "object",
      properties: {
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        ErrorReason: { $ref: "#/definitions/ErrorReason" }
      }
    },
    InvalidSKUList: { type: "array", items: { $ref: "#/definitions/InvalidSKU" } },
    LabelPrepType: { type: "string", enum: ["NO_LABEL", "SELLER_LABEL", "AMAZON_LABEL"] },
    GetShipmentItemsResult: {
      type: "object",
      properties: {
        ItemData: { $ref: "#/definitions/InboundShipmentItemList" },
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    GetShipmentItemsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetShipmentItemsResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetShipmentsResult: {
      type: "object",
      properties: {
        ShipmentData: { $ref: "#/definitions/InboundShipmentList" },
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    GetShipmentsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetShipmentsResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
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
