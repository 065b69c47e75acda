// AUTO-GENERATED from financesV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Finances v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FinancesV0`. */
export const facts: SectionFacts = {
  operations: {
    listFinancialEventGroups: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listfinancialeventgroups",
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        FinancialEventGroupStartedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        FinancialEventGroupStartedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventGroupsResponse" } }
    },
    listFinancialEventsByGroupId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbygroupid",
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        PostedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        PostedBefore: { in: "query", schema: { type: "string", format: "date-time", description: "Two minutes ago if not given." } },
        eventGroupId: { in: "path", required: true, schema: { type: "string" } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventsResponse" } }
    },
    listFinancialEventsByOrderId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbyorderid",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventsResponse" } }
    },
    listFinancialEvents: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listfinancialevents",
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        PostedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        PostedBefore: { in: "query", schema: { type: "string", format: "date-time", description: "Two minutes ago if not given." } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventsResponse" } }
    }
  },
  definitions: {
    AdhocDisbursementEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        TransactionId: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    AdhocDisbursementEventList: { type: "array", items: { $ref: "#/definitions/AdhocDisbursementEvent" } },
    AdjustmentEvent: {
      type: "object",
      properties: {
        AdjustmentType: { type: "string", known: ["FBAInventoryReimbursement", "ReserveEvent", "PostageBilling", "PostageRefund", "LostOrDamagedReimbursement", "CanceledButPickedUpReimbursement", "ReimbursementClawback", "SellerRewards"] },
        PostedDate: { $ref: "#/definitions/Date" },
        StoreName: { type: "string" },
        AdjustmentAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        AdjustmentItemList: { $ref: "#/definitions/AdjustmentItemList" }
      }
    },
    AdjustmentEventList: { type: "array", items: { $ref: "#/definitions/AdjustmentEvent" } },
    EBTRefundReimbursementOnlyEvent: {
      type: "object",
      properties: {
        OrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        PostedDate: { $ref: "#/definitions/Date" },
        Amount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    EBTRefundReimbursementOnlyEventList: { type: "array", items: { $ref: "#/definitions/EBTRefundReimbursementOnlyEvent" } },
    AdjustmentItem: {
      type: "object",
      properties: {
        Quantity: { type: "string" },
        PerUnitAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TotalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        FnSKU: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        ProductDescription: { type: "string" },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        TransactionNumber: { type: "string" }
      }
    },
    AdjustmentItemList: { type: "array", items: { $ref: "#/definitions/AdjustmentItem" } },
    AffordabilityExpenseEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        PostedDate: { $ref: "#/definitions/Date" },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        TransactionType: { type: "string", known: ["Charge", "Refund"] },
        BaseExpense: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxTypeCGST: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxTypeSGST: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxTypeIGST: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TotalExpense: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      },
      required: ["TaxTypeCGST", "TaxTypeSGST", "TaxTypeIGST"]
    },
    AffordabilityExpenseEventList: { type: "array", items: { $ref: "#/definitions/AffordabilityExpenseEvent" } },
    BigDecimal: { type: "number" },
    ChargeComponent: {
      type: "object",
      properties: {
        ChargeType: { type: "string" },
        ChargeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    ChargeComponentList: { type: "array", items: { $ref: "#/definitions/ChargeComponent" } },
    ChargeInstrument: {
      type: "object",
      properties: {
        Description: { type: "string" },
        Tail: { type: "string" },
        Amount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    ChargeInstrumentList: { type: "array", items: { $ref: "#/definitions/ChargeInstrument" } },
    ChargeRefundEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        ReasonCode: { type: "string", known: ["SubscriptionFeeCorrection"] },
        ReasonCodeDescription: { type: "string" },
        ChargeRefundTransactions: { $ref: "#/definitions/ChargeRefundTransactions" }
      }
    },
    ChargeRefundEventList: { type: "array", items: { $ref: "#/definitions/ChargeRefundEvent" } },
    ChargeRefundTransaction: {
      type: "object",
      properties: {
        ChargeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        ChargeType: { type: "string" }
      }
    },
    ChargeRefundTransactions: { type: "array", items: { $ref: "#/definitions/ChargeRefundTransaction" } },
    CouponPaymentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        CouponId: { type: "string" },
        SellerCouponDescription: { type: "string" },
        ClipOrRedemptionCount: { type: "integer" },
        PaymentEventId: { type: "string" },
        FeeComponent: { $ref: "#/definitions/FeeComponent" },
        ChargeComponent: { $ref: "#/definitions/ChargeComponent" },
        TotalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    CouponPaymentEventList: { type: "array", items: { $ref: "#/definitions/CouponPaymentEvent" } },
    Currency: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        CurrencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      description: "An amount with its currency."
    },
    Date: { type: "string", format: "date-time" },
    DebtRecoveryEvent: {
      type: "object",
      properties: {
        DebtRecoveryType: { type: "string", known: ["DebtPayment", "DebtPaymentFailure", "DebtAdjustment"] },
        RecoveryAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        OverPaymentCredit: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        DebtRecoveryItemList: { $ref: "#/definitions/DebtRecoveryItemList" },
        ChargeInstrumentList: { $ref: "#/definitions/ChargeInstrumentList" }
      }
    },
    DebtRecoveryEventList: { type: "array", items: { $ref: "#/definitions/DebtRecoveryEvent" } },
    DebtRecoveryItem: {
      type: "object",
      properties: {
        RecoveryAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        OriginalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        GroupBeginDate: { $ref: "#/definitions/Date" },
        GroupEndDate: { $ref: "#/definitions/Date" }
      }
    },
    DebtRecoveryItemList: { type: "array", items: { $ref: "#/definitions/DebtRecoveryItem" } },
    DirectPayment: {
      type: "object",
      properties: {
        DirectPaymentType: { type: "string", known: ["StoredValueCardRevenue", "StoredValueCardRefund", "PrivateLabelCreditCardRevenue", "PrivateLabelCreditCardRefund", "CollectOnDeliveryRevenue", "CollectOnDeliveryRefund"] },
        DirectPaymentAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    DirectPaymentList: { type: "array", items: { $ref: "#/definitions/DirectPayment" } },
    FailedAdhocDisbursementEventList: { type: "array", items: { $ref: "#/definitions/FailedAdhocDisbursementEvent" } },
    FailedAdhocDisbursementEvent: {
      type: "object",
      properties: {
        FundsTransfersType: { type: "string", known: ["Refund"] },
        TransferId: { type: "string" },
        DisbursementId: { type: "string" },
        PaymentDisbursementType: { type: "string", known: ["CREDIT_CARD"] },
        Status: { type: "string", known: ["HARD_DECLINED"] },
        TransferAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        PostedDate: { $ref: "#/definitions/Date" }
      }
    },
    FBALiquidationEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        OriginalRemovalOrderId: { type: "string" },
        LiquidationProceedsAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        LiquidationFeeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    FBALiquidationEventList: { type: "array", items: { $ref: "#/definitions/FBALiquidationEvent" } },
    FeeComponent: {
      type: "object",
      properties: {
        FeeType: { type: "string" },
        FeeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    FeeComponentList: { type: "array", items: { $ref: "#/definitions/FeeComponent" } },
    FinancialEventGroup: {
      type: "object",
      properties: {
        FinancialEventGroupId: { type: "string" },
        ProcessingStatus: { type: "string", known: ["Open", "Closed"] },
        FundTransferStatus: { type: "string" },
        OriginalTotal: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        ConvertedTotal: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        FundTransferDate: { $ref: "#/definitions/Date" },
        TraceId: { type: "string" },
        AccountTail: { type: "string" },
        BeginningBalance: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        FinancialEventGroupStart: { $ref: "#/definitions/Date" },
        FinancialEventGroupEnd: { $ref: "#/definitions/Date" }
      }
    },
    FinancialEventGroupList: { type: "array", items: { $ref: "#/definitions/FinancialEventGroup" } },
    FinancialEvents: {
      type: "object",
      properties: {
        ShipmentEventList: { $ref: "#/definitions/ShipmentEventList" },
        ShipmentSettleEventList: { $ref: "#/definitions/ShipmentSettleEventList" },
        RefundEventList: { $ref: "#/definitions/ShipmentEventList" },
        GuaranteeClaimEventList: { $ref: "#/definitions/ShipmentEventList" },
        EBTRefundReimbursementOnlyEventList: { $ref: "#/definitions/EBTRefundReimbursementOnlyEventList" },
        ChargebackEventList: { $ref: "#/definitions/ShipmentEventList" },
        PayWithAmazonEventList: { $ref: "#/definitions/PayWithAmazonEventList" },
        ServiceProviderCreditEventList: { $ref: "#/definitions/SolutionProviderCreditEventList" },
        RetrochargeEventList: { $ref: "#/definitions/RetrochargeEventList" },
        RentalTransactionEventList: { $ref: "#/definitions/RentalTransactionEventList" },
        ProductAdsPaymentEventList: { $ref: "#/definitions/ProductAdsPaymentEventList" },
        ServiceFeeEventList: { $ref: "#/definitions/ServiceFeeEventList" },
        SellerDealPaymentEventList: { $ref: "#/definitions/SellerDealPaymentEventList" },
        DebtRecoveryEventList: { $ref: "#/definitions/DebtRecoveryEventList" },
        LoanServicingEventList: { $ref: "#/definitions/LoanServicingEventList" },
        AdjustmentEventList: { $ref: "#/definitions/AdjustmentEventList" },
        SAFETReimbursementEventList: { $ref: "#/definitions/SAFETReimbursementEventList" },
        SellerReviewEnrollmentPaymentEventList: { $ref: "#/definitions/SellerReviewEnrollmentPaymentEventList" },
        FBALiquidationEventList: { $ref: "#/definitions/FBALiquidationEventList" },
        CouponPaymentEventList: { $ref: "#/definitions/CouponPaymentEventList" },
        ImagingServicesFeeEventList: { $ref: "#/definitions/ImagingServicesFeeEventList" },
        NetworkComminglingTransactionEventList: { $ref: "#/definitions/NetworkComminglingTransactionEventList" },
        AffordabilityExpenseEventList: { $ref: "#/definitions/AffordabilityExpenseEventList" },
        AffordabilityExpenseReversalEventList: { $ref: "#/definitions/AffordabilityExpenseEventList" },
        RemovalShipmentEventList: { $ref: "#/definitions/RemovalShipmentEventList" },
        RemovalShipmentAdjustmentEventList: { $ref: "#/definitions/RemovalShipmentAdjustmentEventList" },
        TrialShipmentEventList: { $ref: "#/definitions/TrialShipmentEventList" },
        TDSReimbursementEventList: { $ref: "#/definitions/TDSReimbursementEventList" },
        AdhocDisbursementEventList: { $ref: "#/definitions/AdhocDisbursementEventList" },
        TaxWithholdingEventList: { $ref: "#/definitions/TaxWithholdingEventList" },
        ChargeRefundEventList: { $ref: "#/definitions/ChargeRefundEventList" },
        FailedAdhocDisbursementEventList: { $ref: "#/definitions/FailedAdhocDisbursementEventList" },
        ValueAddedServiceChargeEventList: { $ref: "#/definitions/ValueAddedServiceChargeEventList" },
        CapacityReservationBillingEventList: { $ref: "#/definitions/CapacityReservationBillingEventList" }
      }
    },
    ImagingServicesFeeEvent: {
      type: "object",
      properties: {
        ImagingRequestBillingItemID: { type: "string" },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        PostedDate: { $ref: "#/definitions/Date" },
        FeeList: { $ref: "#/definitions/FeeComponentList" }
      }
    },
    ImagingServicesFeeEventList: { type: "array", items: { $ref: "#/definitions/ImagingServicesFeeEvent" } },
    ListFinancialEventGroupsPayload: {
      type: "object",
      properties: {
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        FinancialEventGroupList: { $ref: "#/definitions/FinancialEventGroupList" }
      }
    },
    ListFinancialEventGroupsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListFinancialEventGroupsPayload" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ListFinancialEventsPayload: {
      type: "object",
      properties: {
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        FinancialEvents: { $ref: "#/definitions/FinancialEvents" }
      }
    },
    ListFinancialEventsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListFinancialEventsPayload" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    LoanServicingEvent: {
      type: "object",
      properties: {
        LoanAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        SourceBusinessEventType: { type: "string", known: ["LoanAdvance", "LoanPayment", "LoanRefund"] }
      }
    },
    LoanServicingEventList: { type: "array", items: { $ref: "#/definitions/LoanServicingEvent" } },
    NetworkComminglingTransactionEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string", known: ["NetCo", "ComminglingVAT"] },
        PostedDate: { $ref: "#/definitions/Date" },
        NetCoTransactionID: { type: "string" },
        SwapReason: { type: "string" },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        TaxExclusiveAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    NetworkComminglingTransactionEventList: { type: "array", items: { $ref: "#/definitions/NetworkComminglingTransactionEvent" } },
    PayWithAmazonEvent: {
      type: "object",
      properties: {
        SellerOrderId: { type: "string", description: "The seller's number of the order." },
        TransactionPostedDate: { $ref: "#/definitions/Date" },
        BusinessObjectType: { type: "string" },
        SalesChannel: { type: "string" },
        Charge: { $ref: "#/definitions/ChargeComponent" },
        FeeList: { $ref: "#/definitions/FeeComponentList" },
        PaymentAmountType: { type: "string", known: ["Sales"] },
        AmountDescription: { type: "string" },
        FulfillmentChannel: { type: "string", known: ["AFN", "MFN"] },
        StoreName: { type: "string" }
      }
    },
    PayWithAmazonEventList: { type: "array", items: { $ref: "#/definitions/PayWithAmazonEvent" } },
    ProductAdsPaymentEvent: {
      type: "object",
      properties: {
        postedDate: { $ref: "#/definitions/Date" },
        transactionType: { type: "string", known: ["charge", "refund"] },
        invoiceId: { type: "string" },
        baseValue: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        taxValue: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        transactionValue: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    ProductAdsPaymentEventList: { type: "array", items: { $ref: "#/definitions/ProductAdsPaymentEvent" } },
    Promotion: {
      type: "object",
      properties: {
        PromotionType: { type: "string" },
        PromotionId: { type: "string", description: "From `searchPromotions`." },
        PromotionAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    PromotionList: { type: "array", items: { $ref: "#/definitions/Promotion" } },
    RemovalShipmentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        MerchantOrderId: { type: "string" },
        OrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        TransactionType: { type: "string", known: ["WHOLESALE_LIQUIDATION"] },
        StoreName: { type: "string" },
        RemovalShipmentItemList: { $ref: "#/definitions/RemovalShipmentItemList" }
      }
    },
    RemovalShipmentEventList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentEvent" } },
    RemovalShipmentItem: {
      type: "object",
      properties: {
        RemovalShipmentItemId: { type: "string" },
        TaxCollectionModel: { type: "string", known: ["MarketplaceFacilitator", "Standard"] },
        FulfillmentNetworkSKU: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        Quantity: { type: "integer" },
        Revenue: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        FeeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxWithheld: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    RemovalShipmentItemList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentItem" } },
    RemovalShipmentAdjustmentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        AdjustmentEventId: { type: "string" },
        MerchantOrderId: { type: "string" },
        OrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        TransactionType: { type: "string", known: ["WHOLESALE_LIQUIDATION"] },
        RemovalShipmentItemAdjustmentList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentItemAdjustment" } }
      }
    },
    RemovalShipmentAdjustmentEventList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentAdjustmentEvent" } },
    RemovalShipmentItemAdjustment: {
      type: "object",
      properties: {
        RemovalShipmentItemId: { type: "string" },
        TaxCollectionModel: { type: "string", known: ["MarketplaceFacilitator", "Standard"] },
        FulfillmentNetworkSKU: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        AdjustedQuantity: { type: "integer" },
        RevenueAdjustment: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxAmountAdjustment: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxWithheldAdjustment: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    RentalTransactionEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        RentalEventType: { type: "string", known: ["RentalCustomerPayment-Buyout", "RentalCustomerPayment-Extension", "RentalCustomerRefund-Buyout", "RentalCustomerRefund-Extension", "RentalHandlingFee", "RentalChargeFailureReimbursement", "RentalLostItemReimbursement"] },
        ExtensionLength: { type: "integer", unit: "days" },
        PostedDate: { $ref: "#/definitions/Date" },
        RentalChargeList: { $ref: "#/definitions/ChargeComponentList" },
        RentalFeeList: { $ref: "#/definitions/FeeComponentList" },
        MarketplaceName: { type: "string" },
        RentalInitialValue: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        RentalReimbursement: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        RentalTaxWithheldList: { $ref: "#/definitions/TaxWithheldComponentList" }
      }
    },
    RentalTransactionEventList: { type: "array", items: { $ref: "#/definitions/RentalTransactionEvent" } },
    RetrochargeEvent: {
      type: "object",
      properties: {
        RetrochargeEventType: { type: "string", known: ["Retrocharge", "RetrochargeReversal"] },
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        PostedDate: { $ref: "#/definitions/Date" },
        BaseTax: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        ShippingTax: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        MarketplaceName: { type: "string" },
        RetrochargeTaxWithheldList: { $ref: "#/definitions/TaxWithheldComponentList" }
      }
    },
    RetrochargeEventList: { type: "array", items: { $ref: "#/definitions/RetrochargeEvent" } },
    SAFETReimbursementEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        SAFETClaimId: { type: "string" },
        ReimbursedAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        ReasonCode: { type: "string" },
        SAFETReimbursementItemList: { $ref: "#/definitions/SAFETReimbursementItemList" }
      }
    },
    SAFETReimbursementEventList: { type: "array", items: { $ref: "#/definitions/SAFETReimbursementEvent" } },
    SAFETReimbursementItem: {
      type: "object",
      properties: {
        itemChargeList: { $ref: "#/definitions/ChargeComponentList" },
        productDescription: { type: "string" },
        quantity: { type: "string" }
      }
    },
    SAFETReimbursementItemList: { type: "array", items: { $ref: "#/definitions/SAFETReimbursementItem" } },
    SellerDealPaymentEvent: {
      type: "object",
      properties: {
        postedDate: { $ref: "#/definitions/Date" },
        dealId: { type: "string" },
        dealDescription: { type: "string" },
        eventType: { type: "string", known: ["SellerDealComplete"] },
        feeType: { type: "string", known: ["RunLightningDealFee"] },
        feeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        taxAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        totalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    SellerDealPaymentEventList: { type: "array", items: { $ref: "#/definitions/SellerDealPaymentEvent" } },
    SellerReviewEnrollmentPaymentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        EnrollmentId: { type: "string" },
        ParentASIN: { type: "string" },
        FeeComponent: { $ref: "#/definitions/FeeComponent" },
        ChargeComponent: { $ref: "#/definitions/ChargeComponent" },
        TotalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    SellerReviewEnrollmentPaymentEventList: { type: "array", items: { $ref: "#/definitions/SellerReviewEnrollmentPaymentEvent" } },
    ServiceFeeEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        FeeReason: { type: "string" },
        FeeList: { $ref: "#/definitions/FeeComponentList" },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        FnSKU: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        FeeDescription: { type: "string" },
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        StoreName: { type: "string" }
      }
    },
    ServiceFeeEventList: { type: "array", items: { $ref: "#/definitions/ServiceFeeEvent" } },
    ShipmentEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        SellerOrderId: { type: "string", description: "The seller's number of the order." },
        MarketplaceName: { type: "string" },
        StoreName: { type: "string" },
        OrderChargeList: { $ref: "#/definitions/ChargeComponentList" },
        OrderChargeAdjustmentList: { $ref: "#/definitions/ChargeComponentList" },
        ShipmentFeeList: { $ref: "#/definitions/FeeComponentList" },
        ShipmentFeeAdjustmentList: { $ref: "#/definitions/FeeComponentList" },
        OrderFeeList: { $ref: "#/definitions/FeeComponentList" },
        OrderFeeAdjustmentList: { $ref: "#/definitions/FeeComponentList" },
        DirectPaymentList: { $ref: "#/definitions/DirectPaymentList" },
        PostedDate: { $ref: "#/definitions/Date" },
        ShipmentItemList: { $ref: "#/definitions/ShipmentItemList" },
        ShipmentItemAdjustmentList: { $ref: "#/definitions/ShipmentItemList" }
      }
    },
    ShipmentEventList: { type: "array", items: { $ref: "#/definitions/ShipmentEvent" } },
    ShipmentSettleEventList: { type: "array", items: { $ref: "#/definitions/ShipmentEvent" } },
    ShipmentItem: {
      type: "object",
      properties: {
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        OrderAdjustmentItemId: { type: "string" },
        QuantityShipped: { type: "integer" },
        ItemChargeList: { $ref: "#/definitions/ChargeComponentList" },
        ItemChargeAdjustmentList: { $ref: "#/definitions/ChargeComponentList" },
        ItemFeeList: { $ref: "#/definitions/FeeComponentList" },
        ItemFeeAdjustmentList: { $ref: "#/definitions/FeeComponentList" },
        ItemTaxWithheldList: { $ref: "#/definitions/TaxWithheldComponentList" },
        PromotionList: { $ref: "#/definitions/PromotionList" },
        PromotionAdjustmentList: { $ref: "#/definitions/PromotionList" },
        CostOfPointsGranted: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        CostOfPointsReturned: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    ShipmentItemList: { type: "array", items: { $ref: "#/definitions/ShipmentItem" } },
    SolutionProviderCreditEvent: {
      type: "object",
      properties: {
        ProviderTransactionType: { type: "string" },
        SellerOrderId: { type: "string", description: "The seller's number of the order." },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        MarketplaceCountryCode: { type: "string" },
        SellerId: { type: "string" },
        SellerStoreName: { type: "string" },
        ProviderId: { type: "string" },
        ProviderStoreName: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TransactionCreationDate: { $ref: "#/definitions/Date" }
      }
    },
    SolutionProviderCreditEventList: { type: "array", items: { $ref: "#/definitions/SolutionProviderCreditEvent" } },
    TaxWithholdingPeriod: {
      type: "object",
      properties: {
        StartDate: { $ref: "#/definitions/Date" },
        EndDate: { $ref: "#/definitions/Date" }
      }
    },
    TaxWithholdingEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        BaseAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        WithheldAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        TaxWithholdingPeriod: { $ref: "#/definitions/TaxWithholdingPeriod" }
      }
    },
    TaxWithholdingEventList: { type: "array", items: { $ref: "#/definitions/TaxWithholdingEvent" } },
    TaxWithheldComponent: {
      type: "object",
      properties: {
        TaxCollectionModel: { type: "string", known: ["MarketplaceFacilitator", "Standard"] },
        TaxesWithheld: { $ref: "#/definitions/ChargeComponentList" }
      }
    },
    TaxWithheldComponentList: { type: "array", items: { $ref: "#/definitions/TaxWithheldComponent" } },
    TDSReimbursementEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        TDSOrderId: { type: "string" },
        ReimbursedAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    TDSReimbursementEventList: { type: "array", items: { $ref: "#/definitions/TDSReimbursementEvent" } },
    TrialShipmentEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        FinancialEventGroupId: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        SKU: { type: "string", description: "The seller's product number (SKU)." },
        FeeList: { $ref: "#/definitions/FeeComponentList" }
      }
    },
    TrialShipmentEventList: { type: "array", items: { $ref: "#/definitions/TrialShipmentEvent" } },
    ValueAddedServiceChargeEventList: { type: "array", items: { $ref: "#/definitions/ValueAddedServiceChargeEvent" } },
    ValueAddedServiceChargeEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        Description: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    CapacityReservationBillingEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        Description: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      }
    },
    CapacityReservationBillingEventList: { type: "array", items: { $ref: "#/definitions/CapacityReservationBillingEvent" } },
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
