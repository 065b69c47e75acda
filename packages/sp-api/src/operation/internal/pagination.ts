/**
 * Pages and items of operations, as Streams. How pages follow one another is in the operation's spec.
 *
 * A Stream ends when a page has no next token (an empty page does not end it). It fails, after everything that came, instead of ending early:
 *
 * - with `ResponseInvalid` when a page is not what the model describes, so that its items or its token may have been lost. Items and tokens
 *   that are elsewhere in the page under their own name (without an envelope, in one more, in another case) are read and reported as drift;
 *   `ResponseChecking: "strict"` fails.
 * - with `PagesIncomplete` when the pages end before the total that they name; see `TotalChecking`.
 * - with `ResponseInvalid` when a token comes a second time, or ten pages in a row hold the same items, which would go on for ever.
 *
 * Amazon refuses a page token at times that it takes a second later. A page after the first that is answered with 400 is therefore repeated
 * after 1, 2 and 4 seconds, within the `attempts` of `CurrentRetryPolicy`. Whatever a page after the first fails with, the error has its
 * `pageToken`, from which the caller can continue.
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import { CurrentRetryPolicy } from "../../http/Policy.ts"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { fail, PagesIncomplete, ResponseInvalid, SpApiError } from "../../SpApiError.ts"
import type { Mismatch } from "../Checking.ts"
import { ResponseChecking, TotalChecking } from "../Checking.ts"
import type { ItemsOperation, Operation, OperationShapes, PagedOperation } from "../Operation.ts"
import { make } from "../Operation.ts"
import type { OperationSpec, Paging } from "../OperationSpec.ts"
import type { Shape } from "../Shape.ts"
import { makeReport, summary } from "./drift.ts"
import type { Reading } from "./pageReader.ts"
import { at, readPage } from "./pageReader.ts"
import { SpApi } from "./spApiService.ts"

export type { ItemsOperation, PagedOperation } from "../Operation.ts"

/** The operation that gives the pages after the first, and the arguments that it keeps, where it is another one. */
export type Following = () => Operation<never, unknown>

type Input = Record<string, unknown>

const withValue = (value: unknown, path: ReadonlyArray<string>, leaf: unknown): unknown => {
  const [key, ...rest] = path
  return key === undefined
    ? leaf
    : {
      ...(value as object | undefined),
      [key]: withValue((value as Record<string, unknown> | undefined)?.[key], rest, leaf)
    }
}

/** A Stream while it runs. */
interface Walk {
  readonly spec: OperationSpec
  readonly paging: Paging
  readonly shape: (() => Shape) | undefined
  readonly first: Input
  readonly options: CallOptions | undefined
  readonly report: ReturnType<typeof makeReport>
  /** The tokens and offsets so far. */
  readonly seen: Set<unknown>
  received: number
  /** The smallest total that a page named. */
  total: number
  /** The items of the page before, and how many pages before that held the same. */
  last: ReadonlyArray<unknown>
  same: number
}

/** What comes next: a page, or the failure after all pages. */
type State =
  | { readonly operation: Operation<unknown, unknown>; readonly input: Input }
  | { readonly reason: SpApiErrorReason; readonly hint?: string; readonly pageToken?: string | undefined }

/** The token or the offset that an input asks for. */
const markOf = ({ paging }: Walk, input: Input): unknown =>
  paging.kind === "token" ? input[paging.parameter] : at(input, paging.offset)

/** The input of the next page, after a page that was fetched with `input`; undefined after the last. */
const nextInput = (
  { first, paging, spec }: Walk,
  input: Input,
  page: unknown,
  { items, token }: Reading
): Input | undefined => {
  if (paging.kind === "offset") {
    const size = items.length
    const offset = Number(at(input, paging.offset) ?? 0) + size
    const total = Number(at(page, paging.total.at) ?? NaN)
    // Where no total is given, a page that is not full is the last; where nobody says how full it may be, an empty one.
    const isMore = Number.isNaN(total) ? !(size < Number(at(input, paging.limit))) : offset < total
    return size > 0 && isMore ? withValue(input, paging.offset, offset) as Input : undefined
  }
  if (token === undefined) return undefined
  switch (paging.carry) {
    case "same":
      return { ...first, [paging.parameter]: token }
    case "alone": {
      const path: Input = {}
      for (const name in spec.parameters) if (spec.parameters[name]!.in === "path") path[name] = first[name]
      return { ...path, [paging.parameter]: token }
    }
    case "query-type":
      return { MarketplaceId: first["MarketplaceId"], QueryType: "NEXT_TOKEN", [paging.parameter]: token }
  }
}

/** Fetches a page; one after the first again where its token may have been refused. */
const fetchPage = (
  walk: Walk,
  operation: Operation<unknown, unknown>,
  input: Input,
  fiber: Fiber.Fiber<unknown, unknown>
): Effect.Effect<unknown, SpApiError, SpApi> => {
  const page = Effect.flatMap(SpApi, (api) => api.run(operation, input, walk.options))
  if (input === walk.first) return page
  const { paging } = walk
  const { attempts, capMillis } = fiber.getRef(CurrentRetryPolicy)
  const repeat = (repeated: number): Effect.Effect<unknown, SpApiError, SpApi> =>
    Effect.catch(page, (error) => {
      if (error.reason._tag === "BadRequest" && paging.kind === "token" && repeated + 1 < attempts) {
        return Effect.andThen(Effect.sleep(Math.min(capMillis, 1000 * 2 ** repeated)), repeat(repeated + 1))
      }
      const { id, section } = operation.spec
      const parameter = paging.kind === "token" ? paging.parameter : paging.offset.join(".")
      const hint =
        `${error.hint === undefined ? "" : `${error.hint} `}The pages before were returned; to continue, call `
        + `${section}.${id} with ${parameter} set to this error's pageToken.`
      return Effect.fail(new SpApiError({ ...error, pageToken: String(markOf(walk, input)), hint }))
    })
  return repeat(0)
}

/** Reports what is not as described. */
const reportDrift = (
  walk: Walk,
  mismatches: ReadonlyArray<Mismatch>,
  fiber: Fiber.Fiber<unknown, unknown>
): Effect.Effect<void> =>
  mismatches.length === 0
    ? Effect.void
    : walk.report({ operation: walk.spec.name, requestId: undefined, mismatches }, fiber)

/** Pages with the same items under tokens that differ: fewer may be chance, where items have no ids. */
const maxSame = 10

const isStuck = (walk: Walk, items: ReadonlyArray<unknown>): boolean => {
  const { last } = walk
  const isSame = items.length > 0 && items.length === last.length
    && JSON.stringify(items[0]) === JSON.stringify(last[0]) && JSON.stringify(items) === JSON.stringify(last)
  walk.same = isSame ? walk.same + 1 : 1
  walk.last = items
  return walk.same >= maxSame
}

/** What comes after a page. */
const after = (
  walk: Walk,
  input: Input,
  page: unknown,
  reading: Reading,
  following: Operation<unknown, unknown>,
  isStrict: boolean
): State | undefined => {
  const { items, strays, token } = reading
  const next = nextInput(walk, input, page, reading)
  const mark = next === undefined ? undefined : markOf(walk, next)
  const isRepeated = mark !== undefined && walk.seen.has(mark)
  walk.seen.add(mark)
  const description = isRepeated || next !== undefined && isStuck(walk, items)
    ? "the same page token came twice, or the same page ten times; going on would fetch the same pages for ever"
    : isStrict && strays.length > 0
    ? summary(strays)
    : reading.problem === undefined
    ? undefined
    : `the page is not as its model says, so more may follow: ${reading.problem}`
  if (description !== undefined) {
    return { reason: new ResponseInvalid({ status: 200, description }), pageToken: token }
  }
  return next === undefined ? undefined : { operation: following, input: next }
}

/** The failure of pages that ended before the total that they name. */
const incomplete = (walk: Walk): PagesIncomplete | undefined => {
  const { first, paging, received, total } = walk
  // Who began at a token has got the pages before it already.
  if (paging.total === undefined || paging.kind === "token" && !!first[paging.parameter]) return undefined
  const { estimate, limit } = paging.total
  const isEstimate = estimate === true || estimate !== undefined && first[estimate] !== undefined
  return received < total && total < Infinity && (!isEstimate || limit !== undefined && received >= limit)
    ? new PagesIncomplete({ received, total, limit })
    : undefined
}

const count = (walk: Walk, page: unknown, { items }: Reading): void => {
  const { paging } = walk
  if (paging.total === undefined) return
  walk.received += items.length
  const total = Number(at(page, paging.total.at) ?? 0)
  if (total > 0) walk.total = Math.min(walk.total, total)
}

/** Fetches and reads the page of a state; gives it, and the state after it. */
const step = <B>(
  walk: Walk,
  state: State,
  following: Operation<unknown, unknown>,
  emit: (page: unknown, reading: Reading) => ReadonlyArray<B>
): Effect.Effect<readonly [ReadonlyArray<B>, Option.Option<State>], SpApiError, SpApi> =>
  Effect.withFiber((fiber) => {
    if ("reason" in state) return fail(walk.spec.name, state.reason, { ...state, attempts: 1 })
    const { input, operation } = state
    return Effect.flatMap(fetchPage(walk, operation, input, fiber), (page) => {
      const sent = markOf(walk, input)
      const reading = readPage(walk.paging, walk.shape, page, sent)
      count(walk, page, reading)
      const checking = fiber.getRef(ResponseChecking)
      let next = after(walk, input, page, reading, following, checking === "strict")
      let mismatches = checking === "tolerant" ? reading.strays : []
      const short = next === undefined && fiber.getRef(TotalChecking) !== "off" ? incomplete(walk) : undefined
      if (short !== undefined) {
        const { at, instead } = walk.paging.total!
        if (fiber.getRef(TotalChecking) === "strict") {
          next = { reason: short, ...(instead === undefined ? undefined : { hint: `To get all: ${instead}.` }) }
        } else {
          const problem = `${short.total}, but the pages ended after ${short.received} items`
          mismatches = [...mismatches, { path: at.join("."), problem, missing: false }]
        }
      }
      return Effect.as(
        reportDrift(walk, mismatches, fiber),
        [emit(page, reading), next === undefined ? Option.none() : Option.some(next)] as const
      )
    })
  })

const walk = <I, A, B>(
  operation: Operation<I, A>,
  following: Following | undefined,
  input: I,
  options: CallOptions | undefined,
  emit: (page: unknown, reading: Reading) => ReadonlyArray<B>
): Stream.Stream<B, SpApiError, SpApi> =>
  Stream.suspend(() => {
    const { shapes, spec } = operation
    const { paging } = spec
    if (paging === undefined) return Stream.die(new Error(`${spec.name} has no pages`))
    const first = (input ?? {}) as Input
    const walk: Walk = {
      spec,
      paging,
      shape: shapes.output,
      first,
      options,
      report: makeReport({ what: "the page", id: "request id" }),
      seen: new Set(paging.kind === "token" ? [first[paging.parameter]] : []),
      received: paging.kind === "token" ? 0 : Number(at(first, paging.offset) ?? 0),
      total: Infinity,
      last: [],
      same: 0
    }
    const next = (following?.() ?? operation) as Operation<unknown, unknown>
    const start: State = { operation: operation as Operation<unknown, unknown>, input: first }
    return Stream.paginate<State, B, SpApiError, SpApi>(start, (state) => step(walk, state, next, emit))
  })

/** An operation whose pages hold more than one list. */
export const pages = <I, A>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): PagedOperation<I, A> => {
  const operation = make<I, A>(spec, shapes)
  return Object.assign(operation, {
    pages: (input: I, options?: CallOptions) => walk(operation, following, input, options, (page) => [page as A])
  })
}

/** An operation whose pages hold a list of items. */
export const items = <I, A, Item>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): ItemsOperation<I, A, Item> => {
  const operation = pages<I, A>(spec, shapes, following)
  return Object.assign(operation, {
    items: (input: I, options?: CallOptions) =>
      walk(operation, following, input, options, (_, { items }) => items as ReadonlyArray<Item>)
  })
}
