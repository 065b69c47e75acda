/**
 * The catalogue: all products, independent of their sellers.
 */
import { day } from "../protocol/Millis.ts"
import type { Kind } from "./Kinds.ts"
import { kinds } from "./Kinds.ts"
import * as Prng from "./Prng.ts"

/** A product. */
export interface Product {
  readonly asin: string
  readonly ean: string
  readonly kind: Kind
  readonly brand: string
  readonly color: string
  readonly size: string
  readonly modelNumber: string
  /** US cents. */
  readonly price: number
  readonly rank: number
  /** Epoch milliseconds, relative to the start of the world. */
  readonly released: number
  /** Set for the variations of a parent. */
  readonly parentAsin?: string
  readonly image: string
  /** The title, for products that a seller created. */
  readonly title?: string
}

/** The parent of variations; it is not sold itself. */
export interface Parent {
  readonly asin: string
  readonly kind: Kind
  readonly brand: string
  readonly children: ReadonlyArray<Product>
}

/** All products. */
export interface Catalogue {
  readonly products: Array<Product>
  readonly byAsin: Map<string, Product>
  readonly parents: ReadonlyMap<string, Parent>
}

const brands = ["Northfold", "Kestrel & Pine", "Halewood", "Brückner", "Lumière", "Sakuragi", "Ostara", "Ferrand"]
const colors: ReadonlyArray<Readonly<Record<string, string>>> = [
  { en: "Black", de: "Schwarz", fr: "Noir", it: "Nero", es: "Negro", ja: "ブラック" },
  { en: "Green", de: "Grün", fr: "Vert", it: "Verde", es: "Verde", ja: "グリーン" },
  { en: "White", de: "Weiß", fr: "Blanc", it: "Bianco", es: "Blanco", ja: "ホワイト" },
  { en: "Blue", de: "Blau", fr: "Bleu foncé", it: "Blu", es: "Azul", ja: "ブルー" }
]

const languageOf = (locale: string): string => locale.slice(0, 2)

/** The product's title in the language of a locale. */
export const title = (product: Product, locale: string): string => {
  if (product.title !== undefined) return product.title
  const language = languageOf(locale)
  return `${product.brand} ${product.kind.names[language] ?? product.kind.names["en"]}, ${
    colorName(product, locale)
  }, ${product.size}`
}

/** The colour in the language of a locale. */
export const colorName = (product: Product, locale: string): string => {
  const color = colors.find((names) => names["en"] === product.color) ?? {}
  return color[languageOf(locale)] ?? product.color
}

/** All product types, with their display names. */
export const productTypes: ReadonlyArray<{ readonly name: string; readonly displayName: string }> = [
  ...kinds.map((kind) => ({ name: kind.productType, displayName: kind.names["en"]! })),
  { name: "PRODUCT", displayName: "Product" }
]

/** Adds a product that a seller creates. */
export const add = (
  catalogue: Catalogue,
  product: Pick<Product, "asin" | "brand" | "price"> & {
    readonly productType: string
    readonly title: string
    readonly released: number
  }
): Product => {
  const { productType, ...rest } = product
  const created: Product = {
    ...rest,
    kind: kinds.find((kind) => kind.productType === productType) ?? kinds[0]!,
    ean: "",
    color: "Black",
    size: "One Size",
    modelNumber: "",
    rank: 250_000,
    image: product.asin
  }
  catalogue.products.push(created)
  catalogue.byAsin.set(created.asin, created)
  return created
}

/** Changes an item: it is another object then, and what was made of it before stays as it was. */
export const change = (
  catalogue: Catalogue,
  product: Product,
  { kind = product.kind, title = product.title }: {
    readonly kind?: Kind | undefined
    readonly title?: string | undefined
  }
): Product => {
  const changed: Product = { ...product, kind, ...(title === undefined ? undefined : { title }) }
  catalogue.products[catalogue.products.indexOf(product)] = changed
  catalogue.byAsin.set(product.asin, changed)
  return changed
}

const checkDigit = (twelve: string): string => {
  let sum = 0
  for (let index = 0; index < 12; index++) sum += Number(twelve[index]) * (index % 2 === 0 ? 1 : 3)
  return String((10 - sum % 10) % 10)
}

/** A product of a kind. */
export const generate = (prng: Prng.Prng, kind: Kind, start: number): Product => {
  const brand = prng.pick(brands)
  const twelve = `40${prng.string(10, Prng.digits)}`
  return {
    asin: `B0${prng.string(8, Prng.alphanumeric)}`,
    ean: twelve + checkDigit(twelve),
    kind,
    brand,
    color: prng.pick(colors)["en"]!,
    size: prng.pick(kind.sizes),
    modelNumber: `${brand.slice(0, 2).toUpperCase()}-${prng.int(100, 999)}`,
    price: prng.int(kind.price[0], kind.price[1]),
    rank: prng.int(1, 250_000),
    released: start - prng.int(60, 1500) * day,
    image: prng.string(11, Prng.alphanumeric)
  }
}

/** The catalogue of a seed. */
export const make = (seed: number, count: number, start: number): Catalogue => {
  const products: Array<Product> = []
  const parents = new Map<string, Parent>()
  for (let family = 0; products.length < count; family++) {
    const prng = Prng.make(seed, "catalogue", family)
    const kind = kinds[family % kinds.length]!
    const brand = prng.pick(brands)
    const parentAsin = `B0${prng.string(8, Prng.alphanumeric)}`
    const released = start - prng.int(60, 1500) * day
    const variations = kind.sizes.slice(0, prng.int(1, kind.sizes.length))
    const price = prng.int(kind.price[0], kind.price[1])
    const children: Array<Product> = []
    for (const size of variations) {
      if (products.length === count) break
      const twelve = `40${prng.string(10, Prng.digits)}`
      const product: Product = {
        asin: `B0${prng.string(8, Prng.alphanumeric)}`,
        ean: twelve + checkDigit(twelve),
        kind,
        brand,
        color: prng.pick(colors)["en"]!,
        size,
        modelNumber: `${brand.slice(0, 2).toUpperCase()}-${prng.int(100, 999)}`,
        price,
        rank: prng.int(1, 250_000),
        released,
        image: prng.string(11, Prng.alphanumeric),
        ...(variations.length > 1 ? { parentAsin } : undefined)
      }
      children.push(product)
      products.push(product)
    }
    if (variations.length > 1) parents.set(parentAsin, { asin: parentAsin, kind, brand, children })
  }
  return { products, byAsin: new Map(products.map((product) => [product.asin, product])), parents }
}
