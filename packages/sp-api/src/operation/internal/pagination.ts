/**
 * Pages and items of operations, as Streams. How pages follow one another is in the operation's spec.
 *
 * A Stream ends at a page without a next token; an empty page does not end it. Instead of ending early it fails, after
 * all items that came:
 *
 * - with `ResponseInvalid` when a page is not what the model describes, so that its items or its token may have been
 *   lost. Items and tokens that are elsewhere in the page under their own name are read and reported as drift;
 *   `ResponseChecking: "strict"` fails.
 * - with `ResponseInvalid` when a token comes a second time, ten pages in a row hold the same items, or 1000 pages in a
 *   row are empty, as the Stream would never end. Pages by offset fail at the second page with the same items, which is
 *   not returned.
 * - with `PagesIncomplete` when the pages end before the total that they name; see `TotalChecking`.
 *
 * Amazon sometimes refuses a page token that it accepts a second later. A page after the first that fails with 400 is
 * therefore requested again after 1, 2 and 4 seconds, within the `attempts` of `CurrentRetryPolicy`. The error of a
 * page after the first has a `pageToken`, at which the caller can continue.
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import { CurrentRetryPolicy } from "../../http/Policy.ts"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { fail, ResponseInvalid, SpApiError } from "../../SpApiError.ts"
import { pause } from "../../wire/retry.ts"
import { ResponseChecking, TotalChecking } from "../Checking.ts"
import type { ItemsOperation, Operation, OperationShapes, PagedOperation } from "../Operation.ts"
import { make } from "../Operation.ts"
import type { OperationSpec } from "../OperationSpec.ts"
import type { Caller } from "./caller.ts"
import { calledAt, callerOf } from "./caller.ts"
import { makeReport, summary } from "./drift.ts"
import { makeIsEndless } from "./endlessPages.ts"
import type { Input } from "./nextPage.ts"
import { markOf, nextInput, placeOf } from "./nextPage.ts"
import type { Reading } from "./pageReader.ts"
import { readPage } from "./pageReader.ts"
import { makeTotal } from "./pageTotal.ts"
import { SpApi } from "./spApiService.ts"

export type { ItemsOperation, PagedOperation } from "../Operation.ts"

/** The operation that returns the pages after the first, where it is another one. */
export type Following = () => Operation<never, unknown>

/** How a Stream goes on. */
interface State {
  readonly input: Input
  /** Fetches the page of the input, or fails as the Stream does after its last page. */
  readonly page: Effect.Effect<unknown, SpApiError, SpApi>
}

const streamOf = <I, A, B>(
  operation: Operation<I, A>,
  following: Following | undefined,
  input: I,
  options: CallOptions | undefined,
  caller: Caller,
  emit: (page: unknown, reading: Reading) => ReadonlyArray<B>
): Stream.Stream<B, SpApiError, SpApi> =>
  Stream.suspend(() => {
    const { shapes, spec } = operation
    const { name } = spec
    const paging = spec.paging!
    const first = (input ?? {}) as Input
    const next = (following?.() ?? operation) as Operation<Input, unknown>
    const report = makeReport({ what: "the page", id: "request id" })
    const marks = new Set([markOf(paging, first)])
    const total = makeTotal(paging, first)
    const isEndless = makeIsEndless(paging)

    const fetch = (input: Input, failures = 0): Effect.Effect<unknown, SpApiError, SpApi> =>
      Effect.catch(next(input, options), (error) => {
        const { id, section } = next.spec
        const place = placeOf(paging).join(".")
        const advice =
          `The pages before were returned; to continue, call ${section}.${id} with ${place} set to this error's pageToken.`
        const hint = error.hint === undefined ? advice : `${error.hint} ${advice}`
        const failure = new SpApiError({ ...error, pageToken: String(markOf(paging, input)), hint })
        return paging.kind !== "token" || error.reason._tag !== "BadRequest"
          ? Effect.fail(failure)
          : Effect.flatMap(
            CurrentRetryPolicy,
            (policy) =>
              Effect.flatMap(
                pause({ operation: name }, { ...policy, baseMillis: 1000, jitter: [1, 1] }, failures),
                (isAgain) => isAgain ? fetch(input, failures + 1) : Effect.fail(failure)
              )
          )
      })

    const step = ({ input, page }: State) =>
      Effect.flatMap(calledAt(caller, page), (page) =>
        Effect.withFiber((fiber) => {
          const failWith = (
            reason: SpApiErrorReason,
            details: { readonly pageToken?: string | undefined; readonly hint?: string | undefined }
          ): State => ({ input, page: fail(name, reason, { attempts: 1, ...details }) })
          const reading = readPage(paging, shapes.output, page, markOf(paging, input))
          const { problem, strays, token } = reading
          const checking = fiber.getRef(ResponseChecking)
          const mismatches = checking === "tolerant" ? [...strays] : []
          total.add(page, reading.items)
          const following = nextInput(spec, paging, first, input, page, reading)
          const mark = following && markOf(paging, following)
          const endless = isEndless(page, reading.items, following === undefined)
          // Of token paging it is not certain that items came twice.
          const isRepeated = paging.kind === "offset" && endless !== undefined
          const description = mark !== undefined && marks.has(mark)
            ? "the same page token came twice, so the pages would never end"
            : endless !== undefined
            ? endless
            : checking === "strict" && strays.length > 0
            ? summary(strays)
            : problem && `the page is not as its model says, so more may follow: ${problem}`
          marks.add(mark)
          let state: State | undefined = description !== undefined
            ? failWith(new ResponseInvalid({ status: 200, description }), { pageToken: token })
            : following && { input: following, page: fetch(following) }
          const missing = state === undefined ? total.missing() : undefined
          const totalChecking = fiber.getRef(TotalChecking)
          if (missing !== undefined && totalChecking !== "off") {
            const { at, instead } = paging.total!
            if (totalChecking === "strict") {
              state = failWith(missing, { hint: instead && `To get all: ${instead}.` })
            } else {
              const problem = `${missing.total}, but the pages ended after ${missing.received} items`
              mismatches.push({ path: at.join("."), problem, missing: false })
            }
          }
          return Effect.as(
            mismatches.length === 0
              ? Effect.void
              : report({ operation: name, requestId: undefined, mismatches }, fiber),
            [isRepeated ? [] : emit(page, reading), Option.fromUndefinedOr(state)] as const
          )
        }))

    return Stream.paginate<State, B, SpApiError, SpApi>({ input: first, page: operation(input, options) }, step)
  })

/** An operation whose pages hold several arrays, or none. */
export const pages = <I, A>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): PagedOperation<I, A> => {
  const operation = make<I, A>(spec, shapes)
  return Object.assign(operation, {
    pages: (input: I, options?: CallOptions) =>
      streamOf(operation, following, input, options, callerOf(), (page) => [page as A])
  })
}

/** An operation whose pages hold an array of items. */
export const items = <I, A, Item>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): ItemsOperation<I, A, Item> => {
  const operation = pages<I, A>(spec, shapes, following)
  return Object.assign(operation, {
    items: (input: I, options?: CallOptions) =>
      streamOf(operation, following, input, options, callerOf(), (_, { items }) => items as ReadonlyArray<Item>)
  })
}
