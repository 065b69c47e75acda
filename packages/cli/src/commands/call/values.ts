/** The values of flags, as an operation takes them. */
import * as Marketplace from "effect-sp-api/Marketplace"
import { nearest } from "../../output/distance.ts"
import { dateForms, dateOf } from "../../reference/dates.ts"
import { type Field, knownValues } from "../../reference/fields.ts"
import { plain } from "../../reference/flagNames.ts"
import { marketplaceNamed } from "../../reference/marketplaces.ts"
import type { Given } from "./flags.ts"

/** A value, or what is wrong with it. */
export type Read = { readonly value: unknown } | { readonly problem: string }

const hint = (near: ReadonlyArray<string>): string => near.length === 0 ? "" : `; did you mean ${near.join(", ")}?`

/** The id of a marketplace by its country, or the id itself: a marketplace may be newer than this program. */
export const marketplaceId = (text: string): Read => {
  const found = marketplaceNamed(text)
  if (found !== undefined) return { value: found.id }
  if (/^A[A-Z0-9]{9,}$/.test(text)) return { value: text }
  const countries = Marketplace.all.map(({ countryCode }) => countryCode)
  return { problem: `is not a marketplace: it takes an id or one of ${countries.join(", ")}` }
}

const numberOf = (text: string, isInteger: boolean): Read => {
  const value = text.trim() === "" ? NaN : Number(text)
  return Number.isFinite(value) && (!isInteger || Number.isInteger(value))
    ? { value }
    : { problem: isInteger ? "is not a whole number" : "is not a number" }
}

/** A date or a date-time with an offset is sent as it is; others are written in UTC, to the second. */
export const dateIn = (text: string, format: "date-time" | "date", now: number): Read => {
  const date = dateOf(text, now)
  if (date === undefined) return { problem: `is not a date: it takes ${dateForms}` }
  if (/^\d{4}-\d\d-\d\d(t.*(z|[+-]\d\d:\d\d))?$/i.test(text)) return { value: text }
  const iso = date.toISOString()
  return { value: format === "date" ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z` }
}

const ofKnown = (field: Field, text: string): Read => {
  const values = knownValues(field)
  const found = values.find((value) => value === text) ?? values.find((value) => plain(value) === plain(text))
  if (found !== undefined) return { value: found }
  if (field.schema.enum === undefined) return { value: text }
  const near = nearest(text, values)
  return { problem: near.length > 0 ? `is not known${hint(near)}` : `is not one of ${values.join(", ")}` }
}

const readOne = (field: Field, text: string, now: number): Read => {
  const { format, type } = field.schema
  if (field.marketplace) return marketplaceId(text)
  if (type === "integer" || type === "number") return numberOf(text, type === "integer")
  if (format === "date-time" || format === "date") return dateIn(text, format, now)
  return ofKnown(field, text)
}

/** The values of a flag that is repeated, or whose values are separated by commas. */
export const separated = (values: ReadonlyArray<string>): ReadonlyArray<string> =>
  values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")

/** Reads what was given for a field; `undefined` where nothing was. */
export const read = (field: Field, given: Given, now: number): Read | undefined => {
  if (given === undefined) return undefined
  if (typeof given === "boolean") return { value: given }
  if (typeof given === "string") return shown(readOne(field, given, now), given)
  if (given.length === 0) return undefined
  const all: Array<unknown> = []
  for (const text of separated(given)) {
    const one = shown(readOne(field, text, now), text)
    if ("problem" in one) return one
    all.push(one.value)
  }
  return { value: all }
}

const shown = (read: Read, text: string): Read => "problem" in read ? { problem: `${text} ${read.problem}` } : read
