// AUTO-GENERATED from vendorDirectFulfillmentShippingV1.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Shipping v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentShippingV1`. */
export const facts: SectionFacts = {
  operations: {
    getShippingLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipFromPartyId: { in: "query", schema: { type: "string", description: "The code of the vendor's warehouse; all of them if not given." } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        createdAfter: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"], default: "ASC" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetShippingLabelListResponse" } }
    },
    submitShippingLabelRequest: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitShippingLabelsRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitShippingLabelsResponse" } }
    },
    getShippingLabel: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." } }
      },
      success: { "200": { $ref: "#/definitions/GetShippingLabelResponse" } }
    },
    submitShipmentConfirmations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitShipmentConfirmationsRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitShipmentConfirmationsResponse" } }
    },
    submitShipmentStatusUpdates: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitShipmentStatusUpdatesRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitShipmentStatusUpdatesResponse" } }
    },
    getCustomerInvoices: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipFromPartyId: { in: "query", schema: { type: "string", description: "The code of the vendor's warehouse; all of them if not given." } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        createdAfter: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetCustomerInvoicesResponse" } }
    },
    getCustomerInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." } }
      },
      success: { "200": { $ref: "#/definitions/GetCustomerInvoiceResponse" } }
    },
    getPackingSlips: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipFromPartyId: { in: "query", schema: { type: "string", description: "The code of the vendor's warehouse; all of them if not given." } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        createdAfter: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"], default: "ASC" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetPackingSlipListResponse" } }
    },
    getPackingSlip: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." } }
      },
      success: { "200": { $ref: "#/definitions/GetPackingSlipResponse" } }
    }
  },
  definitions: {
    PackingSlip: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        content: { type: "string", personal: true },
        contentType: { type: "string", enum: ["application/pdf"] }
      },
      required: ["purchaseOrderNumber", "content"]
    },
    PackingSlipList: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        packingSlips: { type: "array", items: { $ref: "#/definitions/PackingSlip" } }
      }
    },
    GetPackingSlipListResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PackingSlipList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetPackingSlipResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PackingSlip" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SubmitShippingLabelsRequest: {
      type: "object",
      properties: {
        shippingLabelRequests: { type: "array", items: { $ref: "#/definitions/ShippingLabelRequest" } }
      }
    },
    ShippingLabelRequest: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        containers: { type: "array", items: { $ref: "#/definitions/Container" } }
      },
      required: ["purchaseOrderNumber", "sellingParty", "shipFromParty"]
    },
    Item: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "integer", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        shippedQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." }
      },
      required: ["itemSequenceNumber", "shippedQuantity"]
    },
    PackedItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "integer", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        packedQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." }
      },
      required: ["itemSequenceNumber", "packedQuantity"]
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
    ShipmentDetails: {
      type: "object",
      properties: {
        shippedDate: { type: "string", format: "date-time" },
        shipmentStatus: { type: "string", enum: ["SHIPPED", "FLOOR_DENIAL"] },
        isPriorityShipment: { type: "boolean" },
        vendorOrderNumber: { type: "string", description: "The vendor's number of the order." },
        estimatedDeliveryDate: { type: "string", format: "date-time" }
      },
      required: ["shippedDate", "shipmentStatus"]
    },
    StatusUpdateDetails: {
      type: "object",
      properties: {
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        statusCode: { type: "string" },
        reasonCode: { type: "string" },
        statusDateTime: { type: "string", format: "date-time" },
        statusLocationAddress: { $ref: "#/definitions/Address" },
        shipmentSchedule: { type: "object", properties: { estimatedDeliveryDateTime: { type: "string", format: "date-time" }, apptWindowStartDateTime: { type: "string", format: "date-time" }, apptWindowEndDateTime: { type: "string", format: "date-time" } } }
      },
      required: ["trackingNumber", "statusCode", "reasonCode", "statusDateTime", "statusLocationAddress"]
    },
    TaxRegistrationDetails: {
      type: "object",
      properties: {
        taxRegistrationType: { type: "string", enum: ["VAT", "GST"] },
        taxRegistrationNumber: { type: "string" },
        taxRegistrationAddress: { $ref: "#/definitions/Address" },
        taxRegistrationMessages: { type: "string" }
      },
      required: ["taxRegistrationNumber"]
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", personal: true },
        addressLine1: { type: "string", personal: true },
        addressLine2: { type: "string", personal: true },
        addressLine3: { type: "string", personal: true },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string", personal: true }
      },
      required: ["name", "addressLine1", "countryCode"]
    },
    Dimensions: {
      type: "object",
      properties: {
        length: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        width: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        height: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        unitOfMeasure: { type: "string", enum: ["IN", "CM"] }
      },
      required: ["length", "width", "height", "unitOfMeasure"],
      description: "Length, width and height, with their unit."
    },
    Weight: {
      type: "object",
      properties: {
        unitOfMeasure: { type: "string", enum: ["KG", "LB"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unitOfMeasure", "value"],
      description: "A value with its unit."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string" }
      },
      required: ["amount", "unitOfMeasure"],
      description: "A value with its unit."
    },
    SubmitShipmentConfirmationsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionReference" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SubmitShipmentStatusUpdatesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionReference" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetShippingLabelListResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ShippingLabelList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetShippingLabelResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ShippingLabel" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ShippingLabelList: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        shippingLabels: { type: "array", items: { $ref: "#/definitions/ShippingLabel" } }
      }
    },
    LabelData: {
      type: "object",
      properties: {
        packageIdentifier: { type: "string" },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        shipMethod: { type: "string", description: "Amazon's code of a carrier and its service." },
        shipMethodName: { type: "string" },
        content: { type: "string", personal: true }
      },
      required: ["content"]
    },
    ShippingLabel: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        labelFormat: { type: "string", enum: ["PNG", "ZPL"] },
        labelData: { type: "array", items: { $ref: "#/definitions/LabelData" } }
      },
      required: ["purchaseOrderNumber", "sellingParty", "shipFromParty", "labelFormat", "labelData"]
    },
    SubmitShippingLabelsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionReference" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SubmitShipmentConfirmationsRequest: {
      type: "object",
      properties: {
        shipmentConfirmations: { type: "array", items: { $ref: "#/definitions/ShipmentConfirmation" } }
      }
    },
    ShipmentConfirmation: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        shipmentDetails: { $ref: "#/definitions/ShipmentDetails" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        items: { type: "array", items: { $ref: "#/definitions/Item" } },
        containers: { type: "array", items: { $ref: "#/definitions/Container" } }
      },
      required: ["purchaseOrderNumber", "shipmentDetails", "sellingParty", "shipFromParty", "items"]
    },
    SubmitShipmentStatusUpdatesRequest: {
      type: "object",
      properties: {
        shipmentStatusUpdates: { type: "array", items: { $ref: "#/definitions/ShipmentStatusUpdate" }, minItems: 1 }
      }
    },
    ShipmentStatusUpdate: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        statusUpdateDetails: { $ref: "#/definitions/StatusUpdateDetails" }
      },
      required: ["purchaseOrderNumber", "sellingParty", "shipFromParty", "statusUpdateDetails"]
    },
    GetCustomerInvoicesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CustomerInvoiceList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetCustomerInvoiceResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CustomerInvoice" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CustomerInvoiceList: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        customerInvoices: { type: "array", items: { $ref: "#/definitions/CustomerInvoice" } }
      }
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    CustomerInvoice: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", pattern: "^[a-zA-Z0-9]+$", description: "Amazon's number of the purchase order." },
        content: { type: "string", personal: true }
      },
      required: ["purchaseOrderNumber", "content"]
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
    },
    Container: {
      type: "object",
      properties: {
        containerType: { type: "string", enum: ["carton", "pallet"] },
        containerIdentifier: { type: "string" },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        manifestId: { type: "string" },
        manifestDate: { type: "string" },
        shipMethod: { type: "string", description: "Amazon's code of a carrier and its service." },
        scacCode: { type: "string" },
        carrier: { type: "string" },
        containerSequenceNumber: { type: "integer" },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        packedItems: { type: "array", items: { $ref: "#/definitions/PackedItem" } }
      },
      required: ["containerType", "containerIdentifier", "weight", "packedItems"]
    }
  }
}
