/** All pages of a window whose entities do not leave it while it is read, so that its pages do not shift. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { ItemsOperation } from "../../../operation/Operation.ts"
import { SpApiError } from "../../../SpApiError.ts"
import type { FirstPage } from "./firstPage.ts"
import { firstPage } from "./firstPage.ts"

/** How often a page token may be refused: it expires, after 30 seconds where stock is read. */
export const mostRefusals = 3

/** Whether Amazon refused the token of a page after the first. */
export const isRefusedToken = ({ pageToken, reason }: SpApiError): boolean =>
  pageToken !== undefined && reason._tag === "BadRequest"

/**
 * The items of all pages, with what came with the first page: the time of its response is what the others are at least
 * as new as. A token that is refused begins again with the first page.
 */
export const allPages = <I extends object, A, Item>(
  operation: ItemsOperation<I | void, A, Item> | ItemsOperation<I, A, Item>,
  input: I
): Effect.Effect<Omit<FirstPage<A, Item>, "token">, SpApiError, SpApi> => {
  const { carry, parameter } = operation.spec.paging as { readonly carry?: string; readonly parameter: string }
  const rest = (token: string): Effect.Effect<ReadonlyArray<Item>, SpApiError, SpApi> =>
    Effect.mapError(
      Stream.runCollect(operation.items({ ...(carry === "alone" ? undefined : input), [parameter]: token } as I)),
      // A Stream that begins with a token takes it for its first page.
      (error) => error.pageToken === undefined ? new SpApiError({ ...error, pageToken: token }) : error
    )
  return Effect.flatMap(
    firstPage(operation as ItemsOperation<I, A, Item>, input),
    ({ token, ...first }) =>
      token === undefined
        ? Effect.succeed(first)
        : Effect.map(rest(token), (items) => ({ ...first, items: [...first.items, ...items] }))
  ).pipe(
    Effect.retry({ times: mostRefusals, while: isRefusedToken })
  )
}
