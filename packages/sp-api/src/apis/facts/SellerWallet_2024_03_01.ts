// AUTO-GENERATED from sellerWallet_2024-03-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Seller Wallet 2024-03-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `SellerWallet_2024_03_01`. */
export const facts: SectionFacts = {
  operations: {
    listAccounts: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listaccounts",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BankAccountListing" } }
    },
    getAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        accountId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BankAccount" } }
    },
    listAccountBalances: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listaccountbalances",
      parameters: {
        accountId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/BalanceListing" } }
    },
    getTransferPreview: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/gettransferpreview",
      parameters: {
        sourceCountryCode: { in: "query", required: true, schema: { type: "string" } },
        sourceCurrencyCode: { in: "query", required: true, schema: { type: "string" } },
        destinationCountryCode: { in: "query", required: true, schema: { type: "string" } },
        destinationCurrencyCode: { in: "query", required: true, schema: { type: "string" } },
        baseAmount: { in: "query", required: true, schema: { type: "number" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/TransferRatePreview" } }
    },
    listAccountTransactions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions",
      parameters: {
        accountId: { in: "query", required: true, schema: { type: "string" } },
        nextPageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/TransactionListing" } }
    },
    createTransaction: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createtransaction",
      parameters: {
        destAccountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        amountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/TransactionInitiationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateTransactionResponse" } }
    },
    getTransaction: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        transactionId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/Transaction" } }
    },
    listTransferSchedules: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listtransferschedules",
      parameters: {
        accountId: { in: "query", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        nextPageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/TransferScheduleListing" } }
    },
    updateTransferSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule",
      parameters: {
        destAccountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        amountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/TransferSchedule" } },
      success: { "200": { $ref: "#/definitions/TransferSchedule" } }
    },
    createTransferSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createtransferschedule",
      parameters: {
        destAccountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        amountDigitalSignature: { in: "header", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/TransferScheduleRequest" } },
      success: { "200": { $ref: "#/definitions/TransferSchedule" } }
    },
    getTransferSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/gettransferschedule",
      parameters: {
        transferScheduleId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/TransferSchedule" } }
    },
    deleteScheduleTransaction: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction",
      parameters: {
        transferScheduleId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/DeleteTransferSchedule" } }
    }
  },
  definitions: {
    PayeeContactInformation: {
      type: "object",
      properties: {
        payeeFirstName: { type: "string" },
        payeeMiddleName: { type: "string" },
        payeeLastName: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        city: { type: "string" },
        state: { type: "string" },
        postalCode: { type: "string" },
        country: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        emailAddress: { type: "string" },
        phoneNumber: { type: "string" },
        payeeEntityType: { $ref: "#/definitions/PayeeEntityType" }
      },
      required: ["payeeFirstName", "payeeLastName", "addressLine1", "city", "state", "postalCode", "countryCode", "emailAddress", "phoneNumber", "payeeEntityType"]
    },
    BankAccount: {
      type: "object",
      properties: {
        accountId: { type: "string" },
        accountHolderName: { type: "string" },
        bankAccountNumberFormat: { $ref: "#/definitions/BankAccountNumberFormat" },
        bankName: { type: "string" },
        bankAccountOwnershipType: { $ref: "#/definitions/BankAccountOwnershipType" },
        routingNumber: { type: "string", description: "Nine zeros for the accounts of Seller Wallet." },
        bankNumberFormat: { $ref: "#/definitions/BankNumberFormat" },
        accountCountryCode: { type: "string" },
        accountCurrency: { type: "string" },
        bankAccountNumberTail: { type: "string" },
        bankAccountHolderStatus: { $ref: "#/definitions/BankAccountHolderStatus" }
      },
      required: ["bankAccountOwnershipType", "accountCountryCode", "accountCurrency", "bankAccountNumberTail"]
    },
    BankAccountListing: {
      type: "object",
      properties: {
        accounts: { type: "array", items: { $ref: "#/definitions/BankAccount" } }
      },
      required: ["accounts"]
    },
    Balance: {
      type: "object",
      properties: {
        accountId: { type: "string" },
        balanceType: { $ref: "#/definitions/BalanceType" },
        balanceAmount: { $ref: "#/definitions/BigDecimal" },
        balanceCurrency: { type: "string" },
        lastUpdateDate: { type: "string", format: "date-time" }
      },
      required: ["accountId", "balanceAmount", "balanceCurrency", "lastUpdateDate"]
    },
    BalanceListing: {
      type: "object",
      properties: {
        balances: { type: "array", items: { $ref: "#/definitions/Balance" } }
      }
    },
    BalanceType: { type: "string", enum: ["AVAILABLE", "LOCKED_IN", "LOCKED_OUT", "TOTAL"] },
    BankAccountNumberFormat: { type: "string", enum: ["IBAN", "BBAN"] },
    BankAccountHolderStatus: { type: "string", enum: ["ACTIVE", "INACTIVE", "UNDER_REVIEW", "VERIFICATION_FAILED"] },
    BankAccountOwnershipType: { type: "string", enum: ["THIRD_PARTY", "SELF"] },
    BankNumberFormat: { type: "string", enum: ["BIC", "BASIC"] },
    BigDecimal: { type: "number" },
    CreateTransactionResponse: {
      type: "object",
      properties: {
        transaction: { $ref: "#/definitions/Transaction" },
        callBackURL: { type: "string" }
      },
      required: ["transaction", "callBackURL"]
    },
    Currency: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      description: "An amount with its currency."
    },
    DeleteTransferSchedule: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
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
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    FxRateDetails: {
      type: "object",
      properties: {
        fxRateId: { type: "string" },
        baseRate: { $ref: "#/definitions/BigDecimal" },
        effectiveFxRate: { $ref: "#/definitions/BigDecimal" },
        rateDirection: { $ref: "#/definitions/RateDirection" }
      },
      required: ["fxRateId", "baseRate", "effectiveFxRate", "rateDirection"]
    },
    Fee: {
      type: "object",
      properties: {
        feeId: { type: "string" },
        feeType: { $ref: "#/definitions/FeeType" },
        feeRateValue: { type: "string" },
        feeAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
      },
      required: ["feeId", "feeType", "feeRateValue", "feeAmount"]
    },
    FeeType: { type: "string", enum: ["MISCELLANEOUS_FEE", "TAX", "TRANSACTION_FEE"] },
    RateDirection: { type: "string", enum: ["BUY", "SELL"] },
    PayeeEntityType: { type: "string", enum: ["INDIVIDUAL", "BUSINESS", "TAX_AUTHORITY"] },
    PaymentPreference: {
      type: "object",
      properties: {
        paymentPreferencePaymentType: { $ref: "#/definitions/PaymentPreferencePaymentType" },
        value: { $ref: "#/definitions/BigDecimal" }
      },
      required: ["paymentPreferencePaymentType", "value"]
    },
    PaymentPreferencePaymentType: { type: "string", enum: ["PERCENTAGE", "AMOUNT"] },
    RecurringFrequency: { type: "string", enum: ["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"] },
    TransferScheduleInformation: {
      type: "object",
      properties: {
        scheduleStartDate: { type: "string", format: "date-time" },
        scheduleEndDate: { type: "string", format: "date-time" },
        scheduleExpression: { $ref: "#/definitions/ScheduleExpression" },
        scheduleType: { $ref: "#/definitions/ScheduleTransferType" }
      }
    },
    ScheduleExpression: {
      type: "object",
      properties: {
        scheduleExpressionType: { $ref: "#/definitions/ScheduleExpressionType" },
        recurringFrequency: { $ref: "#/definitions/RecurringFrequency" }
      },
      required: ["scheduleExpressionType"]
    },
    ScheduleExpressionType: { type: "string", enum: ["RECURRING", "ONE_TIME"] },
    ScheduleTransferType: { type: "string", enum: ["TIME_BASED"] },
    TransactionInitiationRequest: {
      type: "object",
      properties: {
        sourceAccountId: { type: "string" },
        destinationAccountId: { type: "string" },
        destinationTransactionInstrument: { $ref: "#/definitions/TransactionInstrumentDetails" },
        transactionDescription: { type: "string" },
        customerPaymentReference: { type: "string", maxLength: 140 },
        payeeContactInformation: { $ref: "#/definitions/PayeeContactInformation" },
        sourceAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        transferRateDetails: { $ref: "#/definitions/TransferRatePreview" },
        requestTime: { type: "string", format: "date-time" }
      },
      required: ["sourceAccountId", "destinationTransactionInstrument", "sourceAmount", "requestTime"]
    },
    TransactionInstrumentDetails: {
      type: "object",
      properties: {
        bankAccount: { $ref: "#/definitions/BankAccount" },
        bankAccountNumber: { type: "string" },
        accountHolderName: { type: "string" }
      },
      required: ["bankAccount", "bankAccountNumber", "accountHolderName"]
    },
    Transaction: {
      type: "object",
      properties: {
        accountId: { type: "string" },
        transactionId: { type: "string" },
        transactionType: { $ref: "#/definitions/TransactionType" },
        transactionStatus: { $ref: "#/definitions/TransactionStatus" },
        transactionRequestDate: { type: "string", format: "date-time" },
        expectedCompletionDate: { type: "string", format: "date-time" },
        transactionActualCompletionDate: { type: "string", format: "date-time" },
        lastUpdateDate: { type: "string", format: "date-time" },
        requesterName: { type: "string" },
        transactionRequesterSource: { type: "string" },
        transactionDescription: { type: "string" },
        transactionSourceAccount: { $ref: "#/definitions/TransactionAccount" },
        transactionDestinationAccount: { $ref: "#/definitions/TransactionAccount" },
        transactionRequestAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        transferRateDetails: { $ref: "#/definitions/TransferRatePreview" },
        transactionFinalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        transactionFailureReason: { type: "string" }
      },
      required: ["accountId", "transactionId", "transactionType", "transactionStatus", "transactionRequestDate", "lastUpdateDate", "transactionRequesterSource", "transactionDescription", "transactionDestinationAccount", "transactionRequestAmount", "transferRateDetails"]
    },
    TransactionAccount: {
      type: "object",
      properties: {
        accountId: { type: "string" },
        bankAccountHolderName: { type: "string" },
        bankName: { type: "string" },
        bankAccountNumberFormat: { $ref: "#/definitions/BankAccountNumberFormat" },
        bankAccountNumberTail: { type: "string" },
        bankAccountCountryCode: { type: "string" },
        bankAccountCurrency: { type: "string" }
      },
      required: ["bankName", "bankAccountNumberFormat", "bankAccountCurrency"]
    },
    TransactionListing: {
      type: "object",
      properties: {
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." },
        transactions: { type: "array", items: { $ref: "#/definitions/Transaction" } }
      },
      required: ["transactions"]
    },
    TransactionStatus: { type: "string", enum: ["EXPIRED", "FAILED", "FAILED_CREDITS_APPLIED", "IN_PROGRESS", "PENDING_USER_APPROVAL", "SUCCESSFUL"] },
    TransactionType: { type: "string", enum: ["CREDIT", "DEBIT"] },
    TransferRatePreview: {
      type: "object",
      properties: {
        baseAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        fxRateDetails: { $ref: "#/definitions/FxRateDetails" },
        transferAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        fees: { type: "array", items: { $ref: "#/definitions/Fee" } }
      },
      required: ["baseAmount", "fxRateDetails", "transferAmount", "fees"]
    },
    TransferSchedule: {
      type: "object",
      properties: {
        transferScheduleId: { type: "string" },
        transactionType: { $ref: "#/definitions/TransactionType" },
        transactionSourceAccount: { $ref: "#/definitions/TransactionAccount" },
        transactionDestinationAccount: { $ref: "#/definitions/TransactionAccount" },
        transferScheduleStatus: { $ref: "#/definitions/TransferScheduleStatus" },
        transferScheduleInformation: { $ref: "#/definitions/TransferScheduleInformation" },
        paymentPreference: { $ref: "#/definitions/PaymentPreference" },
        transferScheduleFailures: { type: "array", items: { $ref: "#/definitions/TransferScheduleFailures" } }
      },
      required: ["transferScheduleId", "transactionType", "transactionDestinationAccount", "transferScheduleStatus", "transferScheduleInformation", "transferScheduleFailures"]
    },
    TransferScheduleFailures: {
      type: "object",
      properties: {
        transferScheduleFailureDate: { type: "string", format: "date-time" },
        transferScheduleFailureReason: { type: "string" }
      },
      required: ["transferScheduleFailureDate", "transferScheduleFailureReason"]
    },
    TransferScheduleListing: {
      type: "object",
      properties: {
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." },
        transferSchedules: { type: "array", items: { $ref: "#/definitions/TransferSchedule" } }
      },
      required: ["transferSchedules"]
    },
    TransferScheduleRequest: {
      type: "object",
      properties: {
        sourceAccountId: { type: "string" },
        sourceCurrencyCode: { type: "string" },
        destinationAccountId: { type: "string" },
        destinationTransactionInstrument: { $ref: "#/definitions/TransactionInstrumentDetails" },
        transactionType: { $ref: "#/definitions/TransactionType" },
        transferScheduleInformation: { $ref: "#/definitions/TransferScheduleInformation" },
        paymentPreference: { $ref: "#/definitions/PaymentPreference" },
        transferScheduleStatus: { $ref: "#/definitions/TransferScheduleStatus" }
      },
      required: ["sourceAccountId", "sourceCurrencyCode", "destinationAccountId", "destinationTransactionInstrument", "transactionType", "transferScheduleInformation", "paymentPreference"]
    },
    TransferScheduleStatus: { type: "string", enum: ["ENABLED", "DISABLED", "EXPIRED", "DELETED"] }
  }
}
