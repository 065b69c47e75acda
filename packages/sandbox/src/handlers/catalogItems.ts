/**
 * Catalog Items 2022-04-01.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import type { Parent, Product } from "../world/Catalogue.ts"
import * as Catalogue from "../world/Catalogue.ts"
import { money } from "../world/Money.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const inches = (centimetres: number): number => Math.round(centimetres / 2.54 * 100) / 100

const dimensions = (product: Product) => {
  const [length, width, height] = product.kind.size
  return {
    height: { unit: "inches", value: inches(height) },
    length: { unit: "inches", value: inches(length) },
    width: { unit: "inches", value: inches(width) },
    weight: { unit: "pounds", value: Math.round(product.kind.weight / 453.59237 * 100) / 100 }
  }
}

const browse = (product: Product | Parent) => {
  const [classificationId, displayName, parentId, parentName] = product.kind.browse
  return { displayName, classificationId, parent: { displayName: parentName, classificationId: parentId } }
}

/** The attributes of a product. */
export const attributes = (product: Product, marketplace: Marketplace) => {
  const scope = { language_tag: marketplace.locale, marketplace_id: marketplace.id }
  return {
    item_name: [{ value: Catalogue.title(product, marketplace.locale), ...scope }],
    brand: [{ value: product.brand, ...scope }],
    color: [{ value: Catalogue.colorName(product, marketplace.locale), ...scope }],
    size: [{ value: product.size, ...scope }],
    model_number: [{ value: product.modelNumber, marketplace_id: marketplace.id }],
    list_price: [{ value: Number(money(product.price, "USD").amount), currency: "USD", marketplace_id: marketplace.id }]
  }
}

const summary = (product: Product, marketplace: Marketplace) => ({
  marketplaceId: marketplace.id,
  adultProduct: false,
  autographed: false,
  brand: product.brand,
  browseClassification: { displayName: product.kind.browse[1], classificationId: product.kind.browse[0] },
  color: Catalogue.colorName(product, marketplace.locale),
  itemClassification: "BASE_PRODUCT",
  itemName: Catalogue.title(product, marketplace.locale),
  manufacturer: product.brand,
  memorabilia: false,
  modelNumber: product.modelNumber,
  packageQuantity: 1,
  partNumber: product.modelNumber,
  releaseDate: new Date(product.released).toISOString().slice(0, 10),
  size: product.size,
  tradeInEligible: false,
  websiteDisplayGroup: `${product.kind.group.toLowerCase().replaceAll(" ", "_")}_display_on_website`,
  websiteDisplayGroupName: product.kind.group
})

const parentSummary = (parent: Parent, marketplace: Marketplace) => ({
  marketplaceId: marketplace.id,
  brand: parent.brand,
  itemClassification: "VARIATION_PARENT",
  itemName: `${parent.brand} ${parent.kind.names["en"]}`
})

/** The parts of an item, by the value of `includedData`. */
export const parts: Readonly<Record<string, (product: Product, marketplace: Marketplace) => object>> = {
  classifications: (product, marketplace) => ({ marketplaceId: marketplace.id, classifications: [browse(product)] }),
  dimensions: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    item: dimensions(product),
    package: dimensions(product)
  }),
  identifiers: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    identifiers: product.ean === ""
      ? []
      : [{ identifierType: "EAN", identifier: product.ean }, { identifierType: "GTIN", identifier: `0${product.ean}` }]
  }),
  images: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    images: ["MAIN", "PT01"].map((variant) => ({
      variant,
      link: `https://m.media-amazon.com/images/I/${product.image}${variant === "MAIN" ? "" : variant}.jpg`,
      height: 1500,
      width: 1500
    }))
  }),
  productTypes: (product, marketplace) => ({ marketplaceId: marketplace.id, productType: product.kind.productType }),
  relationships: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    relationships: product.parentAsin === undefined ? [] : [{
      parentAsins: [product.parentAsin],
      variationTheme: { attributes: ["size"], theme: "SIZE" },
      type: "VARIATION"
    }]
  }),
  salesRanks: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    classificationRanks: [{
      classificationId: product.kind.browse[0],
      title: product.kind.browse[1],
      rank: 1 + product.rank % 500
    }],
    displayGroupRanks: [{
      websiteDisplayGroup: "sandbox_display_on_website",
      title: product.kind.group,
      rank: product.rank
    }]
  }),
  summaries: summary,
  vendorDetails: (product, marketplace) => ({
    marketplaceId: marketplace.id,
    brandCode: product.brand.slice(0, 5).toUpperCase()
  })
}

const view = (product: Product, marketplaces: ReadonlyArray<Marketplace>, included: ReadonlyArray<string>) => {
  const item: Record<string, unknown> = { asin: product.asin }
  for (const name of included) {
    const part = parts[name]
    if (name === "attributes") item["attributes"] = attributes(product, marketplaces[0]!)
    else if (part !== undefined) item[name] = marketplaces.map((marketplace) => part(product, marketplace))
  }
  return item
}

const parentView = (parent: Parent, marketplaces: ReadonlyArray<Marketplace>, included: ReadonlyArray<string>) => ({
  asin: parent.asin,
  ...(included.includes("summaries")
    ? { summaries: marketplaces.map((marketplace) => parentSummary(parent, marketplace)) }
    : undefined),
  ...(included.includes("relationships")
    ? {
      relationships: marketplaces.map((marketplace) => ({
        marketplaceId: marketplace.id,
        relationships: [{
          childAsins: parent.children.map((child) => child.asin),
          variationTheme: { attributes: ["size"], theme: "SIZE" },
          type: "VARIATION"
        }]
      }))
    }
    : undefined)
})

const includedOf = (input: In.Input): ReadonlyArray<string> => {
  const included = In.strings(input, "includedData")
  for (const name of included) {
    if (name !== "attributes" && parts[name] === undefined) {
      throw Http.invalidInput(`Invalid value for the parameter includedData: ${name}.`, "includedData")
    }
  }
  return included.length === 0 ? ["summaries"] : included
}

const matchesIdentifier =
  (call: Call, type: string, identifiers: ReadonlyArray<string>) => (product: Product): boolean => {
    switch (type) {
      case "ASIN":
        return identifiers.includes(product.asin)
      case "SKU":
        return identifiers.some((sku) => call.seller.listings.get(sku)?.asin === product.asin)
      case "GTIN":
        return identifiers.includes(`0${product.ean}`) || identifiers.includes(product.ean)
      default:
        return identifiers.includes(product.ean)
    }
  }

/** The products that a search finds. */
export const search = (call: Call, input: In.Input, marketplace: Marketplace): ReadonlyArray<Product> => {
  const { products } = call.state.world.catalogue
  const identifiers = In.strings(input, "identifiers")
  const keywords = In.strings(input, "keywords").map((word) => word.toLowerCase())
  if (identifiers.length > 0) {
    return products.filter(matchesIdentifier(call, In.string(input, "identifiersType") ?? "ASIN", identifiers))
  }
  const brands = In.strings(input, "brandNames")
  const classifications = In.strings(input, "classificationIds")
  return products.filter((product) => {
    if (brands.length > 0 && !brands.includes(product.brand)) return false
    if (classifications.length > 0 && !classifications.includes(product.kind.browse[0])) return false
    const titles = `${Catalogue.title(product, marketplace.locale)} ${Catalogue.title(product, "en_US")}`.toLowerCase()
    return keywords.some((word) => titles.includes(word))
  })
}

/** How often each element occurs. */
export const count = <A>(items: ReadonlyArray<A>): Map<A, number> => {
  const counts = new Map<A, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

const paging = { parameter: "pageToken", size: 10 }

const searchCatalogItems = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const marketplaces = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  const matches = search(call, input, marketplaces[0]!)
  const { items, nextToken } = PageToken.page(call, matches, {
    ...paging,
    size: Math.min(20, In.number(input, "pageSize") ?? 10)
  })
  const names = new Map(matches.map((product) => [product.kind.browse[0], product.kind.browse[1]]))
  return Http.ok({
    numberOfResults: matches.length,
    ...PageToken.pagination(nextToken),
    refinements: {
      brands: [...count(matches.map((product) => product.brand))].map(([brandName, numberOfResults]) => ({
        numberOfResults,
        brandName
      })),
      classifications: [...count(matches.map((product) => product.kind.browse[0]))].map((
        [classificationId, numberOfResults]
      ) => ({
        numberOfResults,
        displayName: names.get(classificationId),
        classificationId
      }))
    },
    items: items.map((product) => view(product, marketplaces, includedOf(input)))
  })
}

/** 404 for an ASIN. Source: github.com/jlevers/selling-partner-api, issue 451. */
export const unknownItem = (asin: string, marketplaces: ReadonlyArray<Marketplace>): Http.Refusal =>
  Http.refuse(
    404,
    "NotFound",
    `Requested item, ${asin}, not found in marketplace(s) ${marketplaces.map(({ id }) => id).join(", ")}.`
  )

/** The operations of Catalog Items. */
export const handlers: Handlers = {
  "catalogItems_2022-04-01.searchCatalogItems": searchCatalogItems,
  "catalogItems_2022-04-01.getCatalogItem": (call) => {
    const asin = In.string(call.input, "asin") ?? ""
    const { byAsin, parents } = call.state.world.catalogue
    const marketplaces = marketplacesOf(call, In.strings(call.input, "marketplaceIds"))
    const product = byAsin.get(asin)
    const parent = parents.get(asin)
    if (product !== undefined) return Http.ok(view(product, marketplaces, includedOf(call.input)))
    if (parent !== undefined) return Http.ok(parentView(parent, marketplaces, includedOf(call.input)))
    throw unknownItem(asin, marketplaces)
  }
}
