/**
 * Shipments to Amazon's warehouses (Fulfillment Inbound 2024-03-20): most of its operations only begin something and give an operation id,
 * and whether it worked is to be asked for.
 *
 * ```ts
 * const { inboundPlanId } = yield* Inbound.run(FulfillmentInbound_2024_03_20.createInboundPlan({ body: plan }))
 * yield* Inbound.run(FulfillmentInbound_2024_03_20.generatePackingOptions({ inboundPlanId }))
 * const options = yield* Stream.runCollect(FulfillmentInbound_2024_03_20.listPackingOptions.items({ inboundPlanId }))
 * ```
 *
 * A program that dies while it waits goes on with `untilDone` and the operation id, which `onStarted` gives out at once.
 *
 * Source: developer-docs.amazon.com/sp-api, "Fulfillment Inbound API v2024-03-20 Use Case Guide".
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Schedule from "effect/Schedule"
import * as Api from "../../apis/FulfillmentInbound_2024_03_20.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import { layerOf } from "../internal/service.ts"
import * as Waiting from "../internal/waiting.ts"
import type { Problem } from "./internal/inboundError.ts"
import { InboundError, OperationFailed, OperationPending } from "./internal/inboundError.ts"

export * from "./internal/inboundError.ts"

/** How to wait for an operation. */
export interface WaitOptions {
  /** When to ask again. Default: after 2 s, then half as long again each time up to 60 s, give or take a fifth. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** The longest wait; the operation goes on without us. Default: 1 hour. */
  readonly timeout?: Duration.Input | undefined
}

/** An operation that is done. */
export interface Done {
  /** What was done: `createInboundPlan`; absent where Amazon does not say. */
  readonly operation: string | undefined
  readonly operationId: string
  /** Problems that did not keep it from being done. */
  readonly warnings: ReadonlyArray<Problem>
}

const isRunning = (status: string): boolean => status !== "SUCCESS" && status !== "FAILED"

/**
 * Waits until an operation is done.
 *
 * Fails with `InboundError`: `OperationFailed` and its problems, or `OperationPending` after `timeout`. A failure to ask that passes does not
 * end the wait.
 */
export const untilDone = (
  operationId: string,
  options?: WaitOptions
): Effect.Effect<Done, SpApiError | InboundError, SpApi> =>
  Effect.flatMap(
    Waiting.wait({
      operation: Api.getInboundOperationStatus,
      get: Effect.flatMap(Api.getInboundOperationStatus({ operationId }), (response) => {
        const fields = Fields.of(response)
        return Effect.map(
          Fields.required(Api.getInboundOperationStatus, fields.operationStatus, "operationStatus"),
          (operationStatus) => ({
            ...fields,
            operationStatus,
            processingStatus: isRunning(operationStatus) ? "IN_PROGRESS" : "DONE"
          })
        )
      }),
      notified: undefined,
      onTimeout: (_, after) => new InboundError({ reason: new OperationPending({ after }), operationId })
    }, { poll: options?.poll, timeout: options?.timeout ?? "1 hour" }),
    (status) => {
      const { operationStatus } = status
      const operation = Fields.string(status.operation)
      // Amazon sends null where an array is empty.
      const problems: ReadonlyArray<Problem> = Fields.items(status.operationProblems).filter(Fields.isObject)
      return operationStatus === "SUCCESS"
        ? Effect.succeed({ operation, operationId, warnings: problems })
        : Effect.fail(new InboundError({ reason: new OperationFailed({ operation, problems }), operationId }))
    }
  )

/** How to run an operation. */
export interface RunOptions<out E = never, out R = never> extends WaitOptions {
  /** Runs as soon as the operation has an id; keep the id to go on after a crash. */
  readonly onStarted?: ((operationId: string) => Effect.Effect<void, E, R>) | undefined
}

/** Makes a call that begins an operation, and waits until it is done. Gives what the call answered, and the warnings. */
export const run = <A extends { readonly operationId: string }, E, R, E2 = never, R2 = never>(
  call: Effect.Effect<A, E, R>,
  options?: RunOptions<E2, R2>
): Effect.Effect<A & Pick<Done, "warnings">, E | E2 | SpApiError | InboundError, R | R2 | SpApi> =>
  Effect.flatMap(
    // Between the id and the place where the caller keeps it there must be no way out.
    Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(restore(call), (response) =>
        Effect.map(
          Effect.tap(
            Fields.required("inbound.run", Fields.of(response).operationId, "operationId, so it cannot be waited for"),
            (operationId) => options?.onStarted?.(operationId) ?? Effect.void
          ),
          (operationId) => ({ operationId, response })
        ))
    ),
    ({ operationId, response }) =>
      Effect.map(untilDone(operationId, options), ({ warnings }) => ({ ...response, warnings }))
  )

/** Waiting for inbound operations as a service, for code that wants it injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly untilDone: (operationId: string, options?: WaitOptions) => Effect.Effect<Done, SpApiError | InboundError>
}>()("effect-sp-api/workflows/Inbound")) {}

/** Waiting over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect }) => ({
  untilDone: effect(untilDone)
}))
