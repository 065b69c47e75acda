/**
 * Transactions of vendors: what a vendor submits (acknowledgements, invoices, shipment confirmations, labels, inventory)
 * is only accepted at first, under a transaction id, and whether it was applied has to be asked for.
 *
 * ```ts
 * yield* VendorTransactions.run(VendorOrders.submitAcknowledgement({ body: { acknowledgements: [] } }))
 * yield* VendorTransactions.run(
 *   VendorDirectFulfillmentShipping_2021_12_28.submitShippingLabelRequest({ body: { shippingLabelRequests: [] } }),
 *   { api: "directFulfillment_2021-12-28" }
 * )
 * ```
 *
 * A program that dies while it waits goes on with `untilDone` and the transaction id, which `onStarted` reports at once.
 *
 * Source: developer-docs.amazon.com/sp-api, "Vendor Transaction Status API v1" and "Vendor Direct Fulfillment
 * Transactions API" v1 and v2021-12-28.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Schedule from "effect/Schedule"
import * as DirectCurrent from "../../apis/VendorDirectFulfillmentTransactions_2021_12_28.ts"
import * as DirectV1 from "../../apis/VendorDirectFulfillmentTransactionsV1.ts"
import * as Retail from "../../apis/VendorTransactionStatus.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { ErrorItem, SpApiError } from "../../SpApiError.ts"
import { errorItems } from "../batches/internal/batchRun.ts"
import * as Fields from "../internal/fields.ts"
import { layerOf } from "../internal/service.ts"
import * as Waiting from "../internal/waiting.ts"
import { TransactionFailed, TransactionPending, VendorTransactionError } from "./internal/vendorTransactionError.ts"

export * from "./internal/vendorTransactionError.ts"

/** The API that reports the status: that of retail procurement, or of direct fulfillment in the version that was submitted to. */
export type TransactionApi = "retailProcurement" | "directFulfillmentV1" | "directFulfillment_2021-12-28"

/** How to wait for a transaction. */
export interface WaitOptions {
  /** Default: `retailProcurement` (vendor orders, shipments and invoices). */
  readonly api?: TransactionApi | undefined
  /** When to ask again. Default: after 2 s, then half as long again each time up to 60 s, give or take a fifth. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** The longest wait; the transaction goes on without us. Default: 1 hour. */
  readonly timeout?: Duration.Input | undefined
}

/** A transaction that was applied. */
export interface Done {
  readonly transactionId: string
  /** What Amazon reports although it applied the transaction; empty as a rule. */
  readonly warnings: ReadonlyArray<ErrorItem>
}

/** A status, in whatever envelope it came. */
interface Status {
  readonly processingStatus: string
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

const isRunning = (status: string): boolean => status !== "Success" && status !== "Failure"

const statusOf = (api: TransactionApi, transactionId: string): Effect.Effect<Status, SpApiError, SpApi> => {
  const operation = operations[api]
  const call: Effect.Effect<unknown, SpApiError, SpApi> = operation({ transactionId })
  return Effect.flatMap(call, (response) => {
    const payload = json(response)["payload"] ?? response
    const transaction = json(json(payload)["transactionStatus"])
    return Effect.map(Fields.required(operation, transaction["status"], "transactionStatus.status"), (status) => ({
      processingStatus: isRunning(status) ? "IN_PROGRESS" : "DONE",
      status,
      errors: errorsOf(transaction["errors"])
    }))
  })
}

/**
 * Waits until a transaction is applied.
 *
 * Fails with `VendorTransactionError`: `TransactionFailed` and Amazon's errors, or `TransactionPending` after `timeout`. A
 * transient failure of a poll does not end the wait, and an unknown status is waited on.
 */
export const untilDone = (
  transactionId: string,
  options?: WaitOptions
): Effect.Effect<Done, SpApiError | VendorTransactionError, SpApi> =>
  Effect.suspend(() => {
    const { api = "retailProcurement", poll, timeout = "1 hour" } = options ?? {}
    let last: string | undefined
    const get = Effect.tap(statusOf(api, transactionId), ({ status }) => {
      last = status
      return Effect.void
    })
    return Effect.flatMap(
      Waiting.wait({
        operation: operations[api],
        get,
        notified: undefined,
        onTimeout: (_, after) =>
          new VendorTransactionError({ reason: new TransactionPending({ status: last, after }), transactionId })
      }, { poll, timeout }),
      ({ errors, status }) =>
        status === "Success"
          ? Effect.succeed({ transactionId, warnings: errors })
          : Effect.fail(new VendorTransactionError({ reason: new TransactionFailed({ errors }), transactionId }))
    )
  })

/** How to submit, and wait. */
export interface RunOptions<out E = never, out R = never> extends WaitOptions {
  /** Runs as soon as the transaction has an id; keep the id to go on after a crash. */
  readonly onStarted?: ((transactionId: string) => Effect.Effect<void, E, R>) | undefined
}

/** The id of a transaction in the response of a submission: in an envelope, or without one in 2021-12-28. */
const idOf = (response: unknown): Effect.Effect<string, SpApiError> => {
  const payload = json(json(response)["payload"] ?? response)
  const [first] = errorsOf(json(response)["errors"])
  const why = first === undefined ? undefined : `Amazon reports ${first.code}: ${first.message}`
  return Fields.required("vendorTransactions.run", payload["transactionId"], "transactionId to wait for", why)
}

/**
 * Submits, and waits until Amazon has applied the transaction. Fails as the call and as {@link untilDone} do, and with
 * `ResponseInvalid` where the response of the call holds no transaction id.
 */
export const run = <A, E, R, E2 = never, R2 = never>(
  call: Effect.Effect<A, E, R>,
  options?: RunOptions<E2, R2>
): Effect.Effect<Done, E | E2 | SpApiError | VendorTransactionError, R | R2 | SpApi> =>
  Effect.flatMap(
    // Between the id and the place where the caller keeps it there must be no way out.
    Effect.uninterruptibleMask((restore) =>
      Effect.tap(
        Effect.flatMap(restore(call), idOf),
        (transactionId) => options?.onStarted?.(transactionId) ?? Effect.void
      )
    ),
    (transactionId) => untilDone(transactionId, options)
  )

/** Waiting for vendor transactions as a service, for code that wants it injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly untilDone: (
    transactionId: string,
    options?: WaitOptions
  ) => Effect.Effect<Done, SpApiError | VendorTransactionError>
}>()("effect-sp-api/workflows/VendorTransactions")) {}

/** Waiting over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect }) => ({
  untilDone: effect(untilDone)
}))
