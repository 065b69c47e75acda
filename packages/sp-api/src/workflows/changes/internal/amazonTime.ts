/**
 * Up to when a response shows changes. Amazon's own clock says it, never that of the program: one that is ahead would
 * skip what happens until then.
 */
import * as Fields from "../../internal/fields.ts"

/** Amazon shows most changes two minutes after they happen, and takes no window that ends later. */
const lag = 120_000

/** Epoch milliseconds of a date-time of Amazon's; undefined for anything else, such as a number. */
export const timeOf = (value: unknown): number | undefined => {
  const millis = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(millis) ? undefined : millis
}

/**
 * By what the response says of itself, such as `lastUpdatedBefore`, and by its header `date`; the earlier one where
 * they differ, undefined where there is neither.
 */
export const through = (
  bound: unknown,
  { date }: Readonly<Record<string, string>>
): number | undefined => {
  const [said, dated] = [timeOf(bound), Fields.time(date)]
  if (Number.isNaN(dated)) return said
  return said === undefined ? dated - lag : Math.min(said, dated)
}
