// AUTO-GENERATED from vendorDirectFulfillmentTransactions_2021-12-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Transactions 2021-12-28. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getTransactionStatus`. */
export interface GetTransactionStatusInput {
  readonly transactionId: string
}

const $GetTransactionStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.String }))
export const GetTransactionStatusInput: S.Codec<GetTransactionStatusInput> = /*#__PURE__*/ S.schema(
  $GetTransactionStatusInput
)

/**
 * `GET /vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}`
 *
 * - Rate: 10 requests per second, burst 10
 */
export const getTransactionStatus: Op.Operation<GetTransactionStatusInput, TransactionStatus> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $TransactionStatus })

/** The operations of Vendor Direct Fulfillment Transactions as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getTransactionStatus: (
    input: GetTransactionStatusInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionStatus, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentTransactions_2021_12_28")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getTransactionStatus
}))

export interface TransactionStatus {
  readonly transactionStatus?: Transaction | undefined
}

const $TransactionStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionStatus: C.optional($Transaction)
}))
export const TransactionStatus: S.Codec<TransactionStatus> = /*#__PURE__*/ S.schema($TransactionStatus)

export interface Transaction {
  readonly transactionId: string
  readonly status: "Failure" | "Processing" | "Success" | (string & {})
  readonly errors?: ErrorList | undefined
}

const $Transaction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionId: C.String,
  status: C.String,
  errors: C.optional($ErrorList)
}))
export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.schema($Transaction)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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
