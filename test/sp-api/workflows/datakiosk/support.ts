/** The datasets, and random queries of them. */
import type * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellerAnalytics from "effect-sp-api/workflows/datakiosk/SellerAnalytics_2025_03_31"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
import { view } from "../../../../packages/sp-api/src/workflows/datakiosk/internal/view.ts"

const datasets: ReadonlyArray<DataKiosk.Dataset> = [
  Economics.dataset,
  SalesAndTraffic.dataset,
  SellerAnalytics.dataset,
  VendorAnalytics.dataset
]

/** Every view, with its dataset. */
export const views = datasets.flatMap((dataset) => Object.keys(dataset.views).map((name) => ({ dataset, name })))

/** The GraphQL schema that the facts of a dataset describe. */
export const schemaText = ({ enums, inputs, name, objects, views }: DataKiosk.Dataset): string =>
  [
    "scalar Date scalar Long directive @convert(withSdpInstanceType: String!) on FIELD",
    `type Query { ${name}: Dataset }`,
    `type Dataset { ${Object.entries(views).map(([view, [row, args]]) => `${view}(${args}): [${row}]`).join(" ")} }`,
    ...Object.entries(objects).map(([type, fields]) => `type ${type} { ${fields} }`),
    ...Object.entries(inputs).map(([type, fields]) => `input ${type} { ${fields} }`),
    ...Object.entries(enums).map(([type, values]) => `enum ${type} { ${values} }`)
  ].join("\n")

const fields = (text: string | undefined): ReadonlyArray<readonly [name: string, type: string]> =>
  (text ?? "").split(" ").filter((field) => field !== "").map((field) => field.split(":") as [string, string])

/** A source of choices. */
export interface Choices {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  readonly of: <A>(values: ReadonlyArray<A>) => A
}

/** Choices that follow from a seed (mulberry32). */
export const choices = (seed: number): Choices => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, of: (values) => values[Math.floor(next() * values.length)]! }
}

const strings = [
  "ATVPDKIKX0DER",
  "say \"hi\"",
  "back\\slash",
  "line\nend, # no comment",
  "Größe 😀",
  "\u0000\u2028",
  "{a}",
  "\"\"\""
]

const argument = (dataset: DataKiosk.Dataset, type: string, by: Choices): unknown => {
  const name = type.replace(/!$/, "")
  if (name.startsWith("[")) {
    return Array.from({ length: 1 + Math.floor(by.next() * 3) }, () => argument(dataset, name.slice(1, -1), by))
  }
  if (dataset.enums[name] !== undefined) return by.of(dataset.enums[name].split(" "))
  if (dataset.inputs[name] !== undefined) return argumentsOf(dataset, dataset.inputs[name], by)
  switch (name) {
    case "Date":
      return by.of(["2024-02-29", new Date("2026-01-31T23:59:59Z"), "2026-02-01"])
    case "Float":
      return by.of([0, -0.5, 1e21, 12.34, 5e-324])
    case "Long":
    case "Int":
      return by.of([0, -1, 42, 2_147_483_647])
    case "String":
      return by.of(strings)
    default:
      throw new Error(`no values of ${name}`)
  }
}

const argumentsOf = (dataset: DataKiosk.Dataset, text: string, by: Choices): Record<string, unknown> =>
  Object.fromEntries(
    fields(text).filter(([, type]) => type.endsWith("!") || by.next() < 0.5).map(([name, type]) => [
      name,
      name === "startDate" ? "2024-01-01" : argument(dataset, type, by)
    ])
  )

/** All fields of a type, or some of them, at least one. */
const selection = (dataset: DataKiosk.Dataset, type: string, by: Choices | undefined): Record<string, unknown> => {
  const all = fields(dataset.objects[type])
  const some = by === undefined ? all : all.filter(() => by.next() < Math.min(0.4, 3 / all.length))
  return Object.fromEntries(
    (some.length > 0 ? some : [by?.of(all) ?? all[0]!]).map(([name, type]) => {
      const named = type.replace(/[[\]!]/g, "")
      return [name, dataset.objects[named] === undefined ? true : selection(dataset, named, by)]
    })
  )
}

/** The query of a view, untyped; by no choices it selects every field. */
export const query = (
  dataset: DataKiosk.Dataset,
  name: string,
  args: object,
  fields: object,
  options?: DataKiosk.QueryOptions
): DataKiosk.Query<unknown> =>
  view<object, Record<string, unknown>>(dataset, name)(args, fields as Record<string, never>, options)

/** A random query of a view. */
export const randomQuery = (dataset: DataKiosk.Dataset, name: string, by: Choices): DataKiosk.Query<unknown> => {
  const [row, args] = dataset.views[name]!
  return query(dataset, name, argumentsOf(dataset, args, by), selection(dataset, row, by))
}

/** A selection of every field of a view. */
export const everyField = (dataset: DataKiosk.Dataset, name: string): object =>
  selection(dataset, dataset.views[name]![0], undefined)
