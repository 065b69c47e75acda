/** The rows of a query: those that the world has, with the fields that the query selects. */
import { day } from "../../protocol/Millis.ts"
import * as Analytics from "./Analytics.ts"
import * as Economics from "./Economics.ts"
import type { Period } from "./Periods.ts"
import type { Query } from "./Query.ts"
import { foreignMarketplace } from "./Query.ts"
import type { CheckedQuery } from "./QueryCheck.ts"
import * as Sales from "./Sales.ts"
import { library } from "./Schemas.ts"
import type { Source } from "./Values.ts"
import { resolve } from "./Values.ts"

const views: Readonly<Record<string, (query: Query, range: Period) => ReadonlyArray<Source>>> = {
  ...Sales.views,
  ...Economics.views,
  ...Analytics.views
}

/** The rows of a query, or why Amazon cannot run it. */
export const rows = (
  checked: CheckedQuery,
  world: Pick<Query, "seed" | "catalogue" | "seller" | "now">
): ReadonlyArray<Readonly<Record<string, unknown>>> | string => {
  const { args, groupedBy, path } = checked
  const query: Query = { ...world, args, groupedBy }
  const from = Date.parse(String(args["startDate"]))
  const to = Date.parse(String(args["endDate"])) + day
  if (to <= from) return "endDate is before startDate."
  const foreign = foreignMarketplace(query)
  if (foreign !== undefined) return `The selling partner does not take part in the marketplace ${foreign}.`
  if (args["asinAggregation"] !== undefined && args["asinAggregation"] !== "CHILD") {
    return "asinAggregation supports CHILD only."
  }
  const sources = views[checked.view]?.(query, { from, to }) ?? []
  const { data, errors } = library().executeSync({
    schema: checked.schema,
    document: checked.document,
    rootValue: { [checked.dataset]: { [checked.view]: sources } },
    fieldResolver: resolve
  })
  if (errors !== undefined) throw new Error(errors[0]!.message)
  const dataset = data?.[path[0]] as Readonly<Record<string, ReadonlyArray<Readonly<Record<string, unknown>>>>>
  return dataset[path[1]] ?? []
}
