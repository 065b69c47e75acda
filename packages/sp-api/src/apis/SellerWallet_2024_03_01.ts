// AUTO-GENERATED from sellerWallet_2024-03-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Seller Wallet 2024-03-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listAccounts`. */
export interface ListAccountsInput {
  readonly marketplaceId: string
}

const $ListAccountsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ marketplaceId: C.String }))
export const ListAccountsInput: S.Codec<ListAccountsInput> = /*#__PURE__*/ S.schema($ListAccountsInput)

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
}, { output: (): C.Shape => $BankAccountListing })

/** Input of `getAccount`. */
export interface GetAccountInput {
  readonly accountId: string
  readonly marketplaceId: string
}

const $GetAccountInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  marketplaceId: C.String
}))
export const GetAccountInput: S.Codec<GetAccountInput> = /*#__PURE__*/ S.schema($GetAccountInput)

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
}, { output: (): C.Shape => $BankAccount })

/** Input of `listAccountBalances`. */
export interface ListAccountBalancesInput {
  readonly accountId: string
  readonly marketplaceId: string
}

const $ListAccountBalancesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  marketplaceId: C.String
}))
export const ListAccountBalancesInput: S.Codec<ListAccountBalancesInput> = /*#__PURE__*/ S.schema(
  $ListAccountBalancesInput
)

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
}, { output: (): C.Shape => $BalanceListing })

/** Input of `getTransferPreview`. */
export interface GetTransferPreviewInput {
  readonly sourceCountryCode: string
  readonly sourceCurrencyCode: string
  readonly destinationCountryCode: string
  readonly destinationCurrencyCode: string
  readonly baseAmount: number
  readonly marketplaceId: string
}

const $GetTransferPreviewInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sourceCountryCode: C.String,
  sourceCurrencyCode: C.String,
  destinationCountryCode: C.String,
  destinationCurrencyCode: C.String,
  baseAmount: C.Number,
  marketplaceId: C.String
}))
export const GetTransferPreviewInput: S.Codec<GetTransferPreviewInput> = /*#__PURE__*/ S.schema(
  $GetTransferPreviewInput
)

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
}, { output: (): C.Shape => $TransferRatePreview })

/** Input of `listAccountTransactions`. */
export interface ListAccountTransactionsInput {
  readonly accountId: string
  readonly nextPageToken?: string | undefined
  readonly marketplaceId: string
}

const $ListAccountTransactionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  nextPageToken: C.optional(C.String),
  marketplaceId: C.String
}))
export const ListAccountTransactionsInput: S.Codec<ListAccountTransactionsInput> = /*#__PURE__*/ S.schema(
  $ListAccountTransactionsInput
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
}, { output: (): C.Shape => $TransactionListing })

/** Input of `createTransaction`. */
export interface CreateTransactionInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransactionInitiationRequest
}

const $CreateTransactionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destAccountDigitalSignature: C.String,
  amountDigitalSignature: C.String,
  marketplaceId: C.String,
  body: $TransactionInitiationRequest
}))
export const CreateTransactionInput: S.Codec<CreateTransactionInput> = /*#__PURE__*/ S.schema($CreateTransactionInput)

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
}, { body: (): C.Shape => $TransactionInitiationRequest, output: (): C.Shape => $CreateTransactionResponse })

/** Input of `getTransaction`. */
export interface GetTransactionInput {
  readonly transactionId: string
  readonly marketplaceId: string
}

const $GetTransactionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionId: C.String,
  marketplaceId: C.String
}))
export const GetTransactionInput: S.Codec<GetTransactionInput> = /*#__PURE__*/ S.schema($GetTransactionInput)

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
}, { output: (): C.Shape => $Transaction })

/** Input of `listTransferSchedules`. */
export interface ListTransferSchedulesInput {
  readonly accountId: string
  readonly marketplaceId: string
  readonly nextPageToken?: string | undefined
}

const $ListTransferSchedulesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  marketplaceId: C.String,
  nextPageToken: C.optional(C.String)
}))
export const ListTransferSchedulesInput: S.Codec<ListTransferSchedulesInput> = /*#__PURE__*/ S.schema(
  $ListTransferSchedulesInput
)

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
}, { output: (): C.Shape => $TransferScheduleListing })

/** Input of `updateTransferSchedule`. */
export interface UpdateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransferScheduleInput
}

const $UpdateTransferScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destAccountDigitalSignature: C.String,
  amountDigitalSignature: C.String,
  marketplaceId: C.String,
  body: $TransferScheduleInput
}))
export const UpdateTransferScheduleInput: S.Codec<UpdateTransferScheduleInput> = /*#__PURE__*/ S.schema(
  $UpdateTransferScheduleInput
)

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
}, { body: (): C.Shape => $TransferScheduleInput, output: (): C.Shape => $TransferSchedule })

/** Input of `createTransferSchedule`. */
export interface CreateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  readonly marketplaceId: string
  readonly body: TransferScheduleRequest
}

const $CreateTransferScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destAccountDigitalSignature: C.String,
  amountDigitalSignature: C.String,
  marketplaceId: C.String,
  body: $TransferScheduleRequest
}))
export const CreateTransferScheduleInput: S.Codec<CreateTransferScheduleInput> = /*#__PURE__*/ S.schema(
  $CreateTransferScheduleInput
)

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
}, { body: (): C.Shape => $TransferScheduleRequest, output: (): C.Shape => $TransferSchedule })

/** Input of `getTransferSchedule`. */
export interface GetTransferScheduleInput {
  readonly transferScheduleId: string
  readonly marketplaceId: string
}

const $GetTransferScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleId: C.String,
  marketplaceId: C.String
}))
export const GetTransferScheduleInput: S.Codec<GetTransferScheduleInput> = /*#__PURE__*/ S.schema(
  $GetTransferScheduleInput
)

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
}, { output: (): C.Shape => $TransferSchedule })

/** Input of `deleteScheduleTransaction`. */
export interface DeleteScheduleTransactionInput {
  readonly transferScheduleId: string
  readonly marketplaceId: string
}

const $DeleteScheduleTransactionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleId: C.String,
  marketplaceId: C.String
}))
export const DeleteScheduleTransactionInput: S.Codec<DeleteScheduleTransactionInput> = /*#__PURE__*/ S.schema(
  $DeleteScheduleTransactionInput
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
}, { output: (): C.Shape => $DeleteTransferSchedule })

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

const $PayeeContactInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payeeFirstName: C.String,
  payeeMiddleName: C.optional(C.String),
  payeeLastName: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  city: C.String,
  state: C.String,
  postalCode: C.String,
  country: C.optional(C.String),
  countryCode: C.String,
  emailAddress: C.String,
  phoneNumber: C.String,
  payeeEntityType: $PayeeEntityType
}))
export const PayeeContactInformation: S.Codec<PayeeContactInformation> = /*#__PURE__*/ S.schema(
  $PayeeContactInformation
)

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

const $BankAccount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.optional(C.String),
  accountHolderName: C.optional(C.String),
  bankAccountNumberFormat: C.optional($BankAccountNumberFormat),
  bankName: C.optional(C.String),
  bankAccountOwnershipType: $BankAccountOwnershipType,
  routingNumber: C.optional(C.String),
  bankNumberFormat: C.optional($BankNumberFormat),
  accountCountryCode: C.String,
  accountCurrency: C.String,
  bankAccountNumberTail: C.String,
  bankAccountHolderStatus: C.optional($BankAccountHolderStatus)
}))
export const BankAccount: S.Codec<BankAccount> = /*#__PURE__*/ S.schema($BankAccount)

export interface BankAccountListing {
  readonly accounts: ReadonlyArray<BankAccount>
}

const $BankAccountListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ accounts: C.Array($BankAccount) }))
export const BankAccountListing: S.Codec<BankAccountListing> = /*#__PURE__*/ S.schema($BankAccountListing)

export interface Balance {
  readonly accountId: string
  readonly balanceType?: BalanceType | undefined
  readonly balanceAmount: BigDecimal
  readonly balanceCurrency: string
  /** ISO 8601. */
  readonly lastUpdateDate: string
}

const $Balance: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  balanceType: C.optional($BalanceType),
  balanceAmount: $BigDecimal,
  balanceCurrency: C.String,
  lastUpdateDate: C.String
}))
export const Balance: S.Codec<Balance> = /*#__PURE__*/ S.schema($Balance)

export interface BalanceListing {
  readonly balances?: ReadonlyArray<Balance> | undefined
}

const $BalanceListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ balances: C.optional(C.Array($Balance)) }))
export const BalanceListing: S.Codec<BalanceListing> = /*#__PURE__*/ S.schema($BalanceListing)

export type BalanceType = "AVAILABLE" | "LOCKED_IN" | "LOCKED_OUT" | "TOTAL" | (string & {})

const $BalanceType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BalanceType: S.Codec<BalanceType> = /*#__PURE__*/ S.schema($BalanceType)

export type BankAccountNumberFormat = "IBAN" | "BBAN" | (string & {})

const $BankAccountNumberFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BankAccountNumberFormat: S.Codec<BankAccountNumberFormat> = /*#__PURE__*/ S.schema(
  $BankAccountNumberFormat
)

export type BankAccountHolderStatus = "ACTIVE" | "INACTIVE" | "UNDER_REVIEW" | "VERIFICATION_FAILED" | (string & {})

const $BankAccountHolderStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BankAccountHolderStatus: S.Codec<BankAccountHolderStatus> = /*#__PURE__*/ S.schema(
  $BankAccountHolderStatus
)

export type BankAccountOwnershipType = "THIRD_PARTY" | "SELF" | (string & {})

const $BankAccountOwnershipType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BankAccountOwnershipType: S.Codec<BankAccountOwnershipType> = /*#__PURE__*/ S.schema(
  $BankAccountOwnershipType
)

export type BankNumberFormat = "BIC" | "BASIC" | (string & {})

const $BankNumberFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BankNumberFormat: S.Codec<BankNumberFormat> = /*#__PURE__*/ S.schema($BankNumberFormat)

export type BigDecimal = number

const $BigDecimal: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.schema($BigDecimal)

export interface CreateTransactionResponse {
  readonly transaction: Transaction
  readonly callBackURL: string
}

const $CreateTransactionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transaction: $Transaction,
  callBackURL: C.String
}))
export const CreateTransactionResponse: S.Codec<CreateTransactionResponse> = /*#__PURE__*/ S.schema(
  $CreateTransactionResponse
)

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  currencyAmount: C.optional($BigDecimal)
}))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface DeleteTransferSchedule {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $DeleteTransferSchedule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const DeleteTransferSchedule: S.Codec<DeleteTransferSchedule> = /*#__PURE__*/ S.schema($DeleteTransferSchedule)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface FxRateDetails {
  readonly fxRateId: string
  readonly baseRate: BigDecimal
  readonly effectiveFxRate: BigDecimal
  readonly rateDirection: RateDirection
}

const $FxRateDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fxRateId: C.String,
  baseRate: $BigDecimal,
  effectiveFxRate: $BigDecimal,
  rateDirection: $RateDirection
}))
export const FxRateDetails: S.Codec<FxRateDetails> = /*#__PURE__*/ S.schema($FxRateDetails)

export interface Fee {
  readonly feeId: string
  readonly feeType: FeeType
  readonly feeRateValue: string
  readonly feeAmount: Currency
}

const $Fee: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feeId: C.String,
  feeType: $FeeType,
  feeRateValue: C.String,
  feeAmount: $Currency
}))
export const Fee: S.Codec<Fee> = /*#__PURE__*/ S.schema($Fee)

export type FeeType = "MISCELLANEOUS_FEE" | "TAX" | "TRANSACTION_FEE" | (string & {})

const $FeeType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FeeType: S.Codec<FeeType> = /*#__PURE__*/ S.schema($FeeType)

export type RateDirection = "BUY" | "SELL" | (string & {})

const $RateDirection: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateDirection: S.Codec<RateDirection> = /*#__PURE__*/ S.schema($RateDirection)

export type PayeeEntityType = "INDIVIDUAL" | "BUSINESS" | "TAX_AUTHORITY" | (string & {})

const $PayeeEntityType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PayeeEntityType: S.Codec<PayeeEntityType> = /*#__PURE__*/ S.schema($PayeeEntityType)

export interface PaymentPreference {
  readonly paymentPreferencePaymentType: PaymentPreferencePaymentType
  readonly value: BigDecimal
}

const $PaymentPreference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentPreferencePaymentType: $PaymentPreferencePaymentType,
  value: $BigDecimal
}))
export const PaymentPreference: S.Codec<PaymentPreference> = /*#__PURE__*/ S.schema($PaymentPreference)

export type PaymentPreferencePaymentType = "PERCENTAGE" | "AMOUNT" | (string & {})

const $PaymentPreferencePaymentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PaymentPreferencePaymentType: S.Codec<PaymentPreferencePaymentType> = /*#__PURE__*/ S.schema(
  $PaymentPreferencePaymentType
)

export type RecurringFrequency = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | (string & {})

const $RecurringFrequency: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RecurringFrequency: S.Codec<RecurringFrequency> = /*#__PURE__*/ S.schema($RecurringFrequency)

export interface TransferScheduleInformation {
  /** ISO 8601. */
  readonly scheduleStartDate?: string | undefined
  /** ISO 8601. */
  readonly scheduleEndDate?: string | undefined
  readonly scheduleExpression?: ScheduleExpression | undefined
  readonly scheduleType?: ScheduleTransferType | undefined
}

const $TransferScheduleInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduleStartDate: C.optional(C.String),
  scheduleEndDate: C.optional(C.String),
  scheduleExpression: C.optional($ScheduleExpression),
  scheduleType: C.optional($ScheduleTransferType)
}))
export const TransferScheduleInformation: S.Codec<TransferScheduleInformation> = /*#__PURE__*/ S.schema(
  $TransferScheduleInformation
)

export interface ScheduleExpression {
  readonly scheduleExpressionType: ScheduleExpressionType
  readonly recurringFrequency?: RecurringFrequency | undefined
}

const $ScheduleExpression: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduleExpressionType: $ScheduleExpressionType,
  recurringFrequency: C.optional($RecurringFrequency)
}))
export const ScheduleExpression: S.Codec<ScheduleExpression> = /*#__PURE__*/ S.schema($ScheduleExpression)

export type ScheduleExpressionType = "RECURRING" | "ONE_TIME" | (string & {})

const $ScheduleExpressionType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ScheduleExpressionType: S.Codec<ScheduleExpressionType> = /*#__PURE__*/ S.schema($ScheduleExpressionType)

export type ScheduleTransferType = "TIME_BASED" | (string & {})

const $ScheduleTransferType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ScheduleTransferType: S.Codec<ScheduleTransferType> = /*#__PURE__*/ S.schema($ScheduleTransferType)

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

const $TransactionInitiationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sourceAccountId: C.String,
  destinationAccountId: C.optional(C.String),
  destinationTransactionInstrument: $TransactionInstrumentDetails,
  transactionDescription: C.optional(C.String),
  customerPaymentReference: C.optional(C.String),
  payeeContactInformation: C.optional($PayeeContactInformation),
  sourceAmount: $Currency,
  transferRateDetails: C.optional($TransferRatePreview),
  requestTime: C.DateTimeInput
}))
export const TransactionInitiationRequest: S.Codec<TransactionInitiationRequest> = /*#__PURE__*/ S.schema(
  $TransactionInitiationRequest
)

export interface TransactionInstrumentDetails {
  readonly bankAccount: BankAccount
  readonly bankAccountNumber: string
  readonly accountHolderName: string
}

const $TransactionInstrumentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  bankAccount: $BankAccount,
  bankAccountNumber: C.String,
  accountHolderName: C.String
}))
export const TransactionInstrumentDetails: S.Codec<TransactionInstrumentDetails> = /*#__PURE__*/ S.schema(
  $TransactionInstrumentDetails
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

const $Transaction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.String,
  transactionId: C.String,
  transactionType: $TransactionType,
  transactionStatus: $TransactionStatus,
  transactionRequestDate: C.String,
  expectedCompletionDate: C.optional(C.String),
  transactionActualCompletionDate: C.optional(C.String),
  lastUpdateDate: C.String,
  requesterName: C.optional(C.String),
  transactionRequesterSource: C.String,
  transactionDescription: C.String,
  transactionSourceAccount: C.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transactionRequestAmount: $Currency,
  transferRateDetails: $TransferRatePreview,
  transactionFinalAmount: C.optional($Currency),
  transactionFailureReason: C.optional(C.String)
}))
export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.schema($Transaction)

export interface TransactionAccount {
  readonly accountId?: string | undefined
  readonly bankAccountHolderName?: string | undefined
  readonly bankName: string
  readonly bankAccountNumberFormat: BankAccountNumberFormat
  readonly bankAccountNumberTail?: string | undefined
  readonly bankAccountCountryCode?: string | undefined
  readonly bankAccountCurrency: string
}

const $TransactionAccount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountId: C.optional(C.String),
  bankAccountHolderName: C.optional(C.String),
  bankName: C.String,
  bankAccountNumberFormat: $BankAccountNumberFormat,
  bankAccountNumberTail: C.optional(C.String),
  bankAccountCountryCode: C.optional(C.String),
  bankAccountCurrency: C.String
}))
export const TransactionAccount: S.Codec<TransactionAccount> = /*#__PURE__*/ S.schema($TransactionAccount)

export interface TransactionListing {
  readonly nextPageToken?: string | undefined
  readonly transactions: ReadonlyArray<Transaction>
}

const $TransactionListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextPageToken: C.optional(C.String),
  transactions: C.Array($Transaction)
}))
export const TransactionListing: S.Codec<TransactionListing> = /*#__PURE__*/ S.schema($TransactionListing)

export type TransactionStatus = "EXPIRED" | "FAILED" | "FAILED_CREDITS_APPLIED" | "IN_PROGRESS" | "PENDING_USER_APPROVAL" | "SUCCESSFUL" | (string & {})

const $TransactionStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TransactionStatus: S.Codec<TransactionStatus> = /*#__PURE__*/ S.schema($TransactionStatus)

export type TransactionType = "CREDIT" | "DEBIT" | (string & {})

const $TransactionType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TransactionType: S.Codec<TransactionType> = /*#__PURE__*/ S.schema($TransactionType)

export interface TransferRatePreview {
  readonly baseAmount: Currency
  readonly fxRateDetails: FxRateDetails
  readonly transferAmount: Currency
  readonly fees: ReadonlyArray<Fee>
}

const $TransferRatePreview: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  baseAmount: $Currency,
  fxRateDetails: $FxRateDetails,
  transferAmount: $Currency,
  fees: C.Array($Fee)
}))
export const TransferRatePreview: S.Codec<TransferRatePreview> = /*#__PURE__*/ S.schema($TransferRatePreview)

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

const $TransferSchedule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleId: C.String,
  transactionType: $TransactionType,
  transactionSourceAccount: C.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transferScheduleStatus: $TransferScheduleStatus,
  transferScheduleInformation: $TransferScheduleInformation,
  paymentPreference: C.optional($PaymentPreference),
  transferScheduleFailures: C.Array($TransferScheduleFailures)
}))
export const TransferSchedule: S.Codec<TransferSchedule> = /*#__PURE__*/ S.schema($TransferSchedule)

export interface TransferScheduleFailures {
  /** ISO 8601. */
  readonly transferScheduleFailureDate: string
  readonly transferScheduleFailureReason: string
}

const $TransferScheduleFailures: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleFailureDate: C.String,
  transferScheduleFailureReason: C.String
}))
export const TransferScheduleFailures: S.Codec<TransferScheduleFailures> = /*#__PURE__*/ S.schema(
  $TransferScheduleFailures
)

export interface TransferScheduleListing {
  readonly nextPageToken?: string | undefined
  readonly transferSchedules: ReadonlyArray<TransferSchedule>
}

const $TransferScheduleListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextPageToken: C.optional(C.String),
  transferSchedules: C.Array($TransferSchedule)
}))
export const TransferScheduleListing: S.Codec<TransferScheduleListing> = /*#__PURE__*/ S.schema(
  $TransferScheduleListing
)

export interface TransferScheduleRequest {
  readonly sourceAccountId: string
  readonly sourceCurrencyCode: string
  readonly destinationAccountId: string
  readonly destinationTransactionInstrument: TransactionInstrumentDetails
  readonly transactionType: TransactionType
  readonly transferScheduleInformation: TransferScheduleInformationInput
  readonly paymentPreference: PaymentPreference
  readonly transferScheduleStatus?: TransferScheduleStatus | undefined
}

const $TransferScheduleRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sourceAccountId: C.String,
  sourceCurrencyCode: C.String,
  destinationAccountId: C.String,
  destinationTransactionInstrument: $TransactionInstrumentDetails,
  transactionType: $TransactionType,
  transferScheduleInformation: $TransferScheduleInformationInput,
  paymentPreference: $PaymentPreference,
  transferScheduleStatus: C.optional($TransferScheduleStatus)
}))
export const TransferScheduleRequest: S.Codec<TransferScheduleRequest> = /*#__PURE__*/ S.schema(
  $TransferScheduleRequest
)

export type TransferScheduleStatus = "ENABLED" | "DISABLED" | "EXPIRED" | "DELETED" | (string & {})

const $TransferScheduleStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TransferScheduleStatus: S.Codec<TransferScheduleStatus> = /*#__PURE__*/ S.schema($TransferScheduleStatus)

/** `TransferScheduleInformation` in requests. */
export interface TransferScheduleInformationInput {
  readonly scheduleStartDate?: DateTimeInput | undefined
  readonly scheduleEndDate?: DateTimeInput | undefined
  readonly scheduleExpression?: ScheduleExpression | undefined
  readonly scheduleType?: ScheduleTransferType | undefined
}

const $TransferScheduleInformationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduleStartDate: C.optional(C.DateTimeInput),
  scheduleEndDate: C.optional(C.DateTimeInput),
  scheduleExpression: C.optional($ScheduleExpression),
  scheduleType: C.optional($ScheduleTransferType)
}))
export const TransferScheduleInformationInput: S.Codec<TransferScheduleInformationInput> = /*#__PURE__*/ S.schema(
  $TransferScheduleInformationInput
)

/** `TransferSchedule` in requests. */
export interface TransferScheduleInput {
  readonly transferScheduleId: string
  readonly transactionType: TransactionType
  readonly transactionSourceAccount?: TransactionAccount | undefined
  readonly transactionDestinationAccount: TransactionAccount
  readonly transferScheduleStatus: TransferScheduleStatus
  readonly transferScheduleInformation: TransferScheduleInformationInput
  readonly paymentPreference?: PaymentPreference | undefined
  readonly transferScheduleFailures: ReadonlyArray<TransferScheduleFailuresInput>
}

const $TransferScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleId: C.String,
  transactionType: $TransactionType,
  transactionSourceAccount: C.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transferScheduleStatus: $TransferScheduleStatus,
  transferScheduleInformation: $TransferScheduleInformationInput,
  paymentPreference: C.optional($PaymentPreference),
  transferScheduleFailures: C.Array($TransferScheduleFailuresInput)
}))
export const TransferScheduleInput: S.Codec<TransferScheduleInput> = /*#__PURE__*/ S.schema($TransferScheduleInput)

/** `TransferScheduleFailures` in requests. */
export interface TransferScheduleFailuresInput {
  readonly transferScheduleFailureDate: DateTimeInput
  readonly transferScheduleFailureReason: string
}

const $TransferScheduleFailuresInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transferScheduleFailureDate: C.DateTimeInput,
  transferScheduleFailureReason: C.String
}))
export const TransferScheduleFailuresInput: S.Codec<TransferScheduleFailuresInput> = /*#__PURE__*/ S.schema(
  $TransferScheduleFailuresInput
)
