/**
 * Compares the rows of JSON lines with what a typed query selects. Rows are returned all the same; a field that may be
 * null and is missing becomes null.
 */
import type { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import { isObject } from "../../internal/fields.ts"
import type { Group, Node } from "./rowPlan.ts"

const words = { string: "not a string", number: "not a number", boolean: "not a boolean" }

const checkFields = (group: Group, value: Record<string, unknown>, drift: DriftCollector): void => {
  for (const [name, node] of group.fields) {
    const item = value[name]
    if (item === undefined) {
      drift.add(node.place, "missing")
      if (node.nullable) value[name] = null
    } else if (node.kind === "list" || node.kind === "object") checkValue(node, item, drift)
    else if (typeof item !== node.kind) {
      if (item !== null) drift.add(node.place, words[node.kind])
      else if (!node.nullable) drift.add(node.place, "null")
    }
  }
}

/** Reports where a value differs from its plan. */
export const checkValue = (node: Node, value: unknown, drift: DriftCollector): void => {
  if (value === null) {
    if (!node.nullable) drift.add(node.place, "null")
  } else if (node.kind === "list") {
    if (Array.isArray(value)) { for (const item of value) checkValue(node.element, item, drift) }
    else drift.add(node.place, "not an array")
  } else if (node.kind === "object") {
    if (isObject(value)) checkFields(node, value as Record<string, unknown>, drift)
    else drift.add(node.place === "" ? "a row" : node.place, "not an object")
  } else if (typeof value !== node.kind) drift.add(node.place, words[node.kind])
}
