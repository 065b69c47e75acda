/**
 * Shipments to Amazon's warehouses (Fulfillment Inbound 2024-03-20). Most operations of this API only start something
 * and return an operation id, whose status says later whether it succeeded.
 *
 * ```ts
 * const { inboundPlanId } = yield* Inbound.run(FulfillmentInbound_2024_03_20.createInboundPlan({ body: plan }))
 * yield* Inbound.run(FulfillmentInbound_2024_03_20.generatePackingOptions({ inboundPlanId }))
 * const options = yield* Stream.runCollect(FulfillmentInbound_2024_03_20.listPackingOptions.items({ inboundPlanId }))
 * ```
 *
 * A program that crashes while it waits resumes with {@link untilDone} and the operation id, which `onStarted` receives
 * before the wait.
 *
 * Source: developer-docs.amazon.com/sp-api, "Fulfillment Inbound API v2024-03-20 Use Case Guide".
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Api from "../../apis/FulfillmentInbound_2024_03_20.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { announce } from "../internal/announce.ts"
import * as Fields from "../internal/fields.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import * as Waiting from "../internal/waiting.ts"
import type { Problem } from "./internal/inboundError.ts"
import { InboundError, OperationFailed, OperationPending } from "./internal/inboundError.ts"

export type { WaitOptions } from "../internal/waiting.ts"
export * from "./internal/inboundError.ts"

/** An operation that succeeded. */
export interface Done {
  /** The name of the operation, such as `createInboundPlan`; absent where Amazon does not say it. */
  readonly operation: string | undefined
  readonly operationId: string
  /** Problems that did not prevent the operation; empty in most cases. */
  readonly warnings: ReadonlyArray<Problem>
}

const poll = (operationId: string) =>
  Effect.flatMap(Api.getInboundOperationStatus({ operationId }), (response) => {
    const fields = Fields.of(response)
    return Effect.map(
      Fields.required(Api.getInboundOperationStatus, fields.operationStatus, "operationStatus"),
      (status) => ({ fields, hasEnded: status === "SUCCESS" || status === "FAILED", status })
    )
  })

/**
 * Waits until an operation has succeeded, and returns its warnings.
 *
 * Fails with `InboundError`: `OperationFailed` with the problems that Amazon reports, or `OperationPending` after
 * `timeout` (default: 1 hour). A transient failure of a poll does not end the wait.
 */
export const untilDone = located((
  operationId: string,
  options?: Waiting.WaitOptions
): Effect.Effect<Done, SpApiError | InboundError, SpApi> =>
  Effect.flatMap(
    Waiting.wait({
      operation: Api.getInboundOperationStatus.spec.name,
      poll: poll(operationId),
      onTimeout: (last, after) =>
        new InboundError({ reason: new OperationPending({ status: last?.status, after }), operationId })
    }, { poll: options?.poll, timeout: options?.timeout ?? "1 hour" }),
    ({ fields, status }) => {
      const operation = Fields.string(fields.operation)
      // Amazon sends null instead of an empty array.
      const problems: ReadonlyArray<Problem> = Fields.items(fields.operationProblems).filter(Fields.isObject)
      return status === "SUCCESS"
        ? Effect.succeed({ operation, operationId, warnings: problems })
        : Effect.fail(new InboundError({ reason: new OperationFailed({ operation, problems }), operationId }))
    }
  )
)

/** How to run an operation. */
export interface RunOptions<out E = never, out R = never> extends Waiting.WaitOptions {
  /** Runs as soon as the operation has an id, before the wait; store the id to resume with {@link untilDone}. */
  readonly onStarted?: ((operationId: string) => Effect.Effect<void, E, R>) | undefined
}

/**
 * Makes a call that starts an operation, and waits until the operation has succeeded. Returns the response of the call
 * and the warnings. Fails as the call and as {@link untilDone} do, and with `ResponseInvalid` where the response has no
 * operation id.
 */
export const run = located(<A extends { readonly operationId: string }, E, R, E2 = never, R2 = never>(
  call: Effect.Effect<A, E, R>,
  options?: RunOptions<E2, R2>
): Effect.Effect<A & Pick<Done, "warnings">, E | E2 | SpApiError | InboundError, R | R2 | SpApi> => {
  const started = Effect.flatMap(call, (response) =>
    Effect.map(
      Fields.required("inbound.run", Fields.of(response).operationId, "operationId to wait for"),
      (operationId) => ({ operationId, response })
    ))
  return Effect.flatMap(
    announce(started, ({ operationId }) => options?.onStarted?.(operationId) ?? Effect.void),
    ({ operationId, response }) =>
      Effect.map(untilDone(operationId, options), ({ warnings }) => ({ ...response, warnings }))
  )
})

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly untilDone: (
    operationId: string,
    options?: Waiting.WaitOptions
  ) => Effect.Effect<Done, SpApiError | InboundError>
  readonly run: <A extends { readonly operationId: string }, E, R, E2 = never, R2 = never>(
    call: Effect.Effect<A, E, R>,
    options?: RunOptions<E2, R2>
  ) => Effect.Effect<A & Pick<Done, "warnings">, E | E2 | SpApiError | InboundError, Exclude<R | R2, SpApi>>
}>()("effect-sp-api/workflows/Inbound") {}

/** The service over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect }) => ({
  untilDone: effect(untilDone),
  run: effect(run)
}))
