/**
 * Splits requests into calls of a batch operation, and matches the answers to them.
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { Operation } from "../../../operation/Operation.ts"
import type { ErrorItem, SpApiError } from "../../../SpApiError.ts"
import { printable } from "../../../wire/redaction.ts"
import * as Fields from "../../internal/fields.ts"

/** The errors of an item, the first five of them in full. */
const listed = (errors: ReadonlyArray<ErrorItem>): string => {
  if (errors.length === 0) return ""
  const shown = errors.slice(0, 5).map(({ code, details, message }) =>
    `${code === "" ? "" : `${code}: `}${message}${details ? ` (${details})` : ""}`
  )
  return `: ${shown.join("; ")}${errors.length > 5 ? `; and ${errors.length - 5} more` : ""}`
}

/** Amazon answered the batch, but not this item of it. */
export class BatchItemFailed extends Data.TaggedError("BatchItemFailed")<{
  /** The HTTP status of this item, where there is one. */
  readonly status: number | undefined
  /** What Amazon says; empty where it says nothing, or forgot the item. */
  readonly errors: ReadonlyArray<ErrorItem>
}> {
  override get message(): string {
    const status = this.status === undefined ? "" : ` (${this.status})`
    return printable(`Amazon returned no result for this item${status}${listed(this.errors)}`)
  }
}

/** Requests: what is there already, or a Stream of them. */
export type Requests<Request, E = never, R = never> = Iterable<Request> | Stream.Stream<Request, E, R>

/** What became of one request. */
export interface Answered<Request, A> {
  readonly request: Request
  /** Its answer, or why there is none: Amazon refused this item, or the call that held it failed. */
  readonly result: Result.Result<A, BatchItemFailed | SpApiError>
}

/** How a batch operation works. */
export interface Batch<Request, I, O, Answer, A> {
  readonly operation: Operation<I, O>
  /** Requests that fit into one call. */
  readonly size: number
  readonly input: (requests: ReadonlyArray<Request>) => I
  readonly answers: (output: O) => ReadonlyArray<Answer> | null | undefined
  /** What a response repeats of its request. */
  readonly keyOfRequest: (request: Request) => Key
  /** The same of a response; undefined for what it does not say. */
  readonly keyOfAnswer: (answer: Fields.Fields<Answer>) => Key
  readonly result: (answer: Fields.Fields<Answer>) => A | BatchItemFailed
}

/** What tells one item of a batch from the others. */
type Key = ReadonlyArray<string | undefined>

/** Whether two keys may be of the same item: what only one of them says does not decide. */
const agree = (left: Key, right: Key): boolean =>
  left.every((part, index) => part === undefined || right[index] === undefined || part === right[index])

/**
 * Responses by the place of their request: first those that repeat their request whole, then those that can belong to one
 * request alone, then those in the place of a request that they do not contradict, if no response is missing.
 */
const match = <Request, Answer>(
  requests: ReadonlyArray<Request>,
  answers: ReadonlyArray<Answer>,
  batch: Pick<Batch<Request, never, unknown, Answer, unknown>, "keyOfRequest" | "keyOfAnswer">
): ReadonlyArray<Fields.Fields<Answer> | undefined> => {
  const keys = requests.map(batch.keyOfRequest)
  const left = new Set(keys.keys())
  const matched = new Array<Fields.Fields<Answer> | undefined>(requests.length).fill(undefined)
  const take = (index: number, answer: Fields.Fields<Answer>): void => {
    left.delete(index)
    matched[index] = answer
  }
  const isFree = (index: number, key: Key): boolean => left.has(index) && agree(keys[index]!, key)
  const all = answers.map((answer, index) => {
    const fields = Fields.of(answer)
    return { fields, index, key: batch.keyOfAnswer(fields) }
  })
  const others = all.filter(({ fields, key }) => {
    const place = [...left].find((index) => keys[index]!.every((part, at) => part === key[at]))
    if (place !== undefined) take(place, fields)
    return place === undefined
  })
  const unplaced = others.filter(({ fields, key }) => {
    const places = key.every((part) => part === undefined) ? [] : [...left].filter((index) => isFree(index, key))
    if (places.length !== 1) return true
    take(places[0]!, fields)
    return false
  })
  if (answers.length === requests.length) {
    for (const { fields, index, key } of unplaced) if (isFree(index, key)) take(index, fields)
  }
  return matched
}

/** Failures that the next call would meet as well. */
const hopeless: ReadonlySet<string> = new Set(["AuthFailed", "SigningFailed", "Unauthorized", "AccessDenied"])

/** Runs all requests, call by call. */
export const run = <Request, I, O, Answer, A, E, R>(
  requests: Requests<Request, E, R>,
  batch: Batch<Request, I, O, Answer, A>
): Stream.Stream<Answered<Request, A>, SpApiError | E, SpApi | R> => {
  const answer = (
    chunk: ReadonlyArray<Request>
  ): Effect.Effect<ReadonlyArray<Answered<Request, A>>, SpApiError, SpApi> =>
    Effect.matchEffect(batch.operation(batch.input(chunk)), {
      onFailure: (error) =>
        hopeless.has(error.reason._tag)
          ? Effect.fail(error)
          : Effect.succeed(chunk.map((request) => ({ request, result: Result.fail(error) }))),
      onSuccess: (output) => {
        const matched = match(chunk, Fields.items(batch.answers(output)), batch)
        return Effect.succeed(chunk.map((request, index) => {
          const found = matched[index]
          const result = found === undefined
            ? new BatchItemFailed({ status: undefined, errors: [] })
            : batch.result(found)
          return { request, result: result instanceof BatchItemFailed ? Result.fail(result) : Result.succeed(result) }
        }))
      }
    })
  return (Stream.isStream(requests) ? requests : Stream.fromIterable(requests)).pipe(
    Stream.grouped(batch.size),
    Stream.mapEffect(answer),
    Stream.flattenIterable
  )
}

/** All answers, or the first failure. */
export const orFail = <Request, A, E, R>(
  answers: Stream.Stream<Answered<Request, A>, E, R>
): Effect.Effect<ReadonlyArray<A>, E | BatchItemFailed | SpApiError, R> =>
  Stream.runCollect(Stream.mapEffect(answers, ({ result }) => Effect.fromResult(result)))
