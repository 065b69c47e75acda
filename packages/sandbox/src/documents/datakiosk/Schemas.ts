/**
 * The GraphQL schemas of Data Kiosk, built from the client's facts about its datasets. The GraphQL library is loaded
 * with the first query: it would add a quarter of a second to every start.
 */
import type { Dataset } from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellerAnalytics from "effect-sp-api/workflows/datakiosk/SellerAnalytics_2025_03_31"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
import type { GraphQLSchema } from "graphql"
import { createRequire } from "node:module"

type Library = typeof import("graphql")

let loaded: Library | undefined

/** The GraphQL library. */
export const library = (): Library => loaded ??= createRequire(import.meta.url)("graphql") as Library

const datasets = new Map(
  [Economics.dataset, SalesAndTraffic.dataset, SellerAnalytics.dataset, VendorAnalytics.dataset].map((dataset) => [
    dataset.name,
    dataset
  ])
)

const types = (keyword: string, all: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  Object.entries(all).map(([name, fields]) => `${keyword} ${name} { ${fields} }`)

/** The type whose fields are the views of a dataset. */
export const rootType = (dataset: string): string => dataset.charAt(0).toUpperCase() + dataset.slice(1)

const schemaText = ({ enums, inputs, name, objects, views }: Dataset): string =>
  [
    "scalar Date",
    "scalar Long",
    "directive @convert(withSdpInstanceType: String!) on FIELD",
    `type Query { ${name}: ${rootType(name)} }`,
    `type ${rootType(name)} { ${
      Object.entries(views).map(([view, [row, args]]) => `${view}(${args}): [${row}]`).join(" ")
    } }`,
    ...types("type", objects),
    ...types("input", inputs),
    ...types("enum", enums)
  ].join("\n")

const schemas = new Map<string, GraphQLSchema>()

/** The schema of a dataset; undefined where Amazon has none of this name. */
export const schemaOf = (name: string): GraphQLSchema | undefined => {
  const known = schemas.get(name)
  const dataset = datasets.get(name)
  if (known !== undefined || dataset === undefined) return known
  const schema = library().buildSchema(schemaText(dataset))
  schemas.set(name, schema)
  return schema
}

/** The names of all datasets. */
export const names: ReadonlyArray<string> = [...datasets.keys()]
