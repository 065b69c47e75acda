// AUTO-GENERATED from sellerWallet_2024-03-01.json by packages/codegen. Do not edit.
/** Seller Wallet 2024-03-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listAccounts`. */
export interface ListAccountsInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $ListAccountsInput: Shape.Shape = Shape.define(() => Shape.Struct({ marketplaceId: Shape.String }))
export const ListAccountsInput: Schemas.Codec<ListAccountsInput> = Schemas.make($ListAccountsInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts`
 *
 * - Rate: 0.5 requests per second, burst 15 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listaccounts
 */
export const listAccounts: Op.Operation<ListAccountsInput, BankAccountListing> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "listAccounts",
  name: "sellerWallet_2024-03-01.listAccounts",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 15,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $BankAccountListing })

/** Input of `getAccount`. */
export interface GetAccountInput {
  readonly accountId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetAccountInput: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetAccountInput: Schemas.Codec<GetAccountInput> = Schemas.make($GetAccountInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}`
 *
 * - Rate: 0.5 requests per second, burst 15 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getAccount: Op.Operation<GetAccountInput, BankAccount> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getAccount",
  name: "sellerWallet_2024-03-01.getAccount",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}",
  parameters: {
    accountId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 15,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $BankAccount })

/** Input of `listAccountBalances`. */
export interface ListAccountBalancesInput {
  readonly accountId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $ListAccountBalancesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  marketplaceId: Shape.String
}))
export const ListAccountBalancesInput: Schemas.Codec<ListAccountBalancesInput> = Schemas.make($ListAccountBalancesInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance`
 *
 * - Rate: 0.5 requests per second, burst 15 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listaccountbalances
 */
export const listAccountBalances: Op.Operation<ListAccountBalancesInput, BalanceListing> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "listAccountBalances",
  name: "sellerWallet_2024-03-01.listAccountBalances",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance",
  parameters: {
    accountId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 15,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $BalanceListing })

/** Input of `getTransferPreview`. */
export interface GetTransferPreviewInput {
  readonly sourceCountryCode: string
  readonly sourceCurrencyCode: string
  readonly destinationCountryCode: string
  readonly destinationCurrencyCode: string
  readonly baseAmount: number
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetTransferPreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sourceCountryCode: Shape.String,
  sourceCurrencyCode: Shape.String,
  destinationCountryCode: Shape.String,
  destinationCurrencyCode: Shape.String,
  baseAmount: Shape.Number,
  marketplaceId: Shape.String
}))
export const GetTransferPreviewInput: Schemas.Codec<GetTransferPreviewInput> = Schemas.make($GetTransferPreviewInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferPreview`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/gettransferpreview
 */
export const getTransferPreview: Op.Operation<GetTransferPreviewInput, TransferRatePreview> = Op.make({
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
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $TransferRatePreview })

/** Input of `listAccountTransactions`. */
export interface ListAccountTransactionsInput {
  readonly accountId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextPageToken?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $ListAccountTransactionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  nextPageToken: Shape.optional(Shape.String),
  marketplaceId: Shape.String
}))
export const ListAccountTransactionsInput: Schemas.Codec<ListAccountTransactionsInput> = Schemas.make(
  $ListAccountTransactionsInput
)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transactions`
 *
 * - Rate: 0.5 requests per second, burst 15 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions
 */
export const listAccountTransactions: Paging.ItemsOperation<
  ListAccountTransactionsInput,
  TransactionListing,
  Transaction
> = Paging.items({
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
  rate: 0.5,
  burst: 15,
  rateFrom: "sdk",
  repeatable: true,
  paging: { kind: "token", parameter: "nextPageToken", next: ["nextPageToken"], items: ["transactions"], carry: "same" }
}, { output: (): Shape.Shape => $TransactionListing })

/** Input of `createTransaction`. */
export interface CreateTransactionInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly body: TransactionInitiationRequest
}

const $CreateTransactionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  destAccountDigitalSignature: Shape.String,
  amountDigitalSignature: Shape.String,
  marketplaceId: Shape.String,
  body: $TransactionInitiationRequest
}))
export const CreateTransactionInput: Schemas.Codec<CreateTransactionInput> = Schemas.make($CreateTransactionInput)

/**
 * `POST /finances/transfers/wallet/2024-03-01/transactions`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createtransaction
 */
export const createTransaction: Op.Operation<CreateTransactionInput, CreateTransactionResponse> = Op.make({
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
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $TransactionInitiationRequest, output: (): Shape.Shape => $CreateTransactionResponse })

/** Input of `getTransaction`. */
export interface GetTransactionInput {
  readonly transactionId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetTransactionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetTransactionInput: Schemas.Codec<GetTransactionInput> = Schemas.make($GetTransactionInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getTransaction: Op.Operation<GetTransactionInput, Transaction> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getTransaction",
  name: "sellerWallet_2024-03-01.getTransaction",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $Transaction })

/** Input of `listTransferSchedules`. */
export interface ListTransferSchedulesInput {
  readonly accountId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextPageToken?: string | undefined
}

const $ListTransferSchedulesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  marketplaceId: Shape.String,
  nextPageToken: Shape.optional(Shape.String)
}))
export const ListTransferSchedulesInput: Schemas.Codec<ListTransferSchedulesInput> = Schemas.make(
  $ListTransferSchedulesInput
)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listtransferschedules
 */
export const listTransferSchedules: Paging.ItemsOperation<
  ListTransferSchedulesInput,
  TransferScheduleListing,
  TransferSchedule
> = Paging.items({
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
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextPageToken",
    next: ["nextPageToken"],
    items: ["transferSchedules"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $TransferScheduleListing })

/** Input of `updateTransferSchedule`. */
export interface UpdateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly body: TransferScheduleInput
}

const $UpdateTransferScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  destAccountDigitalSignature: Shape.String,
  amountDigitalSignature: Shape.String,
  marketplaceId: Shape.String,
  body: $TransferScheduleInput
}))
export const UpdateTransferScheduleInput: Schemas.Codec<UpdateTransferScheduleInput> = Schemas.make(
  $UpdateTransferScheduleInput
)

/**
 * `PUT /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule
 */
export const updateTransferSchedule: Op.Operation<UpdateTransferScheduleInput, TransferSchedule> = Op.make({
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
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $TransferScheduleInput, output: (): Shape.Shape => $TransferSchedule })

/** Input of `createTransferSchedule`. */
export interface CreateTransferScheduleInput {
  readonly destAccountDigitalSignature: string
  readonly amountDigitalSignature: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly body: TransferScheduleRequest
}

const $CreateTransferScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  destAccountDigitalSignature: Shape.String,
  amountDigitalSignature: Shape.String,
  marketplaceId: Shape.String,
  body: $TransferScheduleRequest
}))
export const CreateTransferScheduleInput: Schemas.Codec<CreateTransferScheduleInput> = Schemas.make(
  $CreateTransferScheduleInput
)

/**
 * `POST /finances/transfers/wallet/2024-03-01/transferSchedules`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createtransferschedule
 */
export const createTransferSchedule: Op.Operation<CreateTransferScheduleInput, TransferSchedule> = Op.make({
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
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $TransferScheduleRequest, output: (): Shape.Shape => $TransferSchedule })

/** Input of `getTransferSchedule`. */
export interface GetTransferScheduleInput {
  readonly transferScheduleId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetTransferScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetTransferScheduleInput: Schemas.Codec<GetTransferScheduleInput> = Schemas.make($GetTransferScheduleInput)

/**
 * `GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/gettransferschedule
 */
export const getTransferSchedule: Op.Operation<GetTransferScheduleInput, TransferSchedule> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "getTransferSchedule",
  name: "sellerWallet_2024-03-01.getTransferSchedule",
  method: "GET",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
  parameters: {
    transferScheduleId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $TransferSchedule })

/** Input of `deleteScheduleTransaction`. */
export interface DeleteScheduleTransactionInput {
  readonly transferScheduleId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $DeleteScheduleTransactionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleId: Shape.String,
  marketplaceId: Shape.String
}))
export const DeleteScheduleTransactionInput: Schemas.Codec<DeleteScheduleTransactionInput> = Schemas.make(
  $DeleteScheduleTransactionInput
)

/**
 * `DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
 *
 * - Rate: 0.5 requests per second, burst 10 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction
 */
export const deleteScheduleTransaction: Op.Operation<DeleteScheduleTransactionInput, DeleteTransferSchedule> = Op.make({
  section: "SellerWallet_2024_03_01",
  id: "deleteScheduleTransaction",
  name: "sellerWallet_2024-03-01.deleteScheduleTransaction",
  method: "DELETE",
  path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
  parameters: {
    transferScheduleId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $DeleteTransferSchedule })

/** The operations of Seller Wallet as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/SellerWallet_2024_03_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly emailAddress: string
  readonly phoneNumber: string
  /** `INDIVIDUAL`, `BUSINESS` or `TAX_AUTHORITY`. */
  readonly payeeEntityType: PayeeEntityType
}

const $PayeeContactInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  payeeFirstName: Shape.String,
  payeeMiddleName: Shape.optional(Shape.String),
  payeeLastName: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  city: Shape.String,
  state: Shape.String,
  postalCode: Shape.String,
  country: Shape.optional(Shape.String),
  countryCode: Shape.String,
  emailAddress: Shape.String,
  phoneNumber: Shape.String,
  payeeEntityType: $PayeeEntityType
}))
export const PayeeContactInformation: Schemas.Codec<PayeeContactInformation> = Schemas.make($PayeeContactInformation)

export interface BankAccount {
  readonly accountId?: string | undefined
  readonly accountHolderName?: string | undefined
  /** `IBAN` or `BBAN`. */
  readonly bankAccountNumberFormat?: BankAccountNumberFormat | undefined
  readonly bankName?: string | undefined
  /** `THIRD_PARTY` or `SELF`. */
  readonly bankAccountOwnershipType: BankAccountOwnershipType
  /** Nine zeros for the accounts of Seller Wallet. */
  readonly routingNumber?: string | undefined
  /** `BIC` or `BASIC`. */
  readonly bankNumberFormat?: BankNumberFormat | undefined
  readonly accountCountryCode: string
  readonly accountCurrency: string
  readonly bankAccountNumberTail: string
  /** `ACTIVE`, `INACTIVE`, `UNDER_REVIEW` or `VERIFICATION_FAILED`. */
  readonly bankAccountHolderStatus?: BankAccountHolderStatus | undefined
}

const $BankAccount: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.optional(Shape.String),
  accountHolderName: Shape.optional(Shape.String),
  bankAccountNumberFormat: Shape.optional($BankAccountNumberFormat),
  bankName: Shape.optional(Shape.String),
  bankAccountOwnershipType: $BankAccountOwnershipType,
  routingNumber: Shape.optional(Shape.String),
  bankNumberFormat: Shape.optional($BankNumberFormat),
  accountCountryCode: Shape.String,
  accountCurrency: Shape.String,
  bankAccountNumberTail: Shape.String,
  bankAccountHolderStatus: Shape.optional($BankAccountHolderStatus)
}))
export const BankAccount: Schemas.Codec<BankAccount> = Schemas.make($BankAccount)

export interface BankAccountListing {
  readonly accounts: ReadonlyArray<BankAccount>
}

const $BankAccountListing: Shape.Shape = Shape.define(() => Shape.Struct({ accounts: Shape.Array($BankAccount) }))
export const BankAccountListing: Schemas.Codec<BankAccountListing> = Schemas.make($BankAccountListing)

export interface Balance {
  readonly accountId: string
  /** `AVAILABLE`, `LOCKED_IN`, `LOCKED_OUT` or `TOTAL`. */
  readonly balanceType?: BalanceType | undefined
  readonly balanceAmount: BigDecimal
  readonly balanceCurrency: string
  /** ISO 8601. */
  readonly lastUpdateDate: string
}

const $Balance: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  balanceType: Shape.optional($BalanceType),
  balanceAmount: $BigDecimal,
  balanceCurrency: Shape.String,
  lastUpdateDate: Shape.String
}))
export const Balance: Schemas.Codec<Balance> = Schemas.make($Balance)

export interface BalanceListing {
  readonly balances?: ReadonlyArray<Balance> | undefined
}

const $BalanceListing: Shape.Shape = Shape.define(() => Shape.Struct({
  balances: Shape.optional(Shape.Array($Balance))
}))
export const BalanceListing: Schemas.Codec<BalanceListing> = Schemas.make($BalanceListing)

export type BalanceType = "AVAILABLE" | "LOCKED_IN" | "LOCKED_OUT" | "TOTAL" | (string & {})

const $BalanceType: Shape.Shape = Shape.define(() => Shape.String)
export const BalanceType: Schemas.Codec<BalanceType> = Schemas.make($BalanceType)

export type BankAccountNumberFormat = "IBAN" | "BBAN" | (string & {})

const $BankAccountNumberFormat: Shape.Shape = Shape.define(() => Shape.String)
export const BankAccountNumberFormat: Schemas.Codec<BankAccountNumberFormat> = Schemas.make($BankAccountNumberFormat)

export type BankAccountHolderStatus = "ACTIVE" | "INACTIVE" | "UNDER_REVIEW" | "VERIFICATION_FAILED" | (string & {})

const $BankAccountHolderStatus: Shape.Shape = Shape.define(() => Shape.String)
export const BankAccountHolderStatus: Schemas.Codec<BankAccountHolderStatus> = Schemas.make($BankAccountHolderStatus)

export type BankAccountOwnershipType = "THIRD_PARTY" | "SELF" | (string & {})

const $BankAccountOwnershipType: Shape.Shape = Shape.define(() => Shape.String)
export const BankAccountOwnershipType: Schemas.Codec<BankAccountOwnershipType> = Schemas.make($BankAccountOwnershipType)

export type BankNumberFormat = "BIC" | "BASIC" | (string & {})

const $BankNumberFormat: Shape.Shape = Shape.define(() => Shape.String)
export const BankNumberFormat: Schemas.Codec<BankNumberFormat> = Schemas.make($BankNumberFormat)

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

export interface CreateTransactionResponse {
  readonly transaction: Transaction
  readonly callBackURL: string
}

const $CreateTransactionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  transaction: $Transaction,
  callBackURL: Shape.String
}))
export const CreateTransactionResponse: Schemas.Codec<CreateTransactionResponse> = Schemas.make(
  $CreateTransactionResponse
)

/** An amount with its currency. */
export interface Currency {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  currencyAmount: Shape.optional($BigDecimal)
}))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface DeleteTransferSchedule {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $DeleteTransferSchedule: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const DeleteTransferSchedule: Schemas.Codec<DeleteTransferSchedule> = Schemas.make($DeleteTransferSchedule)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface FxRateDetails {
  readonly fxRateId: string
  readonly baseRate: BigDecimal
  readonly effectiveFxRate: BigDecimal
  /** `BUY` or `SELL`. */
  readonly rateDirection: RateDirection
}

const $FxRateDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  fxRateId: Shape.String,
  baseRate: $BigDecimal,
  effectiveFxRate: $BigDecimal,
  rateDirection: $RateDirection
}))
export const FxRateDetails: Schemas.Codec<FxRateDetails> = Schemas.make($FxRateDetails)

export interface Fee {
  readonly feeId: string
  /** `MISCELLANEOUS_FEE`, `TAX` or `TRANSACTION_FEE`. */
  readonly feeType: FeeType
  readonly feeRateValue: string
  /** An amount with its currency. */
  readonly feeAmount: Currency
}

const $Fee: Shape.Shape = Shape.define(() => Shape.Struct({
  feeId: Shape.String,
  feeType: $FeeType,
  feeRateValue: Shape.String,
  feeAmount: $Currency
}))
export const Fee: Schemas.Codec<Fee> = Schemas.make($Fee)

export type FeeType = "MISCELLANEOUS_FEE" | "TAX" | "TRANSACTION_FEE" | (string & {})

const $FeeType: Shape.Shape = Shape.define(() => Shape.String)
export const FeeType: Schemas.Codec<FeeType> = Schemas.make($FeeType)

export type RateDirection = "BUY" | "SELL" | (string & {})

const $RateDirection: Shape.Shape = Shape.define(() => Shape.String)
export const RateDirection: Schemas.Codec<RateDirection> = Schemas.make($RateDirection)

export type PayeeEntityType = "INDIVIDUAL" | "BUSINESS" | "TAX_AUTHORITY" | (string & {})

const $PayeeEntityType: Shape.Shape = Shape.define(() => Shape.String)
export const PayeeEntityType: Schemas.Codec<PayeeEntityType> = Schemas.make($PayeeEntityType)

export interface PaymentPreference {
  /** `PERCENTAGE` or `AMOUNT`. */
  readonly paymentPreferencePaymentType: PaymentPreferencePaymentType
  readonly value: BigDecimal
}

const $PaymentPreference: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentPreferencePaymentType: $PaymentPreferencePaymentType,
  value: $BigDecimal
}))
export const PaymentPreference: Schemas.Codec<PaymentPreference> = Schemas.make($PaymentPreference)

export type PaymentPreferencePaymentType = "PERCENTAGE" | "AMOUNT" | (string & {})

const $PaymentPreferencePaymentType: Shape.Shape = Shape.define(() => Shape.String)
export const PaymentPreferencePaymentType: Schemas.Codec<PaymentPreferencePaymentType> = Schemas.make(
  $PaymentPreferencePaymentType
)

export type RecurringFrequency = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | (string & {})

const $RecurringFrequency: Shape.Shape = Shape.define(() => Shape.String)
export const RecurringFrequency: Schemas.Codec<RecurringFrequency> = Schemas.make($RecurringFrequency)

export interface TransferScheduleInformation {
  /** ISO 8601. */
  readonly scheduleStartDate?: string | undefined
  /** ISO 8601. */
  readonly scheduleEndDate?: string | undefined
  readonly scheduleExpression?: ScheduleExpression | undefined
  /** `TIME_BASED`. */
  readonly scheduleType?: ScheduleTransferType | undefined
}

const $TransferScheduleInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduleStartDate: Shape.optional(Shape.String),
  scheduleEndDate: Shape.optional(Shape.String),
  scheduleExpression: Shape.optional($ScheduleExpression),
  scheduleType: Shape.optional($ScheduleTransferType)
}))
export const TransferScheduleInformation: Schemas.Codec<TransferScheduleInformation> = Schemas.make(
  $TransferScheduleInformation
)

export interface ScheduleExpression {
  /** `RECURRING` or `ONE_TIME`. */
  readonly scheduleExpressionType: ScheduleExpressionType
  /** `DAILY`, `WEEKLY`, `BIWEEKLY` or `MONTHLY`. */
  readonly recurringFrequency?: RecurringFrequency | undefined
}

const $ScheduleExpression: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduleExpressionType: $ScheduleExpressionType,
  recurringFrequency: Shape.optional($RecurringFrequency)
}))
export const ScheduleExpression: Schemas.Codec<ScheduleExpression> = Schemas.make($ScheduleExpression)

export type ScheduleExpressionType = "RECURRING" | "ONE_TIME" | (string & {})

const $ScheduleExpressionType: Shape.Shape = Shape.define(() => Shape.String)
export const ScheduleExpressionType: Schemas.Codec<ScheduleExpressionType> = Schemas.make($ScheduleExpressionType)

export type ScheduleTransferType = "TIME_BASED" | (string & {})

const $ScheduleTransferType: Shape.Shape = Shape.define(() => Shape.String)
export const ScheduleTransferType: Schemas.Codec<ScheduleTransferType> = Schemas.make($ScheduleTransferType)

export interface TransactionInitiationRequest {
  readonly sourceAccountId: string
  readonly destinationAccountId?: string | undefined
  readonly destinationTransactionInstrument: TransactionInstrumentDetails
  readonly transactionDescription?: string | undefined
  /** At most 140 characters. */
  readonly customerPaymentReference?: string | undefined
  readonly payeeContactInformation?: PayeeContactInformation | undefined
  /** An amount with its currency. */
  readonly sourceAmount: Currency
  readonly transferRateDetails?: TransferRatePreview | undefined
  /** ISO 8601. */
  readonly requestTime: DateTimeInput
}

const $TransactionInitiationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  sourceAccountId: Shape.String,
  destinationAccountId: Shape.optional(Shape.String),
  destinationTransactionInstrument: $TransactionInstrumentDetails,
  transactionDescription: Shape.optional(Shape.String),
  customerPaymentReference: Shape.optional(Shape.String),
  payeeContactInformation: Shape.optional($PayeeContactInformation),
  sourceAmount: $Currency,
  transferRateDetails: Shape.optional($TransferRatePreview),
  requestTime: Shape.DateTimeInput
}))
export const TransactionInitiationRequest: Schemas.Codec<TransactionInitiationRequest> = Schemas.make(
  $TransactionInitiationRequest
)

export interface TransactionInstrumentDetails {
  readonly bankAccount: BankAccount
  readonly bankAccountNumber: string
  readonly accountHolderName: string
}

const $TransactionInstrumentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  bankAccount: $BankAccount,
  bankAccountNumber: Shape.String,
  accountHolderName: Shape.String
}))
export const TransactionInstrumentDetails: Schemas.Codec<TransactionInstrumentDetails> = Schemas.make(
  $TransactionInstrumentDetails
)

export interface Transaction {
  readonly accountId: string
  readonly transactionId: string
  /** `CREDIT` or `DEBIT`. */
  readonly transactionType: TransactionType
  /** `EXPIRED`, `FAILED`, `FAILED_CREDITS_APPLIED`, `IN_PROGRESS`, `PENDING_USER_APPROVAL` or `SUCCESSFUL`. */
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
  /** An amount with its currency. */
  readonly transactionRequestAmount: Currency
  readonly transferRateDetails: TransferRatePreview
  /** An amount with its currency. */
  readonly transactionFinalAmount?: Currency | undefined
  readonly transactionFailureReason?: string | undefined
}

const $Transaction: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.String,
  transactionId: Shape.String,
  transactionType: $TransactionType,
  transactionStatus: $TransactionStatus,
  transactionRequestDate: Shape.String,
  expectedCompletionDate: Shape.optional(Shape.String),
  transactionActualCompletionDate: Shape.optional(Shape.String),
  lastUpdateDate: Shape.String,
  requesterName: Shape.optional(Shape.String),
  transactionRequesterSource: Shape.String,
  transactionDescription: Shape.String,
  transactionSourceAccount: Shape.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transactionRequestAmount: $Currency,
  transferRateDetails: $TransferRatePreview,
  transactionFinalAmount: Shape.optional($Currency),
  transactionFailureReason: Shape.optional(Shape.String)
}))
export const Transaction: Schemas.Codec<Transaction> = Schemas.make($Transaction)

export interface TransactionAccount {
  readonly accountId?: string | undefined
  readonly bankAccountHolderName?: string | undefined
  readonly bankName: string
  /** `IBAN` or `BBAN`. */
  readonly bankAccountNumberFormat: BankAccountNumberFormat
  readonly bankAccountNumberTail?: string | undefined
  readonly bankAccountCountryCode?: string | undefined
  readonly bankAccountCurrency: string
}

const $TransactionAccount: Shape.Shape = Shape.define(() => Shape.Struct({
  accountId: Shape.optional(Shape.String),
  bankAccountHolderName: Shape.optional(Shape.String),
  bankName: Shape.String,
  bankAccountNumberFormat: $BankAccountNumberFormat,
  bankAccountNumberTail: Shape.optional(Shape.String),
  bankAccountCountryCode: Shape.optional(Shape.String),
  bankAccountCurrency: Shape.String
}))
export const TransactionAccount: Schemas.Codec<TransactionAccount> = Schemas.make($TransactionAccount)

export interface TransactionListing {
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
  readonly transactions: ReadonlyArray<Transaction>
}

const $TransactionListing: Shape.Shape = Shape.define(() => Shape.Struct({
  nextPageToken: Shape.optional(Shape.String),
  transactions: Shape.Array($Transaction)
}))
export const TransactionListing: Schemas.Codec<TransactionListing> = Schemas.make($TransactionListing)

export type TransactionStatus = "EXPIRED" | "FAILED" | "FAILED_CREDITS_APPLIED" | "IN_PROGRESS" | "PENDING_USER_APPROVAL" | "SUCCESSFUL" | (string & {})

const $TransactionStatus: Shape.Shape = Shape.define(() => Shape.String)
export const TransactionStatus: Schemas.Codec<TransactionStatus> = Schemas.make($TransactionStatus)

export type TransactionType = "CREDIT" | "DEBIT" | (string & {})

const $TransactionType: Shape.Shape = Shape.define(() => Shape.String)
export const TransactionType: Schemas.Codec<TransactionType> = Schemas.make($TransactionType)

export interface TransferRatePreview {
  /** An amount with its currency. */
  readonly baseAmount: Currency
  readonly fxRateDetails: FxRateDetails
  /** An amount with its currency. */
  readonly transferAmount: Currency
  readonly fees: ReadonlyArray<Fee>
}

const $TransferRatePreview: Shape.Shape = Shape.define(() => Shape.Struct({
  baseAmount: $Currency,
  fxRateDetails: $FxRateDetails,
  transferAmount: $Currency,
  fees: Shape.Array($Fee)
}))
export const TransferRatePreview: Schemas.Codec<TransferRatePreview> = Schemas.make($TransferRatePreview)

export interface TransferSchedule {
  readonly transferScheduleId: string
  /** `CREDIT` or `DEBIT`. */
  readonly transactionType: TransactionType
  readonly transactionSourceAccount?: TransactionAccount | undefined
  readonly transactionDestinationAccount: TransactionAccount
  /** `ENABLED`, `DISABLED`, `EXPIRED` or `DELETED`. */
  readonly transferScheduleStatus: TransferScheduleStatus
  readonly transferScheduleInformation: TransferScheduleInformation
  readonly paymentPreference?: PaymentPreference | undefined
  readonly transferScheduleFailures: ReadonlyArray<TransferScheduleFailures>
}

const $TransferSchedule: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleId: Shape.String,
  transactionType: $TransactionType,
  transactionSourceAccount: Shape.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transferScheduleStatus: $TransferScheduleStatus,
  transferScheduleInformation: $TransferScheduleInformation,
  paymentPreference: Shape.optional($PaymentPreference),
  transferScheduleFailures: Shape.Array($TransferScheduleFailures)
}))
export const TransferSchedule: Schemas.Codec<TransferSchedule> = Schemas.make($TransferSchedule)

export interface TransferScheduleFailures {
  /** ISO 8601. */
  readonly transferScheduleFailureDate: string
  readonly transferScheduleFailureReason: string
}

const $TransferScheduleFailures: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleFailureDate: Shape.String,
  transferScheduleFailureReason: Shape.String
}))
export const TransferScheduleFailures: Schemas.Codec<TransferScheduleFailures> = Schemas.make($TransferScheduleFailures)

export interface TransferScheduleListing {
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
  readonly transferSchedules: ReadonlyArray<TransferSchedule>
}

const $TransferScheduleListing: Shape.Shape = Shape.define(() => Shape.Struct({
  nextPageToken: Shape.optional(Shape.String),
  transferSchedules: Shape.Array($TransferSchedule)
}))
export const TransferScheduleListing: Schemas.Codec<TransferScheduleListing> = Schemas.make($TransferScheduleListing)

export interface TransferScheduleRequest {
  readonly sourceAccountId: string
  readonly sourceCurrencyCode: string
  readonly destinationAccountId: string
  readonly destinationTransactionInstrument: TransactionInstrumentDetails
  /** `CREDIT` or `DEBIT`. */
  readonly transactionType: TransactionType
  readonly transferScheduleInformation: TransferScheduleInformationInput
  readonly paymentPreference: PaymentPreference
  /** `ENABLED`, `DISABLED`, `EXPIRED` or `DELETED`. */
  readonly transferScheduleStatus?: TransferScheduleStatus | undefined
}

const $TransferScheduleRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  sourceAccountId: Shape.String,
  sourceCurrencyCode: Shape.String,
  destinationAccountId: Shape.String,
  destinationTransactionInstrument: $TransactionInstrumentDetails,
  transactionType: $TransactionType,
  transferScheduleInformation: $TransferScheduleInformationInput,
  paymentPreference: $PaymentPreference,
  transferScheduleStatus: Shape.optional($TransferScheduleStatus)
}))
export const TransferScheduleRequest: Schemas.Codec<TransferScheduleRequest> = Schemas.make($TransferScheduleRequest)

export type TransferScheduleStatus = "ENABLED" | "DISABLED" | "EXPIRED" | "DELETED" | (string & {})

const $TransferScheduleStatus: Shape.Shape = Shape.define(() => Shape.String)
export const TransferScheduleStatus: Schemas.Codec<TransferScheduleStatus> = Schemas.make($TransferScheduleStatus)

/** `TransferScheduleInformation` in requests. */
export interface TransferScheduleInformationInput {
  /** ISO 8601. */
  readonly scheduleStartDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduleEndDate?: DateTimeInput | undefined
  readonly scheduleExpression?: ScheduleExpression | undefined
  /** `TIME_BASED`. */
  readonly scheduleType?: ScheduleTransferType | undefined
}

const $TransferScheduleInformationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduleStartDate: Shape.optional(Shape.DateTimeInput),
  scheduleEndDate: Shape.optional(Shape.DateTimeInput),
  scheduleExpression: Shape.optional($ScheduleExpression),
  scheduleType: Shape.optional($ScheduleTransferType)
}))
export const TransferScheduleInformationInput: Schemas.Codec<TransferScheduleInformationInput> = Schemas.make(
  $TransferScheduleInformationInput
)

/** `TransferSchedule` in requests. */
export interface TransferScheduleInput {
  readonly transferScheduleId: string
  /** `CREDIT` or `DEBIT`. */
  readonly transactionType: TransactionType
  readonly transactionSourceAccount?: TransactionAccount | undefined
  readonly transactionDestinationAccount: TransactionAccount
  /** `ENABLED`, `DISABLED`, `EXPIRED` or `DELETED`. */
  readonly transferScheduleStatus: TransferScheduleStatus
  readonly transferScheduleInformation: TransferScheduleInformationInput
  readonly paymentPreference?: PaymentPreference | undefined
  readonly transferScheduleFailures: ReadonlyArray<TransferScheduleFailuresInput>
}

const $TransferScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleId: Shape.String,
  transactionType: $TransactionType,
  transactionSourceAccount: Shape.optional($TransactionAccount),
  transactionDestinationAccount: $TransactionAccount,
  transferScheduleStatus: $TransferScheduleStatus,
  transferScheduleInformation: $TransferScheduleInformationInput,
  paymentPreference: Shape.optional($PaymentPreference),
  transferScheduleFailures: Shape.Array($TransferScheduleFailuresInput)
}))
export const TransferScheduleInput: Schemas.Codec<TransferScheduleInput> = Schemas.make($TransferScheduleInput)

/** `TransferScheduleFailures` in requests. */
export interface TransferScheduleFailuresInput {
  /** ISO 8601. */
  readonly transferScheduleFailureDate: DateTimeInput
  readonly transferScheduleFailureReason: string
}

const $TransferScheduleFailuresInput: Shape.Shape = Shape.define(() => Shape.Struct({
  transferScheduleFailureDate: Shape.DateTimeInput,
  transferScheduleFailureReason: Shape.String
}))
export const TransferScheduleFailuresInput: Schemas.Codec<TransferScheduleFailuresInput> = Schemas.make(
  $TransferScheduleFailuresInput
)
