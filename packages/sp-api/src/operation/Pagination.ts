/**
 * Pages and items of operations, as Streams. How pages follow one another stands in the operation's spec.
 *
 * A Stream ends when an answer holds no next token (an empty page does not end it), and fails when a token comes a second time, which
 * would go on for ever.
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
  readonly input: Input
  readonly seen: ReadonlySet<string>
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
    const size = (at(page, paging.items) as ReadonlyArray<unknown> | undefined)?.length ?? 0
    const total = Number(at(page, paging.total))
    const offset = Number(at(input, paging.offset) ?? 0) + size
    return size === 0 || !(offset < total) ? undefined : withValue(input, paging.offset, offset) as Input
  }
  const token = at(page, paging.next)
  if (typeof token !== "string" || token === "") return undefined
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

const walk = <I, A, B>(
  operation: Operation<I, A>,
  following: Following | undefined,
  input: I,
  options: CallOptions | undefined,
  emit: (page: A) => ReadonlyArray<B>
): Stream.Stream<B, SpApiError, SpApi> => {
  const { paging } = operation.spec
  const first = (input ?? {}) as Input
  const start: State = { operation: operation as Operation<unknown, unknown>, input: first, seen: new Set() }
  if (paging === undefined) return Stream.die(new Error(`${operation.spec.name} has no pages`))
  return Stream.paginate(
    start,
    (state) =>
      Effect.flatMap(SpApi, (api) =>
        Effect.flatMap(api.run(state.operation, state.input, options), (page) => {
          const emitted = emit(page as A)
          const next = nextInput(operation.spec, paging, first, state.input, page)
          if (next === undefined) return Effect.succeed([emitted, Option.none<State>()] as const)
          const mark = paging.kind === "offset" ? String(at(next, paging.offset)) : String(next[paging.parameter])
          if (state.seen.has(mark)) return repeatedToken(operation.spec)
          const after = (following?.() ?? operation) as Operation<unknown, unknown>
          return Effect.succeed(
            [
              emitted,
              Option.some<State>({ operation: after, input: next, seen: new Set(state.seen).add(mark) })
            ] as const
          )
        }))
  )
}

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
      walk(operation, following, input, options, (page) => (at(page, path) ?? []) as ReadonlyArray<Item>)
  })
}
