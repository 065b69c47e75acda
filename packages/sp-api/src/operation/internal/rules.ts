/** What holds between the parameters of an operation. */
import { RequestInvalid } from "../../SpApiError.ts"
import type { Rule } from "../OperationSpec.ts"
import { toDate } from "./iso8601.ts"

type Input = { readonly [name: string]: unknown }

const day = 86_400_000

/** Milliseconds; a time without a zone is of a zone that only Amazon knows. */
const millisOf = (value: unknown): number =>
  typeof value !== "string"
    ? toDate(value)?.getTime() ?? NaN
    : /(?:Z|[+-]\d\d:\d\d)$/.test(value) || value.length === 10
    ? Date.parse(value)
    : NaN

const isDay = (value: unknown): boolean => typeof value === "string" && value.length === 10

/** NaN for a date and a time, because a date alone may be the beginning of its day, or all of it. */
const lengthOf = (from: unknown, to: unknown): number => isDay(from) === isDay(to) ? millisOf(to) - millisOf(from) : NaN

const broken = (field: string, description: string): RequestInvalid => new RequestInvalid({ field, description })

/** The first rule that an input breaks. Runs for every call, so it makes nothing while all rules hold. */
export const brokenRule = (rules: ReadonlyArray<Rule>, input: Input): RequestInvalid | undefined => {
  for (const rule of rules) {
    const kind = rule[0]
    const first = rule[1]!
    const isGiven = input[first] != null
    // Of `some` one must be given, and of the others none matters without the first.
    if (kind === "some" ? isGiven : !isGiven) continue
    if (kind === "span") {
      const to = rule[2]
      const days = rule[3] ?? Infinity
      const from = input[first]
      const end = input[to]
      // Strings in lexical order are taken for ordered, which spares the parsing; what is doubtful is Amazon's to refuse.
      if (end == null || days === Infinity && typeof end === "string" && typeof from === "string" && from <= end) {
        continue
      }
      const length = lengthOf(from, end)
      if (length < 0) return broken(to, `is before ${first}`)
      if (length > days * day) return broken(to, `is more than ${days} days after ${first}; split the range`)
      continue
    }
    let given = 0
    for (let index = 2; index < rule.length; index++) {
      const name = rule[index]!
      if (input[name] == null) {
        if (kind === "needs") return broken(name, `is missing: ${first} needs it`)
        continue
      }
      if (kind === "excludes") return broken(name, `cannot be given together with ${first}; leave one out`)
      given++
    }
    if (kind === "some" && given === 0) return broken(first, `or ${rule.slice(2).join(" or ")} is needed`)
  }
  return undefined
}
