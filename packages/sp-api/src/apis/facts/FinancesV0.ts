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
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
        FinancialEventGroupStartedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        FinancialEventGroupStartedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        NextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventGroupsResponse" } }
    },
    listFinancialEventsByGroupId: {
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        PostedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        PostedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        eventGroupId: { in: "path", required: true, schema: { type: "string" } },
        NextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventsResponse" } }
    },
    listFinancialEventsByOrderId: {
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } },
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        NextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListFinancialEventsResponse" } }
    },
    listFinancialEvents: {
      parameters: {
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        PostedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        PostedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        NextToken: { in: "query", schema: { type: "string" } }
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
        TransactionAmount: { $ref: "#/definitions/Currency" }
      }
    },
    AdhocDisbursementEventList: { type: "array", items: { $ref: "#/definitions/AdhocDisbursementEvent" } },
    AdjustmentEvent: {
      type: "object",
      properties: {
        AdjustmentType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        StoreName: { type: "string" },
        AdjustmentAmount: { $ref: "#/definitions/Currency" },
        AdjustmentItemList: { $ref: "#/definitions/AdjustmentItemList" }
      }
    },
    AdjustmentEventList: { type: "array", items: { $ref: "#/definitions/AdjustmentEvent" } },
    EBTRefundReimbursementOnlyEvent: {
      type: "object",
      properties: {
        OrderId: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        Amount: { $ref: "#/definitions/Currency" }
      }
    },
    EBTRefundReimbursementOnlyEventList: { type: "array", items: { $ref: "#/definitions/EBTRefundReimbursementOnlyEvent" } },
    AdjustmentItem: {
      type: "object",
      properties: {
        Quantity: { type: "string" },
        PerUnitAmount: { $ref: "#/definitions/Currency" },
        TotalAmount: { $ref: "#/definitions/Currency" },
        SellerSKU: { type: "string" },
        FnSKU: { type: "string" },
        ProductDescription: { type: "string" },
        ASIN: { type: "string" },
        TransactionNumber: { type: "string" }
      }
    },
    AdjustmentItemList: { type: "array", items: { $ref: "#/definitions/AdjustmentItem" } },
    AffordabilityExpenseEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        MarketplaceId: { type: "string" },
        TransactionType: { type: "string" },
        BaseExpense: { $ref: "#/definitions/Currency" },
        TaxTypeCGST: { $ref: "#/definitions/Currency" },
        TaxTypeSGST: { $ref: "#/definitions/Currency" },
        TaxTypeIGST: { $ref: "#/definitions/Currency" },
        TotalExpense: { $ref: "#/definitions/Currency" }
      },
      required: ["TaxTypeCGST", "TaxTypeSGST", "TaxTypeIGST"]
    },
    AffordabilityExpenseEventList: { type: "array", items: { $ref: "#/definitions/AffordabilityExpenseEvent" } },
    BigDecimal: { type: "number" },
    ChargeComponent: {
      type: "object",
      properties: {
        ChargeType: { type: "string" },
        ChargeAmount: { $ref: "#/definitions/Currency" }
      }
    },
    ChargeComponentList: { type: "array", items: { $ref: "#/definitions/ChargeComponent" } },
    ChargeInstrument: {
      type: "object",
      properties: {
        Description: { type: "string" },
        Tail: { type: "string" },
        Amount: { $ref: "#/definitions/Currency" }
      }
    },
    ChargeInstrumentList: { type: "array", items: { $ref: "#/definitions/ChargeInstrument" } },
    ChargeRefundEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        ReasonCode: { type: "string" },
        ReasonCodeDescription: { type: "string" },
        ChargeRefundTransactions: { $ref: "#/definitions/ChargeRefundTransactions" }
      }
    },
    ChargeRefundEventList: { type: "array", items: { $ref: "#/definitions/ChargeRefundEvent" } },
    ChargeRefundTransaction: {
      type: "object",
      properties: {
        ChargeAmount: { $ref: "#/definitions/Currency" },
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
        TotalAmount: { $ref: "#/definitions/Currency" }
      }
    },
    CouponPaymentEventList: { type: "array", items: { $ref: "#/definitions/CouponPaymentEvent" } },
    Currency: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string" },
        CurrencyAmount: { $ref: "#/definitions/BigDecimal" }
      }
    },
    Date: { type: "string", format: "date-time" },
    DebtRecoveryEvent: {
      type: "object",
      properties: {
        DebtRecoveryType: { type: "string" },
        RecoveryAmount: { $ref: "#/definitions/Currency" },
        OverPaymentCredit: { $ref: "#/definitions/Currency" },
        DebtRecoveryItemList: { $ref: "#/definitions/DebtRecoveryItemList" },
        ChargeInstrumentList: { $ref: "#/definitions/ChargeInstrumentList" }
      }
    },
    DebtRecoveryEventList: { type: "array", items: { $ref: "#/definitions/DebtRecoveryEvent" } },
    DebtRecoveryItem: {
      type: "object",
      properties: {
        RecoveryAmount: { $ref: "#/definitions/Currency" },
        OriginalAmount: { $ref: "#/definitions/Currency" },
        GroupBeginDate: { $ref: "#/definitions/Date" },
        GroupEndDate: { $ref: "#/definitions/Date" }
      }
    },
    DebtRecoveryItemList: { type: "array", items: { $ref: "#/definitions/DebtRecoveryItem" } },
    DirectPayment: {
      type: "object",
      properties: {
        DirectPaymentType: { type: "string" },
        DirectPaymentAmount: { $ref: "#/definitions/Currency" }
      }
    },
    DirectPaymentList: { type: "array", items: { $ref: "#/definitions/DirectPayment" } },
    FailedAdhocDisbursementEventList: { type: "array", items: { $ref: "#/definitions/FailedAdhocDisbursementEvent" } },
    FailedAdhocDisbursementEvent: {
      type: "object",
      properties: {
        FundsTransfersType: { type: "string" },
        TransferId: { type: "string" },
        DisbursementId: { type: "string" },
        PaymentDisbursementType: { type: "string" },
        Status: { type: "string" },
        TransferAmount: { $ref: "#/definitions/Currency" },
        PostedDate: { $ref: "#/definitions/Date" }
      }
    },
    FBALiquidationEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        OriginalRemovalOrderId: { type: "string" },
        LiquidationProceedsAmount: { $ref: "#/definitions/Currency" },
        LiquidationFeeAmount: { $ref: "#/definitions/Currency" }
      }
    },
    FBALiquidationEventList: { type: "array", items: { $ref: "#/definitions/FBALiquidationEvent" } },
    FeeComponent: {
      type: "object",
      properties: {
        FeeType: { type: "string" },
        FeeAmount: { $ref: "#/definitions/Currency" }
      }
    },
    FeeComponentList: { type: "array", items: { $ref: "#/definitions/FeeComponent" } },
    FinancialEventGroup: {
      type: "object",
      properties: {
        FinancialEventGroupId: { type: "string" },
        ProcessingStatus: { type: "string" },
        FundTransferStatus: { type: "string" },
        OriginalTotal: { $ref: "#/definitions/Currency" },
        ConvertedTotal: { $ref: "#/definitions/Currency" },
        FundTransferDate: { $ref: "#/definitions/Date" },
        TraceId: { type: "string" },
        AccountTail: { type: "string" },
        BeginningBalance: { $ref: "#/definitions/Currency" },
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
        ASIN: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        FeeList: { $ref: "#/definitions/FeeComponentList" }
      }
    },
    ImagingServicesFeeEventList: { type: "array", items: { $ref: "#/definitions/ImagingServicesFeeEvent" } },
    ListFinancialEventGroupsPayload: {
      type: "object",
      properties: {
        NextToken: { type: "string" },
        FinancialEventGroupList: { $ref: "#/definitions/FinancialEventGroupList" }
      }
    },
    ListFinancialEventGroupsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListFinancialEventGroupsPayload" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ListFinancialEventsPayload: {
      type: "object",
      properties: {
        NextToken: { type: "string" },
        FinancialEvents: { $ref: "#/definitions/FinancialEvents" }
      }
    },
    ListFinancialEventsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListFinancialEventsPayload" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    LoanServicingEvent: {
      type: "object",
      properties: {
        LoanAmount: { $ref: "#/definitions/Currency" },
        SourceBusinessEventType: { type: "string" }
      }
    },
    LoanServicingEventList: { type: "array", items: { $ref: "#/definitions/LoanServicingEvent" } },
    NetworkComminglingTransactionEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        NetCoTransactionID: { type: "string" },
        SwapReason: { type: "string" },
        ASIN: { type: "string" },
        MarketplaceId: { type: "string" },
        TaxExclusiveAmount: { $ref: "#/definitions/Currency" },
        TaxAmount: { $ref: "#/definitions/Currency" }
      }
    },
    NetworkComminglingTransactionEventList: { type: "array", items: { $ref: "#/definitions/NetworkComminglingTransactionEvent" } },
    PayWithAmazonEvent: {
      type: "object",
      properties: {
        SellerOrderId: { type: "string" },
        TransactionPostedDate: { $ref: "#/definitions/Date" },
        BusinessObjectType: { type: "string" },
        SalesChannel: { type: "string" },
        Charge: { $ref: "#/definitions/ChargeComponent" },
        FeeList: { $ref: "#/definitions/FeeComponentList" },
        PaymentAmountType: { type: "string" },
        AmountDescription: { type: "string" },
        FulfillmentChannel: { type: "string" },
        StoreName: { type: "string" }
      }
    },
    PayWithAmazonEventList: { type: "array", items: { $ref: "#/definitions/PayWithAmazonEvent" } },
    ProductAdsPaymentEvent: {
      type: "object",
      properties: {
        postedDate: { $ref: "#/definitions/Date" },
        transactionType: { type: "string" },
        invoiceId: { type: "string" },
        baseValue: { $ref: "#/definitions/Currency" },
        taxValue: { $ref: "#/definitions/Currency" },
        transactionValue: { $ref: "#/definitions/Currency" }
      }
    },
    ProductAdsPaymentEventList: { type: "array", items: { $ref: "#/definitions/ProductAdsPaymentEvent" } },
    Promotion: {
      type: "object",
      properties: {
        PromotionType: { type: "string" },
        PromotionId: { type: "string" },
        PromotionAmount: { $ref: "#/definitions/Currency" }
      }
    },
    PromotionList: { type: "array", items: { $ref: "#/definitions/Promotion" } },
    RemovalShipmentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        MerchantOrderId: { type: "string" },
        OrderId: { type: "string" },
        TransactionType: { type: "string" },
        StoreName: { type: "string" },
        RemovalShipmentItemList: { $ref: "#/definitions/RemovalShipmentItemList" }
      }
    },
    RemovalShipmentEventList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentEvent" } },
    RemovalShipmentItem: {
      type: "object",
      properties: {
        RemovalShipmentItemId: { type: "string" },
        TaxCollectionModel: { type: "string" },
        FulfillmentNetworkSKU: { type: "string" },
        Quantity: { type: "integer" },
        Revenue: { $ref: "#/definitions/Currency" },
        FeeAmount: { $ref: "#/definitions/Currency" },
        TaxAmount: { $ref: "#/definitions/Currency" },
        TaxWithheld: { $ref: "#/definitions/Currency" }
      }
    },
    RemovalShipmentItemList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentItem" } },
    RemovalShipmentAdjustmentEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        AdjustmentEventId: { type: "string" },
        MerchantOrderId: { type: "string" },
        OrderId: { type: "string" },
        TransactionType: { type: "string" },
        RemovalShipmentItemAdjustmentList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentItemAdjustment" } }
      }
    },
    RemovalShipmentAdjustmentEventList: { type: "array", items: { $ref: "#/definitions/RemovalShipmentAdjustmentEvent" } },
    RemovalShipmentItemAdjustment: {
      type: "object",
      properties: {
        RemovalShipmentItemId: { type: "string" },
        TaxCollectionModel: { type: "string" },
        FulfillmentNetworkSKU: { type: "string" },
        AdjustedQuantity: { type: "integer" },
        RevenueAdjustment: { $ref: "#/definitions/Currency" },
        TaxAmountAdjustment: { $ref: "#/definitions/Currency" },
        TaxWithheldAdjustment: { $ref: "#/definitions/Currency" }
      }
    },
    RentalTransactionEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string" },
        RentalEventType: { type: "string" },
        ExtensionLength: { type: "integer" },
        PostedDate: { $ref: "#/definitions/Date" },
        RentalChargeList: { $ref: "#/definitions/ChargeComponentList" },
        RentalFeeList: { $ref: "#/definitions/FeeComponentList" },
        MarketplaceName: { type: "string" },
        RentalInitialValue: { $ref: "#/definitions/Currency" },
        RentalReimbursement: { $ref: "#/definitions/Currency" },
        RentalTaxWithheldList: { $ref: "#/definitions/TaxWithheldComponentList" }
      }
    },
    RentalTransactionEventList: { type: "array", items: { $ref: "#/definitions/RentalTransactionEvent" } },
    RetrochargeEvent: {
      type: "object",
      properties: {
        RetrochargeEventType: { type: "string" },
        AmazonOrderId: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        BaseTax: { $ref: "#/definitions/Currency" },
        ShippingTax: { $ref: "#/definitions/Currency" },
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
        ReimbursedAmount: { $ref: "#/definitions/Currency" },
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
        eventType: { type: "string" },
        feeType: { type: "string" },
        feeAmount: { $ref: "#/definitions/Currency" },
        taxAmount: { $ref: "#/definitions/Currency" },
        totalAmount: { $ref: "#/definitions/Currency" }
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
        TotalAmount: { $ref: "#/definitions/Currency" }
      }
    },
    SellerReviewEnrollmentPaymentEventList: { type: "array", items: { $ref: "#/definitions/SellerReviewEnrollmentPaymentEvent" } },
    ServiceFeeEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string" },
        FeeReason: { type: "string" },
        FeeList: { $ref: "#/definitions/FeeComponentList" },
        SellerSKU: { type: "string" },
        FnSKU: { type: "string" },
        FeeDescription: { type: "string" },
        ASIN: { type: "string" },
        StoreName: { type: "string" }
      }
    },
    ServiceFeeEventList: { type: "array", items: { $ref: "#/definitions/ServiceFeeEvent" } },
    ShipmentEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string" },
        SellerOrderId: { type: "string" },
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
        SellerSKU: { type: "string" },
        OrderItemId: { type: "string" },
        OrderAdjustmentItemId: { type: "string" },
        QuantityShipped: { type: "integer" },
        ItemChargeList: { $ref: "#/definitions/ChargeComponentList" },
        ItemChargeAdjustmentList: { $ref: "#/definitions/ChargeComponentList" },
        ItemFeeList: { $ref: "#/definitions/FeeComponentList" },
        ItemFeeAdjustmentList: { $ref: "#/definitions/FeeComponentList" },
        ItemTaxWithheldList: { $ref: "#/definitions/TaxWithheldComponentList" },
        PromotionList: { $ref: "#/definitions/PromotionList" },
        PromotionAdjustmentList: { $ref: "#/definitions/PromotionList" },
        CostOfPointsGranted: { $ref: "#/definitions/Currency" },
        CostOfPointsReturned: { $ref: "#/definitions/Currency" }
      }
    },
    ShipmentItemList: { type: "array", items: { $ref: "#/definitions/ShipmentItem" } },
    SolutionProviderCreditEvent: {
      type: "object",
      properties: {
        ProviderTransactionType: { type: "string" },
        SellerOrderId: { type: "string" },
        MarketplaceId: { type: "string" },
        MarketplaceCountryCode: { type: "string" },
        SellerId: { type: "string" },
        SellerStoreName: { type: "string" },
        ProviderId: { type: "string" },
        ProviderStoreName: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency" },
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
        BaseAmount: { $ref: "#/definitions/Currency" },
        WithheldAmount: { $ref: "#/definitions/Currency" },
        TaxWithholdingPeriod: { $ref: "#/definitions/TaxWithholdingPeriod" }
      }
    },
    TaxWithholdingEventList: { type: "array", items: { $ref: "#/definitions/TaxWithholdingEvent" } },
    TaxWithheldComponent: {
      type: "object",
      properties: {
        TaxCollectionModel: { type: "string" },
        TaxesWithheld: { $ref: "#/definitions/ChargeComponentList" }
      }
    },
    TaxWithheldComponentList: { type: "array", items: { $ref: "#/definitions/TaxWithheldComponent" } },
    TDSReimbursementEvent: {
      type: "object",
      properties: {
        PostedDate: { $ref: "#/definitions/Date" },
        TDSOrderId: { type: "string" },
        ReimbursedAmount: { $ref: "#/definitions/Currency" }
      }
    },
    TDSReimbursementEventList: { type: "array", items: { $ref: "#/definitions/TDSReimbursementEvent" } },
    TrialShipmentEvent: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string" },
        FinancialEventGroupId: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        SKU: { type: "string" },
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
        TransactionAmount: { $ref: "#/definitions/Currency" }
      }
    },
    CapacityReservationBillingEvent: {
      type: "object",
      properties: {
        TransactionType: { type: "string" },
        PostedDate: { $ref: "#/definitions/Date" },
        Description: { type: "string" },
        TransactionAmount: { $ref: "#/definitions/Currency" }
      }
    },
    CapacityReservationBillingEventList: { type: "array", items: { $ref: "#/definitions/CapacityReservationBillingEvent" } },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    }
  }
}
