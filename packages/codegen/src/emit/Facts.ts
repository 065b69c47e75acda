/**
 * Facts of operations in words.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

const sources: { readonly [from in NonNullable<OperationSpec["rateFrom"]>]: string } = {
  model: "",
  history: " (from the model's history)",
  documentation: " (from the documentation)",
  sdk: " (from Amazon's SDK)"
}

/** `0.0167 requests per second, burst 20 (from the model's history)` */
export const rateText = (spec: OperationSpec): string => {
  if (spec.rate === undefined) return "not published"
  const from = spec.rateFrom === undefined ? "" : sources[spec.rateFrom]
  const application = spec.applicationRate === undefined ? "" : `; ${spec.applicationRate} for the application`
  return `${spec.rate} ${spec.rate === 1 ? "request" : "requests"} per second, burst ${spec.burst}${from}${application}`
}
