// AUTO-GENERATED from merchantFulfillmentV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Merchant Fulfillment v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `MerchantFulfillmentV0`. */
export const facts: SectionFacts = {
  operations: {
    getEligibleShipmentServices: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/geteligibleshipmentservices",
      body: { required: true, schema: { $ref: "#/definitions/GetEligibleShipmentServicesRequest" } },
      success: { "200": { $ref: "#/definitions/GetEligibleShipmentServicesResponse" } }
    },
    getShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", description: "From `createShipment`." } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentResponse" } }
    },
    cancelShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", description: "From `createShipment`." } }
      },
      success: { "200": { $ref: "#/definitions/CancelShipmentResponse" } }
    },
    createShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/CreateShipmentRequest" } },
      success: { "200": { $ref: "#/definitions/CreateShipmentResponse" } }
    },
    getAdditionalSellerInputs: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getadditionalsellerinputs",
      body: { required: true, schema: { $ref: "#/definitions/GetAdditionalSellerInputsRequest" } },
      success: { "200": { $ref: "#/definitions/GetAdditionalSellerInputsResponse" } }
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
    LabelFormatOptionRequest: {
      type: "object",
      properties: {
        IncludePackingSlipWithLabel: { type: "boolean" }
      }
    },
    LabelFormatOption: {
      type: "object",
      properties: {
        IncludePackingSlipWithLabel: { type: "boolean" },
        LabelFormat: { $ref: "#/definitions/LabelFormat" }
      }
    },
    AvailableCarrierWillPickUpOption: {
      type: "object",
      properties: {
        CarrierWillPickUpOption: { $ref: "#/definitions/CarrierWillPickUpOption" },
        Charge: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." }
      },
      required: ["CarrierWillPickUpOption", "Charge"]
    },
    AvailableCarrierWillPickUpOptionsList: { type: "array", items: { $ref: "#/definitions/AvailableCarrierWillPickUpOption" } },
    AvailableDeliveryExperienceOption: {
      type: "object",
      properties: {
        DeliveryExperienceOption: { $ref: "#/definitions/DeliveryExperienceOption" },
        Charge: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." }
      },
      required: ["DeliveryExperienceOption", "Charge"]
    },
    AvailableDeliveryExperienceOptionsList: { type: "array", items: { $ref: "#/definitions/AvailableDeliveryExperienceOption" } },
    AvailableShippingServiceOptions: {
      type: "object",
      properties: {
        AvailableCarrierWillPickUpOptions: { $ref: "#/definitions/AvailableCarrierWillPickUpOptionsList" },
        AvailableDeliveryExperienceOptions: { $ref: "#/definitions/AvailableDeliveryExperienceOptionsList" }
      },
      required: ["AvailableCarrierWillPickUpOptions", "AvailableDeliveryExperienceOptions"]
    },
    AvailableFormatOptionsForLabel: { type: "array", items: { $ref: "#/definitions/LabelFormatOption" } },
    AvailableFormatOptionsForLabelList: { type: "array", items: { $ref: "#/definitions/LabelFormatOption" } },
    Constraint: {
      type: "object",
      properties: {
        ValidationRegEx: { type: "string" },
        ValidationString: { type: "string" }
      },
      required: ["ValidationString"]
    },
    Constraints: { type: "array", items: { $ref: "#/definitions/Constraint" } },
    AdditionalInputs: {
      type: "object",
      properties: {
        AdditionalInputFieldName: { type: "string" },
        SellerInputDefinition: { $ref: "#/definitions/SellerInputDefinition" }
      }
    },
    SellerInputDefinition: {
      type: "object",
      properties: {
        IsRequired: { type: "boolean" },
        DataType: { type: "string" },
        Constraints: { $ref: "#/definitions/Constraints" },
        InputDisplayText: { type: "string" },
        InputTarget: { $ref: "#/definitions/InputTargetType" },
        StoredValue: { $ref: "#/definitions/AdditionalSellerInput" },
        RestrictedSetValues: { $ref: "#/definitions/RestrictedSetValues" }
      },
      required: ["IsRequired", "DataType", "Constraints", "InputDisplayText", "StoredValue"]
    },
    InputTargetType: { type: "string", enum: ["SHIPMENT_LEVEL", "ITEM_LEVEL"] },
    AdditionalInputsList: { type: "array", items: { $ref: "#/definitions/AdditionalInputs" } },
    AdditionalSellerInput: {
      type: "object",
      properties: {
        DataType: { type: "string" },
        ValueAsString: { type: "string" },
        ValueAsBoolean: { type: "boolean" },
        ValueAsInteger: { type: "integer" },
        ValueAsTimestamp: { $ref: "#/definitions/Timestamp" },
        ValueAsAddress: { $ref: "#/definitions/Address" },
        ValueAsWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        ValueAsDimension: { $ref: "#/definitions/Length", description: "A value with its unit." },
        ValueAsCurrency: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." }
      }
    },
    AdditionalSellerInputs: {
      type: "object",
      properties: {
        AdditionalInputFieldName: { type: "string" },
        AdditionalSellerInput: { $ref: "#/definitions/AdditionalSellerInput" }
      },
      required: ["AdditionalInputFieldName", "AdditionalSellerInput"]
    },
    AdditionalSellerInputsList: { type: "array", items: { $ref: "#/definitions/AdditionalSellerInputs" } },
    Address: {
      type: "object",
      properties: {
        Name: { $ref: "#/definitions/AddressName", personal: true },
        AddressLine1: { $ref: "#/definitions/AddressLine1", personal: true },
        AddressLine2: { $ref: "#/definitions/AddressLine2", personal: true },
        AddressLine3: { $ref: "#/definitions/AddressLine3", personal: true },
        DistrictOrCounty: { $ref: "#/definitions/DistrictOrCounty" },
        Email: { $ref: "#/definitions/EmailAddress", personal: true },
        City: { $ref: "#/definitions/City" },
        StateOrProvinceCode: { $ref: "#/definitions/StateOrProvinceCode" },
        PostalCode: { $ref: "#/definitions/PostalCode" },
        CountryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        Phone: { $ref: "#/definitions/PhoneNumber", personal: true }
      },
      required: ["Name", "AddressLine1", "Email", "City", "PostalCode", "CountryCode", "Phone"]
    },
    AddressLine1: { type: "string", maxLength: 180 },
    AddressLine2: { type: "string", maxLength: 60 },
    AddressLine3: { type: "string", maxLength: 60 },
    AddressName: { type: "string", maxLength: 30 },
    AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
    Benefits: {
      type: "object",
      properties: {
        IncludedBenefits: { $ref: "#/definitions/IncludedBenefits" },
        ExcludedBenefits: { $ref: "#/definitions/ExcludedBenefits" }
      }
    },
    IncludedBenefits: { type: "array", items: { type: "string" } },
    ExcludedBenefits: { type: "array", items: { $ref: "#/definitions/ExcludedBenefit" } },
    ExcludedBenefit: {
      type: "object",
      properties: {
        Benefit: { type: "string" },
        ReasonCodes: { $ref: "#/definitions/ExcludedBenefitReasonCodes" }
      }
    },
    ExcludedBenefitReasonCodes: { type: "array", items: { type: "string", known: ["LATE_DELIVERY_RISK"] } },
    CancelShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Shipment" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    City: { type: "string", maxLength: 30 },
    CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
    CreateShipmentRequest: {
      type: "object",
      properties: {
        ShipmentRequestDetails: { $ref: "#/definitions/ShipmentRequestDetails" },
        ShippingServiceId: { $ref: "#/definitions/ShippingServiceIdentifier" },
        ShippingServiceOfferId: { type: "string" },
        HazmatType: { $ref: "#/definitions/HazmatType" },
        LabelFormatOption: { $ref: "#/definitions/LabelFormatOptionRequest" },
        ShipmentLevelSellerInputsList: { $ref: "#/definitions/AdditionalSellerInputsList" }
      },
      required: ["ShipmentRequestDetails", "ShippingServiceId"]
    },
    CreateShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Shipment" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ItemLevelFields: {
      type: "object",
      properties: {
        Asin: { type: "string", description: "Amazon's product number (ASIN)." },
        AdditionalInputs: { $ref: "#/definitions/AdditionalInputsList" }
      },
      required: ["Asin", "AdditionalInputs"]
    },
    ItemLevelFieldsList: { type: "array", items: { $ref: "#/definitions/ItemLevelFields" } },
    GetAdditionalSellerInputsRequest: {
      type: "object",
      properties: {
        ShippingServiceId: { $ref: "#/definitions/ShippingServiceIdentifier" },
        ShipFromAddress: { $ref: "#/definitions/Address" },
        OrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." }
      },
      required: ["ShippingServiceId", "ShipFromAddress", "OrderId"]
    },
    GetAdditionalSellerInputsResult: {
      type: "object",
      properties: {
        ShipmentLevelFields: { $ref: "#/definitions/AdditionalInputsList" },
        ItemLevelFieldsList: { $ref: "#/definitions/ItemLevelFieldsList" }
      }
    },
    GetAdditionalSellerInputsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetAdditionalSellerInputsResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CurrencyAmount: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", maxLength: 3, description: "A currency, ISO 4217: `USD`." },
        Amount: { type: "number" }
      },
      required: ["CurrencyCode", "Amount"],
      description: "An amount with its currency."
    },
    CustomTextForLabel: { type: "string", maxLength: 14 },
    DeliveryExperienceType: { type: "string", enum: ["DeliveryConfirmationWithAdultSignature", "DeliveryConfirmationWithSignature", "DeliveryConfirmationWithoutSignature", "NoTracking"] },
    DistrictOrCounty: { type: "string" },
    EmailAddress: { type: "string" },
    FileContents: {
      type: "object",
      properties: {
        Contents: { type: "string" },
        FileType: { $ref: "#/definitions/FileType" },
        Checksum: { type: "string" }
      },
      required: ["Contents", "FileType", "Checksum"]
    },
    FileType: { type: "string", enum: ["application/pdf", "application/zpl", "image/png"] },
    GetEligibleShipmentServicesRequest: {
      type: "object",
      properties: {
        ShipmentRequestDetails: { $ref: "#/definitions/ShipmentRequestDetails" },
        ShippingOfferingFilter: { $ref: "#/definitions/ShippingOfferingFilter" }
      },
      required: ["ShipmentRequestDetails"]
    },
    GetEligibleShipmentServicesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetEligibleShipmentServicesResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetEligibleShipmentServicesResult: {
      type: "object",
      properties: {
        ShippingServiceList: { $ref: "#/definitions/ShippingServiceList" },
        RejectedShippingServiceList: { $ref: "#/definitions/RejectedShippingServiceList" },
        TemporarilyUnavailableCarrierList: { $ref: "#/definitions/TemporarilyUnavailableCarrierList" },
        TermsAndConditionsNotAcceptedCarrierList: { $ref: "#/definitions/TermsAndConditionsNotAcceptedCarrierList" }
      },
      required: ["ShippingServiceList"]
    },
    GetShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Shipment" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    HazmatType: { type: "string", enum: ["None", "LQHazmat"] },
    Item: {
      type: "object",
      properties: {
        OrderItemId: { $ref: "#/definitions/OrderItemId", description: "Amazon's number of the item in the order." },
        Quantity: { $ref: "#/definitions/ItemQuantity" },
        ItemWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        ItemDescription: { $ref: "#/definitions/ItemDescription" },
        TransparencyCodeList: { $ref: "#/definitions/TransparencyCodeList" },
        ItemLevelSellerInputsList: { $ref: "#/definitions/AdditionalSellerInputsList" },
        LiquidVolume: { $ref: "#/definitions/LiquidVolume", description: "A value with its unit." },
        IsHazmat: { type: "boolean", default: false, description: "Whether it is hazardous." },
        DangerousGoodsDetails: { $ref: "#/definitions/DangerousGoodsDetails" }
      },
      required: ["OrderItemId", "Quantity"]
    },
    ItemList: { type: "array", items: { $ref: "#/definitions/Item" } },
    ItemQuantity: { type: "integer" },
    ItemDescription: { type: "string" },
    Label: {
      type: "object",
      properties: {
        CustomTextForLabel: { $ref: "#/definitions/CustomTextForLabel" },
        Dimensions: { $ref: "#/definitions/LabelDimensions" },
        FileContents: { $ref: "#/definitions/FileContents" },
        LabelFormat: { $ref: "#/definitions/LabelFormat" },
        StandardIdForLabel: { $ref: "#/definitions/StandardIdForLabel" }
      },
      required: ["Dimensions", "FileContents"]
    },
    LabelCustomization: {
      type: "object",
      properties: {
        CustomTextForLabel: { $ref: "#/definitions/CustomTextForLabel" },
        StandardIdForLabel: { $ref: "#/definitions/StandardIdForLabel" }
      }
    },
    LabelDimension: { type: "number" },
    LabelDimensions: {
      type: "object",
      properties: {
        Length: { $ref: "#/definitions/LabelDimension" },
        Width: { $ref: "#/definitions/LabelDimension" },
        Unit: { $ref: "#/definitions/UnitOfLength" }
      },
      required: ["Length", "Width", "Unit"]
    },
    LabelFormat: { type: "string", enum: ["PDF", "PNG", "ZPL203", "ZPL300", "ShippingServiceDefault"] },
    LabelFormatList: { type: "array", items: { $ref: "#/definitions/LabelFormat" } },
    Length: {
      type: "object",
      properties: {
        value: { type: "number" },
        unit: { $ref: "#/definitions/UnitOfLength" }
      },
      description: "A value with its unit."
    },
    OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
    PackageDimension: { type: "number" },
    PackageDimensions: {
      type: "object",
      properties: {
        Length: { $ref: "#/definitions/PackageDimension" },
        Width: { $ref: "#/definitions/PackageDimension" },
        Height: { $ref: "#/definitions/PackageDimension" },
        Unit: { $ref: "#/definitions/UnitOfLength" },
        PredefinedPackageDimensions: { $ref: "#/definitions/PredefinedPackageDimensions" }
      }
    },
    PhoneNumber: { type: "string", maxLength: 30 },
    PostalCode: { type: "string", maxLength: 30 },
    PredefinedPackageDimensions: { type: "string", enum: ["FedEx_Box_10kg", "FedEx_Box_25kg", "FedEx_Box_Extra_Large_1", "FedEx_Box_Extra_Large_2", "FedEx_Box_Large_1", "FedEx_Box_Large_2", "FedEx_Box_Medium_1", "FedEx_Box_Medium_2", "FedEx_Box_Small_1", "FedEx_Box_Small_2", "FedEx_Envelope", "FedEx_Padded_Pak", "FedEx_Pak_1", "FedEx_Pak_2", "FedEx_Tube", "FedEx_XL_Pak", "UPS_Box_10kg", "UPS_Box_25kg", "UPS_Express_Box", "UPS_Express_Box_Large", "UPS_Express_Box_Medium", "UPS_Express_Box_Small", "UPS_Express_Envelope", "UPS_Express_Hard_Pak", "UPS_Express_Legal_Envelope", "UPS_Express_Pak", "UPS_Express_Tube", "UPS_Laboratory_Pak", "UPS_Pad_Pak", "UPS_Pallet", "USPS_Card", "USPS_Flat", "USPS_FlatRateCardboardEnvelope", "USPS_FlatRateEnvelope", "USPS_FlatRateGiftCardEnvelope", "USPS_FlatRateLegalEnvelope", "USPS_FlatRatePaddedEnvelope", "USPS_FlatRateWindowEnvelope", "USPS_LargeFlatRateBoardGameBox", "USPS_LargeFlatRateBox", "USPS_Letter", "USPS_MediumFlatRateBox1", "USPS_MediumFlatRateBox2", "USPS_RegionalRateBoxA1", "USPS_RegionalRateBoxA2", "USPS_RegionalRateBoxB1", "USPS_RegionalRateBoxB2", "USPS_RegionalRateBoxC", "USPS_SmallFlatRateBox", "USPS_SmallFlatRateEnvelope"] },
    RestrictedSetValues: { type: "array", items: { type: "string" } },
    SellerOrderId: { type: "string", maxLength: 64, description: "The seller's number of the order." },
    Shipment: {
      type: "object",
      properties: {
        ShipmentId: { $ref: "#/definitions/ShipmentId", description: "From `createShipment`." },
        AmazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        SellerOrderId: { $ref: "#/definitions/SellerOrderId", description: "The seller's number of the order." },
        ItemList: { $ref: "#/definitions/ItemList" },
        ShipFromAddress: { $ref: "#/definitions/Address" },
        ShipToAddress: { $ref: "#/definitions/Address" },
        PackageDimensions: { $ref: "#/definitions/PackageDimensions" },
        Weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        Insurance: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." },
        ShippingService: { $ref: "#/definitions/ShippingService" },
        Label: { $ref: "#/definitions/Label" },
        Status: { $ref: "#/definitions/ShipmentStatus" },
        TrackingId: { $ref: "#/definitions/TrackingId" },
        CreatedDate: { $ref: "#/definitions/Timestamp" },
        LastUpdatedDate: { $ref: "#/definitions/Timestamp" }
      },
      required: ["ShipmentId", "AmazonOrderId", "ItemList", "ShipFromAddress", "ShipToAddress", "PackageDimensions", "Weight", "Insurance", "ShippingService", "Label", "Status", "CreatedDate"]
    },
    ShipmentId: { type: "string", description: "From `createShipment`." },
    ShipmentRequestDetails: {
      type: "object",
      properties: {
        AmazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        SellerOrderId: { $ref: "#/definitions/SellerOrderId", description: "The seller's number of the order." },
        ItemList: { $ref: "#/definitions/ItemList" },
        ShipFromAddress: { $ref: "#/definitions/Address" },
        PackageDimensions: { $ref: "#/definitions/PackageDimensions" },
        Weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        MustArriveByDate: { $ref: "#/definitions/Timestamp" },
        ShipDate: { $ref: "#/definitions/Timestamp" },
        ShippingServiceOptions: { $ref: "#/definitions/ShippingServiceOptions" },
        LabelCustomization: { $ref: "#/definitions/LabelCustomization" }
      },
      required: ["AmazonOrderId", "ItemList", "ShipFromAddress", "PackageDimensions", "Weight", "ShippingServiceOptions"]
    },
    ShipmentStatus: { type: "string", enum: ["Purchased", "RefundPending", "RefundRejected", "RefundApplied"] },
    DeliveryExperienceOption: { type: "string", enum: ["DeliveryConfirmationWithAdultSignature", "DeliveryConfirmationWithSignature", "DeliveryConfirmationWithoutSignature", "NoTracking", "NoPreference"] },
    ShippingOfferingFilter: {
      type: "object",
      properties: {
        IncludePackingSlipWithLabel: { type: "boolean" },
        IncludeComplexShippingOptions: { type: "boolean" },
        CarrierWillPickUp: { $ref: "#/definitions/CarrierWillPickUpOption" },
        DeliveryExperience: { $ref: "#/definitions/DeliveryExperienceOption" }
      }
    },
    ShippingService: {
      type: "object",
      properties: {
        ShippingServiceName: { type: "string" },
        CarrierName: { type: "string" },
        ShippingServiceId: { $ref: "#/definitions/ShippingServiceIdentifier" },
        ShippingServiceOfferId: { type: "string" },
        ShipDate: { $ref: "#/definitions/Timestamp" },
        EarliestEstimatedDeliveryDate: { $ref: "#/definitions/Timestamp" },
        LatestEstimatedDeliveryDate: { $ref: "#/definitions/Timestamp" },
        Rate: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." },
        RateWithAdjustments: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." },
        AdjustmentItemList: { $ref: "#/definitions/AdjustmentItemList" },
        ShippingServiceOptions: { $ref: "#/definitions/ShippingServiceOptions" },
        AvailableShippingServiceOptions: { $ref: "#/definitions/AvailableShippingServiceOptions" },
        AvailableLabelFormats: { $ref: "#/definitions/LabelFormatList" },
        AvailableFormatOptionsForLabel: { $ref: "#/definitions/AvailableFormatOptionsForLabelList" },
        RequiresAdditionalSellerInputs: { type: "boolean" },
        Benefits: { $ref: "#/definitions/Benefits" }
      },
      required: ["ShippingServiceName", "CarrierName", "ShippingServiceId", "ShippingServiceOfferId", "ShipDate", "Rate", "RateWithAdjustments", "ShippingServiceOptions"]
    },
    ShippingServiceIdentifier: { type: "string" },
    ShippingServiceList: { type: "array", items: { $ref: "#/definitions/ShippingService" } },
    ShippingServiceOptions: {
      type: "object",
      properties: {
        DeliveryExperience: { $ref: "#/definitions/DeliveryExperienceType" },
        DeclaredValue: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." },
        CarrierWillPickUp: { type: "boolean" },
        CarrierWillPickUpOption: { $ref: "#/definitions/CarrierWillPickUpOption" },
        LabelFormat: { $ref: "#/definitions/LabelFormat" }
      },
      required: ["DeliveryExperience"]
    },
    CarrierWillPickUpOption: { type: "string", enum: ["CarrierWillPickUp", "ShipperWillDropOff", "NoPreference"] },
    StandardIdForLabel: { type: "string", enum: ["AmazonOrderId"] },
    StateOrProvinceCode: { type: "string", maxLength: 30 },
    RejectedShippingService: {
      type: "object",
      properties: {
        CarrierName: { type: "string" },
        ShippingServiceName: { type: "string" },
        ShippingServiceId: { $ref: "#/definitions/ShippingServiceIdentifier" },
        RejectionReasonCode: { type: "string" },
        RejectionReasonMessage: { type: "string" }
      },
      required: ["CarrierName", "ShippingServiceName", "ShippingServiceId", "RejectionReasonCode"]
    },
    RejectedShippingServiceList: { type: "array", items: { $ref: "#/definitions/RejectedShippingService" } },
    TemporarilyUnavailableCarrier: {
      type: "object",
      properties: {
        CarrierName: { type: "string" }
      },
      required: ["CarrierName"]
    },
    TemporarilyUnavailableCarrierList: { type: "array", items: { $ref: "#/definitions/TemporarilyUnavailableCarrier" } },
    TermsAndConditionsNotAcceptedCarrier: {
      type: "object",
      properties: {
        CarrierName: { type: "string" }
      },
      required: ["CarrierName"]
    },
    TermsAndConditionsNotAcceptedCarrierList: { type: "array", items: { $ref: "#/definitions/TermsAndConditionsNotAcceptedCarrier" } },
    Timestamp: { type: "string", format: "date-time" },
    TrackingId: { type: "string" },
    TransparencyCode: { type: "string" },
    TransparencyCodeList: { type: "array", items: { $ref: "#/definitions/TransparencyCode" } },
    UnitOfLength: { type: "string", enum: ["inches", "centimeters"] },
    UnitOfWeight: { type: "string", enum: ["oz", "g"] },
    Weight: {
      type: "object",
      properties: {
        Value: { $ref: "#/definitions/WeightValue" },
        Unit: { $ref: "#/definitions/UnitOfWeight" }
      },
      required: ["Value", "Unit"],
      description: "A value with its unit."
    },
    WeightValue: { type: "number" },
    LiquidVolume: {
      type: "object",
      properties: {
        Unit: { type: "string", enum: ["ML", "L", "FL_OZ", "GAL", "PT", "QT", "C"] },
        Value: { type: "number" }
      },
      required: ["Unit", "Value"],
      description: "A value with its unit."
    },
    DangerousGoodsDetails: {
      type: "object",
      properties: {
        UnitedNationsRegulatoryId: { type: "string", pattern: "^(UN|ID|NA)[0-9]{4}$" },
        TransportationRegulatoryClass: { type: "string", pattern: "^[1-9](\\.[1-9])?$" },
        PackingGroup: { type: "string", enum: ["I", "II", "III"] },
        PackingInstruction: { type: "string", enum: ["PI965_SECTION_IA", "PI965_SECTION_IB", "PI965_SECTION_II", "PI966_SECTION_I", "PI966_SECTION_II", "PI967_SECTION_I", "PI967_SECTION_II", "PI968_SECTION_IA", "PI968_SECTION_IB", "PI969_SECTION_I", "PI969_SECTION_II", "PI970_SECTION_I", "PI970_SECTION_II"] }
      }
    },
    AdjustmentItemList: { type: "array", items: { $ref: "#/definitions/RateItem" } },
    RateItem: {
      type: "object",
      properties: {
        RateItemID: { $ref: "#/definitions/RateItemID" },
        RateItemType: { $ref: "#/definitions/RateItemType" },
        RateItemCharge: { $ref: "#/definitions/CurrencyAmount", description: "An amount with its currency." },
        RateItemNameLocalization: { type: "string" }
      },
      required: ["RateItemID"]
    },
    RateItemID: { type: "string", enum: ["FBM_SHIP_PLUS_CREDIT"] },
    RateItemType: { type: "string", enum: ["INCLUDED"] }
  }
}
