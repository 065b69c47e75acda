// AUTO-GENERATED from sellerWallet_2024-03-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Seller Wallet 2024-03-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listAccounts`. */
export interface ListAccountsInput {
  readonly marketplaceId: string
}

export const ListAccountsInput: S.Codec<ListAccountsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts`
 *
 * - Rate: not published
 */
export const listAccounts: Op.Operation<ListAccountsInput, BankAccountListing> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "listAccounts",
  name: "sellerWallet_2024-03-01.listAccounts",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BankAccountListing })

/** Input of `getAccount`. */
export interface GetAccountInput {
  readonly accountId: string
  readonly marketplaceId: string
}

export const GetAccountInput: S.Codec<GetAccountInput> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}`
 *
 * - Rate: not published
 */
export const getAccount: Op.Operation<GetAccountInput, BankAccount> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getAccount",
  name: "sellerWallet_2024-03-01.getAccount",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}",
  parameters: {
    accountId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BankAccount })

/** Input of `listAccountBalances`. */
export interface ListAccountBalancesInput {
  readonly accountId: string
  readonly marketplaceId: string
}

export const ListAccountBalancesInput: S.Codec<ListAccountBalancesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance`
 *
 * - Rate: not published
 */
export const listAccountBalances: Op.Operation<ListAccountBalancesInput, BalanceListing> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "listAccountBalances",
  name: "sellerWallet_2024-03-01.listAccountBalances",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance",
  parameters: {
    accountId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BalanceListing })

/** Input of `getTransferPreview`. */
export interface GetTransferPreviewInput {
  readonly sourceCountryCode: string
  readonly sourceCurrencyCode: string
  readonly destinationCountryCode: string
  readonly destinationCurrencyCode: string
  readonly baseAmount: number
  readonly marketplaceId: string
}

export const GetTransferPreviewInput: S.Codec<GetTransferPreviewInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sourceCountryCode: S.String,
  sourceCurrencyCode: S.String,
  destinationCountryCode: S.String,
  destinationCurrencyCode: S.String,
  baseAmount: S.Number,
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferPreview`
 *
 * - Rate: not published
 */
export const getTransferPreview: Op.Operation<GetTransferPreviewInput, TransferRatePreview> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getTransferPreview",
  name: "sellerWallet_2024-03-01.getTransferPreview",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transferPreview",
  parameters: {
    sourceCountryCode: { in: "query", type: "string", required: true },
    sourceCurrencyCode: { in: "query", type: "string", required: true },
    destinationCountryCode: { in: "query", type: "string", required: true },
    destinationCurrencyCode: { in: "query", type: "string", required: true },
    baseAmount: { in: "query", type: "number", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => TransferRatePreview })

/** Input of `listAccountTransactions`. */
export interface ListAccountTransactionsInput {
  readonly accountId: string
  readonly nextPageToken?: string | undefined
  readonly marketplaceId: string
}

export const ListAccountTransactionsInput: S.Codec<ListAccountTransactionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ accountId: S.String, nextPageToken: S.optional(S.String), marketplaceId: S.String })
)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transactions`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listAccountTransactions: Paging.ItemsOperation<
  ListAccountTransactionsInput,
  TransactionListing,
  Transaction
> = /*#__PURE__*/ Paging.items({
  section: "SellerWallet_2024_03_01",
  id: "listAccountTransactions",
  name: "sellerWallet_2024-03-01.listAccountTransactions",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transactions",
  parameters: {
    accountId: { in: "query", type: "string", required: true },
    nextPageToken: { in: "query", type: "string" },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true,
  paging: { kind: "token", parameter: "nextPageToken", next: ["nextPageToken"], items: ["transactions"], carry: "same" }
}, { output: (): S.Built => TransactionListing })

/** Input of `createTransaction`. */
export interface CreateTransactionInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransactionInitiationRequest
}

export const CreateTransactionInput: S.Codec<CreateTransactionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  destAccountDigitalSignature: S.String,
  amountDigitalSignature: S.String,
  marketplaceId: S.String,
  body: TransactionInitiationRequest
}))

/**
 * `POST /finances/transfers/wallet/2024-03-01/transactions`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const createTransaction: Op.Operation<CreateTransactionInput, CreateTransactionResponse> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "createTransaction",
  name: "sellerWallet_2024-03-01.createTransaction",
  method: "POST",
  path: "/finances/transfers/wallet/2024-03-01/transactions",
  parameters: {
    destAccountDigitalSignature: { in: "header", type: "string", required: true },
    amountDigitalSignature: { in: "header", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  repeatable: false
}, { body: (): S.Built => TransactionInitiationRequest, output: (): S.Built => CreateTransactionResponse })

/** Input of `getTransaction`. */
export interface GetTransactionInput {
  readonly transactionId: string
  readonly marketplaceId: string
}

export const GetTransactionInput: S.Codec<GetTransactionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}`
 *
 * - Rate: not published
 */
export const getTransaction: Op.Operation<GetTransactionInput, Transaction> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getTransaction",
  name: "sellerWallet_2024-03-01.getTransaction",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => Transaction })

/** Input of `listTransferSchedules`. */
export interface ListTransferSchedulesInput {
  readonly accountId: string
  readonly marketplaceId: string
  readonly nextPageToken?: string | undefined
}

export const ListTransferSchedulesInput: S.Codec<ListTransferSchedulesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.String,
  marketplaceId: S.String,
  nextPageToken: S.optional(S.String)
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listTransferSchedules: Paging.ItemsOperation<
  ListTransferSchedulesInput,
  TransferScheduleListing,
  TransferSchedule
> = /*#__PURE__*/ Paging.items({
  section: "SellerWallet_2024_03_01",
  id: "listTransferSchedules",
  name: "sellerWallet_2024-03-01.listTransferSchedules",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
  parameters: {
    accountId: { in: "query", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    nextPageToken: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextPageToken",
    next: ["nextPageToken"],
    items: ["transferSchedules"],
    carry: "same"
  }
}, { output: (): S.Built => TransferScheduleListing })

/** Input of `updateTransferSchedule`. */
export interface UpdateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransferSchedule
}

export const UpdateTransferScheduleInput: S.Codec<UpdateTransferScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  destAccountDigitalSignature: S.String,
  amountDigitalSignature: S.String,
  marketplaceId: S.String,
  body: TransferSchedule
}))

/**
 * `PUT /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const updateTransferSchedule: Op.Operation<
  UpdateTransferScheduleInput,
  TransferSchedule
> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "updateTransferSchedule",
  name: "sellerWallet_2024-03-01.updateTransferSchedule",
  method: "PUT",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
  parameters: {
    destAccountDigitalSignature: { in: "header", type: "string", required: true },
    amountDigitalSignature: { in: "header", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  repeatable: false
}, { body: (): S.Built => TransferSchedule, output: (): S.Built => TransferSchedule })

/** Input of `createTransferSchedule`. */
export interface CreateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransferScheduleRequest
}

export const CreateTransferScheduleInput: S.Codec<CreateTransferScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  destAccountDigitalSignature: S.String,
  amountDigitalSignature: S.String,
  marketplaceId: S.String,
  body: TransferScheduleRequest
}))

/**
 * `POST /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const createTransferSchedule: Op.Operation<
  CreateTransferScheduleInput,
  TransferSchedule
> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "createTransferSchedule",
  name: "sellerWallet_2024-03-01.createTransferSchedule",
  method: "POST",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
  parameters: {
    destAccountDigitalSignature: { in: "header", type: "string", required: true },
    amountDigitalSignature: { in: "header", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  repeatable: false
}, { body: (): S.Built => TransferScheduleRequest, output: (): S.Built => TransferSchedule })

/** Input of `getTransferSchedule`. */
export interface GetTransferScheduleInput {
  readonly transferScheduleId: string
  readonly marketplaceId: string
}

export const GetTransferScheduleInput: S.Codec<GetTransferScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  transferScheduleId: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
 *
 * - Rate: not published
 */
export const getTransferSchedule: Op.Operation<GetTransferScheduleInput, TransferSchedule> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getTransferSchedule",
  name: "sellerWallet_2024-03-01.getTransferSchedule",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
  parameters: {
    transferScheduleId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => TransferSchedule })

/** Input of `deleteScheduleTransaction`. */
export interface DeleteScheduleTransactionInput {
  readonly transferScheduleId: string
  readonly marketplaceId: string
}

export const DeleteScheduleTransactionInput: S.Codec<DeleteScheduleTransactionInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ transferScheduleId: S.String, marketplaceId: S.String })
)

/**
 * `DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const deleteScheduleTransaction: Op.Operation<
  DeleteScheduleTransactionInput,
  DeleteTransferSchedule
> = /*#__PURE__*/ Op.make({
  section: "SellerWallet_2024_03_01",
  id: "deleteScheduleTransaction",
  name: "sellerWallet_2024-03-01.deleteScheduleTransaction",
  method: "DELETE",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
  parameters: {
    transferScheduleId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => DeleteTransferSchedule })

/** The operations of Seller Wallet as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly listAccounts: (
    input: ListAccountsInput,
    options?: CallOptions
  ) => Effect.Effect<BankAccountListing, SpApiError>
  readonly getAccount: (input: GetAccountInput, options?: CallOptions) => Effect.Effect<BankAccount, SpApiError>
  readonly listAccountBalances: (
    input: ListAccountBalancesInput,
    options?: CallOptions
  ) => Effect.Effect<BalanceListing, SpApiError>
  readonly getTransferPreview: (
    input: GetTransferPreviewInput,
    options?: CallOptions
  ) => Effect.Effect<TransferRatePreview, SpApiError>
  readonly listAccountTransactions: (
    input: ListAccountTransactionsInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionListing, SpApiError>
  readonly listAccountTransactionsPages: (
    input: ListAccountTransactionsInput,
    options?: CallOptions
  ) => Stream.Stream<TransactionListing, SpApiError>
  readonly listAccountTransactionsItems: (
    input: ListAccountTransactionsInput,
    options?: CallOptions
  ) => Stream.Stream<Transaction, SpApiError>
  readonly createTransaction: (
    input: CreateTransactionInput,
    options?: CallOptions
  ) => Effect.Effect<CreateTransactionResponse, SpApiError>
  readonly getTransaction: (input: GetTransactionInput, options?: CallOptions) => Effect.Effect<Transaction, SpApiError>
  readonly listTransferSchedules: (
    input: ListTransferSchedulesInput,
    options?: CallOptions
  ) => Effect.Effect<TransferScheduleListing, SpApiError>
  readonly listTransferSchedulesPages: (
    input: ListTransferSchedulesInput,
    options?: CallOptions
  ) => Stream.Stream<TransferScheduleListing, SpApiError>
  readonly listTransferSchedulesItems: (
    input: ListTransferSchedulesInput,
    options?: CallOptions
  ) => Stream.Stream<TransferSchedule, SpApiError>
  readonly updateTransferSchedule: (
    input: UpdateTransferScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<TransferSchedule, SpApiError>
  readonly createTransferSchedule: (
    input: CreateTransferScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<TransferSchedule, SpApiError>
  readonly getTransferSchedule: (
    input: GetTransferScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<TransferSchedule, SpApiError>
  readonly deleteScheduleTransaction: (
    input: DeleteScheduleTransactionInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteTransferSchedule, SpApiError>
}>()("effect-sp-api/apis/SellerWallet_2024_03_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listAccounts,
  getAccount,
  listAccountBalances,
  getTransferPreview,
  listAccountTransactions,
  createTransaction,
  getTransaction,
  listTransferSchedules,
  updateTransferSchedule,
  createTransferSchedule,
  getTransferSchedule,
  deleteScheduleTransaction
}))

export interface PayeeContactInformation {
  readonly payeeFirstName: string
  readonly payeeMiddleName?: string | undefined
  readonly payeeLastName: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly city: string
  readonly state: string
  readonly postalCode: string
  readonly country?: string | undefined
  readonly countryCode: string
  readonly emailAddress: string
  readonly phoneNumber: string
  readonly payeeEntityType: PayeeEntityType
}

export const PayeeContactInformation: S.Codec<PayeeContactInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  payeeFirstName: S.String,
  payeeMiddleName: S.optional(S.String),
  payeeLastName: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  city: S.String,
  state: S.String,
  postalCode: S.String,
  country: S.optional(S.String),
  countryCode: S.String,
  emailAddress: S.String,
  phoneNumber: S.String,
  payeeEntityType: PayeeEntityType
}))

export interface BankAccount {
  readonly accountId?: string | undefined
  readonly accountHolderName?: string | undefined
  readonly bankAccountNumberFormat?: BankAccountNumberFormat | undefined
  readonly bankName?: string | undefined
  readonly bankAccountOwnershipType: BankAccountOwnershipType
  readonly routingNumber?: string | undefined
  readonly bankNumberFormat?: BankNumberFormat | undefined
  readonly accountCountryCode: string
  readonly accountCurrency: string
  readonly bankAccountNumberTail: string
  readonly bankAccountHolderStatus?: BankAccountHolderStatus | undefined
}

export const BankAccount: S.Codec<BankAccount> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.optional(S.String),
  accountHolderName: S.optional(S.String),
  bankAccountNumberFormat: S.optional(BankAccountNumberFormat),
  bankName: S.optional(S.String),
  bankAccountOwnershipType: BankAccountOwnershipType,
  routingNumber: S.optional(S.String),
  bankNumberFormat: S.optional(BankNumberFormat),
  accountCountryCode: S.String,
  accountCurrency: S.String,
  bankAccountNumberTail: S.String,
  bankAccountHolderStatus: S.optional(BankAccountHolderStatus)
}))

export interface BankAccountListing {
  readonly accounts: ReadonlyArray<BankAccount>
}

export const BankAccountListing: S.Codec<BankAccountListing> = /*#__PURE__*/ S.define(() => S.Struct({
  accounts: S.Array(BankAccount)
}))

export interface Balance {
  readonly accountId: string
  readonly balanceType?: BalanceType | undefined
  readonly balanceAmount: BigDecimal
  readonly balanceCurrency: string
  /** ISO 8601. */
  readonly lastUpdateDate: string
}

export const Balance: S.Codec<Balance> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.String,
  balanceType: S.optional(BalanceType),
  balanceAmount: BigDecimal,
  balanceCurrency: S.String,
  lastUpdateDate: S.String
}))

export interface BalanceListing {
  readonly balances?: ReadonlyArray<Balance> | undefined
}

export const BalanceListing: S.Codec<BalanceListing> = /*#__PURE__*/ S.define(() => S.Struct({
  balances: S.optional(S.Array(Balance))
}))

export type BalanceType = "AVAILABLE" | "LOCKED_IN" | "LOCKED_OUT" | "TOTAL" | (string & {})

export const BalanceType: S.Codec<BalanceType> = /*#__PURE__*/ S.define(() => S.String)

export type BankAccountNumberFormat = "IBAN" | "BBAN" | (string & {})

export const BankAccountNumberFormat: S.Codec<BankAccountNumberFormat> = /*#__PURE__*/ S.define(() => S.String)

export type BankAccountHolderStatus = "ACTIVE" | "INACTIVE" | "UNDER_REVIEW" | "VERIFICATION_FAILED" | (string & {})

export const BankAccountHolderStatus: S.Codec<BankAccountHolderStatus> = /*#__PURE__*/ S.define(() => S.String)

export type BankAccountOwnershipType = "THIRD_PARTY" | "SELF" | (string & {})

export const BankAccountOwnershipType: S.Codec<BankAccountOwnershipType> = /*#__PURE__*/ S.define(() => S.String)

export type BankNumberFormat = "BIC" | "BASIC" | (string & {})

export const BankNumberFormat: S.Codec<BankNumberFormat> = /*#__PURE__*/ S.define(() => S.String)

export type BigDecimal = number

export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.define(() => S.Number)

export interface CreateTransactionResponse {
  readonly transaction: Transaction
  readonly callBackURL: string
}

export const CreateTransactionResponse: S.Codec<CreateTransactionResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  transaction: Transaction,
  callBackURL: S.String
}))

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  currencyAmount: S.optional(BigDecimal)
}))

export interface DeleteTransferSchedule {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const DeleteTransferSchedule: S.Codec<DeleteTransferSchedule> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface FxRateDetails {
  readonly fxRateId: string
  readonly baseRate: BigDecimal
  readonly effectiveFxRate: BigDecimal
  readonly rateDirection: RateDirection
}

export const FxRateDetails: S.Codec<FxRateDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  fxRateId: S.String,
  baseRate: BigDecimal,
  effectiveFxRate: BigDecimal,
  rateDirection: RateDirection
}))

export interface Fee {
  readonly feeId: string
  readonly feeType: FeeType
  readonly feeRateValue: string
  readonly feeAmount: Currency
}

export const Fee: S.Codec<Fee> = /*#__PURE__*/ S.define(() => S.Struct({
  feeId: S.String,
  feeType: FeeType,
  feeRateValue: S.String,
  feeAmount: Currency
}))

export type FeeType = "MISCELLANEOUS_FEE" | "TAX" | "TRANSACTION_FEE" | (string & {})

export const FeeType: S.Codec<FeeType> = /*#__PURE__*/ S.define(() => S.String)

export type RateDirection = "BUY" | "SELL" | (string & {})

export const RateDirection: S.Codec<RateDirection> = /*#__PURE__*/ S.define(() => S.String)

export type PayeeEntityType = "INDIVIDUAL" | "BUSINESS" | "TAX_AUTHORITY" | (string & {})

export const PayeeEntityType: S.Codec<PayeeEntityType> = /*#__PURE__*/ S.define(() => S.String)

export interface PaymentPreference {
  readonly paymentPreferencePaymentType: PaymentPreferencePaymentType
  readonly value: BigDecimal
}

export const PaymentPreference: S.Codec<PaymentPreference> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentPreferencePaymentType: PaymentPreferencePaymentType,
  value: BigDecimal
}))

export type PaymentPreferencePaymentType = "PERCENTAGE" | "AMOUNT" | (string & {})

export const PaymentPreferencePaymentType: S.Codec<PaymentPreferencePaymentType> = /*#__PURE__*/ S.define(() =>
  S.String
)

export type RecurringFrequency = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | (string & {})

export const RecurringFrequency: S.Codec<RecurringFrequency> = /*#__PURE__*/ S.define(() => S.String)

export interface TransferScheduleInformation {
  /** ISO 8601. */
  readonly scheduleStartDate?: string | undefined
  /** ISO 8601. */
  readonly scheduleEndDate?: string | undefined
  readonly scheduleExpression?: ScheduleExpression | undefined
  readonly scheduleType?: ScheduleTransferType | undefined
}

export const TransferScheduleInformation: S.Codec<TransferScheduleInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduleStartDate: S.optional(S.String),
  scheduleEndDate: S.optional(S.String),
  scheduleExpression: S.optional(ScheduleExpression),
  scheduleType: S.optional(ScheduleTransferType)
}))

export interface ScheduleExpression {
  readonly scheduleExpressionType: ScheduleExpressionType
  readonly recurringFrequency?: RecurringFrequency | undefined
}

export const ScheduleExpression: S.Codec<ScheduleExpression> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduleExpressionType: ScheduleExpressionType,
  recurringFrequency: S.optional(RecurringFrequency)
}))

export type ScheduleExpressionType = "RECURRING" | "ONE_TIME" | (string & {})

export const ScheduleExpressionType: S.Codec<ScheduleExpressionType> = /*#__PURE__*/ S.define(() => S.String)

export type ScheduleTransferType = "TIME_BASED" | (string & {})

export const ScheduleTransferType: S.Codec<ScheduleTransferType> = /*#__PURE__*/ S.define(() => S.String)

export interface TransactionInitiationRequest {
  readonly sourceAccountId: string
  readonly destinationAccountId?: string | undefined
  readonly destinationTransactionInstrument: TransactionInstrumentDetails
  readonly transactionDescription?: string | undefined
  readonly customerPaymentReference?: string | undefined
  readonly payeeContactInformation?: PayeeContactInformation | undefined
  readonly sourceAmount: Currency
  readonly transferRateDetails?: TransferRatePreview | undefined
  readonly requestTime: DateTimeInput
}

export const TransactionInitiationRequest: S.Codec<TransactionInitiationRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    sourceAccountId: S.String,
    destinationAccountId: S.optional(S.String),
    destinationTransactionInstrument: TransactionInstrumentDetails,
    transactionDescription: S.optional(S.String),
    customerPaymentReference: S.optional(S.String),
    payeeContactInformation: S.optional(PayeeContactInformation),
    sourceAmount: Currency,
    transferRateDetails: S.optional(TransferRatePreview),
    requestTime: S.DateTimeInput
  })
)

export interface TransactionInstrumentDetails {
  readonly bankAccount: BankAccount
  readonly bankAccountNumber: string
  readonly accountHolderName: string
}

export const TransactionInstrumentDetails: S.Codec<TransactionInstrumentDetails> = /*#__PURE__*/ S.define(() =>
  S.Struct({ bankAccount: BankAccount, bankAccountNumber: S.String, accountHolderName: S.String })
)

export interface Transaction {
  readonly accountId: string
  readonly transactionId: string
  readonly transactionType: TransactionType
  readonly transactionStatus: TransactionStatus
  /** ISO 8601. */
  readonly transactionRequestDate: string
  /** ISO 8601. */
  readonly expectedCompletionDate?: string | undefined
  /** ISO 8601. */
  readonly transactionActualCompletionDate?: string | undefined
  /** ISO 8601. */
  readonly lastUpdateDate: string
  readonly requesterName?: string | undefined
  readonly transactionRequesterSource: string
  readonly transactionDescription: string
  readonly transactionSourceAccount?: TransactionAccount | undefined
  readonly transactionDestinationAccount: TransactionAccount
  readonly transactionRequestAmount: Currency
  readonly transferRateDetails: TransferRatePreview
  readonly transactionFinalAmount?: Currency | undefined
  readonly transactionFailureReason?: string | undefined
}

export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.String,
  transactionId: S.String,
  transactionType: TransactionType,
  transactionStatus: TransactionStatus,
  transactionRequestDate: S.String,
  expectedCompletionDate: S.optional(S.String),
  transactionActualCompletionDate: S.optional(S.String),
  lastUpdateDate: S.String,
  requesterName: S.optional(S.String),
  transactionRequesterSource: S.String,
  transactionDescription: S.String,
  transactionSourceAccount: S.optional(TransactionAccount),
  transactionDestinationAccount: TransactionAccount,
  transactionRequestAmount: Currency,
  transferRateDetails: TransferRatePreview,
  transactionFinalAmount: S.optional(Currency),
  transactionFailureReason: S.optional(S.String)
}))

export interface TransactionAccount {
  readonly accountId?: string | undefined
  readonly bankAccountHolderName?: string | undefined
  readonly bankName: string
  readonly bankAccountNumberFormat: BankAccountNumberFormat
  readonly bankAccountNumberTail?: string | undefined
  readonly bankAccountCountryCode?: string | undefined
  readonly bankAccountCurrency: string
}

export const TransactionAccount: S.Codec<TransactionAccount> = /*#__PURE__*/ S.define(() => S.Struct({
  accountId: S.optional(S.String),
  bankAccountHolderName: S.optional(S.String),
  bankName: S.String,
  bankAccountNumberFormat: BankAccountNumberFormat,
  bankAccountNumberTail: S.optional(S.String),
  bankAccountCountryCode: S.optional(S.String),
  bankAccountCurrency: S.String
}))

export interface TransactionListing {
  readonly nextPageToken?: string | undefined
  readonly transactions: ReadonlyArray<Transaction>
}

export const TransactionListing: S.Codec<TransactionListing> = /*#__PURE__*/ S.define(() => S.Struct({
  nextPageToken: S.optional(S.String),
  transactions: S.Array(Transaction)
}))

export type TransactionStatus = "EXPIRED" | "FAILED" | "FAILED_CREDITS_APPLIED" | "IN_PROGRESS" | "PENDING_USER_APPROVAL" | "SUCCESSFUL" | (string & {})

export const TransactionStatus: S.Codec<TransactionStatus> = /*#__PURE__*/ S.define(() => S.String)

export type TransactionType = "CREDIT" | "DEBIT" | (string & {})

export const TransactionType: S.Codec<TransactionType> = /*#__PURE__*/ S.define(() => S.String)

export interface TransferRatePreview {
  readonly baseAmount: Currency
  readonly fxRateDetails: FxRateDetails
  readonly transferAmount: Currency
  readonly fees: ReadonlyArray<Fee>
}

export const TransferRatePreview: S.Codec<TransferRatePreview> = /*#__PURE__*/ S.define(() => S.Struct({
  baseAmount: Currency,
  fxRateDetails: FxRateDetails,
  transferAmount: Currency,
  fees: S.Array(Fee)
}))

export interface TransferSchedule {
  readonly transferScheduleId: string
  readonly transactionType: TransactionType
  readonly transactionSourceAccount?: TransactionAccount | undefined
  readonly transactionDestinationAccount: TransactionAccount
  readonly transferScheduleStatus: TransferScheduleStatus
  readonly transferScheduleInformation: TransferScheduleInformation
  readonly paymentPreference?: PaymentPreference | undefined
  readonly transferScheduleFailures: ReadonlyArray<TransferScheduleFailures>
}

export const TransferSchedule: S.Codec<TransferSchedule> = /*#__PURE__*/ S.define(() => S.Struct({
  transferScheduleId: S.String,
  transactionType: TransactionType,
  transactionSourceAccount: S.optional(TransactionAccount),
  transactionDestinationAccount: TransactionAccount,
  transferScheduleStatus: TransferScheduleStatus,
  transferScheduleInformation: TransferScheduleInformation,
  paymentPreference: S.optional(PaymentPreference),
  transferScheduleFailures: S.Array(TransferScheduleFailures)
}))

export interface TransferScheduleFailures {
  /** ISO 8601. */
  readonly transferScheduleFailureDate: string
  readonly transferScheduleFailureReason: string
}

export const TransferScheduleFailures: S.Codec<TransferScheduleFailures> = /*#__PURE__*/ S.define(() => S.Struct({
  transferScheduleFailureDate: S.String,
  transferScheduleFailureReason: S.String
}))

export interface TransferScheduleListing {
  readonly nextPageToken?: string | undefined
  readonly transferSchedules: ReadonlyArray<TransferSchedule>
}

export const TransferScheduleListing: S.Codec<TransferScheduleListing> = /*#__PURE__*/ S.define(() => S.Struct({
  nextPageToken: S.optional(S.String),
  transferSchedules: S.Array(TransferSchedule)
}))

export interface TransferScheduleRequest {
  readonly sourceAccountId: string
  readonly sourceCurrencyCode: string
  readonly destinationAccountId: string
  readonly destinationTransactionInstrument: TransactionInstrumentDetails
  readonly transactionType: TransactionType
  readonly transferScheduleInformation: TransferScheduleInformation
  readonly paymentPreference: PaymentPreference
  readonly transferScheduleStatus?: TransferScheduleStatus | undefined
}

export const TransferScheduleRequest: S.Codec<TransferScheduleRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  sourceAccountId: S.String,
  sourceCurrencyCode: S.String,
  destinationAccountId: S.String,
  destinationTransactionInstrument: TransactionInstrumentDetails,
  transactionType: TransactionType,
  transferScheduleInformation: TransferScheduleInformation,
  paymentPreference: PaymentPreference,
  transferScheduleStatus: S.optional(TransferScheduleStatus)
}))

export type TransferScheduleStatus = "ENABLED" | "DISABLED" | "EXPIRED" | "DELETED" | (string & {})

export const TransferScheduleStatus: S.Codec<TransferScheduleStatus> = /*#__PURE__*/ S.define(() => S.String)
