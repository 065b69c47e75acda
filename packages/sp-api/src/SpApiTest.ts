/**
 * Doubles for tests: functions respond to operations, without a network or a server.
 *
 * What is not stubbed fails and names the operation; every call is recorded. Inputs are encoded as in the real
 * client, so a stub sees only what could have been sent.
 *
 * ```ts
 * const OrdersTest = SpApiTest.layer(
 *   SpApiTest.on(OrdersV0.getOrders, () => Effect.succeed({ payload: { Orders: [] } }))
 * )
 * ```
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { CallOptions } from "./http/internal/operationFacts.ts"
import type { Described } from "./operation/internal/described.ts"
import { encode } from "./operation/internal/encoding.ts"
import { SpApi } from "./operation/internal/spApiService.ts"
import type { Operation } from "./operation/Operation.ts"
import type { OperationSpec } from "./operation/OperationSpec.ts"
import type { SpApiError, SpApiErrorReason } from "./SpApiError.ts"
import { fail, RequestInvalid } from "./SpApiError.ts"

/** An operation and the function that responds to it. */
export interface Stub {
  readonly spec: OperationSpec
  readonly respond: (input: never, options: CallOptions | undefined) => Effect.Effect<unknown, SpApiError>
}

/** A call. */
export interface RecordedCall {
  /** `ordersV0.getOrders` */
  readonly operation: string
  readonly input: unknown
  readonly options: CallOptions | undefined
}

/** The calls so far, in order. */
export class Calls extends Context.Service<Calls, {
  readonly all: Effect.Effect<ReadonlyArray<RecordedCall>>
  /** Those of one operation. */
  readonly of: <I, A>(operation: Operation<I, A>) => Effect.Effect<ReadonlyArray<I>>
}>()("effect-sp-api/SpApiTest/Calls") {}

/** Responds to an operation. Of several stubs for one operation the last is used. */
export const on = <I, A>(
  operation: Operation<I, A>,
  respond: (input: I, options: CallOptions | undefined) => Effect.Effect<A, SpApiError>
): Stub => ({ spec: operation.spec, respond })

/** Fails as the client would, for stubs that fail. */
export const error = <I, A>(operation: Operation<I, A>, reason: SpApiErrorReason): Effect.Effect<never, SpApiError> =>
  fail(operation.spec.name, reason)

/** An `SpApi` that responds with the stubs, and the record of its calls. */
export const layer = (...stubs: ReadonlyArray<Stub>): Layer.Layer<SpApi | Calls> =>
  Layer.effectContext(Effect.sync(() => {
    const calls: Array<RecordedCall> = []
    const byName = new Map(stubs.map((stub) => [stub.spec.name, stub]))
    const run = <I, A>(operation: Described<I, A>, input: I, options?: CallOptions): Effect.Effect<A, SpApiError> =>
      Effect.suspend(() => {
        const { spec } = operation
        calls.push({ operation: spec.name, input, options })
        const encoded = encode(spec, input)
        if (encoded instanceof RequestInvalid) return fail(spec.name, encoded)
        const stub = byName.get(spec.name)
        return stub === undefined
          ? fail(
            spec.name,
            new RequestInvalid({ field: spec.name, description: "is not stubbed in this test" }),
            { hint: `Add SpApiTest.on(${spec.section}.${spec.id}, (input) => …) to SpApiTest.layer.` }
          )
          : stub.respond(input as never, options) as Effect.Effect<A, SpApiError>
      })
    return Context.make(SpApi, {
      run,
      runWithResponse: (operation, input, options) =>
        Effect.map(run(operation, input, options), (data) => ({
          data,
          status: 200,
          requestId: "test",
          rateLimit: undefined,
          headers: {},
          attempts: 1
        }))
    }).pipe(
      Context.add(Calls, {
        all: Effect.sync(() => [...calls]),
        of: <I, A>(operation: Operation<I, A>) =>
          Effect.sync(() =>
            calls.filter((call) => call.operation === operation.spec.name).map((call) => call.input as I)
          )
      })
    )
  }))
