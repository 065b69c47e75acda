/** Writes the values of parameters as strings. */
import { RequestInvalid } from "../../SpApiError.ts"
import type { Parameter } from "../OperationSpec.ts"
import { dateTimeForms, isDateTimeText, toDate } from "./iso8601.ts"

/** What is wrong with a parameter. */
export const invalid = (field: string, description: string): RequestInvalid =>
  new RequestInvalid({ field, description })

const toString = (name: string, parameter: Parameter, value: unknown, isChecked: boolean): string => {
  const { maximum = Infinity, minimum = -Infinity, type } = parameter
  switch (type) {
    case "integer":
    case "number":
      if (!Number.isFinite(value)) throw invalid(name, "must be a finite number")
      if (type === "integer" && !Number.isSafeInteger(value)) {
        throw invalid(name, "must be a whole number of at most 2⁵³ − 1, as JavaScript rounds larger ones")
      }
      if (value as number < minimum) throw invalid(name, `must be at least ${minimum}`)
      if (value as number > maximum) throw invalid(name, `must be at most ${maximum}`)
      return String(value)
    case "boolean":
      if (typeof value === "boolean") return String(value)
      throw invalid(name, "must be true or false")
    case "string":
      if (typeof value === "string") return value
      throw invalid(name, "must be a string")
    case "date-time":
    case "date": {
      if (typeof value === "string" && (!isChecked || isDateTimeText(value))) return value
      const date = toDate(value)
      if (date === undefined) throw invalid(name, `must be ${dateTimeForms}`)
      return date.toISOString().slice(0, type === "date" ? 10 : undefined)
    }
  }
}

/**
 * The strings of a parameter's value: one for each element of an array. Throws {@link RequestInvalid}.
 *
 * @param isChecked whether to refuse what can be written, but is not what Amazon expects
 */
export const toStrings = (
  name: string,
  parameter: Parameter,
  value: unknown,
  isChecked: boolean
): ReadonlyArray<string> => {
  const { doubleEncoded, instead, list, maxItems = Infinity, minItems = 1 } = parameter
  if (list === undefined) return [toString(name, parameter, value, isChecked)]
  if (!Array.isArray(value)) throw invalid(name, "must be an array")
  const { length } = value
  if (length === 0) throw invalid(name, "is an empty array; leave it out or pass at least one value")
  if (length > maxItems) throw invalid(name, `takes at most ${maxItems} values, not ${length}; split the call`)
  if (length < minItems) throw invalid(name, `takes at least ${minItems} values, not ${length}`)
  const { type } = parameter
  const isSplitByComma = isChecked && list === "csv" && doubleEncoded === undefined
  const strings: Array<string> = []
  for (let index = 0; index < length; index++) {
    const item: unknown = value[index]
    // The place is written only where it is needed: this runs for every call.
    const string = type === "string" && typeof item === "string"
      ? item
      : toString(`${name}[${index}]`, parameter, item, isChecked)
    if (isChecked && string === "") throw invalid(`${name}[${index}]`, "is empty")
    if (isSplitByComma && string.includes(",")) {
      throw invalid(
        `${name}[${index}]`,
        `has a comma, which separates values for Amazon, also as %2C; ${
          instead ?? "pass each value as its own element"
        }`
      )
    }
    strings.push(string)
  }
  return strings
}
