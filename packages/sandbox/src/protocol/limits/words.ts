/**
 * Limits in words, for errors, warnings and the documentation.
 */
import type { Limit, Rule } from "./Limit.ts"

const units = (count: number, unit: string): string =>
  `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`

const listed = (names: ReadonlyArray<string>, joint: "and" | "or"): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)!}`

const minutes = (count: number): string =>
  count % 1440 === 0
    ? units(count / 1440, "day")
    : count % 60 === 0
    ? units(count / 60, "hour")
    : units(count, "minute")

const seconds = (count: number): string => count % 60 === 0 ? minutes(count / 60) : units(count, "second")

/** `startDate of query` for `query#startDate`, and `requests` for `requests[]`. */
export const shown = (field: string): string => {
  const [place = "", argument] = field.split("#")
  const name = place === "[]" ? "the body" : place.startsWith("[].") ? place.slice(3) : place.replace(/\[\]$/, "")
  return argument === undefined ? name : `${argument} of ${name}`
}

const plain = (rule: Rule): string => {
  switch (rule.kind) {
    case "past":
      return rule.minutes === 0
        ? `${shown(rule.field)} must not be in the future`
        : `${shown(rule.field)} must be at least ${minutes(rule.minutes)} before the request`
    case "order":
      return rule.apart === true
        ? `${rule.to} must be after ${rule.from}`
        : `${rule.to} must not be before ${rule.from}`
    case "span":
      return `${rule.from} and ${rule.to} must be at most ${units(rule.days, "day")} apart${
        rule.open === true ? `, without ${rule.to} as well` : ""
      }`
    case "age":
      return `${shown(rule.field)} must be at most ${
        "days" in rule ? units(rule.days, "day") : units(rule.months, "month")
      } before the request`
    case "ahead":
      return `${shown(rule.field)} must not be in the past, and at most ${units(rule.days, "day")} ahead`
    case "range":
      return `${shown(rule.field)} must be from ${rule.min} to ${rule.max.toLocaleString("en-US")}`
    case "count":
      return `${shown(rule.field)} takes at most ${units(rule.max, "value")}`
    case "sum":
      return `${shown(rule.field)} must be at most ${rule.max.toLocaleString("en-US")} in all`
    case "length":
      return `${shown(rule.field)} must have at most ${units(rule.max, "character")}, without unnecessary whitespace`
    case "distinct":
      return rule.by === undefined
        ? `the values of ${shown(rule.field)} must differ`
        : `the elements of ${shown(rule.field)} must differ in ${listed(rule.by, "or")}`
    case "some":
      return `${listed(rule.fields, "or")} is required`
    case "excludes":
      return `${shown(rule.field)} cannot be given together with ${listed(rule.others, "or")}`
    case "needs":
      return `${shown(rule.field)} requires ${listed(rule.others, "and")}`
    case "alone":
      return `${shown(rule.field)} cannot be given together with any other parameter`
    case "destination":
      return `${shown(rule.field)} must be a destination of the kind that the notification type is sent to`
    case "content":
      return `the document of ${shown(rule.field)} must have the media type of the ${rule.type}`
    case "bytes":
      return `the document of ${shown(rule.field)} must have less than ${rule.max.toLocaleString("en-US")} bytes`
    case "frequency":
      return `at most ${units(rule.times, "request")} with the same ${shown(rule.field)} within ${
        minutes(rule.minutes)
      }`
    case "fresh":
      return `at most one report of a ${shown(rule.field)} within ${minutes(rule.minutes)}`
    case "partner":
      return `for ${rule.is}s only`
    case "results":
      return `pages end after ${units(rule.max, "item")}`
    case "token":
      return `${shown(rule.field)} is valid for ${seconds(rule.seconds)}`
  }
}

/** `CreatedBefore must be at least 2 minutes before the request`. */
export const words = ({ rule, when }: Pick<Limit, "rule" | "when">): string =>
  when === undefined
    ? plain(rule)
    : "in" in when
    ? `${plain(rule)}, where ${when.field} is ${listed(when.in, "or")}`
    : `${plain(rule)}, where ${when.field} is not ${listed(when.notIn, "or")}`

const fieldOf = (rule: Rule): string => {
  switch (rule.kind) {
    case "order":
      return `${rule.from} ${rule.to}`
    case "span":
      return `${rule.from} ${rule.to}${rule.open === true ? " open" : ""}`
    case "some":
      return rule.fields[0]!
    case "partner":
      return rule.is
    case "results":
      return ""
    default:
      return rule.field
  }
}

/** The name of a limit, which no other has: `ordersV0.getOrders past CreatedBefore`. */
export const nameOf = ({ on, rule, when }: Limit): string =>
  [
    on,
    rule.kind,
    fieldOf(rule),
    ...(when === undefined || "notIn" in when ? [] : [when.in.length > 9 ? when.in[0]! : when.in.join("+")])
  ].filter(Boolean)
    .join(" ")
