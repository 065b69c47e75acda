/**
 * Operations: plain functions that carry their facts.
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
import type { Described, OperationShapes } from "./internal/described.ts"
import { SpApi } from "./internal/spApiService.ts"
import type { OperationSpec } from "./OperationSpec.ts"
import type { SpApiResponse } from "./SpApiResponse.ts"

export type { OperationShapes } from "./internal/described.ts"

/** A moment as an input takes it; sent as ISO 8601 in UTC. A text is sent as it stands. */
export type DateTimeInput = string | Date | DateTime.Utc

/** One call of the API: `(input, options?) => Effect<Output, SpApiError, SpApi>`. */
export interface Operation<in I, out A> extends Described<I, A> {
  (input: I, options?: CallOptions): Effect.Effect<A, SpApiError, SpApi>
  /** The same call; gives the data with the status, the request id, the rate limit and the headers. */
  readonly withResponse: (input: I, options?: CallOptions) => Effect.Effect<SpApiResponse<A>, SpApiError, SpApi>
}

/** An operation whose answers come in pages. */
export interface PagedOperation<in I, out A> extends Operation<I, A> {
  /** Every page, as a Stream; the next is fetched when it is asked for. */
  readonly pages: (input: I, options?: CallOptions) => Stream.Stream<A, SpApiError, SpApi>
}

/** An operation whose answers come in pages of items. */
export interface ItemsOperation<in I, out A, out Item> extends PagedOperation<I, A> {
  /** Every item of every page, as a Stream. */
  readonly items: (input: I, options?: CallOptions) => Stream.Stream<Item, SpApiError, SpApi>
}

/** An operation from its facts. */
export const make = <I, A>(spec: OperationSpec, shapes: OperationShapes = {}): Operation<I, A> => {
  const operation: Operation<I, A> = Object.assign(
    (input: I, options?: CallOptions) => Effect.flatMap(SpApi, (api) => api.run(operation, input, options)),
    {
      withResponse: (input: I, options?: CallOptions) =>
        Effect.flatMap(SpApi, (api) => api.runWithResponse(operation, input, options)),
      spec,
      shapes
    }
  )
  return operation
}
