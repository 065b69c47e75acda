/**
 * Items of the catalogue by their ASINs (Catalog Items 2022-04-01), 20 in a call. Amazon does not say when an item has
 * changed, and leaves out of a search what it does not have.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/CatalogItems_2022_04_01.ts"
import * as Fields from "../../internal/fields.ts"
import { allPages } from "./allPages.ts"
import { through } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Listed } from "./listed.ts"
import type { Entry } from "./source.ts"

const entryOf = (value: Api.Item, asked?: string): Entry<Api.Item> => ({
  entity: Fields.string(Fields.of(value).asin) ?? asked,
  at: undefined,
  value,
  print: fingerprint(value)
})

/** What a feed of catalogue items reads. */
export const source = (marketplaceId: string, include: ReadonlyArray<string>): Listed<Api.Item> => {
  const size = 20
  const input = { marketplaceIds: [marketplaceId], includedData: [...new Set(["summaries", ...include])] }
  return {
    feed: "catalog",
    scope: marketplaceId,
    operation: Api.searchCatalogItems.spec.name,
    size,
    read: (asins) =>
      Effect.map(
        allPages(Api.searchCatalogItems, { ...input, identifiers: asins, identifiersType: "ASIN", pageSize: size }),
        ({ headers, items }) => ({
          entries: items.map((item) => entryOf(item)),
          through: through(undefined, headers)
        })
      ),
    get: (asin) =>
      Effect.flatMap(
        Api.getCatalogItem({ ...input, asin }),
        (item) =>
          Fields.isObject(item)
            ? Effect.succeed(entryOf(item, asin))
            : Fields.missing(Api.getCatalogItem, "it has no item")
      )
  }
}
