/** Waiting for vendor transactions by the three APIs that report them, over the sandbox and over odd responses. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Orders from "effect-sp-api/apis/VendorDirectFulfillmentOrders_2021_12_28"
import * as Shipping from "effect-sp-api/apis/VendorDirectFulfillmentShipping_2021_12_28"
import * as ShippingV1 from "effect-sp-api/apis/VendorDirectFulfillmentShippingV1"
import * as VendorOrders from "effect-sp-api/apis/VendorOrders"
import * as Retail from "effect-sp-api/apis/VendorTransactionStatus"
import { isSpApiError, ServiceFailure, type SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { TestClock } from "effect/testing"
import { onClock } from "../support/clock.ts"

const sandbox = Sandbox.layerTest({ usagePlans: "off" })
const month = { createdAfter: "2026-06-01T00:00:00Z", createdBefore: "2026-07-30T00:00:00Z" }
const from = { sellingParty: { partyId: "SBDNA" }, shipFromParty: { partyId: "SBW1" } }

const newOrder = Effect.map(Orders.getOrders({ ...month, status: "NEW" }), ({ orders }) => orders![0]!)

const acknowledge = (purchaseOrderNumber: string) =>
  Orders.submitAcknowledgement({
    body: {
      orderAcknowledgements: [{
        purchaseOrderNumber,
        vendorOrderNumber: "1",
        acknowledgementDate: "2026-07-01T00:00:00Z",
        acknowledgementStatus: { code: "00", description: "" },
        ...from,
        itemAcknowledgements: [{ itemSequenceNumber: "1", acknowledgedQuantity: { amount: 1, unitOfMeasure: "Each" } }]
      }]
    }
  })

describe("a transaction of the local SP-API", () => {
  it.effect("of direct fulfillment is waited for until it is applied, in both versions", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* newOrder
      const ids: Array<string> = []
      const done = yield* onClock(VendorTransactions.run(acknowledge(purchaseOrderNumber), {
        api: "directFulfillment_2021-12-28",
        onStarted: (id) => Effect.sync(() => void ids.push(id))
      }))
      assert.deepStrictEqual(done, { transactionId: ids[0]!, warnings: [] })
      yield* onClock(VendorTransactions.run(
        ShippingV1.submitShippingLabelRequest({ body: { shippingLabelRequests: [{ purchaseOrderNumber, ...from }] } }),
        { api: "directFulfillmentV1" }
      ))
      assert.isNotEmpty((yield* Shipping.getShippingLabel({ purchaseOrderNumber })).labelData)
    }).pipe(Effect.provide(sandbox)))

  it.effect("that Amazon does not apply fails with its errors", () =>
    Effect.gen(function*() {
      const { purchaseOrderNumber } = yield* newOrder
      const early = Shipping.submitShippingLabelRequest({
        body: { shippingLabelRequests: [{ purchaseOrderNumber, ...from }] }
      })
      const error = yield* Effect.flip(
        onClock(VendorTransactions.run(early, { api: "directFulfillment_2021-12-28" }))
      )
      assert(VendorTransactions.isVendorTransactionError(error) && error.reason._tag === "TransactionFailed")
      assert.strictEqual(error.reason.errors[0]?.code, "INVALID_ORDER")
      assert.include(error.message, "Amazon did not apply it: INVALID_ORDER")
      assert.include(error.message, error.transactionId)
    }).pipe(Effect.provide(sandbox)))
})

type Answer = Effect.Effect<Retail.GetTransactionResponse, SpApiError>

const status = (status: string, errors?: Retail.ErrorList): Answer =>
  Effect.succeed({ payload: { transactionStatus: { transactionId: "t-1", status, errors } } })

const unavailable: Answer = SpApiTest.error(
  Retail.getTransaction,
  new ServiceFailure({ status: 503, errors: [], outcome: "failed" })
)

/** Responds to the polls one after the other; the last response is repeated. */
const answering = (...answers: ReadonlyArray<Answer>) => {
  const left = [...answers]
  return SpApiTest.layer(
    SpApiTest.on(Retail.getTransaction, () => left.length > 1 ? left.shift()! : left[0]!),
    SpApiTest.on(VendorOrders.submitAcknowledgement, () => Effect.succeed({ payload: { transactionId: "t-1" } }))
  )
}

const submission = VendorOrders.submitAcknowledgement({ body: { acknowledgements: [] } })

describe("a transaction of retail procurement", () => {
  it.effect("is polled at growing intervals, through transient failures, until it is applied", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(VendorTransactions.run(submission), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* Fiber.join(fiber), { transactionId: "t-1", warnings: [] })
      assert.isAtMost(yield* Clock.currentTimeMillis, 60_000)
    }).pipe(Effect.provide(answering(status("Processing"), unavailable, unavailable, status("Success")))))

  it.effect("in an unknown status is waited on, and is pending after the timeout", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(VendorTransactions.untilDone("t-1", { timeout: "10 minutes" })))
      assert(VendorTransactions.isVendorTransactionError(error) && error.reason._tag === "TransactionPending")
      assert.strictEqual(error.reason.status, "Archived")
      assert.include(error.message, "t-1")
    }).pipe(Effect.provide(answering(status("Archived")))))

  it.effect("that failed has the first five errors with details, and the number of the others", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(VendorTransactions.untilDone("t-1"))
      assert.include(error.message, "E1: bad (line 1); E2: bad (line 2)")
      assert.include(error.message, "and 2 more")
    }).pipe(Effect.provide(answering(
      status("Failure", [1, 2, 3, 4, 5, 6, 7].map((n) => ({ code: `E${n}`, message: "bad", details: `line ${n}` })))
    ))))

  it.effect("without an id in the response of the submission is a typed error that quotes Amazon's errors", () =>
    Effect.gen(function*() {
      const refused = SpApiTest.layer(
        SpApiTest.on(
          VendorOrders.submitAcknowledgement,
          () => Effect.succeed({ errors: [{ code: "InvalidInput", message: "no such order" }] })
        )
      )
      const error = yield* Effect.flip(Effect.provide(VendorTransactions.run(submission), refused))
      assert(isSpApiError(error) && error.reason._tag === "ResponseInvalid")
      assert.include(error.message, "InvalidInput: no such order")
    }))

  it.effect("can be waited for through a service", () =>
    Effect.gen(function*() {
      const transactions = yield* VendorTransactions.Service
      assert.strictEqual((yield* transactions.untilDone("t-1")).transactionId, "t-1")
    }).pipe(Effect.provide(Layer.provide(VendorTransactions.layer, answering(status("Success"))))))
})
