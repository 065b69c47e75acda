// AUTO-GENERATED from vendorDirectFulfillmentOrdersV1.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Orders v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentOrdersV1`. */
export const facts: SectionFacts = {
  operations: {
    getOrders: {
      parameters: {
        shipFromPartyId: { in: "query", schema: { type: "string" } },
        status: { in: "query", schema: { type: "string", enum: ["NEW", "SHIPPED", "ACCEPTED", "CANCELLED"] } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        createdAfter: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string" } },
        includeDetails: { in: "query", schema: { type: "boolean", default: "true" } }
      },
      success: { "200": { $ref: "#/definitions/GetOrdersResponse" } }
    },
    getOrder: {
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderResponse" } }
    },
    submitAcknowledgement: {
      body: { required: true, schema: { $ref: "#/definitions/SubmitAcknowledgementRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitAcknowledgementResponse" } }
    }
  },
  definitions: {
    GetOrdersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderList" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetOrderResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Order" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    OrderList: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination" },
        orders: { type: "array", items: { $ref: "#/definitions/Order" } }
      }
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string" }
      }
    },
    Order: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string" },
        orderDetails: { $ref: "#/definitions/OrderDetails" }
      },
      required: ["purchaseOrderNumber"]
    },
    OrderDetails: {
      type: "object",
      properties: {
        customerOrderNumber: { type: "string" },
        orderDate: { type: "string", format: "date-time" },
        orderStatus: { type: "string", enum: ["NEW", "SHIPPED", "ACCEPTED", "CANCELLED"] },
        shipmentDetails: { $ref: "#/definitions/ShipmentDetails" },
        taxTotal: { type: "object", properties: { taxLineItem: { $ref: "#/definitions/TaxLineItem" } } },
        sellingParty: { $ref: "#/definitions/PartyIdentification" },
        shipFromParty: { $ref: "#/definitions/PartyIdentification" },
        shipToParty: { $ref: "#/definitions/Address" },
        billToParty: { $ref: "#/definitions/PartyIdentification" },
        items: { type: "array", items: { $ref: "#/definitions/OrderItem" } }
      },
      required: ["customerOrderNumber", "orderDate", "shipmentDetails", "sellingParty", "shipFromParty", "shipToParty", "billToParty", "items"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string" },
        address: { $ref: "#/definitions/Address" },
        taxInfo: { $ref: "#/definitions/TaxRegistrationDetails" }
      },
      required: ["partyId"]
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
        name: { type: "string" },
        attention: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string" },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "stateOrRegion", "countryCode"]
    },
    OrderItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string" },
        buyerProductIdentifier: { type: "string" },
        vendorProductIdentifier: { type: "string" },
        title: { type: "string" },
        orderedQuantity: { $ref: "#/definitions/ItemQuantity" },
        scheduledDeliveryShipment: { $ref: "#/definitions/ScheduledDeliveryShipment" },
        giftDetails: { $ref: "#/definitions/GiftDetails" },
        netPrice: { $ref: "#/definitions/Money" },
        taxDetails: { type: "object", properties: { taxLineItem: { $ref: "#/definitions/TaxLineItem" } } },
        totalPrice: { $ref: "#/definitions/Money" }
      },
      required: ["itemSequenceNumber", "orderedQuantity", "netPrice"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string" },
        amount: { $ref: "#/definitions/Decimal" }
      }
    },
    Decimal: { type: "string" },
    SubmitAcknowledgementResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionId" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    TransactionId: {
      type: "object",
      properties: {
        transactionId: { type: "string" }
      }
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    SubmitAcknowledgementRequest: {
      type: "object",
      properties: {
        orderAcknowledgements: { type: "array", items: { $ref: "#/definitions/OrderAcknowledgementItem" } }
      }
    },
    OrderAcknowledgementItem: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string" },
        vendorOrderNumber: { type: "string" },
        acknowledgementDate: { type: "string", format: "date-time" },
        acknowledgementStatus: { $ref: "#/definitions/AcknowledgementStatus" },
        sellingParty: { $ref: "#/definitions/PartyIdentification" },
        shipFromParty: { $ref: "#/definitions/PartyIdentification" },
        itemAcknowledgements: { type: "array", items: { $ref: "#/definitions/OrderItemAcknowledgement" } }
      },
      required: ["purchaseOrderNumber", "vendorOrderNumber", "acknowledgementDate", "acknowledgementStatus", "sellingParty", "shipFromParty", "itemAcknowledgements"]
    },
    OrderItemAcknowledgement: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string" },
        buyerProductIdentifier: { type: "string" },
        vendorProductIdentifier: { type: "string" },
        acknowledgedQuantity: { $ref: "#/definitions/ItemQuantity" }
      },
      required: ["itemSequenceNumber", "acknowledgedQuantity"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string", enum: ["Each"] }
      }
    },
    TaxLineItem: { type: "array", items: { $ref: "#/definitions/TaxDetails" } },
    TaxDetails: {
      type: "object",
      properties: {
        taxRate: { $ref: "#/definitions/Decimal" },
        taxAmount: { $ref: "#/definitions/Money" },
        taxableAmount: { $ref: "#/definitions/Money" },
        type: { type: "string", enum: ["CONSUMPTION", "GST", "MwSt.", "PST", "TOTAL", "TVA", "VAT"] }
      },
      required: ["taxAmount"]
    },
    AcknowledgementStatus: {
      type: "object",
      properties: {
        code: { type: "string" },
        description: { type: "string" }
      }
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ShipmentDetails: {
      type: "object",
      properties: {
        isPriorityShipment: { type: "boolean" },
        isScheduledDeliveryShipment: { type: "boolean" },
        isPslipRequired: { type: "boolean" },
        isGift: { type: "boolean" },
        shipMethod: { type: "string" },
        shipmentDates: { $ref: "#/definitions/ShipmentDates" },
        messageToCustomer: { type: "string" }
      },
      required: ["isPriorityShipment", "isPslipRequired", "shipMethod", "shipmentDates", "messageToCustomer"]
    },
    ShipmentDates: {
      type: "object",
      properties: {
        requiredShipDate: { type: "string", format: "date-time" },
        promisedDeliveryDate: { type: "string", format: "date-time" }
      },
      required: ["requiredShipDate"]
    },
    ScheduledDeliveryShipment: {
      type: "object",
      properties: {
        scheduledDeliveryServiceType: { type: "string" },
        earliestNominatedDeliveryDate: { type: "string", format: "date-time" },
        latestNominatedDeliveryDate: { type: "string", format: "date-time" }
      }
    },
    GiftDetails: {
      type: "object",
      properties: {
        giftMessage: { type: "string" },
        giftWrapId: { type: "string" }
      }
    }
  }
}
