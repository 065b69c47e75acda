// AUTO-GENERATED from vendorShipments.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Shipments v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorShipments`. */
export const facts: SectionFacts = {
  operations: {
    SubmitShipmentConfirmations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitShipmentConfirmationsRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitShipmentConfirmationsResponse" } }
    },
    GetShipmentDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 50 } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        shipmentConfirmedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        shipmentConfirmedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        packageLabelCreatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        packageLabelCreatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        shippedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        shippedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        estimatedDeliveryBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        estimatedDeliveryAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        shipmentDeliveryBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        shipmentDeliveryAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        requestedPickUpBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        requestedPickUpAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduledPickUpBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduledPickUpAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        currentShipmentStatus: { in: "query", schema: { type: "string" } },
        vendorShipmentIdentifier: { in: "query", schema: { type: "string" } },
        buyerReferenceNumber: { in: "query", schema: { type: "string" } },
        buyerWarehouseCode: { in: "query", schema: { type: "string" } },
        sellerWarehouseCode: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentDetailsResponse" } }
    },
    SubmitShipments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/submitshipments",
      body: { required: true, schema: { $ref: "#/definitions/SubmitShipments" } },
      success: { "202": { $ref: "#/definitions/SubmitShipmentConfirmationsResponse" } }
    },
    GetShipmentLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getshipmentlabels",
      parameters: {
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 50 } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        labelCreatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        labelCreatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        buyerReferenceNumber: { in: "query", schema: { type: "string" } },
        vendorShipmentIdentifier: { in: "query", schema: { type: "string" } },
        sellerWarehouseCode: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentLabels" } }
    }
  },
  definitions: {
    SubmitShipmentConfirmationsRequest: {
      type: "object",
      properties: {
        shipmentConfirmations: { type: "array", items: { $ref: "#/definitions/ShipmentConfirmation" } }
      }
    },
    SubmitShipments: {
      type: "object",
      properties: {
        shipments: { type: "array", items: { $ref: "#/definitions/Shipment" } }
      }
    },
    GetShipmentDetailsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ShipmentDetails" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetShipmentLabels: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransportationLabels" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ShipmentDetails: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        shipments: { type: "array", items: { $ref: "#/definitions/Shipment" } }
      }
    },
    TransportationLabels: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        transportLabels: { type: "array", items: { $ref: "#/definitions/TransportLabel" } }
      }
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    ShipmentConfirmation: {
      type: "object",
      properties: {
        shipmentIdentifier: { type: "string" },
        shipmentConfirmationType: { type: "string", enum: ["Original", "Replace"] },
        shipmentType: { type: "string", enum: ["TruckLoad", "LessThanTruckLoad", "SmallParcel"] },
        shipmentStructure: { type: "string", enum: ["PalletizedAssortmentCase", "LooseAssortmentCase", "PalletOfItems", "PalletizedStandardCase", "LooseStandardCase", "MasterPallet", "MasterCase"] },
        transportationDetails: { $ref: "#/definitions/TransportationDetailsForShipmentConfirmation" },
        amazonReferenceNumber: { type: "string" },
        shipmentConfirmationDate: { type: "string", format: "date-time" },
        shippedDate: { type: "string", format: "date-time" },
        estimatedDeliveryDate: { type: "string", format: "date-time" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        shipmentMeasurements: { $ref: "#/definitions/ShipmentMeasurements" },
        importDetails: { $ref: "#/definitions/ImportDetails" },
        shippedItems: { type: "array", items: { $ref: "#/definitions/Item" } },
        cartons: { type: "array", items: { $ref: "#/definitions/Carton" } },
        pallets: { type: "array", items: { $ref: "#/definitions/Pallet" } }
      },
      required: ["shipmentIdentifier", "shipmentConfirmationType", "shipmentConfirmationDate", "sellingParty", "shipFromParty", "shipToParty", "shippedItems"]
    },
    Shipment: {
      type: "object",
      properties: {
        vendorShipmentIdentifier: { type: "string" },
        transactionType: { type: "string", enum: ["New", "Cancel"] },
        buyerReferenceNumber: { type: "string" },
        transactionDate: { type: "string", format: "date-time" },
        currentShipmentStatus: { type: "string", enum: ["Created", "TransportationRequested", "CarrierAssigned", "Shipped"] },
        currentshipmentStatusDate: { type: "string", format: "date-time" },
        shipmentStatusDetails: { type: "array", items: { $ref: "#/definitions/ShipmentStatusDetails" } },
        shipmentCreateDate: { type: "string", format: "date-time" },
        shipmentConfirmDate: { type: "string", format: "date-time" },
        packageLabelCreateDate: { type: "string", format: "date-time" },
        shipmentFreightTerm: { type: "string", enum: ["Collect", "Prepaid"] },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        shipmentMeasurements: { $ref: "#/definitions/TransportShipmentMeasurements" },
        collectFreightPickupDetails: { $ref: "#/definitions/CollectFreightPickupDetails" },
        purchaseOrders: { type: "array", items: { $ref: "#/definitions/PurchaseOrders" } },
        importDetails: { $ref: "#/definitions/ImportDetails" },
        containers: { type: "array", items: { $ref: "#/definitions/Containers" } },
        transportationDetails: { $ref: "#/definitions/TransportationDetails" }
      },
      required: ["vendorShipmentIdentifier", "transactionType", "transactionDate", "sellingParty", "shipFromParty", "shipToParty"]
    },
    TransportLabel: {
      type: "object",
      properties: {
        labelCreateDateTime: { type: "string", format: "date-time" },
        shipmentInformation: { $ref: "#/definitions/ShipmentInformation" },
        labelData: { type: "array", items: { $ref: "#/definitions/LabelData" } }
      }
    },
    ShipmentMeasurements: {
      type: "object",
      properties: {
        grossShipmentWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        shipmentVolume: { $ref: "#/definitions/Volume", description: "A value with its unit." },
        cartonCount: { type: "integer" },
        palletCount: { type: "integer" }
      }
    },
    ShipmentInformation: {
      type: "object",
      properties: {
        vendorDetails: { $ref: "#/definitions/VendorDetails" },
        buyerReferenceNumber: { type: "string" },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        warehouseId: { type: "string" },
        masterTrackingId: { type: "string" },
        totalLabelCount: { type: "integer" },
        shipMode: { type: "string", enum: ["SmallParcel", "LTL"] }
      }
    },
    LabelData: {
      type: "object",
      properties: {
        labelSequenceNumber: { type: "integer" },
        labelFormat: { type: "string", enum: ["PDF"] },
        carrierCode: { type: "string" },
        trackingId: { type: "string" },
        label: { type: "string" }
      }
    },
    VendorDetails: {
      type: "object",
      properties: {
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        vendorShipmentIdentifier: { type: "string" }
      }
    },
    ShipmentStatusDetails: {
      type: "object",
      properties: {
        shipmentStatus: { type: "string", enum: ["Created", "TransportationRequested", "CarrierAssigned", "Shipped"] },
        shipmentStatusDate: { type: "string", format: "date-time" }
      }
    },
    TransportShipmentMeasurements: {
      type: "object",
      properties: {
        totalCartonCount: { type: "integer" },
        totalPalletStackable: { type: "integer" },
        totalPalletNonStackable: { type: "integer" },
        shipmentWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        shipmentVolume: { $ref: "#/definitions/Volume", description: "A value with its unit." }
      }
    },
    CollectFreightPickupDetails: {
      type: "object",
      properties: {
        requestedPickUp: { type: "string", format: "date-time" },
        scheduledPickUp: { type: "string", format: "date-time" },
        carrierAssignmentDate: { type: "string", format: "date-time" }
      }
    },
    PurchaseOrders: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        purchaseOrderDate: { type: "string", format: "date-time" },
        shipWindow: { type: "string" },
        items: { type: "array", items: { $ref: "#/definitions/PurchaseOrderItems" } }
      }
    },
    TransportationDetails: {
      type: "object",
      properties: {
        shipMode: { type: "string", enum: ["TruckLoad", "LessThanTruckLoad", "SmallParcel"] },
        transportationMode: { type: "string", enum: ["Road", "Air", "Ocean"] },
        shippedDate: { type: "string", format: "date-time" },
        estimatedDeliveryDate: { type: "string", format: "date-time" },
        shipmentDeliveryDate: { type: "string", format: "date-time" },
        carrierDetails: { $ref: "#/definitions/CarrierDetails" },
        billOfLadingNumber: { type: "string" }
      }
    },
    TransportationDetailsForShipmentConfirmation: {
      type: "object",
      properties: {
        carrierScac: { type: "string" },
        carrierShipmentReferenceNumber: { type: "string" },
        transportationMode: { type: "string", enum: ["Road", "Air", "Ocean"] },
        billOfLadingNumber: { type: "string" }
      }
    },
    CarrierDetails: {
      type: "object",
      properties: {
        name: { type: "string" },
        code: { type: "string" },
        phone: { type: "string" },
        email: { type: "string" },
        shipmentReferenceNumber: { type: "string" }
      }
    },
    ImportDetails: {
      type: "object",
      properties: {
        methodOfPayment: { type: "string", enum: ["PaidByBuyer", "CollectOnDelivery", "DefinedByBuyerAndSeller", "FOBPortOfCall", "PrepaidBySeller", "PaidBySeller"] },
        sealNumber: { type: "string" },
        route: { $ref: "#/definitions/Route" },
        importContainers: { type: "string", maxLength: 64 },
        billableWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        estimatedShipByDate: { type: "string", format: "date-time" },
        handlingInstructions: { type: "string", enum: ["Oversized", "Fragile", "Food", "HandleWithCare"] }
      }
    },
    Containers: {
      type: "object",
      properties: {
        containerType: { type: "string", enum: ["carton", "pallet"] },
        containerSequenceNumber: { type: "string" },
        containerIdentifiers: { type: "array", items: { $ref: "#/definitions/ContainerIdentification" } },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        tier: { type: "integer" },
        block: { type: "integer" },
        innerContainersDetails: { $ref: "#/definitions/InnerContainersDetails" },
        packedItems: { type: "array", items: { $ref: "#/definitions/PackedItems" } }
      },
      required: ["containerType", "containerIdentifiers"]
    },
    PackedItems: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        packedQuantity: { $ref: "#/definitions/ItemQuantity" },
        itemDetails: { $ref: "#/definitions/PackageItemDetails" }
      }
    },
    Item: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        amazonProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        shippedQuantity: { $ref: "#/definitions/ItemQuantity" },
        itemDetails: { $ref: "#/definitions/ItemDetails" }
      },
      required: ["itemSequenceNumber", "shippedQuantity"]
    },
    PurchaseOrderItems: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        shippedQuantity: { $ref: "#/definitions/ItemQuantity" },
        maximumRetailPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["itemSequenceNumber", "shippedQuantity"]
    },
    Carton: {
      type: "object",
      properties: {
        cartonIdentifiers: { type: "array", items: { $ref: "#/definitions/ContainerIdentification" } },
        cartonSequenceNumber: { type: "string" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        items: { type: "array", items: { $ref: "#/definitions/ContainerItem" } }
      },
      required: ["cartonSequenceNumber", "items"]
    },
    InnerContainersDetails: {
      type: "object",
      properties: {
        containerCount: { type: "integer" },
        containerSequenceNumbers: { type: "array", items: { $ref: "#/definitions/ContainerSequenceNumbers" } }
      }
    },
    ContainerSequenceNumbers: {
      type: "object",
      properties: {
        containerSequenceNumber: { type: "string" }
      }
    },
    Pallet: {
      type: "object",
      properties: {
        palletIdentifiers: { type: "array", items: { $ref: "#/definitions/ContainerIdentification" } },
        tier: { type: "integer" },
        block: { type: "integer" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        cartonReferenceDetails: { $ref: "#/definitions/CartonReferenceDetails" },
        items: { type: "array", items: { $ref: "#/definitions/ContainerItem" } }
      },
      required: ["palletIdentifiers"]
    },
    ItemDetails: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        lotNumber: { type: "string" },
        lotNumberSourceReference: { type: "string" },
        lotNumberSourceType: { type: "string", enum: ["GLN", "FFRN", "USDA_E", "URL"] },
        countryOfOrigin: { type: "string", pattern: "^[A-Z]{2}$" },
        regulationReferences: { $ref: "#/definitions/RegulationReferences" },
        expiry: { $ref: "#/definitions/Expiry" },
        maximumRetailPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        handlingCode: { type: "string", enum: ["Oversized", "Fragile", "Food", "HandleWithCare"] }
      }
    },
    PackageItemDetails: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        lotNumber: { type: "string" },
        expiry: { $ref: "#/definitions/Expiry" }
      }
    },
    ContainerIdentification: {
      type: "object",
      properties: {
        containerIdentificationType: { type: "string", enum: ["SSCC", "AMZNCC", "GTIN", "BPS", "CID"] },
        containerIdentificationNumber: { type: "string" }
      },
      required: ["containerIdentificationType", "containerIdentificationNumber"]
    },
    ContainerItem: {
      type: "object",
      properties: {
        itemReference: { type: "string" },
        shippedQuantity: { $ref: "#/definitions/ItemQuantity" },
        itemDetails: { $ref: "#/definitions/ItemDetails" }
      },
      required: ["itemReference", "shippedQuantity"]
    },
    CartonReferenceDetails: {
      type: "object",
      properties: {
        cartonCount: { type: "integer" },
        cartonReferenceNumbers: { type: "array", items: { type: "string" } }
      },
      required: ["cartonReferenceNumbers"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/Address" },
        partyId: { type: "string", description: "A vendor code or warehouse code." },
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
        postalCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "countryCode"]
    },
    Route: {
      type: "object",
      properties: {
        stops: { type: "array", items: { $ref: "#/definitions/Stop" } }
      },
      required: ["stops"]
    },
    Stop: {
      type: "object",
      properties: {
        functionCode: { type: "string", enum: ["PortOfDischarge", "FreightPayableAt", "PortOfLoading"] },
        locationIdentification: { $ref: "#/definitions/Location" },
        arrivalTime: { type: "string", format: "date-time" },
        departureTime: { type: "string", format: "date-time" }
      },
      required: ["functionCode"]
    },
    Location: {
      type: "object",
      properties: {
        type: { type: "string" },
        locationCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." }
      }
    },
    Dimensions: {
      type: "object",
      properties: {
        length: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        width: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        height: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        unitOfMeasure: { type: "string", enum: ["In", "Ft", "Meter", "Yard"] }
      },
      required: ["length", "width", "height", "unitOfMeasure"],
      description: "Length, width and height, with their unit."
    },
    Volume: {
      type: "object",
      properties: {
        unitOfMeasure: { type: "string", enum: ["CuFt", "CuIn", "CuM", "CuY"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unitOfMeasure", "value"],
      description: "A value with its unit."
    },
    Weight: {
      type: "object",
      properties: {
        unitOfMeasure: { type: "string", enum: ["G", "Kg", "Oz", "Lb"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unitOfMeasure", "value"],
      description: "A value with its unit."
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
    RegulationReferences: {
      type: "object",
      properties: {
        dueDiligenceReference: { type: "string" },
        dueDiligenceVerification: { type: "string" },
        dueDiligenceInformation: { type: "string" },
        dueDiligenceExemptionCode: { type: "string" }
      }
    },
    Expiry: {
      type: "object",
      properties: {
        manufacturerDate: { type: "string", format: "date-time" },
        expiryDate: { type: "string", format: "date-time" },
        expiryAfterDuration: { $ref: "#/definitions/Duration" }
      }
    },
    Duration: {
      type: "object",
      properties: {
        durationUnit: { type: "string", enum: ["Days", "Months"] },
        durationValue: { type: "integer" }
      },
      required: ["durationUnit", "durationValue"]
    },
    SubmitShipmentConfirmationsResponse: {
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
