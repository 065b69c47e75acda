// AUTO-GENERATED from vendorDirectFulfillmentOrders_2021-12-28.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Orders 2021-12-28 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentOrders_2021_12_28`. */
export const facts: SectionFacts = {
  operations: {
    getOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipFromPartyId: { in: "query", schema: { type: "string", description: "The code of the vendor's warehouse; all of them if not given." } },
        status: { in: "query", schema: { type: "string", enum: ["NEW", "SHIPPED", "ACCEPTED", "CANCELLED"] } },
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        createdAfter: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", required: true, schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        includeDetails: { in: "query", schema: { type: "boolean", default: "true" } }
      },
      success: { "200": { $ref: "#/definitions/OrderList" } }
    },
    getOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string", description: "Amazon's number of the purchase order." } }
      },
      success: { "200": { $ref: "#/definitions/Order" } }
    },
    submitAcknowledgement: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitAcknowledgementRequest" } },
      success: { "202": { $ref: "#/definitions/TransactionId" } }
    }
  },
  definitions: {
    OrderList: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        orders: { type: "array", items: { $ref: "#/definitions/Order" } }
      }
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    Order: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
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
        taxTotal: { $ref: "#/definitions/TaxItemDetails" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        shipToParty: { $ref: "#/definitions/Address", description: "Whom the goods go to." },
        billToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the invoice is made out to." },
        hasCustomizableItems: { type: "boolean" },
        items: { type: "array", items: { $ref: "#/definitions/OrderItem" } }
      },
      required: ["customerOrderNumber", "orderDate", "shipmentDetails", "sellingParty", "shipFromParty", "shipToParty", "billToParty", "items"]
    },
    PartyIdentification: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." },
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
        name: { type: "string", personal: true },
        attention: { type: "string", personal: true },
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
      required: ["name", "addressLine1", "stateOrRegion", "countryCode"]
    },
    OrderItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        title: { type: "string" },
        orderedQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." },
        scheduledDeliveryShipment: { $ref: "#/definitions/ScheduledDeliveryShipment" },
        giftDetails: { $ref: "#/definitions/GiftDetails" },
        netPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxDetails: { $ref: "#/definitions/TaxItemDetails" },
        totalPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        buyerCustomizedInfo: { $ref: "#/definitions/buyerCustomizedInfoDetail" }
      },
      required: ["itemSequenceNumber", "orderedQuantity", "netPrice"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      description: "An amount with its currency."
    },
    buyerCustomizedInfoDetail: {
      type: "object",
      properties: {
        customizedUrl: { type: "string", personal: true }
      }
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    SubmitAcknowledgementResponse: {
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
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    SubmitAcknowledgementRequest: {
      type: "object",
      properties: {
        orderAcknowledgements: { type: "array", items: { $ref: "#/definitions/OrderAcknowledgementItem" } }
      }
    },
    OrderAcknowledgementItem: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        vendorOrderNumber: { type: "string", description: "The vendor's number of the order." },
        acknowledgementDate: { type: "string", format: "date-time" },
        acknowledgementStatus: { $ref: "#/definitions/AcknowledgementStatus" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipFromParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor's warehouse, by its code." },
        itemAcknowledgements: { type: "array", items: { $ref: "#/definitions/OrderItemAcknowledgement" } }
      },
      required: ["purchaseOrderNumber", "vendorOrderNumber", "acknowledgementDate", "acknowledgementStatus", "sellingParty", "shipFromParty", "itemAcknowledgements"]
    },
    OrderItemAcknowledgement: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        acknowledgedQuantity: { $ref: "#/definitions/ItemQuantity", description: "A value with its unit." }
      },
      required: ["itemSequenceNumber", "acknowledgedQuantity"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string", enum: ["Each"] }
      },
      description: "A value with its unit."
    },
    TaxLineItem: { type: "array", items: { $ref: "#/definitions/TaxDetails" } },
    TaxDetails: {
      type: "object",
      properties: {
        taxRate: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        taxAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        taxableAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
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
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
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
        shipMethod: { type: "string", description: "Amazon's code of a carrier and its service." },
        shipmentDates: { $ref: "#/definitions/ShipmentDates" },
        messageToCustomer: { type: "string", personal: true }
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
        giftMessage: { type: "string", personal: true },
        giftWrapId: { type: "string" }
      }
    },
    TaxItemDetails: {
      type: "object",
      properties: {
        taxLineItem: { $ref: "#/definitions/TaxLineItem" }
      }
    }
  }
}
