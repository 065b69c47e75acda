/**
 * The requests of a batch, and the result of each.
 */
import type * as Result from "effect/Result"
import type * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { ErrorItem, SpApiError } from "../../../SpApiError.ts"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import { describeError, firstFive } from "../../internal/errorItems.ts"

/** Requests of a batch operation: an array or another Iterable, or a Stream. */
export type Requests<Request, E = never, R = never> = Iterable<Request> | Stream.Stream<Request, E, R>

/** A request and its result. */
export interface ItemResult<Request, A> {
  readonly request: Request
  /** Fails with `BatchItemFailed` for an item that Amazon refused, and with the `SpApiError` of a call that failed. */
  readonly result: Result.Result<A, BatchItemFailed | SpApiError>
}

/** The results of a batch operation, in the order of the requests. */
export type ItemResults<Request, A, E, R> = Stream.Stream<ItemResult<Request, A>, SpApiError | E, SpApi | R>

/** Amazon responded to the batch, but returned no result for this item. */
export class BatchItemFailed extends TaggedError("BatchItemFailed")<{
  /** The HTTP status of this item; undefined where the response has none. */
  readonly status: number | undefined
  /** Amazon's errors for this item; empty where the response has none, or lacks the item. */
  readonly errors: ReadonlyArray<ErrorItem>
}> {
  override get message(): string {
    const status = this.status === undefined ? "" : ` (${this.status})`
    const errors = this.errors.length === 0 ? "" : `: ${firstFive(this.errors.map(describeError))}`
    return printable(`Amazon returned no result for this item${status}${errors}`)
  }
}
