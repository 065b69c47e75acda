/** Values of Amazon's as those of columns, which both databases hold alike. */
import * as BigDecimal from "effect/BigDecimal"

/** A date-time in UTC to the millisecond, so that the order of strings is that of times; null for anything else. */
export const time = (value: string | undefined): string | null => {
  const millis = Date.parse(value ?? "")
  return Number.isNaN(millis) ? null : new Date(millis).toISOString()
}

/** SQLite has no booleans. */
export const flag = (value: boolean | undefined): number | null => value === undefined ? null : value ? 1 : 0

/** What a model calls an integer is not always one; a row with a fraction would be refused. */
export const integer = (value: number | undefined): number | null => Number.isSafeInteger(value) ? value! : null

/** A JSON number as a decimal number, digit by digit; null for what is not a number. */
export const decimal = (value: number | undefined): string | null =>
  Number.isFinite(value) ? BigDecimal.format(BigDecimal.fromNumberUnsafe(value!)) : null
