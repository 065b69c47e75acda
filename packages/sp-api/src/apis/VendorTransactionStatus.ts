// AUTO-GENERATED from vendorTransactionStatus.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Transaction Status v1. */
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

/** Input of `getTransaction`. */
export interface GetTransactionInput {
  readonly transactionId: string
}

const $GetTransactionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.String }))
export const GetTransactionInput: S.Codec<GetTransactionInput> = /*#__PURE__*/ S.schema($GetTransactionInput)

/**
 * `GET /vendor/transactions/v1/transactions/{transactionId}`
 *
 * - Rate: 10 requests per second, burst 20
 */
export const getTransaction: Op.Operation<GetTransactionInput, GetTransactionResponse> = /*#__PURE__*/ Op.make({
  section: "VendorTransactionStatus",
  id: "getTransaction",
  name: "vendorTransactionStatus.getTransaction",
  method: "GET",
  path: "/vendor/transactions/v1/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetTransactionResponse })

/** The operations of Vendor Transaction Status as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getTransaction: (
    input: GetTransactionInput,
    options?: CallOptions
  ) => Effect.Effect<GetTransactionResponse, SpApiError>
}>()("effect-sp-api/apis/VendorTransactionStatus")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getTransaction
}))

export interface GetTransactionResponse {
  readonly payload?: TransactionStatus | undefined
  readonly errors?: ErrorList | undefined
}

const $GetTransactionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionStatus),
  errors: C.optional($ErrorList)
}))
export const GetTransactionResponse: S.Codec<GetTransactionResponse> = /*#__PURE__*/ S.schema($GetTransactionResponse)

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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
