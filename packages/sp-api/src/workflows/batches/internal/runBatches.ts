/**
 * Splits requests into calls of a batch operation, and returns the result of each request.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { Operation } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import type { ItemResult, ItemResults, Requests } from "./batchItem.ts"
import { BatchItemFailed } from "./batchItem.ts"
import type { Keys } from "./matchResponses.ts"
import { matchResponses } from "./matchResponses.ts"

/** A batch operation. */
export interface Batch<Request, Input, Output, Response, A> extends Keys<Request, Response> {
  readonly operation: Operation<Input, Output>
  /** The number of requests in a call. */
  readonly size: number
  readonly inputOf: (requests: ReadonlyArray<Request>) => Input
  readonly responsesOf: (output: Output) => ReadonlyArray<Response> | null | undefined
  readonly resultOf: (response: Fields.Fields<Response>) => A | BatchItemFailed
}

/** Reasons that every further call would fail with too. */
const permanent: ReadonlySet<string> = new Set(["AuthFailed", "SigningFailed", "Unauthorized", "AccessDenied"])

/** The results of the requests of a call. */
export const resultsOf = <Request, Input, Output, Response, A>(
  requests: ReadonlyArray<Request>,
  output: Output,
  batch: Batch<Request, Input, Output, Response, A>
): ReadonlyArray<ItemResult<Request, A>> => {
  const responses = matchResponses(requests, Fields.items(batch.responsesOf(output)), batch)
  return requests.map((request, index) => {
    const response = responses[index]
    const result = response === undefined
      ? new BatchItemFailed({ status: undefined, errors: [] })
      : batch.resultOf(response)
    return { request, result: result instanceof BatchItemFailed ? Result.fail(result) : Result.succeed(result) }
  })
}

/** Runs a batch operation for all requests. */
export const runBatches = <Request, Input, Output, Response, A, E, R>(
  requests: Requests<Request, E, R>,
  batch: Batch<Request, Input, Output, Response, A>
): ItemResults<Request, A, E, R> => {
  const call = (
    chunk: ReadonlyArray<Request>
  ): Effect.Effect<ReadonlyArray<ItemResult<Request, A>>, SpApiError, SpApi> =>
    Effect.matchEffect(batch.operation(batch.inputOf(chunk)), {
      onFailure: (error) =>
        permanent.has(error.reason._tag)
          ? Effect.fail(error)
          : Effect.succeed(chunk.map((request) => ({ request, result: Result.fail(error) }))),
      onSuccess: (output) => Effect.succeed(resultsOf(chunk, output, batch))
    })
  return (Stream.isStream(requests) ? requests : Stream.fromIterable(requests)).pipe(
    Stream.grouped(batch.size),
    Stream.mapEffect(call),
    Stream.flattenIterable
  )
}
