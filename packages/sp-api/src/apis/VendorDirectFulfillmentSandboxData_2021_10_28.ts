// AUTO-GENERATED from vendorDirectFulfillmentSandboxData_2021-10-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Sandbox Test Data 2021-10-28. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `generateOrderScenarios`. */
export interface GenerateOrderScenariosInput {
  readonly body: GenerateOrderScenarioRequest
}

export const GenerateOrderScenariosInput: S.Codec<GenerateOrderScenariosInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GenerateOrderScenarioRequest
}))

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
}, { body: (): S.Built => GenerateOrderScenarioRequest, output: (): S.Built => TransactionReference })

/** Input of `getOrderScenarios`. */
export interface GetOrderScenariosInput {
  readonly transactionId: string
}

export const GetOrderScenariosInput: S.Codec<GetOrderScenariosInput> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.String
}))

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
}, { output: (): S.Built => TransactionStatus })

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

export const GenerateOrderScenarioRequest: S.Codec<GenerateOrderScenarioRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ orders: S.optional(S.Array(OrderScenarioRequest)) })
)

export interface OrderScenarioRequest {
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
}

export const OrderScenarioRequest: S.Codec<OrderScenarioRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification
}))

export interface PartyIdentification {
  readonly partyId: string
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.optional(S.String)
}))

export interface TransactionStatus {
  readonly transactionStatus?: Transaction | undefined
}

export const TransactionStatus: S.Codec<TransactionStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionStatus: S.optional(Transaction)
}))

export interface Transaction {
  readonly transactionId: string
  readonly status: "FAILURE" | "PROCESSING" | "SUCCESS" | (string & {})
  readonly testCaseData?: TestCaseData | undefined
}

export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.String,
  status: S.String,
  testCaseData: S.optional(TestCaseData)
}))

export interface TestCaseData {
  readonly scenarios?: ReadonlyArray<Scenario> | undefined
}

export const TestCaseData: S.Codec<TestCaseData> = /*#__PURE__*/ S.define(() => S.Struct({
  scenarios: S.optional(S.Array(Scenario))
}))

export interface Scenario {
  readonly scenarioId: string
  readonly orders: ReadonlyArray<TestOrder>
}

export const Scenario: S.Codec<Scenario> = /*#__PURE__*/ S.define(() => S.Struct({
  scenarioId: S.String,
  orders: S.Array(TestOrder)
}))

export interface TestOrder {
  readonly orderId: string
}

export const TestOrder: S.Codec<TestOrder> = /*#__PURE__*/ S.define(() => S.Struct({ orderId: S.String }))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

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
