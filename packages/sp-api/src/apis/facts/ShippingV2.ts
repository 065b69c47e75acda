// AUTO-GENERATED from shippingV2.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Shipping v2 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ShippingV2`. */
export const facts: SectionFacts = {
  operations: {
    getRates: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetRatesRequest" } },
      success: { "200": { $ref: "#/definitions/GetRatesResponse" } }
    },
    directPurchaseShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/directpurchaseshipment",
      parameters: {
        "x-amzn-IdempotencyKey": { in: "header", schema: { type: "string", description: "A new one for each request that must count once; repeats carry the same." } },
        locale: { in: "header", schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/DirectPurchaseRequest" } },
      success: { "200": { $ref: "#/definitions/DirectPurchaseResponse" } }
    },
    purchaseShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        "x-amzn-IdempotencyKey": { in: "header", schema: { type: "string", description: "A new one for each request that must count once; repeats carry the same." } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PurchaseShipmentRequest" } },
      success: { "200": { $ref: "#/definitions/PurchaseShipmentResponse" } }
    },
    oneClickShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/oneclickshipment",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/OneClickShipmentRequest" } },
      success: { "200": { $ref: "#/definitions/OneClickShipmentResponse" } }
    },
    getTracking: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/gettracking",
      parameters: {
        trackingId: { in: "query", required: true, schema: { type: "string" } },
        carrierId: { in: "query", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetTrackingResponse" } }
    },
    getShipmentDocuments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getshipmentdocuments",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", description: "From `purchaseShipment`." } },
        packageClientReferenceId: { in: "query", required: true, schema: { type: "string" } },
        format: { in: "query", schema: { type: "string" } },
        dpi: { in: "query", schema: { type: "number", unit: "dots per inch", description: "A resolution that `getRates` returned." } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentDocumentsResponse" } }
    },
    cancelShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", description: "From `purchaseShipment`." } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/CancelShipmentResponse" } }
    },
    getAdditionalInputs: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getadditionalinputs",
      parameters: {
        requestToken: { in: "query", required: true, schema: { type: "string", description: "From `getRates`; it expires." } },
        rateId: { in: "query", required: true, schema: { type: "string", description: "From `getRates`; it expires." } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetAdditionalInputsResponse" } }
    },
    getCarrierAccountFormInputs: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcarrieraccountforminputs",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetCarrierAccountFormInputsResponse" } }
    },
    getCarrierAccounts: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcarrieraccounts",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetCarrierAccountsRequest" } },
      success: { "200": { $ref: "#/definitions/GetCarrierAccountsResponse" } }
    },
    updateLinkedCarrierAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatelinkedcarrieraccount",
      parameters: {
        carrierId: { in: "path", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/LinkCarrierAccountRequest" } },
      success: { "200": { $ref: "#/definitions/LinkCarrierAccountResponse" } }
    },
    linkCarrierAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccount",
      parameters: {
        carrierId: { in: "path", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/LinkCarrierAccountRequest" } },
      success: { "200": { $ref: "#/definitions/LinkCarrierAccountResponse" } }
    },
    unlinkCarrierAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/unlinkcarrieraccount",
      parameters: {
        carrierId: { in: "path", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UnlinkCarrierAccountRequest" } },
      success: { "200": { $ref: "#/definitions/UnlinkCarrierAccountResponse" } }
    },
    generateCollectionForm: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generatecollectionform",
      parameters: {
        "x-amzn-IdempotencyKey": { in: "header", schema: { type: "string", description: "A new one for each request that must count once; repeats carry the same." } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GenerateCollectionFormRequest" } },
      success: { "200": { $ref: "#/definitions/GenerateCollectionFormResponse" } }
    },
    getCollectionFormHistory: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcollectionformhistory",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetCollectionFormHistoryRequest" } },
      success: { "200": { $ref: "#/definitions/GetCollectionFormHistoryResponse" } }
    },
    getUnmanifestedShipments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getunmanifestedshipments",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetUnmanifestedShipmentsRequest" } },
      success: { "200": { $ref: "#/definitions/GetUnmanifestedShipmentsResponse" } }
    },
    getCollectionForm: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getcollectionform",
      parameters: {
        collectionFormId: { in: "path", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetCollectionFormResponse" } }
    },
    getAccessPoints: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getaccesspoints",
      parameters: {
        accessPointTypes: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string", enum: ["HELIX", "CAMPUS_LOCKER", "OMNI_LOCKER", "ODIN_LOCKER", "DOBBY_LOCKER", "CORE_LOCKER", "3P", "CAMPUS_ROOM"] } } },
        countryCode: { in: "query", required: true, schema: { type: "string", description: "A country, ISO 3166-1: `US`." } },
        postalCode: { in: "query", required: true, schema: { type: "string" } },
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      success: { "200": { $ref: "#/definitions/GetAccessPointsResponse" } }
    },
    submitNdrFeedback: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/submitndrfeedback",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitNdrFeedbackRequest" } },
      success: { "204": null }
    },
    createClaim: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createclaim",
      parameters: {
        "x-amzn-shipping-business-id": { in: "header", schema: { type: "string", enum: ["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"], default: "AmazonShipping_UK" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateClaimRequest" } },
      success: { "201": { $ref: "#/definitions/CreateClaimResponse" } }
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
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    Weight: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["GRAM", "KILOGRAM", "OUNCE", "POUND"] },
        value: { type: "number" }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    LiquidVolume: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["ML", "L", "FL_OZ", "GAL", "PT", "QT", "C"] },
        value: { type: "number" }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    InvoiceDetails: {
      type: "object",
      properties: {
        invoiceNumber: { type: "string" },
        invoiceDate: { type: "string", format: "date-time" }
      }
    },
    ChargeList: { type: "array", items: { $ref: "#/definitions/ChargeComponent" } },
    ChargeComponent: {
      type: "object",
      properties: {
        amount: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        chargeType: { type: "string", enum: ["TAX", "DISCOUNT"] }
      }
    },
    Currency: {
      type: "object",
      properties: {
        value: { type: "number" },
        unit: { type: "string", minLength: 3, maxLength: 3 }
      },
      required: ["value", "unit"],
      description: "A value with its unit."
    },
    Dimensions: {
      type: "object",
      properties: {
        length: { type: "number" },
        width: { type: "number" },
        height: { type: "number" },
        unit: { type: "string", enum: ["INCH", "CENTIMETER"] }
      },
      required: ["length", "width", "height", "unit"],
      description: "Length, width and height, with their unit."
    },
    RequestToken: { type: "string", description: "From `getRates`; it expires." },
    RateId: { type: "string", description: "From `getRates`; it expires." },
    CarrierId: { type: "string" },
    AccountId: { type: "string" },
    CarrierName: { type: "string" },
    PackageClientReferenceId: { type: "string" },
    ShipmentId: { type: "string", description: "From `purchaseShipment`." },
    DetailCodes: { type: "string", enum: ["BusinessClosed", "CustomerUnavailable", "PaymentNotReady", "OtpNotAvailable", "DeliveryAttempted", "UnableToAccess", "UnableToContactRecipient", "DeliveredToBehindWheelieBin", "DeliveredToPorch", "DeliveredToGarage", "DeliveredToGarden", "DeliveredToGreenhouse", "DeliveredToMailSlot", "DeliveredToMailRoom", "DeliveredToNeighbor", "DeliveredToRearDoor", "DeliveredToReceptionist", "DeliveredToShed", "DeliveredWithOTP", "Signed", "Damaged", "IncorrectItems", "NotRequired", "Rejected", "RejectedByRecipientWithVerification", "CancelledByRecipient", "AddressNotFound", "HazmatShipment", "Undeliverable", "ArrivedAtLocalFacility"] },
    TrackingDetailCodes: {
      type: "object",
      properties: {
        forward: { type: "array", items: { $ref: "#/definitions/DetailCodes" } },
        returns: { type: "array", items: { $ref: "#/definitions/DetailCodes" } }
      },
      required: ["forward", "returns"]
    },
    TrackingId: { type: "string" },
    ClaimId: { type: "string" },
    AlternateLegTrackingId: { type: "string" },
    ServiceId: { type: "string" },
    ServiceName: { type: "string" },
    AdditionalAddressNotes: { type: "string", maxLength: 256 },
    ShipperInstruction: {
      type: "object",
      properties: {
        deliveryNotes: { type: "string", maxLength: 256 }
      }
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 50, personal: true },
        addressLine1: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine2: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine3: { type: "string", minLength: 1, maxLength: 60, personal: true },
        companyName: { type: "string" },
        stateOrRegion: { $ref: "#/definitions/StateOrRegion" },
        city: { $ref: "#/definitions/City" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        postalCode: { $ref: "#/definitions/PostalCode" },
        email: { type: "string", maxLength: 64, personal: true },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20, personal: true },
        geocode: { $ref: "#/definitions/Geocode" }
      },
      required: ["name", "addressLine1", "stateOrRegion", "city", "countryCode", "postalCode"]
    },
    Geocode: {
      type: "object",
      properties: {
        latitude: { type: "string" },
        longitude: { type: "string" }
      }
    },
    StateOrRegion: { type: "string" },
    City: { type: "string" },
    CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
    PostalCode: { type: "string" },
    Location: {
      type: "object",
      properties: {
        stateOrRegion: { $ref: "#/definitions/StateOrRegion" },
        city: { $ref: "#/definitions/City" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        postalCode: { $ref: "#/definitions/PostalCode" }
      }
    },
    DocumentFormat: { type: "string", enum: ["PDF", "PNG", "ZPL"] },
    DocumentType: { type: "string", enum: ["PACKSLIP", "LABEL", "RECEIPT", "CUSTOM_FORM"] },
    Dpi: { type: "integer", unit: "dots per inch" },
    PageLayout: { type: "string" },
    NeedFileJoining: { type: "boolean", default: false },
    Contents: { type: "string" },
    RequestedLabelCustomization: {
      type: "object",
      properties: {
        requestAttributes: { $ref: "#/definitions/RequestAttributes" }
      }
    },
    RequestAttributes: { type: "array", items: { $ref: "#/definitions/LabelAttribute" } },
    LabelAttribute: { type: "string", enum: ["PACKAGE_CLIENT_REFERENCE_ID", "SELLER_DISPLAY_NAME", "COLLECT_ON_DELIVERY_AMOUNT"] },
    PackageDocumentList: { type: "array", items: { $ref: "#/definitions/PackageDocument" } },
    PackageDocument: {
      type: "object",
      properties: {
        type: { $ref: "#/definitions/DocumentType" },
        format: { $ref: "#/definitions/DocumentFormat" },
        contents: { $ref: "#/definitions/Contents" }
      },
      required: ["type", "format", "contents"]
    },
    PrintOptionList: { type: "array", items: { $ref: "#/definitions/PrintOption" } },
    PrintOption: {
      type: "object",
      properties: {
        supportedDPIs: { type: "array", items: { $ref: "#/definitions/Dpi" } },
        supportedPageLayouts: { type: "array", items: { $ref: "#/definitions/PageLayout" } },
        supportedFileJoiningOptions: { type: "array", items: { $ref: "#/definitions/NeedFileJoining" } },
        supportedDocumentDetails: { type: "array", items: { $ref: "#/definitions/SupportedDocumentDetail" } }
      },
      required: ["supportedPageLayouts", "supportedFileJoiningOptions", "supportedDocumentDetails"]
    },
    DocumentSize: {
      type: "object",
      properties: {
        width: { type: "number" },
        length: { type: "number" },
        unit: { type: "string", enum: ["INCH", "CENTIMETER"] }
      },
      required: ["width", "length", "unit"]
    },
    SupportedDocumentDetail: {
      type: "object",
      properties: {
        name: { $ref: "#/definitions/DocumentType" },
        isMandatory: { type: "boolean" }
      },
      required: ["name", "isMandatory"]
    },
    RequestedDocumentSpecification: {
      type: "object",
      properties: {
        format: { $ref: "#/definitions/DocumentFormat" },
        size: { $ref: "#/definitions/DocumentSize" },
        dpi: { $ref: "#/definitions/Dpi" },
        pageLayout: { $ref: "#/definitions/PageLayout" },
        needFileJoining: { $ref: "#/definitions/NeedFileJoining" },
        requestedDocumentTypes: { type: "array", items: { $ref: "#/definitions/DocumentType" } },
        requestedLabelCustomization: { $ref: "#/definitions/RequestedLabelCustomization" }
      },
      required: ["format", "size", "needFileJoining", "requestedDocumentTypes"]
    },
    SupportedDocumentSpecificationList: { type: "array", items: { $ref: "#/definitions/SupportedDocumentSpecification" } },
    SupportedDocumentSpecification: {
      type: "object",
      properties: {
        format: { $ref: "#/definitions/DocumentFormat" },
        size: { $ref: "#/definitions/DocumentSize" },
        printOptions: { $ref: "#/definitions/PrintOptionList" }
      },
      required: ["format", "size", "printOptions"]
    },
    Item: {
      type: "object",
      properties: {
        itemValue: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        description: { type: "string" },
        itemIdentifier: { type: "string" },
        quantity: { type: "integer" },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        liquidVolume: { $ref: "#/definitions/LiquidVolume", description: "A value with its unit." },
        isHazmat: { type: "boolean", default: false, description: "Whether it is hazardous." },
        dangerousGoodsDetails: { $ref: "#/definitions/DangerousGoodsDetails" },
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        invoiceDetails: { $ref: "#/definitions/InvoiceDetails" },
        serialNumbers: { type: "array", items: { type: "string" } },
        directFulfillmentItemIdentifiers: { $ref: "#/definitions/DirectFulfillmentItemIdentifiers" }
      },
      required: ["quantity"]
    },
    ItemList: { type: "array", items: { $ref: "#/definitions/Item" } },
    Package: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        insuredValue: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        isHazmat: { type: "boolean", default: false, description: "Whether it is hazardous." },
        sellerDisplayName: { type: "string" },
        charges: { $ref: "#/definitions/ChargeList" },
        packageClientReferenceId: { $ref: "#/definitions/PackageClientReferenceId" },
        items: { $ref: "#/definitions/ItemList" }
      },
      required: ["dimensions", "weight", "insuredValue", "packageClientReferenceId", "items"]
    },
    PackageList: { type: "array", items: { $ref: "#/definitions/Package" } },
    DirectFulfillmentItemIdentifiers: {
      type: "object",
      properties: {
        lineItemID: { type: "string" },
        pieceNumber: { type: "string", default: "1" }
      },
      required: ["lineItemID"]
    },
    PackageDocumentDetail: {
      type: "object",
      properties: {
        packageClientReferenceId: { $ref: "#/definitions/PackageClientReferenceId" },
        packageDocuments: { $ref: "#/definitions/PackageDocumentList" },
        trackingId: { $ref: "#/definitions/TrackingId" }
      },
      required: ["packageClientReferenceId", "packageDocuments"]
    },
    PackageDocumentDetailList: { type: "array", items: { $ref: "#/definitions/PackageDocumentDetail" } },
    TimeWindow: {
      type: "object",
      properties: {
        start: { type: "string", format: "date-time" },
        end: { type: "string", format: "date-time" }
      }
    },
    Promise: {
      type: "object",
      properties: {
        deliveryWindow: { $ref: "#/definitions/TimeWindow" },
        pickupWindow: { $ref: "#/definitions/TimeWindow" }
      }
    },
    RequestedValueAddedServiceList: { type: "array", items: { $ref: "#/definitions/RequestedValueAddedService" } },
    RequestedValueAddedService: {
      type: "object",
      properties: {
        id: { type: "string" }
      },
      required: ["id"]
    },
    AvailableValueAddedServiceGroupList: { type: "array", items: { $ref: "#/definitions/AvailableValueAddedServiceGroup" } },
    AvailableValueAddedServiceGroup: {
      type: "object",
      properties: {
        groupId: { type: "string" },
        groupDescription: { type: "string" },
        isRequired: { type: "boolean" },
        valueAddedServices: { type: "array", items: { $ref: "#/definitions/ValueAddedService" } }
      },
      required: ["groupId", "groupDescription", "isRequired"]
    },
    ValueAddedService: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        cost: { $ref: "#/definitions/Currency", description: "A value with its unit." }
      },
      required: ["id", "name", "cost"]
    },
    CollectOnDelivery: {
      type: "object",
      properties: {
        amount: { $ref: "#/definitions/Currency", description: "A value with its unit." }
      },
      required: ["amount"]
    },
    ValueAddedServiceDetails: {
      type: "object",
      properties: {
        collectOnDelivery: { $ref: "#/definitions/CollectOnDelivery" }
      }
    },
    DangerousGoodsDetails: {
      type: "object",
      properties: {
        unitedNationsRegulatoryId: { type: "string", pattern: "^(UN|ID|NA)[0-9]{4}$" },
        transportationRegulatoryClass: { type: "string", pattern: "^[1-9](\\.[1-9])?$" },
        packingGroup: { type: "string", enum: ["I", "II", "III"] },
        packingInstruction: { type: "string", enum: ["PI965_SECTION_IA", "PI965_SECTION_IB", "PI965_SECTION_II", "PI966_SECTION_I", "PI966_SECTION_II", "PI967_SECTION_I", "PI967_SECTION_II", "PI968_SECTION_IA", "PI968_SECTION_IB", "PI969_SECTION_I", "PI969_SECTION_II", "PI970_SECTION_I", "PI970_SECTION_II"] }
      }
    },
    TaxType: { type: "string", enum: ["GST"] },
    TaxDetail: {
      type: "object",
      properties: {
        taxType: { $ref: "#/definitions/TaxType" },
        taxRegistrationNumber: { type: "string" }
      },
      required: ["taxType", "taxRegistrationNumber"]
    },
    TaxDetailList: { type: "array", items: { $ref: "#/definitions/TaxDetail" } },
    GoodsOwner: {
      type: "object",
      properties: {
        merchantId: { $ref: "#/definitions/MerchantId" }
      },
      required: ["merchantId"]
    },
    EventCode: { type: "string", enum: ["ReadyForReceive", "PickupDone", "Delivered", "Departed", "DeliveryAttempted", "Lost", "OutForDelivery", "ArrivedAtCarrierFacility", "Rejected", "Undeliverable", "PickupCancelled", "ReturnInitiated", "AvailableForPickup", "RecipientRequestedAlternateDeliveryTiming"] },
    Event: {
      type: "object",
      properties: {
        eventCode: { $ref: "#/definitions/EventCode" },
        location: { $ref: "#/definitions/Location" },
        eventTime: { type: "string", format: "date-time" },
        shipmentType: { $ref: "#/definitions/ShipmentType" }
      },
      required: ["eventCode", "eventTime"]
    },
    TrackingSummary: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/Status" },
        trackingDetailCodes: { $ref: "#/definitions/TrackingDetailCodes" }
      }
    },
    Status: { type: "string", enum: ["PreTransit", "InTransit", "Delivered", "Lost", "OutForDelivery", "Rejected", "Undeliverable", "DeliveryAttempted", "PickupCancelled", "AwaitingCustomerPickup"] },
    AmazonOrderDetails: {
      type: "object",
      properties: {
        orderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." }
      },
      required: ["orderId"]
    },
    AmazonShipmentDetails: {
      type: "object",
      properties: {
        shipmentId: { type: "string" }
      },
      required: ["shipmentId"]
    },
    ChannelType: { type: "string", enum: ["AMAZON", "EXTERNAL"] },
    ChannelDetails: {
      type: "object",
      properties: {
        channelType: { $ref: "#/definitions/ChannelType" },
        amazonOrderDetails: { $ref: "#/definitions/AmazonOrderDetails" },
        amazonShipmentDetails: { $ref: "#/definitions/AmazonShipmentDetails" }
      },
      required: ["channelType"]
    },
    RateList: { type: "array", items: { $ref: "#/definitions/Rate" } },
    Rate: {
      type: "object",
      properties: {
        rateId: { $ref: "#/definitions/RateId", description: "From `getRates`; it expires." },
        carrierId: { $ref: "#/definitions/CarrierId" },
        carrierName: { $ref: "#/definitions/CarrierName" },
        serviceId: { $ref: "#/definitions/ServiceId" },
        serviceName: { $ref: "#/definitions/ServiceName" },
        billedWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        totalCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        promise: { $ref: "#/definitions/Promise" },
        supportedDocumentSpecifications: { $ref: "#/definitions/SupportedDocumentSpecificationList" },
        availableValueAddedServiceGroups: { $ref: "#/definitions/AvailableValueAddedServiceGroupList" },
        requiresAdditionalInputs: { type: "boolean" },
        rateItemList: { $ref: "#/definitions/RateItemList" },
        paymentType: { $ref: "#/definitions/PaymentType" },
        benefits: { $ref: "#/definitions/Benefits" }
      },
      required: ["rateId", "carrierId", "carrierName", "serviceId", "serviceName", "totalCharge", "promise", "supportedDocumentSpecifications", "requiresAdditionalInputs"]
    },
    IneligibilityReasonCode: { type: "string", enum: ["NO_COVERAGE", "PICKUP_SLOT_RESTRICTION", "UNSUPPORTED_VAS", "VAS_COMBINATION_RESTRICTION", "SIZE_RESTRICTIONS", "WEIGHT_RESTRICTIONS", "LATE_DELIVERY", "PROGRAM_CONSTRAINTS", "TERMS_AND_CONDITIONS_NOT_ACCEPTED", "UNKNOWN"] },
    IneligibilityReason: {
      type: "object",
      properties: {
        code: { $ref: "#/definitions/IneligibilityReasonCode" },
        message: { type: "string" }
      },
      required: ["code", "message"]
    },
    IneligibleRate: {
      type: "object",
      properties: {
        serviceId: { $ref: "#/definitions/ServiceId" },
        serviceName: { $ref: "#/definitions/ServiceName" },
        carrierName: { $ref: "#/definitions/CarrierName" },
        carrierId: { $ref: "#/definitions/CarrierId" },
        ineligibilityReasons: { type: "array", items: { $ref: "#/definitions/IneligibilityReason" } }
      },
      required: ["serviceId", "serviceName", "carrierName", "carrierId", "ineligibilityReasons"]
    },
    IneligibleRateList: { type: "array", items: { $ref: "#/definitions/IneligibleRate" } },
    CancelShipmentResult: { type: "object", additionalProperties: {} },
    CancelShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CancelShipmentResult" }
      }
    },
    GetRatesRequest: {
      type: "object",
      properties: {
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        returnTo: { $ref: "#/definitions/Address" },
        shipDate: { type: "string", format: "date-time", description: "Now if not given." },
        shipperInstruction: { $ref: "#/definitions/ShipperInstruction" },
        packages: { $ref: "#/definitions/PackageList" },
        valueAddedServices: { $ref: "#/definitions/ValueAddedServiceDetails" },
        taxDetails: { $ref: "#/definitions/TaxDetailList" },
        channelDetails: { $ref: "#/definitions/ChannelDetails" },
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" },
        shipmentType: { $ref: "#/definitions/ShipmentType" },
        destinationAccessPointDetails: { $ref: "#/definitions/AccessPointDetails" },
        carrierAccounts: { $ref: "#/definitions/CarrierAccounts" }
      },
      required: ["shipFrom", "packages", "channelDetails"]
    },
    AccessPointDetails: {
      type: "object",
      properties: {
        accessPointId: { $ref: "#/definitions/AccessPointId" }
      }
    },
    NdrAction: { type: "string", enum: ["RESCHEDULE", "REATTEMPT", "RTO"] },
    NdrRequestData: {
      type: "object",
      properties: {
        rescheduleDate: { type: "string", format: "date-time" },
        additionalAddressNotes: { $ref: "#/definitions/AdditionalAddressNotes" }
      }
    },
    ClaimReason: { type: "string", enum: ["LOST_IN_TRANSIT", "DAMAGED_IN_TRANSIT", "DELIVERED_NOT_RECEIVED", "ITEM_MISSING_SWITCHEROO", "COD_ABUSE"] },
    ClaimProofURLs: { type: "array", items: { type: "string" } },
    SettlementType: { type: "string", enum: ["REFUND", "CERTIFICATE_OF_FACT"], default: "REFUND" },
    GetRatesResult: {
      type: "object",
      properties: {
        requestToken: { $ref: "#/definitions/RequestToken", description: "From `getRates`; it expires." },
        rates: { $ref: "#/definitions/RateList" },
        ineligibleRates: { $ref: "#/definitions/IneligibleRateList" }
      },
      required: ["requestToken", "rates"]
    },
    GetRatesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetRatesResult" }
      }
    },
    DirectPurchaseRequest: {
      type: "object",
      properties: {
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        returnTo: { $ref: "#/definitions/Address" },
        packages: { $ref: "#/definitions/PackageList" },
        channelDetails: { $ref: "#/definitions/ChannelDetails" },
        labelSpecifications: { $ref: "#/definitions/RequestedDocumentSpecification" }
      },
      required: ["channelDetails"]
    },
    DirectPurchaseResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId", description: "From `purchaseShipment`." },
        packageDocumentDetailList: { $ref: "#/definitions/PackageDocumentDetailList" }
      },
      required: ["shipmentId"]
    },
    DirectPurchaseResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/DirectPurchaseResult" }
      }
    },
    GetShipmentDocumentsResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId", description: "From `purchaseShipment`." },
        packageDocumentDetail: { $ref: "#/definitions/PackageDocumentDetail" },
        benefits: { $ref: "#/definitions/Benefits" }
      },
      required: ["shipmentId", "packageDocumentDetail"]
    },
    GetShipmentDocumentsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetShipmentDocumentsResult" }
      }
    },
    GetTrackingResult: {
      type: "object",
      properties: {
        trackingId: { $ref: "#/definitions/TrackingId" },
        alternateLegTrackingId: { $ref: "#/definitions/AlternateLegTrackingId" },
        eventHistory: { type: "array", items: { $ref: "#/definitions/Event" } },
        promisedDeliveryDate: { type: "string", format: "date-time" },
        summary: { $ref: "#/definitions/TrackingSummary" }
      },
      required: ["trackingId", "alternateLegTrackingId", "eventHistory", "promisedDeliveryDate", "summary"]
    },
    SubmitNdrFeedbackRequest: {
      type: "object",
      properties: {
        trackingId: { $ref: "#/definitions/TrackingId" },
        ndrAction: { $ref: "#/definitions/NdrAction" },
        ndrRequestData: { $ref: "#/definitions/NdrRequestData" }
      },
      required: ["trackingId", "ndrAction"]
    },
    CreateClaimRequest: {
      type: "object",
      properties: {
        trackingId: { $ref: "#/definitions/TrackingId" },
        declaredValue: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        claimReason: { $ref: "#/definitions/ClaimReason" },
        isReplacementPackageSent: { type: "boolean" },
        proofs: { $ref: "#/definitions/ClaimProofURLs" },
        settlementType: { $ref: "#/definitions/SettlementType" }
      },
      required: ["trackingId", "claimReason", "settlementType"]
    },
    GetTrackingResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetTrackingResult" }
      }
    },
    CreateClaimResponse: {
      type: "object",
      properties: {
        claimId: { $ref: "#/definitions/ClaimId" }
      }
    },
    PurchaseShipmentRequest: {
      type: "object",
      properties: {
        requestToken: { $ref: "#/definitions/RequestToken", description: "From `getRates`; it expires." },
        rateId: { $ref: "#/definitions/RateId", description: "From `getRates`; it expires." },
        requestedDocumentSpecification: { $ref: "#/definitions/RequestedDocumentSpecification" },
        requestedValueAddedServices: { $ref: "#/definitions/RequestedValueAddedServiceList" },
        additionalInputs: { type: "object", additionalProperties: {} }
      },
      required: ["requestToken", "rateId", "requestedDocumentSpecification"]
    },
    PurchaseShipmentResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId", description: "From `purchaseShipment`." },
        packageDocumentDetails: { $ref: "#/definitions/PackageDocumentDetailList" },
        promise: { $ref: "#/definitions/Promise" },
        benefits: { $ref: "#/definitions/Benefits" }
      },
      required: ["shipmentId", "packageDocumentDetails", "promise"]
    },
    PurchaseShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PurchaseShipmentResult" }
      }
    },
    OneClickShipmentRequest: {
      type: "object",
      properties: {
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        returnTo: { $ref: "#/definitions/Address" },
        shipDate: { type: "string", format: "date-time", description: "Now if not given." },
        goodsOwner: { $ref: "#/definitions/GoodsOwner" },
        packages: { $ref: "#/definitions/PackageList" },
        valueAddedServicesDetails: { $ref: "#/definitions/OneClickShipmentValueAddedServiceDetails" },
        taxDetails: { $ref: "#/definitions/TaxDetailList" },
        channelDetails: { $ref: "#/definitions/ChannelDetails" },
        labelSpecifications: { $ref: "#/definitions/RequestedDocumentSpecification" },
        serviceSelection: { $ref: "#/definitions/ServiceSelection" },
        shipperInstruction: { $ref: "#/definitions/ShipperInstruction" },
        destinationAccessPointDetails: { $ref: "#/definitions/AccessPointDetails" }
      },
      required: ["shipFrom", "packages", "channelDetails", "labelSpecifications", "serviceSelection"]
    },
    OneClickShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OneClickShipmentResult" }
      }
    },
    OneClickShipmentResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId", description: "From `purchaseShipment`." },
        packageDocumentDetails: { $ref: "#/definitions/PackageDocumentDetailList" },
        promise: { $ref: "#/definitions/Promise" },
        carrier: { $ref: "#/definitions/Carrier" },
        service: { $ref: "#/definitions/Service" },
        totalCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." }
      },
      required: ["shipmentId", "packageDocumentDetails", "promise", "carrier", "service", "totalCharge"]
    },
    GetAccessPointsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetAccessPointsResult" }
      }
    },
    GetAccessPointsResult: {
      type: "object",
      properties: {
        accessPointsMap: { $ref: "#/definitions/AccessPointsMap" }
      },
      required: ["accessPointsMap"]
    },
    AccessPointType: { type: "string", enum: ["HELIX", "CAMPUS_LOCKER", "OMNI_LOCKER", "ODIN_LOCKER", "DOBBY_LOCKER", "CORE_LOCKER", "3P", "CAMPUS_ROOM"] },
    AccessPointsMap: { type: "object", additionalProperties: { $ref: "#/definitions/AccessPointList" } },
    AccessPointList: { type: "array", items: { $ref: "#/definitions/AccessPoint" }, maxItems: 40 },
    AccessPointId: { type: "string" },
    AccessPoint: {
      type: "object",
      properties: {
        accessPointId: { $ref: "#/definitions/AccessPointId" },
        name: { type: "string" },
        timezone: { type: "string", description: "An IANA time zone: `Asia/Tokyo`." },
        type: { $ref: "#/definitions/AccessPointType" },
        accessibilityAttributes: { $ref: "#/definitions/AccessibilityAttributes" },
        address: { $ref: "#/definitions/Address" },
        exceptionOperatingHours: { type: "array", items: { $ref: "#/definitions/ExceptionOperatingHours" } },
        assistanceType: { type: "string", enum: ["STAFF_ASSISTED", "SELF_ASSISTED"] },
        score: { type: "string" },
        standardOperatingHours: { $ref: "#/definitions/DayOfWeekTimeMap" }
      }
    },
    AccessibilityAttributes: {
      type: "object",
      properties: {
        distance: { type: "string" },
        driveTime: { type: "integer" }
      }
    },
    OperatingHours: {
      type: "object",
      properties: {
        closingTime: { $ref: "#/definitions/TimeOfDay" },
        openingTime: { $ref: "#/definitions/TimeOfDay" },
        midDayClosures: { type: "array", items: { $ref: "#/definitions/TimeOfDay" } }
      }
    },
    TimeOfDay: {
      type: "object",
      properties: {
        hourOfDay: { type: "integer", minimum: 0, maximum: 23 },
        minuteOfHour: { type: "integer", minimum: 0, maximum: 59 },
        secondOfMinute: { type: "integer", minimum: 0, maximum: 59 }
      }
    },
    DayOfWeekTimeMap: { type: "object", additionalProperties: { $ref: "#/definitions/OperatingHours" } },
    ExceptionOperatingHours: {
      type: "object",
      properties: {
        dateRange: { $ref: "#/definitions/DateRange" },
        operatingHours: { $ref: "#/definitions/OperatingHours" }
      }
    },
    GetAdditionalInputsResult: { type: "object", additionalProperties: {} },
    GetAdditionalInputsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetAdditionalInputsResult" }
      }
    },
    GetCarrierAccountsRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" }
      }
    },
    LinkCarrierAccountRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" },
        carrierAccountType: { $ref: "#/definitions/CarrierAccountType" },
        carrierAccountAttributes: { $ref: "#/definitions/CarrierAccountAttributes" },
        encryptedCarrierAccountAttributes: { $ref: "#/definitions/CarrierAccountAttributes" }
      },
      required: ["carrierAccountType", "carrierAccountAttributes"]
    },
    UnlinkCarrierAccountRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" },
        accountId: { $ref: "#/definitions/AccountId" }
      }
    },
    GenerateCollectionFormRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" },
        carrierId: { $ref: "#/definitions/CarrierId" },
        shipFromAddress: { $ref: "#/definitions/Address" }
      },
      required: ["carrierId"]
    },
    GetCollectionFormHistoryRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" },
        maxResults: { type: "integer" },
        carrierId: { $ref: "#/definitions/CarrierId" },
        shipFromAddress: { $ref: "#/definitions/Address" },
        dateRange: { $ref: "#/definitions/DateRange" }
      }
    },
    GetUnmanifestedShipmentsRequest: {
      type: "object",
      properties: {
        clientReferenceDetails: { $ref: "#/definitions/ClientReferenceDetails" }
      }
    },
    GetCarrierAccountFormInputsResponse: {
      type: "object",
      properties: {
        linkableCarriersList: { $ref: "#/definitions/LinkableCarriersList" }
      }
    },
    GetCarrierAccountsResponse: {
      type: "object",
      properties: {
        activeAccounts: { $ref: "#/definitions/ActiveAccounts" }
      },
      required: ["activeAccounts"]
    },
    LinkCarrierAccountResponse: {
      type: "object",
      properties: {
        registrationStatus: { $ref: "#/definitions/AccountStatus" },
        accountId: { $ref: "#/definitions/AccountId" }
      }
    },
    UnlinkCarrierAccountResponse: {
      type: "object",
      properties: {
        isUnlinked: { type: "boolean" }
      }
    },
    GenerateCollectionFormResponse: {
      type: "object",
      properties: {
        collectionsFormDocument: { $ref: "#/definitions/CollectionsFormDocument" }
      }
    },
    GetCollectionFormHistoryResponse: {
      type: "object",
      properties: {
        collectionFormsHistoryRecordList: { $ref: "#/definitions/CollectionFormsHistoryRecordList" },
        lastRefreshedDate: { type: "string" }
      }
    },
    GetUnmanifestedShipmentsResponse: {
      type: "object",
      properties: {
        unmanifestedCarrierInformationList: { $ref: "#/definitions/UnmanifestedCarrierInformationList" }
      }
    },
    GetCollectionFormResponse: {
      type: "object",
      properties: {
        collectionsFormDocument: { $ref: "#/definitions/CollectionsFormDocument" }
      }
    },
    ClientReferenceDetails: { type: "array", items: { $ref: "#/definitions/ClientReferenceDetail" } },
    ClientReferenceDetail: {
      type: "object",
      properties: {
        clientReferenceType: { type: "string", enum: ["IntegratorShipperId", "IntegratorMerchantId"] },
        clientReferenceId: { type: "string" }
      },
      required: ["clientReferenceType", "clientReferenceId"]
    },
    CollectionFormId: { type: "string" },
    ShipmentType: { type: "string", enum: ["FORWARD", "RETURNS"] },
    CarrierAccounts: { type: "array", items: { $ref: "#/definitions/CarrierAccount" } },
    CarrierAccount: {
      type: "object",
      properties: {
        carrierAccountId: { $ref: "#/definitions/AccountId" },
        carrierId: { $ref: "#/definitions/CarrierId" }
      },
      required: ["carrierAccountId", "carrierId"]
    },
    ActiveAccounts: { type: "array", items: { $ref: "#/definitions/ActiveAccount" } },
    ActiveAccount: {
      type: "object",
      properties: {
        accountId: { $ref: "#/definitions/AccountId" },
        carrierId: { $ref: "#/definitions/CarrierId" }
      }
    },
    DateRange: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" }
      }
    },
    CarrierAccountAttributes: { type: "array", items: { $ref: "#/definitions/CarrierAccountAttribute" } },
    CarrierAccountAttribute: {
      type: "object",
      properties: {
        attributeName: { type: "string" },
        propertyGroup: { type: "string" },
        value: { type: "string" }
      }
    },
    CarrierAccountType: { type: "string" },
    MerchantId: { type: "string" },
    AccountStatus: { type: "string", enum: ["ACTIVE", "INACTIVE", "PENDING", "SUSPENDED"] },
    CollectionsFormDocument: {
      type: "object",
      properties: {
        base64EncodedContent: { type: "string" },
        documentFormat: { type: "string" }
      }
    },
    CollectionFormsHistoryRecordList: { type: "array", items: { $ref: "#/definitions/CollectionFormsHistoryRecord" } },
    CollectionFormsHistoryRecord: {
      type: "object",
      properties: {
        carrierName: { $ref: "#/definitions/CarrierName" },
        creationDate: { type: "string", format: "date-time" },
        generationStatus: { $ref: "#/definitions/GenerationStatus" },
        collectionFormId: { $ref: "#/definitions/CollectionFormId" },
        shipFromAddress: { $ref: "#/definitions/Address" }
      }
    },
    UnmanifestedCarrierInformationList: { type: "array", items: { $ref: "#/definitions/UnmanifestedCarrierInformation" } },
    UnmanifestedCarrierInformation: {
      type: "object",
      properties: {
        carrierId: { $ref: "#/definitions/CarrierId" },
        carrierName: { $ref: "#/definitions/CarrierName" },
        unmanifestedShipmentLocationList: { $ref: "#/definitions/UnmanifestedShipmentLocationList" }
      }
    },
    UnmanifestedShipmentLocationList: { type: "array", items: { $ref: "#/definitions/UnmanifestedShipmentLocation" } },
    UnmanifestedShipmentLocation: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/Address" },
        lastManifestDate: { type: "string" }
      }
    },
    LinkableCarriersList: { type: "array", items: { $ref: "#/definitions/LinkableCarrier" } },
    LinkableCarrier: {
      type: "object",
      properties: {
        carrierId: { $ref: "#/definitions/CarrierId" },
        linkableAccountTypes: { $ref: "#/definitions/LinkableAccountTypeList" }
      }
    },
    LinkableAccountTypeList: { type: "array", items: { $ref: "#/definitions/LinkableAccountType" } },
    LinkableAccountType: {
      type: "object",
      properties: {
        accountType: { $ref: "#/definitions/AccountType" },
        carrierAccountInputs: { $ref: "#/definitions/CarrierAccountInputsList" }
      }
    },
    CarrierAccountInputsList: { type: "array", items: { $ref: "#/definitions/CarrierAccountInput" } },
    CarrierAccountInput: {
      type: "object",
      properties: {
        descriptionLocalizationKey: { type: "string" },
        name: { type: "string" },
        groupName: { type: "string" },
        inputType: { $ref: "#/definitions/InputType" },
        isMandatory: { type: "boolean" },
        isConfidential: { type: "boolean" },
        isHidden: { type: "boolean" },
        validationMetadata: { $ref: "#/definitions/ValidationMetadataList" }
      }
    },
    ValidationMetadataList: { type: "array", items: { $ref: "#/definitions/ValidationMetadata" } },
    ValidationMetadata: {
      type: "object",
      properties: {
        errorMessage: { type: "string" },
        validationStrategy: { type: "string" },
        value: { type: "string" }
      }
    },
    GenerationStatus: { type: "string", enum: ["Completed", "InProgress"] },
    AccountType: { type: "string", enum: ["SHIPPER_ACCOUNT", "SHIPPER_ACCOUNT_WITH_INVOICE", "AMAZON_ACCOUNT"] },
    InputType: { type: "string", enum: ["TEXTBOX", "PASSWORD"] },
    PaymentType: { type: "string", enum: ["PAY_THROUGH_AMAZON", "PAY_DIRECT_TO_CARRIER"] },
    RateItemList: { type: "array", items: { $ref: "#/definitions/RateItem" } },
    RateItem: {
      type: "object",
      properties: {
        rateItemID: { $ref: "#/definitions/RateItemID" },
        rateItemType: { $ref: "#/definitions/RateItemType" },
        rateItemCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        rateItemNameLocalization: { type: "string" }
      }
    },
    RateItemID: { type: "string", enum: ["BASE_RATE", "TRANSACTION_FEE", "ADULT_SIGNATURE_CONFIRMATION", "SIGNATURE_CONFIRMATION", "NO_CONFIRMATION", "WAIVE_SIGNATURE", "IMPLIED_LIABILITY", "HIDDEN_POSTAGE", "DECLARED_VALUE", "SUNDAY_HOLIDAY_DELIVERY", "DELIVERY_CONFIRMATION", "IMPORT_DUTY_CHARGE", "VAT", "NO_SATURDAY_DELIVERY", "INSURANCE", "COD", "FUEL_SURCHARGE", "INSPECTION_CHARGE", "DELIVERY_AREA_SURCHARGE", "WAYBILL_CHARGE", "AMAZON_SPONSORED_DISCOUNT", "INTEGRATOR_SPONSORED_DISCOUNT", "OVERSIZE_SURCHARGE", "CONGESTION_CHARGE", "RESIDENTIAL_SURCHARGE", "ADDITIONAL_SURCHARGE", "SURCHARGE", "REBATE", "HIGH_CUBE_SURCHARGE", "HIGH_LENGTH_SURCHARGE", "HIGH_WIDTH_SURCHARGE", "DEMAND_SURCHARGE", "NONSTANDARD_FEE"] },
    RateItemType: { type: "string", enum: ["MANDATORY", "OPTIONAL", "INCLUDED"] },
    Benefits: {
      type: "object",
      properties: {
        includedBenefits: { $ref: "#/definitions/IncludedBenefits" },
        excludedBenefits: { $ref: "#/definitions/ExcludedBenefits" }
      },
      required: ["includedBenefits", "excludedBenefits"]
    },
    IncludedBenefits: { type: "array", items: { type: "string" } },
    ExcludedBenefits: { type: "array", items: { $ref: "#/definitions/ExcludedBenefit" } },
    ExcludedBenefit: {
      type: "object",
      properties: {
        benefit: { type: "string" },
        reasonCodes: { $ref: "#/definitions/ExcludedBenefitReasonCodes" }
      },
      required: ["benefit"]
    },
    ExcludedBenefitReasonCodes: { type: "array", items: { type: "string", known: ["LATE_DELIVERY_RISK"] }, minItems: 1 },
    ServiceSelection: {
      type: "object",
      properties: {
        serviceId: { $ref: "#/definitions/ServiceIds" }
      },
      required: ["serviceId"]
    },
    ServiceIds: { type: "array", items: { type: "string" } },
    OneClickShipmentValueAddedServiceDetails: { type: "array", items: { $ref: "#/definitions/OneClickShipmentValueAddedService" } },
    OneClickShipmentValueAddedService: {
      type: "object",
      properties: {
        id: { type: "string" },
        amount: { $ref: "#/definitions/Currency", description: "A value with its unit." }
      },
      required: ["id"]
    },
    Service: {
      type: "object",
      properties: {
        id: { $ref: "#/definitions/ServiceId" },
        name: { $ref: "#/definitions/ServiceName" }
      },
      required: ["id", "name"]
    },
    Carrier: {
      type: "object",
      properties: {
        id: { $ref: "#/definitions/CarrierId" },
        name: { $ref: "#/definitions/CarrierName" }
      },
      required: ["id", "name"]
    }
  }
}
