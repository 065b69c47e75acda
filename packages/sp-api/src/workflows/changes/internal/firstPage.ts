/**
 * The first page of a window, and whether it is all of it. A page that cannot be read is a failure, as the feed would
 * otherwise go on behind what is missing.
 */
import * as Effect from "effect/Effect"
import { readPage } from "../../../operation/internal/pageReader.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { ItemsOperation } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { at, isObject } from "../../../wire/json.ts"
import * as Fields from "../../internal/fields.ts"

/** What one response holds. */
export interface FirstPage<out A, out Item> {
  readonly items: ReadonlyArray<Item>
  /** The token of the second page; undefined on the only one. */
  readonly token: string | undefined
  readonly data: A
  readonly headers: Readonly<Record<string, string>>
}

/** Whether the place of the items is there; an empty array may be left out of its envelope. */
const hasPlace = (data: unknown, path: ReadonlyArray<string>): boolean => {
  const envelope = at(data, path.slice(0, -1))
  return isObject(envelope) && (path.length > 1 || Object.hasOwn(envelope, path[0]!))
}

/** The first page of an operation with pages of items. */
export const firstPage = <I, A, Item>(
  operation: ItemsOperation<I, A, Item>,
  input: I
): Effect.Effect<FirstPage<A, Item>, SpApiError, SpApi> =>
  Effect.flatMap(operation.withResponse(input), ({ data, headers }) => {
    const paging = operation.spec.paging!
    const { items, problem, strays, token } = readPage(paging, operation.shapes.output, data, undefined)
    const isThere = strays.length > 0 || hasPlace(data, paging.items ?? [])
    const missing = problem ?? (isThere ? undefined : `it has no ${(paging.items ?? []).join(".")}`)
    return missing === undefined
      ? Effect.succeed({ items: items as ReadonlyArray<Item>, token, data, headers })
      : Fields.missing(operation, missing)
  })
