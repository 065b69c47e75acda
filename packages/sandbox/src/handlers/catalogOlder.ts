/**
 * Catalog Items 2020-12-01 and the categories of v0, from the catalogue of 2022-04-01.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import type { Parent, Product } from "../world/Catalogue.ts"
import * as Catalogue from "../world/Catalogue.ts"
import type { Call, Handlers } from "./Call.ts"
import { attributes, count, parts, search, unknownItem } from "./catalogItems.ts"
import { marketplacesOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

type Part = (product: Product, marketplace: Marketplace) => object

/** Parts that the older version writes in another form; all others are those of 2022-04-01. */
const older: Readonly<Record<string, Part>> = {
  productTypes: (product, marketplace) => ({ marketplaceId: marketplace.id, productType: product.kind.productType }),
  salesRanks: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    ranks: [
      { title: product.kind.browse[1], link: linkOf(product, marketplace), rank: 1 + product.rank % 500 },
      { title: product.kind.group, rank: product.rank }
    ]
  }),
  summaries: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    brandName: product.brand,
    browseNode: product.kind.browse[0],
    colorName: Catalogue.colorName(product, marketplace.locale),
    itemName: Catalogue.title(product, marketplace.locale),
    manufacturer: product.brand,
    modelNumber: product.modelNumber,
    sizeName: product.size
  })
}

const linkOf = (product: Product, { domain }: Marketplace): string =>
  `https://www.${domain}/gp/bestsellers/${product.kind.browse[0]}`

const variationsOf = (call: Call, product: Product, marketplaces: ReadonlyArray<Marketplace>) =>
  product.parentAsin === undefined || !call.state.world.catalogue.parents.has(product.parentAsin)
    ? []
    : marketplaces.map(({ id }) => ({ marketplaceId: id, asins: [product.parentAsin], variationType: "CHILD" }))

const view = (
  call: Call,
  product: Product,
  marketplaces: ReadonlyArray<Marketplace>,
  included: ReadonlyArray<string>
) => {
  const item: Record<string, unknown> = { asin: product.asin }
  for (const name of included) {
    const part = older[name] ?? parts[name]
    if (name === "attributes") item["attributes"] = attributes(product, marketplaces[0]!)
    else if (name === "variations") item["variations"] = variationsOf(call, product, marketplaces)
    else if (part !== undefined) item[name] = marketplaces.map((marketplace) => part(product, marketplace))
  }
  return item
}

const parentView = (parent: Parent, marketplaces: ReadonlyArray<Marketplace>, included: ReadonlyArray<string>) => ({
  asin: parent.asin,
  ...(included.includes("summaries")
    ? {
      summaries: marketplaces.map(({ id }) => ({
        marketplaceId: id,
        brandName: parent.brand,
        itemName: `${parent.brand} ${parent.kind.names["en"]}`
      }))
    }
    : undefined),
  ...(included.includes("variations")
    ? {
      variations: marketplaces.map(({ id }) => ({
        marketplaceId: id,
        asins: parent.children.map((child) => child.asin),
        variationType: "PARENT"
      }))
    }
    : undefined)
})

const includedOf = (input: In.Input): ReadonlyArray<string> => {
  const included = In.strings(input, "includedData")
  return included.length === 0 ? ["summaries"] : included
}

const paging = { parameter: "pageToken", size: 10 }

const searchCatalogItems = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const marketplaces = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  const matches = search(call, input, marketplaces[0]!)
  const size = Math.min(20, In.number(input, "pageSize") ?? 10)
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size })
  const names = new Map(matches.map(({ kind }) => [kind.browse[0], kind.browse[1]]))
  return Http.ok({
    numberOfResults: matches.length,
    pagination: nextToken === undefined ? {} : { nextToken },
    refinements: {
      brands: [...count(matches.map(({ brand }) => brand))].map(([brandName, numberOfResults]) => ({
        numberOfResults,
        brandName
      })),
      classifications: [...count(matches.map(({ kind }) => kind.browse[0]))].map(([id, numberOfResults]) => ({
        numberOfResults,
        displayName: names.get(id),
        classificationId: id
      }))
    },
    items: items.map((product) => view(call, product, marketplaces, includedOf(input)))
  })
}

const getCatalogItem = (call: Call): Http.Reply => {
  const asin = In.string(call.input, "asin") ?? ""
  const { byAsin, parents } = call.state.world.catalogue
  const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
  const product = byAsin.get(asin)
  const parent = parents.get(asin)
  if (product !== undefined) return Http.ok(view(call, product, marketplaces, includedOf(call.input)))
  if (parent !== undefined) return Http.ok(parentView(parent, marketplaces, includedOf(call.input)))
  throw unknownItem(asin, marketplaces)
}

const listCatalogCategories = (call: Call): Http.Reply => {
  const { input, seller, state } = call
  marketplacesOf(call, [In.string(input, "MarketplaceId") ?? ""], "MarketplaceId")
  const sku = In.string(input, "SellerSKU")
  const asin = In.string(input, "ASIN") ?? (sku === undefined ? undefined : seller.listings.get(sku)?.asin ?? "")
  if (asin === undefined) throw Http.invalidInput("Either ASIN or SellerSKU is required.", "ASIN")
  const { byAsin, parents } = state.world.catalogue
  const item = byAsin.get(asin) ?? parents.get(asin)
  if (item === undefined) throw Http.invalidInput(`${sku ?? asin} is not in the catalogue.`, sku ? "SellerSKU" : "ASIN")
  const [id, name, parentId, parentName] = item.kind.browse
  return Http.ok({
    payload: [{
      ProductCategoryId: id,
      ProductCategoryName: name,
      parent: { ProductCategoryId: parentId, ProductCategoryName: parentName }
    }]
  })
}

/** The older operations of Catalog Items. */
export const handlers: Handlers = {
  "catalogItems_2020-12-01.searchCatalogItems": searchCatalogItems,
  "catalogItems_2020-12-01.getCatalogItem": getCatalogItem,
  "catalogItemsV0.listCatalogCategories": listCatalogCategories
}
