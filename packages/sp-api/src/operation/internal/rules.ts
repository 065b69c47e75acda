/** What holds between the parameters of an operation. */
import { RequestInvalid } from "../../SpApiError.ts"
import type { Rule } from "../OperationSpec.ts"
import { toDate } from "./iso8601.ts"

type Input = { readonly [name: string]: unknown }

const day = 86_400_000

/** A string with a time zone. What has none is of a zone that only Amazon knows, and not compared. */
const absolute = /(?:Z|[+-]\d\d:\d\d)$/

const millisOf = (value: unknown): number =>
  typeof value !== "string" ? toDate(value)?.getTime() ?? NaN : absolute.test(value) ? Date.parse(value) : NaN

const lengthOf = (from: unknown, to: unknown): number =>
  // A date alone may be the beginning of its day, or all of it.
  String(from).length === 10 && String(to).length === 10
    ? Date.parse(String(to)) - Date.parse(String(from))
    : millisOf(to) - millisOf(from)

const problemOf = (
  [kind, first = "", ...others]: Rule,
  input: Input
): readonly [field: string, problem: string] | undefined => {
  const isGiven = (name: unknown): name is string => input[name as string] != null
  if (kind === "some") {
    return isGiven(first) || others.some(isGiven) ? undefined : [first, `or ${others.join(" or ")} is needed`]
  }
  if (!isGiven(first)) return undefined
  if (kind === "excludes") {
    const other = others.find(isGiven)
    return other === undefined ? undefined : [other as string, `cannot be given together with ${first}; leave one out`]
  }
  if (kind === "needs") {
    const missing = others.find((name) => !isGiven(name))
    return missing === undefined ? undefined : [missing as string, `is missing: ${first} needs it`]
  }
  const [to = "", days = Infinity] = others as readonly [string, number?]
  const length = lengthOf(input[first], input[to])
  if (length < 0) return [to, `is before ${first}`]
  return length > days * day ? [to, `is more than ${days} days after ${first}; split the range`] : undefined
}

/** The first rule that an input breaks. */
export const brokenRule = (rules: ReadonlyArray<Rule>, input: Input): RequestInvalid | undefined => {
  for (const rule of rules) {
    const problem = problemOf(rule, input)
    if (problem !== undefined) return new RequestInvalid({ field: problem[0], description: problem[1] })
  }
  return undefined
}
