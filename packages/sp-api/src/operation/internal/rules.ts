/** Checks the rules between the parameters of an operation. */
import type { RequestInvalid } from "../../SpApiError.ts"
import type { JsonObject } from "../../wire/json.ts"
import type { Rule } from "../OperationSpec.ts"
import { toDate } from "./iso8601.ts"
import { invalid } from "./parameterValues.ts"

const day = 86_400_000

/** Milliseconds since the epoch; NaN for a time without a zone, as only Amazon knows the zone. */
const millisOf = (value: unknown): number =>
  typeof value !== "string"
    ? toDate(value)?.getTime() ?? NaN
    : /(?:Z|[+-]\d\d:\d\d)$/.test(value) || value.length === 10
    ? Date.parse(value)
    : NaN

const isDay = (value: unknown): boolean => typeof value === "string" && value.length === 10

/** NaN between a date and a date-time, because a date may be the beginning of its day, or all of it. */
const lengthOf = (from: unknown, to: unknown): number => isDay(from) === isDay(to) ? millisOf(to) - millisOf(from) : NaN

/**
 * What is wrong with the first rule that an input breaks. Runs for every call, so it allocates nothing while all rules
 * hold.
 */
export const brokenRule = (rules: ReadonlyArray<Rule>, input: JsonObject): RequestInvalid | undefined => {
  for (const rule of rules) {
    const kind = rule[0]
    const first = rule[1]!
    const isGiven = input[first] != null
    // `some` is satisfied by the first; the other rules apply only with the first.
    if (kind === "some" ? isGiven : !isGiven) continue
    if (kind === "span") {
      const to = rule[2]
      const days = rule[3] ?? Infinity
      const from = input[first]
      const end = input[to]
      // Strings in lexical order count as ordered, which saves parsing them; what is in doubt is left to Amazon.
      if (end == null || days === Infinity && typeof end === "string" && typeof from === "string" && from <= end) {
        continue
      }
      const length = lengthOf(from, end)
      if (length < 0) return invalid(to, `is before ${first}`)
      if (length > days * day) return invalid(to, `is more than ${days} days after ${first}; split the range`)
      continue
    }
    let given = 0
    for (let index = 2; index < rule.length; index++) {
      const name = rule[index]!
      if (input[name] == null) {
        if (kind === "needs") return invalid(name, `is missing: ${first} needs it`)
        continue
      }
      if (kind === "excludes") return invalid(name, `cannot be given together with ${first}; leave one out`)
      given++
    }
    if (kind === "some" && given === 0) return invalid(first, `or ${rule.slice(2).join(" or ")} is needed`)
  }
  return undefined
}
