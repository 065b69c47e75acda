/** Facts of operations by their full names, as rules about requests need them. */
import * as Registry from "effect-sp-api/apis/Registry"
import type { SectionFacts } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import * as Operations from "./operations.ts"

const byName: ReadonlyMap<string, Operations.Place> = new Map(
  Operations.all.map((place) => [Operations.nameOf(place), place])
)

/** The place of `ordersV0.getOrders`; undefined for other names. */
export const placeOf = (name: string): Operations.Place | undefined => byName.get(name)

/** The usage plan that an operation has by Amazon's documentation. */
export const planOf = (name: string): { readonly rate: number; readonly burst: number } | undefined => {
  const { burst = 1, rate } = placeOf(name)?.summary ?? {}
  return rate === undefined ? undefined : { rate, burst }
}

/** The parameter that says how many items a page has, its largest value, and what a page has without it. */
export interface PageSize {
  readonly parameter: string
  readonly max: number
  readonly default: number | undefined
}

const pageSizes = /^(?:max_?results(?:_?per_?page)?|page_?size|limit)$/i
const pageTokens = /^(?:next_?token|page_?token|pagination_?token|next_?page_?token|continuation_?token)$/i

/** Whether a parameter is the token of a page. */
export const isPageToken = (name: string): boolean => pageTokens.test(name)

/** The page size of an operation; undefined where it has none, or the model states no largest one. */
const ofModel = (facts: SectionFacts, id: string): PageSize | undefined => {
  for (const [parameter, { schema }] of Object.entries(facts.operations[id]?.parameters ?? {})) {
    const target = resolve(schema, facts)
    if (!pageSizes.test(parameter) || typeof target.maximum !== "number") continue
    return {
      parameter,
      max: target.maximum,
      default: typeof target.default === "number" ? target.default : undefined
    }
  }
  return undefined
}

/** What requests of a section are judged by. */
export interface SectionRules {
  /** The page sizes of its paged operations. */
  readonly pageSizes: ReadonlyMap<string, PageSize>
  /** Its operations without parameters and body, whose requests are all the same. */
  readonly bare: ReadonlyArray<string>
}

/** Loads them. */
export const rulesOf = async (section: Registry.SectionSummary): Promise<SectionRules> => {
  const { facts } = await section.facts()
  const nameOf = (id: string) => `${section.model}.${id}`
  return {
    pageSizes: new Map(section.operations.flatMap(({ id, paged }) => {
      const size = paged === undefined ? undefined : ofModel(facts, id)
      return size === undefined ? [] : [[nameOf(id), size] as const]
    })),
    bare: section.operations.filter(({ id }) => {
      const model = facts.operations[id]
      return model !== undefined && model.body === undefined && Object.keys(model.parameters ?? {}).length === 0
    }).map(({ id }) => nameOf(id))
  }
}

/** Amazon's page about an operation. */
export const pageOf = async (name: string): Promise<string | undefined> => {
  const place = placeOf(name)
  if (place === undefined) return undefined
  const { facts } = await place.section.facts()
  return facts.operations[place.summary.id]?.reference
}
