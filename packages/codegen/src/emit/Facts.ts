/**
 * Facts of operations in words.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** `0.0167 requests per second, burst 20 (from the model's history)` */
export const rateText = (spec: OperationSpec): string => {
  if (spec.rate === undefined) return "not published"
  const from = spec.rateFrom === "history"
    ? " (from the model's history)"
    : spec.rateFrom === "documentation"
    ? " (from the documentation)"
    : ""
  return `${spec.rate} ${spec.rate === 1 ? "request" : "requests"} per second, burst ${spec.burst}${from}`
}
