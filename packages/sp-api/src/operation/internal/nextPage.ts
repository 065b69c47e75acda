/** The input of the page after a page. */
import { at } from "../../wire/json.ts"
import type { OperationSpec, Paging } from "../OperationSpec.ts"
import type { Reading } from "./pageReader.ts"

/** The parameters of a call, by name. */
export type Input = Record<string, unknown>

const withValue = (value: unknown, [key, ...rest]: ReadonlyArray<string>, leaf: unknown): unknown =>
  key === undefined
    ? leaf
    : { ...(value as Input | undefined), [key]: withValue((value as Input | undefined)?.[key], rest, leaf) }

/** The place in an input of what asks for a page: a token or an offset. */
export const placeOf = (paging: Paging): ReadonlyArray<string> =>
  paging.kind === "token" ? [paging.parameter, ...paging.within ?? []] : paging.offset

/** The token or the offset of the page that an input asks for. */
export const markOf = (paging: Paging, input: Input): unknown => at(input, placeOf(paging))

/** What is sent along with a token. */
const carried = (
  parameters: NonNullable<OperationSpec["parameters"]>,
  carry: (Paging & { readonly kind: "token" })["carry"],
  first: Input
): Input => {
  if (carry === "same") return first
  if (carry === "query-type") return { MarketplaceId: first["MarketplaceId"], QueryType: "NEXT_TOKEN" }
  const path = Object.keys(parameters).filter((name) => parameters[name]!.in === "path")
  return Object.fromEntries(path.map((name) => [name, first[name]]))
}

/**
 * The input of the page after `page`, which was fetched with `input`; undefined after the last.
 *
 * @param first the input of the first page
 */
export const nextInput = (
  { parameters = {} }: OperationSpec,
  paging: Paging,
  first: Input,
  input: Input,
  page: unknown,
  { items, token }: Reading
): Input | undefined => {
  if (paging.kind === "offset") {
    const { limit, offset, total } = paging
    const size = items.length
    const reached = Number(at(input, offset) ?? 0) + size
    const end = Number(at(page, total.at) ?? NaN)
    // Without a total, a page that is not full is the last; without a limit, an empty one.
    const isMore = Number.isNaN(end) ? !(size < Number(at(input, limit))) : reached < end
    return size > 0 && isMore ? withValue(input, offset, reached) as Input : undefined
  }
  if (token === undefined) return undefined
  return withValue(carried(parameters, paging.carry, first), placeOf(paging), token) as Input
}
