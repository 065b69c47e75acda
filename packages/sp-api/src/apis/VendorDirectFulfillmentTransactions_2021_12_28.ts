// AUTO-GENERATED from vendorDirectFulfillmentTransactions_2021-12-28.json by packages/codegen. Do not edit.
/** Vendor Direct Fulfillment Transactions 2021-12-28. */
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
 * `GET /vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}`
 *
 * - Rate: 10 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getTransactionStatus: Op.Operation<GetTransactionStatusInput, TransactionStatus> = Op.make({
  section: "VendorDirectFulfillmentTransactions_2021_12_28",
  id: "getTransactionStatus",
  name: "vendorDirectFulfillmentTransactions_2021-12-28.getTransactionStatus",
  method: "GET",
  path: "/vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $TransactionStatus })

/** The operations of Vendor Direct Fulfillment Transactions as one service. */
export class Service extends Context.Service<Service, {
  readonly getTransactionStatus: (
    input: GetTransactionStatusInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionStatus, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentTransactions_2021_12_28") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getTransactionStatus
}))

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
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
