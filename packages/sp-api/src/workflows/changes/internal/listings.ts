/**
 * Listings by `lastUpdatedDate` (Listings Items 2021-08-01). A search ends after 1,000 items, and its pages shift when a
 * listing is changed meanwhile; so a window is one page, as for orders. A deleted listing is in no search: it is found
 * by a comparison of all SKUs that exist with those that the program has.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/ListingsItems_2021_08_01.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { allPages } from "./allPages.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import { firstPage } from "./firstPage.ts"
import { settled } from "./settled.ts"
import type { Entry, Page, Patiently, Source, Window } from "./source.ts"

type Read = Effect.Effect<Page<Api.Item>, SpApiError, SpApi>

/** A listing changes in one of its marketplaces: the last of them counts. */
const entryOf = (value: Api.Item): Entry<Api.Item> => {
  const { sku, summaries } = Fields.of(value)
  const times = Fields.items(summaries).flatMap((summary) => timeOf(Fields.of(summary).lastUpdatedDate) ?? [])
  return {
    entity: Fields.string(sku),
    at: times.length === 0 ? undefined : Math.max(...times),
    value,
    print: fingerprint(value)
  }
}

/** The end of searches, in items. */
const mostResults = 1000

/** No listing was created before, or after. */
const [earliest, latest] = [Date.UTC(1995), Date.UTC(2100)]

type Input = Parameters<typeof Api.searchListingsItems>[0]

/**
 * All listings of a window that is not divided any more: by the times of their creation, where a search would not reach
 * them all, as after a feed that has changed thousands in a second.
 */
const readDense = (input: Input, created: { readonly from: number; readonly to: number }): Read => {
  const { from, to } = created
  const part = { ...input, createdAfter: new Date(from).toISOString(), createdBefore: new Date(to).toISOString() }
  const whole = settled(Effect.map(
    Stream.runCollect(Api.searchListingsItems.items(part)),
    (items) => items.map(entryOf)
  ))
  if (to - from <= 1000) return whole
  return Effect.flatMap(firstPage(Api.searchListingsItems, part), ({ data }): Read => {
    if ((Fields.number(Fields.of(data).numberOfResults) ?? 0) < mostResults) return whole
    const middle = Math.floor((from + to) / 2000) * 1000
    return Effect.zipWith(
      readDense(input, { from, to: middle }),
      readDense(input, { from: middle, to }),
      (earlier, later) => ({ ...later, entries: [...earlier.entries, ...later.entries] })
    )
  })
}

/** SKUs of all listings, by the times of their creation, in parts that a search reaches. */
const existing = (
  input: Input,
  { from, to }: { readonly from: number; readonly to: number },
  patiently: Patiently
): Stream.Stream<string, SpApiError, SpApi> => {
  const part = { ...input, createdAfter: new Date(from).toISOString(), createdBefore: new Date(to).toISOString() }
  const whole = Stream.fromIterableEffect(Effect.map(
    patiently(allPages(Api.searchListingsItems, part)),
    ({ items }) => items.flatMap((item) => Fields.string(Fields.of(item).sku) ?? [])
  ))
  // More than 1,000 of one second are too many for a search: the others are looked at one by one.
  if (to - from <= 1000) return whole
  return Stream.unwrap(Effect.map(patiently(firstPage(Api.searchListingsItems, part)), ({ data }) => {
    if ((Fields.number(Fields.of(data).numberOfResults) ?? 0) < mostResults) return whole
    const middle = Math.floor((from + to) / 2000) * 1000
    return Stream.concat(
      existing(input, { from, to: middle }, patiently),
      existing(input, { from: middle, to }, patiently)
    )
  }))
}

/** What the program has, and what exists by a list that it has; a search where it has none. */
export interface Compared {
  readonly known: Stream.Stream<string, SpApiError, SpApi>
  readonly existing: Stream.Stream<string, SpApiError, SpApi> | undefined
}

/** What a feed of listings reads. */
export const source = (
  sellerId: string,
  marketplaceIds: ReadonlyArray<string>,
  include: ReadonlyArray<string>,
  compared: Compared | undefined
): Source<Api.Item> => {
  const ids = [...new Set(marketplaceIds)].sort()
  const includedData = [...new Set(["summaries", ...include])]
  const pageSize = 20
  const inputOf = ({ from, to }: Window) => ({
    sellerId,
    marketplaceIds: ids,
    includedData,
    lastUpdatedAfter: new Date(from).toISOString(),
    lastUpdatedBefore: to === undefined ? undefined : new Date(to).toISOString(),
    sortBy: "createdDate",
    sortOrder: "ASC",
    pageSize
  })
  return {
    feed: "listings",
    scope: `${sellerId}/${ids.join(",")}`,
    operation: Api.searchListingsItems.spec.name,
    pageSize,
    read: (window) =>
      Effect.map(firstPage(Api.searchListingsItems, inputOf(window)), ({ headers, items, token }) => ({
        entries: items.map(entryOf),
        overflows: token !== undefined,
        through: through(undefined, headers)
      })),
    readWhole: (window) => readDense(inputOf(window), { from: earliest, to: window.to ?? latest }),
    get: (sku) =>
      Api.getListingsItem({ sellerId, sku, marketplaceIds: ids, includedData }).pipe(
        Effect.map((item) => Fields.isObject(item) ? entryOf(item) : undefined),
        Effect.catch((error) => error.reason._tag === "NotFound" ? Effect.succeed("gone" as const) : Effect.fail(error))
      ),
    ...(compared === undefined ? undefined : {
      missing: (patiently: Patiently) => {
        const all = existing(
          { sellerId, marketplaceIds: ids, sortBy: "createdDate", sortOrder: "ASC", pageSize },
          { from: earliest, to: latest },
          patiently
        )
        return Effect.flatMap(
          Stream.runFold(compared.existing ?? all, () => new Set<string>(), (skus, sku) => skus.add(sku)),
          (skus) => Stream.runCollect(Stream.filter(compared.known, (sku) => !skus.has(sku)))
        )
      }
    })
  }
}
