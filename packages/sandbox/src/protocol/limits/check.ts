/**
 * Decides whether a request keeps a limit.
 */
import * as DateTimes from "../DateTimes.ts"
import type { Input } from "../Input.ts"
import { isObject } from "../Json.ts"
import { day, minute } from "../Millis.ts"
import type { Limit, RecordRule, RequestRule } from "./Limit.ts"

/** The request that a limit is about. */
export interface Subject {
  readonly input: Input
  readonly body: unknown
  /** Epoch milliseconds of the world. */
  readonly now: number
}

/** The field that breaks a limit, and Amazon's details about it where they are known. */
export interface Breach {
  readonly field: string
  readonly details?: string
}

/** Decides rules that depend on what is stored. */
type BreaksRecord = (rule: RecordRule) => Breach | undefined

const within = (values: ReadonlyArray<unknown>, step: string): ReadonlyArray<unknown> => {
  const name = step.replace("[]", "")
  const found = name === "" ? values : values.flatMap((value) => isObject(value) ? [value[name]] : [])
  return step.endsWith("[]") ? found.flatMap((value) => Array.isArray(value) ? value : []) : found
}

const argumentsOf = (query: unknown, name: string): ReadonlyArray<string> =>
  typeof query === "string"
    ? [...query.matchAll(new RegExp(`\\b${name}\\s*:\\s*"([^"]{1,40})"`, "g"))].map((match) => match[1]!)
    : []

/** The values at the place of a field. */
export const valuesAt = ({ body, input }: Pick<Subject, "input" | "body">, field: string): ReadonlyArray<unknown> => {
  const [place = "", argument] = field.split("#")
  const sent = input[place]
  const values = sent === undefined
    ? place.split(".").reduce(within, [body] as ReadonlyArray<unknown>).filter((value) => value != null)
    : typeof sent === "object"
    ? sent
    : [sent]
  return argument === undefined ? values : values.flatMap((value) => argumentsOf(value, argument))
}

const timesAt = (subject: Subject, field: string): ReadonlyArray<number> =>
  valuesAt(subject, field).flatMap((value) => {
    const time = typeof value === "string" ? DateTimes.parse(value.split("--")[0]!) : undefined
    return time === undefined ? [] : [time]
  })

const isGiven = (subject: Subject, field: string): boolean => valuesAt(subject, field).length > 0

/** A request that was made within a limit is still within it when it arrives. */
const onTheWay = minute

const monthsBefore = (time: number, months: number): number => {
  const date = new Date(time)
  return date.setUTCMonth(date.getUTCMonth() - months)
}

/** The field of two times whose first one is `least` or more away from its second one. */
const apart = (subject: Subject, from: string, to: string, last?: number): number | undefined => {
  const [begin] = timesAt(subject, from)
  const end = timesAt(subject, to)[0] ?? last
  return begin === undefined || end === undefined ? undefined : end - begin
}

const hasTwins = (subject: Subject, field: string, by: ReadonlyArray<string> | undefined): boolean => {
  const keys = valuesAt(subject, field).map((value) =>
    JSON.stringify(by === undefined ? value : by.map((name) => name.split(".").reduce(within, [value])))
  )
  return new Set(keys).size < keys.length
}

const total = (values: ReadonlyArray<unknown>): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0)

const aloneBreach = (subject: Subject, field: string): Breach | undefined => {
  const others = Object.keys(subject.input).filter((name) => name !== field && subject.input[name] !== undefined)
  return isGiven(subject, field) && others.length > 0 ? { field, details: `${others.join(";")};` } : undefined
}

/** The field that breaks a rule; undefined where the request keeps it. */
const brokenField = (rule: Exclude<RequestRule, { readonly kind: "alone" }>, subject: Subject): string | undefined => {
  const { now } = subject
  const broken = (breaks: boolean, field: string): string | undefined => breaks ? field : undefined
  switch (rule.kind) {
    case "past":
      return broken(timesAt(subject, rule.field).some((time) => time > now - rule.minutes * minute), rule.field)
    case "order":
      return broken((apart(subject, rule.from, rule.to) ?? 1) < (rule.apart === true ? 1 : 0), rule.to)
    case "span": {
      const length = apart(subject, rule.from, rule.to, rule.open === true ? now - onTheWay : undefined) ?? 0
      return broken(length > rule.days * day, rule.to)
    }
    case "age": {
      const oldest = "days" in rule ? now - rule.days * day : monthsBefore(now, rule.months)
      return broken(timesAt(subject, rule.field).some((time) => time < oldest - onTheWay), rule.field)
    }
    case "ahead":
      return broken(
        timesAt(subject, rule.field).some((time) => time < now - onTheWay || time > now + rule.days * day),
        rule.field
      )
    case "range":
      return broken(
        valuesAt(subject, rule.field).some((value) => Number(value) < rule.min || Number(value) > rule.max),
        rule.field
      )
    case "count":
      return broken(valuesAt(subject, rule.field).length > rule.max, rule.field)
    case "sum":
      return broken(total(valuesAt(subject, rule.field)) > rule.max, rule.field)
    case "length":
      return broken(
        valuesAt(subject, rule.field).some((value) => String(value).replace(/\s+/g, " ").trim().length > rule.max),
        rule.field
      )
    case "distinct":
      return broken(hasTwins(subject, rule.field, rule.by), rule.field)
    case "some":
      return broken(!rule.fields.some((field) => isGiven(subject, field)), rule.fields[0]!)
    case "excludes":
      return isGiven(subject, rule.field) ? rule.others.find((other) => isGiven(subject, other)) : undefined
    case "needs":
      return isGiven(subject, rule.field) ? rule.others.find((other) => !isGiven(subject, other)) : undefined
  }
}

const applies = (when: NonNullable<Limit["when"]>, subject: Subject): boolean => {
  const values = valuesAt(subject, when.field).map(String)
  return "in" in when
    ? values.some((value) => when.in.includes(value))
    : !values.some((value) => when.notIn.includes(value))
}

/** The field that breaks a limit; undefined where the request keeps it, or where the limit is about pages. */
export const breach = (
  { rule, when }: Limit,
  subject: Subject,
  breaksRecord: BreaksRecord,
  breaksPartner: (partner: "seller" | "vendor") => boolean
): Breach | undefined => {
  if (when !== undefined && !applies(when, subject)) return undefined
  switch (rule.kind) {
    case "results":
    case "token":
      return undefined
    case "partner":
      return breaksPartner(rule.is) ? { field: when?.field ?? "" } : undefined
    case "destination":
    case "content":
    case "bytes":
    case "frequency":
    case "fresh":
      return breaksRecord(rule)
    case "alone":
      return aloneBreach(subject, rule.field)
    default: {
      const field = brokenField(rule, subject)
      return field === undefined ? undefined : { field }
    }
  }
}
