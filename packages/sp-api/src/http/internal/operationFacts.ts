/**
 * What the HTTP layer must know of an operation to authenticate, limit and retry it. The generated modules hold these
 * facts for every operation; `RawHttpClient` derives them for a path that no model describes.
 */
import type { ofApplication } from "./limiterApplication.ts"

/** The HTTP methods of the Selling Partner API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** The parts of an order that are withheld without a restricted data token. */
export type DataElement = "buyerInfo" | "shippingAddress" | "buyerTaxInformation"

/** How an operation is restricted. */
export interface Restricted {
  /**
   * - `always`: refused without a restricted data token, so one is fetched for every call.
   * - `elements`: returns no personal data unless data elements are requested.
   * - `document`: needed for the documents of restricted report types only.
   */
  readonly when: "always" | "elements" | "document"
  /** The data elements that may be requested. */
  readonly dataElements?: ReadonlyArray<DataElement>
  /** Whether a token may be fetched for the path template, and then serves every resource of that path. */
  readonly path: "generic" | "specific"
}

/** The facts of one operation. */
export interface OperationFacts {
  /** Model and operation id: `ordersV0.getOrders`. Names the bucket, the span and the errors. */
  readonly name: string
  readonly method: Method
  /** The path template: `/orders/v0/orders/{orderId}`. */
  readonly path: string
  /** Requests per second of the published usage plan; absent where Amazon publishes none. */
  readonly rate?: number
  /** Requests that may be sent at once after a pause. */
  readonly burst?: number
  /** Requests per second of the application over all its selling partners; absent where Amazon publishes none. */
  readonly applicationRate?: number
  /** Makes its bucket. */
  readonly applicationBucket?: typeof ofApplication
  /** The LWA scope of a grantless operation; it is called for the application, not for a selling partner. */
  readonly grantless?: string
  readonly restricted?: Restricted
  /** Whether the call may be sent again when its outcome is unknown (a reset, a timeout, a 5xx). */
  readonly repeatable: boolean
  /** The header that makes a repeated call count once: a call with it may be sent again, whatever `repeatable` says. */
  readonly idempotencyHeader?: string
  /** `true`, or the date (YYYY-MM-DD) on which Amazon removes the operation. */
  readonly deprecated?: true | string
  /** The module that replaces that of a removed operation: `Finances_2024_06_19`. */
  readonly newer?: string
}

/** Options of one call beside its input. */
export interface CallOptions {
  /** Personal data to request from the operations of Orders v0 that withhold it; fetches a restricted data token. */
  readonly dataElements?: ReadonlyArray<DataElement> | undefined
  /** Whether to call with a restricted data token; the default follows from the operation and `dataElements`. */
  readonly restricted?: boolean | undefined
}
