// AUTO-GENERATED from vendorDirectFulfillmentTransactionsV1.json by packages/codegen. Do not edit.
/**
 * Vendor Direct Fulfillment Transactions v1.
 *
 * A newer version is `VendorDirectFulfillmentTransactions_2021_12_28`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getTransactionStatus`. */
export interface GetTransactionStatusInput {
  readonly transactionId: string
}

const $GetTransactionStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({ transactionId: Shape.String }))
export const GetTransactionStatusInput: Schemas.Codec<GetTransactionStatusInput> = Schemas.make(
  $GetTransactionStatusInput
)

/**
 * `GET /vendor/directFulfillment/transactions/v1/transactions/{transactionId}`
 *
 * - Rate: 10 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getTransactionStatus: Op.Operation<GetTransactionStatusInput, GetTransactionResponse> = Op.make({
  section: "VendorDirectFulfillmentTransactionsV1",
  id: "getTransactionStatus",
  name: "vendorDirectFulfillmentTransactionsV1.getTransactionStatus",
  method: "GET",
  path: "/vendor/directFulfillment/transactions/v1/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetTransactionResponse })

/** The operations of Vendor Direct Fulfillment Transactions as one service. */
export class Service extends Context.Service<Service, {
  readonly getTransactionStatus: (
    input: GetTransactionStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GetTransactionResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentTransactionsV1") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getTransactionStatus
}))

export interface GetTransactionResponse {
  readonly payload?: TransactionStatus | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetTransactionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionStatus),
  errors: Shape.optional($ErrorList)
}))
export const GetTransactionResponse: Schemas.Codec<GetTransactionResponse> = Schemas.make($GetTransactionResponse)

export interface TransactionStatus {
  readonly transactionStatus?: Transaction | undefined
}

const $TransactionStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionStatus: Shape.optional($Transaction)
}))
export const TransactionStatus: Schemas.Codec<TransactionStatus> = Schemas.make($TransactionStatus)

export interface Transaction {
  readonly transactionId: string
  readonly status: "Failure" | "Processing" | "Success" | (string & {})
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $Transaction: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.String,
  status: Shape.String,
  errors: Shape.optional($ErrorList)
}))
export const Transaction: Schemas.Codec<Transaction> = Schemas.make($Transaction)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

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
