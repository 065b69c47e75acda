/**
 * Writes the dates of bodies. JSON writes a `Date` with its time; where a model has a date alone, the date in UTC is
 * sent.
 */
import type { Shape } from "../Shape.ts"
import { force } from "../Shape.ts"
import { toDate } from "./iso8601.ts"

/** The body as it is sent; the same value where it holds no `Date` in place of a date. */
export const writeDates = (shape: Shape, body: unknown): unknown => {
  const forced = force(shape)
  switch (forced.kind) {
    case "date":
      return toDate(body)?.toISOString().slice(0, 10) ?? body
    case "optional":
      return writeDates(forced.shape, body)
    case "array":
      return Array.isArray(body) ? body.map((item) => writeDates(forced.item, item)) : body
    case "record":
    case "struct": {
      if (typeof body !== "object" || body === null || Array.isArray(body)) return body
      const entries = Object.entries(body)
      // What has no properties may be a Map, which must stay recognizable.
      if (entries.length === 0) return body
      return Object.fromEntries(
        entries.map(([name, value]) => {
          const field = forced.kind === "record"
            ? forced.value
            : Object.hasOwn(forced.fields, name)
            ? forced.fields[name]
            : forced.rest
          return [name, field === undefined ? value : writeDates(field, value)]
        })
      )
    }
    case "union":
      return forced.members.reduce((value, member) => writeDates(member, value), body)
    default:
      return body
  }
}
