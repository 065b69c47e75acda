/**
 * Operations: functions that carry the facts of what they call.
 *
 * ```ts
 * const page = yield* OrdersV0.getOrders({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" })
 * ```
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { SpApiError } from "../SpApiError.ts"
import { calledAt, callerOf } from "./internal/caller.ts"
import type { Described, OperationShapes } from "./internal/described.ts"
import { SpApi } from "./internal/spApiService.ts"
import type { OperationSpec } from "./OperationSpec.ts"
import type { SpApiResponse } from "./SpApiResponse.ts"

export type { OperationShapes } from "./internal/described.ts"

/**
 * A date-time in an input: an ISO 8601 string, which is sent unchanged, or a `Date` or `DateTime.Utc`, which is sent in
 * UTC (`2026-01-31T00:00:00.000Z`). Where Amazon takes a date alone, its date in UTC is sent. Responses hold strings.
 *
 * A string that is not a date or date-time of ISO 8601 fails with `RequestInvalid`, and nothing is sent.
 */
export type DateTimeInput = string | Date | DateTime.Utc

/** One call of the API: `(input, options?) => Effect<Output, SpApiError, SpApi>`. */
export interface Operation<in I, out A> extends Described<I, A> {
  (input: I, options?: CallOptions): Effect.Effect<A, SpApiError, SpApi>
  /** The same call; returns the data with the status, the request id, the rate limit and the headers. */
  readonly withResponse: (input: I, options?: CallOptions) => Effect.Effect<SpApiResponse<A>, SpApiError, SpApi>
}

/** An operation with pages of responses. */
export interface PagedOperation<in I, out A> extends Operation<I, A> {
  /** All pages, as a Stream; the next one is fetched on demand. */
  readonly pages: (input: I, options?: CallOptions) => Stream.Stream<A, SpApiError, SpApi>
}

/** An operation with pages of items. */
export interface ItemsOperation<in I, out A, out Item> extends PagedOperation<I, A> {
  /** The items of all pages, as a Stream. */
  readonly items: (input: I, options?: CallOptions) => Stream.Stream<Item, SpApiError, SpApi>
}

/** Makes an operation from its spec. */
export const make = <I, A>(spec: OperationSpec, shapes: OperationShapes = {}): Operation<I, A> => {
  const operation: Operation<I, A> = Object.assign(
    (input: I, options?: CallOptions) =>
      calledAt(callerOf(), Effect.flatMap(SpApi, (api) => api.run(operation, input, options))),
    {
      withResponse: (input: I, options?: CallOptions) =>
        calledAt(callerOf(), Effect.flatMap(SpApi, (api) => api.runWithResponse(operation, input, options))),
      spec,
      shapes
    }
  )
  return operation
}
