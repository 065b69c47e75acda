// AUTO-GENERATED from vendorOrders.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Orders v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorOrders`. */
export const facts: SectionFacts = {
  operations: {
    getPurchaseOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpurchaseorders",
      parameters: {
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        includeDetails: { in: "query", schema: { type: "boolean", default: "true" } },
        changedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        changedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        poItemState: { in: "query", schema: { type: "string", enum: ["Cancelled"] } },
        isPOChanged: { in: "query", schema: { type: "boolean", default: "false" } },
        purchaseOrderState: { in: "query", schema: { type: "string", enum: ["New", "Acknowledged", "Closed"] } },
        orderingVendorCode: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetPurchaseOrdersResponse" } }
    },
    getPurchaseOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpurchaseorder",
      parameters: {
        purchaseOrderNumber: { in: "path", required: true, schema: { type: "string", description: "Amazon's number of the purchase order." } }
      },
      success: { "200": { $ref: "#/definitions/GetPurchaseOrderResponse" } }
    },
    submitAcknowledgement: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/SubmitAcknowledgementRequest" } },
      success: { "202": { $ref: "#/definitions/SubmitAcknowledgementResponse" } }
    },
    getPurchaseOrdersStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpurchaseordersstatus",
      parameters: {
        limit: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        purchaseOrderNumber: { in: "query", schema: { type: "string", description: "Amazon's number of the purchase order." } },
        purchaseOrderStatus: { in: "query", schema: { type: "string", enum: ["OPEN", "CLOSED"] } },
        itemConfirmationStatus: { in: "query", schema: { type: "string", enum: ["ACCEPTED", "PARTIALLY_ACCEPTED", "REJECTED", "UNCONFIRMED"] } },
        itemReceiveStatus: { in: "query", schema: { type: "string", enum: ["NOT_RECEIVED", "PARTIALLY_RECEIVED", "RECEIVED"] } },
        orderingVendorCode: { in: "query", schema: { type: "string" } },
        shipToPartyId: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetPurchaseOrdersStatusResponse" } }
    }
  },
  definitions: {
    GetPurchaseOrdersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetPurchaseOrderResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Order" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
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
        purchaseOrderState: { type: "string", enum: ["New", "Acknowledged", "Closed"] },
        orderDetails: { $ref: "#/definitions/OrderDetails" }
      },
      required: ["purchaseOrderNumber", "purchaseOrderState"]
    },
    OrderDetails: {
      type: "object",
      properties: {
        purchaseOrderDate: { type: "string", format: "date-time" },
        purchaseOrderChangedDate: { type: "string", format: "date-time" },
        purchaseOrderStateChangedDate: { type: "string", format: "date-time" },
        purchaseOrderType: { type: "string", enum: ["RegularOrder", "ConsignedOrder", "NewProductIntroduction", "RushOrder"] },
        importDetails: { $ref: "#/definitions/ImportDetails" },
        dealCode: { type: "string" },
        paymentMethod: { type: "string", enum: ["Invoice", "Consignment", "CreditCard", "Prepaid"] },
        buyingParty: { $ref: "#/definitions/PartyIdentification" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        billToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the invoice is made out to." },
        shipWindow: { $ref: "#/definitions/DateTimeInterval" },
        deliveryWindow: { $ref: "#/definitions/DateTimeInterval" },
        items: { type: "array", items: { $ref: "#/definitions/OrderItem" } }
      },
      required: ["purchaseOrderDate", "purchaseOrderStateChangedDate", "items"]
    },
    ImportDetails: {
      type: "object",
      properties: {
        methodOfPayment: { type: "string", enum: ["PaidByBuyer", "CollectOnDelivery", "DefinedByBuyerAndSeller", "FOBPortOfCall", "PrepaidBySeller", "PaidBySeller"] },
        internationalCommercialTerms: { type: "string", enum: ["ExWorks", "FreeCarrier", "FreeOnBoard", "FreeAlongSideShip", "CarriagePaidTo", "CostAndFreight", "CarriageAndInsurancePaidTo", "CostInsuranceAndFreight", "DeliveredAtTerminal", "DeliveredAtPlace", "DeliverDutyPaid"] },
        portOfDelivery: { type: "string", maxLength: 64 },
        importContainers: { type: "string", maxLength: 64 },
        shippingInstructions: { type: "string" }
      }
    },
    DateTimeInterval: { type: "string" },
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
        countryCode: { type: "string", maxLength: 2, description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "countryCode"]
    },
    OrderItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        amazonProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        orderedQuantity: { $ref: "#/definitions/ItemQuantity" },
        isBackOrderAllowed: { type: "boolean" },
        netCost: { $ref: "#/definitions/Money" },
        listPrice: { $ref: "#/definitions/Money" }
      },
      required: ["itemSequenceNumber", "orderedQuantity", "isBackOrderAllowed"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", maxLength: 3, description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        unitOfMeasure: { type: "string", enum: ["POUNDS", "OUNCES", "GRAMS", "KILOGRAMS"] }
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
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    SubmitAcknowledgementRequest: {
      type: "object",
      properties: {
        acknowledgements: { type: "array", items: { $ref: "#/definitions/OrderAcknowledgement" } }
      }
    },
    OrderAcknowledgement: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        acknowledgementDate: { type: "string", format: "date-time" },
        items: { type: "array", items: { $ref: "#/definitions/OrderAcknowledgementItem" } }
      },
      required: ["purchaseOrderNumber", "sellingParty", "acknowledgementDate", "items"]
    },
    OrderAcknowledgementItem: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        amazonProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        orderedQuantity: { $ref: "#/definitions/ItemQuantity" },
        netCost: { $ref: "#/definitions/Money" },
        listPrice: { $ref: "#/definitions/Money" },
        discountMultiplier: { type: "string" },
        itemAcknowledgements: { type: "array", items: { $ref: "#/definitions/OrderItemAcknowledgement" } }
      },
      required: ["orderedQuantity", "itemAcknowledgements"]
    },
    OrderItemAcknowledgement: {
      type: "object",
      properties: {
        acknowledgementCode: { type: "string", enum: ["Accepted", "Backordered", "Rejected"] },
        acknowledgedQuantity: { $ref: "#/definitions/ItemQuantity" },
        scheduledShipDate: { type: "string", format: "date-time" },
        scheduledDeliveryDate: { type: "string", format: "date-time" },
        rejectionReason: { type: "string", enum: ["TemporarilyUnavailable", "InvalidProductIdentifier", "ObsoleteProduct"] }
      },
      required: ["acknowledgementCode", "acknowledgedQuantity"]
    },
    ItemQuantity: {
      type: "object",
      properties: {
        amount: { type: "integer" },
        unitOfMeasure: { type: "string", enum: ["Cases", "Eaches"] },
        unitSize: { type: "integer" }
      }
    },
    GetPurchaseOrdersStatusResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderListStatus" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    OrderListStatus: {
      type: "object",
      properties: {
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        ordersStatus: { type: "array", items: { $ref: "#/definitions/OrderStatus" } }
      }
    },
    OrderStatus: {
      type: "object",
      properties: {
        purchaseOrderNumber: { type: "string", description: "Amazon's number of the purchase order." },
        purchaseOrderStatus: { type: "string", enum: ["OPEN", "CLOSED"] },
        purchaseOrderDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" },
        sellingParty: { $ref: "#/definitions/PartyIdentification", description: "The vendor." },
        shipToParty: { $ref: "#/definitions/PartyIdentification", description: "Whom the goods go to." },
        itemStatus: { $ref: "#/definitions/ItemStatus" }
      },
      required: ["purchaseOrderNumber", "purchaseOrderStatus", "purchaseOrderDate", "sellingParty", "shipToParty", "itemStatus"]
    },
    ItemStatus: { type: "array", items: { $ref: "#/definitions/OrderItemStatus" } },
    OrderItemStatus: {
      type: "object",
      properties: {
        itemSequenceNumber: { type: "string", description: "The number of the line." },
        buyerProductIdentifier: { type: "string", description: "Amazon's product number (ASIN)." },
        vendorProductIdentifier: { type: "string", description: "The vendor's product number." },
        netCost: { $ref: "#/definitions/Money" },
        listPrice: { $ref: "#/definitions/Money" },
        orderedQuantity: { type: "object", properties: { orderedQuantity: { $ref: "#/definitions/ItemQuantity" }, orderedQuantityDetails: { type: "array", items: { $ref: "#/definitions/OrderedQuantityDetails" } } } },
        acknowledgementStatus: { type: "object", properties: { confirmationStatus: { type: "string", enum: ["ACCEPTED", "PARTIALLY_ACCEPTED", "REJECTED", "UNCONFIRMED"] }, acceptedQuantity: { $ref: "#/definitions/ItemQuantity" }, rejectedQuantity: { $ref: "#/definitions/ItemQuantity" }, acknowledgementStatusDetails: { type: "array", items: { $ref: "#/definitions/AcknowledgementStatusDetails" } } } },
        receivingStatus: { type: "object", properties: { receiveStatus: { type: "string", enum: ["NOT_RECEIVED", "PARTIALLY_RECEIVED", "RECEIVED"] }, receivedQuantity: { $ref: "#/definitions/ItemQuantity" }, lastReceiveDate: { type: "string", format: "date-time" } } }
      },
      required: ["itemSequenceNumber"]
    },
    OrderedQuantityDetails: {
      type: "object",
      properties: {
        updatedDate: { type: "string", format: "date-time" },
        orderedQuantity: { $ref: "#/definitions/ItemQuantity" },
        cancelledQuantity: { $ref: "#/definitions/ItemQuantity" }
      }
    },
    AcknowledgementStatusDetails: {
      type: "object",
      properties: {
        acknowledgementDate: { type: "string", format: "date-time" },
        acceptedQuantity: { $ref: "#/definitions/ItemQuantity" },
        rejectedQuantity: { $ref: "#/definitions/ItemQuantity" }
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
    }
  }
}
