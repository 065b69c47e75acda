// AUTO-GENERATED from vendorDirectFulfillmentSandboxData_2021-10-28.json by packages/codegen. Do not edit.
/** Vendor Direct Fulfillment Sandbox Test Data 2021-10-28. */
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

/** Input of `generateOrderScenarios`. */
export interface GenerateOrderScenariosInput {
  readonly body: GenerateOrderScenarioRequest
}

const $GenerateOrderScenariosInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GenerateOrderScenarioRequest
}))
export const GenerateOrderScenariosInput: Schemas.Codec<GenerateOrderScenariosInput> = Schemas.make(
  $GenerateOrderScenariosInput
)

/**
 * `POST /vendor/directFulfillment/sandbox/2021-10-28/orders`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateorderscenarios
 */
export const generateOrderScenarios: Op.Operation<GenerateOrderScenariosInput, TransactionReference> = Op.make({
  section: "VendorDirectFulfillmentSandboxData_2021_10_28",
  id: "generateOrderScenarios",
  name: "vendorDirectFulfillmentSandboxData_2021-10-28.generateOrderScenarios",
  method: "POST",
  path: "/vendor/directFulfillment/sandbox/2021-10-28/orders",
  body: "required",
  repeatable: false,
  sandboxOnly: true
}, { body: (): Shape.Shape => $GenerateOrderScenarioRequest, output: (): Shape.Shape => $TransactionReference })

/** Input of `getOrderScenarios`. */
export interface GetOrderScenariosInput {
  readonly transactionId: string
}

const $GetOrderScenariosInput: Shape.Shape = Shape.define(() => Shape.Struct({ transactionId: Shape.String }))
export const GetOrderScenariosInput: Schemas.Codec<GetOrderScenariosInput> = Schemas.make($GetOrderScenariosInput)

/**
 * `GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}`
 *
 * - Rate: not published
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getorderscenarios
 */
export const getOrderScenarios: Op.Operation<GetOrderScenariosInput, TransactionStatus> = Op.make({
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
}, { output: (): Shape.Shape => $TransactionStatus })

/** The operations of Vendor Direct Fulfillment Sandbox Test Data as one service. */
export class Service extends Context.Service<Service, {
  readonly generateOrderScenarios: (
    input: GenerateOrderScenariosInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionReference, SpApiError>
  readonly getOrderScenarios: (
    input: GetOrderScenariosInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionStatus, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentSandboxData_2021_10_28") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  generateOrderScenarios,
  getOrderScenarios
}))

export interface GenerateOrderScenarioRequest {
  readonly orders?: ReadonlyArray<OrderScenarioRequest> | undefined
}

const $GenerateOrderScenarioRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  orders: Shape.optional(Shape.Array($OrderScenarioRequest))
}))
export const GenerateOrderScenarioRequest: Schemas.Codec<GenerateOrderScenarioRequest> = Schemas.make(
  $GenerateOrderScenarioRequest
)

export interface OrderScenarioRequest {
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
}

const $OrderScenarioRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification
}))
export const OrderScenarioRequest: Schemas.Codec<OrderScenarioRequest> = Schemas.make($OrderScenarioRequest)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({ partyId: Shape.String }))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface TransactionReference {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionReference: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.optional(Shape.String)
}))
export const TransactionReference: Schemas.Codec<TransactionReference> = Schemas.make($TransactionReference)

export interface TransactionStatus {
  readonly transactionStatus?: Transaction | undefined
}

const $TransactionStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionStatus: Shape.optional($Transaction)
}))
export const TransactionStatus: Schemas.Codec<TransactionStatus> = Schemas.make($TransactionStatus)

export interface Transaction {
  readonly transactionId: string
  readonly status: "FAILURE" | "PROCESSING" | "SUCCESS" | (string & {})
  readonly testCaseData?: TestCaseData | undefined
}

const $Transaction: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.String,
  status: Shape.String,
  testCaseData: Shape.optional($TestCaseData)
}))
export const Transaction: Schemas.Codec<Transaction> = Schemas.make($Transaction)

export interface TestCaseData {
  readonly scenarios?: ReadonlyArray<Scenario> | undefined
}

const $TestCaseData: Shape.Shape = Shape.define(() => Shape.Struct({
  scenarios: Shape.optional(Shape.Array($Scenario))
}))
export const TestCaseData: Schemas.Codec<TestCaseData> = Schemas.make($TestCaseData)

export interface Scenario {
  readonly scenarioId: string
  readonly orders: ReadonlyArray<TestOrder>
}

const $Scenario: Shape.Shape = Shape.define(() => Shape.Struct({
  scenarioId: Shape.String,
  orders: Shape.Array($TestOrder)
}))
export const Scenario: Schemas.Codec<Scenario> = Schemas.make($Scenario)

export interface TestOrder {
  readonly orderId: string
}

const $TestOrder: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const TestOrder: Schemas.Codec<TestOrder> = Schemas.make($TestOrder)

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
