/**
 * Operations: plain functions that carry their facts.
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { SpApiError } from "../SpApiError.ts"
import type { OperationSpec } from "./OperationSpec.ts"
import type { SpApi } from "./SpApiService.ts"
import type { SpApiResponse } from "./SpApiResponse.ts"

/** A moment as an input takes it; sent as ISO 8601 in UTC. A text is sent as it stands. */
export type DateTimeInput = string | Date | DateTime.Utc

/** One call of the API: `(input, options?) => Effect<Output, SpApiError, SpApi>`. */
export interface Operation<I, A> {
  (input: I, options?: CallOptions): Effect.Effect<A, SpApiError, SpApi>
  /** The same call; gives the data with the status, the request id, the rate limit and the headers. */
  withResponse(input: I, options?: CallOptions): Effect.Effect<SpApiResponse<A>, SpApiError, SpApi>
  /** The facts of the operation. */
  readonly spec: OperationSpec
  /** The schemas of input body and answer, built when first read. */
  readonly schemas: OperationSchemas
}

/** An operation whose answers come in pages. */
export interface PagedOperation<I, A> extends Operation<I, A> {
  /** Every page, as a Stream; the next is fetched when it is asked for. */
  pages(input: I, options?: CallOptions): Stream.Stream<A, SpApiError, SpApi>
}

/** An operation whose answers come in pages of items. */
export interface ItemsOperation<I, A, Item> extends PagedOperation<I, A> {
  /** Every item of every page, as a Stream. */
  items(input: I, options?: CallOptions): Stream.Stream<Item, SpApiError, SpApi>
}

/** The schemas of an operation; each is built on first use. */
export interface OperationSchemas {
  readonly body?: (() => Schema.Top) | undefined
  readonly output: () => Schema.Top
}
