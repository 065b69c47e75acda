// AUTO-GENERATED from vendorDirectFulfillmentSandboxData_2021-10-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Sandbox Test Data 2021-10-28. */
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

/** Input of `generateOrderScenarios`. */
export interface GenerateOrderScenariosInput {
  readonly body: GenerateOrderScenarioRequest
}

const $GenerateOrderScenariosInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GenerateOrderScenarioRequest
}))
export const GenerateOrderScenariosInput: S.Codec<GenerateOrderScenariosInput> = /*#__PURE__*/ S.schema(
  $GenerateOrderScenariosInput
)

/**
 * `POST /vendor/directFulfillment/sandbox/2021-10-28/orders`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const generateOrderScenarios: Op.Operation<
  GenerateOrderScenariosInput,
  TransactionReference
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentSandboxData_2021_10_28",
  id: "generateOrderScenarios",
  name: "vendorDirectFulfillmentSandboxData_2021-10-28.generateOrderScenarios",
  method: "POST",
  path: "/vendor/directFulfillment/sandbox/2021-10-28/orders",
  body: "required",
  repeatable: false,
  sandboxOnly: true
}, { body: (): C.Shape => $GenerateOrderScenarioRequest, output: (): C.Shape => $TransactionReference })

/** Input of `getOrderScenarios`. */
export interface GetOrderScenariosInput {
  readonly transactionId: string
}

const $GetOrderScenariosInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.String }))
export const GetOrderScenariosInput: S.Codec<GetOrderScenariosInput> = /*#__PURE__*/ S.schema($GetOrderScenariosInput)

/**
 * `GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}`
 *
 * - Rate: not published
 * - In Amazon's sandbox only
 */
export const getOrderScenarios: Op.Operation<GetOrderScenariosInput, TransactionStatus> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentSandboxData_2021_10_28",
  id: "getOrderScenarios",
  name: "vendorDirectFulfillmentSandboxData_2021-10-28.getOrderScenarios",
  method: "GET",
  path: "/vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}",
  parameters: {
    transactionId: { in: "path", type: "string", required: true }
  },
  repeatable: true,
  sandboxOnly: true
}, { output: (): C.Shape => $TransactionStatus })

/** The operations of Vendor Direct Fulfillment Sandbox Test Data as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly generateOrderScenarios: (
    input: GenerateOrderScenariosInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionReference, SpApiError>
  readonly getOrderScenarios: (
    input: GetOrderScenariosInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionStatus, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentSandboxData_2021_10_28")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  generateOrderScenarios,
  getOrderScenarios
}))

export interface GenerateOrderScenarioRequest {
  readonly orders?: ReadonlyArray<OrderScenarioRequest> | undefined
}

const $GenerateOrderScenarioRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orders: C.optional(C.Array($OrderScenarioRequest))
}))
export const GenerateOrderScenarioRequest: S.Codec<GenerateOrderScenarioRequest> = /*#__PURE__*/ S.schema(
  $GenerateOrderScenarioRequest
)

export interface OrderScenarioRequest {
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
}

const $OrderScenarioRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification
}))
export const OrderScenarioRequest: S.Codec<OrderScenarioRequest> = /*#__PURE__*/ S.schema($OrderScenarioRequest)

export interface PartyIdentification {
  readonly partyId: string
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ partyId: C.String }))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

const $TransactionReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.schema($TransactionReference)

export interface TransactionStatus {
  readonly transactionStatus?: Transaction | undefined
}

const $TransactionStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionStatus: C.optional($Transaction)
}))
export const TransactionStatus: S.Codec<TransactionStatus> = /*#__PURE__*/ S.schema($TransactionStatus)

export interface Transaction {
  readonly transactionId: string
  readonly status: "FAILURE" | "PROCESSING" | "SUCCESS" | (string & {})
  readonly testCaseData?: TestCaseData | undefined
}

const $Transaction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transactionId: C.String,
  status: C.String,
  testCaseData: C.optional($TestCaseData)
}))
export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.schema($Transaction)

export interface TestCaseData {
  readonly scenarios?: ReadonlyArray<Scenario> | undefined
}

const $TestCaseData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ scenarios: C.optional(C.Array($Scenario)) }))
export const TestCaseData: S.Codec<TestCaseData> = /*#__PURE__*/ S.schema($TestCaseData)

export interface Scenario {
  readonly scenarioId: string
  readonly orders: ReadonlyArray<TestOrder>
}

const $Scenario: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ scenarioId: C.String, orders: C.Array($TestOrder) }))
export const Scenario: S.Codec<Scenario> = /*#__PURE__*/ S.schema($Scenario)

export interface TestOrder {
  readonly orderId: string
}

const $TestOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const TestOrder: S.Codec<TestOrder> = /*#__PURE__*/ S.schema($TestOrder)

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
