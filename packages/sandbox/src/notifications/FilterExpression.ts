/**
 * Filter expressions of subscriptions: the part of the Common Expression Language (CEL) that Amazon supports.
 *
 * Source: developer-docs.amazon.com/sp-api, "Create and Filter Notification Subscriptions".
 */
import { Environment } from "@marcbachmann/cel-js"
import * as Json from "../protocol/Json.ts"

/** Whether a filter lets a payload pass. */
export type Filter = (payload: Readonly<Record<string, unknown>>) => boolean

/** Why an expression is refused. */
export interface Problem {
  readonly problem: string
}

/** The types whose subscriptions cannot have a filter expression. */
const without = new Set([
  "BRANDED_ITEM_CONTENT_CHANGE",
  "ITEM_PRODUCT_TYPE_CHANGE",
  "LISTINGS_ITEM_ISSUES_CHANGE",
  "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
  "LISTINGS_ITEM_STATUS_CHANGE",
  "PRODUCT_TYPE_DEFINITIONS_CHANGE"
])

/** The operators of CEL that Amazon does not support. */
const unsupported = new Set(["+", "-", "*", "/", "%", "[]"])

/** The first operator of a parsed expression that is not supported. */
const unsupportedIn = (node: unknown): string | undefined => {
  if (Array.isArray(node)) {
    for (const part of node) {
      const found = unsupportedIn(part)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!Json.isObject(node) || typeof node["op"] !== "string") return undefined
  // The arguments of a value are the value itself.
  return unsupported.has(node["op"]) ? node["op"] : node["op"] === "value" ? undefined : unsupportedIn(node["args"])
}

let environment: Environment | undefined

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n")[0]!

/** The filter of an expression, or why it is refused. */
export const compile = (type: string, expression: string): Filter | Problem => {
  if (without.has(type)) return { problem: `${type} does not support filterExpression.` }
  environment ??= new Environment({ unlistedVariablesAreDyn: true })
  try {
    const evaluate = environment.parse(expression)
    const operator = unsupportedIn(evaluate.ast)
    if (operator !== undefined) return { problem: `filterExpression does not support the operator ${operator}.` }
    return (payload) => {
      try {
        return evaluate(payload) === true
      } catch {
        // CEL has no value for a property that does not exist; only has() accepts it.
        return false
      }
    }
  } catch (error) {
    return { problem: `filterExpression is not a valid expression: ${firstLine(error)}.` }
  }
}
