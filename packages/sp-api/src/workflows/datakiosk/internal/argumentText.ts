/** Writes the arguments of a view as GraphQL, and says what is wrong with them. */
import * as DateTime from "effect/DateTime"
import type { Dataset } from "./dataset.ts"
import { elementType, fieldsOf, withoutMark } from "./dataset.ts"

/** Adds a problem. `place` is the path of the argument, such as `filters[0].asins`. */
export type Report = (place: string, problem: string) => void

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/

const isCalendarDate = (text: string): boolean => {
  const match = isoDate.exec(text)
  if (match === null) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** A date as `2026-01-31`; undefined for what is not one. */
const dateText = (value: unknown): string | undefined => {
  const text = typeof value === "string"
    ? value
    : DateTime.isDateTime(value)
    ? DateTime.formatIsoDate(value)
    : value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : undefined
  return text !== undefined && isCalendarDate(text) ? text : undefined
}

const int32 = 2 ** 31

const scalarText = (type: string, value: unknown, place: string, report: Report): string => {
  const wrong = (problem: string): string => {
    report(place, problem)
    return "null"
  }
  switch (type) {
    case "Date": {
      const text = dateText(value)
      return text === undefined
        ? wrong("must be a date such as \"2026-01-31\", a Date or a DateTime; Amazon takes no time of day")
        : `"${text}"`
    }
    case "Boolean":
      return typeof value === "boolean" ? String(value) : wrong("must be a boolean")
    case "Float":
      return typeof value === "number" && Number.isFinite(value) ? String(value) : wrong("must be a finite number")
    case "Int":
    case "Long": {
      const fits = typeof value === "number" && Number.isSafeInteger(value)
        && (type === "Long" || value >= -int32 && value < int32)
      return fits ? String(value) : wrong("must be a whole number")
    }
    case "String":
      if (typeof value !== "string") return wrong("must be a string")
      if (value.trim() === "") return wrong("must not be empty")
      return value.isWellFormed() ? JSON.stringify(value) : wrong("contains half of a surrogate pair")
    default:
      return wrong(`is of the type ${type}, which this release cannot write; use a string as the query`)
  }
}

class Writer {
  private readonly dataset: Dataset
  private readonly report: Report

  constructor(dataset: Dataset, report: Report) {
    this.dataset = dataset
    this.report = report
  }

  /** Arguments, or the fields of an input object: those that are set, in the order of the schema. */
  fields(owner: string, facts: string, value: object, place: string): string {
    const fields = fieldsOf(facts)
    for (const [name, item] of Object.entries(value)) {
      if (item !== undefined && !fields.has(name)) {
        this.report(join(place, name), `does not exist; ${owner} has ${[...fields.keys()].join(", ")}`)
      }
    }
    const written: Array<string> = []
    for (const [name, type] of fields) {
      const item: unknown = Reflect.get(value, name)
      if (item != null) written.push(`${name}:${this.value(type, item, join(place, name), `${owner}.${name}`)}`)
      else if (type.endsWith("!")) this.report(join(place, name), "is required")
    }
    return written.join(" ")
  }

  private value(type: string, value: unknown, place: string, where: string): string {
    const element = elementType(type)
    if (element !== undefined) return this.list(type, element, value, place, where)
    const name = withoutMark(type)
    const values = Object.hasOwn(this.dataset.enums, name) ? this.dataset.enums[name] : undefined
    if (values !== undefined) {
      const known = values.split(" ")
      if (typeof value === "string" && known.includes(value)) return value
      this.report(place, `must be one of ${known.join(", ")}`)
      return "null"
    }
    const input = Object.hasOwn(this.dataset.inputs, name) ? this.dataset.inputs[name] : undefined
    if (input === undefined) return scalarText(name, value, place, this.report)
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return `{${this.fields(name, input, value, place)}}`
    }
    this.report(place, "must be an object")
    return "null"
  }

  private list(type: string, element: string, value: unknown, place: string, where: string): string {
    if (!Array.isArray(value)) {
      this.report(place, "must be an array")
      return "null"
    }
    const limit = this.dataset.limits[where]
    if (value.length === 0 && type.endsWith("!")) this.report(place, "must have at least one element")
    if (limit !== undefined && value.length > limit) {
      this.report(place, `has ${value.length} elements, and Amazon accepts ${limit}; split the query`)
    }
    // A hole of an array is undefined here, too.
    return `[${Array.from(value, (item, index) => this.value(element, item, `${place}[${index}]`, where)).join(" ")}]`
  }
}

const join = (place: string, name: string): string => place === "" ? name : `${place}.${name}`

/** The arguments of a view, without brackets. */
export const argumentText = (dataset: Dataset, view: string, facts: string, args: object, report: Report): string => {
  const text = new Writer(dataset, report).fields(view, facts, args, "")
  const start = dateText(Reflect.get(args, "startDate"))
  const end = dateText(Reflect.get(args, "endDate"))
  if (start !== undefined && end !== undefined && end < start) {
    report("endDate", `is before startDate: ${end}, ${start}`)
  }
  return text
}
