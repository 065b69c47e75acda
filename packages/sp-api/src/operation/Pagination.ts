/**
 * Pages and items of operations, as Streams. How pages follow one another stands in the operation's spec.
 *
 * A Stream ends when an answer holds no next token (an empty page does not end it), and fails when a token comes a second time, which
 * would go on for ever; the page that it came with is given before.
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, ResponseInvalid } from "../SpApiError.ts"
import type { ItemsOperation, Operation, OperationShapes, PagedOperation } from "./Operation.ts"
import { make } from "./Operation.ts"
import type { OperationSpec, Paging } from "./OperationSpec.ts"
import { SpApi } from "./SpApiService.ts"

export type { ItemsOperation, PagedOperation } from "./Operation.ts"

/** The operation that gives the pages after the first, and the arguments that it keeps, where it is another one. */
export type Following = () => Operation<never, unknown>

const at = (value: unknown, path: ReadonlyArray<string>): unknown => {
  let current = value
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return current
}

const withValue = (value: unknown, path: ReadonlyArray<string>, leaf: unknown): unknown => {
  const [key, ...rest] = path
  return key === undefined
    ? leaf
    : {
      ...(value as object | undefined),
      [key]: withValue((value as Record<string, unknown> | undefined)?.[key], rest, leaf)
    }
}

type Input = Record<string, unknown>

interface State {
  readonly operation: Operation<unknown, unknown>
  /** Undefined after a token that came a second time. */
  readonly input: Input | undefined
}

/** The items of a page; one that stands where a list should be counts too. */
const itemsAt = (page: unknown, path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const found = at(page, path)
  return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]
}

/** The input of the next page, after an answer to `input`; undefined after the last. */
const nextInput = (
  spec: OperationSpec,
  paging: Paging,
  first: Input,
  input: Input,
  page: unknown
): Input | undefined => {
  if (paging.kind === "offset") {
    const size = itemsAt(page, paging.items).length
    const offset = Number(at(input, paging.offset) ?? 0) + size
    const total = Number(at(page, paging.total) ?? NaN)
    // Where the total is not told, a page that is not full is the last.
    const isMore = Number.isNaN(total) ? size >= Number(at(input, paging.limit)) : offset < total
    return size > 0 && isMore ? withValue(input, paging.offset, offset) as Input : undefined
  }
  const token = tokenOf(at(page, paging.next))
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

/** A token as it is sent; null and the empty text are none. */
const tokenOf = (value: unknown): string | undefined =>
  typeof value === "number" ? String(value) : typeof value === "string" && value !== "" ? value : undefined

const walk = <I, A, B>(
  operation: Operation<I, A>,
  following: Following | undefined,
  input: I,
  options: CallOptions | undefined,
  emit: (page: A) => ReadonlyArray<B>
): Stream.Stream<B, SpApiError, SpApi> =>
  Stream.suspend(() => {
    const { spec } = operation
    const { paging } = spec
    if (paging === undefined) return Stream.die(new Error(`${spec.name} has no pages`))
    const first = (input ?? {}) as Input
    const seen = new Set<unknown>(paging.kind === "token" ? [first[paging.parameter]] : [])
    const start: State = { operation: operation as Operation<unknown, unknown>, input: first }
    return Stream.paginate(start, (state) => {
      const { input } = state
      if (input === undefined) return repeatedToken(spec)
      return Effect.flatMap(SpApi, (api) =>
        Effect.map(api.run(state.operation, input, options), (page) => {
          const emitted = emit(page as A)
          const next = nextInput(spec, paging, first, input, page)
          if (next === undefined) return [emitted, Option.none<State>()] as const
          const mark = paging.kind === "offset" ? at(next, paging.offset) : next[paging.parameter]
          const isRepeated = seen.has(mark)
          seen.add(mark)
          const after = (following?.() ?? operation) as Operation<unknown, unknown>
          return [emitted, Option.some<State>({ operation: after, input: isRepeated ? undefined : next })] as const
        }))
    })
  })

const repeatedToken = (spec: OperationSpec): Effect.Effect<never, SpApiError> =>
  fail(
    spec.name,
    new ResponseInvalid({
      status: 200,
      description: "the same page token came twice; going on would fetch the same pages for ever"
    }),
    { attempts: 1 }
  )

/** An operation whose pages hold more than one list. */
export const pages = <I, A>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): PagedOperation<I, A> => {
  const operation = make<I, A>(spec, shapes)
  return Object.assign(operation, {
    pages: (input: I, options?: CallOptions) => walk(operation, following, input, options, (page) => [page])
  })
}

/** An operation whose pages hold a list of items. */
export const items = <I, A, Item>(
  spec: OperationSpec,
  shapes: OperationShapes,
  following?: Following
): ItemsOperation<I, A, Item> => {
  const operation = pages<I, A>(spec, shapes, following)
  const path = spec.paging?.items ?? []
  return Object.assign(operation, {
    items: (input: I, options?: CallOptions) =>
      walk(operation, following, input, options, (page) => itemsAt(page, path) as ReadonlyArray<Item>)
  })
}
