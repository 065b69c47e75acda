/**
 * What a row could say: of a model that has none, and of a usage plan that the model states otherwise now.
 */
import type { Overlays } from "./Overlays.ts"
import type { SwaggerModel } from "./Swagger.ts"
import type { RateRow, SourcedPlan, UsagePlan } from "./UsagePlan.ts"

/** A row of `modules.json`: `promotions_2025-12-01` becomes `Promotions_2025_12_01`. */
export const moduleRow = (model: string, swagger: SwaggerModel): Overlays["modules"][string] => {
  const [, name = model, version] = /^(.*?)[_-]?(?:(V?\d{4}-\d{2}-\d{2})|V\d+)?$/i.exec(model) ?? []
  const title = swagger.info?.title?.replace(/^(?:the )?selling partner api for /i, "").replace(/ api$/i, "").trim()
  const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const words = upper(name).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ")
  const day = version?.replace(/^v/i, "")
  return {
    module: upper(model.replaceAll(/\W+/g, "_")),
    api: title === undefined || title === "" ? words : title,
    version: day ?? /V\d+$/i.exec(model)?.[0].toLowerCase() ?? swagger.info?.version ?? "v1"
  }
}

const plan = ({ burst, from, rate }: SourcedPlan): SourcedPlan => ({ rate, burst, from })

/** A row of `rates.json` that fits what the model states now; undefined where none is needed any more. */
export const rateRow = (row: RateRow, stated: UsagePlan | undefined): RateRow | undefined => {
  const { other, source } = row
  const theirs = row.from !== "model" ? row : other !== undefined && other.from !== "model" ? other : undefined
  const note = row.note === undefined ? undefined : { note: row.note }
  if (stated === undefined) {
    const known = theirs === undefined ? { ...plan(row), from: "history" as const } : plan(theirs)
    return { ...known, decision: "only", source, ...note }
  }
  const ours: SourcedPlan = { ...stated, from: "model" }
  if (theirs === undefined || theirs.rate === ours.rate && theirs.burst === ours.burst) return undefined
  if (row.decision === "documentation" && theirs.from === "documentation") {
    return { ...plan(theirs), decision: "documentation", source, other: ours, ...note }
  }
  const [lower, higher] = theirs.rate < ours.rate || theirs.rate === ours.rate && theirs.burst < ours.burst
    ? [plan(theirs), ours]
    : [ours, plan(theirs)]
  return { ...lower, decision: "lower", source, other: higher, ...note }
}
