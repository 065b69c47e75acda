/**
 * Transactions of vendors. What a vendor submits (acknowledgements, invoices, shipment confirmations, labels,
 * inventory) is only accepted at first, under a transaction id, whose status says later whether Amazon applied it.
 *
 * ```ts
 * yield* VendorTransactions.run(VendorOrders.submitAcknowledgement({ body: { acknowledgements: [] } }))
 * yield* VendorTransactions.run(
 *   VendorDirectFulfillmentShipping_2021_12_28.submitShippingLabelRequest({ body: { shippingLabelRequests: [] } }),
 *   { api: "directFulfillment_2021-12-28" }
 * )
 * ```
 *
 * A program that crashes while it waits resumes with {@link untilDone} and the transaction id, which `onStarted`
 * receives before the wait.
 *
 * Source: developer-docs.amazon.com/sp-api, "Vendor Transaction Status API v1" and "Vendor Direct Fulfillment
 * Transactions API" v1 and v2021-12-28.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as DirectCurrent from "../../apis/VendorDirectFulfillmentTransactions_2021_12_28.ts"
import * as DirectV1 from "../../apis/VendorDirectFulfillmentTransactionsV1.ts"
import * as Retail from "../../apis/VendorTransactionStatus.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { ErrorItem, SpApiError } from "../../SpApiError.ts"
import { announce } from "../internal/announce.ts"
import { describeError, errorItems } from "../internal/errorItems.ts"
import * as Fields from "../internal/fields.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import * as Waiting from "../internal/waiting.ts"
import { TransactionFailed, TransactionPending, VendorTransactionError } from "./internal/vendorTransactionError.ts"

export * from "./internal/vendorTransactionError.ts"

/** The API that reports the status: retail procurement, or direct fulfillment in the version of the submission. */
export type TransactionApi = "retailProcurement" | "directFulfillmentV1" | "directFulfillment_2021-12-28"

/** How to wait for a transaction. */
export interface WaitOptions extends Waiting.WaitOptions {
  /** Default: `retailProcurement` (vendor orders, shipments and invoices). */
  readonly api?: TransactionApi | undefined
}

/** A transaction that Amazon applied. */
export interface Done {
  readonly transactionId: string
  /** Errors that Amazon reports although it applied the transaction; empty in most cases. */
  readonly warnings: ReadonlyArray<ErrorItem>
}

/** The result of a poll, without the envelope. */
interface Poll extends Waiting.Poll {
  readonly status: string
  readonly errors: ReadonlyArray<ErrorItem>
}

const json = (value: unknown): Fields.Fields<{ readonly [name: string]: unknown }> =>
  Fields.of(value as { readonly [name: string]: unknown } | null | undefined)

/** Errors: an array, or in 2021-12-28 an object that holds one. */
const errorsOf = (value: unknown): ReadonlyArray<ErrorItem> =>
  errorItems(Array.isArray(value) ? value : json(value)["errors"])

const operations = {
  retailProcurement: Retail.getTransaction,
  directFulfillmentV1: DirectV1.getTransactionStatus,
  "directFulfillment_2021-12-28": DirectCurrent.getTransactionStatus
} as const

const poll = (api: TransactionApi, transactionId: string): Effect.Effect<Poll, SpApiError, SpApi> => {
  const operation = operations[api]
  const call: Effect.Effect<unknown, SpApiError, SpApi> = operation({ transactionId })
  return Effect.flatMap(call, (response) => {
    const payload = json(response)["payload"] ?? response
    const transaction = json(json(payload)["transactionStatus"])
    return Effect.map(Fields.required(operation, transaction["status"], "transactionStatus.status"), (status) => ({
      hasEnded: status === "Success" || status === "Failure",
      status,
      errors: errorsOf(transaction["errors"])
    }))
  })
}

/**
 * Waits until Amazon has applied a transaction, and returns its warnings.
 *
 * Fails with `VendorTransactionError`: `TransactionFailed` with the errors that Amazon reports, or `TransactionPending`
 * after `timeout` (default: 1 hour). Neither a transient failure of a poll nor an unknown status ends the wait.
 */
export const untilDone = located((
  transactionId: string,
  options?: WaitOptions
): Effect.Effect<Done, SpApiError | VendorTransactionError, SpApi> =>
  Effect.flatMap(
    Waiting.wait({
      operation: operations[options?.api ?? "retailProcurement"].spec.name,
      poll: poll(options?.api ?? "retailProcurement", transactionId),
      onTimeout: (last, after) =>
        new VendorTransactionError({ reason: new TransactionPending({ status: last?.status, after }), transactionId })
    }, { poll: options?.poll, timeout: options?.timeout ?? "1 hour" }),
    ({ errors, status }) =>
      status === "Success"
        ? Effect.succeed({ transactionId, warnings: errors })
        : Effect.fail(new VendorTransactionError({ reason: new TransactionFailed({ errors }), transactionId }))
  )
)

/** How to submit, and wait. */
export interface RunOptions<out E = never, out R = never> extends WaitOptions {
  /** Runs as soon as the transaction has an id, before the wait; store the id to resume with {@link untilDone}. */
  readonly onStarted?: ((transactionId: string) => Effect.Effect<void, E, R>) | undefined
}

/** The id of a transaction in the response of a submission: in an envelope, or without one in 2021-12-28. */
const idOf = (response: unknown): Effect.Effect<string, SpApiError> => {
  const payload = json(json(response)["payload"] ?? response)
  const [first] = errorsOf(json(response)["errors"])
  const advice = first === undefined ? undefined : `Amazon reports ${describeError(first)}`
  return Fields.required("vendorTransactions.run", payload["transactionId"], "transactionId to wait for", advice)
}

/**
 * Submits, and waits until Amazon has applied the transaction. Fails as the call and as {@link untilDone} do, and with
 * `ResponseInvalid` where the response of the call has no transaction id.
 */
export const run = located(<A, E, R, E2 = never, R2 = never>(
  call: Effect.Effect<A, E, R>,
  options?: RunOptions<E2, R2>
): Effect.Effect<Done, E | E2 | SpApiError | VendorTransactionError, R | R2 | SpApi> =>
  Effect.flatMap(
    announce(Effect.flatMap(call, idOf), options?.onStarted),
    (transactionId) => untilDone(transactionId, options)
  )
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly untilDone: (
    transactionId: string,
    options?: WaitOptions
  ) => Effect.Effect<Done, SpApiError | VendorTransactionError>
  readonly run: <A, E, R, E2 = never, R2 = never>(
    call: Effect.Effect<A, E, R>,
    options?: RunOptions<E2, R2>
  ) => Effect.Effect<Done, E | E2 | SpApiError | VendorTransactionError, Exclude<R | R2, SpApi>>
}>()("effect-sp-api/workflows/VendorTransactions") {}

/** The service over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect }) => ({
  untilDone: effect(untilDone),
  run: effect(run)
}))
