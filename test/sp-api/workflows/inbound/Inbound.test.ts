import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber } from "effect"
import * as Api from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import { AccessDenied, ServiceFailure, type SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Inbound from "effect-sp-api/workflows/Inbound"
import { TestClock } from "effect/testing"

const operationId = "6f0f2a2e-0000-0000-0000-000000000001"

type Answer = Effect.Effect<Api.InboundOperationStatus, SpApiError>

const status = (operationStatus: string, operationProblems: ReadonlyArray<Api.OperationProblem> = []): Answer =>
  Effect.succeed({ operation: "createInboundPlan", operationId, operationProblems, operationStatus })

/** Responds to the polls one after the other; the last response is repeated. */
const answering = (...answers: ReadonlyArray<Answer>) => {
  const left = [...answers]
  return SpApiTest.layer(
    SpApiTest.on(Api.getInboundOperationStatus, () => left.length > 1 ? left.shift()! : left[0]!),
    SpApiTest.on(Api.createInboundPlan, () => Effect.succeed({ inboundPlanId: "wf1", operationId }))
  )
}

const problem = { code: "FBA_INB_0182", message: "No prep instructions", severity: "ERROR" }

const unavailable: Answer = SpApiTest.error(
  Api.getInboundOperationStatus,
  new ServiceFailure({ status: 503, errors: [], outcome: "failed" })
)

const plan = Api.createInboundPlan({
  body: {
    destinationMarketplaces: ["ATVPDKIKX0DER"],
    items: [],
    sourceAddress: {
      addressLine1: "1 Road",
      city: "Reno",
      countryCode: "US",
      name: "Ann",
      phoneNumber: "1",
      postalCode: "1"
    }
  }
})

describe("Inbound", () => {
  it.effect("runs an operation, and polls at growing intervals until it is done", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Inbound.run(plan), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      const done = yield* Fiber.join(fiber)
      assert.deepStrictEqual(done, { inboundPlanId: "wf1", operationId, warnings: [] })
      assert.isAtMost(yield* Clock.currentTimeMillis, 60_000)
      const asked = yield* Effect.flatMap(SpApiTest.Calls, (calls) => calls.of(Api.getInboundOperationStatus))
      assert.strictEqual(asked.length, 4)
    }).pipe(Effect.provide(
      answering(status("IN_PROGRESS"), status("IN_PROGRESS"), status("IN_PROGRESS"), status("SUCCESS"))
    )))

  it.effect("returns the problems of an operation that succeeded as warnings", () =>
    Effect.gen(function*() {
      const done = yield* Inbound.untilDone(operationId)
      assert.deepStrictEqual(done.warnings.map(({ code }) => code), ["FBA_INB_0182"])
    }).pipe(Effect.provide(answering(status("SUCCESS", [{ ...problem, severity: "WARNING" }])))))

  it.effect("fails with the problems of an operation that failed", () =>
    Effect.gen(function*() {
      const problems = yield* Inbound.untilDone(operationId).pipe(
        Effect.as([]),
        Effect.catchReason("InboundError", "OperationFailed", (reason) => Effect.succeed(reason.problems))
      )
      assert.deepStrictEqual(problems, [problem])
      const error = yield* Effect.flip(Inbound.untilDone(operationId))
      assert.include(error.message, "createInboundPlan failed: ERROR FBA_INB_0182: No prep instructions")
    }).pipe(Effect.provide(answering(status("FAILED", [problem])))))

  it.effect("fails with the details of the first five problems and the number of the others", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Inbound.untilDone(operationId))
      assert.include(
        error.message,
        "ERROR FBA_INB_0182: No prep instructions (MSKU: shirt-0); ERROR FBA_INB_0182: No prep instructions (MSKU: shirt-1); "
      )
      assert.include(error.message, "(MSKU: shirt-4); and 2 more")
    }).pipe(Effect.provide(answering(
      status("FAILED", Array.from({ length: 7 }, (_, index) => ({ ...problem, details: `MSKU: shirt-${index}` })))
    ))))

  it.effect("fails with OperationPending after the timeout", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(Inbound.untilDone(operationId, { timeout: "10 minutes" })), {
        startImmediately: true
      })
      yield* TestClock.adjust("9 minutes")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 minute")
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(error.reason._tag, "OperationPending")
      assert.include(error.message, operationId)
    }).pipe(Effect.provide(answering(status("IN_PROGRESS")))))

  it.effect("tolerates a transient failure of a poll, and fails with a permanent one", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Inbound.untilDone(operationId), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* Fiber.join(fiber)).operation, "createInboundPlan")
      const denied = SpApiTest.layer(SpApiTest.on(Api.getInboundOperationStatus, () =>
        SpApiTest.error(Api.getInboundOperationStatus, new AccessDenied({ status: 403, errors: [] }))))
      const error = yield* Effect.flip(Effect.provide(Inbound.untilDone(operationId), denied))
      assert.strictEqual(error.reason._tag, "AccessDenied")
    }).pipe(Effect.provide(answering(unavailable, unavailable, status("SUCCESS")))))

  it.effect("passes the id to onStarted before the wait, and interruption cannot lose it", () => {
    const kept: Array<string> = []
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Inbound.run(plan, {
          onStarted: (id) => Effect.andThen(Effect.sleep("1 second"), Effect.sync(() => void kept.push(id)))
        }),
        { startImmediately: true }
      )
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(fiber), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(interrupting)
      assert.deepStrictEqual(kept, [operationId])
    }).pipe(Effect.provide(answering(status("IN_PROGRESS"))))
  })
})
